/* What the /v1 handlers share: answers, words, resources out of rows. */
#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/cursor.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "plain.h"

enum { LIMIT_DEFAULT = 50, LIMIT_MAX = 100, VERSION_MAX = 4 * 1024 * 1024 };

const char *const plain_categories[] = {
    "contact", "medical",   "behavioral_health", "developmental", "substance_use",        "hiv",   "sexual_reproductive", "violence_abuse",
    "genetic", "education", "child_welfare",     "housing",       "food_and_basic_needs", "legal", "financial",           "minor_consented",
    NULL};

enum cpx_rc plain_not_found(struct cpx_request *request)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "Nothing with this id is known to this organization");
}

enum cpx_rc plain_refused(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id, enum cpx_rc rc)
{
    int status = rc == CPX_REFUSED && request->problem.count > 0 ? cpx_errors[request->problem.items[0].error].status : 0;
    if (status != 403 && status != 404) return rc;
    const char *target = cpx_id_valid(id) ? cpx_arena_printf(request->arena, "%s/%s", type, id) : NULL;
    const char *values[] = {request->id, request->reader.user, request->route->name, target, status == 403 ? "403" : "404"};
    rc = cpx_tx_run(tx, CPX_SQL_PLAIN_REFUSE, values, 5, NULL);
    if (rc == CPX_OK) cpx_respond_problem(request, CPX_REFUSED);
    return rc;
}

enum cpx_rc plain_hide(struct cpx_request *request, struct cpx_tx *tx, const char *type, const char *id)
{
    return plain_refused(request, tx, type, id, plain_not_found(request));
}

enum cpx_rc plain_respond(struct cpx_request *request, int status, struct cpx_text *text)
{
    size_t size;
    const char *body = cpx_text_finish(text, &size);
    return body ? cpx_respond(request, status, cpx_media_json, body, size) : CPX_EXHAUSTED;
}

enum cpx_rc plain_limit(struct cpx_request *request, int *limit)
{
    const char *text = cpx_request_query(request, "limit");
    *limit = LIMIT_DEFAULT;
    if (!text) return CPX_OK;
    size_t digits = strspn(text, "0123456789");
    *limit = digits > 0 && digits <= 3 && text[digits] == '\0' ? atoi(text) : 0;
    if (*limit >= 1 && *limit <= LIMIT_MAX) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "limit", "A number from 1 to %d is needed", LIMIT_MAX);
}

enum cpx_rc plain_limit_and_one(struct cpx_request *request, const char **value)
{
    int limit;
    enum cpx_rc rc = plain_limit(request, &limit);
    if (rc != CPX_OK) return rc;
    *value = cpx_param_int(request->arena, limit + 1);
    return *value ? CPX_OK : CPX_EXHAUSTED;
}

enum cpx_rc plain_page_rows(struct cpx_request *request, const struct cpx_rows *rows, int *count, bool *more)
{
    int limit;
    enum cpx_rc rc = plain_limit(request, &limit);
    if (rc != CPX_OK) return rc;
    *more = cpx_rows_count(rows) > limit;
    *count = *more ? limit : cpx_rows_count(rows);
    return CPX_OK;
}

void plain_open_page(struct cpx_request *request, struct cpx_text *text, struct cpx_writer *writer, size_t cap)
{
    cpx_text_init(text, request->arena, cap);
    cpx_writer_init(writer, text);
    cpx_write_object(writer, NULL);
    cpx_write_array(writer, "items");
}

enum cpx_rc plain_respond_noticed_page(struct cpx_request *request, struct cpx_text *text, struct cpx_writer *writer, const char *from,
                                       bool owed)
{
    const char *next = NULL;
    enum cpx_rc rc = from ? cpx_cursor_seal(request, from, &next) : CPX_OK;
    if (rc != CPX_OK) return rc;
    cpx_write_end_array(writer);
    plain_write_notice(writer, owed);
    if (next)
        cpx_write_string(writer, "next", next);
    else
        cpx_write_null(writer, "next");
    cpx_write_end_object(writer);
    return plain_respond(request, 200, text);
}

enum cpx_rc plain_respond_page(struct cpx_request *request, struct cpx_text *text, struct cpx_writer *writer, const char *from)
{
    return plain_respond_noticed_page(request, text, writer, from, false);
}

enum cpx_rc plain_plan_one(struct cpx_request *request, enum cpx_sql statement, struct cpx_call *call)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc != CPX_OK) return rc;
    if (!cpx_id_valid(request->parameters[0])) return plain_not_found(request);
    *call = (struct cpx_call){.statement = statement, .count = 3, .values = {request->parameters[0], request->id, request->reader.user}};
    return CPX_OK;
}

