/* The compiler of grants in a database of its own: what each grant rests on, whom an emergency lets in, and what a compile that fails leaves. The
 * worlds of test_consent_policy compare what it comes to with the oracle. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <libpq-fe.h>

#include "../../service/consent/record.h"
#include "../../service/db/tx.h"
#include "../harness/database.h"
#include "cpx/config.h"
#include "cpx/consent.h"
#include "cpx/service.h"

enum { ARENA = 1 << 24 };

static struct {
    struct database own;
} it;

static int set_up(void **state)
{
    (void)state;
    database_make(&it.own, "compile");
    database_do(it.own.super,
                "insert into organization (fhir_id, name, class, purposes) values (gen_random_uuid(), 'Recorder', 'care_hub', '{1}')");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    database_drop(&it.own);
    return 0;
}

/* A child's grants and what they rest on, as text. */
static void assert_grants(int child, const char *expected)
{
    PGresult *rows = database_run(
        it.own.super,
        "select coalesce(string_agg(concat_ws(' ', g.recipient, 'purpose', g.purpose, 'ground', g.ground, 'actor', g.actor, 'masks', "
        "g.permit, g.permit_minor, b.kind, cardinality(b.consents), b.legal_bases, b.emergencies), '; ' order by g.recipient, "
        "g.ground, g.starts), '') "
        "from grant_effective g join grant_basis b on b.id = g.basis and b.child = g.child where g.child = %d",
        child);
    assert_string_equal(PQgetvalue(rows, 0, 0), expected);
    PQclear(rows);
}

static enum cpx_rc compile_child(int child)
{
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_tx *tx = NULL;
    assert_int_equal(cpx_tx_open(database_dsn(&it.own, "cpx_consent"), arena, &tx), CPX_OK);
    enum cpx_rc rc = cpx_tx_close(tx, cpx_grants_replace(tx, child, "UTC"));
    cpx_arena_free(arena);
    return rc;
}

/* A guardian's permit of labels to a new organization of the purposes treatment and emergency. */
static PGresult *permit_one(int child, const char *signer, const char *guardian, long long labels)
{
    database_do(it.own.super, "insert into child (id) values (%d) on conflict do nothing", child);
    PGresult *member = database_run(
        it.own.super, "insert into organization (fhir_id, name, class, purposes) values (gen_random_uuid(), 'Clinic', 'primary_care', "
                      "'{1,9}') returning id");
    database_do(
        it.own.super,
        "with c as (insert into consent (id, child, recorder, signer, signer_key, signed_on, record) "
        "values (gen_random_uuid(), %1$d, 1, '%2$s', '%3$s', '2026-01-01', '{}') returning number) "
        "insert into provision (consent, line, child, recorder, signer, signer_key, permit, recipient, labels, purposes, starts, ends) "
        "select number, 1, %1$d, 1, '%2$s', '%3$s', true, %4$s, %5$lld, '{1}', now() - interval '1 hour', now() + interval '1 hour' from c",
        child, signer, guardian, PQgetvalue(member, 0, 0), labels);
    return member;
}

