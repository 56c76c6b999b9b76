/* The plain API against the running service: the contribution to a plan, external ids, repeated requests, referrals. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>
#include <curl/curl.h>

#include "../harness/harness.h"

static const char *text_of(const struct answer *answer, const char *path)
{
    return harness_format("%s", harness_text(answer, path));
}

static size_t length_of(const struct answer *answer, const char *path)
{
    return json_array_size(harness_at(answer->json, path));
}

static const char *day(int from_now)
{
    time_t then = time(NULL) + (time_t)from_now * 86400;
    struct tm parts;
    char text[16];
    localtime_r(&then, &parts);
    strftime(text, sizeof text, "%F", &parts);
    return harness_format("%s", text);
}

/* A child of the client's own; medicaid NULL: known to nobody else. */
static const char *new_child(const char *client, const char *medicaid)
{
    struct answer made = harness_expect(
        201, client, "POST", "/v1/children",
        medicaid ? harness_format("{\"name\":{\"family\":\"Probe\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\",\"identifiers\":"
                                  "[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                                  medicaid)
                 : "{\"name\":{\"family\":\"Probe\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\"}");
    const char *id = text_of(&made, "id");
    assert_string_equal(harness_header(&made, "Location"), harness_format("/v1/children/%s", id));
    harness_free(&made);
    return id;
}

/* The hub records that a client may see these categories of the child, for a year. */
static const char *permit_by(const char *role, const char *hub_child, const char *client, const char *categories)
{
    struct answer consent = harness_expect(
        201, "care-hub", "POST", harness_format("/v1/children/%s/consents", hub_child),
        harness_format(
            "{\"signed_by\":{\"name\":\"Ana "
            "Probe\",\"role\":\"%s\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\",\"form\":{\"version\":"
            "\"3\",\"language\":\"es\",\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"hub/"
            "1\"},"
            "\"flags\":[{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"categories\":%s,\"purposes\":[\"care_coordination\"],"
            "\"starts_on\":\"%s\",\"ends_on\":\"%s\"}]}",
            role, day(0), harness_organization(client), categories, day(0), day(365)));
    const char *id = text_of(&consent, "id");
    harness_free(&consent);
    return id;
}

static const char *permit(const char *hub_child, const char *client, const char *categories)
{
    return permit_by("parent", hub_child, client, categories);
}

static const char *plan_path(const char *child)
{
    return harness_format("/v1/children/%s/care-plan", child);
}

static const char *with_header(const char *name, const char *value)
{
    return harness_format("%s: %s", name, value);
}

static struct answer make(long status, const char *client, const char *method, const char *path, const char *body, const char *header)
{
    struct call call = {.client = client, .method = method, .path = path, .body = body, .headers = {header}};
    struct answer answer = harness_make(&call);
    if (answer.status != status) fail_msg("%s %s: %ld, not %ld: %s", method, path, answer.status, status, answer.body);
    return answer;
}

/* ---- the contribution ---- */

static const char whole[] =
    "{\"needs\":[{\"external_id\":\"n1\",\"domain\":\"transportation_insecurity\",\"text\":\"No "
    "car\",\"categories\":[\"food_and_basic_needs\"],"
    "\"about\":\"household\",\"raised_by\":\"family\",\"priority\":\"high\",\"status\":\"in_progress\","
    "\"screening\":{\"tool\":\"PRAPARE\",\"on\":\"2026-11-18\"},"
    "\"barriers\":[{\"kind\":\"transportation\",\"status\":\"resolved\",\"by\":\"a1\"},{\"kind\":\"language\",\"text\":\"Speaks "
    "Spanish\"}]},"
    "{\"external_id\":\"n2\",\"domain\":\"behavioral\",\"text\":\"Sleep\",\"categories\":[\"behavioral_health\"]}],"
    "\"goals\":[{\"external_id\":\"g1\",\"text\":\"10 "
    "words\",\"categories\":[\"developmental\"],\"stated_by\":\"family\",\"status\":\"active\","
    "\"progress\":\"no_change\",\"target_on\":\"2027-05-01\"}],"
    "\"actions\":[{\"external_id\":\"a1\",\"text\":\"Book a ride\",\"kind\":\"transportation\",\"categories\":[\"food_and_basic_needs\"],"
    "\"goal\":\"g1\",\"responsible\":\"M. Soto\",\"due_on\":\"2026-12-01\",\"status\":\"scheduled\"}],"
    "\"services\":[{\"external_id\":\"s1\",\"service\":\"WIC\",\"status\":\"on_hold\",\"since\":\"2026-02-01\","
    "\"categories\":[\"food_and_basic_needs\"]}],\"review_on\":\"2027-05-20\"}";

/* The plan's members but those that say when it was read. */
static char *without_the_hour(struct answer *answer)
{
    json_object_del(answer->json, "as_of");
    char *text = json_dumps(answer->json, JSON_SORT_KEYS | JSON_COMPACT);
    assert_non_null(text);
    return text;
}

static void what_was_sent_is_what_is_read(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL);
    struct answer put = harness_expect(200, "care-hub", "PUT", plan_path(child), whole);
    static const char *const said[][2] = {{"needs[0].text", "No car"},
                                          {"needs[0].domain", "transportation_insecurity"},
                                          {"needs[0].about", "household"},
                                          {"needs[0].raised_by", "family"},
                                          {"needs[0].priority", "high"},
                                          {"needs[0].status", "in_progress"},
                                          {"needs[0].screening.tool", "PRAPARE"},
                                          {"needs[0].screening.on", "2026-11-18"},
                                          {"needs[0].external_id", "n1"},
                                          {"needs[0].categories[0]", "food_and_basic_needs"},
                                          {"needs[0].barriers[0].kind", "transportation"},
                                          {"needs[0].barriers[0].status", "resolved"},
                                          {"needs[0].barriers[1].text", "Speaks Spanish"},
                                          {"needs[0].barriers[1].status", "open"},
                                          {"needs[1].domain", "behavioral"},
                                          {"needs[1].status", "open"},
                                          {"goals[0].text", "10 words"},
                                          {"goals[0].stated_by", "family"},
                                          {"goals[0].status", "active"},
                                          {"goals[0].progress", "no_change"},
                                          {"goals[0].target_on", "2027-05-01"},
                                          {"actions[0].text", "Book a ride"},
                                          {"actions[0].kind", "transportation"},
                                          {"actions[0].responsible", "M. Soto"},
                                          {"actions[0].due_on", "2026-12-01"},
                                          {"actions[0].status", "scheduled"},
                                          {"services[0].service", "WIC"},
                                          {"services[0].status", "on_hold"},
                                          {"services[0].since", "2026-02-01"},
                                          {"review_on", "2027-05-20"},
                                          {"notice", "This is what the family shares with your organization."}};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        assert_string_equal(harness_text(&put, said[i][0]), said[i][1]);
    assert_string_equal(text_of(&put, "needs[0].barriers[0].by"), text_of(&put, "actions[0].id"));
    assert_string_equal(text_of(&put, "actions[0].goal"), text_of(&put, "goals[0].id"));
    assert_string_equal(text_of(&put, "needs[0].source"), harness_organization("care-hub"));
    struct answer read = harness_expect(200, "care-hub", "GET", plan_path(child), NULL);
    char *left = without_the_hour(&put), *right = without_the_hour(&read);
    assert_string_equal(left, right);
    free(left);
    free(right);
    harness_free(&put);
    harness_free(&read);
}

