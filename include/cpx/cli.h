/* The subcommands of careplan-exchange: each a function in service/cli/<name>.c. argv[0] is the subcommand's name. Returns the exit status.
 */
#ifndef CPX_CLI_H
#define CPX_CLI_H

int cpx_cli_serve(int argc, char **argv);
int cpx_cli_migrate(int argc, char **argv);
int cpx_cli_organization(int argc, char **argv);
int cpx_cli_client(int argc, char **argv);
int cpx_cli_token(int argc, char **argv);
int cpx_cli_call(int argc, char **argv);
int cpx_cli_referrals(int argc, char **argv);
int cpx_cli_key(int argc, char **argv);
int cpx_cli_labels(int argc, char **argv);
int cpx_cli_audit(int argc, char **argv);
int cpx_cli_legal(int argc, char **argv);
int cpx_cli_services(int argc, char **argv);

#endif
