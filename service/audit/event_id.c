/* Ids of the accounting's lines, which are AuditEvents on the FHIR face: a block of AES-256 over a mark and the line's number, written as a UUID. What doesn't decrypt to the mark is no id of ours. */
#include <openssl/hmac.h>
#include <stdio.h>
#include <string.h>

#include "cpx/audit.h"
#include "cpx/id.h"

enum { BLOCK = 16, MARK = 8 };
static const unsigned char mark[MARK] = {'d', 'i', 's', 'c', 'l', 'o', 's', 'e'};

/* The secret serves several purposes: each has a key of its own. */
static bool derive(const unsigned char key[32], unsigned char out[EVP_MAX_MD_SIZE])
{
    static const unsigned char purpose[] = "AuditEvent.id";
    unsigned size = 0;
    return HMAC(EVP_sha256(), key, 32, purpose, sizeof purpose - 1, out, &size) != NULL && size == 32;
}

static bool crypt(const unsigned char key[32], bool encrypt, const unsigned char in[BLOCK], unsigned char out[BLOCK])
{
    unsigned char derived[EVP_MAX_MD_SIZE];
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int size = 0;
    bool done = context != NULL && derive(key, derived) &&
                EVP_CipherInit_ex(context, EVP_aes_256_ecb(), NULL, derived, NULL, encrypt ? 1 : 0) == 1 &&
                EVP_CIPHER_CTX_set_padding(context, 0) == 1 && EVP_CipherUpdate(context, out, &size, in, BLOCK) == 1 && size == BLOCK;
    EVP_CIPHER_CTX_free(context);
    return done;
}

bool cpx_audit_event_id(const unsigned char key[32], int64_t number, char out[37])
{
    unsigned char plain[BLOCK], block[BLOCK];
    memcpy(plain, mark, MARK);
    for (int i = 0; i < 8; i++)
        plain[MARK + i] = (unsigned char)((uint64_t)number >> (56 - 8 * i));
    if (!crypt(key, true, plain, block)) return false;
    size_t at = 0;
    for (int i = 0; i < BLOCK; i++)
        at += (size_t)snprintf(out + at, 37 - at, i == 4 || i == 6 || i == 8 || i == 10 ? "-%02x" : "%02x", block[i]);
    return true;
}

bool cpx_audit_event_number(const unsigned char key[32], const char *id, int64_t *number)
{
    unsigned char block[BLOCK] = {0}, plain[BLOCK];
    uint64_t value = 0;
    if (!cpx_id_valid(id)) return false;
    size_t digits = 0;
    for (const char *c = id; *c != '\0'; c++) {
        if (*c == '-') continue;
        int digit = *c <= '9' ? *c - '0' : *c - 'a' + 10;
        block[digits / 2] = (unsigned char)(block[digits / 2] << 4 | digit);
        digits++;
    }
    if (!crypt(key, false, block, plain) || memcmp(plain, mark, MARK) != 0) return false;
    for (int i = 0; i < 8; i++)
        value = value << 8 | plain[MARK + i];
    *number = (int64_t)value;
    return value <= INT64_MAX;
}
