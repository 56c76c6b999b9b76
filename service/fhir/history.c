/* Instance history and vread: the versions of the view, under the consent and the labels of now.
 *
 * Every visible row holds for [changed, until). At each moment at which one begins or ends, the rows that hold make a version; equal
 * neighbours are one version, so what a reader may not see leaves no gap. Where two rows of one piece hold at a moment, the one that ends
 * first is what was. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/config.h"
#include "cpx/cursor.h"
#include "cpx/handlers.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "store.h"

enum { COLUMN_UNTIL = CPX_PIECE_COLUMNS, PAGE_DEFAULT = 20, PAGE_MAX = 100, PAGE_BYTES = 1024 * 1024, BUNDLE_MAX = 16 * 1024 * 1024 };

struct span {
    struct cpx_piece piece;
    int64_t until_us; /* INT64_MAX: still */
};

struct timeline {
    const char *type, *id;
    int64_t child;
    size_t count;
    struct span *spans;
    size_t versions_count;
    struct version {
        int64_t at_us; /* when it began */
        struct cpx_version version;
        bool gone;
    } * versions; /* oldest first */
};

static enum cpx_rc load(struct cpx_request *request, struct cpx_tx *tx, struct timeline *line)
{
    const char *const values[] = {line->type, line->id};
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PIECE_HISTORY_VIEW, values, 2, &rows);
    int count = rc == CPX_OK ? cpx_rows_count(rows) : 0;

    if (rc != CPX_OK || count == 0) return rc;
    line->spans = cpx_arena_array(request->arena, (size_t)count, sizeof *line->spans);
    if (!line->spans) return CPX_EXHAUSTED;
    for (int row = 0; row < count && rc == CPX_OK; row++) {
        struct cpx_pieces one;
        rc = cpx_pieces_from_rows(request->arena, rows, row, 1, 0, &one);
        if (rc != CPX_OK) return rc;
        line->spans[row] =
            (struct span){one.items[0], cpx_rows_null(rows, row, COLUMN_UNTIL) ? INT64_MAX : cpx_rows_int(rows, row, COLUMN_UNTIL)};
        line->child = cpx_rows_int(rows, row, 2);
    }
    line->count = (size_t)count;
    return rc;
}

/* Whether the resource is visible now: piece 0 that still holds. */
static bool stands(const struct timeline *line)
{
    for (size_t i = 0; i < line->count; i++) {
        if (line->spans[i].piece.element[0] == '\0' && line->spans[i].until_us == INT64_MAX) return true;
    }
    return false;
}

static bool ends_before(const struct span *a, const struct span *b)
{
    return a->until_us < b->until_us;
}

/* The pieces that held at a moment. */
static enum cpx_rc pieces_at(struct cpx_arena *arena, const struct timeline *line, int64_t at_us, struct cpx_pieces *out)
{
    const struct span **held = cpx_arena_array(arena, line->count, sizeof *held);
    size_t count = 0;

    *out = (struct cpx_pieces){0};
    if (!held) return CPX_EXHAUSTED;
    for (size_t i = 0; i < line->count; i++) {
        const struct span *span = &line->spans[i];
        size_t same = 0;
        if (span->piece.changed_us > at_us || span->until_us <= at_us) continue;
        while (same < count &&
               (held[same]->piece.sequence != span->piece.sequence || strcmp(held[same]->piece.element, span->piece.element) != 0)) {
            same++;
        }
        if (same == count)
            held[count++] = span;
        else if (ends_before(span, held[same]))
            held[same] = span;
    }
    out->items = cpx_arena_array(arena, count > 0 ? count : 1, sizeof *out->items);
    if (!out->items) return CPX_EXHAUSTED;
    for (size_t i = 0; i < count; i++) {
        out->items[i] = held[i]->piece;
    }
    out->count = count;
    cpx_pieces_sort(out);
    return CPX_OK;
}

static int compare_times(const void *left, const void *right)
{
    const int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
    return (a > b) - (a < b);
}

static enum cpx_rc find_versions(struct cpx_request *request, struct timeline *line)
{
    size_t times = 0;
    int64_t *at = cpx_arena_array(request->arena, line->count * 2 + 1, sizeof *at);

    line->versions = cpx_arena_array(request->arena, line->count * 2 + 1, sizeof *line->versions);
    if (!at || !line->versions) return CPX_EXHAUSTED;
    for (size_t i = 0; i < line->count; i++) {
        at[times++] = line->spans[i].piece.changed_us;
        if (line->spans[i].until_us != INT64_MAX) at[times++] = line->spans[i].until_us;
    }
    qsort(at, times, sizeof *at, compare_times);
    for (size_t i = 0; i < times; i++) {
        struct version *last = line->versions_count > 0 ? &line->versions[line->versions_count - 1] : NULL;
        struct version next = {.at_us = at[i]};
        struct cpx_pieces pieces;
        enum cpx_rc rc;

        if (i > 0 && at[i] == at[i - 1]) continue;
        rc = pieces_at(request->arena, line, at[i], &pieces);
        if (rc != CPX_OK) return rc;
        if (pieces.count == 0 || pieces.items[0].element[0] != '\0') continue;
        rc = cpx_pieces_version(request->service->version_key, &pieces, &next.version);
        if (rc != CPX_OK) return rc;
        next.gone = pieces.items[0].body == NULL;
        if (!last || strcmp(last->version.id, next.version.id) != 0) line->versions[line->versions_count++] = next;
    }
    return CPX_OK;
}

