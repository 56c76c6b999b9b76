#include "tx.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "context.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "failure.h"
#include "rows.h"

enum { END_MS = 5000, OPEN_MS = 5000, TOOL_MS = 60000 };

/* A commit that was sent isn't abandoned at the deadline: its outcome would be unknown. */
static int64_t end_deadline(void)
{
    return cpx_monotonic_ms() + END_MS;
}

static enum cpx_rc refuse_lock(struct cpx_tx *tx)
{
    if (!tx->request) return CPX_UNAVAILABLE;
    return cpx_problem_add(&tx->request->problem, CPX_ERROR_TIMEOUT, NULL, "Another request holds what this one needs; try again");
}

/* What a result means to the handler; CPX_OK when it succeeded. */
static enum cpx_rc judge(struct cpx_tx *tx, const PGresult *result, const struct cpx_command *command)
{
    enum cpx_failure failure = cpx_failure_of(result);
    if (failure == CPX_FAILURE_DUPLICATE) failure = tx->last ? CPX_FAILURE_DEFECT : CPX_FAILURE_RETRY;
    if (failure == CPX_FAILURE_NONE) return CPX_OK;
    cpx_failure_log(result, failure, cpx_command_name(command), tx->request ? tx->request->id : NULL);
    switch (failure) {
    case CPX_FAILURE_RETRY:
        return CPX_RETRY;
    case CPX_FAILURE_LOCKED:
        return refuse_lock(tx);
    case CPX_FAILURE_UNAVAILABLE:
        return CPX_UNAVAILABLE;
    default:
        return CPX_DEFECT;
    }
}

/* Sends the commands as one unit and waits for their results, which the caller clears. */
static enum cpx_rc exchange(struct cpx_connection *connection, const struct cpx_command *commands, int count, PGresult **results,
                            int64_t until_ms)
{
    enum cpx_rc rc = connection->state == CPX_CONNECTION_READY ? CPX_OK : CPX_UNAVAILABLE;
    for (int i = 0; i < count && rc == CPX_OK; i++)
        rc = cpx_connection_send(connection, &commands[i]);
    if (rc == CPX_OK) rc = cpx_connection_sync(connection);
    if (rc == CPX_OK) return cpx_connection_collect(connection, results, count, until_ms);
    if (connection->state == CPX_CONNECTION_READY) cpx_connection_close(connection); /* half a unit may be under way */
    return rc;
}

/* Gives the rows of the last of the commands, which are one or two. */
static enum cpx_rc run_unit(struct cpx_tx *tx, struct cpx_connection *connection, const struct cpx_command *commands, int count,
                            const struct cpx_rows **rows)
{
    const struct cpx_rows *kept = NULL;
    PGresult *results[2] = {NULL, NULL};
    if (cpx_monotonic_ms() >= tx->deadline_ms) return CPX_UNAVAILABLE;
    enum cpx_rc rc = exchange(connection, commands, count, results, tx->deadline_ms);
    for (int i = 0; i < count && rc == CPX_OK; i++)
        rc = judge(tx, results[i], &commands[i]);
    if (rc == CPX_OK && rows) {
        rc = cpx_rows_keep(tx->arena, results[count - 1], &kept);
        results[count - 1] = NULL;
        *rows = kept;
    }
    for (int i = 0; i < count; i++)
        PQclear(results[i]);
    return rc;
}

static enum cpx_rc run(struct cpx_tx *tx, const struct cpx_command *command, const struct cpx_rows **rows)
{
    if (rows) *rows = NULL;
    if (tx->failed != CPX_OK) return tx->failed;
    tx->failed = run_unit(tx, tx->connection, command, 1, rows);
    return tx->failed;
}

enum cpx_rc cpx_tx_run(struct cpx_tx *tx, enum cpx_sql statement, const char *const *values, int count, const struct cpx_rows **rows)
{
    const struct cpx_command command = {.statement = statement, .number = tx->number, .values = values, .count = count};
    return run(tx, &command, rows);
}

