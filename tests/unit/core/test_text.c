#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <string.h>

#include "cpx/text.h"

static void write_example(struct cpx_text *text)
{
    struct cpx_writer w;
    cpx_writer_init(&w, text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "name", "a \"b\" \\ \n\r\t\x01 \xC3\xA9");
    cpx_write_string(&w, "absent", NULL);
    cpx_write_int(&w, "least", INT64_MIN);
    cpx_write_array(&w, "list");
    cpx_write_bool(&w, NULL, true);
    cpx_write_null(&w, NULL);
    cpx_write_object(&w, NULL);
    cpx_write_end_object(&w);
    cpx_write_array(&w, NULL);
    cpx_write_end_array(&w);
    cpx_write_string_n(&w, NULL, "xyz", 2);
    cpx_write_end_array(&w);
    cpx_write_raw(&w, "raw", "{\"n\":1e400}", 11);
    cpx_write_bool(&w, "no", false);
    cpx_write_end_object(&w);
}

static const char example[] = "{\"name\":\"a \\\"b\\\" \\\\ \\n\\r\\t\\u0001 \xC3\xA9\",\"least\":-9223372036854775808,"
                              "\"list\":[true,null,{},[],\"xy\"],\"raw\":{\"n\":1e400},\"no\":false}";

static void the_writer_puts_commas_and_escapes(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(1 << 16);
    struct cpx_text text;
    size_t size;
    cpx_text_init(&text, arena, 1 << 15);
    write_example(&text);
    assert_string_equal(cpx_text_finish(&text, &size), example);
    assert_int_equal(size, strlen(example));
    cpx_arena_free(arena);
}

static void a_text_grows_and_stays_terminated(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(1 << 20);
    struct cpx_text text;
    size_t size;
    cpx_text_init(&text, arena, 100000);
    assert_string_equal(cpx_text_finish(&text, &size), "");
    assert_int_equal(size, 0);
    for (int i = 0; i < 10000; i++) {
        cpx_text_addf(&text, "%04d,", i);
        assert_int_equal(text.data[text.size], 0);
    }
    assert_non_null(cpx_text_finish(&text, &size));
    assert_int_equal(size, 50000);
    assert_memory_equal(text.data + 5 * 1234, "1234,", 5);
    cpx_arena_free(arena);
}

static void a_text_never_holds_more_than_its_cap(void **state)
{
    (void)state;
    for (size_t cap = 0; cap <= sizeof example; cap++) {
        struct cpx_arena *arena = cpx_arena_new(1 << 16);
        struct cpx_text text;
        cpx_text_init(&text, arena, cap);
        write_example(&text);
        assert_true(text.size <= cap);
        if (cap < sizeof example - 1)
            assert_null(cpx_text_finish(&text, NULL));
        else
            assert_string_equal(cpx_text_finish(&text, NULL), example);
        cpx_arena_free(arena);
    }
}

static void a_failure_sticks_whatever_memory_there_is(void **state)
{
    (void)state;
    for (size_t cap = 0; cap < 2048; cap += 16) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        struct cpx_text text;
        cpx_text_init(&text, arena, 1 << 15);
        write_example(&text);
        const char *finished = cpx_text_finish(&text, NULL);
        if (finished != NULL) assert_string_equal(finished, example);
        cpx_text_adds(&text, "more");
        if (finished == NULL) assert_null(cpx_text_finish(&text, NULL));
        cpx_arena_free(arena);
    }
}

static void nesting_is_bounded_and_balanced(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(1 << 16);
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, arena, 4096);
    cpx_writer_init(&w, &text);
    for (int i = 0; i < 63; i++)
        cpx_write_array(&w, NULL);
    assert_non_null(cpx_text_finish(&text, NULL));
    cpx_write_array(&w, NULL);
    assert_null(cpx_text_finish(&text, NULL));
    cpx_text_init(&text, arena, 4096);
    cpx_writer_init(&w, &text);
    cpx_write_end_object(&w);
    assert_null(cpx_text_finish(&text, NULL));
    cpx_arena_free(arena);
}

static void a_concept_has_one_coding(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(1 << 16);
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, arena, 4096);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_concept(&w, "code", "urn:s", "c");
    cpx_write_coding(&w, "type", NULL, "d");
    cpx_write_end_object(&w);
    assert_string_equal(cpx_text_finish(&text, NULL),
                        "{\"code\":{\"coding\":[{\"system\":\"urn:s\",\"code\":\"c\"}]},\"type\":{\"code\":\"d\"}}");
    cpx_arena_free(arena);
}

static void characters_are_utf8(void **state)
{
    (void)state;
    static const struct {
        uint32_t c;
        const char *bytes;
    } rows[] = {{0x7F, "\x7F"},
                {0x80, "\xC2\x80"},
                {0x7FF, "\xDF\xBF"},
                {0x800, "\xE0\xA0\x80"},
                {0xFFFF, "\xEF\xBF\xBF"},
                {0x10000, "\xF0\x90\x80\x80"},
                {0x10FFFF, "\xF4\x8F\xBF\xBF"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char out[5] = "";
        assert_int_equal(cpx_utf8(rows[i].c, out), strlen(rows[i].bytes));
        assert_memory_equal(out, rows[i].bytes, strlen(rows[i].bytes) + 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_writer_puts_commas_and_escapes),
        cmocka_unit_test(a_text_grows_and_stays_terminated),
        cmocka_unit_test(a_text_never_holds_more_than_its_cap),
        cmocka_unit_test(a_failure_sticks_whatever_memory_there_is),
        cmocka_unit_test(nesting_is_bounded_and_balanced),
        cmocka_unit_test(a_concept_has_one_coding),
        cmocka_unit_test(characters_are_utf8),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
