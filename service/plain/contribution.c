/* An organization's contribution to a child's plan: its items, and the CarePlan that refers to them. All that /v1 writes of a plan is written
 * here, whether a request replaces the contribution whole or says one thing. Bodies hold nothing but what was sent: sending the same again
 * changes nothing. */
#include <string.h>

#include "cpx/handlers.h"
#include "items.h"

enum { BODY_MAX = 256 * 1024 };
static const int64_t PLAN_LABELS = CPX_LABEL(CPX_BIT_NORMAL);

const struct plain_item_kind *const plain_kinds[PLAIN_KINDS] = {
    [PLAIN_NEEDS] = &plain_need_kind,         [PLAIN_GOALS] = &plain_goal_kind,         [PLAIN_ACTIONS] = &plain_action_kind,
    [PLAIN_SERVICES] = &plain_service_kind,   [PLAIN_STRENGTHS] = &plain_strength_kind, [PLAIN_PREFERENCES] = &plain_preferences_kind,
    [PLAIN_DOCUMENTS] = &plain_document_kind,
};

/* ---- what is stored of it ---- */

static bool add_entry(struct plain_contribution *c, const struct plain_entry *entry)
{
    if (c->before_count == c->before_room) return false;
    c->before[c->before_count++] = *entry;
    return true;
}

static bool add_now(struct plain_contribution *c, const struct plain_now *now)
{
    if (c->now_count == c->now_room) return false;
    c->now[c->now_count++] = *now;
    return true;
}

static enum cpx_rc load(struct plain_contribution *c)
{
    enum { NEW_MAX = PLAIN_KINDS * PLAIN_ITEMS_MAX + PLAIN_ITEMS_MAX * PLAIN_BARRIERS_MAX };
    const char *child = cpx_param_int(c->arena, c->child);
    const struct cpx_rows *rows;
    if (!child) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(c->tx, CPX_SQL_PLAIN_KEYS, &child, 1, &rows);
    if (rc != CPX_OK) return rc;
    c->before_room = (size_t)cpx_rows_count(rows) + PLAIN_BARRIERS_MAX * PLAIN_ITEMS_MAX + 1;
    c->now_room = c->before_room + NEW_MAX;
    c->before = cpx_arena_array(c->arena, c->before_room, sizeof *c->before);
    c->now = cpx_arena_array(c->arena, c->now_room, sizeof *c->now);
    if (!c->before || !c->now) return CPX_EXHAUSTED;
    for (int i = 0; rc == CPX_OK && i < cpx_rows_count(rows); i++) {
        const struct plain_entry entry = {.kind = cpx_rows_text(rows, i, 0),
                                          .key = cpx_rows_text(rows, i, 1),
                                          .type = cpx_rows_text(rows, i, 2),
                                          .id = cpx_rows_text(rows, i, 3),
                                          .labels = cpx_rows_int(rows, i, 4)};
        if (cpx_rows_null(rows, i, 4))
            rc = plain_forget(c->tx, entry.type, entry.id); /* deleted on the other face */
        else if (!add_entry(c, &entry))
            rc = CPX_DEFECT;
    }
    return rc;
}

enum cpx_rc plain_contribution_child(struct plain_contribution *c)
{
    const char *asked = c->request->parameters[0];
    c->arena = c->request->arena;
    enum cpx_rc rc = cpx_child_of_patient(c->tx, asked, &c->child);
    if (rc != CPX_OK) return rc;
    if (c->child == 0) return plain_hide(c->request, c->tx, "Patient", asked);
    return cpx_child_patient(c->tx, c->child, asked, &c->patient);
}

enum cpx_rc plain_contribution_open(struct plain_contribution *c)
{
    enum cpx_rc rc = plain_contribution_child(c);
    if (rc != CPX_OK || c->child == 0) return rc;
    const char *lock = cpx_arena_printf(c->arena, "contribution/%lld", (long long)c->child);
    rc = lock ? plain_lock(c->tx, lock) : CPX_EXHAUSTED;
    return rc == CPX_OK ? load(c) : rc;
}

