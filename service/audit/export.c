/* Exports: chain.jsonl, a line a record, {"record":"<its text>","signature":"<hex>"}; leaves.jsonl, the leaves as they are hashed, a line each.
 * And reading them as a source. */
#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cpx/text.h"
#include "source.h"

enum { PATH_BYTES = 4096 };
static const char *const file_names[AUDIT_FILES] = {[AUDIT_CHAIN_FILE] = "chain.jsonl", [AUDIT_LEAVES_FILE] = "leaves.jsonl"};

static FILE *open_file(const char *directory, int file, const char *mode)
{
    char path[PATH_BYTES];
    int length = snprintf(path, sizeof path, "%s/%s", directory, file_names[file]);
    FILE *stream = length > 0 && (size_t)length < sizeof path ? fopen(path, mode) : NULL;
    if (stream == NULL) (void)fprintf(stderr, "%s/%s: %s\n", directory, file_names[file], strerror(errno));
    return stream;
}

/* ---- writing ---- */

static enum cpx_rc write_entry(FILE *to, struct cpx_arena *arena, const struct audit_entry *entry)
{
    struct cpx_text text;
    struct cpx_writer writer;
    size_t size;
    cpx_text_init(&text, arena, AUDIT_LINE);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    cpx_write_string_n(&writer, "record", entry->text, entry->size);
    cpx_write_string(&writer, "signature", entry->signature);
    cpx_write_end_object(&writer);
    const char *line = cpx_text_finish(&text, &size);
    if (line == NULL) return CPX_EXHAUSTED;
    return fwrite(line, 1, size, to) == size && fputc('\n', to) != EOF ? CPX_OK : CPX_UNAVAILABLE;
}

static enum cpx_rc write_leaves(struct audit_source *source, const struct audit_entry *entry, FILE *to, struct cpx_audit_outcome *outcome)
{
    struct cpx_arena *arena = cpx_arena_new(AUDIT_ARENA);
    struct audit_leaf *leaves = NULL;
    size_t count = 0;
    enum cpx_rc rc = arena == NULL ? CPX_EXHAUSTED : CPX_OK;
    if (rc == CPX_OK && entry->readable && entry->record.kind == CPX_AUDIT_BATCH)
        rc = audit_leaves(source, arena, entry->record.from, entry->record.to, &leaves, &count);
    for (size_t i = 0; i < count && rc == CPX_OK; i++)
        if (fwrite(leaves[i].text, 1, leaves[i].size, to) != leaves[i].size || fputc('\n', to) == EOF) rc = CPX_UNAVAILABLE;
    if (rc == CPX_OK) outcome->rows += (int64_t)count;
    cpx_arena_free(arena);
    return rc;
}

/* A page of records, and (leaves not NULL) their leaves; *after moves on. */
static enum cpx_rc export_page(struct audit_source *source, int64_t *after, int64_t to, FILE *chain, FILE *leaves, bool *done,
                               struct cpx_audit_outcome *outcome)
{
    struct cpx_arena *arena = cpx_arena_new(AUDIT_ARENA);
    struct audit_entry *entries = NULL;
    size_t count = 0;
    enum cpx_rc rc = arena == NULL ? CPX_EXHAUSTED : audit_entries(source, arena, *after, &entries, &count);
    *done = count == 0;
    for (size_t i = 0; i < count && rc == CPX_OK && !*done; i++) {
        *done = to > 0 && entries[i].record.number > to;
        if (*done) break;
        *after = entries[i].record.number;
        rc = write_entry(chain, arena, &entries[i]);
        if (rc == CPX_OK && leaves != NULL) rc = write_leaves(source, &entries[i], leaves, outcome);
        outcome->records++;
    }
    cpx_arena_free(arena);
    return rc;
}

static enum cpx_rc export_all(const char *dsn, int64_t from, int64_t to, FILE *chain, FILE *leaves, struct cpx_audit_outcome *outcome)
{
    struct audit_source *source = NULL;
    int64_t after = from > 0 ? from - 1 : 0;
    bool done = false;
    *outcome = (struct cpx_audit_outcome){0};
    enum cpx_rc rc = audit_database(dsn, &source);
    while (rc == CPX_OK && !done)
        rc = export_page(source, &after, to, chain, leaves, &done, outcome);
    outcome->last = after;
    audit_source_free(source);
    return rc;
}

/* Leaves tell of children: for their owner's eyes. */
enum cpx_rc cpx_audit_export(const char *dsn, int64_t from, int64_t to, const char *directory, struct cpx_audit_outcome *out)
{
    mode_t before = umask(S_IRWXG | S_IRWXO);
    if (mkdir(directory, S_IRWXU) != 0 && errno != EEXIST) (void)fprintf(stderr, "%s: %s\n", directory, strerror(errno));
    FILE *chain = open_file(directory, AUDIT_CHAIN_FILE, "wxe"), *leaves = open_file(directory, AUDIT_LEAVES_FILE, "wxe");
    (void)umask(before);
    enum cpx_rc rc = chain == NULL || leaves == NULL ? CPX_UNAVAILABLE : export_all(dsn, from, to, chain, leaves, out);
    if (chain != NULL && fclose(chain) != 0 && rc == CPX_OK) rc = CPX_UNAVAILABLE;
    if (leaves != NULL && fclose(leaves) != 0 && rc == CPX_OK) rc = CPX_UNAVAILABLE;
    return rc;
}

enum cpx_rc cpx_audit_roots(const char *dsn, FILE *to, struct cpx_audit_outcome *out)
{
    enum cpx_rc rc = export_all(dsn, 0, 0, to, NULL, out);
    return rc == CPX_OK && fflush(to) != 0 ? CPX_UNAVAILABLE : rc;
}

