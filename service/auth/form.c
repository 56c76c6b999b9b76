#include "form.h"

#include <string.h>

enum { PARAMETERS_MAX = 32 };

static int hex_of(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The length of the UTF-8 sequence at text; 0: none that is well-formed (RFC 3629). */
static size_t sequence_size(const unsigned char *text, size_t size)
{
    unsigned char low = 0x80, high = 0xbf;
    size_t length = text[0] < 0x80                      ? 1
                    : text[0] >= 0xc2 && text[0] < 0xe0 ? 2
                    : text[0] >= 0xe0 && text[0] < 0xf0 ? 3
                    : text[0] >= 0xf0 && text[0] < 0xf5 ? 4
                                                        : 0;
    if (length > size) return 0;
    low = text[0] == 0xe0 ? 0xa0 : text[0] == 0xf0 ? 0x90 : low;
    high = text[0] == 0xed ? 0x9f : text[0] == 0xf4 ? 0x8f : high;
    for (size_t i = 1; i < length; i++) {
        if (text[i] < (i == 1 ? low : 0x80) || text[i] > (i == 1 ? high : 0xbf)) return 0;
    }
    return length;
}

static bool is_text(const char *text, size_t size)
{
    for (size_t i = 0; i < size;) {
        size_t length = text[i] == '\0' ? 0 : sequence_size((const unsigned char *)text + i, size - i);
        if (length == 0) return false;
        i += length;
    }
    return true;
}

/* The text in [start, end) without its escapes. */
static enum cpx_rc decode(struct cpx_arena *arena, const char *start, const char *end, const char **out)
{
    char *text = cpx_arena_alloc(arena, (size_t)(end - start) + 1);
    size_t at = 0;
    if (text == NULL) return CPX_EXHAUSTED;
    for (const char *p = start; p < end; p++) {
        if (*p != '%') {
            text[at++] = *p == '+' ? ' ' : *p;
            continue;
        }
        int high = end - p > 2 ? hex_of(p[1]) : -1, low = end - p > 2 ? hex_of(p[2]) : -1;
        if (high < 0 || low < 0) return CPX_REFUSED;
        text[at++] = (char)(unsigned char)(high << 4 | low);
        p += 2;
    }
    *out = text;
    return is_text(text, at) ? CPX_OK : CPX_REFUSED;
}

static const struct cpx_pair *find(const struct cpx_pairs *form, const char *name)
{
    for (size_t i = 0; i < form->count; i++) {
        if (strcmp(form->items[i].name, name) == 0) return &form->items[i];
    }
    return NULL;
}

static enum cpx_rc add_pair(struct cpx_arena *arena, const char *start, const char *end, struct cpx_pairs *out)
{
    struct cpx_pair pair = {NULL, NULL};
    const char *equals = memchr(start, '=', (size_t)(end - start));
    enum cpx_rc rc = decode(arena, start, equals == NULL ? end : equals, &pair.name);
    if (rc == CPX_OK) rc = decode(arena, equals == NULL ? end : equals + 1, end, &pair.value);
    if (rc == CPX_OK && (out->count == PARAMETERS_MAX || find(out, pair.name) != NULL)) rc = CPX_REFUSED;
    if (rc == CPX_OK) out->items[out->count++] = pair;
    return rc;
}

enum cpx_rc cpx_form_read(struct cpx_arena *arena, const char *body, size_t size, struct cpx_pairs *out)
{
    *out = (struct cpx_pairs){0, cpx_arena_array(arena, PARAMETERS_MAX, sizeof(struct cpx_pair))};
    enum cpx_rc rc = out->items == NULL ? CPX_EXHAUSTED : CPX_OK;
    for (const char *start = body, *end = body + size; rc == CPX_OK && start < end;) {
        const char *stop = memchr(start, '&', (size_t)(end - start));
        stop = stop == NULL ? end : stop;
        if (stop > start) rc = add_pair(arena, start, stop, out);
        start = stop + 1;
    }
    return rc;
}

const char *cpx_form_value(const struct cpx_pairs *form, const char *name)
{
    const struct cpx_pair *pair = find(form, name);
    return pair == NULL || *pair->value == '\0' ? NULL : pair->value;
}
