#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/pieces.h"
#include "cpx/text.h"

static const unsigned char key[32] = "a key of thirty-two bytes, sharp";

struct resource {
    struct cpx_arena *arena;
    struct cpx_doc doc;
    struct cpx_label_element elements[2000];
    struct cpx_labelling labelling;
    struct cpx_pieces pieces;
};

static void open_resource(struct resource *r, const char *text)
{
    struct cpx_problem problem = {.arena = cpx_arena_new(64 << 20)};
    r->arena = problem.arena;
    r->labelling = (struct cpx_labelling){.labels = 1, .elements = r->elements};
    assert_int_equal(cpx_doc_parse(r->arena, text, strlen(text), &r->doc, &problem), CPX_OK);
}

static void label(struct resource *r, const char *path, int64_t labels)
{
    int32_t node = cpx_doc_path(&r->doc, 0, path);
    assert_true(node >= 0);
    r->elements[r->labelling.count++] = (struct cpx_label_element){node, labels};
}

static void cut(struct resource *r, const char *type)
{
    assert_int_equal(cpx_pieces_cut(r->arena, type, &r->doc, 0, &r->labelling, &r->pieces), CPX_OK);
    for (size_t i = 0; i < r->pieces.count; i++)
        assert_int_equal(strlen(r->pieces.items[i].body), r->pieces.items[i].size);
}

static struct cpx_piece *piece(struct resource *r, const char *element)
{
    for (size_t i = 0; i < r->pieces.count; i++) {
        if (strcmp(r->pieces.items[i].element, element) == 0) return &r->pieces.items[i];
    }
    fail_msg("no piece %s", element);
    return NULL;
}

static void assert_assembled(struct resource *r, const struct cpx_pieces *pieces, const char *expected)
{
    const char *body;
    size_t size;
    assert_int_equal(cpx_pieces_assemble(r->arena, pieces, &body, &size), CPX_OK);
    assert_string_equal(body, expected);
    assert_int_equal(size, strlen(expected));
}

/* What remains for a reader who may see piece 0 alone. */
static void assert_piece_0_alone(struct resource *r, const char *expected)
{
    struct cpx_pieces alone = {1, r->pieces.items};
    assert_assembled(r, &alone, expected);
}

static void a_body_is_the_text_behind_the_prefix(void **state)
{
    (void)state;
    static struct resource r;
    open_resource(&r, "{ \"id\" : \"mine\",\n  \"status\" : \"active\" ,\"resourceType\":\"Goal\",\"n\":1.50e0 , "
                      "\"meta\":{\"versionId\":\"7\",\"profile\":[\"p\"],"
                      "\"lastUpdated\":\"2020\", \"tag\" : [ {\"code\":\"t\"} ] } }");
    cut(&r, "Goal");
    assert_int_equal(r.pieces.count, 1);
    assert_string_equal(r.pieces.items[0].element, "");
    assert_string_equal(r.pieces.items[0].body, ",\n  \"status\" : \"active\" ,\"n\":1.50e0 }");
    assert_string_equal(r.pieces.items[0].meta, "\"profile\":[\"p\"],\"tag\" : [ {\"code\":\"t\"} ]");
    assert_int_equal(r.pieces.items[0].labels, 1);
    assert_int_equal(r.pieces.items[0].position, -1);
    assert_false(r.pieces.items[0].holes);
    cpx_arena_free(r.arena);
    open_resource(&r, "{\"resourceType\":\"Basic\",\"meta\":{\"versionId\":\"7\"}}");
    cut(&r, "Basic");
    assert_string_equal(r.pieces.items[0].body, "}");
    assert_null(r.pieces.items[0].meta);
    cpx_arena_free(r.arena);
}

