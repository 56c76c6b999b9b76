/* The lanes against a PostgreSQL of their own, which is stopped and started: contexts that can't be inherited, units that fail, deadlines,
 * full queues, a database that goes and comes back; transactions; migrations. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <libpq-fe.h>
#include <pthread.h>

#include "../../service/db/connection.h"
#include "cpx/lanes.h"
#include "cpx/log.h"
#include "cpx/migrate.h"
#include "cpx/routes.h"
#include "cpx/time.h"

enum { ARENA_CAP = 4 * 1024 * 1024, ORGANIZATIONS = 4, LONG_MS = 10000 };

/* ---- the cluster ---- */

static struct {
    char directory[64], socket[128];
    char owner[256], app[256], consent[256], steward[256], super[256];
    struct cpx_config config;
    int organizations[ORGANIZATIONS + 1]; /* numbers; from 1 */
} world;

static void shell(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void shell(const char *format, ...)
{
    char command[1024];
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(command, sizeof command, format, arguments);
    va_end(arguments);
    if (size < 0 || (size_t)size >= sizeof command) fail_msg("command too long");
    if (system(command) != 0) fail_msg("failed: %s", command);
}

static void cluster(const char *action)
{
    shell("deploy/sandbox/cluster %s %s throwaway", action, world.directory);
}

static char *dsn(char out[256], const char *user, const char *database)
{
    (void)snprintf(out, 256, "host=%s user=%s dbname=%s", world.socket, user, database);
    return out;
}

/* One value as the superuser; "" for none. Static until the next call. */
static const char *sql(const char *text)
{
    static char value[4096];
    PGconn *pg = PQconnectdb(world.super);
    PGresult *result = PQexec(pg, text);
    if (PQresultStatus(result) != PGRES_TUPLES_OK && PQresultStatus(result) != PGRES_COMMAND_OK)
        fail_msg("%s: %s", text, PQerrorMessage(pg));
    (void)snprintf(value, sizeof value, "%s", PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : "");
    PQclear(result);
    PQfinish(pg);
    return value;
}

static void fill(void)
{
    char text[1024];
    (void)sql("create function raise_state(state text) returns int language plpgsql as $$ begin raise exception 'as asked' using errcode = "
              "state; end $$");
    for (int i = 1; i <= ORGANIZATIONS; i++) {
        (void)snprintf(text, sizeof text,
                       "insert into organization (fhir_id, name, class, purposes) values (gen_random_uuid(), 'Organization %d', "
                       "'primary_care', '{1,2}') returning id",
                       i);
        world.organizations[i] = atoi(sql(text));
        (void)snprintf(
            text, sizeof text,
            "insert into client (public_id, organization, name, scopes, purposes) values ('client-%d', %d, 'System %d', 'system/*.cruds', "
            "'{2}'),"
            " ('several-%d', %d, 'System %d', 'system/*.cruds', '{1,2}'), ('disabled-%d', %d, 'System %d', 'system/*.cruds', '{2}')",
            i, world.organizations[i], i, i, world.organizations[i], i, i, world.organizations[i], i);
        (void)sql(text);
        (void)snprintf(text, sizeof text,
                       "insert into piece (type, id, child, source, labels, body) select 'Condition', gen_random_uuid(), %d, %d, 2, "
                       "',\"a\":1}' from generate_series(1, 3)",
                       i, world.organizations[i]);
        (void)sql(text);
    }
    (void)sql("update client set enabled = false where public_id like 'disabled%'");
}

static int set_up(void **state)
{
    (void)state;
    char path[128];
    (void)snprintf(world.directory, sizeof world.directory, "/tmp/cpxdb.XXXXXX");
    if (!mkdtemp(world.directory)) return -1;
    cluster("up");
    (void)snprintf(path, sizeof path, "%s/cluster", world.directory);
    FILE *file = fopen(path, "r");
    if (!file || fscanf(file, "%127s", world.socket) != 1) return -1;
    fclose(file);
    shell("psql -X -q -h %s -U postgres -v ON_ERROR_STOP=1 -f deploy/postgresql/roles.sql", world.socket);
    shell("psql -X -q -h %s -U postgres -v ON_ERROR_STOP=1 -c 'create database lanes owner cpx_owner'", world.socket);
    dsn(world.super, "postgres", "lanes");
    if (cpx_migrate(dsn(world.owner, "cpx_owner", "lanes"), "migrations", false) != CPX_OK) return -1;
    world.config = (struct cpx_config){.app_dsn = dsn(world.app, "cpx_app", "lanes"),
                                       .consent_dsn = dsn(world.consent, "cpx_consent", "lanes"),
                                       .steward_dsn = dsn(world.steward, "cpx_steward", "lanes"),
                                       .read_connections = 2,
                                       .search_connections = 1,
                                       .write_connections = 2,
                                       .consent_connections = 1,
                                       .steward_connections = 1,
                                       .queue = 512,
                                       .deadline_ms = LONG_MS};
    fill();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    if (!world.directory[0]) return 0;
    cluster("remove");
    shell("rm -rf %s", world.directory);
    return 0;
}

/* ---- requests and a loop ---- */

/* By what is special of them, and organization. */
static const char *const clients[3][ORGANIZATIONS + 1] = {
    {NULL, "client-1", "client-2", "client-3", "client-4"},
    {NULL, "disabled-1", "disabled-2", "disabled-3", "disabled-4"},
    {NULL, "several-1", "several-2", "several-3", "several-4"},
};

struct call_of_test {
    struct cpx_request request;
    struct cpx_route route;
    struct cpx_call call;
    int organization; /* whose rows it may see; 0: none */
    int finished;
    enum cpx_rc rc;
    int64_t finished_ms;
    char seen[64];
    const char *statement; /* for work */
};

static void *random_bytes(unsigned char *out, size_t size)
{
    FILE *file = fopen("/dev/urandom", "rb");
    if (!file || fread(out, 1, size, file) != size) fail_msg("no random bytes");
    fclose(file);
    return out;
}

static void prepare(struct call_of_test *call, const char *client, enum cpx_entry entry, int64_t ms)
{
    static uint64_t counter;
    static unsigned char seed[8];
    if (counter == 0) random_bytes(seed, sizeof seed);
    memset(call, 0, sizeof *call);
    call->rc = CPX_DEFECT;
    call->route.entry = entry;
    struct cpx_request *request = &call->request;
    request->arena = cpx_arena_new(ARENA_CAP);
    assert_non_null(request->arena);
    request->problem.arena = request->arena;
    request->route = &call->route;
    (void)snprintf(request->number, sizeof request->number, "%02x%02x%02x%02x%024llx", seed[0], seed[1], seed[2], seed[3],
                   (unsigned long long)++counter);
    (void)snprintf(request->id, sizeof request->id, "00000000-0000-4000-8000-%012llx", (unsigned long long)counter);
    request->received_ms = cpx_monotonic_ms();
    request->deadline_ms = request->received_ms + ms;
    request->reader.client = client;
    request->reader.purpose = CPX_PURPOSE_COC;
}

static void done(void *context, struct cpx_request *request, enum cpx_rc rc)
{
    struct call_of_test *call = (struct call_of_test *)((char *)request - offsetof(struct call_of_test, request));
    int *count = context;
    call->rc = rc;
    call->finished_ms = cpx_monotonic_ms();
    __atomic_add_fetch(&call->finished, 1, __ATOMIC_SEQ_CST);
    __atomic_add_fetch(count, 1, __ATOMIC_SEQ_CST);
}

/* Keeps the first row's columns, separated by '|'. */
static enum cpx_rc keep(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct call_of_test *call = (struct call_of_test *)((char *)request - offsetof(struct call_of_test, request));
    if (cpx_rows_count(rows) > 0)
        (void)snprintf(call->seen, sizeof call->seen, "%s|%s|%d", cpx_rows_text(rows, 0, 0), cpx_rows_text(rows, 0, 1),
                       cpx_rows_count(rows));
    else
        (void)snprintf(call->seen, sizeof call->seen, "none");
    return CPX_OK;
}

static int epoll_fd;
static int finished;
static struct cpx_db *db;
static struct cpx_pipeline *pipeline;

static void turn(void)
{
    struct epoll_event events[64];
    cpx_pipeline_flush(pipeline);
    int wait = cpx_pipeline_tick(pipeline, cpx_monotonic_ms());
    int count = epoll_wait(epoll_fd, events, 64, wait < 0 || wait > 50 ? 50 : wait);
    for (int i = 0; i < count; i++) {
        struct cpx_watch *watch = events[i].data.ptr;
        watch->ready(watch, events[i].events);
    }
}

static bool turn_until_ready(bool ready, int64_t ms)
{
    for (int64_t until = cpx_monotonic_ms() + ms; cpx_db_ready(db) != ready && cpx_monotonic_ms() < until;)
        turn();
    return cpx_db_ready(db) == ready;
}

static void turn_until(const int *count, int wanted, int64_t ms)
{
    for (int64_t until = cpx_monotonic_ms() + ms; __atomic_load_n(count, __ATOMIC_SEQ_CST) < wanted && cpx_monotonic_ms() < until;)
        turn();
    assert_int_equal(__atomic_load_n(count, __ATOMIC_SEQ_CST), wanted);
}

static void open_lanes(const struct cpx_config *config)
{
    finished = 0;
    epoll_fd = epoll_create1(EPOLL_CLOEXEC);
    db = cpx_db_open(config);
    assert_non_null(db);
    pipeline = cpx_pipeline_new(db, config, epoll_fd, done, &finished);
    assert_non_null(pipeline);
}

static void close_lanes(void)
{
    cpx_pipeline_free(pipeline);
    cpx_db_close(db);
    close(epoll_fd);
}

static int open_for_test(void **state)
{
    (void)state;
    open_lanes(&world.config);
    return turn_until_ready(true, 5000) ? 0 : -1;
}

static int close_after_test(void **state)
{
    (void)state;
    close_lanes();
    return 0;
}

static enum cpx_rc submit(struct call_of_test *call, const char *text, bool with_context)
{
    call->call.text = text;
    return cpx_pipeline_submit(pipeline, &call->request, CPX_LANE_READS, &call->call, keep, with_context);
}

static void drop(struct call_of_test *call)
{
    cpx_arena_free(call->request.arena);
}

/* ---- the reads lane ---- */

/* Distinct sources that it sees, the organization of the context, and a probe that only its own request number opens. */
#define SEES                                                                                                                               \
    "select (select coalesce(string_agg(distinct source::text, ','), '-') from piece where (select current_setting('cpx.request', true)) " \
    "= $1),"                                                                                                                               \
    " current_setting('cpx.organization', true) || '/' || current_setting('cpx.client', true) || '/' || current_setting('cpx.purpose', "   \
    "true)"
#define BREAKS "select 1 / (case when (select current_setting('cpx.request', true)) = $1 then 0 else 0 end)"
/* Doesn't test its number: the text hides that it reads it. */
#define BARE                                                                                                                               \
    "select coalesce(current_setting('cpx.organization', true), ''),"                                                                      \
    " coalesce(current_setting('cpx.' || 'request', true), '') || (select count(*) from piece)"

enum kind { READS, BREAKING, DISABLED, UNKNOWN, NO_PURPOSE, WITHOUT_CONTEXT, KINDS };

static void check_kind(const struct call_of_test *call, enum kind kind)
{
    char expected[64];
    assert_int_equal(call->finished, 1);
    switch (kind) {
    case READS:
        assert_int_equal(call->rc, CPX_OK);
        (void)snprintf(expected, sizeof expected, "%d|%d/%d/2|1", call->organization, call->organization,
                       call->request.reader.client_number);
        assert_string_equal(call->seen, expected);
        assert_int_equal(call->request.reader.organization, call->organization);
        break;
    case BREAKING:
        assert_int_equal(call->rc, CPX_DEFECT);
        break;
    case WITHOUT_CONTEXT:
        assert_int_equal(call->rc, CPX_OK);
        assert_string_equal(call->seen, "|0|1");
        break;
    default:
        assert_int_equal(call->rc, CPX_REFUSED);
        assert_string_equal(call->seen, "");
        assert_int_equal(call->request.problem.items[0].error, kind == NO_PURPOSE ? CPX_ERROR_FORBIDDEN : CPX_ERROR_CLIENT_DISABLED);
    }
}

static void submit_kind(struct call_of_test *call, enum kind kind, int organization)
{
    const char *client = kind == UNKNOWN ? "nobody" : clients[kind == DISABLED ? 1 : kind == NO_PURPOSE ? 2 : 0][organization];
    prepare(call, client, CPX_ENTRY_TOKEN, LONG_MS);
    if (kind == NO_PURPOSE) call->request.reader.purpose = CPX_PURPOSE_NONE;
    call->organization = world.organizations[organization];
    const char *text = kind == BREAKING ? BREAKS : kind == WITHOUT_CONTEXT ? BARE : SEES;
    assert_int_equal(submit(call, text, kind != WITHOUT_CONTEXT), CPX_OK);
}

/* Organizations, failures, disabled and unknown clients and statements without a reader, mixed at random in shared units. */
static void test_a_context_is_not_inherited(void **state)
{
    (void)state;
    enum { ROUNDS = 120, BATCH = 48 };
    static struct call_of_test calls[BATCH];
    enum kind kinds[BATCH];
    unsigned random = 1;
    unsigned counts[KINDS] = {0};
    for (int round = 0; round < ROUNDS; round++) {
        finished = 0;
        for (int i = 0; i < BATCH; i++) {
            random = random * 1103515245u + 12345u;
            unsigned dice = random >> 16 & 63;
            kinds[i] = dice < 44 ? READS : (enum kind)(1 + dice % (KINDS - 1));
            /* Most rounds have no failure, so that units of sixteen commit; the others have many. */
            if (kinds[i] == BREAKING && round % 4 != 0) kinds[i] = READS;
            counts[kinds[i]]++;
            submit_kind(&calls[i], kinds[i], 1 + (int)(random >> 22 & 1023) % ORGANIZATIONS);
        }
        turn_until(&finished, BATCH, LONG_MS);
        for (int i = 0; i < BATCH; i++) {
            check_kind(&calls[i], kinds[i]);
            drop(&calls[i]);
        }
    }
    for (int kind = 0; kind < KINDS; kind++)
        assert_true(counts[kind] > 20);
}

#define RECORDS                                                                                                                            \
    "with recorded as (insert into disclosure (request, recipient, client, purpose, child, source, labels, kind, items, stamps)"           \
    " select $2::uuid, current_setting('cpx.organization')::int, current_setting('cpx.client')::int, 2, 1, 1, 2, 'read', 1, '{}'"          \
    " where (select current_setting('cpx.request', true)) = $1 returning 1)"                                                               \
    " select count(*), 1 / $3::int from recorded"

static void submit_record(struct call_of_test *call, const char *divisor)
{
    prepare(call, "client-1", CPX_ENTRY_TOKEN, LONG_MS);
    call->call.count = 2;
    call->call.values[0] = call->request.id;
    call->call.values[1] = divisor;
    assert_int_equal(submit(call, RECORDS, true), CPX_OK);
}

/* Of sixteen in a unit one fails: it alone gets the error, and the others' records are stored exactly once. */
static void test_a_failed_unit_runs_singly(void **state)
{
    (void)state;
    enum { BATCH = 16, CULPRIT = 7 };
    static struct call_of_test calls[BATCH];
    (void)sql("truncate disclosure");
    finished = 0;
    for (int i = 0; i < BATCH; i++)
        submit_record(&calls[i], i == CULPRIT ? "0" : "1");
    turn_until(&finished, BATCH, LONG_MS);
    for (int i = 0; i < BATCH; i++) {
        assert_int_equal(calls[i].finished, 1);
        assert_int_equal(calls[i].rc, i == CULPRIT ? CPX_DEFECT : CPX_OK);
        if (i != CULPRIT) assert_string_equal(calls[i].seen, "1|1|1");
    }
    assert_string_equal(sql("select count(*) || ' ' || count(distinct request) from disclosure"), "15 15");
    assert_string_equal(sql("select count(*) from disclosure group by xid order by 1 desc limit 1"), "1");
    for (int i = 0; i < BATCH; i++)
        drop(&calls[i]);
}

/* A reader that may not act runs its statement under an empty context: it isn't only not answered, it does nothing. */
static void test_a_refused_reader_does_nothing(void **state)
{
    (void)state;
    static const char *const refused[] = {"disabled-1", "nobody", "several-1"};
    enum { REFUSED = sizeof refused / sizeof refused[0] };
    static struct call_of_test calls[REFUSED];
    (void)sql("truncate disclosure");
    finished = 0;
    for (int i = 0; i < REFUSED; i++) {
        prepare(&calls[i], refused[i], CPX_ENTRY_TOKEN, LONG_MS);
        if (i == REFUSED - 1) calls[i].request.reader.purpose = CPX_PURPOSE_FAMRQT; /* not one that it is registered for */
        calls[i].call = (struct cpx_call){.text = RECORDS, .count = 2, .values = {calls[i].request.id, "1"}};
        assert_int_equal(cpx_pipeline_submit(pipeline, &calls[i].request, CPX_LANE_READS, &calls[i].call, keep, true), CPX_OK);
    }
    turn_until(&finished, REFUSED, LONG_MS);
    for (int i = 0; i < REFUSED; i++) {
        assert_int_equal(calls[i].rc, CPX_REFUSED);
        drop(&calls[i]);
    }
    assert_string_equal(sql("select count(*) from disclosure"), "0");
}

/* What is answered has been committed: another connection sees its record from inside of the answer. */
static enum cpx_rc answer_is_committed(struct cpx_request *request, const struct cpx_rows *rows)
{
    char text[128];
    (void)snprintf(text, sizeof text, "select count(*) from disclosure where request = '%s'", request->id);
    assert_string_equal(sql(text), "1");
    return keep(request, rows);
}

static void test_answers_come_after_the_commit(void **state)
{
    (void)state;
    enum { BATCH = 16 };
    static struct call_of_test calls[BATCH];
    (void)sql("truncate disclosure");
    finished = 0;
    for (int i = 0; i < BATCH; i++) {
        prepare(&calls[i], "client-2", CPX_ENTRY_TOKEN, LONG_MS);
        calls[i].call = (struct cpx_call){.text = RECORDS, .count = 2, .values = {calls[i].request.id, "1"}};
        assert_int_equal(cpx_pipeline_submit(pipeline, &calls[i].request, CPX_LANE_READS, &calls[i].call, answer_is_committed, true),
                         CPX_OK);
    }
    turn_until(&finished, BATCH, LONG_MS);
    for (int i = 0; i < BATCH; i++)
        assert_int_equal(calls[i].rc, CPX_OK);
    /* They shared transactions: that is what units are for. */
    assert_true(atoi(sql("select count(distinct xid) from disclosure")) <= 2);
    for (int i = 0; i < BATCH; i++)
        drop(&calls[i]);
}

static void test_a_serialization_failure_runs_once_more(void **state)
{
    (void)state;
    static struct call_of_test call;
    (void)sql("drop sequence if exists attempts");
    (void)sql("create sequence attempts");
    (void)sql("grant usage on sequence attempts to cpx_app");
    finished = 0;
    prepare(&call, "client-1", CPX_ENTRY_TOKEN, LONG_MS);
    assert_int_equal(submit(&call, "select case when nextval('attempts') < 2 then raise_state('40001') else 7 end, 8", true), CPX_OK);
    turn_until(&finished, 1, LONG_MS);
    assert_int_equal(call.rc, CPX_OK);
    assert_string_equal(call.seen, "7|8|1");
    drop(&call);
    prepare(&call, "client-1", CPX_ENTRY_TOKEN, LONG_MS);
    assert_int_equal(submit(&call, "select raise_state('40001'), nextval('attempts')", true), CPX_OK);
    turn_until(&finished, 2, LONG_MS);
    assert_int_equal(call.rc, CPX_UNAVAILABLE);
    drop(&call);
}

static void test_a_deadline_is_kept(void **state)
{
    (void)state;
    static struct call_of_test slow, quick;
    finished = 0;
    prepare(&slow, "client-1", CPX_ENTRY_TOKEN, 150);
    assert_int_equal(submit(&slow, "select pg_sleep(0.6), 1", true), CPX_OK);
    turn_until(&finished, 1, 1000);
    assert_int_equal(slow.rc, CPX_UNAVAILABLE);
    assert_in_range(slow.finished_ms - slow.request.received_ms, 150, 400);
    drop(&slow); /* what comes for it later is dropped */
    prepare(&quick, "client-3", CPX_ENTRY_TOKEN, LONG_MS);
    quick.organization = world.organizations[3];
    assert_int_equal(submit(&quick, SEES, true), CPX_OK);
    turn_until(&finished, 2, 5000);
    check_kind(&quick, READS);
    for (int64_t until = cpx_monotonic_ms() + 700; cpx_monotonic_ms() < until;)
        turn();
    assert_int_equal(finished, 2);
    drop(&quick);
}

static void test_what_cannot_be_sent_is_a_defect(void **state)
{
    (void)state;
    static struct call_of_test call;
    prepare(&call, "client-1", CPX_ENTRY_TOKEN, LONG_MS);
    assert_int_equal(submit(&call, SEES, false), CPX_DEFECT); /* needs a reader's number */
    call.request.number[0] = '\0';
    assert_int_equal(submit(&call, SEES, true), CPX_DEFECT);
    call.request.number[0] = 'x';
    call.request.reader.client = NULL;
    assert_int_equal(submit(&call, SEES, true), CPX_DEFECT);
    call.request.reader.client = "client-1";
    call.call.count = CPX_PARAMETERS + 1;
    assert_int_equal(submit(&call, SEES, true), CPX_DEFECT);
    call.call.count = 0;
    call.call.text = SEES;
    assert_int_equal(cpx_pipeline_submit(pipeline, &call.request, CPX_LANE_WRITES, &call.call, keep, true), CPX_DEFECT);
    drop(&call);
}

/* More shapes of searches than a connection keeps prepared, some that can't be parsed and some that fail, in random order: each gets its
 * own answer, and no connection holds more than it should. */
static void test_composed_texts_are_prepared_within_bounds(void **state)
{
    (void)state;
    enum { CALLS = 600, SHAPES = 2 * CPX_COMPOSED + 7, AT_ONCE = 8 };
    static struct call_of_test calls[CALLS];
    static char texts[SHAPES][256];
    int most = 0;
    for (int i = 0; i < SHAPES; i++) {
        const char *from = i % 10 == 3 ? "nowhere" : i % 10 == 7 ? "generate_series(1, 1 / (length($1) * 0)) as n" : "(values (1)) as n";
        (void)snprintf(texts[i], sizeof texts[i],
                       "select '%d', (select count(*) from pg_prepared_statements where name ~ '^c[0-9]+$') from %s"
                       " where (select current_setting('cpx.request', true)) = $1",
                       i, from);
    }
    for (int i = 0; i < CALLS; i++) {
        int shape = rand() % (rand() % 2 ? SHAPES : SHAPES / 4);
        prepare(&calls[i], i % 9 == 0 ? "disabled-1" : "client-1", CPX_ENTRY_TOKEN, LONG_MS);
        calls[i].organization = shape;
        calls[i].call.text = texts[shape];
        assert_int_equal(cpx_pipeline_submit(pipeline, &calls[i].request, CPX_LANE_SEARCHES, &calls[i].call, keep, true), CPX_OK);
        if (i % AT_ONCE == AT_ONCE - 1 || i == CALLS - 1) turn_until(&finished, i + 1, LONG_MS);
    }
    for (int i = 0; i < CALLS; i++) {
        int shape = calls[i].organization, seen = -1, kept = 0, rows = 0;
        bool fails = shape % 10 == 3 || shape % 10 == 7;
        assert_int_equal(calls[i].rc, i % 9 == 0 ? CPX_REFUSED : fails ? CPX_DEFECT : CPX_OK);
        if (calls[i].rc == CPX_OK) {
            assert_int_equal(sscanf(calls[i].seen, "%d|%d|%d", &seen, &kept, &rows), 3);
            assert_int_equal(seen, shape);
            assert_true(kept <= CPX_COMPOSED);
            if (kept > most) most = kept;
        }
        drop(&calls[i]);
    }
    assert_int_equal(most, CPX_COMPOSED);
}

/* ---- the lanes of threads ---- */

static enum cpx_rc work_statement(struct cpx_request *request, struct cpx_tx *tx)
{
    struct call_of_test *call = (struct call_of_test *)((char *)request - offsetof(struct call_of_test, request));
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_query(tx, call->statement, NULL, 0, &rows);
    return rc == CPX_OK ? keep(request, rows) : rc;
}

static void start_work(struct call_of_test *call, enum cpx_lane lane, const char *client, enum cpx_entry entry, int64_t ms,
                       enum cpx_rc (*work)(struct cpx_request *, struct cpx_tx *), const char *statement)
{
    prepare(call, client, entry, ms);
    call->route.work = work;
    call->statement = statement;
    assert_int_equal(cpx_db_work(db, &call->request, lane, done, &finished), CPX_OK);
}

static void test_work_has_its_readers_context(void **state)
{
    (void)state;
    enum { BATCH = 200 };
    static struct call_of_test calls[BATCH];
    finished = 0;
    for (int i = 0; i < BATCH; i++) {
        int organization = 1 + i % ORGANIZATIONS;
        if (i % 5 == 4)
            start_work(&calls[i], CPX_LANE_WRITES, "disabled-1", CPX_ENTRY_EITHER, LONG_MS, work_statement, SEES);
        else if (i % 7 == 6)
            start_work(&calls[i], CPX_LANE_WRITES, NULL, CPX_ENTRY_CLIENT, LONG_MS, work_statement, BARE);
        else if (i % 11 == 10)
            start_work(&calls[i], CPX_LANE_WRITES, clients[0][organization], CPX_ENTRY_TOKEN, LONG_MS, work_statement, BREAKS);
        else
            start_work(&calls[i], CPX_LANE_WRITES, clients[0][organization], CPX_ENTRY_TOKEN, LONG_MS, work_statement, SEES);
        calls[i].organization = world.organizations[organization];
    }
    turn_until(&finished, BATCH, LONG_MS);
    for (int i = 0; i < BATCH; i++) {
        check_kind(&calls[i], i % 5 == 4 ? DISABLED : i % 7 == 6 ? WITHOUT_CONTEXT : i % 11 == 10 ? BREAKING : READS);
        drop(&calls[i]);
    }
}

/* A statement of another lane. */
static enum cpx_rc work_feed(struct cpx_request *request, struct cpx_tx *tx)
{
    (void)request;
    return cpx_tx_run(tx, CPX_SQL_PLAIN_FEED, NULL, 0, NULL);
}

static void test_a_lane_runs_no_statement_of_another(void **state)
{
    (void)state;
    static struct call_of_test asynchronous, threaded;
    finished = 0;
    prepare(&asynchronous, "client-1", CPX_ENTRY_TOKEN, LONG_MS);
    asynchronous.call = (struct cpx_call){.statement = CPX_SQL_PLAIN_FEED};
    assert_int_equal(cpx_pipeline_submit(pipeline, &asynchronous.request, CPX_LANE_READS, &asynchronous.call, keep, true), CPX_DEFECT);
    start_work(&threaded, CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_feed, NULL);
    turn_until(&finished, 1, LONG_MS);
    assert_int_equal(threaded.rc, CPX_DEFECT);
    drop(&asynchronous);
    drop(&threaded);
}

static void test_the_consent_lane_is_another_role(void **state)
{
    (void)state;
    static struct call_of_test call;
    finished = 0;
    start_work(&call, CPX_LANE_CONSENT, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_statement,
               "select current_user, current_setting('cpx.organization')");
    turn_until(&finished, 1, LONG_MS);
    char expected[64];
    (void)snprintf(expected, sizeof expected, "cpx_consent|%d|1", world.organizations[1]);
    assert_int_equal(call.rc, CPX_OK);
    assert_string_equal(call.seen, expected);
    drop(&call);
}

#define ADDS "insert into assertion_seen (client, jti, expires) select min(id), $1, now() from client"

static enum cpx_rc add(struct cpx_tx *tx, const char *jti)
{
    const char *const values[] = {jti};
    return cpx_tx_query(tx, ADDS, values, 1, NULL);
}

static enum cpx_rc work_then_refuse(struct cpx_request *request, struct cpx_tx *tx)
{
    if (add(tx, "refused") != CPX_OK) return CPX_DEFECT;
    return cpx_problem_add(&request->problem, CPX_ERROR_CONFLICT, NULL, "as asked");
}

/* A handler that overlooks an error: nothing of it may be kept. */
static enum cpx_rc work_then_overlook(struct cpx_request *request, struct cpx_tx *tx)
{
    (void)request;
    if (add(tx, "overlooked") != CPX_OK) return CPX_DEFECT;
    if (cpx_tx_query(tx, "select 1 / 0", NULL, 0, NULL) == CPX_OK) return CPX_DEFECT;
    assert_int_equal(cpx_tx_query(tx, "select 1", NULL, 0, NULL), CPX_DEFECT); /* poisoned: fails at once */
    return CPX_OK;
}

static enum cpx_rc work_again(struct cpx_request *request, struct cpx_tx *tx)
{
    struct call_of_test *call = (struct call_of_test *)((char *)request - offsetof(struct call_of_test, request));
    bool first = call->seen[0] == '\0';
    assert_int_equal(request->problem.count, 0);
    assert_int_equal(request->response.status, 0);
    if (add(tx, first ? "first run" : "second run") != CPX_OK) return CPX_DEFECT;
    (void)snprintf(call->seen, sizeof call->seen, first ? "once" : "twice");
    request->response.status = 201;
    if (first) (void)cpx_problem_add(&request->problem, CPX_ERROR_CONFLICT, NULL, "of the first run");
    return cpx_tx_query(tx, first ? call->statement : "select 1", NULL, 0, NULL);
}

static enum cpx_rc work_duplicate(struct cpx_request *request, struct cpx_tx *tx)
{
    struct call_of_test *call = (struct call_of_test *)((char *)request - offsetof(struct call_of_test, request));
    (void)strcat(call->seen, "x");
    if (add(tx, "duplicate") != CPX_OK) return CPX_DEFECT;
    return add(tx, "duplicate");
}

static void test_transactions_commit_or_leave_nothing(void **state)
{
    (void)state;
    static struct call_of_test calls[5];
    (void)sql("truncate assertion_seen");
    finished = 0;
    start_work(&calls[0], CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_then_refuse, NULL);
    start_work(&calls[1], CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_then_overlook, NULL);
    start_work(&calls[2], CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_again, "select raise_state('40001')");
    start_work(&calls[3], CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_duplicate, NULL);
    turn_until(&finished, 4, LONG_MS);
    assert_int_equal(calls[0].rc, CPX_REFUSED);
    assert_int_equal(calls[1].rc, CPX_DEFECT);
    assert_int_equal(calls[2].rc, CPX_OK);
    assert_string_equal(calls[2].seen, "twice");
    assert_int_equal(calls[2].request.response.status, 201);
    assert_int_equal(calls[3].rc, CPX_DEFECT); /* tried twice: it isn't another's race */
    assert_string_equal(calls[3].seen, "xx");
    assert_string_equal(sql("select string_agg(jti, ',') from assertion_seen"), "second run");
    for (int i = 0; i < 4; i++)
        drop(&calls[i]);
}

static void test_a_lock_that_does_not_come_is_refused(void **state)
{
    (void)state;
    static struct call_of_test call;
    finished = 0;
    PGconn *holder = PQconnectdb(world.super);
    PQclear(PQexec(holder, "begin"));
    PQclear(PQexec(holder, "lock table assertion_seen in access exclusive mode"));
    start_work(&call, CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_statement, "select count(*) from assertion_seen");
    turn_until(&finished, 1, 5000);
    PQfinish(holder);
    assert_int_equal(call.rc, CPX_REFUSED);
    assert_int_equal(call.request.problem.items[0].error, CPX_ERROR_TIMEOUT);
    assert_in_range(call.finished_ms - call.request.received_ms, 1900, 3000);
    drop(&call);
}

static void test_work_is_cancelled_at_its_deadline(void **state)
{
    (void)state;
    enum { BATCH = 5 };
    static struct call_of_test calls[BATCH];
    finished = 0;
    for (int i = 0; i < BATCH; i++) /* more than threads: some expire in the queue */
        start_work(&calls[i], CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, 200, work_statement, "select pg_sleep(5)");
    turn_until(&finished, BATCH, 3000);
    for (int i = 0; i < BATCH; i++) {
        assert_int_equal(calls[i].rc, CPX_UNAVAILABLE);
        assert_in_range(calls[i].finished_ms - calls[i].request.received_ms, 150, 1000);
        drop(&calls[i]);
    }
    assert_string_equal(
        sql("select count(*) from pg_stat_activity where state = 'active' and query like '%pg_sleep(5)%' and pid <> pg_backend_pid()"),
        "0");
    static struct call_of_test next;
    start_work(&next, CPX_LANE_WRITES, "client-2", CPX_ENTRY_TOKEN, LONG_MS, work_statement, SEES);
    next.organization = world.organizations[2];
    turn_until(&finished, BATCH + 1, LONG_MS);
    check_kind(&next, READS);
    drop(&next);
}

static enum cpx_rc work_steward(struct cpx_request *request, struct cpx_tx *tx)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_steward(tx, CPX_SQL_SCHEMA_VERSION, NULL, 0, &rows);
    return rc == CPX_OK ? keep(request, rows) : rc;
}

