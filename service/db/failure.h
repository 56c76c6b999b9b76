/* What a failed statement means. Inside service/db only. */
#ifndef CPX_DB_FAILURE_H
#define CPX_DB_FAILURE_H

#include <libpq-fe.h>
#include <stdbool.h>

#include "cpx/rc.h"

/* The kinds of failure that a caller acts on. */
enum cpx_failure {
    CPX_FAILURE_NONE,
    CPX_FAILURE_RETRY,       /* serialization failure, deadlock */
    CPX_FAILURE_DUPLICATE,   /* a unique or exclusion constraint: another transaction was faster, so a fresh look helps once */
    CPX_FAILURE_LOCKED,      /* lock_timeout */
    CPX_FAILURE_UNAVAILABLE, /* cancelled, shutting down, out of resources, connection lost */
    CPX_FAILURE_DEFECT       /* the statement or its data: ours */
};
/* result NULL: the connection failed. */
enum cpx_failure cpx_failure_of(const PGresult *result);
/* Whether it is UNAVAILABLE because the statement took too long (statement_timeout). */
bool cpx_failure_timed_out(const PGresult *result);

/* Logs a statement's failure: its name, SQLSTATE and constraint; never a value. id: the request's, or NULL. */
void cpx_failure_log(const PGresult *result, enum cpx_failure failure, const char *statement, const char *id);

#endif
