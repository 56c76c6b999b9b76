/* Merges of two children that are one, their undoing, and the stewards' list of probable matches. */
#include "../leak/probe.h"

static const char *number_of(const char *patient)
{
    return harness_sql(harness_format("select child from child_patient where patient = '%s'", patient));
}

static const char *registered(const char *client, const char *body)
{
    struct answer made = harness_expect(201, client, "POST", "/v1/children", body);
    const char *id = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return id;
}

/* Each of a name of its own: they mustn't be matches of each other. */
static const char *child_of(const char *client)
{
    char name[17] = "";
    const char *random = harness_medicaid() + 4;
    for (size_t i = 0; i + 1 < sizeof name; i++)
        name[i] = (char)(random[i] <= '9' ? random[i] - '0' + 'G' : random[i] - 'a' + 'Q');
    return registered(client,
                      harness_format("{\"name\":{\"family\":\"%s\",\"given\":[\"%s\"]},\"birth_date\":\"2024-02-29\"}", name, name + 8));
}

static struct answer as_steward(const char *path, const char *body)
{
    return harness_make(&(struct call){.client = "care-hub", .user = "j.lee", .method = "POST", .path = path, .body = body});
}

static const char *merged(const char *keep, const char *merge)
{
    struct answer answer =
        as_steward("/v1/steward/merges", harness_format("{\"keep\":\"%s\",\"merge\":\"%s\",\"reason\":\"one child\"}", keep, merge));
    if (answer.status != 201) fail_msg("%ld %s", answer.status, answer.body);
    const char *id = harness_format("%s", harness_text(&answer, "id"));
    harness_free(&answer);
    return id;
}

static void undone(const char *merge)
{
    struct answer answer = as_steward(harness_format("/v1/steward/merges/%s/undo", merge), "{\"reason\":\"two children\"}");
    if (answer.status != 200) fail_msg("%ld %s", answer.status, answer.body);
    harness_free(&answer);
}

/* Asks until the answer is the expected one: for the keeper's next turns. */
static void comes_to_be(const char *sql, const char *expected)
{
    for (int tries = 0; tries < 150; tries++) {
        if (strcmp(harness_sql(sql), expected) == 0) return;
        nanosleep(&(struct timespec){.tv_nsec = 100 * 1000 * 1000}, NULL);
    }
    fail_msg("%s doesn't come to be %s", sql, expected);
}

static void compiled(const char *number)
{
    comes_to_be(harness_format("select count(*) from recompile where child = %s", number), "0");
}

/* Every row of both children, but for what followers of other tests read meanwhile. Of the compiled sets those stay that were in force while they were one: what was disclosed then rests on them. */
static const char *dump_of(const char *one, const char *other)
{
    static const char *const tables[] = {"piece",         "piece_history", "search_token", "search_reference", "search_date",
                                         "child_patient", "match_key",     "consent",      "provision",        "referral",
                                         "external_key",  "link_code",     "child_alias",  "disclosure",       "legal_basis"};
    const char *out = "";
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        out = harness_format(
            "%s\n%s: %s", out, tables[i],
            harness_sql(harness_format("select string_agg(r, ';' order by r) from (select (to_jsonb(t) - 'xid' - 'performer_changed' "
                                       "- 'requester_changed' - 'performer_xid' - 'requester_xid')::text as r from %s t where child in "
                                       "(%s, %s) and to_jsonb(t) ->> 'kind' is distinct from 'feed') x",
                                       tables[i], one, other)));
    const char *grants = harness_sql(harness_format("select string_agg(concat_ws(' ', child, recipient, purpose, discloser, permit, "
                                                    "permit_minor, ends, basis), ',' order by child, recipient, "
                                                    "purpose, ends) from grant_effective where child in (%s, %s)",
                                                    one, other));
    return harness_format("%s\ngrants: %s", out, grants);
}

static const char *need_of(const char *client, const char *child, const char *text)
{
    return created(
        client, "Condition",
        harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"code\":{\"text\":\"%s\"},\"subject\":" PATIENT "}", text, child));
}

