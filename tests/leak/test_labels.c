/* Attacks on labelling: what a family withheld must not come out by the way in which it was sent, referred to, copied or changed. */
#include <unistd.h>

#include "probe.h"

#define ICD(code) CODING("http://hl7.org/fhir/sid/icd-10-cm", code)
#define CONCEPT(coding) "{\"coding\":[" coding "]}"
#define PROBLEM CONCEPT(CODING("http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item"))

/* ---- C1 ---- */

static void contact_alone_opens_no_clinical_text_that_derives_from_a_patient(void **state)
{
    (void)state;
    static const struct {
        const char *type, *body;
    } attacks[] = {
        {"Communication", "{\"resourceType\":\"Communication\",\"status\":\"completed\",\"subject\":" PATIENT
                          ",\"payload\":[{\"contentString\":\"canary\"}]}"},
        {"Composition", "{\"resourceType\":\"Composition\",\"status\":\"final\",\"type\":{\"text\":\"note\"},\"date\":\"2026-11-01\","
                        "\"author\":[{\"display\":"
                        "\"A\"}],\"title\":\"canary\",\"subject\":" PATIENT
                        ",\"text\":{\"status\":\"additional\",\"div\":\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">canary</div>\"}}"},
        {"Basic", "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"canary\"},\"subject\":" PATIENT "}"},
        {"Bundle", "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"Condition\","
                   "\"subject\":" PATIENT ",\"code\":{\"text\":\"canary\"}}}]}"},
        {"Binary", "{\"resourceType\":\"Binary\",\"contentType\":\"text/plain\",\"securityContext\":" PATIENT ",\"data\":\"Y2FuYXJ5\"}"},
        {"Person", "{\"resourceType\":\"Person\",\"name\":[{\"text\":\"canary\"}],\"link\":[{\"target\":" PATIENT "}]}"},
        {"Task", "{\"resourceType\":\"Task\",\"status\":\"requested\",\"intent\":\"order\",\"description\":\"canary\",\"for\":" PATIENT
                 ",\"focus\":" PATIENT "}"},
    };
    const char *child = child_for("school", "\"contact\"");
    assert_shown("school", harness_format("/fhir/R4/Patient/%s", child));
    for (size_t i = 0; i < sizeof attacks / sizeof *attacks; i++)
        assert_hidden("school", created("primary-care", attacks[i].type, harness_format(attacks[i].body, child, child)));
}

static void what_derives_from_a_named_resource_is_as_open_as_that(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    const char *condition =
        created("primary-care", "Condition",
                harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}", child));
    assert_shown("early-intervention",
                 created("primary-care", "Communication",
                         harness_format("{\"resourceType\":\"Communication\",\"status\":\"completed\",\"subject\":" PATIENT
                                        ",\"about\":[{\"reference\":"
                                        "\"Condition/%s\"}],\"payload\":[{\"contentString\":\"call us\"}]}",
                                        child, id_of(condition))));
}

/* ---- C2 ---- */

#define NOTED(note) "{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"asthma\"},\"note\":[" note "]}"

static void a_label_on_an_element_reaches_the_versions_before_it(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *path = created("primary-care", "Condition", harness_format(NOTED("{\"text\":\"canary\"}"), child));
    assert_says("early-intervention", path, "canary");
    changed("primary-care", path, harness_format(NOTED("{" INLINE(ACT("SUD")) ",\"text\":\"canary\"}"), child));
    ASSERT_WITHOUT("early-intervention", path, "canary");
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", path), "canary");
    assert_says("primary-care", harness_format("%s/_history", path), "canary");
}

#define ACTIVE(activity)                                                                                                                   \
    "{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT ",\"activity\":[" activity  \
    "]}"
#define DETAIL(text) "\"detail\":{\"status\":\"completed\",\"description\":\"" text "\"}"

static void a_label_above_or_below_an_element_reaches_its_versions_too(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\",\"housing\"");
    /* Below: the activity was cut for its housing label; later its detail alone is labelled. */
    const char *below =
        created("primary-care", "CarePlan", harness_format(ACTIVE("{" INLINE(ACT("LIVARG")) "," DETAIL("canary") "}"), child));
    assert_says("early-intervention", below, "canary");
    changed("primary-care", below,
            harness_format(ACTIVE("{" INLINE(ACT("LIVARG")) ",\"detail\":{" INLINE(
                               ACT("SUD")) ",\"status\":\"completed\",\"description\":\"canary\"}}"),
                           child));
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", below), "canary");
    /* Above: a part was cut, later the whole is labelled. */
    const char *above =
        created("primary-care", "CarePlan",
                harness_format(ACTIVE("{\"progress\":[{" INLINE(ACT("LIVARG")) ",\"text\":\"canary\"}]," DETAIL("x") "}"), child));
    assert_says("early-intervention", above, "canary");
    changed("primary-care", above,
            harness_format(ACTIVE("{" INLINE(ACT("SUD")) ",\"progress\":[{\"text\":\"canary\"}]," DETAIL("x") "}"), child));
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", above), "canary");
}

