/* /v1/referrals: the closed loop. A referral is a ServiceRequest with its Task; its steps are the Task's transitions. */
#include <stdio.h>
#include <string.h>

#include "cpx/cursor.h"
#include "cpx/handlers.h"
#include "cpx/idempotency.h"
#include "cpx/service.h"
#include "cpx/time.h"
#include "plain.h"

enum { TEXT_MAX = 1024 * 1024, NEEDS_MAX = 20 };

/* ---- the shapes ---- */

struct recipient {
    const char *organization, *service;
};
struct contact {
    const char *name, *relationship, *phone, *language, *mode;
    enum plain_bool interpreter, safe_to_leave_message;
};
struct referral {
    const char *child, *external_id, *priority, *respond_by, *reason;
    struct recipient *to;
    struct plain_texts needs, categories;
    struct contact *contact;
};
struct appointment {
    const char *at, *mode;
};
struct status {
    const char *status, *reason, *barrier, *note, *outcome, *occurred_at, *next_contact_on;
    struct appointment *appointment;
};

static const struct plain_field recipient_fields[] = {PLAIN_FIELD(recipient, organization, TEXT, .required = true, .max = 64),
                                                      PLAIN_FIELD(recipient, service, TEXT, .max = 64)};
static const struct plain_shape recipient_shape = PLAIN_SHAPE(recipient, recipient_fields);
static const struct plain_field contact_fields[] = {
    PLAIN_FIELD(contact, name, TEXT, .max = 200),     PLAIN_FIELD(contact, relationship, TEXT, .max = 100),
    PLAIN_FIELD(contact, phone, TEXT, .max = 50),     PLAIN_FIELD(contact, language, TEXT, .max = 50),
    PLAIN_FIELD(contact, interpreter, BOOL),          PLAIN_FIELD(contact, mode, WORD, .allowed = plain_contact_modes),
    PLAIN_FIELD(contact, safe_to_leave_message, BOOL)};
static const struct plain_shape contact_shape = PLAIN_SHAPE(contact, contact_fields);
static const struct plain_field referral_fields[] = {
    PLAIN_FIELD(referral, child, TEXT, .required = true, .max = 64),
    PLAIN_FIELD(referral, external_id, TEXT, .max = 200),
    PLAIN_FIELD(referral, to, OBJECT, .required = true, .shape = &recipient_shape),
    PLAIN_FIELD(referral, needs, TEXTS, .max = NEEDS_MAX),
    PLAIN_FIELD(referral, categories, WORDS, .required = true, .max = 16, .allowed = plain_categories),
    PLAIN_FIELD(referral, priority, WORD, .allowed = plain_referral_priorities),
    PLAIN_FIELD(referral, respond_by, DATE),
    PLAIN_FIELD(referral, reason, TEXT),
    PLAIN_FIELD(referral, contact, OBJECT, .shape = &contact_shape)};
const struct plain_shape plain_referral_shape = PLAIN_SHAPE(referral, referral_fields);
static const struct plain_field appointment_fields[] = {PLAIN_FIELD(appointment, at, TIME),
                                                        PLAIN_FIELD(appointment, mode, WORD, .allowed = plain_appointment_modes)};
static const struct plain_shape appointment_shape = PLAIN_SHAPE(appointment, appointment_fields);
static const struct plain_field status_fields[] = {PLAIN_FIELD(status, status, WORD, .required = true, .allowed = plain_referral_statuses),
                                                   PLAIN_FIELD(status, reason, WORD, .allowed = plain_reasons),
                                                   PLAIN_FIELD(status, barrier, WORD, .allowed = plain_barrier_kinds),
                                                   PLAIN_FIELD(status, note, TEXT),
                                                   PLAIN_FIELD(status, outcome, WORD, .allowed = plain_outcomes),
                                                   PLAIN_FIELD(status, occurred_at, TIME),
                                                   PLAIN_FIELD(status, next_contact_on, DATE),
                                                   PLAIN_FIELD(status, appointment, OBJECT, .shape = &appointment_shape)};
const struct plain_shape plain_status_shape = PLAIN_SHAPE(status, status_fields);

/* ---- reading ---- */

bool plain_is_referral(struct cpx_arena *arena, const struct plain_resource *task)
{
    return plain_reference(arena, &task->doc, cpx_doc_member(&task->doc, 0, "focus"), "ServiceRequest") != NULL;
}

/* The value of an element piece: of its text with braces around it. -1: a tombstone, or not a member. */
static enum cpx_rc open_piece(struct cpx_arena *arena, const struct cpx_piece *piece, struct cpx_doc *doc, int32_t *value)
{
    *value = -1;
    if (!piece->body) return CPX_OK;
    struct cpx_text text;
    size_t skip = strspn(piece->body, " \t\r\n,"), size;
    if (skip > piece->size) return CPX_DEFECT;
    cpx_text_init(&text, arena, piece->size + 2);
    cpx_text_adds(&text, "{");
    cpx_text_add(&text, piece->body + skip, piece->size - skip);
    cpx_text_adds(&text, "}");
    const char *whole = cpx_text_finish(&text, &size);
    enum cpx_rc rc = whole ? cpx_doc_reparse(arena, whole, size, doc) : CPX_EXHAUSTED;
    if (rc == CPX_OK) *value = cpx_doc_member(doc, 0, piece->element);
    return rc;
}

