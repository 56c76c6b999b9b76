/* Consents over HTTPS, on both faces: who may record, who sees what of them, what they open and close. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/harness.h"

#define FORM "\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"test/1\"}"

/* Answers live until the test that asked ends. */
static struct answer kept[64];
static size_t kept_count;

static struct answer keep(struct answer answer)
{
    assert_true(kept_count < sizeof kept / sizeof *kept);
    return kept[kept_count++] = answer;
}

static struct answer expect(long status, const char *client, const char *method, const char *path, const char *body)
{
    return keep(harness_expect(status, client, method, path, body));
}

static struct answer ask(const struct call *call)
{
    return keep(harness_make(call));
}

static int forget(void **state)
{
    (void)state;
    while (kept_count > 0)
        harness_free(&kept[--kept_count]);
    return 0;
}

/* A child that primary care registered with a need of each category, and its ids. */
struct family {
    const char *pc, *hub; /* Patient ids */
    const char *medicaid;
};

static const char *patient(const char *medicaid)
{
    return harness_format("{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}],"
                          "\"name\":[{\"family\":\"Test\",\"given\":[\"Consent\"]}],\"birthDate\":\"2025-05-20\"}",
                          medicaid);
}

static const char *id_of(struct answer *answer)
{
    return harness_format("%s", harness_text(answer, "id"));
}

static struct family make_family(void)
{
    struct family f = {.medicaid = harness_medicaid()};
    struct answer pc = expect(201, "primary-care", "POST", "/fhir/R4/Patient", patient(f.medicaid));
    struct answer hub = expect(201, "care-hub", "POST", "/fhir/R4/Patient", patient(f.medicaid));
    f.pc = id_of(&pc);
    f.hub = id_of(&hub);
    return f;
}

static const char *write_condition(const struct family *f, const char *system, const char *code)
{
    struct answer answer =
        expect(201, "primary-care", "POST", "/fhir/R4/Condition",
               harness_format("{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/%s\"},"
                              "\"meta\":{\"security\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/%s\",\"code\":\"%s\"}]},"
                              "\"code\":{\"text\":\"synthetic\"}}",
                              f->pc, system, code));
    return id_of(&answer);
}

static const char *permit(const char *to, const char *categories)
{
    return harness_format(
        "{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"categories\":[%s],\"purposes\":[\"care_coordination\"]}",
        harness_organization(to), categories);
}

static const char *deny(const char *to, const char *categories)
{
    return harness_format("{\"decision\":\"deny\",\"to\":{\"organization\":\"%s\"},\"categories\":[%s]}", harness_organization(to),
                          categories);
}

static const char *table(const char *name, const char *role, const char *flags)
{
    return harness_format(
        "{\"signed_by\":{\"name\":\"%s\",\"role\":\"%s\"},\"signed_on\":\"2026-01-10\",\"method\":\"paper_signature\"," FORM
        ",\"flags\":[%s]}",
        name, role, harness_format("%s", flags));
}

/* The same under the recorder's own key; evidence: FORM "," or none. */
static const char *form(const char *key, const char *name, const char *evidence, const char *flags)
{
    return harness_format("{\"external_id\":\"%s\",\"signed_by\":{\"name\":\"%s\",\"role\":\"parent\"},\"signed_on\":\"2026-01-10\","
                          "\"method\":\"paper_signature\",%s\"flags\":[%s]}",
                          key, name, evidence, flags);
}

static const char *record(const struct family *f, const char *body)
{
    struct answer answer = expect(201, "care-hub", "POST", harness_format("/v1/children/%s/consents", f->hub), body);
    assert_non_null(harness_header(&answer, "Location"));
    return id_of(&answer);
}

static void reads(long status, const char *client, const char *id)
{
    (void)expect(status, client, "GET", harness_format("/fhir/R4/Condition/%s", id), NULL);
}

static const char *permit_until(const char *to, const char *categories, const char *ends_on)
{
    return harness_format(
        "{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"categories\":[%s],\"purposes\":[\"care_coordination\"],"
        "\"starts_on\":\"2026-01-10\",\"ends_on\":\"%s\"}",
        harness_organization(to), categories, ends_on);
}

static void a_permit_opens_what_it_names_and_no_more(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N"), *hiv = write_condition(&f, "v3-ActCode", "HIV");
    reads(404, "dental", medical);
    record(&f, table("Ana Ruiz", "parent", permit_until("dental", "\"contact\",\"medical\"", "2099-01-01")));
    reads(200, "dental", medical);
    reads(404, "dental", hiv);
    reads(404, "housing", medical);
    struct answer other = ask(
        &(struct call){.client = "dental", .purpose = "TREAT", .method = "GET", .path = harness_format("/fhir/R4/Condition/%s", medical)});
    assert_int_equal(other.status, 404);
}

