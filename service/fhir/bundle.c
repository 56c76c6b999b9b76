/* POST /fhir/R4: transaction and batch.
 *
 * A transaction is read and validated whole before its first statement. New ids are known beforehand, so references between its entries are
 * rewritten first; then it goes DELETE, POST, PUT, GET. All that is created is gathered into one insert a table. A batch is its entries one
 * by one, each in a savepoint, each with an outcome of its own. */
#include <stdlib.h>
#include <string.h>

#include "condition.h"
#include "cpx/auth.h"
#include "cpx/config.h"
#include "cpx/handlers.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "search.h"
#include "store.h"

enum { BUNDLE_MAX = 64 * 1024 * 1024 };

enum method { METHOD_DELETE, METHOD_POST, METHOD_PUT, METHOD_GET, METHOD_COUNT };
static const char *const method_names[METHOD_COUNT] = {"DELETE", "POST", "PUT", "GET"};

struct entry {
    size_t index;
    const char *pointer; /* "/entry/3/resource" */
    int32_t resource;    /* node, or -1 */
    enum method method;
    const char *full_url, *if_match, *if_none_exist;
    const struct cpx_type *type;
    char id[37];        /* "" until it has one */
    const char *query;  /* what follows ? in the URL; NULL: none */
    bool creates;       /* goes into the batch of inserts */
    bool existing;      /* a condition that one resource met */
    struct cpx_doc doc; /* the resource alone, its references rewritten */
    struct cpx_item *item;
    /* its response */
    const char *status, *location, *outcome;
    size_t outcome_size;
    struct cpx_version version;
    const char *text;
    size_t size;
};

/* Where a reference between entries leads. */
struct link {
    const char *url, *target;
};

struct bundle {
    struct cpx_request *request;
    struct cpx_tx *tx;
    struct cpx_doc doc;
    bool transaction;
    size_t count, links_count, conditions_count;
    struct entry *entries;
    struct link *links;      /* sorted by url, once ids are known */
    struct link *conditions; /* conditional references that were resolved */
};

/* ---- reading the entries ---- */

static enum cpx_rc refuse(const struct bundle *bundle, const struct entry *entry, enum cpx_error error, const char *member,
                          const char *detail)
{
    const char *place = cpx_arena_printf(bundle->request->arena, "/entry/%zu/%s", entry->index, member);
    return place ? cpx_problem_add(&bundle->request->problem, error, place, "%s", detail) : CPX_EXHAUSTED;
}

static const char *text_at(const struct bundle *bundle, int32_t object, const char *name, bool *failed)
{
    int32_t node = cpx_doc_member(&bundle->doc, object, name);
    const char *text = node < 0 ? NULL : cpx_doc_string(bundle->request->arena, &bundle->doc, node);

    if (node >= 0 && !text) *failed = true;
    return text;
}

/* [base/]Type, Type/id, Type?query */
static enum cpx_rc read_url(struct bundle *bundle, struct entry *entry, const char *url)
{
    const char *base = cpx_arena_printf(bundle->request->arena, "%s/fhir/R4/", bundle->request->service->config->url);
    const char *name, *rest;
    size_t size;

    if (!base) return CPX_EXHAUSTED;
    if (strncmp(url, base, strlen(base)) == 0) url += strlen(base);
    if (*url == '/') url++;
    size = strcspn(url, "/?");
    rest = url + size;
    name = cpx_arena_strndup(bundle->request->arena, url, size);
    if (!name) return CPX_EXHAUSTED;
    entry->type = cpx_type_find(name);
    if (!entry->type)
        return refuse(bundle, entry, CPX_ERROR_VALUE, "request/url", "The URL begins with a resource type: Type, Type/id or Type?query");
    if (*rest == '?') entry->query = rest + 1;
    if (*rest == '/' && rest[1] != '\0') {
        if (strpbrk(rest + 1, "/?"))
            return refuse(bundle, entry, CPX_ERROR_NOT_IMPLEMENTED, "request/url", "In a Bundle a URL is Type, Type/id or Type?query");
        /* What can't be an id of ours stays empty, and is found to be absent. */
        if (cpx_id_valid(rest + 1))
            memcpy(entry->id, rest + 1, sizeof entry->id);
        else
            entry->id[0] = '-';
    }
    return CPX_OK;
}

