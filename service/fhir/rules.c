/* The invariants that FHIR states beside the structure: one predicate each, by the structure that they are of. */
#include <stdlib.h>
#include <string.h>

#include "cpx/time.h"
#include "validate.h"

/* ---- reading ---- */

static bool has(const struct cpx_validation *v, int32_t node, const char *member)
{
    return cpx_doc_member(v->doc, node, member) >= 0;
}

static bool has_prefixed(const struct cpx_validation *v, int32_t node, const char *prefix)
{
    size_t size = strlen(prefix);
    for (int32_t member = v->doc->nodes[node].child; member >= 0; member = v->doc->nodes[member].next) {
        const struct cpx_node *at = &v->doc->nodes[member];
        if (at->key_end - at->key_start >= size && memcmp(v->doc->text + at->key_start, prefix, size) == 0) return true;
    }
    return false;
}

static bool is(const struct cpx_validation *v, int32_t node, const char *path, const char *value)
{
    return cpx_doc_string_is(v->doc, cpx_doc_path(v->doc, node, path), value);
}

/* Whether one coding of a CodeableConcept has the code. */
static bool has_coding(const struct cpx_validation *v, int32_t concept, const char *system, const char *code)
{
    int32_t codings = cpx_doc_member(v->doc, concept, "coding");
    for (int32_t coding = codings >= 0 ? v->doc->nodes[codings].child : -1; coding >= 0; coding = v->doc->nodes[coding].next) {
        if (is(v, coding, "system", system) && is(v, coding, "code", code)) return true;
    }
    return false;
}

/* Whether one item of an array of objects has the member with the value. */
static bool any_is(const struct cpx_validation *v, int32_t node, const char *array, const char *member, const char *value)
{
    int32_t items = cpx_doc_member(v->doc, node, array);
    for (int32_t item = items >= 0 ? v->doc->nodes[items].child : -1; item >= 0; item = v->doc->nodes[item].next) {
        if (is(v, item, member, value)) return true;
    }
    return false;
}

static bool span_of(const struct cpx_validation *v, int32_t node, const char *member, int64_t *lower, int64_t *upper)
{
    const char *text = cpx_doc_string(v->arena, v->doc, cpx_doc_member(v->doc, node, member));
    return text && text[0] && cpx_time_span(text, NULL, lower, upper);
}

/* Whether one date is certainly before the other, however precise they are. A day without an offset may be a day earlier or later. */
static bool is_before(const struct cpx_validation *v, int32_t node, const char *member, const char *other)
{
    static const int64_t day_us = INT64_C(86400000000);
    int64_t lower, upper, other_lower, other_upper;
    if (!span_of(v, node, member, &lower, &upper) || !span_of(v, node, other, &other_lower, &other_upper)) return false;
    bool whole_days = upper - lower >= day_us || other_upper - other_lower >= day_us;
    return upper + (whole_days ? day_us : 0) <= other_lower;
}

/* ---- predicates: true where the invariant holds ---- */

static bool is_extension_one_thing(const struct cpx_validation *v, int32_t node)
{
    return has(v, node, "extension") != (has_prefixed(v, node, "value") || has_prefixed(v, node, "_value"));
}

static bool has_quantity_system(const struct cpx_validation *v, int32_t node)
{
    return !has(v, node, "code") || has(v, node, "system");
}

static bool has_content_type(const struct cpx_validation *v, int32_t node)
{
    return !has(v, node, "data") || has(v, node, "contentType") || has(v, node, "_contentType");
}

static bool has_contact_system(const struct cpx_validation *v, int32_t node)
{
    return !has(v, node, "value") || has(v, node, "system") || has(v, node, "_system");
}

static bool is_period_in_order(const struct cpx_validation *v, int32_t node)
{
    return !is_before(v, node, "end", "start");
}

static bool is_activity_one_thing(const struct cpx_validation *v, int32_t node)
{
    return !has(v, node, "detail") || !has(v, node, "reference");
}

static bool is_delegate_practitioner(const struct cpx_validation *v, int32_t node)
{
    if (!has(v, node, "onBehalfOf")) return true;
    const char *text = cpx_doc_string(v->arena, v->doc, cpx_doc_path(v->doc, node, "member.reference"));
    struct cpx_reference member = cpx_reference_parse(text ? text : "", text ? strlen(text) : 0);
    return !member.type || strcmp(member.type->name, "Practitioner") == 0;
}

static const char clinical[] = "http://terminology.hl7.org/CodeSystem/condition-clinical";
static const char verification[] = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
static const char allergy_verification[] = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";

static bool is_abated_consistently(const struct cpx_validation *v, int32_t node)
{
    int32_t status = cpx_doc_member(v->doc, node, "clinicalStatus");
    return !has_prefixed(v, node, "abatement") || has_coding(v, status, clinical, "resolved") ||
           has_coding(v, status, clinical, "remission") || has_coding(v, status, clinical, "inactive");
}

static bool is_error_without_status(const struct cpx_validation *v, int32_t node)
{
    return !has(v, node, "clinicalStatus") ||
           !has_coding(v, cpx_doc_member(v->doc, node, "verificationStatus"), verification, "entered-in-error");
}

static bool is_allergy_error_without_status(const struct cpx_validation *v, int32_t node)
{
    bool error = has_coding(v, cpx_doc_member(v->doc, node, "verificationStatus"), allergy_verification, "entered-in-error");
    return !error || !has(v, node, "clinicalStatus");
}

static bool has_allergy_status(const struct cpx_validation *v, int32_t node)
{
    bool error = has_coding(v, cpx_doc_member(v->doc, node, "verificationStatus"), allergy_verification, "entered-in-error");
    return error || has(v, node, "clinicalStatus");
}

