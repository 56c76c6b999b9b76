/* The rules of labeller.c, one row each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/labels.h"
#include "cpx/text.h"

#define L(name) CPX_LABEL(CPX_BIT_##name)
#define CODING(system, code) "{\"system\":\"" system "\",\"code\":\"" code "\"}"
#define CODE(system, code) "\"code\":{\"coding\":[" CODING(system, code) "]}"
#define CATEGORY(system, code) "\"category\":[{\"coding\":[" CODING(system, code) "]}]"
#define SECURITY(system, code) "\"meta\":{\"security\":[" CODING(system, code) "]}"
#define INLINE(system, code)                                                                                                               \
    "\"extension\":[{\"url\":\"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/"                                            \
    "extension-inline-sec-label\",\"valueCoding\":" CODING(system, code) "}]"
#define ATTACHED(type, data) "\"content\":[{\"attachment\":{\"contentType\":\"" type "\",\"data\":\"" data "\"}}]"
#define ICD "http://hl7.org/fhir/sid/icd-10-cm"
#define SCT "http://snomed.info/sct"
#define V3(name) "http://terminology.hl7.org/CodeSystem/" name
#define CORE(name) "http://hl7.org/fhir/us/core/CodeSystem/" name
#define SDOH "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes"

enum { ARENA = 1 << 20 };

struct row {
    const char *what, *type, *json; /* the members of the resource */
    int64_t source, default_label, named, inherited;
    int64_t expected;
};

