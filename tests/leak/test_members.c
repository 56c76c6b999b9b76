/* Attacks by what an organization is: one that becomes sensitive is so in all that it wrote and all that refers to it, in every version. */
#include <sys/wait.h>
#include <unistd.h>

#include "probe.h"

/* Runs the service's program; its last line. */
static const char *run(int expected, const char *arguments)
{
    char line[4096];
    const char *last = "";
    FILE *pipe = popen(harness_format("'%s' %s 2>/dev/null", harness_environment("CPX_BIN"), arguments), "r");
    assert_non_null(pipe);
    while (fgets(line, sizeof line, pipe) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        last = harness_format("%s", line);
    }
    int status = pclose(pipe);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != expected) fail_msg("exit status %d of %s", status, arguments);
    return last;
}

/* A new member with a client of the name, in this process as one of the sandbox's. */
struct member {
    const char *client, *organization, *file, *key;
};

static struct member new_member(const char *purpose)
{
    static int count;
    struct member m = {.client = harness_format("MEMBER_%d_%d", (int)getpid(), ++count)};
    const char *clients = harness_environment("CPX_CLIENTS");
    m.file = harness_format("%s/%s.json", clients, m.client);
    m.key = harness_format("%s/%s.key.pem", clients, m.client);
    m.organization = run(0, harness_format("organization add --name 'Harbor %s' --class dental --default-category medical", purpose));
    run(0, harness_format("client add --organization %s --name %s --scope 'system/*.cruds' --new-key %s --client-file %s", m.organization,
                          m.client, m.key, m.file));
    assert_int_equal(setenv(harness_format("CPX_ORGANIZATION_%s", m.client), m.organization, 1), 0);
    return m;
}

static void forget(const struct member *m)
{
    assert_int_equal(unlink(m->file), 0);
    assert_int_equal(unlink(m->key), 0);
}

/* The service and the tool share the work: until both are done, some of it may be held. */
static void wait_until_released(const char *id)
{
    for (int i = 0; i < 200; i++) {
        if (strcmp(harness_sql(harness_format("select count(*) from piece where id = '%s' and labels & 288230376151711744 <> 0", id)),
                   "0") == 0)
            return;
        usleep(50000);
    }
    fail_msg("still held: %s", id);
}

#define TEAM(more)                                                                                                                         \
    "{\"resourceType\":\"CareTeam\"," NORMAL ",\"subject\":" PATIENT ",\"participant\":[{\"member\":{\"display\":\"who stays\"}}" more "]" \
    "}"
#define MEMBER ",{\"role\":[{\"text\":\"canary\"}],\"member\":{\"reference\":\"Organization/%s\",\"display\":\"canary\"}}"

static void what_refers_to_a_member_is_hidden_when_that_becomes_sensitive(void **state)
{
    (void)state;
    struct member m = new_member("Referred");
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    permit(child, "dental", "\"contact\",\"medical\"");
    const char *own = created("primary-care", "CareTeam", harness_format(TEAM(MEMBER), child, m.organization));
    const char *anothers = created("dental", "CareTeam", harness_format(TEAM(MEMBER), child, m.organization));
    const char *past = created("primary-care", "CareTeam", harness_format(TEAM(MEMBER), child, m.organization));
    changed("primary-care", past, harness_format(TEAM(), child));
    const char *role = created(
        "primary-care", "PractitionerRole",
        harness_format("{\"resourceType\":\"PractitionerRole\",\"organization\":{\"reference\":\"Organization/%s\"}}", m.organization));
    const char *by_role = created(
        "dental", "CareTeam",
        harness_format(TEAM(",{\"role\":[{\"text\":\"canary\"}],\"member\":{\"reference\":\"PractitionerRole/%s\"}}"), child, id_of(role)));
    const char *teams[] = {own, anothers, by_role};
    for (size_t i = 0; i < sizeof teams / sizeof *teams; i++)
        assert_says("early-intervention", teams[i], "canary");
    run(0, harness_format("organization set %s --sensitive behavioral_health", m.organization));
    for (size_t i = 0; i < sizeof teams / sizeof *teams; i++) {
        wait_until_released(id_of(teams[i]));
        ASSERT_WITHOUT("early-intervention", teams[i], "canary", m.organization, id_of(role));
        ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", teams[i]), "canary", m.organization, id_of(role));
        assert_says("early-intervention", teams[i], "who stays");
    }
    wait_until_released(id_of(past));
    ASSERT_WITHOUT("early-intervention", harness_format("%s/_history", past), "canary", m.organization);
    assert_says("early-intervention", past, "who stays");
    assert_says("primary-care", own, "canary");
    assert_says("dental", anothers, "canary");
    /* The directory tells nothing of a child. */
    assert_shown("early-intervention", role);
    forget(&m);
}

