/* GET /v1/children/{child}/care-plan: one plan out of every organization's resources, as far as its reader may see them. */
#include <string.h>

#include "cpx/handlers.h"
#include "cpx/json.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "items.h"
#include "page.h"
#include "team.h"

static const char notice[] = "This is what the family shares with your organization.";

enum { PLAN_MAX = 4 * 1024 * 1024 };

const struct plain_resource *plain_plan_find(const struct plain_plan *plan, const char *type, const char *id)
{
    for (size_t i = 0; id && i < plan->count; i++) {
        if (strcmp(plan->resources[i].id, id) == 0 && plain_is_type(&plan->resources[i], type)) return &plan->resources[i];
    }
    return NULL;
}

const char *plain_concept_text(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node)
{
    const char *text = plain_text_at(arena, doc, node, "text");
    if (!text) text = plain_text_at(arena, doc, node, "coding[0].display");
    return text ? text : plain_text_at(arena, doc, node, "coding[0].code");
}

const char *plain_coding(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t concepts, const char *system)
{
    for (int32_t concept = plain_first(doc, concepts); concept >= 0; concept = doc->nodes[concept].next) {
        for (int32_t coding = plain_first(doc, cpx_doc_member(doc, concept, "coding")); coding >= 0; coding = doc->nodes[coding].next) {
            if (cpx_doc_string_is(doc, cpx_doc_member(doc, coding, "system"), system)) return plain_text_at(arena, doc, coding, "code");
        }
    }
    return NULL;
}

const char *plain_coding_in(struct cpx_arena *arena, const struct cpx_doc *doc, const char *member, const char *system)
{
    int32_t codings = cpx_doc_member(doc, cpx_doc_member(doc, 0, member), "coding");
    for (int32_t coding = plain_first(doc, codings); coding >= 0; coding = doc->nodes[coding].next) {
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, coding, "system"), system)) return plain_text_at(arena, doc, coding, "code");
    }
    return NULL;
}

const char *plain_stated_by(struct cpx_arena *arena, const struct cpx_doc *doc, const char *path)
{
    const char *by = plain_text_at(arena, doc, 0, path);
    if (!by) return NULL;
    if (strncmp(by, "Patient/", 8) == 0 || strncmp(by, "RelatedPerson/", 14) == 0) return "family";
    return strncmp(by, "Practitioner", 12) == 0 ? "provider" : NULL;
}

bool plain_is_in_error(struct cpx_arena *arena, const struct plain_resource *resource)
{
    static const char *const paths[] = {"status", "lifecycleStatus", "verificationStatus.coding[0].code"};
    for (size_t i = 0; i < PLAIN_COUNT(paths); i++) {
        const char *code = plain_text_at(arena, &resource->doc, 0, paths[i]);
        if (code && strcmp(code, "entered-in-error") == 0) return true;
    }
    return false;
}

static const struct plain_item_kind *kind_of(const struct plain_plan *plan, const struct plain_resource *resource)
{
    for (size_t i = 0; i < PLAIN_KINDS; i++) {
        if (plain_kinds[i]->is(plan, resource)) return plain_kinds[i];
    }
    return NULL;
}

const char *plain_plan_list(const struct plain_plan *plan, const struct plain_resource *resource)
{
    const struct plain_item_kind *kind = kind_of(plan, resource);
    return kind ? kind->list : NULL;
}

void plain_plan_write(const struct plain_plan *plan, const struct plain_resource *resource)
{
    const struct plain_item_kind *kind = kind_of(plan, resource);
    if (kind) kind->write(plan, resource);
}

/* Of one that each organization has, the latest. */
static void write_latest(const struct plain_plan *plan, const struct plain_item_kind *kind)
{
    const struct plain_resource *latest = NULL;
    struct cpx_text text;
    struct cpx_writer writer;
    struct plain_plan alone = *plan;
    size_t size;
    for (size_t i = 0; i < plan->count; i++) {
        if (kind->is(plan, &plan->resources[i])) latest = &plan->resources[i];
    }
    if (!latest) return;
    cpx_text_init(&text, plan->arena, PLAN_MAX);
    cpx_writer_init(&writer, &text);
    alone.writer = &writer;
    kind->write(&alone, latest);
    const char *object = cpx_text_finish(&text, &size);
    if (object)
        cpx_write_raw(plan->writer, kind->list, object, size);
    else
        plan->writer->text->failed = true;
}

static void write_items(const struct plain_plan *plan, const struct plain_item_kind *kind)
{
    if (kind->single) {
        write_latest(plan, kind);
        return;
    }
    cpx_write_array(plan->writer, kind->list);
    for (size_t i = 0; i < plan->count; i++) {
        if (kind->is(plan, &plan->resources[i])) kind->write(plan, &plan->resources[i]);
    }
    cpx_write_end_array(plan->writer);
}

/* ---- care team, referrals ---- */

static void write_care_team(const struct plain_plan *plan, const struct plain_team *team)
{
    if (team->member_count == 0 && team->findings.count == 0 && team->conflict_count == 0) return;
    cpx_write_object(plan->writer, "care_team");
    plain_team_write(plan->writer, team);
    cpx_write_end_object(plan->writer);
}

static void write_referrals(const struct plain_plan *plan)
{
    cpx_write_array(plan->writer, "referrals");
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *task = &plan->resources[i];
        if (!plain_is_type(task, "Task") || !plain_is_referral(plan->arena, task)) continue;
        const char *focus = plain_reference(plan->arena, &task->doc, cpx_doc_member(&task->doc, 0, "focus"), "ServiceRequest");
        plain_write_referral(plan->writer, plan->request, task, plain_plan_find(plan, "ServiceRequest", focus), plan->child, NULL);
    }
    cpx_write_end_array(plan->writer);
}

