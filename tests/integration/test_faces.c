/* Both faces, one record: what is written on /v1 reads on /fhir as US Core and the SDOH guide would have it, and what an EHR writes there reads on
 * /v1. A row for every field of every shape. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../leak/probe.h"

/* "true" and "false" for booleans; NULL: absent. */
static const char *value_at(const struct answer *answer, const char *path)
{
    const json_t *at = harness_at(answer->json, path);
    if (json_is_boolean(at)) return json_is_true(at) ? "true" : "false";
    return json_is_string(at) ? harness_format("%s", json_string_value(at)) : NULL;
}

static void assert_reads(const struct answer *answer, const char *path, const char *expected, const char *what)
{
    const char *said = value_at(answer, path);
    if (said == NULL || strcmp(said, expected) != 0)
        fail_msg("%s: %s is %s, not %s: %s", what, path, said ? said : "absent", expected, answer->body);
}

/* ---- from /v1 onto FHIR ---- */

static const char contribution[] =
    "{\"needs\":[{\"external_id\":\"n\",\"domain\":\"transportation_insecurity\",\"text\":\"No "
    "car\",\"categories\":[\"medical\"],\"about\":\"household\","
    "\"raised_by\":\"family\",\"priority\":\"high\",\"status\":\"unmet_no_service\",\"screening\":{\"tool\":\"PRAPARE\",\"on\":\"2026-11-"
    "18\"},"
    "\"barriers\":[{\"kind\":\"transportation\",\"text\":\"Bus ends at six\",\"status\":\"resolved\",\"by\":\"a\"}]}],"
    "\"goals\":[{\"external_id\":\"g\",\"text\":\"10 "
    "words\",\"categories\":[\"medical\",\"food_and_basic_needs\"],\"stated_by\":\"family\",\"status\":\"on_hold\",\"progress\":"
    "\"no_change\",\"target_on\":\"2027-05-01\",\"needs\":[\"n\"]}],"
    "\"actions\":[{\"external_id\":\"a\",\"text\":\"Book a "
    "ride\",\"kind\":\"transportation\",\"categories\":[\"medical\",\"food_and_basic_needs\"],\"goal\":\"g\",\"responsible\":"
    "\"M. Soto\",\"due_on\":\"2026-12-01\",\"status\":\"scheduled\"}],"
    "\"services\":[{\"external_id\":\"s\",\"service\":\"WIC\",\"status\":\"on_hold\",\"since\":\"2026-02-01\",\"categories\":[\"medical\"]}"
    "],"
    "\"strengths\":[{\"external_id\":\"t\",\"text\":\"Loves to sing\",\"categories\":[\"medical\"],\"stated_by\":\"family\"}],"
    "\"preferences\":{\"language\":\"es\",\"contact_mode\":\"text\",\"interpreter\":true,\"safe_to_leave_message\":false,\"text\":\"After "
    "six\"},"
    "\"documents\":[{\"external_id\":\"d\",\"kind\":\"medical_summary\",\"title\":\"Summary\",\"categories\":[\"medical\"],\"dated_on\":"
    "\"2026-10-01\","
    "\"url\":\"https://documents.example/1\",\"kept_at\":\"hub/118\"}],\"review_on\":\"2027-05-20\"}";

