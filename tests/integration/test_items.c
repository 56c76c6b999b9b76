/* One item of a plan at a time: needs with their barriers, goals, actions, enrolments; on both faces. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../service/cli/session.h"
#include "../leak/probe.h"

static const char *text_of(const struct answer *answer, const char *path)
{
    return harness_format("%s", harness_text(answer, path));
}

static const char *hub_child(void)
{
    struct answer made =
        harness_expect(201, "care-hub", "POST", "/v1/children", "{\"name\":{\"family\":\"Probe\"},\"birth_date\":\"2024-02-29\"}");
    const char *id = text_of(&made, "id");
    harness_free(&made);
    return id;
}

static struct answer ask(long status, const char *client, const char *method, const char *path, const char *body, const char *header)
{
    struct call call = {.client = client, .method = method, .path = path, .body = body, .headers = {header}};
    if (strcmp(method, "PATCH") == 0) call.content_type = "application/merge-patch+json";
    struct answer answer = harness_make(&call);
    if (answer.status != status) fail_msg("%s %s %s: %ld, not %ld: %s", method, path, body ? body : "", answer.status, status, answer.body);
    return answer;
}

static void expect(long status, const char *client, const char *method, const char *path, const char *body)
{
    struct answer answer = ask(status, client, method, path, body, NULL);
    harness_free(&answer);
}

/* What the hub's own CarePlan of the child refers to in a list. */
static const char *referred(const char *child, const char *path)
{
    struct answer found = harness_expect(200, "care-hub", "GET", harness_format("/fhir/R4/CarePlan?patient=%s", child), NULL);
    const json_t *at = harness_at(found.json, harness_format("entry[0].resource.%s", path));
    const char *text = json_is_string(at) ? harness_format("%s", json_string_value(at)) : "";
    harness_free(&found);
    return text;
}

static const struct {
    const char *list, *type, *refers, *body, *patch, *field, *after;
} kinds[] = {
    {"needs", "Condition", "addresses[0].reference",
     "{\"external_id\":\"k\",\"domain\":\"medical\",\"text\":\"t\",\"categories\":[\"medical\"],\"barriers\":[{\"kind\":\"language\"}]}",
     "{\"status\":\"unmet_no_service\"}", "status", "unmet_no_service"},
    {"goals", "Goal", "goal[0].reference",
     "{\"external_id\":\"k\",\"text\":\"t\",\"categories\":[\"medical\"],\"target_on\":\"2027-01-01\"}", "{\"progress\":\"achieved\"}",
     "progress", "achieved"},
    {"actions", "ServiceRequest", "activity[0].reference.reference", "{\"external_id\":\"k\",\"text\":\"t\",\"categories\":[\"medical\"]}",
     "{\"status\":\"scheduled\",\"due_on\":\"2027-01-01\"}", "status", "scheduled"},
    {"services", "EpisodeOfCare", "supportingInfo[0].reference", "{\"external_id\":\"k\",\"service\":\"WIC\",\"categories\":[\"medical\"]}",
     "{\"status\":\"on_hold\"}", "status", "on_hold"}};
enum { KINDS = sizeof kinds / sizeof *kinds };