static void an_emergency_opens_to_its_user_alone_until_it_is_ended(void **state)
{
    (void)state;
    enum { CHILD = 80 };
    PGresult *member = permit_one(CHILD, "guardian", "k", 2);
    const char *organization = PQgetvalue(member, 0, 0);
    char expected[400];
    PGresult *access = database_run(
        it.own.super,
        "insert into emergency_access (id, child, patient, organization, client, user_id, actor, reason, starts, ends, request) "
        "select gen_random_uuid(), %d, gen_random_uuid(), %s, 1, 'u', 70 + n, 'r', now() - interval '1 minute', now() + interval '1 hour', "
        "gen_random_uuid() from generate_series(1, 2) as n returning number",
        CHILD, organization);
    assert_int_equal(compile_child(CHILD), CPX_OK);
    (void)snprintf(expected, sizeof expected,
                   "%1$s purpose 1 ground 0 actor 0 masks 2 0 consent 1 {} {}; "
                   "%1$s purpose 9 ground 3 actor 71 masks %2$lld %3$lld emergency 0 {} {%4$s}; "
                   "%1$s purpose 9 ground 3 actor 72 masks %2$lld %3$lld emergency 0 {} {%5$s}",
                   organization, (long long)(cpx_labels_openable() & ~CPX_LABEL_MINOR), (long long)cpx_labels_openable(),
                   PQgetvalue(access, 0, 0), PQgetvalue(access, 1, 0));
    assert_grants(CHILD, expected);
    database_do(it.own.super,
                "insert into emergency_event (access, kind, child, organization, client, request) values (%s, 'ended', %d, %s, 1, "
                "gen_random_uuid()), "
                "(%s, 'ended', %d, %s, 1, gen_random_uuid())",
                PQgetvalue(access, 0, 0), CHILD, organization, PQgetvalue(access, 1, 0), CHILD, organization);
    assert_int_equal(compile_child(CHILD), CPX_OK);
    (void)snprintf(expected, sizeof expected, "%s purpose 1 ground 0 actor 0 masks 2 0 consent 1 {} {}", organization);
    assert_grants(CHILD, expected);
    PQclear(access);
    PQclear(member);
}

/* Each rests on its own; what two lines open together rests on both. */
static void an_order_that_one_guardian_decides_ends_what_the_other_permits(void **state)
{
    (void)state;
    enum { CHILD = 81 };
    PGresult *first = permit_one(CHILD, "guardian", "parent:a", 3), *second = permit_one(CHILD, "guardian", "parent:b", 3);
    char expected[400];
    assert_int_equal(compile_child(CHILD), CPX_OK);
    (void)snprintf(expected, sizeof expected,
                   "%s purpose 1 ground 0 actor 0 masks 3 0 consent 1 {} {}; %s purpose 1 ground 0 actor 0 masks 3 0 consent 1 {} {}",
                   PQgetvalue(first, 0, 0), PQgetvalue(second, 0, 0));
    assert_grants(CHILD, expected);
    database_do(
        it.own.super,
        "insert into legal_basis (child, kind, citation, labels, purposes, guardian_key, starts, ends, record, recorder, recorded_by) "
        "values "
        "(%d, 'custody', 'an order', 2, '{}', 'parent:a', now() - interval '2 hours', now() + interval '2 hours', '{}', 1, 'somebody')",
        CHILD);
    assert_int_equal(compile_child(CHILD), CPX_OK);
    (void)snprintf(expected, sizeof expected,
                   "%s purpose 1 ground 0 actor 0 masks 3 0 consent 1 {} {}; %s purpose 1 ground 0 actor 0 masks 1 0 consent 1 {} {}",
                   PQgetvalue(first, 0, 0), PQgetvalue(second, 0, 0));
    assert_grants(CHILD, expected);
    PQclear(first);
    PQclear(second);
}

static void a_line_whose_signer_nobody_knows_is_a_defect_and_changes_nothing(void **state)
{
    (void)state;
    enum { CHILD = 82 };
    PGresult *member = permit_one(CHILD, "guardian", "k", 2), *other;
    char expected[400];
    (void)snprintf(expected, sizeof expected, "%s purpose 1 ground 0 actor 0 masks 2 0 consent 1 {} {}", PQgetvalue(member, 0, 0));
    assert_int_equal(compile_child(CHILD), CPX_OK);
    other = permit_one(CHILD, "aunt", "k", 2);
    assert_int_equal(compile_child(CHILD), CPX_DEFECT);
    assert_grants(CHILD, expected);
    PQclear(other);
    PQclear(member);
}

