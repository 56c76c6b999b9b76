#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <stdalign.h>
#include <stdio.h>
#include <string.h>

#include "cpx/arena.h"

static void memory_is_zeroed_and_aligned(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(1 << 20);
    assert_non_null(arena);
    for (size_t size = 0; size < 300; size++) {
        unsigned char *memory = cpx_arena_alloc(arena, size);
        assert_non_null(memory);
        assert_int_equal((uintptr_t)memory % alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(memory[i], 0);
        memset(memory, 0xAA, size);
    }
    cpx_arena_free(arena);
}

static void what_is_handed_out_never_overlaps(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(64 << 20);
    unsigned char *pieces[400];
    size_t sizes[400];
    assert_non_null(arena);
    for (size_t i = 0; i < 400; i++) {
        sizes[i] = i % 37 == 0 ? 5000 * (i % 50) : i; /* small ones among large ones */
        pieces[i] = cpx_arena_alloc(arena, sizes[i]);
        assert_non_null(pieces[i]);
        memset(pieces[i], (int)(i % 251), sizes[i]);
    }
    for (size_t i = 0; i < 400; i++) {
        for (size_t j = 0; j < sizes[i]; j++)
            assert_int_equal(pieces[i][j], i % 251);
    }
    cpx_arena_free(arena);
}

static void the_cap_is_kept(void **state)
{
    (void)state;
    for (size_t cap = 0; cap < 200; cap++) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        assert_non_null(arena);
        while (cpx_arena_alloc(arena, 16) != NULL)
            assert_true(cpx_arena_used(arena) <= cap);
        assert_true(cpx_arena_used(arena) <= cap);
        assert_null(cpx_arena_alloc(arena, cap + 1));
        cpx_arena_free(arena);
    }
}

static void impossible_sizes_are_refused(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(SIZE_MAX);
    assert_non_null(arena);
    assert_null(cpx_arena_alloc(arena, SIZE_MAX));
    assert_null(cpx_arena_array(arena, SIZE_MAX / 2, 3));
    assert_null(cpx_arena_strndup(arena, "x", SIZE_MAX));
    assert_non_null(cpx_arena_array(arena, 0, 0));
    cpx_arena_free(arena);
}

static void texts_are_copied(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(4096);
    assert_non_null(arena);
    assert_string_equal(cpx_arena_strdup(arena, "abc"), "abc");
    assert_string_equal(cpx_arena_strndup(arena, "abcdef", 2), "ab");
    assert_string_equal(cpx_arena_strndup(arena, "", 0), "");
    assert_string_equal(cpx_arena_printf(arena, "%s-%d", "n", 42), "n-42");
    assert_null(cpx_arena_printf(arena, "%5000d", 1));
    cpx_arena_free(arena);
}

static char order[8];

static void note(void *object)
{
    strncat(order, object, 1);
}

static void releases_run_in_reverse_order(void **state)
{
    (void)state;
    char first[] = "a", second[] = "b", third[] = "c";
    struct cpx_arena *arena = cpx_arena_new(4096);
    assert_non_null(arena);
    order[0] = '\0';
    assert_int_equal(cpx_arena_defer(arena, note, first), CPX_OK);
    assert_int_equal(cpx_arena_defer(arena, note, second), CPX_OK);
    assert_int_equal(cpx_arena_defer(arena, note, third), CPX_OK);
    assert_string_equal(order, "");
    cpx_arena_free(arena);
    assert_string_equal(order, "cba");
}

static void a_release_that_cannot_be_kept_runs_at_once(void **state)
{
    (void)state;
    char object[] = "x";
    struct cpx_arena *arena = cpx_arena_new(8);
    assert_non_null(arena);
    order[0] = '\0';
    assert_int_equal(cpx_arena_defer(arena, note, object), CPX_EXHAUSTED);
    assert_string_equal(order, "x");
    cpx_arena_free(arena);
    assert_string_equal(order, "x");
    cpx_arena_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_is_zeroed_and_aligned),
        cmocka_unit_test(what_is_handed_out_never_overlaps),
        cmocka_unit_test(the_cap_is_kept),
        cmocka_unit_test(impossible_sizes_are_refused),
        cmocka_unit_test(texts_are_copied),
        cmocka_unit_test(releases_run_in_reverse_order),
        cmocka_unit_test(a_release_that_cannot_be_kept_runs_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
