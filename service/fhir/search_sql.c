/* The SQL of a search: fixed fragments and parameters, never a value in the text.
 *
 * Every piece stands for its resource when it is the latest change of it that the reader sees, and piece 0 is seen and no tombstone: so a
 * resource is found and ordered by what is visible. Policies apply to each row; index rows (search_token...) are rows of the same kind.
 *
 * Where the rows come from is a rule on the parameters, the same for every reader and all data:
 *   _id              those ids
 *   patient          that child, by the kinds of its pieces that the reader sees (piece_facet): what it doesn't see is no work, whatever there is of it
 *   identifier, or a reference: what the index rows name
 *   a directory type: child 0 in order
 *   else             the reader's own sources, and by kind what its grants open, each in order, while these are few; else the type in order under the time
 * limit */
#include <stdio.h>
#include <string.h>

#include "cpx/text.h"
#include "search.h"

#define STANDS                                                                                                                             \
    "(select case when bool_or(q.element = '' and q.body is not null) then max(q.changed) end"                                             \
    " from piece q where q.type = p.type and q.id = p.id) = p.changed"
#define MICROSECONDS "timestamptz 'epoch' + $%d::bigint * interval '1 microsecond'"

#define RECORDED                                                                                                                           \
    " recorded as (insert into disclosure (request, recipient, client, user_id, purpose, child, source, labels, basis, kind, items, "      \
    "stamps)"                                                                                                                              \
    " select $%d::uuid, " CPX_TEXT_READER ", " CPX_TEXT_CLIENT ", nullif($%d, ''), " CPX_TEXT_PURPOSE                                      \
    ", s.child, s.source, bit_or(s.labels), s.basis, 'search',"                                                                            \
    " count(distinct s.id), array_agg(s.stamp) from shown s where s.child <> 0 group by s.child, s.source, s.basis,"                       \
    " s.labels & 536870912)"
#define SHOWN ", " CPX_TEXT_SEARCH_PIECE " from (values (1)) as always left join shown s on true order by s.rank"

enum { SQL_MAX = 64 * 1024, PAGE_BYTES = 1024 * 1024 };

struct sql {
    struct cpx_request *request;
    const struct cpx_search *search;
    struct cpx_call *call;
    struct cpx_text text;
    int limit; /* parameter of the row limit; 0: none */
    enum cpx_rc rc;
};

/* The number of the parameter that holds value. */
static int param(struct sql *sql, const char *value)
{
    if (!value) sql->rc = CPX_EXHAUSTED;
    if (sql->call->count == CPX_PARAMETERS) {
        sql->rc = cpx_problem_add(&sql->request->problem, CPX_ERROR_INVALID_PARAMETER, NULL, "The search has too many parameters");
        return 1;
    }
    sql->call->values[sql->call->count] = value;
    return 2 + sql->call->count++;
}

static int param_int(struct sql *sql, int64_t value)
{
    return param(sql, cpx_param_int(sql->request->arena, value));
}

/* The texts of a filter's values that can match something. */
static int param_texts(struct sql *sql, const struct cpx_filter *filter)
{
    const char *texts[CPX_SEARCH_VALUES];
    size_t count = 0;

    for (size_t i = 0; i < filter->count; i++) {
        if (filter->values[i].text) texts[count++] = filter->values[i].text;
    }
    return param(sql, cpx_param_texts(sql->request->arena, texts, count));
}

static void add_or(struct sql *sql, size_t at)
{
    cpx_text_adds(&sql->text, at == 0 ? "(" : " or ");
}

static void token_alternatives(struct sql *sql, const struct cpx_filter *filter)
{
    bool coded = true;

    for (size_t i = 0; i < filter->count; i++)
        coded = coded && !filter->values[i].system_only;
    /* Alternatives alone are no condition of an index. */
    if (coded && filter->count > 1) cpx_text_addf(&sql->text, "s.code = any ($%d::text[]) and ", param_texts(sql, filter));
    for (size_t i = 0; i < filter->count; i++) {
        const struct cpx_filter_value *value = &filter->values[i];
        add_or(sql, i);
        if (value->system_only) {
            cpx_text_addf(&sql->text, "s.system = $%d", param(sql, value->system));
        } else {
            cpx_text_addf(&sql->text, "(s.code = $%d", param(sql, value->text));
            if (value->system) cpx_text_addf(&sql->text, " and s.system = $%d", param(sql, value->system));
            cpx_text_adds(&sql->text, ")");
        }
    }
    cpx_text_adds(&sql->text, ")");
}

