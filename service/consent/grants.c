/* Compiles the lines of a child's consents into rows of grant_effective. Pure. The decision on one piece is decision.c; this computes the
 * masks for every span between two boundaries, so that the policy is left with one comparison of labels. DESIGN section 4. */
#include <stdlib.h>
#include <string.h>

#include "cpx/consent.h"

struct compiler {
    struct cpx_arena *arena;
    const struct cpx_provision *provisions; /* those for the organization at hand */
    size_t count;
    int64_t *boundaries;
    int64_t *consents; /* of the span at hand */
    struct cpx_grant *grants;
    size_t grants_count, room;
};

static bool is_for(const struct cpx_provision *p, const struct cpx_actor_organization *organization)
{
    return p->recipient != 0 ? p->recipient == organization->number
                             : p->recipient_class != NULL && strcmp(p->recipient_class, organization->class_name) == 0;
}

static uint32_t purposes_of(const struct cpx_provision *p)
{
    uint32_t all = (UINT32_C(1) << CPX_PURPOSE_COUNT) - 2, bits = p->purposes >> CPX_PURPOSE_ALONE & all;
    if (p->purposes == 0) return p->permit ? 0 : all;
    for (int purpose = CPX_PURPOSE_TREAT; purpose < CPX_PURPOSE_COUNT; purpose++)
        if ((p->purposes >> purpose & 1) != 0) bits |= cpx_purposes_below((enum cpx_purpose)purpose);
    return bits;
}

