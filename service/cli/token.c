#include <stdio.h>

#include "cpx/cli.h"
#include "session.h"

static const char usage[] = "careplan-exchange token CLIENT [--scope S] [--purpose P] [--user U]\n"
                            "Prints an access token of the client whose file is $CPX_CLIENTS/CLIENT.json.\n"
                            "  --scope    [all that the client is registered for]\n"
                            "  --purpose  a v3-ActReason code [COC]\n"
                            "  --user     the id of the person who asks [nobody]";

int cpx_cli_token(int argc, char **argv)
{
    const char *scope = NULL, *purpose = "COC", *user = NULL, *token = NULL;
    struct cli_list beside = {0};
    struct cli_client client;
    const struct cli_option options[] = {
        {"--scope", CLI_TEXT, &scope}, {"--purpose", CLI_TEXT, &purpose}, {"--user", CLI_TEXT, &user}, {NULL, CLI_FLAG, NULL}};
    if (!cli_read(argc, argv, options, &beside, usage)) return 2;
    if (beside.count != 1) return cli_usage(usage);
    struct cpx_arena *arena = cpx_arena_new(CLI_ARENA);
    enum cpx_rc rc = arena == NULL ? CPX_EXHAUSTED : cli_client_load(arena, beside.items[0], &client);
    if (rc == CPX_OK) rc = cli_client_token(arena, &client, scope, purpose, user, &token);
    if (rc == CPX_OK) (void)printf("%s\n", token);
    cpx_arena_free(arena);
    return rc == CPX_OK ? 0 : 1;
}
