/* The feed: what changed, once; what a reader can't see moves nothing of it. */
#include "../leak/probe.h"

#define NEED(text)                                                                                                                         \
    "{\"needs\":[{\"external_id\":\"n\",\"domain\":\"housing_instability\",\"text\":\"" text                                               \
    "\",\"categories\":[\"medical\"],\"status\":\"open\"}]}"

/* ---- a follower ---- */

enum { SEEN_MAX = 512 };
struct follower {
    const char *client, *path; /* "/v1/feed?limit=5" */
    const char *cursor;        /* NULL: it has read nothing yet */
    json_t *items;             /* of the last reading */
};

/* Reads to the end. */
static void follow(struct follower *f)
{
    json_t *items = json_array();
    for (bool more = true; more;) {
        struct answer page = harness_expect(
            200, f->client, "GET", harness_format("%s%s%s", f->path, f->cursor ? "&after=" : "", f->cursor ? f->cursor : ""), NULL);
        json_array_extend(items, json_object_get(page.json, "items"));
        f->cursor = harness_format("%s", harness_text(&page, "next"));
        more = json_is_true(json_object_get(page.json, "more"));
        harness_free(&page);
    }
    if (f->items) json_decref(f->items);
    f->items = items;
}

static struct follower follower_of(const char *client, const char *path)
{
    struct follower f = {.client = client, .path = path};
    follow(&f);
    return f;
}

static const char *member(const json_t *item, const char *name)
{
    const char *text = json_string_value(json_object_get(item, name));
    return text ? text : "";
}

/* How many entries of the last reading are of this id, and say this change (NULL: any). */
static int count_of(const struct follower *f, const char *id, const char *change)
{
    size_t i;
    json_t *item;
    int count = 0;
    json_array_foreach(f->items, i, item) count +=
        strcmp(member(item, "id"), id) == 0 && (!change || strcmp(member(item, "change"), change) == 0);
    return count;
}

/* What the last reading says that this id is; "": nothing. */
static const char *kind_of(const struct follower *f, const char *id)
{
    size_t i;
    json_t *item;
    json_array_foreach(f->items, i, item) if (strcmp(member(item, "id"), id) == 0) return member(item, "kind");
    return "";
}

/* Entries that are of this child. */
static int count_of_child(const struct follower *f, const char *child)
{
    size_t i;
    json_t *item;
    int count = 0;
    json_array_foreach(f->items, i, item) count += strcmp(member(item, "child"), child) == 0;
    return count;
}

static const char *entries_text(const struct follower *f)
{
    char *text = json_dumps(f->items, JSON_COMPACT);
    const char *kept = harness_format("%.4000s", text);
    free(text);
    return kept;
}

/* It has exactly this entry of the id, and no other. */
static void tells(const struct follower *f, const char *id, const char *change)
{
    if (count_of(f, id, NULL) != 1 || count_of(f, id, change) != 1)
        fail_msg("%s isn't told once that %s is %s: %s", f->client, id, change, entries_text(f));
}

static void tells_nothing_of(const struct follower *f, const char *id)
{
    if (count_of(f, id, NULL) + count_of_child(f, id) != 0) fail_msg("%s is told of %s: %s", f->client, id, entries_text(f));
}

static const char *condition(const char *client, const char *child, const char *meta, const char *text)
{
    return created(
        client, "Condition",
        harness_format("{\"resourceType\":\"Condition\",%s,\"subject\":" PATIENT ",\"code\":{\"text\":\"%s\"}}", meta, child, text));
}

static void rewritten(const char *client, const char *path, const char *child, const char *meta, const char *text)
{
    changed(client, path,
            harness_format("{\"resourceType\":\"Condition\",%s,\"subject\":" PATIENT ",\"code\":{\"text\":\"%s\"}}", meta, child, text));
}

static void removed(const char *client, const char *path)
{
    struct answer gone = harness_expect(204, client, "DELETE", path, NULL);
    harness_free(&gone);
}

/* ---- */

static void a_change_is_told_once(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\",\"contact\"");
    const char *one = condition("primary-care", child, NORMAL, "one"), *other = condition("primary-care", child, NORMAL, "other");
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100"),
                    author = follower_of("primary-care", "/v1/feed?limit=3"), stranger = follower_of("school", "/v1/feed?limit=100");
    tells(&reader, id_of(one), "changed");
    tells(&reader, id_of(other), "changed");
    tells(&reader, child, "changed");
    tells(&author, id_of(one), "changed");
    tells_nothing_of(&stranger, child);
    follow(&reader);
    tells_nothing_of(&reader, child);
    for (int i = 0; i < 3; i++)
        rewritten("primary-care", one, child, NORMAL, harness_format("one %d", i));
    removed("primary-care", other);
    follow(&reader), follow(&author), follow(&stranger);
    tells(&reader, id_of(one), "changed");
    tells(&reader, id_of(other), "removed");
    tells(&author, id_of(one), "changed");
    tells(&author, id_of(other), "removed");
    tells_nothing_of(&stranger, child);
    follow(&reader), follow(&author);
    tells_nothing_of(&reader, child);
    tells_nothing_of(&author, child);
    /* What is gone isn't told to who begins. */
    struct follower late = follower_of("early-intervention", "/v1/feed?limit=100");
    tells(&late, id_of(one), "changed");
    assert_int_equal(count_of(&late, id_of(other), NULL), 0);
    /* The same bytes again are no change. */
    rewritten("primary-care", one, child, NORMAL, "one 2");
    follow(&reader);
    tells_nothing_of(&reader, child);
}

static void what_is_hidden_moves_nothing(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *seen = created("primary-care", "Condition",
                               harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT
                                              ",\"code\":{\"text\":\"seen\"},\"note\":[{" INLINE(ACT("SUD")) ",\"text\":\"one\"}]}",
                                              child));
    const char *hidden = condition("primary-care", child, SECURITY(ACT("SUD")), "hidden");
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100");
    tells(&reader, id_of(seen), "changed");
    assert_int_equal(count_of(&reader, id_of(hidden), NULL), 0);
    rewritten("primary-care", hidden, child, SECURITY(ACT("SUD")), "hidden again");
    rewritten("primary-care", hidden, child, SECURITY(ACT("HIV")), "hidden otherwise");
    changed("primary-care", seen,
            harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"subject\":" PATIENT
                           ",\"code\":{\"text\":\"seen\"},\"note\":[{" INLINE(ACT("SUD")) ",\"text\":\"two\"},{" INLINE(
                               ACT("SUD")) ",\"text\":\"three\"}]}",
                           child));
    const char *more = condition("primary-care", child, SECURITY(ACT("SUD")), "more");
    removed("primary-care", more);
    removed("primary-care", hidden);
    follow(&reader);
    tells_nothing_of(&reader, child);
}

