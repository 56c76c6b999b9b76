/* careplan-exchange referrals: the inbox as a spreadsheet, and what was done with it back again. Two tables: what is pulled, what is pushed. */
#include <jansson.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cpx/cli.h"
#include "cpx/csv.h"
#include "cpx/id.h"
#include "cpx/json.h"
#include "cpx/time.h"
#include "session.h"

static const char usage[] =
    "careplan-exchange referrals pull CLIENT --csv FILE [--role recipient|requester] [--status S] [--purpose P] [--user U]\n"
    "careplan-exchange referrals push CLIENT --csv FILE [--purpose P] [--user U]\n"
    "pull writes the client's referrals to FILE, one a row, with empty columns for what is done next.\n"
    "push posts a status for each row whose new_status is filled in. It may be repeated: a row is posted once. Days may be as a "
    "spreadsheet\n"
    "writes them (12/3/2026, 12/3/2026 2:30 PM), in the time zone CPX_TIME_ZONE [America/New_York].\n"
    "Exit status 0: all rows were taken; 1: some weren't, each with its line on standard error.";

enum { ROW_ARENA = 16 * 1024 * 1024, FILE_ARENA = 160 * 1024 * 1024, FILE_MAX = 64 * 1024 * 1024, TOKEN_LIFE_MS = 200 * 1000 };

/* What is pulled: a column, and where its text is in a referral of /v1. */
static const struct {
    const char *name, *path;
} pulled[] = {
    {"referral", "id"},
    {"status", "status"},
    {"updated_at", "updated_at"},
    {"child", "child"},
    {"from", "from"},
    {"to", "to.organization"},
    {"service", "to.service"},
    {"reason_for_referral", "reason"},
    {"priority", "priority"},
    {"respond_by", "respond_by"},
    {"contact_name", "contact.name"},
    {"contact_relationship", "contact.relationship"},
    {"contact_phone", "contact.phone"},
    {"contact_language", "contact.language"},
    {"contact_interpreter", "contact.interpreter"},
    {"contact_mode", "contact.mode"},
    {"safe_to_leave_message", "contact.safe_to_leave_message"},
    {"allowed_next", "allowed_next"},
};
enum { PULLED = sizeof pulled / sizeof *pulled };

/* What is pushed: a column, and the member of a status of /v1 ("appointment.at": in an object). */
enum kind { TEXT, DAY, TIME };
static const struct {
    const char *name, *object, *member;
    enum kind kind;
} pushed[] = {
    {"new_status", NULL, "status", TEXT},
    {"reason", NULL, "reason", TEXT},
    {"outcome", NULL, "outcome", TEXT},
    {"barrier", NULL, "barrier", TEXT},
    {"note", NULL, "note", TEXT},
    {"occurred_at", NULL, "occurred_at", TIME},
    {"next_contact_on", NULL, "next_contact_on", DAY},
    {"appointment_at", "appointment", "at", TIME},
    {"appointment_mode", "appointment", "mode", TEXT},
};
enum { PUSHED = sizeof pushed / sizeof *pushed, STATUS = 0 };

struct task {
    const char *name, *csv, *role, *status, *purpose, *user;
    const char *zone;
    struct cpx_arena *arena; /* of the whole run */
    struct cli_client client;
    const char *token;
    int64_t token_ms;
};

static enum cpx_rc complain(const char *about, const char *what)
{
    (void)fprintf(stderr, "%s: %s\n", about, what);
    return CPX_REFUSED;
}

/* ---- requests ---- */

static enum cpx_rc renew(struct task *task)
{
    if (task->token != NULL && cpx_monotonic_ms() - task->token_ms < TOKEN_LIFE_MS) return CPX_OK;
    task->token_ms = cpx_monotonic_ms();
    return cli_client_token(task->arena, &task->client, NULL, task->purpose, task->user, &task->token);
}

