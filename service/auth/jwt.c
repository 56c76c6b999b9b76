#include "cpx/jwt.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cpx/json.h"

enum { RSA_BITS_MIN = 2048, RSA_BITS_MAX = 8192, COORDINATE_MAX = 48, TOKEN_MAX = 64 * 1024 };

/* What each algorithm stands for. curve NULL: RSA. */
static const struct algorithm {
    const char *name, *kty, *curve, *group, *digest;
    int coordinate; /* bytes of r, s, x and y */
} algorithms[] = {
    [CPX_ALGORITHM_NONE] = {NULL, NULL, NULL, NULL, NULL, 0},
    [CPX_ALGORITHM_ES256] = {"ES256", "EC", "P-256", "prime256v1", "SHA256", 32},
    [CPX_ALGORITHM_ES384] = {"ES384", "EC", "P-384", "secp384r1", "SHA384", 48},
    [CPX_ALGORITHM_RS384] = {"RS384", "RSA", NULL, NULL, "SHA384", 0},
};
enum { ALGORITHMS = sizeof algorithms / sizeof algorithms[0] };

enum cpx_algorithm cpx_algorithm_of(const char *name)
{
    for (int i = 1; name != NULL && i < ALGORITHMS; i++) {
        if (strcmp(algorithms[i].name, name) == 0) return (enum cpx_algorithm)i;
    }
    return CPX_ALGORITHM_NONE;
}

/* ---- base64url ---- */

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const char *cpx_base64url(struct cpx_arena *arena, const void *data, size_t size)
{
    const unsigned char *in = data;
    size_t length = size / 3 * 4 + (size % 3 == 0 ? 0 : size % 3 + 1);
    char *out = cpx_arena_alloc(arena, length + 1);
    if (out == NULL) return NULL;
    unsigned pending = 0;
    int bits = 0;
    size_t at = 0;
    for (size_t i = 0; i < size; i++) {
        pending = (pending << 8 | in[i]) & 0xffff;
        for (bits += 8; bits >= 6; bits -= 6)
            out[at++] = alphabet[pending >> (bits - 6) & 63];
    }
    if (bits > 0) out[at++] = alphabet[pending << (6 - bits) & 63];
    out[at] = '\0';
    return out;
}

static int value_of(char c)
{
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '-' ? 62 : c == '_' ? 63 : -1;
}

enum cpx_rc cpx_base64url_decode(struct cpx_arena *arena, const char *text, size_t size, unsigned char **out, size_t *out_size)
{
    if (size % 4 == 1) return CPX_REFUSED;
    unsigned char *data = cpx_arena_alloc(arena, size / 4 * 3 + 3);
    if (data == NULL) return CPX_EXHAUSTED;
    unsigned pending = 0;
    int bits = 0;
    size_t at = 0;
    for (size_t i = 0; i < size; i++) {
        int value = value_of(text[i]);
        if (value < 0) return CPX_REFUSED;
        pending = (pending << 6 | (unsigned)value) & 0xffff;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            data[at++] = (unsigned char)(pending >> bits & 0xff);
        }
    }
    if ((pending & ((1U << bits) - 1)) != 0) return CPX_REFUSED;
    *out = data;
    *out_size = at;
    return CPX_OK;
}

/* ---- signatures ---- */

/* The JSON object in one part of a token. */
static enum cpx_rc part_object(struct cpx_arena *arena, const char *part, size_t size, const json_t **out)
{
    unsigned char *text = NULL;
    size_t text_size = 0;
    json_t *value = NULL;
    struct cpx_problem problem = {.arena = arena};
    enum cpx_rc rc = cpx_base64url_decode(arena, part, size, &text, &text_size);
    if (rc == CPX_OK) rc = cpx_json_load(arena, (const char *)text, text_size, &value, &problem);
    if (rc == CPX_OK && !json_is_object(value)) rc = CPX_REFUSED;
    *out = value;
    return rc;
}

