/* Recording, replacing and revoking consents, in the consent lane. Internal to service/consent. */
#ifndef CPX_CONSENT_RECORD_H
#define CPX_CONSENT_RECORD_H

#include "table.h"

/* A consent as its writer finds it; number 0: there is none. */
struct consent_found {
    int64_t number, child;
    bool own, revoked;
    const char *signer;
};
enum cpx_rc consent_find(struct cpx_tx *tx, const char *id, struct consent_found *out) CPX_MUST_CHECK;
/* The child behind a Patient's id, as far as the reader may know; 0: none. */
enum cpx_rc consent_child(struct cpx_tx *tx, const char *patient_id, int64_t *child) CPX_MUST_CHECK;
/* The id by which the reader knows the child: its own record's, else the one that it asked with (NULL: with none). NULL: none that it may
 * be given. */
enum cpx_rc consent_patient(struct cpx_tx *tx, int64_t child, const char *asked, const char **patient_id) CPX_MUST_CHECK;

/* Refuses who isn't a recorder. */
enum cpx_rc consent_check_recorder(struct cpx_request *request) CPX_MUST_CHECK;
/* One writer of a child's consents at a time, from here to the end of the transaction. */
enum cpx_rc consent_lock(struct cpx_tx *tx, int64_t child) CPX_MUST_CHECK;
/* The same for the child behind a Patient's id. RETRY: it is another one's by now (a merge, or the undoing of one, was faster). */
enum cpx_rc consent_lock_patient(struct cpx_tx *tx, const char *patient_id, int64_t child) CPX_MUST_CHECK;
/* Finds the organizations that the flags name. Refused: those that there aren't. */
enum cpx_rc consent_resolve(struct cpx_tx *tx, struct consent_table *table) CPX_MUST_CHECK;

/* Refuses what the child's age doesn't let its signer decide: a young adult is of age, a minor isn't, and a guardian permits until then. */
enum cpx_rc consent_check_age(struct cpx_tx *tx, int64_t child, const struct consent_table *table, enum consent_face face) CPX_MUST_CHECK;

/* Of a line that names purposes (a set of bits; none: all): which it speaks of, those below the ones it names too; and above each purpose, from the
 * first on, the one above it, or 0. */
void consent_find_purposes(uint32_t named, int64_t above[CPX_PURPOSE_COUNT - 1], uint32_t *mentioned);
/* Stores a resolved table under id (number 0: new; else instead of that consent's table), supersedes the signer's older lines for the same
 * recipients, closes the Consents that this empties, and recompiles the child's grants. */
enum cpx_rc consent_store(struct cpx_tx *tx, int64_t number, const char *id, int64_t child,
                          const struct consent_table *table) CPX_MUST_CHECK;
/* Revokes it and recompiles; its Consent becomes inactive. Nothing happens to one that is revoked. told: JSON that is kept with it, or
 * NULL. */
enum cpx_rc consent_revoke(struct cpx_tx *tx, const char *id, int64_t child, const char *told) CPX_MUST_CHECK;

/* The recorder's own key: the id of the consent that it names, or NULL. */
enum cpx_rc consent_of_external(struct cpx_tx *tx, const char *external_id, int64_t child, const char **id) CPX_MUST_CHECK;
enum cpx_rc consent_keep_external(struct cpx_tx *tx, const char *external_id, int64_t child, const char *id) CPX_MUST_CHECK;

#endif
