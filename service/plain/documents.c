/* A document that concerns a child's plan: what it is, and where it is kept; not its text. On FHIR a DocumentReference. */
#include "items.h"

struct document {
    struct plain_head head;
    const char *kind, *title, *dated_on, *url, *kept_at;
};

static const struct plain_field document_fields[] = {PLAIN_HEAD_FIELDS,
                                                     PLAIN_FIELD(document, kind, WORD, .required = true, .allowed = plain_document_kinds),
                                                     PLAIN_FIELD(document, title, TEXT, .max = 200),
                                                     PLAIN_FIELD(document, dated_on, DATE),
                                                     PLAIN_FIELD(document, url, TEXT, .max = 500),
                                                     PLAIN_FIELD(document, kept_at, TEXT, .max = 200)};
const struct plain_shape plain_document_shape = PLAIN_SHAPE(document, document_fields);

static const char document_system[] = PLAIN_URN "document", loinc[] = "http://loinc.org";

/* LOINC's codes of a kind; the first is written. The other kinds have none that says the same: they are known by our own code. */
static const struct {
    const char *kind, *code;
} in_loinc[] = {{"medical_summary", "34133-9"}, {"medical_summary", "60591-5"}, {"condition_protocol", "69981-9"}};

static const char *loinc_of(const char *kind)
{
    return strcmp(kind, "medical_summary") == 0 ? in_loinc[0].code : NULL; /* 69981-9 is the asthma action plan only */
}

static void write_type(struct cpx_writer *w, struct cpx_arena *arena, const char *kind)
{
    cpx_write_object(w, "type");
    cpx_write_array(w, "coding");
    cpx_write_object(w, NULL);
    cpx_write_string(w, "system", document_system);
    cpx_write_string(w, "code", plain_code(arena, kind));
    cpx_write_end_object(w);
    if (loinc_of(kind)) {
        cpx_write_object(w, NULL);
        cpx_write_string(w, "system", loinc);
        cpx_write_string(w, "code", loinc_of(kind));
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
    cpx_write_end_object(w);
}

static bool is_address(const char *url)
{
    return url && strncmp(url, "https://", 8) == 0 && url[8] && !strpbrk(url, " \t\r\n\"<>\\");
}

static enum cpx_rc check_url(struct plain_contribution *c, const char *url, const char *pointer)
{
    if (!url || is_address(url)) return CPX_OK;
    const char *at = cpx_arena_printf(c->arena, "%s/url", pointer);
    if (!at) return CPX_EXHAUSTED;
    return cpx_problem_add(&c->request->problem, CPX_ERROR_VALUE, at, "An address is needed that begins with https://, without blanks");
}

static enum cpx_rc body(struct plain_contribution *c, const void *item, const char *pointer, struct plain_body *out)
{
    const struct document *document = item;
    enum cpx_rc rc = check_url(c, document->url, pointer);
    if (rc != CPX_OK) return rc;
    const struct plain_extension_row extensions[] = {{"kept-at", "valueString", document->kept_at}};
    struct cpx_writer *w = plain_begin(c, "DocumentReference", extensions, PLAIN_COUNT(extensions), document->head.external_id);
    cpx_write_string(w, "status", "current");
    write_type(w, c->arena, document->kind);
    cpx_write_array(w, "category");
    cpx_write_concept(w, NULL, "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category", "clinical-note");
    cpx_write_end_array(w);
    plain_write_subject(c, "subject");
    cpx_write_array(w, "content");
    cpx_write_object(w, NULL);
    cpx_write_object(w, "attachment");
    cpx_write_string(w, "url", document->url);
    cpx_write_string(w, "title", document->title ? document->title : document->kind);
    cpx_write_string(w, "creation", document->dated_on);
    cpx_write_end_object(w);
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    return plain_end(c, plain_labels(&document->head.categories), out);
}

static const char *kind_of(struct cpx_arena *arena, const struct cpx_doc *doc)
{
    const char *kind = plain_known(plain_word(arena, plain_coding_in(arena, doc, "type", document_system)), plain_document_kinds);
    const char *code = kind ? NULL : plain_coding_in(arena, doc, "type", loinc);
    for (size_t i = 0; code && i < PLAIN_COUNT(in_loinc); i++) {
        if (strcmp(in_loinc[i].code, code) == 0) kind = in_loinc[i].kind;
    }
    return kind;
}

static void write_document(const struct plain_plan *plan, const struct plain_resource *resource)
{
    struct cpx_writer *w = plan->writer;
    const struct cpx_doc *doc = &resource->doc;
    int32_t attachment = cpx_doc_path(doc, 0, "content[0].attachment");
    const char *kind = kind_of(plan->arena, doc), *title = plain_text_at(plan->arena, doc, attachment, "title");
    const char *dated = plain_text_at(plan->arena, doc, attachment, "creation"), *url = plain_text_at(plan->arena, doc, attachment, "url");
    if (!title) title = plain_text_at(plan->arena, doc, 0, "description");
    if (!dated) dated = plain_text_at(plan->arena, doc, 0, "date");
    cpx_write_object(w, NULL);
    plain_write_item(w, plan->arena, resource);
    cpx_write_string(w, "kind", kind);
    cpx_write_string(w, "title", title && strcmp(title, kind) == 0 ? NULL : title);
    cpx_write_string(w, "dated_on", dated && strlen(dated) > 10 ? cpx_arena_strndup(plan->arena, dated, 10) : dated);
    cpx_write_string(w, "url", is_address(url) ? url : NULL); /* of the other face it may be anything */
    cpx_write_string(w, "kept_at", plain_extension(plan->arena, doc, 0, "kept-at", "valueString"));
    cpx_write_end_object(w);
}

static bool is(const struct plain_plan *plan, const struct plain_resource *resource)
{
    return plain_is_type(resource, "DocumentReference") && kind_of(plan->arena, &resource->doc) &&
           !plain_is_in_error(plan->arena, resource);
}

const struct plain_item_kind plain_document_kind = {.kind = "document",
                                                    .list = "documents",
                                                    .type = "DocumentReference",
                                                    .member = "supportingInfo",
                                                    .shape = &plain_document_shape,
                                                    .body = body,
                                                    .is = is,
                                                    .write = write_document};
