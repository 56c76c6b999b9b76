/* Index rows: what a resource can be searched by, each with the labels of the piece that it came from. */
#include <stdio.h>
#include <string.h>

#include "cpx/config.h"
#include "cpx/directory.h"
#include "cpx/service.h"
#include "cpx/text.h"
#include "cpx/time.h"
#include "store.h"

/* Longer ones aren't indexed: an index entry holds 2,704 bytes. */
enum { CPX_INDEX_TEXT = 1000, CPX_PATH_TEXT = 1024 };

enum cpx_rc cpx_path_each(const struct cpx_doc *doc, int32_t node, const char *path,
                          enum cpx_rc (*visit)(void *context, const struct cpx_doc *doc, int32_t node), void *context)
{
    enum cpx_rc rc = CPX_OK;
    size_t size = strcspn(path, ".");

    if (node < 0) return CPX_OK;
    if (doc->nodes[node].kind == CPX_KIND_ARRAY) {
        for (int32_t item = doc->nodes[node].child; item >= 0 && rc == CPX_OK; item = doc->nodes[item].next) {
            rc = cpx_path_each(doc, item, path, visit, context);
        }
        return rc;
    }
    if (path[0] == '\0') return visit(context, doc, node);
    if (doc->nodes[node].kind != CPX_KIND_OBJECT) return CPX_OK;
    for (int32_t member = doc->nodes[node].child; member >= 0; member = doc->nodes[member].next) {
        const struct cpx_node *found = &doc->nodes[member];
        if (found->key_end - found->key_start == size && memcmp(doc->text + found->key_start, path, size) == 0) {
            return cpx_path_each(doc, member, path + size + (path[size] == '.'), visit, context);
        }
    }
    return CPX_OK;
}

/* ---- references as texts ---- */

static const char *without_base(const struct cpx_service *service, const char *text)
{
    static const char face[] = "/fhir/R4/";
    size_t size = strlen(service->config->url);

    if (strncmp(text, service->config->url, size) == 0 && strncmp(text + size, face, sizeof face - 1) == 0)
        return text + size + sizeof face - 1;
    return text;
}

enum cpx_rc cpx_reference_canonical(struct cpx_arena *arena, const struct cpx_service *service, const char *text, const char **out)
{
    const char *local = without_base(service, text);
    struct cpx_reference reference = cpx_reference_parse(local, strlen(local));

    *out = reference.kind == CPX_REFERENCE_RELATIVE && reference.type
               ? cpx_arena_printf(arena, "%s/%.*s", reference.type->name, (int)reference.id_size, reference.id)
               : local;
    return *out ? CPX_OK : CPX_EXHAUSTED;
}

bool cpx_reference_local(struct cpx_arena *arena, const struct cpx_service *service, const char *text, const struct cpx_type **type,
                         const char **id)
{
    const char *local = without_base(service, text);
    struct cpx_reference reference = cpx_reference_parse(local, strlen(local));

    if (reference.kind != CPX_REFERENCE_RELATIVE || !reference.type) return false;
    *type = reference.type;
    *id = cpx_arena_strndup(arena, reference.id, reference.id_size);
    return *id && cpx_id_valid(*id);
}

/* ---- rows ---- */

struct index_visit {
    struct cpx_batch *batch;
    const struct cpx_item *item;
    const struct cpx_parameter *parameter;
    int32_t sequence;
    bool *indexed; /* of each node of the resource: it is a reference with a row */
    size_t first;  /* the item's first row without a parameter */
};

static struct cpx_index_row *row_add(struct cpx_arena *arena, struct cpx_index_rows *rows)
{
    if (rows->count == rows->room) {
        size_t room = rows->room == 0 ? 64 : rows->room * 2;
        struct cpx_index_row *items = cpx_arena_array(arena, room, sizeof *items);
        if (!items) return NULL;
        if (rows->count > 0) memcpy(items, rows->items, rows->count * sizeof *items);
        rows->items = items;
        rows->room = room;
    }
    return &rows->items[rows->count++];
}

