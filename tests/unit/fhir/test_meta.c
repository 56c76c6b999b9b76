/* meta as one reader gets it: what was kept stays byte for byte, what is added is said once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/fhir/meta.h"

#define MH "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"MH\"}"
#define NORMAL "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\",\"code\":\"N\"}"
#define NOTICE                                                                                                                             \
    "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"42CFRPart2\",\"display\":\"42 CFR part 2 prohibits "      \
    "unauthorized use or disclosure of these records.\"}"
#define NO_REDISCLOSURE "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"NORDSCLCD\"}"
#define DISPUTE "{\"system\":\"urn:careplan-exchange:dispute\",\"code\":\"disputed\",\"display\":\"We moved in May\"}"

static const char *render(struct cpx_arena *arena, const char *kept, int64_t labels, bool covered, const char *dispute)
{
    struct cpx_piece items[2] = {{.element = "", .meta = kept, .body = "}", .size = 1},
                                 {.element = "meta.tag[5f0c9f0e-0000-4000-8000-000000000001]", .body = dispute}};
    struct cpx_pieces pieces = {.count = 2, .items = items};
    struct cpx_outbound outbound = {.labels = labels, .covered = covered};
    const char *meta = NULL;

    items[1].size = dispute ? strlen(dispute) : 0;
    assert_int_equal(cpx_meta_render(arena, &pieces, &outbound, &meta), CPX_OK);
    return meta;
}

static void meta_says_what_its_reader_may_know_beside_what_was_kept(void **state)
{
    static const struct {
        const char *kept;
        int64_t labels;
        bool covered;
        const char *dispute, *expected;
    } cases[] = {
        {NULL, 0, true, NULL, NULL},
        {"\"profile\":[\"http://a\"]", 0, true, NULL, "\"profile\":[\"http://a\"]"},
        {NULL, CPX_LABEL(CPX_BIT_MH), true, NULL, "\"security\":[" MH "]"},
        {NULL, CPX_LABEL(CPX_BIT_MH) | CPX_LABEL(CPX_BIT_NORMAL), false, NULL, "\"security\":[" NORMAL "," MH "]"},
        {"\"security\": [ " MH " ]", CPX_LABEL(CPX_BIT_MH), true, NULL, "\"security\": [ " MH " ]"},
        {"\"security\": [ " MH " ], \"profile\":[\"http://a\"]", CPX_LABEL(CPX_BIT_MH) | CPX_LABEL(CPX_BIT_NORMAL), true, NULL,
         "\"security\": [ " MH " ," NORMAL "], \"profile\":[\"http://a\"]"},
        {"\"profile\":[\"http://a\"]", CPX_LABEL(CPX_BIT_NORMAL), true, NULL, "\"profile\":[\"http://a\"],\"security\":[" NORMAL "]"},
        {NULL, CPX_LABEL_PART2, true, NULL, "\"security\":[" NOTICE "]"},
        {NULL, CPX_LABEL_PART2, false, NULL, "\"security\":[" NOTICE "," NO_REDISCLOSURE "]"},
        {NULL, CPX_LABEL(CPX_BIT_RESTRICTED), true, NULL, NULL},
        {NULL, 0, true, DISPUTE, "\"tag\":[" DISPUTE "]"},
        {"\"tag\":[{\"code\":\"a\"}]", 0, true, DISPUTE, "\"tag\":[{\"code\":\"a\"}," DISPUTE "]"},
        {NULL, CPX_LABEL(CPX_BIT_NORMAL), true, DISPUTE, "\"security\":[" NORMAL "],\"tag\":[" DISPUTE "]"},
        {"\"tag\":[{\"code\":\"a\"}]", CPX_LABEL(CPX_BIT_NORMAL), true, DISPUTE,
         "\"tag\":[{\"code\":\"a\"}," DISPUTE "],\"security\":[" NORMAL "]"},
    };
    struct cpx_arena *arena = cpx_arena_new(1 << 20);

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *meta = render(arena, cases[i].kept, cases[i].labels, cases[i].covered, cases[i].dispute);
        if (cases[i].expected)
            assert_string_equal(meta, cases[i].expected);
        else
            assert_null(meta);
    }
    cpx_arena_free(arena);
}

static void disputes_that_a_sender_sends_back_are_dropped_and_nothing_else(void **state)
{
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"{\"resourceType\":\"Goal\"}", "{\"resourceType\":\"Goal\"}"},
        {"{\"meta\":{\"tag\":[{\"code\":\"a\"}]}, \"x\":1 }", "{\"meta\":{\"tag\":[{\"code\":\"a\"}]}, \"x\":1 }"},
        {"{\"meta\":{\"tag\":[" DISPUTE "]}, \"x\":1 }", "{\"meta\":{}, \"x\":1 }"},
        {"{\"meta\":{\"tag\":[" DISPUTE "],\"profile\":[\"a\"]}}", "{\"meta\":{\"profile\":[\"a\"]}}"},
        {"{\"meta\":{\"profile\":[\"a\"], \"tag\":[" DISPUTE "]}}", "{\"meta\":{\"profile\":[\"a\"]}}"},
        {"{\"meta\":{\"tag\":[" DISPUTE ", {\"code\":\"a\"}," DISPUTE "]}}", "{\"meta\":{\"tag\":[{\"code\":\"a\"}]}}"},
    };
    struct cpx_arena *arena = cpx_arena_new(1 << 20);

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cpx_doc doc;
        int32_t node = 0;
        assert_int_equal(cpx_doc_reparse(arena, cases[i].text, strlen(cases[i].text), &doc), CPX_OK);
        assert_int_equal(cpx_meta_without_disputes(arena, &doc, &node), CPX_OK);
        assert_int_equal(node, 0);
        assert_int_equal(doc.size, strlen(cases[i].expected));
        assert_memory_equal(doc.text, cases[i].expected, doc.size);
    }
    cpx_arena_free(arena);
}

static void a_dispute_is_no_part_of_the_body(void **state)
{
    struct cpx_piece items[2] = {
        {.element = "", .body = ",\"x\":1}", .size = 7},
        {.element = "meta.tag[5f0c9f0e-0000-4000-8000-000000000001]", .body = DISPUTE, .size = sizeof DISPUTE - 1, .position = -1}};
    struct cpx_pieces pieces = {.count = 2, .items = items};
    struct cpx_arena *arena = cpx_arena_new(1 << 20);
    const char *body;
    size_t size;

    (void)state;
    assert_int_equal(cpx_pieces_assemble(arena, &pieces, &body, &size), CPX_OK);
    assert_int_equal(size, 7);
    assert_memory_equal(body, ",\"x\":1}", 7);
    cpx_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(meta_says_what_its_reader_may_know_beside_what_was_kept),
        cmocka_unit_test(disputes_that_a_sender_sends_back_are_dropped_and_nothing_else),
        cmocka_unit_test(a_dispute_is_no_part_of_the_body),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
