/* GET /v1/feed: what changed of all that concerns its reader, once. */
#include <string.h>

#include "cpx/handlers.h"
#include "items.h"

enum { TEXT_MAX = 1024 * 1024 };
enum { PHASE_ACCESS = 1, PHASE_OWN };
enum {
    AT_PLACE = PLAIN_PIECE_COLUMN + PLAIN_PIECE_COLUMNS,
    AT_WHAT,
    AT_TYPE,
    AT_ID,
    AT_TIME,
    AT_OTHER,
    AT_UPTO,
    AT_UPTO_US,
    AT_NEXT,
    AT_HELD
};

enum cpx_rc cpx_plain_feed_plan(struct cpx_request *request, struct cpx_call *call)
{
    static const char *const parameters[] = {"after", "limit", NULL};
    struct plain_pass *pass = cpx_arena_alloc(request->arena, sizeof *pass);
    int limit;
    enum cpx_rc rc = cpx_request_check_query(request, parameters);
    if (!pass) return CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = plain_limit(request, &limit);
    if (rc == CPX_OK) rc = plain_pass_open(request, pass);
    if (rc == CPX_OK) rc = plain_pass_check_age(request, pass);
    if (rc != CPX_OK) return rc;
    request->plan = pass;
    /* phase, walk, transaction, type, id */
    const char *place[5] = {cpx_param_int(request->arena, pass->since ? PHASE_ACCESS : PHASE_OWN), "0", pass->bound, "",
                            "00000000-0000-0000-0000-000000000000"};
    for (size_t i = 0; pass->place && i < PLAIN_COUNT(place); i++)
        place[i] = plain_pass_part(request->arena, pass->place, i);
    for (size_t i = 0; i < PLAIN_COUNT(place); i++)
        if (!place[i]) return CPX_EXHAUSTED;
    if (pass->place && place[0][0] == '0' + PHASE_ACCESS) place[2] = pass->bound; /* the phases behind it are at their beginning */
    *call = (struct cpx_call){.statement = CPX_SQL_PLAIN_FEED,
                              .count = 13,
                              .values = {pass->since, pass->since_us, pass->upto, pass->upto_us, place[0], place[1], place[2], place[3],
                                         place[4], pass->bound, cpx_param_int(request->arena, limit), request->id, request->reader.user}};
    return call->values[10] ? CPX_OK : CPX_EXHAUSTED;
}

/* Whether a Condition names another as what it stands in the way of. */
static bool is_barrier(struct cpx_arena *arena, const struct plain_resource *condition)
{
    const struct cpx_doc *doc = &condition->doc;
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, 0, "evidence")); one >= 0; one = doc->nodes[one].next) {
        for (int32_t detail = plain_first(doc, cpx_doc_member(doc, one, "detail")); detail >= 0; detail = doc->nodes[detail].next) {
            if (plain_reference(arena, doc, detail, "Condition")) return true;
        }
    }
    return false;
}

/* What of these types is an item of a plan, says so. */
static const char *item_kind(struct cpx_request *request, const struct plain_resource *resource)
{
    const struct plain_plan plan = {.request = request, .arena = request->arena};
    for (size_t i = 0; i < PLAIN_KINDS; i++)
        if (plain_kinds[i]->is(&plan, resource)) return plain_kinds[i]->kind;
    return NULL;
}

/* Of a resource that is there, by what it says. */
static const char *kind_of(struct cpx_request *request, const char *type, const struct plain_resource *resource)
{
    struct cpx_arena *arena = request->arena;
    static const struct {
        const char *type, *kind;
    } kinds[] = {{"CarePlan", "care_plan"},
                 {"CareTeam", "care_team"},
                 {"Condition", "need"},
                 {"DetectedIssue", "conflict"},
                 {"DocumentReference", "document"},
                 {"EpisodeOfCare", "service"},
                 {"Goal", "goal"},
                 {"Observation", "observation"},
                 {"Patient", "child"},
                 {"Procedure", "procedure"},
                 {"ServiceRequest", "action"},
                 {"Task", "action"}};
    if (resource && strcmp(type, "Task") == 0 && plain_is_referral(arena, resource)) return "referral";
    if (resource && strcmp(type, "Condition") == 0 && is_barrier(arena, resource)) return "barrier";
    bool either = strcmp(type, "Observation") == 0 || strcmp(type, "Procedure") == 0;
    const char *item = resource && either ? item_kind(request, resource) : NULL;
    if (item) return item;
    for (size_t i = 0; i < PLAIN_COUNT(kinds); i++)
        if (strcmp(kinds[i].type, type) == 0) return kinds[i].kind;
    return NULL;
}