static const struct row rows[] = {
    {"text alone", "Condition", "\"code\":{\"text\":\"a need\"}", 0, 0, 0, 0, L(UNCLASSIFIED)},
    {"text alone of a school", "Condition", "\"code\":{\"text\":\"x\"}", L(EDU_FERPA), 0, 0, 0, L(EDU_FERPA) | L(UNCLASSIFIED)},
    {"text alone with a registered default", "Condition", "\"code\":{\"text\":\"x\"}", 0, L(NORMAL), 0, 0, L(UNCLASSIFIED)},
    {"text with a named category", "Condition", "\"code\":{\"text\":\"x\"}", L(HOUSING), 0, L(FOOD), 0, L(FOOD) | L(HOUSING)},
    {"text that inherits", "Task", "\"description\":\"x\"", 0, 0, 0, L(DVD), L(DVD)},
    {"inheriting UNCLASSIFIED names nothing", "Task", "\"description\":\"x\"", 0, 0, 0, L(UNCLASSIFIED), L(UNCLASSIFIED)},
    {"text with meta.security", "Condition", SECURITY(V3("v3-Confidentiality"), "N"), 0, 0, 0, 0, L(NORMAL)},
    {"R is nobody's", "Condition", SECURITY(V3("v3-Confidentiality"), "R") "," CODE(ICD, "J45.909"), 0, 0, 0, 0,
     L(NORMAL) | L(UNCLASSIFIED) | L(RESTRICTED)},
    {"R beside N is nobody's", "Condition",
     "\"meta\":{\"security\":[" CODING(V3("v3-Confidentiality"), "N") "," CODING(V3("v3-Confidentiality"), "R") "]}", 0, 0, 0, 0,
     L(NORMAL) | L(UNCLASSIFIED) | L(RESTRICTED)},
    {"L says nothing", "Condition", SECURITY(V3("v3-Confidentiality"), "L") "," CODE(ICD, "J45.909"), 0, 0, 0, 0, L(NORMAL)},
    {"the security label of a document", "DocumentReference",
     "\"securityLabel\":[{\"coding\":[" CODING(V3("v3-Confidentiality"), "V") "]}]", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(UNCLASSIFIED) | L(RESTRICTED)},
    {"the confidentiality of a composition", "Composition", "\"confidentiality\":\"R\"", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(UNCLASSIFIED) | L(RESTRICTED)},
    {"a text of two bytes a letter, the higher first", "DocumentReference", ATTACHED("application/octet-stream", "/v8ASABJAFY="), 0, 0,
     L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a text of two bytes a letter without a mark", "DocumentReference", ATTACHED("application/octet-stream", "SABJAFYA"), 0, 0, L(NORMAL),
     0, L(NORMAL) | L(HIV)},
    {"a code of two bytes a letter", "DocumentReference", ATTACHED("application/octet-stream", "RgAxADEALgAyADAA"), 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(OPIOIDUD)},
    {"a code of two bytes a letter behind a mark", "DocumentReference", ATTACHED("application/octet-stream", "//5GADEAMQAuADIAMAA="), 0, 0,
     L(NORMAL), 0, L(NORMAL) | L(OPIOIDUD)},
    {"an object that is called data", "Basic", "\"x\":{\"data\":{\"text\":\"HIV\"}}", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a byte 0 within a word", "DocumentReference", ATTACHED("application/octet-stream", "SEkAVg=="), 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"a single byte", "DocumentReference", ATTACHED("application/octet-stream", "eA=="), 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"no byte", "DocumentReference", ATTACHED("application/octet-stream", ""), 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"lines of text", "DocumentReference", ATTACHED("application/octet-stream", "SElWCQ0KDA=="), 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a control character", "DocumentReference", ATTACHED("application/octet-stream", "SElWIAE="), 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"another control character", "DocumentReference", ATTACHED("application/octet-stream", "SElWIH8="), 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"a control character behind the beginning", "DocumentReference",
     ATTACHED(
         "application/octet-stream",
         "SElWIHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4e"
         "Hh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eH"
         "h4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh"
         "4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4"
         "eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4e"
         "Hh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eH"
         "h4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh"
         "4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4"
         "eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4e"
         "Hh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eH"
         "h4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4AQ=="),
     0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"what its type says is text", "DocumentReference", ATTACHED("text/x", "SElWIAE="), 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"what its type says is text", "DocumentReference", ATTACHED("application/json", "SElWIAE="), 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"what its type says is text", "DocumentReference", ATTACHED("application/xml", "SElWIAE="), 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"what its type says is text", "DocumentReference", ATTACHED("application/xhtml+xml", "SElWIAE="), 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(HIV)},
    {"what its type says is text", "DocumentReference", ATTACHED("application/fhir+json", "SElWIAE="), 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(HIV)},
    {"what its type says is text", "DocumentReference", ATTACHED("application/hl7-v3", "SElWIAE="), 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"an attachment that is no text by its type", "DocumentReference", ATTACHED("application/text", "SElWIAE="), 0, 0, L(NORMAL), 0,
     L(NORMAL)},
    {"a text in an address with an escape", "Condition",
     "\"extension\":[{\"url\":\"urn:x\",\"valueUrl\":\"\\u0064ata:text/plain;base64,SElWIHBvc2l0aXZl\"}]", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(HIV)},
    {"a text in an address that isn't encoded", "Condition", "\"extension\":[{\"url\":\"urn:x\",\"valueUrl\":\"data:text/plain,HIV\"}]", 0,
     0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"what looks like encoded text elsewhere", "Condition", "\"note\":[{\"text\":\"date:text/plain;base64,SElWIHBvc2l0aXZl\"}]", 0, 0,
     L(NORMAL), 0, L(NORMAL)},
    {"a display of a security label", "Condition",
     "\"meta\":{\"security\":[{\"system\":\"" V3("v3-Confidentiality") "\",\"code\":\"N\",\"display\":\"HIV\"}]}", 0, 0, L(NORMAL), 0,
     L(NORMAL)},
    {"a tag's display", "Condition", "\"meta\":{\"tag\":[{\"display\":\"HIV\"}]}", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a source's name", "Condition", "\"meta\":{\"source\":\"https://hiv.example\"}", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a word in a given name", "Patient", "\"name\":[{\"given\":[\"Rape\"]}]", 0, 0, 0, 0, L(DEMO)},
    {"a word in a name that is no list", "Patient", "\"contact\":[{\"name\":{\"family\":\"Rape\"}}]", 0, 0, 0, 0, L(DEMO)},
    {"what machines say", "Basic", "\"x\":{\"resourceType\":\"HIV\"}", 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"what machines say", "Basic", "\"x\":{\"status\":\"HIV\"}", 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"what machines say", "Basic", "\"x\":{\"hash\":\"HIV\"}", 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"what machines say", "Basic", "\"x\":{\"contentType\":\"HIV\"}", 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"what machines say", "Basic", "\"x\":{\"language\":\"HIV\"}", 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"what machines say", "Basic", "\"x\":{\"version\":\"HIV\"}", 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"an object by a machine's name", "Basic", "\"x\":{\"status\":{\"text\":\"HIV\"}}", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a code that is a word and stands in the table", "Condition", CODE(SDOH, "intimate-partner-violence"), 0, 0, 0, 0, L(SDV)},
    {"a display that is such a code", "Condition",
     "\"code\":{\"coding\":[{\"system\":\"" SDOH "\",\"code\":\"food-insecurity\",\"display\":\"intimate-partner-violence\"}]}", 0, 0, 0, 0,
     L(FOOD) | L(SDV) | L(VIO)},
    {"the usual confidentiality of a composition", "Composition", "\"confidentiality\":\"N\"", 0, 0, L(HOUSING), 0, L(HOUSING)},
    {"an extension of another kind", "Condition", CODE(ICD, "J45.909") ",\"extension\":[{\"url\":\"urn:x\",\"valueCode\":\"caregiver\"}]",
     0, 0, 0, 0, L(NORMAL)},
    {"contact that is inherited names nothing", "Communication", "\"payload\":[{\"contentString\":\"x\"}]", 0, 0, 0, L(DEMO),
     L(DEMO) | L(UNCLASSIFIED)},
    {"a code of an entry names no other", "Bundle", "\"entry\":[{\"resource\":{" CODE(ICD, "J45.909") "}}]", 0, 0, 0, 0,
     L(NORMAL) | L(UNCLASSIFIED)},
    {"a word in a display", "Condition", "\"code\":{\"coding\":[{\"system\":\"" ICD "\",\"code\":\"J06.9\",\"display\":\"Heroin\"}]}", 0, 0,
     0, 0, L(NORMAL) | L(OPIOIDUD)},
    {"a word that is escaped", "Condition", "\"code\":{\"text\":\"\\u0048\\u0049V\"}", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a word in a name of a person", "Patient", "\"name\":[{\"family\":\"Rape\",\"text\":\"Ana Rape\"}]", 0, 0, 0, 0, L(DEMO)},
    {"a sensitivity code without a bit", "Condition", SECURITY(V3("v3-ActCode"), "TBOO"), 0, 0, 0, 0, L(UNCLASSIFIED) | L(RESTRICTED)},
    {"test data says nothing", "Condition", SECURITY(V3("v3-ActReason"), "HTEST"), 0, 0, 0, 0, L(UNCLASSIFIED)},
    {"a listed code", "Condition", CODE(ICD, "J45.909"), 0, 0, 0, 0, L(NORMAL)},
    {"a listed code raises what was named", "Condition", SECURITY(V3("v3-Confidentiality"), "N") "," CODE(ICD, "F11.20"), 0, 0, 0, 0,
     L(NORMAL) | L(OPIOIDUD)},
    {"a code deep inside", "CarePlan", "\"activity\":[{\"detail\":{" CODE(SCT, "66214007") "}}]", 0, 0, 0, 0, L(SUD)},
    {"a code in an item that can't stand alone", "CarePlan",
     "\"activity\":[{\"modifierExtension\":[{\"url\":\"urn:x\",\"valueCoding\":" CODING(SCT, "66214007") "}]}]", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(SUD)},
    {"a code in what is contained", "CarePlan", "\"contained\":[{\"resourceType\":\"Condition\"," CODE(ICD, "B20") "}]", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(HIV)},
    {"two listed codes", "Condition", "\"code\":{\"coding\":[" CODING(ICD, "F32.9") "," CODING(SCT, "233678006") "]}", 0, 0, 0, 0,
     L(MH) | L(NORMAL)},
    {"an unlisted standard code", "Condition", CODE(SCT, "999"), 0, 0, 0, 0, L(UNCLASSIFIED)},
    {"an unlisted standard code and a default", "Condition", CODE(SCT, "999"), 0, L(NORMAL), 0, 0, L(NORMAL)},
    {"an unlisted standard code, named", "Condition", CODE(SCT, "999"), 0, 0, L(DVD), 0, L(DVD)},
    {"an unlisted code beside a listed one", "Condition", "\"code\":{\"coding\":[" CODING(SCT, "999") "," CODING(ICD, "J45.909") "]}", 0, 0,
     0, 0, L(NORMAL) | L(UNCLASSIFIED)},
    {"a generic category doesn't name an unlisted code", "Condition",
     CATEGORY(V3("condition-category"), "problem-list-item") "," CODE(SCT, "999"), 0, 0, 0, 0, L(NORMAL) | L(UNCLASSIFIED)},
    {"a foreign code", "Condition", CODE("https://hospital.example", "x"), 0, L(NORMAL), 0, 0, L(UNCLASSIFIED)},
    {"a foreign code, named", "Condition", CODE("https://hospital.example", "x"), 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"a code without a system", "Condition", "\"code\":{\"coding\":[{\"code\":\"x\"}]}", 0, 0, 0, 0, L(UNCLASSIFIED)},
    {"a code without a system beside a listed one", "Condition",
     "\"code\":{\"coding\":[{\"code\":\"x\",\"display\":\"y\"}," CODING(ICD, "J45.909") "]}", 0, 0, 0, 0, L(NORMAL) | L(UNCLASSIFIED)},
    {"a structural code", "Condition", "\"clinicalStatus\":{\"coding\":[" CODING(V3("condition-clinical"), "active") "]}", 0, 0, 0, 0,
     L(UNCLASSIFIED)},
    {"a quantity isn't a code", "Observation",
     CODE("http://loinc.org", "29463-7") ",\"valueQuantity\":{\"value\":3,\"system\":\"http://unitsofmeasure.org\",\"code\":\"kg\"}", 0, 0,
     0, 0, L(NORMAL)},
    {"a quantity without a system", "Observation", CODE("http://loinc.org", "29463-7") ",\"valueQuantity\":{\"value\":3,\"code\":\"kg\"}",
     0, 0, 0, 0, L(NORMAL)},
    {"an identifier isn't a code", "Condition", CODE(ICD, "J45.909") ",\"identifier\":[{\"system\":\"urn:x\",\"value\":\"1\"}]", 0, 0, 0, 0,
     L(NORMAL)},
    {"a sensitivity code outside of meta", "Flag", CODE(V3("v3-ActCode"), "PSY"), 0, 0, 0, 0, L(PSY)},
    {"another code of v3-ActCode", "Encounter", "\"class\":" CODING(V3("v3-ActCode"), "AMB"), 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"a local label outside of meta", "Flag", CODE(CPX_SYSTEM_LOCAL, "HOUSING"), 0, 0, 0, 0, L(HOUSING)},
    {"an unknown local label outside of meta", "Flag", CODE(CPX_SYSTEM_LOCAL, "X"), 0, 0, L(NORMAL), 0, L(NORMAL) | L(UNCLASSIFIED)},
    {"assess-plan", "CarePlan", CATEGORY(CORE("careplan-category"), "assess-plan"), 0, 0, 0, 0, L(NORMAL)},
    {"problem-list-item with text", "Condition", CATEGORY(V3("condition-category"), "problem-list-item") ",\"code\":{\"text\":\"x\"}", 0, 0,
     0, 0, L(NORMAL)},
    {"health-concern of a domain", "Condition",
     "\"category\":[{\"coding\":[" CODING(CORE("condition-category"), "health-concern") "," CODING(SDOH, "food-insecurity") "]}]", 0, 0, 0,
     0, L(FOOD)},
    {"housing by its domain", "ServiceRequest", CATEGORY(SDOH, "housing-instability"), 0, 0, 0, 0, L(HOUSING)},
    {"transport by its domain", "Goal", CATEGORY(SDOH, "transportation-insecurity"), 0, 0, 0, 0, L(BASIC_NEEDS)},
    {"survey says nothing", "Observation", CATEGORY(V3("observation-category"), "survey"), 0, 0, 0, 0, L(UNCLASSIFIED)},
    {"a generic category elsewhere", "Condition",
     "\"stage\":[{\"type\":{\"coding\":[" CODING(V3("condition-category"), "problem-list-item") "]}}]", 0, 0, 0, 0, L(UNCLASSIFIED)},
    {"a patient", "Patient", "\"name\":[{\"text\":\"x\"}]", 0, 0, 0, 0, L(DEMO)},
    {"a patient of a programme", "Patient", "\"name\":[{\"text\":\"x\"}]", L(SUD) | L(PART2), 0, 0, 0, L(DEMO) | L(SUD) | L(PART2)},
    {"a patient with a foreign code", "Patient", "\"maritalStatus\":{\"coding\":[" CODING("urn:x", "M") "]}", 0, 0, 0, 0,
     L(DEMO) | L(UNCLASSIFIED)},
    {"a related person", "RelatedPerson", "\"active\":true", 0, 0, 0, 0, L(DEMO)},
    {"a contained person", "ServiceRequest", "\"contained\":[{\"resourceType\":\"RelatedPerson\",\"id\":\"a\"}]", 0, 0, L(DVD), 0,
     L(DVD) | L(DEMO)},
    {"a contained person names nothing", "ServiceRequest", "\"contained\":[{\"resourceType\":\"RelatedPerson\",\"id\":\"a\"}]", 0, 0, 0, 0,
     L(DEMO) | L(UNCLASSIFIED)},
    {"meta.security of what is contained raises", "CarePlan",
     "\"contained\":[{\"resourceType\":\"Goal\"," SECURITY(V3("v3-ActCode"), "HIV") "}]", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"meta.security of what is contained names nothing", "CarePlan",
     "\"contained\":[{\"resourceType\":\"Goal\"," SECURITY(V3("v3-Confidentiality"), "N") "}]", 0, 0, 0, 0, L(NORMAL) | L(UNCLASSIFIED)},
    {"a tag is a code like others", "Condition", "\"meta\":{\"tag\":[" CODING("urn:x", "y") "]}," CODE(ICD, "J45.909"), 0, 0, 0, 0,
     L(NORMAL) | L(UNCLASSIFIED)},
    {"a foreign code that looks like one of ICD-10", "Condition", CODE("https://hospital.example", "F11.20"), 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(OPIOIDUD)},
    {"a code of ICD-9", "Condition", CODE("http://hl7.org/fhir/sid/icd-9-cm", "304.00"), 0, 0, L(NORMAL), 0, L(NORMAL) | L(UNCLASSIFIED)},
    {"a label by the number of its system", "Condition", SECURITY("urn:oid:2.16.840.1.113883.5.4", "SUD"), 0, 0, 0, 0, L(SUD)},
    {"a label in other letters", "Condition", SECURITY(V3("v3-ActCode") "/", " sud "), 0, 0, 0, 0, L(SUD)},
    {"R by the number of its system", "Condition", SECURITY("urn:oid:2.16.840.1.113883.5.25", "r"), 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(UNCLASSIFIED) | L(RESTRICTED)},
    {"a sensitivity code elsewhere by the number of its system", "Flag", CODE("2.16.840.1.113883.5.4", "psy"), 0, 0, 0, 0, L(PSY)},
    {"an attachment's text", "DocumentReference",
     "\"content\":[{\"attachment\":{\"contentType\":\"text/plain\",\"data\":\"SElWIHBvc2l0aXZl\"}}]", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(HIV)},
    {"an attachment that is no text", "DocumentReference", /* %PDF-1.7, bytes, HIV */
     ATTACHED("application/pdf", "JVBERi0xLjcKAAECAwQgSElWIA=="), 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"a text's type in capitals", "DocumentReference", ATTACHED("Text/Plain", "SElWIHBvc2l0aXZl"), 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a text that its type doesn't name so", "DocumentReference", ATTACHED("application/octet-stream", "SElWIHBvc2l0aXZl"), 0, 0, L(NORMAL),
     0, L(NORMAL) | L(HIV)},
    {"a text of two bytes a letter", "DocumentReference", ATTACHED("text/plain; charset=utf-16", "//5IAEkAVgA="), 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(HIV)},
    {"a text in an attachment's address", "DocumentReference",
     "\"content\":[{\"attachment\":{\"url\":\"data:text/plain;base64,SElWIHBvc2l0aXZl\"}}]", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a code in an attachment", "DocumentReference", /* <code code="F11.20"/> */
     ATTACHED("application/xml", "PGNvZGUgY29kZT0iRjExLjIwIi8+"), 0, 0, L(NORMAL), 0, L(NORMAL) | L(OPIOIDUD)},
    {"bytes in an extension", "Condition", "\"extension\":[{\"url\":\"urn:x\",\"valueBase64Binary\":\"SElWIHBvc2l0aXZl\"}]", 0, 0,
     L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a code in a text", "Condition", "\"note\":[{\"text\":\"Seen for F11.20, stable\"}]", 0, 0, L(NORMAL), 0, L(NORMAL) | L(OPIOIDUD)},
    {"a code without a system, in an extension", "Condition", "\"extension\":[{\"url\":\"urn:x\",\"valueCode\":\"F11.20\"}]", 0, 0,
     L(NORMAL), 0, L(NORMAL) | L(OPIOIDUD)},
    {"a code of LOINC in the link of an item", "QuestionnaireResponse", "\"questionnaire\":\"http://loinc.org/q/44249-1\"", 0, 0, L(NORMAL),
     0, L(NORMAL) | L(MH)},
    {"a code of SNOMED CT in a URI", "Condition", "\"extension\":[{\"url\":\"urn:x\",\"valueUri\":\"http://snomed.info/id/31676001\"}]", 0,
     0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"what only looks a little like a code", "Condition",
     "\"note\":[{\"text\":\"F11.pdf of 2026-11, 860-555-0142, B12.5, xF11.20, 31676001\"}]", 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"a word in the place of a code of SNOMED CT", "Condition", CODE(SCT, "methadone"), 0, 0, L(NORMAL), 0, L(NORMAL) | L(OPIOIDUD)},
    {"words run together", "Condition", "\"extension\":[{\"url\":\"https://x.example/substanceUse\",\"valueBoolean\":true}]", 0, 0,
     L(NORMAL), 0, L(NORMAL) | L(SUD)},
    {"a title behind a person's name", "ServiceRequest",
     "\"contained\":[{\"resourceType\":\"Practitioner\",\"id\":\"p\",\"name\":[{\"family\":\"X\",\"suffix\":[\"Addiction counselor\"]}]}]",
     0, 0, L(NORMAL), 0, L(NORMAL) | L(SUD)},
    {"an extension of a person's name", "Patient",
     "\"name\":[{\"family\":\"X\",\"extension\":[{\"url\":\"urn:x\",\"valueString\":\"HIV\"}]}]", 0, 0, 0, 0, L(DEMO) | L(HIV)},
    {"the kind of a place", "Encounter", "\"location\":[{\"physicalType\":{\"coding\":[" CODING(V3("v3-RoleCode"), "RHAT") "]}}]", 0, 0,
     L(NORMAL), 0, L(NORMAL) | L(SUD)},
    {"the kind of a policy", "Coverage", "\"type\":{\"coding\":[" CODING(V3("v3-ActCode"), "MENTPOL") "]}", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(MH)},
    {"where a stay went on", "Encounter",
     "\"hospitalization\":{\"dischargeDisposition\":{\"coding\":[" CODING(V3("discharge-disposition"), "psy") "]}}", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(PSY)},
    {"the kind of a service", "Encounter", "\"serviceType\":{\"coding\":[" CODING(V3("service-type"), "386") "]}", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(OPIOIDUD)},
    {"an attachment's address", "DocumentReference", "\"content\":[{\"attachment\":{\"url\":\"https://x.example/methadone.pdf\"}}]", 0, 0,
     L(NORMAL), 0, L(NORMAL) | L(OPIOIDUD)},
    {"an attachment's title", "DocumentReference", "\"content\":[{\"attachment\":{\"title\":\"HIV\"}}]", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(HIV)},
    {"a narrative with tags in its words", "Condition", "\"text\":{\"status\":\"generated\",\"div\":\"<div>her<b>oin</b></div>\"}", 0, 0,
     L(NORMAL), 0, L(NORMAL) | L(OPIOIDUD)},
    {"an extension's name", "Condition", "\"extension\":[{\"url\":\"https://x.example/hivStatus\",\"valueBoolean\":true}]", 0, 0, L(NORMAL),
     0, L(NORMAL) | L(HIV)},
    {"an extension in an extension", "Condition",
     "\"extension\":[{\"url\":\"urn:x\",\"extension\":[{\"url\":\"y\",\"valueString\":\"HIV\"}]}]", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a text beside a primitive", "Condition", "\"_recordedDate\":{\"extension\":[{\"url\":\"urn:x\",\"valueString\":\"HIV\"}]}", 0, 0,
     L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"an identifier's system", "Condition", "\"identifier\":[{\"system\":\"urn:x:hiv-clinic\",\"value\":\"1\"}]", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(HIV)},
    {"another host's name", "Condition", "\"asserter\":{\"reference\":\"https://methadone.example/Practitioner/1\"}", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(OPIOIDUD)},
    {"a display", "Condition", "\"asserter\":{\"display\":\"HIV clinic\"}", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a profile's name", "Condition", "\"meta\":{\"profile\":[\"https://x.example/hiv-condition\"]}", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(HIV)},
    {"a foreign code that is a word", "Condition", CODE("https://hospital.example", "HIV-POS"), 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a value in words", "Observation", "\"valueString\":\"HIV\"", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"the caregiver's depression", "Observation", CODE("http://loinc.org", "71354-5"), 0, 0, 0, 0, L(MH) | L(CAREGIVER)},
    {"what /v1 says is about the caregiver", "Condition",
     "\"extension\":[{\"url\":\"urn:careplan-exchange:about\",\"valueCode\":\"caregiver\"}]", 0, 0, L(NORMAL), 0, L(NORMAL) | L(CAREGIVER)},
    {"what /v1 says is about the child", "Condition", "\"extension\":[{\"url\":\"urn:careplan-exchange:about\",\"valueCode\":\"child\"}]",
     0, 0, L(NORMAL), 0, L(NORMAL)},
    {"a consent", "Consent", SECURITY(V3("v3-Confidentiality"), "N"), L(EDU_FERPA), 0, 0, 0, L(CONSENT) | L(EDU_FERPA)},
    {"a label of the whole by an extension", "Condition", INLINE(V3("v3-ActCode"), "HIV") "," CODE(ICD, "J45.909"), 0, 0, 0, 0,
     L(NORMAL) | L(HIV)},
    {"encounter-diagnosis with text", "Condition", CATEGORY(V3("condition-category"), "encounter-diagnosis"), 0, 0, 0, 0, L(NORMAL)},
    {"health-concern with text", "Condition", CATEGORY(CORE("condition-category"), "health-concern"), 0, 0, 0, 0, L(NORMAL)},
    {"problem with text", "Condition", CATEGORY(CORE("condition-category"), "problem"), 0, 0, 0, 0, L(NORMAL)},
    {"a generic code of another system", "Condition", CATEGORY("urn:x", "problem"), 0, 0, 0, 0, L(UNCLASSIFIED)},
    {"another code of a generic system", "Condition", CATEGORY(V3("condition-category"), "x"), 0, 0, 0, 0, L(UNCLASSIFIED)},
    {"an obligation in small letters", "Condition", SECURITY(V3("v3-ActCode"), "nordsclcd") "," CODE(ICD, "J45.909"), 0, 0, 0, 0,
     L(NORMAL)},
    {"N for a document", "DocumentReference", "\"securityLabel\":[{\"coding\":[" CODING(V3("v3-Confidentiality"), "N") "]}]", 0, 0, L(DVD),
     0, L(DVD) | L(NORMAL)},
    {"N elsewhere says nothing", "Condition", "\"x\":{\"security\":[" CODING(V3("v3-Confidentiality"), "N") "]}", 0, 0, L(DVD), 0, L(DVD)},
    {"R elsewhere is nobody's", "Condition", CODE(V3("v3-Confidentiality"), "R"), 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(UNCLASSIFIED) | L(RESTRICTED)},
    {"a confidentiality that is no text", "Composition", "\"confidentiality\":{\"x\":1}", 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"a security label that is no object", "Condition", "\"meta\":{\"security\":[\"x\"]}", 0, 0, L(NORMAL), 0, L(NORMAL)},
    {"what looks like an inline label elsewhere", "CarePlan",
     "\"x\":{\"y\":[{\"url\":\"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/"
     "extension-inline-sec-label\",\"valueCoding\":" CODING(V3("v3-ActCode"), "HIV") "}]}",
     0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a code without a system, with a version", "Condition", "\"x\":{\"code\":\"x\",\"version\":\"1\"}," CODE(ICD, "J45.909"), 0, 0, 0, 0,
     L(NORMAL) | L(UNCLASSIFIED)},
    {"a code without a system, chosen by a user", "Condition", "\"x\":{\"code\":\"x\",\"userSelected\":true}," CODE(ICD, "J45.909"), 0, 0,
     0, 0, L(NORMAL) | L(UNCLASSIFIED)},
    {"a code without a system, with an id", "Condition", "\"x\":{\"code\":\"x\",\"id\":\"1\"}," CODE(ICD, "J45.909"), 0, 0, 0, 0,
     L(NORMAL) | L(UNCLASSIFIED)},
    {"a code without a system, with an extension", "Condition", "\"x\":{\"code\":\"x\",\"extension\":[]}," CODE(ICD, "J45.909"), 0, 0, 0, 0,
     L(NORMAL) | L(UNCLASSIFIED)},
    {"a code whose system is no text", "Condition", "\"x\":{\"code\":\"x\",\"system\":1}," CODE(ICD, "J45.909"), 0, 0, 0, 0,
     L(NORMAL) | L(UNCLASSIFIED)},
    {"a code with a system and more", "Condition", "\"code\":{\"coding\":[{\"system\":\"" ICD "\",\"code\":\"F11.20\",\"x\":1}]}", 0, 0, 0,
     0, L(OPIOIDUD)},
    {"a code of a Bundle names it", "Bundle", CODE(ICD, "J45.909") ",\"entry\":[]", 0, 0, 0, 0, L(NORMAL)},
    {"a code of what has entries and is no Bundle", "List", "\"entry\":[{\"flag\":{\"coding\":[" CODING(ICD, "J45.909") "]}}]", 0, 0, 0, 0,
     L(NORMAL)},
    {"a structural code that looks like one of ICD-10 names nothing", "Condition", CODE(V3("x"), "F11.20"), 0, 0, 0, 0,
     L(OPIOIDUD) | L(UNCLASSIFIED)},
    {"a code that says nothing names nothing", "Condition", CODE(SCT, "116153009"), 0, 0, 0, 0, L(UNCLASSIFIED)},
    {"a contained patient", "ServiceRequest", "\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"a\"}]", 0, 0, L(DVD), 0,
     L(DVD) | L(DEMO)},
    {"a label of what is contained names nothing", "CarePlan",
     "\"contained\":[{\"resourceType\":\"Goal\"," SECURITY(V3("v3-ActCode"), "HIV") "}]", 0, 0, 0, 0, L(HIV) | L(UNCLASSIFIED)},
    {"a label of the whole by an extension names nothing", "Condition", INLINE(V3("v3-ActCode"), "HIV"), 0, 0, 0, 0,
     L(HIV) | L(UNCLASSIFIED)},
    {"an item that is no array's can't stand alone", "CarePlan", "\"activity\":{\"detail\":{" CODE(ICD, "F11.20") "}}", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(OPIOIDUD)},
    {"an item of another member can't either", "CarePlan", "\"x\":{\"activity\":[{" CODE(ICD, "F11.20") "}]}", 0, 0, L(NORMAL), 0,
     L(NORMAL) | L(OPIOIDUD)},
    {"nor one of what is contained", "QuestionnaireResponse", "\"contained\":[{\"item\":[{\"answer\":[" CODING(ICD, "F11.20") "]}]}]", 0, 0,
     L(NORMAL), 0, L(NORMAL) | L(OPIOIDUD)},
    {"a label in meta", "Condition", "\"meta\":{" INLINE(V3("v3-ActCode"), "HIV") "}", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a label of an id", "Condition", "\"id\":{" INLINE(V3("v3-ActCode"), "HIV") "}", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"a label beside an id", "Condition", "\"_id\":{" INLINE(V3("v3-ActCode"), "HIV") "}", 0, 0, L(NORMAL), 0, L(NORMAL) | L(HIV)},
    {"an unlisted code of the whole beside an item", "CarePlan", CODE(SCT, "999") ",\"activity\":[{" CODE(ICD, "F11.20") "}]", 0, 0, 0, 0,
     L(OPIOIDUD) | L(UNCLASSIFIED)},
    {"a foreign code of the whole beside an item", "CarePlan", CODE("urn:x", "y") ",\"activity\":[{" CODE(ICD, "F11.20") "}]", 0, 0, 0, 0,
     L(OPIOIDUD) | L(UNCLASSIFIED)},
    {"a foreign code in an item of what nothing names", "CarePlan", "\"activity\":[{" CODE(ICD, "F11.20") "},{" CODE("urn:x", "y") "}]", 0,
     0, 0, 0, L(OPIOIDUD) | L(UNCLASSIFIED)},
    {"an item's code names the whole where nothing else does", "CarePlan",
     "\"activity\":[{" CODE(ICD, "F11.20") "},{\"reference\":{\"display\":\"HIV\"}}]", 0, 0, 0, 0, L(OPIOIDUD) | L(HIV)},
    {"so does that of an item in an item", "QuestionnaireResponse",
     "\"item\":[{\"item\":[{\"x\":" CODING(ICD, "F11.20") "},{\"x\":\"rape\"}],\"text\":\"HIV\"}]", 0, 0, 0, 0,
     L(OPIOIDUD) | L(HIV) | L(SDV)},
    {"a label that says nothing known names nothing", "CarePlan",
     SECURITY(V3("v3-ActCode"), "TBOO") ",\"activity\":[{" CODE(ICD, "F11.20") "}]", 0, 0, 0, 0,
     L(OPIOIDUD) | L(UNCLASSIFIED) | L(RESTRICTED)},
    {"a registered default without an unlisted code names nothing", "CarePlan", "\"activity\":[{" CODE(ICD, "F11.20") "}]", 0, L(NORMAL), 0,
     0, L(OPIOIDUD)},
};

static void find(struct cpx_arena *arena, const struct row *row, struct cpx_doc *doc, struct cpx_labelling *out)
{
    struct cpx_problem problem = {.arena = arena};
    const char *text = cpx_arena_printf(arena, "{\"resourceType\":\"%s\",%s}", row->type, row->json);
    assert_non_null(text);
    if (cpx_doc_parse(arena, text, strlen(text), doc, &problem) != CPX_OK) fail_msg("%s isn't JSON: %s", row->what, text);
    assert_int_equal(cpx_labels_find(arena, row->type, doc, 0,
                                     &(struct cpx_labelled){.source_labels = row->source,
                                                            .default_label = row->default_label,
                                                            .named = row->named,
                                                            .inherited = row->inherited,
                                                            .naming = row->inherited},
                                     out),
                     CPX_OK);
}

static void a_resource_gets_the_labels_of_its_rule(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_doc doc;
        struct cpx_labelling labelling;
        find(arena, &rows[i], &doc, &labelling);
        if (labelling.labels != rows[i].expected || labelling.count != 0)
            fail_msg("%s: %llx with %zu elements, expected %llx", rows[i].what, (long long)labelling.labels, labelling.count,
                     (long long)rows[i].expected);
        cpx_arena_free(arena);
    }
}

static void source_named_and_inherited_labels_always_stay(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_doc doc;
        struct cpx_labelling before, after;
        struct row more = rows[i];
        find(arena, &rows[i], &doc, &before);
        more.source |= L(LEGAL);
        find(arena, &more, &doc, &after);
        assert_int_equal(after.labels, before.labels | L(LEGAL));
        cpx_arena_free(arena);
    }
}

/* What everything at a node carries: the whole's labels, and those of what it is cut with. */
static int64_t labels_at(const struct cpx_doc *doc, int32_t node, const struct cpx_labelling *labelling)
{
    int64_t labels = labelling->labels;
    for (; node >= 0; node = doc->nodes[node].parent)
        for (size_t i = 0; i < labelling->count; i++)
            if (labelling->elements[i].node == node) labels |= labelling->elements[i].labels;
    return labels;
}

static int32_t node_of(struct cpx_arena *arena, const struct cpx_doc *doc, const char *pointer)
{
    for (int32_t node = 0; node < doc->count; node++)
        if (strcmp(cpx_doc_pointer(arena, doc, node), pointer) == 0) return node;
    fail_msg("there is no %s", pointer);
    return -1;
}

static void label(struct cpx_arena *arena, const struct row *row, const char *more, struct cpx_doc *doc, struct cpx_labelling *out)
{
    struct cpx_problem problem = {.arena = arena};
    const char *text = cpx_arena_printf(arena, "{\"resourceType\":\"%s\",%s%s}", row->type, row->json, more);
    assert_int_equal(cpx_doc_parse(arena, text, strlen(text), doc, &problem), CPX_OK);
    assert_int_equal(cpx_labels_find(arena, row->type, doc, 0,
                                     &(struct cpx_labelled){.source_labels = row->source,
                                                            .default_label = row->default_label,
                                                            .named = row->named,
                                                            .inherited = row->inherited,
                                                            .naming = row->inherited,
                                                            .reasons = true},
                                     out),
                     CPX_OK);
}

/* Whatever comes beside it, what said something stays behind the labels that it gave; only what nobody knew may be named. */
static void adding_texts_or_codes_never_lowers(void **state)
{
    (void)state;
    static const struct {
        const char *key, *member;
    } additions[] = {
        {"note", ",\"note\":[{\"text\":\"HIV\"}]"},
        {"note", ",\"note\":[{\"text\":\"well\"}]"},
        {"title", ",\"title\":\"heroin\""},
        {"category", "," CATEGORY(CORE("careplan-category"), "assess-plan")},
        {"category", "," CATEGORY(V3("condition-category"), "problem-list-item")},
        {"extension", ",\"extension\":[{\"url\":\"urn:x\",\"valueCoding\":" CODING(ICD, "J45.909") "}]"},
        {"extension", ",\"extension\":[{\"url\":\"urn:x\",\"valueCoding\":" CODING(SCT, "999") "}]"},
        {"extension", ",\"extension\":[{\"url\":\"urn:x\",\"valueCoding\":" CODING("urn:y", "z") "}]"},
        {"extension", "," INLINE(V3("v3-ActCode"), "SDV")},
        {"meta", "," SECURITY(V3("v3-Confidentiality"), "N")},
        {"meta", "," SECURITY(V3("v3-ActCode"), "HIV")},
        {"contained", ",\"contained\":[{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}]"},
        {"activity", ",\"activity\":[{\"detail\":{" CODE(ICD, "F11.20") "}},{\"detail\":{\"description\":\"HIV\"}}]"},
    };
    size_t compared = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (size_t a = 0; a < sizeof additions / sizeof *additions; a++) {
            struct cpx_arena *arena = cpx_arena_new(ARENA);
            struct cpx_doc before_doc, after_doc;
            struct cpx_labelling before, after;
            if (strstr(rows[i].json, cpx_arena_printf(arena, "\"%s\"", additions[a].key)) == NULL) {
                label(arena, &rows[i], "", &before_doc, &before);
                label(arena, &rows[i], additions[a].member, &after_doc, &after);
                for (size_t r = 0; r < before.reasons_count; r++) {
                    const struct cpx_label_reason *reason = &before.reasons[r];
                    int32_t node = node_of(arena, &after_doc, cpx_doc_pointer(arena, &before_doc, reason->node));
                    bool stays = reason->rule != CPX_RULE_NOTHING && reason->rule != CPX_RULE_GENERIC &&
                                 reason->rule != CPX_RULE_UNLISTED && reason->rule != CPX_RULE_FOREIGN && reason->rule != CPX_RULE_FOLLOWS;
                    if (stays && (reason->labels & ~labels_at(&after_doc, node, &after)) != 0)
                        fail_msg("%s: with %s it loses %llx", rows[i].what, additions[a].member,
                                 (unsigned long long)(reason->labels & ~labels_at(&after_doc, node, &after)));
                    compared += stays;
                }
            }
            cpx_arena_free(arena);
        }
    assert_true(compared > 500);
}

/* Each label of each piece has a reason that stands in it, and each reason a rule that can be named. */
static void every_label_is_explained(void **state)
{
    (void)state;
    bool named[CPX_RULE_COUNT] = {false};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_doc doc;
        struct cpx_labelling found;
        int64_t said = 0, carried;
        label(arena, &rows[i], "", &doc, &found);
        carried = found.labels;
        for (size_t e = 0; e < found.count; e++)
            carried |= found.elements[e].labels;
        for (size_t r = 0; r < found.reasons_count; r++) {
            said |= found.reasons[r].labels;
            named[found.reasons[r].rule] = true;
        }
        if (said != carried)
            fail_msg("%s: %llx is said, %llx is carried", rows[i].what, (unsigned long long)said, (unsigned long long)carried);
        cpx_arena_free(arena);
    }
    for (size_t rule = 0; rule < CPX_RULE_COUNT; rule++) {
        assert_non_null(cpx_label_rules[rule].name);
        assert_non_null(cpx_label_rules[rule].says);
        bool elsewhere = rule == CPX_RULE_TARGET || rule == CPX_RULE_CLASSIFIED || rule == CPX_RULE_FOLLOWS;
        if (!named[rule] && !elsewhere) fail_msg("no row has the rule %s", cpx_label_rules[rule].name);
    }
}

