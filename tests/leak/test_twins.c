/* Non-interference, over every request of requests.http (test_leaks.c sees to it that each route and parameter is there) and every search
 * parameter of the CapabilityStatement: what a reader may not see changes no byte of any answer to it.
 *
 *  - Before and after: one world in which one hidden thing after another happens. The same requests before and after have the same status,
 * headers and bodies, but for Date, ids of requests and `as_of`.
 *  - Twins: two children, equal in what the reader may see; of one there is all the rest as well. Requests that change something are made
 * of both: equal answers, but for ids and times.
 *
 * On a sandbox of its own: what others do at the same time isn't hidden from these readers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../../service/fhir/search.h"
#include "../harness/queries.h"
#include "../harness/sandbox.h"

enum { PAGES = 4, READERS = 2 };
/* The family lets the first see some of what there is; the other, nothing. */
static const char *const readers[READERS] = {"early-intervention", "school"};
static const char author[] = "primary-care";

static struct sandbox sandbox;
static struct kinds kinds;
static struct requests routes, world, changes; /* of files */
static struct requests heads, searches;        /* made */

/* ---- what happens ---- */

static const char *now_text(void)
{
    char text[32];
    time_t now = time(NULL) + 1;
    struct tm parts;
    gmtime_r(&now, &parts);
    strftime(text, sizeof text, "%FT%H:%M:%SZ", &parts);
    while (time(NULL) < now)
        nanosleep(&(struct timespec){0, 20000000}, NULL);
    return harness_format("%s", text);
}

/* One of each kind is written, changed or deleted. prefix: of its name; body: a variant, but for a deletion. */
struct change {
    const char *what, *method, *prefix;
    enum variant variant;
    int edition;
    const char *label;
};
static const struct change kinds_changes[] = {
    {"hidden resources of every type come", "POST", "HIDDEN_", VARIANT_HIDDEN, 1, "SUD"},
    {"hidden resources of every type are edited", "PUT", "HIDDEN_", VARIANT_HIDDEN, 2, "SUD"},
    {"hidden elements come into visible resources", "PUT", "", VARIANT_MIXED, 1, NULL},
    {"hidden elements are edited", "PUT", "", VARIANT_MIXED, 2, NULL},
    {"hidden elements go", "PUT", "", VARIANT_PLAIN, 1, NULL},
    {"hidden elements come back", "PUT", "", VARIANT_MIXED, 3, NULL},
    {"hidden resources get another label", "PUT", "HIDDEN_", VARIANT_HIDDEN, 3, "HIV"},
    {"more hidden resources come", "POST", "GONE_", VARIANT_HIDDEN, 1, "SUD"},
    {"hidden resources are deleted", "DELETE", "GONE_", VARIANT_HIDDEN, 1, NULL},
};

static void write_kind(const struct kind *kind, const struct change *change, struct binding *names)
{
    const char *name = harness_format("%s%s", change->prefix, kind->name);
    bool posted = strcmp(change->method, "POST") == 0;
    const char *body = strcmp(change->method, "DELETE") == 0 ? NULL : kind_text(kind, change->variant, change->edition, change->label);
    bool reads = body != NULL && (posted || change->variant == VARIANT_HIDDEN); /* the author's version of what others see is another */
    struct request request = {.words = change->what, .client = author, .method = change->method, .saves = reads ? name : NULL};
    request.path = posted ? harness_format("/fhir/R4/%s", kind->type) : harness_format("/fhir/R4/%s/@%s@", kind->type, name);
    request.body = body != NULL && !posted ? harness_format("{\"id\":\"@%s@\",%s", name, body + 1) : body;
    request_do(&request, names);
}

static void change_kinds(const struct change *change, struct binding *names)
{
    for (size_t k = 0; k < kinds.count; k++)
        write_kind(&kinds.items[k], change, names);
}

