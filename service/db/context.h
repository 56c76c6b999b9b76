/* The reader's context. Inside service/db only. */
#ifndef CPX_DB_CONTEXT_H
#define CPX_DB_CONTEXT_H

#include <libpq-fe.h>

#include "connection.h"
#include "cpx/request.h"

enum { CPX_CONTEXT_VALUES = 4 };
/* The context statement of a request, in two buffers of the caller's. DEFECT: the request has no number or no client. */
enum cpx_rc cpx_context_command(const struct cpx_request *request, char purpose[12], const char *values[CPX_CONTEXT_VALUES],
                                struct cpx_command *command) CPX_MUST_CHECK;
/* Takes its one row: fills the reader's part that comes from the database. REFUSED: CLIENT_DISABLED, or FORBIDDEN without an entitled
 * purpose. */
enum cpx_rc cpx_context_take(struct cpx_request *request, const PGresult *result) CPX_MUST_CHECK;
/* Takes the row of context_act: the reader is the organization, and no client or user. DEFECT: there is no such organization. */
enum cpx_rc cpx_context_take_act(struct cpx_request *request, const PGresult *result) CPX_MUST_CHECK;

#endif
