/* /v1/children: a child as an organization knows it, which is a Patient. */
#include <string.h>

#include "cpx/handlers.h"
#include "cpx/idempotency.h"
#include "plain.h"

struct name {
    const char *family;
    struct plain_texts given;
};
struct identifier {
    const char *system, *value;
};
struct child {
    struct name *name;
    const char *birth_date, *sex, *language, *phone, *external_id, *link_code;
    struct plain_list identifiers;
};
struct match {
    const char *birth_date;
    struct plain_list identifiers;
};

static const char *const sexes[] = {"male", "female", "other", "unknown", NULL};

static const struct plain_field name_fields[] = {PLAIN_FIELD(name, family, TEXT, .required = true, .max = 200),
                                                 PLAIN_FIELD(name, given, TEXTS, .max = 10)};
static const struct plain_shape name_shape = PLAIN_SHAPE(name, name_fields);
static const struct plain_field identifier_fields[] = {PLAIN_FIELD(identifier, system, TEXT, .required = true, .max = 200),
                                                       PLAIN_FIELD(identifier, value, TEXT, .required = true, .max = 200)};
static const struct plain_shape identifier_shape = PLAIN_SHAPE(identifier, identifier_fields);
static const struct plain_field child_fields[] = {PLAIN_FIELD(child, name, OBJECT, .required = true, .shape = &name_shape),
                                                  PLAIN_FIELD(child, birth_date, DATE, .required = true),
                                                  PLAIN_FIELD(child, sex, WORD, .allowed = sexes),
                                                  PLAIN_FIELD(child, language, TEXT, .max = 50),
                                                  PLAIN_FIELD(child, phone, TEXT, .max = 50),
                                                  PLAIN_FIELD(child, identifiers, LIST, .max = 20, .shape = &identifier_shape),
                                                  PLAIN_FIELD(child, external_id, TEXT, .max = 200),
                                                  PLAIN_FIELD(child, link_code, TEXT, .max = 20)};
const struct plain_shape plain_child_shape = PLAIN_SHAPE(child, child_fields);
static const struct plain_field match_fields[] = {
    PLAIN_FIELD(match, birth_date, DATE, .required = true),
    PLAIN_FIELD(match, identifiers, LIST, .required = true, .max = 20, .shape = &identifier_shape)};
const struct plain_shape plain_match_shape = PLAIN_SHAPE(match, match_fields);

/* A system is a URI: a scheme, a colon, and no blank. */
static enum cpx_rc check_systems(struct cpx_request *request, const struct plain_list *identifiers)
{
    enum cpx_rc rc = CPX_OK;
    const struct identifier *items = identifiers->items;
    for (size_t i = 0; i < identifiers->count; i++) {
        const char *pointer = cpx_arena_printf(request->arena, "/identifiers/%zu/system", i);
        if (!pointer) return CPX_EXHAUSTED;
        const char *colon = strchr(items[i].system, ':');
        if (!colon || colon == items[i].system || strpbrk(items[i].system, " \t\r\n\"<>"))
            rc = cpx_problem_add_allowed(&request->problem, CPX_ERROR_VALUE, pointer,
                                         "urn:us:ct:medicaid-id, urn:us:ct:immunization-registry-id",
                                         "A URI is needed: one of the shared systems, or your own");
        else if (strcmp(items[i].system, PLAIN_URN "external-id") == 0)
            rc = cpx_problem_add(&request->problem, CPX_ERROR_VALUE, pointer, "Say this as external_id");
    }
    return rc;
}

static void write_identifier(struct cpx_writer *w, const char *system, const char *value)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "system", system);
    cpx_write_string(w, "value", value);
    cpx_write_end_object(w);
}

static void write_patient(struct cpx_writer *w, const struct child *child)
{
    const struct identifier *identifiers = child->identifiers.items;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "resourceType", "Patient");
    if (child->identifiers.count > 0 || child->external_id) {
        cpx_write_array(w, "identifier");
        for (size_t i = 0; i < child->identifiers.count; i++)
            write_identifier(w, identifiers[i].system, identifiers[i].value);
        if (child->external_id) write_identifier(w, PLAIN_URN "external-id", child->external_id);
        cpx_write_end_array(w);
    }
    cpx_write_array(w, "name");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "family", child->name->family);
    if (child->name->given.count > 0) {
        cpx_write_array(w, "given");
        for (size_t i = 0; i < child->name->given.count; i++)
            cpx_write_string(w, NULL, child->name->given.items[i]);
        cpx_write_end_array(w);
    }
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    if (child->phone) {
        cpx_write_array(w, "telecom");
        cpx_write_object(w, NULL);
        cpx_write_string(w, "system", "phone");
        cpx_write_string(w, "value", child->phone);
        cpx_write_end_object(w);
        cpx_write_end_array(w);
    }
    cpx_write_string(w, "gender", child->sex);
    cpx_write_string(w, "birthDate", child->birth_date);
    if (child->language) {
        cpx_write_array(w, "communication");
        cpx_write_object(w, NULL);
        cpx_write_concept(w, "language", "urn:ietf:bcp:47", child->language);
        cpx_write_end_object(w);
        cpx_write_end_array(w);
    }
    cpx_write_end_object(w);
}