/* What else the transition that wrote this status says. */
static void write_details(struct cpx_writer *w, struct cpx_arena *arena, const struct plain_resource *task, int32_t sequence)
{
    for (size_t i = 0; i < task->pieces.count; i++) {
        const struct cpx_piece *piece = &task->pieces.items[i];
        struct cpx_doc doc;
        int32_t value;
        if (piece->sequence != sequence || piece->element[0] == '\0' || open_piece(arena, piece, &doc, &value) != CPX_OK || value < 0)
            continue;
        if (strcmp(piece->element, "statusReason") == 0) {
            cpx_write_string(w, "reason", plain_text_at(arena, &doc, value, "text"));
        } else if (strcmp(piece->element, "output") == 0) {
            cpx_write_string(w, "outcome", plain_text_at(arena, &doc, doc.nodes[value].child, "valueCodeableConcept.text"));
        } else if (strcmp(piece->element, "note") == 0) {
            int32_t last = doc.nodes[value].child;
            while (last >= 0 && doc.nodes[last].next >= 0)
                last = doc.nodes[last].next;
            cpx_write_string(w, "note", plain_text_at(arena, &doc, last, "text"));
        } else if (strcmp(piece->element, "businessStatus") == 0) {
            int32_t appointment = plain_extension_node(&doc, value, "appointment");
            cpx_write_string(w, "occurred_at", plain_extension(arena, &doc, value, "occurred-at", "valueDateTime"));
            cpx_write_string(w, "barrier", plain_extension_word(arena, &doc, value, "barrier", plain_barrier_kinds));
            cpx_write_string(w, "next_contact_on", plain_extension(arena, &doc, value, "next-contact-on", "valueDate"));
            if (appointment < 0) continue;
            cpx_write_object(w, "appointment");
            cpx_write_string(w, "at", plain_extension(arena, &doc, appointment, "at", "valueDateTime"));
            cpx_write_string(w, "mode", plain_extension_word(arena, &doc, appointment, "mode", plain_appointment_modes));
            cpx_write_end_object(w);
        }
    }
}

