/* A resource got more labels: so does what refers to it. CONSENT.md section 3.
 *
 * What the caller wrote is settled again, as if it had sent it again: its references are cut anew. What others wrote, hidden from the
 * caller or not, gets the labels as a whole where piece 0 refers, by the steward role, which sees labels and no bodies; it commits at once,
 * before the caller's own change does. Earlier versions get them too. What is raised by that may itself be referred to: so on, until
 * nothing more is raised. */
#include <string.h>

#include "store.h"

struct entry {
    const char *type, *id;
    struct cpx_raised raised;
    struct entry *next;
};

struct relabelling {
    struct cpx_tx *tx;
    struct cpx_arena *arena;
    struct entry *first, **end;
};

static enum cpx_rc add(struct relabelling *r, const char *type, const char *id, struct cpx_raised raised)
{
    struct entry *entry;

    if (raised.any == 0) return CPX_OK;
    entry = cpx_arena_alloc(r->arena, sizeof *entry);
    if (!entry) return CPX_EXHAUSTED;
    *entry = (struct entry){.type = type, .id = id, .raised = raised};
    *r->end = entry;
    r->end = &entry->next;
    return CPX_OK;
}

/* What its target's labels are to a referrer: those of piece 0, unless it derives from all of it. A Patient is the child that others speak
 * of. */
static int64_t labels_for(const struct entry *entry, const char *type)
{
    const struct cpx_type *known = cpx_type_find(type);

    if (known && known->audience == CPX_AUDIENCE_DERIVED) return entry->raised.any;
    return strcmp(entry->type, "Patient") == 0 ? 0 : entry->raised.whole;
}

static enum cpx_rc raise_versions(struct relabelling *r, const char *type, const char *id, const char *target, int64_t labels)
{
    const char *const values[] = {type, id, target, cpx_param_int(r->arena, labels)};

    return values[3] ? cpx_tx_run(r->tx, CPX_SQL_PIECE_HISTORY_REFERS, values, 4, NULL) : CPX_EXHAUSTED;
}

static enum cpx_rc settle_own(struct relabelling *r, const struct entry *entry, const char *target)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(r->tx, CPX_SQL_PIECE_REFERRERS, &target, 1, &rows);

    for (int row = 0; rc == CPX_OK && row < cpx_rows_count(rows); row++) {
        const char *type = cpx_rows_text(rows, row, 0), *id = cpx_rows_text(rows, row, 1);
        struct cpx_raised raised = {0};
        int64_t labels = labels_for(entry, type);
        if (labels == 0 || (strcmp(id, entry->id) == 0 && strcmp(type, entry->type) == 0)) continue;
        rc = cpx_resource_settle_again(r->tx, type, id, &(struct cpx_cause){entry->type, entry->id, entry->raised}, &raised);
        if (rc == CPX_OK) rc = raise_versions(r, type, id, entry->id, labels);
        if (rc == CPX_OK) rc = add(r, type, id, raised);
    }
    return rc;
}

/* The names of the types that derive from others. */
static const char *derived_types(struct cpx_arena *arena)
{
    const char **names = cpx_arena_array(arena, cpx_types_count, sizeof *names);
    size_t count = 0;

    for (size_t i = 0; names && i < cpx_types_count; i++) {
        if (cpx_types[i].audience == CPX_AUDIENCE_DERIVED) names[count++] = cpx_types[i].name;
    }
    return names ? cpx_param_texts(arena, names, count) : NULL;
}

static enum cpx_rc raise_others(struct relabelling *r, const struct entry *entry, const char *target)
{
    int64_t whole = strcmp(entry->type, "Patient") == 0 ? 0 : entry->raised.whole;
    const char *const values[] = {target, cpx_param_int(r->arena, whole), cpx_param_int(r->arena, entry->raised.any),
                                  derived_types(r->arena), cpx_param_int(r->arena, cpx_tx_request(r->tx)->reader.organization)};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = CPX_OK;

    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        if (!values[i]) return CPX_EXHAUSTED;
    }
    rc = cpx_tx_steward(r->tx, CPX_SQL_REFERRERS_RAISE, values, 5, &rows);
    for (int row = 0; rc == CPX_OK && row < cpx_rows_count(rows); row++) {
        rc = add(r, cpx_rows_text(rows, row, 0), cpx_rows_text(rows, row, 1),
                 (struct cpx_raised){cpx_rows_int(rows, row, 2), cpx_rows_int(rows, row, 3)});
    }
    return rc;
}

enum cpx_rc cpx_relabel(struct cpx_tx *tx, const char *type, const char *id, struct cpx_raised raised)
{
    struct relabelling r = {.tx = tx, .arena = cpx_tx_arena(tx)};
    enum cpx_rc rc;

    r.end = &r.first;
    rc = add(&r, type, id, raised);
    for (const struct entry *entry = r.first; rc == CPX_OK && entry; entry = entry->next) {
        const char *target = cpx_arena_printf(r.arena, "%s/%s", entry->type, entry->id);
        if (!target) return CPX_EXHAUSTED;
        rc = cpx_tx_run(tx, CPX_SQL_TARGET_LOCK, &entry->id, 1, NULL);
        if (rc == CPX_OK) rc = settle_own(&r, entry, target);
        if (rc == CPX_OK) rc = raise_others(&r, entry, target);
    }
    return rc;
}
