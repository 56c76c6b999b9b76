#include "rows.h"

#include <errno.h>
#include <stdlib.h>

struct cpx_rows {
    PGresult *result;
};

static void clear_result(void *result)
{
    PQclear(result);
}

enum cpx_rc cpx_rows_keep(struct cpx_arena *arena, PGresult *result, const struct cpx_rows **rows)
{
    struct cpx_rows *kept = cpx_arena_alloc(arena, sizeof *kept);
    if (!kept) {
        PQclear(result);
        return CPX_EXHAUSTED;
    }
    kept->result = result;
    *rows = kept;
    return cpx_arena_defer(arena, clear_result, result);
}

int cpx_rows_count(const struct cpx_rows *rows)
{
    return PQntuples(rows->result);
}

int cpx_rows_affected(const struct cpx_rows *rows)
{
    const char *text = PQcmdTuples(rows->result);
    long count = strtol(text, NULL, 10);
    return count < 0 || count > INT32_MAX ? 0 : (int)count;
}

bool cpx_rows_null(const struct cpx_rows *rows, int row, int column)
{
    return PQgetisnull(rows->result, row, column) != 0;
}

const char *cpx_rows_text(const struct cpx_rows *rows, int row, int column)
{
    const char *text = PQgetvalue(rows->result, row, column);
    return text ? text : ""; /* libpq gives NULL for a place that doesn't exist */
}

size_t cpx_rows_size(const struct cpx_rows *rows, int row, int column)
{
    int size = PQgetlength(rows->result, row, column);
    return size < 0 ? 0 : (size_t)size;
}

int64_t cpx_rows_int(const struct cpx_rows *rows, int row, int column)
{
    const char *text = cpx_rows_text(rows, row, column);
    char *end = NULL;
    errno = 0;
    long long value = strtoll(text, &end, 10);
    return errno || end == text || *end ? 0 : (int64_t)value;
}

bool cpx_rows_bool(const struct cpx_rows *rows, int row, int column)
{
    return cpx_rows_text(rows, row, column)[0] == 't';
}