/* Elements: expected as "path labels" pairs. */
static const struct {
    const char *what, *json;
    int64_t expected; /* of the resource */
    struct {
        const char *path;
        int64_t labels;
    } elements[4];
} cuts[] = {
    {"an array item",
     CATEGORY(CORE("careplan-category"), "assess-plan") ",\"activity\":[{\"detail\":{\"status\":\"completed\"}},{" INLINE(
         V3("v3-ActCode"), "SUD") ",\"detail\":{\"status\":\"completed\"}}]",
     L(NORMAL),
     {{"/activity/1", L(SUD)}}},
    {"its codes speak for it alone",
     CATEGORY(CORE("careplan-category"), "assess-plan") ",\"activity\":[{" INLINE(V3("v3-ActCode"),
                                                                                  "BH") ",\"detail\":{" CODE(ICD, "F32.9") "}}]",
     L(NORMAL),
     {{"/activity/0", L(BH) | L(MH)}}},
    {"narrative and notes follow",
     CATEGORY(CORE("careplan-category"), "assess-plan") ",\"text\":{\"status\":\"generated\"},\"title\":\"x\",\"note\":[{\"text\":\"y\"}],"
                                                        "\"activity\":[{" INLINE(V3("v3-ActCode"), "SUD") "}]",
     L(NORMAL),
     {{"/activity/0", L(SUD)}, {"/text", L(SUD)}, {"/note", L(SUD)}, {"/title", L(SUD)}}},
    {"an item by its code",
     CATEGORY(CORE("careplan-category"),
              "assess-plan") ",\"activity\":[{\"detail\":{" CODE(ICD, "F11.20") "}},{\"detail\":{" CODE(ICD, "J45.909") "}}]",
     L(NORMAL),
     {{"/activity/0", L(OPIOIDUD)}}},
    {"items by words and by codes that nobody knows",
     CATEGORY(CORE("careplan-category"), "assess-plan") ",\"activity\":[{\"detail\":{\"code\":{\"text\":\"HIV test\"}}},{\"detail\":{" CODE(
         SCT, "999") "}},{\"detail\":{\"code\":{\"text\":\"y\"}}}]",
     L(NORMAL),
     {{"/activity/0", L(HIV)}, {"/activity/1", L(UNCLASSIFIED)}}},
    {"items of what nothing else names",
     "\"title\":\"x\",\"activity\":[{\"detail\":{" CODE(ICD, "F11.20") "}},{\"detail\":{" CODE(SCT, "999") "}}]",
     L(OPIOIDUD) | L(UNCLASSIFIED),
     {{NULL, 0}}},
    {"a label inside an item with a code",
     CATEGORY(CORE("careplan-category"),
              "assess-plan") ",\"activity\":[{\"detail\":{" INLINE(V3("v3-ActCode"), "HIV") "},\"reference\":{\"display\":\"Heroin\"}}]",
     L(NORMAL),
     {{"/activity/0", L(HIV) | L(OPIOIDUD)}}},
    {"an answer of a questionnaire",
     "\"questionnaire\":\"https://x.example/q\"," SECURITY(V3("v3-Confidentiality"),
                                                           "N") ",\"item\":[{\"linkId\":\"1\",\"item\":[{\"linkId\":\"1.1\","
                                                                "\"answer\":[{\"valueString\":\"HIV\"}]},{\"linkId\":\"1.2\"}]}]",
     L(NORMAL),
     {{"/item/0/item/0", L(HIV)}}},
    {"a label that the resource has cuts nothing",
     CODE(ICD, "F11.20") ",\"activity\":[{" INLINE(V3("v3-ActCode"), "OPIOIDUD") "}]",
     L(OPIOIDUD),
     {{NULL, 0}}},
    {"a primitive by its sibling",
     CODE(ICD, "J45.909") ",\"intent\":\"plan\",\"_intent\":{" INLINE(V3("v3-ActCode"), "HIV") "}",
     L(NORMAL),
     {{"/intent", L(HIV)}}},
    {"an array of primitives whole",
     CODE(ICD, "J45.909") ",\"instantiatesUri\":[\"a\",\"b\"],\"_instantiatesUri\":[null,{" INLINE(V3("v3-ActCode"), "HIV") "}]",
     L(NORMAL),
     {{"/instantiatesUri", L(HIV)}}},
    {"the outer one of two",
     CODE(ICD, "J45.909") ",\"activity\":[{" INLINE(V3("v3-ActCode"), "HIV") ",\"detail\":{" INLINE(V3("v3-ActCode"), "SUD") "}}]",
     L(NORMAL),
     {{"/activity/0", L(HIV) | L(SUD)}}},
    {"what is contained raises the whole",
     CODE(ICD, "J45.909") ",\"contained\":[{\"resourceType\":\"Goal\",\"description\":{" INLINE(V3("v3-ActCode"), "HIV") "}}]",
     L(NORMAL) | L(HIV),
     {{NULL, 0}}},
    {"a modifier raises the whole",
     CODE(ICD, "J45.909") ",\"modifierExtension\":[{\"url\":\"urn:x\"," INLINE(V3("v3-ActCode"), "HIV") "}]",
     L(NORMAL) | L(HIV),
     {{NULL, 0}}},
    {"a foreign code under an inline label",
     CODE(ICD, "J45.909") ",\"activity\":[{" INLINE(V3("v3-ActCode"), "SUD") ",\"detail\":{" CODE("urn:x", "y") "}}]",
     L(NORMAL),
     {{"/activity/0", L(SUD)}}},
    {"R inline is nobody's",
     CODE(ICD, "J45.909") ",\"activity\":[{" INLINE(V3("v3-Confidentiality"), "R") "}]",
     L(NORMAL),
     {{"/activity/0", L(UNCLASSIFIED) | L(RESTRICTED)}}},
    {"a word in a labelled element speaks for it alone",
     CODE(ICD, "J45.909") ",\"activity\":[{" INLINE(V3("v3-ActCode"), "SUD") ",\"detail\":{\"code\":{\"text\":\"HIV\"}}}]",
     L(NORMAL),
     {{"/activity/0", L(SUD) | L(HIV)}}},
    {"every conclusion and description follows",
     CODE(ICD, "J45.909") ",\"conclusion\":\"x\",\"activity\":[{" INLINE(V3("v3-ActCode"), "SUD") "},{\"detail\":{\"description\":\"y\"}}]",
     L(NORMAL),
     {{"/activity/0", L(SUD)}, {"/conclusion", L(SUD)}, {"/activity/1/detail/description", L(SUD)}}},
    {"every note and comment follows",
     CODE(ICD, "J45.909") ",\"patientInstruction\":\"x\",\"comment\":\"y\",\"activity\":[{" INLINE(V3("v3-ActCode"),
                                                                                                   "SUD") "},{\"contentString\":\"z\"}]",
     L(NORMAL),
     {{"/activity/0", L(SUD)}, {"/patientInstruction", L(SUD)}, {"/comment", L(SUD)}, {"/activity/1/contentString", L(SUD)}}},
    {"a narrative of a section follows, and nothing else with its members",
     CODE(ICD, "J45.909") ",\"activity\":[{" INLINE(V3("v3-ActCode"),
                                                    "SUD") "}],\"section\":[{\"text\":{\"div\":\"x\"}},{\"y\":{\"div\":\"x\"}}]",
     L(NORMAL),
     {{"/activity/0", L(SUD)}, {"/section/0/text", L(SUD)}}},
    {"what is contained, and meta, follow nothing",
     CODE(ICD, "J45.909") ",\"meta\":{\"extension\":[{\"url\":\"urn:x\",\"title\":\"y\"}]},\"activity\":[{" INLINE(
         V3("v3-ActCode"), "SUD") "}],\"contained\":[{\"resourceType\":\"Goal\",\"note\":[{\"text\":\"x\"}]}]",
     L(NORMAL),
     {{"/activity/0", L(SUD)}}},
    {"members of those names elsewhere follow",
     CODE(ICD, "J45.909") ",\"activity\":[{" INLINE(V3("v3-ActCode"),
                                                    "SUD") "},{\"contained\":{\"note\":\"x\"},\"meta\":{\"title\":\"y\"}}]",
     L(NORMAL),
     {{"/activity/0", L(SUD)}, {"/activity/1/contained/note", L(SUD)}, {"/activity/1/meta/title", L(SUD)}}},
    {"an unknown sensitivity inline",
     CODE(ICD, "J45.909") ",\"activity\":[{" INLINE(V3("v3-ActCode"), "TBOO") "}]",
     L(NORMAL),
     {{"/activity/0", L(UNCLASSIFIED) | L(RESTRICTED)}}},
    {"the primitive of that name, and no other",
     CODE(ICD, "J45.909") ",\"status\":\"active\",\"intentional\":\"x\",\"intent\":\"plan\",\"_intent\":{" INLINE(V3("v3-ActCode"),
                                                                                                                  "HIV") "}",
     L(NORMAL),
     {{"/intent", L(HIV)}}},
    {"what stands in its sibling speaks for a primitive",
     CODE(
         ICD,
         "J45.909") ",\"intent\":\"plan\",\"_intent\":{\"extension\":[{\"url\":"
                    "\"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label\",\"valueCoding\":" CODING(
                        V3("v3-ActCode"), "HIV") "},{\"url\":\"urn:x\",\"valueString\":\"heroin\"}]}",
     L(NORMAL),
     {{"/intent", L(HIV) | L(OPIOIDUD)}}},
    {"a label deep in a sibling",
     CODE(ICD, "J45.909") ",\"intent\":\"plan\",\"_intent\":{\"x\":{" INLINE(V3("v3-ActCode"), "HIV") "}}",
     L(NORMAL) | L(HIV),
     {{NULL, 0}}},
    {"a labelled element that is no item",
     CODE(ICD, "J45.909") ",\"author\":{" INLINE(V3("v3-ActCode"), "SUD") ",\"display\":\"HIV\"}",
     L(NORMAL),
     {{"/author", L(SUD) | L(HIV)}}},
    {"a label that says nothing cuts nothing",
     CODE(ICD, "J45.909") ",\"author\":{" INLINE(V3("v3-ActReason"), "HTEST") ",\"display\":\"HIV\"}",
     L(NORMAL) | L(HIV),
     {{NULL, 0}}},
    {"codes that nobody knows beside a label inside an item",
     CATEGORY(CORE("careplan-category"), "assess-plan") ",\"activity\":[{\"detail\":{" INLINE(V3("v3-ActCode"), "SUD") "," CODE(
         "urn:x", "y") "},\"reference\":{\"display\":\"Heroin\"}},{\"detail\":{" INLINE(V3("v3-ActCode"),
                                                                                        "SUD") "," CODE(SCT,
                                                                                                        "999") "},"
                                                                                                               "\"reference\":{\"display\":"
                                                                                                               "\"Heroin\"}}]",
     L(NORMAL),
     {{"/activity/0", L(SUD) | L(OPIOIDUD)}, {"/activity/1", L(SUD) | L(OPIOIDUD)}}},
    {"a label inside an item of what nothing names",
     "\"status\":\"active\",\"activity\":[{\"detail\":{" INLINE(V3("v3-ActCode"), "HIV") "},\"reference\":{\"display\":\"Heroin\"}}]",
     L(UNCLASSIFIED),
     {{"/activity/0", L(HIV) | L(OPIOIDUD)}}},
    {"what is medical counts for the whole",
     SECURITY(V3("v3-ActCode"), "DVD") ",\"activity\":[{" INLINE(V3("v3-ActCode"), "HIV") "},{" CODE(ICD, "J45.909") "}]",
     L(DVD) | L(NORMAL),
     {{"/activity/0", L(HIV)}}},
    {"but not what stands in a labelled element",
     SECURITY(V3("v3-ActCode"), "DVD") ",\"activity\":[{" INLINE(V3("v3-ActCode"), "SUD") "," CODE(ICD, "J45.909") "}]",
     L(DVD),
     {{"/activity/0", L(SUD) | L(NORMAL)}}},
    {"an item by a foreign code",
     CATEGORY(CORE("careplan-category"), "assess-plan") ",\"activity\":[{" CODE("urn:x", "y") "}]",
     L(NORMAL),
     {{"/activity/0", L(UNCLASSIFIED)}}},
};