static void what_is_hidden_by_a_label_is_gone_for_who_saw_it(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    permit(child, "dental", "\"housing\"");
    permit(child, "hospital", "\"medical\",\"substance_use\"");
    const char *one = condition("primary-care", child, NORMAL, "one");
    struct follower saw = follower_of("early-intervention", "/v1/feed?limit=100"), never = follower_of("dental", "/v1/feed?limit=100"),
                    still = follower_of("hospital", "/v1/feed?limit=100");
    tells(&saw, id_of(one), "changed");
    rewritten("primary-care", one, child, SECURITY(CONFIDENTIALITY("N") "," ACT("SUD")), "one");
    /* Who is let see what it was only now learns nothing of it. */
    permit(child, "school", "\"medical\"");
    struct follower since = follower_of("school", "/v1/feed?limit=100");
    follow(&saw), follow(&never), follow(&still), follow(&since);
    tells(&saw, id_of(one), "removed");
    assert_int_equal(count_of(&never, id_of(one), NULL), 0);
    tells(&still, id_of(one), "changed");
    assert_int_equal(count_of(&since, id_of(one), NULL), 0);
    follow(&saw);
    tells_nothing_of(&saw, child);
}

static void who_is_let_see_after_a_departure_learns_nothing_of_it(void **state)
{
    (void)state;
    const char *child = new_child();
    const char *one = condition("primary-care", child, NORMAL, "one");
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100");
    tells_nothing_of(&reader, child);
    rewritten("primary-care", one, child, SECURITY(CONFIDENTIALITY("N") "," ACT("SUD")), "one");
    permit(child, "early-intervention", "\"medical\"");
    follow(&reader);
    assert_int_equal(count_of(&reader, id_of(one), NULL), 0);
    tells(&reader, child, "access");
}

static const char *permit_until_revoked(const char *child, const char *client)
{
    permit(child, client, "\"medical\",\"contact\"");
    return harness_sql(harness_format(
        "select c.id from consent c join child_patient p on p.child = c.child where p.patient = '%s' order by number desc limit 1", child));
}

static void consent_that_is_given_and_taken_is_told_once(void **state)
{
    (void)state;
    const char *child = new_child();
    condition("primary-care", child, NORMAL, "one");
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100"), other = follower_of("school", "/v1/feed?limit=100"),
                    author = follower_of("primary-care", "/v1/feed?limit=100");
    const char *consent = harness_format("%s", permit_until_revoked(child, "early-intervention"));
    follow(&reader), follow(&other), follow(&author);
    tells(&reader, child, "access");
    tells_nothing_of(&other, child);
    assert_int_equal(count_of(&author, child, "access"), 0);
    follow(&reader);
    tells_nothing_of(&reader, child);
    /* A table that comes to the same tells nothing. */
    permit(child, "early-intervention", "\"medical\",\"contact\"");
    follow(&reader);
    tells_nothing_of(&reader, child);
    consent = harness_sql(harness_format(
        "select c.id from consent c join child_patient p on p.child = c.child where p.patient = '%s' order by number desc limit 1", child));
    struct answer revoked = harness_expect(200, "primary-care", "POST", harness_format("/v1/consents/%s/revoke", consent), "{}");
    harness_free(&revoked);
    follow(&reader), follow(&other);
    tells(&reader, child, "access");
    assert_int_equal(count_of_child(&reader, child), 1);
    tells_nothing_of(&other, child);
    assert_hidden("early-intervention", harness_format("/v1/children/%s/care-plan", child));
    follow(&reader);
    tells_nothing_of(&reader, child);
}

/* A day passes: what is compiled begins and ends earlier by as much. */
static void consent_that_begins_and_ends_by_the_clock_is_told_once(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100");
    const char *number = harness_format("%s", harness_sql(harness_format("select child from child_patient where patient = '%s'", child)));
    const char *queued = harness_format("select count(*) from recompile where child = %s", number);
    for (int i = 0; i < 100 && strcmp(harness_sql(queued), "0") != 0; i++) /* that it was registered: the keeper compiles it */
        nanosleep(&(struct timespec){.tv_nsec = 100 * 1000 * 1000}, NULL);
    assert_string_equal(harness_sql(harness_format("select count(*) from grant_change where child = %s and due > now()", number)), "1");
    harness_sql(harness_format("with g as (update grant_effective set ends = now() + interval '500 ms' where child = %s returning ends)"
                               " update grant_change c set due = g.ends from g where c.child = %s and c.due > now()",
                               number, number));
    follow(&reader);
    assert_int_equal(count_of(&reader, child, "access"), 0);
    nanosleep(&(struct timespec){.tv_nsec = 700 * 1000 * 1000}, NULL);
    assert_hidden("early-intervention", harness_format("/v1/children/%s/care-plan", child));
    follow(&reader);
    tells(&reader, child, "access");
    follow(&reader);
    tells_nothing_of(&reader, child);
}