/* The path of a node below the resource, with indices: "code.coding[1]". Returns its size, or room when it doesn't fit. */
static size_t node_path(const struct cpx_doc *doc, int32_t root, int32_t node, char *out, size_t room)
{
    const struct cpx_node *own = &doc->nodes[node];
    size_t size;
    int printed;

    if (node == root || own->parent < 0) return 0;
    size = node_path(doc, root, own->parent, out, room);
    if (size == room) return room;
    if (doc->nodes[own->parent].kind == CPX_KIND_ARRAY) {
        unsigned index = 0;
        for (int32_t item = doc->nodes[own->parent].child; item >= 0 && item != node; item = doc->nodes[item].next) {
            index++;
        }
        printed = snprintf(out + size, room - size, "[%u]", index);
    } else {
        printed = snprintf(out + size, room - size, "%s%.*s", size > 0 ? "." : "", (int)(own->key_end - own->key_start),
                           doc->text + own->key_start);
    }
    return printed < 0 || (size_t)printed >= room - size ? room : size + (size_t)printed;
}

const struct cpx_piece *cpx_item_piece(const struct cpx_item *item, int32_t node)
{
    const struct cpx_doc *doc = &item->doc;
    const struct cpx_piece *found = &item->pieces.items[0];
    char path[CPX_PATH_TEXT] = "";
    size_t longest = 0;

    if (item->pieces.count == 1) return found;
    if (node_path(doc, item->node, node, path, sizeof path) == sizeof path) return NULL;
    for (size_t i = 0; i < item->pieces.count; i++) {
        const struct cpx_piece *piece = &item->pieces.items[i];
        size_t size = strlen(piece->element);
        if (size <= longest || strncmp(path, piece->element, size) != 0 || !strchr(".[", path[size])) continue;
        found = piece;
        longest = size;
    }
    return found;
}

/* values: what is searched for; the rest is the item's and the piece's. */
static enum cpx_rc row_new(const struct index_visit *visit, struct cpx_index_rows *rows, int32_t node, struct cpx_index_row values)
{
    const struct cpx_piece *piece = cpx_item_piece(visit->item, node);
    struct cpx_index_row *row;

    if (!piece) return CPX_OK;
    row = row_add(visit->batch->arena, rows);
    if (!row) return CPX_EXHAUSTED;
    *row = values;
    row->type = visit->item->type->name;
    row->parameter = visit->parameter->name;
    row->id = visit->item->id;
    row->element = piece->element;
    row->sequence = visit->sequence;
    row->child = visit->item->child;
    row->labels = piece->labels;
    return CPX_OK;
}

static enum cpx_rc add_token(const struct index_visit *visit, const struct cpx_doc *doc, int32_t node, int32_t system, int32_t code)
{
    const char *system_text = cpx_doc_string(visit->batch->arena, doc, system);
    const char *code_text = cpx_doc_string(visit->batch->arena, doc, code);

    if (!system_text || !code_text) return CPX_EXHAUSTED;
    if (code >= 0 && doc->nodes[code].kind == CPX_KIND_TRUE) code_text = "true";
    if (code >= 0 && doc->nodes[code].kind == CPX_KIND_FALSE) code_text = "false";
    if (code_text[0] == '\0' || strlen(system_text) + strlen(code_text) > CPX_INDEX_TEXT) return CPX_OK;
    return row_new(visit, &visit->batch->tokens, node, (struct cpx_index_row){.system = system_text, .code = code_text});
}

/* A code, boolean or string; a Coding or Identifier or ContactPoint; a CodeableConcept: told apart by their form. */
static enum cpx_rc visit_token(void *context, const struct cpx_doc *doc, int32_t node)
{
    const struct index_visit *visit = context;
    int32_t coding;
    int32_t code;

    if (doc->nodes[node].kind != CPX_KIND_OBJECT) return add_token(visit, doc, node, -1, node);
    coding = cpx_doc_member(doc, node, "coding");
    if (coding >= 0) return cpx_path_each(doc, coding, "", visit_token, context);
    code = cpx_doc_member(doc, node, "code");
    if (code < 0) code = cpx_doc_member(doc, node, "value");
    return code < 0 ? CPX_OK : add_token(visit, doc, node, cpx_doc_member(doc, node, "system"), code);
}

static enum cpx_rc visit_reference(void *context, const struct cpx_doc *doc, int32_t node)
{
    const struct index_visit *visit = context;
    int32_t member = doc->nodes[node].kind == CPX_KIND_OBJECT ? cpx_doc_member(doc, node, "reference") : node;
    const char *text = cpx_doc_string(visit->batch->arena, doc, member);
    const char *target = NULL;
    enum cpx_rc rc;

