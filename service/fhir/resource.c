/* The writes of resource.h: pieces in, pieces changed, pieces ended. */
#include "cpx/resource.h"

#include <stdio.h>
#include <string.h>

#include "cpx/exchange.h"
#include "cpx/service.h"
#include "store.h"

/* ---- create ---- */

static void stored_of(const struct cpx_item *item, struct cpx_stored *out)
{
    *out =
        (struct cpx_stored){.type = item->type->name, .id = item->id, .created = true, .child = item->child, .labels = item->open_labels};
}

enum cpx_rc cpx_item_stored(struct cpx_batch *batch, const struct cpx_item *item, struct cpx_stored *out)
{
    enum cpx_rc rc;

    stored_of(item, out);
    rc = cpx_pieces_version(batch->request->service->version_key, &item->pieces, &out->version);
    if (rc == CPX_OK && strcmp(item->type->name, "Task") == 0) rc = cpx_referral_created(batch->tx, &item->doc, item->node, out);
    return rc;
}

enum cpx_rc cpx_resource_create(struct cpx_tx *tx, const struct cpx_write *write, struct cpx_stored *out)
{
    struct cpx_batch *batch = cpx_arena_alloc(cpx_tx_arena(tx), sizeof *batch);
    struct cpx_item *item = NULL;
    enum cpx_rc rc = batch ? cpx_batch_init(batch, tx) : CPX_EXHAUSTED;

    if (rc == CPX_OK) rc = cpx_batch_add(batch, write, &item);
    if (rc == CPX_OK) rc = cpx_batch_settle(batch);
    if (rc == CPX_OK) rc = cpx_batch_insert(batch);
    return rc == CPX_OK ? cpx_item_stored(batch, item, out) : rc;
}

/* ---- update ---- */

enum cpx_rc cpx_resource_lock(struct cpx_tx *tx, const char *type, const char *id, int64_t *child)
{
    const char *const values[] = {cpx_arena_printf(cpx_tx_arena(tx), "%s/%s", type, id)}, *const named[] = {type, id};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = values[0] ? cpx_tx_run(tx, CPX_SQL_RESOURCE_LOCK, values, 1, NULL) : CPX_EXHAUSTED;

    *child = 0;
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_RESOURCE_HOLD, named, 2, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 1) *child = cpx_rows_int(rows, 0, 0);
    return rc;
}

/* As it stands now; another child's than it was when it was locked: a merge was faster. */
static enum cpx_rc look(struct cpx_tx *tx, const char *type, const char *id, int64_t child, struct cpx_view *view)
{
    enum cpx_rc rc = cpx_resource_view(tx, type, id, view);

    return rc == CPX_OK && view->found && view->child != child ? CPX_RETRY : rc;
}

/* The writer's own view, after locking; refused where there is nothing for it. */
static enum cpx_rc view_locked(struct cpx_tx *tx, const char *type, const char *id, const char *if_match, struct cpx_view *view)
{
    struct cpx_request *request = cpx_tx_request(tx);
    int64_t child;
    enum cpx_rc rc;

    if (!request) return CPX_DEFECT;
    if (!cpx_id_valid(id)) return cpx_refuse_not_found(request);
    rc = cpx_resource_lock(tx, type, id, &child);
    if (rc == CPX_OK) rc = look(tx, type, id, child, view);
    if (rc != CPX_OK) return rc;
    if (!view->found) return cpx_refuse_not_found(request);
    if (if_match && !cpx_etag_matches(if_match, view->version.id)) {
        return cpx_problem_add(&request->problem, CPX_ERROR_PRECONDITION_FAILED, "If-Match",
                               "The version named in If-Match is not the current one: read it again");
    }
    return CPX_OK;
}

static bool is_own(const struct cpx_tx *tx, const struct cpx_view *view)
{
    return view->source == cpx_tx_request((struct cpx_tx *)tx)->reader.organization;
}

static enum cpx_rc refuse_anothers(struct cpx_request *request)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL, "Another organization wrote this: only its source changes it");
}

static bool among(const char *const *names, const char *name)
{
    for (; names && *names; names++) {
        if (strcmp(*names, name) == 0) return true;
    }
    return false;
}

