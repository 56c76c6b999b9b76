#include "cpx/span.h"

#include <stdlib.h>
#include <string.h>

#include "accept.h"
#include "cpx/text.h"

/* jsmn converts between int and unsigned as it likes. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#define JSMN_STATIC
#define JSMN_STRICT
#define JSMN_PARENT_LINKS
#include <jsmn.h>
#pragma GCC diagnostic pop

/* ---- from tokens to nodes ---- */

/* jsmn makes a token of each key too, the parent of its value. Nodes are values only, in text order; a token remembers its node in size,
 * and last holds each node's last child so far, so that a sibling is linked in one step. */
struct nodes {
    struct cpx_doc *doc;
    jsmntok_t *tokens;
    int32_t *last;
};

static bool literal(const char *text, size_t size, const char *word)
{
    return size == strlen(word) && memcmp(text, word, size) == 0;
}

static bool kind_of(const struct cpx_doc *doc, const jsmntok_t *token, enum cpx_kind *kind)
{
    const char *start = doc->text + token->start;
    size_t size = (size_t)(token->end - token->start);
    switch (token->type) {
    case JSMN_OBJECT:
        *kind = CPX_KIND_OBJECT;
        return true;
    case JSMN_ARRAY:
        *kind = CPX_KIND_ARRAY;
        return true;
    case JSMN_STRING:
        *kind = CPX_KIND_STRING;
        return true;
    case JSMN_PRIMITIVE:
        break;
    default:
        return false;
    }
    if (literal(start, size, "true"))
        *kind = CPX_KIND_TRUE;
    else if (literal(start, size, "false"))
        *kind = CPX_KIND_FALSE;
    else if (literal(start, size, "null"))
        *kind = CPX_KIND_NULL;
    else if (size > 0 && cpx_number_end(start, size, 0) == size)
        *kind = CPX_KIND_NUMBER;
    else
        return false;
    return true;
}

static bool is_key(const jsmntok_t *tokens, const jsmntok_t *token)
{
    return token->parent >= 0 && tokens[token->parent].type == JSMN_OBJECT;
}

static void append_child(struct nodes *nodes, int32_t parent, int32_t node)
{
    struct cpx_node *all = nodes->doc->nodes;
    if (nodes->last[parent] < 0)
        all[parent].child = node;
    else
        all[nodes->last[parent]].next = node;
    nodes->last[parent] = node;
    all[parent].count++;
}

static bool add_value(struct nodes *nodes, jsmntok_t *token)
{
    struct cpx_doc *doc = nodes->doc;
    int32_t number = doc->count;
    struct cpx_node node = {.parent = -1, .child = -1, .next = -1};
    int owner = token->parent;
    uint32_t quote = token->type == JSMN_STRING ? 1 : 0;
    if (!kind_of(doc, token, &node.kind) || (owner < 0) != (number == 0)) return false;
    node.start = (uint32_t)token->start - quote;
    node.end = (uint32_t)token->end + quote;
    if (owner >= 0 && nodes->tokens[owner].type == JSMN_STRING) {
        const jsmntok_t *key = &nodes->tokens[owner];
        if (!is_key(nodes->tokens, key)) return false;
        node.key_start = (uint32_t)key->start;
        node.key_end = (uint32_t)key->end;
        owner = key->parent;
    } else if (owner >= 0 && nodes->tokens[owner].type != JSMN_ARRAY) {
        return false;
    }
    doc->nodes[number] = node;
    nodes->last[number] = -1;
    token->size = number;
    doc->count++;
    if (owner < 0) return true;
    doc->nodes[number].parent = nodes->tokens[owner].size;
    append_child(nodes, nodes->tokens[owner].size, number);
    return true;
}

static bool add_all(struct nodes *nodes, int count)
{
    for (int i = 0; i < count; i++) {
        jsmntok_t *token = &nodes->tokens[i];
        if (!is_key(nodes->tokens, token)) {
            if (!add_value(nodes, token)) return false;
        } else if (token->type != JSMN_STRING || token->size != 1) {
            return false;
        }
    }
    return nodes->doc->count > 0;
}