/* Each status that the reader may see, in the order in which they were said: who said it, and when. */
static void write_steps(struct cpx_writer *w, struct cpx_arena *arena, const struct plain_resource *task)
{
    int32_t last = -1;
    cpx_write_array(w, "steps");
    for (;;) {
        size_t next = task->pieces.count;
        for (size_t i = 0; i < task->pieces.count; i++) {
            const struct cpx_piece *piece = &task->pieces.items[i];
            if (strcmp(piece->element, "status") != 0 || piece->sequence <= last) continue;
            if (next == task->pieces.count || piece->sequence < task->pieces.items[next].sequence) next = i;
        }
        if (next == task->pieces.count) break;
        const struct cpx_piece *piece = &task->pieces.items[next];
        struct cpx_doc doc;
        int32_t value;
        enum cpx_task_status status;
        last = piece->sequence;
        if (open_piece(arena, piece, &doc, &value) != CPX_OK || value < 0) continue;
        const char *code = cpx_doc_string(arena, &doc, value);
        if (!code || !cpx_task_status_of(code, &status)) continue;
        cpx_write_object(w, NULL);
        cpx_write_string(w, "status", cpx_task_status_word(status));
        cpx_write_string(w, "by", *task->sources[next] ? task->sources[next] : NULL); /* a sensitive one isn't told to all */
        plain_write_time(w, "at", piece->changed_us);
        write_details(w, arena, task, piece->sequence);
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
}

static void write_contact(struct cpx_writer *w, struct cpx_arena *arena, const struct cpx_doc *order)
{
    static const char *const texts[] = {"name", "relationship", "phone", "language"};
    static const struct {
        const char *key, *name;
    } flags[] = {{"interpreter", "interpreter"}, {"safe_to_leave_message", "safe-to-leave-message"}};
    int32_t contact = plain_extension_node(order, 0, "contact");
    if (contact < 0) return;
    cpx_write_object(w, "contact");
    for (size_t i = 0; i < PLAIN_COUNT(texts); i++)
        cpx_write_string(w, texts[i], plain_extension(arena, order, contact, texts[i], "valueString"));
    cpx_write_string(w, "mode", plain_extension_word(arena, order, contact, "mode", plain_contact_modes));
    for (size_t i = 0; i < PLAIN_COUNT(flags); i++) {
        int32_t value = cpx_doc_member(order, plain_extension_node(order, contact, flags[i].name), "valueBoolean");
        if (value >= 0) cpx_write_bool(w, flags[i].key, order->nodes[value].kind == CPX_KIND_TRUE);
    }
    cpx_write_end_object(w);
}

static void write_order(struct cpx_writer *w, struct cpx_arena *arena, const struct plain_resource *order)
{
    const struct cpx_doc *doc = &order->doc;
    const char *reason = plain_text_at(arena, doc, 0, "reasonCode[0].text");
    if (!reason) reason = plain_text_at(arena, doc, 0, "reasonCode[0].coding[0].display");
    const char *what = plain_text_at(arena, doc, 0, "code.text");
    cpx_write_string(w, "service_requested", what ? what : plain_text_at(arena, doc, 0, "code.coding[0].display"));
    cpx_write_string(w, "reason", reason);
    int32_t list = cpx_doc_member(doc, 0, "reasonReference");
    bool any = false;
    for (int32_t one = list < 0 ? -1 : doc->nodes[list].child; one >= 0; one = doc->nodes[one].next) {
        const char *need = plain_reference(arena, doc, one, "Condition");
        if (!need) continue;
        if (!any) cpx_write_array(w, "needs");
        any = true;
        cpx_write_string(w, NULL, need);
    }
    if (any) cpx_write_end_array(w);
    write_contact(w, arena, doc);
}

static unsigned actor_in(const struct cpx_request *request, const struct plain_resource *task, const char *requester, const char *owner)
{
    const char *mine = request->reader.organization_id;
    unsigned actor = CPX_ACTOR_NONE;
    if (task->source == request->reader.organization || (requester && strcmp(requester, mine) == 0)) actor |= CPX_ACTOR_REQUESTER;
    if (owner && strcmp(owner, mine) == 0) actor |= CPX_ACTOR_OWNER;
    if (cpx_doc_member(&task->doc, 0, "owner") < 0) actor |= CPX_ACTOR_CANDIDATE;
    return actor;
}

/* ", "-separated words as an array. */
static void write_words(struct cpx_writer *w, const char *key, const char *words)
{
    cpx_write_array(w, key);
    while (words && *words) {
        size_t size = strcspn(words, ",");
        cpx_write_string_n(w, NULL, words, size);
        words += size;
        words += strspn(words, ", ");
    }
    cpx_write_end_array(w);
}

static void write_party(struct cpx_writer *w, const char *key, const char *organization, const char *service)
{
    cpx_write_object(w, key);
    if (organization)
        cpx_write_string(w, "organization", organization);
    else
        cpx_write_null(w, "organization");
    cpx_write_string(w, "service", service);
    cpx_write_end_object(w);
}

static const char *service_of(struct cpx_arena *arena, const struct plain_resource *order)
{
    int32_t list = order ? cpx_doc_member(&order->doc, 0, "performer") : -1;
    for (int32_t one = list < 0 ? -1 : order->doc.nodes[list].child; one >= 0; one = order->doc.nodes[one].next) {
        const char *service = plain_reference(arena, &order->doc, one, "HealthcareService");
        if (service) return service;
    }
    return NULL;
}

/* The Patient that the Task, else its ServiceRequest, is about, as its reader sees it. */
static const char *child_in(struct cpx_arena *arena, const struct plain_resource *task, const struct plain_resource *order)
{
    const char *child = plain_reference(arena, &task->doc, cpx_doc_member(&task->doc, 0, "for"), "Patient");
    return child || !order ? child : plain_reference(arena, &order->doc, cpx_doc_member(&order->doc, 0, "subject"), "Patient");
}

/* Nobody has answered, and the day by which it was asked for is over where the service is. */
static bool is_overdue(const struct cpx_request *request, enum cpx_task_status status, const char *respond_by)
{
    int64_t from_us, until_us;
    char day[11];
    if (!respond_by || (status != CPX_TASK_REQUESTED && status != CPX_TASK_RECEIVED)) return false;
    (void)snprintf(day, sizeof day, "%.10s", respond_by);
    return cpx_time_span(day, request->service->config->time_zone, &from_us, &until_us) && cpx_now_us() >= until_us;
}

void plain_write_referral(struct cpx_writer *w, struct cpx_request *request, const struct plain_resource *task,
                          const struct plain_resource *order, const char *child, const struct plain_delivery *delivery)
{
    struct cpx_arena *arena = request->arena;
    const struct cpx_doc *doc = &task->doc;
    const char *requester = plain_reference(arena, doc, cpx_doc_member(doc, 0, "requester"), "Organization");
    const char *owner = plain_reference(arena, doc, cpx_doc_member(doc, 0, "owner"), "Organization");
    enum cpx_task_status status = CPX_TASK_ENTERED_IN_ERROR;
    bool known = cpx_referral_status(arena, doc, &status);
    cpx_write_object(w, NULL);
    plain_write_identity(w, arena, task);
    plain_write_travelling(w, arena, task, order);
    cpx_write_string(w, "status", cpx_task_status_word(status));
    if (delivery && delivery->known)
        cpx_write_string(w, "delivery", delivery->withdrawn ? "withdrawn" : delivery->delivered ? "delivered" : "awaiting_consent");
    write_words(w, "allowed_next", known ? cpx_transition_allowed(arena, status, actor_in(request, task, requester, owner), true) : NULL);
    cpx_write_string(w, "child", child ? child : child_in(arena, task, order));
    write_party(w, "from", requester ? requester : task->source_id, NULL);
    write_party(w, "to", owner, service_of(arena, order));
    cpx_write_string(w, "priority", plain_known(plain_text_at(arena, doc, 0, "priority"), plain_referral_priorities));
    const char *respond_by = plain_text_at(arena, doc, 0, "restriction.period.end");
    cpx_write_string(w, "respond_by", respond_by);
    cpx_write_bool(w, "overdue", known && is_overdue(request, status, respond_by));
    cpx_write_string(w, "requested_at", plain_text_at(arena, doc, 0, "authoredOn"));
    if (order) write_order(w, arena, order);
    write_steps(w, arena, task);
    cpx_write_end_object(w);
}

/* ---- from the rows of plain_referral and plain_referrals ---- */

/* From UPTO on of plain_referrals: in each row, and in the one without a referral of an empty page. */
enum { AT_TASK = PLAIN_PIECE_COLUMN + PLAIN_PIECE_COLUMNS, AT_GONE, AT_WITHDRAWN, AT_DELIVERED, AT_UPTO, AT_UPTO_US, AT_NEXT, AT_HELD };

static void write_stub(struct cpx_writer *w, const struct cpx_rows *rows, int row)
{
    cpx_write_object(w, NULL);
    cpx_write_string(w, "id", cpx_rows_text(rows, row, AT_TASK));
    cpx_write_string(w, "status", "withdrawn");
    plain_write_time(w, "withdrawn_at", cpx_rows_int(rows, row, AT_GONE));
    cpx_write_end_object(w);
}

struct written {
    const char *version; /* of its Task; NULL: a stub */
    bool part2;
};

/* Writes the referral whose rows begin at *row, and goes behind them. */
static enum cpx_rc write_rows(struct cpx_request *request, struct cpx_writer *w, const struct cpx_rows *rows, int *row, struct written *out)
{
    const char *id = cpx_rows_text(rows, *row, AT_TASK), *child = cpx_rows_null(rows, *row, 0) ? NULL : cpx_rows_text(rows, *row, 0);
    const struct plain_delivery delivery = {true, cpx_rows_bool(rows, *row, AT_DELIVERED), cpx_rows_bool(rows, *row, AT_WITHDRAWN)};
    struct plain_resource task = {.type = NULL}, order = {.type = NULL};
    struct cpx_version of_task;
    *out = (struct written){0};
    if (cpx_rows_null(rows, *row, PLAIN_PIECE_COLUMN)) {
        write_stub(w, rows, (*row)++);
        return CPX_OK;
    }
    while (*row < cpx_rows_count(rows) && strcmp(cpx_rows_text(rows, *row, AT_TASK), id) == 0 &&
           !cpx_rows_null(rows, *row, PLAIN_PIECE_COLUMN)) {
        bool is_task = strcmp(cpx_rows_text(rows, *row, PLAIN_PIECE_COLUMN), "Task") == 0;
        enum cpx_rc rc = plain_resource_load(request, rows, row, is_task ? &task : &order);
        if (rc != CPX_OK) return rc;
    }
    if (!task.type) return CPX_DEFECT;
    plain_write_referral(w, request, &task, order.type ? &order : NULL, child, &delivery);
    out->part2 = task.part2 || order.part2;
    enum cpx_rc rc = cpx_pieces_version(request->service->version_key, &task.pieces, &of_task);
    if (rc != CPX_OK) return rc;
    out->version = cpx_arena_printf(request->arena, "W/\"%s\"", of_task.id);
    return out->version ? CPX_OK : CPX_EXHAUSTED;
}

static enum cpx_rc answer_one(struct cpx_request *request, const struct cpx_rows *rows, int status)
{
    struct cpx_text text;
    struct cpx_writer writer;
    struct written written;
    int row = 0;
    if (cpx_rows_count(rows) == 0) return plain_not_found(request);
    cpx_text_init(&text, request->arena, TEXT_MAX);
    cpx_writer_init(&writer, &text);
    enum cpx_rc rc = write_rows(request, &writer, rows, &row, &written);
    if (rc == CPX_OK && written.version) rc = cpx_respond_header(request, "ETag", written.version);
    return rc == CPX_OK ? plain_respond(request, status, &text) : rc;
}

static enum cpx_rc answer_now(struct cpx_request *request, struct cpx_tx *tx, const char *id, int status)
{
    const char *values[] = {id, request->id, request->reader.user};
    const struct cpx_rows *rows;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_PLAIN_REFERRAL, values, PLAIN_COUNT(values), &rows);
    return rc == CPX_OK ? answer_one(request, rows, status) : rc;
}

