/* The catalogue of the served database: row security where it must be, nothing that goes round it; no context reads nothing; every
 * statement can be prepared, and tests its request number where it touches what is guarded. */
#include <ctype.h>
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <libpq-fe.h>

#include "../../service/db/statements.h"
#include "cpx/labels.h"

/* What has no row security: it tells nothing of a child. A new table is guarded, or added here for a reason. */
#define UNGUARDED "actor,assertion_seen,classification,client,organization,schema_migration"

static PGconn *super;

/* The served database as another role. */
static PGconn *connect_as(const char *role)
{
    const char *dsn = getenv("CPX_APP_DSN");
    if (!dsn) fail_msg("CPX_APP_DSN isn't set");
    const char *const keywords[] = {"dbname", "user", NULL};
    const char *const values[] = {dsn, role, NULL};
    PGconn *pg = PQconnectdbParams(keywords, values, 1);
    if (PQstatus(pg) != CONNECTION_OK) fail_msg("%s", PQerrorMessage(pg));
    return pg;
}

/* The first value, "" for none; lives until the next call but seven. */
static const char *value(PGconn *pg, const char *sql)
{
    static char kept[8][8192];
    static int next;
    char *out = kept[next++ % 8];
    PGresult *result = PQexec(pg, sql);
    ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) fail_msg("%s: %s", sql, PQerrorMessage(pg));
    (void)snprintf(out, sizeof kept[0], "%s", PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : "");
    PQclear(result);
    return out;
}

static int set_up(void **state)
{
    (void)state;
    super = connect_as("postgres");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    PQfinish(super);
    return 0;
}

#define NAMES(from) "select coalesce(string_agg(name, ',' order by name), '') from (" from ") as found (name)"

static void test_what_tells_of_a_child_is_guarded(void **state)
{
    (void)state;
    assert_string_equal(
        value(super, NAMES("select c.relname::text collate \"C\" from pg_class c where c.relnamespace = 'public'::regnamespace"
                           " and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)")),
        UNGUARDED);
    assert_string_equal(value(super, NAMES("select c.table_name || '.' || c.column_name from information_schema.columns c"
                                           " where c.table_schema = 'public' and c.table_name = any (string_to_array('" UNGUARDED "', ','))"
                                           " and c.column_name in ('child', 'patient', 'source', 'recipient', 'labels', 'body')")),
                        "");
}

/* What a merge of two children leaves where it was: records that nobody changes, which are found under all numbers of a child; what is compiled
 * anew; what speaks of a resource; what kinds of pieces there were; and what the feed tells of grants and of what pieces were. All else that is of a child moves (service/exchange/merge.sql). */
#define STAYS                                                                                                                              \
    "child,child_alias,disclosure,emergency_access,emergency_event,grant_basis,grant_change,grant_effective,grant_was,legal_basis,"        \
    "lowering,piece_departure,piece_facet,recompile"

static void test_all_that_is_of_a_child_moves_in_a_merge(void **state)
{
    (void)state;
    const char *of_children = value(super, NAMES("select c.table_name::text collate \"C\" from information_schema.columns c"
                                                 " where c.table_schema = 'public' and c.column_name = 'child'"
                                                 " and c.table_name <> all (string_to_array('" STAYS "', ','))"));
    char table[64];
    for (const char *at = of_children; *at; at += *at == ',') {
        int size = (int)strcspn(at, ",");
        (void)snprintf(table, sizeof table, "update %.*s ", size, at);
        if (!strstr(cpx_statements[CPX_SQL_MERGE_MOVE].text, table)) fail_msg("merge_move doesn't move %.*s", size, at);
        if (!strstr(cpx_statements[CPX_SQL_MERGE_RETURN].text, table)) fail_msg("merge_return doesn't return %.*s", size, at);
        at += size;
    }
}

