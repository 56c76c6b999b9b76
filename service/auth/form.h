/* A body of application/x-www-form-urlencoded, each parameter at most once. */
#ifndef CPX_FORM_H
#define CPX_FORM_H

#include "cpx/request.h"

/* Refused, without a problem: bad escapes, NUL, invalid UTF-8, more than 32 parameters, or one that occurs twice. */
enum cpx_rc cpx_form_read(struct cpx_arena *arena, const char *body, size_t size, struct cpx_pairs *out) CPX_MUST_CHECK;
const char *cpx_form_value(const struct cpx_pairs *form, const char *name); /* NULL: absent or empty (RFC 6749 section 3.2) */

#endif