/* A referral's ServiceRequest gets a name. */
static void name_request(struct binding *names, const char *referral, const char *request)
{
    struct answer task = harness_expect(200, author, "GET", harness_format("/fhir/R4/Task/%s", binding_get(names, referral)), NULL);
    const char *focus = harness_text(&task, "focus.reference");
    binding_set(names, request, harness_format("%s", strchr(focus, '/') + 1));
    harness_free(&task);
}

/* Names that requests.http has for resources of the kinds. */
static const char *const same[][2] = {{"PLAN", "CAREPLAN"}, {"PLAN_VERSION", "CAREPLAN_VERSION"}, {"A_NEED", "CONDITION"},
                                      {"A_GOAL", "GOAL"},   {"AN_ACTION", "SERVICEREQUEST"},      {"AN_ENROLMENT", "EPISODEOFCARE"}};
enum { SAME = sizeof same / sizeof *same };

/* A child, and what the reader may see of it. */
static void make_world(struct binding *names)
{
    static const struct change visible = {"visible resources of every type", "POST", "", VARIANT_PLAIN, 1, NULL};
    for (size_t i = 0; i < world.count; i++)
        request_do(&world.items[i], names);
    change_kinds(&visible, names);
    name_request(names, "REFERRAL", "REQUEST");
    for (size_t i = 0; i < SAME; i++)
        binding_set(names, same[i][0], binding_get(names, same[i][1]));
    binding_set(names, "SINCE_TIME", now_text());
}

static size_t steps(void)
{
    return sizeof kinds_changes / sizeof *kinds_changes + changes.count;
}

/* What a step leaves to the keeper is done before anything is asked. */
static void settle(void)
{
    static const char left[] = "select (select count(*) from recompile) + (select count(*) from recut)";
    for (int tries = 0; tries < 300 && strcmp(harness_sql(left), "0") != 0; tries++)
        nanosleep(&(struct timespec){.tv_nsec = 50 * 1000 * 1000}, NULL);
    assert_string_equal(harness_sql(left), "0");
}

static void take_step(size_t step, struct binding *names)
{
    size_t first = sizeof kinds_changes / sizeof *kinds_changes;
    if (step < first) {
        change_kinds(&kinds_changes[step], names);
        return;
    }
    const struct request *change = &changes.items[step - first];
    if (request_says(change, "refused")) {
        struct answer answer = request_make(change, names, NULL);
        assert_true(answer.status >= 400);
        harness_free(&answer);
    } else {
        request_do(change, names);
    }
    if (request_says(change, "settles")) settle();
    if (change->saves != NULL && strcmp(change->saves, "HIDDEN_REFERRAL") == 0) name_request(names, "HIDDEN_REFERRAL", "HIDDEN_REQUEST");
}

static const char *step_name(size_t step)
{
    size_t first = sizeof kinds_changes / sizeof *kinds_changes;
    return step < first ? kinds_changes[step].what : changes.items[step - first].name;
}

static bool is_seen(size_t step)
{
    size_t first = sizeof kinds_changes / sizeof *kinds_changes;
    return step >= first && request_says(&changes.items[step - first], "(seen)");
}

/* ---- what is asked ---- */

static bool changes_something(const struct request *request)
{
    return request_says(request, "changes") || request_says(request, "accounts") ||
           (strcmp(request->method, "GET") != 0 && strcmp(request->method, "HEAD") != 0 && !request_says(request, "asks") &&
            strcmp(request->name, "searchResourcesByForm") != 0);
}

/* The path of the next page, or NULL. */
static const char *next_page(const struct request *request, const struct answer *answer)
{
    size_t i;
    json_t *link;
    const char *next = json_string_value(json_object_get(answer->json, "next"));
    if (next != NULL) return harness_format("%s%cafter=%s", request->path, strchr(request->path, '?') != NULL ? '&' : '?', next);
    json_array_foreach(json_object_get(answer->json, "link"), i,
                       link) if (strcmp(json_string_value(json_object_get(link, "relation")), "next") ==
                                 0) return harness_format("%s", json_string_value(json_object_get(link, "url")) +
                                                                    strlen(harness_environment("CPX_URL")));
    return NULL;
}

