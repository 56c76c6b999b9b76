/* Resources over HTTPS: writes, versions, history, search, Bundles; and that nothing of it tells a reader what the family withheld. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/harness.h"

#define LABEL(code)                                                                                                                        \
    "{\"url\":\"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label\",\"valueCoding\":{\"system\":"  \
    "\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"" code "\"}}"
#define GOAL                                                                                                                               \
    "\"resourceType\":\"Goal\",\"lifecycleStatus\":\"%s\",\"description\":{\"coding\":[{\"system\":\"http://hl7.org/fhir/sid/"             \
    "icd-10-cm\",\"code\":\"J45.20\"}]},"                                                                                                  \
    "\"identifier\":[{\"system\":\"urn:test:goal\",\"value\":\"%s\"}],\"subject\":{\"reference\":\"Patient/%s\"}"
#define NOBODY "00000000-0000-4000-8000-000000000000"

/* A child that primary-care, care-hub and early-intervention may know of: contact, medical, developmental. The id is primary-care's
 * Patient. */
static const char *new_child(void)
{
    static const char permit[] =
        "{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"contact\",\"medical\",\"developmental\"],"
        "\"purposes\":[\"care_coordination\"],\"starts_on\":\"2026-01-01\",\"ends_on\":\"2099-01-01\"}";
    const char *medicaid = harness_medicaid();
    const char *child =
        harness_format("{\"name\":{\"family\":\"Testkind\",\"given\":[\"Ana\"]},\"birth_date\":\"2025-05-14\",\"identifiers\":"
                       "[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                       medicaid);
    struct answer own = harness_expect(201, "primary-care", "POST", "/v1/children", child);
    struct answer hub = harness_expect(201, "care-hub", "POST", "/v1/children", child);
    const char *id = harness_format("%s", harness_text(&own, "id"));
    const char *consent = harness_format(
        "{\"signed_by\":{\"name\":\"Eva "
        "Testkind\",\"role\":\"parent\"},\"signed_on\":\"2026-01-01\",\"method\":\"paper_signature\",\"form\":{\"version\":"
        "\"3\",\"language\":\"en\",\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"hub/"
        "1\"},\"flags\":[%s,%s,%s]}",
        harness_format(permit, harness_organization("primary-care")), harness_format(permit, harness_organization("care-hub")),
        harness_format(permit, harness_organization("early-intervention")));
    struct answer recorded =
        harness_expect(201, "care-hub", "POST", harness_format("/v1/children/%s/consents", harness_text(&hub, "id")), consent);
    harness_free(&recorded);
    harness_free(&hub);
    harness_free(&own);
    return id;
}

static const char *new_goal(const char *client, const char *child, const char *value)
{
    struct answer made = harness_expect(201, client, "POST", "/fhir/R4/Goal", harness_format("{" GOAL "}", "active", value, child));
    const char *id = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return id;
}

/* As a client, with one header. */
static struct answer with_header(const char *client, const char *method, const char *path, const char *body, const char *header)
{
    const struct call call = {.client = client, .method = method, .path = path, .body = body, .headers = {header}};
    return harness_make(&call);
}

static size_t entries(const char *client, const char *path)
{
    struct answer found = harness_expect(200, client, "GET", path, NULL);
    size_t count = json_array_size(harness_at(found.json, "entry"));
    harness_free(&found);
    return count;
}

static const char *link_of(const struct answer *answer, const char *relation)
{
    json_t *links = harness_at(answer->json, "link");
    for (size_t i = 0; i < json_array_size(links); i++) {
        json_t *link = json_array_get(links, i);
        if (strcmp(json_string_value(json_object_get(link, "relation")), relation) == 0) {
            return harness_format("%s", json_string_value(json_object_get(link, "url")));
        }
    }
    return NULL;
}

/* ---- one resource ---- */

static void test_a_resource_is_created_read_updated_and_deleted(void **state)
{
    (void)state;
    const char *child = new_child();
    struct answer made =
        harness_expect(201, "primary-care", "POST", "/fhir/R4/Goal", harness_format("{\"id\":\"mine\"," GOAL "}", "active", "a", child));
    const char *id = harness_format("%s", harness_text(&made, "id")), *etag = harness_format("%s", harness_header(&made, "etag"));
    const char *path = harness_format("/fhir/R4/Goal/%s", id);
    const char *changed = harness_format("{\"id\":\"%s\"," GOAL "}", id, "completed", "a", child);
    assert_string_not_equal(id, "mine");
    assert_non_null(strstr(harness_header(&made, "location"), harness_format("%s/_history/", path)));

    struct answer read = harness_expect(200, "primary-care", "GET", path, NULL);
    assert_string_equal(harness_header(&read, "etag"), etag);
    assert_int_equal(with_header("primary-care", "GET", path, NULL, harness_format("If-None-Match: %s", etag)).status, 304);

    struct answer same = harness_expect(200, "primary-care", "PUT", path, read.body);
    assert_string_equal(harness_header(&same, "etag"), etag);
    assert_int_equal(with_header("primary-care", "PUT", path, changed, "If-Match: W/\"0\"").status, 412);
    struct answer updated = with_header("primary-care", "PUT", path, changed, harness_format("If-Match: %s", etag));
    assert_int_equal(updated.status, 200);
    assert_string_not_equal(harness_header(&updated, "etag"), etag);
    assert_int_equal(harness_call("primary-care", "PUT", path, harness_format("{\"id\":\"x\"," GOAL "}", "completed", "a", child)).status,
                     400);
    assert_int_equal(with_header("primary-care", "PUT", path, changed, "Prefer: return=minimal").size, 0);

    assert_int_equal(harness_call("primary-care", "DELETE", path, NULL).status, 204);
    assert_int_equal(harness_call("primary-care", "DELETE", path, NULL).status, 204);
    assert_int_equal(harness_call("primary-care", "GET", path, NULL).status, 410);
    assert_int_equal(harness_call("housing", "GET", path, NULL).status, 404);
    assert_int_equal(entries("primary-care", harness_format("/fhir/R4/Goal?patient=%s", child)), 0);
}

static void test_only_the_source_changes_what_others_see(void **state)
{
    (void)state;
    const char *child = new_child(), *id = new_goal("primary-care", child, "a"), *path = harness_format("/fhir/R4/Goal/%s", id);
    const char *body = harness_format("{\"id\":\"%s\"," GOAL "}", id, "completed", "a", child);
    const char *before = harness_format("%s", harness_sql(harness_format("select count(*), max(stamp) from piece where id='%s'", id)));
    assert_int_equal(harness_call("early-intervention", "PUT", path, body).status, 403);
    assert_int_equal(harness_call("early-intervention", "DELETE", path, NULL).status, 403);
    struct answer hidden = harness_call("housing", "PUT", path, body);
    struct answer absent =
        harness_call("housing", "PUT", "/fhir/R4/Goal/" NOBODY, harness_format("{\"id\":\"" NOBODY "\"," GOAL "}", "active", "a", child));
    assert_int_equal(hidden.status, 404);
    assert_string_equal(hidden.body, absent.body);
    assert_string_equal(harness_sql(harness_format("select count(*), max(stamp) from piece where id='%s'", id)), before);
    assert_string_equal(harness_sql(harness_format("select count(*) from refusal where target='Goal/%s'", id)), "3");
}

static void test_a_resource_speaks_of_one_child_and_stays_with_it(void **state)
{
    (void)state;
    static const char about[] = "select child from piece where element='' and id='%s'";
    const char *one = new_child(), *other = new_child(), *id = new_goal("primary-care", one, "a");
    const char *team = "{\"resourceType\":\"CareTeam\",\"subject\":{\"reference\":\"Patient/"
                       "%s\"},\"participant\":[{\"member\":{\"reference\":\"Patient/%s\"}}]}";
    assert_int_equal(harness_call("primary-care", "POST", "/fhir/R4/CareTeam", harness_format(team, one, other)).status, 422);
    assert_int_equal(harness_call("primary-care", "POST", "/fhir/R4/CareTeam", harness_format(team, one, one)).status, 201);
    assert_int_equal(harness_call("primary-care", "PUT", harness_format("/fhir/R4/Goal/%s", id),
                                  harness_format("{\"id\":\"%s\"," GOAL "}", id, "active", "a", other))
                         .status,
                     422);
    assert_string_equal(harness_sql(harness_format(about, new_goal("primary-care", NOBODY, "b"))), "-1");
    /* Another organization's Patient that is known through a grant is the same child. */
    assert_string_equal(harness_sql(harness_format(about, new_goal("early-intervention", one, "c"))),
                        harness_sql(harness_format(about, id)));
    assert_string_equal(harness_sql(harness_format(about, new_goal("housing", one, "d"))), "-1");
}

/* ---- what is withheld ---- */

#define CONDITION(notes, more)                                                                                                             \
    "{" notes "\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/%s\"},\"code\":{\"coding\":[{\"system\":"               \
    "\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"J45.20\"}]},\"evidence\": [ " more "{\"code\":[{\"text\":\"plain\"}]} ] }"
#define HIDDEN(text) "{\"extension\":[" LABEL("MH") "],\"code\":[{\"text\":\"" text "\"}]}, "

static void test_editing_what_a_reader_may_not_see_moves_nothing_for_it(void **state)
{
    (void)state;
    static const char *const versions[] = {CONDITION("\"id\":\"%s\",", HIDDEN("two")),
                                           CONDITION("\"id\":\"%s\",", HIDDEN("zero") HIDDEN("two")),
                                           CONDITION("\"id\":\"%s\",", HIDDEN("two")), CONDITION("\"id\":\"%s\",", "")};
    const char *child = new_child();
    struct answer made =
        harness_expect(201, "primary-care", "POST", "/fhir/R4/Condition", harness_format(CONDITION("", HIDDEN("one")), child));
    const char *id = harness_format("%s", harness_text(&made, "id")), *path = harness_format("/fhir/R4/Condition/%s", id);
    struct answer before = harness_expect(200, "early-intervention", "GET", path, NULL);
    assert_null(strstr(before.body, "one"));
    assert_non_null(strstr(before.body, "plain"));
    const char *etag = harness_format("%s", harness_header(&made, "etag"));
    for (size_t i = 0; i < sizeof versions / sizeof versions[0]; i++) {
        struct answer put = harness_expect(200, "primary-care", "PUT", path, harness_format(versions[i], id, child));
        struct answer after = harness_expect(200, "early-intervention", "GET", path, NULL);
        assert_string_not_equal(harness_header(&put, "etag"), etag);
        etag = harness_format("%s", harness_header(&put, "etag"));
        assert_string_equal(after.body, before.body);
        const char *moved = harness_format("%s", harness_header(&after, "etag"));
        assert_string_equal(moved, harness_header(&before, "etag"));
        harness_free(&after);
        harness_free(&put);
    }
    struct answer history = harness_expect(200, "early-intervention", "GET", harness_format("%s/_history", path), NULL);
    assert_int_equal(json_array_size(harness_at(history.json, "entry")), 1);
    assert_int_equal(
        harness_call("early-intervention", "GET", harness_format("%s/_history/%s", path, harness_text(&made, "meta.versionId")), NULL)
            .status,
        404);
}

static void test_every_version_can_be_read_again(void **state)
{
    (void)state;
    const char *child = new_child();
    struct answer made =
        harness_expect(201, "primary-care", "POST", "/fhir/R4/Condition", harness_format(CONDITION("", HIDDEN("one")), child));
    const char *id = harness_format("%s", harness_text(&made, "id")), *path = harness_format("/fhir/R4/Condition/%s", id);
    struct answer put = harness_expect(200, "primary-care", "PUT", path,
                                       harness_format(CONDITION("\"id\":\"%s\",", HIDDEN("zero") HIDDEN("one")), id, child));
    struct answer first =
        harness_expect(200, "primary-care", "GET", harness_format("%s/_history/%s", path, harness_text(&made, "meta.versionId")), NULL);
    struct answer second =
        harness_expect(200, "primary-care", "GET", harness_format("%s/_history/%s", path, harness_text(&put, "meta.versionId")), NULL);
    assert_string_equal(first.body, made.body);
    assert_string_equal(second.body, put.body);
    struct answer page = harness_expect(200, "primary-care", "GET", harness_format("%s/_history?_count=1", path), NULL);
    assert_string_equal(harness_text(&page, "entry[0].resource.meta.versionId"), harness_text(&put, "meta.versionId"));
    struct answer next = harness_expect(200, "primary-care", "GET", link_of(&page, "next"), NULL);
    assert_string_equal(harness_text(&next, "entry[0].resource.meta.versionId"), harness_text(&made, "meta.versionId"));
    assert_null(link_of(&next, "next"));
    assert_int_equal(harness_call("care-hub", "GET", link_of(&page, "next"), NULL).status, 400);
    assert_int_equal(harness_call("housing", "GET", harness_format("%s/_history", path), NULL).status, 404);
}

static void test_what_was_returned_is_what_was_recorded(void **state)
{
    (void)state;
    static const char recorded[] =
        "select count(*), coalesce(sum(items), 0) from disclosure d join organization o on o.id = d.recipient where o.fhir_id = '%s' "
        "and d.kind = '%s' and exists (select from piece p where p.id = '%s' and p.stamp = any (d.stamps)) and d.basis is not null";
    const char *child = new_child(), *id = new_goal("primary-care", child, "a"), *hub = harness_organization("early-intervention");
    harness_expect(200, "early-intervention", "GET", harness_format("/fhir/R4/Goal/%s", id), NULL);
    assert_string_equal(harness_sql(harness_format(recorded, hub, "read", id)), "1|1");
    harness_expect(200, "early-intervention", "GET", harness_format("/fhir/R4/Goal?patient=%s", child), NULL);
    assert_string_equal(harness_sql(harness_format(recorded, hub, "search", id)), "1|1");
    harness_expect(200, "early-intervention", "GET", harness_format("/fhir/R4/Goal/%s/_history", id), NULL);
    assert_string_equal(harness_sql(harness_format(recorded, hub, "history", id)), "1|1");
    harness_expect(200, "early-intervention", "GET", harness_format("/fhir/R4/Goal?patient=%s&_summary=count", child), NULL);
    assert_string_equal(harness_sql(harness_format(recorded, hub, "search", id)), "1|1");
    harness_expect(404, "housing", "GET", harness_format("/fhir/R4/Goal/%s", id), NULL);
    assert_string_equal(harness_sql(harness_format("select count(*) from refusal where target = 'Goal/%s' and status = 404", id)), "1");
}

/* ---- search ---- */

static void test_search_finds_by_each_form_of_a_parameter(void **state)
{
    static const struct {
        const char *query;
        size_t count;
    } cases[] = {
        {"identifier=urn:test:goal%%7Cs1", 1},
        {"identifier=s1", 1},
        {"identifier=%%7Cs1", 0},
        {"identifier=urn:test:goal%%7C", 3},
        {"identifier=s1,s2", 2},
        {"identifier=s1&identifier=s2", 0},
        {"lifecycle-status=active", 2},
        {"lifecycle-status=active,completed", 3},
        {"lifecycle-status=completed&identifier=s3", 1},
        {"_lastUpdated=gt2020-01-01", 3},
        {"_lastUpdated=lt2020-01-01", 0},
        {"_count=2", 2},
        {"colour=red", 3},
        {"_id=" NOBODY, 0},
        {"_id=x", 0},
    };
    (void)state;
    const char *child = new_child();
    new_goal("primary-care", child, "s1");
    new_goal("primary-care", child, "s2");
    harness_expect(201, "primary-care", "POST", "/fhir/R4/Goal", harness_format("{" GOAL "}", "completed", "s3", child));
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *query = harness_format(cases[i].query, "");
        size_t found = entries("primary-care", harness_format("/fhir/R4/Goal?patient=%s&%s", child, query));
        if (found != cases[i].count) fail_msg("%s: %zu, not %zu", query, found, cases[i].count);
        assert_int_equal(entries("housing", harness_format("/fhir/R4/Goal?patient=%s&%s", child, query)), 0);
    }
    assert_int_equal(entries("primary-care", harness_format("/fhir/R4/Goal?subject=Patient/%s", child)), 3);
    const struct call form_call = {.client = "primary-care",
                                   .method = "POST",
                                   .path = "/fhir/R4/Goal/_search",
                                   .body = harness_format("patient=%s&_count=2", child),
                                   .content_type = "application/x-www-form-urlencoded"};
    struct answer form = harness_make(&form_call);
    assert_int_equal(json_array_size(harness_at(form.json, "entry")), 2);
}

