#include "cpx/pieces.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/definitions.h"
#include "cpx/text.h"
#include "cpx/time.h"

/* ---- what is cut ---- */

static const char *const task_elements[] = {"status", "statusReason",    "businessStatus", "owner", "output",
                                            "note",   "executionPeriod", "lastModified",   NULL};
/* Members of the resource that aren't part of a body. */
static const char *const server_members[] = {"resourceType", "id", "meta", NULL};
/* Members of meta that are the server's. */
static const char *const server_meta[] = {"versionId", "_versionId", "lastUpdated", "_lastUpdated", NULL};
/* Elements that change the meaning of those beside them (isModifier), and may be missing. Task's status isn't cut for a label but always.
 */
static const char *const modifiers[] = {"modifierExtension",  "implicitRules", "doNotPerform", "status", "clinicalStatus",
                                        "verificationStatus", "comparator",    "use",          "active", NULL};

bool cpx_piece_is_dispute(const struct cpx_piece *piece)
{
    return strncmp(piece->element, CPX_DISPUTE_ELEMENT, sizeof CPX_DISPUTE_ELEMENT - 1) == 0;
}

const char *const *cpx_pieces_of_their_own(const char *type)
{
    return strcmp(type, "Task") == 0 ? task_elements : NULL;
}

static bool key_among(const struct cpx_doc *doc, int32_t node, const char *const *names)
{
    for (; *names != NULL; names++) {
        if (cpx_doc_key_is(doc, node, *names)) return true;
    }
    return false;
}

/* The same, with `_x` as x. */
static bool key_or_twin_among(const struct cpx_doc *doc, int32_t node, const char *const *names)
{
    char twin[32];
    for (; *names != NULL; names++) {
        if (snprintf(twin, sizeof twin, "_%s", *names) >= (int)sizeof twin) return false;
        if (cpx_doc_key_is(doc, node, *names) || cpx_doc_key_is(doc, node, twin)) return true;
    }
    return false;
}

struct target {
    int32_t node;
    int32_t twin; /* the member `_x` of `x`, or the other way round; -1: none */
    int64_t labels;
    bool own; /* cut whatever its labels are */
};

struct cutting {
    struct cpx_arena *arena;
    const char *type;
    const struct cpx_doc *doc;
    int32_t root;
    int64_t labels; /* of piece 0 */
    size_t count, room;
    struct target *targets;
};

static bool is_member(const struct cpx_doc *doc, int32_t node)
{
    return doc->nodes[node].key_start != 0;
}

static bool is_primitive_extension(const struct cpx_doc *doc, int32_t node)
{
    const struct cpx_node *n = &doc->nodes[node];
    return n->key_end > n->key_start && doc->text[n->key_start] == '_';
}

static unsigned long index_of(const struct cpx_doc *doc, int32_t item)
{
    unsigned long index = 0;
    for (int32_t i = doc->nodes[doc->nodes[item].parent].child; i != item; i = doc->nodes[i].next)
        index++;
    return index;
}

/* The path from the root, with or without indices. NULL when memory is exhausted. */
static const char *path_of(const struct cutting *cutting, int32_t node, bool indices)
{
    const struct cpx_doc *doc = cutting->doc;
    int32_t steps[CPX_JSON_DEPTH + 1];
    size_t depth = 0;
    struct cpx_text path;
    for (; node != cutting->root && depth <= CPX_JSON_DEPTH; node = doc->nodes[node].parent)
        steps[depth++] = node;
    cpx_text_init(&path, cutting->arena, SIZE_MAX - 1);
    while (depth-- > 0) {
        if (!is_member(doc, steps[depth])) {
            if (indices) cpx_text_addf(&path, "[%lu]", index_of(doc, steps[depth]));
            continue;
        }
        const char *key = cpx_doc_key(cutting->arena, doc, steps[depth]);
        if (key == NULL) return NULL;
        if (path.size > 0) cpx_text_add(&path, ".", 1);
        cpx_text_adds(&path, key);
    }
    return cpx_text_finish(&path, NULL);
}

