/* GET /v1/me and GET /v1/organizations: who the caller is, and who else is there. */
#include <stdlib.h>
#include <string.h>

#include "cpx/auth.h"
#include "cpx/cursor.h"
#include "cpx/handlers.h"
#include "plain.h"

static const char *purpose_word(enum cpx_purpose purpose)
{
    const struct cpx_purpose_row *row = &cpx_purposes[(int)purpose > 0 && (int)purpose < CPX_PURPOSE_COUNT ? purpose : CPX_PURPOSE_NONE];
    return row->word ? row->word : row->code;
}

enum cpx_rc cpx_plain_me_plan(struct cpx_request *request, struct cpx_call *call)
{
    *call = (struct cpx_call){.statement = CPX_SQL_PLAIN_ME};
    return cpx_request_check_query(request, NULL);
}

/* "1,2,6": numbers of purposes. */
static void write_purposes(struct cpx_writer *w, const char *numbers)
{
    cpx_write_array(w, "purposes");
    for (const char *number = numbers; *number; number += strspn(number, ",")) {
        const char *word = purpose_word((enum cpx_purpose)strtol(number, NULL, 10));
        if (word) cpx_write_string(w, NULL, word);
        number += strcspn(number, ",");
    }
    cpx_write_end_array(w);
}

static void write_scopes(struct cpx_writer *w, const char *scopes)
{
    cpx_write_array(w, "scopes");
    while (*scopes) {
        size_t size = strcspn(scopes, " ");
        if (size > 0) cpx_write_string_n(w, NULL, scopes, size);
        scopes += size + (scopes[size] != '\0');
    }
    cpx_write_end_array(w);
}

enum cpx_rc cpx_plain_me_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    const struct cpx_reader *reader = &request->reader;
    const char *scopes;
    struct cpx_text text;
    struct cpx_writer w;
    if (cpx_rows_count(rows) != 1) return plain_not_found(request);
    enum cpx_rc rc = cpx_scopes_intersect(request->arena, reader->scopes, reader->scopes, &scopes);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, request->arena, 256 * 1024);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    cpx_write_object(&w, "organization");
    cpx_write_string(&w, "id", cpx_rows_text(rows, 0, 0));
    cpx_write_string(&w, "name", cpx_rows_text(rows, 0, 1));
    cpx_write_string(&w, "class", cpx_rows_text(rows, 0, 2));
    cpx_write_end_object(&w);
    cpx_write_string(&w, "client", reader->client);
    if (reader->user)
        cpx_write_string(&w, "user", reader->user);
    else
        cpx_write_null(&w, "user");
    cpx_write_string(&w, "purpose", purpose_word(reader->purpose));
    write_purposes(&w, cpx_rows_text(rows, 0, 5));
    write_scopes(&w, scopes);
    cpx_write_bool(&w, "recorder", cpx_rows_bool(rows, 0, 3));
    cpx_write_bool(&w, "steward", cpx_rows_bool(rows, 0, 4));
    cpx_write_end_object(&w);
    return plain_respond(request, 200, &text);
}

enum cpx_rc cpx_plain_organizations_plan(struct cpx_request *request, struct cpx_call *call)
{
    static const char *const parameters[] = {"class", "after", "limit", NULL};
    const char *class = cpx_request_query(request, "class"), *after = cpx_request_query(request, "after"), *from = "0";
    const char *limit;
    enum cpx_rc rc = cpx_request_check_query(request, parameters);
    if (rc == CPX_OK) rc = plain_limit_and_one(request, &limit);
    if (rc == CPX_OK && after) rc = cpx_cursor_open(request, after, &from);
    if (rc != CPX_OK) return rc;
    if (class && !cpx_class_find(class)) {
        struct cpx_text names;
        cpx_text_init(&names, request->arena, 4096);
        for (size_t i = 0; i < cpx_classes_count; i++)
            cpx_text_addf(&names, "%s%s", i ? ", " : "", cpx_classes[i].name);
        const char *allowed = cpx_text_finish(&names, NULL);
        if (!allowed) return CPX_EXHAUSTED;
        return cpx_problem_add_allowed(&request->problem, CPX_ERROR_INVALID_PARAMETER, "class", allowed,
                                       "There is no such class of organizations");
    }
    *call = (struct cpx_call){.statement = CPX_SQL_PLAIN_ORGANIZATIONS, .count = 3, .values = {from, class, limit}};
    return CPX_OK;
}

enum cpx_rc cpx_plain_organizations_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct cpx_text text;
    struct cpx_writer w;
    int count;
    bool more;
    enum cpx_rc rc = plain_page_rows(request, rows, &count, &more);
    if (rc != CPX_OK) return rc;
    plain_open_page(request, &text, &w, 256 * 1024);
    for (int i = 0; i < count; i++) {
        cpx_write_object(&w, NULL);
        cpx_write_string(&w, "id", cpx_rows_text(rows, i, 1));
        cpx_write_string(&w, "name", cpx_rows_text(rows, i, 2));
        cpx_write_string(&w, "class", cpx_rows_text(rows, i, 3));
        cpx_write_end_object(&w);
    }
    return plain_respond_page(request, &text, &w, more ? cpx_rows_text(rows, count - 1, 0) : NULL);
}