struct feed {
    struct cpx_request *request;
    const struct cpx_rows *rows;
    struct cpx_writer *writer;
    int row;
    bool part2;
};

/* The resources of the entry at hand: a Task comes with what it asks for. Goes behind its rows. */
static enum cpx_rc load(struct feed *feed, struct plain_resource *first, struct plain_resource *second)
{
    const int64_t place = cpx_rows_int(feed->rows, feed->row, AT_PLACE);
    enum cpx_rc rc = plain_resource_load(feed->request, feed->rows, &feed->row, first);
    if (rc != CPX_OK || feed->row >= cpx_rows_count(feed->rows) || cpx_rows_int(feed->rows, feed->row, AT_PLACE) != place) return rc;
    return plain_resource_load(feed->request, feed->rows, &feed->row, second);
}

static void write_common(struct feed *feed, const char *kind, const char *id, const char *child, const char *change, int64_t at_us)
{
    struct cpx_writer *w = feed->writer;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "kind", kind);
    cpx_write_string(w, "id", id);
    cpx_write_string(w, "child", child);
    cpx_write_string(w, "change", change);
    plain_write_time(w, "updated_at", at_us);
}

static enum cpx_rc write_entry(struct feed *feed)
{
    const struct cpx_rows *rows = feed->rows;
    const int row = feed->row;
    struct cpx_writer *w = feed->writer;
    const char *child = cpx_rows_null(rows, row, 0) ? NULL : cpx_rows_text(rows, row, 0), *what = cpx_rows_text(rows, row, AT_WHAT);
    const char *type = cpx_rows_text(rows, row, AT_TYPE), *id = cpx_rows_text(rows, row, AT_ID);
    struct plain_resource resource = {.type = NULL}, order = {.type = NULL};
    if (strcmp(what, "access") == 0) {
        feed->row++;
        write_common(feed, "child", child, child, what, cpx_rows_int(rows, row, AT_TIME));
        if (!cpx_rows_null(rows, row, AT_OTHER)) {
            cpx_write_array(w, "also_known_as");
            cpx_write_string(w, NULL, cpx_rows_text(rows, row, AT_OTHER));
            cpx_write_end_array(w);
        }
    } else if (strcmp(what, "removed") == 0) {
        feed->row++;
        write_common(feed, kind_of(feed->request, type, NULL), id, child, what, cpx_rows_int(rows, row, AT_TIME));
    } else {
        enum cpx_rc rc = load(feed, &resource, &order);
        if (rc != CPX_OK) return rc;
        feed->part2 |= resource.part2 || order.part2;
        write_common(feed, kind_of(feed->request, type, &resource), id, child, what,
                     order.type && order.changed_us > resource.changed_us ? order.changed_us : resource.changed_us);
    }
    cpx_write_end_object(w);
    return CPX_OK;
}

enum cpx_rc cpx_plain_feed_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct plain_pass pass = *(struct plain_pass *)request->plan;
    struct cpx_text text;
    struct cpx_writer writer;
    struct feed feed = {.request = request, .rows = rows, .writer = &writer};
    enum cpx_rc rc = CPX_OK;
    if (cpx_rows_count(rows) == 0) return CPX_DEFECT;
    const bool held = cpx_rows_bool(rows, 0, AT_HELD);
    const char *place = cpx_rows_null(rows, 0, AT_NEXT) ? NULL : cpx_rows_text(rows, 0, AT_NEXT);
    plain_pass_take(&pass, held, cpx_rows_text(rows, 0, AT_UPTO), cpx_rows_text(rows, 0, AT_UPTO_US));
    plain_open_page(request, &text, &writer, TEXT_MAX);
    while (rc == CPX_OK && feed.row < cpx_rows_count(rows) && !cpx_rows_null(rows, feed.row, AT_PLACE))
        rc = write_entry(&feed);
    return rc == CPX_OK ? plain_respond_pass(request, &text, &writer, &pass, place, held, feed.part2) : rc;
}