/* The array `_x` that node is inside of; -1: none. */
static int32_t aligned_array(const struct cutting *cutting, int32_t node)
{
    const struct cpx_doc *doc = cutting->doc;
    for (int32_t n = doc->nodes[node].parent; n != cutting->root; n = doc->nodes[n].parent) {
        if (doc->nodes[n].kind == CPX_KIND_ARRAY && is_primitive_extension(doc, n)) return n;
    }
    return -1;
}

/* The member that an item belongs to; a member itself. */
static int32_t member_of(const struct cutting *cutting, int32_t node)
{
    while (node != cutting->root && !is_member(cutting->doc, node))
        node = cutting->doc->nodes[node].parent;
    return node;
}

static int32_t top_member(const struct cutting *cutting, int32_t node)
{
    while (cutting->doc->nodes[node].parent != cutting->root)
        node = cutting->doc->nodes[node].parent;
    return node;
}

static bool is_inside(const struct cpx_doc *doc, int32_t node, int32_t outer)
{
    return node >= 0 && node < doc->count && doc->nodes[node].start >= doc->nodes[outer].start &&
           doc->nodes[node].end <= doc->nodes[outer].end;
}

/* The node to cut for what node carries; the root: nothing can be, the labels are piece 0's. */
static enum cpx_rc raise_node(const struct cutting *cutting, int32_t *node)
{
    const struct cpx_doc *doc = cutting->doc;
    while (*node != cutting->root) {
        int32_t array = aligned_array(cutting, *node), member = member_of(cutting, *node);
        if (key_or_twin_among(doc, top_member(cutting, *node), server_members)) {
            *node = cutting->root;
        } else if (array >= 0) {
            *node = array;
        } else if (!is_member(doc, *node) && doc->nodes[*node].kind != CPX_KIND_OBJECT) {
            *node = doc->nodes[*node].parent;
        } else {
            const char *path = path_of(cutting, *node, false);
            if (path == NULL) return CPX_EXHAUSTED;
            if (!cpx_element_required(cutting->type, path) && !key_or_twin_among(doc, member, modifiers)) return CPX_OK;
            *node = doc->nodes[member].parent;
        }
    }
    return CPX_OK;
}

/* `_x` of `x`, `x` of `_x`; -1: none. */
static enum cpx_rc twin_of(const struct cutting *cutting, int32_t node, int32_t *twin)
{
    *twin = -1;
    if (!is_member(cutting->doc, node)) return CPX_OK;
    const char *key = cpx_doc_key(cutting->arena, cutting->doc, node);
    if (key == NULL) return CPX_EXHAUSTED;
    const char *other = *key == '_' ? key + 1 : cpx_arena_printf(cutting->arena, "_%s", key);
    if (other == NULL) return CPX_EXHAUSTED;
    *twin = cpx_doc_member(cutting->doc, cutting->doc->nodes[node].parent, other);
    return CPX_OK;
}

static void add_target(struct cutting *cutting, struct target target)
{
    if (cutting->count < cutting->room) cutting->targets[cutting->count++] = target;
}

static enum cpx_rc add_with_twin(struct cutting *cutting, int32_t node, int64_t labels, bool own)
{
    int32_t twin;
    enum cpx_rc rc = twin_of(cutting, node, &twin);
    if (rc != CPX_OK) return rc;
    add_target(cutting, (struct target){node, twin, labels, own});
    if (twin >= 0) add_target(cutting, (struct target){twin, node, labels, own});
    return CPX_OK;
}

