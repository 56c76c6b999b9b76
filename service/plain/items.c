/* One item of a child's plan at a time: POST to its list, GET, PATCH (JSON merge patch, RFC 7396) and DELETE. The kind is the path's. */
#include <string.h>

#include "cpx/handlers.h"
#include "cpx/idempotency.h"
#include "cpx/json.h"
#include "cpx/routes.h"
#include "items.h"

enum { ANSWER_MAX = 1024 * 1024 };

/* "/v1/children/{child}/needs/{need}": by the word behind the child. */
static const struct plain_item_kind *kind_of_route(const struct cpx_request *request)
{
    const char *list = request->route->path + strlen("/v1/children/{child}/");
    size_t size = strcspn(list, "/");
    for (size_t i = 0; i < PLAIN_KINDS; i++) {
        if (strlen(plain_kinds[i]->list) == size && strncmp(plain_kinds[i]->list, list, size) == 0) return plain_kinds[i];
    }
    return NULL;
}

/* ---- what the caller sees of an item ---- */

struct seen {
    struct plain_plan plan;
    const struct plain_resource *resource; /* NULL: there is no such item for this caller */
    const char *text;                      /* its /v1 form */
    size_t size;
    char version[33]; /* of that */
};

static enum cpx_rc look(struct plain_contribution *c, const struct plain_item_kind *kind, const char *id, bool own, struct seen *out)
{
    const char *values[] = {cpx_param_int(c->arena, c->child), own ? "true" : "false"};
    const struct cpx_rows *rows;
    struct cpx_text text;
    struct cpx_writer writer;
    *out = (struct seen){.plan = {.request = c->request, .arena = c->arena, .writer = &writer, .child = c->patient, .own = own}};
    if (!values[0]) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(c->tx, CPX_SQL_PLAIN_PLAN_PIECES, values, 2, &rows);
    if (rc == CPX_OK) rc = plain_plan_load(&out->plan, rows);
    if (rc != CPX_OK) return rc;
    for (size_t i = 0; i < out->plan.count; i++) {
        const struct plain_resource *resource = &out->plan.resources[i];
        if (strcmp(resource->id, id) == 0 && !plain_is_type(resource, "CarePlan") && kind->is(&out->plan, resource))
            out->resource = resource;
    }
    if (!out->resource) return CPX_OK;
    cpx_text_init(&text, c->arena, ANSWER_MAX);
    cpx_writer_init(&writer, &text);
    kind->write(&out->plan, out->resource);
    out->text = cpx_text_finish(&text, &out->size);
    return out->text ? plain_version(c->request, out->text, out->size, out->version) : CPX_EXHAUSTED;
}

static enum cpx_rc disclose_one(struct plain_contribution *c, const struct plain_resource *resource)
{
    const struct cpx_view view = {.found = true,
                                  .type = resource->type,
                                  .id = resource->id,
                                  .pieces = resource->pieces,
                                  .child = c->child,
                                  .labels = resource->labels,
                                  .source = resource->source};
    return cpx_resource_disclose(c->tx, &view);
}

/* What is given is recorded: the item, and the barriers below it. */
static enum cpx_rc disclose(struct plain_contribution *c, const struct seen *seen)
{
    enum cpx_rc rc = disclose_one(c, seen->resource);
    for (size_t i = 0; rc == CPX_OK && i < seen->plan.count; i++) {
        if (seen->plan.needs[i] == seen->resource) rc = disclose_one(c, &seen->plan.resources[i]);
    }
    return rc;
}

static enum cpx_rc respond(struct plain_contribution *c, int status, const struct seen *seen)
{
    const char *etag = cpx_arena_printf(c->arena, "W/\"%s\"", seen->version);
    enum cpx_rc rc = etag ? cpx_respond_header(c->request, "ETag", etag) : CPX_EXHAUSTED;
    return rc == CPX_OK ? cpx_respond(c->request, status, cpx_media_json, seen->text, seen->size) : rc;
}

/* As it stands now, and stays until this is done: the other face writes it, too. */
static enum cpx_rc look_locked(struct plain_contribution *c, const struct plain_item_kind *kind, const char *id, struct seen *seen)
{
    const char *lock = cpx_arena_printf(c->arena, "%s/%s", seen->resource->type, id);
    enum cpx_rc rc = lock ? cpx_tx_run(c->tx, CPX_SQL_RESOURCE_LOCK, &lock, 1, NULL) : CPX_EXHAUSTED;
    return rc == CPX_OK ? look(c, kind, id, false, seen) : rc;
}