static void a_deny_beats_a_permit_of_another_signer(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N");
    record(&f, table("Ana Ruiz", "parent", permit_until("dental", "\"medical\"", "2099-01-01")));
    reads(200, "dental", medical);
    record(&f, table("Luis Ruiz", "parent", deny("dental", "\"medical\"")));
    reads(404, "dental", medical);
}

static void reads_for(long status, const char *purpose, const char *id)
{
    struct answer answer =
        ask(&(struct call){.client = "dental", .purpose = purpose, .method = "GET", .path = harness_format("/fhir/R4/Condition/%s", id)});
    if (answer.status != status) fail_msg("%s: %ld, not %ld", purpose, answer.status, status);
}

/* What a guardian refused stands for each purpose that a later form of hers doesn't speak of. */
static void a_refusal_is_lifted_for_the_purposes_that_are_named_alone(void **state)
{
    (void)state;
    static const char form[] = "{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"],\"purposes\":[%s]}";
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N"), *dental = harness_organization("dental");
    record(&f, table("Ana Ruiz", "parent", deny("dental", "\"medical\"")));
    record(&f, table("Luis Ruiz", "parent", harness_format(form, dental, "\"treatment\",\"care_coordination\"")));
    reads_for(404, "COC", medical);
    reads_for(404, "TREAT", medical);
    record(&f, table("Ana Ruiz", "parent", harness_format(form, dental, "\"care_coordination\"")));
    reads_for(200, "COC", medical);
    reads_for(404, "TREAT", medical);
    record(&f, table("Ana Ruiz", "parent", harness_format(form, dental, "\"care_coordination\",\"treatment\"")));
    reads_for(200, "COC", medical);
    reads_for(200, "TREAT", medical);
}

/* The one goes as its own form comes; the other stands, of whatever that form doesn't speak of. */
static void a_refusal_without_evidence_lifts_none_before_it(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N"), *refusal = deny("dental", "\"medical\"");
    record(&f, table("Luis Ruiz", "parent", permit_until("dental", "\"medical\"", "2099-01-01")));
    reads(200, "dental", medical);
    record(&f, table("Ana Ruiz", "parent", refusal));
    record(&f, form("form-8", "Ana Ruiz", "", refusal));
    record(&f, form("form-8", "Ana Ruiz", FORM ",", permit_until("dental", "\"contact\"", "2099-01-01")));
    reads(404, "dental", medical);
}

static void what_is_no_id_is_nothing_that_there_is(void **state)
{
    (void)state;
    struct family f = make_family();
    (void)expect(404, "care-hub", "GET", "/v1/consents/no-id", NULL);
    (void)expect(404, "care-hub", "GET", "/v1/consents/00000000-0000-4000-8000-00000000dead", NULL);
    (void)expect(404, "care-hub", "POST", "/v1/consents/no-id/revoke", "{\"reason\":\"x\"}");
    (void)expect(404, "care-hub", "GET", "/v1/children/no-id/consents", NULL);
    (void)expect(404, "care-hub", "GET", "/v1/children/00000000-0000-4000-8000-00000000dead/consents", NULL);
    (void)expect(404, "care-hub", "POST", "/v1/children/no-id/consents", table("Ana Ruiz", "parent", permit("dental", "\"medical\"")));
    reads(404, "dental", write_condition(&f, "v3-Confidentiality", "N"));
}

static void a_table_of_the_same_signer_replaces_the_older_one(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N");
    const char *first = record(&f, table("Ana Ru\xc3\xadz", "parent", permit_until("dental", "\"contact\",\"medical\"", "2099-01-01")));
    reads(200, "dental", medical);
    record(&f, table("ana  ruiz", "parent", permit_until("dental", "\"contact\"", "2099-01-01")));
    reads(404, "dental", medical);
    struct answer old = expect(200, "care-hub", "GET", harness_format("/v1/consents/%s", first), NULL);
    assert_string_equal(harness_text(&old, "status"), "superseded");
    struct answer resource = expect(200, "care-hub", "GET", harness_format("/fhir/R4/Consent/%s", first), NULL);
    assert_string_equal(harness_text(&resource, "status"), "inactive");
    struct answer found = expect(200, "care-hub", "GET", harness_format("/fhir/R4/Consent?patient=%s&status=active", f.hub), NULL);
    assert_int_equal(json_array_size(json_object_get(found.json, "entry")), 1);
}

