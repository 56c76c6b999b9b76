#include "codes.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "cpx/labels.h"

struct code_system {
    const char *uri;
    bool standard;
};
struct code_row {
    uint8_t system;
    const char *pattern;
    int64_t labels;
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

static bool find_listed(size_t system, const char *code, int64_t *labels)
{
    const struct code_row *exact = find_exact(system, code);
    bool found = exact != NULL;
    *labels = exact != NULL ? exact->labels : 0;
    for (size_t i = 0; i < COUNT(prefix_codes); i++)
        if (prefix_codes[i].system == system && has_prefix(code, prefix_codes[i].pattern)) {
            *labels |= prefix_codes[i].labels;
            found = true;
        }
    for (size_t i = 0; !found && i < COUNT(range_codes); i++)
        if (range_codes[i].system == system && is_categorised(code) && in_range(code, range_codes[i].pattern)) {
            *labels = range_codes[i].labels;
            found = true;
        }
    return found;
}

enum cpx_code_kind cpx_code_find(const char *system, const char *code, int64_t *labels)
{
    *labels = 0;
    if (system == NULL || *system == '\0') return CPX_CODE_FOREIGN;
    for (size_t i = 0; i < COUNT(code_systems); i++) {
        if (strcmp(code_systems[i].uri, system) != 0) continue;
        if (find_listed(i, code, labels)) return CPX_CODE_LISTED;
        if (code_systems[i].standard) return CPX_CODE_UNLISTED;
        break;
    }
    return is_structural(system) ? CPX_CODE_NEUTRAL : CPX_CODE_FOREIGN;
}
