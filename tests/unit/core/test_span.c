#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "../random_json.h"
#include "cpx/span.h"
#include "cpx/time.h"

static const char example[] =
    "{ \"resourceType\" : \"CarePlan\",\n \"code\":{\"coding\":[{\"system\":\"s\"},{\"code\":\"c1\"}]},"
    "\"st\\u0061tus\":\"act\\u0069ve\",\"n\":-1.50e+400,\"t\":[true,false,null],\"e\":{},\"x~/y\":[[\"\\ud83d\\ude00\\n\\/\"]] }";

static void parse(const char *text, struct cpx_doc *doc, struct cpx_problem *problem)
{
    problem->arena = cpx_arena_new(64 << 20);
    problem->count = 0;
    assert_int_equal(cpx_doc_parse(problem->arena, text, strlen(text), doc, problem), CPX_OK);
}

static void assert_span(const struct cpx_doc *doc, int32_t node, const char *expected)
{
    assert_in_range(node, 0, doc->count - 1);
    assert_int_equal(doc->nodes[node].end - doc->nodes[node].start, strlen(expected));
    assert_memory_equal(doc->text + doc->nodes[node].start, expected, strlen(expected));
}

static void spans_are_bytes_of_the_text(void **state)
{
    (void)state;
    struct cpx_doc doc;
    struct cpx_problem problem;
    parse(example, &doc, &problem);
    assert_span(&doc, 0, example);
    assert_int_equal(doc.nodes[0].count, 7);
    assert_span(&doc, cpx_doc_member(&doc, 0, "resourceType"), "\"CarePlan\"");
    assert_span(&doc, cpx_doc_path(&doc, 0, "code.coding[1].code"), "\"c1\"");
    assert_span(&doc, cpx_doc_path(&doc, 0, "code.coding[0]"), "{\"system\":\"s\"}");
    assert_span(&doc, cpx_doc_path(&doc, 0, "n"), "-1.50e+400");
    assert_span(&doc, cpx_doc_path(&doc, 0, "t[2]"), "null");
    assert_span(&doc, cpx_doc_path(&doc, 0, "x~/y[0][0]"), "\"\\ud83d\\ude00\\n\\/\"");
    assert_int_equal(doc.nodes[cpx_doc_path(&doc, 0, "t[0]")].kind, CPX_KIND_TRUE);
    assert_int_equal(doc.nodes[cpx_doc_path(&doc, 0, "e")].kind, CPX_KIND_OBJECT);
    cpx_arena_free(problem.arena);
}

static void what_is_not_there_is_not_found(void **state)
{
    (void)state;
    static const char *const absent[] = {"absent",
                                         "code.absent",
                                         "code.coding[2]",
                                         "code.coding[x]",
                                         "code.coding[",
                                         "code[0]",
                                         "t.a",
                                         "n.a",
                                         "code..coding",
                                         "code.coding[18446744073709551616]"};
    struct cpx_doc doc;
    struct cpx_problem problem;
    parse(example, &doc, &problem);
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++)
        assert_int_equal(cpx_doc_path(&doc, 0, absent[i]), -1);
    assert_int_equal(cpx_doc_path(&doc, -1, "a"), -1);
    assert_int_equal(cpx_doc_member(&doc, -1, "a"), -1);
    assert_int_equal(cpx_doc_member(&doc, cpx_doc_member(&doc, 0, "t"), "a"), -1);
    assert_int_equal(cpx_doc_path(&doc, 0, ""), 0);
    assert_false(cpx_doc_key_is(&doc, 0, ""));
    assert_false(cpx_doc_string_is(&doc, -1, ""));
    assert_false(cpx_doc_string_is(&doc, cpx_doc_member(&doc, 0, "n"), "-1.50e+400"));
    assert_string_equal(cpx_doc_string(problem.arena, &doc, -1), "");
    assert_string_equal(cpx_doc_string(problem.arena, &doc, 0), "");
    assert_string_equal(cpx_doc_key(problem.arena, &doc, 0), "");
    cpx_arena_free(problem.arena);
}

