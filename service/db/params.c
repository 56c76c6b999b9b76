#include <inttypes.h>
#include <string.h>

#include "cpx/db.h"
#include "cpx/text.h"

enum { ARRAY_MAX = 64 * 1024 * 1024 };

const char *cpx_param_int(struct cpx_arena *arena, int64_t value)
{
    return cpx_arena_printf(arena, "%" PRId64, value);
}

const char *cpx_param_bool(bool value)
{
    return value ? "true" : "false";
}

/* PostgreSQL's array syntax: every item quoted, so that no item can be read as NULL or as syntax. */
static void add_item(struct cpx_text *text, const char *item)
{
    cpx_text_add(text, "\"", 1);
    for (const char *from = item; *from;) {
        size_t plain = strcspn(from, "\"\\");
        cpx_text_add(text, from, plain);
        from += plain;
        if (*from) {
            const char escaped[2] = {'\\', *from++};
            cpx_text_add(text, escaped, sizeof escaped);
        }
    }
    cpx_text_add(text, "\"", 1);
}

const char *cpx_param_texts(struct cpx_arena *arena, const char *const *items, size_t count)
{
    struct cpx_text text;
    cpx_text_init(&text, arena, ARRAY_MAX);
    cpx_text_add(&text, "{", 1);
    for (size_t i = 0; i < count; i++) {
        if (i > 0) cpx_text_add(&text, ",", 1);
        if (items[i])
            add_item(&text, items[i]);
        else
            cpx_text_adds(&text, "NULL");
    }
    cpx_text_add(&text, "}", 1);
    return cpx_text_finish(&text, NULL);
}

const char *cpx_param_ints(struct cpx_arena *arena, const int64_t *items, size_t count)
{
    struct cpx_text text;
    cpx_text_init(&text, arena, ARRAY_MAX);
    cpx_text_add(&text, "{", 1);
    for (size_t i = 0; i < count; i++)
        cpx_text_addf(&text, "%s%" PRId64, i > 0 ? "," : "", items[i]);
    cpx_text_add(&text, "}", 1);
    return cpx_text_finish(&text, NULL);
}
