/* How a family wishes to be spoken to and cared for: on FHIR one Observation (US Core Care Experience Preference, LOINC 95541-9), its components
 * what can be said in a word. Of several organizations' the latest stands: these are no shares of a whole. */
#include "items.h"

struct preferences {
    struct plain_head head;
    const char *language, *contact_mode, *text;
    enum plain_bool interpreter, safe_to_leave_message;
};

static const struct plain_field preferences_fields[] = {{"id", PLAIN_IGNORED, .offset = 0},
                                                        PLAIN_FIELD(plain_head, categories, WORDS, .max = 16, .allowed = plain_categories),
                                                        PLAIN_SERVERS_FIELDS,
                                                        PLAIN_FIELD(preferences, language, TEXT, .max = 50),
                                                        PLAIN_FIELD(preferences, contact_mode, WORD, .allowed = plain_contact_modes),
                                                        PLAIN_FIELD(preferences, interpreter, BOOL),
                                                        PLAIN_FIELD(preferences, safe_to_leave_message, BOOL),
                                                        PLAIN_FIELD(preferences, text, TEXT)};
const struct plain_shape plain_preferences_shape = PLAIN_SHAPE(preferences, preferences_fields);

static const char loinc[] = "http://loinc.org", language_code[] = "54899-0", interpreter_code[] = "54588-9";

static void begin_component(struct cpx_writer *w, const char *system, const char *code)
{
    cpx_write_object(w, NULL);
    cpx_write_concept(w, "code", system, code);
}

static void write_component(struct cpx_writer *w, const char *system, const char *code, const char *value_system, const char *value)
{
    if (!value) return;
    begin_component(w, system, code);
    cpx_write_concept(w, "valueCodeableConcept", value_system, value);
    cpx_write_end_object(w);
}

static void write_answer(struct cpx_writer *w, const char *system, const char *code, enum plain_bool value)
{
    if (value == PLAIN_ABSENT) return;
    begin_component(w, system, code);
    cpx_write_bool(w, "valueBoolean", value == PLAIN_TRUE);
    cpx_write_end_object(w);
}

/* The family's flag of who to call and how is `contact`; what else a sender names comes on top. */
static enum cpx_rc body(struct plain_contribution *c, const void *item, const char *pointer, struct plain_body *out)
{
    const struct preferences *p = item;
    struct cpx_writer *w = plain_begin(c, "Observation", NULL, 0, NULL);
    (void)pointer;
    cpx_write_string(w, "status", "final");
    cpx_write_array(w, "category");
    cpx_write_concept(w, NULL, "http://hl7.org/fhir/us/core/CodeSystem/us-core-category", "care-experience-preference");
    cpx_write_end_array(w);
    cpx_write_concept(w, "code", loinc, PLAIN_CARE_EXPERIENCE);
    plain_write_subject(c, "subject");
    cpx_write_string(w, "valueString", p->text);
    if (p->language || p->contact_mode || p->interpreter || p->safe_to_leave_message) {
        cpx_write_array(w, "component");
        write_component(w, loinc, language_code, "urn:ietf:bcp:47", p->language);
        write_answer(w, loinc, interpreter_code, p->interpreter);
        write_component(w, PLAIN_OBSERVATION, "contact-mode", PLAIN_URN "contact-mode", p->contact_mode);
        write_answer(w, PLAIN_OBSERVATION, "safe-to-leave-message", p->safe_to_leave_message);
        cpx_write_end_array(w);
    }
    return plain_end(c, plain_labels(&p->head.categories) | CPX_LABEL(CPX_BIT_DEMO), out);
}

/* There is one in a contribution. */
static const char *belongs_to(struct plain_contribution *c, const void *item)
{
    (void)c;
    (void)item;
    return "preferences/";
}

static int32_t component(struct cpx_arena *arena, const struct cpx_doc *doc, const char *system, const char *code)
{
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, 0, "component")); one >= 0; one = doc->nodes[one].next) {
        int32_t codings = cpx_doc_path(doc, one, "code.coding");
        for (int32_t coding = plain_first(doc, codings); coding >= 0; coding = doc->nodes[coding].next) {
            const char *its = plain_text_at(arena, doc, coding, "system");
            if (its && strcmp(its, system) == 0 && cpx_doc_string_is(doc, cpx_doc_member(doc, coding, "code"), code)) return one;
        }
    }
    return -1;
}

/* An answer is a boolean, or a coded yes or no. */
static void write_bool_of(struct cpx_writer *w, struct cpx_arena *arena, const char *key, const struct cpx_doc *doc, int32_t component_node)
{
    int32_t value = cpx_doc_member(doc, component_node, "valueBoolean");
    const char *code = plain_text_at(arena, doc, component_node, "valueCodeableConcept.coding[0].code");
    if (value >= 0)
        cpx_write_bool(w, key, doc->nodes[value].kind == CPX_KIND_TRUE);
    else if (code && (strcmp(code, "Y") == 0 || strcmp(code, "LA33-6") == 0 || strcmp(code, "N") == 0 || strcmp(code, "LA32-8") == 0))
        cpx_write_bool(w, key, strcmp(code, "Y") == 0 || strcmp(code, "LA33-6") == 0);
}

static void write_preferences(const struct plain_plan *plan, const struct plain_resource *resource)
{
    struct cpx_writer *w = plan->writer;
    struct cpx_arena *arena = plan->arena;
    const struct cpx_doc *doc = &resource->doc;
    const char *text = plain_text_at(arena, doc, 0, "valueString");
    int32_t mode = component(arena, doc, PLAIN_OBSERVATION, "contact-mode"), language = component(arena, doc, loinc, language_code);
    cpx_write_object(w, NULL);
    plain_write_item(w, arena, resource);
    cpx_write_string(w, "language", plain_text_at(arena, doc, language, "valueCodeableConcept.coding[0].code"));
    cpx_write_string(w, "contact_mode",
                     plain_known(plain_text_at(arena, doc, mode, "valueCodeableConcept.coding[0].code"), plain_contact_modes));
    write_bool_of(w, arena, "interpreter", doc, component(arena, doc, loinc, interpreter_code));
    write_bool_of(w, arena, "safe_to_leave_message", doc, component(arena, doc, PLAIN_OBSERVATION, "safe-to-leave-message"));
    cpx_write_string(w, "text", text ? text : plain_concept_text(arena, doc, cpx_doc_member(doc, 0, "valueCodeableConcept")));
    cpx_write_end_object(w);
}

static bool is(const struct plain_plan *plan, const struct plain_resource *resource)
{
    const char *code = plain_is_type(resource, "Observation") ? plain_coding_in(plan->arena, &resource->doc, "code", loinc) : NULL;
    return code && strcmp(code, PLAIN_CARE_EXPERIENCE) == 0 && !plain_is_in_error(plan->arena, resource);
}

const struct plain_item_kind plain_preferences_kind = {.kind = "preferences",
                                                       .list = "preferences",
                                                       .single = true,
                                                       .type = "Observation",
                                                       .member = "supportingInfo",
                                                       .shape = &plain_preferences_shape,
                                                       .body = body,
                                                       .belongs_to = belongs_to,
                                                       .is = is,
                                                       .write = write_preferences};
