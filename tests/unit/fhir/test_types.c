/* The table of types, and which elements are required. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../service/fhir/definitions/tables.h"

static void test_every_concrete_type_is_found_and_no_other(void **state)
{
    (void)state;
    assert_int_equal(cpx_types_count, 146);
    for (size_t i = 0; i < cpx_types_count; i++)
        assert_ptr_equal(cpx_type_find(cpx_types[i].name), &cpx_types[i]);
    static const char *const others[] = {"",        "Resource", "DomainResource",    "HumanName",
                                         "patient", "Patient ", "CarePlan.activity", "Zebra"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        assert_null(cpx_type_find(others[i]));
    assert_null(cpx_type_find(NULL));
}

/* The closed list of what is open to all clients. A type that comes to it must be argued for here, too. */
static void test_the_directory_is_a_closed_list(void **state)
{
    (void)state;
    static const char *const directory[] = {"ActivityDefinition",
                                            "CapabilityStatement",
                                            "ChargeItemDefinition",
                                            "CodeSystem",
                                            "CompartmentDefinition",
                                            "ConceptMap",
                                            "DeviceDefinition",
                                            "EffectEvidenceSynthesis",
                                            "Endpoint",
                                            "EventDefinition",
                                            "Evidence",
                                            "EvidenceVariable",
                                            "GraphDefinition",
                                            "HealthcareService",
                                            "ImplementationGuide",
                                            "InsurancePlan",
                                            "Library",
                                            "Location",
                                            "Measure",
                                            "Medication",
                                            "MedicationKnowledge",
                                            "MedicinalProduct",
                                            "MedicinalProductAuthorization",
                                            "MedicinalProductContraindication",
                                            "MedicinalProductIndication",
                                            "MedicinalProductIngredient",
                                            "MedicinalProductInteraction",
                                            "MedicinalProductManufactured",
                                            "MedicinalProductPackaged",
                                            "MedicinalProductPharmaceutical",
                                            "MedicinalProductUndesirableEffect",
                                            "MessageDefinition",
                                            "NamingSystem",
                                            "ObservationDefinition",
                                            "OperationDefinition",
                                            "Organization",
                                            "OrganizationAffiliation",
                                            "PlanDefinition",
                                            "Practitioner",
                                            "PractitionerRole",
                                            "Questionnaire",
                                            "ResearchDefinition",
                                            "ResearchElementDefinition",
                                            "RiskEvidenceSynthesis",
                                            "SearchParameter",
                                            "SpecimenDefinition",
                                            "StructureDefinition",
                                            "StructureMap",
                                            "Substance",
                                            "SubstanceNucleicAcid",
                                            "SubstancePolymer",
                                            "SubstanceProtein",
                                            "SubstanceReferenceInformation",
                                            "SubstanceSourceMaterial",
                                            "SubstanceSpecification",
                                            "TerminologyCapabilities",
                                            "ValueSet"};
    size_t next = 0, count = sizeof directory / sizeof directory[0];
    for (size_t i = 0; i < cpx_types_count; i++) {
        if (cpx_types[i].audience != CPX_AUDIENCE_DIRECTORY) continue;
        assert_true(next < count);
        assert_string_equal(cpx_types[i].name, directory[next++]);
        assert_null(cpx_types[i].children[0]);
    }
    assert_int_equal(next, count);
}

static const struct {
    const char *type;
    enum cpx_audience audience;
    const char *child; /* the first path; NULL: none */
} audiences[] = {
    {"Patient", CPX_AUDIENCE_CHILD, NULL},
    {"CarePlan", CPX_AUDIENCE_CHILD, "subject"},
    {"CareTeam", CPX_AUDIENCE_CHILD, "subject"},
    {"Goal", CPX_AUDIENCE_CHILD, "subject"},
    {"Condition", CPX_AUDIENCE_CHILD, "subject"},
    {"ServiceRequest", CPX_AUDIENCE_CHILD, "subject"},
    {"Task", CPX_AUDIENCE_CHILD, "for"},
    {"Consent", CPX_AUDIENCE_CHILD, "patient"},
    {"RelatedPerson", CPX_AUDIENCE_CHILD, "patient"},
    {"Coverage", CPX_AUDIENCE_CHILD, "beneficiary"},
    {"Device", CPX_AUDIENCE_CHILD, "patient"},
    {"Appointment", CPX_AUDIENCE_CHILD, "participant.actor"},
    {"Group", CPX_AUDIENCE_DERIVED, NULL},
    {"Provenance", CPX_AUDIENCE_DERIVED, NULL},
    {"AuditEvent", CPX_AUDIENCE_DERIVED, NULL},
    {"Bundle", CPX_AUDIENCE_DERIVED, NULL},
    {"Binary", CPX_AUDIENCE_DERIVED, "securityContext"},
    {"Communication", CPX_AUDIENCE_DERIVED, "subject"},
    {"Composition", CPX_AUDIENCE_DERIVED, "subject"},
    {"List", CPX_AUDIENCE_DERIVED, "subject"},
    {"Subscription", CPX_AUDIENCE_DERIVED, NULL},
    {"Organization", CPX_AUDIENCE_DIRECTORY, NULL},
};

static void test_audiences(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof audiences / sizeof audiences[0]; i++) {
        const struct cpx_type *type = cpx_type_find(audiences[i].type);
        assert_non_null(type);
        assert_int_equal(type->audience, audiences[i].audience);
        if (audiences[i].child)
            assert_string_equal(type->children[0], audiences[i].child);
        else
            assert_null(type->children[0]);
    }
}