static enum cpx_rc view_of(struct cpx_request *request, const struct timeline *line, const struct version *version, struct cpx_view *out)
{
    struct cpx_pieces pieces;
    enum cpx_rc rc = pieces_at(request->arena, line, version->at_us, &pieces);

    if (rc == CPX_OK) rc = cpx_view_from_pieces(request, line->type, line->id, &pieces, out);
    out->child = line->child;
    return rc;
}

static enum cpx_rc open_timeline(struct cpx_request *request, struct cpx_tx *tx, struct timeline *line)
{
    enum cpx_rc rc = CPX_OK;

    *line = (struct timeline){.type = request->parameters[0], .id = request->parameters[1]};
    if (!cpx_type_find(line->type) || !cpx_id_valid(line->id)) return cpx_refuse_not_found(request);
    rc = load(request, tx, line);
    if (rc != CPX_OK) return rc;
    if (!stands(line)) return cpx_refuse_not_found(request);
    return find_versions(request, line);
}

/* ---- vread ---- */

enum cpx_rc cpx_fhir_vread_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct timeline line;
    struct cpx_view view;
    const struct version *found = NULL;
    enum cpx_rc rc = open_timeline(request, tx, &line);

    for (size_t i = 0; rc == CPX_OK && i < line.versions_count; i++) {
        if (strcmp(line.versions[i].version.id, request->parameters[2]) == 0) found = &line.versions[i];
    }
    if (rc == CPX_OK && !found) rc = cpx_refuse_not_found(request);
    if (rc == CPX_OK && found->gone)
        rc = cpx_problem_add(&request->problem, CPX_ERROR_GONE, NULL, "This version is the resource's deletion");
    if (rc == CPX_REFUSED) return cpx_refuse_recorded(request, tx, line.type, line.id);
    if (rc == CPX_OK) rc = view_of(request, &line, found, &view);
    if (rc == CPX_OK) rc = cpx_views_disclose(tx, "history", &view, 1);
    if (rc == CPX_OK) rc = cpx_respond_version(request, &view.version);
    return rc == CPX_OK ? cpx_respond(request, 200, cpx_media_fhir, view.text, view.size) : rc;
}

/* ---- history ---- */

struct page {
    size_t first, count; /* of the versions, counted from the newest */
    struct cpx_view *views;
    bool more;
    size_t limit;
    const char *count_text;
};

static enum cpx_rc read_page(struct cpx_request *request, const struct timeline *line, struct page *page)
{
    const char *cursor = cpx_request_query(request, "_cursor");
    const char *plain = NULL;
    char *end = NULL;
    enum cpx_rc rc = CPX_OK;

    *page = (struct page){.limit = PAGE_DEFAULT, .count_text = cpx_request_query(request, "_count")};
    if (page->count_text) {
        unsigned long count = strtoul(page->count_text, &end, 10);
        if (page->count_text[0] < '1' || page->count_text[0] > '9' || *end) {
            return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "_count",
                                   "_count is a number from 1 on: at most 100 are given");
        }
        page->limit = count > PAGE_MAX ? PAGE_MAX : count;
    }
    if (cursor) {
        int64_t before;
        rc = cpx_cursor_open(request, cursor, &plain);
        if (rc != CPX_OK) return rc;
        before = strtoll(plain, NULL, 10);
        while (page->first < line->versions_count && line->versions[line->versions_count - 1 - page->first].at_us >= before)
            page->first++;
    }
    return CPX_OK;
}

static enum cpx_rc view_page(struct cpx_request *request, const struct timeline *line, struct page *page)
{
    size_t bytes = 0;

    page->views = cpx_arena_array(request->arena, page->limit, sizeof *page->views);
    if (!page->views) return CPX_EXHAUSTED;
    while (page->first + page->count < line->versions_count && page->count < page->limit) {
        struct cpx_view *view = &page->views[page->count];
        enum cpx_rc rc = view_of(request, line, &line->versions[line->versions_count - 1 - page->first - page->count], view);
        if (rc != CPX_OK) return rc;
        bytes += view->size;
        if (page->count > 0 && bytes > PAGE_BYTES) break;
        page->count++;
    }
    page->more = page->first + page->count < line->versions_count;
    return CPX_OK;
}