/* Whether two values say the same: members in any order, all else as it stands. */
static bool same_value(const struct cpx_doc *a, int32_t left, const struct cpx_doc *b, int32_t right)
{
    const struct cpx_node *l, *r;

    if (left < 0 || right < 0) return left < 0 && right < 0;
    l = &a->nodes[left];
    r = &b->nodes[right];
    if (l->kind != r->kind || l->count != r->count) return false;
    if (l->kind == CPX_KIND_ARRAY) {
        int32_t i = l->child, j = r->child;
        for (; i >= 0 && j >= 0; i = a->nodes[i].next, j = b->nodes[j].next) {
            if (!same_value(a, i, b, j)) return false;
        }
        return i < 0 && j < 0;
    }
    if (l->kind == CPX_KIND_OBJECT) {
        for (int32_t i = l->child; i >= 0; i = a->nodes[i].next) {
            const struct cpx_node *member = &a->nodes[i];
            int32_t j = r->child;
            while (j >= 0 &&
                   (b->nodes[j].key_end - b->nodes[j].key_start != member->key_end - member->key_start ||
                    memcmp(b->text + b->nodes[j].key_start, a->text + member->key_start, member->key_end - member->key_start) != 0)) {
                j = b->nodes[j].next;
            }
            if (!same_value(a, i, b, j)) return false;
        }
        return true;
    }
    return l->end - l->start == r->end - r->start && memcmp(a->text + l->start, b->text + r->start, l->end - l->start) == 0;
}

/* Whether the writer changed what only transitions write. lastModified follows them by itself. */
static bool transition_asked(const struct cpx_doc *stored, const struct cpx_doc *doc, int32_t node, const char *const *elements)
{
    for (; *elements; elements++) {
        if (strcmp(*elements, "lastModified") == 0) continue;
        if (!same_value(stored, cpx_doc_member(stored, 0, *elements), doc, cpx_doc_member(doc, node, *elements))) return true;
    }
    return false;
}

/* The references that say whom it speaks of, as one text: to compare. */
struct references {
    struct cpx_text text;
};

static enum cpx_rc collect(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct references *references = context;
    int32_t string = doc->nodes[node].kind == CPX_KIND_OBJECT ? cpx_doc_member(doc, node, "reference") : node;

    if (string < 0) return CPX_OK;
    cpx_text_add(&references->text, doc->text + doc->nodes[string].start, doc->nodes[string].end - doc->nodes[string].start);
    return references->text.failed ? CPX_EXHAUSTED : CPX_OK;
}

static enum cpx_rc references_of(struct cpx_arena *arena, const struct cpx_type *type, const struct cpx_doc *doc, int32_t node,
                                 const char **out)
{
    struct references references;
    enum cpx_rc rc = CPX_OK;
    size_t size;

    cpx_text_init(&references.text, arena, doc->size);
    if (type->audience == CPX_AUDIENCE_DERIVED) {
        rc = cpx_references_each(doc, node, type->name, collect, &references);
    } else {
        for (const char *const *path = type->children; *path && rc == CPX_OK; path++) {
            rc = cpx_path_each(doc, node, *path, collect, &references);
        }
    }
    if (rc != CPX_OK) return rc;
    *out = cpx_text_finish(&references.text, &size);
    return *out ? CPX_OK : CPX_EXHAUSTED;
}

static enum cpx_rc refuse_other_child(struct cpx_batch *batch, const struct cpx_item *item)
{
    return cpx_problem_add(&batch->request->problem, CPX_ERROR_TWO_CHILDREN, item->pointer,
                           "An earlier version speaks of another child: create a new resource for this one");
}

/* What is its author's alone may become a child's, unless it was another's before. */
static enum cpx_rc gain_child(struct cpx_batch *batch, const struct cpx_item *item)
{
    const char *const values[] = {item->type->name, item->id, cpx_param_int(batch->arena, item->child)};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = values[2] ? cpx_tx_run(batch->tx, CPX_SQL_PIECE_HISTORY_OTHERS, values, 3, &rows) : CPX_EXHAUSTED;

    return rc == CPX_OK && cpx_rows_count(rows) > 0 ? refuse_other_child(batch, item) : rc;
}

/* A resource stays with its child. What the writer can't resolve any more (a consent has ended) but still says the same, stays too;
 * what derives from others may become its author's alone. */
static enum cpx_rc keep_child(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_view *view, const struct cpx_doc *stored)
{
    const char *before = NULL, *after = NULL;
    enum cpx_rc rc;

