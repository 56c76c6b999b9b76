/* A child that an organization may not see is as absent to it as one that doesn't exist: on every route of the routing table. A route without a case
 * here fails. Two requests that differ only in the ids that they name, one of a hidden child and one of none, must get the same answer: status,
 * headers and body, but for nonces (ids that the answer creates, times, request ids). And nothing of the hidden child is in any answer. */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>

#include "../harness/harness.h"
#include "cpx/routes.h"

static const char canary[] = "Canary-7f3a91";
static const char stranger[] = "school"; /* holds no grant */

/* What a path or body may name. Index 0: of the hidden child; index 1: of nothing. */
enum place { PATIENT, PLAN, TASK, REQUEST, CONSENT, VERSION, IDENTIFIER, PLACES };
static const char *const place_names[PLACES] = {"@PATIENT@", "@PLAN@", "@TASK@", "@REQUEST@", "@CONSENT@", "@VERSION@", "@IDENTIFIER@"};
static const char *values[2][PLACES];

#define PLAN_OF(patient) "{\"resourceType\":\"CarePlan\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/" patient "\"}}"
#define TRANSACTION(entry) "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" entry "]}"
#define BATCH(entry) "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[" entry "]}"
#define HIDDEN_CONSENT \
    "{\"signed_by\":{\"name\":\"X Y\",\"role\":\"parent\"},\"signed_on\":\"2026-11-01\",\"method\":\"paper_signature\",\"flags\":[{\"decision\":" \
    "\"deny\",\"to\":{\"class\":\"school\"},\"categories\":[\"all\"]}]}"

