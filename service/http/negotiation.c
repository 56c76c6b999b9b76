#include "negotiation.h"

#include <string.h>
#include <strings.h>

#include "cpx/routes.h"

struct slice {
    const char *text;
    size_t size;
};

static bool slice_is(struct slice slice, const char *text)
{
    return slice.size == strlen(text) && strncasecmp(slice.text, text, slice.size) == 0;
}

static struct slice trim(struct slice slice)
{
    while (slice.size > 0 && strchr(" \t", slice.text[0]) != NULL)
        slice.text++, slice.size--;
    while (slice.size > 0 && strchr(" \t", slice.text[slice.size - 1]) != NULL)
        slice.size--;
    return slice;
}

/* Takes what lies before the separator off the list; a separator in a quoted string doesn't count. false: nothing left. */
static bool next_item(const char **list, char separator, struct slice *out)
{
    if (*list == NULL || **list == '\0') return false;
    const char *at = *list;
    for (bool quoted = false; *at != '\0' && (quoted || *at != separator); at++) {
        if (*at == '"') quoted = !quoted;
        if (*at == '\\' && quoted && at[1] != '\0') at++;
    }
    *out = trim((struct slice){*list, (size_t)(at - *list)});
    *list = *at == '\0' ? at : at + 1;
    return true;
}

/* The value of a parameter of a media type ("charset"), without its quotes; false: absent. */
static bool parameter_of(struct slice type, const char *name, struct slice *value)
{
    const char *at = memchr(type.text, ';', type.size), *end = type.text + type.size;
    while (at != NULL && at < end) {
        const char *next = memchr(at + 1, ';', (size_t)(end - at - 1));
        struct slice pair = trim((struct slice){at + 1, (size_t)((next == NULL ? end : next) - at - 1)});
        const char *equals = memchr(pair.text, '=', pair.size);
        if (equals != NULL && slice_is(trim((struct slice){pair.text, (size_t)(equals - pair.text)}), name)) {
            *value = trim((struct slice){equals + 1, pair.size - (size_t)(equals + 1 - pair.text)});
            if (value->size >= 2 && value->text[0] == '"' && value->text[value->size - 1] == '"') {
                value->text++;
                value->size -= 2;
            }
            return true;
        }
        at = next;
    }
    return false;
}

static struct slice without_parameters(struct slice type)
{
    const char *end = memchr(type.text, ';', type.size);
    return end == NULL ? type : trim((struct slice){type.text, (size_t)(end - type.text)});
}

/* Whether a media range ("application/json", "application" slash star) covers a type; 0: no, else the more, the more specific. */
static int covers(struct slice range, struct slice type)
{
    if (range.size == type.size && strncasecmp(range.text, type.text, type.size) == 0) return 3;
    if (slice_is(range, "*/*") || slice_is(range, "*")) return 1;
    const char *slash = memchr(type.text, '/', type.size);
    size_t main = slash == NULL ? type.size : (size_t)(slash - type.text) + 1;
    return range.size == main + 1 && range.text[main] == '*' && strncasecmp(range.text, type.text, main) == 0 ? 2 : 0;
}

/* q in thousandths: 0 isn't acceptable; 1000 where it isn't said, or isn't a weight. */
static int weight_of(struct slice range)
{
    struct slice weight;
    if (!parameter_of(range, "q", &weight) || weight.size == 0 || weight.text[0] != '0') return 1000;
    int thousandths = 0;
    for (size_t i = 2; i < 5; i++) {
        bool digit = i < weight.size && weight.text[i] >= '0' && weight.text[i] <= '9';
        thousandths = thousandths * 10 + (digit ? weight.text[i] - '0' : 0);
    }
    return thousandths;
}

/* The weight of the most specific range that covers the type; 0: it isn't accepted. */
static int accepts(const char *accept, struct slice type)
{
    struct slice range;
    int best = 0, weight = 0;
    while (next_item(&accept, ',', &range)) {
        int rank = covers(without_parameters(range), type);
        if (rank <= best) continue;
        best = rank;
        weight = weight_of(range);
    }
    return weight;
}

/* _format goes before Accept: it is for senders that can't set headers. A space stands for the plus that a form's decoding took. */
static bool format_is_json(const char *format)
{
    static const char *const taken[] = {"json", "application/json", "application/fhir+json", "application/fhir json", "text/json"};
    struct slice type = without_parameters((struct slice){format, strlen(format)});
    for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++) {
        if (slice_is(type, taken[i])) return true;
    }
    return false;
}

bool cpx_answer_is(const struct cpx_request *request, const char *media)
{
    size_t size = strlen(media);
    return request->accepted != NULL && strncmp(request->accepted, media, size) == 0 &&
           (request->accepted[size] == '\0' || request->accepted[size] == ' ');
}

enum cpx_rc cpx_negotiate_answer(struct cpx_request *request)
{
    const struct cpx_route *route = request->route;
    request->accepted = route->produces;
    if (route->produces == NULL) return CPX_OK;
    const char *format = route->face == CPX_FACE_FHIR ? cpx_request_query(request, "_format") : NULL;
    if (format != NULL) {
        if (format_is_json(format)) return CPX_OK;
        return cpx_problem_add_allowed(&request->problem, CPX_ERROR_NOT_ACCEPTABLE, "_format", "json, application/fhir+json",
                                       "this format isn't given");
    }
    const char *accept = cpx_request_header(request, "accept");
    if (accept == NULL || accept[strspn(accept, " \t,")] == '\0') return CPX_OK;
    const char *list = route->produces;
    struct slice type;
    int best = 0;
    while (next_item(&list, ' ', &type)) {
        int weight = accepts(accept, type);
        if (weight <= best) continue;
        best = weight;
        request->accepted = type.text;
    }
    if (best > 0) return CPX_OK;
    return cpx_problem_add_allowed(&request->problem, CPX_ERROR_NOT_ACCEPTABLE, "Accept", route->produces,
                                   "none of the accepted media types is given here");
}

enum cpx_rc cpx_negotiate_body(struct cpx_request *request)
{
    const char *consumes = request->route->consumes, *list = consumes, *content_type = cpx_request_header(request, "content-type");
    if (consumes == NULL) {
        return cpx_problem_add(&request->problem, CPX_ERROR_UNSUPPORTED_MEDIA_TYPE, "Content-Type", "this operation takes no body");
    }
    struct slice given = {content_type, content_type == NULL ? 0 : strlen(content_type)}, charset, type;
    bool readable = content_type != NULL && (!parameter_of(given, "charset", &charset) || slice_is(charset, "utf-8"));
    while (readable && next_item(&list, ' ', &type)) {
        if (covers(without_parameters(given), type) == 3) return CPX_OK;
    }
    return cpx_problem_add_allowed(&request->problem, CPX_ERROR_UNSUPPORTED_MEDIA_TYPE, "Content-Type", consumes,
                                   "the body must be of a media type that is taken here, in UTF-8");
}