static void a_reader_gets_prefix_and_body(void **state)
{
    (void)state;
    static struct resource r;
    struct cpx_version version = {.id = "0123456789abcdef0123456789abcdef", .changed_us = 1796292000123456};
    const char *text;
    size_t size;
    open_resource(&r, "{\"resourceType\":\"Goal\",\"meta\":{\"tag\":[{\"code\":\"t\"}]},\"description\":{\"text\":\"x\"}}");
    cut(&r, "Goal");
    assert_int_equal(cpx_pieces_render(r.arena, "Goal", "the-id", &version, &r.pieces, r.pieces.items[0].meta, &text, &size), CPX_OK);
    assert_string_equal(text,
                        "{\"resourceType\":\"Goal\",\"id\":\"the-id\",\"meta\":{\"versionId\":\"0123456789abcdef0123456789abcdef\","
                        "\"lastUpdated\":\"2026-12-03T10:00:00.123456Z\",\"tag\":[{\"code\":\"t\"}]},\"description\":{\"text\":\"x\"}}");
    assert_int_equal(size, strlen(text));
    r.pieces.items[0].meta = NULL;
    r.pieces.items[0].body = "}";
    r.pieces.items[0].size = 1;
    assert_int_equal(cpx_pieces_render(r.arena, "Goal", "the-id", &version, &r.pieces, r.pieces.items[0].meta, &text, &size), CPX_OK);
    assert_string_equal(text, "{\"resourceType\":\"Goal\",\"id\":\"the-id\",\"meta\":{\"versionId\":\"0123456789abcdef0123456789abcdef\","
                              "\"lastUpdated\":\"2026-12-03T10:00:00.123456Z\"}}");
    cpx_arena_free(r.arena);
}

static void a_labelled_item_is_cut_with_its_separator(void **state)
{
    (void)state;
    static const char body[] = ",\"activity\" : [ {\"reference\":{\"reference\":\"Task/1\"}} , {\"reference\":{\"reference\":\"Task/2\"}},"
                               "{\"reference\":{\"reference\":\"Task/3\"}}],\"title\":\"t\"}";
    static struct resource r;
    char text[512];
    snprintf(text, sizeof text, "{\"resourceType\":\"CarePlan\"%s", body);
    open_resource(&r, text);
    label(&r, "activity[1]", 2);
    label(&r, "activity[0]", 4);
    cut(&r, "CarePlan");
    assert_int_equal(r.pieces.count, 3);
    assert_true(r.pieces.items[0].holes);
    assert_string_equal(r.pieces.items[1].element, "activity[0]");
    assert_string_equal(r.pieces.items[1].body, " {\"reference\":{\"reference\":\"Task/1\"}} ");
    assert_int_equal(r.pieces.items[1].labels, 1 | 4);
    assert_string_equal(r.pieces.items[2].body, ", {\"reference\":{\"reference\":\"Task/2\"}}");
    assert_int_equal(r.pieces.items[2].labels, 1 | 2);
    assert_int_equal(r.pieces.items[1].position, strlen(",\"activity\" : [") * CPX_PIECES_RANKS);
    assert_assembled(&r, &r.pieces, body);
    assert_piece_0_alone(&r, ",\"activity\" : [{\"reference\":{\"reference\":\"Task/3\"}}],\"title\":\"t\"}");
    cpx_arena_free(r.arena);
}

static void many_neighbours_keep_their_order(void **state)
{
    (void)state;
    static struct resource r;
    struct cpx_text text;
    char path[32];
    open_resource(&r, "{}");
    cpx_text_init(&text, r.arena, 65536);
    cpx_text_adds(&text, ",\"note\":[");
    for (int i = 0; i < 200; i++)
        cpx_text_addf(&text, "%s{\"text\":\"%d\"}", i == 0 ? "" : ",", i);
    cpx_text_adds(&text, "]}");
    char *body = cpx_arena_strdup(r.arena, cpx_text_finish(&text, NULL)),
         *whole = cpx_arena_printf(r.arena, "{\"resourceType\":\"Goal\"%s", body);
    struct cpx_arena *outer = r.arena;
    open_resource(&r, whole);
    for (int i = 0; i < 200; i++) {
        snprintf(path, sizeof path, "note[%d]", i);
        label(&r, path, 2);
    }
    cut(&r, "Goal");
    assert_int_equal(r.pieces.count, 201);
    for (size_t i = 1; i < 100; i++) {
        struct cpx_piece swapped = r.pieces.items[i];
        r.pieces.items[i] = r.pieces.items[200 - i];
        r.pieces.items[200 - i] = swapped;
    }
    assert_assembled(&r, &r.pieces, body);
    for (size_t i = 1; i < 200; i++) {
        const char *swapped = r.pieces.items[i].element; /* the place decides, not the name, which may be older */
        r.pieces.items[i].element = r.pieces.items[i + 1].element;
        r.pieces.items[i + 1].element = swapped;
    }
    assert_assembled(&r, &r.pieces, body);
    assert_piece_0_alone(&r, "}");
    cpx_arena_free(r.arena);
    cpx_arena_free(outer);
}

