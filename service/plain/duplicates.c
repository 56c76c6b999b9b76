/* POST /v1/children/{child}/conflicts, and what is decided about them and about what is there twice. */
#include <string.h>

#include "cpx/handlers.h"
#include "cpx/idempotency.h"
#include "cpx/time.h"
#include "team.h"

enum { TEXT_MAX = 256 * 1024, BODY_MAX = 64 * 1024 };

/* An issue about something that the caller sees. */
struct issue {
    struct cpx_request *request;
    struct cpx_tx *tx;
    int64_t child;
    const char *patient;
    struct plain_team team;
    struct cpx_text text;
    struct cpx_writer writer;
};

static enum cpx_rc open_child(struct cpx_request *request, struct cpx_tx *tx, struct issue *out)
{
    struct plain_resource *resources;
    const struct cpx_rows *rows;
    size_t count;
    *out = (struct issue){.request = request, .tx = tx};
    enum cpx_rc rc = cpx_child_of_patient(tx, request->parameters[0], &out->child);
    if (rc != CPX_OK || out->child == 0) return rc;
    rc = cpx_child_patient(tx, out->child, request->parameters[0], &out->patient);
    if (rc == CPX_OK) rc = plain_plan_look(tx, out->child, &rows);
    if (rc == CPX_OK) rc = plain_resources_load(request, rows, &resources, &count);
    return rc == CPX_OK ? plain_team_load(request, resources, count, &out->team) : rc;
}

/* The resource that an id of /v1 is, or that it is a part of. NULL: none that the caller sees. */
static const struct plain_resource *find(const struct plain_team *team, const char *id)
{
    const size_t size = strcspn(id, ".");
    for (size_t i = 0; i < team->count; i++) {
        if (strlen(team->resources[i].id) == size && strncmp(team->resources[i].id, id, size) == 0) return &team->resources[i];
    }
    return NULL;
}

/* Begins a body: all but what it says. finding: what it decides about, or NULL. */
static struct cpx_writer *begin(struct issue *issue, const char *finding, const char *facts, const char *kind)
{
    struct cpx_writer *w = &issue->writer;
    const struct plain_extension_row row = {"facts", "valueString", facts};
    cpx_text_init(&issue->text, issue->request->arena, BODY_MAX);
    cpx_writer_init(w, &issue->text);
    cpx_write_object(w, NULL);
    cpx_write_string(w, "resourceType", "DetectedIssue");
    plain_write_extensions(w, &row, 1);
    if (finding) {
        cpx_write_array(w, "identifier");
        cpx_write_object(w, NULL);
        cpx_write_string(w, "system", PLAIN_FINDING_SYSTEM);
        cpx_write_string(w, "value", finding);
        cpx_write_end_object(w);
        cpx_write_end_array(w);
    }
    cpx_write_string(w, "status", "final");
    cpx_write_concept(w, "code", PLAIN_FINDING_SYSTEM, kind);
    plain_write_reference(w, "patient", "Patient", issue->patient, 0, 0);
    return w;
}

/* What it speaks of, each once: it carries their labels (fhir/audience.c), those of what a member is too. */
static void write_implicated(struct issue *issue, const char *const *ids, size_t count, int64_t *named)
{
    cpx_write_array(&issue->writer, "implicated");
    for (size_t i = 0; i < count; i++) {
        const struct plain_resource *resource = find(&issue->team, ids[i]);
        bool before = !resource;
        for (size_t k = 0; k < i; k++)
            before |= find(&issue->team, ids[k]) == resource;
        for (size_t k = 0; resource && k < resource->pieces.count; k++)
            *named |= resource->pieces.items[k].labels;
        if (!before) plain_write_reference(&issue->writer, NULL, resource->type, resource->id, 0, 0);
    }
    cpx_write_end_array(&issue->writer);
}

static enum cpx_rc finish(struct issue *issue, struct plain_item *item, struct cpx_stored *stored)
{
    cpx_write_end_object(&issue->writer);
    item->type = "DetectedIssue";
    item->child = issue->child;
    item->body = cpx_text_finish(&issue->text, &item->size);
    return item->body ? plain_store(issue->tx, item, stored) : CPX_EXHAUSTED;
}

/* ---- conflicts ---- */

