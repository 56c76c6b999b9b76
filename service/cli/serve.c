/* careplan-exchange serve: options, start, signals. */
#include <curl/curl.h>
#include <errno.h>
#include <openssl/crypto.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "cpx/audit.h"
#include "cpx/cli.h"
#include "cpx/docs.h"
#include "cpx/json.h"
#include "cpx/jwks.h"
#include "cpx/keys.h"
#include "cpx/lanes.h"
#include "cpx/log.h"
#include "cpx/metrics.h"
#include "cpx/server.h"
#include "keeper.h"

/* Memory holds what families told and our keys: no core files, no debugger of another process of this user. */
static bool forbid_core_files(void)
{
    struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

/* Before there are threads: all of them inherit that these signals are taken by wait_for_end alone. */
static bool block_signals(sigset_t *taken)
{
    (void)sigemptyset(taken);
    (void)sigaddset(taken, SIGTERM);
    (void)sigaddset(taken, SIGINT);
    (void)sigaddset(taken, SIGHUP);
    return signal(SIGPIPE, SIG_IGN) != SIG_ERR && pthread_sigmask(SIG_BLOCK, taken, NULL) == 0;
}

static bool initialise_libraries(void)
{
    cpx_json_init();
    return OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CRYPTO_STRINGS, NULL) == 1 && curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

static void set_log_level(const char *name)
{
    static const char *const names[] = {"debug", "info", "warning", "error"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(name, names[i]) == 0) cpx_log_level((enum cpx_log_level)i);
    }
}

/* What serving can't do without. Tells of all that is missing, so that it is set in one go. */
static bool is_complete(const struct cpx_config *config)
{
    const struct {
        const char *variable, *value;
    } needed[] = {{"CPX_TLS_CERTIFICATE", config->tls_certificate},
                  {"CPX_TLS_KEY", config->tls_key},
                  {"CPX_SIGNING_KEYS", config->signing_keys},
                  {"CPX_SECRET", config->secret},
                  {"CPX_APP_DSN", config->app_dsn},
                  {"CPX_CONSENT_DSN", config->consent_dsn},
                  {"CPX_STEWARD_DSN", config->steward_dsn},
                  {"CPX_AUDIT_DSN", config->audit_dsn},
                  {"CPX_AUDIT_KEY", config->audit_key}};
    bool complete = true;
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
        if (needed[i].value != NULL) continue;
        fprintf(stderr, "careplan-exchange: %s isn't set: see `careplan-exchange serve --help`\n", needed[i].variable);
        complete = false;
    }
    return complete;
}

static bool load_secret(const struct cpx_config *config, unsigned char secret[32])
{
    FILE *file = fopen(config->secret, "rb");
    unsigned char more;
    bool whole = file != NULL && fread(secret, 1, 32, file) == 32 && fread(&more, 1, 1, file) == 0;
    if (!whole) fprintf(stderr, "careplan-exchange: CPX_SECRET (%s): must be a file of 32 random bytes\n", config->secret);
    if (file != NULL) (void)fclose(file);
    return whole;
}

static void reload_keys(struct cpx_keys *keys)
{
    enum cpx_rc rc = cpx_keys_reload(keys);
    cpx_log(rc == CPX_OK ? CPX_LOG_INFO : CPX_LOG_ERROR, rc == CPX_OK ? "keys.reloaded" : "keys.kept", &(struct cpx_field){NULL, NULL, 0});
}

static void wait_for_end(const sigset_t *taken, struct cpx_keys *keys)
{
    int number = 0;
    do {
        if (sigwait(taken, &number) != 0) return;
        if (number == SIGHUP) reload_keys(keys);
    } while (number == SIGHUP);
    cpx_log(CPX_LOG_INFO, "stopping", &(struct cpx_field){NULL, NULL, 0});
}

static bool open_parts(struct cpx_service *service)
{
    const struct cpx_config *config = service->config;
    service->keys = cpx_keys_open(config->signing_keys);
    if (service->keys == NULL) {
        fprintf(stderr, "careplan-exchange: CPX_SIGNING_KEYS (%s): holds no usable key; `careplan-exchange key add` makes one\n",
                config->signing_keys);
        return false;
    }
    service->metrics = cpx_metrics_new();
    service->fetcher = cpx_fetcher_new(config);
    service->db = cpx_db_open(config);
    return service->metrics != NULL && service->fetcher != NULL && service->db != NULL;
}

static void close_parts(struct cpx_service *service)
{
    if (service->db != NULL) cpx_db_close(service->db);
    cpx_fetcher_free(service->fetcher);
    cpx_metrics_free(service->metrics);
    cpx_keys_close(service->keys);
    OPENSSL_cleanse(service->version_key, sizeof service->version_key);
}

int cpx_cli_serve(int argc, char **argv)
{
    struct cpx_config config;
    struct cpx_audit_keys seal = {0};
    struct cpx_service service = {.config = &config, .seal = &seal};
    struct cpx_server *server = NULL;
    struct cpx_keeper *keeper = NULL;
    struct cpx_docs *docs = NULL;
    sigset_t taken;
    if (argc > 1 && strcmp(argv[1], "--help") == 0) {
        puts("usage: careplan-exchange serve\n\nServes until SIGTERM or SIGINT; SIGHUP reads the signing keys again. Configuration:\n");
        cpx_config_help();
        return 0;
    }
    if (argc > 1) {
        fprintf(stderr, "careplan-exchange: serve takes no arguments: see serve --help\n");
        return 2;
    }
    if (cpx_config_load(&config) != CPX_OK || !is_complete(&config)) return 2;
    set_log_level(config.log_level);
    if (!forbid_core_files() || !block_signals(&taken) || !initialise_libraries()) {
        fprintf(stderr, "careplan-exchange: can't prepare the process: %s\n", strerror(errno));
        return 1;
    }
    int status = 1;
    service.docs = docs = cpx_docs_open(config.viewer);
    if (load_secret(&config, service.version_key) && cpx_audit_key_read(config.audit_key, &seal) == CPX_OK && open_parts(&service) &&
        (keeper = cpx_keeper_start(&service)) != NULL && cpx_server_start(&service, &server) == CPX_OK) {
        wait_for_end(&taken, service.keys);
        cpx_server_stop(server);
        cpx_log(CPX_LOG_INFO, "stopped", &(struct cpx_field){NULL, NULL, 0});
        status = 0;
    }
    cpx_keeper_stop(keeper);
    close_parts(&service);
    cpx_docs_free(docs);
    cpx_audit_keys_free(&seal);
    curl_global_cleanup();
    return status;
}