/* ---- reading ---- */

static void write_name(struct cpx_writer *w, struct cpx_arena *arena, const struct cpx_doc *doc)
{
    int32_t name = cpx_doc_path(doc, 0, "name[0]"), given = cpx_doc_member(doc, name, "given");
    const char *family = plain_text_at(arena, doc, name, "family");
    if (!family) family = plain_text_at(arena, doc, name, "text");
    if (!family && given < 0) return;
    cpx_write_object(w, "name");
    cpx_write_string(w, "family", family ? family : "");
    if (given >= 0) {
        cpx_write_array(w, "given");
        for (int32_t one = doc->nodes[given].child; one >= 0; one = doc->nodes[one].next)
            cpx_write_string(w, NULL, cpx_doc_string(arena, doc, one));
        cpx_write_end_array(w);
    }
    cpx_write_end_object(w);
}

static void write_identifiers(struct cpx_writer *w, struct cpx_arena *arena, const struct cpx_doc *doc)
{
    int32_t list = cpx_doc_member(doc, 0, "identifier");
    bool any = false;
    for (int32_t one = list < 0 ? -1 : doc->nodes[list].child; one >= 0; one = doc->nodes[one].next) {
        const char *system = plain_text_at(arena, doc, one, "system"), *value = plain_text_at(arena, doc, one, "value");
        if (!system || !value || strcmp(system, PLAIN_URN "external-id") == 0) continue;
        if (!any) cpx_write_array(w, "identifiers");
        any = true;
        write_identifier(w, system, value);
    }
    if (any) cpx_write_end_array(w);
}

static const char *phone_of(struct cpx_arena *arena, const struct cpx_doc *doc)
{
    int32_t list = cpx_doc_member(doc, 0, "telecom");
    for (int32_t one = list < 0 ? -1 : doc->nodes[list].child; one >= 0; one = doc->nodes[one].next) {
        const char *system = plain_text_at(arena, doc, one, "system");
        if (system && (strcmp(system, "phone") == 0 || strcmp(system, "sms") == 0)) return plain_text_at(arena, doc, one, "value");
    }
    return NULL;
}

static const char *language_of(struct cpx_arena *arena, const struct cpx_doc *doc)
{
    return plain_text_at(arena, doc, 0, "communication[0].language.coding[0].code");
}

void plain_write_about(struct cpx_writer *w, struct cpx_arena *arena, const struct plain_resource *patient)
{
    cpx_write_object(w, "about");
    write_name(w, arena, &patient->doc);
    cpx_write_string(w, "birth_date", plain_text_at(arena, &patient->doc, 0, "birthDate"));
    cpx_write_string(w, "language", language_of(arena, &patient->doc));
    cpx_write_end_object(w);
}

/* What a reader sees of a child. id: by which it knows it; patient NULL: nothing but that. */
static void write_child(struct cpx_writer *w, const char *key, struct cpx_arena *arena, const char *id,
                        const struct plain_resource *patient)
{
    cpx_write_object(w, key);
    cpx_write_string(w, "id", id);
    if (patient) {
        const struct cpx_doc *doc = &patient->doc;
        cpx_write_string(w, "external_id", plain_external_id(arena, patient));
        write_name(w, arena, doc);
        cpx_write_string(w, "birth_date", plain_text_at(arena, doc, 0, "birthDate"));
        cpx_write_string(w, "sex", plain_text_at(arena, doc, 0, "gender"));
        cpx_write_string(w, "language", language_of(arena, doc));
        cpx_write_string(w, "phone", phone_of(arena, doc));
        write_identifiers(w, arena, doc);
        cpx_write_string(w, "source", patient->source_id);
        plain_write_time(w, "updated_at", patient->changed_us);
        plain_write_travelling(w, arena, patient, NULL);
    }
    cpx_write_end_object(w);
}

/* The child in the rows of plain_child_read; no row: none. */
static enum cpx_rc write_rows(struct cpx_request *request, struct cpx_writer *w, const char *key, const struct cpx_rows *rows)
{
    struct plain_resource patient;
    int row = 0;
    bool readable = !cpx_rows_null(rows, 0, PLAIN_PIECE_COLUMN);
    enum cpx_rc rc = readable ? plain_resource_load(request, rows, &row, &patient) : CPX_OK;
    if (rc == CPX_OK) write_child(w, key, request->arena, cpx_rows_text(rows, 0, 0), readable ? &patient : NULL);
    return rc;
}

enum cpx_rc plain_child_format(struct cpx_request *request, const struct cpx_rows *rows, int status)
{
    struct cpx_text text;
    struct cpx_writer w;
    if (cpx_rows_count(rows) == 0) return plain_not_found(request);
    cpx_text_init(&text, request->arena, 256 * 1024);
    cpx_writer_init(&w, &text);
    enum cpx_rc rc = write_rows(request, &w, NULL, rows);
    return rc == CPX_OK ? plain_respond(request, status, &text) : rc;
}