enum cpx_rc cpx_tx_query(struct cpx_tx *tx, const char *sql, const char *const *values, int count, const struct cpx_rows **rows)
{
    const struct cpx_command command = {.text = sql, .number = tx->number, .values = values, .count = count};
    return run(tx, &command, rows);
}

enum cpx_rc cpx_tx_steward(struct cpx_tx *tx, enum cpx_sql statement, const char *const *values, int count, const struct cpx_rows **rows)
{
    const char *const context[] = {tx->number, ""};
    const struct cpx_command commands[] = {{.statement = CPX_SQL_CONTEXT_TOOL, .values = context, .count = 2},
                                           {.statement = statement, .number = tx->number, .values = values, .count = count}};
    if (rows) *rows = NULL;
    if (tx->failed != CPX_OK) return tx->failed;
    if (!tx->steward) return CPX_DEFECT;
    if (!cpx_connection_stands(tx->steward)) {
        int64_t until = cpx_monotonic_ms() + OPEN_MS;
        enum cpx_rc rc = cpx_connection_open(tx->steward, until < tx->deadline_ms ? until : tx->deadline_ms, tx->stop);
        if (rc != CPX_OK) return rc;
    }
    return run_unit(tx, tx->steward, commands, 2, rows); /* both in one implicit transaction: the context ends with it */
}

struct cpx_request *cpx_tx_request(struct cpx_tx *tx)
{
    return tx->request;
}

struct cpx_arena *cpx_tx_arena(struct cpx_tx *tx)
{
    return tx->arena;
}

struct cpx_arena *cpx_tx_swap_arena(struct cpx_tx *tx, struct cpx_arena *arena)
{
    struct cpx_arena *before = tx->arena;
    tx->arena = arena;
    if (tx->request) tx->request->arena = arena;
    return before;
}

enum cpx_rc cpx_tx_begin(struct cpx_tx *tx)
{
    char purpose[12];
    const char *values[CPX_CONTEXT_VALUES];
    struct cpx_command commands[2] = {{.statement = CPX_SQL_TRANSACTION_BEGIN}};
    PGresult *results[2] = {NULL, NULL};
    int count = tx->reads_for ? 2 : 1;
    enum cpx_rc rc = CPX_OK;
    if (tx->reads_for) rc = cpx_context_command(tx->request, purpose, values, &commands[1]);
    if (rc == CPX_OK) rc = exchange(tx->connection, commands, count, results, tx->deadline_ms);
    for (int i = 0; i < count && rc == CPX_OK; i++)
        rc = judge(tx, results[i], &commands[i]);
    if (rc == CPX_OK && tx->reads_for) rc = cpx_context_take(tx->request, results[1]);
    for (int i = 0; i < count; i++)
        PQclear(results[i]);
    tx->failed = rc;
    return rc;
}

/* The server answers a commit of a failed transaction with ROLLBACK, and without an error. */
static enum cpx_rc commit(struct cpx_tx *tx)
{
    const struct cpx_command command = {.statement = CPX_SQL_TRANSACTION_COMMIT};
    PGresult *result = NULL;
    enum cpx_rc rc = exchange(tx->connection, &command, 1, &result, end_deadline());
    if (rc == CPX_OK) rc = judge(tx, result, &command);
    if (rc == CPX_OK && strcmp(PQcmdStatus(result), "COMMIT") != 0) rc = CPX_DEFECT;
    PQclear(result);
    return rc;
}

static void roll_back(struct cpx_tx *tx)
{
    const struct cpx_command command = {.statement = CPX_SQL_TRANSACTION_ROLLBACK};
    PGresult *result = NULL;
    if (tx->connection->state != CPX_CONNECTION_READY || PQtransactionStatus(tx->connection->pg) == PQTRANS_IDLE) return;
    if (exchange(tx->connection, &command, 1, &result, end_deadline()) == CPX_OK) PQclear(result);
}