#define SHOWN(evidence)                                                                                                                    \
    "{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"asthma\"},\"evidence\":[" evidence "]}"
#define EVIDENCE(text) "{\"code\":[{\"text\":\"" text "\"}]}"

static void a_new_labelled_neighbour_takes_no_version_away(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *path = created("primary-care", "Condition", harness_format(SHOWN(EVIDENCE("first")), child));
    changed("primary-care", path, harness_format(SHOWN(EVIDENCE("first") "," EVIDENCE("second")), child));
    struct answer before = harness_expect(200, "early-intervention", "GET", harness_format("%s/_history", path), NULL);
    changed(
        "primary-care", path,
        harness_format(SHOWN(EVIDENCE("first") ",{" INLINE(ACT("SUD")) ",\"code\":[{\"text\":\"canary\"}]}," EVIDENCE("second")), child));
    struct answer after = harness_expect(200, "early-intervention", "GET", harness_format("%s/_history", path), NULL);
    assert_string_equal(after.body, before.body);
    harness_free(&before);
    harness_free(&after);
}

/* ---- C3 ---- */

/* An open referral of primary care's, that behavioral health has claimed; the Task's path. */
static const char *claimed_referral(const char *child)
{
    const char *order = created("primary-care", "ServiceRequest",
                                harness_format("{\"resourceType\":\"ServiceRequest\"," NORMAL
                                               ",\"status\":\"active\",\"intent\":\"order\",\"code\":{\"text\":\"help\"},"
                                               "\"subject\":" PATIENT "}",
                                               child));
    const char *task =
        created("primary-care", "Task",
                harness_format("{\"resourceType\":\"Task\",\"status\":\"requested\",\"intent\":\"order\",\"focus\":{\"reference\":"
                               "\"ServiceRequest/%s\"},\"for\":" PATIENT ",\"authoredOn\":\"2026-11-01T10:00:00Z\",\"requester\":{"
                               "\"reference\":\"Organization/%s\"}}",
                               id_of(order), child, harness_organization("primary-care")));
    struct answer read = harness_expect(200, "behavioral-health", "GET", task, NULL);
    struct call claim = {.client = "behavioral-health",
                         .method = "POST",
                         .path = harness_format("/v1/referrals/%s/status", id_of(task)),
                         .body = "{\"status\":\"accepted\",\"note\":\"canary of the clinic\"}",
                         .headers = {harness_format("If-Match: %s", harness_header(&read, "ETag"))}};
    struct answer claimed = harness_make(&claim);
    if (claimed.status != 200) fail_msg("%ld: %s", claimed.status, claimed.body);
    harness_free(&read);
    harness_free(&claimed);
    return task;
}

static void a_note_that_is_copied_keeps_the_labels_of_its_author(void **state)
{
    (void)state;
    const char *child = new_child();
    permit(child, "behavioral-health", "\"medical\",\"behavioral_health\"");
    permit(child, "medicaid-aso", "\"medical\"");
    permit(child, "primary-care", "\"medical\",\"behavioral_health\"");
    for (int face = 0; face < 2; face++) {
        const char *task = claimed_referral(child), *status = harness_format("/v1/referrals/%s/status", id_of(task));
        assert_shown("medicaid-aso", task);
        if (face == 0) {
            struct answer ended =
                harness_expect(200, "primary-care", "POST", status, "{\"status\":\"cancelled\",\"reason\":\"other\",\"note\":\"we stop\"}");
            harness_free(&ended);
        } else {
            struct answer seen = harness_expect(200, "primary-care", "GET", task, NULL);
            json_object_set_new(seen.json, "status", json_string("cancelled"));
            json_object_set_new(seen.json, "statusReason", json_pack("{s:s}", "text", "other"));
            json_array_append_new(json_object_get(seen.json, "note"), json_pack("{s:s}", "text", "we stop"));
            char *body = json_dumps(seen.json, JSON_COMPACT);
            struct answer ended = harness_expect(200, "primary-care", "PUT", task, body);
            free(body);
            harness_free(&seen);
            harness_free(&ended);
        }
        assert_says("primary-care", task, "canary of the clinic");
        ASSERT_WITHOUT("medicaid-aso", task, "canary of the clinic", harness_organization("behavioral-health"));
        ASSERT_WITHOUT("medicaid-aso", harness_format("%s/_history", task), "canary of the clinic",
                       harness_organization("behavioral-health"));
        assert_says("primary-care", harness_format("/v1/referrals/%s", id_of(task)), harness_organization("behavioral-health"));
    }
    ASSERT_WITHOUT("medicaid-aso", harness_format("/v1/children/%s/disclosures", child), harness_organization("behavioral-health"));
}

