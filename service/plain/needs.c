/* A need of a child, and the barriers that stand in its way.
 *
 * On FHIR a need is a Condition of the category health-concern, and of the SDOH Clinical Care category of its domain; a barrier a Condition whose
 * evidence is its need (and the referral that it blocks, and the action that resolves it). A reference carries the labels of its target, so a
 * reader sees it only together with the target. */
#include "items.h"

/* ---- the shape ---- */

struct screening {
    const char *tool, *on;
};
struct barrier {
    struct plain_head head;
    const char *kind, *blocks, *status, *by, *text;
};
struct need {
    struct plain_head head;
    const char *domain, *text, *about, *raised_by, *priority, *status;
    struct screening *screening;
    struct plain_list barriers;
};

static const struct plain_field screening_fields[] = {PLAIN_FIELD(screening, tool, TEXT, .max = 100), PLAIN_FIELD(screening, on, DATE)};
static const struct plain_shape screening_shape = PLAIN_SHAPE(screening, screening_fields);

static const struct plain_field barrier_fields[] = {{"id", PLAIN_TEXT, .offset = offsetof(struct plain_head, id), .max = 64},
                                                    PLAIN_FIELD(barrier, kind, WORD, .required = true, .allowed = plain_barrier_kinds),
                                                    PLAIN_FIELD(barrier, blocks, TEXT, .max = 64),
                                                    PLAIN_FIELD(barrier, status, WORD, .allowed = plain_barrier_statuses),
                                                    PLAIN_FIELD(barrier, by, TEXT, .max = 200),
                                                    PLAIN_FIELD(barrier, text, TEXT),
                                                    PLAIN_FIELD(plain_head, categories, WORDS, .max = 16, .allowed = plain_categories),
                                                    PLAIN_SERVERS_FIELDS};
static const struct plain_shape barrier_shape = PLAIN_SHAPE(barrier, barrier_fields);

static const struct plain_field need_fields[] = {PLAIN_HEAD_FIELDS,
                                                 PLAIN_FIELD(need, domain, WORD, .required = true, .allowed = plain_domains),
                                                 PLAIN_FIELD(need, text, TEXT, .required = true),
                                                 PLAIN_FIELD(need, about, WORD, .allowed = plain_abouts),
                                                 PLAIN_FIELD(need, raised_by, WORD, .allowed = plain_raisers),
                                                 PLAIN_FIELD(need, priority, WORD, .allowed = plain_need_priorities),
                                                 PLAIN_FIELD(need, status, WORD, .allowed = plain_need_statuses),
                                                 PLAIN_FIELD(need, screening, OBJECT, .shape = &screening_shape),
                                                 PLAIN_FIELD(need, barriers, LIST, .max = PLAIN_BARRIERS_MAX, .shape = &barrier_shape)};
const struct plain_shape plain_need_shape = PLAIN_SHAPE(need, need_fields);

/* ---- onto FHIR ---- */

static const char clinical[] = "http://terminology.hl7.org/CodeSystem/condition-clinical";
static const char verification[] = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

static enum cpx_rc body(struct plain_contribution *c, const void *item, const char *pointer, struct plain_body *out)
{
    const struct need *need = item;
    const char *status = need->status ? need->status : "open";
    const struct plain_extension_row extensions[] = {{"domain", "valueCode", need->domain},
                                                     {"status", "valueCode", status},
                                                     {"about", "valueCode", need->about},
                                                     {"raised-by", "valueCode", need->raised_by},
                                                     {"priority", "valueCode", need->priority},
                                                     {"screening-tool", "valueString", need->screening ? need->screening->tool : NULL},
                                                     {"screening-on", "valueDate", need->screening ? need->screening->on : NULL}};
    struct cpx_writer *w = plain_begin(c, "Condition", extensions, PLAIN_COUNT(extensions), need->head.external_id);
    (void)pointer;
    cpx_write_concept(w, "clinicalStatus", clinical, strcmp(status, "met") == 0 ? "resolved" : "active");
    cpx_write_concept(w, "verificationStatus", verification, "confirmed");
    cpx_write_array(w, "category");
    cpx_write_concept(w, NULL, "http://hl7.org/fhir/us/core/CodeSystem/condition-category", "health-concern");
    if (plain_is_one_of(need->domain, plain_domains + PLAIN_DOMAINS_OF_OURS))
        cpx_write_concept(w, NULL, PLAIN_SDOH, plain_code(c->arena, need->domain));
    cpx_write_end_array(w);
    plain_write_text_concept(w, "code", need->text);
    plain_write_subject(c, "subject");
    if (need->raised_by && strcmp(need->raised_by, "family") == 0) plain_write_subject(c, "asserter");
    return plain_end(c, plain_labels(&need->head.categories), out);
}

static void write_evidence(struct cpx_writer *w, const char *type, const char *id, int64_t labels, int64_t own)
{
    cpx_write_object(w, NULL);
    cpx_write_array(w, "detail");
    plain_write_reference(w, NULL, type, id, labels, own);
    cpx_write_end_array(w);
    cpx_write_end_object(w);
}