static void an_undone_merge_leaves_every_row_as_it_was(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care");
    permit(one, "dental", "\"medical\",\"contact\"");
    permit(other, "school", "\"medical\"");
    (void)need_of("primary-care", one, "asthma");
    const char *moving = need_of("primary-care", other, "eczema");
    changed(
        "primary-care", moving,
        harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"code\":{\"text\":\"eczema, mild\"},\"subject\":" PATIENT "}", other));
    struct answer referral = harness_expect(
        201, "primary-care", "POST", "/v1/referrals",
        harness_format(
            "{\"child\":\"%s\",\"external_id\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"],\"reason\":\"r\"}",
            other, harness_medicaid(), harness_organization("school")));
    assert_shown("school", moving); /* a disclosure of the one that goes */
    const char *keep = number_of(one), *gone = number_of(other);
    compiled(keep);
    compiled(gone);
    const char *before = dump_of(keep, gone), *merge = merged(one, other);
    assert_string_equal(number_of(other), keep);
    assert_string_equal(harness_sql(harness_format("select count(*) from piece where child = %s", gone)), "0");
    compiled(keep);
    compiled(gone);
    undone(merge);
    compiled(keep);
    compiled(gone);
    const char *after = dump_of(keep, gone);
    size_t same = 0;
    while (before[same] != '\0' && before[same] == after[same])
        same++;
    size_t from = same > 600 ? same - 600 : 0;
    if (strcmp(before, after) != 0) fail_msg("before: %.900s\nafter: %.900s", before + from, after + from);
    harness_free(&referral);
}

static void a_merge_compiles_its_own_children_and_forgets_no_other(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care"), *waits = number_of(child_of("primary-care"));
    const char *queued = harness_format("select count(*) from recompile where child = %s and due > now()", waits);
    (void)harness_sql(harness_format("insert into recompile (child, due) values (%s, now() + interval '1 day') returning 1", waits));
    undone(merged(one, other));
    assert_string_equal(harness_sql(queued), "1");
    (void)harness_sql(harness_format("delete from recompile where child = %s returning 1", waits));
}

static void what_is_permitted_and_refused_for_either_holds_for_both(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care");
    permit(one, "dental", "\"medical\"");
    permit(one, "school", "\"medical\"");
    struct answer deny =
        harness_expect(201, "primary-care", "POST", harness_format("/v1/children/%s/consents", other),
                       harness_format("{\"signed_by\":{\"name\":\"Other Parent\",\"role\":\"parent\"},\"signed_on\":\"%s\",\"method\":"
                                      "\"paper_signature\",\"flags\":[{\"decision\":\"deny\",\"to\":{\"organization\":\"%s\"},"
                                      "\"categories\":[\"all\"]}]}",
                                      day(0), harness_organization("school")));
    const char *a = need_of("primary-care", one, "asthma"), *b = need_of("primary-care", other, "eczema");
    assert_shown("dental", a);
    assert_hidden("dental", b);
    assert_shown("school", a);
    const char *merge = merged(one, other);
    compiled(number_of(one));
    assert_shown("dental", a);
    assert_shown("dental", b);
    assert_hidden("school", a);
    assert_hidden("school", b);
    undone(merge);
    compiled(number_of(one));
    compiled(number_of(other));
    assert_shown("dental", a);
    assert_hidden("dental", b);
    assert_shown("school", a);
    harness_free(&deny);
}

/* A permit of Other Parent's for the school. */
static void signed_on(const char *day_signed, const char *child, const char *categories)
{
    struct answer answer = harness_expect(
        201, "primary-care", "POST", harness_format("/v1/children/%s/consents", child),
        harness_format("{\"signed_by\":{\"name\":\"Other Parent\",\"role\":\"parent\"},\"signed_on\":\"%s\",\"method\":"
                       "\"paper_signature\",\"form\":{\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                       "\",\"kept_at\":\"test/1\"},\"flags\":[{\"decision\":\"permit\",\"to\":{\"organization\":\"%s\"},"
                       "\"categories\":[%s],\"purposes\":[\"care_coordination\"]}]}",
                       day_signed, harness_organization("school"), categories));
    harness_free(&answer);
}

static void of_what_one_signer_permitted_for_either_the_last_table_holds_for_both(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care");
    signed_on(day(-30), one, "\"contact\",\"medical\"");
    signed_on(day(-1), other, "\"contact\"");
    const char *a = need_of("primary-care", one, "asthma"), *b = need_of("primary-care", other, "eczema");
    assert_shown("school", a);
    assert_hidden("school", b);
    const char *merge = merged(one, other);
    compiled(number_of(one));
    assert_hidden("school", a);
    assert_hidden("school", b);
    undone(merge);
    compiled(number_of(one));
    compiled(number_of(other));
    assert_shown("school", a);
    assert_hidden("school", b);
}

/* Whether something is refused dental, as the steward is told. */
static bool something_is_refused(const char *child)
{
    struct answer told =
        harness_expect(200, "care-hub", "POST", "/v1/consents/explain",
                       harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"purpose\":\"care_coordination\"}", child,
                                      harness_organization("dental")));
    bool refused = strstr(told.body, "\"denied\"") != NULL;
    harness_free(&told);
    return refused;
}