/* Who knew the child by another's record, and then had its own, is told both ids when it loses it; who had but its own, that one. */
static void after_a_loss_each_id_that_was_told_is_told(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid();
    const char *body =
        harness_format("{\"name\":{\"family\":\"Loss\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\",\"identifiers\":[{\"system\":"
                       "\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                       medicaid);
    struct answer made = harness_expect(201, "primary-care", "POST", "/v1/children", body);
    const char *child = harness_format("%s", harness_text(&made, "id"));
    const char *consent = harness_format("%s", permit_until_revoked(child, "early-intervention"));
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100");
    struct answer own = harness_expect(201, "early-intervention", "POST", "/v1/children", body);
    const char *mine = harness_format("%s", harness_text(&own, "id"));
    follow(&reader);
    struct answer revoked = harness_expect(200, "primary-care", "POST", harness_format("/v1/consents/%s/revoke", consent), "{}");
    follow(&reader);
    tells(&reader, mine, "access");
    const char *text = entries_text(&reader);
    if (!strstr(text, harness_format("\"also_known_as\":[\"%s\"]", child))) fail_msg("%s", text);
    /* Never let see: another's record isn't told. */
    struct answer third = harness_expect(201, "dental", "POST", "/v1/children", body);
    struct follower knows = follower_of("dental", "/v1/feed?limit=100");
    permit(child, "dental", "\"medical\"");
    follow(&knows);
    tells(&knows, harness_text(&third, "id"), "access");
    if (strstr(entries_text(&knows), "also_known_as")) fail_msg("%s", entries_text(&knows));
    harness_free(&made), harness_free(&own), harness_free(&third), harness_free(&revoked);
}

/* Its consent, days from now. */
static const char *permit_between(const char *child, const char *client, int from, int to)
{
    struct answer made = harness_expect(
        201, "primary-care", "POST", harness_format("/v1/children/%s/consents", child),
        harness_format(
            "{\"signed_by\":{\"name\":\"Ana Probe\",\"role\":\"parent\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\",\"form\":{"
            "\"version\":\"3\",\"language\":\"es\",\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\","
            "\"kept_at\":\"pc/1\"},\"flags\":[{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"],"
            "\"purposes\":[\"care_coordination\"],\"starts_on\":\"%s\",\"ends_on\":\"%s\"}]}",
            day(0), harness_organization(client), day(from), day(to)));
    const char *consent = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return consent;
}

/* What a family lets see from tomorrow on is told tomorrow: until then there is no such child, nor if it is taken back. Nor does a reader's own
 * record tell that another knows the child. */
static void consent_that_begins_later_tells_nothing_before(void **state)
{
    (void)state;
    const char *medicaid = harness_medicaid();
    const char *body =
        harness_format("{\"name\":{\"family\":\"Later\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\",\"identifiers\":[{\"system\":"
                       "\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                       medicaid);
    struct answer made = harness_expect(201, "primary-care", "POST", "/v1/children", body),
                  own = harness_expect(201, "dental", "POST", "/v1/children", body);
    const char *child = harness_format("%s", harness_text(&made, "id")), *mine = harness_format("%s", harness_text(&own, "id"));
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100"), knows = follower_of("dental", "/v1/feed?limit=100");
    static const char *const clients[] = {"early-intervention", "dental"};
    const char *consents[2];
    for (int i = 0; i < 2; i++) {
        consents[i] = permit_between(child, clients[i], 3, 365);
    }
    follow(&reader), follow(&knows);
    tells_nothing_of(&reader, child);
    tells_nothing_of(&knows, mine);
    for (int i = 0; i < 2; i++) {
        struct answer revoked = harness_expect(200, "primary-care", "POST", harness_format("/v1/consents/%s/revoke", consents[i]), "{}");
        harness_free(&revoked);
    }
    follow(&reader), follow(&knows);
    tells_nothing_of(&reader, child);
    tells_nothing_of(&knows, mine);
    harness_free(&made), harness_free(&own);
}

/* What gets a label by what the same transaction writes was never seen without it. */
static void what_nobody_saw_does_not_depart(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100");
    struct answer made = harness_expect(
        200, "primary-care", "POST", "/fhir/R4",
        harness_format("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"fullUrl\":\"urn:uuid:5b5f5d0e-0000-4000-8000-"
                       "000000000001\","
                       "\"resource\":{\"resourceType\":\"Goal\"," NORMAL
                       ",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"goal\"},\"subject\":" PATIENT
                       ",\"addresses\":[{\"reference\":\"urn:uuid:5b5f5d0e-0000-4000-8000-000000000002\"}]},"
                       "\"request\":{\"method\":\"POST\",\"url\":\"Goal\"}},{\"fullUrl\":\"urn:uuid:5b5f5d0e-0000-4000-8000-000000000002\","
                       "\"resource\":{\"resourceType\":\"Condition\"," SECURITY(
                           ACT("SUD")) ",\"subject\":" PATIENT ",\"code\":{\"text\":\"hidden\"}},"
                                       "\"request\":{\"method\":\"POST\",\"url\":\"Condition\"}}]}",
                       child, child));
    follow(&reader);
    tells_nothing_of(&reader, child);
    harness_free(&made);
}

/* Whatever the size of a page, and whatever happens while it is read, each thing is read once in its last state. */
static void pages_of_a_pass_are_of_one_moment(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *paths[7];
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100");
    for (int i = 0; i < 7; i++)
        paths[i] = condition("primary-care", child, NORMAL, harness_format("%d", i));
    /* Others' tests may have made something for the same reader: up to the page that has something of this child. */
    const char *cursor = reader.cursor, *shown = NULL;
    int others[7], count = 0;
    while (shown == NULL) {
        struct answer page = harness_expect(200, "early-intervention", "GET", harness_format("/v1/feed?limit=2&after=%s", cursor), NULL);
        assert_true(json_is_true(json_object_get(page.json, "more")));
        count = 0;
        for (int i = 0; i < 7; i++) {
            if (strstr(page.body, id_of(paths[i])) == NULL)
                others[count++] = i;
            else
                shown = id_of(paths[i]);
        }
        cursor = harness_format("%s", harness_text(&page, "next"));
        harness_free(&page);
    }
    rewritten("primary-care", paths[others[0]], child, NORMAL, "again");                               /* to come */
    rewritten("primary-care", harness_format("/fhir/R4/Condition/%s", shown), child, NORMAL, "again"); /* behind */
    removed("primary-care", paths[others[1]]);
    struct follower rest = {.client = "early-intervention", .path = "/v1/feed?limit=2", .cursor = cursor};
    follow(&rest);
    for (int i = 2; i < count; i++)
        tells(&rest, id_of(paths[others[i]]), "changed");
    assert_int_equal(count_of(&rest, shown, NULL), 0);
    assert_int_equal(count_of(&rest, id_of(paths[others[0]]), NULL), 0);
    assert_int_equal(count_of(&rest, id_of(paths[others[1]]), NULL), 0);
    follow(&rest);
    tells(&rest, shown, "changed");
    tells(&rest, id_of(paths[others[0]]), "changed");
    tells(&rest, id_of(paths[others[1]]), "removed");
    assert_int_equal(count_of_child(&rest, child), 3);
}

/* A transaction that was under way when another, that began later, was read. */
static void what_commits_late_is_read(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *early = condition("primary-care", child, NORMAL, "early"), *late = condition("primary-care", child, NORMAL, "late");
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100"),
                    author = follower_of("primary-care", "/v1/feed?limit=100");
    const char *command =
        harness_format("PGOPTIONS= psql -q -h '%s' -U postgres careplan -c \"begin; update piece set stamp = nextval('piece_stamp'), xid = "
                       "pg_current_xact_id() where id = '%s'; select pg_sleep(1.5); commit\" >/dev/null",
                       harness_environment("CPX_TEST_DATABASE_SOCKET"), id_of(late));
    FILE *session = popen(command, "r");
    assert_non_null(session);
    nanosleep(&(struct timespec){.tv_nsec = 600 * 1000 * 1000}, NULL);
    rewritten("primary-care", early, child, NORMAL, "early again");
    follow(&reader), follow(&author);
    tells(&reader, id_of(early), "changed");
    assert_int_equal(count_of(&reader, id_of(late), NULL) + count_of(&author, id_of(late), NULL), 0);
    assert_int_equal(pclose(session), 0);
    follow(&reader), follow(&author);
    tells(&reader, id_of(late), "changed");
    tells(&author, id_of(late), "changed");
    assert_int_equal(count_of(&reader, id_of(early), NULL), 0);
}

static const char *refer(const char *child, const char *to)
{
    struct answer sent = harness_expect(
        201, "primary-care", "POST", "/v1/referrals",
        harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"],\"reason\":\"Hearing\"}", child,
                       harness_organization(to)));
    const char *id = harness_format("%s", harness_text(&sent, "id"));
    harness_free(&sent);
    return id;
}

