/* Random JSON trees and how they print, with any of their nodes left out: what core/span and fhir/pieces are compared with.
 * Every scalar has a number of five digits of its own, so that a text can be searched for what mustn't be in it. No container is empty. */
#ifndef CPX_RANDOM_JSON_H
#define CPX_RANDOM_JSON_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/span.h"

enum { TREE_NODES = 400, TREE_TEXT = 1 << 16 };

struct tree_node {
    enum cpx_kind kind;
    char key[24]; /* "": none */
    char scalar[48];
    int parent, first, next, last, count, id;
    const char *blank[4];
};

struct tree {
    uint64_t random;
    int count;
    struct tree_node nodes[TREE_NODES];
    bool hidden[TREE_NODES];
};

struct printed {
    char text[TREE_TEXT];
    size_t size;
};

static uint64_t tree_random(struct tree *tree, uint64_t below)
{
    tree->random ^= tree->random << 13;
    tree->random ^= tree->random >> 7;
    tree->random ^= tree->random << 17;
    return tree->random % below;
}

/* The seed of a run: CPX_SEED, or a fixed one. Tests print it. */
static uint64_t tree_seed(void)
{
    const char *text = getenv("CPX_SEED");
    uint64_t seed = text != NULL ? strtoull(text, NULL, 10) : 20261125;
    return seed == 0 ? 1 : seed;
}

static int tree_add(struct tree *tree, int parent, const char *key, enum cpx_kind kind)
{
    static const char *const blanks[] = {"", "", "", "", " ", "\n  ", "\t", " \r\n"};
    int number = tree->count++;
    struct tree_node *node = &tree->nodes[number];
    *node = (struct tree_node){.kind = kind, .parent = parent, .first = -1, .next = -1, .last = -1, .id = 10000 + number};
    snprintf(node->key, sizeof node->key, "%s", key);
    for (int i = 0; i < 4; i++)
        node->blank[i] = blanks[tree_random(tree, 8)];
    if (parent < 0) return number;
    if (tree->nodes[parent].last < 0)
        tree->nodes[parent].first = number;
    else
        tree->nodes[tree->nodes[parent].last].next = number;
    tree->nodes[parent].last = number;
    tree->nodes[parent].count++;
    return number;
}

static void tree_scalar(struct tree *tree, int parent, const char *key)
{
    static const char *const strings[] = {"\"s%d\"", "\"\\\"%d\\\\\"", "\"{[%d,\"", "\"\xC3\xA9\\u00e9\\ud83d\\ude00%d\"", "\"]}:%d \\n\""};
    static const char *const numbers[] = {"%d", "-%d.50", "%de400", "0.%d", "%dE-7"};
    uint64_t which = tree_random(tree, 12);
    enum cpx_kind kind = which < 6 ? CPX_KIND_STRING : which < 9 ? CPX_KIND_NUMBER : (enum cpx_kind)(CPX_KIND_TRUE + (int)(which - 9));
    struct tree_node *node = &tree->nodes[tree_add(tree, parent, key, kind)];
    static const char *const words[] = {"true", "false", "null"};
    char *out = node->scalar;
    size_t size = sizeof node->scalar;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    if (kind == CPX_KIND_STRING)
        snprintf(out, size, strings[tree_random(tree, 5)], node->id);
    else if (kind == CPX_KIND_NUMBER)
        snprintf(out, size, numbers[tree_random(tree, 5)], node->id);
    else
        snprintf(out, size, "%s", words[kind - CPX_KIND_TRUE]);
#pragma GCC diagnostic pop
}

static void tree_members(struct tree *tree, int parent, int depth);

static void tree_array(struct tree *tree, int parent, const char *key, int depth)
{
    int array = tree_add(tree, parent, key, CPX_KIND_ARRAY);
    bool objects = tree_random(tree, 2) == 0;
    for (uint64_t items = 1 + tree_random(tree, 4); items > 0; items--) {
        if (objects && tree->count < TREE_NODES - 60)
            tree_members(tree, tree_add(tree, array, "", CPX_KIND_OBJECT), depth - 1);
        else
            tree_scalar(tree, array, "");
    }
}

static void tree_value(struct tree *tree, int parent, const char *key, int depth)
{
    uint64_t kind = depth <= 0 || tree->count > TREE_NODES - 60 ? 0 : tree_random(tree, 4);
    if (kind == 1)
        tree_members(tree, tree_add(tree, parent, key, CPX_KIND_OBJECT), depth - 1);
    else if (kind == 2)
        tree_array(tree, parent, key, depth);
    else
        tree_scalar(tree, parent, key);
}

static void tree_members(struct tree *tree, int parent, int depth)
{
    static const char *const keys[] = {"a", "_a", "b", "_b", "status", "note", "need", "d"};
    uint64_t chosen = tree_random(tree, 255) + 1, at = tree_random(tree, 8);
    for (uint64_t i = 0; i < 8; i++) {
        if ((chosen >> i & 1) != 0) tree_value(tree, parent, keys[(i + at) % 8], depth);
    }
}

/* A resource: resourceType, id and meta stand anywhere among the others. */
static void tree_make(struct tree *tree, uint64_t seed)
{
    tree->random = seed * 0x9E3779B97F4A7C15U + 1;
    tree->count = 0;
    memset(tree->hidden, 0, sizeof tree->hidden);
    int root = tree_add(tree, -1, "", CPX_KIND_OBJECT);
    static const char *const keys[] = {"resourceType", "output", "activity",    "_status", "id",   "status",
                                       "meta",         "note",   "description", "need",    "owner"};
    uint64_t at = tree_random(tree, 11), chosen = tree_random(tree, 2048) | 1;
    for (uint64_t i = 0; i < 11; i++) {
        const char *key = keys[(i * 4 + at) % 11];
        if ((chosen >> i & 1) == 0) continue;
        if (strcmp(key, "meta") == 0)
            tree_members(tree, tree_add(tree, root, key, CPX_KIND_OBJECT), 1);
        else
            tree_value(tree, root, key, 5);
    }
}

static void tree_put(struct printed *out, const char *text)
{
    size_t size = strlen(text);
    if (out->size + size >= TREE_TEXT) abort();
    memcpy(out->text + out->size, text, size + 1);
    out->size += size;
}

static bool tree_shows(const struct tree *tree, int number)
{
    const struct tree_node *node = &tree->nodes[number];
    if (tree->hidden[number]) return false;
    if (node->kind != CPX_KIND_OBJECT && node->kind != CPX_KIND_ARRAY) return true;
    for (int child = node->first; child >= 0; child = tree->nodes[child].next) {
        if (tree_shows(tree, child)) return true;
    }
    return false;
}

static void tree_print(const struct tree *tree, int number, struct printed *out)
{
    const struct tree_node *node = &tree->nodes[number];
    bool object = node->kind == CPX_KIND_OBJECT, some = false;
    tree_put(out, node->blank[0]);
    if (*node->key != '\0') {
        tree_put(out, "\"");
        tree_put(out, node->key);
        tree_put(out, "\"");
        tree_put(out, node->blank[1]);
        tree_put(out, ":");
        tree_put(out, node->blank[2]);
    }
    tree_put(out, node->scalar);
    if (node->first >= 0) tree_put(out, object ? "{" : "[");
    for (int child = node->first; child >= 0; child = tree->nodes[child].next) {
        if (!tree_shows(tree, child)) continue;
        if (some) tree_put(out, ",");
        tree_print(tree, child, out);
        some = true;
    }
    if (node->first >= 0) tree_put(out, object ? "}" : "]");
    tree_put(out, node->blank[3]);
}

#endif
