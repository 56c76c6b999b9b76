/* The care team on both faces, the one lead, and what is there twice. */
#include <pthread.h>

#include "../../service/cli/session.h"
#include "../leak/probe.h"

enum { WAIT_MS = 20000 };

static const char *team_of(const char *child)
{
    return harness_format("/v1/children/%s/care-team", child);
}

static const char *lead_of(const char *child)
{
    return harness_format("/v1/children/%s/lead-coordinator", child);
}

/* A reader's own record of the child isn't needed: it asks by primary care's. */
static struct answer team(const char *client, const char *child)
{
    return harness_expect(200, client, "GET", team_of(child), NULL);
}

static const char *text_at(struct answer answer, const char *path)
{
    const char *text = harness_format("%s", harness_text(&answer, path));
    harness_free(&answer);
    return text;
}

static void ends(struct answer answer)
{
    harness_free(&answer);
}

static const char *etag_of(struct answer answer)
{
    const char *etag = harness_format("%s", harness_header(&answer, "ETag"));
    harness_free(&answer);
    return etag;
}

static struct answer put(const char *client, const char *path, const char *if_match, const char *body)
{
    return harness_make(&(struct call){.client = client,
                                       .method = "PUT",
                                       .path = path,
                                       .body = body,
                                       .headers = {if_match ? harness_format("If-Match: %s", if_match) : NULL}});
}

/* One member of a client's; its id. */
static const char *member(const char *client, const char *child, const char *name, const char *role, const char *responsible)
{
    struct answer all =
        harness_expect(200, client, "PUT", team_of(child),
                       harness_format("{\"members\":[{\"external_id\":\"%s\",\"name\":\"%s\",\"role\":\"%s\",\"phone\":\"+18605550100\","
                                      "\"responsible_for\":[%s]}]}",
                                      name, name, role, responsible));
    size_t i;
    json_t *one;
    json_array_foreach(json_object_get(all.json, "members"), i, one)
    {
        if (strcmp(json_string_value(json_object_get(one, "name")), name) == 0) return text_at(all, harness_format("members[%zu].id", i));
    }
    fail_msg("%s isn't among the members: %s", name, all.body);
    return NULL;
}

static json_t *member_in(const struct answer *answer, const char *name)
{
    size_t i;
    json_t *one;
    json_array_foreach(json_object_get(answer->json, "members"), i, one)
    {
        const char *said = json_string_value(json_object_get(one, "name"));
        if (said && strcmp(said, name) == 0) return one;
    }
    return NULL;
}

static const char *string_in(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text ? text : "";
}

/* ---- members ---- */

static void members_are_participants_on_fhir_and_keep_their_ids(void **state)
{
    (void)state;
    const char *child = new_child();
    static const char body[] =
        "{\"members\":[{\"external_id\":\"soto\",\"name\":\"M. Soto, RN\",\"role\":\"care_coordinator\",\"phone\":\"+18605550199\","
        "\"email\":\"soto@hub.example\",\"responsible_for\":[\"transportation_insecurity\"]},"
        "{\"name\":\"R. Diaz\",\"role\":\"parent\"}]}";
    struct answer first = harness_expect(200, "primary-care", "PUT", team_of(child), body),
                  again = harness_expect(200, "primary-care", "PUT", team_of(child), body);
    json_object_del(first.json, "as_of");
    json_object_del(again.json, "as_of");
    assert_true(json_equal(first.json, again.json)); /* sending the same again changes nothing */
    const char *id = string_in(member_in(&first, "M. Soto, RN"), "id");
    assert_string_equal(string_in(member_in(&first, "M. Soto, RN"), "organization"), harness_organization("primary-care"));
    struct answer fhir = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/CareTeam/%.36s", id), NULL);
    assert_string_equal(harness_text(&fhir, "status"), "active");
    assert_string_equal(harness_text(&fhir, "participant[0].id"), id + 37);
    assert_string_equal(harness_text(&fhir, "participant[0].role[0].coding[0].code"), "768820003");
    assert_string_equal(harness_text(&fhir, "participant[0].member.reference"), harness_format("#%s", id + 37));
    assert_string_equal(harness_text(&fhir, "participant[0].onBehalfOf.reference"),
                        harness_format("Organization/%s", harness_organization("primary-care")));
    assert_string_equal(harness_text(&fhir, "contained[0].resourceType"), "Practitioner");
    assert_string_equal(harness_text(&fhir, "contained[0].telecom[0].value"), "+18605550199");
    assert_string_equal(harness_text(&fhir, "contained[1].resourceType"), "RelatedPerson");
    /* Sent back as it was read, with one change and without the other member. */
    struct answer changed =
        put("primary-care", team_of(child), etag_of(team("primary-care", child)),
            harness_format(
                "{\"members\":[{\"id\":\"%s\",\"external_id\":\"soto\",\"name\":\"M. Soto-Vega, RN\",\"role\":\"case_manager\"}]}", id));
    assert_int_equal(changed.status, 200);
    assert_int_equal(json_array_size(json_object_get(changed.json, "members")), 1);
    assert_string_equal(string_in(member_in(&changed, "M. Soto-Vega, RN"), "id"), id);
    ends(harness_expect(422, "primary-care", "PUT", team_of(child),
                        "{\"members\":[{\"id\":\"no.such\",\"name\":\"x\",\"role\":\"teacher\"}]}"));
    ends(harness_expect(422, "primary-care", "PUT", team_of(child),
                        "{\"members\":[{\"name\":\"x\",\"role\":\"teacher\",\"responsible_for\":[\"nothing\"]}]}"));
    ends(harness_expect(200, "primary-care", "PUT", team_of(child), "{\"members\":[]}"));
    struct answer none = team("primary-care", child);
    assert_int_equal(json_array_size(json_object_get(none.json, "members")), 0);
    harness_free(&first);
    harness_free(&again);
    harness_free(&fhir);
    harness_free(&changed);
    harness_free(&none);
}

