/* CSV (RFC 4180), as spreadsheets write and take it: UTF-8, with a byte order mark at the beginning, lines that end with CRLF. */
#ifndef CPX_CSV_H
#define CPX_CSV_H

#include "cpx/text.h"

/* Begins a text: the byte order mark, by which spreadsheets know UTF-8. */
void cpx_csv_begin(struct cpx_text *text);
/* One cell, without what separates it. A spreadsheet runs what begins with = + - @ as a formula: such a cell gets an apostrophe before it, which
 * cpx_csv_next takes off again. */
void cpx_csv_cell(struct cpx_text *text, const char *value);
/* One row; a NULL is an empty cell. */
void cpx_csv_row(struct cpx_text *text, const char *const *cells, size_t count);

/* A file that is read row by row. Cells are separated by what the first row has most of: commas, semicolons or tabs. */
struct cpx_csv {
    const char *at, *end;
    char *room; /* for the cells: as long as the file */
    char separator;
    int line, next_line; /* where the row that was given last begins, counted from 1; and the next */
};
enum { CPX_CSV_CELLS = 100 };

/* text must outlive the reader; the cells live in the arena. */
enum cpx_rc cpx_csv_open(struct cpx_csv *csv, struct cpx_arena *arena, const char *text, size_t size) CPX_MUST_CHECK;
/* The next row that isn't blank: its cells, trimmed; count 0 at the end. Refused: the row that begins at csv->line isn't CSV: a quote that
 * doesn't end, more than CPX_CSV_CELLS cells, a NUL. */
enum cpx_rc cpx_csv_next(struct cpx_csv *csv, const char *cells[CPX_CSV_CELLS], size_t *count) CPX_MUST_CHECK;

#endif
