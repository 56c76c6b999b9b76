/* Reading /v1 bodies by tables of fields. */
#include "fields.h"

#include <string.h>

#include "cpx/json.h"
#include "cpx/text.h"
#include "cpx/time.h"

enum { TEXT_MAX = 1000, ITEMS_MAX = 100, POINTER_MAX = 200 };

/* Where in the body: the way back to its root. */
struct place {
    const struct place *above;
    const char *name; /* or NULL: an item */
    size_t index;
};
struct reading {
    struct cpx_arena *arena;
    struct cpx_problem *problem;
    bool refused, exhausted;
};

static void write_place(struct cpx_text *text, const struct place *place)
{
    if (!place) return;
    write_place(text, place->above);
    if (!place->name) {
        cpx_text_addf(text, "/%zu", place->index);
        return;
    }
    cpx_text_adds(text, "/");
    for (const char *c = place->name; *c && text->size < POINTER_MAX; c++) {
        if (*c == '~' || *c == '/')
            cpx_text_adds(text, *c == '~' ? "~0" : "~1");
        else
            cpx_text_add(text, c, 1);
    }
}

static void refuse(struct reading *reading, const struct place *place, enum cpx_error error, const char *allowed, const char *detail)
{
    struct cpx_text pointer;
    cpx_text_init(&pointer, reading->arena, 16 * 1024);
    write_place(&pointer, place);
    const char *text = cpx_text_finish(&pointer, NULL);
    if (!text) reading->exhausted = true;
    reading->refused = true;
    (void)cpx_problem_add_allowed(reading->problem, error, text ? text : "", allowed, "%s", detail);
}

const char *plain_allowed(struct cpx_arena *arena, const char *const *allowed)
{
    struct cpx_text text;
    cpx_text_init(&text, arena, 4096);
    for (const char *const *word = allowed; *word; word++) {
        if (word != allowed) cpx_text_adds(&text, ", ");
        cpx_text_adds(&text, *word);
    }
    return cpx_text_finish(&text, NULL);
}