static void an_ended_permit_opens_nothing(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N");
    const char *consent = record(&f, table("Ana Ruiz", "parent", permit_until("dental", "\"medical\"", "2026-02-01")));
    reads(404, "dental", medical);
    struct answer expired = expect(200, "care-hub", "GET", harness_format("/v1/consents/%s", consent), NULL);
    assert_string_equal(harness_text(&expired, "status"), "expired");
}

static void what_a_minor_consented_to_opens_by_the_minors_permit_only(void **state)
{
    (void)state;
    struct family f = make_family();
    struct answer written =
        expect(201, "primary-care", "POST", "/fhir/R4/Condition",
               harness_format("{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/%s\"},\"meta\":{\"security\":["
                              "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"SEX\"},"
                              "{\"system\":\"urn:careplan-exchange:label\",\"code\":\"MINOR-CONSENTED\"}]},\"code\":{\"text\":\"x\"}}",
                              f.pc));
    const char *id = id_of(&written);
    record(&f, table("Ana Ruiz", "parent", permit_until("dental", "\"sexual_reproductive\"", "2099-01-01")));
    reads(404, "dental", id);
    (void)expect(422, "care-hub", "POST", harness_format("/v1/children/%s/consents", f.hub),
                 table("Ana Ruiz", "parent", permit_until("dental", "\"minor_consented\"", "2099-01-01")));
    record(&f, table("J", "minor", permit_until("dental", "\"minor_consented\"", "2099-01-01")));
    reads(404, "dental", id); /* the two are never united */
    record(&f, table("J", "minor", permit_until("dental", "\"sexual_reproductive\",\"minor_consented\"", "2099-01-01")));
    reads(200, "dental", id);
}

static void sources_that_a_family_names_are_the_only_ones(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N");
    record(&f, table("Ana Ruiz", "parent",
                     harness_format(
                         "{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"from\":{\"organizations\":[\"%s\"]},\"categories\":"
                         "[\"medical\"],\"purposes\":[\"care_coordination\"],\"ends_on\":\"2099-01-01\"}",
                         harness_organization("dental"), harness_organization("care-hub"))));
    reads(404, "dental", medical);
    record(&f, table("Ana Ruiz", "parent",
                     harness_format(
                         "{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"from\":{\"organizations\":[\"%s\"]},\"categories\":"
                         "[\"medical\"],\"purposes\":[\"care_coordination\"],\"ends_on\":\"2099-01-01\"}",
                         harness_organization("dental"), harness_organization("primary-care"))));
    reads(200, "dental", medical);
}

static void only_recorders_record_and_only_for_children_that_they_know(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *body = table("Ana Ruiz", "parent", permit_until("dental", "\"medical\"", "2099-01-01"));
    struct answer dental = expect(201, "dental", "POST", "/fhir/R4/Patient", patient(harness_medicaid()));
    (void)expect(403, "dental", "POST", harness_format("/v1/children/%s/consents", id_of(&dental)), body);
    (void)expect(404, "care-hub", "POST", harness_format("/v1/children/%s/consents", id_of(&dental)), body);
    (void)expect(404, "care-hub", "POST", harness_format("/v1/children/%s/consents", f.pc), body); /* not yet known by that id */
    (void)expect(404, "care-hub", "POST", "/v1/children/0a6e9c52-7f3c-4000-8000-000000000e11/consents", body);
}

static void wrong_tables_leave_nothing_behind(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *path = harness_format("/v1/children/%s/consents", f.hub);
    (void)expect(422, "care-hub", "POST", path, "{}");
    (void)expect(400, "care-hub", "POST", path, "{\"signed_by\":");
    (void)expect(422, "care-hub", "POST", path, table("A", "parent", permit("dental", "\"everything\"")));
    struct answer class_answer = expect(
        422, "care-hub", "POST", path,
        table(
            "A", "parent",
            "{\"decision\":\"permit\",\"to\":{\"class\":\"school\"},\"categories\":[\"behavioral_health\"],\"purposes\":[\"treatment\"]}"));
    assert_non_null(strstr(class_answer.body, "/flags/0"));
    static const char nobody[] = "0a6e9c52-7f3c-4000-8000-00000000dead",
                      known[] = "{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},"
                                "\"from\":{\"organizations\":[\"%s\",\"%s\"]},\"categories\":[\"medical\"],\"purposes\":[\"treatment\"]}";
    const char *dental = harness_organization("dental"), *care_hub = harness_organization("care-hub");
    char flag[512];
    for (int i = 0; i < 2; i++) {
        (void)snprintf(flag, sizeof flag, known, i == 0 ? nobody : dental, care_hub, i == 1 ? nobody : dental);
        struct answer unknown =
            expect(422, "care-hub", "POST", path, table("A", "parent", harness_format("%s,%s", permit("dental", "\"medical\""), flag)));
        assert_string_equal(harness_text(&unknown, "errors[0].pointer"), "/flags/1");
        assert_int_equal(json_array_size(json_object_get(unknown.json, "errors")), 1);
    }
    struct answer evidence = expect(422, "care-hub", "POST", path,
                                    harness_format("{\"signed_by\":{\"name\":\"A\",\"role\":\"parent\"},\"signed_on\":\"2026-01-10\","
                                                   "\"method\":\"paper_signature\",\"flags\":[%s]}",
                                                   permit("dental", "\"medical\"")));
    assert_non_null(strstr(evidence.body, "evidence-missing"));
    struct answer none = expect(200, "care-hub", "GET", path, NULL);
    assert_int_equal(json_array_size(json_object_get(none.json, "items")), 0);
}

