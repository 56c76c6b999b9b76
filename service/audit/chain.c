/* Chain and leaves out of the database; the lock and the end of the chain; appending to it. */
#include "chain.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/time.h"
#include "source.h"

enum cpx_rc audit_refuse(struct cpx_audit_outcome *outcome, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    (void)vsnprintf(outcome->why, sizeof outcome->why, format, values);
    va_end(values);
    return CPX_REFUSED;
}

int audit_table(const char *name)
{
    for (int i = 0; cpx_audit_tables[i] != NULL; i++)
        if (strcmp(cpx_audit_tables[i], name) == 0) return i;
    return -1;
}

static const char *transaction_text(struct cpx_arena *arena, uint64_t transaction)
{
    return cpx_arena_printf(arena, "%" PRIu64, transaction);
}

/* ---- leaves ---- */

enum cpx_rc audit_leaves_in(struct cpx_tx *tx, uint64_t from, uint64_t to, struct audit_leaf **out, size_t *count)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const char *values[] = {transaction_text(arena, from), transaction_text(arena, to)};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = values[0] == NULL || values[1] == NULL ? CPX_EXHAUSTED : cpx_tx_run(tx, CPX_SQL_AUDIT_LEAVES, values, 2, &rows);
    if (rc != CPX_OK) return rc;
    *count = (size_t)cpx_rows_count(rows);
    *out = cpx_arena_array(arena, *count + 1, sizeof **out);
    if (*out == NULL) return CPX_EXHAUSTED;
    for (int row = 0; row < cpx_rows_count(rows); row++) {
        struct audit_leaf *leaf = &(*out)[row];
        *leaf = (struct audit_leaf){.table = audit_table(cpx_rows_text(rows, row, 1)),
                                    .id = cpx_rows_int(rows, row, 2),
                                    .at_us = cpx_rows_int(rows, row, 4),
                                    .text = cpx_rows_text(rows, row, 3),
                                    .size = cpx_rows_size(rows, row, 3)};
        if (leaf->table < 0 || !audit_transaction(cpx_rows_text(rows, row, 0), &leaf->transaction)) return CPX_DEFECT;
    }
    return CPX_OK;
}

bool audit_root(struct cpx_arena *arena, const struct audit_leaf *leaves, size_t count, unsigned char (**hashes)[CPX_HASH],
                unsigned char root[CPX_HASH])
{
    *hashes = cpx_arena_array(arena, count + 1, sizeof **hashes);
    bool done = *hashes != NULL;
    for (size_t i = 0; i < count && done; i++)
        done = cpx_merkle_leaf(leaves[i].text, leaves[i].size, (*hashes)[i]);
    return done && cpx_merkle_root((const unsigned char(*)[CPX_HASH]) * hashes, count, root);
}

/* ---- the end of the chain ---- */

static enum cpx_rc read_head(struct cpx_tx *tx, struct audit_head *head, struct cpx_audit_outcome *outcome)
{
    const struct cpx_rows *rows = NULL;
    struct cpx_audit_record record = {0};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_AUDIT_HEAD, NULL, 0, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1 || !audit_transaction(cpx_rows_text(rows, 0, 3), &head->horizon)) return CPX_DEFECT;
    if (cpx_rows_null(rows, 0, 0)) return CPX_OK;
    const char *text = cpx_rows_text(rows, 0, 1);
    size_t size = cpx_rows_size(rows, 0, 1);
    if (!cpx_audit_record_parse(text, size, &record) || record.number != cpx_rows_int(rows, 0, 0))
        return audit_refuse(outcome, "The last record of the chain isn't one: run `careplan-exchange audit verify`");
    head->number = record.number;
    if (!cpx_audit_record_hash(text, size, head->hash)) return CPX_DEFECT;
    if (cpx_rows_null(rows, 0, 2)) return CPX_OK;
    if (!cpx_audit_record_parse(cpx_rows_text(rows, 0, 2), cpx_rows_size(rows, 0, 2), &record))
        return audit_refuse(outcome, "The last batch of the chain isn't one: run `careplan-exchange audit verify`");
    head->to = record.to;
    return CPX_OK;
}

