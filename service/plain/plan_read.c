/* GET /v1/children/{child}/care-plan: one plan out of every organization's resources, as far as its reader may see them. */
#include <stdlib.h>
#include <string.h>

#include "cpx/handlers.h"
#include "cpx/time.h"
#include "plain.h"

static const char notice[] = "This is what the family shares with your organization.";

enum { PLAN_MAX = 4 * 1024 * 1024 };

struct plan {
    struct cpx_request *request;
    struct cpx_arena *arena;
    struct cpx_writer *writer;
    const char *child;
    struct plain_resource *resources;
    const struct plain_resource **needs; /* of each resource: the need that it is a barrier of, or NULL */
    size_t count;
};

static bool is_type(const struct plain_resource *resource, const char *type)
{
    return strcmp(resource->type, type) == 0;
}

static const struct plain_resource *find(const struct plan *plan, const char *type, const char *id)
{
    for (size_t i = 0; id && i < plan->count; i++) {
        if (strcmp(plan->resources[i].id, id) == 0 && is_type(&plan->resources[i], type)) return &plan->resources[i];
    }
    return NULL;
}

static int32_t first_child(const struct cpx_doc *doc, int32_t node)
{
    return node < 0 ? -1 : doc->nodes[node].child;
}

/* A CodeableConcept in words: its text, else the first display, else the first code. */
static const char *concept_text(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node)
{
    const char *text = plain_text_at(arena, doc, node, "text");
    if (!text) text = plain_text_at(arena, doc, node, "coding[0].display");
    return text ? text : plain_text_at(arena, doc, node, "coding[0].code");
}

/* The first of a resource's codings in a list of CodeableConcepts that is of the system. */
static const char *coding_of(struct cpx_arena *arena, const struct cpx_doc *doc, const char *list, const char *system)
{
    for (int32_t concept = first_child(doc, cpx_doc_member(doc, 0, list)); concept >= 0; concept = doc->nodes[concept].next) {
        for (int32_t coding = first_child(doc, cpx_doc_member(doc, concept, "coding")); coding >= 0; coding = doc->nodes[coding].next) {
            if (cpx_doc_string_is(doc, cpx_doc_member(doc, coding, "system"), system)) return plain_text_at(arena, doc, coding, "code");
        }
    }
    return NULL;
}

/* A reference in a Condition's evidence to a type. */
static const char *evidence(struct cpx_arena *arena, const struct cpx_doc *doc, const char *type)
{
    for (int32_t one = first_child(doc, cpx_doc_member(doc, 0, "evidence")); one >= 0; one = doc->nodes[one].next) {
        for (int32_t detail = first_child(doc, cpx_doc_member(doc, one, "detail")); detail >= 0; detail = doc->nodes[detail].next) {
            const char *id = plain_reference(arena, doc, detail, type);
            if (id) return id;
        }
    }
    return NULL;
}

/* The need that a Condition is a barrier of: another visible Condition that it names as its evidence. */
static const struct plain_resource *need_of(const struct plan *plan, const struct plain_resource *condition)
{
    const struct plain_resource *need = find(plan, "Condition", evidence(plan->arena, &condition->doc, "Condition"));
    return need && need != condition && !evidence(plan->arena, &need->doc, "Condition") ? need : NULL;
}

/* What kind of need or barrier it is, where the sender's own words don't say: the SDOH category, else what the labels tell. */
static const char *domain_of(const struct plan *plan, const struct plain_resource *condition)
{
    static const struct {
        const char *category, *domain;
    } by_category[] = {
        {"behavioral_health", "behavioral"}, {"developmental", "developmental"}, {"education", "education"}, {"legal", "legal"}};
    const char *domain = plain_extension_word(plan->arena, &condition->doc, 0, "domain", plain_domains);
    if (!domain)
        domain = plain_known(plain_word(plan->arena, coding_of(plan->arena, &condition->doc, "category", PLAIN_SDOH)), plain_domains);
    for (size_t i = 0; !domain && i < sizeof by_category / sizeof *by_category; i++) {
        if (condition->labels & cpx_category_find(by_category[i].category)->labels) domain = by_category[i].domain;
    }
    return domain ? domain : "medical";
}

