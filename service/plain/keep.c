/* Changing what /v1 says of a resource, and nothing else: it may have been written, or written on, on the FHIR face. */
#include <string.h>

#include "cpx/definitions.h"
#include "items.h"

enum { TEXT_MAX = 1024 * 1024 };

struct sides {
    const struct cpx_doc *stored, *was, *now;
};

static bool same(const struct cpx_doc *a, int32_t at_a, const struct cpx_doc *b, int32_t at_b)
{
    if (at_a < 0 || at_b < 0) return at_a < 0 && at_b < 0;
    size_t size = a->nodes[at_a].end - a->nodes[at_a].start;
    return size == b->nodes[at_b].end - b->nodes[at_b].start &&
           memcmp(a->text + a->nodes[at_a].start, b->text + b->nodes[at_b].start, size) == 0;
}

static void write_raw(struct cpx_writer *w, const char *key, const struct cpx_doc *doc, int32_t node)
{
    cpx_write_raw(w, key, doc->text + doc->nodes[node].start, doc->nodes[node].end - doc->nodes[node].start);
}

/* An extension by its url. */
static int32_t extension(const struct cpx_doc *doc, const char *url)
{
    for (int32_t one = plain_first(doc, cpx_doc_member(doc, 0, "extension")); one >= 0; one = doc->nodes[one].next) {
        if (cpx_doc_string_is(doc, cpx_doc_member(doc, one, "url"), url)) return one;
    }
    return -1;
}

static const char *url_of(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t one)
{
    return cpx_doc_string(arena, doc, cpx_doc_member(doc, one, "url"));
}

static enum cpx_rc write_extensions(struct cpx_arena *arena, struct cpx_writer *w, const struct sides *s)
{
    struct cpx_text text;
    struct cpx_writer items;
    size_t size;
    cpx_text_init(&text, arena, TEXT_MAX);
    cpx_writer_init(&items, &text);
    cpx_write_array(&items, NULL);
    for (int32_t one = plain_first(s->stored, cpx_doc_member(s->stored, 0, "extension")); one >= 0; one = s->stored->nodes[one].next) {
        const char *url = url_of(arena, s->stored, one);
        if (!url) return CPX_EXHAUSTED;
        if (same(s->was, extension(s->was, url), s->now, extension(s->now, url))) write_raw(&items, NULL, s->stored, one);
    }
    for (int32_t one = plain_first(s->now, cpx_doc_member(s->now, 0, "extension")); one >= 0; one = s->now->nodes[one].next) {
        const char *url = url_of(arena, s->now, one);
        if (!url) return CPX_EXHAUSTED;
        if (!same(s->was, extension(s->was, url), s->now, one)) write_raw(&items, NULL, s->now, one);
    }
    cpx_write_end_array(&items);
    const char *whole = cpx_text_finish(&text, &size);
    if (!whole) return CPX_EXHAUSTED;
    if (size > 2) cpx_write_raw(w, "extension", whole, size);
    return CPX_OK;
}

/* Without what the server adds of its own: the version, and the labels, which go with the categories. */
static enum cpx_rc write_meta(struct cpx_arena *arena, struct cpx_writer *w, const struct cpx_doc *doc, int32_t meta)
{
    static const char *const servers[] = {"versionId", "lastUpdated", "security", NULL};
    bool any = false;
    for (int32_t one = plain_first(doc, meta); one >= 0; one = doc->nodes[one].next) {
        const char *key = cpx_doc_key(arena, doc, one);
        if (!key) return CPX_EXHAUSTED;
        if (plain_is_one_of(key, servers)) continue;
        if (!any) cpx_write_object(w, "meta");
        any = true;
        write_raw(w, key, doc, one);
    }
    if (any) cpx_write_end_object(w);
    return CPX_OK;
}

/* Of an object that /v1 says a part of, the rest. Nothing is written where nothing is left. */
static enum cpx_rc write_part(struct cpx_arena *arena, struct cpx_writer *w, const char *key, const struct sides *s, int32_t stored,
                              int32_t was, int32_t now)
{
    bool any = false;
    for (int32_t one = plain_first(s->stored, stored); one >= 0; one = s->stored->nodes[one].next) {
        const char *name = cpx_doc_key(arena, s->stored, one);
        if (!name) return CPX_EXHAUSTED;
        const char *said = name[0] == '_' ? name + 1 : name;
        if (!same(s->was, cpx_doc_member(s->was, was, said), s->now, cpx_doc_member(s->now, now, said))) continue;
        if (!any) cpx_write_object(w, key);
        any = true;
        write_raw(w, name, s->stored, one);
    }
    for (int32_t one = plain_first(s->now, now); one >= 0; one = s->now->nodes[one].next) {
        const char *name = cpx_doc_key(arena, s->now, one);
        if (!name) return CPX_EXHAUSTED;
        if (same(s->was, cpx_doc_member(s->was, was, name), s->now, one)) continue;
        if (!any) cpx_write_object(w, key);
        any = true;
        write_raw(w, name, s->now, one);
    }
    if (any) cpx_write_end_object(w);
    return CPX_OK;
}

/* /v1 speaks of the first of these only. */
static enum cpx_rc write_first(struct cpx_arena *arena, struct cpx_writer *w, const struct sides *s, int32_t stored, int32_t was,
                               int32_t now)
{
    int32_t first = plain_first(s->stored, stored);
    enum cpx_rc rc = write_part(arena, w, NULL, s, first, plain_first(s->was, was), plain_first(s->now, now));
    for (int32_t one = first < 0 ? -1 : s->stored->nodes[first].next; one >= 0; one = s->stored->nodes[one].next)
        write_raw(w, NULL, s->stored, one);
    return rc;
}

