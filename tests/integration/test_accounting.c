/* The accounting: every route that gives something of a child records exactly that; who is told of it; and AuditEvent, which says the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../harness/harness.h"
#include "cpx/arena.h"
#include "cpx/definitions.h"
#include "cpx/json.h"
#include "cpx/routes.h"

#define NORMAL "\"meta\":{\"security\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\",\"code\":\"N\"}]}"

/* ---- a family ---- */

static struct {
    const char *cursor, *medicaid, *child, *plan, *plan_version, *condition, *goal, *action, *episode, *referral, *request, *consent;
} f;

static const char *day(int from_now)
{
    time_t then = time(NULL) + (time_t)from_now * 86400;
    struct tm parts;
    char text[16];
    localtime_r(&then, &parts);
    strftime(text, sizeof text, "%F", &parts);
    return harness_format("%s", text);
}

static const char *made(const char *client, const char *path, const char *body)
{
    struct answer answer = harness_expect(201, client, "POST", path, body);
    const char *id = harness_format("%s", harness_text(&answer, "id"));
    harness_free(&answer);
    return id;
}

static const char *permit_to(const char *child, const char *role, const char *to, const char *categories)
{
    return made(
        "primary-care", harness_format("/v1/children/%s/consents", child),
        harness_format(
            "{\"signed_by\":{\"name\":\"Ana Ruiz\",\"role\":\"%s\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\",\"form\":{"
            "\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"pc/"
            "1\"},\"flags\":[{\"decision\":"
            "\"permit\",\"to\":%s,\"categories\":[%s],\"purposes\":[\"care_coordination\"],\"starts_on\":\"%s\",\"ends_on\":\"%s\"}]}",
            role, day(0), to, categories, day(0), day(365)));
}

static const char *permit(const char *child, const char *client, const char *categories)
{
    return permit_to(child, "parent", harness_format("{\"organization\":\"%s\"}", harness_organization(client)), categories);
}

static const char *new_child(void)
{
    return made("primary-care", "/v1/children", "{\"name\":{\"family\":\"Ruiz\",\"given\":[\"Test\"]},\"birth_date\":\"2024-05-05\"}");
}

static const char *resource(const char *type, const char *members)
{
    return made(
        "primary-care", harness_format("/fhir/R4/%s", type),
        harness_format("{\"resourceType\":\"%s\"," NORMAL ",\"subject\":{\"reference\":\"Patient/%s\"}%s}", type, f.child, members));
}