static void test_the_steward_has_a_connection_of_its_own(void **state)
{
    (void)state;
    static struct call_of_test calls[2];
    finished = 0;
    start_work(&calls[0], CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_steward, NULL);
    turn_until(&finished, 1, LONG_MS);
    assert_int_equal(calls[0].rc, CPX_OK);
    assert_int_equal(atoi(calls[0].seen), CPX_SCHEMA_VERSION);
    assert_string_equal(sql("select count(*) from pg_stat_activity where application_name = 'cpx steward'"), "1");
    start_work(&calls[1], CPX_LANE_CONSENT, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_steward, NULL);
    turn_until(&finished, 2, LONG_MS);
    assert_int_equal(calls[1].rc, CPX_DEFECT); /* that lane has none */
    drop(&calls[0]);
    drop(&calls[1]);
}

/* ---- limits, outages ---- */

static void test_a_full_queue_refuses_at_once(void **state)
{
    (void)state;
    enum { ROOM = 4, CALLS = 60 };
    static struct call_of_test reads[CALLS], works[CALLS];
    struct cpx_config config = world.config;
    config.queue = ROOM;
    open_lanes(&config);
    int64_t waiting = 0, connections = 0;
    for (int64_t until = cpx_monotonic_ms() + 5000; (connections < 2 || !cpx_db_ready(db)) && cpx_monotonic_ms() < until;) {
        turn();
        cpx_db_gauges(db, CPX_LANE_READS, &waiting, &connections);
    }
    assert_int_equal(connections, 2);
    int taken = 0, worked = 0;
    for (int i = 0; i < CALLS; i++) {
        prepare(&reads[i], "client-1", CPX_ENTRY_TOKEN, LONG_MS);
        enum cpx_rc rc = submit(&reads[i], "select 1, 2", true);
        assert_true(rc == CPX_OK || rc == CPX_UNAVAILABLE);
        taken += rc == CPX_OK;
        prepare(&works[i], "client-1", CPX_ENTRY_TOKEN, LONG_MS);
        works[i].route.work = work_statement;
        works[i].statement = "select pg_sleep(0.05), 1";
        rc = cpx_db_work(db, &works[i].request, CPX_LANE_WRITES, done, &finished);
        assert_true(rc == CPX_OK || rc == CPX_UNAVAILABLE);
        worked += rc == CPX_OK;
    }
    assert_int_equal(taken, ROOM);
    assert_in_range(worked, ROOM, ROOM + 2);
    cpx_db_gauges(db, CPX_LANE_READS, &waiting, &connections);
    assert_int_equal(waiting, ROOM);
    turn_until(&finished, taken + worked, LONG_MS);
    int all = 0;
    for (int i = 0; i < CALLS; i++) {
        all += reads[i].finished + works[i].finished;
        drop(&reads[i]);
        drop(&works[i]);
    }
    assert_int_equal(all, taken + worked);
    cpx_db_gauges(db, CPX_LANE_READS, &waiting, &connections);
    assert_int_equal(waiting, 0);
    close_lanes();
}