static const char *barrier_kind(const struct plan *plan, const struct plain_resource *barrier)
{
    static const struct {
        const char *domain, *kind;
    } by_domain[] = {{"transportation_insecurity", "transportation"},
                     {"language_access", "language"},
                     {"medical_cost_burden", "cost_or_coverage"},
                     {"health_insurance_coverage_status", "cost_or_coverage"},
                     {"financial_insecurity", "cost_or_coverage"},
                     {"digital_access", "technology"},
                     {"digital_literacy", "technology"},
                     {"child_care", "child_care"}};
    const char *kind = plain_extension_word(plan->arena, &barrier->doc, 0, "barrier", plain_barrier_kinds);
    const char *domain = kind ? NULL : domain_of(plan, barrier);
    for (size_t i = 0; !kind && i < sizeof by_domain / sizeof *by_domain; i++) {
        if (strcmp(by_domain[i].domain, domain) == 0) kind = by_domain[i].kind;
    }
    return kind ? kind : "other";
}

static bool is_over(const struct plan *plan, const struct plain_resource *condition)
{
    const char *code = plain_text_at(plan->arena, &condition->doc, 0, "clinicalStatus.coding[0].code");
    return code && (strcmp(code, "resolved") == 0 || strcmp(code, "inactive") == 0 || strcmp(code, "remission") == 0);
}

static void write_barrier(const struct plan *plan, const struct plain_resource *barrier)
{
    struct cpx_writer *w = plan->writer;
    const struct plain_resource *blocks = find(plan, "Task", evidence(plan->arena, &barrier->doc, "Task"));
    const struct plain_resource *by = find(plan, "ServiceRequest", evidence(plan->arena, &barrier->doc, "ServiceRequest"));
    const char *kind = barrier_kind(plan, barrier),
               *text = concept_text(plan->arena, &barrier->doc, cpx_doc_member(&barrier->doc, 0, "code"));
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", barrier->id);
    cpx_write_string(w, "kind", kind);
    cpx_write_string(w, "text", text && strcmp(text, kind) == 0 ? NULL : text);
    cpx_write_string(w, "status", is_over(plan, barrier) ? "resolved" : "open");
    if (blocks) cpx_write_string(w, "blocks", blocks->id);
    if (by) cpx_write_string(w, "by", by->id);
    plain_write_categories(w, barrier->labels);
    cpx_write_string(w, "source", barrier->source_id);
    plain_write_time(w, "updated_at", barrier->changed_us);
    plain_write_travelling(w, plan->arena, barrier, NULL);
    cpx_write_end_object(w);
}

static void write_need(const struct plan *plan, const struct plain_resource *need)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &need->doc;
    const char *status = plain_extension_word(plan->arena, doc, 0, "status", plain_need_statuses);
    const char *tool = plain_extension(plan->arena, doc, 0, "screening-tool", "valueString");
    const char *on = plain_extension(plan->arena, doc, 0, "screening-on", "valueDate");
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, need);
    cpx_write_string(w, "domain", domain_of(plan, need));
    cpx_write_string(w, "text", concept_text(plan->arena, doc, cpx_doc_member(doc, 0, "code")));
    cpx_write_string(w, "about", plain_extension_word(plan->arena, doc, 0, "about", plain_abouts));
    cpx_write_string(w, "raised_by", plain_extension_word(plan->arena, doc, 0, "raised-by", plain_raisers));
    cpx_write_string(w, "priority", plain_extension_word(plan->arena, doc, 0, "priority", plain_need_priorities));
    cpx_write_string(w, "status", status ? status : is_over(plan, need) ? "met" : "open");
    if (tool || on) {
        cpx_write_object(w, "screening");
        cpx_write_string(w, "tool", tool);
        cpx_write_string(w, "on", on);
        cpx_write_end_object(w);
    }
    bool any = false;
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *other = &plan->resources[i];
        if (plan->needs[i] != need) continue;
        if (!any) cpx_write_array(w, "barriers");
        any = true;
        write_barrier(plan, other);
    }
    if (any) cpx_write_end_array(w);
    cpx_write_end_object(w);
}

static void write_needs(const struct plan *plan)
{
    cpx_write_array(plan->writer, "needs");
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *resource = &plan->resources[i];
        if (is_type(resource, "Condition") && !plan->needs[i]) write_need(plan, resource);
    }
    cpx_write_end_array(plan->writer);
}

