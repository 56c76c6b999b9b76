/* Requests as data: files of them, filled in from bindings, and answers that compare.
 *
 *     ### readResource as dental -> PLAN
 *     GET /fhir/R4/CarePlan/@PLAN@
 *     If-None-Match: W/"@PLAN_VERSION@"
 *
 *     {"a body": "of any number of lines"}
 *
 * After ###: a name (of a route, where the file speaks of routes), then words: `as CLIENT`, `-> NAME` (the answer's id is bound to NAME and
 * its version to NAME_VERSION), and any others, which the reader of the file knows. Lines that begin with # and a blank are comments.
 *
 * @NAME@ stands for a value of the binding. @ORGANIZATION_DENTAL@ is the sandbox's, @TODAY@, @YESTERDAY@ and @NEXT_YEAR@ are days. Any
 * other name that isn't bound stands for nothing that exists: what ends in VERSION a version, in KEY an identifier, else an id. It keeps
 * that value until something is bound to it. */
#ifndef CPX_TESTS_REQUESTS_H
#define CPX_TESTS_REQUESTS_H

#include "harness.h"

struct request {
    const char *name, *client; /* client: NULL: whoever the test is about */
    const char *words;         /* the line after ###, whole */
    const char *method, *path, *body;
    const char *headers[6];
    const char *saves; /* NULL: nothing */
};
struct requests {
    size_t count;
    struct request *items;
};
/* path: below the project. Lives until the process ends; so does all text here. */
struct requests requests_read(const char *path);
bool request_says(const struct request *request, const char *word);

enum { BINDING_MAX = 512 };
struct binding {
    size_t count;
    struct bound {
        const char *name, *value;
    } items[BINDING_MAX];
};
void binding_set(struct binding *binding, const char *name, const char *value);
/* The value of a name, made up where there is none. */
const char *binding_get(struct binding *binding, const char *name);
/* The text with values for @NAME@, and back. NULL: NULL. */
const char *binding_fill(struct binding *binding, const char *text);
const char *binding_name(const struct binding *binding, const char *text);

/* Makes the request as its client, else as this one. */
struct answer request_make(const struct request *request, struct binding *binding, const char *client);
/* The same; fails unless it succeeds, and binds what it saves. */
void request_do(const struct request *request, struct binding *binding);

/* Everything of an answer that may be compared, as one text: status, headers, body; but for the nonces Date, X-Request-Id, traceparent and
 * the request's id in the body. What the binding names stands by its name, so that two that differ in ids compare. loose: of two worlds
 * that were made by the same steps at other times: what the binding doesn't know of ids, versions and times are nonces, and the order of an
 * array of objects is no part of it where ids make it. */
const char *answer_text(const struct answer *answer, const struct binding *binding, bool loose);
/* The first place in which two differ, with what stands around it in both. */
const char *answer_difference(const char *left, const char *right);

#endif