    if (!text) return CPX_EXHAUSTED;
    if (text[0] == '\0' || text[0] == '#' || strlen(text) > CPX_INDEX_TEXT) return CPX_OK;
    visit->indexed[member - visit->item->node] = true;
    rc = cpx_reference_canonical(visit->batch->arena, visit->batch->request->service, text, &target);
    return rc == CPX_OK ? row_new(visit, &visit->batch->references, node, (struct cpx_index_row){.code = target}) : rc;
}

/* A reference that no parameter finds: a row for who looks for what refers to a target. Repeated ones are left out where they are near, and
 * those to the child itself: its labels are nothing to what doesn't derive from it (fhir/relabel). */
static enum cpx_rc add_other(const struct index_visit *visit, int32_t node, const char *target)
{
    enum { NEAR = 64 };
    const struct cpx_index_rows *rows = &visit->batch->references;
    const struct cpx_piece *piece = cpx_item_piece(visit->item, node);

    for (size_t i = rows->count; piece && i > visit->first && i + NEAR > rows->count; i--) {
        if (strcmp(rows->items[i - 1].code, target) == 0 && strcmp(rows->items[i - 1].element, piece->element) == 0) return CPX_OK;
    }
    return row_new(visit, &visit->batch->references, node, (struct cpx_index_row){.code = target});
}

static enum cpx_rc visit_other(void *context, const struct cpx_doc *doc, int32_t node)
{
    const struct index_visit *visit = context;
    const struct cpx_type *type;
    const char *id, *target = NULL;
    const char *text = cpx_doc_string(visit->batch->arena, doc, node);
    enum cpx_rc rc;

    if (!text) return CPX_EXHAUSTED;
    if (visit->indexed[node - visit->item->node] ||
        !cpx_reference_local(visit->batch->arena, visit->batch->request->service, text, &type, &id))
        return CPX_OK;
    if (visit->item->type->audience != CPX_AUDIENCE_DERIVED && strcmp(type->name, "Patient") == 0) return CPX_OK;
    rc = cpx_reference_canonical(visit->batch->arena, visit->batch->request->service, text, &target);
    return rc == CPX_OK ? add_other(visit, node, target) : rc;
}

/* Ids that are mentioned elsewhere, of what there is. */
static enum cpx_rc add_mentions(const struct index_visit *visit)
{
    const struct cpx_item *item = visit->item;
    enum cpx_rc rc = CPX_OK;

    for (size_t i = 0; i < item->cited_count && rc == CPX_OK; i++) {
        const struct cpx_target *real = item->cited[i].mention ? item->cited[i].target->real : NULL;
        const char *target;
        if (!real || (item->type->audience != CPX_AUDIENCE_DERIVED && strcmp(real->type, "Patient") == 0)) continue;
        target = cpx_arena_printf(visit->batch->arena, "%s/%s", real->type, real->id);
        rc = target ? add_other(visit, item->cited[i].node, target) : CPX_EXHAUSTED;
    }
    return rc;
}

/* A date, dateTime or instant; a Period, open ends standing for always. */
static enum cpx_rc visit_date(void *context, const struct cpx_doc *doc, int32_t node)
{
    const struct index_visit *visit = context;
    const char *zone = visit->batch->request->service->config->time_zone;
    bool period = doc->nodes[node].kind == CPX_KIND_OBJECT;
    const char *start = cpx_doc_string(visit->batch->arena, doc, period ? cpx_doc_member(doc, node, "start") : node);
    const char *end = cpx_doc_string(visit->batch->arena, doc, period ? cpx_doc_member(doc, node, "end") : node);
    int64_t lower = INT64_C(-62135596800000000), upper = INT64_C(253402300800000000), unused;

    if (!start || !end) return CPX_EXHAUSTED;
    if (start[0] == '\0' && end[0] == '\0') return CPX_OK;
    if (start[0] != '\0' && !cpx_time_span(start, zone, &lower, &unused)) return CPX_OK;
    if (end[0] != '\0' && !cpx_time_span(end, zone, &unused, &upper)) return CPX_OK;
    return row_new(visit, &visit->batch->dates, node, (struct cpx_index_row){.lower_us = lower, .upper_us = upper});
}

/* The nodes of a resource: they stand one after the other. */
static size_t nodes_of(const struct cpx_item *item)
{
    int32_t node = item->node;

    while (node < item->doc.count && item->doc.nodes[node].start < item->doc.nodes[item->node].end)
        node++;
    return (size_t)(node - item->node);
}

