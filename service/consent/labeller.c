/* What a resource says of itself. Labels are only ever raised. CONSENT.md section 3.
 *
 *   where                                             raises                          names, so that
 *   the writing organization                          its source labels               -
 *   a category named in /v1 (named)                   its label                       text, unlisted and foreign codes need no more
 *   what it speaks of (inherited)                     its labels                      the same, where it says what it is (naming): never
 *                                                                                     a person, whose contact data opens nothing else
 *   meta.security                                     the label of each code;         the same, unless it is UNCLASSIFIED
 *                                                     UNCLASSIFIED for one unknown,
 *                                                     for R and V: for good
 *   a code with a row in codes.tsv                    the row's labels                text needs no more
 *   a sensitivity code anywhere else                  its label                       text needs no more
 *   an unlisted code of a standard system             the registered default;         text needs no more
 *                                                     without one: UNCLASSIFIED
 *   a foreign code                                    UNCLASSIFIED; what a code of    -
 *                                                     ICD-10 that it looks like says
 *   a code of ICD-9, or of no form of ICD's           UNCLASSIFIED, always            -
 *   one of these three that a named human classified  what he said, in its stead      text needs no more
 *   a code in an entry of a Bundle                    as elsewhere                    - (it names its entry, not the others)
 *   a code of HL7's structural systems                nothing                         -
 *   a word of words.c in any text or display          its labels                      -
 *   a generic category (US Core: assess-plan,         medical, if nothing above       text needs no more
 *     problem-list-item, health-concern...)           named anything
 *   Patient, RelatedPerson                            contact (contained ones too)    text, unless contained
 *   Consent                                           CONSENT and nothing else        all
 *   nothing names anything (text alone)               UNCLASSIFIED                    -
 *
 * An element with inline labels is cut where it stands, and so is one whose labels are known beforehand (a reference to what is labelled:
 * with the innermost array item that it stands in); the codes and words in it speak for it alone. Narrative, notes, conclusions, titles and
 * descriptions follow the highest label of the resource, so they are cut along with it. What can't stand alone (meta, contained, a
 * modifier) raises the resource. */
#include "cpx/labels.h"

#include <stdbool.h>
#include <string.h>

#include "codes.h"
#include "words.h"

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

#define L(name) CPX_LABEL(CPX_BIT_##name)
/* What is sensitive in an entry of the directory too. */
static const int64_t sensitive_labels = L(BH) | L(MH) | L(PSY) | L(PSYTHPN) | L(EMOTDIS) | L(COGN) | L(SUD) | L(ETHUD) | L(OPIOIDUD) |
                                        L(ETH) | L(PART2) | L(HIV) | L(SEX) | L(STD) | L(PREGNANT) | L(SDV) | L(VIO) | L(GDIS) |
                                        L(CHILDWELFARE) | L(MINOR) | L(CAREGIVER);
#undef L

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
    const struct cpx_labelled *known;
    struct cpx_unlisted *unlisted;
    size_t unlisted_count, unlisted_room;
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

/* That its sender said so stays when it says something else. */
static int64_t lasting(int64_t labels)
{
    return labels & CPX_LABEL_UNCLASSIFIED ? labels | CPX_LABEL(CPX_BIT_RESTRICTED) : labels;
}