static void what_a_hole_empties_vanishes_upwards(void **state)
{
    (void)state;
    static struct resource r;
    open_resource(
        &r,
        "{\"resourceType\":\"Patient\",\"contact\":[{\"name\":{\"text\":\"n\"}},{\"address\":{\"city\":\"c\"}}],\"gender\":\"female\"}");
    label(&r, "contact[0].name.text", 2);
    cut(&r, "Patient");
    assert_string_equal(r.pieces.items[1].element, "contact[0].name.text");
    assert_piece_0_alone(&r, ",\"contact\":[{\"address\":{\"city\":\"c\"}}],\"gender\":\"female\"}");
    cpx_arena_free(r.arena);
}

static void an_item_among_primitives_takes_the_whole_member_and_its_twin(void **state)
{
    (void)state;
    static const char text[] =
        "{\"resourceType\":\"Patient\",\"name\":[{\"given\":[\"A\",\"B\"],\"family\":\"F\",\"_given\":[null,{\"extension\":"
        "[{\"url\":\"u\",\"valueString\":\"v\"}]}]}]}";
    static const char *const paths[] = {"name[0].given[1]",
                                        "name[0].given",
                                        "name[0]._given",
                                        "name[0]._given[1]",
                                        "name[0]._given[1].extension[0]",
                                        "name[0]._given[1].extension[0].valueString"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        static struct resource r;
        open_resource(&r, text);
        label(&r, paths[i], 2);
        cut(&r, "Patient");
        assert_int_equal(r.pieces.count, 3);
        assert_int_equal(piece(&r, "name[0].given")->labels, 3);
        assert_int_equal(piece(&r, "name[0]._given")->labels, 3);
        assert_piece_0_alone(&r, ",\"name\":[{\"family\":\"F\"}]}");
        assert_assembled(&r, &r.pieces, text + strlen("{\"resourceType\":\"Patient\""));
        cpx_arena_free(r.arena);
    }
}

static void a_primitive_goes_with_its_extensions(void **state)
{
    (void)state;
    static const char *const paths[] = {"description", "_description"};
    for (size_t i = 0; i < 2; i++) {
        static struct resource r;
        open_resource(&r, "{\"resourceType\":\"CarePlan\",\"description\":\"d\",\"title\":\"t\",\"_description\":{\"id\":\"x\"}}");
        label(&r, paths[i], 2);
        cut(&r, "CarePlan");
        assert_int_equal(r.pieces.count, 3);
        assert_string_equal(piece(&r, "description")->body, ",\"description\":\"d\"");
        assert_string_equal(piece(&r, "_description")->body, ",\"_description\":{\"id\":\"x\"}");
        assert_false(r.pieces.items[0].holes);
        assert_piece_0_alone(&r, ",\"title\":\"t\"}");
        cpx_arena_free(r.arena);
    }
}

