/* The XHTML of narratives: only elements and attributes of a closed list, well nested, links without active schemes. What isn't on the list
 * is refused, so that nothing has to be known of what browsers would run. R4 narrative.html, txt-1. */
#include <string.h>
#include <strings.h>

#include "validate.h"

enum { NESTING_MAX = 64 };

static const char *const elements[] = {
    "a",     "abbr",     "acronym", "address", "b",     "bdo",  "big",    "blockquote", "br",  "caption", "center", "cite",  "code",
    "col",   "colgroup", "dd",      "del",     "dfn",   "div",  "dl",     "dt",         "em",  "font",    "h1",     "h2",    "h3",
    "h4",    "h5",       "h6",      "hr",      "i",     "img",  "ins",    "kbd",        "li",  "map",     "area",   "ol",    "p",
    "pre",   "q",        "s",       "samp",    "small", "span", "strike", "strong",     "sub", "sup",     "table",  "tbody", "td",
    "tfoot", "th",       "thead",   "tr",      "tt",    "u",    "ul",     "var",        NULL};

static const char *const attributes[] = {
    "abbr",        "accesskey",  "align",  "alt",     "axis",     "bgcolor",   "border",  "cellhalign", "cellpadding",
    "cellspacing", "cellvalign", "char",   "charoff", "charset",  "cite",      "class",   "clear",      "color",
    "colspan",     "compact",    "coords", "dir",     "face",     "frame",     "headers", "height",     "href",
    "hreflang",    "hspace",     "id",     "ismap",   "lang",     "longdesc",  "name",    "nohref",     "noshade",
    "nowrap",      "rel",        "rev",    "rowspan", "rules",    "scope",     "shape",   "size",       "span",
    "src",         "start",      "style",  "summary", "tabindex", "target",    "title",   "type",       "usemap",
    "valign",      "value",      "vspace", "width",   "xml:lang", "xml:space", "xmlns",   NULL};

static const char *const links[] = {"href", "src", "cite", "longdesc", "usemap", NULL};
static const char *const schemes[] = {"http", "https", "mailto", "tel", "urn", "cid", NULL};

struct scan {
    const char *at, *end;
    const char *open[NESTING_MAX]; /* names of the open elements, from the list */
    int depth;
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_name_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '_' || c == '.';
}

static const char *listed(const char *const *list, const char *name, size_t size)
{
    for (; *list; list++) {
        if (strlen(*list) == size && memcmp(*list, name, size) == 0) return *list;
    }
    return NULL;
}

static bool skip(struct scan *scan, const char *text)
{
    size_t size = strlen(text);
    if ((size_t)(scan->end - scan->at) < size || memcmp(scan->at, text, size) != 0) return false;
    scan->at += size;
    return true;
}

static void skip_blanks(struct scan *scan)
{
    while (scan->at < scan->end && is_blank(*scan->at))
        scan->at++;
}

static size_t name_size(const struct scan *scan)
{
    const char *at = scan->at;
    while (at < scan->end && is_name_character(*at))
        at++;
    return (size_t)(at - scan->at);
}

/* A link may be relative, a fragment, an image's data, or of a listed scheme. A character reference before the colon could hide another. */
static bool is_safe_link(const char *text, size_t size)
{
    size_t colon = 0;
    while (colon < size && text[colon] != ':' && text[colon] != '/' && text[colon] != '?' && text[colon] != '#') {
        if (text[colon] == '&' || (unsigned char)text[colon] < ' ') return false;
        colon++;
    }
    if (colon == size || text[colon] != ':') return true;
    for (const char *const *scheme = schemes; *scheme; scheme++) {
        if (strlen(*scheme) == colon && strncasecmp(*scheme, text, colon) == 0) return true;
    }
    return size > 11 && strncasecmp(text, "data:image/", 11) == 0 && strncasecmp(text + 11, "svg", 3) != 0;
}

