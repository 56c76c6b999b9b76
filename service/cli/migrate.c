#include "cpx/migrate.h"

#include <getopt.h>
#include <stdio.h>

#include "cpx/cli.h"
#include "cpx/config.h"

static int print_usage(void)
{
    fputs("usage: careplan-exchange migrate [--check] [--dir DIRECTORY]\n"
          "Brings the database of CPX_OWNER_DSN up to date. --check changes nothing: exit 1 when something is pending or differs.\n",
          stderr);
    return 2;
}

int cpx_cli_migrate(int argc, char **argv)
{
    static const struct option options[] = {{"check", no_argument, NULL, 'c'}, {"dir", required_argument, NULL, 'd'}, {NULL, 0, NULL, 0}};
    struct cpx_config config;
    const char *directory = NULL;
    bool check = false;
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (option == 'c')
            check = true;
        else if (option == 'd')
            directory = optarg;
        else
            return print_usage();
    }
    if (optind != argc) return print_usage();
    if (cpx_config_load(&config) != CPX_OK) return 2;
    if (!config.owner_dsn) {
        fputs("migrate: CPX_OWNER_DSN: the connection string of the owning role is needed\n", stderr);
        return 2;
    }
    return cpx_migrate(config.owner_dsn, directory, check) == CPX_OK ? 0 : 1;
}
