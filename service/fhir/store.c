/* Resources on their way into the store. */
#include "store.h"

#include <string.h>

#include "cpx/exchange.h"
#include "cpx/service.h"
#include "meta.h"

enum cpx_rc cpx_batch_init(struct cpx_batch *batch, struct cpx_tx *tx)
{
    struct cpx_request *request = cpx_tx_request(tx);

    if (!request) return CPX_DEFECT;
    *batch = (struct cpx_batch){.request = request, .tx = tx, .arena = request->arena, .targets.arena = request->arena};
    return CPX_OK;
}

enum cpx_rc cpx_batch_add(struct cpx_batch *batch, const struct cpx_write *write, struct cpx_item **out)
{
    struct cpx_item *item = cpx_arena_alloc(batch->arena, sizeof *item);
    struct cpx_target *target, *alone;
    enum cpx_rc rc = CPX_OK;

    if (!item) return CPX_EXHAUSTED;
    if (batch->count == batch->room) {
        size_t room = batch->room == 0 ? 16 : batch->room * 2;
        struct cpx_item **items = cpx_arena_array(batch->arena, room, sizeof(struct cpx_item *));
        if (!items) return CPX_EXHAUSTED;
        if (batch->count > 0) memcpy(items, batch->items, batch->count * sizeof(struct cpx_item *));
        batch->items = items;
        batch->room = room;
    }
    *item = (struct cpx_item){.type = cpx_type_find(write->type),
                              .pointer = write->pointer,
                              .doc = *write->doc,
                              .node = write->node,
                              .named = write->named,
                              .about_child = write->about_child,
                              .linked = write->linked};
    if (!item->type || (write->id && !cpx_id_valid(write->id))) return CPX_DEFECT;
    rc = cpx_meta_without_disputes(batch->arena, &item->doc, &item->node);
    if (rc != CPX_OK) return rc;
    if (write->id)
        memcpy(item->id, write->id, sizeof item->id);
    else
        rc = cpx_id_new(item->id);
    if (rc != CPX_OK) return rc;
    target = cpx_target_get(&batch->targets, item->type->name, item->id, true);
    if (!target) return CPX_EXHAUSTED;
    target->pending = true;
    alone = cpx_target_get(&batch->targets, "", item->id, true);
    if (!alone) return CPX_EXHAUSTED;
    alone->real = target;
    batch->items[batch->count++] = item;
    *out = item;
    return CPX_OK;
}

/* ---- settling: what others speak of comes first ---- */

enum rank { RANK_PATIENT, RANK_DIRECTORY, RANK_CHILD, RANK_TASK, RANK_DERIVED, RANK_COUNT };

static enum rank rank_of(const struct cpx_item *item)
{
    if (strcmp(item->type->name, "Patient") == 0) return RANK_PATIENT;
    if (item->type->audience == CPX_AUDIENCE_DIRECTORY) return RANK_DIRECTORY;
    if (strcmp(item->type->name, "Task") == 0) return RANK_TASK;
    return item->type->audience == CPX_AUDIENCE_DERIVED ? RANK_DERIVED : RANK_CHILD;
}

static enum cpx_rc settle(struct cpx_batch *batch, struct cpx_item *item)
{
    enum cpx_rc rc = CPX_OK;

    if (rank_of(item) == RANK_PATIENT) {
        rc = cpx_child_link(batch->tx, &item->doc, item->node, item->id, item->linked, &item->child);
        if (rc == CPX_OK && item->child <= 0) rc = CPX_DEFECT;
    }
    if (rc == CPX_OK) rc = cpx_item_settle(batch, item);
    if (rc != CPX_OK || strcmp(item->type->name, "CareTeam") != 0 || !cpx_lead_is_choice(&item->doc, item->node)) return rc;
    return cpx_lead_choosing(batch->tx, &item->doc, item->node, item->pointer, item->child);
}

/* One round over a rank. force: also those that wait for another one (a circle). */
static enum cpx_rc settle_round(struct cpx_batch *batch, enum rank rank, bool force, bool *progress)
{
    for (size_t i = 0; i < batch->count; i++) {
        struct cpx_item *item = batch->items[i];
        bool waits = false;
        enum cpx_rc rc;

        if (item->settled || rank_of(item) != rank) continue;
        rc = force ? CPX_OK : cpx_item_waits(batch, item, &waits);
        if (rc != CPX_OK) return rc;
        if (waits) continue;
        rc = settle(batch, item);
        if (rc != CPX_OK) return rc;
        *progress = true;
    }
    return CPX_OK;
}

/* What was settled before its targets were (they refer to one another) is settled again, until nothing more is raised. */
static enum cpx_rc settle_outdated(struct cpx_batch *batch)
{
    bool progress = true;

    while (progress) {
        progress = false;
        for (size_t i = 0; i < batch->count; i++) {
            struct cpx_item *item = batch->items[i];
            enum cpx_rc rc = CPX_OK;

            if (!cpx_item_outdated(item)) continue;
            progress = true;
            rc = cpx_item_settle(batch, item);
            if (rc != CPX_OK) return rc;
        }
    }
    return CPX_OK;
}

