/* Private to plain: how a report rounds, and its periods. Pure. */
#ifndef CPX_PLAIN_REPORTS_H
#define CPX_PLAIN_REPORTS_H

#include <stdbool.h>
#include <stdint.h>

#include "cpx/rc.h"

/* The smallest number that a report tells of: CMS cell size suppression policy, "no cell (e.g., admissions, discharges, patients, services) 10 or
 * less may be displayed" (resdac.org/articles/cms-cell-size-suppression-policy). Figures are multiples of it. */
enum { PLAIN_CELL_MIN = 11 };
/* The figure of a set: 0 for one of fewer, else the multiple below or above its size, drawn by key from the set, which digest stands for. */
enum cpx_rc plain_figure(const unsigned char key[32], int64_t number, const char *digest, int64_t *figure) CPX_MUST_CHECK;
/* A calendar year, quarter or month ("2026", "2026-Q3", "2026-07") in a time zone, as a half-open span; false: none of these. */
bool plain_period(const char *text, const char *zone, int64_t *from_us, int64_t *until_us);

#endif