/* A consent, a legal basis and an emergency of one number aren't one; nor are one consent and the same one with another. */
static void a_grant_rests_on_what_opened_it(void **state)
{
    (void)state;
    enum { CHILD = 83, NUMBER = 1000000 };
    PGresult *one = permit_one(CHILD, "guardian", "a", 2), *two = permit_one(CHILD, "guardian", "b", 2);
    const char *first = PQgetvalue(one, 0, 0), *second = PQgetvalue(two, 0, 0);
    char expected[800];
    PGresult *consent = database_run(
        it.own.super,
        "insert into provision (consent, line, child, recorder, signer, signer_key, permit, recipient, labels, purposes, starts, ends) "
        "select c.number, 2, c.child, 1, c.signer, c.signer_key, true, p.recipient, p.labels, p.purposes, p.starts, p.ends "
        "from consent c join provision p on p.recipient = %2$s where c.child = %1$d order by c.number limit 1 returning consent",
        CHILD, second);
    const char *number = PQgetvalue(consent, 0, 0);
    database_do(
        it.own.super,
        "insert into legal_basis (number, child, kind, citation, recipient, labels, purposes, starts, ends, record, recorder, recorded_by) "
        "overriding system value values (%1$s, %2$d, 'mandate', 'a statute', %3$s, 1, '{1}', now() - interval '1 hour', now() + interval "
        "'1 hour', "
        "'{}', 1, 'somebody');"
        "insert into emergency_access (number, id, child, patient, organization, client, user_id, actor, reason, starts, ends, request) "
        "overriding system value values (%1$s, gen_random_uuid(), %2$d, gen_random_uuid(), %3$s, 1, 'u', 71, 'r', now() - interval '1 "
        "minute', "
        "now() + interval '1 hour', gen_random_uuid())",
        number, CHILD, first);
    assert_int_equal(compile_child(CHILD), CPX_OK);
    (void)snprintf(expected, sizeof expected,
                   "%1$s purpose 1 ground 0 actor 0 masks 2 0 consent 1 {} {}; %1$s purpose 1 ground 2 actor 0 masks 1 1 law 0 {%3$s} {}; "
                   "%1$s purpose 9 ground 3 actor 71 masks %4$lld %5$lld emergency 0 {} {%3$s}; %2$s purpose 1 ground 0 actor 0 masks 2 0 "
                   "consent 2 {} {}",
                   first, second, number, (long long)(cpx_labels_openable() & ~CPX_LABEL_MINOR), (long long)cpx_labels_openable());
    assert_grants(CHILD, expected);
    PQclear(consent);
    PQclear(one);
    PQclear(two);
}

/* How many bases there are of a child, and of which versions of its consents is the one that its grants rest on. */
static void assert_bases(int child, const char *expected)
{
    PGresult *rows =
        database_run(it.own.super,
                     "select (select count(*) from grant_basis where child = %d) || ' ' || string_agg(distinct b.versions::text, ' ') "
                     "from grant_effective g join grant_basis b on b.id = g.basis and b.child = g.child where g.child = %d",
                     child, child);
    assert_string_equal(PQgetvalue(rows, 0, 0), expected);
    PQclear(rows);
}

static void a_basis_is_of_its_child_and_of_the_versions_of_its_consents(void **state)
{
    (void)state;
    enum { CHILD = 90, OTHER = 91 };
    PQclear(permit_one(CHILD, "guardian", "k", 2));
    for (int again = 0; again < 2; again++) {
        assert_int_equal(compile_child(CHILD), CPX_OK);
        assert_bases(CHILD, "1 {1}");
    }
    database_do(it.own.super, "update consent set version = 2 where child = %d", CHILD);
    for (int again = 0; again < 2; again++) {
        assert_int_equal(compile_child(CHILD), CPX_OK);
        assert_bases(CHILD, "2 {2}");
    }
    database_do(it.own.super, "update grant_basis set child = %d where child = %d", OTHER, CHILD);
    assert_int_equal(compile_child(CHILD), CPX_OK);
    assert_bases(CHILD, "1 {2}");
}

