/* Private to core. Time zones of the IANA database (Debian's tzdata), read from their files: the C library knows only one zone per process.
 */
#ifndef CPX_CORE_ZONE_H
#define CPX_CORE_ZONE_H

#include <stdbool.h>
#include <stdint.h>

/* Whether there is such a zone here. */
bool cpx_zone_known(const char *name);
/* The seconds since 1970 at which local clocks of the zone show local (seconds since 1970 as if the clock were UTC). Where clocks show it
 * twice, the first time; where they skip it, as if they hadn't been moved yet. false: no such zone. */
bool cpx_zone_utc(const char *name, int64_t local, int64_t *utc);
/* What local clocks of the zone show then, in the same seconds. false: no such zone. */
bool cpx_zone_local(const char *name, int64_t utc, int64_t *local);

#endif