/* more: a further header, or NULL. */
static enum cpx_rc send(struct task *task, struct cpx_arena *arena, const char *method, const char *path, const char *body,
                        const char *more, struct cli_answer *answer)
{
    enum cpx_rc rc = renew(task);
    if (rc != CPX_OK) return rc;
    const char *headers[4] = {cpx_arena_printf(arena, "Authorization: Bearer %s", task->token), "Accept: application/json",
                              "Content-Type: application/json", more};
    struct cli_request request = {.method = method, .headers = headers, .body = body, .body_size = body == NULL ? 0 : strlen(body)};
    request.headers_count = more != NULL ? 4 : body != NULL ? 3 : 2;
    request.url = cpx_arena_printf(arena, "%s%s", task->client.url, path);
    if (headers[0] == NULL || request.url == NULL) return CPX_EXHAUSTED;
    return cli_send(arena, &task->client, &request, answer);
}

/* What the service says is wrong, for people: its errors, each with what would be taken. */
static const char *what_is_wrong(struct cpx_arena *arena, const json_t *problem, long status)
{
    struct cpx_text text;
    size_t i;
    json_t *error;
    const json_t *errors = json_object_get(problem, "errors");
    cpx_text_init(&text, arena, 64 * 1024);
    cpx_text_addf(&text, "%ld", status);
    json_array_foreach((json_t *)errors, i, error)
    {
        const char *detail = json_string_value(json_object_get(error, "detail"));
        const json_t *allowed = json_object_get(error, "allowed");
        cpx_text_addf(&text, "%s %s", i == 0 ? ":" : ";", detail != NULL ? detail : "");
        for (size_t k = 0; k < json_array_size(allowed); k++)
            cpx_text_addf(&text, "%s%s", k == 0 ? " (allowed: " : ", ", json_string_value(json_array_get(allowed, k)));
        if (json_array_size(allowed) > 0) cpx_text_adds(&text, ")");
    }
    const char *whole = cpx_text_finish(&text, NULL);
    return whole != NULL ? whole : "";
}

/* ---- pull ---- */

/* The text of a value at a path: what isn't one text is its parts, in words. */
static const char *cell_of(struct cpx_arena *arena, const json_t *value, const char *path)
{
    for (; value != NULL && *path != '\0'; path += path[0] == '.') {
        size_t size = strcspn(path, ".");
        const char *name = cpx_arena_strndup(arena, path, size);
        if (name == NULL) return NULL;
        value = json_object_get(value, name);
        path += size;
    }
    if (json_is_boolean(value)) return json_is_true(value) ? "yes" : "no";
    if (!json_is_array(value)) return json_string_value(value);
    const char *joined = "";
    for (size_t i = 0; joined != NULL && i < json_array_size(value); i++) {
        const char *one = json_string_value(json_array_get(value, i));
        joined = cpx_arena_printf(arena, "%s%s%s", joined, i > 0 ? " " : "", one != NULL ? one : "");
    }
    return joined;
}

static void write_header(struct cpx_text *file)
{
    const char *cells[PULLED + PUSHED];
    for (size_t i = 0; i < PULLED; i++)
        cells[i] = pulled[i].name;
    for (size_t i = 0; i < PUSHED; i++)
        cells[PULLED + i] = pushed[i].name;
    cpx_csv_begin(file);
    cpx_csv_row(file, cells, PULLED + PUSHED);
}

static void write_referral(struct cpx_text *file, struct cpx_arena *arena, const json_t *referral)
{
    const char *cells[PULLED + PUSHED] = {NULL};
    for (size_t i = 0; i < PULLED; i++)
        cells[i] = cell_of(arena, referral, pulled[i].path);
    cpx_csv_row(file, cells, PULLED + PUSHED);
}