static bool has_policy(const struct cpx_validation *v, int32_t node)
{
    return has(v, node, "policy") || has(v, node, "policyRule");
}

static bool has_patient_of_scope(const struct cpx_validation *v, int32_t node)
{
    static const char system[] = "http://terminology.hl7.org/CodeSystem/consentscope";
    static const char *const scopes[] = {"patient-privacy", "research", "adr", "treatment"};
    int32_t scope = cpx_doc_member(v->doc, node, "scope");
    for (size_t i = 0; i < sizeof scopes / sizeof scopes[0]; i++) {
        if (has_coding(v, scope, system, scopes[i])) return has(v, node, "patient");
    }
    return true;
}

static bool has_measure(const struct cpx_validation *v, int32_t node)
{
    return !has_prefixed(v, node, "detail") || has(v, node, "measure");
}

static bool has_members_only_if_actual(const struct cpx_validation *v, int32_t node)
{
    int32_t actual = cpx_doc_member(v->doc, node, "actual");
    return !has(v, node, "member") || (actual >= 0 && v->doc->nodes[actual].kind == CPX_KIND_TRUE);
}

static bool has_value_or_reason(const struct cpx_validation *v, int32_t node)
{
    return !has(v, node, "dataAbsentReason") || !has_prefixed(v, node, "value");
}

static bool has_name_or_identifier(const struct cpx_validation *v, int32_t node)
{
    return has(v, node, "name") || has(v, node, "identifier");
}

static bool is_not_at_home(const struct cpx_validation *v, int32_t node)
{
    return !any_is(v, node, "address", "use", "home") && !any_is(v, node, "telecom", "use", "home");
}

static bool has_contact(const struct cpx_validation *v, int32_t node)
{
    return has(v, node, "name") || has(v, node, "telecom") || has(v, node, "address") || has(v, node, "organization");
}

static bool has_code_for_detail(const struct cpx_validation *v, int32_t node)
{
    return !has(v, node, "orderDetail") || has(v, node, "code");
}

static bool is_modified_after_authored(const struct cpx_validation *v, int32_t node)
{
    return !is_before(v, node, "lastModified", "authoredOn");
}

/* ---- the table ---- */

/* By structure. */
static const struct rule {
    const char *structure;
    bool (*holds)(const struct cpx_validation *validation, int32_t node);
    enum cpx_error error;
    const char *detail;
} rules[] = {
    {"AllergyIntolerance", has_allergy_status, CPX_ERROR_REQUIRED, "ait-1: clinicalStatus is required unless it was entered in error"},
    {"AllergyIntolerance", is_allergy_error_without_status, CPX_ERROR_INVALID, "ait-2: what was entered in error has no clinicalStatus"},
    {"Attachment", has_content_type, CPX_ERROR_REQUIRED, "att-1: data needs a contentType"},
    {"CarePlan.activity", is_activity_one_thing, CPX_ERROR_INVALID, "cpl-3: an activity has a detail or a reference, not both"},
    {"CareTeam.participant", is_delegate_practitioner, CPX_ERROR_INVALID, "ctm-1: onBehalfOf needs a Practitioner as member"},
    {"Condition", is_abated_consistently, CPX_ERROR_INVALID, "con-4: with an abatement clinicalStatus is inactive, resolved or remission"},
    {"Condition", is_error_without_status, CPX_ERROR_INVALID, "con-5: what was entered in error has no clinicalStatus"},
    {"Consent", has_policy, CPX_ERROR_REQUIRED, "ppc-1: policy or policyRule is required"},
    {"Consent", has_patient_of_scope, CPX_ERROR_REQUIRED, "ppc-2 to ppc-5: patient is required with this scope"},
    {"ContactPoint", has_contact_system, CPX_ERROR_REQUIRED, "cpt-2: a value needs a system"},
    {"Extension", is_extension_one_thing, CPX_ERROR_INVALID, "ext-1: an extension has either a value or extensions"},
    {"Goal.target", has_measure, CPX_ERROR_REQUIRED, "gol-1: a detail needs a measure"},
    {"Group", has_members_only_if_actual, CPX_ERROR_INVALID, "grp-1: only an actual group has members"},
    {"Observation", has_value_or_reason, CPX_ERROR_INVALID, "obs-6: dataAbsentReason only where there is no value"},
    {"Organization", has_name_or_identifier, CPX_ERROR_REQUIRED, "org-1: a name or an identifier is required"},
    {"Organization", is_not_at_home, CPX_ERROR_INVALID, "org-2, org-3: an organization has no home address or telecom"},
    {"Patient.contact", has_contact, CPX_ERROR_REQUIRED, "pat-1: a name, telecom, address or organization is required"},
    {"Period", is_period_in_order, CPX_ERROR_INVALID, "per-1: the end isn't before the start"},
    {"Quantity", has_quantity_system, CPX_ERROR_REQUIRED, "qty-3: a code needs a system"},
    {"ServiceRequest", has_code_for_detail, CPX_ERROR_REQUIRED, "prr-1: orderDetail needs a code"},
    {"Task", is_modified_after_authored, CPX_ERROR_INVALID, "inv-1: lastModified isn't before authoredOn"},
};
enum { RULES = sizeof rules / sizeof rules[0] };

/* The first rule of a structure, or RULES. */
static size_t first_rule(const char *structure)
{
    size_t low = 0, high = RULES;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(rules[middle].structure, structure) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void cpx_rules_check(struct cpx_validation *validation, const struct cpx_structure *structure, int32_t node)
{
    const char *name = cpx_pool + structure->name;
    for (size_t i = first_rule(name); i < RULES && strcmp(rules[i].structure, name) == 0; i++) {
        if (!rules[i].holds(validation, node)) cpx_validation_report(validation, rules[i].error, node, NULL, NULL, "%s", rules[i].detail);
    }
}