static void an_item_is_added_changed_and_deleted_and_the_care_plan_refers_to_it(void **state)
{
    (void)state;
    const char *child = hub_child();
    for (size_t i = 0; i < KINDS; i++) {
        const char *list = harness_format("/v1/children/%s/%s", child, kinds[i].list);
        struct answer made = ask(201, "care-hub", "POST", list, kinds[i].body, NULL);
        const char *path = harness_format("%s/%s", list, text_of(&made, "id")), *etag = harness_format("%s", harness_header(&made, "ETag"));
        assert_string_equal(harness_header(&made, "Location"), path);
        assert_string_equal(referred(child, kinds[i].refers), harness_format("%s/%s", kinds[i].type, text_of(&made, "id")));
        struct answer read = ask(200, "care-hub", "GET", path, NULL, NULL);
        assert_string_equal(read.body, made.body);
        assert_string_equal(harness_header(&read, "ETag"), etag);
        struct answer patched = ask(200, "care-hub", "PATCH", path, kinds[i].patch, harness_format("If-Match: %s", etag));
        assert_string_equal(harness_text(&patched, kinds[i].field), kinds[i].after);
        assert_string_equal(harness_text(&patched, "external_id"), "k");
        assert_string_not_equal(harness_header(&patched, "ETag"), etag);
        struct answer stale = ask(412, "care-hub", "PATCH", path, kinds[i].patch, harness_format("If-Match: %s", etag));
        struct answer kept = ask(412, "care-hub", "DELETE", path, NULL, harness_format("If-Match: %s", etag));
        struct answer gone = ask(204, "care-hub", "DELETE", path, NULL, harness_format("If-Match: %s", harness_header(&patched, "ETag")));
        assert_string_equal(referred(child, kinds[i].refers), "");
        expect(404, "care-hub", "GET", path, NULL);
        expect(404, "care-hub", "DELETE", path, NULL);
        expect(404, "care-hub", "PATCH", path, kinds[i].patch);
        struct answer *all[] = {&made, &read, &patched, &stale, &kept, &gone};
        for (size_t k = 0; k < 6; k++)
            harness_free(all[k]);
    }
    struct answer plan = harness_expect(200, "care-hub", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    for (size_t i = 0; i < KINDS; i++)
        assert_int_equal(json_array_size(harness_at(plan.json, kinds[i].list)), 0); /* nor is a barrier left */
    harness_free(&plan);
}

static void the_same_external_id_again_is_the_same_item(void **state)
{
    (void)state;
    const char *child = hub_child();
    for (size_t i = 0; i < KINDS; i++) {
        const char *list = harness_format("/v1/children/%s/%s", child, kinds[i].list);
        struct answer first = ask(201, "care-hub", "POST", list, kinds[i].body, NULL),
                      second = ask(201, "care-hub", "POST", list, kinds[i].body, NULL);
        assert_string_equal(second.body, first.body);
        struct answer keyed =
            ask(201, "care-hub", "POST", list, kinds[i].body, harness_format("Idempotency-Key: %s-%s", child, kinds[i].list));
        struct answer again =
            ask(201, "care-hub", "POST", list, kinds[i].body, harness_format("Idempotency-Key: %s-%s", child, kinds[i].list));
        assert_string_equal(again.body, keyed.body);
        assert_string_equal(harness_header(&again, "Location"), harness_header(&keyed, "Location"));
        struct answer *all[] = {&first, &second, &keyed, &again};
        for (size_t k = 0; k < 4; k++)
            harness_free(all[k]);
    }
    struct answer plan = harness_expect(200, "care-hub", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    for (size_t i = 0; i < KINDS; i++)
        assert_int_equal(json_array_size(harness_at(plan.json, kinds[i].list)), 1);
    harness_free(&plan);
}

static void what_a_request_does_not_speak_of_stays(void **state)
{
    (void)state;
    const char *child = hub_child(), *plan = harness_format("/v1/children/%s/care-plan", child);
    struct answer put = harness_expect(
        200, "care-hub", "PUT", plan,
        "{\"needs\":[{\"domain\":\"medical\",\"text\":\"n\",\"categories\":[\"medical\"],\"barriers\":[{\"kind\":\"language\"},"
        "{\"kind\":\"trust\"}]}],\"goals\":[{\"text\":\"g\",\"categories\":[\"medical\"]}],\"review_on\":\"2027-05-20\"}");
    const char *need = harness_format("/v1/children/%s/needs/%s", child, text_of(&put, "needs[0].id"));
    struct answer added =
        ask(201, "care-hub", "POST", harness_format("/v1/children/%s/goals", child),
            harness_format("{\"text\":\"g2\",\"categories\":[\"medical\"],\"needs\":[\"%s\"]}", text_of(&put, "needs[0].id")), NULL);
    assert_string_equal(harness_text(&added, "needs[0]"), text_of(&put, "needs[0].id"));
    const char *kept = text_of(&put, "needs[0].barriers[1].id");
    struct answer patched =
        ask(200, "care-hub", "PATCH", need,
            harness_format("{\"priority\":\"high\",\"barriers\":[{\"id\":\"%s\",\"kind\":\"trust\",\"status\":\"resolved\"},"
                           "{\"kind\":\"waitlist\"}]}",
                           kept),
            NULL);
    assert_int_equal(json_array_size(harness_at(patched.json, "barriers")), 2);
    struct answer now = harness_expect(200, "care-hub", "GET", plan, NULL);
    assert_int_equal(json_array_size(harness_at(now.json, "goals")), 2);
    assert_int_equal(json_array_size(harness_at(now.json, "needs")), 1);
    assert_string_equal(harness_text(&now, "review_on"), "2027-05-20");
    assert_string_equal(harness_text(&now, "needs[0].text"), "n");
    bool found = false;
    for (size_t i = 0; i < 2; i++) {
        if (strcmp(harness_text(&now, harness_format("needs[0].barriers[%zu].id", i)), kept) != 0) continue;
        found = true;
        assert_string_equal(harness_text(&now, harness_format("needs[0].barriers[%zu].status", i)), "resolved");
    }
    assert_true(found);
    struct answer back = ask(200, "care-hub", "PATCH", need, "{\"priority\":null}", NULL);
    assert_null(harness_at(back.json, "priority"));
    assert_int_equal(json_array_size(harness_at(back.json, "barriers")), 2);
    struct answer same = ask(200, "care-hub", "PATCH", need, back.body, NULL); /* what was read can be sent back */
    assert_string_equal(same.body, back.body);
    struct answer *all[] = {&put, &added, &patched, &now, &back, &same};
    for (size_t k = 0; k < 6; k++)
        harness_free(all[k]);
}

static void a_patch_that_cannot_be_taken_says_why_and_changes_nothing(void **state)
{
    (void)state;
    const char *child = hub_child(), *list = harness_format("/v1/children/%s/needs", child);
    struct answer made = ask(201, "care-hub", "POST", list, kinds[0].body, NULL);
    const char *path = harness_format("%s/%s", list, text_of(&made, "id"));
    static const struct {
        const char *patch, *pointer;
    } refused[] = {{"{\"colour\":\"red\"}", "/colour"},
                   {"{\"status\":\"done\"}", "/status"},
                   {"{\"text\":null}", "/text"},
                   {"{\"id\":\"0a6e9c52-0000-4000-8000-000000000000\"}", "/id"},
                   {"{\"screening\":{\"by\":\"x\"}}", "/screening/by"},
                   {"{\"barriers\":[{\"kind\":\"trust\",\"blocks\":\"0a6e9c52-0000-4000-8000-000000000000\"}]}", "/barriers/0/blocks"},
                   {"{\"barriers\":[{\"id\":\"0a6e9c52-0000-4000-8000-000000000000\",\"kind\":\"trust\"}]}", "/barriers/0/id"},
                   {"[]", ""}};
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct answer answer = ask(422, "care-hub", "PATCH", path, refused[i].patch, NULL);
        assert_string_equal(harness_text(&answer, "errors[0].pointer"), refused[i].pointer);
        harness_free(&answer);
    }
    struct answer read = ask(200, "care-hub", "GET", path, NULL, NULL);
    assert_string_equal(read.body, made.body);
    struct answer given =
        ask(422, "care-hub", "POST", list, "{\"id\":\"x\",\"domain\":\"medical\",\"text\":\"t\",\"categories\":[\"medical\"]}", NULL);
    assert_string_equal(harness_text(&given, "errors[0].pointer"), "/id");
    harness_free(&made);
    harness_free(&read);
    harness_free(&given);
}

static void only_its_source_changes_an_item_and_what_is_hidden_is_not_there(void **state)
{
    (void)state;
    const char *child = new_child();
    permit(child, "early-intervention", "\"medical\"");
    struct answer seen = ask(201, "primary-care", "POST", harness_format("/v1/children/%s/needs", child),
                             "{\"domain\":\"medical\",\"text\":\"seen\",\"categories\":[\"medical\"]}", NULL);
    struct answer hidden = ask(201, "primary-care", "POST", harness_format("/v1/children/%s/needs", child),
                               "{\"domain\":\"legal\",\"text\":\"hidden\",\"categories\":[\"legal\"]}", NULL);
    struct answer hers = ask(201, "primary-care", "POST", harness_format("/v1/children/%s/needs", child),
                             "{\"domain\":\"medical\",\"text\":\"her own\",\"categories\":[\"medical\"],\"about\":\"caregiver\"}", NULL);
    const char *path = harness_format("/v1/children/%s/needs/%s", child, text_of(&seen, "id"));
    const char *paths[] = {harness_format("/v1/children/%s/needs/%s", child, text_of(&hidden, "id")),
                           harness_format("/v1/children/%s/needs/%s", child, text_of(&hers, "id")),
                           harness_format("/v1/children/%s/needs/0a6e9c52-0000-4000-8000-000000000000", child),
                           harness_format("/v1/children/%s/goals/%s", child, text_of(&seen, "id"))};
    struct answer read = ask(200, "early-intervention", "GET", path, NULL, NULL);
    assert_string_equal(harness_text(&read, "source"), harness_organization("primary-care"));
    expect(403, "early-intervention", "PATCH", path, "{\"status\":\"met\"}");
    expect(403, "early-intervention", "DELETE", path, NULL);
    static const char *const methods[] = {"GET", "PATCH", "DELETE"};
    for (size_t m = 0; m < 3; m++) {
        const char *first = NULL;
        for (size_t i = 0; i < 4; i++) {
            struct answer answer = ask(404, "early-intervention", methods[m], paths[i], m == 1 ? "{\"status\":\"met\"}" : NULL, NULL);
            json_object_del(answer.json, "request_id");
            char *text = json_dumps(answer.json, JSON_COMPACT);
            if (first) assert_string_equal(text, first);
            if (!first) first = harness_format("%s", text);
            free(text);
            harness_free(&answer);
        }
    }
    assert_string_equal(
        harness_sql(harness_format("select string_agg(status::text, ' ' order by at) from refusal where target = 'Condition/%s'",
                                   text_of(&seen, "id"))),
        "403 403");
    assert_string_equal(
        harness_sql(harness_format("select count(*) from disclosure d join organization o on o.id = d.recipient join piece p on "
                                   "p.stamp = any (d.stamps) where p.id = '%s' and o.fhir_id = '%s' and d.kind = 'read'",
                                   text_of(&seen, "id"), harness_organization("early-intervention"))),
        "1");
    struct answer *all[] = {&seen, &hidden, &hers, &read};
    for (size_t k = 0; k < 4; k++)
        harness_free(all[k]);
}

static void a_patch_leaves_what_the_other_face_says_of_an_item(void **state)
{
    (void)state;
    const char *child = new_child();
    struct answer made = harness_expect(
        201, "primary-care", "POST", "/fhir/R4/Condition",
        harness_format(
            "{\"resourceType\":\"Condition\",\"meta\":{\"profile\":[\"http://hl7.org/fhir/us/core/StructureDefinition/"
            "us-core-condition-problems-health-concerns\"]},"
            "\"identifier\":[{\"system\":\"urn:example:ehr\",\"value\":\"p-1\"}],\"clinicalStatus\":{\"coding\":[{\"system\":"
            "\"http://terminology.hl7.org/CodeSystem/condition-clinical\",\"code\":\"active\"}]},\"category\":[{\"coding\":[{\"system\":"
            "\"http://terminology.hl7.org/CodeSystem/"
            "condition-category\",\"code\":\"problem-list-item\"}]}],\"code\":{\"coding\":[{\"system\":"
            "\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"J45.909\",\"display\":\"Asthma\"}]},\"onsetDateTime\":\"2025-01-02\","
            "\"extension\":[{\"url\":\"urn:example:own\",\"valueString\":\"kept\"}],\"subject\":" PATIENT "}",
            child));
    const char *id = text_of(&made, "id"), *path = harness_format("/v1/children/%s/needs/%s", child, id);
    struct answer patched = ask(200, "primary-care", "PATCH", path, "{\"status\":\"met\",\"priority\":\"low\"}", NULL);
    assert_string_equal(harness_text(&patched, "text"), "Asthma");
    assert_string_equal(harness_text(&patched, "status"), "met");
    struct answer read = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/Condition/%s", id), NULL);
    static const char *const said[][2] = {
        {"code.coding[0].code", "J45.909"}, {"identifier[0].value", "p-1"},       {"category[0].coding[0].code", "problem-list-item"},
        {"onsetDateTime", "2025-01-02"},    {"extension[0].valueString", "kept"}, {"clinicalStatus.coding[0].code", "resolved"}};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        assert_string_equal(harness_text(&read, said[i][0]), said[i][1]);
    assert_non_null(harness_at(read.json, "meta.profile[0]"));
    /* It is no part of the contribution: replacing that whole doesn't delete it. */
    expect(200, "primary-care", "PUT", harness_format("/v1/children/%s/care-plan", child), "{}");
    struct answer again = ask(200, "primary-care", "GET", path, NULL, NULL);
    struct answer *all[] = {&made, &patched, &read, &again};
    for (size_t k = 0; k < 4; k++)
        harness_free(all[k]);
}

static void a_patch_leaves_the_other_parts_of_what_it_changes(void **state)
{
    (void)state;
    static const struct {
        const char *type, *list, *body, *patch, *said[4][2];
    } rows[] = {
        {"Condition",
         "needs",
         "\"code\":{\"text\":\"asthma\"},\"identifier\":[{\"system\":\"urn:example:ehr\",\"value\":\"p-1\"}],\"subject\"",
         "{\"external_id\":\"n-1\"}",
         {{"identifier[0].value", "p-1"}, {"identifier[1].value", "n-1"}}},
        {"Goal",
         "goals",
         "\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"ten "
         "words\"},\"target\":[{\"measure\":{\"text\":\"words\"},\"detailInteger\":10,\"dueDate\":\"2027-01-01\"},"
         "{\"measure\":{\"text\":\"signs\"}}],\"subject\"",
         "{\"target_on\":\"2027-02-01\"}",
         {{"target[0].measure.text", "words"}, {"target[0].dueDate", "2027-02-01"}, {"target[1].measure.text", "signs"}}},
        {"EpisodeOfCare",
         "services",
         "\"status\":\"active\",\"type\":[{\"text\":\"WIC\"}],\"period\":{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"},\"patient\"",
         "{\"since\":\"2026-02-01\"}",
         {{"period.start", "2026-02-01"}, {"period.end", "2026-12-31"}}}};
    const char *child = new_child();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *resource =
            created("primary-care", rows[i].type,
                    harness_format("{\"resourceType\":\"%s\"," NORMAL ",%s:" PATIENT "}", rows[i].type, rows[i].body, child));
        expect(200, "primary-care", "PATCH", harness_format("/v1/children/%s/%s/%s", child, rows[i].list, id_of(resource)), rows[i].patch);
        struct answer read = harness_expect(200, "primary-care", "GET", resource, NULL);
        for (size_t k = 0; k < 4 && rows[i].said[k][0]; k++)
            assert_string_equal(harness_text(&read, rows[i].said[k][0]), rows[i].said[k][1]);
        harness_free(&read);
    }
}