/* "family" where the child or a relative is named as who said it. */
static const char *stated_by(const struct plan *plan, const struct cpx_doc *goal)
{
    const char *word = plain_extension_word(plan->arena, goal, 0, "stated-by", plain_staters);
    const char *by = plain_text_at(plan->arena, goal, 0, "expressedBy.reference");
    if (word || !by) return word;
    if (strncmp(by, "Patient/", 8) == 0 || strncmp(by, "RelatedPerson/", 14) == 0) return "family";
    return strncmp(by, "Practitioner", 12) == 0 ? "provider" : NULL;
}

/* FHIR lets achievementStatus be any concept; /v1 has the words of HL7's own list. */
static const char *progress(const struct plan *plan, const struct cpx_doc *goal)
{
    const char *code = plain_text_at(plan->arena, goal, 0, "achievementStatus.coding[0].code");
    return plain_known(plain_word(plan->arena, code), plain_progresses);
}

static void write_goal(const struct plan *plan, const struct plain_resource *goal)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &goal->doc;
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, goal);
    cpx_write_string(w, "text", concept_text(plan->arena, doc, cpx_doc_member(doc, 0, "description")));
    cpx_write_string(w, "stated_by", stated_by(plan, doc));
    cpx_write_string(w, "status", plain_word(plan->arena, plain_text_at(plan->arena, doc, 0, "lifecycleStatus")));
    cpx_write_string(w, "progress", progress(plan, doc));
    cpx_write_string(w, "target_on", plain_text_at(plan->arena, doc, 0, "target[0].dueDate"));
    bool any = false;
    for (int32_t one = first_child(doc, cpx_doc_member(doc, 0, "addresses")); one >= 0; one = doc->nodes[one].next) {
        const struct plain_resource *need = find(plan, "Condition", plain_reference(plan->arena, doc, one, "Condition"));
        if (!need) continue;
        if (!any) cpx_write_array(w, "needs");
        any = true;
        cpx_write_string(w, NULL, need->id);
    }
    if (any) cpx_write_end_array(w);
    cpx_write_end_object(w);
}

/* ---- actions: ServiceRequests that no referral asks for, Tasks that are no referrals, activities of CarePlans ---- */

static bool is_of_a_referral(const struct plan *plan, const struct plain_resource *order)
{
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *task = &plan->resources[i];
        if (!is_type(task, "Task")) continue;
        const char *focus = plain_reference(plan->arena, &task->doc, cpx_doc_member(&task->doc, 0, "focus"), "ServiceRequest");
        if (focus && strcmp(focus, order->id) == 0) return true;
    }
    return false;
}

/* The words of /v1 for the states of requests, tasks and activities. */
static const char *action_status(const char *code)
{
    static const struct {
        const char *code, *word;
    } words[] = {{"draft", "not_started"},   {"active", "in_progress"},        {"requested", "not_started"}, {"received", "not_started"},
                 {"ready", "not_started"},   {"not-started", "not_started"},   {"unknown", "not_started"},   {"accepted", "scheduled"},
                 {"scheduled", "scheduled"}, {"in-progress", "in_progress"},   {"on-hold", "on_hold"},       {"completed", "completed"},
                 {"revoked", "cancelled"},   {"cancelled", "cancelled"},       {"rejected", "cancelled"},    {"stopped", "cancelled"},
                 {"failed", "cancelled"},    {"entered-in-error", "cancelled"}};
    for (size_t i = 0; code && i < sizeof words / sizeof *words; i++) {
        if (strcmp(words[i].code, code) == 0) return words[i].word;
    }
    return "not_started";
}

static const char *goal_of_action(const struct plan *plan, const struct cpx_doc *doc)
{
    static const char pertains[] = "http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal";
    int32_t lists[] = {cpx_doc_member(doc, 0, "extension"), cpx_doc_member(doc, plain_extension_node(doc, 0, "goal"), "extension")};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        for (int32_t one = first_child(doc, lists[i]); one >= 0; one = doc->nodes[one].next) {
            if (!cpx_doc_string_is(doc, cpx_doc_member(doc, one, "url"), pertains)) continue;
            const char *id = plain_reference(plan->arena, doc, cpx_doc_member(doc, one, "valueReference"), "Goal");
            if (find(plan, "Goal", id)) return id;
        }
    }
    return NULL;
}

