/* Attacks by updates: what a version said, and of whom, must not come out in the versions after it, nor by them. */
#include "probe.h"

#define DERIVED                                                                                                                            \
    "{\"resourceType\":\"Provenance\",\"recorded\":\"2026-11-01T10:00:00Z\",\"agent\":[{\"who\":{\"display\":\"%s\"}}],\"target\":[{%s}]}"
#define NOTED(note) "{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"asthma\"},\"note\":[" note "]}"

static void assert_refused(long status, const char *client, const char *path, const char *body)
{
    struct answer answer = harness_expect(status, client, "PUT", path, with_id(path, body));
    harness_free(&answer);
}

static void what_was_one_childs_never_becomes_anothers(void **state)
{
    (void)state;
    const char *first = new_child(), *second = child_for("early-intervention", "\"contact\",\"medical\"");
    const char *its = created("primary-care", "Condition", harness_format(NOTED("{\"text\":\"canary\"}"), first));
    const char *others = created("primary-care", "Condition", harness_format(NOTED("{\"text\":\"x\"}"), second));
    const char *to_first = harness_format("\"reference\":\"Condition/%s\"", id_of(its)),
               *to_second = harness_format("\"reference\":\"Condition/%s\"", id_of(others));
    const char *path = created("primary-care", "Provenance", harness_format(DERIVED, "canary", to_first));
    changed("primary-care", path, harness_format(DERIVED, "x", "\"reference\":\"https://elsewhere.example/fhir/Condition/1\""));
    assert_refused(422, "primary-care", path, harness_format(DERIVED, "x", to_second));
    assert_hidden("early-intervention", path);
    changed("primary-care", path, harness_format(DERIVED, "x", to_first));
}

static void what_was_its_authors_alone_stays_so_in_its_earlier_versions(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    const char *path =
        created("primary-care", "Condition",
                "{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":{\"display\":\"canary\"},\"code\":{\"text\":\"canary\"}}");
    changed("primary-care", path, harness_format(NOTED("{\"text\":\"now\"}"), child));
    assert_says("early-intervention", path, "now");
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", path), "canary");
    assert_says("primary-care", harness_format("%s/_history", path), "canary");
}

#define SITED(site)                                                                                                                        \
    "{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"asthma\"},\"bodySite\":[" site "]}"
#define SITE(text) "{" INLINE(ACT("SUD")) ",\"text\":\"" text "\"}"

static void a_label_reaches_back_under_a_name_that_had_it_before(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    const char *path = created("primary-care", "Condition", harness_format(NOTED("{" INLINE(ACT("SUD")) ",\"text\":\"one\"}"), child));
    changed("primary-care", path,
            harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"asthma\"}}", child));
    changed("primary-care", path, harness_format(NOTED("{\"text\":\"canary\"}"), child));
    assert_says("early-intervention", path, "canary");
    changed("primary-care", path, harness_format(NOTED("{" INLINE(ACT("SUD")) ",\"text\":\"canary\"}"), child));
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", path), "canary");
    /* The same where another stood under that name. */
    const char *other = created("primary-care", "Condition", harness_format(SITED(SITE("one") ",{\"text\":\"canary\"}"), child));
    assert_says("early-intervention", other, "canary");
    changed("primary-care", other, harness_format(SITED(SITE("canary")), child));
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", other), "canary");
}

static void what_replaces_a_labelled_value_has_its_label(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    const char *edited = created("primary-care", "Condition", harness_format(SITED(SITE("a") "," SITE("b")), child));
    changed("primary-care", edited, harness_format(SITED(SITE("a") ",{\"text\":\"canary\"}"), child));
    ASSERT_WITHOUT("early-intervention", edited, "canary");
    const char *passed = created("primary-care", "Condition", harness_format(SITED(SITE("canary")), child));
    changed("primary-care", passed,
            harness_format(SITED("{\"coding\":[{\"system\":\"urn:x\",\"code\":\"1\"}],\"text\":\"canary\"}," SITE("c")), child));
    ASSERT_WITHOUT("early-intervention", passed, "canary");
    /* One that comes beside them hasn't. */
    const char *beside = created("primary-care", "Condition", harness_format(SITED(SITE("a")), child));
    changed("primary-care", beside, harness_format(SITED(SITE("a") ",{\"text\":\"plain\"}"), child));
    assert_says("early-intervention", beside, "plain");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_one_childs_never_becomes_anothers),
        cmocka_unit_test(what_was_its_authors_alone_stays_so_in_its_earlier_versions),
        cmocka_unit_test(a_label_reaches_back_under_a_name_that_had_it_before),
        cmocka_unit_test(what_replaces_a_labelled_value_has_its_label),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
