/* What a client may find out before it has a token: SMART's configuration (SMART App Launch 2.2.0, "Conformance") and our public keys. */
#include <string.h>

#include "cpx/handlers.h"
#include "cpx/keys.h"
#include "cpx/request.h"
#include "cpx/service.h"

/* One `%s` a line, all of them the base URL. S256 is required in the list though no flow here uses it. */
static const char configuration[] =
    "{\"token_endpoint\":\"%s/oauth/token\","
    "\"token_endpoint_auth_methods_supported\":[\"private_key_jwt\",\"tls_client_auth\"],"
    "\"token_endpoint_auth_signing_alg_values_supported\":[\"RS384\",\"ES384\"],"
    "\"grant_types_supported\":[\"client_credentials\"],"
    "\"scopes_supported\":[\"system/*.cruds\",\"system/*.rs\",\"system/*.read\",\"system/*.write\",\"system/*.*\"],"
    "\"introspection_endpoint\":\"%s/oauth/introspect\","
    "\"code_challenge_methods_supported\":[\"S256\"],"
    "\"tls_client_certificate_bound_access_tokens\":true,"
    "\"capabilities\":[\"client-confidential-asymmetric\",\"permission-v1\",\"permission-v2\"]}";

enum cpx_rc cpx_smart_configuration_work(struct cpx_request *request, struct cpx_tx *tx)
{
    (void)tx;
    const char *url = request->service->config->url;
    const char *json = cpx_arena_printf(request->arena, configuration, url, url);
    return json == NULL ? CPX_EXHAUSTED : cpx_respond(request, 200, cpx_media_json, json, strlen(json));
}

/* Whoever verifies our tokens may keep the set for five minutes: a token's life, so a key that is published first is known when it signs.
 */
enum cpx_rc cpx_jwks_work(struct cpx_request *request, struct cpx_tx *tx)
{
    (void)tx;
    const char *json = NULL;
    size_t size = 0;
    enum cpx_rc rc = cpx_keys_publish(request->service->keys, request->arena, &json, &size);
    if (rc == CPX_OK) rc = cpx_respond_header(request, "Cache-Control", "public, max-age=300");
    return rc == CPX_OK ? cpx_respond(request, 200, cpx_media_json, json, size) : rc;
}