static void test_nothing_goes_round_it(void **state)
{
    (void)state;
    assert_string_equal(
        value(super, NAMES("select p.proname::text from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace")), "");
    assert_string_equal(
        value(super,
              NAMES("select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')"
                    " and (c.relkind = 'm' or not coalesce('security_invoker=true' = any (c.reloptions), false))")),
        "");
    assert_string_equal(value(super, NAMES("select rolname::text from pg_roles where rolname like 'cpx%' and rolbypassrls")), "cpx_backup");
    assert_string_equal(
        value(super,
              NAMES("select rolname::text from pg_roles where rolname like 'cpx%' and (rolsuper or rolcreaterole or rolreplication)")),
        "");
    assert_string_equal(
        value(super, NAMES("select m.member::regrole::text from pg_auth_members m where m.member::regrole::text like 'cpx%'")), "");
    assert_string_equal(
        value(super, NAMES("select distinct c.relowner::regrole::text from pg_class c where c.relnamespace = 'public'::regnamespace")),
        "cpx_owner");
    assert_string_equal(value(super, NAMES("select c.relname::text from pg_class c where c.relowner::regrole::text in"
                                           " ('cpx_app', 'cpx_consent', 'cpx_steward', 'cpx_audit', 'cpx_backup')")),
                        "");
    /* A cascade, or an action of one, changes rows that its author can't see. */
    assert_string_equal(
        value(super, NAMES("select conname::text from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace"
                           " and (confdeltype <> 'a' or confupdtype <> 'a')")),
        "");
    /* Those that there are run as whoever writes, under its policies; they keep by which transaction a follower finds a row, what a piece was, and
     * what kinds of pieces there are. */
    assert_string_equal(value(super, NAMES("select tgname::text collate \"C\" from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                                           " where not tgisinternal and c.relnamespace = 'public'::regnamespace")),
                        "piece_departs,piece_gets_facet,piece_has_facet,piece_stays,referral_moves");
}

static void test_privileges_are_no_more_than_needed(void **state)
{
    (void)state;
#define PRIVILEGES(role, privilege)                                                                                                        \
    NAMES("select table_name::text collate \"C\" from information_schema.role_table_grants where table_schema = 'public' and grantee = "   \
          "'" role "' and privilege_type = '" privilege "'")
    assert_string_equal(value(super, PRIVILEGES("PUBLIC", "SELECT")), "");
    assert_string_equal(
        value(super, NAMES("select grantee || table_name from information_schema.role_table_grants where table_schema = 'public'"
                           " and grantee <> 'cpx_owner' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')")),
        "");
    /* Append-only, and never another's grants. */
    assert_string_equal(value(super, PRIVILEGES("cpx_app", "DELETE")),
                        "external_key,match_feature,recut,search_date,search_reference,search_token");
    assert_string_equal(value(super, PRIVILEGES("cpx_app", "UPDATE")), "external_key,idempotency,piece");
    assert_string_equal(value(super, "select has_table_privilege('cpx_app', 'grant_effective', 'insert, update, delete, truncate')"), "f");
    assert_string_equal(value(super, "select has_table_privilege('cpx_consent', 'disclosure', 'select, update, delete')"), "f");
    assert_string_equal(value(super, "select has_schema_privilege('cpx_app', 'public', 'create')"), "f");
    assert_string_equal(value(super, "select has_table_privilege('cpx_app', 'client', 'insert, update, delete')"), "f");
}

/* The label is a literal in the policies. */
static void test_the_policies_name_the_minors_label(void **state)
{
    (void)state;
    char sql[512];
    (void)snprintf(
        sql, sizeof sql,
        NAMES("select polrelid::regclass::text collate \"C\" from pg_policy where pg_get_expr(polqual, polrelid) like '%%permit_minor%%'"
              " and pg_get_expr(polqual, polrelid) ~ '\\m%" PRId64 "\\M'"),
        (int64_t)CPX_LABEL_MINOR);
    assert_string_equal(value(super, sql), "piece,piece_departure,piece_facet,piece_history,search_date,search_reference,search_token");
    assert_string_equal(value(super, "select count(*) from pg_policy where pg_get_expr(polqual, polrelid) like '%permit_minor%'"), "7");
}

/* ---- no context ---- */

/* A row of each guarded table, of child 4242 and organization 4242: neither exists. */
static const struct {
    const char *table, *insert;
} rows[] = {
    {"child", "(id) values (4242)"},
    {"match_key", "(child, source, key) values (4242, 4242, 'x')"},
    {"child_patient", "(patient, child, source) values ('00000000-0000-4000-8000-000000004242', 4242, 4242)"},
    {"grant_effective", "(recipient, child, purpose, starts, ends, permit, permit_minor, basis) values (4242, 4242, 2, now() - interval '1 "
                        "day', now() + interval '1 day', 2, 2, 4242)"},
    {"piece", "(type, id, child, source, labels, body) values ('Condition', '00000000-0000-4000-8000-000000004242', 4242, 4242, 2, '}')"},
    {"piece_departure",
     "(type, resource, element, child, source, labels) values ('Condition', '00000000-0000-4000-8000-000000004242', '', 4242, 4242, 2)"},
    {"piece_facet", "(child, type, source, labels) values (4242, 'Goal', 4242, 2)"},
    {"grant_was", "(recipient, child, side, purpose, ground, actor, discloser, starts, ends, permit, permit_minor)"
                  " values (4242, 4242, 4242, 2, 0, 0, 0, now(), now() + interval '1 day', 2, 2)"},
    {"grant_change", "(recipient, child, purpose, patient, due) values (4242, 4242, 2, '00000000-0000-4000-8000-000000004242', now())"},
    {"child_known", "(patient, recipient, merge) values ('00000000-0000-4000-8000-000000004242', 4242, 4242)"},
    {"piece_history", "(type, id, element, sequence, child, source, labels, stamp, changed, xid, position, holes)"
                      " values ('Condition', '00000000-0000-4000-8000-000000004242', '', 0, 4242, 4242, 2, 1, now(), '1', -1, false)"},
    {"search_token", "(type, parameter, code, id, element, sequence, child, source, labels)"
                     " values ('Condition', 'code', 'x', '00000000-0000-4000-8000-000000004242', '', 0, 4242, 4242, 2)"},
    {"search_reference", "(type, parameter, target, id, element, sequence, child, source, labels)"
                         " values ('Condition', 'subject', 'x', '00000000-0000-4000-8000-000000004242', '', 0, 4242, 4242, 2)"},
    {"search_date", "(type, parameter, lower, upper, id, element, sequence, child, source, labels)"
                    " values ('Condition', 'onset', now(), now(), '00000000-0000-4000-8000-000000004242', '', 0, 4242, 4242, 2)"},
    {"consent", "(id, child, recorder, signer, signer_key, signed_on, record)"
                " values ('00000000-0000-4000-8000-000000004242', 4242, 4242, 'guardian', 'x', current_date, '{}')"},
    {"provision", "(consent, line, child, recorder, signer, signer_key, permit, recipient, labels, purposes, starts, ends)"
                  " select number, 1, 4242, 4242, 'guardian', 'x', true, 4242, 2, '{2}', now(), now() from consent where child = 4242"},
    {"legal_basis", "(child, kind, citation, labels, purposes, starts, ends, record, recorder, recorded_by)"
                    " values (4242, 'prohibition', 'x', 2, '{}', now() - interval '1 day', now() + interval '1 day', '{}', 4242, 'x')"},
    {"grant_basis", "(child, consents, versions) select 4242, array[number], '{1}' from consent where child = 4242"},
    {"referral", "(task, child, requester, performer, labels, delivered_from) values ('00000000-0000-4000-8000-000000004242', 4242, 4242, "
                 "4243, 2, now())"},
    {"external_key",
     "(source, kind, external_id, child, type, id) values (4242, 'child', 'x', 4242, 'Patient', '00000000-0000-4000-8000-000000004242')"},
    {"idempotency", "(source, client, key, request_hash, status) values (4242, 4242, 'x', 'x', 201)"},
    {"disclosure", "(request, recipient, client, purpose, child, source, labels, kind, items, stamps, basis)"
                   " select '00000000-0000-4000-8000-000000004242', 4242, 4242, 2, 4242, 4242, 2, 'read', 1, '{}', id from grant_basis "
                   "where child = 4242"},
    {"recompile", "(child) values (4242)"},
    {"audit_record", "(number, record, signature, leaves) values (4242, '{}', '', '')"},
    {"emergency_access",
     "(id, child, patient, organization, client, user_id, actor, reason, starts, ends, request) values "
     "('00000000-0000-4000-8000-000000004242', 4242, '00000000-0000-4000-8000-000000004242', 4242, 4242, 'x', 4242, 'x', now(), now() + "
     "interval '1 hour', '00000000-0000-4000-8000-000000004242')"},
    {"emergency_event", "(access, kind, child, organization, client, request) values (4242, 'ended', 4242, 4242, 4242, "
                        "'00000000-0000-4000-8000-000000004242')"},
    {"link_code",
     "(code, child, patient, source, client, expires) values ('x', 4242, '00000000-0000-4000-8000-000000004242', 4242, 4242, now())"},
    {"link_code_used", "(code, source) values ('x', 4242)"},
    {"link_attempt", "(client) values (4242)"},
    {"link_tie", "(patient, named) values ('00000000-0000-4000-8000-000000004242', '00000000-0000-4000-8000-000000004243')"},
    {"match_feature", "(patient, source, kind, hash) values ('00000000-0000-4000-8000-000000004242', 4242, 14, 4242)"},
    {"match_pending", "(patient) values ('00000000-0000-4000-8000-000000004242')"},
    {"probable_match", "(one, other, score, likely, agreement) values ('00000000-0000-4000-8000-000000004242', "
                       "'00000000-0000-4000-8000-000000004243', 12, false, '{}')"},
    {"child_merge", "(keep, gone, reason, merged_by, merger) values (4242, 4243, 'x', 'x', 4242)"},
    {"merge_moved", "(merge, type, id) values (4242, 'Goal', '00000000-0000-4000-8000-000000004242')"},
    {"merge_refusal", "(merge, consent, line, labels, purposes, ends) values (4242, 4242, 1, 2, '{}', now())"},
    {"child_alias", "(child, now) values (4243, 4242)"},
    {"refusal",
     "(request, recipient, client, purpose, route, status) values ('00000000-0000-4000-8000-000000004242', 4242, 4242, 2, 'x', 404)"},
    {"report",
     "(request, recipient, client, purpose, route, question, items) values ('00000000-0000-4000-8000-000000004242', 4242, 4242, 2, 'x', "
     "'x', 1)"},
    {"recut", "(type, resource) values ('Condition', '00000000-0000-4000-8000-000000004242')"},
    {"lowering", "(type, resource, child, source, labels, lowered, says, user_id, reason)"
                 " values ('Condition', '00000000-0000-4000-8000-000000004242', 4242, 4242, 10, 8, 2, 'x', 'x')"},
};
enum { ROWS = sizeof rows / sizeof rows[0] };

/* Rows of 4242 that the session's role sees; -1: it has no such privilege. */
static int seen(const char *table)
{
    char sql[256];
    int count = -1;
    (void)value(super, "savepoint look");
    (void)snprintf(sql, sizeof sql, "select count(*) from %s", table);
    PGresult *result = PQexec(super, sql);
    if (PQresultStatus(result) == PGRES_TUPLES_OK)
        count = atoi(PQgetvalue(result, 0, 0));
    else
        assert_string_equal(PQresultErrorField(result, PG_DIAG_SQLSTATE), "42501");
    PQclear(result);
    (void)value(super, "rollback to look");
    return count;
}

/* A row of a child that has no label would be open to whoever has any grant of it. */
static void test_what_grants_open_is_labelled(void **state)
{
    (void)state;
    assert_string_equal(
        value(super, NAMES("select distinct p.polrelid::regclass::text collate \"C\" from pg_policy p"
                           " where pg_get_expr(p.polqual, p.polrelid) like '%permit_minor%' and not exists (select from pg_constraint c"
                           " where c.conrelid = p.polrelid and c.convalidated"
                           " and pg_get_constraintdef(c.oid) = 'CHECK (((child = 0) OR (labels <> 0)))')")),
        "");
}

static void see_nothing(const char *role)
{
    char sql[64];
    (void)snprintf(sql, sizeof sql, "set local role %s", role);
    (void)value(super, sql);
    for (int i = 0; i < ROWS; i++)
        if (seen(rows[i].table) > 0) fail_msg("%s reads %s without a context", role, rows[i].table);
    (void)value(super, "reset role");
}

static void add_rows(void)
{
    char sql[1024];
    for (int i = 0; i < ROWS; i++) {
        (void)snprintf(sql, sizeof sql, "insert into %s %s", rows[i].table, rows[i].insert);
        PGresult *result = PQexec(super, sql);
        if (PQresultStatus(result) != PGRES_COMMAND_OK || strcmp(PQcmdTuples(result), "1") != 0)
            fail_msg("%s: %s", sql, PQerrorMessage(super));
        PQclear(result);
    }
}

/* All in one transaction that is rolled back; the superuser passes row security until it takes another role. */
static void test_no_context_reads_nothing(void **state)
{
    (void)state;
    static const char *const roles[] = {"cpx_app", "cpx_consent", "cpx_steward", "cpx_audit", "cpx_owner"};
    static const char *const settings[] = {
        NULL, /* never set in this session */
        "select set_config('cpx.request', '', true), set_config('cpx.organization', '', true), set_config('cpx.purpose', '', true),"
        " set_config('cpx.client', '', true), set_config('cpx.accounting', '', true)",
        /* A purpose, a client and the accounting, but no organization. */
        "select set_config('cpx.request', '', true), set_config('cpx.organization', '', true), set_config('cpx.purpose', '2', true),"
        " set_config('cpx.client', '1', true), set_config('cpx.accounting', 'on', true)",
    };
    /* The list is complete. */
    char sql[256];
    (void)snprintf(sql, sizeof sql, "select count(*) from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity");
    assert_int_equal(atoi(value(super, sql)), ROWS);
    assert_string_equal(value(super, "select current_setting('cpx.organization', true) is null"), "t");
    (void)value(super, "begin");
    add_rows();
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
        if (settings[i]) (void)value(super, settings[i]);
        for (size_t r = 0; r < sizeof roles / sizeof roles[0]; r++)
            see_nothing(roles[r]);
    }
    (void)value(super, "rollback");
}

static void act_as(int organization, int purpose)
{
    char sql[256];
    (void)value(super, "reset role");
    (void)snprintf(
        sql, sizeof sql,
        "select set_config('cpx.request', 'test', true), set_config('cpx.organization', '%d', true), set_config('cpx.purpose', '%d', true),"
        " set_config('cpx.accounting', '', true)",
        organization, purpose);
    (void)value(super, sql);
    (void)value(super, "set local role cpx_app");
}

/* The same rows with contexts: the owner sees its own (so the rows above were there to be seen), another sees nothing. */
static void test_a_context_reads_what_is_its_own(void **state)
{
    (void)state;
    (void)value(super, "begin");
    add_rows();
    act_as(4242, 2);
    static const char *const own[] = {"match_key",       "child_patient",    "grant_effective", "piece",        "piece_history",
                                      "search_token",    "search_reference", "search_date",     "referral",     "external_key",
                                      "idempotency",     "disclosure",       "refusal",         "grant_basis",  "lowering",
                                      "piece_departure", "piece_facet",      "grant_was",       "grant_change", "child_known"};
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (seen(own[i]) < 1) fail_msg("4242 doesn't see its own %s", own[i]);
    act_as(4244, 2);
    char sql[128];
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
        (void)snprintf(sql, sizeof sql, "select count(*) from %s", own[i]);
        bool piece_of_the_directory = strncmp(own[i], "piece", 5) == 0 || strncmp(own[i], "search", 6) == 0;
        if (piece_of_the_directory) (void)snprintf(sql, sizeof sql, "select count(*) from %s where child <> 0", own[i]);
        assert_string_equal(value(super, sql), "0");
    }
    /* The performer sees that the referral was delivered, and nothing of the child. */
    act_as(4243, 2);
    assert_string_equal(value(super, "select count(*) from referral"), "1");
    assert_string_equal(value(super, "select count(*) from piece where child <> 0"), "0");
    /* A grant opens what it permits, for its purpose. */
    (void)value(super, "reset role");
    (void)value(super, "update piece set source = 4245 where child = 4242");
    act_as(4242, 2);
    assert_string_equal(value(super, "select count(*) from piece where child = 4242"), "1");
    act_as(4242, 1);
    assert_string_equal(value(super, "select count(*) from piece where child = 4242"), "0");
    (void)value(super, "reset role");
    (void)value(super, "update piece set labels = 3 where child = 4242");
    act_as(4242, 2);
    assert_string_equal(value(super, "select count(*) from piece where child = 4242"), "0");
    (void)value(super, "rollback");
}

