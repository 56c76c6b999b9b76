/* Sealing: AES-256-GCM under a key derived from the service's secret. The nonce is a keyed hash of what is sealed and what it is bound to
 * (as in SIV): equal cursors may be seen to be equal, which they are meant to be; no nonce meets two different texts. */
#include "cpx/cursor.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdio.h>
#include <string.h>

#include "cpx/jwt.h"
#include "cpx/routes.h"
#include "cpx/service.h"
#include "cpx/text.h"

enum { KEY_SIZE = 32, NONCE_SIZE = 12, TAG_SIZE = 16, PLAIN_MAX = 6 * 1024, BOUND_MAX = 128 * 1024 };

static bool keyed_hash(const unsigned char key[KEY_SIZE], const char *data, size_t size, unsigned char out[32])
{
    unsigned int length = 0;
    return HMAC(EVP_sha256(), key, KEY_SIZE, (const unsigned char *)data, size, out, &length) != NULL && length == 32;
}

/* Two keys: one seals, one makes nonces. */
static bool keys_of(const struct cpx_request *request, unsigned char seal[KEY_SIZE], unsigned char nonce[KEY_SIZE])
{
    static const char seal_use[] = "cursor seal", nonce_use[] = "cursor nonce";
    const unsigned char *key = request->service->version_key;
    return keyed_hash(key, seal_use, sizeof seal_use - 1, seal) && keyed_hash(key, nonce_use, sizeof nonce_use - 1, nonce);
}

/* Client and purpose of the token (a certificate's purpose is the client's only one), then the caller's text. */
static const char *bind(struct cpx_request *request, const char *bound, size_t *size)
{
    struct cpx_text text;
    int purpose = cpx_request_header(request, "authorization") ? (int)request->reader.purpose : 0;

    cpx_text_init(&text, request->arena, BOUND_MAX);
    cpx_text_addf(&text, "%s\n%d\n", request->reader.client ? request->reader.client : "", purpose);
    cpx_text_adds(&text, bound);
    return cpx_text_finish(&text, size);
}

static bool gcm(bool encrypt, const unsigned char *key, const unsigned char *nonce, const char *bound, size_t bound_size,
                const unsigned char *in, size_t size, unsigned char *out, unsigned char tag[TAG_SIZE])
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int done = 0, last = 0;
    bool good = context && EVP_CipherInit_ex(context, EVP_aes_256_gcm(), NULL, key, nonce, encrypt) == 1 &&
                EVP_CipherUpdate(context, NULL, &done, (const unsigned char *)bound, (int)bound_size) == 1 &&
                EVP_CipherUpdate(context, out, &done, in, (int)size) == 1;

    if (good && !encrypt) good = EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, TAG_SIZE, tag) == 1;
    if (good) good = EVP_CipherFinal_ex(context, out + done, &last) == 1;
    if (good && encrypt) good = EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, TAG_SIZE, tag) == 1;
    EVP_CIPHER_CTX_free(context);
    return good;
}

enum cpx_rc cpx_cursor_seal_for(struct cpx_request *request, const char *bound, const char *plain, const char **sealed)
{
    unsigned char seal_key[KEY_SIZE], nonce_key[KEY_SIZE], hash[32], box[NONCE_SIZE + PLAIN_MAX + TAG_SIZE];
    size_t size = strlen(plain), bound_size = 0;
    const char *data = bind(request, bound, &bound_size);
    const char *whole = data ? cpx_arena_printf(request->arena, "%s\n%s", data, plain) : NULL;

    if (!whole) return CPX_EXHAUSTED;
    if (size > PLAIN_MAX || !keys_of(request, seal_key, nonce_key) || !keyed_hash(nonce_key, whole, strlen(whole), hash)) return CPX_DEFECT;
    memcpy(box, hash, NONCE_SIZE);
    if (!gcm(true, seal_key, box, data, bound_size, (const unsigned char *)plain, size, box + NONCE_SIZE, box + NONCE_SIZE + size))
        return CPX_DEFECT;
    *sealed = cpx_base64url(request->arena, box, NONCE_SIZE + size + TAG_SIZE);
    return *sealed ? CPX_OK : CPX_EXHAUSTED;
}

static enum cpx_rc refuse(struct cpx_request *request)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_CURSOR, NULL,
                           "Take the cursor from the answer to the same request of the same client and purpose, or start without one");
}

enum cpx_rc cpx_cursor_open_for(struct cpx_request *request, const char *bound, const char *sealed, const char **plain)
{
    unsigned char seal_key[KEY_SIZE], nonce_key[KEY_SIZE];
    unsigned char *box = NULL, *out;
    size_t size = 0, bound_size = 0;
    const char *data = bind(request, bound, &bound_size);
    enum cpx_rc rc;

    if (!data) return CPX_EXHAUSTED;
    rc = cpx_base64url_decode(request->arena, sealed, strlen(sealed), &box, &size);
    if (rc == CPX_REFUSED || (rc == CPX_OK && (size < NONCE_SIZE + TAG_SIZE || size > NONCE_SIZE + PLAIN_MAX + TAG_SIZE)))
        return refuse(request);
    if (rc != CPX_OK) return rc;
    size -= NONCE_SIZE + TAG_SIZE;
    out = cpx_arena_alloc(request->arena, size + 1);
    if (!out) return CPX_EXHAUSTED;
    if (!keys_of(request, seal_key, nonce_key)) return CPX_DEFECT;
    if (!gcm(false, seal_key, box, data, bound_size, box + NONCE_SIZE, size, out, box + NONCE_SIZE + size)) return refuse(request);
    *plain = (const char *)out;
    return CPX_OK;
}

/* The route's name and every parameter but the cursor, and the size of a page, which is no part of where a list goes on. */
static const char *own_query(struct cpx_request *request)
{
    struct cpx_text text;
    size_t size;

    cpx_text_init(&text, request->arena, BOUND_MAX);
    cpx_text_addf(&text, "%s %s", request->route->name, request->path);
    for (size_t i = 0; i < request->query.count; i++) {
        const struct cpx_pair *pair = &request->query.items[i];
        if (strcmp(pair->name, "after") == 0 || strcmp(pair->name, "_cursor") == 0 || strcmp(pair->name, "limit") == 0) continue;
        cpx_text_addf(&text, "\n%zu %s=%s", strlen(pair->value), pair->name, pair->value);
    }
    return cpx_text_finish(&text, &size);
}

enum cpx_rc cpx_cursor_seal(struct cpx_request *request, const char *plain, const char **sealed)
{
    const char *query = own_query(request);
    return query ? cpx_cursor_seal_for(request, query, plain, sealed) : CPX_EXHAUSTED;
}

enum cpx_rc cpx_cursor_open(struct cpx_request *request, const char *sealed, const char **plain)
{
    const char *query = own_query(request);
    return query ? cpx_cursor_open_for(request, query, sealed, plain) : CPX_EXHAUSTED;
}
