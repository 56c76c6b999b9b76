/* Sealed cursors of paged lists: encrypted and bound to the client (so to its organization), its purpose, the route and the query but for
 * the cursor itself. The same start gives the same cursor, so equal requests get equal bytes. */
#ifndef CPX_CURSOR_H
#define CPX_CURSOR_H

#include "cpx/request.h"

/* plain: what the next page starts from; the sealed text is safe in a URL. */
enum cpx_rc cpx_cursor_seal(struct cpx_request *request, const char *plain, const char **sealed) CPX_MUST_CHECK;
/* Refused: INVALID_CURSOR for what wasn't sealed for this reader, route and query. */
enum cpx_rc cpx_cursor_open(struct cpx_request *request, const char *sealed, const char **plain) CPX_MUST_CHECK;

/* The same, bound to a text of the caller's instead of route and query. */
enum cpx_rc cpx_cursor_seal_for(struct cpx_request *request, const char *bound, const char *plain, const char **sealed) CPX_MUST_CHECK;
enum cpx_rc cpx_cursor_open_for(struct cpx_request *request, const char *bound, const char *sealed, const char **plain) CPX_MUST_CHECK;

#endif