static void the_same_contribution_again_changes_nothing(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL);
    struct answer first = harness_expect(200, "care-hub", "PUT", plan_path(child), whole);
    const char *etag = harness_format("%s", harness_header(&first, "ETag"));
    struct answer second = harness_expect(200, "care-hub", "PUT", plan_path(child), whole);
    assert_string_equal(harness_header(&second, "ETag"), etag);
    char *left = without_the_hour(&first), *right = without_the_hour(&second);
    assert_string_equal(left, right);
    free(left);
    free(right);
    harness_free(&first);
    harness_free(&second);
}

static void a_contribution_replaces_the_one_before_whole(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL);
    struct answer before = harness_expect(200, "care-hub", "PUT", plan_path(child), whole);
    const char *goal = text_of(&before, "goals[0].id"), *need = text_of(&before, "needs[1].id");
    struct answer after =
        harness_expect(200, "care-hub", "PUT", plan_path(child),
                       harness_format("{\"goals\":[{\"id\":\"%s\",\"text\":\"20 words\",\"categories\":[\"developmental\"]},"
                                      "{\"external_id\":\"g2\",\"text\":\"Sings\",\"categories\":[\"developmental\"]}]}",
                                      goal));
    assert_int_equal(length_of(&after, "goals"), 2);
    assert_int_equal(length_of(&after, "needs") + length_of(&after, "actions") + length_of(&after, "services"), 0);
    assert_null(harness_at(after.json, "review_on"));
    bool kept = false;
    for (size_t i = 0; i < 2; i++)
        kept = kept || (strcmp(text_of(&after, harness_format("goals[%zu].id", i)), goal) == 0 &&
                        strcmp(text_of(&after, harness_format("goals[%zu].text", i)), "20 words") == 0);
    assert_true(kept);
    struct answer gone = harness_call("care-hub", "GET", harness_format("/fhir/R4/Condition/%s", need), NULL);
    assert_int_equal(gone.status, 410);
    harness_free(&before);
    harness_free(&after);
    harness_free(&gone);
}

static void what_was_deleted_on_the_other_face_is_made_anew(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL);
    struct answer before = harness_expect(200, "care-hub", "PUT", plan_path(child), whole);
    const char *goal = text_of(&before, "goals[0].id");
    harness_expect(204, "care-hub", "DELETE", harness_format("/fhir/R4/Goal/%s", goal), NULL);
    struct answer after = harness_expect(200, "care-hub", "PUT", plan_path(child), whole);
    assert_int_equal(length_of(&after, "goals"), 1);
    assert_string_not_equal(harness_text(&after, "goals[0].id"), goal);
    harness_free(&before);
    harness_free(&after);
}

static void a_version_that_is_over_is_refused(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid(), *child = new_child("care-hub", medicaid), *other = new_child("primary-care", medicaid);
    permit(child, "care-hub", "[\"medical\"]");
    struct answer read = harness_expect(200, "care-hub", "GET", plan_path(child), NULL);
    const char *etag = harness_format("%s", harness_header(&read, "ETag"));
    harness_expect(200, "primary-care", "PUT", plan_path(other), "{\"goals\":[{\"text\":\"Theirs\",\"categories\":[\"medical\"]}]}");
    struct answer theirs = harness_expect(200, "care-hub", "GET", plan_path(child), NULL);
    assert_string_equal(harness_text(&theirs, "goals[0].text"), "Theirs");
    assert_string_not_equal(harness_header(&theirs, "ETag"), etag);
    /* What others wrote since is no obstacle; what we wrote ourselves is. */
    struct answer taken = make(200, "care-hub", "PUT", plan_path(child), whole, with_header("If-Match", etag));
    struct answer stale = make(412, "care-hub", "PUT", plan_path(child), "{}", with_header("If-Match", etag));
    struct answer fresh =
        make(200, "care-hub", "PUT", plan_path(child), "{}", with_header("If-Match", harness_format("%s", harness_header(&taken, "ETag"))));
    assert_int_equal(length_of(&fresh, "needs"), 0);
    harness_free(&read);
    harness_free(&theirs);
    harness_free(&taken);
    harness_free(&stale);
    harness_free(&fresh);
}

/* The plan of one organization as another sees it that may see a part: neither the rest nor a reference to it, on either face. */
static void what_a_reader_may_not_see_is_not_referred_to_either(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid(), *child = new_child("care-hub", medicaid), *other = new_child("primary-care", medicaid);
    struct answer put = harness_expect(200, "care-hub", "PUT", plan_path(child), whole);
    permit(child, "primary-care", "[\"medical\",\"food_and_basic_needs\"]");
    const char *hidden[] = {
        text_of(&put, "needs[1].id"), text_of(&put, "goals[0].id"), "Sleep", "10 words", "behavioral_health", "developmental"};
    const char *paths[] = {plan_path(other), harness_format("/fhir/R4/CarePlan?patient=%s", other),
                           harness_format("/fhir/R4/ServiceRequest?patient=%s", other),
                           harness_format("/fhir/R4/Condition?patient=%s", other), harness_format("/fhir/R4/Goal?patient=%s", other)};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        struct answer seen = harness_expect(200, "primary-care", "GET", paths[i], NULL);
        for (size_t k = 0; k < sizeof hidden / sizeof *hidden; k++) {
            if (strstr(seen.body, hidden[k])) fail_msg("%s tells of %s: %s", paths[i], hidden[k], seen.body);
        }
        harness_free(&seen);
    }
    struct answer plan = harness_expect(200, "primary-care", "GET", plan_path(other), NULL);
    assert_string_equal(harness_text(&plan, "needs[0].text"), "No car");
    assert_string_equal(harness_text(&plan, "actions[0].text"), "Book a ride");
    assert_int_equal(length_of(&plan, "needs[0].barriers"), 2);
    harness_free(&plan);
    harness_free(&put);
}

static void a_mistake_in_a_contribution_leaves_nothing_behind(void **state)
{
    (void)state;
    static const struct {
        const char *body, *pointer;
    } cases[] = {
        {"{\"goals\":[{\"text\":\"a\",\"categories\":[\"medical\"]},{\"text\":\"b\",\"categories\":[\"medical\"],\"needs\":[\"n9\"]}]}",
         "/goals/1/needs/0"},
        {"{\"goals\":[{\"text\":\"a\",\"categories\":[\"medical\"]},{\"id\":\"0a6e9c52-0000-4000-8000-000000000001\",\"text\":\"b\","
         "\"categories\":[\"medical\"]}]}",
         "/goals/1/id"},
        {"{\"goals\":[{\"external_id\":\"g\",\"text\":\"a\",\"categories\":[\"medical\"]},{\"external_id\":\"g\",\"text\":\"b\","
         "\"categories\":[\"medical\"]}]}",
         "/goals/1"},
        {"{\"actions\":[{\"text\":\"a\",\"categories\":[\"medical\"],\"goal\":\"0a6e9c52-0000-4000-8000-000000000001\"}]}",
         "/actions/0/goal"},
        {"{\"needs\":[{\"domain\":\"medical\",\"text\":\"a\",\"categories\":[\"medical\"],\"barriers\":[{\"kind\":\"trust\",\"blocks\":"
         "\"r\"}]}]}",
         "/needs/0/barriers/0/blocks"},
        {"{\"needs\":[{\"domain\":\"medical\",\"text\":\"a\",\"categories\":[\"medical\"],\"barriers\":[{\"kind\":\"trust\",\"by\":"
         "\"0a6e9c52-0000-4000-8000-000000000001\"}]}]}",
         "/needs/0/barriers/0/by"},
    };
    const char *child = new_child("care-hub", NULL);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct answer refused = harness_expect(422, "care-hub", "PUT", plan_path(child), cases[i].body);
        assert_string_equal(harness_text(&refused, "errors[0].pointer"), cases[i].pointer);
        harness_free(&refused);
    }
    struct answer plan = harness_expect(200, "care-hub", "GET", plan_path(child), NULL);
    assert_int_equal(length_of(&plan, "goals") + length_of(&plan, "needs") + length_of(&plan, "actions"), 0);
    harness_free(&plan);
}

