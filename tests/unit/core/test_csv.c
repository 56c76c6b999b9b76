#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/csv.h"

static const char *written(struct cpx_arena *arena, const char *const *cells, size_t count)
{
    struct cpx_text text;
    cpx_text_init(&text, arena, 4096);
    cpx_csv_begin(&text);
    cpx_csv_row(&text, cells, count);
    return cpx_text_finish(&text, NULL);
}

static void rows_are_those_of_rfc_4180_for_spreadsheets(void **state)
{
    (void)state;
    static const char *const cells[] = {"", "plain", "a, \"b\"", "two\nlines", NULL, "é"};
    struct cpx_arena *arena = cpx_arena_new(65536);
    assert_string_equal(written(arena, cells, 6), "\xEF\xBB\xBF,plain,\"a, \"\"b\"\"\",\"two\nlines\",,é\r\n");
    cpx_arena_free(arena);
}

static void no_cell_is_a_formula(void **state)
{
    (void)state;
    static const char *const cells[] = {"=1+1", "+18605550142", "-2", "@sum", "'quoted", "a=b"};
    struct cpx_arena *arena = cpx_arena_new(65536);
    assert_string_equal(written(arena, cells, 6), "\xEF\xBB\xBF'=1+1,'+18605550142,'-2,'@sum,'quoted,a=b\r\n");
    cpx_arena_free(arena);
}

static void what_is_written_is_read_back(void **state)
{
    (void)state;
    static const char *const cells[] = {"+1", "a, \"b\"; c", "two\nlines", "", "'=x", "-", "''"};
    enum { COUNT = sizeof cells / sizeof *cells };
    struct cpx_arena *arena = cpx_arena_new(65536);
    const char *text = written(arena, cells, COUNT), *read[CPX_CSV_CELLS];
    struct cpx_csv csv;
    size_t count;
    assert_int_equal(cpx_csv_open(&csv, arena, text, strlen(text)), CPX_OK);
    assert_int_equal(cpx_csv_next(&csv, read, &count), CPX_OK);
    assert_int_equal(count, COUNT);
    for (size_t i = 0; i < COUNT; i++)
        if (i != 4) assert_string_equal(read[i], cells[i]);
    assert_string_equal(read[4], "=x"); /* an apostrophe before a formula is ours */
    assert_int_equal(cpx_csv_next(&csv, read, &count), CPX_OK);
    assert_int_equal(count, 0);
    cpx_arena_free(arena);
}

static void what_spreadsheets_write_is_taken(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t rows, cells; /* of the last row */
        const char *last;   /* its last cell */
        int line;
    } cases[] = {{"a,b\r\nc,d\r\n", 2, 2, "d", 2},
                 {"a;b\nc;\"x,y\"", 2, 2, "x,y", 2},
                 {"a\tb\rc\td\r", 2, 2, "d", 2},
                 {"\xEF\xBB\xBF"
                  "a,b\n\n,,\n \"q\" , e ",
                  2, 2, "e", 4},
                 {"a,\"1\n2\"\nb,c", 2, 2, "c", 3},
                 {"one", 1, 1, "one", 1}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cpx_arena *arena = cpx_arena_new(65536);
        struct cpx_csv csv;
        const char *cells[CPX_CSV_CELLS];
        size_t count, rows = 0, last = 0;
        assert_int_equal(cpx_csv_open(&csv, arena, cases[i].text, strlen(cases[i].text)), CPX_OK);
        while (cpx_csv_next(&csv, cells, &count) == CPX_OK && count > 0) {
            rows++;
            last = count;
        }
        assert_int_equal(rows, cases[i].rows);
        assert_int_equal(last, cases[i].cells);
        assert_int_equal(csv.line, cases[i].line);
        assert_string_equal(cells[last - 1], cases[i].last);
        cpx_arena_free(arena);
    }
}

static void what_is_not_csv_is_refused_with_its_line(void **state)
{
    (void)state;
    char many[CPX_CSV_CELLS + 4] = "a\n";
    memset(many + 2, ',', CPX_CSV_CELLS);
    static const char nul[] = "a\nb\0c";
    const struct {
        const char *text;
        size_t size;
    } cases[] = {{"a\n\"b", 4}, {many, CPX_CSV_CELLS + 2}, {nul, 5}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cpx_arena *arena = cpx_arena_new(65536);
        struct cpx_csv csv;
        const char *cells[CPX_CSV_CELLS];
        size_t count;
        assert_int_equal(cpx_csv_open(&csv, arena, cases[i].text, cases[i].size), CPX_OK);
        assert_int_equal(cpx_csv_next(&csv, cells, &count), CPX_OK);
        assert_int_equal(cpx_csv_next(&csv, cells, &count), CPX_REFUSED);
        assert_int_equal(csv.line, 2);
        cpx_arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_those_of_rfc_4180_for_spreadsheets),
        cmocka_unit_test(no_cell_is_a_formula),
        cmocka_unit_test(what_is_written_is_read_back),
        cmocka_unit_test(what_spreadsheets_write_is_taken),
        cmocka_unit_test(what_is_not_csv_is_refused_with_its_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
