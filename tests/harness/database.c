#include "database.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "cpx/migrate.h"
#include "harness.h"

static PGresult *run(PGconn *pg, const char *format, va_list arguments)
{
    char *sql = NULL;
    if (vasprintf(&sql, format, arguments) < 0) fail_msg("out of memory");
    PGresult *result = PQexec(pg, sql);
    ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) fail_msg("%.400s: %s", sql, PQerrorMessage(pg));
    free(sql);
    return result;
}

PGresult *database_run(PGconn *pg, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PGresult *result = run(pg, format, arguments);
    va_end(arguments);
    return result;
}

const char *database_value(PGconn *pg, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PGresult *row = run(pg, format, arguments);
    va_end(arguments);
    assert_int_equal(PQntuples(row), 1);
    const char *value = harness_format("%s", PQgetvalue(row, 0, 0));
    PQclear(row);
    return value;
}

void database_do(PGconn *pg, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PQclear(run(pg, format, arguments));
    va_end(arguments);
}

const char *database_dsn(const struct database *database, const char *role)
{
    return harness_format("host=%s dbname=%s user=%s", harness_environment("CPX_TEST_DATABASE_SOCKET"), database->name, role);
}

PGconn *database_connect(const struct database *database, const char *role)
{
    PGconn *pg = PQconnectdb(database_dsn(database, role));
    if (PQstatus(pg) != CONNECTION_OK) fail_msg("%s", PQerrorMessage(pg));
    return pg;
}

/* A statement about a database is run in another. */
static void administer(const char *statement, const char *name, const char *options)
{
    const struct database other = {.name = "postgres"};
    PGconn *pg = database_connect(&other, "postgres");
    database_do(pg, "%s %s %s", statement, name, options);
    PQfinish(pg);
}

void database_make(struct database *database, const char *purpose)
{
    (void)snprintf(database->name, sizeof database->name, "%s_%ld_%d", purpose, (long)time(NULL), (int)getpid());
    administer("create database", database->name, "owner cpx_owner");
    assert_int_equal(cpx_migrate(database_dsn(database, "cpx_owner"), "migrations", false), CPX_OK);
    database->super = database_connect(database, "postgres");
}

void database_drop(struct database *database)
{
    PQfinish(database->super);
    administer("drop database", database->name, "with (force)");
}
