#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "cpx/cli.h"
#include "cpx/id.h"
#include "cpx/jwt.h"
#include "options.h"

static const char usage[] =
    "careplan-exchange key add    writes a new signing key into the directory CPX_SIGNING_KEYS and prints its kid\n"
    "careplan-exchange key list   prints kid and file of each; the last one signs\n"
    "A running service takes them up on SIGHUP. To rotate: add on every instance the same file, SIGHUP; a key that signs no\n"
    "longer may be removed ten minutes later.";

/* Files are named by the time, so that the newest by name is the newest. */
static enum cpx_rc add_key(struct cpx_arena *arena, const char *directory)
{
    char stamp[32], id[37];
    struct timespec now;
    struct tm utc;
    if (mkdir(directory, S_IRWXU) != 0 && errno != EEXIST) return CPX_REFUSED;
    if (clock_gettime(CLOCK_REALTIME, &now) != 0 || gmtime_r(&now.tv_sec, &utc) == NULL ||
        strftime(stamp, sizeof stamp, "%Y%m%dT%H%M%S", &utc) == 0 || cpx_id_new(id) != CPX_OK)
        return CPX_DEFECT;
    const char *file = cpx_arena_printf(arena, "%s/%s.%06ldZ-%.8s.pem", directory, stamp, now.tv_nsec / 1000, id);
    EVP_PKEY *key = cpx_key_new(CPX_ALGORITHM_ES256);
    const char *kid = key == NULL ? NULL : cpx_key_thumbprint(arena, key);
    enum cpx_rc rc = file == NULL || kid == NULL ? CPX_EXHAUSTED : cpx_key_write(key, file);
    EVP_PKEY_free(key);
    if (rc == CPX_OK) (void)printf("%s\n", kid);
    return rc;
}

static int is_pem(const struct dirent *entry)
{
    size_t size = strlen(entry->d_name);
    return entry->d_name[0] != '.' && size > 4 && strcmp(entry->d_name + size - 4, ".pem") == 0;
}

static enum cpx_rc list_key(struct cpx_arena *arena, const char *directory, const char *name)
{
    const char *file = cpx_arena_printf(arena, "%s/%s", directory, name);
    EVP_PKEY *key = file == NULL ? NULL : cpx_key_read(file);
    const char *kid = key != NULL && cpx_key_algorithm(key) == CPX_ALGORITHM_ES256 ? cpx_key_thumbprint(arena, key) : NULL;
    EVP_PKEY_free(key);
    if (kid != NULL)
        (void)printf("%s %s\n", kid, name);
    else
        (void)fprintf(stderr, "%s: not a P-256 key\n", name);
    return kid != NULL ? CPX_OK : CPX_REFUSED;
}

static enum cpx_rc list_keys(struct cpx_arena *arena, const char *directory)
{
    struct dirent **names = NULL;
    int found = scandir(directory, &names, is_pem, alphasort);
    enum cpx_rc rc = found < 0 ? CPX_REFUSED : CPX_OK;
    for (int i = 0; i < found; i++) {
        if (list_key(arena, directory, names[i]->d_name) != CPX_OK) rc = CPX_REFUSED;
        free(names[i]);
    }
    free(names);
    return rc;
}

int cpx_cli_key(int argc, char **argv)
{
    struct cpx_config config;
    bool add = argc == 2 && strcmp(argv[1], "add") == 0, list = argc == 2 && strcmp(argv[1], "list") == 0;
    if (!add && !list) return cli_usage(usage);
    if (cpx_config_load(&config) != CPX_OK || !cli_setting("CPX_SIGNING_KEYS", config.signing_keys)) return 1;
    struct cpx_arena *arena = cpx_arena_new(CLI_ARENA);
    enum cpx_rc rc = arena == NULL ? CPX_EXHAUSTED : add ? add_key(arena, config.signing_keys) : list_keys(arena, config.signing_keys);
    if (rc != CPX_OK) (void)fprintf(stderr, "%s: the directory can't be read or written\n", config.signing_keys);
    cpx_arena_free(arena);
    return rc == CPX_OK ? 0 : 1;
}
