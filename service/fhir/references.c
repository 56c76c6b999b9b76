#include "cpx/definitions.h"

#include <string.h>

#include "definitions/tables.h"

/* ---- what a reference's text says ---- */

static bool is_id(const char *text, size_t size)
{
    static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.";
    if (size < 1 || size > 64) return false;
    for (size_t i = 0; i < size; i++) {
        if (text[i] == '\0' || !strchr(allowed, text[i])) return false;
    }
    return true;
}

static const struct cpx_type *type_of(const char *text, size_t size)
{
    char name[64];
    if (size >= sizeof name) return NULL;
    memcpy(name, text, size);
    name[size] = '\0';
    return cpx_type_find(name);
}

/* The last slash before end, or NULL. */
static const char *slash_before(const char *text, const char *end)
{
    return end > text ? memrchr(text, '/', (size_t)(end - text)) : NULL;
}

/* [base/]Type/id[/_history/version]; whole: nothing may go before Type. */
static bool read_literal(const char *text, size_t size, bool whole, struct cpx_reference *out)
{
    static const char history[] = "_history";
    const char *end = text + size;
    const char *last = slash_before(text, end);
    const char *before = last ? slash_before(text, last) : NULL;

    if (before && (size_t)(last - before - 1) == sizeof history - 1 && memcmp(before + 1, history, sizeof history - 1) == 0) {
        if (!is_id(last + 1, (size_t)(end - last - 1))) return false;
        end = before;
        last = slash_before(text, end);
        before = last ? slash_before(text, last) : NULL;
    }
    if (!last || (whole && before)) return false;
    const char *name = before ? before + 1 : text;
    out->type = type_of(name, (size_t)(last - name));
    out->id = last + 1;
    out->id_size = (size_t)(end - last - 1);
    return out->type && is_id(out->id, out->id_size);
}

static bool starts_with(const char *text, size_t size, const char *prefix)
{
    size_t length = strlen(prefix);
    return size > length && memcmp(text, prefix, length) == 0;
}

static bool has_space(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if ((unsigned char)text[i] <= ' ') return true;
    }
    return false;
}

static bool read_conditional(const char *text, size_t size, struct cpx_reference *out)
{
    const char *mark = memchr(text, '?', size);
    if (!mark || mark + 1 == text + size) return false;
    out->type = type_of(text, (size_t)(mark - text));
    out->id = mark + 1;
    out->id_size = size - (size_t)(mark + 1 - text);
    return out->type != NULL;
}

static enum cpx_reference_kind read_kind(const char *text, size_t size, struct cpx_reference *out)
{
    if (size == 0 || has_space(text, size)) return CPX_REFERENCE_INVALID;
    if (text[0] == '#') {
        out->id = text + 1;
        out->id_size = size - 1;
        return size == 1 || is_id(out->id, out->id_size) ? CPX_REFERENCE_FRAGMENT : CPX_REFERENCE_INVALID;
    }
    if (starts_with(text, size, "urn:uuid:") || starts_with(text, size, "urn:oid:")) return CPX_REFERENCE_URN;
    if (starts_with(text, size, "http://") || starts_with(text, size, "https://")) {
        if (!read_literal(text, size, false, out)) *out = (struct cpx_reference){0};
        return CPX_REFERENCE_ABSOLUTE;
    }
    if (read_conditional(text, size, out)) return CPX_REFERENCE_CONDITIONAL;
    return read_literal(text, size, true, out) ? CPX_REFERENCE_RELATIVE : CPX_REFERENCE_INVALID;
}

struct cpx_reference cpx_reference_parse(const char *text, size_t size)
{
    struct cpx_reference out = {0};
    enum cpx_reference_kind kind = read_kind(text, size, &out);
    if (kind == CPX_REFERENCE_INVALID) out = (struct cpx_reference){0};
    out.kind = kind;
    return out;
}

/* ---- every reference below a resource ---- */

struct visit {
    const struct cpx_doc *doc;
    enum cpx_rc (*call)(void *context, const struct cpx_doc *doc, int32_t string_node);
    void *context;
};

