#include "chance.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static uint64_t state;

void chance_begin(void)
{
    const char *given = getenv("CPX_SEED");
    uint64_t seed = given == NULL ? (uint64_t)time(NULL) : strtoull(given, NULL, 10);
    printf("seed %" PRIu64 ": CPX_SEED gives these worlds again\n", seed);
    state = (seed + 1) * UINT64_C(0x9E3779B97F4A7C15);
}

/* xorshift64 */
int chance(int below)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (int)(state % (uint64_t)below);
}