static void inline_labels_cut_elements(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_doc doc;
        struct cpx_labelling labelling;
        size_t expected = 0;
        const char *type = strstr(cuts[i].json, "questionnaire") != NULL ? "QuestionnaireResponse" : "CarePlan";
        find(arena, &(struct row){.what = cuts[i].what, .type = type, .json = cuts[i].json}, &doc, &labelling);
        if (labelling.labels != cuts[i].expected) fail_msg("%s: %llx", cuts[i].what, (long long)labelling.labels);
        while (expected < 4 && cuts[i].elements[expected].path != NULL)
            expected++;
        if (labelling.count != expected) fail_msg("%s: %zu elements, expected %zu", cuts[i].what, labelling.count, expected);
        for (size_t e = 0; e < expected; e++) {
            bool found = false;
            for (size_t k = 0; k < labelling.count; k++)
                found = found || (strcmp(cpx_doc_pointer(arena, &doc, labelling.elements[k].node), cuts[i].elements[e].path) == 0 &&
                                  labelling.elements[k].labels == cuts[i].elements[e].labels);
            if (!found) fail_msg("%s: %s isn't cut as it should", cuts[i].what, cuts[i].elements[e].path);
        }
        cpx_arena_free(arena);
    }
}

/* Of each kind: an item that carries more than the rest is cut alone. */
static void items_that_say_what_they_say_are_cut_alone(void **state)
{
    (void)state;
    static const struct {
        const char *type, *array;
    } items[] = {{"Appointment", "reasonCode"},
                 {"CarePlan", "activity"},
                 {"CarePlan", "addresses"},
                 {"CarePlan", "goal"},
                 {"CareTeam", "participant"},
                 {"CareTeam", "reasonCode"},
                 {"ClinicalImpression", "finding"},
                 {"Condition", "evidence"},
                 {"Encounter", "diagnosis"},
                 {"Encounter", "reasonCode"},
                 {"EpisodeOfCare", "diagnosis"},
                 {"FamilyMemberHistory", "condition"},
                 {"Goal", "addresses"},
                 {"Immunization", "reasonCode"},
                 {"MedicationRequest", "reasonCode"},
                 {"MedicationStatement", "reasonCode"},
                 {"Observation", "component"},
                 {"Patient", "address"},
                 {"Patient", "contact"},
                 {"Patient", "identifier"},
                 {"Patient", "telecom"},
                 {"Procedure", "reasonCode"},
                 {"QuestionnaireResponse", "item"},
                 {"RelatedPerson", "relationship"},
                 {"ServiceRequest", "reasonCode"}};
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_doc doc;
        struct cpx_labelling found;
        const char *json = cpx_arena_printf(
            arena, SECURITY(V3("v3-Confidentiality"), "N") ",\"%s\":[{\"x\":" CODING(ICD, "J45.909") "},{\"x\":" CODING(ICD, "B20") "}]",
            items[i].array);
        find(arena, &(struct row){.what = items[i].array, .type = items[i].type, .json = json}, &doc, &found);
        if (found.count != 1 || (found.labels & L(HIV)) != 0)
            fail_msg("%s.%s: %llx", items[i].type, items[i].array, (long long)found.labels);
        assert_string_equal(cpx_doc_pointer(arena, &doc, found.elements[0].node), cpx_arena_printf(arena, "/%s/1", items[i].array));
        assert_int_equal(found.elements[0].labels, L(HIV));
        cpx_arena_free(arena);
    }
}

