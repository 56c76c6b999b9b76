/* The queue of what is to be cut again: whoever can't act as the sources (the stewards' lane, the command line) queues it in the transaction that
 * makes it necessary; the service's keeper does it within seconds, or a tool that waits for it. */
#include "cpx/resource.h"

enum cpx_rc cpx_recut_next(struct cpx_tx *tx, int64_t *after, bool *more)
{
    const char *number = cpx_param_int(cpx_tx_arena(tx), *after), *resource[2];
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = number ? cpx_tx_run(tx, CPX_SQL_RECUT_NEXT, &number, 1, &rows) : CPX_EXHAUSTED;

    *more = rc == CPX_OK && cpx_rows_count(rows) == 1;
    if (!*more) return rc;
    *after = cpx_rows_int(rows, 0, 0);
    resource[0] = cpx_rows_text(rows, 0, 1);
    resource[1] = cpx_rows_text(rows, 0, 2);
    rc = cpx_tx_run(tx, CPX_SQL_RECUT_TAKE, resource, 2, NULL);
    return rc == CPX_OK ? cpx_resource_recut(tx, resource[0], resource[1]) : rc;
}
