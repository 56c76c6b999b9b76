/* What both faces read out of the directory's entries beside FHIR's own elements, and how it is searched. The plain API's forms lie on
 * HealthcareService, Location and Organization (service/plain/services.c, organizations.c say which member is which element). */
#ifndef CPX_DIRECTORY_H
#define CPX_DIRECTORY_H

#include <stdbool.h>
#include <stdint.h>

#include "cpx/span.h"

/* SDOH Clinical Care 3.0.0: whether a service takes new people (complex: capacityStatus, capacityNotes), and which of its telephones and
 * addresses of mail makes appointments. */
#define CPX_SDOHCC "http://hl7.org/fhir/us/sdoh-clinicalcare/"
#define CPX_CAPACITY_STATUS CPX_SDOHCC "StructureDefinition/SDOHCC-ExtensionHealthcareServiceCapacityStatus"
#define CPX_FOR_APPOINTMENT CPX_SDOHCC "StructureDefinition/SDOHCC-ExtensionHealthcareServiceTelecomAppointment"
/* Ours: the ages that a service is for, a Range within HealthcareService.eligibility; an organization's profile. */
#define CPX_DIRECTORY_URN "urn:careplan-exchange:"
#define CPX_AGES CPX_DIRECTORY_URN "ages"

enum { CPX_AGE_MONTHS_MAX = 1440 };

/* The first and the last whole month of age that an extension CPX_AGES means; -1: it says none. UCUM: mo, a (years, the last one whole).
 * False: it isn't such an extension, or says nothing that is understood. */
bool cpx_directory_ages(struct cpx_arena *arena, const struct cpx_doc *doc, int32_t extension, int *from, int *last);

/* Index rows of the directory that no parameter of FHIR's finds: search_token, system '' but for ages. Towns and languages are folded.
 *   -age        HealthcareService: system the first month, code the last, four digits each
 *   -town       HealthcareService: each town that it serves, * where it names no area; Location: its city; Organization: its regions and city
 *   -language   HealthcareService, Organization: the tag, and its language alone
 *   -capacity   HealthcareService: SDOHCC's code
 *   -domain     Organization: the domains of needs that it coordinates */
#define CPX_EVERY_TOWN "*"

/* As these rows hold a town or a language: small ASCII letters, single blanks, none around. NULL: memory. */
const char *cpx_directory_fold(struct cpx_arena *arena, const char *text);

#endif
