/* Search: parse, and the Bundle of a page. Its SQL is in search_sql.c. */
#include "search.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/config.h"
#include "cpx/cursor.h"
#include "cpx/handlers.h"
#include "cpx/service.h"
#include "cpx/text.h"
#include "cpx/time.h"
#include "store.h"

enum { QUERY_MAX = 64 * 1024 };

/* ---- texts of queries ---- */

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Percent-decoding in place; false for what isn't, and for NUL. */
static bool decode(char *text)
{
    char *to = text;

    for (const char *from = text; *from; from++) {
        char c = *from == '+' ? ' ' : *from;
        if (*from == '%') {
            int high = hex_digit(from[1]);
            int low = high < 0 ? -1 : hex_digit(from[2]);
            if (low < 0 || high * 16 + low == 0) return false;
            c = (char)(high * 16 + low);
            from += 2;
        }
        *to++ = c;
    }
    *to = '\0';
    return true;
}

static void encode(struct cpx_text *out, const char *text)
{
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || strchr("-._~:/,", c))
            cpx_text_add(out, text, 1);
        else
            cpx_text_addf(out, "%%%02X", c);
    }
}

enum cpx_rc cpx_query_parse(struct cpx_request *request, const char *query, const char *pointer, struct cpx_pairs *out)
{
    char *text = cpx_arena_strdup(request->arena, query);
    size_t room = 1;

    if (!text) return CPX_EXHAUSTED;
    for (const char *c = text; *c; c++) {
        room += *c == '&';
    }
    *out = (struct cpx_pairs){.items = cpx_arena_array(request->arena, room, sizeof *out->items)};
    if (!out->items) return CPX_EXHAUSTED;
    for (char *pair = text; pair;) {
        char *next = strchr(pair, '&');
        char *value;
        if (next) *next++ = '\0';
        value = strchr(pair, '=');
        if (value) *value++ = '\0';
        if (*pair) {
            if (!decode(pair) || (value && !decode(value))) {
                return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, pointer,
                                       "The query isn't percent-encoded as it must be");
            }
            out->items[out->count++] = (struct cpx_pair){pair, value ? value : ""};
        }
        pair = next;
    }
    return CPX_OK;
}

/* ---- parse ---- */

/* Words that values may have: each of them has a leak case (tests/leak/test_twins.c). */
static const char *const comparators[] = {"eq", "ne", "gt", "ge", "lt", "le", "sa", "eb", NULL};
static const char *const orders[] = {"_lastUpdated", "-_lastUpdated", NULL};
static const char *const totals[] = {"none", "accurate", "estimate", NULL};
static const char *const summaries[] = {"count", "false", NULL};

const char *cpx_search_word(const char *parameter, size_t index)
{
    static const struct {
        const char *parameter;
        const char *const *words;
    } lists[] = {{"date", comparators}, {"_sort", orders}, {"_total", totals}, {"_summary", summaries}};
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        if (strcmp(lists[i].parameter, parameter) == 0) return lists[i].words[index];
    }
    return NULL;
}

static bool is_word(const char *const *words, const char *word)
{
    for (; *words; words++) {
        if (strcmp(*words, word) == 0) return true;
    }
    return false;
}

struct parse {
    struct cpx_request *request;
    struct cpx_search *search;
    const char *name; /* of the parameter at hand */
    bool strict;
    struct cpx_text self;
};

static enum cpx_rc refuse_value(const struct parse *parse, const char *what)
{
    return cpx_problem_add(&parse->request->problem, CPX_ERROR_INVALID_PARAMETER, parse->name, "%s", what);
}

/* The next alternative of a value list: up to an unescaped comma. NULL at the end. */
static char *next_item(char **rest, char stop)
{
    char *start = *rest, *end = start;

    if (!start) return NULL;
    while (*end && *end != stop) {
        end += *end == '\\' && end[1] ? 2 : 1;
    }
    *rest = *end ? end + 1 : NULL;
    *end = '\0';
    return start;
}

static void unescape(char *text)
{
    char *to = text;

    for (const char *from = text; *from; from++) {
        if (*from == '\\' && strchr(",|$\\", from[1]) && from[1]) from++;
        *to++ = *from;
    }
    *to = '\0';
}

/* code, system|code, |code, system| */
static enum cpx_rc parse_token(const struct parse *parse, char *item, struct cpx_filter_value *out)
{
    char *rest = item;
    char *first = next_item(&rest, '|');