/* Old browsers run what stands in expression() and behavior. Comments, escapes and character references could hide these words. */
static bool is_safe_style(const char *text, size_t size)
{
    static const char *const words[] = {"expression", "behavior", "binding", "import", "script", "/*", "\\", "&#", NULL};
    for (const char *const *word = words; *word; word++) {
        size_t length = strlen(*word);
        for (size_t i = 0; i + length <= size; i++) {
            if (strncasecmp(text + i, *word, length) == 0) return false;
        }
    }
    return true;
}

/* name="value" at the scanner. */
static const char *scan_attribute(struct scan *scan)
{
    size_t size = name_size(scan);
    const char *name = listed(attributes, scan->at, size);
    if (!name) return "has an attribute that isn't taken in a narrative (scripts, events and forms are not)";
    scan->at += size;
    skip_blanks(scan);
    if (!skip(scan, "=")) return "isn't well-formed: an attribute has no value";
    skip_blanks(scan);
    if (scan->at == scan->end || (*scan->at != '"' && *scan->at != '\'')) return "isn't well-formed: an attribute's value has no quotes";
    char quote = *scan->at++;
    const char *value = scan->at;
    const char *close = memchr(value, quote, (size_t)(scan->end - value));
    if (!close || memchr(value, '<', (size_t)(close - value))) return "isn't well-formed: an attribute's value doesn't end";
    size_t value_size = (size_t)(close - value);
    if (listed(links, name, strlen(name)) && !is_safe_link(value, value_size)) return "has a link that isn't taken in a narrative";
    if (strcmp(name, "style") == 0 && !is_safe_style(value, value_size)) return "has a style that isn't taken in a narrative";
    scan->at = close + 1;
    return NULL;
}

static const char *scan_start(struct scan *scan)
{
    size_t size = name_size(scan);
    const char *name = listed(elements, scan->at, size);
    if (!name) return "has an element that isn't taken in a narrative";
    if (scan->depth == NESTING_MAX) return "is nested too deep";
    scan->at += size;
    for (;;) {
        const char *before = scan->at;
        skip_blanks(scan);
        if (skip(scan, "/>")) return NULL;
        if (skip(scan, ">")) break;
        if (before == scan->at) return "isn't well-formed: a tag doesn't end";
        const char *error = scan_attribute(scan);
        if (error) return error;
    }
    scan->open[scan->depth++] = name;
    return NULL;
}

static const char *scan_end(struct scan *scan)
{
    size_t size = name_size(scan);
    if (scan->depth == 0 || listed(elements, scan->at, size) != scan->open[scan->depth - 1]) return "isn't well-formed: tags don't match";
    scan->depth--;
    scan->at += size;
    skip_blanks(scan);
    return skip(scan, ">") ? NULL : "isn't well-formed: a tag doesn't end";
}

static const char *scan_comment(struct scan *scan)
{
    const char *end = memmem(scan->at, (size_t)(scan->end - scan->at), "-->", 3);
    if (!end) return "isn't well-formed: a comment doesn't end";
    scan->at = end + 3;
    return NULL;
}

static const char *scan_markup(struct scan *scan)
{
    if (skip(scan, "<!--")) return scan_comment(scan);
    if (skip(scan, "</")) return scan_end(scan);
    scan->at++;
    return scan_start(scan);
}

const char *cpx_narrative_error(const char *text, size_t size)
{
    struct scan scan = {.at = text, .end = text + size};
    const char *error = NULL;

    while (scan.end > text && is_blank(scan.end[-1]))
        scan.end--;
    skip_blanks(&scan);
    if (scan.end - scan.at < 5 || memcmp(scan.at, "<div", 4) != 0 || is_name_character(scan.at[4])) return "must begin with <div";
    do {
        if (*scan.at == '<')
            error = scan_markup(&scan);
        else
            scan.at++;
    } while (!error && scan.depth > 0 && scan.at < scan.end);
    if (error) return error;
    return scan.depth > 0 || scan.at < scan.end ? "must be one <div> and end with </div>" : NULL;
}