/* The answer, with the pages that follow it, and the headers of a HEAD. */
static const char *asked(const struct request *request, struct binding *names, const char *reader)
{
    struct request page = *request;
    const char *text = "";
    bool is_search = strncmp(request->name, "search", 6) == 0;
    page.client = reader;
    for (int i = 0; page.path != NULL && i < PAGES; i++) {
        struct answer answer = request_make(&page, names, reader);
        text = harness_format("%s%s\n", text, answer_text(&answer, names, false));
        page.path = strcmp(page.method, "GET") == 0 || is_search ? next_page(&page, &answer) : NULL;
        page.method = "GET";
        page.body = NULL;
        page.headers[0] = NULL;
        harness_free(&answer);
    }
    return text;
}

struct question {
    const struct request *request;
    const char *before[READERS];
};

static size_t questions_of(const struct requests *queries, struct question *out)
{
    size_t count = 0;
    for (size_t i = 0; i < queries->count; i++)
        if (!changes_something(&queries->items[i])) out[count++].request = &queries->items[i];
    return count;
}

static size_t differences;

/* Every text that may not be seen has this word in it. An answer may repeat what was asked. */
static void assert_no_canary(const struct request *request, const char *text, const char *reader)
{
    bool said = strstr(request->path, VARIANT_CANARY) != NULL || (request->body != NULL && strstr(request->body, VARIANT_CANARY) != NULL);
    if (!said && strstr(text, VARIANT_CANARY) != NULL)
        fail_msg("%s reads what is hidden: %s %s: %s", reader, request->method, request->path, text);
}

static void compare(const struct question *question, struct binding *names, size_t reader, const char *after_what)
{
    const char *after = asked(question->request, names, readers[reader]);
    assert_no_canary(question->request, after, readers[reader]);
    if (strcmp(after, question->before[reader]) == 0) return;
    if (differences++ < (getenv("ALL") != NULL ? 2000 : 20))
        print_error("after \"%s\", %s is answered otherwise: %s %s %s\n%s\n", after_what, readers[reader], question->request->method,
                    binding_fill(names, question->request->path), question->request->body != NULL ? question->request->body : "",
                    answer_difference(question->before[reader], after));
}

/* What the feed tells a reader since it last asked. */
static json_t *followed(const char *reader, const char **cursor)
{
    json_t *items = json_array();
    for (bool more = true; more;) {
        struct answer page = harness_expect(
            200, reader, "GET", harness_format("/v1/feed?limit=100%s%s", *cursor ? "&after=" : "", *cursor ? *cursor : ""), NULL);
        json_array_extend(items, json_object_get(page.json, "items"));
        *cursor = harness_format("%s", harness_text(&page, "next"));
        more = json_is_true(json_object_get(page.json, "more"));
        harness_free(&page);
    }
    return items;
}

/* Whoever follows is told of nothing hidden: not that it came, changed or went. */
static void follow_in_silence(size_t reader, const char **cursor, const char *after_what, bool silent)
{
    json_t *items = followed(readers[reader], cursor);
    if (silent && json_array_size(items) > 0 && differences++ < 20)
        print_error("after \"%s\", %s is told %s\n", after_what, readers[reader], json_dumps(items, JSON_COMPACT));
    json_decref(items);
}