/* Creates a resource on the FHIR face; gives its id. */
static const char *create(const char *client, const char *type, const char *members)
{
    struct answer made = harness_expect(
        201, client, "POST", harness_format("/fhir/R4/%s", type),
        harness_format("{\"resourceType\":\"%s\",\"meta\":{\"security\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/"
                       "v3-Confidentiality\",\"code\":\"N\"}]},%s}",
                       type, members));
    const char *id = text_of(&made, "id");
    harness_free(&made);
    return id;
}

#define OURS(name, kind, value) "{\"url\":\"urn:careplan-exchange:" name "\",\"" kind "\":\"" value "\"}"
#define WORD(name) OURS(name, "valueCode", "nonsense")

/* A FHIR client may write our extensions with any code: /v1 gives its own words, else what FHIR's own elements say, else nothing. */
static void a_foreign_word_reaches_nobody(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL), *subject = harness_format("\"subject\":{\"reference\":\"Patient/%s\"}", child);
    const char *need =
        create("care-hub", "Condition",
               harness_format(
                   "\"extension\":[" WORD("domain") "," WORD("status") "," WORD("about") "," WORD("raised-by") "," WORD(
                       "priority") "],\"category\":[{\"coding\":[{\"system\":\"http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/"
                                   "SDOHCC-CodeSystemTemporaryCodes\",\"code\":\"food-insecurity\"}]}],\"code\":{\"text\":\"Hungry\"},%s",
                   subject));
    create("care-hub", "Condition",
           harness_format("\"extension\":[" WORD("barrier") "],\"code\":{\"text\":\"Far\"},\"evidence\":[{\"detail\":[{\"reference\":"
                                                            "\"Condition/%s\"}]}],%s",
                          need, subject));
    create("care-hub", "Goal",
           harness_format("\"extension\":[" WORD("stated-by") "],\"lifecycleStatus\":\"active\",\"achievementStatus\":{\"coding\":[{"
                                                              "\"code\":\"nonsense\"}]},\"description\":{\"text\":\"Eat\"},\"expressedBy\":"
                                                              "{\"reference\":\"Patient/%s\"},%s",
                          child, subject));
    create("care-hub", "ServiceRequest",
           harness_format("\"extension\":[" WORD("status") "],\"status\":\"on-hold\",\"intent\":\"plan\",\"code\":{\"text\":\"Cook\"},%s",
                          subject));
    const char *order =
        create("care-hub", "ServiceRequest",
               harness_format("\"extension\":[{\"url\":\"urn:careplan-exchange:contact\",\"extension\":[" WORD("mode") "," OURS(
                                  "name", "valueString",
                                  "Ana Probe") "]}],\"status\":\"active\",\"intent\":\"order\",\"code\":{\"text\":\"Visit\"},%s",
                              subject));
    const char *task = create(
        "care-hub", "Task",
        harness_format("\"status\":\"requested\",\"businessStatus\":{\"extension\":[" WORD(
                           "barrier") ",{\"url\":\"urn:careplan-exchange:"
                                      "appointment\",\"extension\":[" WORD(
                                          "mode") "]}]},\"intent\":\"order\",\"focus\":{\"reference\":\"ServiceRequest/%s\"},"
                                                  "\"for\":{\"reference\":\"Patient/%s\"},\"owner\":{\"reference\":\"Organization/%s\"}",
                       order, child, harness_organization("dental")));
    struct answer plan = harness_expect(200, "care-hub", "GET", plan_path(child), NULL);
    struct answer referral = harness_expect(200, "care-hub", "GET", harness_format("/v1/referrals/%s", task), NULL);
    assert_null(strstr(plan.body, "nonsense"));
    assert_null(strstr(referral.body, "nonsense"));
    static const char *const said[][2] = {{"needs[0].domain", "food_insecurity"}, {"needs[0].status", "open"},
                                          {"needs[0].barriers[0].kind", "other"}, {"goals[0].stated_by", "family"},
                                          {"actions[0].status", "on_hold"},       {"referrals[0].contact.name", "Ana Probe"}};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        assert_string_equal(harness_text(&plan, said[i][0]), said[i][1]);
    static const char *const absent[] = {"needs[0].about",    "needs[0].raised_by",        "needs[0].priority",
                                         "goals[0].progress", "referrals[0].contact.mode", "referrals[0].steps[0].barrier"};
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++)
        assert_null(harness_at(plan.json, absent[i]));
    harness_free(&plan);
    harness_free(&referral);
}

/* ---- children ---- */

/* Who has no record of its own knows the child by the id that it asked with, and learns of no other. */
static void no_id_is_given_that_the_caller_did_not_name(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid(), *first = new_child("care-hub", medicaid), *asked = new_child("primary-care", medicaid);
    const char *consent = permit(first, "dental", "[\"contact\",\"medical\"]");
    struct answer sent = harness_expect(201, "primary-care", "POST", "/v1/referrals",
                                        harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"]}",
                                                       asked, harness_organization("dental")));
    const char *referral = text_of(&sent, "id");
    const struct {
        const char *path, *id;
    } reads[] = {{harness_format("/v1/children/%s", asked), "id"},
                 {plan_path(asked), "child"},
                 {plan_path(asked), "referrals[0].child"},
                 {harness_format("/v1/referrals/%s", referral), "child"},
                 {harness_format("/v1/children/%s/consents", asked), "items[0].child"},
                 {harness_format("/v1/children/%s/disclosures", asked), NULL},
                 {"/v1/referrals?role=recipient&limit=100", NULL}};
    for (size_t i = 0; i < sizeof reads / sizeof *reads; i++) {
        struct answer answer = harness_expect(200, "dental", "GET", reads[i].path, NULL);
        if (reads[i].id) assert_string_equal(harness_text(&answer, reads[i].id), asked);
        if (strstr(answer.body, first)) fail_msg("%s gives %s", reads[i].path, first);
        harness_free(&answer);
    }
    struct answer other = harness_expect(200, "dental", "GET", harness_format("/v1/children/%s", first), NULL);
    assert_string_equal(harness_text(&other, "id"), first);
    struct answer table = harness_expect(200, "dental", "GET", harness_format("/v1/consents/%s", consent), NULL);
    assert_null(harness_at(table.json, "child"));
    const char *own = new_child("dental", medicaid);
    struct answer joined = harness_expect(200, "dental", "GET", plan_path(asked), NULL);
    struct answer inbox = harness_expect(200, "dental", "GET", harness_format("/v1/referrals/%s", referral), NULL);
    assert_string_equal(harness_text(&joined, "child"), own);
    assert_string_equal(harness_text(&inbox, "child"), own);
    harness_free(&sent);
    harness_free(&other);
    harness_free(&table);
    harness_free(&joined);
    harness_free(&inbox);
}