static void a_step_of_a_sensitive_organization_does_not_tell_who_took_it(void **state)
{
    (void)state;
    const char *child = new_child();
    permit(child, "behavioral-health", "\"medical\"");
    permit(child, "primary-care", "\"medical\"");
    const char *task = claimed_referral(child), *referral = harness_format("/v1/referrals/%s", id_of(task));
    assert_says("primary-care", referral, "accepted");
    ASSERT_WITHOUT("primary-care", referral, "canary of the clinic", harness_organization("behavioral-health"));
    assert_says("behavioral-health", referral, harness_organization("behavioral-health"));
    const char *plan = harness_format("/v1/children/%s/care-plan", child);
    struct answer known = harness_expect(200, "behavioral-health", "GET",
                                         harness_format("/v1/organizations/%s", harness_organization("behavioral-health")), NULL);
    const char *name = json_string_value(json_object_get(known.json, "name"));
    assert_non_null(name);
    assert_says("primary-care", plan, id_of(task));
    ASSERT_WITHOUT("primary-care", plan, harness_organization("behavioral-health"), name);
    assert_says("behavioral-health", plan, name);
    harness_free(&known);
}

/* ---- C4 ---- */

static void a_reference_to_what_is_hidden_is_hidden(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *hidden =
        created("primary-care", "Condition",
                harness_format(
                    "{\"resourceType\":\"Condition\"," SECURITY(ACT("SUD")) ",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}", child));
    const char *plain =
        created("primary-care", "Condition",
                harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}", child));
    const char *plan =
        created("primary-care", "CarePlan",
                harness_format("{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT
                               ",\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"},{\"reference\":\"Condition/%s\"}]}",
                               child, id_of(hidden), id_of(plain)));
    ASSERT_WITHOUT("early-intervention", plan, "canary", id_of(hidden));
    assert_says("early-intervention", plan, id_of(plain));
    assert_says("primary-care", plan, "canary");
}

static void a_reference_to_a_sensitive_organization_carries_its_label(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *service = created(
        "substance-use", "HealthcareService",
        harness_format("{\"resourceType\":\"HealthcareService\",\"name\":\"Help\",\"providedBy\":{\"reference\":\"Organization/%s\"}}",
                       harness_organization("substance-use")));
    const char *role =
        created("primary-care", "PractitionerRole",
                harness_format("{\"resourceType\":\"PractitionerRole\",\"organization\":{\"reference\":\"Organization/%s\"}}",
                               harness_organization("substance-use")));
    const char *team =
        created("primary-care", "CareTeam",
                harness_format("{\"resourceType\":\"CareTeam\"," NORMAL ",\"subject\":" PATIENT
                               ",\"participant\":[{\"member\":{\"reference\":\"Organization/%s\"}},"
                               "{\"role\":[{\"text\":\"canary\"}],\"member\":{\"reference\":\"Organization/%s\",\"display\":\"canary\"}},"
                               "{\"member\":{\"reference\":\"PractitionerRole/%s\"}}]}",
                               child, harness_organization("dental"), harness_organization("substance-use"), id_of(role)));
    const char *order = created("primary-care", "ServiceRequest",
                                harness_format("{\"resourceType\":\"ServiceRequest\"," NORMAL
                                               ",\"status\":\"active\",\"intent\":\"order\",\"subject\":" PATIENT
                                               ",\"performer\":[{\"reference\":\"HealthcareService/%s\"}]}",
                                               child, id_of(service)));
    ASSERT_WITHOUT("early-intervention", order, id_of(service));
    const char *search = harness_format("/fhir/R4/ServiceRequest?patient=%s&performer=HealthcareService/%s", child, id_of(service));
    assert_says("primary-care", search, id_of(order));
    ASSERT_WITHOUT("early-intervention", search, id_of(order));
    ASSERT_WITHOUT("early-intervention", team, "canary", harness_organization("substance-use"), id_of(role));
    assert_says("early-intervention", team, harness_organization("dental"));
    assert_says("primary-care", team, harness_organization("substance-use"));
    /* A Task whose parties are sensitive is as a whole: without its owner it would look as if it could be claimed. */
    assert_hidden("early-intervention",
                  created("primary-care", "Task",
                          harness_format("{\"resourceType\":\"Task\"," NORMAL
                                         ",\"status\":\"requested\",\"intent\":\"order\",\"for\":" PATIENT ",\"owner\":{\"reference\":"
                                         "\"Organization/%s\"}}",
                                         child, harness_organization("behavioral-health"))));
    /* The directory itself tells nothing of a child. */
    assert_shown("early-intervention", harness_format("/fhir/R4/Organization/%s", harness_organization("substance-use")));
}