static void a_recipient_sees_its_own_line_and_others_nothing(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *consent =
        record(&f, table("Ana Ruiz", "parent",
                         harness_format("%s,%s,%s", permit_until("dental", "\"medical\"", "2099-01-01"),
                                        permit_until("school", "\"education\"", "2099-01-01"), deny("housing", "\"all\""))));
    const char *path = harness_format("/v1/consents/%s", consent);
    struct answer whole = expect(200, "care-hub", "GET", path, NULL);
    assert_int_equal(json_array_size(json_object_get(whole.json, "flags")), 3);
    assert_string_equal(harness_text(&whole, "signed_by.name"), "Ana Ruiz");
    struct answer own = expect(200, "dental", "GET", path, NULL);
    assert_int_equal(json_array_size(json_object_get(own.json, "flags")), 1);
    assert_string_equal(harness_text(&own, "flags[0].to.organization"), harness_organization("dental"));
    assert_null(strstr(own.body, "Ana"));
    assert_null(strstr(own.body, harness_organization("school")));
    struct answer listed = expect(200, "dental", "GET", harness_format("/v1/children/%s/consents", f.pc), NULL);
    assert_int_equal(json_array_size(json_object_get(listed.json, "items")), 1);
    struct answer housing = expect(404, "housing", "GET", path, NULL);
    struct answer absent = expect(404, "housing", "GET", "/v1/consents/0a6e9c52-7f3c-4000-8000-000000000e11", NULL);
    assert_string_equal(harness_text(&housing, "detail"), harness_text(&absent, "detail"));
    (void)expect(404, "primary-care", "GET", path, NULL);
    struct answer family = ask(&(struct call){.client = "primary-care", .purpose = "FAMRQT", .method = "GET", .path = path});
    assert_int_equal(family.status, 200);
    assert_int_equal(json_array_size(json_object_get(family.json, "flags")), 3);
    (void)expect(404, "dental", "GET", harness_format("/fhir/R4/Consent/%s", consent), NULL);
    struct answer recorded = ask(&(struct call){
        .client = "care-hub", .purpose = "FAMRQT", .method = "GET", .path = harness_format("/v1/children/%s/disclosures", f.hub)});
    assert_int_equal(recorded.status, 200);
    assert_non_null(strstr(recorded.body, harness_organization("dental"))); /* its own line was a disclosure */
}

static void for_the_family_nobody_sees_what_a_minor_signed(void **state)
{
    (void)state;
    static const struct {
        const char *role, *purpose;
        long status;
    } cases[] = {{"parent", "COC", 200}, {"parent", "FAMRQT", 200}, {"minor", "COC", 200}, {"minor", "FAMRQT", 404}};
    struct family f = make_family();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct answer recorded = expect(201, "primary-care", "POST", harness_format("/v1/children/%s/consents", f.pc),
                                        table("Lia Ruiz", cases[i].role, permit_until("dental", "\"sexual_reproductive\"", "2099-01-01")));
        const char *id = id_of(&recorded);
        struct answer one = ask(&(struct call){
            .client = "care-hub", .purpose = cases[i].purpose, .method = "GET", .path = harness_format("/v1/consents/%s", id)});
        assert_int_equal(one.status, cases[i].status);
        struct answer all = ask(&(struct call){
            .client = "care-hub", .purpose = cases[i].purpose, .method = "GET", .path = harness_format("/v1/children/%s/consents", f.hub)});
        assert_int_equal(all.status, 200);
        assert_int_equal(strstr(all.body, id) != NULL, cases[i].status == 200);
    }
}