static enum cpx_rc read_method(struct bundle *bundle, struct entry *entry, const char *name)
{
    for (int i = 0; name && i < METHOD_COUNT; i++) {
        if (strcmp(name, method_names[i]) != 0) continue;
        entry->method = (enum method)i;
        return CPX_OK;
    }
    return refuse(bundle, entry, CPX_ERROR_NOT_IMPLEMENTED, "request/method", "A Bundle's entries are POST, PUT, DELETE or GET");
}

/* What each method needs of its entry. */
static enum cpx_rc check_form(struct bundle *bundle, const struct entry *entry)
{
    bool has_id = entry->id[0] != '\0';

    if ((entry->method == METHOD_POST || entry->method == METHOD_PUT) && entry->resource < 0)
        return refuse(bundle, entry, CPX_ERROR_REQUIRED, "resource", "This entry needs a resource");
    if (entry->method == METHOD_POST && (has_id || entry->query)) {
        return refuse(bundle, entry, CPX_ERROR_VALUE, "request/url", "The URL of a POST is the type alone: ids are the server's");
    }
    if (entry->method == METHOD_PUT && !has_id && !entry->query) {
        return refuse(bundle, entry, CPX_ERROR_VALUE, "request/url", "The URL of a PUT is Type/id or Type?condition");
    }
    if (entry->method == METHOD_DELETE && !has_id)
        return refuse(bundle, entry, CPX_ERROR_VALUE, "request/url", "The URL of a DELETE is Type/id");
    if (entry->method != METHOD_GET && strcmp(entry->type->name, "Consent") == 0) {
        return refuse(bundle, entry, CPX_ERROR_BUSINESS_RULE, "request/url", "A Consent is sent by itself: POST /fhir/R4/Consent");
    }
    if (cpx_type_is_made(entry->type->name)) {
        return refuse(bundle, entry, CPX_ERROR_NOT_IMPLEMENTED, "request/url",
                      "What the exchange records itself (AuditEvent) is read only, and by itself: GET /fhir/R4/AuditEvent");
    }
    return CPX_OK;
}

static enum cpx_rc check_scope(struct bundle *bundle, const struct entry *entry)
{
    static const char letters[METHOD_COUNT] = {[METHOD_DELETE] = 'd', [METHOD_POST] = 'c', [METHOD_PUT] = 'u', [METHOD_GET] = 'r'};
    char letter = entry->method == METHOD_GET && entry->id[0] == '\0' ? 's' : letters[entry->method];
    const char *place;

    if (cpx_scopes_allow(bundle->request->reader.scopes, entry->type->name, letter)) return CPX_OK;
    place = cpx_arena_printf(bundle->request->arena, "/entry/%zu", entry->index);
    if (!place) return CPX_EXHAUSTED;
    return cpx_problem_add(&bundle->request->problem, CPX_ERROR_INSUFFICIENT_SCOPE, place, "This entry needs the scope system/%s.%c",
                           entry->type->name, letter);
}

static enum cpx_rc read_entry(struct bundle *bundle, struct entry *entry, int32_t node)
{
    int32_t request = cpx_doc_member(&bundle->doc, node, "request");
    bool failed = false;
    const char *url = text_at(bundle, request, "url", &failed);
    const char *method = text_at(bundle, request, "method", &failed);
    enum cpx_rc rc;

    entry->resource = cpx_doc_member(&bundle->doc, node, "resource");
    entry->pointer = cpx_arena_printf(bundle->request->arena, "/entry/%zu/resource", entry->index);
    entry->full_url = text_at(bundle, node, "fullUrl", &failed);
    entry->if_match = text_at(bundle, request, "ifMatch", &failed);
    entry->if_none_exist = text_at(bundle, request, "ifNoneExist", &failed);
    if (failed || !entry->pointer) return CPX_EXHAUSTED;
    if (!url || !method) return refuse(bundle, entry, CPX_ERROR_REQUIRED, "request", "Every entry needs request.method and request.url");
    rc = read_method(bundle, entry, method);
    if (rc == CPX_OK) rc = read_url(bundle, entry, url);
    if (rc == CPX_OK) rc = check_form(bundle, entry);
    return rc == CPX_OK ? check_scope(bundle, entry) : rc;
}

static bool has_body(const struct entry *entry)
{
    return entry->method == METHOD_POST || entry->method == METHOD_PUT;
}

