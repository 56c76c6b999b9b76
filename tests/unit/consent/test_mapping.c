/* FHIR Consent and the table: the same meaning both ways; what can't be enforced is refused by its name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/consent/mapping.h"
#include "../../../service/fhir/definitions/tables.h"
#include "cpx/definitions.h"

#define T(name) "http://terminology.hl7.org/CodeSystem/" name
#define ID "0a6e9c52-7f3c-4000-8000-000000000e11"
#define CODING(system, code) "{\"system\":\"" system "\",\"code\":\"" code "\"}"
#define CONCEPT(system, code) "{\"coding\":[" CODING(system, code) "]}"
#define ACTOR(code) "{\"role\":" CONCEPT(T("v3-ParticipationType"), code) ",\"reference\":{\"reference\":\"Organization/" ID "\"}}"
#define SCHOOL "\"system\":\"urn:careplan-exchange:class\",\"value\":\"school\""
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
    out->rc = table_from_resource(arena, &out->problem, &doc, 0, "America/New_York", &out->table, &out->closed, &out->patient);
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
        {"{\"extension\":[{\"url\":\"urn:careplan-exchange:signer-role\",\"valueCode\":\"minor\"}],\"display\":\"A\"}", "minor"},
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

/* Every element that R4 gives a Consent: what becomes of it. A sample stands where the element may, in a Consent that is taken without it. */
enum verdict { ENFORCED, HARMLESS, REFUSED };
static const struct sweep {
    const char *structure, *element;
    enum verdict verdict;
    const char *sample; /* NULL: the Consent has it already */
} sweeps[] = {
#define EXTENSION "[{\"url\":\"urn:x\",\"valueCode\":\"y\"}]"
    {"Consent", "category", ENFORCED, NULL},
    {"Consent", "contained", REFUSED, "[{\"resourceType\":\"Organization\",\"id\":\"a\",\"name\":\"A\"}]"},
    {"Consent", "dateTime", ENFORCED, NULL},
    {"Consent", "extension", REFUSED, EXTENSION},
    {"Consent", "id", HARMLESS, "\"a\""},
    {"Consent", "identifier", HARMLESS, "[{\"system\":\"urn:x\",\"value\":\"1\"}]"},
    {"Consent", "implicitRules", REFUSED, "\"urn:x\""},
    {"Consent", "language", HARMLESS, "\"es\""},
    {"Consent", "meta", HARMLESS, "{\"profile\":[\"urn:x\"]}"},
    {"Consent", "modifierExtension", REFUSED, EXTENSION},
    {"Consent", "organization", HARMLESS, "[{\"reference\":\"Organization/" ID "\"}]"},
    {"Consent", "patient", ENFORCED, NULL},
    {"Consent", "performer", ENFORCED, NULL},
    {"Consent", "policy", HARMLESS, "[{\"uri\":\"urn:x\"}]"},
    {"Consent", "policyRule", ENFORCED, NULL},
    {"Consent", "provision", ENFORCED, NULL},
    {"Consent", "scope", ENFORCED, NULL},
    {"Consent", "sourceAttachment", ENFORCED, NULL},
    {"Consent", "sourceReference", ENFORCED, "{\"reference\":\"DocumentReference/" ID "\"}"},
    {"Consent", "status", ENFORCED, NULL},
    {"Consent", "text", HARMLESS, "{\"status\":\"generated\",\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">x</div>\"}"},
    {"Consent", "verification", REFUSED, "[{\"verified\":true}]"},
    {"Consent.policy", "authority", HARMLESS, "\"urn:x\""},
    {"Consent.policy", "extension", REFUSED, EXTENSION},
    {"Consent.policy", "id", HARMLESS, "\"a\""},
    {"Consent.policy", "modifierExtension", REFUSED, EXTENSION},
    {"Consent.policy", "uri", HARMLESS, NULL},
    {"Consent.provision", "action", ENFORCED, "[" CONCEPT(T("consentaction"), "disclose") "]"},
    {"Consent.provision", "actor", ENFORCED, NULL},
    {"Consent.provision", "class", REFUSED, "[" CODING("http://hl7.org/fhir/resource-types", "CarePlan") "]"},
    {"Consent.provision", "code", REFUSED, "[" CONCEPT("http://loinc.org", "1-8") "]"},
    {"Consent.provision", "data", REFUSED, "[{\"meaning\":\"instance\",\"reference\":{\"reference\":\"CarePlan/" ID "\"}}]"},
    {"Consent.provision", "dataPeriod", REFUSED, "{\"start\":\"2026\"}"},
    {"Consent.provision", "extension", REFUSED, EXTENSION},
    {"Consent.provision", "id", HARMLESS, "\"a\""},
    {"Consent.provision", "modifierExtension", REFUSED, EXTENSION},
    {"Consent.provision", "period", ENFORCED, "{\"start\":\"2026\"}"},
    {"Consent.provision", "provision", ENFORCED, "[{\"type\":\"deny\"," LABELS "}]"},
    {"Consent.provision", "purpose", ENFORCED, NULL},
    {"Consent.provision", "securityLabel", ENFORCED, NULL},
    {"Consent.provision", "type", ENFORCED, NULL},
    {"Consent.provision.actor", "extension", REFUSED, EXTENSION},
    {"Consent.provision.actor", "id", HARMLESS, "\"a\""},
    {"Consent.provision.actor", "modifierExtension", REFUSED, EXTENSION},
    {"Consent.provision.actor", "reference", ENFORCED, NULL},
    {"Consent.provision.actor", "role", ENFORCED, NULL},
};
/* Backbones that are refused as a whole. */
static const char *const refused_whole[] = {"Consent.provision.data", "Consent.verification"};

