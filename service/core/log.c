#include "cpx/log.h"

#include <inttypes.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cpx/time.h"

/* A line is one write of at most this many bytes, so that lines of threads don't mix (PIPE_BUF is 4,096). */
enum { LINE_MAX_BYTES = 4096, TAIL = 2 };

struct line {
    char data[LINE_MAX_BYTES];
    size_t size;
};

static atomic_int lowest_level = CPX_LOG_INFO;

void cpx_log_level(enum cpx_log_level lowest)
{
    atomic_store_explicit(&lowest_level, (int)lowest, memory_order_relaxed);
}

/* Adds the whole text or, where there is no room (the tail excepted), nothing. */
static bool add(struct line *line, const char *text, size_t size)
{
    if (size > sizeof line->data - TAIL - line->size) return false;
    memcpy(line->data + line->size, text, size);
    line->size += size;
    return true;
}

static bool add_string(struct line *line, const char *text)
{
    char escaped[8];
    bool all = add(line, "\"", 1);
    for (const char *c = text; all && *c != '\0'; c++) {
        unsigned char byte = (unsigned char)*c;
        if (byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\')
            all = add(line, c, 1);
        else
            all = add(line, escaped, (size_t)snprintf(escaped, sizeof escaped, "\\u%04x", (unsigned)byte));
    }
    return all && add(line, "\"", 1);
}

/* A field that doesn't fit is left out whole. */
static void add_field(struct line *line, const struct cpx_field *field)
{
    size_t before = line->size;
    char number[24];
    bool all = add(line, line->size > 1 ? "," : "", line->size > 1 ? 1 : 0) && add_string(line, field->name) && add(line, ":", 1);
    if (all && field->text != NULL)
        all = add_string(line, field->text);
    else if (all)
        all = add(line, number, (size_t)snprintf(number, sizeof number, "%" PRId64, field->number));
    if (!all) line->size = before;
}

void cpx_log(enum cpx_log_level level, const char *event, const struct cpx_field *fields)
{
    static const char *const names[] = {"debug", "info", "warning", "error"};
    if ((int)level < atomic_load_explicit(&lowest_level, memory_order_relaxed)) return;
    struct line line;
    char now[32];
    line.size = 0;
    cpx_time_format(cpx_now_us(), now);
    add(&line, "{", 1);
    add_field(&line, &(struct cpx_field){.name = "time", .text = now});
    add_field(&line, &(struct cpx_field){.name = "level", .text = names[level]});
    add_field(&line, &(struct cpx_field){.name = "event", .text = event});
    for (const struct cpx_field *field = fields; field != NULL && field->name != NULL; field++)
        add_field(&line, field);
    memcpy(line.data + line.size, "}\n", TAIL);
    /* A log that can't be written must not stop the service; there is nowhere to say so. */
    if (write(STDERR_FILENO, line.data, line.size + TAIL) < 0) return;
}
