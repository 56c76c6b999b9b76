/* Everything published that is at hand is valid, but for what a table names with its reason: the examples, the definitions themselves (they
 * are resources), and every resource of the synthetic transactions. Skipped where the shared data is absent. */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/definitions.h"

enum { ARENA = 256 * 1024 * 1024, PATH_SIZE = 1024 };

/* What R4 itself published against its own rules. pointer and reason: of the first error. */
static const struct {
    const char *file, *pointer, *reason;
} invalid[] = {
    {"Observation-clinical-gender.json", "/performer/0/reference", "an Encounter can't perform an Observation"},
    {"Bundle-bundle-references.json", NULL, "it shows references that can't be resolved"},
    {"Questionnaire-zika-virus-exposure-assessment.json", NULL, "its narrative isn't valid"},
    {"SearchParameter-codesystem-extensions-CodeSystem-author.json", "/base", "no base"},
    {"SearchParameter-codesystem-extensions-CodeSystem-effective.json", "/base", "no base"},
    {"SearchParameter-codesystem-extensions-CodeSystem-end.json", "/base", "no base"},
    {"SearchParameter-codesystem-extensions-CodeSystem-keyword.json", "/base", "no base"},
    {"SearchParameter-codesystem-extensions-CodeSystem-workflow.json", "/base", "no base"},
    {"SearchParameter-valueset-extensions-ValueSet-author.json", "/base", "no base"},
    {"SearchParameter-valueset-extensions-ValueSet-effective.json", "/base", "no base"},
    {"SearchParameter-valueset-extensions-ValueSet-end.json", "/base", "no base"},
    {"SearchParameter-valueset-extensions-ValueSet-keyword.json", "/base", "no base"},
    {"SearchParameter-valueset-extensions-ValueSet-workflow.json", "/base", "no base"},
    {"SearchParameter-questionnaireresponse-extensions-QuestionnaireResponse-item-subject.json", "/id", "an id of more than 64 characters"},
    {"package.json", "/resourceType", "the package's own description, no resource"},
};

struct tally {
    size_t files, failed, bytes;
};

static const char *shared(void)
{
    const char *folder = getenv("CPX_SHARED");
    return folder && *folder ? folder : "../shared";
}

static char *content(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (!file) fail_msg("can't read %s", path);
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    assert_true(length >= 0);
    char *text = calloc(1, (size_t)length + 1);
    assert_non_null(text);
    assert_int_equal(fread(text, 1, (size_t)length, file), length);
    fclose(file);
    *size = (size_t)length;
    return text;
}

static bool is_expected(const char *name, enum cpx_rc rc, const struct cpx_problem *problem)
{
    for (size_t i = 0; i < sizeof invalid / sizeof invalid[0]; i++) {
        if (strcmp(invalid[i].file, name) != 0) continue;
        return rc == CPX_REFUSED && (!invalid[i].pointer || strcmp(problem->items[0].pointer, invalid[i].pointer) == 0);
    }
    return rc == CPX_OK;
}

static void check_file(const char *path, const char *name, struct tally *tally)
{
    size_t size = 0;
    char *text = content(path, &size);
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_problem problem = {.arena = arena};
    struct cpx_doc doc;
    enum cpx_rc rc = cpx_doc_parse(arena, text, size, &doc, &problem);
    if (rc == CPX_OK) {
        const char *type = cpx_doc_string(arena, &doc, cpx_doc_member(&doc, 0, "resourceType"));
        assert_non_null(type);
        rc = cpx_validate(arena, &doc, 0, type, "", &problem);
    }
    tally->files++;
    tally->bytes += size;
    if (!is_expected(name, rc, &problem)) {
        tally->failed++;
        print_error("%s: %s\n", name, rc == CPX_OK ? "is valid, but the table says that it isn't" : "is refused");
        for (size_t i = 0; i < problem.count; i++)
            print_error("    %s: %s\n", problem.items[i].pointer, problem.items[i].detail);
    }
    cpx_arena_free(arena);
    free(text);
}

static bool is_json(const char *name)
{
    size_t length = strlen(name);
    return length > 5 && strcmp(name + length - 5, ".json") == 0;
}

/* Every .json file below the folder. */
static void check_folder(const char *folder, struct tally *tally)
{
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        char path[PATH_SIZE];
        const char *name = entries[i]->d_name;
        int size = snprintf(path, sizeof path, "%s/%s", folder, name);
        assert_true(size > 0 && size < PATH_SIZE);
        if (name[0] != '.' && entries[i]->d_type == DT_DIR)
            check_folder(path, tally);
        else if (is_json(name))
            check_file(path, name, tally);
        free(entries[i]);
    }
    free(entries);
}

static void check_data(const char *below, size_t at_least)
{
    char folder[PATH_SIZE];
    struct tally tally = {0};
    snprintf(folder, sizeof folder, "%s/data/%s", shared(), below);
    DIR *there = opendir(folder);
    if (!there) {
        print_message("skipped: no shared data at %s (set CPX_SHARED)\n", folder);
        skip();
    }
    closedir(there);
    check_folder(folder, &tally);
    print_message("%s: %zu files, %zu bytes\n", below, tally.files, tally.bytes);
    assert_int_equal(tally.failed, 0);
    assert_true(tally.files >= at_least);
}

static void test_published_examples_are_valid(void **state)
{
    (void)state;
    check_data("examples", 300);
}

static void test_the_definitions_are_valid_resources(void **state)
{
    (void)state;
    check_data("fhir-r4", 2000);
}

static void test_the_profiles_are_valid_resources(void **state)
{
    (void)state;
    check_data("us-core-6.1", 100);
}

static void test_synthetic_transactions_are_valid(void **state)
{
    (void)state;
    check_data("synthea", 15);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_published_examples_are_valid),
        cmocka_unit_test(test_the_definitions_are_valid_resources),
        cmocka_unit_test(test_the_profiles_are_valid_resources),
        cmocka_unit_test(test_synthetic_transactions_are_valid),
    };
    return cmocka_run_group_tests_name("fhir/examples", tests, NULL, NULL);
}