/* The item of the path. Answered by itself, and seen->resource NULL, where the caller may not know of it, or it isn't the caller's to change. */
static enum cpx_rc find(struct plain_contribution *c, const struct plain_item_kind *kind, bool to_change, struct seen *seen)
{
    const char *id = c->request->parameters[1];
    *seen = (struct seen){.resource = NULL};
    enum cpx_rc rc = cpx_id_valid(id) ? look(c, kind, id, false, seen) : CPX_OK;
    if (rc != CPX_OK) return rc;
    const bool own = seen->resource && seen->resource->source == c->request->reader.organization;
    if (to_change && own) rc = look_locked(c, kind, id, seen);
    if (rc != CPX_OK) return rc;
    if (!seen->resource) return plain_hide(c->request, c->tx, kind->type, id);
    if (!to_change || own) return CPX_OK;
    const struct plain_resource *others = seen->resource;
    seen->resource = NULL;
    return plain_refused(
        c->request, c->tx, others->type, id,
        cpx_problem_add(&c->request->problem, CPX_ERROR_FORBIDDEN, NULL, "Only the organization that wrote it changes it"));
}

static enum cpx_rc check_if_match(const struct plain_contribution *c, const struct seen *seen)
{
    const char *if_match = cpx_request_header(c->request, "if-match");
    if (!if_match || strcmp(if_match, "*") == 0 || cpx_etag_matches(if_match, seen->version)) return CPX_OK;
    return cpx_problem_add(&c->request->problem, CPX_ERROR_PRECONDITION_FAILED, "If-Match", "It has changed since; read it again");
}

/* ---- GET ---- */

enum cpx_rc cpx_plain_item_read_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct plain_contribution c = {.request = request, .tx = tx};
    struct seen seen;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = plain_contribution_child(&c);
    if (rc != CPX_OK || c.child == 0) return rc;
    rc = find(&c, kind_of_route(request), false, &seen);
    if (rc != CPX_OK || !seen.resource) return rc;
    rc = disclose(&c, &seen);
    return rc == CPX_OK ? respond(&c, 200, &seen) : rc;
}

/* ---- POST ---- */

/* What was stored last of the kind: the item itself; what belongs to it comes after. */
static enum cpx_rc store(struct plain_contribution *c, const struct plain_item_kind *kind, const void *item, const void *was,
                         const char **id)
{
    size_t at = c->now_count;
    enum cpx_rc rc = plain_item_store(c, kind, item, was, "");
    if (rc != CPX_OK) return rc;
    *id = c->now[at].id;
    if (kind->rest) rc = kind->rest(c, item, was, &c->now[at], "");
    return rc == CPX_OK ? plain_contribution_close(c, NULL) : rc;
}

static enum cpx_rc create(struct cpx_request *request, struct cpx_tx *tx)
{
    struct plain_contribution c = {.request = request, .tx = tx};
    const struct plain_item_kind *kind = kind_of_route(request);
    struct plain_head *item = cpx_arena_alloc(request->arena, kind->shape->size);
    const char *id = NULL;
    struct seen seen;
    enum cpx_rc rc = item ? plain_body_read(request, kind->shape, item) : CPX_EXHAUSTED;
    if (rc == CPX_OK && item->id)
        rc = cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "/id", "An id is ours to give; PATCH changes the item of an id");
    if (rc == CPX_OK) rc = plain_contribution_open(&c);
    if (rc != CPX_OK || c.child == 0) return rc;
    const struct plain_entry *before = plain_contribution_find(&c, kind->kind, NULL, item->external_id);
    if (!before && plain_contribution_count(&c, kind->kind) >= PLAIN_ITEMS_MAX)
        return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, "", "A contribution holds at most %d %s", (int)PLAIN_ITEMS_MAX,
                               kind->list);
    rc = plain_contribution_keep(&c, before ? before->id : NULL);
    if (rc == CPX_OK) rc = store(&c, kind, item, NULL, &id);
    if (rc == CPX_OK) rc = look(&c, kind, id, true, &seen);
    if (rc != CPX_OK) return rc;
    if (!seen.resource) return CPX_DEFECT;
    const char *location = cpx_arena_printf(request->arena, "/v1/children/%s/%s/%s", c.patient, kind->list, id);
    rc = location ? cpx_respond_header(request, "Location", location) : CPX_EXHAUSTED;
    return rc == CPX_OK ? respond(&c, 201, &seen) : rc;
}

enum cpx_rc cpx_plain_item_create_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, create) : rc;
}

/* ---- PATCH ---- */

/* RFC 7396 section 2. */
static int merge(json_t *target, json_t *patch)
{
    const char *name;
    json_t *value;
    int failed = 0;
    json_object_foreach(patch, name, value)
    {
        json_t *old = json_object_get(target, name);
        if (json_is_null(value)) {
            if (old) failed |= json_object_del(target, name);
        } else if (json_is_object(value)) {
            json_t *object = json_is_object(old) ? json_incref(old) : json_object();
            if (!object) return -1;
            failed |= merge(object, value);
            failed |= json_object_set_new(target, name, object);
        } else {
            failed |= json_object_set(target, name, value);
        }
    }
    return failed;
}

static enum cpx_rc read_patch(struct cpx_request *request, json_t **patch)
{
    enum cpx_rc rc = cpx_json_load(request->arena, request->body ? request->body : "", request->body_size, patch, &request->problem);
    if (rc != CPX_OK) return rc;
    if (!json_is_object(*patch)) return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "", "An object is needed");
    const json_t *id = json_object_get(*patch, "id");
    if (!id || (json_is_string(id) && strcmp(json_string_value(id), request->parameters[1]) == 0)) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_VALUE, "/id", "An item keeps its id");
}

