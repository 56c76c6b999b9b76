/* GET /v1/reports/referrals and /v1/reports/needs: counts over what the caller may read.
 *
 * No figure tells of fewer than 11 [CMS cell size suppression policy], and none can be found out from others:
 *  - A set of fewer than 11 has no figure: it is left out, as an empty one is.
 *  - Any other set's figure is a multiple of 11 next to its size, drawn so that on average it is the size: of a size 11k + r it is 11(k + 1)
 *    with probability r/11, else 11k. The draw is a keyed hash of the set itself: the same referrals have the same figure however, how often, by
 *    whom and in whatever company they are asked for, so nothing is gained by asking again.
 *  - So every sum and difference of figures is a multiple of 11, never a size from 1 to 10, and is off by up to 10 for each figure in it: a total less
 *    the others of its row tells of the one left over no more than that it is within 20 of that.
 *  - Periods are calendar months, quarters and years: no two that overlap otherwise than as a part and its whole.
 * Suppressing whole cells, with others so that sums don't give them away, hides most of a table as soon as it is published by several dimensions,
 * and has to be worked out for all of them together; rounding by the set itself holds for each figure alone. */
#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/csv.h"
#include "cpx/handlers.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "plain.h"
#include "reports.h"

enum { ANSWER_MAX = 8 * 1024 * 1024, MEASURE_MAX = 64 };

static const char media_csv[] = "text/csv; charset=utf-8";

/* ---- what there is to ask for, and what is answered ---- */

/* Measures: one by itself (words NULL), or one for each word. timed: with the median of days. */
struct measure {
    const char *name;
    const char *const *words;
    bool timed;
};
static const char *const times[] = {"contact", "acceptance", "closing", NULL};
static const char *const statuses[] = {"requested", "received", "accepted", "rejected",  "cancelled", "in_progress",
                                       "on_hold",   "failed",   "ready",    "completed", NULL};
static const struct measure of_referrals[] = {{.name = "referrals"},
                                              {.name = "overdue"},
                                              {"statuses", statuses, false},
                                              {"times", times, true},
                                              {"reasons", plain_reasons, false},
                                              {"barriers", plain_barrier_kinds, false},
                                              {"outcomes", plain_outcomes, false},
                                              {.name = NULL}};
static const struct measure of_needs[] = {{.name = "needs"},
                                          {"statuses", plain_need_statuses, false},
                                          {"domains", plain_domains, false},
                                          {"unmet_no_service", plain_domains, false},
                                          {"barriers", plain_barrier_kinds, false},
                                          {.name = NULL}};

static const char *const dimensions[] = {"region", "organization", "month", "category", NULL};
enum { REGION, ORGANIZATION, MONTH, CATEGORY, DIMENSIONS };

/* The columns of the statements. */
enum { AT_TOO_MANY, AT_REGION, AT_ORGANIZATION, AT_ORGANIZATION_NAME, AT_MONTH, AT_CATEGORY, AT_MEASURE, AT_NUMBER, AT_DIGEST, AT_DAYS };

struct asked {
    const struct measure *measures;
    const char *period;
    bool by[DIMENSIONS];
    bool csv;
};

/* ---- figures ---- */

enum cpx_rc plain_figure(const unsigned char key[32], int64_t number, const char *digest, int64_t *figure)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    char text[64];
    uint64_t draw = 0;
    *figure = 0;
    if (number < PLAIN_CELL_MIN) return CPX_OK;
    int size = snprintf(text, sizeof text, "report/%lld/%s", (long long)number, digest);
    if (size < 0 || (size_t)size >= sizeof text) return CPX_DEFECT;
    if (!HMAC(EVP_sha256(), key, 32, (const unsigned char *)text, (size_t)size, hash, &length)) return CPX_DEFECT;
    for (size_t i = 0; i < 8; i++)
        draw = draw << 8 | hash[i];
    int64_t rest = number % PLAIN_CELL_MIN;
    *figure = number - rest + ((int64_t)(draw % PLAIN_CELL_MIN) < rest ? PLAIN_CELL_MIN : 0);
    return CPX_OK;
}

