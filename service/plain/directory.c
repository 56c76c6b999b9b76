/* What the directory's handlers share. */
#include "directory.h"

#include <stdlib.h>
#include <string.h>

enum { TEXTS_MAX = 500, TAG_MAX = 35, ITEMS_MAX = 1024 * 1024 };

static const struct plain_field address_fields[] = {
    PLAIN_FIELD(plain_address, line, TEXT, .max = 200), PLAIN_FIELD(plain_address, city, TEXT, .max = 100),
    PLAIN_FIELD(plain_address, state, TEXT, .max = 50), PLAIN_FIELD(plain_address, postal_code, TEXT, .max = 20)};
const struct plain_shape plain_address_shape = PLAIN_SHAPE(plain_address, address_fields);

/* ---- reading an entry ---- */

enum cpx_rc plain_entry_open(struct cpx_arena *arena, const char *type, const char *body, size_t size, struct cpx_doc *doc)
{
    struct cpx_text text;
    cpx_text_init(&text, arena, size + 128);
    cpx_text_addf(&text, "{\"resourceType\":\"%s\"", type);
    cpx_text_add(&text, body, size);
    const char *whole = cpx_text_finish(&text, &size);
    return whole ? cpx_doc_reparse(arena, whole, size, doc) : CPX_EXHAUSTED;
}

int32_t plain_first_of(const struct cpx_doc *doc, int32_t node, const char *member)
{
    int32_t list = cpx_doc_member(doc, node, member);
    return list < 0 ? -1 : doc->nodes[list].child;
}

static bool makes_appointments(const struct cpx_doc *doc, int32_t point)
{
    for (int32_t one = plain_first_of(doc, point, "extension"); one >= 0; one = doc->nodes[one].next) {
        int32_t value = cpx_doc_member(doc, one, "valueBoolean");
        if (value >= 0 && doc->nodes[value].kind == CPX_KIND_TRUE &&
            cpx_doc_string_is(doc, cpx_doc_member(doc, one, "url"), CPX_FOR_APPOINTMENT))
            return true;
    }
    return false;
}

const char *plain_telecom(struct cpx_arena *arena, const struct cpx_doc *doc, const char *system, bool appointment)
{
    for (int32_t one = plain_first_of(doc, 0, "telecom"); one >= 0; one = doc->nodes[one].next) {
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, one, "system"), system) && makes_appointments(doc, one) == appointment)
            return plain_text_at(arena, doc, one, "value");
    }
    return NULL;
}

struct plain_address *plain_address_in(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t address)
{
    struct plain_address *out = address < 0 ? NULL : cpx_arena_alloc(arena, sizeof *out);
    if (!out) return NULL;
    *out = (struct plain_address){.line = plain_text_at(arena, doc, address, "line[0]"),
                                  .city = plain_text_at(arena, doc, address, "city"),
                                  .state = plain_text_at(arena, doc, address, "state"),
                                  .postal_code = plain_text_at(arena, doc, address, "postalCode")};
    return out;
}

bool plain_texts_add(struct cpx_arena *arena, struct plain_texts *texts, const char *text)
{
    if (!text || *text == '\0') return true;
    for (size_t i = 0; i < texts->count; i++) {
        if (strcmp(texts->items[i], text) == 0) return true;
    }
    if (!texts->items) texts->items = cpx_arena_array(arena, TEXTS_MAX, sizeof *texts->items);
    if (!texts->items || texts->count == TEXTS_MAX) return false;
    texts->items[texts->count++] = text;
    return true;
}

/* ---- writing one ---- */

static void write_node(struct cpx_writer *w, const struct cpx_doc *doc, int32_t node, const char *key)
{
    cpx_write_raw(w, key, doc->text + doc->nodes[node].start, doc->nodes[node].end - doc->nodes[node].start);
}

void plain_write_kept(struct cpx_writer *w, const struct cpx_doc *before, const char *const *written)
{
    static const char *const servers[] = {"resourceType", "id", "meta", "text", NULL};
    static const char *const kept_of_meta[] = {"profile", "tag"};
    int32_t meta = before ? cpx_doc_member(before, 0, "meta") : -1;
    bool any = false;
    for (size_t i = 0; meta >= 0 && i < PLAIN_COUNT(kept_of_meta); i++)
        any |= cpx_doc_member(before, meta, kept_of_meta[i]) >= 0;
    if (any) cpx_write_object(w, "meta");
    for (size_t i = 0; any && i < PLAIN_COUNT(kept_of_meta); i++) {
        int32_t member = cpx_doc_member(before, meta, kept_of_meta[i]);
        if (member >= 0) write_node(w, before, member, kept_of_meta[i]);
    }
    if (any) cpx_write_end_object(w);
    for (int32_t member = before ? before->nodes[0].child : -1; member >= 0; member = before->nodes[member].next) {
        const char *key = cpx_doc_key(w->text->arena, before, member);
        if (!key) {
            w->text->failed = true;
            return;
        }
        const char *name = key + (*key == '_');
        if (!plain_is_one_of(name, servers) && !plain_is_one_of(name, written)) write_node(w, before, member, key);
    }
}

void plain_write_kept_items(struct cpx_writer *w, const struct cpx_doc *before, const char *member,
                            bool (*ours)(const struct cpx_doc *doc, int32_t item))
{
    for (int32_t item = before ? plain_first_of(before, 0, member) : -1; item >= 0; item = before->nodes[item].next) {
        if (!ours(before, item)) write_node(w, before, item, NULL);
    }
}