static void what_a_law_says_of_either_is_listed_and_holds_for_both(void **state)
{
    (void)state;
    const char *one = child_of("care-hub"), *other = child_of("care-hub"), *third = child_of("care-hub");
    struct answer law =
        as_steward("/v1/steward/legal-bases", harness_format("{\"child\":\"%s\",\"kind\":\"prohibition\",\"citation\":\"an order\","
                                                             "\"categories\":[\"medical\"],\"starts_on\":\"%s\"}",
                                                             other, day(0)));
    assert_int_equal(law.status, 201);
    const char *list = harness_format("/v1/steward/legal-bases?child=%s", one);
    struct answer before = harness_expect(200, "care-hub", "GET", list, NULL);
    assert_int_equal(json_array_size(harness_at(before.json, "items")), 0);
    assert_false(something_is_refused(one));
    const char *merge = merged(one, other);
    assert_true(something_is_refused(one));
    assert_false(something_is_refused(third));
    struct answer during = harness_expect(200, "care-hub", "GET", list, NULL);
    assert_int_equal(json_array_size(harness_at(during.json, "items")), 1);
    assert_string_equal(harness_text(&during, "items[0].id"), harness_text(&law, "id"));
    undone(merge);
    struct answer after = harness_expect(200, "care-hub", "GET", list, NULL);
    assert_int_equal(json_array_size(harness_at(after.json, "items")), 0);
    assert_false(something_is_refused(one));
    harness_free(&law);
    harness_free(&before);
    harness_free(&during);
    harness_free(&after);
}

/* While it waits for its child's lock, who has it moves the record to another child, as an unmerge does. */
static void what_waits_for_an_unmerge_is_recorded_of_the_child_that_the_record_is_of_then(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care"), *first = number_of(one), *second = number_of(other);
    char host[256] = "";
    assert_int_equal(sscanf(harness_environment("CPX_APP_DSN"), "host=%255s", host), 1);
    assert_int_equal(system(harness_format(
                         "psql -X -q -h %s -U postgres -d careplan -c \"begin; select pg_advisory_xact_lock(%s); select pg_sleep(0.8); "
                         "update child_patient set child = %s where patient = '%s'; commit\" >/dev/null &",
                         host, first, second, one)),
                     0);
    comes_to_be(
        harness_format(
            "select count(*) from pg_locks where locktype = 'advisory' and (classid::bigint << 32 | objid::bigint) = %s and granted",
            first),
        "1");
    signed_on(day(-1), one, "\"contact\"");
    assert_string_equal(number_of(one), second);
    assert_string_equal(harness_sql(harness_format("select count(*) from provision where child = %s", first)), "0");
    assert_string_equal(harness_sql(harness_format("select count(*) from provision where child = %s", second)), "1");
}

static void the_accounting_goes_on_and_tells_nobody_of_the_merge(void **state)
{
    (void)state;
    const char *one = child_of("care-hub"), *other = child_of("primary-care");
    permit(other, "dental", "\"medical\"");
    assert_shown("dental", need_of("primary-care", other, "eczema"));
    struct call ask = {
        .client = "care-hub", .purpose = "FAMRQT", .method = "GET", .path = harness_format("/v1/children/%s/disclosures", one)};
    struct answer before = harness_make(&ask);
    assert_int_equal(json_array_size(harness_at(before.json, "items")), 0);
    (void)merged(one, other);
    struct answer after = harness_make(&ask);
    assert_true(json_array_size(harness_at(after.json, "items")) >= 1);
    compiled(number_of(one));
    struct answer own = harness_expect(200, "dental", "GET", harness_format("/v1/children/%s", other), NULL);
    assert_null(strstr(own.body, one));
    harness_free(&before);
    harness_free(&after);
    harness_free(&own);
}

static void what_was_written_since_goes_with_its_authors_record(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("early-intervention"), *merge = merged(one, other);
    const char *stays = need_of("primary-care", one, "asthma"), *goes = need_of("early-intervention", other, "speech");
    undone(merge);
    const char *sql = "select child from piece where id = '%s' limit 1";
    assert_string_equal(harness_sql(harness_format(sql, id_of(stays))), number_of(one));
    assert_string_equal(harness_sql(harness_format(sql, id_of(goes))), number_of(other));
    assert_string_not_equal(number_of(one), number_of(other));
}