struct put {
    struct cpx_arena *arena;
    const char *url, *authorization, *body;
    long status;
};

static void *send_put(void *context)
{
    struct put *put = context;
    const char *headers[] = {"Content-Type: application/fhir+json", put->authorization};
    const struct cli_client who = {.url = getenv("CPX_URL"), .ca = getenv("CPX_CA")};
    const struct cli_request request = {
        .method = "PUT", .url = put->url, .body = put->body, .body_size = strlen(put->body), .headers = headers, .headers_count = 2};
    /* Who waited too long for the other was refused, and nothing was written: it asks again. */
    for (int turn = 0; turn < 20 && (turn == 0 || put->status >= 500); turn++) {
        struct cli_answer answer = {0};
        if (cli_send(put->arena, &who, &request, &answer) == CPX_OK) put->status = answer.status;
    }
    return NULL;
}

#define ASTHMA_SINCE                                                                                                                       \
    "\"resourceType\":\"Condition\"," NORMAL ",\"code\":{\"text\":\"asthma\"},\"onsetDateTime\":\"2026-02-%02zu\",\"subject\":" PATIENT "}"

static void a_patch_takes_nothing_back_that_the_other_face_writes_meanwhile(void **state)
{
    (void)state;
    enum { ROUNDS = 28 };
    const char *child = new_child(), *resource = created("primary-care", "Condition", harness_format("{" ASTHMA_SINCE, (size_t)1, child));
    const char *path = harness_format("/v1/children/%s/needs/%s", child, id_of(resource));
    for (size_t i = 1; i <= ROUNDS; i++) {
        pthread_t thread;
        struct put put = {.arena = cpx_arena_new(16 * 1024 * 1024),
                          .url = harness_format("%s%s", harness_environment("CPX_URL"), resource),
                          .authorization = harness_format("Authorization: Bearer %s", harness_token("primary-care", NULL, NULL)),
                          .body = harness_format("{\"id\":\"%s\"," ASTHMA_SINCE, id_of(resource), i, child)};
        assert_int_equal(pthread_create(&thread, NULL, send_put, &put), 0);
        struct call patch = {.client = "primary-care",
                             .method = "PATCH",
                             .path = path,
                             .content_type = "application/merge-patch+json",
                             .body = i % 2 ? "{\"priority\":\"high\"}" : "{\"priority\":\"low\"}"};
        long patched = 503;
        for (int turn = 0; turn < 20 && patched >= 500; turn++) {
            struct answer answer = harness_make(&patch);
            patched = answer.status;
            harness_free(&answer);
        }
        assert_int_equal(patched, 200);
        (void)pthread_join(thread, NULL);
        cpx_arena_free(put.arena);
        assert_int_equal(put.status, 200);
        assert_says("primary-care", resource, harness_format("2026-02-%02zu", i));
    }
}