static void a_sensitive_directory_entry_is_its_authors_and_references_carry_its_label(void **state)
{
    (void)state;
    static const struct {
        const char *type, *body;
    } entries[] = {
        {"Medication",
         "{\"resourceType\":\"Medication\",\"code\":" CONCEPT(CODING("http://www.nlm.nih.gov/research/umls/rxnorm", "6813")) "}"},
        {"Medication", "{\"resourceType\":\"Medication\",\"code\":{\"text\":\"methadone 10 mg\"}}"},
        {"Medication", "{\"resourceType\":\"Medication\"," SECURITY(ACT("SUD")) ",\"code\":{\"text\":\"x\"}}"},
        {"Medication", "{\"resourceType\":\"Medication\"," SECURITY(CONFIDENTIALITY("R")) ",\"code\":{\"text\":\"x\"}}"},
    };
    const char *child = child_for("early-intervention", "\"medical\"");
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        const char *entry = created("primary-care", entries[i].type, entries[i].body);
        assert_hidden("early-intervention", entry);
        assert_shown("primary-care", entry);
        const char *request = created("primary-care", "MedicationRequest",
                                      harness_format("{\"resourceType\":\"MedicationRequest\"," NORMAL
                                                     ",\"status\":\"active\",\"intent\":\"order\",\"subject\":" PATIENT
                                                     ",\"medicationReference\":{\"reference\":\"Medication/%s\",\"display\":\"canary\"}}",
                                                     child, id_of(entry)));
        struct answer read = harness_call("early-intervention", "GET", request, NULL);
        assert_null(strstr(read.body, "canary"));
        harness_free(&read);
    }
    assert_hidden("early-intervention",
                  created("primary-care", "Questionnaire",
                          "{\"resourceType\":\"Questionnaire\",\"status\":\"active\",\"url\":\"https://example.org/q\",\"code\":[" ICD(
                              "F11.20") "]}"));
    assert_shown("early-intervention",
                 created("primary-care", "Medication", "{\"resourceType\":\"Medication\",\"code\":{\"text\":\"albuterol\"}}"));
}

/* ---- C5 ---- */

#define DIAGNOSIS(security, child_id)                                                                                                      \
    harness_format("{\"resourceType\":\"Condition\"," security ",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}", child_id)

static void relabelling_a_target_reaches_what_refers_to_it(void **state)
{
    (void)state;
    const char *child = new_child();
    permit(child, "early-intervention", "\"contact\",\"medical\"");
    permit(child, "dental", "\"contact\",\"medical\"");
    const char *condition = created("primary-care", "Condition", DIAGNOSIS(NORMAL, child)), *id = id_of(condition);
    const char *provenance_body = "{\"resourceType\":\"Provenance\",\"recorded\":\"2026-11-01T10:00:00Z\",\"agent\":[{\"who\":{\"display\":"
                                  "\"A\"}}],\"target\":[{\"reference\":\"Condition/%s\","
                                  "\"display\":\"canary\"}]}";
    const char *own = created("primary-care", "Provenance", harness_format(provenance_body, id));
    const char *anothers = created("dental", "Provenance", harness_format(provenance_body, id));
    const char *plan =
        created("primary-care", "CarePlan",
                harness_format("{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT
                               ",\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"}]}",
                               child, id));
    const char *second = created(
        "dental", "Provenance",
        harness_format("{\"resourceType\":\"Provenance\",\"recorded\":\"2026-11-01T10:00:00Z\",\"agent\":[{\"who\":{\"display\":\"A\"}}],"
                       "\"target\":[{\"reference\":\"Provenance/%s\"}]}",
                       id_of(anothers)));
    /* One that referred to it, and doesn't any more. */
    const char *past =
        created("primary-care", "CarePlan",
                harness_format("{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT
                               ",\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"}]}",
                               child, id));
    changed("primary-care", past,
            harness_format("{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT "}",
                           child));
    const char *all[] = {own, anothers, plan, second, past};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        assert_shown("early-intervention", all[i]);
    changed("primary-care", condition, DIAGNOSIS(SECURITY(ACT("SUD")), child));
    assert_hidden("early-intervention", condition);
    assert_hidden("early-intervention", own);
    assert_hidden("early-intervention", anothers);
    assert_hidden("early-intervention", second);
    ASSERT_WITHOUT("early-intervention", plan, "canary", id);
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", plan), "canary", id);
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", past), "canary", id);
    assert_says("primary-care", plan, "canary");
    assert_shown("dental", anothers);
}

/* Whoever comes to refer to it while it is relabelled either is found or finds the label. */
static void relabelling_reaches_what_is_written_meanwhile(void **state)
{
    (void)state;
    enum { ROUNDS = 3, WRITERS = 6 };
    const char *child = child_for("early-intervention", "\"medical\"");
    for (int round = 0; round < ROUNDS; round++) {
        FILE *writers[WRITERS];
        const char *condition = created("primary-care", "Condition", DIAGNOSIS(NORMAL, child));
        const char *plan =
            harness_format("{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT
                           ",\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"}]}",
                           child, id_of(condition));
        for (size_t i = 0; i < WRITERS; i++) {
            writers[i] = popen(
                harness_format("%s call primary-care POST /fhir/R4/CarePlan '%s' >/dev/null", harness_environment("CPX_BIN"), plan), "r");
            assert_non_null(writers[i]);
        }
        usleep(20000 * (useconds_t)(round + 1));
        changed("primary-care", condition, DIAGNOSIS(SECURITY(ACT("SUD")), child));
        for (size_t i = 0; i < WRITERS; i++)
            assert_int_equal(pclose(writers[i]), 0);
        ASSERT_WITHOUT("early-intervention", harness_format("/fhir/R4/CarePlan?patient=%s&_count=100", child), "canary", id_of(condition));
        assert_says("primary-care", harness_format("/fhir/R4/CarePlan?patient=%s&_count=100", child), "canary");
    }
}

