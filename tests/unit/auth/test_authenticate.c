#include "auth_test.h"

#include <stdlib.h>
#include <unistd.h>

#include "../../../service/auth/claims.h"
#include "cpx/auth.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "cpx/time.h"

static const char url[] = "https://exchange.example";
static char directory[] = "/tmp/cpx-auth-XXXXXX";
static const struct cpx_config config = {.url = url};
static struct cpx_service service = {.config = &config};

static const struct cpx_route by_token = {
    .method = "GET", .path = "/fhir/R4/{type}/{id}", .scope = "system/{type}.r", .entry = CPX_ENTRY_TOKEN, .face = CPX_FACE_FHIR};
static const struct cpx_route by_either = {
    .method = "GET", .path = "/v1/children/{child}", .scope = "system/Patient.r", .entry = CPX_ENTRY_EITHER};
static const struct cpx_route open_to_all = {.method = "GET", .path = "/openapi.json", .entry = CPX_ENTRY_OPEN};

static int keys_up(void **state)
{
    int failed = arena_up(state);
    memcpy(strrchr(directory, '-') + 1, "XXXXXX", 6);
    if (failed || mkdtemp(directory) == NULL) return 1;
    EVP_PKEY *key = cpx_key_new(CPX_ALGORITHM_ES256);
    failed = cpx_key_write(key, cpx_arena_printf(test_arena, "%s/1.pem", directory)) != CPX_OK;
    EVP_PKEY_free(key);
    service.keys = cpx_keys_open(directory);
    return failed || service.keys == NULL;
}

static int keys_down(void **state)
{
    cpx_keys_close(service.keys);
    (void)unlink(cpx_arena_printf(test_arena, "%s/1.pem", directory));
    (void)rmdir(directory);
    return arena_down(state);
}

#define KEYED(function) cmocka_unit_test_setup_teardown(function, keys_up, keys_down)

static struct cpx_request *request_to(const struct cpx_route *route, const char *authorization)
{
    struct cpx_request *request = cpx_arena_alloc(test_arena, sizeof *request);
    struct cpx_pair *headers = cpx_arena_array(test_arena, 4, sizeof *headers);
    request->arena = test_arena;
    request->service = &service;
    request->problem.arena = test_arena;
    request->route = route;
    request->headers.items = headers;
    request->parameters[0] = "Patient";
    headers[request->headers.count++] = (struct cpx_pair){"accept", "*/*"};
    if (authorization != NULL) headers[request->headers.count++] = (struct cpx_pair){"authorization", authorization};
    return request;
}

/* A bearer header with a token that lives from now on for so many seconds. */
__attribute__((noinline)) static const char *bearer(int64_t seconds, const char *scope, const char *certificate)
{
    const char *token = NULL;
    int64_t now = cpx_now_us() / 1000000;
    struct cpx_claims claims = {.client = "c1",
                                .scope = scope,
                                .jti = "j",
                                .user = "u1",
                                .issued = now,
                                .expires = now + seconds,
                                .purpose = CPX_PURPOSE_TREAT,
                                .certificate_sha256 = certificate};
    assert_int_equal(cpx_claims_sign(service.keys, test_arena, &claims, url, &token), CPX_OK);
    return cpx_arena_printf(test_arena, "Bearer %s", token);
}

static const char *challenge(const struct cpx_request *request)
{
    for (size_t i = 0; i < request->response.headers.count; i++) {
        if (strcmp(request->response.headers.items[i].name, "WWW-Authenticate") == 0) return request->response.headers.items[i].value;
    }
    return NULL;
}

static void refused(struct cpx_request *request, enum cpx_error error, const char *code)
{
    assert_int_equal(cpx_authenticate(request), CPX_REFUSED);
    assert_int_equal(request->problem.items[0].error, error);
    assert_non_null(challenge(request));
    assert_memory_equal(challenge(request), "Bearer realm=\"careplan-exchange\"", 32);
    if (code == NULL)
        assert_null(strstr(challenge(request), "error="));
    else
        assert_non_null(strstr(challenge(request), cpx_arena_printf(test_arena, "error=\"%s\"", code)));
}

