#include "cpx/csv.h"

#include <string.h>

static const char mark[] = "\xEF\xBB\xBF";
static const char formulas[] = "=+-@\t\r";

void cpx_csv_begin(struct cpx_text *text)
{
    cpx_text_adds(text, mark);
}

void cpx_csv_cell(struct cpx_text *text, const char *value)
{
    bool guarded = *value != '\0' && strchr(formulas, *value) != NULL, quoted = strpbrk(value, ",;\"\r\n\t") != NULL;
    if (quoted) cpx_text_adds(text, "\"");
    if (guarded) cpx_text_adds(text, "'");
    for (const char *at = value; *at != '\0'; at++) {
        cpx_text_add(text, at, 1);
        if (*at == '"') cpx_text_adds(text, "\"");
    }
    if (quoted) cpx_text_adds(text, "\"");
}

void cpx_csv_row(struct cpx_text *text, const char *const *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0) cpx_text_adds(text, ",");
        if (cells[i] != NULL) cpx_csv_cell(text, cells[i]);
    }
    cpx_text_adds(text, "\r\n");
}

/* ---- reading ---- */

static char separator_of(const char *at, const char *end)
{
    static const char separators[] = ",;\t";
    size_t counts[3] = {0}, best = 0;
    bool quoted = false;
    for (; at < end && (quoted || (*at != '\n' && *at != '\r')); at++) {
        if (*at == '"') quoted = !quoted;
        for (size_t i = 0; !quoted && i < 3; i++)
            counts[i] += *at == separators[i];
    }
    for (size_t i = 1; i < 3; i++) {
        if (counts[i] > counts[best]) best = i;
    }
    return separators[best];
}

enum cpx_rc cpx_csv_open(struct cpx_csv *csv, struct cpx_arena *arena, const char *text, size_t size)
{
    size_t skip = size >= strlen(mark) && memcmp(text, mark, strlen(mark)) == 0 ? strlen(mark) : 0;
    *csv = (struct cpx_csv){.at = text + skip, .end = text + size, .next_line = 1};
    csv->separator = separator_of(csv->at, csv->end);
    csv->room = cpx_arena_alloc(arena, size + 1); /* each cell's NUL stands where its separator stood; the last one's behind it all */
    return csv->room != NULL ? CPX_OK : CPX_EXHAUSTED;
}

/* Without the blanks around it, and without the apostrophe that keeps it from being a formula. */
static const char *trimmed(char *cell, size_t size)
{
    while (size > 0 && strchr(" \t\r\n", cell[size - 1]) != NULL)
        size--;
    cell[size] = '\0';
    cell += strspn(cell, " \t\r\n");
    return cell[0] == '\'' && cell[1] != '\0' && strchr(formulas, cell[1]) != NULL ? cell + 1 : cell;
}

static bool ends_cell(const struct cpx_csv *csv)
{
    return csv->at == csv->end || *csv->at == csv->separator || *csv->at == '\n' || *csv->at == '\r';
}

/* From at up to a separator or the end of the row, where at is then. */
static enum cpx_rc read_cell(struct cpx_csv *csv, const char **cell)
{
    char *room = csv->room;
    size_t size = 0;
    bool quoted = csv->at < csv->end && *csv->at == '"';
    csv->at += quoted;
    while (quoted || !ends_cell(csv)) {
        if (csv->at == csv->end || *csv->at == '\0') return CPX_REFUSED;
        bool quote = quoted && *csv->at == '"', doubled = quote && csv->at + 1 < csv->end && csv->at[1] == '"';
        if (quote && !doubled)
            quoted = false;
        else
            room[size++] = *csv->at;
        csv->next_line += *csv->at == '\n';
        csv->at += doubled ? 2 : 1;
    }
    csv->room = room + size + 1;
    *cell = trimmed(room, size);
    return CPX_OK;
}

static enum cpx_rc read_row(struct cpx_csv *csv, const char *cells[CPX_CSV_CELLS], size_t *count)
{
    bool more = true;
    csv->line = csv->next_line;
    for (*count = 0; more; (*count)++) {
        enum cpx_rc rc = *count < CPX_CSV_CELLS ? read_cell(csv, &cells[*count]) : CPX_REFUSED;
        if (rc != CPX_OK) return rc;
        more = csv->at < csv->end && *csv->at == csv->separator;
        csv->at += more;
    }
    csv->next_line += csv->at < csv->end;
    csv->at += csv->at < csv->end && *csv->at == '\r';
    csv->at += csv->at < csv->end && *csv->at == '\n';
    return CPX_OK;
}

static bool is_blank(const char *const *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (*cells[i] != '\0') return false;
    }
    return true;
}

enum cpx_rc cpx_csv_next(struct cpx_csv *csv, const char *cells[CPX_CSV_CELLS], size_t *count)
{
    while (csv->at < csv->end) {
        enum cpx_rc rc = read_row(csv, cells, count);
        if (rc != CPX_OK || !is_blank(cells, *count)) return rc;
    }
    *count = 0;
    return CPX_OK;
}