    if (!rest) {
        unescape(first);
        out->text = first;
        return first[0] ? CPX_OK : refuse_value(parse, "A token is `code`, `system|code`, `|code` or `system|`");
    }
    unescape(first);
    unescape(rest);
    if (!first[0] && !rest[0]) return refuse_value(parse, "A token is `code`, `system|code`, `|code` or `system|`");
    out->system = first;
    out->text = rest;
    out->system_only = rest[0] == '\0';
    return CPX_OK;
}

static enum cpx_rc parse_reference(const struct parse *parse, char *item, struct cpx_filter_value *out)
{
    unescape(item);
    if (!item[0]) return refuse_value(parse, "A reference is `Type/id`, `id` or an absolute URL");
    out->any_type = strchr(item, '/') == NULL && strchr(item, ':') == NULL;
    out->text = item;
    return out->any_type ? CPX_OK : cpx_reference_canonical(parse->request->arena, parse->request->service, item, &out->text);
}

/* Patient/x, x or our absolute URL. What can't be a Patient of ours matches nothing. */
static enum cpx_rc parse_child(const struct parse *parse, char *item, struct cpx_filter_value *out)
{
    const struct cpx_type *type = NULL;
    const char *id = NULL;

    unescape(item);
    if (!item[0]) return refuse_value(parse, "Name the Patient: `Patient/id` or `id`");
    if (strchr(item, '/'))
        out->text =
            cpx_reference_local(parse->request->arena, parse->request->service, item, &type, &id) && strcmp(type->name, "Patient") == 0
                ? id
                : NULL;
    else
        out->text = cpx_id_valid(item) ? item : NULL;
    return CPX_OK;
}

static enum cpx_rc parse_id(const struct parse *parse, char *item, struct cpx_filter_value *out)
{
    unescape(item);
    if (!item[0]) return refuse_value(parse, "Name an id");
    out->text = cpx_id_valid(item) ? item : NULL;
    return CPX_OK;
}

static enum cpx_rc parse_date(const struct parse *parse, char *item, struct cpx_filter_value *out)
{
    const char *date = item;

    out->comparator = "eq";
    unescape(item);
    for (size_t i = 0; comparators[i]; i++) {
        if (strncmp(item, comparators[i], 2) != 0) continue;
        out->comparator = comparators[i];
        date = item + 2;
    }
    if (!cpx_time_span(date, parse->request->service->config->time_zone, &out->lower_us, &out->upper_us)) {
        return refuse_value(parse,
                            "A date is YYYY, YYYY-MM, YYYY-MM-DD or an instant with an offset, after eq, ne, gt, ge, lt, le, sa or eb");
    }
    return CPX_OK;
}

static enum cpx_rc add_filter(struct parse *parse, enum cpx_filter_kind kind, const char *parameter, const char *value)
{
    static enum cpx_rc (*const parsers[])(const struct parse *, char *, struct cpx_filter_value *) = {
        [CPX_FILTER_ID] = parse_id,       [CPX_FILTER_CHILD] = parse_child,
        [CPX_FILTER_TOKEN] = parse_token, [CPX_FILTER_REFERENCE] = parse_reference,
        [CPX_FILTER_DATE] = parse_date,   [CPX_FILTER_UPDATED] = parse_date};
    struct cpx_search *search = parse->search;
    struct cpx_filter *filter = &search->filters[search->count];
    char *rest = cpx_arena_strdup(parse->request->arena, value);
    char *item;

    if (search->count == CPX_SEARCH_FILTERS) return refuse_value(parse, "The search has too many parameters");
    *filter = (struct cpx_filter){
        .kind = kind, .parameter = parameter, .values = cpx_arena_array(parse->request->arena, CPX_SEARCH_VALUES, sizeof *filter->values)};
    if (!rest || !filter->values) return CPX_EXHAUSTED;
    while ((item = next_item(&rest, ',')) != NULL) {
        enum cpx_rc rc;
        if (filter->count == CPX_SEARCH_VALUES) return refuse_value(parse, "The parameter has too many alternatives");
        rc = parsers[kind](parse, item, &filter->values[filter->count++]);
        if (rc != CPX_OK) return rc;
    }
    search->count++;
    return CPX_OK;
}

static enum cpx_rc parse_count(struct parse *parse, const char *value)
{
    char *end = NULL;
    long count = strtol(value, &end, 10);

