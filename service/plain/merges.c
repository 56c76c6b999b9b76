/* /v1/steward/merges: two children that are one, and back. */
#include "cpx/auth.h"
#include "cpx/handlers.h"
#include "cpx/id.h"
#include "cpx/idempotency.h"
#include "plain.h"

struct merge {
    const char *keep, *merge, *reason;
};
static const struct plain_field merge_fields[] = {PLAIN_FIELD(merge, keep, TEXT, .required = true, .max = 64),
                                                  PLAIN_FIELD(merge, merge, TEXT, .required = true, .max = 64),
                                                  PLAIN_FIELD(merge, reason, TEXT, .required = true, .max = 1000)};
const struct plain_shape plain_merge_shape = PLAIN_SHAPE(merge, merge_fields);

struct undo {
    const char *reason;
};
static const struct plain_field undo_fields[] = {PLAIN_FIELD(undo, reason, TEXT, .required = true, .max = 1000)};
const struct plain_shape plain_undo_shape = PLAIN_SHAPE(undo, undo_fields);

static enum cpx_rc check_id(struct cpx_request *request, const char *pointer, const char *id)
{
    return cpx_id_valid(id) ? CPX_OK
                            : cpx_problem_add(&request->problem, CPX_ERROR_VALUE, pointer, "It must be the id of a child's record");
}

static enum cpx_rc merge_children(struct cpx_request *request, struct cpx_tx *tx)
{
    struct merge asked;
    struct cpx_merge made;
    struct cpx_text text;
    struct cpx_writer w;
    enum cpx_rc rc = plain_body_read(request, &plain_merge_shape, &asked);
    if (rc == CPX_OK) rc = check_id(request, "/keep", asked.keep);
    if (rc == CPX_OK) rc = check_id(request, "/merge", asked.merge);
    if (rc == CPX_OK) rc = cpx_child_merge(tx, asked.keep, asked.merge, asked.reason, &made);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, 8192);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "id", made.id);
    cpx_write_string(&w, "keep", asked.keep);
    cpx_write_string(&w, "merge", asked.merge);
    cpx_write_string(&w, "reason", asked.reason);
    cpx_write_string(&w, "by", request->reader.user);
    plain_write_time(&w, "merged_at", made.merged_us);
    cpx_write_end_object(&w);
    return plain_respond(request, 201, &text);
}

static enum cpx_rc check(struct cpx_request *request)
{
    enum cpx_rc rc = cpx_steward_check(request);
    if (rc == CPX_OK) rc = cpx_user_check(request);
    return rc == CPX_OK ? cpx_request_check_query(request, NULL) : rc;
}

enum cpx_rc cpx_plain_merge_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = check(request);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, merge_children) : rc;
}

static enum cpx_rc undo(struct cpx_request *request, struct cpx_tx *tx)
{
    struct undo asked;
    struct cpx_text text;
    struct cpx_writer w;
    const char *id = request->parameters[0];
    enum cpx_rc rc = plain_body_read(request, &plain_undo_shape, &asked);
    if (rc == CPX_OK) rc = cpx_child_unmerge(tx, id, asked.reason);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, 8192);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "id", id);
    cpx_write_string(&w, "status", "undone");
    cpx_write_string(&w, "reason", asked.reason);
    cpx_write_string(&w, "by", request->reader.user);
    cpx_write_end_object(&w);
    return plain_respond(request, 200, &text);
}

enum cpx_rc cpx_plain_unmerge_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = check(request);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, undo) : rc;
}
