#include "cpx/migrate.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <libpq-fe.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cpx/arena.h"

enum { FILE_MAX = 8 * 1024 * 1024, FILES_MAX = 1000, ARENA_CAP = 64 * 1024 * 1024, NUMBER = 4 };

#define INSTALLED "/usr/share/careplan-exchange/migrations"

/* One lock for all that migrate the same database: "cpx". */
static const char lock_text[] = "select pg_advisory_lock(6516856)";
static const char table_text[] = "create table if not exists schema_migration ("
                                 "version int primary key, name text not null, checksum text not null, "
                                 "applied timestamptz not null default clock_timestamp());"
                                 "grant select on schema_migration to cpx_app, cpx_consent, cpx_steward";

struct migration {
    int version;
    const char *name; /* the file's, without ".sql" */
    const char *text;
    char checksum[65];       /* SHA-256 of the file */
    const char *applied_sum; /* what was applied under this version; NULL: pending */
};

struct migrations {
    struct cpx_arena *arena;
    PGconn *pg;
    const char *directory;
    int count;
    struct migration *items;
};

static enum cpx_rc complain(const char *what, const char *which, const char *why)
{
    fprintf(stderr, "migrate: %s %s: %s\n", what, which, why);
    return CPX_DEFECT;
}

/* ---- files ---- */

static int is_migration(const struct dirent *entry)
{
    const char *name = entry->d_name;
    size_t size = strlen(name);
    for (int i = 0; i < NUMBER; i++)
        if (!isdigit((unsigned char)name[i])) return 0;
    return name[NUMBER] == '_' && size > NUMBER + 5 && strcmp(name + size - 4, ".sql") == 0;
}

static enum cpx_rc read_text(struct cpx_arena *arena, const char *path, const char **text)
{
    struct stat status;
    enum cpx_rc rc = CPX_DEFECT;
    char *data = NULL;
    size_t size = 0;
    FILE *file = fopen(path, "rb");
    if (!file) return complain("reading", path, strerror(errno));
    if (fstat(fileno(file), &status) != 0 || status.st_size < 0 || status.st_size > FILE_MAX) goto out;
    size = (size_t)status.st_size;
    data = cpx_arena_alloc(arena, size + 1);
    if (!data || fread(data, 1, size, file) != size || memchr(data, '\0', size)) goto out;
    *text = data;
    rc = CPX_OK;
out:
    fclose(file);
    return rc == CPX_OK ? rc : complain("reading", path, "it isn't a readable text of at most 8 MiB");
}

static enum cpx_rc sum(const char *text, char out[65])
{
    unsigned char digest[32];
    unsigned size = 0;
    if (EVP_Digest(text, strlen(text), digest, &size, EVP_sha256(), NULL) != 1 || size != sizeof digest) return CPX_DEFECT;
    for (size_t i = 0; i < sizeof digest; i++)
        (void)snprintf(out + 2 * i, 3, "%02x", digest[i]);
    return CPX_OK;
}

static enum cpx_rc read_migration(struct migrations *all, const char *file, struct migration *out)
{
    const char *path = cpx_arena_printf(all->arena, "%s/%s", all->directory, file);
    out->name = cpx_arena_strndup(all->arena, file, strlen(file) - 4);
    if (!path || !out->name) return CPX_EXHAUSTED;
    enum cpx_rc rc = read_text(all->arena, path, &out->text);
    return rc == CPX_OK ? sum(out->text, out->checksum) : rc;
}

/* The files in order: numbered 1, 2, 3... without a gap. */
static enum cpx_rc read_files(struct migrations *all)
{
    struct dirent **entries = NULL;
    enum cpx_rc rc = CPX_OK;
    int count = scandir(all->directory, &entries, is_migration, alphasort);
    if (count < 0) return complain("reading", all->directory, strerror(errno));
    if (count == 0 || count > FILES_MAX) rc = complain("reading", all->directory, "there are no migrations, or too many");
    if (rc == CPX_OK) all->items = cpx_arena_array(all->arena, (size_t)count, sizeof *all->items);
    if (rc == CPX_OK && !all->items) rc = CPX_EXHAUSTED;
    for (int i = 0; i < count && rc == CPX_OK; i++) {
        all->items[i].version = (int)strtol(entries[i]->d_name, NULL, 10);
        rc = all->items[i].version == i + 1 ? read_migration(all, entries[i]->d_name, &all->items[i])
                                            : complain("file", entries[i]->d_name, "numbers go up by one");
    }
    all->count = count;
    for (int i = 0; i < count; i++)
        free(entries[i]);
    free(entries);
    return rc;
}

static const char *find_directory(const char *named)
{
    struct stat status;
    if (named) return named;
    named = getenv("CPX_MIGRATIONS");
    if (named && *named) return named;
    return stat(INSTALLED, &status) == 0 && S_ISDIR(status.st_mode) ? INSTALLED : "migrations";
}

/* ---- the database ---- */

