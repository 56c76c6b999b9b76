/* What a code says of the piece that holds it: tables made from codes.tsv. Internal to service/consent. */
#ifndef CPX_CONSENT_CODES_H
#define CPX_CONSENT_CODES_H

#include <stdint.h>

enum cpx_code_kind {
    CPX_CODE_LISTED,   /* a row says which labels; none of them: it says nothing */
    CPX_CODE_UNLISTED, /* of a standard system, without a row: the organization's registered default decides */
    CPX_CODE_NEUTRAL,  /* of HL7's own structural systems: says nothing */
    CPX_CODE_OPAQUE,   /* of a family that has sensitive codes, in a form that isn't read: UNCLASSIFIED whatever its sender says */
    CPX_CODE_FOREIGN   /* anything else */
};
/* system may be NULL. Systems and codes are found in any of their spellings. labels: of a listed code; of another one those that it looks
 * like: they raise, and name nothing. */
enum cpx_code_kind cpx_code_find(const char *system, const char *code, int64_t *labels);

#endif
