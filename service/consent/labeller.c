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
 *   a word of words.c in any text or display, or      its labels                      -
 *     what looks like a sensitive code in it
 *   a generic category (US Core: assess-plan,         medical, if nothing above       text needs no more
 *     problem-list-item, health-concern...)           named anything
 *   Patient, RelatedPerson                            contact (contained ones too)    text, unless contained
 *   Consent                                           CONSENT and nothing else        all
 *   nothing names anything (text alone)               UNCLASSIFIED                    -
 *
 * What a code or a word says counts for the resource, but for that in an independent item (finding.c: an activity, a component, a reason):
 * where the resource is named without it, it counts for that item, which is cut where it carries more.
 *
 * An element with inline labels is cut where it stands, and so is one whose labels are known beforehand (a reference to what is labelled:
 * with the innermost array item that it stands in); the codes and words in it speak for it alone. Narrative, notes, conclusions, titles and
 * descriptions follow the highest label of the resource, so they are cut along with it. What can't stand alone (meta, contained, a
 * modifier) raises the resource. */
#include "cpx/labels.h"

#include <stdbool.h>
#include <string.h>

#include "codes.h"
#include "finding.h"
#include "prose.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

const struct cpx_label_rule_row cpx_label_rules[CPX_RULE_COUNT] = {
    [CPX_RULE_SOURCE] = {"source", "Everything that the organization writes carries it"},
    [CPX_RULE_NAMED] = {"named", "The sender named the category"},
    [CPX_RULE_INHERITED] = {"inherited", "What it speaks of carries it, or it carried it before"},
    [CPX_RULE_TARGET] = {"target", "It refers to what carries it, or it carried it before"},
    [CPX_RULE_ABOUT] = {"about_caregiver", "It is about a caregiver, who is another person: no flag of the family's opens it"},
    [CPX_RULE_SECURITY] = {"security_label", "A security label of the whole says so"},
    [CPX_RULE_INLINE] = {"inline_label", "An inline security label says so"},
    [CPX_RULE_CODE] = {"code", "The table of codes says so"},
    [CPX_RULE_LOOK] = {"code_look", "It looks like a code of which the table of codes says so"},
    [CPX_RULE_CLASSIFIED] = {"classification", "A steward's named human classified the code"},
    [CPX_RULE_SENSITIVITY] = {"sensitivity_code", "A sensitivity code, wherever it stands, says so"},
    [CPX_RULE_OPAQUE] = {"unreadable_code", "The code is of a family that has sensitive codes, in a form that isn't read"},
    [CPX_RULE_DEFAULT] = {"registered_category", "The table doesn't hold a code of a standard system: the registered category goes"},
    [CPX_RULE_UNLISTED] = {"unlisted_code", "The table doesn't hold a code of a standard system, and nothing names a category"},
    [CPX_RULE_FOREIGN] = {"foreign_code", "A code is of a system that isn't known, and the sender names no category"},
    [CPX_RULE_WORD] = {"word", "A word says so"},
    [CPX_RULE_GENERIC] = {"general_category", "A general category, and nothing more precise: medical"},
    [CPX_RULE_PERSON] = {"person", "It is the contact data of a person"},
    [CPX_RULE_CONSENT] = {"consent", "It is what a family signed"},
    [CPX_RULE_NOTHING] = {"nothing_named", "Nothing says what it is: name a category"},
    [CPX_RULE_FOLLOWS] = {"free_text", "Free text may speak of anything in the resource, so it follows its highest labels"},
};

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

/* ---- security labels ---- */

/* That its sender said so stays when it says something else. */
static int64_t lasting(int64_t labels)
{
    return labels & CPX_LABEL_UNCLASSIFIED ? labels | CPX_LABEL(CPX_BIT_RESTRICTED) : labels;
}

/* The label of a code, however it and its system are spelt. */
static int64_t label_of(const char *system, const char *code)
{
    char spelt[CPX_CODE_SIZE];
    const char *ours = cpx_code_system(system);
    if (!cpx_code_spell(code, spelt)) return CPX_LABEL_UNCLASSIFIED;
    for (char *c = spelt; *c != '\0'; c++)
        if (*c >= 'a' && *c <= 'z') *c = (char)(*c - 0x20);
    return cpx_label_of_coding(ours != NULL ? ours : system, spelt);
}

