#include "prose.h"

#include <string.h>

#include "codes.h"
#include "words.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* Members whose texts aren't prose: machines' own, or names of people (a thing's name is a string, a person's an object). Of meta only
 * profiles and tags are. */
static bool is_prose(const struct labeller *l, int32_t node)
{
    static const char *const texts[] = {"resourceType", "status", "data", "hash", "contentType", "language", "version"};
    bool string = cpx_finding_is_string(l, node);
    int32_t parent = cpx_finding_node(l, node)->parent;
    if (cpx_doc_key_is(l->doc, node, "name")) return string;
    if (parent != l->root && cpx_doc_key_is(l->doc, parent, "meta"))
        return cpx_doc_key_is(l->doc, node, "tag") || cpx_doc_key_is(l->doc, node, "profile") || cpx_doc_key_is(l->doc, node, "source");
    for (size_t i = 0; string && i < COUNT(texts); i++)
        if (cpx_doc_key_is(l->doc, node, texts[i])) return false;
    return true;
}

/* A code of a system that the table of codes knows says what the table says. */
static bool is_known_code(const struct labeller *l, int32_t node, bool *known)
{
    int32_t coding = cpx_finding_node(l, node)->parent;
    *known = false;
    if (!cpx_doc_key_is(l->doc, node, "code") || !cpx_finding_is_string(l, node)) return true;
    const char *system = cpx_doc_string(l->arena, l->doc, cpx_doc_member(l->doc, coding, "system"));
    *known = system != NULL && cpx_code_system(system) != NULL;
    return system != NULL;
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

static enum cpx_rc judge_string(struct labeller *l, int32_t node)
{
    const struct cpx_node *n = cpx_finding_node(l, node);
    const char *text = l->doc->text + n->start;
    size_t size = n->end - n->start;
    struct cpx_words words;
    if (memchr(text, '\\', size) != NULL) { /* what is escaped is read as what it stands for */
        text = cpx_doc_string(l->arena, l->doc, node);
        if (text == NULL) return CPX_EXHAUSTED;
        size = strlen(text);
    }
    enum cpx_rc rc = cpx_words_find(l->arena, text, size, &words);
    return rc == CPX_OK ? raise(l, node, &words) : rc;
}

/* ---- attachments ---- */

static bool is_text(const struct labeller *l, int32_t attachment)
{
    static const char *const types[] = {"text/",           "application/json", "application/xml", "application/xhtml",
                                        "application/fhir", "application/hl7"};
    int32_t type = cpx_doc_member(l->doc, attachment, "contentType");
    if (!cpx_finding_is_string(l, type)) return false;
    const struct cpx_node *n = cpx_finding_node(l, type);
    for (size_t i = 0; i < COUNT(types); i++)
        if (n->end - n->start > strlen(types[i]) && memcmp(l->doc->text + n->start + 1, types[i], strlen(types[i])) == 0) return true;
    return false;
}

/* The bytes of a base64 text, blanks and all else left out. */
static size_t decode(const char *text, size_t size, char *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint32_t bits = 0;
    size_t used = 0;
    unsigned held = 0;
    for (size_t i = 0; i < size; i++) {
        const char *digit = text[i] == '\0' ? NULL : strchr(digits, text[i]);
        if (digit == NULL) continue;
        bits = (bits << 6 | (uint32_t)(digit - digits)) & 0xFFFFFF;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out[used++] = (char)(unsigned char)(bits >> held & 0xFF);
    }
    return used;
}

/* What an attachment holds is read where it is text. */
static enum cpx_rc judge_data(struct labeller *l, int32_t node)
{
    const struct cpx_node *n = cpx_finding_node(l, node);
    struct cpx_words words;
    if (!cpx_finding_is_string(l, node) || !is_text(l, n->parent)) return CPX_OK;
    char *data = cpx_arena_array(l->arena, n->end - n->start, 1);
    if (data == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_words_find(l->arena, data, decode(l->doc->text + n->start, n->end - n->start, data), &words);
    return rc == CPX_OK ? raise(l, node, &words) : rc;
}

static enum cpx_rc judge(struct labeller *l, int32_t node)
{
    enum cpx_rc rc = CPX_OK;
    bool known = false;
    if (node != l->root && cpx_doc_key_is(l->doc, node, "data")) return judge_data(l, node);
    if (node != l->root && !is_prose(l, node)) return CPX_OK;
    if (node != l->root && !is_known_code(l, node, &known)) return CPX_EXHAUSTED;
    if (known) return CPX_OK;
    if (cpx_finding_is_string(l, node)) return judge_string(l, node);
    for (int32_t n = cpx_finding_node(l, node)->child; rc == CPX_OK && n >= 0; n = cpx_finding_node(l, n)->next)
        rc = judge(l, n);
    return rc;
}

enum cpx_rc cpx_prose_judge(struct labeller *l)
{
    return judge(l, l->root);
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
        rc = is_free_text(l, n)
                 ? cpx_finding_cut(l, n, highest, &(struct cpx_label_reason){.rule = CPX_RULE_FOLLOWS, .node = n})
                 : cut(l, n, highest);
    }
    return rc;
}

enum cpx_rc cpx_prose_cut(struct labeller *l, int64_t highest)
{
    return cut(l, l->root, highest);
}
