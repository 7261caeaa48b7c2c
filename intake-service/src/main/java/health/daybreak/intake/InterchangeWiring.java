package health.daybreak.intake;

import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.ImportAnswers;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.RecordAssessment;
import health.daybreak.intake.fhir.Fhir;
import health.daybreak.intake.patient.ImportPatient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.RecordNumbers;
import health.daybreak.intake.referral.ImportReferral;
import health.daybreak.intake.referral.ReferralReader;
import health.daybreak.intake.referral.fhir.FhirReferralReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what comes from other systems and goes to them. */
@Configuration(proxyBeanMethods = false)
class InterchangeWiring {

    @Bean
    Fhir fhir() {
        return new Fhir();
    }

    @Bean
    ReferralReader referralReader(Fhir fhir, Instruments instruments, IntakeSettings settings) {
        return new FhirReferralReader(fhir, instruments, settings.defaultTimeZone());
    }

    @Bean
    ImportAnswers importAnswers(RecordAssessment recordAssessment, Assessments assessments) {
        return new ImportAnswers(recordAssessment, assessments);
    }

    @Bean
    ImportReferral importReferral(Patients patients, RecordNumbers numbers, ImportAnswers importAnswers) {
        return new ImportReferral(new ImportPatient(patients, numbers), importAnswers);
    }
}
