#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <string.h>

#include "cpx/json.h"

static enum cpx_rc load(const char *text, size_t size, struct cpx_problem *problem)
{
    json_t *value;
    return cpx_json_load(problem->arena, text, size, &value, problem);
}

static void a_body_is_loaded_and_released_with_the_arena(void **state)
{
    (void)state;
    static const char text[] = " {\"a\": [1, -2.5, true, null, \"\\u00e9\"]} ";
    struct cpx_problem problem = {.arena = cpx_arena_new(4096)};
    json_t *value;
    assert_int_equal(cpx_json_load(problem.arena, text, strlen(text), &value, &problem), CPX_OK);
    assert_int_equal(json_integer_value(json_array_get(json_object_get(value, "a"), 0)), 1);
    assert_string_equal(json_string_value(json_array_get(json_object_get(value, "a"), 4)), "\xC3\xA9");
    cpx_arena_free(problem.arena); /* a leak is AddressSanitizer's to find */
}

static void what_is_wrong_is_said_with_its_place_and_without_the_text(void **state)
{
    (void)state;
    static const struct {
        const char *text, *detail;
    } cases[] = {
        {"", "line 1, column 1: the text ends too early"},
        {"{\"secret\"", "line 1, column 9: the text ends too early"},
        {"{\"a\":1}\n x", "line 2, column 2: there is more text behind the value"},
        {"{\n\"secret\":1,\n  \"secret\":2}", "line 3, column 10: an object has the same key twice"},
        {"{\"a\":1,\"\\u0061\":2}", "line 1, column 15: an object has the same key twice"},
        {"{\"a\":secret}", "line 1, column 11: this is not JSON"},
        {"{\"a\":1e999}", "line 1, column 10: the number is too large"},
        {"{\"a\":\"\\u0000\"}", "line 1, column 13: the character U+0000 is not taken"},
        {"{\"a\":\"\\ud800\"}", "line 1, column 13: this is not JSON"},
        {"{\"a\":\"\xC0\xAF\"}", "line 1, column 6: the text is not valid UTF-8"},
        {"\xEF\xBB\xBF{}", "line 1, column 1: a byte order mark is not taken"},
        {"\"scalar\"", "line 1, column 8: this is not JSON"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cpx_problem problem = {.arena = cpx_arena_new(65536)};
        assert_int_equal(load(cases[i].text, strlen(cases[i].text), &problem), CPX_REFUSED);
        assert_int_equal(problem.count, 1);
        assert_int_equal(problem.items[0].error, CPX_ERROR_MALFORMED_JSON);
        assert_string_equal(problem.items[0].detail, cases[i].detail);
        assert_null(strstr(problem.items[0].detail, "secret"));
        cpx_arena_free(problem.arena);
    }
}

static void a_raw_nul_is_refused(void **state)
{
    (void)state;
    static const char in_string[] = "{\"a\":\"x\0y\"}", outside[] = "{\"a\":1\0}", behind[] = "{}\0";
    struct cpx_problem problem = {.arena = cpx_arena_new(65536)};
    assert_int_equal(load(in_string, sizeof in_string - 1, &problem), CPX_REFUSED);
    assert_int_equal(load(outside, sizeof outside - 1, &problem), CPX_REFUSED);
    assert_int_equal(load(behind, sizeof behind - 1, &problem), CPX_REFUSED);
    cpx_arena_free(problem.arena);
}

static void memory_that_ends_is_reported(void **state)
{
    (void)state;
    static const char good[] = "{\"a\":[1,2,3]}";
    for (size_t cap = 0; cap < 64; cap++) {
        struct cpx_problem problem = {.arena = cpx_arena_new(cap)};
        enum cpx_rc rc = load(good, strlen(good), &problem);
        assert_int_equal(rc, cap < 32 ? CPX_EXHAUSTED : CPX_OK);
        cpx_arena_free(problem.arena);
    }
}

static int start(void **state)
{
    (void)state;
    cpx_json_init();
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_body_is_loaded_and_released_with_the_arena),
        cmocka_unit_test(what_is_wrong_is_said_with_its_place_and_without_the_text),
        cmocka_unit_test(a_raw_nul_is_refused),
        cmocka_unit_test(memory_that_ends_is_reported),
    };
    return cmocka_run_group_tests(tests, start, NULL);
}
