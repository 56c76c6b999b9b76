/* GET and PUT /v1/children/{child}/lead-coordinator: who leads, chosen with the family, and who did before. */
#include <string.h>

#include "cpx/handlers.h"
#include "team.h"

enum { TEXT_MAX = 1024 * 1024, BODY_MAX = 32 * 1024 };

/* What a choice is made of is in CareTeams alone. */
static const char types[] = "{CareTeam}";

struct view {
    struct plain_team team;
    char version[33];
    bool part2;
};

/* The version of who leads, as the reader sees it: of the choice that stands. */
static enum cpx_rc load(struct cpx_request *request, const struct cpx_rows *rows, struct view *out)
{
    struct plain_resource *resources;
    size_t count;
    *out = (struct view){0};
    enum cpx_rc rc = plain_resources_load(request, rows, &resources, &count);
    if (rc == CPX_OK) rc = plain_team_load(request, resources, count, &out->team);
    if (rc != CPX_OK) return rc;
    for (size_t i = 0; i < count; i++)
        out->part2 |= resources[i].part2;
    const struct plain_choice *lead = plain_lead(&out->team);
    const char *text = lead ? cpx_arena_printf(request->arena, "lead/%s/%lld", lead->resource->id, (long long)lead->stamp) : "lead/";
    return text ? plain_version(request, text, strlen(text), out->version) : CPX_EXHAUSTED;
}

static void write_choice(struct cpx_writer *w, const char *key, struct cpx_arena *arena, const struct plain_choice *choice)
{
    cpx_write_object(w, key);
    if (choice->member) {
        cpx_write_string(w, "member", choice->member->id);
        plain_member_write(w, choice->member);
    }
    cpx_write_string(w, "chosen_by", choice->chosen_by);
    cpx_write_string(w, "since", choice->since);
    cpx_write_string(w, "note", choice->note);
    cpx_write_string(w, "source", choice->resource->source_id);
    plain_write_time(w, "chosen_at", choice->resource->pieces.items[0].changed_us);
    plain_write_travelling(w, arena, choice->resource, NULL);
    cpx_write_end_object(w);
}

static enum cpx_rc answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct view view;
    struct cpx_text text;
    struct cpx_writer w;
    if (cpx_rows_count(rows) == 0) return plain_not_found(request);
    enum cpx_rc rc = load(request, rows, &view);
    const char *etag = cpx_arena_printf(request->arena, "W/\"%s\"", view.version);
    if (rc == CPX_OK) rc = etag ? cpx_respond_header(request, "ETag", etag) : CPX_EXHAUSTED;
    if (rc != CPX_OK) return rc;
    const struct plain_choice *lead = plain_lead(&view.team);
    cpx_text_init(&text, request->arena, TEXT_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "child", cpx_rows_text(rows, 0, 0));
    plain_write_notice(&w, view.part2);
    if (lead && lead->member) write_choice(&w, "lead", request->arena, lead);
    cpx_write_array(&w, "history");
    for (size_t i = 0; i < view.team.choice_count; i++)
        write_choice(&w, NULL, request->arena, &view.team.choices[i]);
    cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    return plain_respond(request, 200, &text);
}

enum cpx_rc cpx_plain_lead_read_plan(struct cpx_request *request, struct cpx_call *call)
{
    return plain_plan_call(request, types, call);
}

enum cpx_rc cpx_plain_lead_read_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    return answer(request, rows);
}

/* ---- choosing ---- */

struct choice {
    const char *member, *chosen_by, *since, *note;
};
static const char *const choosers[] = {"family", "young_adult", "care_team", "court", NULL};
static const struct plain_field choice_fields[] = {PLAIN_FIELD(choice, member, TEXT, .max = 128),
                                                   PLAIN_FIELD(choice, chosen_by, WORD, .required = true, .allowed = choosers),
                                                   PLAIN_FIELD(choice, since, DATE, .required = true), PLAIN_FIELD(choice, note, TEXT)};
const struct plain_shape plain_choice_shape = PLAIN_SHAPE(choice, choice_fields);

/* The participant of the choice: whom the member is, on both faces. A contained person is of another resource: that is referred to. */
static void write_participant(struct cpx_writer *w, struct cpx_arena *arena, const struct choice *choice, const struct plain_member *member)
{
    const struct plain_extension_row row = {"team-member", "valueString", member->id};
    cpx_write_array(w, "participant");
    cpx_write_object(w, NULL);
    cpx_write_array(w, "extension");
    plain_write_extension_items(w, &row, 1);
    if (member->organization) { /* where it becomes sensitive, the choice goes with the member */
        cpx_write_object(w, NULL);
        cpx_write_string(w, "url", PLAIN_URN "organization");
        plain_write_reference(w, "valueReference", "Organization", member->organization, 0, 0);
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
    cpx_write_array(w, "role");
    cpx_write_object(w, NULL);
    cpx_write_array(w, "coding");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "system", "http://snomed.info/sct");
    cpx_write_string(w, "code", "768821004");
    cpx_write_string(w, "display", "Care team coordinator");
    cpx_write_end_object(w);
    cpx_write_object(w, NULL);
    cpx_write_string(w, "system", PLAIN_ROLE_SYSTEM);
    cpx_write_string(w, "code", "lead_coordinator");
    cpx_write_string(w, "display", "Lead coordinator");
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    cpx_write_object(w, "member");
    cpx_write_string(w, "reference", member->reference ? member->reference : cpx_arena_printf(arena, "CareTeam/%s", member->team->id));
    cpx_write_end_object(w);
    cpx_write_object(w, "period");
    cpx_write_string(w, "start", choice->since);
    cpx_write_end_object(w);
    cpx_write_end_object(w);
    cpx_write_end_array(w);
}