static const struct leak_case {
    const char *route, *path, *body, *header;
    const char *client; /* NULL: the stranger */
} cases[] = {
    {"processBundle", "/fhir/R4", BATCH("{\"request\":{\"method\":\"GET\",\"url\":\"CarePlan/@PLAN@\"}}"), NULL, NULL},
    {"processBundle", "/fhir/R4", BATCH("{\"request\":{\"method\":\"GET\",\"url\":\"CarePlan?patient=@PATIENT@\"}}"), NULL, NULL},
    {"processBundle", "/fhir/R4", BATCH("{\"request\":{\"method\":\"DELETE\",\"url\":\"CarePlan/@PLAN@\"}}"), NULL, NULL},
    {"processBundle", "/fhir/R4", TRANSACTION("{\"request\":{\"method\":\"PUT\",\"url\":\"CarePlan/@PLAN@\"},\"resource\":" PLAN_OF("@PATIENT@") "}"), NULL, NULL},
    {"processBundle", "/fhir/R4", TRANSACTION("{\"request\":{\"method\":\"POST\",\"url\":\"CarePlan\"},\"resource\":" PLAN_OF("@PATIENT@") "}"), NULL, NULL},
    {"processBundle", "/fhir/R4",
     TRANSACTION("{\"request\":{\"method\":\"POST\",\"url\":\"CarePlan\",\"ifNoneExist\":\"identifier=@IDENTIFIER@\"},\"resource\":" PLAN_OF("@PATIENT@") "}"), NULL, NULL},
    {"createConsentResource", "/fhir/R4/Consent",
     "{\"resourceType\":\"Consent\",\"status\":\"active\",\"scope\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/consentscope\",\"code\":"
     "\"patient-privacy\"}]},\"category\":[{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"59284-0\"}]}],\"patient\":{\"reference\":"
     "\"Patient/@PATIENT@\"},\"policyRule\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"OPTIN\"}]},"
     "\"provision\":{\"type\":\"deny\"}}", NULL, "care-hub"},
    {"updateConsentResource", "/fhir/R4/Consent/@CONSENT@", "{\"resourceType\":\"Consent\",\"status\":\"inactive\"}", NULL, NULL},
    {"deleteConsentResource", "/fhir/R4/Consent/@CONSENT@", NULL, NULL, NULL},
    {"searchResources", "/fhir/R4/CarePlan?patient=@PATIENT@", NULL, NULL, NULL},
    {"searchResources", "/fhir/R4/CarePlan?_id=@PLAN@", NULL, NULL, NULL},
    {"searchResources", "/fhir/R4/CarePlan?subject=Patient/@PATIENT@&_summary=count", NULL, NULL, NULL},
    {"searchResources", "/fhir/R4/CarePlan?identifier=@IDENTIFIER@&_total=accurate", NULL, NULL, NULL},
    {"searchResources", "/fhir/R4/Patient?identifier=@IDENTIFIER@", NULL, NULL, NULL},
    {"searchResources", "/fhir/R4/Task?focus=ServiceRequest/@REQUEST@&_sort=-_lastUpdated", NULL, NULL, NULL},
    {"searchResources", "/fhir/R4/Task?patient=@PATIENT@&status=requested", NULL, NULL, NULL},
    {"searchResources", "/fhir/R4/Consent?patient=@PATIENT@", NULL, NULL, NULL},
    {"searchResourcesByForm", "/fhir/R4/CarePlan/_search", "patient=@PATIENT@", "Content-Type: application/x-www-form-urlencoded", NULL},
    {"createResource", "/fhir/R4/CarePlan", PLAN_OF("@PATIENT@"), NULL, NULL},
    {"createResource", "/fhir/R4/CarePlan", PLAN_OF("@PATIENT@"), "If-None-Exist: identifier=@IDENTIFIER@", NULL},
    {"updateResourceByCondition", "/fhir/R4/CarePlan?identifier=@IDENTIFIER@", PLAN_OF("@PATIENT@"), NULL, NULL},
    {"readResource", "/fhir/R4/Patient/@PATIENT@", NULL, NULL, NULL},
    {"readResource", "/fhir/R4/CarePlan/@PLAN@", NULL, NULL, NULL},
    {"readResource", "/fhir/R4/CarePlan/@PLAN@", NULL, "If-None-Match: W/\"@VERSION@\"", NULL},
    {"readResource", "/fhir/R4/Task/@TASK@", NULL, NULL, NULL},
    {"readResource", "/fhir/R4/Consent/@CONSENT@", NULL, NULL, NULL},
    {"updateResource", "/fhir/R4/CarePlan/@PLAN@", PLAN_OF("@PATIENT@"), NULL, NULL},
    {"updateResource", "/fhir/R4/CarePlan/@PLAN@", PLAN_OF("@PATIENT@"), "If-Match: W/\"@VERSION@\"", NULL},
    {"deleteResource", "/fhir/R4/CarePlan/@PLAN@", NULL, NULL, NULL},
    {"readHistory", "/fhir/R4/CarePlan/@PLAN@/_history", NULL, NULL, NULL},
    {"readVersion", "/fhir/R4/CarePlan/@PLAN@/_history/@VERSION@", NULL, NULL, NULL},
    {"createChild", "/v1/children", "{\"name\":{\"family\":\"Doe\",\"given\":[\"Jo\"]},\"birth_date\":\"2024-02-02\",\"identifiers\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"@IDENTIFIER@\"}]}", NULL, NULL},
    {"matchChild", "/v1/children/match", "{\"birth_date\":\"2024-02-02\",\"identifiers\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"@IDENTIFIER@\"}]}", NULL, "dental"},
    {"readChild", "/v1/children/@PATIENT@", NULL, NULL, NULL},
    {"readCarePlan", "/v1/children/@PATIENT@/care-plan", NULL, NULL, NULL},
    {"replaceCarePlan", "/v1/children/@PATIENT@/care-plan", "{\"goals\":[{\"external_id\":\"g\",\"text\":\"t\",\"categories\":[\"education\"],\"stated_by\":\"family\",\"status\":\"active\"}]}", NULL, NULL},
    {"recordConsent", "/v1/children/@PATIENT@/consents", HIDDEN_CONSENT, NULL, NULL},
    {"recordConsent", "/v1/children/@PATIENT@/consents", HIDDEN_CONSENT, NULL, "care-hub"},
    {"listConsents", "/v1/children/@PATIENT@/consents", NULL, NULL, NULL},
    {"readConsent", "/v1/consents/@CONSENT@", NULL, NULL, NULL},
    {"revokeConsent", "/v1/consents/@CONSENT@/revoke", "{}", NULL, NULL},
    {"listDisclosures", "/v1/children/@PATIENT@/disclosures", NULL, NULL, NULL},
    {"createReferral", "/v1/referrals", "{\"child\":\"@PATIENT@\",\"to\":{\"organization\":\"@ORGANIZATION@\"},\"categories\":[\"education\"],\"reason\":\"r\"}", NULL, NULL},
    {"listReferrals", "/v1/referrals?role=recipient", NULL, NULL, NULL},
    {"readReferral", "/v1/referrals/@TASK@", NULL, NULL, NULL},
    {"updateReferralStatus", "/v1/referrals/@TASK@/status", "{\"status\":\"accepted\"}", NULL, NULL},
    {"listOrganizations", "/v1/organizations", NULL, NULL, NULL},
    {"readMe", "/v1/me", NULL, NULL, NULL},
};