    if (item->child == view->child) return CPX_OK;
    if (view->child == CPX_CHILD_UNKNOWN) return gain_child(batch, item);
    if (item->child == CPX_CHILD_UNKNOWN) {
        rc = references_of(batch->arena, item->type, stored, 0, &before);
        if (rc == CPX_OK) rc = references_of(batch->arena, item->type, &item->doc, item->node, &after);
        if (rc != CPX_OK) return rc;
        if (strcmp(before, after) == 0) item->child = view->child;
        if (item->child == view->child || item->type->audience == CPX_AUDIENCE_DERIVED) return CPX_OK;
    }
    return cpx_problem_add(&batch->request->problem, CPX_ERROR_BUSINESS_RULE, item->pointer,
                           "A resource stays with its child: delete it and create a new one");
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

        if (among(transitions, piece->element)) continue;
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
        if (!stays && among(transitions, gone.element)) {
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
        if (!among(transitions, rows->items[i].element)) rows->items[kept++] = rows->items[i];
    }
    rows->count = kept;
}

static void stored_from_view(const struct cpx_view *view, struct cpx_stored *out)
{
    *out = (struct cpx_stored){.type = view->type, .id = view->id, .version = view->version, .child = view->child, .labels = view->labels};
}

static enum cpx_rc write_changes(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_view *view,
                                 const char *const *transitions, struct cpx_stored *out)
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
    if (rc == CPX_OK) stored_from_view(&now, out);
    return rc;
}

static int64_t all_labels(const struct cpx_pieces *pieces)
{
    int64_t labels = 0;

    for (size_t i = 0; i < pieces->count; i++) {
        if (!cpx_piece_is_dispute(&pieces->items[i])) labels |= pieces->items[i].labels;
    }
    return labels;
}

/* A referral's delivery follows what its Task got. */
static enum cpx_rc find_change(struct cpx_tx *tx, const struct cpx_item *item, const struct cpx_view *view,
                               struct cpx_change_of_labels *labels)
{
    *labels = (struct cpx_change_of_labels){.whole_before = view->labels,
                                            .all_before = all_labels(&view->pieces),
                                            .whole = item->pieces.items[0].labels,
                                            .all = all_labels(&item->pieces)};
    if (item->open_labels == labels->whole_before || strcmp(view->type, "Task") != 0) return CPX_OK;
    return cpx_referral_raised(tx, view->id, item->child, item->open_labels);
}

/* The batch of an update, with what it refers to. The targets are locked before the resource is: whoever changes the labels of one of them
 * holds it while it cuts this resource again. */
static enum cpx_rc open_update(struct cpx_tx *tx, const struct cpx_write *write, const char *id, struct cpx_batch **batch,
                               struct cpx_item **item)
{
    struct cpx_write named = *write;
    enum cpx_rc rc;

    *batch = cpx_arena_alloc(cpx_tx_arena(tx), sizeof **batch);
    rc = *batch ? cpx_batch_init(*batch, tx) : CPX_EXHAUSTED;
    named.id = id;
    if (rc == CPX_OK) rc = cpx_batch_add(*batch, &named, item);
    if (rc == CPX_OK) (*item)->update = true;
    return rc;
}

/* Whether it is a choice of the lead coordinator, or would be. */
static bool is_choice(const char *type, const struct cpx_doc *stored, int32_t root, const struct cpx_doc *doc, int32_t node)
{
    return strcmp(type, "CareTeam") == 0 && (cpx_lead_is_choice(stored, root) || cpx_lead_is_choice(doc, node));
}

static enum cpx_rc update_own(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_write *write, const struct cpx_view *view,
                              const char *if_match, struct cpx_stored *out, struct cpx_change_of_labels *labels)
{
    struct cpx_tx *tx = batch->tx;
    const char *const *transitions = cpx_pieces_of_their_own(write->type);
    struct cpx_doc stored;
    enum cpx_rc rc = cpx_doc_reparse(batch->arena, view->text, view->size, &stored);

    if (rc != CPX_OK) return rc;
    if (!batch->recut && is_choice(write->type, &stored, 0, write->doc, write->node)) return cpx_lead_changing(tx);
    if (batch->recut || strcmp(write->type, "Patient") == 0) item->child = view->child;
    item->floor = cpx_labels_lasting(view->labels);
    item->floor_naming = view->labels & CPX_LABEL_UNCLASSIFIED ? 0 : item->floor;
    rc = cpx_item_settle(batch, item);
    if (batch->recut) item->child = view->child; /* whom it speaks of is for its source to say */
    if (rc == CPX_OK) rc = keep_child(batch, item, view, &stored);
    if (rc == CPX_OK) rc = cpx_item_keep_labels(batch, item, view, &stored, transitions);
    if (batch->recut) item->child = view->child;
    if (rc == CPX_OK && transitions && transition_asked(&stored, write->doc, write->node, transitions)) {
        rc = cpx_referral_update(tx, view, write, if_match, out);
    }
    if (rc == CPX_OK) rc = write_changes(batch, item, view, transitions, out);
    return rc == CPX_OK ? find_change(tx, item, view, labels) : rc;
}