/* Every request that was taken is done exactly once, whatever happens to the database meanwhile; and then all goes on by itself. */
static void test_the_database_goes_and_comes_back(void **state)
{
    (void)state;
    enum { BATCH = 40 };
    static struct call_of_test reads[BATCH], works[BATCH], later[2];
    open_lanes(&world.config);
    assert_true(turn_until_ready(true, 5000));
    for (int i = 0; i < BATCH; i++) {
        prepare(&reads[i], "client-1", CPX_ENTRY_TOKEN, LONG_MS);
        assert_int_equal(submit(&reads[i], "select pg_sleep(0.3), 1", true), CPX_OK);
        start_work(&works[i], CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_statement, "select pg_sleep(0.3), 1");
    }
    turn();
    turn();
    cluster("down");
    turn_until(&finished, 2 * BATCH, 5000);
    for (int i = 0; i < BATCH; i++) {
        assert_int_equal(reads[i].finished, 1);
        assert_int_equal(works[i].finished, 1);
        assert_int_equal(reads[i].rc, CPX_UNAVAILABLE);
        assert_true(works[i].rc == CPX_UNAVAILABLE || works[i].rc == CPX_OK);
        drop(&reads[i]);
        drop(&works[i]);
    }
    assert_true(turn_until_ready(false, 3000));
    prepare(&later[0], "client-1", CPX_ENTRY_TOKEN, LONG_MS);
    assert_int_equal(submit(&later[0], SEES, true), CPX_UNAVAILABLE);
    later[0].route.work = work_statement;
    later[0].statement = SEES;
    for (int64_t until = cpx_monotonic_ms() + 3000; cpx_monotonic_ms() < until;) { /* the threads notice within a second */
        int64_t waiting, connections;
        cpx_db_gauges(db, CPX_LANE_WRITES, &waiting, &connections);
        if (connections == 0) break;
        turn();
    }
    assert_int_equal(cpx_db_work(db, &later[0].request, CPX_LANE_WRITES, done, &finished), CPX_UNAVAILABLE);
    assert_int_equal(later[0].finished, 0);
    cluster("up");
    assert_true(turn_until_ready(true, 15000));
    drop(&later[0]);
    prepare(&later[0], "client-1", CPX_ENTRY_TOKEN, LONG_MS);
    later[0].organization = world.organizations[1];
    assert_int_equal(submit(&later[0], SEES, true), CPX_OK);
    start_work(&later[1], CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_statement, SEES);
    later[1].organization = world.organizations[1];
    turn_until(&finished, 2 * BATCH + 2, LONG_MS);
    check_kind(&later[0], READS);
    check_kind(&later[1], READS);
    drop(&later[0]);
    drop(&later[1]);
    close_lanes();
}

