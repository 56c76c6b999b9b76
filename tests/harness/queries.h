/* Every search that the CapabilityStatement offers, for the types of which there is data, as requests: the values are those that the index
 * rows of one child have. */
#ifndef CPX_TESTS_QUERIES_H
#define CPX_TESTS_QUERIES_H

#include "requests.h"
#include "variants.h"

/* rehearsed: the names of a child for which everything has happened already (@PATIENT@, and of each kind @CONDITION@,
 * @HIDDEN_CONDITION@...): in the requests its values stand by their names. Fails where a search parameter of a kind's type has no value. */
struct requests queries_of(const struct kinds *kinds, const struct binding *rehearsed);
/* How many parameters of the CapabilityStatement none of the requests gives, each of them printed. For a type that isn't a kind it is enough that a
 * kind's type has a parameter of the same name and kind; but for Patient, Consent and AuditEvent. */
size_t queries_missing(const struct kinds *kinds, const struct requests *requests);
/* All of one list after all of another. */
struct requests requests_joined(struct requests first, struct requests second);

#endif