static void an_external_id_makes_a_repeated_post_an_update(void **state)
{
    (void)state;
    const char *key = harness_format("intake-%s", harness_medicaid());
    const char *body = "{\"name\":{\"family\":\"%s\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\",\"external_id\":\"%s\"}";
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    struct answer first = harness_expect(201, "care-hub", "POST", "/v1/children", harness_format(body, "Old", key));
    struct answer again = harness_expect(201, "care-hub", "POST", "/v1/children", harness_format(body, "New", key));
    struct answer other = harness_expect(201, "dental", "POST", "/v1/children", harness_format(body, "Other", key));
#pragma GCC diagnostic pop
    assert_string_equal(text_of(&first, "id"), text_of(&again, "id"));
    assert_string_not_equal(text_of(&first, "id"), text_of(&other, "id"));
    struct answer read = harness_expect(200, "care-hub", "GET", harness_format("/v1/children/%s", text_of(&first, "id")), NULL);
    assert_string_equal(harness_text(&read, "name.family"), "New");
    assert_string_equal(harness_text(&read, "external_id"), key);
    harness_free(&first);
    harness_free(&again);
    harness_free(&other);
    harness_free(&read);
}

static void a_match_is_found_among_the_children_that_one_may_know(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid(), *child = new_child("care-hub", medicaid);
    const char *asked = harness_format(
        "{\"birth_date\":\"2024-02-29\",\"identifiers\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}", medicaid);
    const char *wrong = harness_format(
        "{\"birth_date\":\"2024-02-28\",\"identifiers\":[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}", medicaid);
    struct answer own = harness_expect(200, "care-hub", "POST", "/v1/children/match", asked);
    assert_string_equal(harness_text(&own, "match.id"), child);
    struct answer born = harness_expect(200, "care-hub", "POST", "/v1/children/match", wrong);
    struct answer stranger = harness_expect(200, "dental", "POST", "/v1/children/match", asked);
    assert_true(json_is_null(harness_at(born.json, "match")));
    assert_true(json_is_null(harness_at(stranger.json, "match")));
    permit(child, "dental", "[\"contact\"]");
    struct answer known = harness_expect(200, "dental", "POST", "/v1/children/match", asked);
    assert_string_equal(harness_text(&known, "match.id"), child);
    harness_free(&own);
    harness_free(&born);
    harness_free(&stranger);
    harness_free(&known);
}

static void registering_a_child_that_others_know_joins_it_and_tells_nothing(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid(), *hub = new_child("care-hub", medicaid);
    /* The same number, written otherwise. */
    struct answer made = harness_expect(
        201, "dental", "POST", "/v1/children",
        harness_format("{\"name\":{\"family\":\"PROBÉ\",\"given\":[\"Patt\"]},\"birth_date\":\"2024-02-29\",\"identifiers\":[{\"system\":"
                       "\"urn:us:ct:medicaid-id\",\"value\":\" %.3s-%s\"}]}",
                       medicaid, medicaid + 3));
    const char *dental = text_of(&made, "id");
    assert_null(strstr(made.body, hub));
    struct answer hidden = harness_expect(404, "dental", "GET", harness_format("/v1/children/%s", hub), NULL);
    permit(hub, "dental", "[\"contact\",\"medical\"]");
    struct answer joined = harness_expect(200, "dental", "GET", harness_format("/v1/children/%s", hub), NULL);
    assert_string_equal(harness_text(&joined, "id"), dental);
    const char *other = new_child("dental", NULL);
    assert_string_not_equal(other, dental);
    harness_free(&made);
    harness_free(&hidden);
    harness_free(&joined);
}

/* ---- repeated requests ---- */

enum { THREADS = 10, POSTS = 10 };
struct poster {
    const char *url, *token, *ca, *body;
    int created, busy, other;
};

static size_t forget(char *data, size_t size, size_t count, void *context)
{
    (void)data;
    (void)context;
    return size * count;
}

/* No assertion here: cmocka's may be used on its own thread only. */
static void *post_often(void *context)
{
    struct poster *poster = context;
    char authorization[4096];
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = NULL;
    snprintf(authorization, sizeof authorization, "Authorization: Bearer %s", poster->token);
    headers = curl_slist_append(headers, authorization);
    headers = curl_slist_append(headers, "Content-Type: application/json");
    headers = curl_slist_append(headers, "Idempotency-Key: a-hundred-at-once");
    curl_easy_setopt(curl, CURLOPT_URL, poster->url);
    curl_easy_setopt(curl, CURLOPT_CAINFO, poster->ca);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, poster->body);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, forget);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
    for (int i = 0; i < POSTS; i++) {
        long status = 0;
        if (curl_easy_perform(curl) == CURLE_OK) curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        if (status == 201)
            poster->created++;
        else if (status == 409)
            poster->busy++;
        else
            poster->other++;
    }
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return NULL;
}

static void a_hundred_posts_with_one_key_have_one_effect(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid();
    struct poster posters[THREADS];
    pthread_t threads[THREADS];
    int created = 0, other = 0;
    for (int i = 0; i < THREADS; i++)
        posters[i] = (struct poster){.url = harness_format("%s/v1/children", harness_environment("CPX_URL")),
                                     .token = harness_token("dental", NULL, NULL),
                                     .ca = harness_environment("CPX_CA"),
                                     .body = harness_format("{\"name\":{\"family\":\"%s\"},\"birth_date\":\"2024-02-29\"}", medicaid)};
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, post_often, &posters[i]), 0);
    for (int i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        created += posters[i].created;
        other += posters[i].other;
    }
    assert_int_equal(other, 0);
    assert_true(created > 0);
    assert_string_equal(
        harness_sql(harness_format("select count(*) from piece where type = 'Patient' and element = '' and body like '%%%s%%'", medicaid)),
        "1");
    struct answer again = make(201, "dental", "POST", "/v1/children", posters[0].body, "Idempotency-Key: a-hundred-at-once");
    assert_string_equal(harness_text(&again, "name.family"), medicaid);
    struct answer mismatch = make(422, "dental", "POST", "/v1/children", "{\"name\":{\"family\":\"Else\"},\"birth_date\":\"2024-02-29\"}",
                                  "Idempotency-Key: a-hundred-at-once");
    assert_string_equal(harness_text(&mismatch, "errors[0].code"), "idempotency_mismatch");
    struct answer bad = make(400, "dental", "POST", "/v1/children", posters[0].body, "Idempotency-Key: two words");
    harness_free(&again);
    harness_free(&mismatch);
    harness_free(&bad);
}

/* ---- referrals ---- */

static const char *send_referral(const char *child, const char *to, const char *categories, const char *more, struct answer *answer)
{
    *answer = harness_expect(201, "care-hub", "POST", "/v1/referrals",
                             harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":%s%s}", child,
                                            harness_organization(to), categories, more));
    return text_of(answer, "id");
}

static const char *status_path(const char *referral)
{
    return harness_format("/v1/referrals/%s/status", referral);
}

