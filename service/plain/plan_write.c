/* PUT /v1/children/{child}/care-plan: replaces the organization's contribution whole.
 *
 * How it lies on FHIR: a need is a Condition (category health-concern, or the SDOH Clinical Care category of its domain); a barrier a
 * Condition whose evidence is its need (and the referral that it blocks, and the action that resolves it); a goal a Goal that addresses
 * needs; an action a ServiceRequest with intent plan; a service an EpisodeOfCare; the contribution a CarePlan that refers to them. A
 * reference carries the labels of its target, so a reader sees it only together with the target. Bodies hold nothing but what was sent:
 * sending the same again changes nothing. */
#include <string.h>

#include "cpx/handlers.h"
#include "plain.h"

/* ---- the shapes ---- */

struct screening {
    const char *tool, *on;
};
struct barrier {
    const char *id, *kind, *blocks, *status, *by, *text;
    struct plain_texts categories;
};
struct need {
    const char *id, *external_id, *domain, *text, *about, *raised_by, *priority, *status;
    struct plain_texts categories;
    struct screening *screening;
    struct plain_list barriers;
};
struct goal {
    const char *id, *external_id, *text, *stated_by, *status, *progress, *target_on;
    struct plain_texts categories, needs;
};
struct action {
    const char *id, *external_id, *text, *kind, *goal, *responsible, *due_on, *status;
    struct plain_texts categories;
};
struct service {
    const char *id, *external_id, *service, *status, *since;
    struct plain_texts categories;
};
struct contribution {
    struct plain_list needs, goals, actions, services;
    const char *review_on;
};

#define CATEGORIES(struct_, required_)                                                                                                     \
    PLAIN_FIELD(struct_, categories, WORDS, .required = (required_), .max = 16, .allowed = plain_categories)
#define SERVERS                                                                                                                            \
    {"source", PLAIN_IGNORED, .offset = 0}, {"disputes", PLAIN_IGNORED, .offset = 0},                                                                                                \
    {                                                                                                                                      \
        "updated_at", PLAIN_IGNORED, .offset = 0                                                                                           \
    }

static const struct plain_field screening_fields[] = {PLAIN_FIELD(screening, tool, TEXT, .max = 100), PLAIN_FIELD(screening, on, DATE)};
static const struct plain_shape screening_shape = PLAIN_SHAPE(screening, screening_fields);

static const struct plain_field barrier_fields[] = {PLAIN_FIELD(barrier, id, TEXT, .max = 64),
                                                    PLAIN_FIELD(barrier, kind, WORD, .required = true, .allowed = plain_barrier_kinds),
                                                    PLAIN_FIELD(barrier, blocks, TEXT, .max = 64),
                                                    PLAIN_FIELD(barrier, status, WORD, .allowed = plain_barrier_statuses),
                                                    PLAIN_FIELD(barrier, by, TEXT, .max = 200),
                                                    PLAIN_FIELD(barrier, text, TEXT),
                                                    CATEGORIES(barrier, false),
                                                    SERVERS};
static const struct plain_shape barrier_shape = PLAIN_SHAPE(barrier, barrier_fields);

static const struct plain_field need_fields[] = {PLAIN_FIELD(need, id, TEXT, .max = 64),
                                                 PLAIN_FIELD(need, external_id, TEXT, .max = 200),
                                                 PLAIN_FIELD(need, domain, WORD, .required = true, .allowed = plain_domains),
                                                 PLAIN_FIELD(need, text, TEXT, .required = true),
                                                 CATEGORIES(need, true),
                                                 PLAIN_FIELD(need, about, WORD, .allowed = plain_abouts),
                                                 PLAIN_FIELD(need, raised_by, WORD, .allowed = plain_raisers),
                                                 PLAIN_FIELD(need, priority, WORD, .allowed = plain_need_priorities),
                                                 PLAIN_FIELD(need, status, WORD, .allowed = plain_need_statuses),
                                                 PLAIN_FIELD(need, screening, OBJECT, .shape = &screening_shape),
                                                 PLAIN_FIELD(need, barriers, LIST, .max = 20, .shape = &barrier_shape),
                                                 SERVERS};
static const struct plain_shape need_shape = PLAIN_SHAPE(need, need_fields);

