/* The decision on one piece, straight from the lines of the consents. Pure. CONSENT.md section 1; grants.c compiles the same for the
 * policies. */
#include <string.h>

#include "cpx/consent.h"

uint32_t cpx_purposes_below(enum cpx_purpose purpose)
{
    /* v3-ActReason, as far as we know its codes. ETREAT and BTG stand below TREAT there; they are never reached from above. */
    static const enum cpx_purpose below[CPX_PURPOSE_COUNT] = {
        [CPX_PURPOSE_TREAT] = CPX_PURPOSE_COC, [CPX_PURPOSE_HOPERAT] = CPX_PURPOSE_HTEST, [CPX_PURPOSE_PATRQT] = CPX_PURPOSE_FAMRQT};
    uint32_t bits = UINT32_C(1) << purpose;
    return below[purpose] == CPX_PURPOSE_NONE ? bits : bits | UINT32_C(1) << below[purpose];
}

int64_t cpx_labels_openable(void)
{
    int64_t labels = 0;
    for (size_t i = 0; i < cpx_categories_count; i++)
        labels |= cpx_categories[i].labels;
    return labels;
}

static bool covers_purpose(const struct cpx_provision *p, enum cpx_purpose purpose)
{
    if (p->purposes == 0) return !p->permit;
    if ((p->purposes >> CPX_PURPOSE_ALONE >> purpose & 1) != 0) return true;
    for (int named = CPX_PURPOSE_TREAT; named < CPX_PURPOSE_COUNT; named++)
        if ((p->purposes >> named & 1) != 0 && (cpx_purposes_below((enum cpx_purpose)named) >> purpose & 1) != 0) return true;
    return false;
}

static bool is_for(const struct cpx_provision *p, const struct cpx_actor_organization *actor)
{
    return p->recipient != 0 ? p->recipient == actor->number
                             : p->recipient_class != NULL && strcmp(p->recipient_class, actor->class_name) == 0;
}

static bool covers_source(const struct cpx_provision *p, int32_t source)
{
    return !p->permit || p->discloser == 0 || p->discloser == source;
}

bool cpx_decide(const struct cpx_provision *provisions, size_t count, const struct cpx_actor_organization *actor, enum cpx_purpose purpose,
                int64_t now_us, const struct cpx_decision_piece *piece)
{
    bool minors = (piece->labels & CPX_LABEL_MINOR) != 0;
    int64_t permitted = 0, denied = 0;
    if (purpose <= CPX_PURPOSE_NONE || (int)purpose >= CPX_PURPOSE_COUNT || (actor->purposes >> purpose & 1) == 0) return false;
    if (piece->source == actor->number) return true;
    for (size_t i = 0; i < count; i++) {
        const struct cpx_provision *p = &provisions[i];
        if (now_us < p->starts_us || now_us >= p->ends_us || !is_for(p, actor) || !covers_purpose(p, purpose) ||
            !covers_source(p, piece->source))
            continue;
        if (!p->permit)
            denied |= p->labels;
        else if ((p->signer == CPX_SIGNER_MINOR) == minors)
            permitted |= p->labels;
    }
    permitted &= cpx_labels_openable() & ~denied;
    return piece->labels != 0 && (piece->labels & ~permitted) == 0;
}