struct conflict {
    const char *external_id, *reason;
    struct plain_texts items;
};
static const struct plain_field conflict_fields[] = {PLAIN_FIELD(conflict, external_id, TEXT, .max = 200),
                                                     PLAIN_FIELD(conflict, items, TEXTS, .required = true, .max = 2),
                                                     PLAIN_FIELD(conflict, reason, TEXT, .required = true)};
const struct plain_shape plain_conflict_shape = PLAIN_SHAPE(conflict, conflict_fields);

static enum cpx_rc check_items(const struct issue *issue, const struct conflict *conflict)
{
    struct cpx_arena *arena = issue->request->arena;
    if (conflict->items.count != 2)
        return cpx_problem_add(&issue->request->problem, CPX_ERROR_VALUE, "/items", "Two goals or actions are needed");
    for (size_t i = 0; i < 2; i++) {
        const struct plain_resource *item = find(&issue->team, conflict->items.items[i]);
        const bool whole = item && strcmp(item->id, conflict->items.items[i]) == 0;
        if (whole && (strcmp(item->type, "Goal") == 0 || strcmp(item->type, "ServiceRequest") == 0 ||
                      (strcmp(item->type, "Task") == 0 && !plain_is_referral(arena, item))))
            continue;
        const char *pointer = cpx_arena_printf(arena, "/items/%zu", i);
        return cpx_problem_add(&issue->request->problem, CPX_ERROR_REFERENCE, pointer,
                               "No goal or action of this child that we see has this id");
    }
    return CPX_OK;
}

static enum cpx_rc answer_conflict(const struct issue *issue, const struct conflict *conflict, const struct cpx_stored *stored)
{
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, issue->request->arena, TEXT_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "id", stored->id);
    cpx_write_array(&w, "members");
    for (size_t i = 0; i < 2; i++)
        cpx_write_string(&w, NULL, conflict->items.items[i]);
    cpx_write_end_array(&w);
    cpx_write_string(&w, "why", conflict->reason);
    cpx_write_string(&w, "external_id", conflict->external_id);
    cpx_write_string(&w, "source", issue->request->reader.organization_id);
    cpx_write_end_object(&w);
    return plain_respond(issue->request, 201, &text);
}

static enum cpx_rc declare(struct cpx_request *request, struct cpx_tx *tx)
{
    struct plain_item item = {.kind = "conflict"};
    struct conflict conflict;
    struct cpx_stored stored;
    struct issue issue;
    enum cpx_rc rc = plain_body_read(request, &plain_conflict_shape, &conflict);
    if (rc == CPX_OK) rc = open_child(request, tx, &issue);
    if (rc != CPX_OK) return rc;
    if (issue.child == 0) return plain_hide(request, tx, "Patient", request->parameters[0]);
    rc = check_items(&issue, &conflict);
    if (rc == CPX_OK && conflict.external_id) {
        int64_t child = issue.child;
        item.external_id = item.known_as = conflict.external_id;
        rc = plain_find(tx, "conflict", conflict.external_id, &item.id, &child);
        if (!item.id) item.known_as = NULL;
        if (rc == CPX_OK && child != issue.child)
            rc = cpx_problem_add(&request->problem, CPX_ERROR_CONFLICT, "/external_id",
                                 "This external_id is of a conflict of another child");
    }
    if (rc != CPX_OK) return rc;
    struct cpx_writer *w = begin(&issue, NULL, NULL, "conflict");
    plain_write_external_id(w, conflict.external_id);
    write_implicated(&issue, conflict.items.items, 2, &item.named);
    cpx_write_string(w, "detail", conflict.reason);
    rc = finish(&issue, &item, &stored);
    return rc == CPX_OK ? answer_conflict(&issue, &conflict, &stored) : rc;
}

enum cpx_rc cpx_plain_conflict_declare_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, declare) : rc;
}

/* ---- deciding ---- */

struct decision {
    const char *note, *kept;
};
static const struct plain_field decision_fields[] = {PLAIN_FIELD(decision, note, TEXT, .required = true),
                                                     PLAIN_FIELD(decision, kept, TEXT, .max = 128)};
const struct plain_shape plain_decision_shape = PLAIN_SHAPE(decision, decision_fields);

/* What is decided about. */
struct subject {
    const char *id, *facts, *kind;
    const char *const *members;
    size_t count;
};

