/* The story of the Hartford pilot, from the first push to the revocation, on a child of its own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../harness/harness.h"

/* The sandbox's own story file with its places filled in. */
static const char *told(const char *name, const char *medicaid)
{
    time_t now = time(NULL), month_ago = now - 30 * 86400;
    char today[16], next_year[32], signed_on[16];
    struct tm parts, then;
    localtime_r(&now, &parts);
    localtime_r(&month_ago, &then);
    strftime(today, sizeof today, "%F", &parts);
    strftime(signed_on, sizeof signed_on, "%F", &then);
    snprintf(next_year, sizeof next_year, "%04d%s", parts.tm_year + 1901, today + 4);
    const struct {
        const char *place, *value;
    } places[] = {{"@MEDICAID@", medicaid},
                  {"@PRIMARY_CARE@", harness_organization("primary-care")},
                  {"@EARLY_INTERVENTION@", harness_organization("early-intervention")},
                  {"@CARE_HUB@", harness_organization("care-hub")},
                  {"@MEDICAID_ASO@", harness_organization("medicaid-aso")},
                  {"@HOUSING@", harness_organization("housing")},
                  {"@TODAY@", today},
                  {"@NEXT_YEAR@", next_year},
                  {"@SIGNED_ON@", signed_on}};
    FILE *file = fopen(harness_format("%s/deploy/sandbox/story/%s", harness_environment("CPX_TEST_PROJECT"), name), "r");
    assert_non_null(file);
    static char raw[65536];
    size_t size = fread(raw, 1, sizeof raw - 1, file);
    fclose(file);
    assert_true(size > 0);
    raw[size] = '\0';
    const char *text = harness_format("%s", raw);
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
        for (const char *at; (at = strstr(text, places[i].place)) != NULL;)
            text = harness_format("%.*s%s%s", (int)(at - text), text, places[i].value, at + strlen(places[i].place));
    return text;
}

/* The id in a transaction response's location of a type. */
static const char *located(const struct answer *answer, const char *type)
{
    const char *at = strstr(answer->body, harness_format("%s/", type));
    assert_non_null(at);
    at += strlen(type) + 1;
    return harness_format("%.36s", at);
}

/* The same bytes as for a child that was never registered: status, body but for its request id, and headers but for the nonces. */
static void assert_absent(const char *client, const char *path, const char *id)
{
    static const char nobody[] = "00000000-0000-4000-8000-00000000dead";
    const char *at = strstr(path, id);
    assert_non_null(at);
    const char *other = harness_format("%.*s%s%s", (int)(at - path), path, nobody, at + strlen(id));
    struct answer hidden = harness_expect(404, client, "GET", path, NULL);
    struct answer absent = harness_expect(404, client, "GET", other, NULL);
    json_object_del(hidden.json, "request_id");
    json_object_del(absent.json, "request_id");
    json_object_del(hidden.json, "instance");
    json_object_del(absent.json, "instance");
    assert_true(json_equal(hidden.json, absent.json));
    assert_int_equal(hidden.size, absent.size);
    harness_free(&hidden);
    harness_free(&absent);
}

/* Whether an item of the merged plan's list says this text. */
static bool plan_says(const struct answer *plan, const char *list, const char *text)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(plan->json, list), i, item)
    {
        const char *said = json_string_value(json_object_get(item, "text"));
        if (said != NULL && strcmp(said, text) == 0) return true;
    }
    return false;
}

/* The child's referral in a client's list, or NULL. */
static json_t *listed(struct answer *answer, const char *id)
{
    size_t i;
    json_t *item;
    json_array_foreach(json_object_get(answer->json, "items"), i,
                       item) if (strcmp(json_string_value(json_object_get(item, "id")), id) == 0) return item;
    return NULL;
}

static json_t *found_in(const char *client, const char *role, const char *id, struct answer *answer)
{
    const char *after = "";
    for (int page = 0; page < 50; page++) {
        *answer = harness_expect(200, client, "GET", harness_format("/v1/referrals?role=%s%s", role, after), NULL);
        json_t *item = listed(answer, id);
        if (item != NULL) return item;
        json_t *next = json_object_get(answer->json, "next");
        if (!json_is_string(next) || json_array_size(json_object_get(answer->json, "items")) == 0) return NULL;
        after = harness_format("&after=%s", json_string_value(next));
        harness_free(answer);
    }
    return NULL;
}

