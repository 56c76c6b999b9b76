/* A family's dispute of a resource or of an element of it, which travels with the data: 34 CFR 303.410 and 303.412(c), 45 CFR 164.526. It is a piece of the
 * resource in its source's name, with the labels of what it disputes: whoever sees that sees the dispute, and nobody else does. */
#ifndef CPX_DISPUTE_H
#define CPX_DISPUTE_H

#include <stddef.h>
#include <stdint.h>

#include "cpx/db.h"
#include "cpx/pieces.h"

struct cpx_dispute {
    const char *id;
    const char *type, *resource;
    const char *element;             /* its path as whoever disputed it saw it; NULL: the whole resource */
    const char *statement, *by, *on; /* by: a role; on: a day */
    const char *outcome, *reason;    /* of its source; NULL: none yet */
    int32_t source;
};

/* Of a resource of this child. Fills in id and source. Refused: what the caller doesn't see (/resource, /element: as what isn't there), a statement that
 * says more than what it disputes (/statement). */
enum cpx_rc cpx_dispute_record(struct cpx_tx *tx, int64_t child, struct cpx_dispute *dispute) CPX_MUST_CHECK;
/* id NULL in what isn't there for the caller. Recorded as disclosed. */
enum cpx_rc cpx_dispute_find(struct cpx_tx *tx, const char *id, struct cpx_dispute *out) CPX_MUST_CHECK;
enum cpx_rc cpx_dispute_list(struct cpx_tx *tx, int64_t child, struct cpx_dispute **out, size_t *count) CPX_MUST_CHECK;
/* What its source answers; it travels on. Refused: a reason that says more than what is disputed (/reason). */
enum cpx_rc cpx_dispute_resolve(struct cpx_tx *tx, struct cpx_dispute *dispute, const char *outcome, const char *reason) CPX_MUST_CHECK;
/* The family takes it back: it doesn't travel any more. Earlier versions have it. */
enum cpx_rc cpx_dispute_withdraw(struct cpx_tx *tx, const struct cpx_dispute *dispute) CPX_MUST_CHECK;
/* What a piece of that kind says. */
enum cpx_rc cpx_dispute_read(struct cpx_arena *arena, const struct cpx_piece *piece, struct cpx_dispute *out) CPX_MUST_CHECK;

#endif
