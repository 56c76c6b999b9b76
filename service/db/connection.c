#include "connection.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "cpx/log.h"
#include "cpx/migrate.h"
#include "cpx/time.h"
#include "failure.h"

enum { ATTEMPT_MS = 5000, BACKOFF_FIRST_MS = 100, BACKOFF_LAST_MS = 5000, CANCEL_GRACE_MS = 1000, STOP_LOOK_MS = 100 };

/* Notices go nowhere: libpq would print them, and they may quote values. */
static void ignore_notice(void *context, const PGresult *notice)
{
    (void)context;
    (void)notice;
}

void cpx_connection_init(struct cpx_connection *connection, const struct cpx_connection_settings *settings)
{
    *connection = (struct cpx_connection){.settings = *settings};
}

/* Instances that lost the same database mustn't come back in step. */
static int64_t jittered(int64_t ms)
{
    uint32_t random = 0;
    if (getrandom(&random, sizeof random, GRND_NONBLOCK) != (ssize_t)sizeof random) random = 0;
    return ms / 2 + (int64_t)(random % (uint64_t)(ms / 2 + 1));
}

void cpx_connection_close(struct cpx_connection *connection)
{
    int64_t wait = BACKOFF_FIRST_MS;
    for (unsigned i = 0; i < connection->attempts && wait < BACKOFF_LAST_MS; i++)
        wait *= 2;
    PQfinish(connection->pg);
    connection->pg = NULL;
    for (int i = 0; i < CPX_COMPOSED; i++)
        cpx_composed_drop(&connection->composed[i]);
    connection->state = CPX_CONNECTION_CLOSED;
    connection->writing = false;
    connection->attempts++;
    connection->retry_ms = cpx_monotonic_ms() + jittered(wait < BACKOFF_LAST_MS ? wait : BACKOFF_LAST_MS);
}

/* Closes a connection that couldn't be made, or was lost; says so once an outage. */
static enum cpx_rc lose(struct cpx_connection *connection, const char *event)
{
    if (!connection->complained && !connection->quiet) {
        const char *message = connection->pg ? PQerrorMessage(connection->pg) : "no connection string";
        const struct cpx_field fields[] = {{"connection", connection->settings.name, 0}, {"message", message, 0}, {NULL, NULL, 0}};
        cpx_log(CPX_LOG_WARNING, event, fields);
        connection->complained = true;
    }
    cpx_connection_close(connection);
    return CPX_UNAVAILABLE;
}

enum cpx_rc cpx_connection_start(struct cpx_connection *connection)
{
    const struct cpx_connection_settings *settings = &connection->settings;
    char options[512];
    /* A statement's plan is made once, and is one of indexes: made while a table was small, it still serves when it has grown. */
    int size =
        snprintf(options, sizeof options,
                 "-c search_path=public,pg_temp -c TimeZone=UTC -c DateStyle=ISO -c jit=off -c client_min_messages=error"
                 " -c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_bitmapscan=off"
                 " -c statement_timeout=%lld -c lock_timeout=%lld -c idle_in_transaction_session_timeout=%lld",
                 (long long)settings->statement_ms, (long long)settings->lock_ms, (long long)settings->statement_ms + CANCEL_GRACE_MS * 5);
    if (size < 0 || (size_t)size >= sizeof options || !settings->dsn || !settings->dsn[0]) return lose(connection, "database.unreachable");
    const char *const keywords[] = {"dbname", "application_name", "client_encoding", "options", NULL};
    const char *const values[] = {settings->dsn, settings->name, "UTF8", options, NULL};
    memset(connection->prepared, 0, sizeof connection->prepared);
    connection->pg = PQconnectStartParams(keywords, values, 1);
    if (!connection->pg || PQstatus(connection->pg) == CONNECTION_BAD) return lose(connection, "database.unreachable");
    (void)PQsetNoticeReceiver(connection->pg, ignore_notice, NULL);
    connection->state = CPX_CONNECTION_CONNECTING;
    connection->polling = PGRES_POLLING_WRITING;
    connection->retry_ms = cpx_monotonic_ms() + ATTEMPT_MS;
    return CPX_OK;
}

short cpx_connection_events(const struct cpx_connection *connection)
{
    if (connection->state == CPX_CONNECTION_CLOSED) return 0;
    if (connection->state == CPX_CONNECTION_CONNECTING) return connection->polling == PGRES_POLLING_READING ? POLLIN : POLLOUT;
    return (short)(connection->writing ? POLLIN | POLLOUT : POLLIN);
}

