/* How /v1 stores: bodies of ours as FHIR resources, found again by the sender's own keys. */
#include <string.h>

#include "cpx/definitions.h"
#include "cpx/log.h"
#include "plain.h"

static const char inline_label[] = "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label";

void plain_write_extension_items(struct cpx_writer *writer, const struct plain_extension_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!rows[i].value) continue;
        char url[96] = PLAIN_URN;
        strncat(url, rows[i].name, sizeof url - sizeof PLAIN_URN);
        cpx_write_object(writer, NULL);
        cpx_write_string(writer, "url", url);
        if (strcmp(rows[i].kind, "valueBoolean") == 0)
            cpx_write_bool(writer, rows[i].kind, strcmp(rows[i].value, "true") == 0);
        else
            cpx_write_string(writer, rows[i].kind, rows[i].value);
        cpx_write_end_object(writer);
    }
}

void plain_write_extensions(struct cpx_writer *writer, const struct plain_extension_row *rows, size_t count)
{
    size_t given = 0;
    for (size_t i = 0; i < count; i++)
        given += rows[i].value != NULL;
    if (given == 0) return;
    cpx_write_array(writer, "extension");
    plain_write_extension_items(writer, rows, count);
    cpx_write_end_array(writer);
}

void plain_write_security(struct cpx_writer *writer, int64_t labels)
{
    for (size_t i = 0; i < cpx_label_rows_count; i++) {
        if (!(labels & CPX_LABEL(cpx_label_rows[i].bit))) continue;
        cpx_write_object(writer, NULL);
        cpx_write_string(writer, "url", inline_label);
        cpx_write_object(writer, "valueCoding");
        cpx_write_string(writer, "system", cpx_label_rows[i].system);
        cpx_write_string(writer, "code", cpx_label_rows[i].code);
        cpx_write_end_object(writer);
        cpx_write_end_object(writer);
    }
}

void plain_write_reference(struct cpx_writer *writer, const char *key, const char *type, const char *id, int64_t target_labels,
                           int64_t own_labels)
{
    char reference[96] = "";
    strncat(reference, type, 48);
    strcat(reference, "/");
    strncat(reference, id, 36);
    cpx_write_object(writer, key);
    if (target_labels & ~own_labels) {
        cpx_write_array(writer, "extension");
        plain_write_security(writer, target_labels & ~own_labels);
        cpx_write_end_array(writer);
    }
    cpx_write_string(writer, "reference", reference);
    cpx_write_end_object(writer);
}

void plain_write_external_id(struct cpx_writer *writer, const char *external_id)
{
    if (!external_id) return;
    cpx_write_array(writer, "identifier");
    cpx_write_object(writer, NULL);
    cpx_write_string(writer, "system", PLAIN_URN "external-id");
    cpx_write_string(writer, "value", external_id);
    cpx_write_end_object(writer);
    cpx_write_end_array(writer);
}

enum cpx_rc plain_lock(struct cpx_tx *tx, const char *name)
{
    return cpx_tx_run(tx, CPX_SQL_PLAIN_LOCK, &name, 1, NULL);
}

enum cpx_rc plain_find(struct cpx_tx *tx, const char *kind, const char *external_id, const char **id, int64_t *child)
{
    *id = NULL;
    const char *lock = cpx_arena_printf(cpx_tx_arena(tx), "%s/%s", kind, external_id);
    const char *values[] = {kind, external_id};
    const struct cpx_rows *rows;
    if (!lock) return CPX_EXHAUSTED;
    enum cpx_rc rc = plain_lock(tx, lock);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_PLAIN_KEY_FIND, values, 2, &rows);
    if (rc != CPX_OK || cpx_rows_count(rows) == 0) return rc;
    /* Deleted on the other face: the key is free again. */
    if (!cpx_rows_bool(rows, 0, 2)) return plain_forget(tx, cpx_rows_text(rows, 0, 3), cpx_rows_text(rows, 0, 0));
    *id = cpx_rows_text(rows, 0, 0);
    if (child) *child = cpx_rows_int(rows, 0, 1);
    return CPX_OK;
}

enum cpx_rc plain_forget(struct cpx_tx *tx, const char *type, const char *id)
{
    const char *values[] = {type, id};
    return cpx_tx_run(tx, CPX_SQL_PLAIN_KEY_DELETE, values, 2, NULL);
}

/* What we write is valid by construction; should it not be, it is our fault and not the sender's. */
static enum cpx_rc parse_own(struct cpx_tx *tx, const struct plain_item *item, struct cpx_doc *doc)
{
    struct cpx_arena *arena = cpx_tx_arena(tx);
    struct cpx_problem *problem = cpx_arena_alloc(arena, sizeof *problem);
    if (!problem) return CPX_EXHAUSTED;
    problem->arena = arena;
    enum cpx_rc rc = cpx_doc_parse(arena, item->body, item->size, doc, problem);
    if (rc == CPX_OK) rc = cpx_validate(arena, doc, 0, item->type, "", problem);
    if (rc != CPX_REFUSED) return rc;
    const struct cpx_field fields[] = {
        {"type", item->type, 0}, {"at", problem->count ? problem->items[0].pointer : NULL, 0}, {NULL, NULL, 0}};
    cpx_log(CPX_LOG_ERROR, "plain.invalid", fields);
    return CPX_DEFECT;
}

static enum cpx_rc write_key(struct cpx_tx *tx, const struct plain_item *item, const struct cpx_stored *stored)
{
    const char *key = item->external_id;
    if (!key && !item->belongs_to) return CPX_OK;
    if (!key && !(key = cpx_arena_printf(cpx_tx_arena(tx), "%s%s", item->belongs_to, stored->id))) return CPX_EXHAUSTED;
    if (item->known_as && strcmp(item->known_as, key) == 0) return CPX_OK;
    enum cpx_rc rc = item->known_as ? plain_forget(tx, item->type, stored->id) : CPX_OK;
    const char *values[] = {item->kind, key, cpx_param_int(cpx_tx_arena(tx), item->child ? item->child : stored->child), item->type,
                            stored->id};
    if (rc != CPX_OK) return rc;
    return values[2] ? cpx_tx_run(tx, CPX_SQL_PLAIN_KEY_INSERT, values, 5, NULL) : CPX_EXHAUSTED;
}

enum cpx_rc plain_store(struct cpx_tx *tx, const struct plain_item *item, struct cpx_stored *out)
{
    struct cpx_doc doc;
    enum cpx_rc rc = parse_own(tx, item, &doc);
    if (rc != CPX_OK) return rc;
    struct cpx_write write = {.type = item->type,
                              .doc = &doc,
                              .node = 0,
                              .pointer = "",
                              .named = item->named,
                              .about_child = item->child,
                              .linked = item->linked};
    rc = item->id ? cpx_resource_update(tx, &write, item->id, NULL, out) : cpx_resource_create(tx, &write, out);
    return rc == CPX_OK ? write_key(tx, item, out) : rc;
}
