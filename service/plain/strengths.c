/* What a child and its family are good at, and have: on FHIR an Observation (US Core Simple Observation, category social-history) whose code is
 * `strength` of ours, for no standard has one. */
#include "items.h"

struct strength {
    struct plain_head head;
    const char *text, *stated_by;
};

static const struct plain_field strength_fields[] = {PLAIN_HEAD_FIELDS, PLAIN_FIELD(strength, text, TEXT, .required = true),
                                                     PLAIN_FIELD(strength, stated_by, WORD, .allowed = plain_staters)};
const struct plain_shape plain_strength_shape = PLAIN_SHAPE(strength, strength_fields);

static enum cpx_rc body(struct plain_contribution *c, const void *item, const char *pointer, struct plain_body *out)
{
    const struct strength *strength = item;
    const struct plain_extension_row extensions[] = {{"stated-by", "valueCode", strength->stated_by}};
    struct cpx_writer *w = plain_begin(c, "Observation", extensions, PLAIN_COUNT(extensions), strength->head.external_id);
    (void)pointer;
    cpx_write_string(w, "status", "final");
    cpx_write_array(w, "category");
    cpx_write_concept(w, NULL, "http://terminology.hl7.org/CodeSystem/observation-category", "social-history");
    cpx_write_end_array(w);
    cpx_write_concept(w, "code", PLAIN_OBSERVATION, "strength");
    plain_write_subject(c, "subject");
    if (strength->stated_by && strcmp(strength->stated_by, "family") == 0) {
        cpx_write_array(w, "performer");
        plain_write_subject(c, NULL);
        cpx_write_end_array(w);
    }
    cpx_write_string(w, "valueString", strength->text);
    return plain_end(c, plain_labels(&strength->head.categories), out);
}

static void write_strength(const struct plain_plan *plan, const struct plain_resource *resource)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &resource->doc;
    const char *text = plain_text_at(plan->arena, doc, 0, "valueString");
    const char *by = plain_extension_word(plan->arena, doc, 0, "stated-by", plain_staters);
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, resource);
    cpx_write_string(w, "text", text ? text : plain_concept_text(plan->arena, doc, cpx_doc_member(doc, 0, "valueCodeableConcept")));
    cpx_write_string(w, "stated_by", by ? by : plain_stated_by(plan->arena, doc, "performer[0].reference"));
    cpx_write_end_object(w);
}

static bool is(const struct plain_plan *plan, const struct plain_resource *resource)
{
    const char *code =
        plain_is_type(resource, "Observation") ? plain_coding_in(plan->arena, &resource->doc, "code", PLAIN_OBSERVATION) : NULL;
    return code && strcmp(code, "strength") == 0 && !plain_is_in_error(plan->arena, resource);
}

const struct plain_item_kind plain_strength_kind = {.kind = "strength",
                                                    .list = "strengths",
                                                    .type = "Observation",
                                                    .member = "supportingInfo",
                                                    .shape = &plain_strength_shape,
                                                    .body = body,
                                                    .is = is,
                                                    .write = write_strength};