/* The label of a Coding in a security context; -1 when memory is exhausted. */
static int64_t security_of(const struct labeller *l, int32_t coding)
{
    int32_t system_node = cpx_doc_member(l->doc, coding, "system"), code_node = cpx_doc_member(l->doc, coding, "code");
    const char *system = cpx_doc_string(l->arena, l->doc, system_node), *code = cpx_doc_string(l->arena, l->doc, code_node);
    return system == NULL || code == NULL ? -1 : lasting(cpx_label_of_coding(system, code));
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

static enum cpx_rc add_known(struct labeller *l, const struct cpx_labelled *known)
{
    for (size_t i = 0; i < known->count; i++) {
        int32_t element = cuttable(l, known->elements[i].node);
        if (element == l->root) {
            l->resource.labels |= known->elements[i].labels;
            continue;
        }
        enum cpx_rc rc = add_element(l, element, known->elements[i].labels);
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

/* meta.security of the resource, or of one that it contains; securityLabel of a document. */
static bool is_security(const struct labeller *l, int32_t node)
{
    int32_t list = node_at(l, node)->parent;
    if (is_in_member(l, node, "securityLabel") && is_string(l, cpx_doc_member(l->doc, node, "code"))) return true;
    return list >= 0 && list != l->root && cpx_doc_key_is(l->doc, list, "security") && node_at(l, list)->parent != l->root &&
           cpx_doc_key_is(l->doc, node_at(l, list)->parent, "meta");
}

static enum cpx_rc judge_security(struct labeller *l, int32_t node)
{
    int64_t labels = security_of(l, node);
    if (labels == -1) return CPX_EXHAUSTED;
    l->resource.labels |= labels;
    if ((labels & CPX_LABEL_UNCLASSIFIED) == 0 && labels != 0 && is_in_member(l, node, "meta"))
        l->resource.explicit_ = l->resource.named = true;
    return CPX_OK;
}

/* What names an entry of a Bundle doesn't name the others. */
static bool can_name(const struct labeller *l, int32_t node)
{
    return !is_in_member(l, node, "entry") || !cpx_doc_string_is(l->doc, cpx_doc_member(l->doc, l->root, "resourceType"), "Bundle");
}

/* What a named human said that a code is; 0: nothing. */
static int64_t classified(const struct cpx_labelled *known, const struct cpx_code *code)
{
    for (size_t i = 0; i < known->classified_count; i++)
        if (strcmp(known->classified[i].code, code->code) == 0 && strcmp(known->classified[i].system, code->system) == 0)
            return known->classified[i].labels;
    return 0;
}

static enum cpx_rc report(struct labeller *l, int32_t node, const struct cpx_code *code, int64_t labels)
{
    if (l->unlisted_count == l->unlisted_room) {
        size_t room = l->unlisted_room == 0 ? 8 : l->unlisted_room * 2;
        struct cpx_unlisted *grown = cpx_arena_array(l->arena, room, sizeof *grown);
        if (grown == NULL) return CPX_EXHAUSTED;
        if (l->unlisted_count > 0) memcpy(grown, l->unlisted, l->unlisted_count * sizeof *grown);
        l->unlisted = grown;
        l->unlisted_room = room;
    }
    struct cpx_unlisted unlisted = {node, cpx_arena_strdup(l->arena, code->system), cpx_arena_strdup(l->arena, code->code), labels};
    if (unlisted.system == NULL || unlisted.code == NULL) return CPX_EXHAUSTED;
    l->unlisted[l->unlisted_count++] = unlisted;
    return CPX_OK;
}

static enum cpx_rc judge_unlisted(struct labeller *l, int32_t node, const struct cpx_code *code, struct finding *finding)
{
    int64_t labels = code->system[0] != '\0' ? classified(l->known, code) : 0;
    enum cpx_rc rc = code->system[0] != '\0' ? report(l, node, code, labels) : CPX_OK;
    if (labels != 0) {
        finding->labels |= labels;
        finding->named = finding->named || can_name(l, node);
    } else if (code->kind == CPX_CODE_UNLISTED) {
        finding->unlisted = true;
    } else if (code->kind == CPX_CODE_FOREIGN) {
        finding->foreign = true;
    } else {
        finding->labels |= CPX_LABEL_UNCLASSIFIED;
    }
    return rc;
}

static enum cpx_rc judge_code(struct labeller *l, int32_t node, const char *system, const char *code)
{
    struct finding *finding = finding_of(l, node);
    bool names = can_name(l, node);
    int64_t labels = 0;
    if (is_generic_category(l, node, system, code)) {
        finding->generic = true;
        return CPX_OK;
    }
    if (strcmp(system, CPX_SYSTEM_CONFIDENTIALITY) == 0) {
        finding->labels |= lasting(cpx_label_of_coding(system, code) & CPX_LABEL_UNCLASSIFIED);
        return CPX_OK;
    }
    if (strcmp(system, CPX_SYSTEM_ACT_CODE) == 0 || strcmp(system, CPX_SYSTEM_LOCAL) == 0) {
        labels = cpx_label_of_coding(system, code);
        if (strcmp(system, CPX_SYSTEM_ACT_CODE) == 0) labels &= ~CPX_LABEL_UNCLASSIFIED; /* its other codes are structural */
        finding->labels |= labels;
        finding->named = finding->named || (labels != 0 && names);
        return CPX_OK;
    }
    struct cpx_code found;
    cpx_code_find(system, code, &found);
    finding->labels |= found.labels;
    if (found.kind == CPX_CODE_LISTED) finding->named = finding->named || (found.labels != 0 && names);
    return found.kind == CPX_CODE_LISTED || found.kind == CPX_CODE_NEUTRAL ? CPX_OK : judge_unlisted(l, node, &found, finding);
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

static enum cpx_rc find_security(struct labeller *l)
{
    for (int32_t n = l->root; n >= 0; n = cpx_doc_walk(l->doc, l->root, n)) {
        if (cpx_doc_key_is(l->doc, n, "confidentiality") && is_string(l, n)) {
            const char *code = cpx_doc_string(l->arena, l->doc, n);
            if (code == NULL) return CPX_EXHAUSTED;
            l->resource.labels |= lasting(cpx_label_of_coding(CPX_SYSTEM_CONFIDENTIALITY, code) & CPX_LABEL_UNCLASSIFIED);
        }
        if (node_at(l, n)->kind != CPX_KIND_OBJECT || !is_security(l, n)) continue;
        enum cpx_rc rc = judge_security(l, n);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

static enum cpx_rc find_codes(struct labeller *l)
{
    for (int32_t n = l->root; n >= 0; n = cpx_doc_walk(l->doc, l->root, n)) {
        if (node_at(l, n)->kind != CPX_KIND_OBJECT) continue;
        if (is_contained_person(l, n)) l->resource.labels |= CPX_LABEL(CPX_BIT_DEMO);
        if (is_security(l, n) || !is_coding(l, n) || (n != l->root && is_inline_label(l, node_at(l, n)->parent))) continue;
        const char *system = cpx_doc_string(l->arena, l->doc, cpx_doc_member(l->doc, n, "system"));
        const char *code = cpx_doc_string(l->arena, l->doc, cpx_doc_member(l->doc, n, "code"));
        enum cpx_rc rc = system == NULL || code == NULL ? CPX_EXHAUSTED : judge_code(l, n, system, code);
        if (rc != CPX_OK) return rc;
    }
    return CPX_OK;
}

/* Members whose texts aren't prose: machines', or names and addresses of people. Of meta only the tags' displays are. */
static bool is_prose(const struct labeller *l, int32_t node)
{
    static const char *const texts[] = {"resourceType", "fullUrl", "system",      "reference", "code",     "status",
                                        "data",         "hash",    "contentType", "type",      "language", "version"};
    bool string = node_at(l, node)->kind == CPX_KIND_STRING;
    int32_t parent = node_at(l, node)->parent;
    if (cpx_doc_key_is(l->doc, node, "name")) return string; /* of a thing; a person's is an object */
    if (cpx_doc_key_is(l->doc, node, "address")) return false;
    if (parent != l->root && cpx_doc_key_is(l->doc, parent, "meta")) return cpx_doc_key_is(l->doc, node, "tag");
    if (string && cpx_doc_key_is(l->doc, node, "url")) /* of an attachment, not of an extension or a canonical resource */
        return parent != l->root && !has_ancestor_key(l, node, "extension") && !has_ancestor_key(l, node, "modifierExtension");
    for (size_t i = 0; string && i < COUNT(texts); i++)
        if (cpx_doc_key_is(l->doc, node, texts[i])) return false;
    return true;
}

static enum cpx_rc judge_text(struct labeller *l, int32_t node)
{
    const struct cpx_node *n = node_at(l, node);
    const char *text = l->doc->text + n->start;
    size_t size = n->end - n->start;
    if (memchr(text, '\\', size) != NULL) { /* what is escaped is read as what it stands for */
        text = cpx_doc_string(l->arena, l->doc, node);
        if (text == NULL) return CPX_EXHAUSTED;
        size = strlen(text);
    }
    int64_t labels = 0;
    enum cpx_rc rc = cpx_words_find(l->arena, text, size, &labels);
    if (labels != 0) finding_of(l, node)->labels |= labels;
    return rc;
}

/* Depth is the text's, at most CPX_JSON_DEPTH. */
static enum cpx_rc find_words(struct labeller *l, int32_t node)
{
    enum cpx_rc rc = CPX_OK;
    if (node != l->root && !is_prose(l, node)) return CPX_OK;
    if (node_at(l, node)->kind == CPX_KIND_STRING) return judge_text(l, node);
    for (int32_t n = node_at(l, node)->child; rc == CPX_OK && n >= 0; n = node_at(l, n)->next)
        rc = find_words(l, n);
    return rc;
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

static bool is_free_text(const struct labeller *l, int32_t node)
{
    static const char *const names[] = {"note", "title", "description", "conclusion", "patientInstruction", "comment", "contentString"};
    if (cpx_doc_key_is(l->doc, node, "text") && cpx_doc_member(l->doc, node, "div") >= 0) return true;
    if (cpx_doc_key_is(l->doc, node, "text") && node_at(l, node)->parent == l->root) return true;
    for (size_t i = 0; i < COUNT(names); i++)
        if (cpx_doc_key_is(l->doc, node, names[i])) return true;
    return false;
}

/* Narrative and notes may speak of anything in the resource, so they follow its highest labels. What is contained does as a whole. */
static enum cpx_rc cut_free_text(struct labeller *l, int32_t parent, int64_t highest)
{
    enum cpx_rc rc = CPX_OK;
    for (int32_t n = node_at(l, parent)->child; rc == CPX_OK && n >= 0; n = node_at(l, n)->next) {
        if (parent == l->root && (cpx_doc_key_is(l->doc, n, "contained") || cpx_doc_key_is(l->doc, n, "meta"))) continue;
        rc = is_free_text(l, n) ? add_element(l, n, highest) : cut_free_text(l, n, highest);
    }
    return rc;
}

/* Labels that a directory's entry keeps: what was said of it, and what its codes and words say, but for what its author is known for.
 * The texts of an artefact with a canonical url are published by their nature; its codes and what it contains aren't. */
static int64_t keep_directory(const struct labeller *l, int64_t said, int64_t coded, const struct cpx_labelled *known)
{
    int64_t plain = CPX_LABEL(CPX_BIT_DEMO) | CPX_LABEL(CPX_BIT_NORMAL), found = l->resource.labels;
    for (size_t i = 0; i < l->count; i++)
        said |= l->elements[i].labels;
    if (is_string(l, cpx_doc_member(l->doc, l->root, "url")) && cpx_doc_member(l->doc, l->root, "contained") < 0) found = coded;
    found &= (sensitive_labels & ~cpx_labels_beside(known->source_labels)) | CPX_LABEL_UNCLASSIFIED;
    return (said | found) & ~plain;
}

static enum cpx_rc finish(struct labeller *l, int64_t default_label, struct cpx_labelling *out)
{
    int64_t highest = 0;
    out->unclassified = l->unlisted;
    out->unclassified_count = l->unlisted_count;
    out->labels = conclude(&l->resource, default_label);
    for (size_t i = 0; i < l->count; i++) {
        l->elements[i].labels = conclude(&l->elements[i], default_label);
        highest |= l->elements[i].labels;
    }
    if ((highest & ~out->labels) != 0) {
        enum cpx_rc rc = cut_free_text(l, l->root, highest);
        if (rc != CPX_OK) return rc;
    }
    out->elements = l->count == 0 ? NULL : cpx_arena_array(l->arena, l->count, sizeof *out->elements);
    if (l->count > 0 && out->elements == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < l->count; i++)
        if ((l->elements[i].labels & ~out->labels) != 0)
            out->elements[out->count++] = (struct cpx_label_element){l->elements[i].node, l->elements[i].labels};
    return CPX_OK;
}

static void begin(struct labeller *l, const struct cpx_labelled *known)
{
    const int64_t nothing = CPX_LABEL_UNCLASSIFIED | CPX_LABEL(CPX_BIT_RESTRICTED) | CPX_LABEL_CONSENT;
    const int64_t contact = CPX_LABEL(CPX_BIT_DEMO);
    l->resource.labels = known->source_labels | known->named | known->inherited;
    l->resource.explicit_ = (known->named & ~nothing) != 0 || (known->naming & ~nothing & ~contact) != 0;
    l->resource.named = l->resource.explicit_;
}

enum cpx_rc cpx_labels_find(struct cpx_arena *arena, const char *type, const struct cpx_doc *doc, int32_t node,
                            const struct cpx_labelled *known, struct cpx_labelling *out)
{
    struct labeller l = {.arena = arena, .doc = doc, .root = node, .known = known};
    memset(out, 0, sizeof *out);
    if (strcmp(type, "Consent") == 0) {
        out->labels = CPX_LABEL_CONSENT | known->source_labels;
        return CPX_OK;
    }
    if (known->directory)
        l.resource.labels = known->inherited;
    else
        begin(&l, known);
    if (is_person(type)) {
        l.resource.labels |= CPX_LABEL(CPX_BIT_DEMO);
        l.resource.named = true;
    }
    enum cpx_rc rc = find_inline_labels(&l);
    if (rc == CPX_OK) rc = add_known(&l, known);
    if (rc == CPX_OK) rc = find_security(&l);
    int64_t said = l.resource.labels;
    if (rc == CPX_OK) rc = find_codes(&l);
    int64_t coded = l.resource.labels;
    if (rc == CPX_OK) rc = find_words(&l, node);
    if (rc != CPX_OK || !known->directory) return rc == CPX_OK ? finish(&l, known->default_label, out) : rc;
    out->labels = keep_directory(&l, said, coded, known);
    return CPX_OK;
}