enum cpx_rc cpx_plain_referral_read_plan(struct cpx_request *request, struct cpx_call *call)
{
    return plain_plan_one(request, CPX_SQL_PLAIN_REFERRAL, call);
}

enum cpx_rc cpx_plain_referral_read_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    return answer_one(request, rows, 200);
}

/* ---- the inbox and the outbox ---- */

static enum cpx_rc query_word(struct cpx_request *request, const char *name, const char *const *allowed, const char **out)
{
    *out = cpx_request_query(request, name);
    if (!*out || plain_is_one_of(*out, allowed)) return CPX_OK;
    const char *words = plain_allowed(request->arena, allowed);
    if (!words) return CPX_EXHAUSTED;
    return cpx_problem_add_allowed(&request->problem, CPX_ERROR_INVALID_PARAMETER, name, words,
                                   "This isn't one of the words that are taken here");
}

enum cpx_rc cpx_plain_referral_list_plan(struct cpx_request *request, struct cpx_call *call)
{
    static const char *const parameters[] = {"role", "status", "overdue", "after", "limit", NULL};
    static const char *const roles[] = {"recipient", "requester", NULL};
    static const char *const truths[] = {"true", "false", NULL};
    static const char first[] = "00000000-0000-0000-0000-000000000000", last[] = "ffffffff-ffff-ffff-ffff-ffffffffffff";
    struct plain_pass *pass = cpx_arena_alloc(request->arena, sizeof *pass);
    const char *role, *status, *overdue;
    int limit;
    enum cpx_rc rc = pass ? cpx_request_check_query(request, parameters) : CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = query_word(request, "role", roles, &role);
    if (rc == CPX_OK) rc = query_word(request, "status", plain_referral_statuses, &status);
    if (rc == CPX_OK) rc = query_word(request, "overdue", truths, &overdue);
    if (rc == CPX_OK) rc = plain_limit(request, &limit);
    if (rc == CPX_OK) rc = plain_pass_open(request, pass);
    if (rc != CPX_OK) return rc;
    request->plan = pass;
    /* "transaction|id"; those that come by the clock are first, under transaction 0. */
    const char *xid = pass->bound, *task = first, *by_clock = first;
    if (pass->place) {
        bool clocked = strncmp(pass->place, "0|", 2) == 0;
        const char *at = plain_pass_part(request->arena, pass->place, 1);
        if (!clocked) xid = plain_pass_part(request->arena, pass->place, 0);
        if (!clocked) task = at;
        by_clock = clocked ? at : last;
    }
    *call = (struct cpx_call){.statement = CPX_SQL_PLAIN_REFERRALS,
                              .count = 14,
                              .values = {role, plain_code(request->arena, status), overdue, pass->since, pass->since_us, pass->upto,
                                         pass->upto_us, xid, task, by_clock, cpx_param_int(request->arena, limit), request->id,
                                         request->reader.user, request->service->config->time_zone}};
    if (!xid || !task || !by_clock || !call->values[10] || (status && !call->values[1])) return CPX_EXHAUSTED;
    return CPX_OK;
}

enum cpx_rc cpx_plain_referral_list_answer(struct cpx_request *request, const struct cpx_rows *rows)
{
    struct plain_pass pass = *(struct plain_pass *)request->plan;
    struct cpx_text text;
    struct cpx_writer writer;
    int row = 0;
    enum cpx_rc rc = CPX_OK;
    bool part2 = false;
    if (cpx_rows_count(rows) == 0) return CPX_DEFECT;
    const bool held = cpx_rows_bool(rows, 0, AT_HELD);
    const char *place = cpx_rows_null(rows, 0, AT_NEXT) ? NULL : cpx_rows_text(rows, 0, AT_NEXT);
    plain_pass_take(&pass, held, cpx_rows_text(rows, 0, AT_UPTO), cpx_rows_text(rows, 0, AT_UPTO_US));
    plain_open_page(request, &text, &writer, TEXT_MAX);
    while (rc == CPX_OK && row < cpx_rows_count(rows) && !cpx_rows_null(rows, row, AT_TASK)) {
        struct written written;
        rc = write_rows(request, &writer, rows, &row, &written);
        part2 |= written.part2;
    }
    return rc == CPX_OK ? plain_respond_pass(request, &text, &writer, &pass, place, held, part2) : rc;
}

