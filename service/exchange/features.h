/* What two records are compared by, without keeping what they say: keyed hashes of the parts of names, dates, addresses, telephone numbers
 * and identifiers of a Patient. Pure. */
#ifndef CPX_EXCHANGE_FEATURES_H
#define CPX_EXCHANGE_FEATURES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "cpx/arena.h"
#include "cpx/span.h"

/* Stored as numbers: new ones go to the end. */
enum feature_kind {
    FEATURE_FAMILY,       /* a family name; each of several by itself */
    FEATURE_FAMILY_SOUND, /* how it sounds, in English or Spanish */
    FEATURE_GIVEN,        /* the first given name */
    FEATURE_GIVEN_SOUND,  /* its sound, and that of the name that it is a short form of */
    FEATURE_MIDDLE,       /* a further given name */
    FEATURE_MIDDLE_SOUND,
    FEATURE_BORN,         /* the whole day of birth */
    FEATURE_BORN_SWAPPED, /* with day and month in each other's place */
    FEATURE_BORN_PART,    /* two of year, month and day */
    FEATURE_SEX,
    FEATURE_ADDRESS, /* house number and ZIP code */
    FEATURE_PHONE,
    FEATURE_IDENTIFIER,      /* a shared identifier: its kind and number */
    FEATURE_IDENTIFIER_KIND, /* that there is one of this kind */
    FEATURE_BLOCK,           /* records that have one of these in common are compared at all */
    FEATURE_KINDS
};

enum { FEATURES_MAX = 160, FEATURE_KEY_SIZE = 32 };

struct feature {
    enum feature_kind kind;
    int64_t hash;
};
struct features {
    size_t count;
    struct feature items[FEATURES_MAX];
};

/* Of a Patient; what doesn't fit is left out. */
enum cpx_rc features_find(struct cpx_arena *arena, const unsigned char key[FEATURE_KEY_SIZE], const struct cpx_doc *doc, int32_t patient,
                          struct features *out) CPX_MUST_CHECK;

/* ---- what a certain match rests on ---- */

enum { IDENTIFIERS_MAX = 8, SOUNDS_MAX = 4, NAME_SIZE = 48, SOUND_SIZE = 8 };

struct child_identifier {
    const char *kind;       /* what kind of identifier; another system's number is another */
    char number[NAME_SIZE]; /* letters and digits only, upper case */
};
struct child_identity {
    const char *born; /* a whole day, or "" */
    size_t identifiers_count, family_count, given_count;
    struct child_identifier identifiers[IDENTIFIERS_MAX];               /* those that are shared between organizations */
    char family[SOUNDS_MAX][SOUND_SIZE], given[SOUNDS_MAX][SOUND_SIZE]; /* how the names sound, short forms resolved */
};
enum cpx_rc identity_find(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t patient, struct child_identity *out) CPX_MUST_CHECK;

/* ---- names ---- */

/* Upper-case letters A to Z of a name without accents; what isn't Latin stays as it is. false: nothing is left, or it is too long. */
bool name_folded(const char *name, size_t size, char out[NAME_SIZE]);
/* How a folded name sounds: a vowel that it begins with and its consonants, alike where English and Spanish spell one sound in several
 * ways. */
void name_sound(const char *folded, char out[SOUND_SIZE]);
/* The name that a folded one is a short form of, or itself. */
const char *name_whole(const char *folded);

#endif
