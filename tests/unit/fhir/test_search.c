/* Searches: what is taken, how it is understood, and that no value ever stands in the SQL. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/fhir/search.h"
#include "cpx/config.h"
#include "cpx/service.h"

enum { ARENA = 8 * 1024 * 1024 };

#define ID "7f3a9100-0000-4000-8000-00000000abcd"

struct fixture {
    struct cpx_config config;
    struct cpx_service service;
    struct cpx_request request;
};

static void open_fixture(struct fixture *f)
{
    memset(f, 0, sizeof *f);
    f->config.url = "https://us.example";
    f->config.time_zone = "UTC";
    f->service.config = &f->config;
    f->request.service = &f->service;
    f->request.arena = cpx_arena_new(ARENA);
    f->request.problem.arena = f->request.arena;
    f->request.reader.client = "client";
    assert_non_null(f->request.arena);
}

static void close_fixture(struct fixture *f)
{
    cpx_arena_free(f->request.arena);
}

static enum cpx_rc parse(struct fixture *f, const char *type, const char *query, bool strict, struct cpx_search *out)
{
    struct cpx_pairs pairs;
    enum cpx_rc rc = cpx_query_parse(&f->request, query, NULL, &pairs);
    return rc == CPX_OK ? cpx_search_parse(&f->request, type, &pairs, strict, out) : rc;
}

/* clang-format off */
static const struct {
    const char *type, *query;
    bool strict;
    enum cpx_rc rc;
    enum cpx_error error; /* when refused */
    const char *self;     /* when taken */
} rows[] = {
    {"Goal", "", false, CPX_OK, 0, ""},
    {"Goal", "_id=" ID, true, CPX_OK, 0, "_id=" ID},
    {"Goal", "patient=Patient/" ID "&_count=5", true, CPX_OK, 0, "patient=Patient/" ID "&_count=5"},
    {"Goal", "subject:Patient=" ID, true, CPX_OK, 0, "subject:Patient=" ID},
    {"Goal", "identifier=urn:x%7Ca%2Cb", true, CPX_OK, 0, "identifier=urn:x%7Ca,b"},
    {"Goal", "identifier=a+b", true, CPX_OK, 0, "identifier=a%20b"},
    {"Goal", "colour=red&_count=1", false, CPX_OK, 0, "_count=1"},
    {"Goal", "colour=red", true, CPX_REFUSED, CPX_ERROR_UNKNOWN_PARAMETER, NULL},
    {"Goal", "identifier:exact=a", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "_id:not=" ID, false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "patient:identifier=x", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "identifier=", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "identifier=%7C", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "identifier=a,,b", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "_count=-1", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "_count=1x", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "_lastUpdated=soon", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "_lastUpdated=ge2026-11-22T10:00:00Z", false, CPX_OK, 0, "_lastUpdated=ge2026-11-22T10:00:00Z"},
    {"Goal", "_sort=code", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "_total=all", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "_cursor=AAAA", false, CPX_REFUSED, CPX_ERROR_INVALID_CURSOR, NULL},
    {"Goal", "identifier=%zz", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Goal", "identifier=a%00b", false, CPX_REFUSED, CPX_ERROR_INVALID_PARAMETER, NULL},
    {"Organization", "patient=" ID, true, CPX_REFUSED, CPX_ERROR_UNKNOWN_PARAMETER, NULL},
    {"Gaol", "", false, CPX_REFUSED, CPX_ERROR_NOT_FOUND, NULL},
};
/* clang-format on */

static void test_each_query_is_understood_or_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct fixture f;
        struct cpx_search search;
        open_fixture(&f);
        enum cpx_rc rc = parse(&f, rows[i].type, rows[i].query, rows[i].strict, &search);
        if (rc != rows[i].rc) fail_msg("%s?%s: %d", rows[i].type, rows[i].query, (int)rc);
        if (rc == CPX_REFUSED) assert_int_equal(f.request.problem.items[0].error, rows[i].error);
        if (rc == CPX_OK) assert_string_equal(search.self, rows[i].self);
        close_fixture(&f);
    }
}

