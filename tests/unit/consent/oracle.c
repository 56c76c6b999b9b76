/* The decision once more, by somebody who has read nothing but CONSENT.md section 1: sentence by sentence, category by category, without
 * masks where a list will do. The tests include this file; it shares no code with service/consent. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct oracle_line {
    bool permit;
    const char *signer;             /* guardian, minor, young_adult, court */
    int recipient;                  /* an organization, or 0 */
    const char *recipient_class;    /* or a class, or NULL */
    const char *const *categories;  /* names, NULL-terminated; NULL: all */
    const char *const *purposes;    /* codes, NULL-terminated; NULL: all */
    int64_t from, until;            /* half-open */
    int source;                     /* whose pieces, or 0: everyone's */
};
struct oracle_reader {
    int organization;
    const char *organization_class;
    const char *const *entitled; /* purposes, NULL-terminated */
    const char *purpose;
};

/* Section 2's table, by bit of the label (labels.h): the category whose flag opens it; NULL: none does. */
static const char *const oracle_opened_by[64] = {
    [0] = "contact", [1] = "medical",
    [2] = "behavioral_health", [3] = "behavioral_health", [4] = "behavioral_health", [5] = "behavioral_health", [6] = "behavioral_health",
    [7] = "behavioral_health",
    [8] = "developmental", [9] = "developmental",
    [10] = "substance_use", [11] = "substance_use", [12] = "substance_use", [13] = "substance_use",
    [14] = "hiv", [15] = "sexual_reproductive", [16] = "sexual_reproductive", [17] = "sexual_reproductive",
    [18] = "violence_abuse", [19] = "violence_abuse", [20] = "genetic", [21] = "education", [22] = "child_welfare",
    [23] = "housing", [24] = "housing", [25] = "food_and_basic_needs", [26] = "food_and_basic_needs", [27] = "legal", [28] = "financial",
    [29] = "minor_consented", [30] = "substance_use"};

static bool oracle_among(const char *name, const char *const *names)
{
    for (; *names != NULL; names++)
        if (strcmp(*names, name) == 0) return true;
    return false;
}

/* "purposes subsume downward (TREAT covers its children), but never into ETREAT or BTG" */
static bool oracle_purpose_covered(const char *asked, const char *const *named)
{
    static const char *const children[][2] = {{"TREAT", "COC"}, {"HOPERAT", "HTEST"}, {"PATRQT", "FAMRQT"}};
    if (oracle_among(asked, named)) return true;
    for (size_t i = 0; i < 3; i++)
        if (strcmp(children[i][1], asked) == 0 && oracle_among(children[i][0], named)) return true;
    return false;
}

/* "AND across elements, OR within one" */
static bool oracle_matches(const struct oracle_line *line, const struct oracle_reader *reader, int64_t now)
{
    if (line->recipient != 0 && line->recipient != reader->organization) return false;
    if (line->recipient == 0 && (line->recipient_class == NULL || strcmp(line->recipient_class, reader->organization_class) != 0)) return false;
    if (now < line->from) return false;
    if (now >= line->until) return false;
    return line->purposes == NULL || oracle_purpose_covered(reader->purpose, line->purposes);
}

/* Whether some line of a decision that matches speaks of the category. */
static bool oracle_said(const struct oracle_line *lines, size_t count, bool permit, bool minor, const struct oracle_reader *reader, int64_t now,
                        int source, const char *category)
{
    for (size_t i = 0; i < count; i++) {
        const struct oracle_line *line = &lines[i];
        if (line->permit != permit || !oracle_matches(line, reader, now)) continue;
        if (line->permit && (strcmp(line->signer, "minor") == 0) != minor) continue;
        if (line->permit && line->source != 0 && line->source != source) continue;
        if (line->categories == NULL) return true;
        if (category != NULL && oracle_among(category, line->categories)) return true;
    }
    return false;
}

static bool oracle_decides(const struct oracle_line *lines, size_t count, const struct oracle_reader *reader, int64_t now, int64_t labels, int source)
{
    bool labelled = false;
    /* 1. "The organization must be entitled to the purpose it asserts" */
    if (!oracle_among(reader->purpose, reader->entitled)) return false;
    /* 2. "An organization reads what it wrote itself" */
    if (source == reader->organization) return true;
    /* 4. "pieces labelled MINOR-CONSENTED are outside guardian-signed permits; only a consent signed by the minor releases them", and what the
     * minor permits is never united with what others do. "permitted only if every label is covered and none denied" */
    bool minor = (labels >> 29 & 1) != 0;
    for (int bit = 0; bit < 63; bit++) {
        if ((labels >> bit & 1) == 0) continue;
        labelled = true;
        if (oracle_opened_by[bit] == NULL) return false;
        if (oracle_said(lines, count, false, minor, reader, now, source, oracle_opened_by[bit])) return false;
        if (!oracle_said(lines, count, true, minor, reader, now, source, oracle_opened_by[bit])) return false;
    }
    /* 5. "Otherwise deny" */
    return labelled;
}
