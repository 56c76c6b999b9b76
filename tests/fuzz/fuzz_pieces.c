/* libFuzzer: eight bytes that choose labels and a reader, then a JSON text. Cut and assembled whole it is what it was, byte for byte; any
 * reader's part of it is strict JSON without empty containers. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/definitions.h"
#include "cpx/pieces.h"
#include "cpx/text.h"

enum { CHOICES = 8, ELEMENTS = 8 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition) abort();
}

/* Stands for the definitions: the texts needn't be FHIR. */
bool cpx_element_required(const char *type, const char *path_without_indices)
{
    (void)type;
    return strstr(path_without_indices, "need") != NULL;
}

/* What validated FHIR is: keys are names, and no container is empty. */
static bool is_regular(const struct cpx_doc *doc)
{
    if (doc->nodes[0].kind != CPX_KIND_OBJECT) return false;
    for (int32_t n = 0; n < doc->count; n++) {
        const struct cpx_node *node = &doc->nodes[n];
        if (node->kind <= CPX_KIND_ARRAY && node->count == 0) return false;
        if (n > 0 && doc->nodes[node->parent].kind == CPX_KIND_OBJECT && node->key_end == node->key_start) return false;
        for (uint32_t i = node->key_start; i < node->key_end; i++) {
            char c = doc->text[i];
            if (!(c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) return false;
        }
    }
    return true;
}

static bool is_server_member(const struct cpx_doc *doc, int32_t node)
{
    return cpx_doc_key_is(doc, node, "resourceType") || cpx_doc_key_is(doc, node, "id") || cpx_doc_key_is(doc, node, "meta");
}

/* The text behind the prefix, made by another way than the product's: forward, from separator to separator. */
static const char *expected_body(struct cpx_arena *arena, const struct cpx_doc *doc, size_t *size)
{
    struct cpx_text body;
    size_t from = doc->nodes[0].start + 1;
    cpx_text_init(&body, arena, SIZE_MAX - 1);
    for (int32_t n = doc->nodes[0].child; n >= 0; n = doc->nodes[n].next) {
        size_t to = doc->nodes[n].end;
        while (doc->text[to] != ',' && doc->text[to] != '}')
            to++;
        if (!is_server_member(doc, n)) {
            cpx_text_add(&body, ",", 1);
            cpx_text_add(&body, doc->text + from, to - from);
        }
        from = to + 1;
    }
    cpx_text_add(&body, "}", 1);
    return cpx_text_finish(&body, size);
}

static void check_reader(struct cpx_arena *arena, const struct cpx_pieces *all, int64_t reader)
{
    struct cpx_pieces seen = {0, cpx_arena_array(arena, all->count, sizeof *seen.items)};
    struct cpx_version version;
    struct cpx_problem problem = {.arena = arena};
    struct cpx_doc doc;
    const char *text;
    size_t size;
    require(seen.items != NULL);
    for (size_t i = all->count; i-- > 0;) {
        if (i == 0 || (all->items[i].labels & ~reader) == 0) seen.items[seen.count++] = all->items[i];
    }
    require(cpx_pieces_version((const unsigned char *)"0123456789abcdef0123456789abcdef", &seen, &version) == CPX_OK);
    require(cpx_pieces_render(arena, "Task", "x", &version, &seen, seen.items[0].meta, &text, &size) == CPX_OK);
    require(cpx_doc_parse(arena, text, size, &doc, &problem) == CPX_OK);
    for (int32_t n = 0; n < doc.count; n++)
        require(doc.nodes[n].kind > CPX_KIND_ARRAY || doc.nodes[n].count > 0);
}

static void check(struct cpx_arena *arena, const struct cpx_doc *doc, const uint8_t choices[CHOICES])
{
    struct cpx_label_element elements[ELEMENTS];
    struct cpx_labelling labelling = {.labels = 1, .elements = elements};
    struct cpx_pieces pieces;
    const char *body, *expected;
    size_t size, expected_size;
    for (size_t i = 2; i < CHOICES; i++) {
        elements[labelling.count++] = (struct cpx_label_element){(int32_t)(choices[i] * 7 % doc->count), (int64_t)2 << i % 4};
    }
    const char *type = choices[0] % 2 == 0 ? "Task" : "CarePlan";
    require(cpx_pieces_cut(arena, type, doc, 0, &labelling, &pieces) == CPX_OK);
    require(cpx_pieces_assemble(arena, &pieces, &body, &size) == CPX_OK);
    expected = expected_body(arena, doc, &expected_size);
    require(expected != NULL && size == expected_size && memcmp(body, expected, size) == 0);
    check_reader(arena, &pieces, choices[1]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < CHOICES) return 0;
    struct cpx_problem problem = {.arena = cpx_arena_new(64 << 20)};
    struct cpx_doc doc;
    enum cpx_rc rc = cpx_doc_parse(problem.arena, (const char *)data + CHOICES, size - CHOICES, &doc, &problem);
    if (rc == CPX_OK && is_regular(&doc)) check(problem.arena, &doc, data);
    cpx_arena_free(problem.arena);
    return 0;
}