static const struct {
    const char *type, *item;  /* the item's id in the plan; NULL: the CarePlan's */
    const char *path, *value; /* @id: the id of an item */
} written[] = {
    {"Condition", "needs[0].id", "code.text", "No car"},
    {"Condition", "needs[0].id", "category[0].coding[0].code", "health-concern"},
    {"Condition", "needs[0].id", "category[1].coding[0].code", "transportation-insecurity"},
    {"Condition", "needs[0].id", "clinicalStatus.coding[0].code", "active"},
    {"Condition", "needs[0].id", "verificationStatus.coding[0].code", "confirmed"},
    {"Condition", "needs[0].id", "asserter.reference", "Patient/@child"},
    {"Condition", "needs[0].id", "subject.reference", "Patient/@child"},
    {"Condition", "needs[0].id", "identifier[0].value", "n"},
    {"Condition", "needs[0].id", "extension[0].valueCode", "transportation_insecurity"},
    {"Condition", "needs[0].id", "extension[1].valueCode", "unmet_no_service"},
    {"Condition", "needs[0].id", "extension[2].valueCode", "household"},
    {"Condition", "needs[0].id", "extension[3].valueCode", "family"},
    {"Condition", "needs[0].id", "extension[4].valueCode", "high"},
    {"Condition", "needs[0].id", "extension[5].valueString", "PRAPARE"},
    {"Condition", "needs[0].id", "extension[6].valueDate", "2026-11-18"},
    {"Condition", "needs[0].barriers[0].id", "code.text", "Bus ends at six"},
    {"Condition", "needs[0].barriers[0].id", "clinicalStatus.coding[0].code", "resolved"},
    {"Condition", "needs[0].barriers[0].id", "extension[0].valueCode", "transportation"},
    {"Condition", "needs[0].barriers[0].id", "evidence[0].detail[0].reference", "Condition/@needs[0].id"},
    {"Condition", "needs[0].barriers[0].id", "evidence[1].detail[0].reference", "ServiceRequest/@actions[0].id"},
    {"Goal", "goals[0].id", "description.text", "10 words"},
    {"Goal", "goals[0].id", "lifecycleStatus", "on-hold"},
    {"Goal", "goals[0].id", "achievementStatus.coding[0].code", "no-change"},
    {"Goal", "goals[0].id", "target[0].dueDate", "2027-05-01"},
    {"Goal", "goals[0].id", "expressedBy.reference", "Patient/@child"},
    {"Goal", "goals[0].id", "addresses[0].reference", "Condition/@needs[0].id"},
    {"Goal", "goals[0].id", "identifier[0].value", "g"},
    {"ServiceRequest", "actions[0].id", "code.text", "Book a ride"},
    {"ServiceRequest", "actions[0].id", "intent", "plan"},
    {"ServiceRequest", "actions[0].id", "status", "active"},
    {"ServiceRequest", "actions[0].id", "occurrenceDateTime", "2026-12-01"},
    {"ServiceRequest", "actions[0].id", "performer[0].display", "M. Soto"},
    {"ServiceRequest", "actions[0].id", "extension[0].valueCode", "scheduled"},
    {"ServiceRequest", "actions[0].id", "extension[1].valueString", "transportation"},
    {"ServiceRequest", "actions[0].id", "extension[2].url", "http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal"},
    {"ServiceRequest", "actions[0].id", "extension[2].valueReference.reference", "Goal/@goals[0].id"},
    {"EpisodeOfCare", "services[0].id", "type[0].text", "WIC"},
    {"EpisodeOfCare", "services[0].id", "status", "onhold"},
    {"EpisodeOfCare", "services[0].id", "period.start", "2026-02-01"},
    {"EpisodeOfCare", "services[0].id", "patient.reference", "Patient/@child"},
    {"Observation", "strengths[0].id", "valueString", "Loves to sing"},
    {"Observation", "strengths[0].id", "status", "final"},
    {"Observation", "strengths[0].id", "category[0].coding[0].code", "social-history"},
    {"Observation", "strengths[0].id", "code.coding[0].code", "strength"},
    {"Observation", "strengths[0].id", "performer[0].reference", "Patient/@child"},
    {"Observation", "strengths[0].id", "identifier[0].value", "t"},
    {"Observation", "preferences.id", "category[0].coding[0].code", "care-experience-preference"},
    {"Observation", "preferences.id", "code.coding[0].code", "95541-9"},
    {"Observation", "preferences.id", "valueString", "After six"},
    {"Observation", "preferences.id", "component[0].code.coding[0].code", "54899-0"},
    {"Observation", "preferences.id", "component[0].valueCodeableConcept.coding[0].code", "es"},
    {"Observation", "preferences.id", "component[1].code.coding[0].code", "54588-9"},
    {"Observation", "preferences.id", "component[1].valueBoolean", "true"},
    {"Observation", "preferences.id", "component[2].valueCodeableConcept.coding[0].code", "text"},
    {"Observation", "preferences.id", "component[3].valueBoolean", "false"},
    {"DocumentReference", "documents[0].id", "status", "current"},
    {"DocumentReference", "documents[0].id", "type.coding[0].code", "medical-summary"},
    {"DocumentReference", "documents[0].id", "type.coding[1].code", "34133-9"},
    {"DocumentReference", "documents[0].id", "category[0].coding[0].code", "clinical-note"},
    {"DocumentReference", "documents[0].id", "content[0].attachment.title", "Summary"},
    {"DocumentReference", "documents[0].id", "content[0].attachment.url", "https://documents.example/1"},
    {"DocumentReference", "documents[0].id", "content[0].attachment.creation", "2026-10-01"},
    {"DocumentReference", "documents[0].id", "extension[0].valueString", "hub/118"},
    {"CarePlan", NULL, "category[0].coding[0].code", "assess-plan"},
    {"CarePlan", NULL, "addresses[0].reference", "Condition/@needs[0].id"},
    {"CarePlan", NULL, "goal[0].reference", "Goal/@goals[0].id"},
    {"CarePlan", NULL, "activity[0].reference.reference", "ServiceRequest/@actions[0].id"},
    {"CarePlan", NULL, "supportingInfo[0].reference", "EpisodeOfCare/@services[0].id"},
    {"CarePlan", NULL, "supportingInfo[1].reference", "Observation/@strengths[0].id"},
    {"CarePlan", NULL, "supportingInfo[2].reference", "Observation/@preferences.id"},
    {"CarePlan", NULL, "supportingInfo[3].reference", "DocumentReference/@documents[0].id"},
    {"CarePlan", NULL, "extension[0].valueDate", "2027-05-20"},
};

