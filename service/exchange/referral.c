/* Referrals as both faces write them: delivery, actors, a Task's update compared with its view. */
#include <stdio.h>
#include <string.h>

#include "cpx/exchange.h"

static const char *const transition_elements[] = {"status", "statusReason", "businessStatus",  "owner",
                                                  "output", "note",         "executionPeriod", "lastModified"};
static const char *const server_elements[] = {"resourceType", "id", "meta", "text"};

static bool is_one_of(const char *const *names, size_t count, const struct cpx_doc *doc, int32_t member)
{
    for (size_t i = 0; i < count; i++) {
        if (cpx_doc_key_is(doc, member, names[i])) return true;
    }
    return false;
}
#define IS_ONE_OF(names, doc, member) is_one_of(names, sizeof(names) / sizeof *(names), doc, member)

static bool same_bytes(const char *left, size_t left_size, const char *right, size_t right_size)
{
    return left_size == right_size && memcmp(left, right, left_size) == 0;
}

/* Whether two values are the same JSON: white space and the order of members don't count; numbers and strings are compared as written. */
static bool same_value(const struct cpx_doc *a, int32_t left, const struct cpx_doc *b, int32_t right)
{
    const struct cpx_node *x = &a->nodes[left], *y = &b->nodes[right];
    if (x->kind != y->kind || x->count != y->count) return false;
    if (x->kind != CPX_KIND_OBJECT && x->kind != CPX_KIND_ARRAY)
        return same_bytes(a->text + x->start, x->end - x->start, b->text + y->start, y->end - y->start);
    int32_t beside = y->child;
    for (int32_t one = x->child; one >= 0; one = a->nodes[one].next) {
        if (x->kind == CPX_KIND_OBJECT) {
            const struct cpx_node *key = &a->nodes[one];
            for (beside = y->child; beside >= 0; beside = b->nodes[beside].next) {
                const struct cpx_node *other = &b->nodes[beside];
                if (same_bytes(a->text + key->key_start, key->key_end - key->key_start, b->text + other->key_start,
                               other->key_end - other->key_start))
                    break;
            }
        }
        if (beside < 0 || !same_value(a, one, b, beside)) return false;
        beside = b->nodes[beside].next;
    }
    return true;
}

/* The id behind a reference "Type/id" (or an absolute URL that ends so, or a version of it); NULL: another type, or not an id of ours. */
static const char *reference_id(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *path, const char *type)
{
    const char *text = cpx_doc_string(arena, doc, cpx_doc_path(doc, node, path));
    const char *start = text ? strstr(text, type) : NULL;
    size_t length = strlen(type);
    for (; start; start = strstr(start + 1, type)) {
        if ((start != text && start[-1] != '/') || start[length] != '/') continue;
        const char *id = cpx_arena_strndup(arena, start + length + 1, strnlen(start + length + 1, 36));
        const char *rest = start + length + 1 + (id ? strlen(id) : 0);
        if (id && cpx_id_valid(id) && (*rest == '\0' || strncmp(rest, "/_history/", 10) == 0)) return id;
    }
    return NULL;
}

enum cpx_rc cpx_organization_number(struct cpx_tx *tx, const char *fhir_id, int32_t *number)
{
    *number = 0;
    if (!fhir_id || !cpx_id_valid(fhir_id)) return CPX_OK;
    const struct cpx_rows *rows;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_ORGANIZATION_NUMBER, &fhir_id, 1, &rows);
    if (rc != CPX_OK || cpx_rows_count(rows) != 1) return rc;
    if (cpx_rows_bool(rows, 0, 2)) *number = (int32_t)cpx_rows_int(rows, 0, 0);
    return CPX_OK;
}

bool cpx_referral_status(struct cpx_arena *arena, const struct cpx_doc *task, enum cpx_task_status *status)
{
    const char *code = cpx_doc_string(arena, task, cpx_doc_member(task, 0, "status"));
    return code && cpx_task_status_of(code, status);
}

/* Whether the other party, of a row of referral_touch, may see what the caller has just written. */
static enum cpx_rc find_seen(struct cpx_tx *tx, const struct cpx_rows *touched, bool *seen)
{
    int32_t mine = cpx_tx_request(tx)->reader.organization;
    const char *values[] = {cpx_rows_text(touched, 0, 1), cpx_rows_text(touched, 0, 0), cpx_param_int(cpx_tx_arena(tx), mine),
                            cpx_rows_text(touched, 0, 2)};
    const struct cpx_rows *rows;
    if (!values[2]) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_steward(tx, CPX_SQL_REFERRAL_SEEN, values, 4, &rows);
    if (rc == CPX_OK) *seen = cpx_rows_count(rows) == 1;
    return rc;
}

