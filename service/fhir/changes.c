/* What differs between the pieces that are stored and those of a new text, and how that is written: what says the same keeps its stamp. */
#include <string.h>

#include "store.h"

bool cpx_is_among(const char *const *names, const char *name)
{
    for (; names && *names; names++) {
        if (strcmp(*names, name) == 0) return true;
    }
    return false;
}

/* ---- comparing pieces ---- */

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

/* What a piece says, whoever else's elements are hidden beside it: without the separator before it, the holes in it, and blanks. NULL: a
 * tombstone. */
static enum cpx_rc essence(struct cpx_arena *arena, const struct cpx_piece *piece, const char **out)
{
    struct cpx_piece copy = *piece;
    struct cpx_pieces alone = {.count = 1, .items = &copy};
    const char *text = piece->body;
    size_t size = 0;

    *out = NULL;
    if (!text) return CPX_OK;
    if (piece->holes) {
        enum cpx_rc rc = cpx_pieces_assemble(arena, &alone, &text, &size);
        if (rc != CPX_OK) return rc;
    } else {
        if (piece->element[0] != '\0') text += strspn(text, ", \t\r\n");
        size = strlen(text);
    }
    *out = cpx_without_blanks(arena, text, &size);
    return *out ? CPX_OK : CPX_EXHAUSTED;
}

struct change_set {
    size_t count;
    const char **elements, **metas, **bodies;
    int64_t *children, *labels, *positions, *holes, *fresh;
};

static bool change_set_new(struct cpx_arena *arena, struct change_set *set, size_t room)
{
    const char ***texts[] = {&set->elements, &set->metas, &set->bodies};
    int64_t **numbers[] = {&set->children, &set->labels, &set->positions, &set->holes, &set->fresh};

    *set = (struct change_set){0};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        *texts[i] = cpx_arena_array(arena, room, sizeof(const char *));
        if (!*texts[i]) return false;
    }
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        *numbers[i] = cpx_arena_array(arena, room, sizeof(int64_t));
        if (!*numbers[i]) return false;
    }
    return true;
}

static void change_add(struct change_set *set, int64_t child, const struct cpx_piece *piece, bool fresh)
{
    size_t at = set->count++;

    set->elements[at] = piece->element;
    set->metas[at] = piece->meta;
    set->bodies[at] = piece->body;
    set->children[at] = child;
    set->labels[at] = piece->labels;
    set->positions[at] = piece->position;
    set->holes[at] = piece->holes;
    set->fresh[at] = fresh;
}

static struct cpx_piece *own_piece(const struct cpx_view *view, int32_t source, const char *element)
{
    for (size_t i = 0; i < view->pieces.count; i++) {
        struct cpx_piece *piece = &view->pieces.items[i];
        if (piece->source == source && piece->sequence == 0 && strcmp(piece->element, element) == 0) return piece;
    }
    return NULL;
}

static bool name_taken(const struct cpx_pieces *pieces, const struct cpx_view *view, int32_t source, const char *name)
{
    if (own_piece(view, source, name)) return true;
    for (size_t i = 0; i < pieces->count; i++) {
        if (strcmp(pieces->items[i].element, name) == 0) return true;
    }
    return false;
}

/* The same element under the next free index. */
static const char *free_name(struct cpx_arena *arena, const struct cpx_pieces *pieces, const struct cpx_view *view, int32_t source,
                             const char *element)
{
    const char *open = strrchr(element, '[');
    const char *name = NULL;

    if (!open) return element;
    for (unsigned index = 0;; index++) {
        name = cpx_arena_printf(arena, "%.*s[%u]%s", (int)(open - element), element, index, strchr(open, ']') + 1);
        if (!name || !name_taken(pieces, view, source, name)) return name;
    }
}

/* Whether two pieces are the same element, at whatever index. */
static enum cpx_rc same_element(struct cpx_arena *arena, const struct cpx_piece *a, const struct cpx_piece *b, bool *same)
{
    const char *a_path = cpx_path_without_indices(arena, a->element), *b_path = cpx_path_without_indices(arena, b->element);
    const char *a_text = NULL, *b_text = NULL;
    enum cpx_rc rc = a_path && b_path ? CPX_OK : CPX_EXHAUSTED;

    *same = false;
    if (rc != CPX_OK || strcmp(a_path, b_path) != 0) return rc;
    rc = essence(arena, a, &a_text);
    if (rc == CPX_OK) rc = essence(arena, b, &b_text);
    *same = rc == CPX_OK && same_text(a_text, b_text);
    return rc;
}

/* An element keeps the name under which it is stored when its neighbours come or go: else a hidden one's coming would show. */
static enum cpx_rc keep_names(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_view *view)
{
    int32_t source = batch->request->reader.organization;
    size_t count = item->pieces.count;
    const char **names = cpx_arena_array(batch->arena, count, sizeof *names);
    bool *used = cpx_arena_array(batch->arena, view->pieces.count, sizeof *used);