static void an_item_whose_own_key_looks_like_a_needs_stays(void **state)
{
    (void)state;
    const char *child = hub_child(), *list = harness_format("/v1/children/%s/needs", child);
    struct answer need = ask(201, "care-hub", "POST", list, kinds[0].body, NULL);
    const char *path = harness_format("%s/%s", list, text_of(&need, "id"));
    struct answer ride =
        ask(201, "care-hub", "POST", harness_format("/v1/children/%s/actions", child),
            harness_format("{\"external_id\":\"%s/ride\",\"text\":\"t\",\"categories\":[\"medical\"]}", text_of(&need, "id")), NULL);
    const char *action = harness_format("/v1/children/%s/actions/%s", child, text_of(&ride, "id"));
    expect(200, "care-hub", "PATCH", path, "{\"status\":\"met\"}");
    expect(200, "care-hub", "GET", action, NULL);
    expect(204, "care-hub", "DELETE", path, NULL);
    expect(200, "care-hub", "GET", action, NULL);
    harness_free(&need);
    harness_free(&ride);
}

static void a_need_with_a_barrier_of_a_part_2_programme_can_be_changed(void **state)
{
    (void)state;
    const char *child = new_child();
    permit(child, "substance-use", "\"medical\"");
    permit(child, "primary-care", "\"medical\",\"substance_use\"");
    struct answer need = ask(201, "primary-care", "POST", harness_format("/v1/children/%s/needs", child), kinds[0].body, NULL);
    const char *path = harness_format("/v1/children/%s/needs/%s", child, text_of(&need, "id"));
    const char *barrier = created("substance-use", "Condition",
                                  harness_format("{\"resourceType\":\"Condition\"," NORMAL
                                                 ",\"code\":{\"text\":\"waits\"},\"evidence\":[{\"detail\":[{\"reference\":"
                                                 "\"Condition/%s\"}]}],\"subject\":" PATIENT "}",
                                                 text_of(&need, "id"), child));
    assert_says("primary-care", path, id_of(barrier));
    assert_says("primary-care", path, "redisclosure_notice");
    expect(200, "primary-care", "PATCH", path, "{\"status\":\"met\"}");
    assert_shown("primary-care", barrier);
    harness_free(&need);
}

