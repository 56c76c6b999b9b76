/* The structure of resources against the tables: which elements, how often, of what form. */
#include "validate.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/text.h"
#include "store.h"

enum { DETAIL_MAX = 240, POINTER_MAX = 400, ALLOWED_MAX = 1200 };

static void validate_resource(struct cpx_validation *validation, const struct cpx_scope *outer, int32_t node, const char *expected,
                              bool contained);
static void validate_structure(struct cpx_validation *validation, const struct cpx_scope *scope, int32_t node,
                               const struct cpx_structure *structure);

static const struct cpx_node *node_at(const struct cpx_validation *validation, int32_t node)
{
    return &validation->doc->nodes[node];
}

static const char *name_of(const struct cpx_structure *structure)
{
    return cpx_pool + structure->name;
}

/* ---- reporting ---- */

static void exhausted(struct cpx_validation *validation)
{
    validation->rc = CPX_EXHAUSTED;
}

bool cpx_validation_over(const struct cpx_validation *validation)
{
    return validation->rc == CPX_EXHAUSTED || (validation->rc == CPX_REFUSED && validation->problem->count >= CPX_PROBLEM_ITEMS);
}

/* A pointer is as long as the sender's keys are: a longer one is left out from its middle to its parent's. */
static const char *pointer_of(struct cpx_validation *validation, int32_t node, const char *member)
{
    const char *own = cpx_doc_pointer(validation->arena, validation->doc, node);
    if (!own) return NULL;
    while (strlen(own) > POINTER_MAX && node_at(validation, node)->parent >= 0) {
        node = node_at(validation, node)->parent;
        own = cpx_doc_pointer(validation->arena, validation->doc, node);
        if (!own) return NULL;
    }
    return cpx_arena_printf(validation->arena, "%s%s%s%s", validation->prefix, own + validation->root_pointer, member ? "/" : "",
                            member ? member : "");
}

void cpx_validation_report(struct cpx_validation *validation, enum cpx_error error, int32_t node, const char *member, const char *allowed,
                           const char *detail, ...)
{
    char text[DETAIL_MAX];
    const char *pointer = pointer_of(validation, node, member);
    va_list arguments;

    if (!pointer) {
        exhausted(validation);
        return;
    }
    va_start(arguments, detail);
    int size = vsnprintf(text, sizeof text, detail, arguments);
    va_end(arguments);
    if (size < 0) text[0] = '\0';
    enum cpx_rc rc = cpx_problem_add_allowed(validation->problem, error, pointer, allowed, "%s", text);
    if (validation->rc != CPX_EXHAUSTED) validation->rc = rc;
}

/* The unescaped value of a string node, and its size; NULL when memory is exhausted (the validation is over then). */
static const char *string_of(struct cpx_validation *validation, int32_t node, size_t *size)
{
    const struct cpx_node *at = node_at(validation, node);
    const char *raw = validation->doc->text + at->start + 1;
    *size = at->end - at->start - 2;
    if (!memchr(raw, '\\', *size)) return raw;
    const char *value = cpx_doc_string(validation->arena, validation->doc, node);
    if (!value) {
        exhausted(validation);
        return NULL;
    }
    *size = strlen(value);
    return value;
}

/* ---- required bindings ---- */

static int compare_code(const char *code, size_t size, const char *other)
{
    int order = strncmp(code, other, size);
    return order != 0 ? order : -(int)(unsigned char)other[size];
}