static void a_referral_waits_for_consent_and_is_withdrawn_with_it(void **state)
{
    (void)state;
    static const char contact[] = ",\"reason\":\"Cleaning\",\"respond_by\":\"2026-01-05\",\"contact\":{\"name\":\"Ana "
                                  "Probe\",\"phone\":\"+18605550142\",\"interpreter\":true}";
    const char *child = new_child("care-hub", NULL);
    struct answer sent;
    const char *referral = send_referral(child, "dental", "[\"medical\"]", contact, &sent);
    assert_string_equal(harness_text(&sent, "delivery"), "awaiting_consent");
    assert_string_equal(harness_text(&sent, "allowed_next[0]"), "cancelled");
    assert_string_equal(harness_text(&sent, "contact.name"), "Ana Probe");
    const char *path = harness_format("/v1/referrals/%s", referral);
    harness_expect(404, "dental", "GET", path, NULL);
    harness_expect(404, "dental", "POST", status_path(referral), "{\"status\":\"accepted\"}");
    const char *consent = permit(child, "dental", "[\"medical\"]");
    struct answer seen = harness_expect(200, "dental", "GET", path, NULL);
    assert_string_equal(harness_text(&seen, "reason"), "Cleaning");
    assert_string_equal(harness_text(&seen, "child"), child);
    assert_null(strstr(seen.body, "Ana Probe")); /* contact is a category of its own */
    struct answer overdue = harness_expect(200, "care-hub", "GET", "/v1/referrals?role=requester&overdue=true&limit=100", NULL);
    assert_non_null(strstr(overdue.body, referral));
    const char *again = permit(child, "dental", "[\"medical\",\"contact\"]");
    struct answer called = harness_expect(200, "dental", "GET", path, NULL);
    assert_string_equal(harness_text(&called, "contact.name"), "Ana Probe");
    /* A referral that is made under a consent is delivered at once. */
    struct answer second;
    const char *delivered = send_referral(child, "dental", "[\"medical\"]", "", &second);
    assert_string_equal(harness_text(&second, "delivery"), "delivered");
    harness_expect(200, "dental", "GET", harness_format("/v1/referrals/%s", delivered), NULL);
    harness_expect(200, "care-hub", "POST", harness_format("/v1/consents/%s/revoke", consent), "{}");
    harness_expect(200, "care-hub", "POST", harness_format("/v1/consents/%s/revoke", again), "{}");
    struct answer stub = harness_expect(200, "dental", "GET", path, NULL);
    assert_string_equal(harness_text(&stub, "status"), "withdrawn");
    assert_int_equal(json_object_size(stub.json), 3);
    harness_expect(404, "dental", "POST", status_path(referral), "{\"status\":\"accepted\"}");
    struct answer outbox = harness_expect(200, "care-hub", "GET", path, NULL);
    assert_string_equal(harness_text(&outbox, "delivery"), "withdrawn");
    harness_free(&sent);
    harness_free(&seen);
    harness_free(&overdue);
    harness_free(&called);
    harness_free(&second);
    harness_free(&stub);
    harness_free(&outbox);
}

static void a_referral_goes_its_way_and_no_other(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL);
    struct answer sent;
    permit(child, "dental", "[\"medical\"]");
    permit(child, "care-hub", "[\"medical\"]");
    const char *referral = send_referral(child, "dental", "[\"medical\"]", "", &sent), *path = status_path(referral);
    const char *etag = harness_format("%s", harness_header(&sent, "ETag"));
    static const struct {
        const char *client, *body;
        long status;
        const char *at; /* the pointer of the refusal */
    } tries[] = {
        {"care-hub", "{\"status\":\"accepted\"}", 403, "/status"},
        {"dental", "{\"status\":\"cancelled\"}", 422, "/reason"},
        {"dental", "{\"status\":\"rejected\"}", 422, "/reason"},
        {"dental", "{\"status\":\"completed\"}", 422, "/outcome"},
        {"dental", "{\"status\":\"accepted\",\"outcome\":\"enrolled\"}", 422, "/outcome"},
        {"dental", "{\"status\":\"rejected\",\"reason\":\"other\"}", 422, "/note"},
        {"dental", "{\"status\":\"ready\"}", 422, "/status"},
        {"dental", "{\"status\":\"entered_in_error\"}", 403, "/status"},
    };
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        struct answer refused = harness_expect(tries[i].status, tries[i].client, "POST", path, tries[i].body);
        assert_string_equal(harness_text(&refused, "errors[0].pointer"), tries[i].at);
        harness_free(&refused);
    }
    struct answer held =
        make(200, "dental", "POST", path,
             "{\"status\":\"on_hold\",\"reason\":\"waitlist\",\"barrier\":\"transportation\",\"note\":\"Called twice\",\"occurred_at\":"
             "\"2026-11-20T09:30:00-05:00\",\"next_contact_on\":\"2026-12-02\",\"appointment\":{\"at\":\"2026-12-03T10:00:00-05:00\","
             "\"mode\":\"home_visit\"}}",
             with_header("If-Match", etag));
    assert_int_equal(length_of(&held, "steps"), 3);
    assert_string_equal(harness_text(&held, "steps[1].status"), "accepted");
    assert_string_equal(harness_text(&held, "steps[2].appointment.mode"), "home_visit");
    make(412, "dental", "POST", path, "{\"status\":\"in_progress\"}", with_header("If-Match", etag));
    harness_expect(200, "dental", "POST", path, "{\"status\":\"completed\",\"outcome\":\"service_received\",\"note\":\"Done\"}");
    struct answer closed = harness_expect(200, "care-hub", "GET", harness_format("/v1/referrals/%s", referral), NULL);
    static const char *const steps[] = {"requested", "accepted", "on_hold", "in_progress", "completed"};
    assert_int_equal(length_of(&closed, "steps"), 5);
    for (size_t i = 0; i < 5; i++) {
        assert_string_equal(harness_text(&closed, harness_format("steps[%zu].status", i)), steps[i]);
        assert_string_equal(harness_text(&closed, harness_format("steps[%zu].by", i)),
                            harness_organization(i == 0 ? "care-hub" : "dental"));
    }
    assert_string_equal(harness_text(&closed, "steps[2].note"), "Called twice");
    assert_string_equal(harness_text(&closed, "steps[2].reason"), "waitlist");
    assert_string_equal(harness_text(&closed, "steps[4].note"), "Done");
    assert_string_equal(harness_text(&closed, "steps[4].outcome"), "service_received");
    /* The other face says the same; what the hold left is over. */
    struct answer task = harness_expect(200, "care-hub", "GET", harness_format("/fhir/R4/Task/%s", referral), NULL);
    assert_string_equal(harness_text(&task, "status"), "completed");
    assert_string_equal(harness_text(&task, "output[0].valueCodeableConcept.text"), "service_received");
    assert_int_equal(length_of(&task, "note"), 2);
    assert_null(harness_at(task.json, "statusReason"));
    assert_null(harness_at(task.json, "businessStatus"));
    struct answer over = harness_expect(422, "dental", "POST", path, "{\"status\":\"in_progress\"}");
    assert_string_equal(harness_text(&over, "errors[0].code"), "transition");
    harness_free(&sent);
    harness_free(&held);
    harness_free(&closed);
    harness_free(&task);
    harness_free(&over);
}

static void two_who_answer_at_once_are_told_in_turn(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL);
    struct answer sent;
    permit(child, "dental", "[\"medical\"]");
    const char *referral = send_referral(child, "dental", "[\"medical\"]", ",\"external_id\":\"once\"", &sent);
    const char *etag = harness_format("%s", harness_header(&sent, "ETag"));
    make(200, "care-hub", "POST", status_path(referral), "{\"status\":\"cancelled\",\"reason\":\"family_declined\"}",
         with_header("If-Match", etag));
    make(412, "dental", "POST", status_path(referral), "{\"status\":\"accepted\"}", with_header("If-Match", etag));
    struct answer late = harness_expect(422, "dental", "POST", status_path(referral), "{\"status\":\"accepted\"}");
    assert_string_equal(harness_text(&late, "errors[0].code"), "transition");
    harness_free(&sent);
    harness_free(&late);
}

