/* Automatic labelling only raises. What had a label keeps it, and a label reaches back to the versions before it. CONSENT.md section 3.
 *
 * An element is known by its path without indices. Where several values stand at one path, one is told from another by what it says (but
 * for extensions, which is where its label stands): a value that had a label has it still; one that stood there without it goes on without
 * it; one that says something new has it where one that had it isn't there any more. In an earlier version, every value at the path of a
 * labelled element has its label, but for those that the new version shows without it. */
#include <string.h>

#include "cpx/arena.h"
#include "store.h"

/* A value of a text. */
struct value {
    const struct cpx_doc *doc;
    int32_t node;
};
struct values {
    struct cpx_arena *arena;
    size_t count, room;
    struct value *items;
};

static enum cpx_rc value_add(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct values *values = context;

    if (values->count == values->room) {
        size_t room = values->room == 0 ? 8 : values->room * 2;
        struct value *items = cpx_arena_array(values->arena, room, sizeof *items);
        if (!items) return CPX_EXHAUSTED;
        if (values->count > 0) memcpy(items, values->items, values->count * sizeof *items);
        values->items = items;
        values->room = room;
    }
    values->items[values->count++] = (struct value){doc, node};
    return CPX_OK;
}

static size_t key_size(const struct cpx_node *node)
{
    return node->key_end - node->key_start;
}

static int32_t member_like(const struct value *in, const struct cpx_doc *doc, int32_t member)
{
    const struct cpx_node *key = &doc->nodes[member];
    int32_t other = in->doc->nodes[in->node].child;

    while (other >= 0 && (key_size(&in->doc->nodes[other]) != key_size(key) ||
                          memcmp(in->doc->text + in->doc->nodes[other].key_start, doc->text + key->key_start, key_size(key)) != 0)) {
        other = in->doc->nodes[other].next;
    }
    return other;
}

static uint32_t said(const struct value *value)
{
    return value->doc->nodes[value->node].count - (cpx_doc_member(value->doc, value->node, "extension") >= 0);
}

/* Whether two values say the same, but for extensions. Depth is the text's. */
static bool alike(struct value a, struct value b)
{
    const struct cpx_node *x = &a.doc->nodes[a.node], *y = &b.doc->nodes[b.node];
    int32_t beside = y->child;

    if (x->kind != y->kind) return false;
    if (x->kind != CPX_KIND_OBJECT && x->kind != CPX_KIND_ARRAY)
        return x->end - x->start == y->end - y->start && memcmp(a.doc->text + x->start, b.doc->text + y->start, x->end - x->start) == 0;
    if (x->kind == CPX_KIND_ARRAY ? x->count != y->count : said(&a) != said(&b)) return false;
    for (int32_t one = x->child; one >= 0; one = a.doc->nodes[one].next) {
        if (x->kind == CPX_KIND_OBJECT) {
            if (cpx_doc_key_is(a.doc, one, "extension")) continue;
            beside = member_like(&b, a.doc, one);
        }
        if (beside < 0 || !alike((struct value){a.doc, one}, (struct value){b.doc, beside})) return false;
        beside = b.doc->nodes[beside].next;
    }
    return true;
}

static bool one_alike(const struct values *values, struct value value)
{
    for (size_t i = 0; i < values->count; i++) {
        if (alike(values->items[i], value)) return true;
    }
    return false;
}

const char *cpx_path_without_indices(struct cpx_arena *arena, const char *element)
{
    char *out = cpx_arena_strdup(arena, element);
    char *to = out;

    for (const char *from = element; out && *from; from++) {
        if (*from == '[') {
            from += strcspn(from, "]");
            if (*from == '\0') break;
        } else {
            *to++ = *from;
        }
    }
    if (out) *to = '\0';
    return out;
}

/* What is left of a path below another; NULL: it isn't below it, nor the same. */
static const char *below(const char *path, const char *above)
{
    size_t size = strlen(above);

    if (size == 0) return path;
    if (strncmp(path, above, size) != 0) return NULL;
    return path[size] == '\0' ? path + size : path[size] == '.' ? path + size + 1 : NULL;
}