/* Where an unlisted code takes the registered default, that names the whole. */
static void a_registered_default_names_the_whole(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_doc doc;
    struct cpx_labelling found;
    struct row row = {.what = "default",
                      .type = "CarePlan",
                      .json = CODE(SCT, "999") ",\"activity\":[{" CODE(ICD, "F11.20") "}]",
                      .default_label = L(NORMAL)};
    find(arena, &row, &doc, &found);
    assert_int_equal(found.labels, L(NORMAL));
    assert_int_equal(found.count, 1);
    assert_int_equal(found.elements[0].labels, L(OPIOIDUD));
    row.default_label = 0;
    find(arena, &row, &doc, &found);
    assert_int_equal(found.labels, L(OPIOIDUD) | L(UNCLASSIFIED));
    assert_int_equal(found.count, 0);
    cpx_arena_free(arena);
}

/* More than there is room for at first: none is lost, in their order; and none is given where none is asked for. */
static void every_reason_and_every_unlisted_code_is_told(void **state)
{
    (void)state;
    enum { CODES = 100 };
    struct cpx_arena *arena = cpx_arena_new(4 * ARENA);
    struct cpx_doc doc;
    struct cpx_labelling found;
    struct cpx_text codes;
    cpx_text_init(&codes, arena, ARENA);
    for (int i = 0; i < CODES; i++)
        cpx_text_addf(&codes, "%s{\"system\":\"" SCT "\",\"code\":\"%d\",\"display\":\"HIV\"}", i == 0 ? "" : ",", 1000 + i);
    const char *json = cpx_arena_printf(arena, "\"code\":{\"coding\":[%s]}", cpx_text_finish(&codes, NULL));
    struct row row = {.what = "many", .type = "Condition", .json = json, .named = L(NORMAL)};
    label(arena, &row, "", &doc, &found);
    assert_int_equal(found.unclassified_count, CODES);
    for (int i = 0; i < CODES; i++)
        assert_string_equal(found.unclassified[i].code, cpx_arena_printf(arena, "%d", 1000 + i));
    assert_true(found.reasons_count > CODES);
    assert_int_equal(found.reasons[0].rule, CPX_RULE_NAMED);
    for (size_t i = 0; i < found.reasons_count; i++) {
        assert_true(found.reasons[i].rule < CPX_RULE_COUNT);
        assert_true(found.reasons[i].labels != 0);
    }
    find(arena, &row, &doc, &found);
    assert_int_equal(found.reasons_count, 0);
    cpx_arena_free(arena);
}

