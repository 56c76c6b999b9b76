/* What the directory's handlers share: its entries are FHIR resources of one piece, written by the organization that they are of. */
#ifndef CPX_PLAIN_DIRECTORY_H
#define CPX_PLAIN_DIRECTORY_H

#include "cpx/directory.h"
#include "plain.h"

#define PLAIN_DOMAIN PLAIN_URN "domain"     /* the system of those domains of needs that SDOH Clinical Care doesn't have */
#define PLAIN_CATEGORY PLAIN_URN "category" /* the system of the family's flags */

struct plain_address {
    const char *line, *city, *state, *postal_code;
};
extern const struct plain_shape plain_address_shape;

/* ---- reading an entry ---- */

/* A stored body of a resource of one piece, parsed. */
enum cpx_rc plain_entry_open(struct cpx_arena *arena, const char *type, const char *body, size_t size, struct cpx_doc *doc) CPX_MUST_CHECK;
/* The first item of an array member; -1: none. */
int32_t plain_first_of(const struct cpx_doc *doc, int32_t node, const char *member);
/* The value of the first ContactPoint of a system, among those that make appointments or the others. */
const char *plain_telecom(struct cpx_arena *arena, const struct cpx_doc *doc, const char *system, bool appointment);
/* NULL: there is none. */
struct plain_address *plain_address_in(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t address);
/* Adds a text, once; NULL: nothing is added. False: memory, or there are too many. */
bool plain_texts_add(struct cpx_arena *arena, struct plain_texts *texts, const char *text);

/* ---- writing one ---- */

/* The members of the resource that aren't among those written here (NULL-terminated), as they stand; before: NULL, nothing is there yet. */
void plain_write_kept(struct cpx_writer *writer, const struct cpx_doc *before, const char *const *written);
/* The items of one of its arrays that ours doesn't take for its own. */
void plain_write_kept_items(struct cpx_writer *writer, const struct cpx_doc *before, const char *member,
                            bool (*ours)(const struct cpx_doc *doc, int32_t item));
/* An array that may have nothing in it, which isn't valid FHIR: its items are written to a text of their own, and then it is, if there are any. */
void plain_open_items(struct cpx_arena *arena, struct cpx_text *text, struct cpx_writer *items);
void plain_write_items(struct cpx_writer *writer, const char *key, struct cpx_writer *items);
void plain_write_telecom(struct cpx_writer *writer, const char *system, const char *value, bool appointment);
void plain_write_address(struct cpx_writer *writer, const struct plain_address *address);
/* An extension of ours with one value, where there is one. */
void plain_write_own_extension(struct cpx_writer *writer, const char *name, const char *kind, const char *value);

/* ---- on the plain face ---- */

void plain_write_texts(struct cpx_writer *writer, const char *key, const struct plain_texts *texts); /* left out when there are none */
void plain_write_place(struct cpx_writer *writer, const struct plain_address *address);              /* the members of one */
/* A parameter: a text that isn't blank, folded as the directory's rows are; NULL when left out. */
enum cpx_rc plain_query_folded(struct cpx_request *request, const char *name, const char **out) CPX_MUST_CHECK;
/* A parameter: one of the words; NULL when left out. */
enum cpx_rc plain_query_word(struct cpx_request *request, const char *name, const char *const *allowed, const char **out) CPX_MUST_CHECK;
/* Tags of languages (BCP 47), by their form. */
bool plain_is_language(const char *tag);
enum cpx_rc plain_check_languages(struct cpx_request *request, const struct plain_texts *tags, const char *pointer) CPX_MUST_CHECK;
/* "entry/stamp,...": W/"version" in the header ETag. */
enum cpx_rc plain_respond_etag(struct cpx_request *request, const char *stamps) CPX_MUST_CHECK;
/* Refused: PRECONDITION_FAILED where the request's If-Match is of another version than that of the stamps. */
enum cpx_rc plain_check_if_match(struct cpx_request *request, const char *stamps) CPX_MUST_CHECK;

/* ---- services ---- */

struct plain_location {
    const char *id, *name, *line, *city, *state, *postal_code, *phone;
};
struct plain_eligibility {
    const int64_t *min_age_months, *max_age_months;
    const char *text;
};
struct plain_referring {
    struct plain_texts methods;
    const char *text;
};
/* A service as both forms give and take it. */
struct plain_service {
    const char *external_id, *name, *description, *phone, *appointment_phone, *email, *url, *capacity, *capacity_note;
    enum plain_bool active;
    struct plain_texts needs, categories, languages, towns;
    struct plain_eligibility *eligibility;
    struct plain_referring *how_to_refer;
    struct plain_list locations; /* struct plain_location */
};
/* One that is stored, with what the server adds. */
struct plain_listed {
    struct plain_service service;
    const char *id, *organization, *organization_name, *stamps;
    int64_t changed_us;
    bool listed; /* others see it too */
};
/* Human Services Data Specification 3 (Open Referral): openreferral.org. */
void plain_write_hsds(struct cpx_writer *writer, struct cpx_arena *arena, const struct plain_listed *listed);
/* One service of an HSDS file, as JSON; its id becomes the external_id. left_out: pointers to what it says and isn't kept. */
enum cpx_rc plain_read_hsds(struct cpx_request *request, struct plain_service *out, struct plain_texts *left_out) CPX_MUST_CHECK;

#endif
