/* Sealed cursors of paged lists: encrypted and bound to client, organization, purpose, route and query but for the cursor itself. */
#ifndef CPX_CURSOR_H
#define CPX_CURSOR_H

#include "cpx/request.h"

/* plain: what the next page starts from; the sealed text is safe in a URL. */
enum cpx_rc cpx_cursor_seal(struct cpx_request *request, const char *plain, const char **sealed) CPX_MUST_CHECK;
/* Refused: INVALID_CURSOR for what wasn't sealed for this reader, route and query. */
enum cpx_rc cpx_cursor_open(struct cpx_request *request, const char *sealed, const char **plain) CPX_MUST_CHECK;

#endif
