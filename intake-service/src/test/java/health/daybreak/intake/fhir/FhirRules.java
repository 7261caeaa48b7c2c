package health.daybreak.intake.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import health.daybreak.intake.assessment.fhir.QuestionnaireWriter;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * The HAPI validator over the base profiles of FHIR R4 and the code systems that come with it. Codes of LOINC, SNOMED and
 * RxNorm cannot be checked without a terminology server; their systems are taken as known, with a warning.
 */
public final class FhirRules {

    private static final Set<ResultSeverityEnum> BROKEN = Set.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);

    private final FhirValidator validator;

    /** With our own questionnaires; made once, because it takes some seconds. */
    public static FhirRules withOurQuestionnaires() {
        return Made.RULES;
    }

    private static final class Made {
        static final FhirRules RULES = new FhirRules(InstrumentFiles.read().all().stream()
                .map(QuestionnaireWriter::write)
                .toList());
    }

    private FhirRules(List<Questionnaire> questionnaires) {
        FhirContext context = FhirContext.forR4();
        UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(context);
        unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new Questionnaires(context, questionnaires),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                unknown);
        FhirInstanceValidator instances = new FhirInstanceValidator(chain);
        instances.setAnyExtensionsAllowed(false);
        validator = context.newValidator().registerValidatorModule(instances);
    }

    /** What breaks FHIR R4, in the validator's words; nothing when all is well. */
    public List<String> brokenBy(byte[] json) {
        return validator.validateWithResult(new String(json, StandardCharsets.UTF_8)).getMessages().stream()
                .filter(message -> BROKEN.contains(message.getSeverity()))
                .map(FhirRules::told)
                .toList();
    }

    /** Questionnaires by their address, with or without a version. */
    @SuppressWarnings("unchecked") // the type was asked about
    private record Questionnaires(FhirContext context, List<Questionnaire> all) implements IValidationSupport {

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String address) {
            if (type != null && !type.isAssignableFrom(Questionnaire.class)) {
                return null;
            }
            return all.stream()
                    .filter(one ->
                            address.equals(one.getUrl()) || address.equals(one.getUrl() + "|" + one.getVersion()))
                    .map(one -> (T) one)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static String told(SingleValidationMessage message) {
        return message.getLocationString() + ": " + message.getMessage();
    }
}