static void write_request(const struct plan *plan, const struct plain_resource *request)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &request->doc;
    const char *status = plain_extension_word(plan->arena, doc, 0, "status", plain_action_statuses);
    const char *due = plain_text_at(plan->arena, doc, 0, "occurrenceDateTime");
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, request);
    cpx_write_string(w, "text", concept_text(plan->arena, doc, cpx_doc_member(doc, 0, "code")));
    cpx_write_string(w, "kind", plain_extension(plan->arena, doc, 0, "kind", "valueString"));
    cpx_write_string(w, "goal", goal_of_action(plan, doc));
    cpx_write_string(w, "responsible", plain_extension(plan->arena, doc, 0, "responsible", "valueString"));
    cpx_write_string(w, "due_on", due ? due : plain_text_at(plan->arena, doc, 0, "occurrencePeriod.end"));
    cpx_write_string(w, "status", status ? status : action_status(plain_text_at(plan->arena, doc, 0, "status")));
    cpx_write_end_object(w);
}

static void write_task(const struct plan *plan, const struct plain_resource *task)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &task->doc;
    const char *text = plain_text_at(plan->arena, doc, 0, "description");
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, task);
    cpx_write_string(w, "text", text ? text : concept_text(plan->arena, doc, cpx_doc_member(doc, 0, "code")));
    cpx_write_string(w, "responsible", plain_text_at(plan->arena, doc, 0, "owner.display"));
    cpx_write_string(w, "due_on", plain_text_at(plan->arena, doc, 0, "restriction.period.end"));
    cpx_write_string(w, "status", action_status(plain_text_at(plan->arena, doc, 0, "status")));
    cpx_write_end_object(w);
}

/* An activity has no id of its own unless its author gave it one: it is named after its plan, by its place in what the reader sees. */
static void write_activity(const struct plan *plan, const struct plain_resource *owner, int32_t activity, size_t place)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &owner->doc;
    int32_t detail = cpx_doc_member(doc, activity, "detail");
    if (detail < 0) return;
    const char *given = plain_text_at(plan->arena, doc, activity, "id"), *text = plain_text_at(plan->arena, doc, detail, "description");
    const char *due = plain_text_at(plan->arena, doc, detail, "scheduledPeriod.end");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id",
                     given ? cpx_arena_printf(plan->arena, "%s.%s", owner->id, given)
                           : cpx_arena_printf(plan->arena, "%s.%zu", owner->id, place));
    cpx_write_string(w, "source", owner->source_id);
    plain_write_time(w, "updated_at", owner->changed_us);
    plain_write_categories(w, owner->labels);
    plain_write_travelling(w, plan->arena, owner, NULL);
    cpx_write_string(w, "text", text ? text : concept_text(plan->arena, doc, cpx_doc_member(doc, detail, "code")));
    cpx_write_string(w, "kind", plain_word(plan->arena, plain_text_at(plan->arena, doc, detail, "kind")));
    cpx_write_string(w, "due_on", due ? due : plain_text_at(plan->arena, doc, detail, "scheduledString"));
    cpx_write_string(w, "status", action_status(plain_text_at(plan->arena, doc, detail, "status")));
    cpx_write_end_object(w);
}

static void write_actions(const struct plan *plan)
{
    cpx_write_array(plan->writer, "actions");
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *resource = &plan->resources[i];
        if (is_type(resource, "ServiceRequest") && !is_of_a_referral(plan, resource)) write_request(plan, resource);
        if (is_type(resource, "Task") && !plain_is_referral(plan->arena, resource)) write_task(plan, resource);
        if (!is_type(resource, "CarePlan")) continue;
        size_t place = 0;
        for (int32_t one = first_child(&resource->doc, cpx_doc_member(&resource->doc, 0, "activity")); one >= 0;
             one = resource->doc.nodes[one].next)
            write_activity(plan, resource, one, ++place);
    }
    cpx_write_end_array(plan->writer);
}

/* ---- services, care team, referrals ---- */