static enum cpx_rc make_nodes(struct cpx_arena *arena, jsmntok_t *tokens, int count, struct cpx_doc *doc)
{
    int32_t values = 0;
    for (int i = 0; i < count; i++)
        values += !is_key(tokens, &tokens[i]);
    doc->nodes = cpx_arena_array(arena, (size_t)values, sizeof *doc->nodes);
    int32_t *last = malloc((size_t)values * sizeof *last + 1);
    struct nodes nodes = {doc, tokens, last};
    enum cpx_rc rc = doc->nodes == NULL || last == NULL ? CPX_EXHAUSTED : add_all(&nodes, count) ? CPX_OK : CPX_DEFECT;
    free(last);
    return rc;
}

/* One pass: where the room ends before the text, jsmn goes on where it stopped. */
static enum cpx_rc tokenise(const struct cpx_doc *doc, jsmntok_t **tokens, int *count)
{
    jsmn_parser parser;
    jsmn_init(&parser);
    for (size_t room = doc->size / 16 + 16;; room *= 2) {
        jsmntok_t *grown = realloc(*tokens, room * sizeof *grown);
        if (grown == NULL) return CPX_EXHAUSTED;
        *tokens = grown;
        *count = jsmn_parse(&parser, doc->text, doc->size, grown, (unsigned)room);
        if (*count != JSMN_ERROR_NOMEM) return *count > 0 && parser.pos == doc->size ? CPX_OK : CPX_DEFECT;
    }
}

enum cpx_rc cpx_doc_reparse(struct cpx_arena *arena, const char *text, size_t size, struct cpx_doc *doc)
{
    jsmntok_t *tokens = NULL;
    int count;
    *doc = (struct cpx_doc){.text = text, .size = size};
    if (size >= INT32_MAX) return CPX_DEFECT;
    enum cpx_rc rc = tokenise(doc, &tokens, &count);
    if (rc == CPX_OK) rc = make_nodes(arena, tokens, count, doc);
    free(tokens);
    if (rc != CPX_OK) *doc = (struct cpx_doc){.text = text, .size = size};
    return rc;
}

enum cpx_rc cpx_doc_parse(struct cpx_arena *arena, const char *text, size_t size, struct cpx_doc *doc, struct cpx_problem *problem)
{
    json_t *accepted;
    *doc = (struct cpx_doc){.text = text, .size = size};
    enum cpx_rc rc = cpx_accept(text, size, CPX_NUMBERS_AS_ZERO, &accepted, problem);
    if (rc != CPX_OK) return rc;
    json_decref(accepted);
    return cpx_doc_reparse(arena, text, size, doc);
}

/* ---- strings ---- */

static uint32_t hex4(const char *text)
{
    uint32_t value = 0;
    for (int i = 0; i < 4; i++) {
        char c = text[i];
        uint32_t digit = c <= '9' ? (uint32_t)(c - '0') : (uint32_t)((c | 0x20) - 'a' + 10);
        value = value << 4 | (digit & 0xF);
    }
    return value;
}

/* One character behind a backslash (RFC 8259 section 7); *at moves behind it. Returns the bytes of its UTF-8. */
static size_t unescape(const char *text, uint32_t *at, uint32_t end, char out[4])
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    char c = text[*at + 1];
    if (c != 'u') {
        const char *found = strchr(from, c);
        out[0] = found != NULL && c != '\0' ? to[found - from] : c;
        *at += 2;
        return 1;
    }
    if (end - *at < 6) {
        *at = end;
        return 0;
    }
    uint32_t code = hex4(text + *at + 2);
    *at += 6;
    if (code >= 0xD800 && code < 0xDC00 && end - *at >= 6 && text[*at] == '\\' && text[*at + 1] == 'u') {
        uint32_t low = hex4(text + *at + 2);
        code = 0x10000 + ((code & 0x3FF) << 10) + (low & 0x3FF);
        *at += 6;
    }
    return cpx_utf8(code, out);
}

