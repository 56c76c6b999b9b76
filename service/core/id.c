#include "cpx/id.h"

#include <stddef.h>
#include <sys/random.h>

static const char hex[] = "0123456789abcdef";

static bool hyphen_at(size_t index)
{
    return index == 8 || index == 13 || index == 18 || index == 23;
}

enum cpx_rc cpx_id_new(char out[37])
{
    unsigned char random[16];
    size_t byte = 0;
    if (getrandom(random, sizeof random, 0) != (ssize_t)sizeof random) return CPX_UNAVAILABLE;
    random[6] = (unsigned char)((random[6] & 0x0F) | 0x40); /* version 4 */
    random[8] = (unsigned char)((random[8] & 0x3F) | 0x80); /* the variant of RFC 9562 */
    for (size_t i = 0; i < 36;) {
        if (hyphen_at(i)) {
            out[i++] = '-';
            continue;
        }
        out[i++] = hex[random[byte] >> 4];
        out[i++] = hex[random[byte++] & 0x0F];
    }
    out[36] = '\0';
    return CPX_OK;
}

bool cpx_id_valid(const char *text)
{
    for (size_t i = 0; i < 36; i++) {
        char c = text[i];
        bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (hyphen_at(i) ? c != '-' : !digit) return false;
    }
    return text[36] == '\0';
}