const char *cpx_command_name(const struct cpx_command *command)
{
    return command->text ? "composed" : cpx_statements[command->statement].name;
}

/* What a lane doesn't prepare it doesn't run: else it would be planned anew each time, and nobody would notice. */
bool cpx_connection_runs(const struct cpx_connection *connection, enum cpx_sql statement)
{
    const struct cpx_field fields[] = {
        {"connection", connection->settings.name, 0}, {"statement", cpx_statements[statement].name, 0}, {NULL, NULL, 0}};
    if (!connection->settings.prepare || cpx_statements[statement].places & (1u << connection->settings.place)) return true;
    cpx_log(CPX_LOG_ERROR, "database.lane", fields);
    return false;
}

enum cpx_rc cpx_connection_send(struct cpx_connection *connection, const struct cpx_command *command)
{
    const struct cpx_statement *statement = &cpx_statements[command->statement];
    bool numbered = command->text ? cpx_statement_is_numbered(command->text) : statement->numbered;
    const char *values[CPX_PARAMETERS + 1];
    int count = 0;
    /* Without a reader a setting may be '': an empty number would match it. */
    if (numbered && (!command->number || !command->number[0])) return CPX_DEFECT;
    if (command->count < 0 || command->count > CPX_PARAMETERS) return CPX_DEFECT;
    if (!command->text && !cpx_connection_runs(connection, command->statement)) return CPX_DEFECT;
    if (numbered) values[count++] = command->number;
    for (int i = 0; i < command->count; i++)
        values[count++] = command->values[i];
    const char *name = command->text ? command->name : connection->prepared[command->statement] ? statement->name : NULL;
    int sent = name
                   ? PQsendQueryPrepared(connection->pg, name, count, values, NULL, NULL, 0)
                   : PQsendQueryParams(connection->pg, command->text ? command->text : statement->text, count, NULL, values, NULL, NULL, 0);
    return sent ? CPX_OK : CPX_UNAVAILABLE;
}

struct cpx_composed *cpx_connection_composed(struct cpx_connection *connection, const char *text, char forgotten[24])
{
    struct cpx_composed *place = &connection->composed[0];
    size_t size = strlen(text);
    forgotten[0] = '\0';
    for (int i = 0; i < CPX_COMPOSED; i++) {
        struct cpx_composed *known = &connection->composed[i];
        if (known->text && known->size == size && memcmp(known->text, text, size) == 0) {
            known->used = ++connection->composed_used;
            return known;
        }
        if (known->used < place->used) place = known;
    }
    char *copy = strdup(text);
    if (!copy) return NULL;
    if (place->ready) memcpy(forgotten, place->name, sizeof place->name);
    free(place->text);
    *place = (struct cpx_composed){.text = copy, .size = size, .used = ++connection->composed_used};
    (void)snprintf(place->name, sizeof place->name, "c%lld", (long long)place->used);
    return place;
}

enum cpx_rc cpx_connection_prepare(struct cpx_connection *connection, const struct cpx_composed *composed)
{
    return PQsendPrepare(connection->pg, composed->name, composed->text, 0, NULL) ? CPX_OK : CPX_UNAVAILABLE;
}

void cpx_composed_drop(struct cpx_composed *composed)
{
    free(composed->text);
    *composed = (struct cpx_composed){0};
}

enum cpx_rc cpx_connection_flush(struct cpx_connection *connection)
{
    int left = PQflush(connection->pg);
    connection->writing = left > 0;
    return left < 0 ? CPX_UNAVAILABLE : CPX_OK;
}

enum cpx_rc cpx_connection_sync(struct cpx_connection *connection)
{
    if (!PQpipelineSync(connection->pg)) return CPX_UNAVAILABLE;
    return cpx_connection_flush(connection);
}

static int next_here(const struct cpx_connection *connection, int from)
{
    while (from < CPX_SQL_COUNT && !(cpx_statements[from].places & (1u << connection->settings.place)))
        from++;
    return from;
}

/* Sends the preparation of all statements from connection->next on, as one unit. */
static enum cpx_rc send_preparation(struct cpx_connection *connection)
{
    for (int i = connection->next; i < CPX_SQL_COUNT; i = next_here(connection, i + 1))
        if (!PQsendPrepare(connection->pg, cpx_statements[i].name, cpx_statements[i].text, 0, NULL)) return CPX_UNAVAILABLE;
    return cpx_connection_sync(connection);
}

