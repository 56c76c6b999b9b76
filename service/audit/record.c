/* The records of the chain, and the keys that sign them. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <jansson.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "chain.h"
#include "cpx/jwt.h"
#include "cpx/text.h"
#include "cpx/time.h"

enum { RECORD_MAX = 4096, RAW_KEY = 32 };

const char *const cpx_audit_tables[] = {"disclosure", "refusal", "emergency_access", "emergency_event", "report", NULL};
static const char *const kinds[] = {[CPX_AUDIT_BATCH] = "batch", [CPX_AUDIT_REMOVAL] = "removal"};

/* ---- hex ---- */

void audit_hex(const unsigned char *data, size_t size, char *out)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < size; i++) {
        out[2 * i] = digits[data[i] >> 4];
        out[2 * i + 1] = digits[data[i] & 15];
    }
    out[2 * size] = '\0';
}

bool audit_unhex(const char *text, unsigned char *out, size_t size)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < 2 * size; i++) {
        const char *digit = text[i] != '\0' ? strchr(digits, text[i]) : NULL;
        if (digit == NULL) return false;
        out[i / 2] = (unsigned char)(out[i / 2] << 4 | (digit - digits));
    }
    return text[2 * size] == '\0';
}

/* ---- records ---- */

int64_t cpx_audit_record_rows(const struct cpx_audit_record *record)
{
    int64_t sum = 0;
    for (size_t i = 0; cpx_audit_tables[i] != NULL; i++)
        sum += record->rows[i] > 0 ? record->rows[i] : 0;
    return sum;
}

static void write_hash(struct cpx_writer *writer, const char *key, const unsigned char hash[CPX_HASH])
{
    char text[2 * CPX_HASH + 1];
    audit_hex(hash, CPX_HASH, text);
    cpx_write_string(writer, key, text);
}

static void write_time(struct cpx_writer *writer, const char *key, int64_t us)
{
    char text[32];
    cpx_time_format(us, text);
    cpx_write_string(writer, key, text);
}

static void write_transaction(struct cpx_writer *writer, const char *key, uint64_t transaction)
{
    char text[24];
    (void)snprintf(text, sizeof text, "%" PRIu64, transaction);
    cpx_write_string(writer, key, text);
}

static void write_batch(struct cpx_writer *writer, const struct cpx_audit_record *record)
{
    write_transaction(writer, "from", record->from);
    write_transaction(writer, "to", record->to);
    cpx_write_object(writer, "rows");
    for (size_t i = 0; cpx_audit_tables[i] != NULL; i++)
        if (record->rows[i] >= 0) cpx_write_int(writer, cpx_audit_tables[i], record->rows[i]);
    cpx_write_end_object(writer);
    write_time(writer, "newest", record->newest_us);
    write_hash(writer, "root", record->root);
}

const char *cpx_audit_record_format(struct cpx_arena *arena, const struct cpx_audit_record *record)
{
    struct cpx_text text;
    struct cpx_writer writer;
    cpx_text_init(&text, arena, RECORD_MAX);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    cpx_write_int(&writer, "number", record->number);
    cpx_write_string(&writer, "kind", kinds[record->kind]);
    if (record->kind == CPX_AUDIT_BATCH)
        write_batch(&writer, record);
    else
        cpx_write_int(&writer, "through", record->through);
    write_hash(&writer, "previous", record->previous);
    write_time(&writer, "at", record->at_us);
    cpx_write_string(&writer, "key", record->key);
    cpx_write_end_object(&writer);
    return cpx_text_finish(&text, NULL);
}

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text != NULL ? text : "";
}

bool audit_transaction(const char *text, uint64_t *out)
{
    char *end = NULL;
    errno = 0;
    *out = strtoull(text, &end, 10);
    return errno == 0 && text[0] >= '0' && text[0] <= '9' && *end == '\0';
}

static bool read_time(const json_t *object, const char *name, int64_t *us)
{
    int64_t end;
    return cpx_time_is_instant(text_of(object, name)) && cpx_time_span(text_of(object, name), NULL, us, &end);
}

static bool read_number(const json_t *object, const char *name, int64_t *number)
{
    const json_t *value = json_object_get(object, name);
    *number = json_integer_value(value);
    return json_is_integer(value) && *number >= 0;
}

static bool read_rows(const json_t *object, struct cpx_audit_record *out)
{
    const json_t *rows = json_object_get(object, "rows");
    size_t known = 0;
    for (size_t i = 0; cpx_audit_tables[i] != NULL; i++) {
        out->rows[i] = -1;
        if (json_object_get(rows, cpx_audit_tables[i]) == NULL) continue;
        if (!read_number(rows, cpx_audit_tables[i], &out->rows[i])) return false;
        known++;
    }
    return json_is_object(rows) && known == json_object_size(rows);
}

static bool read_batch(const json_t *object, struct cpx_audit_record *out)
{
    return audit_transaction(text_of(object, "from"), &out->from) && audit_transaction(text_of(object, "to"), &out->to) &&
           out->from < out->to && read_rows(object, out) && read_time(object, "newest", &out->newest_us) &&
           audit_unhex(text_of(object, "root"), out->root, CPX_HASH);
}