static void what_is_hidden_changes_no_byte_of_any_answer(void **state)
{
    (void)state;
    static struct binding names;
    const struct requests queries = requests_joined(requests_joined(routes, heads), searches);
    struct question *questions = harness_room(queries.count * sizeof *questions);
    size_t count = questions_of(&queries, questions), of_routes = questions_of(&routes, questions), made = 0;
    count = questions_of(&queries, questions);
    make_world(&names);
    for (size_t q = 0; q < count; q++)
        for (size_t r = 0; r < READERS; r++)
            questions[q].before[r] = asked(questions[q].request, &names, readers[r]);
    const char *cursors[READERS] = {NULL};
    for (size_t r = 0; r < READERS; r++)
        follow_in_silence(r, &cursors[r], "nothing", false);
    size_t seen = 0;
    while (seen < steps() && !is_seen(seen))
        seen++;
    for (size_t step = 0; step < steps(); step++) {
        take_step(step, &names);
        for (size_t r = 0; r < READERS; r++)
            follow_in_silence(r, &cursors[r], step_name(step), r == 1 || step < seen);
        for (size_t q = 0; q < count; q++) {
            bool last = step + 1 == seen || step + 1 == steps(); /* then all; else routes by turns, and a part of the searches */
            bool due = last || (q < of_routes ? q % 2 == step % 2 : q % seen == step);
            size_t reader = step < seen ? 0 : 1;
            if (due) compare(&questions[q], &names, reader, step_name(step)), made++;
        }
    }
    assert_int_equal(differences, 0);
    print_message("%zu hidden changes, %zu requests, %zu comparisons\n", steps(), count, made);
}

/* ---- twins ---- */

static bool names_a_child(const struct request *request)
{
    const char *texts[2 + sizeof request->headers / sizeof *request->headers] = {request->path, request->body};
    memcpy((void *)(texts + 2), (const void *)request->headers, sizeof request->headers);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (const char *at = texts[i]; at != NULL && (at = strchr(at, '@')) != NULL; at++)
            if (at[1] >= 'A' && at[1] <= 'Z' && strncmp(at, "@ORGANIZATION_", 14) != 0) return true;
    return false;
}

/* Names for what is hidden in place of those for what is seen; in the world without, for nothing. */
static void hide_names(struct binding *with, struct binding *without, bool child_too)
{
    for (size_t i = 0, count = with->count; i < count; i++) {
        const char *hidden = with->items[i].name, *name = hidden + strlen("HIDDEN_");
        if (strncmp(hidden, "HIDDEN_", 7) != 0 || (!child_too && strncmp(name, "PATIENT", 7) == 0)) continue;
        const char *kept = harness_format("SEEN_%s", name);
        binding_set(with, kept, binding_get(with, name));
        binding_set(without, kept, binding_get(without, name));
        binding_set(with, name, binding_get(with, hidden));
        binding_set(without, name, binding_get(without, hidden));
    }
    for (size_t i = 0; i < SAME; i++) {
        binding_set(with, same[i][0], binding_get(with, same[i][1]));
        binding_set(without, same[i][0], binding_get(without, same[i][1]));
    }
}

/* Of a client that is entitled to a purpose that the readers aren't: asked as that client. */
static bool has_purpose(const struct request *request)
{
    for (size_t i = 0; request->headers[i] != NULL; i++)
        if (strncmp(request->headers[i], "Purpose: ", 9) == 0) return true;
    return false;
}

static const char *once(const struct request *request, struct binding *names, const char *reader, long *status)
{
    struct request asked_by = *request;
    if (!has_purpose(request)) asked_by.client = reader;
    struct answer answer = request_make(&asked_by, names, reader);
    const char *id = json_string_value(json_object_get(answer.json, "id"));
    *status = answer.status;
    if (request->saves != NULL && answer.status < 300 && id != NULL) binding_set(names, request->saves, harness_format("%s", id));
    const char *text = answer_text(&answer, names, true);
    harness_free(&answer);
    return text;
}

/* Each row of both; how many succeeded. */
static size_t compare_twins(struct binding *with, struct binding *without, const char *reader, const char *how)
{
    size_t succeeded = 0;
    for (size_t i = 0; i < routes.count; i++) {
        const struct request *request = &routes.items[i];
        long status, other;
        if (!names_a_child(request)) continue;
        const char *there = once(request, with, reader, &status), *none = once(request, without, reader, &other);
        assert_no_canary(request, there, reader);
        succeeded += status < 300;
        if (strcmp(there, none) == 0) continue;
        if (differences++ < 20)
            print_error("%s, %s, %s: %s %s %s\n%s\n", reader, how, request->words, request->method, request->path,
                        request->body != NULL ? request->body : "", answer_difference(there, none));
    }
    return succeeded;
}

