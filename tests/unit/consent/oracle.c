/* The decision once more, by somebody who has read nothing but CONSENT.md section 1: sentence by sentence, category by category, without
 * masks where a list will do. The tests include this file; it shares no code with service/consent. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { ORACLE_LINES = 32 };

struct oracle_line {
    const char *kind;                 /* consent, custody, mandate, prohibition, emergency */
    bool permit;                      /* of a consent */
    const char *signer;               /* of a consent: guardian, minor, young_adult, court */
    const char *guardian;             /* which guardian signed; or whom a custody order names */
    int recipient;                    /* an organization, or 0 */
    const char *recipient_class;      /* or a class, or NULL; neither: everyone */
    const char *const *categories;    /* names, NULL-terminated; NULL: all */
    const char *const *purposes;      /* codes, NULL-terminated; NULL: all */
    int64_t from, until;              /* half-open */
    int source;                       /* whose pieces, or 0: everyone's */
    int64_t user;                     /* of an emergency */
    const struct oracle_line *within; /* what it nests in: what it leaves out it has from there, and it holds no longer; NULL: nothing */
};
struct oracle_child {
    const struct oracle_line *lines;
    size_t count;
    bool birth_known;
    int64_t eighteenth_birthday;
};
struct oracle_reader {
    int organization;
    const char *organization_class;
    const char *const *entitled; /* purposes, NULL-terminated */
    const char *purpose;
    int64_t user;
    int64_t now;
};

/* Section 2's table, by bit of the label (labels.h): the category whose flag opens it; NULL: none does. */
static const char *const oracle_opened_by[64] = {[0] = "contact",
                                                 [1] = "medical",
                                                 [2] = "behavioral_health",
                                                 [3] = "behavioral_health",
                                                 [4] = "behavioral_health",
                                                 [5] = "behavioral_health",
                                                 [6] = "behavioral_health",
                                                 [7] = "behavioral_health",
                                                 [8] = "developmental",
                                                 [9] = "developmental",
                                                 [10] = "substance_use",
                                                 [11] = "substance_use",
                                                 [12] = "substance_use",
                                                 [13] = "substance_use",
                                                 [14] = "hiv",
                                                 [15] = "sexual_reproductive",
                                                 [16] = "sexual_reproductive",
                                                 [17] = "sexual_reproductive",
                                                 [18] = "violence_abuse",
                                                 [19] = "violence_abuse",
                                                 [20] = "genetic",
                                                 [21] = "education",
                                                 [22] = "child_welfare",
                                                 [23] = "housing",
                                                 [24] = "housing",
                                                 [25] = "food_and_basic_needs",
                                                 [26] = "food_and_basic_needs",
                                                 [27] = "legal",
                                                 [28] = "financial",
                                                 [29] = "minor_consented",
                                                 [30] = "substance_use"};

static bool oracle_among(const char *name, const char *const *names)
{
    for (; *names != NULL; names++)
        if (strcmp(*names, name) == 0) return true;
    return false;
}

static bool oracle_is(const struct oracle_line *line, const char *kind)
{
    return strcmp(line->kind, kind) == 0;
}

static bool oracle_signed_by(const struct oracle_line *line, const char *signer)
{
    return oracle_is(line, "consent") && strcmp(line->signer, signer) == 0;
}

/* "purposes subsume downward (TREAT covers its children), but never into ETREAT or BTG" */
static bool oracle_purpose(const struct oracle_line *line, const char *asked)
{
    static const char *const children[][2] = {{"TREAT", "COC"}, {"HOPERAT", "HTEST"}, {"PATRQT", "FAMRQT"}};
    if (line->purposes == NULL || oracle_among(asked, line->purposes)) return true;
    for (size_t i = 0; i < 3; i++)
        if (strcmp(children[i][1], asked) == 0 && oracle_among(children[i][0], line->purposes)) return true;
    return false;
}

static bool oracle_in_force(const struct oracle_line *line, int64_t now)
{
    return line->from <= now && now < line->until;
}

static bool oracle_to(const struct oracle_line *line, const struct oracle_reader *reader)
{
    if (line->recipient != 0) return line->recipient == reader->organization;
    if (line->recipient_class != NULL) return strcmp(line->recipient_class, reader->organization_class) == 0;
    return true;
}

static bool oracle_about(const struct oracle_line *line, const char *category)
{
    return line->categories == NULL || oracle_among(category, line->categories);
}

/* "AND across elements, OR within one" */
static bool oracle_matches(const struct oracle_line *line, const struct oracle_reader *reader, const char *category)
{
    return oracle_in_force(line, reader->now) && oracle_to(line, reader) && oracle_purpose(line, reader->purpose) &&
           oracle_about(line, category);
}

/* "child-welfare, behavioural-health and substance-use pieces need a named organisation, never a class"; "unless the form names sources: then only
 * their pieces" */
