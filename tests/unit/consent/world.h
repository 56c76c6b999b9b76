/* Generated worlds: organizations of several classes, consents of two guardians, a minor, a young adult and a court, dates on the
 * boundaries. Included by the tests; the seed is printed, and CPX_SEED repeats it. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "cpx/consent.h"
#include "oracle.c"

enum { WORLD_ORGANIZATIONS = 7, WORLD_LINES = 8, WORLD_TIMES = 6 };

struct world {
    struct cpx_actor_organization organizations[WORLD_ORGANIZATIONS];
    const char *entitled[WORLD_ORGANIZATIONS][CPX_PURPOSE_COUNT];
    struct cpx_provision provisions[WORLD_LINES];
    struct oracle_line lines[WORLD_LINES];
    const char *categories[WORLD_LINES][4];
    const char *purposes[WORLD_LINES][4];
    size_t count;
};

static uint64_t world_state;

static uint64_t world_seed(void)
{
    const char *given = getenv("CPX_SEED");
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    uint64_t seed = given != NULL ? strtoull(given, NULL, 10) : (uint64_t)now.tv_nsec ^ (uint64_t)now.tv_sec << 20;
    printf("CPX_SEED=%" PRIu64 "\n", seed);
    world_state = seed;
    return seed;
}

/* splitmix64 */
static unsigned world_random(unsigned below)
{
    uint64_t z = (world_state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return (unsigned)((z ^ (z >> 31)) % below);
}

/* Times that matter: the lines begin and end on them, and reads happen on them and just before them. */
static int64_t world_time(unsigned index)
{
    return (int64_t)index * 1000;
}

static const char *const world_classes[] = {"primary_care", "school", "housing", "substance_use", "medicaid_aso", "early_intervention"};
static const struct {
    const char *name;
    enum cpx_signer signer;
} world_signers[] = {{"guardian", CPX_SIGNER_GUARDIAN},
                     {"guardian", CPX_SIGNER_GUARDIAN},
                     {"minor", CPX_SIGNER_MINOR},
                     {"young_adult", CPX_SIGNER_YOUNG_ADULT},
                     {"court", CPX_SIGNER_COURT}};

static void world_make_organizations(struct world *w)
{
    for (int i = 0; i < WORLD_ORGANIZATIONS; i++) {
        size_t named = 0;
        w->organizations[i] = (struct cpx_actor_organization){.number = i + 1, .class_name = world_classes[world_random(6)]};
        for (int p = CPX_PURPOSE_TREAT; p < CPX_PURPOSE_COUNT; p++)
            if (world_random(4) != 0) {
                w->organizations[i].purposes |= UINT32_C(1) << p;
                w->entitled[i][named++] = cpx_purposes[p].code;
            }
        w->entitled[i][named] = NULL;
    }
}

static void world_make_line(struct world *w, size_t i)
{
    struct cpx_provision *p = &w->provisions[i];
    struct oracle_line *line = &w->lines[i];
    size_t signer = world_random(5), categories = 1 + world_random(3), purposes = 1 + world_random(2);
    bool permit = world_random(10) < 7;
    *p = (struct cpx_provision){.consent = 1 + (int64_t)world_random(4), .permit = permit, .signer = world_signers[signer].signer};
    *line = (struct oracle_line){.permit = permit, .signer = world_signers[signer].name};
    if (world_random(2) == 0)
        line->recipient = p->recipient = 1 + (int32_t)world_random(WORLD_ORGANIZATIONS);
    else
        line->recipient_class = p->recipient_class = world_classes[world_random(6)];
    for (size_t c = 0; c < categories; c++) {
        const struct cpx_category *category =
            &cpx_categories[world_random(3) != 0 ? world_random(5) : world_random((unsigned)cpx_categories_count)];
        w->categories[i][c] = category->name;
        p->labels |= category->labels;
    }
    w->categories[i][categories] = NULL;
    line->categories = w->categories[i];
    if (world_random(3) == 0 && world_random(2) == 0) { /* the minor's own */
        w->categories[i][categories - 1] = "minor_consented";
        p->labels = 0;
        for (size_t c = 0; c < categories; c++)
            p->labels |= cpx_category_find(w->categories[i][c])->labels;
    }
    for (size_t k = 0; k < purposes; k++) {
        enum cpx_purpose purpose = (enum cpx_purpose)(1 + world_random(world_random(2) == 0 ? 2 : CPX_PURPOSE_COUNT - 1));
        w->purposes[i][k] = cpx_purposes[purpose].code;
        p->purposes |= UINT32_C(1) << purpose;
    }
    w->purposes[i][purposes] = NULL;
    line->purposes = w->purposes[i];
    if (!permit && world_random(3) == 0) {
        p->labels = -1;
        line->categories = NULL;
    }
    if (!permit && world_random(2) == 0) {
        p->purposes = 0;
        line->purposes = NULL;
    }
    if (permit && world_random(4) == 0) line->source = p->discloser = 1 + (int32_t)world_random(WORLD_ORGANIZATIONS);
    if (world_random(8) == 0) p->labels |= CPX_LABEL(CPX_BIT_CAREGIVER) | CPX_LABEL_UNCLASSIFIED; /* a damaged row opens no more */
    unsigned from = world_random(WORLD_TIMES - 1);
    line->from = p->starts_us = world_time(from);
    line->until = p->ends_us = world_time(from + 1 + world_random(WORLD_TIMES - from - 1));
}

static void world_make(struct world *w)
{
    *w = (struct world){.count = world_random(WORLD_LINES + 1)};
    world_make_organizations(w);
    for (size_t i = 0; i < w->count; i++)
        world_make_line(w, i);
}

/* Up to three labels, weighted towards those that the lines speak of; now and then one that no flag opens. */
static int64_t world_labels(void)
{
    int64_t labels = 0;
    unsigned count = 1 + world_random(3);
    for (unsigned i = 0; i < count; i++)
        labels |= CPX_LABEL(world_random(3) != 0 ? world_random(14) : world_random(31));
    if (world_random(4) == 0) labels |= CPX_LABEL_MINOR;
    if (world_random(40) == 0) labels |= CPX_LABEL_UNCLASSIFIED;
    if (world_random(60) == 0) labels |= CPX_LABEL(CPX_BIT_CAREGIVER);
    return labels;
}
