#include "sample.h"

#include "../../../service/http/target.h"

static void a_target_becomes_path_and_query(void **state)
{
    (void)state;
    static const struct {
        const char *raw, *path, *name, *value;
    } rows[] = {
        {"/v1/me", "/v1/me", NULL, NULL},
        {"/fhir/R4/Task?status=a%2Cb", "/fhir/R4/Task", "status", "a,b"},
        {"/x?a=b+c&d", "/x", "d", ""},
        {"/x?a=b+c&d", "/x", "a", "b c"},
        {"/x?a=1&a=2", "/x", "a", "1"},
        {"/x?&&a=b%3Dc=d&", "/x", "a", "b=c=d"},
        {"/x%20y?", "/x y", NULL, NULL},
        {"/%C3%A9", "/\xc3\xa9", NULL, NULL},
        {"https://host:1/p?q=1", "/p", "q", "1"},
        {"HTTP://host", "/", NULL, NULL},
        {"*", "*", NULL, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request request = sample_request("GET", NULL);
        assert_int_equal(cpx_target_parse(&request, rows[i].raw), CPX_OK);
        assert_string_equal(request.path, rows[i].path);
        if (rows[i].name != NULL) assert_string_equal(cpx_request_query(&request, rows[i].name), rows[i].value);
        assert_null(cpx_request_query(&request, "absent"));
        cpx_arena_free(request.arena);
    }
}

static void a_malformed_target_is_refused(void **state)
{
    (void)state;
    static const char *const rows[] = {"/x%00y",   "/x?a=%00", "/x%",      "/x%2",    "/x%zz",      "/a%2Fb",  "/a%2fb", "/x\x01y",
                                       "/x%0d%0a", "/%ff",     "/x?a=%ff", "/%c0%af", "/%ed%a0%80", "nothing", "/a#b",   "/x?a=%"};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_request request = sample_request("GET", NULL);
        assert_int_equal(cpx_target_parse(&request, rows[i]), CPX_REFUSED);
        assert_int_equal(request.problem.items[0].error, CPX_ERROR_MALFORMED_REQUEST);
        cpx_arena_free(request.arena);
    }
}

static void a_form_is_added_to_the_query(void **state)
{
    (void)state;
    struct cpx_request request = sample_request("POST", NULL);
    assert_int_equal(cpx_target_parse(&request, "/x?a=1"), CPX_OK);
    assert_int_equal(cpx_form_parse(&request, "b=2&c=%0A", 9, &request.query), CPX_OK);
    assert_int_equal(request.query.count, 3);
    assert_string_equal(cpx_request_query(&request, "a"), "1");
    assert_string_equal(cpx_request_query(&request, "b"), "2");
    assert_string_equal(cpx_request_query(&request, "c"), "\n");
    cpx_arena_free(request.arena);
}

static void too_many_parameters_are_refused(void **state)
{
    (void)state;
    char text[1024];
    memset(text, '&', sizeof text);
    struct cpx_request request = sample_request("POST", NULL);
    assert_int_equal(cpx_form_parse(&request, text, sizeof text, &request.query), CPX_REFUSED);
    assert_int_equal(request.problem.items[0].error, CPX_ERROR_INVALID_PARAMETER);
    cpx_arena_free(request.arena);
}

static void utf8_is_judged_by_rfc_3629(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool valid;
    } rows[] = {
        {"", true},          {"abc", true},           {"\xc3\xa9", true},          {"\xe2\x82\xac", true},      {"\xf0\x9f\x92\x96", true},
        {"\xc0\x80", false}, {"\xe0\x80\x80", false}, {"\xed\xa0\x80", false},     {"\xf4\x90\x80\x80", false}, {"\x80", false},
        {"\xc3", false},     {"\xe2\x82", false},     {"\xf0\x82\x82\xac", false}, {"\xf5\x80\x80\x80", false}, {"\xe2\x28\xa1", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(cpx_utf8_is_valid(rows[i].text, strlen(rows[i].text)), rows[i].valid);
}

static void no_cap_on_memory_makes_it_fail_otherwise(void **state)
{
    (void)state;
    for (size_t cap = 0; cap < 1024; cap += 8) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        if (arena == NULL) continue;
        struct cpx_request request = {.arena = arena, .problem = {.arena = arena}};
        enum cpx_rc rc = cpx_target_parse(&request, "/a/b/c?d=e&f=g&h=i%20j");
        assert_true(rc == CPX_OK || rc == CPX_EXHAUSTED);
        cpx_arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_target_becomes_path_and_query), cmocka_unit_test(a_malformed_target_is_refused),
        cmocka_unit_test(a_form_is_added_to_the_query),    cmocka_unit_test(too_many_parameters_are_refused),
        cmocka_unit_test(utf8_is_judged_by_rfc_3629),      cmocka_unit_test(no_cap_on_memory_makes_it_fail_otherwise),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
