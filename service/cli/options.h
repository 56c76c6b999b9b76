/* The options of a subcommand, by a table. */
#ifndef CPX_CLI_OPTIONS_H
#define CPX_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "cpx/arena.h"
#include "cpx/config.h"
#include "cpx/rc.h"

enum { CLI_LIST_MAX = 16, CLI_ARENA = 16 * 1024 * 1024 };
enum cli_kind { CLI_FLAG, CLI_TEXT, CLI_LIST };

struct cli_list {
    size_t count;
    const char *items[CLI_LIST_MAX];
};

/* target: bool * for a flag, const char ** for a text, struct cli_list * for an option that may be repeated. */
struct cli_option {
    const char *name; /* "--scope" */
    enum cli_kind kind;
    void *target;
};

/* Reads options (up to the one without a name) and what stands beside them. False: what is wrong, and usage, are on stderr. */
bool cli_read(int argc, char **argv, const struct cli_option *options, struct cli_list *beside, const char *usage);
/* Prints usage to stderr and returns 2, the exit status for it. */
int cli_usage(const char *usage);
/* The purposes named by their v3-ActReason codes as an int[] literal; NULL where none is named. Refused: said on stderr. */
enum cpx_rc cli_purposes(struct cpx_arena *arena, const struct cli_list *codes, const char **out) CPX_MUST_CHECK;
/* A file's whole text. Refused: said on stderr. */
enum cpx_rc cli_file(struct cpx_arena *arena, const char *path, const char **text, size_t *size) CPX_MUST_CHECK;
/* A name for people: valid, printable text of at most 200 bytes. */
bool cli_name(const char *name);
/* A required setting: its value, or false with what is missing on stderr. */
bool cli_setting(const char *variable, const char *value);

#endif