    if (value[0] < '0' || value[0] > '9' || *end) return refuse_value(parse, "_count is a number: at most 100 are given");
    parse->search->page = count > CPX_PAGE_MAX ? CPX_PAGE_MAX : (int)count;
    return CPX_OK;
}

static enum cpx_rc parse_sort(struct parse *parse, const char *value)
{
    if (!is_word(orders, value)) {
        return cpx_problem_add_allowed(&parse->request->problem, CPX_ERROR_INVALID_PARAMETER, parse->name, "_lastUpdated, -_lastUpdated",
                                       "There is no such order here");
    }
    parse->search->ascending = value[0] != '-';
    return CPX_OK;
}

static enum cpx_rc parse_total(struct parse *parse, const char *value)
{
    if (strcmp(value, "accurate") == 0) parse->search->total = true;
    if (is_word(totals, value)) return CPX_OK;
    return cpx_problem_add_allowed(&parse->request->problem, CPX_ERROR_INVALID_PARAMETER, parse->name, "none, accurate",
                                   "There is no such total");
}

static enum cpx_rc parse_summary(struct parse *parse, const char *value)
{
    if (strcmp(value, "count") == 0) parse->search->page = 0;
    if (is_word(summaries, value)) return CPX_OK;
    return cpx_problem_add_allowed(&parse->request->problem, CPX_ERROR_INVALID_PARAMETER, parse->name, "count, false",
                                   "There is no such summary here");
}

static enum cpx_rc parse_cursor(struct parse *parse, const char *value)
{
    parse->search->cursor = value;
    return CPX_OK;
}

static enum cpx_rc parse_updated(struct parse *parse, const char *value)
{
    return add_filter(parse, CPX_FILTER_UPDATED, NULL, value);
}

static enum cpx_rc parse_ids(struct parse *parse, const char *value)
{
    return add_filter(parse, CPX_FILTER_ID, NULL, value);
}

static enum cpx_rc parse_nothing(struct parse *parse, const char *value)
{
    (void)parse;
    (void)value;
    return CPX_OK;
}

/* Parameters of every type. */
static const struct common {
    const char *name;
    enum cpx_rc (*parse)(struct parse *parse, const char *value);
    bool in_self;
} commons[] = {{"_id", parse_ids, true},         {"_lastUpdated", parse_updated, true}, {"_count", parse_count, true},
               {"_sort", parse_sort, true},      {"_total", parse_total, true},         {"_summary", parse_summary, true},
               {"_cursor", parse_cursor, false}, {"_format", parse_nothing, true},      {"_pretty", parse_nothing, true}};

const char *cpx_search_common(size_t index)
{
    return index < sizeof commons / sizeof commons[0] ? commons[index].name : NULL;
}

static bool names_child(const struct cpx_type *type, const char *name)
{
    if (type->audience == CPX_AUDIENCE_DIRECTORY) return false;
    if (strcmp(name, "patient") == 0) return strcmp(type->name, "Patient") != 0;
    return strcmp(name, "subject") == 0 && (type->audience == CPX_AUDIENCE_DERIVED || type->children[0] != NULL);
}

static enum cpx_rc parse_own(struct parse *parse, const char *base, const char *modifier, const char *value, bool *known)
{
    static const enum cpx_filter_kind kinds[] = {
        [CPX_PARAMETER_TOKEN] = CPX_FILTER_TOKEN, [CPX_PARAMETER_REFERENCE] = CPX_FILTER_REFERENCE, [CPX_PARAMETER_DATE] = CPX_FILTER_DATE};
    const struct cpx_parameter *parameter = cpx_type_parameter(parse->search->type, base);
    bool child = names_child(parse->search->type, base);

    *known = child || parameter;
    if (!*known) return CPX_OK;
    if (modifier && !(child && strcmp(modifier, "Patient") == 0)) {
        return cpx_problem_add(&parse->request->problem, CPX_ERROR_INVALID_PARAMETER, parse->name, "This parameter takes no such modifier");
    }
    return child ? add_filter(parse, CPX_FILTER_CHILD, NULL, value) : add_filter(parse, kinds[parameter->kind], parameter->name, value);
}