static const struct sweep *sweep_of(const char *structure, const char *element)
{
    for (size_t i = 0; i < sizeof sweeps / sizeof *sweeps; i++)
        if (strcmp(sweeps[i].structure, structure) == 0 && strcmp(sweeps[i].element, element) == 0) return &sweeps[i];
    return NULL;
}

static void every_element_of_a_consent_is_enforced_harmless_or_refused(void **state)
{
    (void)state;
    size_t seen = 0;
    for (size_t i = 0; i < cpx_structures_count; i++) {
        const struct cpx_structure *structure = &cpx_structures[i];
        const char *name = cpx_pool + structure->name;
        bool whole = false;
        for (size_t k = 0; k < sizeof refused_whole / sizeof *refused_whole; k++)
            whole = whole || strcmp(refused_whole[k], name) == 0;
        if (whole || (strcmp(name, "Consent") != 0 && strncmp(name, "Consent.", 8) != 0)) continue;
        for (uint16_t e = 0; e < structure->count; e++, seen++)
            if (sweep_of(name, cpx_pool + cpx_elements[structure->first + e].name) == NULL)
                fail_msg("nobody has decided on %s.%s", name, cpx_pool + cpx_elements[structure->first + e].name);
    }
    assert_int_equal(seen, sizeof sweeps / sizeof *sweeps);
}

/* A Consent whose root permits, with the sample where it belongs. */
static const char *swept(struct cpx_arena *arena, const struct sweep *sweep)
{
    const char *more = cpx_arena_printf(arena, ",\"%s\":%s", sweep->element, sweep->sample);
    bool frame = strcmp(sweep->structure, "Consent") == 0, policy = strcmp(sweep->structure, "Consent.policy") == 0;
    bool actor = strcmp(sweep->structure, "Consent.provision.actor") == 0, evidence = strcmp(sweep->element, "sourceReference") == 0;
    return cpx_arena_printf(arena,
                            "{\"resourceType\":\"Consent\"," STATUS "," SCOPE "," CATEGORY "," PATIENT "," DATE "," SIGNER "," RULE
                            "%s%s%s%s%s,\"provision\":{\"type\":\"permit\",\"actor\":[{\"role\":" CONCEPT(
                                T("v3-ParticipationType"), "IRCP") ",\"reference\":{\"reference\":\"Organization/" ID "\"}%s}]," WHAT
                                                                   "%s}}",
                            evidence ? "" : "," SOURCE, frame ? more : "", policy ? ",\"policy\":[{\"uri\":\"urn:x\"" : "",
                            policy ? more : "", policy ? "}]" : "", actor ? more : "", !frame && !policy && !actor ? more : "");
}

static void what_is_decided_of_each_element_holds(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof sweeps / sizeof *sweeps; i++) {
        const struct sweep *sweep = &sweeps[i];
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        bool named = false;
        if (sweep->sample == NULL) {
            assert_int_not_equal(sweep->verdict, REFUSED);
            cpx_arena_free(arena);
            continue;
        }
        map(arena, swept(arena, sweep), &o);
        if ((o.rc == CPX_REFUSED) != (sweep->verdict == REFUSED)) fail_msg("%s.%s: %d", sweep->structure, sweep->element, (int)o.rc);
        for (size_t k = 0; k < o.problem.count; k++)
            named = named ||
                    (o.problem.items[k].error == CPX_ERROR_NOT_ENFORCEABLE && strstr(o.problem.items[k].pointer, sweep->element) != NULL);
        if (sweep->verdict == REFUSED && !named) fail_msg("%s.%s isn't named", sweep->structure, sweep->element);
        cpx_arena_free(arena);
    }
}