static void escapes_do_not_hide_a_key_or_a_value(void **state)
{
    (void)state;
    struct cpx_doc doc;
    struct cpx_problem problem;
    parse(example, &doc, &problem);
    int32_t status = cpx_doc_member(&doc, 0, "status");
    assert_true(status >= 0);
    assert_true(cpx_doc_key_is(&doc, status, "status"));
    assert_false(cpx_doc_key_is(&doc, status, "statu"));
    assert_false(cpx_doc_key_is(&doc, status, "statuss"));
    assert_true(cpx_doc_string_is(&doc, status, "active"));
    assert_false(cpx_doc_string_is(&doc, status, "act"));
    assert_string_equal(cpx_doc_string(problem.arena, &doc, status), "active");
    assert_string_equal(cpx_doc_key(problem.arena, &doc, status), "status");
    assert_string_equal(cpx_doc_string(problem.arena, &doc, cpx_doc_path(&doc, 0, "x~/y[0][0]")), "\xF0\x9F\x98\x80\n/");
    cpx_arena_free(problem.arena);
}

static void every_string_says_what_jansson_reads(void **state)
{
    (void)state;
    static const char *const strings[] = {"[\"\"]", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
                                          "[\"\\u007f\\u0080\\u07ff\\u0800\\uffff\\ud800\\udc00\\udbff\\udfff\"]",
                                          "[\"a\\u0061b\\uD83D\\uDE00c\"]", "[\"\xF0\x9F\x98\x80\xE2\x82\xAC\"]"};
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++) {
        struct cpx_doc doc;
        struct cpx_problem problem;
        json_t *json = json_loads(strings[i], 0, NULL);
        const char *expected = json_string_value(json_array_get(json, 0));
        parse(strings[i], &doc, &problem);
        assert_string_equal(cpx_doc_string(problem.arena, &doc, 1), expected);
        assert_true(cpx_doc_string_is(&doc, 1, expected));
        json_decref(json);
        cpx_arena_free(problem.arena);
    }
}

static void pointers_name_their_nodes(void **state)
{
    (void)state;
    struct cpx_doc doc;
    struct cpx_problem problem;
    parse(example, &doc, &problem);
    assert_string_equal(cpx_doc_pointer(problem.arena, &doc, 0), "");
    assert_string_equal(cpx_doc_pointer(problem.arena, &doc, cpx_doc_path(&doc, 0, "code.coding[1].code")), "/code/coding/1/code");
    assert_string_equal(cpx_doc_pointer(problem.arena, &doc, cpx_doc_path(&doc, 0, "x~/y[0][0]")), "/x~0~1y/0/0");
    assert_string_equal(cpx_doc_pointer(problem.arena, &doc, cpx_doc_member(&doc, 0, "status")), "/status");
    cpx_arena_free(problem.arena);
}

static void a_walk_visits_each_node_of_a_subtree_once(void **state)
{
    (void)state;
    struct cpx_doc doc;
    struct cpx_problem problem;
    int32_t expected = 0;
    parse(example, &doc, &problem);
    for (int32_t n = 0; n >= 0; n = cpx_doc_walk(&doc, 0, n))
        assert_int_equal(n, expected++);
    assert_int_equal(expected, doc.count);
    int32_t code = cpx_doc_member(&doc, 0, "code"), visited = 0;
    for (int32_t n = code; n >= 0; n = cpx_doc_walk(&doc, code, n))
        visited++;
    assert_int_equal(visited, 6);
    cpx_arena_free(problem.arena);
}

static void every_number_of_the_grammar_is_taken(void **state)
{
    (void)state;
    static const char *const good[] = {"0", "-0", "10", "0.10", "1e400", "1E+400", "-1.0e-9999", "123456789012345678901234567890", "0e0"};
    static const char *const bad[] = {"01",  "-",    "+1", ".5", "1.",       "1.e5", "1e",     "1e+", "--1",
                                      "1 2", "0x10", "1a", "-a", "Infinity", "NaN",  "1\"a\"", "1{}"};
    char text[64];
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        struct cpx_doc doc;
        struct cpx_problem problem;
        snprintf(text, sizeof text, "[%s,%s]", good[i], good[i]);
        parse(text, &doc, &problem);
        assert_int_equal(doc.count, 3);
        assert_int_equal(doc.nodes[2].kind, CPX_KIND_NUMBER);
        assert_span(&doc, 2, good[i]);
        cpx_arena_free(problem.arena);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct cpx_doc doc;
        struct cpx_problem problem = {.arena = cpx_arena_new(1 << 16)};
        snprintf(text, sizeof text, "[%s]", bad[i]);
        assert_int_equal(cpx_doc_parse(problem.arena, text, strlen(text), &doc, &problem), CPX_REFUSED);
        assert_int_equal(doc.count, 0);
        cpx_arena_free(problem.arena);
    }
}