enum cpx_rc cpx_jws_split(struct cpx_arena *arena, const char *token, size_t size, struct cpx_jws *out)
{
    const char *first = size > TOKEN_MAX ? NULL : memchr(token, '.', size);
    const char *end = token + size;
    const char *second = first == NULL ? NULL : memchr(first + 1, '.', (size_t)(end - first - 1));
    if (second == NULL || memchr(second + 1, '.', (size_t)(end - second - 1)) != NULL) return CPX_REFUSED;
    unsigned char *payload = NULL, *signature = NULL;
    *out = (struct cpx_jws){.input = token, .input_size = (size_t)(second - token)};
    enum cpx_rc rc = part_object(arena, token, (size_t)(first - token), &out->header);
    if (rc == CPX_OK) rc = cpx_base64url_decode(arena, first + 1, (size_t)(second - first - 1), &payload, &out->payload_size);
    if (rc == CPX_OK) rc = cpx_base64url_decode(arena, second + 1, (size_t)(end - second - 1), &signature, &out->signature_size);
    /* `crit` names extensions that must be understood, and we understand none (RFC 7515 section 4.1.11); b64 comes with it. */
    if (rc == CPX_OK && json_object_get(out->header, "crit") != NULL) rc = CPX_REFUSED;
    out->payload = (const char *)payload;
    out->signature = signature;
    return rc;
}

/* JOSE writes an ECDSA signature as r and s side by side (RFC 7518 section 3.4), OpenSSL as DER. The caller frees. */
static unsigned char *der_of(const unsigned char *signature, int coordinate, int *size)
{
    unsigned char *der = NULL;
    ECDSA_SIG *pair = ECDSA_SIG_new();
    BIGNUM *r = BN_bin2bn(signature, coordinate, NULL), *s = BN_bin2bn(signature + coordinate, coordinate, NULL);
    *size = 0;
    if (pair != NULL && r != NULL && s != NULL && ECDSA_SIG_set0(pair, r, s) == 1) {
        r = s = NULL;
        *size = i2d_ECDSA_SIG(pair, &der);
    }
    BN_free(r);
    BN_free(s);
    ECDSA_SIG_free(pair);
    return *size > 0 ? der : NULL;
}

static bool fits(EVP_PKEY *key, enum cpx_algorithm algorithm)
{
    return algorithm != CPX_ALGORITHM_NONE && cpx_key_algorithm(key) == algorithm;
}

enum cpx_rc cpx_jws_verify(const struct cpx_jws *jws, EVP_PKEY *key, enum cpx_algorithm algorithm)
{
    if (!fits(key, algorithm)) return CPX_REFUSED;
    const struct algorithm *row = &algorithms[algorithm];
    unsigned char *der = NULL;
    const unsigned char *signature = jws->signature;
    size_t size = jws->signature_size;
    if (row->coordinate > 0) {
        int der_size = 0;
        if (size != (size_t)row->coordinate * 2) return CPX_REFUSED;
        der = der_of(signature, row->coordinate, &der_size);
        if (der == NULL) return CPX_EXHAUSTED;
        signature = der;
        size = (size_t)der_size;
    }
    enum cpx_rc rc = CPX_EXHAUSTED;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (context != NULL && EVP_DigestVerifyInit_ex(context, NULL, row->digest, NULL, NULL, key, NULL) == 1)
        rc = EVP_DigestVerify(context, signature, size, (const unsigned char *)jws->input, jws->input_size) == 1 ? CPX_OK : CPX_REFUSED;
    EVP_MD_CTX_free(context);
    OPENSSL_free(der);
    ERR_clear_error();
    return rc;
}