static void what_others_write_below_a_need_keeps_nobody_from_changing_it(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    permit(child, "primary-care", "\"medical\",\"developmental\"");
    struct answer need = ask(201, "primary-care", "POST", harness_format("/v1/children/%s/needs", child), kinds[0].body, NULL);
    const char *path = harness_format("/v1/children/%s/needs/%s", child, text_of(&need, "id"));
    const char *barrier = created("early-intervention", "Condition",
                                  harness_format("{\"resourceType\":\"Condition\"," NORMAL
                                                 ",\"code\":{\"text\":\"%08000d\"},\"evidence\":[{\"detail\":[{\"reference\":"
                                                 "\"Condition/%s\"}]}],\"subject\":" PATIENT "}",
                                                 1, text_of(&need, "id"), child));
    assert_says("primary-care", path, id_of(barrier));
    struct answer patched = ask(200, "primary-care", "PATCH", path, "{\"status\":\"met\"}", NULL);
    assert_int_equal(json_array_size(harness_at(patched.json, "barriers")), 2);
    assert_shown("early-intervention", barrier);
    harness_free(&need);
    harness_free(&patched);
}

static void a_contribution_holds_no_more_items_than_it_can_be_replaced_by(void **state)
{
    (void)state;
    enum { MOST = 200 };
    const char *child = hub_child();
    json_t *goals = json_array();
    for (size_t i = 0; i < MOST; i++)
        json_array_append_new(
            goals, json_pack("{s:s, s:s, s:[s]}", "external_id", harness_format("g%zu", i), "text", "t", "categories", "medical"));
    json_t *plan = json_pack("{s:o}", "goals", goals);
    char *text = json_dumps(plan, JSON_COMPACT);
    expect(200, "care-hub", "PUT", harness_format("/v1/children/%s/care-plan", child), text);
    expect(422, "care-hub", "POST", harness_format("/v1/children/%s/goals", child), "{\"text\":\"t\",\"categories\":[\"medical\"]}");
    expect(201, "care-hub", "POST", harness_format("/v1/children/%s/goals", child),
           "{\"external_id\":\"g7\",\"text\":\"u\",\"categories\":[\"medical\"]}");
    expect(201, "care-hub", "POST", harness_format("/v1/children/%s/actions", child), kinds[2].body);
    free(text);
    json_decref(plan);
}

