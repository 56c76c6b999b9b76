/* /v1/labels and the stewards' part of it: what a resource is labelled and why, which codes nobody classified, and what named humans say that
 * they are. */
#include <string.h>

#include "cpx/auth.h"
#include "cpx/cursor.h"
#include "cpx/definitions.h"
#include "cpx/handlers.h"
#include "cpx/idempotency.h"
#include "plain.h"

enum { ANSWER_MAX = 4 * 1024 * 1024 };

/* ---- POST /v1/labels/explain ---- */

struct question {
    struct plain_texts categories;
};
static const struct plain_field question_fields[] = {
    {"resource", PLAIN_IGNORED, .required = true},
    PLAIN_FIELD(question, categories, WORDS, .allowed = plain_categories),
};
static const struct plain_shape question_shape = PLAIN_SHAPE(question, question_fields);

/* The resource in the body, accepted and valid. */
static enum cpx_rc read_resource(struct cpx_request *request, struct cpx_doc *doc, int32_t *node, const struct cpx_type **type)
{
    enum cpx_rc rc = cpx_doc_parse(request->arena, request->body, request->body_size, doc, &request->problem);
    if (rc != CPX_OK) return rc;
    *node = cpx_doc_member(doc, 0, "resource");
    const char *name = cpx_doc_string(request->arena, doc, cpx_doc_member(doc, *node, "resourceType"));
    if (name == NULL) return CPX_EXHAUSTED;
    *type = cpx_type_find(name);
    if (*type == NULL)
        return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "/resource/resourceType", "A resource type of FHIR R4 is needed");
    return cpx_validate(request->arena, doc, *node, name, "/resource", &request->problem);
}

enum cpx_rc cpx_plain_labels_explain_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct question question;
    struct cpx_doc doc;
    struct cpx_labelling found;
    struct cpx_text text;
    struct cpx_writer writer;
    const struct cpx_type *type = NULL;
    int32_t node = -1;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = plain_body_read(request, &question_shape, &question);
    if (rc == CPX_OK) rc = read_resource(request, &doc, &node, &type);
    if (rc != CPX_OK) return rc;
    const struct cpx_labelled known = {.source_labels = request->reader.source_labels,
                                       .default_label = request->reader.default_label,
                                       .named = plain_labels(&question.categories),
                                       .reasons = true,
                                       .directory = type->audience == CPX_AUDIENCE_DIRECTORY};
    rc = cpx_labels_settle(tx, type->name, &doc, node, &known, &found);
    cpx_text_init(&text, request->arena, ANSWER_MAX);
    cpx_writer_init(&writer, &text);
    if (rc == CPX_OK) rc = cpx_labels_explain(request->arena, &writer, type->name, &doc, node, &found);
    return rc == CPX_OK ? plain_respond(request, 200, &text) : rc;
}

/* ---- GET /v1/steward/unclassified-codes ---- */

enum cpx_rc cpx_plain_unclassified_codes_work(struct cpx_request *request, struct cpx_tx *tx)
{
    static const char *const parameters[] = {"limit", NULL};
    const struct cpx_rows *rows = NULL;
    struct cpx_text text;
    struct cpx_writer w;
    int limit = 0;
    enum cpx_rc rc = cpx_steward_check(request);
    if (rc == CPX_OK) rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = plain_limit(request, &limit);
    if (rc != CPX_OK) return rc;
    const char *value = cpx_param_int(request->arena, limit);
    rc = value == NULL ? CPX_EXHAUSTED : cpx_tx_run(tx, CPX_SQL_UNCLASSIFIED_CODES, &value, 1, &rows);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, ANSWER_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_array(&w, "items");
    for (int row = 0; row < cpx_rows_count(rows); row++) {
        cpx_write_object(&w, NULL);
        cpx_write_string(&w, "system", cpx_rows_text(rows, row, 0));
        cpx_write_string(&w, "code", cpx_rows_text(rows, row, 1));
        cpx_write_int(&w, "resources", cpx_rows_int(rows, row, 2));
        cpx_write_int(&w, "held", cpx_rows_int(rows, row, 3));
        cpx_write_int(&w, "organizations", cpx_rows_int(rows, row, 4));
        cpx_write_end_object(&w);
    }
    cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    return plain_respond(request, 200, &text);
}

