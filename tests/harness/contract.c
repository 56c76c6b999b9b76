#include "contract.h"

#include <math.h>
#include <regex.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char reason[1024];

static const char *because(const char *format, ...) __attribute__((format(printf, 1, 2)));
static const char *because(const char *format, ...)
{
    va_list list;
    va_start(list, format);
    vsnprintf(reason, sizeof reason, format, list);
    va_end(list);
    return reason;
}

/* Puts the place before a reason that comes from below. */
static const char *within(const char *place, const char *below)
{
    char text[sizeof reason];
    snprintf(text, sizeof text, "%.200s: %.800s", place, below);
    memcpy(reason, text, sizeof reason);
    return reason;
}

const json_t *contract_document(void)
{
    static json_t *document;
    if (document == NULL) {
        const char *path = getenv("CPX_TEST_OPENAPI");
        json_error_t error;
        document = json_load_file(path != NULL ? path : "openapi/openapi.json", 0, &error);
        if (document == NULL) fail_msg("the OpenAPI document can't be read: %s", error.text);
    }
    return document;
}

const json_t *contract_resolved(const json_t *node)
{
    for (int hops = 0; hops < 16; hops++) {
        const char *reference = json_string_value(json_object_get(node, "$ref"));
        if (reference == NULL) return node;
        if (strncmp(reference, "#/", 2) != 0) fail_msg("a reference that isn't local: %s", reference);
        node = contract_document();
        char path[512];
        snprintf(path, sizeof path, "%s", reference + 2);
        char *rest = NULL;
        for (char *step = strtok_r(path, "/", &rest); step != NULL; step = strtok_r(NULL, "/", &rest))
            node = json_object_get(node, step);
        if (node == NULL) fail_msg("a reference to nothing: %s", reference);
    }
    fail_msg("references in a circle");
    return NULL;
}

static bool is_type(const char *type, const json_t *value)
{
    if (strcmp(type, "object") == 0) return json_is_object(value);
    if (strcmp(type, "array") == 0) return json_is_array(value);
    if (strcmp(type, "string") == 0) return json_is_string(value);
    if (strcmp(type, "boolean") == 0) return json_is_boolean(value);
    if (strcmp(type, "null") == 0) return json_is_null(value);
    if (strcmp(type, "number") == 0) return json_is_number(value);
    if (strcmp(type, "integer") == 0)
        return json_is_integer(value) || (json_is_real(value) && json_real_value(value) == floor(json_real_value(value)));
    fail_msg("a type that JSON Schema doesn't have: %s", type);
    return false;
}

static const char *mismatch_type(const json_t *type, const json_t *value)
{
    if (json_is_string(type)) return is_type(json_string_value(type), value) ? NULL : because("not of type %s", json_string_value(type));
    size_t i;
    const json_t *one;
    json_array_foreach(type, i, one) if (is_type(json_string_value(one), value)) return NULL;
    return because("of none of the types");
}

static size_t matching(const json_t *schemas, const json_t *value)
{
    size_t count = 0, i;
    const json_t *schema;
    json_array_foreach(schemas, i, schema) count += contract_mismatch(schema, value) == NULL;
    return count;
}

static const char *mismatch_all(const json_t *schemas, const json_t *value)
{
    size_t i;
    const json_t *schema;
    json_array_foreach(schemas, i, schema)
    {
        const char *why = contract_mismatch(schema, value);
        if (why != NULL) return why;
    }
    return NULL;
}

static const char *mismatch_string(const char *keyword, const json_t *expected, const char *text)
{
    size_t length = 0;
    for (const char *byte = text; *byte != '\0'; byte++)
        length += ((unsigned char)*byte & 0xC0) != 0x80;
    if (strcmp(keyword, "minLength") == 0) return (json_int_t)length >= json_integer_value(expected) ? NULL : because("too short");
    if (strcmp(keyword, "maxLength") == 0) return (json_int_t)length <= json_integer_value(expected) ? NULL : because("too long");
    regex_t pattern;
    if (regcomp(&pattern, json_string_value(expected), REG_EXTENDED | REG_NOSUB) != 0) fail_msg("pattern: %s", json_string_value(expected));
    bool fits = regexec(&pattern, text, 0, NULL, 0) == 0;
    regfree(&pattern);
    return fits ? NULL : because("doesn't match %s", json_string_value(expected));
}