/* A superuser's session that holds what the statement takes until the undoing of the merge waits, or is done; returns when it has it. */
static void held(const char *merge, const char *statement)
{
    char host[256] = "";
    const char *name = harness_format("held %s", merge);
    assert_int_equal(sscanf(harness_environment("CPX_APP_DSN"), "host=%255s", host), 1);
    assert_int_equal(
        system(harness_format(
            "PGAPPNAME='%s' psql -X -q -h %s -U postgres -d careplan -c \"begin; %s; savepoint held; do 'begin for i in 1..150 loop "
            "exit when exists (select from pg_stat_activity where application_name = ''cpx stewards'' and wait_event_type = ''Lock'') or "
            "exists (select from child_merge where id = ''%s'' and undone is not null); perform pg_sleep(0.1); "
            "perform pg_stat_clear_snapshot(); end loop; end'; rollback\" >/dev/null &",
            name, host, statement, merge)),
        0);
    comes_to_be(harness_format("select count(*) > 0 from pg_stat_activity where application_name = '%s' and wait_event = 'PgSleep'", name),
                "t");
}

/* A write of the service waits for it. */
static void await_waiting(const char *merge)
{
    comes_to_be(harness_format("select count(*) > 0 from pg_stat_activity a join pg_stat_activity h on h.application_name = 'held %s'"
                               " where a.application_name = 'cpx writes' and h.pid = any (pg_blocking_pids(a.pid))",
                               merge),
                "t");
}

/* Neither what is created of a child, nor what is changed of it, while it is two again: it is written of the child that it was of, or of the one that
 * it is of then; never is it seen by whom the other's family let see. */
static void what_is_being_written_when_a_merge_is_undone_is_of_its_own_child(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("early-intervention"), *bin = harness_environment("CPX_BIN");
    const char *target = need_of("early-intervention", other, "speech"), *gone = need_of("early-intervention", other, "hearing");
    permit(one, "school", "\"medical\"");
    const char *merge = merged(one, other);
    /* It has looked whose the Patient is, and waits for what it refers to. */
    held(merge, harness_format("select pg_advisory_xact_lock(7, hashtext('%s') & 255)", id_of(target)));
    assert_int_equal(system(harness_format("'%s' call early-intervention POST /fhir/R4/Goal '{\"resourceType\":\"Goal\"," NORMAL
                                           ",\"lifecycleStatus\":\"active\","
                                           "\"description\":{\"text\":\"talks\"},\"subject\":" PATIENT
                                           ",\"addresses\":[{\"reference\":\"Condition/%s\"}]}' >/dev/null 2>&1 &",
                                           bin, other, id_of(target))),
                     0);
    await_waiting(merge);
    undone(merge);
    const char *goals =
        harness_format("select count(*) from search_reference where type = 'Goal' and target = 'Condition/%s'", id_of(target));
    comes_to_be(goals, "1");
    assert_string_equal(harness_sql(harness_format("%s and child = %s", goals, number_of(other))), "1");
    /* It has read what it deletes, and waits for its row. */
    merge = merged(one, other);
    held(merge, harness_format("update piece set named = named where id = '%s'", id_of(gone)));
    assert_int_equal(system(harness_format("'%s' call early-intervention DELETE %s >/dev/null 2>&1 &", bin, gone)), 0);
    await_waiting(merge);
    undone(merge);
    comes_to_be(harness_format("select count(*) from piece where id = '%s' and body is null", id_of(gone)), "1");
    assert_string_equal(
        harness_sql(harness_format("select string_agg(distinct child::text, ' ') from (select child from piece where id = '%1$s' union all"
                                   " select child from piece_history where id = '%1$s') x",
                                   id_of(gone))),
        number_of(other));
}

static const char *code_of(const char *client, const char *child)
{
    struct answer made = harness_expect(201, client, "POST", harness_format("/v1/children/%s/link-codes", child), NULL);
    const char *code = harness_format("%s", harness_text(&made, "code"));
    harness_free(&made);
    return code;
}

static const char *with_code(const char *family, const char *code)
{
    return harness_format("{\"name\":{\"family\":\"%s\",\"given\":[\"Lee\"]},\"birth_date\":\"2024-02-29\",\"link_code\":\"%s\"}", family,
                          code);
}

/* A code was handed over by the family of the child that its record is of. */
static void what_a_link_code_joined_while_they_were_one_goes_with_the_record_that_it_was_made_for(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care"), *merge = merged(one, other);
    const char *stays = registered("dental", with_code("Stays", code_of("primary-care", one)));
    const char *goes = registered("dental", with_code("Goes", code_of("primary-care", other)));
    undone(merge);
    assert_string_equal(number_of(stays), number_of(one));
    assert_string_equal(number_of(goes), number_of(other));
}