static void test_a_search_that_cant_be_taken_is_refused(void **state)
{
    static const char *const queries[] = {"identifier:not=x", "_sort=description", "_count=many",  "_lastUpdated=yesterday",
                                          "identifier=",      "_summary=text",     "_cursor=AAAA", "lifecycle-status:missing=true",
                                          "_id:above=x"};
    (void)state;
    for (size_t i = 0; i < sizeof queries / sizeof queries[0]; i++) {
        struct answer answer = harness_call("primary-care", "GET", harness_format("/fhir/R4/Goal?%s", queries[i]), NULL);
        if (answer.status != 400) fail_msg("%s: %ld", queries[i], answer.status);
        harness_free(&answer);
    }
    assert_int_equal(with_header("primary-care", "GET", "/fhir/R4/Goal?colour=red", NULL, "Prefer: handling=strict").status, 400);
    struct answer lenient = harness_expect(200, "primary-care", "GET", "/fhir/R4/Goal?colour=red&_count=1", NULL);
    assert_null(strstr(link_of(&lenient, "self"), "colour"));
}

static void test_pages_hold_each_resource_once_and_belong_to_their_reader(void **state)
{
    static const char *const orders[] = {"_sort=_lastUpdated", "_sort=-_lastUpdated"};
    (void)state;
    const char *child = new_child(), *last = NULL;
    for (int i = 0; i < 7; i++) {
        new_goal("primary-care", child, harness_format("p%d", i));
    }
    for (size_t order = 0; order < sizeof orders / sizeof orders[0]; order++) {
        const char *url = harness_format("/fhir/R4/Goal?patient=%s&_count=3&_total=accurate&%s", child, orders[order]), *seen = "";
        size_t count = 0;
        while (url) {
            struct answer page = harness_expect(200, "primary-care", "GET", url, NULL);
            json_t *found = harness_at(page.json, "entry");
            assert_int_equal(json_integer_value(harness_at(page.json, "total")), 7);
            for (size_t i = 0; i < json_array_size(found); i++, count++) {
                const char *id = harness_text(&page, harness_format("entry[%zu].resource.id", i));
                assert_null(strstr(seen, id));
                seen = harness_format("%s %s", seen, id);
            }
            url = link_of(&page, "next");
            if (url) last = url;
            harness_free(&page);
        }
        assert_int_equal(count, 7);
    }
    const struct call other_purpose = {.client = "primary-care", .purpose = "TREAT", .method = "GET", .path = last};
    assert_int_equal(harness_make(&other_purpose).status, 400);
    assert_int_equal(harness_call("early-intervention", "GET", last, NULL).status, 400);
    assert_int_equal(harness_call("primary-care", "GET", harness_format("%sA", last), NULL).status, 400);
}

