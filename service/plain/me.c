/* GET /v1/me: who the caller is. */
#include <stdlib.h>
#include <string.h>

#include "cpx/auth.h"
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
