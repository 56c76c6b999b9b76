/* careplan-exchange labels: what a resource would be labelled and why; which codes nobody classified; what named humans say that they are. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/cli.h"
#include "cpx/config.h"
#include "cpx/csv.h"
#include "cpx/db.h"
#include "cpx/definitions.h"
#include "cpx/labels.h"
#include "cpx/log.h"
#include "cpx/text.h"
#include "options.h"

static const char usage[] =
    "usage: careplan-exchange labels explain FILE [--class C] [--part2] [--default-category C] [--category C]...\n"
    "       careplan-exchange labels report [--limit N]\n"
    "       careplan-exchange labels import FILE.csv --by NAME --reason TEXT\n"
    "       careplan-exchange labels withdraw SYSTEM CODE --by NAME --reason TEXT\n"
    "FILE: a FHIR resource, - for standard input. FILE.csv: lines of system,code,categories; several categories separated by blanks.";

enum { OUT_MAX = 8 * 1024 * 1024, REPORT_MAX = 1000 };

static enum cpx_rc complain(const char *why, const char *what)
{
    (void)fprintf(stderr, "%s: %s\n", what, why);
    return CPX_REFUSED;
}

/* ---- explain ---- */

static enum cpx_rc category_label(const char *name, int64_t *label)
{
    const struct cpx_category *category = cpx_category_find(name);
    if (category == NULL) return complain("there is no such category", name);
    *label |= category->main;
    return CPX_OK;
}

static enum cpx_rc read_resource(struct cpx_arena *arena, const char *file, struct cpx_doc *doc, const struct cpx_type **type)
{
    struct cpx_problem problem = {.arena = arena};
    const char *text = NULL, *name = NULL;
    size_t size = 0;
    enum cpx_rc rc = cli_file(arena, file, &text, &size);
    if (rc == CPX_OK) rc = cpx_doc_parse(arena, text, size, doc, &problem);
    if (rc == CPX_OK) {
        name = cpx_doc_string(arena, doc, cpx_doc_member(doc, 0, "resourceType"));
        *type = name == NULL ? NULL : cpx_type_find(name);
        rc = *type == NULL ? complain("it holds no resource of FHIR R4", file) : cpx_validate(arena, doc, 0, name, "", &problem);
    }
    for (size_t i = 0; i < problem.count; i++)
        (void)fprintf(stderr, "%s: %s: %s\n", file, problem.items[i].pointer ? problem.items[i].pointer : "", problem.items[i].detail);
    return rc;
}

static enum cpx_rc print(struct cpx_text *text)
{
    size_t size = 0;
    const char *json = cpx_text_finish(text, &size);
    json_t *value = json == NULL ? NULL : json_loadb(json, size, 0, NULL);
    enum cpx_rc rc = value != NULL && json_dumpf(value, stdout, JSON_INDENT(2) | JSON_PRESERVE_ORDER) == 0 ? CPX_OK : CPX_EXHAUSTED;
    json_decref(value);
    (void)printf("\n");
    return rc;
}

static enum cpx_rc explain(struct cpx_arena *arena, const char *file, struct cpx_labelled *known)
{
    struct cpx_doc doc;
    struct cpx_labelling found;
    struct cpx_text text;
    struct cpx_writer writer;
    const struct cpx_type *type = NULL;
    enum cpx_rc rc = read_resource(arena, file, &doc, &type);
    if (rc != CPX_OK) return rc;
    known->reasons = true;
    known->directory = type->audience == CPX_AUDIENCE_DIRECTORY;
    rc = cpx_labels_find(arena, type->name, &doc, 0, known, &found);
    cpx_text_init(&text, arena, OUT_MAX);
    cpx_writer_init(&writer, &text);
    if (rc == CPX_OK) rc = cpx_labels_explain(arena, &writer, type->name, &doc, 0, &found);
    return rc == CPX_OK ? print(&text) : rc;
}