/* A member's own Organization says what its operator registered, and stays as long as it is one. doc: NULL where it would be deleted. */
static enum cpx_rc check_registered(struct cpx_request *request, const char *type, const char *id, const struct cpx_doc *doc, int32_t node,
                                    const char *pointer)
{
    if (strcmp(type, "Organization") != 0 || strcmp(id, request->reader.organization_id) != 0) return CPX_OK;
    if (!doc)
        return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, NULL,
                               "A member's own Organization isn't deleted: it is in the register");
    int32_t active = cpx_doc_member(doc, node, "active");
    const char *wrong = !cpx_doc_string_is(doc, cpx_doc_member(doc, node, "name"), request->reader.organization_name) ? "name"
                        : active >= 0 && doc->nodes[active].kind != CPX_KIND_TRUE                                     ? "active"
                                                                                                                      : NULL;
    if (!wrong) return CPX_OK;
    const char *place = cpx_arena_printf(request->arena, "%s/%s", pointer, wrong);
    if (!place) return CPX_EXHAUSTED;
    return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, place,
                           "The exchange's operator registers a member's name, and whether it is one");
}

enum cpx_rc cpx_resource_update(struct cpx_tx *tx, const struct cpx_write *write, const char *id, const char *if_match,
                                struct cpx_stored *out)
{
    struct cpx_batch *batch = NULL;
    struct cpx_item *item = NULL;
    struct cpx_view view;
    struct cpx_change_of_labels labels;
    enum cpx_rc rc = CPX_OK;

    if (!cpx_tx_request(tx)) return CPX_DEFECT;
    if (!cpx_id_valid(id)) return cpx_refuse_not_found(cpx_tx_request(tx));
    rc = open_update(tx, write, id, &batch, &item);
    if (rc == CPX_OK) rc = cpx_batch_cite(batch);
    if (rc == CPX_OK) rc = view_locked(tx, write->type, id, if_match, &view);
    if (rc != CPX_OK) return rc;
    if (view.gone) return cpx_problem_add(&cpx_tx_request(tx)->problem, CPX_ERROR_GONE, NULL, "It has been deleted: create a new one");
    if (is_own(tx, &view)) {
        rc = check_registered(cpx_tx_request(tx), view.type, view.id, write->doc, write->node, write->pointer);
        if (rc == CPX_OK) rc = update_own(batch, item, write, &view, if_match, out, &labels);
        if (rc == CPX_OK && strcmp(view.type, "Patient") == 0) rc = cpx_child_changed(tx, write->doc, write->node, view.id);
        return rc == CPX_OK && cpx_labels_changed(&labels) ? cpx_relabel(tx, view.type, view.id, &labels) : rc;
    }
    if (cpx_pieces_of_their_own(write->type)) return cpx_referral_update(tx, &view, write, if_match, out);
    return refuse_anothers(cpx_tx_request(tx));
}

enum cpx_rc cpx_resource_own(struct cpx_tx *tx, const char *type, const char *id, struct cpx_view *out)
{
    enum cpx_rc rc = view_locked(tx, type, id, NULL, out);

    if (rc != CPX_OK) return rc;
    if (out->gone) return cpx_problem_add(&cpx_tx_request(tx)->problem, CPX_ERROR_GONE, NULL, "It has been deleted");
    return is_own(tx, out) ? CPX_OK : refuse_anothers(cpx_tx_request(tx));
}

/* ---- cutting again ---- */

