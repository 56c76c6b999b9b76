/* A child that an organization may not see is as absent to it as one that doesn't exist: on every route of the routing table. A route, or a
 * parameter of one, without a case in requests.http fails. Two requests that differ only in the ids that they name, one of a hidden child
 * and one of none, must get the same answer: status, headers and body, but for nonces (ids that the answer creates, times, request ids).
 * And nothing of the hidden child is in any answer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>

#include "../../service/fhir/search.h"
#include "../harness/contract.h"
#include "../harness/requests.h"
#include "cpx/routes.h"

static const char canary[] = "Canary-7f3a91";
static const char stranger[] = "school"; /* holds no grant */

/* What the requests name. 0: of the hidden child; 1: of nothing. */
static struct binding worlds[2];

static void hides(const char *name, const char *value)
{
    binding_set(&worlds[0], name, value);
    binding_set(&worlds[0], harness_format("HIDDEN_%s", name), value);
}

static const char *of_hidden(const char *text)
{
    return binding_fill(&worlds[0], text);
}

/* A child with everything, by primary care alone, with the canary in every text. */
static void hide_a_child(void)
{
    const char *medicaid = harness_medicaid();
    struct answer pushed = harness_expect(
        200, "primary-care", "POST", "/fhir/R4",
        harness_format(
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
            "{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000001\",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"},"
            "\"resource\":{\"resourceType\":"
            "\"Patient\",\"identifier\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%1$s\"},{\"system\":\"urn:example:leak\","
            "\"value\":\"%1$s\"}],\"name\":[{\"family\":\"%2$s\"}],\"birthDate\":\"2024-02-02\"}},"
            "{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000002\",\"request\":{\"method\":\"POST\",\"url\":\"CarePlan\"},"
            "\"resource\":{\"resourceType\":"
            "\"CarePlan\",\"identifier\":[{\"system\":\"urn:example:leak\",\"value\":\"%1$s\"}],\"status\":\"active\",\"intent\":\"plan\","
            "\"title\":\"%2$s\",\"category\":[{\"coding\":[{\"system\":\"http://hl7.org/fhir/us/core/CodeSystem/"
            "careplan-category\",\"code\":\"assess-plan\"}]}],\"subject\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-000000000001\"}"
            "}},"
            "{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000003\",\"request\":{\"method\":\"POST\",\"url\":\"ServiceRequest\"},"
            "\"resource\":{\"resourceType\":"
            "\"ServiceRequest\",\"meta\":{\"security\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/"
            "v3-Confidentiality\",\"code\":\"N\"}]},\"status\":\"active\",\"intent\":\"order\",\"code\":{\"text\":\"%2$s\"},\"subject\":{"
            "\"reference\":\"urn:uuid:00000000-0000-4000-8000-"
            "000000000001\"},\"performer\":[{\"reference\":\"Organization/%3$s\"}]}},"
            "{\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000004\",\"request\":{\"method\":\"POST\",\"url\":\"Task\"},"
            "\"resource\":{\"resourceType\":\"Task\","
            "\"status\":\"requested\",\"intent\":\"order\",\"description\":\"%2$s\",\"focus\":{\"reference\":\"urn:uuid:00000000-0000-4000-"
            "8000-000000000003\"},\"for\":{\"reference\":"
            "\"urn:uuid:00000000-0000-4000-8000-000000000001\"},\"authoredOn\":\"2026-11-01T10:00:00Z\",\"requester\":{\"reference\":"
            "\"Organization/%4$s\"},\"owner\":{\"reference\":\"Organization/%3$s\"}}},"
            "{\"request\":{\"method\":\"POST\",\"url\":\"Condition\"},\"resource\":{\"resourceType\":\"Condition\",\"code\":{\"text\":\"%2$"
            "s\"},"
            "\"subject\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-000000000001\"}}},"
            "{\"request\":{\"method\":\"POST\",\"url\":\"Goal\"},\"resource\":{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\","
            "\"description\":{\"text\":\"%2$s\"},\"subject\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-000000000001\"}}},"
            "{\"request\":{\"method\":\"POST\",\"url\":\"EpisodeOfCare\"},\"resource\":{\"resourceType\":\"EpisodeOfCare\",\"status\":"
            "\"active\","
            "\"type\":[{\"text\":\"%2$s\"}],\"patient\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-000000000001\"}}},"
            "{\"request\":{\"method\":\"POST\",\"url\":\"ServiceRequest\"},\"resource\":{\"resourceType\":\"ServiceRequest\",\"status\":"
            "\"active\","
            "\"intent\":\"plan\",\"code\":{\"text\":\"%2$s\"},\"subject\":{\"reference\":\"urn:uuid:00000000-0000-4000-8000-000000000001\"}"
            "}}]}",
            medicaid, canary, harness_organization(stranger), harness_organization("primary-care")));
    static const struct {
        const char *name, *type;
    } kinds[] = {{"PATIENT", "Patient/"},  {"PLAN", "CarePlan/"}, {"REQUEST", "ServiceRequest/"},     {"REFERRAL", "Task/"},
                 {"A_NEED", "Condition/"}, {"A_GOAL", "Goal/"},   {"AN_ENROLMENT", "EpisodeOfCare/"}, {"AN_ACTION", "ServiceRequest/"}};
    const char *at = pushed.body;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        at = strstr(at, kinds[i].type);
        assert_non_null(at);
        hides(kinds[i].name, harness_format("%.36s", at + strlen(kinds[i].type)));
    }
    struct answer dispute =
        harness_expect(201, "primary-care", "POST", of_hidden("/v1/children/@PATIENT@/disputes"),
                       of_hidden("{\"resource\":\"CarePlan/"
                                 "@PLAN@\",\"statement\":\"Canary-7f3a91\",\"disputed_by\":{\"role\":\"parent\"},\"on\":\"2026-11-01\"}"));
    hides("DISPUTE", harness_format("%s", harness_text(&dispute, "id")));
    struct answer plan = harness_expect(200, "primary-care", "GET", of_hidden("/fhir/R4/CarePlan/@PLAN@"), NULL);
    assert_non_null(strstr(plan.body, canary));
    hides("PLAN_VERSION", harness_format("%s", harness_text(&plan, "meta.versionId")));
    hides("PATIENT_KEY", medicaid);
    struct answer consent = harness_expect(201, "primary-care", "POST", of_hidden("/v1/children/@PATIENT@/consents"),
                                           "{\"signed_by\":{\"name\":\"Canary-7f3a91\",\"role\":\"parent\"},\"signed_on\":\"2026-11-01\","
                                           "\"method\":\"paper_signature\",\"flags\":[{"
                                           "\"decision\":\"deny\",\"to\":{\"class\":\"child_welfare\"},\"categories\":[\"all\"]}]}");
    hides("CONSENT", harness_format("%s", harness_text(&consent, "id")));
    struct answer patient =
        harness_expect(201, "hospital", "POST", "/fhir/R4/Patient",
                       "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Canary-7f3a91\"}],\"birthDate\":\"2024-02-02\"}");
    const struct call opening = {
        .client = "hospital",
        .purpose = "BTG",
        .user = "dr.canary",
        .method = "POST",
        .path = "/v1/emergency-access",
        .body = harness_format("{\"child\":\"%s\",\"reason\":\"Canary-7f3a91 is unconscious\"}", harness_text(&patient, "id"))};
    struct answer access = harness_make(&opening);
    hides("ACCESS", harness_format("%s", harness_text(&access, "id")));
}

