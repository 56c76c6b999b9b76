/* What a family refused stays refused until the one who signed it signs something else; and a child stays one child. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/harness.h"

#define EVIDENCE "\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"hub/1\"},"

struct family {
    const char *medicaid, *child, *hub_child, *goal;
};

static const char *child_of(const char *client, const char *medicaid)
{
    struct answer made = harness_expect(
        201, client, "POST", "/v1/children",
        harness_format("{\"name\":{\"family\":\"Deny\",\"given\":[\"Dana\"]},\"birth_date\":\"2024-03-03\",\"identifiers\":[{"
                       "\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                       medicaid));
    return harness_format("%s", harness_text(&made, "id"));
}

/* A goal of primary care's that is medical, of a child that the hub knows too. */
static struct family new_family(void)
{
    struct family family = {.medicaid = harness_medicaid()};
    family.child = child_of("primary-care", family.medicaid);
    family.hub_child = child_of("care-hub", family.medicaid);
    struct answer goal = harness_expect(
        201, "primary-care", "POST", "/fhir/R4/Goal",
        harness_format("{\"resourceType\":\"Goal\",\"meta\":{\"security\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/"
                       "v3-Confidentiality\",\"code\":\"N\"}]},"
                       "\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"sleep\"},\"subject\":{\"reference\":\"Patient/%s\"}}",
                       family.child));
    family.goal = harness_format("/fhir/R4/Goal/%s", harness_text(&goal, "id"));
    return family;
}

/* Records a one-line table of Ana Ruiz's for housing, or its class; returns the consent's id. more: other members. */
static const char *sign_on(const char *day, const char *recorder, const char *child, const char *to, const char *line, const char *more)
{
    struct answer made = harness_expect(
        201, recorder, "POST", harness_format("/v1/children/%s/consents", child),
        harness_format("{\"signed_by\":{\"name\":\"Ana Ruiz\",\"role\":\"parent\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\",%s"
                       "\"flags\":[{\"to\":{%s},%s}]}",
                       day, more, to, line));
    const char *id = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return id;
}

static const char *sign(const char *recorder, const char *child, const char *to, const char *line, const char *evidence)
{
    return sign_on("2026-11-01", recorder, child, to, line, evidence);
}

static const char *housing(void)
{
    return harness_format("\"organization\":\"%s\"", harness_organization("housing"));
}

static const char class_housing[] = "\"class\":\"housing\"";
static const char permit[] = "\"decision\":\"permit\",\"categories\":[\"contact\",\"medical\"],\"purposes\":[\"care_coordination\"]";
static const char permit_of_2020[] = "\"decision\":\"permit\",\"categories\":[\"contact\"],\"purposes\":[\"care_coordination\"],\"starts_"
                                     "on\":\"2020-01-01\",\"ends_on\":\"2020-01-02\"";
static const char permit_from_2031[] = "\"decision\":\"permit\",\"categories\":[\"contact\"],\"purposes\":[\"care_coordination\"],\"starts_"
                                       "on\":\"2031-01-01\",\"ends_on\":\"2031-12-31\"";
static const char deny_all[] = "\"decision\":\"deny\",\"categories\":[\"all\"]";
static const char deny_hiv[] = "\"decision\":\"deny\",\"categories\":[\"hiv\"]";

static void expect_read(long status, const struct family *family)
{
    struct answer answer = harness_expect(status, "housing", "GET", family->goal, NULL);
    harness_free(&answer);
}

/* The class may read, and housing itself was then refused. */
static struct family refused_family(const char **deny)
{
    struct family family = new_family();
    sign("care-hub", family.hub_child, class_housing, permit, EVIDENCE);
    expect_read(200, &family);
    *deny = sign("care-hub", family.hub_child, housing(), deny_all, "");
    expect_read(404, &family);
    return family;
}

static void revoking_a_refusal_opens_nothing(void **state)
{
    (void)state;
    const char *deny;
    struct family family = refused_family(&deny);
    struct answer revoked = harness_expect(200, "primary-care", "POST", harness_format("/v1/consents/%s/revoke", deny), "{}");
    harness_free(&revoked);
    expect_read(404, &family);
}

static void a_permit_that_is_over_or_not_yet_begun_lifts_no_refusal(void **state)
{
    (void)state;
    const char *deny;
    struct family family = refused_family(&deny);
    sign("care-hub", family.hub_child, housing(), permit_of_2020, EVIDENCE);
    expect_read(404, &family);
    sign("care-hub", family.hub_child, housing(), permit_from_2031, EVIDENCE);
    expect_read(404, &family);
}

static void a_narrower_refusal_without_evidence_lifts_no_wider_one(void **state)
{
    (void)state;
    const char *deny;
    struct family family = refused_family(&deny);
    sign("care-hub", family.hub_child, housing(), deny_hiv, "");
    expect_read(404, &family);
}