/* A cluster that was restored from a dump counts its transactions from the start: its rows would fall into ranges that are sealed. */
static enum cpx_rc check_counter(const struct audit_head *head, struct cpx_audit_outcome *outcome)
{
    if (head->horizon >= head->to) return CPX_OK;
    return audit_refuse(outcome,
                        "The cluster counts its transactions from %" PRIu64 ", but they are sealed up to %" PRIu64
                        ": it was restored without its counter. Stop it, run `pg_resetwal --epoch=%" PRIu64
                        "` on its data directory as the user that it runs as, start it, and seal again",
                        head->horizon, head->to, (head->to >> 32) + 1);
}

enum cpx_rc audit_begin(struct cpx_tx *tx, struct audit_head *head, struct cpx_audit_outcome *outcome)
{
    const struct cpx_rows *rows = NULL;
    *head = (struct audit_head){0};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_AUDIT_LOCK, NULL, 0, &rows);
    if (rc != CPX_OK) return rc;
    head->held = cpx_rows_count(rows) == 1 && cpx_rows_bool(rows, 0, 0);
    if (!head->held) return CPX_OK;
    rc = read_head(tx, head, outcome);
    if (rc == CPX_OK) rc = check_counter(head, outcome);
    outcome->last = head->number;
    if (head->number > 0) audit_hex(head->hash, CPX_HASH, outcome->last_hash);
    return rc;
}

enum cpx_rc audit_append(struct cpx_tx *tx, const struct cpx_audit_keys *key, const struct audit_head *head,
                         struct cpx_audit_record *record, const char *leaves, struct cpx_audit_outcome *outcome)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    unsigned char signature[CPX_AUDIT_SIGNATURE], hash[CPX_HASH];
    char hex[2 * CPX_AUDIT_SIGNATURE + 1];
    record->number = head->number + 1;
    memcpy(record->previous, head->hash, CPX_HASH);
    record->at_us = cpx_now_us();
    memcpy(record->key, key->items[0].id, sizeof record->key);
    const char *text = cpx_audit_record_format(arena, record);
    if (text == NULL) return CPX_EXHAUSTED;
    if (!cpx_audit_sign(key, text, strlen(text), signature) || !cpx_audit_record_hash(text, strlen(text), hash)) return CPX_DEFECT;
    audit_hex(signature, sizeof signature, hex);
    const char *values[] = {cpx_param_int(arena, record->number), text, hex, leaves};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = values[0] == NULL ? CPX_EXHAUSTED : cpx_tx_run(tx, CPX_SQL_AUDIT_APPEND, values, 4, &rows);
    if (rc == CPX_OK && cpx_rows_affected(rows) != 1) rc = CPX_DEFECT;
    if (rc != CPX_OK) return rc;
    outcome->last = record->number;
    outcome->records++;
    audit_hex(hash, CPX_HASH, outcome->last_hash);
    return CPX_OK;
}

/* ---- the database as a source ---- */

static enum cpx_rc database_entries(struct audit_source *source, struct cpx_arena *arena, int64_t after, struct audit_entry **out,
                                    size_t *count)
{
    struct cpx_tx *tx = NULL;
    const struct cpx_rows *rows = NULL;
    const char *values[] = {cpx_param_int(arena, after), cpx_param_int(arena, AUDIT_RECORDS)};
    enum cpx_rc rc = values[0] == NULL || values[1] == NULL ? CPX_EXHAUSTED : cpx_tx_open(source->place, arena, &tx);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_AUDIT_RECORDS, values, 2, &rows);
    rc = cpx_tx_close(tx, rc);
    if (rc != CPX_OK) return rc;
    *count = (size_t)cpx_rows_count(rows);
    *out = cpx_arena_array(arena, *count + 1, sizeof **out);
    if (*out == NULL) return CPX_EXHAUSTED;
    for (int row = 0; row < cpx_rows_count(rows); row++) {
        struct audit_entry *entry = &(*out)[row];
        entry->text = cpx_rows_text(rows, row, 0);
        entry->size = cpx_rows_size(rows, row, 0);
        entry->signature = cpx_rows_text(rows, row, 1);
        entry->readable = cpx_audit_record_parse(entry->text, entry->size, &entry->record);
        int64_t number = cpx_rows_int(rows, row, 2);
        entry->readable = entry->readable && entry->record.number == number;
        entry->record.number = number; /* where it stands, so that the next page begins behind it */
    }
    return CPX_OK;
}