/* Routes that hold nothing of any child: open to everyone, or about the caller's own tokens. */
static const char *const without_children[] = {"readSmartConfiguration", "readFhirSmartConfiguration", "readKeySet", "readOpenApiYaml", "readOpenApiJson",
                                               "createToken", "introspectToken", "readCapabilities"};

static const char *filled(const char *text, int world)
{
    if (text == NULL) return NULL;
    for (int place = 0; place <= PLACES; place++) {
        const char *name = place < PLACES ? place_names[place] : "@ORGANIZATION@";
        const char *value = place < PLACES ? values[world][place] : harness_organization("dental");
        for (const char *at; (at = strstr(text, name)) != NULL;) text = harness_format("%.*s%s%s", (int)(at - text), text, value, at + strlen(name));
    }
    return text;
}

static size_t span_of(const char *text, const char *shape)
{
    size_t i = 0;
    for (; shape[i] != '\0'; i++) {
        unsigned char c = (unsigned char)text[i];
        if (shape[i] == 'x' ? !isxdigit(c) : shape[i] == '9' ? !isdigit(c) : c != (unsigned char)shape[i]) return 0;
    }
    return i;
}

/* Nonces become their kind: ids, versions, times. */
static const char *normal(const char *text)
{
    static const struct {
        const char *shape, *kind;
    } nonces[] = {{"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "<id>"}, {"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "<hash>"}, {"9999-99-99T99:99:99", "<time>"}};
    char *out = calloc(1, strlen(text) * 2 + 64);
    assert_non_null(out);
    size_t length = 0;
    while (*text != '\0') {
        size_t skipped = 0;
        for (size_t n = 0; n < sizeof nonces / sizeof nonces[0] && skipped == 0; n++) {
            skipped = span_of(text, nonces[n].shape);
            if (skipped == 0) continue;
            memcpy(out + length, nonces[n].kind, strlen(nonces[n].kind));
            length += strlen(nonces[n].kind);
            if (n == 2) skipped += strspn(text + skipped, "0123456789.:+-Z");
        }
        if (skipped == 0) out[length++] = *text, skipped = 1;
        text += skipped;
    }
    const char *kept = harness_format("%s", out);
    free(out);
    return kept;
}

/* The headers without those that are nonces in themselves. */
static const char *plain_headers(const struct answer *answer)
{
    static const char *const nonces[] = {"date:", "x-request-id:", "traceparent:", "last-modified:", "etag:", "location:", "content-location:"};
    char *copy = strdup(answer->headers), *out = calloc(1, strlen(copy) + 1), *rest = NULL;
    for (char *line = strtok_r(copy, "\n", &rest); line != NULL; line = strtok_r(NULL, "\n", &rest)) {
        bool nonce = false;
        for (size_t i = 0; i < sizeof nonces / sizeof nonces[0]; i++) nonce |= strncasecmp(line, nonces[i], strlen(nonces[i])) == 0;
        if (!nonce) strcat(strcat(out, line), "\n");
    }
    const char *kept = harness_format("%s", out);
    free(out);
    free(copy);
    return kept;
}

static const struct cpx_route *route_named(const char *name)
{
    for (size_t i = 0; i < cpx_routes_count; i++)
        if (strcmp(cpx_routes[i].name, name) == 0) return &cpx_routes[i];
    fail_msg("a case for a route that doesn't exist: %s", name);
    return NULL;
}

static struct answer asked(const struct leak_case *leak, int world)
{
    struct call call = {.client = leak->client != NULL ? leak->client : stranger, .method = route_named(leak->route)->method,
                        .path = filled(leak->path, world), .body = filled(leak->body, world)};
    const char *header = filled(leak->header, world);
    if (header != NULL && strncmp(header, "Content-Type: ", 14) == 0) call.content_type = header + 14;
    else call.headers[0] = header;
    return harness_make(&call);
}