enum cpx_rc cpx_referral_touch(struct cpx_tx *tx, const char *task_id, int32_t claimed_by, const char *respond_by)
{
    const char *values[] = {task_id, NULL, respond_by};
    const struct cpx_rows *rows;
    bool seen = false;
    if (claimed_by > 0 && !(values[1] = cpx_param_int(cpx_tx_arena(tx), claimed_by))) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_REFERRAL_TOUCH, values, 3, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 1 && !cpx_rows_null(rows, 0, 1)) rc = find_seen(tx, rows, &seen);
    return rc == CPX_OK && seen ? cpx_tx_run(tx, CPX_SQL_REFERRAL_TOUCH_OTHER, &task_id, 1, NULL) : rc;
}

static enum cpx_rc actor_of(struct cpx_tx *tx, const struct cpx_view *task, const struct cpx_doc *doc, unsigned *actor)
{
    struct cpx_request *request = cpx_tx_request(tx);
    const char *mine = request->reader.organization_id;
    const char *requester = reference_id(request->arena, doc, 0, "requester.reference", "Organization");
    const char *owner = reference_id(request->arena, doc, 0, "owner.reference", "Organization");
    *actor = CPX_ACTOR_NONE;
    if (task->source == request->reader.organization || (requester && strcmp(requester, mine) == 0)) *actor |= CPX_ACTOR_REQUESTER;
    if (owner && strcmp(owner, mine) == 0) *actor |= CPX_ACTOR_OWNER;
    if (cpx_doc_member(doc, 0, "owner") < 0) *actor |= CPX_ACTOR_CANDIDATE;
    return CPX_OK;
}

enum cpx_rc cpx_referral_actor(struct cpx_tx *tx, const struct cpx_view *task, unsigned *actor)
{
    struct cpx_doc doc;
    enum cpx_rc rc = cpx_doc_reparse(cpx_tx_arena(tx), task->text, task->size, &doc);
    return rc == CPX_OK ? actor_of(tx, task, &doc, actor) : rc;
}

/* Whether the performer's grants cover the referral now, and until when. The answer is the requester's to know: `delivery`. */
static enum cpx_rc find_cover(struct cpx_tx *tx, const struct cpx_stored *task, int32_t performer, bool *covered, const char **until)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    int32_t mine = cpx_tx_request(tx)->reader.organization;
    *until = NULL;
    *covered = performer == mine;
    if (performer == 0 || *covered) return CPX_OK;
    const char *child = cpx_param_int(arena, task->child);
    const char *values[] = {cpx_param_int(arena, performer), child, cpx_param_int(arena, mine), cpx_param_int(arena, task->labels)};
    const struct cpx_rows *rows;
    if (!child || !values[0] || !values[2] || !values[3]) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_REFERRAL_CHILD_LOCK, &child, 1, NULL);
    if (rc == CPX_OK) rc = cpx_tx_steward(tx, CPX_SQL_REFERRAL_COVER, values, 4, &rows);
    if (rc != CPX_OK) return rc;
    *covered = cpx_rows_count(rows) == 1 && !cpx_rows_null(rows, 0, 0);
    if (*covered) *until = cpx_rows_text(rows, 0, 0);
    return CPX_OK;
}

enum cpx_rc cpx_referral_created(struct cpx_tx *tx, const struct cpx_doc *doc, int32_t node, const struct cpx_stored *task)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const char *focus = reference_id(arena, doc, node, "focus.reference", "ServiceRequest");
    if (!focus || task->child <= 0) return CPX_OK; /* a to-do of its author's, not a referral */
    int32_t performer;
    enum cpx_rc rc = cpx_organization_number(tx, reference_id(arena, doc, node, "owner.reference", "Organization"), &performer);
    if (rc != CPX_OK) return rc;
    bool covered;
    const char *until;
    rc = find_cover(tx, task, performer, &covered, &until);
    if (rc != CPX_OK) return rc;
    const char *respond_by = cpx_doc_string(arena, doc, cpx_doc_path(doc, node, "restriction.period.end"));
    const char *day = respond_by && strlen(respond_by) >= 10 ? cpx_arena_strndup(arena, respond_by, 10) : NULL;
    const char *values[] = {task->id,
                            cpx_param_int(arena, task->child),
                            performer ? cpx_param_int(arena, performer) : NULL,
                            cpx_param_int(arena, task->labels),
                            focus,
                            day,
                            cpx_param_bool(covered),
                            until};
    if (!values[1] || !values[3] || (performer && !values[2])) return CPX_EXHAUSTED;
    return cpx_tx_run(tx, CPX_SQL_REFERRAL_INSERT, values, 8, NULL);
}

