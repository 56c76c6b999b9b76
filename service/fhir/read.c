/* GET Type/id: one statement that returns the visible pieces and records them, or a refusal. */
#include <string.h>

#include "cpx/handlers.h"
#include "store.h"

enum cpx_rc cpx_fhir_read_plan(struct cpx_request *request, struct cpx_call *call)
{
    const char *type = request->parameters[0], *id = request->parameters[1];
    const struct cpx_type *found = cpx_type_find(type);

    /* What can't be an id of ours is answered as what isn't there. */
    if (!found || !cpx_id_valid(id)) return cpx_refuse_not_found(request);
    if (found->audience == CPX_AUDIENCE_DIRECTORY)
        *call = (struct cpx_call){.statement = CPX_SQL_PIECE_READ_DIRECTORY, .count = 2, .values = {type, id}};
    else
        *call = (struct cpx_call){.statement = CPX_SQL_PIECE_READ, .count = 4, .values = {type, id, request->id, request->reader.user}};
    return CPX_OK;
}

enum cpx_rc cpx_fhir_read_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    const char *if_none_match = cpx_request_header(request, "if-none-match");
    struct cpx_pieces pieces;
    struct cpx_view view;
    enum cpx_rc rc = cpx_pieces_from_rows(request->arena, rows, 0, cpx_rows_count(rows), 0, &pieces);

    if (rc == CPX_OK) rc = cpx_view_from_pieces(request, request->parameters[0], request->parameters[1], &pieces, &view);
    if (rc != CPX_OK) return rc;
    if (!view.found) return cpx_refuse_not_found(request);
    if (view.gone) return cpx_problem_add(&request->problem, CPX_ERROR_GONE, NULL, "The resource has been deleted");
    rc = cpx_respond_version(request, &view.version);
    if (rc != CPX_OK) return rc;
    if (if_none_match && cpx_etag_matches(if_none_match, view.version.id)) return cpx_respond(request, 304, NULL, NULL, 0);
    return cpx_respond(request, 200, cpx_media_fhir, view.text, view.size);
}
