/* Whom a resource speaks of, and how it is labelled. DESIGN section 3.
 *
 *   directory   no child; labels only where it is sensitive by itself: then it is its author's alone
 *   child       the child of the references at the type's paths; two children are refused; none, or one that isn't known to the writer: -1,
 *               the author's alone. A Patient is the child itself (exchange/child).
 *   derived     the one child of all targets, and the union of their labels; -1 where a target other than a directory entry can't be
 * resolved
 *
 * A reference to what is labelled is cut with the labels of its target; to an organization, also of what its name tells. So is a text that has such
 * a name in it. A Patient is no such target: it is the child that the resource speaks of.
 *
 * A target that the writer may not see is one that doesn't exist: it settles no child and no delivery, and nothing that the writer is told. But an
 * element that names it, in whatever form, is cut with its labels; the writer reads its own resource whole. */
#include <string.h>

#include "cpx/exchange.h"
#include "store.h"

/* ---- targets ---- */

static size_t slot_of(const char *type, const char *id)
{
    uint32_t hash = 2166136261u;

    for (const char *c = type; *c; c++) {
        hash = (hash ^ (unsigned char)*c) * 16777619u;
    }
    for (const char *c = id; *c; c++) {
        hash = (hash ^ (unsigned char)*c) * 16777619u;
    }
    return hash % CPX_TARGET_SLOTS;
}

struct cpx_target *cpx_target_get(struct cpx_targets *targets, const char *type, const char *id, bool add)
{
    struct cpx_target **slot = &targets->slots[slot_of(type, id)];
    struct cpx_target *target;

    for (target = *slot; target; target = target->next) {
        if (strcmp(target->id, id) == 0 && strcmp(target->type, type) == 0) return target;
    }
    if (!add) return NULL;
    target = cpx_arena_alloc(targets->arena, sizeof *target);
    if (!target) return NULL;
    *target = (struct cpx_target){.type = type, .id = id, .next = *slot};
    *slot = target;
    return target;
}

/* The references of one item that matter for it. */
struct gather {
    struct cpx_batch *batch;
    unsigned number;
    struct cpx_target **items;
    size_t count, room;
    bool unresolved; /* one that can't be ours: kept elsewhere */
    bool missing;    /* of those: of a type that isn't a directory's */
};

static struct gather gathering(struct cpx_batch *batch)
{
    return (struct gather){.batch = batch, .number = ++batch->gatherings};
}

static enum cpx_rc gather_add(struct gather *gather, struct cpx_target *target)
{
    if (target->gathered == gather->number) return CPX_OK;
    target->gathered = gather->number;
    if (gather->count == gather->room) {
        size_t room = gather->room == 0 ? 8 : gather->room * 2;
        struct cpx_target **items = cpx_arena_array(gather->batch->arena, room, sizeof(struct cpx_target *));
        if (!items) return CPX_EXHAUSTED;
        if (gather->count > 0) memcpy(items, gather->items, gather->count * sizeof(struct cpx_target *));
        gather->items = items;
        gather->room = room;
    }
    gather->items[gather->count++] = target;
    return CPX_OK;
}

static enum cpx_rc visit_string(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct gather *gather = context;
    struct cpx_batch *batch = gather->batch;
    const struct cpx_type *type = NULL;
    const char *id = NULL;
    const char *text = cpx_doc_string(batch->arena, doc, node);
    struct cpx_target *target;

    if (!text) return CPX_EXHAUSTED;
    if (text[0] == '#' || text[0] == '\0') return CPX_OK;
    if (!cpx_reference_local(batch->arena, batch->request->service, text, &type, &id)) {
        struct cpx_reference reference = cpx_reference_parse(text, strlen(text));
        gather->unresolved = true;
        if (!reference.type || reference.type->audience != CPX_AUDIENCE_DIRECTORY) gather->missing = true;
        return CPX_OK;
    }
    if (type->audience == CPX_AUDIENCE_DIRECTORY) return CPX_OK;
    target = cpx_target_get(&batch->targets, type->name, id, true);
    return target ? gather_add(gather, target) : CPX_EXHAUSTED;
}

