/* Attacks by references: what a family withheld, and other children, must not come out by what refers to them. */
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

#define PLAN(more) "{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT "," more "}"

static void another_child_is_found_in_every_spelling(void **state)
{
    (void)state;
    static const char *const plans[] = {
        PLAN("\"supportingInfo\":[{\"reference\":\"Patient/%s\"}]"),
        PLAN("\"supportingInfo\":[{\"reference\":\"Patient\\/%s\"}]"),
        PLAN("\"supportingInfo\":[{\"reference\":\"\\u0050atient/%s\"}]"),
        PLAN("\"contributor\":[{\"reference\":\"https://localhost:1/fhir/R4/Patient/%s\"}]"),
        PLAN("\"extension\":[{\"url\":\"urn:x\",\"valueReference\":{\"reference\":\"http://elsewhere.example/Patient/%s/_history/1\"}}]"),
    };
    const char *child = new_child(), *other = new_child();
    for (size_t i = 0; i < sizeof plans / sizeof *plans; i++) {
        struct answer refused = harness_expect(422, "primary-care", "POST", "/fhir/R4/CarePlan", harness_format(plans[i], child, other));
        assert_non_null(strstr(refused.body, "more than one child"));
        harness_free(&refused);
    }
}

static void a_reference_to_what_was_deleted_is_hidden(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *hidden =
        created("primary-care", "Condition",
                harness_format(
                    "{\"resourceType\":\"Condition\"," SECURITY(ACT("SUD")) ",\"subject\":" PATIENT ",\"code\":{\"text\":\"x\"}}", child));
    struct answer deleted = harness_expect(204, "primary-care", "DELETE", hidden, NULL);
    harness_free(&deleted);
    const char *plan =
        created("primary-care", "CarePlan",
                harness_format(PLAN("\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"}]"), child, id_of(hidden)));
    ASSERT_WITHOUT("early-intervention", plan, "canary", id_of(hidden));
    assert_says("primary-care", plan, "canary");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(another_child_is_found_in_every_spelling),
        cmocka_unit_test(a_reference_to_what_was_deleted_is_hidden),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
