/* Verifying: first the chain (numbers, hashes, signatures, against exported roots), then the rows of each batch. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "chain.h"
#include "source.h"

enum { FINDINGS = 200, KEPT = 8 + CPX_HASH };

struct verifier {
    const struct cpx_audit_check *check;
    struct cpx_audit_verdict *verdict;
    struct audit_source *source;
    FILE *roots;
    struct cpx_arena *roots_arena;
    struct audit_entry root; /* the next one of the exported roots */
    size_t root_there;
    /* of the chain as far as it was read */
    int64_t number; /* of the record before; -1: none yet, and the first may be any (an export) */
    unsigned char hash[CPX_HASH];
    uint64_t to;     /* where the batch before ended */
    int64_t through; /* up to which record batches' rows were removed */
    bool unknown;    /* where the batch before ended isn't known: the export begins behind it */
};

static void find(struct verifier *v, const char *format, ...) CPX_PRINTF(2, 3);
static void find(struct verifier *v, const char *format, ...)
{
    va_list values;
    if (++v->verdict->findings > FINDINGS) return;
    va_start(values, format);
    (void)vfprintf(v->check->report, format, values);
    va_end(values);
    (void)fputc('\n', v->check->report);
}

/* ---- the chain ---- */

static enum cpx_rc next_root(struct verifier *v)
{
    return v->roots == NULL ? CPX_OK : audit_read_entries(v->roots, v->roots_arena, &v->root, 1, &v->root_there);
}

/* The exported roots and the chain are in step: both ascend. */
static enum cpx_rc compare_root(struct verifier *v, const struct audit_entry *entry)
{
    enum cpx_rc rc = CPX_OK;
    while (rc == CPX_OK && v->root_there == 1 && v->root.record.number < entry->record.number) {
        find(v, "record %" PRId64 ": it was exported, and isn't in the chain", v->root.record.number);
        rc = next_root(v);
    }
    if (rc != CPX_OK || v->root_there == 0 || v->root.record.number != entry->record.number) return rc;
    if (v->root.size != entry->size || memcmp(v->root.text, entry->text, entry->size) != 0)
        find(v, "record %" PRId64 ": it differs from the exported one", entry->record.number);
    return next_root(v);
}

static bool is_signed(const struct verifier *v, const struct audit_entry *entry)
{
    unsigned char signature[CPX_AUDIT_SIGNATURE];
    return strlen(entry->signature) == sizeof signature * 2 && audit_unhex(entry->signature, signature, sizeof signature) &&
           cpx_audit_signed(v->check->keys, entry->record.key, entry->text, entry->size, signature, sizeof signature);
}

static bool is_known(const struct cpx_audit_keys *keys, const char *id)
{
    bool known = false;
    for (size_t i = 0; i < keys->count; i++)
        known |= strcmp(keys->items[i].id, id) == 0;
    return known;
}

static void check_entry(struct verifier *v, const struct audit_entry *entry)
{
    const struct cpx_audit_record *record = &entry->record;
    bool first = v->number < 0;
    v->verdict->records++;
    if (!first && record->number != v->number + 1)
        find(v, "record %" PRId64 ": the one before it is missing (%" PRId64 " precedes)", record->number, v->number);
    else if (!first && entry->readable && memcmp(record->previous, v->hash, CPX_HASH) != 0)
        find(v, "record %" PRId64 ": it isn't chained to the one before it, which was changed", record->number);
    v->number = record->number;
    (void)cpx_audit_record_hash(entry->text, entry->size, v->hash);
    if (!entry->readable) {
        find(v, "record %" PRId64 ": it was changed: it isn't a record", record->number);
        return;
    }
    if (!is_known(v->check->keys, record->key))
        find(v, "record %" PRId64 ": it is signed by the key %s, which isn't among the trusted ones", record->number, record->key);
    else if (!is_signed(v, entry))
        find(v, "record %" PRId64 ": its signature is wrong", record->number);
    else if (record->kind == CPX_AUDIT_REMOVAL && record->through > v->through)
        v->through = record->through;
    if (record->kind != CPX_AUDIT_BATCH) return;
    if (!v->unknown && record->from != v->to)
        find(v, "record %" PRId64 ": its batch begins at transaction %" PRIu64 ", where the one before ends at %" PRIu64, record->number,
             record->from, v->to);
    v->unknown = false;
    v->to = record->to;
}

/* Calls each for every record, page by page. */
typedef enum cpx_rc each_page(struct verifier *v, const struct audit_entry *entries, size_t count);
static enum cpx_rc walk(struct verifier *v, each_page *each)
{
    int64_t after = 0;
    size_t count = 1;
    enum cpx_rc rc = CPX_OK;
    while (rc == CPX_OK && count > 0) {
        struct cpx_arena *arena = cpx_arena_new(AUDIT_ARENA);
        struct audit_entry *entries = NULL;
        count = 0;
        rc = arena == NULL ? CPX_EXHAUSTED : audit_entries(v->source, arena, after, &entries, &count);
        if (rc == CPX_OK && count > 0) {
            after = entries[count - 1].record.number > after ? entries[count - 1].record.number : after + 1;
            rc = each(v, entries, count);
        }
        cpx_arena_free(arena);
    }
    return rc;
}