/* Codes that the service's own table doesn't hold: what is to be classified, and cut again when it is. No parameter finds the rows. */
static enum cpx_rc add_unlisted(struct index_visit *visit)
{
    static const struct cpx_parameter none = {.name = "", .kind = CPX_PARAMETER_TOKEN};
    enum cpx_rc rc = CPX_OK;

    visit->parameter = &none;
    for (size_t i = 0; i < visit->item->labelling.unclassified_count && rc == CPX_OK; i++) {
        const struct cpx_unlisted *code = &visit->item->labelling.unclassified[i];
        rc = row_new(visit, &visit->batch->tokens, code->node, (struct cpx_index_row){.system = code->system, .code = code->code});
    }
    return rc;
}

/* ---- the directory: rows for the plain API (cpx/directory.h) ---- */

static enum cpx_rc add_own(const struct index_visit *visit, int32_t node, const char *parameter, const char *system, const char *code)
{
    const struct cpx_parameter own = {.name = parameter, .kind = CPX_PARAMETER_TOKEN};
    struct index_visit of_it = *visit;

    of_it.parameter = &own;
    if (!system || !code) return CPX_EXHAUSTED;
    if (code[0] == '\0' || strlen(code) > CPX_INDEX_TEXT) return CPX_OK;
    return row_new(&of_it, &visit->batch->tokens, node, (struct cpx_index_row){.system = system, .code = code});
}

static enum cpx_rc add_folded(const struct index_visit *visit, const struct cpx_doc *doc, int32_t node, const char *parameter)
{
    const char *text = cpx_doc_string(visit->batch->arena, doc, node);

    return text ? add_own(visit, node, parameter, "", cpx_directory_fold(visit->batch->arena, text)) : CPX_EXHAUSTED;
}

static enum cpx_rc visit_town(void *context, const struct cpx_doc *doc, int32_t node)
{
    return add_folded(context, doc, node, "-town");
}

static enum cpx_rc visit_language(void *context, const struct cpx_doc *doc, int32_t node)
{
    const struct index_visit *visit = context;
    const char *tag = cpx_doc_string(visit->batch->arena, doc, node);
    enum cpx_rc rc = tag ? add_folded(visit, doc, node, "-language") : CPX_EXHAUSTED;

    if (rc != CPX_OK || tag[strcspn(tag, "-")] == '\0') return rc;
    tag = cpx_arena_strndup(visit->batch->arena, tag, strcspn(tag, "-"));
    return tag ? add_own(visit, node, "-language", "", cpx_directory_fold(visit->batch->arena, tag)) : CPX_EXHAUSTED;
}

static enum cpx_rc visit_capacity(void *context, const struct cpx_doc *doc, int32_t node)
{
    const struct index_visit *visit = context;

    if (!cpx_doc_string_is(doc, cpx_doc_member(doc, node, "url"), CPX_CAPACITY_STATUS)) return CPX_OK;
    for (int32_t inner = cpx_doc_path(doc, node, "extension[0]"); inner >= 0; inner = doc->nodes[inner].next) {
        int32_t code = cpx_doc_path(doc, inner, "valueCodeableConcept.coding[0].code");
        if (code >= 0 && cpx_doc_string_is(doc, cpx_doc_member(doc, inner, "url"), "capacityStatus"))
            return add_own(visit, code, "-capacity", "", cpx_doc_string(visit->batch->arena, doc, code));
    }
    return CPX_OK;
}

static enum cpx_rc visit_ages(void *context, const struct cpx_doc *doc, int32_t node)
{
    const struct index_visit *visit = context;
    struct cpx_arena *arena = visit->batch->arena;
    int from, last;

    if (!cpx_directory_ages(arena, doc, node, &from, &last)) return CPX_OK;
    return add_own(visit, node, "-age", cpx_arena_printf(arena, "%04d", from < 0 ? 0 : from),
                   cpx_arena_printf(arena, "%04d", last < 0 ? 9999 : last));
}

/* An organization's profile. */
static enum cpx_rc visit_profile(void *context, const struct cpx_doc *doc, int32_t node)
{
    const struct index_visit *visit = context;
    int32_t url = cpx_doc_member(doc, node, "url"), code = cpx_doc_member(doc, node, "valueCode");

