/* What a source of chain and leaves is made of. Inside service/audit only. */
#ifndef CPX_AUDIT_SOURCE_H
#define CPX_AUDIT_SOURCE_H

#include "chain.h"

enum { AUDIT_CHAIN_FILE, AUDIT_LEAVES_FILE, AUDIT_FILES };

struct audit_source_kind {
    enum cpx_rc (*entries)(struct audit_source *source, struct cpx_arena *arena, int64_t after, struct audit_entry **out, size_t *count);
    enum cpx_rc (*leaves)(struct audit_source *source, struct cpx_arena *arena, uint64_t from, uint64_t to, struct audit_leaf **out,
                          size_t *count);
    enum cpx_rc (*kept)(struct audit_source *source, struct cpx_arena *arena, int64_t number, const char **hex);
    enum cpx_rc (*unsealed)(struct audit_source *source, uint64_t from, int64_t *rows, bool *behind);
};

struct audit_source {
    const struct audit_source_kind *kind;
    const char *place; /* a connection string, or a directory */
    /* of a directory */
    FILE *files[AUDIT_FILES];
    char *line; /* of leaves.jsonl: read, and not given yet */
    size_t line_room;
    long line_size; /* 0: none */
};

/* At most room lines of a chain.jsonl from where the file stands. */
enum cpx_rc audit_read_entries(FILE *from, struct cpx_arena *arena, struct audit_entry *out, size_t room, size_t *count) CPX_MUST_CHECK;

#endif