static const char *mismatch_members(const json_t *schema, const json_t *value)
{
    const json_t *properties = json_object_get(schema, "properties"), *others = json_object_get(schema, "additionalProperties");
    const char *name;
    json_t *member;
    json_object_foreach((json_t *)value, name, member)
    {
        const json_t *known = json_object_get(properties, name);
        if (known == NULL && json_is_false(others)) return because("has a member %s that isn't described", name);
        const char *why = known != NULL            ? contract_mismatch(known, member)
                          : json_is_object(others) ? contract_mismatch(others, member)
                                                   : NULL;
        if (why != NULL) return within(name, why);
    }
    return NULL;
}

static const char *mismatch_items(const json_t *items, const json_t *value)
{
    size_t i;
    const json_t *item;
    json_array_foreach(value, i, item)
    {
        const char *why = contract_mismatch(items, item);
        if (why != NULL) {
            char place[32];
            snprintf(place, sizeof place, "[%zu]", i);
            return within(place, why);
        }
    }
    return NULL;
}

static bool has_twins(const json_t *array)
{
    for (size_t i = 0; i < json_array_size(array); i++)
        for (size_t k = 0; k < i; k++)
            if (json_equal(json_array_get(array, i), json_array_get(array, k))) return true;
    return false;
}

static bool is_annotation(const char *keyword)
{
    static const char *const annotations[] = {"title",      "description", "example",          "examples",     "default",
                                              "deprecated", "format",      "readOnly",         "writeOnly",    "externalDocs",
                                              "$comment",   "properties",  "contentMediaType", "discriminator"};
    for (size_t i = 0; i < sizeof annotations / sizeof annotations[0]; i++)
        if (strcmp(keyword, annotations[i]) == 0) return true;
    return strncmp(keyword, "x-", 2) == 0;
}

static const char *mismatch_keyword(const json_t *schema, const char *keyword, const json_t *expected, const json_t *value)
{
    if (strcmp(keyword, "$ref") == 0) return contract_mismatch(contract_resolved(schema), value);
    if (strcmp(keyword, "type") == 0) return mismatch_type(expected, value);
    if (strcmp(keyword, "const") == 0) return json_equal(expected, value) ? NULL : because("not the constant");
    if (strcmp(keyword, "allOf") == 0) return mismatch_all(expected, value);
    if (strcmp(keyword, "anyOf") == 0) return matching(expected, value) > 0 ? NULL : because("fits none of anyOf");
    if (strcmp(keyword, "oneOf") == 0) {
        size_t count = matching(expected, value);
        return count == 1 ? NULL : because("fits %zu of oneOf", count);
    }
    if (strcmp(keyword, "enum") == 0) {
        size_t i;
        const json_t *one;
        json_array_foreach(expected, i, one) if (json_equal(one, value)) return NULL;
        return because("not in the enumeration: %s", json_is_string(value) ? json_string_value(value) : "?");
    }
    if (strcmp(keyword, "minLength") == 0 || strcmp(keyword, "maxLength") == 0 || strcmp(keyword, "pattern") == 0)
        return json_is_string(value) ? mismatch_string(keyword, expected, json_string_value(value)) : NULL;
    if (strcmp(keyword, "minimum") == 0)
        return !json_is_number(value) || json_number_value(value) >= json_number_value(expected) ? NULL : because("too small");
    if (strcmp(keyword, "maximum") == 0)
        return !json_is_number(value) || json_number_value(value) <= json_number_value(expected) ? NULL : because("too large");
    if (strcmp(keyword, "minItems") == 0)
        return !json_is_array(value) || (json_int_t)json_array_size(value) >= json_integer_value(expected) ? NULL
                                                                                                           : because("too few items");
    if (strcmp(keyword, "maxItems") == 0)
        return !json_is_array(value) || (json_int_t)json_array_size(value) <= json_integer_value(expected) ? NULL
                                                                                                           : because("too many items");
    if (strcmp(keyword, "uniqueItems") == 0)
        return json_is_array(value) && has_twins(value) ? because("the same item is there twice") : NULL;
    if (strcmp(keyword, "minProperties") == 0)
        return !json_is_object(value) || (json_int_t)json_object_size(value) >= json_integer_value(expected) ? NULL
                                                                                                             : because("too few members");
    if (strcmp(keyword, "items") == 0) return json_is_array(value) ? mismatch_items(expected, value) : NULL;
    if (strcmp(keyword, "required") == 0) {
        size_t i;
        const json_t *name;
        if (!json_is_object(value)) return NULL;
        json_array_foreach(expected, i, name) if (json_object_get(value, json_string_value(name)) ==
                                                  NULL) return because("lacks %s", json_string_value(name));
        return NULL;
    }
    if (strcmp(keyword, "additionalProperties") == 0) return NULL; /* with the members */
    if (is_annotation(keyword)) return NULL;
    fail_msg("the judge doesn't know the keyword %s", keyword);
    return NULL;
}

