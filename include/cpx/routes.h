/* THE table of routes: method, path, scope, lane, handler, limits. OpenAPI, the CapabilityStatement, metrics and the leak tests are checked
 * against it. */
#ifndef CPX_ROUTES_H
#define CPX_ROUTES_H

#include <stddef.h>

#include "cpx/db.h"
#include "cpx/request.h"

enum cpx_face { CPX_FACE_PLAIN, CPX_FACE_FHIR, CPX_FACE_OAUTH, CPX_FACE_OPEN, CPX_FACE_ADMIN };

/* How a route authenticates. */
enum cpx_entry {
    CPX_ENTRY_OPEN,   /* nothing is asked */
    CPX_ENTRY_TOKEN,  /* a bearer token */
    CPX_ENTRY_EITHER, /* a bearer token, or a client certificate that we issued (/v1) */
    CPX_ENTRY_CLIENT  /* the token endpoint: authenticates by itself */
};

struct cpx_route {
    const char *method; /* GET (serves HEAD too), POST, PUT, PATCH, DELETE */
    const char *path;   /* "/v1/children/{child}/care-plan", "/fhir/R4/{type}/{id}": a literal segment goes before a parameter */
    const char *name;   /* operationId in OpenAPI, the label in metrics: "readCarePlan" */
    /* The scope that it needs: "system/CarePlan.r" for a fixed type; "system/{type}.r" takes the type from the path parameter of that name;
     * NULL where the handler judges entry by entry (Bundle), or where entry is OPEN or CLIENT. */
    const char *scope;
    enum cpx_face face;
    enum cpx_entry entry;
    enum cpx_lane lane;
    size_t body_max;      /* bytes; 0: a body is refused with 415 */
    const char *consumes; /* media types taken, space-separated, without parameters; NULL: none */
    const char *produces; /* media types given, for Accept; NULL: not negotiated */
    /* Reads and searches: plan parses and validates and says which statement; answer formats its rows. Both run in the event loop.
     * A plan may answer by itself: it then sets response.status, and no statement runs. */
    enum cpx_rc (*plan)(struct cpx_request *request, struct cpx_call *call);
    enum cpx_rc (*answer)(struct cpx_request *request, const struct cpx_rows *rows);
    /* Writes and consent: a straight line on a thread of the lane. Parse and validate before the first statement.
     * For lane NONE: work runs in the loop with tx NULL and must not block. */
    enum cpx_rc (*work)(struct cpx_request *request, struct cpx_tx *tx);
};

extern const struct cpx_route cpx_routes[];
extern const size_t cpx_routes_count;

/* Finds the route; fills parameters. Refused: NOT_FOUND, or METHOD_NOT_ALLOWED with the Allow header set. */
enum cpx_rc cpx_route_find(struct cpx_request *request) CPX_MUST_CHECK;

#endif