/* A choice of nobody ends the one that stands, for whoever sees that. */
static enum cpx_rc store(struct cpx_request *request, struct cpx_tx *tx, int64_t child, const char *patient, const struct choice *choice,
                         const struct plain_member *member, const struct plain_choice *before)
{
    struct cpx_text text;
    struct cpx_writer w;
    struct plain_item item = {.kind = "lead", .type = "CareTeam", .child = child, .named = CPX_LABEL(CPX_BIT_DEMO)};
    struct cpx_stored stored;
    if (member) item.named |= member->labels;
    cpx_text_init(&text, request->arena, BODY_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "resourceType", "CareTeam");
    const struct plain_extension_row rows[] = {{"chosen-by", "valueCode", choice->chosen_by},
                                               {"ends", "valueString", member || !before ? NULL : before->resource->id}};
    plain_write_extensions(&w, rows, PLAIN_COUNT(rows));
    cpx_write_string(&w, "status", "active");
    cpx_write_array(&w, "category");
    cpx_write_concept(&w, NULL, CPX_LEAD_SYSTEM, CPX_LEAD_CODE);
    cpx_write_end_array(&w);
    cpx_write_string(&w, "name", "Lead coordinator");
    plain_write_reference(&w, "subject", "Patient", patient, 0, 0);
    cpx_write_object(&w, "period");
    cpx_write_string(&w, "start", choice->since);
    cpx_write_end_object(&w);
    if (member) write_participant(&w, request->arena, choice, member);
    cpx_write_array(&w, "managingOrganization");
    plain_write_reference(&w, NULL, "Organization", request->reader.organization_id, 0, 0);
    cpx_write_end_array(&w);
    if (choice->note) {
        cpx_write_array(&w, "note");
        cpx_write_object(&w, NULL);
        cpx_write_string(&w, "text", choice->note);
        cpx_write_end_object(&w);
        cpx_write_end_array(&w);
    }
    cpx_write_end_object(&w);
    item.body = cpx_text_finish(&text, &item.size);
    return item.body ? plain_store(tx, &item, &stored) : CPX_EXHAUSTED;
}

static enum cpx_rc check_if_match(struct cpx_request *request, const struct view *view)
{
    const char *if_match = cpx_request_header(request, "if-match");
    if (!if_match || cpx_etag_matches(if_match, view->version)) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_PRECONDITION_FAILED, "If-Match", "Another choice was made since; read it again");
}

static enum cpx_rc find_member(struct cpx_request *request, const struct plain_team *team, const char *id, const struct plain_member **out)
{
    *out = NULL;
    for (size_t i = 0; id && i < team->member_count; i++) {
        if (strcmp(team->members[i].id, id) == 0) *out = &team->members[i];
    }
    if (!id || *out) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_REFERENCE, "/member",
                           "No member of this child's care team has this id: see its care-team");
}

enum cpx_rc cpx_plain_lead_choose_work(struct cpx_request *request, struct cpx_tx *tx)
{
    const struct plain_member *member = NULL;
    const struct cpx_rows *rows;
    const char *patient;
    struct choice choice;
    struct view view;
    int64_t child = 0;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = plain_body_read(request, &plain_choice_shape, &choice);
    if (rc == CPX_OK) rc = cpx_child_of_patient(tx, request->parameters[0], &child);
    if (rc != CPX_OK) return rc;
    if (child == 0) return plain_hide(request, tx, "Patient", request->parameters[0]);
    rc = cpx_lead_lock(tx, child);
    if (rc == CPX_OK) rc = cpx_child_patient(tx, child, request->parameters[0], &patient);
    if (rc == CPX_OK) rc = plain_plan_look(tx, child, &rows);
    if (rc == CPX_OK) rc = load(request, rows, &view);
    if (rc == CPX_OK) rc = check_if_match(request, &view);
    if (rc == CPX_OK) rc = find_member(request, &view.team, choice.member, &member);
    if (rc == CPX_OK) rc = store(request, tx, child, patient, &choice, member, plain_lead(&view.team));
    if (rc == CPX_REFUSED) return plain_refused(request, tx, "Patient", request->parameters[0], rc); /* nothing is written yet */
    if (rc == CPX_OK) rc = plain_plan_run(tx, patient, types, false, &rows);
    return rc == CPX_OK ? answer(request, rows) : rc;
}
