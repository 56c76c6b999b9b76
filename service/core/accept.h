/* Private to core: what both strict loaders (span, json) share. */
#ifndef CPX_CORE_ACCEPT_H
#define CPX_CORE_ACCEPT_H

#include <jansson.h>
#include <stddef.h>

#include "cpx/problem.h"

/* Accepts text as cpx_doc_parse says, and gives what jansson made of it: with numbers as they stand (exact), or each read as 0. The caller
 * releases it. Refused: MALFORMED_JSON, or BODY_TOO_LARGE. */
enum cpx_numbers { CPX_NUMBERS_EXACT, CPX_NUMBERS_AS_ZERO };
enum cpx_rc cpx_accept(const char *text, size_t size, enum cpx_numbers numbers, json_t **value, struct cpx_problem *problem) CPX_MUST_CHECK;
/* The end of the number of RFC 8259 section 6 that starts here; start itself where there is none. */
size_t cpx_number_end(const char *text, size_t size, size_t start);

#endif