/* What hides in the values: siblings of primitives, extensions of datatypes, a second meaning beside the first. */
static void what_hides_in_values_is_refused(void **state)
{
    (void)state;
    static const char *const provisions[] = {
        "{\"type\":\"permit\",\"_type\":{\"extension\":" EXTENSION "},\"actor\":[" ACTOR("IRCP") "]," WHAT "}",
        "{\"type\":\"permit\",\"period\":{\"start\":\"2026\",\"_start\":{\"extension\":" EXTENSION "}},\"actor\":[" ACTOR("IRCP") "]," WHAT
                                                                                                                                  "}",
        "{\"type\":\"permit\",\"period\":{\"extension\":" EXTENSION "},\"actor\":[" ACTOR("IRCP") "]," WHAT "}",
        "{\"type\":\"permit\",\"actor\":[{\"role\":{\"coding\":[" CODING(T("v3-ParticipationType"), "IRCP") "," CODING(
            T("v3-ParticipationType"), "PRCP") "]},\"reference\":{\"reference\":\"Organization/" ID "\"}}]," WHAT "}",
        "{\"type\":\"permit\",\"actor\":[{\"role\":{\"extension\":" EXTENSION
        ",\"coding\":[" CODING(T("v3-ParticipationType"), "IRCP") "]},\"reference\":{\"reference\":\"Organization/" ID "\"}}]," WHAT "}",
        "{\"type\":\"permit\",\"actor\":[{\"role\":" CONCEPT(T("v3-ParticipationType"), "IRCP") ",\"reference\":{\"extension\":" EXTENSION
                                                                                                ",\"reference\":\"Organization/" ID
                                                                                                "\"}}]," WHAT "}",
        "{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," WHAT ",\"action\":[{\"coding\":[" CODING(
            T("consentaction"), "access") "," CODING(T("consentaction"), "correct") "]}]}",
        "{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," PURPOSE("COC") ",\"securityLabel\":[{\"system\":\"" T(
            "v3-Confidentiality") "\",\"code\":\"N\",\"extension\":" EXTENSION "}]}",
        "{\"type\":\"permit\",\"actor\":[{\"role\":" CONCEPT(
            T("v3-ParticipationType"), "IRCP") ",\"reference\":{\"identifier\":{\"extension\":" EXTENSION "," SCHOOL "}}}]," WHAT "}",
        "{\"type\":\"permit\",\"actor\":[{\"role\":" CONCEPT(T("v3-ParticipationType"),
                                                             "IRCP") ",\"reference\":{\"identifier\":{\"period\":{\"end\":\"2026\"}"
                                                                     "," SCHOOL "}}}]," WHAT "}",
        "{\"type\":\"deny\",\"actor\":[{\"role\":" CONCEPT(
            T("v3-ParticipationType"), "IRCP") ",\"reference\":{\"reference\":\"Organization/" ID "\",\"identifier\":{" SCHOOL "}}}]}",
    };
    for (size_t i = 0; i < sizeof provisions / sizeof *provisions; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        map(arena,
            cpx_arena_printf(arena, "{\"resourceType\":\"Consent\"," FRAME ",\"provision\":{\"type\":\"deny\",\"provision\":[%s]}}",
                             provisions[i]),
            &o);
        if (o.rc != CPX_REFUSED) fail_msg("taken: %s", provisions[i]);
        assert_int_equal(o.problem.items[0].error, CPX_ERROR_NOT_ENFORCEABLE);
        cpx_arena_free(arena);
    }
}

/* ---- one member of a right Consent at a time ---- */

#define ACT(code) CODING(T("v3-ActCode"), code)
#define IRCP "\"role\":" CONCEPT(T("v3-ParticipationType"), "IRCP")
#define CST(id) "{\"role\":" CONCEPT(T("v3-ParticipationType"), "CST") ",\"reference\":{\"reference\":\"Organization/" id "\"}}"
#define OTHER "0a6e9c52-7f3c-4000-8000-000000000e12"
#define EXTENDED(concept) "{\"extension\":" EXTENSION "," concept "}"
#define CODED(system, code) "\"coding\":[" CODING(system, code) "]"
#define BOTH(first, second) "{\"coding\":[" first "," second "]}"
#define FULL(system, code)                                                                                                                 \
    "{\"id\":\"a\",\"coding\":[{\"id\":\"b\",\"system\":\"" system "\",\"version\":\"1\",\"code\":\"" code                                 \
    "\",\"display\":\"x\",\"userSelected\":true}],\"text\":\"y\"}"
#define FULL_REFERENCE(type, id)                                                                                                           \
    "{\"id\":\"a\",\"reference\":\"" type "/" id "\",\"type\":\"" type                                                                     \
    "\",\"identifier\":{\"id\":\"b\",\"use\":\"usual\",\"type\":{\"text\":\"x\"},\"system\":\"urn:x\",\"value\":\"1\",\"assigner\":{"      \
    "\"display\":\"y\"}},"                                                                                                                 \
    "\"display\":\"z\"}"