/* Of a class, what is permitted or refused to it and isn't over, and the laws that name it. */
static void who_joins_a_class_is_given_what_of_it_is_in_force(void **state)
{
    enum { CHILD = 300 };
    static const struct {
        const char *class_name;
        bool permit, superseded, consent_revoked, ended, of_law, law_revoked;
        bool concerned;
    } cases[] = {
        {.class_name = "school", .permit = true, .concerned = true},
        {.class_name = "housing", .permit = true},
        {.class_name = "school", .permit = true, .superseded = true},
        {.class_name = "school", .permit = true, .consent_revoked = true},
        {.class_name = "school", .consent_revoked = true, .concerned = true}, /* a refusal stands */
        {.class_name = "school", .permit = true, .ended = true},
        {.class_name = "school", .of_law = true, .concerned = true},
        {.class_name = "housing", .of_law = true},
        {.class_name = "school", .of_law = true, .law_revoked = true},
        {.class_name = "school", .of_law = true, .ended = true},
    };
    char expected[200] = "", found[200] = "";
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_tx *tx = NULL;
    const struct cpx_rows *rows = NULL;
    const char *class_name = "school";
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int child = CHILD + (int)i;
        const char *ends = cases[i].ended ? "now() - interval '1 minute'" : "now() + interval '1 hour'";
        if (cases[i].of_law)
            database_do(it.own.super,
                        "insert into legal_basis (child, kind, citation, recipient_class, labels, purposes, starts, ends, revoked, record, "
                        "recorder, recorded_by) values (%d, 'mandate', 'a statute', '%s', 2, '{1}', now() - interval '1 hour', %s, %s, "
                        "'{}', 1, 'somebody')",
                        child, cases[i].class_name, ends, cases[i].law_revoked ? "now()" : "null");
        else
            database_do(
                it.own.super,
                "with c as (insert into consent (id, child, recorder, signer, signer_key, signed_on, record, revoked) "
                "values (gen_random_uuid(), %1$d, 1, 'guardian', 'k', '2026-01-01', '{}', %6$s) returning number) "
                "insert into provision (consent, line, child, recorder, signer, signer_key, permit, recipient_class, labels, purposes, "
                "starts, ends, superseded) select number, l, %1$d, 1, 'guardian', 'k', %2$s, '%3$s', 2, '{1}', "
                "now() - interval '1 hour', %4$s, %5$s from c, generate_series(1, 2) l",
                child, cases[i].permit ? "true" : "false", cases[i].class_name, ends, cases[i].superseded ? "now()" : "null",
                cases[i].consent_revoked ? "now()" : "null");
        if (cases[i].concerned) (void)snprintf(expected + strlen(expected), sizeof expected - strlen(expected), "%d ", child);
    }
    assert_int_equal(cpx_tx_open(database_dsn(&it.own, "cpx_consent"), arena, &tx), CPX_OK);
    assert_int_equal(cpx_tx_run(tx, CPX_SQL_GRANTS_CHILDREN_OF_CLASS, &class_name, 1, &rows), CPX_OK);
    for (int i = 0; i < cpx_rows_count(rows); i++)
        (void)snprintf(found + strlen(found), sizeof found - strlen(found), "%d ", (int)cpx_rows_int(rows, i, 0));
    assert_int_equal(cpx_tx_close(tx, CPX_OK), CPX_OK);
    cpx_arena_free(arena);
    assert_string_equal(found, expected);
}

