/* GET and PUT /v1/children/{child}/care-team. */
#include <string.h>

#include "cpx/handlers.h"
#include "cpx/time.h"
#include "items.h"
#include "team.h"

static const char notice[] = "This is what the family shares with your organization.";

enum { MEMBERS_MAX = 50, RESPONSIBLE_MAX = 30 };

/* The caller's own CareTeams: what a PUT replaces a part of. */
static enum cpx_rc own_version(struct cpx_request *request, const struct plain_resource *resources, size_t count, char version[33])
{
    struct plain_resource *own = cpx_arena_array(request->arena, count + 1, sizeof *own);
    size_t found = 0;
    if (!own) return CPX_EXHAUSTED;
    for (size_t i = 0; i < count; i++) {
        if (plain_is_type(&resources[i], "CareTeam") && !plain_is_choice(&resources[i])) own[found++] = resources[i];
    }
    return plain_view_version(request, own, found, true, version);
}

static enum cpx_rc answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct plain_resource *resources;
    struct plain_team team;
    struct cpx_text text;
    struct cpx_writer w;
    size_t count;
    char own[33], view[33];
    bool part2 = false;
    if (cpx_rows_count(rows) == 0) return plain_not_found(request);
    enum cpx_rc rc = plain_resources_load(request, rows, &resources, &count);
    if (rc == CPX_OK) rc = plain_team_load(request, resources, count, &team);
    if (rc == CPX_OK) rc = own_version(request, resources, count, own);
    if (rc == CPX_OK) rc = plain_view_version(request, resources, count, false, view);
    if (rc == CPX_OK) rc = plain_write_etag(request, own, view);
    if (rc != CPX_OK) return rc;
    for (size_t i = 0; i < count; i++)
        part2 |= resources[i].part2;
    cpx_text_init(&text, request->arena, PLAIN_TEAM_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "child", cpx_rows_text(rows, 0, 0));
    plain_write_time(&w, "as_of", cpx_now_us());
    cpx_write_string(&w, "notice", notice);
    plain_write_notice(&w, part2);
    plain_team_write(&w, &team);
    cpx_write_end_object(&w);
    return plain_respond(request, 200, &text);
}

enum cpx_rc cpx_plain_team_read_plan(struct cpx_request *request, struct cpx_call *call)
{
    return plain_plan_call(request, PLAIN_TEAM_TYPES, call);
}

enum cpx_rc cpx_plain_team_read_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    return answer(request, rows);
}

/* ---- replacing ---- */

struct member {
    const char *id, *external_id, *name, *role, *phone, *email;
    struct plain_texts responsible_for;
};
struct body {
    struct plain_list members;
};
static const struct plain_field member_fields[] = {PLAIN_FIELD(member, id, TEXT, .max = 128),
                                                   PLAIN_FIELD(member, external_id, TEXT, .max = 200),
                                                   PLAIN_FIELD(member, name, TEXT, .required = true, .max = 200),
                                                   PLAIN_FIELD(member, role, WORD, .required = true, .allowed = plain_role_words),
                                                   PLAIN_FIELD(member, phone, TEXT, .max = 50),
                                                   PLAIN_FIELD(member, email, TEXT, .max = 200),
                                                   PLAIN_FIELD(member, responsible_for, TEXTS, .max = RESPONSIBLE_MAX),
                                                   {"organization", PLAIN_IGNORED, .offset = 0},
                                                   {"source", PLAIN_IGNORED, .offset = 0},
                                                   {"disputes", PLAIN_IGNORED, .offset = 0},
                                                   {"updated_at", PLAIN_IGNORED, .offset = 0}};
static const struct plain_shape member_shape = PLAIN_SHAPE(member, member_fields);
static const struct plain_field body_fields[] = {PLAIN_FIELD(body, members, LIST, .max = MEMBERS_MAX, .shape = &member_shape)};
const struct plain_shape plain_team_shape = PLAIN_SHAPE(body, body_fields);

struct replacing {
    struct cpx_request *request;
    struct cpx_tx *tx;
    struct cpx_arena *arena;
    int64_t child;
    const char *patient;
    struct plain_resource *before; /* our CareTeam; NULL: there is none */
    struct plain_team team;        /* as we see it */
    const char *keys[MEMBERS_MAX];
    const char *needs[MEMBERS_MAX][RESPONSIBLE_MAX]; /* the needs that a member is responsible for; NULL: it is a domain */
};

static const char *place(struct replacing *r, size_t member, const char *name)
{
    const char *text = cpx_arena_printf(r->arena, "/members/%zu/%s", member, name);
    return text ? text : "";
}