/* A valid resource against its URL. */
static enum cpx_rc check_url(struct bundle *bundle, const struct entry *entry)
{
    if (!has_body(entry)) return CPX_OK;
    if (!cpx_doc_string_is(&bundle->doc, cpx_doc_member(&bundle->doc, entry->resource, "resourceType"), entry->type->name)) {
        return refuse(bundle, entry, CPX_ERROR_VALUE, "resource/resourceType", "The resource isn't of the type that the URL names");
    }
    if (entry->method == METHOD_POST || entry->id[0] == '\0' || entry->id[0] == '-') return CPX_OK;
    return cpx_body_id(bundle->request, &bundle->doc, entry->resource, entry->id, entry->pointer);
}

/* The same in a batch, where each entry is validated by itself. */
static enum cpx_rc check_resource(struct bundle *bundle, const struct entry *entry)
{
    enum cpx_rc rc = CPX_OK;

    if (has_body(entry)) {
        rc = cpx_validate(bundle->request->arena, &bundle->doc, entry->resource, entry->type->name, entry->pointer,
                          &bundle->request->problem);
    }
    return rc == CPX_OK ? check_url(bundle, entry) : rc;
}

/* ---- ids, before anything is written ---- */

static enum cpx_rc match_entry(struct bundle *bundle, struct entry *entry, const char *condition, const char *member)
{
    const char *place = cpx_arena_printf(bundle->request->arena, "/entry/%zu/request/%s", entry->index, member);
    struct cpx_matches matches;
    enum cpx_rc rc = place ? cpx_condition_find(bundle->tx, entry->type->name, condition, place, true, &matches) : CPX_EXHAUSTED;

    if (rc != CPX_OK) return rc;
    if (matches.count > 1) return cpx_condition_refuse_many(bundle->request, place);
    if (matches.count == 1) memcpy(entry->id, matches.ids[0], sizeof entry->id);
    entry->existing = matches.count == 1;
    return CPX_OK;
}

static enum cpx_rc give_id(struct bundle *bundle, struct entry *entry)
{
    enum cpx_rc rc = CPX_OK;

    if (entry->method == METHOD_POST && entry->if_none_exist) rc = match_entry(bundle, entry, entry->if_none_exist, "ifNoneExist");
    if (entry->method == METHOD_PUT && entry->query) rc = match_entry(bundle, entry, entry->query, "url");
    if (rc != CPX_OK) return rc;
    entry->creates =
        (entry->method == METHOD_POST && !entry->existing) || (entry->method == METHOD_PUT && entry->query && !entry->existing);
    return entry->creates ? cpx_id_new(entry->id) : CPX_OK;
}

static int compare_links(const void *left, const void *right)
{
    return strcmp(((const struct link *)left)->url, ((const struct link *)right)->url);
}

static const struct link *find_link(const struct bundle *bundle, const char *url)
{
    const struct link key = {.url = url};
    return bundle->links_count > 0 ? bsearch(&key, bundle->links, bundle->links_count, sizeof *bundle->links, compare_links) : NULL;
}

static enum cpx_rc make_links(struct bundle *bundle, const struct entry *entries, size_t count)
{
    bundle->links = cpx_arena_array(bundle->request->arena, count + 1, sizeof *bundle->links);
    bundle->links_count = 0;
    if (!bundle->links) return CPX_EXHAUSTED;
    for (size_t i = 0; i < count; i++) {
        const struct entry *entry = &entries[i];
        if (!entry->full_url || entry->resource < 0 || !cpx_id_valid(entry->id)) continue;
        bundle->links[bundle->links_count] =
            (struct link){entry->full_url, cpx_arena_printf(bundle->request->arena, "%s/%s", entry->type->name, entry->id)};
        if (!bundle->links[bundle->links_count++].target) return CPX_EXHAUSTED;
    }
    qsort(bundle->links, bundle->links_count, sizeof *bundle->links, compare_links);
    for (size_t i = 1; i < bundle->links_count; i++) {
        if (strcmp(bundle->links[i].url, bundle->links[i - 1].url) == 0) {
            return cpx_problem_add(&bundle->request->problem, CPX_ERROR_VALUE, "/entry", "Two entries have the same fullUrl");
        }
    }
    return CPX_OK;
}

/* ---- references ---- */