static int set_up(void **state)
{
    (void)state;
    f.medicaid = harness_medicaid();
    f.cursor = "";
    for (bool more = true; more;) { /* what there is before */
        struct answer page =
            harness_expect(200, "dental", "GET", harness_format("/v1/feed?limit=100%s%s", *f.cursor ? "&after=" : "", f.cursor), NULL);
        f.cursor = harness_format("%s", harness_text(&page, "next"));
        more = json_is_true(json_object_get(page.json, "more"));
        harness_free(&page);
    }
    f.child = made(
        "primary-care", "/v1/children",
        harness_format("{\"name\":{\"family\":\"Ruiz\",\"given\":[\"Test\"]},\"birth_date\":\"2024-05-05\",\"identifiers\":[{\"system\":"
                       "\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                       f.medicaid));
    f.plan = resource("CarePlan", ",\"status\":\"active\",\"intent\":\"plan\"");
    (void)resource("CareTeam", ",\"participant\":[{\"member\":{\"display\":\"A. Member\"}}]");
    f.condition = resource("Condition", "");
    f.goal = resource("Goal", ",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"Walks\"}");
    f.action = resource("ServiceRequest", ",\"status\":\"active\",\"intent\":\"plan\",\"code\":{\"text\":\"Call\"}");
    f.episode = made("primary-care", "/fhir/R4/EpisodeOfCare",
                     harness_format("{\"resourceType\":\"EpisodeOfCare\"," NORMAL
                                    ",\"status\":\"active\",\"patient\":{\"reference\":\"Patient/%s\"}}",
                                    f.child));
    f.consent = permit(f.child, "dental", "\"contact\",\"medical\"");
    f.referral =
        made("primary-care", "/v1/referrals",
             harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"],\"reason\":\"Caries\"}",
                            f.child, harness_organization("dental")));
    f.request = harness_sql(harness_format("select focus from referral where task = '%s'", f.referral));
    (void)made(
        "primary-care", harness_format("/v1/children/%s/disputes", f.child),
        harness_format("{\"resource\":\"CarePlan/%s\",\"statement\":\"It ended\",\"disputed_by\":{\"role\":\"parent\"},\"on\":\"%s\"}",
                       f.plan, day(0)));
    struct answer read = harness_expect(200, "dental", "GET", harness_format("/fhir/R4/CarePlan/%s", f.plan), NULL);
    f.plan_version = harness_format("%s", harness_text(&read, "meta.versionId"));
    harness_free(&read);
    return 0;
}

/* ---- every route records what it gives ---- */

static const struct disclosing {
    const char *route, *path, *body;
    const char *resources; /* a condition on pieces: what it gives; NULL: a line, but of no pieces */
} routes[] = {
#define PLAN "type = 'CarePlan' and id = '@PLAN@'"
#define REFERRAL "id in ('@REFERRAL@', '@REQUEST@')"
    {"readResource", "/fhir/R4/CarePlan/@PLAN@", NULL, PLAN},
    {"readResource", "/fhir/R4/Patient/@CHILD@", NULL, "type = 'Patient' and id = '@CHILD@'"},
    {"searchResources", "/fhir/R4/CarePlan?patient=@CHILD@", NULL, PLAN},
    {"searchResources", "/fhir/R4/Condition?patient=@CHILD@&_total=accurate", NULL, "type = 'Condition' and id = '@CONDITION@'"},
    {"searchResourcesByForm", "/fhir/R4/CarePlan/_search", "patient=@CHILD@", PLAN},
    {"readHistory", "/fhir/R4/CarePlan/@PLAN@/_history", NULL, PLAN},
    {"readVersion", "/fhir/R4/CarePlan/@PLAN@/_history/@VERSION@", NULL, PLAN},
    {"processBundle", "/fhir/R4",
     "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"CarePlan/"
     "@PLAN@\"}},{\"request\":{\"method\":\"GET\","
     "\"url\":\"Condition?patient=@CHILD@\"}}]}",
     "id in ('@PLAN@', '@CONDITION@')"},
    {"readChild", "/v1/children/@CHILD@", NULL, "type = 'Patient' and id = '@CHILD@'"},
    {"matchChild", "/v1/children/match",
     "{\"birth_date\":\"2024-05-05\",\"identifiers\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"@MEDICAID@\"}]}",
     "type = 'Patient' and id = '@CHILD@'"},
    {"readCarePlan", "/v1/children/@CHILD@/care-plan", NULL,
     "child = (select child from child_patient where patient = '@CHILD@') and type <> 'Consent' and (type <> 'Patient' or id = '@CHILD@')"},
    {"readCareTeam", "/v1/children/@CHILD@/care-team", NULL,
     "child = (select child from child_patient where patient = '@CHILD@') and type not in ('CarePlan', 'Consent', 'Patient')"},
    {"readLeadCoordinator", "/v1/children/@CHILD@/lead-coordinator", NULL,
     "child = (select child from child_patient where patient = '@CHILD@') and type = 'CareTeam'"},
    {"readNeed", "/v1/children/@CHILD@/needs/@CONDITION@", NULL, "type = 'Condition' and id = '@CONDITION@'"},
    {"readGoal", "/v1/children/@CHILD@/goals/@GOAL@", NULL, "type = 'Goal' and id = '@GOAL@'"},
    {"readAction", "/v1/children/@CHILD@/actions/@ACTION@", NULL, "type = 'ServiceRequest' and id = '@ACTION@'"},
    {"readEnrolment", "/v1/children/@CHILD@/services/@EPISODE@", NULL, "type = 'EpisodeOfCare' and id = '@EPISODE@'"},
    {"listReferrals", "/v1/referrals?role=recipient&status=requested&limit=100", NULL, REFERRAL},
    {"readReferral", "/v1/referrals/@REFERRAL@", NULL, REFERRAL},
    {"readFeed", "/v1/feed?limit=100&after=@CURSOR@", NULL,
     "child = (select child from child_patient where patient = '@CHILD@') and type <> 'Consent'"},
    {"listDisputes", "/v1/children/@CHILD@/disputes", NULL, PLAN " and element like 'meta.tag[%'"},
    {"listConsents", "/v1/children/@CHILD@/consents", NULL, NULL},
    {"readConsent", "/v1/consents/@CONSENT@", NULL, NULL},
};

/* Reads that give nothing of a child by others: a reason each. */
static const struct {
    const char *route, *why;
} silent[] = {
    {"listDisclosures", "the record itself"},
    {"searchAuditEvents", "the record itself"},
    {"searchAuditEventsByForm", "the record itself"},
    {"readAuditEvent", "the record itself"},
    {"listLowerings", "what the caller did to its own"},
    {"readMe", "the caller"},
    {"listOrganizations", "the directory"},
    {"readOrganization", "the directory"},
    {"listServices", "the directory"},
    {"readService", "the directory"},
    {"reportReferrals", "counts, none of fewer than 11; that it was made is recorded in its own table"},
    {"reportNeeds", "counts, none of fewer than 11; that it was made is recorded in its own table"},
};

static const char *filled(const char *text)
{
    const struct {
        const char *name, *value;
    } words[] = {{"@CHILD@", f.child},     {"@PLAN@", f.plan},       {"@VERSION@", f.plan_version}, {"@CONDITION@", f.condition},
                 {"@GOAL@", f.goal},       {"@ACTION@", f.action},   {"@EPISODE@", f.episode},      {"@REFERRAL@", f.referral},
                 {"@REQUEST@", f.request}, {"@CONSENT@", f.consent}, {"@MEDICAID@", f.medicaid},    {"@CURSOR@", f.cursor}};
    for (size_t i = 0; text != NULL && i < sizeof words / sizeof words[0]; i++)
        for (const char *at; (at = strstr(text, words[i].name)) != NULL;)
            text = harness_format("%.*s%s%s", (int)(at - text), text, words[i].value, at + strlen(words[i].name));
    return text;
}

static const struct cpx_route *route_of(const char *name)
{
    for (size_t i = 0; i < cpx_routes_count; i++)
        if (strcmp(cpx_routes[i].name, name) == 0) return &cpx_routes[i];
    fail_msg("there is no route %s", name);
    return NULL;
}

static void every_route_records_exactly_what_it_gives(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof routes / sizeof routes[0]; i++) {
        const struct disclosing *d = &routes[i];
        bool form = strstr(d->path, "_search") != NULL;
        struct answer answer = harness_make(&(struct call){.client = "dental",
                                                           .method = route_of(d->route)->method,
                                                           .path = filled(d->path),
                                                           .body = filled(d->body),
                                                           .content_type = form ? "application/x-www-form-urlencoded" : NULL});
        if (answer.status != 200) fail_msg("%s: %ld %s", d->route, answer.status, answer.body);
        const char *request = harness_format("%s", harness_header(&answer, "X-Request-Id"));
        const char *recorded = harness_sql(harness_format("select string_agg(s::text, ',' order by s) from (select distinct s from "
                                                          "disclosure d, unnest(d.stamps) s" /* in each version of a history */
                                                          " where d.request = '%s' and d.recipient <> d.source and d.child = (select child "
                                                          "from child_patient where patient = '%s')) as given",
                                                          request, f.child));
        const char *given = d->resources == NULL
                                ? ""
                                : harness_sql(harness_format("select string_agg(stamp::text, ',' order by stamp) from piece where %s",
                                                             filled(d->resources)));
        if (strcmp(recorded, given) != 0) fail_msg("%s %s: recorded %s, given %s", d->route, d->path, recorded, given);
        if (d->resources != NULL) assert_string_not_equal(given, "");
        assert_string_not_equal(harness_sql(harness_format("select count(*) from disclosure where request = '%s'", request)), "0");
        harness_free(&answer);
    }
}