bool plain_is_one_of(const char *word, const char *const *allowed)
{
    for (; *allowed; allowed++) {
        if (strcmp(word, *allowed) == 0) return true;
    }
    return false;
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

/* FHIR's string: no control characters but tab and line ends. */
static bool has_control(const char *text)
{
    for (; *text; text++) {
        if (((unsigned char)*text < 0x20 && !strchr("\t\r\n", *text)) || *text == 0x7f) return true;
    }
    return false;
}

static const char *read_text(struct reading *reading, const struct place *place, const json_t *value, const struct plain_field *field)
{
    const char *text = json_string_value(value);
    size_t max = field->max && field->kind != PLAIN_TEXTS ? field->max : TEXT_MAX;
    if (!text)
        refuse(reading, place, CPX_ERROR_VALUE, NULL, "A string is needed; leave the member out where there is nothing to say");
    else if (is_blank(text) || has_control(text))
        refuse(reading, place, CPX_ERROR_VALUE, NULL, "A string that isn't blank is needed, without control characters");
    else if (strlen(text) > max)
        refuse(reading, place, CPX_ERROR_VALUE, NULL, "The string is too long");
    else
        return text;
    return NULL;
}

static const char *read_word(struct reading *reading, const struct place *place, const json_t *value, const struct plain_field *field)
{
    const char *word = json_string_value(value);
    if (word && plain_is_one_of(word, field->allowed)) return word;
    const char *allowed = plain_allowed(reading->arena, field->allowed);
    if (!allowed) reading->exhausted = true;
    refuse(reading, place, CPX_ERROR_VALUE, allowed, "This isn't one of the words that are taken here");
    return NULL;
}

static const char *read_date(struct reading *reading, const struct place *place, const json_t *value)
{
    const char *text = json_string_value(value);
    if (text && strlen(text) == 10 && cpx_time_is_date(text)) return text;
    refuse(reading, place, CPX_ERROR_VALUE, NULL, "A day that exists is needed, as YYYY-MM-DD");
    return NULL;
}

static const char *read_time(struct reading *reading, const struct place *place, const json_t *value)
{
    const char *text = json_string_value(value);
    if (text && strchr(text, 'T') && cpx_time_is_datetime(text)) return text;
    refuse(reading, place, CPX_ERROR_VALUE, NULL, "A time with its offset is needed, as 2026-11-25T09:30:00-05:00");
    return NULL;
}

static void read_texts(struct reading *reading, const struct place *place, const json_t *value, const struct plain_field *field,
                       struct plain_texts *out)
{
    size_t max = field->max ? field->max : ITEMS_MAX;
    if (!json_is_array(value) || json_array_size(value) > max || (field->required && json_array_size(value) == 0)) {
        refuse(reading, place, CPX_ERROR_VALUE, NULL,
               field->required ? "An array with at least one item, and not too many, is needed"
                               : "An array of not too many items is needed");
        return;
    }
    out->items = cpx_arena_array(reading->arena, json_array_size(value) + 1, sizeof *out->items);
    if (!out->items) {
        reading->exhausted = true;
        return;
    }
    for (size_t i = 0; i < json_array_size(value); i++) {
        struct place item = {.above = place, .index = i};
        const json_t *one = json_array_get(value, i);
        const char *text = field->kind == PLAIN_WORDS ? read_word(reading, &item, one, field) : read_text(reading, &item, one, field);
        bool again = false;
        for (size_t k = 0; text && k < out->count; k++)
            again = again || strcmp(out->items[k], text) == 0;
        if (again) refuse(reading, &item, CPX_ERROR_VALUE, NULL, "It is there already");
        if (text && !again) out->items[out->count++] = text;
    }
}

static void read_object(struct reading *reading, const struct place *place, json_t *value, const struct plain_shape *shape, char *out);

static void read_list(struct reading *reading, const struct place *place, const json_t *value, const struct plain_field *field,
                      struct plain_list *out)
{
    size_t max = field->max ? field->max : ITEMS_MAX;
    if (!json_is_array(value) || json_array_size(value) > max || (field->required && json_array_size(value) == 0)) {
        refuse(reading, place, CPX_ERROR_VALUE, NULL, "An array of not too many objects is needed");
        return;
    }
    char *items = cpx_arena_array(reading->arena, json_array_size(value) + 1, field->shape->size);
    if (!items) {
        reading->exhausted = true;
        return;
    }
    for (size_t i = 0; i < json_array_size(value); i++) {
        struct place item = {.above = place, .index = i};
        read_object(reading, &item, json_array_get(value, i), field->shape, items + i * field->shape->size);
    }
    *out = (struct plain_list){json_array_size(value), items};
}

static int64_t read_number(struct reading *reading, const struct place *place, const json_t *value, const struct plain_field *field)
{
    json_int_t number = json_integer_value(value);
    if (json_is_integer(value) && number >= 1 && number <= (json_int_t)field->max) return number;
    refuse(reading, place, CPX_ERROR_VALUE, NULL, "A whole number is needed, not too large");
    return 0;
}

static const int64_t *read_whole(struct reading *reading, const struct place *place, const json_t *value, const struct plain_field *field)
{
    json_int_t number = json_integer_value(value);
    if (!json_is_integer(value) || number < 0 || number > (json_int_t)field->max) {
        refuse(reading, place, CPX_ERROR_VALUE, NULL, "A whole number from 0 on is needed, not too large");
        return NULL;
    }
    int64_t *out = cpx_arena_alloc(reading->arena, sizeof *out);
    if (!out)
        reading->exhausted = true;
    else
        *out = number;
    return out;
}

static const double *read_real(struct reading *reading, const struct place *place, const json_t *value, const struct plain_field *field)
{
    double number = json_number_value(value);
    if (!json_is_number(value) || number < 0 || number > (double)field->max) {
        refuse(reading, place, CPX_ERROR_VALUE, NULL, "A number from 0 on is needed, not too large");
        return NULL;
    }
    double *out = cpx_arena_alloc(reading->arena, sizeof *out);
    if (!out)
        reading->exhausted = true;
    else
        *out = number;
    return out;
}

static void read_field(struct reading *reading, const struct place *place, json_t *value, const struct plain_field *field, char *at)
{
    switch (field->kind) {
    case PLAIN_TEXT:
        *(const char **)(void *)at = read_text(reading, place, value, field);
        break;
    case PLAIN_WORD:
        *(const char **)(void *)at = read_word(reading, place, value, field);
        break;
    case PLAIN_DATE:
        *(const char **)(void *)at = read_date(reading, place, value);
        break;
    case PLAIN_TIME:
        *(const char **)(void *)at = read_time(reading, place, value);
        break;
    case PLAIN_BOOL:
        if (!json_is_boolean(value)) refuse(reading, place, CPX_ERROR_VALUE, "true, false", "true or false is needed");
        *(enum plain_bool *)(void *)at = json_is_true(value) ? PLAIN_TRUE : PLAIN_FALSE;
        break;
    case PLAIN_NUMBER:
        *(int64_t *)(void *)at = read_number(reading, place, value, field);
        break;
    case PLAIN_WHOLE:
        *(const int64_t **)(void *)at = read_whole(reading, place, value, field);
        break;
    case PLAIN_REAL:
        *(const double **)(void *)at = read_real(reading, place, value, field);
        break;
    case PLAIN_TEXTS:
    case PLAIN_WORDS:
        read_texts(reading, place, value, field, (struct plain_texts *)(void *)at);
        break;
    case PLAIN_OBJECT: {
        char *object = cpx_arena_alloc(reading->arena, field->shape->size);
        if (!object) {
            reading->exhausted = true;
            break;
        }
        read_object(reading, place, value, field->shape, object);
        *(void **)(void *)at = object;
        break;
    }
    case PLAIN_LIST:
        read_list(reading, place, value, field, (struct plain_list *)(void *)at);
        break;
    case PLAIN_IGNORED:
        break;
    }
}

static const struct plain_field *find_field(const struct plain_shape *shape, const char *name)
{
    for (size_t i = 0; i < shape->count; i++) {
        if (strcmp(shape->fields[i].name, name) == 0) return &shape->fields[i];
    }
    return NULL;
}

static const char *field_names(struct reading *reading, const struct plain_shape *shape)
{
    struct cpx_text text;
    cpx_text_init(&text, reading->arena, 4096);
    for (size_t i = 0; i < shape->count; i++) {
        if (shape->fields[i].kind == PLAIN_IGNORED && !shape->fields[i].required) continue;
        if (text.size) cpx_text_adds(&text, ", ");
        cpx_text_adds(&text, shape->fields[i].name);
    }
    const char *names = cpx_text_finish(&text, NULL);
    if (!names) reading->exhausted = true;
    return names;
}

static void read_object(struct reading *reading, const struct place *place, json_t *value, const struct plain_shape *shape, char *out)
{
    if (!json_is_object(value)) {
        refuse(reading, place, CPX_ERROR_VALUE, NULL, "An object is needed");
        return;
    }
    const char *name;
    json_t *member;
    json_object_foreach(value, name, member)
    {
        struct place here = {.above = place, .name = name};
        const struct plain_field *field = find_field(shape, name);
        if (field)
            read_field(reading, &here, member, field, out + field->offset);
        else
            refuse(reading, &here, CPX_ERROR_UNKNOWN_ELEMENT, field_names(reading, shape), "There is no such member here");
    }
    for (size_t i = 0; i < shape->count; i++) {
        struct place here = {.above = place, .name = shape->fields[i].name};
        if (shape->fields[i].required && !json_object_get(value, shape->fields[i].name))
            refuse(reading, &here, CPX_ERROR_REQUIRED, NULL, "This member is needed");
    }
}

enum cpx_rc plain_value_read(struct cpx_arena *arena, struct cpx_problem *problem, json_t *value, const struct plain_shape *shape,
                             void *out)
{
    struct reading reading = {.arena = arena, .problem = problem};
    memset(out, 0, shape->size);
    read_object(&reading, NULL, value, shape, out);
    if (reading.exhausted) return CPX_EXHAUSTED;
    return reading.refused ? CPX_REFUSED : CPX_OK;
}

enum cpx_rc plain_body_read(struct cpx_request *request, const struct plain_shape *shape, void *out)
{
    json_t *value;
    enum cpx_rc rc = cpx_json_load(request->arena, request->body ? request->body : "", request->body_size, &value, &request->problem);
    return rc == CPX_OK ? plain_value_read(request->arena, &request->problem, value, shape, out) : rc;
}
