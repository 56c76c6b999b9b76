/* Ids that a text mentions, in whatever form: another host's URL, urn:uuid:, a uri, an identifier's value, plain words. The id of what is sensitive
 * tells of it wherever it stands; so does the name of a sensitive organization. */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "store.h"

enum { ID_SIZE = 36, TIMES_ENCODED = 3 };

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* 8-4-4-4-12 hexadecimal digits. */
static bool is_id_at(const char *text)
{
    for (size_t i = 0; i < ID_SIZE; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : hex_value(text[i]) < 0) return false;
    }
    return true;
}

static enum cpx_rc scan(const char *text, size_t size, int32_t node, cpx_mention *visit, void *context)
{
    const char *end = text + size, *from = text;
    enum cpx_rc rc = CPX_OK;

    while (rc == CPX_OK && (size_t)(end - from) >= ID_SIZE) {
        char id[ID_SIZE + 1];
        const char *dash = memchr(from + 8, '-', (size_t)(end - from) - 8);
        if (!dash || end - dash < ID_SIZE - 8) return CPX_OK;
        if (!is_id_at(dash - 8)) {
            from = dash - 7;
            continue;
        }
        for (size_t i = 0; i < ID_SIZE; i++) {
            char c = dash[(ptrdiff_t)i - 8];
            id[i] = c >= 'A' && c <= 'F' ? (char)(c - 'A' + 'a') : c;
        }
        id[ID_SIZE] = '\0';
        rc = visit(context, node, id);
        from = dash - 8 + ID_SIZE;
    }
    return rc;
}

/* Decodes %xx in place; the new size. */
static size_t decode(char *text, size_t size)
{
    size_t to = 0;

    for (size_t from = 0; from < size; from++) {
        int high = from + 2 < size && text[from] == '%' ? hex_value(text[from + 1]) : -1;
        int low = high < 0 ? -1 : hex_value(text[from + 2]);
        text[to++] = low < 0 ? text[from] : (char)(high * 16 + low);
        if (low >= 0) from += 2;
    }
    return to;
}

static enum cpx_rc scan_string(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, cpx_mention *visit, void *context)
{
    const struct cpx_node *string = &doc->nodes[node];
    const char *text = doc->text + string->start + 1;
    size_t size = string->end - string->start - 2;
    char *copy;

    if (size < ID_SIZE) return CPX_OK;
    if (memchr(text, '\\', size)) {
        text = cpx_doc_string(arena, doc, node);
        if (!text) return CPX_EXHAUSTED;
        size = strlen(text);
    }
    if (!memchr(text, '%', size)) return scan(text, size, node, visit, context);
    copy = cpx_arena_strndup(arena, text, size);
    if (!copy) return CPX_EXHAUSTED;
    for (int i = 0; i < TIMES_ENCODED; i++) {
        size = decode(copy, size);
    }
    return scan(copy, size, node, visit, context);
}

enum cpx_rc cpx_mentions_each(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t root, cpx_mention *visit, void *context)
{
    enum cpx_rc rc = CPX_OK;

    for (int32_t node = root; node >= 0 && rc == CPX_OK; node = cpx_doc_walk(doc, root, node)) {
        if (doc->nodes[node].kind == CPX_KIND_STRING) rc = scan_string(arena, doc, node, visit, context);
    }
    return rc;
}

/* ---- names ---- */

static bool is_letter(char c)
{
    return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* Whether words begin with a name, and it ends with a word. */
static bool is_name_at(const char *text, size_t size, const char *name, size_t length)
{
    bool exact = !memchr(name, ' ', length);

    if (length == 0 || size < length || (size > length && is_letter(text[length]) && is_letter(name[length - 1]))) return false;
    return exact ? memcmp(text, name, length) == 0 : strncasecmp(text, name, length) == 0;
}

static enum cpx_rc find_names(const char *text, size_t size, int32_t node, const struct cpx_rows *names, cpx_mention *visit, void *context)
{
    enum cpx_rc rc = CPX_OK;

    for (size_t at = 0; at < size && rc == CPX_OK; at++) {
        if (at > 0 && is_letter(text[at - 1])) continue;
        for (int row = 0; row < cpx_rows_count(names) && rc == CPX_OK; row++) {
            if (is_name_at(text + at, size - at, cpx_rows_text(names, row, 1), cpx_rows_size(names, row, 1)))
                rc = visit(context, node, cpx_rows_text(names, row, 0));
        }
    }
    return rc;
}

enum cpx_rc cpx_names_each(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t root, const struct cpx_rows *names,
                           cpx_mention *visit, void *context)
{
    enum cpx_rc rc = CPX_OK;

    if (cpx_rows_count(names) == 0) return CPX_OK;
    for (int32_t node = root; node >= 0 && rc == CPX_OK; node = cpx_doc_walk(doc, root, node)) {
        const struct cpx_node *string = &doc->nodes[node];
        const char *text = doc->text + string->start + 1;
        size_t size = string->end - string->start - 2;
        if (string->kind != CPX_KIND_STRING || cpx_doc_key_is(doc, node, "data")) continue;
        if (memchr(text, '\\', size)) {
            text = cpx_doc_string(arena, doc, node);
            if (!text) return CPX_EXHAUSTED;
            size = strlen(text);
        }
        rc = find_names(text, size, node, names, visit, context);
    }
    return rc;
}
