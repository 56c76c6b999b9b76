#include "session.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cpx/id.h"
#include "cpx/json.h"
#include "cpx/jwt.h"
#include "cpx/text.h"

enum { ANSWER_MAX = 8 * 1024 * 1024, TIMEOUT_MS = 60 * 1000 };

static enum cpx_rc complain(const char *about, const char *what)
{
    (void)fprintf(stderr, "%s: %s\n", about, what);
    return CPX_REFUSED;
}

/* ---- the client's file ---- */

static const char *text_of(const json_t *object, const char *name)
{
    return json_string_value(json_object_get(object, name));
}

static const char *either(const char *variable, const char *otherwise)
{
    const char *value = getenv(variable);
    return value != NULL && *value != '\0' ? value : otherwise;
}

enum cpx_rc cli_client_load(struct cpx_arena *arena, const char *name, struct cli_client *out)
{
    size_t size = 0;
    json_t *file = NULL;
    const char *text = NULL, *directory = getenv("CPX_CLIENTS");
    struct cpx_problem problem = {.arena = arena};
    if (!cli_setting("CPX_CLIENTS", directory)) return CPX_REFUSED;
    if (*name == '\0' || strchr(name, '/') != NULL || *name == '.') return complain(name, "not the name of a client");
    const char *path = cpx_arena_printf(arena, "%s/%s.json", directory, name);
    enum cpx_rc rc = path == NULL ? CPX_EXHAUSTED : cli_file(arena, path, &text, &size);
    if (rc == CPX_OK) rc = cpx_json_load(arena, text, size, &file, &problem);
    if (rc != CPX_OK) return rc == CPX_REFUSED && text != NULL ? complain(path, "not JSON") : rc;
    *out = (struct cli_client){.url = either("CPX_URL", text_of(file, "url")),
                               .ca = either("CPX_CA", text_of(file, "ca")),
                               .id = text_of(file, "client_id"),
                               .key = text_of(file, "key"),
                               .certificate = text_of(file, "certificate"),
                               .certificate_key = text_of(file, "certificate_key")};
    if (out->url == NULL || out->id == NULL || (out->key == NULL && out->certificate == NULL))
        return complain(path, "it needs client_id and key or certificate, and either it or CPX_URL the service's URL");
    return CPX_OK;
}

/* ---- requests ---- */

struct incoming {
    struct cpx_text text;
};

static size_t take(char *data, size_t size, size_t count, void *context)
{
    struct incoming *incoming = context;
    cpx_text_add(&incoming->text, data, size * count);
    return incoming->text.failed ? 0 : size * count;
}

static struct curl_slist *header_list(const struct cli_request *request)
{
    struct curl_slist *list = curl_slist_append(NULL, "Expect:");
    for (size_t i = 0; list != NULL && i < request->headers_count; i++) {
        struct curl_slist *longer = curl_slist_append(list, request->headers[i]);
        if (longer == NULL) curl_slist_free_all(list);
        list = longer;
    }
    return list;
}

static bool configure(CURL *curl, const struct cli_client *client, const struct cli_request *request, struct curl_slist *headers,
                      struct incoming *incoming)
{
    bool head = strcmp(request->method, "HEAD") == 0;
    bool done = curl_easy_setopt(curl, CURLOPT_URL, request->url) == CURLE_OK && curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
                curl_easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L) == CURLE_OK &&
                curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)TIMEOUT_MS) == CURLE_OK &&
                curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers) == CURLE_OK &&
                curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take) == CURLE_OK &&
                curl_easy_setopt(curl, CURLOPT_WRITEDATA, incoming) == CURLE_OK;
    if (done && request->body != NULL)
        done = curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body_size) == CURLE_OK &&
               curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request->body) == CURLE_OK;
    if (done)
        done = head ? curl_easy_setopt(curl, CURLOPT_NOBODY, 1L) == CURLE_OK
                    : curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request->method) == CURLE_OK;
    if (done && client->ca != NULL) done = curl_easy_setopt(curl, CURLOPT_CAINFO, client->ca) == CURLE_OK;
    if (done && client->certificate != NULL)
        done = curl_easy_setopt(curl, CURLOPT_SSLCERT, client->certificate) == CURLE_OK &&
               (client->certificate_key == NULL || curl_easy_setopt(curl, CURLOPT_SSLKEY, client->certificate_key) == CURLE_OK);
    return done;
}

enum cpx_rc cli_send(struct cpx_arena *arena, const struct cli_client *client, const struct cli_request *request, struct cli_answer *out)
{
    struct incoming incoming;
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = header_list(request);
    CURLcode code = CURLE_OUT_OF_MEMORY;
    cpx_text_init(&incoming.text, arena, ANSWER_MAX);
    if (curl != NULL && headers != NULL && configure(curl, client, request, headers, &incoming)) code = curl_easy_perform(curl);
    if (curl != NULL) (void)curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &out->status);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    if (code != CURLE_OK) return complain(request->url, curl_easy_strerror(code));
    out->body = cpx_text_finish(&incoming.text, &out->size);
    return out->body == NULL ? CPX_EXHAUSTED : CPX_OK;
}

/* ---- tokens ---- */

