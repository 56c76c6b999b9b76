#include "cpx/definitions.h"

#include <stdlib.h>
#include <string.h>

#include "definitions/tables.h"

static int compare_type(const void *name, const void *type)
{
    return strcmp(name, ((const struct cpx_type *)type)->name);
}

const struct cpx_type *cpx_type_find(const char *name)
{
    return name ? bsearch(name, cpx_types, cpx_types_count, sizeof cpx_types[0], compare_type) : NULL;
}

const struct cpx_made_parameter cpx_made_parameters[] = {
    {"patient", "reference", "The child whose disclosures they are; without _id it has to be named"},
    {"date", "date", "When it was"},
    {"agent", "reference", "The organization that was given something"},
    {NULL, NULL, NULL},
};

bool cpx_type_is_made(const char *name)
{
    return strcmp(name, "AuditEvent") == 0;
}

const struct cpx_parameter *cpx_type_parameter(const struct cpx_type *type, const char *name)
{
    for (size_t i = 0; i < type->parameters_count; i++) {
        if (strcmp(type->parameters[i].name, name) == 0) return &type->parameters[i];
    }
    return NULL;
}

static int compare_structure(const void *name, const void *structure)
{
    return strcmp(name, cpx_pool + ((const struct cpx_structure *)structure)->name);
}

const struct cpx_structure *cpx_structure_find(const char *name)
{
    const struct cpx_type *type = cpx_type_find(name);
    if (type) return &cpx_structures[type - cpx_types];
    return bsearch(name, cpx_structures + cpx_types_count, cpx_structures_count - cpx_types_count, sizeof cpx_structures[0],
                   compare_structure);
}

/* As strcmp, for a name that isn't NUL-terminated and holds no NUL. */
static int compare_name(const char *name, size_t size, const char *other)
{
    int order = strncmp(name, other, size);
    return order != 0 ? order : -(int)(unsigned char)other[size];
}

const struct cpx_element *cpx_element_find(const struct cpx_structure *structure, const char *name, size_t size)
{
    const struct cpx_element *elements = cpx_elements + structure->first;
    size_t low = 0, high = structure->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare_name(name, size, cpx_pool + elements[middle].name);
        if (order == 0) return elements + middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* An extension is a value or extensions: without them it says nothing and is invalid (ext-1). */
static bool is_of_extension(const struct cpx_structure *structure, const struct cpx_element *element)
{
    return strcmp(cpx_pool + structure->name, "Extension") == 0 &&
           (element->choice != 0 || strcmp(cpx_pool + element->name, "extension") == 0);
}

bool cpx_element_required(const char *type, const char *path_without_indices)
{
    const struct cpx_structure *structure = cpx_type_find(type) ? cpx_structure_find(type) : NULL;
    const struct cpx_element *element = NULL;
    const char *part = path_without_indices;

    while (structure) {
        size_t size = strcspn(part, ".");
        size_t shift = size > 0 && part[0] == '_';
        element = cpx_element_find(structure, part + shift, size - shift);
        if (!element) return true;
        if (part[size] == '\0') return (element->flags & CPX_ELEMENT_REQUIRED) != 0 || is_of_extension(structure, element);
        part += size + 1;
        /* Below a primitive ("_status.extension") there is what any element may have: Element's id and extension. */
        if (element->type < CPX_RESOURCE) return false;
        structure = element->type == CPX_RESOURCE ? NULL : &cpx_structures[element->type - CPX_STRUCTURE];
    }
    return true;
}