/* The label of a Coding in a security context; -1 when memory is exhausted. */
static int64_t security_of(const struct labeller *l, int32_t coding)
{
    int32_t system_node = cpx_doc_member(l->doc, coding, "system"), code_node = cpx_doc_member(l->doc, coding, "code");
    const char *system = cpx_doc_string(l->arena, l->doc, system_node), *code = cpx_doc_string(l->arena, l->doc, code_node);
    return system == NULL || code == NULL ? -1 : lasting(label_of(system, code));
}

static bool is_inline_label(const struct labeller *l, int32_t node)
{
    return cpx_finding_node(l, node)->kind == CPX_KIND_OBJECT && node != l->root && cpx_finding_node(l, node)->parent != l->root &&
           cpx_doc_key_is(l->doc, cpx_finding_node(l, node)->parent, "extension") &&
           cpx_doc_string_is(l->doc, cpx_doc_member(l->doc, node, "url"), inline_label);
}

static enum cpx_rc find_inline_labels(struct labeller *l)
{
    enum cpx_rc rc = CPX_OK;
    for (int32_t n = l->root; rc == CPX_OK && n >= 0; n = cpx_doc_walk(l->doc, l->root, n)) {
        if (!is_inline_label(l, n)) continue;
        int64_t labels = security_of(l, cpx_doc_member(l->doc, n, "valueCoding"));
        if (labels == -1) return CPX_EXHAUSTED;
        if (labels == 0) continue;
        rc = cpx_finding_cut(l, cpx_finding_node(l, cpx_finding_node(l, n)->parent)->parent, labels,
                             &(struct cpx_label_reason){.rule = CPX_RULE_INLINE, .node = n});
    }
    return rc;
}

static enum cpx_rc add_known(struct labeller *l)
{
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; rc == CPX_OK && i < l->known->count; i++) {
        const struct cpx_label_element *element = &l->known->elements[i];
        rc = cpx_finding_cut(l, element->node, element->labels, &(struct cpx_label_reason){.rule = CPX_RULE_TARGET, .node = element->node});
    }
    return rc;
}

/* meta.security of the resource, or of one that it contains; securityLabel of a document. */
static bool is_security(const struct labeller *l, int32_t node)
{
    int32_t list = cpx_finding_node(l, node)->parent;
    if (cpx_finding_in_member(l, node, "securityLabel") && cpx_finding_is_string(l, cpx_doc_member(l->doc, node, "code"))) return true;
    return list >= 0 && list != l->root && cpx_doc_key_is(l->doc, list, "security") && cpx_finding_node(l, list)->parent != l->root &&
           cpx_doc_key_is(l->doc, cpx_finding_node(l, list)->parent, "meta");
}

static enum cpx_rc judge_security(struct labeller *l, int32_t node)
{
    int64_t labels = security_of(l, node);
    if (labels == -1) return CPX_EXHAUSTED;
    if ((labels & CPX_LABEL_UNCLASSIFIED) == 0 && labels != 0 && cpx_finding_in_member(l, node, "meta"))
        l->resource.explicit_ = l->resource.named = true;
    return cpx_finding_raise(l, &l->resource, labels, &(struct cpx_label_reason){.rule = CPX_RULE_SECURITY, .node = node});
}

/* /v1's `about: caregiver`, on whichever face it was written. */
static bool is_about_caregiver(const struct labeller *l, int32_t node)
{
    return cpx_doc_string_is(l->doc, cpx_doc_member(l->doc, node, "url"), "urn:careplan-exchange:about") &&
           cpx_doc_string_is(l->doc, cpx_doc_member(l->doc, node, "valueCode"), "caregiver");
}