static void what_is_not_strict_json_is_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {"",
                                      " ",
                                      "x",
                                      "1",
                                      "null",
                                      "{",
                                      "}",
                                      "[",
                                      "{]",
                                      "[}",
                                      "{\"a\"}",
                                      "{\"a\":}",
                                      "{\"a\" 1}",
                                      "{\"a\":1,}",
                                      "[1,]",
                                      "[,1]",
                                      "{,}",
                                      "{a:1}",
                                      "{'a':1}",
                                      "{\"a\":1}{}",
                                      "{} x",
                                      "[1 2]",
                                      "[\"a\":1]",
                                      "{\"a\":1:2}",
                                      "{\"a\":\"\n\"}",
                                      "{\"a\":\"\\x\"}",
                                      "{\"a\":\"\\u12\"}",
                                      "{\"a\":\"\\u0000\"}",
                                      "{\"\\u0000\":1}",
                                      "{\"a\":\"\\udc00\"}",
                                      "{\"a\":\"\\ud800\\u0041\"}",
                                      "{\"a\":1,\"a\":1}",
                                      "{\"a\":1,\"\\u0061\":1}",
                                      "[{\"b\":{\"c\":1,\"c\":2}}]",
                                      "{\"a\":\"\xED\xA0\x80\"}",
                                      "{\"a\":\"\xF4\x90\x80\x80\"}",
                                      "{\"a\":\"\x80\"}",
                                      "\xFE\xFF{}",
                                      "\xEF\xBB\xBF{}",
                                      "//c\n{}",
                                      "{}/**/",
                                      "[tru]",
                                      "[True]",
                                      "[nul",
                                      "{\"a\":\"",
                                      "{\"a\":\"\\"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct cpx_doc doc;
        struct cpx_problem problem = {.arena = cpx_arena_new(1 << 16)};
        assert_int_equal(cpx_doc_parse(problem.arena, bad[i], strlen(bad[i]), &doc, &problem), CPX_REFUSED);
        assert_int_equal(problem.count, 1);
        assert_int_equal(problem.items[0].error, CPX_ERROR_MALFORMED_JSON);
        assert_memory_equal(problem.items[0].detail, "line ", 5);
        cpx_arena_free(problem.arena);
    }
}

static void nesting_is_bounded(void **state)
{
    (void)state;
    for (size_t depth = 1; depth <= 100000; depth = depth < 70 ? depth + 1 : depth * 10) {
        struct cpx_doc doc;
        struct cpx_problem problem = {.arena = cpx_arena_new(1 << 20)};
        char *text = malloc(2 * depth);
        assert_non_null(text);
        memset(text, '[', depth);
        memset(text + depth, ']', depth);
        enum cpx_rc rc = cpx_doc_parse(problem.arena, text, 2 * depth, &doc, &problem);
        assert_int_equal(rc, depth <= CPX_JSON_DEPTH ? CPX_OK : CPX_REFUSED);
        if (depth == CPX_JSON_DEPTH) assert_int_equal(strlen(cpx_doc_pointer(problem.arena, &doc, 63)), 2 * 63);
        free(text);
        cpx_arena_free(problem.arena);
    }
}

static char *repeated(const char *unit, size_t count, size_t *size)
{
    size_t width = strlen(unit);
    char *text = malloc(count * width + 3);
    assert_non_null(text);
    text[0] = '[';
    for (size_t i = 0; i < count; i++)
        memcpy(text + 1 + i * width, unit, width);
    text[count * width] = ']'; /* over the last comma */
    *size = count * width + 1;
    return text;
}

