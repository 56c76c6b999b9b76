#include "features.h"

#include <ctype.h>
#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define V2_0203 "http://terminology.hl7.org/CodeSystem/v2-0203"

enum { NAMES_MAX = 4, PARTS_MAX = 12, PHONE_DIGITS = 10 };

/* ---- names ---- */

/* Latin-1 Supplement and the letters of Latin Extended-A that names here have, each as its plain letter. */
static char plain_letter(unsigned code)
{
    static const char supplement[] = "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTSAAAAAAACEEEEIIIIDNOOOOO*OUUUUYTY"; /* U+00C0 to U+00FF */
    static const char extended[] =
        "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIIIIIJJKKKLLLLLLLLLLNNNNNNNNNOOOOOOOORRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS";
    if (code >= 0xC0 && code <= 0xFF) return supplement[code - 0xC0];
    if (code >= 0x100 && code < 0x100 + sizeof extended - 1) return extended[code - 0x100];
    return '\0';
}

bool name_folded(const char *name, size_t size, char out[NAME_SIZE])
{
    size_t used = 0;
    for (size_t i = 0; i < size && name[i] != '\0'; i++) {
        unsigned char c = (unsigned char)name[i];
        if (c < 0x80) {
            if (!isalpha(c)) continue;
            c = (unsigned char)toupper(c);
        } else if (c >= 0xC3 && c <= 0xC5 && i + 1 < size) {
            char plain = plain_letter(((c & 0x1Fu) << 6) | ((unsigned char)name[i + 1] & 0x3Fu));
            if (plain != '\0') {
                c = (unsigned char)plain;
                i++;
            }
        }
        if (c == '*') continue;
        if (used + 1 >= NAME_SIZE) return false;
        out[used++] = (char)c;
    }
    out[used] = '\0';
    return used > 0;
}

static bool is_vowel(char c)
{
    return c != '\0' && strchr("AEIOU", c) != NULL;
}

/* One sound, and how many letters it takes. '\0': none. */
static char sound_at(const char *at, bool first, size_t *taken)
{
    static const struct {
        const char *letters;
        char sound;
        bool first_only;
    } groups[] = {{"SCH", 'X', false}, {"CH", 'X', false}, {"SH", 'X', false}, {"PH", 'F', false}, {"TH", 'T', false}, {"GH", '\0', false},
                  {"CK", 'K', false},  {"QU", 'K', false}, {"LL", 'J', false}, {"KN", 'N', true},  {"WR", 'R', true},  {"GUE", 'G', false},
                  {"GUI", 'G', false}, {"GE", 'J', false}, {"GI", 'J', false}, {"CE", 'S', false}, {"CI", 'S', false}, {"CY", 'S', false}};
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        size_t size = strlen(groups[i].letters);
        if ((groups[i].first_only && !first) || strncmp(at, groups[i].letters, size) != 0) continue;
        *taken = is_vowel(groups[i].letters[size - 1]) || groups[i].letters[size - 1] == 'Y' ? size - 1 : size;
        return groups[i].sound;
    }
    *taken = 1;
    switch (*at) {
    case 'B':
    case 'V':
        return 'B';
    case 'C':
    case 'K':
    case 'Q':
        return 'K';
    case 'S':
    case 'Z':
        return 'S';
    case 'X':
        return first ? 'J' : 'S';
    case 'Y':
        return first ? 'J' : '\0';
    case 'W':
        return first ? 'W' : '\0';
    case 'H':
        return '\0';
    default:
        return is_vowel(*at) ? '\0' : *at;
    }
}

void name_sound(const char *folded, char out[SOUND_SIZE])
{
    size_t used = 0, taken;
    char last = '\0';
    const char *at = *folded == 'H' ? folded + 1 : folded;
    if (is_vowel(*at)) out[used++] = *at;
    for (bool first = true; *at != '\0' && used + 1 < SOUND_SIZE; at += taken, first = false) {
        char sound = sound_at(at, first, &taken);
        if (sound != '\0' && sound != last) out[used++] = sound;
        last = sound;
    }
    out[used] = '\0';
}

