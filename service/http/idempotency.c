/* Idempotency-Key: one effect of a repeated POST. The key's lock lives as long as the transaction, so of many at once one has the effect.
 */
#include "cpx/idempotency.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <string.h>

#include "cpx/purposes.h"
#include "cpx/text.h"

enum { KEY_MAX = 255, HASH_TEXT = 64 + 1 };

static bool is_key(const char *text)
{
    size_t size = strlen(text);
    if (size == 0 || size > KEY_MAX) return false;
    for (const char *c = text; *c; c++) {
        if (*c < 0x21 || *c > 0x7e) return false;
    }
    return true;
}

/* Of what was asked: path and body; and of who asked for what purpose, for whom the answer is. */
static enum cpx_rc hash_request(const struct cpx_request *request, char hex[HASH_TEXT])
{
    unsigned char hash[32];
    unsigned size = 0;
    const char *user = request->reader.user ? request->reader.user : "", *purpose = cpx_purposes[request->reader.purpose].code;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (!context) return CPX_EXHAUSTED;
    int done = EVP_DigestInit_ex(context, EVP_sha256(), NULL) == 1 && EVP_DigestUpdate(context, user, strlen(user) + 1) == 1 &&
               EVP_DigestUpdate(context, purpose ? purpose : "", purpose ? strlen(purpose) + 1 : 1) == 1 &&
               EVP_DigestUpdate(context, request->path, strlen(request->path) + 1) == 1 &&
               EVP_DigestUpdate(context, request->body ? request->body : "", request->body_size) == 1 &&
               EVP_DigestFinal_ex(context, hash, &size) == 1;
    EVP_MD_CTX_free(context);
    if (!done || size != sizeof hash) return CPX_DEFECT;
    for (size_t i = 0; i < sizeof hash; i++)
        snprintf(hex + 2 * i, 3, "%02x", hash[i]);
    return CPX_OK;
}

static const char *response_header(const struct cpx_response *response, const char *name)
{
    for (size_t i = 0; i < response->headers.count; i++) {
        if (strcmp(response->headers.items[i].name, name) == 0) return response->headers.items[i].value;
    }
    return NULL;
}

static enum cpx_rc store(struct cpx_request *request, struct cpx_tx *tx, const char *key, const char *hash, bool with_body)
{
    const struct cpx_response *response = &request->response;
    if (response->status < 200 || response->status > 299) return CPX_OK;
    const char *values[] = {key,
                            hash,
                            cpx_param_int(request->arena, response->status),
                            response_header(response, "Location"),
                            response_header(response, "ETag"),
                            NULL};
    if (!values[2]) return CPX_EXHAUSTED;
    if (with_body && response->body && !(values[5] = cpx_arena_strndup(request->arena, response->body, response->size)))
        return CPX_EXHAUSTED;
    return cpx_tx_run(tx, CPX_SQL_IDEMPOTENCY_STORE, values, 6, NULL);
}

static enum cpx_rc answer_again(struct cpx_request *request, const struct cpx_rows *rows)
{
    enum cpx_rc rc = CPX_OK;
    if (!cpx_rows_null(rows, 0, 2)) rc = cpx_respond_header(request, "Location", cpx_rows_text(rows, 0, 2));
    if (rc == CPX_OK && !cpx_rows_null(rows, 0, 3)) rc = cpx_respond_header(request, "ETag", cpx_rows_text(rows, 0, 3));
    if (rc != CPX_OK) return rc;
    bool none = cpx_rows_null(rows, 0, 4);
    return cpx_respond(request, (int)cpx_rows_int(rows, 0, 1), none ? NULL : cpx_media_json, none ? NULL : cpx_rows_text(rows, 0, 4),
                       cpx_rows_size(rows, 0, 4));
}

enum cpx_rc cpx_idempotent_answer(struct cpx_request *request, struct cpx_tx *tx,
                                  enum cpx_rc (*effect)(struct cpx_request *request, struct cpx_tx *tx),
                                  enum cpx_rc (*again)(struct cpx_request *request, struct cpx_tx *tx))
{
    const char *key = cpx_request_header(request, "idempotency-key");
    if (!key) return effect(request, tx);
    if (!is_key(key))
        return cpx_problem_add(&request->problem, CPX_ERROR_INVALID_PARAMETER, "Idempotency-Key", "1 to %d printable ASCII characters",
                               KEY_MAX);
    char hash[HASH_TEXT];
    const struct cpx_rows *rows;
    enum cpx_rc rc = hash_request(request, hash);
    if (rc == CPX_OK) rc = cpx_tx_run(tx, CPX_SQL_IDEMPOTENCY_LOCK, &key, 1, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) != 1) return CPX_DEFECT;
    if (!cpx_rows_bool(rows, 0, 0))
        return cpx_problem_add(&request->problem, CPX_ERROR_REQUEST_IN_PROGRESS, "Idempotency-Key", "Ask again in a moment for its answer");
    rc = cpx_tx_run(tx, CPX_SQL_IDEMPOTENCY_READ, &key, 1, &rows);
    if (rc != CPX_OK) return rc;
    if (cpx_rows_count(rows) == 0) {
        rc = effect(request, tx);
        return rc == CPX_OK ? store(request, tx, key, hash, again == NULL) : rc;
    }
    if (strcmp(cpx_rows_text(rows, 0, 0), hash) != 0)
        return cpx_problem_add(&request->problem, CPX_ERROR_IDEMPOTENCY_MISMATCH, "Idempotency-Key", "Use a new key for a new request");
    return again ? again(request, tx) : answer_again(request, rows);
}

enum cpx_rc cpx_idempotent_work(struct cpx_request *request, struct cpx_tx *tx,
                                enum cpx_rc (*effect)(struct cpx_request *request, struct cpx_tx *tx))
{
    return cpx_idempotent_answer(request, tx, effect, NULL);
}
