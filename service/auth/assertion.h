/* A client's assertion (RFC 7523 section 3, SMART Backend Services): read, judged, verified. Pure but for the clock and the key set that
 * the caller hands in. */
#ifndef CPX_ASSERTION_H
#define CPX_ASSERTION_H

#include <stdbool.h>
#include <stdint.h>

#include "cpx/jwt.h"
#include "cpx/reader.h"

enum {
    CPX_ASSERTION_LIFE = 300, /* seconds that one may live at most */
    CPX_ASSERTION_SKEW = 10,  /* seconds that a client's clock may be wrong, either way */
    CPX_ASSERTION_JTI = 256,  /* bytes */
    CPX_USER_MAX = 200        /* bytes of a user's id or name */
};

/* Who asks and why: the extension hl7-b2b of an assertion (UDAP, HL7 FAST Security), or form parameters of the same names. */
struct cpx_authorization {
    enum cpx_purpose purpose; /* NONE: not stated */
    const char *user, *user_name;
};

struct cpx_assertion {
    struct cpx_jws jws;
    enum cpx_algorithm algorithm;
    const char *kid, *jku; /* jku NULL: none */
    const char *client, *jti;
    int64_t expires;   /* seconds since 1970 */
    const json_t *b2b; /* NULL: none */
};

/* Header and claims, without the signature. Refused: why says what is wrong and what is wanted. */
enum cpx_rc cpx_assertion_read(struct cpx_arena *arena, const char *text, const char *audience, int64_t now, struct cpx_assertion *out,
                               const char **why) CPX_MUST_CHECK;
/* The signature, by the one key of the set whose kid and kty fit. unknown: the set has no key of that kid: it may be outdated. */
enum cpx_rc cpx_assertion_verify(struct cpx_arena *arena, const struct cpx_assertion *assertion, const char *set, size_t size,
                                 bool *unknown, const char **why) CPX_MUST_CHECK;
/* Refused: why. */
enum cpx_rc cpx_authorization_read(const json_t *b2b, struct cpx_authorization *out, const char **why) CPX_MUST_CHECK;
/* A v3-ActReason code, bare or as a URI of its code system. */
enum cpx_purpose cpx_purpose_named(const char *text);
/* A user's id or name that can be taken: not empty, not too long, without control characters. */
bool cpx_user_is_plain(const char *text);

#endif
