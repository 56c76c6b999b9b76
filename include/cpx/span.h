/* The spans of every value of an accepted JSON text, and edits by span: how stored bodies are read and changed without being
 * printed anew. A text is accepted by jansson first, strictly (core/json), and then tokenised with jsmn. */
#ifndef CPX_SPAN_H
#define CPX_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"
#include "cpx/problem.h"

enum { CPX_JSON_DEPTH = 64, CPX_JSON_MEMBERS = 400000 };

enum cpx_kind { CPX_KIND_OBJECT, CPX_KIND_ARRAY, CPX_KIND_STRING, CPX_KIND_NUMBER, CPX_KIND_TRUE, CPX_KIND_FALSE, CPX_KIND_NULL };

/* Offsets are bytes in the text. A value's span is [start, end): quotes and brackets included. A member's key span excludes its quotes. */
struct cpx_node {
    uint32_t start, end;
    uint32_t key_start, key_end; /* equal: no key (root or array item) */
    int32_t parent, child, next; /* node numbers, -1: none; children in text order */
    uint32_t count;              /* members or items */
    enum cpx_kind kind;
};

/* Node 0 is the root. The text is borrowed. */
struct cpx_doc {
    const char *text;
    size_t size;
    struct cpx_node *nodes;
    int32_t count;
};

/* Accepts text strictly: one object or array and nothing after it, valid UTF-8, no NUL (nor \u0000), no duplicate keys, depth <= CPX_JSON_DEPTH,
 * at most CPX_JSON_MEMBERS values, no byte order mark. A number is whatever RFC 8259 section 6 says, of any size. Refusals name the place. */
enum cpx_rc cpx_doc_parse(struct cpx_arena *arena, const char *text, size_t size, struct cpx_doc *doc,
                          struct cpx_problem *problem) CPX_MUST_CHECK;
/* For a text that was accepted before (a stored body): only tokenises. CPX_DEFECT if it isn't JSON after all. */
enum cpx_rc cpx_doc_reparse(struct cpx_arena *arena, const char *text, size_t size, struct cpx_doc *doc) CPX_MUST_CHECK;

int32_t cpx_doc_member(const struct cpx_doc *doc, int32_t object, const char *name); /* -1: none, or not an object, or object is -1 */
int32_t cpx_doc_path(const struct cpx_doc *doc, int32_t node, const char *path); /* "subject.reference", "code.coding[0].code"; -1: none */
bool cpx_doc_key_is(const struct cpx_doc *doc, int32_t node, const char *name);
bool cpx_doc_string_is(const struct cpx_doc *doc, int32_t node, const char *value); /* false for -1 and for what isn't a string */
/* The unescaped value of a string node; "" for -1 or for what isn't a string; NULL when memory is exhausted. */
const char *cpx_doc_string(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node) CPX_MUST_CHECK;
/* The same for a member's key; "" for what has none. */
const char *cpx_doc_key(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node) CPX_MUST_CHECK;
/* Its JSON Pointer, RFC 6901; NULL when memory is exhausted. */
const char *cpx_doc_pointer(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node) CPX_MUST_CHECK;
/* The next node in depth-first order within root's subtree, or -1: `for (n = root; n >= 0; n = cpx_doc_walk(doc, root, n))`. */
int32_t cpx_doc_walk(const struct cpx_doc *doc, int32_t root, int32_t node);

/* Replaces [start, end) by text. Edits mustn't overlap; their order doesn't matter. */
struct cpx_edit {
    uint32_t start, end;
    const char *text;
    size_t size;
};
enum cpx_rc cpx_edit_apply(struct cpx_arena *arena, const char *text, size_t size, struct cpx_edit *edits, size_t count, const char **out,
                           size_t *out_size) CPX_MUST_CHECK;

#endif
