/* The writes of resource.h: pieces in, pieces changed, pieces ended. */
#include "cpx/resource.h"

#include <string.h>

#include "cpx/exchange.h"
#include "cpx/service.h"
#include "store.h"

/* ---- create ---- */

static void stored_of(const struct cpx_item *item, struct cpx_stored *out)
{
    *out =
        (struct cpx_stored){.type = item->type->name, .id = item->id, .created = true, .child = item->child, .labels = item->open_labels};
}

enum cpx_rc cpx_item_stored(struct cpx_batch *batch, const struct cpx_item *item, struct cpx_stored *out)
{
    enum cpx_rc rc;

    stored_of(item, out);
    rc = cpx_pieces_version(batch->request->service->version_key, &item->pieces, &out->version);
    if (rc == CPX_OK && strcmp(item->type->name, "Task") == 0) rc = cpx_referral_created(batch->tx, &item->doc, item->node, out);
    return rc;
}

enum cpx_rc cpx_resource_create(struct cpx_tx *tx, const struct cpx_write *write, struct cpx_stored *out)
{
    struct cpx_batch *batch = cpx_arena_alloc(cpx_tx_arena(tx), sizeof *batch);
    struct cpx_item *item = NULL;
    enum cpx_rc rc = batch ? cpx_batch_init(batch, tx) : CPX_EXHAUSTED;

    if (rc == CPX_OK) rc = cpx_batch_add(batch, write, &item);
    if (rc == CPX_OK) rc = cpx_batch_settle(batch);
    if (rc == CPX_OK) rc = cpx_batch_insert(batch);
    return rc == CPX_OK ? cpx_item_stored(batch, item, out) : rc;
}

/* ---- update ---- */

enum cpx_rc cpx_resource_lock(struct cpx_tx *tx, const char *type, const char *id, int64_t *child)
{
    const char *const values[] = {cpx_arena_printf(cpx_tx_arena(tx), "%s/%s", type, id)}, *const named[] = {type, id};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = values[0] ? cpx_tx_run(tx, CPX_SQL_RESOURCE_LOCK, values, 1, NULL) : CPX_EXHAUSTED;

    *child = 0;
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_RESOURCE_HOLD, named, 2, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 1) *child = cpx_rows_int(rows, 0, 0);
    return rc;
}

enum cpx_rc cpx_resource_look(struct cpx_tx *tx, const char *type, const char *id, int64_t child, struct cpx_view *view)
{
    enum cpx_rc rc = cpx_resource_view(tx, type, id, view);

    return rc == CPX_OK && view->found && view->child != child ? CPX_RETRY : rc;
}

/* The writer's own view, after locking; refused where there is nothing for it. */
static enum cpx_rc view_locked(struct cpx_tx *tx, const char *type, const char *id, const char *if_match, struct cpx_view *view)
{
    struct cpx_request *request = cpx_tx_request(tx);
    int64_t child;
    enum cpx_rc rc;

    if (!request) return CPX_DEFECT;
    if (!cpx_id_valid(id)) return cpx_refuse_not_found(request);
    rc = cpx_resource_lock(tx, type, id, &child);
    if (rc == CPX_OK) rc = cpx_resource_look(tx, type, id, child, view);
    if (rc != CPX_OK) return rc;
    if (!view->found) return cpx_refuse_not_found(request);
    if (if_match && !cpx_etag_matches(if_match, view->version.id)) {
        return cpx_problem_add(&request->problem, CPX_ERROR_PRECONDITION_FAILED, "If-Match",
                               "The version named in If-Match is not the current one: read it again");
    }
    return CPX_OK;
}

bool cpx_view_is_own(const struct cpx_tx *tx, const struct cpx_view *view)
{
    return view->source == cpx_tx_request((struct cpx_tx *)tx)->reader.organization;
}

static enum cpx_rc refuse_anothers(struct cpx_request *request)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL, "Another organization wrote this: only its source changes it");
}

