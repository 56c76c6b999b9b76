/* Emergency access ("break glass"): a named user of a clinical organization opens a child's record for some minutes, with a reason.
 * CONSENT.md section 1. It opens what families left unsaid or refused to a class; not what they refused to the organization by name, nor
 * against a court or the law. What it opens is a grant of purpose BTG for that user of that client; expiry is the grant's own. */
#ifndef CPX_EMERGENCY_H
#define CPX_EMERGENCY_H

#include <stdint.h>

#include "cpx/db.h"
#include "cpx/request.h"

struct cpx_emergency {
    const char *id, *child; /* child: the id by which the reader knows it */
    int64_t starts_us, ends_us;
};

/* Opens one, on the consent lane; what the same user had open of the child ends. minutes: 0: as many as the configuration allows at most.
 * Refused: FORBIDDEN without the purpose BTG, a user and a clinical class; NOT_FOUND for a child that the reader doesn't know;
 * TOO_MANY_REQUESTS with Retry-After beyond the configured openings of the user or the client, counted in the database. */
enum cpx_rc cpx_emergency_open(struct cpx_tx *tx, const char *child_id, const char *reason, int64_t minutes,
                               struct cpx_emergency *out) CPX_MUST_CHECK;
/* Ends one at once, on the consent lane: the organization's own, or any for a steward (anyones). Nothing happens to one that is over.
 * Refused: NOT_FOUND. */
enum cpx_rc cpx_emergency_end(struct cpx_tx *tx, const char *id, bool anyones, struct cpx_emergency *out) CPX_MUST_CHECK;

#endif