static const struct plain_field goal_fields[] = {PLAIN_FIELD(goal, id, TEXT, .max = 64),
                                                 PLAIN_FIELD(goal, external_id, TEXT, .max = 200),
                                                 PLAIN_FIELD(goal, text, TEXT, .required = true),
                                                 CATEGORIES(goal, true),
                                                 PLAIN_FIELD(goal, stated_by, WORD, .allowed = plain_staters),
                                                 PLAIN_FIELD(goal, status, WORD, .allowed = plain_goal_statuses),
                                                 PLAIN_FIELD(goal, progress, WORD, .allowed = plain_progresses),
                                                 PLAIN_FIELD(goal, target_on, DATE),
                                                 PLAIN_FIELD(goal, needs, TEXTS),
                                                 SERVERS};
static const struct plain_shape goal_shape = PLAIN_SHAPE(goal, goal_fields);

static const struct plain_field action_fields[] = {PLAIN_FIELD(action, id, TEXT, .max = 64),
                                                   PLAIN_FIELD(action, external_id, TEXT, .max = 200),
                                                   PLAIN_FIELD(action, text, TEXT, .required = true),
                                                   CATEGORIES(action, true),
                                                   PLAIN_FIELD(action, kind, TEXT, .max = 100),
                                                   PLAIN_FIELD(action, goal, TEXT, .max = 200),
                                                   PLAIN_FIELD(action, responsible, TEXT, .max = 200),
                                                   PLAIN_FIELD(action, due_on, DATE),
                                                   PLAIN_FIELD(action, status, WORD, .allowed = plain_action_statuses),
                                                   SERVERS};
static const struct plain_shape action_shape = PLAIN_SHAPE(action, action_fields);

static const struct plain_field service_fields[] = {PLAIN_FIELD(service, id, TEXT, .max = 64),
                                                    PLAIN_FIELD(service, external_id, TEXT, .max = 200),
                                                    PLAIN_FIELD(service, service, TEXT, .required = true),
                                                    CATEGORIES(service, true),
                                                    PLAIN_FIELD(service, status, WORD, .allowed = plain_service_statuses),
                                                    PLAIN_FIELD(service, since, DATE),
                                                    SERVERS};
static const struct plain_shape service_shape = PLAIN_SHAPE(service, service_fields);

static const struct plain_field contribution_fields[] = {PLAIN_FIELD(contribution, needs, LIST, .max = 200, .shape = &need_shape),
                                                         PLAIN_FIELD(contribution, goals, LIST, .max = 200, .shape = &goal_shape),
                                                         PLAIN_FIELD(contribution, actions, LIST, .max = 200, .shape = &action_shape),
                                                         PLAIN_FIELD(contribution, services, LIST, .max = 200, .shape = &service_shape),
                                                         PLAIN_FIELD(contribution, review_on, DATE)};
const struct plain_shape plain_contribution_shape = PLAIN_SHAPE(contribution, contribution_fields);

/* ---- storing ---- */

enum { ITEMS_MAX = 4 * 200 + 200 * 20 + 1, BODY_MAX = 256 * 1024 };

/* An item of the contribution: as it was stored before, and (stored) as it is now. */
struct entry {
    const char *kind, *type, *key, *id;
    bool kept;
};
struct stored_item {
    const char *kind, *type, *id, *external_id;
    int64_t labels;
};
struct replacing {
    struct cpx_request *request;
    struct cpx_tx *tx;
    struct cpx_arena *arena;
    int64_t child;
    const char *patient; /* the id by which the caller knows the child */
    struct entry *before;
    size_t before_count;
    struct stored_item *now;
    size_t now_count;
    struct cpx_text text;
    struct cpx_writer writer;
};

static enum cpx_rc load_before(struct replacing *r)
{
    const char *child = cpx_param_int(r->arena, r->child);
    const struct cpx_rows *rows;
    if (!child) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(r->tx, CPX_SQL_PLAIN_KEYS, &child, 1, &rows);
    if (rc != CPX_OK) return rc;
    r->before = cpx_arena_array(r->arena, (size_t)cpx_rows_count(rows) + 1, sizeof *r->before);
    r->now = cpx_arena_array(r->arena, ITEMS_MAX, sizeof *r->now);
    if (!r->before || !r->now) return CPX_EXHAUSTED;
    for (int i = 0; rc == CPX_OK && i < cpx_rows_count(rows); i++) {
        const struct entry entry = {cpx_rows_text(rows, i, 0), cpx_rows_text(rows, i, 2), cpx_rows_text(rows, i, 1),
                                    cpx_rows_text(rows, i, 3), false};
        if (cpx_rows_bool(rows, i, 4))
            r->before[r->before_count++] = entry;
        else
            rc = plain_forget(r->tx, entry.type, entry.id); /* deleted on the other face */
    }
    return rc;
}