/* ---- sending one ---- */

struct sending {
    struct cpx_request *request;
    struct cpx_tx *tx;
    struct cpx_arena *arena;
    struct referral referral;
    int64_t child, named;
    const char *patient;
    const char *task_id, *order_id; /* of the referral that is sent again; NULL: a new one */
    struct cpx_view before;         /* its Task */
    struct cpx_doc before_doc;
    int64_t need_labels[NEEDS_MAX];
    struct cpx_text text;
    struct cpx_writer writer;
};

static enum cpx_rc refuse_reference(const struct sending *s, const char *pointer, const char *detail)
{
    return cpx_problem_add(&s->request->problem, CPX_ERROR_REFERENCE, pointer, "%s", detail);
}

static enum cpx_rc find_parties(struct sending *s)
{
    int32_t performer;
    enum cpx_rc rc = cpx_child_of_patient(s->tx, s->referral.child, &s->child);
    if (rc != CPX_OK) return rc;
    if (s->child == 0) return refuse_reference(s, "/child", "No child with this id is known to this organization");
    rc = cpx_child_patient(s->tx, s->child, s->referral.child, &s->patient);
    if (rc == CPX_OK) rc = cpx_organization_number(s->tx, s->referral.to->organization, &performer);
    if (rc != CPX_OK) return rc;
    if (performer == 0)
        return refuse_reference(s, "/to/organization", "No organization of the exchange has this id: see GET /v1/organizations");
    const char *service = s->referral.to->service;
    struct cpx_view view = {.found = false};
    if (service && cpx_id_valid(service)) rc = cpx_resource_view(s->tx, "HealthcareService", service, &view);
    if (rc == CPX_OK && service && (!view.found || view.gone || view.source != performer))
        rc = refuse_reference(s, "/to/service", "No service of this organization has this id: see GET /v1/services");
    return rc;
}

static enum cpx_rc find_needs(struct sending *s)
{
    for (size_t i = 0; i < s->referral.needs.count; i++) {
        const char *id = s->referral.needs.items[i], *pointer = cpx_arena_printf(s->arena, "/needs/%zu", i);
        struct cpx_view view = {.found = false};
        enum cpx_rc rc = !pointer ? CPX_EXHAUSTED : cpx_id_valid(id) ? cpx_resource_view(s->tx, "Condition", id, &view) : CPX_OK;
        if (rc != CPX_OK) return rc;
        if (!view.found || view.gone || view.child != s->child) return refuse_reference(s, pointer, "No need of this child has this id");
        s->need_labels[i] = view.labels;
    }
    return CPX_OK;
}

/* A referral with the same external_id is sent again: to the same organization, about the same child. */
static enum cpx_rc find_before(struct sending *s)
{
    int64_t child;
    if (!s->referral.external_id) return CPX_OK;
    enum cpx_rc rc = plain_find(s->tx, "referral", s->referral.external_id, &s->task_id, &child);
    if (rc != CPX_OK || !s->task_id) return rc;
    rc = cpx_resource_view(s->tx, "Task", s->task_id, &s->before);
    if (rc != CPX_OK) return rc;
    if (!s->before.found || s->before.gone) return CPX_DEFECT;
    rc = cpx_doc_reparse(s->arena, s->before.text, s->before.size, &s->before_doc);
    if (rc != CPX_OK) return rc;
    const char *owner = plain_reference(s->arena, &s->before_doc, cpx_doc_member(&s->before_doc, 0, "owner"), "Organization");
    s->order_id = plain_reference(s->arena, &s->before_doc, cpx_doc_member(&s->before_doc, 0, "focus"), "ServiceRequest");
    if (child == s->child && owner && strcmp(owner, s->referral.to->organization) == 0 && s->order_id) return CPX_OK;
    return cpx_problem_add(&s->request->problem, CPX_ERROR_CONFLICT, "/external_id",
                           "This external_id is of a referral of another child or to another organization");
}

static struct cpx_writer *begin(struct sending *s, const char *type)
{
    cpx_text_init(&s->text, s->arena, 128 * 1024);
    cpx_writer_init(&s->writer, &s->text);
    cpx_write_object(&s->writer, NULL);
    cpx_write_string(&s->writer, "resourceType", type);
    return &s->writer;
}

static const char *flag_text(enum plain_bool flag)
{
    return flag == PLAIN_ABSENT ? NULL : flag == PLAIN_TRUE ? "true" : "false";
}

/* Whom to call and how: a part of its own, labelled as contact, for those who may see that of the child. */
static void write_contact_extension(struct sending *s, const struct contact *contact)
{
    const struct plain_extension_row rows[] = {{"name", "valueString", contact->name},
                                               {"relationship", "valueString", contact->relationship},
                                               {"phone", "valueString", contact->phone},
                                               {"language", "valueString", contact->language},
                                               {"mode", "valueCode", contact->mode},
                                               {"interpreter", "valueBoolean", flag_text(contact->interpreter)},
                                               {"safe-to-leave-message", "valueBoolean", flag_text(contact->safe_to_leave_message)}};
    struct cpx_writer *w = &s->writer;
    cpx_write_array(w, "extension");
    cpx_write_object(w, NULL);
    cpx_write_array(w, "extension");
    plain_write_security(w, CPX_LABEL(CPX_BIT_DEMO));
    plain_write_extension_items(w, rows, PLAIN_COUNT(rows));
    cpx_write_end_array(w);
    cpx_write_string(w, "url", PLAIN_URN "contact");
    cpx_write_end_object(w);
    cpx_write_end_array(w);
}