static void what_an_ehr_writes_as_a_care_team_is_read(void **state)
{
    (void)state;
    const char *child = child_for("care-hub", "\"contact\",\"medical\"");
    const char *path = created(
        "primary-care", "CareTeam",
        harness_format(
            "{\"resourceType\":\"CareTeam\"," NORMAL ",\"status\":\"active\",\"subject\":" PATIENT
            ",\"contained\":[{\"resourceType\":\"Practitioner\",\"id\":\"p\","
            "\"name\":[{\"family\":\"Rivera\",\"given\":[\"Luz\"]}],\"telecom\":[{\"system\":\"phone\",\"value\":\"+18605550111\"}]}],"
            "\"participant\":[{\"role\":[{\"coding\":[{\"system\":\"http://snomed.info/"
            "sct\",\"code\":\"446050000\"}]}],\"member\":{\"reference\":\"#p\"},"
            "\"onBehalfOf\":{\"reference\":\"Organization/%s\"}},{\"role\":[{\"text\":\"Dietitian\"}],\"member\":{\"display\":\"P. "
            "Wu\"}}]}",
            child, harness_organization("primary-care")));
    struct answer read = team("care-hub", child);
    json_t *rivera = member_in(&read, "Luz Rivera"), *wu = member_in(&read, "P. Wu");
    assert_string_equal(string_in(rivera, "role"), "primary_care");
    assert_string_equal(string_in(rivera, "phone"), "+18605550111");
    assert_string_equal(string_in(rivera, "organization"), harness_organization("primary-care"));
    assert_string_equal(string_in(wu, "role"), "other");
    assert_string_equal(string_in(wu, "role_text"), "Dietitian");
    assert_memory_equal(string_in(wu, "id"), id_of(path), 36);
    /* The plan's care_team is the same thing. */
    struct answer plan = harness_expect(200, "care-hub", "GET", harness_format("/v1/children/%s/care-plan", child), NULL);
    assert_true(json_equal(harness_at(plan.json, "care_team.members"), json_object_get(read.json, "members")));
    /* Without an id of its own a participant keeps the same one while its neighbours come and go; it can lead. */
    const char *id = harness_format("%s", string_in(wu, "id"));
    ends(harness_expect(
        200, "primary-care", "PUT", path,
        with_id(path, harness_format("{\"resourceType\":\"CareTeam\"," NORMAL ",\"status\":\"active\",\"subject\":" PATIENT
                                     ",\"participant\":[{\"role\":[{\"text\":\"Dietitian\"}],\"member\":{\"display\":\"P. Wu\"}}]}",
                                     child))));
    struct answer later = team("care-hub", child);
    assert_string_equal(string_in(member_in(&later, "P. Wu"), "id"), id);
    struct answer lead =
        put("care-hub", lead_of(child), NULL, harness_format("{\"member\":\"%s\",\"chosen_by\":\"family\",\"since\":\"2026-11-20\"}", id));
    assert_int_equal(lead.status, 200);
    assert_string_equal(harness_text(&lead, "lead.name"), "P. Wu");
    harness_free(&read);
    harness_free(&plan);
    harness_free(&later);
    harness_free(&lead);
}

static void an_own_change_since_refuses_and_anothers_does_not(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\",\"developmental\"");
    (void)member("early-intervention", child, "Lee", "service_coordinator", "\"developmental\"");
    const char *etag = etag_of(team("early-intervention", child));
    (void)member("primary-care", child, "Rivera", "primary_care", "");
    struct answer mine = put("early-intervention", team_of(child), etag, "{\"members\":[{\"name\":\"Kim\",\"role\":\"therapist\"}]}");
    assert_int_equal(mine.status, 200);
    assert_non_null(member_in(&mine, "Rivera"));
    struct answer stale = put("early-intervention", team_of(child), etag, "{\"members\":[]}");
    assert_int_equal(stale.status, 412);
    harness_free(&mine);
    harness_free(&stale);
}