static void a_good_token_makes_the_reader(void **state)
{
    (void)state;
    struct cpx_request *request = request_to(&by_token, bearer(300, "system/*.rs", NULL));
    assert_int_equal(cpx_authenticate(request), CPX_OK);
    assert_string_equal(request->reader.client, "c1");
    assert_string_equal(request->reader.user, "u1");
    assert_int_equal(request->reader.purpose, CPX_PURPOSE_TREAT);
    assert_true(cpx_scopes_allow(request->reader.scopes, "Patient", 'r'));
    assert_int_equal(request->reader.organization, 0);
    request = request_to(&by_token, cpx_arena_printf(test_arena, "bearer  %s", bearer(300, "system/*.rs", NULL) + 7));
    assert_int_equal(cpx_authenticate(request), CPX_OK);
    assert_int_equal(cpx_authenticate(request_to(&open_to_all, NULL)), CPX_OK);
}

static void without_a_good_token_there_is_a_challenge(void **state)
{
    (void)state;
    refused(request_to(&by_token, NULL), CPX_ERROR_UNAUTHENTICATED, NULL);
    refused(request_to(&by_token, "Basic YTpi"), CPX_ERROR_UNAUTHENTICATED, NULL);
    refused(request_to(&by_token, "Bearer"), CPX_ERROR_UNAUTHENTICATED, NULL);
    refused(request_to(&by_token, ""), CPX_ERROR_UNAUTHENTICATED, NULL);
    refused(request_to(&by_token, "Bearer "), CPX_ERROR_UNAUTHENTICATED, "invalid_token");
    refused(request_to(&by_token, "Bearer x"), CPX_ERROR_UNAUTHENTICATED, "invalid_token");
    refused(request_to(&by_token, "Bearer a.b.c"), CPX_ERROR_UNAUTHENTICATED, "invalid_token");
    refused(request_to(&by_token, bearer(0, "system/*.rs", NULL)), CPX_ERROR_TOKEN_EXPIRED, "invalid_token");
    refused(request_to(&by_token, bearer(-1, "system/*.rs", NULL)), CPX_ERROR_TOKEN_EXPIRED, "invalid_token");
    struct cpx_request *twice = request_to(&by_token, bearer(300, "system/*.rs", NULL));
    twice->headers.items[twice->headers.count] = twice->headers.items[1];
    twice->headers.count++;
    refused(twice, CPX_ERROR_UNAUTHENTICATED, "invalid_request");
}

static void a_bound_token_needs_its_certificate(void **state)
{
    (void)state;
    const char *header = bearer(300, "system/*.rs", "thumb");
    refused(request_to(&by_token, header), CPX_ERROR_UNAUTHENTICATED, "invalid_token");
    static const char *const others[] = {"", "thumB", "thumb2", "thum"};
    for (size_t i = 0; i < 4; i++) {
        struct cpx_request *request = request_to(&by_token, header);
        request->certificate_sha256 = others[i];
        refused(request, CPX_ERROR_UNAUTHENTICATED, "invalid_token");
    }
    struct cpx_request *request = request_to(&by_token, header);
    request->certificate_sha256 = "thumb";
    assert_int_equal(cpx_authenticate(request), CPX_OK);
}

static void a_certificate_alone_opens_the_plain_api_only(void **state)
{
    (void)state;
    struct cpx_request *request = request_to(&by_token, NULL);
    request->certificate_client = "c1";
    request->certificate_sha256 = "thumb";
    refused(request, CPX_ERROR_UNAUTHENTICATED, NULL);
    request = request_to(&by_either, NULL);
    request->certificate_sha256 = "thumb"; /* not one that we issued */
    refused(request, CPX_ERROR_UNAUTHENTICATED, NULL);
    request = request_to(&by_either, "Bearer x"); /* a bad token isn't made good by a certificate */
    request->certificate_client = "c1";
    refused(request, CPX_ERROR_UNAUTHENTICATED, "invalid_token");
    request = request_to(&by_either, NULL);
    request->certificate_client = "c1";
    request->certificate_sha256 = "thumb";
    assert_int_equal(cpx_authenticate(request), CPX_OK);
    assert_string_equal(request->reader.client, "c1");
    assert_null(request->reader.scopes);
    assert_int_equal(cpx_authorise(request), CPX_REFUSED); /* not before its registration is known */
}

