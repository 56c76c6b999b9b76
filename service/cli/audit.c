#include "cpx/audit.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpx/cli.h"
#include "options.h"

static const char usage[] =
    "careplan-exchange audit key FILE      makes a key that seals: FILE, and FILE.pub for whoever verifies\n"
    "careplan-exchange audit seal          seals what isn't sealed yet, now\n"
    "careplan-exchange audit verify [--roots FILE] [--keys FILE] [--export DIRECTORY]\n"
    "    verifies the database, or an export of it without one. --roots: records that were kept elsewhere, which the chain must still "
    "hold;\n"
    "    --keys: the trusted public keys, earlier ones too [the file of CPX_AUDIT_KEY with .pub]\n"
    "    exit status 0: intact; 1: something was changed; 3: it couldn't be checked\n"
    "careplan-exchange audit roots         prints the records, a line each: keep them where nobody who runs the database can write\n"
    "careplan-exchange audit export [--from N] [--to N] DIRECTORY\n"
    "careplan-exchange audit prune [--keys FILE]\n"
    "    verifies, then removes the rows of batches that are older than CPX_AUDIT_RETENTION_YEARS; their records stay";

enum { DONE = 0, FOUND = 1, USAGE = 2, FAILED = 3 };

static int failed(enum cpx_rc rc, const struct cpx_audit_outcome *outcome)
{
    if (rc == CPX_OK) return DONE;
    (void)fprintf(stderr, "%s\n", outcome->why[0] != '\0' ? outcome->why : "It couldn't be done; see above, or try again.");
    return FAILED;
}

/* What a subcommand has at hand. */
struct audit {
    struct cpx_config config;
    const char *roots, *keys_file, *directory, *from, *to;
    struct cli_list beside;
};

static bool number_of(const char *option, const char *text, int64_t *out)
{
    char *end = NULL;
    *out = text == NULL ? 0 : strtoll(text, &end, 10);
    if (text == NULL || (*out > 0 && *end == '\0')) return true;
    (void)fprintf(stderr, "%s: the number of a record is needed\n", option);
    return false;
}

static int make_key(struct audit *audit)
{
    char id[CPX_AUDIT_KEY_ID + 1];
    if (audit->beside.count != 1) return cli_usage(usage);
    if (cpx_audit_key_make(audit->beside.items[0], id) != CPX_OK) return FAILED;
    (void)printf("%s\n", id);
    return DONE;
}

static int seal(struct audit *audit)
{
    struct cpx_audit_keys key;
    struct cpx_audit_outcome outcome;
    if (!cli_setting("CPX_AUDIT_DSN", audit->config.audit_dsn) || !cli_setting("CPX_AUDIT_KEY", audit->config.audit_key)) return USAGE;
    if (cpx_audit_key_read(audit->config.audit_key, &key) != CPX_OK) return FAILED;
    enum cpx_rc rc = cpx_audit_seal(audit->config.audit_dsn, &key, &outcome);
    cpx_audit_keys_free(&key);
    if (rc == CPX_OK)
        (void)printf("%" PRId64 " rows sealed in %" PRId64 " batches; the last record is %" PRId64 " %s\n", outcome.rows, outcome.records,
                     outcome.last, outcome.last_hash);
    return failed(rc, &outcome);
}

/* The file of --keys, else the public key beside the one that seals. */
static enum cpx_rc read_keys(const struct audit *audit, struct cpx_audit_keys *keys)
{
    char beside[4096];
    if (audit->keys_file != NULL) return cpx_audit_keys_read(audit->keys_file, keys);
    if (!cli_setting("CPX_AUDIT_KEY", audit->config.audit_key)) return CPX_REFUSED;
    int length = snprintf(beside, sizeof beside, "%s.pub", audit->config.audit_key);
    return length > 0 && (size_t)length < sizeof beside ? cpx_audit_keys_read(beside, keys) : CPX_REFUSED;
}

