/* Our signing keys: a directory (CPX_SIGNING_KEYS) of PEM files, each an ES256 (P-256) private key. The newest by name signs, all are
 * published, so a key can be published before it signs and stay after it did. Thread-safe: own lock. */
#ifndef CPX_KEYS_H
#define CPX_KEYS_H

#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"
#include "cpx/rc.h"

struct cpx_keys;

/* NULL: the directory has no usable key, or one that can't be read; which is logged. */
struct cpx_keys *cpx_keys_open(const char *directory);
void cpx_keys_close(struct cpx_keys *keys); /* NULL is allowed */
/* On SIGHUP. When it fails (CPX_REFUSED, logged) the keys that were there stay. Tokens of keys that are gone stop being taken. */
enum cpx_rc cpx_keys_reload(struct cpx_keys *keys) CPX_MUST_CHECK;

/* The JWK Set: {"keys":[...]}. */
enum cpx_rc cpx_keys_publish(struct cpx_keys *keys, struct cpx_arena *arena, const char **json, size_t *size) CPX_MUST_CHECK;
/* An access token (RFC 9068: typ at+jwt) from claims, a JSON text. */
enum cpx_rc cpx_keys_sign(struct cpx_keys *keys, struct cpx_arena *arena, const char *claims, const char **token) CPX_MUST_CHECK;
/* The claims of a token that one of our keys signed: header and signature are checked, no claim is. A signature that was found good is
 * remembered by the token's hash (it costs about 100 us), in a bounded table. CPX_REFUSED without a problem. */
enum cpx_rc cpx_keys_verify(struct cpx_keys *keys, struct cpx_arena *arena, const char *token, const char **claims,
                            size_t *claims_size) CPX_MUST_CHECK;

#endif