/* A conditional reference: the one resource that the client sees. What isn't of the directory is recorded: its id goes out. */
static enum cpx_rc resolve_condition(struct bundle *bundle, const struct entry *entry, const char *text, const char **target)
{
    struct cpx_reference reference = cpx_reference_parse(text, strlen(text));
    struct cpx_matches matches;
    struct cpx_view view;
    enum cpx_rc rc;

    for (size_t i = 0; i < bundle->conditions_count; i++) {
        if (strcmp(bundle->conditions[i].url, text) == 0) {
            *target = bundle->conditions[i].target;
            return CPX_OK;
        }
    }
    if (!reference.type) return refuse(bundle, entry, CPX_ERROR_REFERENCE, "resource", "A conditional reference is Type?parameter=value");
    rc = cpx_condition_find(bundle->tx, reference.type->name, reference.id, entry->pointer, false, &matches);
    if (rc != CPX_OK) return rc;
    if (matches.count > 1) return cpx_condition_refuse_many(bundle->request, entry->pointer);
    if (matches.count == 0)
        return refuse(bundle, entry, CPX_ERROR_REFERENCE, "resource", "A conditional reference matches nothing that this client sees");
    if (reference.type->audience != CPX_AUDIENCE_DIRECTORY) {
        rc = cpx_resource_view(bundle->tx, reference.type->name, matches.ids[0], &view);
        if (rc == CPX_OK) rc = cpx_resource_disclose(bundle->tx, &view);
        if (rc != CPX_OK) return rc;
    }
    *target = cpx_arena_printf(bundle->request->arena, "%s/%s", reference.type->name, matches.ids[0]);
    if (!*target) return CPX_EXHAUSTED;
    bundle->conditions[bundle->conditions_count++] = (struct link){text, *target};
    return CPX_OK;
}

struct rewrite {
    struct bundle *bundle;
    const struct entry *entry;
    size_t count, room, conditions;
    struct cpx_edit *edits; /* NULL in the first round, which counts */
};

/* A relative reference is resolved against the fullUrl of its entry: FHIR R4, section 2.36.4.1. */
static const struct link *link_of(struct rewrite *rewrite, const char *text, bool *failed)
{
    const char *own = rewrite->entry->full_url;
    const struct link *found = find_link(rewrite->bundle, text);
    struct cpx_reference reference = cpx_reference_parse(text, strlen(text));
    struct cpx_reference from;
    const char *absolute;
    size_t base;

    if (found || reference.kind != CPX_REFERENCE_RELATIVE || !own) return found;
    from = cpx_reference_parse(own, strlen(own));
    if (from.kind != CPX_REFERENCE_ABSOLUTE || !from.type) return NULL;
    base = (size_t)(from.id - own) - 1 - strlen(from.type->name);
    absolute = cpx_arena_printf(rewrite->bundle->request->arena, "%.*s%s", (int)base, own, text);
    *failed = !absolute;
    return absolute ? find_link(rewrite->bundle, absolute) : NULL;
}

static enum cpx_rc count_reference(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct rewrite *rewrite = context;
    (void)doc;
    (void)node;
    rewrite->room++;
    return CPX_OK;
}

static enum cpx_rc rewrite_reference(void *context, const struct cpx_doc *doc, int32_t node)
{
    struct rewrite *rewrite = context;
    struct bundle *bundle = rewrite->bundle;
    uint32_t offset = doc->nodes[rewrite->entry->resource].start;
    const char *text = cpx_doc_string(bundle->request->arena, doc, node);
    const struct link *link;
    const char *target = NULL, *quoted;
    bool failed = false;

    if (!text) return CPX_EXHAUSTED;
    link = link_of(rewrite, text, &failed);
    if (failed) return CPX_EXHAUSTED;
    if (link) target = link->target;
    if (!target && cpx_reference_parse(text, strlen(text)).kind == CPX_REFERENCE_CONDITIONAL) {
        enum cpx_rc rc = resolve_condition(bundle, rewrite->entry, text, &target);
        if (rc != CPX_OK) return rc;
    }
    if (!target) return CPX_OK;
    quoted = cpx_arena_printf(bundle->request->arena, "\"%s\"", target);
    if (!quoted) return CPX_EXHAUSTED;
    rewrite->edits[rewrite->count++] = (struct cpx_edit){
        .start = doc->nodes[node].start - offset, .end = doc->nodes[node].end - offset, .text = quoted, .size = strlen(quoted)};
    return CPX_OK;
}

