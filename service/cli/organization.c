#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "cpx/cli.h"
#include "cpx/consent.h"
#include "cpx/db.h"
#include "cpx/id.h"
#include "cpx/labels.h"
#include "cpx/log.h"
#include "cpx/reader.h"
#include "cpx/resource.h"
#include "cpx/service.h"
#include "cpx/text.h"
#include "options.h"

static const char usage[] =
    "careplan-exchange organization add --name N --class C [--part2] [--recorder] [--steward] [--default-category C] [--purpose P]...\n"
    "careplan-exchange organization set ID [--class C] [--part2] [--sensitive CATEGORY]...\n"
    "careplan-exchange organization disable|enable ID\n"
    "  --class             what kind of member it is; all that it writes carries the class's labels\n"
    "  --part2             a substance-use programme under 42 CFR Part 2\n"
    "  --recorder          may record what families sign\n"
    "  --steward           cares for the exchange's records\n"
    "  --default-category  the category that its codes fall in where no list names them\n"
    "  --purpose           a purpose that it is entitled to, a v3-ActReason code; may be repeated [COC];\n"
    "                      BTG and ETREAT for classes that treat patients only\n"
    "  --sensitive         a category that a reference to it tells of, beside those of its class; may be repeated\n"
    "add prints the id, alone on the last line. What set adds reaches all that it wrote and all that refers to it: until each of them is "
    "labelled\n"
    "again, nobody but its source reads it.";

struct addition {
    const char *name, *class_name, *category;
    bool part2, recorder, steward;
    struct cli_list purposes;
    /* found out */
    int64_t source_labels, default_label;
    const char *purpose_numbers;
    char id[37];
};

static enum cpx_rc find_class(struct addition *add)
{
    const struct cpx_class *class_row = cpx_class_find(add->class_name);
    if (class_row == NULL) {
        (void)fprintf(stderr, "--class %s: one of", add->class_name);
        for (size_t i = 0; i < cpx_classes_count; i++)
            (void)fprintf(stderr, " %s", cpx_classes[i].name);
        (void)fprintf(stderr, " is needed\n");
        return CPX_REFUSED;
    }
    add->source_labels = class_row->source_labels;
    if (add->part2) add->source_labels |= CPX_LABEL(CPX_BIT_PART2) | CPX_LABEL(CPX_BIT_SUD);
    return CPX_OK;
}

/* Emergencies are for who treats patients. */
static enum cpx_rc check_purposes(const struct addition *add)
{
    for (size_t i = 0; i < add->purposes.count; i++) {
        enum cpx_purpose purpose = cpx_purpose_of_code(add->purposes.items[i]);
        if ((purpose != CPX_PURPOSE_BTG && purpose != CPX_PURPOSE_ETREAT) || cpx_class_find(add->class_name)->clinical) continue;
        (void)fprintf(stderr, "--purpose %s: an organization of a clinical class is needed, which %s isn't:", add->purposes.items[i],
                      add->class_name);
        for (size_t c = 0; c < cpx_classes_count; c++)
            if (cpx_classes[c].clinical) (void)fprintf(stderr, " %s", cpx_classes[c].name);
        (void)fprintf(stderr, "\n");
        return CPX_REFUSED;
    }
    return CPX_OK;
}

static enum cpx_rc find_category(struct addition *add)
{
    const struct cpx_category *category = add->category == NULL ? NULL : cpx_category_find(add->category);
    if (add->category != NULL && category == NULL) {
        (void)fprintf(stderr, "--default-category %s: one of", add->category);
        for (size_t i = 0; i < cpx_categories_count; i++)
            (void)fprintf(stderr, " %s", cpx_categories[i].name);
        (void)fprintf(stderr, " is needed\n");
        return CPX_REFUSED;
    }
    add->default_label = category == NULL ? 0 : category->main;
    return CPX_OK;
}

/* Its FHIR Organization as piece 0 stores it: what stands behind resourceType, id and meta (pieces.h). */
static const char *directory_body(struct cpx_arena *arena, const char *name)
{
    struct cpx_text text;
    struct cpx_writer writer;
    cpx_text_init(&text, arena, 4096);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    cpx_write_bool(&writer, "active", true);
    cpx_write_string(&writer, "name", name);
    cpx_write_end_object(&writer);
    const char *json = cpx_text_finish(&text, NULL);
    return json == NULL ? NULL : cpx_arena_printf(arena, ",%s", json + 1);
}

