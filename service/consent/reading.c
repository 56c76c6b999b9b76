#include "reading.h"

#include <string.h>

#include "cpx/resource.h"
#include "cpx/time.h"

const char *reading_below(struct reading *r, const char *pointer, const char *name)
{
    const char *text = cpx_arena_printf(r->arena, "%s/%s", pointer, name);
    r->exhausted = r->exhausted || text == NULL;
    return text == NULL ? "" : text;
}

const char *reading_item(struct reading *r, const char *pointer, size_t index)
{
    const char *text = cpx_arena_printf(r->arena, "%s/%zu", pointer, index);
    r->exhausted = r->exhausted || text == NULL;
    return text == NULL ? "" : text;
}

void reading_wrong(struct reading *r, enum cpx_error error, const char *pointer, const char *allowed, const char *what)
{
    (void)cpx_problem_add_allowed(r->problem, error, pointer, allowed, "%s", what);
}

/* Only members that are known; a JSON Pointer's ~ and / are escaped. */
void reading_members(struct reading *r, const char *pointer, json_t *object, const char *const *known, const char *allowed)
{
    const char *name;
    json_t *value;
    json_object_foreach(object, name, value)
    {
        size_t i = 0;
        while (known[i] != NULL && strcmp(known[i], name) != 0)
            i++;
        if (known[i] != NULL) continue;
        struct cpx_text escaped;
        cpx_text_init(&escaped, r->arena, READING_TEXT_MAX);
        for (const char *c = name; *c != '\0'; c++)
            cpx_text_add(&escaped, *c == '~' ? "~0" : *c == '/' ? "~1" : c, *c == '~' || *c == '/' ? 2 : 1);
        const char *text = cpx_text_finish(&escaped, NULL);
        reading_wrong(r, CPX_ERROR_UNKNOWN_ELEMENT, reading_below(r, pointer, text == NULL ? "" : text), allowed,
                      "There is no such member here");
    }
}

/* The text of a member; NULL where it is absent or wrong (then the problem says so). */
const char *reading_text(struct reading *r, const char *pointer, json_t *object, const char *name, bool required, size_t max)
{
    json_t *value = json_object_get(object, name);
    const char *at = reading_below(r, pointer, name);
    if (value == NULL) {
        if (required) reading_wrong(r, CPX_ERROR_REQUIRED, at, NULL, "It is needed here");
        return NULL;
    }
    const char *text = json_string_value(value);
    size_t size = text == NULL ? 0 : strlen(text);
    if (size == 0 || size > max || strspn(text, " \t\r\n") == size) {
        (void)cpx_problem_add(r->problem, CPX_ERROR_VALUE, at, "A text of 1 to %zu bytes is needed", max);
        return NULL;
    }
    const char *copy = cpx_arena_strdup(r->arena, text);
    r->exhausted = r->exhausted || copy == NULL;
    return copy;
}

const char *reading_day(struct reading *r, const char *pointer, json_t *object, const char *name, bool required)
{
    const char *text = reading_text(r, pointer, object, name, required, READING_TEXT_MAX);
    if (text == NULL || is_day(text)) return text;
    reading_wrong(r, CPX_ERROR_VALUE, reading_below(r, pointer, name), NULL, "A day that exists is needed, as YYYY-MM-DD");
    return NULL;
}

const char *reading_word(struct reading *r, const char *pointer, json_t *object, const char *name, bool required, const char *const *words,
                         size_t count, const char *allowed)
{
    const char *text = reading_text(r, pointer, object, name, required, READING_TEXT_MAX);
    if (text == NULL) return NULL;
    for (size_t i = 0; i < count; i++)
        if (strcmp(words[i], text) == 0) return text;
    reading_wrong(r, CPX_ERROR_VALUE, reading_below(r, pointer, name), allowed, "It isn't one of the values that are taken here");
    return NULL;
}

json_t *reading_object(struct reading *r, const char *pointer, json_t *object, const char *name, bool required)
{
    json_t *value = json_object_get(object, name);
    if (json_is_object(value)) return value;
    if (value != NULL)
        reading_wrong(r, CPX_ERROR_VALUE, reading_below(r, pointer, name), NULL, "An object is needed");
    else if (required)
        reading_wrong(r, CPX_ERROR_REQUIRED, reading_below(r, pointer, name), NULL, "It is needed here");
    return NULL;
}

