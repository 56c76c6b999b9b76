/* A goal of a child's plan: on FHIR a Goal that addresses needs. */
#include "items.h"

struct goal {
    struct plain_head head;
    const char *text, *stated_by, *status, *progress, *target_on;
    struct plain_texts needs;
};

static const struct plain_field goal_fields[] = {PLAIN_HEAD_FIELDS,
                                                 PLAIN_FIELD(goal, text, TEXT, .required = true),
                                                 PLAIN_FIELD(goal, stated_by, WORD, .allowed = plain_staters),
                                                 PLAIN_FIELD(goal, status, WORD, .allowed = plain_goal_statuses),
                                                 PLAIN_FIELD(goal, progress, WORD, .allowed = plain_progresses),
                                                 PLAIN_FIELD(goal, target_on, DATE),
                                                 PLAIN_FIELD(goal, needs, TEXTS)};
const struct plain_shape plain_goal_shape = PLAIN_SHAPE(goal, goal_fields);

/* ---- onto FHIR ---- */

static enum cpx_rc body(struct plain_contribution *c, const void *item, const char *pointer, struct plain_body *out)
{
    const struct goal *goal = item;
    const char **ids = cpx_arena_array(c->arena, goal->needs.count + 1, sizeof *ids);
    int64_t *labels = cpx_arena_array(c->arena, goal->needs.count + 1, sizeof *labels), named = plain_labels(&goal->head.categories);
    if (!ids || !labels) return CPX_EXHAUSTED;
    for (size_t i = 0; i < goal->needs.count; i++) {
        const char *at = cpx_arena_printf(c->arena, "%s/needs/%zu", pointer, i);
        enum cpx_rc rc = at ? plain_resolve(c, "need", "Condition", goal->needs.items[i], at, &ids[i], &labels[i]) : CPX_EXHAUSTED;
        if (rc != CPX_OK) return rc;
    }
    const struct plain_extension_row extensions[] = {{"stated-by", "valueCode", goal->stated_by}};
    struct cpx_writer *w = plain_begin(c, "Goal", extensions, PLAIN_COUNT(extensions), goal->head.external_id);
    cpx_write_string(w, "lifecycleStatus", goal->status ? plain_code(c->arena, goal->status) : "active");
    if (goal->progress)
        cpx_write_concept(w, "achievementStatus", "http://terminology.hl7.org/CodeSystem/goal-achievement",
                          plain_code(c->arena, goal->progress));
    plain_write_text_concept(w, "description", goal->text);
    plain_write_subject(c, "subject");
    if (goal->target_on) {
        cpx_write_array(w, "target");
        cpx_write_object(w, NULL);
        cpx_write_string(w, "dueDate", goal->target_on);
        cpx_write_end_object(w);
        cpx_write_end_array(w);
    }
    if (goal->stated_by && strcmp(goal->stated_by, "family") == 0) plain_write_subject(c, "expressedBy");
    if (goal->needs.count > 0) {
        cpx_write_array(w, "addresses");
        for (size_t i = 0; i < goal->needs.count; i++)
            plain_write_reference(w, NULL, "Condition", ids[i], labels[i], named);
        cpx_write_end_array(w);
    }
    return plain_end(c, named, out);
}

/* ---- off FHIR ---- */

/* FHIR lets achievementStatus be any concept; /v1 has the words of HL7's own list. */
static const char *progress(const struct plain_plan *plan, const struct cpx_doc *goal)
{
    const char *code = plain_text_at(plan->arena, goal, 0, "achievementStatus.coding[0].code");
    return plain_known(plain_word(plan->arena, code), plain_progresses);
}

static void write_goal(const struct plain_plan *plan, const struct plain_resource *goal)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &goal->doc;
    const char *by = plain_extension_word(plan->arena, doc, 0, "stated-by", plain_staters);
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, goal);
    cpx_write_string(w, "text", plain_concept_text(plan->arena, doc, cpx_doc_member(doc, 0, "description")));
    cpx_write_string(w, "stated_by", by ? by : plain_stated_by(plan->arena, doc, "expressedBy.reference"));
    cpx_write_string(w, "status", plain_word(plan->arena, plain_text_at(plan->arena, doc, 0, "lifecycleStatus")));
    cpx_write_string(w, "progress", progress(plan, doc));
    cpx_write_string(w, "target_on", plain_text_at(plan->arena, doc, 0, "target[0].dueDate"));
    bool any = false;
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, 0, "addresses")); one >= 0; one = doc->nodes[one].next) {
        const struct plain_resource *need = plain_plan_find(plan, "Condition", plain_reference(plan->arena, doc, one, "Condition"));
        if (!need) continue;
        if (!any) cpx_write_array(w, "needs");
        any = true;
        cpx_write_string(w, NULL, need->id);
    }
    if (any) cpx_write_end_array(w);
    cpx_write_end_object(w);
}

static bool is(const struct plain_plan *plan, const struct plain_resource *resource)
{
    return plain_is_type(resource, "Goal") && !plain_is_in_error(plan->arena, resource);
}

const struct plain_item_kind plain_goal_kind = {.kind = "goal",
                                                .list = "goals",
                                                .type = "Goal",
                                                .member = "goal",
                                                .shape = &plain_goal_shape,
                                                .body = body,
                                                .is = is,
                                                .write = write_goal};