const char *name_whole(const char *folded)
{
    /* Common short forms, English and Spanish; one name may be short for several: the commonest. */
    static const char *const names[][2] = {
        {"ABBY", "ABIGAIL"},      {"AL", "ALBERT"},       {"ALE", "ALEJANDRA"},   {"ALEX", "ALEXANDER"},   {"ANDY", "ANDREW"},
        {"ANGIE", "ANGELA"},      {"BECKY", "REBECCA"},   {"BEN", "BENJAMIN"},    {"BETH", "ELIZABETH"},   {"BILL", "WILLIAM"},
        {"BOB", "ROBERT"},        {"CATHY", "CATHERINE"}, {"CHARLIE", "CHARLES"}, {"CHAYO", "ROSARIO"},    {"CHELO", "CONSUELO"},
        {"CHRIS", "CHRISTOPHER"}, {"CHUY", "JESUS"},      {"DAN", "DANIEL"},      {"DANI", "DANIELA"},     {"DANNY", "DANIEL"},
        {"DAVE", "DAVID"},        {"ED", "EDWARD"},       {"EDDIE", "EDUARDO"},   {"ELLIE", "ELEANOR"},    {"FER", "FERNANDA"},
        {"FRAN", "FRANCISCO"},    {"GABE", "GABRIEL"},    {"GABY", "GABRIELA"},   {"GUILLE", "GUILLERMO"}, {"ISA", "ISABEL"},
        {"JAKE", "JACOB"},        {"JEN", "JENNIFER"},    {"JENNY", "JENNIFER"},  {"JIM", "JAMES"},        {"JIMMY", "JAMES"},
        {"JOE", "JOSEPH"},        {"JOEY", "JOSEPH"},     {"JON", "JONATHAN"},    {"JOSH", "JOSHUA"},      {"KATE", "KATHERINE"},
        {"KATIE", "KATHERINE"},   {"KENNY", "KENNETH"},   {"LALO", "EDUARDO"},    {"LIZ", "ELIZABETH"},    {"LUCHO", "LUIS"},
        {"LUPE", "GUADALUPE"},    {"MAGGIE", "MARGARET"}, {"MANNY", "MANUEL"},    {"MATT", "MATTHEW"},     {"MAX", "MAXIMILIAN"},
        {"MEG", "MARGARET"},      {"MEMO", "GUILLERMO"},  {"MIKE", "MICHAEL"},    {"NACHO", "IGNACIO"},    {"NANDO", "FERNANDO"},
        {"NATE", "NATHANIEL"},    {"NICK", "NICHOLAS"},   {"NICO", "NICOLAS"},    {"OLLIE", "OLIVER"},     {"PACO", "FRANCISCO"},
        {"PANCHO", "FRANCISCO"},  {"PATTY", "PATRICIA"},  {"PEPE", "JOSE"},       {"RAFA", "RAFAEL"},      {"RICK", "RICHARD"},
        {"ROB", "ROBERT"},        {"SAM", "SAMUEL"},      {"SANDY", "ALEXANDRA"}, {"SANTI", "SANTIAGO"},   {"SEBAS", "SEBASTIAN"},
        {"SOFI", "SOFIA"},        {"STEVE", "STEVEN"},    {"SUE", "SUSAN"},       {"TED", "THEODORE"},     {"TEO", "MATEO"},
        {"TERE", "TERESA"},       {"TIM", "TIMOTHY"},     {"TOM", "THOMAS"},      {"TONI", "ANTONIA"},     {"TONO", "ANTONIO"},
        {"TONY", "ANTHONY"},      {"VALE", "VALERIA"},    {"VICKY", "VICTORIA"},  {"WILL", "WILLIAM"},     {"XIMENA", "JIMENA"},
        {"ZACH", "ZACHARY"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i][0], folded) == 0) return names[i][1];
    return folded;
}

