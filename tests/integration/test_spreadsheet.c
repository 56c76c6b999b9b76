/* An agency that has only a spreadsheet: its referrals as CSV, and what it did with them back. */
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../leak/probe.h"
#include "cpx/csv.h"

/* A new agency, known by its certificate. */
struct agency {
    const char *client, *organization, *file, *directory, *csv;
};

static char said[8192]; /* both streams of the last command */

static int run(const char *arguments)
{
    FILE *out = popen(harness_format("'%s' %s 2>&1", harness_environment("CPX_BIN"), arguments), "r");
    assert_non_null(out);
    said[fread(said, 1, sizeof said - 1, out)] = '\0';
    int status = pclose(out);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static const char *last_line(void)
{
    size_t size = strlen(said);
    while (size > 0 && said[size - 1] == '\n')
        said[--size] = '\0';
    const char *line = strrchr(said, '\n');
    return harness_format("%s", line != NULL ? line + 1 : said);
}

static struct agency new_agency(void)
{
    static int number;
    const char *clients = harness_environment("CPX_CLIENTS");
    struct agency a = {.client = harness_format("SPREADSHEET_%d_%d", (int)getpid(), number++)};
    a.file = harness_format("%s/%s.json", clients, a.client);
    a.directory = harness_format("%s/%s.d", clients, a.client);
    a.csv = harness_format("%s/inbox.csv", a.directory);
    assert_int_equal(run(harness_format("organization add --name 'Agency %s' --class community --purpose COC", a.client)), 0);
    a.organization = last_line();
    assert_int_equal(
        run(harness_format("client add --organization %s --scope 'system/*.cruds' --purpose COC --issue-certificate %s --client-file %s",
                           a.organization, a.directory, a.file)),
        0);
    assert_int_equal(setenv(harness_format("CPX_ORGANIZATION_%s", a.client), a.organization, 1), 0);
    return a;
}

static void forget(const struct agency *a)
{
    (void)unlink(a->csv);
    (void)unlink(harness_format("%s/client.pem", a->directory));
    (void)unlink(harness_format("%s/client.key", a->directory));
    assert_int_equal(rmdir(a->directory), 0);
    assert_int_equal(unlink(a->file), 0);
}

static const char *referred(const struct agency *a, const char *reason)
{
    const char *child = new_child();
    permit(child, a->client, "\"contact\",\"medical\"");
    permit(child, "primary-care", "\"contact\",\"medical\""); /* what the agency says of it */
    struct answer made = harness_expect(
        201, "primary-care", "POST", "/v1/referrals",
        harness_format("{\"child\":\"%s\",\"to\":{\"organization\":\"%s\"},\"categories\":[\"medical\"],\"reason\":\"%s\",\"contact\":{"
                       "\"name\":\"Ana Probe\",\"phone\":\"+18605550142\",\"interpreter\":true}}",
                       child, a->organization, reason));
    const char *id = harness_format("%s", harness_text(&made, "id"));
    harness_free(&made);
    return id;
}

struct file {
    char text[65536];
    struct cpx_arena *arena;
    const char *rows[32][CPX_CSV_CELLS];
    size_t count, columns;
};

static struct file *read_csv(const struct agency *a)
{
    struct file *file = harness_room(sizeof *file);
    struct cpx_csv csv;
    size_t count, size;
    FILE *stream = fopen(a->csv, "r");
    assert_non_null(stream);
    size = fread(file->text, 1, sizeof file->text, stream);
    assert_int_equal(fclose(stream), 0);
    file->arena = cpx_arena_new(1024 * 1024);
    assert_int_equal(cpx_csv_open(&csv, file->arena, file->text, size), CPX_OK);
    while (cpx_csv_next(&csv, file->rows[file->count], &count) == CPX_OK && count > 0) {
        if (file->count++ == 0) file->columns = count;
        assert_int_equal(count, file->columns);
    }
    return file;
}

static size_t column(const struct file *file, const char *name)
{
    for (size_t i = 0; i < file->columns; i++)
        if (strcmp(file->rows[0][i], name) == 0) return i;
    fail_msg("no column %s", name);
    return 0;
}

static size_t row_of(const struct file *file, const char *referral)
{
    for (size_t i = 1; i < file->count; i++)
        if (strcmp(file->rows[i][column(file, "referral")], referral) == 0) return i;
    fail_msg("no row of the referral");
    return 0;
}

static void put(struct file *file, const char *referral, const char *name, const char *value)
{
    file->rows[row_of(file, referral)][column(file, name)] = value;
}

/* As a spreadsheet saves it. */
static void save(const struct agency *a, const struct file *file)
{
    struct cpx_text text;
    cpx_text_init(&text, file->arena, sizeof file->text);
    cpx_csv_begin(&text);
    for (size_t i = 0; i < file->count; i++)
        cpx_csv_row(&text, file->rows[i], file->columns);
    FILE *stream = fopen(a->csv, "w");
    assert_non_null(stream);
    assert_true(fputs(cpx_text_finish(&text, NULL), stream) >= 0);
    assert_int_equal(fclose(stream), 0);
}

static void pull(const struct agency *a)
{
    if (run(harness_format("referrals pull %s --csv %s", a->client, a->csv)) != 0) fail_msg("%s", said);
}

static void the_inbox_is_pulled_filled_in_and_pushed(void **state)
{
    (void)state;
    struct agency a = new_agency();
    const char *accepted = referred(&a, "=no \\\"formula\\\""), *declined = referred(&a, "two"), *left = referred(&a, "three");
    pull(&a);
    struct stat kept;
    assert_int_equal(stat(a.csv, &kept), 0);
    assert_int_equal(kept.st_mode & 077, 0);
    struct file *file = read_csv(&a);
    assert_int_equal(file->count, 4);
    assert_non_null(strstr(file->text, "'+18605550142"));
    assert_non_null(strstr(file->text, "\"'=no \"\"formula\"\"\""));
    assert_string_equal(file->rows[row_of(file, left)][column(file, "status")], "requested");
    assert_string_equal(file->rows[row_of(file, left)][column(file, "contact_interpreter")], "yes");
    put(file, accepted, "new_status", "accepted");
    put(file, accepted, "next_contact_on", "12/3/2031");
    put(file, accepted, "appointment_at", "7/4/2031 2:30 PM");
    put(file, accepted, "appointment_mode", "home_visit");
    put(file, declined, "new_status", "rejected");
    put(file, declined, "reason", "no_capacity");
    save(&a, file);
    if (run(harness_format("referrals push %s --csv %s", a.client, a.csv)) != 0) fail_msg("%s", said);
    assert_string_equal(said, "2 posted, 0 refused, 1 without new_status\n");
    struct answer read = harness_expect(200, "primary-care", "GET", harness_format("/v1/referrals/%s", accepted), NULL);
    assert_string_equal(harness_text(&read, "status"), "accepted");
    assert_string_equal(harness_text(&read, "steps[1].next_contact_on"), "2031-12-03");
    assert_string_equal(harness_text(&read, "steps[1].appointment.at"), "2031-07-04T18:30:00.000000Z");
    size_t steps = json_array_size(json_object_get(read.json, "steps"));
    harness_free(&read);
    /* Pushing the same file again posts nothing twice. */
    assert_int_equal(run(harness_format("referrals push %s --csv %s", a.client, a.csv)), 0);
    read = harness_expect(200, "primary-care", "GET", harness_format("/v1/referrals/%s", accepted), NULL);
    assert_int_equal(json_array_size(json_object_get(read.json, "steps")), steps);
    harness_free(&read);
    pull(&a);
    struct file *after = read_csv(&a);
    assert_string_equal(after->rows[row_of(after, declined)][column(after, "status")], "rejected");
    assert_string_equal(after->rows[row_of(after, declined)][column(after, "new_status")], "");
    cpx_arena_free(after->arena);
    cpx_arena_free(file->arena);
    forget(&a);
}

static void a_row_that_is_refused_is_told_with_its_line_and_the_rest_is_posted(void **state)
{
    (void)state;
    struct agency a = new_agency();
    const char *wrong = referred(&a, "one"), *right = referred(&a, "two");
    pull(&a);
    struct file *file = read_csv(&a);
    put(file, wrong, "new_status", "done");
    put(file, right, "new_status", "accepted");
    size_t line = row_of(file, wrong) + 1;
    save(&a, file);
    assert_int_equal(run(harness_format("referrals push %s --csv %s", a.client, a.csv)), 1);
    assert_non_null(strstr(said, harness_format("line %zu: 422: ", line)));
    assert_non_null(strstr(said, "accepted")); /* what would be taken */
    assert_non_null(strstr(said, "1 posted, 1 refused, 0 without new_status"));
    assert_null(strstr(said, "Ana Probe"));
    cpx_arena_free(file->arena);
    forget(&a);
}

static void what_is_no_inbox_is_refused_whole(void **state)
{
    (void)state;
    struct agency a = new_agency();
    static const char *const texts[] = {"a,b\n1,2\n", "referral\nx\n", "", "referral,new_status\n\"x"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        FILE *stream = fopen(a.csv, "w");
        assert_non_null(stream);
        assert_true(fputs(texts[i], stream) >= 0);
        assert_int_equal(fclose(stream), 0);
        assert_int_equal(run(harness_format("referrals push %s --csv %s", a.client, a.csv)), 1);
    }
    assert_int_equal(run(harness_format("referrals pull %s", a.client)), 2);
    assert_int_equal(run("referrals pull nobody --csv /nowhere/x.csv"), 1);
    forget(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_inbox_is_pulled_filled_in_and_pushed),
        cmocka_unit_test(a_row_that_is_refused_is_told_with_its_line_and_the_rest_is_posted),
        cmocka_unit_test(what_is_no_inbox_is_refused_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
