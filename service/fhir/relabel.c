/* The labels of a resource changed: what refers to it is cut again. CONSENT.md section 3.
 *
 * Its referrers are cut as if their sources sent them again: only the elements that refer get its labels, unless the whole derives from it. It
 * happens in the transaction that changed the labels, acting for each source in turn. Earlier versions get the labels too, and the steps of a
 * Task that others took. What is changed by that may itself be referred to: so on, until nothing more changes. What was lowered lowers nothing
 * else: a referrer keeps what it had, but for what nobody could classify.
 *
 * Locks, in this order, so that nobody waits for whoever waits for him:
 *   1. targets (shared by a writer for what its text refers to, exclusive here for the resource whose labels changed)
 *   2. the resource that is written, or cut again; several in the order of their types and ids
 * Cutting again takes no lock of targets: whoever changes another target of the same resource cuts it again after this. Where resources refer to
 * one another in a circle the database may still find a deadlock: one of the two is undone as a whole and run again. */
#include <stdlib.h>
#include <string.h>

#include "store.h"

enum { CUT_ARENA = 256 << 20 };

struct relabelling {
    struct cpx_tx *tx;
    struct cpx_arena *arena;
    struct cpx_relabelled *first, **end;
    int32_t reader, acting; /* organizations; the reader's is 0 in a tool's transaction */
};

bool cpx_labels_changed(const struct cpx_change_of_labels *labels)
{
    return labels->whole != labels->whole_before || labels->all != labels->all_before;
}

static enum cpx_rc add(struct relabelling *r, const char *type, const char *id, const struct cpx_change_of_labels *labels)
{
    struct cpx_relabelled *entry;

    if (!cpx_labels_changed(labels)) return CPX_OK;
    entry = cpx_arena_alloc(r->arena, sizeof *entry);
    if (!entry) return CPX_EXHAUSTED;
    *entry = (struct cpx_relabelled){.type = type, .id = id, .labels = *labels};
    *r->end = entry;
    r->end = &entry->next;
    return CPX_OK;
}

static bool derives(const char *type)
{
    const struct cpx_type *known = cpx_type_find(type);

    return known && known->audience == CPX_AUDIENCE_DERIVED;
}

/* What the target's labels got that is a referrer's too: those of piece 0, unless it derives from all of it. A Patient is the child that others
 * speak of. */
static int64_t raised_for(const struct cpx_relabelled *entry, const char *type)
{
    int64_t whole = entry->labels.whole & ~entry->labels.whole_before, any = entry->labels.all & ~entry->labels.all_before;

    if (derives(type)) return whole | any;
    return strcmp(entry->type, "Patient") == 0 ? 0 : whole;
}

/* ---- referrers ---- */

struct referrer {
    int32_t source;
    const char *type, *id;
    bool writes, steps; /* what its source wrote refers; a step of its own does */
};

static int by_type_and_id(const void *a, const void *b)
{
    const struct referrer *x = a, *y = b;
    int order = strcmp(x->type, y->type);

    if (order == 0) order = strcmp(x->id, y->id);
    return order != 0 ? order : (x->source > y->source) - (x->source < y->source);
}

/* The caller's own, of this transaction too, and what others have committed: who refers to it now holds its lock, or waits for it. */
static enum cpx_rc find_referrers(struct relabelling *r, const char *target, struct referrer **out, size_t *count)
{
    const char *const values[] = {target, cpx_param_int(r->arena, r->reader)};
    const struct cpx_rows *rows[2] = {NULL, NULL};
    enum cpx_rc rc = values[1] ? CPX_OK : CPX_EXHAUSTED;
    size_t total = 0;

    if (rc == CPX_OK && r->reader > 0) rc = cpx_tx_run(r->tx, CPX_SQL_PIECE_REFERRERS, values, 1, &rows[0]);
    if (rc == CPX_OK) rc = cpx_tx_steward(r->tx, CPX_SQL_REFERRERS_OF_OTHERS, values, 2, &rows[1]);
    for (int i = 0; i < 2 && rc == CPX_OK; i++) {
        total += rows[i] ? (size_t)cpx_rows_count(rows[i]) : 0;
    }
    *count = 0;
    *out = cpx_arena_array(r->arena, total, sizeof **out);
    if (rc != CPX_OK || total == 0) return rc;
    if (!*out) return CPX_EXHAUSTED;
    for (int i = 0; i < 2; i++) {
        for (int row = 0; rows[i] && row < cpx_rows_count(rows[i]); row++) {
            (*out)[(*count)++] = (struct referrer){.source = (int32_t)cpx_rows_int(rows[i], row, 0), /* an int column */
                                                   .type = cpx_rows_text(rows[i], row, 1),
                                                   .id = cpx_rows_text(rows[i], row, 2),
                                                   .writes = cpx_rows_bool(rows[i], row, 3),
                                                   .steps = cpx_rows_bool(rows[i], row, 4)};
        }
    }
    qsort(*out, *count, sizeof **out, by_type_and_id);
    return CPX_OK;
}