/* An id without a type may be of any: all are named, so that the index serves. */
static const char *every_type(struct sql *sql, const char *id)
{
    const char **texts = cpx_arena_array(sql->request->arena, cpx_types_count, sizeof *texts);

    for (size_t i = 0; texts && i < cpx_types_count; i++) {
        texts[i] = cpx_arena_printf(sql->request->arena, "%s/%s", cpx_types[i].name, id);
        if (!texts[i]) return NULL;
    }
    return texts ? cpx_param_texts(sql->request->arena, texts, cpx_types_count) : NULL;
}

static void reference_alternatives(struct sql *sql, const struct cpx_filter *filter)
{
    for (size_t i = 0; i < filter->count; i++) {
        const struct cpx_filter_value *value = &filter->values[i];
        cpx_text_adds(&sql->text, i == 0 ? "s.target = any (" : " || ");
        if (value->any_type)
            cpx_text_addf(&sql->text, "$%d::text[]", param(sql, every_type(sql, value->text)));
        else
            cpx_text_addf(&sql->text, "array[$%d::text]", param(sql, value->text));
    }
    cpx_text_adds(&sql->text, ")");
}

/* What a comparator says of a span [lower, upper), against one of ours. FHIR R4, section 3.1.1.4.9. */
static const struct comparison {
    const char *name;
    const char *span;  /* of an index row; L: lower, U: upper */
    const char *point; /* of the latest change */
} comparisons[] = {
    {"eq", "(s.lower >= L and s.upper <= U)", "(p.changed >= L and p.changed < U)"},
    {"ne", "not (s.lower >= L and s.upper <= U)", "not (p.changed >= L and p.changed < U)"},
    {"gt", "s.upper > U", "p.changed >= U"},
    {"ge", "s.upper > L", "p.changed >= L"},
    {"lt", "s.lower < L", "p.changed < L"},
    {"le", "s.lower < U", "p.changed < U"},
    {"sa", "s.lower >= U", "p.changed >= U"},
    {"eb", "s.upper <= L", "p.changed < L"},
};

static void date_alternative(struct sql *sql, const struct cpx_filter_value *value, bool point)
{
    int lower = param_int(sql, value->lower_us), upper = param_int(sql, value->upper_us);
    const char *fragment = "false";

    for (size_t i = 0; i < sizeof comparisons / sizeof comparisons[0]; i++) {
        if (strcmp(value->comparator, comparisons[i].name) == 0) fragment = point ? comparisons[i].point : comparisons[i].span;
    }
    /* Both parameters stand in the text, so that both have a type. */
    cpx_text_addf(&sql->text, "($%d::bigint <= $%d::bigint and ", lower, upper);
    for (; *fragment; fragment++) {
        if (*fragment == 'L' || *fragment == 'U')
            cpx_text_addf(&sql->text, "(" MICROSECONDS ")", *fragment == 'L' ? lower : upper);
        else
            cpx_text_add(&sql->text, fragment, 1);
    }
    cpx_text_adds(&sql->text, ")");
}

static void date_alternatives(struct sql *sql, const struct cpx_filter *filter, bool point)
{
    for (size_t i = 0; i < filter->count; i++) {
        add_or(sql, i);
        date_alternative(sql, &filter->values[i], point);
    }
    cpx_text_adds(&sql->text, ")");
}

/* from an index table s: the rows of this parameter that match. Of a Task only the highest visible sequence counts. */
static void index_rows(struct sql *sql, const struct cpx_filter *filter)
{
    static const char *const tables[] = {
        [CPX_FILTER_TOKEN] = "search_token", [CPX_FILTER_REFERENCE] = "search_reference", [CPX_FILTER_DATE] = "search_date"};
    const char *table = tables[filter->kind];

    cpx_text_addf(&sql->text, "from %s s where s.type = $2 and s.parameter = $%d and ", table, param(sql, filter->parameter));
    if (filter->kind == CPX_FILTER_TOKEN)
        token_alternatives(sql, filter);
    else if (filter->kind == CPX_FILTER_REFERENCE)
        reference_alternatives(sql, filter);
    else
        date_alternatives(sql, filter, false);
    if (strcmp(sql->search->type->name, "Task") == 0) {
        cpx_text_addf(&sql->text,
                      " and not exists (select from %s h where h.type = s.type and h.id = s.id and h.parameter = s.parameter"
                      " and h.sequence > s.sequence)",
                      table);
    }
}

