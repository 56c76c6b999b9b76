/* What a resource says of itself. Labels are only ever raised. CONSENT.md section 3.
 *
 *   where                                             raises                          names, so that
 *   the writing organization                          its source labels               -
 *   a category named in /v1 (named),                  its label                       text, unlisted and foreign codes need no more
 *     what it speaks of (inherited)
 *   meta.security                                     the label of each code;         the same, unless it is UNCLASSIFIED
 *                                                     UNCLASSIFIED for one unknown
 *   a code with a row in codes.tsv                    the row's labels                text needs no more
 *   a sensitivity code anywhere else                  its label                       text needs no more
 *   an unlisted code of a standard system             the registered default;         text needs no more
 *                                                     without one: UNCLASSIFIED
 *   a foreign code                                    UNCLASSIFIED                    -
 *   a code of HL7's structural systems                nothing                         -
 *   a generic category (US Core: assess-plan,         medical, if nothing above       text needs no more
 *     problem-list-item, health-concern...)           named anything
 *   Patient, RelatedPerson                            contact (contained ones too)    text, unless contained
 *   Consent                                           CONSENT and nothing else        all
 *   nothing names anything (text alone)               UNCLASSIFIED                    -
 *
 * An element with inline labels is cut where it stands; the codes in it speak for it alone. Narrative, notes, title and description follow
 * the highest label of the resource, so they are cut along with it. What can't stand alone (meta, contained, a modifier) raises the
 * resource. */
#include "cpx/labels.h"

#include <stdbool.h>
#include <string.h>

#include "codes.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))
enum { ELEMENTS = 256 }; /* that are cut out of one resource, at most: keeps the work linear */

static const char inline_label[] = "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label";

