/* Attacks by updates: what a version said, and of whom, must not come out in the versions after it, nor by them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../harness/harness.h"

#define CODING(system, code) "{\"system\":\"" system "\",\"code\":\"" code "\"}"
#define ACT(code) CODING("http://terminology.hl7.org/CodeSystem/v3-ActCode", code)
#define CONFIDENTIALITY(code) CODING("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", code)
#define SECURITY(coding) "\"meta\":{\"security\":[" coding "]}"
#define NORMAL SECURITY(CONFIDENTIALITY("N"))
#define INLINE(coding)                                                                                                                     \
    "\"extension\":[{\"url\":\"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label\","               \
    "\"valueCoding\":" coding "}]"
#define PATIENT "{\"reference\":\"Patient/%s\"}"

static const char *day(int from_now)
{
    time_t then = time(NULL) + (time_t)from_now * 86400;
    struct tm parts;
    char text[16];
    localtime_r(&then, &parts);
    strftime(text, sizeof text, "%F", &parts);
    return harness_format("%s", text);
}

/* Primary care, where the child is registered, records that a client may see these categories. */
static void permit(const char *child, const char *client, const char *categories)
{
    struct answer consent = harness_expect(
        201, "primary-care", "POST", harness_format("/v1/children/%s/consents", child),
        harness_format(
            "{\"signed_by\":{\"name\":\"Ana Probe\",\"role\":\"parent\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\",\"form\":{"
            "\"version\":\"3\",\"language\":\"es\",\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\","
            "\"kept_at\":\"pc/1\"},\"flags\":[{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"categories\":[%s],\"purposes\":["
            "\"care_coordination\"],\"starts_on\":\"%s\",\"ends_on\":\"%s\"}]}",
            day(0), harness_organization(client), categories, day(0), day(365)));
    harness_free(&consent);
}

static const char *new_child(void)
{
    struct answer made = harness_expect(201, "primary-care", "POST", "/v1/children",
                                        "{\"name\":{\"family\":\"Probe\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\"}");
    const char *id = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return id;
}

/* Creates a resource; returns its path, "/fhir/R4/Type/id". */
static const char *created(const char *client, const char *type, const char *body)
{
    struct answer made = harness_expect(201, client, "POST", harness_format("/fhir/R4/%s", type), body);
    const char *path = harness_format("/fhir/R4/%s/%s", type, harness_text(&made, "id"));
    harness_free(&made);
    return path;
}

static const char *id_of(const char *path)
{
    return strrchr(path, '/') + 1;
}

/* The body with the id of its path: what an update carries. */
static const char *with_id(const char *path, const char *body)
{
    return harness_format("{\"id\":\"%s\",%s", id_of(path), body + 1);
}

static void changed(const char *client, const char *path, const char *body)
{
    struct answer put = harness_expect(200, client, "PUT", path, with_id(path, body));
    harness_free(&put);
}

static void assert_hidden(const char *client, const char *path)
{
    struct answer answer = harness_expect(404, client, "GET", path, NULL);
    harness_free(&answer);
}

/* The resource is there for the client, and none of the words (NULL-terminated) is in it. */
static void assert_without(const char *client, const char *path, const char *const *words)
{
    struct answer answer = harness_expect(200, client, "GET", path, NULL);
    for (; *words != NULL; words++)
        if (strstr(answer.body, *words) != NULL) fail_msg("%s reads %s in %s: %.900s", client, *words, path, answer.body);
    harness_free(&answer);
}
#define ASSERT_WITHOUT(client, path, ...) assert_without(client, path, (const char *const[]){__VA_ARGS__, NULL})

static void assert_says(const char *client, const char *path, const char *word)
{
    struct answer answer = harness_expect(200, client, "GET", path, NULL);
    if (strstr(answer.body, word) == NULL) fail_msg("%s doesn't read %s in %s: %.900s", client, word, path, answer.body);
    harness_free(&answer);
}

/* A child of which the client may see one category. */
static const char *child_for(const char *client, const char *categories)
{
    const char *child = new_child();
    permit(child, client, categories);
    return child;
}

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
