/* A client at the terminal: its file (CPX_CLIENTS/NAME.json), its tokens, its requests. Real requests over HTTPS, nothing of the database.
 */
#ifndef CPX_CLI_SESSION_H
#define CPX_CLI_SESSION_H

#include <stddef.h>

#include "cpx/text.h"
#include "options.h"

struct cli_client {
    const char *url, *ca; /* CPX_URL or the file's; CPX_CA or the file's, NULL: the system's */
    const char *id, *key; /* key NULL: the certificate authenticates it */
    const char *certificate, *certificate_key;
};

struct cli_request {
    const char *method, *url, *body; /* body NULL: none */
    size_t body_size;
    const char *const *headers; /* "Name: value" */
    size_t headers_count;
};
struct cli_answer {
    long status;
    const char *body;
    size_t size;
};

/* Refused: said on stderr. */
enum cpx_rc cli_client_load(struct cpx_arena *arena, const char *name, struct cli_client *out) CPX_MUST_CHECK;
/* An access token. scope, user: NULL: all that is registered, nobody. Refused: the service's reason is on stderr. */
enum cpx_rc cli_client_token(struct cpx_arena *arena, const struct cli_client *client, const char *scope, const char *purpose,
                             const char *user, const char **token) CPX_MUST_CHECK;
/* Appends "&name=value", escaped, to a form or a query; nothing for NULL. False: no memory. */
bool cli_parameter_add(struct cpx_text *text, const char *name, const char *value) CPX_MUST_CHECK;
/* Refused: no answer, said on stderr. */
enum cpx_rc cli_send(struct cpx_arena *arena, const struct cli_client *client, const struct cli_request *request,
                     struct cli_answer *out) CPX_MUST_CHECK;

#endif
