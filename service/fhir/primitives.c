/* The formats of FHIR's primitive types: section 2.24.0.1 of R4 (datatypes.html). */
#include <string.h>

#include "cpx/time.h"
#include "validate.h"

enum { STRING_MAX = 1024 * 1024 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Not empty, not only blanks, no control characters but tab and line ends, 1 MiB at most. */
static bool is_string(const char *text, size_t size)
{
    bool content = false;
    if (size > STRING_MAX) return false;
    for (size_t i = 0; i < size; i++) {
        if (!is_blank(text[i])) {
            if ((unsigned char)text[i] < ' ') return false;
            content = true;
        }
    }
    return content;
}

/* No blanks at the ends, single ones inside. */
static bool is_code(const char *text, size_t size)
{
    if (!is_string(text, size) || is_blank(text[0]) || is_blank(text[size - 1])) return false;
    for (size_t i = 1; i < size; i++) {
        if (is_blank(text[i]) && (text[i] != ' ' || text[i - 1] == ' ')) return false;
    }
    return true;
}

static bool is_id(const char *text, size_t size)
{
    if (size < 1 || size > 64) return false;
    for (size_t i = 0; i < size; i++) {
        if (!is_letter(text[i]) && !is_digit(text[i]) && text[i] != '-' && text[i] != '.') return false;
    }
    return true;
}

static bool is_uri(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if ((unsigned char)text[i] <= ' ') return false;
    }
    return size >= 1 && size <= STRING_MAX;
}

static bool is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool cpx_is_uuid(const char *text, size_t size)
{
    if (size != 36) return false;
    for (size_t i = 0; i < size; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !is_hex(text[i])) return false;
    }
    return true;
}

static bool has_prefix(const char *text, size_t size, const char *prefix)
{
    size_t length = strlen(prefix);
    return size >= length && memcmp(text, prefix, length) == 0;
}

static bool is_urn_uuid(const char *text, size_t size)
{
    static const char prefix[] = "urn:uuid:";
    return has_prefix(text, size, prefix) && cpx_is_uuid(text + sizeof prefix - 1, size - (sizeof prefix - 1));
}

/* urn:oid:[0-2](\.(0|[1-9][0-9]*))+ */
static bool is_oid(const char *text, size_t size)
{
    static const char prefix[] = "urn:oid:";
    size_t at = sizeof prefix - 1;

    if (!has_prefix(text, size, prefix) || at >= size || text[at] < '0' || text[at] > '2') return false;
    at++;
    if (at == size) return false;
    while (at < size) {
        if (text[at++] != '.' || at == size || !is_digit(text[at])) return false;
        if (text[at] == '0' && at + 1 < size && is_digit(text[at + 1])) return false;
        while (at < size && is_digit(text[at]))
            at++;
    }
    return true;
}

/* RFC 4648 with padding; blanks may stand between characters. */
static bool is_base64(const char *text, size_t size)
{
    size_t characters = 0, padding = 0;
    for (size_t i = 0; i < size; i++) {
        char c = text[i];
        if (is_blank(c)) continue;
        if (c == '=')
            padding++;
        else if (padding > 0 || !(is_letter(c) || is_digit(c) || c == '+' || c == '/'))
            return false;
        characters++;
    }
    return characters > 0 && characters % 4 == 0 && padding <= 2;
}

/* An integer as FHIR writes it, within [low, 2147483647]. */
static bool is_integer_from(const char *text, size_t size, int64_t low)
{
    int64_t value = 0;
    size_t at = size > 0 && text[0] == '-' ? 1 : 0;
    bool negative = at == 1;

    if (at == size || size - at > 10 || (text[at] == '0' && (negative || size - at > 1))) return false;
    for (; at < size; at++) {
        if (!is_digit(text[at])) return false;
        value = value * 10 + (text[at] - '0');
    }
    if (negative) value = -value;
    return value >= low && value <= INT32_MAX;
}

static bool is_integer(const char *text, size_t size)
{
    return is_integer_from(text, size, INT32_MIN);
}

static bool is_unsigned(const char *text, size_t size)
{
    return is_integer_from(text, size, 0);
}

static bool is_positive(const char *text, size_t size)
{
    return is_integer_from(text, size, 1);
}

/* A number of two digits, at most max. */
static bool is_pair(const char *text, int max)
{
    return is_digit(text[0]) && is_digit(text[1]) && (text[0] - '0') * 10 + (text[1] - '0') <= max;
}

