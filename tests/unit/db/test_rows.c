#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/db/rows.h"

/* A result of two columns as libpq would make it. */
static PGresult *result_of(const char *const values[][2], int count)
{
    char first[] = "first", second[] = "second";
    PGresAttDesc columns[2] = {{.name = first}, {.name = second}};
    PGresult *result = PQmakeEmptyPGresult(NULL, PGRES_TUPLES_OK);
    assert_non_null(result);
    assert_int_equal(PQsetResultAttrs(result, 2, columns), 1);
    for (int row = 0; row < count; row++) {
        for (int column = 0; column < 2; column++) {
            char text[64] = "";
            const char *value = values[row][column];
            if (value) strncpy(text, value, sizeof text - 1);
            assert_int_equal(PQsetvalue(result, row, column, value ? text : NULL, value ? (int)strlen(value) : -1), 1);
        }
    }
    return result;
}

static void test_values(void **state)
{
    (void)state;
    static const char *const values[][2] = {{"42", "t"}, {NULL, "f"}, {"-9223372036854775808", "12x"}, {"9223372036854775808", ""}};
    struct cpx_arena *arena = cpx_arena_new(4096);
    const struct cpx_rows *rows = NULL;
    assert_int_equal(cpx_rows_keep(arena, result_of(values, 4), &rows), CPX_OK);
    assert_int_equal(cpx_rows_count(rows), 4);
    assert_int_equal(cpx_rows_int(rows, 0, 0), 42);
    assert_true(cpx_rows_bool(rows, 0, 1));
    assert_int_equal(cpx_rows_size(rows, 0, 0), 2);
    assert_true(cpx_rows_null(rows, 1, 0));
    assert_string_equal(cpx_rows_text(rows, 1, 0), "");
    assert_int_equal(cpx_rows_int(rows, 1, 0), 0);
    assert_false(cpx_rows_bool(rows, 1, 1));
    assert_true(cpx_rows_int(rows, 2, 0) == INT64_MIN);
    assert_int_equal(cpx_rows_int(rows, 2, 1), 0); /* not an integer */
    assert_int_equal(cpx_rows_int(rows, 3, 0), 0); /* too large for one */
    assert_int_equal(cpx_rows_int(rows, 3, 1), 0);
    cpx_arena_free(arena);
}

/* A place that doesn't exist is null, not a crash. (libpq says so on stderr.) */
static void test_no_such_place(void **state)
{
    (void)state;
    static const char *const values[][2] = {{"1", "2"}};
    struct cpx_arena *arena = cpx_arena_new(4096);
    const struct cpx_rows *rows = NULL;
    assert_int_equal(cpx_rows_keep(arena, result_of(values, 1), &rows), CPX_OK);
    assert_string_equal(cpx_rows_text(rows, 1, 0), "");
    assert_true(cpx_rows_null(rows, 0, 2));
    assert_int_equal(cpx_rows_size(rows, -1, 0), 0);
    assert_int_equal(cpx_rows_int(rows, 7, 7), 0);
    cpx_arena_free(arena);
}

/* The result is released, whether or not there is room to keep it (checked by the sanitizer). */
static void test_no_memory(void **state)
{
    (void)state;
    static const char *const values[][2] = {{"1", "2"}};
    struct cpx_arena *arena = cpx_arena_new(1);
    const struct cpx_rows *rows = NULL;
    assert_int_equal(cpx_rows_keep(arena, result_of(values, 1), &rows), CPX_EXHAUSTED);
    cpx_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_values), cmocka_unit_test(test_no_such_place),
                                       cmocka_unit_test(test_no_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