static enum cpx_rc figure_at(const struct cpx_request *request, const struct cpx_rows *rows, int row, int64_t *figure)
{
    return plain_figure(request->service->version_key, cpx_rows_int(rows, row, AT_NUMBER), cpx_rows_text(rows, row, AT_DIGEST), figure);
}

static bool same_text(const struct cpx_rows *rows, int one, int other, int column)
{
    return cpx_rows_null(rows, one, column) == cpx_rows_null(rows, other, column) &&
           strcmp(cpx_rows_text(rows, one, column), cpx_rows_text(rows, other, column)) == 0;
}

/* Behind the last row of the group that begins at first. */
static int end_of_group(const struct cpx_rows *rows, int first)
{
    int row = first + 1;
    while (row < cpx_rows_count(rows) && same_text(rows, first, row, AT_REGION) && same_text(rows, first, row, AT_ORGANIZATION) &&
           same_text(rows, first, row, AT_MONTH) && same_text(rows, first, row, AT_CATEGORY))
        row++;
    return row;
}

/* The row of a measure in a group; -1: it has no figure. */
static int find_measure(const struct cpx_rows *rows, int first, int end, const char *name, const char *word)
{
    char measure[MEASURE_MAX];
    (void)snprintf(measure, sizeof measure, "%s%s%s", name, word ? "/" : "", word ? word : "");
    for (int row = first; row < end; row++) {
        if (strcmp(cpx_rows_text(rows, row, AT_MEASURE), measure) == 0) return row;
    }
    return -1;
}

/* ---- as JSON ---- */

static void write_text(struct cpx_writer *w, const char *key, const struct cpx_rows *rows, int row, int column)
{
    if (cpx_rows_null(rows, row, column))
        cpx_write_null(w, key);
    else
        cpx_write_string(w, key, cpx_rows_text(rows, row, column));
}

static void write_dimensions(struct cpx_writer *w, const struct asked *asked, const struct cpx_rows *rows, int row)
{
    if (asked->by[REGION]) write_text(w, "region", rows, row, AT_REGION);
    if (asked->by[ORGANIZATION]) {
        write_text(w, "organization", rows, row, AT_ORGANIZATION);
        write_text(w, "organization_name", rows, row, AT_ORGANIZATION_NAME);
    }
    if (asked->by[MONTH]) write_text(w, "month", rows, row, AT_MONTH);
    if (asked->by[CATEGORY]) write_text(w, "category", rows, row, AT_CATEGORY);
}

static enum cpx_rc write_figure(struct cpx_request *request, struct cpx_writer *w, const char *key, const struct cpx_rows *rows, int row,
                                bool timed)
{
    int64_t figure;
    if (row < 0) return CPX_OK;
    enum cpx_rc rc = figure_at(request, rows, row, &figure);
    if (rc != CPX_OK || !timed) {
        if (rc == CPX_OK) cpx_write_int(w, key, figure);
        return rc;
    }
    cpx_write_object(w, key);
    cpx_write_int(w, "referrals", figure);
    cpx_write_int(w, "median_days", cpx_rows_int(rows, row, AT_DAYS));
    cpx_write_end_object(w);
    return CPX_OK;
}

static enum cpx_rc write_group(struct cpx_request *request, struct cpx_writer *w, const struct asked *asked, const struct cpx_rows *rows,
                               int first, int end)
{
    enum cpx_rc rc = CPX_OK;
    cpx_write_object(w, NULL);
    write_dimensions(w, asked, rows, first);
    for (const struct measure *measure = asked->measures; measure->name && rc == CPX_OK; measure++) {
        if (!measure->words) {
            rc = write_figure(request, w, measure->name, rows, find_measure(rows, first, end, measure->name, NULL), false);
            continue;
        }
        cpx_write_object(w, measure->name);
        for (size_t i = 0; measure->words[i] && rc == CPX_OK; i++)
            rc = write_figure(request, w, measure->words[i], rows, find_measure(rows, first, end, measure->name, measure->words[i]),
                              measure->timed);
        cpx_write_end_object(w);
    }
    cpx_write_end_object(w);
    return rc;
}

