/* Eight writers and four followers of the feed, of four organizations, while a family gives and takes its consent, a steward merges children and undoes
 * it, and the service is killed and started again: each follower ends with what a fresh read gives, and was told nothing twice. CPX_TEST_FOLLOW_S: how long; 15 s if it isn't set. */
#include "service.h"

#include "../leak/probe.h"

/* The first four become two; the last two are taken for one again and again. What is new is written of the first alone: of what is written of the last while
 * they are one, nobody could say of which it is. */
enum { CHILDREN = 6, WRITTEN = 4, WRITERS = 8, FOLLOWERS = 4, OWN_MAX = 24, THINGS_MAX = 40000, TEXT_MAX = 4 * 1024 * 1024 };

static const char *children[CHILDREN];
static char url[64];
static atomic_bool writing, following;

/* ---- one connection of a client ---- */

struct caller {
    CURL *curl;
    const char *token;
    const char *key; /* Idempotency-Key, or NULL */
    char *text;
    size_t size;
};

static size_t take(char *data, size_t size, size_t count, void *context)
{
    struct caller *caller = context;
    size_t room = TEXT_MAX - 1 - caller->size, some = size * count < room ? size * count : room;
    memcpy(caller->text + caller->size, data, some);
    caller->size += some;
    caller->text[caller->size] = '\0';
    return size * count;
}