/* ---- two children after all: what was said of one while they were taken for one ---- */

static void signed_flag(const char *child, const char *signer, const char *flag)
{
    struct answer made = harness_expect(
        201, "primary-care", "POST", harness_format("/v1/children/%s/consents", child),
        harness_format(
            "{\"signed_by\":{\"name\":\"%s\",\"role\":\"parent\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\",\"form\":{"
            "\"version\":\"3\","
            "\"language\":\"es\",\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"pc/1\"},"
            "\"flags\":[%s]}",
            signer, day(0), flag));
    harness_free(&made);
}

static const char *permits(const char *to)
{
    return harness_format(
        "{\"decision\":\"permit\",\"to\":%s,\"categories\":[\"medical\"],\"purposes\":[\"care_coordination\"],\"starts_on\":\"%s\","
        "\"ends_on\":\"%s\"}",
        to, day(0), day(365));
}

static const char *refuses(const char *to)
{
    return harness_format("{\"decision\":\"deny\",\"to\":%s,\"categories\":[\"all\"]}", to);
}

static const char *only(const char *client)
{
    return harness_format("{\"organization\":\"%s\"}", harness_organization(client));
}

static void both_compiled(const char *one, const char *other)
{
    compiled(number_of(one));
    compiled(number_of(other));
}

static void what_nobody_can_tell_of_which_child_it_speaks_is_its_authors_alone_until_it_says_so(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care"), *merge;
    permit(one, "dental", "\"medical\"");
    merge = merged(one, other);
    const char *path = need_of("primary-care", other, "eczema");
    both_compiled(one, other);
    assert_shown("dental", path);
    undone(merge);
    both_compiled(one, other);
    assert_hidden("dental", path); /* whom only the family of the one has permitted */
    assert_shown("primary-care", path);
    const char *body =
        harness_format("{\"resourceType\":\"Condition\"," NORMAL ",\"code\":{\"text\":\"eczema\"},\"subject\":" PATIENT "}", other);
    changed("primary-care", path, body);
    assert_string_equal(harness_sql(harness_format("select child from piece where id = '%s' limit 1", id_of(path))), number_of(other));
    permit(other, "dental", "\"medical\"");
    assert_shown("dental", path);
}

static void a_refusal_signed_while_they_were_one_is_its_childs(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care");
    signed_flag(other, "Ana Other", permits("{\"class\":\"dental\"}"));
    const char *path = need_of("primary-care", other, "eczema"), *merge;
    assert_shown("dental", path);
    merge = merged(one, other);
    signed_flag(other, "Luis Other", refuses(only("dental")));
    undone(merge);
    both_compiled(one, other);
    assert_hidden("dental", path);
}

static void what_one_family_signed_lifts_nothing_that_the_other_refused(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care");
    signed_flag(other, "Ana Same", permits("{\"class\":\"dental\"}"));
    signed_flag(other, "Ana Same", refuses(only("dental")));
    signed_flag(other, "Ana Same", refuses(only("school")));
    const char *path = need_of("primary-care", other, "eczema"), *merge = merged(one, other);
    both_compiled(one, other);
    assert_hidden("dental", path);
    signed_flag(one, "Ana Same", permits(only("dental")));
    signed_flag(other, "Ana Same", permits(only("school")));
    assert_shown("dental", path); /* she signed it of one child, as far as is known */
    undone(merge);
    both_compiled(one, other);
    assert_hidden("dental", path);
    assert_shown("school", path); /* that she signed of this one */
}

static void what_a_court_said_while_they_were_one_is_its_childs(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care");
    permit(other, "dental", "\"medical\"");
    permit(other, "care-hub", "\"medical\"");
    permit(one, "school", "\"medical\"");
    const char *path = need_of("primary-care", other, "eczema"), *seen = need_of("primary-care", one, "asthma"),
               *merge = merged(one, other);
    both_compiled(one, other);
    struct answer order =
        as_steward("/v1/steward/legal-bases",
                   harness_format("{\"child\":\"%s\",\"kind\":\"prohibition\",\"citation\":\"an order\",\"categories\":[\"all\"],"
                                  "\"starts_on\":\"%s\"}",
                                  other, day(0)));
    assert_int_equal(order.status, 201);
    assert_hidden("dental", path);
    undone(merge);
    both_compiled(one, other);
    assert_hidden("dental", path);
    assert_shown("school", seen);
    harness_free(&order);
}

