/* The database: statements, lanes, transactions. Only service/db includes libpq.
 *
 * Statements are SQL blocks in service/<module>/<file>.sql, each headed by
 *     -- name: piece_read
 *     -- caller, index: ...
 * and ended by a semicolon at the end of a line. service/db/statements.awk turns them into the enum below (CPX_SQL_PIECE_READ) and a table;
 * its head says what else a block may be (CPX_TEXT_...: texts for SQL that C composes).
 *
 * `-- lane: reads searches` names where it runs (reads, searches, writes, consent, steward; audit and owner: in jobs and on the command line); without that
 * line: writes.
 * Every statement that touches what a policy guards tests its reader's random request number,
 *     (select current_setting('cpx.request', true)) = $1
 * and the db layer supplies it by itself: callers give $2 and what follows. A statement without that test has no such parameter: callers give
 * $1 and what follows. (The text decides, for composed statements too.) All parameters and results are in text format. */
#ifndef CPX_DB_H
#define CPX_DB_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"
#include "cpx/rc.h"
#include "statements.gen.h" /* enum cpx_sql, CPX_TEXT_... */

struct cpx_request;

/* Each lane has its own connections and its own role. */
enum cpx_lane {
    CPX_LANE_NONE,     /* needs no database */
    CPX_LANE_READS,    /* cpx_app: units of up to 16 requests, each one context and one statement, asynchronous, in the event loop */
    CPX_LANE_SEARCHES, /* cpx_app: the same with one request per unit, a longer statement_timeout */
    CPX_LANE_WRITES,   /* cpx_app: a transaction per request, run in a straight line on one of the lane's threads */
    CPX_LANE_CONSENT,  /* cpx_consent: likewise */
    CPX_LANE_STEWARD,  /* cpx_steward: likewise, for the stewards' routes; it reads no body of a child */
    CPX_LANE_COUNT
};

enum { CPX_PARAMETERS = 40 };

/* The one statement of a request on the reads or searches lane. values[0] is $2. The texts live in the request's arena. */
struct cpx_call {
    enum cpx_sql statement;
    int count;
    const char *values[CPX_PARAMETERS]; /* NULL: SQL null */
    const char *text;                   /* for a statement composed of fixed fragments (search): its SQL; else NULL */
};

/* Rows of a finished statement. Values stay valid as long as the arena that they were registered with. */
struct cpx_rows;
int cpx_rows_count(const struct cpx_rows *rows);
int cpx_rows_affected(const struct cpx_rows *rows);
/* A place that isn't there, as in no row, is null. */
bool cpx_rows_null(const struct cpx_rows *rows, int row, int column);
const char *cpx_rows_text(const struct cpx_rows *rows, int row, int column); /* "" for null */
size_t cpx_rows_size(const struct cpx_rows *rows, int row, int column);
int64_t cpx_rows_int(const struct cpx_rows *rows, int row, int column); /* 0 for null or what isn't an integer */
bool cpx_rows_bool(const struct cpx_rows *rows, int row, int column);

/* A transaction on a thread of the writes, consent or steward lane, begun with its reader's context by the lane before the handler's first
 * statement. The lane commits when the handler returns CPX_OK and rolls back otherwise; after CPX_RETRY it runs the handler once more,
 * with a fresh arena mark. A handler mustn't keep anything outside of its request. */
struct cpx_tx;

/* Runs one statement and waits for it, within the request's deadline. values: the callers' parameters, see above. rows may be NULL.
 * Returns CPX_RETRY (serialization failure, deadlock; a unique or exclusion constraint on the first run), CPX_UNAVAILABLE or CPX_DEFECT when it
 * fails, or CPX_REFUSED (TIMEOUT) on a lock timeout. A failure poisons the transaction: all later calls return the same at once. */
enum cpx_rc cpx_tx_run(struct cpx_tx *tx, enum cpx_sql statement, const char *const *values, int count,
                       const struct cpx_rows **rows) CPX_MUST_CHECK;
/* The same for a statement composed of fixed fragments. */
enum cpx_rc cpx_tx_query(struct cpx_tx *tx, const char *sql, const char *const *values, int count,
                         const struct cpx_rows **rows) CPX_MUST_CHECK;
