/* Ids of what is stored: random, lower-case UUIDs (RFC 9562, version 4). */
#ifndef CPX_ID_H
#define CPX_ID_H

#include <stdbool.h>

#include "cpx/rc.h"

/* From the kernel's generator. CPX_UNAVAILABLE when it gives nothing. */
enum cpx_rc cpx_id_new(char out[37]) CPX_MUST_CHECK;
/* Whether text has the exact form of our ids; anything else can't exist here. */
bool cpx_id_valid(const char *text);

#endif
