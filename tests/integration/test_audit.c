/* The seal: what a superuser can do to the record of disclosures, and that `audit verify` finds it; online, against exported records, and offline. In
 * a database of its own: each test has a copy of one that is sealed in three batches. */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <jansson.h>
#include <libpq-fe.h>
#include <pthread.h>

#include "../../service/audit/chain.h"
#include "../../service/db/statements.h"
#include "../harness/harness.h"

static struct {
    char directory[64], base[64], copy[64];
    PGconn *super; /* of the copy */
} it;

static const char *dsn(const char *user, const char *database)
{
    return harness_format("host=%s user=%s dbname=%s", harness_environment("CPX_TEST_DATABASE_SOCKET"), user, database);
}

static PGconn *connected(const char *database)
{
    PGconn *pg = PQconnectdb(dsn("postgres", database));
    if (PQstatus(pg) != CONNECTION_OK) fail_msg("%s", PQerrorMessage(pg));
    return pg;
}

/* The first value of the last statement, "" for none. */
static const char *on(PGconn *pg, const char *sql)
{
    PGresult *result = PQexec(pg, sql);
    ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) fail_msg("%s: %s", sql, PQerrorMessage(pg));
    const char *value = harness_format("%s", status == PGRES_TUPLES_OK && PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : "");
    PQclear(result);
    return value;
}

static void doit(const char *sql)
{
    (void)on(it.super, sql);
}

static void administer(const char *sql)
{
    PGconn *pg = connected("postgres");
    (void)on(pg, sql);
    PQfinish(pg);
}

/* ---- the command line ---- */

static char said[16384];

