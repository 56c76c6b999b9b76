/* The decision: what each ground opens for one reader at one moment. Pure. CONSENT.md section 1; grants.c compiles it for the policies. */
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

int64_t cpx_labels_of_named_recipients(void)
{
    int64_t labels = 0;
    for (size_t i = 0; i < cpx_categories_count; i++)
        if (cpx_categories[i].named_recipient) labels |= cpx_categories[i].labels;
    return labels;
}

/* Who asks, what for and when; whose pieces. */
struct question {
    const struct cpx_rules *rules;
    const struct cpx_actor_organization *actor;
    enum cpx_purpose purpose;
    int64_t now_us;
    int32_t source;
    int64_t court;      /* labels that a court's table decides here, in the guardians' place */
    bool of_age, young; /* the young adult decides; has decided */
};

static bool permits(const struct cpx_provision *p)
{
    return p->kind == CPX_PROVISION_MANDATE || p->kind == CPX_PROVISION_EMERGENCY || (p->kind == CPX_PROVISION_CONSENT && p->permit);
}

static bool denies(const struct cpx_provision *p)
{
    return p->kind == CPX_PROVISION_PROHIBITION || (p->kind == CPX_PROVISION_CONSENT && !p->permit);
}

static bool in_force(const struct question *q, const struct cpx_provision *p)
{
    return q->now_us >= p->starts_us && q->now_us < p->ends_us;
}

static bool is_for(const struct question *q, const struct cpx_provision *p)
{
    if (p->recipient != 0) return p->recipient == q->actor->number;
    if (p->recipient_class != NULL) return strcmp(p->recipient_class, q->actor->class_name) == 0;
    return p->kind == CPX_PROVISION_PROHIBITION;
}

static bool covers_purpose(const struct question *q, const struct cpx_provision *p)
{
    if (p->purposes == 0) return denies(p);
    if ((p->purposes >> CPX_PURPOSE_ALONE >> q->purpose & 1) != 0) return true;
    for (int named = CPX_PURPOSE_TREAT; named < CPX_PURPOSE_COUNT; named++)
        if ((p->purposes >> named & 1) != 0 && (cpx_purposes_below((enum cpx_purpose)named) >> q->purpose & 1) != 0) return true;
    return false;
}

static bool applies(const struct question *q, const struct cpx_provision *p)
{
    return in_force(q, p) && is_for(q, p) && covers_purpose(q, p) && (denies(p) || p->discloser == 0 || p->discloser == q->source);
}

static bool is_signed_by(const struct cpx_provision *p, enum cpx_signer signer)
{
    return p->kind == CPX_PROVISION_CONSENT && p->signer == signer;
}

static int64_t labels_of(const struct cpx_provision *p)
{
    return permits(p) && p->recipient == 0 ? p->labels & ~cpx_labels_of_named_recipients() : p->labels;
}

static struct question ask(const struct cpx_rules *rules, const struct cpx_actor_organization *actor, enum cpx_purpose purpose,
                           int64_t now_us, int32_t source)
{
    struct question q = {.rules = rules, .actor = actor, .purpose = purpose, .now_us = now_us, .source = source};
    q.of_age = now_us >= rules->majority_us;
    for (size_t i = 0; i < rules->count; i++) {
        const struct cpx_provision *p = &rules->provisions[i];
        if (is_signed_by(p, CPX_SIGNER_COURT) && applies(&q, p)) q.court |= labels_of(p);
        q.young = q.young || (q.of_age && p->permit && is_signed_by(p, CPX_SIGNER_YOUNG_ADULT) && in_force(&q, p));
    }
    return q;
}

/* Labels on which another guardian decides alone. Where orders contradict each other, no guardian permits and all whom they name deny. */
static int64_t decided_by_others(const struct question *q, const struct cpx_provision *line)
{
    int64_t others = 0, own = 0;
    for (size_t i = 0; i < q->rules->count; i++) {
        const struct cpx_provision *p = &q->rules->provisions[i];
        if (p->kind != CPX_PROVISION_CUSTODY || !in_force(q, p)) continue;
        bool names = line->guardian != NULL && p->guardian != NULL && strcmp(p->guardian, line->guardian) == 0;
        *(names ? &own : &others) |= p->labels;
    }
    return line->permit ? others : others & ~own;
}

/* The labels on which a line has a say, whatever it says. */
static int64_t say_of(const struct question *q, const struct cpx_provision *p)
{
    if (is_signed_by(p, CPX_SIGNER_YOUNG_ADULT) && p->permit && !q->of_age) return 0;
    if (!is_signed_by(p, CPX_SIGNER_GUARDIAN)) return labels_of(p);
    if (p->permit ? q->of_age : q->young) return 0;
    return labels_of(p) & ~q->court & ~decided_by_others(q, p);
}

