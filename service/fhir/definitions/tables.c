/* Made by generate.py from r4.txt and audience.txt: change those. FHIR R4 4.0.1, CC0-1.0; FHIR is a trademark of HL7. */
/* clang-format off */
#include "tables.h"

const struct cpx_structure cpx_structures[] = {
    {2474, 0, 19, 1}, /* Account */
    {2482, 19, 61, 1}, /* ActivityDefinition */
    {2501, 80, 28, 2}, /* AdverseEvent */
    {2514, 108, 28, 1}, /* AllergyIntolerance */
    {2533, 136, 30, 2}, /* Appointment */
    {2545, 166, 16, 2}, /* AppointmentResponse */
    {2565, 182, 19, 4}, /* AuditEvent */
    {2576, 201, 13, 1}, /* Basic */
    {2582, 214, 7, 1}, /* Binary */
    {2589, 221, 19, 0}, /* BiologicallyDerivedProduct */
    {2616, 240, 16, 1}, /* BodyStructure */
    {2630, 256, 11, 1}, /* Bundle */
    {2637, 267, 34, 5}, /* CapabilityStatement */
    {2657, 301, 31, 3}, /* CarePlan */
    {2666, 332, 21, 0}, /* CareTeam */
    {2675, 353, 21, 2}, /* CatalogEntry */
    {2688, 374, 37, 3}, /* ChargeItem */
    {2699, 411, 31, 2}, /* ChargeItemDefinition */
    {2720, 442, 35, 8}, /* Claim */
    {2726, 477, 35, 7}, /* ClaimResponse */
    {2740, 512, 29, 2}, /* ClinicalImpression */
    {2759, 541, 34, 2}, /* CodeSystem */
    {2770, 575, 31, 1}, /* Communication */
    {2784, 606, 31, 1}, /* CommunicationRequest */
    {2805, 637, 22, 5}, /* CompartmentDefinition */
    {2827, 659, 23, 5}, /* Composition */
    {2839, 682, 28, 1}, /* ConceptMap */
    {2850, 710, 33, 1}, /* Condition */
    {2860, 743, 22, 3}, /* Consent */
    {2868, 765, 43, 0}, /* Contract */
    {2877, 808, 25, 3}, /* Coverage */
    {2886, 833, 23, 5}, /* CoverageEligibilityRequest */
    {2913, 856, 24, 7}, /* CoverageEligibilityResponse */
    {2941, 880, 21, 1}, /* DetectedIssue */
    {2955, 901, 34, 0}, /* Device */
    {2962, 935, 31, 0}, /* DeviceDefinition */
    {2979, 966, 18, 2}, /* DeviceMetric */
    {2992, 984, 35, 3}, /* DeviceRequest */
    {3006, 1019, 23, 3}, /* DeviceUseStatement */
    {3025, 1042, 27, 2}, /* DiagnosticReport */
    {3042, 1069, 20, 2}, /* DocumentManifest */
    {3059, 1089, 24, 2}, /* DocumentReference */
    {3092, 1113, 41, 5}, /* EffectEvidenceSynthesis */
    {3116, 1154, 31, 2}, /* Encounter */
    {3126, 1185, 19, 4}, /* Endpoint */
    {3135, 1204, 15, 0}, /* EnrollmentRequest */
    {3153, 1219, 16, 0}, /* EnrollmentResponse */
    {3172, 1235, 20, 2}, /* EpisodeOfCare */
    {3186, 1255, 37, 2}, /* EventDefinition */
    {3202, 1292, 36, 2}, /* Evidence */
    {3211, 1328, 35, 2}, /* EvidenceVariable */
    {3228, 1363, 25, 1}, /* ExampleScenario */
    {3244, 1388, 51, 9}, /* ExplanationOfBenefit */
    {3265, 1439, 34, 3}, /* FamilyMemberHistory */
    {3285, 1473, 16, 3}, /* Flag */
    {3290, 1489, 25, 3}, /* Goal */
    {3295, 1514, 23, 3}, /* GraphDefinition */
    {3311, 1537, 18, 2}, /* Group */
    {3317, 1555, 25, 2}, /* GuidanceResponse */
    {3334, 1580, 32, 0}, /* HealthcareService */
    {3352, 1612, 28, 2}, /* ImagingStudy */
    {3365, 1640, 37, 4}, /* Immunization */
    {3378, 1677, 23, 5}, /* ImmunizationEvaluation */
    {3401, 1700, 13, 3}, /* ImmunizationRecommendation */
    {3428, 1713, 28, 5}, /* ImplementationGuide */
    {3448, 1741, 22, 0}, /* InsurancePlan */
    {3462, 1763, 24, 1}, /* Invoice */
    {3470, 1787, 40, 2}, /* Library */
    {3478, 1827, 11, 1}, /* Linkage */
    {3486, 1838, 21, 2}, /* List */
    {3491, 1859, 25, 0}, /* Location */
    {3500, 1884, 50, 1}, /* Measure */
    {3508, 1934, 19, 4}, /* MeasureReport */
    {3522, 1953, 31, 2}, /* Media */
    {3528, 1984, 16, 0}, /* Medication */
    {3539, 2000, 29, 4}, /* MedicationAdministration */
    {3564, 2029, 34, 2}, /* MedicationDispense */
    {3583, 2063, 30, 0}, /* MedicationKnowledge */
    {3603, 2093, 42, 4}, /* MedicationRequest */
    {3621, 2135, 27, 3}, /* MedicationStatement */
    {3641, 2162, 28, 1}, /* MedicinalProduct */
    {3658, 2190, 24, 0}, /* MedicinalProductAuthorization */
    {3688, 2214, 15, 0}, /* MedicinalProductContraindication */
    {3721, 2229, 17, 0}, /* MedicinalProductIndication */
    {3748, 2246, 14, 1}, /* MedicinalProductIngredient */
    {3775, 2260, 15, 0}, /* MedicinalProductInteraction */
    {3803, 2275, 15, 2}, /* MedicinalProductManufactured */
    {3832, 2290, 17, 1}, /* MedicinalProductPackaged */
    {3857, 2307, 15, 2}, /* MedicinalProductPharmaceutical */
    {3888, 2322, 13, 0}, /* MedicinalProductUndesirableEffect */
    {3922, 2335, 33, 3}, /* MessageDefinition */
    {3940, 2368, 20, 2}, /* MessageHeader */
    {3954, 2388, 24, 1}, /* MolecularSequence */
    {3972, 2412, 21, 5}, /* NamingSystem */
    {3985, 2433, 25, 4}, /* NutritionOrder */
    {4000, 2458, 45, 2}, /* Observation */
    {4012, 2503, 21, 1}, /* ObservationDefinition */
    {4034, 2524, 34, 7}, /* OperationDefinition */
    {4054, 2558, 9, 1}, /* OperationOutcome */
    {4071, 2567, 18, 0}, /* Organization */
    {4084, 2585, 20, 0}, /* OrganizationAffiliation */
    {4108, 2605, 5, 0}, /* Parameters */
    {4119, 2610, 26, 0}, /* Patient */
    {4127, 2636, 20, 5}, /* PaymentNotice */
    {4141, 2656, 23, 4}, /* PaymentReconciliation */
    {4163, 2679, 18, 0}, /* Person */
    {4170, 2697, 40, 1}, /* PlanDefinition */
    {4185, 2737, 18, 0}, /* Practitioner */
    {4198, 2755, 22, 0}, /* PractitionerRole */
    {4215, 2777, 40, 2}, /* Procedure */
    {4225, 2817, 19, 3}, /* Provenance */
    {4236, 2836, 30, 1}, /* Questionnaire */
    {4250, 2866, 19, 1}, /* QuestionnaireResponse */
    {4272, 2885, 20, 1}, /* RelatedPerson */
    {4286, 2905, 26, 2}, /* RequestGroup */
    {4299, 2931, 43, 2}, /* ResearchDefinition */
    {4318, 2974, 42, 3}, /* ResearchElementDefinition */
    {4344, 3016, 32, 1}, /* ResearchStudy */
    {4358, 3048, 16, 3}, /* ResearchSubject */
    {4383, 3064, 26, 2}, /* RiskAssessment */
    {4398, 3090, 39, 3}, /* RiskEvidenceSynthesis */
    {4420, 3129, 16, 1}, /* Schedule */
    {4429, 3145, 34, 7}, /* SearchParameter */
    {4445, 3179, 46, 3}, /* ServiceRequest */
    {4460, 3225, 19, 4}, /* Slot */
    {4465, 3244, 21, 0}, /* Specimen */
    {4474, 3265, 14, 0}, /* SpecimenDefinition */
    {4493, 3279, 35, 6}, /* StructureDefinition */
    {4513, 3314, 26, 4}, /* StructureMap */
    {4526, 3340, 15, 4}, /* Subscription */
    {4539, 3355, 15, 1}, /* Substance */
    {4549, 3370, 13, 0}, /* SubstanceNucleicAcid */
    {4570, 3383, 14, 0}, /* SubstancePolymer */
    {4587, 3397, 12, 0}, /* SubstanceProtein */
    {4604, 3409, 13, 0}, /* SubstanceReferenceInformation */
    {4634, 3422, 21, 0}, /* SubstanceSourceMaterial */
    {4658, 3443, 27, 0}, /* SubstanceSpecification */
    {4681, 3470, 21, 0}, /* SupplyDelivery */
    {4696, 3491, 26, 2}, /* SupplyRequest */
    {4710, 3517, 39, 2}, /* Task */
    {4715, 3556, 32, 3}, /* TerminologyCapabilities */
    {4739, 3588, 20, 3}, /* TestReport */
    {4750, 3608, 32, 3}, /* TestScript */
    {4761, 3640, 26, 1}, /* ValueSet */
    {4770, 3666, 22, 1}, /* VerificationResult */
    {4789, 3688, 16, 6}, /* VisionPrescription */
    {36377, 3704, 5, 1}, /* Account.coverage */
    {36394, 3709, 6, 1}, /* Account.guarantor */
    {36425, 3715, 5, 2}, /* ActivityDefinition.dynamicValue */
    {36462, 3720, 5, 1}, /* ActivityDefinition.participant */
    {1804, 3725, 12, 0}, /* Address */
    {36529, 3737, 5, 1}, /* AdverseEvent.suspectEntity */
    {36566, 3742, 7, 0}, /* AdverseEvent.suspectEntity.causality */
    {1812, 3749, 7, 0}, /* Age */
    {36633, 3756, 10, 1}, /* AllergyIntolerance.reaction */
    {1816, 3766, 6, 1}, /* Annotation */
    {36724, 3772, 8, 1}, /* Appointment.participant */
    {1827, 3780, 10, 0}, /* Attachment */
    {36767, 3790, 14, 1}, /* AuditEvent.agent */
    {36807, 3804, 5, 0}, /* AuditEvent.agent.network */
    {36832, 3809, 12, 0}, /* AuditEvent.entity */
    {36865, 3821, 6, 2}, /* AuditEvent.entity.detail */
    {36908, 3827, 6, 1}, /* AuditEvent.source */
    {1838, 3833, 3, 0}, /* BackboneElement */
    {36935, 3836, 7, 0}, /* BiologicallyDerivedProduct.collection */
    {37017, 3843, 6, 0}, /* BiologicallyDerivedProduct.manipulation */
    {37081, 3849, 8, 0}, /* BiologicallyDerivedProduct.processing */
    {37128, 3857, 7, 0}, /* BiologicallyDerivedProduct.storage */
    {37181, 3864, 9, 0}, /* Bundle.entry */
    {37202, 3873, 9, 2}, /* Bundle.entry.request */
    {37271, 3882, 8, 1}, /* Bundle.entry.response */
    {37298, 3890, 5, 0}, /* Bundle.entry.search */
    {37318, 3895, 5, 2}, /* Bundle.link */
    {37339, 3900, 6, 2}, /* CapabilityStatement.document */
    {37368, 3906, 6, 1}, /* CapabilityStatement.implementation */
    {37403, 3912, 7, 0}, /* CapabilityStatement.messaging */
    {37464, 3919, 5, 2}, /* CapabilityStatement.messaging.endpoint */
    {37503, 3924, 5, 2}, /* CapabilityStatement.messaging.supportedMessage */
    {37550, 3929, 11, 1}, /* CapabilityStatement.rest */
    {37611, 3940, 5, 1}, /* CapabilityStatement.rest.interaction */
    {37648, 3945, 20, 1}, /* CapabilityStatement.rest.resource */
    {37852, 3965, 5, 1}, /* CapabilityStatement.rest.resource.interaction */
    {37898, 3970, 6, 2}, /* CapabilityStatement.rest.resource.operation */
    {37942, 3976, 7, 2}, /* CapabilityStatement.rest.resource.searchParam */
    {37988, 3983, 6, 0}, /* CapabilityStatement.rest.security */
    {38027, 3989, 6, 1}, /* CapabilityStatement.software */
    {38068, 3995, 8, 0}, /* CarePlan.activity */
    {38118, 4003, 23, 1}, /* CarePlan.activity.detail */
    {38203, 4026, 7, 0}, /* CareTeam.participant */
    {38235, 4033, 5, 2}, /* CatalogEntry.relatedEntry */
    {38274, 4038, 5, 1}, /* ChargeItem.performer */
    {38304, 4043, 6, 0}, /* ChargeItemDefinition.applicability */
    {38339, 4049, 5, 0}, /* ChargeItemDefinition.propertyGroup */
    {38389, 4054, 7, 1}, /* ChargeItemDefinition.propertyGroup.priceComponent */
    {38446, 4061, 7, 1}, /* Claim.accident */
    {38477, 4068, 8, 2}, /* Claim.careTeam */
    {38501, 4076, 9, 2}, /* Claim.diagnosis */
    {38585, 4085, 10, 3}, /* Claim.insurance */
    {38627, 4095, 27, 2}, /* Claim.item */
    {38798, 4122, 15, 2}, /* Claim.item.detail */
    {38826, 4137, 14, 2}, /* Claim.item.detail.subDetail */
    {38854, 4151, 5, 1}, /* Claim.payee */
    {38866, 4156, 9, 2}, /* Claim.procedure */
    {38907, 4165, 6, 0}, /* Claim.related */
    {38921, 4171, 14, 2}, /* Claim.supportingInfo */
    {38984, 4185, 24, 2}, /* ClaimResponse.addItem */
    {39063, 4209, 12, 2}, /* ClaimResponse.addItem.detail */
    {39092, 4221, 11, 2}, /* ClaimResponse.addItem.detail.subDetail */
    {39131, 4232, 7, 1}, /* ClaimResponse.error */
    {39169, 4239, 8, 3}, /* ClaimResponse.insurance */
    {39193, 4247, 7, 2}, /* ClaimResponse.item */
    {39212, 4254, 7, 1}, /* ClaimResponse.item.adjudication */
    {39244, 4261, 7, 2}, /* ClaimResponse.item.detail */
    {39270, 4268, 6, 1}, /* ClaimResponse.item.detail.subDetail */
    {39306, 4274, 9, 2}, /* ClaimResponse.payment */
    {39356, 4283, 7, 1}, /* ClaimResponse.processNote */
    {39382, 4290, 5, 2}, /* ClaimResponse.total */
    {39402, 4295, 6, 0}, /* ClinicalImpression.finding */
    {39429, 4301, 5, 1}, /* ClinicalImpression.investigation */
    {39462, 4306, 9, 1}, /* CodeSystem.concept */
    {39493, 4315, 6, 1}, /* CodeSystem.concept.designation */
    {39524, 4321, 11, 2}, /* CodeSystem.concept.property */
    {39587, 4332, 7, 3}, /* CodeSystem.filter */
    {39605, 4339, 7, 2}, /* CodeSystem.property */
    {1854, 4346, 4, 0}, /* CodeableConcept */
    {1870, 4350, 7, 0}, /* Coding */
    {39645, 4357, 6, 1}, /* Communication.payload */
    {39716, 4363, 6, 1}, /* CommunicationRequest.payload */
    {39745, 4369, 6, 1}, /* CompartmentDefinition.resource */
    {39782, 4375, 6, 1}, /* Composition.attester */
    {39803, 4381, 6, 0}, /* Composition.event */
    {39821, 4387, 6, 2}, /* Composition.relatesTo */
    {39876, 4393, 13, 0}, /* Composition.section */
    {39896, 4406, 9, 1}, /* ConceptMap.group */
    {39950, 4415, 6, 0}, /* ConceptMap.group.element */
    {39975, 4421, 9, 1}, /* ConceptMap.group.element.target */
    {40027, 4430, 7, 2}, /* ConceptMap.group.element.target.dependsOn */
    {40069, 4437, 7, 1}, /* ConceptMap.group.unmapped */
    {40095, 4444, 5, 0}, /* Condition.evidence */
    {40114, 4449, 6, 0}, /* Condition.stage */
    {40130, 4455, 5, 0}, /* Consent.policy */
    {40145, 4460, 14, 0}, /* Consent.provision */
    {40174, 4474, 5, 2}, /* Consent.provision.actor */
    {40198, 4479, 5, 2}, /* Consent.provision.data */
    {40229, 4484, 6, 1}, /* Consent.verification */
    {1877, 4490, 4, 0}, /* ContactDetail */
    {1891, 4494, 7, 0}, /* ContactPoint */
    {40294, 4501, 9, 2}, /* Contract.contentDefinition */
    {40355, 4510, 5, 1}, /* Contract.friendly */
    {40373, 4515, 5, 1}, /* Contract.legal */
    {40388, 4520, 5, 1}, /* Contract.rule */
    {40402, 4525, 6, 3}, /* Contract.signer */
    {40418, 4531, 16, 1}, /* Contract.term */
    {40444, 4547, 26, 3}, /* Contract.term.action */
    {40565, 4573, 5, 1}, /* Contract.term.action.subject */
    {40594, 4578, 18, 0}, /* Contract.term.asset */
    {40667, 4596, 6, 0}, /* Contract.term.asset.context */
    {40695, 4602, 18, 0}, /* Contract.term.asset.valuedItem */
    {40785, 4620, 13, 0}, /* Contract.term.offer */
    {40827, 4633, 15, 1}, /* Contract.term.offer.answer */
    {40873, 4648, 5, 2}, /* Contract.term.offer.party */
    {40899, 4653, 7, 1}, /* Contract.term.securityLabel */
    {1904, 4660, 5, 2}, /* Contributor */
    {1916, 4665, 7, 0}, /* Count */
    {40935, 4672, 6, 2}, /* Coverage.class */
    {40950, 4678, 7, 1}, /* Coverage.costToBeneficiary */
    {40988, 4685, 5, 1}, /* Coverage.costToBeneficiary.exception */
    {41025, 4690, 6, 1}, /* CoverageEligibilityRequest.insurance */
    {41062, 4696, 13, 0}, /* CoverageEligibilityRequest.item */
    {41117, 4709, 5, 0}, /* CoverageEligibilityRequest.item.diagnosis */
    {41159, 4714, 6, 2}, /* CoverageEligibilityRequest.supportingInfo */
    {41214, 4720, 4, 1}, /* CoverageEligibilityResponse.error */
    {41248, 4724, 7, 1}, /* CoverageEligibilityResponse.insurance */
    {41294, 4731, 17, 0}, /* CoverageEligibilityResponse.insurance.item */
    {41417, 4748, 10, 1}, /* CoverageEligibilityResponse.insurance.item.benefit */
    {1922, 4758, 11, 1}, /* DataRequirement */
    {41596, 4769, 6, 0}, /* DataRequirement.codeFilter */
    {41623, 4775, 7, 0}, /* DataRequirement.dateFilter */
    {41664, 4782, 4, 2}, /* DataRequirement.sort */
    {41695, 4786, 5, 0}, /* DetectedIssue.evidence */
    {41718, 4791, 6, 1}, /* DetectedIssue.mitigation */
    {41743, 4797, 5, 2}, /* Device.deviceName */
    {41761, 4802, 6, 1}, /* Device.property */
    {41777, 4808, 5, 1}, /* Device.specialization */
    {41810, 4813, 9, 0}, /* Device.udiCarrier */
    {41878, 4822, 6, 1}, /* Device.version */
    {41893, 4828, 5, 1}, /* DeviceDefinition.capability */
    {41921, 4833, 5, 2}, /* DeviceDefinition.deviceName */
    {41949, 4838, 6, 1}, /* DeviceDefinition.material */
    {41975, 4844, 6, 1}, /* DeviceDefinition.property */
    {42001, 4850, 5, 1}, /* DeviceDefinition.specialization */
    {42033, 4855, 6, 3}, /* DeviceDefinition.udiDeviceIdentifier */
    {42070, 4861, 6, 0}, /* DeviceMetric.calibration */
    {42095, 4867, 8, 0}, /* DeviceRequest.parameter */
    {42119, 4875, 5, 1}, /* DiagnosticReport.media */
    {1938, 4880, 7, 0}, /* Distance */
    {42142, 4887, 5, 0}, /* DocumentManifest.related */
    {42171, 4892, 5, 1}, /* DocumentReference.content */
    {42197, 4897, 10, 0}, /* DocumentReference.context */
    {42270, 4907, 5, 2}, /* DocumentReference.relatesTo */
    {1947, 4912, 17, 0}, /* Dosage */
    {42400, 4929, 8, 0}, /* Dosage.doseAndRate */
    {1954, 4937, 7, 0}, /* Duration */
    {42462, 4944, 6, 0}, /* EffectEvidenceSynthesis.certainty */
    {42525, 4950, 6, 0}, /* EffectEvidenceSynthesis.certainty.certaintySubcomponent */
    {42581, 4956, 9, 0}, /* EffectEvidenceSynthesis.effectEstimate */
    {42665, 4965, 7, 0}, /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate */
    {42736, 4972, 7, 1}, /* EffectEvidenceSynthesis.resultsByExposure */
    {42814, 4979, 6, 0}, /* EffectEvidenceSynthesis.sampleSize */
    {1963, 4985, 2, 0}, /* Element */
    {1971, 4987, 200, 1}, /* ElementDefinition */
    {45916, 5187, 5, 3}, /* ElementDefinition.base */
    {45939, 5192, 5, 1}, /* ElementDefinition.binding */
    {45974, 5197, 9, 3}, /* ElementDefinition.constraint */
    {46013, 5206, 53, 2}, /* ElementDefinition.example */
    {46472, 5259, 6, 2}, /* ElementDefinition.mapping */
    {46511, 5265, 6, 1}, /* ElementDefinition.slicing */
    {46565, 5271, 4, 2}, /* ElementDefinition.slicing.discriminator */
    {46605, 5275, 7, 1}, /* ElementDefinition.type */
    {46654, 5282, 5, 2}, /* Encounter.classHistory */
    {46677, 5287, 6, 1}, /* Encounter.diagnosis */
    {46697, 5293, 12, 0}, /* Encounter.hospitalization */
    {46841, 5305, 7, 1}, /* Encounter.location */
    {46860, 5312, 6, 0}, /* Encounter.participant */
    {46882, 5318, 5, 2}, /* Encounter.statusHistory */
    {46906, 5323, 6, 1}, /* EpisodeOfCare.diagnosis */
    {46930, 5329, 5, 2}, /* EpisodeOfCare.statusHistory */
    {46958, 5334, 18, 1}, /* EvidenceVariable.characteristic */
    {47271, 5352, 7, 2}, /* ExampleScenario.actor */
    {47301, 5359, 9, 2}, /* ExampleScenario.instance */
    {47368, 5368, 5, 1}, /* ExampleScenario.instance.containedInstance */
    {47421, 5373, 5, 2}, /* ExampleScenario.instance.version */
    {47454, 5378, 8, 1}, /* ExampleScenario.process */
    {47512, 5386, 7, 0}, /* ExampleScenario.process.step */
    {47559, 5393, 6, 1}, /* ExampleScenario.process.step.alternative */
    {47600, 5399, 13, 1}, /* ExampleScenario.process.step.operation */
    {47680, 5412, 7, 0}, /* ExplanationOfBenefit.accident */
    {47710, 5419, 24, 1}, /* ExplanationOfBenefit.addItem */
    {47739, 5443, 12, 1}, /* ExplanationOfBenefit.addItem.detail */
    {47775, 5455, 11, 1}, /* ExplanationOfBenefit.addItem.detail.subDetail */
    {47821, 5466, 11, 1}, /* ExplanationOfBenefit.benefitBalance */
    {47867, 5477, 9, 1}, /* ExplanationOfBenefit.benefitBalance.financial */
    {47913, 5486, 8, 2}, /* ExplanationOfBenefit.careTeam */
    {47943, 5494, 9, 2}, /* ExplanationOfBenefit.diagnosis */
    {47974, 5503, 6, 2}, /* ExplanationOfBenefit.insurance */
    {48005, 5509, 29, 2}, /* ExplanationOfBenefit.item */
    {48031, 5538, 7, 1}, /* ExplanationOfBenefit.item.adjudication */
    {48070, 5545, 17, 2}, /* ExplanationOfBenefit.item.detail */
    {48103, 5562, 16, 2}, /* ExplanationOfBenefit.item.detail.subDetail */
    {48146, 5578, 5, 0}, /* ExplanationOfBenefit.payee */
    {48173, 5583, 9, 0}, /* ExplanationOfBenefit.payment */
    {48202, 5592, 9, 2}, /* ExplanationOfBenefit.procedure */
    {48233, 5601, 7, 0}, /* ExplanationOfBenefit.processNote */
    {48266, 5608, 6, 0}, /* ExplanationOfBenefit.related */
    {48295, 5614, 14, 2}, /* ExplanationOfBenefit.supportingInfo */
    {48331, 5628, 5, 2}, /* ExplanationOfBenefit.total */
    {1989, 5633, 7, 1}, /* Expression */
    {2000, 5640, 53, 1}, /* Extension */
    {48358, 5693, 11, 1}, /* FamilyMemberHistory.condition */
    {48407, 5704, 13, 0}, /* Goal.target */
    {48541, 5717, 9, 0}, /* GraphDefinition.link */
    {48562, 5726, 8, 1}, /* GraphDefinition.link.target */
    {48597, 5734, 8, 3}, /* GraphDefinition.link.target.compartment */
    {48637, 5742, 11, 3}, /* Group.characteristic */
    {48658, 5753, 6, 1}, /* Group.member */
    {48671, 5759, 7, 0}, /* HealthcareService.availableTime */
    {48757, 5766, 5, 0}, /* HealthcareService.eligibility */
    {48787, 5771, 5, 1}, /* HealthcareService.notAvailable */
    {2010, 5776, 9, 0}, /* HumanName */
    {2020, 5785, 8, 0}, /* Identifier */
    {48861, 5793, 15, 2}, /* ImagingStudy.series */
    {48896, 5808, 7, 2}, /* ImagingStudy.series.instance */
    {48934, 5815, 5, 1}, /* ImagingStudy.series.performer */
    {48964, 5820, 7, 0}, /* Immunization.education */
    {49017, 5827, 5, 1}, /* Immunization.performer */
    {49040, 5832, 10, 1}, /* Immunization.protocolApplied */
    {49069, 5842, 6, 0}, /* Immunization.reaction */
    {49100, 5848, 17, 1}, /* ImmunizationRecommendation.recommendation */
    {49265, 5865, 5, 2}, /* ImmunizationRecommendation.recommendation.dateCriterion */
    {49321, 5870, 8, 1}, /* ImplementationGuide.definition */
    {49375, 5878, 5, 1}, /* ImplementationGuide.definition.grouping */
    {49415, 5883, 8, 3}, /* ImplementationGuide.definition.page */
    {49484, 5891, 5, 2}, /* ImplementationGuide.definition.parameter */
    {49525, 5896, 10, 1}, /* ImplementationGuide.definition.resource */
    {49608, 5906, 6, 2}, /* ImplementationGuide.definition.template */
    {49648, 5912, 6, 1}, /* ImplementationGuide.dependsOn */
    {49678, 5918, 5, 2}, /* ImplementationGuide.global */
    {49705, 5923, 8, 1}, /* ImplementationGuide.manifest */
    {49744, 5931, 6, 1}, /* ImplementationGuide.manifest.page */
    {49785, 5937, 7, 1}, /* ImplementationGuide.manifest.resource */
    {49836, 5944, 7, 0}, /* InsurancePlan.contact */
    {49858, 5951, 6, 2}, /* InsurancePlan.coverage */
    {49881, 5957, 6, 1}, /* InsurancePlan.coverage.benefit */
    {49912, 5963, 5, 0}, /* InsurancePlan.coverage.benefit.limit */
    {49949, 5968, 9, 0}, /* InsurancePlan.plan */
    {49993, 5977, 7, 0}, /* InsurancePlan.plan.generalCost */
    {50034, 5984, 5, 1}, /* InsurancePlan.plan.specificCost */
    {50066, 5989, 5, 1}, /* InsurancePlan.plan.specificCost.benefit */
    {50106, 5994, 7, 1}, /* InsurancePlan.plan.specificCost.benefit.cost */
    {50162, 6001, 7, 1}, /* Invoice.lineItem */
    {50225, 6008, 7, 1}, /* Invoice.lineItem.priceComponent */
    {50257, 6015, 5, 1}, /* Invoice.participant */
    {50277, 6020, 5, 2}, /* Linkage.item */
    {50290, 6025, 7, 1}, /* List.entry */
    {50306, 6032, 7, 0}, /* Location.hoursOfOperation */
    {50356, 6039, 6, 2}, /* Location.position */
    {2031, 6045, 8, 3}, /* MarketingStatus */
    {50412, 6053, 7, 0}, /* Measure.group */
    {50437, 6060, 6, 1}, /* Measure.group.population */
    {50462, 6066, 7, 0}, /* Measure.group.stratifier */
    {50487, 6073, 6, 1}, /* Measure.group.stratifier.component */
    {50522, 6079, 7, 1}, /* Measure.supplementalData */
    {50547, 6086, 7, 0}, /* MeasureReport.group */
    {50580, 6093, 6, 0}, /* MeasureReport.group.population */
    {50626, 6099, 5, 0}, /* MeasureReport.group.stratifier */
    {50665, 6104, 7, 0}, /* MeasureReport.group.stratifier.stratum */
    {50704, 6111, 5, 2}, /* MeasureReport.group.stratifier.stratum.component */
    {50753, 6116, 6, 0}, /* MeasureReport.group.stratifier.stratum.population */
    {50803, 6122, 5, 0}, /* Medication.batch */
    {50820, 6127, 7, 1}, /* Medication.ingredient */
    {50851, 6134, 10, 0}, /* MedicationAdministration.dosage */
    {50888, 6144, 5, 1}, /* MedicationAdministration.performer */
    {50923, 6149, 5, 1}, /* MedicationDispense.performer */
    {50952, 6154, 7, 1}, /* MedicationDispense.substitution */
    {51016, 6161, 7, 0}, /* MedicationKnowledge.administrationGuidelines */
    {51130, 6168, 5, 2}, /* MedicationKnowledge.administrationGuidelines.dosage */
    {51182, 6173, 6, 1}, /* MedicationKnowledge.administrationGuidelines.patientCharacteristics */
    {51303, 6179, 6, 2}, /* MedicationKnowledge.cost */
    {51328, 6185, 8, 0}, /* MedicationKnowledge.drugCharacteristic */
    {51367, 6193, 7, 1}, /* MedicationKnowledge.ingredient */
    {51398, 6200, 6, 0}, /* MedicationKnowledge.kinetics */
    {51470, 6206, 5, 1}, /* MedicationKnowledge.medicineClassification */
    {51513, 6211, 5, 0}, /* MedicationKnowledge.monitoringProgram */
    {51551, 6216, 5, 0}, /* MedicationKnowledge.monograph */
    {51581, 6221, 5, 0}, /* MedicationKnowledge.packaging */
    {51611, 6226, 7, 1}, /* MedicationKnowledge.regulatory */
    {51674, 6233, 5, 1}, /* MedicationKnowledge.regulatory.maxDispense */
    {51717, 6238, 4, 1}, /* MedicationKnowledge.regulatory.schedule */
    {51757, 6242, 5, 2}, /* MedicationKnowledge.regulatory.substitution */
    {51809, 6247, 5, 2}, /* MedicationKnowledge.relatedMedicationKnowledge */
    {51856, 6252, 10, 0}, /* MedicationRequest.dispenseRequest */
    {51965, 6262, 5, 0}, /* MedicationRequest.dispenseRequest.initialFill */
    {52011, 6267, 6, 1}, /* MedicationRequest.substitution */
    {52080, 6273, 9, 0}, /* MedicinalProduct.manufacturingBusinessOperation */
    {52210, 6282, 6, 1}, /* MedicinalProduct.name */
    {52269, 6288, 6, 2}, /* MedicinalProduct.name.countryLanguage */
    {52307, 6294, 5, 2}, /* MedicinalProduct.name.namePart */
    {52343, 6299, 11, 0}, /* MedicinalProduct.specialDesignation */
    {52399, 6310, 8, 0}, /* MedicinalProductAuthorization.jurisdictionalAuthorization */
    {52457, 6318, 8, 1}, /* MedicinalProductAuthorization.procedure */
    {52533, 6326, 6, 2}, /* MedicinalProductContraindication.otherTherapy */
    {52603, 6332, 6, 2}, /* MedicinalProductIndication.otherTherapy */
    {52643, 6338, 7, 2}, /* MedicinalProductIngredient.specifiedSubstance */
    {52689, 6345, 10, 1}, /* MedicinalProductIngredient.specifiedSubstance.strength */
    {52849, 6355, 8, 1}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength */
    {52939, 6363, 5, 1}, /* MedicinalProductIngredient.substance */
    {52976, 6368, 5, 1}, /* MedicinalProductInteraction.interactant */
    {53016, 6373, 5, 1}, /* MedicinalProductPackaged.batchIdentifier */
    {53091, 6378, 15, 2}, /* MedicinalProductPackaged.packageItem */
    {53163, 6393, 5, 1}, /* MedicinalProductPharmaceutical.characteristics */
    {53210, 6398, 10, 1}, /* MedicinalProductPharmaceutical.routeOfAdministration */
    {53360, 6408, 5, 1}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies */
    {53444, 6413, 6, 2}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod */
    {53528, 6419, 5, 1}, /* MessageDefinition.allowedResponse */
    {53572, 6424, 7, 2}, /* MessageDefinition.focus */
    {53596, 6431, 7, 1}, /* MessageHeader.destination */
    {53622, 6438, 6, 2}, /* MessageHeader.response */
    {53653, 6444, 8, 1}, /* MessageHeader.source */
    {2047, 6452, 8, 0}, /* Meta */
    {53678, 6460, 18, 1}, /* MolecularSequence.quality */
    {53786, 6478, 10, 0}, /* MolecularSequence.quality.roc */
    {53855, 6488, 12, 0}, /* MolecularSequence.referenceSeq */
    {54004, 6500, 9, 1}, /* MolecularSequence.repository */
    {54066, 6509, 8, 0}, /* MolecularSequence.structureVariant */
    {54125, 6517, 5, 0}, /* MolecularSequence.structureVariant.inner */
    {54166, 6522, 5, 0}, /* MolecularSequence.structureVariant.outer */
    {54207, 6527, 9, 0}, /* MolecularSequence.variant */
    {2052, 6536, 4, 0}, /* Money */
    {54285, 6540, 8, 2}, /* NamingSystem.uniqueId */
    {2072, 6548, 4, 2}, /* Narrative */
    {54311, 6552, 12, 0}, /* NutritionOrder.enteralFormula */
    {54510, 6564, 7, 0}, /* NutritionOrder.enteralFormula.administration */
    {54555, 6571, 9, 0}, /* NutritionOrder.oralDiet */
    {54629, 6580, 5, 0}, /* NutritionOrder.oralDiet.nutrient */
    {54662, 6585, 5, 0}, /* NutritionOrder.oralDiet.texture */
    {54703, 6590, 8, 0}, /* NutritionOrder.supplement */
    {54729, 6598, 18, 1}, /* Observation.component */
    {54751, 6616, 9, 0}, /* Observation.referenceRange */
    {54792, 6625, 11, 0}, /* ObservationDefinition.qualifiedInterval */
    {54853, 6636, 7, 0}, /* ObservationDefinition.quantitativeDetails */
    {54943, 6643, 5, 0}, /* OperationDefinition.overload */
    {54986, 6648, 14, 4}, /* OperationDefinition.parameter */
    {55042, 6662, 5, 2}, /* OperationDefinition.parameter.binding */
    {55080, 6667, 5, 1}, /* OperationDefinition.parameter.referencedFrom */
    {55134, 6672, 9, 2}, /* OperationOutcome.issue */
    {55169, 6681, 7, 0}, /* Organization.contact */
    {2082, 6688, 9, 2}, /* ParameterDefinition */
    {55190, 6697, 56, 1}, /* Parameters.parameter */
    {55211, 6753, 5, 1}, /* Patient.communication */
    {55233, 6758, 10, 0}, /* Patient.contact */
    {55249, 6768, 5, 2}, /* Patient.link */
    {55262, 6773, 13, 1}, /* PaymentReconciliation.detail */
    {55301, 6786, 5, 0}, /* PaymentReconciliation.processNote */
    {2102, 6791, 4, 0}, /* Period */
    {55335, 6795, 5, 1}, /* Person.link */
    {55357, 6800, 37, 0}, /* PlanDefinition.action */
    {55504, 6837, 5, 1}, /* PlanDefinition.action.condition */
    {55536, 6842, 5, 0}, /* PlanDefinition.action.dynamicValue */
    {55571, 6847, 5, 1}, /* PlanDefinition.action.participant */
    {55605, 6852, 7, 2}, /* PlanDefinition.action.relatedAction */
    {55677, 6859, 10, 1}, /* PlanDefinition.goal */
    {55697, 6869, 8, 0}, /* PlanDefinition.goal.target */
    {2109, 6877, 8, 0}, /* Population */
    {55775, 6885, 7, 1}, /* Practitioner.qualification */
    {55802, 6892, 7, 0}, /* PractitionerRole.availableTime */
    {55833, 6899, 5, 1}, /* PractitionerRole.notAvailable */
    {55863, 6904, 5, 1}, /* Procedure.focalDevice */
    {55897, 6909, 6, 1}, /* Procedure.performer */
    {2120, 6915, 14, 0}, /* ProdCharacteristic */
    {2139, 6929, 7, 2}, /* ProductShelfLife */
    {56004, 6936, 7, 1}, /* Provenance.agent */
    {56021, 6943, 6, 2}, /* Provenance.entity */
    {2156, 6949, 7, 0}, /* Quantity */
    {56039, 6956, 19, 2}, /* Questionnaire.item */
    {56137, 6975, 10, 1}, /* Questionnaire.item.answerOption */
    {56185, 6985, 15, 3}, /* Questionnaire.item.enableWhen */
    {56351, 7000, 15, 1}, /* Questionnaire.item.initial */
    {56378, 7015, 8, 1}, /* QuestionnaireResponse.item */
    {56405, 7023, 16, 0}, /* QuestionnaireResponse.item.answer */
    {2165, 7039, 4, 0}, /* Range */
    {2171, 7043, 4, 0}, /* Ratio */
    {2177, 7047, 6, 0}, /* Reference */
    {2187, 7053, 9, 1}, /* RelatedArtifact */
    {56461, 7062, 5, 1}, /* RelatedPerson.communication */
    {56489, 7067, 27, 0}, /* RequestGroup.action */
    {56509, 7094, 5, 1}, /* RequestGroup.action.condition */
    {56539, 7099, 7, 2}, /* RequestGroup.action.relatedAction */
    {56573, 7106, 24, 1}, /* ResearchElementDefinition.characteristic */
    {56882, 7130, 6, 1}, /* ResearchStudy.arm */
    {56900, 7136, 5, 0}, /* ResearchStudy.objective */
    {56924, 7141, 11, 0}, /* RiskAssessment.prediction */
    {57036, 7152, 6, 0}, /* RiskEvidenceSynthesis.certainty */
    {57068, 7158, 6, 0}, /* RiskEvidenceSynthesis.certainty.certaintySubcomponent */
    {57122, 7164, 10, 0}, /* RiskEvidenceSynthesis.riskEstimate */
    {57189, 7174, 7, 0}, /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate */
    {57242, 7181, 6, 0}, /* RiskEvidenceSynthesis.sampleSize */
    {2203, 7187, 9, 3}, /* SampledData */
    {57308, 7196, 5, 2}, /* SearchParameter.component */
    {2215, 7201, 9, 3}, /* Signature */
    {57362, 7210, 12, 0}, /* Specimen.collection */
    {57433, 7222, 10, 0}, /* Specimen.container */
    {57520, 7232, 8, 0}, /* Specimen.processing */
    {57540, 7240, 11, 1}, /* SpecimenDefinition.typeTested */
    {57633, 7251, 12, 0}, /* SpecimenDefinition.typeTested.container */
    {57719, 7263, 5, 1}, /* SpecimenDefinition.typeTested.container.additive */
    {57768, 7268, 7, 0}, /* SpecimenDefinition.typeTested.handling */
    {57857, 7275, 5, 2}, /* StructureDefinition.context */
    {57885, 7280, 4, 1}, /* StructureDefinition.differential */
    {57918, 7284, 7, 1}, /* StructureDefinition.mapping */
    {57946, 7291, 4, 1}, /* StructureDefinition.snapshot */
    {57975, 7295, 9, 4}, /* StructureMap.group */
    {58011, 7304, 7, 2}, /* StructureMap.group.input */
    {58036, 7311, 9, 2}, /* StructureMap.group.rule */
    {58060, 7320, 5, 2}, /* StructureMap.group.rule.dependent */
    {58094, 7325, 63, 1}, /* StructureMap.group.rule.source */
    {58151, 7388, 11, 0}, /* StructureMap.group.rule.target */
    {58205, 7399, 8, 1}, /* StructureMap.group.rule.target.parameter */
    {58246, 7407, 7, 2}, /* StructureMap.structure */
    {58269, 7414, 7, 1}, /* Subscription.channel */
    {58290, 7421, 6, 1}, /* Substance.ingredient */
    {58355, 7427, 6, 0}, /* Substance.instance */
    {2240, 7433, 9, 0}, /* SubstanceAmount */
    {58443, 7442, 4, 0}, /* SubstanceAmount.referenceRange */
    {58493, 7446, 11, 0}, /* SubstanceNucleicAcid.subunit */
    {58576, 7457, 7, 0}, /* SubstanceNucleicAcid.subunit.linkage */
    {58638, 7464, 6, 0}, /* SubstanceNucleicAcid.subunit.sugar */
    {58673, 7470, 5, 0}, /* SubstancePolymer.monomerSet */
    {58728, 7475, 7, 0}, /* SubstancePolymer.monomerSet.startingMaterial */
    {58784, 7482, 7, 0}, /* SubstancePolymer.repeat */
    {58878, 7489, 8, 0}, /* SubstancePolymer.repeat.repeatUnit */
    {58989, 7497, 5, 0}, /* SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation */
    {59054, 7502, 6, 0}, /* SubstancePolymer.repeat.repeatUnit.structuralRepresentation */
    {59114, 7508, 11, 0}, /* SubstanceProtein.subunit */
    {59231, 7519, 7, 0}, /* SubstanceReferenceInformation.classification */
    {59276, 7526, 6, 0}, /* SubstanceReferenceInformation.gene */
    {59330, 7532, 6, 0}, /* SubstanceReferenceInformation.geneElement */
    {59372, 7538, 13, 0}, /* SubstanceReferenceInformation.target */
    {59422, 7551, 5, 0}, /* SubstanceSourceMaterial.fractionDescription */
    {59488, 7556, 11, 0}, /* SubstanceSourceMaterial.organism */
    {59593, 7567, 5, 0}, /* SubstanceSourceMaterial.organism.author */
    {59662, 7572, 8, 0}, /* SubstanceSourceMaterial.organism.hybrid */
    {59793, 7580, 7, 0}, /* SubstanceSourceMaterial.organism.organismGeneral */
    {59857, 7587, 5, 0}, /* SubstanceSourceMaterial.partDescription */
    {59910, 7592, 8, 0}, /* SubstanceSpecification.code */
    {59938, 7600, 11, 0}, /* SubstanceSpecification.moiety */
    {60017, 7611, 14, 1}, /* SubstanceSpecification.name */
    {60045, 7625, 6, 0}, /* SubstanceSpecification.name.official */
    {60082, 7631, 10, 0}, /* SubstanceSpecification.property */
    {60185, 7641, 14, 0}, /* SubstanceSpecification.relationship */
    {60253, 7655, 11, 0}, /* SubstanceSpecification.structure */
    {60319, 7666, 8, 0}, /* SubstanceSpecification.structure.isotope */
    {60369, 7674, 6, 0}, /* SubstanceSpecification.structure.isotope.molecularWeight */
    {60426, 7680, 6, 0}, /* SubstanceSpecification.structure.representation */
    {60474, 7686, 6, 0}, /* SupplyDelivery.suppliedItem */
    {60502, 7692, 8, 0}, /* SupplyRequest.parameter */
    {60526, 7700, 54, 2}, /* Task.input */
    {60537, 7754, 54, 2}, /* Task.output */
    {60549, 7808, 6, 0}, /* Task.restriction */
    {60578, 7814, 4, 0}, /* TerminologyCapabilities.closure */
    {60610, 7818, 6, 0}, /* TerminologyCapabilities.codeSystem */
    {60657, 7824, 9, 0}, /* TerminologyCapabilities.codeSystem.version */
    {60710, 7833, 5, 2}, /* TerminologyCapabilities.codeSystem.version.filter */
    {60763, 7838, 8, 0}, /* TerminologyCapabilities.expansion */
    {60828, 7846, 5, 1}, /* TerminologyCapabilities.expansion.parameter */
    {60872, 7851, 5, 1}, /* TerminologyCapabilities.implementation */
    {60911, 7856, 5, 1}, /* TerminologyCapabilities.software */
    {60944, 7861, 4, 1}, /* TerminologyCapabilities.translation */
    {60989, 7865, 4, 1}, /* TerminologyCapabilities.validateCode */
    {61039, 7869, 6, 2}, /* TestReport.participant */
    {61062, 7875, 4, 1}, /* TestReport.setup */
    {61079, 7879, 5, 0}, /* TestReport.setup.action */
    {61110, 7884, 6, 1}, /* TestReport.setup.action.assert */
    {61141, 7890, 6, 1}, /* TestReport.setup.action.operation */
    {61175, 7896, 4, 1}, /* TestReport.teardown */
    {61195, 7900, 4, 1}, /* TestReport.teardown.action */
    {61222, 7904, 6, 1}, /* TestReport.test */
    {61238, 7910, 5, 0}, /* TestReport.test.action */
    {61261, 7915, 5, 2}, /* TestScript.destination */
    {61290, 7920, 6, 2}, /* TestScript.fixture */
    {61331, 7926, 5, 1}, /* TestScript.metadata */
    {61351, 7931, 10, 3}, /* TestScript.metadata.capability */
    {61395, 7941, 5, 1}, /* TestScript.metadata.link */
    {61420, 7946, 5, 2}, /* TestScript.origin */
    {61438, 7951, 4, 1}, /* TestScript.setup */
    {61455, 7955, 5, 0}, /* TestScript.setup.action */
    {61479, 7960, 25, 1}, /* TestScript.setup.action.assert */
    {61680, 7985, 20, 1}, /* TestScript.setup.action.operation */
    {61782, 8005, 5, 2}, /* TestScript.setup.action.operation.requestHeader */
    {61836, 8010, 4, 1}, /* TestScript.teardown */
    {61856, 8014, 4, 1}, /* TestScript.teardown.action */
    {61883, 8018, 6, 1}, /* TestScript.test */
    {61899, 8024, 5, 0}, /* TestScript.test.action */
    {61922, 8029, 11, 1}, /* TestScript.variable */
    {2256, 8040, 6, 0}, /* Timing */
    {61960, 8046, 19, 0}, /* Timing.repeat */
    {2263, 8065, 10, 1}, /* TriggerDefinition */
    {2281, 8075, 7, 2}, /* UsageContext */
    {62118, 8082, 7, 1}, /* ValueSet.compose */
    {62135, 8089, 8, 0}, /* ValueSet.compose.include */
    {62160, 8097, 6, 1}, /* ValueSet.compose.include.concept */
    {62193, 8103, 6, 1}, /* ValueSet.compose.include.concept.designation */
    {62238, 8109, 6, 3}, /* ValueSet.compose.include.filter */
    {62270, 8115, 9, 1}, /* ValueSet.expansion */
    {62289, 8124, 11, 0}, /* ValueSet.expansion.contains */
    {62317, 8135, 11, 1}, /* ValueSet.expansion.parameter */
    {62346, 8146, 11, 0}, /* VerificationResult.attestation */
    {62479, 8157, 10, 0}, /* VerificationResult.primarySource */
    {62577, 8167, 6, 1}, /* VerificationResult.validator */
    {62647, 8173, 17, 2}, /* VisionPrescription.lensSpecification */
    {62750, 8190, 5, 2}, /* VisionPrescription.lensSpecification.prism */
};
const size_t cpx_structures_count = sizeof cpx_structures / sizeof cpx_structures[0];
const struct cpx_element cpx_elements[] = {
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Account.contained */
    {26038, CPX_STRUCTURE + 146, 0, 0, 0, CPX_ELEMENT_MANY}, /* Account.coverage */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Account.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Account.extension */
    {26059, CPX_STRUCTURE + 147, 0, 0, 0, CPX_ELEMENT_MANY}, /* Account.guarantor */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Account.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Account.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Account.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Account.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Account.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Account.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Account.name */
    {26120, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Account.owner */
    {26126, CPX_STRUCTURE + 531, 3, 0, 0, 0}, /* Account.partOf */
    {26133, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Account.servicePeriod */
    {26147, CPX_PRIMITIVE_CODE, 0, 2, 0, CPX_ELEMENT_REQUIRED}, /* Account.status */
    {26154, CPX_STRUCTURE + 531, 5, 0, 0, CPX_ELEMENT_MANY}, /* Account.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Account.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Account.type */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ActivityDefinition.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.author */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.bodySite */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ActivityDefinition.code */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ActivityDefinition.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ActivityDefinition.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ActivityDefinition.description */
    {26202, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ActivityDefinition.doNotPerform */
    {26215, CPX_STRUCTURE + 300, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.dosage */
    {26222, CPX_STRUCTURE + 148, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.dynamicValue */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.editor */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* ActivityDefinition.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.endorser */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ActivityDefinition.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ActivityDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ActivityDefinition.implicitRules */
    {26264, CPX_PRIMITIVE_CODE, 0, 176, 0, 0}, /* ActivityDefinition.intent */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.jurisdiction */
    {13649, CPX_PRIMITIVE_CODE, 0, 178, 0, 0}, /* ActivityDefinition.kind */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ActivityDefinition.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ActivityDefinition.lastReviewDate */
    {26299, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.library */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* ActivityDefinition.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ActivityDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ActivityDefinition.name */
    {26316, CPX_STRUCTURE + 531, 15, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.observationRequirement */
    {26339, CPX_STRUCTURE + 531, 15, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.observationResultRequirement */
    {26368, CPX_STRUCTURE + 149, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.participant */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* ActivityDefinition.priority */
    {26389, CPX_STRUCTURE + 224, 0, 0, 3, 0}, /* ActivityDefinition.productCodeableConcept */
    {26412, CPX_STRUCTURE + 531, 17, 0, 3, 0}, /* ActivityDefinition.productReference */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* ActivityDefinition.profile */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ActivityDefinition.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ActivityDefinition.purpose */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ActivityDefinition.quantity */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.relatedArtifact */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.reviewer */
    {26463, CPX_STRUCTURE + 531, 20, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.specimenRequirement */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* ActivityDefinition.status */
    {26483, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* ActivityDefinition.subjectCodeableConcept */
    {26506, CPX_STRUCTURE + 531, 22, 0, 1, 0}, /* ActivityDefinition.subjectReference */
    {26523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ActivityDefinition.subtitle */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ActivityDefinition.text */
    {26532, CPX_STRUCTURE + 153, 0, 0, 2, 0}, /* ActivityDefinition.timingAge */
    {26542, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* ActivityDefinition.timingDateTime */
    {26557, CPX_STRUCTURE + 302, 0, 0, 2, 0}, /* ActivityDefinition.timingDuration */
    {26572, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* ActivityDefinition.timingPeriod */
    {26585, CPX_STRUCTURE + 529, 0, 0, 2, 0}, /* ActivityDefinition.timingRange */
    {26597, CPX_STRUCTURE + 643, 0, 0, 2, 0}, /* ActivityDefinition.timingTiming */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ActivityDefinition.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.topic */
    {26622, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* ActivityDefinition.transform */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ActivityDefinition.url */
    {26632, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ActivityDefinition.usage */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ActivityDefinition.version */
    {26657, CPX_PRIMITIVE_CODE, 0, 14, 0, CPX_ELEMENT_REQUIRED}, /* AdverseEvent.actuality */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.contained */
    {26676, CPX_STRUCTURE + 531, 24, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.contributor */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* AdverseEvent.date */
    {26688, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* AdverseEvent.detected */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* AdverseEvent.encounter */
    {26707, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* AdverseEvent.event */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* AdverseEvent.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* AdverseEvent.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* AdverseEvent.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* AdverseEvent.language */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* AdverseEvent.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* AdverseEvent.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.modifierExtension */
    {18999, CPX_STRUCTURE + 224, 0, 15, 0, 0}, /* AdverseEvent.outcome */
    {26713, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* AdverseEvent.recordedDate */
    {26726, CPX_STRUCTURE + 531, 30, 0, 0, 0}, /* AdverseEvent.recorder */
    {26735, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.referenceDocument */
    {26753, CPX_STRUCTURE + 531, 37, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.resultingCondition */
    {26772, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* AdverseEvent.seriousness */
    {26784, CPX_STRUCTURE + 224, 0, 16, 0, 0}, /* AdverseEvent.severity */
    {26793, CPX_STRUCTURE + 531, 39, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.study */
    {26154, CPX_STRUCTURE + 531, 41, 0, 0, CPX_ELEMENT_REQUIRED}, /* AdverseEvent.subject */
    {26799, CPX_STRUCTURE + 531, 46, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.subjectMedicalHistory */
    {26821, CPX_STRUCTURE + 151, 0, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.suspectEntity */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* AdverseEvent.text */
    {26835, CPX_STRUCTURE + 531, 30, 0, 0, 0}, /* AllergyIntolerance.asserter */
    {26667, CPX_PRIMITIVE_CODE, 0, 18, 0, CPX_ELEMENT_MANY}, /* AllergyIntolerance.category */
    {26844, CPX_STRUCTURE + 224, 0, 21, 0, 0}, /* AllergyIntolerance.clinicalStatus */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* AllergyIntolerance.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* AllergyIntolerance.contained */
    {26859, CPX_PRIMITIVE_CODE, 0, 19, 0, 0}, /* AllergyIntolerance.criticality */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* AllergyIntolerance.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AllergyIntolerance.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* AllergyIntolerance.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* AllergyIntolerance.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* AllergyIntolerance.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* AllergyIntolerance.language */
    {26871, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* AllergyIntolerance.lastOccurrence */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* AllergyIntolerance.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AllergyIntolerance.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* AllergyIntolerance.note */
    {26891, CPX_STRUCTURE + 153, 0, 0, 1, 0}, /* AllergyIntolerance.onsetAge */
    {26900, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* AllergyIntolerance.onsetDateTime */
    {26914, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* AllergyIntolerance.onsetPeriod */
    {26926, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* AllergyIntolerance.onsetRange */
    {26937, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* AllergyIntolerance.onsetString */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* AllergyIntolerance.patient */
    {26949, CPX_STRUCTURE + 154, 0, 0, 0, CPX_ELEMENT_MANY}, /* AllergyIntolerance.reaction */
    {26713, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* AllergyIntolerance.recordedDate */
    {26726, CPX_STRUCTURE + 531, 30, 0, 0, 0}, /* AllergyIntolerance.recorder */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* AllergyIntolerance.text */
    {9561, CPX_PRIMITIVE_CODE, 0, 20, 0, 0}, /* AllergyIntolerance.type */
    {26958, CPX_STRUCTURE + 224, 0, 22, 0, 0}, /* AllergyIntolerance.verificationStatus */
    {26977, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Appointment.appointmentType */
    {26993, CPX_STRUCTURE + 531, 57, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.basedOn */
    {27001, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Appointment.cancelationReason */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Appointment.comment */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.contained */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Appointment.created */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Appointment.description */
    {27027, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* Appointment.end */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Appointment.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Appointment.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Appointment.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Appointment.meta */
    {27031, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Appointment.minutesDuration */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.modifierExtension */
    {26368, CPX_STRUCTURE + 156, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Appointment.participant */
    {27047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Appointment.patientInstruction */
    {26380, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* Appointment.priority */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.reasonCode */
    {27077, CPX_STRUCTURE + 531, 59, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.reasonReference */
    {27093, CPX_STRUCTURE + 503, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.requestedPeriod */
    {27109, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.serviceCategory */
    {27125, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.serviceType */
    {27137, CPX_STRUCTURE + 531, 64, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.slot */
    {27142, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.specialty */
    {447, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* Appointment.start */
    {26147, CPX_PRIMITIVE_CODE, 0, 23, 0, CPX_ELEMENT_REQUIRED}, /* Appointment.status */
    {27152, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.supportingInformation */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Appointment.text */
    {27174, CPX_STRUCTURE + 531, 66, 0, 0, 0}, /* AppointmentResponse.actor */
    {27180, CPX_STRUCTURE + 531, 74, 0, 0, CPX_ELEMENT_REQUIRED}, /* AppointmentResponse.appointment */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AppointmentResponse.comment */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* AppointmentResponse.contained */
    {27027, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* AppointmentResponse.end */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AppointmentResponse.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* AppointmentResponse.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* AppointmentResponse.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* AppointmentResponse.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* AppointmentResponse.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* AppointmentResponse.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AppointmentResponse.modifierExtension */
    {27192, CPX_PRIMITIVE_CODE, 0, 152, 0, CPX_ELEMENT_REQUIRED}, /* AppointmentResponse.participantStatus */
    {27210, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* AppointmentResponse.participantType */
    {447, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* AppointmentResponse.start */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* AppointmentResponse.text */
    {27226, CPX_PRIMITIVE_CODE, 0, 27, 0, 0}, /* AuditEvent.action */
    {27233, CPX_STRUCTURE + 158, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* AuditEvent.agent */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.contained */
    {10750, CPX_STRUCTURE + 160, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.entity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* AuditEvent.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* AuditEvent.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* AuditEvent.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* AuditEvent.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.modifierExtension */
    {18999, CPX_PRIMITIVE_CODE, 0, 28, 0, 0}, /* AuditEvent.outcome */
    {27239, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.outcomeDesc */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* AuditEvent.period */
    {27258, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.purposeOfEvent */
    {27273, CPX_PRIMITIVE_INSTANT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* AuditEvent.recorded */
    {13477, CPX_STRUCTURE + 162, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* AuditEvent.source */
    {27282, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.subtype */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* AuditEvent.text */
    {9561, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* AuditEvent.type */
    {8933, CPX_STRUCTURE + 531, 76, 0, 0, 0}, /* Basic.author */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Basic.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Basic.contained */
    {5806, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Basic.created */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Basic.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Basic.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Basic.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Basic.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Basic.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Basic.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Basic.modifierExtension */
    {26154, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* Basic.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Basic.text */
    {27290, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Binary.contentType */
    {27302, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 0, 0}, /* Binary.data */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Binary.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Binary.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Binary.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Binary.meta */
    {27307, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* Binary.securityContext */
    {6209, CPX_STRUCTURE + 164, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.collection */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.language */
    {27323, CPX_STRUCTURE + 165, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.manipulation */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.modifierExtension */
    {27336, CPX_STRUCTURE + 531, 82, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.parent */
    {13138, CPX_STRUCTURE + 166, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.processing */
    {27343, CPX_PRIMITIVE_CODE, 0, 154, 0, 0}, /* BiologicallyDerivedProduct.productCategory */
    {27359, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.productCode */
    {13311, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.quantity */
    {5550, CPX_STRUCTURE + 531, 57, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.request */
    {26147, CPX_PRIMITIVE_CODE, 0, 155, 0, 0}, /* BiologicallyDerivedProduct.status */
    {27371, CPX_STRUCTURE + 167, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.storage */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.text */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* BodyStructure.active */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* BodyStructure.contained */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* BodyStructure.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BodyStructure.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* BodyStructure.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* BodyStructure.identifier */
    {27379, CPX_STRUCTURE + 157, 0, 0, 0, CPX_ELEMENT_MANY}, /* BodyStructure.image */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* BodyStructure.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* BodyStructure.language */
    {26307, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* BodyStructure.location */
    {27385, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* BodyStructure.locationQualifier */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* BodyStructure.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BodyStructure.modifierExtension */
    {27403, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* BodyStructure.morphology */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* BodyStructure.patient */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* BodyStructure.text */
    {27414, CPX_STRUCTURE + 168, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.entry */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Bundle.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Bundle.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Bundle.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Bundle.language */
    {27420, CPX_STRUCTURE + 172, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.link */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Bundle.meta */
    {27425, CPX_STRUCTURE + 548, 0, 0, 0, 0}, /* Bundle.signature */
    {27435, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* Bundle.timestamp */
    {27445, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* Bundle.total */
    {9561, CPX_PRIMITIVE_CODE, 0, 30, 0, CPX_ELEMENT_REQUIRED}, /* Bundle.type */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.description */
    {6220, CPX_STRUCTURE + 173, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.document */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CapabilityStatement.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.extension */
    {27451, CPX_PRIMITIVE_CODE, 0, 1, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.fhirVersion */
    {27463, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* CapabilityStatement.format */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* CapabilityStatement.id */
    {27470, CPX_STRUCTURE + 174, 0, 0, 0, 0}, /* CapabilityStatement.implementation */
    {27485, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.implementationGuide */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CapabilityStatement.implicitRules */
    {27505, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.imports */
    {27513, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.instantiates */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.jurisdiction */
    {13649, CPX_PRIMITIVE_CODE, 0, 31, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.kind */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* CapabilityStatement.language */
    {27526, CPX_STRUCTURE + 175, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.messaging */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* CapabilityStatement.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.name */
    {27536, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.patchFormat */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.purpose */
    {27548, CPX_STRUCTURE + 178, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest */
    {27553, CPX_STRUCTURE + 185, 0, 0, 0, 0}, /* CapabilityStatement.software */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* CapabilityStatement.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.title */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CapabilityStatement.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.version */
    {27562, CPX_STRUCTURE + 186, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity */
    {27571, CPX_STRUCTURE + 531, 37, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.addresses */
    {8933, CPX_STRUCTURE + 531, 84, 0, 0, 0}, /* CarePlan.author */
    {26993, CPX_STRUCTURE + 531, 92, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.basedOn */
    {27581, CPX_STRUCTURE + 531, 94, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.careTeam */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.contained */
    {26676, CPX_STRUCTURE + 531, 84, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.contributor */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* CarePlan.created */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CarePlan.description */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* CarePlan.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.extension */
    {27590, CPX_STRUCTURE + 531, 96, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.goal */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* CarePlan.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CarePlan.implicitRules */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.instantiatesUri */
    {26264, CPX_PRIMITIVE_CODE, 0, 34, 0, CPX_ELEMENT_REQUIRED}, /* CarePlan.intent */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* CarePlan.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* CarePlan.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.note */
    {26126, CPX_STRUCTURE + 531, 92, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.partOf */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* CarePlan.period */
    {9811, CPX_STRUCTURE + 531, 92, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.replaces */
    {26147, CPX_PRIMITIVE_CODE, 0, 179, 0, CPX_ELEMENT_REQUIRED}, /* CarePlan.status */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, CPX_ELEMENT_REQUIRED}, /* CarePlan.subject */
    {27633, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.supportingInfo */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* CarePlan.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CarePlan.title */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.contained */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* CareTeam.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* CareTeam.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CareTeam.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* CareTeam.language */
    {27648, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.managingOrganization */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* CareTeam.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CareTeam.name */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.note */
    {26368, CPX_STRUCTURE + 188, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.participant */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* CareTeam.period */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.reasonCode */
    {27077, CPX_STRUCTURE + 531, 37, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.reasonReference */
    {26147, CPX_PRIMITIVE_CODE, 0, 35, 0, 0}, /* CareTeam.status */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, 0}, /* CareTeam.subject */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.telecom */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* CareTeam.text */
    {27677, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.additionalCharacteristic */
    {27702, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.additionalClassification */
    {27727, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.additionalIdentifier */
    {27748, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.classification */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* CatalogEntry.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CatalogEntry.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* CatalogEntry.language */
    {27763, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* CatalogEntry.lastUpdated */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* CatalogEntry.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.modifierExtension */
    {27775, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CatalogEntry.orderable */
    {27785, CPX_STRUCTURE + 531, 101, 0, 0, CPX_ELEMENT_REQUIRED}, /* CatalogEntry.referencedItem */
    {27800, CPX_STRUCTURE + 189, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.relatedEntry */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, 0}, /* CatalogEntry.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* CatalogEntry.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CatalogEntry.type */
    {27813, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* CatalogEntry.validTo */
    {27821, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* CatalogEntry.validityPeriod */
    {27836, CPX_STRUCTURE + 531, 3, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.account */
    {27844, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.bodysite */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ChargeItem.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.contained */
    {27853, CPX_STRUCTURE + 531, 113, 0, 0, 0}, /* ChargeItem.context */
    {27861, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* ChargeItem.costCenter */
    {27872, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.definitionCanonical */
    {27892, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.definitionUri */
    {27906, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ChargeItem.enteredDate */
    {27918, CPX_STRUCTURE + 531, 116, 0, 0, 0}, /* ChargeItem.enterer */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.extension */
    {27926, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ChargeItem.factorOverride */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ChargeItem.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ChargeItem.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ChargeItem.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ChargeItem.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.note */
    {27941, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* ChargeItem.occurrenceDateTime */
    {27960, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* ChargeItem.occurrencePeriod */
    {27977, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* ChargeItem.occurrenceTiming */
    {27994, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItem.overrideReason */
    {26126, CPX_STRUCTURE + 531, 123, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.partOf */
    {28009, CPX_STRUCTURE + 190, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.performer */
    {28019, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* ChargeItem.performingOrganization */
    {28042, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ChargeItem.priceOverride */
    {26389, CPX_STRUCTURE + 224, 0, 0, 2, 0}, /* ChargeItem.productCodeableConcept */
    {26412, CPX_STRUCTURE + 531, 125, 0, 2, 0}, /* ChargeItem.productReference */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ChargeItem.quantity */
    {28056, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.reason */
    {28063, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* ChargeItem.requestingOrganization */
    {28086, CPX_STRUCTURE + 531, 129, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.service */
    {26147, CPX_PRIMITIVE_CODE, 0, 36, 0, CPX_ELEMENT_REQUIRED}, /* ChargeItem.status */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, CPX_ELEMENT_REQUIRED}, /* ChargeItem.subject */
    {27152, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.supportingInformation */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ChargeItem.text */
    {433, CPX_STRUCTURE + 191, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.applicability */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ChargeItemDefinition.approvalDate */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ChargeItemDefinition.code */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ChargeItemDefinition.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ChargeItemDefinition.date */
    {28094, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.derivedFromUri */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ChargeItemDefinition.description */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* ChargeItemDefinition.effectivePeriod */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ChargeItemDefinition.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ChargeItemDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ChargeItemDefinition.implicitRules */
    {6371, CPX_STRUCTURE + 531, 125, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.instance */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ChargeItemDefinition.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ChargeItemDefinition.lastReviewDate */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ChargeItemDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.modifierExtension */
    {26126, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.partOf */
    {28109, CPX_STRUCTURE + 192, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.propertyGroup */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItemDefinition.publisher */
    {9811, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.replaces */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* ChargeItemDefinition.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ChargeItemDefinition.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItemDefinition.title */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ChargeItemDefinition.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItemDefinition.version */
    {28123, CPX_STRUCTURE + 194, 0, 0, 0, 0}, /* Claim.accident */
    {28132, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Claim.billablePeriod */
    {27581, CPX_STRUCTURE + 195, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.careTeam */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.contained */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.created */
    {28147, CPX_STRUCTURE + 196, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.diagnosis */
    {27918, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* Claim.enterer */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.extension */
    {28157, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* Claim.facility */
    {28166, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.fundsReserve */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Claim.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Claim.implicitRules */
    {28179, CPX_STRUCTURE + 197, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Claim.insurance */
    {28189, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Claim.insurer */
    {28197, CPX_STRUCTURE + 198, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Claim.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Claim.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.modifierExtension */
    {28202, CPX_STRUCTURE + 531, 141, 0, 0, 0}, /* Claim.originalPrescription */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.patient */
    {28223, CPX_STRUCTURE + 201, 0, 0, 0, 0}, /* Claim.payee */
    {28229, CPX_STRUCTURE + 531, 141, 0, 0, 0}, /* Claim.prescription */
    {26380, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.priority */
    {28242, CPX_STRUCTURE + 202, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.procedure */
    {28252, CPX_STRUCTURE + 531, 145, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.provider */
    {28261, CPX_STRUCTURE + 531, 57, 0, 0, 0}, /* Claim.referral */
    {8276, CPX_STRUCTURE + 203, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.related */
    {26147, CPX_PRIMITIVE_CODE, 0, 87, 0, CPX_ELEMENT_REQUIRED}, /* Claim.status */
    {28270, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.subType */
    {27633, CPX_STRUCTURE + 204, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.supportingInfo */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Claim.text */
    {27445, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Claim.total */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.type */
    {28278, CPX_PRIMITIVE_CODE, 0, 37, 0, CPX_ELEMENT_REQUIRED}, /* Claim.use */
    {28282, CPX_STRUCTURE + 205, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem */
    {28290, CPX_STRUCTURE + 211, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.adjudication */
    {28303, CPX_STRUCTURE + 531, 149, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.communicationRequest */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.contained */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.created */
    {28324, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.disposition */
    {8497, CPX_STRUCTURE + 208, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.error */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.extension */
    {28336, CPX_STRUCTURE + 157, 0, 0, 0, 0}, /* ClaimResponse.form */
    {28341, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClaimResponse.formCode */
    {28166, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClaimResponse.fundsReserve */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ClaimResponse.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ClaimResponse.implicitRules */
    {28179, CPX_STRUCTURE + 209, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.insurance */
    {28189, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.insurer */
    {28197, CPX_STRUCTURE + 210, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ClaimResponse.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ClaimResponse.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.modifierExtension */
    {18999, CPX_PRIMITIVE_CODE, 0, 170, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.outcome */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.patient */
    {28350, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClaimResponse.payeeType */
    {28360, CPX_STRUCTURE + 214, 0, 0, 0, 0}, /* ClaimResponse.payment */
    {28368, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* ClaimResponse.preAuthPeriod */
    {28382, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.preAuthRef */
    {28393, CPX_STRUCTURE + 215, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.processNote */
    {5550, CPX_STRUCTURE + 531, 151, 0, 0, 0}, /* ClaimResponse.request */
    {28405, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* ClaimResponse.requestor */
    {26147, CPX_PRIMITIVE_CODE, 0, 87, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.status */
    {28270, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClaimResponse.subType */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ClaimResponse.text */
    {27445, CPX_STRUCTURE + 216, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.total */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.type */
    {28278, CPX_PRIMITIVE_CODE, 0, 37, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.use */
    {28415, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* ClinicalImpression.assessor */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClinicalImpression.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ClinicalImpression.date */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClinicalImpression.description */
    {28424, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* ClinicalImpression.effectiveDateTime */
    {26235, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* ClinicalImpression.effectivePeriod */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* ClinicalImpression.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.extension */
    {28442, CPX_STRUCTURE + 217, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.finding */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ClinicalImpression.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ClinicalImpression.implicitRules */
    {28450, CPX_STRUCTURE + 218, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.investigation */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ClinicalImpression.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ClinicalImpression.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.note */
    {28464, CPX_STRUCTURE + 531, 153, 0, 0, 0}, /* ClinicalImpression.previous */
    {28473, CPX_STRUCTURE + 531, 155, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.problem */
    {28481, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.prognosisCodeableConcept */
    {28506, CPX_STRUCTURE + 531, 158, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.prognosisReference */
    {28525, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.protocol */
    {26147, CPX_PRIMITIVE_CODE, 0, 38, 0, CPX_ELEMENT_REQUIRED}, /* ClinicalImpression.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClinicalImpression.statusReason */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClinicalImpression.subject */
    {14568, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClinicalImpression.summary */
    {27633, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.supportingInfo */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ClinicalImpression.text */
    {28547, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CodeSystem.caseSensitive */
    {28561, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CodeSystem.compositional */
    {28575, CPX_STRUCTURE + 219, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.concept */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.contained */
    {28583, CPX_PRIMITIVE_CODE, 0, 40, 0, CPX_ELEMENT_REQUIRED}, /* CodeSystem.content */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CodeSystem.copyright */
    {28591, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* CodeSystem.count */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* CodeSystem.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CodeSystem.description */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CodeSystem.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.extension */
    {28597, CPX_STRUCTURE + 222, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.filter */
    {28604, CPX_PRIMITIVE_CODE, 0, 41, 0, 0}, /* CodeSystem.hierarchyMeaning */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* CodeSystem.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CodeSystem.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* CodeSystem.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* CodeSystem.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.name */
    {28621, CPX_STRUCTURE + 223, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.property */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CodeSystem.purpose */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* CodeSystem.status */
    {28630, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* CodeSystem.supplements */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* CodeSystem.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.title */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CodeSystem.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.useContext */
    {28642, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* CodeSystem.valueSet */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.version */
    {28651, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CodeSystem.versionNeeded */
    {28665, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.about */
    {26993, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.basedOn */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.contained */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* Communication.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Communication.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Communication.implicitRules */
    {28671, CPX_STRUCTURE + 531, 160, 0, 0, CPX_ELEMENT_MANY}, /* Communication.inResponseTo */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.instantiatesUri */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Communication.language */
    {28684, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.medium */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Communication.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.note */
    {26126, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.partOf */
    {28691, CPX_STRUCTURE + 226, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.payload */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* Communication.priority */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.reasonCode */
    {27077, CPX_STRUCTURE + 531, 162, 0, 0, CPX_ELEMENT_MANY}, /* Communication.reasonReference */
    {25029, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Communication.received */
    {28699, CPX_STRUCTURE + 531, 167, 0, 0, CPX_ELEMENT_MANY}, /* Communication.recipient */
    {10402, CPX_STRUCTURE + 531, 177, 0, 0, 0}, /* Communication.sender */
    {28709, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Communication.sent */
    {26147, CPX_PRIMITIVE_CODE, 0, 79, 0, CPX_ELEMENT_REQUIRED}, /* Communication.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Communication.statusReason */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, 0}, /* Communication.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Communication.text */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Communication.topic */
    {28665, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.about */
    {28714, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* CommunicationRequest.authoredOn */
    {26993, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.basedOn */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.contained */
    {26202, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CommunicationRequest.doNotPerform */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* CommunicationRequest.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.extension */
    {28725, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* CommunicationRequest.groupIdentifier */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* CommunicationRequest.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CommunicationRequest.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* CommunicationRequest.language */
    {28684, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.medium */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* CommunicationRequest.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.note */
    {27941, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* CommunicationRequest.occurrenceDateTime */
    {27960, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* CommunicationRequest.occurrencePeriod */
    {28691, CPX_STRUCTURE + 227, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.payload */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* CommunicationRequest.priority */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.reasonCode */
    {27077, CPX_STRUCTURE + 531, 162, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.reasonReference */
    {28699, CPX_STRUCTURE + 531, 167, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.recipient */
    {9811, CPX_STRUCTURE + 531, 149, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.replaces */
    {28741, CPX_STRUCTURE + 531, 116, 0, 0, 0}, /* CommunicationRequest.requester */
    {10402, CPX_STRUCTURE + 531, 177, 0, 0, 0}, /* CommunicationRequest.sender */
    {26147, CPX_PRIMITIVE_CODE, 0, 179, 0, CPX_ELEMENT_REQUIRED}, /* CommunicationRequest.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CommunicationRequest.statusReason */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, 0}, /* CommunicationRequest.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* CommunicationRequest.text */
    {2325, CPX_PRIMITIVE_CODE, 0, 42, 0, CPX_ELEMENT_REQUIRED}, /* CompartmentDefinition.code */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* CompartmentDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* CompartmentDefinition.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* CompartmentDefinition.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CompartmentDefinition.description */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CompartmentDefinition.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CompartmentDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* CompartmentDefinition.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CompartmentDefinition.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* CompartmentDefinition.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* CompartmentDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CompartmentDefinition.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CompartmentDefinition.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CompartmentDefinition.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CompartmentDefinition.purpose */
    {24396, CPX_STRUCTURE + 228, 0, 0, 0, CPX_ELEMENT_MANY}, /* CompartmentDefinition.resource */
    {28751, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CompartmentDefinition.search */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* CompartmentDefinition.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* CompartmentDefinition.text */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CompartmentDefinition.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* CompartmentDefinition.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CompartmentDefinition.version */
    {28758, CPX_STRUCTURE + 229, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.attester */
    {8933, CPX_STRUCTURE + 531, 116, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Composition.author */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.category */
    {28767, CPX_PRIMITIVE_CODE, 0, 215, 0, 0}, /* Composition.confidentiality */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.contained */
    {28783, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Composition.custodian */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Composition.date */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* Composition.encounter */
    {26707, CPX_STRUCTURE + 230, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.event */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Composition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Composition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Composition.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Composition.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Composition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.modifierExtension */
    {28793, CPX_STRUCTURE + 231, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.relatesTo */
    {28803, CPX_STRUCTURE + 232, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.section */
    {26147, CPX_PRIMITIVE_CODE, 0, 44, 0, CPX_ELEMENT_REQUIRED}, /* Composition.status */
    {26154, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* Composition.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Composition.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Composition.title */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Composition.type */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ConceptMap.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ConceptMap.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ConceptMap.description */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ConceptMap.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.extension */
    {13293, CPX_STRUCTURE + 233, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ConceptMap.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* ConceptMap.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ConceptMap.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ConceptMap.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ConceptMap.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ConceptMap.purpose */
    {28811, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, 0}, /* ConceptMap.sourceCanonical */
    {28827, CPX_PRIMITIVE_URI, 0, 0, 1, 0}, /* ConceptMap.sourceUri */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* ConceptMap.status */
    {28837, CPX_PRIMITIVE_CANONICAL, 0, 0, 2, 0}, /* ConceptMap.targetCanonical */
    {28853, CPX_PRIMITIVE_URI, 0, 0, 2, 0}, /* ConceptMap.targetUri */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ConceptMap.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.title */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ConceptMap.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.version */
    {28863, CPX_STRUCTURE + 153, 0, 0, 2, 0}, /* Condition.abatementAge */
    {28876, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* Condition.abatementDateTime */
    {28894, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* Condition.abatementPeriod */
    {28910, CPX_STRUCTURE + 529, 0, 0, 2, 0}, /* Condition.abatementRange */
    {28925, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* Condition.abatementString */
    {26835, CPX_STRUCTURE + 531, 30, 0, 0, 0}, /* Condition.asserter */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.bodySite */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.category */
    {26844, CPX_STRUCTURE + 224, 0, 48, 0, 0}, /* Condition.clinicalStatus */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Condition.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.contained */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* Condition.encounter */
    {28941, CPX_STRUCTURE + 238, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.evidence */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Condition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Condition.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Condition.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Condition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.note */
    {26891, CPX_STRUCTURE + 153, 0, 0, 1, 0}, /* Condition.onsetAge */
    {26900, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Condition.onsetDateTime */
    {26914, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Condition.onsetPeriod */
    {26926, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* Condition.onsetRange */
    {26937, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* Condition.onsetString */
    {26713, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Condition.recordedDate */
    {26726, CPX_STRUCTURE + 531, 30, 0, 0, 0}, /* Condition.recorder */
    {26784, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Condition.severity */
    {28950, CPX_STRUCTURE + 239, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.stage */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, CPX_ELEMENT_REQUIRED}, /* Condition.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Condition.text */
    {26958, CPX_STRUCTURE + 224, 0, 49, 0, 0}, /* Condition.verificationStatus */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Consent.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.contained */
    {2335, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Consent.dateTime */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Consent.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Consent.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Consent.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Consent.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.modifierExtension */
    {28956, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* Consent.organization */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, 0}, /* Consent.patient */
    {28009, CPX_STRUCTURE + 531, 76, 0, 0, CPX_ELEMENT_MANY}, /* Consent.performer */
    {8793, CPX_STRUCTURE + 240, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.policy */
    {28969, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Consent.policyRule */
    {28980, CPX_STRUCTURE + 241, 0, 0, 0, 0}, /* Consent.provision */
    {28990, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Consent.scope */
    {28996, CPX_STRUCTURE + 157, 0, 0, 1, 0}, /* Consent.sourceAttachment */
    {29013, CPX_STRUCTURE + 531, 185, 0, 1, 0}, /* Consent.sourceReference */
    {26147, CPX_PRIMITIVE_CODE, 0, 54, 0, CPX_ELEMENT_REQUIRED}, /* Consent.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Consent.text */
    {29029, CPX_STRUCTURE + 244, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.verification */
    {29042, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.alias */
    {29048, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Contract.applies */
    {8933, CPX_STRUCTURE + 531, 190, 0, 0, 0}, /* Contract.author */
    {29056, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* Contract.authority */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.contained */
    {29066, CPX_STRUCTURE + 247, 0, 0, 0, 0}, /* Contract.contentDefinition */
    {29084, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.contentDerivative */
    {29102, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_MANY}, /* Contract.domain */
    {29109, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.expirationType */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.extension */
    {29124, CPX_STRUCTURE + 248, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.friendly */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Contract.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Contract.implicitRules */
    {27595, CPX_STRUCTURE + 531, 195, 0, 0, 0}, /* Contract.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Contract.instantiatesUri */
    {12882, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Contract.issued */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Contract.language */
    {7352, CPX_STRUCTURE + 249, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.legal */
    {29133, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.legalState */
    {29144, CPX_STRUCTURE + 157, 0, 0, 2, 0}, /* Contract.legallyBindingAttachment */
    {29169, CPX_STRUCTURE + 531, 197, 0, 2, 0}, /* Contract.legallyBindingReference */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Contract.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.name */
    {29193, CPX_STRUCTURE + 531, 202, 0, 0, CPX_ELEMENT_MANY}, /* Contract.relevantHistory */
    {29209, CPX_STRUCTURE + 250, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.rule */
    {28990, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.scope */
    {29214, CPX_STRUCTURE + 251, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.signer */
    {29221, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_MANY}, /* Contract.site */
    {26147, CPX_PRIMITIVE_CODE, 0, 59, 0, 0}, /* Contract.status */
    {28270, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.subType */
    {26154, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.subject */
    {26523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.subtitle */
    {27633, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.supportingInfo */
    {29226, CPX_STRUCTURE + 252, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Contract.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.title */
    {29231, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Contract.topicCodeableConcept */
    {29252, CPX_STRUCTURE + 531, 0, 0, 1, 0}, /* Contract.topicReference */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.type */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Contract.url */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.version */
    {29267, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* Coverage.beneficiary */
    {29279, CPX_STRUCTURE + 264, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.class */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.contained */
    {29285, CPX_STRUCTURE + 531, 195, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.contract */
    {29294, CPX_STRUCTURE + 265, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.costToBeneficiary */
    {29312, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Coverage.dependent */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Coverage.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Coverage.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Coverage.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Coverage.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.modifierExtension */
    {29322, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Coverage.network */
    {6600, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Coverage.order */
    {29330, CPX_STRUCTURE + 531, 204, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Coverage.payor */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Coverage.period */
    {29336, CPX_STRUCTURE + 531, 204, 0, 0, 0}, /* Coverage.policyHolder */
    {29349, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Coverage.relationship */
    {26147, CPX_PRIMITIVE_CODE, 0, 87, 0, CPX_ELEMENT_REQUIRED}, /* Coverage.status */
    {29362, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Coverage.subrogation */
    {29374, CPX_STRUCTURE + 531, 208, 0, 0, 0}, /* Coverage.subscriber */
    {29385, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Coverage.subscriberId */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Coverage.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Coverage.type */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.contained */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityRequest.created */
    {27918, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* CoverageEligibilityRequest.enterer */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.extension */
    {28157, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* CoverageEligibilityRequest.facility */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* CoverageEligibilityRequest.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CoverageEligibilityRequest.implicitRules */
    {28179, CPX_STRUCTURE + 267, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.insurance */
    {28189, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityRequest.insurer */
    {28197, CPX_STRUCTURE + 268, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.item */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* CoverageEligibilityRequest.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* CoverageEligibilityRequest.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.modifierExtension */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityRequest.patient */
    {26380, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CoverageEligibilityRequest.priority */
    {28252, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* CoverageEligibilityRequest.provider */
    {26439, CPX_PRIMITIVE_CODE, 0, 72, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.purpose */
    {29398, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* CoverageEligibilityRequest.servicedDate */
    {29411, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* CoverageEligibilityRequest.servicedPeriod */
    {26147, CPX_PRIMITIVE_CODE, 0, 87, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityRequest.status */
    {27633, CPX_STRUCTURE + 270, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.supportingInfo */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* CoverageEligibilityRequest.text */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.contained */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityResponse.created */
    {28324, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityResponse.disposition */
    {8497, CPX_STRUCTURE + 271, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.error */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.extension */
    {28336, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CoverageEligibilityResponse.form */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* CoverageEligibilityResponse.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CoverageEligibilityResponse.implicitRules */
    {28179, CPX_STRUCTURE + 272, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance */
    {28189, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityResponse.insurer */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* CoverageEligibilityResponse.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* CoverageEligibilityResponse.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.modifierExtension */
    {18999, CPX_PRIMITIVE_CODE, 0, 170, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityResponse.outcome */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityResponse.patient */
    {28382, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityResponse.preAuthRef */
    {26439, CPX_PRIMITIVE_CODE, 0, 73, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.purpose */
    {5550, CPX_STRUCTURE + 531, 211, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityResponse.request */
    {28405, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* CoverageEligibilityResponse.requestor */
    {29398, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* CoverageEligibilityResponse.servicedDate */
    {29411, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* CoverageEligibilityResponse.servicedPeriod */
    {26147, CPX_PRIMITIVE_CODE, 0, 87, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityResponse.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* CoverageEligibilityResponse.text */
    {8933, CPX_STRUCTURE + 531, 24, 0, 0, 0}, /* DetectedIssue.author */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* DetectedIssue.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.contained */
    {29426, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DetectedIssue.detail */
    {28941, CPX_STRUCTURE + 279, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.evidence */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* DetectedIssue.id */
    {29433, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* DetectedIssue.identifiedDateTime */
    {29452, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* DetectedIssue.identifiedPeriod */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.identifier */
    {29469, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.implicated */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DetectedIssue.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* DetectedIssue.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* DetectedIssue.meta */
    {29480, CPX_STRUCTURE + 280, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.mitigation */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.modifierExtension */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, 0}, /* DetectedIssue.patient */
    {13329, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DetectedIssue.reference */
    {26784, CPX_PRIMITIVE_CODE, 0, 63, 0, 0}, /* DetectedIssue.severity */
    {26147, CPX_PRIMITIVE_CODE, 0, 147, 0, CPX_ELEMENT_REQUIRED}, /* DetectedIssue.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* DetectedIssue.text */
    {26184, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.contained */
    {29491, CPX_STRUCTURE + 531, 213, 0, 0, 0}, /* Device.definition */
    {29502, CPX_STRUCTURE + 281, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.deviceName */
    {29513, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.distinctIdentifier */
    {29532, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Device.expirationDate */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Device.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Device.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Device.language */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* Device.location */
    {29547, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.lotNumber */
    {29557, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Device.manufactureDate */
    {29573, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.manufacturer */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Device.meta */
    {29586, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.modelNumber */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.note */
    {26120, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Device.owner */
    {27336, CPX_STRUCTURE + 531, 215, 0, 0, 0}, /* Device.parent */
    {29598, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.partNumber */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, 0}, /* Device.patient */
    {28621, CPX_STRUCTURE + 282, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.property */
    {29609, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.safety */
    {29616, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.serialNumber */
    {25261, CPX_STRUCTURE + 283, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.specialization */
    {26147, CPX_PRIMITIVE_CODE, 0, 66, 0, 0}, /* Device.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.statusReason */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Device.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Device.type */
    {29629, CPX_STRUCTURE + 284, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.udiCarrier */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Device.url */
    {26649, CPX_STRUCTURE + 285, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.version */
    {6360, CPX_STRUCTURE + 286, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.capability */
    {26184, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.contained */
    {29502, CPX_STRUCTURE + 287, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.deviceName */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* DeviceDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DeviceDefinition.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* DeviceDefinition.language */
    {29640, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.languageCode */
    {29653, CPX_STRUCTURE + 531, 1, 0, 1, 0}, /* DeviceDefinition.manufacturerReference */
    {29675, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* DeviceDefinition.manufacturerString */
    {29694, CPX_STRUCTURE + 288, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.material */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* DeviceDefinition.meta */
    {29586, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DeviceDefinition.modelNumber */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.note */
    {29703, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DeviceDefinition.onlineInformation */
    {26120, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* DeviceDefinition.owner */
    {29721, CPX_STRUCTURE + 531, 213, 0, 0, 0}, /* DeviceDefinition.parentDevice */
    {29734, CPX_STRUCTURE + 518, 0, 0, 0, 0}, /* DeviceDefinition.physicalCharacteristics */
    {28621, CPX_STRUCTURE + 289, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.property */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* DeviceDefinition.quantity */
    {29609, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.safety */
    {29758, CPX_STRUCTURE + 519, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.shelfLifeStorage */
    {25261, CPX_STRUCTURE + 290, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.specialization */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* DeviceDefinition.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* DeviceDefinition.type */
    {29775, CPX_STRUCTURE + 291, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.udiDeviceIdentifier */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DeviceDefinition.url */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.version */
    {29795, CPX_STRUCTURE + 292, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceMetric.calibration */
    {26667, CPX_PRIMITIVE_CODE, 0, 137, 0, CPX_ELEMENT_REQUIRED}, /* DeviceMetric.category */
    {29807, CPX_PRIMITIVE_CODE, 0, 138, 0, 0}, /* DeviceMetric.color */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceMetric.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceMetric.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* DeviceMetric.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceMetric.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DeviceMetric.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* DeviceMetric.language */
    {29813, CPX_STRUCTURE + 643, 0, 0, 0, 0}, /* DeviceMetric.measurementPeriod */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* DeviceMetric.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceMetric.modifierExtension */
    {29831, CPX_PRIMITIVE_CODE, 0, 139, 0, 0}, /* DeviceMetric.operationalStatus */
    {27336, CPX_STRUCTURE + 531, 215, 0, 0, 0}, /* DeviceMetric.parent */
    {13477, CPX_STRUCTURE + 531, 215, 0, 0, 0}, /* DeviceMetric.source */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* DeviceMetric.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceMetric.type */
    {29849, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* DeviceMetric.unit */
    {28714, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* DeviceRequest.authoredOn */
    {26993, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.basedOn */
    {29854, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* DeviceRequest.codeCodeableConcept */
    {29874, CPX_STRUCTURE + 531, 215, 0, 1, CPX_ELEMENT_REQUIRED}, /* DeviceRequest.codeReference */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.contained */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* DeviceRequest.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.extension */
    {28725, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* DeviceRequest.groupIdentifier */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* DeviceRequest.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DeviceRequest.implicitRules */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.instantiatesUri */
    {28179, CPX_STRUCTURE + 531, 217, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.insurance */
    {26264, CPX_PRIMITIVE_CODE, 0, 176, 0, CPX_ELEMENT_REQUIRED}, /* DeviceRequest.intent */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* DeviceRequest.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* DeviceRequest.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.note */
    {27941, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* DeviceRequest.occurrenceDateTime */
    {27960, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* DeviceRequest.occurrencePeriod */
    {27977, CPX_STRUCTURE + 643, 0, 0, 2, 0}, /* DeviceRequest.occurrenceTiming */
    {29888, CPX_STRUCTURE + 293, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.parameter */
    {28009, CPX_STRUCTURE + 531, 220, 0, 0, 0}, /* DeviceRequest.performer */
    {29898, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* DeviceRequest.performerType */
    {29912, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.priorRequest */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* DeviceRequest.priority */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.reasonCode */
    {27077, CPX_STRUCTURE + 531, 162, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.reasonReference */
    {29193, CPX_STRUCTURE + 531, 202, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.relevantHistory */
    {28741, CPX_STRUCTURE + 531, 229, 0, 0, 0}, /* DeviceRequest.requester */
    {26147, CPX_PRIMITIVE_CODE, 0, 179, 0, 0}, /* DeviceRequest.status */
    {26154, CPX_STRUCTURE + 531, 234, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceRequest.subject */
    {27633, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.supportingInfo */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* DeviceRequest.text */
    {26993, CPX_STRUCTURE + 531, 57, 0, 0, CPX_ELEMENT_MANY}, /* DeviceUseStatement.basedOn */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* DeviceUseStatement.bodySite */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceUseStatement.contained */
    {29925, CPX_STRUCTURE + 531, 239, 0, 0, CPX_ELEMENT_MANY}, /* DeviceUseStatement.derivedFrom */
    {638, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceUseStatement.device */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceUseStatement.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* DeviceUseStatement.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceUseStatement.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DeviceUseStatement.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* DeviceUseStatement.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* DeviceUseStatement.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceUseStatement.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceUseStatement.note */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceUseStatement.reasonCode */
    {27077, CPX_STRUCTURE + 531, 246, 0, 0, CPX_ELEMENT_MANY}, /* DeviceUseStatement.reasonReference */
    {29937, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* DeviceUseStatement.recordedOn */
    {13477, CPX_STRUCTURE + 531, 30, 0, 0, 0}, /* DeviceUseStatement.source */
    {26147, CPX_PRIMITIVE_CODE, 0, 65, 0, CPX_ELEMENT_REQUIRED}, /* DeviceUseStatement.status */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceUseStatement.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* DeviceUseStatement.text */
    {26542, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* DeviceUseStatement.timingDateTime */
    {26572, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* DeviceUseStatement.timingPeriod */
    {26597, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* DeviceUseStatement.timingTiming */
    {26993, CPX_STRUCTURE + 531, 252, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.basedOn */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.category */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DiagnosticReport.code */
    {29948, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DiagnosticReport.conclusion */
    {29959, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.conclusionCode */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.contained */
    {28424, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* DiagnosticReport.effectiveDateTime */
    {26235, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* DiagnosticReport.effectivePeriod */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* DiagnosticReport.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* DiagnosticReport.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.identifier */
    {29974, CPX_STRUCTURE + 531, 258, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.imagingStudy */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DiagnosticReport.implicitRules */
    {12882, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* DiagnosticReport.issued */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* DiagnosticReport.language */
    {29987, CPX_STRUCTURE + 294, 0, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.media */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* DiagnosticReport.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.modifierExtension */
    {28009, CPX_STRUCTURE + 531, 260, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.performer */
    {29993, CPX_STRUCTURE + 157, 0, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.presentedForm */
    {30007, CPX_STRUCTURE + 531, 265, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.result */
    {30014, CPX_STRUCTURE + 531, 260, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.resultsInterpreter */
    {30033, CPX_STRUCTURE + 531, 267, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.specimen */
    {26147, CPX_PRIMITIVE_CODE, 0, 67, 0, CPX_ELEMENT_REQUIRED}, /* DiagnosticReport.status */
    {26154, CPX_STRUCTURE + 531, 234, 0, 0, 0}, /* DiagnosticReport.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* DiagnosticReport.text */
    {8933, CPX_STRUCTURE + 531, 116, 0, 0, CPX_ELEMENT_MANY}, /* DocumentManifest.author */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentManifest.contained */
    {28583, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* DocumentManifest.content */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* DocumentManifest.created */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DocumentManifest.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentManifest.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* DocumentManifest.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentManifest.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DocumentManifest.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* DocumentManifest.language */
    {30042, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* DocumentManifest.masterIdentifier */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* DocumentManifest.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentManifest.modifierExtension */
    {28699, CPX_STRUCTURE + 531, 76, 0, 0, CPX_ELEMENT_MANY}, /* DocumentManifest.recipient */
    {8276, CPX_STRUCTURE + 296, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentManifest.related */
    {13477, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DocumentManifest.source */
    {26147, CPX_PRIMITIVE_CODE, 0, 70, 0, CPX_ELEMENT_REQUIRED}, /* DocumentManifest.status */
    {26154, CPX_STRUCTURE + 531, 269, 0, 0, 0}, /* DocumentManifest.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* DocumentManifest.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* DocumentManifest.type */
    {30059, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* DocumentReference.authenticator */
    {8933, CPX_STRUCTURE + 531, 116, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.author */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.contained */
    {28583, CPX_STRUCTURE + 297, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* DocumentReference.content */
    {27853, CPX_STRUCTURE + 298, 0, 0, 0, 0}, /* DocumentReference.context */
    {28783, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* DocumentReference.custodian */
    {2330, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* DocumentReference.date */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DocumentReference.description */
    {30073, CPX_PRIMITIVE_CODE, 0, 44, 0, 0}, /* DocumentReference.docStatus */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* DocumentReference.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* DocumentReference.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* DocumentReference.language */
    {30042, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* DocumentReference.masterIdentifier */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* DocumentReference.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.modifierExtension */
    {28793, CPX_STRUCTURE + 299, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.relatesTo */
    {30083, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.securityLabel */
    {26147, CPX_PRIMITIVE_CODE, 0, 70, 0, CPX_ELEMENT_REQUIRED}, /* DocumentReference.status */
    {26154, CPX_STRUCTURE + 531, 269, 0, 0, 0}, /* DocumentReference.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* DocumentReference.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* DocumentReference.type */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.author */
    {30097, CPX_STRUCTURE + 303, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.certainty */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.description */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.editor */
    {30107, CPX_STRUCTURE + 305, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.effectEstimate */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.endorser */
    {10890, CPX_STRUCTURE + 531, 274, 0, 0, CPX_ELEMENT_REQUIRED}, /* EffectEvidenceSynthesis.exposure */
    {30122, CPX_STRUCTURE + 531, 274, 0, 0, CPX_ELEMENT_REQUIRED}, /* EffectEvidenceSynthesis.exposureAlternative */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.lastReviewDate */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.name */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.note */
    {18999, CPX_STRUCTURE + 531, 274, 0, 0, CPX_ELEMENT_REQUIRED}, /* EffectEvidenceSynthesis.outcome */
    {19007, CPX_STRUCTURE + 531, 274, 0, 0, CPX_ELEMENT_REQUIRED}, /* EffectEvidenceSynthesis.population */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.publisher */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.relatedArtifact */
    {30142, CPX_STRUCTURE + 307, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.resultsByExposure */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.reviewer */
    {30160, CPX_STRUCTURE + 308, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.sampleSize */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* EffectEvidenceSynthesis.status */
    {30171, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.studyType */
    {30181, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.synthesisType */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.topic */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.version */
    {27836, CPX_STRUCTURE + 531, 3, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.account */
    {27180, CPX_STRUCTURE + 531, 74, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.appointment */
    {26993, CPX_STRUCTURE + 531, 57, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.basedOn */
    {29279, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Encounter.class */
    {30195, CPX_STRUCTURE + 319, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.classHistory */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.contained */
    {28147, CPX_STRUCTURE + 320, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.diagnosis */
    {30208, CPX_STRUCTURE + 531, 276, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.episodeOfCare */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.extension */
    {30222, CPX_STRUCTURE + 321, 0, 0, 0, 0}, /* Encounter.hospitalization */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Encounter.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Encounter.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Encounter.language */
    {30238, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* Encounter.length */
    {26307, CPX_STRUCTURE + 322, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Encounter.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.modifierExtension */
    {26126, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* Encounter.partOf */
    {26368, CPX_STRUCTURE + 323, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.participant */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Encounter.period */
    {26380, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Encounter.priority */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.reasonCode */
    {27077, CPX_STRUCTURE + 531, 59, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.reasonReference */
    {30245, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Encounter.serviceProvider */
    {27125, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Encounter.serviceType */
    {26147, CPX_PRIMITIVE_CODE, 0, 75, 0, CPX_ELEMENT_REQUIRED}, /* Encounter.status */
    {30261, CPX_STRUCTURE + 324, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.statusHistory */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, 0}, /* Encounter.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Encounter.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.type */
    {30275, CPX_PRIMITIVE_URL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Endpoint.address */
    {30283, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Endpoint.connectionType */
    {26184, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* Endpoint.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Endpoint.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Endpoint.extension */
    {30298, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Endpoint.header */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Endpoint.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Endpoint.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Endpoint.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Endpoint.language */
    {27648, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Endpoint.managingOrganization */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Endpoint.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Endpoint.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Endpoint.name */
    {30305, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Endpoint.payloadMimeType */
    {30321, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Endpoint.payloadType */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Endpoint.period */
    {26147, CPX_PRIMITIVE_CODE, 0, 76, 0, CPX_ELEMENT_REQUIRED}, /* Endpoint.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Endpoint.text */
    {19348, CPX_STRUCTURE + 531, 55, 0, 0, 0}, /* EnrollmentRequest.candidate */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* EnrollmentRequest.contained */
    {26038, CPX_STRUCTURE + 531, 278, 0, 0, 0}, /* EnrollmentRequest.coverage */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* EnrollmentRequest.created */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EnrollmentRequest.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* EnrollmentRequest.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* EnrollmentRequest.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* EnrollmentRequest.implicitRules */
    {28189, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* EnrollmentRequest.insurer */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* EnrollmentRequest.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* EnrollmentRequest.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EnrollmentRequest.modifierExtension */
    {28252, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* EnrollmentRequest.provider */
    {26147, CPX_PRIMITIVE_CODE, 0, 87, 0, 0}, /* EnrollmentRequest.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* EnrollmentRequest.text */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* EnrollmentResponse.contained */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* EnrollmentResponse.created */
    {28324, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EnrollmentResponse.disposition */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EnrollmentResponse.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* EnrollmentResponse.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* EnrollmentResponse.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* EnrollmentResponse.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* EnrollmentResponse.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* EnrollmentResponse.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EnrollmentResponse.modifierExtension */
    {28956, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* EnrollmentResponse.organization */
    {18999, CPX_PRIMITIVE_CODE, 0, 170, 0, 0}, /* EnrollmentResponse.outcome */
    {5550, CPX_STRUCTURE + 531, 280, 0, 0, 0}, /* EnrollmentResponse.request */
    {30333, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* EnrollmentResponse.requestProvider */
    {26147, CPX_PRIMITIVE_CODE, 0, 87, 0, 0}, /* EnrollmentResponse.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* EnrollmentResponse.text */
    {27836, CPX_STRUCTURE + 531, 3, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.account */
    {30349, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* EpisodeOfCare.careManager */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.contained */
    {28147, CPX_STRUCTURE + 325, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.diagnosis */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* EpisodeOfCare.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* EpisodeOfCare.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* EpisodeOfCare.language */
    {27648, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* EpisodeOfCare.managingOrganization */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* EpisodeOfCare.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.modifierExtension */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* EpisodeOfCare.patient */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* EpisodeOfCare.period */
    {30361, CPX_STRUCTURE + 531, 57, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.referralRequest */
    {26147, CPX_PRIMITIVE_CODE, 0, 77, 0, CPX_ELEMENT_REQUIRED}, /* EpisodeOfCare.status */
    {30261, CPX_STRUCTURE + 326, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.statusHistory */
    {30377, CPX_STRUCTURE + 531, 94, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.team */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* EpisodeOfCare.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.type */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* EventDefinition.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.author */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* EventDefinition.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* EventDefinition.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* EventDefinition.description */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.editor */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* EventDefinition.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.endorser */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* EventDefinition.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* EventDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* EventDefinition.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* EventDefinition.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* EventDefinition.lastReviewDate */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* EventDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EventDefinition.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EventDefinition.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* EventDefinition.purpose */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.relatedArtifact */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.reviewer */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* EventDefinition.status */
    {26483, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* EventDefinition.subjectCodeableConcept */
    {26506, CPX_STRUCTURE + 531, 22, 0, 1, 0}, /* EventDefinition.subjectReference */
    {26523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EventDefinition.subtitle */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* EventDefinition.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EventDefinition.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.topic */
    {30382, CPX_STRUCTURE + 645, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* EventDefinition.trigger */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* EventDefinition.url */
    {26632, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EventDefinition.usage */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* EventDefinition.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EventDefinition.version */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Evidence.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.author */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Evidence.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Evidence.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Evidence.description */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.editor */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Evidence.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.endorser */
    {30390, CPX_STRUCTURE + 531, 274, 0, 0, CPX_ELEMENT_REQUIRED}, /* Evidence.exposureBackground */
    {30409, CPX_STRUCTURE + 531, 274, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.exposureVariant */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Evidence.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Evidence.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Evidence.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Evidence.lastReviewDate */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Evidence.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Evidence.name */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.note */
    {18999, CPX_STRUCTURE + 531, 274, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.outcome */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Evidence.publisher */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.relatedArtifact */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.reviewer */
    {30425, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Evidence.shortTitle */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* Evidence.status */
    {26523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Evidence.subtitle */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Evidence.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Evidence.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.topic */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Evidence.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* Evidence.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Evidence.version */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* EvidenceVariable.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.author */
    {30436, CPX_STRUCTURE + 327, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* EvidenceVariable.characteristic */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* EvidenceVariable.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* EvidenceVariable.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* EvidenceVariable.description */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.editor */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* EvidenceVariable.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.endorser */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* EvidenceVariable.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* EvidenceVariable.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* EvidenceVariable.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* EvidenceVariable.lastReviewDate */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* EvidenceVariable.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EvidenceVariable.name */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.note */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EvidenceVariable.publisher */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.relatedArtifact */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.reviewer */
    {30425, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EvidenceVariable.shortTitle */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* EvidenceVariable.status */
    {26523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EvidenceVariable.subtitle */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* EvidenceVariable.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EvidenceVariable.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.topic */
    {9561, CPX_PRIMITIVE_CODE, 0, 216, 0, 0}, /* EvidenceVariable.type */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* EvidenceVariable.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EvidenceVariable.version */
    {27174, CPX_STRUCTURE + 328, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.actor */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ExampleScenario.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ExampleScenario.date */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ExampleScenario.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ExampleScenario.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ExampleScenario.implicitRules */
    {6371, CPX_STRUCTURE + 329, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.instance */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ExampleScenario.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ExampleScenario.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.name */
    {30451, CPX_STRUCTURE + 332, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ExampleScenario.purpose */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ExampleScenario.text */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ExampleScenario.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.version */
    {30459, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.workflow */
    {28123, CPX_STRUCTURE + 336, 0, 0, 0, 0}, /* ExplanationOfBenefit.accident */
    {28282, CPX_STRUCTURE + 337, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem */
    {28290, CPX_STRUCTURE + 346, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.adjudication */
    {30468, CPX_STRUCTURE + 340, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.benefitBalance */
    {30483, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* ExplanationOfBenefit.benefitPeriod */
    {28132, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* ExplanationOfBenefit.billablePeriod */
    {27581, CPX_STRUCTURE + 342, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.careTeam */
    {6825, CPX_STRUCTURE + 531, 151, 0, 0, 0}, /* ExplanationOfBenefit.claim */
    {30497, CPX_STRUCTURE + 531, 282, 0, 0, 0}, /* ExplanationOfBenefit.claimResponse */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.contained */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.created */
    {28147, CPX_STRUCTURE + 343, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.diagnosis */
    {28324, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.disposition */
    {27918, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* ExplanationOfBenefit.enterer */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.extension */
    {28157, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* ExplanationOfBenefit.facility */
    {28336, CPX_STRUCTURE + 157, 0, 0, 0, 0}, /* ExplanationOfBenefit.form */
    {28341, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.formCode */
    {28166, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.fundsReserve */
    {30511, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.fundsReserveRequested */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ExplanationOfBenefit.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ExplanationOfBenefit.implicitRules */
    {28179, CPX_STRUCTURE + 344, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.insurance */
    {28189, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.insurer */
    {28197, CPX_STRUCTURE + 345, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ExplanationOfBenefit.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ExplanationOfBenefit.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.modifierExtension */
    {28202, CPX_STRUCTURE + 531, 284, 0, 0, 0}, /* ExplanationOfBenefit.originalPrescription */
    {18999, CPX_PRIMITIVE_CODE, 0, 170, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.outcome */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.patient */
    {28223, CPX_STRUCTURE + 349, 0, 0, 0, 0}, /* ExplanationOfBenefit.payee */
    {28360, CPX_STRUCTURE + 350, 0, 0, 0, 0}, /* ExplanationOfBenefit.payment */
    {28382, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.preAuthRef */
    {30533, CPX_STRUCTURE + 503, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.preAuthRefPeriod */
    {30550, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* ExplanationOfBenefit.precedence */
    {28229, CPX_STRUCTURE + 531, 286, 0, 0, 0}, /* ExplanationOfBenefit.prescription */
    {26380, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.priority */
    {28242, CPX_STRUCTURE + 351, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.procedure */
    {28393, CPX_STRUCTURE + 352, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.processNote */
    {28252, CPX_STRUCTURE + 531, 145, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.provider */
    {28261, CPX_STRUCTURE + 531, 57, 0, 0, 0}, /* ExplanationOfBenefit.referral */
    {8276, CPX_STRUCTURE + 353, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.related */
    {26147, CPX_PRIMITIVE_CODE, 0, 82, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.status */
    {28270, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.subType */
    {27633, CPX_STRUCTURE + 354, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.supportingInfo */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ExplanationOfBenefit.text */
    {27445, CPX_STRUCTURE + 355, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.total */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.type */
    {28278, CPX_PRIMITIVE_CODE, 0, 37, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.use */
    {30561, CPX_STRUCTURE + 153, 0, 0, 2, 0}, /* FamilyMemberHistory.ageAge */
    {30568, CPX_STRUCTURE + 529, 0, 0, 2, 0}, /* FamilyMemberHistory.ageRange */
    {30577, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* FamilyMemberHistory.ageString */
    {30587, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* FamilyMemberHistory.bornDate */
    {30596, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* FamilyMemberHistory.bornPeriod */
    {30607, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* FamilyMemberHistory.bornString */
    {11418, CPX_STRUCTURE + 358, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.condition */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.contained */
    {30618, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* FamilyMemberHistory.dataAbsentReason */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* FamilyMemberHistory.date */
    {30635, CPX_STRUCTURE + 153, 0, 0, 3, 0}, /* FamilyMemberHistory.deceasedAge */
    {30647, CPX_PRIMITIVE_BOOLEAN, 0, 0, 3, 0}, /* FamilyMemberHistory.deceasedBoolean */
    {30663, CPX_PRIMITIVE_DATE, 0, 0, 3, 0}, /* FamilyMemberHistory.deceasedDate */
    {30676, CPX_STRUCTURE + 529, 0, 0, 3, 0}, /* FamilyMemberHistory.deceasedRange */
    {30690, CPX_PRIMITIVE_STRING, 0, 0, 3, 0}, /* FamilyMemberHistory.deceasedString */
    {30705, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* FamilyMemberHistory.estimatedAge */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* FamilyMemberHistory.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* FamilyMemberHistory.implicitRules */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.instantiatesUri */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* FamilyMemberHistory.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* FamilyMemberHistory.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* FamilyMemberHistory.name */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.note */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* FamilyMemberHistory.patient */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.reasonCode */
    {27077, CPX_STRUCTURE + 531, 289, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.reasonReference */
    {29349, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* FamilyMemberHistory.relationship */
    {30718, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* FamilyMemberHistory.sex */
    {26147, CPX_PRIMITIVE_CODE, 0, 96, 0, CPX_ELEMENT_REQUIRED}, /* FamilyMemberHistory.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* FamilyMemberHistory.text */
    {8933, CPX_STRUCTURE + 531, 296, 0, 0, 0}, /* Flag.author */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Flag.category */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Flag.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Flag.contained */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* Flag.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Flag.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Flag.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Flag.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Flag.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Flag.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Flag.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Flag.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Flag.period */
    {26147, CPX_PRIMITIVE_CODE, 0, 86, 0, CPX_ELEMENT_REQUIRED}, /* Flag.status */
    {26154, CPX_STRUCTURE + 531, 302, 0, 0, CPX_ELEMENT_REQUIRED}, /* Flag.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Flag.text */
    {30722, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Goal.achievementStatus */
    {27571, CPX_STRUCTURE + 531, 311, 0, 0, CPX_ELEMENT_MANY}, /* Goal.addresses */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Goal.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Goal.contained */
    {26047, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Goal.description */
    {30740, CPX_STRUCTURE + 531, 30, 0, 0, 0}, /* Goal.expressedBy */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Goal.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Goal.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Goal.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Goal.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Goal.language */
    {30752, CPX_PRIMITIVE_CODE, 0, 88, 0, CPX_ELEMENT_REQUIRED}, /* Goal.lifecycleStatus */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Goal.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Goal.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Goal.note */
    {30768, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Goal.outcomeCode */
    {30780, CPX_STRUCTURE + 531, 265, 0, 0, CPX_ELEMENT_MANY}, /* Goal.outcomeReference */
    {26380, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Goal.priority */
    {30797, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Goal.startCodeableConcept */
    {30818, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* Goal.startDate */
    {30828, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Goal.statusDate */
    {28534, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Goal.statusReason */
    {26154, CPX_STRUCTURE + 531, 318, 0, 0, CPX_ELEMENT_REQUIRED}, /* Goal.subject */
    {13905, CPX_STRUCTURE + 359, 0, 0, 0, CPX_ELEMENT_MANY}, /* Goal.target */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Goal.text */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* GraphDefinition.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* GraphDefinition.description */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* GraphDefinition.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* GraphDefinition.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* GraphDefinition.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* GraphDefinition.language */
    {27420, CPX_STRUCTURE + 360, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.link */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* GraphDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* GraphDefinition.name */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* GraphDefinition.profile */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* GraphDefinition.purpose */
    {447, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_REQUIRED}, /* GraphDefinition.start */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* GraphDefinition.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* GraphDefinition.text */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* GraphDefinition.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.version */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Group.active */
    {1460, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Group.actual */
    {30436, CPX_STRUCTURE + 363, 0, 0, 0, CPX_ELEMENT_MANY}, /* Group.characteristic */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Group.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Group.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Group.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Group.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Group.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Group.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Group.language */
    {30839, CPX_STRUCTURE + 531, 322, 0, 0, 0}, /* Group.managingEntity */
    {30854, CPX_STRUCTURE + 364, 0, 0, 0, CPX_ELEMENT_MANY}, /* Group.member */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Group.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Group.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Group.name */
    {13311, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* Group.quantity */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Group.text */
    {9561, CPX_PRIMITIVE_CODE, 0, 92, 0, CPX_ELEMENT_REQUIRED}, /* Group.type */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* GuidanceResponse.contained */
    {30861, CPX_STRUCTURE + 275, 0, 0, 0, CPX_ELEMENT_MANY}, /* GuidanceResponse.dataRequirement */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* GuidanceResponse.encounter */
    {30877, CPX_STRUCTURE + 531, 327, 0, 0, CPX_ELEMENT_MANY}, /* GuidanceResponse.evaluationMessage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* GuidanceResponse.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* GuidanceResponse.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* GuidanceResponse.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* GuidanceResponse.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* GuidanceResponse.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* GuidanceResponse.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* GuidanceResponse.modifierExtension */
    {30895, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* GuidanceResponse.moduleCanonical */
    {30911, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* GuidanceResponse.moduleCodeableConcept */
    {30933, CPX_PRIMITIVE_URI, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* GuidanceResponse.moduleUri */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* GuidanceResponse.note */
    {27941, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* GuidanceResponse.occurrenceDateTime */
    {30943, CPX_STRUCTURE + 531, 329, 0, 0, 0}, /* GuidanceResponse.outputParameters */
    {28009, CPX_STRUCTURE + 531, 215, 0, 0, 0}, /* GuidanceResponse.performer */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* GuidanceResponse.reasonCode */
    {27077, CPX_STRUCTURE + 531, 162, 0, 0, CPX_ELEMENT_MANY}, /* GuidanceResponse.reasonReference */
    {30960, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* GuidanceResponse.requestIdentifier */
    {30007, CPX_STRUCTURE + 531, 331, 0, 0, 0}, /* GuidanceResponse.result */
    {26147, CPX_PRIMITIVE_CODE, 0, 93, 0, CPX_ELEMENT_REQUIRED}, /* GuidanceResponse.status */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, 0}, /* GuidanceResponse.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* GuidanceResponse.text */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* HealthcareService.active */
    {30978, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* HealthcareService.appointmentRequired */
    {30998, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* HealthcareService.availabilityExceptions */
    {31021, CPX_STRUCTURE + 365, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.availableTime */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.category */
    {30436, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.characteristic */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* HealthcareService.comment */
    {31035, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.communication */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.contained */
    {31049, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.coverageArea */
    {31062, CPX_STRUCTURE + 366, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.eligibility */
    {31074, CPX_STRUCTURE + 531, 334, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.extension */
    {31083, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* HealthcareService.extraDetails */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* HealthcareService.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* HealthcareService.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* HealthcareService.language */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* HealthcareService.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* HealthcareService.name */
    {31096, CPX_STRUCTURE + 367, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.notAvailable */
    {31109, CPX_STRUCTURE + 157, 0, 0, 0, 0}, /* HealthcareService.photo */
    {31115, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.program */
    {31123, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* HealthcareService.providedBy */
    {31134, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.referralMethod */
    {31149, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.serviceProvisionCode */
    {27142, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.specialty */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.telecom */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* HealthcareService.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.type */
    {26993, CPX_STRUCTURE + 531, 336, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.basedOn */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.contained */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImagingStudy.description */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* ImagingStudy.encounter */
    {31074, CPX_STRUCTURE + 531, 334, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ImagingStudy.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ImagingStudy.implicitRules */
    {31170, CPX_STRUCTURE + 531, 138, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.interpreter */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ImagingStudy.language */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* ImagingStudy.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ImagingStudy.meta */
    {31182, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.modality */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.note */
    {31191, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* ImagingStudy.numberOfInstances */
    {31209, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* ImagingStudy.numberOfSeries */
    {31224, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.procedureCode */
    {31238, CPX_STRUCTURE + 531, 342, 0, 0, 0}, /* ImagingStudy.procedureReference */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.reasonCode */
    {27077, CPX_STRUCTURE + 531, 246, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.reasonReference */
    {31257, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* ImagingStudy.referrer */
    {31266, CPX_STRUCTURE + 370, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series */
    {31273, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ImagingStudy.started */
    {26147, CPX_PRIMITIVE_CODE, 0, 101, 0, CPX_ELEMENT_REQUIRED}, /* ImagingStudy.status */
    {26154, CPX_STRUCTURE + 531, 344, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImagingStudy.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ImagingStudy.text */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.contained */
    {31281, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Immunization.doseQuantity */
    {31294, CPX_STRUCTURE + 373, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.education */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* Immunization.encounter */
    {29532, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Immunization.expirationDate */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.extension */
    {31304, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Immunization.fundingSource */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Immunization.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Immunization.implicitRules */
    {31318, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Immunization.isSubpotent */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Immunization.language */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* Immunization.location */
    {29547, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Immunization.lotNumber */
    {29573, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Immunization.manufacturer */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Immunization.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.note */
    {27941, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Immunization.occurrenceDateTime */
    {31330, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Immunization.occurrenceString */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* Immunization.patient */
    {28009, CPX_STRUCTURE + 374, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.performer */
    {31347, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Immunization.primarySource */
    {31361, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.programEligibility */
    {31380, CPX_STRUCTURE + 375, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.protocolApplied */
    {26949, CPX_STRUCTURE + 376, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.reaction */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.reasonCode */
    {27077, CPX_STRUCTURE + 531, 348, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.reasonReference */
    {27273, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Immunization.recorded */
    {31396, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Immunization.reportOrigin */
    {31409, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Immunization.route */
    {29221, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Immunization.site */
    {26147, CPX_PRIMITIVE_CODE, 0, 103, 0, CPX_ELEMENT_REQUIRED}, /* Immunization.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Immunization.statusReason */
    {31415, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.subpotentReason */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Immunization.text */
    {31431, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Immunization.vaccineCode */
    {29056, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* ImmunizationEvaluation.authority */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationEvaluation.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ImmunizationEvaluation.date */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImmunizationEvaluation.description */
    {31443, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 1, 0}, /* ImmunizationEvaluation.doseNumberPositiveInt */
    {31465, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* ImmunizationEvaluation.doseNumberString */
    {31482, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImmunizationEvaluation.doseStatus */
    {31493, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationEvaluation.doseStatusReason */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationEvaluation.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ImmunizationEvaluation.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationEvaluation.identifier */
    {31510, CPX_STRUCTURE + 531, 352, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImmunizationEvaluation.immunizationEvent */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ImmunizationEvaluation.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ImmunizationEvaluation.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ImmunizationEvaluation.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationEvaluation.modifierExtension */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImmunizationEvaluation.patient */
    {31266, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImmunizationEvaluation.series */
    {31528, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 2, 0}, /* ImmunizationEvaluation.seriesDosesPositiveInt */
    {31551, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* ImmunizationEvaluation.seriesDosesString */
    {26147, CPX_PRIMITIVE_CODE, 0, 102, 0, CPX_ELEMENT_REQUIRED}, /* ImmunizationEvaluation.status */
    {31569, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImmunizationEvaluation.targetDisease */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ImmunizationEvaluation.text */
    {29056, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* ImmunizationRecommendation.authority */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImmunizationRecommendation.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ImmunizationRecommendation.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ImmunizationRecommendation.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ImmunizationRecommendation.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ImmunizationRecommendation.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.modifierExtension */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImmunizationRecommendation.patient */
    {31583, CPX_STRUCTURE + 377, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ImmunizationRecommendation.text */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ImplementationGuide.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ImplementationGuide.date */
    {29491, CPX_STRUCTURE + 379, 0, 0, 0, 0}, /* ImplementationGuide.definition */
    {31598, CPX_STRUCTURE + 385, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.dependsOn */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ImplementationGuide.description */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ImplementationGuide.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.extension */
    {27451, CPX_PRIMITIVE_CODE, 0, 1, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ImplementationGuide.fhirVersion */
    {31608, CPX_STRUCTURE + 386, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.global */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ImplementationGuide.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ImplementationGuide.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ImplementationGuide.language */
    {31615, CPX_PRIMITIVE_CODE, 0, 196, 0, 0}, /* ImplementationGuide.license */
    {31623, CPX_STRUCTURE + 387, 0, 0, 0, 0}, /* ImplementationGuide.manifest */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ImplementationGuide.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.name */
    {31632, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.packageId */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.publisher */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ImplementationGuide.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.title */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.version */
    {31642, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* InsurancePlan.administeredBy */
    {29042, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.alias */
    {26184, CPX_STRUCTURE + 390, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.contained */
    {26038, CPX_STRUCTURE + 391, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.coverage */
    {31049, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.coverageArea */
    {31074, CPX_STRUCTURE + 531, 334, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* InsurancePlan.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* InsurancePlan.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* InsurancePlan.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* InsurancePlan.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.name */
    {29322, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.network */
    {31657, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* InsurancePlan.ownedBy */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* InsurancePlan.period */
    {6606, CPX_STRUCTURE + 394, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, 0}, /* InsurancePlan.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* InsurancePlan.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.type */
    {27836, CPX_STRUCTURE + 531, 3, 0, 0, 0}, /* Invoice.account */
    {31665, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Invoice.cancelledReason */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Invoice.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Invoice.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Invoice.implicitRules */
    {31681, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Invoice.issuer */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Invoice.language */
    {31688, CPX_STRUCTURE + 399, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.lineItem */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Invoice.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.note */
    {26368, CPX_STRUCTURE + 401, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.participant */
    {31697, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Invoice.paymentTerms */
    {28699, CPX_STRUCTURE + 531, 204, 0, 0, 0}, /* Invoice.recipient */
    {26147, CPX_PRIMITIVE_CODE, 0, 106, 0, CPX_ELEMENT_REQUIRED}, /* Invoice.status */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, 0}, /* Invoice.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Invoice.text */
    {31710, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Invoice.totalGross */
    {31721, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Invoice.totalNet */
    {31730, CPX_STRUCTURE + 400, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.totalPriceComponent */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Invoice.type */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Library.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.author */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.contained */
    {28583, CPX_STRUCTURE + 157, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.content */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Library.copyright */
    {30861, CPX_STRUCTURE + 275, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.dataRequirement */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Library.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Library.description */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.editor */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Library.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.endorser */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Library.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Library.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Library.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Library.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Library.lastReviewDate */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Library.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Library.name */
    {29888, CPX_STRUCTURE + 496, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.parameter */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Library.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Library.purpose */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.relatedArtifact */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.reviewer */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* Library.status */
    {26483, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Library.subjectCodeableConcept */
    {26506, CPX_STRUCTURE + 531, 22, 0, 1, 0}, /* Library.subjectReference */
    {26523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Library.subtitle */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Library.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Library.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.topic */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Library.type */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Library.url */
    {26632, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Library.usage */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* Library.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Library.version */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Linkage.active */
    {8933, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* Linkage.author */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Linkage.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Linkage.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Linkage.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Linkage.implicitRules */
    {28197, CPX_STRUCTURE + 402, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Linkage.item */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Linkage.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Linkage.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Linkage.modifierExtension */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Linkage.text */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* List.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* List.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* List.date */
    {31750, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* List.emptyReason */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* List.encounter */
    {27414, CPX_STRUCTURE + 403, 0, 0, 0, CPX_ELEMENT_MANY}, /* List.entry */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* List.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* List.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* List.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* List.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* List.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* List.meta */
    {31762, CPX_PRIMITIVE_CODE, 0, 112, 0, CPX_ELEMENT_REQUIRED}, /* List.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* List.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* List.note */
    {31767, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* List.orderedBy */
    {13477, CPX_STRUCTURE + 531, 354, 0, 0, 0}, /* List.source */
    {26147, CPX_PRIMITIVE_CODE, 0, 113, 0, CPX_ELEMENT_REQUIRED}, /* List.status */
    {26154, CPX_STRUCTURE + 531, 234, 0, 0, 0}, /* List.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* List.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* List.title */
    {30275, CPX_STRUCTURE + 150, 0, 0, 0, 0}, /* Location.address */
    {29042, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.alias */
    {30998, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Location.availabilityExceptions */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.contained */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Location.description */
    {31074, CPX_STRUCTURE + 531, 334, 0, 0, CPX_ELEMENT_MANY}, /* Location.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.extension */
    {31777, CPX_STRUCTURE + 404, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.hoursOfOperation */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Location.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Location.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Location.language */
    {27648, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Location.managingOrganization */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Location.meta */
    {31762, CPX_PRIMITIVE_CODE, 0, 114, 0, 0}, /* Location.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Location.name */
    {29831, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* Location.operationalStatus */
    {26126, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* Location.partOf */
    {31794, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Location.physicalType */
    {31807, CPX_STRUCTURE + 405, 0, 0, 0, 0}, /* Location.position */
    {26147, CPX_PRIMITIVE_CODE, 0, 115, 0, 0}, /* Location.status */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.telecom */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Location.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.type */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Measure.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.author */
    {31816, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Measure.clinicalRecommendationStatement */
    {31848, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Measure.compositeScoring */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Measure.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Measure.date */
    {29491, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.definition */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Measure.description */
    {31865, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Measure.disclaimer */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.editor */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Measure.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.endorser */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Measure.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.extension */
    {13293, CPX_STRUCTURE + 407, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group */
    {31876, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Measure.guidance */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Measure.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Measure.implicitRules */
    {31885, CPX_STRUCTURE + 224, 0, 123, 0, 0}, /* Measure.improvementNotation */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Measure.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Measure.lastReviewDate */
    {26299, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.library */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Measure.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Measure.purpose */
    {31905, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.rateAggregation */
    {31921, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Measure.rationale */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.relatedArtifact */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.reviewer */
    {31931, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.riskAdjustment */
    {31946, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Measure.scoring */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* Measure.status */
    {26483, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Measure.subjectCodeableConcept */
    {26506, CPX_STRUCTURE + 531, 22, 0, 1, 0}, /* Measure.subjectReference */
    {26523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.subtitle */
    {31954, CPX_STRUCTURE + 411, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.supplementalData */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Measure.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.topic */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.type */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Measure.url */
    {26632, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.usage */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.version */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MeasureReport.date */
    {31971, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.evaluatedResource */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.extension */
    {13293, CPX_STRUCTURE + 412, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MeasureReport.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MeasureReport.implicitRules */
    {31885, CPX_STRUCTURE + 224, 0, 123, 0, 0}, /* MeasureReport.improvementNotation */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MeasureReport.language */
    {31989, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MeasureReport.measure */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MeasureReport.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MeasureReport.period */
    {31997, CPX_STRUCTURE + 531, 359, 0, 0, 0}, /* MeasureReport.reporter */
    {26147, CPX_PRIMITIVE_CODE, 0, 124, 0, CPX_ELEMENT_REQUIRED}, /* MeasureReport.status */
    {26154, CPX_STRUCTURE + 531, 364, 0, 0, 0}, /* MeasureReport.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MeasureReport.text */
    {9561, CPX_PRIMITIVE_CODE, 0, 125, 0, CPX_ELEMENT_REQUIRED}, /* MeasureReport.type */
    {26993, CPX_STRUCTURE + 531, 372, 0, 0, CPX_ELEMENT_MANY}, /* Media.basedOn */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Media.bodySite */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Media.contained */
    {28583, CPX_STRUCTURE + 157, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Media.content */
    {32006, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Media.createdDateTime */
    {32022, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Media.createdPeriod */
    {638, CPX_STRUCTURE + 531, 375, 0, 0, 0}, /* Media.device */
    {29502, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Media.deviceName */
    {32036, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Media.duration */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* Media.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Media.extension */
    {32045, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Media.frames */
    {32052, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Media.height */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Media.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Media.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Media.implicitRules */
    {12882, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* Media.issued */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Media.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Media.meta */
    {31182, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Media.modality */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Media.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Media.note */
    {32059, CPX_STRUCTURE + 531, 84, 0, 0, 0}, /* Media.operator */
    {26126, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Media.partOf */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Media.reasonCode */
    {26147, CPX_PRIMITIVE_CODE, 0, 79, 0, CPX_ELEMENT_REQUIRED}, /* Media.status */
    {26154, CPX_STRUCTURE + 531, 379, 0, 0, 0}, /* Media.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Media.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Media.type */
    {32068, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Media.view */
    {32073, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Media.width */
    {32079, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* Medication.amount */
    {6188, CPX_STRUCTURE + 418, 0, 0, 0, 0}, /* Medication.batch */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Medication.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Medication.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Medication.extension */
    {28336, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Medication.form */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Medication.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Medication.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Medication.implicitRules */
    {32086, CPX_STRUCTURE + 419, 0, 0, 0, CPX_ELEMENT_MANY}, /* Medication.ingredient */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Medication.language */
    {29573, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Medication.manufacturer */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Medication.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Medication.modifierExtension */
    {26147, CPX_PRIMITIVE_CODE, 0, 128, 0, 0}, /* Medication.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Medication.text */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationAdministration.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.contained */
    {27853, CPX_STRUCTURE + 531, 113, 0, 0, 0}, /* MedicationAdministration.context */
    {638, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.device */
    {26215, CPX_STRUCTURE + 420, 0, 0, 0, 0}, /* MedicationAdministration.dosage */
    {28424, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, CPX_ELEMENT_REQUIRED}, /* MedicationAdministration.effectiveDateTime */
    {26235, CPX_STRUCTURE + 503, 0, 0, 2, CPX_ELEMENT_REQUIRED}, /* MedicationAdministration.effectivePeriod */
    {32097, CPX_STRUCTURE + 531, 202, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.eventHistory */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicationAdministration.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicationAdministration.implicitRules */
    {27513, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.instantiates */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicationAdministration.language */
    {32110, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicationAdministration.medicationCodeableConcept */
    {32136, CPX_STRUCTURE + 531, 387, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicationAdministration.medicationReference */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicationAdministration.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.note */
    {26126, CPX_STRUCTURE + 531, 389, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.partOf */
    {28009, CPX_STRUCTURE + 421, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.performer */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.reasonCode */
    {27077, CPX_STRUCTURE + 531, 348, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.reasonReference */
    {5550, CPX_STRUCTURE + 531, 284, 0, 0, 0}, /* MedicationAdministration.request */
    {26147, CPX_PRIMITIVE_CODE, 0, 126, 0, CPX_ELEMENT_REQUIRED}, /* MedicationAdministration.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.statusReason */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationAdministration.subject */
    {27152, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.supportingInformation */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicationAdministration.text */
    {32156, CPX_STRUCTURE + 531, 284, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.authorizingPrescription */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationDispense.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.contained */
    {27853, CPX_STRUCTURE + 531, 113, 0, 0, 0}, /* MedicationDispense.context */
    {32180, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicationDispense.daysSupply */
    {32191, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* MedicationDispense.destination */
    {32203, CPX_STRUCTURE + 531, 392, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.detectedIssue */
    {32217, CPX_STRUCTURE + 300, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.dosageInstruction */
    {32097, CPX_STRUCTURE + 531, 202, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.eventHistory */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicationDispense.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicationDispense.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicationDispense.language */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* MedicationDispense.location */
    {32110, CPX_STRUCTURE + 224, 0, 0, 2, CPX_ELEMENT_REQUIRED}, /* MedicationDispense.medicationCodeableConcept */
    {32136, CPX_STRUCTURE + 531, 387, 0, 2, CPX_ELEMENT_REQUIRED}, /* MedicationDispense.medicationReference */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicationDispense.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.note */
    {26126, CPX_STRUCTURE + 531, 342, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.partOf */
    {28009, CPX_STRUCTURE + 422, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.performer */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicationDispense.quantity */
    {10393, CPX_STRUCTURE + 531, 394, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.receiver */
    {26147, CPX_PRIMITIVE_CODE, 0, 129, 0, CPX_ELEMENT_REQUIRED}, /* MedicationDispense.status */
    {32235, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* MedicationDispense.statusReasonCodeableConcept */
    {32263, CPX_STRUCTURE + 531, 392, 0, 1, 0}, /* MedicationDispense.statusReasonReference */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, 0}, /* MedicationDispense.subject */
    {32285, CPX_STRUCTURE + 423, 0, 0, 0, 0}, /* MedicationDispense.substitution */
    {27152, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.supportingInformation */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicationDispense.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationDispense.type */
    {32298, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MedicationDispense.whenHandedOver */
    {32313, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MedicationDispense.whenPrepared */
    {32326, CPX_STRUCTURE + 424, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines */
    {32079, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicationKnowledge.amount */
    {32351, CPX_STRUCTURE + 531, 387, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.associatedMedication */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationKnowledge.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.contained */
    {32372, CPX_STRUCTURE + 531, 392, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.contraindication */
    {32389, CPX_STRUCTURE + 427, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.cost */
    {32394, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationKnowledge.doseForm */
    {32403, CPX_STRUCTURE + 428, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.drugCharacteristic */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicationKnowledge.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicationKnowledge.implicitRules */
    {32086, CPX_STRUCTURE + 429, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.ingredient */
    {32422, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.intendedRoute */
    {32436, CPX_STRUCTURE + 430, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.kinetics */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicationKnowledge.language */
    {29573, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* MedicationKnowledge.manufacturer */
    {32445, CPX_STRUCTURE + 431, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.medicineClassification */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicationKnowledge.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.modifierExtension */
    {32468, CPX_STRUCTURE + 432, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.monitoringProgram */
    {32486, CPX_STRUCTURE + 433, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.monograph */
    {32496, CPX_STRUCTURE + 434, 0, 0, 0, 0}, /* MedicationKnowledge.packaging */
    {32506, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* MedicationKnowledge.preparationInstruction */
    {32529, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.productType */
    {32541, CPX_STRUCTURE + 435, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory */
    {32552, CPX_STRUCTURE + 439, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.relatedMedicationKnowledge */
    {26147, CPX_PRIMITIVE_CODE, 0, 130, 0, 0}, /* MedicationKnowledge.status */
    {32579, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.synonym */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicationKnowledge.text */
    {28714, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MedicationRequest.authoredOn */
    {26993, CPX_STRUCTURE + 531, 397, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.basedOn */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.contained */
    {32587, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationRequest.courseOfTherapyType */
    {32203, CPX_STRUCTURE + 531, 392, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.detectedIssue */
    {32607, CPX_STRUCTURE + 440, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest */
    {26202, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* MedicationRequest.doNotPerform */
    {32217, CPX_STRUCTURE + 300, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.dosageInstruction */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* MedicationRequest.encounter */
    {32097, CPX_STRUCTURE + 531, 202, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.eventHistory */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.extension */
    {28725, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* MedicationRequest.groupIdentifier */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicationRequest.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicationRequest.implicitRules */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.instantiatesUri */
    {28179, CPX_STRUCTURE + 531, 217, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.insurance */
    {26264, CPX_PRIMITIVE_CODE, 0, 131, 0, CPX_ELEMENT_REQUIRED}, /* MedicationRequest.intent */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicationRequest.language */
    {32110, CPX_STRUCTURE + 224, 0, 0, 2, CPX_ELEMENT_REQUIRED}, /* MedicationRequest.medicationCodeableConcept */
    {32136, CPX_STRUCTURE + 531, 387, 0, 2, CPX_ELEMENT_REQUIRED}, /* MedicationRequest.medicationReference */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicationRequest.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.note */
    {28009, CPX_STRUCTURE + 531, 84, 0, 0, 0}, /* MedicationRequest.performer */
    {29898, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationRequest.performerType */
    {32623, CPX_STRUCTURE + 531, 284, 0, 0, 0}, /* MedicationRequest.priorPrescription */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* MedicationRequest.priority */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.reasonCode */
    {27077, CPX_STRUCTURE + 531, 402, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.reasonReference */
    {26726, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* MedicationRequest.recorder */
    {32641, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* MedicationRequest.reportedBoolean */
    {32657, CPX_STRUCTURE + 531, 76, 0, 1, 0}, /* MedicationRequest.reportedReference */
    {28741, CPX_STRUCTURE + 531, 116, 0, 0, 0}, /* MedicationRequest.requester */
    {26147, CPX_PRIMITIVE_CODE, 0, 132, 0, CPX_ELEMENT_REQUIRED}, /* MedicationRequest.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationRequest.statusReason */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationRequest.subject */
    {32285, CPX_STRUCTURE + 442, 0, 0, 0, 0}, /* MedicationRequest.substitution */
    {27152, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.supportingInformation */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicationRequest.text */
    {26993, CPX_STRUCTURE + 531, 405, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.basedOn */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationStatement.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.contained */
    {27853, CPX_STRUCTURE + 531, 113, 0, 0, 0}, /* MedicationStatement.context */
    {32675, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MedicationStatement.dateAsserted */
    {29925, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.derivedFrom */
    {26215, CPX_STRUCTURE + 300, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.dosage */
    {28424, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* MedicationStatement.effectiveDateTime */
    {26235, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* MedicationStatement.effectivePeriod */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicationStatement.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicationStatement.implicitRules */
    {32688, CPX_STRUCTURE + 531, 76, 0, 0, 0}, /* MedicationStatement.informationSource */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicationStatement.language */
    {32110, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicationStatement.medicationCodeableConcept */
    {32136, CPX_STRUCTURE + 531, 387, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicationStatement.medicationReference */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicationStatement.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.note */
    {26126, CPX_STRUCTURE + 531, 409, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.partOf */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.reasonCode */
    {27077, CPX_STRUCTURE + 531, 348, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.reasonReference */
    {26147, CPX_PRIMITIVE_CODE, 0, 127, 0, CPX_ELEMENT_REQUIRED}, /* MedicationStatement.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationStatement.statusReason */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationStatement.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicationStatement.text */
    {32706, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.additionalMonitoringIndicator */
    {32736, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.attachedDocument */
    {32753, CPX_STRUCTURE + 531, 39, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.clinicalTrial */
    {32767, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.combinedPharmaceuticalDoseForm */
    {26184, CPX_STRUCTURE + 531, 415, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.contained */
    {32798, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.crossReference */
    {29102, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* MedicinalProduct.domain */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicinalProduct.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicinalProduct.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicinalProduct.language */
    {32813, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.legalStatusOfSupply */
    {32833, CPX_STRUCTURE + 443, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.manufacturingBusinessOperation */
    {32864, CPX_STRUCTURE + 406, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.marketingStatus */
    {32880, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.masterFile */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicinalProduct.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.modifierExtension */
    {26115, CPX_STRUCTURE + 444, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* MedicinalProduct.name */
    {32891, CPX_STRUCTURE + 531, 418, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.packagedMedicinalProduct */
    {32916, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.paediatricUseIndicator */
    {32939, CPX_STRUCTURE + 531, 420, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.pharmaceuticalProduct */
    {32961, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.productClassification */
    {32983, CPX_STRUCTURE + 447, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.specialDesignation */
    {33002, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.specialMeasures */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicinalProduct.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.type */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.contained */
    {33018, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.country */
    {33026, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* MedicinalProductAuthorization.dataExclusivityPeriod */
    {33048, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MedicinalProductAuthorization.dateOfFirstAuthorization */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.extension */
    {33073, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* MedicinalProductAuthorization.holder */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicinalProductAuthorization.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicinalProductAuthorization.implicitRules */
    {33080, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MedicinalProductAuthorization.internationalBirthDate */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.jurisdiction */
    {33103, CPX_STRUCTURE + 448, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.jurisdictionalAuthorization */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicinalProductAuthorization.language */
    {33131, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductAuthorization.legalBasis */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicinalProductAuthorization.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.modifierExtension */
    {28242, CPX_STRUCTURE + 449, 0, 0, 0, 0}, /* MedicinalProductAuthorization.procedure */
    {33142, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* MedicinalProductAuthorization.regulator */
    {33152, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MedicinalProductAuthorization.restoreDate */
    {26147, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductAuthorization.status */
    {30828, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MedicinalProductAuthorization.statusDate */
    {26154, CPX_STRUCTURE + 531, 422, 0, 0, 0}, /* MedicinalProductAuthorization.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicinalProductAuthorization.text */
    {27821, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* MedicinalProductAuthorization.validityPeriod */
    {33164, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductContraindication.comorbidity */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductContraindication.contained */
    {33176, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductContraindication.disease */
    {33184, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductContraindication.diseaseStatus */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductContraindication.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicinalProductContraindication.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicinalProductContraindication.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicinalProductContraindication.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicinalProductContraindication.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductContraindication.modifierExtension */
    {33198, CPX_STRUCTURE + 450, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductContraindication.otherTherapy */
    {19007, CPX_STRUCTURE + 512, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductContraindication.population */
    {26154, CPX_STRUCTURE + 531, 425, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductContraindication.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicinalProductContraindication.text */
    {33211, CPX_STRUCTURE + 531, 428, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductContraindication.therapeuticIndication */
    {33164, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIndication.comorbidity */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIndication.contained */
    {33184, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductIndication.diseaseStatus */
    {33233, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductIndication.diseaseSymptomProcedure */
    {32036, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicinalProductIndication.duration */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIndication.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicinalProductIndication.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicinalProductIndication.implicitRules */
    {33257, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductIndication.intendedEffect */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicinalProductIndication.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicinalProductIndication.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIndication.modifierExtension */
    {33198, CPX_STRUCTURE + 451, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIndication.otherTherapy */
    {19007, CPX_STRUCTURE + 512, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIndication.population */
    {26154, CPX_STRUCTURE + 531, 425, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIndication.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicinalProductIndication.text */
    {33272, CPX_STRUCTURE + 531, 430, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIndication.undesirableEffect */
    {33290, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* MedicinalProductIngredient.allergenicIndicator */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicinalProductIngredient.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* MedicinalProductIngredient.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicinalProductIngredient.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicinalProductIngredient.language */
    {29573, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.manufacturer */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicinalProductIngredient.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.modifierExtension */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductIngredient.role */
    {33315, CPX_STRUCTURE + 452, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance */
    {11609, CPX_STRUCTURE + 455, 0, 0, 0, 0}, /* MedicinalProductIngredient.substance */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicinalProductIngredient.text */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductInteraction.contained */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductInteraction.description */
    {33334, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductInteraction.effect */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductInteraction.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicinalProductInteraction.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicinalProductInteraction.implicitRules */
    {33341, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductInteraction.incidence */
    {33351, CPX_STRUCTURE + 456, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductInteraction.interactant */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicinalProductInteraction.language */
    {33363, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductInteraction.management */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicinalProductInteraction.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductInteraction.modifierExtension */
    {26154, CPX_STRUCTURE + 531, 432, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductInteraction.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicinalProductInteraction.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductInteraction.type */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductManufactured.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductManufactured.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicinalProductManufactured.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicinalProductManufactured.implicitRules */
    {32086, CPX_STRUCTURE + 531, 436, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductManufactured.ingredient */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicinalProductManufactured.language */
    {33374, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductManufactured.manufacturedDoseForm */
    {29573, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductManufactured.manufacturer */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicinalProductManufactured.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductManufactured.modifierExtension */
    {33395, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductManufactured.otherCharacteristics */
    {29734, CPX_STRUCTURE + 518, 0, 0, 0, 0}, /* MedicinalProductManufactured.physicalCharacteristics */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductManufactured.quantity */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicinalProductManufactured.text */
    {33416, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductManufactured.unitOfPresentation */
    {33435, CPX_STRUCTURE + 457, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.batchIdentifier */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.contained */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductPackaged.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicinalProductPackaged.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicinalProductPackaged.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicinalProductPackaged.language */
    {32813, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductPackaged.legalStatusOfSupply */
    {29573, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.manufacturer */
    {33451, CPX_STRUCTURE + 531, 438, 0, 0, 0}, /* MedicinalProductPackaged.marketingAuthorization */
    {32864, CPX_STRUCTURE + 406, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.marketingStatus */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicinalProductPackaged.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.modifierExtension */
    {33474, CPX_STRUCTURE + 458, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem */
    {26154, CPX_STRUCTURE + 531, 440, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicinalProductPackaged.text */
    {33486, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductPharmaceutical.administrableDoseForm */
    {33508, CPX_STRUCTURE + 459, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.characteristics */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.contained */
    {638, CPX_STRUCTURE + 531, 213, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.device */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.implicitRules */
    {32086, CPX_STRUCTURE + 531, 436, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.ingredient */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.modifierExtension */
    {33524, CPX_STRUCTURE + 460, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.routeOfAdministration */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.text */
    {33416, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.unitOfPresentation */
    {27748, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductUndesirableEffect.classification */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductUndesirableEffect.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductUndesirableEffect.extension */
    {33546, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductUndesirableEffect.frequencyOfOccurrence */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MedicinalProductUndesirableEffect.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MedicinalProductUndesirableEffect.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MedicinalProductUndesirableEffect.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MedicinalProductUndesirableEffect.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductUndesirableEffect.modifierExtension */
    {19007, CPX_STRUCTURE + 512, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductUndesirableEffect.population */
    {26154, CPX_STRUCTURE + 531, 425, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductUndesirableEffect.subject */
    {33568, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductUndesirableEffect.symptomConditionEffect */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MedicinalProductUndesirableEffect.text */
    {33591, CPX_STRUCTURE + 463, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.allowedResponse */
    {12771, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* MessageDefinition.base */
    {26667, CPX_PRIMITIVE_CODE, 0, 133, 0, 0}, /* MessageDefinition.category */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* MessageDefinition.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MessageDefinition.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* MessageDefinition.description */
    {33607, CPX_STRUCTURE + 225, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MessageDefinition.eventCoding */
    {33619, CPX_PRIMITIVE_URI, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MessageDefinition.eventUri */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* MessageDefinition.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.extension */
    {33628, CPX_STRUCTURE + 464, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.focus */
    {33634, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.graph */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MessageDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MessageDefinition.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MessageDefinition.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MessageDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageDefinition.name */
    {27336, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.parent */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageDefinition.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* MessageDefinition.purpose */
    {9811, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.replaces */
    {33640, CPX_PRIMITIVE_CODE, 0, 134, 0, 0}, /* MessageDefinition.responseRequired */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* MessageDefinition.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MessageDefinition.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageDefinition.title */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MessageDefinition.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageDefinition.version */
    {8933, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* MessageHeader.author */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.contained */
    {29491, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* MessageHeader.definition */
    {32191, CPX_STRUCTURE + 465, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.destination */
    {27918, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* MessageHeader.enterer */
    {33607, CPX_STRUCTURE + 225, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MessageHeader.eventCoding */
    {33619, CPX_PRIMITIVE_URI, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MessageHeader.eventUri */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.extension */
    {33628, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.focus */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MessageHeader.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MessageHeader.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MessageHeader.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MessageHeader.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.modifierExtension */
    {28056, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MessageHeader.reason */
    {5558, CPX_STRUCTURE + 466, 0, 0, 0, 0}, /* MessageHeader.response */
    {33657, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* MessageHeader.responsible */
    {10402, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* MessageHeader.sender */
    {13477, CPX_STRUCTURE + 467, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MessageHeader.source */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MessageHeader.text */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.contained */
    {33669, CPX_PRIMITIVE_INTEGER, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MolecularSequence.coordinateSystem */
    {638, CPX_STRUCTURE + 531, 215, 0, 0, 0}, /* MolecularSequence.device */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* MolecularSequence.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MolecularSequence.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* MolecularSequence.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* MolecularSequence.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.modifierExtension */
    {33686, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.observedSeq */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, 0}, /* MolecularSequence.patient */
    {28009, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* MolecularSequence.performer */
    {14259, CPX_STRUCTURE + 531, 442, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.pointer */
    {33698, CPX_STRUCTURE + 469, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MolecularSequence.quantity */
    {33706, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.readCoverage */
    {33719, CPX_STRUCTURE + 471, 0, 0, 0, 0}, /* MolecularSequence.referenceSeq */
    {33732, CPX_STRUCTURE + 472, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.repository */
    {30033, CPX_STRUCTURE + 531, 267, 0, 0, 0}, /* MolecularSequence.specimen */
    {33743, CPX_STRUCTURE + 473, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.structureVariant */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* MolecularSequence.text */
    {9561, CPX_PRIMITIVE_CODE, 0, 193, 0, 0}, /* MolecularSequence.type */
    {33760, CPX_STRUCTURE + 476, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.variant */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* NamingSystem.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* NamingSystem.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* NamingSystem.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* NamingSystem.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NamingSystem.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* NamingSystem.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* NamingSystem.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* NamingSystem.jurisdiction */
    {13649, CPX_PRIMITIVE_CODE, 0, 142, 0, CPX_ELEMENT_REQUIRED}, /* NamingSystem.kind */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* NamingSystem.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* NamingSystem.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NamingSystem.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* NamingSystem.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NamingSystem.publisher */
    {33657, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NamingSystem.responsible */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* NamingSystem.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* NamingSystem.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* NamingSystem.type */
    {33768, CPX_STRUCTURE + 478, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* NamingSystem.uniqueId */
    {26632, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NamingSystem.usage */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* NamingSystem.useContext */
    {33777, CPX_STRUCTURE + 531, 444, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.allergyIntolerance */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.contained */
    {2335, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* NutritionOrder.dateTime */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* NutritionOrder.encounter */
    {33796, CPX_STRUCTURE + 480, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula */
    {33811, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.excludeFoodModifier */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.extension */
    {33831, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.foodPreferenceModifier */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* NutritionOrder.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* NutritionOrder.implicitRules */
    {27513, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.instantiates */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.instantiatesUri */
    {26264, CPX_PRIMITIVE_CODE, 0, 176, 0, CPX_ELEMENT_REQUIRED}, /* NutritionOrder.intent */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* NutritionOrder.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* NutritionOrder.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.note */
    {33854, CPX_STRUCTURE + 482, 0, 0, 0, 0}, /* NutritionOrder.oralDiet */
    {33863, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* NutritionOrder.orderer */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* NutritionOrder.patient */
    {26147, CPX_PRIMITIVE_CODE, 0, 179, 0, CPX_ELEMENT_REQUIRED}, /* NutritionOrder.status */
    {7091, CPX_STRUCTURE + 485, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.supplement */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* NutritionOrder.text */
    {26993, CPX_STRUCTURE + 531, 446, 0, 0, CPX_ELEMENT_MANY}, /* Observation.basedOn */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Observation.bodySite */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.category */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Observation.code */
    {33871, CPX_STRUCTURE + 486, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.component */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.contained */
    {30618, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Observation.dataAbsentReason */
    {29925, CPX_STRUCTURE + 531, 453, 0, 0, CPX_ELEMENT_MANY}, /* Observation.derivedFrom */
    {638, CPX_STRUCTURE + 531, 460, 0, 0, 0}, /* Observation.device */
    {28424, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Observation.effectiveDateTime */
    {33881, CPX_PRIMITIVE_INSTANT, 0, 0, 1, 0}, /* Observation.effectiveInstant */
    {26235, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Observation.effectivePeriod */
    {33898, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* Observation.effectiveTiming */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* Observation.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.extension */
    {33628, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.focus */
    {33914, CPX_STRUCTURE + 531, 463, 0, 0, CPX_ELEMENT_MANY}, /* Observation.hasMember */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Observation.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Observation.implicitRules */
    {33924, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.interpretation */
    {12882, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* Observation.issued */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Observation.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Observation.meta */
    {33939, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Observation.method */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.note */
    {26126, CPX_STRUCTURE + 531, 467, 0, 0, CPX_ELEMENT_MANY}, /* Observation.partOf */
    {28009, CPX_STRUCTURE + 531, 474, 0, 0, CPX_ELEMENT_MANY}, /* Observation.performer */
    {33946, CPX_STRUCTURE + 487, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.referenceRange */
    {30033, CPX_STRUCTURE + 531, 267, 0, 0, 0}, /* Observation.specimen */
    {26147, CPX_PRIMITIVE_CODE, 0, 147, 0, CPX_ELEMENT_REQUIRED}, /* Observation.status */
    {26154, CPX_STRUCTURE + 531, 234, 0, 0, 0}, /* Observation.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Observation.text */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 2, 0}, /* Observation.valueBoolean */
    {33974, CPX_STRUCTURE + 224, 0, 0, 2, 0}, /* Observation.valueCodeableConcept */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* Observation.valueDateTime */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 2, 0}, /* Observation.valueInteger */
    {34022, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* Observation.valuePeriod */
    {34034, CPX_STRUCTURE + 522, 0, 0, 2, 0}, /* Observation.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 2, 0}, /* Observation.valueRange */
    {34059, CPX_STRUCTURE + 530, 0, 0, 2, 0}, /* Observation.valueRatio */
    {34070, CPX_STRUCTURE + 546, 0, 0, 2, 0}, /* Observation.valueSampledData */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* Observation.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 2, 0}, /* Observation.valueTime */
    {34109, CPX_STRUCTURE + 531, 481, 0, 0, 0}, /* ObservationDefinition.abnormalCodedValueSet */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.category */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ObservationDefinition.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.contained */
    {34131, CPX_STRUCTURE + 531, 481, 0, 0, 0}, /* ObservationDefinition.criticalCodedValueSet */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ObservationDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ObservationDefinition.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ObservationDefinition.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ObservationDefinition.meta */
    {33939, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ObservationDefinition.method */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.modifierExtension */
    {34153, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ObservationDefinition.multipleResultsAllowed */
    {34176, CPX_STRUCTURE + 531, 481, 0, 0, 0}, /* ObservationDefinition.normalCodedValueSet */
    {34196, CPX_PRIMITIVE_CODE, 0, 153, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.permittedDataType */
    {34214, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ObservationDefinition.preferredReportName */
    {34234, CPX_STRUCTURE + 488, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.qualifiedInterval */
    {34252, CPX_STRUCTURE + 489, 0, 0, 0, 0}, /* ObservationDefinition.quantitativeDetails */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ObservationDefinition.text */
    {34272, CPX_STRUCTURE + 531, 481, 0, 0, 0}, /* ObservationDefinition.validCodedValueSet */
    {34291, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* OperationDefinition.affectsState */
    {12771, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* OperationDefinition.base */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.code */
    {27019, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* OperationDefinition.comment */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* OperationDefinition.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* OperationDefinition.description */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* OperationDefinition.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* OperationDefinition.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* OperationDefinition.implicitRules */
    {34304, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* OperationDefinition.inputProfile */
    {6371, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.instance */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.jurisdiction */
    {13649, CPX_PRIMITIVE_CODE, 0, 148, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.kind */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* OperationDefinition.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* OperationDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.name */
    {34317, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* OperationDefinition.outputProfile */
    {34331, CPX_STRUCTURE + 490, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.overload */
    {29888, CPX_STRUCTURE + 491, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.parameter */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationDefinition.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* OperationDefinition.purpose */
    {24396, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.resource */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.status */
    {34340, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.system */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* OperationDefinition.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationDefinition.title */
    {9561, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.type */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* OperationDefinition.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationDefinition.version */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationOutcome.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationOutcome.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* OperationOutcome.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* OperationOutcome.implicitRules */
    {34347, CPX_STRUCTURE + 494, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* OperationOutcome.issue */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* OperationOutcome.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* OperationOutcome.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationOutcome.modifierExtension */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* OperationOutcome.text */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Organization.active */
    {30275, CPX_STRUCTURE + 150, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.address */
    {29042, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.alias */
    {26184, CPX_STRUCTURE + 495, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.contained */
    {31074, CPX_STRUCTURE + 531, 334, 0, 0, CPX_ELEMENT_MANY}, /* Organization.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Organization.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Organization.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Organization.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Organization.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Organization.name */
    {26126, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Organization.partOf */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.telecom */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Organization.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.type */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* OrganizationAffiliation.active */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.contained */
    {31074, CPX_STRUCTURE + 531, 334, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.extension */
    {34353, CPX_STRUCTURE + 531, 483, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.healthcareService */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* OrganizationAffiliation.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* OrganizationAffiliation.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* OrganizationAffiliation.language */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* OrganizationAffiliation.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.modifierExtension */
    {29322, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.network */
    {28956, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* OrganizationAffiliation.organization */
    {34371, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* OrganizationAffiliation.participatingOrganization */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* OrganizationAffiliation.period */
    {27142, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.specialty */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* OrganizationAffiliation.telecom */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* OrganizationAffiliation.text */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Parameters.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Parameters.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Parameters.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Parameters.meta */
    {29888, CPX_STRUCTURE + 497, 0, 0, 0, CPX_ELEMENT_MANY}, /* Parameters.parameter */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Patient.active */
    {30275, CPX_STRUCTURE + 150, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.address */
    {34397, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Patient.birthDate */
    {31035, CPX_STRUCTURE + 498, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.communication */
    {26184, CPX_STRUCTURE + 499, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.contained */
    {30647, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* Patient.deceasedBoolean */
    {34407, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Patient.deceasedDateTime */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.extension */
    {34424, CPX_PRIMITIVE_CODE, 0, 13, 0, 0}, /* Patient.gender */
    {34431, CPX_STRUCTURE + 531, 145, 0, 0, CPX_ELEMENT_MANY}, /* Patient.generalPractitioner */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Patient.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Patient.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Patient.language */
    {27420, CPX_STRUCTURE + 500, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.link */
    {27648, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Patient.managingOrganization */
    {34451, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Patient.maritalStatus */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Patient.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.modifierExtension */
    {34465, CPX_PRIMITIVE_BOOLEAN, 0, 0, 2, 0}, /* Patient.multipleBirthBoolean */
    {34486, CPX_PRIMITIVE_INTEGER, 0, 0, 2, 0}, /* Patient.multipleBirthInteger */
    {26115, CPX_STRUCTURE + 368, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.name */
    {31109, CPX_STRUCTURE + 157, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.photo */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.telecom */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Patient.text */
    {32079, CPX_STRUCTURE + 477, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* PaymentNotice.amount */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentNotice.contained */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* PaymentNotice.created */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentNotice.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* PaymentNotice.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentNotice.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* PaymentNotice.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* PaymentNotice.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* PaymentNotice.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentNotice.modifierExtension */
    {28223, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* PaymentNotice.payee */
    {28360, CPX_STRUCTURE + 531, 485, 0, 0, CPX_ELEMENT_REQUIRED}, /* PaymentNotice.payment */
    {34507, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* PaymentNotice.paymentDate */
    {34519, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* PaymentNotice.paymentStatus */
    {28252, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* PaymentNotice.provider */
    {28699, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_REQUIRED}, /* PaymentNotice.recipient */
    {5550, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* PaymentNotice.request */
    {5558, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* PaymentNotice.response */
    {26147, CPX_PRIMITIVE_CODE, 0, 87, 0, CPX_ELEMENT_REQUIRED}, /* PaymentNotice.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* PaymentNotice.text */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentReconciliation.contained */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* PaymentReconciliation.created */
    {29426, CPX_STRUCTURE + 501, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentReconciliation.detail */
    {28324, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PaymentReconciliation.disposition */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentReconciliation.extension */
    {28341, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* PaymentReconciliation.formCode */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* PaymentReconciliation.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentReconciliation.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* PaymentReconciliation.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* PaymentReconciliation.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* PaymentReconciliation.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentReconciliation.modifierExtension */
    {18999, CPX_PRIMITIVE_CODE, 0, 170, 0, 0}, /* PaymentReconciliation.outcome */
    {34533, CPX_STRUCTURE + 477, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* PaymentReconciliation.paymentAmount */
    {34507, CPX_PRIMITIVE_DATE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* PaymentReconciliation.paymentDate */
    {34547, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* PaymentReconciliation.paymentIdentifier */
    {34565, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* PaymentReconciliation.paymentIssuer */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* PaymentReconciliation.period */
    {28393, CPX_STRUCTURE + 502, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentReconciliation.processNote */
    {5550, CPX_STRUCTURE + 531, 487, 0, 0, 0}, /* PaymentReconciliation.request */
    {28405, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* PaymentReconciliation.requestor */
    {26147, CPX_PRIMITIVE_CODE, 0, 87, 0, CPX_ELEMENT_REQUIRED}, /* PaymentReconciliation.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* PaymentReconciliation.text */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Person.active */
    {30275, CPX_STRUCTURE + 150, 0, 0, 0, CPX_ELEMENT_MANY}, /* Person.address */
    {34397, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Person.birthDate */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Person.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Person.extension */
    {34424, CPX_PRIMITIVE_CODE, 0, 13, 0, 0}, /* Person.gender */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Person.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Person.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Person.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Person.language */
    {27420, CPX_STRUCTURE + 504, 0, 0, 0, CPX_ELEMENT_MANY}, /* Person.link */
    {27648, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Person.managingOrganization */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Person.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Person.modifierExtension */
    {26115, CPX_STRUCTURE + 368, 0, 0, 0, CPX_ELEMENT_MANY}, /* Person.name */
    {31109, CPX_STRUCTURE + 157, 0, 0, 0, 0}, /* Person.photo */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* Person.telecom */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Person.text */
    {27226, CPX_STRUCTURE + 505, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* PlanDefinition.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.author */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* PlanDefinition.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* PlanDefinition.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* PlanDefinition.description */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.editor */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* PlanDefinition.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.endorser */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* PlanDefinition.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.extension */
    {27590, CPX_STRUCTURE + 510, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.goal */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* PlanDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* PlanDefinition.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* PlanDefinition.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* PlanDefinition.lastReviewDate */
    {26299, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.library */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* PlanDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* PlanDefinition.purpose */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.relatedArtifact */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.reviewer */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* PlanDefinition.status */
    {26483, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* PlanDefinition.subjectCodeableConcept */
    {26506, CPX_STRUCTURE + 531, 22, 0, 1, 0}, /* PlanDefinition.subjectReference */
    {26523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.subtitle */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* PlanDefinition.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.topic */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* PlanDefinition.type */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* PlanDefinition.url */
    {26632, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.usage */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.version */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Practitioner.active */
    {30275, CPX_STRUCTURE + 150, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.address */
    {34397, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Practitioner.birthDate */
    {31035, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.communication */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.extension */
    {34424, CPX_PRIMITIVE_CODE, 0, 13, 0, 0}, /* Practitioner.gender */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Practitioner.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Practitioner.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Practitioner.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Practitioner.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.modifierExtension */
    {26115, CPX_STRUCTURE + 368, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.name */
    {31109, CPX_STRUCTURE + 157, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.photo */
    {34579, CPX_STRUCTURE + 513, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.qualification */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.telecom */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Practitioner.text */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* PractitionerRole.active */
    {30998, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PractitionerRole.availabilityExceptions */
    {31021, CPX_STRUCTURE + 514, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.availableTime */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.contained */
    {31074, CPX_STRUCTURE + 531, 334, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.extension */
    {34353, CPX_STRUCTURE + 531, 483, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.healthcareService */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* PractitionerRole.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* PractitionerRole.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* PractitionerRole.language */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* PractitionerRole.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.modifierExtension */
    {31096, CPX_STRUCTURE + 515, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.notAvailable */
    {28956, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* PractitionerRole.organization */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* PractitionerRole.period */
    {653, CPX_STRUCTURE + 531, 489, 0, 0, 0}, /* PractitionerRole.practitioner */
    {27142, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.specialty */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.telecom */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* PractitionerRole.text */
    {26835, CPX_STRUCTURE + 531, 30, 0, 0, 0}, /* Procedure.asserter */
    {26993, CPX_STRUCTURE + 531, 372, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.basedOn */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.bodySite */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Procedure.category */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Procedure.code */
    {34593, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.complication */
    {34606, CPX_STRUCTURE + 531, 37, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.complicationDetail */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.contained */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* Procedure.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.extension */
    {34625, CPX_STRUCTURE + 516, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.focalDevice */
    {34637, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.followUp */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Procedure.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Procedure.implicitRules */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.instantiatesUri */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Procedure.language */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* Procedure.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Procedure.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.note */
    {18999, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Procedure.outcome */
    {26126, CPX_STRUCTURE + 531, 491, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.partOf */
    {34646, CPX_STRUCTURE + 153, 0, 0, 1, 0}, /* Procedure.performedAge */
    {34659, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Procedure.performedDateTime */
    {34677, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Procedure.performedPeriod */
    {34693, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* Procedure.performedRange */
    {34708, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* Procedure.performedString */
    {28009, CPX_STRUCTURE + 517, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.performer */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.reasonCode */
    {27077, CPX_STRUCTURE + 531, 495, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.reasonReference */
    {26726, CPX_STRUCTURE + 531, 30, 0, 0, 0}, /* Procedure.recorder */
    {34724, CPX_STRUCTURE + 531, 501, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.report */
    {26147, CPX_PRIMITIVE_CODE, 0, 79, 0, CPX_ELEMENT_REQUIRED}, /* Procedure.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Procedure.statusReason */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, CPX_ELEMENT_REQUIRED}, /* Procedure.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Procedure.text */
    {34731, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.usedCode */
    {34740, CPX_STRUCTURE + 531, 125, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.usedReference */
    {27562, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Provenance.activity */
    {27233, CPX_STRUCTURE + 520, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Provenance.agent */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.contained */
    {10750, CPX_STRUCTURE + 521, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.entity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Provenance.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Provenance.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Provenance.language */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* Provenance.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Provenance.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.modifierExtension */
    {34754, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Provenance.occurredDateTime */
    {34771, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Provenance.occurredPeriod */
    {8793, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.policy */
    {28056, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.reason */
    {27273, CPX_PRIMITIVE_INSTANT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Provenance.recorded */
    {27425, CPX_STRUCTURE + 548, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.signature */
    {13905, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Provenance.target */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Provenance.text */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Questionnaire.approvalDate */
    {2325, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.code */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Questionnaire.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Questionnaire.date */
    {29925, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.derivedFrom */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Questionnaire.description */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Questionnaire.effectivePeriod */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Questionnaire.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Questionnaire.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Questionnaire.implicitRules */
    {28197, CPX_STRUCTURE + 523, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Questionnaire.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* Questionnaire.lastReviewDate */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Questionnaire.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Questionnaire.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Questionnaire.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Questionnaire.purpose */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* Questionnaire.status */
    {34786, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_MANY}, /* Questionnaire.subjectType */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Questionnaire.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Questionnaire.title */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Questionnaire.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Questionnaire.version */
    {8933, CPX_STRUCTURE + 531, 116, 0, 0, 0}, /* QuestionnaireResponse.author */
    {34798, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* QuestionnaireResponse.authored */
    {26993, CPX_STRUCTURE + 531, 372, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.basedOn */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.contained */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* QuestionnaireResponse.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* QuestionnaireResponse.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* QuestionnaireResponse.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* QuestionnaireResponse.implicitRules */
    {28197, CPX_STRUCTURE + 527, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.item */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* QuestionnaireResponse.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* QuestionnaireResponse.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.modifierExtension */
    {26126, CPX_STRUCTURE + 531, 505, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.partOf */
    {34807, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* QuestionnaireResponse.questionnaire */
    {13477, CPX_STRUCTURE + 531, 30, 0, 0, 0}, /* QuestionnaireResponse.source */
    {26147, CPX_PRIMITIVE_CODE, 0, 162, 0, CPX_ELEMENT_REQUIRED}, /* QuestionnaireResponse.status */
    {26154, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* QuestionnaireResponse.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* QuestionnaireResponse.text */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* RelatedPerson.active */
    {30275, CPX_STRUCTURE + 150, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.address */
    {34397, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* RelatedPerson.birthDate */
    {31035, CPX_STRUCTURE + 533, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.communication */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.extension */
    {34424, CPX_PRIMITIVE_CODE, 0, 13, 0, 0}, /* RelatedPerson.gender */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* RelatedPerson.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* RelatedPerson.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* RelatedPerson.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* RelatedPerson.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.modifierExtension */
    {26115, CPX_STRUCTURE + 368, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.name */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* RelatedPerson.patient */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* RelatedPerson.period */
    {31109, CPX_STRUCTURE + 157, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.photo */
    {29349, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.relationship */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.telecom */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* RelatedPerson.text */
    {27226, CPX_STRUCTURE + 534, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action */
    {8933, CPX_STRUCTURE + 531, 24, 0, 0, 0}, /* RequestGroup.author */
    {28714, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* RequestGroup.authoredOn */
    {26993, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.basedOn */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RequestGroup.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.contained */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* RequestGroup.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.extension */
    {28725, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* RequestGroup.groupIdentifier */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* RequestGroup.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* RequestGroup.implicitRules */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.instantiatesUri */
    {26264, CPX_PRIMITIVE_CODE, 0, 176, 0, CPX_ELEMENT_REQUIRED}, /* RequestGroup.intent */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* RequestGroup.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* RequestGroup.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.note */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* RequestGroup.priority */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.reasonCode */
    {27077, CPX_STRUCTURE + 531, 162, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.reasonReference */
    {9811, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.replaces */
    {26147, CPX_PRIMITIVE_CODE, 0, 179, 0, CPX_ELEMENT_REQUIRED}, /* RequestGroup.status */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, 0}, /* RequestGroup.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* RequestGroup.text */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ResearchDefinition.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.author */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.comment */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ResearchDefinition.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ResearchDefinition.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ResearchDefinition.description */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.editor */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* ResearchDefinition.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.endorser */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ResearchDefinition.experimental */
    {10890, CPX_STRUCTURE + 531, 508, 0, 0, 0}, /* ResearchDefinition.exposure */
    {30122, CPX_STRUCTURE + 531, 508, 0, 0, 0}, /* ResearchDefinition.exposureAlternative */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ResearchDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ResearchDefinition.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ResearchDefinition.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ResearchDefinition.lastReviewDate */
    {26299, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.library */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ResearchDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchDefinition.name */
    {18999, CPX_STRUCTURE + 531, 508, 0, 0, 0}, /* ResearchDefinition.outcome */
    {19007, CPX_STRUCTURE + 531, 508, 0, 0, CPX_ELEMENT_REQUIRED}, /* ResearchDefinition.population */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchDefinition.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ResearchDefinition.purpose */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.relatedArtifact */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.reviewer */
    {30425, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchDefinition.shortTitle */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* ResearchDefinition.status */
    {26483, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* ResearchDefinition.subjectCodeableConcept */
    {26506, CPX_STRUCTURE + 531, 22, 0, 1, 0}, /* ResearchDefinition.subjectReference */
    {26523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchDefinition.subtitle */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ResearchDefinition.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchDefinition.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.topic */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ResearchDefinition.url */
    {26632, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchDefinition.usage */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchDefinition.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchDefinition.version */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ResearchElementDefinition.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.author */
    {30436, CPX_STRUCTURE + 537, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ResearchElementDefinition.characteristic */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.comment */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ResearchElementDefinition.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ResearchElementDefinition.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ResearchElementDefinition.description */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.editor */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* ResearchElementDefinition.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.endorser */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ResearchElementDefinition.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ResearchElementDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ResearchElementDefinition.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ResearchElementDefinition.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ResearchElementDefinition.lastReviewDate */
    {26299, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.library */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ResearchElementDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchElementDefinition.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchElementDefinition.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ResearchElementDefinition.purpose */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.relatedArtifact */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.reviewer */
    {30425, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchElementDefinition.shortTitle */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* ResearchElementDefinition.status */
    {26483, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* ResearchElementDefinition.subjectCodeableConcept */
    {26506, CPX_STRUCTURE + 531, 22, 0, 1, 0}, /* ResearchElementDefinition.subjectReference */
    {26523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchElementDefinition.subtitle */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ResearchElementDefinition.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchElementDefinition.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.topic */
    {9561, CPX_PRIMITIVE_CODE, 0, 180, 0, CPX_ELEMENT_REQUIRED}, /* ResearchElementDefinition.type */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ResearchElementDefinition.url */
    {26632, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchElementDefinition.usage */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.useContext */
    {34821, CPX_PRIMITIVE_CODE, 0, 216, 0, 0}, /* ResearchElementDefinition.variableType */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchElementDefinition.version */
    {34834, CPX_STRUCTURE + 538, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.arm */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.category */
    {11418, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.condition */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.contained */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ResearchStudy.description */
    {34838, CPX_STRUCTURE + 531, 22, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.enrollment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.extension */
    {33628, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.focus */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ResearchStudy.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ResearchStudy.implicitRules */
    {34849, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.keyword */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ResearchStudy.language */
    {26307, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ResearchStudy.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.note */
    {34857, CPX_STRUCTURE + 539, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.objective */
    {26126, CPX_STRUCTURE + 531, 39, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.partOf */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* ResearchStudy.period */
    {34867, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ResearchStudy.phase */
    {34873, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ResearchStudy.primaryPurposeType */
    {34892, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* ResearchStudy.principalInvestigator */
    {28525, CPX_STRUCTURE + 531, 510, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.protocol */
    {34914, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ResearchStudy.reasonStopped */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.relatedArtifact */
    {29221, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.site */
    {34928, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* ResearchStudy.sponsor */
    {26147, CPX_PRIMITIVE_CODE, 0, 181, 0, CPX_ELEMENT_REQUIRED}, /* ResearchStudy.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ResearchStudy.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchStudy.title */
    {34936, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchSubject.actualArm */
    {34946, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchSubject.assignedArm */
    {34958, CPX_STRUCTURE + 531, 512, 0, 0, 0}, /* ResearchSubject.consent */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchSubject.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchSubject.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ResearchSubject.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchSubject.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ResearchSubject.implicitRules */
    {14544, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* ResearchSubject.individual */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ResearchSubject.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ResearchSubject.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchSubject.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* ResearchSubject.period */
    {26147, CPX_PRIMITIVE_CODE, 0, 182, 0, CPX_ELEMENT_REQUIRED}, /* ResearchSubject.status */
    {26793, CPX_STRUCTURE + 531, 39, 0, 0, CPX_ELEMENT_REQUIRED}, /* ResearchSubject.study */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ResearchSubject.text */
    {26993, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* RiskAssessment.basedOn */
    {34966, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.basis */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RiskAssessment.code */
    {11418, CPX_STRUCTURE + 531, 37, 0, 0, 0}, /* RiskAssessment.condition */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.contained */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* RiskAssessment.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* RiskAssessment.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* RiskAssessment.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* RiskAssessment.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* RiskAssessment.meta */
    {33939, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RiskAssessment.method */
    {29480, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskAssessment.mitigation */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.note */
    {27941, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* RiskAssessment.occurrenceDateTime */
    {27960, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* RiskAssessment.occurrencePeriod */
    {27336, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* RiskAssessment.parent */
    {28009, CPX_STRUCTURE + 531, 24, 0, 0, 0}, /* RiskAssessment.performer */
    {34972, CPX_STRUCTURE + 540, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.prediction */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.reasonCode */
    {27077, CPX_STRUCTURE + 531, 162, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.reasonReference */
    {26147, CPX_PRIMITIVE_CODE, 0, 147, 0, CPX_ELEMENT_REQUIRED}, /* RiskAssessment.status */
    {26154, CPX_STRUCTURE + 531, 98, 0, 0, CPX_ELEMENT_REQUIRED}, /* RiskAssessment.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* RiskAssessment.text */
    {26162, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.approvalDate */
    {8933, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.author */
    {30097, CPX_STRUCTURE + 541, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.certainty */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.description */
    {8940, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.editor */
    {26235, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.effectivePeriod */
    {8947, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.endorser */
    {10890, CPX_STRUCTURE + 531, 274, 0, 0, 0}, /* RiskEvidenceSynthesis.exposure */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.language */
    {26284, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.lastReviewDate */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.name */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.note */
    {18999, CPX_STRUCTURE + 531, 274, 0, 0, CPX_ELEMENT_REQUIRED}, /* RiskEvidenceSynthesis.outcome */
    {19007, CPX_STRUCTURE + 531, 274, 0, 0, CPX_ELEMENT_REQUIRED}, /* RiskEvidenceSynthesis.population */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.publisher */
    {26447, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.relatedArtifact */
    {8956, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.reviewer */
    {34983, CPX_STRUCTURE + 543, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate */
    {30160, CPX_STRUCTURE + 545, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.sampleSize */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* RiskEvidenceSynthesis.status */
    {30171, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.studyType */
    {30181, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.synthesisType */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.title */
    {26616, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.topic */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.version */
    {228, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Schedule.active */
    {27174, CPX_STRUCTURE + 531, 66, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Schedule.actor */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Schedule.comment */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Schedule.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Schedule.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Schedule.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Schedule.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Schedule.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Schedule.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Schedule.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Schedule.modifierExtension */
    {34996, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Schedule.planningHorizon */
    {27109, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Schedule.serviceCategory */
    {27125, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Schedule.serviceType */
    {27142, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Schedule.specialty */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Schedule.text */
    {12771, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* SearchParameter.base */
    {35012, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* SearchParameter.chain */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SearchParameter.code */
    {35018, CPX_PRIMITIVE_CODE, 0, 188, 0, CPX_ELEMENT_MANY}, /* SearchParameter.comparator */
    {33871, CPX_STRUCTURE + 547, 0, 0, 0, CPX_ELEMENT_MANY}, /* SearchParameter.component */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* SearchParameter.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* SearchParameter.contained */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* SearchParameter.date */
    {29925, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* SearchParameter.derivedFrom */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SearchParameter.description */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* SearchParameter.experimental */
    {35029, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SearchParameter.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SearchParameter.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* SearchParameter.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* SearchParameter.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SearchParameter.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* SearchParameter.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* SearchParameter.meta */
    {35040, CPX_PRIMITIVE_CODE, 0, 190, 0, CPX_ELEMENT_MANY}, /* SearchParameter.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SearchParameter.modifierExtension */
    {35049, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* SearchParameter.multipleAnd */
    {35061, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* SearchParameter.multipleOr */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SearchParameter.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SearchParameter.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* SearchParameter.purpose */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* SearchParameter.status */
    {13905, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_MANY}, /* SearchParameter.target */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* SearchParameter.text */
    {9561, CPX_PRIMITIVE_CODE, 0, 191, 0, CPX_ELEMENT_REQUIRED}, /* SearchParameter.type */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SearchParameter.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* SearchParameter.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SearchParameter.version */
    {35072, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SearchParameter.xpath */
    {35078, CPX_PRIMITIVE_CODE, 0, 192, 0, 0}, /* SearchParameter.xpathUsage */
    {35089, CPX_PRIMITIVE_BOOLEAN, 0, 0, 3, 0}, /* ServiceRequest.asNeededBoolean */
    {35105, CPX_STRUCTURE + 224, 0, 0, 3, 0}, /* ServiceRequest.asNeededCodeableConcept */
    {28714, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ServiceRequest.authoredOn */
    {26993, CPX_STRUCTURE + 531, 405, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.basedOn */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.bodySite */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.category */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ServiceRequest.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.contained */
    {26202, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ServiceRequest.doNotPerform */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* ServiceRequest.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ServiceRequest.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ServiceRequest.implicitRules */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.instantiatesUri */
    {28179, CPX_STRUCTURE + 531, 217, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.insurance */
    {26264, CPX_PRIMITIVE_CODE, 0, 176, 0, CPX_ELEMENT_REQUIRED}, /* ServiceRequest.intent */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ServiceRequest.language */
    {35129, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.locationCode */
    {35142, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.locationReference */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ServiceRequest.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.note */
    {27941, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* ServiceRequest.occurrenceDateTime */
    {27960, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* ServiceRequest.occurrencePeriod */
    {27977, CPX_STRUCTURE + 643, 0, 0, 2, 0}, /* ServiceRequest.occurrenceTiming */
    {35160, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.orderDetail */
    {27047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ServiceRequest.patientInstruction */
    {28009, CPX_STRUCTURE + 531, 220, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.performer */
    {29898, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ServiceRequest.performerType */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* ServiceRequest.priority */
    {35172, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* ServiceRequest.quantityQuantity */
    {35189, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* ServiceRequest.quantityRange */
    {35203, CPX_STRUCTURE + 530, 0, 0, 1, 0}, /* ServiceRequest.quantityRatio */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.reasonCode */
    {27077, CPX_STRUCTURE + 531, 162, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.reasonReference */
    {29193, CPX_STRUCTURE + 531, 202, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.relevantHistory */
    {9811, CPX_STRUCTURE + 531, 57, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.replaces */
    {28741, CPX_STRUCTURE + 531, 116, 0, 0, 0}, /* ServiceRequest.requester */
    {35217, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* ServiceRequest.requisition */
    {30033, CPX_STRUCTURE + 531, 267, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.specimen */
    {26147, CPX_PRIMITIVE_CODE, 0, 179, 0, CPX_ELEMENT_REQUIRED}, /* ServiceRequest.status */
    {26154, CPX_STRUCTURE + 531, 234, 0, 0, CPX_ELEMENT_REQUIRED}, /* ServiceRequest.subject */
    {27633, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* ServiceRequest.supportingInfo */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ServiceRequest.text */
    {26977, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Slot.appointmentType */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Slot.comment */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Slot.contained */
    {27027, CPX_PRIMITIVE_INSTANT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Slot.end */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Slot.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Slot.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Slot.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Slot.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Slot.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Slot.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Slot.modifierExtension */
    {35229, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Slot.overbooked */
    {35240, CPX_STRUCTURE + 531, 514, 0, 0, CPX_ELEMENT_REQUIRED}, /* Slot.schedule */
    {27109, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Slot.serviceCategory */
    {27125, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Slot.serviceType */
    {27142, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Slot.specialty */
    {447, CPX_PRIMITIVE_INSTANT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Slot.start */
    {26147, CPX_PRIMITIVE_CODE, 0, 194, 0, CPX_ELEMENT_REQUIRED}, /* Slot.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Slot.text */
    {35249, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Specimen.accessionIdentifier */
    {6209, CPX_STRUCTURE + 549, 0, 0, 0, 0}, /* Specimen.collection */
    {11418, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.condition */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.contained */
    {35269, CPX_STRUCTURE + 550, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.container */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Specimen.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Specimen.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Specimen.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Specimen.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.note */
    {27336, CPX_STRUCTURE + 531, 267, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.parent */
    {13138, CPX_STRUCTURE + 551, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.processing */
    {35279, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Specimen.receivedTime */
    {5550, CPX_STRUCTURE + 531, 57, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.request */
    {26147, CPX_PRIMITIVE_CODE, 0, 198, 0, 0}, /* Specimen.status */
    {26154, CPX_STRUCTURE + 531, 516, 0, 0, 0}, /* Specimen.subject */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Specimen.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Specimen.type */
    {6209, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.collection */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* SpecimenDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SpecimenDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* SpecimenDefinition.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* SpecimenDefinition.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* SpecimenDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.modifierExtension */
    {35292, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.patientPreparation */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* SpecimenDefinition.text */
    {35311, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SpecimenDefinition.timeAspect */
    {35322, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SpecimenDefinition.typeCollected */
    {35336, CPX_STRUCTURE + 552, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested */
    {35347, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureDefinition.abstract */
    {35356, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* StructureDefinition.baseDefinition */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.contained */
    {27853, CPX_STRUCTURE + 556, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.context */
    {35371, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.contextInvariant */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* StructureDefinition.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* StructureDefinition.date */
    {17292, CPX_PRIMITIVE_CODE, 0, 211, 0, 0}, /* StructureDefinition.derivation */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* StructureDefinition.description */
    {7975, CPX_STRUCTURE + 557, 0, 0, 0, 0}, /* StructureDefinition.differential */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* StructureDefinition.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.extension */
    {27451, CPX_PRIMITIVE_CODE, 0, 1, 0, 0}, /* StructureDefinition.fhirVersion */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* StructureDefinition.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* StructureDefinition.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.jurisdiction */
    {34849, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.keyword */
    {13649, CPX_PRIMITIVE_CODE, 0, 200, 0, CPX_ELEMENT_REQUIRED}, /* StructureDefinition.kind */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* StructureDefinition.language */
    {35388, CPX_STRUCTURE + 558, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.mapping */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* StructureDefinition.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureDefinition.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureDefinition.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* StructureDefinition.purpose */
    {13532, CPX_STRUCTURE + 559, 0, 0, 0, 0}, /* StructureDefinition.snapshot */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* StructureDefinition.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* StructureDefinition.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureDefinition.title */
    {9561, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureDefinition.type */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureDefinition.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureDefinition.version */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* StructureMap.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* StructureMap.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* StructureMap.description */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* StructureMap.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.extension */
    {13293, CPX_STRUCTURE + 560, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* StructureMap.group */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* StructureMap.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* StructureMap.implicitRules */
    {35396, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.import */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* StructureMap.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* StructureMap.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* StructureMap.purpose */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.status */
    {13158, CPX_STRUCTURE + 567, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.structure */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* StructureMap.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.title */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.version */
    {35403, CPX_STRUCTURE + 568, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Subscription.channel */
    {26184, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* Subscription.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Subscription.contained */
    {35411, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Subscription.criteria */
    {27027, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* Subscription.end */
    {8497, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Subscription.error */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Subscription.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Subscription.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Subscription.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Subscription.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Subscription.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Subscription.modifierExtension */
    {28056, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Subscription.reason */
    {26147, CPX_PRIMITIVE_CODE, 0, 202, 0, CPX_ELEMENT_REQUIRED}, /* Subscription.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Subscription.text */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.category */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Substance.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.contained */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Substance.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Substance.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Substance.implicitRules */
    {32086, CPX_STRUCTURE + 569, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.ingredient */
    {6371, CPX_STRUCTURE + 570, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.instance */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Substance.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Substance.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.modifierExtension */
    {26147, CPX_PRIMITIVE_CODE, 0, 203, 0, 0}, /* Substance.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Substance.text */
    {35420, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceNucleicAcid.areaOfHybridisation */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* SubstanceNucleicAcid.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* SubstanceNucleicAcid.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* SubstanceNucleicAcid.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* SubstanceNucleicAcid.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.modifierExtension */
    {35440, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* SubstanceNucleicAcid.numberOfSubunits */
    {35457, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceNucleicAcid.oligoNucleotideType */
    {35477, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceNucleicAcid.sequenceType */
    {35490, CPX_STRUCTURE + 573, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.subunit */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* SubstanceNucleicAcid.text */
    {29279, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstancePolymer.class */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.contained */
    {35498, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.copolymerConnectivity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.extension */
    {35520, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstancePolymer.geometry */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* SubstancePolymer.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* SubstancePolymer.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* SubstancePolymer.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* SubstancePolymer.meta */
    {35529, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.modification */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.modifierExtension */
    {35542, CPX_STRUCTURE + 576, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.monomerSet */
    {35553, CPX_STRUCTURE + 578, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* SubstancePolymer.text */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceProtein.contained */
    {35560, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceProtein.disulfideLinkage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceProtein.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* SubstanceProtein.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* SubstanceProtein.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* SubstanceProtein.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* SubstanceProtein.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceProtein.modifierExtension */
    {35440, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* SubstanceProtein.numberOfSubunits */
    {35477, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceProtein.sequenceType */
    {35490, CPX_STRUCTURE + 582, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceProtein.subunit */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* SubstanceProtein.text */
    {27748, CPX_STRUCTURE + 583, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.classification */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceReferenceInformation.comment */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.extension */
    {35577, CPX_STRUCTURE + 584, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.gene */
    {35582, CPX_STRUCTURE + 585, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.geneElement */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* SubstanceReferenceInformation.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* SubstanceReferenceInformation.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* SubstanceReferenceInformation.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* SubstanceReferenceInformation.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.modifierExtension */
    {13905, CPX_STRUCTURE + 586, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.target */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* SubstanceReferenceInformation.text */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.contained */
    {35594, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.countryOfOrigin */
    {35610, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.developmentStage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.extension */
    {35627, CPX_STRUCTURE + 587, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.fractionDescription */
    {35647, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.geographicalLocation */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* SubstanceSourceMaterial.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* SubstanceSourceMaterial.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* SubstanceSourceMaterial.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* SubstanceSourceMaterial.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.modifierExtension */
    {35668, CPX_STRUCTURE + 588, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism */
    {35677, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organismId */
    {35688, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organismName */
    {35701, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.parentSubstanceId */
    {35719, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.parentSubstanceName */
    {35739, CPX_STRUCTURE + 592, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.partDescription */
    {35755, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.sourceMaterialClass */
    {35775, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.sourceMaterialState */
    {35795, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.sourceMaterialType */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* SubstanceSourceMaterial.text */
    {2325, CPX_STRUCTURE + 593, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.code */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.comment */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.contained */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.description */
    {29102, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.domain */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* SubstanceSpecification.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SubstanceSpecification.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* SubstanceSpecification.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* SubstanceSpecification.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* SubstanceSpecification.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.modifierExtension */
    {35814, CPX_STRUCTURE + 594, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.moiety */
    {35821, CPX_STRUCTURE + 601, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.molecularWeight */
    {26115, CPX_STRUCTURE + 595, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name */
    {35837, CPX_STRUCTURE + 531, 522, 0, 0, 0}, /* SubstanceSpecification.nucleicAcid */
    {35849, CPX_STRUCTURE + 531, 524, 0, 0, 0}, /* SubstanceSpecification.polymer */
    {28621, CPX_STRUCTURE + 597, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.property */
    {35857, CPX_STRUCTURE + 531, 526, 0, 0, 0}, /* SubstanceSpecification.protein */
    {35865, CPX_STRUCTURE + 531, 528, 0, 0, 0}, /* SubstanceSpecification.referenceInformation */
    {29349, CPX_STRUCTURE + 598, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.relationship */
    {13477, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.source */
    {35886, CPX_STRUCTURE + 531, 530, 0, 0, 0}, /* SubstanceSpecification.sourceMaterial */
    {26147, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.status */
    {13158, CPX_STRUCTURE + 599, 0, 0, 0, 0}, /* SubstanceSpecification.structure */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* SubstanceSpecification.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.type */
    {26993, CPX_STRUCTURE + 531, 532, 0, 0, CPX_ELEMENT_MANY}, /* SupplyDelivery.basedOn */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyDelivery.contained */
    {32191, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* SupplyDelivery.destination */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyDelivery.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* SupplyDelivery.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyDelivery.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* SupplyDelivery.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* SupplyDelivery.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* SupplyDelivery.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyDelivery.modifierExtension */
    {27941, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* SupplyDelivery.occurrenceDateTime */
    {27960, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* SupplyDelivery.occurrencePeriod */
    {27977, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* SupplyDelivery.occurrenceTiming */
    {26126, CPX_STRUCTURE + 531, 534, 0, 0, CPX_ELEMENT_MANY}, /* SupplyDelivery.partOf */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, 0}, /* SupplyDelivery.patient */
    {10393, CPX_STRUCTURE + 531, 138, 0, 0, CPX_ELEMENT_MANY}, /* SupplyDelivery.receiver */
    {26147, CPX_PRIMITIVE_CODE, 0, 204, 0, 0}, /* SupplyDelivery.status */
    {35901, CPX_STRUCTURE + 603, 0, 0, 0, 0}, /* SupplyDelivery.suppliedItem */
    {35914, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* SupplyDelivery.supplier */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* SupplyDelivery.text */
    {9561, CPX_STRUCTURE + 224, 0, 205, 0, 0}, /* SupplyDelivery.type */
    {28714, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* SupplyRequest.authoredOn */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SupplyRequest.category */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyRequest.contained */
    {35923, CPX_STRUCTURE + 531, 537, 0, 0, 0}, /* SupplyRequest.deliverFrom */
    {35935, CPX_STRUCTURE + 531, 540, 0, 0, 0}, /* SupplyRequest.deliverTo */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyRequest.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* SupplyRequest.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyRequest.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* SupplyRequest.implicitRules */
    {35945, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* SupplyRequest.itemCodeableConcept */
    {35965, CPX_STRUCTURE + 531, 125, 0, 1, CPX_ELEMENT_REQUIRED}, /* SupplyRequest.itemReference */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* SupplyRequest.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* SupplyRequest.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyRequest.modifierExtension */
    {27941, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* SupplyRequest.occurrenceDateTime */
    {27960, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* SupplyRequest.occurrencePeriod */
    {27977, CPX_STRUCTURE + 643, 0, 0, 2, 0}, /* SupplyRequest.occurrenceTiming */
    {29888, CPX_STRUCTURE + 604, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyRequest.parameter */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* SupplyRequest.priority */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SupplyRequest.quantity */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyRequest.reasonCode */
    {27077, CPX_STRUCTURE + 531, 162, 0, 0, CPX_ELEMENT_MANY}, /* SupplyRequest.reasonReference */
    {28741, CPX_STRUCTURE + 531, 116, 0, 0, 0}, /* SupplyRequest.requester */
    {26147, CPX_PRIMITIVE_CODE, 0, 206, 0, 0}, /* SupplyRequest.status */
    {35914, CPX_STRUCTURE + 531, 544, 0, 0, CPX_ELEMENT_MANY}, /* SupplyRequest.supplier */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* SupplyRequest.text */
    {28714, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Task.authoredOn */
    {26993, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.basedOn */
    {35979, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Task.businessStatus */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Task.code */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.contained */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Task.description */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* Task.encounter */
    {35994, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Task.executionPeriod */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.extension */
    {33628, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* Task.focus */
    {36010, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* Task.for */
    {28725, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Task.groupIdentifier */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Task.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Task.implicitRules */
    {36014, CPX_STRUCTURE + 605, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.input */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* Task.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Task.instantiatesUri */
    {28179, CPX_STRUCTURE + 531, 217, 0, 0, CPX_ELEMENT_MANY}, /* Task.insurance */
    {26264, CPX_PRIMITIVE_CODE, 0, 208, 0, CPX_ELEMENT_REQUIRED}, /* Task.intent */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Task.language */
    {36020, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Task.lastModified */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* Task.location */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* Task.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.note */
    {36033, CPX_STRUCTURE + 606, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.output */
    {26120, CPX_STRUCTURE + 531, 220, 0, 0, 0}, /* Task.owner */
    {26126, CPX_STRUCTURE + 531, 487, 0, 0, CPX_ELEMENT_MANY}, /* Task.partOf */
    {29898, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.performerType */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* Task.priority */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Task.reasonCode */
    {27077, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* Task.reasonReference */
    {29193, CPX_STRUCTURE + 531, 202, 0, 0, CPX_ELEMENT_MANY}, /* Task.relevantHistory */
    {28741, CPX_STRUCTURE + 531, 116, 0, 0, 0}, /* Task.requester */
    {36040, CPX_STRUCTURE + 607, 0, 0, 0, 0}, /* Task.restriction */
    {26147, CPX_PRIMITIVE_CODE, 0, 209, 0, CPX_ELEMENT_REQUIRED}, /* Task.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Task.statusReason */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Task.text */
    {36052, CPX_STRUCTURE + 608, 0, 0, 0, 0}, /* TerminologyCapabilities.closure */
    {36060, CPX_PRIMITIVE_CODE, 0, 39, 0, 0}, /* TerminologyCapabilities.codeSearch */
    {36071, CPX_STRUCTURE + 609, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* TerminologyCapabilities.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TerminologyCapabilities.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* TerminologyCapabilities.description */
    {36082, CPX_STRUCTURE + 612, 0, 0, 0, 0}, /* TerminologyCapabilities.expansion */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TerminologyCapabilities.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* TerminologyCapabilities.id */
    {27470, CPX_STRUCTURE + 614, 0, 0, 0, 0}, /* TerminologyCapabilities.implementation */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* TerminologyCapabilities.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.jurisdiction */
    {13649, CPX_PRIMITIVE_CODE, 0, 31, 0, CPX_ELEMENT_REQUIRED}, /* TerminologyCapabilities.kind */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* TerminologyCapabilities.language */
    {36092, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TerminologyCapabilities.lockedDate */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* TerminologyCapabilities.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* TerminologyCapabilities.purpose */
    {27553, CPX_STRUCTURE + 615, 0, 0, 0, 0}, /* TerminologyCapabilities.software */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* TerminologyCapabilities.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* TerminologyCapabilities.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.title */
    {36103, CPX_STRUCTURE + 616, 0, 0, 0, 0}, /* TerminologyCapabilities.translation */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* TerminologyCapabilities.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.useContext */
    {36115, CPX_STRUCTURE + 617, 0, 0, 0, 0}, /* TerminologyCapabilities.validateCode */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.version */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* TestReport.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* TestReport.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* TestReport.implicitRules */
    {12882, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* TestReport.issued */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* TestReport.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* TestReport.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.name */
    {26368, CPX_STRUCTURE + 618, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.participant */
    {30007, CPX_PRIMITIVE_CODE, 0, 173, 0, CPX_ELEMENT_REQUIRED}, /* TestReport.result */
    {36128, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* TestReport.score */
    {36134, CPX_STRUCTURE + 619, 0, 0, 0, 0}, /* TestReport.setup */
    {26147, CPX_PRIMITIVE_CODE, 0, 174, 0, CPX_ELEMENT_REQUIRED}, /* TestReport.status */
    {36140, CPX_STRUCTURE + 623, 0, 0, 0, 0}, /* TestReport.teardown */
    {10251, CPX_STRUCTURE + 625, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.test */
    {36149, CPX_STRUCTURE + 531, 547, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestReport.testScript */
    {36160, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.tester */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* TestReport.text */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* TestScript.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* TestScript.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* TestScript.description */
    {32191, CPX_STRUCTURE + 627, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.destination */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TestScript.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.extension */
    {36167, CPX_STRUCTURE + 628, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.fixture */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* TestScript.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* TestScript.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* TestScript.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* TestScript.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* TestScript.meta */
    {36175, CPX_STRUCTURE + 629, 0, 0, 0, 0}, /* TestScript.metadata */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.name */
    {36184, CPX_STRUCTURE + 632, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.origin */
    {9553, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.profile */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* TestScript.purpose */
    {36134, CPX_STRUCTURE + 633, 0, 0, 0, 0}, /* TestScript.setup */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.status */
    {36140, CPX_STRUCTURE + 638, 0, 0, 0, 0}, /* TestScript.teardown */
    {10251, CPX_STRUCTURE + 640, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.test */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* TestScript.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.title */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.useContext */
    {13760, CPX_STRUCTURE + 642, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.variable */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.version */
    {36191, CPX_STRUCTURE + 647, 0, 0, 0, 0}, /* ValueSet.compose */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.contact */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.contained */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ValueSet.copyright */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ValueSet.date */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ValueSet.description */
    {36082, CPX_STRUCTURE + 652, 0, 0, 0, 0}, /* ValueSet.expansion */
    {26251, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ValueSet.experimental */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ValueSet.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.identifier */
    {36199, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ValueSet.immutable */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ValueSet.implicitRules */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.jurisdiction */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ValueSet.language */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* ValueSet.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.name */
    {26429, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.publisher */
    {26439, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ValueSet.purpose */
    {26147, CPX_PRIMITIVE_CODE, 0, 159, 0, CPX_ELEMENT_REQUIRED}, /* ValueSet.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* ValueSet.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.title */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ValueSet.url */
    {26638, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.useContext */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.version */
    {36209, CPX_STRUCTURE + 655, 0, 0, 0, 0}, /* VerificationResult.attestation */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.contained */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.extension */
    {36221, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* VerificationResult.failureAction */
    {36235, CPX_STRUCTURE + 643, 0, 0, 0, 0}, /* VerificationResult.frequency */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* VerificationResult.id */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* VerificationResult.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* VerificationResult.language */
    {36245, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* VerificationResult.lastPerformed */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* VerificationResult.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.modifierExtension */
    {36259, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* VerificationResult.need */
    {36264, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* VerificationResult.nextScheduled */
    {31347, CPX_STRUCTURE + 656, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.primarySource */
    {26147, CPX_PRIMITIVE_CODE, 0, 217, 0, CPX_ELEMENT_REQUIRED}, /* VerificationResult.status */
    {30828, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* VerificationResult.statusDate */
    {13905, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.target */
    {36278, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.targetLocation */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* VerificationResult.text */
    {36293, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.validationProcess */
    {36311, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* VerificationResult.validationType */
    {36326, CPX_STRUCTURE + 657, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.validator */
    {19592, CPX_RESOURCE, 0, 0, 0, CPX_ELEMENT_MANY}, /* VisionPrescription.contained */
    {5806, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* VisionPrescription.created */
    {36336, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* VisionPrescription.dateWritten */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, 0}, /* VisionPrescription.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VisionPrescription.extension */
    {2352, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* VisionPrescription.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* VisionPrescription.identifier */
    {26069, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* VisionPrescription.implicitRules */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* VisionPrescription.language */
    {36348, CPX_STRUCTURE + 658, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* VisionPrescription.lensSpecification */
    {26092, CPX_STRUCTURE + 468, 0, 0, 0, 0}, /* VisionPrescription.meta */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VisionPrescription.modifierExtension */
    {645, CPX_STRUCTURE + 531, 55, 0, 0, CPX_ELEMENT_REQUIRED}, /* VisionPrescription.patient */
    {36366, CPX_STRUCTURE + 531, 138, 0, 0, CPX_ELEMENT_REQUIRED}, /* VisionPrescription.prescriber */
    {26147, CPX_PRIMITIVE_CODE, 0, 87, 0, CPX_ELEMENT_REQUIRED}, /* VisionPrescription.status */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* VisionPrescription.text */
    {26038, CPX_STRUCTURE + 531, 278, 0, 0, CPX_ELEMENT_REQUIRED}, /* Account.coverage.coverage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Account.coverage.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Account.coverage.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Account.coverage.modifierExtension */
    {26380, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Account.coverage.priority */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Account.guarantor.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Account.guarantor.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Account.guarantor.modifierExtension */
    {36412, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Account.guarantor.onHold */
    {36419, CPX_STRUCTURE + 531, 204, 0, 0, CPX_ELEMENT_REQUIRED}, /* Account.guarantor.party */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Account.guarantor.period */
    {35029, CPX_STRUCTURE + 356, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ActivityDefinition.dynamicValue.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.dynamicValue.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ActivityDefinition.dynamicValue.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.dynamicValue.modifierExtension */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ActivityDefinition.dynamicValue.path */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.participant.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ActivityDefinition.participant.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ActivityDefinition.participant.modifierExtension */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ActivityDefinition.participant.role */
    {9561, CPX_PRIMITIVE_CODE, 0, 6, 0, CPX_ELEMENT_REQUIRED}, /* ActivityDefinition.participant.type */
    {36493, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Address.city */
    {33018, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Address.country */
    {36498, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Address.district */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Address.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Address.id */
    {36507, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Address.line */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Address.period */
    {36512, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Address.postalCode */
    {36523, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Address.state */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Address.text */
    {9561, CPX_PRIMITIVE_CODE, 0, 11, 0, 0}, /* Address.type */
    {28278, CPX_PRIMITIVE_CODE, 0, 12, 0, 0}, /* Address.use */
    {36556, CPX_STRUCTURE + 152, 0, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.suspectEntity.causality */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.suspectEntity.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AdverseEvent.suspectEntity.id */
    {6371, CPX_STRUCTURE + 531, 549, 0, 0, CPX_ELEMENT_REQUIRED}, /* AdverseEvent.suspectEntity.instance */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.suspectEntity.modifierExtension */
    {36603, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* AdverseEvent.suspectEntity.causality.assessment */
    {8933, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* AdverseEvent.suspectEntity.causality.author */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.suspectEntity.causality.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AdverseEvent.suspectEntity.causality.id */
    {33939, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* AdverseEvent.suspectEntity.causality.method */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AdverseEvent.suspectEntity.causality.modifierExtension */
    {36614, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AdverseEvent.suspectEntity.causality.productRelatedness */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Age.code */
    {35018, CPX_PRIMITIVE_CODE, 0, 161, 0, 0}, /* Age.comparator */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Age.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Age.id */
    {34340, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Age.system */
    {29849, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Age.unit */
    {9566, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Age.value */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AllergyIntolerance.reaction.description */
    {36661, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* AllergyIntolerance.reaction.exposureRoute */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AllergyIntolerance.reaction.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AllergyIntolerance.reaction.id */
    {36675, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* AllergyIntolerance.reaction.manifestation */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AllergyIntolerance.reaction.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* AllergyIntolerance.reaction.note */
    {36689, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* AllergyIntolerance.reaction.onset */
    {26784, CPX_PRIMITIVE_CODE, 0, 165, 0, 0}, /* AllergyIntolerance.reaction.severity */
    {11609, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* AllergyIntolerance.reaction.substance */
    {36695, CPX_STRUCTURE + 531, 557, 0, 1, 0}, /* Annotation.authorReference */
    {36711, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* Annotation.authorString */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Annotation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Annotation.id */
    {13339, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Annotation.text */
    {2403, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Annotation.time */
    {27174, CPX_STRUCTURE + 531, 66, 0, 0, 0}, /* Appointment.participant.actor */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.participant.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Appointment.participant.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.participant.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Appointment.participant.period */
    {6135, CPX_PRIMITIVE_CODE, 0, 151, 0, 0}, /* Appointment.participant.required */
    {26147, CPX_PRIMITIVE_CODE, 0, 152, 0, CPX_ELEMENT_REQUIRED}, /* Appointment.participant.status */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Appointment.participant.type */
    {27290, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Attachment.contentType */
    {36748, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Attachment.creation */
    {27302, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 0, 0}, /* Attachment.data */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Attachment.extension */
    {36757, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 0, 0}, /* Attachment.hash */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Attachment.id */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Attachment.language */
    {36762, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* Attachment.size */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Attachment.title */
    {2424, CPX_PRIMITIVE_URL, 0, 0, 0, 0}, /* Attachment.url */
    {36784, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.agent.altId */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.agent.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.agent.id */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* AuditEvent.agent.location */
    {29987, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* AuditEvent.agent.media */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.agent.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.agent.name */
    {29322, CPX_STRUCTURE + 159, 0, 0, 0, 0}, /* AuditEvent.agent.network */
    {8793, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.agent.policy */
    {36790, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.agent.purposeOfUse */
    {28405, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* AuditEvent.agent.requestor */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.agent.role */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* AuditEvent.agent.type */
    {36803, CPX_STRUCTURE + 531, 116, 0, 0, 0}, /* AuditEvent.agent.who */
    {30275, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.agent.network.address */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.agent.network.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.agent.network.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.agent.network.modifierExtension */
    {9561, CPX_PRIMITIVE_CODE, 0, 144, 0, 0}, /* AuditEvent.agent.network.type */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.entity.description */
    {29426, CPX_STRUCTURE + 161, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.entity.detail */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.entity.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.entity.id */
    {36850, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* AuditEvent.entity.lifecycle */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.entity.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.entity.name */
    {16502, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 0, 0}, /* AuditEvent.entity.query */
    {33310, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* AuditEvent.entity.role */
    {30083, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.entity.securityLabel */
    {9561, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* AuditEvent.entity.type */
    {36860, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* AuditEvent.entity.what */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.entity.detail.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.entity.detail.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.entity.detail.modifierExtension */
    {9561, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* AuditEvent.entity.detail.type */
    {36890, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* AuditEvent.entity.detail.valueBase64Binary */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* AuditEvent.entity.detail.valueString */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.source.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.source.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.source.modifierExtension */
    {36926, CPX_STRUCTURE + 531, 116, 0, 0, CPX_ELEMENT_REQUIRED}, /* AuditEvent.source.observer */
    {29221, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* AuditEvent.source.site */
    {9561, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* AuditEvent.source.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BackboneElement.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* BackboneElement.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BackboneElement.modifierExtension */
    {36973, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* BiologicallyDerivedProduct.collection.collectedDateTime */
    {36991, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* BiologicallyDerivedProduct.collection.collectedPeriod */
    {37007, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* BiologicallyDerivedProduct.collection.collector */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.collection.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.collection.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.collection.modifierExtension */
    {13477, CPX_STRUCTURE + 531, 562, 0, 0, 0}, /* BiologicallyDerivedProduct.collection.source */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.manipulation.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.manipulation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.manipulation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.manipulation.modifierExtension */
    {37057, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* BiologicallyDerivedProduct.manipulation.timeDateTime */
    {37070, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* BiologicallyDerivedProduct.manipulation.timePeriod */
    {37119, CPX_STRUCTURE + 531, 565, 0, 0, 0}, /* BiologicallyDerivedProduct.processing.additive */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.processing.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.processing.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.processing.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.processing.modifierExtension */
    {28242, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.processing.procedure */
    {37057, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* BiologicallyDerivedProduct.processing.timeDateTime */
    {37070, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* BiologicallyDerivedProduct.processing.timePeriod */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.storage.description */
    {32036, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.storage.duration */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.storage.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.storage.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* BiologicallyDerivedProduct.storage.modifierExtension */
    {37163, CPX_PRIMITIVE_CODE, 0, 156, 0, 0}, /* BiologicallyDerivedProduct.storage.scale */
    {37169, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* BiologicallyDerivedProduct.storage.temperature */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.entry.extension */
    {37194, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Bundle.entry.fullUrl */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Bundle.entry.id */
    {27420, CPX_STRUCTURE + 172, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.entry.link */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.entry.modifierExtension */
    {5550, CPX_STRUCTURE + 169, 0, 0, 0, 0}, /* Bundle.entry.request */
    {24396, CPX_RESOURCE, 0, 0, 0, 0}, /* Bundle.entry.resource */
    {5558, CPX_STRUCTURE + 170, 0, 0, 0, 0}, /* Bundle.entry.response */
    {28751, CPX_STRUCTURE + 171, 0, 0, 0, 0}, /* Bundle.entry.search */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.entry.request.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Bundle.entry.request.id */
    {37223, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Bundle.entry.request.ifMatch */
    {37231, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* Bundle.entry.request.ifModifiedSince */
    {37247, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Bundle.entry.request.ifNoneExist */
    {37259, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Bundle.entry.request.ifNoneMatch */
    {33939, CPX_PRIMITIVE_CODE, 0, 98, 0, CPX_ELEMENT_REQUIRED}, /* Bundle.entry.request.method */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.entry.request.modifierExtension */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Bundle.entry.request.url */
    {37293, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Bundle.entry.response.etag */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.entry.response.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Bundle.entry.response.id */
    {36020, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* Bundle.entry.response.lastModified */
    {26307, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Bundle.entry.response.location */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.entry.response.modifierExtension */
    {18999, CPX_RESOURCE, 0, 0, 0, 0}, /* Bundle.entry.response.outcome */
    {26147, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Bundle.entry.response.status */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.entry.search.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Bundle.entry.search.id */
    {31762, CPX_PRIMITIVE_CODE, 0, 189, 0, 0}, /* Bundle.entry.search.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.entry.search.modifierExtension */
    {36128, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Bundle.entry.search.score */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.link.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Bundle.link.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Bundle.link.modifierExtension */
    {37330, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Bundle.link.relation */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Bundle.link.url */
    {18140, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.document.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.document.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.document.id */
    {31762, CPX_PRIMITIVE_CODE, 0, 69, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.document.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.document.modifierExtension */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.document.profile */
    {28783, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* CapabilityStatement.implementation.custodian */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.implementation.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.implementation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.implementation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.implementation.modifierExtension */
    {2424, CPX_PRIMITIVE_URL, 0, 0, 0, 0}, /* CapabilityStatement.implementation.url */
    {18140, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.messaging.documentation */
    {31074, CPX_STRUCTURE + 176, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.messaging.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.messaging.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.messaging.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.messaging.modifierExtension */
    {37433, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* CapabilityStatement.messaging.reliableCache */
    {37447, CPX_STRUCTURE + 177, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.messaging.supportedMessage */
    {30275, CPX_PRIMITIVE_URL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.messaging.endpoint.address */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.messaging.endpoint.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.messaging.endpoint.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.messaging.endpoint.modifierExtension */
    {28525, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.messaging.endpoint.protocol */
    {29491, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.messaging.supportedMessage.definition */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.messaging.supportedMessage.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.messaging.supportedMessage.id */
    {31762, CPX_PRIMITIVE_CODE, 0, 78, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.messaging.supportedMessage.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.messaging.supportedMessage.modifierExtension */
    {37575, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.compartment */
    {18140, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.rest.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.rest.id */
    {37587, CPX_STRUCTURE + 179, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.interaction */
    {31762, CPX_PRIMITIVE_CODE, 0, 187, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.rest.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.modifierExtension */
    {16492, CPX_STRUCTURE + 182, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.operation */
    {24396, CPX_STRUCTURE + 180, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource */
    {37599, CPX_STRUCTURE + 183, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.searchParam */
    {13149, CPX_STRUCTURE + 184, 0, 0, 0, 0}, /* CapabilityStatement.rest.security */
    {2325, CPX_PRIMITIVE_CODE, 0, 207, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.rest.interaction.code */
    {18140, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.rest.interaction.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.interaction.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.rest.interaction.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.interaction.modifierExtension */
    {37682, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.conditionalCreate */
    {37700, CPX_PRIMITIVE_CODE, 0, 50, 0, 0}, /* CapabilityStatement.rest.resource.conditionalDelete */
    {37718, CPX_PRIMITIVE_CODE, 0, 51, 0, 0}, /* CapabilityStatement.rest.resource.conditionalRead */
    {37734, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.conditionalUpdate */
    {18140, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.id */
    {37587, CPX_STRUCTURE + 181, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.interaction */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.modifierExtension */
    {16492, CPX_STRUCTURE + 182, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.operation */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.profile */
    {37752, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.readHistory */
    {37764, CPX_PRIMITIVE_CODE, 0, 166, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.referencePolicy */
    {37780, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.searchInclude */
    {37599, CPX_STRUCTURE + 183, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.searchParam */
    {37794, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.searchRevInclude */
    {37811, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.supportedProfile */
    {9561, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.rest.resource.type */
    {37828, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.updateCreate */
    {37841, CPX_PRIMITIVE_CODE, 0, 218, 0, 0}, /* CapabilityStatement.rest.resource.versioning */
    {2325, CPX_PRIMITIVE_CODE, 0, 212, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.rest.resource.interaction.code */
    {18140, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.interaction.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.interaction.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.interaction.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.interaction.modifierExtension */
    {29491, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.rest.resource.operation.definition */
    {18140, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.operation.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.operation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.operation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.operation.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.rest.resource.operation.name */
    {29491, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.searchParam.definition */
    {18140, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.searchParam.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.searchParam.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.rest.resource.searchParam.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.resource.searchParam.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.rest.resource.searchParam.name */
    {9561, CPX_PRIMITIVE_CODE, 0, 191, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.rest.resource.searchParam.type */
    {38022, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CapabilityStatement.rest.security.cors */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* CapabilityStatement.rest.security.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.security.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.rest.security.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.security.modifierExtension */
    {28086, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.rest.security.service */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.software.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.software.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CapabilityStatement.software.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CapabilityStatement.software.name */
    {38056, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* CapabilityStatement.software.releaseDate */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CapabilityStatement.software.version */
    {29426, CPX_STRUCTURE + 187, 0, 0, 0, 0}, /* CarePlan.activity.detail */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CarePlan.activity.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.modifierExtension */
    {38086, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.outcomeCodeableConcept */
    {30780, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.outcomeReference */
    {38109, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.progress */
    {13329, CPX_STRUCTURE + 531, 567, 0, 0, 0}, /* CarePlan.activity.reference */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CarePlan.activity.detail.code */
    {38143, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* CarePlan.activity.detail.dailyAmount */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CarePlan.activity.detail.description */
    {26202, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CarePlan.activity.detail.doNotPerform */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.detail.extension */
    {27590, CPX_STRUCTURE + 531, 96, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.detail.goal */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CarePlan.activity.detail.id */
    {27595, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.detail.instantiatesCanonical */
    {27617, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.detail.instantiatesUri */
    {13649, CPX_PRIMITIVE_CODE, 0, 32, 0, 0}, /* CarePlan.activity.detail.kind */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, 0}, /* CarePlan.activity.detail.location */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.detail.modifierExtension */
    {28009, CPX_STRUCTURE + 531, 220, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.detail.performer */
    {26389, CPX_STRUCTURE + 224, 0, 0, 2, 0}, /* CarePlan.activity.detail.productCodeableConcept */
    {26412, CPX_STRUCTURE + 531, 17, 0, 2, 0}, /* CarePlan.activity.detail.productReference */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* CarePlan.activity.detail.quantity */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.detail.reasonCode */
    {27077, CPX_STRUCTURE + 531, 162, 0, 0, CPX_ELEMENT_MANY}, /* CarePlan.activity.detail.reasonReference */
    {38155, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* CarePlan.activity.detail.scheduledPeriod */
    {38171, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* CarePlan.activity.detail.scheduledString */
    {38187, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* CarePlan.activity.detail.scheduledTiming */
    {26147, CPX_PRIMITIVE_CODE, 0, 33, 0, CPX_ELEMENT_REQUIRED}, /* CarePlan.activity.detail.status */
    {28534, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CarePlan.activity.detail.statusReason */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.participant.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CareTeam.participant.id */
    {30854, CPX_STRUCTURE + 531, 474, 0, 0, 0}, /* CareTeam.participant.member */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.participant.modifierExtension */
    {38224, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* CareTeam.participant.onBehalfOf */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* CareTeam.participant.period */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CareTeam.participant.role */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.relatedEntry.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CatalogEntry.relatedEntry.id */
    {28197, CPX_STRUCTURE + 531, 577, 0, 0, CPX_ELEMENT_REQUIRED}, /* CatalogEntry.relatedEntry.item */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CatalogEntry.relatedEntry.modifierExtension */
    {38261, CPX_PRIMITIVE_CODE, 0, 169, 0, CPX_ELEMENT_REQUIRED}, /* CatalogEntry.relatedEntry.relationtype */
    {27174, CPX_STRUCTURE + 531, 84, 0, 0, CPX_ELEMENT_REQUIRED}, /* ChargeItem.performer.actor */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.performer.extension */
    {38295, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ChargeItem.performer.function */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItem.performer.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItem.performer.modifierExtension */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItemDefinition.applicability.description */
    {35029, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItemDefinition.applicability.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.applicability.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItemDefinition.applicability.id */
    {26083, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItemDefinition.applicability.language */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.applicability.modifierExtension */
    {433, CPX_STRUCTURE + 191, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.propertyGroup.applicability */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.propertyGroup.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItemDefinition.propertyGroup.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.propertyGroup.modifierExtension */
    {38374, CPX_STRUCTURE + 193, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.propertyGroup.priceComponent */
    {32079, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ChargeItemDefinition.propertyGroup.priceComponent.amount */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ChargeItemDefinition.propertyGroup.priceComponent.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.propertyGroup.priceComponent.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ChargeItemDefinition.propertyGroup.priceComponent.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ChargeItemDefinition.propertyGroup.priceComponent.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ChargeItemDefinition.propertyGroup.priceComponent.modifierExtension */
    {9561, CPX_PRIMITIVE_CODE, 0, 105, 0, CPX_ELEMENT_REQUIRED}, /* ChargeItemDefinition.propertyGroup.priceComponent.type */
    {2330, CPX_PRIMITIVE_DATE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.accident.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.accident.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.accident.id */
    {38461, CPX_STRUCTURE + 150, 0, 0, 1, 0}, /* Claim.accident.locationAddress */
    {35142, CPX_STRUCTURE + 531, 13, 0, 1, 0}, /* Claim.accident.locationReference */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.accident.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.accident.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.careTeam.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.careTeam.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.careTeam.modifierExtension */
    {28252, CPX_STRUCTURE + 531, 145, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.careTeam.provider */
    {34579, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.careTeam.qualification */
    {33657, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Claim.careTeam.responsible */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.careTeam.role */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.careTeam.sequence */
    {38517, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Claim.diagnosis.diagnosisCodeableConcept */
    {38542, CPX_STRUCTURE + 531, 37, 0, 1, CPX_ELEMENT_REQUIRED}, /* Claim.diagnosis.diagnosisReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.diagnosis.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.diagnosis.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.diagnosis.modifierExtension */
    {38561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.diagnosis.onAdmission */
    {38573, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.diagnosis.packageCode */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.diagnosis.sequence */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.diagnosis.type */
    {38601, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.insurance.businessArrangement */
    {30497, CPX_STRUCTURE + 531, 282, 0, 0, 0}, /* Claim.insurance.claimResponse */
    {26038, CPX_STRUCTURE + 531, 278, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.insurance.coverage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.insurance.extension */
    {38621, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.insurance.focal */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.insurance.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Claim.insurance.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.insurance.modifierExtension */
    {28382, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.insurance.preAuthRef */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.insurance.sequence */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.item.bodySite */
    {38638, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.careTeamSequence */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.item.category */
    {29426, CPX_STRUCTURE + 199, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail */
    {38655, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.diagnosisSequence */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Claim.item.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.item.id */
    {38673, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.informationSequence */
    {38461, CPX_STRUCTURE + 150, 0, 0, 2, 0}, /* Claim.item.locationAddress */
    {38693, CPX_STRUCTURE + 224, 0, 0, 2, 0}, /* Claim.item.locationCodeableConcept */
    {35142, CPX_STRUCTURE + 531, 13, 0, 2, 0}, /* Claim.item.locationReference */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Claim.item.net */
    {38721, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.procedureSequence */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.item.productOrService */
    {38756, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.programCode */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Claim.item.quantity */
    {38768, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.item.revenue */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.item.sequence */
    {29398, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* Claim.item.servicedDate */
    {29411, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Claim.item.servicedPeriod */
    {38776, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.subSite */
    {38784, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.udi */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Claim.item.unitPrice */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.item.detail.category */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Claim.item.detail.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.item.detail.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Claim.item.detail.net */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.item.detail.productOrService */
    {38756, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.programCode */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Claim.item.detail.quantity */
    {38768, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.item.detail.revenue */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.item.detail.sequence */
    {38816, CPX_STRUCTURE + 200, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.subDetail */
    {38784, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.udi */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Claim.item.detail.unitPrice */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.item.detail.subDetail.category */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.subDetail.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Claim.item.detail.subDetail.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.item.detail.subDetail.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.subDetail.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.subDetail.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Claim.item.detail.subDetail.net */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.item.detail.subDetail.productOrService */
    {38756, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.subDetail.programCode */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Claim.item.detail.subDetail.quantity */
    {38768, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.item.detail.subDetail.revenue */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.item.detail.subDetail.sequence */
    {38784, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_MANY}, /* Claim.item.detail.subDetail.udi */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Claim.item.detail.subDetail.unitPrice */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.payee.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.payee.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.payee.modifierExtension */
    {36419, CPX_STRUCTURE + 531, 76, 0, 0, 0}, /* Claim.payee.party */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.payee.type */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Claim.procedure.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.procedure.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.procedure.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.procedure.modifierExtension */
    {38882, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Claim.procedure.procedureCodeableConcept */
    {31238, CPX_STRUCTURE + 531, 342, 0, 1, CPX_ELEMENT_REQUIRED}, /* Claim.procedure.procedureReference */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.procedure.sequence */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.procedure.type */
    {38784, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_MANY}, /* Claim.procedure.udi */
    {6825, CPX_STRUCTURE + 531, 151, 0, 0, 0}, /* Claim.related.claim */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.related.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.related.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.related.modifierExtension */
    {13329, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Claim.related.reference */
    {29349, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.related.relationship */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.supportingInfo.category */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.supportingInfo.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.supportingInfo.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Claim.supportingInfo.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Claim.supportingInfo.modifierExtension */
    {28056, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Claim.supportingInfo.reason */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Claim.supportingInfo.sequence */
    {38942, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* Claim.supportingInfo.timingDate */
    {26572, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Claim.supportingInfo.timingPeriod */
    {38953, CPX_STRUCTURE + 157, 0, 0, 2, 0}, /* Claim.supportingInfo.valueAttachment */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 2, 0}, /* Claim.supportingInfo.valueBoolean */
    {34034, CPX_STRUCTURE + 522, 0, 0, 2, 0}, /* Claim.supportingInfo.valueQuantity */
    {38969, CPX_STRUCTURE + 531, 0, 0, 2, 0}, /* Claim.supportingInfo.valueReference */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* Claim.supportingInfo.valueString */
    {28290, CPX_STRUCTURE + 211, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.adjudication */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClaimResponse.addItem.bodySite */
    {29426, CPX_STRUCTURE + 206, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail */
    {39006, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detailSequence */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ClaimResponse.addItem.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.addItem.id */
    {39021, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.itemSequence */
    {38461, CPX_STRUCTURE + 150, 0, 0, 2, 0}, /* ClaimResponse.addItem.locationAddress */
    {38693, CPX_STRUCTURE + 224, 0, 0, 2, 0}, /* ClaimResponse.addItem.locationCodeableConcept */
    {35142, CPX_STRUCTURE + 531, 13, 0, 2, 0}, /* ClaimResponse.addItem.locationReference */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ClaimResponse.addItem.net */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.noteNumber */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.addItem.productOrService */
    {38756, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.programCode */
    {28252, CPX_STRUCTURE + 531, 145, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.provider */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ClaimResponse.addItem.quantity */
    {29398, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* ClaimResponse.addItem.servicedDate */
    {29411, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* ClaimResponse.addItem.servicedPeriod */
    {38776, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.subSite */
    {39045, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.subdetailSequence */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ClaimResponse.addItem.unitPrice */
    {28290, CPX_STRUCTURE + 211, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.adjudication */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ClaimResponse.addItem.detail.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.addItem.detail.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ClaimResponse.addItem.detail.net */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.noteNumber */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.addItem.detail.productOrService */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ClaimResponse.addItem.detail.quantity */
    {38816, CPX_STRUCTURE + 207, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.subDetail */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ClaimResponse.addItem.detail.unitPrice */
    {28290, CPX_STRUCTURE + 211, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.subDetail.adjudication */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.subDetail.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ClaimResponse.addItem.detail.subDetail.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.addItem.detail.subDetail.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.subDetail.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.subDetail.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ClaimResponse.addItem.detail.subDetail.net */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.addItem.detail.subDetail.noteNumber */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.addItem.detail.subDetail.productOrService */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ClaimResponse.addItem.detail.subDetail.quantity */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ClaimResponse.addItem.detail.subDetail.unitPrice */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.error.code */
    {39006, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* ClaimResponse.error.detailSequence */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.error.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.error.id */
    {39021, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* ClaimResponse.error.itemSequence */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.error.modifierExtension */
    {39151, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* ClaimResponse.error.subDetailSequence */
    {38601, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.insurance.businessArrangement */
    {30497, CPX_STRUCTURE + 531, 282, 0, 0, 0}, /* ClaimResponse.insurance.claimResponse */
    {26038, CPX_STRUCTURE + 531, 278, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.insurance.coverage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.insurance.extension */
    {38621, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.insurance.focal */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.insurance.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.insurance.modifierExtension */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.insurance.sequence */
    {28290, CPX_STRUCTURE + 211, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ClaimResponse.item.adjudication */
    {29426, CPX_STRUCTURE + 212, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.detail */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.item.id */
    {39021, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.item.itemSequence */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.modifierExtension */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.noteNumber */
    {32079, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ClaimResponse.item.adjudication.amount */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.item.adjudication.category */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.adjudication.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.item.adjudication.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.adjudication.modifierExtension */
    {28056, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClaimResponse.item.adjudication.reason */
    {9566, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ClaimResponse.item.adjudication.value */
    {28290, CPX_STRUCTURE + 211, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ClaimResponse.item.detail.adjudication */
    {39006, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.item.detail.detailSequence */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.detail.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.item.detail.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.detail.modifierExtension */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.detail.noteNumber */
    {38816, CPX_STRUCTURE + 213, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.detail.subDetail */
    {28290, CPX_STRUCTURE + 211, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.detail.subDetail.adjudication */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.detail.subDetail.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.item.detail.subDetail.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.detail.subDetail.modifierExtension */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.item.detail.subDetail.noteNumber */
    {39151, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.item.detail.subDetail.subDetailSequence */
    {39328, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ClaimResponse.payment.adjustment */
    {39339, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClaimResponse.payment.adjustmentReason */
    {32079, CPX_STRUCTURE + 477, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.payment.amount */
    {2330, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ClaimResponse.payment.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.payment.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.payment.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* ClaimResponse.payment.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.payment.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.payment.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.processNote.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.processNote.id */
    {26083, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClaimResponse.processNote.language */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.processNote.modifierExtension */
    {20181, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* ClaimResponse.processNote.number */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.processNote.text */
    {9561, CPX_PRIMITIVE_CODE, 0, 145, 0, 0}, /* ClaimResponse.processNote.type */
    {32079, CPX_STRUCTURE + 477, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.total.amount */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClaimResponse.total.category */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.total.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClaimResponse.total.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClaimResponse.total.modifierExtension */
    {34966, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClinicalImpression.finding.basis */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.finding.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClinicalImpression.finding.id */
    {35945, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ClinicalImpression.finding.itemCodeableConcept */
    {35965, CPX_STRUCTURE + 531, 579, 0, 0, 0}, /* ClinicalImpression.finding.itemReference */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.finding.modifierExtension */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ClinicalImpression.investigation.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.investigation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ClinicalImpression.investigation.id */
    {28197, CPX_STRUCTURE + 531, 583, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.investigation.item */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ClinicalImpression.investigation.modifierExtension */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CodeSystem.concept.code */
    {28575, CPX_STRUCTURE + 219, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.concept.concept */
    {29491, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.concept.definition */
    {39481, CPX_STRUCTURE + 220, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.concept.designation */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.concept.display */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.concept.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.concept.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.concept.modifierExtension */
    {28621, CPX_STRUCTURE + 221, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.concept.property */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.concept.designation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.concept.designation.id */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* CodeSystem.concept.designation.language */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.concept.designation.modifierExtension */
    {28278, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* CodeSystem.concept.designation.use */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CodeSystem.concept.designation.value */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CodeSystem.concept.property.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.concept.property.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.concept.property.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.concept.property.modifierExtension */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* CodeSystem.concept.property.valueBoolean */
    {39552, CPX_PRIMITIVE_CODE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* CodeSystem.concept.property.valueCode */
    {39562, CPX_STRUCTURE + 225, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* CodeSystem.concept.property.valueCoding */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* CodeSystem.concept.property.valueDateTime */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* CodeSystem.concept.property.valueDecimal */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* CodeSystem.concept.property.valueInteger */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* CodeSystem.concept.property.valueString */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CodeSystem.filter.code */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.filter.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.filter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.filter.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.filter.modifierExtension */
    {32059, CPX_PRIMITIVE_CODE, 0, 85, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* CodeSystem.filter.operator */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CodeSystem.filter.value */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CodeSystem.property.code */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.property.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.property.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeSystem.property.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeSystem.property.modifierExtension */
    {9561, CPX_PRIMITIVE_CODE, 0, 46, 0, CPX_ELEMENT_REQUIRED}, /* CodeSystem.property.type */
    {2420, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CodeSystem.property.uri */
    {39625, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeableConcept.coding */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CodeableConcept.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeableConcept.id */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CodeableConcept.text */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Coding.code */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Coding.display */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coding.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Coding.id */
    {34340, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Coding.system */
    {39632, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Coding.userSelected */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Coding.version */
    {39667, CPX_STRUCTURE + 157, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Communication.payload.contentAttachment */
    {39685, CPX_STRUCTURE + 531, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Communication.payload.contentReference */
    {39702, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Communication.payload.contentString */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.payload.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Communication.payload.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Communication.payload.modifierExtension */
    {39667, CPX_STRUCTURE + 157, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* CommunicationRequest.payload.contentAttachment */
    {39685, CPX_STRUCTURE + 531, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* CommunicationRequest.payload.contentReference */
    {39702, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* CommunicationRequest.payload.contentString */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.payload.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CommunicationRequest.payload.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CommunicationRequest.payload.modifierExtension */
    {2325, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_REQUIRED}, /* CompartmentDefinition.resource.code */
    {18140, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CompartmentDefinition.resource.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CompartmentDefinition.resource.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CompartmentDefinition.resource.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CompartmentDefinition.resource.modifierExtension */
    {39776, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* CompartmentDefinition.resource.param */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.attester.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Composition.attester.id */
    {31762, CPX_PRIMITIVE_CODE, 0, 43, 0, CPX_ELEMENT_REQUIRED}, /* Composition.attester.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.attester.modifierExtension */
    {36419, CPX_STRUCTURE + 531, 76, 0, 0, 0}, /* Composition.attester.party */
    {2403, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Composition.attester.time */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.event.code */
    {29426, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.event.detail */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.event.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Composition.event.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.event.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Composition.event.period */
    {2325, CPX_PRIMITIVE_CODE, 0, 71, 0, CPX_ELEMENT_REQUIRED}, /* Composition.relatesTo.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.relatesTo.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Composition.relatesTo.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.relatesTo.modifierExtension */
    {39843, CPX_STRUCTURE + 369, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Composition.relatesTo.targetIdentifier */
    {39860, CPX_STRUCTURE + 531, 591, 0, 1, CPX_ELEMENT_REQUIRED}, /* Composition.relatesTo.targetReference */
    {8933, CPX_STRUCTURE + 531, 116, 0, 0, CPX_ELEMENT_MANY}, /* Composition.section.author */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Composition.section.code */
    {31750, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Composition.section.emptyReason */
    {27414, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.section.entry */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.section.extension */
    {33628, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* Composition.section.focus */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Composition.section.id */
    {31762, CPX_PRIMITIVE_CODE, 0, 112, 0, 0}, /* Composition.section.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.section.modifierExtension */
    {31767, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Composition.section.orderedBy */
    {28803, CPX_STRUCTURE + 232, 0, 0, 0, CPX_ELEMENT_MANY}, /* Composition.section.section */
    {13339, CPX_STRUCTURE + 479, 0, 0, 0, 0}, /* Composition.section.text */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Composition.section.title */
    {10986, CPX_STRUCTURE + 234, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ConceptMap.group.element */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.modifierExtension */
    {13477, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ConceptMap.group.source */
    {39913, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.sourceVersion */
    {13905, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ConceptMap.group.target */
    {39927, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.targetVersion */
    {39941, CPX_STRUCTURE + 237, 0, 0, 0, 0}, /* ConceptMap.group.unmapped */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ConceptMap.group.element.code */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.element.display */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.element.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.element.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.element.modifierExtension */
    {13905, CPX_STRUCTURE + 235, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.element.target */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ConceptMap.group.element.target.code */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.element.target.comment */
    {31598, CPX_STRUCTURE + 236, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.element.target.dependsOn */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.element.target.display */
    {40007, CPX_PRIMITIVE_CODE, 0, 45, 0, CPX_ELEMENT_REQUIRED}, /* ConceptMap.group.element.target.equivalence */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.element.target.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.element.target.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.element.target.modifierExtension */
    {40019, CPX_STRUCTURE + 236, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.element.target.product */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.element.target.dependsOn.display */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.element.target.dependsOn.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.element.target.dependsOn.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.element.target.dependsOn.modifierExtension */
    {28621, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ConceptMap.group.element.target.dependsOn.property */
    {34340, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* ConceptMap.group.element.target.dependsOn.system */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ConceptMap.group.element.target.dependsOn.value */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ConceptMap.group.unmapped.code */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.unmapped.display */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.unmapped.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ConceptMap.group.unmapped.id */
    {31762, CPX_PRIMITIVE_CODE, 0, 47, 0, CPX_ELEMENT_REQUIRED}, /* ConceptMap.group.unmapped.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ConceptMap.group.unmapped.modifierExtension */
    {2424, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* ConceptMap.group.unmapped.url */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.evidence.code */
    {29426, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.evidence.detail */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.evidence.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Condition.evidence.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.evidence.modifierExtension */
    {36603, CPX_STRUCTURE + 531, 593, 0, 0, CPX_ELEMENT_MANY}, /* Condition.stage.assessment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.stage.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Condition.stage.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Condition.stage.modifierExtension */
    {14568, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Condition.stage.summary */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Condition.stage.type */
    {29056, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Consent.policy.authority */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.policy.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Consent.policy.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.policy.modifierExtension */
    {2420, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Consent.policy.uri */
    {27226, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.action */
    {27174, CPX_STRUCTURE + 242, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.actor */
    {29279, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.class */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.code */
    {27302, CPX_STRUCTURE + 243, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.data */
    {40163, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Consent.provision.dataPeriod */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Consent.provision.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Consent.provision.period */
    {28980, CPX_STRUCTURE + 241, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.provision */
    {26439, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.purpose */
    {30083, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.securityLabel */
    {9561, CPX_PRIMITIVE_CODE, 0, 53, 0, 0}, /* Consent.provision.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.actor.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Consent.provision.actor.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.actor.modifierExtension */
    {13329, CPX_STRUCTURE + 531, 597, 0, 0, CPX_ELEMENT_REQUIRED}, /* Consent.provision.actor.reference */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Consent.provision.actor.role */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.data.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Consent.provision.data.id */
    {40221, CPX_PRIMITIVE_CODE, 0, 52, 0, CPX_ELEMENT_REQUIRED}, /* Consent.provision.data.meaning */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.provision.data.modifierExtension */
    {13329, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Consent.provision.data.reference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.verification.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Consent.verification.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Consent.verification.modifierExtension */
    {40250, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Consent.verification.verificationDate */
    {40267, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Consent.verification.verified */
    {40276, CPX_STRUCTURE + 531, 208, 0, 0, 0}, /* Consent.verification.verifiedWith */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ContactDetail.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ContactDetail.id */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ContactDetail.name */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* ContactDetail.telecom */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ContactPoint.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ContactPoint.id */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* ContactPoint.period */
    {40289, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* ContactPoint.rank */
    {34340, CPX_PRIMITIVE_CODE, 0, 56, 0, 0}, /* ContactPoint.system */
    {28278, CPX_PRIMITIVE_CODE, 0, 57, 0, 0}, /* ContactPoint.use */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ContactPoint.value */
    {26192, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* Contract.contentDefinition.copyright */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.contentDefinition.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.contentDefinition.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.contentDefinition.modifierExtension */
    {40321, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Contract.contentDefinition.publicationDate */
    {40337, CPX_PRIMITIVE_CODE, 0, 58, 0, CPX_ELEMENT_REQUIRED}, /* Contract.contentDefinition.publicationStatus */
    {26429, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* Contract.contentDefinition.publisher */
    {28270, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.contentDefinition.subType */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Contract.contentDefinition.type */
    {39667, CPX_STRUCTURE + 157, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.friendly.contentAttachment */
    {39685, CPX_STRUCTURE + 531, 606, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.friendly.contentReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.friendly.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.friendly.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.friendly.modifierExtension */
    {39667, CPX_STRUCTURE + 157, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.legal.contentAttachment */
    {39685, CPX_STRUCTURE + 531, 606, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.legal.contentReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.legal.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.legal.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.legal.modifierExtension */
    {39667, CPX_STRUCTURE + 157, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.rule.contentAttachment */
    {39685, CPX_STRUCTURE + 531, 35, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.rule.contentReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.rule.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.rule.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.rule.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.signer.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.signer.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.signer.modifierExtension */
    {36419, CPX_STRUCTURE + 531, 76, 0, 0, CPX_ELEMENT_REQUIRED}, /* Contract.signer.party */
    {27425, CPX_STRUCTURE + 548, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Contract.signer.signature */
    {9561, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Contract.signer.type */
    {27226, CPX_STRUCTURE + 253, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action */
    {29048, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Contract.term.applies */
    {40432, CPX_STRUCTURE + 255, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.extension */
    {13293, CPX_STRUCTURE + 252, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.group */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Contract.term.identifier */
    {12882, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Contract.term.issued */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.modifierExtension */
    {40438, CPX_STRUCTURE + 258, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer */
    {30083, CPX_STRUCTURE + 261, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.securityLabel */
    {28270, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.term.subType */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.text */
    {29231, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Contract.term.topicCodeableConcept */
    {29252, CPX_STRUCTURE + 531, 0, 0, 1, 0}, /* Contract.term.topicReference */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.term.type */
    {27853, CPX_STRUCTURE + 531, 113, 0, 0, 0}, /* Contract.term.action.context */
    {40465, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.contextLinkId */
    {26202, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Contract.term.action.doNotPerform */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.action.id */
    {26264, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Contract.term.action.intent */
    {40479, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.linkId */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.note */
    {27941, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Contract.term.action.occurrenceDateTime */
    {27960, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Contract.term.action.occurrencePeriod */
    {27977, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* Contract.term.action.occurrenceTiming */
    {28009, CPX_STRUCTURE + 531, 610, 0, 0, 0}, /* Contract.term.action.performer */
    {40486, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.performerLinkId */
    {40502, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.term.action.performerRole */
    {29898, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.performerType */
    {28056, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.reason */
    {27066, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.reasonCode */
    {40516, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.reasonLinkId */
    {27077, CPX_STRUCTURE + 531, 620, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.reasonReference */
    {28741, CPX_STRUCTURE + 531, 627, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.requester */
    {40529, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.requesterLinkId */
    {40545, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.securityLabelNumber */
    {26147, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Contract.term.action.status */
    {26154, CPX_STRUCTURE + 254, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.subject */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Contract.term.action.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.subject.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.action.subject.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.action.subject.modifierExtension */
    {13329, CPX_STRUCTURE + 531, 627, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Contract.term.action.subject.reference */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.term.action.subject.role */
    {40614, CPX_STRUCTURE + 259, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.answer */
    {11418, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.asset.condition */
    {27853, CPX_STRUCTURE + 256, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.context */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.asset.id */
    {40479, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.linkId */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.period */
    {40621, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.periodType */
    {29349, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* Contract.term.asset.relationship */
    {28990, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.term.asset.scope */
    {40545, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.securityLabelNumber */
    {27282, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.subtype */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.asset.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.type */
    {40632, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.typeReference */
    {40646, CPX_STRUCTURE + 503, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.usePeriod */
    {40656, CPX_STRUCTURE + 257, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.valuedItem */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.context.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.context.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.asset.context.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.context.modifierExtension */
    {13329, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* Contract.term.asset.context.reference */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.asset.context.text */
    {40726, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Contract.term.asset.valuedItem.effectiveTime */
    {40740, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Contract.term.asset.valuedItem.entityCodeableConcept */
    {40762, CPX_STRUCTURE + 531, 0, 0, 1, 0}, /* Contract.term.asset.valuedItem.entityReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.valuedItem.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Contract.term.asset.valuedItem.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.asset.valuedItem.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Contract.term.asset.valuedItem.identifier */
    {40479, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.valuedItem.linkId */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.valuedItem.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Contract.term.asset.valuedItem.net */
    {28360, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.asset.valuedItem.payment */
    {34507, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Contract.term.asset.valuedItem.paymentDate */
    {40778, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Contract.term.asset.valuedItem.points */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Contract.term.asset.valuedItem.quantity */
    {28699, CPX_STRUCTURE + 531, 76, 0, 0, 0}, /* Contract.term.asset.valuedItem.recipient */
    {33657, CPX_STRUCTURE + 531, 76, 0, 0, 0}, /* Contract.term.asset.valuedItem.responsible */
    {40545, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.asset.valuedItem.securityLabelNumber */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Contract.term.asset.valuedItem.unitPrice */
    {40614, CPX_STRUCTURE + 259, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.answer */
    {40805, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.term.offer.decision */
    {40814, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.decisionMode */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.offer.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.identifier */
    {40479, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.linkId */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.modifierExtension */
    {36419, CPX_STRUCTURE + 260, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.party */
    {40545, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.securityLabelNumber */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.offer.text */
    {26616, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* Contract.term.offer.topic */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Contract.term.offer.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.answer.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.offer.answer.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.answer.modifierExtension */
    {38953, CPX_STRUCTURE + 157, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueAttachment */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueBoolean */
    {39562, CPX_STRUCTURE + 225, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueCoding */
    {40854, CPX_PRIMITIVE_DATE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueDate */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueDateTime */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueDecimal */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueInteger */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueQuantity */
    {38969, CPX_STRUCTURE + 531, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueReference */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueTime */
    {40864, CPX_PRIMITIVE_URI, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.answer.valueUri */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.party.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.offer.party.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.offer.party.modifierExtension */
    {13329, CPX_STRUCTURE + 531, 627, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Contract.term.offer.party.reference */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Contract.term.offer.party.role */
    {26667, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.securityLabel.category */
    {27748, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Contract.term.securityLabel.classification */
    {40927, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.securityLabel.control */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.securityLabel.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contract.term.securityLabel.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.securityLabel.modifierExtension */
    {20181, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contract.term.securityLabel.number */
    {26184, CPX_STRUCTURE + 245, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contributor.contact */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Contributor.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Contributor.id */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Contributor.name */
    {9561, CPX_PRIMITIVE_CODE, 0, 60, 0, CPX_ELEMENT_REQUIRED}, /* Contributor.type */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Count.code */
    {35018, CPX_PRIMITIVE_CODE, 0, 161, 0, 0}, /* Count.comparator */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Count.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Count.id */
    {34340, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Count.system */
    {29849, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Count.unit */
    {9566, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Count.value */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.class.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Coverage.class.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.class.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Coverage.class.name */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Coverage.class.type */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Coverage.class.value */
    {13038, CPX_STRUCTURE + 266, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.costToBeneficiary.exception */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.costToBeneficiary.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Coverage.costToBeneficiary.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.costToBeneficiary.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Coverage.costToBeneficiary.type */
    {40977, CPX_STRUCTURE + 477, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Coverage.costToBeneficiary.valueMoney */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Coverage.costToBeneficiary.valueQuantity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.costToBeneficiary.exception.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Coverage.costToBeneficiary.exception.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Coverage.costToBeneficiary.exception.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Coverage.costToBeneficiary.exception.period */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Coverage.costToBeneficiary.exception.type */
    {38601, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityRequest.insurance.businessArrangement */
    {26038, CPX_STRUCTURE + 531, 278, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityRequest.insurance.coverage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.insurance.extension */
    {38621, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CoverageEligibilityRequest.insurance.focal */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityRequest.insurance.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.insurance.modifierExtension */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CoverageEligibilityRequest.item.category */
    {29426, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.item.detail */
    {28147, CPX_STRUCTURE + 269, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.item.diagnosis */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.item.extension */
    {28157, CPX_STRUCTURE + 531, 537, 0, 0, 0}, /* CoverageEligibilityRequest.item.facility */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityRequest.item.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.item.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.item.modifierExtension */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CoverageEligibilityRequest.item.productOrService */
    {28252, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* CoverageEligibilityRequest.item.provider */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* CoverageEligibilityRequest.item.quantity */
    {41094, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.item.supportingInfoSequence */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* CoverageEligibilityRequest.item.unitPrice */
    {38517, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* CoverageEligibilityRequest.item.diagnosis.diagnosisCodeableConcept */
    {38542, CPX_STRUCTURE + 531, 37, 0, 1, 0}, /* CoverageEligibilityRequest.item.diagnosis.diagnosisReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.item.diagnosis.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityRequest.item.diagnosis.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.item.diagnosis.modifierExtension */
    {41201, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CoverageEligibilityRequest.supportingInfo.appliesToAll */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.supportingInfo.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityRequest.supportingInfo.id */
    {12939, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityRequest.supportingInfo.information */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityRequest.supportingInfo.modifierExtension */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityRequest.supportingInfo.sequence */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityResponse.error.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.error.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityResponse.error.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.error.modifierExtension */
    {30483, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.benefitPeriod */
    {26038, CPX_STRUCTURE + 531, 278, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityResponse.insurance.coverage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.id */
    {41286, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.inforce */
    {28197, CPX_STRUCTURE + 273, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance.item */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance.modifierExtension */
    {41337, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.authorizationRequired */
    {41359, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance.item.authorizationSupporting */
    {41383, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.authorizationUrl */
    {41400, CPX_STRUCTURE + 274, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance.item.benefit */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.category */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.description */
    {41408, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.excluded */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance.item.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance.item.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance.item.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.name */
    {29322, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.network */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.productOrService */
    {28252, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.provider */
    {29226, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.term */
    {29849, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.unit */
    {41468, CPX_STRUCTURE + 477, 0, 0, 1, 0}, /* CoverageEligibilityResponse.insurance.item.benefit.allowedMoney */
    {41481, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* CoverageEligibilityResponse.insurance.item.benefit.allowedString */
    {41495, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 1, 0}, /* CoverageEligibilityResponse.insurance.item.benefit.allowedUnsignedInt */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance.item.benefit.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* CoverageEligibilityResponse.insurance.item.benefit.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* CoverageEligibilityResponse.insurance.item.benefit.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* CoverageEligibilityResponse.insurance.item.benefit.type */
    {41514, CPX_STRUCTURE + 477, 0, 0, 2, 0}, /* CoverageEligibilityResponse.insurance.item.benefit.usedMoney */
    {41524, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* CoverageEligibilityResponse.insurance.item.benefit.usedString */
    {41535, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 2, 0}, /* CoverageEligibilityResponse.insurance.item.benefit.usedUnsignedInt */
    {41551, CPX_STRUCTURE + 276, 0, 0, 0, CPX_ELEMENT_MANY}, /* DataRequirement.codeFilter */
    {41562, CPX_STRUCTURE + 277, 0, 0, 0, CPX_ELEMENT_MANY}, /* DataRequirement.dateFilter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DataRequirement.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DataRequirement.id */
    {41573, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* DataRequirement.limit */
    {41579, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* DataRequirement.mustSupport */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* DataRequirement.profile */
    {41591, CPX_STRUCTURE + 278, 0, 0, 0, CPX_ELEMENT_MANY}, /* DataRequirement.sort */
    {26483, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* DataRequirement.subjectCodeableConcept */
    {26506, CPX_STRUCTURE + 531, 22, 0, 1, 0}, /* DataRequirement.subjectReference */
    {9561, CPX_PRIMITIVE_CODE, 0, 17, 0, CPX_ELEMENT_REQUIRED}, /* DataRequirement.type */
    {2325, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* DataRequirement.codeFilter.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DataRequirement.codeFilter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DataRequirement.codeFilter.id */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DataRequirement.codeFilter.path */
    {37599, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DataRequirement.codeFilter.searchParam */
    {28642, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* DataRequirement.codeFilter.valueSet */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DataRequirement.dateFilter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DataRequirement.dateFilter.id */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DataRequirement.dateFilter.path */
    {37599, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DataRequirement.dateFilter.searchParam */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* DataRequirement.dateFilter.valueDateTime */
    {41650, CPX_STRUCTURE + 302, 0, 0, 1, 0}, /* DataRequirement.dateFilter.valueDuration */
    {34022, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* DataRequirement.dateFilter.valuePeriod */
    {41685, CPX_PRIMITIVE_CODE, 0, 195, 0, CPX_ELEMENT_REQUIRED}, /* DataRequirement.sort.direction */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DataRequirement.sort.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DataRequirement.sort.id */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DataRequirement.sort.path */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.evidence.code */
    {29426, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.evidence.detail */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.evidence.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DetectedIssue.evidence.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.evidence.modifierExtension */
    {27226, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DetectedIssue.mitigation.action */
    {8933, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* DetectedIssue.mitigation.author */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* DetectedIssue.mitigation.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.mitigation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DetectedIssue.mitigation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DetectedIssue.mitigation.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.deviceName.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.deviceName.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.deviceName.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Device.deviceName.name */
    {9561, CPX_PRIMITIVE_CODE, 0, 64, 0, CPX_ELEMENT_REQUIRED}, /* Device.deviceName.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.property.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.property.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.property.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Device.property.type */
    {39552, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.property.valueCode */
    {34034, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.property.valueQuantity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.specialization.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.specialization.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.specialization.modifierExtension */
    {41799, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Device.specialization.systemType */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.specialization.version */
    {41828, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 0, 0}, /* Device.udiCarrier.carrierAIDC */
    {41840, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.udiCarrier.carrierHRF */
    {41851, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.udiCarrier.deviceIdentifier */
    {41868, CPX_PRIMITIVE_CODE, 0, 213, 0, 0}, /* Device.udiCarrier.entryType */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.udiCarrier.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.udiCarrier.id */
    {31681, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Device.udiCarrier.issuer */
    {26271, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Device.udiCarrier.jurisdiction */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.udiCarrier.modifierExtension */
    {33871, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Device.version.component */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.version.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Device.version.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Device.version.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Device.version.type */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Device.version.value */
    {26047, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.capability.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.capability.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DeviceDefinition.capability.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.capability.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceDefinition.capability.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.deviceName.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DeviceDefinition.deviceName.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.deviceName.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceDefinition.deviceName.name */
    {9561, CPX_PRIMITIVE_CODE, 0, 64, 0, CPX_ELEMENT_REQUIRED}, /* DeviceDefinition.deviceName.type */
    {33290, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* DeviceDefinition.material.allergenicIndicator */
    {13456, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* DeviceDefinition.material.alternate */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.material.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DeviceDefinition.material.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.material.modifierExtension */
    {11609, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceDefinition.material.substance */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.property.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DeviceDefinition.property.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.property.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceDefinition.property.type */
    {39552, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.property.valueCode */
    {34034, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.property.valueQuantity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.specialization.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DeviceDefinition.specialization.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.specialization.modifierExtension */
    {41799, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceDefinition.specialization.systemType */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DeviceDefinition.specialization.version */
    {41851, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceDefinition.udiDeviceIdentifier.deviceIdentifier */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.udiDeviceIdentifier.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DeviceDefinition.udiDeviceIdentifier.id */
    {31681, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceDefinition.udiDeviceIdentifier.issuer */
    {26271, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DeviceDefinition.udiDeviceIdentifier.jurisdiction */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceDefinition.udiDeviceIdentifier.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceMetric.calibration.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DeviceMetric.calibration.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceMetric.calibration.modifierExtension */
    {36523, CPX_PRIMITIVE_CODE, 0, 135, 0, 0}, /* DeviceMetric.calibration.state */
    {2403, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* DeviceMetric.calibration.time */
    {9561, CPX_PRIMITIVE_CODE, 0, 136, 0, 0}, /* DeviceMetric.calibration.type */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* DeviceRequest.parameter.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.parameter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DeviceRequest.parameter.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DeviceRequest.parameter.modifierExtension */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* DeviceRequest.parameter.valueBoolean */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* DeviceRequest.parameter.valueCodeableConcept */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* DeviceRequest.parameter.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* DeviceRequest.parameter.valueRange */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DiagnosticReport.media.comment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.media.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DiagnosticReport.media.id */
    {27420, CPX_STRUCTURE + 531, 635, 0, 0, CPX_ELEMENT_REQUIRED}, /* DiagnosticReport.media.link */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DiagnosticReport.media.modifierExtension */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Distance.code */
    {35018, CPX_PRIMITIVE_CODE, 0, 161, 0, 0}, /* Distance.comparator */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Distance.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Distance.id */
    {34340, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Distance.system */
    {29849, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Distance.unit */
    {9566, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Distance.value */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentManifest.related.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DocumentManifest.related.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* DocumentManifest.related.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentManifest.related.modifierExtension */
    {42167, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* DocumentManifest.related.ref */
    {13267, CPX_STRUCTURE + 157, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* DocumentReference.content.attachment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.content.extension */
    {27463, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* DocumentReference.content.format */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DocumentReference.content.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.content.modifierExtension */
    {26697, CPX_STRUCTURE + 531, 113, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.context.encounter */
    {26707, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.context.event */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.context.extension */
    {42223, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* DocumentReference.context.facilityType */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DocumentReference.context.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.context.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* DocumentReference.context.period */
    {42236, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* DocumentReference.context.practiceSetting */
    {8276, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.context.related */
    {42252, CPX_STRUCTURE + 531, 55, 0, 0, 0}, /* DocumentReference.context.sourcePatientInfo */
    {2325, CPX_PRIMITIVE_CODE, 0, 71, 0, CPX_ELEMENT_REQUIRED}, /* DocumentReference.relatesTo.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.relatesTo.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* DocumentReference.relatesTo.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* DocumentReference.relatesTo.modifierExtension */
    {13905, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_REQUIRED}, /* DocumentReference.relatesTo.target */
    {42298, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Dosage.additionalInstruction */
    {35089, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* Dosage.asNeededBoolean */
    {35105, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Dosage.asNeededCodeableConcept */
    {42320, CPX_STRUCTURE + 301, 0, 0, 0, CPX_ELEMENT_MANY}, /* Dosage.doseAndRate */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Dosage.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Dosage.id */
    {42332, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Dosage.maxDosePerAdministration */
    {42357, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Dosage.maxDosePerLifetime */
    {42376, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* Dosage.maxDosePerPeriod */
    {33939, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Dosage.method */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Dosage.modifierExtension */
    {27047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Dosage.patientInstruction */
    {31409, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Dosage.route */
    {38492, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* Dosage.sequence */
    {29221, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Dosage.site */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Dosage.text */
    {42393, CPX_STRUCTURE + 643, 0, 0, 0, 0}, /* Dosage.timing */
    {31281, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* Dosage.doseAndRate.doseQuantity */
    {42419, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* Dosage.doseAndRate.doseRange */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Dosage.doseAndRate.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Dosage.doseAndRate.id */
    {42429, CPX_STRUCTURE + 522, 0, 0, 2, 0}, /* Dosage.doseAndRate.rateQuantity */
    {42442, CPX_STRUCTURE + 529, 0, 0, 2, 0}, /* Dosage.doseAndRate.rateRange */
    {42452, CPX_STRUCTURE + 530, 0, 0, 2, 0}, /* Dosage.doseAndRate.rateRatio */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Dosage.doseAndRate.type */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Duration.code */
    {35018, CPX_PRIMITIVE_CODE, 0, 161, 0, 0}, /* Duration.comparator */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Duration.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Duration.id */
    {34340, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Duration.system */
    {29849, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Duration.unit */
    {9566, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Duration.value */
    {42496, CPX_STRUCTURE + 304, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.certainty.certaintySubcomponent */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.certainty.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.certainty.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.certainty.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.certainty.note */
    {42518, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.certainty.rating */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.certainty.certaintySubcomponent.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.certainty.certaintySubcomponent.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.certainty.certaintySubcomponent.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.certainty.certaintySubcomponent.note */
    {42518, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.certainty.certaintySubcomponent.rating */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.certainty.certaintySubcomponent.type */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.effectEstimate.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.effectEstimate.modifierExtension */
    {42620, CPX_STRUCTURE + 306, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.type */
    {42638, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.unitOfMeasure */
    {9566, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.value */
    {42652, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.variantState */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate.extension */
    {42722, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate.from */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate.id */
    {42727, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate.level */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate.modifierExtension */
    {42733, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate.to */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.effectEstimate.precisionEstimate.type */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.resultsByExposure.description */
    {42778, CPX_PRIMITIVE_CODE, 0, 83, 0, 0}, /* EffectEvidenceSynthesis.resultsByExposure.exposureState */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.resultsByExposure.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.resultsByExposure.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.resultsByExposure.modifierExtension */
    {42792, CPX_STRUCTURE + 531, 637, 0, 0, CPX_ELEMENT_REQUIRED}, /* EffectEvidenceSynthesis.resultsByExposure.riskEvidenceSynthesis */
    {42652, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.resultsByExposure.variantState */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.sampleSize.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.sampleSize.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.sampleSize.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EffectEvidenceSynthesis.sampleSize.modifierExtension */
    {42849, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.sampleSize.numberOfParticipants */
    {42870, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* EffectEvidenceSynthesis.sampleSize.numberOfStudies */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Element.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Element.id */
    {29042, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.alias */
    {12771, CPX_STRUCTURE + 311, 0, 0, 0, 0}, /* ElementDefinition.base */
    {42886, CPX_STRUCTURE + 312, 0, 0, 0, 0}, /* ElementDefinition.binding */
    {2325, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.code */
    {27019, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ElementDefinition.comment */
    {11418, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.condition */
    {25250, CPX_STRUCTURE + 313, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.constraint */
    {39685, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ElementDefinition.contentReference */
    {42894, CPX_STRUCTURE + 150, 0, 0, 1, 0}, /* ElementDefinition.defaultValueAddress */
    {42914, CPX_STRUCTURE + 153, 0, 0, 1, 0}, /* ElementDefinition.defaultValueAge */
    {42930, CPX_STRUCTURE + 155, 0, 0, 1, 0}, /* ElementDefinition.defaultValueAnnotation */
    {42953, CPX_STRUCTURE + 157, 0, 0, 1, 0}, /* ElementDefinition.defaultValueAttachment */
    {42976, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 1, 0}, /* ElementDefinition.defaultValueBase64Binary */
    {43001, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* ElementDefinition.defaultValueBoolean */
    {43021, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, 0}, /* ElementDefinition.defaultValueCanonical */
    {43043, CPX_PRIMITIVE_CODE, 0, 0, 1, 0}, /* ElementDefinition.defaultValueCode */
    {43060, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* ElementDefinition.defaultValueCodeableConcept */
    {43088, CPX_STRUCTURE + 225, 0, 0, 1, 0}, /* ElementDefinition.defaultValueCoding */
    {43107, CPX_STRUCTURE + 245, 0, 0, 1, 0}, /* ElementDefinition.defaultValueContactDetail */
    {43133, CPX_STRUCTURE + 246, 0, 0, 1, 0}, /* ElementDefinition.defaultValueContactPoint */
    {43158, CPX_STRUCTURE + 262, 0, 0, 1, 0}, /* ElementDefinition.defaultValueContributor */
    {43182, CPX_STRUCTURE + 263, 0, 0, 1, 0}, /* ElementDefinition.defaultValueCount */
    {43200, CPX_STRUCTURE + 275, 0, 0, 1, 0}, /* ElementDefinition.defaultValueDataRequirement */
    {43228, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* ElementDefinition.defaultValueDate */
    {43245, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* ElementDefinition.defaultValueDateTime */
    {43266, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, 0}, /* ElementDefinition.defaultValueDecimal */
    {43286, CPX_STRUCTURE + 295, 0, 0, 1, 0}, /* ElementDefinition.defaultValueDistance */
    {43307, CPX_STRUCTURE + 300, 0, 0, 1, 0}, /* ElementDefinition.defaultValueDosage */
    {43326, CPX_STRUCTURE + 302, 0, 0, 1, 0}, /* ElementDefinition.defaultValueDuration */
    {43347, CPX_STRUCTURE + 356, 0, 0, 1, 0}, /* ElementDefinition.defaultValueExpression */
    {43370, CPX_STRUCTURE + 368, 0, 0, 1, 0}, /* ElementDefinition.defaultValueHumanName */
    {43392, CPX_PRIMITIVE_ID, 0, 0, 1, 0}, /* ElementDefinition.defaultValueId */
    {43407, CPX_STRUCTURE + 369, 0, 0, 1, 0}, /* ElementDefinition.defaultValueIdentifier */
    {43430, CPX_PRIMITIVE_INSTANT, 0, 0, 1, 0}, /* ElementDefinition.defaultValueInstant */
    {43450, CPX_PRIMITIVE_INTEGER, 0, 0, 1, 0}, /* ElementDefinition.defaultValueInteger */
    {43470, CPX_PRIMITIVE_MARKDOWN, 0, 0, 1, 0}, /* ElementDefinition.defaultValueMarkdown */
    {43491, CPX_STRUCTURE + 468, 0, 0, 1, 0}, /* ElementDefinition.defaultValueMeta */
    {43508, CPX_STRUCTURE + 477, 0, 0, 1, 0}, /* ElementDefinition.defaultValueMoney */
    {43526, CPX_PRIMITIVE_OID, 0, 0, 1, 0}, /* ElementDefinition.defaultValueOid */
    {43542, CPX_STRUCTURE + 496, 0, 0, 1, 0}, /* ElementDefinition.defaultValueParameterDefinition */
    {43574, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* ElementDefinition.defaultValuePeriod */
    {43593, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 1, 0}, /* ElementDefinition.defaultValuePositiveInt */
    {43617, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* ElementDefinition.defaultValueQuantity */
    {43638, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* ElementDefinition.defaultValueRange */
    {43656, CPX_STRUCTURE + 530, 0, 0, 1, 0}, /* ElementDefinition.defaultValueRatio */
    {43674, CPX_STRUCTURE + 531, 0, 0, 1, 0}, /* ElementDefinition.defaultValueReference */
    {43696, CPX_STRUCTURE + 532, 0, 0, 1, 0}, /* ElementDefinition.defaultValueRelatedArtifact */
    {43724, CPX_STRUCTURE + 546, 0, 0, 1, 0}, /* ElementDefinition.defaultValueSampledData */
    {43748, CPX_STRUCTURE + 548, 0, 0, 1, 0}, /* ElementDefinition.defaultValueSignature */
    {43770, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* ElementDefinition.defaultValueString */
    {43789, CPX_PRIMITIVE_TIME, 0, 0, 1, 0}, /* ElementDefinition.defaultValueTime */
    {43806, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* ElementDefinition.defaultValueTiming */
    {43825, CPX_STRUCTURE + 645, 0, 0, 1, 0}, /* ElementDefinition.defaultValueTriggerDefinition */
    {43855, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 1, 0}, /* ElementDefinition.defaultValueUnsignedInt */
    {43879, CPX_PRIMITIVE_URI, 0, 0, 1, 0}, /* ElementDefinition.defaultValueUri */
    {43895, CPX_PRIMITIVE_URL, 0, 0, 1, 0}, /* ElementDefinition.defaultValueUrl */
    {43911, CPX_STRUCTURE + 646, 0, 0, 1, 0}, /* ElementDefinition.defaultValueUsageContext */
    {43936, CPX_PRIMITIVE_UUID, 0, 0, 1, 0}, /* ElementDefinition.defaultValueUuid */
    {29491, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ElementDefinition.definition */
    {6106, CPX_STRUCTURE + 314, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.example */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.extension */
    {43953, CPX_STRUCTURE + 150, 0, 0, 2, 0}, /* ElementDefinition.fixedAddress */
    {43966, CPX_STRUCTURE + 153, 0, 0, 2, 0}, /* ElementDefinition.fixedAge */
    {43975, CPX_STRUCTURE + 155, 0, 0, 2, 0}, /* ElementDefinition.fixedAnnotation */
    {43991, CPX_STRUCTURE + 157, 0, 0, 2, 0}, /* ElementDefinition.fixedAttachment */
    {44007, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 2, 0}, /* ElementDefinition.fixedBase64Binary */
    {44025, CPX_PRIMITIVE_BOOLEAN, 0, 0, 2, 0}, /* ElementDefinition.fixedBoolean */
    {44038, CPX_PRIMITIVE_CANONICAL, 0, 0, 2, 0}, /* ElementDefinition.fixedCanonical */
    {44053, CPX_PRIMITIVE_CODE, 0, 0, 2, 0}, /* ElementDefinition.fixedCode */
    {44063, CPX_STRUCTURE + 224, 0, 0, 2, 0}, /* ElementDefinition.fixedCodeableConcept */
    {44084, CPX_STRUCTURE + 225, 0, 0, 2, 0}, /* ElementDefinition.fixedCoding */
    {44096, CPX_STRUCTURE + 245, 0, 0, 2, 0}, /* ElementDefinition.fixedContactDetail */
    {44115, CPX_STRUCTURE + 246, 0, 0, 2, 0}, /* ElementDefinition.fixedContactPoint */
    {44133, CPX_STRUCTURE + 262, 0, 0, 2, 0}, /* ElementDefinition.fixedContributor */
    {44150, CPX_STRUCTURE + 263, 0, 0, 2, 0}, /* ElementDefinition.fixedCount */
    {44161, CPX_STRUCTURE + 275, 0, 0, 2, 0}, /* ElementDefinition.fixedDataRequirement */
    {44182, CPX_PRIMITIVE_DATE, 0, 0, 2, 0}, /* ElementDefinition.fixedDate */
    {44192, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* ElementDefinition.fixedDateTime */
    {44206, CPX_PRIMITIVE_DECIMAL, 0, 0, 2, 0}, /* ElementDefinition.fixedDecimal */
    {44219, CPX_STRUCTURE + 295, 0, 0, 2, 0}, /* ElementDefinition.fixedDistance */
    {44233, CPX_STRUCTURE + 300, 0, 0, 2, 0}, /* ElementDefinition.fixedDosage */
    {44245, CPX_STRUCTURE + 302, 0, 0, 2, 0}, /* ElementDefinition.fixedDuration */
    {44259, CPX_STRUCTURE + 356, 0, 0, 2, 0}, /* ElementDefinition.fixedExpression */
    {44275, CPX_STRUCTURE + 368, 0, 0, 2, 0}, /* ElementDefinition.fixedHumanName */
    {44290, CPX_PRIMITIVE_ID, 0, 0, 2, 0}, /* ElementDefinition.fixedId */
    {44298, CPX_STRUCTURE + 369, 0, 0, 2, 0}, /* ElementDefinition.fixedIdentifier */
    {44314, CPX_PRIMITIVE_INSTANT, 0, 0, 2, 0}, /* ElementDefinition.fixedInstant */
    {44327, CPX_PRIMITIVE_INTEGER, 0, 0, 2, 0}, /* ElementDefinition.fixedInteger */
    {44340, CPX_PRIMITIVE_MARKDOWN, 0, 0, 2, 0}, /* ElementDefinition.fixedMarkdown */
    {44354, CPX_STRUCTURE + 468, 0, 0, 2, 0}, /* ElementDefinition.fixedMeta */
    {44364, CPX_STRUCTURE + 477, 0, 0, 2, 0}, /* ElementDefinition.fixedMoney */
    {44375, CPX_PRIMITIVE_OID, 0, 0, 2, 0}, /* ElementDefinition.fixedOid */
    {44384, CPX_STRUCTURE + 496, 0, 0, 2, 0}, /* ElementDefinition.fixedParameterDefinition */
    {44409, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* ElementDefinition.fixedPeriod */
    {44421, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 2, 0}, /* ElementDefinition.fixedPositiveInt */
    {44438, CPX_STRUCTURE + 522, 0, 0, 2, 0}, /* ElementDefinition.fixedQuantity */
    {44452, CPX_STRUCTURE + 529, 0, 0, 2, 0}, /* ElementDefinition.fixedRange */
    {44463, CPX_STRUCTURE + 530, 0, 0, 2, 0}, /* ElementDefinition.fixedRatio */
    {44474, CPX_STRUCTURE + 531, 0, 0, 2, 0}, /* ElementDefinition.fixedReference */
    {44489, CPX_STRUCTURE + 532, 0, 0, 2, 0}, /* ElementDefinition.fixedRelatedArtifact */
    {44510, CPX_STRUCTURE + 546, 0, 0, 2, 0}, /* ElementDefinition.fixedSampledData */
    {44527, CPX_STRUCTURE + 548, 0, 0, 2, 0}, /* ElementDefinition.fixedSignature */
    {44542, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* ElementDefinition.fixedString */
    {44554, CPX_PRIMITIVE_TIME, 0, 0, 2, 0}, /* ElementDefinition.fixedTime */
    {44564, CPX_STRUCTURE + 643, 0, 0, 2, 0}, /* ElementDefinition.fixedTiming */
    {44576, CPX_STRUCTURE + 645, 0, 0, 2, 0}, /* ElementDefinition.fixedTriggerDefinition */
    {44599, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 2, 0}, /* ElementDefinition.fixedUnsignedInt */
    {44616, CPX_PRIMITIVE_URI, 0, 0, 2, 0}, /* ElementDefinition.fixedUri */
    {44625, CPX_PRIMITIVE_URL, 0, 0, 2, 0}, /* ElementDefinition.fixedUrl */
    {44634, CPX_STRUCTURE + 646, 0, 0, 2, 0}, /* ElementDefinition.fixedUsageContext */
    {44652, CPX_PRIMITIVE_UUID, 0, 0, 2, 0}, /* ElementDefinition.fixedUuid */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.id */
    {44662, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ElementDefinition.isModifier */
    {44673, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.isModifierReason */
    {44690, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ElementDefinition.isSummary */
    {44700, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.label */
    {35388, CPX_STRUCTURE + 315, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.mapping */
    {44706, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.max */
    {44710, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* ElementDefinition.maxLength */
    {44720, CPX_PRIMITIVE_DATE, 0, 0, 5, 0}, /* ElementDefinition.maxValueDate */
    {44733, CPX_PRIMITIVE_DATE_TIME, 0, 0, 5, 0}, /* ElementDefinition.maxValueDateTime */
    {44750, CPX_PRIMITIVE_DECIMAL, 0, 0, 5, 0}, /* ElementDefinition.maxValueDecimal */
    {44766, CPX_PRIMITIVE_INSTANT, 0, 0, 5, 0}, /* ElementDefinition.maxValueInstant */
    {44782, CPX_PRIMITIVE_INTEGER, 0, 0, 5, 0}, /* ElementDefinition.maxValueInteger */
    {44798, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 5, 0}, /* ElementDefinition.maxValuePositiveInt */
    {44818, CPX_STRUCTURE + 522, 0, 0, 5, 0}, /* ElementDefinition.maxValueQuantity */
    {44835, CPX_PRIMITIVE_TIME, 0, 0, 5, 0}, /* ElementDefinition.maxValueTime */
    {44848, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 5, 0}, /* ElementDefinition.maxValueUnsignedInt */
    {44868, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ElementDefinition.meaningWhenMissing */
    {25496, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* ElementDefinition.min */
    {44887, CPX_PRIMITIVE_DATE, 0, 0, 4, 0}, /* ElementDefinition.minValueDate */
    {44900, CPX_PRIMITIVE_DATE_TIME, 0, 0, 4, 0}, /* ElementDefinition.minValueDateTime */
    {44917, CPX_PRIMITIVE_DECIMAL, 0, 0, 4, 0}, /* ElementDefinition.minValueDecimal */
    {44933, CPX_PRIMITIVE_INSTANT, 0, 0, 4, 0}, /* ElementDefinition.minValueInstant */
    {44949, CPX_PRIMITIVE_INTEGER, 0, 0, 4, 0}, /* ElementDefinition.minValueInteger */
    {44965, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 4, 0}, /* ElementDefinition.minValuePositiveInt */
    {44985, CPX_STRUCTURE + 522, 0, 0, 4, 0}, /* ElementDefinition.minValueQuantity */
    {45002, CPX_PRIMITIVE_TIME, 0, 0, 4, 0}, /* ElementDefinition.minValueTime */
    {45015, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 4, 0}, /* ElementDefinition.minValueUnsignedInt */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.modifierExtension */
    {41579, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ElementDefinition.mustSupport */
    {45035, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.orderMeaning */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.path */
    {45048, CPX_STRUCTURE + 150, 0, 0, 3, 0}, /* ElementDefinition.patternAddress */
    {45063, CPX_STRUCTURE + 153, 0, 0, 3, 0}, /* ElementDefinition.patternAge */
    {45074, CPX_STRUCTURE + 155, 0, 0, 3, 0}, /* ElementDefinition.patternAnnotation */
    {45092, CPX_STRUCTURE + 157, 0, 0, 3, 0}, /* ElementDefinition.patternAttachment */
    {45110, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 3, 0}, /* ElementDefinition.patternBase64Binary */
    {45130, CPX_PRIMITIVE_BOOLEAN, 0, 0, 3, 0}, /* ElementDefinition.patternBoolean */
    {45145, CPX_PRIMITIVE_CANONICAL, 0, 0, 3, 0}, /* ElementDefinition.patternCanonical */
    {45162, CPX_PRIMITIVE_CODE, 0, 0, 3, 0}, /* ElementDefinition.patternCode */
    {45174, CPX_STRUCTURE + 224, 0, 0, 3, 0}, /* ElementDefinition.patternCodeableConcept */
    {45197, CPX_STRUCTURE + 225, 0, 0, 3, 0}, /* ElementDefinition.patternCoding */
    {45211, CPX_STRUCTURE + 245, 0, 0, 3, 0}, /* ElementDefinition.patternContactDetail */
    {45232, CPX_STRUCTURE + 246, 0, 0, 3, 0}, /* ElementDefinition.patternContactPoint */
    {45252, CPX_STRUCTURE + 262, 0, 0, 3, 0}, /* ElementDefinition.patternContributor */
    {45271, CPX_STRUCTURE + 263, 0, 0, 3, 0}, /* ElementDefinition.patternCount */
    {45284, CPX_STRUCTURE + 275, 0, 0, 3, 0}, /* ElementDefinition.patternDataRequirement */
    {45307, CPX_PRIMITIVE_DATE, 0, 0, 3, 0}, /* ElementDefinition.patternDate */
    {45319, CPX_PRIMITIVE_DATE_TIME, 0, 0, 3, 0}, /* ElementDefinition.patternDateTime */
    {45335, CPX_PRIMITIVE_DECIMAL, 0, 0, 3, 0}, /* ElementDefinition.patternDecimal */
    {45350, CPX_STRUCTURE + 295, 0, 0, 3, 0}, /* ElementDefinition.patternDistance */
    {45366, CPX_STRUCTURE + 300, 0, 0, 3, 0}, /* ElementDefinition.patternDosage */
    {45380, CPX_STRUCTURE + 302, 0, 0, 3, 0}, /* ElementDefinition.patternDuration */
    {45396, CPX_STRUCTURE + 356, 0, 0, 3, 0}, /* ElementDefinition.patternExpression */
    {45414, CPX_STRUCTURE + 368, 0, 0, 3, 0}, /* ElementDefinition.patternHumanName */
    {45431, CPX_PRIMITIVE_ID, 0, 0, 3, 0}, /* ElementDefinition.patternId */
    {45441, CPX_STRUCTURE + 369, 0, 0, 3, 0}, /* ElementDefinition.patternIdentifier */
    {45459, CPX_PRIMITIVE_INSTANT, 0, 0, 3, 0}, /* ElementDefinition.patternInstant */
    {45474, CPX_PRIMITIVE_INTEGER, 0, 0, 3, 0}, /* ElementDefinition.patternInteger */
    {45489, CPX_PRIMITIVE_MARKDOWN, 0, 0, 3, 0}, /* ElementDefinition.patternMarkdown */
    {45505, CPX_STRUCTURE + 468, 0, 0, 3, 0}, /* ElementDefinition.patternMeta */
    {45517, CPX_STRUCTURE + 477, 0, 0, 3, 0}, /* ElementDefinition.patternMoney */
    {45530, CPX_PRIMITIVE_OID, 0, 0, 3, 0}, /* ElementDefinition.patternOid */
    {45541, CPX_STRUCTURE + 496, 0, 0, 3, 0}, /* ElementDefinition.patternParameterDefinition */
    {45568, CPX_STRUCTURE + 503, 0, 0, 3, 0}, /* ElementDefinition.patternPeriod */
    {45582, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 3, 0}, /* ElementDefinition.patternPositiveInt */
    {45601, CPX_STRUCTURE + 522, 0, 0, 3, 0}, /* ElementDefinition.patternQuantity */
    {45617, CPX_STRUCTURE + 529, 0, 0, 3, 0}, /* ElementDefinition.patternRange */
    {45630, CPX_STRUCTURE + 530, 0, 0, 3, 0}, /* ElementDefinition.patternRatio */
    {45643, CPX_STRUCTURE + 531, 0, 0, 3, 0}, /* ElementDefinition.patternReference */
    {45660, CPX_STRUCTURE + 532, 0, 0, 3, 0}, /* ElementDefinition.patternRelatedArtifact */
    {45683, CPX_STRUCTURE + 546, 0, 0, 3, 0}, /* ElementDefinition.patternSampledData */
    {45702, CPX_STRUCTURE + 548, 0, 0, 3, 0}, /* ElementDefinition.patternSignature */
    {45719, CPX_PRIMITIVE_STRING, 0, 0, 3, 0}, /* ElementDefinition.patternString */
    {45733, CPX_PRIMITIVE_TIME, 0, 0, 3, 0}, /* ElementDefinition.patternTime */
    {45745, CPX_STRUCTURE + 643, 0, 0, 3, 0}, /* ElementDefinition.patternTiming */
    {45759, CPX_STRUCTURE + 645, 0, 0, 3, 0}, /* ElementDefinition.patternTriggerDefinition */
    {45784, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 3, 0}, /* ElementDefinition.patternUnsignedInt */
    {45803, CPX_PRIMITIVE_URI, 0, 0, 3, 0}, /* ElementDefinition.patternUri */
    {45814, CPX_PRIMITIVE_URL, 0, 0, 3, 0}, /* ElementDefinition.patternUrl */
    {45825, CPX_STRUCTURE + 646, 0, 0, 3, 0}, /* ElementDefinition.patternUsageContext */
    {45845, CPX_PRIMITIVE_UUID, 0, 0, 3, 0}, /* ElementDefinition.patternUuid */
    {45857, CPX_PRIMITIVE_CODE, 0, 157, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.representation */
    {6380, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ElementDefinition.requirements */
    {45872, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.short */
    {45878, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ElementDefinition.sliceIsConstraining */
    {45898, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.sliceName */
    {45908, CPX_STRUCTURE + 316, 0, 0, 0, 0}, /* ElementDefinition.slicing */
    {9561, CPX_STRUCTURE + 318, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.base.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.base.id */
    {44706, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.base.max */
    {25496, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.base.min */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.base.path */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.binding.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.binding.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.binding.id */
    {45965, CPX_PRIMITIVE_CODE, 0, 29, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.binding.strength */
    {28642, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* ElementDefinition.binding.valueSet */
    {35029, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.constraint.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.constraint.extension */
    {46003, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.constraint.human */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.constraint.id */
    {46009, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.constraint.key */
    {6380, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.constraint.requirements */
    {26784, CPX_PRIMITIVE_CODE, 0, 55, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.constraint.severity */
    {13477, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* ElementDefinition.constraint.source */
    {35072, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.constraint.xpath */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.example.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.example.id */
    {44700, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.label */
    {46039, CPX_STRUCTURE + 150, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueAddress */
    {46052, CPX_STRUCTURE + 153, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueAge */
    {46061, CPX_STRUCTURE + 155, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueAnnotation */
    {38953, CPX_STRUCTURE + 157, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueAttachment */
    {36890, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueBase64Binary */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueBoolean */
    {46077, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueCanonical */
    {39552, CPX_PRIMITIVE_CODE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueCode */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueCodeableConcept */
    {39562, CPX_STRUCTURE + 225, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueCoding */
    {46092, CPX_STRUCTURE + 245, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueContactDetail */
    {46111, CPX_STRUCTURE + 246, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueContactPoint */
    {46129, CPX_STRUCTURE + 262, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueContributor */
    {46146, CPX_STRUCTURE + 263, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueCount */
    {46157, CPX_STRUCTURE + 275, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueDataRequirement */
    {40854, CPX_PRIMITIVE_DATE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueDate */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueDateTime */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueDecimal */
    {46178, CPX_STRUCTURE + 295, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueDistance */
    {46192, CPX_STRUCTURE + 300, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueDosage */
    {41650, CPX_STRUCTURE + 302, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueDuration */
    {46204, CPX_STRUCTURE + 356, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueExpression */
    {46220, CPX_STRUCTURE + 368, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueHumanName */
    {46235, CPX_PRIMITIVE_ID, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueId */
    {46243, CPX_STRUCTURE + 369, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueIdentifier */
    {46259, CPX_PRIMITIVE_INSTANT, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueInstant */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueInteger */
    {46272, CPX_PRIMITIVE_MARKDOWN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueMarkdown */
    {46286, CPX_STRUCTURE + 468, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueMeta */
    {40977, CPX_STRUCTURE + 477, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueMoney */
    {46296, CPX_PRIMITIVE_OID, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueOid */
    {46305, CPX_STRUCTURE + 496, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueParameterDefinition */
    {34022, CPX_STRUCTURE + 503, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valuePeriod */
    {46330, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valuePositiveInt */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueRange */
    {34059, CPX_STRUCTURE + 530, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueRatio */
    {38969, CPX_STRUCTURE + 531, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueReference */
    {46347, CPX_STRUCTURE + 532, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueRelatedArtifact */
    {34070, CPX_STRUCTURE + 546, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueSampledData */
    {46368, CPX_STRUCTURE + 548, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueSignature */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueTime */
    {46383, CPX_STRUCTURE + 643, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueTiming */
    {46395, CPX_STRUCTURE + 645, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueTriggerDefinition */
    {46418, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueUnsignedInt */
    {40864, CPX_PRIMITIVE_URI, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueUri */
    {46435, CPX_PRIMITIVE_URL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueUrl */
    {46444, CPX_STRUCTURE + 646, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueUsageContext */
    {46462, CPX_PRIMITIVE_UUID, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.example.valueUuid */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.mapping.comment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.mapping.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.mapping.id */
    {46498, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.mapping.identity */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ElementDefinition.mapping.language */
    {46507, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.mapping.map */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.slicing.description */
    {46537, CPX_STRUCTURE + 317, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.slicing.discriminator */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.slicing.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.slicing.id */
    {46551, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ElementDefinition.slicing.ordered */
    {46559, CPX_PRIMITIVE_CODE, 0, 184, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.slicing.rules */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.slicing.discriminator.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.slicing.discriminator.id */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.slicing.discriminator.path */
    {9561, CPX_PRIMITIVE_CODE, 0, 68, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.slicing.discriminator.type */
    {46628, CPX_PRIMITIVE_CODE, 0, 183, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.type.aggregation */
    {2325, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ElementDefinition.type.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.type.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ElementDefinition.type.id */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.type.profile */
    {46640, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ElementDefinition.type.targetProfile */
    {37841, CPX_PRIMITIVE_CODE, 0, 167, 0, 0}, /* ElementDefinition.type.versioning */
    {29279, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Encounter.classHistory.class */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.classHistory.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Encounter.classHistory.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.classHistory.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Encounter.classHistory.period */
    {11418, CPX_STRUCTURE + 531, 639, 0, 0, CPX_ELEMENT_REQUIRED}, /* Encounter.diagnosis.condition */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.diagnosis.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Encounter.diagnosis.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.diagnosis.modifierExtension */
    {40289, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Encounter.diagnosis.rank */
    {28278, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Encounter.diagnosis.use */
    {46723, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Encounter.hospitalization.admitSource */
    {32191, CPX_STRUCTURE + 531, 537, 0, 0, 0}, /* Encounter.hospitalization.destination */
    {46735, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.hospitalization.dietPreference */
    {46750, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Encounter.hospitalization.dischargeDisposition */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.hospitalization.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Encounter.hospitalization.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.hospitalization.modifierExtension */
    {36184, CPX_STRUCTURE + 531, 537, 0, 0, 0}, /* Encounter.hospitalization.origin */
    {46771, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Encounter.hospitalization.preAdmissionIdentifier */
    {46794, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Encounter.hospitalization.reAdmission */
    {46806, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.hospitalization.specialArrangement */
    {46825, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.hospitalization.specialCourtesy */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.location.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Encounter.location.id */
    {26307, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_REQUIRED}, /* Encounter.location.location */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.location.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Encounter.location.period */
    {31794, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Encounter.location.physicalType */
    {26147, CPX_PRIMITIVE_CODE, 0, 74, 0, 0}, /* Encounter.location.status */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.participant.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Encounter.participant.id */
    {14544, CPX_STRUCTURE + 531, 642, 0, 0, 0}, /* Encounter.participant.individual */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.participant.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Encounter.participant.period */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.participant.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.statusHistory.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Encounter.statusHistory.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Encounter.statusHistory.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Encounter.statusHistory.period */
    {26147, CPX_PRIMITIVE_CODE, 0, 75, 0, CPX_ELEMENT_REQUIRED}, /* Encounter.statusHistory.status */
    {11418, CPX_STRUCTURE + 531, 37, 0, 0, CPX_ELEMENT_REQUIRED}, /* EpisodeOfCare.diagnosis.condition */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.diagnosis.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EpisodeOfCare.diagnosis.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.diagnosis.modifierExtension */
    {40289, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* EpisodeOfCare.diagnosis.rank */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* EpisodeOfCare.diagnosis.role */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.statusHistory.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EpisodeOfCare.statusHistory.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EpisodeOfCare.statusHistory.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* EpisodeOfCare.statusHistory.period */
    {26147, CPX_PRIMITIVE_CODE, 0, 77, 0, CPX_ELEMENT_REQUIRED}, /* EpisodeOfCare.statusHistory.status */
    {27872, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* EvidenceVariable.characteristic.definitionCanonical */
    {46990, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* EvidenceVariable.characteristic.definitionCodeableConcept */
    {47016, CPX_STRUCTURE + 275, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* EvidenceVariable.characteristic.definitionDataRequirement */
    {47042, CPX_STRUCTURE + 356, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* EvidenceVariable.characteristic.definitionExpression */
    {47063, CPX_STRUCTURE + 531, 22, 0, 1, CPX_ELEMENT_REQUIRED}, /* EvidenceVariable.characteristic.definitionReference */
    {47083, CPX_STRUCTURE + 645, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* EvidenceVariable.characteristic.definitionTriggerDefinition */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EvidenceVariable.characteristic.description */
    {47111, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* EvidenceVariable.characteristic.exclude */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.characteristic.extension */
    {47119, CPX_PRIMITIVE_CODE, 0, 91, 0, 0}, /* EvidenceVariable.characteristic.groupMeasure */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* EvidenceVariable.characteristic.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.characteristic.modifierExtension */
    {47132, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* EvidenceVariable.characteristic.participantEffectiveDateTime */
    {47161, CPX_STRUCTURE + 302, 0, 0, 2, 0}, /* EvidenceVariable.characteristic.participantEffectiveDuration */
    {47190, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* EvidenceVariable.characteristic.participantEffectivePeriod */
    {47217, CPX_STRUCTURE + 643, 0, 0, 2, 0}, /* EvidenceVariable.characteristic.participantEffectiveTiming */
    {47244, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* EvidenceVariable.characteristic.timeFromStart */
    {47258, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* EvidenceVariable.characteristic.usageContext */
    {47293, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.actor.actorId */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ExampleScenario.actor.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.actor.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.actor.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.actor.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.actor.name */
    {9561, CPX_PRIMITIVE_CODE, 0, 81, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.actor.type */
    {47326, CPX_STRUCTURE + 330, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.instance.containedInstance */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ExampleScenario.instance.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.instance.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.instance.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.instance.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.instance.name */
    {47344, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.instance.resourceId */
    {47355, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.instance.resourceType */
    {26649, CPX_STRUCTURE + 331, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.instance.version */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.instance.containedInstance.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.instance.containedInstance.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.instance.containedInstance.modifierExtension */
    {47344, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.instance.containedInstance.resourceId */
    {47411, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.instance.containedInstance.versionId */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.instance.version.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.instance.version.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.instance.version.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.instance.version.modifierExtension */
    {47411, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.instance.version.versionId */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ExampleScenario.process.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.process.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.modifierExtension */
    {47478, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ExampleScenario.process.postConditions */
    {47493, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ExampleScenario.process.preConditions */
    {47507, CPX_STRUCTURE + 333, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.step */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.process.title */
    {47541, CPX_STRUCTURE + 334, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.step.alternative */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.step.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.process.step.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.step.modifierExtension */
    {16492, CPX_STRUCTURE + 335, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation */
    {47553, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ExampleScenario.process.step.pause */
    {30451, CPX_STRUCTURE + 332, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.step.process */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ExampleScenario.process.step.alternative.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.step.alternative.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.process.step.alternative.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.step.alternative.modifierExtension */
    {47507, CPX_STRUCTURE + 333, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.step.alternative.step */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.process.step.alternative.title */
    {26047, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.step.operation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation.id */
    {47639, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation.initiator */
    {47649, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation.initiatorActive */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExampleScenario.process.step.operation.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation.name */
    {20181, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExampleScenario.process.step.operation.number */
    {10393, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation.receiver */
    {47665, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation.receiverActive */
    {5550, CPX_STRUCTURE + 330, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation.request */
    {5558, CPX_STRUCTURE + 330, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation.response */
    {9561, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExampleScenario.process.step.operation.type */
    {2330, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ExplanationOfBenefit.accident.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.accident.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.accident.id */
    {38461, CPX_STRUCTURE + 150, 0, 0, 1, 0}, /* ExplanationOfBenefit.accident.locationAddress */
    {35142, CPX_STRUCTURE + 531, 13, 0, 1, 0}, /* ExplanationOfBenefit.accident.locationReference */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.accident.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.accident.type */
    {28290, CPX_STRUCTURE + 346, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.adjudication */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.bodySite */
    {29426, CPX_STRUCTURE + 338, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail */
    {39006, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detailSequence */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.id */
    {39021, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.itemSequence */
    {38461, CPX_STRUCTURE + 150, 0, 0, 2, 0}, /* ExplanationOfBenefit.addItem.locationAddress */
    {38693, CPX_STRUCTURE + 224, 0, 0, 2, 0}, /* ExplanationOfBenefit.addItem.locationCodeableConcept */
    {35142, CPX_STRUCTURE + 531, 13, 0, 2, 0}, /* ExplanationOfBenefit.addItem.locationReference */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.net */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.noteNumber */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.addItem.productOrService */
    {38756, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.programCode */
    {28252, CPX_STRUCTURE + 531, 145, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.provider */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.quantity */
    {29398, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* ExplanationOfBenefit.addItem.servicedDate */
    {29411, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* ExplanationOfBenefit.addItem.servicedPeriod */
    {39151, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.subDetailSequence */
    {38776, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.subSite */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.unitPrice */
    {28290, CPX_STRUCTURE + 346, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.adjudication */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.detail.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.detail.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.detail.net */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.noteNumber */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.addItem.detail.productOrService */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.detail.quantity */
    {38816, CPX_STRUCTURE + 339, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.subDetail */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.detail.unitPrice */
    {28290, CPX_STRUCTURE + 346, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.subDetail.adjudication */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.subDetail.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.detail.subDetail.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.detail.subDetail.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.subDetail.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.subDetail.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.detail.subDetail.net */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.addItem.detail.subDetail.noteNumber */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.addItem.detail.subDetail.productOrService */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.detail.subDetail.quantity */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.addItem.detail.subDetail.unitPrice */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.benefitBalance.category */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.benefitBalance.description */
    {41408, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ExplanationOfBenefit.benefitBalance.excluded */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.benefitBalance.extension */
    {47857, CPX_STRUCTURE + 341, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.benefitBalance.financial */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.benefitBalance.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.benefitBalance.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.benefitBalance.name */
    {29322, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.benefitBalance.network */
    {29226, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.benefitBalance.term */
    {29849, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.benefitBalance.unit */
    {41468, CPX_STRUCTURE + 477, 0, 0, 1, 0}, /* ExplanationOfBenefit.benefitBalance.financial.allowedMoney */
    {41481, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* ExplanationOfBenefit.benefitBalance.financial.allowedString */
    {41495, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 1, 0}, /* ExplanationOfBenefit.benefitBalance.financial.allowedUnsignedInt */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.benefitBalance.financial.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.benefitBalance.financial.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.benefitBalance.financial.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.benefitBalance.financial.type */
    {41514, CPX_STRUCTURE + 477, 0, 0, 2, 0}, /* ExplanationOfBenefit.benefitBalance.financial.usedMoney */
    {41535, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 2, 0}, /* ExplanationOfBenefit.benefitBalance.financial.usedUnsignedInt */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.careTeam.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.careTeam.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.careTeam.modifierExtension */
    {28252, CPX_STRUCTURE + 531, 145, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.careTeam.provider */
    {34579, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.careTeam.qualification */
    {33657, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ExplanationOfBenefit.careTeam.responsible */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.careTeam.role */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.careTeam.sequence */
    {38517, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.diagnosis.diagnosisCodeableConcept */
    {38542, CPX_STRUCTURE + 531, 37, 0, 1, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.diagnosis.diagnosisReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.diagnosis.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.diagnosis.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.diagnosis.modifierExtension */
    {38561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.diagnosis.onAdmission */
    {38573, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.diagnosis.packageCode */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.diagnosis.sequence */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.diagnosis.type */
    {26038, CPX_STRUCTURE + 531, 278, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.insurance.coverage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.insurance.extension */
    {38621, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.insurance.focal */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.insurance.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.insurance.modifierExtension */
    {28382, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.insurance.preAuthRef */
    {28290, CPX_STRUCTURE + 346, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.adjudication */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.bodySite */
    {38638, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.careTeamSequence */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.category */
    {29426, CPX_STRUCTURE + 347, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail */
    {38655, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.diagnosisSequence */
    {26697, CPX_STRUCTURE + 531, 28, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.encounter */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.id */
    {38673, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.informationSequence */
    {38461, CPX_STRUCTURE + 150, 0, 0, 2, 0}, /* ExplanationOfBenefit.item.locationAddress */
    {38693, CPX_STRUCTURE + 224, 0, 0, 2, 0}, /* ExplanationOfBenefit.item.locationCodeableConcept */
    {35142, CPX_STRUCTURE + 531, 13, 0, 2, 0}, /* ExplanationOfBenefit.item.locationReference */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.net */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.noteNumber */
    {38721, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.procedureSequence */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.item.productOrService */
    {38756, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.programCode */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.quantity */
    {38768, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.revenue */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.item.sequence */
    {29398, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* ExplanationOfBenefit.item.servicedDate */
    {29411, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* ExplanationOfBenefit.item.servicedPeriod */
    {38776, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.subSite */
    {38784, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.udi */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.unitPrice */
    {32079, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.adjudication.amount */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.item.adjudication.category */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.adjudication.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.adjudication.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.adjudication.modifierExtension */
    {28056, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.adjudication.reason */
    {9566, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.adjudication.value */
    {28290, CPX_STRUCTURE + 346, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.adjudication */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.category */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.net */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.noteNumber */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.item.detail.productOrService */
    {38756, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.programCode */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.quantity */
    {38768, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.revenue */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.item.detail.sequence */
    {38816, CPX_STRUCTURE + 348, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.subDetail */
    {38784, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.udi */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.unitPrice */
    {28290, CPX_STRUCTURE + 346, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.subDetail.adjudication */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.subDetail.category */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.subDetail.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.subDetail.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.subDetail.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.subDetail.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.subDetail.modifierExtension */
    {38717, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.subDetail.net */
    {39034, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.subDetail.noteNumber */
    {38739, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.item.detail.subDetail.productOrService */
    {38756, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.subDetail.programCode */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.subDetail.quantity */
    {38768, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.subDetail.revenue */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.item.detail.subDetail.sequence */
    {38784, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.item.detail.subDetail.udi */
    {38788, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.item.detail.subDetail.unitPrice */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.payee.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.payee.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.payee.modifierExtension */
    {36419, CPX_STRUCTURE + 531, 76, 0, 0, 0}, /* ExplanationOfBenefit.payee.party */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.payee.type */
    {39328, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.payment.adjustment */
    {39339, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.payment.adjustmentReason */
    {32079, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* ExplanationOfBenefit.payment.amount */
    {2330, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ExplanationOfBenefit.payment.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.payment.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.payment.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* ExplanationOfBenefit.payment.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.payment.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.payment.type */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ExplanationOfBenefit.procedure.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.procedure.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.procedure.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.procedure.modifierExtension */
    {38882, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.procedure.procedureCodeableConcept */
    {31238, CPX_STRUCTURE + 531, 342, 0, 1, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.procedure.procedureReference */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.procedure.sequence */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.procedure.type */
    {38784, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.procedure.udi */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.processNote.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.processNote.id */
    {26083, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.processNote.language */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.processNote.modifierExtension */
    {20181, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* ExplanationOfBenefit.processNote.number */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.processNote.text */
    {9561, CPX_PRIMITIVE_CODE, 0, 145, 0, 0}, /* ExplanationOfBenefit.processNote.type */
    {6825, CPX_STRUCTURE + 531, 151, 0, 0, 0}, /* ExplanationOfBenefit.related.claim */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.related.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.related.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.related.modifierExtension */
    {13329, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* ExplanationOfBenefit.related.reference */
    {29349, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.related.relationship */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.supportingInfo.category */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ExplanationOfBenefit.supportingInfo.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.supportingInfo.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.supportingInfo.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.supportingInfo.modifierExtension */
    {28056, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* ExplanationOfBenefit.supportingInfo.reason */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.supportingInfo.sequence */
    {38942, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* ExplanationOfBenefit.supportingInfo.timingDate */
    {26572, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* ExplanationOfBenefit.supportingInfo.timingPeriod */
    {38953, CPX_STRUCTURE + 157, 0, 0, 2, 0}, /* ExplanationOfBenefit.supportingInfo.valueAttachment */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 2, 0}, /* ExplanationOfBenefit.supportingInfo.valueBoolean */
    {34034, CPX_STRUCTURE + 522, 0, 0, 2, 0}, /* ExplanationOfBenefit.supportingInfo.valueQuantity */
    {38969, CPX_STRUCTURE + 531, 0, 0, 2, 0}, /* ExplanationOfBenefit.supportingInfo.valueReference */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* ExplanationOfBenefit.supportingInfo.valueString */
    {32079, CPX_STRUCTURE + 477, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.total.amount */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ExplanationOfBenefit.total.category */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.total.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ExplanationOfBenefit.total.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ExplanationOfBenefit.total.modifierExtension */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Expression.description */
    {35029, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Expression.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Expression.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Expression.id */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Expression.language */
    {26115, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Expression.name */
    {13329, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Expression.reference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Extension.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Extension.id */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Extension.url */
    {46039, CPX_STRUCTURE + 150, 0, 0, 1, 0}, /* Extension.valueAddress */
    {46052, CPX_STRUCTURE + 153, 0, 0, 1, 0}, /* Extension.valueAge */
    {46061, CPX_STRUCTURE + 155, 0, 0, 1, 0}, /* Extension.valueAnnotation */
    {38953, CPX_STRUCTURE + 157, 0, 0, 1, 0}, /* Extension.valueAttachment */
    {36890, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 1, 0}, /* Extension.valueBase64Binary */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* Extension.valueBoolean */
    {46077, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, 0}, /* Extension.valueCanonical */
    {39552, CPX_PRIMITIVE_CODE, 0, 0, 1, 0}, /* Extension.valueCode */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Extension.valueCodeableConcept */
    {39562, CPX_STRUCTURE + 225, 0, 0, 1, 0}, /* Extension.valueCoding */
    {46092, CPX_STRUCTURE + 245, 0, 0, 1, 0}, /* Extension.valueContactDetail */
    {46111, CPX_STRUCTURE + 246, 0, 0, 1, 0}, /* Extension.valueContactPoint */
    {46129, CPX_STRUCTURE + 262, 0, 0, 1, 0}, /* Extension.valueContributor */
    {46146, CPX_STRUCTURE + 263, 0, 0, 1, 0}, /* Extension.valueCount */
    {46157, CPX_STRUCTURE + 275, 0, 0, 1, 0}, /* Extension.valueDataRequirement */
    {40854, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* Extension.valueDate */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Extension.valueDateTime */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, 0}, /* Extension.valueDecimal */
    {46178, CPX_STRUCTURE + 295, 0, 0, 1, 0}, /* Extension.valueDistance */
    {46192, CPX_STRUCTURE + 300, 0, 0, 1, 0}, /* Extension.valueDosage */
    {41650, CPX_STRUCTURE + 302, 0, 0, 1, 0}, /* Extension.valueDuration */
    {46204, CPX_STRUCTURE + 356, 0, 0, 1, 0}, /* Extension.valueExpression */
    {46220, CPX_STRUCTURE + 368, 0, 0, 1, 0}, /* Extension.valueHumanName */
    {46235, CPX_PRIMITIVE_ID, 0, 0, 1, 0}, /* Extension.valueId */
    {46243, CPX_STRUCTURE + 369, 0, 0, 1, 0}, /* Extension.valueIdentifier */
    {46259, CPX_PRIMITIVE_INSTANT, 0, 0, 1, 0}, /* Extension.valueInstant */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, 0}, /* Extension.valueInteger */
    {46272, CPX_PRIMITIVE_MARKDOWN, 0, 0, 1, 0}, /* Extension.valueMarkdown */
    {46286, CPX_STRUCTURE + 468, 0, 0, 1, 0}, /* Extension.valueMeta */
    {40977, CPX_STRUCTURE + 477, 0, 0, 1, 0}, /* Extension.valueMoney */
    {46296, CPX_PRIMITIVE_OID, 0, 0, 1, 0}, /* Extension.valueOid */
    {46305, CPX_STRUCTURE + 496, 0, 0, 1, 0}, /* Extension.valueParameterDefinition */
    {34022, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Extension.valuePeriod */
    {46330, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 1, 0}, /* Extension.valuePositiveInt */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* Extension.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* Extension.valueRange */
    {34059, CPX_STRUCTURE + 530, 0, 0, 1, 0}, /* Extension.valueRatio */
    {38969, CPX_STRUCTURE + 531, 0, 0, 1, 0}, /* Extension.valueReference */
    {46347, CPX_STRUCTURE + 532, 0, 0, 1, 0}, /* Extension.valueRelatedArtifact */
    {34070, CPX_STRUCTURE + 546, 0, 0, 1, 0}, /* Extension.valueSampledData */
    {46368, CPX_STRUCTURE + 548, 0, 0, 1, 0}, /* Extension.valueSignature */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* Extension.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 1, 0}, /* Extension.valueTime */
    {46383, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* Extension.valueTiming */
    {46395, CPX_STRUCTURE + 645, 0, 0, 1, 0}, /* Extension.valueTriggerDefinition */
    {46418, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 1, 0}, /* Extension.valueUnsignedInt */
    {40864, CPX_PRIMITIVE_URI, 0, 0, 1, 0}, /* Extension.valueUri */
    {46435, CPX_PRIMITIVE_URL, 0, 0, 1, 0}, /* Extension.valueUrl */
    {46444, CPX_STRUCTURE + 646, 0, 0, 1, 0}, /* Extension.valueUsageContext */
    {46462, CPX_PRIMITIVE_UUID, 0, 0, 1, 0}, /* Extension.valueUuid */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* FamilyMemberHistory.condition.code */
    {48388, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* FamilyMemberHistory.condition.contributedToDeath */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.condition.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* FamilyMemberHistory.condition.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.condition.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* FamilyMemberHistory.condition.note */
    {26891, CPX_STRUCTURE + 153, 0, 0, 1, 0}, /* FamilyMemberHistory.condition.onsetAge */
    {26914, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* FamilyMemberHistory.condition.onsetPeriod */
    {26926, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* FamilyMemberHistory.condition.onsetRange */
    {26937, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* FamilyMemberHistory.condition.onsetString */
    {18999, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* FamilyMemberHistory.condition.outcome */
    {48419, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* Goal.target.detailBoolean */
    {48433, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Goal.target.detailCodeableConcept */
    {48455, CPX_PRIMITIVE_INTEGER, 0, 0, 1, 0}, /* Goal.target.detailInteger */
    {48469, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* Goal.target.detailQuantity */
    {48484, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* Goal.target.detailRange */
    {48496, CPX_STRUCTURE + 530, 0, 0, 1, 0}, /* Goal.target.detailRatio */
    {48508, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* Goal.target.detailString */
    {48521, CPX_PRIMITIVE_DATE, 0, 0, 2, 0}, /* Goal.target.dueDate */
    {48529, CPX_STRUCTURE + 302, 0, 0, 2, 0}, /* Goal.target.dueDuration */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Goal.target.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Goal.target.id */
    {31989, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Goal.target.measure */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Goal.target.modifierExtension */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.link.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.link.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.link.id */
    {44706, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.link.max */
    {25496, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* GraphDefinition.link.min */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.link.modifierExtension */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.link.path */
    {45898, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.link.sliceName */
    {13905, CPX_STRUCTURE + 361, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.link.target */
    {37575, CPX_STRUCTURE + 362, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.link.target.compartment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.link.target.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.link.target.id */
    {27420, CPX_STRUCTURE + 360, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.link.target.link */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.link.target.modifierExtension */
    {48590, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.link.target.params */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* GraphDefinition.link.target.profile */
    {9561, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_REQUIRED}, /* GraphDefinition.link.target.type */
    {2325, CPX_PRIMITIVE_CODE, 0, 42, 0, CPX_ELEMENT_REQUIRED}, /* GraphDefinition.link.target.compartment.code */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.link.target.compartment.description */
    {35029, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.link.target.compartment.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.link.target.compartment.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* GraphDefinition.link.target.compartment.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* GraphDefinition.link.target.compartment.modifierExtension */
    {29209, CPX_PRIMITIVE_CODE, 0, 89, 0, CPX_ELEMENT_REQUIRED}, /* GraphDefinition.link.target.compartment.rule */
    {28278, CPX_PRIMITIVE_CODE, 0, 90, 0, CPX_ELEMENT_REQUIRED}, /* GraphDefinition.link.target.compartment.use */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Group.characteristic.code */
    {47111, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Group.characteristic.exclude */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Group.characteristic.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Group.characteristic.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Group.characteristic.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Group.characteristic.period */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Group.characteristic.valueBoolean */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Group.characteristic.valueCodeableConcept */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Group.characteristic.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Group.characteristic.valueRange */
    {38969, CPX_STRUCTURE + 531, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Group.characteristic.valueReference */
    {10750, CPX_STRUCTURE + 531, 646, 0, 0, CPX_ELEMENT_REQUIRED}, /* Group.member.entity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Group.member.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Group.member.id */
    {252, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Group.member.inactive */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Group.member.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Group.member.period */
    {48703, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* HealthcareService.availableTime.allDay */
    {48710, CPX_PRIMITIVE_TIME, 0, 0, 0, 0}, /* HealthcareService.availableTime.availableEndTime */
    {48727, CPX_PRIMITIVE_TIME, 0, 0, 0, 0}, /* HealthcareService.availableTime.availableStartTime */
    {48746, CPX_PRIMITIVE_CODE, 0, 61, 0, CPX_ELEMENT_MANY}, /* HealthcareService.availableTime.daysOfWeek */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.availableTime.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* HealthcareService.availableTime.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.availableTime.modifierExtension */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* HealthcareService.eligibility.code */
    {27019, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* HealthcareService.eligibility.comment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.eligibility.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* HealthcareService.eligibility.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.eligibility.modifierExtension */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* HealthcareService.notAvailable.description */
    {48818, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* HealthcareService.notAvailable.during */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.notAvailable.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* HealthcareService.notAvailable.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* HealthcareService.notAvailable.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* HumanName.extension */
    {48825, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* HumanName.family */
    {48832, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* HumanName.given */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* HumanName.id */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* HumanName.period */
    {48838, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* HumanName.prefix */
    {48845, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* HumanName.suffix */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* HumanName.text */
    {28278, CPX_PRIMITIVE_CODE, 0, 140, 0, 0}, /* HumanName.use */
    {48852, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Identifier.assigner */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Identifier.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Identifier.id */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Identifier.period */
    {34340, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Identifier.system */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Identifier.type */
    {28278, CPX_PRIMITIVE_CODE, 0, 99, 0, 0}, /* Identifier.use */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Identifier.value */
    {26175, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* ImagingStudy.series.bodySite */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImagingStudy.series.description */
    {31074, CPX_STRUCTURE + 531, 334, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImagingStudy.series.id */
    {6371, CPX_STRUCTURE + 371, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series.instance */
    {48881, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* ImagingStudy.series.laterality */
    {31182, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImagingStudy.series.modality */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series.modifierExtension */
    {20181, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* ImagingStudy.series.number */
    {31191, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* ImagingStudy.series.numberOfInstances */
    {28009, CPX_STRUCTURE + 372, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series.performer */
    {30033, CPX_STRUCTURE + 531, 267, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series.specimen */
    {31273, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* ImagingStudy.series.started */
    {48892, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImagingStudy.series.uid */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series.instance.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImagingStudy.series.instance.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series.instance.modifierExtension */
    {20181, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* ImagingStudy.series.instance.number */
    {48925, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImagingStudy.series.instance.sopClass */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImagingStudy.series.instance.title */
    {48892, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImagingStudy.series.instance.uid */
    {27174, CPX_STRUCTURE + 531, 84, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImagingStudy.series.performer.actor */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series.performer.extension */
    {38295, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ImagingStudy.series.performer.function */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImagingStudy.series.performer.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImagingStudy.series.performer.modifierExtension */
    {48987, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Immunization.education.documentType */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.education.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Immunization.education.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.education.modifierExtension */
    {49000, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Immunization.education.presentationDate */
    {40321, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Immunization.education.publicationDate */
    {13329, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Immunization.education.reference */
    {27174, CPX_STRUCTURE + 531, 145, 0, 0, CPX_ELEMENT_REQUIRED}, /* Immunization.performer.actor */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.performer.extension */
    {38295, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Immunization.performer.function */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Immunization.performer.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.performer.modifierExtension */
    {29056, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Immunization.protocolApplied.authority */
    {31443, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Immunization.protocolApplied.doseNumberPositiveInt */
    {31465, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Immunization.protocolApplied.doseNumberString */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.protocolApplied.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Immunization.protocolApplied.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.protocolApplied.modifierExtension */
    {31266, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Immunization.protocolApplied.series */
    {31528, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 2, 0}, /* Immunization.protocolApplied.seriesDosesPositiveInt */
    {31551, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* Immunization.protocolApplied.seriesDosesString */
    {31569, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.protocolApplied.targetDisease */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Immunization.reaction.date */
    {29426, CPX_STRUCTURE + 531, 265, 0, 0, 0}, /* Immunization.reaction.detail */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.reaction.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Immunization.reaction.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Immunization.reaction.modifierExtension */
    {49091, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Immunization.reaction.reported */
    {49142, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation.contraindicatedVaccineCode */
    {49169, CPX_STRUCTURE + 378, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation.dateCriterion */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImmunizationRecommendation.recommendation.description */
    {31443, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 1, 0}, /* ImmunizationRecommendation.recommendation.doseNumberPositiveInt */
    {31465, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* ImmunizationRecommendation.recommendation.doseNumberString */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation.extension */
    {49183, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation.forecastReason */
    {49198, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImmunizationRecommendation.recommendation.forecastStatus */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImmunizationRecommendation.recommendation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation.modifierExtension */
    {31266, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImmunizationRecommendation.recommendation.series */
    {31528, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 2, 0}, /* ImmunizationRecommendation.recommendation.seriesDosesPositiveInt */
    {31551, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* ImmunizationRecommendation.recommendation.seriesDosesString */
    {49213, CPX_STRUCTURE + 531, 654, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation.supportingImmunization */
    {49236, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation.supportingPatientInformation */
    {31569, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ImmunizationRecommendation.recommendation.targetDisease */
    {31431, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation.vaccineCode */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImmunizationRecommendation.recommendation.dateCriterion.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation.dateCriterion.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImmunizationRecommendation.recommendation.dateCriterion.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImmunizationRecommendation.recommendation.dateCriterion.modifierExtension */
    {9566, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImmunizationRecommendation.recommendation.dateCriterion.value */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.extension */
    {49352, CPX_STRUCTURE + 380, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.grouping */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.definition.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.modifierExtension */
    {49361, CPX_STRUCTURE + 381, 0, 0, 0, 0}, /* ImplementationGuide.definition.page */
    {29888, CPX_STRUCTURE + 382, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.parameter */
    {24396, CPX_STRUCTURE + 383, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.resource */
    {49366, CPX_STRUCTURE + 384, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.template */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.definition.grouping.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.grouping.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.definition.grouping.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.grouping.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.definition.grouping.name */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.page.extension */
    {49451, CPX_PRIMITIVE_CODE, 0, 94, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.definition.page.generation */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.definition.page.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.page.modifierExtension */
    {49462, CPX_STRUCTURE + 531, 657, 0, 1, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.definition.page.nameReference */
    {49476, CPX_PRIMITIVE_URL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.definition.page.nameUrl */
    {49361, CPX_STRUCTURE + 381, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.page.page */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.definition.page.title */
    {2325, CPX_PRIMITIVE_CODE, 0, 95, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.definition.parameter.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.parameter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.definition.parameter.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.parameter.modifierExtension */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.definition.parameter.value */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.definition.resource.description */
    {49565, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* ImplementationGuide.definition.resource.exampleBoolean */
    {49580, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, 0}, /* ImplementationGuide.definition.resource.exampleCanonical */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.resource.extension */
    {27451, CPX_PRIMITIVE_CODE, 0, 1, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.resource.fhirVersion */
    {49597, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ImplementationGuide.definition.resource.groupingId */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.definition.resource.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.resource.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.definition.resource.name */
    {13329, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.definition.resource.reference */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.definition.template.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.template.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.definition.template.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.definition.template.modifierExtension */
    {28990, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.definition.template.scope */
    {13477, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.definition.template.source */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.dependsOn.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.dependsOn.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.dependsOn.modifierExtension */
    {31632, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* ImplementationGuide.dependsOn.packageId */
    {2420, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.dependsOn.uri */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.dependsOn.version */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.global.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.global.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.global.modifierExtension */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.global.profile */
    {9561, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.global.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.manifest.id */
    {27379, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.image */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.modifierExtension */
    {1386, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.other */
    {49361, CPX_STRUCTURE + 388, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.page */
    {49734, CPX_PRIMITIVE_URL, 0, 0, 0, 0}, /* ImplementationGuide.manifest.rendering */
    {24396, CPX_STRUCTURE + 389, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.resource */
    {49778, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.page.anchor */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.page.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.manifest.page.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.page.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.manifest.page.name */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.manifest.page.title */
    {49565, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* ImplementationGuide.manifest.resource.exampleBoolean */
    {49580, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, 0}, /* ImplementationGuide.manifest.resource.exampleCanonical */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.resource.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ImplementationGuide.manifest.resource.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ImplementationGuide.manifest.resource.modifierExtension */
    {13329, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ImplementationGuide.manifest.resource.reference */
    {49823, CPX_PRIMITIVE_URL, 0, 0, 0, 0}, /* ImplementationGuide.manifest.resource.relativePath */
    {30275, CPX_STRUCTURE + 150, 0, 0, 0, 0}, /* InsurancePlan.contact.address */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.contact.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.contact.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.contact.modifierExtension */
    {26115, CPX_STRUCTURE + 368, 0, 0, 0, 0}, /* InsurancePlan.contact.name */
    {26439, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* InsurancePlan.contact.purpose */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.contact.telecom */
    {41400, CPX_STRUCTURE + 392, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* InsurancePlan.coverage.benefit */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.coverage.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.coverage.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.coverage.modifierExtension */
    {29322, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.coverage.network */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* InsurancePlan.coverage.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.coverage.benefit.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.coverage.benefit.id */
    {41573, CPX_STRUCTURE + 393, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.coverage.benefit.limit */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.coverage.benefit.modifierExtension */
    {11428, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.coverage.benefit.requirement */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* InsurancePlan.coverage.benefit.type */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* InsurancePlan.coverage.benefit.limit.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.coverage.benefit.limit.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.coverage.benefit.limit.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.coverage.benefit.limit.modifierExtension */
    {9566, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* InsurancePlan.coverage.benefit.limit.value */
    {31049, CPX_STRUCTURE + 531, 13, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.coverageArea */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.extension */
    {49968, CPX_STRUCTURE + 395, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.generalCost */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.plan.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.modifierExtension */
    {29322, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.network */
    {49980, CPX_STRUCTURE + 396, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.specificCost */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* InsurancePlan.plan.type */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.plan.generalCost.comment */
    {32389, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* InsurancePlan.plan.generalCost.cost */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.generalCost.extension */
    {50024, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* InsurancePlan.plan.generalCost.groupSize */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.plan.generalCost.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.generalCost.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* InsurancePlan.plan.generalCost.type */
    {41400, CPX_STRUCTURE + 397, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.specificCost.benefit */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* InsurancePlan.plan.specificCost.category */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.specificCost.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.plan.specificCost.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.specificCost.modifierExtension */
    {32389, CPX_STRUCTURE + 398, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.specificCost.benefit.cost */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.specificCost.benefit.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.plan.specificCost.benefit.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.specificCost.benefit.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* InsurancePlan.plan.specificCost.benefit.type */
    {433, CPX_STRUCTURE + 224, 0, 104, 0, 0}, /* InsurancePlan.plan.specificCost.benefit.cost.applicability */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.specificCost.benefit.cost.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* InsurancePlan.plan.specificCost.benefit.cost.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.specificCost.benefit.cost.modifierExtension */
    {50151, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* InsurancePlan.plan.specificCost.benefit.cost.qualifiers */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* InsurancePlan.plan.specificCost.benefit.cost.type */
    {9566, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* InsurancePlan.plan.specificCost.benefit.cost.value */
    {50179, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Invoice.lineItem.chargeItemCodeableConcept */
    {50205, CPX_STRUCTURE + 531, 123, 0, 1, CPX_ELEMENT_REQUIRED}, /* Invoice.lineItem.chargeItemReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.lineItem.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Invoice.lineItem.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.lineItem.modifierExtension */
    {38374, CPX_STRUCTURE + 400, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.lineItem.priceComponent */
    {38492, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Invoice.lineItem.sequence */
    {32079, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* Invoice.lineItem.priceComponent.amount */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Invoice.lineItem.priceComponent.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.lineItem.priceComponent.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Invoice.lineItem.priceComponent.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Invoice.lineItem.priceComponent.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.lineItem.priceComponent.modifierExtension */
    {9561, CPX_PRIMITIVE_CODE, 0, 105, 0, CPX_ELEMENT_REQUIRED}, /* Invoice.lineItem.priceComponent.type */
    {27174, CPX_STRUCTURE + 531, 116, 0, 0, CPX_ELEMENT_REQUIRED}, /* Invoice.participant.actor */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.participant.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Invoice.participant.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Invoice.participant.modifierExtension */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Invoice.participant.role */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Linkage.item.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Linkage.item.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Linkage.item.modifierExtension */
    {24396, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Linkage.item.resource */
    {9561, CPX_PRIMITIVE_CODE, 0, 111, 0, CPX_ELEMENT_REQUIRED}, /* Linkage.item.type */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* List.entry.date */
    {13020, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* List.entry.deleted */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* List.entry.extension */
    {50301, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* List.entry.flag */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* List.entry.id */
    {28197, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* List.entry.item */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* List.entry.modifierExtension */
    {48703, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Location.hoursOfOperation.allDay */
    {50332, CPX_PRIMITIVE_TIME, 0, 0, 0, 0}, /* Location.hoursOfOperation.closingTime */
    {48746, CPX_PRIMITIVE_CODE, 0, 61, 0, CPX_ELEMENT_MANY}, /* Location.hoursOfOperation.daysOfWeek */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.hoursOfOperation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Location.hoursOfOperation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.hoursOfOperation.modifierExtension */
    {50344, CPX_PRIMITIVE_TIME, 0, 0, 0, 0}, /* Location.hoursOfOperation.openingTime */
    {50374, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Location.position.altitude */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.position.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Location.position.id */
    {50383, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Location.position.latitude */
    {50392, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Location.position.longitude */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Location.position.modifierExtension */
    {33018, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MarketingStatus.country */
    {50402, CPX_STRUCTURE + 503, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MarketingStatus.dateRange */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MarketingStatus.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MarketingStatus.id */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MarketingStatus.jurisdiction */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MarketingStatus.modifierExtension */
    {33152, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MarketingStatus.restoreDate */
    {26147, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MarketingStatus.status */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Measure.group.code */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.group.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.group.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.modifierExtension */
    {19007, CPX_STRUCTURE + 408, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.population */
    {50426, CPX_STRUCTURE + 409, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.stratifier */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Measure.group.population.code */
    {35411, CPX_STRUCTURE + 356, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Measure.group.population.criteria */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.group.population.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.population.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.group.population.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.population.modifierExtension */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Measure.group.stratifier.code */
    {33871, CPX_STRUCTURE + 410, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.stratifier.component */
    {35411, CPX_STRUCTURE + 356, 0, 0, 0, 0}, /* Measure.group.stratifier.criteria */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.group.stratifier.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.stratifier.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.group.stratifier.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.stratifier.modifierExtension */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Measure.group.stratifier.component.code */
    {35411, CPX_STRUCTURE + 356, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Measure.group.stratifier.component.criteria */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.group.stratifier.component.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.stratifier.component.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.group.stratifier.component.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.group.stratifier.component.modifierExtension */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Measure.supplementalData.code */
    {35411, CPX_STRUCTURE + 356, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Measure.supplementalData.criteria */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.supplementalData.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.supplementalData.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Measure.supplementalData.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.supplementalData.modifierExtension */
    {26632, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Measure.supplementalData.usage */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MeasureReport.group.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MeasureReport.group.id */
    {50567, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MeasureReport.group.measureScore */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.modifierExtension */
    {19007, CPX_STRUCTURE + 413, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.population */
    {50426, CPX_STRUCTURE + 414, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MeasureReport.group.population.code */
    {28591, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MeasureReport.group.population.count */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.population.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MeasureReport.group.population.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.population.modifierExtension */
    {50611, CPX_STRUCTURE + 531, 659, 0, 0, 0}, /* MeasureReport.group.population.subjectResults */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MeasureReport.group.stratifier.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.modifierExtension */
    {50657, CPX_STRUCTURE + 415, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.stratum */
    {33871, CPX_STRUCTURE + 416, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.stratum.component */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.stratum.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MeasureReport.group.stratifier.stratum.id */
    {50567, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MeasureReport.group.stratifier.stratum.measureScore */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.stratum.modifierExtension */
    {19007, CPX_STRUCTURE + 417, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.stratum.population */
    {9566, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MeasureReport.group.stratifier.stratum.value */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MeasureReport.group.stratifier.stratum.component.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.stratum.component.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MeasureReport.group.stratifier.stratum.component.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.stratum.component.modifierExtension */
    {9566, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MeasureReport.group.stratifier.stratum.component.value */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MeasureReport.group.stratifier.stratum.population.code */
    {28591, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MeasureReport.group.stratifier.stratum.population.count */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.stratum.population.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MeasureReport.group.stratifier.stratum.population.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MeasureReport.group.stratifier.stratum.population.modifierExtension */
    {50611, CPX_STRUCTURE + 531, 659, 0, 0, 0}, /* MeasureReport.group.stratifier.stratum.population.subjectResults */
    {29532, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Medication.batch.expirationDate */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Medication.batch.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Medication.batch.id */
    {29547, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Medication.batch.lotNumber */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Medication.batch.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Medication.ingredient.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Medication.ingredient.id */
    {50842, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Medication.ingredient.isActive */
    {35945, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Medication.ingredient.itemCodeableConcept */
    {35965, CPX_STRUCTURE + 531, 17, 0, 1, CPX_ELEMENT_REQUIRED}, /* Medication.ingredient.itemReference */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Medication.ingredient.modifierExtension */
    {45965, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* Medication.ingredient.strength */
    {50883, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicationAdministration.dosage.dose */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.dosage.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationAdministration.dosage.id */
    {33939, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationAdministration.dosage.method */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.dosage.modifierExtension */
    {42429, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* MedicationAdministration.dosage.rateQuantity */
    {42452, CPX_STRUCTURE + 530, 0, 0, 1, 0}, /* MedicationAdministration.dosage.rateRatio */
    {31409, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationAdministration.dosage.route */
    {29221, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationAdministration.dosage.site */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationAdministration.dosage.text */
    {27174, CPX_STRUCTURE + 531, 661, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationAdministration.performer.actor */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.performer.extension */
    {38295, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationAdministration.performer.function */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationAdministration.performer.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationAdministration.performer.modifierExtension */
    {27174, CPX_STRUCTURE + 531, 116, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationDispense.performer.actor */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.performer.extension */
    {38295, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationDispense.performer.function */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationDispense.performer.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.performer.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.substitution.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationDispense.substitution.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.substitution.modifierExtension */
    {28056, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.substitution.reason */
    {50984, CPX_STRUCTURE + 531, 138, 0, 0, CPX_ELEMENT_MANY}, /* MedicationDispense.substitution.responsibleParty */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationDispense.substitution.type */
    {51001, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationDispense.substitution.wasSubstituted */
    {26215, CPX_STRUCTURE + 425, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines.dosage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.administrationGuidelines.id */
    {51061, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* MedicationKnowledge.administrationGuidelines.indicationCodeableConcept */
    {51087, CPX_STRUCTURE + 531, 15, 0, 1, 0}, /* MedicationKnowledge.administrationGuidelines.indicationReference */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines.modifierExtension */
    {51107, CPX_STRUCTURE + 426, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines.patientCharacteristics */
    {26215, CPX_STRUCTURE + 300, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines.dosage.dosage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines.dosage.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.administrationGuidelines.dosage.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines.dosage.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.administrationGuidelines.dosage.type */
    {51250, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.administrationGuidelines.patientCharacteristics.characteristicCodeableConcept */
    {51280, CPX_STRUCTURE + 522, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.administrationGuidelines.patientCharacteristics.characteristicQuantity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines.patientCharacteristics.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.administrationGuidelines.patientCharacteristics.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines.patientCharacteristics.modifierExtension */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.administrationGuidelines.patientCharacteristics.value */
    {32389, CPX_STRUCTURE + 477, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.cost.cost */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.cost.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.cost.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.cost.modifierExtension */
    {13477, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.cost.source */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.cost.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.drugCharacteristic.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.drugCharacteristic.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.drugCharacteristic.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationKnowledge.drugCharacteristic.type */
    {36890, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 1, 0}, /* MedicationKnowledge.drugCharacteristic.valueBase64Binary */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* MedicationKnowledge.drugCharacteristic.valueCodeableConcept */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* MedicationKnowledge.drugCharacteristic.valueQuantity */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* MedicationKnowledge.drugCharacteristic.valueString */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.ingredient.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.ingredient.id */
    {50842, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* MedicationKnowledge.ingredient.isActive */
    {35945, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.ingredient.itemCodeableConcept */
    {35965, CPX_STRUCTURE + 531, 565, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.ingredient.itemReference */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.ingredient.modifierExtension */
    {45965, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* MedicationKnowledge.ingredient.strength */
    {51427, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.kinetics.areaUnderCurve */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.kinetics.extension */
    {51442, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* MedicationKnowledge.kinetics.halfLifePeriod */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.kinetics.id */
    {51457, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.kinetics.lethalDose50 */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.kinetics.modifierExtension */
    {27748, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.medicineClassification.classification */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.medicineClassification.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.medicineClassification.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.medicineClassification.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.medicineClassification.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.monitoringProgram.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.monitoringProgram.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.monitoringProgram.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.monitoringProgram.name */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationKnowledge.monitoringProgram.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.monograph.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.monograph.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.monograph.modifierExtension */
    {13477, CPX_STRUCTURE + 531, 667, 0, 0, 0}, /* MedicationKnowledge.monograph.source */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationKnowledge.monograph.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.packaging.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.packaging.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.packaging.modifierExtension */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicationKnowledge.packaging.quantity */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationKnowledge.packaging.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.regulatory.id */
    {51642, CPX_STRUCTURE + 436, 0, 0, 0, 0}, /* MedicationKnowledge.regulatory.maxDispense */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory.modifierExtension */
    {51654, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.regulatory.regulatoryAuthority */
    {35240, CPX_STRUCTURE + 437, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory.schedule */
    {32285, CPX_STRUCTURE + 438, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory.substitution */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory.maxDispense.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.regulatory.maxDispense.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory.maxDispense.modifierExtension */
    {27251, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* MedicationKnowledge.regulatory.maxDispense.period */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.regulatory.maxDispense.quantity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory.schedule.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.regulatory.schedule.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory.schedule.modifierExtension */
    {35240, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.regulatory.schedule.schedule */
    {51801, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.regulatory.substitution.allowed */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory.substitution.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.regulatory.substitution.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.regulatory.substitution.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.regulatory.substitution.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.relatedMedicationKnowledge.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationKnowledge.relatedMedicationKnowledge.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationKnowledge.relatedMedicationKnowledge.modifierExtension */
    {13329, CPX_STRUCTURE + 531, 670, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* MedicationKnowledge.relatedMedicationKnowledge.reference */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicationKnowledge.relatedMedicationKnowledge.type */
    {51890, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest.dispenseInterval */
    {51907, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest.expectedSupplyDuration */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.dispenseRequest.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest.id */
    {51930, CPX_STRUCTURE + 441, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest.initialFill */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.dispenseRequest.modifierExtension */
    {51942, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest.numberOfRepeatsAllowed */
    {28009, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* MedicationRequest.dispenseRequest.performer */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest.quantity */
    {27821, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest.validityPeriod */
    {32036, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest.initialFill.duration */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.dispenseRequest.initialFill.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest.initialFill.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.dispenseRequest.initialFill.modifierExtension */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicationRequest.dispenseRequest.initialFill.quantity */
    {52042, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicationRequest.substitution.allowedBoolean */
    {52057, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicationRequest.substitution.allowedCodeableConcept */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.substitution.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicationRequest.substitution.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicationRequest.substitution.modifierExtension */
    {28056, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicationRequest.substitution.reason */
    {52128, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* MedicinalProduct.manufacturingBusinessOperation.authorisationReferenceNumber */
    {52157, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.manufacturingBusinessOperation.confidentialityIndicator */
    {52182, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MedicinalProduct.manufacturingBusinessOperation.effectiveDate */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.manufacturingBusinessOperation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProduct.manufacturingBusinessOperation.id */
    {29573, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.manufacturingBusinessOperation.manufacturer */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.manufacturingBusinessOperation.modifierExtension */
    {52196, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.manufacturingBusinessOperation.operationType */
    {33142, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* MedicinalProduct.manufacturingBusinessOperation.regulator */
    {52232, CPX_STRUCTURE + 445, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.name.countryLanguage */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.name.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProduct.name.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.name.modifierExtension */
    {52248, CPX_STRUCTURE + 446, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.name.namePart */
    {52257, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProduct.name.productName */
    {33018, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProduct.name.countryLanguage.country */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.name.countryLanguage.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProduct.name.countryLanguage.id */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.name.countryLanguage.jurisdiction */
    {26083, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProduct.name.countryLanguage.language */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.name.countryLanguage.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.name.namePart.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProduct.name.namePart.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.name.namePart.modifierExtension */
    {52338, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProduct.name.namePart.part */
    {9561, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProduct.name.namePart.type */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* MedicinalProduct.specialDesignation.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.specialDesignation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProduct.specialDesignation.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.specialDesignation.identifier */
    {51061, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* MedicinalProduct.specialDesignation.indicationCodeableConcept */
    {51087, CPX_STRUCTURE + 531, 428, 0, 1, 0}, /* MedicinalProduct.specialDesignation.indicationReference */
    {52379, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.specialDesignation.intendedUse */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProduct.specialDesignation.modifierExtension */
    {52391, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.specialDesignation.species */
    {26147, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.specialDesignation.status */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProduct.specialDesignation.type */
    {33018, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductAuthorization.jurisdictionalAuthorization.country */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.jurisdictionalAuthorization.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductAuthorization.jurisdictionalAuthorization.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.jurisdictionalAuthorization.identifier */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.jurisdictionalAuthorization.jurisdiction */
    {32813, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductAuthorization.jurisdictionalAuthorization.legalStatusOfSupply */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.jurisdictionalAuthorization.modifierExtension */
    {27821, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* MedicinalProductAuthorization.jurisdictionalAuthorization.validityPeriod */
    {52497, CPX_STRUCTURE + 449, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.procedure.application */
    {52509, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* MedicinalProductAuthorization.procedure.dateDateTime */
    {52522, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* MedicinalProductAuthorization.procedure.datePeriod */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.procedure.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductAuthorization.procedure.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* MedicinalProductAuthorization.procedure.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductAuthorization.procedure.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductAuthorization.procedure.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductContraindication.otherTherapy.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductContraindication.otherTherapy.id */
    {32110, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicinalProductContraindication.otherTherapy.medicationCodeableConcept */
    {32136, CPX_STRUCTURE + 531, 672, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicinalProductContraindication.otherTherapy.medicationReference */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductContraindication.otherTherapy.modifierExtension */
    {52579, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductContraindication.otherTherapy.therapyRelationshipType */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIndication.otherTherapy.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductIndication.otherTherapy.id */
    {32110, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicinalProductIndication.otherTherapy.medicationCodeableConcept */
    {32136, CPX_STRUCTURE + 531, 672, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicinalProductIndication.otherTherapy.medicationReference */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIndication.otherTherapy.modifierExtension */
    {52579, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductIndication.otherTherapy.therapyRelationshipType */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductIngredient.specifiedSubstance.code */
    {28767, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.confidentiality */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance.extension */
    {13293, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductIngredient.specifiedSubstance.group */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance.modifierExtension */
    {45965, CPX_STRUCTURE + 453, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance.strength */
    {52744, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.strength.concentration */
    {52758, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.strength.concentrationLowLimit */
    {33018, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance.strength.country */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance.strength.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.strength.id */
    {52780, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.strength.measurementPoint */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance.strength.modifierExtension */
    {52797, CPX_STRUCTURE + 530, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductIngredient.specifiedSubstance.strength.presentation */
    {52810, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.strength.presentationLowLimit */
    {52831, CPX_STRUCTURE + 454, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength */
    {33018, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.country */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.id */
    {52780, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.measurementPoint */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.modifierExtension */
    {45965, CPX_STRUCTURE + 530, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.strength */
    {52922, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.strengthLowLimit */
    {11609, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength.substance */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductIngredient.substance.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.substance.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductIngredient.substance.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.substance.modifierExtension */
    {45965, CPX_STRUCTURE + 453, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductIngredient.substance.strength */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductInteraction.interactant.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductInteraction.interactant.id */
    {35945, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicinalProductInteraction.interactant.itemCodeableConcept */
    {35965, CPX_STRUCTURE + 531, 677, 0, 1, CPX_ELEMENT_REQUIRED}, /* MedicinalProductInteraction.interactant.itemReference */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductInteraction.interactant.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.batchIdentifier.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductPackaged.batchIdentifier.id */
    {53057, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* MedicinalProductPackaged.batchIdentifier.immediatePackaging */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.batchIdentifier.modifierExtension */
    {53076, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductPackaged.batchIdentifier.outerPackaging */
    {53128, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.alternateMaterial */
    {638, CPX_STRUCTURE + 531, 213, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.device */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductPackaged.packageItem.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.identifier */
    {53146, CPX_STRUCTURE + 531, 682, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.manufacturedItem */
    {29573, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.manufacturer */
    {29694, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.material */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.modifierExtension */
    {33395, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.otherCharacteristics */
    {33474, CPX_STRUCTURE + 458, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.packageItem */
    {29734, CPX_STRUCTURE + 518, 0, 0, 0, 0}, /* MedicinalProductPackaged.packageItem.physicalCharacteristics */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductPackaged.packageItem.quantity */
    {29758, CPX_STRUCTURE + 519, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPackaged.packageItem.shelfLifeStorage */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductPackaged.packageItem.type */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductPharmaceutical.characteristics.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.characteristics.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.characteristics.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.characteristics.modifierExtension */
    {26147, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.characteristics.status */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductPharmaceutical.routeOfAdministration.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.routeOfAdministration.extension */
    {53263, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.routeOfAdministration.firstDose */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.routeOfAdministration.id */
    {53273, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.routeOfAdministration.maxDosePerDay */
    {53287, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.routeOfAdministration.maxDosePerTreatmentPeriod */
    {53313, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.routeOfAdministration.maxSingleDose */
    {53327, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.routeOfAdministration.maxTreatmentPeriod */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.routeOfAdministration.modifierExtension */
    {53346, CPX_STRUCTURE + 461, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.modifierExtension */
    {53427, CPX_STRUCTURE + 462, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.modifierExtension */
    {27152, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.supportingInformation */
    {16967, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.tissue */
    {9566, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod.value */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.allowedResponse.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageDefinition.allowedResponse.id */
    {6237, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MessageDefinition.allowedResponse.message */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.allowedResponse.modifierExtension */
    {53562, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* MessageDefinition.allowedResponse.situation */
    {2325, CPX_PRIMITIVE_CODE, 0, 185, 0, CPX_ELEMENT_REQUIRED}, /* MessageDefinition.focus.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.focus.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageDefinition.focus.id */
    {44706, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageDefinition.focus.max */
    {25496, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MessageDefinition.focus.min */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageDefinition.focus.modifierExtension */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* MessageDefinition.focus.profile */
    {31074, CPX_PRIMITIVE_URL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MessageHeader.destination.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.destination.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageHeader.destination.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.destination.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageHeader.destination.name */
    {10393, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* MessageHeader.destination.receiver */
    {13905, CPX_STRUCTURE + 531, 215, 0, 0, 0}, /* MessageHeader.destination.target */
    {2325, CPX_PRIMITIVE_CODE, 0, 186, 0, CPX_ELEMENT_REQUIRED}, /* MessageHeader.response.code */
    {53645, CPX_STRUCTURE + 531, 327, 0, 0, 0}, /* MessageHeader.response.details */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.response.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageHeader.response.id */
    {16090, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MessageHeader.response.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.response.modifierExtension */
    {26184, CPX_STRUCTURE + 246, 0, 0, 0, 0}, /* MessageHeader.source.contact */
    {31074, CPX_PRIMITIVE_URL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* MessageHeader.source.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.source.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageHeader.source.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MessageHeader.source.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageHeader.source.name */
    {27553, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageHeader.source.software */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MessageHeader.source.version */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Meta.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Meta.id */
    {27763, CPX_PRIMITIVE_INSTANT, 0, 0, 0, 0}, /* Meta.lastUpdated */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* Meta.profile */
    {13149, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* Meta.security */
    {13477, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Meta.source */
    {53674, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* Meta.tag */
    {47411, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* Meta.versionId */
    {27027, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.quality.end */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.extension */
    {53704, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* MolecularSequence.quality.fScore */
    {53711, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* MolecularSequence.quality.gtFP */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.quality.id */
    {33939, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MolecularSequence.quality.method */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.modifierExtension */
    {53716, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* MolecularSequence.quality.precision */
    {53726, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* MolecularSequence.quality.queryFP */
    {53734, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* MolecularSequence.quality.queryTP */
    {53742, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* MolecularSequence.quality.recall */
    {53749, CPX_STRUCTURE + 470, 0, 0, 0, 0}, /* MolecularSequence.quality.roc */
    {36128, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* MolecularSequence.quality.score */
    {53753, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MolecularSequence.quality.standardSequence */
    {447, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.quality.start */
    {53770, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* MolecularSequence.quality.truthFN */
    {53778, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* MolecularSequence.quality.truthTP */
    {9561, CPX_PRIMITIVE_CODE, 0, 160, 0, CPX_ELEMENT_REQUIRED}, /* MolecularSequence.quality.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.roc.extension */
    {53816, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.roc.fMeasure */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.quality.roc.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.roc.modifierExtension */
    {53825, CPX_PRIMITIVE_INTEGER, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.roc.numFN */
    {53831, CPX_PRIMITIVE_INTEGER, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.roc.numFP */
    {53837, CPX_PRIMITIVE_INTEGER, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.roc.numTP */
    {53716, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.roc.precision */
    {36128, CPX_PRIMITIVE_INTEGER, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.roc.score */
    {53843, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.quality.roc.sensitivity */
    {53886, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MolecularSequence.referenceSeq.chromosome */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.referenceSeq.extension */
    {53897, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.referenceSeq.genomeBuild */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.referenceSeq.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.referenceSeq.modifierExtension */
    {53909, CPX_PRIMITIVE_CODE, 0, 150, 0, 0}, /* MolecularSequence.referenceSeq.orientation */
    {53921, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MolecularSequence.referenceSeq.referenceSeqId */
    {53936, CPX_STRUCTURE + 531, 442, 0, 0, 0}, /* MolecularSequence.referenceSeq.referenceSeqPointer */
    {53956, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.referenceSeq.referenceSeqString */
    {53975, CPX_PRIMITIVE_CODE, 0, 199, 0, 0}, /* MolecularSequence.referenceSeq.strand */
    {53982, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.referenceSeq.windowEnd */
    {53992, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.referenceSeq.windowStart */
    {54033, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.repository.datasetId */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.repository.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.repository.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.repository.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.repository.name */
    {54043, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.repository.readsetId */
    {9561, CPX_PRIMITIVE_CODE, 0, 175, 0, CPX_ELEMENT_REQUIRED}, /* MolecularSequence.repository.type */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* MolecularSequence.repository.url */
    {54053, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.repository.variantsetId */
    {20090, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.exact */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.structureVariant.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.id */
    {54101, CPX_STRUCTURE + 474, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.inner */
    {30238, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.length */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.structureVariant.modifierExtension */
    {54107, CPX_STRUCTURE + 475, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.outer */
    {54113, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.variantType */
    {27027, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.inner.end */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.structureVariant.inner.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.inner.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.structureVariant.inner.modifierExtension */
    {447, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.inner.start */
    {27027, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.outer.end */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.structureVariant.outer.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.outer.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.structureVariant.outer.modifierExtension */
    {447, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.structureVariant.outer.start */
    {54233, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.variant.cigar */
    {27027, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.variant.end */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.variant.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.variant.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* MolecularSequence.variant.modifierExtension */
    {54239, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.variant.observedAllele */
    {54254, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* MolecularSequence.variant.referenceAllele */
    {447, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* MolecularSequence.variant.start */
    {54270, CPX_STRUCTURE + 531, 265, 0, 0, 0}, /* MolecularSequence.variant.variantPointer */
    {15265, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Money.currency */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Money.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Money.id */
    {9566, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Money.value */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NamingSystem.uniqueId.comment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NamingSystem.uniqueId.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NamingSystem.uniqueId.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NamingSystem.uniqueId.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* NamingSystem.uniqueId.period */
    {6125, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* NamingSystem.uniqueId.preferred */
    {9561, CPX_PRIMITIVE_CODE, 0, 141, 0, CPX_ELEMENT_REQUIRED}, /* NamingSystem.uniqueId.type */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* NamingSystem.uniqueId.value */
    {54307, CPX_PRIMITIVE_XHTML, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Narrative.div */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Narrative.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Narrative.id */
    {26147, CPX_PRIMITIVE_CODE, 0, 143, 0, CPX_ELEMENT_REQUIRED}, /* Narrative.status */
    {54341, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.additiveProductName */
    {54361, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.additiveType */
    {54374, CPX_STRUCTURE + 481, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.enteralFormula.administration */
    {54389, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.administrationInstruction */
    {54415, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.baseFormulaProductName */
    {54438, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.baseFormulaType */
    {54454, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.caloricDensity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.enteralFormula.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.id */
    {54469, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.maxVolumeToDeliver */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.enteralFormula.modifierExtension */
    {54488, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.routeofAdministration */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.enteralFormula.administration.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.administration.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.enteralFormula.administration.modifierExtension */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.administration.quantity */
    {42429, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* NutritionOrder.enteralFormula.administration.rateQuantity */
    {42452, CPX_STRUCTURE + 530, 0, 0, 1, 0}, /* NutritionOrder.enteralFormula.administration.rateRatio */
    {35240, CPX_STRUCTURE + 643, 0, 0, 0, 0}, /* NutritionOrder.enteralFormula.administration.schedule */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.extension */
    {54579, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.fluidConsistencyType */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.oralDiet.id */
    {54600, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.oralDiet.instruction */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.modifierExtension */
    {54612, CPX_STRUCTURE + 483, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.nutrient */
    {35240, CPX_STRUCTURE + 643, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.schedule */
    {54621, CPX_STRUCTURE + 484, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.texture */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.type */
    {32079, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* NutritionOrder.oralDiet.nutrient.amount */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.nutrient.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.oralDiet.nutrient.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* NutritionOrder.oralDiet.nutrient.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.nutrient.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.texture.extension */
    {54694, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* NutritionOrder.oralDiet.texture.foodType */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.oralDiet.texture.id */
    {35040, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* NutritionOrder.oralDiet.texture.modifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.oralDiet.texture.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.supplement.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.supplement.id */
    {54600, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.supplement.instruction */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.supplement.modifierExtension */
    {52257, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* NutritionOrder.supplement.productName */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* NutritionOrder.supplement.quantity */
    {35240, CPX_STRUCTURE + 643, 0, 0, 0, CPX_ELEMENT_MANY}, /* NutritionOrder.supplement.schedule */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* NutritionOrder.supplement.type */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Observation.component.code */
    {30618, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Observation.component.dataAbsentReason */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.component.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Observation.component.id */
    {33924, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.component.interpretation */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.component.modifierExtension */
    {33946, CPX_STRUCTURE + 487, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.component.referenceRange */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* Observation.component.valueBoolean */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Observation.component.valueCodeableConcept */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Observation.component.valueDateTime */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, 0}, /* Observation.component.valueInteger */
    {34022, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Observation.component.valuePeriod */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* Observation.component.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* Observation.component.valueRange */
    {34059, CPX_STRUCTURE + 530, 0, 0, 1, 0}, /* Observation.component.valueRatio */
    {34070, CPX_STRUCTURE + 546, 0, 0, 1, 0}, /* Observation.component.valueSampledData */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* Observation.component.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 1, 0}, /* Observation.component.valueTime */
    {54778, CPX_STRUCTURE + 529, 0, 0, 0, 0}, /* Observation.referenceRange.age */
    {54782, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.referenceRange.appliesTo */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.referenceRange.extension */
    {5007, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Observation.referenceRange.high */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Observation.referenceRange.id */
    {5012, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Observation.referenceRange.low */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Observation.referenceRange.modifierExtension */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Observation.referenceRange.text */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Observation.referenceRange.type */
    {54778, CPX_STRUCTURE + 529, 0, 0, 0, 0}, /* ObservationDefinition.qualifiedInterval.age */
    {54782, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.qualifiedInterval.appliesTo */
    {26667, CPX_PRIMITIVE_CODE, 0, 146, 0, 0}, /* ObservationDefinition.qualifiedInterval.category */
    {11418, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ObservationDefinition.qualifiedInterval.condition */
    {27853, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ObservationDefinition.qualifiedInterval.context */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.qualifiedInterval.extension */
    {34424, CPX_PRIMITIVE_CODE, 0, 13, 0, 0}, /* ObservationDefinition.qualifiedInterval.gender */
    {54832, CPX_STRUCTURE + 529, 0, 0, 0, 0}, /* ObservationDefinition.qualifiedInterval.gestationalAge */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ObservationDefinition.qualifiedInterval.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.qualifiedInterval.modifierExtension */
    {54847, CPX_STRUCTURE + 529, 0, 0, 0, 0}, /* ObservationDefinition.qualifiedInterval.range */
    {54895, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* ObservationDefinition.quantitativeDetails.conversionFactor */
    {54912, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ObservationDefinition.quantitativeDetails.customaryUnit */
    {54926, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* ObservationDefinition.quantitativeDetails.decimalPrecision */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.quantitativeDetails.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ObservationDefinition.quantitativeDetails.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ObservationDefinition.quantitativeDetails.modifierExtension */
    {29849, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ObservationDefinition.quantitativeDetails.unit */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationDefinition.overload.comment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.overload.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationDefinition.overload.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.overload.modifierExtension */
    {54972, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.overload.parameterName */
    {42886, CPX_STRUCTURE + 492, 0, 0, 0, 0}, /* OperationDefinition.parameter.binding */
    {18140, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationDefinition.parameter.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.parameter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationDefinition.parameter.id */
    {44706, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.parameter.max */
    {25496, CPX_PRIMITIVE_INTEGER, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.parameter.min */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.parameter.modifierExtension */
    {26115, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.parameter.name */
    {52338, CPX_STRUCTURE + 491, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.parameter.part */
    {55016, CPX_STRUCTURE + 493, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.parameter.referencedFrom */
    {55031, CPX_PRIMITIVE_CODE, 0, 191, 0, 0}, /* OperationDefinition.parameter.searchType */
    {46640, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.parameter.targetProfile */
    {9561, CPX_PRIMITIVE_CODE, 0, 17, 0, 0}, /* OperationDefinition.parameter.type */
    {28278, CPX_PRIMITIVE_CODE, 0, 149, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.parameter.use */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.parameter.binding.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationDefinition.parameter.binding.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.parameter.binding.modifierExtension */
    {45965, CPX_PRIMITIVE_CODE, 0, 29, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.parameter.binding.strength */
    {28642, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.parameter.binding.valueSet */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.parameter.referencedFrom.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationDefinition.parameter.referencedFrom.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationDefinition.parameter.referencedFrom.modifierExtension */
    {13477, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* OperationDefinition.parameter.referencedFrom.source */
    {55125, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationDefinition.parameter.referencedFrom.sourceId */
    {2325, CPX_PRIMITIVE_CODE, 0, 108, 0, CPX_ELEMENT_REQUIRED}, /* OperationOutcome.issue.code */
    {53645, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* OperationOutcome.issue.details */
    {55157, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationOutcome.issue.diagnostics */
    {35029, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationOutcome.issue.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationOutcome.issue.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* OperationOutcome.issue.id */
    {26307, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationOutcome.issue.location */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* OperationOutcome.issue.modifierExtension */
    {26784, CPX_PRIMITIVE_CODE, 0, 107, 0, CPX_ELEMENT_REQUIRED}, /* OperationOutcome.issue.severity */
    {30275, CPX_STRUCTURE + 150, 0, 0, 0, 0}, /* Organization.contact.address */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.contact.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Organization.contact.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.contact.modifierExtension */
    {26115, CPX_STRUCTURE + 368, 0, 0, 0, 0}, /* Organization.contact.name */
    {26439, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Organization.contact.purpose */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* Organization.contact.telecom */
    {18140, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ParameterDefinition.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ParameterDefinition.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ParameterDefinition.id */
    {44706, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ParameterDefinition.max */
    {25496, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* ParameterDefinition.min */
    {26115, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ParameterDefinition.name */
    {9553, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* ParameterDefinition.profile */
    {9561, CPX_PRIMITIVE_CODE, 0, 17, 0, CPX_ELEMENT_REQUIRED}, /* ParameterDefinition.type */
    {28278, CPX_PRIMITIVE_CODE, 0, 149, 0, CPX_ELEMENT_REQUIRED}, /* ParameterDefinition.use */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Parameters.parameter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Parameters.parameter.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Parameters.parameter.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Parameters.parameter.name */
    {52338, CPX_STRUCTURE + 497, 0, 0, 0, CPX_ELEMENT_MANY}, /* Parameters.parameter.part */
    {24396, CPX_RESOURCE, 0, 0, 0, 0}, /* Parameters.parameter.resource */
    {46039, CPX_STRUCTURE + 150, 0, 0, 1, 0}, /* Parameters.parameter.valueAddress */
    {46052, CPX_STRUCTURE + 153, 0, 0, 1, 0}, /* Parameters.parameter.valueAge */
    {46061, CPX_STRUCTURE + 155, 0, 0, 1, 0}, /* Parameters.parameter.valueAnnotation */
    {38953, CPX_STRUCTURE + 157, 0, 0, 1, 0}, /* Parameters.parameter.valueAttachment */
    {36890, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 1, 0}, /* Parameters.parameter.valueBase64Binary */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* Parameters.parameter.valueBoolean */
    {46077, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, 0}, /* Parameters.parameter.valueCanonical */
    {39552, CPX_PRIMITIVE_CODE, 0, 0, 1, 0}, /* Parameters.parameter.valueCode */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Parameters.parameter.valueCodeableConcept */
    {39562, CPX_STRUCTURE + 225, 0, 0, 1, 0}, /* Parameters.parameter.valueCoding */
    {46092, CPX_STRUCTURE + 245, 0, 0, 1, 0}, /* Parameters.parameter.valueContactDetail */
    {46111, CPX_STRUCTURE + 246, 0, 0, 1, 0}, /* Parameters.parameter.valueContactPoint */
    {46129, CPX_STRUCTURE + 262, 0, 0, 1, 0}, /* Parameters.parameter.valueContributor */
    {46146, CPX_STRUCTURE + 263, 0, 0, 1, 0}, /* Parameters.parameter.valueCount */
    {46157, CPX_STRUCTURE + 275, 0, 0, 1, 0}, /* Parameters.parameter.valueDataRequirement */
    {40854, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* Parameters.parameter.valueDate */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Parameters.parameter.valueDateTime */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, 0}, /* Parameters.parameter.valueDecimal */
    {46178, CPX_STRUCTURE + 295, 0, 0, 1, 0}, /* Parameters.parameter.valueDistance */
    {46192, CPX_STRUCTURE + 300, 0, 0, 1, 0}, /* Parameters.parameter.valueDosage */
    {41650, CPX_STRUCTURE + 302, 0, 0, 1, 0}, /* Parameters.parameter.valueDuration */
    {46204, CPX_STRUCTURE + 356, 0, 0, 1, 0}, /* Parameters.parameter.valueExpression */
    {46220, CPX_STRUCTURE + 368, 0, 0, 1, 0}, /* Parameters.parameter.valueHumanName */
    {46235, CPX_PRIMITIVE_ID, 0, 0, 1, 0}, /* Parameters.parameter.valueId */
    {46243, CPX_STRUCTURE + 369, 0, 0, 1, 0}, /* Parameters.parameter.valueIdentifier */
    {46259, CPX_PRIMITIVE_INSTANT, 0, 0, 1, 0}, /* Parameters.parameter.valueInstant */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, 0}, /* Parameters.parameter.valueInteger */
    {46272, CPX_PRIMITIVE_MARKDOWN, 0, 0, 1, 0}, /* Parameters.parameter.valueMarkdown */
    {46286, CPX_STRUCTURE + 468, 0, 0, 1, 0}, /* Parameters.parameter.valueMeta */
    {40977, CPX_STRUCTURE + 477, 0, 0, 1, 0}, /* Parameters.parameter.valueMoney */
    {46296, CPX_PRIMITIVE_OID, 0, 0, 1, 0}, /* Parameters.parameter.valueOid */
    {46305, CPX_STRUCTURE + 496, 0, 0, 1, 0}, /* Parameters.parameter.valueParameterDefinition */
    {34022, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Parameters.parameter.valuePeriod */
    {46330, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 1, 0}, /* Parameters.parameter.valuePositiveInt */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* Parameters.parameter.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* Parameters.parameter.valueRange */
    {34059, CPX_STRUCTURE + 530, 0, 0, 1, 0}, /* Parameters.parameter.valueRatio */
    {38969, CPX_STRUCTURE + 531, 0, 0, 1, 0}, /* Parameters.parameter.valueReference */
    {46347, CPX_STRUCTURE + 532, 0, 0, 1, 0}, /* Parameters.parameter.valueRelatedArtifact */
    {34070, CPX_STRUCTURE + 546, 0, 0, 1, 0}, /* Parameters.parameter.valueSampledData */
    {46368, CPX_STRUCTURE + 548, 0, 0, 1, 0}, /* Parameters.parameter.valueSignature */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* Parameters.parameter.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 1, 0}, /* Parameters.parameter.valueTime */
    {46383, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* Parameters.parameter.valueTiming */
    {46395, CPX_STRUCTURE + 645, 0, 0, 1, 0}, /* Parameters.parameter.valueTriggerDefinition */
    {46418, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 1, 0}, /* Parameters.parameter.valueUnsignedInt */
    {40864, CPX_PRIMITIVE_URI, 0, 0, 1, 0}, /* Parameters.parameter.valueUri */
    {46435, CPX_PRIMITIVE_URL, 0, 0, 1, 0}, /* Parameters.parameter.valueUrl */
    {46444, CPX_STRUCTURE + 646, 0, 0, 1, 0}, /* Parameters.parameter.valueUsageContext */
    {46462, CPX_PRIMITIVE_UUID, 0, 0, 1, 0}, /* Parameters.parameter.valueUuid */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.communication.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Patient.communication.id */
    {26083, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Patient.communication.language */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.communication.modifierExtension */
    {6125, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Patient.communication.preferred */
    {30275, CPX_STRUCTURE + 150, 0, 0, 0, 0}, /* Patient.contact.address */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.contact.extension */
    {34424, CPX_PRIMITIVE_CODE, 0, 13, 0, 0}, /* Patient.contact.gender */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Patient.contact.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.contact.modifierExtension */
    {26115, CPX_STRUCTURE + 368, 0, 0, 0, 0}, /* Patient.contact.name */
    {28956, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Patient.contact.organization */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Patient.contact.period */
    {29349, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.contact.relationship */
    {27669, CPX_STRUCTURE + 246, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.contact.telecom */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.link.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Patient.link.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Patient.link.modifierExtension */
    {1386, CPX_STRUCTURE + 531, 208, 0, 0, CPX_ELEMENT_REQUIRED}, /* Patient.link.other */
    {9561, CPX_PRIMITIVE_CODE, 0, 110, 0, CPX_ELEMENT_REQUIRED}, /* Patient.link.type */
    {32079, CPX_STRUCTURE + 477, 0, 0, 0, 0}, /* PaymentReconciliation.detail.amount */
    {2330, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* PaymentReconciliation.detail.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentReconciliation.detail.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PaymentReconciliation.detail.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* PaymentReconciliation.detail.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentReconciliation.detail.modifierExtension */
    {28223, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* PaymentReconciliation.detail.payee */
    {18168, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* PaymentReconciliation.detail.predecessor */
    {5550, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* PaymentReconciliation.detail.request */
    {5558, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* PaymentReconciliation.detail.response */
    {33657, CPX_STRUCTURE + 531, 684, 0, 0, 0}, /* PaymentReconciliation.detail.responsible */
    {55291, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* PaymentReconciliation.detail.submitter */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* PaymentReconciliation.detail.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentReconciliation.processNote.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PaymentReconciliation.processNote.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PaymentReconciliation.processNote.modifierExtension */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PaymentReconciliation.processNote.text */
    {9561, CPX_PRIMITIVE_CODE, 0, 145, 0, 0}, /* PaymentReconciliation.processNote.type */
    {27027, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Period.end */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Period.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Period.id */
    {447, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Period.start */
    {55347, CPX_PRIMITIVE_CODE, 0, 100, 0, 0}, /* Person.link.assurance */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Person.link.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Person.link.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Person.link.modifierExtension */
    {13905, CPX_STRUCTURE + 531, 686, 0, 0, CPX_ELEMENT_REQUIRED}, /* Person.link.target */
    {27226, CPX_STRUCTURE + 505, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.action */
    {55379, CPX_PRIMITIVE_CODE, 0, 3, 0, 0}, /* PlanDefinition.action.cardinalityBehavior */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.code */
    {11418, CPX_STRUCTURE + 506, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.condition */
    {27872, CPX_PRIMITIVE_CANONICAL, 0, 0, 3, 0}, /* PlanDefinition.action.definitionCanonical */
    {27892, CPX_PRIMITIVE_URI, 0, 0, 3, 0}, /* PlanDefinition.action.definitionUri */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.action.description */
    {18140, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.documentation */
    {26222, CPX_STRUCTURE + 507, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.dynamicValue */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.extension */
    {55399, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.goalId */
    {55406, CPX_PRIMITIVE_CODE, 0, 5, 0, 0}, /* PlanDefinition.action.groupingBehavior */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.action.id */
    {36014, CPX_STRUCTURE + 275, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.input */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.modifierExtension */
    {36033, CPX_STRUCTURE + 275, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.output */
    {26368, CPX_STRUCTURE + 508, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.participant */
    {55423, CPX_PRIMITIVE_CODE, 0, 7, 0, 0}, /* PlanDefinition.action.precheckBehavior */
    {48838, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.action.prefix */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* PlanDefinition.action.priority */
    {28056, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.reason */
    {55440, CPX_STRUCTURE + 509, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.relatedAction */
    {55454, CPX_PRIMITIVE_CODE, 0, 9, 0, 0}, /* PlanDefinition.action.requiredBehavior */
    {55471, CPX_PRIMITIVE_CODE, 0, 10, 0, 0}, /* PlanDefinition.action.selectionBehavior */
    {26483, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* PlanDefinition.action.subjectCodeableConcept */
    {26506, CPX_STRUCTURE + 531, 22, 0, 1, 0}, /* PlanDefinition.action.subjectReference */
    {55489, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.action.textEquivalent */
    {26532, CPX_STRUCTURE + 153, 0, 0, 2, 0}, /* PlanDefinition.action.timingAge */
    {26542, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* PlanDefinition.action.timingDateTime */
    {26557, CPX_STRUCTURE + 302, 0, 0, 2, 0}, /* PlanDefinition.action.timingDuration */
    {26572, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* PlanDefinition.action.timingPeriod */
    {26585, CPX_STRUCTURE + 529, 0, 0, 2, 0}, /* PlanDefinition.action.timingRange */
    {26597, CPX_STRUCTURE + 643, 0, 0, 2, 0}, /* PlanDefinition.action.timingTiming */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.action.title */
    {26622, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* PlanDefinition.action.transform */
    {30382, CPX_STRUCTURE + 645, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.trigger */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* PlanDefinition.action.type */
    {35029, CPX_STRUCTURE + 356, 0, 0, 0, 0}, /* PlanDefinition.action.condition.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.condition.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.action.condition.id */
    {13649, CPX_PRIMITIVE_CODE, 0, 4, 0, CPX_ELEMENT_REQUIRED}, /* PlanDefinition.action.condition.kind */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.condition.modifierExtension */
    {35029, CPX_STRUCTURE + 356, 0, 0, 0, 0}, /* PlanDefinition.action.dynamicValue.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.dynamicValue.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.action.dynamicValue.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.dynamicValue.modifierExtension */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.action.dynamicValue.path */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.participant.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.action.participant.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.participant.modifierExtension */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* PlanDefinition.action.participant.role */
    {9561, CPX_PRIMITIVE_CODE, 0, 6, 0, CPX_ELEMENT_REQUIRED}, /* PlanDefinition.action.participant.type */
    {55641, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* PlanDefinition.action.relatedAction.actionId */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.relatedAction.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.action.relatedAction.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.action.relatedAction.modifierExtension */
    {55650, CPX_STRUCTURE + 302, 0, 0, 1, 0}, /* PlanDefinition.action.relatedAction.offsetDuration */
    {55665, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* PlanDefinition.action.relatedAction.offsetRange */
    {29349, CPX_PRIMITIVE_CODE, 0, 8, 0, CPX_ELEMENT_REQUIRED}, /* PlanDefinition.action.relatedAction.relationship */
    {27571, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.goal.addresses */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* PlanDefinition.goal.category */
    {26047, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* PlanDefinition.goal.description */
    {18140, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.goal.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.goal.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.goal.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.goal.modifierExtension */
    {26380, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* PlanDefinition.goal.priority */
    {447, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* PlanDefinition.goal.start */
    {13905, CPX_STRUCTURE + 511, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.goal.target */
    {48433, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* PlanDefinition.goal.target.detailCodeableConcept */
    {48469, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* PlanDefinition.goal.target.detailQuantity */
    {48484, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* PlanDefinition.goal.target.detailRange */
    {55724, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* PlanDefinition.goal.target.due */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.goal.target.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PlanDefinition.goal.target.id */
    {31989, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* PlanDefinition.goal.target.measure */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PlanDefinition.goal.target.modifierExtension */
    {55728, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Population.ageCodeableConcept */
    {30568, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* Population.ageRange */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Population.extension */
    {34424, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Population.gender */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Population.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Population.modifierExtension */
    {55747, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Population.physiologicalCondition */
    {55770, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Population.race */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Practitioner.qualification.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.qualification.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Practitioner.qualification.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.qualification.identifier */
    {31681, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Practitioner.qualification.issuer */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Practitioner.qualification.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Practitioner.qualification.period */
    {48703, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* PractitionerRole.availableTime.allDay */
    {48710, CPX_PRIMITIVE_TIME, 0, 0, 0, 0}, /* PractitionerRole.availableTime.availableEndTime */
    {48727, CPX_PRIMITIVE_TIME, 0, 0, 0, 0}, /* PractitionerRole.availableTime.availableStartTime */
    {48746, CPX_PRIMITIVE_CODE, 0, 61, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.availableTime.daysOfWeek */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.availableTime.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PractitionerRole.availableTime.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.availableTime.modifierExtension */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* PractitionerRole.notAvailable.description */
    {48818, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* PractitionerRole.notAvailable.during */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.notAvailable.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* PractitionerRole.notAvailable.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* PractitionerRole.notAvailable.modifierExtension */
    {27226, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Procedure.focalDevice.action */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.focalDevice.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Procedure.focalDevice.id */
    {55885, CPX_STRUCTURE + 531, 215, 0, 0, CPX_ELEMENT_REQUIRED}, /* Procedure.focalDevice.manipulated */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.focalDevice.modifierExtension */
    {27174, CPX_STRUCTURE + 531, 116, 0, 0, CPX_ELEMENT_REQUIRED}, /* Procedure.performer.actor */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.performer.extension */
    {38295, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Procedure.performer.function */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Procedure.performer.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Procedure.performer.modifierExtension */
    {38224, CPX_STRUCTURE + 531, 1, 0, 0, 0}, /* Procedure.performer.onBehalfOf */
    {29807, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* ProdCharacteristic.color */
    {55917, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ProdCharacteristic.depth */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ProdCharacteristic.extension */
    {55923, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ProdCharacteristic.externalDiameter */
    {32052, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ProdCharacteristic.height */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ProdCharacteristic.id */
    {27379, CPX_STRUCTURE + 157, 0, 0, 0, CPX_ELEMENT_MANY}, /* ProdCharacteristic.image */
    {55940, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* ProdCharacteristic.imprint */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ProdCharacteristic.modifierExtension */
    {55948, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ProdCharacteristic.nominalVolume */
    {31946, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ProdCharacteristic.scoring */
    {55962, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ProdCharacteristic.shape */
    {55968, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ProdCharacteristic.weight */
    {32073, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* ProdCharacteristic.width */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ProductShelfLife.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ProductShelfLife.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* ProductShelfLife.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ProductShelfLife.modifierExtension */
    {27251, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ProductShelfLife.period */
    {55975, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* ProductShelfLife.specialPrecautionsForStorage */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ProductShelfLife.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.agent.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Provenance.agent.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.agent.modifierExtension */
    {38224, CPX_STRUCTURE + 531, 116, 0, 0, 0}, /* Provenance.agent.onBehalfOf */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.agent.role */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Provenance.agent.type */
    {36803, CPX_STRUCTURE + 531, 116, 0, 0, CPX_ELEMENT_REQUIRED}, /* Provenance.agent.who */
    {27233, CPX_STRUCTURE + 520, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.entity.agent */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.entity.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Provenance.entity.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Provenance.entity.modifierExtension */
    {33310, CPX_PRIMITIVE_CODE, 0, 158, 0, CPX_ELEMENT_REQUIRED}, /* Provenance.entity.role */
    {36860, CPX_STRUCTURE + 531, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Provenance.entity.what */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Quantity.code */
    {35018, CPX_PRIMITIVE_CODE, 0, 161, 0, 0}, /* Quantity.comparator */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Quantity.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Quantity.id */
    {34340, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Quantity.system */
    {29849, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Quantity.unit */
    {9566, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Quantity.value */
    {56058, CPX_STRUCTURE + 524, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.answerOption */
    {56071, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* Questionnaire.item.answerValueSet */
    {2325, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.code */
    {29491, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Questionnaire.item.definition */
    {56086, CPX_PRIMITIVE_CODE, 0, 163, 0, 0}, /* Questionnaire.item.enableBehavior */
    {56101, CPX_STRUCTURE + 525, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.enableWhen */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Questionnaire.item.id */
    {56112, CPX_STRUCTURE + 526, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.initial */
    {28197, CPX_STRUCTURE + 523, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.item */
    {40479, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.linkId */
    {44710, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* Questionnaire.item.maxLength */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.modifierExtension */
    {48838, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Questionnaire.item.prefix */
    {56120, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Questionnaire.item.readOnly */
    {56129, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Questionnaire.item.repeats */
    {6135, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Questionnaire.item.required */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Questionnaire.item.text */
    {9561, CPX_PRIMITIVE_CODE, 0, 109, 0, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.answerOption.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Questionnaire.item.answerOption.id */
    {56169, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* Questionnaire.item.answerOption.initialSelected */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.answerOption.modifierExtension */
    {39562, CPX_STRUCTURE + 225, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.answerOption.valueCoding */
    {40854, CPX_PRIMITIVE_DATE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.answerOption.valueDate */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.answerOption.valueInteger */
    {38969, CPX_STRUCTURE + 531, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.answerOption.valueReference */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.answerOption.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.answerOption.valueTime */
    {56215, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.answerBoolean */
    {56229, CPX_STRUCTURE + 225, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.answerCoding */
    {56242, CPX_PRIMITIVE_DATE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.answerDate */
    {56253, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.answerDateTime */
    {56268, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.answerDecimal */
    {56282, CPX_PRIMITIVE_INTEGER, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.answerInteger */
    {56296, CPX_STRUCTURE + 522, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.answerQuantity */
    {56311, CPX_STRUCTURE + 531, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.answerReference */
    {56327, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.answerString */
    {56340, CPX_PRIMITIVE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.answerTime */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.enableWhen.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Questionnaire.item.enableWhen.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.enableWhen.modifierExtension */
    {32059, CPX_PRIMITIVE_CODE, 0, 164, 0, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.operator */
    {13320, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.enableWhen.question */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.initial.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Questionnaire.item.initial.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Questionnaire.item.initial.modifierExtension */
    {38953, CPX_STRUCTURE + 157, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueAttachment */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueBoolean */
    {39562, CPX_STRUCTURE + 225, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueCoding */
    {40854, CPX_PRIMITIVE_DATE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueDate */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueDateTime */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueDecimal */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueInteger */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueQuantity */
    {38969, CPX_STRUCTURE + 531, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueReference */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueTime */
    {40864, CPX_PRIMITIVE_URI, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Questionnaire.item.initial.valueUri */
    {40614, CPX_STRUCTURE + 528, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.item.answer */
    {29491, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* QuestionnaireResponse.item.definition */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.item.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* QuestionnaireResponse.item.id */
    {28197, CPX_STRUCTURE + 527, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.item.item */
    {40479, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* QuestionnaireResponse.item.linkId */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.item.modifierExtension */
    {13339, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* QuestionnaireResponse.item.text */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.item.answer.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* QuestionnaireResponse.item.answer.id */
    {28197, CPX_STRUCTURE + 527, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.item.answer.item */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* QuestionnaireResponse.item.answer.modifierExtension */
    {38953, CPX_STRUCTURE + 157, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueAttachment */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueBoolean */
    {39562, CPX_STRUCTURE + 225, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueCoding */
    {40854, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueDate */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueDateTime */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueDecimal */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueInteger */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueQuantity */
    {38969, CPX_STRUCTURE + 531, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueReference */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueTime */
    {40864, CPX_PRIMITIVE_URI, 0, 0, 1, 0}, /* QuestionnaireResponse.item.answer.valueUri */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Range.extension */
    {5007, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Range.high */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Range.id */
    {5012, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Range.low */
    {56439, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Ratio.denominator */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Ratio.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Ratio.id */
    {56451, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Ratio.numerator */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Reference.display */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Reference.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Reference.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Reference.identifier */
    {13329, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Reference.reference */
    {9561, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* Reference.type */
    {18095, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* RelatedArtifact.citation */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RelatedArtifact.display */
    {6220, CPX_STRUCTURE + 157, 0, 0, 0, 0}, /* RelatedArtifact.document */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedArtifact.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RelatedArtifact.id */
    {44700, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RelatedArtifact.label */
    {24396, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* RelatedArtifact.resource */
    {9561, CPX_PRIMITIVE_CODE, 0, 168, 0, CPX_ELEMENT_REQUIRED}, /* RelatedArtifact.type */
    {2424, CPX_PRIMITIVE_URL, 0, 0, 0, 0}, /* RelatedArtifact.url */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.communication.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RelatedPerson.communication.id */
    {26083, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* RelatedPerson.communication.language */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RelatedPerson.communication.modifierExtension */
    {6125, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* RelatedPerson.communication.preferred */
    {27226, CPX_STRUCTURE + 534, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.action */
    {55379, CPX_PRIMITIVE_CODE, 0, 3, 0, 0}, /* RequestGroup.action.cardinalityBehavior */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.code */
    {11418, CPX_STRUCTURE + 535, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.condition */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RequestGroup.action.description */
    {18140, CPX_STRUCTURE + 532, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.extension */
    {55406, CPX_PRIMITIVE_CODE, 0, 5, 0, 0}, /* RequestGroup.action.groupingBehavior */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RequestGroup.action.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.modifierExtension */
    {26368, CPX_STRUCTURE + 531, 661, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.participant */
    {55423, CPX_PRIMITIVE_CODE, 0, 7, 0, 0}, /* RequestGroup.action.precheckBehavior */
    {48838, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RequestGroup.action.prefix */
    {26380, CPX_PRIMITIVE_CODE, 0, 177, 0, 0}, /* RequestGroup.action.priority */
    {55440, CPX_STRUCTURE + 536, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.relatedAction */
    {55454, CPX_PRIMITIVE_CODE, 0, 9, 0, 0}, /* RequestGroup.action.requiredBehavior */
    {24396, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* RequestGroup.action.resource */
    {55471, CPX_PRIMITIVE_CODE, 0, 10, 0, 0}, /* RequestGroup.action.selectionBehavior */
    {55489, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RequestGroup.action.textEquivalent */
    {26532, CPX_STRUCTURE + 153, 0, 0, 1, 0}, /* RequestGroup.action.timingAge */
    {26542, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* RequestGroup.action.timingDateTime */
    {26557, CPX_STRUCTURE + 302, 0, 0, 1, 0}, /* RequestGroup.action.timingDuration */
    {26572, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* RequestGroup.action.timingPeriod */
    {26585, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* RequestGroup.action.timingRange */
    {26597, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* RequestGroup.action.timingTiming */
    {26610, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RequestGroup.action.title */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RequestGroup.action.type */
    {35029, CPX_STRUCTURE + 356, 0, 0, 0, 0}, /* RequestGroup.action.condition.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.condition.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RequestGroup.action.condition.id */
    {13649, CPX_PRIMITIVE_CODE, 0, 4, 0, CPX_ELEMENT_REQUIRED}, /* RequestGroup.action.condition.kind */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.condition.modifierExtension */
    {55641, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* RequestGroup.action.relatedAction.actionId */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.relatedAction.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RequestGroup.action.relatedAction.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RequestGroup.action.relatedAction.modifierExtension */
    {55650, CPX_STRUCTURE + 302, 0, 0, 1, 0}, /* RequestGroup.action.relatedAction.offsetDuration */
    {55665, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* RequestGroup.action.relatedAction.offsetRange */
    {29349, CPX_PRIMITIVE_CODE, 0, 8, 0, CPX_ELEMENT_REQUIRED}, /* RequestGroup.action.relatedAction.relationship */
    {27872, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ResearchElementDefinition.characteristic.definitionCanonical */
    {46990, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ResearchElementDefinition.characteristic.definitionCodeableConcept */
    {47016, CPX_STRUCTURE + 275, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ResearchElementDefinition.characteristic.definitionDataRequirement */
    {47042, CPX_STRUCTURE + 356, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* ResearchElementDefinition.characteristic.definitionExpression */
    {47111, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ResearchElementDefinition.characteristic.exclude */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.characteristic.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchElementDefinition.characteristic.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.characteristic.modifierExtension */
    {47132, CPX_PRIMITIVE_DATE_TIME, 0, 0, 3, 0}, /* ResearchElementDefinition.characteristic.participantEffectiveDateTime */
    {56614, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchElementDefinition.characteristic.participantEffectiveDescription */
    {47161, CPX_STRUCTURE + 302, 0, 0, 3, 0}, /* ResearchElementDefinition.characteristic.participantEffectiveDuration */
    {56646, CPX_PRIMITIVE_CODE, 0, 91, 0, 0}, /* ResearchElementDefinition.characteristic.participantEffectiveGroupMeasure */
    {47190, CPX_STRUCTURE + 503, 0, 0, 3, 0}, /* ResearchElementDefinition.characteristic.participantEffectivePeriod */
    {56679, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* ResearchElementDefinition.characteristic.participantEffectiveTimeFromStart */
    {47217, CPX_STRUCTURE + 643, 0, 0, 3, 0}, /* ResearchElementDefinition.characteristic.participantEffectiveTiming */
    {56713, CPX_PRIMITIVE_DATE_TIME, 0, 0, 2, 0}, /* ResearchElementDefinition.characteristic.studyEffectiveDateTime */
    {56736, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchElementDefinition.characteristic.studyEffectiveDescription */
    {56762, CPX_STRUCTURE + 302, 0, 0, 2, 0}, /* ResearchElementDefinition.characteristic.studyEffectiveDuration */
    {56785, CPX_PRIMITIVE_CODE, 0, 91, 0, 0}, /* ResearchElementDefinition.characteristic.studyEffectiveGroupMeasure */
    {56812, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* ResearchElementDefinition.characteristic.studyEffectivePeriod */
    {56833, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* ResearchElementDefinition.characteristic.studyEffectiveTimeFromStart */
    {56861, CPX_STRUCTURE + 643, 0, 0, 2, 0}, /* ResearchElementDefinition.characteristic.studyEffectiveTiming */
    {42638, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ResearchElementDefinition.characteristic.unitOfMeasure */
    {47258, CPX_STRUCTURE + 646, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchElementDefinition.characteristic.usageContext */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchStudy.arm.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.arm.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchStudy.arm.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.arm.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ResearchStudy.arm.name */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ResearchStudy.arm.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.objective.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchStudy.objective.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ResearchStudy.objective.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ResearchStudy.objective.name */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* ResearchStudy.objective.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.prediction.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskAssessment.prediction.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskAssessment.prediction.modifierExtension */
    {18999, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RiskAssessment.prediction.outcome */
    {56950, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, 0}, /* RiskAssessment.prediction.probabilityDecimal */
    {56969, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* RiskAssessment.prediction.probabilityRange */
    {56986, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RiskAssessment.prediction.qualitativeRisk */
    {31921, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskAssessment.prediction.rationale */
    {57002, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* RiskAssessment.prediction.relativeRisk */
    {57015, CPX_STRUCTURE + 503, 0, 0, 2, 0}, /* RiskAssessment.prediction.whenPeriod */
    {57026, CPX_STRUCTURE + 529, 0, 0, 2, 0}, /* RiskAssessment.prediction.whenRange */
    {42496, CPX_STRUCTURE + 542, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.certainty.certaintySubcomponent */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.certainty.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.certainty.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.certainty.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.certainty.note */
    {42518, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.certainty.rating */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.certainty.certaintySubcomponent.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.certainty.certaintySubcomponent.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.certainty.certaintySubcomponent.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.certainty.certaintySubcomponent.note */
    {42518, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.certainty.certaintySubcomponent.rating */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.certainty.certaintySubcomponent.type */
    {57157, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.denominatorCount */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.riskEstimate.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.riskEstimate.modifierExtension */
    {57174, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.numeratorCount */
    {42620, CPX_STRUCTURE + 544, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.type */
    {42638, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.unitOfMeasure */
    {9566, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.value */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate.extension */
    {42722, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate.from */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate.id */
    {42727, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate.level */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate.modifierExtension */
    {42733, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate.to */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.riskEstimate.precisionEstimate.type */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.sampleSize.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.sampleSize.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.sampleSize.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* RiskEvidenceSynthesis.sampleSize.modifierExtension */
    {42849, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.sampleSize.numberOfParticipants */
    {42870, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* RiskEvidenceSynthesis.sampleSize.numberOfStudies */
    {27302, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SampledData.data */
    {57275, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SampledData.dimensions */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SampledData.extension */
    {38439, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* SampledData.factor */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SampledData.id */
    {57286, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* SampledData.lowerLimit */
    {36184, CPX_STRUCTURE + 522, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SampledData.origin */
    {27251, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SampledData.period */
    {57297, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* SampledData.upperLimit */
    {29491, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SearchParameter.component.definition */
    {35029, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SearchParameter.component.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SearchParameter.component.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SearchParameter.component.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SearchParameter.component.modifierExtension */
    {27302, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 0, 0}, /* Signature.data */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Signature.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Signature.id */
    {38224, CPX_STRUCTURE + 531, 116, 0, 0, 0}, /* Signature.onBehalfOf */
    {57334, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Signature.sigFormat */
    {57344, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Signature.targetFormat */
    {9561, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* Signature.type */
    {57357, CPX_PRIMITIVE_INSTANT, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Signature.when */
    {36803, CPX_STRUCTURE + 531, 116, 0, 0, CPX_ELEMENT_REQUIRED}, /* Signature.who */
    {26175, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Specimen.collection.bodySite */
    {36973, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Specimen.collection.collectedDateTime */
    {36991, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Specimen.collection.collectedPeriod */
    {37007, CPX_STRUCTURE + 531, 138, 0, 0, 0}, /* Specimen.collection.collector */
    {32036, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* Specimen.collection.duration */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.collection.extension */
    {57382, CPX_STRUCTURE + 224, 0, 0, 2, 0}, /* Specimen.collection.fastingStatusCodeableConcept */
    {57411, CPX_STRUCTURE + 302, 0, 0, 2, 0}, /* Specimen.collection.fastingStatusDuration */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Specimen.collection.id */
    {33939, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Specimen.collection.method */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.collection.modifierExtension */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Specimen.collection.quantity */
    {57452, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* Specimen.container.additiveCodeableConcept */
    {57476, CPX_STRUCTURE + 531, 565, 0, 1, 0}, /* Specimen.container.additiveReference */
    {57494, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Specimen.container.capacity */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Specimen.container.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.container.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Specimen.container.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.container.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.container.modifierExtension */
    {57503, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Specimen.container.specimenQuantity */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Specimen.container.type */
    {37119, CPX_STRUCTURE + 531, 565, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.processing.additive */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Specimen.processing.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.processing.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Specimen.processing.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Specimen.processing.modifierExtension */
    {28242, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Specimen.processing.procedure */
    {37057, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* Specimen.processing.timeDateTime */
    {37070, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Specimen.processing.timePeriod */
    {35269, CPX_STRUCTURE + 553, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.container */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.extension */
    {57570, CPX_STRUCTURE + 555, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.handling */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.id */
    {57579, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.isDerived */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.modifierExtension */
    {57589, CPX_PRIMITIVE_CODE, 0, 197, 0, CPX_ELEMENT_REQUIRED}, /* SpecimenDefinition.typeTested.preference */
    {57600, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.rejectionCriterion */
    {11428, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.requirement */
    {57619, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.retentionTime */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.type */
    {37119, CPX_STRUCTURE + 554, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.container.additive */
    {57673, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.container.cap */
    {57494, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.container.capacity */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.container.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.container.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.container.id */
    {29694, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.container.material */
    {57677, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* SpecimenDefinition.typeTested.container.minimumVolumeQuantity */
    {57699, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* SpecimenDefinition.typeTested.container.minimumVolumeString */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.container.modifierExtension */
    {10431, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.container.preparation */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.container.type */
    {57452, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* SpecimenDefinition.typeTested.container.additive.additiveCodeableConcept */
    {57476, CPX_STRUCTURE + 531, 565, 0, 1, CPX_ELEMENT_REQUIRED}, /* SpecimenDefinition.typeTested.container.additive.additiveReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.container.additive.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.container.additive.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.container.additive.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.handling.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.handling.id */
    {54600, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.handling.instruction */
    {57807, CPX_STRUCTURE + 302, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.handling.maxDuration */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SpecimenDefinition.typeTested.handling.modifierExtension */
    {57819, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.handling.temperatureQualifier */
    {57840, CPX_STRUCTURE + 529, 0, 0, 0, 0}, /* SpecimenDefinition.typeTested.handling.temperatureRange */
    {35029, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureDefinition.context.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.context.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureDefinition.context.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.context.modifierExtension */
    {9561, CPX_PRIMITIVE_CODE, 0, 84, 0, CPX_ELEMENT_REQUIRED}, /* StructureDefinition.context.type */
    {10986, CPX_STRUCTURE + 310, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* StructureDefinition.differential.element */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.differential.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureDefinition.differential.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.differential.modifierExtension */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureDefinition.mapping.comment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.mapping.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureDefinition.mapping.id */
    {46498, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureDefinition.mapping.identity */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.mapping.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureDefinition.mapping.name */
    {2420, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* StructureDefinition.mapping.uri */
    {10986, CPX_STRUCTURE + 310, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* StructureDefinition.snapshot.element */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.snapshot.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureDefinition.snapshot.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureDefinition.snapshot.modifierExtension */
    {18140, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.documentation */
    {57994, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* StructureMap.group.extends */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.id */
    {36014, CPX_STRUCTURE + 561, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* StructureMap.group.input */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.modifierExtension */
    {26115, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.name */
    {29209, CPX_STRUCTURE + 562, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* StructureMap.group.rule */
    {58002, CPX_PRIMITIVE_CODE, 0, 117, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.typeMode */
    {18140, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.input.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.input.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.input.id */
    {31762, CPX_PRIMITIVE_CODE, 0, 118, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.input.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.input.modifierExtension */
    {26115, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.input.name */
    {9561, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.input.type */
    {29312, CPX_STRUCTURE + 563, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.dependent */
    {18140, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.modifierExtension */
    {26115, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.rule.name */
    {29209, CPX_STRUCTURE + 562, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.rule */
    {13477, CPX_STRUCTURE + 564, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* StructureMap.group.rule.source */
    {13905, CPX_STRUCTURE + 565, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.target */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.dependent.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.dependent.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.dependent.modifierExtension */
    {26115, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.rule.dependent.name */
    {13760, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* StructureMap.group.rule.dependent.variable */
    {58125, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.source.check */
    {11418, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.source.condition */
    {27853, CPX_PRIMITIVE_ID, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.rule.source.context */
    {42894, CPX_STRUCTURE + 150, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueAddress */
    {42914, CPX_STRUCTURE + 153, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueAge */
    {42930, CPX_STRUCTURE + 155, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueAnnotation */
    {42953, CPX_STRUCTURE + 157, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueAttachment */
    {42976, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueBase64Binary */
    {43001, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueBoolean */
    {43021, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueCanonical */
    {43043, CPX_PRIMITIVE_CODE, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueCode */
    {43060, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueCodeableConcept */
    {43088, CPX_STRUCTURE + 225, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueCoding */
    {43107, CPX_STRUCTURE + 245, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueContactDetail */
    {43133, CPX_STRUCTURE + 246, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueContactPoint */
    {43158, CPX_STRUCTURE + 262, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueContributor */
    {43182, CPX_STRUCTURE + 263, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueCount */
    {43200, CPX_STRUCTURE + 275, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueDataRequirement */
    {43228, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueDate */
    {43245, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueDateTime */
    {43266, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueDecimal */
    {43286, CPX_STRUCTURE + 295, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueDistance */
    {43307, CPX_STRUCTURE + 300, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueDosage */
    {43326, CPX_STRUCTURE + 302, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueDuration */
    {43347, CPX_STRUCTURE + 356, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueExpression */
    {43370, CPX_STRUCTURE + 368, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueHumanName */
    {43392, CPX_PRIMITIVE_ID, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueId */
    {43407, CPX_STRUCTURE + 369, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueIdentifier */
    {43430, CPX_PRIMITIVE_INSTANT, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueInstant */
    {43450, CPX_PRIMITIVE_INTEGER, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueInteger */
    {43470, CPX_PRIMITIVE_MARKDOWN, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueMarkdown */
    {43491, CPX_STRUCTURE + 468, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueMeta */
    {43508, CPX_STRUCTURE + 477, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueMoney */
    {43526, CPX_PRIMITIVE_OID, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueOid */
    {43542, CPX_STRUCTURE + 496, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueParameterDefinition */
    {43574, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValuePeriod */
    {43593, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValuePositiveInt */
    {43617, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueQuantity */
    {43638, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueRange */
    {43656, CPX_STRUCTURE + 530, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueRatio */
    {43674, CPX_STRUCTURE + 531, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueReference */
    {43696, CPX_STRUCTURE + 532, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueRelatedArtifact */
    {43724, CPX_STRUCTURE + 546, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueSampledData */
    {43748, CPX_STRUCTURE + 548, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueSignature */
    {43770, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueString */
    {43789, CPX_PRIMITIVE_TIME, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueTime */
    {43806, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueTiming */
    {43825, CPX_STRUCTURE + 645, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueTriggerDefinition */
    {43855, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueUnsignedInt */
    {43879, CPX_PRIMITIVE_URI, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueUri */
    {43895, CPX_PRIMITIVE_URL, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueUrl */
    {43911, CPX_STRUCTURE + 646, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueUsageContext */
    {43936, CPX_PRIMITIVE_UUID, 0, 0, 1, 0}, /* StructureMap.group.rule.source.defaultValueUuid */
    {10986, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.source.element */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.source.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.source.id */
    {58131, CPX_PRIMITIVE_CODE, 0, 120, 0, 0}, /* StructureMap.group.rule.source.listMode */
    {58140, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.source.logMessage */
    {44706, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.source.max */
    {25496, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* StructureMap.group.rule.source.min */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.source.modifierExtension */
    {9561, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.source.type */
    {13760, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* StructureMap.group.rule.source.variable */
    {27853, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* StructureMap.group.rule.target.context */
    {58182, CPX_PRIMITIVE_CODE, 0, 116, 0, 0}, /* StructureMap.group.rule.target.contextType */
    {10986, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.target.element */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.target.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.target.id */
    {58131, CPX_PRIMITIVE_CODE, 0, 121, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.target.listMode */
    {58194, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* StructureMap.group.rule.target.listRuleId */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.target.modifierExtension */
    {29888, CPX_STRUCTURE + 566, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.target.parameter */
    {26622, CPX_PRIMITIVE_CODE, 0, 122, 0, 0}, /* StructureMap.group.rule.target.transform */
    {13760, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* StructureMap.group.rule.target.variable */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.target.parameter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.group.rule.target.parameter.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.group.rule.target.parameter.modifierExtension */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.rule.target.parameter.valueBoolean */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.rule.target.parameter.valueDecimal */
    {46235, CPX_PRIMITIVE_ID, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.rule.target.parameter.valueId */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.rule.target.parameter.valueInteger */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* StructureMap.group.rule.target.parameter.valueString */
    {29042, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.structure.alias */
    {18140, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.structure.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.structure.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* StructureMap.structure.id */
    {31762, CPX_PRIMITIVE_CODE, 0, 119, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.structure.mode */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* StructureMap.structure.modifierExtension */
    {2424, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* StructureMap.structure.url */
    {31074, CPX_PRIMITIVE_URL, 0, 0, 0, 0}, /* Subscription.channel.endpoint */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Subscription.channel.extension */
    {30298, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_MANY}, /* Subscription.channel.header */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Subscription.channel.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Subscription.channel.modifierExtension */
    {28691, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* Subscription.channel.payload */
    {9561, CPX_PRIMITIVE_CODE, 0, 201, 0, CPX_ELEMENT_REQUIRED}, /* Subscription.channel.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.ingredient.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Substance.ingredient.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.ingredient.modifierExtension */
    {13311, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* Substance.ingredient.quantity */
    {58311, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Substance.ingredient.substanceCodeableConcept */
    {58336, CPX_STRUCTURE + 531, 565, 0, 1, CPX_ELEMENT_REQUIRED}, /* Substance.ingredient.substanceReference */
    {58374, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* Substance.instance.expiry */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.instance.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Substance.instance.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* Substance.instance.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Substance.instance.modifierExtension */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* Substance.instance.quantity */
    {58381, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* SubstanceAmount.amountQuantity */
    {58396, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* SubstanceAmount.amountRange */
    {58408, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* SubstanceAmount.amountString */
    {58421, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceAmount.amountText */
    {58432, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceAmount.amountType */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceAmount.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceAmount.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceAmount.modifierExtension */
    {33946, CPX_STRUCTURE + 572, 0, 0, 0, 0}, /* SubstanceAmount.referenceRange */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceAmount.referenceRange.extension */
    {58474, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* SubstanceAmount.referenceRange.highLimit */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceAmount.referenceRange.id */
    {58484, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* SubstanceAmount.referenceRange.lowLimit */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.subunit.extension */
    {58522, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.fivePrime */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.id */
    {30238, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.length */
    {58532, CPX_STRUCTURE + 574, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.subunit.linkage */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.subunit.modifierExtension */
    {38492, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.sequence */
    {58540, CPX_STRUCTURE + 157, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.sequenceAttachment */
    {35490, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.subunit */
    {58559, CPX_STRUCTURE + 575, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.subunit.sugar */
    {58565, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.threePrime */
    {58613, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.linkage.connectivity */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.subunit.linkage.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.linkage.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.linkage.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.subunit.linkage.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.linkage.name */
    {58626, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.linkage.residueSite */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.subunit.sugar.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.sugar.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.sugar.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceNucleicAcid.subunit.sugar.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.sugar.name */
    {58626, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceNucleicAcid.subunit.sugar.residueSite */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.monomerSet.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstancePolymer.monomerSet.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.monomerSet.modifierExtension */
    {58701, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstancePolymer.monomerSet.ratioType */
    {58711, CPX_STRUCTURE + 577, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.monomerSet.startingMaterial */
    {32079, CPX_STRUCTURE + 571, 0, 0, 0, 0}, /* SubstancePolymer.monomerSet.startingMaterial.amount */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.monomerSet.startingMaterial.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstancePolymer.monomerSet.startingMaterial.id */
    {58773, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* SubstancePolymer.monomerSet.startingMaterial.isDefining */
    {29694, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstancePolymer.monomerSet.startingMaterial.material */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.monomerSet.startingMaterial.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstancePolymer.monomerSet.startingMaterial.type */
    {58808, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstancePolymer.repeat.averageMolecularFormula */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstancePolymer.repeat.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.modifierExtension */
    {58832, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* SubstancePolymer.repeat.numberOfUnits */
    {58846, CPX_STRUCTURE + 579, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.repeatUnit */
    {58857, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnitAmountType */
    {32079, CPX_STRUCTURE + 571, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.amount */
    {58913, CPX_STRUCTURE + 580, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.repeatUnit.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.repeatUnit.modifierExtension */
    {58936, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.orientationOfPolymerisation */
    {58846, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.repeatUnit */
    {58964, CPX_STRUCTURE + 581, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.repeatUnit.structuralRepresentation */
    {32079, CPX_STRUCTURE + 571, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.amount */
    {59047, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.degree */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation.modifierExtension */
    {13267, CPX_STRUCTURE + 157, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.structuralRepresentation.attachment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.repeatUnit.structuralRepresentation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.structuralRepresentation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstancePolymer.repeat.repeatUnit.structuralRepresentation.modifierExtension */
    {45857, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.structuralRepresentation.representation */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstancePolymer.repeat.repeatUnit.structuralRepresentation.type */
    {59139, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceProtein.subunit.cTerminalModification */
    {59161, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SubstanceProtein.subunit.cTerminalModificationId */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceProtein.subunit.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceProtein.subunit.id */
    {30238, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* SubstanceProtein.subunit.length */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceProtein.subunit.modifierExtension */
    {59185, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceProtein.subunit.nTerminalModification */
    {59207, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SubstanceProtein.subunit.nTerminalModificationId */
    {38492, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceProtein.subunit.sequence */
    {58540, CPX_STRUCTURE + 157, 0, 0, 0, 0}, /* SubstanceProtein.subunit.sequenceAttachment */
    {35490, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* SubstanceProtein.subunit.subunit */
    {27748, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceReferenceInformation.classification.classification */
    {29102, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceReferenceInformation.classification.domain */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.classification.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceReferenceInformation.classification.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.classification.modifierExtension */
    {13477, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.classification.source */
    {27282, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.classification.subtype */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.gene.extension */
    {35577, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceReferenceInformation.gene.gene */
    {59311, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceReferenceInformation.gene.geneSequenceOrigin */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceReferenceInformation.gene.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.gene.modifierExtension */
    {13477, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.gene.source */
    {10986, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SubstanceReferenceInformation.geneElement.element */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.geneElement.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceReferenceInformation.geneElement.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.geneElement.modifierExtension */
    {13477, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.geneElement.source */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceReferenceInformation.geneElement.type */
    {58381, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* SubstanceReferenceInformation.target.amountQuantity */
    {58396, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* SubstanceReferenceInformation.target.amountRange */
    {58408, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* SubstanceReferenceInformation.target.amountString */
    {58432, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceReferenceInformation.target.amountType */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.target.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceReferenceInformation.target.id */
    {37587, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceReferenceInformation.target.interaction */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.target.modifierExtension */
    {35668, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceReferenceInformation.target.organism */
    {59409, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceReferenceInformation.target.organismType */
    {13477, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceReferenceInformation.target.source */
    {13905, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SubstanceReferenceInformation.target.target */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceReferenceInformation.target.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.fractionDescription.extension */
    {59466, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.fractionDescription.fraction */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.fractionDescription.id */
    {59475, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.fractionDescription.materialType */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.fractionDescription.modifierExtension */
    {8933, CPX_STRUCTURE + 589, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.organism.author */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.organism.extension */
    {48825, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.family */
    {59521, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.genus */
    {59527, CPX_STRUCTURE + 590, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.hybrid */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.id */
    {59534, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.intraspecificDescription */
    {59559, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.intraspecificType */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.organism.modifierExtension */
    {59577, CPX_STRUCTURE + 591, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.organismGeneral */
    {52391, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.species */
    {59633, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.author.authorDescription */
    {59651, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.author.authorType */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.organism.author.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.author.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.organism.author.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.organism.hybrid.extension */
    {59702, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.hybrid.hybridType */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.hybrid.id */
    {59713, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.hybrid.maternalOrganismId */
    {59732, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.hybrid.maternalOrganismName */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.organism.hybrid.modifierExtension */
    {59753, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.hybrid.paternalOrganismId */
    {59772, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.hybrid.paternalOrganismName */
    {29279, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.organismGeneral.class */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.organism.organismGeneral.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.organismGeneral.id */
    {59842, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.organismGeneral.kingdom */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.organism.organismGeneral.modifierExtension */
    {6600, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.organismGeneral.order */
    {59850, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.organism.organismGeneral.phylum */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.partDescription.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSourceMaterial.partDescription.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSourceMaterial.partDescription.modifierExtension */
    {52338, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.partDescription.part */
    {59897, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSourceMaterial.partDescription.partLocation */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.code.code */
    {27019, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.code.comment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.code.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.code.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.code.modifierExtension */
    {13477, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.code.source */
    {26147, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.code.status */
    {30828, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* SubstanceSpecification.code.statusDate */
    {58381, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* SubstanceSpecification.moiety.amountQuantity */
    {58408, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* SubstanceSpecification.moiety.amountString */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.moiety.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.moiety.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SubstanceSpecification.moiety.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.moiety.modifierExtension */
    {59968, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.moiety.molecularFormula */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.moiety.name */
    {59985, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.moiety.opticalActivity */
    {33310, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.moiety.role */
    {60001, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.moiety.stereochemistry */
    {29102, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.domain */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.name.id */
    {26271, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.jurisdiction */
    {26083, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.language */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* SubstanceSpecification.name.name */
    {7358, CPX_STRUCTURE + 596, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.official */
    {6125, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* SubstanceSpecification.name.preferred */
    {13477, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.source */
    {26147, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.name.status */
    {32579, CPX_STRUCTURE + 595, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.synonym */
    {36103, CPX_STRUCTURE + 595, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.translation */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.name.type */
    {29056, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.name.official.authority */
    {2330, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* SubstanceSpecification.name.official.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.official.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.name.official.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.name.official.modifierExtension */
    {26147, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.name.official.status */
    {58381, CPX_STRUCTURE + 522, 0, 0, 2, 0}, /* SubstanceSpecification.property.amountQuantity */
    {58408, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* SubstanceSpecification.property.amountString */
    {26667, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.property.category */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.property.code */
    {60114, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* SubstanceSpecification.property.definingSubstanceCodeableConcept */
    {60147, CPX_STRUCTURE + 531, 691, 0, 1, 0}, /* SubstanceSpecification.property.definingSubstanceReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.property.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.property.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.property.modifierExtension */
    {60174, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.property.parameters */
    {58381, CPX_STRUCTURE + 522, 0, 0, 2, 0}, /* SubstanceSpecification.relationship.amountQuantity */
    {58396, CPX_STRUCTURE + 529, 0, 0, 2, 0}, /* SubstanceSpecification.relationship.amountRange */
    {60221, CPX_STRUCTURE + 530, 0, 0, 2, 0}, /* SubstanceSpecification.relationship.amountRatio */
    {60233, CPX_STRUCTURE + 530, 0, 0, 0, 0}, /* SubstanceSpecification.relationship.amountRatioLowLimit */
    {58408, CPX_PRIMITIVE_STRING, 0, 0, 2, 0}, /* SubstanceSpecification.relationship.amountString */
    {58432, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.relationship.amountType */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.relationship.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.relationship.id */
    {58773, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* SubstanceSpecification.relationship.isDefining */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.relationship.modifierExtension */
    {29349, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.relationship.relationship */
    {13477, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.relationship.source */
    {58311, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* SubstanceSpecification.relationship.substanceCodeableConcept */
    {58336, CPX_STRUCTURE + 531, 694, 0, 1, 0}, /* SubstanceSpecification.relationship.substanceReference */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.structure.id */
    {60286, CPX_STRUCTURE + 600, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.isotope */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.modifierExtension */
    {59968, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.structure.molecularFormula */
    {60294, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.structure.molecularFormulaByMoiety */
    {35821, CPX_STRUCTURE + 601, 0, 0, 0, 0}, /* SubstanceSpecification.structure.molecularWeight */
    {59985, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.structure.opticalActivity */
    {45857, CPX_STRUCTURE + 602, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.representation */
    {13477, CPX_STRUCTURE + 531, 35, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.source */
    {60001, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.structure.stereochemistry */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.isotope.extension */
    {60360, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* SubstanceSpecification.structure.isotope.halfLife */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.structure.isotope.id */
    {16090, CPX_STRUCTURE + 369, 0, 0, 0, 0}, /* SubstanceSpecification.structure.isotope.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.isotope.modifierExtension */
    {35821, CPX_STRUCTURE + 601, 0, 0, 0, 0}, /* SubstanceSpecification.structure.isotope.molecularWeight */
    {26115, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.structure.isotope.name */
    {32285, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.structure.isotope.substitution */
    {32079, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* SubstanceSpecification.structure.isotope.molecularWeight.amount */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.isotope.molecularWeight.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.structure.isotope.molecularWeight.id */
    {33939, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.structure.isotope.molecularWeight.method */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.isotope.molecularWeight.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.structure.isotope.molecularWeight.type */
    {13267, CPX_STRUCTURE + 157, 0, 0, 0, 0}, /* SubstanceSpecification.structure.representation.attachment */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.representation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.structure.representation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SubstanceSpecification.structure.representation.modifierExtension */
    {45857, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SubstanceSpecification.structure.representation.representation */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SubstanceSpecification.structure.representation.type */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyDelivery.suppliedItem.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SupplyDelivery.suppliedItem.id */
    {35945, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* SupplyDelivery.suppliedItem.itemCodeableConcept */
    {35965, CPX_STRUCTURE + 531, 125, 0, 1, 0}, /* SupplyDelivery.suppliedItem.itemReference */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyDelivery.suppliedItem.modifierExtension */
    {13311, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* SupplyDelivery.suppliedItem.quantity */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* SupplyRequest.parameter.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyRequest.parameter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* SupplyRequest.parameter.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* SupplyRequest.parameter.modifierExtension */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* SupplyRequest.parameter.valueBoolean */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, 0}, /* SupplyRequest.parameter.valueCodeableConcept */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, 0}, /* SupplyRequest.parameter.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* SupplyRequest.parameter.valueRange */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.input.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Task.input.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.input.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Task.input.type */
    {46039, CPX_STRUCTURE + 150, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueAddress */
    {46052, CPX_STRUCTURE + 153, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueAge */
    {46061, CPX_STRUCTURE + 155, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueAnnotation */
    {38953, CPX_STRUCTURE + 157, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueAttachment */
    {36890, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueBase64Binary */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueBoolean */
    {46077, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueCanonical */
    {39552, CPX_PRIMITIVE_CODE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueCode */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueCodeableConcept */
    {39562, CPX_STRUCTURE + 225, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueCoding */
    {46092, CPX_STRUCTURE + 245, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueContactDetail */
    {46111, CPX_STRUCTURE + 246, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueContactPoint */
    {46129, CPX_STRUCTURE + 262, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueContributor */
    {46146, CPX_STRUCTURE + 263, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueCount */
    {46157, CPX_STRUCTURE + 275, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueDataRequirement */
    {40854, CPX_PRIMITIVE_DATE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueDate */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueDateTime */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueDecimal */
    {46178, CPX_STRUCTURE + 295, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueDistance */
    {46192, CPX_STRUCTURE + 300, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueDosage */
    {41650, CPX_STRUCTURE + 302, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueDuration */
    {46204, CPX_STRUCTURE + 356, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueExpression */
    {46220, CPX_STRUCTURE + 368, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueHumanName */
    {46235, CPX_PRIMITIVE_ID, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueId */
    {46243, CPX_STRUCTURE + 369, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueIdentifier */
    {46259, CPX_PRIMITIVE_INSTANT, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueInstant */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueInteger */
    {46272, CPX_PRIMITIVE_MARKDOWN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueMarkdown */
    {46286, CPX_STRUCTURE + 468, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueMeta */
    {40977, CPX_STRUCTURE + 477, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueMoney */
    {46296, CPX_PRIMITIVE_OID, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueOid */
    {46305, CPX_STRUCTURE + 496, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueParameterDefinition */
    {34022, CPX_STRUCTURE + 503, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valuePeriod */
    {46330, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valuePositiveInt */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueRange */
    {34059, CPX_STRUCTURE + 530, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueRatio */
    {38969, CPX_STRUCTURE + 531, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueReference */
    {46347, CPX_STRUCTURE + 532, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueRelatedArtifact */
    {34070, CPX_STRUCTURE + 546, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueSampledData */
    {46368, CPX_STRUCTURE + 548, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueSignature */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueTime */
    {46383, CPX_STRUCTURE + 643, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueTiming */
    {46395, CPX_STRUCTURE + 645, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueTriggerDefinition */
    {46418, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueUnsignedInt */
    {40864, CPX_PRIMITIVE_URI, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueUri */
    {46435, CPX_PRIMITIVE_URL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueUrl */
    {46444, CPX_STRUCTURE + 646, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueUsageContext */
    {46462, CPX_PRIMITIVE_UUID, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.input.valueUuid */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.output.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Task.output.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.output.modifierExtension */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* Task.output.type */
    {46039, CPX_STRUCTURE + 150, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueAddress */
    {46052, CPX_STRUCTURE + 153, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueAge */
    {46061, CPX_STRUCTURE + 155, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueAnnotation */
    {38953, CPX_STRUCTURE + 157, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueAttachment */
    {36890, CPX_PRIMITIVE_BASE64_BINARY, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueBase64Binary */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueBoolean */
    {46077, CPX_PRIMITIVE_CANONICAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueCanonical */
    {39552, CPX_PRIMITIVE_CODE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueCode */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueCodeableConcept */
    {39562, CPX_STRUCTURE + 225, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueCoding */
    {46092, CPX_STRUCTURE + 245, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueContactDetail */
    {46111, CPX_STRUCTURE + 246, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueContactPoint */
    {46129, CPX_STRUCTURE + 262, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueContributor */
    {46146, CPX_STRUCTURE + 263, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueCount */
    {46157, CPX_STRUCTURE + 275, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueDataRequirement */
    {40854, CPX_PRIMITIVE_DATE, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueDate */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueDateTime */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueDecimal */
    {46178, CPX_STRUCTURE + 295, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueDistance */
    {46192, CPX_STRUCTURE + 300, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueDosage */
    {41650, CPX_STRUCTURE + 302, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueDuration */
    {46204, CPX_STRUCTURE + 356, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueExpression */
    {46220, CPX_STRUCTURE + 368, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueHumanName */
    {46235, CPX_PRIMITIVE_ID, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueId */
    {46243, CPX_STRUCTURE + 369, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueIdentifier */
    {46259, CPX_PRIMITIVE_INSTANT, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueInstant */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueInteger */
    {46272, CPX_PRIMITIVE_MARKDOWN, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueMarkdown */
    {46286, CPX_STRUCTURE + 468, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueMeta */
    {40977, CPX_STRUCTURE + 477, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueMoney */
    {46296, CPX_PRIMITIVE_OID, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueOid */
    {46305, CPX_STRUCTURE + 496, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueParameterDefinition */
    {34022, CPX_STRUCTURE + 503, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valuePeriod */
    {46330, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valuePositiveInt */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueRange */
    {34059, CPX_STRUCTURE + 530, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueRatio */
    {38969, CPX_STRUCTURE + 531, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueReference */
    {46347, CPX_STRUCTURE + 532, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueRelatedArtifact */
    {34070, CPX_STRUCTURE + 546, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueSampledData */
    {46368, CPX_STRUCTURE + 548, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueSignature */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueString */
    {34099, CPX_PRIMITIVE_TIME, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueTime */
    {46383, CPX_STRUCTURE + 643, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueTiming */
    {46395, CPX_STRUCTURE + 645, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueTriggerDefinition */
    {46418, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueUnsignedInt */
    {40864, CPX_PRIMITIVE_URI, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueUri */
    {46435, CPX_PRIMITIVE_URL, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueUrl */
    {46444, CPX_STRUCTURE + 646, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueUsageContext */
    {46462, CPX_PRIMITIVE_UUID, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* Task.output.valueUuid */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.restriction.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Task.restriction.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Task.restriction.modifierExtension */
    {27251, CPX_STRUCTURE + 503, 0, 0, 0, 0}, /* Task.restriction.period */
    {28699, CPX_STRUCTURE + 531, 696, 0, 0, CPX_ELEMENT_MANY}, /* Task.restriction.recipient */
    {60566, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Task.restriction.repetitions */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.closure.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.closure.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.closure.modifierExtension */
    {36103, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TerminologyCapabilities.closure.translation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.codeSystem.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.modifierExtension */
    {60645, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TerminologyCapabilities.codeSystem.subsumption */
    {2420, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, 0}, /* TerminologyCapabilities.codeSystem.uri */
    {26649, CPX_STRUCTURE + 610, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.version */
    {2325, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.codeSystem.version.code */
    {28561, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TerminologyCapabilities.codeSystem.version.compositional */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.version.extension */
    {28597, CPX_STRUCTURE + 611, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.version.filter */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.codeSystem.version.id */
    {60700, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TerminologyCapabilities.codeSystem.version.isDefault */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.version.language */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.version.modifierExtension */
    {28621, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.version.property */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TerminologyCapabilities.codeSystem.version.filter.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.version.filter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.codeSystem.version.filter.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.version.filter.modifierExtension */
    {60760, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* TerminologyCapabilities.codeSystem.version.filter.op */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.expansion.extension */
    {60797, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TerminologyCapabilities.expansion.hierarchical */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.expansion.id */
    {13056, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TerminologyCapabilities.expansion.incomplete */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.expansion.modifierExtension */
    {60810, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TerminologyCapabilities.expansion.paging */
    {29888, CPX_STRUCTURE + 613, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.expansion.parameter */
    {60817, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* TerminologyCapabilities.expansion.textFilter */
    {18140, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.expansion.parameter.documentation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.expansion.parameter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.expansion.parameter.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.expansion.parameter.modifierExtension */
    {26115, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TerminologyCapabilities.expansion.parameter.name */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TerminologyCapabilities.implementation.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.implementation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.implementation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.implementation.modifierExtension */
    {2424, CPX_PRIMITIVE_URL, 0, 0, 0, 0}, /* TerminologyCapabilities.implementation.url */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.software.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.software.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.software.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TerminologyCapabilities.software.name */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.software.version */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.translation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.translation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.translation.modifierExtension */
    {60980, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TerminologyCapabilities.translation.needsMap */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.validateCode.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TerminologyCapabilities.validateCode.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TerminologyCapabilities.validateCode.modifierExtension */
    {61026, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TerminologyCapabilities.validateCode.translations */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.participant.display */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.participant.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.participant.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.participant.modifierExtension */
    {9561, CPX_PRIMITIVE_CODE, 0, 172, 0, CPX_ELEMENT_REQUIRED}, /* TestReport.participant.type */
    {2420, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestReport.participant.uri */
    {27226, CPX_STRUCTURE + 620, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* TestReport.setup.action */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.setup.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.setup.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.setup.modifierExtension */
    {61103, CPX_STRUCTURE + 621, 0, 0, 0, 0}, /* TestReport.setup.action.assert */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.setup.action.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.setup.action.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.setup.action.modifierExtension */
    {16492, CPX_STRUCTURE + 622, 0, 0, 0, 0}, /* TestReport.setup.action.operation */
    {29426, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.setup.action.assert.detail */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.setup.action.assert.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.setup.action.assert.id */
    {6237, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* TestReport.setup.action.assert.message */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.setup.action.assert.modifierExtension */
    {30007, CPX_PRIMITIVE_CODE, 0, 171, 0, CPX_ELEMENT_REQUIRED}, /* TestReport.setup.action.assert.result */
    {29426, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* TestReport.setup.action.operation.detail */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.setup.action.operation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.setup.action.operation.id */
    {6237, CPX_PRIMITIVE_MARKDOWN, 0, 0, 0, 0}, /* TestReport.setup.action.operation.message */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.setup.action.operation.modifierExtension */
    {30007, CPX_PRIMITIVE_CODE, 0, 171, 0, CPX_ELEMENT_REQUIRED}, /* TestReport.setup.action.operation.result */
    {27226, CPX_STRUCTURE + 624, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* TestReport.teardown.action */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.teardown.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.teardown.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.teardown.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.teardown.action.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.teardown.action.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.teardown.action.modifierExtension */
    {16492, CPX_STRUCTURE + 622, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestReport.teardown.action.operation */
    {27226, CPX_STRUCTURE + 626, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* TestReport.test.action */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.test.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.test.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.test.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.test.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.test.name */
    {61103, CPX_STRUCTURE + 621, 0, 0, 0, 0}, /* TestReport.test.action.assert */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.test.action.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestReport.test.action.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestReport.test.action.modifierExtension */
    {16492, CPX_STRUCTURE + 622, 0, 0, 0, 0}, /* TestReport.test.action.operation */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.destination.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.destination.id */
    {61284, CPX_PRIMITIVE_INTEGER, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.destination.index */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.destination.modifierExtension */
    {9553, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.destination.profile */
    {61309, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.fixture.autocreate */
    {61320, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.fixture.autodelete */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.fixture.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.fixture.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.fixture.modifierExtension */
    {24396, CPX_STRUCTURE + 531, 0, 0, 0, 0}, /* TestScript.fixture.resource */
    {6360, CPX_STRUCTURE + 630, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* TestScript.metadata.capability */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.metadata.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.metadata.id */
    {27420, CPX_STRUCTURE + 631, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.metadata.link */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.metadata.modifierExtension */
    {61382, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.metadata.capability.capabilities */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.metadata.capability.description */
    {32191, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* TestScript.metadata.capability.destination */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.metadata.capability.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.metadata.capability.id */
    {27420, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.metadata.capability.link */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.metadata.capability.modifierExtension */
    {36184, CPX_PRIMITIVE_INTEGER, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.metadata.capability.origin */
    {6135, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.metadata.capability.required */
    {25805, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.metadata.capability.validated */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.metadata.link.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.metadata.link.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.metadata.link.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.metadata.link.modifierExtension */
    {2424, CPX_PRIMITIVE_URI, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.metadata.link.url */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.origin.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.origin.id */
    {61284, CPX_PRIMITIVE_INTEGER, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.origin.index */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.origin.modifierExtension */
    {9553, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.origin.profile */
    {27226, CPX_STRUCTURE + 634, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* TestScript.setup.action */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.modifierExtension */
    {61103, CPX_STRUCTURE + 635, 0, 0, 0, 0}, /* TestScript.setup.action.assert */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.action.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.action.modifierExtension */
    {16492, CPX_STRUCTURE + 636, 0, 0, 0, 0}, /* TestScript.setup.action.operation */
    {61510, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.compareToSourceExpression */
    {61536, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.compareToSourceId */
    {61554, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.compareToSourcePath */
    {27290, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* TestScript.setup.action.assert.contentType */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.description */
    {41685, CPX_PRIMITIVE_CODE, 0, 24, 0, 0}, /* TestScript.setup.action.assert.direction */
    {35029, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.action.assert.extension */
    {61574, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.headerField */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.id */
    {44700, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.label */
    {61586, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.minimumId */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.action.assert.modifierExtension */
    {61596, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* TestScript.setup.action.assert.navigationLinks */
    {32059, CPX_PRIMITIVE_CODE, 0, 25, 0, 0}, /* TestScript.setup.action.assert.operator */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.path */
    {61612, CPX_PRIMITIVE_CODE, 0, 97, 0, 0}, /* TestScript.setup.action.assert.requestMethod */
    {61626, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.requestURL */
    {24396, CPX_PRIMITIVE_CODE, 0, 62, 0, 0}, /* TestScript.setup.action.assert.resource */
    {5558, CPX_PRIMITIVE_CODE, 0, 26, 0, 0}, /* TestScript.setup.action.assert.response */
    {61637, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.responseCode */
    {55125, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* TestScript.setup.action.assert.sourceId */
    {61650, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* TestScript.setup.action.assert.validateProfileId */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.assert.value */
    {61668, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.setup.action.assert.warningOnly */
    {61714, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* TestScript.setup.action.operation.accept */
    {27290, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* TestScript.setup.action.operation.contentType */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.operation.description */
    {32191, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* TestScript.setup.action.operation.destination */
    {61721, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.setup.action.operation.encodeRequestUrl */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.action.operation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.operation.id */
    {44700, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.operation.label */
    {33939, CPX_PRIMITIVE_CODE, 0, 97, 0, 0}, /* TestScript.setup.action.operation.method */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.action.operation.modifierExtension */
    {36184, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* TestScript.setup.action.operation.origin */
    {48590, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.operation.params */
    {61738, CPX_STRUCTURE + 637, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.action.operation.requestHeader */
    {61752, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* TestScript.setup.action.operation.requestId */
    {24396, CPX_PRIMITIVE_CODE, 0, 62, 0, 0}, /* TestScript.setup.action.operation.resource */
    {61762, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* TestScript.setup.action.operation.responseId */
    {55125, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* TestScript.setup.action.operation.sourceId */
    {61773, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* TestScript.setup.action.operation.targetId */
    {9561, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* TestScript.setup.action.operation.type */
    {2424, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.operation.url */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.action.operation.requestHeader.extension */
    {61830, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.setup.action.operation.requestHeader.field */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.setup.action.operation.requestHeader.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.setup.action.operation.requestHeader.modifierExtension */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.setup.action.operation.requestHeader.value */
    {27226, CPX_STRUCTURE + 639, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* TestScript.teardown.action */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.teardown.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.teardown.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.teardown.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.teardown.action.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.teardown.action.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.teardown.action.modifierExtension */
    {16492, CPX_STRUCTURE + 636, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.teardown.action.operation */
    {27226, CPX_STRUCTURE + 641, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* TestScript.test.action */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.test.description */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.test.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.test.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.test.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.test.name */
    {61103, CPX_STRUCTURE + 635, 0, 0, 0, 0}, /* TestScript.test.action.assert */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.test.action.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.test.action.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.test.action.modifierExtension */
    {16492, CPX_STRUCTURE + 636, 0, 0, 0, 0}, /* TestScript.test.action.operation */
    {61942, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.variable.defaultValue */
    {26047, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.variable.description */
    {35029, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.variable.expression */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.variable.extension */
    {61574, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.variable.headerField */
    {61955, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.variable.hint */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.variable.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TestScript.variable.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* TestScript.variable.name */
    {36457, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TestScript.variable.path */
    {55125, CPX_PRIMITIVE_ID, 0, 0, 0, 0}, /* TestScript.variable.sourceId */
    {2325, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* Timing.code */
    {26707, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_MANY}, /* Timing.event */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Timing.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Timing.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Timing.modifierExtension */
    {35553, CPX_STRUCTURE + 644, 0, 0, 0, 0}, /* Timing.repeat */
    {61974, CPX_STRUCTURE + 302, 0, 0, 1, 0}, /* Timing.repeat.boundsDuration */
    {61989, CPX_STRUCTURE + 503, 0, 0, 1, 0}, /* Timing.repeat.boundsPeriod */
    {62002, CPX_STRUCTURE + 529, 0, 0, 1, 0}, /* Timing.repeat.boundsRange */
    {28591, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Timing.repeat.count */
    {62014, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Timing.repeat.countMax */
    {62023, CPX_PRIMITIVE_CODE, 0, 61, 0, CPX_ELEMENT_MANY}, /* Timing.repeat.dayOfWeek */
    {32036, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Timing.repeat.duration */
    {62033, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Timing.repeat.durationMax */
    {62045, CPX_PRIMITIVE_CODE, 0, 214, 0, 0}, /* Timing.repeat.durationUnit */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* Timing.repeat.extension */
    {36235, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Timing.repeat.frequency */
    {62058, CPX_PRIMITIVE_POSITIVE_INT, 0, 0, 0, 0}, /* Timing.repeat.frequencyMax */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* Timing.repeat.id */
    {15604, CPX_PRIMITIVE_UNSIGNED_INT, 0, 0, 0, 0}, /* Timing.repeat.offset */
    {27251, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Timing.repeat.period */
    {62071, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* Timing.repeat.periodMax */
    {62081, CPX_PRIMITIVE_CODE, 0, 214, 0, 0}, /* Timing.repeat.periodUnit */
    {62092, CPX_PRIMITIVE_TIME, 0, 0, 0, CPX_ELEMENT_MANY}, /* Timing.repeat.timeOfDay */
    {57357, CPX_PRIMITIVE_CODE, 0, 80, 0, CPX_ELEMENT_MANY}, /* Timing.repeat.when */
    {11418, CPX_STRUCTURE + 356, 0, 0, 0, 0}, /* TriggerDefinition.condition */
    {27302, CPX_STRUCTURE + 275, 0, 0, 0, CPX_ELEMENT_MANY}, /* TriggerDefinition.data */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* TriggerDefinition.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TriggerDefinition.id */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* TriggerDefinition.name */
    {38942, CPX_PRIMITIVE_DATE, 0, 0, 1, 0}, /* TriggerDefinition.timingDate */
    {26542, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* TriggerDefinition.timingDateTime */
    {62102, CPX_STRUCTURE + 531, 514, 0, 1, 0}, /* TriggerDefinition.timingReference */
    {26597, CPX_STRUCTURE + 643, 0, 0, 1, 0}, /* TriggerDefinition.timingTiming */
    {9561, CPX_PRIMITIVE_CODE, 0, 210, 0, CPX_ELEMENT_REQUIRED}, /* TriggerDefinition.type */
    {2325, CPX_STRUCTURE + 225, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* UsageContext.code */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* UsageContext.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* UsageContext.id */
    {33974, CPX_STRUCTURE + 224, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* UsageContext.valueCodeableConcept */
    {34034, CPX_STRUCTURE + 522, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* UsageContext.valueQuantity */
    {34048, CPX_STRUCTURE + 529, 0, 0, 1, CPX_ELEMENT_REQUIRED}, /* UsageContext.valueRange */
    {38969, CPX_STRUCTURE + 531, 703, 0, 1, CPX_ELEMENT_REQUIRED}, /* UsageContext.valueReference */
    {47111, CPX_STRUCTURE + 648, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.exclude */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.compose.id */
    {252, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ValueSet.compose.inactive */
    {20002, CPX_STRUCTURE + 648, 0, 0, 0, CPX_ELEMENT_REQUIRED|CPX_ELEMENT_MANY}, /* ValueSet.compose.include */
    {36092, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* ValueSet.compose.lockedDate */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.modifierExtension */
    {28575, CPX_STRUCTURE + 649, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.concept */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.extension */
    {28597, CPX_STRUCTURE + 651, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.filter */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.compose.include.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.modifierExtension */
    {34340, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ValueSet.compose.include.system */
    {28642, CPX_PRIMITIVE_CANONICAL, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.valueSet */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.compose.include.version */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ValueSet.compose.include.concept.code */
    {39481, CPX_STRUCTURE + 650, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.concept.designation */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.compose.include.concept.display */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.concept.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.compose.include.concept.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.concept.modifierExtension */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.concept.designation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.compose.include.concept.designation.id */
    {26083, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ValueSet.compose.include.concept.designation.language */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.concept.designation.modifierExtension */
    {28278, CPX_STRUCTURE + 225, 0, 0, 0, 0}, /* ValueSet.compose.include.concept.designation.use */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ValueSet.compose.include.concept.designation.value */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.filter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.compose.include.filter.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.compose.include.filter.modifierExtension */
    {60760, CPX_PRIMITIVE_CODE, 0, 85, 0, CPX_ELEMENT_REQUIRED}, /* ValueSet.compose.include.filter.op */
    {28621, CPX_PRIMITIVE_CODE, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ValueSet.compose.include.filter.property */
    {9566, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ValueSet.compose.include.filter.value */
    {5631, CPX_STRUCTURE + 653, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.expansion.contains */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.expansion.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.expansion.id */
    {16090, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ValueSet.expansion.identifier */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.expansion.modifierExtension */
    {15604, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* ValueSet.expansion.offset */
    {29888, CPX_STRUCTURE + 654, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.expansion.parameter */
    {27435, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ValueSet.expansion.timestamp */
    {27445, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* ValueSet.expansion.total */
    {35347, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ValueSet.expansion.contains.abstract */
    {2325, CPX_PRIMITIVE_CODE, 0, 0, 0, 0}, /* ValueSet.expansion.contains.code */
    {5631, CPX_STRUCTURE + 653, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.expansion.contains.contains */
    {39481, CPX_STRUCTURE + 650, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.expansion.contains.designation */
    {13285, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.expansion.contains.display */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.expansion.contains.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.expansion.contains.id */
    {252, CPX_PRIMITIVE_BOOLEAN, 0, 0, 0, 0}, /* ValueSet.expansion.contains.inactive */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.expansion.contains.modifierExtension */
    {34340, CPX_PRIMITIVE_URI, 0, 0, 0, 0}, /* ValueSet.expansion.contains.system */
    {26649, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.expansion.contains.version */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.expansion.parameter.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* ValueSet.expansion.parameter.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* ValueSet.expansion.parameter.modifierExtension */
    {26115, CPX_PRIMITIVE_STRING, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* ValueSet.expansion.parameter.name */
    {33961, CPX_PRIMITIVE_BOOLEAN, 0, 0, 1, 0}, /* ValueSet.expansion.parameter.valueBoolean */
    {39552, CPX_PRIMITIVE_CODE, 0, 0, 1, 0}, /* ValueSet.expansion.parameter.valueCode */
    {33995, CPX_PRIMITIVE_DATE_TIME, 0, 0, 1, 0}, /* ValueSet.expansion.parameter.valueDateTime */
    {39574, CPX_PRIMITIVE_DECIMAL, 0, 0, 1, 0}, /* ValueSet.expansion.parameter.valueDecimal */
    {34009, CPX_PRIMITIVE_INTEGER, 0, 0, 1, 0}, /* ValueSet.expansion.parameter.valueInteger */
    {34087, CPX_PRIMITIVE_STRING, 0, 0, 1, 0}, /* ValueSet.expansion.parameter.valueString */
    {40864, CPX_PRIMITIVE_URI, 0, 0, 1, 0}, /* ValueSet.expansion.parameter.valueUri */
    {62377, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* VerificationResult.attestation.communicationMethod */
    {2330, CPX_PRIMITIVE_DATE, 0, 0, 0, 0}, /* VerificationResult.attestation.date */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.attestation.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* VerificationResult.attestation.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.attestation.modifierExtension */
    {38224, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* VerificationResult.attestation.onBehalfOf */
    {62397, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* VerificationResult.attestation.proxyIdentityCertificate */
    {62422, CPX_STRUCTURE + 548, 0, 0, 0, 0}, /* VerificationResult.attestation.proxySignature */
    {62437, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* VerificationResult.attestation.sourceIdentityCertificate */
    {62463, CPX_STRUCTURE + 548, 0, 0, 0, 0}, /* VerificationResult.attestation.sourceSignature */
    {36803, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* VerificationResult.attestation.who */
    {62512, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* VerificationResult.primarySource.canPushUpdates */
    {62377, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.primarySource.communicationMethod */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.primarySource.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* VerificationResult.primarySource.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.primarySource.modifierExtension */
    {62527, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.primarySource.pushTypeAvailable */
    {9561, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.primarySource.type */
    {62545, CPX_PRIMITIVE_DATE_TIME, 0, 0, 0, 0}, /* VerificationResult.primarySource.validationDate */
    {62560, CPX_STRUCTURE + 224, 0, 0, 0, 0}, /* VerificationResult.primarySource.validationStatus */
    {36803, CPX_STRUCTURE + 531, 145, 0, 0, 0}, /* VerificationResult.primarySource.who */
    {62606, CPX_STRUCTURE + 548, 0, 0, 0, 0}, /* VerificationResult.validator.attestationSignature */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.validator.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* VerificationResult.validator.id */
    {62627, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* VerificationResult.validator.identityCertificate */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VerificationResult.validator.modifierExtension */
    {28956, CPX_STRUCTURE + 531, 1, 0, 0, CPX_ELEMENT_REQUIRED}, /* VerificationResult.validator.organization */
    {62684, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.add */
    {62688, CPX_PRIMITIVE_INTEGER, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.axis */
    {62693, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.backCurve */
    {62703, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.brand */
    {29807, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.color */
    {62709, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.cylinder */
    {62718, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.diameter */
    {32036, CPX_STRUCTURE + 522, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.duration */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VisionPrescription.lensSpecification.extension */
    {62727, CPX_PRIMITIVE_CODE, 0, 220, 0, CPX_ELEMENT_REQUIRED}, /* VisionPrescription.lensSpecification.eye */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VisionPrescription.lensSpecification.modifierExtension */
    {26886, CPX_STRUCTURE + 155, 0, 0, 0, CPX_ELEMENT_MANY}, /* VisionPrescription.lensSpecification.note */
    {62731, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.power */
    {62737, CPX_STRUCTURE + 659, 0, 0, 0, CPX_ELEMENT_MANY}, /* VisionPrescription.lensSpecification.prism */
    {40019, CPX_STRUCTURE + 224, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* VisionPrescription.lensSpecification.product */
    {62743, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.sphere */
    {32079, CPX_PRIMITIVE_DECIMAL, 0, 0, 0, CPX_ELEMENT_REQUIRED}, /* VisionPrescription.lensSpecification.prism.amount */
    {12771, CPX_PRIMITIVE_CODE, 0, 219, 0, CPX_ELEMENT_REQUIRED}, /* VisionPrescription.lensSpecification.prism.base */
    {10994, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VisionPrescription.lensSpecification.prism.extension */
    {2352, CPX_PRIMITIVE_STRING, 0, 0, 0, 0}, /* VisionPrescription.lensSpecification.prism.id */
    {26097, CPX_STRUCTURE + 357, 0, 0, 0, CPX_ELEMENT_MANY}, /* VisionPrescription.lensSpecification.prism.modifierExtension */
};
const unsigned char cpx_targets[] = {
    255, 99, 255, 0, 255, 34, 59, 70, 99, 102, 107, 108, 255, 70, 255, 96, 255, 74, 130, 255, 126, 255, 57, 255, 34, 107, 108, 255, 43, 255,
    102, 107, 108, 113, 255, 41, 255, 27, 255, 117, 255, 57, 102, 107, 113, 255, 3, 27, 41, 53, 61, 73, 95, 109, 255, 102, 255, 123, 255,
    27, 63, 95, 109, 255, 124, 255, 34, 59, 70, 102, 107, 108, 113, 255, 4, 255, 99, 102, 107, 108, 113, 255, 9, 255, 14, 34, 99, 102, 107,
    108, 113, 255, 13, 255, 14, 255, 55, 255, 57, 102, 255, 1, 8, 34, 59, 74, 96, 99, 106, 107, 108, 126, 255, 43, 47, 255, 34, 99, 102,
    107, 108, 113, 255, 16, 255, 34, 74, 130, 255, 39, 60, 61, 75, 76, 95, 109, 137, 255, 107, 108, 255, 37, 78, 145, 255, 99, 107, 108,
    255, 23, 255, 18, 255, 20, 255, 3, 27, 255, 119, 255, 22, 255, 27, 39, 41, 95, 255, 14, 34, 57, 59, 99, 102, 107, 108, 113, 255, 34, 59,
    99, 102, 107, 108, 113, 255, 28, 29, 41, 112, 255, 99, 102, 107, 108, 255, 29, 255, 25, 29, 41, 112, 255, 110, 255, 99, 102, 113, 255,
    102, 113, 255, 31, 255, 35, 255, 34, 255, 19, 30, 255, 14, 34, 59, 99, 102, 107, 108, 113, 255, 34, 99, 107, 108, 255, 34, 57, 70, 102,
    255, 18, 41, 95, 109, 112, 123, 255, 27, 39, 41, 73, 95, 255, 13, 63, 78, 94, 123, 255, 60, 255, 14, 99, 107, 108, 255, 95, 255, 125,
    255, 34, 57, 102, 107, 255, 50, 255, 47, 255, 30, 255, 45, 255, 19, 255, 78, 255, 78, 145, 255, 3, 27, 39, 41, 95, 112, 255, 34, 99,
    102, 107, 108, 255, 57, 70, 74, 99, 102, 106, 107, 109, 255, 27, 79, 94, 95, 119, 123, 255, 57, 99, 102, 255, 99, 107, 108, 113, 255,
    98, 255, 101, 255, 13, 114, 255, 44, 255, 4, 5, 13, 123, 139, 255, 109, 255, 34, 57, 102, 255, 27, 39, 95, 255, 61, 255, 34, 102, 107,
    108, 255, 70, 99, 107, 108, 255, 34, 57, 70, 102, 107, 108, 113, 255, 13, 123, 255, 34, 34, 36, 255, 34, 57, 70, 102, 107, 108, 125,
    255, 74, 255, 75, 109, 255, 33, 255, 102, 107, 255, 13, 63, 78, 123, 255, 27, 95, 255, 13, 78, 123, 255, 75, 76, 79, 95, 109, 255, 99,
    108, 255, 87, 255, 88, 255, 80, 87, 255, 74, 80, 255, 83, 255, 89, 255, 74, 80, 130, 255, 84, 255, 81, 255, 80, 255, 92, 255, 3, 255,
    13, 37, 63, 78, 94, 123, 255, 41, 60, 73, 92, 95, 112, 255, 34, 36, 255, 92, 95, 112, 255, 60, 61, 75, 76, 79, 109, 255, 14, 99, 102,
    107, 108, 113, 255, 143, 255, 59, 255, 104, 255, 139, 255, 107, 255, 75, 95, 109, 255, 27, 39, 41, 95, 109, 255, 25, 39, 41, 255, 95,
    109, 255, 116, 255, 106, 255, 28, 255, 121, 255, 34, 57, 70, 102, 130, 255, 131, 255, 132, 255, 133, 255, 134, 255, 135, 255, 138, 255,
    29, 137, 255, 70, 99, 255, 70, 99, 102, 255, 59, 99, 255, 142, 255, 34, 61, 74, 75, 79, 109, 130, 255, 99, 102, 107, 113, 255, 99, 102,
    255, 130, 255, 4, 23, 37, 78, 94, 114, 123, 139, 145, 255, 15, 255, 27, 73, 95, 255, 39, 53, 60, 73, 95, 112, 119, 255, 25, 255, 20, 39,
    95, 255, 14, 34, 57, 99, 102, 107, 108, 113, 255, 25, 41, 112, 255, 14, 34, 70, 99, 102, 107, 108, 113, 130, 255, 27, 39, 41, 95, 111,
    112, 255, 34, 57, 99, 102, 107, 108, 113, 255, 73, 255, 120, 255, 27, 109, 255, 107, 108, 113, 255, 34, 57, 74, 102, 107, 108, 130, 255,
    61, 62, 255, 8, 255, 69, 255, 34, 102, 107, 108, 113, 255, 41, 73, 255, 77, 255, 74, 80, 130, 136, 255, 74, 80, 96, 130, 255, 86, 255,
    108, 255, 102, 105, 107, 113, 255, 130, 136, 255, 136, 255, 57, 99, 102, 107, 108, 113, 255, 57, 59, 65, 70, 99, 106, 117, 255,
};
const struct cpx_value_set cpx_value_sets[] = {
    {0, 0, 0},
    {1, 0, 1}, /* FHIR-version */
    {178, 1, 1}, /* account-status */
    {277, 2, 1}, /* action-cardinality-behavior */
    {369, 3, 1}, /* action-condition-kind */
    {458, 4, 1}, /* action-grouping-behavior */
    {570, 5, 1}, /* action-participant-type */
    {681, 6, 1}, /* action-precheck-behavior */
    {758, 7, 1}, /* action-relationship-type */
    {940, 8, 1}, /* action-required-behavior */
    {1044, 9, 1}, /* action-selection-behavior */
    {1172, 10, 1}, /* address-type */
    {1239, 11, 1}, /* address-use */
    {1310, 12, 1}, /* administrative-gender */
    {1392, 13, 1}, /* adverse-event-actuality */
    {1477, 14, 1}, /* adverse-event-outcome */
    {1614, 15, 1}, /* adverse-event-severity */
    {1719, 16, 3}, /* all-types */
    {4808, 19, 1}, /* allergy-intolerance-category */
    {4923, 20, 1}, /* allergy-intolerance-criticality */
    {5033, 21, 1}, /* allergy-intolerance-type */
    {5123, 22, 1}, /* allergyintolerance-clinical */
    {5217, 23, 1}, /* allergyintolerance-verification */
    {5349, 24, 1}, /* appointmentstatus */
    {5484, 25, 1}, /* assert-direction-codes */
    {5567, 26, 1}, /* assert-operator-codes */
    {5719, 27, 1}, /* assert-response-code-types */
    {5915, 28, 1}, /* audit-event-action */
    {5983, 29, 1}, /* audit-event-outcome */
    {6052, 30, 1}, /* binding-strength */
    {6144, 31, 1}, /* bundle-type */
    {6288, 32, 1}, /* capability-statement-kind */
    {6393, 33, 1}, /* care-plan-activity-kind */
    {6417, 34, 1}, /* care-plan-activity-status */
    {6541, 35, 1}, /* care-plan-intent */
    {6620, 36, 1}, /* care-team-status */
    {6684, 37, 1}, /* chargeitem-status */
    {6785, 38, 1}, /* claim-use */
    {6865, 39, 1}, /* clinicalimpression-status */
    {6924, 40, 1}, /* code-search-support */
    {6993, 41, 1}, /* codesystem-content-mode */
    {7102, 42, 1}, /* codesystem-hierarchy-meaning */
    {7220, 43, 1}, /* compartment-type */
    {7274, 44, 1}, /* composition-attestation-mode */
    {7389, 45, 1}, /* composition-status */
    {7473, 46, 1}, /* concept-map-equivalence */
    {7631, 47, 1}, /* concept-property-type */
    {7695, 48, 1}, /* conceptmap-unmapped-mode */
    {7790, 49, 1}, /* condition-clinical */
    {7895, 50, 1}, /* condition-ver-status */
    {8000, 51, 1}, /* conditional-delete-status */
    {8086, 52, 1}, /* conditional-read-status */
    {8192, 53, 1}, /* consent-data-meaning */
    {8284, 54, 1}, /* consent-provision-type */
    {8362, 55, 1}, /* consent-state-codes */
    {8437, 56, 1}, /* constraint-severity */
    {8511, 57, 1}, /* contact-point-system */
    {8599, 58, 1}, /* contact-point-use */
    {8662, 59, 1}, /* contract-publicationstatus */
    {8827, 60, 1}, /* contract-status */
    {8879, 61, 1}, /* contributor-type */
    {8965, 62, 1}, /* days-of-week */
    {9039, 63, 2}, /* defined-types */
    {9053, 65, 1}, /* detectedissue-severity */
    {9119, 66, 1}, /* device-nametype */
    {9256, 67, 1}, /* device-statement-status */
    {9333, 68, 1}, /* device-status */
    {9381, 69, 1}, /* diagnostic-report-status */
    {9480, 70, 1}, /* discriminator-type */
    {9572, 71, 1}, /* document-mode */
    {9638, 72, 1}, /* document-reference-status */
    {9729, 73, 1}, /* document-relationship-type */
    {9837, 74, 1}, /* eligibilityrequest-purpose */
    {9959, 75, 1}, /* eligibilityresponse-purpose */
    {10035, 76, 1}, /* encounter-location-status */
    {10116, 77, 1}, /* encounter-status */
    {10195, 78, 1}, /* endpoint-status */
    {10256, 79, 1}, /* episode-of-care-status */
    {10329, 80, 1}, /* event-capability-mode */
    {10409, 81, 1}, /* event-status */
    {10443, 82, 2}, /* event-timing */
    {10676, 84, 1}, /* examplescenario-actor-type */
    {10764, 85, 1}, /* explanationofbenefit-status */
    {10840, 86, 1}, /* exposure-state */
    {10920, 87, 1}, /* extension-context-type */
    {11013, 88, 1}, /* filter-operator */
    {11115, 89, 1}, /* flag-status */
    {11159, 90, 1}, /* fm-status */
    {11199, 91, 1}, /* goal-status */
    {11252, 92, 1}, /* graph-compartment-rule */
    {11354, 93, 1}, /* graph-compartment-use */
    {11440, 94, 1}, /* group-measure */
    {11560, 95, 1}, /* group-type */
    {11619, 96, 1}, /* guidance-response-status */
    {11734, 97, 1}, /* guide-page-generation */
    {11817, 98, 1}, /* guide-parameter-code */
    {12019, 99, 1}, /* history-status */
    {12084, 100, 1}, /* http-operations */
    {12175, 101, 1}, /* http-verb */
    {12246, 102, 1}, /* identifier-use */
    {12312, 103, 1}, /* identity-assuranceLevel */
    {12408, 104, 1}, /* imagingstudy-status */
    {12478, 105, 1}, /* immunization-evaluation-status */
    {12571, 106, 1}, /* immunization-status */
    {12591, 107, 1}, /* insuranceplan-applicability */
    {12697, 108, 1}, /* invoice-priceComponentType */
    {12823, 109, 1}, /* invoice-status */
    {12889, 110, 1}, /* issue-severity */
    {12951, 111, 1}, /* issue-type */
    {13227, 112, 1}, /* item-type */
    {13344, 113, 1}, /* link-type */
    {13410, 114, 1}, /* linkage-type */
    {13484, 115, 1}, /* list-mode */
    {13549, 116, 1}, /* list-status */
    {13601, 117, 1}, /* location-mode */
    {13654, 118, 1}, /* location-status */
    {13706, 119, 1}, /* map-context-type */
    {13769, 120, 1}, /* map-group-type-mode */
    {13855, 121, 1}, /* map-input-mode */
    {13912, 122, 1}, /* map-model-mode */
    {13979, 123, 1}, /* map-source-list-mode */
    {14080, 124, 1}, /* map-target-list-mode */
    {14156, 125, 1}, /* map-transform */
    {14290, 126, 1}, /* measure-improvement-notation */
    {14404, 127, 1}, /* measure-report-status */
    {14468, 128, 1}, /* measure-report-type */
    {14576, 129, 1}, /* medication-admin-status */
    {14600, 130, 1}, /* medication-statement-status */
    {14697, 131, 1}, /* medication-status */
    {14764, 132, 1}, /* medicationdispense-status */
    {14863, 133, 1}, /* medicationknowledge-status */
    {14955, 134, 1}, /* medicationrequest-intent */
    {15092, 135, 1}, /* medicationrequest-status */
    {15173, 136, 1}, /* message-significance-category */
    {15287, 137, 1}, /* messageheader-response-request */
    {15402, 138, 1}, /* metric-calibration-state */
    {15531, 139, 1}, /* metric-calibration-type */
    {15621, 140, 1}, /* metric-category */
    {15705, 141, 1}, /* metric-color */
    {15798, 142, 1}, /* metric-operational-status */
    {15881, 143, 1}, /* name-use */
    {15945, 144, 1}, /* namingsystem-identifier-type */
    {16023, 145, 1}, /* namingsystem-type */
    {16106, 146, 1}, /* narrative-status */
    {16182, 147, 1}, /* network-type */
    {16236, 148, 1}, /* note-type */
    {16292, 149, 1}, /* observation-range-category */
    {16384, 150, 1}, /* observation-status */
    {16442, 151, 1}, /* operation-kind */
    {16508, 152, 1}, /* operation-parameter-use */
    {16580, 153, 1}, /* orientation-type */
    {16650, 154, 1}, /* participantrequired */
    {16736, 155, 1}, /* participationstatus */
    {16819, 156, 1}, /* permitted-data-type */
    {16879, 157, 1}, /* product-category */
    {16974, 158, 1}, /* product-status */
    {17036, 159, 1}, /* product-storage-scale */
    {17125, 160, 1}, /* property-representation */
    {17226, 161, 1}, /* provenance-entity-role */
    {17330, 162, 1}, /* publication-status */
    {17388, 163, 1}, /* quality-type */
    {17444, 164, 1}, /* quantity-comparator */
    {17514, 165, 1}, /* questionnaire-answers-status */
    {17592, 166, 1}, /* questionnaire-enable-behavior */
    {17672, 167, 1}, /* questionnaire-enable-operator */
    {17755, 168, 1}, /* reaction-event-severity */
    {17823, 169, 1}, /* reference-handling-policy */
    {17935, 170, 1}, /* reference-version-rules */
    {18031, 171, 1}, /* related-artifact-type */
    {18190, 172, 1}, /* relation-type */
    {18262, 173, 1}, /* remittance-outcome */
    {18327, 174, 1}, /* report-action-result-codes */
    {18416, 175, 1}, /* report-participant-type */
    {18510, 176, 1}, /* report-result-codes */
    {18570, 177, 1}, /* report-status-codes */
    {18638, 178, 1}, /* repository-type */
    {18715, 179, 1}, /* request-intent */
    {18740, 180, 1}, /* request-priority */
    {18819, 181, 1}, /* request-resource-types */
    {18885, 182, 1}, /* request-status */
    {18935, 183, 1}, /* research-element-type */
    {19018, 184, 1}, /* research-study-status */
    {19280, 185, 1}, /* research-subject-status */
    {19512, 186, 1}, /* resource-aggregation-mode */
    {19613, 187, 1}, /* resource-slicing-rules */
    {19701, 188, 1}, /* resource-types */
    {19716, 189, 1}, /* response-code */
    {19795, 190, 1}, /* restful-capability-mode */
    {19863, 191, 1}, /* search-comparator */
    {19946, 192, 1}, /* search-entry-mode */
    {20016, 193, 1}, /* search-modifier-code */
    {20115, 194, 1}, /* search-param-type */
    {20202, 195, 1}, /* search-xpath-usage */
    {20292, 196, 1}, /* sequence-type */
    {20351, 197, 1}, /* slotstatus */
    {20435, 198, 1}, /* sort-direction */
    {20506, 199, 1}, /* spdx-license */
    {24092, 200, 1}, /* specimen-contained-preference */
    {24172, 201, 1}, /* specimen-status */
    {24239, 202, 1}, /* strand-type */
    {24296, 203, 1}, /* structure-definition-kind */
    {24405, 204, 1}, /* subscription-channel-type */
    {24497, 205, 1}, /* subscription-status */
    {24567, 206, 1}, /* substance-status */
    {24621, 207, 1}, /* supplydelivery-status */
    {24695, 208, 1}, /* supplydelivery-type */
    {24770, 209, 1}, /* supplyrequest-status */
    {24832, 210, 1}, /* system-restful-interaction */
    {24928, 211, 2}, /* task-intent */
    {24972, 213, 1}, /* task-status */
    {25038, 214, 1}, /* trigger-type */
    {25188, 215, 1}, /* type-derivation-rule */
    {25276, 216, 1}, /* type-restful-interaction */
    {25361, 217, 1}, /* udi-entry-type */
    {25450, 218, 1}, /* units-of-time */
    {25508, 219, 1}, /* v3-ConfidentialityClassification */
    {25606, 220, 1}, /* variable-type */
    {25689, 221, 1}, /* verificationresult-status */
    {25815, 222, 1}, /* versioning-policy */
    {25909, 223, 1}, /* vision-base-codes */
    {25973, 224, 1}, /* vision-eye-codes */
};
const struct cpx_value_system cpx_value_systems[] = {
    {14, 0, 22}, /* http://hl7.org/fhir/FHIR-version */
    {193, 22, 5}, /* http://hl7.org/fhir/account-status */
    {305, 27, 2}, /* http://hl7.org/fhir/action-cardinality-behavior */
    {391, 29, 3}, /* http://hl7.org/fhir/action-condition-kind */
    {483, 32, 3}, /* http://hl7.org/fhir/action-grouping-behavior */
    {594, 35, 4}, /* http://hl7.org/fhir/action-participant-type */
    {706, 39, 2}, /* http://hl7.org/fhir/action-precheck-behavior */
    {783, 41, 9}, /* http://hl7.org/fhir/action-relationship-type */
    {965, 50, 3}, /* http://hl7.org/fhir/action-required-behavior */
    {1070, 53, 6}, /* http://hl7.org/fhir/action-selection-behavior */
    {1185, 59, 3}, /* http://hl7.org/fhir/address-type */
    {1251, 62, 5}, /* http://hl7.org/fhir/address-use */
    {1332, 67, 4}, /* http://hl7.org/fhir/administrative-gender */
    {1416, 71, 2}, /* http://hl7.org/fhir/adverse-event-actuality */
    {1499, 73, 6}, /* http://terminology.hl7.org/CodeSystem/adverse-event-outcome */
    {1637, 79, 3}, /* http://terminology.hl7.org/CodeSystem/adverse-event-severity */
    {1729, 82, 2}, /* http://hl7.org/fhir/abstract-types */
    {1773, 84, 63}, /* http://hl7.org/fhir/data-types */
    {2439, 147, 148}, /* http://hl7.org/fhir/resource-types */
    {4837, 295, 4}, /* http://hl7.org/fhir/allergy-intolerance-category */
    {4955, 299, 3}, /* http://hl7.org/fhir/allergy-intolerance-criticality */
    {5058, 302, 2}, /* http://hl7.org/fhir/allergy-intolerance-type */
    {5151, 304, 3}, /* http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical */
    {5249, 307, 4}, /* http://terminology.hl7.org/CodeSystem/allergyintolerance-verification */
    {5367, 311, 10}, /* http://hl7.org/fhir/appointmentstatus */
    {5507, 321, 2}, /* http://hl7.org/fhir/assert-direction-codes */
    {5589, 323, 11}, /* http://hl7.org/fhir/assert-operator-codes */
    {5746, 334, 12}, /* http://hl7.org/fhir/assert-response-code-types */
    {5934, 346, 5}, /* http://hl7.org/fhir/audit-event-action */
    {6003, 351, 4}, /* http://hl7.org/fhir/audit-event-outcome */
    {6069, 355, 4}, /* http://hl7.org/fhir/binding-strength */
    {6156, 359, 9}, /* http://hl7.org/fhir/bundle-type */
    {6314, 368, 3}, /* http://hl7.org/fhir/capability-statement-kind */
    {2439, 371, 8}, /* http://hl7.org/fhir/resource-types */
    {6443, 379, 9}, /* http://hl7.org/fhir/care-plan-activity-status */
    {6558, 388, 4}, /* http://hl7.org/fhir/request-intent */
    {6637, 392, 5}, /* http://hl7.org/fhir/care-team-status */
    {6702, 397, 7}, /* http://hl7.org/fhir/chargeitem-status */
    {6795, 404, 3}, /* http://hl7.org/fhir/claim-use */
    {6891, 407, 3}, /* http://hl7.org/fhir/event-status */
    {6944, 410, 2}, /* http://hl7.org/fhir/code-search-support */
    {7017, 412, 5}, /* http://hl7.org/fhir/codesystem-content-mode */
    {7131, 417, 4}, /* http://hl7.org/fhir/codesystem-hierarchy-meaning */
    {7237, 421, 5}, /* http://hl7.org/fhir/compartment-type */
    {7303, 426, 4}, /* http://hl7.org/fhir/composition-attestation-mode */
    {7408, 430, 4}, /* http://hl7.org/fhir/composition-status */
    {7497, 434, 10}, /* http://hl7.org/fhir/concept-map-equivalence */
    {7653, 444, 7}, /* http://hl7.org/fhir/concept-property-type */
    {7720, 451, 3}, /* http://hl7.org/fhir/conceptmap-unmapped-mode */
    {7809, 454, 6}, /* http://terminology.hl7.org/CodeSystem/condition-clinical */
    {7916, 460, 6}, /* http://terminology.hl7.org/CodeSystem/condition-ver-status */
    {8026, 466, 3}, /* http://hl7.org/fhir/conditional-delete-status */
    {8110, 469, 4}, /* http://hl7.org/fhir/conditional-read-status */
    {8213, 473, 4}, /* http://hl7.org/fhir/consent-data-meaning */
    {8307, 477, 2}, /* http://hl7.org/fhir/consent-provision-type */
    {8382, 479, 6}, /* http://hl7.org/fhir/consent-state-codes */
    {8457, 485, 2}, /* http://hl7.org/fhir/constraint-severity */
    {8532, 487, 7}, /* http://hl7.org/fhir/contact-point-system */
    {8617, 494, 5}, /* http://hl7.org/fhir/contact-point-use */
    {8689, 499, 15}, /* http://hl7.org/fhir/contract-publicationstatus */
    {8843, 514, 15}, /* http://hl7.org/fhir/contract-status */
    {8896, 529, 4}, /* http://hl7.org/fhir/contributor-type */
    {8978, 533, 7}, /* http://hl7.org/fhir/days-of-week */
    {1773, 540, 63}, /* http://hl7.org/fhir/data-types */
    {2439, 603, 148}, /* http://hl7.org/fhir/resource-types */
    {9076, 751, 3}, /* http://hl7.org/fhir/detectedissue-severity */
    {9135, 754, 6}, /* http://hl7.org/fhir/device-nametype */
    {9280, 760, 6}, /* http://hl7.org/fhir/device-statement-status */
    {9347, 766, 4}, /* http://hl7.org/fhir/device-status */
    {9406, 770, 10}, /* http://hl7.org/fhir/diagnostic-report-status */
    {9499, 780, 5}, /* http://hl7.org/fhir/discriminator-type */
    {9586, 785, 2}, /* http://hl7.org/fhir/document-mode */
    {9664, 787, 3}, /* http://hl7.org/fhir/document-reference-status */
    {9756, 790, 4}, /* http://hl7.org/fhir/document-relationship-type */
    {9864, 794, 4}, /* http://hl7.org/fhir/eligibilityrequest-purpose */
    {9987, 798, 4}, /* http://hl7.org/fhir/eligibilityresponse-purpose */
    {10061, 802, 4}, /* http://hl7.org/fhir/encounter-location-status */
    {10133, 806, 9}, /* http://hl7.org/fhir/encounter-status */
    {10211, 815, 6}, /* http://hl7.org/fhir/endpoint-status */
    {10279, 821, 7}, /* http://hl7.org/fhir/episode-of-care-status */
    {10351, 828, 2}, /* http://hl7.org/fhir/event-capability-mode */
    {6891, 830, 8}, /* http://hl7.org/fhir/event-status */
    {10456, 838, 12}, /* http://hl7.org/fhir/event-timing */
    {10576, 850, 14}, /* http://terminology.hl7.org/CodeSystem/v3-TimingEvent */
    {10703, 864, 2}, /* http://hl7.org/fhir/examplescenario-actor-type */
    {10792, 866, 4}, /* http://hl7.org/fhir/explanationofbenefit-status */
    {10855, 870, 2}, /* http://hl7.org/fhir/exposure-state */
    {10943, 872, 3}, /* http://hl7.org/fhir/extension-context-type */
    {11029, 875, 9}, /* http://hl7.org/fhir/filter-operator */
    {11127, 884, 3}, /* http://hl7.org/fhir/flag-status */
    {11169, 887, 4}, /* http://hl7.org/fhir/fm-status */
    {11211, 891, 9}, /* http://hl7.org/fhir/goal-status */
    {11275, 900, 4}, /* http://hl7.org/fhir/graph-compartment-rule */
    {11376, 904, 2}, /* http://hl7.org/fhir/graph-compartment-use */
    {11454, 906, 6}, /* http://hl7.org/fhir/group-measure */
    {11571, 912, 6}, /* http://hl7.org/fhir/group-type */
    {11644, 918, 6}, /* http://hl7.org/fhir/guidance-response-status */
    {11756, 924, 4}, /* http://hl7.org/fhir/guide-page-generation */
    {11838, 928, 10}, /* http://hl7.org/fhir/guide-parameter-code */
    {12034, 938, 4}, /* http://hl7.org/fhir/history-status */
    {12100, 942, 7}, /* http://hl7.org/fhir/http-operations */
    {12185, 949, 6}, /* http://hl7.org/fhir/http-verb */
    {12261, 955, 5}, /* http://hl7.org/fhir/identifier-use */
    {12336, 960, 4}, /* http://hl7.org/fhir/identity-assuranceLevel */
    {12428, 964, 5}, /* http://hl7.org/fhir/imagingstudy-status */
    {12509, 969, 2}, /* http://terminology.hl7.org/CodeSystem/medication-admin-status */
    {6891, 971, 3}, /* http://hl7.org/fhir/event-status */
    {12619, 974, 3}, /* http://terminology.hl7.org/CodeSystem/applicability */
    {12724, 977, 6}, /* http://hl7.org/fhir/invoice-priceComponentType */
    {12838, 983, 5}, /* http://hl7.org/fhir/invoice-status */
    {12904, 988, 4}, /* http://hl7.org/fhir/issue-severity */
    {12962, 992, 31}, /* http://hl7.org/fhir/issue-type */
    {13237, 1023, 17}, /* http://hl7.org/fhir/item-type */
    {13354, 1040, 4}, /* http://hl7.org/fhir/link-type */
    {13423, 1044, 3}, /* http://hl7.org/fhir/linkage-type */
    {13494, 1047, 3}, /* http://hl7.org/fhir/list-mode */
    {13561, 1050, 3}, /* http://hl7.org/fhir/list-status */
    {13615, 1053, 2}, /* http://hl7.org/fhir/location-mode */
    {13670, 1055, 3}, /* http://hl7.org/fhir/location-status */
    {13723, 1058, 2}, /* http://hl7.org/fhir/map-context-type */
    {13789, 1060, 3}, /* http://hl7.org/fhir/map-group-type-mode */
    {13870, 1063, 2}, /* http://hl7.org/fhir/map-input-mode */
    {13927, 1065, 4}, /* http://hl7.org/fhir/map-model-mode */
    {14000, 1069, 5}, /* http://hl7.org/fhir/map-source-list-mode */
    {14101, 1074, 4}, /* http://hl7.org/fhir/map-target-list-mode */
    {14170, 1078, 17}, /* http://hl7.org/fhir/map-transform */
    {14319, 1095, 2}, /* http://terminology.hl7.org/CodeSystem/measure-improvement-notation */
    {14426, 1097, 3}, /* http://hl7.org/fhir/measure-report-status */
    {14488, 1100, 4}, /* http://hl7.org/fhir/measure-report-type */
    {12509, 1104, 7}, /* http://terminology.hl7.org/CodeSystem/medication-admin-status */
    {14628, 1111, 8}, /* http://hl7.org/fhir/CodeSystem/medication-statement-status */
    {14715, 1119, 3}, /* http://hl7.org/fhir/CodeSystem/medication-status */
    {14790, 1122, 9}, /* http://terminology.hl7.org/CodeSystem/medicationdispense-status */
    {14890, 1131, 3}, /* http://terminology.hl7.org/CodeSystem/medicationknowledge-status */
    {14980, 1134, 8}, /* http://hl7.org/fhir/CodeSystem/medicationrequest-intent */
    {15117, 1142, 8}, /* http://hl7.org/fhir/CodeSystem/medicationrequest-status */
    {15203, 1150, 3}, /* http://hl7.org/fhir/message-significance-category */
    {15318, 1153, 4}, /* http://hl7.org/fhir/messageheader-response-request */
    {15427, 1157, 4}, /* http://hl7.org/fhir/metric-calibration-state */
    {15555, 1161, 4}, /* http://hl7.org/fhir/metric-calibration-type */
    {15637, 1165, 4}, /* http://hl7.org/fhir/metric-category */
    {15718, 1169, 8}, /* http://hl7.org/fhir/metric-color */
    {15824, 1177, 4}, /* http://hl7.org/fhir/metric-operational-status */
    {15890, 1181, 7}, /* http://hl7.org/fhir/name-use */
    {15974, 1188, 4}, /* http://hl7.org/fhir/namingsystem-identifier-type */
    {16041, 1192, 3}, /* http://hl7.org/fhir/namingsystem-type */
    {16123, 1195, 4}, /* http://hl7.org/fhir/narrative-status */
    {16195, 1199, 5}, /* http://hl7.org/fhir/network-type */
    {16246, 1204, 3}, /* http://hl7.org/fhir/note-type */
    {16319, 1207, 3}, /* http://hl7.org/fhir/observation-range-category */
    {16403, 1210, 8}, /* http://hl7.org/fhir/observation-status */
    {16457, 1218, 2}, /* http://hl7.org/fhir/operation-kind */
    {16532, 1220, 2}, /* http://hl7.org/fhir/operation-parameter-use */
    {16597, 1222, 2}, /* http://hl7.org/fhir/orientation-type */
    {16670, 1224, 3}, /* http://hl7.org/fhir/participantrequired */
    {16756, 1227, 4}, /* http://hl7.org/fhir/participationstatus */
    {16839, 1231, 11}, /* http://hl7.org/fhir/permitted-data-type */
    {16896, 1242, 5}, /* http://hl7.org/fhir/product-category */
    {16989, 1247, 2}, /* http://hl7.org/fhir/product-status */
    {17058, 1249, 3}, /* http://hl7.org/fhir/product-storage-scale */
    {17149, 1252, 5}, /* http://hl7.org/fhir/property-representation */
    {17249, 1257, 5}, /* http://hl7.org/fhir/provenance-entity-role */
    {17349, 1262, 4}, /* http://hl7.org/fhir/publication-status */
    {17401, 1266, 3}, /* http://hl7.org/fhir/quality-type */
    {17464, 1269, 4}, /* http://hl7.org/fhir/quantity-comparator */
    {17543, 1273, 5}, /* http://hl7.org/fhir/questionnaire-answers-status */
    {17622, 1278, 2}, /* http://hl7.org/fhir/questionnaire-enable-behavior */
    {17702, 1280, 7}, /* http://hl7.org/fhir/questionnaire-enable-operator */
    {17779, 1287, 3}, /* http://hl7.org/fhir/reaction-event-severity */
    {17849, 1290, 5}, /* http://hl7.org/fhir/reference-handling-policy */
    {17959, 1295, 3}, /* http://hl7.org/fhir/reference-version-rules */
    {18053, 1298, 8}, /* http://hl7.org/fhir/related-artifact-type */
    {18204, 1306, 2}, /* http://hl7.org/fhir/relation-type */
    {18281, 1308, 4}, /* http://hl7.org/fhir/remittance-outcome */
    {18354, 1312, 5}, /* http://hl7.org/fhir/report-action-result-codes */
    {18440, 1317, 3}, /* http://hl7.org/fhir/report-participant-type */
    {18530, 1320, 3}, /* http://hl7.org/fhir/report-result-codes */
    {18590, 1323, 5}, /* http://hl7.org/fhir/report-status-codes */
    {18654, 1328, 5}, /* http://hl7.org/fhir/repository-type */
    {6558, 1333, 9}, /* http://hl7.org/fhir/request-intent */
    {18757, 1342, 4}, /* http://hl7.org/fhir/request-priority */
    {18842, 1346, 15}, /* http://hl7.org/fhir/request-resource-types */
    {18900, 1361, 7}, /* http://hl7.org/fhir/request-status */
    {18957, 1368, 3}, /* http://hl7.org/fhir/research-element-type */
    {19040, 1371, 11}, /* http://hl7.org/fhir/research-study-status */
    {19304, 1382, 13}, /* http://hl7.org/fhir/research-subject-status */
    {19538, 1395, 3}, /* http://hl7.org/fhir/resource-aggregation-mode */
    {19636, 1398, 3}, /* http://hl7.org/fhir/resource-slicing-rules */
    {2439, 1401, 148}, /* http://hl7.org/fhir/resource-types */
    {19730, 1549, 3}, /* http://hl7.org/fhir/response-code */
    {19819, 1552, 2}, /* http://hl7.org/fhir/restful-capability-mode */
    {19881, 1554, 9}, /* http://hl7.org/fhir/search-comparator */
    {19964, 1563, 3}, /* http://hl7.org/fhir/search-entry-mode */
    {20037, 1566, 12}, /* http://hl7.org/fhir/search-modifier-code */
    {20133, 1578, 9}, /* http://hl7.org/fhir/search-param-type */
    {20221, 1587, 5}, /* http://hl7.org/fhir/search-xpath-usage */
    {20306, 1592, 3}, /* http://hl7.org/fhir/sequence-type */
    {20362, 1595, 5}, /* http://hl7.org/fhir/slotstatus */
    {20450, 1600, 2}, /* http://hl7.org/fhir/sort-direction */
    {20519, 1602, 346}, /* http://hl7.org/fhir/spdx-license */
    {24122, 1948, 2}, /* http://hl7.org/fhir/specimen-contained-preference */
    {24188, 1950, 4}, /* http://hl7.org/fhir/specimen-status */
    {24251, 1954, 2}, /* http://hl7.org/fhir/strand-type */
    {24322, 1956, 4}, /* http://hl7.org/fhir/structure-definition-kind */
    {24431, 1960, 5}, /* http://hl7.org/fhir/subscription-channel-type */
    {24517, 1965, 4}, /* http://hl7.org/fhir/subscription-status */
    {24584, 1969, 3}, /* http://hl7.org/fhir/substance-status */
    {24643, 1972, 4}, /* http://hl7.org/fhir/supplydelivery-status */
    {24715, 1976, 2}, /* http://terminology.hl7.org/CodeSystem/supply-item-type */
    {24791, 1978, 7}, /* http://hl7.org/fhir/supplyrequest-status */
    {24859, 1985, 4}, /* http://hl7.org/fhir/restful-interaction */
    {6558, 1989, 8}, /* http://hl7.org/fhir/request-intent */
    {24940, 1997, 1}, /* http://hl7.org/fhir/task-intent */
    {24984, 1998, 12}, /* http://hl7.org/fhir/task-status */
    {25051, 2010, 8}, /* http://hl7.org/fhir/trigger-type */
    {25209, 2018, 2}, /* http://hl7.org/fhir/type-derivation-rule */
    {24859, 2020, 9}, /* http://hl7.org/fhir/restful-interaction */
    {25376, 2029, 6}, /* http://hl7.org/fhir/udi-entry-type */
    {25464, 2035, 7}, /* http://unitsofmeasure.org */
    {25541, 2042, 6}, /* http://terminology.hl7.org/CodeSystem/v3-Confidentiality */
    {25620, 2048, 3}, /* http://hl7.org/fhir/variable-type */
    {25715, 2051, 6}, /* http://hl7.org/fhir/CodeSystem/status */
    {25833, 2057, 3}, /* http://hl7.org/fhir/versioning-policy */
    {25927, 2060, 4}, /* http://hl7.org/fhir/vision-base-codes */
    {25990, 2064, 2}, /* http://hl7.org/fhir/vision-eye-codes */
};
const uint16_t cpx_value_codes[] = {
    47, 54, 61, 68, 73, 78, 83, 88, 94, 100, 106, 112, 118, 124, 130, 136, 142, 148, 154, 160, 166, 172, 228, 235, 252, 261, 269, 353, 362,
    433, 447, 453, 528, 542, 557, 638, 645, 653, 666, 751, 754, 828, 834, 844, 856, 863, 874, 887, 898, 918, 1010, 1016, 1021, 1116, 1120,
    1132, 1136, 1148, 1160, 1218, 1223, 1232, 1283, 1291, 1296, 1300, 1305, 1374, 1381, 1386, 269, 1460, 1467, 1559, 1565, 1573, 1584, 1593,
    269, 1698, 1703, 1712, 1764, 1768, 1804, 1812, 1816, 1827, 1838, 1854, 1870, 1877, 1891, 1904, 1916, 1922, 1938, 1947, 1954, 1963, 1971,
    1989, 2000, 2010, 2020, 2031, 2047, 2052, 2058, 2072, 2082, 2102, 2109, 2120, 2139, 2156, 2165, 2171, 2177, 2187, 2203, 2215, 2225,
    2240, 2256, 2263, 2281, 2294, 2307, 2315, 2325, 2330, 2335, 2344, 2352, 2355, 2363, 2371, 2380, 2384, 2396, 2403, 2408, 2420, 2424,
    2428, 2433, 2474, 2482, 2501, 2514, 2533, 2545, 2565, 2576, 2582, 2589, 2616, 2630, 2637, 2657, 2666, 2675, 2688, 2699, 2720, 2726,
    2740, 2759, 2770, 2784, 2805, 2827, 2839, 2850, 2860, 2868, 2877, 2886, 2913, 2941, 2955, 2962, 2979, 2992, 3006, 3025, 3042, 3059,
    3077, 3092, 3116, 3126, 3135, 3153, 3172, 3186, 3202, 3211, 3228, 3244, 3265, 3285, 3290, 3295, 3311, 3317, 3334, 3352, 3365, 3378,
    3401, 3428, 3448, 3462, 3470, 3478, 3486, 3491, 3500, 3508, 3522, 3528, 3539, 3564, 3583, 3603, 3621, 3641, 3658, 3688, 3721, 3748,
    3775, 3803, 3832, 3857, 3888, 3922, 3940, 3954, 3972, 3985, 4000, 4012, 4034, 4054, 4071, 4084, 4108, 4119, 4127, 4141, 4163, 4170,
    4185, 4198, 4215, 4225, 4236, 4250, 4272, 4286, 4299, 4318, 4344, 4358, 4374, 4383, 4398, 4420, 4429, 4445, 4460, 4465, 4474, 4493,
    4513, 4526, 4539, 4549, 4570, 4587, 4604, 4634, 4658, 4681, 4696, 4710, 4715, 4739, 4750, 4761, 4770, 4789, 4886, 4895, 4907, 4912,
    5007, 5012, 5016, 5103, 5111, 228, 252, 1584, 5319, 235, 5329, 5337, 5405, 5413, 5420, 5430, 235, 5441, 5451, 5458, 5466, 5475, 5550,
    5558, 5631, 5640, 5646, 5653, 5658, 5670, 5673, 5682, 5694, 5703, 5713, 5793, 5797, 5806, 5814, 5824, 5829, 5846, 5856, 5865, 5877,
    5882, 5901, 5973, 5975, 5977, 5979, 5981, 6043, 6045, 6048, 6050, 6106, 6114, 6125, 6135, 6188, 6194, 6209, 6220, 6229, 6237, 6245,
    6255, 6267, 6360, 6371, 6380, 2533, 2784, 2992, 3603, 3985, 4445, 4710, 4789, 5420, 6489, 235, 6499, 6511, 261, 6523, 6533, 269, 6593,
    6600, 6606, 6611, 228, 235, 252, 5466, 6674, 6740, 6748, 6757, 235, 6764, 6777, 269, 6825, 6831, 6848, 6489, 235, 6499, 1116, 6984,
    7061, 6106, 7070, 7079, 7091, 7180, 7196, 7207, 7212, 2955, 3116, 4119, 4185, 4272, 7352, 7358, 7367, 7376, 7447, 235, 7455, 7461, 7541,
    7550, 7556, 7567, 7575, 7584, 7594, 7606, 7615, 7625, 1870, 2307, 2325, 2335, 2344, 2363, 2396, 7765, 7771, 7781, 228, 252, 7866, 7877,
    7885, 1584, 5319, 7975, 235, 7988, 5329, 5337, 353, 8072, 362, 8154, 8167, 8182, 8072, 8254, 8265, 6371, 8276, 8350, 8355, 228, 8422,
    235, 252, 5466, 8428, 8497, 8503, 8573, 8579, 1386, 8583, 8589, 8595, 2424, 1291, 8655, 1296, 1300, 1305, 7447, 8736, 5420, 8745, 235,
    8754, 8765, 8774, 8785, 8793, 8428, 8800, 1584, 8808, 8816, 7447, 8736, 5420, 8745, 235, 8754, 8765, 8774, 8785, 8793, 8428, 8800, 1584,
    8808, 8816, 8933, 8940, 8947, 8956, 9011, 9015, 9019, 9023, 9027, 9031, 9035, 1804, 1812, 1816, 1827, 1838, 1854, 1870, 1877, 1891,
    1904, 1916, 1922, 1938, 1947, 1954, 1963, 1971, 1989, 2000, 2010, 2020, 2031, 2047, 2052, 2058, 2072, 2082, 2102, 2109, 2120, 2139,
    2156, 2165, 2171, 2177, 2187, 2203, 2215, 2225, 2240, 2256, 2263, 2281, 2294, 2307, 2315, 2325, 2330, 2335, 2344, 2352, 2355, 2363,
    2371, 2380, 2384, 2396, 2403, 2408, 2420, 2424, 2428, 2433, 2474, 2482, 2501, 2514, 2533, 2545, 2565, 2576, 2582, 2589, 2616, 2630,
    2637, 2657, 2666, 2675, 2688, 2699, 2720, 2726, 2740, 2759, 2770, 2784, 2805, 2827, 2839, 2850, 2860, 2868, 2877, 2886, 2913, 2941,
    2955, 2962, 2979, 2992, 3006, 3025, 3042, 3059, 3077, 3092, 3116, 3126, 3135, 3153, 3172, 3186, 3202, 3211, 3228, 3244, 3265, 3285,
    3290, 3295, 3311, 3317, 3334, 3352, 3365, 3378, 3401, 3428, 3448, 3462, 3470, 3478, 3486, 3491, 3500, 3508, 3522, 3528, 3539, 3564,
    3583, 3603, 3621, 3641, 3658, 3688, 3721, 3748, 3775, 3803, 3832, 3857, 3888, 3922, 3940, 3954, 3972, 3985, 4000, 4012, 4034, 4054,
    4071, 4084, 4108, 4119, 4127, 4141, 4163, 4170, 4185, 4198, 4215, 4225, 4236, 4250, 4272, 4286, 4299, 4318, 4344, 4358, 4374, 4383,
    4398, 4420, 4429, 4445, 4460, 4465, 4474, 4493, 4513, 4526, 4539, 4549, 4570, 4587, 4604, 4634, 4658, 4681, 4696, 4710, 4715, 4739,
    4750, 4761, 4770, 4789, 5007, 5012, 1703, 9171, 9189, 1386, 9200, 9222, 9237, 228, 6489, 235, 9324, 261, 6533, 228, 235, 252, 269, 7447,
    8736, 5420, 9451, 235, 7455, 9461, 7461, 9469, 269, 9538, 9545, 9553, 9561, 9566, 9620, 9629, 9710, 235, 9718, 9803, 9811, 9820, 9826,
    9911, 9929, 9938, 9948, 9911, 9929, 9938, 9948, 228, 6489, 6777, 10107, 5405, 5420, 235, 10170, 6499, 10179, 6777, 10187, 269, 228, 235,
    8497, 10247, 6674, 10251, 228, 5420, 235, 10170, 10322, 6777, 5475, 10393, 10402, 6489, 235, 6499, 10422, 261, 10431, 6533, 269, 10489,
    10493, 10503, 10512, 10516, 10526, 10535, 10540, 10551, 10561, 10567, 10572, 10629, 10632, 10636, 10640, 5973, 10644, 10647, 10650,
    10653, 10656, 10659, 10663, 10667, 10671, 10750, 10757, 228, 5420, 8422, 235, 10890, 10899, 10986, 10994, 11004, 11065, 11067, 9538,
    11081, 5670, 7207, 11093, 11102, 11109, 228, 235, 252, 228, 5420, 8422, 235, 11243, 228, 5420, 6489, 235, 261, 6777, 5466, 8428, 11318,
    11325, 11335, 11345, 11418, 11428, 11488, 11493, 11506, 11521, 11528, 11543, 11602, 638, 4912, 10757, 653, 11609, 11689, 11704, 235,
    11718, 6499, 11726, 11798, 11808, 2371, 11813, 11879, 11885, 11905, 11919, 11935, 11948, 11962, 11973, 11987, 12001, 6489, 235, 12069,
    9461, 12136, 12143, 12147, 12152, 12160, 12166, 12171, 12215, 12222, 12226, 12231, 12237, 12242, 7358, 1296, 12296, 1300, 12306, 12380,
    12387, 12394, 12401, 12468, 5420, 235, 9469, 269, 6489, 235, 6489, 235, 10422, 12671, 1386, 12682, 12771, 12776, 12786, 12795, 12809,
    12819, 12873, 5420, 8422, 235, 12882, 8497, 1559, 12939, 8503, 12993, 13007, 5797, 13020, 13028, 13038, 13048, 10994, 5814, 13056,
    12795, 13067, 13075, 13085, 13096, 13102, 13119, 13128, 8072, 13138, 6135, 13149, 13158, 13168, 13179, 13189, 13197, 13208, 13217, 269,
    9566, 13267, 2307, 13278, 2330, 2335, 2344, 13285, 13293, 2363, 13299, 13311, 13320, 13329, 2396, 13339, 2403, 2424, 13384, 13390, 9811,
    13402, 13456, 13466, 13477, 13524, 13532, 13541, 9710, 235, 13593, 6371, 13649, 228, 252, 6674, 9561, 13760, 13829, 13834, 13849, 13477,
    13905, 13962, 13971, 13477, 13905, 14041, 14047, 14052, 14062, 14071, 14142, 14041, 14047, 14150, 14204, 14211, 14213, 14218, 14221,
    14226, 14229, 14236, 14243, 14250, 2352, 14259, 14267, 13329, 14271, 14281, 2428, 14386, 14395, 7061, 8497, 5458, 14528, 14544, 14555,
    14568, 6489, 235, 6499, 10422, 261, 6533, 269, 228, 6489, 235, 9324, 14687, 261, 6533, 269, 228, 235, 252, 5420, 6489, 14854, 235, 6499,
    261, 10431, 6533, 269, 228, 235, 252, 15036, 15049, 6593, 6600, 15064, 6606, 6611, 15079, 228, 5420, 6489, 8422, 235, 261, 6533, 269,
    15253, 15265, 15274, 15369, 15376, 15382, 15391, 15472, 15483, 15504, 15519, 15599, 15604, 15611, 15519, 15673, 15685, 15697, 15519,
    15751, 15757, 15762, 15767, 15773, 15781, 15785, 15791, 235, 10247, 15870, 15873, 15919, 15929, 15936, 7358, 1296, 1300, 12306, 2380,
    1386, 2420, 2428, 16079, 16090, 16101, 16160, 5640, 16171, 11798, 16228, 16230, 16232, 6048, 16234, 13285, 16276, 16282, 16366, 16375,
    13329, 7447, 5420, 9451, 235, 7455, 7461, 9469, 269, 16492, 16502, 5670, 16576, 16634, 16644, 16710, 16727, 6135, 11243, 14854, 16796,
    16809, 1854, 2102, 2156, 2165, 2171, 2203, 2307, 2335, 2363, 2396, 2403, 16933, 16949, 16955, 16961, 16967, 12468, 17024, 17100, 17108,
    17118, 17193, 17201, 2433, 17210, 17218, 17292, 17303, 17313, 17321, 13477, 228, 8422, 13593, 269, 17434, 17440, 269, 17504, 17506,
    17509, 17511, 7447, 6489, 235, 6499, 6533, 1116, 1132, 17752, 17504, 17506, 11065, 17509, 17511, 9538, 1698, 1703, 1712, 17895, 17904,
    17912, 17918, 17926, 18003, 18010, 18022, 18095, 18104, 18116, 18127, 18140, 18154, 18168, 18180, 18238, 18253, 7061, 8497, 9461, 18320,
    8497, 18401, 18406, 18411, 8503, 18484, 18491, 18498, 18401, 18406, 5458, 6489, 235, 6499, 6533, 18630, 18690, 13096, 18701, 18707,
    1386, 18730, 15036, 15049, 6593, 6600, 15064, 6606, 6611, 15079, 18794, 18799, 18807, 18812, 2533, 2545, 2657, 2720, 2784, 2868, 2992,
    3135, 3401, 3603, 3985, 4445, 4696, 4710, 4789, 228, 6489, 8422, 235, 261, 8808, 269, 10890, 18999, 19007, 228, 19082, 19109, 19118,
    19136, 6489, 19171, 19183, 19193, 19223, 19270, 19348, 19358, 19367, 19377, 19388, 19403, 19413, 19422, 19444, 19465, 19482, 19502,
    19270, 19584, 19592, 19602, 19679, 19686, 19691, 2474, 2482, 2501, 2514, 2533, 2545, 2565, 2576, 2582, 2589, 2616, 2630, 2637, 2657,
    2666, 2675, 2688, 2699, 2720, 2726, 2740, 2759, 2770, 2784, 2805, 2827, 2839, 2850, 2860, 2868, 2877, 2886, 2913, 2941, 2955, 2962,
    2979, 2992, 3006, 3025, 3042, 3059, 3077, 3092, 3116, 3126, 3135, 3153, 3172, 3186, 3202, 3211, 3228, 3244, 3265, 3285, 3290, 3295,
    3311, 3317, 3334, 3352, 3365, 3378, 3401, 3428, 3448, 3462, 3470, 3478, 3486, 3491, 3500, 3508, 3522, 3528, 3539, 3564, 3583, 3603,
    3621, 3641, 3658, 3688, 3721, 3748, 3775, 3803, 3832, 3857, 3888, 3922, 3940, 3954, 3972, 3985, 4000, 4012, 4034, 4054, 4071, 4084,
    4108, 4119, 4127, 4141, 4163, 4170, 4185, 4198, 4215, 4225, 4236, 4250, 4272, 4286, 4299, 4318, 4344, 4358, 4374, 4383, 4398, 4420,
    4429, 4445, 4460, 4465, 4474, 4493, 4513, 4526, 4539, 4549, 4570, 4587, 4604, 4634, 4658, 4681, 4696, 4710, 4715, 4739, 4750, 4761,
    4770, 4789, 19764, 19776, 19779, 18484, 18491, 19919, 19922, 19925, 19928, 19931, 19934, 19937, 19940, 19943, 20002, 20010, 18999,
    20078, 20084, 5631, 20090, 16090, 5670, 20096, 20104, 11102, 20108, 13339, 9561, 20171, 2330, 20181, 13311, 13329, 20188, 2396, 20196,
    2420, 20260, 20269, 20276, 1386, 20283, 20340, 20343, 20347, 20393, 20398, 20413, 235, 20430, 20485, 20495, 20552, 20557, 20561, 20566,
    20574, 20582, 20590, 20598, 20606, 20620, 20638, 20652, 20670, 20678, 20682, 20688, 20697, 20704, 20712, 20721, 20730, 20739, 20748,
    20757, 20768, 20780, 20789, 20797, 20808, 20819, 20830, 20843, 20861, 20878, 20891, 20904, 20917, 20938, 20958, 20978, 20991, 21016,
    21035, 21053, 21085, 21122, 21155, 21168, 21184, 21199, 21215, 21223, 21230, 21235, 21244, 21259, 21274, 21282, 21293, 21303, 21313,
    21323, 21333, 21343, 21356, 21369, 21382, 21395, 21408, 21424, 21440, 21456, 21472, 21488, 21504, 21520, 21536, 21552, 21568, 21581,
    21594, 21607, 21620, 21633, 21646, 21659, 21672, 21685, 21698, 21706, 21715, 21724, 21744, 21761, 21772, 21783, 21794, 21805, 21814,
    21823, 21835, 21847, 21874, 21883, 21891, 21901, 21913, 21921, 21932, 21943, 21953, 21968, 21973, 21983, 21987, 21992, 22000, 22008,
    22016, 22024, 22032, 22040, 22048, 22059, 22068, 22077, 22086, 22094, 22104, 22112, 22118, 22124, 22132, 22136, 22141, 22155, 22165,
    22179, 22197, 22211, 22229, 22243, 22261, 22267, 22280, 22297, 22310, 22327, 22340, 22357, 22366, 22372, 22379, 22384, 22398, 22407,
    22411, 22415, 22419, 22427, 22431, 22443, 22450, 22459, 22465, 22476, 22490, 22495, 22506, 22514, 22522, 22536, 22554, 22568, 22586,
    22600, 22618, 22625, 22633, 22642, 22651, 22660, 22669, 22679, 22689, 22697, 22707, 22719, 22731, 22747, 22754, 22767, 22771, 22777,
    22785, 22801, 22810, 22818, 22825, 22833, 22841, 22849, 22879, 22885, 22891, 22896, 22906, 22912, 22921, 22929, 22933, 22942, 22951,
    22956, 22961, 22970, 22975, 22980, 22988, 22996, 23006, 23010, 23014, 23021, 23030, 23037, 23046, 23052, 23058, 23066, 23075, 23084,
    23092, 23100, 23106, 23116, 23126, 23136, 23146, 23156, 23168, 23178, 23188, 23200, 23212, 23222, 23232, 23242, 23252, 23262, 23272,
    23276, 23284, 23296, 23304, 23312, 23320, 23328, 23336, 23344, 23353, 23361, 23370, 23377, 23388, 23399, 23407, 23413, 23424, 23432,
    23440, 23449, 23456, 23462, 23468, 23473, 23480, 23485, 23495, 23505, 23515, 23521, 23531, 23537, 23543, 23548, 23556, 23560, 23568,
    23577, 23587, 23597, 23608, 23619, 23630, 23645, 23649, 23662, 23668, 23679, 23684, 23692, 23709, 23726, 23738, 23748, 23756, 23764,
    23768, 23772, 23785, 23798, 23804, 23815, 23822, 23826, 23838, 23844, 23850, 23855, 23863, 23871, 23879, 23887, 23895, 23899, 23908,
    23919, 23930, 23935, 23947, 23959, 23964, 23973, 23981, 23988, 23999, 24007, 24014, 24022, 24029, 24045, 24052, 24060, 24067, 24071,
    13456, 6125, 12468, 235, 17024, 24224, 24283, 24289, 24368, 17918, 24381, 24396, 8573, 6237, 24477, 8595, 24487, 228, 8497, 10247,
    24557, 228, 235, 252, 24685, 6489, 235, 6499, 638, 4912, 228, 5420, 6489, 8422, 235, 6674, 269, 6188, 24899, 24914, 6255, 15036, 15049,
    6593, 6600, 15064, 6606, 6611, 15079, 269, 11243, 5420, 6489, 8422, 235, 25016, 6499, 261, 25023, 25029, 8428, 24557, 25084, 25102,
    25116, 25127, 25140, 25154, 25167, 25179, 25250, 25261, 14229, 12136, 25301, 25318, 12160, 25331, 25336, 25348, 25355, 25411, 25419,
    25424, 25431, 25436, 269, 25490, 25492, 25494, 25496, 25500, 25503, 25505, 25598, 25600, 25602, 5979, 5981, 25604, 25654, 25665, 25677,
    25753, 25762, 25773, 25785, 25796, 25805, 25871, 25882, 25892, 25965, 5670, 16576, 25970, 26027, 26032,
};
static const struct cpx_parameter parameters[] = {
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Account */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Account */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ActivityDefinition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ActivityDefinition */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* AdverseEvent */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* AllergyIntolerance */
    {"clinical-status", CPX_PARAMETER_TOKEN, (const char *const[]){"clinicalStatus", NULL}}, /* AllergyIntolerance */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", "reaction.substance", NULL}}, /* AllergyIntolerance */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* AllergyIntolerance */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Appointment */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Appointment */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* AppointmentResponse */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* Basic */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Basic */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* BodyStructure */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Bundle */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* CapabilityStatement */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* CarePlan */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* CarePlan */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* CarePlan */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* CareTeam */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* CareTeam */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* CareTeam */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* ChargeItem */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ChargeItem */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ChargeItemDefinition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ChargeItemDefinition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Claim */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Claim */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ClaimResponse */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ClaimResponse */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ClinicalImpression */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ClinicalImpression */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* CodeSystem */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* CodeSystem */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* Communication */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Communication */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Communication */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* CommunicationRequest */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* CommunicationRequest */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* CommunicationRequest */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* CompartmentDefinition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* CompartmentDefinition */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* Composition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Composition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Composition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ConceptMap */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ConceptMap */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* Condition */
    {"clinical-status", CPX_PARAMETER_TOKEN, (const char *const[]){"clinicalStatus", NULL}}, /* Condition */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* Condition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Condition */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* Consent */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Consent */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Consent */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Contract */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Contract */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Coverage */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Coverage */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* CoverageEligibilityRequest */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* CoverageEligibilityRequest */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* CoverageEligibilityResponse */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* CoverageEligibilityResponse */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* DetectedIssue */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* DetectedIssue */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Device */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Device */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* DeviceDefinition */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* DeviceMetric */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* DeviceMetric */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"codeCodeableConcept", NULL}}, /* DeviceRequest */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* DeviceRequest */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* DeviceRequest */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* DeviceUseStatement */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* DiagnosticReport */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* DiagnosticReport */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* DiagnosticReport */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* DiagnosticReport */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", "masterIdentifier", NULL}}, /* DocumentManifest */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* DocumentManifest */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* DocumentReference */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", "masterIdentifier", NULL}}, /* DocumentReference */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* DocumentReference */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* EffectEvidenceSynthesis */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* EffectEvidenceSynthesis */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Encounter */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Encounter */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Endpoint */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Endpoint */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* EnrollmentRequest */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* EnrollmentRequest */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* EnrollmentResponse */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* EnrollmentResponse */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* EpisodeOfCare */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* EpisodeOfCare */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* EventDefinition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* EventDefinition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Evidence */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Evidence */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* EvidenceVariable */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* EvidenceVariable */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ExampleScenario */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ExampleScenario */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ExplanationOfBenefit */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ExplanationOfBenefit */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"condition.code", NULL}}, /* FamilyMemberHistory */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* FamilyMemberHistory */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* FamilyMemberHistory */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Flag */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* Goal */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Goal */
    {"lifecycle-status", CPX_PARAMETER_TOKEN, (const char *const[]){"lifecycleStatus", NULL}}, /* Goal */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* GraphDefinition */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* Group */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Group */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* GuidanceResponse */
    {"active", CPX_PARAMETER_TOKEN, (const char *const[]){"active", NULL}}, /* HealthcareService */
    {"characteristic", CPX_PARAMETER_TOKEN, (const char *const[]){"characteristic", NULL}}, /* HealthcareService */
    {"coverage-area", CPX_PARAMETER_REFERENCE, (const char *const[]){"coverageArea", NULL}}, /* HealthcareService */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* HealthcareService */
    {"location", CPX_PARAMETER_REFERENCE, (const char *const[]){"location", NULL}}, /* HealthcareService */
    {"organization", CPX_PARAMETER_REFERENCE, (const char *const[]){"providedBy", NULL}}, /* HealthcareService */
    {"service-category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* HealthcareService */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ImagingStudy */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ImagingStudy */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Immunization */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Immunization */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ImmunizationEvaluation */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ImmunizationEvaluation */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ImmunizationRecommendation */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"recommendation.forecastStatus", NULL}}, /* ImmunizationRecommendation */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ImplementationGuide */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* InsurancePlan */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* InsurancePlan */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Invoice */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Invoice */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Library */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Library */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* List */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* List */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* List */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Location */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Location */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Measure */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Measure */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MeasureReport */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* MeasureReport */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Media */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Media */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* Medication */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Medication */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Medication */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"medicationCodeableConcept", NULL}}, /* MedicationAdministration */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MedicationAdministration */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* MedicationAdministration */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"medicationCodeableConcept", NULL}}, /* MedicationDispense */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MedicationDispense */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* MedicationDispense */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* MedicationKnowledge */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* MedicationKnowledge */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* MedicationRequest */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"medicationCodeableConcept", NULL}}, /* MedicationRequest */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MedicationRequest */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* MedicationRequest */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* MedicationStatement */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"medicationCodeableConcept", NULL}}, /* MedicationStatement */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MedicationStatement */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* MedicationStatement */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MedicinalProduct */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MedicinalProductAuthorization */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* MedicinalProductAuthorization */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MedicinalProductPackaged */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MedicinalProductPharmaceutical */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* MessageDefinition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MessageDefinition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* MessageDefinition */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"response.code", NULL}}, /* MessageHeader */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* MolecularSequence */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* NamingSystem */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* NutritionOrder */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* NutritionOrder */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* Observation */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* Observation */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Observation */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Observation */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* OperationDefinition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* OperationDefinition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Organization */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* OrganizationAffiliation */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Patient */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* PaymentNotice */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* PaymentNotice */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* PaymentReconciliation */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* PaymentReconciliation */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Person */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* PlanDefinition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* PlanDefinition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Practitioner */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* PractitionerRole */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* Procedure */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* Procedure */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Procedure */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Procedure */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Questionnaire */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Questionnaire */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* QuestionnaireResponse */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* QuestionnaireResponse */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* RelatedPerson */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* RequestGroup */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* RequestGroup */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* RequestGroup */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ResearchDefinition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ResearchDefinition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ResearchElementDefinition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ResearchElementDefinition */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* ResearchStudy */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ResearchStudy */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ResearchStudy */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ResearchSubject */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ResearchSubject */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* RiskAssessment */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* RiskEvidenceSynthesis */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* RiskEvidenceSynthesis */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Schedule */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* SearchParameter */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* SearchParameter */
    {"based-on", CPX_PARAMETER_REFERENCE, (const char *const[]){"basedOn", NULL}}, /* ServiceRequest */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* ServiceRequest */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* ServiceRequest */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ServiceRequest */
    {"intent", CPX_PARAMETER_TOKEN, (const char *const[]){"intent", NULL}}, /* ServiceRequest */
    {"performer", CPX_PARAMETER_REFERENCE, (const char *const[]){"performer", NULL}}, /* ServiceRequest */
    {"requester", CPX_PARAMETER_REFERENCE, (const char *const[]){"requester", NULL}}, /* ServiceRequest */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ServiceRequest */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Slot */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Slot */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Specimen */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Specimen */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* SpecimenDefinition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* StructureDefinition */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* StructureDefinition */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* StructureMap */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* StructureMap */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Subscription */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* Substance */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", "ingredient.substanceCodeableConcept", NULL}}, /* Substance */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Substance */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Substance */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code.code", NULL}}, /* SubstanceSpecification */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* SupplyDelivery */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* SupplyDelivery */
    {"category", CPX_PARAMETER_TOKEN, (const char *const[]){"category", NULL}}, /* SupplyRequest */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* SupplyRequest */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* SupplyRequest */
    {"based-on", CPX_PARAMETER_REFERENCE, (const char *const[]){"basedOn", NULL}}, /* Task */
    {"code", CPX_PARAMETER_TOKEN, (const char *const[]){"code", NULL}}, /* Task */
    {"focus", CPX_PARAMETER_REFERENCE, (const char *const[]){"focus", NULL}}, /* Task */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* Task */
    {"intent", CPX_PARAMETER_TOKEN, (const char *const[]){"intent", NULL}}, /* Task */
    {"owner", CPX_PARAMETER_REFERENCE, (const char *const[]){"owner", NULL}}, /* Task */
    {"requester", CPX_PARAMETER_REFERENCE, (const char *const[]){"requester", NULL}}, /* Task */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* Task */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* TerminologyCapabilities */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* TestReport */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* TestScript */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* TestScript */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* ValueSet */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* ValueSet */
    {"identifier", CPX_PARAMETER_TOKEN, (const char *const[]){"identifier", NULL}}, /* VisionPrescription */
    {"status", CPX_PARAMETER_TOKEN, (const char *const[]){"status", NULL}}, /* VisionPrescription */
};
const struct cpx_type cpx_types[] = {
    {"Account", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[0], 2},
    {"ActivityDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[2], 2},
    {"AdverseEvent", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[4], 1},
    {"AllergyIntolerance", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[5], 4},
    {"Appointment", CPX_AUDIENCE_CHILD, (const char *const[]){"participant.actor", NULL}, &parameters[9], 2},
    {"AppointmentResponse", CPX_AUDIENCE_CHILD, (const char *const[]){"actor", NULL}, &parameters[11], 1},
    {"AuditEvent", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, NULL, 0},
    {"Basic", CPX_AUDIENCE_DERIVED, (const char *const[]){"subject", NULL}, &parameters[12], 2},
    {"Binary", CPX_AUDIENCE_DERIVED, (const char *const[]){"securityContext", NULL}, NULL, 0},
    {"BiologicallyDerivedProduct", CPX_AUDIENCE_CHILD, (const char *const[]){"collection.source", NULL}, NULL, 0},
    {"BodyStructure", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[14], 1},
    {"Bundle", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[15], 1},
    {"CapabilityStatement", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[16], 1},
    {"CarePlan", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[17], 3},
    {"CareTeam", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[20], 3},
    {"CatalogEntry", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, NULL, 0},
    {"ChargeItem", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[23], 2},
    {"ChargeItemDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[25], 2},
    {"Claim", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[27], 2},
    {"ClaimResponse", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[29], 2},
    {"ClinicalImpression", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[31], 2},
    {"CodeSystem", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[33], 2},
    {"Communication", CPX_AUDIENCE_DERIVED, (const char *const[]){"subject", NULL}, &parameters[35], 3},
    {"CommunicationRequest", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[38], 3},
    {"CompartmentDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[41], 2},
    {"Composition", CPX_AUDIENCE_DERIVED, (const char *const[]){"subject", NULL}, &parameters[43], 3},
    {"ConceptMap", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[46], 2},
    {"Condition", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[48], 4},
    {"Consent", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[52], 3},
    {"Contract", CPX_AUDIENCE_DERIVED, (const char *const[]){"subject", NULL}, &parameters[55], 2},
    {"Coverage", CPX_AUDIENCE_CHILD, (const char *const[]){"beneficiary", NULL}, &parameters[57], 2},
    {"CoverageEligibilityRequest", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[59], 2},
    {"CoverageEligibilityResponse", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[61], 2},
    {"DetectedIssue", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[63], 2},
    {"Device", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[65], 2},
    {"DeviceDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[67], 1},
    {"DeviceMetric", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[68], 2},
    {"DeviceRequest", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[70], 3},
    {"DeviceUseStatement", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[73], 1},
    {"DiagnosticReport", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[74], 4},
    {"DocumentManifest", CPX_AUDIENCE_DERIVED, (const char *const[]){"subject", NULL}, &parameters[78], 2},
    {"DocumentReference", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[80], 3},
    {"EffectEvidenceSynthesis", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[83], 2},
    {"Encounter", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[85], 2},
    {"Endpoint", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[87], 2},
    {"EnrollmentRequest", CPX_AUDIENCE_CHILD, (const char *const[]){"candidate", NULL}, &parameters[89], 2},
    {"EnrollmentResponse", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[91], 2},
    {"EpisodeOfCare", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[93], 2},
    {"EventDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[95], 2},
    {"Evidence", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[97], 2},
    {"EvidenceVariable", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[99], 2},
    {"ExampleScenario", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[101], 2},
    {"ExplanationOfBenefit", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[103], 2},
    {"FamilyMemberHistory", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[105], 3},
    {"Flag", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[108], 1},
    {"Goal", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[109], 3},
    {"GraphDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[112], 1},
    {"Group", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[113], 2},
    {"GuidanceResponse", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[115], 1},
    {"HealthcareService", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[116], 7},
    {"ImagingStudy", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[123], 2},
    {"Immunization", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[125], 2},
    {"ImmunizationEvaluation", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[127], 2},
    {"ImmunizationRecommendation", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[129], 2},
    {"ImplementationGuide", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[131], 1},
    {"InsurancePlan", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[132], 2},
    {"Invoice", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[134], 2},
    {"Library", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[136], 2},
    {"Linkage", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, NULL, 0},
    {"List", CPX_AUDIENCE_DERIVED, (const char *const[]){"subject", NULL}, &parameters[138], 3},
    {"Location", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[141], 2},
    {"Measure", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[143], 2},
    {"MeasureReport", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[145], 2},
    {"Media", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[147], 2},
    {"Medication", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[149], 3},
    {"MedicationAdministration", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[152], 3},
    {"MedicationDispense", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[155], 3},
    {"MedicationKnowledge", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[158], 2},
    {"MedicationRequest", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[160], 4},
    {"MedicationStatement", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[164], 4},
    {"MedicinalProduct", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[168], 1},
    {"MedicinalProductAuthorization", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[169], 2},
    {"MedicinalProductContraindication", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"MedicinalProductIndication", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"MedicinalProductIngredient", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"MedicinalProductInteraction", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"MedicinalProductManufactured", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"MedicinalProductPackaged", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[171], 1},
    {"MedicinalProductPharmaceutical", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[172], 1},
    {"MedicinalProductUndesirableEffect", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"MessageDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[173], 3},
    {"MessageHeader", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[176], 1},
    {"MolecularSequence", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[177], 1},
    {"NamingSystem", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[178], 1},
    {"NutritionOrder", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[179], 2},
    {"Observation", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[181], 4},
    {"ObservationDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"OperationDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[185], 2},
    {"OperationOutcome", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, NULL, 0},
    {"Organization", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[187], 1},
    {"OrganizationAffiliation", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[188], 1},
    {"Parameters", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, NULL, 0},
    {"Patient", CPX_AUDIENCE_CHILD, (const char *const[]){NULL}, &parameters[189], 1},
    {"PaymentNotice", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[190], 2},
    {"PaymentReconciliation", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[192], 2},
    {"Person", CPX_AUDIENCE_DERIVED, (const char *const[]){"link.target", NULL}, &parameters[194], 1},
    {"PlanDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[195], 2},
    {"Practitioner", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[197], 1},
    {"PractitionerRole", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[198], 1},
    {"Procedure", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[199], 4},
    {"Provenance", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, NULL, 0},
    {"Questionnaire", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[203], 2},
    {"QuestionnaireResponse", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[205], 2},
    {"RelatedPerson", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[207], 1},
    {"RequestGroup", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[208], 3},
    {"ResearchDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[211], 2},
    {"ResearchElementDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[213], 2},
    {"ResearchStudy", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[215], 3},
    {"ResearchSubject", CPX_AUDIENCE_CHILD, (const char *const[]){"individual", NULL}, &parameters[218], 2},
    {"RiskAssessment", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[220], 1},
    {"RiskEvidenceSynthesis", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[221], 2},
    {"Schedule", CPX_AUDIENCE_DERIVED, (const char *const[]){"actor", NULL}, &parameters[223], 1},
    {"SearchParameter", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[224], 2},
    {"ServiceRequest", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[226], 8},
    {"Slot", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[234], 2},
    {"Specimen", CPX_AUDIENCE_CHILD, (const char *const[]){"subject", NULL}, &parameters[236], 2},
    {"SpecimenDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[238], 1},
    {"StructureDefinition", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[239], 2},
    {"StructureMap", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[241], 2},
    {"Subscription", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[243], 1},
    {"Substance", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[244], 4},
    {"SubstanceNucleicAcid", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"SubstancePolymer", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"SubstanceProtein", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"SubstanceReferenceInformation", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"SubstanceSourceMaterial", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, NULL, 0},
    {"SubstanceSpecification", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[248], 1},
    {"SupplyDelivery", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[249], 2},
    {"SupplyRequest", CPX_AUDIENCE_CHILD, (const char *const[]){"deliverTo", NULL}, &parameters[251], 3},
    {"Task", CPX_AUDIENCE_CHILD, (const char *const[]){"for", NULL}, &parameters[254], 8},
    {"TerminologyCapabilities", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[262], 1},
    {"TestReport", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[263], 1},
    {"TestScript", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, &parameters[264], 2},
    {"ValueSet", CPX_AUDIENCE_DIRECTORY, (const char *const[]){NULL}, &parameters[266], 2},
    {"VerificationResult", CPX_AUDIENCE_DERIVED, (const char *const[]){NULL}, NULL, 0},
    {"VisionPrescription", CPX_AUDIENCE_CHILD, (const char *const[]){"patient", NULL}, &parameters[268], 2},
};
const size_t cpx_types_count = sizeof cpx_types / sizeof cpx_types[0];
const char cpx_pool[] =
    "\0"
    "FHIR-version\0"
    "http://hl7.org/fhir/FHIR-version\0"
    "0.0.80\0"
    "0.0.81\0"
    "0.0.82\0"
    "0.01\0"
    "0.05\0"
    "0.06\0"
    "0.11\0"
    "0.4.0\0"
    "0.5.0\0"
    "1.0.0\0"
    "1.0.1\0"
    "1.0.2\0"
    "1.1.0\0"
    "1.4.0\0"
    "1.6.0\0"
    "1.8.0\0"
    "3.0.0\0"
    "3.0.1\0"
    "3.3.0\0"
    "3.5.0\0"
    "4.0.0\0"
    "4.0.1\0"
    "account-status\0"
    "http://hl7.org/fhir/account-status\0"
    "active\0"
    "entered-in-error\0"
    "inactive\0"
    "on-hold\0"
    "unknown\0"
    "action-cardinality-behavior\0"
    "http://hl7.org/fhir/action-cardinality-behavior\0"
    "multiple\0"
    "single\0"
    "action-condition-kind\0"
    "http://hl7.org/fhir/action-condition-kind\0"
    "applicability\0"
    "start\0"
    "stop\0"
    "action-grouping-behavior\0"
    "http://hl7.org/fhir/action-grouping-behavior\0"
    "logical-group\0"
    "sentence-group\0"
    "visual-group\0"
    "action-participant-type\0"
    "http://hl7.org/fhir/action-participant-type\0"
    "device\0"
    "patient\0"
    "practitioner\0"
    "related-person\0"
    "action-precheck-behavior\0"
    "http://hl7.org/fhir/action-precheck-behavior\0"
    "no\0"
    "yes\0"
    "action-relationship-type\0"
    "http://hl7.org/fhir/action-relationship-type\0"
    "after\0"
    "after-end\0"
    "after-start\0"
    "before\0"
    "before-end\0"
    "before-start\0"
    "concurrent\0"
    "concurrent-with-end\0"
    "concurrent-with-start\0"
    "action-required-behavior\0"
    "http://hl7.org/fhir/action-required-behavior\0"
    "could\0"
    "must\0"
    "must-unless-documented\0"
    "action-selection-behavior\0"
    "http://hl7.org/fhir/action-selection-behavior\0"
    "all\0"
    "all-or-none\0"
    "any\0"
    "at-most-one\0"
    "exactly-one\0"
    "one-or-more\0"
    "address-type\0"
    "http://hl7.org/fhir/address-type\0"
    "both\0"
    "physical\0"
    "postal\0"
    "address-use\0"
    "http://hl7.org/fhir/address-use\0"
    "billing\0"
    "home\0"
    "old\0"
    "temp\0"
    "work\0"
    "administrative-gender\0"
    "http://hl7.org/fhir/administrative-gender\0"
    "female\0"
    "male\0"
    "other\0"
    "adverse-event-actuality\0"
    "http://hl7.org/fhir/adverse-event-actuality\0"
    "actual\0"
    "potential\0"
    "adverse-event-outcome\0"
    "http://terminology.hl7.org/CodeSystem/adverse-event-outcome\0"
    "fatal\0"
    "ongoing\0"
    "recovering\0"
    "resolved\0"
    "resolvedWithSequelae\0"
    "adverse-event-severity\0"
    "http://terminology.hl7.org/CodeSystem/adverse-event-severity\0"
    "mild\0"
    "moderate\0"
    "severe\0"
    "all-types\0"
    "http://hl7.org/fhir/abstract-types\0"
    "Any\0"
    "Type\0"
    "http://hl7.org/fhir/data-types\0"
    "Address\0"
    "Age\0"
    "Annotation\0"
    "Attachment\0"
    "BackboneElement\0"
    "CodeableConcept\0"
    "Coding\0"
    "ContactDetail\0"
    "ContactPoint\0"
    "Contributor\0"
    "Count\0"
    "DataRequirement\0"
    "Distance\0"
    "Dosage\0"
    "Duration\0"
    "Element\0"
    "ElementDefinition\0"
    "Expression\0"
    "Extension\0"
    "HumanName\0"
    "Identifier\0"
    "MarketingStatus\0"
    "Meta\0"
    "Money\0"
    "MoneyQuantity\0"
    "Narrative\0"
    "ParameterDefinition\0"
    "Period\0"
    "Population\0"
    "ProdCharacteristic\0"
    "ProductShelfLife\0"
    "Quantity\0"
    "Range\0"
    "Ratio\0"
    "Reference\0"
    "RelatedArtifact\0"
    "SampledData\0"
    "Signature\0"
    "SimpleQuantity\0"
    "SubstanceAmount\0"
    "Timing\0"
    "TriggerDefinition\0"
    "UsageContext\0"
    "base64Binary\0"
    "boolean\0"
    "canonical\0"
    "code\0"
    "date\0"
    "dateTime\0"
    "decimal\0"
    "id\0"
    "instant\0"
    "integer\0"
    "markdown\0"
    "oid\0"
    "positiveInt\0"
    "string\0"
    "time\0"
    "unsignedInt\0"
    "uri\0"
    "url\0"
    "uuid\0"
    "xhtml\0"
    "http://hl7.org/fhir/resource-types\0"
    "Account\0"
    "ActivityDefinition\0"
    "AdverseEvent\0"
    "AllergyIntolerance\0"
    "Appointment\0"
    "AppointmentResponse\0"
    "AuditEvent\0"
    "Basic\0"
    "Binary\0"
    "BiologicallyDerivedProduct\0"
    "BodyStructure\0"
    "Bundle\0"
    "CapabilityStatement\0"
    "CarePlan\0"
    "CareTeam\0"
    "CatalogEntry\0"
    "ChargeItem\0"
    "ChargeItemDefinition\0"
    "Claim\0"
    "ClaimResponse\0"
    "ClinicalImpression\0"
    "CodeSystem\0"
    "Communication\0"
    "CommunicationRequest\0"
    "CompartmentDefinition\0"
    "Composition\0"
    "ConceptMap\0"
    "Condition\0"
    "Consent\0"
    "Contract\0"
    "Coverage\0"
    "CoverageEligibilityRequest\0"
    "CoverageEligibilityResponse\0"
    "DetectedIssue\0"
    "Device\0"
    "DeviceDefinition\0"
    "DeviceMetric\0"
    "DeviceRequest\0"
    "DeviceUseStatement\0"
    "DiagnosticReport\0"
    "DocumentManifest\0"
    "DocumentReference\0"
    "DomainResource\0"
    "EffectEvidenceSynthesis\0"
    "Encounter\0"
    "Endpoint\0"
    "EnrollmentRequest\0"
    "EnrollmentResponse\0"
    "EpisodeOfCare\0"
    "EventDefinition\0"
    "Evidence\0"
    "EvidenceVariable\0"
    "ExampleScenario\0"
    "ExplanationOfBenefit\0"
    "FamilyMemberHistory\0"
    "Flag\0"
    "Goal\0"
    "GraphDefinition\0"
    "Group\0"
    "GuidanceResponse\0"
    "HealthcareService\0"
    "ImagingStudy\0"
    "Immunization\0"
    "ImmunizationEvaluation\0"
    "ImmunizationRecommendation\0"
    "ImplementationGuide\0"
    "InsurancePlan\0"
    "Invoice\0"
    "Library\0"
    "Linkage\0"
    "List\0"
    "Location\0"
    "Measure\0"
    "MeasureReport\0"
    "Media\0"
    "Medication\0"
    "MedicationAdministration\0"
    "MedicationDispense\0"
    "MedicationKnowledge\0"
    "MedicationRequest\0"
    "MedicationStatement\0"
    "MedicinalProduct\0"
    "MedicinalProductAuthorization\0"
    "MedicinalProductContraindication\0"
    "MedicinalProductIndication\0"
    "MedicinalProductIngredient\0"
    "MedicinalProductInteraction\0"
    "MedicinalProductManufactured\0"
    "MedicinalProductPackaged\0"
    "MedicinalProductPharmaceutical\0"
    "MedicinalProductUndesirableEffect\0"
    "MessageDefinition\0"
    "MessageHeader\0"
    "MolecularSequence\0"
    "NamingSystem\0"
    "NutritionOrder\0"
    "Observation\0"
    "ObservationDefinition\0"
    "OperationDefinition\0"
    "OperationOutcome\0"
    "Organization\0"
    "OrganizationAffiliation\0"
    "Parameters\0"
    "Patient\0"
    "PaymentNotice\0"
    "PaymentReconciliation\0"
    "Person\0"
    "PlanDefinition\0"
    "Practitioner\0"
    "PractitionerRole\0"
    "Procedure\0"
    "Provenance\0"
    "Questionnaire\0"
    "QuestionnaireResponse\0"
    "RelatedPerson\0"
    "RequestGroup\0"
    "ResearchDefinition\0"
    "ResearchElementDefinition\0"
    "ResearchStudy\0"
    "ResearchSubject\0"
    "Resource\0"
    "RiskAssessment\0"
    "RiskEvidenceSynthesis\0"
    "Schedule\0"
    "SearchParameter\0"
    "ServiceRequest\0"
    "Slot\0"
    "Specimen\0"
    "SpecimenDefinition\0"
    "StructureDefinition\0"
    "StructureMap\0"
    "Subscription\0"
    "Substance\0"
    "SubstanceNucleicAcid\0"
    "SubstancePolymer\0"
    "SubstanceProtein\0"
    "SubstanceReferenceInformation\0"
    "SubstanceSourceMaterial\0"
    "SubstanceSpecification\0"
    "SupplyDelivery\0"
    "SupplyRequest\0"
    "Task\0"
    "TerminologyCapabilities\0"
    "TestReport\0"
    "TestScript\0"
    "ValueSet\0"
    "VerificationResult\0"
    "VisionPrescription\0"
    "allergy-intolerance-category\0"
    "http://hl7.org/fhir/allergy-intolerance-category\0"
    "biologic\0"
    "environment\0"
    "food\0"
    "medication\0"
    "allergy-intolerance-criticality\0"
    "http://hl7.org/fhir/allergy-intolerance-criticality\0"
    "high\0"
    "low\0"
    "unable-to-assess\0"
    "allergy-intolerance-type\0"
    "http://hl7.org/fhir/allergy-intolerance-type\0"
    "allergy\0"
    "intolerance\0"
    "allergyintolerance-clinical\0"
    "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical\0"
    "allergyintolerance-verification\0"
    "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification\0"
    "confirmed\0"
    "refuted\0"
    "unconfirmed\0"
    "appointmentstatus\0"
    "http://hl7.org/fhir/appointmentstatus\0"
    "arrived\0"
    "booked\0"
    "cancelled\0"
    "checked-in\0"
    "fulfilled\0"
    "noshow\0"
    "pending\0"
    "proposed\0"
    "waitlist\0"
    "assert-direction-codes\0"
    "http://hl7.org/fhir/assert-direction-codes\0"
    "request\0"
    "response\0"
    "assert-operator-codes\0"
    "http://hl7.org/fhir/assert-operator-codes\0"
    "contains\0"
    "empty\0"
    "equals\0"
    "eval\0"
    "greaterThan\0"
    "in\0"
    "lessThan\0"
    "notContains\0"
    "notEmpty\0"
    "notEquals\0"
    "notIn\0"
    "assert-response-code-types\0"
    "http://hl7.org/fhir/assert-response-code-types\0"
    "bad\0"
    "conflict\0"
    "created\0"
    "forbidden\0"
    "gone\0"
    "methodNotAllowed\0"
    "noContent\0"
    "notFound\0"
    "notModified\0"
    "okay\0"
    "preconditionFailed\0"
    "unprocessable\0"
    "audit-event-action\0"
    "http://hl7.org/fhir/audit-event-action\0"
    "C\0"
    "D\0"
    "E\0"
    "R\0"
    "U\0"
    "audit-event-outcome\0"
    "http://hl7.org/fhir/audit-event-outcome\0"
    "0\0"
    "12\0"
    "4\0"
    "8\0"
    "binding-strength\0"
    "http://hl7.org/fhir/binding-strength\0"
    "example\0"
    "extensible\0"
    "preferred\0"
    "required\0"
    "bundle-type\0"
    "http://hl7.org/fhir/bundle-type\0"
    "batch\0"
    "batch-response\0"
    "collection\0"
    "document\0"
    "history\0"
    "message\0"
    "searchset\0"
    "transaction\0"
    "transaction-response\0"
    "capability-statement-kind\0"
    "http://hl7.org/fhir/capability-statement-kind\0"
    "capability\0"
    "instance\0"
    "requirements\0"
    "care-plan-activity-kind\0"
    "care-plan-activity-status\0"
    "http://hl7.org/fhir/care-plan-activity-status\0"
    "completed\0"
    "in-progress\0"
    "not-started\0"
    "scheduled\0"
    "stopped\0"
    "care-plan-intent\0"
    "http://hl7.org/fhir/request-intent\0"
    "option\0"
    "order\0"
    "plan\0"
    "proposal\0"
    "care-team-status\0"
    "http://hl7.org/fhir/care-team-status\0"
    "suspended\0"
    "chargeitem-status\0"
    "http://hl7.org/fhir/chargeitem-status\0"
    "aborted\0"
    "billable\0"
    "billed\0"
    "not-billable\0"
    "planned\0"
    "claim-use\0"
    "http://hl7.org/fhir/claim-use\0"
    "claim\0"
    "preauthorization\0"
    "predetermination\0"
    "clinicalimpression-status\0"
    "http://hl7.org/fhir/event-status\0"
    "code-search-support\0"
    "http://hl7.org/fhir/code-search-support\0"
    "explicit\0"
    "codesystem-content-mode\0"
    "http://hl7.org/fhir/codesystem-content-mode\0"
    "complete\0"
    "fragment\0"
    "not-present\0"
    "supplement\0"
    "codesystem-hierarchy-meaning\0"
    "http://hl7.org/fhir/codesystem-hierarchy-meaning\0"
    "classified-with\0"
    "grouped-by\0"
    "is-a\0"
    "part-of\0"
    "compartment-type\0"
    "http://hl7.org/fhir/compartment-type\0"
    "composition-attestation-mode\0"
    "http://hl7.org/fhir/composition-attestation-mode\0"
    "legal\0"
    "official\0"
    "personal\0"
    "professional\0"
    "composition-status\0"
    "http://hl7.org/fhir/composition-status\0"
    "amended\0"
    "final\0"
    "preliminary\0"
    "concept-map-equivalence\0"
    "http://hl7.org/fhir/concept-map-equivalence\0"
    "disjoint\0"
    "equal\0"
    "equivalent\0"
    "inexact\0"
    "narrower\0"
    "relatedto\0"
    "specializes\0"
    "subsumes\0"
    "unmatched\0"
    "wider\0"
    "concept-property-type\0"
    "http://hl7.org/fhir/concept-property-type\0"
    "conceptmap-unmapped-mode\0"
    "http://hl7.org/fhir/conceptmap-unmapped-mode\0"
    "fixed\0"
    "other-map\0"
    "provided\0"
    "condition-clinical\0"
    "http://terminology.hl7.org/CodeSystem/condition-clinical\0"
    "recurrence\0"
    "relapse\0"
    "remission\0"
    "condition-ver-status\0"
    "http://terminology.hl7.org/CodeSystem/condition-ver-status\0"
    "differential\0"
    "provisional\0"
    "conditional-delete-status\0"
    "http://hl7.org/fhir/conditional-delete-status\0"
    "not-supported\0"
    "conditional-read-status\0"
    "http://hl7.org/fhir/conditional-read-status\0"
    "full-support\0"
    "modified-since\0"
    "not-match\0"
    "consent-data-meaning\0"
    "http://hl7.org/fhir/consent-data-meaning\0"
    "authoredby\0"
    "dependents\0"
    "related\0"
    "consent-provision-type\0"
    "http://hl7.org/fhir/consent-provision-type\0"
    "deny\0"
    "permit\0"
    "consent-state-codes\0"
    "http://hl7.org/fhir/consent-state-codes\0"
    "draft\0"
    "rejected\0"
    "constraint-severity\0"
    "http://hl7.org/fhir/constraint-severity\0"
    "error\0"
    "warning\0"
    "contact-point-system\0"
    "http://hl7.org/fhir/contact-point-system\0"
    "email\0"
    "fax\0"
    "pager\0"
    "phone\0"
    "sms\0"
    "contact-point-use\0"
    "http://hl7.org/fhir/contact-point-use\0"
    "mobile\0"
    "contract-publicationstatus\0"
    "http://hl7.org/fhir/contract-publicationstatus\0"
    "appended\0"
    "disputed\0"
    "executable\0"
    "executed\0"
    "negotiable\0"
    "offered\0"
    "policy\0"
    "renewed\0"
    "revoked\0"
    "terminated\0"
    "contract-status\0"
    "http://hl7.org/fhir/contract-status\0"
    "contributor-type\0"
    "http://hl7.org/fhir/contributor-type\0"
    "author\0"
    "editor\0"
    "endorser\0"
    "reviewer\0"
    "days-of-week\0"
    "http://hl7.org/fhir/days-of-week\0"
    "fri\0"
    "mon\0"
    "sat\0"
    "sun\0"
    "thu\0"
    "tue\0"
    "wed\0"
    "defined-types\0"
    "detectedissue-severity\0"
    "http://hl7.org/fhir/detectedissue-severity\0"
    "device-nametype\0"
    "http://hl7.org/fhir/device-nametype\0"
    "manufacturer-name\0"
    "model-name\0"
    "patient-reported-name\0"
    "udi-label-name\0"
    "user-friendly-name\0"
    "device-statement-status\0"
    "http://hl7.org/fhir/device-statement-status\0"
    "intended\0"
    "device-status\0"
    "http://hl7.org/fhir/device-status\0"
    "diagnostic-report-status\0"
    "http://hl7.org/fhir/diagnostic-report-status\0"
    "corrected\0"
    "partial\0"
    "registered\0"
    "discriminator-type\0"
    "http://hl7.org/fhir/discriminator-type\0"
    "exists\0"
    "pattern\0"
    "profile\0"
    "type\0"
    "value\0"
    "document-mode\0"
    "http://hl7.org/fhir/document-mode\0"
    "consumer\0"
    "producer\0"
    "document-reference-status\0"
    "http://hl7.org/fhir/document-reference-status\0"
    "current\0"
    "superseded\0"
    "document-relationship-type\0"
    "http://hl7.org/fhir/document-relationship-type\0"
    "appends\0"
    "replaces\0"
    "signs\0"
    "transforms\0"
    "eligibilityrequest-purpose\0"
    "http://hl7.org/fhir/eligibilityrequest-purpose\0"
    "auth-requirements\0"
    "benefits\0"
    "discovery\0"
    "validation\0"
    "eligibilityresponse-purpose\0"
    "http://hl7.org/fhir/eligibilityresponse-purpose\0"
    "encounter-location-status\0"
    "http://hl7.org/fhir/encounter-location-status\0"
    "reserved\0"
    "encounter-status\0"
    "http://hl7.org/fhir/encounter-status\0"
    "finished\0"
    "onleave\0"
    "triaged\0"
    "endpoint-status\0"
    "http://hl7.org/fhir/endpoint-status\0"
    "off\0"
    "test\0"
    "episode-of-care-status\0"
    "http://hl7.org/fhir/episode-of-care-status\0"
    "onhold\0"
    "event-capability-mode\0"
    "http://hl7.org/fhir/event-capability-mode\0"
    "receiver\0"
    "sender\0"
    "event-status\0"
    "not-done\0"
    "preparation\0"
    "event-timing\0"
    "http://hl7.org/fhir/event-timing\0"
    "AFT\0"
    "AFT.early\0"
    "AFT.late\0"
    "EVE\0"
    "EVE.early\0"
    "EVE.late\0"
    "MORN\0"
    "MORN.early\0"
    "MORN.late\0"
    "NIGHT\0"
    "NOON\0"
    "PHS\0"
    "http://terminology.hl7.org/CodeSystem/v3-TimingEvent\0"
    "AC\0"
    "ACD\0"
    "ACM\0"
    "ACV\0"
    "CD\0"
    "CM\0"
    "CV\0"
    "HS\0"
    "PC\0"
    "PCD\0"
    "PCM\0"
    "PCV\0"
    "WAKE\0"
    "examplescenario-actor-type\0"
    "http://hl7.org/fhir/examplescenario-actor-type\0"
    "entity\0"
    "person\0"
    "explanationofbenefit-status\0"
    "http://hl7.org/fhir/explanationofbenefit-status\0"
    "exposure-state\0"
    "http://hl7.org/fhir/exposure-state\0"
    "exposure\0"
    "exposure-alternative\0"
    "extension-context-type\0"
    "http://hl7.org/fhir/extension-context-type\0"
    "element\0"
    "extension\0"
    "fhirpath\0"
    "filter-operator\0"
    "http://hl7.org/fhir/filter-operator\0"
    "=\0"
    "descendent-of\0"
    "generalizes\0"
    "is-not-a\0"
    "not-in\0"
    "regex\0"
    "flag-status\0"
    "http://hl7.org/fhir/flag-status\0"
    "fm-status\0"
    "http://hl7.org/fhir/fm-status\0"
    "goal-status\0"
    "http://hl7.org/fhir/goal-status\0"
    "accepted\0"
    "graph-compartment-rule\0"
    "http://hl7.org/fhir/graph-compartment-rule\0"
    "custom\0"
    "different\0"
    "identical\0"
    "matching\0"
    "graph-compartment-use\0"
    "http://hl7.org/fhir/graph-compartment-use\0"
    "condition\0"
    "requirement\0"
    "group-measure\0"
    "http://hl7.org/fhir/group-measure\0"
    "mean\0"
    "mean-of-mean\0"
    "mean-of-median\0"
    "median\0"
    "median-of-mean\0"
    "median-of-median\0"
    "group-type\0"
    "http://hl7.org/fhir/group-type\0"
    "animal\0"
    "substance\0"
    "guidance-response-status\0"
    "http://hl7.org/fhir/guidance-response-status\0"
    "data-requested\0"
    "data-required\0"
    "failure\0"
    "success\0"
    "guide-page-generation\0"
    "http://hl7.org/fhir/guide-page-generation\0"
    "generated\0"
    "html\0"
    "xml\0"
    "guide-parameter-code\0"
    "http://hl7.org/fhir/guide-parameter-code\0"
    "apply\0"
    "expansion-parameter\0"
    "generate-json\0"
    "generate-turtle\0"
    "generate-xml\0"
    "html-template\0"
    "path-pages\0"
    "path-resource\0"
    "path-tx-cache\0"
    "rule-broken-links\0"
    "history-status\0"
    "http://hl7.org/fhir/history-status\0"
    "health-unknown\0"
    "http-operations\0"
    "http://hl7.org/fhir/http-operations\0"
    "delete\0"
    "get\0"
    "head\0"
    "options\0"
    "patch\0"
    "post\0"
    "put\0"
    "http-verb\0"
    "http://hl7.org/fhir/http-verb\0"
    "DELETE\0"
    "GET\0"
    "HEAD\0"
    "PATCH\0"
    "POST\0"
    "PUT\0"
    "identifier-use\0"
    "http://hl7.org/fhir/identifier-use\0"
    "secondary\0"
    "usual\0"
    "identity-assuranceLevel\0"
    "http://hl7.org/fhir/identity-assuranceLevel\0"
    "level1\0"
    "level2\0"
    "level3\0"
    "level4\0"
    "imagingstudy-status\0"
    "http://hl7.org/fhir/imagingstudy-status\0"
    "available\0"
    "immunization-evaluation-status\0"
    "http://terminology.hl7.org/CodeSystem/medication-admin-status\0"
    "immunization-status\0"
    "insuranceplan-applicability\0"
    "http://terminology.hl7.org/CodeSystem/applicability\0"
    "in-network\0"
    "out-of-network\0"
    "invoice-priceComponentType\0"
    "http://hl7.org/fhir/invoice-priceComponentType\0"
    "base\0"
    "deduction\0"
    "discount\0"
    "informational\0"
    "surcharge\0"
    "tax\0"
    "invoice-status\0"
    "http://hl7.org/fhir/invoice-status\0"
    "balanced\0"
    "issued\0"
    "issue-severity\0"
    "http://hl7.org/fhir/issue-severity\0"
    "information\0"
    "issue-type\0"
    "http://hl7.org/fhir/issue-type\0"
    "business-rule\0"
    "code-invalid\0"
    "deleted\0"
    "duplicate\0"
    "exception\0"
    "expired\0"
    "incomplete\0"
    "invalid\0"
    "invariant\0"
    "lock-error\0"
    "login\0"
    "multiple-matches\0"
    "no-store\0"
    "not-found\0"
    "processing\0"
    "security\0"
    "structure\0"
    "suppressed\0"
    "throttled\0"
    "timeout\0"
    "too-costly\0"
    "too-long\0"
    "transient\0"
    "item-type\0"
    "http://hl7.org/fhir/item-type\0"
    "attachment\0"
    "choice\0"
    "display\0"
    "group\0"
    "open-choice\0"
    "quantity\0"
    "question\0"
    "reference\0"
    "text\0"
    "link-type\0"
    "http://hl7.org/fhir/link-type\0"
    "refer\0"
    "replaced-by\0"
    "seealso\0"
    "linkage-type\0"
    "http://hl7.org/fhir/linkage-type\0"
    "alternate\0"
    "historical\0"
    "source\0"
    "list-mode\0"
    "http://hl7.org/fhir/list-mode\0"
    "changes\0"
    "snapshot\0"
    "working\0"
    "list-status\0"
    "http://hl7.org/fhir/list-status\0"
    "retired\0"
    "location-mode\0"
    "http://hl7.org/fhir/location-mode\0"
    "kind\0"
    "location-status\0"
    "http://hl7.org/fhir/location-status\0"
    "map-context-type\0"
    "http://hl7.org/fhir/map-context-type\0"
    "variable\0"
    "map-group-type-mode\0"
    "http://hl7.org/fhir/map-group-type-mode\0"
    "none\0"
    "type-and-types\0"
    "types\0"
    "map-input-mode\0"
    "http://hl7.org/fhir/map-input-mode\0"
    "target\0"
    "map-model-mode\0"
    "http://hl7.org/fhir/map-model-mode\0"
    "produced\0"
    "queried\0"
    "map-source-list-mode\0"
    "http://hl7.org/fhir/map-source-list-mode\0"
    "first\0"
    "last\0"
    "not_first\0"
    "not_last\0"
    "only_one\0"
    "map-target-list-mode\0"
    "http://hl7.org/fhir/map-target-list-mode\0"
    "collate\0"
    "share\0"
    "map-transform\0"
    "http://hl7.org/fhir/map-transform\0"
    "append\0"
    "c\0"
    "cast\0"
    "cc\0"
    "copy\0"
    "cp\0"
    "create\0"
    "dateOp\0"
    "escape\0"
    "evaluate\0"
    "pointer\0"
    "qty\0"
    "translate\0"
    "truncate\0"
    "measure-improvement-notation\0"
    "http://terminology.hl7.org/CodeSystem/measure-improvement-notation\0"
    "decrease\0"
    "increase\0"
    "measure-report-status\0"
    "http://hl7.org/fhir/measure-report-status\0"
    "measure-report-type\0"
    "http://hl7.org/fhir/measure-report-type\0"
    "data-collection\0"
    "individual\0"
    "subject-list\0"
    "summary\0"
    "medication-admin-status\0"
    "medication-statement-status\0"
    "http://hl7.org/fhir/CodeSystem/medication-statement-status\0"
    "not-taken\0"
    "medication-status\0"
    "http://hl7.org/fhir/CodeSystem/medication-status\0"
    "medicationdispense-status\0"
    "http://terminology.hl7.org/CodeSystem/medicationdispense-status\0"
    "declined\0"
    "medicationknowledge-status\0"
    "http://terminology.hl7.org/CodeSystem/medicationknowledge-status\0"
    "medicationrequest-intent\0"
    "http://hl7.org/fhir/CodeSystem/medicationrequest-intent\0"
    "filler-order\0"
    "instance-order\0"
    "original-order\0"
    "reflex-order\0"
    "medicationrequest-status\0"
    "http://hl7.org/fhir/CodeSystem/medicationrequest-status\0"
    "message-significance-category\0"
    "http://hl7.org/fhir/message-significance-category\0"
    "consequence\0"
    "currency\0"
    "notification\0"
    "messageheader-response-request\0"
    "http://hl7.org/fhir/messageheader-response-request\0"
    "always\0"
    "never\0"
    "on-error\0"
    "on-success\0"
    "metric-calibration-state\0"
    "http://hl7.org/fhir/metric-calibration-state\0"
    "calibrated\0"
    "calibration-required\0"
    "not-calibrated\0"
    "unspecified\0"
    "metric-calibration-type\0"
    "http://hl7.org/fhir/metric-calibration-type\0"
    "gain\0"
    "offset\0"
    "two-point\0"
    "metric-category\0"
    "http://hl7.org/fhir/metric-category\0"
    "calculation\0"
    "measurement\0"
    "setting\0"
    "metric-color\0"
    "http://hl7.org/fhir/metric-color\0"
    "black\0"
    "blue\0"
    "cyan\0"
    "green\0"
    "magenta\0"
    "red\0"
    "white\0"
    "yellow\0"
    "metric-operational-status\0"
    "http://hl7.org/fhir/metric-operational-status\0"
    "on\0"
    "standby\0"
    "name-use\0"
    "http://hl7.org/fhir/name-use\0"
    "anonymous\0"
    "maiden\0"
    "nickname\0"
    "namingsystem-identifier-type\0"
    "http://hl7.org/fhir/namingsystem-identifier-type\0"
    "namingsystem-type\0"
    "http://hl7.org/fhir/namingsystem-type\0"
    "codesystem\0"
    "identifier\0"
    "root\0"
    "narrative-status\0"
    "http://hl7.org/fhir/narrative-status\0"
    "additional\0"
    "extensions\0"
    "network-type\0"
    "http://hl7.org/fhir/network-type\0"
    "1\0"
    "2\0"
    "3\0"
    "5\0"
    "note-type\0"
    "http://hl7.org/fhir/note-type\0"
    "print\0"
    "printoper\0"
    "observation-range-category\0"
    "http://hl7.org/fhir/observation-range-category\0"
    "absolute\0"
    "critical\0"
    "observation-status\0"
    "http://hl7.org/fhir/observation-status\0"
    "operation-kind\0"
    "http://hl7.org/fhir/operation-kind\0"
    "operation\0"
    "query\0"
    "operation-parameter-use\0"
    "http://hl7.org/fhir/operation-parameter-use\0"
    "out\0"
    "orientation-type\0"
    "http://hl7.org/fhir/orientation-type\0"
    "antisense\0"
    "sense\0"
    "participantrequired\0"
    "http://hl7.org/fhir/participantrequired\0"
    "information-only\0"
    "optional\0"
    "participationstatus\0"
    "http://hl7.org/fhir/participationstatus\0"
    "needs-action\0"
    "tentative\0"
    "permitted-data-type\0"
    "http://hl7.org/fhir/permitted-data-type\0"
    "product-category\0"
    "http://hl7.org/fhir/product-category\0"
    "biologicalAgent\0"
    "cells\0"
    "fluid\0"
    "organ\0"
    "tissue\0"
    "product-status\0"
    "http://hl7.org/fhir/product-status\0"
    "unavailable\0"
    "product-storage-scale\0"
    "http://hl7.org/fhir/product-storage-scale\0"
    "celsius\0"
    "farenheit\0"
    "kelvin\0"
    "property-representation\0"
    "http://hl7.org/fhir/property-representation\0"
    "cdaText\0"
    "typeAttr\0"
    "xmlAttr\0"
    "xmlText\0"
    "provenance-entity-role\0"
    "http://hl7.org/fhir/provenance-entity-role\0"
    "derivation\0"
    "quotation\0"
    "removal\0"
    "revision\0"
    "publication-status\0"
    "http://hl7.org/fhir/publication-status\0"
    "quality-type\0"
    "http://hl7.org/fhir/quality-type\0"
    "indel\0"
    "snp\0"
    "quantity-comparator\0"
    "http://hl7.org/fhir/quantity-comparator\0"
    "<\0"
    "<=\0"
    ">\0"
    ">=\0"
    "questionnaire-answers-status\0"
    "http://hl7.org/fhir/questionnaire-answers-status\0"
    "questionnaire-enable-behavior\0"
    "http://hl7.org/fhir/questionnaire-enable-behavior\0"
    "questionnaire-enable-operator\0"
    "http://hl7.org/fhir/questionnaire-enable-operator\0"
    "!=\0"
    "reaction-event-severity\0"
    "http://hl7.org/fhir/reaction-event-severity\0"
    "reference-handling-policy\0"
    "http://hl7.org/fhir/reference-handling-policy\0"
    "enforced\0"
    "literal\0"
    "local\0"
    "logical\0"
    "resolves\0"
    "reference-version-rules\0"
    "http://hl7.org/fhir/reference-version-rules\0"
    "either\0"
    "independent\0"
    "specific\0"
    "related-artifact-type\0"
    "http://hl7.org/fhir/related-artifact-type\0"
    "citation\0"
    "composed-of\0"
    "depends-on\0"
    "derived-from\0"
    "documentation\0"
    "justification\0"
    "predecessor\0"
    "successor\0"
    "relation-type\0"
    "http://hl7.org/fhir/relation-type\0"
    "is-replaced-by\0"
    "triggers\0"
    "remittance-outcome\0"
    "http://hl7.org/fhir/remittance-outcome\0"
    "queued\0"
    "report-action-result-codes\0"
    "http://hl7.org/fhir/report-action-result-codes\0"
    "fail\0"
    "pass\0"
    "skip\0"
    "report-participant-type\0"
    "http://hl7.org/fhir/report-participant-type\0"
    "client\0"
    "server\0"
    "test-engine\0"
    "report-result-codes\0"
    "http://hl7.org/fhir/report-result-codes\0"
    "report-status-codes\0"
    "http://hl7.org/fhir/report-status-codes\0"
    "waiting\0"
    "repository-type\0"
    "http://hl7.org/fhir/repository-type\0"
    "directlink\0"
    "oauth\0"
    "openapi\0"
    "request-intent\0"
    "directive\0"
    "request-priority\0"
    "http://hl7.org/fhir/request-priority\0"
    "asap\0"
    "routine\0"
    "stat\0"
    "urgent\0"
    "request-resource-types\0"
    "http://hl7.org/fhir/request-resource-types\0"
    "request-status\0"
    "http://hl7.org/fhir/request-status\0"
    "research-element-type\0"
    "http://hl7.org/fhir/research-element-type\0"
    "outcome\0"
    "population\0"
    "research-study-status\0"
    "http://hl7.org/fhir/research-study-status\0"
    "administratively-completed\0"
    "approved\0"
    "closed-to-accrual\0"
    "closed-to-accrual-and-intervention\0"
    "disapproved\0"
    "in-review\0"
    "temporarily-closed-to-accrual\0"
    "temporarily-closed-to-accrual-and-intervention\0"
    "withdrawn\0"
    "research-subject-status\0"
    "http://hl7.org/fhir/research-subject-status\0"
    "candidate\0"
    "eligible\0"
    "follow-up\0"
    "ineligible\0"
    "not-registered\0"
    "off-study\0"
    "on-study\0"
    "on-study-intervention\0"
    "on-study-observation\0"
    "pending-on-study\0"
    "potential-candidate\0"
    "screening\0"
    "resource-aggregation-mode\0"
    "http://hl7.org/fhir/resource-aggregation-mode\0"
    "bundled\0"
    "contained\0"
    "referenced\0"
    "resource-slicing-rules\0"
    "http://hl7.org/fhir/resource-slicing-rules\0"
    "closed\0"
    "open\0"
    "openAtEnd\0"
    "resource-types\0"
    "response-code\0"
    "http://hl7.org/fhir/response-code\0"
    "fatal-error\0"
    "ok\0"
    "transient-error\0"
    "restful-capability-mode\0"
    "http://hl7.org/fhir/restful-capability-mode\0"
    "search-comparator\0"
    "http://hl7.org/fhir/search-comparator\0"
    "ap\0"
    "eb\0"
    "eq\0"
    "ge\0"
    "gt\0"
    "le\0"
    "lt\0"
    "ne\0"
    "sa\0"
    "search-entry-mode\0"
    "http://hl7.org/fhir/search-entry-mode\0"
    "include\0"
    "match\0"
    "search-modifier-code\0"
    "http://hl7.org/fhir/search-modifier-code\0"
    "above\0"
    "below\0"
    "exact\0"
    "missing\0"
    "not\0"
    "ofType\0"
    "search-param-type\0"
    "http://hl7.org/fhir/search-param-type\0"
    "composite\0"
    "number\0"
    "special\0"
    "token\0"
    "search-xpath-usage\0"
    "http://hl7.org/fhir/search-xpath-usage\0"
    "distance\0"
    "nearby\0"
    "normal\0"
    "phonetic\0"
    "sequence-type\0"
    "http://hl7.org/fhir/sequence-type\0"
    "aa\0"
    "dna\0"
    "rna\0"
    "slotstatus\0"
    "http://hl7.org/fhir/slotstatus\0"
    "busy\0"
    "busy-tentative\0"
    "busy-unavailable\0"
    "free\0"
    "sort-direction\0"
    "http://hl7.org/fhir/sort-direction\0"
    "ascending\0"
    "descending\0"
    "spdx-license\0"
    "http://hl7.org/fhir/spdx-license\0"
    "0BSD\0"
    "AAL\0"
    "ADSL\0"
    "AFL-1.1\0"
    "AFL-1.2\0"
    "AFL-2.0\0"
    "AFL-2.1\0"
    "AFL-3.0\0"
    "AGPL-1.0-only\0"
    "AGPL-1.0-or-later\0"
    "AGPL-3.0-only\0"
    "AGPL-3.0-or-later\0"
    "AMDPLPA\0"
    "AML\0"
    "AMPAS\0"
    "ANTLR-PD\0"
    "APAFML\0"
    "APL-1.0\0"
    "APSL-1.0\0"
    "APSL-1.1\0"
    "APSL-1.2\0"
    "APSL-2.0\0"
    "Abstyles\0"
    "Adobe-2006\0"
    "Adobe-Glyph\0"
    "Afmparse\0"
    "Aladdin\0"
    "Apache-1.0\0"
    "Apache-1.1\0"
    "Apache-2.0\0"
    "Artistic-1.0\0"
    "Artistic-1.0-Perl\0"
    "Artistic-1.0-cl8\0"
    "Artistic-2.0\0"
    "BSD-1-Clause\0"
    "BSD-2-Clause\0"
    "BSD-2-Clause-FreeBSD\0"
    "BSD-2-Clause-NetBSD\0"
    "BSD-2-Clause-Patent\0"
    "BSD-3-Clause\0"
    "BSD-3-Clause-Attribution\0"
    "BSD-3-Clause-Clear\0"
    "BSD-3-Clause-LBNL\0"
    "BSD-3-Clause-No-Nuclear-License\0"
    "BSD-3-Clause-No-Nuclear-License-2014\0"
    "BSD-3-Clause-No-Nuclear-Warranty\0"
    "BSD-4-Clause\0"
    "BSD-4-Clause-UC\0"
    "BSD-Protection\0"
    "BSD-Source-Code\0"
    "BSL-1.0\0"
    "Bahyph\0"
    "Barr\0"
    "Beerware\0"
    "BitTorrent-1.0\0"
    "BitTorrent-1.1\0"
    "Borceux\0"
    "CATOSL-1.1\0"
    "CC-BY-1.0\0"
    "CC-BY-2.0\0"
    "CC-BY-2.5\0"
    "CC-BY-3.0\0"
    "CC-BY-4.0\0"
    "CC-BY-NC-1.0\0"
    "CC-BY-NC-2.0\0"
    "CC-BY-NC-2.5\0"
    "CC-BY-NC-3.0\0"
    "CC-BY-NC-4.0\0"
    "CC-BY-NC-ND-1.0\0"
    "CC-BY-NC-ND-2.0\0"
    "CC-BY-NC-ND-2.5\0"
    "CC-BY-NC-ND-3.0\0"
    "CC-BY-NC-ND-4.0\0"
    "CC-BY-NC-SA-1.0\0"
    "CC-BY-NC-SA-2.0\0"
    "CC-BY-NC-SA-2.5\0"
    "CC-BY-NC-SA-3.0\0"
    "CC-BY-NC-SA-4.0\0"
    "CC-BY-ND-1.0\0"
    "CC-BY-ND-2.0\0"
    "CC-BY-ND-2.5\0"
    "CC-BY-ND-3.0\0"
    "CC-BY-ND-4.0\0"
    "CC-BY-SA-1.0\0"
    "CC-BY-SA-2.0\0"
    "CC-BY-SA-2.5\0"
    "CC-BY-SA-3.0\0"
    "CC-BY-SA-4.0\0"
    "CC0-1.0\0"
    "CDDL-1.0\0"
    "CDDL-1.1\0"
    "CDLA-Permissive-1.0\0"
    "CDLA-Sharing-1.0\0"
    "CECILL-1.0\0"
    "CECILL-1.1\0"
    "CECILL-2.0\0"
    "CECILL-2.1\0"
    "CECILL-B\0"
    "CECILL-C\0"
    "CNRI-Jython\0"
    "CNRI-Python\0"
    "CNRI-Python-GPL-Compatible\0"
    "CPAL-1.0\0"
    "CPL-1.0\0"
    "CPOL-1.02\0"
    "CUA-OPL-1.0\0"
    "Caldera\0"
    "ClArtistic\0"
    "Condor-1.1\0"
    "Crossword\0"
    "CrystalStacker\0"
    "Cube\0"
    "D-FSL-1.0\0"
    "DOC\0"
    "DSDP\0"
    "Dotseqn\0"
    "ECL-1.0\0"
    "ECL-2.0\0"
    "EFL-1.0\0"
    "EFL-2.0\0"
    "EPL-1.0\0"
    "EPL-2.0\0"
    "EUDatagrid\0"
    "EUPL-1.0\0"
    "EUPL-1.1\0"
    "EUPL-1.2\0"
    "Entessa\0"
    "ErlPL-1.1\0"
    "Eurosym\0"
    "FSFAP\0"
    "FSFUL\0"
    "FSFULLR\0"
    "FTL\0"
    "Fair\0"
    "Frameworx-1.0\0"
    "FreeImage\0"
    "GFDL-1.1-only\0"
    "GFDL-1.1-or-later\0"
    "GFDL-1.2-only\0"
    "GFDL-1.2-or-later\0"
    "GFDL-1.3-only\0"
    "GFDL-1.3-or-later\0"
    "GL2PS\0"
    "GPL-1.0-only\0"
    "GPL-1.0-or-later\0"
    "GPL-2.0-only\0"
    "GPL-2.0-or-later\0"
    "GPL-3.0-only\0"
    "GPL-3.0-or-later\0"
    "Giftware\0"
    "Glide\0"
    "Glulxe\0"
    "HPND\0"
    "HaskellReport\0"
    "IBM-pibs\0"
    "ICU\0"
    "IJG\0"
    "IPA\0"
    "IPL-1.0\0"
    "ISC\0"
    "ImageMagick\0"
    "Imlib2\0"
    "Info-ZIP\0"
    "Intel\0"
    "Intel-ACPI\0"
    "Interbase-1.0\0"
    "JSON\0"
    "JasPer-2.0\0"
    "LAL-1.2\0"
    "LAL-1.3\0"
    "LGPL-2.0-only\0"
    "LGPL-2.0-or-later\0"
    "LGPL-2.1-only\0"
    "LGPL-2.1-or-later\0"
    "LGPL-3.0-only\0"
    "LGPL-3.0-or-later\0"
    "LGPLLR\0"
    "LPL-1.0\0"
    "LPL-1.02\0"
    "LPPL-1.0\0"
    "LPPL-1.1\0"
    "LPPL-1.2\0"
    "LPPL-1.3a\0"
    "LPPL-1.3c\0"
    "Latex2e\0"
    "Leptonica\0"
    "LiLiQ-P-1.1\0"
    "LiLiQ-R-1.1\0"
    "LiLiQ-Rplus-1.1\0"
    "Libpng\0"
    "Linux-OpenIB\0"
    "MIT\0"
    "MIT-0\0"
    "MIT-CMU\0"
    "MIT-advertising\0"
    "MIT-enna\0"
    "MIT-feh\0"
    "MITNFA\0"
    "MPL-1.0\0"
    "MPL-1.1\0"
    "MPL-2.0\0"
    "MPL-2.0-no-copyleft-exception\0"
    "MS-PL\0"
    "MS-RL\0"
    "MTLL\0"
    "MakeIndex\0"
    "MirOS\0"
    "Motosoto\0"
    "Multics\0"
    "Mup\0"
    "NASA-1.3\0"
    "NBPL-1.0\0"
    "NCSA\0"
    "NGPL\0"
    "NLOD-1.0\0"
    "NLPL\0"
    "NOSL\0"
    "NPL-1.0\0"
    "NPL-1.1\0"
    "NPOSL-3.0\0"
    "NRL\0"
    "NTP\0"
    "Naumen\0"
    "Net-SNMP\0"
    "NetCDF\0"
    "Newsletr\0"
    "Nokia\0"
    "Noweb\0"
    "OCCT-PL\0"
    "OCLC-2.0\0"
    "ODbL-1.0\0"
    "OFL-1.0\0"
    "OFL-1.1\0"
    "OGTSL\0"
    "OLDAP-1.1\0"
    "OLDAP-1.2\0"
    "OLDAP-1.3\0"
    "OLDAP-1.4\0"
    "OLDAP-2.0\0"
    "OLDAP-2.0.1\0"
    "OLDAP-2.1\0"
    "OLDAP-2.2\0"
    "OLDAP-2.2.1\0"
    "OLDAP-2.2.2\0"
    "OLDAP-2.3\0"
    "OLDAP-2.4\0"
    "OLDAP-2.5\0"
    "OLDAP-2.6\0"
    "OLDAP-2.7\0"
    "OLDAP-2.8\0"
    "OML\0"
    "OPL-1.0\0"
    "OSET-PL-2.1\0"
    "OSL-1.0\0"
    "OSL-1.1\0"
    "OSL-2.0\0"
    "OSL-2.1\0"
    "OSL-3.0\0"
    "OpenSSL\0"
    "PDDL-1.0\0"
    "PHP-3.0\0"
    "PHP-3.01\0"
    "Plexus\0"
    "PostgreSQL\0"
    "Python-2.0\0"
    "QPL-1.0\0"
    "Qhull\0"
    "RHeCos-1.1\0"
    "RPL-1.1\0"
    "RPL-1.5\0"
    "RPSL-1.0\0"
    "RSA-MD\0"
    "RSCPL\0"
    "Rdisc\0"
    "Ruby\0"
    "SAX-PD\0"
    "SCEA\0"
    "SGI-B-1.0\0"
    "SGI-B-1.1\0"
    "SGI-B-2.0\0"
    "SISSL\0"
    "SISSL-1.2\0"
    "SMLNJ\0"
    "SMPPL\0"
    "SNIA\0"
    "SPL-1.0\0"
    "SWL\0"
    "Saxpath\0"
    "Sendmail\0"
    "SimPL-2.0\0"
    "Sleepycat\0"
    "Spencer-86\0"
    "Spencer-94\0"
    "Spencer-99\0"
    "SugarCRM-1.1.3\0"
    "TCL\0"
    "TCP-wrappers\0"
    "TMate\0"
    "TORQUE-1.1\0"
    "TOSL\0"
    "UPL-1.0\0"
    "Unicode-DFS-2015\0"
    "Unicode-DFS-2016\0"
    "Unicode-TOU\0"
    "Unlicense\0"
    "VOSTROM\0"
    "VSL-1.0\0"
    "Vim\0"
    "W3C\0"
    "W3C-19980720\0"
    "W3C-20150513\0"
    "WTFPL\0"
    "Watcom-1.0\0"
    "Wsuipa\0"
    "X11\0"
    "XFree86-1.1\0"
    "XSkat\0"
    "Xerox\0"
    "Xnet\0"
    "YPL-1.0\0"
    "YPL-1.1\0"
    "ZPL-1.1\0"
    "ZPL-2.0\0"
    "ZPL-2.1\0"
    "Zed\0"
    "Zend-2.0\0"
    "Zimbra-1.3\0"
    "Zimbra-1.4\0"
    "Zlib\0"
    "bzip2-1.0.5\0"
    "bzip2-1.0.6\0"
    "curl\0"
    "diffmark\0"
    "dvipdfm\0"
    "eGenix\0"
    "gSOAP-1.3b\0"
    "gnuplot\0"
    "iMatix\0"
    "libtiff\0"
    "mpich2\0"
    "not-open-source\0"
    "psfrag\0"
    "psutils\0"
    "xinetd\0"
    "xpp\0"
    "zlib-acknowledgement\0"
    "specimen-contained-preference\0"
    "http://hl7.org/fhir/specimen-contained-preference\0"
    "specimen-status\0"
    "http://hl7.org/fhir/specimen-status\0"
    "unsatisfactory\0"
    "strand-type\0"
    "http://hl7.org/fhir/strand-type\0"
    "crick\0"
    "watson\0"
    "structure-definition-kind\0"
    "http://hl7.org/fhir/structure-definition-kind\0"
    "complex-type\0"
    "primitive-type\0"
    "resource\0"
    "subscription-channel-type\0"
    "http://hl7.org/fhir/subscription-channel-type\0"
    "rest-hook\0"
    "websocket\0"
    "subscription-status\0"
    "http://hl7.org/fhir/subscription-status\0"
    "requested\0"
    "substance-status\0"
    "http://hl7.org/fhir/substance-status\0"
    "supplydelivery-status\0"
    "http://hl7.org/fhir/supplydelivery-status\0"
    "abandoned\0"
    "supplydelivery-type\0"
    "http://terminology.hl7.org/CodeSystem/supply-item-type\0"
    "supplyrequest-status\0"
    "http://hl7.org/fhir/supplyrequest-status\0"
    "system-restful-interaction\0"
    "http://hl7.org/fhir/restful-interaction\0"
    "history-system\0"
    "search-system\0"
    "task-intent\0"
    "http://hl7.org/fhir/task-intent\0"
    "task-status\0"
    "http://hl7.org/fhir/task-status\0"
    "failed\0"
    "ready\0"
    "received\0"
    "trigger-type\0"
    "http://hl7.org/fhir/trigger-type\0"
    "data-access-ended\0"
    "data-accessed\0"
    "data-added\0"
    "data-changed\0"
    "data-modified\0"
    "data-removed\0"
    "named-event\0"
    "periodic\0"
    "type-derivation-rule\0"
    "http://hl7.org/fhir/type-derivation-rule\0"
    "constraint\0"
    "specialization\0"
    "type-restful-interaction\0"
    "history-instance\0"
    "history-type\0"
    "read\0"
    "search-type\0"
    "update\0"
    "vread\0"
    "udi-entry-type\0"
    "http://hl7.org/fhir/udi-entry-type\0"
    "barcode\0"
    "card\0"
    "manual\0"
    "rfid\0"
    "self-reported\0"
    "units-of-time\0"
    "http://unitsofmeasure.org\0"
    "a\0"
    "d\0"
    "h\0"
    "min\0"
    "mo\0"
    "s\0"
    "wk\0"
    "v3-ConfidentialityClassification\0"
    "http://terminology.hl7.org/CodeSystem/v3-Confidentiality\0"
    "L\0"
    "M\0"
    "N\0"
    "V\0"
    "variable-type\0"
    "http://hl7.org/fhir/variable-type\0"
    "continuous\0"
    "descriptive\0"
    "dichotomous\0"
    "verificationresult-status\0"
    "http://hl7.org/fhir/CodeSystem/status\0"
    "attested\0"
    "in-process\0"
    "req-revalid\0"
    "reval-fail\0"
    "val-fail\0"
    "validated\0"
    "versioning-policy\0"
    "http://hl7.org/fhir/versioning-policy\0"
    "no-version\0"
    "versioned\0"
    "versioned-update\0"
    "vision-base-codes\0"
    "http://hl7.org/fhir/vision-base-codes\0"
    "down\0"
    "up\0"
    "vision-eye-codes\0"
    "http://hl7.org/fhir/vision-eye-codes\0"
    "left\0"
    "right\0"
    "coverage\0"
    "description\0"
    "guarantor\0"
    "implicitRules\0"
    "language\0"
    "meta\0"
    "modifierExtension\0"
    "name\0"
    "owner\0"
    "partOf\0"
    "servicePeriod\0"
    "status\0"
    "subject\0"
    "approvalDate\0"
    "bodySite\0"
    "contact\0"
    "copyright\0"
    "doNotPerform\0"
    "dosage\0"
    "dynamicValue\0"
    "effectivePeriod\0"
    "experimental\0"
    "intent\0"
    "jurisdiction\0"
    "lastReviewDate\0"
    "library\0"
    "location\0"
    "observationRequirement\0"
    "observationResultRequirement\0"
    "participant\0"
    "priority\0"
    "productCodeableConcept\0"
    "productReference\0"
    "publisher\0"
    "purpose\0"
    "relatedArtifact\0"
    "specimenRequirement\0"
    "subjectCodeableConcept\0"
    "subjectReference\0"
    "subtitle\0"
    "timingAge\0"
    "timingDateTime\0"
    "timingDuration\0"
    "timingPeriod\0"
    "timingRange\0"
    "timingTiming\0"
    "title\0"
    "topic\0"
    "transform\0"
    "usage\0"
    "useContext\0"
    "version\0"
    "actuality\0"
    "category\0"
    "contributor\0"
    "detected\0"
    "encounter\0"
    "event\0"
    "recordedDate\0"
    "recorder\0"
    "referenceDocument\0"
    "resultingCondition\0"
    "seriousness\0"
    "severity\0"
    "study\0"
    "subjectMedicalHistory\0"
    "suspectEntity\0"
    "asserter\0"
    "clinicalStatus\0"
    "criticality\0"
    "lastOccurrence\0"
    "note\0"
    "onsetAge\0"
    "onsetDateTime\0"
    "onsetPeriod\0"
    "onsetRange\0"
    "onsetString\0"
    "reaction\0"
    "verificationStatus\0"
    "appointmentType\0"
    "basedOn\0"
    "cancelationReason\0"
    "comment\0"
    "end\0"
    "minutesDuration\0"
    "patientInstruction\0"
    "reasonCode\0"
    "reasonReference\0"
    "requestedPeriod\0"
    "serviceCategory\0"
    "serviceType\0"
    "slot\0"
    "specialty\0"
    "supportingInformation\0"
    "actor\0"
    "appointment\0"
    "participantStatus\0"
    "participantType\0"
    "action\0"
    "agent\0"
    "outcomeDesc\0"
    "period\0"
    "purposeOfEvent\0"
    "recorded\0"
    "subtype\0"
    "contentType\0"
    "data\0"
    "securityContext\0"
    "manipulation\0"
    "parent\0"
    "productCategory\0"
    "productCode\0"
    "storage\0"
    "image\0"
    "locationQualifier\0"
    "morphology\0"
    "entry\0"
    "link\0"
    "signature\0"
    "timestamp\0"
    "total\0"
    "fhirVersion\0"
    "format\0"
    "implementation\0"
    "implementationGuide\0"
    "imports\0"
    "instantiates\0"
    "messaging\0"
    "patchFormat\0"
    "rest\0"
    "software\0"
    "activity\0"
    "addresses\0"
    "careTeam\0"
    "goal\0"
    "instantiatesCanonical\0"
    "instantiatesUri\0"
    "supportingInfo\0"
    "managingOrganization\0"
    "telecom\0"
    "additionalCharacteristic\0"
    "additionalClassification\0"
    "additionalIdentifier\0"
    "classification\0"
    "lastUpdated\0"
    "orderable\0"
    "referencedItem\0"
    "relatedEntry\0"
    "validTo\0"
    "validityPeriod\0"
    "account\0"
    "bodysite\0"
    "context\0"
    "costCenter\0"
    "definitionCanonical\0"
    "definitionUri\0"
    "enteredDate\0"
    "enterer\0"
    "factorOverride\0"
    "occurrenceDateTime\0"
    "occurrencePeriod\0"
    "occurrenceTiming\0"
    "overrideReason\0"
    "performer\0"
    "performingOrganization\0"
    "priceOverride\0"
    "reason\0"
    "requestingOrganization\0"
    "service\0"
    "derivedFromUri\0"
    "propertyGroup\0"
    "accident\0"
    "billablePeriod\0"
    "diagnosis\0"
    "facility\0"
    "fundsReserve\0"
    "insurance\0"
    "insurer\0"
    "item\0"
    "originalPrescription\0"
    "payee\0"
    "prescription\0"
    "procedure\0"
    "provider\0"
    "referral\0"
    "subType\0"
    "use\0"
    "addItem\0"
    "adjudication\0"
    "communicationRequest\0"
    "disposition\0"
    "form\0"
    "formCode\0"
    "payeeType\0"
    "payment\0"
    "preAuthPeriod\0"
    "preAuthRef\0"
    "processNote\0"
    "requestor\0"
    "assessor\0"
    "effectiveDateTime\0"
    "finding\0"
    "investigation\0"
    "previous\0"
    "problem\0"
    "prognosisCodeableConcept\0"
    "prognosisReference\0"
    "protocol\0"
    "statusReason\0"
    "caseSensitive\0"
    "compositional\0"
    "concept\0"
    "content\0"
    "count\0"
    "filter\0"
    "hierarchyMeaning\0"
    "property\0"
    "supplements\0"
    "valueSet\0"
    "versionNeeded\0"
    "about\0"
    "inResponseTo\0"
    "medium\0"
    "payload\0"
    "recipient\0"
    "sent\0"
    "authoredOn\0"
    "groupIdentifier\0"
    "requester\0"
    "search\0"
    "attester\0"
    "confidentiality\0"
    "custodian\0"
    "relatesTo\0"
    "section\0"
    "sourceCanonical\0"
    "sourceUri\0"
    "targetCanonical\0"
    "targetUri\0"
    "abatementAge\0"
    "abatementDateTime\0"
    "abatementPeriod\0"
    "abatementRange\0"
    "abatementString\0"
    "evidence\0"
    "stage\0"
    "organization\0"
    "policyRule\0"
    "provision\0"
    "scope\0"
    "sourceAttachment\0"
    "sourceReference\0"
    "verification\0"
    "alias\0"
    "applies\0"
    "authority\0"
    "contentDefinition\0"
    "contentDerivative\0"
    "domain\0"
    "expirationType\0"
    "friendly\0"
    "legalState\0"
    "legallyBindingAttachment\0"
    "legallyBindingReference\0"
    "relevantHistory\0"
    "rule\0"
    "signer\0"
    "site\0"
    "term\0"
    "topicCodeableConcept\0"
    "topicReference\0"
    "beneficiary\0"
    "class\0"
    "contract\0"
    "costToBeneficiary\0"
    "dependent\0"
    "network\0"
    "payor\0"
    "policyHolder\0"
    "relationship\0"
    "subrogation\0"
    "subscriber\0"
    "subscriberId\0"
    "servicedDate\0"
    "servicedPeriod\0"
    "detail\0"
    "identifiedDateTime\0"
    "identifiedPeriod\0"
    "implicated\0"
    "mitigation\0"
    "definition\0"
    "deviceName\0"
    "distinctIdentifier\0"
    "expirationDate\0"
    "lotNumber\0"
    "manufactureDate\0"
    "manufacturer\0"
    "modelNumber\0"
    "partNumber\0"
    "safety\0"
    "serialNumber\0"
    "udiCarrier\0"
    "languageCode\0"
    "manufacturerReference\0"
    "manufacturerString\0"
    "material\0"
    "onlineInformation\0"
    "parentDevice\0"
    "physicalCharacteristics\0"
    "shelfLifeStorage\0"
    "udiDeviceIdentifier\0"
    "calibration\0"
    "color\0"
    "measurementPeriod\0"
    "operationalStatus\0"
    "unit\0"
    "codeCodeableConcept\0"
    "codeReference\0"
    "parameter\0"
    "performerType\0"
    "priorRequest\0"
    "derivedFrom\0"
    "recordedOn\0"
    "conclusion\0"
    "conclusionCode\0"
    "imagingStudy\0"
    "media\0"
    "presentedForm\0"
    "result\0"
    "resultsInterpreter\0"
    "specimen\0"
    "masterIdentifier\0"
    "authenticator\0"
    "docStatus\0"
    "securityLabel\0"
    "certainty\0"
    "effectEstimate\0"
    "exposureAlternative\0"
    "resultsByExposure\0"
    "sampleSize\0"
    "studyType\0"
    "synthesisType\0"
    "classHistory\0"
    "episodeOfCare\0"
    "hospitalization\0"
    "length\0"
    "serviceProvider\0"
    "statusHistory\0"
    "address\0"
    "connectionType\0"
    "header\0"
    "payloadMimeType\0"
    "payloadType\0"
    "requestProvider\0"
    "careManager\0"
    "referralRequest\0"
    "team\0"
    "trigger\0"
    "exposureBackground\0"
    "exposureVariant\0"
    "shortTitle\0"
    "characteristic\0"
    "process\0"
    "workflow\0"
    "benefitBalance\0"
    "benefitPeriod\0"
    "claimResponse\0"
    "fundsReserveRequested\0"
    "preAuthRefPeriod\0"
    "precedence\0"
    "ageAge\0"
    "ageRange\0"
    "ageString\0"
    "bornDate\0"
    "bornPeriod\0"
    "bornString\0"
    "dataAbsentReason\0"
    "deceasedAge\0"
    "deceasedBoolean\0"
    "deceasedDate\0"
    "deceasedRange\0"
    "deceasedString\0"
    "estimatedAge\0"
    "sex\0"
    "achievementStatus\0"
    "expressedBy\0"
    "lifecycleStatus\0"
    "outcomeCode\0"
    "outcomeReference\0"
    "startCodeableConcept\0"
    "startDate\0"
    "statusDate\0"
    "managingEntity\0"
    "member\0"
    "dataRequirement\0"
    "evaluationMessage\0"
    "moduleCanonical\0"
    "moduleCodeableConcept\0"
    "moduleUri\0"
    "outputParameters\0"
    "requestIdentifier\0"
    "appointmentRequired\0"
    "availabilityExceptions\0"
    "availableTime\0"
    "communication\0"
    "coverageArea\0"
    "eligibility\0"
    "endpoint\0"
    "extraDetails\0"
    "notAvailable\0"
    "photo\0"
    "program\0"
    "providedBy\0"
    "referralMethod\0"
    "serviceProvisionCode\0"
    "interpreter\0"
    "modality\0"
    "numberOfInstances\0"
    "numberOfSeries\0"
    "procedureCode\0"
    "procedureReference\0"
    "referrer\0"
    "series\0"
    "started\0"
    "doseQuantity\0"
    "education\0"
    "fundingSource\0"
    "isSubpotent\0"
    "occurrenceString\0"
    "primarySource\0"
    "programEligibility\0"
    "protocolApplied\0"
    "reportOrigin\0"
    "route\0"
    "subpotentReason\0"
    "vaccineCode\0"
    "doseNumberPositiveInt\0"
    "doseNumberString\0"
    "doseStatus\0"
    "doseStatusReason\0"
    "immunizationEvent\0"
    "seriesDosesPositiveInt\0"
    "seriesDosesString\0"
    "targetDisease\0"
    "recommendation\0"
    "dependsOn\0"
    "global\0"
    "license\0"
    "manifest\0"
    "packageId\0"
    "administeredBy\0"
    "ownedBy\0"
    "cancelledReason\0"
    "issuer\0"
    "lineItem\0"
    "paymentTerms\0"
    "totalGross\0"
    "totalNet\0"
    "totalPriceComponent\0"
    "emptyReason\0"
    "mode\0"
    "orderedBy\0"
    "hoursOfOperation\0"
    "physicalType\0"
    "position\0"
    "clinicalRecommendationStatement\0"
    "compositeScoring\0"
    "disclaimer\0"
    "guidance\0"
    "improvementNotation\0"
    "rateAggregation\0"
    "rationale\0"
    "riskAdjustment\0"
    "scoring\0"
    "supplementalData\0"
    "evaluatedResource\0"
    "measure\0"
    "reporter\0"
    "createdDateTime\0"
    "createdPeriod\0"
    "duration\0"
    "frames\0"
    "height\0"
    "operator\0"
    "view\0"
    "width\0"
    "amount\0"
    "ingredient\0"
    "eventHistory\0"
    "medicationCodeableConcept\0"
    "medicationReference\0"
    "authorizingPrescription\0"
    "daysSupply\0"
    "destination\0"
    "detectedIssue\0"
    "dosageInstruction\0"
    "statusReasonCodeableConcept\0"
    "statusReasonReference\0"
    "substitution\0"
    "whenHandedOver\0"
    "whenPrepared\0"
    "administrationGuidelines\0"
    "associatedMedication\0"
    "contraindication\0"
    "cost\0"
    "doseForm\0"
    "drugCharacteristic\0"
    "intendedRoute\0"
    "kinetics\0"
    "medicineClassification\0"
    "monitoringProgram\0"
    "monograph\0"
    "packaging\0"
    "preparationInstruction\0"
    "productType\0"
    "regulatory\0"
    "relatedMedicationKnowledge\0"
    "synonym\0"
    "courseOfTherapyType\0"
    "dispenseRequest\0"
    "priorPrescription\0"
    "reportedBoolean\0"
    "reportedReference\0"
    "dateAsserted\0"
    "informationSource\0"
    "additionalMonitoringIndicator\0"
    "attachedDocument\0"
    "clinicalTrial\0"
    "combinedPharmaceuticalDoseForm\0"
    "crossReference\0"
    "legalStatusOfSupply\0"
    "manufacturingBusinessOperation\0"
    "marketingStatus\0"
    "masterFile\0"
    "packagedMedicinalProduct\0"
    "paediatricUseIndicator\0"
    "pharmaceuticalProduct\0"
    "productClassification\0"
    "specialDesignation\0"
    "specialMeasures\0"
    "country\0"
    "dataExclusivityPeriod\0"
    "dateOfFirstAuthorization\0"
    "holder\0"
    "internationalBirthDate\0"
    "jurisdictionalAuthorization\0"
    "legalBasis\0"
    "regulator\0"
    "restoreDate\0"
    "comorbidity\0"
    "disease\0"
    "diseaseStatus\0"
    "otherTherapy\0"
    "therapeuticIndication\0"
    "diseaseSymptomProcedure\0"
    "intendedEffect\0"
    "undesirableEffect\0"
    "allergenicIndicator\0"
    "role\0"
    "specifiedSubstance\0"
    "effect\0"
    "incidence\0"
    "interactant\0"
    "management\0"
    "manufacturedDoseForm\0"
    "otherCharacteristics\0"
    "unitOfPresentation\0"
    "batchIdentifier\0"
    "marketingAuthorization\0"
    "packageItem\0"
    "administrableDoseForm\0"
    "characteristics\0"
    "routeOfAdministration\0"
    "frequencyOfOccurrence\0"
    "symptomConditionEffect\0"
    "allowedResponse\0"
    "eventCoding\0"
    "eventUri\0"
    "focus\0"
    "graph\0"
    "responseRequired\0"
    "responsible\0"
    "coordinateSystem\0"
    "observedSeq\0"
    "quality\0"
    "readCoverage\0"
    "referenceSeq\0"
    "repository\0"
    "structureVariant\0"
    "variant\0"
    "uniqueId\0"
    "allergyIntolerance\0"
    "enteralFormula\0"
    "excludeFoodModifier\0"
    "foodPreferenceModifier\0"
    "oralDiet\0"
    "orderer\0"
    "component\0"
    "effectiveInstant\0"
    "effectiveTiming\0"
    "hasMember\0"
    "interpretation\0"
    "method\0"
    "referenceRange\0"
    "valueBoolean\0"
    "valueCodeableConcept\0"
    "valueDateTime\0"
    "valueInteger\0"
    "valuePeriod\0"
    "valueQuantity\0"
    "valueRange\0"
    "valueRatio\0"
    "valueSampledData\0"
    "valueString\0"
    "valueTime\0"
    "abnormalCodedValueSet\0"
    "criticalCodedValueSet\0"
    "multipleResultsAllowed\0"
    "normalCodedValueSet\0"
    "permittedDataType\0"
    "preferredReportName\0"
    "qualifiedInterval\0"
    "quantitativeDetails\0"
    "validCodedValueSet\0"
    "affectsState\0"
    "inputProfile\0"
    "outputProfile\0"
    "overload\0"
    "system\0"
    "issue\0"
    "healthcareService\0"
    "participatingOrganization\0"
    "birthDate\0"
    "deceasedDateTime\0"
    "gender\0"
    "generalPractitioner\0"
    "maritalStatus\0"
    "multipleBirthBoolean\0"
    "multipleBirthInteger\0"
    "paymentDate\0"
    "paymentStatus\0"
    "paymentAmount\0"
    "paymentIdentifier\0"
    "paymentIssuer\0"
    "qualification\0"
    "complication\0"
    "complicationDetail\0"
    "focalDevice\0"
    "followUp\0"
    "performedAge\0"
    "performedDateTime\0"
    "performedPeriod\0"
    "performedRange\0"
    "performedString\0"
    "report\0"
    "usedCode\0"
    "usedReference\0"
    "occurredDateTime\0"
    "occurredPeriod\0"
    "subjectType\0"
    "authored\0"
    "questionnaire\0"
    "variableType\0"
    "arm\0"
    "enrollment\0"
    "keyword\0"
    "objective\0"
    "phase\0"
    "primaryPurposeType\0"
    "principalInvestigator\0"
    "reasonStopped\0"
    "sponsor\0"
    "actualArm\0"
    "assignedArm\0"
    "consent\0"
    "basis\0"
    "prediction\0"
    "riskEstimate\0"
    "planningHorizon\0"
    "chain\0"
    "comparator\0"
    "expression\0"
    "modifier\0"
    "multipleAnd\0"
    "multipleOr\0"
    "xpath\0"
    "xpathUsage\0"
    "asNeededBoolean\0"
    "asNeededCodeableConcept\0"
    "locationCode\0"
    "locationReference\0"
    "orderDetail\0"
    "quantityQuantity\0"
    "quantityRange\0"
    "quantityRatio\0"
    "requisition\0"
    "overbooked\0"
    "schedule\0"
    "accessionIdentifier\0"
    "container\0"
    "receivedTime\0"
    "patientPreparation\0"
    "timeAspect\0"
    "typeCollected\0"
    "typeTested\0"
    "abstract\0"
    "baseDefinition\0"
    "contextInvariant\0"
    "mapping\0"
    "import\0"
    "channel\0"
    "criteria\0"
    "areaOfHybridisation\0"
    "numberOfSubunits\0"
    "oligoNucleotideType\0"
    "sequenceType\0"
    "subunit\0"
    "copolymerConnectivity\0"
    "geometry\0"
    "modification\0"
    "monomerSet\0"
    "repeat\0"
    "disulfideLinkage\0"
    "gene\0"
    "geneElement\0"
    "countryOfOrigin\0"
    "developmentStage\0"
    "fractionDescription\0"
    "geographicalLocation\0"
    "organism\0"
    "organismId\0"
    "organismName\0"
    "parentSubstanceId\0"
    "parentSubstanceName\0"
    "partDescription\0"
    "sourceMaterialClass\0"
    "sourceMaterialState\0"
    "sourceMaterialType\0"
    "moiety\0"
    "molecularWeight\0"
    "nucleicAcid\0"
    "polymer\0"
    "protein\0"
    "referenceInformation\0"
    "sourceMaterial\0"
    "suppliedItem\0"
    "supplier\0"
    "deliverFrom\0"
    "deliverTo\0"
    "itemCodeableConcept\0"
    "itemReference\0"
    "businessStatus\0"
    "executionPeriod\0"
    "for\0"
    "input\0"
    "lastModified\0"
    "output\0"
    "restriction\0"
    "closure\0"
    "codeSearch\0"
    "codeSystem\0"
    "expansion\0"
    "lockedDate\0"
    "translation\0"
    "validateCode\0"
    "score\0"
    "setup\0"
    "teardown\0"
    "testScript\0"
    "tester\0"
    "fixture\0"
    "metadata\0"
    "origin\0"
    "compose\0"
    "immutable\0"
    "attestation\0"
    "failureAction\0"
    "frequency\0"
    "lastPerformed\0"
    "need\0"
    "nextScheduled\0"
    "targetLocation\0"
    "validationProcess\0"
    "validationType\0"
    "validator\0"
    "dateWritten\0"
    "lensSpecification\0"
    "prescriber\0"
    "Account.coverage\0"
    "Account.guarantor\0"
    "onHold\0"
    "party\0"
    "ActivityDefinition.dynamicValue\0"
    "path\0"
    "ActivityDefinition.participant\0"
    "city\0"
    "district\0"
    "line\0"
    "postalCode\0"
    "state\0"
    "AdverseEvent.suspectEntity\0"
    "causality\0"
    "AdverseEvent.suspectEntity.causality\0"
    "assessment\0"
    "productRelatedness\0"
    "AllergyIntolerance.reaction\0"
    "exposureRoute\0"
    "manifestation\0"
    "onset\0"
    "authorReference\0"
    "authorString\0"
    "Appointment.participant\0"
    "creation\0"
    "hash\0"
    "size\0"
    "AuditEvent.agent\0"
    "altId\0"
    "purposeOfUse\0"
    "who\0"
    "AuditEvent.agent.network\0"
    "AuditEvent.entity\0"
    "lifecycle\0"
    "what\0"
    "AuditEvent.entity.detail\0"
    "valueBase64Binary\0"
    "AuditEvent.source\0"
    "observer\0"
    "BiologicallyDerivedProduct.collection\0"
    "collectedDateTime\0"
    "collectedPeriod\0"
    "collector\0"
    "BiologicallyDerivedProduct.manipulation\0"
    "timeDateTime\0"
    "timePeriod\0"
    "BiologicallyDerivedProduct.processing\0"
    "additive\0"
    "BiologicallyDerivedProduct.storage\0"
    "scale\0"
    "temperature\0"
    "Bundle.entry\0"
    "fullUrl\0"
    "Bundle.entry.request\0"
    "ifMatch\0"
    "ifModifiedSince\0"
    "ifNoneExist\0"
    "ifNoneMatch\0"
    "Bundle.entry.response\0"
    "etag\0"
    "Bundle.entry.search\0"
    "Bundle.link\0"
    "relation\0"
    "CapabilityStatement.document\0"
    "CapabilityStatement.implementation\0"
    "CapabilityStatement.messaging\0"
    "reliableCache\0"
    "supportedMessage\0"
    "CapabilityStatement.messaging.endpoint\0"
    "CapabilityStatement.messaging.supportedMessage\0"
    "CapabilityStatement.rest\0"
    "compartment\0"
    "interaction\0"
    "searchParam\0"
    "CapabilityStatement.rest.interaction\0"
    "CapabilityStatement.rest.resource\0"
    "conditionalCreate\0"
    "conditionalDelete\0"
    "conditionalRead\0"
    "conditionalUpdate\0"
    "readHistory\0"
    "referencePolicy\0"
    "searchInclude\0"
    "searchRevInclude\0"
    "supportedProfile\0"
    "updateCreate\0"
    "versioning\0"
    "CapabilityStatement.rest.resource.interaction\0"
    "CapabilityStatement.rest.resource.operation\0"
    "CapabilityStatement.rest.resource.searchParam\0"
    "CapabilityStatement.rest.security\0"
    "cors\0"
    "CapabilityStatement.software\0"
    "releaseDate\0"
    "CarePlan.activity\0"
    "outcomeCodeableConcept\0"
    "progress\0"
    "CarePlan.activity.detail\0"
    "dailyAmount\0"
    "scheduledPeriod\0"
    "scheduledString\0"
    "scheduledTiming\0"
    "CareTeam.participant\0"
    "onBehalfOf\0"
    "CatalogEntry.relatedEntry\0"
    "relationtype\0"
    "ChargeItem.performer\0"
    "function\0"
    "ChargeItemDefinition.applicability\0"
    "ChargeItemDefinition.propertyGroup\0"
    "priceComponent\0"
    "ChargeItemDefinition.propertyGroup.priceComponent\0"
    "factor\0"
    "Claim.accident\0"
    "locationAddress\0"
    "Claim.careTeam\0"
    "sequence\0"
    "Claim.diagnosis\0"
    "diagnosisCodeableConcept\0"
    "diagnosisReference\0"
    "onAdmission\0"
    "packageCode\0"
    "Claim.insurance\0"
    "businessArrangement\0"
    "focal\0"
    "Claim.item\0"
    "careTeamSequence\0"
    "diagnosisSequence\0"
    "informationSequence\0"
    "locationCodeableConcept\0"
    "net\0"
    "procedureSequence\0"
    "productOrService\0"
    "programCode\0"
    "revenue\0"
    "subSite\0"
    "udi\0"
    "unitPrice\0"
    "Claim.item.detail\0"
    "subDetail\0"
    "Claim.item.detail.subDetail\0"
    "Claim.payee\0"
    "Claim.procedure\0"
    "procedureCodeableConcept\0"
    "Claim.related\0"
    "Claim.supportingInfo\0"
    "timingDate\0"
    "valueAttachment\0"
    "valueReference\0"
    "ClaimResponse.addItem\0"
    "detailSequence\0"
    "itemSequence\0"
    "noteNumber\0"
    "subdetailSequence\0"
    "ClaimResponse.addItem.detail\0"
    "ClaimResponse.addItem.detail.subDetail\0"
    "ClaimResponse.error\0"
    "subDetailSequence\0"
    "ClaimResponse.insurance\0"
    "ClaimResponse.item\0"
    "ClaimResponse.item.adjudication\0"
    "ClaimResponse.item.detail\0"
    "ClaimResponse.item.detail.subDetail\0"
    "ClaimResponse.payment\0"
    "adjustment\0"
    "adjustmentReason\0"
    "ClaimResponse.processNote\0"
    "ClaimResponse.total\0"
    "ClinicalImpression.finding\0"
    "ClinicalImpression.investigation\0"
    "CodeSystem.concept\0"
    "designation\0"
    "CodeSystem.concept.designation\0"
    "CodeSystem.concept.property\0"
    "valueCode\0"
    "valueCoding\0"
    "valueDecimal\0"
    "CodeSystem.filter\0"
    "CodeSystem.property\0"
    "coding\0"
    "userSelected\0"
    "Communication.payload\0"
    "contentAttachment\0"
    "contentReference\0"
    "contentString\0"
    "CommunicationRequest.payload\0"
    "CompartmentDefinition.resource\0"
    "param\0"
    "Composition.attester\0"
    "Composition.event\0"
    "Composition.relatesTo\0"
    "targetIdentifier\0"
    "targetReference\0"
    "Composition.section\0"
    "ConceptMap.group\0"
    "sourceVersion\0"
    "targetVersion\0"
    "unmapped\0"
    "ConceptMap.group.element\0"
    "ConceptMap.group.element.target\0"
    "equivalence\0"
    "product\0"
    "ConceptMap.group.element.target.dependsOn\0"
    "ConceptMap.group.unmapped\0"
    "Condition.evidence\0"
    "Condition.stage\0"
    "Consent.policy\0"
    "Consent.provision\0"
    "dataPeriod\0"
    "Consent.provision.actor\0"
    "Consent.provision.data\0"
    "meaning\0"
    "Consent.verification\0"
    "verificationDate\0"
    "verified\0"
    "verifiedWith\0"
    "rank\0"
    "Contract.contentDefinition\0"
    "publicationDate\0"
    "publicationStatus\0"
    "Contract.friendly\0"
    "Contract.legal\0"
    "Contract.rule\0"
    "Contract.signer\0"
    "Contract.term\0"
    "asset\0"
    "offer\0"
    "Contract.term.action\0"
    "contextLinkId\0"
    "linkId\0"
    "performerLinkId\0"
    "performerRole\0"
    "reasonLinkId\0"
    "requesterLinkId\0"
    "securityLabelNumber\0"
    "Contract.term.action.subject\0"
    "Contract.term.asset\0"
    "answer\0"
    "periodType\0"
    "typeReference\0"
    "usePeriod\0"
    "valuedItem\0"
    "Contract.term.asset.context\0"
    "Contract.term.asset.valuedItem\0"
    "effectiveTime\0"
    "entityCodeableConcept\0"
    "entityReference\0"
    "points\0"
    "Contract.term.offer\0"
    "decision\0"
    "decisionMode\0"
    "Contract.term.offer.answer\0"
    "valueDate\0"
    "valueUri\0"
    "Contract.term.offer.party\0"
    "Contract.term.securityLabel\0"
    "control\0"
    "Coverage.class\0"
    "Coverage.costToBeneficiary\0"
    "valueMoney\0"
    "Coverage.costToBeneficiary.exception\0"
    "CoverageEligibilityRequest.insurance\0"
    "CoverageEligibilityRequest.item\0"
    "supportingInfoSequence\0"
    "CoverageEligibilityRequest.item.diagnosis\0"
    "CoverageEligibilityRequest.supportingInfo\0"
    "appliesToAll\0"
    "CoverageEligibilityResponse.error\0"
    "CoverageEligibilityResponse.insurance\0"
    "inforce\0"
    "CoverageEligibilityResponse.insurance.item\0"
    "authorizationRequired\0"
    "authorizationSupporting\0"
    "authorizationUrl\0"
    "benefit\0"
    "excluded\0"
    "CoverageEligibilityResponse.insurance.item.benefit\0"
    "allowedMoney\0"
    "allowedString\0"
    "allowedUnsignedInt\0"
    "usedMoney\0"
    "usedString\0"
    "usedUnsignedInt\0"
    "codeFilter\0"
    "dateFilter\0"
    "limit\0"
    "mustSupport\0"
    "sort\0"
    "DataRequirement.codeFilter\0"
    "DataRequirement.dateFilter\0"
    "valueDuration\0"
    "DataRequirement.sort\0"
    "direction\0"
    "DetectedIssue.evidence\0"
    "DetectedIssue.mitigation\0"
    "Device.deviceName\0"
    "Device.property\0"
    "Device.specialization\0"
    "systemType\0"
    "Device.udiCarrier\0"
    "carrierAIDC\0"
    "carrierHRF\0"
    "deviceIdentifier\0"
    "entryType\0"
    "Device.version\0"
    "DeviceDefinition.capability\0"
    "DeviceDefinition.deviceName\0"
    "DeviceDefinition.material\0"
    "DeviceDefinition.property\0"
    "DeviceDefinition.specialization\0"
    "DeviceDefinition.udiDeviceIdentifier\0"
    "DeviceMetric.calibration\0"
    "DeviceRequest.parameter\0"
    "DiagnosticReport.media\0"
    "DocumentManifest.related\0"
    "ref\0"
    "DocumentReference.content\0"
    "DocumentReference.context\0"
    "facilityType\0"
    "practiceSetting\0"
    "sourcePatientInfo\0"
    "DocumentReference.relatesTo\0"
    "additionalInstruction\0"
    "doseAndRate\0"
    "maxDosePerAdministration\0"
    "maxDosePerLifetime\0"
    "maxDosePerPeriod\0"
    "timing\0"
    "Dosage.doseAndRate\0"
    "doseRange\0"
    "rateQuantity\0"
    "rateRange\0"
    "rateRatio\0"
    "EffectEvidenceSynthesis.certainty\0"
    "certaintySubcomponent\0"
    "rating\0"
    "EffectEvidenceSynthesis.certainty.certaintySubcomponent\0"
    "EffectEvidenceSynthesis.effectEstimate\0"
    "precisionEstimate\0"
    "unitOfMeasure\0"
    "variantState\0"
    "EffectEvidenceSynthesis.effectEstimate.precisionEstimate\0"
    "from\0"
    "level\0"
    "to\0"
    "EffectEvidenceSynthesis.resultsByExposure\0"
    "exposureState\0"
    "riskEvidenceSynthesis\0"
    "EffectEvidenceSynthesis.sampleSize\0"
    "numberOfParticipants\0"
    "numberOfStudies\0"
    "binding\0"
    "defaultValueAddress\0"
    "defaultValueAge\0"
    "defaultValueAnnotation\0"
    "defaultValueAttachment\0"
    "defaultValueBase64Binary\0"
    "defaultValueBoolean\0"
    "defaultValueCanonical\0"
    "defaultValueCode\0"
    "defaultValueCodeableConcept\0"
    "defaultValueCoding\0"
    "defaultValueContactDetail\0"
    "defaultValueContactPoint\0"
    "defaultValueContributor\0"
    "defaultValueCount\0"
    "defaultValueDataRequirement\0"
    "defaultValueDate\0"
    "defaultValueDateTime\0"
    "defaultValueDecimal\0"
    "defaultValueDistance\0"
    "defaultValueDosage\0"
    "defaultValueDuration\0"
    "defaultValueExpression\0"
    "defaultValueHumanName\0"
    "defaultValueId\0"
    "defaultValueIdentifier\0"
    "defaultValueInstant\0"
    "defaultValueInteger\0"
    "defaultValueMarkdown\0"
    "defaultValueMeta\0"
    "defaultValueMoney\0"
    "defaultValueOid\0"
    "defaultValueParameterDefinition\0"
    "defaultValuePeriod\0"
    "defaultValuePositiveInt\0"
    "defaultValueQuantity\0"
    "defaultValueRange\0"
    "defaultValueRatio\0"
    "defaultValueReference\0"
    "defaultValueRelatedArtifact\0"
    "defaultValueSampledData\0"
    "defaultValueSignature\0"
    "defaultValueString\0"
    "defaultValueTime\0"
    "defaultValueTiming\0"
    "defaultValueTriggerDefinition\0"
    "defaultValueUnsignedInt\0"
    "defaultValueUri\0"
    "defaultValueUrl\0"
    "defaultValueUsageContext\0"
    "defaultValueUuid\0"
    "fixedAddress\0"
    "fixedAge\0"
    "fixedAnnotation\0"
    "fixedAttachment\0"
    "fixedBase64Binary\0"
    "fixedBoolean\0"
    "fixedCanonical\0"
    "fixedCode\0"
    "fixedCodeableConcept\0"
    "fixedCoding\0"
    "fixedContactDetail\0"
    "fixedContactPoint\0"
    "fixedContributor\0"
    "fixedCount\0"
    "fixedDataRequirement\0"
    "fixedDate\0"
    "fixedDateTime\0"
    "fixedDecimal\0"
    "fixedDistance\0"
    "fixedDosage\0"
    "fixedDuration\0"
    "fixedExpression\0"
    "fixedHumanName\0"
    "fixedId\0"
    "fixedIdentifier\0"
    "fixedInstant\0"
    "fixedInteger\0"
    "fixedMarkdown\0"
    "fixedMeta\0"
    "fixedMoney\0"
    "fixedOid\0"
    "fixedParameterDefinition\0"
    "fixedPeriod\0"
    "fixedPositiveInt\0"
    "fixedQuantity\0"
    "fixedRange\0"
    "fixedRatio\0"
    "fixedReference\0"
    "fixedRelatedArtifact\0"
    "fixedSampledData\0"
    "fixedSignature\0"
    "fixedString\0"
    "fixedTime\0"
    "fixedTiming\0"
    "fixedTriggerDefinition\0"
    "fixedUnsignedInt\0"
    "fixedUri\0"
    "fixedUrl\0"
    "fixedUsageContext\0"
    "fixedUuid\0"
    "isModifier\0"
    "isModifierReason\0"
    "isSummary\0"
    "label\0"
    "max\0"
    "maxLength\0"
    "maxValueDate\0"
    "maxValueDateTime\0"
    "maxValueDecimal\0"
    "maxValueInstant\0"
    "maxValueInteger\0"
    "maxValuePositiveInt\0"
    "maxValueQuantity\0"
    "maxValueTime\0"
    "maxValueUnsignedInt\0"
    "meaningWhenMissing\0"
    "minValueDate\0"
    "minValueDateTime\0"
    "minValueDecimal\0"
    "minValueInstant\0"
    "minValueInteger\0"
    "minValuePositiveInt\0"
    "minValueQuantity\0"
    "minValueTime\0"
    "minValueUnsignedInt\0"
    "orderMeaning\0"
    "patternAddress\0"
    "patternAge\0"
    "patternAnnotation\0"
    "patternAttachment\0"
    "patternBase64Binary\0"
    "patternBoolean\0"
    "patternCanonical\0"
    "patternCode\0"
    "patternCodeableConcept\0"
    "patternCoding\0"
    "patternContactDetail\0"
    "patternContactPoint\0"
    "patternContributor\0"
    "patternCount\0"
    "patternDataRequirement\0"
    "patternDate\0"
    "patternDateTime\0"
    "patternDecimal\0"
    "patternDistance\0"
    "patternDosage\0"
    "patternDuration\0"
    "patternExpression\0"
    "patternHumanName\0"
    "patternId\0"
    "patternIdentifier\0"
    "patternInstant\0"
    "patternInteger\0"
    "patternMarkdown\0"
    "patternMeta\0"
    "patternMoney\0"
    "patternOid\0"
    "patternParameterDefinition\0"
    "patternPeriod\0"
    "patternPositiveInt\0"
    "patternQuantity\0"
    "patternRange\0"
    "patternRatio\0"
    "patternReference\0"
    "patternRelatedArtifact\0"
    "patternSampledData\0"
    "patternSignature\0"
    "patternString\0"
    "patternTime\0"
    "patternTiming\0"
    "patternTriggerDefinition\0"
    "patternUnsignedInt\0"
    "patternUri\0"
    "patternUrl\0"
    "patternUsageContext\0"
    "patternUuid\0"
    "representation\0"
    "short\0"
    "sliceIsConstraining\0"
    "sliceName\0"
    "slicing\0"
    "ElementDefinition.base\0"
    "ElementDefinition.binding\0"
    "strength\0"
    "ElementDefinition.constraint\0"
    "human\0"
    "key\0"
    "ElementDefinition.example\0"
    "valueAddress\0"
    "valueAge\0"
    "valueAnnotation\0"
    "valueCanonical\0"
    "valueContactDetail\0"
    "valueContactPoint\0"
    "valueContributor\0"
    "valueCount\0"
    "valueDataRequirement\0"
    "valueDistance\0"
    "valueDosage\0"
    "valueExpression\0"
    "valueHumanName\0"
    "valueId\0"
    "valueIdentifier\0"
    "valueInstant\0"
    "valueMarkdown\0"
    "valueMeta\0"
    "valueOid\0"
    "valueParameterDefinition\0"
    "valuePositiveInt\0"
    "valueRelatedArtifact\0"
    "valueSignature\0"
    "valueTiming\0"
    "valueTriggerDefinition\0"
    "valueUnsignedInt\0"
    "valueUrl\0"
    "valueUsageContext\0"
    "valueUuid\0"
    "ElementDefinition.mapping\0"
    "identity\0"
    "map\0"
    "ElementDefinition.slicing\0"
    "discriminator\0"
    "ordered\0"
    "rules\0"
    "ElementDefinition.slicing.discriminator\0"
    "ElementDefinition.type\0"
    "aggregation\0"
    "targetProfile\0"
    "Encounter.classHistory\0"
    "Encounter.diagnosis\0"
    "Encounter.hospitalization\0"
    "admitSource\0"
    "dietPreference\0"
    "dischargeDisposition\0"
    "preAdmissionIdentifier\0"
    "reAdmission\0"
    "specialArrangement\0"
    "specialCourtesy\0"
    "Encounter.location\0"
    "Encounter.participant\0"
    "Encounter.statusHistory\0"
    "EpisodeOfCare.diagnosis\0"
    "EpisodeOfCare.statusHistory\0"
    "EvidenceVariable.characteristic\0"
    "definitionCodeableConcept\0"
    "definitionDataRequirement\0"
    "definitionExpression\0"
    "definitionReference\0"
    "definitionTriggerDefinition\0"
    "exclude\0"
    "groupMeasure\0"
    "participantEffectiveDateTime\0"
    "participantEffectiveDuration\0"
    "participantEffectivePeriod\0"
    "participantEffectiveTiming\0"
    "timeFromStart\0"
    "usageContext\0"
    "ExampleScenario.actor\0"
    "actorId\0"
    "ExampleScenario.instance\0"
    "containedInstance\0"
    "resourceId\0"
    "resourceType\0"
    "ExampleScenario.instance.containedInstance\0"
    "versionId\0"
    "ExampleScenario.instance.version\0"
    "ExampleScenario.process\0"
    "postConditions\0"
    "preConditions\0"
    "step\0"
    "ExampleScenario.process.step\0"
    "alternative\0"
    "pause\0"
    "ExampleScenario.process.step.alternative\0"
    "ExampleScenario.process.step.operation\0"
    "initiator\0"
    "initiatorActive\0"
    "receiverActive\0"
    "ExplanationOfBenefit.accident\0"
    "ExplanationOfBenefit.addItem\0"
    "ExplanationOfBenefit.addItem.detail\0"
    "ExplanationOfBenefit.addItem.detail.subDetail\0"
    "ExplanationOfBenefit.benefitBalance\0"
    "financial\0"
    "ExplanationOfBenefit.benefitBalance.financial\0"
    "ExplanationOfBenefit.careTeam\0"
    "ExplanationOfBenefit.diagnosis\0"
    "ExplanationOfBenefit.insurance\0"
    "ExplanationOfBenefit.item\0"
    "ExplanationOfBenefit.item.adjudication\0"
    "ExplanationOfBenefit.item.detail\0"
    "ExplanationOfBenefit.item.detail.subDetail\0"
    "ExplanationOfBenefit.payee\0"
    "ExplanationOfBenefit.payment\0"
    "ExplanationOfBenefit.procedure\0"
    "ExplanationOfBenefit.processNote\0"
    "ExplanationOfBenefit.related\0"
    "ExplanationOfBenefit.supportingInfo\0"
    "ExplanationOfBenefit.total\0"
    "FamilyMemberHistory.condition\0"
    "contributedToDeath\0"
    "Goal.target\0"
    "detailBoolean\0"
    "detailCodeableConcept\0"
    "detailInteger\0"
    "detailQuantity\0"
    "detailRange\0"
    "detailRatio\0"
    "detailString\0"
    "dueDate\0"
    "dueDuration\0"
    "GraphDefinition.link\0"
    "GraphDefinition.link.target\0"
    "params\0"
    "GraphDefinition.link.target.compartment\0"
    "Group.characteristic\0"
    "Group.member\0"
    "HealthcareService.availableTime\0"
    "allDay\0"
    "availableEndTime\0"
    "availableStartTime\0"
    "daysOfWeek\0"
    "HealthcareService.eligibility\0"
    "HealthcareService.notAvailable\0"
    "during\0"
    "family\0"
    "given\0"
    "prefix\0"
    "suffix\0"
    "assigner\0"
    "ImagingStudy.series\0"
    "laterality\0"
    "uid\0"
    "ImagingStudy.series.instance\0"
    "sopClass\0"
    "ImagingStudy.series.performer\0"
    "Immunization.education\0"
    "documentType\0"
    "presentationDate\0"
    "Immunization.performer\0"
    "Immunization.protocolApplied\0"
    "Immunization.reaction\0"
    "reported\0"
    "ImmunizationRecommendation.recommendation\0"
    "contraindicatedVaccineCode\0"
    "dateCriterion\0"
    "forecastReason\0"
    "forecastStatus\0"
    "supportingImmunization\0"
    "supportingPatientInformation\0"
    "ImmunizationRecommendation.recommendation.dateCriterion\0"
    "ImplementationGuide.definition\0"
    "grouping\0"
    "page\0"
    "template\0"
    "ImplementationGuide.definition.grouping\0"
    "ImplementationGuide.definition.page\0"
    "generation\0"
    "nameReference\0"
    "nameUrl\0"
    "ImplementationGuide.definition.parameter\0"
    "ImplementationGuide.definition.resource\0"
    "exampleBoolean\0"
    "exampleCanonical\0"
    "groupingId\0"
    "ImplementationGuide.definition.template\0"
    "ImplementationGuide.dependsOn\0"
    "ImplementationGuide.global\0"
    "ImplementationGuide.manifest\0"
    "rendering\0"
    "ImplementationGuide.manifest.page\0"
    "anchor\0"
    "ImplementationGuide.manifest.resource\0"
    "relativePath\0"
    "InsurancePlan.contact\0"
    "InsurancePlan.coverage\0"
    "InsurancePlan.coverage.benefit\0"
    "InsurancePlan.coverage.benefit.limit\0"
    "InsurancePlan.plan\0"
    "generalCost\0"
    "specificCost\0"
    "InsurancePlan.plan.generalCost\0"
    "groupSize\0"
    "InsurancePlan.plan.specificCost\0"
    "InsurancePlan.plan.specificCost.benefit\0"
    "InsurancePlan.plan.specificCost.benefit.cost\0"
    "qualifiers\0"
    "Invoice.lineItem\0"
    "chargeItemCodeableConcept\0"
    "chargeItemReference\0"
    "Invoice.lineItem.priceComponent\0"
    "Invoice.participant\0"
    "Linkage.item\0"
    "List.entry\0"
    "flag\0"
    "Location.hoursOfOperation\0"
    "closingTime\0"
    "openingTime\0"
    "Location.position\0"
    "altitude\0"
    "latitude\0"
    "longitude\0"
    "dateRange\0"
    "Measure.group\0"
    "stratifier\0"
    "Measure.group.population\0"
    "Measure.group.stratifier\0"
    "Measure.group.stratifier.component\0"
    "Measure.supplementalData\0"
    "MeasureReport.group\0"
    "measureScore\0"
    "MeasureReport.group.population\0"
    "subjectResults\0"
    "MeasureReport.group.stratifier\0"
    "stratum\0"
    "MeasureReport.group.stratifier.stratum\0"
    "MeasureReport.group.stratifier.stratum.component\0"
    "MeasureReport.group.stratifier.stratum.population\0"
    "Medication.batch\0"
    "Medication.ingredient\0"
    "isActive\0"
    "MedicationAdministration.dosage\0"
    "dose\0"
    "MedicationAdministration.performer\0"
    "MedicationDispense.performer\0"
    "MedicationDispense.substitution\0"
    "responsibleParty\0"
    "wasSubstituted\0"
    "MedicationKnowledge.administrationGuidelines\0"
    "indicationCodeableConcept\0"
    "indicationReference\0"
    "patientCharacteristics\0"
    "MedicationKnowledge.administrationGuidelines.dosage\0"
    "MedicationKnowledge.administrationGuidelines.patientCharacteristics\0"
    "characteristicCodeableConcept\0"
    "characteristicQuantity\0"
    "MedicationKnowledge.cost\0"
    "MedicationKnowledge.drugCharacteristic\0"
    "MedicationKnowledge.ingredient\0"
    "MedicationKnowledge.kinetics\0"
    "areaUnderCurve\0"
    "halfLifePeriod\0"
    "lethalDose50\0"
    "MedicationKnowledge.medicineClassification\0"
    "MedicationKnowledge.monitoringProgram\0"
    "MedicationKnowledge.monograph\0"
    "MedicationKnowledge.packaging\0"
    "MedicationKnowledge.regulatory\0"
    "maxDispense\0"
    "regulatoryAuthority\0"
    "MedicationKnowledge.regulatory.maxDispense\0"
    "MedicationKnowledge.regulatory.schedule\0"
    "MedicationKnowledge.regulatory.substitution\0"
    "allowed\0"
    "MedicationKnowledge.relatedMedicationKnowledge\0"
    "MedicationRequest.dispenseRequest\0"
    "dispenseInterval\0"
    "expectedSupplyDuration\0"
    "initialFill\0"
    "numberOfRepeatsAllowed\0"
    "MedicationRequest.dispenseRequest.initialFill\0"
    "MedicationRequest.substitution\0"
    "allowedBoolean\0"
    "allowedCodeableConcept\0"
    "MedicinalProduct.manufacturingBusinessOperation\0"
    "authorisationReferenceNumber\0"
    "confidentialityIndicator\0"
    "effectiveDate\0"
    "operationType\0"
    "MedicinalProduct.name\0"
    "countryLanguage\0"
    "namePart\0"
    "productName\0"
    "MedicinalProduct.name.countryLanguage\0"
    "MedicinalProduct.name.namePart\0"
    "part\0"
    "MedicinalProduct.specialDesignation\0"
    "intendedUse\0"
    "species\0"
    "MedicinalProductAuthorization.jurisdictionalAuthorization\0"
    "MedicinalProductAuthorization.procedure\0"
    "application\0"
    "dateDateTime\0"
    "datePeriod\0"
    "MedicinalProductContraindication.otherTherapy\0"
    "therapyRelationshipType\0"
    "MedicinalProductIndication.otherTherapy\0"
    "MedicinalProductIngredient.specifiedSubstance\0"
    "MedicinalProductIngredient.specifiedSubstance.strength\0"
    "concentration\0"
    "concentrationLowLimit\0"
    "measurementPoint\0"
    "presentation\0"
    "presentationLowLimit\0"
    "referenceStrength\0"
    "MedicinalProductIngredient.specifiedSubstance.strength.referenceStrength\0"
    "strengthLowLimit\0"
    "MedicinalProductIngredient.substance\0"
    "MedicinalProductInteraction.interactant\0"
    "MedicinalProductPackaged.batchIdentifier\0"
    "immediatePackaging\0"
    "outerPackaging\0"
    "MedicinalProductPackaged.packageItem\0"
    "alternateMaterial\0"
    "manufacturedItem\0"
    "MedicinalProductPharmaceutical.characteristics\0"
    "MedicinalProductPharmaceutical.routeOfAdministration\0"
    "firstDose\0"
    "maxDosePerDay\0"
    "maxDosePerTreatmentPeriod\0"
    "maxSingleDose\0"
    "maxTreatmentPeriod\0"
    "targetSpecies\0"
    "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies\0"
    "withdrawalPeriod\0"
    "MedicinalProductPharmaceutical.routeOfAdministration.targetSpecies.withdrawalPeriod\0"
    "MessageDefinition.allowedResponse\0"
    "situation\0"
    "MessageDefinition.focus\0"
    "MessageHeader.destination\0"
    "MessageHeader.response\0"
    "details\0"
    "MessageHeader.source\0"
    "tag\0"
    "MolecularSequence.quality\0"
    "fScore\0"
    "gtFP\0"
    "precision\0"
    "queryFP\0"
    "queryTP\0"
    "recall\0"
    "roc\0"
    "standardSequence\0"
    "truthFN\0"
    "truthTP\0"
    "MolecularSequence.quality.roc\0"
    "fMeasure\0"
    "numFN\0"
    "numFP\0"
    "numTP\0"
    "sensitivity\0"
    "MolecularSequence.referenceSeq\0"
    "chromosome\0"
    "genomeBuild\0"
    "orientation\0"
    "referenceSeqId\0"
    "referenceSeqPointer\0"
    "referenceSeqString\0"
    "strand\0"
    "windowEnd\0"
    "windowStart\0"
    "MolecularSequence.repository\0"
    "datasetId\0"
    "readsetId\0"
    "variantsetId\0"
    "MolecularSequence.structureVariant\0"
    "inner\0"
    "outer\0"
    "variantType\0"
    "MolecularSequence.structureVariant.inner\0"
    "MolecularSequence.structureVariant.outer\0"
    "MolecularSequence.variant\0"
    "cigar\0"
    "observedAllele\0"
    "referenceAllele\0"
    "variantPointer\0"
    "NamingSystem.uniqueId\0"
    "div\0"
    "NutritionOrder.enteralFormula\0"
    "additiveProductName\0"
    "additiveType\0"
    "administration\0"
    "administrationInstruction\0"
    "baseFormulaProductName\0"
    "baseFormulaType\0"
    "caloricDensity\0"
    "maxVolumeToDeliver\0"
    "routeofAdministration\0"
    "NutritionOrder.enteralFormula.administration\0"
    "NutritionOrder.oralDiet\0"
    "fluidConsistencyType\0"
    "instruction\0"
    "nutrient\0"
    "texture\0"
    "NutritionOrder.oralDiet.nutrient\0"
    "NutritionOrder.oralDiet.texture\0"
    "foodType\0"
    "NutritionOrder.supplement\0"
    "Observation.component\0"
    "Observation.referenceRange\0"
    "age\0"
    "appliesTo\0"
    "ObservationDefinition.qualifiedInterval\0"
    "gestationalAge\0"
    "range\0"
    "ObservationDefinition.quantitativeDetails\0"
    "conversionFactor\0"
    "customaryUnit\0"
    "decimalPrecision\0"
    "OperationDefinition.overload\0"
    "parameterName\0"
    "OperationDefinition.parameter\0"
    "referencedFrom\0"
    "searchType\0"
    "OperationDefinition.parameter.binding\0"
    "OperationDefinition.parameter.referencedFrom\0"
    "sourceId\0"
    "OperationOutcome.issue\0"
    "diagnostics\0"
    "Organization.contact\0"
    "Parameters.parameter\0"
    "Patient.communication\0"
    "Patient.contact\0"
    "Patient.link\0"
    "PaymentReconciliation.detail\0"
    "submitter\0"
    "PaymentReconciliation.processNote\0"
    "Person.link\0"
    "assurance\0"
    "PlanDefinition.action\0"
    "cardinalityBehavior\0"
    "goalId\0"
    "groupingBehavior\0"
    "precheckBehavior\0"
    "relatedAction\0"
    "requiredBehavior\0"
    "selectionBehavior\0"
    "textEquivalent\0"
    "PlanDefinition.action.condition\0"
    "PlanDefinition.action.dynamicValue\0"
    "PlanDefinition.action.participant\0"
    "PlanDefinition.action.relatedAction\0"
    "actionId\0"
    "offsetDuration\0"
    "offsetRange\0"
    "PlanDefinition.goal\0"
    "PlanDefinition.goal.target\0"
    "due\0"
    "ageCodeableConcept\0"
    "physiologicalCondition\0"
    "race\0"
    "Practitioner.qualification\0"
    "PractitionerRole.availableTime\0"
    "PractitionerRole.notAvailable\0"
    "Procedure.focalDevice\0"
    "manipulated\0"
    "Procedure.performer\0"
    "depth\0"
    "externalDiameter\0"
    "imprint\0"
    "nominalVolume\0"
    "shape\0"
    "weight\0"
    "specialPrecautionsForStorage\0"
    "Provenance.agent\0"
    "Provenance.entity\0"
    "Questionnaire.item\0"
    "answerOption\0"
    "answerValueSet\0"
    "enableBehavior\0"
    "enableWhen\0"
    "initial\0"
    "readOnly\0"
    "repeats\0"
    "Questionnaire.item.answerOption\0"
    "initialSelected\0"
    "Questionnaire.item.enableWhen\0"
    "answerBoolean\0"
    "answerCoding\0"
    "answerDate\0"
    "answerDateTime\0"
    "answerDecimal\0"
    "answerInteger\0"
    "answerQuantity\0"
    "answerReference\0"
    "answerString\0"
    "answerTime\0"
    "Questionnaire.item.initial\0"
    "QuestionnaireResponse.item\0"
    "QuestionnaireResponse.item.answer\0"
    "denominator\0"
    "numerator\0"
    "RelatedPerson.communication\0"
    "RequestGroup.action\0"
    "RequestGroup.action.condition\0"
    "RequestGroup.action.relatedAction\0"
    "ResearchElementDefinition.characteristic\0"
    "participantEffectiveDescription\0"
    "participantEffectiveGroupMeasure\0"
    "participantEffectiveTimeFromStart\0"
    "studyEffectiveDateTime\0"
    "studyEffectiveDescription\0"
    "studyEffectiveDuration\0"
    "studyEffectiveGroupMeasure\0"
    "studyEffectivePeriod\0"
    "studyEffectiveTimeFromStart\0"
    "studyEffectiveTiming\0"
    "ResearchStudy.arm\0"
    "ResearchStudy.objective\0"
    "RiskAssessment.prediction\0"
    "probabilityDecimal\0"
    "probabilityRange\0"
    "qualitativeRisk\0"
    "relativeRisk\0"
    "whenPeriod\0"
    "whenRange\0"
    "RiskEvidenceSynthesis.certainty\0"
    "RiskEvidenceSynthesis.certainty.certaintySubcomponent\0"
    "RiskEvidenceSynthesis.riskEstimate\0"
    "denominatorCount\0"
    "numeratorCount\0"
    "RiskEvidenceSynthesis.riskEstimate.precisionEstimate\0"
    "RiskEvidenceSynthesis.sampleSize\0"
    "dimensions\0"
    "lowerLimit\0"
    "upperLimit\0"
    "SearchParameter.component\0"
    "sigFormat\0"
    "targetFormat\0"
    "when\0"
    "Specimen.collection\0"
    "fastingStatusCodeableConcept\0"
    "fastingStatusDuration\0"
    "Specimen.container\0"
    "additiveCodeableConcept\0"
    "additiveReference\0"
    "capacity\0"
    "specimenQuantity\0"
    "Specimen.processing\0"
    "SpecimenDefinition.typeTested\0"
    "handling\0"
    "isDerived\0"
    "preference\0"
    "rejectionCriterion\0"
    "retentionTime\0"
    "SpecimenDefinition.typeTested.container\0"
    "cap\0"
    "minimumVolumeQuantity\0"
    "minimumVolumeString\0"
    "SpecimenDefinition.typeTested.container.additive\0"
    "SpecimenDefinition.typeTested.handling\0"
    "maxDuration\0"
    "temperatureQualifier\0"
    "temperatureRange\0"
    "StructureDefinition.context\0"
    "StructureDefinition.differential\0"
    "StructureDefinition.mapping\0"
    "StructureDefinition.snapshot\0"
    "StructureMap.group\0"
    "extends\0"
    "typeMode\0"
    "StructureMap.group.input\0"
    "StructureMap.group.rule\0"
    "StructureMap.group.rule.dependent\0"
    "StructureMap.group.rule.source\0"
    "check\0"
    "listMode\0"
    "logMessage\0"
    "StructureMap.group.rule.target\0"
    "contextType\0"
    "listRuleId\0"
    "StructureMap.group.rule.target.parameter\0"
    "StructureMap.structure\0"
    "Subscription.channel\0"
    "Substance.ingredient\0"
    "substanceCodeableConcept\0"
    "substanceReference\0"
    "Substance.instance\0"
    "expiry\0"
    "amountQuantity\0"
    "amountRange\0"
    "amountString\0"
    "amountText\0"
    "amountType\0"
    "SubstanceAmount.referenceRange\0"
    "highLimit\0"
    "lowLimit\0"
    "SubstanceNucleicAcid.subunit\0"
    "fivePrime\0"
    "linkage\0"
    "sequenceAttachment\0"
    "sugar\0"
    "threePrime\0"
    "SubstanceNucleicAcid.subunit.linkage\0"
    "connectivity\0"
    "residueSite\0"
    "SubstanceNucleicAcid.subunit.sugar\0"
    "SubstancePolymer.monomerSet\0"
    "ratioType\0"
    "startingMaterial\0"
    "SubstancePolymer.monomerSet.startingMaterial\0"
    "isDefining\0"
    "SubstancePolymer.repeat\0"
    "averageMolecularFormula\0"
    "numberOfUnits\0"
    "repeatUnit\0"
    "repeatUnitAmountType\0"
    "SubstancePolymer.repeat.repeatUnit\0"
    "degreeOfPolymerisation\0"
    "orientationOfPolymerisation\0"
    "structuralRepresentation\0"
    "SubstancePolymer.repeat.repeatUnit.degreeOfPolymerisation\0"
    "degree\0"
    "SubstancePolymer.repeat.repeatUnit.structuralRepresentation\0"
    "SubstanceProtein.subunit\0"
    "cTerminalModification\0"
    "cTerminalModificationId\0"
    "nTerminalModification\0"
    "nTerminalModificationId\0"
    "SubstanceReferenceInformation.classification\0"
    "SubstanceReferenceInformation.gene\0"
    "geneSequenceOrigin\0"
    "SubstanceReferenceInformation.geneElement\0"
    "SubstanceReferenceInformation.target\0"
    "organismType\0"
    "SubstanceSourceMaterial.fractionDescription\0"
    "fraction\0"
    "materialType\0"
    "SubstanceSourceMaterial.organism\0"
    "genus\0"
    "hybrid\0"
    "intraspecificDescription\0"
    "intraspecificType\0"
    "organismGeneral\0"
    "SubstanceSourceMaterial.organism.author\0"
    "authorDescription\0"
    "authorType\0"
    "SubstanceSourceMaterial.organism.hybrid\0"
    "hybridType\0"
    "maternalOrganismId\0"
    "maternalOrganismName\0"
    "paternalOrganismId\0"
    "paternalOrganismName\0"
    "SubstanceSourceMaterial.organism.organismGeneral\0"
    "kingdom\0"
    "phylum\0"
    "SubstanceSourceMaterial.partDescription\0"
    "partLocation\0"
    "SubstanceSpecification.code\0"
    "SubstanceSpecification.moiety\0"
    "molecularFormula\0"
    "opticalActivity\0"
    "stereochemistry\0"
    "SubstanceSpecification.name\0"
    "SubstanceSpecification.name.official\0"
    "SubstanceSpecification.property\0"
    "definingSubstanceCodeableConcept\0"
    "definingSubstanceReference\0"
    "parameters\0"
    "SubstanceSpecification.relationship\0"
    "amountRatio\0"
    "amountRatioLowLimit\0"
    "SubstanceSpecification.structure\0"
    "isotope\0"
    "molecularFormulaByMoiety\0"
    "SubstanceSpecification.structure.isotope\0"
    "halfLife\0"
    "SubstanceSpecification.structure.isotope.molecularWeight\0"
    "SubstanceSpecification.structure.representation\0"
    "SupplyDelivery.suppliedItem\0"
    "SupplyRequest.parameter\0"
    "Task.input\0"
    "Task.output\0"
    "Task.restriction\0"
    "repetitions\0"
    "TerminologyCapabilities.closure\0"
    "TerminologyCapabilities.codeSystem\0"
    "subsumption\0"
    "TerminologyCapabilities.codeSystem.version\0"
    "isDefault\0"
    "TerminologyCapabilities.codeSystem.version.filter\0"
    "op\0"
    "TerminologyCapabilities.expansion\0"
    "hierarchical\0"
    "paging\0"
    "textFilter\0"
    "TerminologyCapabilities.expansion.parameter\0"
    "TerminologyCapabilities.implementation\0"
    "TerminologyCapabilities.software\0"
    "TerminologyCapabilities.translation\0"
    "needsMap\0"
    "TerminologyCapabilities.validateCode\0"
    "translations\0"
    "TestReport.participant\0"
    "TestReport.setup\0"
    "TestReport.setup.action\0"
    "assert\0"
    "TestReport.setup.action.assert\0"
    "TestReport.setup.action.operation\0"
    "TestReport.teardown\0"
    "TestReport.teardown.action\0"
    "TestReport.test\0"
    "TestReport.test.action\0"
    "TestScript.destination\0"
    "index\0"
    "TestScript.fixture\0"
    "autocreate\0"
    "autodelete\0"
    "TestScript.metadata\0"
    "TestScript.metadata.capability\0"
    "capabilities\0"
    "TestScript.metadata.link\0"
    "TestScript.origin\0"
    "TestScript.setup\0"
    "TestScript.setup.action\0"
    "TestScript.setup.action.assert\0"
    "compareToSourceExpression\0"
    "compareToSourceId\0"
    "compareToSourcePath\0"
    "headerField\0"
    "minimumId\0"
    "navigationLinks\0"
    "requestMethod\0"
    "requestURL\0"
    "responseCode\0"
    "validateProfileId\0"
    "warningOnly\0"
    "TestScript.setup.action.operation\0"
    "accept\0"
    "encodeRequestUrl\0"
    "requestHeader\0"
    "requestId\0"
    "responseId\0"
    "targetId\0"
    "TestScript.setup.action.operation.requestHeader\0"
    "field\0"
    "TestScript.teardown\0"
    "TestScript.teardown.action\0"
    "TestScript.test\0"
    "TestScript.test.action\0"
    "TestScript.variable\0"
    "defaultValue\0"
    "hint\0"
    "Timing.repeat\0"
    "boundsDuration\0"
    "boundsPeriod\0"
    "boundsRange\0"
    "countMax\0"
    "dayOfWeek\0"
    "durationMax\0"
    "durationUnit\0"
    "frequencyMax\0"
    "periodMax\0"
    "periodUnit\0"
    "timeOfDay\0"
    "timingReference\0"
    "ValueSet.compose\0"
    "ValueSet.compose.include\0"
    "ValueSet.compose.include.concept\0"
    "ValueSet.compose.include.concept.designation\0"
    "ValueSet.compose.include.filter\0"
    "ValueSet.expansion\0"
    "ValueSet.expansion.contains\0"
    "ValueSet.expansion.parameter\0"
    "VerificationResult.attestation\0"
    "communicationMethod\0"
    "proxyIdentityCertificate\0"
    "proxySignature\0"
    "sourceIdentityCertificate\0"
    "sourceSignature\0"
    "VerificationResult.primarySource\0"
    "canPushUpdates\0"
    "pushTypeAvailable\0"
    "validationDate\0"
    "validationStatus\0"
    "VerificationResult.validator\0"
    "attestationSignature\0"
    "identityCertificate\0"
    "VisionPrescription.lensSpecification\0"
    "add\0"
    "axis\0"
    "backCurve\0"
    "brand\0"
    "cylinder\0"
    "diameter\0"
    "eye\0"
    "power\0"
    "prism\0"
    "sphere\0"
    "VisionPrescription.lensSpecification.prism\0";
