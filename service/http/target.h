/* The request target and forms: strict percent-decoding. */
#ifndef CPX_HTTP_TARGET_H
#define CPX_HTTP_TARGET_H

#include "cpx/request.h"

/* Sets request->path and request->query from the raw target (RFC 9112 section 3.2: origin-form, absolute-form, or "*").
 * Refused: MALFORMED_REQUEST for a bad escape, NUL, a control character, bytes that aren't UTF-8, or an escaped slash. */
enum cpx_rc cpx_target_parse(struct cpx_request *request, const char *raw) CPX_MUST_CHECK;
/* Appends the pairs of an application/x-www-form-urlencoded text. */
enum cpx_rc cpx_form_parse(struct cpx_request *request, const char *text, size_t size, struct cpx_pairs *pairs) CPX_MUST_CHECK;
bool cpx_utf8_is_valid(const char *text, size_t size); /* RFC 3629: no overlong form, no surrogate */

#endif
