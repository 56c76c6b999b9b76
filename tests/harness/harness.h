/* What integration tests share: a running service (its environment is that of sandbox.env), clients with real tokens, real HTTPS.
 * Every answer is checked against the OpenAPI document. Failures end the running cmocka test. */
#ifndef CPX_TESTS_HARNESS_H
#define CPX_TESTS_HARNESS_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

struct answer {
    long status;
    char *body; /* NUL-terminated */
    size_t size;
    char *headers; /* raw, of the final response */
    json_t *json;  /* NULL where the body isn't JSON */
};

struct call {
    const char *client;        /* a sandbox client; NULL: no token */
    const char *purpose;       /* NULL: COC */
    const char *scope;         /* NULL: the client's all */
    const char *user;          /* for whom it asks; NULL: nobody */
    const char *token;         /* instead of the client's own */
    const char *method, *path; /* path with query, or an absolute URL */
    const char *body;          /* NULL: none */
    size_t body_size;          /* 0: strlen(body) */
    const char *content_type;  /* NULL: by the path's face */
    const char *headers[8];    /* "Name: value"; NULL-terminated */
    bool unchecked;            /* not compared with the OpenAPI document (requests that are malformed on purpose) */
};

/* Makes the call. The answer's memory is freed by harness_free. */
struct answer harness_make(const struct call *call);
/* The usual case. */
struct answer harness_call(const char *client, const char *method, const char *path, const char *body);
/* The usual case with an expectation: fails unless the status is this. */
struct answer harness_expect(long status, const char *client, const char *method, const char *path, const char *body);
void harness_free(struct answer *answer);

/* A header's value of the answer, or NULL; static until the next call. */
const char *harness_header(const struct answer *answer, const char *name);
/* A string at a path ("items[0].id") of the answer's JSON; fails the test where there is none. */
const char *harness_text(const struct answer *answer, const char *path);
/* The value at a path, or NULL. */
json_t *harness_at(json_t *value, const char *path);
/* An access token; cached for the process. */
const char *harness_token(const char *client, const char *purpose, const char *scope);
const char *harness_user_token(const char *client, const char *purpose, const char *scope, const char *user);
/* An environment variable; fails where it isn't set. */
const char *harness_environment(const char *name);
/* The id of a sandbox client's organization: "early-intervention" -> CPX_ORGANIZATION_EARLY_INTERVENTION. */
const char *harness_organization(const char *client);
/* A fresh, synthetic Medicaid id; and a formatted text that lives until the process ends. */
const char *harness_medicaid(void);
const char *harness_format(const char *format, ...) __attribute__((format(printf, 1, 2)));
const char *harness_number(long long value);
/* Zeroed memory that lives until the process ends. */
void *harness_room(size_t size);
/* One value of one row from the database as its owner's superuser (PostgreSQL socket of the sandbox), "" for none. */
const char *harness_sql(const char *sql);

#endif