/* ---- GET /v1/steward/classifications ---- */

static void write_classification(struct cpx_writer *w, const struct cpx_rows *rows, int row)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "system", cpx_rows_text(rows, row, 1));
    cpx_write_string(w, "code", cpx_rows_text(rows, row, 2));
    plain_write_categories(w, cpx_rows_int(rows, row, 3));
    if (!cpx_rows_null(rows, row, 4)) cpx_write_string(w, "organization", cpx_rows_text(rows, row, 4));
    cpx_write_string(w, "by", cpx_rows_text(rows, row, 5));
    cpx_write_string(w, "reason", cpx_rows_text(rows, row, 6));
    plain_write_time(w, "at", cpx_rows_int(rows, row, 7));
    if (!cpx_rows_null(rows, row, 8)) {
        cpx_write_object(w, "withdrawn");
        plain_write_time(w, "at", cpx_rows_int(rows, row, 8));
        cpx_write_string(w, "by", cpx_rows_text(rows, row, 9));
        cpx_write_string(w, "reason", cpx_rows_text(rows, row, 10));
        cpx_write_end_object(w);
    }
    cpx_write_end_object(w);
}

enum cpx_rc cpx_plain_classifications_work(struct cpx_request *request, struct cpx_tx *tx)
{
    static const char *const parameters[] = {"after", "limit", NULL};
    const char *after = cpx_request_query(request, "after"), *values[2] = {"9223372036854775807", NULL};
    const struct cpx_rows *rows = NULL;
    struct cpx_text text;
    struct cpx_writer w;
    int count = 0;
    bool more = false;
    enum cpx_rc rc = cpx_steward_check(request);
    if (rc == CPX_OK) rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = plain_limit_and_one(request, &values[1]);
    if (rc == CPX_OK && after) rc = cpx_cursor_open(request, after, &values[0]);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_CLASSIFICATION_LIST, values, 2, &rows);
    if (rc == CPX_OK) rc = plain_page_rows(request, rows, &count, &more);
    if (rc != CPX_OK) return rc;
    plain_open_page(request, &text, &w, ANSWER_MAX);
    for (int row = 0; row < count; row++)
        write_classification(&w, rows, row);
    return plain_respond_page(request, &text, &w, more ? cpx_rows_text(rows, count - 1, 0) : NULL);
}

/* ---- POST /v1/steward/classifications, .../withdraw ---- */

struct item {
    const char *system, *code;
    struct plain_texts categories;
};
struct classifications {
    struct plain_list items;
    const char *reason;
};
enum { SYSTEM_MAX = 159, CODE_MAX = 63, REASON_MAX = 500, ITEMS_MAX = 100 };

static const struct plain_field item_fields[] = {
    PLAIN_FIELD(item, system, TEXT, .required = true, .max = SYSTEM_MAX),
    PLAIN_FIELD(item, code, TEXT, .required = true, .max = CODE_MAX),
    PLAIN_FIELD(item, categories, WORDS, .required = true, .allowed = cpx_classification_categories),
};
static const struct plain_shape item_shape = PLAIN_SHAPE(item, item_fields);
static const struct plain_field classifications_fields[] = {
    PLAIN_FIELD(classifications, items, LIST, .required = true, .max = ITEMS_MAX, .shape = &item_shape),
    PLAIN_FIELD(classifications, reason, TEXT, .required = true, .max = REASON_MAX),
};
const struct plain_shape plain_classifications_shape = PLAIN_SHAPE(classifications, classifications_fields);