/* A barrier of a need that a reader may not see isn't for it either. */
static enum cpx_rc barrier_body(struct plain_contribution *c, const void *item, const char *pointer, struct plain_body *out)
{
    const struct barrier *barrier = item;
    const struct plain_now *need = c->need;
    const char *blocks = NULL, *by = NULL;
    int64_t blocks_labels = 0, by_labels = 0, named = plain_labels(&barrier->head.categories) | need->labels;
    enum cpx_rc rc = CPX_OK;
    const char *blocks_at = cpx_arena_printf(c->arena, "%s/blocks", pointer), *by_at = cpx_arena_printf(c->arena, "%s/by", pointer);
    if (!blocks_at || !by_at) return CPX_EXHAUSTED;
    if (barrier->blocks) rc = plain_resolve(c, "referral", "Task", barrier->blocks, blocks_at, &blocks, &blocks_labels);
    if (rc == CPX_OK && barrier->by) rc = plain_resolve(c, "action", "ServiceRequest", barrier->by, by_at, &by, &by_labels);
    if (rc != CPX_OK) return rc;
    const struct plain_extension_row extensions[] = {{"barrier", "valueCode", barrier->kind}};
    struct cpx_writer *w = plain_begin(c, "Condition", extensions, PLAIN_COUNT(extensions), NULL);
    cpx_write_concept(w, "clinicalStatus", clinical, barrier->status && strcmp(barrier->status, "resolved") == 0 ? "resolved" : "active");
    cpx_write_concept(w, "verificationStatus", verification, "confirmed");
    plain_write_text_concept(w, "code", barrier->text ? barrier->text : barrier->kind);
    plain_write_subject(c, "subject");
    cpx_write_array(w, "evidence");
    write_evidence(w, "Condition", need->id, need->labels, named);
    if (blocks) write_evidence(w, "Task", blocks, blocks_labels, named);
    if (by) write_evidence(w, "ServiceRequest", by, by_labels, named);
    cpx_write_end_array(w);
    return plain_end(c, named, out);
}

/* Without an id it is the next one of the same need and kind. */
static const char *barrier_belongs_to(struct plain_contribution *c, const void *item)
{
    const struct barrier *barrier = item;
    return cpx_arena_printf(c->arena, "%s/%s/", c->need->id, barrier->kind);
}

static const struct plain_item_kind barrier_kind = {
    .kind = "barrier", .type = "Condition", .shape = &barrier_shape, .body = barrier_body, .belongs_to = barrier_belongs_to};

static const struct barrier *find_barrier(const struct need *need, const char *id)
{
    const struct barrier *barriers = need ? need->barriers.items : NULL;
    for (size_t i = 0; id && need && i < need->barriers.count; i++) {
        if (barriers[i].head.id && strcmp(barriers[i].head.id, id) == 0) return &barriers[i];
    }
    return NULL;
}

static enum cpx_rc store_barriers(struct plain_contribution *c, const void *item, const void *was, const struct plain_now *stored,
                                  const char *pointer)
{
    const struct need *need = item;
    const struct barrier *barriers = need->barriers.items;
    const struct plain_now as_stored = *stored;
    c->need = &as_stored;
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; rc == CPX_OK && i < need->barriers.count; i++) {
        const char *at = cpx_arena_printf(c->arena, "%s/barriers/%zu", pointer, i);
        rc = at ? plain_item_store(c, &barrier_kind, &barriers[i], find_barrier(was, barriers[i].head.id), at) : CPX_EXHAUSTED;
    }
    c->need = NULL;
    return rc;
}

/* ---- off FHIR ---- */

/* A reference in a Condition's evidence to a type. */
static const char *evidence(struct cpx_arena *arena, const struct cpx_doc *doc, const char *type)
{
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, 0, "evidence")); one >= 0; one = doc->nodes[one].next) {
        for (int32_t detail = plain_first(doc, cpx_doc_member(doc, one, "detail")); detail >= 0; detail = doc->nodes[detail].next) {
            const char *id = plain_reference(arena, doc, detail, type);
            if (id) return id;
        }
    }
    return NULL;
}

const struct plain_resource *plain_need_of(const struct plain_plan *plan, const struct plain_resource *condition)
{
    const struct plain_resource *need = plain_plan_find(plan, "Condition", evidence(plan->arena, &condition->doc, "Condition"));
    return need && need != condition && !evidence(plan->arena, &need->doc, "Condition") ? need : NULL;
}

