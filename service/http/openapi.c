/* The OpenAPI document, built in: the bytes of openapi/openapi.yaml and of the JSON made from it. */
#include "cpx/embed.h"
#include "cpx/handlers.h"
#include "cpx/request.h"

EMBED(cpx_openapi_yaml, "openapi/openapi.yaml");
EMBED(cpx_openapi_json, "openapi/openapi.json");

static enum cpx_rc respond_document(struct cpx_request *request, const char *media, const char *start, const char *end)
{
    enum cpx_rc rc = cpx_respond_header(request, "Cache-Control", "public, max-age=300");
    return rc == CPX_OK ? cpx_respond(request, 200, media, start, (size_t)(end - start)) : rc;
}

enum cpx_rc cpx_openapi_yaml_work(struct cpx_request *request, struct cpx_tx *tx)
{
    (void)tx;
    return respond_document(request, "application/yaml", cpx_openapi_yaml, cpx_openapi_yaml_end);
}

enum cpx_rc cpx_openapi_json_work(struct cpx_request *request, struct cpx_tx *tx)
{
    (void)tx;
    return respond_document(request, cpx_media_json, cpx_openapi_json, cpx_openapi_json_end);
}