static void add_filter(struct sql *sql, const struct cpx_filter *filter, bool drives)
{
    cpx_text_adds(&sql->text, " and ");
    switch (filter->kind) {
    case CPX_FILTER_ID:
        cpx_text_addf(&sql->text, "p.id = any ($%d::uuid[])", param_texts(sql, filter));
        break;
    case CPX_FILTER_CHILD:
        cpx_text_addf(&sql->text, "p.child = any (array(select c.child from child_patient c where c.patient = any ($%d::uuid[])))",
                      param_texts(sql, filter));
        break;
    case CPX_FILTER_UPDATED:
        date_alternatives(sql, filter, true);
        break;
    case CPX_FILTER_TOKEN:
    case CPX_FILTER_REFERENCE:
    case CPX_FILTER_DATE:
        if (drives) {
            cpx_text_adds(&sql->text, "p.id = any (array(select distinct s.id ");
            index_rows(sql, filter);
            cpx_text_adds(&sql->text, "))");
        } else {
            cpx_text_adds(&sql->text, "(select true ");
            index_rows(sql, filter);
            cpx_text_adds(&sql->text, " and s.id = p.id limit 1)");
        }
        break;
    }
}

/* The filter that the rows come from; -1: none. */
static int driving(const struct cpx_search *search)
{
    for (int pass = 0; pass < 3; pass++) {
        for (size_t i = 0; i < search->count; i++) {
            const struct cpx_filter *filter = &search->filters[i];
            bool named =
                filter->kind == CPX_FILTER_REFERENCE || (filter->kind == CPX_FILTER_TOKEN && strcmp(filter->parameter, "identifier") == 0);
            if (pass == 0 ? filter->kind == CPX_FILTER_ID : pass == 1 ? filter->kind == CPX_FILTER_CHILD : named) return (int)i;
        }
    }
    return -1;
}

/* Whether the rows come from a child. */
static bool is_of_child(const struct cpx_search *search)
{
    int drive = driving(search);
    return drive >= 0 && search->filters[drive].kind == CPX_FILTER_CHILD;
}

/* The resources, as (id, changed) in order, up to the limit. where: one more condition. */
static void branch(struct sql *sql, const char *where, bool page)
{
    const struct cpx_search *search = sql->search;
    const char *direction = search->ascending ? "" : " desc";
    int drive = driving(search);

    cpx_text_addf(&sql->text,
                  "select distinct on (p.changed, p.id) p.id, p.changed from piece p where p.type = $2 and " CPX_TEXT_IN_CONTEXT "%s",
                  where);
    for (size_t i = 0; i < search->count; i++) {
        if ((int)i != drive || !is_of_child(search)) add_filter(sql, &search->filters[i], (int)i == drive);
    }
    if (page && search->after) {
        cpx_text_addf(&sql->text, " and (p.changed, p.id) %s (" MICROSECONDS ", $%d::uuid)", search->ascending ? ">" : "<",
                      param_int(sql, search->after_us), param(sql, search->after_id));
    }
    cpx_text_adds(&sql->text, " and " STANDS);
    if (page) cpx_text_addf(&sql->text, " order by p.changed%s, p.id%s limit $%d::int", direction, direction, sql->limit);
}

/* Of each kind of pieces f of some children the resources, up to the limit. */
static void by_kind(struct sql *sql, bool page)
{
    cpx_text_adds(&sql->text, "select distinct on (l.changed, l.id) l.id, l.changed from piece_facet f cross join lateral (");
    branch(sql, " and p.child = f.child and p.labels = f.labels and p.source = f.source", page);
    cpx_text_addf(&sql->text, "%s) as l where f.type = $2 and " CPX_TEXT_IN_CONTEXT, page ? "" : " offset 0");
}

static void in_order(struct sql *sql)
{
    const char *direction = sql->search->ascending ? "" : " desc";
    cpx_text_addf(&sql->text, " order by l.changed%s, l.id%s limit $%d::int", direction, direction, sql->limit);
}

/* Own sources and grants while the grants are few (`breadth`), else the type in order. */
static void wide(struct sql *sql)
{
    const char *direction = sql->search->ascending ? "" : " desc";

    cpx_text_adds(&sql->text, "select w.id, w.changed from ((");
    branch(sql, " and (select narrow from breadth) and p.source = " CPX_TEXT_READER, true);
    cpx_text_adds(&sql->text, ") union all (");
    by_kind(sql, true);
    cpx_text_adds(&sql->text,
                  " and f.source <> " CPX_TEXT_READER
                  " and f.child = any (array(select distinct g.child from grant_effective g where g.recipient = " CPX_TEXT_READER
                  " and g.purpose = " CPX_TEXT_PURPOSE " and now() >= g.starts and now() < g.ends and (select narrow from breadth)))");
    in_order(sql);
    cpx_text_adds(&sql->text, ") union all (");
    branch(sql, " and not (select narrow from breadth)", true);
    cpx_text_addf(&sql->text, ")) as w order by w.changed%s, w.id%s limit $%d::int", direction, direction, sql->limit);
}