/* Under whatever base it stands, and however it is escaped. */
static enum cpx_rc visit_patient(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct gather *gather = context;
    const char *text = cpx_doc_string(gather->batch->arena, doc, node);
    struct cpx_reference reference;
    struct cpx_target *target;
    char *id;

    if (!text) return CPX_EXHAUSTED;
    reference = cpx_reference_parse(text, strlen(text));
    if (!reference.type || strcmp(reference.type->name, "Patient") != 0) return CPX_OK;
    id = cpx_arena_strndup(gather->batch->arena, reference.id, reference.id_size);
    if (!id) return CPX_EXHAUSTED;
    for (char *c = id; *c; c++) {
        if (*c >= 'A' && *c <= 'F') *c = (char)(*c - 'A' + 'a');
    }
    if (!cpx_id_valid(id)) return CPX_OK;
    target = cpx_target_get(&gather->batch->targets, reference.type->name, id, true);
    return target ? gather_add(gather, target) : CPX_EXHAUSTED;
}

static enum cpx_rc visit_element(void *context, const struct cpx_doc *doc, int32_t node)
{
    int32_t member = cpx_doc_member(doc, node, "reference");
    return member < 0 ? CPX_OK : visit_string(context, doc, member);
}

static enum cpx_rc gather_paths(struct gather *gather, const struct cpx_item *item, const char *const *paths)
{
    enum cpx_rc rc = CPX_OK;

    for (; *paths && rc == CPX_OK; paths++) {
        rc = cpx_path_each(&item->doc, item->node, *paths, visit_element, gather);
    }
    return rc;
}

/* Whoever raises one of them waits for this transaction and finds what it wrote, or this one waits and finds the labels. A Patient's labels
 * matter only to what derives from it. */
static enum cpx_rc lock_targets(struct cpx_batch *batch, const char *const *types, const char *const *ids, size_t count)
{
    const char **locked = cpx_arena_array(batch->arena, count, sizeof *locked);
    const char *value;
    size_t chosen = 0;
    bool derived = false;

    if (batch->recut) return CPX_OK; /* whoever changes another target's labels meanwhile comes to this resource after it */
    if (!locked) return CPX_EXHAUSTED;
    for (size_t i = 0; i < batch->count; i++) {
        derived |= batch->items[i]->type->audience == CPX_AUDIENCE_DERIVED;
    }
    for (size_t i = 0; i < count; i++) {
        if (derived || strcmp(types[i], "Patient") != 0) locked[chosen++] = ids[i];
    }
    if (chosen == 0) return CPX_OK;
    value = cpx_param_texts(batch->arena, locked, chosen);
    return value ? cpx_tx_run(batch->tx, CPX_SQL_TARGETS_LOCK, &value, 1, NULL) : CPX_EXHAUSTED;
}

/* Looks up what isn't known yet: Patients by the child that the writer knows behind them, all else by its visible piece 0. An id without a type
 * is locked only. That a target is held is nothing to what names it: when it is cut again, that is too. */
static enum cpx_rc find_targets(struct gather *gather)
{
    struct cpx_batch *batch = gather->batch;
    const char **types = cpx_arena_array(batch->arena, gather->count, sizeof *types);
    const char **ids = cpx_arena_array(batch->arena, gather->count, sizeof *ids);
    const struct cpx_rows *rows = NULL;
    const char *values[2];
    size_t count = 0;
    enum cpx_rc rc = CPX_OK;