/* What somebody is responsible for tells of it: as far as the need may be known, or what the domain says by itself. */
static void a_hidden_need_or_domain_is_not_told_by_who_sees_to_it(void **state)
{
    (void)state;
    const char *child = child_for("housing", "\"contact\"");
    const char *need =
        text_at(harness_expect(200, "primary-care", "PUT", harness_format("/v1/children/%s/care-plan", child),
                               "{\"needs\":[{\"domain\":\"behavioral\",\"text\":\"Sleep\",\"categories\":[\"behavioral_health\"]}]}"),
                "needs[0].id");
    (void)member("primary-care", child, "Soto", "care_coordinator",
                 harness_format("\"%s\",\"intimate_partner_violence\",\"family_support\"", need));
    struct answer own = team("primary-care", child), other = team("housing", child);
    assert_int_equal(json_array_size(json_object_get(member_in(&own, "Soto"), "responsible_for")), 3);
    assert_int_equal(json_array_size(json_object_get(member_in(&other, "Soto"), "responsible_for")), 1);
    assert_string_equal(json_string_value(harness_at(member_in(&other, "Soto"), "responsible_for[0]")), "family_support");
    assert_null(strstr(other.body, need));
    assert_null(strstr(other.body, "violence"));
    struct answer fhir =
        harness_expect(200, "housing", "GET", harness_format("/fhir/R4/CareTeam/%.36s", string_in(member_in(&other, "Soto"), "id")), NULL);
    assert_null(strstr(fhir.body, need));
    assert_null(strstr(fhir.body, "violence"));
    harness_free(&own);
    harness_free(&other);
    harness_free(&fhir);
}

/* ---- the lead ---- */

static struct answer choose(const char *client, const char *child, const char *if_match, const char *who)
{
    return put(
        client, lead_of(child), if_match,
        who ? harness_format("{\"member\":\"%s\",\"chosen_by\":\"family\",\"since\":\"2026-11-20\",\"note\":\"She asked for it\"}", who)
            : "{\"chosen_by\":\"family\",\"since\":\"2026-11-21\"}");
}

static void the_family_chooses_one_lead_and_the_history_stays(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\",\"developmental\"");
    permit(child, "primary-care", "\"contact\",\"medical\",\"developmental\"");
    const char *soto = member("primary-care", child, "Soto", "care_coordinator", ""),
               *lee = member("early-intervention", child, "Lee", "service_coordinator", "");
    const char *none = etag_of(harness_expect(200, "primary-care", "GET", lead_of(child), NULL));
    struct answer first = choose("primary-care", child, none, soto);
    assert_int_equal(first.status, 200);
    assert_string_equal(harness_text(&first, "lead.member"), soto);
    assert_string_equal(harness_text(&first, "lead.phone"), "+18605550100");
    struct answer stale = choose("early-intervention", child, none, lee);
    assert_int_equal(stale.status, 412);
    struct answer second = choose("early-intervention", child, harness_header(&first, "ETag"), lee); /* it is in the team */
    assert_int_equal(second.status, 200);
    struct answer seen = harness_expect(200, "primary-care", "GET", lead_of(child), NULL);
    assert_string_equal(harness_text(&seen, "lead.member"), lee);
    assert_int_equal(json_array_size(json_object_get(seen.json, "history")), 2);
    assert_string_equal(harness_text(&seen, "history[1].member"), soto);
    assert_string_equal(harness_text(&seen, "history[1].note"), "She asked for it");
    assert_string_equal(harness_text(&seen, "history[0].source"), harness_organization("early-intervention"));
    struct answer both = team("primary-care", child);
    assert_string_equal(harness_text(&both, "lead.member"), lee);
    /* Nobody: and the ETag is of the choice, not of whom it names. */
    struct answer nobody = choose("primary-care", child, harness_header(&seen, "ETag"), NULL);
    assert_int_equal(nobody.status, 200);
    assert_null(json_object_get(nobody.json, "lead"));
    assert_int_equal(json_array_size(json_object_get(nobody.json, "history")), 3);
    /* Whoever leaves the team doesn't lead any more; nobody takes the place. */
    ends(choose("primary-care", child, NULL, soto));
    ends(choose("primary-care", child, NULL, lee));
    ends(harness_expect(200, "early-intervention", "PUT", team_of(child), "{\"members\":[]}"));
    struct answer left = harness_expect(200, "primary-care", "GET", lead_of(child), NULL);
    assert_null(json_object_get(left.json, "lead"));
    assert_int_equal(json_array_size(json_object_get(left.json, "history")), 5);
    harness_free(&first);
    harness_free(&stale);
    harness_free(&second);
    harness_free(&seen);
    harness_free(&both);
    harness_free(&nobody);
    harness_free(&left);
}

static void who_is_neither_recorder_nor_in_the_team_does_not_choose(void **state)
{
    (void)state;
    const char *child = child_for("dental", "\"contact\",\"medical\"");
    const char *soto = member("primary-care", child, "Soto", "care_coordinator", "");
    struct answer outside = choose("dental", child, NULL, soto), stranger = choose("school", child, NULL, soto);
    assert_int_equal(outside.status, 403);
    assert_int_equal(stranger.status, 404);
    struct answer fhir = harness_call("dental", "POST", "/fhir/R4/CareTeam",
                                      harness_format("{\"resourceType\":\"CareTeam\",\"status\":\"active\",\"subject\":" PATIENT
                                                     ",\"category\":[{\"coding\":["
                                                     "{\"system\":\"urn:careplan-exchange:care-team\",\"code\":\"lead-coordinator\"}]}]}",
                                                     child));
    assert_int_equal(fhir.status, 403);
    (void)member("dental", child, "Park", "specialist", "");
    struct answer inside = choose("dental", child, NULL, soto), unknown = choose("dental", child, NULL, "nobody.m1");
    assert_int_equal(inside.status, 200);
    assert_int_equal(unknown.status, 422);
    assert_string_equal(
        harness_sql(harness_format(
            "select count(*) from refusal where target = 'Patient/%s' and status = 403 and route = 'chooseLeadCoordinator'", child)),
        "1");
    harness_free(&outside);
    harness_free(&stranger);
    harness_free(&fhir);
    harness_free(&inside);
    harness_free(&unknown);
}

