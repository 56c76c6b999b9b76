/* Key sets of clients, by URL: fetched with libcurl in the thread that asks, kept for as long as their server allows, at most an hour.
 * Addresses are checked after name resolution, on the socket that is about to be connected. Thread-safe: own lock. */
#ifndef CPX_JWKS_H
#define CPX_JWKS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/socket.h>

#include "cpx/arena.h"
#include "cpx/config.h"
#include "cpx/rc.h"

struct cpx_fetcher;

struct cpx_fetcher *cpx_fetcher_new(const struct cpx_config *config); /* NULL: memory */
void cpx_fetcher_free(struct cpx_fetcher *fetcher);                   /* NULL is allowed */
/* The text of the set, in the arena. again: the set that is kept lacks a key, so it is fetched anew unless that was done within 30 s.
 * CPX_UNAVAILABLE: it can't be had, or another thread is fetching it; why says so, safely, for the client. */
enum cpx_rc cpx_fetcher_get(struct cpx_fetcher *fetcher, struct cpx_arena *arena, const char *url, bool again, const char **text,
                            size_t *size, const char **why) CPX_MUST_CHECK;

/* Whether key sets may be fetched from an address on the public Internet only: false for private, loopback, link-local, shared (CGNAT),
 * documentation, multicast and reserved ones, and for IPv6 forms that carry such an IPv4 address. */
bool cpx_address_is_public(const struct sockaddr *address, socklen_t size);
/* Seconds that a response with this Cache-Control header may be kept; NULL: no such header. */
long cpx_cache_seconds(const char *cache_control);

#endif
