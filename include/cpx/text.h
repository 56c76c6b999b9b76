/* A growing text in an arena, and a JSON writer on top of it. A failure (memory, cap) sticks: check once, at the end. */
#ifndef CPX_TEXT_H
#define CPX_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"

struct cpx_text {
    struct cpx_arena *arena;
    char *data; /* always NUL-terminated once something was appended; the NUL isn't counted in size */
    size_t size, room, cap;
    bool failed;
};

/* cap: the most bytes that it may hold. */
void cpx_text_init(struct cpx_text *text, struct cpx_arena *arena, size_t cap);
void cpx_text_add(struct cpx_text *text, const char *data, size_t size);
void cpx_text_adds(struct cpx_text *text, const char *string);
void cpx_text_addf(struct cpx_text *text, const char *format, ...) CPX_PRINTF(2, 3);
/* The finished text, "" if empty; NULL if it failed. */
const char *cpx_text_finish(struct cpx_text *text, size_t *size) CPX_MUST_CHECK;

/* A character as UTF-8; how many bytes. */
size_t cpx_utf8(uint32_t c, char out[4]);

/* JSON: the writer puts the commas. Keys are ASCII literals of ours; values are UTF-8 and are escaped (control characters, quote, backslash).
 * A NULL string value leaves the member out, so that optional members need no condition. key is NULL inside an array. */
struct cpx_writer {
    struct cpx_text *text;
    uint64_t first; /* one bit per depth: nothing written yet at this depth */
    int depth;      /* at most 63 */
};
void cpx_writer_init(struct cpx_writer *writer, struct cpx_text *text);
void cpx_write_object(struct cpx_writer *writer, const char *key); /* { */
void cpx_write_array(struct cpx_writer *writer, const char *key);  /* [ */
void cpx_write_end_object(struct cpx_writer *writer);
void cpx_write_end_array(struct cpx_writer *writer);
void cpx_write_string(struct cpx_writer *writer, const char *key, const char *value);
void cpx_write_string_n(struct cpx_writer *writer, const char *key, const char *value, size_t size);
void cpx_write_int(struct cpx_writer *writer, const char *key, int64_t value);
void cpx_write_bool(struct cpx_writer *writer, const char *key, bool value);
void cpx_write_null(struct cpx_writer *writer, const char *key);
void cpx_write_raw(struct cpx_writer *writer, const char *key, const char *json, size_t size); /* a finished JSON value */
/* FHIR R4's Coding, and a CodeableConcept of one. */
void cpx_write_coding(struct cpx_writer *writer, const char *key, const char *system, const char *code);
void cpx_write_concept(struct cpx_writer *writer, const char *key, const char *system, const char *code);

#endif