static void relabelling_an_order_withdraws_its_referral(void **state)
{
    (void)state;
    const char *child = new_child();
    permit(child, "dental", "\"contact\",\"medical\"");
    const char *order_body = "{\"resourceType\":\"ServiceRequest\",%s,\"status\":\"active\",\"intent\":\"order\",\"code\":{\"text\":"
                             "\"help\"},\"subject\":" PATIENT "}";
    const char *order = created("primary-care", "ServiceRequest", harness_format(order_body, NORMAL, child));
    const char *task =
        created("primary-care", "Task",
                harness_format(
                    "{\"resourceType\":\"Task\",\"status\":\"requested\",\"intent\":\"order\",\"focus\":{\"reference\":\"ServiceRequest/"
                    "%s\"},\"for\":" PATIENT
                    ",\"authoredOn\":\"2026-11-01T10:00:00Z\",\"requester\":{\"reference\":\"Organization/%s\"},\"owner\":{\"reference\":"
                    "\"Organization/%s\"}}",
                    id_of(order), child, harness_organization("primary-care"), harness_organization("dental")));
    const char *referral = harness_format("/v1/referrals/%s", id_of(task));
    assert_shown("dental", task);
    assert_says("dental", referral, "requested");
    changed("primary-care", order, harness_format(order_body, SECURITY(ACT("SUD")), child));
    assert_hidden("dental", order);
    assert_hidden("dental", task);
    struct answer stub = harness_expect(200, "dental", "GET", referral, NULL);
    assert_string_equal(harness_text(&stub, "status"), "withdrawn");
    assert_int_equal(json_object_size(stub.json), 3);
    harness_free(&stub);
    assert_string_equal(harness_sql(harness_format("select labels & 1024 from referral where task = '%s'", id_of(task))), "1024");
    /* A consent to it delivers it again. */
    permit(child, "dental", "\"contact\",\"medical\",\"substance_use\"");
    assert_says("dental", referral, "requested");
}

/* ---- C6 ---- */

static void restricted_data_is_nobodys_until_it_is_classified(void **state)
{
    (void)state;
    static const char *const secured[] = {SECURITY(CONFIDENTIALITY("R")), SECURITY(CONFIDENTIALITY("V")), SECURITY(CONFIDENTIALITY("XYZ")),
                                          SECURITY(CONFIDENTIALITY("N") "," CONFIDENTIALITY("R"))};
    const char *child = child_for("early-intervention", "\"medical\"");
    for (size_t i = 0; i < sizeof secured / sizeof *secured; i++)
        assert_hidden("early-intervention", created("primary-care", "Condition",
                                                    harness_format("{\"resourceType\":\"Condition\",%s,\"subject\":" PATIENT
                                                                   ",\"code\":" CONCEPT(ICD("J45.20")) "}",
                                                                   secured[i], child)));
    assert_shown("early-intervention", created("primary-care", "Condition",
                                               harness_format("{\"resourceType\":\"Condition\"," SECURITY(CONFIDENTIALITY(
                                                                  "L")) ",\"subject\":" PATIENT ",\"code\":" CONCEPT(ICD("J45.20")) "}",
                                                              child)));
    ASSERT_WITHOUT(
        "early-intervention",
        created("primary-care", "Condition", harness_format(NOTED("{" INLINE(CONFIDENTIALITY("R")) ",\"text\":\"canary\"}"), child)),
        "canary");
    assert_hidden(
        "early-intervention",
        created("primary-care", "DocumentReference",
                harness_format("{\"resourceType\":\"DocumentReference\"," NORMAL ",\"status\":\"current\",\"subject\":" PATIENT
                               ",\"securityLabel\":[" CONCEPT(CONFIDENTIALITY("V")) "],\"content\":[{\"attachment\":{\"title\":\"t\"}}]}",
                               child)));
    /* Saying later that it is normal is no act of a named human. */
    const char *path =
        created("primary-care", "Condition",
                harness_format("{\"resourceType\":\"Condition\"," SECURITY(CONFIDENTIALITY("R")) ",\"subject\":" PATIENT
                                                                                                 ",\"code\":{\"text\":\"x\"}}",
                               child));
    changed("primary-care", path, DIAGNOSIS(NORMAL, child));
    assert_hidden("early-intervention", path);
}

/* ---- H5 ---- */