enum cpx_rc cpx_referral_raised(struct cpx_tx *tx, const char *task_id, int64_t child, int64_t labels)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    const struct cpx_stored task = {.type = "Task", .id = task_id, .child = child, .labels = labels};
    const char *values[] = {task_id, cpx_param_int(arena, labels), NULL, NULL};
    const struct cpx_rows *rows;
    bool covered = true;
    if (!values[1]) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_REFERRAL_PERFORMER, values, 1, &rows);
    if (rc != CPX_OK || cpx_rows_count(rows) == 0) return rc;
    if (!cpx_rows_null(rows, 0, 0)) rc = find_cover(tx, &task, (int32_t)cpx_rows_int(rows, 0, 0), &covered, &values[3]);
    if (rc != CPX_OK) return rc;
    values[2] = cpx_param_bool(covered);
    return cpx_tx_run(tx, CPX_SQL_REFERRAL_RAISE, values, 4, NULL);
}

/* ---- a Task's update compared with its view ---- */

struct update {
    struct cpx_tx *tx;
    struct cpx_request *request;
    const struct cpx_view *task;
    const struct cpx_write *write;
    struct cpx_doc before;
    unsigned actor;
    struct cpx_change changes[sizeof transition_elements / sizeof *transition_elements];
    size_t count;
};

static const char *pointer_to(const struct update *update, const char *element)
{
    const char *pointer = cpx_arena_printf(update->request->arena, "%s/%s", update->write->pointer ? update->write->pointer : "", element);
    return pointer ? pointer : element;
}

/* The values of the transition's elements that differ from the view. */
static enum cpx_rc find_changes(struct update *update)
{
    const struct cpx_doc *doc = update->write->doc;
    for (size_t i = 0; i < sizeof transition_elements / sizeof *transition_elements; i++) {
        const char *name = transition_elements[i];
        int32_t before = cpx_doc_member(&update->before, 0, name), after = cpx_doc_member(doc, update->write->node, name);
        if (before < 0 && after < 0) continue;
        if (before >= 0 && after >= 0 && same_value(&update->before, before, doc, after)) continue;
        const char *json = NULL;
        if (after >= 0) {
            const struct cpx_node *value = &doc->nodes[after];
            json = cpx_arena_strndup(update->request->arena, doc->text + value->start, value->end - value->start);
            if (!json) return CPX_EXHAUSTED;
        }
        update->changes[update->count++] = (struct cpx_change){name, json};
    }
    return CPX_OK;
}

static bool changes(const struct update *update, const char *element)
{
    for (size_t i = 0; i < update->count; i++) {
        if (strcmp(update->changes[i].element, element) == 0) return true;
    }
    return false;
}

/* What isn't the transition's must be as the performer sees it. */
static enum cpx_rc check_the_rest(const struct update *update)
{
    const struct cpx_doc *docs[] = {&update->before, update->write->doc};
    const int32_t nodes[] = {0, update->write->node};
    for (int side = 0; side < 2; side++) {
        const struct cpx_doc *here = docs[side], *there = docs[1 - side];
        for (int32_t member = here->nodes[nodes[side]].child; member >= 0; member = here->nodes[member].next) {
            if (IS_ONE_OF(server_elements, here, member) || IS_ONE_OF(transition_elements, here, member)) continue;
            const struct cpx_node *node = &here->nodes[member];
            const char *name = cpx_arena_strndup(update->request->arena, here->text + node->key_start, node->key_end - node->key_start);
            if (!name) return CPX_EXHAUSTED;
            int32_t other = cpx_doc_member(there, nodes[1 - side], name);
            if (other >= 0 && same_value(here, member, there, other)) continue;
            return cpx_problem_add_allowed(&update->request->problem, CPX_ERROR_BUSINESS_RULE, pointer_to(update, name),
                                           "status, statusReason, businessStatus, owner, output, note, executionPeriod, lastModified",
                                           "A referral's performer changes what a transition writes, nothing else");
        }
    }
    return CPX_OK;
}

static enum cpx_rc check_carried(const struct update *update, const struct cpx_transition *row)
{
    struct cpx_problem *problem = &update->request->problem;
    const struct cpx_doc *doc = update->write->doc;
    int32_t node = update->write->node;
    if (row->carries & CPX_CARRY_REASON && cpx_doc_path(doc, node, "statusReason.text") < 0)
        return cpx_problem_add(problem, CPX_ERROR_REQUIRED, pointer_to(update, "statusReason"),
                               "statusReason.text is needed with this status");
    if (row->carries & CPX_CARRY_OUTPUT && cpx_doc_member(doc, node, "output") < 0)
        return cpx_problem_add(problem, CPX_ERROR_REQUIRED, pointer_to(update, "output"), "An output is needed: what came of it");
    return CPX_OK;
}