/* What kind of need or barrier it is: its SDOH category, else the sender's own word, else what the labels tell. */
const char *plain_need_domain(struct cpx_arena *arena, const struct plain_resource *condition)
{
    static const struct {
        const char *category, *domain;
    } by_category[] = {
        {"behavioral_health", "behavioral"}, {"developmental", "developmental"}, {"education", "education"}, {"legal", "legal"}};
    const char *category = plain_coding(arena, &condition->doc, cpx_doc_member(&condition->doc, 0, "category"), PLAIN_SDOH);
    const char *domain = plain_known(plain_word(arena, category), plain_domains);
    if (!domain) domain = plain_extension_word(arena, &condition->doc, 0, "domain", plain_domains);
    for (size_t i = 0; !domain && i < sizeof by_category / sizeof *by_category; i++) {
        if (condition->labels & cpx_category_find(by_category[i].category)->labels) domain = by_category[i].domain;
    }
    return domain ? domain : "medical";
}

static const char *kind_of(const struct plain_plan *plan, const struct plain_resource *barrier)
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
    const char *domain = kind ? NULL : plain_need_domain(plan->arena, barrier);
    for (size_t i = 0; !kind && i < sizeof by_domain / sizeof *by_domain; i++) {
        if (strcmp(by_domain[i].domain, domain) == 0) kind = by_domain[i].kind;
    }
    return kind ? kind : "other";
}

bool plain_is_over(struct cpx_arena *arena, const struct plain_resource *condition)
{
    const char *code = plain_text_at(arena, &condition->doc, 0, "clinicalStatus.coding[0].code");
    return code && (strcmp(code, "resolved") == 0 || strcmp(code, "inactive") == 0 || strcmp(code, "remission") == 0);
}

static void write_barrier(const struct plain_plan *plan, const struct plain_resource *barrier)
{
    struct cpx_writer *w = plan->writer;
    const struct plain_resource *blocks = plain_plan_find(plan, "Task", evidence(plan->arena, &barrier->doc, "Task"));
    const struct plain_resource *by = plain_plan_find(plan, "ServiceRequest", evidence(plan->arena, &barrier->doc, "ServiceRequest"));
    const char *kind = kind_of(plan, barrier),
               *text = plain_concept_text(plan->arena, &barrier->doc, cpx_doc_member(&barrier->doc, 0, "code"));
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", barrier->id);
    cpx_write_string(w, "kind", kind);
    cpx_write_string(w, "text", text && strcmp(text, kind) == 0 ? NULL : text);
    cpx_write_string(w, "status", plain_is_over(plan->arena, barrier) ? "resolved" : "open");
    if (blocks) cpx_write_string(w, "blocks", blocks->id);
    if (by) cpx_write_string(w, "by", by->id);
    plain_write_categories(w, barrier->labels);
    cpx_write_string(w, "source", barrier->source_id);
    plain_write_time(w, "updated_at", barrier->changed_us);
    plain_write_travelling(w, plan->arena, barrier, NULL);
    cpx_write_end_object(w);
}

static void write_need(const struct plain_plan *plan, const struct plain_resource *need)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &need->doc;
    const char *status = plain_extension_word(plan->arena, doc, 0, "status", plain_need_statuses);
    const char *by = plain_extension_word(plan->arena, doc, 0, "raised-by", plain_raisers);
    if (status && (strcmp(status, "met") == 0) != plain_is_over(plan->arena, need)) status = NULL; /* changed on the FHIR face since */
    const char *tool = plain_extension(plan->arena, doc, 0, "screening-tool", "valueString");
    const char *on = plain_extension(plan->arena, doc, 0, "screening-on", "valueDate");
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, need);
    cpx_write_string(w, "domain", plain_need_domain(plan->arena, need));
    cpx_write_string(w, "text", plain_concept_text(plan->arena, doc, cpx_doc_member(doc, 0, "code")));
    cpx_write_string(w, "about", plain_extension_word(plan->arena, doc, 0, "about", plain_abouts));
    cpx_write_string(w, "raised_by", by ? by : plain_stated_by(plan->arena, doc, "asserter.reference"));
    cpx_write_string(w, "priority", plain_extension_word(plan->arena, doc, 0, "priority", plain_need_priorities));
    cpx_write_string(w, "status", status ? status : plain_is_over(plan->arena, need) ? "met" : "open");
    if (tool || on) {
        cpx_write_object(w, "screening");
        cpx_write_string(w, "tool", tool);
        cpx_write_string(w, "on", on);
        cpx_write_end_object(w);
    }
    bool any = false;
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *other = &plan->resources[i];
        if (plan->needs[i] != need || plain_is_in_error(plan->arena, other) || (plan->own && other->source != need->source)) continue;
        if (!any) cpx_write_array(w, "barriers");
        any = true;
        write_barrier(plan, other);
    }
    if (any) cpx_write_end_array(w);
    cpx_write_end_object(w);
}

static bool is(const struct plain_plan *plan, const struct plain_resource *resource)
{
    return plain_is_type(resource, "Condition") && !plan->needs[resource - plan->resources] && !plain_is_in_error(plan->arena, resource);
}

const struct plain_item_kind plain_need_kind = {.kind = "need",
                                                .list = "needs",
                                                .type = "Condition",
                                                .member = "addresses",
                                                .shape = &plain_need_shape,
                                                .body = body,
                                                .rest = store_barriers,
                                                .is = is,
                                                .write = write_need};