/* By id, else by the sender's key, else (barriers, which have none) the next one that belongs to the same. */
static struct entry *find_before(const struct replacing *r, const char *kind, const char *id, const char *external_id,
                                 const char *belongs_to)
{
    for (size_t i = 0; i < r->before_count; i++) {
        struct entry *entry = &r->before[i];
        if (strcmp(entry->kind, kind) != 0) continue;
        if (id ? strcmp(entry->id, id) == 0
               : (external_id && strcmp(entry->key, external_id) == 0) ||
                     (belongs_to && !entry->kept && strncmp(entry->key, belongs_to, strlen(belongs_to)) == 0))
            return entry;
    }
    return NULL;
}

/* Begins a body: {"resourceType":type */
static struct cpx_writer *begin(struct replacing *r, const char *type)
{
    cpx_text_init(&r->text, r->arena, BODY_MAX);
    cpx_writer_init(&r->writer, &r->text);
    cpx_write_object(&r->writer, NULL);
    cpx_write_string(&r->writer, "resourceType", type);
    return &r->writer;
}

static void write_subject(struct replacing *r, const char *key)
{
    plain_write_reference(&r->writer, key, "Patient", r->patient, 0, 0);
}

/* Ends the body and stores it. pointer: the item's place in the request, for errors. */
static enum cpx_rc finish(struct replacing *r, const char *kind, const char *type, const char *id, const char *external_id,
                          const char *belongs_to, int64_t named, const char *pointer)
{
    struct plain_item item = {.kind = kind,
                              .type = type,
                              .external_id = external_id,
                              .belongs_to = belongs_to ? belongs_to : "",
                              .child = r->child,
                              .named = named};
    cpx_write_end_object(&r->writer);
    item.body = cpx_text_finish(&r->text, &item.size);
    if (!item.body) return CPX_EXHAUSTED;
    struct entry *entry = find_before(r, kind, id, external_id, belongs_to);
    if (id && !entry)
        return cpx_problem_add(&r->request->problem, CPX_ERROR_REFERENCE, cpx_arena_printf(r->arena, "%s/id", pointer),
                               "Our contribution has no such item; leave id out to add one");
    if (entry && entry->kept) return cpx_problem_add(&r->request->problem, CPX_ERROR_VALUE, pointer, "The same item is there twice");
    if (entry) {
        entry->kept = true;
        item.id = entry->id;
        item.known_as = entry->key;
    }
    for (size_t i = 0; external_id && i < r->now_count; i++) {
        if (r->now[i].external_id && strcmp(r->now[i].kind, kind) == 0 && strcmp(r->now[i].external_id, external_id) == 0)
            return cpx_problem_add(&r->request->problem, CPX_ERROR_VALUE, pointer, "The same external_id is there twice");
    }
    struct cpx_stored stored;
    enum cpx_rc rc = plain_store(r->tx, &item, &stored);
    if (rc != CPX_OK) return rc;
    const char *kept = cpx_arena_strdup(r->arena, stored.id);
    if (!kept) return CPX_EXHAUSTED;
    r->now[r->now_count++] = (struct stored_item){kind, type, kept, external_id, stored.labels};
    return CPX_OK;
}

/* The resource that an item names: another of this body, by id or external_id, or one that the caller may see, by id. */
static enum cpx_rc resolve(struct replacing *r, const char *kind, const char *type, const char *given, const char *pointer, const char **id,
                           int64_t *labels)
{
    for (size_t i = 0; i < r->now_count; i++) {
        const struct stored_item *item = &r->now[i];
        if (strcmp(item->kind, kind) != 0) continue;
        if (strcmp(item->id, given) != 0 && !(item->external_id && strcmp(item->external_id, given) == 0)) continue;
        *id = item->id;
        *labels = item->labels;
        return CPX_OK;
    }
    struct cpx_view view = {.found = false};
    enum cpx_rc rc = cpx_id_valid(given) ? cpx_resource_view(r->tx, type, given, &view) : CPX_OK;
    if (rc != CPX_OK) return rc;
    if (!view.found || view.gone || view.child != r->child)
        return cpx_problem_add(&r->request->problem, CPX_ERROR_REFERENCE, pointer, "This names no %s of the child's plan that we know",
                               kind);
    *id = given;
    *labels = view.labels;
    return CPX_OK;
}

