/* An action of a child's plan: what /v1 stores is a ServiceRequest with intent plan. ServiceRequests that no referral asks for, Tasks that are no
 * referrals and activities of CarePlans, whoever wrote them, are actions, too. */
#include "items.h"

struct action {
    struct plain_head head;
    const char *text, *kind, *goal, *responsible, *due_on, *status;
};

static const struct plain_field action_fields[] = {PLAIN_HEAD_FIELDS,
                                                   PLAIN_FIELD(action, text, TEXT, .required = true),
                                                   PLAIN_FIELD(action, kind, TEXT, .max = 100),
                                                   PLAIN_FIELD(action, goal, TEXT, .max = 200),
                                                   PLAIN_FIELD(action, responsible, TEXT, .max = 200),
                                                   PLAIN_FIELD(action, due_on, DATE),
                                                   PLAIN_FIELD(action, status, WORD, .allowed = plain_action_statuses)};
const struct plain_shape plain_action_shape = PLAIN_SHAPE(action, action_fields);

/* ---- onto FHIR ---- */

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

static enum cpx_rc body(struct plain_contribution *c, const void *item, const char *pointer, struct plain_body *out)
{
    const struct action *action = item;
    const char *goal = NULL, *status = action->status ? action->status : "not_started";
    int64_t goal_labels = 0, named = plain_labels(&action->head.categories);
    if (action->goal) {
        const char *at = cpx_arena_printf(c->arena, "%s/goal", pointer);
        enum cpx_rc rc = at ? plain_resolve(c, "goal", "Goal", action->goal, at, &goal, &goal_labels) : CPX_EXHAUSTED;
        if (rc != CPX_OK) return rc;
    }
    struct cpx_writer *w = plain_begin(c, "ServiceRequest", NULL, 0, NULL);
    const struct plain_extension_row extensions[] = {{"status", "valueCode", status}, {"kind", "valueString", action->kind}};
    cpx_write_array(w, "extension");
    plain_write_extension_items(w, extensions, PLAIN_COUNT(extensions));
    if (goal) write_pertains_to_goal(w, goal, goal_labels & ~named);
    cpx_write_end_array(w);
    plain_write_external_id(w, action->head.external_id);
    cpx_write_string(w, "status", request_status(status));
    cpx_write_string(w, "intent", "plan");
    plain_write_text_concept(w, "code", action->text);
    plain_write_subject(c, "subject");
    cpx_write_string(w, "occurrenceDateTime", action->due_on);
    if (action->responsible) {
        cpx_write_array(w, "performer");
        cpx_write_object(w, NULL);
        cpx_write_string(w, "display", action->responsible);
        cpx_write_end_object(w);
        cpx_write_end_array(w);
    }
    return plain_end(c, named, out);
}

/* ---- off FHIR ---- */

static bool is_of_a_referral(const struct plain_plan *plan, const struct plain_resource *order)
{
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *task = &plan->resources[i];
        if (!plain_is_type(task, "Task")) continue;
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

static const char *goal_of_action(const struct plain_plan *plan, const struct cpx_doc *doc)
{
    static const char pertains[] = "http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal";
    int32_t lists[] = {cpx_doc_member(doc, 0, "extension"), cpx_doc_member(doc, plain_extension_node(doc, 0, "goal"), "extension")};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        for (int32_t one = plain_first(doc, lists[i]); one >= 0; one = doc->nodes[one].next) {
            if (!cpx_doc_string_is(doc, cpx_doc_member(doc, one, "url"), pertains)) continue;
            const char *id = plain_reference(plan->arena, doc, cpx_doc_member(doc, one, "valueReference"), "Goal");
            if (plain_plan_find(plan, "Goal", id)) return id;
        }
    }
    return NULL;
}