/* Backends that are ended one by one: a read runs once more on another connection. */
static void test_a_lost_connection_costs_no_read(void **state)
{
    (void)state;
    static struct call_of_test call;
    finished = 0;
    prepare(&call, "client-1", CPX_ENTRY_TOKEN, LONG_MS);
    assert_int_equal(submit(&call, "select pg_sleep(0.3), 1", true), CPX_OK);
    turn();
    turn();
    (void)sql(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cpx reads' and query like '%pg_sleep(0.3)%'");
    turn_until(&finished, 1, LONG_MS);
    assert_int_equal(call.rc, CPX_OK);
    assert_string_equal(call.seen, "|1|1");
    drop(&call);
    /* Writes: all idle connections ended; the next request makes a new one. */
    (void)sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cpx writes'");
    start_work(&call, CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_statement, SEES);
    call.organization = world.organizations[1];
    turn_until(&finished, 2, LONG_MS);
    check_kind(&call, READS);
    drop(&call);
    assert_true(turn_until_ready(true, 5000));
}

static void test_closing_refuses_what_waits(void **state)
{
    (void)state;
    enum { BATCH = 30 };
    static struct call_of_test reads[BATCH], works[BATCH];
    open_lanes(&world.config);
    assert_true(turn_until_ready(true, 5000));
    for (int i = 0; i < BATCH; i++) {
        prepare(&reads[i], "client-1", CPX_ENTRY_TOKEN, LONG_MS);
        assert_int_equal(submit(&reads[i], "select pg_sleep(0.2), 1", true), CPX_OK);
        start_work(&works[i], CPX_LANE_WRITES, "client-1", CPX_ENTRY_TOKEN, LONG_MS, work_statement, "select pg_sleep(0.2), 1");
    }
    turn();
    close_lanes();
    int completed = 0;
    for (int i = 0; i < BATCH; i++) {
        assert_int_equal(reads[i].finished, 1);
        assert_int_equal(works[i].finished, 1);
        assert_int_equal(reads[i].rc, CPX_UNAVAILABLE);
        completed += works[i].rc == CPX_OK;
        drop(&reads[i]);
        drop(&works[i]);
    }
    assert_in_range(completed, 1, 4); /* what was running ended */
}

/* ---- tools, migrations ---- */

static void test_a_tool_has_a_number_and_no_organization(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA_CAP);
    const struct cpx_rows *rows = NULL;
    struct cpx_tx *tx = NULL;
    (void)sql("truncate assertion_seen");
    assert_int_equal(cpx_tx_open(world.app, arena, &tx), CPX_OK);
    assert_null(cpx_tx_request(tx));
    assert_ptr_equal(cpx_tx_arena(tx), arena);
    assert_int_equal(cpx_tx_query(tx, "select count(*), (select current_setting('cpx.request', true)) = $1 from piece", NULL, 0, &rows),
                     CPX_OK);
    assert_string_equal(cpx_rows_text(rows, 0, 0), "0");
    assert_true(cpx_rows_bool(rows, 0, 1));
    assert_int_equal(cpx_tx_act_for(tx, world.organizations[2]), CPX_OK);
    assert_int_equal(cpx_tx_query(tx, SEES, NULL, 0, &rows), CPX_OK);
    assert_int_equal(cpx_rows_int(rows, 0, 0), world.organizations[2]);
    assert_int_equal(add(tx, "tool"), CPX_OK);
    assert_int_equal(cpx_tx_close(tx, CPX_OK), CPX_OK);
    assert_int_equal(cpx_tx_open(world.app, arena, &tx), CPX_OK);
    assert_int_equal(add(tx, "given up"), CPX_OK);
    assert_int_equal(cpx_tx_close(tx, CPX_REFUSED), CPX_REFUSED);
    assert_int_equal(cpx_tx_open("host=/nowhere", arena, &tx), CPX_UNAVAILABLE);
    assert_null(tx);
    assert_string_equal(sql("select string_agg(jti, ',') from assertion_seen"), "tool");
    cpx_arena_free(arena);
}

