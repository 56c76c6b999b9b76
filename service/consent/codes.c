#include "codes.h"

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

#include "cpx/labels.h"
#include "letters.h"

struct code_system {
    const char *uri, *name; /* name: folded */
    bool standard;
};
struct code_alias { /* another name of a system, folded */
    const char *name;
    uint8_t system;
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
    static const char *const whole[] = {"http://unitsofmeasure.org", "https://smarthealthit.org/tags", "urn:careplan-exchange:care-team",
                                        "urn:careplan-exchange:care-team-role", "urn:careplan-exchange:finding"};
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

/* A text of ASCII without blanks, however its letters are spelt; false: it has others, or is too long. */
static bool fold_text(const char *text, char *out, size_t room)
{
    size_t size = strlen(text), used = 0;
    for (size_t at = 0; at < size;) {
        int letter = cpx_letter_of(cpx_letter_next(text, size, &at));
        if (letter == CPX_LETTER_NONE || (letter < 0x80 && isspace(letter))) continue;
        if (letter == CPX_LETTER_OTHER || used == room - 1) return false;
        out[used++] = (char)letter;
    }
    out[used] = '\0';
    return true;
}

/* One spelling of a system: no scheme, www., version, blanks or slash at its end; in lower case. "": it has no such. */
static void fold_system(const char *system, char out[CPX_CODE_SYSTEM_SIZE])
{
    static const char *const beginnings[] = {"http://", "https://", "urn:oid:", "oid:", "www."};
    char folded[CPX_CODE_SYSTEM_SIZE];
    const char *from = folded;
    size_t used = 0;
    if (!fold_text(system, folded, sizeof folded)) folded[0] = '\0';
    for (size_t i = 0; i < COUNT(beginnings); i++)
        if (strncasecmp(from, beginnings[i], strlen(beginnings[i])) == 0) from += strlen(beginnings[i]);
    for (; *from != '\0' && *from != '|' && *from != '#'; from++)
        out[used++] = (char)tolower((unsigned char)*from);
    while (used > 0 && out[used - 1] == '/')
        used--;
    out[used] = '\0';
}

/* The number of a system by any spelling or other name; COUNT(code_systems): it is none of ours. */
static size_t system_of(const char *folded)
{
    if (strncmp(folded, "snomed.info/sct/", 16) == 0) folded = "snomed.info/sct"; /* an edition of it */
    for (size_t i = 0; i < COUNT(code_aliases); i++)
        if (strcmp(code_aliases[i].name, folded) == 0) return code_aliases[i].system;
    for (size_t i = 0; i < COUNT(code_systems); i++)
        if (strcmp(code_systems[i].name, folded) == 0) return i;
    return COUNT(code_systems);
}

const char *cpx_code_system(const char *system)
{
    char folded[CPX_CODE_SYSTEM_SIZE];
    fold_system(system, folded);
    size_t number = system_of(folded);
    return number < COUNT(code_systems) ? code_systems[number].uri : NULL;
}

bool cpx_code_spell(const char *code, char out[CPX_CODE_SIZE])
{
    return fold_text(code, out, CPX_CODE_SIZE);
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

/* The one spelling of a code of ICD-10, its letters folded: F11.20 for f1120 too. false: it has another form. */
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

/* Zeros before a number say nothing. */
static const char *without_zeros(const char *code)
{
    while (code[0] == '0' && isalnum((unsigned char)code[1]))
        code++;
    return code;
}

/* What looks like a code raises, and names nothing. */
static void add_look(const struct cpx_code *found, struct cpx_code *out)
{
    int64_t labels = found->labels & ~CPX_LABEL(CPX_BIT_NORMAL);
    if (labels == 0) return;
    out->labels |= labels;
    out->row = out->row != NULL ? out->row : found->row;
    out->origin = out->origin != NULL ? out->origin : found->origin;
}

/* Wherever it stands: F11.20 is what it looks like. */
static void find_look(const char *code, struct cpx_code *out)
{
    char folded[CPX_CODE_SIZE];
    struct cpx_code found = {0};
    if (strlen(code) < CATEGORY + 2 || code[CATEGORY] != '.' || !fold_icd(code, folded) || !find_rows(SYSTEM_icd, folded, &found)) return;
    add_look(&found, out);
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t digits(const char *text, size_t size)
{
    size_t count = 0;
    while (count < size && is_digit(text[count]))
        count++;
    return count;
}

/* Codes of SNOMED CT inside an expression, or beside a term: 66214007|...|. */
static void find_parts(size_t system, const char *text, size_t size, struct cpx_code *out)
{
    enum { shortest = 6 };
    for (size_t at = 0, count; at<size; at += count> 0 ? count : 1) {
        char part[CPX_CODE_SIZE];
        count = digits(text + at, size - at);
        if (count < shortest || count >= sizeof part) continue;
        memcpy(part, text + at, count);
        part[count] = '\0';
        (void)find_rows(system, part, out);
    }
}

/* ---- codes in a text ---- */

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* Letter, digit, digit or letter, a dot, a digit, at most three more: the form of a sensitive code of ICD-10-CM. Its size; 0: it has another. */
static size_t icd_size(const char *text, size_t size)
{
    enum { longest = CATEGORY + 5 };
    size_t end = CATEGORY + 2;
    if (size < end || !isalpha((unsigned char)text[0]) || !is_digit(text[1]) || !isalnum((unsigned char)text[2]) || text[CATEGORY] != '.' ||
        !is_digit(text[CATEGORY + 1]))
        return 0;
    while (end < size && end < longest && isalnum((unsigned char)text[end]))
        end++;
    return end < size && is_word(text[end]) ? 0 : end;
}

/* At most seven digits, a dash, a digit. */
static size_t loinc_size(const char *text, size_t size)
{
    size_t count = digits(text, size), end = count + 2;
    if (count > 7 || size < end || text[count] != '-' || !is_digit(text[count + 1])) return 0;
    return end < size && (is_word(text[end]) || text[end] == '-') ? 0 : end;
}

static bool names_snomed(const char *text, size_t size)
{
    static const char *const names[] = {"snomed", "SNOMED", "2.16.840.1.113883.6.96"};
    for (size_t i = 0; i < COUNT(names); i++)
        if (memmem(text, size, names[i], strlen(names[i])) != NULL) return true;
    return false;
}

void cpx_codes_look(const char *text, size_t size, struct cpx_code *out)
{
    memset(out, 0, sizeof *out);
    for (size_t at = 0; at < size; at++) {
        bool begins = at == 0 || (!is_word(text[at - 1]) && text[at - 1] != '-');
        size_t icd = begins ? icd_size(text + at, size - at) : 0, loinc = begins ? loinc_size(text + at, size - at) : 0;
        struct cpx_code found = {0};
        char code[CPX_CODE_SIZE];
        if (icd + loinc == 0) continue;
        memcpy(code, text + at, icd + loinc);
        code[icd + loinc] = '\0';
        if (icd > 0)
            find_look(code, out);
        else if (find_rows(SYSTEM_loinc, without_zeros(code), &found))
            add_look(&found, out);
        at += icd + loinc - 1;
    }
    if (!names_snomed(text, size)) return;
    struct cpx_code parts = {0};
    find_parts(SYSTEM_sct, text, size, &parts);
    add_look(&parts, out);
}

/* code: folded; or as it is, where it can't be. */
static enum cpx_code_kind find(const char *system, const char *code, struct cpx_code *out)
{
    char name[CPX_CODE_SYSTEM_SIZE], icd_code[CPX_CODE_SIZE];
    fold_system(system, name);
    size_t number = system_of(name);
    bool ours = number < COUNT(code_systems);
    if (is_icd_9(name)) return CPX_CODE_OPAQUE;
    if (!ours) number = resembling(name);
    if (number < COUNT(code_systems)) {
        bool icd = number == SYSTEM_icd;
        if (icd && !fold_icd(code, icd_code)) return CPX_CODE_OPAQUE;
        bool listed = find_listed(number, icd ? icd_code : without_zeros(code), out);
        if (ours && listed) return CPX_CODE_LISTED;
        if (number == SYSTEM_sct) find_parts(number, code, strlen(code), out);
        out->labels &= ~CPX_LABEL(CPX_BIT_NORMAL);
        if (out->labels == 0) out->row = out->origin = NULL;
        if (ours && code_systems[number].standard) return CPX_CODE_UNLISTED;
    }
    return is_structural(ours ? code_systems[number].uri : system) ? CPX_CODE_NEUTRAL : CPX_CODE_FOREIGN;
}

/* Our name of the system, else its own in small letters, without a version; "" where it has no room. */
static void spell_system(const char *system, char out[CPX_CODE_SYSTEM_SIZE])
{
    const char *ours = cpx_code_system(system);
    size_t used = 0;
    if (ours != NULL) system = ours;
    while (isspace((unsigned char)*system))
        system++;
    for (; *system != '\0' && *system != '|' && used < CPX_CODE_SYSTEM_SIZE - 1; system++)
        out[used++] = ours != NULL ? *system : (char)tolower((unsigned char)*system);
    if (*system != '\0' && *system != '|') used = 0;
    while (used > 0 && (out[used - 1] == '/' || isspace((unsigned char)out[used - 1])))
        used--;
    out[used] = '\0';
}

/* As it was sent, without blanks around it; "": it has no room. */
static void trim(const char *code, char out[CPX_CODE_SIZE])
{
    size_t size = 0;
    while (isspace((unsigned char)*code))
        code++;
    for (; code[size] != '\0' && size < CPX_CODE_SIZE - 1; size++)
        out[size] = code[size];
    if (code[size] != '\0') size = 0; /* no code of ours is as long */
    while (size > 0 && isspace((unsigned char)out[size - 1]))
        size--;
    out[size] = '\0';
}

void cpx_code_find(const char *system, const char *code, struct cpx_code *out)
{
    char folded[CPX_CODE_SIZE];
    memset(out, 0, sizeof *out);
    trim(code, out->code);
    bool named = system != NULL && *system != '\0', spelt = fold_text(code, folded, sizeof folded);
    out->kind = named ? find(system, spelt ? folded : out->code, out) : CPX_CODE_FOREIGN;
    if (out->kind != CPX_CODE_LISTED && spelt) find_look(folded, out);
    if (named && out->code[0] != '\0' && out->kind != CPX_CODE_LISTED && out->kind != CPX_CODE_NEUTRAL) spell_system(system, out->system);
    if (out->system[0] == '\0') {
        out->code[0] = '\0';
    } else if (spelt && out->kind == CPX_CODE_UNLISTED) {
        (void)strcpy(out->code, without_zeros(folded));
    }
}