    if (!types || !ids) return CPX_EXHAUSTED;
    for (size_t i = 0; i < gather->count && rc == CPX_OK; i++) {
        struct cpx_target *target = gather->items[i];
        if (target->found || target->pending || target->looked) continue;
        target->looked = target->type[0] != '\0';
        if (strcmp(target->type, "Patient") == 0) {
            rc = cpx_child_of_patient(batch->tx, target->id, &target->child);
            target->found = rc == CPX_OK && target->child > 0;
            /* Known as a child without being visible as a Patient: what a Patient carries at least. */
            if (target->found) target->labels = target->all_labels = CPX_LABEL(CPX_BIT_DEMO);
        }
        types[count] = target->type;
        ids[count++] = target->id;
    }
    if (rc != CPX_OK || count == 0) return rc;
    values[0] = cpx_param_texts(batch->arena, types, count);
    values[1] = cpx_param_texts(batch->arena, ids, count);
    if (!values[0] || !values[1]) return CPX_EXHAUSTED;
    rc = lock_targets(batch, types, ids, count);
    if (rc == CPX_OK) rc = cpx_tx_run(batch->tx, CPX_SQL_PIECE_TARGETS, values, 2, &rows);
    for (int row = 0; rc == CPX_OK && row < cpx_rows_count(rows); row++) {
        struct cpx_target *target = cpx_target_get(&batch->targets, cpx_rows_text(rows, row, 0), cpx_rows_text(rows, row, 1), false);
        if (!target) return CPX_DEFECT;
        if (!target->found) target->child = cpx_rows_int(rows, row, 2);
        if (cpx_rows_int(rows, row, 6) != 0) target->found = true; /* else it was deleted: its labels stay */
        target->labels = cpx_rows_int(rows, row, 3) & ~CPX_LABEL(CPX_BIT_HELD);
        target->all_labels = cpx_rows_int(rows, row, 4) & ~CPX_LABEL(CPX_BIT_HELD);
        target->carried = cpx_rows_int(rows, row, 5);
    }
    return rc;
}

/* Whose the ids are that aren't known by what the writer may see: the labels of what it may not, and the types of what it may. An id is the
 * server's, so one that nobody has will never be anybody's. */
static enum cpx_rc find_hidden(struct gather *gather)
{
    struct cpx_batch *batch = gather->batch;
    struct gather found = gathering(batch);
    const char **ids = cpx_arena_array(batch->arena, gather->count, sizeof *ids);
    const struct cpx_rows *rows = NULL;
    const char *value;
    size_t count = 0;
    enum cpx_rc rc;

    if (!ids) return CPX_EXHAUSTED;
    for (size_t i = 0; i < gather->count; i++) {
        struct cpx_target *target = gather->items[i];
        if (target->looked || target->real) continue;
        target->looked = true;
        ids[count++] = target->id;
    }
    if (count == 0) return CPX_OK;
    value = cpx_param_texts(batch->arena, ids, count);
    rc = value ? cpx_tx_steward(batch->tx, CPX_SQL_TARGETS_HIDDEN, &value, 1, &rows) : CPX_EXHAUSTED;
    for (int row = 0; rc == CPX_OK && row < cpx_rows_count(rows); row++) {
        struct cpx_target *alone = cpx_target_get(&batch->targets, "", cpx_rows_text(rows, row, 1), false);
        struct cpx_target *real = cpx_target_get(&batch->targets, cpx_rows_text(rows, row, 0), cpx_rows_text(rows, row, 1), true);
        if (!alone || !real) return alone ? CPX_EXHAUSTED : CPX_DEFECT;
        alone->real = real;
        real->hidden = (cpx_rows_int(rows, row, 2) | cpx_rows_int(rows, row, 4)) & ~CPX_LABEL(CPX_BIT_HELD);
        real->all_hidden = cpx_rows_int(rows, row, 3) & ~CPX_LABEL(CPX_BIT_HELD);
        if (!real->found && !real->pending && !real->looked) rc = gather_add(&found, real);
    }
    return rc == CPX_OK && found.count > 0 ? find_targets(&found) : rc;
}

static enum cpx_rc cite(struct cpx_item *item, int32_t node, struct cpx_target *target, bool mention)
{
    if (item->cited_count == item->cited_room) {
        size_t room = item->cited_room == 0 ? 8 : item->cited_room * 2;
        struct cpx_cited *cited = cpx_arena_array(item->batch->arena, room, sizeof *cited);
        if (!cited) return CPX_EXHAUSTED;
        if (item->cited_count > 0) memcpy(cited, item->cited, item->cited_count * sizeof *cited);
        item->cited = cited;
        item->cited_room = room;
    }
    item->cited[item->cited_count++] = (struct cpx_cited){node, target, mention};
    return CPX_OK;
}

