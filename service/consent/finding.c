#include "finding.h"

#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))
enum { ELEMENTS = 256 }; /* that are cut out of one resource, at most: keeps the work linear */

/* Items that say what they say by themselves: each is cut alone where its codes or words carry more than the resource does. An item of a
 * questionnaire may hold others: the innermost. */
static const struct {
    const char *type, *array;
} independent_items[] = {
    {"Appointment", "reasonCode"},
    {"CarePlan", "activity"},
    {"CarePlan", "addresses"},
    {"CarePlan", "goal"},
    {"CareTeam", "participant"},
    {"CareTeam", "reasonCode"},
    {"ClinicalImpression", "finding"},
    {"Condition", "evidence"},
    {"Encounter", "diagnosis"},
    {"Encounter", "reasonCode"},
    {"EpisodeOfCare", "diagnosis"},
    {"FamilyMemberHistory", "condition"},
    {"Goal", "addresses"},
    {"Immunization", "reasonCode"},
    {"MedicationRequest", "reasonCode"},
    {"MedicationStatement", "reasonCode"},
    {"Observation", "component"},
    {"Patient", "address"},
    {"Patient", "contact"},
    {"Patient", "identifier"},
    {"Patient", "telecom"},
    {"Procedure", "reasonCode"},
    {"QuestionnaireResponse", "item"},
    {"RelatedPerson", "relationship"},
    {"ServiceRequest", "reasonCode"},
};

const struct cpx_node *cpx_finding_node(const struct labeller *l, int32_t node)
{
    return &l->doc->nodes[node];
}

/* The member of root that node lies in, or -1 for root itself. */
static int32_t top_member(const struct labeller *l, int32_t node)
{
    while (node != l->root && cpx_finding_node(l, node)->parent != l->root)
        node = cpx_finding_node(l, node)->parent;
    return node == l->root ? -1 : node;
}

bool cpx_finding_in_member(const struct labeller *l, int32_t node, const char *name)
{
    int32_t top = top_member(l, node);
    return top >= 0 && cpx_doc_key_is(l->doc, top, name);
}

bool cpx_finding_in_key(const struct labeller *l, int32_t node, const char *name)
{
    for (; node != l->root; node = cpx_finding_node(l, node)->parent)
        if (cpx_doc_key_is(l->doc, node, name)) return true;
    return false;
}

bool cpx_finding_is_string(const struct labeller *l, int32_t node)
{
    return node >= 0 && cpx_finding_node(l, node)->kind == CPX_KIND_STRING;
}

static bool has_underscored_key(const struct labeller *l, int32_t node)
{
    const struct cpx_node *n = cpx_finding_node(l, node);
    return n->key_end > n->key_start && l->doc->text[n->key_start] == '_';
}

/* The primitive that a `_x` belongs to, or `_x` itself where there is none. */
static int32_t primitive_of(const struct labeller *l, int32_t sibling)
{
    const struct cpx_node *s = cpx_finding_node(l, sibling);
    size_t size = s->key_end - s->key_start - 1;
    for (int32_t n = cpx_finding_node(l, s->parent)->child; n >= 0; n = cpx_finding_node(l, n)->next) {
        const struct cpx_node *c = cpx_finding_node(l, n);
        if (c->key_end - c->key_start == size && memcmp(l->doc->text + c->key_start, l->doc->text + s->key_start + 1, size) == 0) return n;
    }
    return sibling;
}

/* What can be cut for the carrier of an inline label; root: the whole resource. */
static int32_t cuttable(const struct labeller *l, int32_t carrier)
{
    static const char *const whole[] = {"contained", "meta", "id", "_id"};
    if (carrier == l->root || cpx_finding_in_key(l, carrier, "modifierExtension")) return l->root;
    for (size_t i = 0; i < COUNT(whole); i++)
        if (cpx_finding_in_member(l, carrier, whole[i])) return l->root;
    if (has_underscored_key(l, carrier)) return primitive_of(l, carrier);
    int32_t parent = cpx_finding_node(l, carrier)->parent;
    bool item = cpx_finding_node(l, parent)->kind == CPX_KIND_ARRAY && parent != l->root;
    return item && has_underscored_key(l, parent) ? primitive_of(l, parent) : carrier;
}

static bool lies_in(const struct labeller *l, int32_t node, int32_t ancestor)
{
    while (node != ancestor && node != l->root)
        node = cpx_finding_node(l, node)->parent;
    return node == ancestor;
}

/* ---- why ---- */

static enum cpx_rc explain(struct labeller *l, int64_t labels, const struct cpx_label_reason *why)
{
    if (!l->known->reasons || labels == 0) return CPX_OK;
    if (l->reasons_count == l->reasons_room) {
        size_t room = l->reasons_room == 0 ? 16 : l->reasons_room * 2;
        struct cpx_label_reason *grown = cpx_arena_array(l->arena, room, sizeof *grown);
        if (grown == NULL) return CPX_EXHAUSTED;
        if (l->reasons_count > 0) memcpy(grown, l->reasons, l->reasons_count * sizeof *grown);
        l->reasons = grown;
        l->reasons_room = room;
    }
    l->reasons[l->reasons_count] = *why;
    l->reasons[l->reasons_count++].labels = labels;
    return CPX_OK;
}

enum cpx_rc cpx_finding_raise(struct labeller *l, struct finding *finding, int64_t labels, const struct cpx_label_reason *why)
{
    finding->labels |= labels;
    return explain(l, labels, why);
}

/* ---- elements ---- */