static enum cpx_rc find_security(struct labeller *l)
{
    enum cpx_rc rc = CPX_OK;
    for (int32_t n = l->root; rc == CPX_OK && n >= 0; n = cpx_doc_walk(l->doc, l->root, n)) {
        if (cpx_doc_key_is(l->doc, n, "confidentiality") && cpx_finding_is_string(l, n)) {
            const char *code = cpx_doc_string(l->arena, l->doc, n);
            if (code == NULL) return CPX_EXHAUSTED;
            rc = cpx_finding_raise(l, &l->resource, lasting(label_of(CPX_SYSTEM_CONFIDENTIALITY, code) & CPX_LABEL_UNCLASSIFIED),
                                   &(struct cpx_label_reason){.rule = CPX_RULE_SECURITY, .node = n});
        } else if (is_about_caregiver(l, n)) {
            rc = cpx_finding_raise(l, &l->resource, CPX_LABEL(CPX_BIT_CAREGIVER),
                                   &(struct cpx_label_reason){.rule = CPX_RULE_ABOUT, .node = n});
        } else if (cpx_finding_node(l, n)->kind == CPX_KIND_OBJECT && is_security(l, n)) {
            rc = judge_security(l, n);
        }
    }
    return rc;
}

/* ---- codes ---- */

/* A Coding: a code with a system, or one that holds nothing but what a Coding holds (without a system: foreign). A Quantity's code has a
 * value. */
static bool is_coding(const struct labeller *l, int32_t node)
{
    static const char *const members[] = {"system", "version", "code", "display", "userSelected", "id", "extension"};
    if (!cpx_finding_is_string(l, cpx_doc_member(l->doc, node, "code"))) return false;
    if (cpx_finding_is_string(l, cpx_doc_member(l->doc, node, "system"))) return true;
    for (int32_t m = cpx_finding_node(l, node)->child; m >= 0; m = cpx_finding_node(l, m)->next) {
        size_t i = 0;
        while (i < COUNT(members) && !cpx_doc_key_is(l->doc, m, members[i]))
            i++;
        if (i == COUNT(members)) return false;
    }
    return node != l->root;
}

static bool is_generic_category(const struct labeller *l, int32_t node, const char *system, const char *code)
{
    if (!cpx_finding_in_member(l, node, "category")) return false;
    for (size_t i = 0; i < COUNT(generic_categories); i++)
        if (strcmp(generic_categories[i].code, code) == 0 && strcmp(generic_categories[i].system, system) == 0) return true;
    return false;
}

