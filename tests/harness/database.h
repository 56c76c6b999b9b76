/* A database of a test's own in the sandbox's cluster: for what would disturb the service that others share. Failures end the running cmocka test. */
#ifndef CPX_TESTS_DATABASE_H
#define CPX_TESTS_DATABASE_H

#include <libpq-fe.h>

struct database {
    char name[64];
    PGconn *super; /* PostgreSQL's superuser in it */
};
/* Creates it, named after what it is for, and migrates it. */
void database_make(struct database *database, const char *purpose);
/* Ends what is connected to it and drops it. */
void database_drop(struct database *database);
/* How a role connects to it; lives until the process ends. */
const char *database_dsn(const struct database *database, const char *role);
/* Connects as a role. The caller finishes the connection. */
PGconn *database_connect(const struct database *database, const char *role);

/* Statements that must succeed: the last one's result, which the caller clears; its one value, which lives until the process ends; or nothing of it. */
PGresult *database_run(PGconn *pg, const char *format, ...) __attribute__((format(printf, 2, 3)));
const char *database_value(PGconn *pg, const char *format, ...) __attribute__((format(printf, 2, 3)));
void database_do(PGconn *pg, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
