#include "cpx/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Under AddressSanitizer what was not handed out is poisoned, with a gap behind each piece, so that an overrun inside a chunk is found. */
#if defined(__SANITIZE_ADDRESS__)
#define ARENA_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_SANITIZED 1
#endif
#endif
#ifdef ARENA_SANITIZED
#include <sanitizer/asan_interface.h>
/* gcc takes the poisoning of fresh memory for a read of it. */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
enum { GAP = 16 };
#define CLOSE(address, size) __asan_poison_memory_region((address), (size))
#define OPEN(address, size) __asan_unpoison_memory_region((address), (size))
#else
enum { GAP = 0 };
#define CLOSE(address, size) ((void)(address), (void)(size))
#define OPEN(address, size) ((void)(address), (void)(size))
#endif

enum {
    ALIGNMENT = alignof(max_align_t),
    FIRST_ROOM = 8 * 1024, /* a small request needs no more */
    LAST_ROOM = 256 * 1024
};

struct chunk {
    struct chunk *next;
    size_t room, used;
    alignas(max_align_t) unsigned char data[];
};

struct deferred {
    struct deferred *next;
    void (*release)(void *);
    void *object;
};

struct cpx_arena {
    size_t cap, used;
    struct chunk *current; /* the one that is being filled; it heads the list of all */
    struct deferred *deferred;
};

static struct chunk *chunk_new(size_t room)
{
    if (room > SIZE_MAX - sizeof(struct chunk)) return NULL;
    struct chunk *chunk = malloc(sizeof *chunk + room);
    if (chunk == NULL) return NULL;
    chunk->next = NULL;
    chunk->room = room;
    chunk->used = 0;
    CLOSE(chunk->data, room);
    return chunk;
}

static void chunk_free(struct chunk *chunk)
{
    OPEN(chunk->data, chunk->room);
    free(chunk);
}

struct cpx_arena *cpx_arena_new(size_t cap)
{
    struct cpx_arena *arena = calloc(1, sizeof *arena);
    if (arena == NULL) return NULL;
    arena->cap = cap;
    arena->current = chunk_new(FIRST_ROOM);
    if (arena->current == NULL) {
        free(arena);
        return NULL;
    }
    return arena;
}

void cpx_arena_free(struct cpx_arena *arena)
{
    if (arena == NULL) return;
    for (struct deferred *d = arena->deferred; d != NULL; d = d->next)
        d->release(d->object);
    for (struct chunk *chunk = arena->current; chunk != NULL;) {
        struct chunk *next = chunk->next;
        chunk_free(chunk);
        chunk = next;
    }
    free(arena);
}

/* The chunk that has room for taken bytes. What is large gets one of its own behind the current one, which stays in use. */
static struct chunk *chunk_for(struct cpx_arena *arena, size_t taken)
{
    struct chunk *current = arena->current;
    if (taken <= current->room - current->used) return current;
    size_t room = current->room < LAST_ROOM ? current->room * 2 : LAST_ROOM;
    bool large = taken > room / 4;
    struct chunk *chunk = chunk_new(large ? taken : room);
    if (chunk == NULL) return NULL;
    if (large) {
        chunk->next = current->next;
        current->next = chunk;
    } else {
        chunk->next = current;
        arena->current = chunk;
    }
    return chunk;
}

void *cpx_arena_alloc(struct cpx_arena *arena, size_t size)
{
    if (size > SIZE_MAX / 2) return NULL;
    size_t rounded = size == 0 ? ALIGNMENT : (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (arena->used > arena->cap || rounded > arena->cap - arena->used) return NULL;
    struct chunk *chunk = chunk_for(arena, rounded + GAP);
    if (chunk == NULL) return NULL;
    unsigned char *memory = chunk->data + chunk->used;
    chunk->used += rounded + GAP;
    arena->used += rounded;
    OPEN(memory, size);
    return memset(memory, 0, size);
}

void *cpx_arena_array(struct cpx_arena *arena, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size) return NULL;
    return cpx_arena_alloc(arena, count * size);
}

char *cpx_arena_strndup(struct cpx_arena *arena, const char *text, size_t size)
{
    if (size == SIZE_MAX) return NULL;
    char *copy = cpx_arena_alloc(arena, size + 1);
    if (copy != NULL && size > 0) memcpy(copy, text, size);
    return copy;
}

char *cpx_arena_strdup(struct cpx_arena *arena, const char *text)
{
    return cpx_arena_strndup(arena, text, strlen(text));
}

char *cpx_arena_printf(struct cpx_arena *arena, const char *format, ...)
{
    va_list first, second;
    char *text = NULL;
    va_start(first, format);
    va_copy(second, first);
    int size = vsnprintf(NULL, 0, format, first);
    if (size >= 0) text = cpx_arena_alloc(arena, (size_t)size + 1);
    if (text != NULL && vsnprintf(text, (size_t)size + 1, format, second) != size) text = NULL;
    va_end(second);
    va_end(first);
    return text;
}

enum cpx_rc cpx_arena_defer(struct cpx_arena *arena, void (*release)(void *), void *object)
{
    struct deferred *deferred = cpx_arena_alloc(arena, sizeof *deferred);
    if (deferred == NULL) {
        release(object);
        return CPX_EXHAUSTED;
    }
    *deferred = (struct deferred){arena->deferred, release, object};
    arena->deferred = deferred;
    return CPX_OK;
}

size_t cpx_arena_used(const struct cpx_arena *arena)
{
    return arena->used;
}