static bool belongs(const struct plain_entry *entry, const char *to)
{
    return to && entry->key && strncmp(entry->key, to, strlen(to)) == 0;
}

struct plain_entry *plain_contribution_find(const struct plain_contribution *c, const char *kind, const char *id, const char *external_id)
{
    for (size_t i = 0; i < c->before_count; i++) {
        struct plain_entry *entry = &c->before[i];
        if (strcmp(entry->kind, kind) != 0) continue;
        if (id ? strcmp(entry->id, id) == 0 : external_id && entry->key && strcmp(entry->key, external_id) == 0) return entry;
    }
    return NULL;
}

size_t plain_contribution_count(const struct plain_contribution *c, const char *kind)
{
    size_t count = 0;
    for (size_t i = 0; i < c->before_count; i++)
        count += strcmp(c->before[i].kind, kind) == 0;
    return count;
}

/* Without an id and a key: the next that belongs to the same and isn't taken yet. */
static struct plain_entry *find_next(const struct plain_contribution *c, const char *kind, const char *to)
{
    for (size_t i = 0; i < c->before_count; i++) {
        struct plain_entry *entry = &c->before[i];
        if (strcmp(entry->kind, kind) == 0 && !entry->kept && belongs(entry, to)) return entry;
    }
    return NULL;
}

enum cpx_rc plain_contribution_take(struct plain_contribution *c, const char *kind, const struct plain_resource *resource)
{
    if (plain_contribution_find(c, kind, resource->id, NULL)) return CPX_OK;
    const struct plain_entry entry = {.kind = kind, .type = resource->type, .id = resource->id, .labels = resource->labels};
    return add_entry(c, &entry) ? CPX_OK : CPX_EXHAUSTED;
}

/* An item's key, or NULL: what its sender gave it, and not what we made up. */
static const char *given_key(const struct plain_entry *entry)
{
    return entry->key && !strstr(entry->key, entry->id) ? entry->key : NULL;
}

static enum cpx_rc keep(struct plain_contribution *c, struct plain_entry *entry)
{
    const struct plain_now now = {entry->kind, entry->type, entry->id, given_key(entry), entry->labels, entry->key != NULL};
    entry->kept = true;
    return add_now(c, &now) ? CPX_OK : CPX_DEFECT;
}

enum cpx_rc plain_contribution_keep(struct plain_contribution *c, const char *replaced)
{
    const char *below = replaced ? cpx_arena_printf(c->arena, "%s/", replaced) : NULL;
    enum cpx_rc rc = replaced && !below ? CPX_EXHAUSTED : CPX_OK;
    for (size_t i = 0; rc == CPX_OK && i < c->before_count; i++) {
        struct plain_entry *entry = &c->before[i];
        bool beneath = strcmp(entry->kind, "barrier") == 0 && belongs(entry, below); /* a sender's own key may look like it */
        bool spoken_of = replaced && (strcmp(entry->id, replaced) == 0 || beneath || !entry->key);
        if (!spoken_of && strcmp(entry->kind, "plan") != 0) rc = keep(c, entry);
    }
    return rc;
}

/* ---- bodies ---- */

struct cpx_writer *plain_begin(struct plain_contribution *c, const char *type, const struct plain_extension_row *rows, size_t count,
                               const char *external_id)
{
    cpx_text_init(&c->text, c->arena, BODY_MAX);
    cpx_writer_init(&c->writer, &c->text);
    cpx_write_object(&c->writer, NULL);
    cpx_write_string(&c->writer, "resourceType", type);
    plain_write_extensions(&c->writer, rows, count);
    plain_write_external_id(&c->writer, external_id);
    return &c->writer;
}

void plain_write_subject(struct plain_contribution *c, const char *key)
{
    plain_write_reference(&c->writer, key, "Patient", c->patient, 0, 0);
}

void plain_write_text_concept(struct cpx_writer *w, const char *key, const char *text)
{
    cpx_write_object(w, key);
    cpx_write_string(w, "text", text);
    cpx_write_end_object(w);
}

