#include "cpx/auth.h"
#include "cpx/problem.h"

enum cpx_rc cpx_steward_check(struct cpx_request *request)
{
    if (request->reader.steward) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL,
                           "Only an organization that is registered as a steward of the exchange may do this");
}

enum cpx_rc cpx_user_check(struct cpx_request *request)
{
    if (request->reader.user && *request->reader.user) return CPX_OK;
    return cpx_problem_add(&request->problem, CPX_ERROR_FORBIDDEN, NULL,
                           "A person must answer for this: name one as subject_id when asking for the access token");
}