/* From DER to r and s side by side. */
static bool raw_of(const unsigned char *der, size_t size, int coordinate, unsigned char *raw)
{
    ECDSA_SIG *pair = d2i_ECDSA_SIG(NULL, &der, (long)size);
    bool done = pair != NULL && BN_bn2binpad(ECDSA_SIG_get0_r(pair), raw, coordinate) == coordinate &&
                BN_bn2binpad(ECDSA_SIG_get0_s(pair), raw + coordinate, coordinate) == coordinate;
    ECDSA_SIG_free(pair);
    return done;
}

static enum cpx_rc signature_of(struct cpx_arena *arena, EVP_PKEY *key, const struct algorithm *row, const char *input, const char **out)
{
    unsigned char signature[RSA_BITS_MAX / 8], raw[COORDINATE_MAX * 2];
    size_t size = sizeof signature;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    enum cpx_rc rc = CPX_DEFECT;
    if (context != NULL && EVP_DigestSignInit_ex(context, NULL, row->digest, NULL, NULL, key, NULL) == 1 &&
        EVP_DigestSign(context, signature, &size, (const unsigned char *)input, strlen(input)) == 1)
        rc = CPX_OK;
    EVP_MD_CTX_free(context);
    if (rc == CPX_OK && row->coordinate > 0) {
        rc = raw_of(signature, size, row->coordinate, raw) ? CPX_OK : CPX_DEFECT;
        *out = cpx_base64url(arena, raw, (size_t)row->coordinate * 2);
    } else if (rc == CPX_OK) {
        *out = cpx_base64url(arena, signature, size);
    }
    return rc == CPX_OK && *out == NULL ? CPX_EXHAUSTED : rc;
}

enum cpx_rc cpx_jws_sign(struct cpx_arena *arena, EVP_PKEY *key, enum cpx_algorithm algorithm, const char *header, const char *claims,
                         const char **token)
{
    if (!fits(key, algorithm)) return CPX_DEFECT;
    const char *head = cpx_base64url(arena, header, strlen(header)), *body = cpx_base64url(arena, claims, strlen(claims));
    const char *input = head == NULL || body == NULL ? NULL : cpx_arena_printf(arena, "%s.%s", head, body);
    if (input == NULL) return CPX_EXHAUSTED;
    const char *signature = NULL;
    enum cpx_rc rc = signature_of(arena, key, &algorithms[algorithm], input, &signature);
    if (rc != CPX_OK) return rc;
    *token = cpx_arena_printf(arena, "%s.%s", input, signature);
    return *token == NULL ? CPX_EXHAUSTED : CPX_OK;
}

/* ---- keys ---- */

/* A member that is base64url; false where it is missing or isn't. */
static bool member_bytes(struct cpx_arena *arena, const json_t *jwk, const char *name, unsigned char **out, size_t *size)
{
    const json_t *value = json_object_get(jwk, name);
    return json_is_string(value) && cpx_base64url_decode(arena, json_string_value(value), json_string_length(value), out, size) == CPX_OK &&
           *size > 0;
}

static EVP_PKEY *key_from(const char *type, OSSL_PARAM_BLD *build)
{
    EVP_PKEY *key = NULL;
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(build);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, type, NULL);
    if (parameters != NULL && context != NULL && EVP_PKEY_fromdata_init(context) == 1 &&
        EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1)
        key = NULL;
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    return key;
}

static EVP_PKEY *ec_key(struct cpx_arena *arena, const json_t *jwk, const struct algorithm *row)
{
    unsigned char *x = NULL, *y = NULL, point[1 + COORDINATE_MAX * 2] = {POINT_CONVERSION_UNCOMPRESSED};
    size_t x_size = 0, y_size = 0, coordinate = (size_t)row->coordinate;
    const char *curve = json_string_value(json_object_get(jwk, "crv"));
    if (curve == NULL || strcmp(curve, row->curve) != 0 || !member_bytes(arena, jwk, "x", &x, &x_size) ||
        !member_bytes(arena, jwk, "y", &y, &y_size) || x_size != coordinate || y_size != coordinate)
        return NULL;
    memcpy(point + 1, x, coordinate);
    memcpy(point + 1 + coordinate, y, coordinate);
    EVP_PKEY *key = NULL;
    OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
    if (build != NULL && OSSL_PARAM_BLD_push_utf8_string(build, OSSL_PKEY_PARAM_GROUP_NAME, row->group, 0) == 1 &&
        OSSL_PARAM_BLD_push_octet_string(build, OSSL_PKEY_PARAM_PUB_KEY, point, 1 + coordinate * 2) == 1)
        key = key_from("EC", build);
    OSSL_PARAM_BLD_free(build);
    return key;
}

