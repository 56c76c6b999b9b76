/* Why a reader may or may not read a category: the decision (consent.h), told with its reasons. Pure. */
#ifndef CPX_EXPLAIN_H
#define CPX_EXPLAIN_H

#include "cpx/consent.h"

enum cpx_outcome { CPX_OUTCOME_UNADDRESSED, CPX_OUTCOME_PERMITTED, CPX_OUTCOME_DENIED };

/* Rules of the exchange's own that keep something closed, whatever was signed or for want of it. */
enum cpx_why {
    CPX_WHY_NONE,
    CPX_WHY_PURPOSE_NOT_ENTITLED,   /* the organization isn't registered for the purpose */
    CPX_WHY_UNCLASSIFIED,           /* nobody consents to what isn't classified */
    CPX_WHY_NAMED_RECIPIENT_NEEDED, /* a class was permitted what only a named organization can be */
    CPX_WHY_MAJORITY_REACHED,       /* guardians permit no more */
    CPX_WHY_OTHER_GUARDIAN_DECIDES, /* a court's order of custody */
    CPX_WHY_MINORS_OWN_CONSENT_NEEDED,
    CPX_WHY_COUNT
};

enum { CPX_NO_LINE = -1 };
struct cpx_reason {
    int32_t line; /* index in the rules' provisions, or CPX_NO_LINE */
    enum cpx_why rule;
};
struct cpx_explanation {
    enum cpx_outcome outcome;
    size_t count;
    struct cpx_reason
        *reasons; /* permitted: the lines that open it on one ground. Denied: those that close it. Unaddressed: the rules, if any */
};

/* labels: of a piece of another organization's, as cpx_decide has it: permitted exactly where that says yes. source: 0: of an organization
 * that no line names. */
enum cpx_rc cpx_explain(struct cpx_arena *arena, const struct cpx_rules *rules, const struct cpx_actor_organization *actor,
                        enum cpx_purpose purpose, int64_t now_us, const struct cpx_decision_piece *piece,
                        struct cpx_explanation *out) CPX_MUST_CHECK;

#endif