static struct requests cases;

static int setup(void **state)
{
    (void)state;
    cases = requests_read("tests/leak/requests.http");
    hide_a_child();
    return 0;
}

static bool is_given(const char *text, const char *parameter)
{
    for (const char *at = text; at != NULL && (at = strstr(at, parameter)) != NULL; at++)
        if (at[strlen(parameter)] == '=' && (at == text || strchr("?&\n", at[-1]) != NULL)) return true;
    return false;
}

/* Whether a request of the route gives the parameter: in its query, or form, or as a header. */
static bool gives(const char *route, const char *parameter, const char *in)
{
    bool header = strcmp(in, "header") == 0;
    for (size_t i = 0; i < cases.count; i++) {
        const struct request *request = &cases.items[i];
        if (strcmp(request->name, route) != 0) continue;
        if (!header && (is_given(request->path, parameter) || is_given(request->body, parameter))) return true;
        for (size_t h = 0; header && request->headers[h] != NULL; h++)
            if (strncasecmp(request->headers[h], parameter, strlen(parameter)) == 0 && request->headers[h][strlen(parameter)] == ':')
                return true;
    }
    return false;
}

static size_t missing_parameters(const json_t *list, const char *route)
{
    size_t i, missing = 0;
    json_t *item;
    json_array_foreach(list, i, item)
    {
        const json_t *parameter = contract_resolved(item);
        const char *name = json_string_value(json_object_get(parameter, "name")), *in = json_string_value(json_object_get(parameter, "in"));
        /* An object's members are parameters: those of the CapabilityStatement. */
        bool exploded = json_object_get(contract_resolved(json_object_get(parameter, "schema")), "additionalProperties") != NULL;
        if (strcmp(in, "path") == 0 || exploded || gives(route, name, in)) continue;
        print_error("no request in tests/leak/requests.http gives %s (%s) of %s\n", name, in, route);
        missing++;
    }
    return missing;
}

