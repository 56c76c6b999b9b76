/* JSON lines on stderr, one write each. Never personal data: no names, identifiers, query strings, bodies. */
#ifndef CPX_LOG_H
#define CPX_LOG_H

#include <stdint.h>

#include "cpx/rc.h"

enum cpx_log_level { CPX_LOG_DEBUG, CPX_LOG_INFO, CPX_LOG_WARNING, CPX_LOG_ERROR };
void cpx_log_level(enum cpx_log_level lowest);

/* A field is a name and a text, or (text NULL) a number. */
struct cpx_field {
    const char *name, *text;
    int64_t number;
};
/* event: a fixed lower-case name ("request", "database.lost"). fields end with a name of NULL. */
void cpx_log(enum cpx_log_level level, const char *event, const struct cpx_field *fields);

#endif
