/* careplan-exchange: finds the subcommand; nothing else. */
#include <stdio.h>
#include <string.h>

#include "cpx/cli.h"
#include "cpx/server.h"

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *help;
} commands[] = {
    {"serve", cpx_cli_serve, "serve HTTPS (--help lists the configuration)"},
    {"migrate", cpx_cli_migrate, "bring the database's schema up to date"},
    {"organization", cpx_cli_organization, "register, disable or enable a member of the exchange"},
    {"client", cpx_cli_client, "register, disable, enable or rekey an organization's system"},
    {"token", cpx_cli_token, "print an access token of a sandbox client"},
    {"call", cpx_cli_call, "make a request as a sandbox client and print the answer"},
    {"referrals", cpx_cli_referrals, "a client's referrals as a spreadsheet, and their statuses back (CSV)"},
    {"legal-basis", cpx_cli_legal, "record, list or revoke what a court or a law says of a child"},
    {"key", cpx_cli_key, "add or list the keys that sign access tokens"},
    {"services", cpx_cli_services, "import an organization's services from an HSDS file"},
    {"labels", cpx_cli_labels, "explain labels; report, import and withdraw classifications of codes"},
    {"audit", cpx_cli_audit, "seal, verify and export the record of disclosures"},
};
enum { COMMANDS = sizeof commands / sizeof commands[0] };

static void print_help(FILE *to)
{
    fputs("usage: careplan-exchange COMMAND [ARGUMENTS]\n\n", to);
    for (size_t i = 0; i < COMMANDS; i++)
        fprintf(to, "  %-14s %s\n", commands[i].name, commands[i].help);
    fputs("  --version\n", to);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        print_help(stderr);
        return 2;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
        print_help(stdout);
        return 0;
    }
    if (strcmp(argv[1], "--version") == 0) {
        puts("careplan-exchange " CPX_VERSION);
        return 0;
    }
    for (size_t i = 0; i < COMMANDS; i++) {
        if (strcmp(argv[1], commands[i].name) == 0) return commands[i].run(argc - 1, argv + 1);
    }
    fprintf(stderr, "careplan-exchange: there is no command %s\n\n", argv[1]);
    print_help(stderr);
    return 2;
}