/* The status; 0: no answer. */
static long call(struct caller *caller, const char *method, const char *path, const char *body)
{
    char whole[9000], authorization[2048];
    long status = 0;
    snprintf(whole, sizeof whole, "%s%s", url, path);
    snprintf(authorization, sizeof authorization, "Authorization: Bearer %s", caller->token);
    struct curl_slist *headers = curl_slist_append(NULL, authorization);
    headers = curl_slist_append(headers,
                                strncmp(path, "/fhir", 5) == 0 ? "Content-Type: application/fhir+json" : "Content-Type: application/json");
    char key[64];
    snprintf(key, sizeof key, "Idempotency-Key: %s", caller->key ? caller->key : "");
    if (caller->key) headers = curl_slist_append(headers, key);
    caller->size = 0;
    caller->text[0] = '\0';
    curl_easy_reset(caller->curl);
    curl_easy_setopt(caller->curl, CURLOPT_URL, whole);
    curl_easy_setopt(caller->curl, CURLOPT_CUSTOMREQUEST, method);
    curl_easy_setopt(caller->curl, CURLOPT_CAINFO, harness_environment("CPX_CA"));
    curl_easy_setopt(caller->curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(caller->curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(caller->curl, CURLOPT_TIMEOUT, 20L);
    curl_easy_setopt(caller->curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(caller->curl, CURLOPT_WRITEDATA, caller);
    if (body != NULL) curl_easy_setopt(caller->curl, CURLOPT_POSTFIELDS, body);
    if (curl_easy_perform(caller->curl) == CURLE_OK) curl_easy_getinfo(caller->curl, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(headers);
    return status;
}

static void open_caller(struct caller *caller, const char *client, const char *user)
{
    *caller =
        (struct caller){.curl = curl_easy_init(), .token = harness_user_token(client, NULL, NULL, user), .text = harness_room(TEXT_MAX)};
    assert_non_null(caller->curl);
}

static void close_caller(struct caller *caller)
{
    curl_easy_cleanup(caller->curl);
    caller->curl = NULL;
}

/* The value of a member of the answer that is a text; "" for none. */
static void member(const struct caller *caller, const char *name, char out[128])
{
    char mark[64];
    snprintf(mark, sizeof mark, "\"%s\":\"", name);
    const char *at = strstr(caller->text, mark);
    size_t size = at ? strcspn(at + strlen(mark), "\"") : 0;
    snprintf(out, 128, "%.*s", (int)(size < 127 ? size : 127), at ? at + strlen(mark) : "");
}

/* ---- writers ---- */

struct writer {
    pthread_t thread;
    struct caller caller;
    int number;
    unsigned random;
    struct {
        char id[128];
        int child;
        bool labelled;
    } own[OWN_MAX];
    int own_count;
    int made, rewritten, labelled, removed, consents, steps, merges, failed;
    long failed_status;
    char what[512];
};

static unsigned draw(struct writer *writer, unsigned below)
{
    return (unsigned)rand_r(&writer->random) % below;
}

/* Whether it succeeded; what may happen while the service is away, or busy, isn't a failure. */
static bool count(struct writer *writer, long status)
{
    bool good = status >= 200 && status < 300;
    if (good || status == 0 || status == 409 || status == 429 || status == 503) {
        if (!good) pause_ms(20);
        return good;
    }
    writer->failed++;
    writer->failed_status = status;
    snprintf(writer->what, sizeof writer->what, "%s", writer->caller.text);
    return false;
}

static const char *condition_body(struct writer *writer, char *out, size_t size, const char *id, int child, bool labelled)
{
    static atomic_uint edition;
    (void)writer;
    snprintf(out, size,
             "{\"resourceType\":\"Condition\"%s%s%s,\"meta\":{\"security\":[" CONFIDENTIALITY("N") "%s]},\"subject\":" PATIENT
                                                                                                   ",\"code\":{\"text\":\"edition %u\"}}",
             id ? ",\"id\":\"" : "", id ? id : "", id ? "\"" : "", labelled ? "," ACT("SUD") : "", children[child],
             atomic_fetch_add(&edition, 1));
    return out;
}

static bool make_condition(struct writer *writer, int child)
{
    char body[1024];
    if (!count(writer, call(&writer->caller, "POST", "/fhir/R4/Condition", condition_body(writer, body, sizeof body, NULL, child, false))))
        return false;
    member(&writer->caller, "id", writer->own[writer->own_count].id);
    writer->own[writer->own_count].child = child;
    writer->own[writer->own_count++].labelled = false;
    writer->made++;
    return true;
}

static void write_condition(struct writer *writer)
{
    char body[1024], path[256];
    unsigned what = draw(writer, 10);
    int at = writer->own_count > 0 ? (int)draw(writer, (unsigned)writer->own_count) : 0;
    if (writer->own_count == 0 || (what < 3 && writer->own_count < OWN_MAX)) {
        (void)make_condition(writer, (int)draw(writer, WRITTEN));
        return;
    }
    snprintf(path, sizeof path, "/fhir/R4/Condition/%s", writer->own[at].id);
    if (what == 9) {
        if (count(writer, call(&writer->caller, "DELETE", path, NULL))) writer->removed++;
        writer->own[at] = writer->own[--writer->own_count]; /* or it is left to itself */
        return;
    }
    bool labels = what == 8;
    writer->own[at].labelled |= labels;
    if (!count(writer,
               call(&writer->caller, "PUT", path,
                    condition_body(writer, body, sizeof body, writer->own[at].id, writer->own[at].child, writer->own[at].labelled))))
        return;
    writer->rewritten++;
    writer->labelled += labels;
}

/* Several in one transaction. */
static void write_bundle(struct writer *writer)
{
    char body[4096] = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[", one[1024];
    for (int i = 0; i < 3; i++)
        snprintf(body + strlen(body), sizeof body - strlen(body),
                 "%s{\"request\":{\"method\":\"POST\",\"url\":\"Condition\"},\"resource\":%s}", i ? "," : "",
                 condition_body(writer, one, sizeof one, NULL, (int)draw(writer, WRITTEN), i == 2));
    strcat(body, "]}");
    if (count(writer, call(&writer->caller, "POST", "/fhir/R4", body))) writer->made += 3;
    pause_ms(100);
}

/* The family of a child lets dental see it, and no longer. */
static void give_and_take(struct writer *writer)
{
    char body[2048], path[256], id[128];
    int child = (int)draw(writer, CHILDREN);
    snprintf(path, sizeof path, "/v1/children/%s/consents", children[child]);
    snprintf(
        body, sizeof body,
        "{\"signed_by\":{\"name\":\"Ana "
        "Probe\",\"role\":\"parent\"},\"signed_on\":\"%s\",\"method\":\"paper_signature\",\"form\":{\"version\":\"3\",\"language\":\"es\","
        "\"sha256\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\",\"kept_at\":\"pc/"
        "1\"},\"flags\":[{\"decision\":\"permit\",\"to\":{"
        "\"organization\":\"%s\"},\"categories\":[\"medical\"],\"purposes\":[\"care_coordination\"],\"starts_on\":\"%s\",\"ends_on\":\"%"
        "s\"}]}",
        day(0), harness_organization("dental"), day(0), day(365));
    if (!count(writer, call(&writer->caller, "POST", path, body))) return;
    writer->consents++;
    member(&writer->caller, "id", id);
    pause_ms(150);
    snprintf(path, sizeof path, "/v1/consents/%s/revoke", id);
    for (int tries = 0; draw(writer, 3) > 0 && tries < 20; tries++)
        if (count(writer, call(&writer->caller, "POST", path, "{}"))) break;
    pause_ms(150);
}

static void refer(struct writer *writer)
{
    char body[1024];
    snprintf(body, sizeof body, "{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"],\"reason\":\"Hearing\"}",
             children[draw(writer, WRITTEN)], harness_organization("early-intervention"));
    if (count(writer, call(&writer->caller, "POST", "/v1/referrals", body))) writer->steps++;
    pause_ms(50);
}

static void *write_on(void *context)
{
    struct writer *writer = context;
    while (atomic_load(&writing)) {
        if (writer->number == 7)
            give_and_take(writer);
        else if (writer->number == 6)
            refer(writer);
        else if (writer->number == 5)
            write_bundle(writer);
        else
            write_condition(writer);
    }
    return NULL;
}

/* Until there is an answer, whatever becomes of the service meanwhile: once. Gives the id of it. */
static void decide(struct writer *writer, const char *path, const char *body, char id[128])
{
    char key[64];
    long status;
    snprintf(key, sizeof key, "%d-%lld", writer->merges, (long long)clock_ms());
    writer->caller.key = key;
    while (!count(writer, status = call(&writer->caller, "POST", path, body)) && writer->failed == 0)
        continue;
    writer->caller.key = NULL;
    member(&writer->caller, "id", id);
}

static void merge(struct writer *writer, int keep, int gone, char id[128])
{
    char body[512];
    snprintf(body, sizeof body, "{\"keep\":\"%s\",\"merge\":\"%s\",\"reason\":\"one child\"}", children[keep], children[gone]);
    decide(writer, "/v1/steward/merges", body, id);
    writer->merges++;
}

static void *merge_on(void *context)
{
    struct writer *writer = context;
    char id[128], path[256];
    for (int i = 0; atomic_load(&writing) && writer->failed == 0; i++) {
        pause_ms(300);
        if (i == 3) merge(writer, 0, 1, id);
        if (i == 6) merge(writer, 3, 2, id);
        merge(writer, 4 + i % 2, 5 - i % 2, id);
        pause_ms(300);
        snprintf(path, sizeof path, "/v1/steward/merges/%s/undo", id);
        decide(writer, path, "{\"reason\":\"two children\"}", id);
    }
    return NULL;
}

/* ---- followers ---- */

struct thing {
    char id[40], child[40], at[40];
    bool there, by_feed; /* by_feed: the last that was heard of it, the feed said */
};
struct follower {
    pthread_t thread;
    const char *client;
    struct caller caller;
    unsigned random;
    char cursor[8192];
    struct thing *things;
    int things_count;
    int entries, changed, removed, access, again, duplicates, failed;
    long failed_status;
    char what[512];
};

static struct thing *find(struct follower *f, const char *id)
{
    for (int i = 0; i < f->things_count; i++)
        if (strcmp(f->things[i].id, id) == 0) return &f->things[i];
    if (f->things_count == THINGS_MAX) abort();
    struct thing *made = &f->things[f->things_count++];
    *made = (struct thing){.there = false};
    snprintf(made->id, sizeof made->id, "%s", id);
    return made;
}

static const char *text(const json_t *item, const char *name)
{
    const char *value = json_string_value(json_object_get(item, name));
    return value ? value : "";
}

static void put(struct follower *f, const json_t *item, const char *child, bool by_feed)
{
    struct thing *thing = find(f, text(item, "id"));
    if (by_feed && thing->by_feed && thing->there && strcmp(thing->at, text(item, "updated_at")) == 0) {
        f->duplicates++;
        snprintf(f->what, sizeof f->what, "%s again at %s", thing->id, thing->at);
    }
    thing->there = true;
    thing->by_feed = by_feed;
    snprintf(thing->child, sizeof thing->child, "%s", child);
    snprintf(thing->at, sizeof thing->at, "%s", text(item, "updated_at"));
}

static bool failed(struct follower *f, long status)
{
    if (status != 0 && status != 503 && status != 429) {
        f->failed++;
        f->failed_status = status;
        snprintf(f->what, sizeof f->what, "%.400s", f->caller.text);
    }
    pause_ms(20);
    return false;
}

/* What may be read of a child has changed: its plan is read again, until there is an answer. */
static void read_again(struct follower *f, const char *child)
{
    char path[256];
    long status = 0;
    json_t *plan, *item;
    size_t i;
    snprintf(path, sizeof path, "/v1/children/%s/care-plan", child);
    while ((status = call(&f->caller, "GET", path, NULL)) != 200 && status != 404) {
        (void)failed(f, status);
        if (f->failed > 0) return;
    }
    f->again++;
    for (int k = 0; k < f->things_count; k++) {
        if (strcmp(f->things[k].child, child) != 0) continue;
        f->things[k].there = false;
        f->things[k].by_feed = false;
    }
    if (status == 404) return;
    plan = json_loads(f->caller.text, 0, NULL);
    json_array_foreach(json_object_get(plan, "needs"), i, item) put(f, item, child, false);
    json_array_foreach(json_object_get(plan, "referrals"), i, item) put(f, item, child, false);
    json_decref(plan);
}

static void take_entry(struct follower *f, const json_t *item)
{
    const char *kind = text(item, "kind"), *change = text(item, "change"), *child = text(item, "child");
    bool ours = false;
    for (int i = 0; i < CHILDREN; i++)
        ours |= strcmp(children[i], child) == 0;
    if (!ours) return; /* of another test */
    f->entries++;
    if (strcmp(change, "access") == 0) {
        f->access++;
        read_again(f, child);
    } else if (strcmp(change, "removed") == 0) {
        struct thing *thing = find(f, text(item, "id"));
        if (thing->by_feed && !thing->there) {
            f->duplicates++;
            snprintf(f->what, sizeof f->what, "%s removed again", thing->id);
        }
        thing->there = false;
        thing->by_feed = true;
        snprintf(thing->child, sizeof thing->child, "%s", child);
        f->removed++;
    } else if (strcmp(kind, "need") == 0 || strcmp(kind, "referral") == 0) {
        put(f, item, child, true);
        f->changed++;
    }
}

/* One page; whether there is more. */
static bool follow(struct follower *f)
{
    char path[8300];
    json_t *item;
    size_t i;
    snprintf(path, sizeof path, "/v1/feed?limit=%u%s%s", 3 + (unsigned)rand_r(&f->random) % 40, f->cursor[0] ? "&after=" : "", f->cursor);
    long status = call(&f->caller, "GET", path, NULL);
    if (status != 200) {
        (void)failed(f, status);
        return f->failed == 0;
    }
    json_t *page = json_loads(f->caller.text, 0, NULL);
    if (page == NULL) return failed(f, 200);
    json_array_foreach(json_object_get(page, "items"), i, item) take_entry(f, item);
    snprintf(f->cursor, sizeof f->cursor, "%s", text(page, "next"));
    bool more = json_is_true(json_object_get(page, "more"));
    json_decref(page);
    return more;
}

static void *follow_on(void *context)
{
    struct follower *f = context;
    while (atomic_load(&following))
        if (!follow(f)) pause_ms(rand_r(&f->random) % 60);
    return NULL;
}

static int by_id(const void *left, const void *right)
{
    return strcmp(((const struct thing *)left)->id, ((const struct thing *)right)->id);
}

/* A line for each thing that is there. Not by which id its child goes: those that have become one have several. */
static const char *set_of(struct follower *f)
{
    char *out = harness_room((size_t)f->things_count * sizeof(struct thing) + 1);
    size_t size = 0;
    qsort(f->things, (size_t)f->things_count, sizeof *f->things, by_id);
    for (int i = 0; i < f->things_count; i++)
        if (f->things[i].there) size += (size_t)sprintf(out + size, "%s %s\n", f->things[i].id, f->things[i].at);
    return out;
}

static const char *difference(const char *left, const char *right)
{
    size_t at = 0;
    while (left[at] && left[at] == right[at])
        at++;
    while (at > 0 && left[at - 1] != '\n')
        at--;
    return harness_format("%.200s\n--- fresh:\n%.200s", left + at, right + at);
}

static void open_follower(struct follower *f, const char *client, unsigned random)
{
    memset(f, 0, sizeof *f);
    f->client = client;
    f->random = random;
    f->things = harness_room(THINGS_MAX * sizeof *f->things);
    open_caller(&f->caller, client, NULL);
}

/* ---- */

static void start(struct service *service, const char *listen)
{
    const char *settings[] = {"CPX_RATE=0", listen, NULL};
    start_service(service, 0, settings);
}

static void crash(struct service *service, const char *listen)
{
    kill(service->pid, SIGKILL);
    assert_int_equal(waitpid(service->pid, NULL, 0), service->pid);
    unlink(service->log);
    pause_ms(200);
    start(service, listen);
}

static void each_follower_ends_with_what_a_fresh_read_gives(void **state)
{
    (void)state;
    static const char *const followed_by[FOLLOWERS] = {"primary-care", "early-intervention", "dental", "hospital"};
    static struct writer writers[WRITERS], steward;
    static struct follower followers[FOLLOWERS], fresh, reread;
    struct service service;
    const char *for_long = getenv("CPX_TEST_FOLLOW_S");
    long ms = for_long ? atol(for_long) * 1000 : 15000;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    for (int i = 0; i < CHILDREN; i++) {
        children[i] = new_child();
        permit(children[i], "early-intervention", "\"medical\"");
        permit(children[i], "hospital", "\"medical\",\"developmental\",\"substance_use\"");
        permit(children[i], "primary-care", "\"medical\",\"developmental\"");
    }
    start(&service, "CPX_LISTEN=127.0.0.1:0");
    snprintf(url, sizeof url, "%s", service.url);
    const char *listen = harness_format("CPX_LISTEN=%s", service.url + strlen("https://"));
    atomic_store(&writing, true);
    atomic_store(&following, true);
    for (int i = 0; i < FOLLOWERS; i++)
        open_follower(&followers[i], followed_by[i], (unsigned)i);
    for (int i = 0; i < WRITERS; i++) {
        writers[i] = (struct writer){.number = i, .random = 100u + (unsigned)i};
        open_caller(&writers[i].caller, i == 4 ? "early-intervention" : "primary-care", NULL);
        for (int child = WRITTEN; i <= 4 && child < CHILDREN; child++)
            for (int k = 0; k < 4; k++)
                assert_true(make_condition(&writers[i], child));
    }
    steward = (struct writer){.number = WRITERS};
    open_caller(&steward.caller, "care-hub", "j.lee");
    for (int i = 0; i < FOLLOWERS; i++)
        assert_int_equal(pthread_create(&followers[i].thread, NULL, follow_on, &followers[i]), 0);
    for (int i = 0; i < WRITERS; i++)
        assert_int_equal(pthread_create(&writers[i].thread, NULL, write_on, &writers[i]), 0);
    assert_int_equal(pthread_create(&steward.thread, NULL, merge_on, &steward), 0);
    for (int i = 0; i < 2; i++) {
        pause_ms(ms / 3);
        crash(&service, listen);
    }
    pause_ms(ms / 3);
    atomic_store(&writing, false);
    struct writer sum = {0};
    pthread_join(steward.thread, NULL);
    if (steward.failed > 0) fail_msg("steward: %d failed, the last with %ld: %s", steward.failed, steward.failed_status, steward.what);
    for (int i = 0; i < WRITERS; i++) {
        pthread_join(writers[i].thread, NULL);
        if (writers[i].failed > 0)
            fail_msg("writer %d: %d failed, the last with %ld: %s", i, writers[i].failed, writers[i].failed_status, writers[i].what);
        sum.made += writers[i].made, sum.rewritten += writers[i].rewritten, sum.labelled += writers[i].labelled,
            sum.removed += writers[i].removed;
        sum.consents += writers[i].consents, sum.steps += writers[i].steps;
    }
    pause_ms(300);
    atomic_store(&following, false);
    for (int i = 0; i < FOLLOWERS; i++)
        pthread_join(followers[i].thread, NULL);
    print_message("%d made, %d rewritten, %d labelled, %d removed, %d consents, %d referrals, %d merges, 2 crashes\n", sum.made,
                  sum.rewritten, sum.labelled, sum.removed, sum.consents, sum.steps, steward.merges);
    for (int i = 0; i < FOLLOWERS; i++) {
        struct follower *f = &followers[i];
        while (follow(f)) {
        }
        open_follower(&fresh, f->client, 7);
        while (follow(&fresh)) {
        }
        open_follower(&reread, f->client, 8);
        for (int c = 0; c < CHILDREN; c++)
            read_again(&reread, children[c]);
        const char *followed = set_of(f), *read = set_of(&fresh), *plans = set_of(&reread);
        print_message("%s: %d entries: %d changed, %d removed, %d of access\n", f->client, f->entries, f->changed, f->removed, f->access);
        if (f->failed + fresh.failed > 0)
            fail_msg("%s: %d failed, the last with %ld: %s%s", f->client, f->failed, f->failed_status, f->what, fresh.what);
        if (f->duplicates + fresh.duplicates > 0) fail_msg("%s: %d twice: %s%s", f->client, f->duplicates, f->what, fresh.what);
        if (strcmp(followed, read) != 0)
            fail_msg("%s followed to something else than a fresh read:\n%s", f->client, difference(followed, read));
        if (strcmp(read, plans) != 0) fail_msg("%s: the plans are something else:\n%s", f->client, difference(read, plans));
        assert_true(f->changed > 20);
        close_caller(&f->caller);
        close_caller(&fresh.caller);
        close_caller(&reread.caller);
    }
    for (int i = 0; i < WRITERS; i++)
        close_caller(&writers[i].caller);
    close_caller(&steward.caller);
    assert_true(followers[1].removed > 0 && followers[2].access > 1 && followers[3].removed > 0);
    assert_true(steward.merges > 4);
    assert_true(sum.made > 20 && sum.rewritten > 20 && sum.labelled > 2 && sum.removed > 2 && sum.consents > 2 && sum.steps > 2);
    stop_service(&service);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_follower_ends_with_what_a_fresh_read_gives)};
    signal(SIGPIPE, SIG_IGN);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