static void a_choice_lies_on_fhir_and_stays_as_it_is(void **state)
{
    (void)state;
    const char *child = new_child(), *soto = member("primary-care", child, "Soto", "care_coordinator", "");
    ends(choose("primary-care", child, NULL, soto));
    struct answer found =
        harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/CareTeam?patient=%s&category=lead-coordinator", child), NULL);
    assert_int_equal(json_array_size(json_object_get(found.json, "entry")), 1);
    assert_string_equal(harness_text(&found, "entry[0].resource.participant[0].role[0].coding[0].code"), "768821004");
    assert_string_equal(harness_text(&found, "entry[0].resource.participant[0].member.reference"), harness_format("CareTeam/%.36s", soto));
    assert_string_equal(harness_text(&found, "entry[0].resource.participant[0].period.start"), "2026-11-20");
    const char *path = harness_format("/fhir/R4/CareTeam/%s", harness_text(&found, "entry[0].resource.id"));
    char *same = json_dumps(harness_at(found.json, "entry[0].resource"), JSON_COMPACT);
    ends(harness_expect(422, "primary-care", "PUT", path, same));
    free(same);
    ends(harness_expect(422, "primary-care", "DELETE", path, NULL));
    /* As an EHR writes one: of a member that both speak of. */
    const char *nurse =
        id_of(created("primary-care", "Practitioner", "{\"resourceType\":\"Practitioner\",\"name\":[{\"text\":\"N. Nurse\"}]}"));
    (void)created("primary-care", "CareTeam",
                  harness_format("{\"resourceType\":\"CareTeam\"," NORMAL ",\"status\":\"active\",\"subject\":" PATIENT
                                 ",\"participant\":[{\"member\":{\"reference\":\"Practitioner/%s\",\"display\":\"N. Nurse\"}}]}",
                                 child, nurse));
    static const char choice[] = "{\"resourceType\":\"CareTeam\"," NORMAL ",\"status\":\"active\",\"subject\":" PATIENT
                                 ",\"category\":[{\"coding\":[{\"system\":\"urn:careplan-exchange:care-team\","
                                 "\"code\":\"lead-coordinator\"}]}],\"participant\":[%s]}";
    const char *participant =
        harness_format("{\"member\":{\"reference\":\"Practitioner/%s\"},\"period\":{\"start\":\"2026-11-25\"}}", nurse);
    ends(harness_expect(422, "primary-care", "POST", "/fhir/R4/CareTeam",
                        harness_format(choice, child, harness_format("%s,%s", participant, participant))));
    (void)created("primary-care", "CareTeam", harness_format(choice, child, participant));
    struct answer read = harness_expect(200, "primary-care", "GET", lead_of(child), NULL);
    assert_string_equal(harness_text(&read, "lead.name"), "N. Nurse");
    assert_string_equal(harness_text(&read, "lead.since"), "2026-11-25");
    assert_int_equal(json_array_size(json_object_get(read.json, "history")), 2);
    harness_free(&found);
    harness_free(&read);
}