static void test_a_page_holds_at_most_a_hundred(void **state)
{
    (void)state;
    static const struct {
        const char *query;
        int page;
    } pages[] = {{"", 50},        {"_count=7", 7},      {"_count=100", 100}, {"_count=999999999999999999999", 100},
                 {"_count=0", 0}, {"_summary=count", 0}};
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
        struct fixture f;
        struct cpx_search search;
        open_fixture(&f);
        assert_int_equal(parse(&f, "Goal", pages[i].query, true, &search), CPX_OK);
        assert_int_equal(search.page, pages[i].page);
        close_fixture(&f);
    }
}

static void test_tokens_are_taken_apart(void **state)
{
    (void)state;
    static const struct {
        const char *query, *system, *code;
        bool system_only;
    } tokens[] = {
        {"identifier=a", NULL, "a", false},           {"identifier=s%7Ca", "s", "a", false},
        {"identifier=%7Ca", "", "a", false},          {"identifier=s%7C", "s", "", true},
        {"identifier=a%5C,b", NULL, "a,b", false},    {"identifier=s%5C%7Ct%7Ca", "s|t", "a", false},
        {"identifier=a%5C%5Cb", NULL, "a\\b", false},
    };
    for (size_t i = 0; i < sizeof tokens / sizeof tokens[0]; i++) {
        struct fixture f;
        struct cpx_search search;
        open_fixture(&f);
        assert_int_equal(parse(&f, "Goal", tokens[i].query, true, &search), CPX_OK);
        assert_int_equal(search.filters[0].count, 1);
        assert_string_equal(search.filters[0].values[0].text, tokens[i].code);
        assert_int_equal(search.filters[0].values[0].system_only, tokens[i].system_only);
        if (tokens[i].system)
            assert_string_equal(search.filters[0].values[0].system, tokens[i].system);
        else
            assert_null(search.filters[0].values[0].system);
        close_fixture(&f);
    }
}

static void test_no_value_stands_in_the_sql(void **state)
{
    (void)state;
    static const char *const queries[] = {
        "identifier=canary'--",
        "identifier=canary%7Ccanary",
        "_lastUpdated=gt2031-01-01",
        "_id=" ID,
        "patient=" ID,
        "_count=73&_total=accurate",
        "lifecycle-status=canary,canary2&identifier=canary",
        "_summary=count&identifier=canary",
        "",
    };
    for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) {
        struct fixture f;
        struct cpx_search search;
        struct cpx_call call;
        open_fixture(&f);
        assert_int_equal(parse(&f, "Goal", queries[i], true, &search), CPX_OK);
        for (int ids = 0; ids < 2; ids++) {
            enum cpx_rc rc = ids ? cpx_search_ids(&f.request, &search, 2, &call) : cpx_search_plan(&f.request, &search, &call);
            assert_int_equal(rc, CPX_OK);
            assert_null(strstr(call.text, "canary"));
            assert_null(strstr(call.text, "7f3a91"));
            assert_null(strstr(call.text, "2031"));
            assert_null(strstr(call.text, "73"));
            assert_null(strstr(call.text, "Goal"));
            assert_non_null(strstr(call.text, "(select current_setting('cpx.request', true)) = $1"));
            for (int p = 2; p < call.count + 2; p++) {
                char name[16];
                (void)snprintf(name, sizeof name, "$%d", p);
                if (!strstr(call.text, name)) fail_msg("%s: parameter %s isn't used", queries[i], name);
            }
        }
        close_fixture(&f);
    }
}

static void test_more_parameters_than_a_statement_takes_are_refused(void **state)
{
    (void)state;
    char query[2048] = "identifier=s%7Ca0";
    struct fixture f;
    struct cpx_search search;
    struct cpx_call call;
    for (int i = 1; i < 40; i++) {
        (void)snprintf(query + strlen(query), sizeof query - strlen(query), ",s%%7Ca%d", i);
    }
    open_fixture(&f);
    assert_int_equal(parse(&f, "Goal", query, true, &search), CPX_OK);
    assert_int_equal(cpx_search_plan(&f.request, &search, &call), CPX_REFUSED);
    close_fixture(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_query_is_understood_or_refused),
        cmocka_unit_test(test_a_page_holds_at_most_a_hundred),
        cmocka_unit_test(test_tokens_are_taken_apart),
        cmocka_unit_test(test_no_value_stands_in_the_sql),
        cmocka_unit_test(test_more_parameters_than_a_statement_takes_are_refused),
    };
    return cmocka_run_group_tests_name("search", tests, NULL, NULL);
}