/* How many choices of the lead a reader sees, in its history and on FHIR: as many. */
static size_t choices_seen(const char *client, const char *child)
{
    struct answer lead = harness_expect(200, client, "GET", harness_format("/v1/children/%s/lead-coordinator", child), NULL);
    struct answer found =
        harness_expect(200, client, "GET", harness_format("/fhir/R4/CareTeam?patient=%s&category=lead-coordinator", child), NULL);
    size_t count = json_array_size(json_object_get(lead.json, "history"));
    assert_int_equal(json_array_size(json_object_get(found.json, "entry")), count);
    harness_free(&lead);
    harness_free(&found);
    return count;
}

static void a_choice_of_the_lead_is_hidden_when_whom_it_names_becomes_sensitive(void **state)
{
    (void)state;
    struct member m = new_member("Leading");
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    const char *team = created("primary-care", "CareTeam",
                               harness_format("{\"resourceType\":\"CareTeam\"," NORMAL ",\"status\":\"active\",\"subject\":" PATIENT
                                              ",\"contained\":[{\"resourceType\":\"Practitioner\",\"id\":\"p\"}],"
                                              "\"participant\":[{\"id\":\"stays\",\"member\":{\"display\":\"who "
                                              "stays\"}},{\"id\":\"leads\",\"member\":{\"reference\":\"#p\",\"display\":\"canary\"},"
                                              "\"onBehalfOf\":{\"reference\":\"Organization/%s\"}}]}",
                                              child, m.organization));
    static const char *const members[] = {"stays", "leads"};
    const char *lead = harness_format("/v1/children/%s/lead-coordinator", child);
    for (size_t i = 0; i < 2; i++) {
        struct answer chosen = harness_expect(
            200, "primary-care", "PUT", lead,
            harness_format("{\"member\":\"%s.%s\",\"chosen_by\":\"family\",\"since\":\"2026-11-20\"}", id_of(team), members[i]));
        harness_free(&chosen);
    }
    assert_int_equal(choices_seen("early-intervention", child), 2);
    assert_says("early-intervention", lead, "canary");
    const char *choice = harness_sql(harness_format(
        "select p.id from piece p where p.type = 'CareTeam' and p.element = '' and p.body like '%%%s.leads%%'", id_of(team)));
    run(0, harness_format("organization set %s --sensitive behavioral_health", m.organization));
    wait_until_released(id_of(team));
    wait_until_released(choice);
    assert_int_equal(choices_seen("early-intervention", child), 1);
    ASSERT_WITHOUT("early-intervention", lead, "canary", choice, m.organization);
    assert_says("early-intervention", lead, "who stays"); /* the choice before is the one that it knows */
    assert_hidden("early-intervention", harness_format("/fhir/R4/CareTeam/%s", choice));
    assert_int_equal(choices_seen("primary-care", child), 2);
    assert_says("primary-care", lead, "canary");
    forget(&m);
}

