/* The keeper: what is queued is compiled, what has expired is forgotten, and nothing that fails holds up the rest. */
#include "../leak/probe.h"

static const char *number_of(const char *child)
{
    return harness_sql(harness_format("select child from child_patient where patient = '%s'", child));
}

static const char *grants_of(const char *number)
{
    return harness_sql(harness_format("select string_agg(concat_ws(' ', recipient, purpose, discloser, starts, ends, permit, "
                                      "permit_minor), ',' order by recipient, purpose, starts)"
                                      " from grant_effective where child = %s",
                                      number));
}

/* Asks until the answer is the expected one: for the keeper's next turns. */
static void comes_to_be(const char *sql, const char *expected)
{
    const char *got = "";
    for (int tries = 0; tries < 150; tries++) {
        got = harness_sql(sql);
        if (strcmp(got, expected) == 0) return;
        nanosleep(&(struct timespec){.tv_nsec = 100 * 1000 * 1000}, NULL);
    }
    fail_msg("%s gives %s, not %s", sql, got, expected);
}

static void narrow(const char *number)
{
    harness_sql(harness_format("delete from grant_effective where child = %s", number));
}

static void queue(const char *number)
{
    harness_sql(harness_format("insert into recompile (child) values (%s)", number));
}

/* Registering queued the child; what follows is about what is queued next. */
static void await_compiled(const char *number)
{
    comes_to_be(harness_format("select count(*) from recompile where child = %s", number), "0");
}

static void queued_children_get_their_grants_again(void **state)
{
    (void)state;
    const char *number = number_of(child_for("dental", "\"medical\"")), *grants = grants_of(number);
    assert_string_not_equal(grants, "");
    await_compiled(number);
    narrow(number);
    assert_string_equal(grants_of(number), "");
    queue(number);
    queue(number);
    await_compiled(number);
    assert_string_equal(grants_of(number), grants);
}

static void what_cannot_be_compiled_does_not_hold_up_the_rest(void **state)
{
    (void)state;
    const char *broken = number_of(child_for("dental", "\"medical\"")), *whole = number_of(child_for("dental", "\"medical\"")),
               *grants = grants_of(whole);
    await_compiled(broken);
    await_compiled(whole);
    harness_sql(harness_format("update provision set signer = 'nobody' where child = %s", broken));
    narrow(whole);
    queue(broken);
    queue(whole);
    await_compiled(whole);
    assert_string_equal(grants_of(whole), grants);
    assert_string_not_equal(harness_sql(harness_format("select count(*) from recompile where child = %s", broken)), "0");
    harness_sql(harness_format("update provision set signer = 'guardian' where child = %s", broken));
    await_compiled(broken);
}

/* A transaction that isn't committed yet has queued: its place stays until it is. */
static void what_is_queued_while_its_child_is_compiled_stays_queued(void **state)
{
    (void)state;
    const char *number = number_of(child_for("dental", "\"medical\""));
    await_compiled(number);
    queue(number);
    harness_sql(harness_format("begin; insert into recompile (child) values (%s); delete from grant_effective where child = %s;"
                               " select pg_sleep(2.5); commit",
                               number, number));
    await_compiled(number);
    assert_string_not_equal(grants_of(number), "");
}

static void expired_answers_and_assertions_are_forgotten(void **state)
{
    (void)state;
    harness_sql("insert into idempotency (source, client, key, request_hash, status, body, stored)"
                " values (1, -4242, 'old', '', 201, 'x', now() - interval '25 hours'), (1, -4242, 'new', '', 201, 'x', now())");
    harness_sql("insert into assertion_seen (client, jti, expires) select min(id), 'keeper-old', now() - interval '1 hour' from client");
    comes_to_be("select count(*) from assertion_seen where jti = 'keeper-old'", "0");
    comes_to_be("select string_agg(key, ',') from idempotency where client = -4242", "new");
    harness_sql("delete from idempotency where client = -4242");
}

/* Followers may stay away for 90 days; a day more for those that are reading. What is to come by the clock stays, however old. */
static void what_followers_were_told_long_ago_is_forgotten(void **state)
{
    (void)state;
    const char *child = harness_format("-%s", harness_sql("select (random() * 1e9)::int + 1e9::int"));
    harness_sql(harness_format(
        "insert into piece_departure (type, resource, element, child, source, labels, at)"
        " select 'Goal', gen_random_uuid(), '', %1$s, 1, 2, now() - d * interval '1 day' from unnest(array[1, 89, 92, 400]) d;"
        " insert into grant_change (recipient, child, purpose, patient, due)"
        " select -1, %1$s, 2, gen_random_uuid(), now() - d * interval '1 day' from unnest(array[-400, 1, 89, 92, 400]) d",
        child));
    comes_to_be(harness_format(
                    "select string_agg((now()::date - at::date)::text, ' ' order by at desc) from piece_departure where child = %s", child),
                "1 89");
    comes_to_be(harness_format(
                    "select string_agg((now()::date - due::date)::text, ' ' order by due desc) from grant_change where child = %s", child),
                "-400 1 89");
    harness_sql(harness_format("delete from piece_departure where child = %1$s; delete from grant_change where child = %1$s", child));
}

/* What is to be compiled later waits for its time. */
static void what_is_queued_for_later_waits(void **state)
{
    (void)state;
    const char *number = number_of(child_for("dental", "\"medical\"")), *grants = grants_of(number);
    await_compiled(number);
    narrow(number);
    harness_sql(harness_format("insert into recompile (child, due) values (%s, now() + interval '4 seconds')", number));
    nanosleep(&(struct timespec){.tv_sec = 2, .tv_nsec = 500 * 1000 * 1000}, NULL);
    assert_string_equal(grants_of(number), "");
    await_compiled(number);
    assert_string_equal(grants_of(number), grants);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(queued_children_get_their_grants_again),
        cmocka_unit_test(what_cannot_be_compiled_does_not_hold_up_the_rest),
        cmocka_unit_test(what_is_queued_while_its_child_is_compiled_stays_queued),
        cmocka_unit_test(expired_answers_and_assertions_are_forgotten),
        cmocka_unit_test(what_followers_were_told_long_ago_is_forgotten),
        cmocka_unit_test(what_is_queued_for_later_waits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