/* A new assertion: SMART's claims, and purpose and user in the extension hl7-b2b. */
static const char *assertion_claims(struct cpx_arena *arena, const struct cli_client *client, const char *endpoint, const char *purpose,
                                    const char *user)
{
    char jti[37];
    struct cpx_text text;
    struct cpx_writer writer;
    int64_t now = (int64_t)time(NULL);
    if (cpx_id_new(jti) != CPX_OK) return NULL;
    cpx_text_init(&text, arena, 64 * 1024);
    cpx_writer_init(&writer, &text);
    cpx_write_object(&writer, NULL);
    cpx_write_string(&writer, "iss", client->id);
    cpx_write_string(&writer, "sub", client->id);
    cpx_write_string(&writer, "aud", endpoint);
    cpx_write_string(&writer, "jti", jti);
    cpx_write_int(&writer, "iat", now);
    cpx_write_int(&writer, "exp", now + 120);
    cpx_write_object(&writer, "extensions");
    cpx_write_object(&writer, "hl7-b2b");
    cpx_write_string(&writer, "version", "1");
    cpx_write_string(&writer, "subject_id", user);
    cpx_write_string(&writer, "purpose_of_use", purpose);
    cpx_write_end_object(&writer);
    cpx_write_end_object(&writer);
    cpx_write_end_object(&writer);
    return cpx_text_finish(&text, NULL);
}

static enum cpx_rc make_assertion(struct cpx_arena *arena, const struct cli_client *client, const char *endpoint, const char *purpose,
                                  const char *user, const char **out)
{
    EVP_PKEY *key = cpx_key_read(client->key);
    enum cpx_algorithm algorithm = key == NULL ? CPX_ALGORITHM_NONE : cpx_key_algorithm(key);
    const char *name = algorithm == CPX_ALGORITHM_ES384 ? "ES384" : algorithm == CPX_ALGORITHM_RS384 ? "RS384" : NULL;
    const char *kid = name == NULL ? NULL : cpx_key_thumbprint(arena, key);
    const char *header = kid == NULL ? NULL : cpx_arena_printf(arena, "{\"alg\":\"%s\",\"typ\":\"JWT\",\"kid\":\"%s\"}", name, kid);
    const char *claims = assertion_claims(arena, client, endpoint, purpose, user);
    enum cpx_rc rc = CPX_EXHAUSTED;
    if (name == NULL)
        rc = complain(client->key, "not a private key on P-384 or of RSA, in PEM");
    else if (header != NULL && claims != NULL)
        rc = cpx_jws_sign(arena, key, algorithm, header, claims, out);
    EVP_PKEY_free(key);
    return rc;
}

bool cli_parameter_add(struct cpx_text *form, const char *name, const char *value)
{
    if (value == NULL) return true;
    char *escaped = curl_easy_escape(NULL, value, 0);
    if (escaped != NULL) cpx_text_addf(form, "&%s=%s", name, escaped);
    curl_free(escaped);
    return escaped != NULL;
}

static enum cpx_rc make_form(struct cpx_arena *arena, const struct cli_client *client, const char *endpoint, const char *scope,
                             const char *purpose, const char *user, const char **out)
{
    struct cpx_text form;
    const char *assertion = NULL;
    enum cpx_rc rc = client->key == NULL ? CPX_OK : make_assertion(arena, client, endpoint, purpose, user, &assertion);
    if (rc != CPX_OK) return rc;
    cpx_text_init(&form, arena, 256 * 1024);
    cpx_text_adds(&form, "grant_type=client_credentials");
    bool added = cli_parameter_add(&form, "scope", scope);
    if (assertion != NULL)
        added = added && cli_parameter_add(&form, "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer") &&
                cli_parameter_add(&form, "client_assertion", assertion);
    else
        added = added && cli_parameter_add(&form, "client_id", client->id) && cli_parameter_add(&form, "purpose_of_use", purpose) &&
                cli_parameter_add(&form, "subject_id", user);
    *out = cpx_text_finish(&form, NULL);
    return added && *out != NULL ? CPX_OK : CPX_EXHAUSTED;
}

static enum cpx_rc token_of(struct cpx_arena *arena, const struct cli_answer *answer, const char **token)
{
    json_t *value = NULL;
    struct cpx_problem problem = {.arena = arena};
    enum cpx_rc rc = cpx_json_load(arena, answer->body, answer->size, &value, &problem);
    *token = text_of(value, "access_token");
    if (rc == CPX_EXHAUSTED || (answer->status == 200 && *token != NULL)) return rc;
    const char *error = text_of(value, "error"), *why = text_of(value, "error_description");
    (void)fprintf(stderr, "no token: %ld %s: %s\n", answer->status, error == NULL ? "?" : error, why == NULL ? "" : why);
    return CPX_REFUSED;
}

enum cpx_rc cli_client_token(struct cpx_arena *arena, const struct cli_client *client, const char *scope, const char *purpose,
                             const char *user, const char **token)
{
    static const char *const headers[] = {"Content-Type: application/x-www-form-urlencoded", "Accept: application/json"};
    struct cli_request request = {.method = "POST", .headers = headers, .headers_count = 2};
    struct cli_answer answer = {0};
    request.url = cpx_arena_printf(arena, "%s/oauth/token", client->url);
    enum cpx_rc rc = request.url == NULL ? CPX_EXHAUSTED : make_form(arena, client, request.url, scope, purpose, user, &request.body);
    if (rc != CPX_OK) return rc;
    request.body_size = strlen(request.body);
    rc = cli_send(arena, client, &request, &answer);
    return rc == CPX_OK ? token_of(arena, &answer, token) : rc;
}