static void become_ready(struct cpx_connection *connection)
{
    if (connection->complained) {
        const struct cpx_field fields[] = {{"connection", connection->settings.name, 0}, {NULL, NULL, 0}};
        cpx_log(CPX_LOG_INFO, "database.back", fields);
    }
    connection->state = CPX_CONNECTION_READY;
    connection->complained = false;
    connection->attempts = 0;
}

static enum cpx_rc begin_check(struct cpx_connection *connection)
{
    const struct cpx_command command = {.statement = CPX_SQL_SCHEMA_VERSION};
    if (PQsetnonblocking(connection->pg, 1) != 0 || !PQenterPipelineMode(connection->pg)) return CPX_UNAVAILABLE;
    if (!connection->settings.prepare) {
        become_ready(connection);
        return CPX_OK;
    }
    connection->state = CPX_CONNECTION_CHECKING;
    enum cpx_rc rc = cpx_connection_send(connection, &command);
    return rc == CPX_OK ? cpx_connection_sync(connection) : rc;
}

/* A newer schema is fine: migrations expand first, and contract when no older binary runs. */
static enum cpx_rc take_version(const PGresult *result)
{
    if (PQresultStatus(result) != PGRES_TUPLES_OK || PQntuples(result) != 1) return CPX_UNAVAILABLE;
    return strtol(PQgetvalue(result, 0, 0), NULL, 10) >= CPX_SCHEMA_VERSION ? CPX_OK : CPX_UNAVAILABLE;
}

/* A statement that can't be prepared is logged and left out: it fails alone when it is run. */
static enum cpx_rc take_preparation(struct cpx_connection *connection, const PGresult *result)
{
    ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_PIPELINE_ABORTED || connection->next >= CPX_SQL_COUNT) return CPX_OK;
    if (status == PGRES_COMMAND_OK) {
        connection->prepared[connection->next] = true;
        connection->next = next_here(connection, connection->next + 1);
        return CPX_OK;
    }
    enum cpx_failure failure = cpx_failure_of(result);
    cpx_failure_log(result, failure, cpx_statements[connection->next].name, NULL);
    return failure == CPX_FAILURE_UNAVAILABLE ? CPX_UNAVAILABLE : CPX_OK;
}

static enum cpx_rc take_sync(struct cpx_connection *connection)
{
    if (connection->state == CPX_CONNECTION_CHECKING) {
        connection->state = CPX_CONNECTION_PREPARING;
        connection->next = next_here(connection, 0);
        return send_preparation(connection);
    }
    if (connection->next >= CPX_SQL_COUNT) {
        become_ready(connection);
        return CPX_OK;
    }
    connection->next = next_here(connection, connection->next + 1); /* the one before it broke the unit */
    return send_preparation(connection);
}

static enum cpx_rc take_setup(struct cpx_connection *connection)
{
    int nulls = 0;
    enum cpx_rc rc = CPX_OK;
    while (rc == CPX_OK && connection->state != CPX_CONNECTION_READY && !PQisBusy(connection->pg)) {
        PGresult *result = PQgetResult(connection->pg);
        if (!result) {
            if (++nulls > 1) return CPX_UNAVAILABLE;
            continue;
        }
        nulls = 0;
        if (PQresultStatus(result) == PGRES_PIPELINE_SYNC)
            rc = take_sync(connection);
        else if (connection->state == CPX_CONNECTION_CHECKING)
            rc = take_version(result);
        else
            rc = take_preparation(connection, result);
        PQclear(result);
    }
    return rc;
}

enum cpx_rc cpx_connection_advance(struct cpx_connection *connection)
{
    if (connection->state == CPX_CONNECTION_CONNECTING) {
        connection->polling = PQconnectPoll(connection->pg);
        if (connection->polling == PGRES_POLLING_FAILED) return lose(connection, "database.unreachable");
        if (connection->polling != PGRES_POLLING_OK) return CPX_OK;
        return begin_check(connection) == CPX_OK ? CPX_OK : lose(connection, "database.unreachable");
    }
    if (!PQconsumeInput(connection->pg) || cpx_connection_flush(connection) != CPX_OK) return lose(connection, "database.lost");
    bool checking = connection->state == CPX_CONNECTION_CHECKING;
    if (take_setup(connection) != CPX_OK) return lose(connection, checking ? "database.schema" : "database.lost");
    return CPX_OK;
}