static enum cpx_rc add_own(struct cutting *cutting)
{
    const char *const *names = cpx_pieces_of_their_own(cutting->type);
    for (; names != NULL && *names != NULL; names++) {
        int32_t node = cpx_doc_member(cutting->doc, cutting->root, *names);
        const char *twin = cpx_arena_printf(cutting->arena, "_%s", *names);
        if (twin == NULL) return CPX_EXHAUSTED;
        if (node < 0) node = cpx_doc_member(cutting->doc, cutting->root, twin);
        enum cpx_rc rc = node < 0 ? CPX_OK : add_with_twin(cutting, node, 0, true);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

/* Of its own in spite of the rules for labels: what is inside of it carries its labels to it. */
static int32_t own_member(const struct cutting *cutting, int32_t node)
{
    for (size_t i = 0; i < cutting->count; i++) {
        if (cutting->targets[i].own && is_inside(cutting->doc, node, cutting->targets[i].node)) return cutting->targets[i].node;
    }
    return -1;
}

static enum cpx_rc add_labelled(struct cutting *cutting, const struct cpx_label_element *element)
{
    int32_t node = element->node;
    if (!is_inside(cutting->doc, node, cutting->root)) {
        cutting->labels |= element->labels;
        return CPX_OK;
    }
    int32_t own = own_member(cutting, node);
    enum cpx_rc rc = CPX_OK;
    if (own >= 0)
        node = own;
    else
        rc = raise_node(cutting, &node);
    if (rc != CPX_OK) return rc;
    if (node != cutting->root) return add_with_twin(cutting, node, element->labels, own >= 0);
    cutting->labels |= element->labels;
    return CPX_OK;
}

static int by_node(const void *a, const void *b)
{
    const struct target *x = a, *y = b;
    return x->node < y->node ? -1 : x->node > y->node;
}

/* Nodes are numbered as they stand in the text, parents first: after sorting, what is inside a target follows it. */
static void unite_nested(struct cutting *cutting)
{
    size_t kept = 0;
    if (cutting->count == 0) return;
    qsort(cutting->targets, cutting->count, sizeof *cutting->targets, by_node);
    for (size_t i = 1; i < cutting->count; i++) {
        struct target *outer = &cutting->targets[kept], *inner = &cutting->targets[i];
        if (is_inside(cutting->doc, inner->node, outer->node)) {
            outer->labels |= inner->labels;
            if (inner->node == outer->node) outer->own |= inner->own;
        } else {
            cutting->targets[++kept] = *inner;
        }
    }
    cutting->count = kept + 1;
}

static void unite_twins(struct cutting *cutting)
{
    for (size_t i = 0; i < cutting->count; i++) {
        struct target *one = &cutting->targets[i];
        for (size_t j = i + 1; one->twin > one->node && j < cutting->count; j++) {
            struct target *other = &cutting->targets[j];
            if (other->node != one->twin) continue;
            one->labels = other->labels |= one->labels;
            one->own = other->own |= one->own;
        }
    }
}

/* Without those that carry no more than piece 0 does. */
static void drop_equal(struct cutting *cutting)
{
    size_t kept = 0;
    for (size_t i = 0; i < cutting->count; i++) {
        const struct target *target = &cutting->targets[i];
        if (target->own || (target->labels & ~cutting->labels) != 0) cutting->targets[kept++] = *target;
    }
    cutting->count = kept;
}

static enum cpx_rc find_targets(struct cutting *cutting, const struct cpx_labelling *labelling)
{
    bool whole = labelling->count > CPX_PIECES_MAX ||
                 cutting->doc->nodes[cutting->root].end - cutting->doc->nodes[cutting->root].start > CPX_PIECES_TEXT;
    cutting->room = 2 * ((whole ? 0 : labelling->count) + sizeof task_elements / sizeof *task_elements);
    cutting->targets = cpx_arena_array(cutting->arena, cutting->room, sizeof *cutting->targets);
    if (cutting->targets == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = add_own(cutting);
    for (size_t i = 0; rc == CPX_OK && i < labelling->count; i++) {
        if (whole)
            cutting->labels |= labelling->elements[i].labels;
        else
            rc = add_labelled(cutting, &labelling->elements[i]);
    }
    unite_nested(cutting);
    unite_twins(cutting);
    drop_equal(cutting);
    return rc;
}

/* ---- cutting ---- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* What belongs to a member or item: from behind the separator (comma or opening bracket) before it up to the one behind it, blanks
 * included. */
struct extent {
    uint32_t start, end;
    bool comma; /* the separator before it is one; it stands at start - 1 */
};

static struct extent extent_of(const struct cpx_doc *doc, int32_t node)
{
    const struct cpx_node *n = &doc->nodes[node];
    struct extent extent = {is_member(doc, node) ? n->key_start - 1 : n->start, n->end, false};
    while (extent.start > 0 && is_blank(doc->text[extent.start - 1]))
        extent.start--;
    while (extent.end < doc->size && is_blank(doc->text[extent.end]))
        extent.end++;
    extent.comma = extent.start > 0 && doc->text[extent.start - 1] == ',';
    return extent;
}

struct writing {
    const struct cutting *cutting;
    struct cpx_pieces *out;
    struct cpx_text body; /* of piece 0 */
    size_t next;          /* target */
};

/* The place where a piece stood: ranked behind the one before it where nothing is between them. There are fewer cuts than ranks. A resource
 * that is too large for places has no labelled cuts; those of their own then go to the end. */
static int32_t place(const struct writing *writing)
{
    const struct cpx_piece *last = &writing->out->items[writing->out->count - 1];
    if (writing->body.size >= CPX_PIECES_TEXT) return -1;
    int32_t position = (int32_t)writing->body.size * CPX_PIECES_RANKS;
    bool adjacent = writing->out->count > 1 && last->position / CPX_PIECES_RANKS == position / CPX_PIECES_RANKS;
    return adjacent ? last->position + 1 : position;
}

static enum cpx_rc write_piece(struct writing *writing, const char *body, size_t size)
{
    const struct target *target = &writing->cutting->targets[writing->next++];
    struct cpx_piece piece = {.labels = writing->cutting->labels | target->labels, .body = body, .size = size};
    piece.position = place(writing);
    piece.element = path_of(writing->cutting, target->node, true);
    writing->out->items[writing->out->count++] = piece;
    return body == NULL || piece.element == NULL ? CPX_EXHAUSTED : CPX_OK;
}

static const struct target *target_before(const struct writing *writing, uint32_t end)
{
    if (writing->next >= writing->cutting->count) return NULL;
    const struct target *target = &writing->cutting->targets[writing->next];
    return writing->cutting->doc->nodes[target->node].start < end ? target : NULL;
}

/* A top-level member with its comma: cut whole, or written with holes. */
static enum cpx_rc write_member(struct writing *writing, int32_t member)
{
    struct cpx_arena *arena = writing->cutting->arena;
    const struct cpx_doc *doc = writing->cutting->doc;
    struct extent whole = extent_of(doc, member);
    const struct target *target = target_before(writing, whole.end);
    enum cpx_rc rc = CPX_OK;
    if (target != NULL && target->node == member) {
        int size = (int)(whole.end - whole.start);
        return write_piece(writing, cpx_arena_printf(arena, ",%.*s", size, doc->text + whole.start), (size_t)size + 1);
    }
    cpx_text_add(&writing->body, ",", 1);
    uint32_t at = whole.start;
    for (; rc == CPX_OK && target != NULL; target = target_before(writing, whole.end)) {
        struct extent hole = extent_of(doc, target->node);
        uint32_t start = hole.start - (hole.comma ? 1 : 0);
        cpx_text_add(&writing->body, doc->text + at, start - at);
        rc = write_piece(writing, cpx_arena_strndup(arena, doc->text + start, hole.end - start), hole.end - start);
        writing->out->items[0].holes = true;
        at = hole.end;
    }
    cpx_text_add(&writing->body, doc->text + at, whole.end - at);
    return rc;
}

/* The members of meta that are kept, separated by commas; NULL where there are none. */
static enum cpx_rc keep_meta(const struct cutting *cutting, const char **out)
{
    const struct cpx_doc *doc = cutting->doc;
    struct cpx_text kept;
    cpx_text_init(&kept, cutting->arena, doc->size);
    int32_t meta = cpx_doc_member(doc, cutting->root, "meta");
    int32_t member = meta >= 0 && doc->nodes[meta].kind == CPX_KIND_OBJECT ? doc->nodes[meta].child : -1;
    for (; member >= 0; member = doc->nodes[member].next) {
        const struct cpx_node *n = &doc->nodes[member];
        if (key_among(doc, member, server_meta)) continue;
        if (kept.size > 0) cpx_text_add(&kept, ",", 1);
        cpx_text_add(&kept, doc->text + n->key_start - 1, n->end - n->key_start + 1);
    }
    const char *text = cpx_text_finish(&kept, NULL);
    *out = text != NULL && *text != '\0' ? text : NULL;
    return text == NULL ? CPX_EXHAUSTED : CPX_OK;
}

static enum cpx_rc write_all(const struct cutting *cutting, struct cpx_pieces *out)
{
    const struct cpx_doc *doc = cutting->doc;
    struct writing writing = {.cutting = cutting, .out = out};
    cpx_text_init(&writing.body, cutting->arena, doc->size + 2);
    out->items = cpx_arena_array(cutting->arena, cutting->count + 1, sizeof *out->items);
    if (out->items == NULL) return CPX_EXHAUSTED;
    out->count = 1;
    enum cpx_rc rc = CPX_OK;
    for (int32_t member = doc->nodes[cutting->root].child; rc == CPX_OK && member >= 0; member = doc->nodes[member].next) {
        if (!key_among(doc, member, server_members)) rc = write_member(&writing, member);
    }
    if (rc != CPX_OK) return rc;
    cpx_text_add(&writing.body, "}", 1);
    struct cpx_piece *first = &out->items[0];
    first->element = "";
    first->labels = cutting->labels;
    first->position = -1;
    first->body = cpx_text_finish(&writing.body, &first->size);
    return first->body == NULL ? CPX_EXHAUSTED : keep_meta(cutting, &first->meta);
}

enum cpx_rc cpx_pieces_cut(struct cpx_arena *arena, const char *type, const struct cpx_doc *doc, int32_t node,
                           const struct cpx_labelling *labelling, struct cpx_pieces *out)
{
    *out = (struct cpx_pieces){0};
    if (node < 0 || node >= doc->count || doc->nodes[node].kind != CPX_KIND_OBJECT) return CPX_DEFECT;
    struct cutting cutting = {.arena = arena, .type = type, .doc = doc, .root = node, .labels = labelling->labels};
    enum cpx_rc rc = find_targets(&cutting, labelling);
    return rc == CPX_OK ? write_all(&cutting, out) : rc;
}

/* ---- tidying ---- */

struct level {
    size_t start;               /* where the current member or item starts in the output, its comma included */
    bool object, value, filled; /* value: behind the colon */
};

struct tidying {
    char *text; /* shortened in place: out never overtakes in */
    size_t size, in, out;
    int depth;
    struct level levels[CPX_JSON_DEPTH + 2];
};

static void copy(struct tidying *t, size_t size)
{
    if (t->out != t->in) memmove(t->text + t->out, t->text + t->in, size);
    t->out += size;
    t->in += size;
}

static size_t string_size(const struct tidying *t)
{
    size_t at = t->in + 1;
    while (at < t->size && t->text[at] != '"')
        at += t->text[at] == '\\' ? 2 : 1;
    return (at < t->size ? at + 1 : t->size) - t->in;
}

static bool tidy_open(struct tidying *t)
{
    if (t->depth >= CPX_JSON_DEPTH + 1) return false;
    bool object = t->text[t->in] == '{';
    copy(t, 1);
    t->levels[++t->depth] = (struct level){.start = t->out, .object = object};
    return true;
}

static bool tidy_close(struct tidying *t)
{
    bool filled = t->levels[t->depth].filled;
    copy(t, 1);
    if (--t->depth < 0) return t->in == t->size;
    if (filled) {
        t->levels[t->depth].filled = true;
        return true;
    }
    t->out = t->levels[t->depth].start;
    while (t->in < t->size && is_blank(t->text[t->in]))
        t->in++; /* it goes with the blanks on both sides */
    return true;
}

static void tidy_comma(struct tidying *t)
{
    struct level *level = &t->levels[t->depth];
    level->start = t->out;
    level->value = false;
    if (level->filled)
        copy(t, 1);
    else
        t->in++;
}

static bool tidy_step(struct tidying *t)
{
    struct level *level = &t->levels[t->depth];
    char c = t->text[t->in];
    if (c == '{' || c == '[') return tidy_open(t);
    if (c == '}' || c == ']') return tidy_close(t);
    if (c == ',') {
        tidy_comma(t);
        return true;
    }
    if (c == ':')
        level->value = true;
    else if (!is_blank(c) && (!level->object || level->value))
        level->filled = true;
    copy(t, c == '"' ? string_size(t) : 1);
    return true;
}

/* text: a body, behind the opening brace of the prefix, which has filled the top level. */
static enum cpx_rc tidy(char *text, size_t *size)
{
    struct tidying t = {.text = text, .size = *size, .levels = {{.object = true, .filled = true}}};
    while (t.in < t.size && t.depth >= 0) {
        if (!tidy_step(&t)) return CPX_DEFECT;
    }
    text[t.out] = '\0';
    *size = t.out;
    return t.depth == -1 ? CPX_OK : CPX_DEFECT;
}

/* ---- assembling ---- */

/* A piece that stands, and where. */
struct standing {
    const struct cpx_piece *piece;
    int32_t position;
};

static int by_element(const void *a, const void *b)
{
    const struct cpx_piece *x = *(const struct cpx_piece *const *)a, *y = *(const struct cpx_piece *const *)b;
    int order = strcmp(x->element, y->element);
    if (order != 0) return order;
    if (x->sequence != y->sequence) return x->sequence < y->sequence ? -1 : 1;
    return x->stamp < y->stamp ? -1 : x->stamp > y->stamp;
}

static int by_position(const void *a, const void *b)
{
    const struct standing *x = a, *y = b;
    if (x->position != y->position) return (uint32_t)x->position < (uint32_t)y->position ? -1 : 1; /* -1 goes last */
    if (x->piece->sequence != y->piece->sequence) return x->piece->sequence < y->piece->sequence ? -1 : 1;
    return strcmp(x->piece->element, y->piece->element);
}

static const struct cpx_piece *piece_0(const struct cpx_pieces *pieces)
{
    for (size_t i = 0; i < pieces->count; i++) {
        if (*pieces->items[i].element == '\0') return &pieces->items[i];
    }
    return NULL;
}

/* Of each element the latest piece, at the place of the earliest, unless it is a tombstone. */
static enum cpx_rc find_standing(struct cpx_arena *arena, const struct cpx_pieces *pieces, struct standing **out, size_t *count)
{
    const struct cpx_piece **sorted = cpx_arena_array(arena, pieces->count, sizeof(struct cpx_piece *));
    *out = cpx_arena_array(arena, pieces->count, sizeof **out);
    *count = 0;
    if (sorted == NULL || *out == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < pieces->count; i++)
        sorted[i] = &pieces->items[i];
    qsort(sorted, pieces->count, sizeof *sorted, by_element);
    for (size_t i = 0, first = 0; i < pieces->count; i++) {
        if (strcmp(sorted[i]->element, sorted[first]->element) != 0) first = i;
        bool latest = i + 1 == pieces->count || strcmp(sorted[i]->element, sorted[i + 1]->element) != 0;
        if (latest && *sorted[i]->element != '\0' && sorted[i]->body != NULL && !cpx_piece_is_dispute(sorted[i])) {
            (*out)[(*count)++] = (struct standing){sorted[i], sorted[first]->position};
        }
    }
    if (*count > 1) qsort(*out, *count, sizeof **out, by_position);
    return CPX_OK;
}

static enum cpx_rc insert_all(const struct cpx_piece *first, const struct standing *standing, size_t count, struct cpx_text *text)
{
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        size_t offset = standing[i].position < 0 ? first->size - 1 : (size_t)standing[i].position / CPX_PIECES_RANKS;
        if (offset < at || offset >= first->size) return CPX_DEFECT;
        cpx_text_add(text, first->body + at, offset - at);
        cpx_text_add(text, standing[i].piece->body, standing[i].piece->size);
        at = offset;
    }
    cpx_text_add(text, first->body + at, first->size - at);
    return text->failed ? CPX_EXHAUSTED : CPX_OK;
}

enum cpx_rc cpx_pieces_assemble(struct cpx_arena *arena, const struct cpx_pieces *pieces, const char **body, size_t *size)
{
    const struct cpx_piece *first = piece_0(pieces);
    struct standing *standing;
    struct cpx_text text;
    size_t count;
    if (first == NULL || first->body == NULL || first->size == 0) return CPX_DEFECT;
    *body = first->body;
    *size = first->size;
    if (pieces->count == 1 && !first->holes) return CPX_OK;
    enum cpx_rc rc = find_standing(arena, pieces, &standing, &count);
    cpx_text_init(&text, arena, SIZE_MAX - 1);
    if (rc == CPX_OK) rc = insert_all(first, standing, count, &text);
    if (rc != CPX_OK) return rc;
    *body = text.data;
    *size = text.size;
    return first->holes ? tidy(text.data, size) : CPX_OK;
}

/* ---- the view's version ---- */

static unsigned char *put64(unsigned char *at, uint64_t value)
{
    for (int i = 7; i >= 0; i--, value >>= 8)
        at[i] = (unsigned char)(value & 0xFF);
    return at + 8;
}

/* The canonical form of the set: by element and sequence, each element with its NUL. */
static unsigned char *canonical(const struct cpx_pieces *pieces, size_t *size)
{
    const struct cpx_piece **sorted = malloc(pieces->count * sizeof *sorted + 1);
    *size = 0;
    for (size_t i = 0; i < pieces->count; i++)
        *size += strlen(pieces->items[i].element) + 1 + 16;
    unsigned char *bytes = malloc(*size + 1), *at = bytes;
    for (size_t i = 0; sorted != NULL && i < pieces->count; i++)
        sorted[i] = &pieces->items[i];
    if (sorted != NULL && pieces->count > 1) qsort(sorted, pieces->count, sizeof *sorted, by_element);
    for (size_t i = 0; sorted != NULL && bytes != NULL && i < pieces->count; i++) {
        size_t name = strlen(sorted[i]->element) + 1;
        memcpy(at, sorted[i]->element, name);
        at = put64(at + name, (uint64_t)sorted[i]->sequence);
        at = put64(at, (uint64_t)sorted[i]->stamp);
    }
    if (sorted == NULL) {
        free(bytes);
        bytes = NULL;
    }
    free(sorted);
    return bytes;
}

enum cpx_rc cpx_pieces_version(const unsigned char key[32], const struct cpx_pieces *pieces, struct cpx_version *out)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned int hash_size = 0;
    size_t size;
    *out = (struct cpx_version){0};
    if (pieces->count == 0) return CPX_DEFECT;
    unsigned char *bytes = canonical(pieces, &size);
    if (bytes == NULL) return CPX_EXHAUSTED;
    bool hashed = HMAC(EVP_sha256(), key, 32, bytes, size, hash, &hash_size) != NULL;
    free(bytes);
    if (!hashed || hash_size < 16) return CPX_DEFECT;
    for (size_t i = 0; i < 16; i++) {
        out->id[2 * i] = "0123456789abcdef"[hash[i] >> 4];
        out->id[2 * i + 1] = "0123456789abcdef"[hash[i] & 0xF];
    }
    out->changed_us = pieces->items[0].changed_us;
    for (size_t i = 1; i < pieces->count; i++) {
        if (pieces->items[i].changed_us > out->changed_us) out->changed_us = pieces->items[i].changed_us;
    }
    return CPX_OK;
}

enum cpx_rc cpx_pieces_render(struct cpx_arena *arena, const char *type, const char *id, const struct cpx_version *version,
                              const struct cpx_pieces *pieces, const char *meta, const char **text, size_t *size)
{
    const char *body;
    size_t body_size;
    char updated[32];
    struct cpx_text out;
    enum cpx_rc rc = cpx_pieces_assemble(arena, pieces, &body, &body_size);
    if (rc != CPX_OK) return rc;
    cpx_time_format(version->changed_us, updated);
    cpx_text_init(&out, arena, SIZE_MAX - 1);
    cpx_text_addf(&out, "{\"resourceType\":\"%s\",\"id\":\"%s\",\"meta\":{\"versionId\":\"%s\",\"lastUpdated\":\"%s\"%s%s}", type, id,
                  version->id, updated, meta != NULL ? "," : "", meta != NULL ? meta : "");
    cpx_text_add(&out, body, body_size);
    *text = cpx_text_finish(&out, size);
    return *text == NULL ? CPX_EXHAUSTED : CPX_OK;
}
