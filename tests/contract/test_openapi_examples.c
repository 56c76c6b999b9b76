/* Every example of a request in the OpenAPI document, sent to the running service: as it stands, with all that is optional, and broken in
 * every way that its schema can tell. The ids in examples stand for things that are made here first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../harness/contract.h"
#include "../harness/harness.h"
#include "cpx/arena.h"
#include "cpx/id.h"
#include "cpx/jwt.h"
#include "cpx/routes.h"

static const char *text_of(const json_t *object, const char *name)
{
    return json_string_value(json_object_get(object, name));
}

/* ---- what the examples speak of ---- */

enum thing {
    CHILD,
    MEDICAID,
    EARLY_INTERVENTION,
    HOUSING,
    CARE_HUB,
    SERVICE,
    SERVICE_VERSION,
    PROFILE_VERSION,
    SERVICE_KEY,
    HSDS_KEY,
    NEED,
    CONSENT,
    CONSENT_VERSION,
    HOSPITAL_CHILD,
    EMERGENCY,
    DISPUTE,
    REFERRAL,
    REFERRAL_VERSION,
    PLAN,
    PLAN_VERSION,
    CONTRIBUTION_VERSION,
    DISCLOSURE,
    INTAKE_KEY,
    CONSENT_KEY,
    REFERRAL_KEY,
    PLAN_KEY,
    IDEMPOTENCY_KEY,
    ASSERTION,
    TOKEN,
    CURSOR,
    BASIS,
    OTHER_CHILD,
    MATCH,
    MERGE,
    MEMBER,
    DUPLICATE,
    GOAL,
    OTHER_GOAL,
    CONFLICT,
    CONFLICT_KEY,
    TEAM_VERSION,
    LEAD_VERSION,
    ACTION,
    ENROLMENT,
    NEED_ITEM_VERSION,
    GOAL_ITEM_VERSION,
    ACTION_ITEM_VERSION,
    ENROLMENT_ITEM_VERSION,
    THINGS
};

/* How an example writes each. */
static const char *const written[THINGS] = {
    [CHILD] = "0a6e9c52-0000-4000-8000-00000000c411",
    [MEDICAID] = "EMS1180000",
    [EARLY_INTERVENTION] = "0a6e9c52-0000-4000-8000-000000000e11",
    [HOUSING] = "0a6e9c52-0000-4000-8000-000000000a05",
    [CARE_HUB] = "0a6e9c52-0000-4000-8000-000000000a0b",
    [SERVICE] = "0a6e9c52-0000-4000-8000-000000005e11",
    [SERVICE_VERSION] = "7a2fe113bc66a69a6a125fc1a62633ea",
    [PROFILE_VERSION] = "8b30f224cd77b7ab7b2360d2b73744fb",
    [SERVICE_KEY] = "ei-home",
    [HSDS_KEY] = "5f0d6c1e-7a52-4b8b-9c1e-1f2a3b4c5d6e",
    [NEED] = "0a6e9c52-0000-4000-8000-00000000eed1",
    [CONSENT] = "0a6e9c52-0000-4000-8000-0000000c0501",
    [DISPUTE] = "0a6e9c52-0000-4000-8000-0000000d1501",
    [CONSENT_VERSION] = "c0a1e7f2b94d4d0c8c55b7f3a2e81d01",
    [HOSPITAL_CHILD] = "0a6e9c52-0000-4000-8000-00000000c412",
    [EMERGENCY] = "0a6e9c52-0000-4000-8000-0000000e6e01",
    [REFERRAL] = "0a6e9c52-0000-4000-8000-0000000ef901",
    [REFERRAL_VERSION] = "b3d9a2c4e8f1406a9d7c5b1e0f2a3c4d",
    [PLAN] = "0a6e9c52-0000-4000-8000-0000000ca901",
    [PLAN_VERSION] = "6f1ed002ab5595859014ebf0951522d9",
    [CONTRIBUTION_VERSION] = "0f7c1d52a84b4a66b8e45c61f3d0a9e297b3f1c6d8e0452c9a1b6d7e8f901234",
    [DISCLOSURE] = "0a6e9c52-0000-4000-8000-00000000d501",
    [INTAKE_KEY] = "intake-118",
    [CONSENT_KEY] = "consent-118",
    [REFERRAL_KEY] = "ref-118",
    [PLAN_KEY] = "plan-118",
    [IDEMPOTENCY_KEY] = "7c1b9a52-4e0d-4d8e-9f57-118000000001",
    [ASSERTION] = "eyJhbGciOiJFUzM4NCIsInR5cCI6IkpXVCIsImtpZCI6IjEifQ.eyJpc3MiOiJjIiwic3ViIjoiYyJ9.c2lnbmVk",
    [TOKEN] = "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6IjEifQ.eyJzdWIiOiJjIn0.c2lnbmVk",
    [BASIS] = "0a6e9c52-0000-4000-8000-000000001e01",
    [OTHER_CHILD] = "0a6e9c52-0000-4000-8000-00000000c412",
    [MATCH] = "0a6e9c52-0000-4000-8000-0000000a7c01",
    [MERGE] = "0a6e9c52-0000-4000-8000-0000000e9e01",
    [MEMBER] = "0a6e9c52-0000-4000-8000-0000000ca7e1.m1",
    [DUPLICATE] = "0a6e9c52-0000-4000-8000-0000000d0b1e",
    [GOAL] = "0a6e9c52-0000-4000-8000-00000000a0a1",
    [OTHER_GOAL] = "0a6e9c52-0000-4000-8000-00000000a0a2",
    [CONFLICT] = "0a6e9c52-0000-4000-8000-0000000c0f11",
    [CONFLICT_KEY] = "conflict-1",
    [TEAM_VERSION] = "4c7c1d52a84b4a66b8e45c61f3d0a9e297b3f1c6d8e0452c9a1b6d7e8f901234",
    [LEAD_VERSION] = "5c7c1d52a84b4a66b8e45c61f3d0a9e2",
    [ACTION] = "0a6e9c52-0000-4000-8000-0000000ac701",
    [ENROLMENT] = "0a6e9c52-0000-4000-8000-00000005e1c1",
    [NEED_ITEM_VERSION] = "5e0c2d7a91b84f63a0d4c6e8f1b2a301",
    [GOAL_ITEM_VERSION] = "5e0c2d7a91b84f63a0d4c6e8f1b2a302",
    [ACTION_ITEM_VERSION] = "5e0c2d7a91b84f63a0d4c6e8f1b2a303",
    [ENROLMENT_ITEM_VERSION] = "5e0c2d7a91b84f63a0d4c6e8f1b2a304",
    [CURSOR] = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ",
};
static const char *real[THINGS];

