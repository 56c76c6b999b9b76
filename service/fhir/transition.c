/* A Task's transition: pieces of whoever makes it, beside the requester's. */
#include <string.h>

#include "store.h"

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

bool cpx_transition_asked(const struct cpx_doc *stored, const struct cpx_doc *doc, int32_t node, const char *const *elements)
{
    for (; *elements; elements++) {
        if (strcmp(*elements, "lastModified") == 0) continue;
        if (!same_value(stored, cpx_doc_member(stored, 0, *elements), doc, cpx_doc_member(doc, node, *elements))) return true;
    }
    return false;
}

/* The elements of a transition that tell no more than that it happened: they carry the Task's own labels, unless the source is a Part 2
 * programme. All else carries what everything of its source carries. */
static bool is_bare(const char *element)
{
    static const char *const bare[] = {"status", "owner", "lastModified", NULL};
    return cpx_is_among(bare, element);
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
    if (rc == CPX_OK) cpx_stored_from_view(&now, out);
    return rc;
}
