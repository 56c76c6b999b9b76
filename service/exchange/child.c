/* Children: the golden record behind the Patients of several organizations. CONSENT.md section 1, DESIGN section 3. */
#include <ctype.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/exchange.h"
#include "cpx/service.h"
#include "cpx/time.h"

#define V2_0203 "http://terminology.hl7.org/CodeSystem/v2-0203"

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

enum { KEY_SIZE = 32, KEYS_MAX = 16, VALUE_MAX = 64 };

struct match_key {
    unsigned char bytes[KEY_SIZE];
    const char *system; /* what was hashed as such */
};

enum cpx_rc cpx_child_of_patient(struct cpx_tx *tx, const char *patient_id, int64_t *child)
{
    *child = 0;
    if (!cpx_id_valid(patient_id)) return CPX_OK;
    const struct cpx_rows *rows;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CHILD_OF_PATIENT, &patient_id, 1, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 1) *child = cpx_rows_int(rows, 0, 0);
    return rc;
}

enum cpx_rc cpx_child_patient(struct cpx_tx *tx, int64_t child, const char *asked, const char **patient_id)
{
    *patient_id = asked;
    const char *values[] = {cpx_param_int(cpx_tx_arena(tx), child), asked};
    if (!values[0]) return CPX_EXHAUSTED;
    const struct cpx_rows *rows;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CHILD_PATIENT, values, 2, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 1) *patient_id = cpx_rows_text(rows, 0, 0);
    return rc;
}

/* Letters and digits only, letters upper: "ems 118-42" and "EMS11842" are one number. false: nothing left, or too long to be one. */
static bool folded(const char *value, char out[VALUE_MAX])
{
    size_t used = 0;
    for (const char *c = value; *c; c++) {
        if (!isalnum((unsigned char)*c)) continue;
        if (used + 1 >= VALUE_MAX) return false;
        out[used++] = (char)toupper((unsigned char)*c);
    }
    out[used] = '\0';
    return used > 0;
}

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

static int by_bytes(const void *left, const void *right)
{
    return memcmp(left, right, KEY_SIZE);
}

/* Whether two different values of one system stand in a Patient: twins on one form, or worse. */
static bool contradicts(const struct match_key *keys, size_t count)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count; j++)
            if (strcmp(keys[i].system, keys[j].system) == 0) return true;
    return false;
}

/* One keyed hash for each shared identifier together with the day of birth, sorted and distinct. None without a whole date, and none where
 * two values of one system say that they aren't of one child. */
static enum cpx_rc find_keys(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, struct match_key keys[KEYS_MAX], size_t *count)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    *count = 0;
    const char *born = cpx_doc_string(arena, doc, cpx_doc_member(doc, node, "birthDate"));
    if (!born) return CPX_EXHAUSTED;
    if (strlen(born) != 10) return CPX_OK;
    int32_t identifiers = cpx_doc_member(doc, node, "identifier");
    for (int32_t one = identifiers < 0 ? -1 : doc->nodes[identifiers].child; one >= 0 && *count < KEYS_MAX; one = doc->nodes[one].next) {
        const struct shared_identifier *row = shared(doc, one);
        if (!row || cpx_doc_string_is(doc, cpx_doc_member(doc, one, "use"), "old")) continue;
        const char *system = cpx_doc_string(arena, doc, cpx_doc_member(doc, one, "system"));
        const char *value = cpx_doc_string(arena, doc, cpx_doc_member(doc, one, "value"));
        char number[VALUE_MAX];
        if (!system || !value) return CPX_EXHAUSTED;
        if (!folded(value, number)) continue;
        keys[*count].system = row->kind ? row->kind : system;
        const char *text = cpx_arena_printf(arena, "child-match\n%s\n%s\n%s", keys[*count].system, number, born);
        unsigned length = 0;
        if (!text) return CPX_EXHAUSTED;
        if (!HMAC(EVP_sha256(), cpx_tx_request(tx)->service->version_key, 32, (const unsigned char *)text, strlen(text), keys[*count].bytes,
                  &length) ||
            length != KEY_SIZE)
            return CPX_DEFECT;
        (*count)++;
    }
    qsort(keys, *count, sizeof *keys, by_bytes);
    size_t distinct = 0;
    for (size_t i = 0; i < *count; i++) {
        if (distinct == 0 || by_bytes(&keys[distinct - 1], &keys[i]) != 0) keys[distinct++] = keys[i];
    }
    *count = contradicts(keys, distinct) ? 0 : distinct;
    return CPX_OK;
}