static bool mentions(const struct leak_case *leak, const char *name)
{
    return strstr(leak->path, name) != NULL || (leak->body != NULL && strstr(leak->body, name) != NULL) || (leak->header != NULL && strstr(leak->header, name) != NULL);
}

/* A child with everything, by primary care alone, with the canary in every text. */
static void hide_a_child(void)
{
    const char *medicaid = harness_medicaid();
    struct answer pushed = harness_expect(
        200, "primary-care", "POST", "/fhir/R4",
        harness_format(
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
            "{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000001\",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"},\"resource\":{\"resourceType\":"
            "\"Patient\",\"identifier\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%1$s\"},{\"system\":\"urn:example:leak\",\"value\":\"%1$s\"}],\"name\":[{\"family\":\"%2$s\"}],\"birthDate\":\"2024-02-02\"}},"
            "{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000002\",\"request\":{\"method\":\"POST\",\"url\":\"CarePlan\"},\"resource\":{\"resourceType\":"
            "\"CarePlan\",\"identifier\":[{\"system\":\"urn:example:leak\",\"value\":\"%1$s\"}],\"status\":\"active\",\"intent\":\"plan\",\"title\":\"%2$s\",\"category\":[{\"coding\":[{\"system\":\"http://hl7.org/fhir/us/core/CodeSystem/"
            "careplan-category\",\"code\":\"assess-plan\"}]}],\"subject\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-000000000001\"}}},"
            "{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000003\",\"request\":{\"method\":\"POST\",\"url\":\"ServiceRequest\"},\"resource\":{\"resourceType\":"
            "\"ServiceRequest\",\"meta\":{\"security\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\",\"code\":\"N\"}]},\"status\":\"active\",\"intent\":\"order\",\"code\":{\"text\":\"%2$s\"},\"subject\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-"
            "000000000001\"},\"performer\":[{\"reference\":\"Organization/%3$s\"}]}},"
            "{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000004\",\"request\":{\"method\":\"POST\",\"url\":\"Task\"},\"resource\":{\"resourceType\":\"Task\","
            "\"status\":\"requested\",\"intent\":\"order\",\"description\":\"%2$s\",\"focus\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-000000000003\"},\"for\":{\"reference\":"
            "\"urn:uuid:00000000-0000-4000-8000-000000000001\"},\"authoredOn\":\"2026-11-01T10:00:00Z\",\"requester\":{\"reference\":\"Organization/%4$s\"},\"owner\":{\"reference\":\"Organization/%3$s\"}}}]}",
            medicaid, canary, harness_organization(stranger), harness_organization("primary-care")));
    static const struct {
        enum place place;
        const char *type;
    } kinds[] = {{PATIENT, "Patient/"}, {PLAN, "CarePlan/"}, {REQUEST, "ServiceRequest/"}, {TASK, "Task/"}};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        const char *at = strstr(pushed.body, kinds[i].type);
        assert_non_null(at);
        values[0][kinds[i].place] = harness_format("%.36s", at + strlen(kinds[i].type));
        values[1][kinds[i].place] = harness_format("00000000-0000-4000-8000-00000000d%03zu", i);
    }
    struct answer plan = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/CarePlan/%s", values[0][PLAN]), NULL);
    assert_non_null(strstr(plan.body, canary));
    values[0][VERSION] = harness_format("%s", harness_text(&plan, "meta.versionId"));
    values[1][VERSION] = "0123456789abcdef0123456789abcdef";
    values[0][IDENTIFIER] = medicaid;
    values[1][IDENTIFIER] = harness_medicaid();
    struct answer consent = harness_expect(201, "primary-care", "POST", harness_format("/v1/children/%s/consents", values[0][PATIENT]),
                                           "{\"signed_by\":{\"name\":\"Canary-7f3a91\",\"role\":\"parent\"},\"signed_on\":\"2026-11-01\",\"method\":\"paper_signature\",\"flags\":[{"
                                           "\"decision\":\"deny\",\"to\":{\"class\":\"child_welfare\"},\"categories\":[\"all\"]}]}");
    values[0][CONSENT] = harness_format("%s", harness_text(&consent, "id"));
    values[1][CONSENT] = "00000000-0000-4000-8000-00000000d900";
}

static int setup(void **state)
{
    (void)state;
    hide_a_child();
    return 0;
}