/* "Condition/@needs[0].id" with the id in its place. */
static const char *expected(const char *value, const struct answer *plan, const char *child)
{
    const char *at = strchr(value, '@');
    if (at == NULL) return value;
    return harness_format("%.*s%s", (int)(at - value), value, strcmp(at, "@child") == 0 ? child : harness_text(plan, at + 1));
}

static void what_is_written_on_v1_reads_on_fhir(void **state)
{
    (void)state;
    const char *child = new_child(), *path = harness_format("/v1/children/%s/care-plan", child);
    struct answer plan = harness_expect(200, "primary-care", "PUT", path, contribution);
    for (size_t i = 0; i < sizeof written / sizeof *written; i++) {
        bool of_plan = written[i].item == NULL;
        struct answer resource =
            harness_expect(200, "primary-care", "GET",
                           of_plan ? harness_format("/fhir/R4/CarePlan?patient=%s", child)
                                   : harness_format("/fhir/R4/%s/%s", written[i].type, harness_text(&plan, written[i].item)),
                           NULL);
        assert_reads(&resource, of_plan ? harness_format("entry[0].resource.%s", written[i].path) : written[i].path,
                     expected(written[i].value, &plan, child), written[i].type);
        harness_free(&resource);
    }
    harness_free(&plan);
}

static void what_was_written_on_v1_reads_there_as_it_was(void **state)
{
    (void)state;
    static const char *const said[][2] = {{"strengths[0].text", "Loves to sing"},   {"strengths[0].stated_by", "family"},
                                          {"strengths[0].external_id", "t"},        {"strengths[0].categories[0]", "medical"},
                                          {"preferences.language", "es"},           {"preferences.contact_mode", "text"},
                                          {"preferences.interpreter", "true"},      {"preferences.safe_to_leave_message", "false"},
                                          {"preferences.text", "After six"},        {"preferences.categories[0]", "contact"},
                                          {"documents[0].kind", "medical_summary"}, {"documents[0].title", "Summary"},
                                          {"documents[0].dated_on", "2026-10-01"},  {"documents[0].url", "https://documents.example/1"},
                                          {"documents[0].kept_at", "hub/118"},      {"needs[0].status", "unmet_no_service"},
                                          {"actions[0].responsible", "M. Soto"},    {"needs[0].raised_by", "family"}};
    const char *child = new_child(), *path = harness_format("/v1/children/%s/care-plan", child);
    struct answer plan = harness_expect(200, "primary-care", "PUT", path, contribution);
    const char *etag = harness_format("%s", harness_header(&plan, "ETag"));
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        assert_reads(&plan, said[i][0], said[i][1], "PUT");
    struct answer again = harness_expect(200, "primary-care", "PUT", path, contribution);
    assert_string_equal(harness_header(&again, "ETag"), etag); /* preferences, too, are found again */
    harness_free(&plan);
    harness_free(&again);
}

/* ---- from FHIR onto /v1 ---- */

/* A template: %s is the child, @ a practitioner. */
#define RESOURCE(type, more) "{\"resourceType\":\"" type "\"," NORMAL ",\"subject\":" PATIENT "," more "}"
#define CONCEPT(system, code) "{\"coding\":[" CODING(system, code) "]}"
#define CLINICAL(code) "\"clinicalStatus\":" CONCEPT("http://terminology.hl7.org/CodeSystem/condition-clinical", code)
#define SDOH(code) CONCEPT("http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes", code)