enum cpx_rc plain_end(struct plain_contribution *c, int64_t named, struct plain_body *out)
{
    cpx_write_end_object(&c->writer);
    out->named = named;
    out->text = cpx_text_finish(&c->text, &out->size);
    return out->text ? CPX_OK : CPX_EXHAUSTED;
}

enum cpx_rc plain_resolve(struct plain_contribution *c, const char *kind, const char *type, const char *given, const char *pointer,
                          const char **id, int64_t *labels)
{
    for (size_t i = 0; i < c->now_count; i++) {
        const struct plain_now *item = &c->now[i];
        if (strcmp(item->kind, kind) != 0) continue;
        if (strcmp(item->id, given) != 0 && !(item->external_id && strcmp(item->external_id, given) == 0)) continue;
        *id = item->id;
        *labels = item->labels;
        return CPX_OK;
    }
    struct cpx_view view = {.found = false};
    enum cpx_rc rc = cpx_id_valid(given) ? cpx_resource_view(c->tx, type, given, &view) : CPX_OK;
    if (rc != CPX_OK) return rc;
    if (!view.found || view.gone || view.child != c->child)
        return cpx_problem_add(&c->request->problem, CPX_ERROR_REFERENCE, pointer, "This names no %s of the child's plan that we know",
                               kind);
    *id = given;
    *labels = view.labels;
    return CPX_OK;
}

/* ---- storing an item ---- */

static const struct plain_head *head_of(const void *item)
{
    return item;
}