/* An owner is set once, by a claim: by the one who claims, naming itself. */
static enum cpx_rc check_owner(const struct update *update, const struct cpx_transition *row)
{
    if (!changes(update, "owner") && !(row && row->carries & CPX_CARRY_OWNER)) return CPX_OK;
    const char *owner = reference_id(update->request->arena, update->write->doc, update->write->node, "owner.reference", "Organization");
    bool claim = row && row->carries & CPX_CARRY_OWNER;
    if (claim && owner && strcmp(owner, update->request->reader.organization_id) == 0) return CPX_OK;
    return cpx_problem_add(&update->request->problem, CPX_ERROR_BUSINESS_RULE, pointer_to(update, "owner"),
                           "The owner of an open referral is set by the organization that claims it, to itself; else make a new Task");
}

static enum cpx_rc refuse(const struct update *update, enum cpx_task_status from, bool for_others)
{
    const char *allowed = cpx_transition_allowed(update->request->arena, from, update->actor, false);
    if (!allowed) return CPX_EXHAUSTED;
    return cpx_problem_add_allowed(
        &update->request->problem, for_others ? CPX_ERROR_FORBIDDEN : CPX_ERROR_TRANSITION, pointer_to(update, "status"), allowed,
        for_others ? "This step is for the other party of the referral" : "From %s this step doesn't exist", cpx_task_status_code(from));
}

static enum cpx_rc check_update(struct update *update, const char *if_match, bool *claim)
{
    struct cpx_problem *problem = &update->request->problem;
    enum cpx_task_status from, to;
    const struct cpx_transition *row = NULL;
    const char *status =
        cpx_doc_string(update->request->arena, update->write->doc, cpx_doc_member(update->write->doc, update->write->node, "status"));
    *claim = false;
    if (!status) return CPX_EXHAUSTED;
    if (update->task->source != update->request->reader.organization) {
        enum cpx_rc rc = check_the_rest(update);
        if (rc != CPX_OK) return rc;
    }
    if (changes(update, "output") && !(update->actor & CPX_ACTOR_OWNER))
        return cpx_problem_add(problem, CPX_ERROR_FORBIDDEN, pointer_to(update, "output"), "Only the owner says what came of a referral");
    if (changes(update, "status")) {
        bool for_others;
        if (!cpx_referral_status(update->request->arena, &update->before, &from) || !cpx_task_status_of(status, &to))
            return cpx_problem_add(problem, CPX_ERROR_TRANSITION, pointer_to(update, "status"), "This status can't be left or reached");
        row = cpx_transition_find(from, to, update->actor, &for_others);
        if (!row) return refuse(update, from, for_others);
        if (row->carries & CPX_CARRY_IF_MATCH && !if_match)
            return cpx_problem_add(problem, CPX_ERROR_PRECONDITION_REQUIRED, "If-Match",
                                   "Claim an open referral with the version that you read");
        enum cpx_rc rc = check_carried(update, row);
        if (rc != CPX_OK) return rc;
        *claim = (row->carries & CPX_CARRY_OWNER) != 0;
    } else if (!(update->actor & (CPX_ACTOR_OWNER | CPX_ACTOR_REQUESTER))) {
        return cpx_problem_add(problem, CPX_ERROR_FORBIDDEN, NULL, "Only the two parties of a referral change it");
    }
    return check_owner(update, row);
}

enum cpx_rc cpx_referral_update(struct cpx_tx *tx, const struct cpx_view *task, const struct cpx_write *write, const char *if_match,
                                struct cpx_stored *out)
{
    struct update update = {.tx = tx, .request = cpx_tx_request(tx), .task = task, .write = write};
    if (if_match && !cpx_etag_matches(if_match, task->version.id))
        return cpx_problem_add(&update.request->problem, CPX_ERROR_PRECONDITION_FAILED, "If-Match",
                               "Read the Task again and repeat the change");
    enum cpx_rc rc = cpx_doc_reparse(update.request->arena, task->text, task->size, &update.before);
    if (rc == CPX_OK) rc = actor_of(tx, task, &update.before, &update.actor);
    if (rc == CPX_OK) rc = find_changes(&update);
    bool claim = false;
    if (rc == CPX_OK) rc = check_update(&update, if_match, &claim);
    if (rc != CPX_OK) return rc;
    if (update.count == 0) {
        *out =
            (struct cpx_stored){.type = task->type, .id = task->id, .version = task->version, .child = task->child, .labels = task->labels};
        return CPX_OK;
    }
    rc = cpx_resource_transition(tx, task, update.changes, update.count, out);
    return rc == CPX_OK ? cpx_referral_touch(tx, task->id, claim ? update.request->reader.organization : 0, NULL) : rc;
}
