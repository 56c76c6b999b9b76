/* Reading what both tables and legal bases say in the plain API's JSON. Every mistake is added to the problem with its pointer. Internal to
 * service/consent. */
#ifndef CPX_CONSENT_READING_H
#define CPX_CONSENT_READING_H

#include "table.h"

enum { READING_NAME_MAX = 200, READING_TEXT_MAX = 1000 };

struct reading {
    struct cpx_arena *arena;
    struct cpx_problem *problem;
    bool stored; /* from the store: what only FHIR leaves out may be missing */
    bool exhausted;
};

const char *reading_below(struct reading *r, const char *pointer, const char *name);
const char *reading_item(struct reading *r, const char *pointer, size_t index);
void reading_wrong(struct reading *r, enum cpx_error error, const char *pointer, const char *allowed, const char *what);
/* Refuses members that aren't among the known, NULL-terminated names. */
void reading_members(struct reading *r, const char *pointer, json_t *object, const char *const *known, const char *allowed);
/* Members of an object; NULL where one is absent or wrong. */
const char *reading_text(struct reading *r, const char *pointer, json_t *object, const char *name, bool required, size_t max);
const char *reading_day(struct reading *r, const char *pointer, json_t *object, const char *name, bool required);
const char *reading_word(struct reading *r, const char *pointer, json_t *object, const char *name, bool required, const char *const *words,
                         size_t count, const char *allowed);
json_t *reading_object(struct reading *r, const char *pointer, json_t *object, const char *name, bool required);
json_t *reading_array(struct reading *r, const char *pointer, json_t *object, const char *name, bool required, size_t max);
const char *reading_organization(struct reading *r, const char *pointer, json_t *value);
/* `to`, `categories` and `purposes` of the object at flag->pointer, into flag. A permit names all three. */
void reading_recipient(struct reading *r, json_t *json, struct flag *flag);
void reading_categories(struct reading *r, json_t *json, struct flag *flag);
void reading_purposes(struct reading *r, json_t *json, struct flag *flag);

#endif
