/* A service that a child is enrolled in: on FHIR an EpisodeOfCare. A Procedure of the SDOH guide, a service that was given, reads as one, too. */
#include "items.h"

struct service {
    struct plain_head head;
    const char *service, *status, *since;
};

static const struct plain_field service_fields[] = {PLAIN_HEAD_FIELDS, PLAIN_FIELD(service, service, TEXT, .required = true),
                                                    PLAIN_FIELD(service, status, WORD, .allowed = plain_service_statuses),
                                                    PLAIN_FIELD(service, since, DATE)};
const struct plain_shape plain_service_shape = PLAIN_SHAPE(service, service_fields);

static enum cpx_rc body(struct plain_contribution *c, const void *item, const char *pointer, struct plain_body *out)
{
    const struct service *service = item;
    const char *status = service->status ? service->status : "active";
    struct cpx_writer *w = plain_begin(c, "EpisodeOfCare", NULL, 0, service->head.external_id);
    (void)pointer;
    cpx_write_string(w, "status", strcmp(status, "on_hold") == 0 ? "onhold" : status);
    cpx_write_array(w, "type");
    plain_write_text_concept(w, NULL, service->service);
    cpx_write_end_array(w);
    plain_write_subject(c, "patient");
    if (service->since) {
        cpx_write_object(w, "period");
        cpx_write_string(w, "start", service->since);
        cpx_write_end_object(w);
    }
    return plain_end(c, plain_labels(&service->head.categories), out);
}

/* /v1's words for the states of Procedures; an EpisodeOfCare's differ by a hyphen. */
static const char *procedure_status(const char *code)
{
    static const struct {
        const char *code, *word;
    } words[] = {{"preparation", "planned"}, {"in-progress", "active"}, {"on-hold", "on_hold"}, {"completed", "finished"},
                 {"stopped", "cancelled"},   {"not-done", "cancelled"}, {"unknown", "finished"}};
    for (size_t i = 0; code && i < PLAIN_COUNT(words); i++) {
        if (strcmp(words[i].code, code) == 0) return words[i].word;
    }
    return NULL;
}

static void write_service(const struct plain_plan *plan, const struct plain_resource *resource)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &resource->doc;
    bool procedure = plain_is_type(resource, "Procedure");
    const char *status = plain_text_at(plan->arena, doc, 0, "status");
    const char *since = plain_text_at(plan->arena, doc, 0, procedure ? "performedPeriod.start" : "period.start");
    if (procedure && !since) since = plain_text_at(plan->arena, doc, 0, "performedDateTime");
    if (procedure)
        status = procedure_status(status);
    else
        status = status && strcmp(status, "onhold") == 0 ? "on_hold" : plain_word(plan->arena, status);
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, resource);
    cpx_write_string(w, "service",
                     plain_concept_text(plan->arena, doc, procedure ? cpx_doc_member(doc, 0, "code") : cpx_doc_path(doc, 0, "type[0]")));
    cpx_write_string(w, "status", status);
    cpx_write_string(w, "since", since && strlen(since) > 10 ? cpx_arena_strndup(plan->arena, since, 10) : since);
    cpx_write_end_object(w);
}

static bool is(const struct plain_plan *plan, const struct plain_resource *resource)
{
    const char *sdoh = plain_is_type(resource, "Procedure") ? plain_coding_in(plan->arena, &resource->doc, "category", PLAIN_SDOH) : NULL;
    return (sdoh || plain_is_type(resource, "EpisodeOfCare")) && !plain_is_in_error(plan->arena, resource);
}

const struct plain_item_kind plain_service_kind = {.kind = "service",
                                                   .list = "services",
                                                   .type = "EpisodeOfCare",
                                                   .member = "supportingInfo",
                                                   .shape = &plain_service_shape,
                                                   .body = body,
                                                   .is = is,
                                                   .write = write_service};
