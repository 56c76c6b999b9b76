/* Rows of a statement, owned by an arena. Inside service/db only. */
#ifndef CPX_DB_ROWS_H
#define CPX_DB_ROWS_H

#include <libpq-fe.h>

#include "cpx/db.h"

/* Takes result over: it is cleared with the arena, or at once when it can't be registered. */
enum cpx_rc cpx_rows_keep(struct cpx_arena *arena, PGresult *result, const struct cpx_rows **rows) CPX_MUST_CHECK;

#endif