/* The labels that its sender named when it wrote the text. Where that isn't known, all that it has were named, unless they didn't suffice. */
static enum cpx_rc named_labels(struct cpx_tx *tx, const struct cpx_view *view, int64_t *named)
{
    const char *const values[] = {view->type, view->id};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PIECE_NAMED, values, 2, &rows);

    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1) return CPX_DEFECT;
    *named = view->labels & CPX_LABEL_UNCLASSIFIED ? 0 : cpx_labels_lasting(view->labels);
    if (!cpx_rows_null(rows, 0, 0)) *named = cpx_rows_int(rows, 0, 0);
    return CPX_OK;
}

/* What was held until it is cut again isn't any more when this transaction commits. */
static enum cpx_rc release(struct cpx_tx *tx, const char *type, const char *id)
{
    const char *const values[] = {type, id};

    return cpx_tx_run(tx, CPX_SQL_RECUT_RELEASE, values, 2, NULL);
}

enum cpx_rc cpx_resource_cut_again(struct cpx_tx *tx, const char *type, const char *id, const struct cpx_relabelled *relabelled,
                                   struct cpx_change_of_labels *labels)
{
    struct cpx_batch *batch = NULL;
    struct cpx_item *item = NULL;
    struct cpx_view view;
    struct cpx_doc doc;
    struct cpx_write write = {.type = type, .doc = &doc, .pointer = ""};
    struct cpx_stored stored;
    int64_t child;
    enum cpx_rc rc = cpx_resource_lock(tx, type, id, &child);

    *labels = (struct cpx_change_of_labels){0};
    if (rc == CPX_OK) rc = release(tx, type, id);
    if (rc == CPX_OK) rc = look(tx, type, id, child, &view);
    if (rc != CPX_OK || !view.found || view.gone || !is_own(tx, &view)) return rc;
    rc = named_labels(tx, &view, &write.named);
    if (rc == CPX_OK) rc = cpx_doc_reparse(cpx_tx_arena(tx), view.text, view.size, &doc);
    if (rc == CPX_OK) rc = open_update(tx, &write, view.id, &batch, &item);
    if (rc != CPX_OK) return rc;
    batch->recut = true;
    batch->relabelled = relabelled;
    return update_own(batch, item, &write, &view, NULL, &stored, labels);
}

/* Whose it is: the caller's own, of this transaction too, or another's that has committed it; 0: nobody's. */
static enum cpx_rc find_source(struct cpx_tx *tx, const char *type, const char *id, int32_t *source)
{
    const char *const values[] = {type, id};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PIECE_NAMED, values, 2, &rows);

    *source = 0;
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) == 1) {
        *source = cpx_tx_request(tx)->reader.organization;
        return CPX_OK;
    }
    rc = cpx_tx_steward(tx, CPX_SQL_PIECE_SOURCE, values, 2, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 1) *source = (int32_t)cpx_rows_int(rows, 0, 0); /* an int column */
    return rc;
}

/* The labels of now of what earlier versions named, for those. */
static enum cpx_rc raise_versions(struct cpx_tx *tx, const char *type, const char *id)
{
    const char *const values[] = {type, id};
    const struct cpx_rows *rows = NULL, *targets = NULL;
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const char **ids, *all;
    int count;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PIECE_MENTIONED, values, 2, &rows);

    count = rc == CPX_OK ? cpx_rows_count(rows) : 0;
    if (count == 0) return rc;
    ids = cpx_arena_array(arena, (size_t)count, sizeof *ids);
    if (!ids) return CPX_EXHAUSTED;
    for (int row = 0; row < count; row++) {
        ids[row] = cpx_rows_text(rows, row, 0);
    }
    all = cpx_param_texts(arena, ids, (size_t)count);
    rc = all ? cpx_tx_steward(tx, CPX_SQL_TARGETS_HIDDEN, &all, 1, &targets) : CPX_EXHAUSTED;
    for (int row = 0; rc == CPX_OK && row < cpx_rows_count(targets); row++) {
        int64_t labels = cpx_labels_lasting(cpx_rows_int(targets, row, 2) | cpx_rows_int(targets, row, 4));
        const char *const raise[] = {type, id, cpx_rows_text(targets, row, 1), cpx_param_int(arena, labels)};
        if (labels == 0 || strcmp(cpx_rows_text(targets, row, 0), "Patient") == 0 || strcmp(raise[2], id) == 0) continue;
        rc = raise[3] ? cpx_tx_run(tx, CPX_SQL_PIECE_HISTORY_REFERS, raise, 4, NULL) : CPX_EXHAUSTED;
    }
    return rc;
}

