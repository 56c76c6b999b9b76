/* FHIR Consent and the table: the same meaning both ways; what can't be enforced is refused by its name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/consent/mapping.h"
#include "cpx/definitions.h"

#define T(name) "http://terminology.hl7.org/CodeSystem/" name
#define ID "0a6e9c52-7f3c-4000-8000-000000000e11"
#define CODING(system, code) "{\"system\":\"" system "\",\"code\":\"" code "\"}"
#define CONCEPT(system, code) "{\"coding\":[" CODING(system, code) "]}"
#define ACTOR(code) "{\"role\":" CONCEPT(T("v3-ParticipationType"), code) ",\"reference\":{\"reference\":\"Organization/" ID "\"}}"
#define CLASS                                                                                                                              \
    "{\"role\":" CONCEPT(T("v3-ParticipationType"),                                                                                        \
                         "IRCP") ",\"reference\":{\"identifier\":{\"system\":\"urn:careplan-exchange:class\",\"value\":\"school\"}}}"
#define LABELS "\"securityLabel\":[" CODING(T("v3-ActCode"), "DEMO") "," CODING(T("v3-Confidentiality"), "N") "]"
#define PURPOSE(code) "\"purpose\":[" CODING(T("v3-ActReason"), code) "]"
#define WHAT LABELS "," PURPOSE("COC")
#define STATUS "\"status\":\"active\""
#define SCOPE "\"scope\":" CONCEPT(T("consentscope"), "patient-privacy")
#define CATEGORY "\"category\":[" CONCEPT("http://loinc.org", "59284-0") "]"
#define PATIENT "\"patient\":{\"reference\":\"Patient/" ID "\"}"
#define DATE "\"dateTime\":\"2026-01-10\""
#define SIGNER "\"performer\":[{\"reference\":\"RelatedPerson/" ID "\",\"display\":\"Ana Ruiz\"}]"
#define SOURCE "\"sourceAttachment\":{\"hash\":\"n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=\",\"url\":\"https://hub.example/118\"}"
#define RULE "\"policyRule\":" CONCEPT(T("consentpolicycodes"), "hipaa-auth")
#define FRAME STATUS "," SCOPE "," CATEGORY "," PATIENT "," DATE "," SIGNER "," SOURCE "," RULE
#define CONSENT(provision) "{\"resourceType\":\"Consent\"," FRAME ",\"provision\":" provision "}"
#define NESTED(provisions) CONSENT("{\"type\":\"deny\",\"provision\":[" provisions "]}")
#define PERMIT "{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," WHAT "}"

enum { ARENA = 1 << 21 };

struct outcome {
    enum cpx_rc rc;
    struct cpx_problem problem;
    struct consent_table table;
    bool closed;
    const char *patient;
};

static void map(struct cpx_arena *arena, const char *text, struct outcome *out)
{
    struct cpx_doc doc;
    out->problem = (struct cpx_problem){.arena = arena};
    if (cpx_doc_parse(arena, text, strlen(text), &doc, &out->problem) != CPX_OK) fail_msg("not JSON: %s", text);
    if (cpx_validate(arena, &doc, 0, "Consent", "", &out->problem) != CPX_OK)
        fail_msg("not a Consent: %s: %s\n%s", out->problem.items[0].pointer, out->problem.items[0].detail, text);
    out->rc = table_from_resource(arena, &out->problem, &doc, 0, &out->table, &out->closed, &out->patient);
}

static void a_frame_that_denies_with_nested_permits(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct outcome o;
    map(arena,
        NESTED("{\"type\":\"permit\",\"period\":{\"start\":\"2026-02\",\"end\":\"2028-02\"},\"actor\":[" ACTOR("IRCP") "," ACTOR(
            "CST") "]," WHAT "},{\"type\":\"deny\",\"actor\":[" CLASS "]}"),
        &o);
    assert_int_equal(o.rc, CPX_OK);
    assert_false(o.closed);
    assert_string_equal(o.patient, "Patient/" ID);
    assert_string_equal(o.table.signed_on, "2026-01-10");
    assert_string_equal(o.table.signer_name, "Ana Ruiz");
    assert_string_equal(o.table.signer_role, "parent");
    assert_string_equal(o.table.form_sha256, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    assert_true(o.table.evidence);
    assert_int_equal(o.table.flags_count, 2);
    const struct flag *permit = &o.table.flags[0], *deny = &o.table.flags[1];
    assert_true(permit->permit);
    assert_string_equal(permit->organization, ID);
    assert_int_equal(permit->sources_count, 1);
    assert_int_equal(flag_labels(permit), CPX_LABEL(CPX_BIT_DEMO) | CPX_LABEL(CPX_BIT_NORMAL));
    assert_int_equal(permit->purposes, 1u << CPX_PURPOSE_COC);
    assert_string_equal(permit->starts_on, "2026-02-01");
    assert_string_equal(permit->ends_on, "2028-02-29");
    assert_false(deny->permit);
    assert_true(deny->all);
    assert_string_equal(deny->class_name, "school");
    assert_int_equal(deny->purposes, 0);
    cpx_arena_free(arena);
}

static void a_root_that_permits_with_nested_denies(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct outcome o;
    map(arena,
        CONSENT("{\"type\":\"permit\",\"period\":{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"},\"actor\":[" ACTOR(
            "IRCP") "]," WHAT
                    ",\"provision\":[{\"type\":\"deny\",\"period\":{\"end\":\"2027-06-30\"},\"securityLabel\":[" CODING(
                        T("v3-Confidentiality"), "N") "]}]}"),
        &o);
    assert_int_equal(o.rc, CPX_OK);
    assert_int_equal(o.table.flags_count, 2);
    assert_true(o.table.flags[0].permit);
    assert_false(o.table.flags[1].permit);
    assert_false(o.table.flags[1].all);
    assert_string_equal(o.table.flags[1].organization, ID); /* inherited */
    assert_int_equal(flag_labels(&o.table.flags[1]), CPX_LABEL(CPX_BIT_NORMAL));
    assert_string_equal(o.table.flags[1].starts_on, "2026-01-01"); /* within the outer period */
    assert_string_equal(o.table.flags[1].ends_on, "2026-12-31");
    cpx_arena_free(arena);
}