static const char *filled(const char *text)
{
    for (size_t i = 0; i < THINGS; i++) {
        const char *from = text;
        for (const char *found; real[i] != NULL && (found = strstr(from, written[i])) != NULL;) {
            size_t before = (size_t)(found - text);
            text = harness_format("%.*s%s%s", (int)before, text, real[i], found + strlen(written[i]));
            from = text + before + strlen(real[i]);
        }
    }
    return text;
}

static const char *fresh_id(void)
{
    char id[37];
    assert_int_equal(cpx_id_new(id), CPX_OK);
    return harness_format("%s", id);
}

/* The hexadecimal digits of an answer's ETag. */
static const char *version_of(struct answer *answer)
{
    const char *etag = harness_header(answer, "ETag");
    assert_non_null(etag);
    assert_true(strlen(etag) > 4);
    return harness_format("%.*s", (int)strlen(etag) - 4, etag + 3);
}

/* The text at a path of an answer; frees it. */
static const char *taken(struct answer answer, const char *path)
{
    const char *text = harness_format("%s", harness_text(&answer, path));
    harness_free(&answer);
    return text;
}

static const char *make(const char *client, const char *path, const char *body)
{
    return taken(harness_expect(201, client, "POST", path, filled(body)), "id");
}

/* A client assertion as a client itself signs one (SMART App Launch 2.2.0, Backend Services). */
static const char *signed_assertion(const char *client)
{
    struct cpx_arena *arena = cpx_arena_new(1024 * 1024);
    const char *directory = harness_environment("CPX_CLIENTS"), *token = NULL;
    assert_non_null(arena);
    json_t *file = json_load_file(harness_format("%s/%s.json", directory, client), 0, NULL);
    EVP_PKEY *key = cpx_key_read(harness_format("%s/%s.key.pem", directory, client));
    assert_non_null(key);
    const char *id = text_of(file, "client_id"), *kid = cpx_key_thumbprint(arena, key);
    assert_non_null(id);
    assert_non_null(kid);
    const char *header = harness_format("{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"%s\"}", kid);
    const char *claims = harness_format("{\"iss\":\"%s\",\"sub\":\"%s\",\"aud\":\"%s/oauth/token\",\"jti\":\"%s\",\"exp\":%lld,"
                                        "\"extensions\":{\"hl7-b2b\":{\"version\":\"1\",\"purpose_of_use\":\"COC\"}}}",
                                        id, id, harness_environment("CPX_URL"), fresh_id(), (long long)time(NULL) + 120);
    assert_int_equal(cpx_jws_sign(arena, key, CPX_ALGORITHM_ES384, header, claims, &token), CPX_OK);
    token = harness_format("%s", token);
    EVP_PKEY_free(key);
    json_decref(file);
    cpx_arena_free(arena);
    return token;
}

/* A list of one thing to a page has a next page only where there are two things. */
static void make_second_ones(const char *plan)
{
    for (int i = 0; i < 2; i++) {
        struct answer disclosed = harness_expect(200, "early-intervention", "GET", plan, NULL);
        harness_free(&disclosed);
    }
    (void)make("care-hub", "/v1/referrals",
               "{\"child\":\"0a6e9c52-0000-4000-8000-00000000c411\",\"to\":{\"organization\":"
               "\"0a6e9c52-0000-4000-8000-000000000e11\"},\"categories\":[\"developmental\"]}");
    (void)harness_sql(
        "insert into organization (fhir_id, name, class, purposes) select gen_random_uuid(), 'A second one', 'early_intervention', '{}' "
        "where (select count(*) from organization where class = 'early_intervention') = 1");
    (void)harness_sql(
        "insert into search_token (type, parameter, code, id, element, sequence, child, source, labels) "
        "select 'Organization', v.parameter, v.code, o.fhir_id, '', 0, 0, o.id, 0 from organization o, "
        "(values ('-domain', 'developmental'), ('-town', 'hartford'), ('-language', 'es')) as v (parameter, code) "
        "where o.name = 'A second one' and not exists (select from search_token t where t.type = 'Organization' and t.id = o.fhir_id)");
    (void)harness_sql("insert into classification (system, code, says, user_id, reason, withdrawn, withdrawn_by, withdrawn_reason) select "
                      "'urn:example:codes', code, 2, 'dr-rivera', "
                      "'example', now(), 'dr-rivera', 'example' from (values ('a'), ('b')) as v (code) "
                      "where not exists (select from classification where system = 'urn:example:codes')");
}