static enum cpx_rc insert(struct cpx_tx *tx, struct cpx_arena *arena, const struct addition *add)
{
    const struct cpx_rows *rows = NULL;
    const char *values[] = {add->id,
                            add->name,
                            add->class_name,
                            cpx_param_bool(add->part2),
                            cpx_param_bool(add->recorder),
                            cpx_param_bool(add->steward),
                            cpx_param_int(arena, add->source_labels),
                            cpx_param_int(arena, add->default_label),
                            add->purpose_numbers,
                            cpx_param_int(arena, cpx_labels_of_member(add->source_labels))};
    const char *body = directory_body(arena, add->name);
    if (values[6] == NULL || values[7] == NULL || values[9] == NULL || body == NULL) return CPX_EXHAUSTED;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_ORGANIZATION_REGISTER, values, 10, &rows);
    if (rc != CPX_OK) return rc;
    const char *entry[] = {add->id, cpx_rows_text(rows, 0, 0), body};
    return cpx_tx_run(tx, CPX_SQL_ORGANIZATION_PUBLISH, entry, 3, NULL);
}

static enum cpx_rc register_organization(const struct cpx_config *config, struct cpx_arena *arena, struct addition *add)
{
    static const char coc[] = "{2}"; /* CPX_PURPOSE_COC */
    struct cpx_tx *tx = NULL;
    enum cpx_rc rc = find_class(add);
    if (rc == CPX_OK) rc = find_category(add);
    if (rc == CPX_OK) rc = cli_purposes(arena, &add->purposes, &add->purpose_numbers);
    if (rc == CPX_OK) rc = check_purposes(add);
    if (rc == CPX_OK && add->purpose_numbers == NULL) add->purpose_numbers = coc;
    if (rc == CPX_OK) rc = cpx_id_new(add->id);
    if (rc == CPX_OK) rc = cpx_tx_open(config->steward_dsn, arena, &tx);
    if (rc == CPX_OK) rc = cpx_tx_close(tx, insert(tx, arena, add));
    return rc;
}

/* What families permit the class, the new member gets too. It waits for this commit: until then it may read less, never more. */
static enum cpx_rc compile_class(const struct cpx_config *config, struct cpx_arena *arena, const struct addition *add)
{
    struct cpx_tx *tx = NULL;
    enum cpx_rc rc = cpx_tx_open(config->consent_dsn, arena, &tx);
    if (rc == CPX_OK) rc = cpx_tx_close(tx, cpx_grants_recompile_class(tx, add->class_name, config->time_zone));
    if (rc != CPX_OK) (void)fprintf(stderr, "%s is registered, but what families permit its class isn't compiled for it yet\n", add->id);
    return rc;
}

static int add_organization(int argc, char **argv, const struct cpx_config *config, struct cpx_arena *arena)
{
    struct addition add = {0};
    struct cli_list beside = {0};
    const struct cli_option options[] = {{"--name", CLI_TEXT, &add.name},        {"--class", CLI_TEXT, &add.class_name},
                                         {"--part2", CLI_FLAG, &add.part2},      {"--recorder", CLI_FLAG, &add.recorder},
                                         {"--steward", CLI_FLAG, &add.steward},  {"--default-category", CLI_TEXT, &add.category},
                                         {"--purpose", CLI_LIST, &add.purposes}, {NULL, CLI_FLAG, NULL}};
    if (!cli_read(argc, argv, options, &beside, usage)) return 2;
    if (add.name == NULL || add.class_name == NULL || beside.count > 0) return cli_usage(usage);
    if (!cli_setting("CPX_CONSENT_DSN", config->consent_dsn) || !cli_name(add.name)) return 1;
    if (register_organization(config, arena, &add) != CPX_OK || compile_class(config, arena, &add) != CPX_OK) return 1;
    (void)printf("%s\n", add.id);
    return 0;
}

static enum cpx_rc set_enabled(const struct cpx_config *config, struct cpx_arena *arena, const char *id, bool enabled)
{
    struct cpx_tx *tx = NULL;
    const struct cpx_rows *rows = NULL;
    const char *values[] = {id, cpx_param_bool(enabled)};
    enum cpx_rc rc = cpx_id_valid(id) ? cpx_tx_open(config->steward_dsn, arena, &tx) : CPX_REFUSED;
    if (tx != NULL) {
        rc = cpx_tx_run(tx, CPX_SQL_ORGANIZATION_ENABLE, values, 2, &rows);
        if (rc == CPX_OK && cpx_rows_affected(rows) != 1) rc = CPX_REFUSED;
        rc = cpx_tx_close(tx, rc);
    }
    if (rc == CPX_REFUSED) (void)fprintf(stderr, "%s: there is no organization of this id\n", id);
    return rc;
}