/* One page; next: where the following one begins, NULL where this is the last. */
static enum cpx_rc pull_page(struct task *task, struct cpx_text *file, const char *after, const char **next, size_t *count)
{
    struct cpx_arena *arena = cpx_arena_new(ROW_ARENA);
    struct cli_answer answer = {0};
    struct cpx_text path;
    json_t *page = NULL, *item;
    size_t i;
    if (arena == NULL) return CPX_EXHAUSTED;
    struct cpx_problem problem = {.arena = arena};
    cpx_text_init(&path, arena, 16 * 1024);
    cpx_text_adds(&path, "/v1/referrals?limit=100");
    bool whole = cli_parameter_add(&path, "role", task->role) && cli_parameter_add(&path, "status", task->status) &&
                 cli_parameter_add(&path, "after", after);
    enum cpx_rc rc = whole ? send(task, arena, "GET", cpx_text_finish(&path, NULL), NULL, NULL, &answer) : CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = cpx_json_load(arena, answer.body, answer.size, &page, &problem);
    if (rc == CPX_OK && answer.status != 200) rc = complain("referrals", what_is_wrong(arena, page, answer.status));
    *next = NULL;
    if (rc == CPX_OK) {
        const json_t *items = json_object_get(page, "items");
        const char *cursor = json_string_value(json_object_get(page, "next"));
        json_array_foreach((json_t *)items, i, item) write_referral(file, arena, item);
        *count += json_array_size(items);
        bool more = json_is_true(json_object_get(page, "more"));
        if (more && cursor != NULL && (*next = cpx_arena_strdup(task->arena, cursor)) == NULL) rc = CPX_EXHAUSTED;
    }
    cpx_arena_free(arena);
    return rc;
}

/* Whole or not at all, and for its owner only: it holds what families told. */
static enum cpx_rc write_file(struct cpx_arena *arena, const char *path, struct cpx_text *text)
{
    size_t size;
    const char *data = cpx_text_finish(text, &size), *fresh = cpx_arena_printf(arena, "%s.new", path);
    if (data == NULL || fresh == NULL) return CPX_EXHAUSTED;
    mode_t mask = umask(077);
    FILE *file = fopen(fresh, "we");
    (void)umask(mask);
    bool written = file != NULL && fwrite(data, 1, size, file) == size;
    if (file != NULL) written = fclose(file) == 0 && written;
    if (written && rename(fresh, path) == 0) return CPX_OK;
    (void)unlink(fresh);
    return complain(path, "it can't be written");
}

static enum cpx_rc pull(struct task *task)
{
    struct cpx_text file;
    const char *after = NULL;
    size_t count = 0;
    enum cpx_rc rc;
    cpx_text_init(&file, task->arena, FILE_MAX);
    write_header(&file);
    do
        rc = pull_page(task, &file, after, &after, &count);
    while (rc == CPX_OK && after != NULL);
    if (rc == CPX_OK) rc = write_file(task->arena, task->csv, &file);
    if (rc == CPX_OK) (void)printf("%zu referrals\n", count);
    return rc;
}

/* ---- push ---- */

/* Where the columns are in this file; -1: it hasn't got it. */
struct columns {
    int referral, pushed[PUSHED];
};

static int column_of(const char *const *cells, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(cells[i], name) == 0) return (int)i;
    }
    return -1;
}

/* 2026-12-03 of 12/3/2026; what isn't such a day stays as it is, and the service says what is wrong with it. */
static const char *day_of(struct cpx_arena *arena, const char *text)
{
    unsigned month, day, year;
    int end = 0;
    if (sscanf(text, "%2u/%2u/%4u%n", &month, &day, &year, &end) != 3 || text[end] != '\0') return text;
    return cpx_arena_printf(arena, "%04u-%02u-%02u", year, month, day);
}

/* An instant of a day and a time on the clocks of the zone: "2026-12-03 14:30", "12/3/2026 2:30 PM". Anything else stays as it is. */
static const char *time_of(struct cpx_arena *arena, const char *text, const char *zone)
{
    unsigned hour, minute, second = 0;
    char half[3] = "", out[32];
    int end = 0;
    int64_t lower, upper, us;
    size_t size = strcspn(text, " ");
    const char *date = cpx_arena_strndup(arena, text, size), *clock = text + size + (text[size] == ' '),
               *day = date ? day_of(arena, date) : NULL;
    if (day == NULL) return NULL;
    bool read = sscanf(clock, "%2u:%2u:%2u%n", &hour, &minute, &second, &end) == 3;
    if (!read) read = sscanf(clock, "%2u:%2u%n", &hour, &minute, &end) == 2;
    if (read && clock[end] != '\0') read = sscanf(clock + end, " %2[APap]%n", half, &(int){0}) == 1;
    bool afternoon = (half[0] | 0x20) == 'p', twelve = half[0] != '\0';
    if (!read || hour > 23 || minute > 59 || second > 59 || (twelve && (hour < 1 || hour > 12)) || !cpx_time_is_date(day) ||
        strlen(day) != 10 || !cpx_time_span(day, NULL, &lower, &upper))
        return text;
    if (twelve) hour = hour % 12 + (afternoon ? 12 : 0);
    if (!cpx_time_on_clocks(lower + ((int64_t)hour * 3600 + minute * 60 + second) * 1000000, zone, &us)) return text;
    cpx_time_format(us, out);
    return cpx_arena_strdup(arena, out);
}

