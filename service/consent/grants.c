/* Compiles the lines of a child's consents into rows of grant_effective. Pure. The decision on one piece is decision.c; this computes the
 * masks for every span between two boundaries, so that the policy is left with one comparison of labels. DESIGN section 4. */
#include <stdlib.h>
#include <string.h>

#include "cpx/consent.h"

struct compiler {
    struct cpx_arena *arena;
    struct cpx_rules rules;               /* the lines that matter for the organization at hand */
    struct cpx_provision *provisions;     /* the same, to be written */
    struct cpx_actor_organization reader; /* the organization, or a user of it */
    int64_t *boundaries;
    size_t boundaries_count;
    int64_t *numbers; /* of the span at hand */
    struct cpx_grant *grants;
    size_t grants_count, room;
};

static bool is_for(const struct cpx_provision *p, const struct cpx_actor_organization *organization)
{
    if (p->recipient != 0) return p->recipient == organization->number;
    return p->recipient_class == NULL || strcmp(p->recipient_class, organization->class_name) == 0;
}

/* What decides towards others too: that the young adult has decided lifts what guardians refused. */
static bool matters(const struct cpx_provision *p, const struct cpx_actor_organization *organization)
{
    if (p->starts_us >= p->ends_us) return false;
    return is_for(p, organization) || (p->kind == CPX_PROVISION_CONSENT && p->permit && p->signer == CPX_SIGNER_YOUNG_ADULT);
}

