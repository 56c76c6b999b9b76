/* Children: the golden record behind the Patients of several organizations. CONSENT.md section 1, DESIGN section 3. */
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/exchange.h"
#include "cpx/service.h"
#include "features.h"

enum { KEY_SIZE = 32, KEYS_MAX = 64 };

struct match_key {
    unsigned char bytes[KEY_SIZE];
};

enum cpx_rc cpx_child_of_patient(struct cpx_tx *tx, const char *patient_id, int64_t *child)
{
    *child = 0;
    if (!cpx_id_valid(patient_id)) return CPX_OK;
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CHILD_HOLD, &patient_id, 1, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_CHILD_OF_PATIENT, &patient_id, 1, &rows);
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

static int by_bytes(const void *left, const void *right)
{
    return memcmp(left, right, KEY_SIZE);
}

/* Whether two different values of one kind stand in a Patient: twins on one form, or worse. */
static bool contradicts(const struct child_identity *identity)
{
    for (size_t i = 0; i < identity->identifiers_count; i++)
        for (size_t j = i + 1; j < identity->identifiers_count; j++)
            if (strcmp(identity->identifiers[i].kind, identity->identifiers[j].kind) == 0) return true;
    return false;
}

static enum cpx_rc add_key(struct cpx_tx *tx, const struct child_identity *identity, const struct child_identifier *identifier,
                           const char *family, const char *given, struct match_key keys[KEYS_MAX], size_t *count)
{
    unsigned length = 0;
    if (*count == KEYS_MAX) return CPX_OK;
    const char *text = cpx_arena_printf(cpx_tx_arena(tx), "child-match-2\n%s\n%s\n%s\n%s\n%s", identifier->kind, identifier->number,
                                        identity->born, family, given);
    if (!text) return CPX_EXHAUSTED;
    if (!HMAC(EVP_sha256(), cpx_tx_request(tx)->service->version_key, 32, (const unsigned char *)text, strlen(text), keys[*count].bytes,
              &length) ||
        length != KEY_SIZE)
        return CPX_DEFECT;
    (*count)++;
    return CPX_OK;
}

/* What makes a match certain: a shared identifier, the day of birth, and a family and a given name that sound alike. A number and a day
 * alone aren't enough: they stand on every card and letter, and whoever guesses them would become one of those that know the child; without
 * the names it is for the stewards to decide. One keyed hash of each combination, sorted and distinct. None without a whole date or a name,
 * and none where two values of one kind say that they aren't of one child. */
static enum cpx_rc find_keys(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, struct match_key keys[KEYS_MAX], size_t *count)
{
    struct child_identity identity;
    enum cpx_rc rc = identity_find(cpx_tx_arena(tx), doc, node, &identity);
    *count = 0;
    if (rc != CPX_OK || identity.born[0] == '\0' || contradicts(&identity)) return rc;
    for (size_t i = 0; i < identity.identifiers_count; i++)
        for (size_t f = 0; f < identity.family_count; f++)
            for (size_t g = 0; g < identity.given_count && rc == CPX_OK; g++)
                rc = add_key(tx, &identity, &identity.identifiers[i], identity.family[f], identity.given[g], keys, count);
    qsort(keys, *count, sizeof *keys, by_bytes);
    size_t distinct = 0;
    for (size_t i = 0; i < *count; i++) {
        if (distinct == 0 || by_bytes(&keys[distinct - 1], &keys[i]) != 0) keys[distinct++] = keys[i];
    }
    *count = distinct;
    return rc;
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
        uint64_t number = 0;
        for (size_t byte = 0; byte < sizeof number; byte++) /* as merge_keys_lock reads it */
            number = number << 8 | keys[i].bytes[byte];
        const char *value = cpx_param_int(cpx_tx_arena(tx), (int64_t)number);
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

/* What the record is compared by with others, and the place in the queue of those that are. */
static enum cpx_rc store_features(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const char *patient_id, bool again)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    struct features *found = cpx_arena_alloc(arena, sizeof *found);
    int64_t *kinds = cpx_arena_array(arena, FEATURES_MAX, sizeof *kinds), *hashes = cpx_arena_array(arena, FEATURES_MAX, sizeof *hashes);
    if (!found || !kinds || !hashes) return CPX_EXHAUSTED;
    enum cpx_rc rc = features_find(arena, cpx_tx_request(tx)->service->version_key, doc, node, found);
    if (rc != CPX_OK) return rc;
    for (size_t i = 0; i < found->count; i++) {
        kinds[i] = found->items[i].kind;
        hashes[i] = found->items[i].hash;
    }
    const char *values[] = {patient_id, cpx_param_bool(again), cpx_param_ints(arena, kinds, found->count),
                            cpx_param_ints(arena, hashes, found->count)};
    if (!values[2] || !values[3]) return CPX_EXHAUSTED;
    return cpx_tx_run(tx, CPX_SQL_MATCH_FEATURES_REPLACE, values, 4, NULL);
}