/* What names an entry of a Bundle doesn't name the others. */
static bool can_name(const struct labeller *l, int32_t node)
{
    return !cpx_finding_in_member(l, node, "entry") ||
           !cpx_doc_string_is(l->doc, cpx_doc_member(l->doc, l->root, "resourceType"), "Bundle");
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

/* What a code comes to. */
struct verdict {
    int64_t labels;
    enum cpx_label_rule rule;
    const char *what, *origin;
    bool names, generic, unlisted, foreign;
};

static enum cpx_rc judge_in_table(struct labeller *l, int32_t node, const char *system, const char *code, struct verdict *out)
{
    struct cpx_code found;
    cpx_code_find(system, code, &found);
    *out = (struct verdict){.labels = found.labels,
                            .rule = found.kind == CPX_CODE_LISTED ? CPX_RULE_CODE : CPX_RULE_LOOK,
                            .what = found.row,
                            .origin = found.origin,
                            .names = found.kind == CPX_CODE_LISTED && found.labels != 0};
    if (found.kind == CPX_CODE_LISTED || found.kind == CPX_CODE_NEUTRAL) return CPX_OK;
    int64_t labels = found.system[0] != '\0' ? classified(l->known, &found) : 0;
    if (labels != 0) {
        out->labels |= labels;
        out->rule = CPX_RULE_CLASSIFIED;
        out->names = true;
    } else if (found.kind == CPX_CODE_OPAQUE) {
        out->labels |= CPX_LABEL_UNCLASSIFIED;
        out->rule = CPX_RULE_OPAQUE;
    } else {
        out->unlisted = found.kind == CPX_CODE_UNLISTED;
        out->foreign = found.kind == CPX_CODE_FOREIGN;
    }
    return found.system[0] != '\0' ? report(l, node, &found, labels) : CPX_OK;
}

static enum cpx_rc judge_code(struct labeller *l, int32_t node, const char *system, const char *code, struct verdict *out)
{
    const char *ours = cpx_code_system(system);
    bool act = ours != NULL && strcmp(ours, CPX_SYSTEM_ACT_CODE) == 0, local = ours != NULL && strcmp(ours, CPX_SYSTEM_LOCAL) == 0;
    *out = (struct verdict){.rule = CPX_RULE_SENSITIVITY};
    if (is_generic_category(l, node, system, code)) {
        out->generic = true;
    } else if (ours != NULL && strcmp(ours, CPX_SYSTEM_CONFIDENTIALITY) == 0) {
        out->labels = lasting(label_of(ours, code) & CPX_LABEL_UNCLASSIFIED);
    } else if (act || local) {
        out->labels = label_of(ours, code);
        if (act) out->labels &= ~CPX_LABEL_UNCLASSIFIED; /* its other codes are structural, but for those of the table */
        if (out->labels == 0) return judge_in_table(l, node, system, code, out);
        out->names = out->labels != 0;
    } else {
        return judge_in_table(l, node, system, code, out);
    }
    return CPX_OK;
}

/* What is medical and no more counts for the resource, wherever it stands. */
static enum cpx_rc count_code(struct labeller *l, int32_t node, const struct verdict *verdict)
{
    struct finding *finding = NULL;
    bool more = (verdict->labels & ~CPX_LABEL(CPX_BIT_NORMAL)) != 0 || verdict->unlisted || verdict->foreign;
    enum cpx_rc rc = cpx_finding_of(l, node, more, &finding);
    if (rc != CPX_OK) return rc;
    finding->generic = finding->generic || verdict->generic;
    finding->unlisted = finding->unlisted || verdict->unlisted;
    finding->foreign = finding->foreign || verdict->foreign;
    if (verdict->names && can_name(l, node)) finding->named = finding->coded = true;
    return cpx_finding_raise(
        l, finding, verdict->labels,
        &(struct cpx_label_reason){.rule = verdict->rule, .node = node, .what = verdict->what, .origin = verdict->origin});
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

static enum cpx_rc find_person(struct labeller *l, int32_t node)
{
    return cpx_finding_raise(l, &l->resource, CPX_LABEL(CPX_BIT_DEMO), &(struct cpx_label_reason){.rule = CPX_RULE_PERSON, .node = node});
}

static enum cpx_rc find_codes(struct labeller *l)
{
    enum cpx_rc rc = CPX_OK;
    for (int32_t n = l->root; rc == CPX_OK && n >= 0; n = cpx_doc_walk(l->doc, l->root, n)) {
        struct verdict verdict;
        if (is_contained_person(l, n)) rc = find_person(l, n);
        if (!is_coding(l, n) || is_security(l, n) || (n != l->root && is_inline_label(l, cpx_finding_node(l, n)->parent))) continue;
        const char *system = cpx_doc_string(l->arena, l->doc, cpx_doc_member(l->doc, n, "system"));
        const char *code = cpx_doc_string(l->arena, l->doc, cpx_doc_member(l->doc, n, "code"));
        if (system == NULL || code == NULL) return CPX_EXHAUSTED;
        if (rc == CPX_OK) rc = judge_code(l, n, system, code, &verdict);
        if (rc == CPX_OK) rc = count_code(l, n, &verdict);
    }
    return rc;
}

/* ---- the whole ---- */

/* Labels that a directory's entry keeps: what was said of it, and what its codes and words say, but for what its author is known for. */
static int64_t keep_directory(const struct labeller *l, int64_t said)
{
    int64_t plain = CPX_LABEL(CPX_BIT_DEMO) | CPX_LABEL(CPX_BIT_NORMAL), found = l->resource.labels;
    for (size_t i = 0; i < l->count; i++)
        said |= l->elements[i].labels;
    found &= (sensitive_labels & ~cpx_labels_beside(l->known->source_labels)) | CPX_LABEL_UNCLASSIFIED;
    return (said | found) & ~plain;
}

static enum cpx_rc begin(struct labeller *l)
{
    const int64_t nothing = CPX_LABEL_UNCLASSIFIED | CPX_LABEL(CPX_BIT_RESTRICTED) | CPX_LABEL_CONSENT;
    const int64_t contact = CPX_LABEL(CPX_BIT_DEMO);
    const struct {
        enum cpx_label_rule rule;
        int64_t labels;
    } said[] = {{CPX_RULE_SOURCE, l->known->directory ? 0 : l->known->source_labels},
                {CPX_RULE_NAMED, l->known->directory ? 0 : l->known->named},
                {CPX_RULE_INHERITED, l->known->inherited}};
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; rc == CPX_OK && i < COUNT(said); i++)
        rc = cpx_finding_raise(l, &l->resource, said[i].labels, &(struct cpx_label_reason){.rule = said[i].rule, .node = l->root});
    l->resource.explicit_ = (l->known->named & ~nothing) != 0 || (l->known->naming & ~nothing & ~contact) != 0;
    l->resource.named = l->resource.explicit_;
    if (rc == CPX_OK && is_person(l->type)) {
        l->resource.named = true;
        rc = find_person(l, l->root);
    }
    return rc;
}

static enum cpx_rc finish(struct labeller *l, struct cpx_labelling *out)
{
    int64_t highest = 0;
    cpx_finding_unite(l);
    enum cpx_rc rc = cpx_finding_conclude(l, &l->resource);
    for (size_t i = 0; rc == CPX_OK && i < l->count; i++) {
        rc = cpx_finding_conclude(l, &l->elements[i]);
        highest |= l->elements[i].labels;
    }
    if (rc == CPX_OK && (highest & ~l->resource.labels) != 0) rc = cpx_prose_cut(l, highest);
    if (rc != CPX_OK) return rc;
    out->labels = l->resource.labels;
    out->elements = cpx_arena_array(l->arena, l->count, sizeof *out->elements);
    if (out->elements == NULL) return CPX_EXHAUSTED;
    for (size_t i = 0; i < l->count; i++)
        if ((l->elements[i].labels & ~out->labels) != 0)
            out->elements[out->count++] = (struct cpx_label_element){l->elements[i].node, l->elements[i].labels};
    out->unclassified = l->unlisted;
    out->unclassified_count = l->unlisted_count;
    return CPX_OK;
}

static enum cpx_rc find_consent(struct labeller *l, struct cpx_labelling *out)
{
    const struct cpx_label_reason itself = {.rule = CPX_RULE_CONSENT, .node = l->root}, source = {.rule = CPX_RULE_SOURCE, .node = l->root};
    enum cpx_rc rc = cpx_finding_raise(l, &l->resource, CPX_LABEL_CONSENT, &itself);
    if (rc == CPX_OK) rc = cpx_finding_raise(l, &l->resource, l->known->source_labels, &source);
    out->labels = l->resource.labels;
    return rc;
}

static enum cpx_rc find_all(struct labeller *l, struct cpx_labelling *out)
{
    enum cpx_rc rc = begin(l);
    if (rc == CPX_OK) rc = find_inline_labels(l);
    if (rc == CPX_OK) rc = add_known(l);
    if (rc == CPX_OK) rc = find_security(l);
    int64_t said = l->resource.labels;
    if (rc == CPX_OK) rc = find_codes(l);
    if (rc == CPX_OK) rc = cpx_prose_judge(l);
    if (rc != CPX_OK || !l->known->directory) return rc == CPX_OK ? finish(l, out) : rc;
    out->labels = keep_directory(l, said);
    return CPX_OK;
}

enum cpx_rc cpx_labels_find(struct cpx_arena *arena, const char *type, const struct cpx_doc *doc, int32_t node,
                            const struct cpx_labelled *known, struct cpx_labelling *out)
{
    struct labeller l = {.arena = arena, .type = type, .doc = doc, .root = node, .known = known, .resource.node = node};
    memset(out, 0, sizeof *out);
    enum cpx_rc rc = strcmp(type, "Consent") == 0 ? find_consent(&l, out) : find_all(&l, out);
    out->reasons = l.reasons;
    out->reasons_count = l.reasons_count;
    return rc;
}
