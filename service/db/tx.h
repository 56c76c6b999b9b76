/* A transaction on a thread. Inside service/db only. */
#ifndef CPX_DB_TX_H
#define CPX_DB_TX_H

#include "connection.h"
#include "cpx/request.h"

struct cpx_tx {
    struct cpx_request *request; /* NULL: a tool's */
    struct cpx_arena *arena;
    struct cpx_connection *connection;
    struct cpx_connection *steward; /* NULL: this lane has none */
    const atomic_bool *stop;
    const char *number;
    int64_t deadline_ms;
    bool reads_for;           /* it has a reader, whose context begins it */
    bool acts;                /* for another organization than its reader's */
    struct cpx_reader reader; /* its reader, while it acts */
    bool last;                /* a second run: a duplicate isn't another transaction's any more */
    enum cpx_rc failed;
};

/* A job whose statements are prepared, as a lane's are. NULL: out of memory. */
struct cpx_job *cpx_job_prepared(const char *dsn, const char *name, enum cpx_place place);
/* Begins, with the reader's context in the same round trip. */
enum cpx_rc cpx_tx_begin(struct cpx_tx *tx) CPX_MUST_CHECK;
/* Commits when rc is CPX_OK and nothing failed, else rolls back. Afterwards the connection is idle or closed. */
enum cpx_rc cpx_tx_end(struct cpx_tx *tx, enum cpx_rc rc) CPX_MUST_CHECK;

#endif