static enum cpx_rc write_json(struct cpx_request *request, struct cpx_text *text, const struct asked *asked, const struct cpx_rows *rows)
{
    struct cpx_writer w;
    enum cpx_rc rc = CPX_OK;
    int count = cpx_rows_null(rows, 0, AT_MEASURE) ? 0 : cpx_rows_count(rows);
    cpx_writer_init(&w, text);
    cpx_write_object(&w, NULL);
    cpx_write_string(&w, "period", asked->period);
    cpx_write_string(&w, "time_zone", request->service->config->time_zone);
    cpx_write_array(&w, "by");
    for (size_t i = 0; i < DIMENSIONS; i++)
        if (asked->by[i]) cpx_write_string(&w, NULL, dimensions[i]);
    cpx_write_end_array(&w);
    cpx_write_int(&w, "rounded_to", PLAIN_CELL_MIN);
    cpx_write_array(&w, "rows");
    for (int row = 0, end; row < count && rc == CPX_OK; row = end) {
        end = end_of_group(rows, row);
        rc = write_group(request, &w, asked, rows, row, end);
    }
    cpx_write_end_array(&w);
    cpx_write_end_object(&w);
    return rc;
}

/* ---- as CSV (RFC 4180): every column that there could be; an empty figure: fewer than 11 ---- */

static void add_heads(struct cpx_text *text, const struct measure *measures)
{
    cpx_text_adds(text, "period,region,organization,organization_name,month,category");
    for (const struct measure *measure = measures; measure->name; measure++) {
        if (!measure->words) cpx_text_addf(text, ",%s", measure->name);
        for (size_t i = 0; measure->words && measure->words[i]; i++) {
            cpx_text_addf(text, ",%s_%s", measure->name, measure->words[i]);
            if (measure->timed) cpx_text_addf(text, ",%s_%s_median_days", measure->name, measure->words[i]);
        }
    }
    cpx_text_adds(text, "\r\n");
}

static enum cpx_rc add_figure(struct cpx_request *request, struct cpx_text *text, const struct cpx_rows *rows, int row, bool timed)
{
    int64_t figure = 0;
    enum cpx_rc rc = row < 0 ? CPX_OK : figure_at(request, rows, row, &figure);
    cpx_text_adds(text, ",");
    if (row >= 0) cpx_text_addf(text, "%lld", (long long)figure);
    if (timed) cpx_text_adds(text, ",");
    if (timed && row >= 0) cpx_text_addf(text, "%lld", (long long)cpx_rows_int(rows, row, AT_DAYS));
    return rc;
}

static enum cpx_rc add_group(struct cpx_request *request, struct cpx_text *text, const struct asked *asked, const struct cpx_rows *rows,
                             int first, int end)
{
    static const int columns[] = {AT_REGION, AT_ORGANIZATION, AT_ORGANIZATION_NAME, AT_MONTH, AT_CATEGORY};
    enum cpx_rc rc = CPX_OK;
    cpx_csv_cell(text, asked->period);
    for (size_t i = 0; i < PLAIN_COUNT(columns); i++) {
        cpx_text_adds(text, ",");
        if (!cpx_rows_null(rows, first, columns[i])) cpx_csv_cell(text, cpx_rows_text(rows, first, columns[i]));
    }
    for (const struct measure *measure = asked->measures; measure->name && rc == CPX_OK; measure++) {
        if (!measure->words) rc = add_figure(request, text, rows, find_measure(rows, first, end, measure->name, NULL), false);
        for (size_t i = 0; measure->words && measure->words[i] && rc == CPX_OK; i++)
            rc = add_figure(request, text, rows, find_measure(rows, first, end, measure->name, measure->words[i]), measure->timed);
    }
    cpx_text_adds(text, "\r\n");
    return rc;
}

