/* Texts: what the words in them say, and what follows the highest label of its resource. Internal to service/consent. */
#ifndef CPX_CONSENT_PROSE_H
#define CPX_CONSENT_PROSE_H

#include "finding.h"

/* The words of every text in the resource. */
enum cpx_rc cpx_prose_judge(struct labeller *l) CPX_MUST_CHECK;
/* Narrative and notes may speak of anything in the resource, so they follow its highest labels. What is contained does as a whole. */
enum cpx_rc cpx_prose_cut(struct labeller *l, int64_t highest) CPX_MUST_CHECK;

#endif