static enum cpx_rc check_page(struct verifier *v, const struct audit_entry *entries, size_t count)
{
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; i < count && rc == CPX_OK; i++) {
        check_entry(v, &entries[i]);
        rc = compare_root(v, &entries[i]);
    }
    return rc;
}

static enum cpx_rc check_chain(struct verifier *v)
{
    v->number = v->check->directory != NULL ? -1 : 0;
    v->unknown = v->check->directory != NULL;
    enum cpx_rc rc = next_root(v);
    if (rc == CPX_OK) rc = walk(v, check_page);
    int64_t missing = 0, first = v->root.record.number, last = 0;
    for (; rc == CPX_OK && v->root_there == 1; rc = next_root(v), missing++)
        last = v->root.record.number;
    if (missing > 0)
        find(v, "records %" PRId64 " to %" PRId64 ": they were exported; the chain ends before them: it was truncated", first, last);
    return rc;
}

/* ---- the rows ---- */

/* One row of a batch: as it is now, or as it was kept. */
struct row {
    int table;
    int64_t id;
    const unsigned char *hash;
};

static int compare_rows(const void *left, const void *right)
{
    const struct row *a = left, *b = right;
    if (a->table != b->table) return a->table < b->table ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

static const char *table_name(int table)
{
    for (int i = 0; cpx_audit_tables[i] != NULL; i++)
        if (i == table) return cpx_audit_tables[i];
    return "unknown";
}

/* The rows as they were sealed; NULL where the list that is kept of them isn't what was signed. */
static struct row *kept_rows(struct cpx_arena *arena, const char *hex, const struct cpx_audit_record *record, size_t *count)
{
    unsigned char root[CPX_HASH];
    size_t size = strlen(hex) / 2;
    *count = size / KEPT;
    unsigned char *bytes = cpx_arena_alloc(arena, size + 1), (*hashes)[CPX_HASH] = cpx_arena_array(arena, *count + 1, sizeof *hashes);
    struct row *rows = cpx_arena_array(arena, *count + 1, sizeof *rows);
    if (bytes == NULL || hashes == NULL || rows == NULL || size % KEPT != 0 || !audit_unhex(hex, bytes, size)) return NULL;
    for (size_t i = 0; i < *count; i++) {
        const unsigned char *at = bytes + i * KEPT;
        uint64_t name = 0;
        for (int byte = 0; byte < 8; byte++)
            name = name << 8 | at[byte];
        memcpy(hashes[i], at + 8, CPX_HASH);
        rows[i] = (struct row){(int)(name >> 56), (int64_t)(name & 0x00ffffffffffffff), hashes[i]};
    }
    bool same = cpx_merkle_root((const unsigned char(*)[CPX_HASH])hashes, *count, root) && memcmp(root, record->root, CPX_HASH) == 0;
    return same ? rows : NULL;
}

static void compare(struct verifier *v, int64_t number, struct row *kept, size_t kept_count, struct row *now, size_t now_count)
{
    size_t i = 0, j = 0;
    qsort(kept, kept_count, sizeof *kept, compare_rows);
    qsort(now, now_count, sizeof *now, compare_rows);
    while (i < kept_count || j < now_count) {
        int order = i == kept_count ? 1 : j == now_count ? -1 : compare_rows(&kept[i], &now[j]);
        const struct row *row = order <= 0 ? &kept[i] : &now[j];
        const char *what = order < 0                                          ? "is missing"
                           : order > 0                                        ? "was added"
                           : memcmp(kept[i].hash, now[j].hash, CPX_HASH) != 0 ? "was changed"
                                                                              : NULL;
        if (what != NULL) find(v, "batch %" PRId64 ": row %s/%" PRId64 " %s", number, table_name(row->table), row->id, what);
        i += order <= 0;
        j += order >= 0;
    }
}

/* Says which rows were changed, where the list that is kept beside the batch still is what was signed. */
static enum cpx_rc diagnose(struct verifier *v, struct cpx_arena *arena, const struct cpx_audit_record *record,
                            const struct audit_leaf *leaves, const unsigned char (*hashes)[CPX_HASH], size_t count)
{
    const char *hex = "";
    size_t kept_count = 0;
    int64_t before = v->verdict->findings;
    enum cpx_rc rc = audit_kept_leaves(v->source, arena, record->number, &hex);
    struct row *kept = rc == CPX_OK ? kept_rows(arena, hex, record, &kept_count) : NULL;
    struct row *now = cpx_arena_array(arena, count + 1, sizeof *now);
    if (rc != CPX_OK || now == NULL) return rc == CPX_OK ? CPX_EXHAUSTED : rc;
    for (size_t i = 0; i < count; i++)
        now[i] = (struct row){leaves[i].table, leaves[i].id, hashes[i]};
    if (kept != NULL) compare(v, record->number, kept, kept_count, now, count);
    if (v->verdict->findings == before)
        find(v, "batch %" PRId64 " (transactions %" PRIu64 " to %" PRIu64 "): its rows were changed: %zu of them, %" PRId64 " were sealed",
             record->number, record->from, record->to, count, cpx_audit_record_rows(record));
    return CPX_OK;
}

/* Rows of a table that a batch doesn't seal aren't its matter. */
static size_t of_record(const struct cpx_audit_record *record, struct audit_leaf *leaves, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (leaves[i].table < 0 || record->rows[leaves[i].table] >= 0) leaves[kept++] = leaves[i];
    return kept;
}

static enum cpx_rc check_rows(struct verifier *v, struct cpx_arena *arena, const struct cpx_audit_record *record, struct audit_leaf *leaves,
                              size_t count)
{
    unsigned char root[CPX_HASH], (*hashes)[CPX_HASH] = NULL;
    count = of_record(record, leaves, count);
    if (count == 0 && record->number <= v->through) {
        v->verdict->removed++;
        return CPX_OK;
    }
    if (!audit_root(arena, leaves, count, &hashes, root)) return CPX_EXHAUSTED;
    v->verdict->rows += (int64_t)count;
    if (memcmp(root, record->root, CPX_HASH) == 0) return CPX_OK;
    return diagnose(v, arena, record, leaves, (const unsigned char(*)[CPX_HASH])hashes, count);
}

/* The rows of several batches that follow each other, in one statement. */
static enum cpx_rc check_run(struct verifier *v, const struct audit_entry *entries, size_t first, size_t last)
{
    struct cpx_arena *arena = cpx_arena_new(AUDIT_ARENA);
    struct audit_leaf *leaves = NULL;
    size_t count = 0, at = 0;
    enum cpx_rc rc = arena == NULL ? CPX_EXHAUSTED
                                   : audit_leaves(v->source, arena, entries[first].record.from, entries[last].record.to, &leaves, &count);
    for (size_t i = first; i <= last && rc == CPX_OK; i++) {
        const struct cpx_audit_record *record = &entries[i].record;
        if (!entries[i].readable || record->kind != CPX_AUDIT_BATCH) continue;
        size_t end = at;
        while (end < count && leaves[end].transaction < record->to)
            end++;
        rc = check_rows(v, arena, record, leaves + at, end - at);
        at = end;
    }
    cpx_arena_free(arena);
    return rc;
}

static bool is_batch(const struct audit_entry *entry)
{
    return entry->readable && entry->record.kind == CPX_AUDIT_BATCH;
}

static enum cpx_rc check_batches(struct verifier *v, const struct audit_entry *entries, size_t count)
{
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; i < count && rc == CPX_OK; i++) {
        if (!is_batch(&entries[i])) continue;
        int64_t rows = cpx_audit_record_rows(&entries[i].record);
        size_t last = i;
        for (size_t next = i + 1; next < count; next++) {
            if (!is_batch(&entries[next])) continue;
            rows += cpx_audit_record_rows(&entries[next].record);
            if (rows > AUDIT_BATCH || entries[next].record.from != entries[last].record.to) break;
            last = next;
        }
        rc = check_run(v, entries, i, last);
        i = last;
    }
    return rc;
}