static void a_consent_that_is_not_in_force_is_closed(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "{\"resourceType\":\"Consent\",\"status\":\"inactive\"," SCOPE "," CATEGORY "," PATIENT "," RULE "}",
        "{\"resourceType\":\"Consent\",\"status\":\"entered-in-error\"," SCOPE "," CATEGORY "," PATIENT "," RULE "}"};
    for (size_t i = 0; i < 2; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        map(arena, texts[i], &o);
        assert_int_equal(o.rc, CPX_OK);
        assert_true(o.closed);
        cpx_arena_free(arena);
    }
}

static const struct {
    const char *what, *text, *pointer;
    enum cpx_error error;
} refused[] = {
    {"a draft",
     "{\"resourceType\":\"Consent\",\"status\":\"draft\"," SCOPE "," CATEGORY "," PATIENT "," DATE "," SIGNER "," RULE
     ",\"provision\":{\"type\":\"deny\",\"actor\":[" ACTOR("IRCP") "]}}",
     "/status", CPX_ERROR_NOT_ENFORCEABLE},
    {"research",
     "{\"resourceType\":\"Consent\"," STATUS
     ",\"scope\":" CONCEPT(T("consentscope"), "research") "," CATEGORY "," PATIENT "," DATE "," SIGNER "," RULE
                                                          ",\"provision\":{\"type\":\"deny\",\"actor\":[" ACTOR("IRCP") "]}}",
     "/scope", CPX_ERROR_NOT_ENFORCEABLE},
    {"another category",
     "{\"resourceType\":\"Consent\"," STATUS "," SCOPE
     ",\"category\":[" CONCEPT("http://loinc.org", "64292-6") "]," PATIENT "," DATE "," SIGNER "," RULE
                                                              ",\"provision\":{\"type\":\"deny\",\"actor\":[" ACTOR("IRCP") "]}}",
     "/category", CPX_ERROR_NOT_ENFORCEABLE},
    {"an extension",
     "{\"resourceType\":\"Consent\",\"extension\":[{\"url\":\"urn:x\",\"valueCode\":\"y\"}]," FRAME
     ",\"provision\":{\"type\":\"deny\",\"actor\":[" ACTOR("IRCP") "]}}",
     "/extension", CPX_ERROR_NOT_ENFORCEABLE},
    {"a modifier",
     "{\"resourceType\":\"Consent\",\"modifierExtension\":[{\"url\":\"urn:x\",\"valueCode\":\"y\"}]," FRAME
     ",\"provision\":{\"type\":\"deny\",\"actor\":[" ACTOR("IRCP") "]}}",
     "/modifierExtension", CPX_ERROR_NOT_ENFORCEABLE},
    {"no provision", "{\"resourceType\":\"Consent\"," FRAME "}", "/provision", CPX_ERROR_REQUIRED},
    {"no type", CONSENT("{\"actor\":[" ACTOR("IRCP") "]," WHAT "}"), "/provision/type", CPX_ERROR_REQUIRED},
    {"no signer",
     "{\"resourceType\":\"Consent\"," STATUS "," SCOPE "," CATEGORY "," PATIENT "," DATE "," SOURCE "," RULE ",\"provision\":" PERMIT "}",
     "/performer", CPX_ERROR_REQUIRED},
    {"a signer of unknown kind",
     "{\"resourceType\":\"Consent\"," STATUS "," SCOPE "," CATEGORY "," PATIENT "," DATE ",\"performer\":[{\"display\":\"A\"}]," SOURCE
     "," RULE ",\"provision\":" PERMIT "}",
     "/performer/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"no date",
     "{\"resourceType\":\"Consent\"," STATUS "," SCOPE "," CATEGORY "," PATIENT "," SIGNER "," SOURCE "," RULE ",\"provision\":" PERMIT "}",
     "/dateTime", CPX_ERROR_REQUIRED},
    {"a frame alone", CONSENT("{\"type\":\"deny\"}"), "/provision/provision", CPX_ERROR_REQUIRED},
    {"a permit for everybody", CONSENT("{\"type\":\"permit\"," WHAT "}"), "/provision/actor", CPX_ERROR_REQUIRED},
    {"a permit of everything", CONSENT("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," PURPOSE("COC") "}"),
     "/provision/securityLabel", CPX_ERROR_REQUIRED},
    {"a permit for every purpose", CONSENT("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," LABELS "}"), "/provision/purpose",
     CPX_ERROR_REQUIRED},
    {"two nested levels", NESTED("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," WHAT ",\"provision\":[{\"type\":\"deny\"}]}"),
     "/provision/provision/0/provision", CPX_ERROR_NOT_ENFORCEABLE},
    {"a permit within a permit", CONSENT("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," WHAT ",\"provision\":[" PERMIT "]}"),
     "/provision/provision/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"exceptions from a deny with criteria",
     CONSENT("{\"type\":\"deny\"," PURPOSE("COC") ",\"actor\":[" ACTOR("IRCP") "],\"provision\":[" PERMIT "]}"), "/provision/provision",
     CPX_ERROR_NOT_ENFORCEABLE},
    {"a class of content",
     NESTED("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," WHAT
                                                             ",\"class\":[" CODING("http://hl7.org/fhir/resource-types", "CarePlan") "]}"),
     "/provision/provision/0/class", CPX_ERROR_NOT_ENFORCEABLE},
    {"a code of content",
     NESTED("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," WHAT ",\"code\":[" CONCEPT("http://loinc.org", "1-8") "]}"),
     "/provision/provision/0/code", CPX_ERROR_NOT_ENFORCEABLE},
    {"a period of the data", NESTED("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," WHAT ",\"dataPeriod\":{\"start\":\"2026\"}}"),
     "/provision/provision/0/dataPeriod", CPX_ERROR_NOT_ENFORCEABLE},
    {"another action",
     NESTED("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," WHAT ",\"action\":[" CONCEPT(T("consentaction"), "correct") "]}"),
     "/provision/provision/0/action/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"another role", NESTED("{\"type\":\"permit\",\"actor\":[" ACTOR("PRCP") "]," WHAT "}"), "/provision/provision/0/actor/0/role",
     CPX_ERROR_NOT_ENFORCEABLE},
    {"two recipients", NESTED("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "," CLASS "]," WHAT "}"),
     "/provision/provision/0/actor/1/reference", CPX_ERROR_NOT_ENFORCEABLE},
    {"a recipient that is no organization",
     NESTED("{\"type\":\"permit\",\"actor\":[{\"role\":" CONCEPT(
         T("v3-ParticipationType"), "IRCP") ",\"reference\":{\"reference\":\"Practitioner/" ID "\"}}]," WHAT "}"),
     "/provision/provision/0/actor/0/reference", CPX_ERROR_NOT_ENFORCEABLE},
    {"a recipient kept elsewhere",
     NESTED("{\"type\":\"permit\",\"actor\":[{\"role\":" CONCEPT(
         T("v3-ParticipationType"), "IRCP") ",\"reference\":{\"reference\":\"https://x.example/Organization/1\"}}]," WHAT "}"),
     "/provision/provision/0/actor/0/reference", CPX_ERROR_NOT_ENFORCEABLE},
    {"a label below a flag",
     NESTED("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "],\"securityLabel\":[" CODING(T("v3-ActCode"), "MH") "]," PURPOSE("COC") "}"),
     "/provision/provision/0/securityLabel/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"a label that no flag opens",
     NESTED(
         "{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "],\"securityLabel\":[" CODING(T("v3-ActCode"), "TBOO") "]," PURPOSE("COC") "}"),
     "/provision/provision/0/securityLabel/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"R",
     NESTED("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "],\"securityLabel\":[" CODING(T("v3-Confidentiality"),
                                                                                            "R") "]," PURPOSE("COC") "}"),
     "/provision/provision/0/securityLabel/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"break-glass", NESTED("{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," LABELS "," PURPOSE("BTG") "}"),
     "/provision/provision/0/purpose/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"a time of day",
     NESTED("{\"type\":\"permit\",\"period\":{\"start\":\"2026-01-10T10:00:00Z\"},\"actor\":[" ACTOR("IRCP") "]," WHAT "}"),
     "/provision/provision/0/period/start", CPX_ERROR_NOT_ENFORCEABLE},
    {"sources of a deny", NESTED("{\"type\":\"deny\",\"actor\":[" ACTOR("IRCP") "," ACTOR("CST") "]}"), "/provision/provision/0",
     CPX_ERROR_NOT_ENFORCEABLE},
};

