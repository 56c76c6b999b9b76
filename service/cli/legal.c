/* What courts and laws say of a child, recorded by the operator. */
#include <stdio.h>
#include <string.h>

#include "cpx/cli.h"
#include "cpx/consent.h"
#include "cpx/db.h"
#include "cpx/log.h"
#include "cpx/text.h"
#include "options.h"

static const char usage[] = "careplan-exchange legal-basis add FILE --by NAME\n"
                            "careplan-exchange legal-basis list CHILD\n"
                            "careplan-exchange legal-basis revoke ID --by NAME --reason TEXT\n"
                            "  FILE    the JSON that POST /v1/steward/legal-bases takes, or -\n"
                            "  CHILD   a Patient id\n"
                            "  --by    the human who answers for it\n"
                            "add prints the id.";

static void say(const struct cpx_problem *problem)
{
    for (size_t i = 0; i < problem->count; i++)
        (void)fprintf(stderr, "%s: %s\n", problem->items[i].pointer == NULL ? "" : problem->items[i].pointer, problem->items[i].detail);
}

struct task {
    struct cpx_config config;
    struct cpx_arena *arena;
    const char *what, *by, *reason; /* what: the one word beside the options */
};

static enum cpx_rc add(struct task *task, struct cpx_tx *tx)
{
    struct cpx_problem problem = {.arena = task->arena};
    const char *text = NULL, *id = NULL;
    size_t size = 0;
    enum cpx_rc rc = cli_file(task->arena, task->what, &text, &size);
    if (rc == CPX_OK) rc = cpx_legal_add(tx, &problem, text, size, task->by, task->config.time_zone, &id);
    say(&problem);
    if (rc == CPX_OK) (void)printf("%s\n", id);
    return rc;
}

static enum cpx_rc list(struct task *task, struct cpx_tx *tx)
{
    struct cpx_text text;
    struct cpx_writer writer;
    int count = 0;
    cpx_text_init(&text, task->arena, CLI_ARENA / 2);
    cpx_writer_init(&writer, &text);
    cpx_write_array(&writer, NULL);
    enum cpx_rc rc = cpx_legal_write(tx, task->what, NULL, &writer, &count);
    cpx_write_end_array(&writer);
    const char *json = cpx_text_finish(&text, NULL);
    if (rc == CPX_OK && count < 0) {
        (void)fprintf(stderr, "%s: there is no child of this id\n", task->what);
        return CPX_REFUSED;
    }
    if (rc == CPX_OK && json == NULL) return CPX_EXHAUSTED;
    if (rc == CPX_OK) (void)printf("%s\n", json);
    return rc;
}

static enum cpx_rc revoke(struct task *task, struct cpx_tx *tx)
{
    bool found = false;
    enum cpx_rc rc = cpx_legal_revoke(tx, task->what, task->by, task->reason, task->config.time_zone, &found);
    if (rc != CPX_OK || found) return rc;
    (void)fprintf(stderr, "%s: there is no legal basis of this id that still stands\n", task->what);
    return CPX_REFUSED;
}

static const struct {
    const char *name;
    bool by, reason;
    enum cpx_rc (*run)(struct task *task, struct cpx_tx *tx);
} verbs[] = {{"add", true, false, add}, {"list", false, false, list}, {"revoke", true, true, revoke}};

static int run(struct task *task, size_t verb)
{
    struct cpx_tx *tx = NULL;
    if (task->by != NULL && !cli_name(task->by)) return 1;
    enum cpx_rc rc = cpx_tx_open(task->config.consent_dsn, task->arena, &tx);
    if (rc == CPX_OK) rc = cpx_tx_close(tx, verbs[verb].run(task, tx));
    return rc == CPX_OK ? 0 : 1;
}

int cpx_cli_legal(int argc, char **argv)
{
    struct task task = {0};
    struct cli_list beside = {0};
    const struct cli_option options[] = {{"--by", CLI_TEXT, &task.by}, {"--reason", CLI_TEXT, &task.reason}, {NULL, CLI_FLAG, NULL}};
    size_t verb = 0;
    while (argc > 1 && verb < sizeof verbs / sizeof *verbs && strcmp(verbs[verb].name, argv[1]) != 0)
        verb++;
    if (argc < 2 || verb == sizeof verbs / sizeof *verbs) return cli_usage(usage);
    if (!cli_read(argc - 1, argv + 1, options, &beside, usage)) return 2;
    if (beside.count != 1 || (task.by != NULL) != verbs[verb].by || (task.reason != NULL) != verbs[verb].reason) return cli_usage(usage);
    if (cpx_config_load(&task.config) != CPX_OK || !cli_setting("CPX_CONSENT_DSN", task.config.consent_dsn)) return 1;
    task.what = beside.items[0];
    task.arena = cpx_arena_new(CLI_ARENA);
    if (task.arena == NULL) return 1;
    cpx_log_level(CPX_LOG_WARNING);
    int status = run(&task, verb);
    cpx_arena_free(task.arena);
    return status;
}