static enum cpx_rc visit_structure(const struct visit *visit, int32_t node, const struct cpx_structure *structure);

static const struct cpx_structure *resource_structure(const struct cpx_doc *doc, int32_t node)
{
    int32_t name = cpx_doc_member(doc, node, "resourceType");
    if (name < 0 || doc->nodes[name].kind != CPX_KIND_STRING) return NULL;
    const struct cpx_node *text = &doc->nodes[name];
    const struct cpx_type *type = type_of(doc->text + text->start + 1, text->end - text->start - 2);
    return type ? &cpx_structures[type - cpx_types] : NULL;
}

/* One value of an element: not an array. */
static enum cpx_rc visit_value(const struct visit *visit, int32_t node, unsigned type)
{
    if (visit->doc->nodes[node].kind != CPX_KIND_OBJECT) return CPX_OK;
    const struct cpx_structure *structure =
        type == CPX_RESOURCE ? resource_structure(visit->doc, node) : &cpx_structures[type - CPX_STRUCTURE];
    return structure ? visit_structure(visit, node, structure) : CPX_OK;
}

static enum cpx_rc visit_member(const struct visit *visit, int32_t member, unsigned type)
{
    enum cpx_rc rc = CPX_OK;
    if (visit->doc->nodes[member].kind != CPX_KIND_ARRAY) return visit_value(visit, member, type);
    for (int32_t item = visit->doc->nodes[member].child; item >= 0 && rc == CPX_OK; item = visit->doc->nodes[item].next) {
        rc = visit_value(visit, item, type);
    }
    return rc;
}

/* The extensions of a primitive: "_birthDate": {"extension": [...]}, or an array of such. */
static enum cpx_rc visit_sibling(const struct visit *visit, int32_t member)
{
    enum cpx_rc rc = CPX_OK;
    const struct cpx_node *nodes = visit->doc->nodes;
    bool many = nodes[member].kind == CPX_KIND_ARRAY;
    unsigned type = CPX_STRUCTURE + (unsigned)(cpx_structure_find("Extension") - cpx_structures);

    for (int32_t item = many ? nodes[member].child : member; item >= 0 && rc == CPX_OK; item = many ? nodes[item].next : -1) {
        int32_t extensions = cpx_doc_member(visit->doc, item, "extension");
        if (extensions >= 0) rc = visit_member(visit, extensions, type);
    }
    return rc;
}

static bool is_reference(const struct cpx_structure *structure)
{
    return strcmp(cpx_pool + structure->name, "Reference") == 0;
}

static enum cpx_rc visit_structure(const struct visit *visit, int32_t node, const struct cpx_structure *structure)
{
    enum cpx_rc rc = CPX_OK;
    bool reference = is_reference(structure);

    for (int32_t member = visit->doc->nodes[node].child; member >= 0 && rc == CPX_OK; member = visit->doc->nodes[member].next) {
        const struct cpx_node *at = &visit->doc->nodes[member];
        const char *name = visit->doc->text + at->key_start;
        size_t size = at->key_end - at->key_start;
        if (size > 1 && name[0] == '_') {
            rc = visit_sibling(visit, member);
            continue;
        }
        const struct cpx_element *element = cpx_element_find(structure, name, size);
        if (!element) continue;
        if (element->type >= CPX_RESOURCE)
            rc = visit_member(visit, member, element->type);
        else if (reference && at->kind == CPX_KIND_STRING && cpx_doc_key_is(visit->doc, member, "reference"))
            rc = visit->call(visit->context, visit->doc, member);
    }
    return rc;
}

enum cpx_rc cpx_references_each(const struct cpx_doc *doc, int32_t node, const char *type,
                                enum cpx_rc (*visit)(void *context, const struct cpx_doc *doc, int32_t string_node), void *context)
{
    const struct cpx_structure *structure = cpx_structure_find(type);
    struct visit state = {.doc = doc, .call = visit, .context = context};
    if (!structure || node < 0 || doc->nodes[node].kind != CPX_KIND_OBJECT) return CPX_OK;
    return visit_structure(&state, node, structure);
}