static const char *place(struct replacing *r, const char *list, size_t index)
{
    const char *text = cpx_arena_printf(r->arena, "/%s/%zu", list, index);
    return text ? text : "";
}

static enum cpx_rc store_need(struct replacing *r, const struct need *need, const char *pointer)
{
    const char *status = need->status ? need->status : "open";
    struct cpx_writer *w = begin(r, "Condition");
    const struct plain_extension_row extensions[] = {{"domain", "valueCode", need->domain},
                                                     {"status", "valueCode", status},
                                                     {"about", "valueCode", need->about},
                                                     {"raised-by", "valueCode", need->raised_by},
                                                     {"priority", "valueCode", need->priority},
                                                     {"screening-tool", "valueString", need->screening ? need->screening->tool : NULL},
                                                     {"screening-on", "valueDate", need->screening ? need->screening->on : NULL}};
    plain_write_extensions(w, extensions, PLAIN_COUNT(extensions));
    plain_write_external_id(w, need->external_id);
    plain_write_concept(w, "clinicalStatus", "http://terminology.hl7.org/CodeSystem/condition-clinical",
                        strcmp(status, "met") == 0 ? "resolved" : "active");
    plain_write_concept(w, "verificationStatus", "http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed");
    cpx_write_array(w, "category");
    plain_write_concept(w, NULL, "http://hl7.org/fhir/us/core/CodeSystem/condition-category", "health-concern");
    if (plain_is_one_of(need->domain, plain_domains + PLAIN_DOMAINS_OF_OURS))
        plain_write_concept(w, NULL, PLAIN_SDOH, plain_code(r->arena, need->domain));
    cpx_write_end_array(w);
    cpx_write_object(w, "code");
    cpx_write_string(w, "text", need->text);
    cpx_write_end_object(w);
    write_subject(r, "subject");
    return finish(r, "need", "Condition", need->id, need->external_id, NULL, plain_labels(&need->categories), pointer);
}

static void write_evidence(struct cpx_writer *w, const char *type, const char *id, int64_t labels, int64_t own)
{
    cpx_write_object(w, NULL);
    cpx_write_array(w, "detail");
    plain_write_reference(w, NULL, type, id, labels, own);
    cpx_write_end_array(w);
    cpx_write_end_object(w);
}

/* need: as it is stored; a barrier of a need that a reader may not see isn't for it either. */
static enum cpx_rc store_barrier(struct replacing *r, const struct barrier *barrier, const struct stored_item need, const char *pointer)
{
    const char *blocks = NULL, *by = NULL;
    int64_t blocks_labels = 0, by_labels = 0, named = plain_labels(&barrier->categories) | need.labels;
    enum cpx_rc rc = CPX_OK;
    const char *blocks_at = cpx_arena_printf(r->arena, "%s/blocks", pointer), *by_at = cpx_arena_printf(r->arena, "%s/by", pointer);
    if (!blocks_at || !by_at) return CPX_EXHAUSTED;
    if (barrier->blocks) rc = resolve(r, "referral", "Task", barrier->blocks, blocks_at, &blocks, &blocks_labels);
    if (rc == CPX_OK && barrier->by) rc = resolve(r, "action", "ServiceRequest", barrier->by, by_at, &by, &by_labels);
    if (rc != CPX_OK) return rc;
    struct cpx_writer *w = begin(r, "Condition");
    const struct plain_extension_row extensions[] = {{"barrier", "valueCode", barrier->kind}};
    plain_write_extensions(w, extensions, PLAIN_COUNT(extensions));
    plain_write_concept(w, "clinicalStatus", "http://terminology.hl7.org/CodeSystem/condition-clinical",
                        barrier->status && strcmp(barrier->status, "resolved") == 0 ? "resolved" : "active");
    plain_write_concept(w, "verificationStatus", "http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed");
    cpx_write_object(w, "code");
    cpx_write_string(w, "text", barrier->text ? barrier->text : barrier->kind);
    cpx_write_end_object(w);
    write_subject(r, "subject");
    cpx_write_array(w, "evidence");
    write_evidence(w, "Condition", need.id, need.labels, named);
    if (blocks) write_evidence(w, "Task", blocks, blocks_labels, named);
    if (by) write_evidence(w, "ServiceRequest", by, by_labels, named);
    cpx_write_end_array(w);
    const char *belongs_to = cpx_arena_printf(r->arena, "%s/%s/", need.id, barrier->kind);
    return belongs_to ? finish(r, "barrier", "Condition", barrier->id, NULL, belongs_to, named, pointer) : CPX_EXHAUSTED;
}