static void test_migrations_are_checked(void **state)
{
    (void)state;
    char copy[96];
    (void)snprintf(copy, sizeof copy, "%s/migrations", world.directory);
    assert_int_equal(cpx_migrate(world.owner, "migrations", true), CPX_OK);
    assert_int_equal(cpx_migrate(world.owner, "migrations", false), CPX_OK); /* nothing to do */
    shell("cp -r migrations %s", copy);
    shell("echo 'create table extra (id int); grant select on extra to nobody_at_all;' >%s/%04d_extra.sql", copy, CPX_SCHEMA_VERSION + 1);
    assert_int_equal(cpx_migrate(world.owner, copy, true), CPX_REFUSED); /* pending */
    assert_int_equal(cpx_migrate(world.owner, copy, false), CPX_DEFECT); /* fails, whole */
    assert_string_equal(sql("select count(*) from pg_class where relname = 'extra'"), "0");
    shell("echo 'create table extra (id int);' >%s/%04d_extra.sql", copy, CPX_SCHEMA_VERSION + 1);
    assert_int_equal(cpx_migrate(world.owner, copy, false), CPX_OK);
    assert_int_equal(cpx_migrate(world.owner, copy, true), CPX_OK);
    assert_int_equal(cpx_migrate(world.owner, "migrations", true), CPX_REFUSED); /* older than the database */
    shell("echo '-- edited' >>%s/0001_foundation.sql", copy);
    assert_int_equal(cpx_migrate(world.owner, copy, true), CPX_REFUSED); /* differs */
    assert_int_equal(cpx_migrate(world.owner, copy, false), CPX_REFUSED);
    assert_int_equal(cpx_migrate(world.owner, "/nowhere", false), CPX_DEFECT);
    assert_int_equal(cpx_migrate("host=/nowhere", copy, false), CPX_DEFECT);
}