#define NAMED(members) "{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT "," members "}"
static void words_raise_what_no_code_says(void **state)
{
    (void)state;
    static const char *const bodies[] = {
        "{\"resourceType\":\"Condition\",\"category\":[" PROBLEM "],\"subject\":" PATIENT ",\"code\":{\"text\":\"HIV infection\"}}",
        "{\"resourceType\":\"Condition\",\"category\":[" PROBLEM "],\"subject\":" PATIENT
        ",\"code\":{\"text\":\"infecci\\u00f3n por VIH\"}}",
        "{\"resourceType\":\"Condition\",\"subject\":" PATIENT
        ",\"code\":{\"coding\":[{\"system\":\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"J06.9\","
        "\"display\":\"Heroin dependence\"}]}}",
        "{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT
        ",\"code\":{\"text\":\"x\"},\"note\":[{\"text\":\"mother fears DEPRESSION\"}]}",
        "{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT
        ",\"title\":\"refer for alcohol use\"}",
        "{\"resourceType\":\"DiagnosticReport\"," NORMAL ",\"status\":\"final\",\"code\":{\"text\":\"lab\"},\"subject\":" PATIENT
        ",\"conclusion\":\"BRCA1 variant\"}",
        "{\"resourceType\":\"ServiceRequest\"," NORMAL ",\"status\":\"active\",\"intent\":\"order\",\"subject\":" PATIENT
        ",\"patientInstruction\":\"ven sola: violencia dom\\u00e9stica\"}",
        "{\"resourceType\":\"Observation\"," NORMAL ",\"status\":\"final\",\"code\":{\"text\":\"q\"},\"subject\":" PATIENT
        ",\"valueString\":\"est\\u00e1 embarazada\"}",
        "{\"resourceType\":\"Goal\"," NORMAL
        ",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"no more suicidal thoughts\"},\"subject\":" PATIENT "}",
        NAMED("\"code\":{\"text\":\"H.I.V. clinic\"}"),
        NAMED("\"code\":{\"text\":\"H\\u200bIV\"}"),
        NAMED("\"code\":{\"text\":\"lives in foster care\"}"),
        NAMED("\"identifier\":[{\"value\":\"hiv-17\"}],\"code\":{\"text\":\"x\"}"),
        NAMED("\"id\":\"x\",\"code\":{\"id\":\"HIV\",\"text\":\"x\"}"),
        NAMED("\"asserter\":{\"identifier\":{\"value\":\"Methadone Clinic\"}},\"code\":{\"text\":\"x\"}"),
        "{\"resourceType\":\"Condition\",\"meta\":{\"security\":[" CONFIDENTIALITY(
            "N") "],\"tag\":[{\"display\":\"detox\"}]},\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}",
    };
    const char *child = child_for("early-intervention", "\"medical\"");
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        char type[32];
        snprintf(type, sizeof type, "%.*s", (int)strcspn(bodies[i] + 17, "\""), bodies[i] + 17);
        const char *path = created("primary-care", type, harness_format(bodies[i], child));
        struct answer read = harness_call("early-intervention", "GET", path, NULL);
        if (read.status != 404) fail_msg("%zu: %ld: %.600s", i, read.status, read.body);
        harness_free(&read);
    }
    /* An item that says it by itself is hidden by itself. */
    const char *plan =
        created("primary-care", "CarePlan",
                harness_format("{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT
                               ",\"activity\":[{\"detail\":{\"status\":\"completed\",\"description\":\"refer for alcohol use\"}},"
                               "{\"detail\":{\"status\":\"completed\",\"code\":{\"text\":\"brush teeth\"}}}]}",
                               child));
    struct answer shown = harness_call("early-intervention", "GET", plan, NULL);
    assert_int_equal(shown.status, 200);
    assert_null(strstr(shown.body, "alcohol"));
    assert_non_null(strstr(shown.body, "brush teeth"));
    harness_free(&shown);
    /* What sounds alike is another word. */
    assert_shown(
        "early-intervention",
        created("primary-care", "Condition",
                harness_format(NOTED("{\"text\":\"general care, hearing aids, grapes, therapeutic diet, archives, beside her\"}"), child)));
}

/* A code says what it is in every spelling, though its sender calls the resource normal. */
static void a_code_in_another_spelling_says_the_same(void **state)
{
    (void)state;
    static const char *const codings[] = {
        ICD("F11.20"),
        ICD("F1120"),
        ICD("f11.20"),
        ICD("F10-F19"),
        CODING("urn:oid:2.16.840.1.113883.6.90", "F11.20"),
        CODING("http://hl7.org/fhir/sid/icd-10", "F11.20"),
        CODING("http://hl7.org/fhir/sid/icd-10-cm/", "F11.20"),
        CODING("https://hl7.org/fhir/sid/icd-10-cm", "F11.20"),
        CODING("http://hl7.org/fhir/sid/icd-9-cm", "304.00"),
        CODING("urn:x", "F11.20"),
    };
    const char *child = child_for("early-intervention", "\"medical\"");
    for (size_t i = 0; i < sizeof codings / sizeof *codings; i++)
        assert_hidden("early-intervention", created("primary-care", "Condition",
                                                    harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT
                                                                   ",\"code\":" CONCEPT("%s") "}",
                                                                   child, codings[i])));
    assert_shown("early-intervention", created("primary-care", "Condition",
                                               harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT
                                                              ",\"code\":" CONCEPT(ICD("j45909")) "}",
                                                              child)));
}

