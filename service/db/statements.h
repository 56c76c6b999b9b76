/* The table of statements. Inside service/db, and for tests that walk it. */
#ifndef CPX_DB_STATEMENTS_H
#define CPX_DB_STATEMENTS_H

#include <stdbool.h>

#include "cpx/db.h"

/* Where a statement runs: in a lane, each of whose connections prepares it, or (audit, owner) only in jobs and on the command line, which
 * prepare nothing. A lane prepares no more than it runs: a connection opens soon, and keeps no plans that it has no use for. */
enum cpx_place {
    CPX_PLACE_READS,
    CPX_PLACE_SEARCHES,
    CPX_PLACE_WRITES,
    CPX_PLACE_CONSENT,
    CPX_PLACE_STEWARD,
    CPX_PLACE_AUDIT,
    CPX_PLACE_OWNER,
    CPX_PLACES
};
#define CPX_AT(place) (1u << CPX_PLACE_##place)

struct cpx_statement {
    const char *name;
    unsigned places; /* CPX_AT */
    bool numbered;   /* takes the request number as $1 */
    const char *text;
};
extern const struct cpx_statement cpx_statements[CPX_SQL_COUNT];

/* The same judgements for a composed text, and for a call. */
bool cpx_statement_is_numbered(const char *text);
bool cpx_call_is_numbered(const struct cpx_call *call);

#endif