static const struct {
    const char *type, *resource;
    const char *said[8][2]; /* paths in the plan, values */
} sent[] = {
    {"Condition",
     RESOURCE("Condition", CLINICAL("active") ",\"category\":[" CONCEPT(
                               "http://terminology.hl7.org/CodeSystem/condition-category",
                               "problem-list-item") "," SDOH("food-insecurity") "],\"code\":{\"coding\":[{\"system\":\"http://hl7.org/fhir/"
                                                                                "sid/icd-10-cm\",\"code\":\"Z59.41\",\"display\":\"Food "
                                                                                "insecurity\"}]},\"asserter\":" PATIENT),
     {{"needs[0].domain", "food_insecurity"},
      {"needs[0].text", "Food insecurity"},
      {"needs[0].status", "open"},
      {"needs[0].raised_by", "family"}}},
    {"Condition",
     RESOURCE("Condition", CLINICAL("resolved") ",\"code\":{\"text\":\"Otitis\"},\"asserter\":{\"reference\":\"Practitioner/@\"}"),
     {{"needs[0].text", "Otitis"}, {"needs[0].status", "met"}, {"needs[0].raised_by", "provider"}, {"needs[0].domain", "medical"}}},
    {"Goal",
     RESOURCE(
         "Goal",
         "\"lifecycleStatus\":\"accepted\",\"achievementStatus\":" CONCEPT(
             "http://terminology.hl7.org/CodeSystem/goal-achievement",
             "improving") ",\"description\":{\"text\":\"Walks alone\"},\"target\":[{\"dueDate\":\"2027-03-01\"}],\"expressedBy\":" PATIENT),
     {{"goals[0].text", "Walks alone"},
      {"goals[0].status", "accepted"},
      {"goals[0].progress", "improving"},
      {"goals[0].target_on", "2027-03-01"},
      {"goals[0].stated_by", "family"}}},
    {"ServiceRequest",
     RESOURCE("ServiceRequest",
              "\"status\":\"on-hold\",\"intent\":\"plan\",\"category\":[" SDOH(
                  "transportation-insecurity") "],\"code\":{\"text\":\"Arrange a ride\"},\"occurrencePeriod\":{\"end\":\"2026-12-"
                                               "05\"},\"performer\":[{\"display\":\"J. Lee\"}]"),
     {{"actions[0].text", "Arrange a ride"},
      {"actions[0].status", "on_hold"},
      {"actions[0].kind", "transportation_insecurity"},
      {"actions[0].due_on", "2026-12-05"},
      {"actions[0].responsible", "J. Lee"}}},
    {"Task",
     "{\"resourceType\":\"Task\"," NORMAL
     ",\"status\":\"completed\",\"intent\":\"order\",\"description\":\"Call the family\",\"for\":" PATIENT
     ",\"owner\":{\"display\":\"M. Soto\"},\"restriction\":{\"period\":{\"end\":\"2026-12-03\"}}}",
     {{"actions[0].text", "Call the family"},
      {"actions[0].status", "completed"},
      {"actions[0].responsible", "M. Soto"},
      {"actions[0].due_on", "2026-12-03"}}},
    {"CarePlan",
     RESOURCE("CarePlan",
              "\"status\":\"active\",\"intent\":\"plan\",\"activity\":[{\"detail\":{\"status\":\"in-progress\",\"description\":\"Weigh "
              "weekly\",\"scheduledPeriod\":{\"end\":\"2027-01-01\"}}}]"),
     {{"actions[0].text", "Weigh weekly"}, {"actions[0].status", "in_progress"}, {"actions[0].due_on", "2027-01-01"}}},
    {"EpisodeOfCare",
     "{\"resourceType\":\"EpisodeOfCare\"," NORMAL ",\"status\":\"waitlist\",\"type\":[{\"text\":\"Home visiting\"}],\"patient\":" PATIENT
     ",\"period\":{\"start\":\"2026-03-01T10:00:00-05:00\"}}",
     {{"services[0].service", "Home visiting"}, {"services[0].status", "waitlist"}, {"services[0].since", "2026-03-01"}}},
    {"Procedure",
     RESOURCE("Procedure", "\"status\":\"completed\",\"category\":{\"coding\":[" CODING(
                               "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes",
                               "food-insecurity") "]},\"code\":{\"text\":\"Food pantry\"},\"performedDateTime\":\"2026-04-01\""),
     {{"services[0].service", "Food pantry"}, {"services[0].status", "finished"}, {"services[0].since", "2026-04-01"}}},
    {"Observation",
     RESOURCE("Observation",
              "\"status\":\"final\",\"category\":[" CONCEPT(
                  "http://terminology.hl7.org/CodeSystem/observation-category",
                  "social-history") "],\"code\":" CONCEPT("urn:careplan-exchange:observation",
                                                          "strength") ",\"valueString\":\"Close to his "
                                                                      "aunt\",\"performer\":[{\"reference\":\"Practitioner/@\"}]"),
     {{"strengths[0].text", "Close to his aunt"}, {"strengths[0].stated_by", "provider"}}},
    {"Observation",
     RESOURCE("Observation",
              "\"status\":\"final\",\"category\":[" CONCEPT(
                  "http://hl7.org/fhir/us/core/CodeSystem/us-core-category",
                  "care-experience-preference") "],\"code\":" CONCEPT("http://loinc.org",
                                                                      "95541-9") ",\"valueString\":\"Prefers a woman doctor\""),
     {{"preferences.text", "Prefers a woman doctor"}}},
    {"DocumentReference",
     RESOURCE("DocumentReference",
              "\"status\":\"current\",\"type\":" CONCEPT(
                  "http://loinc.org", "34133-9") ",\"date\":\"2026-09-01T10:00:00Z\",\"description\":\"Summary of care\",\"content\":[{"
                                                 "\"attachment\":{\"url\":\"https://ehr.example/1\"}}]"),
     {{"documents[0].kind", "medical_summary"},
      {"documents[0].title", "Summary of care"},
      {"documents[0].dated_on", "2026-09-01"},
      {"documents[0].url", "https://ehr.example/1"}}},
};