    if (code >= 0 && cpx_doc_string_is(doc, url, CPX_DIRECTORY_URN "coordinates"))
        return add_own(visit, code, "-domain", "", cpx_doc_string(visit->batch->arena, doc, code));
    if (code >= 0 && cpx_doc_string_is(doc, url, CPX_DIRECTORY_URN "language")) return visit_language(context, doc, code);
    if (cpx_doc_string_is(doc, url, CPX_DIRECTORY_URN "region")) return visit_town(context, doc, cpx_doc_member(doc, node, "valueString"));
    return CPX_OK;
}

static const struct {
    const char *type, *path;
    enum cpx_rc (*visit)(void *context, const struct cpx_doc *doc, int32_t node);
} directory_rows[] = {
    {"HealthcareService", "extension", visit_capacity},
    {"HealthcareService", "eligibility.extension", visit_ages},
    {"HealthcareService", "communication.coding.code", visit_language},
    {"HealthcareService", "coverageArea.display", visit_town},
    {"Location", "address.city", visit_town},
    {"Organization", "address.city", visit_town},
    {"Organization", "extension", visit_profile},
};

static enum cpx_rc add_directory(struct index_visit *visit)
{
    const struct cpx_item *item = visit->item;
    enum cpx_rc rc = CPX_OK;

    for (size_t i = 0; i < sizeof directory_rows / sizeof directory_rows[0] && rc == CPX_OK; i++) {
        if (strcmp(directory_rows[i].type, item->type->name) == 0)
            rc = cpx_path_each(&item->doc, item->node, directory_rows[i].path, directory_rows[i].visit, visit);
    }
    if (rc == CPX_OK && strcmp(item->type->name, "HealthcareService") == 0 && cpx_doc_member(&item->doc, item->node, "coverageArea") < 0)
        rc = add_own(visit, item->node, "-town", "", CPX_EVERY_TOWN);
    return rc;
}

enum cpx_rc cpx_index_item(struct cpx_batch *batch, const struct cpx_item *item, int32_t sequence)
{
    static enum cpx_rc (*const visits[])(void *, const struct cpx_doc *, int32_t) = {
        [CPX_PARAMETER_TOKEN] = visit_token, [CPX_PARAMETER_REFERENCE] = visit_reference, [CPX_PARAMETER_DATE] = visit_date};
    static const struct cpx_parameter none = {.name = "", .kind = CPX_PARAMETER_REFERENCE};
    struct index_visit visit = {.batch = batch, .item = item, .sequence = sequence};
    enum cpx_rc rc = CPX_OK;

    visit.indexed = cpx_arena_array(batch->arena, nodes_of(item), sizeof *visit.indexed);
    if (!visit.indexed) return CPX_EXHAUSTED;
    for (size_t i = 0; i < item->type->parameters_count && rc == CPX_OK; i++) {
        visit.parameter = &item->type->parameters[i];
        for (const char *const *path = visit.parameter->paths; *path && rc == CPX_OK; path++) {
            rc = cpx_path_each(&item->doc, item->node, *path, visits[visit.parameter->kind], &visit);
        }
    }
    if (rc == CPX_OK) rc = add_directory(&visit);
    if (rc == CPX_OK) rc = add_unlisted(&visit);
    visit.parameter = &none;
    visit.first = batch->references.count;
    if (rc == CPX_OK) rc = cpx_references_each(&item->doc, item->node, item->type->name, visit_other, &visit);
    return rc == CPX_OK ? add_mentions(&visit) : rc;
}

/* ---- inserting them ---- */

enum column { COLUMN_TYPE, COLUMN_PARAMETER, COLUMN_SYSTEM, COLUMN_CODE, COLUMN_ID, COLUMN_ELEMENT, COLUMN_TEXTS };

static const char *text_of(const struct cpx_index_row *row, enum column column)
{
    switch (column) {
    case COLUMN_TYPE:
        return row->type;
    case COLUMN_PARAMETER:
        return row->parameter;
    case COLUMN_SYSTEM:
        return row->system;
    case COLUMN_CODE:
        return row->code;
    case COLUMN_ID:
        return row->id;
    default:
        return row->element;
    }
}

enum number { NUMBER_SEQUENCE, NUMBER_CHILD, NUMBER_LABELS, NUMBER_LOWER, NUMBER_UPPER };