static enum cpx_rc parse_pair(struct parse *parse, const struct cpx_pair *pair)
{
    const char *colon = strchr(pair->name, ':');
    const char *base = colon ? cpx_arena_strndup(parse->request->arena, pair->name, (size_t)(colon - pair->name)) : pair->name;
    bool known = false, in_self = true;
    enum cpx_rc rc = CPX_OK;

    if (!base) return CPX_EXHAUSTED;
    parse->name = pair->name;
    for (size_t i = 0; i < sizeof commons / sizeof commons[0] && !known; i++) {
        if (strcmp(base, commons[i].name) != 0) continue;
        known = true;
        in_self = commons[i].in_self;
        rc = colon ? refuse_value(parse, "This parameter takes no modifier") : commons[i].parse(parse, pair->value);
    }
    if (!known) rc = parse_own(parse, base, colon ? colon + 1 : NULL, pair->value, &known);
    if (rc != CPX_OK) return rc;
    if (!known && parse->strict) {
        return cpx_problem_add(&parse->request->problem, CPX_ERROR_UNKNOWN_PARAMETER, pair->name,
                               "%s has no such search parameter here: see the CapabilityStatement", parse->search->type->name);
    }
    if (known && in_self) {
        if (parse->self.size > 0) cpx_text_adds(&parse->self, "&");
        encode(&parse->self, pair->name);
        cpx_text_adds(&parse->self, "=");
        encode(&parse->self, pair->value);
    }
    return CPX_OK;
}

/* The cursor's text: "<microseconds> <id>" of the last resource of the page before. */
static enum cpx_rc open_cursor(struct cpx_request *request, struct cpx_search *search)
{
    const char *bound = cpx_arena_printf(request->arena, "search %s?%s", search->type->name, search->self);
    const char *plain = NULL;
    char *end = NULL;
    enum cpx_rc rc;

    if (!bound) return CPX_EXHAUSTED;
    rc = cpx_cursor_open_for(request, bound, search->cursor, &plain);
    if (rc != CPX_OK) return rc;
    search->after_us = strtoll(plain, &end, 10);
    if (*end != ' ' || !cpx_id_valid(end + 1)) return CPX_DEFECT;
    search->after_id = end + 1;
    search->after = true;
    return CPX_OK;
}

enum cpx_rc cpx_search_parse(struct cpx_request *request, const char *type, const struct cpx_pairs *query, bool strict,
                             struct cpx_search *out)
{
    struct parse parse = {.request = request, .search = out, .strict = strict};
    size_t size;

    *out = (struct cpx_search){.type = cpx_type_find(type), .page = CPX_PAGE_DEFAULT};
    if (!out->type) return cpx_problem_add(&request->problem, CPX_ERROR_NOT_FOUND, NULL, "There is no such resource type in FHIR R4");
    cpx_text_init(&parse.self, request->arena, QUERY_MAX);
    for (size_t i = 0; i < query->count; i++) {
        enum cpx_rc rc = parse_pair(&parse, &query->items[i]);
        if (rc != CPX_OK) return rc;
    }
    out->self = cpx_text_finish(&parse.self, &size);
    if (!out->self) return CPX_EXHAUSTED;
    return out->cursor ? open_cursor(request, out) : CPX_OK;
}

/* ---- the Bundle ---- */

enum { COLUMN_RANK, COLUMN_ID, COLUMN_LATEST, COLUMN_MORE, COLUMN_TOTAL, COLUMN_PIECE, BUNDLE_MAX = 16 * 1024 * 1024 };

static enum cpx_rc write_link(struct cpx_request *request, const struct cpx_search *search, struct cpx_writer *writer, const char *relation,
                              const char *cursor)
{
    const char *url = cpx_arena_printf(request->arena, "%s/fhir/R4/%s%s%s%s%s%s", request->service->config->url, search->type->name,
                                       search->self[0] || cursor ? "?" : "", search->self, search->self[0] && cursor ? "&" : "",
                                       cursor ? "_cursor=" : "", cursor ? cursor : "");

    if (!url) return CPX_EXHAUSTED;
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "relation", relation);
    cpx_write_string(writer, "url", url);
    cpx_write_end_object(writer);
    return CPX_OK;
}

static enum cpx_rc write_links(struct cpx_request *request, const struct cpx_search *search, const struct cpx_rows *rows,
                               struct cpx_writer *writer)
{
    int last = cpx_rows_count(rows) - 1;
    const char *bound, *plain, *cursor = NULL;
    enum cpx_rc rc;