static bool oracle_can_permit(const struct oracle_line *line, const char *category, int source)
{
    bool sensitive =
        strcmp(category, "child_welfare") == 0 || strcmp(category, "behavioral_health") == 0 || strcmp(category, "substance_use") == 0;
    if (sensitive && line->recipient == 0) return false;
    return line->source == 0 || line->source == source;
}

static bool oracle_of_age(const struct oracle_child *child, int64_t now)
{
    return child->birth_known && now >= child->eighteenth_birthday;
}

/* "guardian denies persist until the young adult signs" */
static bool oracle_young_adult_signed(const struct oracle_child *child, int64_t now)
{
    for (size_t i = 0; i < child->count; i++)
        if (oracle_signed_by(&child->lines[i], "young_adult") && child->lines[i].permit && oracle_in_force(&child->lines[i], now))
            return oracle_of_age(child, now);
    return false;
}

/* "a court-order row overrides, per category" */
static bool oracle_court_decides(const struct oracle_child *child, const struct oracle_reader *reader, const char *category, int source)
{
    for (size_t i = 0; i < child->count; i++) {
        const struct oracle_line *line = &child->lines[i];
        if (!oracle_signed_by(line, "court") || !oracle_matches(line, reader, category)) continue;
        if (!line->permit || oracle_can_permit(line, category, source)) return true;
    }
    return false;
}

/* A custody order: one guardian alone decides. Orders that contradict each other let nobody permit, and each that they name deny. */
static bool oracle_has_custody(const struct oracle_child *child, const struct oracle_line *signature, int64_t now, const char *category)
{
    bool ordered = false, named = false, other = false;
    for (size_t i = 0; i < child->count; i++) {
        const struct oracle_line *line = &child->lines[i];
        if (!oracle_is(line, "custody") || !oracle_in_force(line, now) || !oracle_about(line, category)) continue;
        ordered = true;
        if (strcmp(line->guardian, signature->guardian) == 0)
            named = true;
        else
            other = true;
    }
    if (!ordered) return true;
    return signature->permit ? !other : named;
}

/* Whether what somebody signed has a say on a category at all. */
static bool oracle_counts(const struct oracle_child *child, const struct oracle_line *line, const struct oracle_reader *reader,
                          const char *category, int source)
{
    if (oracle_signed_by(line, "young_adult")) return !line->permit || oracle_of_age(child, reader->now);
    if (!oracle_signed_by(line, "guardian")) return true;
    /* "guardian-signed permits stop that day" */
    if (line->permit && oracle_of_age(child, reader->now)) return false;
    if (!line->permit && oracle_young_adult_signed(child, reader->now)) return false;
    return !oracle_court_decides(child, reader, category, source) && oracle_has_custody(child, line, reader->now, category);
}

/* "A statutory prohibition denies." */
static bool oracle_prohibited(const struct oracle_child *child, const struct oracle_reader *reader, const char *category,
                              bool whatever_purpose)
{
    for (size_t i = 0; i < child->count; i++) {
        const struct oracle_line *line = &child->lines[i];
        if (!oracle_is(line, "prohibition") || !oracle_in_force(line, reader->now) || !oracle_to(line, reader)) continue;
        if (oracle_about(line, category) && (whatever_purpose || oracle_purpose(line, reader->purpose))) return true;
    }
    return false;
}

static bool oracle_mandated(const struct oracle_child *child, const struct oracle_reader *reader, const char *category)
{
    for (size_t i = 0; i < child->count; i++)
        if (oracle_is(&child->lines[i], "mandate") && oracle_matches(&child->lines[i], reader, category) &&
            oracle_can_permit(&child->lines[i], category, 0))
            return true;
    return false;
}

/* "deny overrides" */
static bool oracle_refused(const struct oracle_child *child, const struct oracle_reader *reader, const char *category, int source)
{
    for (size_t i = 0; i < child->count; i++) {
        const struct oracle_line *line = &child->lines[i];
        if (oracle_is(line, "consent") && !line->permit && oracle_matches(line, reader, category) &&
            oracle_counts(child, line, reader, category, source))
            return true;
    }
    return false;
}

/* "permits of different kinds of signers (guardian, minor) are never united": who may open a piece is one of them. */
static bool oracle_permitted(const struct oracle_child *child, const struct oracle_reader *reader, const char *category, int source,
                             const char *const *signers)
{
    for (size_t i = 0; i < child->count; i++) {
        const struct oracle_line *line = &child->lines[i];
        if (oracle_is(line, "consent") && line->permit && oracle_among(line->signer, signers) && oracle_matches(line, reader, category) &&
            oracle_can_permit(line, category, source) && oracle_counts(child, line, reader, category, source))
            return true;
    }
    return false;
}

/* Emergency access "opens what is unaddressed and what was refused to a class or in general; a refusal that names the organization, a court order or
 * a prohibition stands", whatever purposes it names: nobody can name an emergency. */
