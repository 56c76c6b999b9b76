/* Removing what is older than it has to be kept: whole batches from the first on. A signed record says so first; then the owner's role, whose
 * policies let it see nothing younger, deletes. What is interrupted in between is done by the next run. */
#include <inttypes.h>
#include <string.h>
#include <time.h>

#include "chain.h"
#include "cpx/time.h"

enum { YEARS_MIN = 6, STEP = 8 * AUDIT_BATCH };
static const int64_t second_us = 1000000, day_s = 86400;

/* The batches that are to go next. */
struct step {
    int64_t done;     /* up to which record they are recorded as removed */
    uint64_t done_to; /* where the last of these ended */
    int64_t through;  /* the last batch of this step; 0: none */
    uint64_t to;
    int64_t rows;
    bool full; /* the rest is for another step, or too young */
};

/* A day less, for days that not every year has. */
static int64_t cutoff(int64_t years)
{
    time_t now = (time_t)(cpx_now_us() / second_us);
    struct tm parts;
    if (gmtime_r(&now, &parts) == NULL) return INT64_MIN;
    parts.tm_year -= (int)years;
    return ((int64_t)timegm(&parts) - day_s) * second_us;
}

static void take(struct step *step, const struct cpx_audit_record *record, int64_t before_us)
{
    if (record->kind != CPX_AUDIT_BATCH) return;
    if (record->number <= step->done) {
        step->done_to = record->to;
        return;
    }
    int64_t rows = cpx_audit_record_rows(record);
    step->full = step->full || record->newest_us >= before_us || (step->rows > 0 && step->rows + rows > STEP);
    if (step->full) return;
    step->through = record->number;
    step->to = record->to;
    step->rows += rows;
}

/* The whole chain twice: what is removed is said behind it. */
static enum cpx_rc plan(const char *dsn, int64_t years, struct step *step)
{
    struct audit_source *source = NULL;
    *step = (struct step){0};
    enum cpx_rc rc = audit_database(dsn, &source);
    for (int pass = 0; pass < 2 && rc == CPX_OK; pass++) {
        int64_t after = 0;
        for (size_t count = 1; rc == CPX_OK && count > 0;) {
            struct cpx_arena *arena = cpx_arena_new(AUDIT_ARENA);
            struct audit_entry *entries = NULL;
            rc = arena == NULL ? CPX_EXHAUSTED : audit_entries(source, arena, after, &entries, &count);
            for (size_t i = 0; rc == CPX_OK && i < count; i++) {
                const struct cpx_audit_record *record = &entries[i].record;
                after = record->number;
                if (pass == 0 && record->kind == CPX_AUDIT_REMOVAL && record->through > step->done) step->done = record->through;
                if (pass == 1) take(step, record, cutoff(years));
            }
            cpx_arena_free(arena);
        }
    }
    audit_source_free(source);
    return rc;
}

static enum cpx_rc record_removal(const char *dsn, const struct cpx_audit_keys *key, int64_t through, struct cpx_audit_outcome *outcome)
{
    struct cpx_arena *arena = cpx_arena_new(AUDIT_ARENA);
    struct cpx_audit_record record = {.kind = CPX_AUDIT_REMOVAL, .through = through};
    struct audit_head head;
    struct cpx_tx *tx = NULL;
    if (arena == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_open(dsn, arena, &tx);
    if (rc == CPX_OK) rc = audit_begin(tx, &head, outcome);
    if (rc == CPX_OK && !head.held) rc = audit_refuse(outcome, "Another instance is sealing: try again");
    if (rc == CPX_OK) rc = audit_append(tx, key, &head, &record, "", outcome);
    rc = cpx_tx_close(tx, rc);
    cpx_arena_free(arena);
    return rc;
}

/* expected -1: what an interrupted run has left. */
static enum cpx_rc delete_rows(const char *owner_dsn, uint64_t to, int64_t expected, struct cpx_audit_outcome *outcome)
{
    struct cpx_arena *arena = cpx_arena_new(AUDIT_ARENA);
    const struct cpx_rows *rows = NULL;
    struct cpx_tx *tx = NULL;
    const char *value = arena == NULL ? NULL : cpx_arena_printf(arena, "%" PRIu64, to);
    enum cpx_rc rc = value == NULL ? CPX_EXHAUSTED : cpx_tx_open(owner_dsn, arena, &tx);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_AUDIT_REMOVE, &value, 1, &rows);
    int64_t removed = rc == CPX_OK ? cpx_rows_int(rows, 0, 0) : 0;
    if (rc == CPX_OK && expected >= 0 && removed != expected)
        rc = audit_refuse(outcome,
                          "%" PRId64 " rows would be removed, but %" PRId64
                          " were sealed: nothing was deleted; run `careplan-exchange audit verify`",
                          removed, expected);
    rc = cpx_tx_close(tx, rc);
    if (rc == CPX_OK) outcome->rows += removed;
    cpx_arena_free(arena);
    return rc;
}

enum cpx_rc cpx_audit_prune(const char *dsn, const char *owner_dsn, const struct cpx_audit_keys *key, int64_t years,
                            struct cpx_audit_outcome *out)
{
    struct step step;
    *out = (struct cpx_audit_outcome){0};
    if (years < YEARS_MIN) return audit_refuse(out, "The record of disclosures is kept for %d years at least", YEARS_MIN);
    enum cpx_rc rc = plan(dsn, years, &step);
    if (rc == CPX_OK && step.done > 0) rc = delete_rows(owner_dsn, step.done_to, -1, out);
    while (rc == CPX_OK && step.through > 0) {
        rc = record_removal(dsn, key, step.through, out);
        if (rc == CPX_OK) rc = delete_rows(owner_dsn, step.to, step.rows, out);
        if (rc == CPX_OK) rc = plan(dsn, years, &step);
    }
    return rc;
}