/* What stands between family names, or behind them. */
static bool is_particle(const char *folded)
{
    static const char *const particles[] = {"DE", "DEL", "LA", "LAS", "LOS", "Y", "VAN", "VON", "DER", "JR", "SR", "II", "III"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (strcmp(particles[i], folded) == 0) return true;
    return false;
}

struct names {
    size_t count;
    char folded[NAMES_MAX][NAME_SIZE];
};

static void add_names(struct names *names, const char *text)
{
    static const char separators[] = " -\t,./";
    for (const char *at = text + strspn(text, separators); *at != '\0' && names->count < NAMES_MAX; at += strspn(at, separators)) {
        size_t size = strcspn(at, separators);
        char *folded = names->folded[names->count];
        bool known = !name_folded(at, size, folded) || is_particle(folded);
        for (size_t i = 0; i < names->count && !known; i++)
            known = strcmp(names->folded[i], folded) == 0;
        if (!known) names->count++;
        at += size;
    }
}

/* The names of a Patient by which it is known, not those that it had. */
static enum cpx_rc find_names(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t patient, struct names *family,
                              struct names *given)
{
    int32_t list = cpx_doc_member(doc, patient, "name");
    *family = *given = (struct names){0};
    for (int32_t one = list < 0 ? -1 : doc->nodes[list].child; one >= 0; one = doc->nodes[one].next) {
        int32_t givens = cpx_doc_member(doc, one, "given");
        const char *text = cpx_doc_string(arena, doc, cpx_doc_member(doc, one, "family"));
        if (text == NULL) return CPX_EXHAUSTED;
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, one, "use"), "old")) continue;
        add_names(family, text);
        bool first = given->count == 0;
        for (int32_t each = givens < 0 ? -1 : doc->nodes[givens].child; first && each >= 0; each = doc->nodes[each].next) {
            if ((text = cpx_doc_string(arena, doc, each)) == NULL) return CPX_EXHAUSTED;
            add_names(given, text);
        }
    }
    return CPX_OK;
}

/* ---- identifiers ---- */

/* What identifies a child across organizations. A row matches by system, whatever the type; or by type, and then the sender's system counts
 * too: two states' Medicaid numbers aren't the same identifier. Record numbers of one organization and the SSN are never shared
 * identifiers. */
static const struct shared_identifier {
    const char *kind;   /* what is hashed instead of the system; NULL: the system itself */
    const char *system; /* or NULL */
    const char *type;   /* code of v2-0203, or NULL */
} shared_identifiers[] = {
    {"medicaid", "urn:us:ct:medicaid-id", NULL},
    {"registry", "urn:us:ct:immunization-registry-id", NULL},
    {NULL, NULL, "MA"}, /* patient Medicaid number */
    {NULL, NULL, "SR"}, /* state registry id */
};

static bool has_type(const struct cpx_doc *doc, int32_t identifier, const char *code)
{
    int32_t codings = cpx_doc_path(doc, identifier, "type.coding");
    for (int32_t coding = codings < 0 ? -1 : doc->nodes[codings].child; coding >= 0; coding = doc->nodes[coding].next) {
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, coding, "system"), V2_0203) &&
            cpx_doc_string_is(doc, cpx_doc_member(doc, coding, "code"), code))
            return true;
    }
    return false;
}

static const struct shared_identifier *shared(const struct cpx_doc *doc, int32_t identifier)
{
    int32_t system = cpx_doc_member(doc, identifier, "system");
    for (size_t i = 0; i < sizeof shared_identifiers / sizeof *shared_identifiers; i++) {
        const struct shared_identifier *row = &shared_identifiers[i];
        if (row->system ? cpx_doc_string_is(doc, system, row->system) : system >= 0 && has_type(doc, identifier, row->type)) return row;
    }
    return NULL;
}

/* Letters and digits only, letters upper: "ems 118-42" and "EMS11842" are one number. false: nothing left, or too long to be one. */
static bool number_folded(const char *value, char out[NAME_SIZE])
{
    size_t used = 0;
    for (const char *c = value; *c; c++) {
        if (!isalnum((unsigned char)*c)) continue;
        if (used + 1 >= NAME_SIZE) return false;
        out[used++] = (char)toupper((unsigned char)*c);
    }
    out[used] = '\0';
    return used > 0;
}