static void write_request(const struct plain_plan *plan, const struct plain_resource *request)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &request->doc;
    const char *status = plain_extension_word(plan->arena, doc, 0, "status", plain_action_statuses);
    const char *code = plain_text_at(plan->arena, doc, 0, "status"), *due = plain_text_at(plan->arena, doc, 0, "occurrenceDateTime");
    const char *by = plain_text_at(plan->arena, doc, 0, "performer[0].display");
    const char *kind = plain_extension(plan->arena, doc, 0, "kind", "valueString");
    if (status && (!code || strcmp(request_status(status), code) != 0)) status = NULL; /* changed on the FHIR face since */
    if (!kind) kind = plain_word(plan->arena, plain_coding(plan->arena, doc, cpx_doc_member(doc, 0, "category"), PLAIN_SDOH));
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, request);
    cpx_write_string(w, "text", plain_concept_text(plan->arena, doc, cpx_doc_member(doc, 0, "code")));
    cpx_write_string(w, "kind", kind);
    cpx_write_string(w, "goal", goal_of_action(plan, doc));
    cpx_write_string(w, "responsible",
                     by ? by : plain_extension(plan->arena, doc, 0, "responsible", "valueString")); /* so it was once stored */
    cpx_write_string(w, "due_on", due ? due : plain_text_at(plan->arena, doc, 0, "occurrencePeriod.end"));
    cpx_write_string(w, "status", status ? status : action_status(code));
    cpx_write_end_object(w);
}

static void write_task(const struct plain_plan *plan, const struct plain_resource *task)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &task->doc;
    const char *text = plain_text_at(plan->arena, doc, 0, "description");
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, task);
    cpx_write_string(w, "text", text ? text : plain_concept_text(plan->arena, doc, cpx_doc_member(doc, 0, "code")));
    cpx_write_string(w, "responsible", plain_text_at(plan->arena, doc, 0, "owner.display"));
    cpx_write_string(w, "due_on", plain_text_at(plan->arena, doc, 0, "restriction.period.end"));
    cpx_write_string(w, "status", action_status(plain_text_at(plan->arena, doc, 0, "status")));
    cpx_write_end_object(w);
}

/* An activity has no id of its own unless its author gave it one: it is named after its plan, by its place in what the reader sees. */
static void write_activity(const struct plain_plan *plan, const struct plain_resource *owner, int32_t activity, size_t place)
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
    cpx_write_string(w, "text", text ? text : plain_concept_text(plan->arena, doc, cpx_doc_member(doc, detail, "code")));
    cpx_write_string(w, "kind", plain_word(plan->arena, plain_text_at(plan->arena, doc, detail, "kind")));
    cpx_write_string(w, "due_on", due ? due : plain_text_at(plan->arena, doc, detail, "scheduledString"));
    cpx_write_string(w, "status", action_status(plain_text_at(plan->arena, doc, detail, "status")));
    cpx_write_end_object(w);
}

static bool is(const struct plain_plan *plan, const struct plain_resource *resource)
{
    if (plain_is_in_error(plan->arena, resource)) return false;
    if (plain_is_type(resource, "ServiceRequest")) return !is_of_a_referral(plan, resource);
    if (plain_is_type(resource, "Task")) return !plain_is_referral(plan->arena, resource);
    return plain_is_type(resource, "CarePlan");
}

static void write_action(const struct plain_plan *plan, const struct plain_resource *resource)
{
    size_t place = 0;
    if (plain_is_type(resource, "ServiceRequest")) write_request(plan, resource);
    if (plain_is_type(resource, "Task")) write_task(plan, resource);
    if (!plain_is_type(resource, "CarePlan")) return;
    for (int32_t one = plain_first(&resource->doc, cpx_doc_member(&resource->doc, 0, "activity")); one >= 0;
         one = resource->doc.nodes[one].next)
        write_activity(plan, resource, one, ++place);
}

const struct plain_item_kind plain_action_kind = {.kind = "action",
                                                  .list = "actions",
                                                  .type = "ServiceRequest",
                                                  .member = "activity",
                                                  .wrapped = true,
                                                  .shape = &plain_action_shape,
                                                  .body = body,
                                                  .is = is,
                                                  .write = write_action};