static enum cpx_rc execute(PGconn *pg, const char *text, const char *what)
{
    PGresult *result = PQexec(pg, text);
    ExecStatusType status = PQresultStatus(result);
    PQclear(result);
    /* A file of comments alone is an empty query. */
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) return CPX_OK;
    fprintf(stderr, "migrate: %s: %s", what, PQerrorMessage(pg));
    return CPX_DEFECT;
}

/* A version that was applied and has no file here: the database is newer than this release. */
static enum cpx_rc take_applied(struct migrations *all, const PGresult *result)
{
    for (int row = 0; row < PQntuples(result); row++) {
        long version = strtol(PQgetvalue(result, row, 0), NULL, 10);
        if (version < 1 || version > all->count) {
            (void)complain("version", PQgetvalue(result, row, 0), "it was applied, but this release doesn't have it");
            return CPX_REFUSED;
        }
        struct migration *migration = &all->items[version - 1];
        migration->applied_sum = cpx_arena_strdup(all->arena, PQgetvalue(result, row, 1));
        if (!migration->applied_sum) return CPX_EXHAUSTED;
    }
    return CPX_OK;
}

static enum cpx_rc read_applied(struct migrations *all)
{
    PGresult *result = PQexec(all->pg, "select version, checksum from schema_migration order by version");
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    enum cpx_rc rc = CPX_OK;
    if (PQresultStatus(result) == PGRES_TUPLES_OK)
        rc = take_applied(all, result);
    else if (!state || strcmp(state, "42P01") != 0) /* without the table nothing was applied */
        rc = complain("reading", "schema_migration", PQerrorMessage(all->pg));
    PQclear(result);
    return rc;
}

static enum cpx_rc compare(const struct migrations *all, bool check)
{
    enum cpx_rc rc = CPX_OK;
    for (int i = 0; i < all->count; i++) {
        const struct migration *migration = &all->items[i];
        bool pending = !migration->applied_sum;
        bool differs = !pending && strcmp(migration->applied_sum, migration->checksum) != 0;
        if (differs || (pending && check)) rc = CPX_REFUSED;
        if (differs) (void)complain("file", migration->name, "it differs from what was applied: never change an applied migration");
        if (pending && check) printf("%s: pending\n", migration->name);
    }
    return rc;
}

static enum cpx_rc record(PGconn *pg, const struct migration *migration)
{
    char version[12];
    (void)snprintf(version, sizeof version, "%d", migration->version);
    const char *const values[] = {version, migration->name, migration->checksum};
    PGresult *result =
        PQexecParams(pg, "insert into schema_migration (version, name, checksum) values ($1, $2, $3)", 3, NULL, values, NULL, NULL, 0);
    bool done = PQresultStatus(result) == PGRES_COMMAND_OK;
    PQclear(result);
    return done ? CPX_OK : complain("recording", migration->name, PQerrorMessage(pg));
}

static enum cpx_rc apply(PGconn *pg, const struct migration *migration)
{
    enum cpx_rc rc = execute(pg, "begin", migration->name);
    if (rc == CPX_OK) rc = execute(pg, migration->text, migration->name);
    if (rc == CPX_OK) rc = record(pg, migration);
    if (rc == CPX_OK) rc = execute(pg, "commit", migration->name);
    if (rc == CPX_OK) printf("%s: applied\n", migration->name);
    return rc; /* the connection closes on failure, which rolls back */
}

static void ignore_notice(void *context, const PGresult *notice)
{
    (void)context;
    (void)notice;
}

static enum cpx_rc run(struct migrations *all, const char *dsn, bool check)
{
    all->pg = PQconnectdb(dsn);
    if (PQstatus(all->pg) != CONNECTION_OK) return complain("connecting", "to the database", PQerrorMessage(all->pg));
    (void)PQsetNoticeReceiver(all->pg, ignore_notice, NULL);
    enum cpx_rc rc = execute(all->pg, "set search_path = public, pg_temp", "search_path");
    if (rc == CPX_OK && !check) rc = execute(all->pg, lock_text, "lock");
    if (rc == CPX_OK && !check) rc = execute(all->pg, table_text, "schema_migration");
    if (rc == CPX_OK) rc = read_applied(all);
    if (rc == CPX_OK) rc = compare(all, check);
    for (int i = 0; i < all->count && rc == CPX_OK && !check; i++)
        if (!all->items[i].applied_sum) rc = apply(all->pg, &all->items[i]);
    if (rc == CPX_OK) printf("The schema is at version %d.\n", all->count);
    return rc;
}

enum cpx_rc cpx_migrate(const char *dsn, const char *directory, bool check)
{
    struct migrations all = {.arena = cpx_arena_new(ARENA_CAP), .directory = find_directory(directory)};
    if (!all.arena) return CPX_EXHAUSTED;
    enum cpx_rc rc = read_files(&all);
    if (rc == CPX_OK) rc = run(&all, dsn, check);
    PQfinish(all.pg);
    cpx_arena_free(all.arena);
    return rc;
}