/* Of one child: of each kind of its pieces some, and the first of these. */
static void of_child(struct sql *sql, bool page)
{
    const struct cpx_filter *child = &sql->search->filters[driving(sql->search)];

    by_kind(sql, page);
    cpx_text_addf(&sql->text, " and f.child = any (array(select c.child from child_patient c where c.patient = any ($%d::uuid[])))",
                  param_texts(sql, child));
    if (page) in_order(sql);
}

static bool is_wide(const struct cpx_search *search)
{
    return driving(search) < 0 && search->type->audience != CPX_AUDIENCE_DIRECTORY;
}

static const char *only_directory(const struct cpx_search *search)
{
    return driving(search) < 0 && search->type->audience == CPX_AUDIENCE_DIRECTORY ? " and p.child = 0" : "";
}

static void candidates(struct sql *sql)
{
    if (is_of_child(sql->search))
        of_child(sql, true);
    else if (is_wide(sql->search))
        wide(sql);
    else
        branch(sql, only_directory(sql->search), true);
}

static void total(struct sql *sql)
{
    cpx_text_adds(&sql->text, "(select count(distinct t.id) from (");
    if (is_of_child(sql->search))
        of_child(sql, false);
    else
        branch(sql, only_directory(sql->search), false);
    cpx_text_adds(&sql->text, ") as t)");
}

static void breadth(struct sql *sql)
{
    if (!is_wide(sql->search)) return;
    cpx_text_adds(
        &sql->text,
        "breadth as materialized (select count(*) < 200 as narrow from (select from grant_effective g where g.recipient = " CPX_TEXT_READER
        " and g.purpose = " CPX_TEXT_PURPOSE " and now() >= g.starts and now() < g.ends limit 200) as few), ");
}

static enum cpx_rc finish(struct sql *sql)
{
    size_t size;

    sql->call->text = cpx_text_finish(&sql->text, &size);
    return sql->rc != CPX_OK ? sql->rc : sql->call->text ? CPX_OK : CPX_EXHAUSTED;
}

static void begin(struct sql *sql, struct cpx_request *request, const struct cpx_search *search, struct cpx_call *call)
{
    *call = (struct cpx_call){0};
    *sql = (struct sql){.request = request, .search = search, .call = call};
    cpx_text_init(&sql->text, request->arena, SQL_MAX);
    (void)param(sql, search->type->name); /* $2 */
}

enum cpx_rc cpx_search_plan(struct cpx_request *request, const struct cpx_search *search, struct cpx_call *call)
{
    const char *direction = search->ascending ? "" : " desc";
    struct sql sql;
    int page, id, user;

    begin(&sql, request, search, call);
    if (search->page == 0) {
        cpx_text_adds(&sql.text, "select null::bigint, null::uuid, null::bigint, false, ");
        total(&sql);
        return finish(&sql);
    }
    page = param_int(&sql, search->page);
    sql.limit = param_int(&sql, search->page + 1);
    cpx_text_adds(&sql.text, "with ");
    breadth(&sql);
    cpx_text_addf(&sql.text,
                  "picked as materialized (select c.id, c.changed, row_number() over (order by c.changed%s, c.id%s) as rank from (",
                  direction, direction);
    candidates(&sql);
    cpx_text_addf(&sql.text,
                  ") as c),"
                  " parts as materialized (select k.rank, k.changed as latest, p.*,"
                  " sum(coalesce(octet_length(p.body), 0)) over (order by k.rank) as upto, " CPX_TEXT_SEARCH_BASIS
                  " from picked k join piece p on p.type = $2 and p.id = k.id where k.rank <= $%d::int),"
                  " shown as materialized (select * from parts where rank = 1 or upto <= $%d::int),",
                  page, param_int(&sql, PAGE_BYTES));
    id = param(&sql, request->id);
    user = param(&sql, request->reader.user ? request->reader.user : "");
    cpx_text_addf(&sql.text, RECORDED, id, user);
    cpx_text_adds(&sql.text,
                  " select s.rank, s.id, " CPX_TEXT_SEARCH_LATEST ", (select count(*) from picked) > (select max(rank) from shown), ");
    if (search->total)
        total(&sql);
    else
        cpx_text_adds(&sql.text, "null::bigint");
    cpx_text_adds(&sql.text, SHOWN);
    return finish(&sql);
}

enum cpx_rc cpx_search_ids(struct cpx_request *request, const struct cpx_search *search, int limit, struct cpx_call *call)
{
    struct sql sql;

    begin(&sql, request, search, call);
    sql.limit = param_int(&sql, limit);
    if (is_wide(search)) cpx_text_adds(&sql.text, "with ");
    if (is_wide(search)) {
        breadth(&sql);
        cpx_text_adds(&sql.text, "found as (");
        candidates(&sql);
        cpx_text_adds(&sql.text, ") select id from found");
    } else {
        candidates(&sql);
    }
    return finish(&sql);
}