static enum cpx_rc visit_cited(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct cpx_item *item = context;
    struct cpx_batch *batch = item->batch;
    const struct cpx_type *type = NULL;
    const char *id = NULL;
    const char *text = cpx_doc_string(batch->arena, doc, node);
    struct cpx_target *target;

    if (!text) return CPX_EXHAUSTED;
    if (!cpx_reference_local(batch->arena, batch->request->service, text, &type, &id)) return CPX_OK;
    target = cpx_target_get(&batch->targets, type->name, id, true);
    return target ? cite(item, node, target, false) : CPX_EXHAUSTED;
}

/* The ids that aren't in a reference to a resource of ours. */
struct mentioning {
    struct cpx_item *item;
    size_t references, at; /* both go through the text in its order */
};

static enum cpx_rc visit_mention(void *context, int32_t node, const char *id)
{
    struct mentioning *m = context;
    struct cpx_item *item = m->item;
    struct cpx_targets *targets = &item->batch->targets;
    struct cpx_target *target;

    while (m->at < m->references && item->cited[m->at].node < node)
        m->at++;
    if (m->at < m->references && item->cited[m->at].node == node && strcmp(item->cited[m->at].target->id, id) == 0) return CPX_OK;
    if (strcmp(item->id, id) == 0) return CPX_OK;
    target = cpx_target_get(targets, "", id, false);
    if (!target) {
        const char *kept = cpx_arena_strdup(item->batch->arena, id);
        target = kept ? cpx_target_get(targets, "", kept, true) : NULL;
    }
    return target ? cite(item, node, target, true) : CPX_EXHAUSTED;
}

/* A name tells as much as the id. The directory is where the names are known from. */
static enum cpx_rc cite_names(struct cpx_item *item)
{
    struct cpx_batch *batch = item->batch;
    struct mentioning m = {.item = item};
    enum cpx_rc rc = CPX_OK;

    if (item->type->audience == CPX_AUDIENCE_DIRECTORY) return CPX_OK;
    if (!batch->names) rc = cpx_tx_run(batch->tx, CPX_SQL_ORGANIZATIONS_TELLING, NULL, 0, &batch->names);
    return rc == CPX_OK ? cpx_names_each(batch->arena, &item->doc, item->node, batch->names, visit_mention, &m) : rc;
}

static enum cpx_rc cite_all(struct cpx_item *item)
{
    struct mentioning m = {.item = item};
    enum cpx_rc rc = cpx_references_each(&item->doc, item->node, item->type->name, visit_cited, item);

    m.references = item->cited_count;
    /* A Consent has one label, whatever it says. */
    if (rc != CPX_OK || strcmp(item->type->name, "Consent") == 0) return rc;
    rc = cpx_mentions_each(item->batch->arena, &item->doc, item->node, visit_mention, &m);
    return rc == CPX_OK ? cite_names(item) : rc;
}

/* A reference that leads to nothing that the writer may see mentions an id. */
static enum cpx_rc mention_unseen(struct cpx_item *item, struct gather *unseen)
{
    enum cpx_rc rc = CPX_OK;

    if (strcmp(item->type->name, "Consent") == 0) return CPX_OK;
    for (size_t i = 0, count = item->cited_count; i < count && rc == CPX_OK; i++) {
        struct cpx_cited cited = item->cited[i];
        if (!cited.mention) {
            if (cited.target->found || cited.target->pending) continue;
            cited.target = cpx_target_get(&item->batch->targets, "", cited.target->id, true);
            if (!cited.target) return CPX_EXHAUSTED;
            rc = cite(item, cited.node, cited.target, true);
        }
        if (rc == CPX_OK) rc = gather_add(unseen, cited.target);
    }
    return rc;
}

/* The latest of several changes of one resource counts. */
static enum cpx_rc mark_relabelled(struct cpx_batch *batch)
{
    for (const struct cpx_relabelled *changed = batch->relabelled; changed; changed = changed->next) {
        struct cpx_target *target = cpx_target_get(&batch->targets, changed->type, changed->id, true);
        if (!target) return CPX_EXHAUSTED;
        target->again = changed;
    }
    return CPX_OK;
}

enum cpx_rc cpx_batch_cite(struct cpx_batch *batch)
{
    struct gather gather = gathering(batch), unseen;
    size_t first = 0;
    enum cpx_rc rc = mark_relabelled(batch);

