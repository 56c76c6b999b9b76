/* A resource as one reader sees it: from the rows that the database returned to it. */
#include <stdlib.h>
#include <string.h>

#include "cpx/service.h"
#include "meta.h"
#include "store.h"

/* Piece 0 first, then by position (-1: at the end), element, sequence. */
static int compare_pieces(const void *left, const void *right)
{
    const struct cpx_piece *a = left, *b = right;
    bool a_first = a->element[0] == '\0', b_first = b->element[0] == '\0';
    uint32_t a_position = (uint32_t)a->position, b_position = (uint32_t)b->position;
    int order;

    if (a_first != b_first) return a_first ? -1 : 1;
    if (a_position != b_position) return a_position < b_position ? -1 : 1;
    order = strcmp(a->element, b->element);
    if (order != 0) return order;
    return (a->sequence > b->sequence) - (a->sequence < b->sequence);
}

void cpx_pieces_sort(struct cpx_pieces *pieces)
{
    if (pieces->count > 1) qsort(pieces->items, pieces->count, sizeof *pieces->items, compare_pieces);
}

enum cpx_rc cpx_pieces_from_rows(struct cpx_arena *arena, const struct cpx_rows *rows, int first, int count, int column,
                                 struct cpx_pieces *out)
{
    struct cpx_piece *items = count > 0 ? cpx_arena_array(arena, (size_t)count, sizeof *items) : NULL;

    *out = (struct cpx_pieces){0};
    if (count <= 0) return CPX_OK;
    if (!items) return CPX_EXHAUSTED;
    for (int i = 0; i < count; i++) {
        int row = first + i;
        struct cpx_piece *piece = &items[i];
        piece->element = cpx_rows_text(rows, row, column);
        piece->sequence = (int32_t)cpx_rows_int(rows, row, column + 1);
        piece->source = (int32_t)cpx_rows_int(rows, row, column + 3);
        piece->labels = cpx_rows_int(rows, row, column + 4);
        piece->stamp = cpx_rows_int(rows, row, column + 5);
        piece->changed_us = cpx_rows_int(rows, row, column + 6);
        piece->position = (int32_t)cpx_rows_int(rows, row, column + 7);
        piece->holes = cpx_rows_bool(rows, row, column + 8);
        piece->meta = cpx_rows_null(rows, row, column + 9) ? NULL : cpx_rows_text(rows, row, column + 9);
        piece->body = cpx_rows_null(rows, row, column + 10) ? NULL : cpx_rows_text(rows, row, column + 10);
        piece->size = piece->body ? cpx_rows_size(rows, row, column + 10) : 0;
    }
    out->items = items;
    out->count = (size_t)count;
    cpx_pieces_sort(out);
    return CPX_OK;
}

const char *cpx_without_blanks(struct cpx_arena *arena, const char *text, size_t *size)
{
    char *out = cpx_arena_alloc(arena, *size + 1);
    const char *end = text + *size;
    char *to = out;
    bool string = false;

    if (!out) return NULL;
    for (; text < end; text++) {
        if (!string && (*text == ' ' || *text == '\n' || *text == '\t' || *text == '\r')) continue;
        if (*text == '"') string = !string;
        *to++ = *text;
        if (string && *text == '\\' && text + 1 < end) *to++ = *++text;
    }
    *to = '\0';
    *size = (size_t)(to - out);
    return out;
}

/* What the reader may know of its labels: the source gets what it wrote. */
static struct cpx_outbound outbound_of(const struct cpx_reader *reader, const struct cpx_pieces *pieces)
{
    const struct cpx_class *class = reader->organization_class ? cpx_class_find(reader->organization_class) : NULL;
    struct cpx_outbound outbound = {.covered = class && class->covered};

    for (size_t i = 0; pieces->items[0].source != reader->organization && i < pieces->count; i++) {
        outbound.labels |= pieces->items[i].labels;
    }
    return outbound;
}

enum cpx_rc cpx_view_from_pieces(struct cpx_request *request, const char *type, const char *id, const struct cpx_pieces *pieces,
                                 struct cpx_view *out)
{
    const struct cpx_piece *whole = pieces->count > 0 ? &pieces->items[0] : NULL;
    struct cpx_outbound outbound;
    const char *meta = NULL;
    enum cpx_rc rc;