/* An array of 1 to max items. */
json_t *reading_array(struct reading *r, const char *pointer, json_t *object, const char *name, bool required, size_t max)
{
    json_t *value = json_object_get(object, name);
    if (json_array_size(value) >= 1 && json_array_size(value) <= max) return value;
    if (value != NULL)
        (void)cpx_problem_add(r->problem, CPX_ERROR_VALUE, reading_below(r, pointer, name), "An array of 1 to %zu items is needed", max);
    else if (required)
        reading_wrong(r, CPX_ERROR_REQUIRED, reading_below(r, pointer, name), NULL, "It is needed here");
    return NULL;
}

const char *reading_organization(struct reading *r, const char *pointer, json_t *value)
{
    const char *text = json_string_value(value);
    if (text == NULL || !cpx_id_valid(text)) {
        reading_wrong(r, CPX_ERROR_VALUE, pointer, NULL, "The id of an organization is needed: see /v1/organizations");
        return NULL;
    }
    const char *copy = cpx_arena_strdup(r->arena, text);
    r->exhausted = r->exhausted || copy == NULL;
    return copy;
}

static const char *names_of_classes(struct reading *r)
{
    struct cpx_text text;
    cpx_text_init(&text, r->arena, READING_TEXT_MAX);
    for (size_t i = 0; i < cpx_classes_count; i++)
        cpx_text_addf(&text, "%s%s", i > 0 ? ", " : "", cpx_classes[i].name);
    return cpx_text_finish(&text, NULL);
}

void reading_recipient(struct reading *r, json_t *json, struct flag *flag)
{
    static const char *const known[] = {"organization", "class", NULL};
    json_t *to = reading_object(r, flag->pointer, json, "to", true);
    const char *pointer = reading_below(r, flag->pointer, "to");
    if (to == NULL) return;
    reading_members(r, pointer, to, known, "organization, class");
    json_t *organization = json_object_get(to, "organization"), *class_name = json_object_get(to, "class");
    if ((organization == NULL) == (class_name == NULL)) {
        reading_wrong(r, CPX_ERROR_REQUIRED, pointer, "organization, class", "One organization or one class is needed");
        return;
    }
    if (organization != NULL) {
        flag->organization = reading_organization(r, reading_below(r, pointer, "organization"), organization);
        return;
    }
    flag->class_name = reading_text(r, pointer, to, "class", true, READING_NAME_MAX);
    if (flag->class_name != NULL && cpx_class_find(flag->class_name) == NULL) {
        reading_wrong(r, CPX_ERROR_VALUE, reading_below(r, pointer, "class"), names_of_classes(r),
                      "There is no such class of organization");
        flag->class_name = NULL;
    }
}

static const char *names_of_categories(struct reading *r)
{
    struct cpx_text text;
    cpx_text_init(&text, r->arena, READING_TEXT_MAX);
    for (size_t i = 0; i < cpx_categories_count; i++)
        cpx_text_addf(&text, "%s%s", i > 0 ? ", " : "", cpx_categories[i].name);
    cpx_text_adds(&text, ", all (deny only)");
    return cpx_text_finish(&text, NULL);
}

void reading_categories(struct reading *r, json_t *json, struct flag *flag)
{
    json_t *list = reading_array(r, flag->pointer, json, "categories", true, cpx_categories_count + 1);
    const char *pointer = reading_below(r, flag->pointer, "categories");
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *name = json_string_value(json_array_get(list, i));
        const struct cpx_category *category = name == NULL ? NULL : cpx_category_find(name);
        if (category != NULL)
            flag->categories |= UINT32_C(1) << (category - cpx_categories);
        else if (name != NULL && strcmp(name, "all") == 0)
            flag->all = true;
        else
            reading_wrong(r, CPX_ERROR_VALUE, reading_item(r, pointer, i), names_of_categories(r), "There is no such category");
    }
    if (flag->all && flag->permit)
        reading_wrong(r, CPX_ERROR_BUSINESS_RULE, pointer, NULL, "`all` is for a deny only: a permit names each category");
    if (flag->all && flag->categories != 0) reading_wrong(r, CPX_ERROR_VALUE, pointer, NULL, "`all` stands alone");
}

void reading_purposes(struct reading *r, json_t *json, struct flag *flag)
{
    json_t *list = reading_array(r, flag->pointer, json, "purposes", flag->permit, CPX_PURPOSE_COUNT);
    const char *pointer = reading_below(r, flag->pointer, "purposes");
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *word = json_string_value(json_array_get(list, i));
        enum cpx_purpose purpose = word == NULL ? CPX_PURPOSE_NONE : cpx_purpose_of_word(word);
        if (purpose == CPX_PURPOSE_NONE)
            reading_wrong(r, CPX_ERROR_VALUE, reading_item(r, pointer, i),
                          "treatment, care_coordination, payment, operations, public_health, family_request", "There is no such purpose");
        else
            flag->purposes |= UINT32_C(1) << purpose;
    }
}
