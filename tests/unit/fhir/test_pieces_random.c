/* fhir/pieces against random resources, random labels and random readers. What must not be missing is decided here, by name ("need"), so
 * that the trees needn't be FHIR. CPX_SEED chooses another run. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
/* cmocka.h needs those four first. */
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "../random_json.h"
#include "cpx/definitions.h"
#include "cpx/pieces.h"

enum { ROUNDS = 4000, ELEMENTS = 12 };

bool cpx_element_required(const char *type, const char *path_without_indices)
{
    const char *dot = strrchr(path_without_indices, '.'), *name = dot != NULL ? dot + 1 : path_without_indices;
    (void)type;
    return strcmp(name, "need") == 0;
}

/* A resource, what the labeller found in it, and a reader. */
struct world {
    struct tree tree;
    struct printed text;
    struct cpx_arena *arena;
    struct cpx_doc doc;
    struct cpx_label_element elements[ELEMENTS];
    struct cpx_labelling labelling;
    struct cpx_pieces pieces;
    const char *type;
    int64_t reader; /* the labels that it may see */
};

static bool is_server_member(const struct tree_node *node)
{
    return strcmp(node->key, "resourceType") == 0 || strcmp(node->key, "id") == 0 || strcmp(node->key, "meta") == 0;
}

static void cut(struct world *world)
{
    struct cpx_problem problem = {.arena = world->arena};
    world->text.size = 0;
    tree_print(&world->tree, 0, &world->text);
    world->labelling.elements = world->elements;
    assert_int_equal(cpx_doc_parse(world->arena, world->text.text, world->text.size, &world->doc, &problem), CPX_OK);
    assert_int_equal(cpx_pieces_cut(world->arena, world->type, &world->doc, 0, &world->labelling, &world->pieces), CPX_OK);
}

static void make(struct world *world, uint64_t seed)
{
    tree_make(&world->tree, seed);
    world->arena = cpx_arena_new(16 << 20);
    world->type = tree_random(&world->tree, 2) == 0 ? "Task" : "CarePlan";
    world->reader = (int64_t)tree_random(&world->tree, 64) | 1;
    world->labelling = (struct cpx_labelling){.labels = 1, .count = (size_t)tree_random(&world->tree, ELEMENTS)};
    for (size_t i = 0; i < world->labelling.count; i++) {
        int32_t node = (int32_t)tree_random(&world->tree, (uint64_t)world->tree.count);
        world->elements[i] = (struct cpx_label_element){node, (int64_t)1 << tree_random(&world->tree, 6)};
    }
    cut(world);
}

static bool may_see(const struct world *world, const struct cpx_piece *piece)
{
    return (piece->labels & ~world->reader) == 0;
}

/* The pieces that the reader sees, shuffled as a database might give them. */
static struct cpx_pieces view(struct world *world)
{
    struct cpx_pieces seen = {0, cpx_arena_array(world->arena, world->pieces.count, sizeof *seen.items)};
    for (size_t i = 0; i < world->pieces.count; i++) {
        if (may_see(world, &world->pieces.items[i])) seen.items[seen.count++] = world->pieces.items[i];
    }
    for (size_t i = seen.count; i > 1; i--) {
        size_t j = (size_t)tree_random(&world->tree, i);
        struct cpx_piece swapped = seen.items[j];
        seen.items[j] = seen.items[i - 1];
        seen.items[i - 1] = swapped;
    }
    return seen;
}

/* The body as the tree prints it without what is marked as hidden. */
static void print_body(const struct tree *tree, struct printed *out)
{
    out->size = 0;
    for (int child = tree->nodes[0].first; child >= 0; child = tree->nodes[child].next) {
        if (is_server_member(&tree->nodes[child]) || !tree_shows(tree, child)) continue;
        tree_put(out, ",");
        tree_print(tree, child, out);
    }
    tree_put(out, "}");
}

static void hide(struct world *world)
{
    for (size_t i = 1; i < world->pieces.count; i++) {
        int32_t node = cpx_doc_path(&world->doc, 0, world->pieces.items[i].element);
        assert_true(node > 0);
        if (!may_see(world, &world->pieces.items[i])) world->tree.hidden[node] = true;
    }
}

static void assert_assembles(struct world *world, const struct cpx_pieces *pieces)
{
    static struct printed expected;
    const char *body;
    size_t size;
    print_body(&world->tree, &expected);
    assert_int_equal(cpx_pieces_assemble(world->arena, pieces, &body, &size), CPX_OK);
    size_t same = 0;
    while (same < size && same < expected.size && body[same] == expected.text[same])
        same++;
    if (same < size || same < expected.size) {
        print_error("at %zu: \"%.60s\" instead of \"%.60s\"\n", same, body + same, expected.text + same);
        fail();
    }
    assert_int_equal(size, expected.size);
}

/* Nothing that carries a label which the reader may not see is in the text. */
static void assert_nothing_leaks(const struct world *world, const char *text)
{
    for (size_t i = 0; i < world->labelling.count; i++) {
        int32_t labelled = world->elements[i].node;
        if ((world->elements[i].labels & ~world->reader) == 0) continue;
        for (int32_t n = labelled; n >= 0; n = cpx_doc_walk(&world->doc, labelled, n)) {
            char number[16];
            const struct tree_node *node = &world->tree.nodes[n];
            if (node->kind != CPX_KIND_STRING && node->kind != CPX_KIND_NUMBER) continue;
            snprintf(number, sizeof number, "%d", node->id);
            assert_null(strstr(text, number));
        }
    }
}

