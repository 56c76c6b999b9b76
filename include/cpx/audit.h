/* The record of disclosures as evidence: sealed, verified, exported, and removed when its time is over.
 *
 * The rows of the sealed tables (cpx_audit_tables) are hashed in the order (transaction, table, id) into a Merkle tree (RFC 9162 section 2.1,
 * SHA-256). A row's leaf is a line of JSON: {"table":"disclosure", then the row's columns by name, those that are null left out}. A batch is the
 * rows of a half-open range of transactions that are all over, [from, to); ranges follow each other without gaps from 0 on. Each batch has a
 * record, a JSON text:
 *
 *     {"number":7,"kind":"batch","from":"901","to":"1022","rows":{"disclosure":12,"refusal":1},"newest":"2026-11-25T10:00:00.123456Z",
 *      "root":"<hex>","previous":"<hex: SHA-256 of the text of record 6>","at":"...","key":"<hex>"}
 *
 * and so has each removal of what is older than it has to be kept: "kind":"removal","through":5 (the rows of all batches up to record 5).
 * The text is signed with Ed25519; key is the beginning of the SHA-256 of the raw public key. Whoever has the public keys and a copy of the last
 * record finds every later change of what stood before it. */
#ifndef CPX_AUDIT_H
#define CPX_AUDIT_H

#include <openssl/evp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "cpx/arena.h"
#include "cpx/rc.h"

/* ---- merkle: pure ---- */

enum { CPX_HASH = 32 };

bool cpx_merkle_leaf(const char *data, size_t size, unsigned char out[CPX_HASH]); /* false: the library failed */
/* The root over the leaves' hashes; of none: the hash of nothing. */
bool cpx_merkle_root(const unsigned char (*leaves)[CPX_HASH], size_t count, unsigned char out[CPX_HASH]);
/* The inclusion path of a leaf, from the bottom up; its length, at most 64. */
size_t cpx_merkle_path(const unsigned char (*leaves)[CPX_HASH], size_t count, size_t index, unsigned char (*path)[CPX_HASH]);
/* The root that a leaf's hash and its path lead to; false: the path doesn't fit the place. */
bool cpx_merkle_climb(const unsigned char leaf[CPX_HASH], size_t count, size_t index, const unsigned char (*path)[CPX_HASH], size_t length,
                      unsigned char out[CPX_HASH]);

/* ---- records and keys ---- */

/* The append-only tables that are sealed, by name; NULL-terminated. Their leaves are made by the view sealed_row. */
extern const char *const cpx_audit_tables[];
enum { CPX_AUDIT_TABLES = 16, CPX_AUDIT_KEY_ID = 16, CPX_AUDIT_KEYS = 16, CPX_AUDIT_SIGNATURE = 64 };

enum cpx_audit_kind { CPX_AUDIT_BATCH, CPX_AUDIT_REMOVAL };
struct cpx_audit_record {
    int64_t number;
    enum cpx_audit_kind kind;
    uint64_t from, to;              /* batch: transactions */
    int64_t rows[CPX_AUDIT_TABLES]; /* batch: by place in cpx_audit_tables; -1: a table that it doesn't seal */
    int64_t newest_us;              /* batch: when the latest of its rows was written */
    unsigned char root[CPX_HASH];   /* batch */
    int64_t through;                /* removal */
    unsigned char previous[CPX_HASH];
    int64_t at_us;
    char key[CPX_AUDIT_KEY_ID + 1];
};
int64_t cpx_audit_record_rows(const struct cpx_audit_record *record);                                               /* of all tables */
const char *cpx_audit_record_format(struct cpx_arena *arena, const struct cpx_audit_record *record) CPX_MUST_CHECK; /* NULL: no memory */
/* false: not the text of a record. */
bool cpx_audit_record_parse(const char *text, size_t size, struct cpx_audit_record *out);
bool cpx_audit_record_hash(const char *text, size_t size, unsigned char out[CPX_HASH]);

/* Public keys that are trusted; or the private key that signs (one item). */
struct cpx_audit_keys {
    size_t count;
    struct {
        char id[CPX_AUDIT_KEY_ID + 1];
        EVP_PKEY *key;
    } items[CPX_AUDIT_KEYS];
};
/* A PEM file of one private key, or of public keys. Refused: said on stderr. */
enum cpx_rc cpx_audit_key_read(const char *file, struct cpx_audit_keys *out) CPX_MUST_CHECK;
enum cpx_rc cpx_audit_keys_read(const char *file, struct cpx_audit_keys *out) CPX_MUST_CHECK;
void cpx_audit_keys_free(struct cpx_audit_keys *keys);
/* A new key: the private one to FILE (owner only), the public one to FILE.pub; neither may exist. */
enum cpx_rc cpx_audit_key_make(const char *file, char id[CPX_AUDIT_KEY_ID + 1]) CPX_MUST_CHECK;
bool cpx_audit_sign(const struct cpx_audit_keys *key, const char *text, size_t size, unsigned char out[CPX_AUDIT_SIGNATURE]);
bool cpx_audit_signed(const struct cpx_audit_keys *keys, const char *id, const char *text, size_t size, const unsigned char *signature,
                      size_t signature_size);