/* What the first release stored knows its births afterwards, and its grants are compiled anew. */
static void test_what_was_stored_before_is_brought_along(void **state)
{
    (void)state;
    static const char store[] =
        "insert into organization (id, fhir_id, name, class, purposes) overriding system value values (1, "
        "gen_random_uuid(), 'One', 'school', '{2}');"
        "insert into piece (type, id, child, source, labels, body) select 'Patient', "
        "('00000000-0000-4000-8000-00000000000' || n)::uuid, n, 1, 1, b "
        "from (values (1, ',\"birthDate\":\"2010-05-06\"}'), (2, ',\"gender\":\"male\", \"birthDate\" : "
        "\"2011\"}'), (3, ',\"active\":true}')) as v (n, b);"
        "insert into child_patient (patient, child, source) select id, child, 1 from piece;"
        "insert into consent (id, child, recorder, signer, signer_key, signed_on, record) values "
        "(gen_random_uuid(), 2, 1, 'guardian', 'k', "
        "'2026-01-01', '{}');"
        "insert into provision (consent, line, child, recorder, permit, recipient, labels, purposes, starts, ends) "
        "select number, 1, 2, 1, true, 1, 2, "
        "'{2}', now(), now() + interval '1 day' from consent;"
        "insert into piece (type, id, child, source, labels, body) values ('HealthcareService', "
        "'00000000-0000-4000-8000-000000000009', 0, 1, 0, ',\"active\":true,\"category\":[{\"coding\":[{\"system\":\"s\","
        "\"code\":\"c\"}]}],\"communication\":[{\"coding\":[{\"code\":\"es-PR\"}]}],\"coverageArea\":[{\"display\":\" East  Town\"}],"
        "\"location\":[{\"reference\":\"Location/l\"}]}'), ('Location', '00000000-0000-4000-8000-00000000000a', 0, 1, 0, "
        "',\"address\":{\"city\":\"Hartford\"}}');";
    char other[256], first[96];
    (void)snprintf(first, sizeof first, "%s/first", world.directory);
    shell("psql -X -q -h %s -U postgres -c 'create database before owner cpx_owner'", world.socket);
    shell("mkdir %s && cp migrations/0001_* %s", first, first);
    dsn(other, "cpx_owner", "before");
    assert_int_equal(cpx_migrate(other, first, false), CPX_OK);
    dsn(other, "postgres", "before");
    PGconn *connection = PQconnectdb(other);
    PGresult *stored = PQexec(connection, store);
    assert_string_equal(PQresultErrorMessage(stored), "");
    PQclear(stored);
    dsn(other, "cpx_owner", "before");
    assert_int_equal(cpx_migrate(other, "migrations", false), CPX_OK);
    PGresult *known = PQexec(
        connection, "select string_agg(child || coalesce(' ' || born, ''), ', ' order by child), (select string_agg(child::text, ',') "
                    "from recompile) from child_patient");
    assert_string_equal(PQgetvalue(known, 0, 0), "1 2010-05-06, 2 2011-01-01, 3");
    assert_string_equal(PQgetvalue(known, 0, 1), "2");
    PQclear(known);
    known = PQexec(connection,
                   "select string_agg(type || ' ' || parameter || ' ' || system || '|' || code, ', ' order by type, parameter, code), "
                   "(select string_agg(parameter || ' ' || target, ', ') from search_reference) from search_token");
    assert_string_equal(PQgetvalue(known, 0, 0),
                        "HealthcareService -language |es, HealthcareService -language |es-pr, HealthcareService -town |east town, "
                        "HealthcareService active |true, HealthcareService service-category s|c, Location -town |hartford");
    assert_string_equal(PQgetvalue(known, 0, 1), "location Location/l");
    PQclear(known);
    known = PQexec(connection, "select string_agg(concat_ws(' ', child, type, source, labels), ', ' order by child) from piece_facet");
    assert_string_equal(PQgetvalue(known, 0, 0), "1 Patient 1 1, 2 Patient 1 1, 3 Patient 1 1");
    PQclear(known);
    PQfinish(connection);
}