static void what_its_signer_signs_anew_lifts_a_refusal(void **state)
{
    (void)state;
    const char *deny;
    struct family family = refused_family(&deny);
    sign("care-hub", family.hub_child, housing(), permit, EVIDENCE);
    expect_read(200, &family);
}

/* ---- a form that was signed before another and is recorded after it ---- */

#define EARLIER "2026-09-01"
static const char permit_contact[] = "\"decision\":\"permit\",\"categories\":[\"contact\"],\"purposes\":[\"care_coordination\"]";

static void expect_status(const char *status, const char *recorder, const char *consent)
{
    struct answer answer = harness_expect(200, recorder, "GET", harness_format("/v1/consents/%s", consent), NULL);
    assert_string_equal(harness_text(&answer, "status"), status);
    harness_free(&answer);
}

static void a_form_that_was_signed_before_a_refusal_lifts_it_not(void **state)
{
    (void)state;
    const char *deny;
    struct family family = refused_family(&deny);
    const char *late = sign_on(EARLIER, "primary-care", family.child, housing(), permit, EVIDENCE);
    expect_read(404, &family);
    expect_status("superseded", "primary-care", late);
    expect_status("active", "care-hub", deny);
    (void)sign_on(EARLIER, "primary-care", family.child, housing(), deny_hiv, EVIDENCE);
    expect_read(404, &family);
    sign("care-hub", family.hub_child, housing(), permit, EVIDENCE);
    expect_read(200, &family);
}

static void a_form_that_was_signed_before_a_narrower_one_opens_no_more(void **state)
{
    (void)state;
    struct family family = new_family();
    const char *narrow = sign("care-hub", family.hub_child, housing(), permit_contact, EVIDENCE);
    const char *late = sign_on(EARLIER, "care-hub", family.hub_child, housing(), permit, EVIDENCE);
    expect_read(404, &family);
    expect_status("superseded", "care-hub", late);
    expect_status("active", "care-hub", narrow);
}

static void a_form_that_was_signed_before_a_wider_one_closes_nothing_of_it(void **state)
{
    (void)state;
    struct family family = new_family();
    const char *wide = sign("care-hub", family.hub_child, housing(), permit, EVIDENCE);
    (void)sign_on(EARLIER, "care-hub", family.hub_child, housing(), permit_contact, EVIDENCE);
    expect_read(200, &family);
    expect_status("active", "care-hub", wide);
}

static void an_old_table_that_is_pushed_again_lifts_no_newer_refusal(void **state)
{
    (void)state;
    static const char pushed[] = EVIDENCE "\"external_id\":\"nightly-1\",";
    struct family family = new_family();
    const char *old = sign_on(EARLIER, "care-hub", family.hub_child, housing(), permit, pushed);
    expect_read(200, &family);
    (void)sign("primary-care", family.child, housing(), deny_all, "");
    expect_read(404, &family);
    assert_string_equal(sign_on(EARLIER, "care-hub", family.hub_child, housing(), permit, pushed), old);
    expect_read(404, &family);
}

static void the_fhir_face_says_of_such_a_form_that_it_is_not_in_force(void **state)
{
    (void)state;
    struct family family = new_family();
    (void)sign("care-hub", family.hub_child, housing(), permit_contact, EVIDENCE);
    const char *late = sign_on(EARLIER, "care-hub", family.hub_child, housing(), permit, EVIDENCE);
    struct answer first = harness_expect(200, "care-hub", "GET", harness_format("/fhir/R4/Consent/%s", late), NULL);
    assert_string_equal(harness_text(&first, "status"), "inactive");
    json_object_del(first.json, "id");
    json_object_del(first.json, "meta");
    json_object_set_new(first.json, "status", json_string("active"));
    char *body = json_dumps(first.json, JSON_COMPACT);
    struct answer made = harness_expect(201, "care-hub", "POST", "/fhir/R4/Consent", body);
    assert_string_equal(harness_text(&made, "status"), "inactive");
    const char *path = harness_format("/fhir/R4/Consent/%s", harness_text(&made, "id")),
               *etag = harness_format("%s", harness_header(&made, "ETag"));
    struct answer now = harness_expect(200, "care-hub", "GET", path, NULL);
    assert_string_equal(harness_header(&now, "ETag"), etag);
    free(body);
    harness_free(&first);
    harness_free(&made);
    harness_free(&now);
    expect_read(404, &family);
}