/* A Task without an owner is open to whoever may read it; the first to claim it has it. */
static void an_open_referral_is_claimed_once(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL);
    static const char security[] =
        "\"meta\":{\"security\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\",\"code\":\"N\"}]}";
    struct answer order =
        harness_expect(201, "care-hub", "POST", "/fhir/R4/ServiceRequest",
                       harness_format("{\"resourceType\":\"ServiceRequest\",%s,\"status\":\"active\",\"intent\":\"order\",\"code\":{"
                                      "\"text\":\"Cleaning\"},\"subject\":{\"reference\":\"Patient/%s\"}}",
                                      security, child));
    struct answer task =
        harness_expect(201, "care-hub", "POST", "/fhir/R4/Task",
                       harness_format("{\"resourceType\":\"Task\",%s,\"status\":\"requested\",\"intent\":\"order\",\"focus\":{"
                                      "\"reference\":\"ServiceRequest/%s\"},\"for\":{\"reference\":\"Patient/%s\"}}",
                                      security, text_of(&order, "id"), child));
    const char *referral = text_of(&task, "id"), *path = harness_format("/v1/referrals/%s", referral);
    permit(child, "dental", "[\"medical\"]");
    permit(child, "infoline", "[\"medical\"]");
    permit(child, "care-hub", "[\"medical\",\"developmental\"]");
    harness_expect(404, "school", "GET", path, NULL);
    struct answer open = harness_expect(200, "dental", "GET", path, NULL);
    assert_true(json_is_null(harness_at(open.json, "to.organization")));
    assert_string_equal(harness_text(&open, "allowed_next[0]"), "accepted");
    const char *etag = harness_format("%s", harness_header(&open, "ETag"));
    harness_expect(428, "dental", "POST", status_path(referral), "{\"status\":\"accepted\"}");
    struct answer claimed =
        make(200, "dental", "POST", status_path(referral), "{\"status\":\"in_progress\"}", with_header("If-Match", etag));
    assert_string_equal(harness_text(&claimed, "to.organization"), harness_organization("dental"));
    assert_string_equal(harness_text(&claimed, "status"), "in_progress");
    make(412, "infoline", "POST", status_path(referral), "{\"status\":\"accepted\"}", with_header("If-Match", etag));
    struct answer late = harness_call("infoline", "POST", status_path(referral), "{\"status\":\"on_hold\",\"reason\":\"waitlist\"}");
    assert_true(late.status == 403 || late.status == 404);
    struct answer inbox = harness_expect(200, "dental", "GET", "/v1/referrals?role=recipient&limit=100", NULL);
    struct answer outbox = harness_expect(200, "care-hub", "GET", path, NULL);
    assert_string_equal(harness_text(&outbox, "to.organization"), harness_organization("dental"));
    assert_non_null(strstr(inbox.body, referral));
    harness_free(&order);
    harness_free(&task);
    harness_free(&open);
    harness_free(&claimed);
    harness_free(&late);
    harness_free(&inbox);
    harness_free(&outbox);
}

static void a_referral_is_sent_again_as_an_update(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL), *key = harness_format(",\"external_id\":\"again-%s\"", harness_medicaid());
    struct answer first, second, read;
    const char *referral = send_referral(child, "dental", "[\"medical\"]", harness_format("%s,\"reason\":\"One\"", key), &first);
    assert_string_equal(
        send_referral(child, "dental", "[\"medical\"]", harness_format("%s,\"reason\":\"Two\",\"priority\":\"urgent\"", key), &second),
        referral);
    read = harness_expect(200, "care-hub", "GET", harness_format("/v1/referrals/%s", referral), NULL);
    assert_string_equal(harness_text(&read, "reason"), "Two");
    assert_string_equal(harness_text(&read, "priority"), "urgent");
    assert_int_equal(length_of(&read, "steps"), 1);
    struct answer conflict =
        harness_expect(409, "care-hub", "POST", "/v1/referrals",
                       harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"]%s}", child,
                                      harness_organization("school"), key));
    assert_string_equal(harness_text(&conflict, "errors[0].pointer"), "/external_id");
    harness_free(&first);
    harness_free(&second);
    harness_free(&read);
    harness_free(&conflict);
}

static void what_a_referral_names_must_be_known(void **state)
{
    (void)state;
    static const char nobody[] = "00000000-0000-4000-8000-00000000dead";
    const char *child = new_child("care-hub", NULL), *dental = harness_organization("dental"), *hidden = new_child("school", NULL);
    const struct {
        const char *child, *to, *needs, *pointer;
    } cases[] = {{nobody, dental, "[]", "/child"},
                 {hidden, dental, "[]", "/child"},
                 {"x", dental, "[]", "/child"},
                 {child, nobody, "[]", "/to/organization"},
                 {child, dental, harness_format("[\"%s\"]", nobody), "/needs/0"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct answer refused =
            harness_expect(422, "care-hub", "POST", "/v1/referrals",
                           harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"needs\":%s,\"categories\":[\"medical\"]}",
                                          cases[i].child, cases[i].to, cases[i].needs));
        assert_string_equal(harness_text(&refused, "errors[0].pointer"), cases[i].pointer);
        harness_free(&refused);
    }
}

static void a_referral_is_for_a_service_that_is_known(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL), *patient = create("care-hub", "Basic", "\"code\":{\"text\":\"No service\"}");
    const char *service = create("dental", "HealthcareService", "\"name\":\"Sealants\"");
    const char *const unknown[] = {"x", "00000000-0000-4000-8000-00000000dead", patient};
    const char *body = "{\"child\":\"%s\",\"to\":{\"organization\":\"%s\",\"service\":\"%s\"},\"categories\":[\"medical\"]}";
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        struct answer refused = harness_expect(422, "care-hub", "POST", "/v1/referrals",
                                               harness_format(body, child, harness_organization("dental"), unknown[i]));
        assert_string_equal(harness_text(&refused, "errors[0].pointer"), "/to/service");
        harness_free(&refused);
    }
    struct answer sent =
        harness_expect(201, "care-hub", "POST", "/v1/referrals", harness_format(body, child, harness_organization("dental"), service));
#pragma GCC diagnostic pop
    assert_string_equal(harness_text(&sent, "to.service"), service);
    harness_free(&sent);
}

/* Where a referral stands in a client's outbox; -1: not there. */
static int place_of(const char *client, const char *referral)
{
    int found = -1;
    struct answer list = harness_expect(200, client, "GET", "/v1/referrals?role=requester&limit=100", NULL);
    for (size_t i = 0; i < length_of(&list, "items"); i++)
        if (strcmp(text_of(&list, harness_format("items[%zu].id", i)), referral) == 0) found = (int)i;
    harness_free(&list);
    return found;
}

static const char *refer(const char *from, const char *child, const char *to)
{
    struct answer sent = harness_expect(201, from, "POST", "/v1/referrals",
                                        harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"]}",
                                                       child, harness_organization(to)));
    const char *id = text_of(&sent, "id");
    harness_free(&sent);
    return id;
}

static void a_hidden_step_moves_nothing_in_the_others_list(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid(), *hub = new_child("care-hub", medicaid), *child = new_child("housing", medicaid);
    permit(hub, "dental", "[\"medical\",\"housing\"]");
    permit(hub, "substance-use", "[\"medical\",\"housing\"]");
    const char *dental = refer("housing", child, "dental");
    /* The programme is sensitive: nobody else can name it, so it claims what is open. */
    const char *order = create("housing", "ServiceRequest",
                               harness_format("\"status\":\"active\",\"intent\":\"order\",\"code\":{\"text\":\"Help\"},"
                                              "\"subject\":{\"reference\":\"Patient/%s\"}",
                                              child));
    const char *programme =
        create("housing", "Task",
               harness_format("\"status\":\"requested\",\"intent\":\"order\",\"focus\":{\"reference\":\"ServiceRequest/%s\"},"
                              "\"for\":{\"reference\":\"Patient/%s\"}",
                              order, child));
    assert_true(place_of("housing", dental) < place_of("housing", programme));
    harness_expect(200, "dental", "POST", status_path(dental), "{\"status\":\"accepted\"}"); /* housing may read nothing of dental's */
    assert_true(place_of("housing", dental) < place_of("housing", programme));
    permit(hub, "housing", "[\"medical\",\"housing\"]");
    harness_expect(200, "dental", "POST", status_path(dental), "{\"status\":\"in_progress\"}");
    assert_true(place_of("housing", dental) > place_of("housing", programme));
    /* A Part 2 programme's steps carry its label. */
    struct answer open = harness_expect(200, "substance-use", "GET", harness_format("/v1/referrals/%s", programme), NULL);
    make(200, "substance-use", "POST", status_path(programme), "{\"status\":\"accepted\"}",
         with_header("If-Match", harness_format("%s", harness_header(&open, "ETag"))));
    harness_free(&open);
    assert_true(place_of("housing", dental) > place_of("housing", programme));
    permit(hub, "housing", "[\"medical\",\"housing\",\"substance_use\"]");
    harness_expect(200, "substance-use", "POST", status_path(programme), "{\"status\":\"in_progress\"}");
    assert_true(place_of("housing", dental) < place_of("housing", programme));
}