    cpx_write_array(writer, "link");
    rc = write_link(request, search, writer, "self", search->cursor);
    if (rc == CPX_OK && last >= 0 && cpx_rows_bool(rows, last, COLUMN_MORE)) {
        bound = cpx_arena_printf(request->arena, "search %s?%s", search->type->name, search->self);
        plain = cpx_arena_printf(request->arena, "%s %s", cpx_rows_text(rows, last, COLUMN_LATEST), cpx_rows_text(rows, last, COLUMN_ID));
        rc = bound && plain ? cpx_cursor_seal_for(request, bound, plain, &cursor) : CPX_EXHAUSTED;
        if (rc == CPX_OK) rc = write_link(request, search, writer, "next", cursor);
    }
    cpx_write_end_array(writer);
    return rc;
}

static enum cpx_rc write_entry(struct cpx_request *request, const struct cpx_search *search, const struct cpx_rows *rows, int first,
                               int count, struct cpx_writer *writer)
{
    const char *id = cpx_rows_text(rows, first, COLUMN_ID);
    const char *url = cpx_arena_printf(request->arena, "%s/fhir/R4/%s/%s", request->service->config->url, search->type->name, id);
    struct cpx_pieces pieces;
    struct cpx_view view;
    enum cpx_rc rc = cpx_pieces_from_rows(request->arena, rows, first, count, COLUMN_PIECE, &pieces);

    if (rc == CPX_OK) rc = cpx_view_from_pieces(request, search->type->name, id, &pieces, &view);
    if (rc != CPX_OK) return rc;
    if (!url) return CPX_EXHAUSTED;
    if (!view.found || view.gone) return CPX_DEFECT;
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "fullUrl", url);
    cpx_write_raw(writer, "resource", view.text, view.size);
    cpx_write_object(writer, "search");
    cpx_write_string(writer, "mode", "match");
    cpx_write_end_object(writer);
    cpx_write_end_object(writer);
    return CPX_OK;
}

enum cpx_rc cpx_search_bundle(struct cpx_request *request, const struct cpx_search *search, const struct cpx_rows *rows, const char **text,
                              size_t *size)
{
    int count = cpx_rows_count(rows);
    bool empty = count == 0 || cpx_rows_null(rows, 0, COLUMN_ID);
    struct cpx_text out;
    struct cpx_writer writer;
    enum cpx_rc rc;

    cpx_text_init(&out, request->arena, BUNDLE_MAX);
    cpx_writer_init(&writer, &out);
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "resourceType", "Bundle");
    cpx_write_string(&writer, "type", "searchset");
    if (count > 0 && !cpx_rows_null(rows, 0, COLUMN_TOTAL)) cpx_write_int(&writer, "total", cpx_rows_int(rows, 0, COLUMN_TOTAL));
    rc = write_links(request, search, rows, &writer);
    if (rc != CPX_OK) return rc;
    if (!empty) cpx_write_array(&writer, "entry");
    for (int first = 0, next; !empty && first < count && rc == CPX_OK; first = next) {
        for (next = first + 1; next < count && cpx_rows_int(rows, next, COLUMN_RANK) == cpx_rows_int(rows, first, COLUMN_RANK);)
            next++;
        rc = write_entry(request, search, rows, first, next - first, &writer);
    }
    if (!empty) cpx_write_end_array(&writer);
    cpx_write_end_object(&writer);
    if (rc != CPX_OK) return rc;
    *text = cpx_text_finish(&out, size);
    return *text ? CPX_OK : CPX_EXHAUSTED;
}

/* ---- the handler ---- */

enum cpx_rc cpx_fhir_search_plan(struct cpx_request *request, struct cpx_call *call)
{
    struct cpx_search *search = cpx_arena_alloc(request->arena, sizeof *search);
    enum cpx_rc rc;

    if (!search) return CPX_EXHAUSTED;
    request->plan = search;
    rc = cpx_search_parse(request, request->parameters[0], &request->query, cpx_prefer_strict(request), search);
    return rc == CPX_OK ? cpx_search_plan(request, search, call) : rc;
}

enum cpx_rc cpx_fhir_search_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    const char *text = NULL;
    size_t size = 0;
    enum cpx_rc rc = cpx_search_bundle(request, request->plan, rows, &text, &size);

    return rc == CPX_OK ? cpx_respond(request, 200, cpx_media_fhir, text, size) : rc;
}
