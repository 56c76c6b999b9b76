/* What is JSON for this service, and what isn't.
 *
 * jansson decides, with a look of our own before it: its parser allows a depth of 2,048, and it takes a number only if a C number can hold
 * it (1e400 is an error to it), though every number of the grammar (RFC 8259 section 6) is one to us: stored bodies are kept byte for byte.
 * So jansson is given a copy where each number of the grammar is overwritten by a 0 and blanks, which keeps every place in it. What looks
 * like a number and isn't one stays, and jansson refuses it. */
#include "cpx/json.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "accept.h"
#include "cpx/span.h"

struct place {
    int line, column;
};

/* Lines and columns from 1; a column is a character of UTF-8. */
static struct place place_of(const char *text, size_t offset)
{
    struct place place = {1, 1};
    for (size_t i = 0; i < offset; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '\n')
            place = (struct place){place.line + 1, 1};
        else if ((c & 0xC0) != 0x80)
            place.column++;
    }
    return place;
}

static enum cpx_rc refuse(struct cpx_problem *problem, struct place place, const char *what)
{
    return cpx_problem_add(problem, CPX_ERROR_MALFORMED_JSON, NULL, "line %d, column %d: %s", place.line, place.column, what);
}

/* jansson's own texts quote the input; these don't. */
static const char *what_jansson_found(enum json_error_code code)
{
    switch (code) {
    case json_error_premature_end_of_input:
        return "the text ends too early";
    case json_error_end_of_input_expected:
        return "there is more text behind the value";
    case json_error_invalid_utf8:
        return "the text is not valid UTF-8";
    case json_error_duplicate_key:
        return "an object has the same key twice";
    case json_error_numeric_overflow:
        return "the number is too large";
    case json_error_null_character:
    case json_error_null_byte_in_key:
        return "the character U+0000 is not taken";
    case json_error_stack_overflow:
        return "objects and arrays are nested too deep";
    default:
        return "this is not JSON";
    }
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t digits(const char *text, size_t size, size_t at)
{
    while (at < size && is_digit(text[at]))
        at++;
    return at;
}

/* Behind all that could be part of a number. */
static size_t number_run(const char *text, size_t size, size_t start)
{
    size_t at = start;
    while (at < size && (is_digit(text[at]) || strchr("+-.eE", text[at]) != NULL))
        at++;
    return at;
}

size_t cpx_number_end(const char *text, size_t size, size_t start)
{
    size_t at = start, next;
    if (at < size && text[at] == '-') at++;
    if (at >= size || !is_digit(text[at])) return start;
    at = text[at] == '0' ? at + 1 : digits(text, size, at);
    if (at < size && text[at] == '.') {
        next = digits(text, size, at + 1);
        if (next == at + 1) return start;
        at = next;
    }
    if (at < size && (text[at] == 'e' || text[at] == 'E')) {
        size_t exponent = at + 1;
        if (exponent < size && (text[exponent] == '+' || text[exponent] == '-')) exponent++;
        next = digits(text, size, exponent);
        if (next == exponent) return start;
        at = next;
    }
    return at;
}

/* The end of the string whose opening quote is at start; size where it has none. */
static size_t string_end(const char *text, size_t size, size_t start)
{
    for (size_t at = start + 1; at < size; at++) {
        if (text[at] == '"') return at + 1;
        if (text[at] == '\\') at++;
    }
    return size;
}

/* What jansson doesn't check, or not in time: depth and number of values. masked: where numbers are overwritten, or NULL. */
static enum cpx_rc look(const char *text, size_t size, char *masked, struct cpx_problem *problem)
{
    size_t depth = 0, values = 0;
    for (size_t at = 0; at < size;) {
        char c = text[at];
        size_t end = at + 1;
        if (c == '"')
            end = string_end(text, size, at);
        else if (c == '{' || c == '[')
            depth++, values++;
        else if ((c == '}' || c == ']') && depth > 0)
            depth--;
        else if (c == ',')
            values++;
        else if (c == '-' || is_digit(c)) {
            end = number_run(text, size, at);
            if (masked != NULL && cpx_number_end(text, size, at) == end) {
                memset(masked + at, ' ', end - at);
                masked[at] = '0';
            }
        }
        if (depth > CPX_JSON_DEPTH) return refuse(problem, place_of(text, at), "objects and arrays are nested more than 64 deep");
        if (values > CPX_JSON_MEMBERS) return refuse(problem, place_of(text, at), "there are more than 400,000 values");
        at = end;
    }
    return CPX_OK;
}

static enum cpx_rc load(const char *text, size_t size, json_t **value, struct cpx_problem *problem)
{
    json_error_t error;
    *value = json_loadb(text, size, JSON_REJECT_DUPLICATES, &error);
    if (*value != NULL) return CPX_OK;
    enum json_error_code code = json_error_code(&error);
    if (code == json_error_out_of_memory) return CPX_EXHAUSTED;
    struct place place = {error.line > 0 ? error.line : 1, error.column > 0 ? error.column : 1};
    return refuse(problem, place, what_jansson_found(code));
}

enum cpx_rc cpx_accept(const char *text, size_t size, enum cpx_numbers numbers, json_t **value, struct cpx_problem *problem)
{
    enum cpx_rc rc;
    char *masked = NULL;
    *value = NULL;
    if (size >= INT32_MAX) return cpx_problem_add(problem, CPX_ERROR_BODY_TOO_LARGE, NULL, "A JSON text may have less than 2 GiB");
    if (size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) return refuse(problem, (struct place){1, 1}, "a byte order mark is not taken");
    const char *nul = size > 0 ? memchr(text, '\0', size) : NULL; /* jansson passes over it between values */
    if (nul != NULL) return refuse(problem, place_of(text, (size_t)(nul - text)), "the character U+0000 is not taken");
    if (numbers == CPX_NUMBERS_AS_ZERO) {
        masked = malloc(size + 1);
        if (masked == NULL) return CPX_EXHAUSTED;
        if (size > 0) memcpy(masked, text, size);
    }
    rc = look(text, size, masked, problem);
    if (rc == CPX_OK) rc = load(masked != NULL ? masked : text, size, value, problem);
    free(masked);
    return rc;
}

static void release(void *value)
{
    json_decref(value);
}

enum cpx_rc cpx_json_load(struct cpx_arena *arena, const char *text, size_t size, json_t **value, struct cpx_problem *problem)
{
    enum cpx_rc rc = cpx_accept(text, size, CPX_NUMBERS_EXACT, value, problem);
    if (rc != CPX_OK) return rc;
    rc = cpx_arena_defer(arena, release, *value);
    if (rc != CPX_OK) *value = NULL;
    return rc;
}

void cpx_json_init(void)
{
    json_object_seed(0);
}