static void a_deleted_referral_leaves_a_stub_to_whom_it_was_delivered(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL);
    permit(child, "dental", "[\"medical\"]");
    const char *delivered = refer("care-hub", child, "dental"), *waiting = refer("care-hub", child, "infoline");
    harness_expect(204, "care-hub", "DELETE", harness_format("/fhir/R4/Task/%s", delivered), NULL);
    harness_expect(204, "care-hub", "DELETE", harness_format("/fhir/R4/Task/%s", waiting), NULL);
    struct answer stub = harness_expect(200, "dental", "GET", harness_format("/v1/referrals/%s", delivered), NULL);
    assert_string_equal(harness_text(&stub, "status"), "withdrawn");
    assert_int_equal(json_object_size(stub.json), 3);
    struct answer inbox = harness_expect(200, "dental", "GET", "/v1/referrals?role=recipient&limit=100", NULL);
    const char *last = harness_format("items[%zu]", length_of(&inbox, "items") - 1);
    assert_string_equal(harness_text(&inbox, harness_format("%s.id", last)), delivered); /* a change, so it is the last */
    assert_string_equal(harness_text(&inbox, harness_format("%s.status", last)), "withdrawn");
    struct answer asked = harness_expect(200, "dental", "GET", "/v1/referrals?role=recipient&status=requested&limit=100", NULL);
    assert_null(strstr(asked.body, delivered));
    harness_expect(404, "dental", "POST", status_path(delivered), "{\"status\":\"accepted\"}");
    harness_expect(404, "care-hub", "GET", harness_format("/v1/referrals/%s", delivered), NULL);
    permit(child, "infoline", "[\"medical\"]"); /* what was never delivered leaves nothing */
    harness_expect(404, "infoline", "GET", harness_format("/v1/referrals/%s", waiting), NULL);
    harness_free(&stub);
    harness_free(&inbox);
    harness_free(&asked);
}

/* The last page says so, also where it is full. */
/* Whether nothing is behind a page: what is followed says so, other lists have no cursor then. */
static bool is_last(const struct answer *answer)
{
    json_t *more = harness_at(answer->json, "more");
    return more ? json_is_false(more) : json_is_null(harness_at(answer->json, "next"));
}

static void no_page_is_behind_the_last(void **state)
{
    (void)state;
    const char *child = new_child("housing", NULL), *hub = new_child("care-hub", NULL);
    refer("housing", child, "dental");
    refer("housing", child, "dental");
    permit(hub, "dental", "[\"contact\"]");
    for (int i = 0; i < 2; i++)
        harness_expect(200, "dental", "GET", harness_format("/v1/children/%s", hub), NULL);
    const struct {
        const char *client, *path;
    } lists[] = {{"housing", "/v1/referrals?role=requester&limit="},
                 {"dental", harness_format("/v1/children/%s/disclosures?limit=", hub)},
                 {"dental", "/v1/organizations?class=primary_care&limit="}};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        struct answer all = harness_expect(200, lists[i].client, "GET", harness_format("%s100", lists[i].path), NULL);
        size_t count = length_of(&all, "items");
        assert_in_range(count, 1, 99);
        assert_true(is_last(&all));
        struct answer full = harness_expect(200, lists[i].client, "GET", harness_format("%s%zu", lists[i].path, count), NULL);
        assert_int_equal(length_of(&full, "items"), count);
        assert_true(is_last(&full));
        harness_free(&all);
        harness_free(&full);
        if (count == 1) continue;
        struct answer first = harness_expect(200, lists[i].client, "GET", harness_format("%s%zu", lists[i].path, count - 1), NULL);
        assert_int_equal(length_of(&first, "items"), count - 1);
        struct answer rest = harness_expect(200, lists[i].client, "GET",
                                            harness_format("%s%zu&after=%s", lists[i].path, count - 1, harness_text(&first, "next")), NULL);
        assert_int_equal(length_of(&rest, "items"), 1);
        assert_true(is_last(&rest));
        harness_free(&first);
        harness_free(&rest);
    }
}

static void lists_go_on_from_page_to_page(void **state)
{
    (void)state;
    const char *child = new_child("school", NULL);
    const char *wanted[5];
    for (size_t i = 0; i < 5; i++) {
        struct answer sent =
            harness_expect(201, "school", "POST", "/v1/referrals",
                           harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"education\"]}", child,
                                          harness_organization("infoline")));
        wanted[i] = text_of(&sent, "id");
        harness_free(&sent);
    }
    size_t found = 0;
    const char *path = "/v1/referrals?role=requester&limit=2";
    for (int page = 0; page < 200 && path; page++) {
        struct answer list = harness_expect(200, "school", "GET", path, NULL);
        assert_true(length_of(&list, "items") <= 2);
        for (size_t i = 0; i < length_of(&list, "items"); i++) {
            const char *id = text_of(&list, harness_format("items[%zu].id", i));
            if (found < 5 && strcmp(id, wanted[found]) == 0) found++;
        }
        path = is_last(&list) ? NULL : harness_format("/v1/referrals?role=requester&limit=2&after=%s", harness_text(&list, "next"));
        if (path && page == 0) {
            struct answer stolen = harness_expect(400, "dental", "GET", path, NULL);
            assert_string_equal(harness_text(&stolen, "errors[0].code"), "invalid_cursor");
            harness_free(&stolen);
        }
        harness_free(&list);
    }
    assert_int_equal(found, 5);
}

/* What a page passes over is bounded: it may be empty and have another behind it. */
static void a_list_that_passes_over_many_goes_on_behind_them(void **state)
{
    (void)state;
    const char *child = new_child("school", NULL);
    struct answer sent = harness_expect(201, "school", "POST", "/v1/referrals",
                                        harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"education\"]}",
                                                       child, harness_organization("infoline")));
    const char *wanted = text_of(&sent, "id");
    (void)harness_sql(
        harness_format("insert into referral (task, child, requester, labels, requester_xid) select gen_random_uuid(), -7, id, 1,"
                       " '3' from organization, generate_series(1, 2005) where fhir_id = '%s'",
                       harness_organization("school")));
    struct answer first = harness_expect(200, "school", "GET", "/v1/referrals?role=requester&status=requested", NULL);
    assert_int_equal(length_of(&first, "items"), 0);
    bool found = false;
    const char *next = harness_text(&first, "next");
    for (int page = 0; page < 200 && next && !found; page++) {
        struct answer list =
            harness_expect(200, "school", "GET", harness_format("/v1/referrals?role=requester&status=requested&after=%s", next), NULL);
        for (size_t i = 0; i < length_of(&list, "items"); i++)
            found = found || strcmp(text_of(&list, harness_format("items[%zu].id", i)), wanted) == 0;
        next = is_last(&list) ? NULL : harness_format("%s", harness_text(&list, "next"));
        harness_free(&list);
    }
    (void)harness_sql("delete from referral where child = -7");
    assert_true(found);
    harness_free(&sent);
    harness_free(&first);
}

