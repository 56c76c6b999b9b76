/* A set of SMART v2 system scopes: what the functions in auth.h hand around. */
#ifndef CPX_SCOPES_H
#define CPX_SCOPES_H

#include <stddef.h>

enum { CPX_SCOPES_MAX = 100, CPX_SCOPE_TYPE = 64 };

struct cpx_scope {
    char type[CPX_SCOPE_TYPE]; /* "*" or a resource type */
    unsigned letters;          /* bits in the order of "cruds" */
};
/* Sorted by type, each type once. */
struct cpx_scopes {
    size_t count;
    struct cpx_scope items[];
};

#endif