static enum cpx_rc act_for(struct relabelling *r, int32_t organization)
{
    if (r->acting == organization) return CPX_OK;
    r->acting = organization;
    return cpx_tx_act_for(r->tx, organization == r->reader ? 0 : organization);
}

static enum cpx_rc raise_others_rows(struct relabelling *r, const struct referrer *referrer, const struct cpx_relabelled *entry,
                                     const char *target, int64_t labels)
{
    const char *value = cpx_param_int(r->arena, labels);
    const char *const versions[] = {referrer->type, referrer->id, derives(referrer->type) ? "" : entry->id, value};
    const char *const steps[] = {referrer->type, referrer->id, target, value};
    enum cpx_rc rc = value ? CPX_OK : CPX_EXHAUSTED;

    if (rc == CPX_OK) rc = cpx_tx_run(r->tx, CPX_SQL_PIECE_HISTORY_REFERS, versions, 4, NULL);
    return rc == CPX_OK && referrer->steps ? cpx_tx_run(r->tx, CPX_SQL_STEP_RAISE, steps, 4, NULL) : rc;
}

/* In memory of its own: a target may have thousands. */
static enum cpx_rc cut_again(struct relabelling *r, const struct referrer *referrer, struct cpx_change_of_labels *labels)
{
    struct cpx_arena *arena = cpx_arena_new(CUT_ARENA), *before;
    enum cpx_rc rc;

    if (!arena) return CPX_EXHAUSTED;
    before = cpx_tx_swap_arena(r->tx, arena);
    rc = cpx_resource_cut_again(r->tx, referrer->type, referrer->id, r->first, labels);
    (void)cpx_tx_swap_arena(r->tx, before);
    cpx_arena_free(arena);
    return rc;
}

static enum cpx_rc reach(struct relabelling *r, const struct cpx_relabelled *entry, const char *target, const struct referrer *referrer)
{
    struct cpx_change_of_labels labels = {0};
    int64_t raised = raised_for(entry, referrer->type);
    enum cpx_rc rc;

    if (strcmp(referrer->id, entry->id) == 0 && strcmp(referrer->type, entry->type) == 0) return CPX_OK;
    if (strcmp(entry->type, "Patient") == 0 && !derives(referrer->type)) return CPX_OK;
    rc = act_for(r, referrer->source);
    if (rc == CPX_OK && referrer->writes) rc = cut_again(r, referrer, &labels);
    if (rc == CPX_OK && raised != 0) rc = raise_others_rows(r, referrer, entry, target, raised);
    return rc == CPX_OK ? add(r, referrer->type, referrer->id, &labels) : rc;
}

enum cpx_rc cpx_relabel(struct cpx_tx *tx, const char *type, const char *id, const struct cpx_change_of_labels *labels)
{
    struct relabelling r = {.tx = tx, .arena = cpx_tx_arena(tx), .reader = cpx_tx_request(tx)->reader.organization};
    enum cpx_rc rc;

    r.acting = r.reader;
    r.end = &r.first;
    rc = add(&r, type, id, labels);
    for (const struct cpx_relabelled *entry = r.first; rc == CPX_OK && entry; entry = entry->next) {
        struct referrer *referrers = NULL;
        size_t count = 0;
        const char *target = cpx_arena_printf(r.arena, "%s/%s", entry->type, entry->id);
        if (!target) return CPX_EXHAUSTED;
        rc = act_for(&r, r.reader);
        if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_TARGET_LOCK, &entry->id, 1, NULL);
        if (rc == CPX_OK) rc = find_referrers(&r, target, &referrers, &count);
        for (size_t i = 0; i < count && rc == CPX_OK; i++) {
            rc = reach(&r, entry, target, &referrers[i]);
        }
    }
    return rc == CPX_OK ? act_for(&r, r.reader) : rc;
}