enum cpx_rc cpx_batch_settle(struct cpx_batch *batch)
{
    enum cpx_rc gathered = cpx_batch_cite(batch);

    if (gathered != CPX_OK) return gathered;
    for (int rank = 0; rank < RANK_COUNT; rank++) {
        bool progress = true;
        while (progress) {
            enum cpx_rc rc;
            progress = false;
            rc = settle_round(batch, (enum rank)rank, false, &progress);
            if (rc != CPX_OK) return rc;
        }
        {
            enum cpx_rc rc = settle_round(batch, (enum rank)rank, true, &progress);
            if (rc != CPX_OK) return rc;
        }
    }
    return settle_outdated(batch);
}

/* ---- inserting ---- */

enum { PIECE_PARAMETERS = 11 };

struct piece_columns {
    const char **types, **ids, **elements, **metas, **bodies;
    int64_t *sequences, *children, *labels, *positions, *holes, *named;
};

static bool columns_new(struct cpx_arena *arena, struct piece_columns *c, size_t count)
{
    const char ***texts[] = {&c->types, &c->ids, &c->elements, &c->metas, &c->bodies};
    int64_t **numbers[] = {&c->sequences, &c->children, &c->labels, &c->positions, &c->holes, &c->named};

    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        *texts[i] = cpx_arena_array(arena, count, sizeof(const char *));
        if (!*texts[i]) return false;
    }
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        *numbers[i] = cpx_arena_array(arena, count, sizeof(int64_t));
        if (!*numbers[i]) return false;
    }
    return true;
}

static void columns_set(struct piece_columns *c, size_t at, const struct cpx_item *item, const struct cpx_piece *piece)
{
    c->types[at] = item->type->name;
    c->ids[at] = item->id;
    c->elements[at] = piece->element;
    c->metas[at] = piece->meta;
    c->bodies[at] = piece->body;
    c->sequences[at] = piece->sequence;
    c->children[at] = item->child;
    c->labels[at] = piece->labels;
    c->positions[at] = piece->position;
    c->holes[at] = piece->holes;
    c->named[at] = item->named;
}

static enum cpx_rc insert_pieces(struct cpx_batch *batch, size_t total, const struct cpx_rows **rows)
{
    struct cpx_arena *a = batch->arena;
    struct piece_columns c;
    const char *values[PIECE_PARAMETERS];
    size_t at = 0;

    if (!columns_new(a, &c, total)) return CPX_EXHAUSTED;
    for (size_t i = 0; i < batch->count; i++) {
        for (size_t j = 0; j < batch->items[i]->pieces.count; j++) {
            columns_set(&c, at++, batch->items[i], &batch->items[i]->pieces.items[j]);
        }
    }
    values[0] = cpx_param_texts(a, c.types, total);
    values[1] = cpx_param_texts(a, c.ids, total);
    values[2] = cpx_param_texts(a, c.elements, total);
    values[3] = cpx_param_ints(a, c.sequences, total);
    values[4] = cpx_param_ints(a, c.children, total);
    values[5] = cpx_param_ints(a, c.labels, total);
    values[6] = cpx_param_ints(a, c.positions, total);
    values[7] = cpx_param_ints(a, c.holes, total);
    values[8] = cpx_param_texts(a, c.metas, total);
    values[9] = cpx_param_texts(a, c.bodies, total);
    values[10] = cpx_param_ints(a, c.named, total);
    for (int i = 0; i < PIECE_PARAMETERS; i++) {
        if (!values[i]) return CPX_EXHAUSTED;
    }
    return cpx_tx_run(batch->tx, CPX_SQL_PIECE_INSERT, values, PIECE_PARAMETERS, rows);
}

enum cpx_rc cpx_batch_insert(struct cpx_batch *batch)
{
    const struct cpx_rows *rows = NULL;
    size_t total = 0;
    int row = 0;
    enum cpx_rc rc = CPX_OK;

    for (size_t i = 0; i < batch->count; i++) {
        total += batch->items[i]->pieces.count;
    }
    if (total == 0) return CPX_OK;
    rc = insert_pieces(batch, total, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) < 0 || (size_t)cpx_rows_count(rows) != total) return CPX_DEFECT;
    for (size_t i = 0; i < batch->count && rc == CPX_OK; i++) {
        struct cpx_item *item = batch->items[i];
        for (size_t j = 0; j < item->pieces.count; j++, row++) {
            item->pieces.items[j].stamp = cpx_rows_int(rows, row, 0);
            item->pieces.items[j].changed_us = cpx_rows_int(rows, row, 1);
            item->pieces.items[j].source = batch->request->reader.organization;
        }
        rc = cpx_index_item(batch, item, item->pieces.items[0].sequence);
    }
    return rc == CPX_OK ? cpx_index_insert(batch) : rc;
}