static enum cpx_rc store(struct sending *s, struct plain_item *item, struct cpx_stored *out)
{
    cpx_write_end_object(&s->writer);
    item->body = cpx_text_finish(&s->text, &item->size);
    item->child = s->child;
    item->named = s->named;
    return item->body ? plain_store(s->tx, item, out) : CPX_EXHAUSTED;
}

static enum cpx_rc store_order(struct sending *s, const char *now, struct cpx_stored *out)
{
    const struct referral *referral = &s->referral;
    struct plain_item item = {.type = "ServiceRequest", .id = s->order_id};
    struct cpx_writer *w = begin(s, "ServiceRequest");
    if (referral->contact) write_contact_extension(s, referral->contact);
    cpx_write_string(w, "status", "active");
    cpx_write_string(w, "intent", "order");
    cpx_write_string(w, "priority", referral->priority);
    cpx_write_object(w, "code");
    cpx_write_string(w, "text", "Referral");
    cpx_write_end_object(w);
    plain_write_reference(w, "subject", "Patient", s->patient, 0, 0);
    cpx_write_string(w, "authoredOn", now);
    plain_write_reference(w, "requester", "Organization", s->request->reader.organization_id, 0, 0);
    cpx_write_array(w, "performer");
    plain_write_reference(w, NULL, "Organization", referral->to->organization, 0, 0);
    if (referral->to->service) plain_write_reference(w, NULL, "HealthcareService", referral->to->service, 0, 0);
    cpx_write_end_array(w);
    if (referral->reason) {
        cpx_write_array(w, "reasonCode");
        cpx_write_object(w, NULL);
        cpx_write_string(w, "text", referral->reason);
        cpx_write_end_object(w);
        cpx_write_end_array(w);
    }
    if (referral->needs.count > 0) {
        cpx_write_array(w, "reasonReference");
        for (size_t i = 0; i < referral->needs.count; i++)
            plain_write_reference(w, NULL, "Condition", referral->needs.items[i], s->need_labels[i], s->named);
        cpx_write_end_array(w);
    }
    return store(s, &item, out);
}

/* What a transition writes stays as it stands. */
static void write_standing(struct sending *s, const char *element, const char *otherwise)
{
    int32_t at = s->task_id ? cpx_doc_member(&s->before_doc, 0, element) : -1;
    if (at >= 0)
        cpx_write_raw(&s->writer, element, s->before_doc.text + s->before_doc.nodes[at].start,
                      s->before_doc.nodes[at].end - s->before_doc.nodes[at].start);
    else if (!s->task_id)
        cpx_write_string(&s->writer, element, otherwise);
}

static enum cpx_rc store_task(struct sending *s, const char *now, const char *order_id, struct cpx_stored *out)
{
    static const char *const standing[] = {"statusReason", "businessStatus", "output", "note", "executionPeriod"};
    const struct referral *referral = &s->referral;
    struct plain_item item = {.kind = "referral",
                              .type = "Task",
                              .external_id = referral->external_id,
                              .id = s->task_id,
                              .known_as = s->task_id ? referral->external_id : NULL};
    struct cpx_writer *w = begin(s, "Task");
    plain_write_external_id(w, referral->external_id);
    write_standing(s, "status", "requested");
    cpx_write_string(w, "intent", "order");
    cpx_write_string(w, "priority", referral->priority ? referral->priority : "routine");
    cpx_write_concept(w, "code", "http://hl7.org/fhir/CodeSystem/task-code", "fulfill");
    plain_write_reference(w, "focus", "ServiceRequest", order_id, 0, 0);
    plain_write_reference(w, "for", "Patient", s->patient, 0, 0);
    cpx_write_string(w, "authoredOn", now);
    write_standing(s, "lastModified", now);
    plain_write_reference(w, "requester", "Organization", s->request->reader.organization_id, 0, 0);
    if (s->task_id)
        write_standing(s, "owner", NULL);
    else
        plain_write_reference(w, "owner", "Organization", referral->to->organization, 0, 0);
    for (size_t i = 0; s->task_id && i < PLAIN_COUNT(standing); i++)
        write_standing(s, standing[i], NULL);
    if (referral->respond_by) {
        cpx_write_object(w, "restriction");
        cpx_write_object(w, "period");
        cpx_write_string(w, "end", referral->respond_by);
        cpx_write_end_object(w);
        cpx_write_end_object(w);
    }
    return store(s, &item, out);
}

static enum cpx_rc send_referral(struct cpx_request *request, struct cpx_tx *tx)
{
    struct sending s = {.request = request, .tx = tx, .arena = request->arena};
    struct cpx_stored order, task;
    char clock[32];
    enum cpx_rc rc = plain_body_read(request, &plain_referral_shape, &s.referral);
    if (rc == CPX_OK) rc = find_parties(&s);
    if (rc == CPX_OK) rc = find_needs(&s);
    if (rc == CPX_OK) rc = find_before(&s);
    if (rc != CPX_OK) return rc;
    s.named = plain_labels(&s.referral.categories);
    cpx_time_format(cpx_now_us(), clock);
    const char *authored = s.task_id ? plain_text_at(s.arena, &s.before_doc, 0, "authoredOn") : clock;
    rc = store_order(&s, authored ? authored : clock, &order);
    const char *order_id = rc == CPX_OK ? cpx_arena_strdup(s.arena, order.id) : NULL;
    if (rc == CPX_OK) rc = order_id ? store_task(&s, authored ? authored : clock, order_id, &task) : CPX_EXHAUSTED;
    if (rc == CPX_OK && s.task_id) rc = cpx_referral_touch(tx, s.task_id, 0, s.referral.respond_by);
    if (rc != CPX_OK) return rc;
    const char *location = cpx_arena_printf(s.arena, "/v1/referrals/%s", task.id);
    rc = location ? cpx_respond_header(request, "Location", location) : CPX_EXHAUSTED;
    return rc == CPX_OK ? answer_now(request, tx, location + strlen("/v1/referrals/"), 201) : rc;
}