static void every_route_and_every_parameter_has_a_leak_case(void **state)
{
    (void)state;
    bool named[512] = {false};
    size_t missing = 0;
    assert_true(cases.count <= 512);
    for (size_t r = 0; r < cpx_routes_count; r++) {
        const json_t *operation = contract_operation(cpx_routes[r].method, cpx_routes[r].path);
        bool covered = false;
        for (size_t i = 0; i < cases.count; i++) {
            if (strcmp(cases.items[i].name, cpx_routes[r].name) != 0) continue;
            covered = named[i] = true;
            assert_string_equal(cases.items[i].method, cpx_routes[r].method);
        }
        if (!covered) print_error("the route %s has no case in tests/leak/requests.http\n", cpx_routes[r].name);
        assert_non_null(operation);
        assert_string_equal(json_string_value(json_object_get(operation, "operationId")), cpx_routes[r].name);
        const json_t *path = json_object_get(json_object_get(contract_document(), "paths"), cpx_routes[r].path);
        missing += !covered + missing_parameters(json_object_get(operation, "parameters"), cpx_routes[r].name) +
                   missing_parameters(json_object_get(path, "parameters"), cpx_routes[r].name);
    }
    for (size_t i = 0; i < cases.count; i++)
        if (!named[i]) fail_msg("a case for a route that doesn't exist: %s", cases.items[i].words);
    for (size_t i = 0; cpx_search_common(i) != NULL; i++) {
        bool given = gives("searchResources", cpx_search_common(i), "query");
        if (!given) print_error("no case of searchResources in tests/leak/requests.http gives %s\n", cpx_search_common(i));
        missing += !given;
    }
    assert_int_equal(missing, 0);
}

static bool mentions(const struct request *leak, const char *name)
{
    const char *place = harness_format("@%s@", name);
    bool found = strstr(leak->path, place) != NULL || (leak->body != NULL && strstr(leak->body, place) != NULL);
    for (size_t i = 0; leak->headers[i] != NULL; i++)
        found |= strstr(leak->headers[i], place) != NULL;
    return found;
}

/* What the request didn't name isn't in its answer. */
static void assert_silent(const struct request *leak, const struct answer *answer)
{
    if (strstr(answer->body, canary) != NULL || strstr(answer->headers, canary) != NULL)
        fail_msg("%s %s tells of the hidden child", leak->name, leak->path);
    for (size_t i = 0; i < worlds[0].count; i++) {
        const struct bound *bound = &worlds[0].items[i];
        const char *plain = strncmp(bound->name, "HIDDEN_", 7) == 0 ? bound->name + 7 : bound->name;
        bool known = strncmp(plain, "ORGANIZATION_", 13) == 0 || strlen(bound->value) < 16;
        if (!known && !mentions(leak, plain) && !mentions(leak, harness_format("HIDDEN_%s", plain)) &&
            strstr(answer->body, bound->value) != NULL)
            fail_msg("%s %s names %s of the hidden child", leak->name, leak->path, bound->name);
    }
}

static void a_hidden_child_is_as_absent_as_one_that_does_not_exist_on_every_route(void **state)
{
    (void)state;
    for (size_t i = 0; i < cases.count; i++) {
        struct answer hidden = request_make(&cases.items[i], &worlds[0], stranger),
                      absent = request_make(&cases.items[i], &worlds[1], stranger);
        const char *there = answer_text(&hidden, &worlds[0], true), *none = answer_text(&absent, &worlds[1], true);
        if (strcmp(there, none) != 0)
            fail_msg("%s: %s: the answers differ: %s", cases.items[i].words, cases.items[i].path, answer_difference(there, none));
        assert_silent(&cases.items[i], &hidden);
        harness_free(&hidden);
        harness_free(&absent);
    }
}

static void nothing_of_the_hidden_child_was_changed_by_the_stranger(void **state)
{
    (void)state;
    struct answer plan = harness_expect(200, "primary-care", "GET", of_hidden("/fhir/R4/CarePlan/@PLAN@"), NULL);
    assert_string_equal(harness_text(&plan, "meta.versionId"), of_hidden("@PLAN_VERSION@"));
    struct answer task = harness_expect(200, "primary-care", "GET", of_hidden("/v1/referrals/@REFERRAL@"), NULL);
    assert_string_equal(harness_text(&task, "status"), "requested");
    struct answer consent = harness_expect(200, "primary-care", "GET", of_hidden("/v1/consents/@CONSENT@"), NULL);
    assert_string_equal(harness_text(&consent, "status"), "active");
}

static void refused_accesses_are_recorded(void **state)
{
    (void)state;
    struct answer refused = harness_expect(404, stranger, "GET", of_hidden("/fhir/R4/CarePlan/@PLAN@"), NULL);
    const char *request = harness_header(&refused, "X-Request-Id");
    assert_string_equal(harness_sql(harness_format("select status from refusal where request = '%s'", request)), "404");
    refused = harness_make(
        &(struct call){.client = stranger, .scope = "system/Goal.r", .method = "GET", .path = of_hidden("/fhir/R4/CarePlan/@PLAN@")});
    assert_int_equal(refused.status, 403);
    assert_string_equal(
        harness_sql(harness_format("select status from refusal where request = '%s'", harness_header(&refused, "X-Request-Id"))), "403");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_route_and_every_parameter_has_a_leak_case),
        cmocka_unit_test(a_hidden_child_is_as_absent_as_one_that_does_not_exist_on_every_route),
        cmocka_unit_test(nothing_of_the_hidden_child_was_changed_by_the_stranger),
        cmocka_unit_test(refused_accesses_are_recorded),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