/* What a write answers with of others' is given too. */
static void an_answer_to_a_write_is_recorded(void **state)
{
    (void)state;
    struct answer answer =
        harness_expect(200, "dental", "POST", harness_format("/v1/referrals/%s/status", f.referral), "{\"status\":\"accepted\"}");
    const char *request = harness_format("%s", harness_header(&answer, "X-Request-Id"));
    assert_string_equal(harness_sql(harness_format("select string_agg(s::text, ',' order by s) from disclosure d, unnest(d.stamps) s where "
                                                   "d.request = '%s' and d.recipient <> d.source",
                                                   request)),
                        harness_sql(harness_format(
                            "select string_agg(p.stamp::text, ',' order by p.stamp) from piece p join organization o on o.id = p.source"
                            " where p.id in ('%s', '%s') and o.fhir_id = '%s'",
                            f.referral, f.request, harness_organization("primary-care"))));
    harness_free(&answer);
}

static void every_read_of_the_routing_table_is_one_of_these(void **state)
{
    (void)state;
    for (size_t i = 0; i < cpx_routes_count; i++) {
        const struct cpx_route *route = &cpx_routes[i];
        bool reads = strcmp(route->method, "GET") == 0 || strstr(route->path, "_search") != NULL || strstr(route->path, "/match") != NULL;
        bool open = route->entry == CPX_ENTRY_OPEN || strncmp(route->path, "/v1/steward/", 12) == 0; /* stewards' lists give no records */
        bool known = false;
        for (size_t r = 0; r < sizeof routes / sizeof routes[0]; r++)
            known |= strcmp(routes[r].route, route->name) == 0;
        for (size_t s = 0; s < sizeof silent / sizeof silent[0]; s++)
            known |= strcmp(silent[s].route, route->name) == 0;
        if (reads && !open && !known) fail_msg("%s: add what it gives of a child to this test, or why it gives nothing", route->name);
    }
}