/* ---- conditions ---- */

static void test_a_push_that_is_sent_twice_at_once_stores_once(void **state)
{
    (void)state;
    const char *body = harness_format("{" GOAL "}", "active", "race", new_child());
    int made = 0, met = 0, status = 0;
    setenv("CPX_TEST_TOKEN", harness_token("primary-care", NULL, NULL), 1);
    setenv("CPX_TEST_BODY", body, 1);
    FILE *pushes = popen(
        "for push in 1 2 3 4 5 6 7 8 9 10 11 12; do curl -sS -o /dev/null -w '%{http_code}\\n' --cacert \"$CPX_CA\" -d \"$CPX_TEST_BODY\" "
        "-H \"Authorization: Bearer $CPX_TEST_TOKEN\" -H 'Content-Type: application/fhir+json' "
        "-H 'If-None-Exist: identifier=urn:test:goal|race' \"$CPX_URL/fhir/R4/Goal\" & done; wait",
        "r");
    assert_non_null(pushes);
    while (fscanf(pushes, "%d", &status) == 1) {
        made += status == 201;
        met += status == 200;
    }
    assert_int_equal(pclose(pushes), 0);
    assert_int_equal(made, 1);
    assert_int_equal(met, 11);
}

static void test_conditional_writes_match_what_the_writer_sees(void **state)
{
    (void)state;
    const char *child = new_child(), *value = harness_medicaid();
    const char *condition = harness_format("If-None-Exist: identifier=urn:test:goal|%s", value);
    const char *body = harness_format("{" GOAL "}", "active", value, child),
               *url = harness_format("/fhir/R4/Goal?identifier=urn:test:goal%%7C%s", value);
    assert_int_equal(with_header("primary-care", "POST", "/fhir/R4/Goal", body, condition).status, 201);
    assert_int_equal(with_header("primary-care", "POST", "/fhir/R4/Goal", body, condition).status, 200);
    assert_int_equal(with_header("housing", "POST", "/fhir/R4/Goal", body, condition).status, 201);
    assert_int_equal(harness_call("primary-care", "PUT", url, harness_format("{" GOAL "}", "completed", value, child)).status, 200);
    assert_int_equal(harness_call("dental", "PUT", url, body).status, 201);
    new_goal("primary-care", child, value);
    assert_int_equal(with_header("primary-care", "POST", "/fhir/R4/Goal", body, condition).status, 412);
    assert_int_equal(harness_call("primary-care", "PUT", url, body).status, 412);
    assert_int_equal(with_header("primary-care", "POST", "/fhir/R4/Goal", body, "If-None-Exist: colour=red").status, 400);
    assert_int_equal(with_header("primary-care", "POST", "/fhir/R4/Goal", body, "If-None-Exist: _count=1").status, 400);
}