/* The entry's resource as a text of its own. */
static enum cpx_rc rewrite_entry(struct bundle *bundle, struct entry *entry)
{
    const struct cpx_node *node = &bundle->doc.nodes[entry->resource];
    struct rewrite rewrite = {.bundle = bundle, .entry = entry};
    const char *text = bundle->doc.text + node->start;
    size_t size = node->end - node->start;
    enum cpx_rc rc = cpx_references_each(&bundle->doc, entry->resource, entry->type->name, count_reference, &rewrite);

    if (rc != CPX_OK) return rc;
    rewrite.edits = cpx_arena_array(bundle->request->arena, rewrite.room + 1, sizeof *rewrite.edits);
    if (!rewrite.edits) return CPX_EXHAUSTED;
    {
        struct link *conditions = cpx_arena_array(bundle->request->arena, bundle->conditions_count + rewrite.room + 1, sizeof *conditions);
        if (!conditions) return CPX_EXHAUSTED;
        if (bundle->conditions_count > 0) memcpy(conditions, bundle->conditions, bundle->conditions_count * sizeof *conditions);
        bundle->conditions = conditions;
    }
    rc = cpx_references_each(&bundle->doc, entry->resource, entry->type->name, rewrite_reference, &rewrite);
    if (rc == CPX_OK) rc = cpx_edit_apply(bundle->request->arena, text, size, rewrite.edits, rewrite.count, &text, &size);
    return rc == CPX_OK ? cpx_doc_reparse(bundle->request->arena, text, size, &entry->doc) : rc;
}

/* ---- carrying out ---- */

static struct cpx_write write_of(const struct entry *entry)
{
    return (struct cpx_write){
        .type = entry->type->name, .doc = &entry->doc, .pointer = entry->pointer, .id = entry->creates ? entry->id : NULL};
}

static enum cpx_rc respond_write(struct bundle *bundle, struct entry *entry, const char *status, const struct cpx_version *version)
{
    entry->status = status;
    entry->version = *version;
    entry->location = cpx_location(bundle->request, entry->type->name, entry->id, version);
    return entry->location ? CPX_OK : CPX_EXHAUSTED;
}

static bool wants_resources(const struct bundle *bundle)
{
    return cpx_prefer_return(bundle->request) == CPX_PREFER_REPRESENTATION;
}

static enum cpx_rc create_all(struct bundle *bundle, struct entry *entries, size_t count)
{
    struct cpx_batch *batch = cpx_arena_alloc(bundle->request->arena, sizeof *batch);
    enum cpx_rc rc = batch ? cpx_batch_init(batch, bundle->tx) : CPX_EXHAUSTED;

    for (size_t i = 0; i < count && rc == CPX_OK; i++) {
        struct cpx_write write = write_of(&entries[i]);
        if (entries[i].creates) rc = cpx_batch_add(batch, &write, &entries[i].item);
    }
    if (rc == CPX_OK) rc = cpx_batch_settle(batch);
    if (rc == CPX_OK) rc = cpx_batch_insert(batch);
    for (size_t i = 0; i < count && rc == CPX_OK; i++) {
        struct entry *entry = &entries[i];
        struct cpx_stored stored;
        if (!entry->creates) continue;
        rc = cpx_item_stored(batch, entry->item, &stored);
        if (rc == CPX_OK) rc = respond_write(bundle, entry, "201 Created", &stored.version);
        if (rc == CPX_OK && wants_resources(bundle)) {
            rc = cpx_pieces_render(bundle->request->arena, entry->type->name, entry->id, &stored.version, &entry->item->pieces,
                                   entry->item->pieces.items[0].meta, &entry->text, &entry->size);
        }
    }
    return rc;
}

/* What a client is told of a resource that isn't only what it just sent: recorded. */
static enum cpx_rc show_entry(struct bundle *bundle, struct entry *entry, const char *status)
{
    struct cpx_view view;
    enum cpx_rc rc = cpx_resource_view(bundle->tx, entry->type->name, entry->id, &view);