static void unite(struct finding *outer, const struct finding *inner)
{
    outer->labels |= inner->labels;
    outer->unlisted = outer->unlisted || (inner->unlisted && !inner->explicit_);
    outer->foreign = outer->foreign || (inner->foreign && !inner->explicit_);
    outer->coded = outer->coded || inner->coded;
    outer->independent = outer->independent && inner->independent;
}

/* What lies in another is the outer one's too: one cut for both. Beyond ELEMENTS the resource is raised instead. */
static enum cpx_rc add_element(struct labeller *l, struct finding element, struct finding **out)
{
    *out = &l->resource;
    for (size_t i = 0; i < l->count; i++)
        if (lies_in(l, element.node, l->elements[i].node)) {
            unite(&l->elements[i], &element);
            *out = &l->elements[i];
            return CPX_OK;
        }
    if (l->count == ELEMENTS) {
        unite(&l->resource, &element);
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
    size_t kept = 0;
    for (size_t i = 0; i < l->count; i++)
        if (lies_in(l, l->elements[i].node, element.node))
            unite(&element, &l->elements[i]);
        else
            l->elements[kept++] = l->elements[i];
    l->elements[kept] = element;
    l->count = kept + 1;
    *out = &l->elements[kept];
    return CPX_OK;
}

enum cpx_rc cpx_finding_cut(struct labeller *l, int32_t carrier, int64_t labels, const struct cpx_label_reason *why)
{
    int32_t node = cuttable(l, carrier);
    struct finding *finding = NULL;
    if (node == l->root) return cpx_finding_raise(l, &l->resource, labels, why);
    enum cpx_rc rc = add_element(l, (struct finding){.node = node, .labels = labels, .explicit_ = true, .named = true}, &finding);
    return rc == CPX_OK ? explain(l, labels, why) : rc;
}

/* The independent item that a node lies in; -1: none. */
static int32_t independent_item(const struct labeller *l, int32_t node)
{
    if (l->known->directory) return -1;
    for (; node != l->root; node = cpx_finding_node(l, node)->parent) {
        int32_t array = cpx_finding_node(l, node)->parent;
        if (cpx_finding_node(l, array)->kind != CPX_KIND_ARRAY || array == l->root) continue;
        if (cpx_finding_in_member(l, node, "contained")) return -1;
        if (cpx_finding_node(l, array)->parent != l->root && !cpx_doc_key_is(l->doc, array, "item")) continue;
        for (size_t i = 0; i < COUNT(independent_items); i++)
            if (cpx_doc_key_is(l->doc, array, independent_items[i].array) && strcmp(l->type, independent_items[i].type) == 0) return node;
    }
    return -1;
}

/* What stands in a `_x` stands in its primitive: the two are cut together. */
static int32_t without_underscore(const struct labeller *l, int32_t node)
{
    for (int32_t n = node; n != l->root; n = cpx_finding_node(l, n)->parent)
        if (has_underscored_key(l, n)) return primitive_of(l, n);
    return node;
}

enum cpx_rc cpx_finding_of(struct labeller *l, int32_t node, bool add, struct finding **out)
{
    node = without_underscore(l, node);
    for (size_t i = 0; i < l->count; i++)
        if (lies_in(l, node, l->elements[i].node)) {
            *out = &l->elements[i];
            return CPX_OK;
        }
    int32_t item = add ? independent_item(l, node) : -1;
    *out = &l->resource;
    if (item < 0 || cuttable(l, node) == l->root) return CPX_OK;
    return add_element(l, (struct finding){.node = item, .explicit_ = l->resource.explicit_, .named = true, .independent = true}, out);
}

void cpx_finding_unite(struct labeller *l)
{
    bool named = l->resource.named || l->resource.generic || (l->resource.unlisted && l->known->default_label != 0);
    size_t kept = 0;
    if (named) return;
    for (size_t i = 0; i < l->count; i++) {
        if (!l->elements[i].independent) {
            l->elements[kept++] = l->elements[i];
            continue;
        }
        unite(&l->resource, &l->elements[i]);
        l->resource.named = l->resource.named || l->elements[i].coded;
    }
    l->count = kept;
}

enum cpx_rc cpx_finding_conclude(struct labeller *l, struct finding *f)
{
    int64_t default_label = l->known->default_label;
    enum cpx_rc rc = CPX_OK;
    if (f->unlisted && default_label != 0) {
        f->named = true;
        rc = cpx_finding_raise(l, f, default_label, &(struct cpx_label_reason){.rule = CPX_RULE_DEFAULT, .node = f->node});
    } else if (f->unlisted && !f->explicit_) {
        rc = cpx_finding_raise(l, f, CPX_LABEL_UNCLASSIFIED, &(struct cpx_label_reason){.rule = CPX_RULE_UNLISTED, .node = f->node});
    }
    if (rc == CPX_OK && f->foreign && !f->explicit_)
        rc = cpx_finding_raise(l, f, CPX_LABEL_UNCLASSIFIED, &(struct cpx_label_reason){.rule = CPX_RULE_FOREIGN, .node = f->node});
    if (rc == CPX_OK && !f->named && f->generic) {
        f->named = true;
        rc = cpx_finding_raise(l, f, CPX_LABEL(CPX_BIT_NORMAL), &(struct cpx_label_reason){.rule = CPX_RULE_GENERIC, .node = f->node});
    }
    if (rc == CPX_OK && !f->named)
        rc = cpx_finding_raise(l, f, CPX_LABEL_UNCLASSIFIED, &(struct cpx_label_reason){.rule = CPX_RULE_NOTHING, .node = f->node});
    return rc;
}