enum cpx_rc cpx_plain_referral_create_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_work(request, tx, send_referral) : rc;
}

/* ---- saying where it stands ---- */

struct stating {
    struct cpx_request *request;
    struct cpx_tx *tx;
    struct cpx_arena *arena;
    struct status status;
    struct cpx_view task;
    struct cpx_doc doc;
    unsigned actor;
    enum cpx_task_status from, to;
    const struct cpx_transition *steps[CPX_TASK_STATUS_COUNT];
    size_t count;
};

static enum cpx_rc find_steps(struct stating *s)
{
    struct cpx_problem *problem = &s->request->problem;
    const struct cpx_transition *others[CPX_TASK_STATUS_COUNT];
    if (!cpx_referral_status(s->arena, &s->doc, &s->from) || !cpx_task_status_of(s->status.status, &s->to)) return CPX_DEFECT;
    s->count = cpx_transition_path(s->from, s->to, s->actor, s->steps);
    if (s->count > 0) return CPX_OK;
    const char *allowed = cpx_transition_allowed(s->arena, s->from, s->actor, true);
    if (!allowed) return CPX_EXHAUSTED;
    if (cpx_transition_path(s->from, s->to, ~s->actor & (CPX_ACTOR_REQUESTER | CPX_ACTOR_OWNER), others) > 0)
        return cpx_problem_add_allowed(problem, CPX_ERROR_FORBIDDEN, "/status", allowed,
                                       "This step is for the other party of the referral");
    return cpx_problem_add_allowed(problem, CPX_ERROR_TRANSITION, "/status", allowed, "From %s there is no way to %s",
                                   cpx_task_status_word(s->from), cpx_task_status_word(s->to));
}

static enum cpx_rc check_carried(const struct stating *s)
{
    struct cpx_problem *problem = &s->request->problem;
    unsigned carries = s->steps[s->count - 1]->carries;
    const char *allowed_reasons = plain_allowed(s->arena, plain_reasons), *allowed_outcomes = plain_allowed(s->arena, plain_outcomes);
    if (!allowed_reasons || !allowed_outcomes) return CPX_EXHAUSTED;
    if (s->steps[0]->carries & CPX_CARRY_IF_MATCH && !cpx_request_header(s->request, "if-match"))
        return cpx_problem_add(problem, CPX_ERROR_PRECONDITION_REQUIRED, "If-Match",
                               "Claim an open referral with the version that you read");
    if (carries & CPX_CARRY_REASON && !s->status.reason)
        return cpx_problem_add_allowed(problem, CPX_ERROR_REQUIRED, "/reason", allowed_reasons, "This status needs a reason");
    if (carries & CPX_CARRY_OUTPUT && !s->status.outcome)
        return cpx_problem_add_allowed(problem, CPX_ERROR_REQUIRED, "/outcome", allowed_outcomes, "This status needs an outcome");
    if (s->status.outcome && !(carries & CPX_CARRY_OUTPUT))
        return cpx_problem_add(problem, CPX_ERROR_VALUE, "/outcome", "An outcome goes with completed only");
    if (s->status.reason && strcmp(s->status.reason, "other") == 0 && !s->status.note)
        return cpx_problem_add(problem, CPX_ERROR_REQUIRED, "/note", "The reason other needs a note that says which");
    return CPX_OK;
}

/* One of a transition's elements as JSON: begun and finished around one object or array. */
struct value {
    struct cpx_text text;
    struct cpx_writer writer;
};
static struct cpx_writer *open_value(const struct stating *s, struct value *value)
{
    cpx_text_init(&value->text, s->arena, 64 * 1024);
    cpx_writer_init(&value->writer, &value->text);
    return &value->writer;
}

static const char *status_reason(const struct stating *s)
{
    struct value value;
    struct cpx_writer *w = open_value(s, &value);
    cpx_write_object(w, NULL);
    cpx_write_string(w, "text", s->status.reason);
    cpx_write_end_object(w);
    return cpx_text_finish(&value.text, NULL);
}

static const char *business_status(const struct stating *s)
{
    const struct status *status = &s->status;
    const struct plain_extension_row rows[] = {{"occurred-at", "valueDateTime", status->occurred_at},
                                               {"barrier", "valueCode", status->barrier},
                                               {"next-contact-on", "valueDate", status->next_contact_on}};
    const struct appointment none = {NULL, NULL}, *at = status->appointment ? status->appointment : &none;
    const struct plain_extension_row appointment[] = {{"at", "valueDateTime", at->at}, {"mode", "valueCode", at->mode}};
    struct value value;
    struct cpx_writer *w = open_value(s, &value);
    cpx_write_object(w, NULL);
    cpx_write_array(w, "extension");
    plain_write_extension_items(w, rows, PLAIN_COUNT(rows));
    if (at->at || at->mode) {
        cpx_write_object(w, NULL);
        plain_write_extensions(w, appointment, PLAIN_COUNT(appointment));
        cpx_write_string(w, "url", PLAIN_URN "appointment");
        cpx_write_end_object(w);
    }
    cpx_write_end_array(w);
    cpx_write_string(w, "text", status->barrier ? status->barrier : status->status);
    cpx_write_end_object(w);
    return cpx_text_finish(&value.text, NULL);
}

static const char *output(const struct stating *s)
{
    struct value value;
    struct cpx_writer *w = open_value(s, &value);
    cpx_write_array(w, NULL);
    cpx_write_object(w, NULL);
    cpx_write_object(w, "type");
    cpx_write_string(w, "text", "resulting-activity");
    cpx_write_end_object(w);
    cpx_write_object(w, "valueCodeableConcept");
    cpx_write_string(w, "text", s->status.outcome);
    cpx_write_end_object(w);
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    return cpx_text_finish(&value.text, NULL);
}

