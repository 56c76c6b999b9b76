#include "cpx/request.h"

#include <string.h>

#include "cpx/text.h"
#include "cpx/time.h"

const char cpx_media_fhir[] = "application/fhir+json; charset=utf-8";
const char cpx_media_json[] = "application/json";
const char cpx_media_problem[] = "application/problem+json";

static const char *first_of(const struct cpx_pairs *pairs, const char *name)
{
    for (size_t i = 0; i < pairs->count; i++) {
        if (strcmp(pairs->items[i].name, name) == 0) return pairs->items[i].value;
    }
    return NULL;
}

const char *cpx_request_header(const struct cpx_request *request, const char *lower_case_name)
{
    return first_of(&request->headers, lower_case_name);
}

const char *cpx_request_query(const struct cpx_request *request, const char *name)
{
    return first_of(&request->query, name);
}

/* Whether the name of a parameter has come before. */
static bool is_again(const struct cpx_pairs *query, size_t index)
{
    for (size_t i = 0; i < index; i++) {
        if (strcmp(query->items[i].name, query->items[index].name) == 0) return true;
    }
    return false;
}

enum cpx_rc cpx_request_check_query(struct cpx_request *request, const char *const *allowed)
{
    enum { NAMES_MAX = 1024 };
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; i < request->query.count; i++) {
        const char *name = request->query.items[i].name;
        struct cpx_text text;
        bool known = false;
        cpx_text_init(&text, request->arena, NAMES_MAX);
        for (const char *const *one = allowed; one && *one; one++) {
            cpx_text_addf(&text, "%s%s", one == allowed ? "" : ", ", *one);
            known = known || strcmp(name, *one) == 0;
        }
        const char *names = cpx_text_finish(&text, NULL);
        if (!names) return CPX_EXHAUSTED;
        if (!known)
            rc = cpx_problem_add_allowed(&request->problem, CPX_ERROR_UNKNOWN_PARAMETER, name, names, "There is no such parameter here");
        else if (is_again(&request->query, i))
            rc = cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, name, "Give it once");
    }
    return rc;
}

bool cpx_request_expired(const struct cpx_request *request)
{
    return cpx_monotonic_ms() >= request->deadline_ms;
}

/* RFC 9110 section 8.8.3. Weak comparison throughout: our versions are those of a view, and every view of one version is the same bytes. */
bool cpx_etag_matches(const char *header, const char *version)
{
    if (header == NULL || version == NULL) return false;
    size_t size = strlen(version);
    const char *at = header;
    for (;;) {
        at += strspn(at, " \t,");
        if (*at == '\0') return false;
        if (*at == '*') return at[1 + strspn(at + 1, " \t")] == '\0';
        if (at[0] == 'W' && at[1] == '/') at += 2;
        if (*at != '"') return false;
        const char *tag = ++at;
        at = strchr(at, '"');
        if (at == NULL) return false;
        if ((size_t)(at - tag) == size && memcmp(tag, version, size) == 0) return true;
        at++;
    }
}
