#include "cpx/text.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { FIRST_ROOM = 256, DEPTH_MAX = 63 };

void cpx_text_init(struct cpx_text *text, struct cpx_arena *arena, size_t cap)
{
    *text = (struct cpx_text){.arena = arena, .cap = cap};
}

/* Makes room for more bytes and a NUL. */
static bool reserve(struct cpx_text *text, size_t more)
{
    if (text->failed) return false;
    if (more > text->cap - text->size || text->cap == SIZE_MAX) {
        text->failed = true;
        return false;
    }
    size_t needed = text->size + more + 1;
    if (needed <= text->room) return true;
    size_t room = text->room == 0 ? FIRST_ROOM : text->room > SIZE_MAX / 2 ? SIZE_MAX : text->room * 2;
    if (room > text->cap + 1) room = text->cap + 1;
    if (room < needed) room = needed;
    char *data = cpx_arena_alloc(text->arena, room);
    if (data == NULL) {
        text->failed = true;
        return false;
    }
    if (text->size > 0) memcpy(data, text->data, text->size);
    text->data = data;
    text->room = room;
    return true;
}

void cpx_text_add(struct cpx_text *text, const char *data, size_t size)
{
    if (!reserve(text, size)) return;
    if (size > 0) memcpy(text->data + text->size, data, size);
    text->size += size;
    text->data[text->size] = '\0';
}

void cpx_text_adds(struct cpx_text *text, const char *string)
{
    cpx_text_add(text, string, strlen(string));
}

void cpx_text_addf(struct cpx_text *text, const char *format, ...)
{
    va_list first, second;
    va_start(first, format);
    va_copy(second, first);
    int size = vsnprintf(NULL, 0, format, first);
    if (size < 0) text->failed = true;
    if (size >= 0 && reserve(text, (size_t)size)) {
        vsnprintf(text->data + text->size, (size_t)size + 1, format, second);
        text->size += (size_t)size;
    }
    va_end(second);
    va_end(first);
}

const char *cpx_text_finish(struct cpx_text *text, size_t *size)
{
    if (size != NULL) *size = text->failed ? 0 : text->size;
    if (text->failed) return NULL;
    return text->data == NULL ? "" : text->data;
}

size_t cpx_utf8(uint32_t c, char out[4])
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xE0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3F));
        out[2] = (char)(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3F));
    out[2] = (char)(0x80 | (c >> 6 & 0x3F));
    out[3] = (char)(0x80 | (c & 0x3F));
    return 4;
}

/* ---- JSON ---- */

void cpx_writer_init(struct cpx_writer *writer, struct cpx_text *text)
{
    *writer = (struct cpx_writer){.text = text};
}

/* The comma, where one is due, and the key. */
static void begin(struct cpx_writer *writer, const char *key)
{
    uint64_t bit = UINT64_C(1) << writer->depth;
    if (writer->depth > 0 && (writer->first & bit) == 0) cpx_text_add(writer->text, ",", 1);
    writer->first &= ~bit;
    if (key == NULL) return;
    cpx_text_add(writer->text, "\"", 1);
    cpx_text_adds(writer->text, key);
    cpx_text_add(writer->text, "\":", 2);
}

static void open_container(struct cpx_writer *writer, const char *key, const char *bracket)
{
    if (writer->depth >= DEPTH_MAX) {
        writer->text->failed = true;
        return;
    }
    begin(writer, key);
    cpx_text_add(writer->text, bracket, 1);
    writer->depth++;
    writer->first |= UINT64_C(1) << writer->depth;
}

static void close_container(struct cpx_writer *writer, const char *bracket)
{
    if (writer->depth <= 0) {
        writer->text->failed = true;
        return;
    }
    writer->depth--;
    cpx_text_add(writer->text, bracket, 1);
}

void cpx_write_object(struct cpx_writer *writer, const char *key)
{
    open_container(writer, key, "{");
}

void cpx_write_array(struct cpx_writer *writer, const char *key)
{
    open_container(writer, key, "[");
}

void cpx_write_end_object(struct cpx_writer *writer)
{
    close_container(writer, "}");
}

void cpx_write_end_array(struct cpx_writer *writer)
{
    close_container(writer, "]");
}

static void escape(struct cpx_text *text, unsigned char c)
{
    switch (c) {
    case '"':
        cpx_text_add(text, "\\\"", 2);
        break;
    case '\\':
        cpx_text_add(text, "\\\\", 2);
        break;
    case '\n':
        cpx_text_add(text, "\\n", 2);
        break;
    case '\r':
        cpx_text_add(text, "\\r", 2);
        break;
    case '\t':
        cpx_text_add(text, "\\t", 2);
        break;
    default:
        cpx_text_addf(text, "\\u%04x", (unsigned)c);
    }
}

void cpx_write_string_n(struct cpx_writer *writer, const char *key, const char *value, size_t size)
{
    if (value == NULL) return;
    begin(writer, key);
    cpx_text_add(writer->text, "\"", 1);
    size_t plain = 0;
    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)value[i];
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        cpx_text_add(writer->text, value + plain, i - plain);
        escape(writer->text, c);
        plain = i + 1;
    }
    cpx_text_add(writer->text, value + plain, size - plain);
    cpx_text_add(writer->text, "\"", 1);
}

void cpx_write_string(struct cpx_writer *writer, const char *key, const char *value)
{
    if (value != NULL) cpx_write_string_n(writer, key, value, strlen(value));
}

void cpx_write_int(struct cpx_writer *writer, const char *key, int64_t value)
{
    begin(writer, key);
    cpx_text_addf(writer->text, "%" PRId64, value);
}

void cpx_write_bool(struct cpx_writer *writer, const char *key, bool value)
{
    begin(writer, key);
    cpx_text_adds(writer->text, value ? "true" : "false");
}

void cpx_write_null(struct cpx_writer *writer, const char *key)
{
    begin(writer, key);
    cpx_text_add(writer->text, "null", 4);
}

void cpx_write_raw(struct cpx_writer *writer, const char *key, const char *json, size_t size)
{
    begin(writer, key);
    cpx_text_add(writer->text, json, size);
}

void cpx_write_coding(struct cpx_writer *writer, const char *key, const char *system, const char *code)
{
    cpx_write_object(writer, key);
    cpx_write_string(writer, "system", system);
    cpx_write_string(writer, "code", code);
    cpx_write_end_object(writer);
}

void cpx_write_concept(struct cpx_writer *writer, const char *key, const char *system, const char *code)
{
    cpx_write_object(writer, key);
    cpx_write_array(writer, "coding");
    cpx_write_coding(writer, NULL, system, code);
    cpx_write_end_array(writer);
    cpx_write_end_object(writer);
}