static void an_address_of_a_document_is_one_to_follow(void **state)
{
    (void)state;
    const char *child = new_child(), *plan = harness_format("/v1/children/%s/care-plan", child);
    const char *document = created(
        "primary-care", "DocumentReference",
        harness_format(
            "{\"resourceType\":\"DocumentReference\"," NORMAL ",\"status\":\"current\",\"type\":"
            "{\"coding\":[" CODING(
                "http://loinc.org",
                "34133-9") "]}"
                           ",\"content\":[{\"attachment\":{\"url\":\"javascript:alert(1)\",\"title\":\"Summary\"}}],\"subject\":" PATIENT
                           "}",
            child));
    assert_says("primary-care", plan, id_of(document));
    ASSERT_WITHOUT("primary-care", plan, "javascript:");
}

static void the_care_plan_keeps_what_the_other_face_wrote_into_it(void **state)
{
    (void)state;
    const char *child = new_child();
    struct answer made = ask(201, "primary-care", "POST", harness_format("/v1/children/%s/goals", child), kinds[1].body, NULL);
    struct answer found = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/CarePlan?patient=%s", child), NULL);
    json_t *plan = json_deep_copy(harness_at(found.json, "entry[0].resource"));
    json_object_set_new(plan, "title", json_string("Our plan"));
    json_array_append_new(json_object_get(plan, "goal"), json_pack("{s:s}", "display", "A goal without a resource"));
    char *text = json_dumps(plan, JSON_COMPACT);
    struct answer put = harness_expect(200, "primary-care", "PUT",
                                       harness_format("/fhir/R4/CarePlan/%s", json_string_value(json_object_get(plan, "id"))), text);
    expect(201, "primary-care", "POST", harness_format("/v1/children/%s/services", child), kinds[3].body);
    expect(204, "primary-care", "DELETE", harness_format("/v1/children/%s/goals/%s", child, text_of(&made, "id")), NULL);
    struct answer now = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/CarePlan?patient=%s", child), NULL);
    assert_string_equal(harness_text(&now, "entry[0].resource.title"), "Our plan");
    assert_string_equal(harness_text(&now, "entry[0].resource.goal[0].display"), "A goal without a resource");
    assert_int_equal(json_array_size(harness_at(now.json, "entry[0].resource.goal")), 1);
    assert_int_equal(json_array_size(harness_at(now.json, "entry[0].resource.supportingInfo")), 1);
    free(text);
    json_decref(plan);
    struct answer *all[] = {&made, &found, &put, &now};
    for (size_t k = 0; k < 4; k++)
        harness_free(all[k]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(an_item_is_added_changed_and_deleted_and_the_care_plan_refers_to_it),
                                       cmocka_unit_test(the_same_external_id_again_is_the_same_item),
                                       cmocka_unit_test(what_a_request_does_not_speak_of_stays),
                                       cmocka_unit_test(a_patch_that_cannot_be_taken_says_why_and_changes_nothing),
                                       cmocka_unit_test(only_its_source_changes_an_item_and_what_is_hidden_is_not_there),
                                       cmocka_unit_test(a_patch_leaves_what_the_other_face_says_of_an_item),
                                       cmocka_unit_test(a_patch_leaves_the_other_parts_of_what_it_changes),
                                       cmocka_unit_test(a_patch_takes_nothing_back_that_the_other_face_writes_meanwhile),
                                       cmocka_unit_test(an_item_whose_own_key_looks_like_a_needs_stays),
                                       cmocka_unit_test(a_need_with_a_barrier_of_a_part_2_programme_can_be_changed),
                                       cmocka_unit_test(what_others_write_below_a_need_keeps_nobody_from_changing_it),
                                       cmocka_unit_test(a_contribution_holds_no_more_items_than_it_can_be_replaced_by),
                                       cmocka_unit_test(an_address_of_a_document_is_one_to_follow),
                                       cmocka_unit_test(the_care_plan_keeps_what_the_other_face_wrote_into_it)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