static int run_explain(int argc, char **argv, const struct cpx_config *config, struct cpx_arena *arena)
{
    const char *class_name = NULL, *default_category = NULL;
    bool part2 = false;
    struct cli_list categories = {0}, beside = {0};
    struct cpx_labelled known = {0};
    const struct cli_option options[] = {{"--class", CLI_TEXT, &class_name},
                                         {"--part2", CLI_FLAG, &part2},
                                         {"--default-category", CLI_TEXT, &default_category},
                                         {"--category", CLI_LIST, &categories},
                                         {NULL, CLI_FLAG, NULL}};
    (void)config;
    if (!cli_read(argc, argv, options, &beside, usage)) return 2;
    if (beside.count != 1) return cli_usage(usage);
    const struct cpx_class *class = class_name == NULL ? NULL : cpx_class_find(class_name);
    enum cpx_rc rc = class_name != NULL && class == NULL ? complain("there is no such class", class_name) : CPX_OK;
    if (class != NULL) known.source_labels = class->source_labels;
    if (part2) known.source_labels |= CPX_LABEL(CPX_BIT_SUD) | CPX_LABEL(CPX_BIT_PART2);
    if (rc == CPX_OK && default_category != NULL) rc = category_label(default_category, &known.default_label);
    for (size_t i = 0; rc == CPX_OK && i < categories.count; i++)
        rc = category_label(categories.items[i], &known.named);
    return rc == CPX_OK && explain(arena, beside.items[0], &known) == CPX_OK ? 0 : 1;
}

/* ---- report ---- */

static int run_report(int argc, char **argv, const struct cpx_config *config, struct cpx_arena *arena)
{
    const char *limit = "50";
    struct cli_list beside = {0};
    const struct cli_option options[] = {{"--limit", CLI_TEXT, &limit}, {NULL, CLI_FLAG, NULL}};
    const struct cpx_rows *rows = NULL;
    struct cpx_tx *tx = NULL;
    if (!cli_read(argc, argv, options, &beside, usage)) return 2;
    if (beside.count > 0 || strspn(limit, "0123456789") != strlen(limit) || strlen(limit) > 4 || strtol(limit, NULL, 10) < 1 ||
        strtol(limit, NULL, 10) > REPORT_MAX)
        return cli_usage(usage);
    enum cpx_rc rc = cpx_tx_open(config->steward_dsn, arena, &tx);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_UNCLASSIFIED_CODES, &limit, 1, &rows);
    for (int row = 0; rc == CPX_OK && row < cpx_rows_count(rows); row++)
        (void)printf("%s\t%s\t%s\t%s\t%s\n", cpx_rows_text(rows, row, 3), cpx_rows_text(rows, row, 2), cpx_rows_text(rows, row, 4),
                     cpx_rows_text(rows, row, 0), cpx_rows_text(rows, row, 1));
    return cpx_tx_close(tx, rc) == CPX_OK ? 0 : 1;
}

/* ---- import, withdraw ---- */

static enum cpx_rc read_categories(char *names, int64_t *labels)
{
    enum cpx_rc rc = CPX_OK;
    for (char *save = NULL, *name = strtok_r(names, " ;", &save); rc == CPX_OK && name != NULL; name = strtok_r(NULL, " ;", &save)) {
        size_t i = 0;
        while (cpx_classification_categories[i] != NULL && strcmp(cpx_classification_categories[i], name) != 0)
            i++;
        rc = cpx_classification_categories[i] == NULL ? complain("no code can be of this category", name) : category_label(name, labels);
    }
    return rc;
}

struct tally {
    int64_t changed, resources;
};

static enum cpx_rc classify(struct cpx_tx *tx, const struct cpx_classification *said, struct tally *tally)
{
    enum cpx_classified_as as;
    int64_t resources = 0;
    enum cpx_rc rc = cpx_code_classify(tx, said, &as, &resources);
    if (rc == CPX_OK && as == CPX_CLASSIFIED_LISTED) rc = complain("the service's own table says what this code is", said->code);
    if (rc == CPX_OK && as == CPX_CLASSIFIED_IMPOSSIBLE)
        rc = complain("a code of this system, or of this form, can't be classified", said->code);
    tally->changed += rc == CPX_OK && as == CPX_CLASSIFIED_NEW;
    tally->resources += resources;
    return rc;
}

