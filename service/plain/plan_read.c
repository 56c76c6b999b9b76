/* GET /v1/children/{child}/care-plan: one plan out of every organization's resources, as far as its reader may see them. */
#include <stdlib.h>
#include <string.h>

#include "cpx/handlers.h"
#include "cpx/json.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "items.h"
#include "page.h"

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

static void write_items(const struct plain_plan *plan, const struct plain_item_kind *kind)
{
    cpx_write_array(plan->writer, kind->list);
    for (size_t i = 0; i < plan->count; i++) {
        if (kind->is(plan, &plan->resources[i])) kind->write(plan, &plan->resources[i]);
    }
    cpx_write_end_array(plan->writer);
}

/* ---- care team, referrals ---- */

static void write_member(const struct plain_plan *plan, const struct plain_resource *team, int32_t participant)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &team->doc;
    int32_t member = cpx_doc_member(doc, participant, "member");
    const char *organization = plain_reference(plan->arena, doc, member, "Organization");
    if (!organization) organization = plain_reference(plan->arena, doc, cpx_doc_member(doc, participant, "onBehalfOf"), "Organization");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "organization", organization);
    cpx_write_string(w, "name", plain_text_at(plan->arena, doc, member, "display"));
    cpx_write_string(w, "role", plain_concept_text(plan->arena, doc, cpx_doc_path(doc, participant, "role[0]")));
    cpx_write_string(w, "source", team->source_id);
    plain_write_time(w, "updated_at", team->changed_us);
    plain_write_travelling(w, plan->arena, team, NULL);
    cpx_write_end_object(w);
}

static void write_care_team(const struct plain_plan *plan)
{
    bool any = false;
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *team = &plan->resources[i];
        if (!plain_is_type(team, "CareTeam")) continue;
        for (int32_t one = plain_first(&team->doc, cpx_doc_member(&team->doc, 0, "participant")); one >= 0;
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

static int by_change(const void *left, const void *right)
{
    const struct plain_resource *a = left, *b = right;
    if (a->pieces.items[0].changed_us != b->pieces.items[0].changed_us)
        return a->pieces.items[0].changed_us < b->pieces.items[0].changed_us ? -1 : 1;
    return strcmp(a->id, b->id);
}

enum cpx_rc plain_plan_load(struct plain_plan *plan, const struct cpx_rows *rows)
{
    int row = 0, end = cpx_rows_count(rows);
    if (end == 0 || cpx_rows_null(rows, 0, PLAIN_PIECE_COLUMN)) return CPX_OK; /* nothing is visible */
    plan->resources = cpx_arena_array(plan->arena, (size_t)end, sizeof *plan->resources);
    plan->needs = cpx_arena_array(plan->arena, (size_t)end, sizeof *plan->needs);
    if (!plan->resources || !plan->needs) return CPX_EXHAUSTED;
    while (row < end) {
        enum cpx_rc rc = plain_resource_load(plan->request, rows, &row, &plan->resources[plan->count++]);
        if (rc != CPX_OK) return rc;
    }
    qsort(plan->resources, plan->count, sizeof *plan->resources, by_change);
    for (size_t i = 0; i < plan->count; i++) {
        if (plain_is_type(&plan->resources[i], "Condition")) plan->needs[i] = plain_need_of(plan, &plan->resources[i]);
    }
    return CPX_OK;
}

static int by_text(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* What a version is of: a line for each piece, in order (as plain_contribution_version in plain.sql). own: the caller's pieces of its
 * resources. */
static enum cpx_rc find_version(const struct plain_plan *plan, size_t rows, bool own, char version[33])
{
    const int32_t mine = plan->request->reader.organization;
    const char **lines = cpx_arena_array(plan->arena, rows + 1, sizeof *lines);
    struct cpx_text text;
    size_t count = 0, size;
    if (!lines) return CPX_EXHAUSTED;
    for (size_t i = 0; i < plan->count; i++) {
        const struct plain_resource *resource = &plan->resources[i];
        if (own && (resource->source != mine || plain_is_type(resource, "Patient"))) continue;
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

static enum cpx_rc write_etag(const struct plain_plan *plan, size_t rows)
{
    char own[33], view[33];
    enum cpx_rc rc = find_version(plan, rows, true, own);
    if (rc == CPX_OK) rc = find_version(plan, rows, false, view);
    if (rc != CPX_OK) return rc;
    const char *etag = cpx_arena_printf(plan->arena, "W/\"%s%s\"", own, view);
    return etag ? cpx_respond_header(plan->request, "ETag", etag) : CPX_EXHAUSTED;
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
    if (cpx_rows_count(rows) == 0) return plain_not_found(request);
    plan.child = cpx_rows_text(rows, 0, 0);
    enum cpx_rc rc = plain_plan_load(&plan, rows);
    if (rc == CPX_OK) rc = write_etag(&plan, (size_t)cpx_rows_count(rows));
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
    write_care_team(&plan);
    for (size_t i = 0; i < PLAIN_KINDS; i++)
        write_items(&plan, plain_kinds[i]);
    write_referrals(&plan);
    cpx_write_string(&writer, "review_on", review_on(&plan));
    cpx_write_end_object(&writer);
    return cpx_answer_is(request, "text/html") ? respond_page(request, &text) : plain_respond(request, 200, &text);
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
