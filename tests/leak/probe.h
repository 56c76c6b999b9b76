/* What the attacks by labels, references and updates share: a child of primary care's, what its family permits, resources of it, and what a
 * client then reads. */
#ifndef CPX_TESTS_PROBE_H
#define CPX_TESTS_PROBE_H

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

static inline const char *day(int from_now)
{
    time_t then = time(NULL) + (time_t)from_now * 86400;
    struct tm parts;
    char text[16];
    localtime_r(&then, &parts);
    strftime(text, sizeof text, "%F", &parts);
    return harness_format("%s", text);
}

/* Primary care, where the child is registered, records that a client may see these categories. */
static inline void permit(const char *child, const char *client, const char *categories)
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

static inline const char *new_child(void)
{
    struct answer made = harness_expect(201, "primary-care", "POST", "/v1/children",
                                        "{\"name\":{\"family\":\"Probe\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\"}");
    const char *id = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return id;
}

/* Creates a resource; returns its path, "/fhir/R4/Type/id". */
static inline const char *created(const char *client, const char *type, const char *body)
{
    struct answer made = harness_expect(201, client, "POST", harness_format("/fhir/R4/%s", type), body);
    const char *path = harness_format("/fhir/R4/%s/%s", type, harness_text(&made, "id"));
    harness_free(&made);
    return path;
}

static inline const char *id_of(const char *path)
{
    return strrchr(path, '/') + 1;
}

/* The body with the id of its path: what an update carries. */
static inline const char *with_id(const char *path, const char *body)
{
    return harness_format("{\"id\":\"%s\",%s", id_of(path), body + 1);
}

static inline void changed(const char *client, const char *path, const char *body)
{
    struct answer put = harness_expect(200, client, "PUT", path, with_id(path, body));
    harness_free(&put);
}

static inline void assert_hidden(const char *client, const char *path)
{
    struct answer answer = harness_expect(404, client, "GET", path, NULL);
    harness_free(&answer);
}

static inline void assert_shown(const char *client, const char *path)
{
    struct answer answer = harness_expect(200, client, "GET", path, NULL);
    harness_free(&answer);
}

/* The resource is there for the client, and none of the words (NULL-terminated) is in it. */
static inline void assert_without(const char *client, const char *path, const char *const *words)
{
    struct answer answer = harness_expect(200, client, "GET", path, NULL);
    for (; *words != NULL; words++)
        if (strstr(answer.body, *words) != NULL) fail_msg("%s reads %s in %s: %.900s", client, *words, path, answer.body);
    harness_free(&answer);
}
#define ASSERT_WITHOUT(client, path, ...) assert_without(client, path, (const char *const[]){__VA_ARGS__, NULL})

static inline void assert_says(const char *client, const char *path, const char *word)
{
    struct answer answer = harness_expect(200, client, "GET", path, NULL);
    if (strstr(answer.body, word) == NULL) fail_msg("%s doesn't read %s in %s: %.900s", client, word, path, answer.body);
    harness_free(&answer);
}

/* A child of which the client may see one category. */
static inline const char *child_for(const char *client, const char *categories)
{
    const char *child = new_child();
    permit(child, client, categories);
    return child;
}

#endif
