/* Authentication and authorisation. */
#ifndef CPX_AUTH_H
#define CPX_AUTH_H

#include <stdbool.h>
#include <stddef.h>

#include "cpx/request.h"

/* Authenticates by the bearer token or, where the route allows it, by the client certificate alone: fills reader's token part.
 * Refused: UNAUTHENTICATED or TOKEN_EXPIRED, with WWW-Authenticate set. Signature check only: no database. A certificate-only reader has
 * client set and scopes NULL; its scopes and purpose come with its context, and authorise runs then. */
enum cpx_rc cpx_authenticate(struct cpx_request *request) CPX_MUST_CHECK;
/* Completes a reader that came with nothing but a certificate, from the columns of the statement certificate_client (its texts, which http keeps
 * for a while with the connection): sets scopes and purpose. Refused: CLIENT_DISABLED, UNAUTHENTICATED (the certificate was replaced), or
 * FORBIDDEN (several purposes: a token must name one). */
enum cpx_rc cpx_authenticate_certificate(struct cpx_request *request, bool enabled, const char *scopes, const char *purposes,
                                         const char *certificate_sha256) CPX_MUST_CHECK;
/* The route's scope against the reader's. Refused: INSUFFICIENT_SCOPE naming the scope that is needed. */
enum cpx_rc cpx_authorise(struct cpx_request *request) CPX_MUST_CHECK;

/* In a transaction, where the reader is whole. Refused: FORBIDDEN. The reader's organization is a steward of the exchange; */
enum cpx_rc cpx_steward_check(struct cpx_request *request) CPX_MUST_CHECK;
/* and it acts through a named person. */
enum cpx_rc cpx_user_check(struct cpx_request *request) CPX_MUST_CHECK;

/* Scopes: SMART v2, v1 accepted. */
enum cpx_rc cpx_scopes_parse(struct cpx_arena *arena, const char *text,
                             const struct cpx_scopes **out) CPX_MUST_CHECK;            /* REFUSED without a problem */
bool cpx_scopes_allow(const struct cpx_scopes *scopes, const char *type, char letter); /* c r u d s */
enum cpx_rc cpx_scopes_text(struct cpx_arena *arena, const struct cpx_scopes *scopes, const char **text) CPX_MUST_CHECK; /* canonical */
/* Of the granted, what lies inside the registered; canonical text. */
/* REFUSED without a problem: nothing lies inside. */
enum cpx_rc cpx_scopes_intersect(struct cpx_arena *arena, const struct cpx_scopes *asked, const struct cpx_scopes *registered,
                                 const char **text) CPX_MUST_CHECK;

/* A certificate for a client, issued by our CA (PEM files): CN is the client's public id, EKU clientAuth, one year. Writes directory/client.key
 * (0600) and directory/client.pem; thumbprint: base64url of its SHA-256. Refused: what is wrong is on stderr. */
enum cpx_rc cpx_certificate_issue(struct cpx_arena *arena, const char *ca, const char *ca_key, const char *public_id, const char *directory,
                                  const char **thumbprint) CPX_MUST_CHECK;

#endif