static enum cpx_ground ground_of(const struct cpx_provision *p)
{
    return p->kind == CPX_PROVISION_MANDATE     ? CPX_GROUND_LAW
           : p->kind == CPX_PROVISION_EMERGENCY ? CPX_GROUND_EMERGENCY
           : is_signed_by(p, CPX_SIGNER_MINOR)  ? CPX_GROUND_MINOR
                                                : CPX_GROUND_FAMILY;
}

static int64_t opened_by(const struct question *q, const struct cpx_provision *p, enum cpx_ground ground)
{
    if (!permits(p) || ground_of(p) != ground || !applies(q, p)) return 0;
    if (ground == CPX_GROUND_EMERGENCY && (p->actor == 0 || p->actor != q->actor->actor)) return 0;
    return say_of(q, p);
}

/* What a line takes away from a ground. A family can't speak of emergencies: what it refuses an organization by name holds in them too. */
static int64_t closed_by(const struct question *q, const struct cpx_provision *p, enum cpx_ground ground)
{
    if (!denies(p)) return 0;
    if (ground == CPX_GROUND_LAW && p->kind != CPX_PROVISION_PROHIBITION) return 0;
    if (ground != CPX_GROUND_EMERGENCY) return applies(q, p) ? say_of(q, p) : 0;
    bool stands = p->kind == CPX_PROVISION_PROHIBITION || p->signer == CPX_SIGNER_COURT || p->recipient == q->actor->number;
    return stands && in_force(q, p) && is_for(q, p) ? say_of(q, p) : 0;
}

static struct cpx_masks find_masks(const struct question *q, enum cpx_ground ground)
{
    int64_t opened = 0, young = 0, closed = 0;
    for (size_t i = 0; i < q->rules->count; i++) {
        const struct cpx_provision *p = &q->rules->provisions[i];
        int64_t labels = opened_by(q, p, ground);
        opened |= labels;
        if (is_signed_by(p, CPX_SIGNER_YOUNG_ADULT)) young |= labels;
        closed |= closed_by(q, p, ground);
    }
    int64_t open = cpx_labels_openable() & ~closed;
    struct cpx_masks masks = {opened & open & ~CPX_LABEL_MINOR, opened & open};
    if (ground == CPX_GROUND_FAMILY) masks.permit_minor = young & open; /* the minor grown up, and no guardian or court */
    if (ground == CPX_GROUND_MINOR) masks.permit = 0;
    return masks;
}

struct cpx_masks cpx_masks_find(const struct cpx_rules *rules, const struct cpx_actor_organization *actor, enum cpx_purpose purpose,
                                int64_t now_us, int32_t source, enum cpx_ground ground, int64_t *numbers, size_t *numbers_count)
{
    struct question q = ask(rules, actor, purpose, now_us, source);
    struct cpx_masks masks = find_masks(&q, ground);
    if (numbers == NULL) return masks;
    *numbers_count = 0;
    for (size_t i = 0; i < rules->count; i++)
        if ((opened_by(&q, &rules->provisions[i], ground) & (masks.permit | masks.permit_minor)) != 0)
            numbers[(*numbers_count)++] = rules->provisions[i].number;
    return masks;
}

struct cpx_effect cpx_effect_find(const struct cpx_rules *rules, const struct cpx_actor_organization *actor, enum cpx_purpose purpose,
                                  int64_t now_us, int32_t source, enum cpx_ground ground, size_t line)
{
    struct question q = ask(rules, actor, purpose, now_us, source);
    return (struct cpx_effect){opened_by(&q, &rules->provisions[line], ground), closed_by(&q, &rules->provisions[line], ground)};
}

bool cpx_decide(const struct cpx_rules *rules, const struct cpx_actor_organization *actor, enum cpx_purpose purpose, int64_t now_us,
                const struct cpx_decision_piece *piece)
{
    if (purpose <= CPX_PURPOSE_NONE || (int)purpose >= CPX_PURPOSE_COUNT || (actor->purposes >> purpose & 1) == 0) return false;
    if (piece->source == actor->number) return true;
    if (piece->labels == 0) return false;
    struct question q = ask(rules, actor, purpose, now_us, piece->source);
    for (int ground = 0; ground < CPX_GROUND_COUNT; ground++) {
        struct cpx_masks masks = find_masks(&q, (enum cpx_ground)ground);
        int64_t mask = (piece->labels & CPX_LABEL_MINOR) != 0 ? masks.permit_minor : masks.permit;
        if ((piece->labels & ~mask) == 0) return true;
    }
    return false;
}