/* A row is system,code,categories. */
static enum cpx_rc import_row(struct cpx_tx *tx, struct cpx_arena *arena, const char *const *cells, size_t count,
                              const struct cpx_classification *by, struct tally *tally)
{
    struct cpx_classification said = *by;
    char *categories = count == 3 ? cpx_arena_strdup(arena, cells[2]) : NULL;
    if (count != 3) return complain("a row needs system,code,categories", cells[0]);
    if (categories == NULL) return CPX_EXHAUSTED;
    said.system = cells[0];
    said.code = cells[1];
    enum cpx_rc rc = read_categories(categories, &said.labels);
    if (rc == CPX_OK && said.labels == 0) rc = complain("it names no category", said.code);
    return rc == CPX_OK ? classify(tx, &said, tally) : rc;
}

/* All rows or none. */
static enum cpx_rc import(struct cpx_tx *tx, struct cpx_arena *arena, const char *file, const struct cpx_classification *by,
                          struct tally *tally)
{
    struct cpx_csv csv = {.line = 0};
    const char *text = NULL, *cells[CPX_CSV_CELLS];
    size_t size = 0, count = 0;
    enum cpx_rc rc = cli_file(arena, file, &text, &size);
    if (rc == CPX_OK) rc = cpx_csv_open(&csv, arena, text, size);
    while (rc == CPX_OK && (rc = cpx_csv_next(&csv, cells, &count)) == CPX_OK && count > 0) {
        bool header = csv.line == 1 && strcmp(cells[0], "system") == 0;
        if (!header) rc = import_row(tx, arena, cells, count, by, tally);
    }
    if (rc == CPX_REFUSED && csv.line > 0) (void)fprintf(stderr, "%s: line %d; nothing was imported\n", file, csv.line);
    return rc;
}

static int run_change(int argc, char **argv, const struct cpx_config *config, struct cpx_arena *arena, bool withdraws)
{
    const char *by = NULL, *reason = NULL;
    struct cli_list beside = {0};
    const struct cli_option options[] = {{"--by", CLI_TEXT, &by}, {"--reason", CLI_TEXT, &reason}, {NULL, CLI_FLAG, NULL}};
    struct cpx_tx *tx = NULL;
    struct tally tally = {0};
    if (!cli_read(argc, argv, options, &beside, usage)) return 2;
    if (beside.count != (withdraws ? 2 : 1) || by == NULL || *by == '\0' || reason == NULL || *reason == '\0') return cli_usage(usage);
    enum cpx_rc rc = cpx_tx_open(config->steward_dsn, arena, &tx);
    if (rc == CPX_OK && withdraws)
        rc = classify(tx, &(struct cpx_classification){beside.items[0], beside.items[1], 0, by, reason}, &tally);
    else if (rc == CPX_OK)
        rc = import(tx, arena, beside.items[0], &(struct cpx_classification){.by = by, .reason = reason}, &tally);
    if (cpx_tx_close(tx, rc) != CPX_OK) return 1;
    (void)printf("%lld codes changed, %lld resources are cut again\n", (long long)tally.changed, (long long)tally.resources);
    return 0;
}

static int run_import(int argc, char **argv, const struct cpx_config *config, struct cpx_arena *arena)
{
    return run_change(argc, argv, config, arena, false);
}

static int run_withdraw(int argc, char **argv, const struct cpx_config *config, struct cpx_arena *arena)
{
    return run_change(argc, argv, config, arena, true);
}

int cpx_cli_labels(int argc, char **argv)
{
    static const struct {
        const char *name;
        int (*run)(int argc, char **argv, const struct cpx_config *config, struct cpx_arena *arena);
        bool needs_database;
    } verbs[] = {
        {"explain", run_explain, false}, {"report", run_report, true}, {"import", run_import, true}, {"withdraw", run_withdraw, true}};
    struct cpx_config config;
    int status = 2;
    size_t verb = 0;
    while (verb < sizeof verbs / sizeof *verbs && (argc < 2 || strcmp(verbs[verb].name, argv[1]) != 0))
        verb++;
    if (verb == sizeof verbs / sizeof *verbs) return cli_usage(usage);
    if (cpx_config_load(&config) != CPX_OK || (verbs[verb].needs_database && !cli_setting("CPX_STEWARD_DSN", config.steward_dsn))) return 1;
    struct cpx_arena *arena = cpx_arena_new(4 * CLI_ARENA);
    if (arena == NULL) return 1;
    cpx_log_level(CPX_LOG_WARNING);
    status = verbs[verb].run(argc - 1, argv + 1, &config, arena);
    cpx_arena_free(arena);
    return status;
}