/* The hospital has registered a child, and a doctor has opened the record. */
static void make_emergency(void)
{
    static const char *child;
    if (child == NULL)
        child = make("hospital", "/v1/children",
                     harness_format("{\"name\":{\"family\":\"Test\",\"given\":[\"Synthetic\"]},\"birth_date\":\"2025-05-14\","
                                    "\"identifiers\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                                    harness_medicaid()));
    real[HOSPITAL_CHILD] = child;
    const char *body = harness_format("{\"child\":\"%s\",\"reason\":\"Unconscious, nobody to ask\"}", child);
    struct call call = {
        .client = "hospital", .purpose = "BTG", .user = "dr.one", .method = "POST", .path = "/v1/emergency-access", .body = body};
    real[EMERGENCY] = taken(harness_make(&call), "id");
}

static const char *make_legal_basis(void)
{
    const struct call call = {
        .client = "care-hub",
        .user = "m.soto",
        .method = "POST",
        .path = "/v1/steward/legal-bases",
        .body = filled("{\"child\":\"0a6e9c52-0000-4000-8000-00000000c411\",\"kind\":\"prohibition\",\"citation\":\"an order\","
                       "\"categories\":[\"legal\"],\"starts_on\":\"2026-11-20\"}")};
    struct answer answer = harness_make(&call);
    assert_int_equal(answer.status, 201);
    return taken(answer, "id");
}

/* Two coordinators of one need, two goals that contradict one another. */
static void make_team(const char *plan)
{
    struct answer goals = harness_expect(200, "care-hub", "GET", plan, NULL);
    real[GOAL] = harness_format("%s", harness_text(&goals, "goals[0].id"));
    real[OTHER_GOAL] = taken(goals, "goals[1].id");
    struct answer team =
        harness_expect(200, "care-hub", "PUT", harness_format("/v1/children/%s/care-team", real[CHILD]),
                       filled("{\"members\":[{\"name\":\"M. "
                              "Soto\",\"role\":\"care_coordinator\",\"responsible_for\":[\"0a6e9c52-0000-4000-8000-00000000eed1\"]},"
                              "{\"name\":\"J. Lee\",\"role\":\"service_coordinator\",\"responsible_for\":[\"developmental\"]}]}"));
    real[MEMBER] = harness_format("%s", harness_text(&team, "members[0].id"));
    real[DUPLICATE] = taken(team, "duplicates[0].id");
    real[CONFLICT_KEY] = harness_format("conflict-%s", fresh_id());
    real[CONFLICT] = make("care-hub", harness_format("/v1/children/%s/conflicts", real[CHILD]),
                          "{\"items\":[\"0a6e9c52-0000-4000-8000-00000000a0a1\",\"0a6e9c52-0000-4000-8000-00000000a0a2\"],\"reason\":\"One "
                          "language or two\"}");
}

/* What a sender names its own things by, and what serves once: something new each time. */
static void make_keys(void)
{
    static const struct {
        enum thing thing;
        const char *beginning;
    } keys[] = {{INTAKE_KEY, "intake"}, {CONSENT_KEY, "consent"}, {REFERRAL_KEY, "ref"},
                {PLAN_KEY, "plan"},     {SERVICE_KEY, "home"},    {HSDS_KEY, "hsds"}};
    const char *unique = fresh_id();
    real[MEDICAID] = harness_medicaid();
    real[ASSERTION] = signed_assertion("care-hub");
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        real[keys[i].thing] = harness_format("%s-%s", keys[i].beginning, unique);
}

/* A child of the hub's with a plan, consent for early intervention, and a referral that was delivered. */
static void make_things(void)
{
    memset(real, 0, sizeof real);
    make_keys();
    real[EARLY_INTERVENTION] = harness_organization("early-intervention");
    real[HOUSING] = harness_organization("housing");
    real[CARE_HUB] = harness_organization("care-hub");
    real[TOKEN] = harness_token("care-hub", NULL, NULL);
    real[CHILD] = make("care-hub", "/v1/children",
                       "{\"name\":{\"family\":\"Test\",\"given\":[\"Synthetic\"]},\"birth_date\":\"2025-05-14\","
                       "\"identifiers\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"EMS1180000\"}]}");
    const char *plan = harness_format("/v1/children/%s/care-plan", real[CHILD]);
    struct answer contribution = harness_expect(200, "care-hub", "PUT", plan,
                                                "{\"needs\":[{\"domain\":\"developmental\",\"text\":\"ASQ-3 communication below "
                                                "cutoff\",\"categories\":[\"developmental\"]}],\"goals\":[{\"text\":\"10 words by 24 "
                                                "months\",\"categories\":[\"developmental\"],\"target_on\":\"2027-05-01\"},{\"text\":\"10 "
                                                "words in English\",\"categories\":[\"developmental\"]}],"
                                                "\"actions\":[{\"text\":\"Book a ride\",\"categories\":[\"medical\"]}],"
                                                "\"services\":[{\"service\":\"WIC\",\"categories\":[\"medical\"]}]}");
    static const struct {
        enum thing thing;
        const char *at;
    } items[] = {{NEED, "needs[0].id"}, {GOAL, "goals[0].id"}, {ACTION, "actions[0].id"}, {ENROLMENT, "services[0].id"}};
    for (size_t i = 0; i < sizeof items / sizeof items[0]; i++)
        real[items[i].thing] = harness_format("%s", harness_text(&contribution, items[i].at));
    harness_free(&contribution);
    make_team(plan);
    real[CONSENT] =
        make("care-hub", harness_format("/v1/children/%s/consents", real[CHILD]),
             "{\"signed_by\":{\"name\":\"A Synthetic\",\"role\":\"parent\"},\"signed_on\":\"2026-11-20\",\"method\":"
             "\"paper_signature\",\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\","
             "\"kept_at\":\"hub/118\"},\"flags\":[{\"decision\":\"permit\",\"to\":{\"organization\":"
             "\"0a6e9c52-0000-4000-8000-000000000e11\"},\"categories\":[\"contact\",\"medical\",\"developmental\"],\"purposes\":"
             "[\"care_coordination\"]}]}");
    real[REFERRAL] = make("care-hub", "/v1/referrals",
                          "{\"child\":\"0a6e9c52-0000-4000-8000-00000000c411\",\"to\":{\"organization\":"
                          "\"0a6e9c52-0000-4000-8000-000000000e11\"},\"categories\":[\"developmental\"],\"reason\":\"Evaluation\"}");
    real[DISPUTE] = make("care-hub", harness_format("/v1/children/%s/disputes", real[CHILD]),
                         "{\"resource\":\"Condition/0a6e9c52-0000-4000-8000-00000000eed1\",\"statement\":\"He says 30 words at home\","
                         "\"disputed_by\":{\"role\":\"parent\"},\"on\":\"2026-11-25\"}");
    real[PLAN] = make("care-hub", "/fhir/R4/CarePlan",
                      "{\"resourceType\":\"CarePlan\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"reference\":"
                      "\"Patient/0a6e9c52-0000-4000-8000-00000000c411\"}}");
    make_emergency();
    real[BASIS] = make_legal_basis();
    make_second_ones(plan);
    real[DISCLOSURE] = taken(
        harness_expect(200, "early-intervention", "GET", harness_format("/v1/children/%s/disclosures", real[CHILD]), NULL), "items[0].id");
    const struct {
        enum thing thing;
        const char *path;
    } versions[] = {{CONSENT_VERSION, harness_format("/fhir/R4/Consent/%s", real[CONSENT])},
                    {REFERRAL_VERSION, harness_format("/v1/referrals/%s", real[REFERRAL])},
                    {PLAN_VERSION, harness_format("/fhir/R4/CarePlan/%s", real[PLAN])},
                    {NEED_ITEM_VERSION, harness_format("/v1/children/%s/needs/%s", real[CHILD], real[NEED])},
                    {GOAL_ITEM_VERSION, harness_format("/v1/children/%s/goals/%s", real[CHILD], real[GOAL])},
                    {ACTION_ITEM_VERSION, harness_format("/v1/children/%s/actions/%s", real[CHILD], real[ACTION])},
                    {ENROLMENT_ITEM_VERSION, harness_format("/v1/children/%s/services/%s", real[CHILD], real[ENROLMENT])},
                    {CONTRIBUTION_VERSION, plan},
                    {TEAM_VERSION, harness_format("/v1/children/%s/care-team", real[CHILD])},
                    {LEAD_VERSION, harness_format("/v1/children/%s/lead-coordinator", real[CHILD])}};
    for (size_t i = 0; i < sizeof versions / sizeof versions[0]; i++) {
        const char *client = versions[i].thing == REFERRAL_VERSION ? "early-intervention" : "care-hub";
        struct answer answer = harness_expect(200, client, "GET", versions[i].path, NULL);
        real[versions[i].thing] = version_of(&answer);
        harness_free(&answer);
    }
}

/* ---- a request as the document describes it ---- */

struct request {
    const struct cpx_route *route;
    const json_t *operation;
    const char *client, *purpose, *user, *path, *query, *media, *body;
    const char *headers[8];
    size_t headers_count;
};

static const json_t *item_of(const struct cpx_route *route)
{
    return json_object_get(json_object_get(contract_document(), "paths"), route->path);
}

static const char *escaped(const char *text)
{
    char *escape = curl_easy_escape(NULL, text, 0);
    assert_non_null(escape);
    const char *copy = harness_format("%s", escape);
    curl_free(escape);
    return copy;
}

/* An example as a parameter or a form's field carries it. */
static const char *plain_text(const json_t *value)
{
    if (json_is_string(value)) return filled(json_string_value(value));
    if (json_is_boolean(value)) return json_is_true(value) ? "true" : "false";
    assert_true(json_is_integer(value));
    return harness_format("%lld", (long long)json_integer_value(value));
}

static const char *form_of(const json_t *object)
{
    const char *form = "", *name;
    json_t *value;
    json_object_foreach((json_t *)object, name, value) form =
        harness_format("%s%s%s=%s", form, *form == '\0' ? "" : "&", escaped(name), escaped(plain_text(value)));
    return form;
}

static const char *joined(const char *query, const char *more)
{
    return *query == '\0' ? more : harness_format("%s&%s", query, more);
}

static void add_parameter(struct request *request, const json_t *parameter, bool everything)
{
    const char *name = text_of(parameter, "name"), *in = text_of(parameter, "in");
    const json_t *example = json_object_get(parameter, "example");
    assert_non_null(example);
    if (strcmp(in, "path") == 0) {
        const char *place = harness_format("{%s}", name), *at = strstr(request->path, place);
        assert_non_null(at);
        request->path = harness_format("%.*s%s%s", (int)(at - request->path), request->path, plain_text(example), at + strlen(place));
    } else if (!everything && !json_is_true(json_object_get(parameter, "required"))) {
        return;
    } else if (strcmp(in, "query") == 0) {
        request->query = joined(request->query,
                                json_is_object(example) ? form_of(example) : harness_format("%s=%s", name, escaped(plain_text(example))));
    } else {
        assert_string_equal(in, "header");
        assert_in_range(request->headers_count, 0, sizeof request->headers / sizeof request->headers[0] - 2);
        request->headers[request->headers_count++] = harness_format("%s: %s", name, plain_text(example));
    }
}

static void add_parameters(struct request *request, const json_t *parameters, bool everything, bool after)
{
    size_t i;
    json_t *parameter;
    json_array_foreach(parameters, i, parameter)
    {
        const json_t *one = contract_resolved(parameter);
        if ((strcmp(text_of(one, "name"), "after") == 0) == after) add_parameter(request, one, everything);
    }
}

static struct answer answer_to(const struct request *request)
{
    const char *path = *request->query == '\0' ? request->path : harness_format("%s?%s", request->path, request->query);
    struct call call = {.client = request->client,
                        .purpose = request->purpose,
                        .user = request->user,
                        .method = request->route->method,
                        .path = path,
                        .body = request->body,
                        .content_type = request->media};
    memcpy(call.headers, request->headers, sizeof call.headers);
    return harness_make(&call);
}

/* Registering queues a comparison, which would take away the match that is made here. */
static void await_comparisons(void)
{
    enum { TRIES = 600 };
    const char *waits = filled("select count(*) from match_pending where patient in ('0a6e9c52-0000-4000-8000-00000000c411', "
                               "'0a6e9c52-0000-4000-8000-00000000c412')");
    for (int i = 0; i < TRIES && strcmp(harness_sql(waits), "0") != 0; i++)
        nanosleep(&(struct timespec){.tv_nsec = 50 * 1000 * 1000}, NULL);
    assert_string_equal(harness_sql(waits), "0");
}

/* A second child, a match of the two (and another, so that there are pages), and a merge. */
static void make_stewards_things(const struct cpx_route *route)
{
    static const char other[] = "{\"name\":{\"family\":\"Test\"},\"birth_date\":\"2025-05-14\"}";
    if (strncmp(route->path, "/v1/steward/m", 13) != 0 || real[OTHER_CHILD] != NULL) return;
    real[OTHER_CHILD] = make("primary-care", "/v1/children", other);
    await_comparisons();
    static const char *const others[] = {
        "(select c.patient from child_patient c where c.child <> all (array(select m.child from child_patient m where m.patient in "
        "('0a6e9c52-0000-4000-8000-00000000c411', '0a6e9c52-0000-4000-8000-00000000c412'))) limit 1)",
        "'0a6e9c52-0000-4000-8000-00000000c412'"};
    for (int i = 0; i < 2; i++)
        real[MATCH] = harness_sql(filled(harness_format(
            "insert into probable_match (one, other, score, likely, agreement) values ("
            "'0a6e9c52-0000-4000-8000-00000000c411', %s, 14.5, false, "
            "'{\\\"identifier\\\":\\\"unknown\\\",\\\"family_name\\\":\\\"same\\\",\\\"given_name\\\":\\\"alike\\\",\\\"birth_date\\\":"
            "\\\"same\\\",\\\"sex\\\":\\\"same\\\",\\\"address\\\":\\\"different\\\",\\\"phone\\\":\\\"same\\\"}') on conflict (least(one, "
            "other), "
            "greatest(one, other), (case when decision is null then 0 else number end)) do update set score = excluded.score returning id",
            others[i])));
    if (strstr(route->path, "{merge}") == NULL) return;
    struct answer merged = harness_make(&(struct call){
        .client = "care-hub",
        .user = "j.lee",
        .method = "POST",
        .path = "/v1/steward/merges",
        .body = filled(
            "{\"keep\":\"0a6e9c52-0000-4000-8000-00000000c411\",\"merge\":\"0a6e9c52-0000-4000-8000-00000000c412\",\"reason\":\"same\"}")});
    assert_int_equal(merged.status, 201);
    real[MERGE] = taken(merged, "id");
}

/* Early intervention's profile, and two services of it. */
static void make_directory(const struct cpx_route *route)
{
    bool organizations = strncmp(route->path, "/v1/organizations", 17) == 0, services = strncmp(route->path, "/v1/services", 12) == 0;
    if (organizations && real[PROFILE_VERSION] == NULL) {
        struct answer profile =
            harness_expect(200, "early-intervention", "PUT", harness_format("/v1/organizations/%s", real[EARLY_INTERVENTION]),
                           "{\"coordinates\":[\"developmental\"],\"regions\":[\"Hartford\"],\"languages\":[\"es\"]}");
        real[PROFILE_VERSION] = version_of(&profile);
        harness_free(&profile);
    }
    if ((!services && strncmp(route->path, "/v1/referrals", 13) != 0) || real[SERVICE] != NULL) return;
    for (int i = 0; i < 2; i++) {
        struct answer made = harness_expect(
            201, "early-intervention", "POST", "/v1/services",
            "{\"name\":\"Home visits\",\"needs\":[\"developmental\"],\"categories\":[\"developmental\"],\"languages\":[\"es\"],"
            "\"towns\":[\"Hartford\"],\"eligibility\":{\"max_age_months\":35},\"capacity\":\"capacity\"}");
        real[SERVICE_VERSION] = version_of(&made);
        real[SERVICE] = taken(made, "id");
    }
}

/* everything: with all parameters, not only those that are needed. */
static struct request request_for(const struct cpx_route *route, bool everything)
{
    const json_t *item = item_of(route);
    char verb[8] = "";
    for (size_t i = 0; route->method[i] != '\0' && i + 1 < sizeof verb; i++)
        verb[i] = (char)(route->method[i] + ('a' - 'A'));
    struct request request = {.route = route, .operation = json_object_get(item, verb), .path = route->path, .query = ""};
    request.client = text_of(request.operation, "x-sandbox-client");
    request.purpose = text_of(request.operation, "x-sandbox-purpose");
    request.user = text_of(request.operation, "x-sandbox-user");
    const json_t *own = json_object_get(request.operation, "parameters"), *shared = json_object_get(item, "parameters");
    real[IDEMPOTENCY_KEY] = fresh_id();
    if (real[CHILD] != NULL) make_stewards_things(route);
    if (real[CHILD] != NULL) make_directory(route);
    add_parameters(&request, shared, everything, false);
    add_parameters(&request, own, everything, false);
    if (!everything) return request;
    /* A cursor is one of the same request without it. */
    size_t size = strlen(request.query);
    real[CURSOR] = "";
    add_parameters(&request, own, true, true);
    if (strlen(request.query) == size) return request;
    request.query = harness_format("%.*s", (int)size, request.query);
    real[CURSOR] = taken(answer_to(&request), "next");
    add_parameters(&request, own, true, true);
    return request;
}

static void give_body(struct request *request, const char *media, const json_t *value)
{
    request->media = media;
    if (strcmp(media, "application/x-www-form-urlencoded") == 0) {
        request->body = form_of(value);
        return;
    }
    char *text = json_dumps(value, JSON_COMPACT);
    assert_non_null(text);
    request->body = filled(harness_format("%s", text));
    free(text);
}

static const char *told(const struct request *request)
{
    return harness_format("%s (%s %s?%s %s)", request->route->name, request->route->method, request->path, request->query,
                          request->body != NULL ? request->body : "");
}

/* What an effect has used up is made anew. One that only adds something uses up nothing but its keys; many together do (a child has so many codes). */
enum { ADDITIONS = 8 };
static bool used;
static int added;
static void note_effect(const struct cpx_route *route, long status)
{
    static const char *const without[] = {"createToken",           "introspectToken",        "matchChild",
                                          "explainConsents",       "explainLabels",          "importService",
                                          "searchResourcesByForm", "searchAuditEventsByForm"};
    for (size_t i = 0; i < sizeof without / sizeof without[0]; i++) {
        if (strcmp(route->name, without[i]) == 0) return;
    }
    bool adds = status == 201 && strncmp(route->path, "/v1/steward/", 12) != 0 && strncmp(route->path, "/v1/emergency", 13) != 0;
    if (!adds || ++added > ADDITIONS) used = true;
}

static void renew(void)
{
    if (used || real[CHILD] == NULL) {
        make_things();
        added = 0;
    } else
        make_keys();
    used = false;
}

/* The harness has judged the answer's body; here its status and its headers. */
static void judge(const struct request *request, struct answer *answer)
{
    const json_t *response = json_object_get(json_object_get(request->operation, "responses"), harness_format("%ld", answer->status));
    if (response == NULL) fail_msg("%s: %ld %.900s", told(request), answer->status, answer->body);
    const char *name;
    json_t *header;
    json_object_foreach(json_object_get(contract_resolved(response), "headers"), name, header)
    {
        const json_t *described = contract_resolved(header);
        const char *value = harness_header(answer, name);
        if (value == NULL && !json_is_true(json_object_get(described, "required"))) continue;
        if (value == NULL) fail_msg("%s: %ld without %s", told(request), answer->status, name);
        json_t *text = json_string(value);
        const char *why = contract_mismatch(json_object_get(described, "schema"), text);
        if (why != NULL) fail_msg("%s: %s: %s", told(request), name, why);
        json_decref(text);
    }
    if (strcmp(request->route->method, "GET") != 0) note_effect(request->route, answer->status);
    harness_free(answer);
}

/* ---- examples as they stand ---- */

static size_t sent;

static void send_example(const struct cpx_route *route, const char *media, const json_t *value, bool everything)
{
    renew();
    struct request request = request_for(route, everything);
    if (value != NULL) give_body(&request, media, value);
    struct answer answer = answer_to(&request);
    judge(&request, &answer);
    sent++;
}

static const json_t *body_of(const struct cpx_route *route)
{
    struct request request = request_for(route, false);
    return contract_resolved(json_object_get(request.operation, "requestBody"));
}

static void send_examples(const struct cpx_route *route, bool everything)
{
    const char *media, *name;
    json_t *content, *example;
    const json_t *body = body_of(route);
    if (body == NULL || !json_is_true(json_object_get(body, "required"))) send_example(route, NULL, NULL, everything);
    json_object_foreach(json_object_get(body, "content"), media, content)
        json_object_foreach(json_object_get(content, "examples"), name, example)
            send_example(route, media, json_object_get(example, "value"), everything);
}

static void every_example_is_what_the_service_takes(void **state)
{
    (void)state;
    for (size_t i = 0; i < cpx_routes_count; i++) {
        size_t before = sent;
        send_examples(&cpx_routes[i], false);
        send_examples(&cpx_routes[i], true);
        if (sent < before + 2) fail_msg("%s has no example that can be sent", cpx_routes[i].name);
    }
    print_message("%zu requests\n", sent);
}

/* ---- examples, broken ---- */

struct breaking {
    const struct cpx_route *route;
    const char *media;
    const json_t *schema; /* of the whole body */
    json_t *body;
};

/* What a variant breaks: the place, and what would be taken there by the document's word; allowed NULL: it doesn't say. */
struct variant {
    const char *what, *pointer;
    json_t *allowed;
};

/* What the schema says in words: needed with some values of another member only; or what FHIR says of its resources. */
static bool is_conditional(const struct cpx_route *route, const char *pointer)
{
    static const struct {
        const char *route, *beginning;
    } places[] = {{"updateReferralStatus", "/reason"},
                  {"updateReferralStatus", "/outcome"},
                  {"updateReferralStatus", "/note"},
                  {"explainLabels", "/resource"}};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
        if (strcmp(route->name, places[i].route) == 0 && strncmp(pointer, places[i].beginning, strlen(places[i].beginning)) == 0)
            return true;
    return false;
}

/* The service's error at a place, or NULL. */
static const json_t *error_at(const struct answer *answer, const char *pointer)
{
    size_t i;
    json_t *error;
    json_array_foreach(json_object_get(answer->json, "errors"), i, error)
    {
        const char *place = text_of(error, "pointer");
        if (place != NULL && strcmp(place, pointer) == 0) return error;
    }
    return NULL;
}

static bool has_text(const json_t *list, const char *text)
{
    size_t i;
    json_t *one;
    json_array_foreach(list, i, one) if (strcmp(json_string_value(one), text) == 0) return true;
    return false;
}

/* What the service says that it would take is what the document says. An item with blanks is an explanation. */
static void compare_allowed(const struct request *request, const struct variant *variant, const struct answer *answer)
{
    const json_t *said = json_object_get(error_at(answer, variant->pointer), "allowed");
    size_t i;
    json_t *one;
    if (said == NULL || variant->allowed == NULL) return;
    json_array_foreach(said, i, one) if (strchr(json_string_value(one), ' ') == NULL && !has_text(variant->allowed, json_string_value(one)))
        fail_msg("%s: at %s the service takes %s, which the document doesn't know", told(request), variant->pointer,
                 json_string_value(one));
    json_array_foreach(variant->allowed, i, one) if (!has_text(said, json_string_value(one))) fail_msg(
        "%s: at %s the document knows %s, which the service doesn't take", told(request), variant->pointer, json_string_value(one));
}

/* Of the errors those that a schema can foresee. */
static bool is_of_shape(const json_t *error)
{
    static const char *const codes[] = {"unknown_element", "required", "invalid_value"};
    const char *code = text_of(error, "code");
    for (size_t i = 0; code != NULL && i < sizeof codes / sizeof codes[0]; i++)
        if (strcmp(codes[i], code) == 0) return true;
    return false;
}

static void try(const struct breaking *breaking, struct variant variant)
{
    const char *why = contract_mismatch(breaking->schema, breaking->body);
    bool refused = why != NULL;
    renew();
    struct request request = request_for(breaking->route, false);
    give_body(&request, breaking->media, breaking->body);
    struct answer answer = answer_to(&request);
    sent++;
    if (answer.status >= 500) fail_msg("%s, %s: %ld", told(&request), variant.what, answer.status);
    if (answer.status < 300) note_effect(breaking->route, answer.status);
    if (refused && answer.status < 400)
        fail_msg("%s, %s at %s: the service takes what the document refuses", told(&request), variant.what, variant.pointer);
    const json_t *error = error_at(&answer, variant.pointer);
    if (!refused && is_of_shape(error) && !is_conditional(breaking->route, variant.pointer))
        fail_msg("%s, %s at %s: the document takes what the service refuses: %s", told(&request), variant.what, variant.pointer,
                 answer.body);
    compare_allowed(&request, &variant, &answer);
    json_decref(variant.allowed);
    harness_free(&answer);
}

/* The schema that a value is of: the branch that it fits. */
static const json_t *schema_for(const json_t *schema, const json_t *value)
{
    schema = contract_resolved(schema);
    const json_t *branches = json_object_get(schema, "oneOf");
    if (branches == NULL) branches = json_object_get(schema, "anyOf");
    size_t i;
    json_t *branch;
    json_array_foreach(branches, i, branch) if (contract_mismatch(branch, value) == NULL) return schema_for(branch, value);
    return schema;
}

/* The members that an object may have, in any branch; NULL: it is open. Those that a reader may send back and nobody looks at don't count.
 */
static void add_members(json_t *names, const json_t *schema)
{
    schema = contract_resolved(schema);
    const char *name;
    json_t *member;
    size_t i;
    json_object_foreach(json_object_get(schema, "properties"), name,
                        member) if (json_object_get(contract_resolved(member), "type") != NULL ||
                                    json_object_get(contract_resolved(member), "oneOf") != NULL)
        json_array_append_new(names, json_string(name));
    json_array_foreach(json_object_get(schema, "oneOf"), i, member) add_members(names, member);
}

static json_t *other_type(const json_t *value)
{
    return json_is_string(value) ? json_integer(12345) : json_string("text");
}

/* value is what stands at the pointer, in an object (name) or an array (index). */
struct place {
    json_t *object, *array;
    const char *name;
    size_t index;
};

static void put(const struct place *place, json_t *value)
{
    if (place->object != NULL)
        json_object_set_new(place->object, place->name, value);
    else
        json_array_set_new(place->array, place->index, value);
}

static void try_instead(const struct breaking *breaking, const struct place *place, const char *pointer, const char *what, json_t *value,
                        json_t *allowed)
{
    json_t *before =
        json_incref(place->object != NULL ? json_object_get(place->object, place->name) : json_array_get(place->array, place->index));
    put(place, value);
    try(breaking, (struct variant){what, pointer, allowed});
    put(place, before);
}

static void break_value(const struct breaking *breaking, const json_t *schema, json_t *value, const char *pointer);

static void break_at(const struct breaking *breaking, const json_t *schema, const struct place *place, const char *pointer)
{
    json_t *value = place->object != NULL ? json_object_get(place->object, place->name) : json_array_get(place->array, place->index);
    const json_t *own = schema_for(schema, value), *words = json_object_get(own, "enum");
    try_instead(breaking, place, pointer, "another type", other_type(value), NULL);
    if (words != NULL) try_instead(breaking, place, pointer, "an unknown word", json_string("no_such_word"), json_deep_copy(words));
    if (json_is_string(value)) {
        char *longer = malloc(5001);
        assert_non_null(longer);
        memset(longer, 'x', 5000);
        longer[5000] = '\0';
        try_instead(breaking, place, pointer, "an empty text", json_string(""), NULL);
        try_instead(breaking, place, pointer, "a blank text", json_string(" \t"), NULL);
        try_instead(breaking, place, pointer, "a long text", json_string(longer), NULL);
        free(longer);
    }
    if (json_is_array(value)) try_instead(breaking, place, pointer, "no item", json_array(), NULL);
    if (json_is_string(json_array_get(value, 0))) {
        json_t *twice = json_copy(value);
        json_array_append(twice, json_array_get(value, 0));
        try_instead(breaking, place, harness_format("%s/%zu", pointer, json_array_size(value)), "an item twice", twice, NULL);
    }
    break_value(breaking, schema, value, pointer);
}

/* Breaks each part of a value in each way, and mends it again. */
static void break_value(const struct breaking *breaking, const json_t *schema, json_t *value, const char *pointer)
{
    const json_t *own = schema_for(schema, value);
    json_t *member, *properties = json_object_get(own, "properties");
    if (json_is_array(value)) {
        for (size_t i = 0; i < json_array_size(value); i++)
            break_at(breaking, json_object_get(own, "items"), &(struct place){.array = value, .index = i},
                     harness_format("%s/%zu", pointer, i));
        return;
    }
    if (!json_is_object(value)) return;
    json_t *names = json_array(), *copy = json_deep_copy(value);
    add_members(names, schema);
    json_object_set_new(value, "no_such_member", json_true());
    bool closed = json_is_false(json_object_get(own, "additionalProperties"));
    try(breaking, (struct variant){"an unknown member", harness_format("%s/no_such_member", pointer), closed ? json_incref(names) : NULL});
    json_object_del(value, "no_such_member");
    const char *name;
    json_object_foreach(copy, name, member)
    {
        const char *place = harness_format("%s/%s", pointer, name);
        json_t *kept = json_incref(json_object_get(value, name));
        json_object_del(value, name);
        try(breaking, (struct variant){"a member less", place, NULL});
        json_object_set_new(value, name, kept);
        const json_t *known = json_object_get(properties, name);
        if (known != NULL) break_at(breaking, known, &(struct place){.object = value, .name = name}, place);
    }
    json_decref(names);
    json_decref(copy);
}

static void document_and_service_refuse_the_same(void **state)
{
    (void)state;
    sent = 0;
    for (size_t i = 0; i < cpx_routes_count; i++) {
        const char *media, *name;
        json_t *content, *example;
        json_object_foreach(json_object_get(body_of(&cpx_routes[i]), "content"), media, content)
        {
            if (strstr(media, "json") == NULL) continue;
            const json_t *schema = json_object_get(content, "schema");
            json_object_foreach(json_object_get(content, "examples"), name, example)
            {
                struct breaking breaking = {&cpx_routes[i], media, schema, json_deep_copy(json_object_get(example, "value"))};
                break_value(&breaking, schema, breaking.body, "");
                json_decref(breaking.body);
            }
            break; /* the other media types are of the same content */
        }
    }
    print_message("%zu requests\n", sent);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_example_is_what_the_service_takes),
        cmocka_unit_test(document_and_service_refuse_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