/* hh:mm:ss[.fraction] */
static bool is_time(const char *text, size_t size)
{
    if (size < 8 || !is_pair(text, 23) || text[2] != ':' || !is_pair(text + 3, 59) || text[5] != ':' || !is_pair(text + 6, 60))
        return false;
    if (size == 8) return true;
    if (text[8] != '.' || size == 9) return false;
    for (size_t i = 9; i < size; i++) {
        if (!is_digit(text[i])) return false;
    }
    return true;
}

static bool is_moment(const char *text, size_t size, bool (*accepts)(const char *text))
{
    char copy[64];
    if (size >= sizeof copy || memchr(text, '\0', size)) return false;
    memcpy(copy, text, size);
    copy[size] = '\0';
    return accepts(copy);
}

static bool is_date(const char *text, size_t size)
{
    return is_moment(text, size, cpx_time_is_date);
}

static bool is_datetime(const char *text, size_t size)
{
    return is_moment(text, size, cpx_time_is_datetime);
}

static bool is_instant(const char *text, size_t size)
{
    return is_moment(text, size, cpx_time_is_instant);
}

#define URI_FORM "without blanks"
#define TEXT_FORM "not empty, without control characters, 1 MiB at most"

const struct cpx_primitive cpx_primitives[CPX_RESOURCE] = {
    [CPX_PRIMITIVE_BASE64_BINARY] = {"base64Binary", CPX_KIND_STRING, is_base64, "base64 with padding"},
    [CPX_PRIMITIVE_BOOLEAN] = {"boolean", CPX_KIND_TRUE, NULL, "true or false"},
    [CPX_PRIMITIVE_CANONICAL] = {"canonical", CPX_KIND_STRING, is_uri, URI_FORM},
    [CPX_PRIMITIVE_CODE] = {"code", CPX_KIND_STRING, is_code, "without blanks at its ends, and single ones inside"},
    [CPX_PRIMITIVE_DATE] = {"date", CPX_KIND_STRING, is_date, "YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists"},
    [CPX_PRIMITIVE_DATE_TIME] = {"dateTime", CPX_KIND_STRING, is_datetime,
                                 "YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with Z or an offset"},
    [CPX_PRIMITIVE_DECIMAL] = {"decimal", CPX_KIND_NUMBER, NULL, "a number"},
    [CPX_PRIMITIVE_ID] = {"id", CPX_KIND_STRING, is_id, "1 to 64 letters, digits, '-' and '.'"},
    [CPX_PRIMITIVE_INSTANT] = {"instant", CPX_KIND_STRING, is_instant, "YYYY-MM-DDThh:mm:ss with Z or an offset"},
    [CPX_PRIMITIVE_INTEGER] = {"integer", CPX_KIND_NUMBER, is_integer, "a whole number from -2147483648 to 2147483647"},
    [CPX_PRIMITIVE_MARKDOWN] = {"markdown", CPX_KIND_STRING, is_string, TEXT_FORM},
    [CPX_PRIMITIVE_OID] = {"oid", CPX_KIND_STRING, is_oid, "urn:oid:1.2.3"},
    [CPX_PRIMITIVE_POSITIVE_INT] = {"positiveInt", CPX_KIND_NUMBER, is_positive, "a whole number from 1 to 2147483647"},
    [CPX_PRIMITIVE_STRING] = {"string", CPX_KIND_STRING, is_string, TEXT_FORM},
    [CPX_PRIMITIVE_TIME] = {"time", CPX_KIND_STRING, is_time, "hh:mm:ss"},
    [CPX_PRIMITIVE_UNSIGNED_INT] = {"unsignedInt", CPX_KIND_NUMBER, is_unsigned, "a whole number from 0 to 2147483647"},
    [CPX_PRIMITIVE_URI] = {"uri", CPX_KIND_STRING, is_uri, URI_FORM},
    [CPX_PRIMITIVE_URL] = {"url", CPX_KIND_STRING, is_uri, URI_FORM},
    [CPX_PRIMITIVE_UUID] = {"uuid", CPX_KIND_STRING, is_urn_uuid, "urn:uuid: and a UUID"},
    [CPX_PRIMITIVE_XHTML] = {"xhtml", CPX_KIND_STRING, NULL, "a <div> of basic XHTML"},
};
