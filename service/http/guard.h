/* The framing guard: refuses requests whose limits two servers could see differently, which libmicrohttpd 0.9.75 lets through.
 * RFC 9112 sections 3.2, 6.1 and 6.3; DESIGN section 10. */
#ifndef CPX_HTTP_GUARD_H
#define CPX_HTTP_GUARD_H

#include "cpx/request.h"

struct cpx_framing {
    bool chunked;
    int64_t length; /* of the body, in bytes; 0: none, or chunked */
};

/* What the guard judges: header lines as they arrived, names included. */
struct cpx_lines {
    size_t count, bytes;
    struct cpx_line {
        const char *name, *value;
        size_t name_size, value_size;
    } * items;
};

/* version: as sent. head_is_whole: the request line held nothing but method, target and version, the other lines nothing but name and
 * value: no NUL, no folded line, no end of line but CR LF. Refused: MALFORMED_REQUEST, or HEADERS_TOO_LARGE beyond bytes_max; the
 * connection must then be closed. */
enum cpx_rc cpx_guard_check(struct cpx_request *request, const struct cpx_lines *lines, const char *version, bool head_is_whole,
                            size_t bytes_max, struct cpx_framing *framing) CPX_MUST_CHECK;

#endif