static int verify(struct audit *audit)
{
    struct cpx_audit_keys keys;
    struct cpx_audit_verdict verdict;
    if (audit->beside.count != 0) return cli_usage(usage);
    if (audit->directory == NULL && !cli_setting("CPX_AUDIT_DSN", audit->config.audit_dsn)) return USAGE;
    if (read_keys(audit, &keys) != CPX_OK) return FAILED;
    const struct cpx_audit_check check = {
        .dsn = audit->config.audit_dsn, .directory = audit->directory, .roots = audit->roots, .keys = &keys, .report = stdout};
    enum cpx_rc rc = cpx_audit_verify(&check, &verdict);
    cpx_audit_keys_free(&keys);
    if (rc != CPX_OK) return failed(rc, &(struct cpx_audit_outcome){0});
    (void)printf("%" PRId64 " records and %" PRId64 " rows verified; %" PRId64 " batches were removed as recorded; %" PRId64
                 " rows aren't sealed yet; %" PRId64 " findings\n",
                 verdict.records, verdict.rows, verdict.removed, verdict.unsealed, verdict.findings);
    return verdict.findings == 0 ? DONE : FOUND;
}

static int roots(struct audit *audit)
{
    struct cpx_audit_outcome outcome;
    if (audit->beside.count != 0) return cli_usage(usage);
    if (!cli_setting("CPX_AUDIT_DSN", audit->config.audit_dsn)) return USAGE;
    return failed(cpx_audit_roots(audit->config.audit_dsn, stdout, &outcome), &outcome);
}

static int export(struct audit *audit)
{
    struct cpx_audit_outcome outcome = {0};
    int64_t from, to;
    if (audit->beside.count != 1) return cli_usage(usage);
    if (!cli_setting("CPX_AUDIT_DSN", audit->config.audit_dsn)) return USAGE;
    if (!number_of("--from", audit->from, &from) || !number_of("--to", audit->to, &to)) return USAGE;
    enum cpx_rc rc = cpx_audit_export(audit->config.audit_dsn, from, to, audit->beside.items[0], &outcome);
    if (rc == CPX_OK) (void)printf("%" PRId64 " records, %" PRId64 " leaves\n", outcome.records, outcome.rows);
    return failed(rc, &outcome);
}

static int prune(struct audit *audit)
{
    struct cpx_audit_keys key;
    struct cpx_audit_outcome outcome;
    const struct cpx_config *config = &audit->config;
    if (!cli_setting("CPX_AUDIT_KEY", config->audit_key) || !cli_setting("CPX_OWNER_DSN", config->owner_dsn)) return USAGE;
    int intact = verify(audit);
    if (intact != DONE) return intact;
    if (cpx_audit_key_read(config->audit_key, &key) != CPX_OK) return FAILED;
    enum cpx_rc rc = cpx_audit_prune(config->audit_dsn, config->owner_dsn, &key, config->audit_retention_years, &outcome);
    cpx_audit_keys_free(&key);
    if (rc == CPX_OK) (void)printf("%" PRId64 " rows removed\n", outcome.rows);
    return failed(rc, &outcome);
}

int cpx_cli_audit(int argc, char **argv)
{
    static const struct {
        const char *name;
        int (*run)(struct audit *audit);
    } commands[] = {{"key", make_key}, {"seal", seal}, {"verify", verify}, {"roots", roots}, {"export", export}, {"prune", prune}};
    struct audit audit = {0};
    const struct cli_option options[] = {
        {"--roots", CLI_TEXT, &audit.roots}, {"--keys", CLI_TEXT, &audit.keys_file}, {"--export", CLI_TEXT, &audit.directory},
        {"--from", CLI_TEXT, &audit.from},   {"--to", CLI_TEXT, &audit.to},          {NULL, CLI_FLAG, NULL}};
    if (argc < 2 || !cli_read(argc - 1, argv + 1, options, &audit.beside, usage)) return argc < 2 ? cli_usage(usage) : USAGE;
    if (cpx_config_load(&audit.config) != CPX_OK) return USAGE;
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++)
        if (strcmp(argv[1], commands[i].name) == 0) return commands[i].run(&audit);
    return cli_usage(usage);
}