static void say(const char *client, const char *referral, const char *status)
{
    struct answer said = harness_expect(200, client, "POST", harness_format("/v1/referrals/%s/status", referral), status);
    harness_free(&said);
}

static void a_referral_is_one_entry_on_both_sides(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    permit(child, "primary-care", "\"medical\",\"developmental\"");
    struct follower owner = follower_of("early-intervention", "/v1/feed?limit=100"),
                    requester = follower_of("primary-care", "/v1/feed?limit=100"),
                    inbox = follower_of("early-intervention", "/v1/referrals?role=recipient"),
                    outbox = follower_of("primary-care", "/v1/referrals?role=requester&limit=100");
    const char *referral = refer(child, "early-intervention");
    follow(&owner), follow(&requester), follow(&inbox), follow(&outbox);
    tells(&owner, referral, "changed");
    tells(&requester, referral, "changed");
    assert_int_equal(count_of_child(&owner, child), 1);
    assert_int_equal(count_of(&inbox, referral, NULL), 1);
    assert_int_equal(count_of(&outbox, referral, NULL), 1);
    say("early-intervention", referral, "{\"status\":\"accepted\"}");
    say("early-intervention", referral, "{\"status\":\"in_progress\"}");
    follow(&owner), follow(&requester), follow(&inbox), follow(&outbox);
    tells(&owner, referral, "changed");
    tells(&requester, referral, "changed");
    assert_string_equal(kind_of(&requester, referral), "referral");
    assert_int_equal(count_of(&inbox, referral, NULL), 1);
    assert_int_equal(count_of(&outbox, referral, NULL), 1);
    follow(&owner), follow(&inbox), follow(&outbox);
    tells_nothing_of(&owner, child);
    assert_int_equal(count_of(&inbox, referral, NULL) + count_of(&outbox, referral, NULL), 0);
}