/* The next byte or bytes of the string's value. */
static size_t step(const char *text, uint32_t *at, uint32_t end, char out[4])
{
    if (text[*at] == '\\' && end - *at >= 2) return unescape(text, at, end, out);
    out[0] = text[(*at)++];
    return 1;
}

/* Whether the raw string text between start and end says value. */
static bool says(const char *text, uint32_t start, uint32_t end, const char *value)
{
    size_t size = strlen(value);
    if (memchr(text + start, '\\', end - start) == NULL) return size == end - start && memcmp(text + start, value, size) == 0;
    char bytes[4];
    size_t seen = 0;
    while (start < end) {
        size_t more = step(text, &start, end, bytes);
        if (more > size - seen || memcmp(value + seen, bytes, more) != 0) return false;
        seen += more;
    }
    return seen == size;
}

static char *unescaped(struct cpx_arena *arena, const char *text, uint32_t start, uint32_t end)
{
    char *out = cpx_arena_alloc(arena, (size_t)(end - start) + 4);
    size_t size = 0;
    if (out == NULL) return NULL;
    while (start < end)
        size += step(text, &start, end, out + size);
    out[size] = '\0';
    return out;
}

static bool is_node(const struct cpx_doc *doc, int32_t node)
{
    return node >= 0 && node < doc->count;
}

bool cpx_doc_key_is(const struct cpx_doc *doc, int32_t node, const char *name)
{
    if (!is_node(doc, node)) return false;
    const struct cpx_node *n = &doc->nodes[node];
    return n->key_start != 0 && says(doc->text, n->key_start, n->key_end, name);
}

bool cpx_doc_string_is(const struct cpx_doc *doc, int32_t node, const char *value)
{
    if (!is_node(doc, node) || doc->nodes[node].kind != CPX_KIND_STRING) return false;
    return says(doc->text, doc->nodes[node].start + 1, doc->nodes[node].end - 1, value);
}

const char *cpx_doc_string(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node)
{
    if (!is_node(doc, node) || doc->nodes[node].kind != CPX_KIND_STRING) return "";
    return unescaped(arena, doc->text, doc->nodes[node].start + 1, doc->nodes[node].end - 1);
}

const char *cpx_doc_key(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node)
{
    if (!is_node(doc, node) || doc->nodes[node].key_start == 0) return "";
    return unescaped(arena, doc->text, doc->nodes[node].key_start, doc->nodes[node].key_end);
}

/* ---- finding ---- */

int32_t cpx_doc_member(const struct cpx_doc *doc, int32_t object, const char *name)
{
    if (!is_node(doc, object) || doc->nodes[object].kind != CPX_KIND_OBJECT) return -1;
    int32_t member = doc->nodes[object].child;
    while (member >= 0 && !cpx_doc_key_is(doc, member, name))
        member = doc->nodes[member].next;
    return member;
}

static int32_t item_at(const struct cpx_doc *doc, int32_t array, unsigned long index)
{
    if (!is_node(doc, array) || doc->nodes[array].kind != CPX_KIND_ARRAY || index >= doc->nodes[array].count) return -1;
    int32_t item = doc->nodes[array].child;
    while (index-- > 0)
        item = doc->nodes[item].next;
    return item;
}

/* The member of a path's first name (it isn't NUL-terminated there). */
static int32_t named_member(const struct cpx_doc *doc, int32_t node, const char *path, size_t size)
{
    char name[128];
    if (size >= sizeof name) return -1;
    memcpy(name, path, size);
    name[size] = '\0';
    return cpx_doc_member(doc, node, name);
}