/* Waits at most until until_ms for what the connection wants. */
static void wait_socket(const struct cpx_connection *connection, int64_t until_ms)
{
    int64_t left = until_ms - cpx_monotonic_ms();
    struct pollfd descriptor = {.fd = PQsocket(connection->pg), .events = cpx_connection_events(connection)};
    (void)poll(&descriptor, 1, left < 0 ? 0 : left > 60000 ? 60000 : (int)left);
}

static int64_t earlier(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

enum cpx_rc cpx_connection_open(struct cpx_connection *connection, int64_t until_ms, const atomic_bool *stop)
{
    enum cpx_rc rc = cpx_connection_start(connection);
    while (rc == CPX_OK && connection->state != CPX_CONNECTION_READY) {
        int64_t now = cpx_monotonic_ms();
        if ((stop && atomic_load(stop)) || now >= until_ms || now >= connection->retry_ms) return lose(connection, "database.unreachable");
        wait_socket(connection, earlier(now + STOP_LOOK_MS, earlier(until_ms, connection->retry_ms)));
        struct pollfd descriptor = {.fd = PQsocket(connection->pg), .events = cpx_connection_events(connection)};
        if (poll(&descriptor, 1, 0) > 0) rc = cpx_connection_advance(connection);
    }
    return rc;
}

/* Asks the server to give up what runs. May block for as long as the server's address takes to answer. */
static void cancel(const struct cpx_connection *connection)
{
    char ignored[256];
    PGcancel *cancellation = PQgetCancel(connection->pg);
    if (cancellation) (void)PQcancel(cancellation, ignored, (int)sizeof ignored);
    PQfreeCancel(cancellation);
}

/* OK: the sync has come. RETRY: not yet. */
static enum cpx_rc take_results(struct cpx_connection *connection, PGresult **results, int expected, int *count)
{
    int nulls = 0;
    while (!PQisBusy(connection->pg)) {
        PGresult *result = PQgetResult(connection->pg);
        if (PQstatus(connection->pg) == CONNECTION_BAD || (!result && ++nulls > 1)) {
            PQclear(result);
            return CPX_UNAVAILABLE;
        }
        if (!result) continue;
        nulls = 0;
        bool sync = PQresultStatus(result) == PGRES_PIPELINE_SYNC;
        if (!sync && *count < expected) {
            results[(*count)++] = result;
            continue;
        }
        PQclear(result);
        return sync ? CPX_OK : CPX_UNAVAILABLE; /* a failure at the sync itself: what it would have committed isn't known to be */
    }
    return CPX_RETRY;
}

enum cpx_rc cpx_connection_collect(struct cpx_connection *connection, PGresult **results, int expected, int64_t until_ms)
{
    bool cancelled = false;
    int count = 0;
    for (int i = 0; i < expected; i++)
        results[i] = NULL;
    for (;;) {
        enum cpx_rc rc = take_results(connection, results, expected, &count);
        if (rc == CPX_OK) return CPX_OK;
        int64_t now = cpx_monotonic_ms();
        if (rc == CPX_RETRY && now >= until_ms && !cancelled) {
            cancel(connection);
            cancelled = true;
            until_ms = now + CANCEL_GRACE_MS;
        } else if (rc != CPX_RETRY || now >= until_ms)
            break;
        wait_socket(connection, until_ms);
        if (!PQconsumeInput(connection->pg) || cpx_connection_flush(connection) != CPX_OK) break;
    }
    for (int i = 0; i < count; i++) {
        PQclear(results[i]);
        results[i] = NULL;
    }
    return lose(connection, "database.lost");
}

bool cpx_connection_stands(struct cpx_connection *connection)
{
    if (connection->state != CPX_CONNECTION_READY) return false;
    struct pollfd descriptor = {.fd = PQsocket(connection->pg), .events = POLLIN};
    for (int i = 0; i < 3 && poll(&descriptor, 1, 0) > 0; i++) {
        if (!PQconsumeInput(connection->pg)) {
            (void)lose(connection, "database.lost");
            return false;
        }
        (void)PQisBusy(connection->pg); /* reads what came: a farewell, or a changed parameter */
    }
    return true;
}
