#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../auth/keyset.h"
#include "cpx/auth.h"
#include "cpx/cli.h"
#include "cpx/db.h"
#include "cpx/id.h"
#include "cpx/json.h"
#include "cpx/jwt.h"
#include "cpx/log.h"
#include "cpx/text.h"
#include "options.h"

static const char usage[] =
    "careplan-exchange client add --organization ID --scope S KEYS [--purpose P]... [--name N] [--client-file FILE]\n"
    "careplan-exchange client rekey ID KEYS [--client-file FILE]\n"
    "careplan-exchange client disable|enable ID\n"
    "KEYS is at least one of (at most one of the first three):\n"
    "  --jwks FILE              its public keys, a JWK Set: RS384 or ES384\n"
    "  --jwks-url URL           where it publishes them\n"
    "  --new-key FILE           makes an ES384 key for it: the private key goes to FILE (PEM), its kid is printed\n"
    "  --issue-certificate DIR  makes a client certificate for it: DIR/client.key and DIR/client.pem; its tokens are bound to it\n"
    "  --purpose                a purpose that it may state, a v3-ActReason code; may be repeated [all of its organization's]\n"
    "  --client-file            a file for `careplan-exchange token` and `call`: its id and where its key is\n"
    "add prints the id, alone on the last line.";

/* How a client authenticates, as the options say, and what came of it. */
struct keys {
    const char *jwks_file, *jwks_url, *new_key, *certificate_directory;
    /* found out */
    const char *jwks, *kid, *certificate_sha256;
};

#define KEY_OPTIONS(keys)                                                                                                                  \
    {"--jwks", CLI_TEXT, &(keys).jwks_file}, {"--jwks-url", CLI_TEXT, &(keys).jwks_url}, {"--new-key", CLI_TEXT, &(keys).new_key},         \
    {                                                                                                                                      \
        "--issue-certificate", CLI_TEXT, &(keys).certificate_directory                                                                     \
    }

static bool is_one_way(const struct keys *keys)
{
    int sets = (keys->jwks_file != NULL) + (keys->jwks_url != NULL) + (keys->new_key != NULL);
    return sets == 1 || (sets == 0 && keys->certificate_directory != NULL);
}

static enum cpx_rc complain(const char *what, const char *about)
{
    (void)fprintf(stderr, "%s: %s\n", about, what);
    return CPX_REFUSED;
}

static enum cpx_rc load_jwks(struct cpx_arena *arena, struct keys *keys)
{
    size_t size = 0;
    const char *why = NULL;
    enum cpx_rc rc = cli_file(arena, keys->jwks_file, &keys->jwks, &size);
    if (rc == CPX_OK) rc = cpx_keyset_check(arena, keys->jwks, size, &why);
    if (why != NULL) (void)fprintf(stderr, "%s: %s\n", keys->jwks_file, why);
    return rc;
}

static enum cpx_rc check_url(const struct cpx_config *config, const char *url)
{
    bool http = strncmp(url, "http://", 7) == 0 && config->jwks_private;
    if ((http || strncmp(url, "https://", 8) == 0) && strpbrk(url, " \t\r\n\"\\<>#") == NULL && strlen(url) < 2000) return CPX_OK;
    return complain("an absolute https URL is needed", url);
}

/* kid is set when the file is written: it says that the file is ours to take back. */
static enum cpx_rc make_key(struct cpx_arena *arena, struct keys *keys)
{
    EVP_PKEY *key = cpx_key_new(CPX_ALGORITHM_ES384);
    const char *jwk = key == NULL ? NULL : cpx_key_jwk(arena, key), *kid = key == NULL ? NULL : cpx_key_thumbprint(arena, key);
    keys->jwks = jwk == NULL ? NULL : cpx_arena_printf(arena, "{\"keys\":[%s]}", jwk);
    enum cpx_rc rc = keys->jwks == NULL || kid == NULL ? CPX_EXHAUSTED : cpx_key_write(key, keys->new_key);
    EVP_PKEY_free(key);
    if (rc == CPX_OK) keys->kid = kid;
    return rc == CPX_REFUSED ? complain("it exists already, or can't be written", keys->new_key) : rc;
}

static enum cpx_rc issue(const struct cpx_config *config, struct cpx_arena *arena, const char *id, struct keys *keys)
{
    if (!cli_setting("CPX_CLIENT_CA", config->client_ca) || !cli_setting("CPX_CLIENT_CA_KEY", config->client_ca_key)) return CPX_REFUSED;
    return cpx_certificate_issue(arena, config->client_ca, config->client_ca_key, id, keys->certificate_directory,
                                 &keys->certificate_sha256);
}

