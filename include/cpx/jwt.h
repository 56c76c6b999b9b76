/* JSON Web Signatures in compact form (RFC 7515) and JSON Web Keys (RFC 7517, 7518) with OpenSSL: only what this service uses. ES256 signs our
 * access tokens; clients sign assertions with RS384 or ES384. No other algorithm exists here, so none can be confused with another.
 * cjose isn't used: what is needed are three algorithms over OpenSSL's EVP interface, and a second reader of the same tokens would be one more parser
 * to trust. */
#ifndef CPX_JWT_H
#define CPX_JWT_H

#include <jansson.h>
#include <openssl/evp.h>
#include <stdbool.h>
#include <stddef.h>

#include "cpx/arena.h"
#include "cpx/rc.h"

enum cpx_algorithm { CPX_ALGORITHM_NONE, CPX_ALGORITHM_ES256, CPX_ALGORITHM_ES384, CPX_ALGORITHM_RS384 };
enum cpx_algorithm cpx_algorithm_of(const char *name); /* NONE: unknown */

/* A token taken apart, nothing of it verified. Texts live in the arena or in the token. */
struct cpx_jws {
    const json_t *header;
    const char *payload; /* its text, JSON or not */
    size_t payload_size;
    const char *input; /* what was signed: a part of the token */
    size_t input_size;
    const unsigned char *signature;
    size_t signature_size;
};

/* base64url without padding (RFC 4648 section 5). NULL: memory. */
const char *cpx_base64url(struct cpx_arena *arena, const void *data, size_t size) CPX_MUST_CHECK;
/* Strict: no padding, no other characters, no loose bits. CPX_REFUSED without a problem. */
enum cpx_rc cpx_base64url_decode(struct cpx_arena *arena, const char *text, size_t size, unsigned char **out,
                                 size_t *out_size) CPX_MUST_CHECK;

/* CPX_REFUSED without a problem: not three parts, or a header that isn't a JSON object or lists `crit`. */
enum cpx_rc cpx_jws_split(struct cpx_arena *arena, const char *token, size_t size, struct cpx_jws *out) CPX_MUST_CHECK;
/* CPX_REFUSED without a problem: the signature isn't one of this key and algorithm. */
enum cpx_rc cpx_jws_verify(const struct cpx_jws *jws, EVP_PKEY *key, enum cpx_algorithm algorithm) CPX_MUST_CHECK;
/* header, claims: JSON texts. The token lives in the arena. */
enum cpx_rc cpx_jws_sign(struct cpx_arena *arena, EVP_PKEY *key, enum cpx_algorithm algorithm, const char *header, const char *claims,
                         const char **token) CPX_MUST_CHECK;

/* The public key that a JWK describes; the caller frees it. NULL: not one that the algorithm takes (RSA of 2048 to 8192 bits for RS384, the
 * algorithm's own curve for EC). */
EVP_PKEY *cpx_jwk_key(struct cpx_arena *arena, const json_t *jwk, enum cpx_algorithm algorithm) CPX_MUST_CHECK;
/* The algorithm that a key of our own or of a client's fits: ES256 for P-256, ES384 for P-384, RS384 for RSA. */
enum cpx_algorithm cpx_key_algorithm(EVP_PKEY *key);
/* The thumbprint (RFC 7638) that serves as kid, and the public JWK with kid, alg and use. NULL: memory, or a key of another kind. */
const char *cpx_key_thumbprint(struct cpx_arena *arena, EVP_PKEY *key) CPX_MUST_CHECK;
const char *cpx_key_jwk(struct cpx_arena *arena, EVP_PKEY *key) CPX_MUST_CHECK;
/* A private key from a PEM file, written with mode 0600. */
EVP_PKEY *cpx_key_read(const char *file) CPX_MUST_CHECK;                   /* NULL: unreadable */
enum cpx_rc cpx_key_write(EVP_PKEY *key, const char *file) CPX_MUST_CHECK; /* CPX_REFUSED: it exists, or can't be written */
EVP_PKEY *cpx_key_new(enum cpx_algorithm algorithm) CPX_MUST_CHECK;        /* ES256 or ES384 */

#endif