enum cpx_rc plain_version(const struct cpx_request *request, const char *text, size_t size, char version[33])
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    if (!HMAC(EVP_sha256(), request->service->version_key, 32, (const unsigned char *)text, size, hash, &length)) return CPX_DEFECT;
    for (size_t i = 0; i < 16; i++)
        snprintf(version + 2 * i, 3, "%02x", hash[i]);
    return CPX_OK;
}

int64_t plain_labels(const struct plain_texts *categories)
{
    int64_t labels = 0;
    for (size_t i = 0; i < categories->count; i++) {
        const struct cpx_category *category = cpx_category_find(categories->items[i]);
        labels |= category ? category->main : CPX_LABEL_UNCLASSIFIED;
    }
    return labels;
}

void plain_write_categories(struct cpx_writer *writer, int64_t labels)
{
    const char *names[32];
    size_t count = cpx_categories_of(labels, names, sizeof names / sizeof *names);
    if (count == 0) return;
    cpx_write_array(writer, "categories");
    for (size_t i = 0; i < count; i++)
        cpx_write_string(writer, NULL, names[i]);
    cpx_write_end_array(writer);
}

void plain_write_time(struct cpx_writer *writer, const char *key, int64_t us)
{
    char text[32];
    cpx_time_format(us, text);
    cpx_write_string(writer, key, text);
}

static const char *translate(struct cpx_arena *arena, const char *text, char from, char to)
{
    char *copy = text ? cpx_arena_strdup(arena, text) : NULL;
    for (char *c = copy; c && *c; c++) {
        if (*c == from) *c = to;
    }
    return copy;
}

const char *plain_word(struct cpx_arena *arena, const char *code)
{
    return translate(arena, code, '-', '_');
}

const char *plain_code(struct cpx_arena *arena, const char *word)
{
    return translate(arena, word, '_', '-');
}

const char *plain_known(const char *word, const char *const *allowed)
{
    return word && plain_is_one_of(word, allowed) ? word : NULL;
}

/* ---- resources out of rows ---- */

enum {
    AT_TYPE,
    AT_ID,
    AT_ELEMENT,
    AT_SEQUENCE,
    AT_SOURCE,
    AT_SOURCE_ID,
    AT_LABELS,
    AT_STAMP,
    AT_CHANGED,
    AT_POSITION,
    AT_HOLES,
    AT_META,
    AT_BODY
};

static struct cpx_piece piece_of(const struct cpx_rows *rows, int row)
{
    int at = PLAIN_PIECE_COLUMN;
    bool body = !cpx_rows_null(rows, row, at + AT_BODY);
    return (struct cpx_piece){.element = cpx_rows_text(rows, row, at + AT_ELEMENT),
                              .sequence = (int32_t)cpx_rows_int(rows, row, at + AT_SEQUENCE),
                              .source = (int32_t)cpx_rows_int(rows, row, at + AT_SOURCE),
                              .labels = cpx_rows_int(rows, row, at + AT_LABELS),
                              .stamp = cpx_rows_int(rows, row, at + AT_STAMP),
                              .changed_us = cpx_rows_int(rows, row, at + AT_CHANGED),
                              .position = (int32_t)cpx_rows_int(rows, row, at + AT_POSITION),
                              .holes = cpx_rows_bool(rows, row, at + AT_HOLES),
                              .meta = cpx_rows_null(rows, row, at + AT_META) ? NULL : cpx_rows_text(rows, row, at + AT_META),
                              .body = body ? cpx_rows_text(rows, row, at + AT_BODY) : NULL,
                              .size = body ? cpx_rows_size(rows, row, at + AT_BODY) : 0};
}

static enum cpx_rc parse_resource(struct cpx_arena *arena, struct plain_resource *resource)
{
    const char *body;
    size_t size;
    enum cpx_rc rc = cpx_pieces_assemble(arena, &resource->pieces, &body, &size);
    if (rc != CPX_OK) return rc;
    struct cpx_text text;
    cpx_text_init(&text, arena, size + 128);
    cpx_text_addf(&text, "{\"resourceType\":\"%s\"", resource->type);
    cpx_text_add(&text, body, size);
    const char *whole = cpx_text_finish(&text, &size);
    return whole ? cpx_doc_reparse(arena, whole, size, &resource->doc) : CPX_EXHAUSTED;
}