static void an_emergency_of_either_is_open_to_its_user_while_they_are_one(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("hospital"), *path = need_of("primary-care", one, "asthma");
    const struct call look = {.client = "hospital", .purpose = "BTG", .user = "dr.reyes", .method = "GET", .path = path};
    struct answer opened =
        harness_make(&(struct call){.client = "hospital",
                                    .purpose = "BTG",
                                    .user = "dr.reyes",
                                    .method = "POST",
                                    .path = "/v1/emergency-access",
                                    .body = harness_format("{\"child\":\"%s\",\"reason\":\"Unconscious, nobody to ask\"}", other)});
    assert_int_equal(opened.status, 201);
    struct answer before = harness_make(&look);
    const char *merge = merged(one, other);
    compiled(number_of(one));
    permit(one, "dental", "\"medical\""); /* the grants are compiled again */
    struct answer during = harness_make(&look);
    /* Of a child that was merged nobody else's emergency is. */
    const char *third = child_of("primary-care");
    permit(third, "dental", "\"medical\"");
    assert_string_equal(
        harness_sql(harness_format("select count(*) from grant_effective where child = %s and actor <> 0", number_of(third))), "0");
    struct answer ended =
        harness_expect(200, "hospital", "POST", harness_format("/v1/emergency-access/%s/end", harness_text(&opened, "id")), NULL);
    struct answer after = harness_make(&look);
    assert_int_equal(before.status, 404);
    assert_int_equal(during.status, 200);
    assert_int_equal(after.status, 404);
    undone(merge);
    harness_free(&opened);
    harness_free(&before);
    harness_free(&during);
    harness_free(&ended);
    harness_free(&after);
}

static void merges_are_for_named_people_of_stewards(void **state)
{
    (void)state;
    const char *one = child_of("care-hub"), *other = child_of("primary-care");
    const char *body = harness_format("{\"keep\":\"%s\",\"merge\":\"%s\",\"reason\":\"r\"}", one, other);
    struct answer nobody = harness_expect(403, "care-hub", "POST", "/v1/steward/merges", body);
    struct answer stranger = harness_make(
        &(struct call){.client = "primary-care", .user = "j.lee", .method = "POST", .path = "/v1/steward/merges", .body = body});
    assert_int_equal(stranger.status, 403);
    struct answer same = as_steward("/v1/steward/merges", harness_format("{\"keep\":\"%s\",\"merge\":\"%s\",\"reason\":\"r\"}", one, one));
    assert_int_equal(same.status, 422);
    const char *merge = merged(one, other);
    undone(merge);
    struct answer again = as_steward(harness_format("/v1/steward/merges/%s/undo", merge), "{\"reason\":\"r\"}");
    assert_int_equal(again.status, 409);
    harness_free(&nobody);
    harness_free(&stranger);
    harness_free(&same);
    harness_free(&again);
}

/* A code that was made while its child was merged into another. */
static void a_link_code_of_a_child_that_is_gone_links_to_whom_it_has_become(void **state)
{
    (void)state;
    const char *one = child_of("primary-care"), *other = child_of("primary-care"), *gone = number_of(other);
    struct answer code = harness_expect(201, "primary-care", "POST", harness_format("/v1/children/%s/link-codes", other), NULL);
    (void)merged(one, other);
    harness_sql(harness_format("update link_code set child = %s where patient = '%s'", gone, other));
    const char *linked = registered(
        "dental", harness_format("{\"name\":{\"family\":\"Late\",\"given\":[\"Lee\"]},\"birth_date\":\"2024-02-29\",\"link_code\":"
                                 "\"%s\"}",
                                 harness_text(&code, "code")));
    assert_string_equal(number_of(linked), number_of(one));
    harness_free(&code);
}

static void later_merges_are_undone_first(void **state)
{
    (void)state;
    const char *a = child_of("primary-care"), *b = child_of("primary-care"), *c = child_of("primary-care"), *gone = number_of(b);
    const char *first = merged(a, b), *second = merged(c, a);
    assert_string_equal(number_of(b), number_of(c));
    assert_string_equal(harness_sql(harness_format("select now from child_alias where child = %s", gone)), number_of(c));
    struct answer early = as_steward(harness_format("/v1/steward/merges/%s/undo", first), "{\"reason\":\"r\"}");
    assert_int_equal(early.status, 422);
    undone(second);
    assert_string_equal(number_of(b), number_of(a));
    assert_string_equal(harness_sql(harness_format("select now from child_alias where child = %s", gone)), number_of(a));
    undone(first);
    assert_string_equal(number_of(b), gone);
    harness_free(&early);
}

