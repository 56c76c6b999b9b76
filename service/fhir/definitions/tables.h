/* The definitions as generated tables: read by validate.c, references.c and types.c only. Names are offsets in cpx_pool. */
#ifndef CPX_FHIR_TABLES_H
#define CPX_FHIR_TABLES_H

#include <stddef.h>
#include <stdint.h>

#include "cpx/definitions.h"

/* What an element holds: a primitive, any resource, or CPX_STRUCTURE + the number of a structure. */
enum cpx_element_type {
    CPX_PRIMITIVE_BASE64_BINARY,
    CPX_PRIMITIVE_BOOLEAN,
    CPX_PRIMITIVE_CANONICAL,
    CPX_PRIMITIVE_CODE,
    CPX_PRIMITIVE_DATE,
    CPX_PRIMITIVE_DATE_TIME,
    CPX_PRIMITIVE_DECIMAL,
    CPX_PRIMITIVE_ID,
    CPX_PRIMITIVE_INSTANT,
    CPX_PRIMITIVE_INTEGER,
    CPX_PRIMITIVE_MARKDOWN,
    CPX_PRIMITIVE_OID,
    CPX_PRIMITIVE_POSITIVE_INT,
    CPX_PRIMITIVE_STRING,
    CPX_PRIMITIVE_TIME,
    CPX_PRIMITIVE_UNSIGNED_INT,
    CPX_PRIMITIVE_URI,
    CPX_PRIMITIVE_URL,
    CPX_PRIMITIVE_UUID,
    CPX_PRIMITIVE_XHTML,
    CPX_RESOURCE,
    CPX_STRUCTURE
};

enum { CPX_ELEMENT_REQUIRED = 1, CPX_ELEMENT_MANY = 2 };

/* A member that a structure may have in JSON; of a choice, one of its suffixed names. */
struct cpx_element {
    uint16_t name, type;
    uint16_t targets; /* in cpx_targets: numbers of cpx_types, 255 after the last; none: any */
    uint16_t binding; /* number of the required value set; 0: none that can be enumerated */
    uint8_t choice;   /* its number in the structure; 0: not of a choice */
    uint8_t flags;
};

/* A resource, a datatype or a backbone element ("CarePlan.activity"). */
struct cpx_structure {
    uint16_t name, first, count; /* elements, by name */
    uint16_t required;           /* how many elements and choices must be there */
};

struct cpx_value_set {
    uint16_t name, first, count; /* systems */
};
struct cpx_value_system {
    uint16_t system, first, count; /* codes, in order */
};

extern const struct cpx_structure cpx_structures[]; /* cpx_types_count resources, in the order of cpx_types; then the others by name */
extern const size_t cpx_structures_count;
extern const struct cpx_element cpx_elements[];
extern const unsigned char cpx_targets[];
extern const struct cpx_value_set cpx_value_sets[];
extern const struct cpx_value_system cpx_value_systems[];
extern const uint16_t cpx_value_codes[];
extern const char cpx_pool[];

enum { CPX_TARGETS_END = 255, CPX_STRUCTURE_MEMBERS = 512 /* at most in one structure */ };

/* The element that a member's name (not NUL-terminated) names; NULL: none. */
const struct cpx_element *cpx_element_find(const struct cpx_structure *structure, const char *name, size_t size);
/* By name: "CarePlan", "CarePlan.activity", "Extension"; NULL: none. */
const struct cpx_structure *cpx_structure_find(const char *name);

#endif