/* The status that a row says; NULL: no memory. */
static const char *status_of(const struct task *task, struct cpx_arena *arena, const struct columns *columns, const char *const *cells,
                             size_t count)
{
    struct cpx_text text;
    struct cpx_writer writer;
    const char *open = NULL;
    cpx_text_init(&text, arena, 1024 * 1024);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    for (size_t i = 0; i < PUSHED; i++) {
        int at = columns->pushed[i];
        const char *cell = at >= 0 && (size_t)at < count ? cells[at] : "", *object = pushed[i].object;
        if (*cell == '\0') continue;
        const char *value = pushed[i].kind == DAY ? day_of(arena, cell) : pushed[i].kind == TIME ? time_of(arena, cell, task->zone) : cell;
        if (value == NULL) return NULL;
        if (object != NULL && open == NULL) {
            cpx_write_object(&writer, object);
            open = object;
        }
        cpx_write_string(&writer, pushed[i].member, value);
    }
    if (open != NULL) cpx_write_end_object(&writer);
    cpx_write_end_object(&writer);
    return cpx_text_finish(&text, NULL);
}

/* The same row has the same key, so that it is posted once. */
static const char *key_of(struct cpx_arena *arena, const char *referral, const char *status)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned size;
    char hex[65];
    const char *whole = cpx_arena_printf(arena, "%s\n%s", referral, status);
    if (whole == NULL || EVP_Digest(whole, strlen(whole), hash, &size, EVP_sha256(), NULL) != 1 || size != 32) return NULL;
    for (size_t i = 0; i < 32; i++)
        (void)snprintf(hex + 2 * i, 3, "%02x", hash[i]);
    return cpx_arena_printf(arena, "Idempotency-Key: csv-%s", hex);
}

/* taken: the service took it; else what is wrong is on stderr. */
static enum cpx_rc push_row(struct task *task, const struct columns *columns, const char *const *cells, size_t count, int line, bool *taken)
{
    struct cpx_arena *arena = cpx_arena_new(ROW_ARENA);
    struct cli_answer answer = {0};
    json_t *problem = NULL;
    if (arena == NULL) return CPX_EXHAUSTED;
    struct cpx_problem unread = {.arena = arena};
    const char *referral = (size_t)columns->referral < count ? cells[columns->referral] : "";
    const char *status = status_of(task, arena, columns, cells, count), *key = status == NULL ? NULL : key_of(arena, referral, status),
               *path = cpx_arena_printf(arena, "/v1/referrals/%s/status", referral);
    enum cpx_rc rc = key == NULL || path == NULL ? CPX_EXHAUSTED : CPX_OK;
    *taken = false;
    if (rc == CPX_OK && !cpx_id_valid(referral)) {
        (void)fprintf(stderr, "line %d: the column referral has no id of a referral\n", line);
    } else if (rc == CPX_OK) {
        rc = send(task, arena, "POST", path, status, key, &answer);
        *taken = rc == CPX_OK && answer.status >= 200 && answer.status < 300;
        if (rc == CPX_OK && !*taken && cpx_json_load(arena, answer.body, answer.size, &problem, &unread) == CPX_EXHAUSTED)
            rc = CPX_EXHAUSTED;
        if (rc == CPX_OK && !*taken) (void)fprintf(stderr, "line %d: %s\n", line, what_is_wrong(arena, problem, answer.status));
    }
    cpx_arena_free(arena);
    return rc;
}