/* ---- who is told ---- */

static struct answer accounting(const char *client, const char *purpose, const char *child, const char *query)
{
    struct answer answer = harness_make(&(struct call){
        .client = client, .purpose = purpose, .method = "GET", .path = harness_format("/v1/children/%s/disclosures%s", child, query)});
    if (answer.status != 200) fail_msg("%ld %s", answer.status, answer.body);
    return answer;
}

static size_t lines(const char *client, const char *purpose, const char *child, const char *query)
{
    struct answer answer = accounting(client, purpose, child, query);
    size_t count = json_array_size(harness_at(answer.json, "items"));
    harness_free(&answer);
    return count;
}

static void what_a_minor_consented_to_does_not_hide_what_was_read_with_it(void **state)
{
    (void)state;
    const char *child = new_child();
    struct answer plan = harness_expect(
        200, "primary-care", "PUT", harness_format("/v1/children/%s/care-plan", child),
        "{\"needs\":[{\"domain\":\"medical\",\"text\":\"Visit\",\"categories\":[\"sexual_reproductive\",\"minor_consented\"]},"
        "{\"domain\":\"medical\",\"text\":\"Glasses\",\"categories\":[\"medical\"]}]}");
    harness_free(&plan);
    permit(child, "dental", "\"medical\"");
    permit_to(child, "minor", harness_format("{\"organization\":\"%s\"}", harness_organization("dental")),
              "\"sexual_reproductive\",\"minor_consented\"");
    plan = harness_expect(200, "dental", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    assert_int_equal(json_array_size(harness_at(plan.json, "needs")), 2);
    harness_free(&plan);
    assert_int_equal(lines("dental", NULL, child, ""), 2);
    struct answer family = accounting("primary-care", "FAMRQT", child, "");
    assert_int_equal(json_array_size(harness_at(family.json, "items")), 1);
    assert_string_equal(harness_text(&family, "items[0].categories[0]"), "medical");
    assert_int_equal(json_array_size(harness_at(family.json, "items[0].categories")), 1);
    harness_free(&family);
}

/* A clinic that an adolescent goes to reads what a guardian permitted to its whole class: the guardian isn't told where the adolescent goes. */
static void a_sensitive_recipient_is_told_to_whom_named_it(void **state)
{
    (void)state;
    const char *child = new_child();
    permit_to(child, "parent", "{\"class\":\"substance_use\"}", "\"medical\",\"contact\"");
    struct answer read = harness_expect(200, "substance-use", "GET", harness_format("/v1/children/%s", child), NULL);
    harness_free(&read);
    assert_int_equal(lines("substance-use", NULL, child, ""), 1);
    assert_int_equal(lines("primary-care", "FAMRQT", child, ""), 0);
    child = new_child();
    permit(child, "substance-use", "\"medical\",\"contact\"");
    read = harness_expect(200, "substance-use", "GET", harness_format("/v1/children/%s", child), NULL);
    harness_free(&read);
    assert_int_equal(lines("primary-care", "FAMRQT", child, ""), 1);
}

static void the_accounting_is_filtered(void **state)
{
    (void)state;
    const char *child = new_child(), *hub = harness_organization("dental");
    permit(child, "dental", "\"contact\"");
    permit(child, "infoline", "\"contact\"");
    for (int i = 0; i < 3; i++)
        harness_expect(200, i < 2 ? "dental" : "infoline", "GET", harness_format("/v1/children/%s", child), NULL);
    const struct {
        const char *query;
        size_t count;
    } queries[] = {{"", 3},
                   {harness_format("?organization=%s", hub), 2},
                   {harness_format("?organization=%s", harness_organization("school")), 0},
                   {harness_format("?from=%s", day(-1)), 3},
                   {harness_format("?from=%s", day(2)), 0},
                   {harness_format("?to=%s", day(-2)), 0},
                   {harness_format("?from=%s&to=%s&emergency=false", day(-1), day(1)), 3},
                   {"?emergency=true", 0}};
    for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++)
        assert_int_equal(lines("primary-care", "FAMRQT", child, queries[i].query), queries[i].count);
    static const char *const refused[] = {"?from=yesterday", "?to=2026-13-01", "?organization=dental", "?emergency=yes",
                                          "?since=2026-01-01"};
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        struct answer answer =
            harness_expect(400, "primary-care", "GET", harness_format("/v1/children/%s/disclosures%s", child, refused[i]), NULL);
        harness_free(&answer);
    }
    /* Page by page it is the same, each line once. */
    const char *seen = "", *after = "";
    for (int page = 0; page < 3; page++) {
        struct answer answer = accounting("primary-care", "FAMRQT", child, harness_format("?limit=1%s", after));
        assert_int_equal(json_array_size(harness_at(answer.json, "items")), 1);
        assert_null(strstr(seen, harness_text(&answer, "items[0].id")));
        seen = harness_format("%s %s", seen, harness_text(&answer, "items[0].id"));
        bool more = json_is_string(harness_at(answer.json, "next"));
        assert_int_equal(more, page < 2);
        if (more) after = harness_format("&after=%s", harness_text(&answer, "next"));
        harness_free(&answer);
    }
}

