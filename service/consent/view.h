/* Consents as one reader may see them, in the plain API's form. Internal to service/consent. */
#ifndef CPX_CONSENT_VIEW_H
#define CPX_CONSENT_VIEW_H

#include "cpx/db.h"
#include "cpx/request.h"

/* Answers with one consent, or refuses with NOT_FOUND. asked: the Patient id that the reader gave, or NULL. */
enum cpx_rc consent_answer(struct cpx_request *request, struct cpx_tx *tx, const char *id, const char *asked, int status) CPX_MUST_CHECK;
/* Answers with all of a child's that the reader may see. */
enum cpx_rc consent_answer_list(struct cpx_request *request, struct cpx_tx *tx, int64_t child, const char *asked) CPX_MUST_CHECK;
/* Records a refused access, so that it commits; target: "Consent/<id>" as asked for. Returns rc where there is nothing to record. */
enum cpx_rc consent_refused(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id,
                            enum cpx_rc rc) CPX_MUST_CHECK;

#endif