/* The Consent with a member put in its place, or left out. */
static const char *consent_with(struct cpx_arena *arena, const char *name, const char *value)
{
    static const struct {
        const char *name, *text;
    } members[] = {{"status", STATUS},           {"scope", SCOPE},     {"category", CATEGORY},
                   {"patient", PATIENT},         {"dateTime", DATE},   {"performer", SIGNER},
                   {"sourceAttachment", SOURCE}, {"policyRule", RULE}, {"provision", "\"provision\":" PERMIT}};
    const char *text = "{\"resourceType\":\"Consent\"";
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        bool evidence = strncmp(name, "source", 6) == 0 && strcmp(members[i].name, "sourceAttachment") == 0; /* one of two forms */
        bool rule = strcmp(name, "policy") == 0 && strcmp(members[i].name, "policyRule") == 0;
        if (strcmp(members[i].name, name) != 0 && !evidence && !rule) text = cpx_arena_printf(arena, "%s,%s", text, members[i].text);
    }
    return value == NULL ? cpx_arena_printf(arena, "%s}", text) : cpx_arena_printf(arena, "%s,\"%s\":%s}", text, name, value);
}

static const char *frame_of(struct cpx_arena *arena, const char *nested)
{
    return cpx_arena_printf(arena, "{\"type\":\"deny\",\"provision\":[%s]}", nested);
}

static const struct {
    const char *name, *value;
} accepted[] = {
    {"scope", FULL(T("consentscope"), "patient-privacy")},
    {"scope", BOTH(CODING("urn:x", "y"), CODING(T("consentscope"), "patient-privacy"))},
    {"category", "[" CONCEPT(T("v3-ActCode"), "IDSCL") "]"},
    {"category", "[" CONCEPT("http://loinc.org", "59284-0") "," CONCEPT("urn:x", "y") "]"},
    {"patient", FULL_REFERENCE("Patient", ID)},
    {"policyRule", CONCEPT(T("v3-ActCode"), "OPTIN")},
    {"policyRule", BOTH(CODING(T("consentpolicycodes"), "hipaa-auth"), CODING("urn:x", "y"))},
    {"policy", "[{\"id\":\"a\",\"authority\":\"urn:x\",\"uri\":\"urn:y\"}]"},
    {"performer", "[{\"id\":\"a\",\"reference\":\"RelatedPerson/" ID "\",\"type\":\"RelatedPerson\",\"display\":\"Ana\"}]"},
    {"sourceAttachment", "{\"id\":\"a\",\"contentType\":\"application/"
                         "pdf\",\"language\":\"es\",\"data\":\"eA==\",\"url\":\"urn:x\",\"size\":1,\"hash\":\"eA==\",\"title\":\"t\","
                         "\"creation\":\"2026-01-10\"}"},
    {"provision", "{\"id\":\"a\",\"type\":\"permit\",\"period\":{\"id\":\"b\",\"start\":\"2026\"},\"actor\":[{\"id\":\"c\",\"role\":" FULL(
                      T("v3-ParticipationType"), "IRCP") ",\"reference\":" FULL_REFERENCE("Organization", ID) "}]," WHAT "}"},
    {"provision", "{\"type\":\"permit\",\"actor\":[{\"role\":" BOTH(
                      CODING(T("v3-ParticipationType"), "IRCP"),
                      CODING(T("v3-ParticipationType"), "IRCP")) ",\"reference\":{\"reference\":\"Organization/" ID "\"}}]," WHAT "}"},
    {"provision", "{\"type\":\"deny\",\"actor\":[" ACTOR("IRCP") "]}"},
};

static void what_changes_nothing_is_taken(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof accepted / sizeof *accepted; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        map(arena, consent_with(arena, accepted[i].name, accepted[i].value), &o);
        if (o.rc != CPX_OK)
            fail_msg("%s: %s: %s: %s", accepted[i].name, accepted[i].value, o.problem.items[0].pointer, o.problem.items[0].detail);
        assert_int_equal(o.table.flags_count, 1);
        assert_string_equal(o.table.flags[0].organization, ID);
        cpx_arena_free(arena);
    }
}