static size_t count_reasons(const struct cpx_labelling *found, enum cpx_label_rule rule, const char **what)
{
    size_t count = 0;
    for (size_t i = 0; i < found->reasons_count; i++)
        if (found->reasons[i].rule == rule) {
            *what = found->reasons[i].what;
            count++;
        }
    return count;
}

static void a_reason_is_told_once_and_says_all_that_it_found(void **state)
{
    (void)state;
    static const struct {
        struct row row;
        enum cpx_label_rule rule;
        size_t count;
        const char *what;
    } told[] = {
        {{.type = "Patient", .json = "\"gender\":\"other\""}, CPX_RULE_PERSON, 1, NULL},
        {{.type = "Condition", .json = "\"note\":[{\"text\":\"heroin and HIV\"}]"}, CPX_RULE_WORD, 1, "heroin, hiv*"},
        {{.type = "Condition", .json = CODE("https://hospital.example", "F11.20")}, CPX_RULE_CODE, 0, NULL},
        {{.type = "Condition", .json = CODE(ICD, "F11.20")}, CPX_RULE_CODE, 1, NULL},
        {{.type = "CarePlan", .json = CODE(ICD, "F11.20") ",\"title\":\"x\",\"activity\":[{" INLINE(V3("v3-ActCode"), "OPIOIDUD") "}]"},
         CPX_RULE_FOLLOWS,
         0,
         NULL},
        {{.type = "CarePlan", .json = CODE(ICD, "J45.909") ",\"title\":\"x\",\"activity\":[{" INLINE(V3("v3-ActCode"), "OPIOIDUD") "}]"},
         CPX_RULE_FOLLOWS,
         1,
         NULL},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_doc doc;
        struct cpx_labelling found;
        const char *what = NULL;
        label(arena, &told[i].row, "", &doc, &found);
        if (count_reasons(&found, told[i].rule, &what) != told[i].count) fail_msg("%s", told[i].row.json);
        if (told[i].what != NULL) assert_string_equal(what, told[i].what);
        cpx_arena_free(arena);
    }
}

