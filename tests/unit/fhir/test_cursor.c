/* Cursors: what was sealed opens for the same client, purpose and request, and for nothing else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/cursor.h"
#include "cpx/routes.h"
#include "cpx/service.h"

enum { ARENA = 1024 * 1024 };

static struct cpx_service service = {.version_key = {1, 2, 3}};
static struct cpx_pair authorization[] = {{"authorization", "Bearer x"}};
static struct cpx_pair query[] = {{"patient", "a"}, {"_cursor", "x"}};

static struct cpx_request new_request(void)
{
    struct cpx_request request = {.arena = cpx_arena_new(ARENA), .service = &service, .route = &cpx_routes[0], .path = "/fhir/R4/Goal"};
    request.problem.arena = request.arena;
    request.reader.client = "client";
    request.reader.purpose = CPX_PURPOSE_COC;
    request.headers = (struct cpx_pairs){1, authorization};
    request.query = (struct cpx_pairs){2, query};
    return request;
}

static const char *seal(struct cpx_request *request, const char *plain)
{
    const char *sealed = NULL;
    assert_int_equal(cpx_cursor_seal(request, plain, &sealed), CPX_OK);
    return sealed;
}

static void test_what_was_sealed_opens_again(void **state)
{
    (void)state;
    struct cpx_request request = new_request();
    const char *sealed = seal(&request, "1763822455000000 x"), *plain = NULL;
    assert_string_equal(sealed, seal(&request, "1763822455000000 x"));
    assert_null(strstr(sealed, "1763822455"));
    assert_int_equal(strspn(sealed, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"), strlen(sealed));
    assert_int_equal(cpx_cursor_open(&request, sealed, &plain), CPX_OK);
    assert_string_equal(plain, "1763822455000000 x");
    cpx_arena_free(request.arena);
}

static void refused(struct cpx_request *request, const char *sealed)
{
    const char *plain = NULL;
    assert_int_equal(cpx_cursor_open(request, sealed, &plain), CPX_REFUSED);
    assert_int_equal(request->problem.items[0].error, CPX_ERROR_INVALID_CURSOR);
    assert_null(plain);
    cpx_problem_clear(&request->problem);
}

static void test_it_opens_for_nothing_else(void **state)
{
    (void)state;
    static struct cpx_pair other_query[] = {{"patient", "b"}};
    struct cpx_request request = new_request(), changed = request;
    const char *sealed = seal(&request, "1 x");
    struct cpx_service other_service = {.version_key = {9}};
    changed.reader.client = "other";
    refused(&changed, sealed);
    changed = request;
    changed.reader.purpose = CPX_PURPOSE_TREAT;
    refused(&changed, sealed);
    changed = request;
    changed.route = &cpx_routes[1];
    refused(&changed, sealed);
    changed = request;
    changed.path = "/fhir/R4/Task";
    refused(&changed, sealed);
    changed = request;
    changed.query = (struct cpx_pairs){1, other_query};
    refused(&changed, sealed);
    changed = request;
    changed.service = &other_service;
    refused(&changed, sealed);
    cpx_arena_free(request.arena);
}

static void test_any_change_of_it_is_refused(void **state)
{
    (void)state;
    struct cpx_request request = new_request();
    char *sealed = strdup(seal(&request, "1 x"));
    assert_non_null(sealed);
    for (size_t i = 0; i < strlen(sealed); i++) {
        char before = sealed[i];
        sealed[i] = before == 'A' ? 'B' : 'A';
        refused(&request, sealed);
        sealed[i] = '\0';
        refused(&request, sealed);
        sealed[i] = before;
    }
    refused(&request, "");
    refused(&request, "not base64url!");
    free(sealed);
    cpx_arena_free(request.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_was_sealed_opens_again),
        cmocka_unit_test(test_it_opens_for_nothing_else),
        cmocka_unit_test(test_any_change_of_it_is_refused),
    };
    return cmocka_run_group_tests_name("cursor", tests, NULL, NULL);
}