static void every_free_text_follows_the_highest_label(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    ASSERT_WITHOUT("early-intervention",
                   created("primary-care", "DiagnosticReport",
                           harness_format("{\"resourceType\":\"DiagnosticReport\"," NORMAL
                                          ",\"status\":\"final\",\"code\":{\"text\":\"lab\"},\"subject\":" PATIENT
                                          ",\"conclusion\":\"canary\",\"conclusionCode\":[{" INLINE(ACT("SUD")) ",\"text\":\"y\"}]}",
                                          child)),
                   "canary");
    ASSERT_WITHOUT(
        "early-intervention",
        created("primary-care", "CarePlan",
                harness_format(ACTIVE("{\"progress\":[{\"text\":\"x\"}]," DETAIL("canary") "},{" INLINE(ACT("SUD")) "," DETAIL("y") "}"),
                               child)),
        "canary");
    ASSERT_WITHOUT("early-intervention",
                   created("primary-care", "ServiceRequest",
                           harness_format("{\"resourceType\":\"ServiceRequest\"," NORMAL
                                          ",\"status\":\"active\",\"intent\":\"order\",\"subject\":" PATIENT
                                          ",\"patientInstruction\":\"canary\",\"reasonCode\":[{" INLINE(ACT("SUD")) ",\"text\":\"y\"}]}",
                                          child)),
                   "canary");
}

/* ---- M6 ---- */

static void an_update_lowers_nothing(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *whole = created("primary-care", "Condition", DIAGNOSIS(SECURITY(ACT("SUD")), child));
    changed("primary-care", whole, DIAGNOSIS(NORMAL, child));
    assert_hidden("early-intervention", whole);

    const char *part = created("primary-care", "Condition",
                               harness_format(NOTED("{\"text\":\"plain\"},{" INLINE(ACT("SUD")) ",\"text\":\"canary\"}"), child));
    ASSERT_WITHOUT("early-intervention", part, "canary");
    changed("primary-care", part, harness_format(NOTED("{\"text\":\"plain\"},{\"text\":\"canary\"}"), child));
    ASSERT_WITHOUT("early-intervention", part, "canary");
    /* Neither in two steps, nor by passing the label to a neighbour. */
    changed("primary-care", part, harness_format(NOTED("{\"text\":\"plain\"}"), child));
    changed("primary-care", part, harness_format(NOTED("{\"text\":\"plain\"},{\"text\":\"canary\"}"), child));
    ASSERT_WITHOUT("early-intervention", part, "canary");
    const char *passed = created("primary-care", "Condition",
                                 harness_format(NOTED("{\"text\":\"other\"},{" INLINE(ACT("SUD")) ",\"text\":\"canary\"}"), child));
    changed("primary-care", passed, harness_format(NOTED("{" INLINE(ACT("SUD")) ",\"text\":\"other\"},{\"text\":\"canary\"}"), child));
    ASSERT_WITHOUT("early-intervention", passed, "canary");
}

static void what_could_not_be_classified_opens_once_its_author_says_what_it_is(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *path = created("primary-care", "Condition",
                               harness_format("{\"resourceType\":\"Condition\",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}", child));
    assert_hidden("early-intervention", path);
    changed("primary-care", path, DIAGNOSIS(NORMAL, child));
    assert_shown("early-intervention", path);
}

/* ---- lowering ---- */

static struct answer lowered(const char *client, const char *user, const char *path, const char *element, const char *category)
{
    const char *at = element ? harness_format("\"element\":\"%s\",", element) : "";
    return harness_make(&(struct call){
        .client = client,
        .user = user,
        .method = "POST",
        .path = "/v1/labels/lowerings",
        .body = harness_format("{\"resource\":\"%s\",%s\"categories\":[\"%s\"],\"reason\":\"Read by a nurse: it means the river\"}",
                               path + strlen("/fhir/R4/"), at, category)});
}

static void expect_lowered(long status, const char *client, const char *path, const char *element, const char *category)
{
    struct answer answer = lowered(client, "n.lang", path, element, category);
    if (answer.status != status) fail_msg("%ld, not %ld: %s", answer.status, status, answer.body);
    harness_free(&answer);
}

static void a_named_human_lowers_what_its_organization_wrote(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    const char *text = "{\"resourceType\":\"Condition\",\"subject\":" PATIENT ",\"code\":{\"text\":\"%s\"}}";
    const char *path = created("primary-care", "Condition", harness_format(text, child, "fear of the methadone river"));
    const char *plan =
        created("primary-care", "CarePlan",
                harness_format("{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT
                               ",\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"}]}",
                               child, id_of(path)));
    assert_hidden("early-intervention", path);
    struct answer nobody = lowered("primary-care", NULL, path, NULL, "medical");
    assert_int_equal(nobody.status, 403);
    harness_free(&nobody);
    expect_lowered(404, "dental", path, NULL, "medical");
    expect_lowered(422, "primary-care", path, "note", "medical");
    expect_lowered(201, "primary-care", path, NULL, "medical");
    assert_shown("early-intervention", path);
    expect_lowered(403, "early-intervention", path, NULL, "medical");
    /* What refers to it keeps what it had. */
    ASSERT_WITHOUT("early-intervention", plan, id_of(path));
    /* The same text keeps it; another is labelled anew. */
    changed("primary-care", path, harness_format(text, child, "fear of the methadone river"));
    assert_shown("early-intervention", path);
    changed("primary-care", path, harness_format(text, child, "methadone from the clinic"));
    assert_hidden("early-intervention", path);
    changed("primary-care", path, harness_format(text, child, "fear of the methadone river"));
    assert_shown("early-intervention", path);
    /* It is said anew, and taken back. */
    expect_lowered(201, "primary-care", path, NULL, "substance_use");
    assert_hidden("early-intervention", path);
    struct answer list = harness_expect(200, "primary-care", "GET", "/v1/labels/lowerings?limit=2", NULL);
    assert_non_null(strstr(list.body, id_of(path)));
    assert_string_equal(harness_text(&list, "items[0].user"), "n.lang");
    assert_string_equal(harness_text(&list, "items[0].categories[0]"), "substance_use");
    assert_null(harness_at(list.json, "items[0].ended_at"));
    assert_non_null(harness_at(list.json, "items[1].ended_at"));
    harness_free(&list);
    struct answer stewards = harness_expect(200, "care-hub", "GET", "/v1/steward/lowerings?limit=100", NULL);
    assert_null(strstr(stewards.body, id_of(path)));
    assert_non_null(strstr(stewards.body, harness_organization("primary-care")));
    harness_free(&stewards);
}