/* Each child's type but Patient says who the child is; what it's named by is a Reference that may be to a Patient. */
static void test_every_type_of_a_child_names_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < cpx_types_count; i++) {
        const struct cpx_type *type = &cpx_types[i];
        if (type->audience == CPX_AUDIENCE_CHILD && strcmp(type->name, "Patient") != 0) assert_non_null(type->children[0]);
    }
}

static const struct {
    const char *type, *parameter;
    enum cpx_parameter_kind kind;
    const char *path; /* NULL: not indexed */
} parameters[] = {
    {"Patient", "identifier", CPX_PARAMETER_TOKEN, "identifier"},
    {"CarePlan", "status", CPX_PARAMETER_TOKEN, "status"},
    {"CarePlan", "category", CPX_PARAMETER_TOKEN, "category"},
    {"CarePlan", "code", CPX_PARAMETER_TOKEN, NULL},
    {"Condition", "code", CPX_PARAMETER_TOKEN, "code"},
    {"Condition", "clinical-status", CPX_PARAMETER_TOKEN, "clinicalStatus"},
    {"Goal", "lifecycle-status", CPX_PARAMETER_TOKEN, "lifecycleStatus"},
    {"MedicationRequest", "code", CPX_PARAMETER_TOKEN, "medicationCodeableConcept"},
    {"DocumentReference", "identifier", CPX_PARAMETER_TOKEN, "identifier"},
    {"ServiceRequest", "performer", CPX_PARAMETER_REFERENCE, "performer"},
    {"ServiceRequest", "based-on", CPX_PARAMETER_REFERENCE, "basedOn"},
    {"Task", "owner", CPX_PARAMETER_REFERENCE, "owner"},
    {"Task", "requester", CPX_PARAMETER_REFERENCE, "requester"},
    {"Task", "focus", CPX_PARAMETER_REFERENCE, "focus"},
    {"Task", "based-on", CPX_PARAMETER_REFERENCE, "basedOn"},
    {"Task", "intent", CPX_PARAMETER_TOKEN, "intent"},
    {"Task", "status", CPX_PARAMETER_TOKEN, "status"},
    {"Task", "patient", CPX_PARAMETER_REFERENCE, NULL},
    {"CodeSystem", "code", CPX_PARAMETER_TOKEN, NULL},
    {"Provenance", "identifier", CPX_PARAMETER_TOKEN, NULL},
};

static void test_indexed_parameters(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof parameters / sizeof parameters[0]; i++) {
        const struct cpx_parameter *parameter = cpx_type_parameter(cpx_type_find(parameters[i].type), parameters[i].parameter);
        print_message("%s %s\n", parameters[i].type, parameters[i].parameter);
        if (!parameters[i].path) {
            assert_null(parameter);
            continue;
        }
        assert_non_null(parameter);
        assert_int_equal(parameter->kind, parameters[i].kind);
        assert_string_equal(parameter->paths[0], parameters[i].path);
    }
}

static const struct {
    const char *type, *path;
    bool required;
} elements[] = {
    {"CarePlan", "status", true},
    {"CarePlan", "_status", true},
    {"CarePlan", "title", false},
    {"CarePlan", "activity", false},
    {"CarePlan", "activity.detail", false},
    {"CarePlan", "activity.detail.status", true},
    {"CarePlan", "activity.detail.description", false},
    {"CarePlan", "activity.detail.code.coding", false},
    {"CarePlan", "activity.progress.text", true},
    {"Goal", "description", true},
    {"Goal", "target.dueDate", false},
    {"Group", "characteristic.valueBoolean", true},
    {"Questionnaire", "item.item.item.linkId", true},
    {"Questionnaire", "item.item.item.text", false},
    {"Patient", "text.div", true},
    {"Patient", "text", false},
    {"Patient", "name", false},
    {"Patient", "extension", false},
    {"Patient", "extension.url", true},
    {"Patient", "extension.valueString", true},
    {"Patient", "extension.extension", true},
    {"Patient", "_birthDate.extension", false},
    {"Patient", "contained", false},
    {"Patient", "contained.status", true},
    {"Patient", "unheard", true},
    {"Patient", "", true},
    {"Patiant", "name", true},
};

static void test_required_elements(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof elements / sizeof elements[0]; i++) {
        print_message("%s %s\n", elements[i].type, elements[i].path);
        assert_int_equal(cpx_element_required(elements[i].type, elements[i].path), elements[i].required);
    }
}

/* What binary search relies on, for every structure of the generated tables. */
static void test_tables_are_in_order(void **state)
{
    (void)state;
    for (size_t i = 0; i < cpx_structures_count; i++) {
        const struct cpx_structure *structure = &cpx_structures[i];
        assert_ptr_equal(cpx_structure_find(cpx_pool + structure->name), structure);
        assert_true(structure->count <= CPX_STRUCTURE_MEMBERS);
        for (size_t n = 0; n < structure->count; n++) {
            const struct cpx_element *element = &cpx_elements[structure->first + n];
            const char *name = cpx_pool + element->name;
            assert_ptr_equal(cpx_element_find(structure, name, strlen(name)), element);
            if (element->type >= CPX_STRUCTURE) assert_true(element->type < CPX_STRUCTURE + cpx_structures_count);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_concrete_type_is_found_and_no_other),
        cmocka_unit_test(test_the_directory_is_a_closed_list),
        cmocka_unit_test(test_audiences),
        cmocka_unit_test(test_every_type_of_a_child_names_it),
        cmocka_unit_test(test_indexed_parameters),
        cmocka_unit_test(test_required_elements),
        cmocka_unit_test(test_tables_are_in_order),
    };
    return cmocka_run_group_tests_name("fhir/types", tests, NULL, NULL);
}