static enum cpx_rc write_version(struct cpx_request *request, const struct timeline *line, const struct page *page, size_t index,
                                 struct cpx_writer *writer)
{
    const struct cpx_view *view = &page->views[index];
    bool first = page->first + index + 1 == line->versions_count;
    const char *path = cpx_arena_printf(request->arena, "%s/%s", line->type, line->id);
    const char *url = path ? cpx_arena_printf(request->arena, "%s/fhir/R4/%s", request->service->config->url, path) : NULL;
    const char *etag = cpx_arena_printf(request->arena, "W/\"%s\"", view->version.id);
    char moment[32];

    if (!url || !etag) return CPX_EXHAUSTED;
    cpx_time_format(view->version.changed_us, moment);
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "fullUrl", url);
    if (!view->gone) cpx_write_raw(writer, "resource", view->text, view->size);
    cpx_write_object(writer, "request");
    cpx_write_string(writer, "method", view->gone ? "DELETE" : first ? "POST" : "PUT");
    cpx_write_string(writer, "url", first && !view->gone ? line->type : path);
    cpx_write_end_object(writer);
    cpx_write_object(writer, "response");
    cpx_write_string(writer, "status", view->gone ? "204 No Content" : first ? "201 Created" : "200 OK");
    cpx_write_string(writer, "etag", etag);
    cpx_write_string(writer, "lastModified", moment);
    cpx_write_end_object(writer);
    cpx_write_end_object(writer);
    return CPX_OK;
}

static enum cpx_rc write_link(struct cpx_request *request, const struct timeline *line, const struct page *page, const char *relation,
                              const char *cursor, struct cpx_writer *writer)
{
    const char *url =
        cpx_arena_printf(request->arena, "%s/fhir/R4/%s/%s/_history%s%s%s%s%s", request->service->config->url, line->type, line->id,
                         page->count_text || cursor ? "?" : "", page->count_text ? "_count=" : "", page->count_text ? page->count_text : "",
                         cursor ? (page->count_text ? "&_cursor=" : "_cursor=") : "", cursor ? cursor : "");

    if (!url) return CPX_EXHAUSTED;
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "relation", relation);
    cpx_write_string(writer, "url", url);
    cpx_write_end_object(writer);
    return CPX_OK;
}

static enum cpx_rc write_links(struct cpx_request *request, const struct timeline *line, const struct page *page, struct cpx_writer *writer)
{
    const char *plain, *cursor = NULL;
    enum cpx_rc rc;

    cpx_write_array(writer, "link");
    rc = write_link(request, line, page, "self", cpx_request_query(request, "_cursor"), writer);
    if (rc == CPX_OK && page->more) {
        plain = cpx_param_int(request->arena, line->versions[line->versions_count - page->first - page->count].at_us);
        rc = plain ? cpx_cursor_seal(request, plain, &cursor) : CPX_EXHAUSTED;
        if (rc == CPX_OK) rc = write_link(request, line, page, "next", cursor, writer);
    }
    cpx_write_end_array(writer);
    return rc;
}

static enum cpx_rc write_bundle(struct cpx_request *request, const struct timeline *line, const struct page *page, const char **text,
                                size_t *size)
{
    struct cpx_text out;
    struct cpx_writer writer;
    enum cpx_rc rc;

    cpx_text_init(&out, request->arena, BUNDLE_MAX);
    cpx_writer_init(&writer, &out);
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "resourceType", "Bundle");
    cpx_write_string(&writer, "type", "history");
    cpx_write_int(&writer, "total", (int64_t)line->versions_count);
    rc = write_links(request, line, page, &writer);
    if (page->count > 0) cpx_write_array(&writer, "entry");
    for (size_t i = 0; i < page->count && rc == CPX_OK; i++) {
        rc = write_version(request, line, page, i, &writer);
    }
    if (page->count > 0) cpx_write_end_array(&writer);
    cpx_write_end_object(&writer);
    if (rc != CPX_OK) return rc;
    *text = cpx_text_finish(&out, size);
    return *text ? CPX_OK : CPX_EXHAUSTED;
}

enum cpx_rc cpx_fhir_history_work(struct cpx_request *request, struct cpx_tx *tx)
{
    struct timeline line;
    struct page page;
    const char *text = NULL;
    size_t size = 0;
    enum cpx_rc rc = open_timeline(request, tx, &line);

    if (rc == CPX_REFUSED) return cpx_refuse_recorded(request, tx, line.type, line.id);
    if (rc == CPX_OK) rc = read_page(request, &line, &page);
    if (rc == CPX_OK) rc = view_page(request, &line, &page);
    if (rc == CPX_OK) rc = cpx_views_disclose(tx, "history", page.views, page.count);
    if (rc == CPX_OK) rc = write_bundle(request, &line, &page, &text, &size);
    return rc == CPX_OK ? cpx_respond(request, 200, cpx_media_fhir, text, size) : rc;
}
