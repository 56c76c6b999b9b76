#include "codes.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

#include "cpx/labels.h"

struct code_system {
    const char *uri;
    bool standard;
};
struct code_row {
    uint8_t system;
    const char *pattern;
    int64_t labels;
    const char *origin;
};

#define L(name) CPX_LABEL(CPX_BIT_##name)
#include "codes.inc"
#undef L

#define COUNT(table) (sizeof(table) / sizeof *(table))
enum { CATEGORY = 3 }; /* characters of a category of ICD-10-CM */

/* Systems that describe the shape of a resource, never its subject. */
static bool is_structural(const char *system)
{
    static const char *const prefixes[] = {"http://terminology.hl7.org/", "http://hl7.org/fhir/",
                                           "urn:ietf:bcp:", "urn:ietf:rfc:", "urn:iso:"};
    static const char *const whole[] = {"http://unitsofmeasure.org", "https://smarthealthit.org/tags"};
    if (strncmp(system, "http://hl7.org/fhir/sid/", 24) == 0) return false;
    for (size_t i = 0; i < COUNT(prefixes); i++)
        if (strncmp(system, prefixes[i], strlen(prefixes[i])) == 0) return true;
    for (size_t i = 0; i < COUNT(whole); i++)
        if (strcmp(system, whole[i]) == 0) return true;
    return false;
}

static int compare(const struct code_row *row, size_t system, const char *code)
{
    if (row->system != system) return row->system < system ? -1 : 1;
    return strcmp(row->pattern, code);
}