/* Whether it was said of it or of what it speaks of. */
static void what_nobody_may_know_names_nothing(void **state)
{
    (void)state;
    static const int64_t nothing[] = {L(UNCLASSIFIED), L(RESTRICTED), L(CONSENT)};
    static const char text[] = "{\"resourceType\":\"Condition\",\"code\":{\"text\":\"x\"}}";
    for (size_t i = 0; i < 2 * sizeof nothing / sizeof *nothing; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_problem problem = {.arena = arena};
        struct cpx_doc doc;
        struct cpx_labelling found;
        int64_t label = nothing[i / 2];
        bool named = i % 2 == 0;
        assert_int_equal(cpx_doc_parse(arena, text, sizeof text - 1, &doc, &problem), CPX_OK);
        assert_int_equal(cpx_labels_find(arena, "Condition", &doc, 0,
                                         &(struct cpx_labelled){.named = named ? label : 0, .naming = named ? 0 : label}, &found),
                         CPX_OK);
        assert_int_equal(found.labels, L(UNCLASSIFIED) | (named ? label : 0));
        cpx_arena_free(arena);
    }
}

static void elements_that_are_known_beforehand_are_cut_too(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_problem problem = {.arena = arena};
    static const char text[] = "{\"resourceType\":\"CarePlan\"," CODE(
        ICD, "J45.909") ",\"addresses\":[{\"reference\":\"a\"},{\"reference\":\"b\"}],\"contained\":[{\"subject\":{\"reference\":\"c\"}}]}";
    struct cpx_doc doc;
    struct cpx_labelling labelling;
    assert_int_equal(cpx_doc_parse(arena, text, sizeof text - 1, &doc, &problem), CPX_OK);
    const struct cpx_label_element elements[] = {{cpx_doc_path(&doc, 0, "addresses[1]"), L(SUD)},
                                                 {cpx_doc_path(&doc, 0, "addresses[0]"), L(NORMAL)}};
    const struct cpx_label_element contained = {cpx_doc_path(&doc, 0, "contained[0].subject"), L(HIV)};
    assert_int_equal(cpx_labels_find(arena, "CarePlan", &doc, 0, &(struct cpx_labelled){.count = 2, .elements = elements}, &labelling),
                     CPX_OK);
    assert_int_equal(labelling.labels, L(NORMAL));
    assert_int_equal(labelling.count, 1);
    assert_int_equal(labelling.elements[0].node, elements[0].node);
    assert_int_equal(labelling.elements[0].labels, L(SUD));
    assert_int_equal(cpx_labels_find(arena, "CarePlan", &doc, 0, &(struct cpx_labelled){.count = 1, .elements = &contained}, &labelling),
                     CPX_OK);
    assert_int_equal(labelling.labels, L(NORMAL) | L(HIV));
    cpx_arena_free(arena);
}

/* What a named human said that a code is goes in the stead of what nobody knows; it never takes away what something else says. */
static void a_classified_code_says_what_it_was_classified_as(void **state)
{
    (void)state;
    static const struct cpx_classified said[] = {
        {SCT, "999", L(DVD)}, {"https://hospital.example", "x", L(NORMAL)}, {"icd9cm", "304", L(SUD)}};
    static const struct {
        const char *json;
        int64_t default_label, named, expected;
        size_t unclassified;
        const char *system, *code; /* of the first */
    } codes[] = {
        {CODE(SCT, "999"), 0, 0, L(DVD), 1, SCT, "999"},
        {CODE(SCT, "999"), L(NORMAL), 0, L(DVD), 1, SCT, "999"},
        {CODE(SCT, "999"), 0, L(NORMAL), L(DVD) | L(NORMAL), 1, SCT, "999"},
        {CODE("urn:oid:2.16.840.1.113883.6.96", " 999 "), 0, 0, L(DVD), 1, SCT, "999"},
        {CODE(SCT, "998"), 0, 0, L(UNCLASSIFIED), 1, SCT, "998"},
        {CODE("http://loinc.org", "999"), 0, 0, L(UNCLASSIFIED), 1, "http://loinc.org", "999"},
        {CODE("https://hospital.example/", "x"), 0, 0, L(NORMAL), 1, "https://hospital.example", "x"},
        {CODE("https://hospital.example", "y"), 0, 0, L(UNCLASSIFIED), 1, "https://hospital.example", "y"},
        {CODE("ICD9CM", "304"), 0, 0, L(SUD), 1, "icd9cm", "304"},
        {CODE("ICD9CM", "305"), 0, L(NORMAL), L(NORMAL) | L(UNCLASSIFIED), 1, "icd9cm", "305"},
        {"\"code\":{\"coding\":[" CODING(SCT, "999") "," CODING(SCT, "998") "]}", 0, 0, L(DVD) | L(UNCLASSIFIED), 2, SCT, "999"},
        {"\"code\":{\"coding\":[" CODING(SCT, "999") "," CODING(ICD, "F11.20") "]}", 0, 0, L(DVD) | L(OPIOIDUD), 1, SCT, "999"},
        {CODE(ICD, "J45.909"), 0, 0, L(NORMAL), 0, NULL, NULL},
        {"\"code\":{\"coding\":[{\"code\":\"x\"}]}", 0, 0, L(UNCLASSIFIED), 0, NULL, NULL},
    };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_problem problem = {.arena = arena};
        struct cpx_doc doc;
        struct cpx_labelling labelling;
        const char *text = cpx_arena_printf(arena, "{\"resourceType\":\"Condition\",%s}", codes[i].json);
        assert_int_equal(cpx_doc_parse(arena, text, strlen(text), &doc, &problem), CPX_OK);
        assert_int_equal(cpx_labels_find(arena, "Condition", &doc, 0,
                                         &(struct cpx_labelled){.default_label = codes[i].default_label,
                                                                .named = codes[i].named,
                                                                .classified_count = sizeof said / sizeof *said,
                                                                .classified = said},
                                         &labelling),
                         CPX_OK);
        if (labelling.labels != codes[i].expected) fail_msg("%s: %llx", text, (long long)labelling.labels);
        assert_int_equal(labelling.unclassified_count, codes[i].unclassified);
        for (size_t k = 0; k < codes[i].unclassified && k < 1; k++) {
            assert_string_equal(labelling.unclassified[k].system, codes[i].system);
            assert_string_equal(labelling.unclassified[k].code, codes[i].code);
        }
        cpx_arena_free(arena);
    }
}

