#include "cpx/explain.h"

#include <string.h>

struct explainer {
    const struct cpx_rules *rules;
    const struct cpx_actor_organization *actor;
    enum cpx_purpose purpose;
    int64_t now_us;
    const struct cpx_decision_piece *piece;
    struct cpx_explanation *out;
};

static void give(struct explainer *e, size_t line, enum cpx_why rule)
{
    e->out->reasons[e->out->count++] = (struct cpx_reason){line == SIZE_MAX ? CPX_NO_LINE : (int32_t)line, rule};
}

static struct cpx_effect effect_of(const struct explainer *e, const struct cpx_rules *rules, enum cpx_ground ground, size_t line)
{
    return cpx_effect_find(rules, e->actor, e->purpose, e->now_us, e->piece->source, ground, line);
}

static bool opens(const struct explainer *e, enum cpx_ground ground)
{
    struct cpx_masks masks = cpx_masks_find(e->rules, e->actor, e->purpose, e->now_us, e->piece->source, ground, NULL, NULL);
    int64_t mask = (e->piece->labels & CPX_LABEL_MINOR) != 0 ? masks.permit_minor : masks.permit;
    return (e->piece->labels & ~mask) == 0;
}

/* The first ground on which it opens, and what opens it there. */
static void explain_permit(struct explainer *e)
{
    for (int ground = 0; ground < CPX_GROUND_COUNT && e->out->outcome != CPX_OUTCOME_PERMITTED; ground++) {
        if (!opens(e, (enum cpx_ground)ground)) continue;
        e->out->outcome = CPX_OUTCOME_PERMITTED;
        for (size_t i = 0; i < e->rules->count; i++)
            if ((effect_of(e, e->rules, (enum cpx_ground)ground, i).opened & e->piece->labels) != 0) give(e, i, CPX_WHY_NONE);
    }
}

/* What stands against the ground on which it could have been opened. */
static void explain_deny(struct explainer *e)
{
    enum cpx_ground ground = e->purpose == CPX_PURPOSE_BTG               ? CPX_GROUND_EMERGENCY
                             : (e->piece->labels & CPX_LABEL_MINOR) != 0 ? CPX_GROUND_MINOR
                                                                         : CPX_GROUND_FAMILY;
    for (size_t i = 0; i < e->rules->count; i++)
        if ((effect_of(e, e->rules, ground, i).closed & e->piece->labels) != 0) give(e, i, CPX_WHY_NONE);
    if (e->out->count > 0) e->out->outcome = CPX_OUTCOME_DENIED;
}

/* ---- what if: the rules without which a line would open it ---- */

static void without_majority(const struct explainer *e, struct cpx_rules *rules, struct cpx_provision *copy, size_t line)
{
    (void)e, (void)copy, (void)line;
    rules->majority_us = CPX_MAJORITY_UNKNOWN;
}

static void without_custody(const struct explainer *e, struct cpx_rules *rules, struct cpx_provision *copy, size_t line)
{
    (void)e, (void)line;
    for (size_t i = 0; i < rules->count; i++)
        if (copy[i].kind == CPX_PROVISION_CUSTODY) copy[i].labels = 0;
}

static void with_a_name(const struct explainer *e, struct cpx_rules *rules, struct cpx_provision *copy, size_t line)
{
    (void)rules;
    if (copy[line].recipient_class != NULL && strcmp(copy[line].recipient_class, e->actor->class_name) == 0)
        copy[line].recipient = e->actor->number;
}

static const struct {
    enum cpx_why rule;
    void (*suppose)(const struct explainer *e, struct cpx_rules *rules, struct cpx_provision *copy, size_t line);
} what_ifs[] = {{CPX_WHY_MAJORITY_REACHED, without_majority},
                {CPX_WHY_NAMED_RECIPIENT_NEEDED, with_a_name},
                {CPX_WHY_OTHER_GUARDIAN_DECIDES, without_custody}};

static enum cpx_rc explain_lines(struct cpx_arena *arena, struct explainer *e)
{
    struct cpx_provision *copy = cpx_arena_array(arena, e->rules->count + 1, sizeof *copy);
    if (copy == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < e->rules->count; i++) {
        const struct cpx_provision *p = &e->rules->provisions[i];
        if (p->kind != CPX_PROVISION_CONSENT || !p->permit || (p->labels & e->piece->labels) == 0) continue;
        for (size_t w = 0; w < sizeof what_ifs / sizeof *what_ifs; w++) {
            struct cpx_rules rules = {copy, e->rules->count, e->rules->majority_us};
            memcpy(copy, e->rules->provisions, e->rules->count * sizeof *copy);
            what_ifs[w].suppose(e, &rules, copy, i);
            if ((effect_of(e, &rules, CPX_GROUND_FAMILY, i).opened & e->piece->labels) == 0) continue;
            give(e, i, what_ifs[w].rule);
            break;
        }
    }
    return CPX_OK;
}

enum cpx_rc cpx_explain(struct cpx_arena *arena, const struct cpx_rules *rules, const struct cpx_actor_organization *actor,
                        enum cpx_purpose purpose, int64_t now_us, const struct cpx_decision_piece *piece, struct cpx_explanation *out)
{
    struct explainer e = {rules, actor, purpose, now_us, piece, out};
    *out = (struct cpx_explanation){.reasons = cpx_arena_array(arena, rules->count + 1, sizeof *out->reasons)};
    if (out->reasons == NULL) return CPX_EXHAUSTED;
    if (purpose <= CPX_PURPOSE_NONE || (int)purpose >= CPX_PURPOSE_COUNT || (actor->purposes >> purpose & 1) == 0) {
        give(&e, SIZE_MAX, CPX_WHY_PURPOSE_NOT_ENTITLED);
        return CPX_OK;
    }
    if ((piece->labels & ~cpx_labels_openable()) != 0 || piece->labels == 0) {
        give(&e, SIZE_MAX, CPX_WHY_UNCLASSIFIED);
        return CPX_OK;
    }
    explain_permit(&e);
    if (out->outcome == CPX_OUTCOME_UNADDRESSED) explain_deny(&e);
    if (out->outcome != CPX_OUTCOME_UNADDRESSED) return CPX_OK;
    if ((piece->labels & CPX_LABEL_MINOR) == 0) return explain_lines(arena, &e);
    give(&e, SIZE_MAX, CPX_WHY_MINORS_OWN_CONSENT_NEEDED);
    return CPX_OK;
}
