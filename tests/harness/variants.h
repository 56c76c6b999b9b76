/* Resources of every kind, each in three variants: what a reader may see of it, the same with elements that it may not see, and one that it
 * may not see at all. From a file of resources (tests/leak/twins/resources.json) in which
 *   "@secret": "SUD"   the object carries that sensitivity by an inline label: absent from the plain variant (with its primitive, for a
 * `_x`)
 *   "@hidden": true    the object is there in the hidden variant only
 *   ~                  in a text: nothing, or "Canary" and the edition where the text is one that may not be seen
 */
#ifndef CPX_TESTS_VARIANTS_H
#define CPX_TESTS_VARIANTS_H

#include "harness.h"

#define VARIANT_CANARY "Canary"

enum variant { VARIANT_PLAIN, VARIANT_MIXED, VARIANT_HIDDEN };
struct kind {
    const char *type;
    const char *name; /* the type in capitals: what its ids are bound to */
    json_t *resource;
};
struct kinds {
    size_t count;
    struct kind *items;
};
struct kinds kinds_read(const char *path);
/* edition: another text in each that may not be seen. label: of the whole, where it's hidden ("SUD"). With @NAMES@. */
const char *kind_text(const struct kind *kind, enum variant variant, int edition, const char *label);

#endif