static int64_t all_labels(const struct cpx_pieces *pieces)
{
    int64_t labels = 0;

    for (size_t i = 0; i < pieces->count; i++) {
        if (!cpx_piece_is_dispute(&pieces->items[i])) labels |= pieces->items[i].labels;
    }
    return labels;
}

/* A referral's delivery follows what its Task got. */
static enum cpx_rc find_change(struct cpx_tx *tx, const struct cpx_item *item, const struct cpx_view *view,
                               struct cpx_change_of_labels *labels)
{
    *labels = (struct cpx_change_of_labels){.whole_before = view->labels,
                                            .all_before = all_labels(&view->pieces),
                                            .whole = item->pieces.items[0].labels,
                                            .all = all_labels(&item->pieces)};
    if (item->open_labels == labels->whole_before || strcmp(view->type, "Task") != 0) return CPX_OK;
    return cpx_referral_raised(tx, view->id, item->child, item->open_labels);
}

enum cpx_rc cpx_update_open(struct cpx_tx *tx, const struct cpx_write *write, const char *id, struct cpx_batch **batch,
                            struct cpx_item **item)
{
    struct cpx_write named = *write;
    enum cpx_rc rc;

    *batch = cpx_arena_alloc(cpx_tx_arena(tx), sizeof **batch);
    rc = *batch ? cpx_batch_init(*batch, tx) : CPX_EXHAUSTED;
    named.id = id;
    if (rc == CPX_OK) rc = cpx_batch_add(*batch, &named, item);
    if (rc == CPX_OK) (*item)->update = true;
    return rc;
}

/* Whether it is a choice of the lead coordinator, or would be. */
static bool is_choice(const char *type, const struct cpx_doc *stored, int32_t root, const struct cpx_doc *doc, int32_t node)
{
    return strcmp(type, "CareTeam") == 0 && (cpx_lead_is_choice(stored, root) || cpx_lead_is_choice(doc, node));
}

enum cpx_rc cpx_update_own(struct cpx_batch *batch, struct cpx_item *item, const struct cpx_write *write, const struct cpx_view *view,
                           const char *if_match, struct cpx_stored *out, struct cpx_change_of_labels *labels)
{
    struct cpx_tx *tx = batch->tx;
    const char *const *transitions = cpx_pieces_of_their_own(write->type);
    struct cpx_doc stored;
    enum cpx_rc rc = cpx_doc_reparse(batch->arena, view->text, view->size, &stored);

    if (rc != CPX_OK) return rc;
    if (!batch->recut && is_choice(write->type, &stored, 0, write->doc, write->node)) return cpx_lead_changing(tx);
    if (batch->recut || strcmp(write->type, "Patient") == 0) item->child = view->child;
    item->floor = cpx_labels_lasting(view->labels);
    item->floor_naming = view->labels & CPX_LABEL_UNCLASSIFIED ? 0 : item->floor;
    rc = cpx_item_settle(batch, item);
    if (batch->recut) item->child = view->child; /* whom it speaks of is for its source to say */
    if (rc == CPX_OK) rc = cpx_item_keep_child(batch, item, view, &stored);
    if (rc == CPX_OK) rc = cpx_item_keep_labels(batch, item, view, &stored, transitions);
    if (batch->recut) item->child = view->child;
    if (rc == CPX_OK && transitions && cpx_transition_asked(&stored, write->doc, write->node, transitions)) {
        rc = cpx_referral_update(tx, view, write, if_match, out);
    }
    if (rc == CPX_OK) rc = cpx_changes_write(batch, item, view, transitions, out);
    return rc == CPX_OK ? find_change(tx, item, view, labels) : rc;
}