static void one_child_is_as_its_twin_of_whom_there_is_more(void **state)
{
    (void)state;
    static struct binding with, without;
    make_world(&without);
    make_world(&with);
    for (size_t step = 0; step < steps(); step++)
        if (!is_seen(step)) take_step(step, &with);
    differences = 0;
    for (size_t r = 0; r < READERS; r++) {
        struct binding *a = harness_room(sizeof *a), *b = harness_room(sizeof *b);
        *a = with;
        *b = without;
        size_t succeeded = compare_twins(a, b, readers[r], "of what it sees");
        if (r == 0) assert_true(succeeded > 20); /* the reader does see something */
        hide_names(a, b, false);
        compare_twins(a, b, readers[r], "of what is hidden");
        hide_names(a, b, true);
        compare_twins(a, b, readers[r], "of a hidden child");
    }
    assert_int_equal(differences, 0);
}

/* ---- what isn't asked ---- */

static bool is_said(const struct requests *requests, const char *text)
{
    for (size_t i = 0; i < requests->count; i++) {
        const char *at = strstr(requests->items[i].path, text);
        if (at != NULL && (at[strlen(text)] == '\0' || strchr("&,@0123456789", at[strlen(text)]) != NULL)) return true;
    }
    return false;
}

static void every_parameter_and_every_form_of_a_search_is_asked(void **state)
{
    (void)state;
    static const char *const parameters[] = {"_sort", "_total", "_summary", "_lastUpdated", "date"};
    const struct requests all = requests_joined(routes, searches);
    size_t missing = queries_missing(&kinds, &all), words = 0;
    for (size_t p = 0; p < sizeof parameters / sizeof *parameters; p++) {
        bool date = parameters[p][0] == 'd' || strcmp(parameters[p], "_lastUpdated") == 0;
        const char *word;
        for (size_t i = 0; (word = cpx_search_word(date ? "date" : parameters[p], i)) != NULL; i++, words++) {
            if (is_said(&all, harness_format("%s=%s", parameters[p], word))) continue;
            print_error("no search says %s=%s\n", parameters[p], word);
            missing++;
        }
    }
    assert_int_equal(missing, 0);
    assert_int_equal(words, 2 + 3 + 2 + 8 + 8);
}

/* Everything happens once to a child that nothing else is about: its index rows are where the values to search for come from. */
static void rehearse(void)
{
    static struct binding rehearsed;
    make_world(&rehearsed);
    for (size_t step = 0; step < steps(); step++)
        take_step(step, &rehearsed);
    searches = queries_of(&kinds, &rehearsed);
    heads.items = harness_room(routes.count * sizeof *heads.items);
    for (size_t i = 0; i < routes.count; i++) {
        if (strcmp(routes.items[i].method, "GET") != 0 || changes_something(&routes.items[i])) continue;
        heads.items[heads.count] = routes.items[i];
        heads.items[heads.count++].method = "HEAD";
    }
}

static int set_up(void **state)
{
    (void)state;
    kinds = kinds_read("tests/leak/twins/resources.json");
    routes = requests_read("tests/leak/requests.http");
    world = requests_read("tests/leak/twins/world.http");
    changes = requests_read("tests/leak/twins/changes.http");
    sandbox_up(&sandbox);
    rehearse();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    sandbox_down(&sandbox);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_parameter_and_every_form_of_a_search_is_asked),
        cmocka_unit_test(what_is_hidden_changes_no_byte_of_any_answer),
        cmocka_unit_test(one_child_is_as_its_twin_of_whom_there_is_more),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