static enum cpx_rc store_goal(struct replacing *r, const struct goal *goal, const char *pointer)
{
    const char **ids = cpx_arena_array(r->arena, goal->needs.count + 1, sizeof *ids);
    int64_t *labels = cpx_arena_array(r->arena, goal->needs.count + 1, sizeof *labels), named = plain_labels(&goal->categories);
    if (!ids || !labels) return CPX_EXHAUSTED;
    for (size_t i = 0; i < goal->needs.count; i++) {
        const char *at = cpx_arena_printf(r->arena, "%s/needs/%zu", pointer, i);
        enum cpx_rc rc = at ? resolve(r, "need", "Condition", goal->needs.items[i], at, &ids[i], &labels[i]) : CPX_EXHAUSTED;
        if (rc != CPX_OK) return rc;
    }
    struct cpx_writer *w = begin(r, "Goal");
    const struct plain_extension_row extensions[] = {{"stated-by", "valueCode", goal->stated_by}};
    plain_write_extensions(w, extensions, PLAIN_COUNT(extensions));
    plain_write_external_id(w, goal->external_id);
    cpx_write_string(w, "lifecycleStatus", goal->status ? plain_code(r->arena, goal->status) : "active");
    if (goal->progress)
        plain_write_concept(w, "achievementStatus", "http://terminology.hl7.org/CodeSystem/goal-achievement",
                            plain_code(r->arena, goal->progress));
    cpx_write_object(w, "description");
    cpx_write_string(w, "text", goal->text);
    cpx_write_end_object(w);
    write_subject(r, "subject");
    if (goal->target_on) {
        cpx_write_array(w, "target");
        cpx_write_object(w, NULL);
        cpx_write_string(w, "dueDate", goal->target_on);
        cpx_write_end_object(w);
        cpx_write_end_array(w);
    }
    if (goal->stated_by && strcmp(goal->stated_by, "family") == 0) write_subject(r, "expressedBy");
    if (goal->needs.count > 0) {
        cpx_write_array(w, "addresses");
        for (size_t i = 0; i < goal->needs.count; i++)
            plain_write_reference(w, NULL, "Condition", ids[i], labels[i], named);
        cpx_write_end_array(w);
    }
    return finish(r, "goal", "Goal", goal->id, goal->external_id, NULL, named, pointer);
}

/* A status of ServiceRequest; the exact word is an extension. */
static const char *request_status(const char *word)
{
    if (strcmp(word, "completed") == 0) return "completed";
    if (strcmp(word, "cancelled") == 0) return "revoked";
    return strcmp(word, "on_hold") == 0 ? "on-hold" : "active";
}

/* The goal that an action serves. Where that must be hidden from some who may see the action, the extension is cut whole: it is a complex
 * one then. */
static void write_pertains_to_goal(struct cpx_writer *w, const char *goal, int64_t hidden_by)
{
    cpx_write_object(w, NULL);
    if (hidden_by) {
        cpx_write_string(w, "url", PLAIN_URN "goal");
        cpx_write_array(w, "extension");
        plain_write_security(w, hidden_by);
        cpx_write_object(w, NULL);
    }
    cpx_write_string(w, "url", "http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal");
    plain_write_reference(w, "valueReference", "Goal", goal, 0, 0);
    if (hidden_by) {
        cpx_write_end_object(w);
        cpx_write_end_array(w);
    }
    cpx_write_end_object(w);
}