static const struct plain_field withdrawn_fields[] = {
    PLAIN_FIELD(item, system, TEXT, .required = true, .max = SYSTEM_MAX),
    PLAIN_FIELD(item, code, TEXT, .required = true, .max = CODE_MAX),
};
static const struct plain_shape withdrawn_shape = PLAIN_SHAPE(item, withdrawn_fields);
static const struct plain_field withdrawal_fields[] = {
    PLAIN_FIELD(classifications, items, LIST, .required = true, .max = ITEMS_MAX, .shape = &withdrawn_shape),
    PLAIN_FIELD(classifications, reason, TEXT, .required = true, .max = REASON_MAX),
};
const struct plain_shape plain_withdrawal_shape = PLAIN_SHAPE(classifications, withdrawal_fields);

static enum cpx_rc refuse_code(struct cpx_request *request, size_t index, enum cpx_classified_as as)
{
    const char *pointer = cpx_arena_printf(request->arena, "/items/%zu/code", index);
    if (pointer == NULL) return CPX_EXHAUSTED;
    return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, pointer,
                           as == CPX_CLASSIFIED_LISTED ? "The service's own table says what this code is"
                                                       : "A code of this system, or of this form, can't be classified");
}

static enum cpx_rc classify(struct cpx_request *request, struct cpx_tx *tx, const struct plain_shape *shape, int status)
{
    struct classifications asked;
    struct cpx_text text;
    struct cpx_writer w;
    int64_t changed = 0, resources = 0;
    bool refused = false;
    enum cpx_rc rc = plain_body_read(request, shape, &asked);
    const struct item *items = asked.items.items;
    for (size_t i = 0; rc == CPX_OK && i < asked.items.count; i++) {
        const struct cpx_classification said = {.system = items[i].system,
                                                .code = items[i].code,
                                                .labels = plain_labels(&items[i].categories),
                                                .by = request->reader.user,
                                                .reason = asked.reason};
        enum cpx_classified_as as;
        int64_t queued = 0;
        rc = cpx_code_classify(tx, &said, &as, &queued);
        if (rc == CPX_OK && (as == CPX_CLASSIFIED_LISTED || as == CPX_CLASSIFIED_IMPOSSIBLE)) {
            if (refuse_code(request, i, as) == CPX_EXHAUSTED) return CPX_EXHAUSTED;
            refused = true;
        }
        changed += as == CPX_CLASSIFIED_NEW;
        resources += queued;
    }
    if (rc == CPX_OK && asked.items.count == 0)
        rc = cpx_problem_add(&request->problem, CPX_ERROR_REQUIRED, "/items", "At least one code is needed");
    if (rc != CPX_OK || refused) return rc != CPX_OK ? rc : CPX_REFUSED;
    cpx_text_init(&text, request->arena, ANSWER_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_int(&w, "changed", changed);
    cpx_write_int(&w, "resources", resources);
    cpx_write_end_object(&w);
    return plain_respond(request, status, &text);
}

static enum cpx_rc add(struct cpx_request *request, struct cpx_tx *tx)
{
    return classify(request, tx, &plain_classifications_shape, 201);
}

static enum cpx_rc withdraw(struct cpx_request *request, struct cpx_tx *tx)
{
    return classify(request, tx, &plain_withdrawal_shape, 200);
}

static enum cpx_rc act(struct cpx_request *request, struct cpx_tx *tx, enum cpx_rc (*effect)(struct cpx_request *, struct cpx_tx *))
{
    enum cpx_rc rc = cpx_steward_check(request);
    if (rc == CPX_OK) rc = cpx_user_check(request);
    if (rc == CPX_OK) rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, effect) : rc;
}

enum cpx_rc cpx_plain_classifications_add_work(struct cpx_request *request, struct cpx_tx *tx)
{
    return act(request, tx, add);
}

enum cpx_rc cpx_plain_classifications_withdraw_work(struct cpx_request *request, struct cpx_tx *tx)
{
    return act(request, tx, withdraw);
}
