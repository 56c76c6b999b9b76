/* What the parts of validation share: validate.c (structure), primitives.c (formats), narrative.c (XHTML), rules.c (invariants). */
#ifndef CPX_FHIR_VALIDATE_H
#define CPX_FHIR_VALIDATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/definitions.h"
#include "definitions/tables.h"

/* A primitive of JSON strings or numbers. form: what is wanted, for the error. */
struct cpx_primitive {
    const char *name;
    enum cpx_kind kind;                             /* CPX_KIND_TRUE stands for both booleans */
    bool (*accepts)(const char *text, size_t size); /* NULL: the kind says all. The value unescaped; a number as written */
    const char *form;
};
extern const struct cpx_primitive cpx_primitives[CPX_RESOURCE]; /* by enum cpx_element_type */

bool cpx_is_uuid(const char *text, size_t size); /* 36 characters, either case */

/* XHTML of a narrative: what is wrong with it, or NULL. Section 2.4.0 of R4 (narrative.html): basic HTML without active content. */
const char *cpx_narrative_error(const char *text, size_t size);

/* A resource that isn't contained, and the ids of those that it contains: where "#id" resolves. */
struct cpx_scope {
    const struct cpx_type *type;
    int32_t node;
    size_t count;
    struct cpx_contained {
        const char *id;
        const struct cpx_type *type;
    } * contained; /* by id */
};

struct cpx_validation {
    struct cpx_arena *arena;
    const struct cpx_doc *doc;
    struct cpx_problem *problem;
    const char *prefix;
    size_t root_pointer;                 /* length of the root's own JSON Pointer in doc */
    bool conditional;                    /* in a Bundle: a reference may be a search */
    enum cpx_rc rc;                      /* the first that isn't CPX_OK sticks; CPX_REFUSED goes on until the problem is full */
    const struct cpx_structure *element; /* Element: what a primitive's "_x" is */
};

/* Something is wrong at node, or at its missing member (NULL: none). detail: a constant of ours, with at most one %s for argument. */
void cpx_validation_report(struct cpx_validation *validation, enum cpx_error error, int32_t node, const char *member, const char *allowed,
                           const char *detail, ...) CPX_PRINTF(6, 7);
bool cpx_validation_over(const struct cpx_validation *validation);

/* The invariants of a structure that was found to be well-formed otherwise. */
void cpx_rules_check(struct cpx_validation *validation, const struct cpx_structure *structure, int32_t node);

#endif