static bool has_code(const struct cpx_value_system *system, const char *code, size_t size)
{
    size_t low = 0, high = system->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare_code(code, size, cpx_pool + cpx_value_codes[system->first + middle]);
        if (order == 0) return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

/* system: NULL for a bare code, which may be of any of the value set's systems. */
static bool set_has(const struct cpx_value_set *set, const char *system, size_t system_size, const char *code, size_t size)
{
    for (size_t i = 0; i < set->count; i++) {
        const struct cpx_value_system *one = &cpx_value_systems[set->first + i];
        if (system && compare_code(system, system_size, cpx_pool + one->system) != 0) continue;
        if (has_code(one, code, size)) return true;
    }
    return false;
}

/* The codes of a set for an error, or as many as are worth reading. */
static const char *allowed_codes(struct cpx_validation *validation, const struct cpx_value_set *set)
{
    struct cpx_text text;
    cpx_text_init(&text, validation->arena, ALLOWED_MAX * 2);
    for (size_t i = 0; i < set->count; i++) {
        const struct cpx_value_system *system = &cpx_value_systems[set->first + i];
        for (size_t n = 0; n < system->count && text.size < ALLOWED_MAX; n++) {
            cpx_text_addf(&text, "%s%s", text.size > 0 ? ", " : "", cpx_pool + cpx_value_codes[system->first + n]);
        }
    }
    return cpx_text_finish(&text, NULL);
}

static void report_code(struct cpx_validation *validation, int32_t node, const struct cpx_value_set *set)
{
    cpx_validation_report(validation, CPX_ERROR_CODE_INVALID, node, NULL, allowed_codes(validation, set),
                          "needs a code of the value set http://hl7.org/fhir/ValueSet/%s", cpx_pool + set->name);
}

static bool coding_is_in(struct cpx_validation *validation, const struct cpx_value_set *set, int32_t coding)
{
    size_t system_size = 0, size = 0;
    int32_t system = cpx_doc_member(validation->doc, coding, "system");
    int32_t code = cpx_doc_member(validation->doc, coding, "code");
    if (system < 0 || code < 0) return false;
    if (node_at(validation, system)->kind != CPX_KIND_STRING || node_at(validation, code)->kind != CPX_KIND_STRING) return false;
    const char *system_text = string_of(validation, system, &system_size);
    const char *text = system_text ? string_of(validation, code, &size) : NULL;
    return text && set_has(set, system_text, system_size, text, size);
}

/* A Coding, or a CodeableConcept of which one coding must be of the set. */
static bool concept_is_in(struct cpx_validation *validation, const struct cpx_value_set *set, int32_t node)
{
    int32_t codings = cpx_doc_member(validation->doc, node, "coding");
    if (codings < 0) return coding_is_in(validation, set, node);
    for (int32_t coding = node_at(validation, codings)->child; coding >= 0; coding = node_at(validation, coding)->next) {
        if (coding_is_in(validation, set, coding)) return true;
    }
    return false;
}

/* A concept of which a profile's extension says why there's no code is taken, as everywhere in FHIR. */
static void check_concept(struct cpx_validation *validation, const struct cpx_value_set *set, int32_t node)
{
    if (node_at(validation, node)->kind == CPX_KIND_OBJECT && !concept_is_in(validation, set, node)) report_code(validation, node, set);
}

/* ---- references ---- */

static bool is_permitted(const struct cpx_element *element, const struct cpx_type *type)
{
    const unsigned char *target = cpx_targets + element->targets;
    if (*target == CPX_TARGETS_END) return true;
    for (; *target != CPX_TARGETS_END; target++) {
        if (&cpx_types[*target] == type) return true;
    }
    return false;
}

static const char *allowed_types(struct cpx_validation *validation, const struct cpx_element *element)
{
    struct cpx_text text;
    cpx_text_init(&text, validation->arena, ALLOWED_MAX);
    for (const unsigned char *target = cpx_targets + element->targets; *target != CPX_TARGETS_END; target++) {
        cpx_text_addf(&text, "%s%s", text.size > 0 ? ", " : "", cpx_types[*target].name);
    }
    return cpx_text_finish(&text, NULL);
}

/* An ImplementationGuide is a directory type too, but lists its examples by reference. */
static bool is_open_to_all(const struct cpx_type *type)
{
    return type->audience == CPX_AUDIENCE_DIRECTORY && strcmp(type->name, "ImplementationGuide") != 0;
}

/* What a reference at node may point to. Where anything is permitted, what all may read still can't point to a child. */
static void check_target(struct cpx_validation *validation, const struct cpx_scope *scope, int32_t node, const struct cpx_element *element,
                         const struct cpx_type *type)
{
    if (!is_permitted(element, type)) {
        cpx_validation_report(validation, CPX_ERROR_REFERENCE, node, NULL, allowed_types(validation, element), "can't refer to a %s",
                              type->name);
    } else if (is_open_to_all(scope->type) && type->audience == CPX_AUDIENCE_CHILD && cpx_targets[element->targets] == CPX_TARGETS_END) {
        cpx_validation_report(validation, CPX_ERROR_REFERENCE, node, NULL, NULL, "can't refer to a %s: the resource is open to all",
                              type->name);
    }
}

static int compare_contained(const void *id, const void *contained)
{
    return strcmp(id, ((const struct cpx_contained *)contained)->id);
}

static int compare_ids(const void *a, const void *b)
{
    return strcmp(((const struct cpx_contained *)a)->id, ((const struct cpx_contained *)b)->id);
}

/* The type of what a fragment names; NULL, and reported, where there's none. */
static const struct cpx_type *resolve_fragment(struct cpx_validation *validation, const struct cpx_scope *scope, int32_t node,
                                               const struct cpx_reference *reference)
{
    if (reference->id_size == 0) return scope->type;
    const char *id = cpx_arena_strndup(validation->arena, reference->id, reference->id_size);
    if (!id) {
        exhausted(validation);
        return NULL;
    }
    const struct cpx_contained *found =
        scope->count > 0 ? bsearch(id, scope->contained, scope->count, sizeof *scope->contained, compare_contained) : NULL;
    if (!found) {
        cpx_validation_report(validation, CPX_ERROR_REFERENCE, node, NULL, NULL, "no contained resource has this id");
        return NULL;
    }
    return found->type;
}

static bool is_urn(const char *text, size_t size)
{
    const struct cpx_primitive *uuid = &cpx_primitives[CPX_PRIMITIVE_UUID], *oid = &cpx_primitives[CPX_PRIMITIVE_OID];
    return uuid->accepts(text, size) || oid->accepts(text, size);
}

/* The type that the reference's text names, if any; reports a text that can't be one. */
static const struct cpx_type *check_reference_text(struct cpx_validation *validation, const struct cpx_scope *scope, int32_t node)
{
    size_t size = 0;
    const char *text = string_of(validation, node, &size);
    if (!text) return NULL;
    struct cpx_reference reference = cpx_reference_parse(text, size);
    if (reference.kind == CPX_REFERENCE_FRAGMENT) return resolve_fragment(validation, scope, node, &reference);
    if (reference.kind == CPX_REFERENCE_CONDITIONAL && !validation->conditional) {
        cpx_validation_report(validation, CPX_ERROR_REFERENCE, node, NULL, NULL, "a search can be a reference in a transaction only");
    } else if (reference.kind == CPX_REFERENCE_INVALID || (reference.kind == CPX_REFERENCE_URN && !is_urn(text, size))) {
        cpx_validation_report(validation, CPX_ERROR_REFERENCE, node, NULL, NULL,
                              "must be Type/id, an absolute URL, #id of a contained resource, or urn:uuid: with a UUID");
        return NULL;
    }
    return reference.type;
}

/* The type that Reference.type names, if it's a resource's. */
static const struct cpx_type *named_type(struct cpx_validation *validation, int32_t node)
{
    static const char prefix[] = "http://hl7.org/fhir/StructureDefinition/";
    if (node < 0 || node_at(validation, node)->kind != CPX_KIND_STRING) return NULL;
    const char *text = cpx_doc_string(validation->arena, validation->doc, node);
    if (!text) {
        exhausted(validation);
        return NULL;
    }
    return cpx_type_find(strncmp(text, prefix, sizeof prefix - 1) == 0 ? text + sizeof prefix - 1 : text);
}

static void check_reference(struct cpx_validation *validation, const struct cpx_scope *scope, int32_t node,
                            const struct cpx_element *element)
{
    int32_t text = cpx_doc_member(validation->doc, node, "reference");
    int32_t type_node = cpx_doc_member(validation->doc, node, "type");
    const struct cpx_type *named = named_type(validation, type_node);
    const struct cpx_type *type = NULL;

    if (text >= 0 && node_at(validation, text)->kind == CPX_KIND_STRING) type = check_reference_text(validation, scope, text);
    if (type) check_target(validation, scope, text, element, type);
    if (named && type && named != type)
        cpx_validation_report(validation, CPX_ERROR_REFERENCE, type_node, NULL, type->name, "isn't the type that the reference has");
    else if (named && !type)
        check_target(validation, scope, type_node, element, named);
}

/* ---- primitives ---- */

static void check_narrative(struct cpx_validation *validation, int32_t node, const char *text, size_t size)
{
    const char *error = cpx_narrative_error(text, size);
    if (error) cpx_validation_report(validation, CPX_ERROR_VALUE, node, NULL, NULL, "the narrative %s", error);
}

static void check_text(struct cpx_validation *validation, int32_t node, const struct cpx_element *element)
{
    const struct cpx_primitive *primitive = &cpx_primitives[element->type];
    size_t size = 0;
    const char *text = string_of(validation, node, &size);
    if (!text) return;
    if (element->type == CPX_PRIMITIVE_XHTML)
        check_narrative(validation, node, text, size);
    else if (!primitive->accepts(text, size))
        cpx_validation_report(validation, CPX_ERROR_VALUE, node, NULL, NULL, "isn't of the type %s: %s", primitive->name, primitive->form);
    else if (element->binding != 0 && !set_has(&cpx_value_sets[element->binding], NULL, 0, text, size))
        report_code(validation, node, &cpx_value_sets[element->binding]);
}

static void check_primitive(struct cpx_validation *validation, int32_t node, const struct cpx_element *element)
{
    const struct cpx_primitive *primitive = &cpx_primitives[element->type];
    const struct cpx_node *at = node_at(validation, node);
    enum cpx_kind kind = at->kind == CPX_KIND_FALSE ? CPX_KIND_TRUE : at->kind;

    if (kind != primitive->kind) {
        static const char *const kinds[] = {[CPX_KIND_STRING] = "string", [CPX_KIND_NUMBER] = "number", [CPX_KIND_TRUE] = "boolean"};
        cpx_validation_report(validation, CPX_ERROR_VALUE, node, NULL, NULL, "must be a JSON %s: %s", kinds[primitive->kind],
                              primitive->form);
    } else if (kind == CPX_KIND_STRING) {
        check_text(validation, node, element);
    } else if (primitive->accepts && !primitive->accepts(validation->doc->text + at->start, at->end - at->start)) {
        cpx_validation_report(validation, CPX_ERROR_VALUE, node, NULL, NULL, "isn't of the type %s: %s", primitive->name, primitive->form);
    }
}

/* ele-1: an element that has no more than an id says nothing. */
static bool says_nothing(const struct cpx_validation *validation, int32_t object)
{
    uint32_t count = node_at(validation, object)->count;
    return count == 0 || (count == 1 && cpx_doc_key_is(validation->doc, node_at(validation, object)->child, "id"));
}

/* The value of a primitive and what its "_" sibling says of it; -1 or null: not there. */
static void check_pair(struct cpx_validation *validation, const struct cpx_scope *scope, const struct cpx_element *element, int32_t value,
                       int32_t sibling)
{
    bool has_value = value >= 0 && node_at(validation, value)->kind != CPX_KIND_NULL;
    bool has_sibling = sibling >= 0 && node_at(validation, sibling)->kind != CPX_KIND_NULL;

    if (!has_value && !has_sibling)
        cpx_validation_report(validation, CPX_ERROR_VALUE, value >= 0 ? value : sibling, NULL, NULL,
                              "is null without an extension in its place");
    if (has_value) check_primitive(validation, value, element);
    if (has_sibling && !has_value && says_nothing(validation, sibling))
        cpx_validation_report(validation, CPX_ERROR_CARDINALITY, sibling, NULL, NULL, "is empty: leave it out");
    else if (has_sibling)
        validate_structure(validation, scope, sibling, validation->element);
}

static int32_t first_item(const struct cpx_validation *validation, int32_t array)
{
    return array >= 0 ? node_at(validation, array)->child : -1;
}

static void check_pairs(struct cpx_validation *validation, const struct cpx_scope *scope, const struct cpx_element *element, int32_t values,
                        int32_t siblings)
{
    int32_t value = first_item(validation, values), sibling = first_item(validation, siblings);
    if (values >= 0 && siblings >= 0 && node_at(validation, values)->count != node_at(validation, siblings)->count) {
        cpx_validation_report(validation, CPX_ERROR_CARDINALITY, siblings, NULL, NULL,
                              "must have as many items as the values, null where one has none");
        return;
    }
    while ((value >= 0 || sibling >= 0) && !cpx_validation_over(validation)) {
        check_pair(validation, scope, element, value, sibling);
        if (value >= 0) value = node_at(validation, value)->next;
        if (sibling >= 0) sibling = node_at(validation, sibling)->next;
    }
}

/* ---- elements ---- */

/* An array where the element may occur more than once, else not; never empty. */
static bool check_arity(struct cpx_validation *validation, int32_t node, const struct cpx_element *element)
{
    bool many = (element->flags & CPX_ELEMENT_MANY) != 0;
    bool array = node_at(validation, node)->kind == CPX_KIND_ARRAY;

    if (many != array) {
        cpx_validation_report(validation, CPX_ERROR_CARDINALITY, node, NULL, NULL,
                              many ? "must be an array: it may occur more than once" : "must not be an array: it occurs once");
        return false;
    }
    if (array && node_at(validation, node)->count == 0) {
        cpx_validation_report(validation, CPX_ERROR_CARDINALITY, node, NULL, NULL, "is empty: leave it out");
        return false;
    }
    return true;
}

static void check_complex(struct cpx_validation *validation, const struct cpx_scope *scope, int32_t node, const struct cpx_element *element)
{
    if (element->type == CPX_RESOURCE) {
        validate_resource(validation, scope, node, NULL, strcmp(cpx_pool + element->name, "contained") == 0);
        return;
    }
    const struct cpx_structure *structure = &cpx_structures[element->type - CPX_STRUCTURE];
    validate_structure(validation, scope, node, structure);
    if (element->binding != 0) check_concept(validation, &cpx_value_sets[element->binding], node);
    if (strcmp(name_of(structure), "Reference") == 0) check_reference(validation, scope, node, element);
}

static void check_complex_member(struct cpx_validation *validation, const struct cpx_scope *scope, int32_t node,
                                 const struct cpx_element *element)
{
    if ((element->flags & CPX_ELEMENT_MANY) == 0) {
        check_complex(validation, scope, node, element);
        return;
    }
    for (int32_t item = node_at(validation, node)->child; item >= 0 && !cpx_validation_over(validation);
         item = node_at(validation, item)->next) {
        check_complex(validation, scope, item, element);
    }
}

/* The member of the same object whose name is with (or without) a "_" before it; -1: none. */
static int32_t sibling_of(const struct cpx_validation *validation, int32_t object, const struct cpx_element *element, bool underscore)
{
    char name[80];
    int size = snprintf(name, sizeof name, "%s%s", underscore ? "_" : "", cpx_pool + element->name);
    return size > 0 && (size_t)size < sizeof name ? cpx_doc_member(validation->doc, object, name) : -1;
}

/* A primitive is checked with its sibling at the first of the two; at an "_" member whose value is there too nothing is left to do. */
static void check_primitive_member(struct cpx_validation *validation, const struct cpx_scope *scope, int32_t object, int32_t member,
                                   const struct cpx_element *element, bool underscore, bool siblings)
{
    if (!check_arity(validation, member, element)) return;
    if (underscore && sibling_of(validation, object, element, false) >= 0) return;
    int32_t value = underscore ? -1 : member;
    int32_t sibling = underscore ? member : (siblings ? sibling_of(validation, object, element, true) : -1);
    bool many = (element->flags & CPX_ELEMENT_MANY) != 0;

    if (sibling >= 0 && (node_at(validation, sibling)->kind == CPX_KIND_ARRAY) != many) return; /* reported at the sibling itself */
    if (many)
        check_pairs(validation, scope, element, value, sibling);
    else
        check_pair(validation, scope, element, value, sibling);
}

/* What was met of a structure's elements. */
struct met {
    uint64_t elements[CPX_STRUCTURE_MEMBERS / 64];
    uint32_t choices;  /* bits */
    uint16_t required; /* required elements and choices met */
};

static bool meet(struct met *met, const struct cpx_structure *structure, const struct cpx_element *element)
{
    size_t number = (size_t)(element - (cpx_elements + structure->first));
    uint64_t bit = UINT64_C(1) << (number % 64);
    uint32_t choice = element->choice ? UINT32_C(1) << element->choice : 0;

    if (met->elements[number / 64] & bit) return true; /* "x" after "_x" */
    if (met->choices & choice) return false;
    met->elements[number / 64] |= bit;
    met->choices |= choice;
    if (element->flags & CPX_ELEMENT_REQUIRED) met->required++;
    return true;
}

static bool is_met(const struct met *met, size_t number, const struct cpx_element *element)
{
    if (element->choice) return (met->choices & (UINT32_C(1) << element->choice)) != 0;
    return (met->elements[number / 64] & (UINT64_C(1) << (number % 64))) != 0;
}

static void report_missing(struct cpx_validation *validation, int32_t node, const struct cpx_structure *structure, const struct met *met)
{
    unsigned reported = 0; /* choices */
    for (size_t i = 0; i < structure->count && !cpx_validation_over(validation); i++) {
        const struct cpx_element *element = &cpx_elements[structure->first + i];
        if (!(element->flags & CPX_ELEMENT_REQUIRED) || is_met(met, i, element)) continue;
        if (element->choice && (reported & (1U << element->choice))) continue;
        if (element->choice) reported |= 1U << element->choice;
        cpx_validation_report(validation, CPX_ERROR_REQUIRED, node, cpx_pool + element->name, NULL,
                              element->choice ? "is required in %s, or the same of another type" : "is required in %s", name_of(structure));
    }
}

static bool is_resource(const struct cpx_structure *structure)
{
    return structure < cpx_structures + cpx_types_count;
}

static void check_member(struct cpx_validation *validation, const struct cpx_scope *scope, int32_t object, int32_t member,
                         const struct cpx_structure *structure, struct met *met, bool siblings)
{
    const struct cpx_node *at = node_at(validation, member);
    const char *name = validation->doc->text + at->key_start;
    size_t size = at->key_end - at->key_start;
    bool underscore = size > 0 && name[0] == '_';

    if (is_resource(structure) && cpx_doc_key_is(validation->doc, member, "resourceType")) return;
    const struct cpx_element *element = cpx_element_find(structure, name + underscore, size - underscore);
    if (!element || (underscore && (element->type >= CPX_RESOURCE || element->type == CPX_PRIMITIVE_XHTML))) {
        cpx_validation_report(validation, CPX_ERROR_UNKNOWN_ELEMENT, member, NULL, NULL, "there is no such element in %s",
                              name_of(structure));
        return;
    }
    if (!meet(met, structure, element)) {
        cpx_validation_report(validation, CPX_ERROR_CARDINALITY, member, NULL, NULL, "only one type of this element can be there");
        return;
    }
    if (element->type < CPX_RESOURCE)
        check_primitive_member(validation, scope, object, member, element, underscore, siblings);
    else if (check_arity(validation, member, element))
        check_complex_member(validation, scope, member, element);
}

static bool has_siblings(const struct cpx_validation *validation, int32_t object)
{
    for (int32_t member = node_at(validation, object)->child; member >= 0; member = node_at(validation, member)->next) {
        const struct cpx_node *at = node_at(validation, member);
        if (at->key_end > at->key_start && validation->doc->text[at->key_start] == '_') return true;
    }
    return false;
}

static void validate_structure(struct cpx_validation *validation, const struct cpx_scope *scope, int32_t node,
                               const struct cpx_structure *structure)
{
    struct met met = {0};

    if (node_at(validation, node)->kind != CPX_KIND_OBJECT) {
        cpx_validation_report(validation, CPX_ERROR_VALUE, node, NULL, NULL, "must be a JSON object: %s", name_of(structure));
        return;
    }
    /* An id beside a primitive's value is enough: the value says something. */
    if (structure == validation->element ? node_at(validation, node)->count == 0 : says_nothing(validation, node)) {
        cpx_validation_report(validation, CPX_ERROR_CARDINALITY, node, NULL, NULL, "is empty: leave it out");
        return;
    }
    bool siblings = has_siblings(validation, node);
    for (int32_t member = node_at(validation, node)->child; member >= 0 && !cpx_validation_over(validation);
         member = node_at(validation, member)->next) {
        check_member(validation, scope, node, member, structure, &met, siblings);
    }
    if (met.required < structure->required) report_missing(validation, node, structure, &met);
    cpx_rules_check(validation, structure, node);
}

/* ---- resources ---- */

/* The type of the resource at node; NULL, and reported, where it has none or not the expected one. */
static const struct cpx_type *check_type(struct cpx_validation *validation, int32_t node, const char *expected)
{
    if (node_at(validation, node)->kind != CPX_KIND_OBJECT) {
        cpx_validation_report(validation, CPX_ERROR_INVALID, node, NULL, NULL, "must be a JSON object: a resource");
        return NULL;
    }
    int32_t name = cpx_doc_member(validation->doc, node, "resourceType");
    if (name < 0) {
        cpx_validation_report(validation, CPX_ERROR_REQUIRED, node, "resourceType", expected, "is required in every resource");
        return NULL;
    }
    const char *text = cpx_doc_string(validation->arena, validation->doc, name);
    if (!text) {
        exhausted(validation);
        return NULL;
    }
    const struct cpx_type *type = cpx_type_find(text);
    if (!type || !cpx_doc_string_is(validation->doc, name, type->name)) {
        cpx_validation_report(validation, CPX_ERROR_INVALID, name, NULL, expected, "isn't the name of an R4 resource");
        return NULL;
    }
    if (expected && strcmp(expected, text) != 0) {
        cpx_validation_report(validation, CPX_ERROR_INVALID, name, NULL, expected, "isn't the type that is expected here");
        return NULL;
    }
    return type;
}

static void add_contained(struct cpx_validation *validation, struct cpx_scope *scope, int32_t item)
{
    int32_t id = cpx_doc_member(validation->doc, item, "id");
    int32_t name = cpx_doc_member(validation->doc, item, "resourceType");
    if (id < 0 || node_at(validation, id)->kind != CPX_KIND_STRING) {
        cpx_validation_report(validation, CPX_ERROR_REQUIRED, item, "id", NULL, "is required in a contained resource");
        return;
    }
    const char *text = cpx_doc_string(validation->arena, validation->doc, id);
    const char *type = cpx_doc_string(validation->arena, validation->doc, name);
    if (!text || !type)
        exhausted(validation);
    else if (cpx_type_find(type)) /* else it's reported when it is validated */
        scope->contained[scope->count++] = (struct cpx_contained){text, cpx_type_find(type)};
}

static void gather_contained(struct cpx_validation *validation, struct cpx_scope *scope)
{
    int32_t contained = cpx_doc_member(validation->doc, scope->node, "contained");
    if (contained < 0 || node_at(validation, contained)->kind != CPX_KIND_ARRAY || node_at(validation, contained)->count == 0) return;
    scope->contained = cpx_arena_array(validation->arena, node_at(validation, contained)->count, sizeof *scope->contained);
    if (!scope->contained) {
        exhausted(validation);
        return;
    }
    for (int32_t item = node_at(validation, contained)->child; item >= 0 && !cpx_validation_over(validation);
         item = node_at(validation, item)->next) {
        if (node_at(validation, item)->kind == CPX_KIND_OBJECT) add_contained(validation, scope, item);
    }
    qsort(scope->contained, scope->count, sizeof *scope->contained, compare_ids);
    for (size_t i = 1; i < scope->count; i++) {
        if (strcmp(scope->contained[i - 1].id, scope->contained[i].id) == 0) {
            cpx_validation_report(validation, CPX_ERROR_INVALID, contained, NULL, NULL, "two contained resources have the same id");
            return;
        }
    }
}

static enum cpx_rc visit_any(void *context, const struct cpx_doc *doc, int32_t node)
{
    (void)doc;
    (void)node;
    *(bool *)context = true;
    return CPX_OK;
}

/* Whether a resource names a child by one of its type's paths. A Patient is one. */
static bool names_child(const struct cpx_validation *validation, int32_t node, const struct cpx_type *type)
{
    if (type->audience != CPX_AUDIENCE_CHILD) return false;
    bool names = !type->children[0];
    for (const char *const *path = type->children; *path && !names; path++) {
        if (cpx_path_each(validation->doc, node, *path, visit_any, &names) != CPX_OK) return true;
    }
    return names;
}

/* dom-2, dom-4, dom-5; and nothing of a child in what all may read. */
static void check_contained(struct cpx_validation *validation, const struct cpx_scope *outer, int32_t node, const struct cpx_type *type)
{
    if (cpx_doc_member(validation->doc, node, "contained") >= 0)
        cpx_validation_report(validation, CPX_ERROR_INVALID, node, "contained", NULL, "a contained resource can't contain others");
    int32_t meta = cpx_doc_member(validation->doc, node, "meta");
    if (cpx_doc_member(validation->doc, meta, "versionId") >= 0 || cpx_doc_member(validation->doc, meta, "lastUpdated") >= 0 ||
        cpx_doc_member(validation->doc, meta, "security") >= 0) {
        cpx_validation_report(validation, CPX_ERROR_INVALID, meta, NULL, NULL,
                              "a contained resource has no versionId, lastUpdated or security of its own");
    }
    if (outer->type->audience == CPX_AUDIENCE_DIRECTORY && names_child(validation, node, type))
        cpx_validation_report(validation, CPX_ERROR_INVALID, node, NULL, NULL, "can't contain a %s: the resource is open to all",
                              type->name);
}

static void validate_resource(struct cpx_validation *validation, const struct cpx_scope *outer, int32_t node, const char *expected,
                              bool contained)
{
    const struct cpx_type *type = check_type(validation, node, expected);
    if (!type) return;
    const struct cpx_structure *structure = &cpx_structures[type - cpx_types];
    if (contained) {
        check_contained(validation, outer, node, type);
        validate_structure(validation, outer, node, structure);
        return;
    }
    struct cpx_scope scope = {.type = type, .node = node};
    gather_contained(validation, &scope);
    if (!cpx_validation_over(validation)) validate_structure(validation, &scope, node, structure);
}

enum cpx_rc cpx_validate(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *type, const char *prefix,
                         struct cpx_problem *problem)
{
    struct cpx_validation validation = {.arena = arena, .doc = doc, .problem = problem, .prefix = prefix};
    const char *root = cpx_doc_pointer(arena, doc, node);

    if (!root) return CPX_EXHAUSTED;
    validation.root_pointer = strlen(root);
    validation.conditional = prefix[0] != '\0' || strcmp(type, "Bundle") == 0;
    validation.element = cpx_structure_find("Element");
    if (!validation.element) return CPX_DEFECT;
    validate_resource(&validation, NULL, node, type, false);
    return validation.rc;
}