/* Runs `careplan-exchange audit ...` for the database; its exit status; what it said is in `said`. */
static int audit_on(const char *database, const char *arguments)
{
    const char *command =
        harness_format("CPX_AUDIT_DSN='%s' CPX_OWNER_DSN='%s' CPX_AUDIT_KEY='%s/key' '%s' audit %s 2>&1", dsn("cpx_audit", database),
                       dsn("cpx_owner", database), it.directory, harness_environment("CPX_BIN"), arguments);
    FILE *pipe = popen(command, "r");
    assert_non_null(pipe);
    size_t size = fread(said, 1, sizeof said - 1, pipe);
    said[size] = '\0';
    int status = pclose(pipe);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static int audit(const char *arguments)
{
    return audit_on(it.copy, arguments);
}

static void assert_said(const char *words)
{
    if (strstr(said, words) == NULL) fail_msg("\"%s\" isn't said: %s", words, said);
}

/* What other tests have under way keeps the horizon back: until all is sealed. */
static void seal_all(const char *database, PGconn *pg)
{
    for (int i = 0; i < 200; i++) {
        if (audit_on(database, "seal") != 0) fail_msg("%s", said);
        if (audit_on(database, "verify") != 0) fail_msg("%s", said);
        if (strstr(said, " 0 rows aren't sealed yet") != NULL) return;
        (void)on(pg, "select pg_sleep(0.05)");
    }
    fail_msg("a transaction doesn't end: %s", said);
}

static void assert_found(const char *arguments, const char *words)
{
    int status = audit(arguments);
    if (status != 1) fail_msg("status %d: %s", status, said);
    assert_said(words);
}

static void assert_intact(const char *arguments)
{
    int status = audit(arguments);
    if (status != 0) fail_msg("status %d: %s", status, said);
}

/* ---- the rows ---- */

#define DISCLOSE(count)                                                                                                                    \
    "insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps)"             \
    " select gen_random_uuid(), 1 + n % 5, 1, case when n % 3 = 0 then 'u\"' || n end, 2, n % 7, 3, n, nullif(n % 4, 0), 'read', 2,"       \
    " array[n, n + 1] from generate_series(1, " count ") as n"
#define REFUSE(count)                                                                                                                      \
    "insert into refusal (request, recipient, client, purpose, route, target, status)"                                                     \
    " select gen_random_uuid(), 1 + n % 5, 1, 2, 'readResource', 'Goal/' || n, 404 from generate_series(1, " count ") as n"

static void make_base(void)
{
    administer(harness_format("create database %s owner cpx_owner", it.base));
    const char *migrate =
        harness_format("CPX_OWNER_DSN='%s' '%s' migrate >/dev/null", dsn("cpx_owner", it.base), harness_environment("CPX_BIN"));
    assert_int_equal(system(migrate), 0);
    PGconn *pg = connected(it.base);
    for (int batch = 0; batch < 3; batch++) {
        (void)on(pg, DISCLOSE("10") ";" REFUSE("3")); /* one transaction: one batch */
        seal_all(it.base, pg);
    }
    assert_string_equal(on(pg, "select count(*) from audit_record"), "3");
    PQfinish(pg);
    assert_int_equal(audit_on(it.base, harness_format("roots >%s/roots", it.directory)), 0);
}

static int set_up_all(void **state)
{
    (void)state;
    strcpy(it.directory, "/tmp/cpxaudit.XXXXXX");
    assert_non_null(mkdtemp(it.directory));
    snprintf(it.base, sizeof it.base, "audit_base_%d", (int)getpid());
    snprintf(it.copy, sizeof it.copy, "audit_copy_%d", (int)getpid());
    assert_int_equal(audit_on("none", harness_format("key %s/key", it.directory)), 0);
    make_base();
    return 0;
}

static int tear_down_all(void **state)
{
    (void)state;
    administer(harness_format("drop database %s", it.base));
    return system(harness_format("rm -rf '%s'", it.directory));
}

static int set_up(void **state)
{
    (void)state;
    administer(harness_format("create database %s template %s owner cpx_owner", it.copy, it.base));
    it.super = connected(it.copy);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    PQfinish(it.super);
    administer(harness_format("drop database %s with (force)", it.copy));
    return 0;
}

/* ---- tampering with rows ---- */

static void what_is_untouched_is_intact(void **state)
{
    (void)state;
    assert_intact("verify");
    assert_said("39 rows verified");
    assert_said("0 findings");
    assert_intact(harness_format("verify --roots %s/roots", it.directory));
}

static void an_edited_row_is_named(void **state)
{
    (void)state;
    /* Row by row, whatever was changed in it. */
    static const char *const edits[] = {"items = 3",
                                        "user_id = ''",
                                        "at = at + interval '1 microsecond'",
                                        "stamps = '{}'",
                                        "child = 99",
                                        "recipient = 9",
                                        "purpose = 1",
                                        "labels = 0",
                                        "basis = 77",
                                        "kind = 'search'",
                                        "source = 1",
                                        "client = 2",
                                        "request = gen_random_uuid()",
                                        "stamps = '{5,6}'"};
    enum { EDITS = sizeof edits / sizeof edits[0] };
    for (int i = 0; i < EDITS; i++)
        doit(harness_format("update disclosure set %s where id = %d", edits[i], i + 1));
    doit("update refusal set status = 200 where id = 2");
    assert_found("verify", "row refusal/2 was changed");
    for (int i = 0; i < EDITS; i++)
        assert_said(harness_format("row disclosure/%d was changed", i + 1));
    assert_said("15 findings");
}

static void a_deleted_row_is_named(void **state)
{
    (void)state;
    doit("delete from disclosure where id = 15");
    assert_found("verify", "row disclosure/15 is missing");
}

static void a_row_inserted_into_the_past_is_named(void **state)
{
    (void)state;
    doit("insert into disclosure overriding system value select (jsonb_populate_record(d, '{\"id\": 1000}')).* from disclosure d where "
         "d.id = 15");
    assert_found("verify", "row disclosure/1000 was added");
}

static void swapped_rows_are_named(void **state)
{
    (void)state;
    doit("create temp table pair as select * from disclosure where id in (2, 3)");
    doit("delete from disclosure where id in (2, 3)");
    doit("update pair set id = 5 - id");
    doit("insert into disclosure overriding system value select * from pair");
    assert_found("verify", "row disclosure/2 was changed");
    assert_said("row disclosure/3 was changed");
}

static void a_row_moved_to_another_batch_is_missed_in_its_own(void **state)
{
    (void)state;
    doit("update disclosure set xid = (select xid from disclosure where id = 25) where id = 5");
    assert_found("verify", "row disclosure/5 is missing");
    assert_said("row disclosure/5 was added");
}

static void truncated_rows_are_missed(void **state)
{
    (void)state;
    doit("truncate disclosure");
    assert_found("verify", "row disclosure/1 is missing");
    assert_said("row disclosure/30 is missing");
    assert_said("30 findings");
}

static void rows_that_came_back_with_another_content_are_found_though_the_kept_leaves_agree(void **state)
{
    (void)state;
    doit("update disclosure set items = 5 where id = 4");
    doit("update audit_record set leaves = '' where number = 1");
    assert_found("verify", "batch 1 (transactions 0 to ");
    assert_said("were sealed");
}

/* ---- tampering with the chain ---- */

static void a_truncated_chain_is_found_by_exported_records(void **state)
{
    (void)state;
    doit("delete from audit_record where number > 1");
    assert_intact("verify"); /* by itself a shorter chain is one; the rows behind it are told of */
    assert_said("26 rows aren't sealed yet");
    assert_found(harness_format("verify --roots %s/roots", it.directory),
                 "they were exported; the chain ends before them: it was truncated");
    /* Nor does sealing them anew help. */
    seal_all(it.copy, it.super);
    assert_found(harness_format("verify --roots %s/roots", it.directory), "record 2: it differs from the exported one");
}

static void a_gap_in_the_chain_is_found(void **state)
{
    (void)state;
    doit("delete from audit_record where number = 2");
    assert_found("verify", "record 3: the one before it is missing");
    assert_said("its batch begins at transaction");
}

static void a_changed_record_is_found(void **state)
{
    (void)state;
    doit("update audit_record set record = replace(record, '\"disclosure\":10', '\"disclosure\":11') where number = 2");
    assert_found("verify", "record 2: its signature is wrong");
    assert_said("record 3: it isn't chained to the one before it, which was changed");
    doit("update audit_record set record = '{}' where number = 2");
    assert_found("verify", "record 2: it was changed: it isn't a record");
}

static void a_forged_signature_is_found(void **state)
{
    (void)state;
    doit("update audit_record set signature = (select signature from audit_record where number = 1) where number = 3");
    assert_found("verify", "record 3: its signature is wrong");
    doit("update audit_record set signature = '' where number = 3");
    assert_found("verify", "record 3: its signature is wrong");
}

/* Who owns database and service, and not the key, makes all anew with one of his own. */
static void a_chain_by_another_key_is_found(void **state)
{
    (void)state;
    doit("update disclosure set items = 5 where id = 4");
    doit("delete from audit_record");
    assert_int_equal(audit_on("none", harness_format("key %s/other", it.directory)), 0);
    struct cpx_audit_keys other;
    struct cpx_audit_outcome outcome;
    assert_int_equal(cpx_audit_key_read(harness_format("%s/other", it.directory), &other), CPX_OK);
    assert_int_equal(cpx_audit_seal(dsn("cpx_audit", it.copy), &other, &outcome), CPX_OK);
    assert_true(outcome.records > 0);
    cpx_audit_keys_free(&other);
    assert_found("verify", "which isn't among the trusted ones");
    assert_found(harness_format("verify --roots %s/roots --keys %s/other.pub", it.directory, it.directory),
                 "differs from the exported one");
}

static void a_key_is_changed_without_a_gap(void **state)
{
    (void)state;
    const char *second = harness_format("%s/second", it.directory);
    assert_int_equal(audit_on("none", harness_format("key %s", second)), 0);
    struct cpx_audit_keys key;
    struct cpx_audit_outcome outcome = {0};
    doit(DISCLOSE("2"));
    assert_int_equal(cpx_audit_key_read(second, &key), CPX_OK);
    for (int i = 0; i < 200 && outcome.records == 0; i++) {
        assert_int_equal(cpx_audit_seal(dsn("cpx_audit", it.copy), &key, &outcome), CPX_OK);
        doit("select pg_sleep(0.05)");
    }
    cpx_audit_keys_free(&key);
    assert_int_equal(outcome.rows, 2);
    assert_found("verify", "which isn't among the trusted ones");
    assert_int_equal(system(harness_format("cat %s/key.pub %s.pub >%s/both", it.directory, second, it.directory)), 0);
    assert_intact(harness_format("verify --keys %s/both", it.directory));
    assert_said("41 rows verified");
}

/* ---- sealing ---- */

/* What is written by a transaction that began earlier and ends later isn't passed by. */
static void a_transaction_that_ends_late_is_sealed_once(void **state)
{
    (void)state;
    PGconn *late = connected(it.copy);
    (void)on(late, "begin");
    (void)on(late, DISCLOSE("1"));
    doit(DISCLOSE("1"));
    assert_intact("seal");
    assert_said("0 rows sealed");
    (void)on(late, "commit");
    PQfinish(late);
    seal_all(it.copy, it.super);
    assert_said("41 rows verified");
}

static void *seal_in_a_thread(void *sealed)
{
    struct cpx_audit_keys key;
    struct cpx_audit_outcome outcome = {0};
    if (cpx_audit_key_read(harness_format("%s/key", it.directory), &key) != CPX_OK) return NULL;
    for (int i = 0; i < 10; i++)
        if (cpx_audit_seal(dsn("cpx_audit", it.copy), &key, &outcome) == CPX_OK) *(int64_t *)sealed += outcome.rows;
    cpx_audit_keys_free(&key);
    return NULL;
}

static void several_instances_seal_each_row_once(void **state)
{
    (void)state;
    pthread_t threads[3];
    int64_t sealed[3] = {0};
    for (int i = 0; i < 3; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, seal_in_a_thread, &sealed[i]), 0);
    for (int i = 0; i < 30; i++)
        doit(DISCLOSE("3"));
    for (int i = 0; i < 3; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    seal_all(it.copy, it.super);
    assert_said("129 rows verified");
    assert_true(sealed[0] + sealed[1] + sealed[2] <= 90);
}

/* More rows than a batch holds, and one transaction that is larger than that. */
static void large_batches_are_divided_between_transactions(void **state)
{
    (void)state;
    doit(DISCLOSE("40000"));
    doit(DISCLOSE("30000"));
    doit(DISCLOSE("66000"));
    doit(REFUSE("20"));
    seal_all(it.copy, it.super);
    assert_said("136059 rows verified");
    assert_string_equal(
        on(it.super, "select string_agg(length(leaves) / 40 || '', ',' order by number) from audit_record where number > 3"),
        "40000,30000,66000,20");
}

/* Restored from a dump into a cluster that counts from the start. */
static void a_counter_that_is_behind_the_chain_stops_the_sealing(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(1 << 20);
    struct cpx_audit_keys key;
    struct cpx_audit_record record;
    unsigned char signature[CPX_AUDIT_SIGNATURE];
    char hex[2 * CPX_AUDIT_SIGNATURE + 1];
    const char *last = on(it.super, "select record from audit_record order by number desc limit 1");
    assert_true(cpx_audit_record_parse(last, strlen(last), &record));
    assert_true(cpx_audit_record_hash(last, strlen(last), record.previous));
    record.number++;
    record.from = record.to;
    record.to = UINT64_C(5) << 32;
    for (size_t i = 0; i < CPX_AUDIT_TABLES; i++)
        record.rows[i] = 0;
    assert_true(cpx_merkle_root(NULL, 0, record.root));
    const char *text = cpx_audit_record_format(arena, &record);
    assert_non_null(text);
    assert_int_equal(cpx_audit_key_read(harness_format("%s/key", it.directory), &key), CPX_OK);
    assert_true(cpx_audit_sign(&key, text, strlen(text), signature));
    cpx_audit_keys_free(&key);
    audit_hex(signature, sizeof signature, hex);
    doit(harness_format("insert into audit_record values (%" PRId64 ", '%s', decode('%s', 'hex'), '')", record.number, text, hex));
    cpx_arena_free(arena);
    assert_int_equal(audit("seal"), 3);
    assert_said("pg_resetwal --epoch=6");
    assert_found("verify", "transaction counter is behind the chain");
}

/* ---- exports ---- */

static void an_export_is_verified_without_a_database(void **state)
{
    (void)state;
    const char *directory = harness_format("%s/export", it.directory), *leaves = harness_format("%s/leaves.jsonl", directory);
    const char *verify = harness_format("verify --export %s --keys %s/key.pub", directory, it.directory);
    static const struct {
        const char *change, *words;
    } changes[] = {
        {"sed -i '5s/\"items\":2/\"items\":3/'", "its rows were changed"},
        {"sed -i '5d'", "its rows were changed"},
        {"sed -i '5p'", "its rows were changed"},
        {"sed -i '5{h;d};6{G}'", "its rows were changed"},
        {"sed -i '5s/.*/{}/'", "its rows were changed"},
        {"sed -i '$d'", "its rows were changed"},
        {"truncate -s 0", "its rows were changed"},
        {"sed -i '$p'", "its rows were changed"},
    };
    assert_intact(harness_format("export %s", directory));
    assert_int_equal(audit_on("none", verify), 0);
    assert_said("39 rows verified");
    assert_int_equal(audit_on("none", harness_format("%s --roots %s/roots", verify, it.directory)), 0);
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        assert_int_equal(system(harness_format("cp %s %s.kept && %s %s", leaves, leaves, changes[i].change, leaves)), 0);
        if (audit_on("none", verify) != 1) fail_msg("%s isn't found: %s", changes[i].change, said);
        assert_said(changes[i].words);
        assert_int_equal(system(harness_format("mv %s.kept %s", leaves, leaves)), 0);
    }
    /* The chain of the export, cut behind and in the middle. */
    assert_int_equal(system(harness_format("sed -i '$d' %s/chain.jsonl", directory)), 0);
    assert_int_equal(audit_on("none", harness_format("%s --roots %s/roots", verify, it.directory)), 1);
    assert_said("it was truncated");
    assert_int_equal(system(harness_format("sed -i 1s/disclosure/refusal/ %s/chain.jsonl", directory)), 0);
    assert_int_equal(audit_on("none", verify), 1);
    assert_int_equal(audit_on("none", harness_format("verify --export %s --keys %s/key.pub", it.directory, it.directory)), 3);
}

