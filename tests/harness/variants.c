#include "variants.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct kinds kinds_read(const char *path)
{
    json_error_t error;
    size_t i;
    json_t *file = json_load_file(harness_format("%s/%s", harness_environment("CPX_TEST_PROJECT"), path), 0, &error), *item;
    if (file == NULL) fail_msg("%s, line %d: %s", path, error.line, error.text);
    struct kinds kinds = {.items = harness_room(json_array_size(file) * sizeof *kinds.items)};
    json_array_foreach(file, i, item)
    {
        const char *type = json_string_value(json_object_get(item, "resourceType"));
        if (type == NULL) fail_msg("%s: a resource without a type", path);
        char *name = harness_room(strlen(type) + 1);
        for (size_t c = 0; type[c] != '\0'; c++)
            name[c] = (char)toupper((unsigned char)type[c]);
        kinds.items[kinds.count++] = (struct kind){type, name, item};
    }
    return kinds;
}

struct making {
    enum variant variant;
    int edition;
};

static json_t *made(const struct making *making, const json_t *value, bool unseen);

static const char *said(const struct making *making, const char *text, bool unseen)
{
    const char *out = "";
    for (; *text != '\0'; text++) {
        if (*text != '~')
            out = harness_format("%s%c", out, *text);
        else if (unseen)
            out = harness_format("%s" VARIANT_CANARY "%d", out, making->edition);
    }
    return out;
}

static json_t *inline_label(const char *code)
{
    return json_pack("{s:s, s:{s:s, s:s}}", "url",
                     "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label", "valueCoding", "system",
                     "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code", code);
}

static bool is_there(const struct making *making, const json_t *value)
{
    if (json_object_get(value, "@hidden") != NULL) return making->variant == VARIANT_HIDDEN;
    return json_object_get(value, "@secret") == NULL || making->variant != VARIANT_PLAIN;
}

static json_t *made_object(const struct making *making, const json_t *value, bool unseen)
{
    json_t *out = json_object(), *member;
    const char *key, *secret = json_string_value(json_object_get(value, "@secret"));
    unseen |= secret != NULL;
    json_object_foreach((json_t *)(uintptr_t)value, key, member)
    {
        const json_t *sibling = json_object_get(value, harness_format("_%s", key));
        bool with_sibling = unseen || json_object_get(sibling, "@secret") != NULL;
        if (key[0] == '@' || !is_there(making, member) || (sibling != NULL && !is_there(making, sibling))) continue;
        json_t *copy = made(making, member, with_sibling);
        if (json_is_array(copy) && json_array_size(copy) == 0)
            json_decref(copy);
        else
            json_object_set_new(out, key, copy);
    }
    if (secret != NULL) {
        json_t *extensions = json_object_get(out, "extension");
        if (extensions == NULL) json_object_set_new(out, "extension", extensions = json_array());
        json_array_insert_new(extensions, 0, inline_label(secret));
    }
    return out;
}

static json_t *made(const struct making *making, const json_t *value, bool unseen)
{
    size_t i;
    json_t *item, *out;
    if (json_is_object(value)) return made_object(making, value, unseen);
    if (json_is_string(value)) return json_string(said(making, json_string_value(value), unseen));
    if (!json_is_array(value)) return json_deep_copy(value);
    out = json_array();
    json_array_foreach(value, i, item) if (is_there(making, item)) json_array_append_new(out, made(making, item, unseen));
    return out;
}

const char *kind_text(const struct kind *kind, enum variant variant, int edition, const char *label)
{
    struct making making = {variant, edition};
    bool hidden = variant == VARIANT_HIDDEN;
    json_t *resource = made(&making, kind->resource, hidden);
    json_object_set_new(
        resource, "meta",
        json_pack("{s:[{s:s, s:s}]}", "security", "system",
                  hidden ? "http://terminology.hl7.org/CodeSystem/v3-ActCode" : "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
                  "code", hidden ? label : "N"));
    char *text = json_dumps(resource, JSON_COMPACT);
    if (text == NULL) fail_msg("%s can't be written", kind->type);
    const char *kept = harness_format("%s", text);
    free(text);
    json_decref(resource);
    return kept;
}