static void whole_it_is_seen_by_its_recorder_and_by_stewards_who_know_the_child(void **state)
{
    (void)state;
    struct family f = make_family();
    struct answer alone = expect(201, "primary-care", "POST", "/fhir/R4/Patient", patient(harness_medicaid()));
    const char *children[] = {f.pc, id_of(&alone)}; /* the second isn't known to the stewards */
    for (int i = 0; i < 2; i++) {
        struct answer recorded = expect(201, "primary-care", "POST", harness_format("/v1/children/%s/consents", children[i]),
                                        table("Ana Ruiz", "parent", permit_until("dental", "\"medical\"", "2099-01-01")));
        const char *path = harness_format("/v1/consents/%s", id_of(&recorded));
        struct answer own = expect(200, "primary-care", "GET", path, NULL);
        assert_string_equal(harness_text(&own, "signed_by.name"), "Ana Ruiz");
        struct answer stewards = expect(i == 0 ? 200 : 404, "care-hub", "GET", path, NULL);
        if (i == 0) assert_string_equal(harness_text(&stewards, "signed_by.name"), "Ana Ruiz");
        assert_string_equal(harness_sql(harness_format("select count(*) from disclosure where request = '%s' and kind = 'consent'",
                                                       harness_header(&stewards, "X-Request-Id"))),
                            i == 0 ? "1" : "0");
    }
}

static void every_recorder_revokes_and_no_form_is_refused(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N");
    const char *consent = record(&f, table("Ana Ruiz", "parent", permit_until("dental", "\"medical\"", "2099-01-01")));
    const char *other = record(&f, table("Luis Ruiz", "parent", permit_until("hospital", "\"medical\"", "2099-01-01")));
    const char *path = harness_format("/v1/consents/%s/revoke", consent);
    (void)expect(403, "dental", "POST", path, "{}");
    (void)expect(404, "primary-care", "POST", "/v1/consents/0a6e9c52-7f3c-4000-8000-000000000e11/revoke", "{}");
    reads(200, "dental", medical);
    struct answer revoked =
        ask(&(struct call){.client = "primary-care", .method = "POST", .path = path, .body = "not JSON", .unchecked = true});
    assert_int_equal(revoked.status, 200);
    assert_string_equal(harness_text(&revoked, "status"), "revoked");
    assert_string_equal(harness_text(&revoked, "child"), f.pc);
    assert_null(strstr(revoked.body, harness_organization("dental")));
    reads(404, "dental", medical);
    reads(200, "hospital", medical);
    struct answer stands = expect(200, "care-hub", "GET", harness_format("/v1/consents/%s", other), NULL);
    assert_string_equal(harness_text(&stands, "status"), "active");
    stands = expect(200, "care-hub", "GET", harness_format("/fhir/R4/Consent/%s", other), NULL);
    assert_string_equal(harness_text(&stands, "status"), "active");
    (void)expect(404, "dental", "GET", harness_format("/v1/consents/%s", consent), NULL);
    struct answer whole = expect(200, "care-hub", "GET", harness_format("/v1/consents/%s", consent), NULL);
    assert_string_equal(harness_text(&whole, "status"), "revoked");
    assert_non_null(harness_at(whole.json, "revoked_at"));
    assert_int_equal(json_integer_value(harness_at(whole.json, "version")), 2);
    struct answer resource = expect(200, "care-hub", "GET", harness_format("/fhir/R4/Consent/%s", consent), NULL);
    assert_string_equal(harness_text(&resource, "status"), "inactive");
    (void)expect(200, "care-hub", "POST", path, "{}"); /* again: nothing more happens */
    whole = expect(200, "care-hub", "GET", harness_format("/v1/consents/%s", consent), NULL);
    assert_int_equal(json_integer_value(harness_at(whole.json, "version")), 2);
    struct answer history = expect(200, "care-hub", "GET", harness_format("/fhir/R4/Consent/%s/_history", consent), NULL);
    assert_int_equal(json_array_size(json_object_get(history.json, "entry")), 2);
}

/* By the record that is its own, whichever it asks with; else by the one that it asks with; else by none. */
static void a_child_is_named_to_each_by_its_own_record(void **state)
{
    (void)state;
    struct family f = make_family();
    struct answer registered = expect(201, "dental", "POST", "/fhir/R4/Patient", patient(f.medicaid));
    const char *dental = id_of(&registered), *path = harness_format("/v1/children/%s/consents", f.pc);
    const char *consent = record(&f, table("Ana Ruiz", "parent",
                                           harness_format("%s,%s", permit_until("dental", "\"contact\"", "2099-01-01"),
                                                          permit_until("hospital", "\"contact\"", "2099-01-01"))));
    struct answer own = expect(200, "dental", "GET", harness_format("/v1/consents/%s", consent), NULL);
    assert_string_equal(harness_text(&own, "child"), dental);
    own = expect(200, "dental", "GET", path, NULL);
    assert_string_equal(harness_text(&own, "items[0].child"), dental);
    struct answer asked = expect(200, "hospital", "GET", path, NULL);
    assert_string_equal(harness_text(&asked, "items[0].child"), f.pc);
    asked = expect(200, "hospital", "GET", harness_format("/v1/consents/%s", consent), NULL);
    assert_null(harness_at(asked.json, "child"));
}