/* The notes so far, and this one. */
static const char *notes(const struct stating *s, const char *now)
{
    struct value value;
    struct cpx_writer *w = open_value(s, &value);
    int32_t before = cpx_doc_member(&s->doc, 0, "note");
    cpx_write_array(w, NULL);
    for (int32_t one = before < 0 ? -1 : s->doc.nodes[before].child; one >= 0; one = s->doc.nodes[one].next)
        cpx_write_raw(w, NULL, s->doc.text + s->doc.nodes[one].start, s->doc.nodes[one].end - s->doc.nodes[one].start);
    cpx_write_object(w, NULL);
    plain_write_reference(w, "authorReference", "Organization", s->request->reader.organization_id, 0, 0);
    cpx_write_string(w, "time", now);
    cpx_write_string(w, "text", s->status.note);
    cpx_write_end_object(w);
    cpx_write_end_array(w);
    return cpx_text_finish(&value.text, NULL);
}

static const char *owner(const struct stating *s)
{
    struct value value;
    plain_write_reference(open_value(s, &value), NULL, "Organization", s->request->reader.organization_id, 0, 0);
    return cpx_text_finish(&value.text, NULL);
}

/* The transition's elements: of a step that is implied, its status; of the last, all that was said. What an earlier one left and this one
 * doesn't say ends with it. */
static enum cpx_rc take_step(struct stating *s, const struct cpx_transition *step, bool last)
{
    const struct status *said = &s->status;
    bool business = said->occurred_at || said->barrier || said->next_contact_on ||
                    (said->appointment && (said->appointment->at || said->appointment->mode));
    struct cpx_change changes[8];
    struct cpx_stored stored;
    char clock[32];
    size_t count = 0;
    cpx_time_format(cpx_now_us(), clock);
    changes[count++] = (struct cpx_change){"status", cpx_arena_printf(s->arena, "\"%s\"", cpx_task_status_code(step->to))};
    changes[count++] = (struct cpx_change){"lastModified", cpx_arena_printf(s->arena, "\"%s\"", clock)};
    if (step->carries & CPX_CARRY_OWNER) changes[count++] = (struct cpx_change){"owner", owner(s)};
    if (last && said->outcome) changes[count++] = (struct cpx_change){"output", output(s)};
    if (last && said->note) changes[count++] = (struct cpx_change){"note", notes(s, clock)};
    if (last && said->reason) changes[count++] = (struct cpx_change){"statusReason", status_reason(s)};
    if (last && business) changes[count++] = (struct cpx_change){"businessStatus", business_status(s)};
    for (size_t i = 0; i < count; i++) {
        if (!changes[i].json) return CPX_EXHAUSTED;
    }
    if (last && !said->reason && cpx_doc_member(&s->doc, 0, "statusReason") >= 0)
        changes[count++] = (struct cpx_change){"statusReason", NULL};
    if (last && !business && cpx_doc_member(&s->doc, 0, "businessStatus") >= 0)
        changes[count++] = (struct cpx_change){"businessStatus", NULL};
    return cpx_resource_transition(s->tx, &s->task, changes, count, &stored);
}

static enum cpx_rc check_if_match(const struct stating *s)
{
    const char *if_match = cpx_request_header(s->request, "if-match");
    if (!if_match || cpx_etag_matches(if_match, s->task.version.id)) return CPX_OK;
    return cpx_problem_add(&s->request->problem, CPX_ERROR_PRECONDITION_FAILED, "If-Match", "Read the referral again and repeat the step");
}

static enum cpx_rc state(struct cpx_request *request, struct cpx_tx *tx)
{
    struct stating s = {.request = request, .tx = tx, .arena = request->arena};
    const char *id = request->parameters[0], *lock = cpx_arena_printf(request->arena, "Task/%s", id);
    enum cpx_rc rc = lock ? plain_body_read(request, &plain_status_shape, &s.status) : CPX_EXHAUSTED;
    if (rc != CPX_OK) return rc;
    if (!cpx_id_valid(id)) return plain_hide(request, tx, "Task", id);
    rc = cpx_tx_run(tx, CPX_SQL_RESOURCE_LOCK, &lock, 1, NULL);
    if (rc == CPX_OK) rc = cpx_resource_view(tx, "Task", id, &s.task);
    if (rc != CPX_OK) return rc;
    if (!s.task.found || s.task.gone) return plain_hide(request, tx, "Task", id);
    rc = cpx_doc_reparse(s.arena, s.task.text, s.task.size, &s.doc);
    if (rc == CPX_OK && !plain_reference(s.arena, &s.doc, cpx_doc_member(&s.doc, 0, "focus"), "ServiceRequest"))
        return plain_hide(request, tx, "Task", id);
    if (rc == CPX_OK) rc = check_if_match(&s);
    if (rc == CPX_OK) rc = cpx_referral_actor(tx, &s.task, &s.actor);
    if (rc == CPX_OK) rc = find_steps(&s);
    if (rc == CPX_OK) rc = check_carried(&s);
    for (size_t i = 0; rc == CPX_OK && i < s.count; i++)
        rc = take_step(&s, s.steps[i], i + 1 == s.count);
    bool claim = rc == CPX_OK && s.steps[0]->carries & CPX_CARRY_OWNER;
    if (rc == CPX_OK) rc = cpx_referral_touch(tx, id, claim ? request->reader.organization : 0, NULL);
    return rc == CPX_OK ? answer_now(request, tx, id, 200) : rc;
}

static enum cpx_rc answer_again(struct cpx_request *request, struct cpx_tx *tx)
{
    return answer_now(request, tx, request->parameters[0], 200);
}

enum cpx_rc cpx_plain_referral_status_work(struct cpx_request *request, struct cpx_tx *tx)
{
    enum cpx_rc rc = cpx_request_check_query(request, NULL);
    return rc == CPX_OK ? cpx_idempotent_answer(request, tx, state, answer_again) : rc;
}