enum cpx_rc cpx_resource_recut(struct cpx_tx *tx, const char *type, const char *id)
{
    struct cpx_change_of_labels labels = {0};
    int32_t source = 0;
    bool own;
    enum cpx_rc rc = cpx_tx_request(tx) && cpx_id_valid(id) ? find_source(tx, type, id, &source) : CPX_DEFECT;

    if (rc != CPX_OK || source == 0) return rc;
    own = source == cpx_tx_request(tx)->reader.organization;
    if (!own) rc = cpx_tx_act_for(tx, source);
    if (rc == CPX_OK) rc = cpx_resource_cut_again(tx, type, id, NULL, &labels);
    if (rc == CPX_OK) rc = raise_versions(tx, type, id);
    if (rc == CPX_OK && !own) rc = cpx_tx_act_for(tx, 0);
    return rc == CPX_OK && cpx_labels_changed(&labels) ? cpx_relabel(tx, type, id, &labels) : rc;
}

/* ---- delete ---- */

enum cpx_rc cpx_resource_delete(struct cpx_tx *tx, const char *type, const char *id, const char *if_match)
{
    struct cpx_view view;
    struct change_set set;
    enum cpx_rc rc = view_locked(tx, type, id, if_match, &view);

    if (rc != CPX_OK) return rc;
    if (!is_own(tx, &view)) return refuse_anothers(cpx_tx_request(tx));
    if (view.gone) return CPX_OK;
    rc = check_registered(cpx_tx_request(tx), type, id, NULL, 0, "");
    if (rc != CPX_OK) return rc;
    if (strcmp(type, "CareTeam") == 0) {
        struct cpx_doc stored;
        rc = cpx_doc_reparse(cpx_tx_arena(tx), view.text, view.size, &stored);
        if (rc != CPX_OK) return rc;
        if (cpx_lead_is_choice(&stored, 0)) return cpx_lead_changing(tx);
    }
    if (!change_set_new(cpx_tx_arena(tx), &set, view.pieces.count)) return CPX_EXHAUSTED;
    for (size_t i = 0; i < view.pieces.count; i++) {
        struct cpx_piece gone = view.pieces.items[i];
        if (gone.source != view.source || gone.sequence != 0 || !gone.body) continue;
        gone.body = gone.meta = NULL;
        change_add(&set, view.child, &gone, true);
    }
    rc = replace(tx, type, id, &set, NULL);
    if (rc == CPX_OK) rc = index_delete(tx, type, id, NULL);
    return rc == CPX_OK && strcmp(type, "Task") == 0 ? cpx_referral_touch(tx, id, 0, NULL) : rc;
}

/* ---- transition ---- */

/* The elements of a transition that tell no more than that it happened: they carry the Task's own labels, unless the source is a Part 2
 * programme. All else carries what everything of its source carries. */
static bool is_bare(const char *element)
{
    static const char *const bare[] = {"status", "owner", "lastModified", NULL};
    return among(bare, element);
}

/* {"resourceType":"Task", the elements that have a value} */
static enum cpx_rc transition_doc(struct cpx_arena *arena, const struct cpx_change *changes, size_t count, struct cpx_doc *doc)
{
    enum { TRANSITION_MAX = 1 << 20 };
    struct cpx_text text;
    const char *finished;
    size_t size = 0;

    cpx_text_init(&text, arena, TRANSITION_MAX);
    cpx_text_adds(&text, "{\"resourceType\":\"Task\"");
    for (size_t i = 0; i < count; i++) {
        if (changes[i].json) cpx_text_addf(&text, ",\"%s\":%s", changes[i].element, changes[i].json);
    }
    cpx_text_adds(&text, "}");
    finished = cpx_text_finish(&text, &size);
    return finished ? cpx_doc_reparse(arena, finished, size, doc) : CPX_EXHAUSTED;
}

/* What an element says may be copied from the pieces that it replaces: their labels. */
static int64_t replaced_labels(const struct cpx_view *task, const char *element)
{
    int64_t labels = 0;

    for (size_t i = 0; i < task->pieces.count; i++) {
        if (strcmp(task->pieces.items[i].element, element) == 0) labels |= task->pieces.items[i].labels;
    }
    return labels;
}