/* Lines for an organization and lines for a class stand in one table. */
static void a_table_permits_organizations_and_classes(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N");
    record(&f, table("Ana Ruiz", "parent",
                     harness_format("%s,{\"decision\":\"permit\",\"to\":{\"class\":\"hospital\"},\"categories\":[\"medical\"],"
                                    "\"purposes\":[\"care_coordination\"]}",
                                    permit_until("dental", "\"medical\"", "2099-01-01"))));
    reads(200, "dental", medical);
    reads(200, "hospital", medical);
    reads(404, "infoline", medical);
}

static void the_recorders_own_key_makes_a_repeated_post_an_update(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N");
    const char *path = harness_format("/v1/children/%s/consents", f.hub);
    const char *wide = form("form-7", "Ana", FORM ",", permit_until("dental", "\"contact\",\"medical\"", "2099-01-01"));
    const char *narrow = form("form-7", "Ana", FORM ",", permit_until("dental", "\"contact\"", "2099-01-01"));
    struct answer first = expect(201, "care-hub", "POST", path, wide);
    reads(200, "dental", medical);
    struct answer second = expect(201, "care-hub", "POST", path, narrow);
    assert_string_equal(harness_text(&second, "id"), id_of(&first));
    assert_int_equal(json_integer_value(harness_at(second.json, "version")), 2);
    reads(404, "dental", medical);
    struct answer all = expect(200, "care-hub", "GET", path, NULL);
    assert_int_equal(json_array_size(json_object_get(all.json, "items")), 1);
    (void)expect(200, "care-hub", "POST", harness_format("/v1/consents/%s/revoke", id_of(&first)), "{}");
    (void)expect(409, "care-hub", "POST", path, wide); /* a revoked one isn't brought back by a nightly push */
    reads(404, "dental", medical);
}

/* Another recorder's form of that key, another child's, and a need of it, are others. */
static void a_key_is_of_its_recorder_and_of_the_child(void **state)
{
    (void)state;
    struct family f = make_family(), g = make_family();
    const char *key = f.medicaid, *other = g.medicaid;
    const struct {
        const char *client, *child, *key, *signer;
    } forms[] = {{"care-hub", f.hub, key, "Ana"},
                 {"care-hub", g.hub, key, "Ana"},
                 {"care-hub", f.hub, other, "Luis"},
                 {"primary-care", f.pc, key, "Eva"}};
    const char *ids[sizeof forms / sizeof *forms];
    (void)expect(
        201, "care-hub", "POST", harness_format("/v1/children/%s/needs", f.hub),
        harness_format("{\"external_id\":\"%s\",\"domain\":\"food_insecurity\",\"text\":\"x\",\"categories\":[\"medical\"]}", key));
    for (int version = 1; version <= 2; version++)
        for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
            struct answer posted =
                expect(201, forms[i].client, "POST", harness_format("/v1/children/%s/consents", forms[i].child),
                       form(forms[i].key, forms[i].signer, FORM ",", permit_until("dental", "\"contact\"", "2099-01-01")));
            assert_int_equal(json_integer_value(harness_at(posted.json, "version")), version);
            if (version == 1) ids[i] = id_of(&posted);
            assert_string_equal(harness_text(&posted, "id"), ids[i]);
        }
}

static void one_idempotency_key_has_one_effect(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *path = harness_format("/v1/children/%s/consents", f.hub);
    const char *body = table("Ana Ruiz", "parent", permit_until("dental", "\"medical\"", "2099-01-01"));
    const char *key = harness_format("Idempotency-Key: consent-%s", f.medicaid);
    struct answer first = ask(&(struct call){.client = "care-hub", .method = "POST", .path = path, .body = body, .headers = {key}});
    struct answer second = ask(&(struct call){.client = "care-hub", .method = "POST", .path = path, .body = body, .headers = {key}});
    assert_int_equal(first.status, 201);
    assert_int_equal(second.status, 201);
    assert_string_equal(first.body, second.body);
    struct answer all = expect(200, "care-hub", "GET", path, NULL);
    assert_int_equal(json_array_size(json_object_get(all.json, "items")), 1);
}