/* ---- reading ---- */

/* A line of chain.jsonl. What isn't one is an entry that isn't readable. */
static enum cpx_rc read_entry(struct cpx_arena *arena, const char *line, size_t size, struct audit_entry *entry)
{
    json_t *object = json_loadb(line, size, JSON_REJECT_DUPLICATES, NULL);
    const json_t *record = json_object_get(object, "record");
    const char *signature = json_string_value(json_object_get(object, "signature"));
    enum cpx_rc rc = CPX_OK;
    *entry = (struct audit_entry){.text = "", .signature = ""};
    if (json_is_string(record) && signature != NULL) {
        entry->size = json_string_length(record);
        entry->text = cpx_arena_strndup(arena, json_string_value(record), entry->size);
        entry->signature = cpx_arena_strdup(arena, signature);
        if (entry->text == NULL || entry->signature == NULL) rc = CPX_EXHAUSTED;
    }
    if (rc == CPX_OK) entry->readable = cpx_audit_record_parse(entry->text, entry->size, &entry->record);
    json_decref(object);
    return rc;
}

enum cpx_rc audit_read_entries(FILE *from, struct cpx_arena *arena, struct audit_entry *out, size_t room, size_t *count)
{
    char *line = NULL;
    size_t line_room = 0;
    enum cpx_rc rc = CPX_OK;
    *count = 0;
    for (ssize_t size; *count < room && rc == CPX_OK && (size = getline(&line, &line_room, from)) > 0;)
        rc = read_entry(arena, line, (size_t)size, &out[(*count)++]);
    free(line);
    return rc;
}

/* Sequential: what was given isn't given again, so `after` 0 begins anew and any other goes on. */
static enum cpx_rc directory_entries(struct audit_source *source, struct cpx_arena *arena, int64_t after, struct audit_entry **out,
                                     size_t *count)
{
    FILE *file = source->files[AUDIT_CHAIN_FILE];
    *out = cpx_arena_array(arena, AUDIT_RECORDS, sizeof **out);
    if (*out == NULL) return CPX_EXHAUSTED;
    if (after == 0) rewind(file);
    return audit_read_entries(file, arena, *out, AUDIT_RECORDS, count);
}

static bool read_leaf(struct cpx_arena *arena, const char *line, size_t size, struct audit_leaf *leaf)
{
    json_t *object = json_loadb(line, size, JSON_REJECT_DUPLICATES, NULL);
    const char *xid = json_string_value(json_object_get(object, "xid")), *table = json_string_value(json_object_get(object, "table"));
    *leaf = (struct audit_leaf){.table = table == NULL ? -1 : audit_table(table),
                                .id = json_integer_value(json_object_get(object, "id")),
                                .text = cpx_arena_strndup(arena, line, size),
                                .size = size};
    bool good = xid != NULL && audit_transaction(xid, &leaf->transaction) && leaf->text != NULL;
    json_decref(object);
    return good;
}

/* The line that comes next, without its end; NULL: none. */
static const char *next_line(struct audit_source *source, size_t *size)
{
    if (source->line_size <= 0) source->line_size = getline(&source->line, &source->line_room, source->files[AUDIT_LEAVES_FILE]);
    if (source->line_size <= 0) return NULL;
    *size = (size_t)source->line_size - (source->line[source->line_size - 1] == '\n');
    return source->line;
}

/* A leaf that can't be read belongs to the range that is read: its root then differs. */
static enum cpx_rc directory_leaves(struct audit_source *source, struct cpx_arena *arena, uint64_t from, uint64_t to,
                                    struct audit_leaf **out, size_t *count)
{
    size_t room = 0, size = 0;
    (void)from;
    *out = NULL;
    *count = 0;
    for (const char *line; (line = next_line(source, &size)) != NULL; source->line_size = 0) {
        struct audit_leaf leaf;
        if (read_leaf(arena, line, size, &leaf) && leaf.transaction >= to) break;
        if (leaf.text == NULL) return CPX_EXHAUSTED;
        if (*count == room) {
            size_t wider = room == 0 ? 1024 : room * 2;
            struct audit_leaf *leaves = cpx_arena_array(arena, wider, sizeof *leaves);
            if (leaves == NULL) return CPX_EXHAUSTED;
            if (room > 0) memcpy(leaves, *out, room * sizeof *leaves);
            *out = leaves;
            room = wider;
        }
        (*out)[(*count)++] = leaf;
    }
    return CPX_OK;
}

static enum cpx_rc directory_kept(struct audit_source *source, struct cpx_arena *arena, int64_t number, const char **hex)
{
    (void)source;
    (void)arena;
    (void)number;
    *hex = "";
    return CPX_OK;
}

static enum cpx_rc directory_unsealed(struct audit_source *source, uint64_t from, int64_t *rows, bool *behind)
{
    (void)from;
    size_t size;
    *behind = false;
    *rows = next_line(source, &size) != NULL; /* leaves behind the last batch */
    return CPX_OK;
}

enum cpx_rc audit_directory(const char *directory, struct audit_source **out)
{
    static const struct audit_source_kind kind = {directory_entries, directory_leaves, directory_kept, directory_unsealed};
    *out = calloc(1, sizeof **out);
    if (*out == NULL) return CPX_EXHAUSTED;
    **out = (struct audit_source){.kind = &kind, .place = directory};
    for (int i = 0; i < AUDIT_FILES; i++) {
        (*out)->files[i] = open_file(directory, i, "re");
        if ((*out)->files[i] == NULL) return CPX_UNAVAILABLE;
    }
    return CPX_OK;
}