/* ---- set ---- */

struct setting {
    const char *id, *class_name;
    bool part2;
    struct cli_list sensitive;
    /* found out */
    const char *number;
    const char *recompiled, *left; /* the class that it has now, where it had another; which one that was */
    int64_t held;
};

static enum cpx_rc find_sensitive(const struct setting *set, int64_t *labels)
{
    for (size_t i = 0; i < set->sensitive.count; i++) {
        const struct cpx_category *category = cpx_category_find(set->sensitive.items[i]);
        if (category == NULL) {
            (void)fprintf(stderr, "--sensitive %s: there is no such category\n", set->sensitive.items[i]);
            return CPX_REFUSED;
        }
        *labels |= category->main;
    }
    return CPX_OK;
}

/* What it had stays: labels are only raised. */
static enum cpx_rc change(struct cpx_tx *tx, struct cpx_arena *arena, struct setting *set)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_ORGANIZATION_LOCK, &set->id, 1, &rows);
    if (rc != CPX_OK || cpx_rows_count(rows) != 1) return rc == CPX_OK ? CPX_REFUSED : rc;
    const char *had = cpx_rows_text(rows, 0, 1);
    int64_t written = cpx_rows_int(rows, 0, 3), carried = cpx_rows_int(rows, 0, 4);
    struct addition now = {.class_name = set->class_name ? set->class_name : had, .part2 = set->part2 || cpx_rows_bool(rows, 0, 2)};
    rc = find_class(&now);
    now.source_labels |= written;
    int64_t sensitive = carried | cpx_labels_of_member(now.source_labels);
    if (rc == CPX_OK) rc = find_sensitive(set, &sensitive);
    set->number = cpx_rows_text(rows, 0, 0);
    const char *values[] = {set->number, now.class_name, cpx_param_bool(now.part2), cpx_param_int(arena, now.source_labels),
                            cpx_param_int(arena, sensitive)};
    const char *wrote[] = {set->number, values[3]}, *refers[] = {set->number, values[4]};
    if (values[3] == NULL || values[4] == NULL) return CPX_EXHAUSTED;
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_ORGANIZATION_SET, values, 5, NULL);
    if (rc == CPX_OK && strcmp(had, now.class_name) != 0) {
        set->recompiled = now.class_name;
        set->left = cpx_arena_strdup(arena, had);
        if (set->left == NULL) return CPX_EXHAUSTED;
        rc = cpx_tx_run(tx, CPX_SQL_ORGANIZATION_NARROW, &set->number, 1, NULL);
    }
    if (rc == CPX_OK && now.source_labels != written) rc = cpx_tx_run(tx, CPX_SQL_RECUT_QUEUE_WRITTEN, wrote, 2, NULL);
    if (rc == CPX_OK && sensitive != carried) rc = cpx_tx_run(tx, CPX_SQL_RECUT_QUEUE_REFERRERS, refers, 2, NULL);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_RECUT_HOLD, NULL, 0, &rows);
    if (rc == CPX_OK) set->held = cpx_rows_int(rows, 0, 0);
    return rc;
}

/* One after the other, each in a transaction and memory of its own; the service's keeper does them too, so what is under way there isn't
 * waited for. */