static const char *practitioner(void)
{
    struct answer made = harness_expect(201, "primary-care", "POST", "/fhir/R4/Practitioner",
                                        "{\"resourceType\":\"Practitioner\",\"name\":[{\"family\":\"Synthetic\"}]}");
    const char *id = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return id;
}

/* The template with the child in each %s, and the practitioner at the @. */
static const char *body_of(const char *template, const char *child, const char *doctor)
{
    const char *body = "", *at;
    for (; (at = strpbrk(template, "%@")) != NULL; template = at + (*at == '%' ? 2 : 1))
        body = harness_format("%s%.*s%s", body, (int)(at - template), template, *at == '%' ? child : doctor);
    return harness_format("%s%s", body, template);
}

static void what_an_ehr_writes_on_fhir_reads_on_v1(void **state)
{
    (void)state;
    const char *doctor = practitioner();
    for (size_t i = 0; i < sizeof sent / sizeof *sent; i++) {
        const char *child = new_child();
        permit(child, "early-intervention", "\"medical\",\"food_and_basic_needs\",\"contact\"");
        struct answer made = harness_expect(201, "primary-care", "POST", harness_format("/fhir/R4/%s", sent[i].type),
                                            body_of(sent[i].resource, child, doctor));
        static const char *const readers[] = {"primary-care", "early-intervention"};
        for (size_t r = 0; r < 2; r++) {
            struct answer plan = harness_expect(200, readers[r], "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
            for (size_t k = 0; k < 8 && sent[i].said[k][0] != NULL; k++)
                assert_reads(&plan, sent[i].said[k][0], sent[i].said[k][1], readers[r]);
            harness_free(&plan);
        }
        harness_free(&made);
    }
}

static void what_was_a_mistake_and_what_is_no_item_is_not_in_the_plan(void **state)
{
    (void)state;
    static const char *const none[][2] = {
        {"Condition", RESOURCE("Condition", "\"verificationStatus\":" CONCEPT("http://terminology.hl7.org/CodeSystem/condition-ver-status",
                                                                              "entered-in-error") ",\"code\":{\"text\":\"x\"}")},
        {"Goal", RESOURCE("Goal", "\"lifecycleStatus\":\"entered-in-error\",\"description\":{\"text\":\"x\"}")},
        {"Observation",
         RESOURCE("Observation", "\"status\":\"final\",\"code\":" CONCEPT("http://loinc.org", "8867-4") ",\"valueString\":\"90\"")},
        {"Procedure", RESOURCE("Procedure", "\"status\":\"completed\",\"code\":{\"text\":\"Tympanostomy\"}")},
        {"DocumentReference", RESOURCE("DocumentReference", "\"status\":\"current\",\"type\":" CONCEPT(
                                                                "http://loinc.org", "11506-3") ",\"content\":[{\"attachment\":{"
                                                                                               "\"url\":\"https://ehr.example/2\"}}]")}};
    static const char *const lists[] = {"needs", "goals", "actions", "services", "strengths", "documents"};
    const char *child = new_child();
    permit(child, "early-intervention", "\"medical\"");
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        struct answer made =
            harness_expect(201, "primary-care", "POST", harness_format("/fhir/R4/%s", none[i][0]), body_of(none[i][1], child, ""));
        harness_free(&made);
    }
    struct answer plan = harness_expect(200, "early-intervention", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        assert_int_equal(json_array_size(harness_at(plan.json, lists[i])), 0);
    assert_null(harness_at(plan.json, "preferences"));
    harness_free(&plan);
    assert_string_equal(
        harness_sql(harness_format("select count(*) from disclosure d join piece p on p.stamp = any (d.stamps) join child_patient c on "
                                   "c.child = p.child where c.patient = '%s' and d.kind = 'plan' and p.type in ('Observation', "
                                   "'Procedure', 'DocumentReference')",
                                   child)),
        "0"); /* what isn't given isn't recorded as given */
}

static void a_change_on_one_face_is_read_on_the_other(void **state)
{
    (void)state;
    const char *child = new_child();
    struct answer plan = harness_expect(200, "primary-care", "PUT", harness_format("/v1/children/%s/care-plan", child), contribution);
    static const struct {
        const char *type, *id, *member, *now, *path, *value;
    } changes[] = {{"Condition", "needs[0].id", "clinicalStatus",
                    CONCEPT("http://terminology.hl7.org/CodeSystem/condition-clinical", "resolved"), "needs[0].status", "met"},
                   {"ServiceRequest", "actions[0].id", "status", "\"completed\"", "actions[0].status", "completed"},
                   {"Goal", "goals[0].id", "lifecycleStatus", "\"completed\"", "goals[0].status", "completed"},
                   {"EpisodeOfCare", "services[0].id", "status", "\"finished\"", "services[0].status", "finished"}};
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        const char *path = harness_format("/fhir/R4/%s/%s", changes[i].type, harness_text(&plan, changes[i].id));
        struct answer resource = harness_expect(200, "primary-care", "GET", path, NULL);
        json_object_set_new(resource.json, changes[i].member, json_loads(changes[i].now, JSON_DECODE_ANY, NULL));
        char *body = json_dumps(resource.json, JSON_COMPACT);
        struct answer put = harness_expect(200, "primary-care", "PUT", path, body);
        struct answer now = harness_expect(200, "primary-care", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
        assert_reads(&now, changes[i].path, changes[i].value, changes[i].type);
        free(body);
        harness_free(&resource);
        harness_free(&put);
        harness_free(&now);
    }
    harness_free(&plan);
}

static void a_caregivers_need_stays_hers_when_it_is_written_on_fhir(void **state)
{
    (void)state;
    const char *child = new_child();
    permit(child, "early-intervention", "\"medical\"");
    struct answer made = harness_expect(
        201, "primary-care", "POST", "/fhir/R4/Condition",
        body_of(RESOURCE("Condition", "\"extension\":[{\"url\":\"urn:careplan-exchange:about\",\"valueCode\":\"caregiver\"}],"
                                      "\"code\":{\"text\":\"Back pain\"}"),
                child, ""));
    struct answer own = harness_expect(200, "primary-care", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    assert_reads(&own, "needs[0].about", "caregiver", "its author");
    struct answer others = harness_expect(200, "early-intervention", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    assert_int_equal(json_array_size(harness_at(others.json, "needs")), 0);
    harness_free(&made);
    harness_free(&own);
    harness_free(&others);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_written_on_v1_reads_on_fhir),
                                       cmocka_unit_test(what_was_written_on_v1_reads_there_as_it_was),
                                       cmocka_unit_test(what_an_ehr_writes_on_fhir_reads_on_v1),
                                       cmocka_unit_test(what_was_a_mistake_and_what_is_no_item_is_not_in_the_plan),
                                       cmocka_unit_test(a_change_on_one_face_is_read_on_the_other),
                                       cmocka_unit_test(a_caregivers_need_stays_hers_when_it_is_written_on_fhir)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
