#include "sample.h"

static void an_etag_matches_its_version(void **state)
{
    (void)state;
    static const struct {
        const char *header, *version;
        bool matches;
    } rows[] = {
        {"W/\"a\"", "a", true},  {"\"a\"", "a", true},        {"*", "a", true},       {" * ", "a", true},  {"\"b\", W/\"a\"", "a", true},
        {"\"b\"", "a", false},   {"a", "a", false},           {"W/a", "a", false},    {"\"a", "a", false}, {"", "a", false},
        {NULL, "a", false},      {"\"ab\"", "a", false},      {"\"a\"", "ab", false}, {"*x", "a", false},  {"\"\"", "a", false},
        {"w/\"a\"", "a", false}, {"\"b\",,\"a\"", "a", true}, {"\"a\"", NULL, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (cpx_etag_matches(rows[i].header, rows[i].version) != rows[i].matches) fail_msg("row %zu", i);
    }
}

static void the_first_of_equal_headers_is_given(void **state)
{
    (void)state;
    struct cpx_request request = sample_request("GET", "/");
    sample_header(&request, "accept", "1");
    sample_header(&request, "accept", "2");
    assert_string_equal(cpx_request_header(&request, "accept"), "1");
    assert_null(cpx_request_header(&request, "absent"));
    cpx_arena_free(request.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_etag_matches_its_version),
        cmocka_unit_test(the_first_of_equal_headers_is_given),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