/* ---- AuditEvent ---- */

static struct answer events(const char *client, const char *purpose, const char *query)
{
    return harness_make(
        &(struct call){.client = client, .purpose = purpose, .method = "GET", .path = harness_format("/fhir/R4/AuditEvent%s", query)});
}

static void assert_valid(const json_t *event)
{
    char *text = json_dumps(event, 0);
    struct cpx_arena *arena = cpx_arena_new(1 << 22);
    struct cpx_problem problem = {.arena = arena};
    struct cpx_doc doc;
    assert_non_null(text);
    assert_int_equal(cpx_doc_parse(arena, text, strlen(text), &doc, &problem), CPX_OK);
    if (cpx_validate(arena, &doc, 0, "AuditEvent", "", &problem) != CPX_OK)
        fail_msg("%s %s: %s", problem.items[0].pointer, problem.items[0].detail, text);
    free(text);
    cpx_arena_free(arena);
}

/* IHE BALP, "Audit Event for Privacy Disclosure at Source". */
static void an_event_has_the_shape_of_the_profile(void **state)
{
    (void)state;
    harness_expect(200, "dental", "GET", harness_format("/v1/children/%s", f.child), NULL);
    struct answer found = events("primary-care", "FAMRQT", harness_format("?patient=Patient/%s", f.child));
    assert_int_equal(found.status, 200);
    json_t *entries = harness_at(found.json, "entry"), *entry;
    assert_true(json_array_size(entries) > 0);
    size_t i;
    json_array_foreach(entries, i, entry)
    {
        json_t *event = json_object_get(entry, "resource");
        assert_valid(event);
        static const struct {
            const char *path, *value;
        } fixed[] = {{"type.system", "http://dicom.nema.org/resources/ontology/DCM"},
                     {"type.code", "110106"},
                     {"subtype[0].code", "disclose"},
                     {"action", "R"},
                     {"outcome", "0"},
                     {"purposeOfEvent[0].coding[0].code", "COC"},
                     {"agent[0].type.coding[0].code", "110153"},
                     {"agent[1].type.coding[0].code", "110152"},
                     {"entity[0].type.code", "1"},
                     {"entity[0].role.code", "1"},
                     {"entity[1].type.code", "2"}};
        for (size_t c = 0; c < sizeof fixed / sizeof fixed[0]; c++) {
            const char *value = json_string_value(harness_at(event, fixed[c].path));
            if (value == NULL || strcmp(value, fixed[c].value) != 0) fail_msg("%s is %s", fixed[c].path, value);
        }
        assert_non_null(harness_at(event, "recorded"));
        assert_non_null(harness_at(event, "agent[0].network.address"));
        assert_non_null(harness_at(event, "agent[1].network"));
        assert_string_equal(json_string_value(harness_at(event, "agent[1].who.reference")),
                            harness_format("Organization/%s", harness_organization("dental")));
        assert_true(json_equal(harness_at(event, "agent[0].who"), harness_at(event, "source.observer"))); /* val-audit-source */
        assert_string_equal(json_string_value(harness_at(event, "entity[0].what.reference")), harness_format("Patient/%s", f.child));
    }
    harness_free(&found);
}