    if (!names || !used) return CPX_EXHAUSTED;
    for (size_t i = 1; i < count; i++) {
        for (size_t j = 1; j < view->pieces.count && !names[i]; j++) {
            const struct cpx_piece *old = &view->pieces.items[j];
            bool same = false;
            enum cpx_rc rc;
            if (used[j] || old->source != source || old->sequence != 0) continue;
            rc = same_element(batch->arena, old, &item->pieces.items[i], &same);
            if (rc != CPX_OK) return rc;
            if (!same) continue;
            used[j] = true;
            names[i] = old->element;
        }
    }
    for (size_t i = 1; i < count; i++) {
        bool taken = false;
        for (size_t j = 1; j < view->pieces.count && !names[i]; j++) {
            if (used[j] && strcmp(view->pieces.items[j].element, item->pieces.items[i].element) == 0) taken = true;
        }
        if (!names[i])
            names[i] =
                taken ? free_name(batch->arena, &item->pieces, view, source, item->pieces.items[i].element) : item->pieces.items[i].element;
        if (!names[i]) return CPX_EXHAUSTED;
    }
    for (size_t r = 0; r < batch->tokens.count + batch->references.count + batch->dates.count; r++) {
        struct cpx_index_row *row = r < batch->tokens.count ? &batch->tokens.items[r]
                                    : r < batch->tokens.count + batch->references.count
                                        ? &batch->references.items[r - batch->tokens.count]
                                        : &batch->dates.items[r - batch->tokens.count - batch->references.count];
        for (size_t i = 1; i < count; i++) {
            if (strcmp(row->element, item->pieces.items[i].element) == 0) {
                row->element = names[i];
                break;
            }
        }
    }
    for (size_t i = 1; i < count; i++) {
        item->pieces.items[i].element = names[i];
    }
    return CPX_OK;
}

/* What only transitions write keeps its bytes, and goes where the element stands in the new text: to the end where it doesn't. */
static void move_piece(struct change_set *set, const struct cpx_item *item, struct cpx_piece *stored, int64_t stored_child)
{
    int32_t position = -1;

    for (size_t i = 0; i < item->pieces.count; i++) {
        if (strcmp(item->pieces.items[i].element, stored->element) == 0) position = item->pieces.items[i].position;
    }
    if (position == stored->position && item->child == stored_child) return;
    stored->position = position;
    change_add(set, item->child, stored, false);
}

/* A dispute stays whatever the source sends, with what it disputes. */
static enum cpx_rc follow_piece(struct cpx_batch *batch, struct change_set *set, const struct cpx_item *item, struct cpx_piece *dispute,
                                int64_t stored_child)
{
    int64_t labels = 0;
    enum cpx_rc rc = cpx_item_disputed_labels(batch, item, dispute, &labels);

    if (rc != CPX_OK || (labels == dispute->labels && item->child == stored_child)) return rc;
    dispute->labels = labels;
    change_add(set, item->child, dispute, false);
    return CPX_OK;
}

/* What has to be written: changed, new and vanished pieces of the writer's own. transitions: elements that aren't compared. */
static enum cpx_rc compare(struct cpx_batch *batch, const struct cpx_item *item, const struct cpx_view *view,
                           const char *const *transitions, struct change_set *set, bool *raised)
{
    int32_t source = batch->request->reader.organization;
    enum cpx_rc rc = CPX_OK;

    *raised = item->child != view->child;
    if (!change_set_new(batch->arena, set, item->pieces.count + view->pieces.count)) return CPX_EXHAUSTED;
    for (size_t i = 0; i < item->pieces.count && rc == CPX_OK; i++) {
        const struct cpx_piece *piece = &item->pieces.items[i];
        const struct cpx_piece *old = own_piece(view, source, piece->element);
        const char *before = NULL, *after = NULL;
        bool fresh;

        if (cpx_is_among(transitions, piece->element)) continue;
        if (!old || !old->body) *raised = true;
        if (!old) {
            change_add(set, item->child, piece, true);
            continue;
        }
        rc = essence(batch->arena, old, &before);
        if (rc == CPX_OK) rc = essence(batch->arena, piece, &after);
        if (rc != CPX_OK) return rc;
        fresh = !same_text(before, after) || !same_text(old->meta, piece->meta);
        if ((i > 0 && fresh) || (piece->labels & ~old->labels) != 0) *raised = true;
        if (fresh || !same_text(old->body, piece->body) || old->labels != piece->labels || item->child != view->child ||
            old->position != piece->position || old->holes != piece->holes) {
            change_add(set, item->child, piece, fresh);
        }
    }
    for (size_t i = 0; i < view->pieces.count && rc == CPX_OK; i++) {
        struct cpx_piece gone = view->pieces.items[i];
        bool stays = gone.source != source || gone.sequence != 0;
        bool was = gone.body != NULL;

        if (!stays && cpx_piece_is_dispute(&gone)) {
            rc = follow_piece(batch, set, item, &gone, view->child);
            continue;
        }
        if (!stays && cpx_is_among(transitions, gone.element)) {
            move_piece(set, item, &gone, view->child);
            continue;
        }
        for (size_t j = 0; j < item->pieces.count && !stays; j++) {
            if (strcmp(item->pieces.items[j].element, gone.element) == 0) stays = true;
        }
        if (stays || (!was && item->child == view->child)) continue;
        gone.body = NULL;
        gone.meta = NULL;
        gone.position = -1;
        change_add(set, item->child, &gone, was);
    }
    return rc;
}