static bool is_taken(const struct replacing *r, size_t count, const char *key)
{
    for (size_t i = 0; i < count; i++) {
        if (r->keys[i] && strcmp(r->keys[i], key) == 0) return true;
    }
    return false;
}

/* A new member's key is made of what it is known by, so that sending the same again changes nothing. */
static enum cpx_rc new_key(struct replacing *r, size_t at, size_t count, const struct member *member)
{
    for (size_t turn = 0; !r->keys[at]; turn++) {
        char version[33];
        const char *known = member->external_id ? cpx_arena_printf(r->arena, "member/key/%s/%zu", member->external_id, turn)
                                                : cpx_arena_printf(r->arena, "member/name/%s/%s/%zu", member->role, member->name, turn);
        enum cpx_rc rc = known ? plain_version(r->request, known, strlen(known), version) : CPX_EXHAUSTED;
        if (rc != CPX_OK) return rc;
        const char *key = cpx_arena_printf(r->arena, "m%.*s", 2 * PLAIN_MEMBER_KEY, version);
        if (!key) return CPX_EXHAUSTED;
        if (!is_taken(r, count, key)) r->keys[at] = key;
    }
    return CPX_OK;
}

/* The member keeps its id: by that, else by the sender's own key. */
static enum cpx_rc find_member(struct replacing *r, size_t at, const struct member *member)
{
    for (size_t i = 0; i < r->team.member_count; i++) {
        const struct plain_member *old = &r->team.members[i];
        if (!r->before || strcmp(old->team->id, r->before->id) != 0) continue;
        if (member->id ? strcmp(old->id, member->id) == 0
                       : member->external_id && old->external_id && strcmp(old->external_id, member->external_id) == 0)
            r->keys[at] = old->key;
    }
    if (member->id && !r->keys[at])
        return cpx_problem_add(&r->request->problem, CPX_ERROR_REFERENCE, place(r, at, "id"),
                               "Our members have no such one; leave id out to add one");
    for (size_t i = 0; r->keys[at] && i < at; i++) {
        if (r->keys[i] && strcmp(r->keys[i], r->keys[at]) == 0)
            return cpx_problem_add(&r->request->problem, CPX_ERROR_VALUE, place(r, at, "id"), "The same member is there twice");
    }
    return CPX_OK;
}

/* A domain, or a need of the child's that we see, by its id or our own key. */
static enum cpx_rc find_responsibilities(struct replacing *r, size_t at, const struct member *member)
{
    for (size_t i = 0; i < member->responsible_for.count; i++) {
        const char *given = member->responsible_for.items[i], *id = given;
        struct cpx_view view = {.found = false};
        int64_t child = r->child;
        enum cpx_rc rc = CPX_OK;
        if (plain_is_one_of(given, plain_domains)) continue;
        if (!cpx_id_valid(given)) rc = plain_find(r->tx, "need", given, &id, &child);
        if (rc == CPX_OK && id && cpx_id_valid(id)) rc = cpx_resource_view(r->tx, "Condition", id, &view);
        if (rc != CPX_OK) return rc;
        if (!view.found || view.gone || view.child != r->child) {
            const char *pointer = cpx_arena_printf(r->arena, "/members/%zu/responsible_for/%zu", at, i);
            return cpx_problem_add(&r->request->problem, CPX_ERROR_REFERENCE, pointer,
                                   "Neither a domain nor a need of this child that we see");
        }
        r->needs[at][i] = id;
    }
    return CPX_OK;
}

/* What a domain tells by itself: whoever may not know of that doesn't see who is responsible for it. */
static int64_t domain_labels(const char *domain)
{
    static const struct {
        const char *domain, *category;
    } table[] = {{"behavioral", "behavioral_health"},
                 {"developmental", "developmental"},
                 {"education", "education"},
                 {"educational_attainment", "education"},
                 {"legal", "legal"},
                 {"incarceration_status", "legal"},
                 {"medical", "medical"},
                 {"dental", "medical"},
                 {"food_insecurity", "food_and_basic_needs"},
                 {"material_hardship", "food_and_basic_needs"},
                 {"utility_insecurity", "food_and_basic_needs"},
                 {"transportation_insecurity", "food_and_basic_needs"},
                 {"housing_instability", "housing"},
                 {"homelessness", "housing"},
                 {"inadequate_housing", "housing"},
                 {"financial_insecurity", "financial"},
                 {"medical_cost_burden", "financial"},
                 {"health_insurance_coverage_status", "financial"},
                 {"employment_status", "financial"},
                 {"stress", "behavioral_health"},
                 {"intimate_partner_violence", "violence_abuse"},
                 {"elder_abuse", "violence_abuse"}};
    for (size_t i = 0; i < PLAIN_COUNT(table); i++) {
        if (strcmp(table[i].domain, domain) == 0) return cpx_category_find(table[i].category)->main;
    }
    return 0;
}