const char *contract_mismatch(const json_t *schema, const json_t *value)
{
    if (json_is_true(schema)) return NULL;
    const char *keyword;
    json_t *expected;
    json_object_foreach((json_t *)schema, keyword, expected)
    {
        const char *why = mismatch_keyword(schema, keyword, expected, value);
        if (why != NULL) return why;
    }
    return json_is_object(value) ? mismatch_members(schema, value) : NULL;
}

/* How well a template ("/v1/children/{child}") fits a path: -1 not at all, else the number of its literal segments. */
static int fit(const char *template, const char *path)
{
    int literals = 0;
    while (*template != '\0' || (*path != '\0' && *path != '?')) {
        if (*template != '/' || *path != '/') return -1;
        template ++, path++;
        size_t expected = strcspn(template, "/"), given = strcspn(path, "/?");
        if (*template == '{' && given > 0) {
        } else if (expected == given && strncmp(template, path, given) == 0) {
            literals++;
        } else {
            return -1;
        }
        template += expected, path += given;
    }
    return literals;
}

const json_t *contract_operation(const char *method, const char *path)
{
    const json_t *found = NULL;
    int best = -1;
    const char *template;
    json_t *item;
    char verb[16];
    snprintf(verb, sizeof verb, "%s", method);
    for (char *letter = verb; *letter != '\0'; letter++)
        if (*letter >= 'A' && *letter <= 'Z') *letter = (char)(*letter + 32);
    if (strcmp(verb, "head") == 0) strcpy(verb, "get");
    json_object_foreach(json_object_get(contract_document(), "paths"), template, item)
    {
        const json_t *operation = json_object_get(item, verb);
        int literals = fit(template, path);
        if (operation != NULL && literals > best) best = literals, found = operation;
    }
    return found;
}

void contract_check(const char *method, const char *path, long status, const char *content_type, const char *body)
{
    const json_t *operation = contract_operation(method, path);
    if (operation == NULL) return; /* not an operation: 404 and 405 have no description to fit */
    char code[24], range[24];
    snprintf(code, sizeof code, "%ld", status);
    snprintf(range, sizeof range, "%ldXX", status / 100);
    const json_t *responses = json_object_get(operation, "responses"), *response = json_object_get(responses, code);
    if (response == NULL) response = json_object_get(responses, range);
    if (response == NULL) response = json_object_get(responses, "default");
    if (response == NULL) fail_msg("%s %s: the document doesn't describe status %ld", method, path, status);
    const json_t *content = json_object_get(contract_resolved(response), "content");
    if (body == NULL || *body == '\0' || strcmp(method, "HEAD") == 0) return;
    if (content_type == NULL) fail_msg("%s %s: a body without a media type", method, path);
    char media[128];
    snprintf(media, sizeof media, "%.*s", (int)strcspn(content_type, "; "), content_type);
    const json_t *described = json_object_get(content, media);
    if (described == NULL) fail_msg("%s %s: the document doesn't describe %s for %ld", method, path, media, status);
    const json_t *schema = json_object_get(described, "schema");
    if (schema == NULL || strstr(media, "json") == NULL) return;
    json_t *value = json_loads(body, JSON_DECODE_ANY, NULL);
    if (value == NULL) fail_msg("%s %s: the answer isn't JSON", method, path);
    const char *why = contract_mismatch(schema, value);
    if (why != NULL) fail_msg("%s %s: %ld doesn't fit the OpenAPI document: %s", method, path, status, why);
    json_decref(value);
}