static enum cpx_rc store_action(struct replacing *r, const struct action *action, const char *pointer)
{
    const char *goal = NULL, *status = action->status ? action->status : "not_started";
    int64_t goal_labels = 0, named = plain_labels(&action->categories);
    if (action->goal) {
        const char *at = cpx_arena_printf(r->arena, "%s/goal", pointer);
        enum cpx_rc rc = at ? resolve(r, "goal", "Goal", action->goal, at, &goal, &goal_labels) : CPX_EXHAUSTED;
        if (rc != CPX_OK) return rc;
    }
    struct cpx_writer *w = begin(r, "ServiceRequest");
    const struct plain_extension_row extensions[] = {
        {"status", "valueCode", status}, {"kind", "valueString", action->kind}, {"responsible", "valueString", action->responsible}};
    cpx_write_array(w, "extension");
    plain_write_extension_items(w, extensions, PLAIN_COUNT(extensions));
    if (goal) write_pertains_to_goal(w, goal, goal_labels & ~named);
    cpx_write_end_array(w);
    plain_write_external_id(w, action->external_id);
    cpx_write_string(w, "status", request_status(status));
    cpx_write_string(w, "intent", "plan");
    cpx_write_object(w, "code");
    cpx_write_string(w, "text", action->text);
    cpx_write_end_object(w);
    write_subject(r, "subject");
    cpx_write_string(w, "occurrenceDateTime", action->due_on);
    return finish(r, "action", "ServiceRequest", action->id, action->external_id, NULL, named, pointer);
}

static enum cpx_rc store_service(struct replacing *r, const struct service *service, const char *pointer)
{
    const char *status = service->status ? service->status : "active";
    struct cpx_writer *w = begin(r, "EpisodeOfCare");
    plain_write_external_id(w, service->external_id);
    cpx_write_string(w, "status", strcmp(status, "on_hold") == 0 ? "onhold" : status);
    cpx_write_array(w, "type");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "text", service->service);
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    write_subject(r, "patient");
    if (service->since) {
        cpx_write_object(w, "period");
        cpx_write_string(w, "start", service->since);
        cpx_write_end_object(w);
    }
    return finish(r, "service", "EpisodeOfCare", service->id, service->external_id, NULL, plain_labels(&service->categories), pointer);
}

/* References of the contribution's CarePlan to what was stored of a kind. wrapper: a member between the item and its reference, or NULL. */
static void write_members(struct replacing *r, const char *key, const char *kind, bool wrapped, int64_t named)
{
    bool any = false;
    for (size_t i = 0; i < r->now_count; i++) {
        const struct stored_item *item = &r->now[i];
        if (strcmp(item->kind, kind) != 0) continue;
        if (!any) cpx_write_array(&r->writer, key);
        any = true;
        if (wrapped) cpx_write_object(&r->writer, NULL);
        plain_write_reference(&r->writer, wrapped ? "reference" : NULL, item->type, item->id, item->labels, named);
        if (wrapped) cpx_write_end_object(&r->writer);
    }
    if (any) cpx_write_end_array(&r->writer);
}