static enum cpx_rc recut_all(const struct cpx_config *config, int64_t held)
{
    enum { STEP_ARENA = 64 << 20, SAY_EVERY = 1000, TRIES = 3 };
    struct cpx_service service = {.config = config};
    struct cpx_job *job = cpx_job_serving(&service, "cpx tool");
    enum cpx_rc rc = job == NULL ? CPX_EXHAUSTED : CPX_OK, failed = CPX_OK;
    int64_t after = 0, done = 0;
    int tries = 0;
    bool more = held > 0;
    while (rc == CPX_OK && more) {
        struct cpx_tx *tx = NULL;
        struct cpx_arena *arena = cpx_arena_new(STEP_ARENA);
        rc = arena == NULL ? CPX_EXHAUSTED : cpx_job_begin(job, arena, NULL, &tx);
        if (rc == CPX_OK) {
            enum cpx_rc one = cpx_job_end(job, cpx_recut_next(tx, &after, &more));
            tries = one == CPX_RETRY ? tries + 1 : 0;
            if (one == CPX_RETRY && tries < TRIES)
                after--; /* the same again */
            else if (one != CPX_OK)
                failed = one;
            if (one == CPX_UNAVAILABLE) rc = one;
        }
        cpx_arena_free(arena);
        if (more && ++done % SAY_EVERY == 0) (void)fprintf(stderr, "labelled again: %" PRId64 " of %" PRId64 "\n", done, held);
    }
    cpx_job_free(job);
    return rc == CPX_OK ? failed : rc;
}

/* A compile that was under way when the class changed may have read the one before: it is waited for, and what it came to is compiled again. */
static enum cpx_rc compile_classes(const struct cpx_config *config, struct cpx_arena *arena, const struct setting *set)
{
    struct addition now = {.class_name = set->recompiled}, before = {.class_name = set->left};
    struct cpx_tx *tx = NULL;
    memcpy(now.id, set->id, sizeof now.id);
    memcpy(before.id, set->id, sizeof before.id);
    enum cpx_rc rc = cpx_tx_open(config->steward_dsn, arena, &tx);
    if (rc == CPX_OK) rc = cpx_tx_close(tx, cpx_tx_run(tx, CPX_SQL_ORGANIZATION_CLASSES, NULL, 0, NULL));
    if (rc == CPX_OK) rc = compile_class(config, arena, &before);
    return rc == CPX_OK ? compile_class(config, arena, &now) : rc;
}

static int set_organization(int argc, char **argv, const struct cpx_config *config, struct cpx_arena *arena)
{
    struct setting set = {0};
    struct cli_list beside = {0};
    const struct cli_option options[] = {{"--class", CLI_TEXT, &set.class_name},
                                         {"--part2", CLI_FLAG, &set.part2},
                                         {"--sensitive", CLI_LIST, &set.sensitive},
                                         {NULL, CLI_FLAG, NULL}};
    struct cpx_tx *tx = NULL;
    if (!cli_read(argc, argv, options, &beside, usage)) return 2;
    if (beside.count != 1) return cli_usage(usage);
    if (!cli_setting("CPX_APP_DSN", config->app_dsn) || !cli_setting("CPX_CONSENT_DSN", config->consent_dsn)) return 1;
    set.id = beside.items[0];
    enum cpx_rc rc = cpx_id_valid(set.id) ? cpx_tx_open(config->steward_dsn, arena, &tx) : CPX_REFUSED;
    if (tx != NULL) rc = cpx_tx_close(tx, change(tx, arena, &set));
    if (rc == CPX_REFUSED && set.number == NULL) (void)fprintf(stderr, "%s: there is no organization of this id\n", set.id);
    if (rc != CPX_OK) return 1;
    if (set.recompiled != NULL) rc = compile_classes(config, arena, &set);
    if (rc == CPX_OK) rc = recut_all(config, set.held);
    if (rc != CPX_OK) (void)fprintf(stderr, "what isn't labelled again yet stays hidden; the service goes on with it\n");
    return rc == CPX_OK ? 0 : 1;
}

int cpx_cli_organization(int argc, char **argv)
{
    int status = 2;
    struct cpx_config config;
    const char *verb = argc < 2 ? "" : argv[1];
    bool enable = strcmp(verb, "enable") == 0, disable = strcmp(verb, "disable") == 0;
    if (cpx_config_load(&config) != CPX_OK || !cli_setting("CPX_STEWARD_DSN", config.steward_dsn)) return 1;
    struct cpx_arena *arena = cpx_arena_new(CLI_ARENA);
    if (arena == NULL) return 1;
    cpx_log_level(CPX_LOG_WARNING);
    if (strcmp(verb, "add") == 0)
        status = add_organization(argc - 1, argv + 1, &config, arena);
    else if (strcmp(verb, "set") == 0)
        status = set_organization(argc - 1, argv + 1, &config, arena);
    else if ((enable || disable) && argc == 3)
        status = set_enabled(&config, arena, argv[2], enable) == CPX_OK ? 0 : 1;
    else
        (void)cli_usage(usage);
    cpx_arena_free(arena);
    return status;
}