static enum cpx_rc find_identifiers(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t patient,
                                    struct child_identifier out[IDENTIFIERS_MAX], size_t *count)
{
    int32_t list = cpx_doc_member(doc, patient, "identifier");
    *count = 0;
    for (int32_t one = list < 0 ? -1 : doc->nodes[list].child; one >= 0 && *count < IDENTIFIERS_MAX; one = doc->nodes[one].next) {
        const struct shared_identifier *row = shared(doc, one);
        if (!row || cpx_doc_string_is(doc, cpx_doc_member(doc, one, "use"), "old")) continue;
        const char *system = cpx_doc_string(arena, doc, cpx_doc_member(doc, one, "system"));
        const char *value = cpx_doc_string(arena, doc, cpx_doc_member(doc, one, "value"));
        if (!system || !value) return CPX_EXHAUSTED;
        out[*count].kind = row->kind ? row->kind : system;
        bool known = !number_folded(value, out[*count].number);
        for (size_t i = 0; i < *count && !known; i++)
            known = strcmp(out[i].kind, out[*count].kind) == 0 && strcmp(out[i].number, out[*count].number) == 0;
        if (!known) (*count)++;
    }
    return CPX_OK;
}

/* ---- what a certain match rests on ---- */

static void add_sound(char sounds[SOUNDS_MAX][SOUND_SIZE], size_t *count, const char *folded)
{
    if (*count == SOUNDS_MAX) return;
    name_sound(folded, sounds[*count]);
    for (size_t i = 0; i < *count; i++)
        if (strcmp(sounds[i], sounds[*count]) == 0) return;
    if (sounds[*count][0] != '\0') (*count)++;
}

enum cpx_rc identity_find(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t patient, struct child_identity *out)
{
    struct names family, given;
    *out = (struct child_identity){.born = cpx_doc_string(arena, doc, cpx_doc_member(doc, patient, "birthDate"))};
    if (!out->born) return CPX_EXHAUSTED;
    if (strlen(out->born) != 10) out->born = "";
    enum cpx_rc rc = find_identifiers(arena, doc, patient, out->identifiers, &out->identifiers_count);
    if (rc == CPX_OK) rc = find_names(arena, doc, patient, &family, &given);
    if (rc != CPX_OK) return rc;
    for (size_t i = 0; i < family.count; i++)
        add_sound(out->family, &out->family_count, family.folded[i]);
    if (given.count > 0) {
        add_sound(out->given, &out->given_count, given.folded[0]);
        add_sound(out->given, &out->given_count, name_whole(given.folded[0]));
    }
    return CPX_OK;
}

/* ---- features ---- */

struct finder {
    struct cpx_arena *arena;
    const unsigned char *key;
    struct features *out;
    bool failed;
};