static void write_service(const struct plan *plan, const struct plain_resource *episode)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &episode->doc;
    const char *status = plain_text_at(plan->arena, doc, 0, "status"),
               *service = concept_text(plan->arena, doc, cpx_doc_path(doc, 0, "type[0]"));
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, episode);
    cpx_write_string(w, "service", service);
    cpx_write_string(w, "status", status && strcmp(status, "onhold") == 0 ? "on_hold" : plain_word(plan->arena, status));
    cpx_write_string(w, "since", plain_text_at(plan->arena, doc, 0, "period.start"));
    cpx_write_end_object(w);
}

static void write_member(const struct plan *plan, const struct plain_resource *team, int32_t participant)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &team->doc;
    int32_t member = cpx_doc_member(doc, participant, "member");
    const char *organization = plain_reference(plan->arena, doc, member, "Organization");
    if (!organization) organization = plain_reference(plan->arena, doc, cpx_doc_member(doc, participant, "onBehalfOf"), "Organization");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "organization", organization);
    cpx_write_string(w, "name", plain_text_at(plan->arena, doc, member, "display"));
    cpx_write_string(w, "role", concept_text(plan->arena, doc, cpx_doc_path(doc, participant, "role[0]")));
    cpx_write_string(w, "source", team->source_id);
    plain_write_time(w, "updated_at", team->changed_us);
    plain_write_travelling(w, plan->arena, team, NULL);
    cpx_write_end_object(w);
}

static void write_care_team(const struct plan *plan)
{
    bool any = false;
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *team = &plan->resources[i];
        if (!is_type(team, "CareTeam")) continue;
        for (int32_t one = first_child(&team->doc, cpx_doc_member(&team->doc, 0, "participant")); one >= 0;
             one = team->doc.nodes[one].next) {
            if (!any) {
                cpx_write_object(plan->writer, "care_team");
                cpx_write_array(plan->writer, "members");
            }
            any = true;
            write_member(plan, team, one);
        }
    }
    if (!any) return;
    cpx_write_end_array(plan->writer);
    cpx_write_end_object(plan->writer);
}

static void write_referrals(const struct plan *plan)
{
    cpx_write_array(plan->writer, "referrals");
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *task = &plan->resources[i];
        if (!is_type(task, "Task") || !plain_is_referral(plan->arena, task)) continue;
        const char *focus = plain_reference(plan->arena, &task->doc, cpx_doc_member(&task->doc, 0, "focus"), "ServiceRequest");
        plain_write_referral(plan->writer, plan->request, task, find(plan, "ServiceRequest", focus), plan->child, NULL);
    }
    cpx_write_end_array(plan->writer);
}

/* The earliest review that anyone has set. */
static const char *review_on(const struct plan *plan)
{
    const char *earliest = NULL;
    for (size_t i = 0; i < plan->count; i++) {
        if (!is_type(&plan->resources[i], "CarePlan")) continue;
        const char *day = plain_extension(plan->arena, &plan->resources[i].doc, 0, "review-on", "valueDate");
        if (day && (!earliest || strcmp(day, earliest) < 0)) earliest = day;
    }
    return earliest;
}

static int by_change(const void *left, const void *right)
{
    const struct plain_resource *a = left, *b = right;
    if (a->pieces.items[0].changed_us != b->pieces.items[0].changed_us)
        return a->pieces.items[0].changed_us < b->pieces.items[0].changed_us ? -1 : 1;
    return strcmp(a->id, b->id);
}

static enum cpx_rc load(struct plan *plan, const struct cpx_rows *rows)
{
    int row = 0, end = cpx_rows_count(rows);
    if (cpx_rows_null(rows, 0, PLAIN_PIECE_COLUMN)) return CPX_OK; /* nothing is visible */
    plan->resources = cpx_arena_array(plan->arena, (size_t)end, sizeof *plan->resources);
    plan->needs = cpx_arena_array(plan->arena, (size_t)end, sizeof *plan->needs);
    if (!plan->resources || !plan->needs) return CPX_EXHAUSTED;
    while (row < end) {
        enum cpx_rc rc = plain_resource_load(plan->request, rows, &row, &plan->resources[plan->count++]);
        if (rc != CPX_OK) return rc;
    }
    qsort(plan->resources, plan->count, sizeof *plan->resources, by_change);
    for (size_t i = 0; i < plan->count; i++) {
        if (is_type(&plan->resources[i], "Condition")) plan->needs[i] = need_of(plan, &plan->resources[i]);
    }
    return CPX_OK;
}