/* The day of birth as the grant compiler reads it: of a year or a month alone its first day. NULL: none. */
static enum cpx_rc find_born(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const char **born)
{
    const char *text = cpx_doc_string(cpx_tx_arena(tx), doc, cpx_doc_member(doc, node, "birthDate"));
    *born = NULL;
    if (!text) return CPX_EXHAUSTED;
    if (text[0] == '\0') return CPX_OK;
    *born = cpx_arena_printf(cpx_tx_arena(tx), "%s%s", text, strlen(text) == 4 ? "-01-01" : strlen(text) == 7 ? "-01" : "");
    return *born ? CPX_OK : CPX_EXHAUSTED;
}

/* linked: the child that a link code named, or 0. Then the keys only join the record to it if they don't name another. */
static enum cpx_rc find_child(struct cpx_tx *tx, const struct match_key *keys, size_t count, int64_t linked, int64_t *child,
                              const char **hashes)
{
    bool ambiguous = false;
    enum cpx_rc rc = CPX_OK;
    *child = linked;
    if (!(*hashes = keys_parameter(cpx_tx_arena(tx), keys, count))) return CPX_EXHAUSTED;
    if (count > 0) {
        int64_t known = 0;
        rc = lock_keys(tx, keys, count);
        if (rc == CPX_OK) rc = known_child(tx, *hashes, &known, &ambiguous);
        if (linked == 0) *child = known;
        if (ambiguous || (linked != 0 && known != 0 && known != linked)) *hashes = "{}";
    }
    return rc == CPX_OK && *child == 0 ? new_child(tx, child) : rc;
}

/* The child of the record that a link code named; until the transaction ends it stays so. */
static enum cpx_rc join(struct cpx_tx *tx, const char *patient_id, const char *linked, int64_t *child)
{
    const char *values[] = {patient_id, linked};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_CHILD_HOLD, &linked, 1, NULL);
    if (rc == CPX_OK) rc = cpx_tx_steward(tx, CPX_SQL_LINK_NAMED_CHILD, &linked, 1, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) != 1) return CPX_DEFECT;
    if (rc == CPX_OK) *child = cpx_rows_int(rows, 0, 0);
    return rc == CPX_OK ? cpx_tx_run(tx, CPX_SQL_LINK_TIE_INSERT, values, 2, NULL) : rc;
}

enum cpx_rc cpx_child_link(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const char *patient_id, const char *linked,
                           int64_t *child)
{
    struct match_key keys[KEYS_MAX];
    const char *hashes = NULL;
    int64_t named = 0;
    size_t count;
    *child = 0;
    enum cpx_rc rc = find_keys(tx, doc, node, keys, &count);
    if (rc == CPX_OK && linked) rc = join(tx, patient_id, linked, &named);
    if (rc == CPX_OK) rc = find_child(tx, keys, count, named, child, &hashes);
    if (rc != CPX_OK) return rc;
    const char *values[] = {cpx_param_int(cpx_tx_arena(tx), *child), patient_id, hashes, NULL};
    if (!values[0]) return CPX_EXHAUSTED;
    rc = find_born(tx, doc, node, &values[3]);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_CHILD_LINK, values, 4, NULL);
    return rc == CPX_OK ? store_features(tx, doc, node, patient_id, false) : rc;
}

enum cpx_rc cpx_child_changed(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const char *patient_id)
{
    const char *values[] = {patient_id, NULL};
    enum cpx_rc rc = find_born(tx, doc, node, &values[1]);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_CHILD_BORN, values, 2, NULL);
    return rc == CPX_OK ? store_features(tx, doc, node, patient_id, true) : rc;
}