/* The labels of what is known or found in a transition: of one element, or of all (NULL). */
static int64_t element_labels(const struct cpx_doc *doc, const struct cpx_label_element *elements, size_t count, const char *name)
{
    int64_t labels = 0;

    for (size_t i = 0; i < count; i++) {
        int32_t node = elements[i].node;
        while (node > 0 && doc->nodes[node].parent > 0)
            node = doc->nodes[node].parent;
        if (!name || cpx_doc_key_is(doc, node, name)) labels |= elements[i].labels;
    }
    return labels;
}

/* The pieces: one an element, at the end of the text; a tombstone for what the transition takes away. */
static enum cpx_rc transition_pieces(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_view *task,
                                     const struct cpx_change *changes, size_t count, int32_t sequence)
{
    const struct cpx_reader *reader = &batch->request->reader;
    bool part2 = (reader->source_labels & CPX_LABEL(CPX_BIT_PART2)) != 0;
    struct cpx_labelled known = {.default_label = reader->default_label, .inherited = task->labels, .naming = task->labels};
    struct cpx_label_element *cited = NULL;
    struct cpx_labelling found;
    struct cpx_piece *pieces = cpx_arena_array(batch->arena, count, sizeof *pieces);
    int64_t content;
    enum cpx_rc rc;

    if (!pieces) return CPX_EXHAUSTED;
    rc = cpx_item_cited(batch, item, &cited, &known.count);
    known.elements = cited;
    if (rc == CPX_OK) rc = cpx_labels_settle(batch->tx, "Task", &item->doc, 0, &known, &found);
    if (rc != CPX_OK) return rc;
    content = task->labels | found.labels | element_labels(&item->doc, found.elements, found.count, NULL);
    for (size_t i = 0; i < count; i++) {
        const char *element = changes[i].element;
        bool bare = is_bare(element);
        int64_t own = bare ? task->labels | element_labels(&item->doc, cited, known.count, element)
                           : content | (changes[i].json ? replaced_labels(task, element) : 0);
        pieces[i] = (struct cpx_piece){
            .element = element, .sequence = sequence, .position = -1, .labels = own | (bare && !part2 ? 0 : reader->source_labels)};
        if (!changes[i].json) continue;
        pieces[i].body = cpx_arena_printf(batch->arena, ",\"%s\":%s", element, changes[i].json);
        if (!pieces[i].body) return CPX_EXHAUSTED;
        pieces[i].size = strlen(pieces[i].body);
    }
    item->pieces = (struct cpx_pieces){.count = count, .items = pieces};
    return CPX_OK;
}

static enum cpx_rc next_sequence(struct cpx_tx *tx, int32_t *sequence)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PIECE_SEQUENCE, NULL, 0, &rows);

    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1) return CPX_DEFECT;
    *sequence = (int32_t)cpx_rows_int(rows, 0, 0);
    return CPX_OK;
}

enum cpx_rc cpx_resource_transition(struct cpx_tx *tx, const struct cpx_view *task, const struct cpx_change *changes, size_t count,
                                    struct cpx_stored *out)
{
    struct cpx_batch *batch = cpx_arena_alloc(cpx_tx_arena(tx), sizeof *batch);
    struct cpx_doc doc;
    struct cpx_write write = {.type = "Task", .doc = &doc, .pointer = "", .id = task->id};
    struct cpx_item *item = NULL;
    struct cpx_view now;
    int32_t sequence = 0;
    int64_t child;
    enum cpx_rc rc = batch ? cpx_batch_init(batch, tx) : CPX_EXHAUSTED;

    if (count == 0) return CPX_DEFECT;
    if (rc == CPX_OK) rc = cpx_resource_lock(tx, "Task", task->id, &child);
    if (rc == CPX_OK && child != task->child) rc = CPX_RETRY;
    if (rc == CPX_OK) rc = next_sequence(tx, &sequence);
    if (rc == CPX_OK) rc = transition_doc(batch->arena, changes, count, &doc);
    if (rc == CPX_OK) rc = cpx_batch_add(batch, &write, &item);
    if (rc != CPX_OK) return rc;
    item->child = task->child;
    rc = transition_pieces(batch, item, task, changes, count, sequence);
    if (rc == CPX_OK) rc = cpx_batch_insert(batch);
    if (rc == CPX_OK) rc = cpx_resource_view(tx, "Task", task->id, &now);
    if (rc == CPX_OK) stored_from_view(&now, out);
    return rc;
}