static const struct code_row *find_exact(size_t system, const char *code)
{
    size_t low = 0, high = COUNT(exact_codes);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare(&exact_codes[middle], system, code);
        if (order == 0) return &exact_codes[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static bool has_prefix(const char *code, const char *pattern)
{
    for (; *pattern != '\0'; pattern++, code++)
        if (*code == '\0' || (*pattern != '_' && *pattern != *code)) return false;
    return true;
}

/* What ends with the digit 9 holds the categories with a letter in that place too: A4A comes after A49. */
static bool in_range(const char *code, const char *pattern)
{
    const char *low = pattern, *high = pattern + CATEGORY + 1;
    bool beyond_nine = high[CATEGORY - 1] == '9' && strncmp(code, high, CATEGORY - 1) == 0;
    return strncmp(code, low, CATEGORY) >= 0 && (beyond_nine || strncmp(code, high, CATEGORY) <= 0);
}

/* A letter, a digit, a digit or letter; then the end or a dot and more. */
static bool is_categorised(const char *code)
{
    bool form = code[0] >= 'A' && code[0] <= 'Z' && code[1] >= '0' && code[1] <= '9' &&
                ((code[2] >= '0' && code[2] <= '9') || (code[2] >= 'A' && code[2] <= 'Z'));
    return form && (code[CATEGORY] == '\0' || code[CATEGORY] == '.');
}

static void say(struct cpx_code *out, const struct code_row *row)
{
    out->labels |= row->labels;
    if (out->row == NULL) {
        out->row = row->pattern;
        out->origin = row->origin;
    }
}

static bool find_rows(size_t system, const char *code, struct cpx_code *out)
{
    const struct code_row *exact = find_exact(system, code);
    bool found = exact != NULL;
    if (exact != NULL) say(out, exact);
    for (size_t i = 0; i < COUNT(prefix_codes); i++)
        if (prefix_codes[i].system == system && has_prefix(code, prefix_codes[i].pattern)) {
            say(out, &prefix_codes[i]);
            found = true;
        }
    for (size_t i = 0; !found && i < COUNT(range_codes); i++)
        if (range_codes[i].system == system && is_categorised(code) && in_range(code, range_codes[i].pattern)) {
            say(out, &range_codes[i]);
            found = true;
        }
    return found;
}

static bool find_changed(size_t system, const char *code, int (*change)(int), struct cpx_code *out)
{
    char changed[CPX_CODE_SIZE];
    size_t used = 0;
    for (; code[used] != '\0' && used < sizeof changed - 1; used++)
        changed[used] = (char)change((unsigned char)code[used]);
    changed[used] = '\0';
    return code[used] == '\0' && find_rows(system, changed, out);
}

/* As it is written, in capitals, or in small letters. */
static bool find_listed(size_t system, const char *code, struct cpx_code *out)
{
    return find_rows(system, code, out) || find_changed(system, code, toupper, out) || find_changed(system, code, tolower, out);
}

/* One spelling of a system: no scheme, www., version, blanks around it or slash at its end; in lower case. Cut to its room. */
static void fold_system(const char *system, char out[CPX_CODE_SYSTEM_SIZE])
{
    static const char *const beginnings[] = {"http://", "https://", "urn:oid:", "www."};
    size_t used = 0;
    while (isspace((unsigned char)*system))
        system++;
    for (size_t i = 0; i < COUNT(beginnings); i++)
        if (strncasecmp(system, beginnings[i], strlen(beginnings[i])) == 0) system += strlen(beginnings[i]);
    for (; *system != '\0' && *system != '|' && used < CPX_CODE_SYSTEM_SIZE - 1; system++)
        out[used++] = (char)tolower((unsigned char)*system);
    while (used > 0 && (out[used - 1] == '/' || isspace((unsigned char)out[used - 1])))
        used--;
    out[used] = '\0';
}

/* The number of a system by any spelling or other name; COUNT(code_systems): it is none of ours. */
static size_t system_of(const char *folded)
{
    static const struct {
        const char *name, *uri;
    } others[] = {
        {"hl7.org/fhir/sid/icd-10", "hl7.org/fhir/sid/icd-10-cm"},
        {"2.16.840.1.113883.6.3", "hl7.org/fhir/sid/icd-10-cm"},
        {"2.16.840.1.113883.6.90", "hl7.org/fhir/sid/icd-10-cm"},
        {"2.16.840.1.113883.6.96", "snomed.info/sct"},
        {"2.16.840.1.113883.6.1", "loinc.org"},
        {"2.16.840.1.113883.6.88", "nlm.nih.gov/research/umls/rxnorm"},
        {"2.16.840.1.113883.12.292", "hl7.org/fhir/sid/cvx"},
        {"2.16.840.1.113883.6.12", "ama-assn.org/go/cpt"},
        {"2.16.840.1.113883.6.285", "cms.gov/medicare/coding/hcpcsreleasecodesets"},
        {"2.16.840.1.113883.6.13", "ada.org/cdt"},
    };
    char own[CPX_CODE_SYSTEM_SIZE];
    if (strncmp(folded, "snomed.info/sct/", 16) == 0) folded = "snomed.info/sct"; /* an edition of it */
    for (size_t i = 0; i < COUNT(others); i++)
        if (strcmp(others[i].name, folded) == 0) folded = others[i].uri;
    for (size_t i = 0; i < COUNT(code_systems); i++) {
        fold_system(code_systems[i].uri, own);
        if (strcmp(own, folded) == 0) return i;
    }
    return COUNT(code_systems);
}

/* A system that isn't ours by name, but whose codes are read as one of ours. */
static size_t resembling(const char *folded)
{
    static const struct {
        const char *word, *uri;
    } families[] = {{"icd", "hl7.org/fhir/sid/icd-10-cm"},
                    {"snomed", "snomed.info/sct"},
                    {"loinc", "loinc.org"},
                    {"rxnorm", "nlm.nih.gov/research/umls/rxnorm"}};
    for (size_t i = 0; i < COUNT(families); i++)
        if (strstr(folded, families[i].word) != NULL) return system_of(families[i].uri);
    return COUNT(code_systems);
}

/* The ninth revision, whose codes look like other codes of the tenth. */
static bool is_icd_9(const char *folded)
{
    static const char *const names[] = {"2.16.840.1.113883.6.2", "2.16.840.1.113883.6.42", "2.16.840.1.113883.6.103",
                                        "2.16.840.1.113883.6.104"};
    for (size_t i = 0; i < COUNT(names); i++)
        if (strcmp(names[i], folded) == 0) return true;
    const char *name = strstr(folded, "icd");
    if (name == NULL) return false;
    name += strcspn(name, "0123456789");
    return *name == '9';
}

/* The one spelling of a code of ICD-10: F11.20 for f1120 too. false: it has another form. */
static bool fold_icd(const char *code, char out[CPX_CODE_SIZE])
{
    size_t used = 0;
    for (; isalnum((unsigned char)*code) || *code == '.'; code++) {
        if (*code == '.' && used != CATEGORY) return false;
        if (used == CATEGORY) out[used++] = '.';
        if (*code == '.') continue;
        if (used > CATEGORY + 4) return false; /* a dot and four more */
        out[used++] = (char)toupper((unsigned char)*code);
    }
    if (used == CATEGORY + 1) used--; /* nothing came after the dot */
    out[used] = '\0';
    return *code == '\0' && used >= CATEGORY && is_categorised(out);
}

/* Wherever it stands: F11.20 is what it looks like. */
static void find_look(const char *code, struct cpx_code *out)
{
    enum { icd = 0 }; /* the first system of codes.tsv */
    char folded[CPX_CODE_SIZE];
    struct cpx_code found = {0};
    if (strlen(code) < CATEGORY + 2 || code[CATEGORY] != '.' || !fold_icd(code, folded) || !find_rows(icd, folded, &found)) return;
    found.labels &= ~CPX_LABEL(CPX_BIT_NORMAL);
    if (found.labels == 0) return;
    out->labels |= found.labels;
    out->row = out->row != NULL ? out->row : found.row;
    out->origin = out->origin != NULL ? out->origin : found.origin;
}

static enum cpx_code_kind find(const char *system, const char *code, struct cpx_code *out)
{
    char name[CPX_CODE_SYSTEM_SIZE], icd_code[CPX_CODE_SIZE];
    fold_system(system, name);
    size_t number = system_of(name);
    bool ours = number < COUNT(code_systems);
    if (is_icd_9(name)) return CPX_CODE_OPAQUE;
    if (!ours) number = resembling(name);
    if (number < COUNT(code_systems)) {
        bool icd = strcmp(code_systems[number].uri, "http://hl7.org/fhir/sid/icd-10-cm") == 0;
        if (icd && !fold_icd(code, icd_code)) return CPX_CODE_OPAQUE;
        bool listed = find_listed(number, icd ? icd_code : code, out);
        if (ours && listed) return CPX_CODE_LISTED;
        if (ours && code_systems[number].standard) return CPX_CODE_UNLISTED;
        out->labels &= ~CPX_LABEL(CPX_BIT_NORMAL);
        if (out->labels == 0) out->row = out->origin = NULL;
    }
    return is_structural(system) ? CPX_CODE_NEUTRAL : CPX_CODE_FOREIGN;
}

/* Our name of the system, else its own in small letters; "" where it has no room. */
static void spell_system(const char *system, char out[CPX_CODE_SYSTEM_SIZE])
{
    char name[CPX_CODE_SYSTEM_SIZE];
    fold_system(system, name);
    size_t number = system_of(name), used = 0;
    if (number < COUNT(code_systems)) system = code_systems[number].uri;
    while (isspace((unsigned char)*system))
        system++;
    for (; *system != '\0' && *system != '|' && used < CPX_CODE_SYSTEM_SIZE - 1; system++)
        out[used++] = number < COUNT(code_systems) ? *system : (char)tolower((unsigned char)*system);
    if (*system != '\0' && *system != '|') used = 0;
    while (used > 0 && (out[used - 1] == '/' || isspace((unsigned char)out[used - 1])))
        used--;
    out[used] = '\0';
}

void cpx_code_find(const char *system, const char *code, struct cpx_code *out)
{
    char trimmed[CPX_CODE_SIZE];
    size_t size = 0;
    memset(out, 0, sizeof *out);
    while (isspace((unsigned char)*code))
        code++;
    for (; code[size] != '\0' && size < sizeof trimmed - 1; size++)
        trimmed[size] = code[size];
    if (code[size] != '\0') size = 0; /* no code of ours is as long */
    while (size > 0 && isspace((unsigned char)trimmed[size - 1]))
        size--;
    trimmed[size] = '\0';
    bool named = system != NULL && *system != '\0';
    out->kind = named ? find(system, trimmed, out) : CPX_CODE_FOREIGN;
    if (out->kind != CPX_CODE_LISTED) find_look(trimmed, out);
    if (!named || size == 0 || out->kind == CPX_CODE_LISTED || out->kind == CPX_CODE_NEUTRAL) return;
    spell_system(system, out->system);
    memcpy(out->code, trimmed, size + 1);
    if (out->system[0] == '\0') out->code[0] = '\0';
}