/* ---- writing the changes ---- */

/* named: the labels that its sender named, or NULL: they stay. */
static enum cpx_rc replace(struct cpx_tx *tx, const char *type, const char *id, const struct change_set *set, const char *named)
{
    struct cpx_arena *a = cpx_tx_arena(tx);
    const char *const values[] = {type,
                                  id,
                                  cpx_param_texts(a, set->elements, set->count),
                                  cpx_param_ints(a, set->children, set->count),
                                  cpx_param_ints(a, set->labels, set->count),
                                  cpx_param_ints(a, set->positions, set->count),
                                  cpx_param_ints(a, set->holes, set->count),
                                  cpx_param_texts(a, set->metas, set->count),
                                  cpx_param_texts(a, set->bodies, set->count),
                                  cpx_param_ints(a, set->fresh, set->count),
                                  named};

    for (size_t i = 2; i + 1 < sizeof values / sizeof values[0]; i++) {
        if (!values[i]) return CPX_EXHAUSTED;
    }
    return cpx_tx_run(tx, CPX_SQL_PIECE_REPLACE, values, (int)(sizeof values / sizeof values[0]), NULL);
}

static enum cpx_rc index_delete(struct cpx_tx *tx, const char *type, const char *id, const char *const *transitions)
{
    static const enum cpx_sql statements[] = {CPX_SQL_SEARCH_TOKEN_DELETE, CPX_SQL_SEARCH_REFERENCE_DELETE, CPX_SQL_SEARCH_DATE_DELETE};
    const char *values[3] = {type, id, NULL};
    size_t count = 0;
    enum cpx_rc rc = CPX_OK;

    while (transitions && transitions[count])
        count++;
    values[2] = cpx_param_texts(cpx_tx_arena(tx), transitions, count);
    if (!values[2]) return CPX_EXHAUSTED;
    for (size_t i = 0; i < sizeof statements / sizeof statements[0] && rc == CPX_OK; i++) {
        rc = cpx_tx_run(tx, statements[i], values, 3, NULL);
    }
    return rc;
}

/* Index rows of transitions stay: drops those of the item that belong to them. */
static void drop_transition_rows(struct cpx_index_rows *rows, const char *const *transitions)
{
    size_t kept = 0;

    for (size_t i = 0; i < rows->count; i++) {
        if (!cpx_is_among(transitions, rows->items[i].element)) rows->items[kept++] = rows->items[i];
    }
    rows->count = kept;
}

enum cpx_rc cpx_changes_write(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_view *view, const char *const *transitions,
                              struct cpx_stored *out)
{
    struct change_set set;
    struct cpx_view now;
    bool raised = false;
    struct cpx_item named = *item; /* its pieces under the names of the new text: paths in it */
    enum cpx_rc rc = cpx_index_item(batch, item, 0);

    named.pieces.items = cpx_arena_array(batch->arena, item->pieces.count, sizeof *named.pieces.items);
    if (!named.pieces.items) return CPX_EXHAUSTED;
    memcpy(named.pieces.items, item->pieces.items, item->pieces.count * sizeof *named.pieces.items);
    if (rc == CPX_OK) rc = keep_names(batch, item, view);
    if (rc == CPX_OK) rc = compare(batch, item, view, transitions, &set, &raised);
    if (rc != CPX_OK) return rc;
    if (set.count > 0) {
        drop_transition_rows(&batch->tokens, transitions);
        drop_transition_rows(&batch->references, transitions);
        drop_transition_rows(&batch->dates, transitions);
        const char *said = batch->recut ? NULL : cpx_param_int(batch->arena, item->named);
        if (!said && !batch->recut) return CPX_EXHAUSTED;
        rc = replace(batch->tx, item->type->name, item->id, &set, said);
        if (rc == CPX_OK && raised) rc = cpx_history_raise(batch, &named);
        if (rc == CPX_OK) rc = index_delete(batch->tx, item->type->name, item->id, transitions);
        if (rc == CPX_OK) rc = cpx_index_insert(batch);
    }
    if (rc == CPX_OK) rc = cpx_resource_view(batch->tx, item->type->name, item->id, &now);
    if (rc == CPX_OK) cpx_stored_from_view(&now, out);
    return rc;
}

enum cpx_rc cpx_changes_end(struct cpx_tx *tx, const struct cpx_view *view)
{
    struct change_set set;
    enum cpx_rc rc;

    if (!change_set_new(cpx_tx_arena(tx), &set, view->pieces.count)) return CPX_EXHAUSTED;
    for (size_t i = 0; i < view->pieces.count; i++) {
        struct cpx_piece gone = view->pieces.items[i];
        if (gone.source != view->source || gone.sequence != 0 || !gone.body) continue;
        gone.body = gone.meta = NULL;
        change_add(&set, view->child, &gone, true);
    }
    rc = replace(tx, view->type, view->id, &set, NULL);
    return rc == CPX_OK ? index_delete(tx, view->type, view->id, NULL) : rc;
}