static bool find_duplicate(const struct issue *issue, struct subject *out)
{
    for (size_t i = 0; i < issue->team.findings.count; i++) {
        const struct cpx_finding *finding = &issue->team.findings.items[i];
        if (strcmp(finding->key, issue->request->parameters[1]) != 0) continue;
        *out = (struct subject){finding->key, finding->facts, cpx_finding_kinds[finding->kind], finding->ids, finding->count};
        return true;
    }
    return false;
}

static bool find_conflict(const struct issue *issue, struct subject *out)
{
    for (size_t i = 0; i < issue->team.conflict_count; i++) {
        const struct plain_conflict *conflict = &issue->team.conflicts[i];
        if (strcmp(conflict->issue->id, issue->request->parameters[1]) != 0) continue;
        *out = (struct subject){conflict->issue->id, conflict->facts, "conflict", conflict->ids, 2};
        return true;
    }
    return false;
}

static enum cpx_rc check_kept(const struct issue *issue, const struct subject *subject, const char *kept)
{
    for (size_t i = 0; kept && i < subject->count; i++) {
        if (strcmp(subject->members[i], kept) == 0) return CPX_OK;
    }
    return kept ? cpx_problem_add(&issue->request->problem, CPX_ERROR_REFERENCE, "/kept", "One of its members is needed") : CPX_OK;
}

static enum cpx_rc store_decision(struct issue *issue, const struct subject *subject, const struct decision *decision, const char *at)
{
    struct plain_item item = {.kind = "decision"};
    struct cpx_stored stored;
    struct cpx_writer *w = begin(issue, subject->id, subject->facts, subject->kind);
    const struct plain_extension_row row = {"kept", "valueString", decision->kept};
    write_implicated(issue, subject->members, subject->count, &item.named);
    cpx_write_array(w, "mitigation");
    cpx_write_object(w, NULL);
    plain_write_extensions(w, &row, 1);
    cpx_write_object(w, "action");
    cpx_write_string(w, "text", decision->note);
    cpx_write_end_object(w);
    cpx_write_string(w, "date", at);
    if (issue->request->reader.user) {
        cpx_write_object(w, "author");
        cpx_write_string(w, "display", issue->request->reader.user);
        cpx_write_end_object(w);
    }
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    return finish(issue, &item, &stored);
}

static enum cpx_rc answer_decision(const struct issue *issue, const struct subject *subject, const struct decision *decision,
                                   const char *at)
{
    struct cpx_text text;
    struct cpx_writer w;
    cpx_text_init(&text, issue->request->arena, TEXT_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "id", subject->id);
    cpx_write_string(&w, "status", "resolved");
    cpx_write_object(&w, "resolution");
    cpx_write_string(&w, "note", decision->note);
    cpx_write_string(&w, "kept", decision->kept);
    cpx_write_string(&w, "by", issue->request->reader.user);
    cpx_write_string(&w, "at", at);
    cpx_write_string(&w, "source", issue->request->reader.organization_id);
    cpx_write_end_object(&w);
    cpx_write_end_object(&w);
    return plain_respond(issue->request, 200, &text);
}

static enum cpx_rc decide(struct cpx_request *request, struct cpx_tx *tx,
                          bool (*find_subject)(const struct issue *issue, struct subject *out))
{
    struct decision decision;
    struct subject subject;
    struct issue issue;
    char at[32];
    enum cpx_rc rc = plain_body_read(request, &plain_decision_shape, &decision);
    if (rc == CPX_OK) rc = open_child(request, tx, &issue);
    if (rc != CPX_OK) return rc;
    if (issue.child == 0) return plain_hide(request, tx, "Patient", request->parameters[0]);
    if (!find_subject(&issue, &subject)) return plain_hide(request, tx, "DetectedIssue", request->parameters[1]);
    cpx_time_format(cpx_now_us(), at);
    rc = check_kept(&issue, &subject, decision.kept);
    if (rc == CPX_OK) rc = store_decision(&issue, &subject, &decision, at);
    return rc == CPX_OK ? answer_decision(&issue, &subject, &decision, at) : rc;
}

static enum cpx_rc decide_duplicate(struct cpx_request *request, struct cpx_tx *tx)
{
    return decide(request, tx, find_duplicate);
}

static enum cpx_rc decide_conflict(struct cpx_request *request, struct cpx_tx *tx)
{
    return decide(request, tx, find_conflict);
}

enum cpx_rc cpx_plain_duplicate_resolve_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, decide_duplicate) : rc;
}

enum cpx_rc cpx_plain_conflict_resolve_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, decide_conflict) : rc;
}
