/* Migrations: migrations/NNNN_name.sql, forward only. Each is one transaction, recorded with its checksum in schema_migration. */
#ifndef CPX_MIGRATE_H
#define CPX_MIGRATE_H

#include <stdbool.h>

#include "cpx/rc.h"

/* The schema that this binary's statements need: the number of the last file in migrations/. An older one isn't served; a newer one is. */
enum { CPX_SCHEMA_VERSION = 14 };

/* Applies what is pending, under an advisory lock. dsn: of the owning role. directory: NULL: CPX_MIGRATIONS, else the installed one, else
 * ./migrations. check: only compares. Says what it does on stdout, and what is wrong on stderr.
 * REFUSED: a file differs from what was applied, or (check) is pending. DEFECT: a file can't be read or fails. */
enum cpx_rc cpx_migrate(const char *dsn, const char *directory, bool check) CPX_MUST_CHECK;

#endif