/* A performer keeps the stub of what was withdrawn, and is told once. What its requester does to it then is nothing to it, until it may see it again. */
static void what_happens_to_a_withdrawn_referral_is_silent(void **state)
{
    (void)state;
    const char *child = new_child();
    const char *consent = harness_format("%s", permit_until_revoked(child, "early-intervention"));
    const char *referral = refer(child, "early-intervention"), *path = harness_format("/fhir/R4/Task/%s", referral);
    struct follower inbox = follower_of("early-intervention", "/v1/referrals?role=recipient&limit=100");
    assert_int_equal(count_of(&inbox, referral, NULL), 1);
    struct answer revoked = harness_expect(200, "primary-care", "POST", harness_format("/v1/consents/%s/revoke", consent), "{}");
    follow(&inbox);
    assert_int_equal(count_of(&inbox, referral, NULL), 1);
    struct answer read = harness_expect(200, "primary-care", "GET", path, NULL);
    json_object_set_new(json_object_get(read.json, "meta"), "security",
                        json_pack("[{s:s,s:s},{s:s,s:s}]", "system", "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code",
                                  "N", "system", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code", "BH"));
    json_object_del(read.json, "id"); /* of the path */
    char *body = json_dumps(read.json, JSON_COMPACT);
    changed("primary-care", path, body);
    follow(&inbox);
    assert_int_equal(count_of(&inbox, referral, NULL), 0);
    permit(child, "early-intervention", "\"medical\",\"contact\",\"behavioral_health\"");
    follow(&inbox);
    assert_int_equal(count_of(&inbox, referral, NULL), 1);
    free(body);
    harness_free(&revoked), harness_free(&read);
}

static void a_consent_that_lasts_longer_moves_no_referral(void **state)
{
    (void)state;
    const char *child = new_child();
    permit_between(child, "early-intervention", 0, 30);
    const char *referral = refer(child, "early-intervention");
    struct follower inbox = follower_of("early-intervention", "/v1/referrals?role=recipient&limit=100"),
                    outbox = follower_of("primary-care", "/v1/referrals?role=requester&limit=100");
    assert_int_equal(count_of(&inbox, referral, NULL), 1);
    assert_int_equal(count_of(&outbox, referral, NULL), 1);
    permit_between(child, "early-intervention", 0, 60);
    follow(&inbox), follow(&outbox);
    assert_int_equal(count_of(&inbox, referral, NULL) + count_of(&outbox, referral, NULL), 0);
}

/* Until the child isn't compiled again, which would set what a test sets. */
static void wait_until_compiled(const char *child)
{
    const char *queued =
        harness_format("select count(*) from recompile where child = (select child from child_patient where patient = '%s')", child);
    for (int i = 0; i < 100 && strcmp(harness_sql(queued), "0") != 0; i++)
        nanosleep(&(struct timespec){.tv_nsec = 100 * 1000 * 1000}, NULL);
    assert_string_equal(harness_sql(queued), "0");
}

static void a_delivery_that_begins_and_ends_by_the_clock_is_told(void **state)
{
    (void)state;
    const char *child = child_for("early-intervention", "\"medical\"");
    const char *referral = refer(child, "early-intervention");
    wait_until_compiled(child);
    harness_sql(harness_format("update referral set delivered_from = now() + interval '700 ms' where task = '%s'", referral));
    struct follower inbox = follower_of("early-intervention", "/v1/referrals?role=recipient&limit=100"),
                    outbox = follower_of("primary-care", "/v1/referrals?role=requester&limit=100");
    assert_int_equal(count_of(&outbox, referral, NULL), 1);
    nanosleep(&(struct timespec){.tv_nsec = 900 * 1000 * 1000}, NULL);
    follow(&inbox);
    assert_int_equal(count_of(&inbox, referral, NULL), 1);
    harness_sql(harness_format("update referral set delivered_until = now() + interval '500 ms' where task = '%s'", referral));
    nanosleep(&(struct timespec){.tv_nsec = 700 * 1000 * 1000}, NULL);
    follow(&inbox), follow(&outbox);
    assert_int_equal(count_of(&inbox, referral, NULL), 1);
    assert_int_equal(count_of(&outbox, referral, NULL), 1);
    follow(&inbox), follow(&outbox);
    assert_int_equal(count_of(&inbox, referral, NULL) + count_of(&outbox, referral, NULL), 0);
}

/* ---- merges ---- */

static const char *number_of(const char *patient)
{
    return harness_format("%s", harness_sql(harness_format("select child from child_patient where patient = '%s'", patient)));
}

static void compiled(const char *one, const char *other)
{
    const char *queued = harness_format("select count(*) from recompile where child in (%s, %s)", one, other);
    for (int i = 0; i < 200; i++) {
        if (strcmp(harness_sql(queued), "0") == 0) return;
        nanosleep(&(struct timespec){.tv_nsec = 100 * 1000 * 1000}, NULL);
    }
    fail_msg("the keeper doesn't compile");
}

static struct answer as_steward(const char *path, const char *body)
{
    struct answer answer =
        harness_make(&(struct call){.client = "care-hub", .user = "j.lee", .method = "POST", .path = path, .body = body});
    if (answer.status != 201 && answer.status != 200) fail_msg("%ld %s", answer.status, answer.body);
    return answer;
}

/* Two children of primary care. early-intervention may read medical things of both, school of the first alone, dental housing of the first. A merge
 * shows school the other's; nothing changes for the others, and nobody is told. */
static void a_merge_is_told_to_whom_it_shows_something(void **state)
{
    (void)state;
    const char *one = new_child(), *other = new_child(), *a = number_of(one), *b = number_of(other);
    permit(one, "early-intervention", "\"medical\""), permit(other, "early-intervention", "\"medical\"");
    permit(one, "school", "\"medical\"");
    permit(one, "dental", "\"housing\"");
    condition("primary-care", one, NORMAL, "one"), condition("primary-care", other, NORMAL, "other");
    compiled(a, b);
    struct follower both = follower_of("early-intervention", "/v1/feed?limit=100"), first = follower_of("school", "/v1/feed?limit=100"),
                    nothing = follower_of("dental", "/v1/feed?limit=100"), author = follower_of("primary-care", "/v1/feed?limit=100");
    struct answer merged =
        as_steward("/v1/steward/merges", harness_format("{\"keep\":\"%s\",\"merge\":\"%s\",\"reason\":\"one child\"}", other, one));
    const char *merge = harness_format("%s", harness_text(&merged, "id"));
    follow(&first); /* perhaps before the keeper has compiled */
    int early = count_of(&first, one, "access");
    compiled(a, b);
    follow(&both), follow(&first), follow(&nothing), follow(&author);
    if (early + count_of(&first, one, "access") != 1) fail_msg("%s", entries_text(&first));
    tells_nothing_of(&both, one), tells_nothing_of(&both, other);
    tells_nothing_of(&nothing, one), tells_nothing_of(&nothing, other);
    tells_nothing_of(&author, one), tells_nothing_of(&author, other);
    struct answer undone = as_steward(harness_format("/v1/steward/merges/%s/undo", merge), "{\"reason\":\"two children\"}");
    compiled(a, b);
    follow(&both), follow(&first), follow(&nothing), follow(&author);
    tells(&first, one, "access");
    tells(&both, one, "access");
    tells(&both, other, "access");
    assert_int_equal(count_of(&author, one, NULL) + count_of(&author, other, NULL), 0);
    harness_free(&merged), harness_free(&undone);
}

/* Two children of primary care, the second of which early-intervention may read; the first one's family refuses it everything. As one child it is
 * hidden: that it lost the second is told by the id that it knew, and nothing of the first. */
static void who_loses_by_a_merge_is_told_by_what_it_knew(void **state)
{
    (void)state;
    const char *one = new_child(), *other = new_child(), *a = number_of(one), *b = number_of(other);
    permit(other, "early-intervention", "\"medical\"");
    struct answer refused = harness_expect(
        201, "primary-care", "POST", harness_format("/v1/children/%s/consents", one),
        harness_format(
            "{\"signed_by\":{\"name\":\"Bea Probe\",\"role\":\"parent\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\",\"form\":{"
            "\"version\":\"3\",\"language\":\"es\",\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\","
            "\"kept_at\":\"pc/1\"},\"flags\":[{\"decision\":\"deny\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"],"
            "\"purposes\":[\"care_coordination\"],\"starts_on\":\"%s\",\"ends_on\":\"%s\"}]}",
            day(0), harness_organization("early-intervention"), day(0), day(365)));
    compiled(a, b);
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100");
    struct answer merged =
        as_steward("/v1/steward/merges", harness_format("{\"keep\":\"%s\",\"merge\":\"%s\",\"reason\":\"one child\"}", one, other));
    compiled(a, b);
    follow(&reader);
    tells(&reader, other, "access");
    tells_nothing_of(&reader, one);
    if (strstr(entries_text(&reader), one)) fail_msg("%s", entries_text(&reader));
    assert_hidden("early-intervention", harness_format("/v1/children/%s/care-plan", other));
    harness_free(&refused), harness_free(&merged);
}

/* A merge of the two, and its undoing, at once; what each follower is told of the one and of the other on the way. */
static const char *merged(const char *keep, const char *gone)
{
    struct answer made =
        as_steward("/v1/steward/merges", harness_format("{\"keep\":\"%s\",\"merge\":\"%s\",\"reason\":\"one child\"}", keep, gone));
    const char *merge = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    compiled(number_of(keep), number_of(gone));
    return merge;
}

static void undone(const char *merge, const char *one, const char *other)
{
    struct answer made = as_steward(harness_format("/v1/steward/merges/%s/undo", merge), "{\"reason\":\"two children\"}");
    harness_free(&made);
    compiled(number_of(one), number_of(other));
}

/* School reads something of the second child only, dental nothing of either; the first is of no concern to them, whichever of the two is kept. */
static void an_undone_merge_tells_nothing_of_the_child_that_one_saw_nothing_of(void **state)
{
    (void)state;
    for (int kept = 0; kept < 2; kept++) {
        const char *one = new_child(), *other = new_child();
        permit(other, "school", "\"medical\""), permit(other, "dental", "\"housing\"");
        condition("primary-care", one, SECURITY(ACT("SUD")), "hidden"), condition("primary-care", other, NORMAL, "seen");
        compiled(number_of(one), number_of(other));
        struct follower saw = follower_of("school", "/v1/feed?limit=100"), nothing = follower_of("dental", "/v1/feed?limit=100");
        const char *merge = kept == 0 ? merged(one, other) : merged(other, one);
        follow(&saw), follow(&nothing);
        tells_nothing_of(&saw, one), tells_nothing_of(&saw, other), tells_nothing_of(&nothing, one), tells_nothing_of(&nothing, other);
        undone(merge, one, other);
        follow(&saw), follow(&nothing);
        tells_nothing_of(&saw, one), tells_nothing_of(&saw, other);
        tells_nothing_of(&nothing, one), tells_nothing_of(&nothing, other);
        assert_shown("school", harness_format("/v1/children/%s/care-plan", other));
    }
}

/* What was of the one before they were one child, and was hidden then, is nothing to whom only the other was shown. */
static void a_merge_tells_nothing_of_what_was_hidden_before_of_the_other_child(void **state)
{
    (void)state;
    for (int kept = 0; kept < 2; kept++) {
        const char *one = new_child(), *other = new_child();
        permit(other, "school", "\"medical\"");
        const char *gone = condition("primary-care", one, NORMAL, "gone");
        condition("primary-care", other, NORMAL, "seen");
        compiled(number_of(one), number_of(other));
        struct follower saw = follower_of("school", "/v1/feed?limit=100");
        rewritten("primary-care", gone, one, SECURITY(CONFIDENTIALITY("N") "," ACT("SUD")), "gone");
        const char *merge = kept == 0 ? merged(one, other) : merged(other, one);
        follow(&saw);
        if (count_of(&saw, id_of(gone), NULL) != 0) fail_msg("%s", entries_text(&saw));
        tells_nothing_of(&saw, one), tells_nothing_of(&saw, other);
        undone(merge, one, other);
    }
}

/* Who saw what was hidden before the merge, and hasn't read that it is, reads it yet; who has isn't told again. */
static void what_was_hidden_before_a_merge_is_gone_for_who_reads_on_after_it(void **state)
{
    (void)state;
    for (int kept = 0; kept < 2; kept++) {
        const char *one = new_child(), *other = new_child();
        permit(other, "school", "\"medical\""), permit(other, "dental", "\"medical\"");
        const char *gone = condition("primary-care", other, NORMAL, "gone");
        condition("primary-care", one, SECURITY(ACT("SUD")), "hidden");
        compiled(number_of(one), number_of(other));
        struct follower late = follower_of("school", "/v1/feed?limit=100"), prompt = follower_of("dental", "/v1/feed?limit=100");
        tells(&late, id_of(gone), "changed");
        rewritten("primary-care", gone, other, SECURITY(CONFIDENTIALITY("N") "," ACT("SUD")), "gone");
        follow(&prompt);
        tells(&prompt, id_of(gone), "removed");
        const char *merge = kept == 0 ? merged(one, other) : merged(other, one);
        follow(&late), follow(&prompt);
        if (count_of(&late, id_of(gone), "removed") + count_of(&late, other, "access") != 1) fail_msg("%s", entries_text(&late));
        tells_nothing_of(&late, one);
        tells_nothing_of(&prompt, one), tells_nothing_of(&prompt, other);
        follow(&late);
        tells_nothing_of(&late, other);
        undone(merge, one, other);
    }
}

/* Nobody who may see loses sight, nor is any follower let wait, once the steward is answered. */
static void a_merge_is_compiled_when_it_is_answered(void **state)
{
    (void)state;
    const char *one = new_child(), *other = new_child();
    permit(one, "school", "\"medical\"");
    const char *seen = condition("primary-care", one, NORMAL, "one"), *shown = condition("primary-care", other, NORMAL, "other");
    compiled(number_of(one), number_of(other));
    struct answer made =
        as_steward("/v1/steward/merges", harness_format("{\"keep\":\"%s\",\"merge\":\"%s\",\"reason\":\"one child\"}", one, other));
    assert_shown("school", seen);
    assert_shown("school", shown);
    struct answer back =
        as_steward(harness_format("/v1/steward/merges/%s/undo", harness_text(&made, "id")), "{\"reason\":\"two children\"}");
    assert_shown("school", seen);
    assert_hidden("school", shown);
    assert_string_equal(
        harness_sql(harness_format("select count(*) from grant_was where child in (%s, %s)", number_of(one), number_of(other))), "0");
    harness_free(&made), harness_free(&back);
}

/* A pass goes child by child: what moves, while it is under way, from a child that it hasn't come to yet to one that is behind it isn't lost. */
static void a_merge_in_the_middle_of_a_pass_loses_nothing(void **state)
{
    (void)state;
    const char *one = new_child(), *other = new_child(), *cursor = NULL;
    if (strtoll(number_of(one), NULL, 10) > strtoll(number_of(other), NULL, 10)) {
        const char *swapped = one;
        one = other, other = swapped;
    }
    permit(one, "hospital", "\"medical\""), permit(other, "hospital", "\"medical\"");
    compiled(number_of(one), number_of(other));
    struct follower reader = follower_of("hospital", "/v1/feed?limit=100"), single = reader;
    single.items = NULL;
    const char *ahead = condition("primary-care", other, NORMAL, "ahead"), *behind = condition("primary-care", one, NORMAL, "behind");
    cursor = reader.cursor;
    for (bool shown = false; !shown;) {
        struct answer page = harness_expect(200, "hospital", "GET", harness_format("/v1/feed?limit=1&after=%s", cursor), NULL);
        assert_null(strstr(page.body, id_of(ahead)));
        assert_true(json_is_true(json_object_get(page.json, "more")));
        shown = strstr(page.body, id_of(behind)) != NULL;
        cursor = harness_format("%s", harness_text(&page, "next"));
        harness_free(&page);
    }
    const char *merge = merged(one, other);
    struct follower rest = {.client = "hospital", .path = "/v1/feed?limit=1", .cursor = cursor};
    follow(&rest);
    if (count_of(&rest, id_of(ahead), "changed") + count_of(&rest, other, "access") != 1) fail_msg("%s", entries_text(&rest));
    follow(&rest);
    tells_nothing_of(&rest, one), tells_nothing_of(&rest, other);
    /* Who wasn't in the middle of one finds what there is, and is told of no more. */
    follow(&single);
    tells(&single, id_of(behind), "changed");
    tells(&single, id_of(ahead), "changed");
    assert_int_equal(count_of(&single, one, NULL) + count_of(&single, other, NULL), 0);
    undone(merge, one, other);
}

/* The user of a client that follows in emergencies: every page from the cursor on; gives the next one. */
static const char *follow_in_emergency(const char *user, const char *cursor, json_t *items)
{
    for (bool more = true; more;) {
        const char *path = harness_format("/v1/feed?limit=100%s%s", cursor ? "&after=" : "", cursor ? cursor : "");
        struct answer page =
            harness_make(&(struct call){.client = "hospital", .purpose = "BTG", .user = user, .method = "GET", .path = path});
        if (page.status != 200) fail_msg("%ld %s", page.status, page.body);
        json_array_extend(items, json_object_get(page.json, "items"));
        cursor = harness_format("%s", harness_text(&page, "next"));
        more = json_is_true(json_object_get(page.json, "more"));
        harness_free(&page);
    }
    return cursor;
}

/* What is hidden from an emergency too, and was before it began, is nothing to it; what becomes hidden while it lasts is gone. */
static void an_emergency_learns_nothing_of_what_departed_before_it(void **state)
{
    (void)state;
    const char *body =
        harness_format("{\"name\":{\"family\":\"Urgent\",\"given\":[\"Pat\"]},\"birth_date\":\"2024-02-29\",\"identifiers\":[{\"system\":"
                       "\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}",
                       harness_medicaid());
    struct answer made = harness_expect(201, "primary-care", "POST", "/v1/children", body),
                  own = harness_expect(201, "hospital", "POST", "/v1/children", body);
    const char *child = harness_format("%s", harness_text(&made, "id")), *user = harness_format("u%s", harness_medicaid());
    static const char unclassified[] = "\"language\":\"en\"";
    json_t *items = json_array();
    const char *before = condition("primary-care", child, NORMAL, "before"), *during = condition("primary-care", child, NORMAL, "during");
    const char *cursor = follow_in_emergency(user, NULL, items);
    rewritten("primary-care", before, child, unclassified, "before, without a word of what it is");
    struct answer let = harness_make(
        &(struct call){.client = "hospital",
                       .purpose = "BTG",
                       .user = user,
                       .method = "POST",
                       .path = "/v1/emergency-access",
                       .body = harness_format("{\"child\":\"%s\",\"reason\":\"Unconscious\",\"minutes\":15}", harness_text(&own, "id"))});
    if (let.status != 201) fail_msg("%ld %s", let.status, let.body);
    json_array_clear(items);
    cursor = follow_in_emergency(user, cursor, items);
    struct follower f = {.client = "hospital", .items = items};
    if (count_of(&f, id_of(before), NULL) != 0) fail_msg("%s", entries_text(&f));
    rewritten("primary-care", during, child, unclassified, "during, without a word of what it is");
    json_array_clear(items);
    (void)follow_in_emergency(user, cursor, items);
    tells(&f, id_of(during), "removed");
    assert_int_equal(count_of(&f, id_of(before), NULL), 0);
    json_decref(items);
    harness_free(&made), harness_free(&own), harness_free(&let);
}

/* What its family will let see later is nothing to who keeps the stub of what was withdrawn, until that day; then it has it again. */
static void a_stub_stays_until_what_was_permitted_anew_begins(void **state)
{
    (void)state;
    const char *child = new_child(), *number = number_of(child);
    const char *consent = harness_format("%s", permit_until_revoked(child, "early-intervention")),
               *referral = refer(child, "early-intervention");
    const char *path = harness_format("/v1/referrals/%s", referral);
    struct answer revoked = harness_expect(200, "primary-care", "POST", harness_format("/v1/consents/%s/revoke", consent), "{}");
    struct answer stub = harness_expect(200, "early-intervention", "GET", path, NULL);
    struct follower inbox = follower_of("early-intervention", "/v1/referrals?role=recipient&limit=100");
    (void)permit_between(child, "early-intervention", 3, 365);
    struct answer same = harness_expect(200, "early-intervention", "GET", path, NULL);
    assert_string_equal(same.body, stub.body);
    follow(&inbox);
    assert_int_equal(count_of(&inbox, referral, NULL), 0);
    /* Three days pass. */
    harness_sql(harness_format("update provision set starts = now() where child = %s and starts > now()", number));
    harness_sql(harness_format("update recompile set due = now() where child = %s", number));
    for (int i = 0; i < 100 && strcmp(harness_sql(harness_format("select count(*) from recompile where child = %s", number)), "0") != 0;
         i++)
        nanosleep(&(struct timespec){.tv_nsec = 100 * 1000 * 1000}, NULL);
    struct answer again = harness_expect(200, "early-intervention", "GET", path, NULL);
    assert_string_not_equal(harness_text(&again, "status"), "withdrawn");
    follow(&inbox);
    assert_int_equal(count_of(&inbox, referral, NULL), 1);
    harness_free(&revoked), harness_free(&stub), harness_free(&same), harness_free(&again);
}

/* Who knew but one of the two goes on to know it by the id that it knew, whatever becomes of it; who knew both, by both. */
static void after_a_merge_each_is_told_by_the_ids_that_it_knew(void **state)
{
    (void)state;
    for (int kept = 0; kept < 2; kept++) {
        const char *one = new_child(), *other = new_child();
        const char *consent = harness_format("%s", permit_until_revoked(other, "school"));
        const char *two[] = {harness_format("%s", permit_until_revoked(one, "dental")),
                             harness_format("%s", permit_until_revoked(other, "dental"))};
        condition("primary-care", one, SECURITY(ACT("SUD")), "hidden");
        const char *seen = condition("primary-care", other, NORMAL, "seen");
        compiled(number_of(one), number_of(other));
        struct follower saw = follower_of("school", "/v1/feed?limit=100"), both = follower_of("dental", "/v1/feed?limit=100");
        const char *merge = kept == 0 ? merged(one, other) : merged(other, one);
        rewritten("primary-care", seen, other, NORMAL, "seen again");
        follow(&saw);
        tells(&saw, id_of(seen), "changed");
        if (strstr(entries_text(&saw), one)) fail_msg("%s", entries_text(&saw));
        struct answer revoked = harness_expect(200, "primary-care", "POST", harness_format("/v1/consents/%s/revoke", consent), "{}");
        harness_free(&revoked);
        follow(&saw);
        tells(&saw, other, "access");
        if (strstr(entries_text(&saw), one)) fail_msg("%s", entries_text(&saw));
        for (int i = 0; i < 2; i++) {
            revoked = harness_expect(200, "primary-care", "POST", harness_format("/v1/consents/%s/revoke", two[i]), "{}");
            harness_free(&revoked);
        }
        follow(&both);
        tells(&both, one, "access");
        tells(&both, other, "access");
        undone(merge, one, other);
        follow(&saw);
        if (strstr(entries_text(&saw), one)) fail_msg("%s", entries_text(&saw));
    }
}

/* What departs of one while the two are one goes with it: who saw it, and reads of it behind the undoing, is told. */
static void what_is_hidden_while_two_are_one_is_gone_for_who_reads_on_when_they_are_two(void **state)
{
    (void)state;
    for (int kept = 0; kept < 2; kept++) {
        const char *one = new_child(), *other = new_child();
        permit(one, "dental", "\"medical\""), permit(other, "school", "\"medical\"");
        const char *gone = condition("primary-care", other, NORMAL, "gone"), *left = condition("primary-care", one, NORMAL, "left");
        compiled(number_of(one), number_of(other));
        const char *merge = kept == 0 ? merged(one, other) : merged(other, one);
        struct follower school = follower_of("school", "/v1/feed?limit=100"), dental = follower_of("dental", "/v1/feed?limit=100");
        tells(&school, id_of(gone), "changed"), tells(&dental, id_of(gone), "changed");
        tells(&school, id_of(left), "changed"), tells(&dental, id_of(left), "changed");
        rewritten("primary-care", gone, other, SECURITY(CONFIDENTIALITY("N") "," ACT("SUD")), "gone");
        undone(merge, one, other);
        follow(&school), follow(&dental);
        if (count_of(&school, id_of(gone), "removed") + count_of(&school, other, "access") < 1) fail_msg("%s", entries_text(&school));
        if (count_of(&dental, id_of(gone), "removed") + count_of(&dental, one, "access") < 1) fail_msg("%s", entries_text(&dental));
        assert_hidden("school", left);
        assert_hidden("dental", gone);
    }
}

static void a_cursor_is_its_readers_alone(void **state)
{
    (void)state;
    struct follower reader = follower_of("early-intervention", "/v1/feed?limit=100");
    const char *path = harness_format("/v1/feed?limit=100&after=%s", reader.cursor);
    struct answer stolen = harness_expect(400, "dental", "GET", path, NULL);
    assert_string_equal(harness_text(&stolen, "errors[0].code"), "invalid_cursor");
    struct answer purpose = harness_make(&(struct call){.client = "early-intervention", .purpose = "TREAT", .method = "GET", .path = path});
    assert_int_equal(purpose.status, 400);
    harness_free(&stolen), harness_free(&purpose);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_change_is_told_once),
        cmocka_unit_test(what_is_hidden_moves_nothing),
        cmocka_unit_test(what_is_hidden_by_a_label_is_gone_for_who_saw_it),
        cmocka_unit_test(who_is_let_see_after_a_departure_learns_nothing_of_it),
        cmocka_unit_test(consent_that_is_given_and_taken_is_told_once),
        cmocka_unit_test(consent_that_begins_and_ends_by_the_clock_is_told_once),
        cmocka_unit_test(after_a_loss_each_id_that_was_told_is_told),
        cmocka_unit_test(consent_that_begins_later_tells_nothing_before),
        cmocka_unit_test(what_nobody_saw_does_not_depart),
        cmocka_unit_test(pages_of_a_pass_are_of_one_moment),
        cmocka_unit_test(what_commits_late_is_read),
        cmocka_unit_test(a_referral_is_one_entry_on_both_sides),
        cmocka_unit_test(what_happens_to_a_withdrawn_referral_is_silent),
        cmocka_unit_test(a_consent_that_lasts_longer_moves_no_referral),
        cmocka_unit_test(a_delivery_that_begins_and_ends_by_the_clock_is_told),
        cmocka_unit_test(a_merge_is_told_to_whom_it_shows_something),
        cmocka_unit_test(who_loses_by_a_merge_is_told_by_what_it_knew),
        cmocka_unit_test(an_undone_merge_tells_nothing_of_the_child_that_one_saw_nothing_of),
        cmocka_unit_test(a_merge_tells_nothing_of_what_was_hidden_before_of_the_other_child),
        cmocka_unit_test(what_was_hidden_before_a_merge_is_gone_for_who_reads_on_after_it),
        cmocka_unit_test(a_merge_is_compiled_when_it_is_answered),
        cmocka_unit_test(a_merge_in_the_middle_of_a_pass_loses_nothing),
        cmocka_unit_test(after_a_merge_each_is_told_by_the_ids_that_it_knew),
        cmocka_unit_test(what_is_hidden_while_two_are_one_is_gone_for_who_reads_on_when_they_are_two),
        cmocka_unit_test(an_emergency_learns_nothing_of_what_departed_before_it),
        cmocka_unit_test(a_stub_stays_until_what_was_permitted_anew_begins),
        cmocka_unit_test(a_cursor_is_its_readers_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