bool cpx_audit_record_parse(const char *text, size_t size, struct cpx_audit_record *out)
{
    json_t *object = json_loadb(text, size, JSON_REJECT_DUPLICATES, NULL);
    *out = (struct cpx_audit_record){0};
    bool batch = strcmp(text_of(object, "kind"), kinds[CPX_AUDIT_BATCH]) == 0;
    bool removal = strcmp(text_of(object, "kind"), kinds[CPX_AUDIT_REMOVAL]) == 0;
    out->kind = removal ? CPX_AUDIT_REMOVAL : CPX_AUDIT_BATCH;
    bool whole = read_number(object, "number", &out->number) && (batch || removal) && read_time(object, "at", &out->at_us) &&
                 audit_unhex(text_of(object, "previous"), out->previous, CPX_HASH) && strlen(text_of(object, "key")) == CPX_AUDIT_KEY_ID &&
                 (batch ? read_batch(object, out) : read_number(object, "through", &out->through));
    if (whole) memcpy(out->key, text_of(object, "key"), CPX_AUDIT_KEY_ID);
    json_decref(object);
    return whole;
}

bool cpx_audit_record_hash(const char *text, size_t size, unsigned char out[CPX_HASH])
{
    return SHA256((const unsigned char *)text, size, out) != NULL;
}

/* ---- keys ---- */

static enum cpx_rc complain(const char *file, const char *what)
{
    (void)fprintf(stderr, "%s: %s\n", file, what);
    return CPX_REFUSED;
}

/* Takes the key over. */
static enum cpx_rc keep(struct cpx_audit_keys *keys, EVP_PKEY *key)
{
    unsigned char raw[RAW_KEY], hash[CPX_HASH];
    size_t size = sizeof raw;
    if (EVP_PKEY_get_id(key) != EVP_PKEY_ED25519 || EVP_PKEY_get_raw_public_key(key, raw, &size) != 1 || size != sizeof raw ||
        SHA256(raw, sizeof raw, hash) == NULL || keys->count == CPX_AUDIT_KEYS) {
        EVP_PKEY_free(key);
        return CPX_REFUSED;
    }
    audit_hex(hash, CPX_AUDIT_KEY_ID / 2, keys->items[keys->count].id);
    keys->items[keys->count++].key = key;
    return CPX_OK;
}

enum cpx_rc cpx_audit_key_read(const char *file, struct cpx_audit_keys *out)
{
    EVP_PKEY *key = cpx_key_read(file);
    *out = (struct cpx_audit_keys){0};
    if (key != NULL && keep(out, key) == CPX_OK) return CPX_OK;
    return complain(file, "not an Ed25519 private key in PEM: `careplan-exchange audit key FILE` makes one");
}

enum cpx_rc cpx_audit_keys_read(const char *file, struct cpx_audit_keys *out)
{
    FILE *stream = fopen(file, "re");
    enum cpx_rc rc = CPX_OK;
    *out = (struct cpx_audit_keys){0};
    for (EVP_PKEY *key; stream != NULL && rc == CPX_OK && (key = PEM_read_PUBKEY(stream, NULL, NULL, NULL)) != NULL;)
        rc = keep(out, key);
    if (stream != NULL) (void)fclose(stream);
    if (rc == CPX_OK && out->count > 0) return CPX_OK;
    cpx_audit_keys_free(out);
    return complain(file, "not a PEM file of Ed25519 public keys, at most 16");
}

void cpx_audit_keys_free(struct cpx_audit_keys *keys)
{
    for (size_t i = 0; i < keys->count; i++)
        EVP_PKEY_free(keys->items[i].key);
    keys->count = 0;
}

static bool write_public(EVP_PKEY *key, const char *file)
{
    int descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    FILE *stream = descriptor < 0 ? NULL : fdopen(descriptor, "w");
    bool written = stream != NULL && PEM_write_PUBKEY(stream, key) == 1;
    if (stream == NULL && descriptor >= 0) (void)close(descriptor);
    return stream != NULL && fclose(stream) == 0 && written;
}

enum cpx_rc cpx_audit_key_make(const char *file, char id[CPX_AUDIT_KEY_ID + 1])
{
    struct cpx_audit_keys keys = {0};
    char public[4096];
    EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, "ED25519");
    int length = snprintf(public, sizeof public, "%s.pub", file);
    if (key == NULL || keep(&keys, key) != CPX_OK || length < 0 || (size_t)length >= sizeof public) return CPX_EXHAUSTED;
    enum cpx_rc rc = access(public, F_OK) == 0 ? CPX_REFUSED : cpx_key_write(key, file);
    if (rc == CPX_OK && !write_public(key, public)) rc = CPX_REFUSED;
    if (rc == CPX_OK) memcpy(id, keys.items[0].id, CPX_AUDIT_KEY_ID + 1);
    cpx_audit_keys_free(&keys);
    return rc == CPX_OK ? CPX_OK : complain(file, "it, or its .pub, exists already or can't be written");
}

bool cpx_audit_sign(const struct cpx_audit_keys *key, const char *text, size_t size, unsigned char out[CPX_AUDIT_SIGNATURE])
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    size_t length = CPX_AUDIT_SIGNATURE;
    bool done = context != NULL && key->count == 1 && EVP_DigestSignInit(context, NULL, NULL, NULL, key->items[0].key) == 1 &&
                EVP_DigestSign(context, out, &length, (const unsigned char *)text, size) == 1 && length == CPX_AUDIT_SIGNATURE;
    EVP_MD_CTX_free(context);
    return done;
}

bool cpx_audit_signed(const struct cpx_audit_keys *keys, const char *id, const char *text, size_t size, const unsigned char *signature,
                      size_t signature_size)
{
    bool good = false;
    for (size_t i = 0; i < keys->count && !good; i++) {
        if (strcmp(keys->items[i].id, id) != 0) continue;
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        good = context != NULL && EVP_DigestVerifyInit(context, NULL, NULL, NULL, keys->items[i].key) == 1 &&
               EVP_DigestVerify(context, signature, signature_size, (const unsigned char *)text, size) == 1;
        EVP_MD_CTX_free(context);
    }
    return good;
}
