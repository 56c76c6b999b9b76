#include "matching.h"

#include <math.h>
#include <string.h>

/* m: how often two records of one child come out at the level; u: how often two of different children do. A weight is log2(m / u).
 * The figures for names, days and numbers follow from how many there are (365 days of each of 18 years, the commonest family name one child
 * in 120, given names likewise); those for mistakes are of the order that published linkages of immunization registries report. Only the
 * sum decides, and it is measured. A level that a field doesn't have weighs nothing. */
static const struct {
    const char *field;
    struct {
        double m, u;
    } levels[MATCH_LEVELS];
} model[MATCH_FIELDS] = {
    [MATCH_IDENTIFIER] = {"identifier", {[MATCH_SAME] = {0.95, 1e-6}, [MATCH_DIFFERENT] = {0.05, 1.0}}},
    [MATCH_FAMILY] = {"family_name", {[MATCH_SAME] = {0.86, 0.004}, [MATCH_ALIKE] = {0.08, 0.006}, [MATCH_DIFFERENT] = {0.06, 0.99}}},
    [MATCH_GIVEN] =
        {"given_name",
         {[MATCH_SAME] = {0.80, 0.008}, [MATCH_ALIKE] = {0.11, 0.012}, [MATCH_PARTLY] = {0.04, 0.006}, [MATCH_DIFFERENT] = {0.05, 0.974}}},
    [MATCH_BORN] = {"birth_date",
                    {[MATCH_SAME] = {0.945, 0.00015},
                     [MATCH_ALIKE] = {0.010, 0.0001},
                     [MATCH_PARTLY] = {0.035, 0.04},
                     [MATCH_DIFFERENT] = {0.010, 0.96}}},
    [MATCH_SEX] = {"sex", {[MATCH_SAME] = {0.985, 0.5}, [MATCH_DIFFERENT] = {0.015, 0.5}}},
    [MATCH_ADDRESS] = {"address", {[MATCH_SAME] = {0.65, 0.0005}, [MATCH_DIFFERENT] = {0.35, 0.9995}}},
    [MATCH_PHONE] = {"phone", {[MATCH_SAME] = {0.70, 0.0003}, [MATCH_DIFFERENT] = {0.30, 0.9997}}},
};

const double match_possible = 12.0, match_likely = 20.0;

const char *match_field_word(enum match_field field)
{
    return model[field].field;
}

const char *match_level_word(enum match_level level)
{
    static const char *const words[MATCH_LEVELS] = {"unknown", "same", "alike", "partly", "different"};
    return words[level];
}

static bool has(const struct features *f, enum feature_kind kind)
{
    for (size_t i = 0; i < f->count; i++)
        if (f->items[i].kind == kind) return true;
    return false;
}

/* Whether a feature of a's of one kind is one of b's of another. */
static bool meet(const struct features *a, enum feature_kind of_a, const struct features *b, enum feature_kind of_b)
{
    for (size_t i = 0; i < a->count; i++)
        for (size_t j = 0; a->items[i].kind == of_a && j < b->count; j++)
            if (b->items[j].kind == of_b && b->items[j].hash == a->items[i].hash) return true;
    return false;
}

static bool share(const struct features *a, const struct features *b, enum feature_kind kind)
{
    return meet(a, kind, b, kind);
}

static enum match_level simple(const struct features *a, const struct features *b, enum feature_kind kind)
{
    if (!has(a, kind) || !has(b, kind)) return MATCH_UNKNOWN;
    return share(a, b, kind) ? MATCH_SAME : MATCH_DIFFERENT;
}

/* Different numbers of one kind are different; of different kinds they say nothing. */
static enum match_level identifiers(const struct features *a, const struct features *b)
{
    if (share(a, b, FEATURE_IDENTIFIER)) return MATCH_SAME;
    return share(a, b, FEATURE_IDENTIFIER_KIND) ? MATCH_DIFFERENT : MATCH_UNKNOWN;
}

static enum match_level families(const struct features *a, const struct features *b)
{
    enum match_level level = simple(a, b, FEATURE_FAMILY);
    return level == MATCH_DIFFERENT && share(a, b, FEATURE_FAMILY_SOUND) ? MATCH_ALIKE : level;
}

/* Two further given names that aren't one tell two children of a family apart: Maria Jose and Maria Isabel. */
static bool middles_differ(const struct features *a, const struct features *b)
{
    return has(a, FEATURE_MIDDLE) && has(b, FEATURE_MIDDLE) && !share(a, b, FEATURE_MIDDLE) && !share(a, b, FEATURE_MIDDLE_SOUND);
}

static enum match_level givens(const struct features *a, const struct features *b)
{
    enum match_level level = simple(a, b, FEATURE_GIVEN);
    if (level == MATCH_UNKNOWN) return level;
    if (level == MATCH_DIFFERENT && share(a, b, FEATURE_GIVEN_SOUND)) level = MATCH_ALIKE;
    if (level != MATCH_DIFFERENT) return middles_differ(a, b) ? MATCH_DIFFERENT : level;
    bool by_the_other = meet(a, FEATURE_GIVEN, b, FEATURE_MIDDLE) || meet(a, FEATURE_MIDDLE, b, FEATURE_GIVEN);
    return by_the_other ? MATCH_PARTLY : MATCH_DIFFERENT;
}

static enum match_level births(const struct features *a, const struct features *b)
{
    enum match_level level = simple(a, b, FEATURE_BORN);
    if (level != MATCH_DIFFERENT) return level;
    if (meet(a, FEATURE_BORN, b, FEATURE_BORN_SWAPPED)) return MATCH_ALIKE;
    return share(a, b, FEATURE_BORN_PART) ? MATCH_PARTLY : MATCH_DIFFERENT;
}

/* Twins share their family, birth, home and telephone, which the model takes for independent of each other. What is left to tell them apart
 * is the given name, then the sex; where these speak against it, only one number for both speaks for it. */
static bool is_barred(const enum match_level levels[MATCH_FIELDS])
{
    if (levels[MATCH_IDENTIFIER] == MATCH_SAME) return false;
    if (levels[MATCH_GIVEN] == MATCH_DIFFERENT || levels[MATCH_GIVEN] == MATCH_UNKNOWN) return true;
    return levels[MATCH_GIVEN] != MATCH_SAME && (levels[MATCH_SEX] == MATCH_DIFFERENT || levels[MATCH_IDENTIFIER] == MATCH_DIFFERENT);
}

void match_compare(const struct features *a, const struct features *b, struct match_result *out)
{
    *out = (struct match_result){.levels = {[MATCH_IDENTIFIER] = identifiers(a, b),
                                            [MATCH_FAMILY] = families(a, b),
                                            [MATCH_GIVEN] = givens(a, b),
                                            [MATCH_BORN] = births(a, b),
                                            [MATCH_SEX] = simple(a, b, FEATURE_SEX),
                                            [MATCH_ADDRESS] = simple(a, b, FEATURE_ADDRESS),
                                            [MATCH_PHONE] = simple(a, b, FEATURE_PHONE)}};
    for (int field = 0; field < MATCH_FIELDS; field++) {
        enum match_level level = out->levels[field];
        if (model[field].levels[level].m > 0) out->score += log2(model[field].levels[level].m / model[field].levels[level].u);
    }
    out->barred = is_barred(out->levels);
}