static void many_siblings_take_linear_time(void **state)
{
    (void)state;
    struct cpx_doc doc;
    struct cpx_problem problem = {.arena = cpx_arena_new(256 << 20)};
    size_t size;
    char *text = repeated("[{\"a\":1}],", 100000, &size);
    int64_t before = cpx_monotonic_ms();
    assert_int_equal(cpx_doc_parse(problem.arena, text, size, &doc, &problem), CPX_OK);
    assert_int_equal(doc.count, 300001);
    assert_int_equal(doc.nodes[0].count, 100000);
    assert_true(cpx_monotonic_ms() - before < 5000); /* quadratic: minutes */
    free(text);
    cpx_arena_free(problem.arena);
}

static void more_values_than_the_limit_are_refused(void **state)
{
    (void)state;
    struct cpx_doc doc;
    struct cpx_problem problem = {.arena = cpx_arena_new(256 << 20)};
    size_t size;
    char *text = repeated("1,", CPX_JSON_MEMBERS + 10, &size);
    assert_int_equal(cpx_doc_parse(problem.arena, text, size, &doc, &problem), CPX_REFUSED);
    assert_int_equal(problem.items[0].error, CPX_ERROR_MALFORMED_JSON);
    free(text);
    cpx_arena_free(problem.arena);
}

static void every_truncation_is_refused(void **state)
{
    (void)state;
    for (size_t size = 0; size < sizeof example - 1; size++) {
        struct cpx_doc doc;
        struct cpx_problem problem = {.arena = cpx_arena_new(1 << 16)};
        char *text = malloc(size + 1); /* so that AddressSanitizer sees the end */
        assert_non_null(text);
        memcpy(text, example, size);
        assert_int_equal(cpx_doc_parse(problem.arena, text, size, &doc, &problem), CPX_REFUSED);
        assert_int_equal(cpx_doc_reparse(problem.arena, text, size, &doc), CPX_DEFECT);
        free(text);
        cpx_arena_free(problem.arena);
    }
}

static void what_was_never_accepted_is_a_defect(void **state)
{
    (void)state;
    static const char *const bad[] = {"",      " ",    "1",     "{\"a\"}", "{\"a\":1 2}", "{\"a\",\"b\"}", "[\"a\":1]",
                                      "[1:2]", "{}{}", "[tru]", "{1:2}",   "{[]:1}",      "[1]]"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct cpx_doc doc;
        struct cpx_arena *arena = cpx_arena_new(1 << 16);
        assert_int_equal(cpx_doc_reparse(arena, bad[i], strlen(bad[i]), &doc), CPX_DEFECT);
        assert_int_equal(doc.count, 0);
        assert_int_equal(cpx_doc_member(&doc, 0, "a"), -1);
        cpx_arena_free(arena);
    }
}

/* The nodes of a random tree's text are the tree's. */
static void random_trees_are_read_as_they_were_made(void **state)
{
    (void)state;
    static struct tree tree;
    static struct printed text;
    uint64_t seed = tree_seed();
    print_message("seed %llu\n", (unsigned long long)seed);
    for (uint64_t round = 0; round < 2000; round++) {
        struct cpx_doc doc;
        struct cpx_problem problem;
        tree_make(&tree, seed + round);
        text.size = 0;
        tree_print(&tree, 0, &text);
        parse(text.text, &doc, &problem);
        assert_int_equal(doc.count, tree.count);
        for (int i = 0; i < tree.count; i++) {
            const struct cpx_node *node = &doc.nodes[i];
            const struct tree_node *made = &tree.nodes[i];
            assert_int_equal(node->kind, made->kind);
            assert_int_equal(node->parent, made->parent);
            assert_int_equal(node->child, made->first);
            assert_int_equal(node->next, made->next);
            assert_int_equal(node->count, made->count);
            assert_string_equal(cpx_doc_key(problem.arena, &doc, i), made->key);
            if (made->first < 0) assert_span(&doc, i, made->scalar);
        }
        cpx_arena_free(problem.arena);
    }
}

