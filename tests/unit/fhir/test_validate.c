/* One row a rule: a resource (with ' for "), and what is wrong with it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpx/definitions.h"

enum { ARENA = 64 * 1024 * 1024 };

/* pointer: NULL where the resource is valid. */
struct row {
    const char *what, *type, *json, *pointer;
    enum cpx_error error;
};

#define PATIENT(members) "{'resourceType':'Patient'," members "}"
#define BASIC "'resourceType':'Basic','code':{'text':'x'}"
#define OBSERVATION "'resourceType':'Observation','status':'final','code':{'text':'x'}"
#define PLAN "'resourceType':'CarePlan','status':'active','intent':'plan','subject':{'reference':'Patient/1'}"
#define GOAL "'resourceType':'Goal','lifecycleStatus':'active','description':{'text':'x'},'subject':{'reference':'Patient/1'}"
#define TASK "'resourceType':'Task','status':'requested','intent':'order'"
#define ORDER "'resourceType':'ServiceRequest','status':'active','intent':'order','subject':{'reference':'Patient/1'}"
#define CODED(system, code) "{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/" system "','code':'" code "'}]}"
#define CONDITION "'resourceType':'Condition','subject':{'reference':'Patient/1'}"
#define CONSENT "'resourceType':'Consent','status':'active','category':[{'text':'x'}],'scope':" CODED("consentscope", "patient-privacy")
#define NARRATIVE(div) PATIENT("'text':{'status':'generated','div':'" div "'}")

