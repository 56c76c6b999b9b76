#include "target.h"

#include <string.h>
#include <strings.h>

enum { PAIRS_MAX = 200 };

/* How many bytes the UTF-8 sequence at text takes; 0: not one. */
static size_t sequence_size(const unsigned char *text, size_t left)
{
    static const struct {
        unsigned char low, high, second_low, second_high, size;
    } rows[] = {
        {0x00, 0x7f, 0, 0, 1},       {0xc2, 0xdf, 0x80, 0xbf, 2}, {0xe0, 0xe0, 0xa0, 0xbf, 3},
        {0xe1, 0xec, 0x80, 0xbf, 3}, {0xed, 0xed, 0x80, 0x9f, 3}, {0xee, 0xef, 0x80, 0xbf, 3},
        {0xf0, 0xf0, 0x90, 0xbf, 4}, {0xf1, 0xf3, 0x80, 0xbf, 4}, {0xf4, 0xf4, 0x80, 0x8f, 4},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (text[0] < rows[i].low || text[0] > rows[i].high) continue;
        if (rows[i].size > left) return 0;
        if (rows[i].size > 1 && (text[1] < rows[i].second_low || text[1] > rows[i].second_high)) return 0;
        for (size_t at = 2; at < rows[i].size; at++) {
            if ((text[at] & 0xc0) != 0x80) return 0;
        }
        return rows[i].size;
    }
    return 0;
}

bool cpx_utf8_is_valid(const char *text, size_t size)
{
    const unsigned char *bytes = (const unsigned char *)text;
    for (size_t at = 0; at < size;) {
        size_t step = bytes[at] < 0x80 ? 1 : sequence_size(bytes + at, size - at);
        if (step == 0) return false;
        at += step;
    }
    return true;
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

enum text_kind { PATH, FORM };

/* Decodes into the arena. A control character is refused in a path; in a form only NUL is. */
static enum cpx_rc decode(struct cpx_request *request, enum text_kind kind, const char *raw, size_t size, const char **out)
{
    char *text = cpx_arena_alloc(request->arena, size + 1);
    if (text == NULL) return CPX_EXHAUSTED;
    size_t filled = 0;
    for (size_t i = 0; i < size; i++) {
        char c = raw[i];
        bool escaped = c == '%';
        if (escaped) {
            int high = size - i > 2 ? hex_value(raw[i + 1]) : -1, low = high >= 0 ? hex_value(raw[i + 2]) : -1;
            if (low < 0)
                return cpx_problem_add(&request->problem, CPX_ERROR_MALFORMED_REQUEST, NULL,
                                       "a percent sign isn't followed by two hex digits");
            c = (char)(high * 16 + low);
            i += 2;
        } else if (c == '+' && kind == FORM) {
            c = ' ';
        }
        if (c == '\0' || (kind == PATH && ((unsigned char)c < 0x20 || c == 0x7f))) {
            return cpx_problem_add(&request->problem, CPX_ERROR_MALFORMED_REQUEST, NULL, "the target holds a NUL or control character");
        }
        if (escaped && c == '/' && kind == PATH) {
            return cpx_problem_add(&request->problem, CPX_ERROR_MALFORMED_REQUEST, NULL, "the path holds an escaped slash");
        }
        text[filled++] = c;
    }
    if (!cpx_utf8_is_valid(text, filled)) {
        return cpx_problem_add(&request->problem, CPX_ERROR_MALFORMED_REQUEST, NULL, "the target or form isn't UTF-8");
    }
    *out = text;
    return CPX_OK;
}

static size_t count_of(const char *text, size_t size, char wanted)
{
    size_t count = 0;
    for (size_t i = 0; i < size; i++)
        count += text[i] == wanted;
    return count;
}

static enum cpx_rc add_pair(struct cpx_request *request, const char *text, size_t size, struct cpx_pairs *pairs)
{
    const char *equals = memchr(text, '=', size);
    size_t name_size = equals == NULL ? size : (size_t)(equals - text);
    struct cpx_pair *pair = &pairs->items[pairs->count];
    enum cpx_rc rc = decode(request, FORM, text, name_size, &pair->name);
    if (rc != CPX_OK) return rc;
    pair->value = "";
    if (equals != NULL) rc = decode(request, FORM, equals + 1, size - name_size - 1, &pair->value);
    if (rc == CPX_OK) pairs->count++;
    return rc;
}

enum cpx_rc cpx_form_parse(struct cpx_request *request, const char *text, size_t size, struct cpx_pairs *pairs)
{
    size_t room = pairs->count + count_of(text, size, '&') + 1;
    if (room > PAIRS_MAX)
        return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, NULL, "more than %d parameters", PAIRS_MAX);
    struct cpx_pair *items = cpx_arena_array(request->arena, room, sizeof *items);
    if (items == NULL) return CPX_EXHAUSTED;
    if (pairs->count > 0) memcpy(items, pairs->items, pairs->count * sizeof *items);
    pairs->items = items;
    const char *end = text + size;
    for (const char *at = text; at < end;) {
        const char *next = memchr(at, '&', (size_t)(end - at));
        if (next == NULL) next = end;
        if (next > at) {
            enum cpx_rc rc = add_pair(request, at, (size_t)(next - at), pairs);
            if (rc != CPX_OK) return rc;
        }
        at = next + 1;
    }
    return CPX_OK;
}

/* The path of an absolute-form target; a client that takes us for a proxy sends it, and a server must take it. */
static const char *without_authority(const char *raw)
{
    const char *rest = NULL;
    if (strncasecmp(raw, "https://", 8) == 0) rest = raw + 8;
    if (strncasecmp(raw, "http://", 7) == 0) rest = raw + 7;
    if (rest == NULL) return raw;
    rest += strcspn(rest, "/?");
    return *rest == '\0' ? "/" : rest;
}

enum cpx_rc cpx_target_parse(struct cpx_request *request, const char *raw)
{
    raw = without_authority(raw);
    size_t path_size = strcspn(raw, "?");
    if (raw[0] != '/' && raw[0] != '?' && strcmp(raw, "*") != 0) {
        return cpx_problem_add(&request->problem, CPX_ERROR_MALFORMED_REQUEST, NULL, "the target isn't a path");
    }
    if (memchr(raw, '#', strlen(raw)) != NULL) {
        return cpx_problem_add(&request->problem, CPX_ERROR_MALFORMED_REQUEST, NULL, "the target holds a fragment");
    }
    enum cpx_rc rc = decode(request, PATH, raw, path_size, &request->path);
    if (rc != CPX_OK || raw[path_size] == '\0') return rc;
    return cpx_form_parse(request, raw + path_size + 1, strlen(raw + path_size + 1), &request->query);
}
