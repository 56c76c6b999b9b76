/* The chain and its leaves, read from the database or from an export. Inside service/audit only. */
#ifndef CPX_AUDIT_CHAIN_H
#define CPX_AUDIT_CHAIN_H

#include "cpx/audit.h"
#include "cpx/db.h"

/* A batch is at most as many rows as BATCH, but for those of one transaction, which stay together. RECORDS: of the chain at a time. */
enum { AUDIT_BATCH = 8192, AUDIT_RECORDS = 500, AUDIT_ARENA = 512 * 1024 * 1024, AUDIT_LINE = 64 * 1024 };

void audit_hex(const unsigned char *data, size_t size, char *out);
bool audit_unhex(const char *text, unsigned char *out, size_t size);
bool audit_transaction(const char *text, uint64_t *out);
int audit_table(const char *name); /* its place in cpx_audit_tables; -1: none */

struct audit_entry {
    const char *text; /* of the record */
    size_t size;
    const char *signature; /* hex */
    struct cpx_audit_record record;
    bool readable; /* it is a record */
};
struct audit_leaf {
    uint64_t transaction;
    int table; /* place in cpx_audit_tables */
    int64_t id, at_us;
    const char *text;
    size_t size;
};

/* Where chain and leaves come from. Each call has an arena of its own, which holds what it gives. */
struct audit_source;
enum cpx_rc audit_database(const char *dsn, struct audit_source **out) CPX_MUST_CHECK;
enum cpx_rc audit_directory(const char *directory, struct audit_source **out) CPX_MUST_CHECK;
void audit_source_free(struct audit_source *source); /* NULL is allowed */
/* At most AUDIT_RECORDS entries behind the number, in order; none: *count is 0. */
enum cpx_rc audit_entries(struct audit_source *source, struct cpx_arena *arena, int64_t after, struct audit_entry **out,
                          size_t *count) CPX_MUST_CHECK;
/* The leaves of [from, to), in order. From a directory: ranges are asked for in ascending order. */
enum cpx_rc audit_leaves(struct audit_source *source, struct cpx_arena *arena, uint64_t from, uint64_t to, struct audit_leaf **out,
                         size_t *count) CPX_MUST_CHECK;
/* The list of leaves that was kept beside a batch, as hex of 40 bytes a row; "" where there is none. */
enum cpx_rc audit_kept_leaves(struct audit_source *source, struct cpx_arena *arena, int64_t number, const char **hex) CPX_MUST_CHECK;
/* Behind the chain: how many rows aren't sealed; whether the database's transactions go on behind the chain's. Nothing for a directory. */
enum cpx_rc audit_unsealed(struct audit_source *source, uint64_t from, int64_t *rows, bool *behind) CPX_MUST_CHECK;

/* The same in a transaction of the caller's. */
enum cpx_rc audit_leaves_in(struct cpx_tx *tx, uint64_t from, uint64_t to, struct audit_leaf **out, size_t *count) CPX_MUST_CHECK;
bool audit_root(struct cpx_arena *arena, const struct audit_leaf *leaves, size_t count, unsigned char (**hashes)[CPX_HASH],
                unsigned char root[CPX_HASH]) CPX_MUST_CHECK;

/* The end of the chain, as a transaction that holds the lock sees it. */
struct audit_head {
    bool held; /* the lock: else another seals */
    int64_t number;
    unsigned char hash[CPX_HASH];
    uint64_t to;      /* of the last batch; 0: none */
    uint64_t horizon; /* transactions below are over */
};
enum cpx_rc audit_begin(struct cpx_tx *tx, struct audit_head *head, struct cpx_audit_outcome *outcome) CPX_MUST_CHECK;
/* Signs and appends; number, previous, at and key are filled in. leaves: hex, "" for none. */
enum cpx_rc audit_append(struct cpx_tx *tx, const struct cpx_audit_keys *key, const struct audit_head *head,
                         struct cpx_audit_record *record, const char *leaves, struct cpx_audit_outcome *outcome) CPX_MUST_CHECK;
enum cpx_rc audit_refuse(struct cpx_audit_outcome *outcome, const char *format, ...) CPX_PRINTF(2, 3);

#endif