    while (first < batch->count && batch->items[first]->batch)
        first++;
    for (size_t i = first; i < batch->count && rc == CPX_OK; i++) {
        struct cpx_item *item = batch->items[i];
        item->batch = batch;
        rc = cite_all(item);
        for (size_t j = 0; j < item->cited_count && rc == CPX_OK; j++) {
            struct cpx_target *target = item->cited[j].target;
            if (!target->found && !target->pending && !target->looked) rc = gather_add(&gather, target);
        }
    }
    if (rc == CPX_OK) rc = find_targets(&gather);
    unseen = gathering(batch);
    for (size_t i = first; i < batch->count && rc == CPX_OK; i++) {
        rc = mention_unseen(batch->items[i], &unseen);
    }
    return rc == CPX_OK ? find_hidden(&unseen) : rc;
}

/* ---- children ---- */

static enum cpx_rc refuse_two(const struct cpx_batch *batch, const struct cpx_item *item)
{
    return cpx_problem_add(&batch->request->problem, CPX_ERROR_TWO_CHILDREN, item->pointer,
                           "The references name more than one child: send one resource for each");
}

/* The one child of the targets; -1 where one of them has none, or none is there. */
static enum cpx_rc child_of_targets(const struct cpx_item *item, const struct gather *gather, int64_t *child)
{
    int64_t found = 0;
    bool unknown = gather->unresolved;

    for (size_t i = 0; i < gather->count; i++) {
        const struct cpx_target *target = gather->items[i];
        if (!target->found || target->child == CPX_CHILD_UNKNOWN) {
            unknown = true;
        } else if (target->child != 0) {
            if (found != 0 && found != target->child) return refuse_two(gather->batch, item);
            found = target->child;
        }
    }
    *child = found != 0 && !unknown ? found : CPX_CHILD_UNKNOWN;
    return CPX_OK;
}

/* A Patient of another child, wherever it is named: what its readers may know of this child tells them of that one. */
static enum cpx_rc check_others(struct cpx_batch *batch, const struct cpx_item *item)
{
    struct gather gather = gathering(batch);
    enum cpx_rc rc = cpx_references_each(&item->doc, item->node, item->type->name, visit_patient, &gather);

    if (rc == CPX_OK) rc = find_targets(&gather);
    for (size_t i = 0; i < gather.count && rc == CPX_OK; i++) {
        const struct cpx_target *target = gather.items[i];
        if (target->found && target->child > 0 && target->child != item->child) rc = refuse_two(batch, item);
    }
    return rc;
}

static enum cpx_rc settle_child(struct cpx_batch *batch, struct cpx_item *item)
{
    struct gather gather = gathering(batch);
    enum cpx_rc rc = gather_paths(&gather, item, item->type->children);

    if (rc == CPX_OK) rc = find_targets(&gather);
    if (rc == CPX_OK) rc = child_of_targets(item, &gather, &item->child);
    if (rc != CPX_OK) return rc;
    if (item->about_child > 0) {
        if (item->child > 0 && item->child != item->about_child) return refuse_two(batch, item);
        item->child = item->about_child;
    }
    return item->child > 0 ? check_others(batch, item) : CPX_OK;
}

/* ---- labels ---- */

/* The labels of a target, of piece 0 or of all, as its writer may know them; whoever cuts a text again knows all. */
static int64_t whole_labels(const struct cpx_batch *batch, const struct cpx_target *target)
{
    if (target->again) return target->again->labels.whole;
    return target->labels | (batch->recut && !target->found ? target->hidden : 0);
}

static int64_t all_labels(const struct cpx_batch *batch, const struct cpx_target *target)
{
    if (target->again) return target->again->labels.all | target->again->labels.whole;
    return target->all_labels | (batch->recut && !target->found ? target->all_hidden : 0);
}

/* What a reference to the target carries. Not a Patient's: the resource speaks of the child anyway. hidden: what its writer may not know too. */
static int64_t labels_of(const struct cpx_batch *batch, const struct cpx_target *target, bool hidden)
{
    if (target->type[0] == '\0') target = target->real;
    if (!target || strcmp(target->type, "Patient") == 0) return 0;
    return whole_labels(batch, target) | target->carried | (hidden && !target->found && !target->pending ? target->hidden : 0);
}