static enum cpx_rc prepare(const struct cpx_config *config, struct cpx_arena *arena, const char *id, struct keys *keys)
{
    enum cpx_rc rc = CPX_OK;
    if (keys->jwks_file != NULL)
        rc = load_jwks(arena, keys);
    else if (keys->jwks_url != NULL)
        rc = check_url(config, keys->jwks_url);
    else if (keys->new_key != NULL)
        rc = make_key(arena, keys);
    if (rc == CPX_OK && keys->certificate_directory != NULL) rc = issue(config, arena, id, keys);
    return rc;
}

/* What was written for a registration that then failed. */
static void discard(struct cpx_arena *arena, const struct keys *keys)
{
    static const char *const names[] = {"client.key", "client.pem"};
    if (keys->new_key != NULL && keys->kid != NULL) (void)unlink(keys->new_key);
    for (size_t i = 0; keys->certificate_sha256 != NULL && i < 2; i++) {
        const char *file = cpx_arena_printf(arena, "%s/%s", keys->certificate_directory, names[i]);
        if (file != NULL) (void)unlink(file);
    }
}

/* ---- the client file ---- */

static const char *absolute(struct cpx_arena *arena, const char *path, const char *name)
{
    char resolved[PATH_MAX];
    const char *whole = path == NULL || name == NULL ? path : cpx_arena_printf(arena, "%s/%s", path, name);
    return whole == NULL || realpath(whole, resolved) == NULL ? NULL : cpx_arena_strdup(arena, resolved);
}

static enum cpx_rc write_client_file(struct cpx_arena *arena, const char *file, const char *id, const struct keys *keys)
{
    struct cpx_text text;
    struct cpx_writer writer;
    cpx_text_init(&text, arena, 64 * 1024);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "client_id", id);
    cpx_write_string(&writer, "key", absolute(arena, keys->new_key, NULL));
    cpx_write_string(&writer, "certificate", absolute(arena, keys->certificate_directory, "client.pem"));
    cpx_write_string(&writer, "certificate_key", absolute(arena, keys->certificate_directory, "client.key"));
    cpx_write_end_object(&writer);
    const char *json = cpx_text_finish(&text, NULL);
    FILE *stream = json == NULL ? NULL : fopen(file, "we");
    if (stream == NULL) return complain("it can't be written", file);
    bool written = fprintf(stream, "%s\n", json) > 0;
    return fclose(stream) == 0 && written ? CPX_OK : complain("it can't be written", file);
}

/* ---- add ---- */

struct addition {
    const char *organization, *scope, *name, *client_file;
    struct cli_list purposes;
    struct keys keys;
    char id[37];
};

static enum cpx_rc canonical_scope(struct cpx_arena *arena, const char *scope, const char **out)
{
    const struct cpx_scopes *scopes = NULL;
    enum cpx_rc rc = cpx_scopes_parse(arena, scope, &scopes);
    if (rc == CPX_OK) rc = cpx_scopes_text(arena, scopes, out);
    return rc == CPX_REFUSED ? complain("a list of system/Type.cruds is needed, letters in this order, `*` for every type", scope) : rc;
}

static enum cpx_rc insert(struct cpx_tx *tx, const struct addition *add, const char *scope, const char *purposes)
{
    const struct cpx_rows *rows = NULL;
    const char *wanted[] = {add->organization, purposes};
    enum cpx_rc rc = cpx_tx_run(tx, CPX_SQL_ORGANIZATION_FIND, wanted, 2, &rows);
    if (rc == CPX_OK && cpx_rows_count(rows) == 0) return complain("there is no organization of this id", add->organization);
    if (rc == CPX_OK && !cpx_rows_bool(rows, 0, 3))
        return complain("the organization isn't entitled to all of these purposes", add->organization);
    if (rc != CPX_OK) return rc;
    const char *values[] = {add->id,
                            cpx_rows_text(rows, 0, 0),
                            add->name != NULL ? add->name : cpx_rows_text(rows, 0, 1),
                            scope,
                            cpx_rows_text(rows, 0, 2),
                            add->keys.jwks,
                            add->keys.jwks_url,
                            add->keys.certificate_sha256};
    return cpx_tx_run(tx, CPX_SQL_CLIENT_REGISTER, values, 8, NULL);
}