void plain_open_items(struct cpx_arena *arena, struct cpx_text *text, struct cpx_writer *items)
{
    cpx_text_init(text, arena, ITEMS_MAX);
    cpx_writer_init(items, text);
    cpx_write_array(items, NULL);
}

void plain_write_items(struct cpx_writer *w, const char *key, struct cpx_writer *items)
{
    static const char none[] = "[]";
    size_t size;
    cpx_write_end_array(items);
    const char *text = cpx_text_finish(items->text, &size);
    if (!text)
        w->text->failed = true;
    else if (size >= sizeof none)
        cpx_write_raw(w, key, text, size);
}

void plain_write_telecom(struct cpx_writer *w, const char *system, const char *value, bool appointment)
{
    if (!value) return;
    cpx_write_object(w, NULL);
    if (appointment) {
        cpx_write_array(w, "extension");
        cpx_write_object(w, NULL);
        cpx_write_string(w, "url", CPX_FOR_APPOINTMENT);
        cpx_write_bool(w, "valueBoolean", true);
        cpx_write_end_object(w);
        cpx_write_end_array(w);
    }
    cpx_write_string(w, "system", system);
    cpx_write_string(w, "value", value);
    cpx_write_string(w, "use", "work");
    cpx_write_end_object(w);
}

void plain_write_address(struct cpx_writer *w, const struct plain_address *address)
{
    if (address->line) {
        cpx_write_array(w, "line");
        cpx_write_string(w, NULL, address->line);
        cpx_write_end_array(w);
    }
    cpx_write_string(w, "city", address->city);
    cpx_write_string(w, "state", address->state);
    cpx_write_string(w, "postalCode", address->postal_code);
}

void plain_write_own_extension(struct cpx_writer *w, const char *name, const char *kind, const char *value)
{
    const struct plain_extension_row row = {name, kind, value};
    plain_write_extension_items(w, &row, 1);
}

/* ---- on the plain face ---- */

void plain_write_texts(struct cpx_writer *w, const char *key, const struct plain_texts *texts)
{
    if (texts->count == 0) return;
    cpx_write_array(w, key);
    for (size_t i = 0; i < texts->count; i++)
        cpx_write_string(w, NULL, texts->items[i]);
    cpx_write_end_array(w);
}

void plain_write_place(struct cpx_writer *w, const struct plain_address *address)
{
    cpx_write_string(w, "line", address->line);
    cpx_write_string(w, "city", address->city);
    cpx_write_string(w, "state", address->state);
    cpx_write_string(w, "postal_code", address->postal_code);
}

enum cpx_rc plain_query_folded(struct cpx_request *request, const char *name, const char **out)
{
    const char *value = cpx_request_query(request, name);
    *out = NULL;
    if (!value) return CPX_OK;
    *out = cpx_directory_fold(request->arena, value);
    if (!*out) return CPX_EXHAUSTED;
    if (**out != '\0' && strcmp(*out, CPX_EVERY_TOWN) != 0) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, name, "A name is needed");
}

enum cpx_rc plain_query_word(struct cpx_request *request, const char *name, const char *const *allowed, const char **out)
{
    *out = cpx_request_query(request, name);
    if (!*out || plain_is_one_of(*out, allowed)) return CPX_OK;
    const char *words = plain_allowed(request->arena, allowed);
    if (!words) return CPX_EXHAUSTED;
    return cpx_problem_add_allowed(&request->problem, CPX_ERROR_INVALID_PARAMETER, name, words,
                                   "This isn't one of the words that are taken here");
}

bool plain_is_language(const char *tag)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static const char more[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    size_t size = strspn(tag, letters);
    if (size < 2 || size > 3 || strlen(tag) > TAG_MAX) return false;
    for (tag += size; *tag == '-'; tag += size + 1) {
        size = strspn(tag + 1, more);
        if (size < 1 || size > 8) return false;
    }
    return *tag == '\0';
}

enum cpx_rc plain_check_languages(struct cpx_request *request, const struct plain_texts *tags, const char *pointer)
{
    enum cpx_rc rc = CPX_OK;
    for (size_t i = 0; i < tags->count; i++) {
        if (plain_is_language(tags->items[i])) continue;
        const char *place = cpx_arena_printf(request->arena, "%s/%zu", pointer, i);
        if (!place) return CPX_EXHAUSTED;
        rc = cpx_problem_add(&request->problem, CPX_ERROR_VALUE, place, "A tag of a language is needed (BCP 47): en, es, pt-BR");
    }
    return rc;
}

enum cpx_rc plain_respond_etag(struct cpx_request *request, const char *stamps)
{
    char version[33];
    enum cpx_rc rc = plain_version(request, stamps, strlen(stamps), version);
    const char *etag = rc == CPX_OK ? cpx_arena_printf(request->arena, "W/\"%s\"", version) : NULL;
    if (rc != CPX_OK) return rc;
    return etag ? cpx_respond_header(request, "ETag", etag) : CPX_EXHAUSTED;
}

enum cpx_rc plain_check_if_match(struct cpx_request *request, const char *stamps)
{
    const char *if_match = cpx_request_header(request, "if-match");
    char version[33];
    enum cpx_rc rc = plain_version(request, stamps, strlen(stamps), version);
    if (rc != CPX_OK || !if_match || cpx_etag_matches(if_match, version)) return rc;
    return cpx_problem_add(&request->problem, CPX_ERROR_PRECONDITION_FAILED, "If-Match", "Read it again and repeat the change");
}