/* Only the source writes, whatever the statement; and a referral stays with its parties. */
static void test_rows_of_others_are_not_written(void **state)
{
    (void)state;
    (void)value(super, "begin");
    add_rows();
    act_as(4243, 2);
    static const char *const refused[] = {
        "insert into piece (type, id, child, source, labels, body) values ('Condition', gen_random_uuid(), 4242, 4242, 2, '}')",
        "insert into disclosure (request, recipient, client, purpose, child, source, labels, kind, items, stamps)"
        " values (gen_random_uuid(), 4242, 1, 2, 4242, 4242, 2, 'read', 1, '{}')",
        "update referral set requester = 4243",
        "update referral set performer = 4244",
        "update disclosure set items = 0",
        "delete from disclosure",
        "delete from piece",
        "insert into grant_effective (recipient, child, purpose, starts, ends, permit, permit_minor, basis) values (4243, 4242, 2, now(), "
        "now() + interval '1 day', -1, -1, 1)",
        "delete from grant_effective",
        "insert into child_patient (patient, child, source) values (gen_random_uuid(), 4242, 4242)",
    };
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        (void)value(super, "savepoint look");
        PGresult *result = PQexec(super, refused[i]);
        if (PQresultStatus(result) != PGRES_FATAL_ERROR) fail_msg("taken: %s", refused[i]);
        assert_string_equal(PQresultErrorField(result, PG_DIAG_SQLSTATE), "42501");
        PQclear(result);
        (void)value(super, "rollback to look");
    }
    PGresult *result = PQexec(super, "update piece set body = 'x'");
    assert_string_equal(PQcmdTuples(result), "0");
    PQclear(result);
    (void)value(super, "rollback");
}

