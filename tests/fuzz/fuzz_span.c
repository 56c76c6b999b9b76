/* libFuzzer: arbitrary bytes as JSON. What is accepted is tokenised the same again, its spans nest, its strings and pointers can be read,
 * and an edit of nothing gives it back. What isn't accepted mustn't crash, not even where it is taken for a stored text. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/json.h"
#include "cpx/span.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition) abort();
}

static void check_nodes(struct cpx_arena *arena, const struct cpx_doc *doc)
{
    require(doc->count > 0 && doc->nodes[0].parent == -1);
    for (int32_t n = 0; n < doc->count; n++) {
        const struct cpx_node *node = &doc->nodes[n];
        uint32_t children = 0, end = node->start;
        require(node->start < node->end && node->end <= doc->size && node->key_start <= node->key_end);
        for (int32_t c = node->child; c >= 0; c = doc->nodes[c].next, children++) {
            require(c > n && doc->nodes[c].parent == n && doc->nodes[c].start >= end && doc->nodes[c].end < node->end);
            end = doc->nodes[c].end;
        }
        require(children == node->count);
        if (n >= 50) continue; /* the next are read one by one: pointers walk siblings */
        const char *key = cpx_doc_key(arena, doc, n), *value = cpx_doc_string(arena, doc, n);
        require(cpx_doc_pointer(arena, doc, n) != NULL && key != NULL && value != NULL);
        require(node->kind != CPX_KIND_STRING || cpx_doc_string_is(doc, n, value));
        if (node->key_start != 0) require(cpx_doc_member(doc, node->parent, key) == n);
    }
}

static void check_accepted(struct cpx_arena *arena, const struct cpx_doc *doc)
{
    struct cpx_doc again;
    const char *copy;
    size_t size;
    check_nodes(arena, doc);
    require(cpx_doc_reparse(arena, doc->text, doc->size, &again) == CPX_OK && again.count == doc->count);
    require(memcmp(doc->nodes, again.nodes, (size_t)doc->count * sizeof *doc->nodes) == 0);
    require(cpx_edit_apply(arena, doc->text, doc->size, NULL, 0, &copy, &size) == CPX_OK);
    require(size == doc->size && memcmp(copy, doc->text, size) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct cpx_problem problem = {.arena = cpx_arena_new(64 << 20)};
    struct cpx_doc doc;
    json_t *value;
    const char *text = (const char *)data;
    enum cpx_rc rc = cpx_doc_parse(problem.arena, text, size, &doc, &problem);
    if (rc == CPX_OK) {
        check_accepted(problem.arena, &doc);
    } else {
        require(rc == CPX_REFUSED && problem.count == 1 && doc.count == 0);
        /* The loader of small bodies takes nothing that isn't taken here. */
        require(cpx_json_load(problem.arena, text, size, &value, &problem) == CPX_REFUSED);
        rc = cpx_doc_reparse(problem.arena, text, size, &doc);
        require(rc == CPX_OK || (rc == CPX_DEFECT && doc.count == 0));
    }
    cpx_arena_free(problem.arena);
    return 0;
}