static int64_t hash_of(struct finder *f, const char *domain, const char *text)
{
    unsigned char bytes[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    int64_t hash = 0;
    const char *whole = cpx_arena_printf(f->arena, "match-feature\n%s\n%s", domain, text);
    if (!whole || !HMAC(EVP_sha256(), f->key, FEATURE_KEY_SIZE, (const unsigned char *)whole, strlen(whole), bytes, &size) ||
        size < sizeof hash) {
        f->failed = true;
        return 0;
    }
    memcpy(&hash, bytes, sizeof hash);
    return hash;
}

/* domain: what the text is, so that equal texts of different fields hash differently; kinds that are compared with each other share one. */
static void add(struct finder *f, enum feature_kind kind, const char *domain, const char *text)
{
    struct features *out = f->out;
    if (text[0] == '\0' || out->count == FEATURES_MAX) return;
    int64_t hash = hash_of(f, domain, text);
    for (size_t i = 0; i < out->count; i++)
        if (out->items[i].kind == kind && out->items[i].hash == hash) return;
    out->items[out->count++] = (struct feature){kind, hash};
}

static void add_sounds(struct finder *f, enum feature_kind kind, const char *domain, const char *folded)
{
    char sound[SOUND_SIZE];
    name_sound(folded, sound);
    add(f, kind, domain, sound);
    name_sound(name_whole(folded), sound);
    add(f, kind, domain, sound);
}

static void add_names_of(struct finder *f, const struct names *family, const struct names *given)
{
    char sound[SOUND_SIZE];
    for (size_t i = 0; i < family->count; i++) {
        name_sound(family->folded[i], sound);
        add(f, FEATURE_FAMILY, "family", family->folded[i]);
        add(f, FEATURE_FAMILY_SOUND, "family-sound", sound);
    }
    for (size_t i = 0; i < given->count; i++) {
        add(f, i == 0 ? FEATURE_GIVEN : FEATURE_MIDDLE, "given", given->folded[i]);
        add_sounds(f, i == 0 ? FEATURE_GIVEN_SOUND : FEATURE_MIDDLE_SOUND, "given-sound", given->folded[i]);
    }
}

struct dates {
    char year[5], month[3], day[3]; /* all or none */
};

static bool find_born(const char *born, struct dates *out)
{
    if (strlen(born) != 10) return false;
    (void)snprintf(out->year, sizeof out->year, "%.4s", born);
    (void)snprintf(out->month, sizeof out->month, "%.2s", born + 5);
    (void)snprintf(out->day, sizeof out->day, "%.2s", born + 8);
    return true;
}

static void add_born(struct finder *f, const struct dates *d)
{
    char text[16];
    (void)snprintf(text, sizeof text, "%s-%s-%s", d->year, d->month, d->day);
    add(f, FEATURE_BORN, "born", text);
    (void)snprintf(text, sizeof text, "%s-%s-%s", d->year, d->day, d->month);
    add(f, FEATURE_BORN_SWAPPED, "born", text);
    (void)snprintf(text, sizeof text, "%s-%s-*", d->year, d->month);
    add(f, FEATURE_BORN_PART, "born-part", text);
    (void)snprintf(text, sizeof text, "%s-*-%s", d->year, d->day);
    add(f, FEATURE_BORN_PART, "born-part", text);
    (void)snprintf(text, sizeof text, "*-%s-%s", d->month, d->day);
    add(f, FEATURE_BORN_PART, "born-part", text);
}

/* The last ten digits; a number of one digit repeated is none. */
static bool phone_digits(const char *text, char out[PHONE_DIGITS + 1])
{
    size_t count = 0;
    bool varied = false;
    for (const char *c = text + strlen(text); c != text && count < PHONE_DIGITS; c--)
        if (isdigit((unsigned char)c[-1])) out[count++] = c[-1];
    out[count] = '\0';
    for (size_t i = 1; i < count; i++)
        varied = varied || out[i] != out[0];
    return count == PHONE_DIGITS && varied;
}

static void add_phones(struct finder *f, const struct cpx_doc *doc, int32_t patient)
{
    int32_t list = cpx_doc_member(doc, patient, "telecom");
    for (int32_t one = list < 0 ? -1 : doc->nodes[list].child; one >= 0; one = doc->nodes[one].next) {
        int32_t system = cpx_doc_member(doc, one, "system");
        char digits[PHONE_DIGITS + 1];
        if (!cpx_doc_string_is(doc, system, "phone") && !cpx_doc_string_is(doc, system, "sms")) continue;
        const char *text = cpx_doc_string(f->arena, doc, cpx_doc_member(doc, one, "value"));
        f->failed = f->failed || !text;
        if (text && phone_digits(text, digits)) add(f, FEATURE_PHONE, "phone", digits);
    }
}

/* "118 Park St, Apt 2" in 06106-1234: 118 and 06106. A flat's number is left out: it is written in too many ways. */
static void add_addresses(struct finder *f, const struct cpx_doc *doc, int32_t patient)
{
    int32_t list = cpx_doc_member(doc, patient, "address");
    for (int32_t one = list < 0 ? -1 : doc->nodes[list].child; one >= 0; one = doc->nodes[one].next) {
        const char *line = cpx_doc_string(f->arena, doc, cpx_doc_path(doc, one, "line[0]")),
                   *zip = cpx_doc_string(f->arena, doc, cpx_doc_member(doc, one, "postalCode"));
        if (!line || !zip) {
            f->failed = true;
            return;
        }
        const char *number = line + strcspn(line, "0123456789");
        int digits = (int)strspn(number, "0123456789");
        char text[32];
        if (digits == 0 || digits > 10 || strspn(zip, "0123456789") < 5) continue;
        (void)snprintf(text, sizeof text, "%.*s/%.5s", digits, number, zip);
        add(f, FEATURE_ADDRESS, "address", text);
    }
}

static void add_identifiers(struct finder *f, const struct child_identity *identity)
{
    for (size_t i = 0; i < identity->identifiers_count; i++) {
        const struct child_identifier *one = &identity->identifiers[i];
        const char *text = cpx_arena_printf(f->arena, "%s\n%s", one->kind, one->number);
        if (!text) {
            f->failed = true;
            return;
        }
        add(f, FEATURE_IDENTIFIER, "identifier", text);
        add(f, FEATURE_IDENTIFIER_KIND, "identifier-kind", one->kind);
    }
}

static int64_t mixed(int64_t a, int64_t b)
{
    uint64_t x = (uint64_t)a ^ ((uint64_t)b * UINT64_C(0x9E3779B97F4A7C15));
    x ^= x >> 31;
    return (int64_t)(x * UINT64_C(0xBF58476D1CE4E5B9));
}

static void add_block(struct features *out, int64_t hash)
{
    for (size_t i = 0; i < out->count; i++)
        if (out->items[i].kind == FEATURE_BLOCK && out->items[i].hash == hash) return;
    if (out->count < FEATURES_MAX) out->items[out->count++] = (struct feature){FEATURE_BLOCK, hash};
}

/* Features of which two records of one child have some in common, and those of two children seldom. */
static const struct {
    size_t count;
    enum feature_kind kinds[3];
} blockings[] = {
    {1, {FEATURE_IDENTIFIER}},
    {2, {FEATURE_BORN, FEATURE_FAMILY_SOUND}},
    {2, {FEATURE_BORN, FEATURE_GIVEN_SOUND}},
    {2, {FEATURE_BORN_SWAPPED, FEATURE_GIVEN_SOUND}},
    {2, {FEATURE_PHONE, FEATURE_GIVEN_SOUND}},
    {2, {FEATURE_ADDRESS, FEATURE_GIVEN_SOUND}},
    {3, {FEATURE_FAMILY_SOUND, FEATURE_GIVEN_SOUND, FEATURE_BORN_PART}},
};

/* Every combination of the record's features of the kinds from depth on. BORN_SWAPPED of one record is BORN of another: mixed alike. */
static void add_combinations(struct features *out, size_t count, const enum feature_kind *kinds, size_t kinds_count, int64_t hash)
{
    if (kinds_count == 0) {
        add_block(out, hash);
        return;
    }
    for (size_t i = 0; i < count; i++)
        if (out->items[i].kind == kinds[0]) add_combinations(out, count, kinds + 1, kinds_count - 1, mixed(hash, out->items[i].hash));
}

static void add_blocks(struct features *out)
{
    size_t count = out->count;
    for (size_t i = 0; i < sizeof blockings / sizeof *blockings; i++)
        add_combinations(out, count, blockings[i].kinds, blockings[i].count, 0);
}

enum cpx_rc features_find(struct cpx_arena *arena, const unsigned char key[FEATURE_KEY_SIZE], const struct cpx_doc *doc, int32_t patient,
                          struct features *out)
{
    struct finder f = {.arena = arena, .key = key, .out = out};
    struct names family, given;
    struct child_identity identity;
    struct dates born;
    out->count = 0;
    enum cpx_rc rc = find_names(arena, doc, patient, &family, &given);
    if (rc == CPX_OK) rc = identity_find(arena, doc, patient, &identity);
    const char *sex = cpx_doc_string(arena, doc, cpx_doc_member(doc, patient, "gender"));
    if (rc != CPX_OK || !sex) return rc == CPX_OK ? CPX_EXHAUSTED : rc;
    add_names_of(&f, &family, &given);
    if (find_born(identity.born, &born)) add_born(&f, &born);
    if (strcmp(sex, "male") == 0 || strcmp(sex, "female") == 0) add(&f, FEATURE_SEX, "sex", sex);
    add_addresses(&f, doc, patient);
    add_phones(&f, doc, patient);
    add_identifiers(&f, &identity);
    add_blocks(out);
    return f.failed ? CPX_EXHAUSTED : CPX_OK;
}