static void edits_apply_in_any_order(void **state)
{
    (void)state;
    struct cpx_edit edits[] = {{6, 9, "XX", 2}, {0, 0, "<", 1},   {3, 3, "1", 1},  {3, 3, "2", 1},
                               {3, 5, "", 0},   {10, 10, ">", 1}, {9, 10, NULL, 0}};
    struct cpx_arena *arena = cpx_arena_new(4096);
    const char *out;
    size_t size;
    assert_int_equal(cpx_edit_apply(arena, "0123456789", 10, edits, 7, &out, &size), CPX_OK);
    assert_string_equal(out, "<012125XX>");
    assert_int_equal(size, 10);
    assert_int_equal(cpx_edit_apply(arena, "0123", 4, NULL, 0, &out, &size), CPX_OK);
    assert_string_equal(out, "0123");
    cpx_arena_free(arena);
}

static void edits_that_overlap_or_lie_outside_are_a_defect(void **state)
{
    (void)state;
    struct cpx_edit overlapping[] = {{2, 5, "", 0}, {4, 6, "", 0}}, outside[] = {{3, 5, "", 0}}, backward[] = {{3, 2, "", 0}};
    struct cpx_arena *arena = cpx_arena_new(4096);
    const char *out;
    size_t size;
    assert_int_equal(cpx_edit_apply(arena, "0123456789", 10, overlapping, 2, &out, &size), CPX_DEFECT);
    assert_int_equal(cpx_edit_apply(arena, "0123", 4, outside, 1, &out, &size), CPX_DEFECT);
    assert_int_equal(cpx_edit_apply(arena, "0123", 4, backward, 1, &out, &size), CPX_DEFECT);
    cpx_arena_free(arena);
}

static void memory_that_ends_is_reported(void **state)
{
    (void)state;
    bool done = false;
    for (size_t cap = 0; !done && cap < 65536; cap += 16) {
        struct cpx_doc doc;
        struct cpx_problem problem = {.arena = cpx_arena_new(cap)};
        struct cpx_edit edits[] = {{2, 5, "abc", 3}};
        const char *out;
        size_t size;
        enum cpx_rc rc = cpx_doc_parse(problem.arena, example, strlen(example), &doc, &problem);
        assert_true(rc == CPX_OK || (rc == CPX_EXHAUSTED && doc.count == 0));
        bool string = cpx_doc_string(problem.arena, &doc, cpx_doc_member(&doc, 0, "status")) != NULL;
        bool pointer = cpx_doc_pointer(problem.arena, &doc, cpx_doc_path(&doc, 0, "code.coding[1].code")) != NULL;
        enum cpx_rc edited = cpx_edit_apply(problem.arena, example, strlen(example), edits, 1, &out, &size);
        assert_true(edited == CPX_OK || edited == CPX_EXHAUSTED);
        done = rc == CPX_OK && string && pointer && edited == CPX_OK;
        cpx_arena_free(problem.arena);
    }
    assert_true(done);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spans_are_bytes_of_the_text),
        cmocka_unit_test(what_is_not_there_is_not_found),
        cmocka_unit_test(escapes_do_not_hide_a_key_or_a_value),
        cmocka_unit_test(every_string_says_what_jansson_reads),
        cmocka_unit_test(pointers_name_their_nodes),
        cmocka_unit_test(a_walk_visits_each_node_of_a_subtree_once),
        cmocka_unit_test(every_number_of_the_grammar_is_taken),
        cmocka_unit_test(what_is_not_strict_json_is_refused),
        cmocka_unit_test(nesting_is_bounded),
        cmocka_unit_test(many_siblings_take_linear_time),
        cmocka_unit_test(more_values_than_the_limit_are_refused),
        cmocka_unit_test(every_truncation_is_refused),
        cmocka_unit_test(what_was_never_accepted_is_a_defect),
        cmocka_unit_test(random_trees_are_read_as_they_were_made),
        cmocka_unit_test(edits_apply_in_any_order),
        cmocka_unit_test(edits_that_overlap_or_lie_outside_are_a_defect),
        cmocka_unit_test(memory_that_ends_is_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
