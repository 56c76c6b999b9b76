/* What a reference's text says, and finding every reference of a resource. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/definitions.h"

/* type, id: NULL where there's none. */
static const struct {
    const char *text;
    enum cpx_reference_kind kind;
    const char *type, *id;
} rows[] = {
    {"Patient/1", CPX_REFERENCE_RELATIVE, "Patient", "1"},
    {"Patient/a.b-C/_history/7", CPX_REFERENCE_RELATIVE, "Patient", "a.b-C"},
    {"https://x.example/fhir/Patient/1", CPX_REFERENCE_ABSOLUTE, "Patient", "1"},
    {"http://x.example/Patient/1/_history/2", CPX_REFERENCE_ABSOLUTE, "Patient", "1"},
    {"https://x.example/patients/1", CPX_REFERENCE_ABSOLUTE, NULL, NULL},
    {"#a", CPX_REFERENCE_FRAGMENT, NULL, "a"},
    {"#", CPX_REFERENCE_FRAGMENT, NULL, ""},
    {"urn:uuid:c757873d-ec9a-4326-a141-556f43239520", CPX_REFERENCE_URN, NULL, NULL},
    {"urn:oid:1.2.3", CPX_REFERENCE_URN, NULL, NULL},
    {"Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|1", CPX_REFERENCE_CONDITIONAL, "Practitioner",
     "identifier=http://hl7.org/fhir/sid/us-npi|1"},
    {"", CPX_REFERENCE_INVALID, NULL, NULL},
    {"Patient", CPX_REFERENCE_INVALID, NULL, NULL},
    {"Patient/", CPX_REFERENCE_INVALID, NULL, NULL},
    {"/Patient/1", CPX_REFERENCE_INVALID, NULL, NULL},
    {"x/Patient/1", CPX_REFERENCE_INVALID, NULL, NULL},
    {"Patient/1/2", CPX_REFERENCE_INVALID, NULL, NULL},
    {"Patient/1/_history", CPX_REFERENCE_INVALID, NULL, NULL},
    {"Patient/1/_history/", CPX_REFERENCE_INVALID, NULL, NULL},
    {"Patient/1 ", CPX_REFERENCE_INVALID, NULL, NULL},
    {"Patient/1#a", CPX_REFERENCE_INVALID, NULL, NULL},
    {"Patiant/1", CPX_REFERENCE_INVALID, NULL, NULL},
    {"Patient?", CPX_REFERENCE_INVALID, NULL, NULL},
    {"#a/b", CPX_REFERENCE_INVALID, NULL, NULL},
    {"Patient/aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg", CPX_REFERENCE_INVALID, NULL, NULL},
    {"javascript:alert(1)", CPX_REFERENCE_INVALID, NULL, NULL},
};

static void test_a_reference_is_read_by_its_form(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_reference reference = cpx_reference_parse(rows[i].text, strlen(rows[i].text));
        print_message("%s\n", rows[i].text);
        assert_int_equal(reference.kind, rows[i].kind);
        if (rows[i].type)
            assert_string_equal(reference.type->name, rows[i].type);
        else
            assert_null(reference.type);
        assert_int_equal(reference.id_size, rows[i].id ? strlen(rows[i].id) : 0);
        if (rows[i].id) assert_memory_equal(reference.id, rows[i].id, reference.id_size);
    }
}

static void test_no_more_is_read_than_the_size(void **state)
{
    (void)state;
    struct cpx_reference reference = cpx_reference_parse("Patient/123", strlen("Patient/1"));
    assert_int_equal(reference.kind, CPX_REFERENCE_RELATIVE);
    assert_int_equal(reference.id_size, 1);
    assert_int_equal(cpx_reference_parse("Patient/1", strlen("Patient/")).kind, CPX_REFERENCE_INVALID);
}

struct found {
    char text[512];
    size_t stop_after;
};

static enum cpx_rc add(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct found *found = context;
    const struct cpx_node *at = &doc->nodes[node];
    strncat(found->text, doc->text + at->start + 1, at->end - at->start - 2);
    strcat(found->text, " ");
    if (found->stop_after > 0 && --found->stop_after == 0) return CPX_REFUSED;
    return CPX_OK;
}

/* References of a backbone element, an extension, a primitive's extension, a contained resource and a Bundle's entry; and texts that only
 * look alike. */
static const char bundle[] =
    "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"urn:uuid:1\",\"resource\":{\"resourceType\":"
    "\"CarePlan\","
    "\"status\":\"active\",\"_status\":{\"extension\":[{\"url\":\"http://x\",\"valueReference\":{\"reference\":\"Patient/sibling\"}}]},"
    "\"subject\":{\"reference\":\"Patient/1\",\"display\":\"Patient/display\"},"
    "\"instantiatesUri\":[\"PlanDefinition/uri\"],"
    "\"contained\":[{\"resourceType\":\"Task\",\"id\":\"t\",\"for\":{\"reference\":\"Patient/contained\"}}],"
    "\"activity\":[{\"reference\":{\"reference\":\"#t\"}},{\"outcomeReference\":[{\"reference\":\"Procedure/"
    "1\"},{\"reference\":\"Procedure/2\"}]}],"
    "\"extension\":[{\"url\":\"http://x\",\"extension\":[{\"url\":\"y\",\"valueReference\":{\"reference\":\"Patient/extension\"}}]}],"
    "\"title\":\"reference\",\"reference\":\"Patient/unknown\"}}]}";

static struct cpx_doc parse(struct cpx_arena *arena, const char *json)
{
    struct cpx_doc doc;
    struct cpx_problem problem = {.arena = arena};
    if (cpx_doc_parse(arena, json, strlen(json), &doc, &problem) != CPX_OK) fail_msg("not JSON");
    return doc;
}

static void test_every_reference_is_visited_in_order(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(1 << 20);
    struct cpx_doc doc = parse(arena, bundle);
    struct found found = {0};
    assert_int_equal(cpx_references_each(&doc, 0, "Bundle", add, &found), CPX_OK);
    assert_string_equal(found.text, "Patient/sibling Patient/1 Patient/contained #t Procedure/1 Procedure/2 Patient/extension ");
    found = (struct found){0};
    assert_int_equal(cpx_references_each(&doc, cpx_doc_path(&doc, 0, "entry[0].resource"), "CarePlan", add, &found), CPX_OK);
    assert_string_equal(found.text, "Patient/sibling Patient/1 Patient/contained #t Procedure/1 Procedure/2 Patient/extension ");
    cpx_arena_free(arena);
}

static void test_a_visit_can_stop(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(1 << 20);
    struct cpx_doc doc = parse(arena, bundle);
    struct found found = {.stop_after = 2};
    assert_int_equal(cpx_references_each(&doc, 0, "Bundle", add, &found), CPX_REFUSED);
    assert_string_equal(found.text, "Patient/sibling Patient/1 ");
    cpx_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_reference_is_read_by_its_form),
        cmocka_unit_test(test_no_more_is_read_than_the_size),
        cmocka_unit_test(test_every_reference_is_visited_in_order),
        cmocka_unit_test(test_a_visit_can_stop),
    };
    return cmocka_run_group_tests_name("fhir/references", tests, NULL, NULL);
}
