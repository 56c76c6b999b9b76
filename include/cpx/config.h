/* Configuration: environment variables, one table, listed by `careplan-exchange serve --help`. Secrets come from files. */
#ifndef CPX_CONFIG_H
#define CPX_CONFIG_H

#include <stdbool.h>
#include <stdint.h>

#include "cpx/rc.h"

enum cpx_config_kind { CPX_CONFIG_TEXT, CPX_CONFIG_FILE, CPX_CONFIG_INT, CPX_CONFIG_BOOL };

/*  variable, member, kind, default ("" for TEXT/FILE: none, and the member is NULL), minimum, maximum, what it is */
#define CPX_SETTINGS(X)                                                                                                                    \
    X("CPX_LISTEN", listen, TEXT, "127.0.0.1:8443", 0, 0, "Address and port of the HTTPS listener")                                        \
    X("CPX_ADMIN_LISTEN", admin_listen, TEXT, "127.0.0.1:8080", 0, 0,                                                                      \
      "Address and port of the plain listener for health and metrics; loopback only")                                                      \
    X("CPX_URL", url, TEXT, "https://127.0.0.1:8443", 0, 0, "The base URL by which clients know this service")                             \
    X("CPX_TLS_CERTIFICATE", tls_certificate, FILE, "", 0, 0, "PEM file: our certificate and its chain")                                   \
    X("CPX_TLS_KEY", tls_key, FILE, "", 0, 0, "PEM file: its private key")                                                                 \
    X("CPX_TLS_TICKET_KEY", tls_ticket_key, FILE, "", 0, 0,                                                                                \
      "File of 64 random bytes: the session ticket key that instances share; none: one of its own")                                        \
    X("CPX_CLIENT_CA", client_ca, FILE, "", 0, 0,                                                                                          \
      "PEM file: the CA that issues client certificates; none: client certificates aren't asked for")                                      \
    X("CPX_CLIENT_CA_KEY", client_ca_key, FILE, "", 0, 0,                                                                                  \
      "PEM file: that CA's private key; used by `client add --issue-certificate` only")                                                    \
    X("CPX_SIGNING_KEYS", signing_keys, FILE, "", 0, 0,                                                                                    \
      "Directory of PEM files: ES256 keys for access tokens; the newest signs, all are published")                                         \
    X("CPX_SECRET", secret, FILE, "", 0, 0, "File of 32 random bytes: keys versions and cursors; the same on all instances")               \
    X("CPX_APP_DSN", app_dsn, TEXT, "", 0, 0, "libpq connection string of role cpx_app")                                                   \
    X("CPX_CONSENT_DSN", consent_dsn, TEXT, "", 0, 0, "libpq connection string of role cpx_consent")                                       \
    X("CPX_STEWARD_DSN", steward_dsn, TEXT, "", 0, 0, "libpq connection string of role cpx_steward")                                       \
    X("CPX_OWNER_DSN", owner_dsn, TEXT, "", 0, 0, "libpq connection string of role cpx_owner; for `migrate` and `audit prune` only")       \
    X("CPX_AUDIT_DSN", audit_dsn, TEXT, "", 0, 0, "libpq connection string of role cpx_audit")                                             \
    X("CPX_AUDIT_KEY", audit_key, FILE, "", 0, 0, "PEM file: the Ed25519 key that seals the record of disclosures, made by `audit key`")   \
    X("CPX_AUDIT_RETENTION_YEARS", audit_retention_years, INT, "6", 6, 100, "Years after which `audit prune` removes sealed disclosures")  \
    X("CPX_SEAL_SECONDS", seal_seconds, INT, "60", 1, 3600, "How often the record of disclosures is sealed")                               \
    X("CPX_FEED_DAYS", feed_days, INT, "90", 1, 3650, "Days that a follower of the feed may stay away; who comes back later begins anew")  \
    X("CPX_WORKERS", workers, INT, "1", 1, 64, "Event loops")                                                                              \
    X("CPX_READ_CONNECTIONS", read_connections, INT, "2", 1, 64, "Connections of the reads lane, per event loop")                          \
    X("CPX_SEARCH_CONNECTIONS", search_connections, INT, "2", 1, 64, "Connections of the searches lane, per event loop")                   \
    X("CPX_WRITE_CONNECTIONS", write_connections, INT, "4", 1, 64, "Connections and threads of the writes lane")                           \
    X("CPX_CONSENT_CONNECTIONS", consent_connections, INT, "1", 1, 64, "Connections and threads of the consent lane")                      \
    X("CPX_STEWARD_CONNECTIONS", steward_connections, INT, "1", 1, 64, "Connections and threads of the stewards' lane")                    \
    X("CPX_QUEUE", queue, INT, "512", 1, 100000, "Requests that may wait for a lane before 503")                                           \
    X("CPX_MAX_CONNECTIONS", max_connections, INT, "2000", 1, 100000, "Client connections")                                                \
    X("CPX_MAX_CONNECTIONS_PER_ADDRESS", max_connections_per_address, INT, "1000", 1, 100000, "Client connections from one address")       \
    X("CPX_RATE", rate, INT, "2000", 0, 1000000, "Requests per second of one client, per instance; 0: no limit")                           \
    X("CPX_MAX_BODY", max_body, INT, "8388608", 1024, 67108864, "Bytes of a Bundle; other bodies: a quarter of it")                        \
    X("CPX_MAX_HEADERS", max_headers, INT, "8192", 4096, 65536, "Bytes of a request's headers")                                            \
    X("CPX_RECEIVE_MS", receive_ms, INT, "10000", 100, 600000, "Time in which a request must have arrived whole")                          \
    X("CPX_DEADLINE_MS", deadline_ms, INT, "10000", 100, 600000, "Time in which a request that arrived is answered")                       \
    X("CPX_IDLE_MS", idle_ms, INT, "60000", 1000, 3600000, "Time that an idle connection is kept")                                         \
    X("CPX_SHUTDOWN_MS", shutdown_ms, INT, "15000", 100, 600000, "Time for requests in flight when stopping")                              \
    X("CPX_TOKEN_SECONDS", token_seconds, INT, "300", 30, 300, "Life of an access token")                                                  \
    X("CPX_JWKS_PRIVATE", jwks_private, BOOL, "false", 0, 0, "Whether key sets may be fetched from private and loopback addresses")        \
    X("CPX_JWKS_CA", jwks_ca, FILE, "", 0, 0, "PEM file: CAs trusted when key sets are fetched; none: the system's")                       \
    X("CPX_EMERGENCY_MINUTES", emergency_minutes, INT, "30", 1, 240,                                                                       \
      "How long an emergency access lasts at most, and where its client doesn't say")                                                      \
    X("CPX_EMERGENCIES_PER_HOUR", emergencies_per_hour, INT, "5", 1, 1000000,                                                              \
      "Emergency accesses that one user of a client may open in an hour")                                                                  \
    X("CPX_EMERGENCIES_PER_DAY", emergencies_per_day, INT, "20", 1, 1000000, "Emergency accesses that one client may open in a day")       \
    X("CPX_VIEWER", viewer, FILE, "", 0, 0,                                                                                                \
      "Directory of the viewer that /docs shows the OpenAPI document with: swagger-ui.css, swagger-ui-bundle.js; none: a plain page")      \
    X("CPX_TIME_ZONE", time_zone, TEXT, "America/New_York", 0, 0, "Time zone in which a family's dates are read")                          \
    X("CPX_LOG_LEVEL", log_level, TEXT, "info", 0, 0, "debug, info, warning or error")

#define CPX_CONFIG_MEMBER_TEXT(member) const char *member;
#define CPX_CONFIG_MEMBER_FILE(member) const char *member;
#define CPX_CONFIG_MEMBER_INT(member) int64_t member;
#define CPX_CONFIG_MEMBER_BOOL(member) bool member;
struct cpx_config {
#define CPX_CONFIG_MEMBER(variable, member, kind, initial, minimum, maximum, what) CPX_CONFIG_MEMBER_##kind(member)
    CPX_SETTINGS(CPX_CONFIG_MEMBER)
#undef CPX_CONFIG_MEMBER
};

/* From the environment. On failure prints to stderr which variable is wrong and what it takes. */
enum cpx_rc cpx_config_load(struct cpx_config *config) CPX_MUST_CHECK;
void cpx_config_help(void); /* to stdout */

#endif