static enum cpx_rc check_end(struct verifier *v)
{
    bool behind = false;
    enum cpx_rc rc = audit_unsealed(v->source, v->to, &v->verdict->unsealed, &behind);
    if (rc == CPX_OK && behind)
        find(v, "The cluster's transaction counter is behind the chain: it was restored without it; `careplan-exchange audit seal` says "
                "how to set it");
    if (rc == CPX_OK && v->check->directory != NULL && v->verdict->unsealed > 0)
        find(v, "leaves.jsonl: there are leaves behind those of the last batch");
    return rc;
}

enum cpx_rc cpx_audit_verify(const struct cpx_audit_check *check, struct cpx_audit_verdict *verdict)
{
    struct verifier v = {.check = check, .verdict = verdict};
    *verdict = (struct cpx_audit_verdict){0};
    enum cpx_rc rc = check->directory != NULL ? audit_directory(check->directory, &v.source) : audit_database(check->dsn, &v.source);
    if (rc == CPX_OK && check->roots != NULL) {
        v.roots = fopen(check->roots, "re");
        v.roots_arena = cpx_arena_new(AUDIT_ARENA);
        if (v.roots == NULL || v.roots_arena == NULL) rc = CPX_UNAVAILABLE;
        if (v.roots == NULL) (void)fprintf(stderr, "%s: it can't be read\n", check->roots);
    }
    if (rc == CPX_OK) rc = check_chain(&v);
    if (rc == CPX_OK) rc = walk(&v, check_batches);
    if (rc == CPX_OK) rc = check_end(&v);
    if (verdict->findings > FINDINGS) (void)fprintf(check->report, "and %" PRId64 " more\n", verdict->findings - FINDINGS);
    if (v.roots != NULL) (void)fclose(v.roots);
    cpx_arena_free(v.roots_arena);
    audit_source_free(v.source);
    return rc;
}
