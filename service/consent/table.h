/* What a family signed, as both faces and the store know it: a short table of flags. CONSENT.md section 2. Internal to service/consent. */
#ifndef CPX_CONSENT_TABLE_H
#define CPX_CONSENT_TABLE_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/consent.h"
#include "cpx/problem.h"
#include "cpx/text.h"

/* Whose words an error uses. */
enum consent_face { CONSENT_PLAIN, CONSENT_FHIR };

enum { FLAGS_MAX = 100, SOURCES_MAX = 50 };

/* One line: for whom, what, why, until when. Days are YYYY-MM-DD in the deployment's time zone; ends_on is the last day on which it holds.
 */
struct flag {
    const char *pointer; /* where it stands in the request */
    bool permit;
    const char *organization, *class_name; /* the recipient: one of them */
    const char **sources;                  /* organizations that may disclose; none: every member */
    size_t sources_count;
    bool all;                        /* deny only */
    uint32_t categories;             /* bits: index in cpx_categories */
    uint32_t purposes;               /* bits 1 << enum cpx_purpose; 0: all (deny only) */
    const char *starts_on, *ends_on; /* NULL: see table_complete */
    /* Filled in by the store. */
    int32_t recipient;
    int64_t *source_numbers;
};

struct consent_table {
    const char *signer_name, *signer_role;
    const char *signed_on;
    const char *method; /* NULL: FHIR doesn't say */
    const char *form_version, *form_language, *form_sha256, *form_kept_at;
    const char *external_id;
    const char *child; /* the Patient id under which it was recorded */
    bool evidence;     /* the form's hash and where it is kept, or the form itself */
    struct flag *flags;
    size_t flags_count;
};

enum cpx_signer table_signer(const char *role);
const char *signer_word(enum cpx_signer signer); /* what the store calls it */
bool is_day(const char *text);                   /* a whole date */
int64_t flag_labels(const struct flag *flag);    /* -1: all */
/* An int[] literal of purposes that are named. NULL when memory is exhausted. */
const char *flag_purposes(struct cpx_arena *arena, uint32_t purposes) CPX_MUST_CHECK;

/* From the plain API's JSON. Refused: every mistake with its pointer. */
enum cpx_rc table_from_json(struct cpx_arena *arena, struct cpx_problem *problem, json_t *json, struct consent_table *out) CPX_MUST_CHECK;
/* From the form in which the store keeps it: the same JSON, with what only FHIR leaves out. CPX_DEFECT where it isn't one. */
enum cpx_rc table_from_record(struct cpx_arena *arena, const char *record, struct consent_table *out) CPX_MUST_CHECK;
/* What a permit leaves out: it starts on the day of signing, and ends a year after it starts. */
enum cpx_rc table_complete(struct cpx_arena *arena, struct consent_table *table) CPX_MUST_CHECK;
/* The rules that hold on both faces, of a completed table: evidence, named recipients, minors, periods. Adds to problem. */
enum cpx_rc table_check(struct cpx_problem *problem, const struct consent_table *table, enum consent_face face,
                        const char *zone) CPX_MUST_CHECK;
/* Whether it names an organization for what needs one; else the problem says so. */
bool flag_names_recipient(struct cpx_problem *problem, const struct flag *flag);
/* The half-open span of a flag of a completed table, in microseconds. A deny that names no day holds from ever and for ever. */
bool flag_span(const struct flag *flag, const char *zone, int64_t *starts_us, int64_t *ends_us);

/* The members of the plain form, into an open object. */
void table_write_signature(struct cpx_writer *writer, const struct consent_table *table);
void table_write_flag(struct cpx_writer *writer, const struct flag *flag);
void flag_write_recipient(struct cpx_writer *writer, const struct flag *flag);
void flag_write_categories(struct cpx_writer *writer, const struct flag *flag);
void flag_write_purposes(struct cpx_writer *writer, const struct flag *flag);
/* The whole as the store keeps it; NULL when memory is exhausted. */
const char *table_record(struct cpx_arena *arena, const struct consent_table *table) CPX_MUST_CHECK;
/* The signer folded, so that "Ana Ruíz" and "ana  ruiz" of the same role are one. NULL when memory is exhausted. */
const char *table_signer_key(struct cpx_arena *arena, const struct consent_table *table) CPX_MUST_CHECK;

#endif