enum cpx_rc cpx_tx_end(struct cpx_tx *tx, enum cpx_rc rc)
{
    if (rc == CPX_OK) rc = tx->failed;
    if (rc == CPX_OK && tx->acts && tx->reads_for) rc = CPX_DEFECT;  /* what it answers was made for someone else */
    if (tx->acts && tx->reads_for) tx->request->reader = tx->reader; /* for a second run */
    tx->acts = false;
    if (rc == CPX_OK)
        rc = commit(tx);
    else
        roll_back(tx);
    /* A transaction that is still open would carry its reader's context to the next. */
    if (tx->connection->state == CPX_CONNECTION_READY && PQtransactionStatus(tx->connection->pg) != PQTRANS_IDLE)
        cpx_connection_close(tx->connection);
    return rc;
}

/* ---- acting for another organization ---- */

/* Runs one statement of the context and hands its row to take. */
static enum cpx_rc change_context(struct cpx_tx *tx, const struct cpx_command *command,
                                  enum cpx_rc (*take)(struct cpx_request *request, const PGresult *result))
{
    PGresult *result = NULL;
    if (tx->failed != CPX_OK) return tx->failed;
    if (cpx_monotonic_ms() >= tx->deadline_ms) return tx->failed = CPX_UNAVAILABLE;
    enum cpx_rc rc = exchange(tx->connection, command, 1, &result, tx->deadline_ms);
    if (rc == CPX_OK) rc = judge(tx, result, command);
    if (rc == CPX_OK) rc = take(tx->request, result);
    PQclear(result);
    return tx->failed = rc;
}

/* The context statement again: it sets all that its reader had, and no more. */
static enum cpx_rc act_for_reader(struct cpx_tx *tx)
{
    char purpose[12];
    const char *values[CPX_CONTEXT_VALUES];
    struct cpx_command command;
    if (!tx->acts) return tx->failed;
    tx->request->reader = tx->reader;
    tx->acts = false;
    enum cpx_rc rc = cpx_context_command(tx->request, purpose, values, &command);
    return rc == CPX_OK ? change_context(tx, &command, cpx_context_take) : (tx->failed = rc);
}

static enum cpx_rc act_for(struct cpx_tx *tx, int32_t organization)
{
    char text[12];
    const char *const values[] = {text};
    const struct cpx_command command = {.statement = CPX_SQL_CONTEXT_ACT, .values = values, .count = 1};
    (void)snprintf(text, sizeof text, "%d", (int)organization);
    if (!tx->acts) tx->reader = tx->request->reader;
    tx->acts = true;
    return change_context(tx, &command, cpx_context_take_act);
}

/* A tool's transaction has no reader: what it does it does for the organization. */
static enum cpx_rc act_as_tool(struct cpx_tx *tx, int32_t organization)
{
    char text[12] = "";
    const char *const values[] = {tx->number, text};
    if (organization > 0) (void)snprintf(text, sizeof text, "%d", (int)organization);
    if (tx->request) tx->request->reader = (struct cpx_reader){0};
    return cpx_tx_run(tx, CPX_SQL_CONTEXT_TOOL, values, 2, NULL);
}

enum cpx_rc cpx_tx_act_for(struct cpx_tx *tx, int32_t organization)
{
    if (!tx->request || (organization <= 0 && !tx->reads_for)) return act_as_tool(tx, organization);
    return organization > 0 ? act_for(tx, organization) : act_for_reader(tx);
}

/* ---- jobs and tools ---- */

struct cpx_job {
    struct cpx_tx tx; /* first: cpx_tx_close gets the job back from it */
    struct cpx_connection connection;
    struct cpx_connection steward;
    struct cpx_service *service; /* NULL: its transactions have no request */
    struct cpx_request request;
    char number[33];
};

static enum cpx_rc choose_number(char out[33])
{
    unsigned char random[16];
    if (getrandom(random, sizeof random, 0) != (ssize_t)sizeof random) return CPX_UNAVAILABLE;
    for (size_t i = 0; i < sizeof random; i++)
        (void)snprintf(out + 2 * i, 3, "%02x", random[i]);
    return CPX_OK;
}