/* A bytea[] literal. */
static const char *keys_parameter(struct cpx_arena *arena, const struct match_key *keys, size_t count)
{
    const char *items[KEYS_MAX];
    for (size_t i = 0; i < count; i++) {
        char *hex = cpx_arena_alloc(arena, 2 + 2 * KEY_SIZE + 1);
        if (!hex) return NULL;
        memcpy(hex, "\\x", 2);
        for (size_t byte = 0; byte < KEY_SIZE; byte++)
            snprintf(hex + 2 + 2 * byte, 3, "%02x", keys[i].bytes[byte]);
        items[i] = hex;
    }
    return cpx_param_texts(arena, items, count);
}

static enum cpx_rc lock_keys(struct cpx_tx *tx, const struct match_key *keys, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        int64_t number;
        memcpy(&number, keys[i].bytes, sizeof number);
        const char *value = cpx_param_int(cpx_tx_arena(tx), number);
        if (!value) return CPX_EXHAUSTED;
        enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CHILD_KEY_LOCK, &value, 1, NULL);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

/* The one child that the keys name; 0: none. ambiguous: they name several, so they decide nothing, now or later: the Patient gets a child
 * of its own and leaves no keys behind, or whoever names two children in one Patient would part them from the records that are still to
 * come. */
static enum cpx_rc known_child(struct cpx_tx *tx, const char *keys, int64_t *child, bool *ambiguous)
{
    const struct cpx_rows *own, *all;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CHILD_BY_OWN_KEY, &keys, 1, &own);
    if (rc == CPX_OK) rc = cpx_tx_steward(tx, CPX_SQL_CHILD_BY_KEY, &keys, 1, &all);
    if (rc != CPX_OK) return rc;
    *child = 0;
    *ambiguous = false;
    for (int i = 0; i < cpx_rows_count(own) + cpx_rows_count(all); i++) {
        int64_t found = i < cpx_rows_count(own) ? cpx_rows_int(own, i, 0) : cpx_rows_int(all, i - cpx_rows_count(own), 0);
        if (*child != 0 && *child != found) {
            *child = 0;
            *ambiguous = true;
            return CPX_OK;
        }
        *child = found;
    }
    return CPX_OK;
}

/* A new child's number is random: it says nothing of how many there are, and two cells can't give the same. */
static enum cpx_rc new_child(struct cpx_tx *tx, int64_t *child)
{
    uint64_t random;
    do {
        if (RAND_bytes((unsigned char *)&random, sizeof random) != 1) return CPX_DEFECT;
        random >>= 1;
    } while (random == 0);
    *child = (int64_t)random;
    const char *value = cpx_param_int(cpx_tx_arena(tx), *child);
    if (!value) return CPX_EXHAUSTED;
    return cpx_tx_run(tx, CPX_SQL_CHILD_INSERT, &value, 1, NULL);
}

enum cpx_rc cpx_child_link(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const char *patient_id, int64_t *child)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    struct match_key keys[KEYS_MAX];
    size_t count;
    bool ambiguous = false;
    *child = 0;
    enum cpx_rc rc = find_keys(tx, doc, node, keys, &count);
    if (rc != CPX_OK) return rc;
    const char *hashes = keys_parameter(arena, keys, count);
    if (!hashes) return CPX_EXHAUSTED;
    if (count > 0) {
        rc = lock_keys(tx, keys, count);
        if (rc == CPX_OK) rc = known_child(tx, hashes, child, &ambiguous);
        if (ambiguous) hashes = "{}";
    }
    if (rc == CPX_OK && *child == 0) rc = new_child(tx, child);
    if (rc != CPX_OK) return rc;
    const char *values[] = {cpx_param_int(arena, *child), patient_id, hashes};
    if (!values[0]) return CPX_EXHAUSTED;
    return cpx_tx_run(tx, CPX_SQL_CHILD_LINK, values, 3, NULL);
}
