/* What main makes, and every stage may read. Immutable while serving, but for what names its own lock. */
#ifndef CPX_SERVICE_H
#define CPX_SERVICE_H

#include "cpx/config.h"

struct cpx_keys;       /* auth/keys: our signing keys; own lock; reloaded on SIGHUP */
struct cpx_db;         /* db/pool */
struct cpx_metrics;    /* http/metrics: atomic counters */
struct cpx_audit_keys; /* audit: the key that seals */
struct cpx_docs;       /* http/docs: the viewer's files */
struct cpx_fetcher;    /* auth/jwks: the thread that fetches key sets, and its cache; own lock */

struct cpx_service {
    const struct cpx_config *config;
    struct cpx_keys *keys;
    struct cpx_db *db;
    struct cpx_metrics *metrics;
    struct cpx_fetcher *fetcher;
    const struct cpx_docs *docs; /* NULL: without a viewer */
    const struct cpx_audit_keys *seal;
    unsigned char version_key[32]; /* of view versions and cursors: from the secret file, the same on all instances */
};

#endif