/* Barriers that others wrote below a need are no matter of a patch that doesn't speak of barriers, whatever they say. */
static void leave_others(const struct cpx_request *request, json_t *value)
{
    json_t *barriers = json_object_get(value, "barriers");
    for (size_t i = json_array_size(barriers); i-- > 0;) {
        const char *source = json_string_value(json_object_get(json_array_get(barriers, i), "source"));
        if (!source || strcmp(source, request->reader.organization_id) != 0) (void)json_array_remove(barriers, i);
    }
}

/* The caller's view of an item, as far as it is a patch's matter. */
static enum cpx_rc load_view(struct cpx_request *request, const struct seen *seen, const json_t *patch, json_t **value)
{
    struct cpx_problem problem = {.arena = request->arena};
    enum cpx_rc rc = cpx_json_load(request->arena, seen->text, seen->size, value, &problem);
    if (rc != CPX_OK) return rc == CPX_REFUSED ? CPX_DEFECT : rc;
    if (!json_object_get(patch, "barriers")) leave_others(request, *value);
    return CPX_OK;
}

/* The item as the shape has it, before and behind the patch: each of a value of its own, whose texts it borrows. What an EHR wrote may not fit into
 * the shape: before, then, is what does. */
static enum cpx_rc read_patched(struct cpx_request *request, const struct plain_item_kind *kind, const struct seen *seen, json_t *patch,
                                void *was, void *item)
{
    struct cpx_problem problem = {.arena = request->arena};
    json_t *before = NULL, *behind = NULL;
    enum cpx_rc rc = load_view(request, seen, patch, &before);
    if (rc == CPX_OK) rc = load_view(request, seen, patch, &behind);
    if (rc == CPX_OK) rc = plain_value_read(request->arena, &problem, before, kind->shape, was);
    if (rc != CPX_OK && rc != CPX_REFUSED) return rc;
    return merge(behind, patch) == 0 ? plain_value_read(request->arena, &request->problem, behind, kind->shape, item) : CPX_EXHAUSTED;
}

/* Our own items that the request speaks of: this one, and the barriers below it. */
static enum cpx_rc take(struct plain_contribution *c, const struct plain_item_kind *kind, const struct seen *seen)
{
    enum cpx_rc rc = plain_contribution_take(c, kind->kind, seen->resource);
    for (size_t i = 0; rc == CPX_OK && i < seen->plan.count; i++) {
        const struct plain_resource *other = &seen->plan.resources[i];
        if (seen->plan.needs[i] == seen->resource && other->source == c->request->reader.organization)
            rc = plain_contribution_take(c, "barrier", other);
    }
    return rc == CPX_OK ? plain_contribution_keep(c, seen->resource->id) : rc;
}

enum cpx_rc cpx_plain_item_patch_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct plain_contribution c = {.request = request, .tx = tx};
    const struct plain_item_kind *kind = kind_of_route(request);
    void *item = cpx_arena_alloc(request->arena, kind->shape->size), *was = cpx_arena_alloc(request->arena, kind->shape->size);
    const char *id;
    json_t *patch = NULL;
    struct seen seen;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = item && was ? plain_contribution_open(&c) : CPX_EXHAUSTED;
    if (rc != CPX_OK || c.child == 0) return rc;
    rc = find(&c, kind, true, &seen);
    if (rc != CPX_OK || !seen.resource) return rc;
    rc = check_if_match(&c, &seen);
    if (rc == CPX_OK) rc = read_patch(request, &patch);
    if (rc == CPX_OK) rc = read_patched(request, kind, &seen, patch, was, item);
    if (rc == CPX_OK) rc = take(&c, kind, &seen);
    if (rc == CPX_OK) rc = store(&c, kind, item, was, &id);
    if (rc == CPX_OK) rc = look(&c, kind, request->parameters[1], false, &seen);
    if (rc != CPX_OK) return rc;
    if (!seen.resource) return CPX_DEFECT;
    rc = disclose(&c, &seen);
    return rc == CPX_OK ? respond(&c, 200, &seen) : rc;
}

/* ---- DELETE ---- */

enum cpx_rc cpx_plain_item_delete_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct plain_contribution c = {.request = request, .tx = tx};
    const struct plain_item_kind *kind = kind_of_route(request);
    struct seen seen;
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    if (rc == CPX_OK) rc = plain_contribution_open(&c);
    if (rc != CPX_OK || c.child == 0) return rc;
    rc = find(&c, kind, true, &seen);
    if (rc != CPX_OK || !seen.resource) return rc;
    rc = check_if_match(&c, &seen);
    if (rc == CPX_OK) rc = take(&c, kind, &seen);
    if (rc == CPX_OK) rc = plain_contribution_close(&c, NULL);
    return rc == CPX_OK ? cpx_respond(request, 204, NULL, NULL, 0) : rc;
}