enum cpx_rc cpx_plain_child_read_plan(struct cpx_request *request, struct cpx_call *call)
{
    return plain_plan_one(request, CPX_SQL_PLAIN_CHILD_READ, call);
}

enum cpx_rc cpx_plain_child_read_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    return plain_child_format(request, rows, 200);
}

/* ---- registering ---- */

/* A code joins a new record; one that exists is of its child, and only a steward changes that. */
static enum cpx_rc take_code(struct cpx_request *request, struct cpx_tx *tx, const struct child *child, struct plain_item *item)
{
    if (item->id)
        return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, "/link_code",
                               "A link code is for a new record: the one of this external_id exists already");
    return cpx_link_code_take(tx, child->link_code, "/link_code", &item->linked);
}

static enum cpx_rc register_child(struct cpx_request *request, struct cpx_tx *tx)
{
    struct child child;
    struct plain_item item = {.kind = "child", .type = "Patient"};
    struct cpx_stored stored;
    struct cpx_text text;
    struct cpx_writer w;
    enum cpx_rc rc = plain_body_read(request, &plain_child_shape, &child);
    if (rc == CPX_OK) rc = check_systems(request, &child.identifiers);
    if (rc == CPX_OK && child.external_id) rc = plain_find(tx, "child", child.external_id, &item.id, NULL);
    if (rc == CPX_OK && child.link_code) rc = take_code(request, tx, &child, &item);
    if (rc != CPX_OK) return rc;
    item.external_id = child.external_id;
    item.known_as = item.id ? child.external_id : NULL;
    cpx_text_init(&text, request->arena, 64 * 1024);
    cpx_writer_init(&w, &text);
    write_patient(&w, &child);
    item.body = cpx_text_finish(&text, &item.size);
    rc = item.body ? plain_store(tx, &item, &stored) : CPX_EXHAUSTED;
    if (rc != CPX_OK) return rc;
    const char *location = cpx_arena_printf(request->arena, "/v1/children/%s", stored.id);
    if (!location) return CPX_EXHAUSTED;
    const char *values[] = {location + strlen("/v1/children/"), request->id, request->reader.user};
    const struct cpx_rows *rows;
    rc = cpx_respond_header(request, "Location", location);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_PLAIN_CHILD_READ, values, 3, &rows);
    return rc == CPX_OK ? plain_child_format(request, rows, 201) : rc;
}

enum cpx_rc cpx_plain_child_create_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, register_child) : rc;
}

/* ---- matching: among the children that the caller may know of, by an identifier and the day of birth ---- */

static enum cpx_rc born_on(struct cpx_tx *tx, const char *patient, const char *birth_date, bool *same, int64_t *child)
{
    struct cpx_view view;
    struct cpx_doc doc;
    *same = false;
    enum cpx_rc rc = cpx_resource_view(tx, "Patient", patient, &view);
    if (rc != CPX_OK || !view.found || view.gone) return rc;
    rc = cpx_doc_reparse(cpx_tx_arena(tx), view.text, view.size, &doc);
    if (rc != CPX_OK) return rc;
    *same = cpx_doc_string_is(&doc, cpx_doc_member(&doc, 0, "birthDate"), birth_date);
    *child = view.child;
    return CPX_OK;
}

/* The one child whom all the identifiers that are known name; NULL: none, or several. */
static enum cpx_rc find_match(struct cpx_tx *tx, const struct match *match, const char **patient)
{
    const struct identifier *items = match->identifiers.items;
    int64_t found = 0;
    *patient = NULL;
    for (size_t i = 0; i < match->identifiers.count; i++) {
        const char *values[] = {items[i].system, items[i].value};
        const struct cpx_rows *rows;
        enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PLAIN_CHILD_FIND, values, 2, &rows);
        for (int row = 0; rc == CPX_OK && row < cpx_rows_count(rows); row++) {
            bool same;
            int64_t child = 0;
            rc = born_on(tx, cpx_rows_text(rows, row, 0), match->birth_date, &same, &child);
            if (rc != CPX_OK || !same) continue;
            if (found != 0 && child != found) {
                *patient = NULL;
                return CPX_OK;
            }
            found = child;
            *patient = cpx_rows_text(rows, row, 0);
        }
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

enum cpx_rc cpx_plain_child_match_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct match match;
    struct cpx_text text;
    struct cpx_writer w;
    const char *patient = NULL;
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = plain_body_read(request, &plain_match_shape, &match);
    if (rc == CPX_OK) rc = check_systems(request, &match.identifiers);
    if (rc == CPX_OK) rc = find_match(tx, &match, &patient);
    const char *values[] = {patient, request->id, request->reader.user};
    if (rc == CPX_OK && patient) rc = cpx_tx_run(tx, CPX_SQL_PLAIN_CHILD_READ, values, 3, &rows);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, 256 * 1024);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    if (rows && cpx_rows_count(rows) > 0)
        rc = write_rows(request, &w, "match", rows);
    else
        cpx_write_null(&w, "match");
    cpx_write_end_object(&w);
    return rc == CPX_OK ? plain_respond(request, 200, &text) : rc;
}
