/* The FHIR R4 definitions: tables generated from the StructureDefinitions (service/fhir/definitions), and what is ours beside them. */
#ifndef CPX_DEFINITIONS_H
#define CPX_DEFINITIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "cpx/arena.h"
#include "cpx/problem.h"
#include "cpx/span.h"

/* Who a resource of the type speaks of. DESIGN section 3. */
enum cpx_audience {
    CPX_AUDIENCE_CHILD,     /* exactly one child */
    CPX_AUDIENCE_DIRECTORY, /* no child; open to all clients */
    CPX_AUDIENCE_DERIVED    /* what its targets say: their child and the union of their labels; author only where they can't be resolved */
};

/* A search parameter that is indexed. */
enum cpx_parameter_kind { CPX_PARAMETER_TOKEN, CPX_PARAMETER_REFERENCE, CPX_PARAMETER_DATE };
struct cpx_parameter {
    const char *name;
    enum cpx_parameter_kind kind;
    const char *const *paths; /* element paths below the resource, NULL-terminated: "code", "participant.member" */
};

struct cpx_type {
    const char *name;
    enum cpx_audience audience;
    const char *const *children;            /* paths of the references that name the child: "subject", "patient", "for"; NULL-terminated */
    const struct cpx_parameter *parameters; /* indexed ones; count below */
    size_t parameters_count;
};
const struct cpx_type *cpx_type_find(const char *name); /* NULL: no such concrete R4 type */
extern const struct cpx_type cpx_types[];
extern const size_t cpx_types_count;
const struct cpx_parameter *cpx_type_parameter(const struct cpx_type *type, const char *name);

/* A type that isn't stored: what the service makes of its own records on reading (AuditEvent). Clients don't write it. */
bool cpx_type_is_made(const char *name);
/* The search parameters of such a type, beside _id; NULL name at the end. */
struct cpx_made_parameter {
    const char *name, *kind, *documentation;
};
extern const struct cpx_made_parameter cpx_made_parameters[];

/* Whether an element must be there (min 1) where its parent is: path without indices, "activity.detail.status". Then it can't be cut alone. True for
 * what isn't known (also below contained), for what an extension consists of; "_x" is as x. */
bool cpx_element_required(const char *type, const char *path_without_indices);

/* What the text of Reference.reference says. */
enum cpx_reference_kind {
    CPX_REFERENCE_RELATIVE,    /* Type/id, Type/id/_history/version */
    CPX_REFERENCE_ABSOLUTE,    /* https://elsewhere/fhir/Type/id: type is NULL where the URL doesn't end like that */
    CPX_REFERENCE_FRAGMENT,    /* #id; # is the resource that contains */
    CPX_REFERENCE_URN,         /* urn:uuid:..., urn:oid:... */
    CPX_REFERENCE_CONDITIONAL, /* Type?identifier=... (in a transaction) */
    CPX_REFERENCE_INVALID      /* none of these */
};
struct cpx_reference {
    enum cpx_reference_kind kind;
    const struct cpx_type *type; /* NULL where it can't be read off */
    const char *id; /* in the text, id_size bytes: of RELATIVE, ABSOLUTE with a type, and FRAGMENT; of CONDITIONAL what follows the ? */
    size_t id_size;
};
struct cpx_reference cpx_reference_parse(const char *text, size_t size);

/* Validates structure: resourceType is type, unknown elements, cardinality, primitive formats, choice types, required bindings, permitted targets
 * of references, contained and Bundle-entry resources too. Adds up to CPX_PROBLEM_ITEMS items with JSON Pointers below prefix ("" or "/entry/3/resource").
 * node: the resource in doc. Refused: CPX_REFUSED. */
enum cpx_rc cpx_validate(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t node, const char *type, const char *prefix,
                         struct cpx_problem *problem) CPX_MUST_CHECK;

/* Calls visit for every Reference element's `reference` string node below node (contained ones too); stops at the first that isn't CPX_OK. */
enum cpx_rc cpx_references_each(const struct cpx_doc *doc, int32_t node, const char *type,
                                enum cpx_rc (*visit)(void *context, const struct cpx_doc *doc, int32_t string_node),
                                void *context) CPX_MUST_CHECK;

#endif