/* ---- the FHIR face ---- */

static const char *resource(const struct family *f, const char *head, const char *labels, const char *more)
{
    return harness_format(
        "{\"resourceType\":\"Consent\",%s\"scope\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/"
        "consentscope\",\"code\":"
        "\"patient-privacy\"}]},\"category\":[{\"coding\":[{\"system\":\"http://"
        "loinc.org\",\"code\":\"59284-0\"}]}],\"patient\":{\"reference\":"
        "\"Patient/"
        "%s\"},\"dateTime\":\"2026-01-10\",\"performer\":[{\"extension\":[{\"url\":\"urn:careplan-exchange:signer-role\",\"valueCode\":"
        "\"parent\"}],\"display\":\"Ana Ruiz\"}],\"sourceAttachment\":{\"hash\":\"n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=\",\"url\":"
        "\"https://hub.example/118\"},\"policyRule\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/"
        "consentpolicycodes\",\"code\":"
        "\"hipaa-auth\"}]},\"provision\":{\"type\":\"deny\",\"provision\":[{\"type\":\"permit\",\"period\":{\"start\":\"2026-01-10\","
        "\"end\":\"2099\"},"
        "\"actor\":[{\"role\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\",\"code\":\"IRCP\"}]},"
        "\"reference\":{\"reference\":\"Organization/%s\"}}],\"securityLabel\":[%s],\"purpose\":[{\"system\":"
        "\"http://terminology.hl7.org/CodeSystem/v3-ActReason\",\"code\":\"COC\"}]%s}]}}",
        head, f->hub, harness_organization("dental"), labels, more);
}

#define MEDICAL "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\",\"code\":\"N\"}"
#define CONTACT "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"DEMO\"}"

static void a_fhir_consent_means_the_same(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N");
    struct answer created = expect(201, "care-hub", "POST", "/fhir/R4/Consent", resource(&f, "\"status\":\"active\",", MEDICAL, ""));
    const char *id = id_of(&created), *path = harness_format("/fhir/R4/Consent/%s", id),
               *head = harness_format("\"id\":\"%s\",\"status\":\"active\",", id);
    assert_non_null(harness_header(&created, "ETag"));
    reads(200, "dental", medical);
    struct answer plain = expect(200, "care-hub", "GET", harness_format("/v1/consents/%s", id), NULL);
    assert_string_equal(harness_text(&plain, "flags[0].categories[0]"), "medical");
    assert_string_equal(harness_text(&plain, "flags[0].ends_on"), "2099-12-31");
    struct answer narrowed = expect(200, "care-hub", "PUT", path, resource(&f, head, CONTACT, ""));
    assert_string_equal(harness_text(&narrowed, "status"), "active");
    reads(404, "dental", medical);
    (void)expect(200, "care-hub", "PUT", path, resource(&f, head, MEDICAL, ""));
    reads(200, "dental", medical);
    (void)expect(404, "primary-care", "PUT", path, resource(&f, head, MEDICAL, ""));
    (void)expect(404, "primary-care", "DELETE", path, NULL);
    struct answer stale = ask(&(struct call){.client = "care-hub",
                                             .method = "PUT",
                                             .path = path,
                                             .body = resource(&f, head, CONTACT, ""),
                                             .headers = {"If-Match: W/\"00000000000000000000000000000000\""}});
    assert_int_equal(stale.status, 412);
    reads(200, "dental", medical);
    (void)expect(200, "care-hub", "PUT", path, resource(&f, harness_format("\"id\":\"%s\",\"status\":\"inactive\",", id), MEDICAL, ""));
    reads(404, "dental", medical);
    (void)expect(422, "care-hub", "PUT", path, resource(&f, head, MEDICAL, ""));
    reads(404, "dental", medical);
}

/* An instant is of the day that clocks show where the families are. */
static void the_day_of_signing_is_that_of_the_deployments_zone(void **state)
{
    (void)state;
    static const char day[] = "\"dateTime\":\"2026-01-10\"", instant[] = "\"dateTime\":\"2026-01-10T02:30:00Z\"";
    struct family f = make_family();
    const char *body = resource(&f, "\"status\":\"active\",", MEDICAL, ""), *at = strstr(body, day);
    assert_non_null(at);
    struct answer created =
        expect(201, "care-hub", "POST", "/fhir/R4/Consent", harness_format("%.*s%s%s", (int)(at - body), body, instant, at + strlen(day)));
    struct answer plain = expect(200, "care-hub", "GET", harness_format("/v1/consents/%s", id_of(&created)), NULL);
    assert_string_equal(harness_text(&plain, "signed_on"), "2026-01-09");
}