    *out = (struct cpx_view){.type = type, .id = id, .pieces = *pieces};
    if (!whole || whole->element[0] != '\0') return CPX_OK;
    out->found = true;
    out->gone = whole->body == NULL;
    out->labels = whole->labels;
    out->source = whole->source;
    rc = cpx_pieces_version(request->service->version_key, pieces, &out->version);
    if (rc != CPX_OK || out->gone) return rc;
    outbound = outbound_of(&request->reader, pieces);
    rc = cpx_meta_render(request->arena, pieces, &outbound, &meta);
    if (rc == CPX_OK) rc = cpx_pieces_render(request->arena, type, id, &out->version, pieces, meta, &out->text, &out->size);
    if (rc != CPX_OK || out->labels == 0 || out->source == request->reader.organization) return rc;
    out->text = cpx_without_blanks(request->arena, out->text, &out->size);
    return out->text ? CPX_OK : CPX_EXHAUSTED;
}

enum cpx_rc cpx_resource_view(struct cpx_tx *tx, const char *type, const char *id, struct cpx_view *out)
{
    struct cpx_request *request = cpx_tx_request(tx);
    const char *const values[] = {type, id};
    const struct cpx_rows *rows = NULL;
    struct cpx_pieces pieces;
    enum cpx_rc rc;

    *out = (struct cpx_view){.type = type, .id = id};
    if (!request) return CPX_DEFECT;
    if (!cpx_id_valid(id)) return CPX_OK;
    rc = cpx_tx_run(tx, CPX_SQL_PIECE_VIEW, values, 2, &rows);
    if (rc == CPX_OK) rc = cpx_pieces_from_rows(request->arena, rows, 0, cpx_rows_count(rows), 0, &pieces);
    if (rc == CPX_OK) rc = cpx_view_from_pieces(request, type, id, &pieces, out);
    if (rc == CPX_OK && pieces.count > 0) out->child = cpx_rows_int(rows, 0, 2);
    return rc;
}

/* ---- what was returned is what was recorded ---- */

struct disclosed {
    int64_t *resources, *children, *sources, *labels, *stamps;
};

static bool disclosed_new(struct cpx_arena *arena, struct disclosed *d, size_t count)
{
    int64_t **columns[] = {&d->resources, &d->children, &d->sources, &d->labels, &d->stamps};

    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        *columns[i] = cpx_arena_array(arena, count, sizeof(int64_t));
        if (!*columns[i]) return false;
    }
    return true;
}

enum cpx_rc cpx_views_disclose(struct cpx_tx *tx, const char *kind, const struct cpx_view *views, size_t count)
{
    struct cpx_request *request = cpx_tx_request(tx);
    struct cpx_arena *arena = request->arena;
    struct disclosed d;
    const struct cpx_rows *rows = NULL;
    size_t total = 0, at = 0;
    enum cpx_rc rc;

    for (size_t i = 0; i < count; i++) {
        total += views[i].child == CPX_CHILD_DIRECTORY ? 0 : views[i].pieces.count;
    }
    if (total == 0) return CPX_OK;
    if (!disclosed_new(arena, &d, total)) return CPX_EXHAUSTED;
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; views[i].child != CPX_CHILD_DIRECTORY && j < views[i].pieces.count; j++, at++) {
            const struct cpx_piece *piece = &views[i].pieces.items[j];
            d.resources[at] = (int64_t)i;
            d.children[at] = views[i].child;
            d.sources[at] = piece->source;
            d.labels[at] = piece->labels;
            d.stamps[at] = piece->stamp;
        }
    }
    {
        const char *const values[] = {request->id,
                                      request->reader.user,
                                      kind,
                                      cpx_param_ints(arena, d.resources, total),
                                      cpx_param_ints(arena, d.children, total),
                                      cpx_param_ints(arena, d.sources, total),
                                      cpx_param_ints(arena, d.labels, total),
                                      cpx_param_ints(arena, d.stamps, total)};
        for (size_t i = 3; i < sizeof values / sizeof values[0]; i++) {
            if (!values[i]) return CPX_EXHAUSTED;
        }
        rc = cpx_tx_run(tx, CPX_SQL_DISCLOSURE_RECORD, values, (int)(sizeof values / sizeof values[0]), &rows);
    }
    if (rc != CPX_OK) return rc;
    /* A consent that ended between the reading and here: run the request again. */
    return cpx_rows_count(rows) == 1 && cpx_rows_bool(rows, 0, 0) ? CPX_OK : CPX_RETRY;
}

enum cpx_rc cpx_resource_disclose(struct cpx_tx *tx, const struct cpx_view *view)
{
    return cpx_views_disclose(tx, "read", view, 1);
}

void cpx_stored_from_view(const struct cpx_view *view, struct cpx_stored *out)
{
    *out = (struct cpx_stored){.type = view->type, .id = view->id, .version = view->version, .child = view->child, .labels = view->labels};
}