/* The earliest review that anyone has set. */
static const char *review_on(const struct plain_plan *plan)
{
    const char *earliest = NULL;
    for (size_t i = 0; i < plan->count; i++) {
        if (!plain_is_type(&plan->resources[i], "CarePlan")) continue;
        const char *day = plain_extension(plan->arena, &plan->resources[i].doc, 0, "review-on", "valueDate");
        if (day && (!earliest || strcmp(day, earliest) < 0)) earliest = day;
    }
    return earliest;
}

enum cpx_rc plain_plan_load(struct plain_plan *plan, const struct cpx_rows *rows)
{
    enum cpx_rc rc = plain_resources_load(plan->request, rows, &plan->resources, &plan->count);
    if (rc != CPX_OK) return rc;
    plan->needs = cpx_arena_array(plan->arena, plan->count + 1, sizeof *plan->needs);
    if (!plan->needs) return CPX_EXHAUSTED;
    for (size_t i = 0; i < plan->count; i++) {
        if (plain_is_type(&plan->resources[i], "Condition")) plan->needs[i] = plain_need_of(plan, &plan->resources[i]);
    }
    return CPX_OK;
}

static enum cpx_rc write_etag(const struct plain_plan *plan)
{
    char own[33], view[33];
    enum cpx_rc rc = plain_view_version(plan->request, plan->resources, plan->count, true, own);
    if (rc == CPX_OK) rc = plain_view_version(plan->request, plan->resources, plan->count, false, view);
    return rc == CPX_OK ? plain_write_etag(plan->request, own, view) : rc;
}

/* Who the plan is about, in so far as its reader may know. */
static void write_about(const struct plain_plan *plan)
{
    for (size_t i = 0; i < plan->count; i++) {
        if (plain_is_type(&plan->resources[i], "Patient")) plain_write_about(plan->writer, plan->arena, &plan->resources[i]);
    }
}

/* The organizations that the plan names by their ids. */
static void write_organizations(const struct plain_plan *plan, const struct cpx_rows *rows)
{
    enum { AT_ORGANIZATIONS = PLAIN_PIECE_COLUMN + PLAIN_PIECE_COLUMNS };
    if (cpx_rows_null(rows, 0, AT_ORGANIZATIONS)) return;
    cpx_write_raw(plan->writer, "organizations", cpx_rows_text(rows, 0, AT_ORGANIZATIONS), cpx_rows_size(rows, 0, AT_ORGANIZATIONS));
}

/* The page for people, of what the JSON says: in the child's language, as far as the plan tells it. */
static enum cpx_rc respond_page(struct cpx_request *request, struct cpx_text *json)
{
    size_t size;
    json_t *plan;
    struct cpx_text page;
    char policy[512];
    const char *text = cpx_text_finish(json, &size);
    enum cpx_rc rc = text ? cpx_json_load(request->arena, text, size, &plan, &request->problem) : CPX_EXHAUSTED;
    if (rc != CPX_OK) return rc == CPX_REFUSED ? CPX_DEFECT : rc;
    const char *spoken = json_string_value(json_object_get(json_object_get(plan, "preferences"), "language"));
    if (!spoken) spoken = json_string_value(json_object_get(json_object_get(plan, "about"), "language"));
    enum plain_language language = plain_page_language(spoken);
    cpx_text_init(&page, request->arena, PLAN_MAX);
    plain_page_write(&page, plan, language, request->service->config->time_zone);
    const char *html = cpx_text_finish(&page, &size);
    if (!html || !plain_page_policy(policy, sizeof policy)) return CPX_EXHAUSTED;
    rc = cpx_respond_header(request, "Content-Security-Policy", policy);
    if (rc == CPX_OK) rc = cpx_respond_header(request, "Referrer-Policy", "no-referrer");
    if (rc == CPX_OK) rc = cpx_respond_header(request, "Content-Language", language == PLAIN_SPANISH ? "es" : "en");
    return rc == CPX_OK ? cpx_respond(request, 200, "text/html; charset=utf-8", html, size) : rc;
}

static bool is_part2(const struct plain_plan *plan)
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
    struct plain_plan plan = {.request = request, .arena = request->arena, .writer = &writer};
    struct plain_team team;
    if (cpx_rows_count(rows) == 0) return plain_not_found(request);
    plan.child = cpx_rows_text(rows, 0, 0);
    enum cpx_rc rc = plain_plan_load(&plan, rows);
    if (rc == CPX_OK) rc = plain_team_load(request, plan.resources, plan.count, &team);
    if (rc == CPX_OK) rc = write_etag(&plan);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, PLAN_MAX);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "child", plan.child);
    plain_write_time(&writer, "as_of", cpx_now_us());
    cpx_write_string(&writer, "notice", notice);
    plain_write_notice(&writer, is_part2(&plan));
    write_about(&plan);
    write_organizations(&plan, rows);
    write_care_team(&plan, &team);
    for (size_t i = 0; i < PLAIN_KINDS; i++)
        write_items(&plan, plain_kinds[i]);
    write_referrals(&plan);
    cpx_write_string(&writer, "review_on", review_on(&plan));
    cpx_write_end_object(&writer);
    return cpx_answer_is(request, "text/html") ? respond_page(request, &text) : plain_respond(request, 200, &text);
}

enum cpx_rc cpx_plain_plan_read_plan(struct cpx_request *request, struct cpx_call *call)
{
    return plain_plan_call(request, PLAIN_PLAN_TYPES, call);
}

enum cpx_rc cpx_plain_plan_read_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    return plain_plan_format(request, rows);
}