static void write_each(const struct plan *plan, const char *key, const char *type,
                       void (*write)(const struct plan *plan, const struct plain_resource *resource))
{
    cpx_write_array(plan->writer, key);
    for (size_t i = 0; i < plan->count; i++) {
        if (is_type(&plan->resources[i], type)) write(plan, &plan->resources[i]);
    }
    cpx_write_end_array(plan->writer);
}

static int by_text(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* What a version is of: a line for each piece, in order (as plain_contribution_version in plain.sql). own: the caller's pieces of its
 * resources. */
static enum cpx_rc find_version(const struct plan *plan, size_t rows, bool own, char version[33])
{
    const int32_t mine = plan->request->reader.organization;
    const char **lines = cpx_arena_array(plan->arena, rows + 1, sizeof *lines);
    struct cpx_text text;
    size_t count = 0, size;
    if (!lines) return CPX_EXHAUSTED;
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *resource = &plan->resources[i];
        if (own && resource->source != mine) continue;
        for (size_t k = 0; k < resource->pieces.count; k++) {
            const struct cpx_piece *piece = &resource->pieces.items[k];
            if (own && (piece->source != mine || !piece->body)) continue;
            lines[count] = cpx_arena_printf(plan->arena, "%s/%s/%s/%d/%lld", resource->type, resource->id, piece->element,
                                            (int)piece->sequence, (long long)piece->stamp);
            if (!lines[count++]) return CPX_EXHAUSTED;
        }
    }
    qsort(lines, count, sizeof *lines, by_text);
    cpx_text_init(&text, plan->arena, PLAN_MAX);
    for (size_t i = 0; i < count; i++) {
        if (i > 0) cpx_text_adds(&text, ",");
        cpx_text_adds(&text, lines[i]);
    }
    const char *whole = cpx_text_finish(&text, &size);
    return whole ? plain_version(plan->request, whole, size, version) : CPX_EXHAUSTED;
}

static enum cpx_rc write_etag(const struct plan *plan, size_t rows)
{
    char own[33], view[33];
    enum cpx_rc rc = find_version(plan, rows, true, own);
    if (rc == CPX_OK) rc = find_version(plan, rows, false, view);
    if (rc != CPX_OK) return rc;
    const char *etag = cpx_arena_printf(plan->arena, "W/\"%s%s\"", own, view);
    return etag ? cpx_respond_header(plan->request, "ETag", etag) : CPX_EXHAUSTED;
}

static bool is_part2(const struct plan *plan)
{
    for (size_t i = 0; i < plan->count; i++) {
        if (plan->resources[i].part2) return true;
    }
    return false;
}

enum cpx_rc plain_plan_format(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct cpx_text text;
    struct cpx_writer writer;
    struct plan plan = {.request = request, .arena = request->arena, .writer = &writer};
    if (cpx_rows_count(rows) == 0) return plain_not_found(request);
    plan.child = cpx_rows_text(rows, 0, 0);
    enum cpx_rc rc = load(&plan, rows);
    if (rc == CPX_OK) rc = write_etag(&plan, (size_t)cpx_rows_count(rows));
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, PLAN_MAX);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "child", plan.child);
    plain_write_time(&writer, "as_of", cpx_now_us());
    cpx_write_string(&writer, "notice", notice);
    plain_write_notice(&writer, is_part2(&plan));
    write_care_team(&plan);
    write_needs(&plan);
    write_each(&plan, "goals", "Goal", write_goal);
    write_actions(&plan);
    write_each(&plan, "services", "EpisodeOfCare", write_service);
    write_referrals(&plan);
    cpx_write_string(&writer, "review_on", review_on(&plan));
    cpx_write_end_object(&writer);
    return plain_respond(request, 200, &text);
}

enum cpx_rc cpx_plain_plan_read_plan(struct cpx_request *request, struct cpx_call *call)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc != CPX_OK) return rc;
    if (!cpx_id_valid(request->parameters[0])) return plain_not_found(request);
    *call = (struct cpx_call){
        .statement = CPX_SQL_PLAIN_PLAN_READ, .count = 4, .values = {request->parameters[0], request->id, request->reader.user, "false"}};
    return CPX_OK;
}

enum cpx_rc cpx_plain_plan_read_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    return plain_plan_format(request, rows);
}