/* The same ids for the same readers, on both faces; each by itself too; and nothing for others. */
static void events_are_the_lines_of_the_accounting(void **state)
{
    (void)state;
    const struct {
        const char *client, *purpose;
    } readers[] = {{"dental", NULL}, {"primary-care", "FAMRQT"}, {"primary-care", NULL}};
    for (size_t r = 0; r < sizeof readers / sizeof readers[0]; r++) {
        struct answer plain = accounting(readers[r].client, readers[r].purpose, f.child, "?limit=100");
        struct answer found = events(readers[r].client, readers[r].purpose, harness_format("?patient=%s&_count=100", f.child));
        json_t *items = harness_at(plain.json, "items"), *entries = harness_at(found.json, "entry"), *item;
        assert_int_equal(found.status, 200);
        assert_int_equal(json_array_size(items), json_array_size(entries));
        assert_int_equal(json_array_size(items) > 0, r < 2);
        size_t i;
        json_array_foreach(items, i, item)
        {
            const char *id = json_string_value(json_object_get(item, "id"));
            assert_string_equal(id, json_string_value(harness_at(json_array_get(entries, i), "resource.id")));
            struct answer one = events(readers[r].client, readers[r].purpose, harness_format("/%s", id));
            assert_int_equal(one.status, 200);
            assert_true(json_equal(harness_at(one.json, "agent"), harness_at(json_array_get(entries, i), "resource.agent")));
            harness_free(&one);
            struct answer hidden = events("school", NULL, harness_format("/%s", id));
            assert_int_equal(hidden.status, 404);
            harness_free(&hidden);
            hidden = events("school", NULL, harness_format("?_id=%s", id));
            assert_int_equal(hidden.status, 200);
            assert_null(harness_at(hidden.json, "entry"));
            harness_free(&hidden);
            if (i >= 3) break;
        }
        harness_free(&plain);
        harness_free(&found);
    }
}