static bool in_array(const struct cpx_doc *doc, int32_t node)
{
    return doc->nodes[doc->nodes[node].parent].kind == CPX_KIND_ARRAY;
}

/* What to cut for a reference: the innermost array item that it stands in, else the member. */
static int32_t place_of_reference(const struct cpx_doc *doc, int32_t root, int32_t string)
{
    int32_t reference = doc->nodes[string].parent;

    for (int32_t n = reference; n != root; n = doc->nodes[n].parent) {
        if (in_array(doc, n)) return n;
    }
    return reference;
}

static bool extends(const struct cpx_doc *doc, int32_t node)
{
    const struct cpx_node *n = &doc->nodes[node];

    return cpx_doc_key_is(doc, node, "extension") || cpx_doc_key_is(doc, node, "modifierExtension") ||
           (n->key_end > n->key_start && doc->text[n->key_start] == '_');
}

/* What to cut for an id that stands anywhere: what it says more of (a display beside it) stands in the same array item, or member of the
 * resource. What is in an extension belongs to the element that it extends. */
static int32_t place_of_mention(const struct cpx_doc *doc, int32_t root, int32_t string)
{
    int32_t from = string, top = string;

    for (int32_t n = string; n != root; n = doc->nodes[n].parent) {
        int32_t parent = doc->nodes[n].parent;
        if (extends(doc, n) && parent != root) from = parent;
        top = n;
    }
    for (int32_t n = from; n != root; n = doc->nodes[n].parent) {
        if (in_array(doc, n)) return n;
    }
    return top;
}

static int32_t place_of(const struct cpx_item *item, const struct cpx_cited *cited)
{
    return (cited->mention ? place_of_mention : place_of_reference)(&item->doc, item->node, cited->node);
}

/* What an item cites whose targets carry labels. */
static enum cpx_rc cited_elements(struct cpx_batch *batch, const struct cpx_item *item, bool hidden, struct cpx_label_element **elements,
                                  size_t *count)
{
    *count = 0;
    *elements = cpx_arena_array(batch->arena, item->cited_count + item->known_count, sizeof **elements);
    if (!*elements) return CPX_EXHAUSTED;
    for (size_t i = 0; i < item->cited_count; i++) {
        int64_t labels = labels_of(batch, item->cited[i].target, hidden);
        bool itself = strcmp(item->cited[i].target->id, item->id) == 0;
        if (labels == 0 || itself) continue;
        (*elements)[(*count)++] = (struct cpx_label_element){place_of(item, &item->cited[i]), labels};
    }
    for (size_t i = 0; i < item->known_count; i++) {
        (*elements)[(*count)++] = item->known[i];
    }
    return CPX_OK;
}

/* hidden: by what its writer may not see, too. */
static enum cpx_rc label(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_labelled *settled, bool hidden)
{
    const struct cpx_reader *reader = &batch->request->reader;
    struct cpx_labelled known = *settled;
    struct cpx_label_element *elements = NULL;
    int64_t kept;
    enum cpx_rc rc = known.directory ? CPX_OK : cited_elements(batch, item, hidden, &elements, &known.count);

    if (rc != CPX_OK) return rc;
    known.elements = elements;
    known.source_labels = reader->source_labels;
    known.default_label = reader->default_label;
    known.named = item->named;
    if (hidden) known.inherited |= item->hidden_whole;
    kept = reader->source_labels | known.inherited;
    known.inherited |= item->floor;
    rc = cpx_labels_settle(batch->tx, item->type->name, &item->doc, item->node, &known, &item->labelling);
    return rc == CPX_OK && !known.directory ? cpx_item_lower(batch, item, elements, known.count - item->known_count, kept) : rc;
}

/* The member of the resource that a node lies in. */
static bool lies_in(const struct cpx_item *item, int32_t node, const char *const *names)
{
    while (item->doc.nodes[node].parent != item->node)
        node = item->doc.nodes[node].parent;
    for (; *names; names++) {
        if (cpx_doc_key_is(&item->doc, node, *names)) return true;
    }
    return false;
}

