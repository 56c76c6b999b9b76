/* The OpenAPI document as a judge: does this answer fit it? For tests; fails the running cmocka test when it doesn't. */
#ifndef CPX_TESTS_CONTRACT_H
#define CPX_TESTS_CONTRACT_H

#include <jansson.h>

/* Loads the document once. Fails the test when it isn't readable. */
const json_t *contract_document(void);
/* What a node that may be {"$ref": "#/components/..."} stands for. */
const json_t *contract_resolved(const json_t *node);
/* The operation that serves method and path ("/v1/children/123?x=y"), or NULL. */
const json_t *contract_operation(const char *method, const char *path);
/* Fails the test with a reason when the answer isn't among those that the document describes. content_type and body may be NULL. */
void contract_check(const char *method, const char *path, long status, const char *content_type, const char *body);
/* Why the value doesn't fit the schema, or NULL. The text is static. */
const char *contract_mismatch(const json_t *schema, const json_t *value);

#endif