/* ---- the accounting ---- */

static void the_accounting_says_who_read_what_and_on_whose_word(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL), *path = harness_format("/v1/children/%s/disclosures", child);
    harness_expect(200, "care-hub", "PUT", plan_path(child), whole);
    const char *consent = permit(child, "dental", "[\"food_and_basic_needs\"]");
    harness_expect(200, "dental", "GET", plan_path(child), NULL);
    struct answer own = harness_expect(200, "dental", "GET", path, NULL);
    assert_int_equal(length_of(&own, "items"), 1);
    struct call asked = {.client = "care-hub", .purpose = "FAMRQT", .method = "GET", .path = path};
    struct answer family = harness_make(&asked);
    assert_int_equal(family.status, 200);
    assert_int_equal(length_of(&family, "items"), 1);
    assert_string_equal(harness_text(&family, "items[0].to.organization"), harness_organization("dental"));
    assert_string_equal(harness_text(&family, "items[0].from[0]"), harness_organization("care-hub"));
    assert_string_equal(harness_text(&family, "items[0].basis.kind"), "consent");
    assert_string_equal(harness_text(&family, "items[0].basis.id"), consent);
    assert_string_equal(harness_text(&family, "items[0].categories[0]"), "food_and_basic_needs");
    assert_int_equal(json_integer_value(harness_at(family.json, "items[0].items")), 5); /* a need, its two barriers, an action, a service */
    struct answer plain = harness_expect(200, "care-hub", "GET", path, NULL);
    assert_int_equal(length_of(&plain, "items"), 0); /* for care coordination: its own lines only */
    harness_free(&own);
    harness_free(&family);
    harness_free(&plain);
}

/* What was given by the exchange's own rule isn't told as the family's consent. */
static void a_line_without_a_consent_behind_it_names_none(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL);
    permit(child, "dental", "[\"medical\"]");
    harness_expect(200, "dental", "GET", harness_format("/v1/children/%s/consents", child), NULL);
    struct answer own = harness_expect(200, "dental", "GET", harness_format("/v1/children/%s/disclosures", child), NULL);
    assert_int_equal(length_of(&own, "items"), 1);
    assert_string_equal(harness_text(&own, "items[0].basis.kind"), "exchange_rule");
    assert_null(harness_at(own.json, "items[0].basis.id"));
    harness_free(&own);
}

static void what_a_minor_consented_to_is_not_told_on_a_guardians_request(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL), *path = harness_format("/v1/children/%s/disclosures", child);
    const char *body = harness_format("{\"needs\":[{\"domain\":\"medical\",\"text\":\"Visit\",\"categories\":[\"sexual_reproductive\","
                                      "\"minor_consented\"]}],\"goals\":[{\"text\":\"Grow\",\"categories\":[\"medical\"]}]}");
    harness_expect(200, "care-hub", "PUT", plan_path(child), body);
    permit_by("minor", child, "dental", "[\"sexual_reproductive\",\"minor_consented\"]");
    permit(child, "infoline", "[\"medical\"]");
    struct answer plan = harness_expect(200, "dental", "GET", plan_path(child), NULL);
    assert_int_equal(length_of(&plan, "needs"), 1);
    harness_expect(200, "infoline", "GET", plan_path(child), NULL);
    struct answer own = harness_expect(200, "dental", "GET", path, NULL);
    assert_int_equal(length_of(&own, "items"), 1);
    struct call asked = {.client = "care-hub", .purpose = "FAMRQT", .method = "GET", .path = path};
    struct answer family = harness_make(&asked);
    assert_int_equal(family.status, 200);
    assert_int_equal(length_of(&family, "items"), 1);
    assert_string_equal(harness_text(&family, "items[0].to.organization"), harness_organization("infoline"));
    harness_free(&plan);
    harness_free(&own);
    harness_free(&family);
}

static void an_unknown_parameter_is_refused_by_name(void **state)
{
    (void)state;
    const char *child = new_child("care-hub", NULL), *consent = permit(child, "dental", "[\"medical\"]");
    const struct {
        const char *method, *path;
    } routes[] = {{"GET", harness_format("/v1/children/%s/consents", child)},
                  {"POST", harness_format("/v1/children/%s/consents", child)},
                  {"GET", harness_format("/v1/consents/%s", consent)},
                  {"POST", harness_format("/v1/consents/%s/revoke", consent)},
                  {"GET", harness_format("/v1/children/%s", child)}};
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        struct answer refused = harness_expect(400, "care-hub", routes[i].method, harness_format("%s?statu=active", routes[i].path),
                                               strcmp(routes[i].method, "POST") == 0 ? "{}" : NULL);
        assert_string_equal(harness_text(&refused, "errors[0].code"), "unknown_parameter");
        harness_free(&refused);
    }
    struct answer still = harness_expect(200, "care-hub", "GET", harness_format("/v1/consents/%s", consent), NULL);
    assert_string_equal(harness_text(&still, "status"), "active");
    harness_free(&still);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_sent_is_what_is_read),
        cmocka_unit_test(the_same_contribution_again_changes_nothing),
        cmocka_unit_test(a_contribution_replaces_the_one_before_whole),
        cmocka_unit_test(what_was_deleted_on_the_other_face_is_made_anew),
        cmocka_unit_test(a_version_that_is_over_is_refused),
        cmocka_unit_test(what_a_reader_may_not_see_is_not_referred_to_either),
        cmocka_unit_test(a_mistake_in_a_contribution_leaves_nothing_behind),
        cmocka_unit_test(a_foreign_word_reaches_nobody),
        cmocka_unit_test(no_id_is_given_that_the_caller_did_not_name),
        cmocka_unit_test(an_external_id_makes_a_repeated_post_an_update),
        cmocka_unit_test(a_match_is_found_among_the_children_that_one_may_know),
        cmocka_unit_test(registering_a_child_that_others_know_joins_it_and_tells_nothing),
        cmocka_unit_test(a_hundred_posts_with_one_key_have_one_effect),
        cmocka_unit_test(a_referral_waits_for_consent_and_is_withdrawn_with_it),
        cmocka_unit_test(a_referral_goes_its_way_and_no_other),
        cmocka_unit_test(two_who_answer_at_once_are_told_in_turn),
        cmocka_unit_test(an_open_referral_is_claimed_once),
        cmocka_unit_test(a_referral_is_sent_again_as_an_update),
        cmocka_unit_test(what_a_referral_names_must_be_known),
        cmocka_unit_test(a_referral_is_for_a_service_that_is_known),
        cmocka_unit_test(a_hidden_step_moves_nothing_in_the_others_list),
        cmocka_unit_test(a_deleted_referral_leaves_a_stub_to_whom_it_was_delivered),
        cmocka_unit_test(no_page_is_behind_the_last),
        cmocka_unit_test(lists_go_on_from_page_to_page),
        cmocka_unit_test(a_list_that_passes_over_many_goes_on_behind_them),
        cmocka_unit_test(the_accounting_says_who_read_what_and_on_whose_word),
        cmocka_unit_test(a_line_without_a_consent_behind_it_names_none),
        cmocka_unit_test(what_a_minor_consented_to_is_not_told_on_a_guardians_request),
        cmocka_unit_test(an_unknown_parameter_is_refused_by_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
