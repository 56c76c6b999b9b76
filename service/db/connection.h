/* One connection: always nonblocking and in pipeline mode. Inside service/db only.
 *
 * Looking a host's name up blocks (libpq): where a name server may be away, the connection strings name addresses or socket directories.
 * Event loops move it on with `advance` whenever its socket is ready; threads wait with `open` and `collect`. */
#ifndef CPX_DB_CONNECTION_H
#define CPX_DB_CONNECTION_H

#include <libpq-fe.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "cpx/db.h"
#include "statements.h"

enum { CPX_COMPOSED = 32 };

struct cpx_connection_settings {
    const char *dsn;
    const char *name;     /* application_name, and in logs: "cpx reads" */
    enum cpx_place place; /* whose statements it prepares; no other is sent on it */
    int64_t statement_ms; /* statement_timeout */
    int64_t lock_ms;      /* lock_timeout; 0: none */
    bool
        prepare; /* checks the schema and prepares its place's statements before it is ready; a job's or a tool's connection doesn't, and sends any */
};

enum cpx_connection_state {
    CPX_CONNECTION_CLOSED,
    CPX_CONNECTION_CONNECTING,
    CPX_CONNECTION_CHECKING,
    CPX_CONNECTION_PREPARING,
    CPX_CONNECTION_READY
};

/* A composed text (a search's shape) that is prepared on this connection, so that it is planned once. */
struct cpx_composed {
    char *text; /* NULL: a free place */
    size_t size;
    char name[24];
    bool ready;   /* the server has said so */
    int64_t used; /* the greater the later */
};

struct cpx_connection {
    struct cpx_connection_settings settings;
    PGconn *pg;
    enum cpx_connection_state state;
    PostgresPollingStatusType polling; /* while connecting */
    bool writing;                      /* output is waiting for the socket */
    bool quiet;                        /* who uses it says itself that it is lost */
    bool complained;                   /* the present outage was logged */
    unsigned attempts;                 /* since it was ready last */
    int64_t retry_ms;                  /* closed: when to try again; else when an attempt has taken too long. Monotonic. */
    int next;                          /* preparing: the statement whose answer comes next */
    bool prepared[CPX_SQL_COUNT];
    int64_t composed_used; /* counts */
    struct cpx_composed composed[CPX_COMPOSED];
};

/* One statement to send: named, or (text not NULL) composed. values exclude the request number. */
struct cpx_command {
    enum cpx_sql statement;
    const char *text;
    const char *name;   /* under which text was prepared; NULL: it wasn't */
    const char *number; /* the request number; may be NULL where the statement isn't numbered */
    const char *const *values;
    int count;
};

void cpx_connection_init(struct cpx_connection *connection, const struct cpx_connection_settings *settings);
/* Closes, and sets when to try again: jittered, doubling from 100 ms to 5 s. */
void cpx_connection_close(struct cpx_connection *connection);
/* Begins to connect. UNAVAILABLE: closed again. */
enum cpx_rc cpx_connection_start(struct cpx_connection *connection) CPX_MUST_CHECK;
/* Moves a connection that isn't ready yet on; call when its socket is ready for its events. UNAVAILABLE: closed. */
enum cpx_rc cpx_connection_advance(struct cpx_connection *connection) CPX_MUST_CHECK;
/* What to wait for: POLLIN, POLLOUT. */
short cpx_connection_events(const struct cpx_connection *connection);

/* Whether a statement is of the connection's place; what isn't is logged, and never sent. */
bool cpx_connection_runs(const struct cpx_connection *connection, enum cpx_sql statement);
/* Queues a statement; a unit ends with sync. UNAVAILABLE: the connection is of no more use. DEFECT: the command can't be sent, or isn't of this place. */
enum cpx_rc cpx_connection_send(struct cpx_connection *connection, const struct cpx_command *command) CPX_MUST_CHECK;
/* The place of a composed text among those that are kept prepared. When it is new there, its preparation has to be sent, and before it the
 * end of the one whose place it takes (forgotten; "": none). NULL: no memory. Where the preparation fails, drop gives the place up. */
struct cpx_composed *cpx_connection_composed(struct cpx_connection *connection, const char *text, char forgotten[24]);
enum cpx_rc cpx_connection_prepare(struct cpx_connection *connection, const struct cpx_composed *composed) CPX_MUST_CHECK;
void cpx_composed_drop(struct cpx_composed *composed);
enum cpx_rc cpx_connection_sync(struct cpx_connection *connection) CPX_MUST_CHECK;
enum cpx_rc cpx_connection_flush(struct cpx_connection *connection) CPX_MUST_CHECK;
const char *cpx_command_name(const struct cpx_command *command);

/* For threads. Waits until it is ready, the time has come, or *stop. */
enum cpx_rc cpx_connection_open(struct cpx_connection *connection, int64_t until_ms, const atomic_bool *stop) CPX_MUST_CHECK;
/* For threads. Waits for the results of `expected` statements and the sync behind them. OK: all are there, failed ones too; the caller
 * clears them (NULL where none came). At until_ms it cancels, and gives the server a second more. UNAVAILABLE: closed, and no result. */
enum cpx_rc cpx_connection_collect(struct cpx_connection *connection, PGresult **results, int expected, int64_t until_ms) CPX_MUST_CHECK;
/* For threads. Whether an idle connection still stands. */
bool cpx_connection_stands(struct cpx_connection *connection);

#endif