static void a_certificate_reader_is_completed_by_its_registration(void **state)
{
    (void)state;
    static const struct {
        bool enabled;
        const char *purposes, *certificate;
        enum cpx_rc rc;
        enum cpx_error error;
    } rows[] = {
        {true, "{2}", "thumb", CPX_OK, 0},
        {false, "{2}", "thumb", CPX_REFUSED, CPX_ERROR_CLIENT_DISABLED},
        {true, "{2}", "other", CPX_REFUSED, CPX_ERROR_UNAUTHENTICATED},
        {true, "{2}", "", CPX_REFUSED, CPX_ERROR_UNAUTHENTICATED},
        {true, "{2}", NULL, CPX_REFUSED, CPX_ERROR_UNAUTHENTICATED},
        {true, "{}", "thumb", CPX_REFUSED, CPX_ERROR_FORBIDDEN},
        {true, "{1,2}", "thumb", CPX_REFUSED, CPX_ERROR_FORBIDDEN},
        {true, "{0}", "thumb", CPX_REFUSED, CPX_ERROR_FORBIDDEN},
        {true, "{11}", "thumb", CPX_REFUSED, CPX_ERROR_FORBIDDEN},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request *request = request_to(&by_either, NULL);
        request->certificate_client = "c1";
        request->certificate_sha256 = "thumb";
        assert_int_equal(cpx_authenticate(request), CPX_OK);
        assert_int_equal(cpx_authenticate_certificate(request, rows[i].enabled, "system/*.rs", rows[i].purposes, rows[i].certificate),
                         rows[i].rc);
        if (rows[i].rc != CPX_OK) {
            assert_int_equal(request->problem.items[0].error, rows[i].error);
            continue;
        }
        assert_int_equal(request->reader.purpose, CPX_PURPOSE_COC);
        assert_int_equal(cpx_authorise(request), CPX_OK);
    }
}

static void the_route_names_the_scope(void **state)
{
    (void)state;
    static const struct {
        const char *scope, *route, *type;
        bool allowed;
    } rows[] = {
        {"system/*.r", "system/{type}.r", "Patient", true},
        {"system/Patient.r", "system/{type}.r", "Patient", true},
        {"system/Patient.r", "system/{type}.r", "Goal", false},
        {"system/Patient.s", "system/{type}.r", "Patient", false},
        {"system/Task.u", "system/Task.u", "Patient", true},
        {"system/Task.c", "system/Task.u", "Task", false},
        {"system/Task.c", NULL, "Task", true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_route route = by_token;
        route.scope = rows[i].route;
        struct cpx_request *request = request_to(&route, bearer(300, rows[i].scope, NULL));
        request->parameters[0] = rows[i].type;
        assert_int_equal(cpx_authenticate(request), CPX_OK);
        assert_int_equal(cpx_authorise(request), rows[i].allowed ? CPX_OK : CPX_REFUSED);
        if (!rows[i].allowed) {
            assert_int_equal(request->problem.items[0].error, CPX_ERROR_INSUFFICIENT_SCOPE);
            assert_non_null(challenge(request));
        }
    }
}

/* The same for every route that there is: a token without any of its letters is refused. */
static void every_route_with_a_scope_is_guarded(void **state)
{
    (void)state;
    size_t guarded = 0;
    for (size_t i = 0; i < cpx_routes_count; i++) {
        const struct cpx_route *route = &cpx_routes[i];
        if (route->scope == NULL) continue;
        char others[6] = "", letter = route->scope[strlen(route->scope) - 1];
        for (const char *p = "cruds"; *p != '\0'; p++)
            if (*p != letter) others[strlen(others)] = *p;
        struct cpx_request *request = request_to(route, bearer(300, cpx_arena_printf(test_arena, "system/*.%s", others), NULL));
        assert_int_equal(cpx_authenticate(request), CPX_OK);
        assert_int_equal(cpx_authorise(request), CPX_REFUSED);
        request = request_to(route, bearer(300, cpx_arena_printf(test_arena, "system/*.%c", letter), NULL));
        assert_int_equal(cpx_authenticate(request), CPX_OK);
        assert_int_equal(cpx_authorise(request), CPX_OK);
        refused(request_to(route, NULL), CPX_ERROR_UNAUTHENTICATED, NULL);
        guarded++;
    }
    assert_true(guarded > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        KEYED(a_good_token_makes_the_reader),
        KEYED(without_a_good_token_there_is_a_challenge),
        KEYED(a_bound_token_needs_its_certificate),
        KEYED(a_certificate_alone_opens_the_plain_api_only),
        KEYED(a_certificate_reader_is_completed_by_its_registration),
        KEYED(the_route_names_the_scope),
        KEYED(every_route_with_a_scope_is_guarded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