/* Both write of one child, in another order: one waits for the other to end, and neither for one that waits for it. */
static void test_what_is_written_together_waits_in_one_order(void **state)
{
    (void)state;
    PGconn *first = PQconnectdb(world.super), *second = PQconnectdb(world.super);
    PQclear(PQexec(first, "begin"));
    PQclear(PQexec(first, "insert into piece (type, id, child, source, labels, body) values ('Goal', gen_random_uuid(), 777, 1, 2, '}')"));
    assert_int_equal(PQsendQuery(second,
                                 "insert into piece (type, id, child, source, labels, body) select type, gen_random_uuid(), 777, 1, 2, "
                                 "'}' from unnest('{Task,Goal,Goal}'::text[]) as t (type)"),
                     1);
    int64_t until = cpx_monotonic_ms() + LONG_MS;
    while (strcmp(sql("select count(*) from pg_locks where locktype = 'transactionid' and not granted"), "1") != 0)
        assert_true(cpx_monotonic_ms() < until);
    PGresult *crossing =
        PQexec(first, "insert into piece (type, id, child, source, labels, body) values ('Task', gen_random_uuid(), 777, 1, 2, '}')");
    assert_string_equal(PQresultErrorMessage(crossing), "");
    PQclear(crossing);
    PQclear(PQexec(first, "commit"));
    PGresult *waited = PQgetResult(second);
    assert_string_equal(PQresultErrorMessage(waited), "");
    PQclear(waited);
    PQfinish(first);
    PQfinish(second);
    assert_string_equal(sql("select string_agg(type, ',' order by type) from piece_facet where child = 777"), "Goal,Task");
    (void)sql("with gone as (delete from piece where child = 777) delete from piece_facet where child = 777");
}