/* The text of a piece as a value of its own: the resource for piece 0, else the member's value or the item. */
static enum cpx_rc open_piece(struct cpx_arena *arena, const struct cpx_piece *piece, struct value *out)
{
    struct cpx_piece copy = *piece;
    struct cpx_pieces alone = {.count = 1, .items = &copy};
    const char *text = piece->body, *last = piece->element + strlen(piece->element);
    bool whole = last == piece->element, item = !whole && last[-1] == ']';
    struct cpx_doc *doc = cpx_arena_alloc(arena, sizeof *doc);
    size_t size = piece->size;
    enum cpx_rc rc = doc ? CPX_OK : CPX_EXHAUSTED;

    if (rc == CPX_OK && whole) rc = cpx_pieces_assemble(arena, &alone, &text, &size);
    if (rc != CPX_OK) return rc;
    text += strspn(text, ", \t\r\n");
    text = cpx_arena_printf(arena, "%s%s%s", item ? "[" : "{", text, item ? "]" : whole ? "" : "}");
    if (!text) return CPX_EXHAUSTED;
    rc = cpx_doc_reparse(arena, text, strlen(text), doc);
    *out = (struct value){doc, whole ? 0 : rc == CPX_OK ? doc->nodes[0].child : -1};
    return rc == CPX_OK && out->node < 0 ? CPX_DEFECT : rc;
}

/* ---- disputes follow what they dispute ---- */

enum cpx_rc cpx_item_disputed_labels(struct cpx_batch *batch, const struct cpx_item *item, const struct cpx_piece *dispute, int64_t *labels)
{
    struct cpx_arena *arena = batch->arena;
    struct values stand = {.arena = arena};
    struct cpx_doc said;
    int32_t value;
    const char *path;
    int64_t all = 0, alike_ones = 0;
    bool stays = false;
    enum cpx_rc rc = CPX_OK;

    *labels = item->pieces.items[0].labels;
    if (!dispute->meta) return CPX_OK; /* of the whole */
    rc = cpx_doc_reparse(arena, dispute->meta, strlen(dispute->meta), &said);
    if (rc != CPX_OK) return rc;
    path = cpx_doc_string(arena, &said, cpx_doc_member(&said, 0, "path"));
    value = cpx_doc_member(&said, 0, "value");
    if (!path) return CPX_EXHAUSTED;
    if (value < 0) return CPX_DEFECT;
    rc = cpx_path_each(&item->doc, item->node, path, value_add, &stand);
    for (size_t i = 0; i < stand.count && rc == CPX_OK; i++) {
        const struct cpx_piece *piece = cpx_item_piece(item, stand.items[i].node);
        if (!piece) return CPX_DEFECT;
        all |= piece->labels;
        if (!alike(stand.items[i], (struct value){&said, value})) continue;
        alike_ones |= piece->labels;
        stays |= piece->labels == dispute->labels;
    }
    if (stays)
        *labels = dispute->labels;
    else
        *labels |= alike_ones ? alike_ones : all | dispute->labels;
    return rc;
}

/* ---- what had a label keeps it ---- */

struct keeping {
    struct cpx_batch *batch;
    struct cpx_item *item;
    const struct cpx_view *view;
    const char *const *transitions;
    struct value stored; /* the view's text */
    size_t room;
    struct cpx_label_element *known;
};

/* The labels that an element had and the resource has not. */
static int64_t extra_labels(const struct keeping *k, const struct cpx_piece *piece)
{
    bool own = piece->source == k->batch->request->reader.organization && piece->sequence == 0;

    if (!own || piece->element[0] == '\0' || cpx_piece_is_dispute(piece) || cpx_is_among(k->transitions, piece->element)) return 0;
    return cpx_labels_lasting(piece->labels) & ~k->item->pieces.items[0].labels;
}

static bool carries(const struct cpx_item *item, int32_t node, int64_t labels)
{
    const struct cpx_piece *piece = cpx_item_piece(item, node);

    return piece && (piece->labels & labels) == labels;
}

static enum cpx_rc keep(struct keeping *k, int32_t node, int64_t labels)
{
    struct cpx_item *item = k->item;

    if (item->known_count == k->room) {
        size_t room = k->room == 0 ? 8 : k->room * 2;
        struct cpx_label_element *known = cpx_arena_array(k->batch->arena, room, sizeof *known);
        if (!known) return CPX_EXHAUSTED;
        if (item->known_count > 0) memcpy(known, item->known, item->known_count * sizeof *known);
        item->known = k->known = known;
        k->room = room;
    }
    k->known[item->known_count++] = (struct cpx_label_element){node, labels};
    return CPX_OK;
}

