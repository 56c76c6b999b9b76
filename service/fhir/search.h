/* Inside service/fhir: a search, from its parameters to SQL of fixed fragments. */
#ifndef CPX_FHIR_SEARCH_H
#define CPX_FHIR_SEARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/db.h"
#include "cpx/definitions.h"
#include "cpx/request.h"

enum { CPX_SEARCH_FILTERS = 16, CPX_SEARCH_VALUES = 64, CPX_PAGE_DEFAULT = 50, CPX_PAGE_MAX = 100 };

enum cpx_filter_kind { CPX_FILTER_ID, CPX_FILTER_CHILD, CPX_FILTER_TOKEN, CPX_FILTER_REFERENCE, CPX_FILTER_DATE, CPX_FILTER_UPDATED };

/* One alternative of a filter. */
struct cpx_filter_value {
    const char *text;           /* id, Patient id, code, reference */
    const char *system;         /* token: NULL: any; "": none */
    bool system_only;           /* token: `system|` */
    bool any_type;              /* reference: an id without a type */
    const char *comparator;     /* date: "eq", "ge"... */
    int64_t lower_us, upper_us; /* date: its span */
};
/* One parameter: its alternatives are joined by or, the filters by and. */
struct cpx_filter {
    enum cpx_filter_kind kind;
    const char *parameter; /* of the type; NULL for _id, patient, _lastUpdated */
    size_t count;
    struct cpx_filter_value *values;
};

struct cpx_search {
    const struct cpx_type *type;
    size_t count;
    struct cpx_filter filters[CPX_SEARCH_FILTERS];
    int page;       /* resources a page; 0: only the count */
    bool ascending; /* by latest visible change; else the latest first */
    bool total;
    const char *self;   /* the query as understood, percent-encoded, without the cursor; "" for none */
    const char *cursor; /* as sent, or NULL */
    bool after;         /* the page starts after (after_us, after_id) */
    int64_t after_us;
    const char *after_id;
};

/* strict: what isn't known is refused, else it's left out. Refused: INVALID_PARAMETER, UNKNOWN_PARAMETER, INVALID_CURSOR. */
enum cpx_rc cpx_search_parse(struct cpx_request *request, const char *type, const struct cpx_pairs *query, bool strict,
                             struct cpx_search *out) CPX_MUST_CHECK;
/* The parameters that every type takes; NULL at the end. */
const char *cpx_search_common(size_t index);
/* The words that a value of _sort, _total or _summary may be, or that a date's begins with ("date"); NULL at the end. */
const char *cpx_search_word(const char *parameter, size_t index);
/* The page's statement, with its disclosure. Its rows go to cpx_search_bundle. */
enum cpx_rc cpx_search_plan(struct cpx_request *request, const struct cpx_search *search, struct cpx_call *call) CPX_MUST_CHECK;
enum cpx_rc cpx_search_bundle(struct cpx_request *request, const struct cpx_search *search, const struct cpx_rows *rows, const char **text,
                              size_t *size) CPX_MUST_CHECK;
/* Ids of the first matches, at most limit: for conditions. Not a disclosure. Column 0: id. */
enum cpx_rc cpx_search_ids(struct cpx_request *request, const struct cpx_search *search, int limit, struct cpx_call *call) CPX_MUST_CHECK;

/* A query text (of a Bundle entry, of If-None-Exist) as pairs, decoded. Refused: INVALID_PARAMETER. */
enum cpx_rc cpx_query_parse(struct cpx_request *request, const char *query, const char *pointer, struct cpx_pairs *out) CPX_MUST_CHECK;

#endif