static EVP_PKEY *rsa_key(struct cpx_arena *arena, const json_t *jwk)
{
    unsigned char *n = NULL, *e = NULL;
    size_t n_size = 0, e_size = 0;
    if (!member_bytes(arena, jwk, "n", &n, &n_size) || !member_bytes(arena, jwk, "e", &e, &e_size) || n_size > RSA_BITS_MAX / 8 + 1 ||
        e_size > 4)
        return NULL;
    EVP_PKEY *key = NULL;
    OSSL_PARAM_BLD *build = OSSL_PARAM_BLD_new();
    BIGNUM *modulus = BN_bin2bn(n, (int)n_size, NULL), *exponent = BN_bin2bn(e, (int)e_size, NULL);
    if (build != NULL && modulus != NULL && exponent != NULL && BN_num_bits(modulus) >= RSA_BITS_MIN &&
        BN_num_bits(modulus) <= RSA_BITS_MAX && BN_is_odd(exponent) && BN_num_bits(exponent) > 1 &&
        OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_N, modulus) == 1 &&
        OSSL_PARAM_BLD_push_BN(build, OSSL_PKEY_PARAM_RSA_E, exponent) == 1)
        key = key_from("RSA", build);
    BN_free(modulus);
    BN_free(exponent);
    OSSL_PARAM_BLD_free(build);
    return key;
}

/* The point is on the curve, the modulus is odd and without small factors. */
static bool is_sound(EVP_PKEY *key)
{
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_pkey(NULL, key, NULL);
    bool sound = context != NULL && EVP_PKEY_public_check(context) == 1;
    EVP_PKEY_CTX_free(context);
    return sound;
}

EVP_PKEY *cpx_jwk_key(struct cpx_arena *arena, const json_t *jwk, enum cpx_algorithm algorithm)
{
    const struct algorithm *row = &algorithms[algorithm];
    const char *kty = json_string_value(json_object_get(jwk, "kty"));
    if (algorithm == CPX_ALGORITHM_NONE || kty == NULL || strcmp(kty, row->kty) != 0) return NULL;
    EVP_PKEY *key = row->curve == NULL ? rsa_key(arena, jwk) : ec_key(arena, jwk, row);
    if (key != NULL && !is_sound(key)) {
        EVP_PKEY_free(key);
        key = NULL;
    }
    ERR_clear_error();
    return key;
}

enum cpx_algorithm cpx_key_algorithm(EVP_PKEY *key)
{
    char group[64] = "";
    size_t size = 0;
    if (EVP_PKEY_is_a(key, "RSA"))
        return EVP_PKEY_get_bits(key) >= RSA_BITS_MIN && EVP_PKEY_get_bits(key) <= RSA_BITS_MAX ? CPX_ALGORITHM_RS384 : CPX_ALGORITHM_NONE;
    if (!EVP_PKEY_is_a(key, "EC") || EVP_PKEY_get_group_name(key, group, sizeof group, &size) != 1) return CPX_ALGORITHM_NONE;
    for (int i = 1; i < ALGORITHMS; i++) {
        if (algorithms[i].group != NULL && strcmp(algorithms[i].group, group) == 0) return (enum cpx_algorithm)i;
    }
    return CPX_ALGORITHM_NONE;
}