    if (rc == CPX_OK && (!view.found || view.gone)) return CPX_RETRY;
    if (rc == CPX_OK) rc = cpx_resource_disclose(bundle->tx, &view);
    if (rc == CPX_OK) rc = respond_write(bundle, entry, status, &view.version);
    if (rc == CPX_OK && wants_resources(bundle)) {
        entry->text = view.text;
        entry->size = view.size;
    }
    return rc;
}

static enum cpx_rc read_one(struct bundle *bundle, struct entry *entry)
{
    const char *const values[] = {entry->type->name, entry->id, bundle->request->id, bundle->request->reader.user};
    const struct cpx_rows *rows = NULL;
    struct cpx_pieces pieces;
    struct cpx_view view;
    enum cpx_rc rc;

    if (!cpx_id_valid(entry->id)) return cpx_refuse_not_found(bundle->request);
    rc = cpx_tx_run(bundle->tx, CPX_SQL_PIECE_READ, values, 4, &rows);
    if (rc == CPX_OK) rc = cpx_pieces_from_rows(bundle->request->arena, rows, 0, cpx_rows_count(rows), 0, &pieces);
    if (rc == CPX_OK) rc = cpx_view_from_pieces(bundle->request, entry->type->name, entry->id, &pieces, &view);
    if (rc != CPX_OK) return rc;
    if (!view.found) return cpx_refuse_not_found(bundle->request);
    if (view.gone) return cpx_problem_add(&bundle->request->problem, CPX_ERROR_GONE, NULL, "The resource has been deleted");
    entry->status = "200 OK";
    entry->version = view.version;
    entry->text = view.text;
    entry->size = view.size;
    return CPX_OK;
}

static enum cpx_rc search_one(struct bundle *bundle, struct entry *entry)
{
    struct cpx_search *search = cpx_arena_alloc(bundle->request->arena, sizeof *search);
    struct cpx_pairs pairs;
    struct cpx_call call;
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = search ? cpx_query_parse(bundle->request, entry->query ? entry->query : "", NULL, &pairs) : CPX_EXHAUSTED;

    if (rc == CPX_OK) rc = cpx_search_parse(bundle->request, entry->type->name, &pairs, cpx_prefer_strict(bundle->request), search);
    if (rc == CPX_OK) rc = cpx_search_plan(bundle->request, search, &call);
    if (rc == CPX_OK) rc = cpx_tx_query(bundle->tx, call.text, call.values, call.count, &rows);
    if (rc == CPX_OK) rc = cpx_search_bundle(bundle->request, search, rows, &entry->text, &entry->size);
    entry->status = "200 OK";
    return rc;
}

static enum cpx_rc carry_out(struct bundle *bundle, struct entry *entry)
{
    struct cpx_write write = write_of(entry);
    struct cpx_stored stored;
    enum cpx_rc rc;

    switch (entry->method) {
    case METHOD_DELETE:
        entry->status = "204 No Content";
        return cpx_resource_delete(bundle->tx, entry->type->name, entry->id, entry->if_match);
    case METHOD_POST:
        return entry->existing ? show_entry(bundle, entry, "200 OK") : CPX_OK;
    case METHOD_PUT:
        if (entry->creates) return CPX_OK;
        rc = cpx_resource_update(bundle->tx, &write, entry->id, entry->if_match, &stored);
        return rc == CPX_OK ? show_entry(bundle, entry, "200 OK") : rc;
    default:
        return entry->id[0] != '\0' ? read_one(bundle, entry) : search_one(bundle, entry);
    }
}

/* Says which entry a refusal is of, where its place isn't in the body. */
static void place_problem(struct bundle *bundle, const struct entry *entry)
{
    struct cpx_problem *problem = &bundle->request->problem;

    for (size_t i = 0; i < problem->count; i++) {
        if (problem->items[i].pointer && problem->items[i].pointer[0] == '/') continue;
        problem->items[i].pointer = cpx_arena_printf(bundle->request->arena, "/entry/%zu", entry->index);
    }
}

/* Entries in the order that FHIR sets: ids and references first, then DELETE, POST, PUT, GET. */
static enum cpx_rc carry_out_all(struct bundle *bundle, struct entry *entries, size_t count)
{
    enum cpx_rc rc = CPX_OK;