/* Signs for the class as another guardian. */
static void sign_as_bo(const struct family *family, const char *line)
{
    struct answer made =
        harness_expect(201, "care-hub", "POST", harness_format("/v1/children/%s/consents", family->hub_child),
                       harness_format("{\"signed_by\":{\"name\":\"Bo "
                                      "Ruiz\",\"role\":\"parent\"},\"signed_on\":\"2026-11-01\",\"method\":\"paper_signature\"," EVIDENCE
                                      "\"flags\":[{\"to\":{%s},%s}]}",
                                      class_housing, line));
    harness_free(&made);
}

/* Ana permits housing what is medical, and Bo refuses the class what the line says. */
static struct family family_of_two(const char *refusal)
{
    struct family family = new_family();
    sign("care-hub", family.hub_child, housing(), permit, EVIDENCE);
    expect_read(200, &family);
    sign_as_bo(&family, refusal);
    expect_read(404, &family);
    return family;
}

static void what_a_new_table_does_not_mention_stays_refused(void **state)
{
    (void)state;
    static const char payment[] = "\"decision\":\"permit\",\"categories\":[\"medical\"],\"purposes\":[\"payment\"]";
    static const char *const refusals[] = {"\"decision\":\"deny\",\"categories\":[\"medical\"]",
                                           "\"decision\":\"deny\",\"categories\":[\"contact\",\"medical\"]", deny_all};
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        struct family family = family_of_two(refusals[i]);
        sign_as_bo(&family, permit_contact);
        expect_read(404, &family);
        sign_as_bo(&family, payment);
        expect_read(404, &family);
        sign_as_bo(&family, deny_hiv);
        expect_read(404, &family);
        sign_as_bo(&family, permit_from_2031);
        expect_read(404, &family);
        sign_as_bo(&family, permit);
        expect_read(200, &family);
    }
}

static void a_patient_that_names_two_children_parts_neither_from_its_later_records(void **state)
{
    (void)state;
    struct family family = new_family();
    const char *other = harness_medicaid(), *second = child_of("primary-care", other);
    (void)second;
    struct answer mixed = harness_expect(201, "infoline", "POST", "/fhir/R4/Patient",
                                         harness_format("{\"resourceType\":\"Patient\",\"birthDate\":\"2024-03-03\",\"identifier\":[{"
                                                        "\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"},"
                                                        "{\"system\":\"urn:us:ct:immunization-registry-id\",\"value\":\"%s\"}]}",
                                                        family.medicaid, harness_medicaid()));
    mixed = harness_expect(201, "infoline", "POST", "/fhir/R4/Patient",
                           harness_format("{\"resourceType\":\"Patient\",\"birthDate\":\"2024-03-03\",\"identifier\":[{\"system\":\"urn:us:"
                                          "ct:medicaid-id\",\"value\":\"%s\"},"
                                          "{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                                          family.medicaid, other));
    harness_free(&mixed);
    /* The permit by the class, then a refusal on a record that is registered only now: it must be the same child. */
    sign("care-hub", family.hub_child, class_housing, permit, EVIDENCE);
    expect_read(200, &family);
    const char *late = child_of("care-hub", family.medicaid);
    sign("care-hub", late, housing(), deny_all, "");
    expect_read(404, &family);
}

static void twins_on_one_form_stay_two_children(void **state)
{
    (void)state;
    const char *first = harness_medicaid(), *second = harness_medicaid();
    struct answer both = harness_expect(201, "infoline", "POST", "/fhir/R4/Patient",
                                        harness_format("{\"resourceType\":\"Patient\",\"birthDate\":\"2024-03-03\",\"identifier\":[{"
                                                       "\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"},"
                                                       "{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                                                       first, second));
    harness_free(&both);
    const char *one = child_of("primary-care", first), *two = child_of("primary-care", second);
    assert_string_equal(
        harness_sql(harness_format("select count(distinct child) from child_patient where patient in ('%s', '%s')", one, two)), "2");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(revoking_a_refusal_opens_nothing),
        cmocka_unit_test(a_permit_that_is_over_or_not_yet_begun_lifts_no_refusal),
        cmocka_unit_test(a_narrower_refusal_without_evidence_lifts_no_wider_one),
        cmocka_unit_test(what_its_signer_signs_anew_lifts_a_refusal),
        cmocka_unit_test(what_a_new_table_does_not_mention_stays_refused),
        cmocka_unit_test(a_form_that_was_signed_before_a_refusal_lifts_it_not),
        cmocka_unit_test(a_form_that_was_signed_before_a_narrower_one_opens_no_more),
        cmocka_unit_test(a_form_that_was_signed_before_a_wider_one_closes_nothing_of_it),
        cmocka_unit_test(an_old_table_that_is_pushed_again_lifts_no_newer_refusal),
        cmocka_unit_test(the_fhir_face_says_of_such_a_form_that_it_is_not_in_force),
        cmocka_unit_test(a_patient_that_names_two_children_parts_neither_from_its_later_records),
        cmocka_unit_test(twins_on_one_form_stay_two_children),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