static void a_part_of_the_chain_is_exported_and_verified(void **state)
{
    (void)state;
    const char *directory = harness_format("%s/part", it.directory);
    assert_intact(harness_format("export --from 2 --to 2 %s", directory));
    assert_said("1 records, 13 leaves");
    assert_int_equal(audit_on("none", harness_format("verify --export %s --keys %s/key.pub", directory, it.directory)), 0);
    assert_said("13 rows verified");
    struct stat status;
    assert_int_equal(stat(harness_format("%s/leaves.jsonl", directory), &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
}

/* ---- retention ---- */

static void old_batches_are_removed_and_said_to_be(void **state)
{
    (void)state;
    doit("delete from audit_record");
    doit("truncate disclosure, refusal");
    doit(DISCLOSE("10"));
    doit(REFUSE("5"));
    doit("update disclosure set at = at - interval '7 years'");
    doit("update refusal set at = at - interval '7 years'");
    seal_all(it.copy, it.super);
    doit(DISCLOSE("4"));
    doit("update disclosure set at = at - interval '5 years 11 months' where id = (select max(id) from disclosure)");
    seal_all(it.copy, it.super);
    const char *roots = harness_format("%s/before", it.directory);
    assert_intact(harness_format("roots >%s", roots));
    assert_intact("prune");
    assert_said("15 rows removed");
    assert_string_equal(on(it.super, "select count(*) from disclosure"), "4");
    assert_intact(harness_format("verify --roots %s", roots));
    assert_said("4 rows verified; ");
    assert_string_equal(on(it.super, "select count(*) from audit_record where record like '%\"kind\":\"removal\"%'"), "1");
    assert_intact("prune");
    assert_said("0 rows removed");
    /* What is left is as protected as before, and sealing goes on. */
    doit(DISCLOSE("1"));
    seal_all(it.copy, it.super);
    doit("delete from disclosure where id = (select min(id) from disclosure)");
    assert_found("verify", "is missing");
    /* What was tampered with isn't removed. */
    assert_int_equal(audit("prune"), 1);
}

static void what_must_be_kept_is_not_removed_by_its_owner(void **state)
{
    (void)state;
    PGconn *owner = PQconnectdb(dsn("cpx_owner", it.copy));
    doit("update disclosure set at = at - interval '5 years 364 days'");
    (void)on(owner, "select set_config('cpx.request', 'test', false)");
    (void)on(owner, "delete from disclosure");
    PQfinish(owner);
    assert_string_equal(on(it.super, "select count(*) from disclosure"), "30");
}

/* ---- completeness ---- */

/* What only grows, and knows its transaction, is sealed: a table that is added is sealed too, or isn't append-only. */
static void every_append_only_table_is_sealed(void **state)
{
    (void)state;
    const char *expected = "disclosure,emergency_access,emergency_event,refusal,report";
    for (size_t i = 0; cpx_audit_tables[i] != NULL; i++)
        assert_non_null(strstr(expected, cpx_audit_tables[i]));
    assert_string_equal(
        on(it.super,
           "select string_agg(c.relname::text, ',' order by c.relname) from pg_class c"
           " join pg_attribute a on a.attrelid = c.oid and a.attname = 'xid' and not a.attisdropped"
           " where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'"
           " and c.relname not in ('grant_change', 'piece_departure', 'piece_facet')" /* what followers are told from, and no record */
           " and not exists (select from information_schema.column_privileges p where p.table_name = c.relname"
           " and p.privilege_type = 'UPDATE' and p.grantee in ('cpx_app', 'cpx_consent', 'cpx_steward'))"),
        expected);
}

static const char *leaves_sql(void)
{
    const char *sql = cpx_statements[CPX_SQL_AUDIT_LEAVES].text;
    return harness_format("prepare leaves (text, xid8, xid8) as %s; set cpx.request = 'x'; create temp table leaf as execute leaves('x', "
                          "'0', '18446744073709551615')",
                          sql);
}

static void a_leaf_holds_every_column(void **state)
{
    (void)state;
    doit("insert into emergency_access (id, child, patient, organization, client, user_id, actor, reason, starts, ends, request)"
         " select gen_random_uuid(), 1, gen_random_uuid(), 1, 1, 'u', 1, 'why', now(), now() + interval '1 minute', gen_random_uuid()");
    doit(
        "insert into emergency_event (access, kind, child, organization, client, request) values (1, 'ended', 1, 1, 1, gen_random_uuid())");
    doit("insert into report (request, recipient, client, purpose, route, question, items) values (gen_random_uuid(), 1, 1, 2, 'x', 'x', "
         "1)");
    for (size_t i = 0; cpx_audit_tables[i] != NULL; i++) {
        const char *table = cpx_audit_tables[i];
        assert_string_not_equal(on(it.super, harness_format("select count(*) from %s", table)), "0");
        /* Every column without a value but those that can't be told by their type is set, so that it must show. */
        const char *set =
            on(it.super,
               harness_format(
                   "select string_agg(format('%%I = coalesce(%%I, %%s)', column_name, column_name, case data_type when 'text' then '''x'''"
                   " when 'boolean' then 'true' when 'timestamp with time zone' then 'now()' else '''1''' end), ', ')"
                   " from information_schema.columns where table_name = '%s' and is_identity = 'NO' and data_type <> 'ARRAY' and "
                   "is_nullable = 'YES'",
                   table));
        if (set[0] != '\0') doit(harness_format("update %s set %s", table, set));
    }
    doit(leaves_sql());
    for (size_t i = 0; cpx_audit_tables[i] != NULL; i++)
        assert_string_equal(
            on(it.super,
               harness_format("select string_agg(column_name, ',') from information_schema.columns c where table_schema = 'public' and "
                              "table_name = '%s'"
                              " and exists (select 1 from leaf where place = '%s' and not (leaf.\"?column?\"::jsonb ? c.column_name))",
                              cpx_audit_tables[i], cpx_audit_tables[i])),
            "");
}

/* The bytes that were hashed once must come out again in every later release. */
static void a_leaf_is_this_text(void **state)
{
    (void)state;
    doit("truncate disclosure, refusal");
    doit("insert into disclosure (id, at, request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, stamps, "
         "xid) overriding system value"
         " values (7, '2026-11-25T10:00:00.1Z', '00000000-0000-4000-8000-000000000007', 1, 2, E'a\"\\u00e9\\n', 3, 4, 5, -6, null, 'read', "
         "8, '{9,10}', '11')");
    doit("insert into refusal (id, at, request, recipient, client, user_id, purpose, route, target, status, xid) overriding system value"
         " values (8, '2026-11-25T10:00:00Z', '00000000-0000-4000-8000-000000000008', 1, 2, null, 3, 'readResource', 'Goal/x', 404, '12')");
    doit("set TimeZone = 'UTC'");
    doit(leaves_sql());
    assert_string_equal(on(it.super, "select \"?column?\" from leaf where id = 7"),
                        "{\"table\":\"disclosure\",\"id\":7,\"at\":\"2026-11-25T10:00:00.1+00:00\",\"request\":\"00000000-0000-4000-8000-"
                        "000000000007\",\"recipient\":1,"
                        "\"client\":2,\"user_id\":\"a\\\"\xc3\xa9\\n\",\"purpose\":3,\"child\":4,\"source\":5,\"labels\":-6,\"kind\":"
                        "\"read\",\"items\":8,\"stamps\":[9,10],"
                        "\"xid\":\"11\"}");
    assert_string_equal(on(it.super, "select \"?column?\" from leaf where id = 8"),
                        "{\"table\":\"refusal\",\"id\":8,\"at\":\"2026-11-25T10:00:00+00:00\",\"request\":\"00000000-0000-4000-8000-"
                        "000000000008\",\"recipient\":1,\"client\":2,"
                        "\"purpose\":3,\"route\":\"readResource\",\"target\":\"Goal/x\",\"status\":404,\"xid\":\"12\"}");
}

/* When and by which transaction a row was written, and its number, isn't its writer's to say. */
static void writers_do_not_say_when(void **state)
{
    (void)state;
    static const char *const columns[] = {"id", "at", "xid"}, *const roles[] = {"cpx_app", "cpx_consent", "cpx_steward"},
                             *const tables[] = {"disclosure", "refusal", "report"};
    for (size_t r = 0; r < 3; r++)
        for (size_t t = 0; t < 3; t++)
            for (size_t c = 0; c < 3; c++)
                assert_string_equal(on(it.super, harness_format("select has_column_privilege('%s', '%s', '%s', 'insert')", roles[r],
                                                                tables[t], columns[c])),
                                    "f");
    assert_string_equal(on(it.super, "select has_table_privilege('cpx_audit', 'audit_record', 'update, delete, truncate')"), "f");
    assert_string_equal(on(it.super, "select has_any_column_privilege('cpx_app', 'audit_record', 'select, insert')"), "f");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(what_is_untouched_is_intact),
        TEST(an_edited_row_is_named),
        TEST(a_deleted_row_is_named),
        TEST(a_row_inserted_into_the_past_is_named),
        TEST(swapped_rows_are_named),
        TEST(a_row_moved_to_another_batch_is_missed_in_its_own),
        TEST(truncated_rows_are_missed),
        TEST(rows_that_came_back_with_another_content_are_found_though_the_kept_leaves_agree),
        TEST(a_truncated_chain_is_found_by_exported_records),
        TEST(a_gap_in_the_chain_is_found),
        TEST(a_changed_record_is_found),
        TEST(a_forged_signature_is_found),
        TEST(a_chain_by_another_key_is_found),
        TEST(a_key_is_changed_without_a_gap),
        TEST(a_transaction_that_ends_late_is_sealed_once),
        TEST(several_instances_seal_each_row_once),
        TEST(large_batches_are_divided_between_transactions),
        TEST(a_counter_that_is_behind_the_chain_stops_the_sealing),
        TEST(an_export_is_verified_without_a_database),
        TEST(a_part_of_the_chain_is_exported_and_verified),
        TEST(old_batches_are_removed_and_said_to_be),
        TEST(what_must_be_kept_is_not_removed_by_its_owner),
        TEST(every_append_only_table_is_sealed),
        TEST(a_leaf_holds_every_column),
        TEST(a_leaf_is_this_text),
        TEST(writers_do_not_say_when),
    };
    return cmocka_run_group_tests(tests, set_up_all, tear_down_all);
}