enum cpx_rc plain_resource_load(const struct cpx_request *request, const struct cpx_rows *rows, int *row, struct plain_resource *out)
{
    struct cpx_arena *arena = request->arena;
    int first = *row, end = first;
    const char *id = cpx_rows_text(rows, first, PLAIN_PIECE_COLUMN + AT_ID);
    const char *type = cpx_rows_text(rows, first, PLAIN_PIECE_COLUMN + AT_TYPE);
    while (end < cpx_rows_count(rows) && strcmp(cpx_rows_text(rows, end, PLAIN_PIECE_COLUMN + AT_ID), id) == 0 &&
           strcmp(cpx_rows_text(rows, end, PLAIN_PIECE_COLUMN + AT_TYPE), type) == 0)
        end++;
    size_t count = (size_t)(end - first);
    *out = (struct plain_resource){.type = type, .id = id};
    out->pieces.items = cpx_arena_array(arena, count, sizeof *out->pieces.items);
    out->sources = cpx_arena_array(arena, count, sizeof *out->sources);
    if (!out->pieces.items || !out->sources) return CPX_EXHAUSTED;
    for (int at = first; at < end; at++) {
        size_t place = out->pieces.count++;
        out->pieces.items[place] = piece_of(rows, at);
        out->sources[place] = cpx_rows_text(rows, at, PLAIN_PIECE_COLUMN + AT_SOURCE_ID);
        const struct cpx_piece *piece = &out->pieces.items[place];
        out->part2 |= (piece->labels & CPX_LABEL_PART2) != 0 && piece->source != request->reader.organization;
        if (piece->changed_us > out->changed_us) out->changed_us = piece->changed_us;
    }
    out->labels = out->pieces.items[0].labels;
    out->source = out->pieces.items[0].source;
    out->source_id = *out->sources[0] ? out->sources[0] : NULL;
    *row = end;
    return parse_resource(arena, out);
}

static int by_change(const void *left, const void *right)
{
    const struct plain_resource *a = left, *b = right;
    if (a->pieces.items[0].changed_us != b->pieces.items[0].changed_us)
        return a->pieces.items[0].changed_us < b->pieces.items[0].changed_us ? -1 : 1;
    return strcmp(a->id, b->id);
}

enum cpx_rc plain_resources_load(const struct cpx_request *request, const struct cpx_rows *rows, struct plain_resource **out, size_t *count)
{
    int row = 0, end = cpx_rows_count(rows);
    *count = 0;
    *out = cpx_arena_array(request->arena, (size_t)end + 1, sizeof **out);
    if (!*out) return CPX_EXHAUSTED;
    if (end == 0 || cpx_rows_null(rows, 0, PLAIN_PIECE_COLUMN)) return CPX_OK; /* nothing is visible */
    while (row < end) {
        enum cpx_rc rc = plain_resource_load(request, rows, &row, &(*out)[(*count)++]);
        if (rc != CPX_OK) return rc;
    }
    qsort(*out, *count, sizeof **out, by_change);
    return CPX_OK;
}

static int by_text(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* What a version is of: a line for each piece, in order. */
enum cpx_rc plain_view_version(const struct cpx_request *request, const struct plain_resource *resources, size_t count, bool own,
                               char version[33])
{
    const int32_t mine = request->reader.organization;
    size_t pieces = 0, lines = 0, size;
    for (size_t i = 0; i < count; i++)
        pieces += resources[i].pieces.count;
    const char **texts = cpx_arena_array(request->arena, pieces + 1, sizeof *texts);
    struct cpx_text text;
    if (!texts) return CPX_EXHAUSTED;
    for (size_t i = 0; i < count; i++) {
        const struct plain_resource *resource = &resources[i];
        if (own && (resource->source != mine || strcmp(resource->type, "Patient") == 0)) continue; /* no part of a contribution */
        for (size_t k = 0; k < resource->pieces.count; k++) {
            const struct cpx_piece *piece = &resource->pieces.items[k];
            if (own && (piece->source != mine || !piece->body)) continue;
            texts[lines] = cpx_arena_printf(request->arena, "%s/%s/%s/%d/%lld", resource->type, resource->id, piece->element,
                                            (int)piece->sequence, (long long)piece->stamp);
            if (!texts[lines++]) return CPX_EXHAUSTED;
        }
    }
    qsort(texts, lines, sizeof *texts, by_text);
    cpx_text_init(&text, request->arena, VERSION_MAX);
    for (size_t i = 0; i < lines; i++) {
        if (i > 0) cpx_text_adds(&text, ",");
        cpx_text_adds(&text, texts[i]);
    }
    const char *whole = cpx_text_finish(&text, &size);
    return whole ? plain_version(request, whole, size, version) : CPX_EXHAUSTED;
}

enum cpx_rc plain_write_etag(struct cpx_request *request, const char own[33], const char view[33])
{
    const char *etag = cpx_arena_printf(request->arena, "W/\"%s%s\"", own, view);
    return etag ? cpx_respond_header(request, "ETag", etag) : CPX_EXHAUSTED;
}

enum cpx_rc plain_plan_call(struct cpx_request *request, const char *types, struct cpx_call *call)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc != CPX_OK) return rc;
    if (!cpx_id_valid(request->parameters[0])) return plain_not_found(request);
    *call = (struct cpx_call){.statement = CPX_SQL_PLAIN_PLAN_READ,
                              .count = 6,
                              .values = {request->parameters[0], request->id, request->reader.user, "false", request->route->name, types}};
    return CPX_OK;
}