/* ---- Bundles ---- */

#define ENTRY(url, method, resource) "{\"request\":{\"method\":\"" method "\",\"url\":\"" url "\"}" resource "}"
#define BUNDLE(type, list) "{\"resourceType\":\"Bundle\",\"type\":\"" type "\",\"entry\":[" list "]}"

static void test_a_transaction_rewrites_references_and_keeps_its_order(void **state)
{
    (void)state;
    const char *value = harness_medicaid();
    struct answer done = harness_expect(
        200, "primary-care", "POST", "/fhir/R4",
        harness_format(
            BUNDLE(
                "transaction",
                "{\"fullUrl\":\"http://there/fhir/CarePlan/"
                "7\",\"request\":{\"method\":\"POST\",\"url\":\"CarePlan\"},\"resource\":{\"resourceType\":"
                "\"CarePlan\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"reference\":\"Patient/9\"},\"goal\":[{\"reference\":"
                "\"urn:uuid:11111111-1111-4111-8111-111111111111\"}]}},{\"fullUrl\":\"urn:uuid:11111111-1111-4111-8111-111111111111\","
                "\"request\":"
                "{\"method\":\"POST\",\"url\":\"Goal\"},\"resource\":{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\","
                "\"description\":{"
                "\"text\":\"x\"},\"identifier\":[{\"value\":\"%s\"}],\"subject\":{\"reference\":\"http://there/fhir/Patient/9\"}}},"
                "{\"fullUrl\":\"http://there/fhir/Patient/"
                "9\",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"},\"resource\":{\"resourceType\":"
                "\"Patient\",\"name\":[{\"family\":\"Y\"}]}}," ENTRY("Goal?identifier=%s", "GET", "")),
            value, value));
    const char *location = harness_text(&done, "entry[0].response.location");
    struct answer plan =
        harness_expect(200, "primary-care", "GET", harness_format("%.*s", (int)(strstr(location, "/_history") - location), location), NULL);
    const char *goal = strstr(harness_text(&done, "entry[1].response.location"), "Goal/"),
               *patient = strstr(harness_text(&done, "entry[2].response.location"), "Patient/");
    assert_string_equal(harness_text(&plan, "goal[0].reference"), harness_format("%.41s", goal));
    assert_string_equal(harness_text(&plan, "subject.reference"), harness_format("%.44s", patient));
    assert_int_equal(json_array_size(harness_at(done.json, "entry[3].resource.entry")), 1);
}