static void an_entry_of_the_directory_has_no_labels_but_sensitive_ones(void **state)
{
    (void)state;
    static const struct {
        const char *json;
        int64_t source, expected;
    } entries[] = {
        {"\"name\":\"Hartford Pediatrics\"", 0, 0},
        {CODE("urn:x", "foreign"), L(HOUSING), 0},
        {SECURITY(V3("v3-Confidentiality"), "N"), 0, 0},
        {SECURITY(V3("v3-ActCode"), "DEMO"), 0, 0},
        {SECURITY(V3("v3-Confidentiality"), "R"), 0, L(UNCLASSIFIED) | L(RESTRICTED)},
        {SECURITY(V3("v3-ActCode"), "SUD"), L(SUD), L(SUD)},
        {CODE("http://www.nlm.nih.gov/research/umls/rxnorm", "6813"), 0, L(OPIOIDUD)},
        {"\"name\":\"Methadone Clinic\"", 0, L(OPIOIDUD)},
        {"\"name\":\"Methadone Clinic\"", L(SUD) | L(PART2), 0},
        {"\"url\":\"https://example.org/phq\",\"title\":\"Depression\"", 0, L(MH)},
        {"\"url\":\"https://example.org/hiv\",\"title\":\"x\"", 0, L(HIV)},
        {"\"url\":\"https://example.org/phq\",\"title\":\"Well child visit\"", 0, 0},
        {"\"url\":\"https://example.org/phq\",\"title\":\"x\"," CODE(ICD, "F11.20"), 0, L(OPIOIDUD)},
        {"\"url\":\"https://example.org/phq\",\"contained\":[{\"resourceType\":\"Basic\",\"text\":\"HIV\"}]", 0, L(HIV)},
        {CODE("http://hl7.org/fhir/sid/icd-9-cm", "304.00"), 0, L(UNCLASSIFIED)},
        {"\"contact\":[{" INLINE(V3("v3-ActCode"), "HIV") "}]", 0, L(HIV)},
    };
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_problem problem = {.arena = arena};
        struct cpx_doc doc;
        struct cpx_labelling labelling;
        const char *text = cpx_arena_printf(arena, "{\"resourceType\":\"Organization\",%s}", entries[i].json);
        assert_int_equal(cpx_doc_parse(arena, text, strlen(text), &doc, &problem), CPX_OK);
        assert_int_equal(cpx_labels_find(arena, "Organization", &doc, 0,
                                         &(struct cpx_labelled){.source_labels = entries[i].source, .named = L(HOUSING), .directory = true},
                                         &labelling),
                         CPX_OK);
        if (labelling.labels != entries[i].expected || labelling.count != 0) fail_msg("%s: %llx", text, (long long)labelling.labels);
        cpx_arena_free(arena);
    }
}

/* What an organization is known for is no secret of a child's, but where its name would tell one. */
static void an_entry_of_the_directory_keeps_every_sensitive_label_and_no_other(void **state)
{
    (void)state;
    static const struct {
        const char *system, *code;
    } plain[] = {{V3("v3-ActCode"), "DEMO"},     {V3("v3-Confidentiality"), "N"}, {V3("v3-ActCode"), "DVD"},
                 {CPX_SYSTEM_LOCAL, "EI-PARTC"}, {CPX_SYSTEM_LOCAL, "EDU-FERPA"}, {CPX_SYSTEM_LOCAL, "HOUSING"},
                 {V3("v3-ActCode"), "LIVARG"},   {CPX_SYSTEM_LOCAL, "FOOD"},      {CPX_SYSTEM_LOCAL, "BASIC-NEEDS"},
                 {CPX_SYSTEM_LOCAL, "LEGAL"},    {CPX_SYSTEM_LOCAL, "FINANCIAL"}, {CPX_SYSTEM_LOCAL, "CONSENT"}};
    for (size_t i = 0; i < cpx_label_rows_count; i++) {
        const struct cpx_label_row *row = &cpx_label_rows[i];
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_problem problem = {.arena = arena};
        struct cpx_doc doc;
        struct cpx_labelling labelling;
        bool kept = true;
        for (size_t k = 0; k < sizeof plain / sizeof *plain; k++)
            kept = kept && (strcmp(row->system, plain[k].system) != 0 || strcmp(row->code, plain[k].code) != 0);
        const char *text = cpx_arena_printf(arena, "{\"resourceType\":\"Organization\"," CODE("%s", "%s") "}", row->system, row->code);
        assert_int_equal(cpx_doc_parse(arena, text, strlen(text), &doc, &problem), CPX_OK);
        assert_int_equal(cpx_labels_find(arena, "Organization", &doc, 0, &(struct cpx_labelled){.directory = true}, &labelling), CPX_OK);
        if (labelling.labels != (kept ? CPX_LABEL(row->bit) : 0)) fail_msg("%s: %llx", row->code, (long long)labelling.labels);
        cpx_arena_free(arena);
    }
}

/* Nothing of an entry of the directory is cut: its items count for the whole, and say no more than it. */
static void an_item_of_an_entry_of_the_directory_counts_for_the_whole(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_problem problem = {.arena = arena};
    static const char text[] = "{\"resourceType\":\"CareTeam\",\"participant\":[{\"role\":[" CODING(ICD, "B20") "]}]}";
    struct cpx_doc doc;
    struct cpx_labelling labelling;
    assert_int_equal(cpx_doc_parse(arena, text, sizeof text - 1, &doc, &problem), CPX_OK);
    assert_int_equal(
        cpx_labels_find(arena, "CareTeam", &doc, 0, &(struct cpx_labelled){.source_labels = L(HIV), .directory = true}, &labelling),
        CPX_OK);
    assert_int_equal(labelling.labels, 0);
    assert_int_equal(labelling.count, 0);
    cpx_arena_free(arena);
}

static void an_entry_of_a_bundle_is_judged_by_itself(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_problem problem = {.arena = arena};
    static const char text[] = "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Condition\"," CODE(
        ICD, "B20") "}},{\"resource\":{\"resourceType\":\"Condition\"," CODE(ICD, "J45.909") "}}]}";
    struct cpx_doc doc;
    struct cpx_labelling labelling;
    assert_int_equal(cpx_doc_parse(arena, text, sizeof text - 1, &doc, &problem), CPX_OK);
    assert_int_equal(
        cpx_labels_find(arena, "Condition", &doc, cpx_doc_path(&doc, 0, "entry[1].resource"), &(struct cpx_labelled){0}, &labelling),
        CPX_OK);
    assert_int_equal(labelling.labels, L(NORMAL));
    cpx_arena_free(arena);
}

/* Beyond a number of elements the resource is raised: never less hidden, and the work stays linear. */
static void very_many_inline_labels_raise_the_resource(void **state)
{
    (void)state;
    enum { ITEMS = 2000, ROOM = 700000 };
    struct cpx_arena *arena = cpx_arena_new(64 << 20);
    char *text = cpx_arena_alloc(arena, ROOM);
    struct cpx_problem problem = {.arena = arena};
    struct cpx_doc doc;
    struct cpx_labelling labelling;
    size_t used = (size_t)snprintf(text, ROOM, "{\"resourceType\":\"CarePlan\"," CODE(ICD, "J45.909") ",\"activity\":[");
    for (int i = 0; i < ITEMS; i++)
        used += (size_t)snprintf(text + used, ROOM - used, "%s{" INLINE(V3("v3-ActCode"), "SUD") "}", i > 0 ? "," : "");
    used += (size_t)snprintf(text + used, ROOM - used, "]}");
    assert_int_equal(cpx_doc_parse(arena, text, used, &doc, &problem), CPX_OK);
    assert_int_equal(cpx_labels_find(arena, "CarePlan", &doc, 0, &(struct cpx_labelled){0}, &labelling), CPX_OK);
    assert_int_equal(labelling.labels, L(NORMAL) | L(SUD));
    cpx_arena_free(arena);
}

static void exhausted_memory_is_told(void **state)
{
    (void)state;
    struct cpx_arena *outer = cpx_arena_new(ARENA);
    struct cpx_doc doc;
    struct cpx_labelling labelling;
    find(outer, &(struct row){.what = "cuts", .type = "CarePlan", .json = cuts[2].json}, &doc, &labelling);
    bool done = false;
    for (size_t cap = 0; cap < 1 << 14; cap += 16) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        if (arena == NULL) continue;
        enum cpx_rc rc = cpx_labels_find(arena, "CarePlan", &doc, 0, &(struct cpx_labelled){0}, &labelling);
        assert_true(rc == CPX_OK || rc == CPX_EXHAUSTED);
        done = done || rc == CPX_OK;
        cpx_arena_free(arena);
    }
    assert_true(done);
    cpx_arena_free(outer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_resource_gets_the_labels_of_its_rule),
        cmocka_unit_test(source_named_and_inherited_labels_always_stay),
        cmocka_unit_test(adding_texts_or_codes_never_lowers),
        cmocka_unit_test(every_label_is_explained),
        cmocka_unit_test(inline_labels_cut_elements),
        cmocka_unit_test(items_that_say_what_they_say_are_cut_alone),
        cmocka_unit_test(a_registered_default_names_the_whole),
        cmocka_unit_test(every_reason_and_every_unlisted_code_is_told),
        cmocka_unit_test(elements_that_are_known_beforehand_are_cut_too),
        cmocka_unit_test(a_classified_code_says_what_it_was_classified_as),
        cmocka_unit_test(an_entry_of_the_directory_has_no_labels_but_sensitive_ones),
        cmocka_unit_test(an_entry_of_the_directory_keeps_every_sensitive_label_and_no_other),
        cmocka_unit_test(a_reason_is_told_once_and_says_all_that_it_found),
        cmocka_unit_test(what_nobody_may_know_names_nothing),
        cmocka_unit_test(an_item_of_an_entry_of_the_directory_counts_for_the_whole),
        cmocka_unit_test(an_entry_of_a_bundle_is_judged_by_itself),
        cmocka_unit_test(very_many_inline_labels_raise_the_resource),
        cmocka_unit_test(exhausted_memory_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
