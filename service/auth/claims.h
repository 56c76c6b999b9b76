/* What an access token of ours says (RFC 9068, RFC 8705). */
#ifndef CPX_CLAIMS_H
#define CPX_CLAIMS_H

#include <stdint.h>

#include "cpx/arena.h"
#include "cpx/keys.h"
#include "cpx/reader.h"

struct cpx_claims {
    const char *client, *scope, *jti;
    const char *user, *user_name, *certificate_sha256; /* NULL: none */
    int64_t issued, expires;                           /* seconds since 1970 */
    enum cpx_purpose purpose;
};

/* Verifies the token, but not its time nor its binding. url: ours, its issuer and audience. Refused without a problem. */
enum cpx_rc cpx_claims_of_token(struct cpx_keys *keys, struct cpx_arena *arena, const char *token, const char *url,
                                struct cpx_claims *out) CPX_MUST_CHECK;
/* Signs a new token. */
enum cpx_rc cpx_claims_sign(struct cpx_keys *keys, struct cpx_arena *arena, const struct cpx_claims *claims, const char *url,
                            const char **token) CPX_MUST_CHECK;

#endif