static int64_t number_of(const struct cpx_index_row *row, enum number number)
{
    switch (number) {
    case NUMBER_SEQUENCE:
        return row->sequence;
    case NUMBER_CHILD:
        return row->child;
    case NUMBER_LABELS:
        return row->labels;
    case NUMBER_LOWER:
        return row->lower_us;
    default:
        return row->upper_us;
    }
}

static const char *texts_of(struct cpx_arena *arena, const struct cpx_index_rows *rows, enum column column)
{
    const char **texts = cpx_arena_array(arena, rows->count, sizeof *texts);

    if (!texts) return NULL;
    for (size_t i = 0; i < rows->count; i++) {
        texts[i] = text_of(&rows->items[i], column);
    }
    return cpx_param_texts(arena, texts, rows->count);
}

static const char *numbers_of(struct cpx_arena *arena, const struct cpx_index_rows *rows, enum number number)
{
    int64_t *numbers = cpx_arena_array(arena, rows->count, sizeof *numbers);

    if (!numbers) return NULL;
    for (size_t i = 0; i < rows->count; i++) {
        numbers[i] = number_of(&rows->items[i], number);
    }
    return cpx_param_ints(arena, numbers, rows->count);
}

static enum cpx_rc run(struct cpx_tx *tx, enum cpx_sql statement, const char *const *values, int count)
{
    for (int i = 0; i < count; i++) {
        if (!values[i]) return CPX_EXHAUSTED;
    }
    return cpx_tx_run(tx, statement, values, count, NULL);
}

static enum cpx_rc insert_tokens(struct cpx_batch *batch)
{
    struct cpx_arena *a = batch->arena;
    const struct cpx_index_rows *rows = &batch->tokens;

    if (rows->count == 0) return CPX_OK;
    return run(batch->tx, CPX_SQL_SEARCH_TOKEN_INSERT,
               (const char *const[]){texts_of(a, rows, COLUMN_TYPE), texts_of(a, rows, COLUMN_PARAMETER), texts_of(a, rows, COLUMN_SYSTEM),
                                     texts_of(a, rows, COLUMN_CODE), texts_of(a, rows, COLUMN_ID), texts_of(a, rows, COLUMN_ELEMENT),
                                     numbers_of(a, rows, NUMBER_SEQUENCE), numbers_of(a, rows, NUMBER_CHILD),
                                     numbers_of(a, rows, NUMBER_LABELS)},
               9);
}

static enum cpx_rc insert_references(struct cpx_batch *batch)
{
    struct cpx_arena *a = batch->arena;
    const struct cpx_index_rows *rows = &batch->references;

    if (rows->count == 0) return CPX_OK;
    return run(batch->tx, CPX_SQL_SEARCH_REFERENCE_INSERT,
               (const char *const[]){texts_of(a, rows, COLUMN_TYPE), texts_of(a, rows, COLUMN_PARAMETER), texts_of(a, rows, COLUMN_CODE),
                                     texts_of(a, rows, COLUMN_ID), texts_of(a, rows, COLUMN_ELEMENT), numbers_of(a, rows, NUMBER_SEQUENCE),
                                     numbers_of(a, rows, NUMBER_CHILD), numbers_of(a, rows, NUMBER_LABELS)},
               8);
}

static enum cpx_rc insert_dates(struct cpx_batch *batch)
{
    struct cpx_arena *a = batch->arena;
    const struct cpx_index_rows *rows = &batch->dates;

    if (rows->count == 0) return CPX_OK;
    return run(batch->tx, CPX_SQL_SEARCH_DATE_INSERT,
               (const char *const[]){texts_of(a, rows, COLUMN_TYPE), texts_of(a, rows, COLUMN_PARAMETER), numbers_of(a, rows, NUMBER_LOWER),
                                     numbers_of(a, rows, NUMBER_UPPER), texts_of(a, rows, COLUMN_ID), texts_of(a, rows, COLUMN_ELEMENT),
                                     numbers_of(a, rows, NUMBER_SEQUENCE), numbers_of(a, rows, NUMBER_CHILD),
                                     numbers_of(a, rows, NUMBER_LABELS)},
               9);
}

enum cpx_rc cpx_index_insert(struct cpx_batch *batch)
{
    enum cpx_rc rc = insert_tokens(batch);

    if (rc == CPX_OK) rc = insert_references(batch);
    if (rc == CPX_OK) rc = insert_dates(batch);
    batch->tokens.count = batch->references.count = batch->dates.count = 0;
    return rc;
}