static const struct {
    const char *name, *value, *pointer;
    enum cpx_error error;
} rejected[] = {
    {"provision", NULL, "/provision", CPX_ERROR_REQUIRED},
    {"scope", "{\"coding\":[{\"extension\":" EXTENSION ",\"system\":\"" T("consentscope") "\",\"code\":\"patient-privacy\"}]}",
     "/scope/coding/0/extension", CPX_ERROR_NOT_ENFORCEABLE},
    {"scope", BOTH(CODING(T("consentscope"), "patient-privacy"), CODING(T("consentscope"), "research")), "/scope",
     CPX_ERROR_NOT_ENFORCEABLE},
    {"category", "[" CONCEPT("urn:x", "59284-0") "]", "/category", CPX_ERROR_NOT_ENFORCEABLE},
    {"category", "[" EXTENDED(CODED("http://loinc.org", "59284-0")) "]", "/category/0/extension", CPX_ERROR_NOT_ENFORCEABLE},
    {"patient", EXTENDED("\"reference\":\"Patient/" ID "\""), "/patient/extension", CPX_ERROR_NOT_ENFORCEABLE},
    {"patient", "{\"identifier\":{\"system\":\"urn:x\",\"value\":\"1\"}}", "/patient", CPX_ERROR_REQUIRED},
    {"sourceReference", EXTENDED("\"reference\":\"DocumentReference/" ID "\""), "/sourceReference/extension", CPX_ERROR_NOT_ENFORCEABLE},
    {"sourceAttachment", EXTENDED("\"url\":\"urn:x\""), "/sourceAttachment/extension", CPX_ERROR_NOT_ENFORCEABLE},
    {"policyRule", EXTENDED(CODED(T("consentpolicycodes"), "hipaa-auth")), "/policyRule/extension", CPX_ERROR_NOT_ENFORCEABLE},
    {"policyRule", CONCEPT(T("v3-ActCode"), "OPTOUT"), "/policyRule", CPX_ERROR_NOT_ENFORCEABLE},
    {"dateTime", "\"2026-01\"", "/dateTime", CPX_ERROR_REQUIRED},
    {"performer", "[{\"identifier\":{\"value\":\"1\"},\"reference\":\"RelatedPerson/" ID "\",\"display\":\"Ana\"}]",
     "/performer/0/identifier", CPX_ERROR_NOT_ENFORCEABLE},
    {"performer", "[{\"extension\":[{\"url\":\"urn:careplan-exchange:signer-role\",\"valueString\":\"parent\"}],\"display\":\"Ana\"}]",
     "/performer/0/extension/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"performer",
     "[{\"reference\":\"RelatedPerson/" ID "\",\"display\":\"Ana\"},{\"reference\":\"RelatedPerson/" OTHER "\",\"display\":\"Ben\"}]",
     "/performer", CPX_ERROR_NOT_ENFORCEABLE},
    {"performer", "[{\"extension\":[{\"url\":\"urn:careplan-exchange:signer-role\",\"valueCode\":\"parent\"}]}]", "/performer/0/display",
     CPX_ERROR_REQUIRED},
    {"provision", "{\"type\":\"permit\",\"actor\":[{" IRCP ",\"reference\":{\"reference\":\"Practitioner/" ID "\"}}]," WHAT "}",
     "/provision/actor/0/reference", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision", "{\"type\":\"permit\",\"actor\":[{" IRCP ",\"reference\":{\"reference\":\"Organization/a\"}}]," WHAT "}",
     "/provision/actor/0/reference", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision",
     "{\"type\":\"permit\",\"actor\":[{" IRCP ",\"reference\":{\"identifier\":{\"system\":\"urn:x\",\"value\":\"school\"}}}]," WHAT "}",
     "/provision/actor/0/reference", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision",
     "{\"type\":\"permit\",\"actor\":[{" IRCP
     ",\"reference\":{\"identifier\":{\"system\":\"urn:careplan-exchange:class\",\"value\":\"everybody\"}}}]," WHAT "}",
     "/provision/actor/0/reference", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision", "{\"type\":\"permit\",\"actor\":[" CLASS "," CLASS "]," WHAT "}", "/provision/actor/1/reference",
     CPX_ERROR_NOT_ENFORCEABLE},
    {"provision",
     "{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") ",{\"role\":" CONCEPT(
         T("v3-ParticipationType"), "CST") ",\"reference\":{\"identifier\":{" SCHOOL "}}}]," WHAT "}",
     "/provision/actor/1/reference", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision",
     "{\"type\":\"permit\",\"actor\":[{\"role\":" BOTH(
         CODING(T("v3-ParticipationType"), "IRCP"),
         CODING(T("v3-ParticipationType"), "CST")) ",\"reference\":{\"reference\":\"Organization/" ID "\"}}]," WHAT "}",
     "/provision/actor/0/role", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision",
     "{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," PURPOSE("COC") ",\"securityLabel\":[" ACT("MH") "," CODING(
         "urn:careplan-exchange:label", "HOUSING") "]}",
     "/provision/securityLabel/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision",
     "{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," PURPOSE("COC") ",\"securityLabel\":[" CODING(T("v3-Confidentiality"), "R") "]}",
     "/provision/securityLabel/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision",
     "{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," LABELS ",\"purpose\":[{\"extension\":" EXTENSION
                                                      ",\"system\":\"" T("v3-ActReason") "\",\"code\":\"COC\"}]}",
     "/provision/purpose/0/extension", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision", "{\"type\":\"permit\",\"actor\":[" ACTOR("IRCP") "]," LABELS ",\"purpose\":[" CODING("urn:x", "COC") "]}",
     "/provision/purpose/0", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision", "{\"type\":\"permit\",\"provision\":[{\"type\":\"deny\",\"actor\":[" ACTOR("IRCP") "]}]}", "/provision/actor",
     CPX_ERROR_REQUIRED},
    {"provision", "{\"type\":\"deny\",\"actor\":[" ACTOR("IRCP") "],\"provision\":[" PERMIT "]}", "/provision/provision",
     CPX_ERROR_NOT_ENFORCEABLE},
    {"provision", "{\"type\":\"deny\"," LABELS ",\"provision\":[" PERMIT "]}", "/provision/provision", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision", "{\"type\":\"deny\"," PURPOSE("COC") ",\"provision\":[" PERMIT "]}", "/provision/provision", CPX_ERROR_NOT_ENFORCEABLE},
    {"provision", "{\"type\":\"deny\",\"actor\":[" CST(OTHER) "],\"provision\":[" PERMIT "]}", "/provision/provision",
     CPX_ERROR_NOT_ENFORCEABLE},
};

static bool is_told(const struct outcome *o, enum cpx_error error, const char *pointer)
{
    for (size_t k = 0; k < o->problem.count; k++)
        if (o->problem.items[k].error == error && strcmp(o->problem.items[k].pointer, pointer) == 0) return true;
    return false;
}

static void what_might_change_the_meaning_is_refused_where_it_stands(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rejected / sizeof *rejected; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        map(arena, consent_with(arena, rejected[i].name, rejected[i].value), &o);
        if (o.rc != CPX_REFUSED) fail_msg("taken: %s", rejected[i].value);
        if (!is_told(&o, rejected[i].error, rejected[i].pointer))
            fail_msg("%s: %s: %s at %s", rejected[i].pointer, rejected[i].value, cpx_errors[o.problem.items[0].error].slug,
                     o.problem.items[0].pointer);
        if (rejected[i].value == NULL) assert_int_equal(o.problem.count, 1);
        cpx_arena_free(arena);
    }
}

static void no_more_than_100_provisions_and_50_sources_are_taken(void **state)
{
    (void)state;
    for (int over = 0; over < 2; over++) {
        struct cpx_arena *arena = cpx_arena_new(1 << 24);
        struct outcome o;
        const char *nested = PERMIT, *actors = ACTOR("IRCP");
        for (int i = 1; i < FLAGS_MAX + over; i++)
            nested = cpx_arena_printf(arena, "%s," PERMIT, nested);
        map(arena, consent_with(arena, "provision", frame_of(arena, nested)), &o);
        assert_int_equal(o.rc, over ? CPX_REFUSED : CPX_OK);
        assert_int_equal(o.table.flags_count, FLAGS_MAX);
        if (over) assert_true(is_told(&o, CPX_ERROR_NOT_ENFORCEABLE, "/provision/provision/100"));
        for (int i = 0; i < SOURCES_MAX + over; i++)
            actors = cpx_arena_printf(arena, "%s," CST("0a6e9c52-7f3c-4000-8000-0000000000%02d"), actors, i);
        map(arena, consent_with(arena, "provision", cpx_arena_printf(arena, "{\"type\":\"permit\",\"actor\":[%s]," WHAT "}", actors)), &o);
        assert_int_equal(o.rc, over ? CPX_REFUSED : CPX_OK);
        if (over) assert_true(is_told(&o, CPX_ERROR_NOT_ENFORCEABLE, "/provision/actor/51/reference"));
        assert_int_equal(o.table.flags[0].sources_count, SOURCES_MAX);
        assert_string_equal(o.table.flags[0].sources[0], "0a6e9c52-7f3c-4000-8000-000000000000");
        assert_string_equal(o.table.flags[0].sources[49], "0a6e9c52-7f3c-4000-8000-000000000049");
        cpx_arena_free(arena);
    }
}

static void the_evidence_is_what_proves_and_where_it_is_kept(void **state)
{
    (void)state;
#define SHA256 "\"hash\":\"n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=\""
#define SHA1 "\"hash\":\"qUqP5cyxm6YcTAhz05Hph5gvu9M=\""
    static const struct {
        const char *name, *value, *kept_at, *language;
        bool hashed, evidence;
    } rows[] = {
        {"sourceAttachment", NULL, NULL, NULL, false, false},
        {"sourceAttachment", "{" SHA256 "}", NULL, NULL, true, false},
        {"sourceAttachment", "{\"url\":\"urn:x\"}", "urn:x", NULL, false, false},
        {"sourceAttachment", "{\"title\":\"drawer\"," SHA256 "}", "drawer", NULL, true, true},
        {"sourceAttachment", "{\"title\":\"drawer\",\"url\":\"urn:x\"," SHA256 ",\"language\":\"es\"}", "urn:x", "es", true, true},
        {"sourceAttachment", "{\"url\":\"urn:x\"," SHA1 "}", "urn:x", NULL, false, true},
        {"sourceAttachment", "{\"contentType\":\"text/plain\",\"data\":\"eA==\"}", NULL, NULL, false, true},
        {"sourceReference", "{\"reference\":\"DocumentReference/" ID "\"}", "DocumentReference/" ID, NULL, false, true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        map(arena, consent_with(arena, rows[i].name, rows[i].value), &o);
        assert_int_equal(o.rc, CPX_OK);
        assert_int_equal(o.table.form_sha256 != NULL, rows[i].hashed);
        assert_int_equal(o.table.evidence, rows[i].evidence);
        assert_int_equal(o.table.form_kept_at != NULL, rows[i].kept_at != NULL);
        if (rows[i].kept_at != NULL) assert_string_equal(o.table.form_kept_at, rows[i].kept_at);
        assert_int_equal(o.table.form_language != NULL, rows[i].language != NULL);
        if (rows[i].language != NULL) assert_string_equal(o.table.form_language, rows[i].language);
        cpx_arena_free(arena);
    }
}

/* However long what stands there is. */
static void a_hash_of_another_size_is_no_sha_256(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct outcome o;
    char digits[4096 + 1];
    memset(digits, 'A', sizeof digits - 1);
    digits[sizeof digits - 1] = '\0';
    map(arena, consent_with(arena, "sourceAttachment", cpx_arena_printf(arena, "{\"hash\":\"%s\"}", digits)), &o);
    assert_int_equal(o.rc, CPX_OK);
    assert_null(o.table.form_sha256);
    cpx_arena_free(arena);
}

static void periods_are_whole_days_within_the_outer_one(void **state)
{
    (void)state;
#define PERIOD(start, end) "\"period\":{\"start\":\"" start "\",\"end\":\"" end "\"}"
    static const struct {
        const char *outer, *nested, *starts_on, *ends_on;
    } rows[] = {
        {"", PERIOD("2026", "2027"), "2026-01-01", "2027-12-31"},
        {"", PERIOD("2026-01", "2026-01"), "2026-01-01", "2026-01-31"},
        {"", PERIOD("2026-02", "2026-02"), "2026-02-01", "2026-02-28"},
        {"", PERIOD("2028-02", "2028-02"), "2028-02-01", "2028-02-29"},
        {"", PERIOD("2000-02", "2000-02"), "2000-02-01", "2000-02-29"},
        {"", PERIOD("2026-02", "2100-02"), "2026-02-01", "2100-02-28"},
        {"", PERIOD("2028-03", "2028-03"), "2028-03-01", "2028-03-31"},
        {"", PERIOD("2026-04", "2026-04"), "2026-04-01", "2026-04-30"},
        {"", PERIOD("2026-05", "2026-05"), "2026-05-01", "2026-05-31"},
        {"", PERIOD("2026-06", "2026-06"), "2026-06-01", "2026-06-30"},
        {"", PERIOD("2026-07", "2026-07"), "2026-07-01", "2026-07-31"},
        {"", PERIOD("2026-08", "2026-08"), "2026-08-01", "2026-08-31"},
        {"", PERIOD("2026-09", "2026-09"), "2026-09-01", "2026-09-30"},
        {"", PERIOD("2026-10", "2026-10"), "2026-10-01", "2026-10-31"},
        {"", PERIOD("2026-11", "2026-11"), "2026-11-01", "2026-11-30"},
        {"", PERIOD("2026-12", "2026-12"), "2026-12-01", "2026-12-31"},
        {PERIOD("2026-02", "2026-11"), PERIOD("2026-03-03", "2026-10-10"), "2026-03-03", "2026-10-10"},
        {PERIOD("2026-02", "2026-11"), PERIOD("2026-01-03", "2026-12-10"), "2026-02-01", "2026-11-30"},
        {PERIOD("2026-02", "2026-11"), "\"period\":{\"start\":\"2026-03-03\"}", "2026-03-03", "2026-11-30"},
        {PERIOD("2026-02", "2026-11"), "\"period\":{\"end\":\"2026-10-10\"}", "2026-02-01", "2026-10-10"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        map(arena,
            consent_with(
                arena, "provision",
                cpx_arena_printf(arena,
                                 "{\"type\":\"deny\"%s%s,\"provision\":[{\"type\":\"permit\",%s,\"actor\":[" ACTOR("IRCP") "]," WHAT "}]}",
                                 rows[i].outer[0] == '\0' ? "" : ",", rows[i].outer, rows[i].nested)),
            &o);
        if (o.rc != CPX_OK) fail_msg("%s: %s", rows[i].nested, o.problem.items[0].detail);
        assert_string_equal(o.table.flags[0].starts_on, rows[i].starts_on);
        assert_string_equal(o.table.flags[0].ends_on, rows[i].ends_on);
        cpx_arena_free(arena);
    }
}

static void an_instant_is_the_day_that_clocks_show(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct outcome o;
    map(arena, consent_with(arena, "dateTime", "\"2026-01-11T04:59:00Z\""), &o);
    assert_int_equal(o.rc, CPX_OK);
    assert_string_equal(o.table.signed_on, "2026-01-10");
    cpx_arena_free(arena);
}

/* Of a table that leaves out what may be left out, too. */
static void what_a_table_leaves_out_a_consent_does_too(void **state)
{
    (void)state;
    static const char sha256[] = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    for (int i = 0; i < 4; i++) {
        struct flag flag = {
            .organization = ID, .all = true, .starts_on = i & 1 ? "2026-02-01" : NULL, .ends_on = i == 2 ? "2026-02-01" : NULL};
        struct consent_table table = {.signer_name = "Ana",
                                      .signer_role = "parent",
                                      .signed_on = "2026-01-10",
                                      .child = ID,
                                      .form_sha256 = i & 1 ? sha256 : NULL,
                                      .form_kept_at = i & 2 ? "hub/118" : NULL,
                                      .evidence = i == 3,
                                      .flags = &flag,
                                      .flags_count = 1};
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct outcome o;
        size_t size = 0;
        const char *text = table_resource(arena, &table, ID, &size);
        assert_int_equal(strstr(text, "sourceAttachment") != NULL, i > 0);
        assert_int_equal(strstr(text, "\"period\"") != NULL, i > 0);
        map(arena, text, &o);
        assert_int_equal(o.rc, CPX_OK);
        o.table.child = ID;
        assert_string_equal(table_record(arena, &o.table), table_record(arena, &table));
        cpx_arena_free(arena);
    }
}

static void exhausted_memory_is_told(void **state)
{
    (void)state;
    struct cpx_arena *outer = cpx_arena_new(ARENA);
    const char *const texts[] = {NESTED("{\"type\":\"permit\",\"period\":{\"start\":\"2026-02\",\"end\":\"2028-02\"},\"actor\":[" ACTOR(
                                     "IRCP") "," ACTOR("CST") "]," WHAT "},{\"type\":\"deny\",\"actor\":[" CLASS "]}"),
                                 consent_with(outer, "dateTime", "\"2026-01-11T04:59:00Z\"")};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct cpx_problem problem = {.arena = outer};
        struct cpx_doc doc;
        bool done = false;
        assert_int_equal(cpx_doc_parse(outer, texts[i], strlen(texts[i]), &doc, &problem), CPX_OK);
        for (size_t cap = 0; cap < 1 << 16; cap += 16) {
            struct cpx_arena *arena = cpx_arena_new(cap);
            struct consent_table table;
            const char *patient;
            bool closed;
            if (arena == NULL) continue;
            struct cpx_problem told = {.arena = arena};
            enum cpx_rc rc = table_from_resource(arena, &told, &doc, 0, "America/New_York", &table, &closed, &patient);
            assert_true(rc == CPX_OK || rc == CPX_EXHAUSTED);
            done = done || rc == CPX_OK;
            cpx_arena_free(arena);
        }
        assert_true(done);
    }
    cpx_arena_free(outer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_frame_that_denies_with_nested_permits),
        cmocka_unit_test(a_root_that_permits_with_nested_denies),
        cmocka_unit_test(a_consent_that_is_not_in_force_is_closed),
        cmocka_unit_test(what_can_not_be_enforced_is_refused_by_its_name),
        cmocka_unit_test(signers_are_told_by_extension_or_reference),
        cmocka_unit_test(a_table_goes_to_fhir_and_comes_back_the_same),
        cmocka_unit_test(every_element_of_a_consent_is_enforced_harmless_or_refused),
        cmocka_unit_test(what_is_decided_of_each_element_holds),
        cmocka_unit_test(what_hides_in_values_is_refused),
        cmocka_unit_test(what_changes_nothing_is_taken),
        cmocka_unit_test(what_might_change_the_meaning_is_refused_where_it_stands),
        cmocka_unit_test(no_more_than_100_provisions_and_50_sources_are_taken),
        cmocka_unit_test(the_evidence_is_what_proves_and_where_it_is_kept),
        cmocka_unit_test(a_hash_of_another_size_is_no_sha_256),
        cmocka_unit_test(periods_are_whole_days_within_the_outer_one),
        cmocka_unit_test(an_instant_is_the_day_that_clocks_show),
        cmocka_unit_test(what_a_table_leaves_out_a_consent_does_too),
        cmocka_unit_test(exhausted_memory_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