/* As the database would do it, were a policy or a context other than they are. */
static void a_compile_that_does_not_reach_every_grant_is_a_defect_and_changes_nothing(void **state)
{
    (void)state;
    enum { CHILD = 84 };
    static const struct {
        const char *make, *drop;
    } breaks[] = {
        {"create policy hidden on grant_effective as restrictive for delete to cpx_consent using (false)",
         "drop policy hidden on grant_effective"},
        {"create function forget() returns trigger language plpgsql as $$begin return null; end$$;"
         "create trigger forget before insert on grant_effective for each row execute function forget()",
         "drop trigger forget on grant_effective; drop function forget()"},
        {"create function forget() returns trigger language plpgsql as $$begin perform set_config('cpx.request', '', true); return null; "
         "end$$;"
         "create trigger forget after delete on grant_effective for each statement execute function forget()",
         "drop trigger forget on grant_effective; drop function forget()"},
    };
    PGresult *member = permit_one(CHILD, "guardian", "k", 2);
    char expected[400];
    (void)snprintf(expected, sizeof expected, "%s purpose 1 ground 0 actor 0 masks 2 0 consent 1 {} {}", PQgetvalue(member, 0, 0));
    assert_int_equal(compile_child(CHILD), CPX_OK);
    for (size_t i = 0; i < sizeof breaks / sizeof *breaks; i++) {
        bool forgets = i + 1 == sizeof breaks / sizeof *breaks;
        if (forgets)
            database_do(it.own.super, "update consent set revoked = now() where child = %d", CHILD); /* nothing is left to insert */
        database_do(it.own.super, "%s", breaks[i].make);
        enum cpx_rc rc = compile_child(CHILD);
        database_do(it.own.super, "%s", breaks[i].drop);
        assert_int_equal(rc, CPX_DEFECT);
        assert_grants(CHILD, expected);
    }
    PQclear(member);
    member = permit_one(CHILD + 1, "guardian", "k", 2);
    database_do(it.own.super, "create policy hidden on grant_effective as restrictive for select to cpx_consent using (false)");
    enum cpx_rc rc = compile_child(CHILD + 1);
    database_do(it.own.super, "drop policy hidden on grant_effective");
    assert_int_equal(rc, CPX_DEFECT);
    assert_grants(CHILD + 1, "");
    PQclear(member);
}

/* Where a merge was faster than who changed a consent. */
static void a_child_that_has_become_another_is_compiled_as_the_other(void **state)
{
    (void)state;
    enum { CHILD = 86, BEFORE = 87 };
    PGresult *member = permit_one(CHILD, "guardian", "k", 2);
    char expected[400];
    (void)snprintf(expected, sizeof expected, "%s purpose 1 ground 0 actor 0 masks 2 0 consent 1 {} {}", PQgetvalue(member, 0, 0));
    database_do(it.own.super, "insert into child_alias (child, now) values (%d, %d)", BEFORE, CHILD);
    assert_int_equal(compile_child(BEFORE), CPX_OK);
    assert_grants(CHILD, expected);
    assert_grants(BEFORE, "");
    PQclear(member);
}

/* What was found of it before it was locked is looked for again. */
static void who_locks_a_child_that_has_become_another_tries_again(void **state)
{
    (void)state;
    enum { CHILD = 88, BEFORE = 89 };
    static const char patient[] = "0a6e9c52-7f3c-4000-8000-000000000c88";
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_tx *tx = NULL;
    char number[16];
    const char *value = number;
    (void)snprintf(number, sizeof number, "%d", CHILD);
    database_do(it.own.super,
                "insert into child (id) values (%1$d); insert into child_alias (child, now) values (%2$d, %1$d);"
                "insert into child_patient (patient, child, source) values ('%3$s', %1$d, 1)",
                CHILD, BEFORE, patient);
    assert_int_equal(cpx_tx_open(database_dsn(&it.own, "cpx_consent"), arena, &tx), CPX_OK);
    assert_int_equal(consent_lock(tx, CHILD), CPX_OK);
    assert_int_equal(consent_lock(tx, BEFORE), CPX_RETRY);
    assert_int_equal(cpx_tx_run(tx, CPX_SQL_GRANTS_COMPILES, &value, 1, NULL), CPX_OK);
    assert_int_equal(consent_lock_patient(tx, patient, CHILD), CPX_OK);
    assert_int_equal(consent_lock_patient(tx, patient, CHILD + 100), CPX_RETRY);
    assert_int_equal(cpx_tx_close(tx, CPX_OK), CPX_OK);
    cpx_arena_free(arena);
}