/* /v1 speaks of the external id only. */
static enum cpx_rc write_identifiers(struct cpx_writer *w, const struct sides *s, int32_t stored, int32_t now)
{
    for (int32_t one = plain_first(s->stored, stored); one >= 0; one = s->stored->nodes[one].next) {
        if (!cpx_doc_string_is(s->stored, cpx_doc_member(s->stored, one, "system"), PLAIN_URN "external-id"))
            write_raw(w, NULL, s->stored, one);
    }
    for (int32_t one = plain_first(s->now, now); one >= 0; one = s->now->nodes[one].next)
        write_raw(w, NULL, s->now, one);
    return CPX_OK;
}

/* A member that /v1 says otherwise than before. now: -1 where it doesn't say it any more. */
static enum cpx_rc write_changed(struct cpx_arena *arena, struct cpx_writer *w, const char *key, const struct sides *s, int32_t stored,
                                 int32_t was, int32_t now)
{
    struct cpx_text text;
    struct cpx_writer items;
    size_t size;
    bool identifiers = strcmp(key, "identifier") == 0;
    if (strcmp(key, "period") == 0) return write_part(arena, w, key, s, stored, was, now);
    if (!identifiers && strcmp(key, "target") != 0) {
        if (now >= 0 && key[0] != '_') write_raw(w, key, s->now, now);
        return CPX_OK;
    }
    cpx_text_init(&text, arena, TEXT_MAX);
    cpx_writer_init(&items, &text);
    cpx_write_array(&items, NULL);
    enum cpx_rc rc = identifiers ? write_identifiers(&items, s, stored, now) : write_first(arena, &items, s, stored, was, now);
    cpx_write_end_array(&items);
    const char *whole = cpx_text_finish(&text, &size);
    if (rc != CPX_OK || !whole) return rc == CPX_OK ? CPX_EXHAUSTED : rc;
    if (size > 2) cpx_write_raw(w, key, whole, size);
    return CPX_OK;
}

static enum cpx_rc write_members(struct cpx_arena *arena, struct cpx_writer *w, const struct sides *s)
{
    for (int32_t one = plain_first(s->stored, 0); one >= 0; one = s->stored->nodes[one].next) {
        const char *key = cpx_doc_key(arena, s->stored, one);
        enum cpx_rc rc = CPX_OK;
        if (!key) return CPX_EXHAUSTED;
        const char *name = key[0] == '_' ? key + 1 : key; /* `_status` goes with `status` */
        int32_t was = cpx_doc_member(s->was, 0, name), now = cpx_doc_member(s->now, 0, name);
        if (strcmp(key, "id") == 0 || strcmp(key, "extension") == 0) continue;
        if (strcmp(key, "meta") == 0)
            rc = write_meta(arena, w, s->stored, one);
        else if (same(s->was, was, s->now, now))
            write_raw(w, key, s->stored, one);
        else
            rc = write_changed(arena, w, key, s, one, was, now);
        if (rc != CPX_OK) return rc;
    }
    for (int32_t one = plain_first(s->now, 0); one >= 0; one = s->now->nodes[one].next) {
        const char *key = cpx_doc_key(arena, s->now, one);
        if (!key) return CPX_EXHAUSTED;
        bool changed = !same(s->was, cpx_doc_member(s->was, 0, key), s->now, one);
        if (changed && strcmp(key, "extension") != 0 && cpx_doc_member(s->stored, 0, key) < 0) write_raw(w, key, s->now, one);
    }
    return write_extensions(arena, w, s);
}

static enum cpx_rc check(struct cpx_request *request, const struct cpx_doc *now, const struct plain_body *body)
{
    struct cpx_doc doc;
    struct cpx_problem problem = {.arena = request->arena};
    const char *type = plain_text_at(request->arena, now, 0, "resourceType");
    enum cpx_rc rc = cpx_doc_parse(request->arena, body->text, body->size, &doc, &problem);
    if (rc == CPX_OK) rc = type ? cpx_validate(request->arena, &doc, 0, type, "", &problem) : CPX_DEFECT;
    if (rc != CPX_REFUSED) return rc;
    return cpx_problem_add(&request->problem, CPX_ERROR_BUSINESS_RULE, "",
                           "What is stored of it on the FHIR face stands against that; change it there");
}

enum cpx_rc plain_keep_rest(struct cpx_request *request, const struct plain_body *stored, const struct plain_body *was,
                            const struct plain_body *now, struct plain_body *out)
{
    struct cpx_arena *arena = request->arena;
    struct cpx_doc stored_doc, was_doc, now_doc;
    const struct sides s = {&stored_doc, &was_doc, &now_doc};
    struct cpx_text text;
    struct cpx_writer w;
    enum cpx_rc rc = cpx_doc_reparse(arena, stored->text, stored->size, &stored_doc);
    if (rc == CPX_OK) rc = cpx_doc_reparse(arena, was->text, was->size, &was_doc);
    if (rc == CPX_OK) rc = cpx_doc_reparse(arena, now->text, now->size, &now_doc);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&text, arena, TEXT_MAX);
    cpx_writer_init(&w, &text);
    cpx_write_object(&w, NULL);
    rc = write_members(arena, &w, &s);
    cpx_write_end_object(&w);
    if (rc != CPX_OK) return rc;
    out->named = now->named;
    out->text = cpx_text_finish(&text, &out->size);
    return out->text ? check(request, &now_doc, out) : CPX_EXHAUSTED;
}
