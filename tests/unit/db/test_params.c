#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "cpx/db.h"

static int set_up(void **state)
{
    *state = cpx_arena_new(1024 * 1024);
    return *state ? 0 : -1;
}

static int tear_down(void **state)
{
    cpx_arena_free(*state);
    return 0;
}

static void test_scalars(void **state)
{
    assert_string_equal(cpx_param_int(*state, INT64_MIN), "-9223372036854775808");
    assert_string_equal(cpx_param_int(*state, 0), "0");
    assert_string_equal(cpx_param_bool(true), "true");
    assert_string_equal(cpx_param_bool(false), "false");
}

/* No item can be read as syntax, or as null. */
static void test_texts_are_quoted(void **state)
{
    static const char *const items[] = {"plain", "", "NULL", "a,b", "{}", "quo\"te", "back\\slash\\", NULL, "J\xc3\xbcrgen\n"};
    assert_string_equal(cpx_param_texts(*state, items, sizeof items / sizeof items[0]),
                        "{\"plain\",\"\",\"NULL\",\"a,b\",\"{}\",\"quo\\\"te\",\"back\\\\slash\\\\\",NULL,\"J\xc3\xbcrgen\n\"}");
    assert_string_equal(cpx_param_texts(*state, items, 0), "{}");
}

static void test_integers(void **state)
{
    static const int64_t items[] = {-1, 0, INT64_MAX};
    assert_string_equal(cpx_param_ints(*state, items, 3), "{-1,0,9223372036854775807}");
    assert_string_equal(cpx_param_ints(*state, items, 0), "{}");
}

static void test_memory_is_capped(void **state)
{
    (void)state;
    static const int64_t items[4096] = {0};
    struct cpx_arena *small = cpx_arena_new(256);
    assert_non_null(small);
    assert_null(cpx_param_ints(small, items, 4096));
    cpx_arena_free(small);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_scalars, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_texts_are_quoted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_integers, set_up, tear_down),
        cmocka_unit_test(test_memory_is_capped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
