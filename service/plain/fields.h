/* A small table-driven reader of /v1 bodies: a shape is a table of fields, each with its kind, its limits and its place in a struct. */
#ifndef CPX_PLAIN_FIELDS_H
#define CPX_PLAIN_FIELDS_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

#include "cpx/request.h"

enum plain_kind {
    PLAIN_TEXT,   /* const char *; not blank, at most max bytes */
    PLAIN_WORD,   /* const char *; one of allowed */
    PLAIN_DATE,   /* const char *; YYYY-MM-DD */
    PLAIN_TIME,   /* const char *; with an offset */
    PLAIN_BOOL,   /* enum plain_bool */
    PLAIN_NUMBER, /* int64_t; a whole number from 1 to max; 0 when absent */
    PLAIN_WHOLE,  /* const int64_t *; a whole number from 0 to max; NULL when absent */
    PLAIN_REAL,   /* const double *; a number from 0 to max; NULL when absent */
    PLAIN_TEXTS,  /* struct plain_texts; at most max items, distinct */
    PLAIN_WORDS,  /* struct plain_texts; each one of allowed, distinct */
    PLAIN_OBJECT, /* a pointer to a struct of shape; NULL when absent */
    PLAIN_LIST,   /* struct plain_list of structs of shape; at most max items */
    PLAIN_IGNORED /* taken and not looked at here: what the server adds to what it gives; or (required) what its handler reads by itself */
};

enum plain_bool { PLAIN_ABSENT, PLAIN_FALSE, PLAIN_TRUE };

struct plain_texts {
    size_t count;
    const char **items;
};
struct plain_list {
    size_t count;
    void *items;
};

struct plain_field {
    const char *name;
    enum plain_kind kind;
    bool required;
    size_t offset;
    size_t max;                 /* bytes of a text (0: 1,000), items of a list (0: 100), a number */
    const char *const *allowed; /* NULL-terminated */
    const struct plain_shape *shape;
};
struct plain_shape {
    size_t size; /* of the struct */
    size_t count;
    const struct plain_field *fields;
};

/* Tables of fields: a member of a struct, and a shape of a table. */
#define PLAIN_FIELD(struct_, member_, kind_, ...)                                                                                          \
    {                                                                                                                                      \
#member_, PLAIN_##kind_, .offset = offsetof(struct struct_, member_), __VA_ARGS__                                                  \
    }
#define PLAIN_COUNT(table) (sizeof(table) / sizeof *(table))
#define PLAIN_SHAPE(struct_, fields_)                                                                                                      \
    {                                                                                                                                      \
        sizeof(struct struct_), PLAIN_COUNT(fields_), fields_                                                                              \
    }

/* Reads the request's body. Refused: every mistake with its JSON Pointer and what would be taken, up to CPX_PROBLEM_ITEMS. */
enum cpx_rc plain_body_read(struct cpx_request *request, const struct plain_shape *shape, void *out) CPX_MUST_CHECK;
/* The same for a value that is already loaded. */
enum cpx_rc plain_value_read(struct cpx_arena *arena, struct cpx_problem *problem, json_t *value, const struct plain_shape *shape,
                             void *out) CPX_MUST_CHECK;
/* allowed as a text: "a, b, c". */
const char *plain_allowed(struct cpx_arena *arena, const char *const *allowed) CPX_MUST_CHECK;
bool plain_is_one_of(const char *word, const char *const *allowed);

#endif