enum cpx_rc plain_plan_run(struct cpx_tx *tx, const char *patient, const char *types, bool own, const struct cpx_rows **rows)
{
    const struct cpx_request *request = cpx_tx_request(tx);
    const char *values[] = {patient, request->id, request->reader.user, cpx_param_bool(own), request->route->name, types};
    return cpx_tx_run(tx, CPX_SQL_PLAIN_PLAN_READ, values, 6, rows);
}

enum cpx_rc plain_plan_look(struct cpx_tx *tx, int64_t child, const struct cpx_rows **rows)
{
    const char *values[] = {cpx_param_int(cpx_tx_arena(tx), child), cpx_param_bool(false)};
    return values[0] ? cpx_tx_run(tx, CPX_SQL_PLAIN_PLAN_PIECES, values, 2, rows) : CPX_EXHAUSTED;
}

const char *plain_text_at(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *path)
{
    int32_t at = cpx_doc_path(doc, node, path);
    return at >= 0 && doc->nodes[at].kind == CPX_KIND_STRING ? cpx_doc_string(arena, doc, at) : NULL;
}

int32_t plain_extension_node(const struct cpx_doc *doc, int32_t node, const char *name)
{
    char url[96] = PLAIN_URN;
    strncat(url, name, sizeof url - sizeof PLAIN_URN);
    int32_t list = cpx_doc_member(doc, node, "extension");
    for (int32_t one = list < 0 ? -1 : doc->nodes[list].child; one >= 0; one = doc->nodes[one].next) {
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, one, "url"), url)) return one;
    }
    return -1;
}

const char *plain_extension(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *name, const char *value)
{
    int32_t at = cpx_doc_member(doc, plain_extension_node(doc, node, name), value);
    return at >= 0 && doc->nodes[at].kind == CPX_KIND_STRING ? cpx_doc_string(arena, doc, at) : NULL;
}

const char *plain_extension_word(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *name,
                                 const char *const *allowed)
{
    return plain_known(plain_extension(arena, doc, node, name, "valueCode"), allowed);
}

const char *plain_reference(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *type)
{
    const char *text = plain_text_at(arena, doc, node, "reference");
    size_t length = strlen(type);
    if (!text || strncmp(text, type, length) != 0 || text[length] != '/') return NULL;
    return cpx_id_valid(text + length + 1) ? text + length + 1 : NULL;
}

const char *plain_external_id(struct cpx_arena *arena, const struct plain_resource *resource)
{
    int32_t list = cpx_doc_member(&resource->doc, 0, "identifier");
    for (int32_t one = list < 0 ? -1 : resource->doc.nodes[list].child; one >= 0; one = resource->doc.nodes[one].next) {
        if (cpx_doc_string_is(&resource->doc, cpx_doc_member(&resource->doc, one, "system"), PLAIN_URN "external-id"))
            return plain_text_at(arena, &resource->doc, one, "value");
    }
    return NULL;
}

void plain_write_identity(struct cpx_writer *writer, struct cpx_arena *arena, const struct plain_resource *resource)
{
    cpx_write_string(writer, "id", resource->id);
    cpx_write_string(writer, "source", resource->source_id);
    plain_write_time(writer, "updated_at", resource->changed_us);
    cpx_write_string(writer, "external_id", plain_external_id(arena, resource));
    plain_write_categories(writer, resource->labels);
}

void plain_write_item(struct cpx_writer *writer, struct cpx_arena *arena, const struct plain_resource *resource)
{
    plain_write_identity(writer, arena, resource);
    plain_write_travelling(writer, arena, resource, NULL);
}