/* What the backup's role reads is all that there is, and stands elsewhere as it stood. */
static void test_a_dump_of_the_backups_role_restores_whole(void **state)
{
    (void)state;
    static const char *const store = "insert into piece (type, id, child, source, labels, body) values ('Goal', "
                                     "'00000000-0000-4000-8000-000000000001', 1, 1, 2, '}')",
                             *const held = "select p.stamp, p.xid, f, s.last_value from piece p, piece_facet f, piece_stamp s";
    char kept[256], restored[256], rows[2][256];
    shell("psql -X -q -h %s -U postgres -c 'create database kept owner cpx_owner' -c 'create database restored owner cpx_owner'",
          world.socket);
    assert_int_equal(cpx_migrate(dsn(kept, "cpx_owner", "kept"), "migrations", false), CPX_OK);
    shell("psql -X -q -h %s -U postgres -v ON_ERROR_STOP=1 -c \"%s\" kept", world.socket, store);
    shell("pg_dump -h %s -U cpx_backup kept >%s/dump.sql", world.socket, world.directory);
    shell("psql -X -q -o /dev/null -h %s -U postgres -v ON_ERROR_STOP=1 -f %s/dump.sql restored", world.socket, world.directory);
    assert_int_equal(cpx_migrate(dsn(restored, "cpx_owner", "restored"), "migrations", true), CPX_OK);
    (void)dsn(kept, "postgres", "kept");
    (void)dsn(restored, "postgres", "restored");
    for (int i = 0; i < 2; i++) {
        PGconn *connection = PQconnectdb(i == 0 ? kept : restored);
        PGresult *result = PQexec(connection, held);
        assert_int_equal(PQntuples(result), 1);
        (void)snprintf(rows[i], sizeof rows[i], "%s %s %s %s", PQgetvalue(result, 0, 0), PQgetvalue(result, 0, 1), PQgetvalue(result, 0, 2),
                       PQgetvalue(result, 0, 3));
        PQclear(result);
        PQfinish(connection);
    }
    assert_string_equal(rows[1], rows[0]);
}

/* Two runners at once: the second waits, and finds nothing left to do. */
static void test_migrations_run_once(void **state)
{
    (void)state;
    char other[256];
    shell("psql -X -q -h %s -U postgres -c 'create database twice owner cpx_owner'", world.socket);
    dsn(other, "cpx_owner", "twice");
    pid_t child = fork();
    if (child == 0) _exit(cpx_migrate(other, "migrations", false) == CPX_OK ? 0 : 1);
    enum cpx_rc rc = cpx_migrate(other, "migrations", false);
    int status = 1;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(rc, CPX_OK);
    assert_int_equal(status, 0);
}

int main(void)
{
    cpx_log_level(CPX_LOG_ERROR);
    setvbuf(stdout, NULL, _IONBF, 0);
#define WITH_LANES(test) cmocka_unit_test_setup_teardown(test, open_for_test, close_after_test)
    const struct CMUnitTest tests[] = {
        WITH_LANES(test_a_context_is_not_inherited),
        WITH_LANES(test_a_failed_unit_runs_singly),
        WITH_LANES(test_a_refused_reader_does_nothing),
        WITH_LANES(test_answers_come_after_the_commit),
        WITH_LANES(test_a_serialization_failure_runs_once_more),
        WITH_LANES(test_a_deadline_is_kept),
        WITH_LANES(test_what_cannot_be_sent_is_a_defect),
        WITH_LANES(test_composed_texts_are_prepared_within_bounds),
        WITH_LANES(test_work_has_its_readers_context),
        WITH_LANES(test_a_lane_runs_no_statement_of_another),
        WITH_LANES(test_the_consent_lane_is_another_role),
        WITH_LANES(test_transactions_commit_or_leave_nothing),
        WITH_LANES(test_a_lock_that_does_not_come_is_refused),
        WITH_LANES(test_work_is_cancelled_at_its_deadline),
        WITH_LANES(test_the_steward_has_a_connection_of_its_own),
        WITH_LANES(test_a_lost_connection_costs_no_read),
        cmocka_unit_test(test_a_full_queue_refuses_at_once),
        cmocka_unit_test(test_the_database_goes_and_comes_back),
        cmocka_unit_test(test_closing_refuses_what_waits),
        cmocka_unit_test(test_a_tool_has_a_number_and_no_organization),
        cmocka_unit_test(test_migrations_are_checked),
        cmocka_unit_test(test_migrations_run_once),
        cmocka_unit_test(test_what_is_written_together_waits_in_one_order),
        cmocka_unit_test(test_a_dump_of_the_backups_role_restores_whole),
        cmocka_unit_test(test_what_was_stored_before_is_brought_along),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
