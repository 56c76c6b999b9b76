/* Sealing: the rows of the transactions that are over, in batches, until none is left. */
#include <inttypes.h>
#include <string.h>

#include "chain.h"

enum { KEPT = 8 + CPX_HASH }; /* bytes that are kept of a leaf: table and id, hash */

/* The end of the next batch: the horizon, or earlier where there are too many rows. */
static enum cpx_rc find_end(struct cpx_tx *tx, const struct audit_head *head, uint64_t *to, bool *more)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_rows *rows = NULL;
    const char *values[] = {cpx_arena_printf(arena, "%" PRIu64, head->to), cpx_arena_printf(arena, "%" PRIu64, head->horizon),
                            cpx_param_int(arena, AUDIT_BATCH)};
    *to = head->horizon;
    if (values[0] == NULL || values[1] == NULL || values[2] == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_AUDIT_END, values, 3, &rows);
    if (rc != CPX_OK) return rc;
    *more = cpx_rows_count(rows) == 1;
    /* The first of the rest may be of the one transaction that fills the batch: then it is part of it, with all of its kind. */
    bool one_transaction = *more && cpx_rows_bool(rows, 0, 0);
    return !*more || audit_transaction(cpx_rows_text(rows, 0, one_transaction ? 2 : 1), to) ? CPX_OK : CPX_DEFECT;
}

static const char *kept_leaves(struct cpx_arena *arena, const struct audit_leaf *leaves, const unsigned char (*hashes)[CPX_HASH],
                               size_t count)
{
    char *hex = cpx_arena_alloc(arena, count * 2 * KEPT + 1);
    for (size_t i = 0; i < count && hex != NULL; i++) {
        unsigned char kept[KEPT];
        uint64_t name = (uint64_t)leaves[i].table << 56 | (uint64_t)leaves[i].id;
        for (int byte = 0; byte < 8; byte++)
            kept[byte] = (unsigned char)(name >> (56 - 8 * byte));
        memcpy(kept + 8, hashes[i], CPX_HASH);
        audit_hex(kept, KEPT, hex + i * 2 * KEPT);
    }
    return hex;
}

static enum cpx_rc seal_batch(struct cpx_tx *tx, const struct cpx_audit_keys *key, const struct audit_head *head,
                              struct cpx_audit_outcome *outcome, bool *more)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    struct cpx_audit_record record = {.kind = CPX_AUDIT_BATCH, .from = head->to};
    struct audit_leaf *leaves = NULL;
    unsigned char(*hashes)[CPX_HASH] = NULL;
    size_t count = 0;
    enum cpx_rc rc = find_end(tx, head, &record.to, more);
    if (rc == CPX_OK) rc = audit_leaves_in(tx, record.from, record.to, &leaves, &count);
    if (rc != CPX_OK || count == 0) return rc;
    if (!audit_root(arena, leaves, count, &hashes, record.root)) return CPX_EXHAUSTED;
    for (size_t i = 0; i < count; i++) {
        record.rows[leaves[i].table]++;
        if (leaves[i].at_us > record.newest_us) record.newest_us = leaves[i].at_us;
    }
    const char *kept = kept_leaves(arena, leaves, (const unsigned char(*)[CPX_HASH])hashes, count);
    rc = kept == NULL ? CPX_EXHAUSTED : audit_append(tx, key, head, &record, kept, outcome);
    if (rc == CPX_OK) outcome->rows += (int64_t)count;
    return rc;
}

/* The age of what no batch holds yet: what an operator is warned by where it can't be sealed. */
static enum cpx_rc find_unsealed(struct cpx_tx *tx, struct cpx_audit_outcome *outcome)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_AUDIT_OLDEST, NULL, 0, &rows);
    if (rc == CPX_OK) outcome->unsealed_us = cpx_rows_count(rows) == 1 ? cpx_rows_int(rows, 0, 0) : 0;
    return rc;
}

enum cpx_rc cpx_audit_seal_batch(struct cpx_tx *tx, const struct cpx_audit_keys *key, struct cpx_audit_outcome *out, bool *more)
{
    struct audit_head head;
    *more = false;
    enum cpx_rc rc = audit_begin(tx, &head, out);
    if (rc == CPX_OK && head.held && head.to < head.horizon) rc = seal_batch(tx, key, &head, out, more);
    return rc == CPX_OK ? find_unsealed(tx, out) : rc;
}

enum cpx_rc cpx_audit_seal(const char *dsn, const struct cpx_audit_keys *key, struct cpx_audit_outcome *out)
{
    bool more = true;
    enum cpx_rc rc = CPX_OK;
    *out = (struct cpx_audit_outcome){0};
    while (more && rc == CPX_OK) {
        struct cpx_arena *arena = cpx_arena_new(AUDIT_ARENA);
        struct cpx_tx *tx = NULL;
        rc = arena == NULL ? CPX_EXHAUSTED : cpx_tx_open(dsn, arena, &tx);
        if (rc == CPX_OK) rc = cpx_audit_seal_batch(tx, key, out, &more);
        rc = cpx_tx_close(tx, rc);
        cpx_arena_free(arena);
    }
    return rc;
}
