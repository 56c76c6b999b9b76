#include "statements.h"

#include <string.h>

const struct cpx_statement cpx_statements[CPX_SQL_COUNT] = {
#include "statements.gen.inc"
};

bool cpx_statement_is_numbered(const char *text)
{
    return strstr(text, "current_setting('cpx.request'") != NULL;
}

bool cpx_call_is_numbered(const struct cpx_call *call)
{
    return call->text ? cpx_statement_is_numbered(call->text) : cpx_statements[call->statement].numbered;
}