/* clang-format off */
static const struct row rows[] = {
    /* The resource itself */
    {"a small resource", "Patient", PATIENT("'active':true"), NULL, 0},
    {"only a type", "Basic", "{" BASIC "}", NULL, 0},
    {"not an object", "Patient", "[]", "", CPX_ERROR_INVALID},
    {"no type", "Patient", "{'active':true}", "/resourceType", CPX_ERROR_REQUIRED},
    {"an unknown type", "Patient", "{'resourceType':'Pationt'}", "/resourceType", CPX_ERROR_INVALID},
    {"an abstract type", "DomainResource", "{'resourceType':'DomainResource'}", "/resourceType", CPX_ERROR_INVALID},
    {"another type", "Patient", "{'resourceType':'Group','type':'person','actual':true}", "/resourceType", CPX_ERROR_INVALID},
    {"a type that isn't text", "Patient", "{'resourceType':1}", "/resourceType", CPX_ERROR_INVALID},
    {"the type isn't first", "Patient", "{'active':true,'resourceType':'Patient'}", NULL, 0},

    /* Elements and how often they occur */
    {"an unknown element", "Patient", PATIENT("'nickname':'x'"), "/nickname", CPX_ERROR_UNKNOWN_ELEMENT},
    {"an unknown element below", "Patient", PATIENT("'name':[{'family':'A','middle':'B'}]"), "/name/0/middle", CPX_ERROR_UNKNOWN_ELEMENT},
    {"an unknown element in a backbone", "CarePlan", "{" PLAN ",'activity':[{'detail':{'status':'scheduled','colour':'red'}}]}", "/activity/0/detail/colour", CPX_ERROR_UNKNOWN_ELEMENT},
    {"an element of another case", "Patient", PATIENT("'Active':true"), "/Active", CPX_ERROR_UNKNOWN_ELEMENT},
    {"an element spelt with an escape", "Patient", PATIENT("'act\\u0069ve':true"), "/active", CPX_ERROR_UNKNOWN_ELEMENT},
    {"comments of old FHIR", "Patient", PATIENT("'fhir_comments':['x']"), "/fhir_comments", CPX_ERROR_UNKNOWN_ELEMENT},
    {"an empty name", "Patient", PATIENT("'':1"), "/", CPX_ERROR_UNKNOWN_ELEMENT},
    {"an underscore alone", "Patient", PATIENT("'_':{}"), "/_", CPX_ERROR_UNKNOWN_ELEMENT},
    {"a type's name below the top", "Patient", PATIENT("'name':[{'resourceType':'HumanName'}]"), "/name/0/resourceType", CPX_ERROR_UNKNOWN_ELEMENT},
    {"one where an array is", "Patient", PATIENT("'name':{'family':'A'}"), "/name", CPX_ERROR_CARDINALITY},
    {"an array where one is", "Patient", PATIENT("'gender':['male']"), "/gender", CPX_ERROR_CARDINALITY},
    {"an array of primitives", "Patient", PATIENT("'name':[{'given':['A','B']}]"), NULL, 0},
    {"an array in an array", "Patient", PATIENT("'name':[[{'family':'A'}]]"), "/name/0", CPX_ERROR_VALUE},
    {"an empty array", "Patient", PATIENT("'name':[]"), "/name", CPX_ERROR_CARDINALITY},
    {"an empty object", "Patient", PATIENT("'name':[{}]"), "/name/0", CPX_ERROR_CARDINALITY},
    {"nothing but an id", "Patient", PATIENT("'name':[{'id':'a'}]"), "/name/0", CPX_ERROR_CARDINALITY},
    {"text where an object is", "Patient", PATIENT("'maritalStatus':'M'"), "/maritalStatus", CPX_ERROR_VALUE},
    {"an object where text is", "Patient", PATIENT("'birthDate':{'year':2025}"), "/birthDate", CPX_ERROR_VALUE},
    {"null", "Patient", PATIENT("'birthDate':null"), "/birthDate", CPX_ERROR_VALUE},
    {"null for an object", "Patient", PATIENT("'maritalStatus':null"), "/maritalStatus", CPX_ERROR_VALUE},
    {"null in an array of objects", "Patient", PATIENT("'name':[null]"), "/name/0", CPX_ERROR_VALUE},
    {"no status", "CarePlan", "{'resourceType':'CarePlan','intent':'plan','subject':{'display':'x'}}", "/status", CPX_ERROR_REQUIRED},
    {"no subject", "Goal", "{'resourceType':'Goal','lifecycleStatus':'active','description':{'text':'x'}}", "/subject", CPX_ERROR_REQUIRED},
    {"nothing required below", "Provenance", "{'resourceType':'Provenance','target':[{'reference':'Patient/1'}],'recorded':'2026-01-01T00:00:00Z','agent':[{'role':[{'text':'x'}]}]}", "/agent/0/who", CPX_ERROR_REQUIRED},
    {"a required choice", "Group", "{'resourceType':'Group','type':'person','actual':true,'characteristic':[{'code':{'text':'x'},'exclude':false}]}", "/characteristic/0/valueBoolean", CPX_ERROR_REQUIRED},
    {"a required choice that is there", "Group", "{'resourceType':'Group','type':'person','actual':true,'characteristic':[{'code':{'text':'x'},'valueBoolean':true,'exclude':false}]}", NULL, 0},
    {"required, but only an extension says why not", "Goal", "{'resourceType':'Goal','_lifecycleStatus':{'extension':[{'url':'http://x','valueCode':'unknown'}]},'description':{'text':'x'},'subject':{'reference':'Patient/1'}}", NULL, 0},
    {"as the definition elsewhere says", "Questionnaire", "{'resourceType':'Questionnaire','status':'active','item':[{'linkId':'1','type':'group','item':[{'linkId':'2','type':'string'}]}]}", NULL, 0},
    {"and what is wrong there", "Questionnaire", "{'resourceType':'Questionnaire','status':'active','item':[{'linkId':'1','type':'group','item':[{'type':'string'}]}]}", "/item/0/item/0/linkId", CPX_ERROR_REQUIRED},

    /* Choices */
    {"a choice", "Observation", "{" OBSERVATION ",'valueQuantity':{'value':1}}", NULL, 0},
    {"a choice of a type that isn't permitted", "Observation", "{" OBSERVATION ",'valueMoney':{'value':1}}", "/valueMoney", CPX_ERROR_UNKNOWN_ELEMENT},
    {"a choice without a type", "Observation", "{" OBSERVATION ",'value':'x'}", "/value", CPX_ERROR_UNKNOWN_ELEMENT},
    {"two types of one choice", "Observation", "{" OBSERVATION ",'valueString':'x','valueInteger':1}", "/valueInteger", CPX_ERROR_CARDINALITY},
    {"a choice and its sibling", "Observation", "{" OBSERVATION ",'valueString':'x','_valueString':{'id':'a'}}", NULL, 0},
    {"a choice and another's sibling", "Observation", "{" OBSERVATION ",'valueString':'x','_valueInteger':{'id':'a'}}", "/_valueInteger", CPX_ERROR_CARDINALITY},

    /* Primitives */
    {"a boolean", "Patient", PATIENT("'active':false"), NULL, 0},
    {"a boolean as text", "Patient", PATIENT("'active':'true'"), "/active", CPX_ERROR_VALUE},
    {"text as a number", "Patient", PATIENT("'gender':1"), "/gender", CPX_ERROR_VALUE},
    {"a number as text", "Patient", PATIENT("'multipleBirthInteger':'2'"), "/multipleBirthInteger", CPX_ERROR_VALUE},
    {"an integer", "Patient", PATIENT("'multipleBirthInteger':-2147483648"), NULL, 0},
    {"an integer too large", "Patient", PATIENT("'multipleBirthInteger':2147483648"), "/multipleBirthInteger", CPX_ERROR_VALUE},
    {"an integer too small", "Patient", PATIENT("'multipleBirthInteger':-2147483649"), "/multipleBirthInteger", CPX_ERROR_VALUE},
    {"an integer with a fraction", "Patient", PATIENT("'multipleBirthInteger':2.0"), "/multipleBirthInteger", CPX_ERROR_VALUE},
    {"an integer with an exponent", "Patient", PATIENT("'multipleBirthInteger':2e0"), "/multipleBirthInteger", CPX_ERROR_VALUE},
    {"minus nought", "Patient", PATIENT("'multipleBirthInteger':-0"), "/multipleBirthInteger", CPX_ERROR_VALUE},
    {"decimals as they are written", "Observation", "{" OBSERVATION ",'component':[{'code':{'text':'x'},'valueQuantity':{'value':1e400}},{'code':{'text':'x'},'valueQuantity':{'value':-0.10}}]}", NULL, 0},
    {"a decimal as text", "Observation", "{" OBSERVATION ",'valueQuantity':{'value':'1.0'}}", "/valueQuantity/value", CPX_ERROR_VALUE},
    {"a rank of nought", "Patient", PATIENT("'telecom':[{'rank':0}]"), "/telecom/0/rank", CPX_ERROR_VALUE},
    {"a rank", "Patient", PATIENT("'telecom':[{'rank':1}]"), NULL, 0},
    {"a size below nought", "Patient", PATIENT("'photo':[{'size':-1}]"), "/photo/0/size", CPX_ERROR_VALUE},
    {"a size of nought", "Patient", PATIENT("'photo':[{'size':0}]"), NULL, 0},
    {"empty text", "Patient", PATIENT("'name':[{'family':''}]"), "/name/0/family", CPX_ERROR_VALUE},
    {"blank text", "Patient", PATIENT("'name':[{'family':' \\n'}]"), "/name/0/family", CPX_ERROR_VALUE},
    {"a control character", "Patient", PATIENT("'name':[{'family':'a\\u0001'}]"), "/name/0/family", CPX_ERROR_VALUE},
    {"tab and line ends", "Patient", PATIENT("'name':[{'family':'a\\t\\r\\n\\/b'}]"), NULL, 0},
    {"a date of a year", "Patient", PATIENT("'birthDate':'2025'"), NULL, 0},
    {"a date", "Patient", PATIENT("'birthDate':'2024-02-29'"), NULL, 0},
    {"a date that doesn't exist", "Patient", PATIENT("'birthDate':'2025-02-29'"), "/birthDate", CPX_ERROR_VALUE},
    {"a date in another order", "Patient", PATIENT("'birthDate':'29-02-2024'"), "/birthDate", CPX_ERROR_VALUE},
    {"a date with a time", "Patient", PATIENT("'birthDate':'2024-02-29T10:00:00Z'"), "/birthDate", CPX_ERROR_VALUE},
    {"a dateTime of a month", "Patient", PATIENT("'deceasedDateTime':'2024-02'"), NULL, 0},
    {"a dateTime", "Patient", PATIENT("'deceasedDateTime':'2024-02-01T10:00:00-05:00'"), NULL, 0},
    {"a dateTime without an offset", "Patient", PATIENT("'deceasedDateTime':'2024-02-01T10:00:00'"), "/deceasedDateTime", CPX_ERROR_VALUE},
    {"a dateTime without seconds", "Patient", PATIENT("'deceasedDateTime':'2024-02-01T10:00Z'"), "/deceasedDateTime", CPX_ERROR_VALUE},
    {"an instant", "Observation", "{" OBSERVATION ",'issued':'2026-01-01T10:00:00.123Z'}", NULL, 0},
    {"a day as an instant", "Observation", "{" OBSERVATION ",'issued':'2026-01-01'}", "/issued", CPX_ERROR_VALUE},
    {"a time", "Observation", "{" OBSERVATION ",'valueTime':'23:59:59.5'}", NULL, 0},
    {"a time of 24 hours", "Observation", "{" OBSERVATION ",'valueTime':'24:00:00'}", "/valueTime", CPX_ERROR_VALUE},
    {"a time without seconds", "Observation", "{" OBSERVATION ",'valueTime':'10:00'}", "/valueTime", CPX_ERROR_VALUE},
    {"an id", "Patient", PATIENT("'id':'A-1.b'"), NULL, 0},
    {"an id with an underscore", "Patient", PATIENT("'id':'a_b'"), "/id", CPX_ERROR_VALUE},
    {"an id of 65", "Patient", PATIENT("'id':'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg'"), "/id", CPX_ERROR_VALUE},
    {"a uri with a blank", "Patient", PATIENT("'implicitRules':'http://a b'"), "/implicitRules", CPX_ERROR_VALUE},
    {"an empty uri", "Patient", PATIENT("'implicitRules':''"), "/implicitRules", CPX_ERROR_VALUE},
    {"a canonical", "CarePlan", "{" PLAN ",'instantiatesCanonical':['http://x/PlanDefinition/1|2']}", NULL, 0},
    {"a canonical with a blank", "CarePlan", "{" PLAN ",'instantiatesCanonical':['a b']}", "/instantiatesCanonical/0", CPX_ERROR_VALUE},
    {"a code with two blanks", "Patient", PATIENT("'language':'en  US'"), "/language", CPX_ERROR_VALUE},
    {"a code with a blank at its end", "Patient", PATIENT("'language':'en '"), "/language", CPX_ERROR_VALUE},
    {"an oid", "Basic", "{" BASIC ",'extension':[{'url':'http://x','valueOid':'urn:oid:2.16.840'}]}", NULL, 0},
    {"an oid with a leading nought", "Basic", "{" BASIC ",'extension':[{'url':'http://x','valueOid':'urn:oid:2.016'}]}", "/extension/0/valueOid", CPX_ERROR_VALUE},
    {"an oid of one part", "Basic", "{" BASIC ",'extension':[{'url':'http://x','valueOid':'urn:oid:2'}]}", "/extension/0/valueOid", CPX_ERROR_VALUE},
    {"a uuid", "Basic", "{" BASIC ",'extension':[{'url':'http://x','valueUuid':'urn:uuid:c757873d-ec9a-4326-a141-556f43239520'}]}", NULL, 0},
    {"a uuid without its prefix", "Basic", "{" BASIC ",'extension':[{'url':'http://x','valueUuid':'c757873d-ec9a-4326-a141-556f43239520'}]}", "/extension/0/valueUuid", CPX_ERROR_VALUE},
    {"base64", "Binary", "{'resourceType':'Binary','contentType':'text/plain','data':'SGVs bG8='}", NULL, 0},
    {"base64 without padding", "Binary", "{'resourceType':'Binary','contentType':'text/plain','data':'SGVsbG8'}", "/data", CPX_ERROR_VALUE},
    {"base64 of another alphabet", "Binary", "{'resourceType':'Binary','contentType':'text/plain','data':'SGV_bG8='}", "/data", CPX_ERROR_VALUE},

    /* "_" siblings */
    {"a sibling alone", "Patient", PATIENT("'_birthDate':{'extension':[{'url':'http://x','valueCode':'unknown'}]}"), NULL, 0},
    {"siblings aligned with null", "Patient", PATIENT("'name':[{'given':['A',null],'_given':[null,{'id':'a','extension':[{'url':'http://x','valueString':'y'}]}]}]"), NULL, 0},
    {"a sibling before its value", "Patient", PATIENT("'name':[{'_given':[{'id':'a','extension':[{'url':'http://x','valueString':'y'}]},null],'given':[null,'A']}]"), NULL, 0},
    {"fewer siblings than values", "Patient", PATIENT("'name':[{'given':['A','B'],'_given':[null]}]"), "/name/0/_given", CPX_ERROR_CARDINALITY},
    {"null without a sibling", "Patient", PATIENT("'name':[{'given':['A',null]}]"), "/name/0/given/1", CPX_ERROR_VALUE},
    {"null and null", "Patient", PATIENT("'name':[{'given':['A',null],'_given':[{'extension':[{'url':'http://x','valueString':'y'}]},null]}]"), "/name/0/given/1", CPX_ERROR_VALUE},
    {"a sibling that isn't an object", "Patient", PATIENT("'birthDate':'2025','_birthDate':'x'"), "/_birthDate", CPX_ERROR_VALUE},
    {"a sibling with a value", "Patient", PATIENT("'birthDate':'2025','_birthDate':{'value':'x'}"), "/_birthDate/value", CPX_ERROR_UNKNOWN_ELEMENT},
    {"a sibling of an object", "Patient", PATIENT("'_maritalStatus':{'id':'a'}"), "/_maritalStatus", CPX_ERROR_UNKNOWN_ELEMENT},
    {"an array of siblings for one value", "Patient", PATIENT("'birthDate':'2025','_birthDate':[null]"), "/_birthDate", CPX_ERROR_CARDINALITY},
    {"one sibling for an array", "Patient", PATIENT("'name':[{'given':['A'],'_given':{'id':'a'}}]"), "/name/0/_given", CPX_ERROR_CARDINALITY},

    /* Required bindings */
    {"a code of the value set", "Patient", PATIENT("'gender':'other'"), NULL, 0},
    {"a code that isn't of it", "Patient", PATIENT("'gender':'Female'"), "/gender", CPX_ERROR_CODE_INVALID},
    {"a code below another", "Goal", "{'resourceType':'Goal','lifecycleStatus':'on-hold','description':{'text':'x'},'subject':{'reference':'Patient/1'}}", NULL, 0},
    {"a status of another type", "Task", "{'resourceType':'Task','status':'active','intent':'order'}", "/status", CPX_ERROR_CODE_INVALID},
    {"a concept of the value set", "Condition", "{" CONDITION ",'clinicalStatus':" CODED("condition-clinical", "active") "}", NULL, 0},
    {"one coding of several is of it", "Condition", "{" CONDITION ",'clinicalStatus':{'coding':[{'system':'http://x','code':'y'},{'system':'http://terminology.hl7.org/CodeSystem/condition-clinical','code':'active'}]}}", NULL, 0},
    {"a concept of another system", "Condition", "{" CONDITION ",'clinicalStatus':{'coding':[{'system':'http://x','code':'active'}]}}", "/clinicalStatus", CPX_ERROR_CODE_INVALID},
    {"a concept of an unknown code", "Condition", "{" CONDITION ",'clinicalStatus':" CODED("condition-clinical", "gone") "}", "/clinicalStatus", CPX_ERROR_CODE_INVALID},
    {"a concept without a code", "Condition", "{" CONDITION ",'clinicalStatus':{'text':'active'}}", "/clinicalStatus", CPX_ERROR_CODE_INVALID},
    {"any code where the binding isn't required", "CarePlan", "{" PLAN ",'category':[{'coding':[{'system':'urn:x','code':'y'}]}]}", NULL, 0},

    /* References */
    {"a relative reference", "CarePlan", "{" PLAN ",'author':{'reference':'Organization/1/_history/2'}}", NULL, 0},
    {"an absolute reference", "CarePlan", "{" PLAN ",'author':{'reference':'https://x.example/fhir/Organization/1'}}", NULL, 0},
    {"an absolute URL of no known form", "CarePlan", "{" PLAN ",'author':{'reference':'https://x.example/organizations?id=1'}}", NULL, 0},
    {"a reference by identifier", "CarePlan", "{" PLAN ",'author':{'type':'Organization','identifier':{'value':'1'}}}", NULL, 0},
    {"a urn", "CarePlan", "{" PLAN ",'author':{'reference':'urn:uuid:c757873d-ec9a-4326-a141-556f43239520'}}", NULL, 0},
    {"a urn that isn't a UUID", "CarePlan", "{" PLAN ",'author':{'reference':'urn:uuid:1'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"a target that isn't permitted", "CarePlan", "{" PLAN ",'author':{'reference':'Goal/1'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"an absolute one that isn't permitted", "CarePlan", "{" PLAN ",'author':{'reference':'https://x.example/fhir/Goal/1'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"an escaped one that isn't permitted", "CarePlan", "{" PLAN ",'author':{'reference':'Goal\\/1'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"a named type that isn't permitted", "CarePlan", "{" PLAN ",'author':{'type':'Goal','display':'x'}}", "/author/type", CPX_ERROR_REFERENCE},
    {"a named type that contradicts", "CarePlan", "{" PLAN ",'author':{'type':'Patient','reference':'Organization/1'}}", "/author/type", CPX_ERROR_REFERENCE},
    {"an unknown type", "CarePlan", "{" PLAN ",'author':{'reference':'Organisation/1'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"no type", "CarePlan", "{" PLAN ",'author':{'reference':'1'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"no id", "CarePlan", "{" PLAN ",'author':{'reference':'Organization/'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"an id of another form", "CarePlan", "{" PLAN ",'author':{'reference':'Organization/a_b'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"a path before the type", "CarePlan", "{" PLAN ",'author':{'reference':'../Organization/1'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"a search outside of a transaction", "CarePlan", "{" PLAN ",'author':{'reference':'Organization?identifier=1'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"a reference that is an object's text", "CarePlan", "{" PLAN ",'author':'Organization/1'}", "/author", CPX_ERROR_VALUE},
    {"anything where anything may be", "Task", "{" TASK ",'focus':{'reference':'ServiceRequest/1'}}", NULL, 0},
    {"a child in what is open to all", "Organization", "{'resourceType':'Organization','name':'x','extension':[{'url':'http://x','valueReference':{'reference':'Patient/1'}}]}", "/extension/0/valueReference/reference", CPX_ERROR_REFERENCE},

    {"an example in a guide", "ImplementationGuide", "{'resourceType':'ImplementationGuide','url':'http://x','name':'X','status':'draft','packageId':'x','fhirVersion':['4.0.1'],'definition':{'resource':[{'reference':{'reference':'Patient/example'}}]}}", NULL, 0},

    /* Contained resources */
    {"a contained resource", "CarePlan", "{" PLAN ",'contained':[{'resourceType':'Organization','id':'o','name':'x'}],'author':{'reference':'#o'}}", NULL, 0},
    {"a fragment that isn't there", "CarePlan", "{" PLAN ",'author':{'reference':'#o'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"a fragment of a type that isn't permitted", "CarePlan", "{" PLAN ",'contained':[{" GOAL ",'id':'g'}],'author':{'reference':'#g'}}", "/author/reference", CPX_ERROR_REFERENCE},
    {"the one that contains", "CarePlan", "{" PLAN ",'contained':[{" TASK ",'id':'t','focus':{'reference':'#'}}]}", NULL, 0},
    {"contained without an id", "CarePlan", "{" PLAN ",'contained':[{'resourceType':'Organization','name':'x'}]}", "/contained/0/id", CPX_ERROR_REQUIRED},
    {"two contained of one id", "CarePlan", "{" PLAN ",'contained':[{'resourceType':'Organization','id':'o','name':'x'},{'resourceType':'Organization','id':'o','name':'y'}]}", "/contained", CPX_ERROR_INVALID},
    {"contained in contained", "CarePlan", "{" PLAN ",'contained':[{'resourceType':'Organization','id':'o','name':'x','contained':[{'resourceType':'Organization','id':'p','name':'x'}]}]}", "/contained/0/contained", CPX_ERROR_INVALID},
    {"contained with security of its own", "CarePlan", "{" PLAN ",'contained':[{'resourceType':'Organization','id':'o','name':'x','meta':{'security':[{'code':'R'}]}}]}", "/contained/0/meta", CPX_ERROR_INVALID},
    {"what is wrong in a contained one", "CarePlan", "{" PLAN ",'contained':[{'resourceType':'Organization','id':'o','nome':'x','name':'y'}]}", "/contained/0/nome", CPX_ERROR_UNKNOWN_ELEMENT},
    {"contained of an unknown type", "CarePlan", "{" PLAN ",'contained':[{'resourceType':'Thing','id':'o'}]}", "/contained/0/resourceType", CPX_ERROR_INVALID},
    {"contained that isn't an object", "CarePlan", "{" PLAN ",'contained':[1]}", "/contained/0", CPX_ERROR_INVALID},
    {"a child in what is open to all, contained", "Organization", "{'resourceType':'Organization','name':'x','contained':[{'resourceType':'Patient','id':'p'}]}", "/contained/0", CPX_ERROR_INVALID},
    {"a child's part in what is open to all", "Organization", "{'resourceType':'Organization','name':'x','contained':[{" GOAL ",'id':'g'}]}", "/contained/0", CPX_ERROR_INVALID},

    /* Extensions */
    {"an extension", "Patient", PATIENT("'extension':[{'url':'http://x','valueString':'y'}]"), NULL, 0},
    {"nested extensions", "Patient", PATIENT("'extension':[{'url':'http://x','extension':[{'url':'a','valueString':'y'}]}]"), NULL, 0},
    {"no url", "Patient", PATIENT("'extension':[{'valueString':'y'}]"), "/extension/0/url", CPX_ERROR_REQUIRED},
    {"neither value nor extensions", "Patient", PATIENT("'extension':[{'url':'http://x'}]"), "/extension/0", CPX_ERROR_INVALID},
    {"value and extensions", "Patient", PATIENT("'extension':[{'url':'http://x','valueString':'y','extension':[{'url':'a','valueString':'y'}]}]"), "/extension/0", CPX_ERROR_INVALID},
    {"an extension where modifiers are", "Patient", PATIENT("'name':[{'family':'A','modifierExtension':[{'url':'http://x','valueString':'y'}]}]"), "/name/0/modifierExtension", CPX_ERROR_UNKNOWN_ELEMENT},

    /* Bundles and Parameters */
    {"a Bundle", "Bundle", "{'resourceType':'Bundle','type':'collection','entry':[{'resource':{'resourceType':'Patient'}}]}", NULL, 0},
    {"an entry's resource", "Bundle", "{'resourceType':'Bundle','type':'collection','entry':[{'resource':{'resourceType':'Patient','gender':'x'}}]}", "/entry/0/resource/gender", CPX_ERROR_CODE_INVALID},
    {"an entry without a type", "Bundle", "{'resourceType':'Bundle','type':'collection','entry':[{'resource':{'id':'a'}}]}", "/entry/0/resource/resourceType", CPX_ERROR_REQUIRED},
    {"a search as a reference in a Bundle", "Bundle", "{'resourceType':'Bundle','type':'transaction','entry':[{'resource':{" PLAN ",'author':{'reference':'Organization?identifier=1'}},'request':{'method':'POST','url':'CarePlan'}}]}", NULL, 0},
    {"fragments are their entry's own", "Bundle", "{'resourceType':'Bundle','type':'collection','entry':[{'resource':{" PLAN ",'contained':[{'resourceType':'Organization','id':'o','name':'x'}]}},{'resource':{" PLAN ",'author':{'reference':'#o'}}}]}", "/entry/1/resource/author/reference", CPX_ERROR_REFERENCE},
    {"an unknown method", "Bundle", "{'resourceType':'Bundle','type':'transaction','entry':[{'request':{'method':'COPY','url':'x'}}]}", "/entry/0/request/method", CPX_ERROR_CODE_INVALID},
    {"Parameters", "Parameters", "{'resourceType':'Parameters','parameter':[{'name':'a','resource':{'resourceType':'Patient','active':1}}]}", "/parameter/0/resource/active", CPX_ERROR_VALUE},

    /* Narratives */
    {"a narrative", "Patient", NARRATIVE("<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><p>a <b>b</b><br/></p></div>"), NULL, 0},
    {"no div", "Patient", NARRATIVE("<p>x</p>"), "/text/div", CPX_ERROR_VALUE},
    {"a script", "Patient", NARRATIVE("<div><script>x</script></div>"), "/text/div", CPX_ERROR_VALUE},
    {"an event", "Patient", NARRATIVE("<div onclick=\\\"x\\\">x</div>"), "/text/div", CPX_ERROR_VALUE},
    {"no status", "Patient", PATIENT("'text':{'div':'<div>x</div>'}"), "/text/status", CPX_ERROR_REQUIRED},
    {"a sibling of a div", "Patient", PATIENT("'text':{'status':'generated','div':'<div>x</div>','_div':{'id':'a'}}"), "/text/_div", CPX_ERROR_UNKNOWN_ELEMENT},

    /* Invariants */
    {"ait-1", "AllergyIntolerance", "{'resourceType':'AllergyIntolerance','patient':{'reference':'Patient/1'}}", "", CPX_ERROR_REQUIRED},
    {"ait-2", "AllergyIntolerance", "{'resourceType':'AllergyIntolerance','patient':{'reference':'Patient/1'},'clinicalStatus':" CODED("allergyintolerance-clinical", "active") ",'verificationStatus':" CODED("allergyintolerance-verification", "entered-in-error") "}", "", CPX_ERROR_INVALID},
    {"att-1", "Patient", PATIENT("'photo':[{'data':'SGVsbG8='}]"), "/photo/0", CPX_ERROR_REQUIRED},
    {"cpl-3", "CarePlan", "{" PLAN ",'activity':[{'reference':{'reference':'Task/1'},'detail':{'status':'scheduled'}}]}", "/activity/0", CPX_ERROR_INVALID},
    {"cpl-3, one of them", "CarePlan", "{" PLAN ",'activity':[{'reference':{'reference':'Task/1'}},{'detail':{'status':'scheduled'}}]}", NULL, 0},
    {"ctm-1", "CareTeam", "{'resourceType':'CareTeam','participant':[{'member':{'reference':'Patient/1'},'onBehalfOf':{'reference':'Organization/1'}}]}", "/participant/0", CPX_ERROR_INVALID},
    {"ctm-1, a practitioner", "CareTeam", "{'resourceType':'CareTeam','participant':[{'member':{'reference':'Practitioner/1'},'onBehalfOf':{'reference':'Organization/1'}}]}", NULL, 0},
    {"con-4", "Condition", "{" CONDITION ",'clinicalStatus':" CODED("condition-clinical", "active") ",'abatementString':'x'}", "", CPX_ERROR_INVALID},
    {"con-4, resolved", "Condition", "{" CONDITION ",'clinicalStatus':" CODED("condition-clinical", "resolved") ",'abatementString':'x'}", NULL, 0},
    {"con-5", "Condition", "{" CONDITION ",'clinicalStatus':" CODED("condition-clinical", "active") ",'verificationStatus':" CODED("condition-ver-status", "entered-in-error") "}", "", CPX_ERROR_INVALID},
    {"ppc-1", "Consent", "{" CONSENT ",'patient':{'reference':'Patient/1'}}", "", CPX_ERROR_REQUIRED},
    {"ppc-2", "Consent", "{" CONSENT ",'policyRule':{'text':'x'}}", "", CPX_ERROR_REQUIRED},
    {"a Consent", "Consent", "{" CONSENT ",'policyRule':{'text':'x'},'patient':{'reference':'Patient/1'}}", NULL, 0},
    {"cpt-2", "Patient", PATIENT("'telecom':[{'value':'555'}]"), "/telecom/0", CPX_ERROR_REQUIRED},
    {"gol-1", "Goal", "{" GOAL ",'target':[{'detailString':'x'}]}", "/target/0", CPX_ERROR_REQUIRED},
    {"gol-1, with a measure", "Goal", "{" GOAL ",'target':[{'measure':{'text':'y'},'detailString':'x'}]}", NULL, 0},
    {"grp-1", "Group", "{'resourceType':'Group','type':'person','actual':false,'member':[{'entity':{'reference':'Patient/1'}}]}", "", CPX_ERROR_INVALID},
    {"obs-6", "Observation", "{" OBSERVATION ",'valueString':'x','dataAbsentReason':{'text':'x'}}", "", CPX_ERROR_INVALID},
    {"org-1", "Organization", "{'resourceType':'Organization','active':true}", "", CPX_ERROR_REQUIRED},
    {"org-2", "Organization", "{'resourceType':'Organization','name':'x','address':[{'use':'home'}]}", "", CPX_ERROR_INVALID},
    {"pat-1", "Patient", PATIENT("'contact':[{'gender':'male'}]"), "/contact/0", CPX_ERROR_REQUIRED},
    {"per-1", "CarePlan", "{" PLAN ",'period':{'start':'2026-02-01','end':'2025-01-01'}}", "/period", CPX_ERROR_INVALID},
    {"per-1, the same day", "CarePlan", "{" PLAN ",'period':{'start':'2026-02-01T10:00:00Z','end':'2026-02-01'}}", NULL, 0},
    {"prr-1", "ServiceRequest", "{" ORDER ",'orderDetail':[{'text':'x'}]}", "", CPX_ERROR_REQUIRED},
    {"qty-3", "Observation", "{" OBSERVATION ",'valueQuantity':{'code':'kg'}}", "/valueQuantity", CPX_ERROR_REQUIRED},
    {"inv-1", "Task", "{" TASK ",'authoredOn':'2026-02-01T10:00:00Z','lastModified':'2026-02-01T09:00:00Z'}", "", CPX_ERROR_INVALID},
};
/* clang-format on */

/* The text with its quotes, in the arena. */
static const char *quoted(struct cpx_arena *arena, const char *text)
{
    char *copy = cpx_arena_strdup(arena, text);
    assert_non_null(copy);
    for (char *at = copy; *at; at++) {
        if (*at == '\'') *at = '"';
    }
    return copy;
}

static enum cpx_rc validate(struct cpx_arena *arena, const char *type, const char *json, const char *prefix, struct cpx_problem *problem)
{
    struct cpx_doc doc;
    *problem = (struct cpx_problem){.arena = arena};
    if (cpx_doc_parse(arena, json, strlen(json), &doc, problem) != CPX_OK) fail_msg("not JSON: %s", json);
    return cpx_validate(arena, &doc, 0, type, prefix, problem);
}

/* What is wrong with a row's outcome, or NULL. */
static const char *judge(const struct row *row, enum cpx_rc rc, const struct cpx_problem *problem)
{
    if (!row->pointer) return rc == CPX_OK ? NULL : "was refused";
    if (rc != CPX_REFUSED) return "was taken";
    if (problem->count != 1) return "has more than one item";
    if (strcmp(problem->items[0].pointer, row->pointer) != 0) return "was refused for another place";
    if (problem->items[0].error != row->error) return "was refused for another error";
    return problem->items[0].detail[0] != '\0' ? NULL : "has no detail";
}

static void test_each_rule_is_enforced_and_named_at_its_place(void **state)
{
    (void)state;
    size_t failed = 0;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_problem problem;
        enum cpx_rc rc = validate(arena, rows[i].type, quoted(arena, rows[i].json), "", &problem);
        const char *wrong = judge(&rows[i], rc, &problem);
        if (wrong) {
            print_error("%s: %s\n", rows[i].what, wrong);
            for (size_t n = 0; n < problem.count; n++)
                print_error("    %s: %s\n", problem.items[n].pointer, problem.items[n].detail);
            failed++;
        }
        cpx_arena_free(arena);
    }
    assert_int_equal(failed, 0);
}

static void test_a_long_text_is_refused(void **state)
{
    (void)state;
    static const char head[] = "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"", tail[] = "\"}]}";
    enum { MIB = 1024 * 1024 };
    for (size_t size = MIB; size <= MIB + 1; size++) {
        struct cpx_arena *arena = cpx_arena_new(ARENA);
        struct cpx_problem problem;
        char *json = cpx_arena_alloc(arena, sizeof head + size + sizeof tail);
        assert_non_null(json);
        memcpy(json, head, sizeof head);
        memset(json + sizeof head - 1, 'a', size);
        memcpy(json + sizeof head - 1 + size, tail, sizeof tail);
        assert_int_equal(validate(arena, "Patient", json, "", &problem), size > MIB ? CPX_REFUSED : CPX_OK);
        cpx_arena_free(arena);
    }
}

static void test_what_would_be_taken_is_named(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_problem problem;
    assert_int_equal(validate(arena, "Patient", quoted(arena, PATIENT("'gender':'m'")), "", &problem), CPX_REFUSED);
    assert_string_equal(problem.items[0].allowed, "female, male, other, unknown");
    assert_int_equal(validate(arena, "Goal", quoted(arena, "{" GOAL ",'expressedBy':{'reference':'Device/1'}}"), "", &problem),
                     CPX_REFUSED);
    assert_string_equal(problem.items[0].allowed, "Patient, Practitioner, PractitionerRole, RelatedPerson");
    cpx_arena_free(arena);
}

static void test_pointers_are_below_the_prefix(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_problem problem = {.arena = arena};
    struct cpx_doc doc;
    const char *json = quoted(arena, "{'entry':[{'resource':{'resourceType':'Patient','gender':'m'}}]}");
    assert_int_equal(cpx_doc_parse(arena, json, strlen(json), &doc, &problem), CPX_OK);
    int32_t node = cpx_doc_path(&doc, 0, "entry[0].resource");
    assert_int_equal(cpx_validate(arena, &doc, node, "Patient", "/entry/0/resource", &problem), CPX_REFUSED);
    assert_string_equal(problem.items[0].pointer, "/entry/0/resource/gender");
    cpx_arena_free(arena);
}

static void test_errors_are_reported_up_to_the_most_that_a_problem_holds(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_problem problem;
    char json[4096] = "{\"resourceType\":\"Patient\"";
    for (int i = 0; i < 100; i++) {
        size_t at = strlen(json);
        snprintf(json + at, sizeof json - at, ",\"x%d\":1", i);
    }
    strcat(json, "}");
    assert_int_equal(validate(arena, "Patient", json, "", &problem), CPX_REFUSED);
    assert_int_equal(problem.count, CPX_PROBLEM_ITEMS);
    cpx_arena_free(arena);
}

static void test_nothing_that_the_sender_sent_is_echoed_at_length(void **state)
{
    (void)state;
    struct cpx_arena *arena = cpx_arena_new(ARENA);
    struct cpx_problem problem;
    size_t size = 100000;
    char *json = cpx_arena_alloc(arena, size + 100);
    assert_non_null(json);
    int head = sprintf(json, "{\"resourceType\":\"Patient\",\"name\":[{\"");
    memset(json + head, 'k', size);
    strcpy(json + (size_t)head + size, "\":1}]}");
    assert_int_equal(validate(arena, "Patient", json, "", &problem), CPX_REFUSED);
    assert_string_equal(problem.items[0].pointer, "/name/0");
    cpx_arena_free(arena);
}

/* Whatever the arena lacks, the answer is one of three and nothing is read that isn't there. */
static void test_memory_may_run_out_anywhere(void **state)
{
    (void)state;
    static const char plan[] =
        "{" PLAN ",'contained':[{'resourceType':'Organization','id':'o','name':'x'}],'author':{'type':'Organization',"
        "'reference':'\\u0023o'},'activity':[{'detail':{'status':'bad'}}],'nick':1,'period':{'start':'2026','end':'2025'}}";
    struct cpx_arena *text = cpx_arena_new(ARENA);
    const char *json = quoted(text, plan);
    int met[3] = {0};
    for (size_t cap = 0; cap < 24000; cap += 8) {
        struct cpx_arena *arena = cpx_arena_new(cap);
        struct cpx_problem problem = {.arena = text}, parsing = {.arena = text};
        struct cpx_doc doc;
        if (!arena) continue;
        if (cpx_doc_parse(text, json, strlen(json), &doc, &parsing) != CPX_OK) fail_msg("not JSON");
        enum cpx_rc rc = cpx_validate(arena, &doc, 0, "CarePlan", "", &problem);
        assert_true(rc == CPX_REFUSED || rc == CPX_EXHAUSTED);
        met[rc == CPX_REFUSED]++;
        cpx_arena_free(arena);
    }
    assert_true(met[0] > 0 && met[1] > 0);
    cpx_arena_free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_rule_is_enforced_and_named_at_its_place),
        cmocka_unit_test(test_a_long_text_is_refused),
        cmocka_unit_test(test_what_would_be_taken_is_named),
        cmocka_unit_test(test_pointers_are_below_the_prefix),
        cmocka_unit_test(test_errors_are_reported_up_to_the_most_that_a_problem_holds),
        cmocka_unit_test(test_nothing_that_the_sender_sent_is_echoed_at_length),
        cmocka_unit_test(test_memory_may_run_out_anywhere),
    };
    return cmocka_run_group_tests_name("fhir/validate", tests, NULL, NULL);
}
