#include "prose.h"

#include <string.h>
#include <strings.h>

#include "codes.h"
#include "words.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* What a person is called by; a thing's name is a string. What comes before and after a name (a degree) is prose. */
static bool is_name_of_person(const struct labeller *l, int32_t node)
{
    static const char *const names[] = {"text", "family", "given"};
    int32_t holder = cpx_finding_node(l, node)->parent;
    bool named = false;
    for (size_t i = 0; !named && i < COUNT(names); i++)
        named = cpx_doc_key_is(l->doc, node, names[i]);
    if (!named || holder == l->root) return false;
    if (cpx_finding_node(l, cpx_finding_node(l, holder)->parent)->kind == CPX_KIND_ARRAY) holder = cpx_finding_node(l, holder)->parent;
    return cpx_doc_key_is(l->doc, holder, "name");
}

/* Members whose texts aren't prose: machines' own, or names of people. Of meta only profiles and tags are. */
static bool is_prose(const struct labeller *l, int32_t node)
{
    static const char *const texts[] = {"resourceType", "status", "hash", "contentType", "language", "version"};
    bool string = cpx_finding_is_string(l, node);
    int32_t parent = cpx_finding_node(l, node)->parent;
    if (is_name_of_person(l, node)) return false;
    if (cpx_doc_key_is(l->doc, parent, "meta"))
        return cpx_doc_key_is(l->doc, node, "tag") || cpx_doc_key_is(l->doc, node, "profile") || cpx_doc_key_is(l->doc, node, "source");
    for (size_t i = 0; string && i < COUNT(texts); i++)
        if (cpx_doc_key_is(l->doc, node, texts[i])) return false;
    return true;
}

/* A code that the table of codes holds says what the table says. */
static bool is_known_code(const struct labeller *l, int32_t node, bool *known)
{
    int32_t coding = cpx_finding_node(l, node)->parent;
    struct cpx_code found;
    *known = false;
    if (!cpx_doc_key_is(l->doc, node, "code")) return true;
    const char *system = cpx_doc_string(l->arena, l->doc, cpx_doc_member(l->doc, coding, "system"));
    const char *code = cpx_doc_string(l->arena, l->doc, node);
    if (system == NULL || code == NULL) return false;
    cpx_code_find(system, code, &found);
    *known = found.kind == CPX_CODE_LISTED;
    return true;
}

static enum cpx_rc raise(struct labeller *l, int32_t node, const struct cpx_words *words)
{
    struct finding *finding = NULL;
    if (words->labels == 0) return CPX_OK;
    enum cpx_rc rc = cpx_finding_of(l, node, true, &finding);
    const char *what = words->words[0];
    for (size_t i = 1; rc == CPX_OK && l->known->reasons && i < words->count; i++) {
        what = cpx_arena_printf(l->arena, "%s, %s", what, words->words[i]);
        if (what == NULL) return CPX_EXHAUSTED;
    }
    if (rc != CPX_OK) return rc;
    return cpx_finding_raise(l, finding, words->labels, &(struct cpx_label_reason){.rule = CPX_RULE_WORD, .node = node, .what = what});
}

/* Words, and what looks like a code. */
static enum cpx_rc judge_text(struct labeller *l, int32_t node, const char *text, size_t size)
{
    struct cpx_words words;
    struct cpx_code code;
    struct finding *finding = NULL;
    enum cpx_rc rc = cpx_words_find(l->arena, text, size, &words);
    if (rc == CPX_OK) rc = raise(l, node, &words);
    cpx_codes_look(text, size, &code);
    if (rc != CPX_OK || code.labels == 0) return rc;
    rc = cpx_finding_of(l, node, true, &finding);
    if (rc != CPX_OK) return rc;
    return cpx_finding_raise(l, finding, code.labels,
                             &(struct cpx_label_reason){.rule = CPX_RULE_LOOK, .node = node, .what = code.row, .origin = code.origin});
}

/* ---- what is encoded ---- */

/* The bytes of a base64 text, blanks and all else left out. */
static size_t decode(const char *text, size_t size, char *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint32_t bits = 0;
    size_t used = 0;
    unsigned held = 0;
    for (size_t i = 0; i < size; i++) {
        const char *digit = strchr(digits, text[i]);
        if (digit == NULL) continue;
        bits = bits << 6 | (uint32_t)(digit - digits);
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out[used++] = (char)(unsigned char)(bits >> held);
    }
    return used;
}

/* Letters of ASCII in UTF-16 have a byte 0 beside them: without these, and without the mark at the beginning. There is room for two bytes. */
static size_t narrow(char *text, size_t size)
{
    bool marked = memcmp(text, "\xff\xfe", 2) == 0 || memcmp(text, "\xfe\xff", 2) == 0;
    size_t used = 0;
    if (!marked && (text[0] != '\0') == (text[1] != '\0')) return size;
    for (size_t i = marked ? 2 : 0; i < size; i++)
        if (text[i] != '\0') text[used++] = text[i];
    return used;
}

/* No other control characters than those of a text, where it begins. */
static bool looks_like_text(const char *text, size_t size)
{
    enum { beginning = 1024 };
    for (size_t i = 0; i < size && i < beginning; i++)
        if (((unsigned char)text[i] < 0x20 && strchr("\t\n\f\r", text[i]) == NULL) || text[i] == 0x7F) return false;
    return size > 0;
}