/* ---- the chain ---- */

struct cpx_tx;

/* What a run did. why: for CPX_REFUSED, what is wrong and what to do. */
struct cpx_audit_outcome {
    int64_t records, rows; /* written, sealed or removed */
    int64_t last;          /* the number of the last record; 0: none */
    char last_hash[2 * CPX_HASH + 1];
    int64_t unsealed_us; /* when the oldest row that isn't sealed was written; 0: all are */
    char why[400];
};

/* Seals what is over, one batch of bounded size; *more: there is another. Does nothing while another instance does. tx: of role cpx_audit. */
enum cpx_rc cpx_audit_seal_batch(struct cpx_tx *tx, const struct cpx_audit_keys *key, struct cpx_audit_outcome *out,
                                 bool *more) CPX_MUST_CHECK;
/* All batches, each in a transaction of its own. dsn: of role cpx_audit. */
enum cpx_rc cpx_audit_seal(const char *dsn, const struct cpx_audit_keys *key, struct cpx_audit_outcome *out) CPX_MUST_CHECK;
/* Removes the rows of whole batches whose newest row is older than the years (at least 6). owner_dsn: of role cpx_owner. */
enum cpx_rc cpx_audit_prune(const char *dsn, const char *owner_dsn, const struct cpx_audit_keys *key, int64_t years,
                            struct cpx_audit_outcome *out) CPX_MUST_CHECK;
/* Writes records from..to (0: the first, the last) as directory/chain.jsonl and their leaves as directory/leaves.jsonl. */
enum cpx_rc cpx_audit_export(const char *dsn, int64_t from, int64_t to, const char *directory,
                             struct cpx_audit_outcome *out) CPX_MUST_CHECK;
/* Writes the records only, as lines of chain.jsonl: what is kept elsewhere. */
enum cpx_rc cpx_audit_roots(const char *dsn, FILE *to, struct cpx_audit_outcome *out) CPX_MUST_CHECK;

struct cpx_audit_check {
    const char *dsn, *directory; /* one of them: the database, or an export */
    const char *roots;           /* a chain.jsonl that was kept elsewhere, or NULL */
    const struct cpx_audit_keys *keys;
    FILE *report; /* a line for each finding */
};
struct cpx_audit_verdict {
    int64_t records, rows, removed; /* verified; removed: batches whose rows are gone as recorded */
    int64_t findings;
    int64_t unsealed; /* online: rows behind the last batch */
};
/* CPX_OK where it could be checked, whatever was found. */
enum cpx_rc cpx_audit_verify(const struct cpx_audit_check *check, struct cpx_audit_verdict *verdict) CPX_MUST_CHECK;

/* ---- the accounting: the lines that a reader may see, for both faces ---- */

struct cpx_request;
struct cpx_call;
struct cpx_rows;

/* What is asked for. Times in microseconds since 1970, half-open. */
struct cpx_accounting {
    const char *patient;    /* a Patient id, or NULL where lines are named */
    const int64_t *numbers; /* lines by their numbers, or NULL */
    size_t numbers_count;
    int64_t from_us, before_us; /* INT64_MIN, INT64_MAX: any */
    const char *recipient;      /* the FHIR id of an organization, or NULL */
    const char *emergency;      /* "true": only by break-glass; "false": only the others; NULL: all */
    const char *after;          /* where the page before ended, or NULL */
    int limit;
    const char *asked_for; /* "Patient/id": what a refusal names; NULL: nothing */
};
/* The statement; it gives a row more than limit where there is a next page. */
enum cpx_rc cpx_accounting_plan(struct cpx_request *request, const struct cpx_accounting *accounting, struct cpx_call *call) CPX_MUST_CHECK;

struct cpx_disclosure {
    char id[37]; /* on both faces: tells nothing of how many others there are */
    int64_t at_us, labels, items;
    const char *recipient, *user, *source;    /* FHIR ids; user, source: NULL where there is none, or isn't told */
    int purpose;                              /* enum cpx_purpose */
    const char *basis;                        /* consent, court_order, law, emergency, exchange_rule */
    const char *basis_id, *citation, *reason; /* NULL: none; citation: of a legal basis, reason: of an emergency access */
    int64_t basis_version;                    /* 0: none */
    bool emergency;
    const char *request, *kind; /* X-Request-Id; read, search, plan... */
    const char *patient;        /* the child, as the reader knows it; NULL: by no Patient of its own */
};
/* The lines of an answer: those of a page, whether there are more, and where the next page starts. */
enum cpx_rc cpx_accounting_take(struct cpx_request *request, const struct cpx_rows *rows, int limit, struct cpx_disclosure **lines,
                                size_t *count, const char **next) CPX_MUST_CHECK;

/* A line's id, on both faces: its number, encrypted with the instances' secret; stable, and telling nothing. */
bool cpx_audit_event_id(const unsigned char key[32], int64_t number, char out[37]);
bool cpx_audit_event_number(const unsigned char key[32], const char *id, int64_t *number); /* false: none of ours */

#endif