static void the_story_of_one_child_is_told_with_consent(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid();

    /* 1. Primary care pushes the child, the plan and the referral: it awaits consent. */
    struct answer pushed = harness_expect(200, "primary-care", "POST", "/fhir/R4", told("1-primary-care.json", medicaid));
    const char *child = located(&pushed, "Patient"), *referral = located(&pushed, "Task"), *plan_id = located(&pushed, "CarePlan");
    struct answer sent = harness_expect(200, "primary-care", "GET", harness_format("/v1/referrals/%s", referral), NULL);
    assert_string_equal(harness_text(&sent, "status"), "requested");
    assert_string_equal(harness_text(&sent, "delivery"), "awaiting_consent");

    /* 2. Nobody else reads anything of the child. */
    const char *clients[] = {"care-hub", "medicaid-aso", "early-intervention", "behavioral-health", "housing", "infoline"};
    for (size_t i = 0; i < sizeof clients / sizeof clients[0]; i++) {
        assert_absent(clients[i], harness_format("/fhir/R4/Patient/%s", child), child);
        assert_absent(clients[i], harness_format("/fhir/R4/CarePlan/%s", plan_id), plan_id);
        assert_absent(clients[i], harness_format("/v1/children/%s", child), child);
        assert_absent(clients[i], harness_format("/v1/children/%s/care-plan", child), child);
        assert_absent(clients[i], harness_format("/v1/referrals/%s", referral), referral);
        struct answer found = harness_expect(200, clients[i], "GET", harness_format("/fhir/R4/CarePlan?patient=%s", child), NULL);
        assert_null(json_object_get(found.json, "entry"));
        harness_free(&found);
    }
    struct answer inbox;
    assert_null(found_in("early-intervention", "recipient", referral, &inbox));

    /* 3. The hub registers the child from its own intake and records the family's flags: the referral is delivered in that moment. */
    struct answer registered = harness_expect(201, "care-hub", "POST", "/v1/children", told("3-care-hub-child.json", medicaid));
    const char *hub_child = harness_format("%s", harness_text(&registered, "id"));
    assert_string_not_equal(hub_child, child);
    assert_null(strstr(registered.body, child));
    struct answer consent = harness_expect(201, "care-hub", "POST", harness_format("/v1/children/%s/consents", hub_child),
                                           told("3-care-hub-consent.json", medicaid));
    const char *consent_id = harness_format("%s", harness_text(&consent, "id"));
    sent = harness_expect(200, "primary-care", "GET", harness_format("/v1/referrals/%s", referral), NULL);
    assert_string_equal(harness_text(&sent, "delivery"), "delivered");

    /* 4. Early intervention finds it, reads the plan without what isn't for it, accepts, starts and completes it. */
    json_t *item = found_in("early-intervention", "recipient", referral, &inbox);
    assert_non_null(item);
    assert_string_equal(json_string_value(json_object_get(item, "status")), "requested");
    struct answer plan = harness_expect(200, "early-intervention", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    assert_true(plan_says(&plan, "goals", "10 words by 24 months"));
    assert_true(plan_says(&plan, "needs", "Missed 3 follow-up visits"));
    assert_false(plan_says(&plan, "needs", "No car"));
    assert_null(strstr(plan.body, "transportation"));
    assert_absent("housing", harness_format("/v1/children/%s/care-plan", child), child);
    const char *status = harness_format("/v1/referrals/%s/status", referral);
    struct answer step = harness_expect(422, "early-intervention", "POST", status, "{\"status\": \"draft\"}");
    assert_non_null(strstr(step.body, "accepted"));
    harness_expect(200, "early-intervention", "POST", status, "{\"status\": \"accepted\"}");
    harness_expect(200, "early-intervention", "POST", status, "{\"status\": \"in_progress\"}");
    harness_expect(422, "early-intervention", "POST", status, "{\"status\": \"completed\"}");
    step = harness_expect(200, "early-intervention", "POST", status, "{\"status\": \"completed\", \"outcome\": \"enrolled\"}");
    assert_string_equal(harness_text(&step, "status"), "completed");
    sent = harness_expect(200, "primary-care", "GET", harness_format("/v1/referrals/%s", referral), NULL);
    assert_string_equal(harness_text(&sent, "status"), "completed");
    const char *const steps[] = {"requested", "accepted", "in_progress", "completed"};
    assert_int_equal(json_array_size(json_object_get(sent.json, "steps")), 4);
    for (size_t i = 0; i < 4; i++) {
        assert_string_equal(harness_text(&sent, harness_format("steps[%zu].status", i)), steps[i]);
        assert_string_equal(harness_text(&sent, harness_format("steps[%zu].by", i)),
                            harness_organization(i == 0 ? "primary-care" : "early-intervention"));
        assert_non_null(harness_at(sent.json, harness_format("steps[%zu].at", i)));
    }
    struct answer task = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/Task/%s", referral), NULL);
    assert_string_equal(harness_text(&task, "status"), "completed");
    assert_non_null(harness_at(task.json, "output[0]"));

    /* 5. Behavioural health contributes; early intervention sees no sign of it, primary care only after the family permits. */
    struct answer before = harness_expect(200, "early-intervention", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    struct answer known =
        harness_expect(201, "behavioral-health", "POST", "/v1/children", told("5-behavioral-health-child.json", medicaid));
    const char *bh_child = harness_format("%s", harness_text(&known, "id"));
    harness_expect(200, "behavioral-health", "PUT", harness_format("/v1/children/%s/care-plan", bh_child),
                   told("5-behavioral-health-plan.json", medicaid));
    plan = harness_expect(200, "early-intervention", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    json_object_del(before.json, "as_of");
    json_object_del(plan.json, "as_of");
    assert_true(json_equal(before.json, plan.json));
    assert_absent("early-intervention", harness_format("/fhir/R4/Patient/%s", bh_child), bh_child);
    plan = harness_expect(200, "primary-care", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    assert_false(plan_says(&plan, "needs", "Sleep and separation distress"));
    struct answer permitted = harness_expect(
        201, "primary-care", "POST", harness_format("/v1/children/%s/consents", child),
        harness_format(
            "{\"signed_by\": {\"name\": \"Ana Ruiz\", \"role\": \"parent\"}, \"signed_on\": \"%s\", \"method\": \"paper_signature\","
            " \"form\": {\"sha256\": \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\", \"kept_at\": \"pc/7\"},"
            " \"flags\": [{\"decision\": \"permit\", \"to\": {\"organization\": \"%s\"}, \"categories\": [\"contact\", \"medical\","
            " \"developmental\", \"behavioral_health\"], \"purposes\": [\"care_coordination\"]}]}",
            harness_sql("select current_date - 1"), harness_organization("primary-care")));
    plan = harness_expect(200, "primary-care", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    assert_true(plan_says(&plan, "needs", "Sleep and separation distress"));

    /* 6. The family revokes: the very next read gets the 404, the inbox holds a stub, the accounting still shows what was seen. */
    harness_expect(200, "care-hub", "POST", harness_format("/v1/consents/%s/revoke", consent_id), "{\"reason\": \"changed her mind\"}");
    assert_absent("early-intervention", harness_format("/v1/children/%s/care-plan", child), child);
    assert_absent("early-intervention", harness_format("/fhir/R4/Task/%s", referral), referral);
    item = found_in("early-intervention", "recipient", referral, &inbox);
    assert_non_null(item);
    assert_string_equal(json_string_value(json_object_get(item, "status")), "withdrawn");
    assert_non_null(json_object_get(item, "withdrawn_at"));
    assert_int_equal(json_object_size(item), 3);
    struct answer accounting = harness_make(&(struct call){
        .client = "care-hub", .purpose = "FAMRQT", .method = "GET", .path = harness_format("/v1/children/%s/disclosures", hub_child)});
    assert_int_equal(accounting.status, 200);
    bool seen = false;
    size_t i;
    json_t *line;
    json_array_foreach(json_object_get(accounting.json, "items"), i, line)
    {
        const char *to = json_string_value(harness_at(line, "to.organization")), *basis = json_string_value(harness_at(line, "basis.id"));
        seen |=
            to != NULL && strcmp(to, harness_organization("early-intervention")) == 0 && basis != NULL && strcmp(basis, consent_id) == 0;
    }
    assert_true(seen);
    (void)permitted;
}

/* ---- four organizations, one plan, one lead ---- */

static const char *shared_by(const char *client, const char *medicaid)
{
    struct answer made =
        harness_expect(201, client, "POST", "/v1/children",
                       harness_format("{\"name\":{\"family\":\"Vega\",\"given\":[\"Luz\"]},\"birth_date\":\"2025-05-14\",\"identifiers\":["
                                      "{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                                      medicaid));
    const char *id = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return id;
}

static void ends(struct answer answer)
{
    harness_free(&answer);
}

static const char *taken(struct answer answer, const char *path)
{
    const char *text = harness_format("%s", harness_text(&answer, path));
    harness_free(&answer);
    return text;
}

/* The item of a list whose member says this, or NULL. */
static json_t *item_that_says(json_t *list, const char *member, const char *text)
{
    size_t i;
    json_t *item;
    json_array_foreach(list, i, item)
    {
        const char *said = json_string_value(json_object_get(item, member));
        if (said != NULL && strcmp(said, text) == 0) return item;
    }
    return NULL;
}

static json_t *team_says(const struct answer *team, const char *list, const char *member, const char *text)
{
    return item_that_says(json_object_get(team->json, list), member, text);
}

static const char *member_of(const char *client, const char *child, const char *name, const char *role, const char *responsible_for)
{
    struct answer team = harness_expect(
        200, client, "PUT", harness_format("/v1/children/%s/care-team", child),
        harness_format(
            "{\"members\":[{\"external_id\":\"1\",\"name\":\"%s\",\"role\":\"%s\",\"phone\":\"+18605550100\",\"responsible_for\":[%s]}]}",
            name, role, responsible_for));
    const char *id = harness_format("%s", json_string_value(json_object_get(team_says(&team, "members", "name", name), "id")));
    harness_free(&team);
    return id;
}

static const char *referred(const char *client, const char *child, const char *service)
{
    return taken(harness_expect(201, client, "POST", "/v1/referrals",
                                harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\",\"service\":\"%s\"},\"categories\":["
                                               "\"developmental\"],\"reason\":\"ASQ-3\"}",
                                               child, harness_organization("early-intervention"), service)),
                 "id");
}

/* The hub's part of the plan; the ride is booked in the end, and nobody offers respite. */
static const char hubs_plan[] =
    "{\"needs\":[{\"external_id\":\"ride\",\"domain\":\"transportation_insecurity\",\"text\":\"No "
    "car\",\"categories\":[\"food_and_basic_needs\"],\"status\":\"%s\","
    "\"barriers\":[{\"kind\":\"transportation\",\"status\":\"%s\",\"blocks\":\"%s\"%s}]},"
    "{\"external_id\":\"respite\",\"domain\":\"family_support\",\"text\":\"Respite on "
    "weekends\",\"categories\":[\"medical\"],\"status\":\"%s\"}],"
    "\"actions\":[{\"external_id\":\"book\",\"text\":\"Book a ride\",\"categories\":[\"food_and_basic_needs\"],\"status\":\"%s\"}]}";

static void four_organizations_have_one_plan_and_one_lead(void **state)
{
    (void)state;
    enum { FOUR = 4 };
    static const char *const who[FOUR] = {"care-hub", "primary-care", "early-intervention", "medicaid-aso"};
    const char *medicaid = harness_medicaid(), *child[FOUR], *flags = "";
    for (size_t i = 0; i < FOUR; i++) {
        child[i] = shared_by(who[i], medicaid);
        flags = harness_format(
            "%s%s{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"contact\",\"medical\",\"developmental\","
            "\"food_and_basic_needs\"],\"purposes\":[\"care_coordination\"]}",
            flags, i > 0 ? "," : "", harness_organization(who[i]));
    }
    ends(harness_expect(
        201, "care-hub", "POST", harness_format("/v1/children/%s/consents", child[0]),
        harness_format(
            "{\"signed_by\":{\"name\":\"Ana "
            "Vega\",\"role\":\"parent\"},\"signed_on\":\"2026-11-20\",\"method\":\"paper_signature\",\"form\":{"
            "\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"hub/9\"},\"flags\":[%s]}",
            flags)));

    /* Two refer to the same service, two coordinators see to the same ride. */
    const char *service = taken(harness_expect(201, "early-intervention", "POST", "/fhir/R4/HealthcareService",
                                               "{\"resourceType\":\"HealthcareService\",\"name\":\"Birth to Three\"}"),
                                "id");
    const char *first = referred("primary-care", child[1], service), *second = referred("care-hub", child[0], service);
    const char *plan = harness_format("/v1/children/%s/care-plan", child[0]);
    const char *ride =
        taken(harness_expect(200, "care-hub", "PUT", plan, harness_format(hubs_plan, "open", "open", second, "", "open", "not_started")),
              "needs[0].id");
    const char *soto = member_of("care-hub", child[0], "M. Soto", "care_coordinator", harness_format("\"%s\"", ride));
    const char *lee = member_of("early-intervention", child[2], "J. Lee", "service_coordinator", "\"transportation_insecurity\"");
    (void)member_of("primary-care", child[1], "L. Rivera", "primary_care", "\"medical\"");
    (void)member_of("medicaid-aso", child[3], "T. Park", "case_manager", "\"dental\"");
    struct answer team = harness_expect(200, "care-hub", "GET", harness_format("/v1/children/%s/care-team", child[0]), NULL);
    assert_int_equal(json_array_size(json_object_get(team.json, "members")), 4);
    json_t *coordinators = team_says(&team, "duplicates", "kind", "coordinator"),
           *referrals = team_says(&team, "duplicates", "kind", "referral");
    assert_string_equal(json_string_value(harness_at(coordinators, "members[0]")), soto);
    assert_string_equal(json_string_value(harness_at(coordinators, "members[1]")), lee);
    assert_string_equal(json_string_value(harness_at(referrals, "members[0]")), first);
    assert_string_equal(json_string_value(harness_at(referrals, "members[1]")), second);

    /* The family chooses; one goes on with the ride; the younger referral is closed as a duplicate. */
    ends(harness_expect(200, "care-hub", "PUT", harness_format("/v1/children/%s/lead-coordinator", child[0]),
                        harness_format("{\"member\":\"%s\",\"chosen_by\":\"family\",\"since\":\"2026-11-21\"}", soto)));
    ends(harness_expect(
        200, "early-intervention", "POST",
        harness_format("/v1/children/%s/duplicates/%s/resolve", child[2], json_string_value(json_object_get(coordinators, "id"))),
        harness_format("{\"note\":\"The hub books rides\",\"kept\":\"%s\"}", soto)));
    ends(harness_expect(200, "care-hub", "POST", harness_format("/v1/referrals/%s/status", second),
                        "{\"status\":\"cancelled\",\"reason\":\"duplicate\"}"));
    ends(harness_expect(200, "early-intervention", "POST", harness_format("/v1/referrals/%s/status", first),
                        "{\"status\":\"completed\",\"outcome\":\"enrolled\"}"));
    ends(harness_expect(200, "care-hub", "PUT", plan,
                        harness_format(hubs_plan, "met", "resolved", second, ",\"by\":\"book\"", "unmet_no_service", "completed")));

    /* Each of the four reads the same. */
    for (size_t i = 0; i < FOUR; i++) {
        struct answer read = harness_expect(200, who[i], "GET", harness_format("/v1/children/%s/care-plan", child[i]), NULL);
        json_t *needs = json_object_get(read.json, "needs"), *met = item_that_says(needs, "text", "No car"),
               *gap = item_that_says(needs, "text", "Respite on weekends");
        assert_string_equal(json_string_value(harness_at(read.json, "care_team.lead.member")), soto);
        json_t *twice = harness_at(read.json, "care_team.duplicates");
        assert_null(item_that_says(twice, "kind", "referral"));
        assert_null(item_that_says(twice, "status", "open"));
        assert_string_equal(json_string_value(json_object_get(met, "status")), "met");
        assert_string_equal(json_string_value(harness_at(met, "barriers[0].status")), "resolved");
        assert_string_equal(json_string_value(json_object_get(gap, "status")), "unmet_no_service");
        json_t *kept = item_that_says(json_object_get(read.json, "referrals"), "id", first),
               *closed = item_that_says(json_object_get(read.json, "referrals"), "id", second);
        assert_string_equal(json_string_value(json_object_get(kept, "status")), "completed");
        assert_string_equal(json_string_value(json_object_get(closed, "status")), "cancelled");
        harness_free(&read);
    }
    /* So does the page that is printed for the family. */
    struct answer page =
        harness_make(&(struct call){.client = "care-hub", .method = "GET", .path = plan, .headers = {"Accept: text/html"}});
    static const char *const says[] = {"<h3>Respite on weekends</h3>", "unmet: there is no such service", "Lead coordinator", NULL};
    assert_int_equal(page.status, 200);
    for (const char *const *text = says; *text != NULL; text++)
        if (strstr(page.body, *text) == NULL) fail_msg("the page doesn't say %s: %s", *text, page.body);
    harness_free(&page);
    harness_free(&team);
}

static void the_seeded_child_referral_and_consent_are_there(void **state)
{
    (void)state;
    struct answer referral =
        harness_expect(200, "early-intervention", "GET", harness_format("/v1/referrals/%s", harness_environment("CPX_REFERRAL")), NULL);
    assert_string_equal(harness_text(&referral, "status"), "requested");
    struct answer consent =
        harness_expect(200, "care-hub", "GET", harness_format("/v1/consents/%s", harness_environment("CPX_CONSENT")), NULL);
    assert_string_equal(harness_text(&consent, "status"), "active");
    struct answer plan = harness_expect(200, "early-intervention", "GET",
                                        harness_format("/v1/children/%s/care-plan", harness_environment("CPX_CHILD")), NULL);
    assert_true(plan_says(&plan, "goals", "10 words by 24 months"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_story_of_one_child_is_told_with_consent),
        cmocka_unit_test(four_organizations_have_one_plan_and_one_lead),
        cmocka_unit_test(the_seeded_child_referral_and_consent_are_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