/* A general permit of one guardian makes the other's permits of single sources needless; without it they come to more than a child may have. */
static void what_is_taken_away_takes_effect_whatever_is_left_comes_to(void **state)
{
    (void)state;
    enum { CHILD = 60, CROWD = 60, SPANS = 20, SOURCES = 50 }; /* 60,000 */
    database_do(it.own.super, "insert into child (id) values (%d)", CHILD);
    database_do(it.own.super,
                "insert into organization (fhir_id, name, class, purposes) select gen_random_uuid(), 'Crowd ' || n, 'crowd', '{2}' "
                "from generate_series(1, %d) as n",
                CROWD);
    database_do(
        it.own.super,
        "with c as (insert into consent (id, child, recorder, signer, signer_key, signed_on, record) select gen_random_uuid(), %1$d, 1, "
        "'guardian', 'g' || n, '2026-01-01', '{}' from generate_series(1, 2) as n returning number, signer_key) "
        "insert into provision (consent, line, child, recorder, signer, signer_key, permit, recipient_class, labels, purposes, disclosers, "
        "starts, ends) "
        "select number, l, %1$d, 1, 'guardian', signer_key, true, 'crowd', case when signer_key = 'g1' then 3 else 1 + l %% 2 end, '{2}', "
        "case when signer_key = 'g2' then array(select generate_series(1000, 999 + %3$d)) else '{}' end, "
        "now() + interval '1 day' * case when signer_key = 'g2' then l else 0 end, now() + interval '1 day' * case when signer_key = 'g2' "
        "then l + 1 else 100 end "
        "from c cross join generate_series(1, %2$d) as l where signer_key = 'g2' or l = 1",
        CHILD, SPANS, SOURCES);
    struct cpx_arena *arena = cpx_arena_new((size_t)1 << 28);
    struct cpx_tx *tx = NULL;
    assert_int_equal(cpx_tx_open(database_dsn(&it.own, "cpx_consent"), arena, &tx), CPX_OK);
    assert_int_equal(cpx_tx_close(tx, cpx_grants_replace(tx, CHILD, "UTC")), CPX_OK);
    PGresult *before = database_run(it.own.super, "select count(distinct recipient) from grant_effective where child = %d", CHILD);
    assert_int_equal(atoi(PQgetvalue(before, 0, 0)), CROWD);
    PQclear(before);
    database_do(it.own.super, "update consent set revoked = now() where child = %d and signer_key = 'g1'", CHILD);
    assert_int_equal(cpx_tx_open(database_dsn(&it.own, "cpx_consent"), arena, &tx), CPX_OK);
    assert_int_equal(cpx_tx_close(tx, cpx_grants_narrow(tx, CHILD, "UTC")), CPX_OK);
    assert_grants(CHILD, "");
    cpx_arena_free(arena);
}

/* Of that child: what a request would add is refused to it; what takes away, and what no request asked for, takes effect. */
static void what_a_request_asks_for_is_refused_where_it_comes_to_too_much(void **state)
{
    (void)state;
    enum { CHILD = 60 };
    static const struct {
        bool narrow, asked;
        enum cpx_rc rc;
    } rows[] = {{false, true, CPX_REFUSED}, {true, true, CPX_OK}, {false, false, CPX_OK}, {true, false, CPX_OK}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_arena *arena = cpx_arena_new((size_t)1 << 28);
        struct cpx_request request = {.arena = arena, .problem = {.arena = arena}};
        struct cpx_tx *tx = NULL;
        assert_int_equal(cpx_tx_open(database_dsn(&it.own, "cpx_consent"), arena, &tx), CPX_OK);
        if (rows[i].asked) tx->request = &request;
        enum cpx_rc rc = rows[i].narrow ? cpx_grants_narrow(tx, CHILD, "UTC") : cpx_grants_replace(tx, CHILD, "UTC");
        assert_int_equal(rc, rows[i].rc);
        assert_int_equal(request.problem.count, rows[i].rc == CPX_REFUSED);
        if (rc == CPX_REFUSED) assert_int_equal(request.problem.items[0].error, CPX_ERROR_BUSINESS_RULE);
        assert_int_equal(cpx_tx_close(tx, rc), rc);
        assert_grants(CHILD, "");
        cpx_arena_free(arena);
    }
}

