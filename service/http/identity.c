/* A reader that comes with nothing but a certificate: what is registered of its client is looked up once and kept with its TLS connection.
 */
#include <stdlib.h>
#include <string.h>

#include "cpx/time.h"
#include "exchange.h"

/* A change of scopes reaches such a reader after this time at the latest; disabling it works at once, by the context statement. */
enum { KEPT_MS = 60000 };
/* Columns of certificate_client. */
enum { ORGANIZATION, SCOPES, PURPOSES, ENABLED, CERTIFICATE, COLUMNS };

bool cpx_identity_is_known(const struct cpx_identity *identity, int64_t now_ms)
{
    return now_ms < identity->until_ms;
}

void cpx_identity_clear(struct cpx_identity *identity)
{
    free(identity->scopes);
    free(identity->purposes);
    free(identity->certificate_sha256);
    *identity = (struct cpx_identity){0};
}

enum cpx_rc cpx_identity_take(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct cpx_exchange *exchange = (struct cpx_exchange *)request; /* its first member */
    struct cpx_identity *identity = &exchange->peer->identity;
    bool registered = cpx_rows_count(rows) == 1;
    cpx_identity_clear(identity);
    identity->enabled = registered && cpx_rows_bool(rows, 0, ENABLED);
    identity->scopes = strdup(registered ? cpx_rows_text(rows, 0, SCOPES) : "");
    identity->purposes = strdup(registered ? cpx_rows_text(rows, 0, PURPOSES) : "");
    identity->certificate_sha256 = strdup(registered ? cpx_rows_text(rows, 0, CERTIFICATE) : "");
    if (identity->scopes == NULL || identity->purposes == NULL || identity->certificate_sha256 == NULL) {
        cpx_identity_clear(identity);
        return CPX_EXHAUSTED;
    }
    identity->until_ms = identity->enabled ? cpx_monotonic_ms() + KEPT_MS : 0;
    return CPX_OK;
}