/* ---- statements ---- */

/* A role's statements can all be prepared on its connections. */
static void prepare_all(const char *role, unsigned places)
{
    PGconn *pg = connect_as(role);
    for (int i = 0; i < CPX_SQL_COUNT; i++) {
        if (!(cpx_statements[i].places & places)) continue;
        PGresult *result = PQprepare(pg, cpx_statements[i].name, cpx_statements[i].text, 0, NULL);
        if (PQresultStatus(result) != PGRES_COMMAND_OK) fail_msg("%s: %s", cpx_statements[i].name, PQerrorMessage(pg));
        PQclear(result);
    }
    PQfinish(pg);
}

static void test_every_statement_can_be_prepared(void **state)
{
    (void)state;
    prepare_all("cpx_app", CPX_AT(READS) | CPX_AT(SEARCHES) | CPX_AT(WRITES));
    prepare_all("cpx_consent", CPX_AT(CONSENT));
    prepare_all("cpx_steward", CPX_AT(STEWARD));
    prepare_all("cpx_audit", CPX_AT(AUDIT));
    prepare_all("cpx_owner", CPX_AT(OWNER));
}

static bool is_word_character(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static bool names_table(const char *text, const char *table)
{
    size_t size = strlen(table);
    for (const char *at = strstr(text, table); at; at = strstr(at + 1, table)) {
        bool whole = (at == text || (!is_word_character(at[-1]) && at[-1] != '.')) && !is_word_character(at[size]);
        bool after_keyword =
            at - text >= 5 && (strncmp(at - 5, "from ", 5) == 0 || strncmp(at - 5, "join ", 5) == 0 || strncmp(at - 5, "into ", 5) == 0);
        bool updated = at - text >= 7 && strncmp(at - 7, "update ", 7) == 0;
        if (whole && (after_keyword || updated)) return true;
    }
    return false;
}

static void test_what_touches_the_guarded_tests_its_number(void **state)
{
    (void)state;
    int guarded = 0;
    for (int i = 0; i < CPX_SQL_COUNT; i++) {
        const struct cpx_statement *statement = &cpx_statements[i];
        if (statement->places == CPX_AT(STEWARD) && !statement->numbered) continue; /* run behind its context: cpx_tx_steward */
        for (int table = 0; table < ROWS; table++) {
            if (!names_table(statement->text, rows[table].table)) continue;
            guarded++;
            if (!statement->numbered)
                fail_msg("%s reads or writes %s and doesn't test its request number", statement->name, rows[table].table);
        }
    }
    assert_true(guarded > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_tells_of_a_child_is_guarded),
        cmocka_unit_test(test_all_that_is_of_a_child_moves_in_a_merge),
        cmocka_unit_test(test_nothing_goes_round_it),
        cmocka_unit_test(test_privileges_are_no_more_than_needed),
        cmocka_unit_test(test_the_policies_name_the_minors_label),
        cmocka_unit_test(test_what_grants_open_is_labelled),
        cmocka_unit_test(test_no_context_reads_nothing),
        cmocka_unit_test(test_a_context_reads_what_is_its_own),
        cmocka_unit_test(test_rows_of_others_are_not_written),
        cmocka_unit_test(test_every_statement_can_be_prepared),
        cmocka_unit_test(test_what_touches_the_guarded_tests_its_number),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