static enum cpx_rc store_plan(struct replacing *r, const struct contribution *contribution)
{
    const int64_t named = CPX_LABEL(CPX_BIT_NORMAL);
    struct cpx_writer *w = begin(r, "CarePlan");
    const struct plain_extension_row extensions[] = {{"review-on", "valueDate", contribution->review_on}};
    plain_write_extensions(w, extensions, PLAIN_COUNT(extensions));
    cpx_write_string(w, "status", "active");
    cpx_write_string(w, "intent", "plan");
    cpx_write_array(w, "category");
    plain_write_concept(w, NULL, "http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "assess-plan");
    cpx_write_end_array(w);
    write_subject(r, "subject");
    plain_write_reference(w, "author", "Organization", r->request->reader.organization_id, 0, 0);
    write_members(r, "addresses", "need", false, named);
    write_members(r, "supportingInfo", "service", false, named);
    write_members(r, "goal", "goal", false, named);
    write_members(r, "activity", "action", true, named);
    return finish(r, "plan", "CarePlan", NULL, "contribution", NULL, named, "");
}

/* Deletes what was there and isn't any more. */
static enum cpx_rc delete_vanished(struct replacing *r)
{
    for (size_t i = 0; i < r->before_count; i++) {
        const struct entry *entry = &r->before[i];
        if (entry->kept) continue;
        enum cpx_rc rc = cpx_resource_delete(r->tx, entry->type, entry->id, NULL);
        if (rc == CPX_OK) rc = plain_forget(r->tx, entry->type, entry->id);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

static enum cpx_rc store_barriers(struct replacing *r, const struct contribution *contribution, size_t first_need)
{
    const struct need *needs = contribution->needs.items;
    for (size_t i = 0; i < contribution->needs.count; i++) {
        const struct barrier *barriers = needs[i].barriers.items;
        for (size_t k = 0; k < needs[i].barriers.count; k++) {
            const char *pointer = cpx_arena_printf(r->arena, "/needs/%zu/barriers/%zu", i, k);
            enum cpx_rc rc = pointer ? store_barrier(r, &barriers[k], r->now[first_need + i], pointer) : CPX_EXHAUSTED;
            if (rc != CPX_OK) return rc;
        }
    }
    return CPX_OK;
}

static enum cpx_rc store_all(struct replacing *r, const struct contribution *c)
{
    const struct need *needs = c->needs.items;
    const struct goal *goals = c->goals.items;
    const struct action *actions = c->actions.items;
    const struct service *services = c->services.items;
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; rc == CPX_OK && i < c->needs.count; i++)
        rc = store_need(r, &needs[i], place(r, "needs", i));
    for (size_t i = 0; rc == CPX_OK && i < c->goals.count; i++)
        rc = store_goal(r, &goals[i], place(r, "goals", i));
    for (size_t i = 0; rc == CPX_OK && i < c->actions.count; i++)
        rc = store_action(r, &actions[i], place(r, "actions", i));
    for (size_t i = 0; rc == CPX_OK && i < c->services.count; i++)
        rc = store_service(r, &services[i], place(r, "services", i));
    if (rc == CPX_OK) rc = store_barriers(r, c, 0);
    if (rc == CPX_OK) rc = store_plan(r, c);
    return rc == CPX_OK ? delete_vanished(r) : rc;
}

/* The version of the contribution: of the caller's own pieces of the child's plan. */
static enum cpx_rc find_version(struct replacing *r, char version[33])
{
    const char *child = cpx_param_int(r->arena, r->child);
    const struct cpx_rows *rows;
    if (!child) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(r->tx, CPX_SQL_PLAIN_CONTRIBUTION_VERSION, &child, 1, &rows);
    if (rc != CPX_OK) return rc;
    return cpx_rows_count(rows) == 1 ? plain_version(r->request, cpx_rows_text(rows, 0, 0), cpx_rows_size(rows, 0, 0), version)
                                     : CPX_DEFECT;
}

/* Of an ETag of the plan only its first half counts: what others have changed since is no obstacle. */
static enum cpx_rc check_if_match(struct replacing *r)
{
    const char *if_match = cpx_request_header(r->request, "if-match");
    char quoted[35] = "\"";
    if (!if_match || strcmp(if_match, "*") == 0) return CPX_OK;
    enum cpx_rc rc = find_version(r, quoted + 1);
    if (rc != CPX_OK || strstr(if_match, quoted)) return rc;
    return cpx_problem_add(&r->request->problem, CPX_ERROR_PRECONDITION_FAILED, "If-Match",
                           "Our contribution has changed since; read it again");
}

static enum cpx_rc answer(struct replacing *r)
{
    const char *values[] = {r->patient, r->request->id, r->request->reader.user, "true"};
    const struct cpx_rows *rows;
    enum cpx_rc rc = cpx_tx_run(r->tx, CPX_SQL_PLAIN_PLAN_READ, values, 4, &rows);
    return rc == CPX_OK ? plain_plan_format(r->request, rows) : rc;
}

enum cpx_rc cpx_plain_plan_replace_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct replacing r = {.request = request, .tx = tx, .arena = request->arena};
    struct contribution contribution;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = plain_body_read(request, &plain_contribution_shape, &contribution);
    if (rc == CPX_OK) rc = cpx_child_of_patient(tx, request->parameters[0], &r.child);
    if (rc != CPX_OK) return rc;
    if (r.child == 0) return plain_hide(request, tx, "Patient", request->parameters[0]);
    const char *lock = cpx_arena_printf(r.arena, "contribution/%lld", (long long)r.child);
    rc = lock ? plain_lock(tx, lock) : CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = cpx_child_patient(tx, r.child, request->parameters[0], &r.patient);
    if (rc == CPX_OK) rc = check_if_match(&r);
    if (rc == CPX_OK) rc = load_before(&r);
    if (rc == CPX_OK) rc = store_all(&r, &contribution);
    return rc == CPX_OK ? answer(&r) : rc;
}