static void events_are_searched_by_what_is_supported_and_nothing_else(void **state)
{
    (void)state;
    const struct {
        const char *query;
        bool some;
    } queries[] = {{"&date=ge2026-01-01", true},
                   {"&date=lt2026-01-01", false},
                   {"&date=ge2026-01-01&date=le2099", true},
                   {"&date=gt2099", false},
                   {"&date=sa2026-01-01", true},
                   {"&date=eb2026-01-01", false},
                   {harness_format("&agent=Organization/%s", harness_organization("dental")), true},
                   {harness_format("&agent=%s", harness_organization("school")), false},
                   {"&agent=Organization/x", false}};
    for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) {
        struct answer found = events("dental", NULL, harness_format("?patient=%s%s", f.child, queries[i].query));
        if (found.status != 200 || (harness_at(found.json, "entry") != NULL) != queries[i].some)
            fail_msg("%s: %s", queries[i].query, found.body);
        harness_free(&found);
    }
    static const char *const refused[] = {"",
                                          "date=ge2026",
                                          "patient=@&outcome=0",
                                          "patient=@&date=ne2026",
                                          "patient=@&_count=0",
                                          "patient=@&_sort=date",
                                          "patient=",
                                          "patient=@,@",
                                          "patient=@&entity=x",
                                          "patient=@&_total=accurate",
                                          "patient=@&patient=@&_id=1",
                                          "patient=@&_cursor=AAAA"};
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        const char *query = refused[i];
        for (const char *at; (at = strchr(query, '@')) != NULL;)
            query = harness_format("%.*s%s%s", (int)(at - query), query, f.child, at + 1);
        struct answer answer = events("dental", NULL, harness_format("?%s", query));
        if (answer.status != 400) fail_msg("%s: %ld %s", refused[i], answer.status, answer.body);
        harness_free(&answer);
    }
    /* Pages. */
    struct answer first = events("dental", NULL, harness_format("?patient=%s&_count=1", f.child));
    assert_string_equal(harness_text(&first, "link[1].relation"), "next");
    struct answer second = harness_make(&(struct call){.client = "dental", .method = "GET", .path = harness_text(&first, "link[1].url")});
    assert_int_equal(second.status, 200);
    assert_string_not_equal(harness_text(&second, "entry[0].resource.id"), harness_text(&first, "entry[0].resource.id"));
    harness_free(&first);
    harness_free(&second);
}