/* So is a table that permits; one that only refuses is recorded. */
static void a_table_that_refuses_is_recorded_whatever_the_rest_comes_to(void **state)
{
    (void)state;
    enum { CHILD = 60 };
    static const char *const ids[] = {"0a6e9c52-7f3c-4000-8000-000000000c60", "0a6e9c52-7f3c-4000-8000-000000000c61"};
    for (int permit = 0; permit < 2; permit++) {
        struct cpx_arena *arena = cpx_arena_new((size_t)1 << 28);
        struct cpx_config config = {.time_zone = "UTC"};
        struct cpx_service service = {.config = &config};
        struct cpx_request request = {.arena = arena,
                                      .service = &service,
                                      .problem = {.arena = arena},
                                      .reader = {.organization = 1, .organization_class = "care_hub"}};
        struct flag flag = {
            .permit = permit == 1, .class_name = "crowd", .all = permit == 0, .categories = 1, .purposes = 1u << CPX_PURPOSE_HTEST};
        struct consent_table table = {
            .signer_name = "C", .signer_role = "parent", .signed_on = "2026-01-01", .flags = &flag, .flags_count = 1};
        struct cpx_tx *tx = NULL;
        const struct cpx_rows *rows = NULL;
        enum cpx_rc expected = permit ? CPX_REFUSED : CPX_OK;
        assert_int_equal(cpx_tx_open(database_dsn(&it.own, "cpx_consent"), arena, &tx), CPX_OK);
        assert_int_equal(cpx_tx_query(tx, "select set_config('cpx.organization', '1', true)", NULL, 0, &rows), CPX_OK);
        tx->request = &request;
        enum cpx_rc rc = consent_store(tx, 0, ids[permit], CHILD, &table);
        assert_int_equal(rc, expected);
        assert_int_equal(cpx_tx_close(tx, rc), expected);
        cpx_arena_free(arena);
        PGresult *kept = database_run(it.own.super, "select count(*) from consent where child = %d and signer_key = 'parent:c'", CHILD);
        assert_string_equal(PQgetvalue(kept, 0, 0), "1");
        PQclear(kept);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_emergency_opens_to_its_user_alone_until_it_is_ended),
        cmocka_unit_test(an_order_that_one_guardian_decides_ends_what_the_other_permits),
        cmocka_unit_test(a_line_whose_signer_nobody_knows_is_a_defect_and_changes_nothing),
        cmocka_unit_test(a_grant_rests_on_what_opened_it),
        cmocka_unit_test(a_basis_is_of_its_child_and_of_the_versions_of_its_consents),
        cmocka_unit_test(who_joins_a_class_is_given_what_of_it_is_in_force),
        cmocka_unit_test(a_compile_that_does_not_reach_every_grant_is_a_defect_and_changes_nothing),
        cmocka_unit_test(a_child_that_has_become_another_is_compiled_as_the_other),
        cmocka_unit_test(who_locks_a_child_that_has_become_another_tries_again),
        cmocka_unit_test(what_is_taken_away_takes_effect_whatever_is_left_comes_to),
        cmocka_unit_test(what_a_request_asks_for_is_refused_where_it_comes_to_too_much),
        cmocka_unit_test(a_table_that_refuses_is_recorded_whatever_the_rest_comes_to),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
