/* What a resource is labelled and why, as JSON for people. */
#include <string.h>

#include "cpx/labels.h"
#include "cpx/pieces.h"
#include "cpx/text.h"

enum { CATEGORIES_MAX = 32, UNPLACED = -1 };

static void write_labels(struct cpx_writer *w, int64_t labels)
{
    cpx_write_array(w, "labels");
    for (size_t i = 0; i < cpx_label_rows_count; i++) {
        if ((labels & CPX_LABEL(cpx_label_rows[i].bit)) == 0) continue;
        cpx_write_object(w, NULL);
        cpx_write_string(w, "system", cpx_label_rows[i].system);
        cpx_write_string(w, "code", cpx_label_rows[i].code);
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
}

/* What a family's flags must open, each of them, for someone else to read it; nobody can open what `openable` is false for. */
static void write_categories(struct cpx_writer *w, int64_t labels)
{
    const char *names[CATEGORIES_MAX];
    int64_t openable = 0;
    size_t count = cpx_categories_of(labels, names, CATEGORIES_MAX);
    for (size_t i = 0; i < cpx_categories_count; i++)
        openable |= cpx_categories[i].labels;
    cpx_write_array(w, "categories");
    for (size_t i = 0; i < count; i++)
        cpx_write_string(w, NULL, names[i]);
    cpx_write_end_array(w);
    cpx_write_bool(w, "openable", (labels & ~openable) == 0);
}

/* The element that a node lies in; UNPLACED: none. */
static int32_t element_of(const struct cpx_doc *doc, int32_t node, const struct cpx_labelling *found)
{
    for (; node >= 0; node = doc->nodes[node].parent)
        for (size_t i = 0; i < found->count; i++)
            if (found->elements[i].node == node) return node;
    return UNPLACED;
}

static enum cpx_rc write_reason(struct cpx_arena *arena, struct cpx_writer *w, const struct cpx_doc *doc, int32_t node,
                                const struct cpx_label_reason *reason)
{
    const char *pointer = reason->node == node ? NULL : cpx_doc_pointer(arena, doc, reason->node);
    if (reason->node != node && pointer == NULL) return CPX_EXHAUSTED;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "rule", cpx_label_rules[reason->rule].name);
    cpx_write_string(w, "says", cpx_label_rules[reason->rule].says);
    cpx_write_string(w, "at", pointer);
    cpx_write_string(w, reason->rule == CPX_RULE_WORD ? "word" : "row", reason->what);
    cpx_write_string(w, "origin", reason->origin);
    write_labels(w, reason->labels);
    cpx_write_end_object(w);
    return CPX_OK;
}

/* The reasons of one element, or of the whole (UNPLACED). */
static enum cpx_rc write_reasons(struct cpx_arena *arena, struct cpx_writer *w, const struct cpx_doc *doc, int32_t node,
                                 const struct cpx_labelling *found, int32_t element, int64_t labels)
{
    enum cpx_rc rc = CPX_OK;
    cpx_write_array(w, "why");
    for (size_t i = 0; rc == CPX_OK && i < found->reasons_count; i++) {
        const struct cpx_label_reason *reason = &found->reasons[i];
        if ((reason->labels & labels) != 0 && element_of(doc, reason->node, found) == element)
            rc = write_reason(arena, w, doc, node, reason);
    }
    cpx_write_end_array(w);
    return rc;
}

static enum cpx_rc write_element(struct cpx_arena *arena, struct cpx_writer *w, const struct cpx_doc *doc, int32_t node,
                                 const struct cpx_labelling *found, const struct cpx_label_element *element)
{
    const char *pointer = cpx_doc_pointer(arena, doc, element->node);
    if (pointer == NULL) return CPX_EXHAUSTED;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "at", pointer);
    write_categories(w, element->labels);
    write_labels(w, element->labels);
    enum cpx_rc rc = write_reasons(arena, w, doc, node, found, element->node, element->labels);
    cpx_write_end_object(w);
    return rc;
}

static enum cpx_rc write_pieces(struct cpx_arena *arena, struct cpx_writer *w, const char *type, const struct cpx_doc *doc, int32_t node,
                                const struct cpx_labelling *found)
{
    struct cpx_pieces pieces;
    enum cpx_rc rc = cpx_pieces_cut(arena, type, doc, node, found, &pieces);
    if (rc != CPX_OK) return rc;
    cpx_write_array(w, "pieces");
    for (size_t i = 0; i < pieces.count; i++) {
        cpx_write_object(w, NULL);
        cpx_write_string(w, "element", pieces.items[i].element);
        write_categories(w, pieces.items[i].labels);
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
    return CPX_OK;
}

static enum cpx_rc write_unlisted(struct cpx_arena *arena, struct cpx_writer *w, const struct cpx_doc *doc,
                                  const struct cpx_labelling *found)
{
    cpx_write_array(w, "unlisted_codes");
    for (size_t i = 0; i < found->unclassified_count; i++) {
        const struct cpx_unlisted *code = &found->unclassified[i];
        const char *pointer = cpx_doc_pointer(arena, doc, code->node);
        if (pointer == NULL) return CPX_EXHAUSTED;
        cpx_write_object(w, NULL);
        cpx_write_string(w, "at", pointer);
        cpx_write_string(w, "system", code->system);
        cpx_write_string(w, "code", code->code);
        cpx_write_bool(w, "classified", code->labels != 0);
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
    return CPX_OK;
}

enum cpx_rc cpx_labels_explain(struct cpx_arena *arena, struct cpx_writer *w, const char *type, const struct cpx_doc *doc, int32_t node,
                               const struct cpx_labelling *found)
{
    enum cpx_rc rc;
    cpx_write_object(w, NULL);
    cpx_write_string(w, "type", type);
    cpx_write_object(w, "whole");
    write_categories(w, found->labels);
    write_labels(w, found->labels);
    rc = write_reasons(arena, w, doc, node, found, UNPLACED, found->labels);
    cpx_write_end_object(w);
    cpx_write_array(w, "elements");
    for (size_t i = 0; rc == CPX_OK && i < found->count; i++)
        rc = write_element(arena, w, doc, node, found, &found->elements[i]);
    cpx_write_end_array(w);
    if (rc == CPX_OK) rc = write_pieces(arena, w, type, doc, node, found);
    if (rc == CPX_OK) rc = write_unlisted(arena, w, doc, found);
    cpx_write_end_object(w);
    return rc;
}
