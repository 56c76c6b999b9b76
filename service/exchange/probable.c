/* Probable matches: records that may be of one child, found after they were registered, for the stewards to decide. The keeper's. */
#include <stdlib.h>
#include <string.h>

#include "cpx/exchange.h"
#include "cpx/text.h"
#include "matching.h"

/* Columns of match_features and match_candidates. */
enum { KIND, HASH, PATIENT };

static void add_feature(struct features *features, const struct cpx_rows *rows, int row)
{
    int64_t kind = cpx_rows_int(rows, row, KIND);
    if (features->count == FEATURES_MAX || kind < 0 || kind >= FEATURE_KINDS) return;
    features->items[features->count++] = (struct feature){(enum feature_kind)kind, cpx_rows_int(rows, row, HASH)};
}

/* {"family_name":"same",...}: how the fields agree, never what they say. */
static const char *agreement_of(struct cpx_arena *arena, const struct match_result *result)
{
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, arena, 1024);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    for (int field = 0; field < MATCH_FIELDS; field++)
        cpx_write_string(&w, match_field_word((enum match_field)field), match_level_word(result->levels[field]));
    cpx_write_end_object(&w);
    return cpx_text_finish(&text, NULL);
}

static enum cpx_rc list(struct cpx_tx *tx, const char *patient, const char *other, const struct match_result *result)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const char *values[] = {patient, other, cpx_arena_printf(arena, "%.2f", result->score), cpx_param_bool(result->score >= match_likely),
                            agreement_of(arena, result)};
    if (!values[2] || !values[4]) return CPX_EXHAUSTED;
    return cpx_tx_run(tx, CPX_SQL_MATCH_LIST, values, 5, NULL);
}

/* Lists the candidates that may be of the record's child; found, which has room for as many as there are rows: who they are. */
static enum cpx_rc compare_all(struct cpx_tx *tx, const char *patient, const struct features *own, const struct cpx_rows *rows,
                               const char **found, size_t *count)
{
    struct features *other = cpx_arena_alloc(cpx_tx_arena(tx), sizeof *other);
    if (!other) return CPX_EXHAUSTED;
    for (int row = 0, next; row < cpx_rows_count(rows); row = next) {
        const char *candidate = cpx_rows_text(rows, row, PATIENT);
        struct match_result result;
        other->count = 0;
        for (next = row; next < cpx_rows_count(rows) && strcmp(cpx_rows_text(rows, next, PATIENT), candidate) == 0; next++)
            add_feature(other, rows, next);
        match_compare(own, other, &result);
        if (result.barred || result.score < match_possible) continue;
        enum cpx_rc rc = list(tx, patient, candidate, &result);
        if (rc != CPX_OK) return rc;
        found[(*count)++] = candidate;
    }
    return CPX_OK;
}

/* What was found before and isn't any more leaves the list. */
static enum cpx_rc forget(struct cpx_tx *tx, const char *patient, const char *const *found, size_t count)
{
    const char *values[] = {patient, cpx_param_texts(cpx_tx_arena(tx), found, count)};
    return values[1] ? cpx_tx_run(tx, CPX_SQL_MATCH_FORGET, values, 2, NULL) : CPX_EXHAUSTED;
}

enum cpx_rc cpx_matches_find(struct cpx_tx *tx, int64_t *after, bool *more)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    struct features *own = cpx_arena_alloc(arena, sizeof *own);
    const char *from = cpx_param_int(arena, *after);
    const struct cpx_rows *next = NULL, *features = NULL, *candidates = NULL;
    if (!own || !from) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_MATCH_NEXT, &from, 1, &next);
    if (rc != CPX_OK || cpx_rows_count(next) == 0) return rc;
    *after = cpx_rows_int(next, 0, 0);
    *more = true;
    const char *patient = cpx_rows_text(next, 0, 1);
    rc = cpx_tx_run(tx, CPX_SQL_MATCH_TAKE, &patient, 1, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MATCH_FEATURES, &patient, 1, &features);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_MATCH_CANDIDATES, &patient, 1, &candidates);
    for (int row = 0; rc == CPX_OK && row < cpx_rows_count(features); row++)
        add_feature(own, features, row);
    size_t count = 0;
    const char **found = rc == CPX_OK ? cpx_arena_array(arena, (size_t)cpx_rows_count(candidates) + 1, sizeof *found) : NULL;
    if (rc == CPX_OK && !found) return CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = compare_all(tx, patient, own, candidates, found, &count);
    return rc == CPX_OK ? forget(tx, patient, found, count) : rc;
}