static enum cpx_rc write_csv(struct cpx_request *request, struct cpx_text *text, const struct asked *asked, const struct cpx_rows *rows)
{
    enum cpx_rc rc = CPX_OK;
    int count = cpx_rows_null(rows, 0, AT_MEASURE) ? 0 : cpx_rows_count(rows);
    add_heads(text, asked->measures);
    for (int row = 0, end; row < count && rc == CPX_OK; row = end) {
        end = end_of_group(rows, row);
        rc = add_group(request, text, asked, rows, row, end);
    }
    return rc;
}

/* ---- the question ---- */

/* "2026", "2026-Q3" or "2026-07" as a half-open span; false: none of these. */
bool plain_period(const char *text, const char *zone, int64_t *from_us, int64_t *until_us)
{
    char month[8];
    int64_t before;
    size_t digits = strspn(text, "0123456789");
    if (digits != 4 || text[0] == '0') return false;
    if (text[4] == '-' && text[5] == 'Q' && text[6] >= '1' && text[6] <= '4' && text[7] == '\0') {
        int last = 3 * (text[6] - '0');
        (void)snprintf(month, sizeof month, "%.4s-%02d", text, last - 2);
        if (!cpx_time_span(month, zone, from_us, &before)) return false;
        (void)snprintf(month, sizeof month, "%.4s-%02d", text, last);
        return cpx_time_span(month, zone, &before, until_us);
    }
    bool is_month = text[4] == '-' && strspn(text + 5, "0123456789") == 2 && text[7] == '\0';
    return (text[4] == '\0' || is_month) && cpx_time_span(text, zone, from_us, until_us);
}

static enum cpx_rc read_by(struct cpx_request *request, bool by[DIMENSIONS])
{
    const char *text = cpx_request_query(request, "by");
    for (const char *at = text; at && *at; at += strspn(at, ",")) {
        size_t size = strcspn(at, ","), i = 0;
        while (i < DIMENSIONS && (strlen(dimensions[i]) != size || strncmp(dimensions[i], at, size) != 0))
            i++;
        if (i == DIMENSIONS || by[i]) {
            const char *allowed = plain_allowed(request->arena, dimensions);
            if (!allowed) return CPX_EXHAUSTED;
            return cpx_problem_add_allowed(&request->problem, CPX_ERROR_INVALID_PARAMETER, "by", allowed,
                                           "Some of these are taken, each once, with commas between them");
        }
        by[i] = true;
        at += size;
    }
    return CPX_OK;
}

static enum cpx_rc read_format(struct cpx_request *request, bool *csv)
{
    static const char *const formats[] = {"json", "csv", NULL};
    const char *format = cpx_request_query(request, "format");
    *csv = format ? strcmp(format, "csv") == 0 : cpx_answer_is(request, "text/csv");
    if (!format || plain_is_one_of(format, formats)) return CPX_OK;
    return cpx_problem_add_allowed(&request->problem, CPX_ERROR_INVALID_PARAMETER, "format", "json, csv", "This format isn't given");
}

/* The categories as the labels that belong to each. */
static enum cpx_rc add_categories(struct cpx_arena *arena, const char **names, const char **labels)
{
    const char **words = cpx_arena_array(arena, cpx_categories_count, sizeof *words);
    int64_t *masks = cpx_arena_array(arena, cpx_categories_count, sizeof *masks);
    if (!words || !masks) return CPX_EXHAUSTED;
    for (size_t i = 0; i < cpx_categories_count; i++) {
        words[i] = cpx_categories[i].name;
        masks[i] = cpx_categories[i].labels;
    }
    *names = cpx_param_texts(arena, words, cpx_categories_count);
    *labels = cpx_param_ints(arena, masks, cpx_categories_count);
    return *names && *labels ? CPX_OK : CPX_EXHAUSTED;
}