/* One element that had labels. before: it stood there until now, so one that says something new may have come in its place. */
static enum cpx_rc keep_element(struct keeping *k, const struct cpx_piece *piece, int64_t labels, bool before)
{
    struct cpx_arena *arena = k->batch->arena;
    struct values had = {.arena = arena}, stood = {.arena = arena}, stand = {.arena = arena};
    const char *path = cpx_path_without_indices(arena, piece->element);
    struct value value;
    bool lost = false;
    enum cpx_rc rc = path ? open_piece(arena, piece, &value) : CPX_EXHAUSTED;

    if (rc == CPX_OK) rc = cpx_path_each(value.doc, value.node, "", value_add, &had);
    if (rc == CPX_OK) rc = cpx_path_each(k->stored.doc, k->stored.node, path, value_add, &stood);
    if (rc == CPX_OK) rc = cpx_path_each(&k->item->doc, k->item->node, path, value_add, &stand);
    if (rc != CPX_OK) return rc;
    for (size_t i = 0; i < had.count && before && !lost; i++) {
        lost = !one_alike(&stand, had.items[i]);
    }
    for (size_t i = 0; i < stand.count && rc == CPX_OK; i++) {
        if (carries(k->item, stand.items[i].node, labels)) continue;
        if (one_alike(&had, stand.items[i]) || (lost && !one_alike(&stood, stand.items[i]))) rc = keep(k, stand.items[i].node, labels);
    }
    return rc;
}

static enum cpx_rc load_history(struct cpx_tx *tx, const char *type, const char *id, const struct cpx_rows **rows, struct cpx_pieces *out)
{
    const char *const values[] = {type, id};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PIECE_HISTORY_OWN, values, 2, rows);
    int count = rc == CPX_OK ? cpx_rows_count(*rows) : 0;

    *out = (struct cpx_pieces){0};
    if (rc != CPX_OK || count == 0) return rc;
    out->items = cpx_arena_array(cpx_tx_arena(tx), (size_t)count, sizeof *out->items);
    if (!out->items) return CPX_EXHAUSTED;
    for (int row = 0; row < count && rc == CPX_OK; row++) {
        struct cpx_pieces one;
        rc = cpx_pieces_from_rows(cpx_tx_arena(tx), *rows, row, 1, 0, &one);
        if (rc == CPX_OK) out->items[out->count++] = one.items[0];
    }
    return rc;
}

enum cpx_rc cpx_item_keep_labels(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_view *view, const struct cpx_doc *stored,
                                 const char *const *transitions)
{
    struct keeping k = {.batch = batch, .item = item, .view = view, .transitions = transitions, .stored = {stored, 0}};
    const struct cpx_rows *rows = NULL;
    struct cpx_pieces past = {0};
    bool gone = false;
    enum cpx_rc rc = CPX_OK;

    for (size_t i = 0; i < view->pieces.count && rc == CPX_OK; i++) {
        const struct cpx_piece *piece = &view->pieces.items[i];
        int64_t labels = extra_labels(&k, piece);
        if (labels == 0) continue;
        if (piece->body)
            rc = keep_element(&k, piece, labels, true);
        else
            gone = true;
    }
    if (rc == CPX_OK && gone) rc = load_history(batch->tx, item->type->name, item->id, &rows, &past);
    for (size_t i = 0; i < past.count && rc == CPX_OK; i++) {
        int64_t labels = extra_labels(&k, &past.items[i]);
        if (labels != 0 && past.items[i].body) rc = keep_element(&k, &past.items[i], labels, false);
    }
    return rc == CPX_OK && item->known_count > 0 ? cpx_item_settle(batch, item) : rc;
}

/* ---- a label reaches back ---- */

struct reaching {
    struct cpx_batch *batch;
    const struct cpx_item *item;
    const struct cpx_piece *labelled; /* of the new version */
    const char *path;                 /* its own, without indices */
    int64_t labels;
};

