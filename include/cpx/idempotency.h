/* Idempotency-Key: one effect of a repeated POST. */
#ifndef CPX_IDEMPOTENCY_H
#define CPX_IDEMPOTENCY_H

#include "cpx/db.h"
#include "cpx/request.h"

/* Runs effect once per client and Idempotency-Key (the header; 1 to 255 printable ASCII characters): a repetition gets the stored answer.
 * Without the header effect just runs. Called by the work of a POST on the writes or consent lane, with the work proper as effect.
 * Refused: REQUEST_IN_PROGRESS at once while the first is under way, IDEMPOTENCY_MISMATCH when path or body differ, INVALID_PARAMETER.
 * Only answers of 2xx are stored, in effect's transaction. What effect answers is given again without asking the policies: it must hold
 * nothing but what the caller itself sent or was given an id for. */
enum cpx_rc cpx_idempotent_work(struct cpx_request *request, struct cpx_tx *tx,
                                enum cpx_rc (*effect)(struct cpx_request *request, struct cpx_tx *tx)) CPX_MUST_CHECK;
/* The same where the answer holds more: a repetition is answered by again, as of now and under the policies; no body is stored. */
enum cpx_rc cpx_idempotent_answer(struct cpx_request *request, struct cpx_tx *tx,
                                  enum cpx_rc (*effect)(struct cpx_request *request, struct cpx_tx *tx),
                                  enum cpx_rc (*again)(struct cpx_request *request, struct cpx_tx *tx)) CPX_MUST_CHECK;

#endif
