#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <string.h>

#include "cpx/problem.h"

static void every_error_has_a_status_an_issue_and_a_slug_of_its_own(void **state)
{
    (void)state;
    for (size_t i = 0; i < CPX_ERROR_COUNT; i++) {
        assert_in_range(cpx_errors[i].status, 400, 599);
        assert_true(strlen(cpx_errors[i].issue) > 0 && strlen(cpx_errors[i].title) > 0);
        assert_int_equal(strspn(cpx_errors[i].slug, "abcdefghijklmnopqrstuvwxyz-"), strlen(cpx_errors[i].slug));
        for (size_t j = 0; j < i; j++)
            assert_string_not_equal(cpx_errors[i].slug, cpx_errors[j].slug);
    }
}

static void items_are_copied_in_order(void **state)
{
    (void)state;
    char pointer[] = "/a", allowed[] = "x, y";
    struct cpx_problem problem = {.arena = cpx_arena_new(1 << 16)};
    assert_int_equal(cpx_problem_add(&problem, CPX_ERROR_REQUIRED, pointer, "%s is missing", "a"), CPX_REFUSED);
    assert_int_equal(cpx_problem_add_allowed(&problem, CPX_ERROR_VALUE, NULL, allowed, "no %d", 7), CPX_REFUSED);
    pointer[1] = allowed[0] = 'z';
    assert_int_equal(problem.count, 2);
    assert_int_equal(problem.items[0].error, CPX_ERROR_REQUIRED);
    assert_string_equal(problem.items[0].pointer, "/a");
    assert_string_equal(problem.items[0].detail, "a is missing");
    assert_null(problem.items[0].allowed);
    assert_null(problem.items[1].pointer);
    assert_string_equal(problem.items[1].detail, "no 7");
    assert_string_equal(problem.items[1].allowed, "x, y");
    cpx_problem_clear(&problem);
    assert_int_equal(problem.count, 0);
    cpx_arena_free(problem.arena);
}

static void no_more_items_are_kept_than_there_is_room_for(void **state)
{
    (void)state;
    struct cpx_problem problem = {.arena = cpx_arena_new(1 << 16)};
    for (int i = 0; i < 3 * CPX_PROBLEM_ITEMS; i++) {
        assert_int_equal(cpx_problem_add(&problem, CPX_ERROR_VALUE, "/x", "%d", i), CPX_REFUSED);
    }
    assert_int_equal(problem.count, CPX_PROBLEM_ITEMS);
    assert_string_equal(problem.items[CPX_PROBLEM_ITEMS - 1].detail, "19");
    cpx_arena_free(problem.arena);
}

static void a_long_detail_is_cut_between_characters(void **state)
{
    (void)state;
    char text[5000] = "";
    struct cpx_problem problem = {.arena = cpx_arena_new(1 << 16)};
    for (size_t i = 1; i + 2 < sizeof text; i += 2)
        memcpy(text + i, "\xC3\xA9", 3);
    text[0] = 'a';
    assert_int_equal(cpx_problem_add(&problem, CPX_ERROR_VALUE, NULL, "%s", text), CPX_REFUSED);
    size_t size = strlen(problem.items[0].detail);
    assert_true(size <= 1024);
    assert_int_equal(problem.items[0].detail[size - 1], '\xA9');
    cpx_arena_free(problem.arena);
}

static void the_error_stands_without_memory(void **state)
{
    (void)state;
    for (size_t cap = 0; cap < 256; cap += 16) {
        struct cpx_problem problem = {.arena = cpx_arena_new(cap)};
        assert_int_equal(cpx_problem_add_allowed(&problem, CPX_ERROR_TRANSITION, "/status", "a", "%050d", 1), CPX_REFUSED);
        assert_int_equal(problem.count, 1);
        assert_int_equal(problem.items[0].error, CPX_ERROR_TRANSITION);
        assert_non_null(problem.items[0].detail);
        cpx_arena_free(problem.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_error_has_a_status_an_issue_and_a_slug_of_its_own),
        cmocka_unit_test(items_are_copied_in_order),
        cmocka_unit_test(no_more_items_are_kept_than_there_is_room_for),
        cmocka_unit_test(a_long_detail_is_cut_between_characters),
        cmocka_unit_test(the_error_stands_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