struct cpx_job *cpx_job_new(const char *dsn, const char *name)
{
    const struct cpx_connection_settings settings = {.dsn = dsn, .name = name, .statement_ms = TOOL_MS, .lock_ms = TOOL_MS / 6};
    struct cpx_job *job = calloc(1, sizeof *job);
    if (job) cpx_connection_init(&job->connection, &settings);
    return job;
}

struct cpx_job *cpx_job_prepared(const char *dsn, const char *name, enum cpx_place place)
{
    struct cpx_job *job = cpx_job_new(dsn, name);
    if (!job) return NULL;
    job->connection.settings.place = place;
    job->connection.settings.prepare = true;
    return job;
}

struct cpx_job *cpx_job_serving(struct cpx_service *service, const char *name)
{
    const struct cpx_connection_settings steward = {
        .dsn = service->config->steward_dsn, .name = name, .statement_ms = TOOL_MS, .lock_ms = TOOL_MS / 6};
    struct cpx_job *job = cpx_job_new(service->config->app_dsn, name);
    if (!job) return NULL;
    cpx_connection_init(&job->steward, &steward);
    job->service = service;
    return job;
}

void cpx_job_free(struct cpx_job *job)
{
    if (!job) return;
    PQfinish(job->steward.pg);
    PQfinish(job->connection.pg);
    free(job);
}

static void give_request(struct cpx_job *job, struct cpx_arena *arena)
{
    job->request =
        (struct cpx_request){.arena = arena, .service = job->service, .problem.arena = arena, .deadline_ms = job->tx.deadline_ms};
    memcpy(job->request.number, job->number, sizeof job->request.number);
    job->tx.request = &job->request;
    job->tx.steward = &job->steward;
}

enum cpx_rc cpx_job_begin(struct cpx_job *job, struct cpx_arena *arena, const atomic_bool *stop, struct cpx_tx **out)
{
    *out = NULL;
    job->tx = (struct cpx_tx){
        .arena = arena, .connection = &job->connection, .stop = stop, .number = job->number, .deadline_ms = cpx_monotonic_ms() + TOOL_MS};
    enum cpx_rc rc = choose_number(job->number);
    if (job->service) give_request(job, arena);
    if (rc == CPX_OK && !cpx_connection_stands(&job->connection))
        rc = cpx_connection_open(&job->connection, cpx_monotonic_ms() + OPEN_MS, stop);
    if (rc == CPX_OK) rc = cpx_tx_begin(&job->tx);
    if (rc == CPX_OK) rc = cpx_tx_act_for(&job->tx, 0);
    if (rc != CPX_OK) return cpx_job_end(job, rc);
    *out = &job->tx;
    return CPX_OK;
}

enum cpx_rc cpx_job_end(struct cpx_job *job, enum cpx_rc rc)
{
    if (job->connection.state != CPX_CONNECTION_READY) return rc == CPX_OK ? CPX_UNAVAILABLE : rc;
    return cpx_tx_end(&job->tx, rc);
}

enum cpx_rc cpx_tx_open(const char *dsn, struct cpx_arena *arena, struct cpx_tx **out)
{
    struct cpx_job *job = cpx_job_new(dsn, "cpx tool");
    *out = NULL;
    if (!job) return CPX_EXHAUSTED;
    job->connection.quiet = true; /* said below, to the person at the terminal */
    enum cpx_rc rc = cpx_job_begin(job, arena, NULL, out);
    if (job->connection.state != CPX_CONNECTION_READY) fprintf(stderr, "The database can't be reached: check the connection string.\n");
    if (rc != CPX_OK) cpx_job_free(job);
    return rc;
}

enum cpx_rc cpx_tx_close(struct cpx_tx *tx, enum cpx_rc rc)
{
    if (!tx) return rc;
    struct cpx_job *job = (struct cpx_job *)tx;
    rc = cpx_job_end(job, rc);
    cpx_job_free(job);
    return rc;
}