static void nobody_writes_an_event(void **state)
{
    (void)state;
    const char *body = "{\"resourceType\":\"AuditEvent\",\"type\":{\"code\":\"rest\"},\"recorded\":\"2026-11-01T10:00:00Z\",\"agent\":[{"
                       "\"requestor\":true}],"
                       "\"source\":{\"observer\":{\"display\":\"x\"}}}";
    struct answer found = accounting("dental", NULL, f.child, "?limit=1");
    const char *id = harness_format("%s", harness_text(&found, "items[0].id")), *path = harness_format("/fhir/R4/AuditEvent/%s", id);
    const char *with_id = harness_format("{\"id\":\"%s\",%s", id, body + 1);
    harness_free(&found);
    const struct {
        const char *method, *path, *body;
    } writes[] = {{"POST", "/fhir/R4/AuditEvent", body},
                  {"PUT", path, with_id},
                  {"PUT", "/fhir/R4/AuditEvent?date=2026", body},
                  {"DELETE", path, NULL}};
    for (size_t i = 0; i < sizeof writes / sizeof writes[0]; i++) {
        struct answer answer = harness_expect(405, "dental", writes[i].method, writes[i].path, writes[i].body);
        assert_non_null(strstr(answer.body, "read only"));
        assert_string_equal(harness_header(&answer, "Allow"), "GET, HEAD, OPTIONS");
        harness_free(&answer);
    }
    const char *const entries[] = {harness_format("{\"request\":{\"method\":\"POST\",\"url\":\"AuditEvent\"},\"resource\":%s}", body),
                                   harness_format("{\"request\":{\"method\":\"DELETE\",\"url\":\"AuditEvent/%s\"}}", id),
                                   harness_format("{\"request\":{\"method\":\"GET\",\"url\":\"AuditEvent/%s\"}}", id)};
    for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++) {
        struct answer answer =
            harness_expect(501, "dental", "POST", "/fhir/R4",
                           harness_format("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[%s]}", entries[i]));
        assert_non_null(strstr(answer.body, "read only"));
        harness_free(&answer);
    }
}

static void the_capability_statement_says_so(void **state)
{
    (void)state;
    struct answer statement = harness_expect(200, NULL, "GET", "/fhir/R4/metadata", NULL);
    json_t *types = harness_at(statement.json, "rest[0].resource"), *type;
    size_t i, seen = 0;
    json_array_foreach(types, i, type)
    {
        if (strcmp(json_string_value(json_object_get(type, "type")), "AuditEvent") != 0) continue;
        seen++;
        assert_int_equal(json_array_size(json_object_get(type, "interaction")), 2);
        assert_string_equal(json_string_value(harness_at(type, "interaction[0].code")), "read");
        assert_string_equal(json_string_value(harness_at(type, "interaction[1].code")), "search-type");
        json_t *parameter;
        size_t p;
        json_array_foreach(json_object_get(type, "searchParam"), p, parameter)
        {
            /* What it names is taken. */
            const char *name = json_string_value(json_object_get(parameter, "name"));
            const char *value = strcmp(name, "date") == 0 ? "2026-11-01" : f.child;
            struct answer taken =
                events("dental", NULL,
                       harness_format("?%s=%s%s", name, value, strcmp(name, "patient") == 0 ? "" : harness_format("&patient=%s", f.child)));
            if (taken.status != 200) fail_msg("%s: %s", name, taken.body);
            harness_free(&taken);
        }
        assert_int_equal(p, 4);
    }
    assert_int_equal(seen, 1);
    harness_free(&statement);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_route_records_exactly_what_it_gives),
        cmocka_unit_test(every_read_of_the_routing_table_is_one_of_these),
        cmocka_unit_test(an_answer_to_a_write_is_recorded),
        cmocka_unit_test(what_a_minor_consented_to_does_not_hide_what_was_read_with_it),
        cmocka_unit_test(a_sensitive_recipient_is_told_to_whom_named_it),
        cmocka_unit_test(the_accounting_is_filtered),
        cmocka_unit_test(an_event_has_the_shape_of_the_profile),
        cmocka_unit_test(events_are_the_lines_of_the_accounting),
        cmocka_unit_test(events_are_searched_by_what_is_supported_and_nothing_else),
        cmocka_unit_test(nobody_writes_an_event),
        cmocka_unit_test(the_capability_statement_says_so),
    };
    return cmocka_run_group_tests(tests, set_up, NULL);
}
