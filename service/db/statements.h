/* The table of statements. Inside service/db, and for tests that walk it. */
#ifndef CPX_DB_STATEMENTS_H
#define CPX_DB_STATEMENTS_H

#include <stdbool.h>

#include "cpx/db.h"

/* audit and owner: statements of the command line, prepared on no connection. */
enum cpx_role { CPX_ROLE_APP, CPX_ROLE_CONSENT, CPX_ROLE_STEWARD, CPX_ROLE_AUDIT, CPX_ROLE_OWNER };
#define CPX_ROLE_BIT(role) (1u << CPX_ROLE_##role)

struct cpx_statement {
    const char *name;
    unsigned roles; /* on whose connections it is prepared */
    bool numbered;  /* takes the request number as $1 */
    const char *text;
};
extern const struct cpx_statement cpx_statements[CPX_SQL_COUNT];

/* The same judgements for a composed text, and for a call. */
bool cpx_statement_is_numbered(const char *text);
bool cpx_call_is_numbered(const struct cpx_call *call);

#endif