static bool oracle_stands_in_emergency(const struct oracle_child *child, const struct oracle_reader *reader, const char *category,
                                       int source)
{
    for (size_t i = 0; i < child->count; i++) {
        const struct oracle_line *line = &child->lines[i];
        if (!oracle_is(line, "consent") || line->permit || !oracle_in_force(line, reader->now)) continue;
        if (!oracle_to(line, reader) || !oracle_about(line, category) || !oracle_counts(child, line, reader, category, source)) continue;
        if (strcmp(line->signer, "court") == 0 || line->recipient == reader->organization) return true;
    }
    return oracle_prohibited(child, reader, category, true);
}

static bool oracle_has_emergency(const struct oracle_child *child, const struct oracle_reader *reader)
{
    if (strcmp(reader->purpose, "BTG") != 0 || reader->user == 0) return false;
    for (size_t i = 0; i < child->count; i++) {
        const struct oracle_line *line = &child->lines[i];
        if (oracle_is(line, "emergency") && oracle_in_force(line, reader->now) && line->recipient == reader->organization &&
            line->user == reader->user)
            return true;
    }
    return false;
}

enum oracle_way { ORACLE_GUARDIANS, ORACLE_YOUNG_ADULT, ORACLE_MINOR, ORACLE_LAW, ORACLE_EMERGENCY };

static bool oracle_category_opens(const struct oracle_child *child, const struct oracle_reader *reader, const char *category, int source,
                                  enum oracle_way way)
{
    static const char *const guardians[] = {"guardian", "court", "young_adult", NULL}, *const young_adult[] = {"young_adult", NULL},
                             *const minor[] = {"minor", NULL};
    if (way == ORACLE_EMERGENCY) return !oracle_stands_in_emergency(child, reader, category, source);
    if (oracle_prohibited(child, reader, category, false)) return false;
    if (way == ORACLE_LAW) return oracle_mandated(child, reader, category);
    if (oracle_refused(child, reader, category, source)) return false;
    return oracle_permitted(child, reader, category, source,
                            way == ORACLE_GUARDIANS     ? guardians
                            : way == ORACLE_YOUNG_ADULT ? young_adult
                                                        : minor);
}

/* "permitted only if every label is covered and none denied" */
static bool oracle_opens(const struct oracle_child *child, const struct oracle_reader *reader, int64_t labels, int source,
                         enum oracle_way way)
{
    for (int bit = 0; bit < 63; bit++) {
        if ((labels >> bit & 1) == 0) continue;
        if (oracle_opened_by[bit] == NULL || !oracle_category_opens(child, reader, oracle_opened_by[bit], source, way)) return false;
    }
    return labels != 0;
}

/* "one nested level": what a nested provision leaves out is as in the outer one, and only within the outer one's period it has a say. */
static struct oracle_line oracle_whole(const struct oracle_line *line)
{
    struct oracle_line whole = *line;
    const struct oracle_line *outer = line->within;
    if (outer == NULL) return whole;
    if (whole.recipient == 0 && whole.recipient_class == NULL) {
        whole.recipient = outer->recipient;
        whole.recipient_class = outer->recipient_class;
    }
    if (whole.categories == NULL) whole.categories = outer->categories;
    if (whole.purposes == NULL) whole.purposes = outer->purposes;
    if (outer->from > whole.from) whole.from = outer->from;
    if (outer->until < whole.until) whole.until = outer->until;
    return whole;
}

static bool oracle_decides(const struct oracle_child *family, const struct oracle_reader *reader, int64_t labels, int source)
{
    struct oracle_line whole[ORACLE_LINES];
    if (family->count > ORACLE_LINES) abort();
    for (size_t i = 0; i < family->count; i++)
        whole[i] = oracle_whole(&family->lines[i]);
    const struct oracle_child said = {whole, family->count, family->birth_known, family->eighteenth_birthday}, *child = &said;
    /* 1. "The organization must be entitled to the purpose it asserts" */
    if (!oracle_among(reader->purpose, reader->entitled)) return false;
    /* 2. "An organization reads what it wrote itself" */
    if (source == reader->organization) return true;
    /* 3. "A statutory mandate permits, through a legal-basis row, never through a Consent" */
    if (oracle_opens(child, reader, labels, source, ORACLE_LAW)) return true;
    if (oracle_has_emergency(child, reader) && oracle_opens(child, reader, labels, source, ORACLE_EMERGENCY)) return true;
    /* 4. "pieces labelled MINOR-CONSENTED are outside guardian access and outside guardian-signed permits; only a consent signed by the minor
     * releases them", or by the young adult that the minor has become */
    if ((labels >> 29 & 1) != 0)
        return oracle_opens(child, reader, labels, source, ORACLE_MINOR) || oracle_opens(child, reader, labels, source, ORACLE_YOUNG_ADULT);
    /* 5. "Otherwise deny" */
    return oracle_opens(child, reader, labels, source, ORACLE_GUARDIANS);
}