static enum cpx_rc find_columns(struct cpx_csv *csv, const char *file, struct columns *columns)
{
    const char *cells[CPX_CSV_CELLS];
    size_t count = 0;
    enum cpx_rc rc = cpx_csv_next(csv, cells, &count);
    if (rc != CPX_OK) return rc == CPX_REFUSED ? complain(file, "it isn't CSV") : rc;
    columns->referral = column_of(cells, count, "referral");
    for (size_t i = 0; i < PUSHED; i++)
        columns->pushed[i] = column_of(cells, count, pushed[i].name);
    if (columns->referral >= 0 && columns->pushed[STATUS] >= 0) return CPX_OK;
    return complain(file, "its first row needs the columns referral and new_status, as `referrals pull` writes them");
}

static enum cpx_rc push_rows(struct task *task, struct cpx_csv *csv, const struct columns *columns)
{
    size_t count = 0, posted = 0, refused = 0, empty = 0;
    const char *cells[CPX_CSV_CELLS];
    enum cpx_rc rc;
    while ((rc = cpx_csv_next(csv, cells, &count)) == CPX_OK && count > 0) {
        int status = columns->pushed[STATUS];
        bool taken;
        if ((size_t)status >= count || *cells[status] == '\0') {
            empty++;
            continue;
        }
        rc = push_row(task, columns, cells, count, csv->line, &taken);
        if (rc != CPX_OK) break;
        posted += taken;
        refused += !taken;
    }
    if (rc == CPX_REFUSED && count > 0 && csv->at < csv->end) (void)fprintf(stderr, "it ended at line %d\n", csv->line);
    (void)printf("%zu posted, %zu refused, %zu without new_status\n", posted, refused, empty);
    return rc == CPX_OK && refused > 0 ? CPX_REFUSED : rc;
}

static enum cpx_rc push(struct task *task)
{
    struct cpx_csv csv;
    struct columns columns = {0};
    const char *text = NULL;
    size_t size = 0;
    enum cpx_rc rc = cli_file(task->arena, task->csv, &text, &size);
    if (rc == CPX_OK) rc = cpx_csv_open(&csv, task->arena, text, size);
    if (rc == CPX_OK) rc = find_columns(&csv, task->csv, &columns);
    return rc == CPX_OK ? push_rows(task, &csv, &columns) : rc;
}

int cpx_cli_referrals(int argc, char **argv)
{
    struct task task = {.purpose = "COC"};
    struct cli_list beside = {0};
    const struct cli_option options[] = {{"--csv", CLI_TEXT, &task.csv},       {"--role", CLI_TEXT, &task.role},
                                         {"--status", CLI_TEXT, &task.status}, {"--purpose", CLI_TEXT, &task.purpose},
                                         {"--user", CLI_TEXT, &task.user},     {NULL, CLI_FLAG, NULL}};
    if (!cli_read(argc, argv, options, &beside, usage)) return 2;
    bool pulls = beside.count == 2 && strcmp(beside.items[0], "pull") == 0,
         pushes = beside.count == 2 && strcmp(beside.items[0], "push") == 0;
    if ((!pulls && !pushes) || task.csv == NULL || (pushes && (task.role != NULL || task.status != NULL))) return cli_usage(usage);
    const char *zone = getenv("CPX_TIME_ZONE");
    task.zone = zone != NULL && *zone != '\0' ? zone : "America/New_York";
    if (pulls && task.role == NULL) task.role = "recipient";
    task.arena = cpx_arena_new(FILE_ARENA);
    enum cpx_rc rc = task.arena == NULL ? CPX_EXHAUSTED : cli_client_load(task.arena, beside.items[1], &task.client);
    if (rc == CPX_OK) rc = pulls ? pull(&task) : push(&task);
    if (rc == CPX_EXHAUSTED) (void)complain("referrals", "out of memory");
    cpx_arena_free(task.arena);
    return rc == CPX_OK ? 0 : 1;
}