static enum cpx_rc database_leaves(struct audit_source *source, struct cpx_arena *arena, uint64_t from, uint64_t to,
                                   struct audit_leaf **out, size_t *count)
{
    struct cpx_tx *tx = NULL;
    enum cpx_rc rc = cpx_tx_open(source->place, arena, &tx);
    if (rc == CPX_OK) rc = audit_leaves_in(tx, from, to, out, count);
    return cpx_tx_close(tx, rc);
}

static enum cpx_rc database_kept(struct audit_source *source, struct cpx_arena *arena, int64_t number, const char **hex)
{
    struct cpx_tx *tx = NULL;
    const struct cpx_rows *rows = NULL;
    const char *value = cpx_param_int(arena, number);
    enum cpx_rc rc = value == NULL ? CPX_EXHAUSTED : cpx_tx_open(source->place, arena, &tx);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_AUDIT_KEPT, &value, 1, &rows);
    rc = cpx_tx_close(tx, rc);
    *hex = rc == CPX_OK && cpx_rows_count(rows) == 1 ? cpx_rows_text(rows, 0, 0) : "";
    return rc;
}

static enum cpx_rc database_unsealed(struct audit_source *source, uint64_t from, int64_t *count, bool *behind)
{
    struct cpx_arena *arena = cpx_arena_new(AUDIT_ARENA);
    struct cpx_tx *tx = NULL;
    const struct cpx_rows *rows = NULL;
    uint64_t horizon = 0;
    const char *value = arena == NULL ? NULL : transaction_text(arena, from);
    enum cpx_rc rc = value == NULL ? CPX_EXHAUSTED : cpx_tx_open(source->place, arena, &tx);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_AUDIT_UNSEALED, &value, 1, &rows);
    rc = cpx_tx_close(tx, rc);
    if (rc == CPX_OK && (cpx_rows_count(rows) != 1 || !audit_transaction(cpx_rows_text(rows, 0, 1), &horizon))) rc = CPX_DEFECT;
    if (rc == CPX_OK) {
        *count = cpx_rows_int(rows, 0, 0);
        *behind = horizon < from;
    }
    cpx_arena_free(arena);
    return rc;
}

enum cpx_rc audit_database(const char *dsn, struct audit_source **out)
{
    static const struct audit_source_kind kind = {database_entries, database_leaves, database_kept, database_unsealed};
    *out = calloc(1, sizeof **out);
    if (*out == NULL) return CPX_EXHAUSTED;
    **out = (struct audit_source){.kind = &kind, .place = dsn};
    return CPX_OK;
}

/* ---- either source ---- */

void audit_source_free(struct audit_source *source)
{
    if (source == NULL) return;
    for (int i = 0; i < AUDIT_FILES; i++)
        if (source->files[i] != NULL) (void)fclose(source->files[i]);
    free(source->line);
    free(source);
}

enum cpx_rc audit_entries(struct audit_source *source, struct cpx_arena *arena, int64_t after, struct audit_entry **out, size_t *count)
{
    return source->kind->entries(source, arena, after, out, count);
}

enum cpx_rc audit_leaves(struct audit_source *source, struct cpx_arena *arena, uint64_t from, uint64_t to, struct audit_leaf **out,
                         size_t *count)
{
    return source->kind->leaves(source, arena, from, to, out, count);
}

enum cpx_rc audit_kept_leaves(struct audit_source *source, struct cpx_arena *arena, int64_t number, const char **hex)
{
    return source->kind->kept(source, arena, number, hex);
}

enum cpx_rc audit_unsealed(struct audit_source *source, uint64_t from, int64_t *rows, bool *behind)
{
    return source->kind->unsealed(source, from, rows, behind);
}