static void write_responsibility(struct cpx_writer *w, const char *domain, const char *need)
{
    cpx_write_object(w, NULL);
    if (!need) { /* a complex one: it can carry labels, and is cut whole */
        cpx_write_array(w, "extension");
        plain_write_security(w, domain_labels(domain));
        const struct plain_extension_row row = {"domain", "valueCode", domain};
        plain_write_extension_items(w, &row, 1);
        cpx_write_end_array(w);
    }
    cpx_write_string(w, "url", PLAIN_URN "responsible-for");
    if (need) plain_write_reference(w, "valueReference", "Condition", need, 0, 0); /* it carries the need's labels by itself */
    cpx_write_end_object(w);
}

static void write_telecom(struct cpx_writer *w, const struct member *member)
{
    const struct {
        const char *system, *value;
    } ways[] = {{"phone", member->phone}, {"email", member->email}};
    if (!member->phone && !member->email) return;
    cpx_write_array(w, "telecom");
    for (size_t i = 0; i < PLAIN_COUNT(ways); i++) {
        if (!ways[i].value) continue;
        cpx_write_object(w, NULL);
        cpx_write_string(w, "system", ways[i].system);
        cpx_write_string(w, "value", ways[i].value);
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
}

static void write_person(struct cpx_writer *w, const struct replacing *r, const struct member *member, const char *key)
{
    const bool family = plain_role(member->role)->person;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "resourceType", family ? "RelatedPerson" : "Practitioner");
    cpx_write_string(w, "id", key);
    if (family) plain_write_reference(w, "patient", "Patient", r->patient, 0, 0);
    cpx_write_array(w, "name");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "text", member->name);
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    write_telecom(w, member);
    cpx_write_end_object(w);
}

static void write_coding(struct cpx_writer *w, const char *system, const char *code, const char *display)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "system", system);
    cpx_write_string(w, "code", code);
    cpx_write_string(w, "display", display);
    cpx_write_end_object(w);
}

static void write_participant(struct cpx_writer *w, const struct replacing *r, size_t at, const struct member *member)
{
    const struct plain_role *role = plain_role(member->role);
    const struct plain_extension_row row = {"external-id", "valueString", member->external_id};
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", r->keys[at]);
    if (member->external_id || member->responsible_for.count > 0) {
        cpx_write_array(w, "extension");
        plain_write_extension_items(w, &row, 1);
        for (size_t i = 0; i < member->responsible_for.count; i++)
            write_responsibility(w, member->responsible_for.items[i], r->needs[at][i]);
        cpx_write_end_array(w);
    }
    cpx_write_array(w, "role");
    cpx_write_object(w, NULL);
    cpx_write_array(w, "coding");
    if (role->snomed) write_coding(w, PLAIN_SNOMED, role->snomed, role->display);
    write_coding(w, PLAIN_ROLE_SYSTEM, role->word, role->display);
    cpx_write_end_array(w);
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    cpx_write_object(w, "member");
    cpx_write_string(w, "reference", cpx_arena_printf(r->arena, "#%s", r->keys[at]));
    cpx_write_string(w, "type", role->person ? "RelatedPerson" : "Practitioner");
    cpx_write_string(w, "display", member->name);
    cpx_write_end_object(w);
    if (!role->person) plain_write_reference(w, "onBehalfOf", "Organization", r->request->reader.organization_id, 0, 0);
    cpx_write_end_object(w);
}

