#include "cpx/keys.h"

#include <dirent.h>
#include <openssl/crypto.h>
#include <openssl/sha.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/jwt.h"
#include "cpx/log.h"

enum { KEYS_MAX = 16, KID_SIZE = 64, JWK_SIZE = 512, VERIFIED = 4096, PATH_SIZE = 4096, ARENA_CAP = 64 * 1024 };

struct key {
    EVP_PKEY *key;
    char kid[KID_SIZE];
    char jwk[JWK_SIZE];
};

/* A set is never changed once it stands, so readers need the lock only to take a reference. */
struct set {
    size_t count, references;
    struct key items[KEYS_MAX]; /* by name: the last one signs */
};

struct cpx_keys {
    pthread_mutex_t lock;
    char *directory;
    struct set *set;
    /* Hashes of tokens whose signature was found good by the keys of this set: direct-mapped, so bounded; zero: empty. */
    unsigned char verified[VERIFIED][SHA256_DIGEST_LENGTH];
};

static void set_free(struct set *set)
{
    for (size_t i = 0; i < set->count; i++)
        EVP_PKEY_free(set->items[i].key);
    free(set);
}

static struct set *set_take(struct cpx_keys *keys)
{
    (void)pthread_mutex_lock(&keys->lock);
    struct set *set = keys->set;
    set->references++;
    (void)pthread_mutex_unlock(&keys->lock);
    return set;
}

static void set_give(struct cpx_keys *keys, struct set *set)
{
    (void)pthread_mutex_lock(&keys->lock);
    bool last = --set->references == 0;
    (void)pthread_mutex_unlock(&keys->lock);
    if (last) set_free(set);
}

static void complain(const char *what, const char *file)
{
    const struct cpx_field fields[] = {{"reason", what, 0}, {"file", file, 0}, {NULL, NULL, 0}};
    cpx_log(CPX_LOG_ERROR, "keys.unusable", fields);
}

static int is_pem(const struct dirent *entry)
{
    size_t size = strlen(entry->d_name);
    return entry->d_name[0] != '.' && size > 4 && strcmp(entry->d_name + size - 4, ".pem") == 0;
}

static bool describe(struct cpx_arena *arena, struct key *key)
{
    const char *kid = cpx_key_thumbprint(arena, key->key), *jwk = cpx_key_jwk(arena, key->key);
    if (kid == NULL || jwk == NULL || strlen(kid) >= sizeof key->kid || strlen(jwk) >= sizeof key->jwk) return false;
    (void)snprintf(key->kid, sizeof key->kid, "%s", kid);
    (void)snprintf(key->jwk, sizeof key->jwk, "%s", jwk);
    return true;
}

static bool load_key(const char *directory, const char *name, struct set *set)
{
    char path[PATH_SIZE];
    struct key *key = &set->items[set->count];
    int length = snprintf(path, sizeof path, "%s/%s", directory, name);
    if (length < 0 || (size_t)length >= sizeof path || (key->key = cpx_key_read(path)) == NULL) {
        complain("not readable as a private key in PEM", name);
        return false;
    }
    set->count++;
    struct cpx_arena *arena = cpx_key_algorithm(key->key) == CPX_ALGORITHM_ES256 ? cpx_arena_new(ARENA_CAP) : NULL;
    bool described = arena != NULL && describe(arena, key);
    cpx_arena_free(arena);
    if (!described) complain("not a P-256 key", name);
    return described;
}

static struct set *set_load(const char *directory)
{
    struct dirent **names = NULL;
    int found = scandir(directory, &names, is_pem, alphasort);
    struct set *set = calloc(1, sizeof *set);
    bool good = found > 0 && found <= KEYS_MAX && set != NULL;
    if (found <= 0)
        complain("no *.pem file: `careplan-exchange key add` makes one", directory);
    else if (found > KEYS_MAX)
        complain("too many keys: 16 at most", directory);
    for (int i = 0; i < found; i++) {
        good = good && load_key(directory, names[i]->d_name, set);
        free(names[i]);
    }
    free(names);
    if (!good && set != NULL) {
        set_free(set);
        set = NULL;
    }
    if (set != NULL) set->references = 1;
    return set;
}

struct cpx_keys *cpx_keys_open(const char *directory)
{
    struct cpx_keys *keys = directory == NULL ? NULL : calloc(1, sizeof *keys);
    if (keys == NULL) return NULL;
    keys->directory = strdup(directory);
    keys->set = keys->directory == NULL ? NULL : set_load(directory);
    if (keys->set == NULL || pthread_mutex_init(&keys->lock, NULL) != 0) {
        if (keys->set != NULL) set_free(keys->set);
        free(keys->directory);
        free(keys);
        return NULL;
    }
    return keys;
}