/* What is recorded of the question: its own words only. */
static const char *question_of(struct cpx_arena *arena, const struct asked *asked)
{
    struct cpx_text text;
    cpx_text_init(&text, arena, 256);
    cpx_text_addf(&text, "period=%s", asked->period);
    for (size_t i = 0, any = 0; i < DIMENSIONS; i++)
        if (asked->by[i]) cpx_text_addf(&text, "%s%s", any++ ? "," : "&by=", dimensions[i]);
    return cpx_text_finish(&text, NULL);
}

static enum cpx_rc plan(struct cpx_request *request, struct cpx_call *call, enum cpx_sql statement, const struct measure *measures)
{
    static const char *const parameters[] = {"period", "by", "format", NULL};
    const char *zone = request->service->config->time_zone, *names = NULL, *labels = NULL;
    struct cpx_arena *arena = request->arena;
    struct asked *asked = cpx_arena_array(arena, 1, sizeof *asked);
    int64_t from_us, until_us;
    char *from = cpx_arena_array(arena, 32, 1), *until = cpx_arena_array(arena, 32, 1);
    if (!asked || !from || !until) return CPX_EXHAUSTED;
    *asked = (struct asked){.measures = measures};
    enum cpx_rc rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = read_by(request, asked->by);
    if (rc == CPX_OK) rc = read_format(request, &asked->csv);
    if (rc != CPX_OK) return rc;
    asked->period = cpx_request_query(request, "period");
    if (!asked->period || !plain_period(asked->period, zone, &from_us, &until_us))
        return cpx_problem_add_allowed(&request->problem, CPX_ERROR_INVALID_PARAMETER, "period", "2026, 2026-Q3, 2026-07",
                                       "A calendar year, quarter or month is needed");
    cpx_time_format(from_us, from);
    cpx_time_format(until_us, until);
    rc = add_categories(arena, &names, &labels);
    const char *question = question_of(arena, asked);
    if (rc != CPX_OK || !question) return CPX_EXHAUSTED;
    *call = (struct cpx_call){.statement = statement,
                              .count = 12,
                              .values = {from, until, zone, cpx_param_bool(asked->by[REGION]), cpx_param_bool(asked->by[ORGANIZATION]),
                                         cpx_param_bool(asked->by[MONTH]), cpx_param_bool(asked->by[CATEGORY]), names, labels, request->id,
                                         request->reader.user, question}};
    request->plan = asked;
    return CPX_OK;
}

static enum cpx_rc answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    const struct asked *asked = request->plan;
    struct cpx_text text;
    size_t size;
    if (cpx_rows_count(rows) < 1) return CPX_DEFECT;
    if (cpx_rows_bool(rows, 0, AT_TOO_MANY))
        return cpx_problem_add(&request->problem, CPX_ERROR_TOO_COSTLY, "period",
                               "There is too much to count in this period; ask for a shorter one");
    cpx_text_init(&text, request->arena, ANSWER_MAX);
    enum cpx_rc rc = asked->csv ? write_csv(request, &text, asked, rows) : write_json(request, &text, asked, rows);
    const char *body = rc == CPX_OK ? cpx_text_finish(&text, &size) : NULL;
    if (!body) return rc == CPX_OK ? CPX_EXHAUSTED : rc;
    return cpx_respond(request, 200, asked->csv ? media_csv : cpx_media_json, body, size);
}

enum cpx_rc cpx_plain_report_referrals_plan(struct cpx_request *request, struct cpx_call *call)
{
    return plan(request, call, CPX_SQL_PLAIN_REPORT_REFERRALS, of_referrals);
}

enum cpx_rc cpx_plain_report_referrals_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    return answer(request, rows);
}

enum cpx_rc cpx_plain_report_needs_plan(struct cpx_request *request, struct cpx_call *call)
{
    return plan(request, call, CPX_SQL_PLAIN_REPORT_NEEDS, of_needs);
}

enum cpx_rc cpx_plain_report_needs_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    return answer(request, rows);
}