/* A member of a sensitive organization: who may not know of that sees the choice before, the same bytes as if there had been no other. */
static void a_hidden_lead_leaves_no_trace(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid();
    const char *about = harness_format("{\"name\":{\"family\":\"Probe\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\",\"identifiers\":"
                                       "[{\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                                       medicaid);
    const char *child = text_at(harness_expect(201, "primary-care", "POST", "/v1/children", about), "id");
    permit(child, "early-intervention", "\"contact\",\"medical\",\"developmental\"");
    permit(child, "substance-use", "\"contact\",\"medical\",\"substance_use\"");
    permit(child, "primary-care", "\"contact\",\"medical\",\"developmental\",\"substance_use\"");
    ends(harness_expect(201, "substance-use", "POST", "/v1/children", about));
    const char *soto = member("primary-care", child, "Soto", "care_coordinator", "\"family_support\"");
    ends(choose("primary-care", child, NULL, soto));
    const char *paths[] = {team_of(child), lead_of(child), harness_format("/v1/children/%s/care-plan", child),
                           harness_format("/fhir/R4/CareTeam?patient=%s", child),
                           harness_format("/fhir/R4/DetectedIssue?patient=%s", child)};
    enum { PATHS = sizeof paths / sizeof *paths };
    json_t *before[PATHS];
    const char *etags[PATHS];
    for (size_t i = 0; i < PATHS; i++) {
        struct answer read = harness_expect(200, "early-intervention", "GET", paths[i], NULL);
        const char *etag = harness_header(&read, "ETag");
        etags[i] = etag ? harness_format("%s", etag) : "";
        before[i] = json_incref(read.json);
        harness_free(&read);
    }
    const char *hidden = member("substance-use", child, "Hidden", "care_coordinator", "\"family_support\"");
    struct answer chosen = choose("primary-care", child, NULL, hidden);
    assert_int_equal(chosen.status, 200);
    assert_string_equal(harness_text(&chosen, "lead.member"), hidden);
    struct answer twice = team("primary-care", child); /* it sees two coordinators for the same */
    assert_int_equal(json_array_size(json_object_get(twice.json, "duplicates")), 1);
    ends(harness_expect(200, "primary-care", "POST",
                        harness_format("/v1/children/%s/duplicates/%s/resolve", child, harness_text(&twice, "duplicates[0].id")),
                        "{\"note\":\"Both\"}"));
    for (size_t i = 0; i < PATHS; i++) {
        struct answer read = harness_expect(200, "early-intervention", "GET", paths[i], NULL);
        const char *etag = harness_header(&read, "ETag");
        assert_string_equal(etag ? etag : "", etags[i]);
        json_object_del(read.json, "as_of");
        json_object_del(before[i], "as_of");
        json_object_del(read.json, "meta");
        json_object_del(before[i], "meta");
        json_object_del(read.json, "id");
        json_object_del(before[i], "id");
        if (!json_equal(read.json, before[i])) fail_msg("%s: %s", paths[i], read.body);
        assert_null(strstr(read.body, "Hidden"));
        json_decref(before[i]);
        harness_free(&read);
    }
    /* Its If-Match still fits, and it may choose: what it chooses is what it sees. */
    const char *lee = member("early-intervention", child, "Lee", "service_coordinator", "");
    struct answer third = choose("early-intervention", child, etags[1], lee);
    assert_int_equal(third.status, 200);
    assert_int_equal(json_array_size(json_object_get(third.json, "history")), 2);
    struct answer all = harness_expect(200, "primary-care", "GET", lead_of(child), NULL);
    assert_int_equal(json_array_size(json_object_get(all.json, "history")), 3);
    assert_string_equal(harness_text(&all, "lead.member"), lee);
    harness_free(&chosen);
    harness_free(&twice);
    harness_free(&third);
    harness_free(&all);
}

struct racer {
    struct cpx_arena *arena;
    const char *url, *authorization, *if_match, *body;
    long status;
};

static void *race(void *context)
{
    struct racer *racer = context;
    const char *headers[] = {"Content-Type: application/json", racer->authorization, racer->if_match};
    const struct cli_client who = {.url = getenv("CPX_URL"), .ca = getenv("CPX_CA")};
    const struct cli_request request = {.method = "PUT",
                                        .url = racer->url,
                                        .body = racer->body,
                                        .body_size = strlen(racer->body),
                                        .headers = headers,
                                        .headers_count = racer->if_match ? 3 : 2};
    /* Who waited too long for the others was refused, and nothing was written: it asks again. */
    for (int turn = 0; turn < 20 && (turn == 0 || racer->status >= 500); turn++) {
        struct cli_answer answer = {0};
        if (cli_send(racer->arena, &who, &request, &answer) == CPX_OK) racer->status = answer.status;
    }
    return NULL;
}

static void of_many_who_choose_at_once_one_leads(void **state)
{
    (void)state;
    enum { RACERS = 9 };
    static const char *const clients[] = {"primary-care", "early-intervention", "care-hub"};
    const char *child = child_for("early-intervention", "\"contact\",\"medical\",\"developmental\""), *members[3];
    permit(child, "primary-care", "\"contact\",\"medical\",\"developmental\"");
    permit(child, "care-hub", "\"contact\",\"medical\",\"developmental\"");
    for (size_t i = 0; i < 3; i++)
        members[i] = member(clients[i], child, harness_format("Member %zu", i), "care_coordinator", "");
    struct racer racers[RACERS];
    pthread_t threads[RACERS];
    size_t made = 0;
    for (int with_version = 0; with_version < 2; with_version++) {
        const char *etag = etag_of(harness_expect(200, "primary-care", "GET", lead_of(child), NULL));
        size_t chosen = 0, stale = 0;
        for (size_t i = 0; i < RACERS; i++) {
            racers[i] = (struct racer){
                .arena = cpx_arena_new(16 * 1024 * 1024),
                .url = harness_format("%s%s", harness_environment("CPX_URL"), lead_of(child)),
                .authorization = harness_format("Authorization: Bearer %s", harness_token(clients[i % 3], NULL, NULL)),
                .if_match = with_version ? harness_format("If-Match: %s", etag) : NULL,
                .body = harness_format("{\"member\":\"%s\",\"chosen_by\":\"family\",\"since\":\"2026-11-20\"}", members[i % 3])};
        }
        for (size_t i = 0; i < RACERS; i++)
            assert_int_equal(pthread_create(&threads[i], NULL, race, &racers[i]), 0);
        for (size_t i = 0; i < RACERS; i++) {
            (void)pthread_join(threads[i], NULL);
            cpx_arena_free(racers[i].arena);
            chosen += racers[i].status == 200;
            stale += racers[i].status == 412;
        }
        assert_int_equal(chosen, with_version ? 1 : RACERS);
        assert_int_equal(stale, with_version ? RACERS - 1 : 0);
        made += chosen;
    }
    /* All see the same lead, the history whole and in the same order. */
    json_t *first = NULL;
    for (size_t i = 0; i < 3; i++) {
        struct answer seen = harness_expect(200, clients[i], "GET", lead_of(child), NULL);
        assert_int_equal(json_array_size(json_object_get(seen.json, "history")), made);
        assert_true(json_equal(json_object_get(seen.json, "lead"), harness_at(seen.json, "history[0]")));
        if (first)
            assert_true(json_equal(json_object_get(seen.json, "history"), first));
        else
            first = json_incref(json_object_get(seen.json, "history"));
        harness_free(&seen);
    }
    json_decref(first);
}

/* ---- what is there twice ---- */

static json_t *of_kind(const struct answer *answer, const char *list, const char *kind)
{
    size_t i;
    json_t *one;
    json_array_foreach(json_object_get(answer->json, list), i, one)
    {
        if (strcmp(string_in(one, "kind"), kind) == 0) return one;
    }
    return NULL;
}

static const char *refer(const char *client, const char *child, const char *service, const char *categories)
{
    return text_at(
        harness_expect(201, client, "POST", "/v1/referrals",
                       harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\",\"service\":\"%s\"},\"categories\":[%s]}", child,
                                      harness_organization("early-intervention"), service, categories)),
        "id");
}

