#include "guard.h"

#include <string.h>
#include <strings.h>

#include "target.h"

enum { LINES_MAX = 100 };

static enum cpx_rc refuse(struct cpx_request *request, const char *why)
{
    return cpx_problem_add(&request->problem, CPX_ERROR_MALFORMED_REQUEST, NULL, "%s", why);
}

static bool is_token_character(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c != '\0' && strchr("!#$%&'*+-.^_`|~", c) != NULL);
}

static bool is_token(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (!is_token_character((unsigned char)text[i])) return false;
    }
    return size > 0;
}

static bool is_field_value(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)text[i];
        if ((c < 0x20 && c != '\t') || c == 0x7f) return false;
    }
    return cpx_utf8_is_valid(text, size);
}

static bool line_is(const struct cpx_line *line, const char *name)
{
    return line->name_size == strlen(name) && strncasecmp(line->name, name, line->name_size) == 0;
}

/* The only line of that name; count says how many there are. */
static const struct cpx_line *find_line(const struct cpx_lines *lines, const char *name, size_t *count)
{
    const struct cpx_line *found = NULL;
    *count = 0;
    for (size_t i = 0; i < lines->count; i++) {
        if (!line_is(&lines->items[i], name)) continue;
        found = &lines->items[i];
        (*count)++;
    }
    return found;
}

/* 1*DIGIT and nothing else: no sign, no space, no list. */
static bool parse_length(const struct cpx_line *line, int64_t *length)
{
    if (line->value_size == 0 || line->value_size > 15) return false;
    *length = 0;
    for (size_t i = 0; i < line->value_size; i++) {
        if (line->value[i] < '0' || line->value[i] > '9') return false;
        *length = *length * 10 + (line->value[i] - '0');
    }
    return true;
}

static enum cpx_rc check_lines(struct cpx_request *request, const struct cpx_lines *lines, size_t bytes_max)
{
    if (lines->bytes > bytes_max || lines->count > LINES_MAX) {
        return cpx_problem_add(&request->problem, CPX_ERROR_HEADERS_TOO_LARGE, NULL, "at most %zu bytes in %d lines are taken", bytes_max,
                               LINES_MAX);
    }
    for (size_t i = 0; i < lines->count; i++) {
        const struct cpx_line *line = &lines->items[i];
        if (!is_token(line->name, line->name_size))
            return refuse(request, "a header's name holds a space or another character that it can't have");
        if (!is_field_value(line->value, line->value_size))
            return refuse(request, "a header's value holds a control character or isn't UTF-8");
    }
    return CPX_OK;
}

static bool is_host(const struct cpx_line *line)
{
    for (size_t i = 0; i < line->value_size; i++) {
        char c = line->value[i];
        if (!is_token_character((unsigned char)c) && strchr(":[]", c) == NULL) return false;
    }
    return true;
}

enum cpx_rc cpx_guard_check(struct cpx_request *request, const struct cpx_lines *lines, const char *version, bool head_is_whole,
                            size_t bytes_max, struct cpx_framing *framing)
{
    bool modern = strcmp(version, "HTTP/1.1") == 0;
    *framing = (struct cpx_framing){0};
    if (!modern && strcmp(version, "HTTP/1.0") != 0) return refuse(request, "the version must be HTTP/1.1 or HTTP/1.0");
    if (!head_is_whole)
        return refuse(request, "the request line or a header holds a NUL, a folded line, a second space or a bare line feed");
    if (!is_token(request->method, strlen(request->method))) return refuse(request, "the method isn't a token");
    enum cpx_rc rc = check_lines(request, lines, bytes_max);
    if (rc != CPX_OK) return rc;

    size_t hosts, lengths, encodings;
    const struct cpx_line *host = find_line(lines, "Host", &hosts);
    const struct cpx_line *length = find_line(lines, "Content-Length", &lengths);
    const struct cpx_line *encoding = find_line(lines, "Transfer-Encoding", &encodings);
    if (hosts > 1 || (modern && hosts == 0)) return refuse(request, "exactly one Host header is needed");
    if (host != NULL && !is_host(host)) return refuse(request, "the Host header isn't a host");
    if (lengths > 1) return refuse(request, "there is more than one Content-Length");
    if (lengths > 0 && encodings > 0) return refuse(request, "there are both a Content-Length and a Transfer-Encoding");
    if (encodings > 1 || (encoding != NULL && !modern)) return refuse(request, "Transfer-Encoding may be given once, with HTTP/1.1");
    if (encoding != NULL && !(encoding->value_size == 7 && strncasecmp(encoding->value, "chunked", 7) == 0)) {
        return refuse(request, "the only Transfer-Encoding taken is chunked");
    }
    if (length != NULL && !parse_length(length, &framing->length)) return refuse(request, "Content-Length isn't a number");
    framing->chunked = encoding != NULL;
    return CPX_OK;
}