static int compare(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static size_t sort(int64_t *values, size_t count)
{
    size_t unique = 0;
    qsort(values, count, sizeof *values, compare);
    for (size_t i = 0; i < count; i++)
        if (unique == 0 || values[i] != values[unique - 1]) values[unique++] = values[i];
    return unique;
}

static void find_boundaries(struct compiler *c)
{
    size_t count = 0;
    for (size_t i = 0; i < c->rules.count; i++) {
        c->boundaries[count++] = c->provisions[i].starts_us;
        c->boundaries[count++] = c->provisions[i].ends_us;
    }
    c->boundaries[count++] = c->rules.majority_us; /* an unknown one is later than all */
    c->boundaries_count = sort(c->boundaries, count);
}

static bool continues(const struct cpx_grant *last, const struct cpx_grant *grant)
{
    return last->recipient == grant->recipient && last->discloser == grant->discloser && last->purpose == grant->purpose &&
           last->ground == grant->ground && last->actor == grant->actor && last->ends_us == grant->starts_us &&
           last->masks.permit == grant->masks.permit && last->masks.permit_minor == grant->masks.permit_minor &&
           last->numbers_count == grant->numbers_count &&
           memcmp(last->numbers, grant->numbers, grant->numbers_count * sizeof *grant->numbers) == 0;
}

static enum cpx_rc add_grant(struct compiler *c, const struct cpx_grant *grant)
{
    if (c->grants_count > 0 && continues(&c->grants[c->grants_count - 1], grant)) {
        c->grants[c->grants_count - 1].ends_us = grant->ends_us;
        return CPX_OK;
    }
    if (c->grants_count == CPX_GRANTS_MAX) return CPX_REFUSED;
    if (c->grants_count == c->room) {
        size_t room = c->room == 0 ? 16 : c->room * 2;
        struct cpx_grant *grown = cpx_arena_array(c->arena, room, sizeof *grown);
        if (grown == NULL) return CPX_EXHAUSTED;
        if (c->grants_count > 0) memcpy(grown, c->grants, c->grants_count * sizeof *grown);
        c->grants = grown;
        c->room = room;
    }
    int64_t *numbers = cpx_arena_array(c->arena, grant->numbers_count, sizeof *numbers);
    if (numbers == NULL) return CPX_EXHAUSTED;
    memcpy(numbers, grant->numbers, grant->numbers_count * sizeof *numbers);
    c->grants[c->grants_count] = *grant;
    c->grants[c->grants_count++].numbers = numbers;
    return CPX_OK;
}

/* Whether the row for every source says the same. */
static bool is_general(const struct compiler *c, const struct cpx_grant *grant)
{
    if (grant->discloser == 0) return false;
    struct cpx_masks general = cpx_masks_find(&c->rules, &c->reader, grant->purpose, grant->starts_us, 0, grant->ground, NULL, NULL);
    return general.permit == grant->masks.permit && general.permit_minor == grant->masks.permit_minor;
}

static enum cpx_rc compile_spans(struct compiler *c, const struct cpx_grant *key)
{
    for (size_t i = 0; i + 1 < c->boundaries_count; i++) {
        struct cpx_grant grant = *key;
        grant.starts_us = c->boundaries[i];
        grant.ends_us = c->boundaries[i + 1];
        grant.masks = cpx_masks_find(&c->rules, &c->reader, key->purpose, grant.starts_us, key->discloser, key->ground, c->numbers,
                                     &grant.numbers_count);
        if ((grant.masks.permit | grant.masks.permit_minor) == 0 || is_general(c, &grant)) continue;
        grant.numbers = c->numbers;
        grant.numbers_count = sort(c->numbers, grant.numbers_count);
        enum cpx_rc rc = add_grant(c, &grant);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

/* Whether the i-th provision is the first to name its discloser. */
static bool names_new_discloser(const struct compiler *c, size_t i)
{
    if (c->provisions[i].discloser == 0) return false;
    for (size_t j = 0; j < i; j++)
        if (c->provisions[j].discloser == c->provisions[i].discloser) return false;
    return true;
}

/* One row for every source, and one for each source that a line names. */
static enum cpx_rc compile_sources(struct compiler *c, struct cpx_grant key)
{
    enum cpx_rc rc = compile_spans(c, &key);
    for (size_t i = 0; rc == CPX_OK && i < c->rules.count; i++) {
        if (!names_new_discloser(c, i)) continue;
        key.discloser = c->provisions[i].discloser;
        rc = compile_spans(c, &key);
    }
    return rc;
}

/* For each user whom an emergency let in. */
static enum cpx_rc compile_emergencies(struct compiler *c, const struct cpx_grant *key)
{
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; rc == CPX_OK && i < c->rules.count; i++) {
        const struct cpx_provision *p = &c->provisions[i];
        bool known = p->kind != CPX_PROVISION_EMERGENCY;
        for (size_t j = 0; j < i && !known; j++)
            known = c->provisions[j].actor == p->actor; /* of other lines it is 0 */
        if (known) continue;
        struct cpx_grant own = *key;
        own.actor = c->reader.actor = p->actor;
        rc = compile_spans(c, &own);
    }
    c->reader.actor = 0;
    return rc;
}

static enum cpx_rc compile_organization(struct compiler *c)
{
    enum cpx_rc rc = CPX_OK;
    find_boundaries(c);
    for (int purpose = CPX_PURPOSE_TREAT; rc == CPX_OK && purpose < CPX_PURPOSE_COUNT; purpose++) {
        if ((c->reader.purposes >> purpose & 1) == 0) continue;
        for (int ground = 0; rc == CPX_OK && ground < CPX_GROUND_COUNT; ground++) {
            struct cpx_grant key = {.recipient = c->reader.number, .purpose = (enum cpx_purpose)purpose, .ground = (enum cpx_ground)ground};
            rc = ground == CPX_GROUND_EMERGENCY ? compile_emergencies(c, &key) : compile_sources(c, key);
        }
    }
    return rc;
}

enum cpx_rc cpx_grants_compile(struct cpx_arena *arena, const struct cpx_rules *rules, const struct cpx_actor_organization *organizations,
                               size_t organizations_count, struct cpx_grant **out, size_t *out_count)
{
    struct compiler c = {.arena = arena, .provisions = cpx_arena_array(arena, rules->count + 1, sizeof *c.provisions)};
    c.boundaries = cpx_arena_array(arena, 2 * rules->count + 1, sizeof *c.boundaries);
    c.numbers = cpx_arena_array(arena, rules->count + 1, sizeof *c.numbers);
    if (c.provisions == NULL || c.boundaries == NULL || c.numbers == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < organizations_count; i++) {
        c.reader = organizations[i];
        c.rules = (struct cpx_rules){c.provisions, 0, rules->majority_us};
        for (size_t j = 0; j < rules->count; j++)
            if (matters(&rules->provisions[j], &organizations[i])) c.provisions[c.rules.count++] = rules->provisions[j];
        enum cpx_rc rc = compile_organization(&c);
        if (rc != CPX_OK) return rc;
    }
    *out = c.grants;
    *out_count = c.grants_count;
    return CPX_OK;
}