/* Generic categories of US Core: medical, where nothing more precise was said. */
static const struct {
    const char *system, *code;
} generic_categories[] = {
    {"http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "assess-plan"},
    {"http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item"},
    {"http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis"},
    {"http://hl7.org/fhir/us/core/CodeSystem/condition-category", "health-concern"},
    {"http://hl7.org/fhir/us/core/CodeSystem/condition-category", "problem"},
};

/* Of the resource, or of an element that is cut. */
struct finding {
    int32_t node;
    int64_t labels; /* raised */
    bool explicit_; /* named by the sender: unlisted and foreign codes need no more */
    bool named;     /* something says what it is */
    bool generic;   /* a generic category */
    bool unlisted, foreign;
};

struct labeller {
    struct cpx_arena *arena;
    const struct cpx_doc *doc;
    int32_t root;
    struct finding resource;
    struct finding *elements;
    size_t count, room;
};

static const struct cpx_node *node_at(const struct labeller *l, int32_t node)
{
    return &l->doc->nodes[node];
}

/* The member of root that node lies in, or -1 for root itself. */
static int32_t top_member(const struct labeller *l, int32_t node)
{
    while (node != l->root && node_at(l, node)->parent != l->root)
        node = node_at(l, node)->parent;
    return node == l->root ? -1 : node;
}

static bool is_in_member(const struct labeller *l, int32_t node, const char *name)
{
    int32_t top = top_member(l, node);
    return top >= 0 && cpx_doc_key_is(l->doc, top, name);
}

static bool has_ancestor_key(const struct labeller *l, int32_t node, const char *name)
{
    for (; node != l->root; node = node_at(l, node)->parent)
        if (cpx_doc_key_is(l->doc, node, name)) return true;
    return false;
}

static bool is_string(const struct labeller *l, int32_t node)
{
    return node >= 0 && node_at(l, node)->kind == CPX_KIND_STRING;
}

static bool has_underscored_key(const struct labeller *l, int32_t node)
{
    const struct cpx_node *n = node_at(l, node);
    return n->key_end > n->key_start && l->doc->text[n->key_start] == '_';
}

/* The primitive that a `_x` belongs to, or `_x` itself where there is none. */
static int32_t primitive_of(const struct labeller *l, int32_t sibling)
{
    const struct cpx_node *s = node_at(l, sibling);
    size_t size = s->key_end - s->key_start - 1;
    for (int32_t n = node_at(l, s->parent)->child; n >= 0; n = node_at(l, n)->next) {
        const struct cpx_node *c = node_at(l, n);
        if (c->key_end - c->key_start == size && memcmp(l->doc->text + c->key_start, l->doc->text + s->key_start + 1, size) == 0) return n;
    }
    return sibling;
}

/* What can be cut for the carrier of an inline label; root: the whole resource. */
static int32_t cuttable(const struct labeller *l, int32_t carrier)
{
    if (carrier == l->root || is_in_member(l, carrier, "contained") || is_in_member(l, carrier, "meta") || is_in_member(l, carrier, "id") ||
        is_in_member(l, carrier, "_id") || has_ancestor_key(l, carrier, "modifierExtension"))
        return l->root;
    if (has_underscored_key(l, carrier)) return primitive_of(l, carrier);
    int32_t parent = node_at(l, carrier)->parent;
    if (node_at(l, parent)->kind == CPX_KIND_ARRAY && parent != l->root && has_underscored_key(l, parent)) return primitive_of(l, parent);
    return carrier;
}

static bool lies_in(const struct labeller *l, int32_t node, int32_t ancestor)
{
    while (node != ancestor && node != l->root)
        node = node_at(l, node)->parent;
    return node == ancestor;
}

/* Labels of an element that lies in another are the outer one's too: one cut for both. Beyond ELEMENTS the resource is raised instead. */
static enum cpx_rc add_element(struct labeller *l, int32_t node, int64_t labels)
{
    if (l->count == ELEMENTS) {
        l->resource.labels |= labels;
        return CPX_OK;
    }
    if (l->count == l->room) {
        size_t room = l->room == 0 ? 8 : l->room * 2;
        struct finding *grown = cpx_arena_array(l->arena, room, sizeof *grown);
        if (grown == NULL) return CPX_EXHAUSTED;
        if (l->count > 0) memcpy(grown, l->elements, l->count * sizeof *grown);
        l->elements = grown;
        l->room = room;
    }
    struct finding element = {.node = node, .labels = labels, .explicit_ = true, .named = true};
    size_t kept = 0;
    for (size_t i = 0; i < l->count; i++) {
        struct finding *other = &l->elements[i];
        if (lies_in(l, element.node, other->node)) {
            other->labels |= element.labels;
            return CPX_OK;
        }
        if (lies_in(l, other->node, element.node))
            element.labels |= other->labels;
        else
            l->elements[kept++] = *other;
    }
    l->elements[kept] = element;
    l->count = kept + 1;
    return CPX_OK;
}

/* The label of a Coding in a security context; -1 when memory is exhausted. */
static int64_t security_of(const struct labeller *l, int32_t coding)
{
    int32_t system_node = cpx_doc_member(l->doc, coding, "system"), code_node = cpx_doc_member(l->doc, coding, "code");
    const char *system = cpx_doc_string(l->arena, l->doc, system_node), *code = cpx_doc_string(l->arena, l->doc, code_node);
    return system == NULL || code == NULL ? -1 : cpx_label_of_coding(system, code);
}

static bool is_inline_label(const struct labeller *l, int32_t node)
{
    return node_at(l, node)->kind == CPX_KIND_OBJECT && node != l->root && node_at(l, node)->parent != l->root &&
           cpx_doc_key_is(l->doc, node_at(l, node)->parent, "extension") &&
           cpx_doc_string_is(l->doc, cpx_doc_member(l->doc, node, "url"), inline_label);
}

static enum cpx_rc find_inline_labels(struct labeller *l)
{
    for (int32_t n = l->root; n >= 0; n = cpx_doc_walk(l->doc, l->root, n)) {
        if (!is_inline_label(l, n)) continue;
        int64_t labels = security_of(l, cpx_doc_member(l->doc, n, "valueCoding"));
        if (labels == -1) return CPX_EXHAUSTED;
        if (labels == 0) continue;
        int32_t element = cuttable(l, node_at(l, node_at(l, n)->parent)->parent);
        if (element == l->root) {
            l->resource.labels |= labels;
            continue;
        }
        enum cpx_rc rc = add_element(l, element, labels);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

/* The finding that what stands at node counts for. */
static struct finding *finding_of(struct labeller *l, int32_t node)
{
    for (size_t i = 0; i < l->count; i++)
        if (lies_in(l, node, l->elements[i].node)) return &l->elements[i];
    return &l->resource;
}

/* A Coding: a code with a system, or one that holds nothing but what a Coding holds (without a system: foreign). A Quantity's code has a
 * value. */
static bool is_coding(const struct labeller *l, int32_t node)
{
    static const char *const members[] = {"system", "version", "code", "display", "userSelected", "id", "extension"};
    if (node_at(l, node)->kind != CPX_KIND_OBJECT || !is_string(l, cpx_doc_member(l->doc, node, "code"))) return false;
    if (is_string(l, cpx_doc_member(l->doc, node, "system"))) return true;
    for (int32_t m = node_at(l, node)->child; m >= 0; m = node_at(l, m)->next) {
        size_t i = 0;
        while (i < COUNT(members) && !cpx_doc_key_is(l->doc, m, members[i]))
            i++;
        if (i == COUNT(members)) return false;
    }
    return node != l->root;
}

static bool is_generic_category(const struct labeller *l, int32_t node, const char *system, const char *code)
{
    if (!is_in_member(l, node, "category")) return false;
    for (size_t i = 0; i < COUNT(generic_categories); i++)
        if (strcmp(generic_categories[i].code, code) == 0 && strcmp(generic_categories[i].system, system) == 0) return true;
    return false;
}

/* meta.security of the resource, or of one that it contains. */
static bool is_security(const struct labeller *l, int32_t node)
{
    int32_t list = node_at(l, node)->parent;
    return list >= 0 && list != l->root && cpx_doc_key_is(l->doc, list, "security") && node_at(l, list)->parent != l->root &&
           cpx_doc_key_is(l->doc, node_at(l, list)->parent, "meta");
}

static enum cpx_rc judge_security(struct labeller *l, int32_t node)
{
    int64_t labels = security_of(l, node);
    if (labels == -1) return CPX_EXHAUSTED;
    l->resource.labels |= labels;
    if ((labels & ~CPX_LABEL_UNCLASSIFIED) != 0 && is_in_member(l, node, "meta")) l->resource.explicit_ = l->resource.named = true;
    return CPX_OK;
}

static void judge_code(struct labeller *l, int32_t node, const char *system, const char *code)
{
    struct finding *finding = finding_of(l, node);
    int64_t labels = 0;
    if (is_generic_category(l, node, system, code)) {
        finding->generic = true;
        return;
    }
    if (strcmp(system, CPX_SYSTEM_ACT_CODE) == 0 || strcmp(system, CPX_SYSTEM_LOCAL) == 0) {
        labels = cpx_label_of_coding(system, code);
        if (strcmp(system, CPX_SYSTEM_ACT_CODE) == 0) labels &= ~CPX_LABEL_UNCLASSIFIED; /* its other codes are structural */
        finding->labels |= labels;
        finding->named = finding->named || labels != 0;
        return;
    }
    switch (cpx_code_find(system, code, &labels)) {
    case CPX_CODE_LISTED:
        finding->labels |= labels;
        finding->named = finding->named || labels != 0;
        break;
    case CPX_CODE_UNLISTED:
        finding->unlisted = true;
        break;
    case CPX_CODE_FOREIGN:
        finding->foreign = true;
        break;
    case CPX_CODE_NEUTRAL:
        break;
    }
}

static bool is_person(const char *type)
{
    return strcmp(type, "Patient") == 0 || strcmp(type, "RelatedPerson") == 0;
}

static bool is_contained_person(const struct labeller *l, int32_t node)
{
    int32_t type = node == l->root ? -1 : cpx_doc_member(l->doc, node, "resourceType");
    return cpx_doc_string_is(l->doc, type, "Patient") || cpx_doc_string_is(l->doc, type, "RelatedPerson");
}

static enum cpx_rc find_codes(struct labeller *l)
{
    for (int32_t n = l->root; n >= 0; n = cpx_doc_walk(l->doc, l->root, n)) {
        if (node_at(l, n)->kind != CPX_KIND_OBJECT) continue;
        if (is_contained_person(l, n)) l->resource.labels |= CPX_LABEL(CPX_BIT_DEMO);
        if (is_security(l, n)) {
            enum cpx_rc rc = judge_security(l, n);
            if (rc != CPX_OK) return rc;
            continue;
        }
        if (!is_coding(l, n) || (n != l->root && is_inline_label(l, node_at(l, n)->parent))) continue;
        const char *system = cpx_doc_string(l->arena, l->doc, cpx_doc_member(l->doc, n, "system"));
        const char *code = cpx_doc_string(l->arena, l->doc, cpx_doc_member(l->doc, n, "code"));
        if (system == NULL || code == NULL) return CPX_EXHAUSTED;
        judge_code(l, n, system, code);
    }
    return CPX_OK;
}

/* What its codes come to, once all is known. */
static int64_t conclude(const struct finding *f, int64_t default_label)
{
    int64_t labels = f->labels;
    bool named = f->named;
    if (f->unlisted && default_label != 0) {
        labels |= default_label;
        named = true;
    } else if (f->unlisted && !f->explicit_)
        labels |= CPX_LABEL_UNCLASSIFIED;
    if (f->foreign && !f->explicit_) labels |= CPX_LABEL_UNCLASSIFIED;
    if (!named && f->generic) {
        labels |= CPX_LABEL(CPX_BIT_NORMAL);
        named = true;
    }
    return named ? labels : labels | CPX_LABEL_UNCLASSIFIED;
}

/* Narrative and notes may speak of anything in the resource, so they follow its highest labels. */
static enum cpx_rc cut_free_text(struct labeller *l, int64_t highest)
{
    static const char *const names[] = {"text", "note", "title", "description"};
    for (size_t i = 0; i < COUNT(names); i++) {
        int32_t node = cpx_doc_member(l->doc, l->root, names[i]);
        enum cpx_rc rc = node < 0 ? CPX_OK : add_element(l, node, highest);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

static enum cpx_rc finish(struct labeller *l, int64_t default_label, struct cpx_labelling *out)
{
    int64_t highest = 0;
    out->labels = conclude(&l->resource, default_label);
    for (size_t i = 0; i < l->count; i++) {
        l->elements[i].labels = conclude(&l->elements[i], default_label);
        highest |= l->elements[i].labels;
    }
    if ((highest & ~out->labels) != 0) {
        enum cpx_rc rc = cut_free_text(l, highest);
        if (rc != CPX_OK) return rc;
    }
    out->elements = l->count == 0 ? NULL : cpx_arena_array(l->arena, l->count, sizeof *out->elements);
    if (l->count > 0 && out->elements == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < l->count; i++)
        if ((l->elements[i].labels & ~out->labels) != 0)
            out->elements[out->count++] = (struct cpx_label_element){l->elements[i].node, l->elements[i].labels};
    return CPX_OK;
}

enum cpx_rc cpx_labels_find(struct cpx_arena *arena, const char *type, const struct cpx_doc *doc, int32_t node, int64_t source_labels,
                            int64_t default_label, int64_t named, int64_t inherited, struct cpx_labelling *out)
{
    struct labeller l = {.arena = arena, .doc = doc, .root = node};
    memset(out, 0, sizeof *out);
    if (strcmp(type, "Consent") == 0) {
        out->labels = CPX_LABEL_CONSENT | source_labels;
        return CPX_OK;
    }
    l.resource.labels = source_labels | named | inherited;
    l.resource.explicit_ = ((named | inherited) & ~CPX_LABEL_UNCLASSIFIED) != 0;
    l.resource.named = l.resource.explicit_;
    if (is_person(type)) {
        l.resource.labels |= CPX_LABEL(CPX_BIT_DEMO);
        l.resource.named = true;
    }
    enum cpx_rc rc = find_inline_labels(&l);
    if (rc == CPX_OK) rc = find_codes(&l);
    return rc == CPX_OK ? finish(&l, default_label, out) : rc;
}