/* Path labelled, and the piece that carries the label in the end: "" for piece 0. */
static void what_must_not_be_missing_goes_up(void **state)
{
    (void)state;
    static const char care_plan[] =
        "{\"resourceType\":\"CarePlan\",\"id\":\"i\",\"meta\":{\"tag\":[{\"code\":\"t\"}]},\"status\":\"active\",\"intent\":\"plan\","
        "\"subject\":{\"reference\":\"Patient/1\"},\"category\":[{\"coding\":[{\"system\":\"s\",\"code\":\"c\"}]}],"
        "\"activity\":[{\"detail\":{\"status\":\"in-progress\",\"doNotPerform\":true,\"description\":\"d\",\"_status\":{\"id\":\"q\"}}}],"
        "\"extension\":[{\"url\":\"u\",\"valueString\":\"v\"}],\"modifierExtension\":[{\"url\":\"m\",\"valueString\":\"v\"}],"
        "\"contained\":[{\"resourceType\":\"Condition\",\"id\":\"k\",\"code\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/"
        "1\"}}]}";
    static const struct {
        const char *path, *element;
    } cases[] = {
        {"activity[0].detail.description", "activity[0].detail.description"},
        {"activity[0].detail.status", "activity[0].detail"},
        {"activity[0].detail._status", "activity[0].detail"},
        {"activity[0].detail.doNotPerform", "activity[0].detail"},
        {"category[0].coding[0].system", "category[0].coding[0].system"},
        {"extension[0].url", "extension[0]"},
        {"extension[0].valueString", "extension[0]"},
        {"contained[0].code.text", "contained[0]"},
        {"contained[0].id", "contained[0]"},
        {"status", ""},
        {"intent", ""},
        {"subject", ""},
        {"modifierExtension[0]", ""},
        {"modifierExtension[0].valueString", ""},
        {"meta.tag[0]", ""},
        {"id", ""},
        {"resourceType", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        static struct resource r;
        open_resource(&r, care_plan);
        label(&r, cases[i].path, 2);
        cut(&r, "CarePlan");
        assert_int_equal(piece(&r, cases[i].element)->labels, 3);
        assert_int_equal(r.pieces.count, *cases[i].element == '\0' ? 1 : 2);
        cpx_arena_free(r.arena);
    }
}

static void what_is_inside_something_cut_is_part_of_it(void **state)
{
    (void)state;
    static struct resource r;
    open_resource(&r,
                  "{\"resourceType\":\"CarePlan\",\"activity\":[{\"detail\":{\"description\":\"d\"},\"progress\":[{\"text\":\"p\"}]}]}");
    label(&r, "activity[0].detail.description", 2);
    label(&r, "activity[0]", 4);
    label(&r, "activity[0].progress[0]", 8);
    label(&r, "activity[0]", 16);
    cut(&r, "CarePlan");
    assert_int_equal(r.pieces.count, 2);
    assert_int_equal(piece(&r, "activity[0]")->labels, 1 | 2 | 4 | 8 | 16);
    cpx_arena_free(r.arena);
}

static void labels_that_piece_0_has_cut_nothing(void **state)
{
    (void)state;
    static struct resource r;
    open_resource(&r, "{\"resourceType\":\"CarePlan\",\"subject\":{},\"title\":\"t\",\"description\":\"d\"}");
    label(&r, "title", 2);
    label(&r, "description", 1);
    label(&r, "subject", 2); /* goes up to piece 0, and makes the title's cut needless */
    r.elements[r.labelling.count++] = (struct cpx_label_element){-1, 4};
    r.elements[r.labelling.count++] = (struct cpx_label_element){99999, 8};
    cut(&r, "CarePlan");
    assert_int_equal(r.pieces.count, 1);
    assert_int_equal(r.pieces.items[0].labels, 1 | 2 | 4 | 8);
    cpx_arena_free(r.arena);
}

static void what_a_task_changes_by_are_pieces_of_their_own(void **state)
{
    (void)state;
    static const char body[] = ",\"status\":\"requested\",\"_status\":{\"id\":\"s\"},\"intent\":\"order\",\"owner\":{\"display\":\"o\"},"
                               "\"note\":[{\"text\":\"n\"}],\"lastModified\":\"2026-01-01\",\"description\":\"d\"}";
    static struct resource r;
    char text[512];
    snprintf(text, sizeof text, "{\"resourceType\":\"Task\"%s", body);
    open_resource(&r, text);
    label(&r, "note[0].text", 2);
    label(&r, "_status", 4);
    cut(&r, "Task");
    assert_int_equal(r.pieces.count, 6);
    assert_string_equal(r.pieces.items[0].body, ",\"intent\":\"order\",\"description\":\"d\"}");
    assert_false(r.pieces.items[0].holes);
    assert_int_equal(piece(&r, "note")->labels, 3);
    assert_int_equal(piece(&r, "owner")->labels, 1);
    assert_int_equal(piece(&r, "status")->labels, 5);
    assert_int_equal(piece(&r, "_status")->labels, 5);
    assert_assembled(&r, &r.pieces, body);
    assert_null(cpx_pieces_of_their_own("CarePlan"));
    cpx_arena_free(r.arena);
}

static void the_latest_transition_stands_where_the_first_did(void **state)
{
    (void)state;
    static struct resource r;
    struct cpx_piece items[] = {
        {.element = "statusReason", .sequence = 2, .position = -1, .body = ",\"statusReason\":{\"text\":\"r\"}"},
        {.element = "status", .sequence = 1, .position = -1, .body = ",\"status\":\"accepted\""},
        {.element = "", .position = -1, .body = ",\"intent\":\"order\",\"for\":{}}"},
        {.element = "status", .sequence = 0, .position = 17 * CPX_PIECES_RANKS, .body = ",\"status\":\"requested\""},
        {.element = "owner", .sequence = 0, .position = 17 * CPX_PIECES_RANKS + 1, .body = ",\"owner\":{}"},
        {.element = "note", .sequence = 1, .position = -1, .body = ",\"note\":[]"},
        {.element = "owner", .sequence = 2, .position = -1, .body = NULL},
        {.element = "status", .sequence = 2, .position = -1, .body = ",\"status\":\"rejected\""},
    };
    struct cpx_pieces pieces = {8, items};
    for (size_t i = 0; i < 8; i++)
        items[i].size = items[i].body == NULL ? 0 : strlen(items[i].body);
    open_resource(&r, "{}");
    assert_assembled(&r, &pieces,
                     ",\"intent\":\"order\",\"status\":\"rejected\",\"for\":{},\"note\":[],\"statusReason\":{\"text\":\"r\"}}");
    cpx_arena_free(r.arena);
}

static void what_cannot_be_assembled_is_a_defect(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(65536);
    struct cpx_piece without[] = {{.element = "note", .body = ",\"note\":[]", .size = 10}};
    struct cpx_piece dead[] = {{.element = "", .body = NULL}};
    struct cpx_piece outside[] = {{.element = "", .body = "}", .size = 1},
                                  {.element = "a", .position = 2 * CPX_PIECES_RANKS, .body = ",\"a\":1", .size = 6}};
    struct cpx_piece unbalanced[] = {{.element = "", .body = ",\"a\":[1}", .size = 8, .holes = true}};
    struct cpx_pieces all[] = {{0, NULL}, {1, without}, {1, dead}, {2, outside}, {1, unbalanced}};
    const char *body;
    size_t size;
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(cpx_pieces_assemble(arena, &all[i], &body, &size), CPX_DEFECT);
    assert_int_equal(cpx_pieces_assemble(arena, &all[4], &body, &size), CPX_DEFECT);
    cpx_arena_free(arena);
}

static void more_cuts_than_the_limit_label_the_whole(void **state)
{
    (void)state;
    static struct resource r;
    open_resource(&r, "{\"resourceType\":\"CarePlan\",\"description\":\"d\"}");
    for (int i = 0; i <= CPX_PIECES_MAX; i++)
        label(&r, "description", 2);
    cut(&r, "CarePlan");
    assert_int_equal(r.pieces.count, 1);
    assert_int_equal(r.pieces.items[0].labels, 3);
    cpx_arena_free(r.arena);
}

static void an_entry_of_a_bundle_is_cut_by_itself(void **state)
{
    (void)state;
    static struct resource r;
    open_resource(
        &r, "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Goal\",\"id\":\"g\",\"note\":[{\"text\":\"n\"}],"
            "\"addresses\":[{\"display\":\"a\"}]}}]}");
    label(&r, "entry[0].resource.note[0]", 2);
    label(&r, "entry[0]", 4); /* outside of the resource: piece 0's */
    int32_t node = cpx_doc_path(&r.doc, 0, "entry[0].resource");
    assert_int_equal(cpx_pieces_cut(r.arena, "Goal", &r.doc, node, &r.labelling, &r.pieces), CPX_OK);
    assert_int_equal(r.pieces.count, 2);
    assert_int_equal(r.pieces.items[0].labels, 5);
    assert_string_equal(r.pieces.items[1].element, "note[0]");
    assert_assembled(&r, &r.pieces, ",\"note\":[{\"text\":\"n\"}],\"addresses\":[{\"display\":\"a\"}]}");
    assert_int_equal(cpx_pieces_cut(r.arena, "Goal", &r.doc, -1, &r.labelling, &r.pieces), CPX_DEFECT);
    assert_int_equal(cpx_pieces_cut(r.arena, "Goal", &r.doc, node + 1, &r.labelling, &r.pieces), CPX_DEFECT);
    cpx_arena_free(r.arena);
}

static void hidden_elements_that_come_and_go_leave_no_trace_in_what_is_shown(void **state)
{
    (void)state;
    static struct resource r;
    open_resource(&r, "{\"resourceType\":\"Goal\",\"target\":[{\"detailString\":\"x\"}],\"note\":[{\"text\":\"n\"}]}");
    label(&r, "target[0].detailString", 2);
    cut(&r, "Goal");
    assert_string_equal(r.pieces.items[0].body, ",\"target\":[{}],\"note\":[{\"text\":\"n\"}]}");
    assert_piece_0_alone(&r, ",\"note\":[{\"text\":\"n\"}]}");
    cpx_arena_free(r.arena);
}

static const char *version_of(struct cpx_piece *items, size_t count, struct cpx_version *version)
{
    struct cpx_pieces pieces = {count, items};
    assert_int_equal(cpx_pieces_version(key, &pieces, version), CPX_OK);
    assert_int_equal(strspn(version->id, "0123456789abcdef"), 32);
    return version->id;
}

static void a_version_is_the_keyed_hash_of_the_visible_set(void **state)
{
    (void)state;
    static const unsigned char message[] = "\0"
                                           "\0\0\0\0\0\0\0\0"
                                           "\0\0\0\0\0\0\1\2"
                                           "status\0"
                                           "\0\0\0\0\0\0\0\3"
                                           "\0\0\0\0\0\0\0\7";
    struct cpx_piece items[] = {{.element = "status", .sequence = 3, .stamp = 7, .changed_us = 90},
                                {.element = "", .stamp = 258, .changed_us = 50}};
    struct cpx_version version;
    unsigned char hash[EVP_MAX_MD_SIZE];
    char expected[33];
    assert_non_null(HMAC(EVP_sha256(), key, 32, message, sizeof message - 1, hash, NULL));
    for (size_t i = 0; i < 16; i++)
        snprintf(expected + 2 * i, 3, "%02x", hash[i]);
    assert_string_equal(version_of(items, 2, &version), expected);
    assert_int_equal(version.changed_us, 90);
}

static void a_version_moves_with_the_visible_set_only(void **state)
{
    (void)state;
    struct cpx_piece items[] = {
        {.element = "", .stamp = 5, .body = "}", .size = 1}, {.element = "a", .stamp = 6}, {.element = "b", .stamp = 7}};
    struct cpx_version first, other;
    version_of(items, 3, &first);
    struct cpx_piece turned[] = {items[2], items[0], items[1]};
    assert_string_equal(version_of(turned, 3, &other), first.id);
    turned[1].labels = 99;
    turned[1].body = ",\"x\":1}";
    turned[1].position = 9;
    assert_string_equal(version_of(turned, 3, &other), first.id);
    assert_string_not_equal(version_of(items, 2, &other), first.id); /* without the tombstone b */
    turned[0].stamp = 8;
    assert_string_not_equal(version_of(turned, 3, &other), first.id);
    turned[0] = items[2];
    turned[0].sequence = 1;
    assert_string_not_equal(version_of(turned, 3, &other), first.id);
    turned[0] = items[2];
    turned[0].element = "c";
    assert_string_not_equal(version_of(turned, 3, &other), first.id);
    unsigned char another[32] = "another key";
    struct cpx_pieces pieces = {3, items};
    assert_int_equal(cpx_pieces_version(another, &pieces, &other), CPX_OK);
    assert_string_not_equal(other.id, first.id);
    pieces.count = 0;
    assert_int_equal(cpx_pieces_version(key, &pieces, &other), CPX_DEFECT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_body_is_the_text_behind_the_prefix),
        cmocka_unit_test(a_reader_gets_prefix_and_body),
        cmocka_unit_test(a_labelled_item_is_cut_with_its_separator),
        cmocka_unit_test(many_neighbours_keep_their_order),
        cmocka_unit_test(what_a_hole_empties_vanishes_upwards),
        cmocka_unit_test(an_item_among_primitives_takes_the_whole_member_and_its_twin),
        cmocka_unit_test(a_primitive_goes_with_its_extensions),
        cmocka_unit_test(what_must_not_be_missing_goes_up),
        cmocka_unit_test(what_is_inside_something_cut_is_part_of_it),
        cmocka_unit_test(labels_that_piece_0_has_cut_nothing),
        cmocka_unit_test(what_a_task_changes_by_are_pieces_of_their_own),
        cmocka_unit_test(the_latest_transition_stands_where_the_first_did),
        cmocka_unit_test(what_cannot_be_assembled_is_a_defect),
        cmocka_unit_test(more_cuts_than_the_limit_label_the_whole),
        cmocka_unit_test(an_entry_of_a_bundle_is_cut_by_itself),
        cmocka_unit_test(hidden_elements_that_come_and_go_leave_no_trace_in_what_is_shown),
        cmocka_unit_test(a_version_is_the_keyed_hash_of_the_visible_set),
        cmocka_unit_test(a_version_moves_with_the_visible_set_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