void cpx_keys_close(struct cpx_keys *keys)
{
    if (keys == NULL) return;
    set_free(keys->set);
    (void)pthread_mutex_destroy(&keys->lock);
    free(keys->directory);
    free(keys);
}

enum cpx_rc cpx_keys_reload(struct cpx_keys *keys)
{
    struct set *fresh = set_load(keys->directory);
    if (fresh == NULL) return CPX_REFUSED;
    (void)pthread_mutex_lock(&keys->lock);
    struct set *old = keys->set;
    keys->set = fresh;
    memset(keys->verified, 0, sizeof keys->verified);
    (void)pthread_mutex_unlock(&keys->lock);
    set_give(keys, old);
    return CPX_OK;
}

enum cpx_rc cpx_keys_publish(struct cpx_keys *keys, struct cpx_arena *arena, const char **json, size_t *size)
{
    struct set *set = set_take(keys);
    const char *list = "";
    for (size_t i = set->count; list != NULL && i-- > 0;)
        list = cpx_arena_printf(arena, "%s%s%s", list, *list == '\0' ? "" : ",", set->items[i].jwk);
    set_give(keys, set);
    *json = list == NULL ? NULL : cpx_arena_printf(arena, "{\"keys\":[%s]}", list);
    if (*json == NULL) return CPX_EXHAUSTED;
    *size = strlen(*json);
    return CPX_OK;
}

enum cpx_rc cpx_keys_sign(struct cpx_keys *keys, struct cpx_arena *arena, const char *claims, const char **token)
{
    struct set *set = set_take(keys);
    const struct key *newest = &set->items[set->count - 1];
    const char *header = cpx_arena_printf(arena, "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"%s\"}", newest->kid);
    enum cpx_rc rc = header == NULL ? CPX_EXHAUSTED : cpx_jws_sign(arena, newest->key, CPX_ALGORITHM_ES256, header, claims, token);
    set_give(keys, set);
    return rc;
}

/* ---- verification ---- */

static size_t slot_of(const unsigned char *hash)
{
    return (size_t)(hash[0] << 8 | hash[1]) % VERIFIED;
}

static bool is_remembered(struct cpx_keys *keys, const unsigned char *hash)
{
    (void)pthread_mutex_lock(&keys->lock);
    bool same = CRYPTO_memcmp(keys->verified[slot_of(hash)], hash, SHA256_DIGEST_LENGTH) == 0;
    (void)pthread_mutex_unlock(&keys->lock);
    return same;
}

/* Only while the keys that verified it are still ours. */
static void remember(struct cpx_keys *keys, const struct set *set, const unsigned char *hash)
{
    (void)pthread_mutex_lock(&keys->lock);
    if (keys->set == set) memcpy(keys->verified[slot_of(hash)], hash, SHA256_DIGEST_LENGTH);
    (void)pthread_mutex_unlock(&keys->lock);
}

static bool member_is(const json_t *object, const char *name, const char *value)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text != NULL && strcmp(text, value) == 0;
}

static enum cpx_rc verify_signature(const struct set *set, const struct cpx_jws *jws)
{
    if (!member_is(jws->header, "alg", "ES256") || !member_is(jws->header, "typ", "at+jwt")) return CPX_REFUSED;
    for (size_t i = 0; i < set->count; i++) {
        if (member_is(jws->header, "kid", set->items[i].kid)) return cpx_jws_verify(jws, set->items[i].key, CPX_ALGORITHM_ES256);
    }
    return CPX_REFUSED;
}

/* The claims of a token whose header and signature are known to be good. */
static enum cpx_rc payload_of(struct cpx_arena *arena, const char *token, const char **claims, size_t *claims_size)
{
    unsigned char *payload = NULL;
    const char *first = strchr(token, '.'), *second = first == NULL ? NULL : strchr(first + 1, '.');
    if (second == NULL) return CPX_DEFECT;
    enum cpx_rc rc = cpx_base64url_decode(arena, first + 1, (size_t)(second - first - 1), &payload, claims_size);
    *claims = (const char *)payload;
    return rc;
}

enum cpx_rc cpx_keys_verify(struct cpx_keys *keys, struct cpx_arena *arena, const char *token, const char **claims, size_t *claims_size)
{
    struct cpx_jws jws;
    unsigned char hash[SHA256_DIGEST_LENGTH];
    size_t size = strlen(token);
    SHA256((const unsigned char *)token, size, hash);
    if (is_remembered(keys, hash)) return payload_of(arena, token, claims, claims_size);
    enum cpx_rc rc = cpx_jws_split(arena, token, size, &jws);
    if (rc != CPX_OK) return rc;
    struct set *set = set_take(keys);
    rc = verify_signature(set, &jws);
    if (rc == CPX_OK) remember(keys, set, hash);
    set_give(keys, set);
    *claims = jws.payload;
    *claims_size = jws.payload_size;
    return rc;
}