/* Merges of three children in every order, a consent and registrations of one of them, all at once: some are refused, none half done. */
static void merges_and_registrations_at_once_leave_nothing_behind(void **state)
{
    (void)state;
    static const char shape[] =
        "{\"name\":{\"family\":\"Crowd\",\"given\":[\"Synthetic\"]},\"birth_date\":\"2024-02-29\",\"identifiers\":[{"
        "\"system\":\"urn:us:ct:medicaid-id\",\"value\":\"%s\"}]}";
    const char *medicaid = harness_medicaid(), *bin = harness_environment("CPX_BIN"), *script = "";
    const char *records[] = {registered("primary-care", harness_format(shape, medicaid)), child_of("school"), child_of("dental")};
    const char *numbers = harness_format("%s, %s, %s", number_of(records[0]), number_of(records[1]), number_of(records[2]));
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++)
            if (i != j)
                script = harness_format(
                    "%s'%s' call care-hub POST /v1/steward/merges --user j.lee '{\"keep\":\"%s\",\"merge\":\"%s\",\"reason\":\"r\"}' "
                    ">/dev/null 2>&1 &\n",
                    script, bin, records[i], records[j]);
    for (int i = 0; i < 4; i++)
        script = harness_format("%s'%s' call %s POST /v1/children '%s' >/dev/null 2>&1 &\n", script, bin, i % 2 ? "housing" : "infoline",
                                harness_format(shape, medicaid));
    script = harness_format(
        "%s'%s' call primary-care POST /v1/children/%s/consents '{\"signed_by\":{\"name\":\"X Y\",\"role\":\"parent\"},"
        "\"signed_on\":\"%s\",\"method\":\"paper_signature\",\"flags\":[{\"decision\":\"deny\",\"to\":{\"class\":\"school\"},"
        "\"categories\":[\"all\"]}]}' >/dev/null 2>&1 &\n",
        script, bin, records[0], day(0));
    assert_int_equal(system(harness_format("%swait", script)), 0);
    assert_string_equal(number_of(records[0]), number_of(records[1]));
    assert_string_equal(number_of(records[0]), number_of(records[2]));
    const char *kept = number_of(records[0]);
    assert_string_equal(harness_sql(harness_format("select count(*) from child_merge where undone is null and gone in (%s)", numbers)),
                        "2");
    assert_string_equal(harness_sql(harness_format("select count(*) from child_alias where child in (%s) and now = %s", numbers, kept)),
                        "2");
    static const char *const moved[] = {"piece", "piece_history", "search_token", "child_patient", "consent", "provision"};
    for (size_t i = 0; i < sizeof moved / sizeof *moved; i++)
        comes_to_be(harness_format("select count(*) from %s where child in (%s) and child <> %s", moved[i], numbers, kept), "0");
    assert_string_equal(harness_sql(harness_format("select count(*) from provision where child = %s and not permit", kept)), "1");
}

/* ---- probable matches ---- */

static const char *listed(const char *one, const char *other)
{
    return harness_sql(harness_format(
        "select coalesce((select decision from probable_match where (one, other) in (('%1$s', '%2$s'), ('%2$s', '%1$s'))), 'open')"
        " where exists (select from probable_match where (one, other) in (('%1$s', '%2$s'), ('%2$s', '%1$s')))",
        one, other));
}

static void await_matching(void)
{
    comes_to_be("select count(*) from match_pending", "0");
}

/* Whether the stewards' list, page after page, has this match; it tells how records agree, never what they say. */
static bool stewards_see(const char *id)
{
    const char *page = "/v1/steward/matches?limit=100";
    bool seen = false;
    while (page) {
        struct answer list = harness_expect(200, "care-hub", "GET", page, NULL);
        assert_null(strstr(list.body, "Qui"));
        seen = strstr(list.body, id) != NULL;
        const char *next = json_string_value(json_object_get(list.json, "next"));
        page = next && !seen ? harness_format("/v1/steward/matches?limit=100&after=%s", next) : NULL;
        harness_free(&list);
    }
    return seen;
}

