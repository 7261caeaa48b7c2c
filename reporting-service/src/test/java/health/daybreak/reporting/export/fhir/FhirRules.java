package health.daybreak.reporting.export.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * The HAPI validator over the base profiles of FHIR R4 and the code systems that come with it. Codes of LOINC and RxNorm
 * cannot be checked without a terminology server; their systems are taken as known, with a warning.
 */
final class FhirRules {

    private static final Set<ResultSeverityEnum> BROKEN = Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);

    private final FhirValidator validator;

    FhirRules() {
        FhirContext context = FhirContext.forR4();
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(context);
        unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                unknown));
        instances.setAnyExtensionsAllowed(false);
        validator = context.newValidator().registerValidatorModule(instances);
    }

    /** What breaks FHIR R4, in the validator's words; nothing when all is well. */
    List<String> brokenBy(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(message -> BROKEN.contains(message.getSeverity()))
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }
}
