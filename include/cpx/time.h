/* Time: clocks, and the texts of FHIR's date types. */
#ifndef CPX_TIME_H
#define CPX_TIME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/rc.h"

int64_t cpx_now_us(void); /* real, microseconds since 1970 */
int64_t cpx_monotonic_ms(void);

/* 2026-11-25T10:00:00.123456Z: an instant in UTC, 28 bytes with NUL. */
void cpx_time_format(int64_t us, char out[32]);
/* The day of an instant, YYYY-MM-DD, as clocks show it in the zone (NULL: UTC). false: no such zone, or a year of more digits. */
bool cpx_time_day(int64_t us, const char *zone, char out[11]) CPX_MUST_CHECK;
/* A FHIR date, dateTime or instant, expanded to its half-open span [lower, upper): a year, month, day, second or fraction. Without an offset (dates,
 * partial dates) in time zone zone (IANA name; NULL: UTC). false: not one. */
bool cpx_time_span(const char *text, const char *zone, int64_t *lower_us, int64_t *upper_us);
/* The instant at which local clocks of a zone show that time (local_us: as if they were UTC's). false: no such zone. */
bool cpx_time_on_clocks(int64_t local_us, const char *zone, int64_t *us) CPX_MUST_CHECK;
bool cpx_time_is_date(const char *text);     /* FHIR date: YYYY, YYYY-MM, YYYY-MM-DD, a day that exists */
bool cpx_time_is_datetime(const char *text); /* FHIR dateTime */
bool cpx_time_is_instant(const char *text);

#endif