static void what_a_member_wrote_has_the_labels_of_what_it_becomes(void **state)
{
    (void)state;
    struct member m = new_member("Writing");
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    permit(child, m.client, "\"contact\",\"medical\"");
    const char *note = "{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT ",\"code\":{\"text\":\"canary\"}}";
    const char *condition = created(m.client, "Condition", harness_format(note, child));
    changed(m.client, condition, harness_format(note, child));
    const char *plan =
        created("primary-care", "CarePlan",
                harness_format("{\"resourceType\":\"CarePlan\"," NORMAL ",\"status\":\"active\",\"intent\":\"plan\",\"subject\":" PATIENT
                               ",\"addresses\":[{\"reference\":\"Condition/%s\",\"display\":\"canary\"}]}",
                               child, id_of(condition)));
    assert_says("early-intervention", condition, "canary");
    assert_says("early-intervention", plan, "canary");
    run(0, harness_format("organization set %s --class substance_use --part2", m.organization));
    wait_until_released(id_of(condition));
    wait_until_released(id_of(plan));
    assert_hidden("early-intervention", condition);
    ASSERT_WITHOUT("early-intervention", plan, "canary", id_of(condition));
    assert_says(m.client, condition, "canary");
    assert_says("primary-care", plan, "canary");
    assert_string_equal(
        harness_sql(harness_format("select bit_and(labels) & (1::bigint << 30) <> 0 from piece where id = '%s'", id_of(condition))), "t");
    /* A consent to it opens it. */
    permit(child, "early-intervention", "\"contact\",\"medical\",\"substance_use\"");
    assert_says("early-intervention", condition, "canary");
    run(1, harness_format("organization set %s --class nonsense", m.organization));
    run(1, harness_format("organization set %s --sensitive nonsense", m.organization));
    run(1, "organization set 0f0f0f0f-1111-4222-8333-444444444444 --part2");
    run(2, "organization set --part2");
    forget(&m);
}

static void the_name_of_a_sensitive_member_is_cut_wherever_it_stands(void **state)
{
    (void)state;
    struct member m = new_member("Named");
    run(0, harness_format("organization set %s --sensitive behavioral_health", m.organization));
    const char *child = child_for("early-intervention", "\"contact\",\"medical\"");
    const char *team =
        created("primary-care", "CareTeam", harness_format(TEAM(",{\"member\":{\"display\":\"Dr. Who, Harbor Named\"}}"), child));
    const char *condition =
        created("primary-care", "Condition",
                harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT
                               ",\"code\":{\"text\":\"who stays\"},\"note\":[{\"text\":\"Seen at harbor named on Monday\"}]}",
                               child));
    const char *alike = created("primary-care", "Condition",
                                harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT
                                               ",\"code\":{\"text\":\"who stays\"},\"note\":[{\"text\":\"A harbor namedly seen\"}]}",
                                               child));
    assert_says("early-intervention", team, "who stays");
    assert_says("early-intervention", condition, "who stays");
    ASSERT_WITHOUT("early-intervention", team, "Harbor Named", "Dr. Who");
    ASSERT_WITHOUT("early-intervention", condition, "harbor named");
    assert_says("early-intervention", alike, "namedly");
    assert_says("primary-care", team, "Harbor Named");
    forget(&m);
}

static void what_a_sensitive_member_wrote_does_not_name_it_on_the_plain_face(void **state)
{
    (void)state;
    struct member m = new_member("Wrote");
    run(0, harness_format("organization set %s --sensitive behavioral_health", m.organization));
    const char *told =
        harness_format("{\"name\":{\"family\":\"Probe\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\",\"identifiers\":[{\"system\":"
                       "\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                       harness_medicaid());
    struct answer ours = harness_expect(201, "primary-care", "POST", "/v1/children", told),
                  theirs = harness_expect(201, m.client, "POST", "/v1/children", told);
    const char *child = harness_format("/v1/children/%s", harness_text(&theirs, "id"));
    struct answer need = harness_expect(201, m.client, "POST", harness_format("%s/needs", child),
                                        "{\"domain\":\"medical\",\"text\":\"who stays\",\"categories\":[\"medical\"]}");
    permit(harness_text(&ours, "id"), "early-intervention", "\"contact\",\"medical\"");
    const char *paths[] = {child, harness_format("%s/care-plan", child), harness_format("%s/needs/%s", child, harness_text(&need, "id"))};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        assert_says("early-intervention", paths[i], i == 0 ? "2024-02-29" : "who stays");
        ASSERT_WITHOUT("early-intervention", paths[i], m.organization, "Harbor Wrote", "\"source\":\"\"");
        assert_says(m.client, paths[i], m.organization);
    }
    harness_free(&ours);
    harness_free(&theirs);
    harness_free(&need);
    forget(&m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_name_of_a_sensitive_member_is_cut_wherever_it_stands),
        cmocka_unit_test(what_refers_to_a_member_is_hidden_when_that_becomes_sensitive),
        cmocka_unit_test(a_choice_of_the_lead_is_hidden_when_whom_it_names_becomes_sensitive),
        cmocka_unit_test(what_a_sensitive_member_wrote_does_not_name_it_on_the_plain_face),
        cmocka_unit_test(what_a_member_wrote_has_the_labels_of_what_it_becomes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
