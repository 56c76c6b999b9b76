/* Media types: what a request's body is, and what its sender accepts. RFC 9110 section 12.5.1; FHIR R4 section 3.1.0.1.9 (_format). */
#ifndef CPX_HTTP_NEGOTIATION_H
#define CPX_HTTP_NEGOTIATION_H

#include "cpx/request.h"

/* Accept, and _format on the FHIR face, against route->produces. Refused: NOT_ACCEPTABLE.
 * Sets request->accepted: the type that the sender would rather have; of several, the route's first. */
enum cpx_rc cpx_negotiate_answer(struct cpx_request *request) CPX_MUST_CHECK;
/* Content-Type against route->consumes; charset may only be utf-8. Refused: UNSUPPORTED_MEDIA_TYPE. */
enum cpx_rc cpx_negotiate_body(struct cpx_request *request) CPX_MUST_CHECK;

#endif