/* A Task speaks of what it is about: it carries their labels, and they say what it is. It carries what its parties' names tell: without its
 * owner it would look as if it could be claimed. An owner that came by a claim is a piece of its own. */
static void task_labels(const struct cpx_batch *batch, const struct cpx_item *item, struct cpx_labelled *known)
{
    static const char *const about[] = {"focus", "basedOn", NULL}, *const requester[] = {"requester", NULL},
                             *const owner[] = {"owner", NULL};

    for (size_t i = 0; i < item->cited_count; i++) {
        const struct cpx_target *target = item->cited[i].target;
        if (item->cited[i].mention) continue;
        if (lies_in(item, item->cited[i].node, about)) {
            known->inherited |= whole_labels(batch, target);
            known->naming |= labels_of(batch, target, false);
        } else if (lies_in(item, item->cited[i].node, requester) || (!item->update && lies_in(item, item->cited[i].node, owner))) {
            known->inherited |= labels_of(batch, target, false);
        }
    }
    known->naming |= item->floor_naming;
}

/* What says nothing without all that it names: an issue between things (a duplicate, a conflict), a choice of the lead coordinator. Without some of
 * them it would tell that there is more: it carries their labels as a whole. Of the things that an issue is about, those of all their elements. */
static void whole_by_mentions(const struct cpx_batch *batch, struct cpx_item *item, struct cpx_labelled *known)
{
    const bool issue = strcmp(item->type->name, "DetectedIssue") == 0;

    if (!issue && (strcmp(item->type->name, "CareTeam") != 0 || !cpx_lead_is_choice(&item->doc, item->node))) return;
    for (size_t i = 0; i < item->cited_count; i++) {
        const struct cpx_target *target = item->cited[i].mention ? item->cited[i].target->real : item->cited[i].target;
        int64_t labels;
        if (!target || strcmp(target->type, "Patient") == 0 || strcmp(target->id, item->id) == 0) continue;
        labels = labels_of(batch, target, false) | (issue ? all_labels(batch, target) : 0);
        known->inherited |= labels;
        if (issue) known->naming |= labels;
        if (!target->found && !target->pending) item->hidden_whole |= issue ? target->all_hidden | target->hidden : target->hidden;
    }
    if (issue) known->naming |= item->floor_naming;
}

/* The directory refers to itself only. */
static void directory_labels(const struct cpx_batch *batch, struct cpx_item *item, struct cpx_labelled *known)
{
    known->directory = true;
    for (size_t i = 0; i < item->cited_count; i++) {
        const struct cpx_target *target = item->cited[i].mention ? item->cited[i].target->real : item->cited[i].target;
        if (!target || strcmp(target->type, "Patient") == 0 || strcmp(target->id, item->id) == 0) continue;
        known->inherited |= whole_labels(batch, target);
        if (!target->found && !target->pending) item->hidden_whole |= target->hidden;
    }
}

static enum cpx_rc settle_derived(struct cpx_batch *batch, struct cpx_item *item, struct cpx_labelled *known)
{
    struct gather gather = gathering(batch);
    enum cpx_rc rc = cpx_references_each(&item->doc, item->node, item->type->name, visit_string, &gather);
    int64_t child = 0;
    bool alone = gather.missing;

    for (size_t i = 0; i < gather.count && rc == CPX_OK; i++) {
        const struct cpx_target *target = gather.items[i];
        known->inherited |= all_labels(batch, target);
        if (!target->found && !target->pending) item->hidden_whole |= target->all_hidden;
        if (strcmp(target->type, "Patient") != 0) known->naming |= all_labels(batch, target);
        if (!target->found || target->child == CPX_CHILD_UNKNOWN || (child != 0 && target->child != 0 && target->child != child))
            alone = true;
        if (target->found && target->child > 0) child = target->child;
    }
    known->naming |= item->floor_naming;
    item->child = alone || child == 0 ? CPX_CHILD_UNKNOWN : child;
    return rc;
}