/* A member's own Organization says what its operator registered, and stays as long as it is one. doc: NULL where it would be deleted. */
static enum cpx_rc check_registered(struct cpx_request *request, const char *type, const char *id, const struct cpx_doc *doc, int32_t node,
                                    const char *pointer)
{
    if (strcmp(type, "Organization") != 0 || strcmp(id, request->reader.organization_id) != 0) return CPX_OK;
    if (!doc)
        return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, NULL,
                               "A member's own Organization isn't deleted: it is in the register");
    int32_t active = cpx_doc_member(doc, node, "active");
    const char *wrong = !cpx_doc_string_is(doc, cpx_doc_member(doc, node, "name"), request->reader.organization_name) ? "name"
                        : active >= 0 && doc->nodes[active].kind != CPX_KIND_TRUE                                     ? "active"
                                                                                                                      : NULL;
    if (!wrong) return CPX_OK;
    const char *place = cpx_arena_printf(request->arena, "%s/%s", pointer, wrong);
    if (!place) return CPX_EXHAUSTED;
    return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, place,
                           "The exchange's operator registers a member's name, and whether it is one");
}

enum cpx_rc cpx_resource_update(struct cpx_tx *tx, const struct cpx_write *write, const char *id, const char *if_match,
                                struct cpx_stored *out)
{
    struct cpx_batch *batch = NULL;
    struct cpx_item *item = NULL;
    struct cpx_view view;
    struct cpx_change_of_labels labels;
    enum cpx_rc rc = CPX_OK;

    if (!cpx_tx_request(tx)) return CPX_DEFECT;
    if (!cpx_id_valid(id)) return cpx_refuse_not_found(cpx_tx_request(tx));
    rc = cpx_update_open(tx, write, id, &batch, &item);
    if (rc == CPX_OK) rc = cpx_batch_cite(batch);
    if (rc == CPX_OK) rc = view_locked(tx, write->type, id, if_match, &view);
    if (rc != CPX_OK) return rc;
    if (view.gone) return cpx_problem_add(&cpx_tx_request(tx)->problem, CPX_ERROR_GONE, NULL, "It has been deleted: create a new one");
    if (cpx_view_is_own(tx, &view)) {
        rc = check_registered(cpx_tx_request(tx), view.type, view.id, write->doc, write->node, write->pointer);
        if (rc == CPX_OK) rc = cpx_update_own(batch, item, write, &view, if_match, out, &labels);
        if (rc == CPX_OK && strcmp(view.type, "Patient") == 0) rc = cpx_child_changed(tx, write->doc, write->node, view.id);
        return rc == CPX_OK && cpx_labels_changed(&labels) ? cpx_relabel(tx, view.type, view.id, &labels) : rc;
    }
    if (cpx_pieces_of_their_own(write->type)) return cpx_referral_update(tx, &view, write, if_match, out);
    return refuse_anothers(cpx_tx_request(tx));
}

enum cpx_rc cpx_resource_own(struct cpx_tx *tx, const char *type, const char *id, struct cpx_view *out)
{
    enum cpx_rc rc = view_locked(tx, type, id, NULL, out);

    if (rc != CPX_OK) return rc;
    if (out->gone) return cpx_problem_add(&cpx_tx_request(tx)->problem, CPX_ERROR_GONE, NULL, "It has been deleted");
    return cpx_view_is_own(tx, out) ? CPX_OK : refuse_anothers(cpx_tx_request(tx));
}

/* ---- delete ---- */

enum cpx_rc cpx_resource_delete(struct cpx_tx *tx, const char *type, const char *id, const char *if_match)
{
    struct cpx_view view;
    enum cpx_rc rc = view_locked(tx, type, id, if_match, &view);

    if (rc != CPX_OK) return rc;
    if (!cpx_view_is_own(tx, &view)) return refuse_anothers(cpx_tx_request(tx));
    if (view.gone) return CPX_OK;
    rc = check_registered(cpx_tx_request(tx), type, id, NULL, 0, "");
    if (rc != CPX_OK) return rc;
    if (strcmp(type, "CareTeam") == 0) {
        struct cpx_doc stored;
        rc = cpx_doc_reparse(cpx_tx_arena(tx), view.text, view.size, &stored);
        if (rc != CPX_OK) return rc;
        if (cpx_lead_is_choice(&stored, 0)) return cpx_lead_changing(tx);
    }
    rc = cpx_changes_end(tx, &view);
    return rc == CPX_OK && strcmp(type, "Task") == 0 ? cpx_referral_touch(tx, id, 0, NULL) : rc;
}