static const char *new_service(void)
{
    return id_of(created("early-intervention", "HealthcareService", "{\"resourceType\":\"HealthcareService\",\"name\":\"Evaluation\"}"));
}

static void duplicates_are_of_what_the_reader_sees(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\",\"developmental\"");
    permit(child, "dental", "\"contact\",\"medical\"");
    permit(child, "primary-care", "\"contact\",\"medical\",\"developmental\"");
    const char *service = new_service();
    const char *one = refer("primary-care", child, service, "\"medical\""),
               *other = refer("primary-care", child, service, "\"developmental\"");
    ends(harness_expect(
        200, "primary-care", "PUT", harness_format("/v1/children/%s/care-plan", child),
        "{\"services\":[{\"external_id\":\"a\",\"service\":\"WIC\",\"categories\":[\"medical\"],\"since\":\"2026-01-01\"}]}"));
    ends(harness_expect(
        200, "early-intervention", "PUT", harness_format("/v1/children/%s/care-plan", child),
        "{\"services\":[{\"external_id\":\"b\",\"service\":\"wic\",\"categories\":[\"medical\"],\"since\":\"2026-06-01\"}]}"));
    struct answer all = team("early-intervention", child), some = team("dental", child), author = team("primary-care", child);
    json_t *referral = of_kind(&all, "duplicates", "referral");
    assert_non_null(referral);
    assert_string_equal(string_in(referral, "status"), "open");
    assert_string_equal(json_string_value(harness_at(referral, "members[0]")), one); /* the older one first */
    assert_null(of_kind(&some, "duplicates", "referral"));                           /* it sees one of the two */
    assert_non_null(of_kind(&author, "duplicates", "service"));
    assert_null(of_kind(&some, "duplicates", "service")); /* early intervention's is developmental too */
    /* The other one is closed as a duplicate: it isn't there twice any more. */
    ends(harness_expect(200, "primary-care", "POST", harness_format("/v1/referrals/%s/status", other),
                        "{\"status\":\"cancelled\",\"reason\":\"duplicate\"}"));
    struct answer closed = team("early-intervention", child);
    assert_null(of_kind(&closed, "duplicates", "referral"));
    harness_free(&all);
    harness_free(&some);
    harness_free(&author);
    harness_free(&closed);
}

