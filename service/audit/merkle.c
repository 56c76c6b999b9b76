/* The Merkle tree of RFC 9162 section 2.1. A leaf's hash has the prefix 0x00, a node's 0x01, so that neither passes for the other. */
#include <openssl/sha.h>
#include <string.h>

#include "cpx/audit.h"

bool cpx_merkle_leaf(const char *data, size_t size, unsigned char out[CPX_HASH])
{
    static const unsigned char prefix = 0x00;
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    bool done = hash != NULL && EVP_DigestInit_ex(hash, EVP_sha256(), NULL) == 1 && EVP_DigestUpdate(hash, &prefix, 1) == 1 &&
                EVP_DigestUpdate(hash, data, size) == 1 && EVP_DigestFinal_ex(hash, out, NULL) == 1;
    EVP_MD_CTX_free(hash);
    return done;
}

static bool node(const unsigned char left[CPX_HASH], const unsigned char right[CPX_HASH], unsigned char out[CPX_HASH])
{
    unsigned char text[1 + 2 * CPX_HASH] = {0x01};
    memcpy(text + 1, left, CPX_HASH);
    memcpy(text + 1 + CPX_HASH, right, CPX_HASH);
    return SHA256(text, sizeof text, out) != NULL;
}

/* The largest power of two below count, which is at least 2. */
static size_t split(size_t count)
{
    size_t half = 1;
    while (half * 2 < count)
        half *= 2;
    return half;
}

/* As deep as the logarithm of count. */
bool cpx_merkle_root(const unsigned char (*leaves)[CPX_HASH], size_t count, unsigned char out[CPX_HASH])
{
    unsigned char left[CPX_HASH], right[CPX_HASH];
    if (count == 0) return SHA256((const unsigned char *)"", 0, out) != NULL;
    if (count == 1) {
        memcpy(out, leaves[0], CPX_HASH);
        return true;
    }
    size_t half = split(count);
    return cpx_merkle_root(leaves, half, left) && cpx_merkle_root(leaves + half, count - half, right) && node(left, right, out);
}

size_t cpx_merkle_path(const unsigned char (*leaves)[CPX_HASH], size_t count, size_t index, unsigned char (*path)[CPX_HASH])
{
    if (count < 2) return 0;
    size_t half = split(count);
    bool left = index < half;
    size_t length = left ? cpx_merkle_path(leaves, half, index, path) : cpx_merkle_path(leaves + half, count - half, index - half, path);
    bool made = left ? cpx_merkle_root(leaves + half, count - half, path[length]) : cpx_merkle_root(leaves, half, path[length]);
    return made ? length + 1 : length;
}

bool cpx_merkle_climb(const unsigned char leaf[CPX_HASH], size_t count, size_t index, const unsigned char (*path)[CPX_HASH], size_t length,
                      unsigned char out[CPX_HASH])
{
    unsigned char below[CPX_HASH];
    if (index >= count || (count == 1) != (length == 0)) return false;
    if (count == 1) {
        memcpy(out, leaf, CPX_HASH);
        return true;
    }
    size_t half = split(count);
    if (index < half) return cpx_merkle_climb(leaf, half, index, path, length - 1, below) && node(below, path[length - 1], out);
    return cpx_merkle_climb(leaf, count - half, index - half, path, length - 1, below) && node(path[length - 1], below, out);
}