static const char *piece_0_alone(const struct cpx_pieces *pieces, struct cpx_arena *arena)
{
    struct cpx_pieces alone = {1, pieces->items};
    const char *body;
    size_t size;
    assert_int_equal(cpx_pieces_assemble(arena, &alone, &body, &size), CPX_OK);
    return body;
}

/* The same resource without what is hidden, cut afresh, shows the same piece 0: a reader can't tell hidden from absent. */
static void assert_hidden_is_as_absent(struct world *world)
{
    static struct world without;
    int number = 0, map[TREE_NODES];
    without = (struct world){.arena = world->arena, .type = world->type, .tree = world->tree};
    for (int i = 0; i < world->tree.count; i++) {
        int parent = world->tree.nodes[i].parent;
        bool shown = parent < 0 || (tree_shows(&world->tree, i) && map[parent] >= 0);
        map[i] = shown ? number++ : -1;
    }
    without.labelling.labels = world->labelling.labels;
    for (size_t i = 0; i < world->labelling.count; i++) {
        struct cpx_label_element element = {map[world->elements[i].node], world->elements[i].labels};
        if (element.node >= 0) without.elements[without.labelling.count++] = element;
    }
    cut(&without);
    assert_int_equal(without.doc.count, number);
    assert_string_equal(piece_0_alone(&world->pieces, world->arena), piece_0_alone(&without.pieces, world->arena));
}

static void any_subset_assembles_as_if_the_rest_were_never_there(void **state)
{
    (void)state;
    static struct world world;
    uint64_t seed = tree_seed();
    size_t views = 0, holes = 0;
    print_message("seed %llu\n", (unsigned long long)seed);
    for (uint64_t round = 0; round < ROUNDS; round++) {
        make(&world, seed + round);
        int64_t reader = world.reader;
        world.reader = -1;
        struct cpx_pieces all = view(&world);
        assert_int_equal(all.count, world.pieces.count);
        assert_assembles(&world, &all); /* the identity */
        world.reader = reader;
        if (may_see(&world, &world.pieces.items[0])) {
            struct cpx_pieces seen = view(&world);
            const char *body;
            size_t size;
            hide(&world);
            assert_assembles(&world, &seen);
            assert_int_equal(cpx_pieces_assemble(world.arena, &seen, &body, &size), CPX_OK);
            assert_nothing_leaks(&world, body);
            assert_hidden_is_as_absent(&world);
            views++;
            holes += world.pieces.items[0].holes && seen.count < world.pieces.count;
        }
        cpx_arena_free(world.arena);
    }
    assert_true(views > ROUNDS / 10 && holes > ROUNDS / 50); /* the run has tested something */
}

static void what_is_rendered_is_strict_json(void **state)
{
    (void)state;
    static struct world world;
    uint64_t seed = tree_seed();
    for (uint64_t round = 0; round < ROUNDS / 4; round++) {
        struct cpx_version version;
        struct cpx_doc doc;
        const char *text;
        size_t size;
        make(&world, seed + round);
        struct cpx_pieces seen = view(&world);
        if (may_see(&world, &world.pieces.items[0])) {
            struct cpx_problem problem = {.arena = world.arena};
            assert_int_equal(cpx_pieces_version((const unsigned char *)"0123456789abcdef0123456789abcdef", &seen, &version), CPX_OK);
            assert_int_equal(cpx_pieces_render(world.arena, world.type, "x", &version, &seen, seen.items[0].meta, &text, &size), CPX_OK);
            assert_int_equal(cpx_doc_parse(world.arena, text, size, &doc, &problem), CPX_OK);
            for (int32_t n = 0; n < doc.count; n++)
                assert_false(doc.nodes[n].kind <= CPX_KIND_ARRAY && doc.nodes[n].count == 0);
        }
        cpx_arena_free(world.arena);
    }
}

static void memory_that_ends_is_reported(void **state)
{
    (void)state;
    static struct world world;
    bool done = false;
    make(&world, 7);
    for (size_t cap = 0; !done; cap += cap < 4096 ? 16 : 512) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        struct cpx_version version = {0};
        struct cpx_pieces pieces;
        const char *text;
        size_t size;
        enum cpx_rc rc = cpx_pieces_cut(arena, world.type, &world.doc, 0, &world.labelling, &pieces);
        assert_true(rc == CPX_OK || rc == CPX_EXHAUSTED);
        if (rc == CPX_OK) {
            rc = cpx_pieces_render(arena, world.type, "x", &version, &pieces, pieces.items[0].meta, &text, &size);
            assert_true(rc == CPX_OK || rc == CPX_EXHAUSTED);
            done = rc == CPX_OK;
        }
        cpx_arena_free(arena);
        assert_true(cap < 8 << 20);
    }
    cpx_arena_free(world.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_subset_assembles_as_if_the_rest_were_never_there),
        cmocka_unit_test(what_is_rendered_is_strict_json),
        cmocka_unit_test(memory_that_ends_is_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