static void what_can_not_be_enforced_is_refused_by_its_name(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        bool found = false;
        map(arena, refused[i].text, &o);
        if (o.rc != CPX_REFUSED) fail_msg("%s was taken", refused[i].what);
        for (size_t k = 0; k < o.problem.count; k++)
            found = found || (o.problem.items[k].error == refused[i].error && strcmp(o.problem.items[k].pointer, refused[i].pointer) == 0);
        if (!found) fail_msg("%s: %s at %s", refused[i].what, cpx_errors[o.problem.items[0].error].slug, o.problem.items[0].pointer);
        cpx_arena_free(arena);
    }
}

static void signers_are_told_by_extension_or_reference(void **state)
{
    (void)state;
    static const struct {
        const char *performer, *role;
    } rows[] = {
        {"{\"reference\":\"RelatedPerson/" ID "\",\"display\":\"A\"}", "parent"},
        {"{\"reference\":\"Patient/" ID "\",\"display\":\"A\"}", "minor"},
        {"{\"extension\":[{\"url\":\"urn:careplan-exchange:signer-role\",\"valueCode\":\"young_adult\"}],\"reference\":\"Patient/" ID "\"}",
         "young_adult"},
        {"{\"extension\":[{\"url\":\"urn:careplan-exchange:signer-role\",\"valueCode\":\"court\"}],\"display\":\"Juvenile Court\"}",
         "court"},
        {"{\"extension\":[{\"url\":\"urn:careplan-exchange:signer-role\",\"valueCode\":\"uncle\"}],\"display\":\"A\"}", NULL},
        {"{\"extension\":[{\"url\":\"urn:x\",\"valueCode\":\"parent\"}],\"display\":\"A\"}", NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        map(arena,
            cpx_arena_printf(arena,
                             "{\"resourceType\":\"Consent\"," STATUS "," SCOPE "," CATEGORY "," PATIENT "," DATE
                             ",\"performer\":[%s]," SOURCE "," RULE ",\"provision\":{\"type\":\"deny\",\"provision\":[" PERMIT "]}}",
                             rows[i].performer),
            &o);
        assert_int_equal(o.rc, rows[i].role == NULL ? CPX_REFUSED : CPX_OK);
        if (rows[i].role != NULL) assert_string_equal(o.table.signer_role, rows[i].role);
        cpx_arena_free(arena);
    }
}

static void a_table_goes_to_fhir_and_comes_back_the_same(void **state)
{
    (void)state;
    const char *sources[] = {ID};
    struct flag flags[] = {
        {.permit = true,
         .organization = ID,
         .sources = sources,
         .sources_count = 1,
         .categories = 0x4003,
         .purposes = 1u << CPX_PURPOSE_COC | 1u << CPX_PURPOSE_FAMRQT,
         .starts_on = "2026-01-10",
         .ends_on = "2027-01-10"},
        {.organization = ID, .all = true},
        {.class_name = "school", .categories = 0xFFFF, .purposes = 1u << CPX_PURPOSE_TREAT, .ends_on = "2026-12-31"},
    };
    struct consent_table table = {.signer_name = "Ana \"\xc3\xad\" Ruiz",
                                  .signer_role = "surrogate_parent",
                                  .signed_on = "2026-01-10",
                                  .form_language = "es",
                                  .form_sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                                  .form_kept_at = "hub/118",
                                  .child = ID,
                                  .evidence = true,
                                  .flags = flags,
                                  .flags_count = 3};
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct outcome o;
    size_t size = 0;
    const char *text = table_resource(arena, &table, ID, &size);
    assert_non_null(text);
    assert_int_equal(strlen(text), size);
    map(arena, text, &o);
    if (o.rc != CPX_OK) fail_msg("%s: %s", o.problem.items[0].pointer, o.problem.items[0].detail);
    o.table.child = ID;
    assert_string_equal(table_record(arena, &o.table), table_record(arena, &table));
    cpx_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_frame_that_denies_with_nested_permits),    cmocka_unit_test(a_root_that_permits_with_nested_denies),
        cmocka_unit_test(a_consent_that_is_not_in_force_is_closed),   cmocka_unit_test(what_can_not_be_enforced_is_refused_by_its_name),
        cmocka_unit_test(signers_are_told_by_extension_or_reference), cmocka_unit_test(a_table_goes_to_fhir_and_comes_back_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