/* What base64 holds is read where it is text: said to be, or by its look. */
static enum cpx_rc judge_encoded(struct labeller *l, int32_t node, const char *text, size_t size, bool declared)
{
    char *data = cpx_arena_array(l->arena, size + 2, 1);
    if (data == NULL) return CPX_EXHAUSTED;
    size_t used = narrow(data, decode(text, size, data));
    return declared || looks_like_text(data, used) ? judge_text(l, node, data, used) : CPX_OK;
}

/* data:text/plain;base64,... */
static enum cpx_rc judge_data_url(struct labeller *l, int32_t node, const char *text, size_t size)
{
    static const char scheme[] = "data:", encoded[] = ";base64,";
    const char *data = memmem(text, size, encoded, sizeof encoded - 1);
    size_t before = text[0] == '"';
    if (data == NULL || strncasecmp(text + before, scheme, sizeof scheme - 1) != 0) return CPX_OK;
    data += sizeof encoded - 1;
    return judge_encoded(l, node, data, (size_t)(text + size - data), false);
}

static enum cpx_rc judge_string(struct labeller *l, int32_t node)
{
    const struct cpx_node *n = cpx_finding_node(l, node);
    const char *text = l->doc->text + n->start;
    size_t size = n->end - n->start;
    if (memchr(text, '\\', size) != NULL) { /* what is escaped is read as what it stands for */
        text = cpx_doc_string(l->arena, l->doc, node);
        if (text == NULL) return CPX_EXHAUSTED;
        size = strlen(text);
    }
    enum cpx_rc rc = judge_text(l, node, text, size);
    return rc == CPX_OK ? judge_data_url(l, node, text, size) : rc;
}

static bool is_text(const struct labeller *l, int32_t attachment)
{
    static const char *const types[] = {"text/",          "application/json", "application/xml", "application/xhtml", "application/fhir",
                                        "application/hl7"};
    int32_t type = cpx_doc_member(l->doc, attachment, "contentType");
    if (!cpx_finding_is_string(l, type)) return false;
    const struct cpx_node *n = cpx_finding_node(l, type);
    for (size_t i = 0; i < COUNT(types); i++)
        if (strncasecmp(l->doc->text + n->start + 1, types[i], strlen(types[i])) == 0) return true;
    return false;
}

/* What an attachment or an extension holds. */
static enum cpx_rc judge_data(struct labeller *l, int32_t node)
{
    const struct cpx_node *n = cpx_finding_node(l, node);
    return judge_encoded(l, node, l->doc->text + n->start, n->end - n->start, is_text(l, n->parent));
}

static enum cpx_rc judge_children(struct labeller *l, int32_t node);

static enum cpx_rc judge(struct labeller *l, int32_t node)
{
    bool known = false, data = cpx_doc_key_is(l->doc, node, "data") || cpx_doc_key_is(l->doc, node, "valueBase64Binary");
    if (data && cpx_finding_is_string(l, node)) return judge_data(l, node);
    if (!is_prose(l, node)) return CPX_OK;
    if (!is_known_code(l, node, &known)) return CPX_EXHAUSTED;
    if (known) return CPX_OK;
    return cpx_finding_is_string(l, node) ? judge_string(l, node) : judge_children(l, node);
}

static enum cpx_rc judge_children(struct labeller *l, int32_t node)
{
    enum cpx_rc rc = CPX_OK;
    for (int32_t n = cpx_finding_node(l, node)->child; rc == CPX_OK && n >= 0; n = cpx_finding_node(l, n)->next)
        rc = judge(l, n);
    return rc;
}

enum cpx_rc cpx_prose_judge(struct labeller *l)
{
    return judge_children(l, l->root);
}

/* ---- free text ---- */

static bool is_free_text(const struct labeller *l, int32_t node)
{
    static const char *const names[] = {"note", "title", "description", "conclusion", "patientInstruction", "comment", "contentString"};
    if (cpx_doc_key_is(l->doc, node, "text") && cpx_doc_member(l->doc, node, "div") >= 0) return true;
    if (cpx_doc_key_is(l->doc, node, "text") && cpx_finding_node(l, node)->parent == l->root) return true;
    for (size_t i = 0; i < COUNT(names); i++)
        if (cpx_doc_key_is(l->doc, node, names[i])) return true;
    return false;
}

static enum cpx_rc cut(struct labeller *l, int32_t parent, int64_t highest)
{
    enum cpx_rc rc = CPX_OK;
    for (int32_t n = cpx_finding_node(l, parent)->child; rc == CPX_OK && n >= 0; n = cpx_finding_node(l, n)->next) {
        if (parent == l->root && (cpx_doc_key_is(l->doc, n, "contained") || cpx_doc_key_is(l->doc, n, "meta"))) continue;
        rc = is_free_text(l, n) ? cpx_finding_cut(l, n, highest, &(struct cpx_label_reason){.rule = CPX_RULE_FOLLOWS, .node = n})
                                : cut(l, n, highest);
    }
    return rc;
}

enum cpx_rc cpx_prose_cut(struct labeller *l, int64_t highest)
{
    return cut(l, l->root, highest);
}