    for (size_t i = 0; i < count && rc == CPX_OK; i++) {
        rc = give_id(bundle, &entries[i]);
    }
    if (rc == CPX_OK) rc = make_links(bundle, entries, count);
    for (size_t i = 0; i < count && rc == CPX_OK; i++) {
        if (has_body(&entries[i])) rc = rewrite_entry(bundle, &entries[i]);
    }
    for (int method = 0; method < METHOD_COUNT && rc == CPX_OK; method++) {
        if (method == METHOD_POST) rc = create_all(bundle, entries, count);
        for (size_t i = 0; i < count && rc == CPX_OK; i++) {
            if (entries[i].method != (enum method)method) continue;
            rc = carry_out(bundle, &entries[i]);
            if (rc == CPX_REFUSED) place_problem(bundle, &entries[i]);
        }
    }
    return rc;
}

/* ---- the response ---- */

static void write_response(struct bundle *bundle, const struct entry *entry, struct cpx_writer *writer)
{
    char moment[32];

    cpx_write_object(writer, NULL);
    if (entry->text) cpx_write_raw(writer, "resource", entry->text, entry->size);
    cpx_write_object(writer, "response");
    cpx_write_string(writer, "status", entry->status);
    cpx_write_string(writer, "location", entry->location);
    if (entry->version.id[0]) {
        cpx_time_format(entry->version.changed_us, moment);
        cpx_write_string(writer, "etag", cpx_arena_printf(bundle->request->arena, "W/\"%s\"", entry->version.id));
        cpx_write_string(writer, "lastModified", moment);
    }
    if (entry->outcome) cpx_write_raw(writer, "outcome", entry->outcome, entry->outcome_size);
    cpx_write_end_object(writer);
    cpx_write_end_object(writer);
}

static enum cpx_rc respond(struct bundle *bundle)
{
    struct cpx_text out;
    struct cpx_writer writer;
    const char *text;
    size_t size = 0;

    cpx_text_init(&out, bundle->request->arena, BUNDLE_MAX);
    cpx_writer_init(&writer, &out);
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "resourceType", "Bundle");
    cpx_write_string(&writer, "type", bundle->transaction ? "transaction-response" : "batch-response");
    if (bundle->count > 0) cpx_write_array(&writer, "entry");
    for (size_t i = 0; i < bundle->count; i++) {
        write_response(bundle, &bundle->entries[i], &writer);
    }
    if (bundle->count > 0) cpx_write_end_array(&writer);
    cpx_write_end_object(&writer);
    text = cpx_text_finish(&out, &size);
    return text ? cpx_respond(bundle->request, 200, cpx_media_fhir, text, size) : CPX_EXHAUSTED;
}

/* ---- transaction ---- */

static enum cpx_rc savepoint(struct bundle *bundle, const char *statement)
{
    return cpx_tx_query(bundle->tx, statement, NULL, 0, NULL);
}

static enum cpx_rc transact(struct bundle *bundle)
{
    enum cpx_rc rc = savepoint(bundle, "savepoint entries");
    enum cpx_rc undone;

    if (rc == CPX_OK) rc = carry_out_all(bundle, bundle->entries, bundle->count);
    if (rc == CPX_OK) return respond(bundle);
    if (rc != CPX_REFUSED) return rc;
    /* Everything is taken back but the record of what was refused. */
    undone = savepoint(bundle, "rollback to savepoint entries");
    return undone == CPX_OK ? cpx_refuse_recorded(bundle->request, bundle->tx, "Bundle", "transaction") : undone;
}

/* ---- batch ---- */

/* The problem as the outcome of one entry; the request goes on without it. */
static void refuse_entry(struct bundle *bundle, struct entry *entry)
{
    struct cpx_request *request = bundle->request;
    const struct cpx_response before = request->response;
    int status;

    cpx_respond_problem(request, CPX_REFUSED);
    status = request->response.status;
    entry->outcome = request->response.body;
    entry->outcome_size = request->response.size;
    entry->text = entry->location = NULL;
    entry->version.id[0] = '\0';
    entry->status = cpx_arena_printf(request->arena, "%d", status);
    request->response = before;
    cpx_problem_clear(&request->problem);
}

static enum cpx_rc run_batch_entry(struct bundle *bundle, struct entry *entry, int32_t node)
{
    enum cpx_rc rc = read_entry(bundle, entry, node), undone;