static bool same_text(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

static bool same_categories(const struct plain_texts *a, const struct plain_texts *b)
{
    return plain_labels(a) == plain_labels(b);
}

/* Of an item that changes: what /v1 doesn't say of it stays, and so do its labels while its categories do. */
static enum cpx_rc keep_rest(struct plain_contribution *c, const struct plain_entry *entry, const void *item, const void *was,
                             const struct plain_body *was_body, struct plain_body *body)
{
    struct cpx_view view;
    const struct plain_body now = *body;
    enum cpx_rc rc = cpx_resource_view(c->tx, entry->type, entry->id, &view);
    if (rc != CPX_OK) return rc;
    if (!view.found || view.gone) return CPX_DEFECT;
    const struct plain_body stored = {view.text, view.size, view.labels};
    rc = plain_keep_rest(c->request, &stored, was_body, &now, body);
    if (rc == CPX_OK && same_categories(&head_of(item)->categories, &head_of(was)->categories) && was_body->named == now.named)
        body->named |= view.labels;
    return rc;
}

static enum cpx_rc check_key(struct plain_contribution *c, const struct plain_item_kind *kind, const struct plain_head *head,
                             const struct plain_entry *entry, const char *pointer)
{
    if (!head->external_id) return CPX_OK;
    for (size_t i = 0; i < c->now_count; i++) {
        if (same_text(c->now[i].external_id, head->external_id) && strcmp(c->now[i].kind, kind->kind) == 0)
            return cpx_problem_add(&c->request->problem, CPX_ERROR_VALUE, pointer, "The same external_id is there twice");
    }
    const struct plain_entry *other = plain_contribution_find(c, kind->kind, NULL, head->external_id);
    if (!other || other == entry) return CPX_OK;
    const char *at = cpx_arena_printf(c->arena, "%s/external_id", pointer);
    if (!at) return CPX_EXHAUSTED;
    return cpx_problem_add(&c->request->problem, CPX_ERROR_CONFLICT, at, "This external_id is of another of our items");
}

static enum cpx_rc store_body(struct plain_contribution *c, const struct plain_item_kind *kind, const void *thing,
                              struct plain_entry *entry, const struct plain_body *body)
{
    const struct plain_head *head = head_of(thing);
    struct plain_item item = {.kind = kind->kind,
                              .type = entry ? entry->type : kind->type,
                              .external_id = head->external_id,
                              .child = c->child,
                              .named = body->named,
                              .body = body->text,
                              .size = body->size,
                              .id = entry ? entry->id : NULL,
                              .known_as = entry ? entry->key : NULL};
    struct cpx_stored stored;
    if (!entry || entry->key) item.belongs_to = kind->belongs_to ? kind->belongs_to(c, thing) : "";
    if (kind->belongs_to && (!entry || entry->key) && !item.belongs_to) return CPX_EXHAUSTED;
    enum cpx_rc rc = plain_store(c->tx, &item, &stored);
    if (rc != CPX_OK) return rc;
    const struct plain_now now = {kind->kind,        item.type,     cpx_arena_strdup(c->arena, stored.id),
                                  head->external_id, stored.labels, !entry || entry->key || head->external_id};
    if (entry) entry->kept = true;
    if (!now.id) return CPX_EXHAUSTED;
    return add_now(c, &now) ? CPX_OK : CPX_DEFECT;
}

enum cpx_rc plain_item_store(struct plain_contribution *c, const struct plain_item_kind *kind, const void *item, const void *was,
                             const char *pointer)
{
    const struct plain_head *head = head_of(item);
    struct plain_body body, was_body;
    enum cpx_rc rc = kind->body(c, item, pointer, &body);
    if (rc == CPX_OK && was) rc = kind->body(c, was, pointer, &was_body);
    if (rc != CPX_OK) return rc;
    struct plain_entry *entry = plain_contribution_find(c, kind->kind, head->id, head->external_id);
    if (!entry && !head->id && !head->external_id && kind->belongs_to) {
        const char *to = kind->belongs_to(c, item);
        if (!to) return CPX_EXHAUSTED;
        entry = find_next(c, kind->kind, to);
    }
    bool same = was && strcmp(body.text, was_body.text) == 0 && body.named == was_body.named &&
                same_categories(&head->categories, &head_of(was)->categories);
    if (same && !entry) return CPX_OK; /* another's, as it is */
    if (head->id && !entry)
        return cpx_problem_add(&c->request->problem, CPX_ERROR_REFERENCE, cpx_arena_printf(c->arena, "%s/id", pointer),
                               "Our contribution has no such item; leave id out to add one");
    if (entry && entry->kept) return cpx_problem_add(&c->request->problem, CPX_ERROR_VALUE, pointer, "The same item is there twice");
    if (same && !(body.named & ~entry->labels)) return keep(c, entry); /* else what it belongs to has changed */
    rc = check_key(c, kind, head, entry, pointer);
    if (rc == CPX_OK && was) rc = keep_rest(c, entry, item, was, &was_body, &body);
    return rc == CPX_OK ? store_body(c, kind, item, entry, &body) : rc;
}

/* ---- the CarePlan ---- */

static void write_member(struct cpx_writer *w, const struct plain_item_kind *kind, const struct plain_now *item)
{
    if (kind->wrapped) cpx_write_object(w, NULL);
    plain_write_reference(w, kind->wrapped ? "reference" : NULL, item->type, item->id, item->labels, PLAN_LABELS);
    if (kind->wrapped) cpx_write_end_object(w);
}

static const struct plain_item_kind *kind_named(const char *name)
{
    for (size_t i = 0; i < PLAIN_KINDS; i++) {
        if (strcmp(plain_kinds[i]->kind, name) == 0) return plain_kinds[i];
    }
    return NULL;
}

/* "Goal/<id>" of an item of a list: a reference, or one below `reference`. "" is none of ours. */
static const char *reference_in(struct plain_contribution *c, const struct cpx_doc *doc, int32_t item)
{
    const char *text = plain_text_at(c->arena, doc, item, "reference");
    if (!text) text = plain_text_at(c->arena, doc, item, "reference.reference");
    return text ? text : "";
}

static bool refers_to(const char *reference, const char *type, const char *id)
{
    size_t length = strlen(type);
    return strncmp(reference, type, length) == 0 && reference[length] == '/' && strcmp(reference + length + 1, id) == 0;
}

static const struct plain_now *referred_now(const struct plain_contribution *c, const char *reference)
{
    for (size_t i = 0; i < c->now_count; i++) {
        if (refers_to(reference, c->now[i].type, c->now[i].id)) return &c->now[i];
    }
    return NULL;
}

static bool was_ours(const struct plain_contribution *c, const char *reference)
{
    for (size_t i = 0; i < c->before_count; i++) {
        if (refers_to(reference, c->before[i].type, c->before[i].id)) return true;
    }
    return false;
}

static bool is_listed(struct plain_contribution *c, const struct cpx_doc *doc, int32_t list, const struct plain_now *now)
{
    for (int32_t one = plain_first(doc, list); one >= 0; one = doc->nodes[one].next) {
        if (refers_to(reference_in(c, doc, one), now->type, now->id)) return true;
    }
    return false;
}

static void write_raw(struct cpx_writer *w, const char *key, const struct cpx_doc *doc, int32_t node)
{
    cpx_write_raw(w, key, doc->text + doc->nodes[node].start, doc->nodes[node].end - doc->nodes[node].start);
}

/* One of the CarePlan's lists. What others of its author's texts put there stays, in its place; so do our items that are still there. */
static void write_list(struct plain_contribution *c, const struct cpx_doc *doc, const char *member)
{
    int32_t list = doc ? cpx_doc_member(doc, 0, member) : -1;
    struct cpx_text text;
    struct cpx_writer items;
    size_t size;
    cpx_text_init(&text, c->arena, BODY_MAX);
    cpx_writer_init(&items, &text);
    cpx_write_array(&items, NULL);
    for (int32_t one = plain_first(doc, list); one >= 0; one = doc->nodes[one].next) {
        const char *reference = reference_in(c, doc, one);
        const struct plain_now *now = referred_now(c, reference);
        const struct plain_item_kind *kind = now ? kind_named(now->kind) : NULL;
        if (kind && strcmp(kind->member, member) == 0)
            write_member(&items, kind, now);
        else if (!was_ours(c, reference))
            write_raw(&items, NULL, doc, one);
    }
    for (size_t i = 0; i < c->now_count; i++) {
        const struct plain_item_kind *kind = kind_named(c->now[i].kind);
        bool here = kind && strcmp(kind->member, member) == 0 && c->now[i].part;
        if (here && !is_listed(c, doc, list, &c->now[i])) write_member(&items, kind, &c->now[i]);
    }
    cpx_write_end_array(&items);
    const char *whole = cpx_text_finish(&text, &size);
    if (!whole)
        c->text.failed = true;
    else if (size > 2)
        cpx_write_raw(&c->writer, member, whole, size);
}

static const char *const lists[] = {"addresses", "supportingInfo", "goal", "activity"};

static void write_review(struct plain_contribution *c, const char *on)
{
    const struct plain_extension_row row = {"review-on", "valueDate", on};
    plain_write_extensions(&c->writer, &row, 1);
}

static enum cpx_rc write_new_plan(struct plain_contribution *c, const struct plain_review *review, struct plain_body *out)
{
    struct cpx_writer *w = plain_begin(c, "CarePlan", NULL, 0, NULL);
    write_review(c, review ? review->on : NULL);
    cpx_write_string(w, "status", "active");
    cpx_write_string(w, "intent", "plan");
    cpx_write_array(w, "category");
    cpx_write_concept(w, NULL, "http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "assess-plan");
    cpx_write_end_array(w);
    plain_write_subject(c, "subject");
    plain_write_reference(w, "author", "Organization", c->request->reader.organization_id, 0, 0);
    for (size_t i = 0; i < PLAIN_COUNT(lists); i++)
        write_list(c, NULL, lists[i]);
    return plain_end(c, PLAN_LABELS, out);
}

/* Of a CarePlan that is there only its lists and the day of its review are ours; out->text NULL: they stay as they are. */
static enum cpx_rc change_plan(struct plain_contribution *c, const struct plain_entry *entry, const struct plain_review *review,
                               struct plain_body *out)
{
    struct cpx_view view;
    struct cpx_doc doc;
    struct plain_body was, now;
    const char *lock = cpx_arena_printf(c->arena, "CarePlan/%s", entry->id); /* the other face writes it, too */
    enum cpx_rc rc = lock ? cpx_tx_run(c->tx, CPX_SQL_RESOURCE_LOCK, &lock, 1, NULL) : CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = cpx_resource_view(c->tx, "CarePlan", entry->id, &view);
    if (rc != CPX_OK) return rc;
    if (!view.found || view.gone) return CPX_DEFECT;
    rc = cpx_doc_reparse(c->arena, view.text, view.size, &doc);
    if (rc != CPX_OK) return rc;
    const char *on = plain_extension(c->arena, &doc, 0, "review-on", "valueDate");
    plain_begin(c, "CarePlan", NULL, 0, NULL);
    write_review(c, on);
    for (size_t i = 0; i < PLAIN_COUNT(lists); i++) {
        int32_t list = cpx_doc_member(&doc, 0, lists[i]);
        if (list >= 0) write_raw(&c->writer, lists[i], &doc, list);
    }
    rc = plain_end(c, PLAN_LABELS, &was);
    if (rc != CPX_OK) return rc;
    plain_begin(c, "CarePlan", NULL, 0, NULL);
    write_review(c, review ? review->on : on);
    for (size_t i = 0; i < PLAIN_COUNT(lists); i++)
        write_list(c, &doc, lists[i]);
    rc = plain_end(c, PLAN_LABELS, &now);
    if (rc != CPX_OK) return rc;
    if (strcmp(was.text, now.text) == 0) return CPX_OK;
    const struct plain_body stored = {view.text, view.size, PLAN_LABELS};
    rc = plain_keep_rest(c->request, &stored, &was, &now, out);
    out->named = PLAN_LABELS;
    return rc;
}

static enum cpx_rc store_plan(struct plain_contribution *c, const struct plain_review *review)
{
    struct plain_entry *entry = NULL;
    for (size_t i = 0; i < c->before_count; i++) {
        if (strcmp(c->before[i].kind, "plan") == 0) entry = &c->before[i];
    }
    bool any = review != NULL;
    for (size_t i = 0; i < c->now_count; i++)
        any = any || c->now[i].part;
    if (!entry && !any) return CPX_OK; /* what was written on the other face has its own plan, or none */
    struct plain_body body = {.text = NULL};
    struct cpx_stored stored;
    enum cpx_rc rc = entry ? change_plan(c, entry, review, &body) : write_new_plan(c, review, &body);
    if (entry) entry->kept = true;
    if (rc != CPX_OK || !body.text) return rc;
    const struct plain_item item = {.kind = "plan",
                                    .type = "CarePlan",
                                    .external_id = "contribution",
                                    .id = entry ? entry->id : NULL,
                                    .known_as = entry ? entry->key : NULL,
                                    .child = c->child,
                                    .named = PLAN_LABELS,
                                    .body = body.text,
                                    .size = body.size};
    return plain_store(c->tx, &item, &stored);
}

enum cpx_rc plain_contribution_close(struct plain_contribution *c, const struct plain_review *review)
{
    enum cpx_rc rc = store_plan(c, review);
    for (size_t i = 0; rc == CPX_OK && i < c->before_count; i++) {
        const struct plain_entry *entry = &c->before[i];
        if (entry->kept) continue;
        rc = cpx_resource_delete(c->tx, entry->type, entry->id, NULL);
        if (rc == CPX_OK) rc = plain_forget(c->tx, entry->type, entry->id);
    }
    return rc;
}

/* ---- PUT /v1/children/{child}/care-plan ---- */

struct whole {
    struct plain_list lists[PLAIN_KINDS];
    void *preferences;
    struct plain_review review;
};
#define LIST(name_, kind_, shape_)                                                                                                         \
    {                                                                                                                                      \
        name_, PLAIN_LIST, .offset = offsetof(struct whole, lists[kind_]), .max = PLAIN_ITEMS_MAX, .shape = &(shape_)                      \
    }
static const struct plain_field whole_fields[] = {LIST("needs", PLAIN_NEEDS, plain_need_shape),
                                                  LIST("goals", PLAIN_GOALS, plain_goal_shape),
                                                  LIST("actions", PLAIN_ACTIONS, plain_action_shape),
                                                  LIST("services", PLAIN_SERVICES, plain_service_shape),
                                                  LIST("strengths", PLAIN_STRENGTHS, plain_strength_shape),
                                                  LIST("documents", PLAIN_DOCUMENTS, plain_document_shape),
                                                  PLAIN_FIELD(whole, preferences, OBJECT, .shape = &plain_preferences_shape),
                                                  {"review_on", PLAIN_DATE, .offset = offsetof(struct whole, review.on)}};
const struct plain_shape plain_contribution_shape = PLAIN_SHAPE(whole, whole_fields);

static const void *item_at(const struct plain_item_kind *kind, const struct plain_list *list, size_t i)
{
    return (const char *)list->items + i * kind->shape->size;
}

static enum cpx_rc store_items(struct plain_contribution *c, const struct whole *whole)
{
    size_t first[PLAIN_KINDS];
    enum cpx_rc rc = CPX_OK;
    for (size_t k = 0; k < PLAIN_KINDS; k++) {
        first[k] = c->now_count;
        for (size_t i = 0; rc == CPX_OK && i < whole->lists[k].count; i++) {
            const char *at = plain_kinds[k]->single ? "/preferences" : cpx_arena_printf(c->arena, "/%s/%zu", plain_kinds[k]->list, i);
            rc = at ? plain_item_store(c, plain_kinds[k], item_at(plain_kinds[k], &whole->lists[k], i), NULL, at) : CPX_EXHAUSTED;
        }
    }
    for (size_t k = 0; k < PLAIN_KINDS; k++) {
        for (size_t i = 0; rc == CPX_OK && plain_kinds[k]->rest && i < whole->lists[k].count; i++) {
            const char *at = cpx_arena_printf(c->arena, "/%s/%zu", plain_kinds[k]->list, i);
            if (!at) return CPX_EXHAUSTED;
            rc = plain_kinds[k]->rest(c, item_at(plain_kinds[k], &whole->lists[k], i), NULL, &c->now[first[k] + i], at);
        }
    }
    return rc;
}

/* The version of the contribution: of the caller's own pieces of the child's plan. */
static enum cpx_rc find_version(struct plain_contribution *c, char version[33])
{
    const char *child = cpx_param_int(c->arena, c->child);
    const struct cpx_rows *rows;
    if (!child) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(c->tx, CPX_SQL_PLAIN_CONTRIBUTION_VERSION, &child, 1, &rows);
    if (rc != CPX_OK) return rc;
    return cpx_rows_count(rows) == 1 ? plain_version(c->request, cpx_rows_text(rows, 0, 0), cpx_rows_size(rows, 0, 0), version)
                                     : CPX_DEFECT;
}

/* Of an ETag of the plan only its first half counts: what others have changed since is no obstacle. */
static enum cpx_rc check_if_match(struct plain_contribution *c)
{
    const char *if_match = cpx_request_header(c->request, "if-match");
    char quoted[35] = "\"";
    if (!if_match || strcmp(if_match, "*") == 0) return CPX_OK;
    enum cpx_rc rc = find_version(c, quoted + 1);
    if (rc != CPX_OK || strstr(if_match, quoted)) return rc;
    return cpx_problem_add(&c->request->problem, CPX_ERROR_PRECONDITION_FAILED, "If-Match",
                           "Our contribution has changed since; read it again");
}

static enum cpx_rc answer(struct plain_contribution *c)
{
    const struct cpx_rows *rows;
    enum cpx_rc rc = plain_plan_run(c->tx, c->patient, PLAIN_PLAN_TYPES, true, &rows);
    return rc == CPX_OK ? plain_plan_format(c->request, rows) : rc;
}

enum cpx_rc cpx_plain_plan_replace_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct plain_contribution c = {.request = request, .tx = tx};
    struct whole whole;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = plain_body_read(request, &plain_contribution_shape, &whole);
    if (rc == CPX_OK) rc = plain_contribution_open(&c);
    if (rc != CPX_OK || c.child == 0) return rc;
    if (whole.preferences) whole.lists[PLAIN_PREFERENCES] = (struct plain_list){1, whole.preferences};
    rc = check_if_match(&c);
    if (rc == CPX_OK) rc = store_items(&c, &whole);
    if (rc == CPX_OK) rc = plain_contribution_close(&c, &whole.review);
    return rc == CPX_OK ? answer(&c) : rc;
}