static int compare_times(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static size_t find_boundaries(struct compiler *c)
{
    size_t count = 0, unique = 0;
    for (size_t i = 0; i < c->count; i++) {
        c->boundaries[count++] = c->provisions[i].starts_us;
        c->boundaries[count++] = c->provisions[i].ends_us;
    }
    qsort(c->boundaries, count, sizeof *c->boundaries, compare_times);
    for (size_t i = 0; i < count; i++)
        if (unique == 0 || c->boundaries[i] != c->boundaries[unique - 1]) c->boundaries[unique++] = c->boundaries[i];
    return unique;
}

static enum cpx_rc add_grant(struct compiler *c, const struct cpx_grant *grant)
{
    struct cpx_grant *last = c->grants_count > 0 ? &c->grants[c->grants_count - 1] : NULL;
    if (last != NULL && last->recipient == grant->recipient && last->discloser == grant->discloser && last->purpose == grant->purpose &&
        last->ends_us == grant->starts_us && last->permit == grant->permit && last->permit_minor == grant->permit_minor &&
        last->consents_count == grant->consents_count &&
        memcmp(last->consents, grant->consents, grant->consents_count * sizeof *grant->consents) == 0) {
        last->ends_us = grant->ends_us;
        return CPX_OK;
    }
    if (c->grants_count == c->room) {
        size_t room = c->room == 0 ? 16 : c->room * 2;
        struct cpx_grant *grown = cpx_arena_array(c->arena, room, sizeof *grown);
        if (grown == NULL) return CPX_EXHAUSTED;
        if (c->grants_count > 0) memcpy(grown, c->grants, c->grants_count * sizeof *grown);
        c->grants = grown;
        c->room = room;
    }
    int64_t *consents = cpx_arena_array(c->arena, grant->consents_count, sizeof *consents);
    if (consents == NULL) return CPX_EXHAUSTED;
    memcpy(consents, grant->consents, grant->consents_count * sizeof *consents);
    c->grants[c->grants_count] = *grant;
    c->grants[c->grants_count++].consents = consents;
    return CPX_OK;
}

/* The masks in force in one span, for one purpose and discloser. false: nothing is permitted, or a row for the discloser would say nothing
 * that the general row doesn't. */
static bool find_masks(struct compiler *c, struct cpx_grant *grant)
{
    int64_t denied = 0;
    bool particular = grant->discloser == 0;
    grant->permit = grant->permit_minor = 0;
    grant->consents_count = 0;
    for (size_t i = 0; i < c->count; i++) {
        const struct cpx_provision *p = &c->provisions[i];
        if (grant->starts_us < p->starts_us || grant->ends_us > p->ends_us || (purposes_of(p) >> grant->purpose & 1) == 0) continue;
        if (!p->permit)
            denied |= p->labels;
        else if (p->discloser == 0 || p->discloser == grant->discloser) {
            *(p->signer == CPX_SIGNER_MINOR ? &grant->permit_minor : &grant->permit) |= p->labels;
            particular = particular || p->discloser != 0;
            c->consents[grant->consents_count++] = p->consent;
        }
    }
    int64_t open = cpx_labels_openable() & ~denied;
    grant->permit &= open & ~CPX_LABEL_MINOR;
    grant->permit_minor &= open;
    return particular && (grant->permit | grant->permit_minor) != 0;
}

static void sort_consents(struct compiler *c, struct cpx_grant *grant)
{
    size_t unique = 0;
    qsort(c->consents, grant->consents_count, sizeof *c->consents, compare_times);
    for (size_t i = 0; i < grant->consents_count; i++)
        if (unique == 0 || c->consents[i] != c->consents[unique - 1]) c->consents[unique++] = c->consents[i];
    grant->consents = c->consents;
    grant->consents_count = unique;
}

static enum cpx_rc compile_spans(struct compiler *c, size_t boundaries, const struct cpx_grant *key)
{
    for (size_t i = 0; i + 1 < boundaries; i++) {
        struct cpx_grant grant = *key;
        grant.starts_us = c->boundaries[i];
        grant.ends_us = c->boundaries[i + 1];
        if (!find_masks(c, &grant)) continue;
        sort_consents(c, &grant);
        enum cpx_rc rc = add_grant(c, &grant);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

/* Whether the i-th provision is the first to name its discloser. */
static bool names_new_discloser(const struct compiler *c, size_t i)
{
    if (!c->provisions[i].permit || c->provisions[i].discloser == 0) return false;
    for (size_t j = 0; j < i; j++)
        if (c->provisions[j].permit && c->provisions[j].discloser == c->provisions[i].discloser) return false;
    return true;
}

static enum cpx_rc compile_organization(struct compiler *c, const struct cpx_actor_organization *organization)
{
    size_t boundaries = find_boundaries(c);
    for (int purpose = CPX_PURPOSE_TREAT; purpose < CPX_PURPOSE_COUNT; purpose++) {
        if ((organization->purposes >> purpose & 1) == 0) continue;
        struct cpx_grant key = {.recipient = organization->number, .purpose = (enum cpx_purpose)purpose};
        enum cpx_rc rc = compile_spans(c, boundaries, &key);
        for (size_t i = 0; rc == CPX_OK && i < c->count; i++) {
            if (!names_new_discloser(c, i)) continue;
            key.discloser = c->provisions[i].discloser;
            rc = compile_spans(c, boundaries, &key);
        }
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

enum cpx_rc cpx_grants_compile(struct cpx_arena *arena, const struct cpx_provision *provisions, size_t count,
                               const struct cpx_actor_organization *organizations, size_t organizations_count, struct cpx_grant **out,
                               size_t *out_count)
{
    struct compiler c = {.arena = arena};
    struct cpx_provision *own = cpx_arena_array(arena, count + 1, sizeof *own);
    c.boundaries = cpx_arena_array(arena, 2 * count + 1, sizeof *c.boundaries);
    c.consents = cpx_arena_array(arena, count + 1, sizeof *c.consents);
    if (own == NULL || c.boundaries == NULL || c.consents == NULL) return CPX_EXHAUSTED;
    c.provisions = own;
    for (size_t i = 0; i < organizations_count; i++) {
        c.count = 0;
        for (size_t j = 0; j < count; j++)
            if (provisions[j].starts_us < provisions[j].ends_us && is_for(&provisions[j], &organizations[i]))
                own[c.count++] = provisions[j];
        enum cpx_rc rc = c.count == 0 ? CPX_OK : compile_organization(&c, &organizations[i]);
        if (rc != CPX_OK) return rc;
    }
    *out = c.grants;
    *out_count = c.grants_count;
    return CPX_OK;
}
