/* Real input: every Synthea transaction and every published example, pushed as it is and read back byte-equal but for what the server sets
 * (resourceType first, id, meta's versionId and lastUpdated, and references that a transaction rewrites).
 * Where the shared data is absent (a user's checkout) these tests are skipped; a small set of own examples always runs. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../harness/harness.h"
#include "cpx/arena.h"
#include "cpx/json.h"
#include "cpx/span.h"

/* Published examples that aren't valid R4, or that the service doesn't take by themselves, and why. A part of the answer's text. */
static const struct {
    const char *file, *because;
} refused[] = {
#include "refused_examples.inc"
};

static char *content(const char *path, size_t *size)
{
    FILE *file = fopen(path, "r");
    if (file == NULL) fail_msg("can't read %s", path);
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = calloc(1, (size_t)length + 1);
    assert_non_null(text);
    assert_int_equal(fread(text, 1, (size_t)length, file), (size_t)length);
    fclose(file);
    *size = (size_t)length;
    return text;
}

static bool is_json(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return length > 5 && strcmp(entry->d_name + length - 5, ".json") == 0;
}

/* The files of a folder by name, as full paths; returns how many. Not there: 0. */
static size_t folder(const char *name, const char **paths, size_t room)
{
    struct dirent **entries = NULL;
    int count = scandir(name, &entries, NULL, alphasort);
    size_t kept = 0;
    for (int i = 0; i < count; i++) {
        if (is_json(entries[i]) && kept < room) paths[kept++] = harness_format("%s/%s", name, entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    return kept;
}

static struct cpx_doc parsed(struct cpx_arena *arena, const char *text, size_t size)
{
    struct cpx_doc doc;
    struct cpx_problem problem = {.arena = arena};
    if (cpx_doc_parse(arena, text, size, &doc, &problem) != CPX_OK) fail_msg("not JSON: %.200s", text);
    return doc;
}

/* Compares the members of two resources, key by key in their order and byte by byte, but for resourceType, id and meta. rewrites: NULL, or pairs
 * (sent, stored) by which a transaction's references were rewritten: the sent text is compared after them. */
static void assert_same_members(const char *name, const struct cpx_doc *sent, int32_t a, const struct cpx_doc *stored, int32_t b)
{
    static const char *const ours[] = {"resourceType", "id", "meta"};
    int32_t left = sent->nodes[a].child, right = stored->nodes[b].child;
    for (;;) {
        for (size_t i = 0; i < 3 && left >= 0; i++)
            if (cpx_doc_key_is(sent, left, ours[i])) left = sent->nodes[left].next, i = (size_t)-1;
        for (size_t i = 0; i < 3 && right >= 0; i++)
            if (cpx_doc_key_is(stored, right, ours[i])) right = stored->nodes[right].next, i = (size_t)-1;
        if (left < 0 || right < 0) break;
        const struct cpx_node *l = &sent->nodes[left], *r = &stored->nodes[right];
        if (l->end - l->start != r->end - r->start || memcmp(sent->text + l->start, stored->text + r->start, l->end - l->start) != 0 ||
            l->key_end - l->key_start != r->key_end - r->key_start ||
            memcmp(sent->text + l->key_start, stored->text + r->key_start, l->key_end - l->key_start) != 0)
            fail_msg("%s: %.*s differs", name, (int)(l->key_end - l->key_start), sent->text + l->key_start);
        left = l->next, right = r->next;
    }
    if (left >= 0 || right >= 0) fail_msg("%s: a member is missing or added", name);
}

static const char *refusal(const char *path)
{
    const char *base = strrchr(path, '/') + 1;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
        if (strcmp(refused[i].file, base) == 0) return refused[i].because;
    return NULL;
}

/* Pushes one example; says on standard error what went wrong with it. */
static void push_example(const char *path, size_t *stored, size_t *turned_away)
{
    size_t size;
    char *text = content(path, &size);
    struct cpx_arena *arena = cpx_arena_new(64u << 20);
    struct cpx_doc sent = parsed(arena, text, size);
    const char *type = cpx_doc_string(arena, &sent, cpx_doc_member(&sent, 0, "resourceType")), *expected = refusal(path);
    const char *target = harness_format("/fhir/R4/%s", type);
    struct answer created = harness_call(strcmp(type, "Consent") == 0 ? "care-hub" : "primary-care", "POST", target, text);
    if (expected != NULL) {
        if (created.status < 400 || created.status >= 500 || strstr(created.body, expected) == NULL)
            print_error("%s: %ld, not refused for %s: %.600s\n", path, created.status, expected, created.body);
        else
            ++*turned_away;
    } else if (created.status != 201) {
        print_error("%s: %ld: %.600s\n", path, created.status, created.body);
    } else {
        char location[256];
        snprintf(location, sizeof location, "%s", harness_header(&created, "Location"));
        *strstr(location, "/_history") = '\0';
        struct answer read =
            harness_expect(200, strcmp(type, "Consent") == 0 ? "care-hub" : "primary-care", "GET", strstr(location, "/fhir/"), NULL);
        struct cpx_doc got = parsed(arena, read.body, read.size);
        assert_same_members(path, &sent, 0, &got, 0);
        harness_free(&read);
        ++*stored;
    }
    harness_free(&created);
    cpx_arena_free(arena);
    free(text);
}

static void every_published_example_is_stored_byte_for_byte_or_refused_for_a_named_reason(void **state)
{
    (void)state;
    const char *shared = getenv("CPX_SHARED");
    if (shared == NULL) {
        print_message("skipped: no shared data beside this checkout\n");
        skip();
    }
    static const char *paths[4096];
    const char *const folders[] = {"r4", "us-core-6.1", "sdohcc-2.3", "sdohcc-3.0"};
    size_t stored = 0, turned_away = 0, pushed = 0;
    for (size_t f = 0; f < sizeof folders / sizeof folders[0]; f++) {
        size_t count = folder(harness_format("%s/data/examples/%s", shared, folders[f]), paths, 4096);
        assert_true(count > 0);
        for (size_t i = 0; i < count; i++)
            push_example(paths[i], &stored, &turned_away);
        pushed += count;
    }
    print_message("%zu examples stored, %zu refused as they must be\n", stored, turned_away);
    assert_int_equal(stored + turned_away, pushed);
    assert_true(stored > turned_away);
}

static void our_own_examples_are_stored_byte_for_byte(void **state)
{
    (void)state;
    static const char *paths[256];
    size_t stored = 0, turned_away = 0,
           count = folder(harness_format("%s/tests/integration/examples", harness_environment("CPX_TEST_PROJECT")), paths, 256);
    assert_true(count > 0);
    for (size_t i = 0; i < count; i++)
        push_example(paths[i], &stored, &turned_away);
    assert_int_equal(stored, count);
}

/* The sent entry's text with every urn:uuid replaced by what the transaction's answer says it became. */
static char *rewritten(const char *text, size_t size, const struct cpx_doc *doc, const struct answer *answer, struct cpx_arena *arena)
{
    struct cpx_edit *edits = calloc(400000, sizeof *edits);
    assert_non_null(edits);
    size_t count = 0;
    json_t *map = json_object();
    int32_t entries = cpx_doc_member(doc, 0, "entry");
    size_t index = 0;
    for (int32_t entry = doc->nodes[entries].child; entry >= 0; entry = doc->nodes[entry].next, index++) {
        const char *location = harness_text(answer, harness_format("entry[%zu].response.location", index));
        const char *at = strstr(location, "/fhir/R4/");
        at = at != NULL ? at + 9 : location;
        json_object_set_new(map, cpx_doc_string(arena, doc, cpx_doc_member(doc, entry, "fullUrl")),
                            json_stringn(at, (size_t)(strstr(at, "/_history") - at)));
    }
    for (int32_t node = 0; node >= 0 && node < doc->count; node++) {
        if (!cpx_doc_key_is(doc, node, "reference") || doc->nodes[node].kind != CPX_KIND_STRING) continue;
        const char *target = json_string_value(json_object_get(map, cpx_doc_string(arena, doc, node)));
        if (target != NULL)
            edits[count++] = (struct cpx_edit){doc->nodes[node].start + 1, doc->nodes[node].end - 1, target, strlen(target)};
    }
    const char *out;
    size_t out_size;
    assert_int_equal(cpx_edit_apply(arena, text, size, edits, count, &out, &out_size), CPX_OK);
    free(edits);
    return (char *)(uintptr_t)out;
}

static void push_transaction(const char *path, size_t *resources)
{
    size_t size;
    char *text = content(path, &size);
    struct cpx_arena *arena = cpx_arena_new(512u << 20);
    struct cpx_doc doc = parsed(arena, text, size);
    struct answer answer = harness_expect(200, "primary-care", "POST", "/fhir/R4", text);
    char *expected = rewritten(text, size, &doc, &answer, arena);
    struct cpx_doc sent = parsed(arena, expected, strlen(expected));
    size_t index = 0;
    for (int32_t entry = sent.nodes[cpx_doc_member(&sent, 0, "entry")].child; entry >= 0; entry = sent.nodes[entry].next, index++) {
        const char *location = harness_text(&answer, harness_format("entry[%zu].response.location", index));
        const char *at = strstr(location, "/fhir/R4/");
        at = at != NULL ? at : harness_format("/fhir/R4/%s", location);
        struct answer read =
            harness_expect(200, "primary-care", "GET", harness_format("%.*s", (int)(strstr(at, "/_history") - at), at), NULL);
        struct cpx_arena *small = cpx_arena_new(16u << 20);
        struct cpx_doc got = parsed(small, read.body, read.size);
        assert_same_members(path, &sent, cpx_doc_member(&sent, entry, "resource"), &got, 0);
        cpx_arena_free(small);
        harness_free(&read);
        ++*resources;
    }
    harness_free(&answer);
    cpx_arena_free(arena);
    free(text);
}

static void every_synthea_transaction_is_stored_whole_and_byte_for_byte(void **state)
{
    (void)state;
    const char *shared = getenv("CPX_SHARED");
    if (shared == NULL) {
        print_message("skipped: no shared data beside this checkout\n");
        skip();
    }
    static const char *paths[256];
    const char *const folders[] = {"", "/pediatric", "/pediatric-careteam"};
    size_t resources = 0;
    for (size_t f = 0; f < 3; f++) {
        size_t count = folder(harness_format("%s/data/synthea%s", shared, folders[f]), paths, 256);
        assert_true(count > 0);
        /* Hospitals and practitioners first. */
        for (int pass = 0; pass < 2; pass++)
            for (size_t i = 0; i < count; i++)
                if ((strstr(paths[i], "Information") != NULL) == (pass == 0)) push_transaction(paths[i], &resources);
    }
    print_message("%zu resources of Synthea stored\n", resources);
    assert_true(resources > 3000);
}

int main(void)
{
    cpx_json_init();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(our_own_examples_are_stored_byte_for_byte),
        cmocka_unit_test(every_published_example_is_stored_byte_for_byte_or_refused_for_a_named_reason),
        cmocka_unit_test(every_synthea_transaction_is_stored_whole_and_byte_for_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