static void records_that_agree_are_listed_and_a_decision_is_kept(void **state)
{
    (void)state;
    const char *phone = harness_format("+1860%07lld", (long long)(time(NULL) % 10000000));
    static const char shape[] =
        "{\"name\":{\"family\":\"%s\",\"given\":[\"%s\"]},\"birth_date\":\"2022-06-0%d\",\"sex\":\"male\",\"phone\":\"%s\"}";
    const char *one = registered("primary-care", harness_format(shape, "Quiñones", "José", 7, phone));
    const char *same = registered("early-intervention", harness_format(shape, "Quinones", "Jose", 7, phone));
    const char *twin = registered("school", harness_format(shape, "Quiñones", "Luis", 7, phone));
    await_matching();
    assert_string_equal(listed(one, same), "open");
    assert_string_equal(listed(one, twin), "");
    const char *id = harness_sql(harness_format("select id from probable_match where '%s' in (one, other)", one));
    assert_true(stewards_see(id));
    /* Compared anew, whichever record it is, the pair is the same one. */
    harness_sql(harness_format("insert into match_pending (patient) values ('%s'), ('%s')", one, same));
    await_matching();
    assert_string_equal(harness_sql(harness_format("select id from probable_match where '%s' in (one, other)", one)), id);
    struct answer refused = harness_expect(403, "primary-care", "GET", "/v1/steward/matches", NULL);
    struct answer decided = as_steward(harness_format("/v1/steward/matches/%s", id), "{\"decision\":\"refuse\",\"reason\":\"cousins\"}");
    assert_int_equal(decided.status, 200);
    struct answer again = as_steward(harness_format("/v1/steward/matches/%s", id), "{\"decision\":\"link\",\"reason\":\"no\"}");
    assert_int_equal(again.status, 409);
    /* The record is compared anew; the pair doesn't come back. */
    harness_sql(harness_format("insert into match_pending (patient) values ('%s')", same));
    await_matching();
    assert_string_equal(harness_sql(harness_format("select count(*) from probable_match where '%s' in (one, other)", one)), "1");
    harness_free(&refused);
    harness_free(&decided);
    harness_free(&again);
}

static void a_linked_match_is_a_merge(void **state)
{
    (void)state;
    const char *phone = harness_format("+1203%07lld", (long long)(time(NULL) % 10000000));
    const char *one = registered(
        "primary-care",
        harness_format("{\"name\":{\"family\":\"Abreu\",\"given\":[\"Guadalupe\"]},\"birth_date\":\"2021-05-03\",\"phone\":\"%s\"}",
                       phone));
    const char *other = registered(
        "dental",
        harness_format("{\"name\":{\"family\":\"Abreu\",\"given\":[\"Lupe\"]},\"birth_date\":\"2021-03-05\",\"phone\":\"%s\"}", phone));
    await_matching();
    const char *id = harness_sql(harness_format("select id from probable_match where '%s' in (one, other)", one));
    struct answer decided = as_steward(harness_format("/v1/steward/matches/%s", id), "{\"decision\":\"link\",\"reason\":\"same mother\"}");
    assert_int_equal(decided.status, 200);
    assert_string_equal(number_of(one), number_of(other));
    undone(harness_text(&decided, "merge"));
    assert_string_not_equal(number_of(one), number_of(other));
    harness_free(&decided);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_undone_merge_leaves_every_row_as_it_was),
        cmocka_unit_test(a_merge_compiles_its_own_children_and_forgets_no_other),
        cmocka_unit_test(what_is_permitted_and_refused_for_either_holds_for_both),
        cmocka_unit_test(of_what_one_signer_permitted_for_either_the_last_table_holds_for_both),
        cmocka_unit_test(what_a_law_says_of_either_is_listed_and_holds_for_both),
        cmocka_unit_test(what_waits_for_an_unmerge_is_recorded_of_the_child_that_the_record_is_of_then),
        cmocka_unit_test(the_accounting_goes_on_and_tells_nobody_of_the_merge),
        cmocka_unit_test(what_was_written_since_goes_with_its_authors_record),
        cmocka_unit_test(what_is_being_written_when_a_merge_is_undone_is_of_its_own_child),
        cmocka_unit_test(what_a_link_code_joined_while_they_were_one_goes_with_the_record_that_it_was_made_for),
        cmocka_unit_test(what_nobody_can_tell_of_which_child_it_speaks_is_its_authors_alone_until_it_says_so),
        cmocka_unit_test(a_refusal_signed_while_they_were_one_is_its_childs),
        cmocka_unit_test(what_one_family_signed_lifts_nothing_that_the_other_refused),
        cmocka_unit_test(what_a_court_said_while_they_were_one_is_its_childs),
        cmocka_unit_test(an_emergency_of_either_is_open_to_its_user_while_they_are_one),
        cmocka_unit_test(merges_are_for_named_people_of_stewards),
        cmocka_unit_test(a_link_code_of_a_child_that_is_gone_links_to_whom_it_has_become),
        cmocka_unit_test(later_merges_are_undone_first),
        cmocka_unit_test(merges_and_registrations_at_once_leave_nothing_behind),
        cmocka_unit_test(records_that_agree_are_listed_and_a_decision_is_kept),
        cmocka_unit_test(a_linked_match_is_a_merge),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