static void a_decision_is_seen_by_who_sees_all_and_ends_with_the_facts(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"contact\",\"medical\",\"developmental\"");
    permit(child, "housing", "\"contact\"");
    permit(child, "primary-care", "\"contact\",\"medical\",\"developmental\"");
    permit(child, "dental", "\"contact\",\"medical\",\"developmental\"");
    const char *soto = member("primary-care", child, "Soto", "care_coordinator", "\"family_support\""),
               *lee = member("early-intervention", child, "Lee", "service_coordinator", "\"family_support\"");
    struct answer twice = team("dental", child);
    json_t *found = of_kind(&twice, "duplicates", "coordinator");
    assert_non_null(found);
    assert_string_equal(string_in(found, "why"), "both responsible for family_support");
    const char *id = harness_format("%s", string_in(found, "id")),
               *path = harness_format("/v1/children/%s/duplicates/%s/resolve", child, id);
    ends(harness_expect(422, "primary-care", "POST", path, "{\"note\":\"x\",\"kept\":\"another\"}"));
    const char *disclosed =
        harness_format("select count(*) from disclosure d join child_patient p on p.child = d.child where p.patient = '%s'", child);
    const char *before = harness_sql(disclosed);
    ends(harness_expect(404, "housing", "POST", path, "{\"note\":\"x\"}")); /* it sees no part of it */
    struct answer decided = harness_make(&(struct call){.client = "primary-care",
                                                        .user = "dr.rivera",
                                                        .method = "POST",
                                                        .path = path,
                                                        .body = harness_format("{\"note\":\"Lee goes on\",\"kept\":\"%s\"}", lee)});
    assert_int_equal(decided.status, 200);
    assert_string_equal(harness_sql(disclosed), before); /* what only decided isn't given, and isn't recorded as given */
    static const char *const readers[] = {"primary-care", "early-intervention", "dental"};
    for (size_t i = 0; i < 3; i++) {
        struct answer read = team(readers[i], child);
        json_t *same = of_kind(&read, "duplicates", "coordinator");
        assert_string_equal(string_in(same, "id"), id);
        assert_string_equal(string_in(same, "status"), "resolved");
        assert_string_equal(json_string_value(harness_at(same, "resolution.kept")), lee);
        assert_string_equal(json_string_value(harness_at(same, "resolution.note")), "Lee goes on");
        assert_string_equal(json_string_value(harness_at(same, "resolution.by")), "dr.rivera");
        assert_string_equal(json_string_value(harness_at(same, "resolution.source")), harness_organization("primary-care"));
        harness_free(&read);
    }
    struct answer issue = harness_expect(200, "dental", "GET", harness_format("/fhir/R4/DetectedIssue?patient=%s", child), NULL);
    assert_string_equal(harness_text(&issue, "entry[0].resource.mitigation[0].action.text"), "Lee goes on");
    assert_int_equal(json_array_size(harness_at(issue.json, "entry[0].resource.implicated")), 2);
    struct answer nothing = harness_expect(200, "housing", "GET", harness_format("/fhir/R4/DetectedIssue?patient=%s", child), NULL);
    assert_null(json_object_get(nothing.json, "entry"));
    /* Another person under the same key: it is open again; and decided again. */
    ends(harness_expect(200, "primary-care", "PUT", team_of(child),
                        harness_format("{\"members\":[{\"id\":\"%s\",\"external_id\":\"Soto\",\"name\":\"Vega\",\"role\":\"care_"
                                       "coordinator\",\"responsible_for\":[\"family_support\"]}]}",
                                       soto)));
    struct answer reopened = team("dental", child);
    assert_string_equal(string_in(of_kind(&reopened, "duplicates", "coordinator"), "id"), id);
    assert_string_equal(string_in(of_kind(&reopened, "duplicates", "coordinator"), "status"), "open");
    ends(harness_expect(200, "early-intervention", "POST", path, "{\"note\":\"Both\"}"));
    struct answer again = team("primary-care", child);
    assert_string_equal(string_in(of_kind(&again, "duplicates", "coordinator"), "status"), "resolved");
    harness_free(&twice);
    harness_free(&decided);
    harness_free(&issue);
    harness_free(&nothing);
    harness_free(&reopened);
    harness_free(&again);
}