static void test_a_transaction_is_carried_out_whole_or_not_at_all(void **state)
{
    (void)state;
    const char *child = new_child(), *value = harness_medicaid(),
               *goal = harness_format(","
                                      "\"resource\":{" GOAL "}",
                                      "active", value, child);
    static const struct {
        long status;
        const char *bundle;
    } cases[] = {
        {404, BUNDLE("transaction", ENTRY("Goal", "POST", "%s") "," ENTRY("Goal/" NOBODY, "DELETE", ""))},
        {422, BUNDLE("transaction", ENTRY("Goal", "POST", "%s") "," ENTRY("Goal", "POST", ",\"resource\":{\"resourceType\":\"Goal\"}"))},
        {422, BUNDLE("transaction", ENTRY("Goal", "POST", "%s") "," ENTRY("Goal/1", "POST", ",\"resource\":{\"resourceType\":\"Goal\"}"))},
        {422, BUNDLE("transaction", ENTRY("Goal", "POST", "%s") ",{\"resource\":{\"resourceType\":\"Patient\"}}")},
        {422, BUNDLE("collection", ENTRY("Goal", "POST", "%s"))},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct answer answer = harness_call("primary-care", "POST", "/fhir/R4", harness_format(cases[i].bundle, goal));
        if (answer.status != cases[i].status) fail_msg("%zu: %ld: %s", i, answer.status, answer.body);
        harness_free(&answer);
    }
    const struct call narrow = {.client = "primary-care",
                                .scope = "system/Patient.cruds",
                                .method = "POST",
                                .path = "/fhir/R4",
                                .body = harness_format(BUNDLE("transaction", ENTRY("Goal", "POST", "%s")), goal)};
    assert_int_equal(harness_make(&narrow).status, 403);
    assert_int_equal(entries("primary-care", harness_format("/fhir/R4/Goal?identifier=%s", value)), 0);
}