    if (rc == CPX_OK) rc = check_resource(bundle, entry);
    if (rc == CPX_REFUSED) refuse_entry(bundle, entry);
    if (rc != CPX_OK) return rc == CPX_REFUSED ? CPX_OK : rc;
    rc = savepoint(bundle, "savepoint entry");
    if (rc == CPX_OK) rc = carry_out_all(bundle, entry, 1);
    if (rc == CPX_OK) return savepoint(bundle, "release savepoint entry");
    if (rc != CPX_REFUSED) return rc;
    undone = savepoint(bundle, "rollback to savepoint entry");
    if (undone != CPX_OK) return undone;
    rc = cpx_refusal_record(bundle->request, bundle->tx, entry->type->name, entry->id);
    if (rc == CPX_OK) refuse_entry(bundle, entry);
    return rc;
}

static enum cpx_rc run_batch(struct bundle *bundle, int32_t entries)
{
    size_t index = 0;
    enum cpx_rc rc = CPX_OK;

    for (int32_t node = bundle->doc.nodes[entries].child; node >= 0 && rc == CPX_OK; node = bundle->doc.nodes[node].next, index++) {
        bundle->entries[index].index = index;
        rc = run_batch_entry(bundle, &bundle->entries[index], node);
    }
    return rc == CPX_OK ? respond(bundle) : rc;
}

/* ---- the handler ---- */

static enum cpx_rc read_transaction(struct bundle *bundle, int32_t entries)
{
    size_t index = 0;
    enum cpx_rc rc = cpx_validate(bundle->request->arena, &bundle->doc, 0, "Bundle", "", &bundle->request->problem);

    for (int32_t node = entries < 0 ? -1 : bundle->doc.nodes[entries].child; node >= 0 && rc == CPX_OK;
         node = bundle->doc.nodes[node].next, index++) {
        struct entry *entry = &bundle->entries[index];
        entry->index = index;
        rc = read_entry(bundle, entry, node);
        if (rc == CPX_OK) rc = check_url(bundle, entry);
        for (size_t i = 0; rc == CPX_OK && entry->id[0] != '\0' && entry->method != METHOD_GET && i < index; i++) {
            if (bundle->entries[i].method != METHOD_GET && strcmp(bundle->entries[i].id, entry->id) == 0) {
                rc = refuse(bundle, entry, CPX_ERROR_VALUE, "request/url", "A transaction may write a resource once only");
            }
        }
    }
    return rc;
}

enum cpx_rc cpx_fhir_bundle_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct bundle bundle = {.request = request, .tx = tx};
    int32_t type, entries;
    enum cpx_rc rc;

    if (request->body_size == 0)
        return cpx_problem_add(&request->problem, CPX_ERROR_MALFORMED_JSON, NULL, "The body is empty: send a Bundle");
    rc = cpx_doc_parse(request->arena, request->body, request->body_size, &bundle.doc, &request->problem);
    if (rc != CPX_OK) return rc;
    if (!cpx_doc_string_is(&bundle.doc, cpx_doc_member(&bundle.doc, 0, "resourceType"), "Bundle")) {
        return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "/resourceType",
                               "A Bundle goes here; a single resource goes to /fhir/R4/{type}");
    }
    type = cpx_doc_member(&bundle.doc, 0, "type");
    bundle.transaction = cpx_doc_string_is(&bundle.doc, type, "transaction");
    if (!bundle.transaction && !cpx_doc_string_is(&bundle.doc, type, "batch")) {
        return cpx_problem_add_allowed(&request->problem, CPX_ERROR_CODE_INVALID, "/type", "transaction, batch",
                                       "Only these Bundles are carried out");
    }
    entries = cpx_doc_member(&bundle.doc, 0, "entry");
    if (entries >= 0 && bundle.doc.nodes[entries].kind != CPX_KIND_ARRAY) {
        return cpx_problem_add(&request->problem, CPX_ERROR_CARDINALITY, "/entry", "entry is an array");
    }
    bundle.count = entries < 0 ? 0 : bundle.doc.nodes[entries].count;
    bundle.entries = cpx_arena_array(request->arena, bundle.count + 1, sizeof *bundle.entries);
    if (!bundle.entries) return CPX_EXHAUSTED;
    if (!bundle.transaction) return entries < 0 ? respond(&bundle) : run_batch(&bundle, entries);
    rc = read_transaction(&bundle, entries);
    return rc == CPX_OK ? transact(&bundle) : rc;
}