int32_t cpx_doc_path(const struct cpx_doc *doc, int32_t node, const char *path)
{
    while (*path != '\0' && node >= 0) {
        if (*path == '[') {
            char *end;
            unsigned long index = strtoul(path + 1, &end, 10);
            if (end == path + 1 || *end != ']') return -1;
            node = item_at(doc, node, index);
            path = end + 1;
        } else {
            size_t size = strcspn(path, ".[");
            node = named_member(doc, node, path, size);
            path += size;
        }
        if (*path == '.') path++;
    }
    return is_node(doc, node) ? node : -1;
}

int32_t cpx_doc_walk(const struct cpx_doc *doc, int32_t root, int32_t node)
{
    if (!is_node(doc, node)) return -1;
    if (doc->nodes[node].child >= 0) return doc->nodes[node].child;
    while (node != root && doc->nodes[node].next < 0)
        node = doc->nodes[node].parent;
    return node == root ? -1 : doc->nodes[node].next;
}

/* ---- pointers ---- */

static unsigned long index_of(const struct cpx_doc *doc, int32_t item)
{
    unsigned long index = 0;
    for (int32_t i = doc->nodes[doc->nodes[item].parent].child; i != item; i = doc->nodes[i].next)
        index++;
    return index;
}

/* RFC 6901 section 3: ~ is ~0 and / is ~1. */
static void add_token(struct cpx_text *text, const char *key)
{
    for (; *key != '\0'; key++) {
        if (*key == '~')
            cpx_text_add(text, "~0", 2);
        else if (*key == '/')
            cpx_text_add(text, "~1", 2);
        else
            cpx_text_add(text, key, 1);
    }
}

const char *cpx_doc_pointer(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node)
{
    int32_t path[CPX_JSON_DEPTH + 1];
    size_t depth = 0;
    struct cpx_text text;
    for (; is_node(doc, node) && doc->nodes[node].parent >= 0 && depth <= CPX_JSON_DEPTH; node = doc->nodes[node].parent)
        path[depth++] = node;
    cpx_text_init(&text, arena, SIZE_MAX - 1);
    while (depth-- > 0) {
        cpx_text_add(&text, "/", 1);
        if (doc->nodes[path[depth]].key_start == 0) {
            cpx_text_addf(&text, "%lu", index_of(doc, path[depth]));
            continue;
        }
        const char *key = cpx_doc_key(arena, doc, path[depth]);
        if (key == NULL) return NULL;
        add_token(&text, key);
    }
    return cpx_text_finish(&text, NULL);
}

/* ---- edits ---- */

static int by_place(const void *a, const void *b)
{
    const struct cpx_edit *x = *(const struct cpx_edit *const *)a, *y = *(const struct cpx_edit *const *)b;
    if (x->start != y->start) return x->start < y->start ? -1 : 1;
    if (x->end != y->end) return x->end < y->end ? -1 : 1;
    return x < y ? -1 : x > y; /* insertions at one place: in the order given */
}

enum cpx_rc cpx_edit_apply(struct cpx_arena *arena, const char *text, size_t size, struct cpx_edit *edits, size_t count, const char **out,
                           size_t *out_size)
{
    struct cpx_text result;
    size_t at = 0;
    const struct cpx_edit **order = cpx_arena_array(arena, count, sizeof(struct cpx_edit *));
    if (order == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < count; i++)
        order[i] = &edits[i];
    if (count > 1) qsort(order, count, sizeof *order, by_place);
    cpx_text_init(&result, arena, SIZE_MAX - 1);
    for (size_t i = 0; i < count; i++) {
        if (order[i]->start < at || order[i]->end < order[i]->start || order[i]->end > size) return CPX_DEFECT;
        cpx_text_add(&result, text + at, order[i]->start - at);
        cpx_text_add(&result, order[i]->text, order[i]->size);
        at = order[i]->end;
    }
    cpx_text_add(&result, text + at, size - at);
    *out = cpx_text_finish(&result, out_size);
    return *out == NULL ? CPX_EXHAUSTED : CPX_OK;
}