static void test_each_entry_of_a_batch_has_its_own_outcome(void **state)
{
    (void)state;
    const char *child = new_child(), *value = harness_medicaid();
    const char *hidden = new_goal("primary-care", child, "hidden");
    struct answer done = harness_expect(
        200, "housing", "POST", "/fhir/R4",
        harness_format(
            BUNDLE("batch", ENTRY("Goal", "POST", ",\"resource\":{\"resourceType\":\"Goal\"}") "," ENTRY("Goal/%s", "GET", "") "," ENTRY(
                                "Goal/" NOBODY, "GET",
                                "") "," ENTRY("Goal", "POST", ",\"resource\":{" GOAL "}") "," ENTRY("Goal?identifier=%s", "GET", "")),
            hidden, "active", value, child, value));
    const char *status = "";
    for (int i = 0; i < 5; i++) {
        status = harness_format("%s %.3s", status, harness_text(&done, harness_format("entry[%d].response.status", i)));
    }
    assert_string_equal(status, " 422 404 404 201 200");
    assert_int_equal(json_array_size(harness_at(done.json, "entry[4].resource.entry")), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_resource_is_created_read_updated_and_deleted),
        cmocka_unit_test(test_only_the_source_changes_what_others_see),
        cmocka_unit_test(test_a_resource_speaks_of_one_child_and_stays_with_it),
        cmocka_unit_test(test_editing_what_a_reader_may_not_see_moves_nothing_for_it),
        cmocka_unit_test(test_every_version_can_be_read_again),
        cmocka_unit_test(test_what_was_returned_is_what_was_recorded),
        cmocka_unit_test(test_search_finds_by_each_form_of_a_parameter),
        cmocka_unit_test(test_a_search_that_cant_be_taken_is_refused),
        cmocka_unit_test(test_pages_hold_each_resource_once_and_belong_to_their_reader),
        cmocka_unit_test(test_a_push_that_is_sent_twice_at_once_stores_once),
        cmocka_unit_test(test_conditional_writes_match_what_the_writer_sees),
        cmocka_unit_test(test_a_transaction_rewrites_references_and_keeps_its_order),
        cmocka_unit_test(test_a_transaction_is_carried_out_whole_or_not_at_all),
        cmocka_unit_test(test_each_entry_of_a_batch_has_its_own_outcome),
    };
    return cmocka_run_group_tests_name("fhir", tests, NULL, NULL);
}