/* Whether an earlier row says something at the path of the labelled element that the new version doesn't show without its labels. */
static enum cpx_rc reaches(const struct reaching *r, const struct cpx_piece *row, const struct value *value, bool *out)
{
    struct cpx_arena *arena = r->batch->arena;
    struct values old = {.arena = arena}, now = {.arena = arena};
    const char *own = cpx_path_without_indices(arena, row->element);
    const char *inside = own ? below(r->path, own) : NULL;
    const char *path = inside ? r->path : own;
    enum cpx_rc rc = own ? CPX_OK : CPX_EXHAUSTED;

    *out = false;
    if (rc != CPX_OK || (!inside && !below(own, r->path))) return rc;
    rc = cpx_path_each(value->doc, value->node, inside ? inside : "", value_add, &old);
    if (rc == CPX_OK) rc = cpx_path_each(&r->item->doc, r->item->node, path, value_add, &now);
    for (size_t i = 0; i < old.count && rc == CPX_OK && !*out; i++) {
        bool shown = false;
        for (size_t j = 0; j < now.count && !shown; j++) {
            shown = !carries(r->item, now.items[j].node, r->labels) && alike(old.items[i], now.items[j]);
        }
        *out = !shown;
    }
    return rc;
}

/* The labels of the new version that an earlier row gets. */
static enum cpx_rc labels_for(struct cpx_batch *batch, const struct cpx_item *item, const struct cpx_piece *row, int64_t *labels)
{
    struct value value;
    enum cpx_rc rc = CPX_OK;

    if (cpx_piece_is_dispute(row) && row->body) return cpx_item_disputed_labels(batch, item, row, labels);
    *labels = item->pieces.items[0].labels;
    if (!row->body || item->pieces.count == 1) return CPX_OK;
    rc = open_piece(batch->arena, row, &value);
    for (size_t i = 1; i < item->pieces.count && rc == CPX_OK; i++) {
        struct reaching r = {.batch = batch, .item = item, .labelled = &item->pieces.items[i]};
        bool does = false;
        r.labels = r.labelled->labels & ~item->pieces.items[0].labels;
        if (r.labels == 0 || (r.labels & ~(*labels | row->labels)) == 0) continue;
        r.path = cpx_path_without_indices(batch->arena, r.labelled->element);
        if (!r.path) return CPX_EXHAUSTED;
        rc = reaches(&r, row, &value, &does);
        if (does) *labels |= r.labels;
    }
    return rc;
}

enum cpx_rc cpx_history_raise(struct cpx_batch *batch, const struct cpx_item *item)
{
    const struct cpx_rows *rows = NULL;
    struct cpx_pieces past;
    const char *values[6] = {item->type->name, item->id};
    enum cpx_rc rc = load_history(batch->tx, item->type->name, item->id, &rows, &past);
    const char **elements;
    int64_t *changed, *until, *labels;

    if (rc != CPX_OK || past.count == 0) return rc;
    elements = cpx_arena_array(batch->arena, past.count, sizeof *elements);
    changed = cpx_arena_array(batch->arena, past.count, sizeof *changed);
    until = cpx_arena_array(batch->arena, past.count, sizeof *until);
    labels = cpx_arena_array(batch->arena, past.count, sizeof *labels);
    if (!elements || !changed || !until || !labels) return CPX_EXHAUSTED;
    for (size_t i = 0; i < past.count && rc == CPX_OK; i++) {
        elements[i] = past.items[i].element;
        changed[i] = past.items[i].changed_us;
        until[i] = cpx_rows_int(rows, (int)i, CPX_PIECE_COLUMNS);
        rc = labels_for(batch, item, &past.items[i], &labels[i]);
    }
    if (rc != CPX_OK) return rc;
    values[2] = cpx_param_texts(batch->arena, elements, past.count);
    values[3] = cpx_param_ints(batch->arena, changed, past.count);
    values[4] = cpx_param_ints(batch->arena, until, past.count);
    values[5] = cpx_param_ints(batch->arena, labels, past.count);
    for (size_t i = 2; i < sizeof values / sizeof values[0]; i++) {
        if (!values[i]) return CPX_EXHAUSTED;
    }
    return cpx_tx_run(batch->tx, CPX_SQL_PIECE_HISTORY_RAISE, values, (int)(sizeof values / sizeof values[0]), NULL);
}