enum cpx_rc cpx_item_waits(struct cpx_batch *batch, const struct cpx_item *item, bool *waits)
{
    struct gather gather = gathering(batch);
    enum cpx_rc rc = CPX_OK;

    *waits = false;
    if (item->type->audience != CPX_AUDIENCE_DERIVED) return CPX_OK;
    rc = cpx_references_each(&item->doc, item->node, item->type->name, visit_string, &gather);
    for (size_t i = 0; i < gather.count; i++) {
        if (gather.items[i]->pending && strcmp(gather.items[i]->id, item->id) != 0) *waits = true;
    }
    return rc;
}

static bool cites_hidden(const struct cpx_item *item)
{
    for (size_t i = 0; i < item->cited_count; i++) {
        const struct cpx_target *target = item->cited[i].mention ? item->cited[i].target->real : NULL;
        if (target && target->hidden != 0 && !target->found && !target->pending) return true;
    }
    return item->hidden_whole != 0;
}

static enum cpx_rc label_and_cut(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_labelled *known, bool hidden)
{
    enum cpx_rc rc = label(batch, item, known, hidden);

    if (rc == CPX_OK && item->labelling.labels == 0 && !known->directory) rc = CPX_DEFECT;
    return rc == CPX_OK ? cpx_pieces_cut(batch->arena, item->type->name, &item->doc, item->node, &item->labelling, &item->pieces) : rc;
}

/* What others know of the item as their target. */
static void settled(struct cpx_batch *batch, struct cpx_item *item, struct cpx_target *own)
{
    int64_t labels = item->pieces.items[0].labels, all = 0;

    for (size_t i = 0; i < item->pieces.count; i++) {
        all |= item->pieces.items[i].labels;
    }
    if (!own->found || own->labels != labels || own->all_labels != all) own->settled_at = ++batch->settlings;
    item->settled = own->found = true;
    item->settled_at = batch->settlings;
    own->child = item->child;
    own->labels = labels;
    own->all_labels = all;
    if (item->type->audience == CPX_AUDIENCE_DIRECTORY) own->carried = cpx_labels_of_member(batch->request->reader.source_labels);
}

enum cpx_rc cpx_item_settle(struct cpx_batch *batch, struct cpx_item *item)
{
    struct cpx_target *own = cpx_target_get(&batch->targets, item->type->name, item->id, true);
    struct cpx_labelled known = {0};
    bool directory = item->type->audience == CPX_AUDIENCE_DIRECTORY;
    enum cpx_rc rc = own ? cpx_batch_cite(batch) : CPX_EXHAUSTED;

    if (rc != CPX_OK) return rc;
    own->pending = false;
    item->hidden_whole = 0;
    if (directory) {
        item->child = CPX_CHILD_DIRECTORY;
        directory_labels(batch, item, &known);
    } else if (item->type->audience == CPX_AUDIENCE_DERIVED) {
        rc = settle_derived(batch, item, &known);
    } else if (item->child == 0) { /* a Patient's is there already */
        rc = settle_child(batch, item);
    }
    if (strcmp(item->type->name, "Task") == 0) task_labels(batch, item, &known);
    whole_by_mentions(batch, item, &known);
    if (rc == CPX_OK) rc = label_and_cut(batch, item, &known, false);
    if (rc == CPX_OK) item->open_labels = item->pieces.items[0].labels;
    if (rc == CPX_OK && cites_hidden(item)) rc = label_and_cut(batch, item, &known, true);
    if (rc == CPX_OK) settled(batch, item, own);
    return rc;
}

bool cpx_item_outdated(const struct cpx_item *item)
{
    for (size_t i = 0; i < item->cited_count; i++) {
        const struct cpx_target *target = item->cited[i].mention ? item->cited[i].target->real : item->cited[i].target;
        if (target && target->settled_at > item->settled_at && strcmp(target->id, item->id) != 0) return true;
    }
    return false;
}

enum cpx_rc cpx_item_cited(struct cpx_batch *batch, struct cpx_item *item, struct cpx_label_element **elements, size_t *count)
{
    enum cpx_rc rc = cpx_batch_cite(batch);

    return rc == CPX_OK ? cited_elements(batch, item, true, elements, count) : rc;
}
