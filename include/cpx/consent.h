/* The family's consent: recording it, compiling it into grants. CONSENT.md sections 1 and 2. */
#ifndef CPX_CONSENT_H
#define CPX_CONSENT_H

#include <stdbool.h>
#include <stdint.h>

#include "cpx/db.h"
#include "cpx/labels.h"
#include "cpx/reader.h"
#include "cpx/request.h"

/* ---- decision: pure; the reference for the SQL policy and the compiler ---- */

enum cpx_signer { CPX_SIGNER_GUARDIAN, CPX_SIGNER_MINOR, CPX_SIGNER_YOUNG_ADULT, CPX_SIGNER_COURT };

/* One line of a consent in force, classes not yet expanded. Times are microseconds since 1970, half-open. */
struct cpx_provision {
    int64_t consent;           /* number; the basis of what it permits */
    bool permit;
    enum cpx_signer signer;
    int32_t recipient;         /* organization number, or 0 */
    const char *recipient_class; /* or NULL */
    int64_t labels;            /* the union of its categories; -1: all (deny only) */
    uint32_t purposes;         /* bits 1 << enum cpx_purpose; 0: all (deny only); 1 << (16 + a purpose): that one without those below it */
    int64_t starts_us, ends_us;
    int32_t discloser;         /* permit: the source it is limited to, or 0: every member. A deny is for every source. */
};
struct cpx_actor_organization {
    int32_t number;
    const char *class_name;
    uint32_t purposes; /* entitled */
};
struct cpx_decision_piece {
    int64_t labels;
    int32_t source;
};
/* Whether the actor may read the piece. CONSENT.md section 1. A permit covers its purpose and what v3-ActReason puts below it, but never ETREAT
 * or BTG. A permit of the minor's opens pieces labelled MINOR-CONSENTED, and no others. */
bool cpx_decide(const struct cpx_provision *provisions, size_t count, const struct cpx_actor_organization *actor, enum cpx_purpose purpose,
                int64_t now_us, const struct cpx_decision_piece *piece);

enum { CPX_PURPOSE_ALONE = 16 };
/* The purposes that naming one covers, as bits. */
uint32_t cpx_purposes_below(enum cpx_purpose purpose);
/* All labels that some category opens: no permit reaches beyond. */
int64_t cpx_labels_openable(void);

/* One compiled row of grant_effective. consents: those that permit something in it, ascending. basis is set when the row is stored. */
struct cpx_grant {
    int32_t recipient, discloser;
    enum cpx_purpose purpose;
    int64_t starts_us, ends_us, permit, permit_minor;
    int64_t basis;
    const int64_t *consents;
    size_t consents_count;
};
/* Spans exclusive per (recipient, purpose, discloser); deny subtracted; classes expanded. */
enum cpx_rc cpx_grants_compile(struct cpx_arena *arena, const struct cpx_provision *provisions, size_t count,
                               const struct cpx_actor_organization *organizations, size_t organizations_count, struct cpx_grant **out,
                               size_t *out_count) CPX_MUST_CHECK;

/* ---- in the consent lane ---- */

/* Recompiles one child's grants in this transaction, under pg_advisory_xact_lock(child); asserts the rows it replaced; updates delivery of its
 * referrals. */
enum cpx_rc cpx_grants_replace(struct cpx_tx *tx, int64_t child) CPX_MUST_CHECK;
/* The same for every child with a provision for the class: a new organization gets what families permit its class. For the command line. */
enum cpx_rc cpx_grants_recompile_class(struct cpx_tx *tx, const char *class_name) CPX_MUST_CHECK;
/* The FHIR face's write of a Consent (create, update, delete), called by the fhir handlers on the consent lane. if_match may be NULL. */
struct cpx_write;
struct cpx_stored;
enum cpx_rc cpx_consent_create(struct cpx_tx *tx, const struct cpx_write *write, struct cpx_stored *out) CPX_MUST_CHECK;
enum cpx_rc cpx_consent_update(struct cpx_tx *tx, const struct cpx_write *write, const char *id, const char *if_match, struct cpx_stored *out)
    CPX_MUST_CHECK;

#endif
