#include "failure.h"

#include <string.h>

#include "cpx/log.h"

/* SQLSTATE (or its class) and what it means; the first that fits. All else is a defect. */
/* clang-format off */
static const struct {
    const char *state;
    enum cpx_failure failure;
} meanings[] = {
    {"40001", CPX_FAILURE_RETRY},       /* serialization failure */
    {"40P01", CPX_FAILURE_RETRY},       /* deadlock */
    {"23505", CPX_FAILURE_DUPLICATE},   /* unique */
    {"23P01", CPX_FAILURE_DUPLICATE},   /* exclusion */
    {"55P03", CPX_FAILURE_LOCKED},      /* lock_timeout */
    {"08P01", CPX_FAILURE_DEFECT},      /* a wrong number of parameters */
    {"08", CPX_FAILURE_UNAVAILABLE},    /* connection */
    {"25006", CPX_FAILURE_UNAVAILABLE}, /* read-only: a standby, after a failover */
    {"25P03", CPX_FAILURE_UNAVAILABLE}, /* idle in transaction for too long */
    {"53", CPX_FAILURE_UNAVAILABLE},    /* out of resources */
    {"57", CPX_FAILURE_UNAVAILABLE},    /* cancelled, statement_timeout, shutting down */
    {"58", CPX_FAILURE_UNAVAILABLE},    /* input and output */
};
/* clang-format on */

enum cpx_failure cpx_failure_of(const PGresult *result)
{
    switch (PQresultStatus(result)) {
    case PGRES_TUPLES_OK:
    case PGRES_COMMAND_OK:
        return CPX_FAILURE_NONE;
    default:
        break;
    }
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    if (!state) return CPX_FAILURE_UNAVAILABLE; /* libpq's own error: the connection */
    for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++)
        if (strncmp(state, meanings[i].state, strlen(meanings[i].state)) == 0) return meanings[i].failure;
    return CPX_FAILURE_DEFECT;
}

bool cpx_failure_timed_out(const PGresult *result)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return state && strcmp(state, "57014") == 0;
}

void cpx_failure_log(const PGresult *result, enum cpx_failure failure, const char *statement, const char *id)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *constraint = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME);
    /* Messages of class 42 speak of our own SQL, of names and types only; all others may quote a value. */
    const char *message = state && strncmp(state, "42", 2) == 0 ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : NULL;
    const struct cpx_field fields[] = {
        {"id", id ? id : "", 0},
        {"statement", statement, 0},
        {"sqlstate", state ? state : "connection", 0},
        {"constraint", constraint ? constraint : "", 0},
        {"message", message ? message : "", 0},
        {NULL, NULL, 0},
    };
    cpx_log(failure == CPX_FAILURE_DEFECT ? CPX_LOG_ERROR : CPX_LOG_WARNING, "statement.failed", fields);
}