static void every_route_has_a_leak_case(void **state)
{
    (void)state;
    for (size_t r = 0; r < cpx_routes_count; r++) {
        bool covered = false;
        for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) covered |= strcmp(cases[i].route, cpx_routes[r].name) == 0;
        for (size_t i = 0; i < sizeof without_children / sizeof without_children[0]; i++) covered |= strcmp(without_children[i], cpx_routes[r].name) == 0;
        if (!covered) fail_msg("the route %s has no leak case", cpx_routes[r].name);
    }
}

static void a_hidden_child_is_as_absent_as_one_that_does_not_exist_on_every_route(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct answer hidden = asked(&cases[i], 0), absent = asked(&cases[i], 1);
        if (hidden.status != absent.status) fail_msg("%s %s: %ld, but %ld where there is none", cases[i].route, cases[i].path, hidden.status, absent.status);
        if (strcmp(normal(hidden.body), normal(absent.body)) != 0) {
            /* What the request itself named may stand in its answer. */
            const char *there = hidden.body, *none = absent.body;
            for (int place = 0; place < PLACES; place++) {
                for (const char *at; mentions(&cases[i], place_names[place]) && (at = strstr(there, values[0][place])) != NULL;)
                    there = harness_format("%.*s*%s", (int)(at - there), there, at + strlen(values[0][place]));
                for (const char *at; mentions(&cases[i], place_names[place]) && (at = strstr(none, values[1][place])) != NULL;)
                    none = harness_format("%.*s*%s", (int)(at - none), none, at + strlen(values[1][place]));
            }
            if (strcmp(normal(there), normal(none)) != 0) fail_msg("%s %s: the answers differ:\n%.1500s\n%.1500s", cases[i].route, cases[i].path, normal(there), normal(none));
        } else if (strcmp(plain_headers(&hidden), plain_headers(&absent)) != 0) {
            fail_msg("%s %s: the headers differ:\n%s\n%s", cases[i].route, cases[i].path, plain_headers(&hidden), plain_headers(&absent));
        }
        if (strstr(hidden.body, canary) != NULL || strstr(hidden.headers, canary) != NULL) fail_msg("%s %s tells of the hidden child", cases[i].route, cases[i].path);
        for (int place = 0; place < PLACES; place++)
            if (!mentions(&cases[i], place_names[place]) && strstr(hidden.body, values[0][place]) != NULL)
                fail_msg("%s %s names %s of the hidden child", cases[i].route, cases[i].path, place_names[place]);
        harness_free(&hidden);
        harness_free(&absent);
    }
}

static void nothing_of_the_hidden_child_was_changed_by_the_stranger(void **state)
{
    (void)state;
    struct answer plan = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/CarePlan/%s", values[0][PLAN]), NULL);
    assert_string_equal(harness_text(&plan, "meta.versionId"), values[0][VERSION]);
    struct answer task = harness_expect(200, "primary-care", "GET", harness_format("/v1/referrals/%s", values[0][TASK]), NULL);
    assert_string_equal(harness_text(&task, "status"), "requested");
    struct answer consent = harness_expect(200, "primary-care", "GET", harness_format("/v1/consents/%s", values[0][CONSENT]), NULL);
    assert_string_equal(harness_text(&consent, "status"), "active");
}

static void refused_accesses_are_recorded(void **state)
{
    (void)state;
    struct answer refused = harness_expect(404, stranger, "GET", harness_format("/fhir/R4/CarePlan/%s", values[0][PLAN]), NULL);
    const char *request = harness_header(&refused, "X-Request-Id");
    assert_string_equal(harness_sql(harness_format("select status from refusal where request = '%s'", request)), "404");
    refused = harness_make(&(struct call){.client = stranger, .scope = "system/Goal.r", .method = "GET", .path = harness_format("/fhir/R4/CarePlan/%s", values[0][PLAN])});
    assert_int_equal(refused.status, 403);
    assert_string_equal(harness_sql(harness_format("select status from refusal where request = '%s'", harness_header(&refused, "X-Request-Id"))), "403");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_route_has_a_leak_case),
        cmocka_unit_test(a_hidden_child_is_as_absent_as_one_that_does_not_exist_on_every_route),
        cmocka_unit_test(nothing_of_the_hidden_child_was_changed_by_the_stranger),
        cmocka_unit_test(refused_accesses_are_recorded),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