/* Runs a statement on the steward role's connection of the same thread, at once and by itself (autocommit): what the app may not see, such as
 * which child an identifier belongs to. Never used to answer a reader. Its context is the request's number and no organization; `-- role: steward`.
 * On the writes lane only. */
enum cpx_rc cpx_tx_steward(struct cpx_tx *tx, enum cpx_sql statement, const char *const *values, int count,
                           const struct cpx_rows **rows) CPX_MUST_CHECK;
/* What follows is done as this organization: it sees what it wrote and the directory, and nothing by a grant; cpx_tx_request()->reader is it. 0: back
 * to the transaction's own reader, whose context is set anew (REFUSED where its client was disabled meanwhile); in a tool's transaction, for nobody.
 * Labels of a resource are its source's to write, so whoever causes them acts for it. Nothing read so may be answered: a transaction with a
 * reader that ends while it acts for another is a defect. */
enum cpx_rc cpx_tx_act_for(struct cpx_tx *tx, int32_t organization) CPX_MUST_CHECK;
/* Makes what follows, its request's memory too, come from this arena, and gives the one before: for a step among many that leaves nothing. */
struct cpx_arena *cpx_tx_swap_arena(struct cpx_tx *tx, struct cpx_arena *arena);
/* The request that it belongs to; NULL in a tool's transaction. */
struct cpx_request *cpx_tx_request(struct cpx_tx *tx);
struct cpx_arena *cpx_tx_arena(struct cpx_tx *tx);

/* For the command line: a transaction on a connection of its own, without a request and a reader, for a minute at most. dsn decides the role.
 * cpx.request is set and supplied, so that statements of every lane run as they are; cpx.organization is empty.
 * On failure prints why to stderr. rows live in the arena. */
enum cpx_rc cpx_tx_open(const char *dsn, struct cpx_arena *arena, struct cpx_tx **out) CPX_MUST_CHECK;
/* Commits when rc is CPX_OK, else rolls back; closes and frees. Returns rc, or why the commit failed. NULL is allowed: rc. */
enum cpx_rc cpx_tx_close(struct cpx_tx *tx, enum cpx_rc rc) CPX_MUST_CHECK;

/* A background job of the service: a connection that stands from one transaction to the next, each like that of a tool. Used by one thread. */
struct cpx_job;
enum { CPX_KEEPER_CONNECTIONS = 5 }; /* that the service's keeper holds open: four jobs, one of them with the steward role beside it */
struct cpx_job *cpx_job_new(const char *dsn, const char *name); /* name: as the database shows the connection. NULL: out of memory */
/* One of the app role whose transactions write resources as their sources (cpx_tx_act_for): with a request, that has no reader, and the steward's
 * connection. service is borrowed. NULL: out of memory. */
struct cpx_service;
struct cpx_job *cpx_job_serving(struct cpx_service *service, const char *name);
void cpx_job_free(struct cpx_job *job); /* NULL is allowed */
/* Begins a transaction, on a new connection where there is none. *stop gives up waiting for one. UNAVAILABLE: no database; said once an outage. */
enum cpx_rc cpx_job_begin(struct cpx_job *job, struct cpx_arena *arena, const atomic_bool *stop, struct cpx_tx **out) CPX_MUST_CHECK;
/* Commits when rc is CPX_OK, else rolls back. Returns rc, or why the commit failed. */
enum cpx_rc cpx_job_end(struct cpx_job *job, enum cpx_rc rc) CPX_MUST_CHECK;

/* Text forms for parameters; NULL when memory is exhausted. */
const char *cpx_param_int(struct cpx_arena *arena, int64_t value) CPX_MUST_CHECK;
const char *cpx_param_bool(bool value);
/* A text[] literal; quotes and backslashes escaped; NULL items are SQL nulls. */
const char *cpx_param_texts(struct cpx_arena *arena, const char *const *items, size_t count) CPX_MUST_CHECK;
const char *cpx_param_ints(struct cpx_arena *arena, const int64_t *items, size_t count) CPX_MUST_CHECK; /* a bigint[] literal */

#endif