static enum cpx_rc register_client(const struct cpx_config *config, struct cpx_arena *arena, struct addition *add)
{
    struct cpx_tx *tx = NULL;
    const char *scope = NULL, *purposes = NULL;
    enum cpx_rc rc = canonical_scope(arena, add->scope, &scope);
    if (rc == CPX_OK) rc = cpx_id_valid(add->organization) ? CPX_OK : complain("there is no organization of this id", add->organization);
    if (rc == CPX_OK) rc = cli_purposes(arena, &add->purposes, &purposes);
    if (rc == CPX_OK) rc = cpx_id_new(add->id);
    if (rc == CPX_OK) rc = cpx_tx_open(config->steward_dsn, arena, &tx);
    if (rc != CPX_OK) return rc;
    rc = prepare(config, arena, add->id, &add->keys);
    if (rc == CPX_OK) rc = insert(tx, add, scope, purposes);
    rc = cpx_tx_close(tx, rc);
    if (rc != CPX_OK) discard(arena, &add->keys);
    return rc == CPX_OK && add->client_file != NULL ? write_client_file(arena, add->client_file, add->id, &add->keys) : rc;
}

static int add_client(int argc, char **argv, const struct cpx_config *config, struct cpx_arena *arena)
{
    struct addition add = {0};
    struct cli_list beside = {0};
    const struct cli_option options[] = {{"--organization", CLI_TEXT, &add.organization},
                                         {"--scope", CLI_TEXT, &add.scope},
                                         {"--name", CLI_TEXT, &add.name},
                                         {"--client-file", CLI_TEXT, &add.client_file},
                                         {"--purpose", CLI_LIST, &add.purposes},
                                         KEY_OPTIONS(add.keys),
                                         {NULL, CLI_FLAG, NULL}};
    if (!cli_read(argc, argv, options, &beside, usage)) return 2;
    if (add.organization == NULL || add.scope == NULL || beside.count > 0 || !is_one_way(&add.keys)) return cli_usage(usage);
    if ((add.name != NULL && !cli_name(add.name)) || register_client(config, arena, &add) != CPX_OK) return 1;
    if (add.keys.kid != NULL) (void)printf("kid %s\n", add.keys.kid);
    (void)printf("%s\n", add.id);
    return 0;
}

/* ---- rekey, disable, enable ---- */

static enum cpx_rc update(struct cpx_tx *tx, enum cpx_sql statement, const char *const *values, int count)
{
    const struct cpx_rows *rows = NULL;
    enum cpx_rc rc = cpx_tx_run(tx, statement, values, count, &rows);
    return rc == CPX_OK && cpx_rows_affected(rows) != 1 ? complain("there is no client of this id", values[0]) : rc;
}

static enum cpx_rc change_keys(const struct cpx_config *config, struct cpx_arena *arena, const char *id, struct keys *keys)
{
    struct cpx_tx *tx = NULL;
    enum cpx_rc rc = cpx_tx_open(config->steward_dsn, arena, &tx);
    if (rc != CPX_OK) return rc;
    rc = prepare(config, arena, id, keys);
    if (rc == CPX_OK) rc = update(tx, CPX_SQL_CLIENT_REKEY, (const char *[]){id, keys->jwks, keys->jwks_url, keys->certificate_sha256}, 4);
    rc = cpx_tx_close(tx, rc);
    if (rc != CPX_OK) discard(arena, keys);
    return rc;
}

static int rekey_client(int argc, char **argv, const struct cpx_config *config, struct cpx_arena *arena)
{
    struct keys keys = {0};
    struct cli_list beside = {0};
    const char *client_file = NULL;
    const struct cli_option options[] = {{"--client-file", CLI_TEXT, &client_file}, KEY_OPTIONS(keys), {NULL, CLI_FLAG, NULL}};
    if (!cli_read(argc, argv, options, &beside, usage)) return 2;
    if (beside.count != 1 || !is_one_way(&keys)) return cli_usage(usage);
    enum cpx_rc rc = change_keys(config, arena, beside.items[0], &keys);
    if (rc == CPX_OK && client_file != NULL) rc = write_client_file(arena, client_file, beside.items[0], &keys);
    if (rc == CPX_OK && keys.kid != NULL) (void)printf("kid %s\n", keys.kid);
    return rc == CPX_OK ? 0 : 1;
}

static int set_enabled(const struct cpx_config *config, struct cpx_arena *arena, const char *id, bool enabled)
{
    struct cpx_tx *tx = NULL;
    enum cpx_rc rc = cpx_tx_open(config->steward_dsn, arena, &tx);
    if (rc == CPX_OK) rc = cpx_tx_close(tx, update(tx, CPX_SQL_CLIENT_ENABLE, (const char *[]){id, cpx_param_bool(enabled)}, 2));
    return rc == CPX_OK ? 0 : 1;
}

int cpx_cli_client(int argc, char **argv)
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
        status = add_client(argc - 1, argv + 1, &config, arena);
    else if (strcmp(verb, "rekey") == 0)
        status = rekey_client(argc - 1, argv + 1, &config, arena);
    else if ((enable || disable) && argc == 3)
        status = set_enabled(&config, arena, argv[2], enable);
    else
        (void)cli_usage(usage);
    cpx_arena_free(arena);
    return status;
}