static enum cpx_rc store(struct replacing *r, const struct body *body)
{
    const struct member *members = body->members.items;
    struct cpx_text text;
    struct cpx_writer w;
    struct plain_item item = {
        .kind = "team", .type = "CareTeam", .id = r->before ? r->before->id : NULL, .child = r->child, .named = CPX_LABEL(CPX_BIT_DEMO)};
    struct cpx_stored stored;
    if (body->members.count == 0) return r->before ? cpx_resource_delete(r->tx, "CareTeam", r->before->id, NULL) : CPX_OK;
    cpx_text_init(&text, r->arena, PLAIN_TEAM_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "resourceType", "CareTeam");
    cpx_write_array(&w, "contained");
    for (size_t i = 0; i < body->members.count; i++)
        write_person(&w, r, &members[i], r->keys[i]);
    cpx_write_end_array(&w);
    plain_write_external_id(&w, PLAIN_CONTRIBUTION);
    cpx_write_string(&w, "status", "active");
    plain_write_reference(&w, "subject", "Patient", r->patient, 0, 0);
    cpx_write_array(&w, "participant");
    for (size_t i = 0; i < body->members.count; i++)
        write_participant(&w, r, i, &members[i]);
    cpx_write_end_array(&w);
    cpx_write_array(&w, "managingOrganization");
    plain_write_reference(&w, NULL, "Organization", r->request->reader.organization_id, 0, 0);
    cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    item.body = cpx_text_finish(&text, &item.size);
    return item.body ? plain_store(r->tx, &item, &stored) : CPX_EXHAUSTED;
}

static enum cpx_rc check_external_ids(struct replacing *r, const struct body *body)
{
    const struct member *members = body->members.items;
    for (size_t i = 0; i < body->members.count; i++) {
        for (size_t k = 0; members[i].external_id && k < i; k++) {
            if (members[k].external_id && strcmp(members[k].external_id, members[i].external_id) == 0)
                return cpx_problem_add(&r->request->problem, CPX_ERROR_VALUE, place(r, i, "external_id"),
                                       "The same external_id is there twice");
        }
    }
    return CPX_OK;
}

/* What is there of ours, under the lock of our contribution to this child's plan. */
static enum cpx_rc load_before(struct replacing *r)
{
    const char *if_match = cpx_request_header(r->request, "if-match");
    const struct cpx_rows *rows;
    struct plain_resource *resources;
    size_t count;
    char quoted[35] = "\"";
    enum cpx_rc rc = plain_plan_look(r->tx, r->child, &rows);
    if (rc == CPX_OK) rc = plain_resources_load(r->request, rows, &resources, &count);
    if (rc == CPX_OK) rc = plain_team_load(r->request, resources, count, &r->team);
    if (rc == CPX_OK) rc = own_version(r->request, resources, count, quoted + 1);
    if (rc != CPX_OK) return rc;
    for (size_t i = 0; i < count && !r->before; i++) {
        const char *key = plain_external_id(r->arena, &resources[i]);
        const bool own = resources[i].source == r->request->reader.organization && plain_is_type(&resources[i], "CareTeam");
        if (own && key && strcmp(key, PLAIN_CONTRIBUTION) == 0 && !plain_is_choice(&resources[i])) r->before = &resources[i];
    }
    if (!if_match || strcmp(if_match, "*") == 0 || strstr(if_match, quoted)) return CPX_OK;
    return cpx_problem_add(&r->request->problem, CPX_ERROR_PRECONDITION_FAILED, "If-Match",
                           "Our members have changed since; read them again");
}

enum cpx_rc cpx_plain_team_replace_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct replacing *r = cpx_arena_alloc(request->arena, sizeof *r);
    const struct cpx_rows *rows;
    struct body body;
    enum cpx_rc rc = r ? cpx_request_check_query(request, NULL) : CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = plain_body_read(request, &plain_team_shape, &body);
    if (rc != CPX_OK) return rc;
    *r = (struct replacing){.request = request, .tx = tx, .arena = request->arena};
    rc = cpx_child_of_patient(tx, request->parameters[0], &r->child);
    if (rc != CPX_OK) return rc;
    if (r->child == 0) return plain_hide(request, tx, "Patient", request->parameters[0]);
    const char *lock = cpx_arena_printf(r->arena, "contribution/%lld", (long long)r->child);
    rc = lock ? plain_lock(tx, lock) : CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = cpx_child_patient(tx, r->child, request->parameters[0], &r->patient);
    if (rc == CPX_OK) rc = load_before(r);
    if (rc == CPX_OK) rc = check_external_ids(r, &body);
    for (size_t i = 0; rc == CPX_OK && i < body.members.count; i++) {
        const struct member *member = &((const struct member *)body.members.items)[i];
        rc = find_member(r, i, member);
        if (rc == CPX_OK) rc = find_responsibilities(r, i, member);
    }
    for (size_t i = 0; rc == CPX_OK && i < body.members.count; i++)
        rc = new_key(r, i, body.members.count, &((const struct member *)body.members.items)[i]);
    if (rc == CPX_OK) rc = store(r, &body);
    if (rc == CPX_OK) rc = plain_plan_run(tx, r->patient, PLAIN_TEAM_TYPES, false, &rows);
    return rc == CPX_OK ? answer(request, rows) : rc;
}