static void deleting_a_fhir_consent_revokes_it(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N");
    struct answer created = expect(201, "care-hub", "POST", "/fhir/R4/Consent", resource(&f, "\"status\":\"active\",", MEDICAL, ""));
    const char *id = id_of(&created);
    reads(200, "dental", medical);
    (void)expect(204, "care-hub", "DELETE", harness_format("/fhir/R4/Consent/%s", id), NULL);
    reads(404, "dental", medical);
    (void)expect(410, "care-hub", "GET", harness_format("/fhir/R4/Consent/%s", id), NULL);
    struct answer plain = expect(200, "care-hub", "GET", harness_format("/v1/consents/%s", id), NULL);
    assert_string_equal(harness_text(&plain, "status"), "revoked");
}

static void a_fhir_consent_that_can_not_be_enforced_is_refused(void **state)
{
    (void)state;
    struct family f = make_family();
    const char *medical = write_condition(&f, "v3-Confidentiality", "N");
    struct answer refused = expect(
        422, "care-hub", "POST", "/fhir/R4/Consent",
        resource(&f, "\"status\":\"active\",", MEDICAL, ",\"code\":[{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"1-8\"}]}]"));
    assert_non_null(strstr(refused.body, "provision.provision[0].code"));
    (void)expect(422, "care-hub", "POST", "/fhir/R4/Consent", resource(&f, "\"status\":\"inactive\",", MEDICAL, ""));
    const char *body = resource(&f, "\"status\":\"active\",", MEDICAL, ""), *role = strstr(body, "\"parent\"");
    struct answer young = expect(422, "care-hub", "POST", "/fhir/R4/Consent",
                                 harness_format("%.*s\"young_adult\"%s", (int)(role - body), body, role + strlen("\"parent\"")));
    assert_non_null(strstr(young.body, "Consent.performer[0]"));
    (void)expect(403, "dental", "POST", "/fhir/R4/Consent", resource(&f, "\"status\":\"active\",", MEDICAL, ""));
    reads(404, "dental", medical);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(a_permit_opens_what_it_names_and_no_more, forget),
        cmocka_unit_test_teardown(a_deny_beats_a_permit_of_another_signer, forget),
        cmocka_unit_test_teardown(a_refusal_is_lifted_for_the_purposes_that_are_named_alone, forget),
        cmocka_unit_test_teardown(a_refusal_without_evidence_lifts_none_before_it, forget),
        cmocka_unit_test_teardown(what_is_no_id_is_nothing_that_there_is, forget),
        cmocka_unit_test_teardown(a_table_of_the_same_signer_replaces_the_older_one, forget),
        cmocka_unit_test_teardown(an_ended_permit_opens_nothing, forget),
        cmocka_unit_test_teardown(what_a_minor_consented_to_opens_by_the_minors_permit_only, forget),
        cmocka_unit_test_teardown(sources_that_a_family_names_are_the_only_ones, forget),
        cmocka_unit_test_teardown(only_recorders_record_and_only_for_children_that_they_know, forget),
        cmocka_unit_test_teardown(wrong_tables_leave_nothing_behind, forget),
        cmocka_unit_test_teardown(a_recipient_sees_its_own_line_and_others_nothing, forget),
        cmocka_unit_test_teardown(for_the_family_nobody_sees_what_a_minor_signed, forget),
        cmocka_unit_test_teardown(whole_it_is_seen_by_its_recorder_and_by_stewards_who_know_the_child, forget),
        cmocka_unit_test_teardown(every_recorder_revokes_and_no_form_is_refused, forget),
        cmocka_unit_test_teardown(a_child_is_named_to_each_by_its_own_record, forget),
        cmocka_unit_test_teardown(a_table_permits_organizations_and_classes, forget),
        cmocka_unit_test_teardown(the_recorders_own_key_makes_a_repeated_post_an_update, forget),
        cmocka_unit_test_teardown(a_key_is_of_its_recorder_and_of_the_child, forget),
        cmocka_unit_test_teardown(one_idempotency_key_has_one_effect, forget),
        cmocka_unit_test_teardown(a_fhir_consent_means_the_same, forget),
        cmocka_unit_test_teardown(the_day_of_signing_is_that_of_the_deployments_zone, forget),
        cmocka_unit_test_teardown(deleting_a_fhir_consent_revokes_it, forget),
        cmocka_unit_test_teardown(a_fhir_consent_that_can_not_be_enforced_is_refused, forget),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