/* A number of the key as base64url; size 0: as long as the number is. */
static const char *number_of(struct cpx_arena *arena, EVP_PKEY *key, const char *parameter, int size)
{
    unsigned char bytes[RSA_BITS_MAX / 8 + 1];
    BIGNUM *number = NULL;
    const char *text = NULL;
    if (EVP_PKEY_get_bn_param(key, parameter, &number) == 1) {
        int wanted = size == 0 ? BN_num_bytes(number) : size;
        if (wanted <= (int)sizeof bytes && BN_bn2binpad(number, bytes, wanted) == wanted)
            text = cpx_base64url(arena, bytes, (size_t)wanted);
    }
    BN_free(number);
    return text;
}

/* The members that RFC 7638 hashes, in its order: the public key and nothing else. */
static const char *canonical_jwk(struct cpx_arena *arena, EVP_PKEY *key)
{
    enum cpx_algorithm algorithm = cpx_key_algorithm(key);
    const struct algorithm *row = &algorithms[algorithm];
    if (algorithm == CPX_ALGORITHM_NONE) return NULL;
    bool rsa = row->curve == NULL;
    const char *first = number_of(arena, key, rsa ? OSSL_PKEY_PARAM_RSA_E : OSSL_PKEY_PARAM_EC_PUB_X, row->coordinate);
    const char *second = number_of(arena, key, rsa ? OSSL_PKEY_PARAM_RSA_N : OSSL_PKEY_PARAM_EC_PUB_Y, row->coordinate);
    if (first == NULL || second == NULL) return NULL;
    return rsa ? cpx_arena_printf(arena, "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\"}", first, second)
               : cpx_arena_printf(arena, "{\"crv\":\"%s\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}", row->curve, first, second);
}

const char *cpx_key_thumbprint(struct cpx_arena *arena, EVP_PKEY *key)
{
    unsigned char hash[SHA256_DIGEST_LENGTH];
    const char *jwk = canonical_jwk(arena, key);
    if (jwk == NULL) return NULL;
    SHA256((const unsigned char *)jwk, strlen(jwk), hash);
    return cpx_base64url(arena, hash, sizeof hash);
}

const char *cpx_key_jwk(struct cpx_arena *arena, EVP_PKEY *key)
{
    const char *jwk = canonical_jwk(arena, key), *kid = cpx_key_thumbprint(arena, key);
    if (jwk == NULL || kid == NULL) return NULL;
    return cpx_arena_printf(arena, "{\"kid\":\"%s\",\"alg\":\"%s\",\"use\":\"sig\",%s", kid, algorithms[cpx_key_algorithm(key)].name,
                            jwk + 1);
}

EVP_PKEY *cpx_key_read(const char *file)
{
    FILE *stream = fopen(file, "re");
    if (stream == NULL) return NULL;
    /* An encrypted file isn't asked a passphrase for: a service has nobody to ask. */
    static char nothing[] = "";
    EVP_PKEY *key = PEM_read_PrivateKey(stream, NULL, NULL, nothing);
    (void)fclose(stream);
    ERR_clear_error();
    return key;
}

enum cpx_rc cpx_key_write(EVP_PKEY *key, const char *file)
{
    int descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    FILE *stream = descriptor < 0 ? NULL : fdopen(descriptor, "w");
    if (stream == NULL) {
        if (descriptor >= 0) (void)close(descriptor);
        return CPX_REFUSED;
    }
    bool written = PEM_write_PKCS8PrivateKey(stream, key, NULL, NULL, 0, NULL, NULL) == 1;
    if (fclose(stream) != 0 || !written) {
        (void)unlink(file);
        return CPX_REFUSED;
    }
    return CPX_OK;
}

EVP_PKEY *cpx_key_new(enum cpx_algorithm algorithm)
{
    return algorithms[algorithm].group == NULL ? NULL : EVP_PKEY_Q_keygen(NULL, NULL, "EC", algorithms[algorithm].group);
}