static void conflicts_are_declared_on_both_faces_and_hide_with_what_they_name(void **state)
{
    (void)state;
    const char *child = child_for("dental", "\"contact\",\"medical\"");
    permit(child, "early-intervention", "\"contact\",\"medical\",\"developmental\"");
    permit(child, "primary-care", "\"contact\",\"medical\",\"developmental\"");
    struct answer plan =
        harness_expect(200, "primary-care", "PUT", harness_format("/v1/children/%s/care-plan", child),
                       "{\"goals\":[{\"external_id\":\"g1\",\"text\":\"English at home\",\"categories\":[\"medical\"]},"
                       "{\"external_id\":\"g2\",\"text\":\"Both languages\",\"categories\":[\"developmental\"]}],"
                       "\"actions\":[{\"external_id\":\"a1\",\"text\":\"Bottle at night\",\"categories\":[\"medical\"]}]}");
    const char *g1 = harness_format("%s", harness_text(&plan, "goals[0].id")),
               *g2 = harness_format("%s", harness_text(&plan, "goals[1].id"));
    const char *a1 = harness_format("%s", harness_text(&plan, "actions[0].id")), *path = harness_format("/v1/children/%s/conflicts", child);
    const char *body = harness_format("{\"external_id\":\"c1\",\"items\":[\"%s\",\"%s\"],\"reason\":\"One language or two\"}", g1, g2);
    const char *id = text_at(harness_expect(201, "early-intervention", "POST", path, body), "id");
    assert_string_equal(text_at(harness_expect(201, "early-intervention", "POST", path, body), "id"), id); /* its key makes it the same */
    ends(harness_expect(422, "dental", "POST", path, body));                                               /* it doesn't see g2 */
    struct answer all = team("primary-care", child), some = team("dental", child);
    json_t *conflict = of_kind(&all, "conflicts", "goal");
    assert_string_equal(string_in(conflict, "id"), id);
    assert_string_equal(string_in(conflict, "why"), "One language or two");
    assert_string_equal(string_in(conflict, "status"), "open");
    assert_int_equal(json_array_size(json_object_get(some.json, "conflicts")), 0);
    struct answer fhir = harness_expect(200, "primary-care", "GET", harness_format("/fhir/R4/DetectedIssue/%s", id), NULL);
    assert_string_equal(harness_text(&fhir, "detail"), "One language or two");
    ends(harness_expect(404, "dental", "GET", harness_format("/fhir/R4/DetectedIssue/%s", id), NULL));
    /* An EHR's. */
    const char *ehr = id_of(created("primary-care", "DetectedIssue",
                                    harness_format("{\"resourceType\":\"DetectedIssue\",\"status\":\"final\",\"patient\":" PATIENT
                                                   ",\"detail\":\"Teeth\",\"implicated\":["
                                                   "{\"reference\":\"Goal/%s\"},{\"reference\":\"ServiceRequest/%s\"}]}",
                                                   child, g1, a1)));
    struct answer dental = team("dental", child);
    assert_string_equal(string_in(of_kind(&dental, "conflicts", "goal_and_action"), "id"), ehr);
    ends(harness_expect(200, "dental", "POST", harness_format("%s/%s/resolve", path, ehr),
                        harness_format("{\"note\":\"No bottle\",\"kept\":\"%s\"}", g1)));
    ends(harness_expect(404, "dental", "POST", harness_format("%s/%s/resolve", path, id), "{\"note\":\"x\"}"));
    struct answer resolved = team("primary-care", child);
    assert_string_equal(string_in(of_kind(&resolved, "conflicts", "goal_and_action"), "status"), "resolved");
    assert_string_equal(string_in(of_kind(&resolved, "conflicts", "goal"), "status"), "open");
    /* One of them says something else: open again. One of them is over: gone. */
    ends(harness_expect(200, "primary-care", "PUT", harness_format("/v1/children/%s/care-plan", child),
                        "{\"goals\":[{\"external_id\":\"g1\",\"text\":\"English and Spanish\",\"categories\":[\"medical\"]},"
                        "{\"external_id\":\"g2\",\"text\":\"Both languages\",\"categories\":[\"developmental\"],\"status\":\"completed\"}],"
                        "\"actions\":[{\"external_id\":\"a1\",\"text\":\"Bottle at night\",\"categories\":[\"medical\"]}]}"));
    struct answer later = team("primary-care", child);
    assert_string_equal(string_in(of_kind(&later, "conflicts", "goal_and_action"), "status"), "open");
    assert_null(of_kind(&later, "conflicts", "goal"));
    harness_free(&plan);
    harness_free(&all);
    harness_free(&some);
    harness_free(&fhir);
    harness_free(&dental);
    harness_free(&resolved);
    harness_free(&later);
}

/* What an issue or a choice names is relabelled later: it goes with it, whole. */
static void an_issue_goes_with_what_it_names(void **state)
{
    (void)state;
    const char *child = child_for("dental", "\"contact\",\"medical\"");
    const char *goals[2], *texts[] = {"One", "Two"};
    for (size_t i = 0; i < 2; i++)
        goals[i] = created("primary-care", "Goal",
                           harness_format("{\"resourceType\":\"Goal\"," NORMAL
                                          ",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"%s\"},\"subject\":" PATIENT "}",
                                          texts[i], child));
    const char *id =
        text_at(harness_expect(201, "primary-care", "POST", harness_format("/v1/children/%s/conflicts", child),
                               harness_format("{\"items\":[\"%s\",\"%s\"],\"reason\":\"One or two\"}", id_of(goals[0]), id_of(goals[1]))),
                "id");
    ends(harness_expect(200, "dental", "GET", harness_format("/fhir/R4/DetectedIssue/%s", id), NULL));
    ends(harness_expect(
        200, "primary-care", "PUT", goals[1],
        with_id(goals[1],
                harness_format("{\"resourceType\":\"Goal\"," SECURITY(ACT(
                                   "SUD")) ",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"Two\"},\"subject\":" PATIENT "}",
                               child))));
    ends(harness_expect(404, "dental", "GET", harness_format("/fhir/R4/DetectedIssue/%s", id), NULL));
    struct answer read = team("dental", child);
    assert_int_equal(json_array_size(json_object_get(read.json, "conflicts")), 0);
    harness_free(&read);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_are_participants_on_fhir_and_keep_their_ids),
        cmocka_unit_test(what_an_ehr_writes_as_a_care_team_is_read),
        cmocka_unit_test(an_own_change_since_refuses_and_anothers_does_not),
        cmocka_unit_test(a_hidden_need_or_domain_is_not_told_by_who_sees_to_it),
        cmocka_unit_test(the_family_chooses_one_lead_and_the_history_stays),
        cmocka_unit_test(who_is_neither_recorder_nor_in_the_team_does_not_choose),
        cmocka_unit_test(a_choice_lies_on_fhir_and_stays_as_it_is),
        cmocka_unit_test(a_hidden_lead_leaves_no_trace),
        cmocka_unit_test(of_many_who_choose_at_once_one_leads),
        cmocka_unit_test(duplicates_are_of_what_the_reader_sees),
        cmocka_unit_test(a_decision_is_seen_by_who_sees_all_and_ends_with_the_facts),
        cmocka_unit_test(conflicts_are_declared_on_both_faces_and_hide_with_what_they_name),
        cmocka_unit_test(an_issue_goes_with_what_it_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