/* What nobody could classify isn't classified by being sent again. */
static void sending_again_classifies_nothing(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\",\"substance_use\"");
    const char *body = harness_format("{\"resourceType\":\"Communication\",\"status\":\"completed\",\"subject\":" PATIENT
                                      ",\"payload\":[{\"contentString\":\"methadone\"}]}",
                                      child);
    const char *path = created("primary-care", "Communication", body);
    assert_hidden("early-intervention", path);
    changed("primary-care", path, body);
    assert_hidden("early-intervention", path);
}

static void an_element_is_lowered_alone_and_no_reference_with_it(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    const char *hidden = created("primary-care", "Condition", DIAGNOSIS(SECURITY(ACT("SUD")), child));
    const char *body =
        harness_format("{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT
                       ",\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"}],\"note\":[{" INLINE(
                           ACT("SUD")) ",\"text\":\"the river\"},{" INLINE(ACT("HIV")) ",\"text\":\"canary\"}]}",
                       child, id_of(hidden));
    const char *path = created("primary-care", "CarePlan", body);
    ASSERT_WITHOUT("early-intervention", path, "river", "canary");
    expect_lowered(201, "primary-care", path, "addresses", "medical");
    ASSERT_WITHOUT("early-intervention", path, "canary", id_of(hidden));
    expect_lowered(201, "primary-care", path, "note", "medical");
    assert_says("early-intervention", path, "river");
    assert_says("early-intervention", path, "\"canary\"");
    ASSERT_WITHOUT("early-intervention", path, id_of(hidden));
    changed("primary-care", path, body);
    assert_says("early-intervention", path, "river");
}

static void what_a_source_gives_is_never_lowered(void **state)
{
    (void)state;
    const char *child = new_child();
    permit(child, "early-intervention", "\"contact\",\"medical\"");
    permit(child, "substance-use", "\"contact\",\"medical\"");
    const char *path = created("substance-use", "Condition", DIAGNOSIS(NORMAL, child));
    expect_lowered(201, "substance-use", path, NULL, "medical");
    assert_hidden("early-intervention", path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_named_human_lowers_what_its_organization_wrote),
        cmocka_unit_test(sending_again_classifies_nothing),
        cmocka_unit_test(an_element_is_lowered_alone_and_no_reference_with_it),
        cmocka_unit_test(what_a_source_gives_is_never_lowered),
        cmocka_unit_test(contact_alone_opens_no_clinical_text_that_derives_from_a_patient),
        cmocka_unit_test(what_derives_from_a_named_resource_is_as_open_as_that),
        cmocka_unit_test(a_label_on_an_element_reaches_the_versions_before_it),
        cmocka_unit_test(a_label_above_or_below_an_element_reaches_its_versions_too),
        cmocka_unit_test(a_new_labelled_neighbour_takes_no_version_away),
        cmocka_unit_test(a_note_that_is_copied_keeps_the_labels_of_its_author),
        cmocka_unit_test(a_step_of_a_sensitive_organization_does_not_tell_who_took_it),
        cmocka_unit_test(a_reference_to_what_is_hidden_is_hidden),
        cmocka_unit_test(a_reference_to_a_sensitive_organization_carries_its_label),
        cmocka_unit_test(a_sensitive_directory_entry_is_its_authors_and_references_carry_its_label),
        cmocka_unit_test(relabelling_a_target_reaches_what_refers_to_it),
        cmocka_unit_test(relabelling_reaches_what_is_written_meanwhile),
        cmocka_unit_test(relabelling_an_order_withdraws_its_referral),
        cmocka_unit_test(restricted_data_is_nobodys_until_it_is_classified),
        cmocka_unit_test(words_raise_what_no_code_says),
        cmocka_unit_test(a_code_in_another_spelling_says_the_same),
        cmocka_unit_test(every_free_text_follows_the_highest_label),
        cmocka_unit_test(an_update_lowers_nothing),
        cmocka_unit_test(what_could_not_be_classified_opens_once_its_author_says_what_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
