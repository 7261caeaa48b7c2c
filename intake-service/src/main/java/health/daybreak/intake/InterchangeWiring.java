package health.daybreak.intake;

import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.ImportAnswers;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.RecordAssessment;
import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.intake.consent.Consents;
import health.daybreak.intake.export.ReadPatientRecord;
import health.daybreak.intake.export.csv.CsvRecord;
import health.daybreak.intake.export.fhir.FhirRecord;
import health.daybreak.intake.export.pdf.PdfRecord;
import health.daybreak.intake.export.table.RecordTables;
import health.daybreak.intake.fhir.Fhir;
import health.daybreak.intake.packet.Packets;
import health.daybreak.intake.patient.ImportPatient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.RecordNumbers;
import health.daybreak.intake.readiness.ReadinessBooks;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.referral.ImportReferral;
import health.daybreak.intake.referral.ReferralReader;
import health.daybreak.intake.referral.fhir.FhirReferralReader;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.Screenings;
import java.time.ZoneId;
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

    @Bean
    ReadPatientRecord readPatientRecord(
            Patients patients,
            Assessments assessments,
            Screenings screenings,
            Consents consents,
            Packets packets,
            ReadinessBooks books) {
        return new ReadPatientRecord(patients, assessments, screenings, consents, packets, books);
    }

    @Bean
    RecordTables recordTables(Instruments instruments, ScreeningRules rules, TestItems tests, IntakeSettings settings) {
        return new RecordTables(instruments, rules.questions(), tests, ZoneId.of(settings.defaultTimeZone()));
    }

    @Bean
    FhirRecord fhirRecord(
            Fhir fhir,
            Instruments instruments,
            ScreeningRules rules,
            ConsentTexts texts,
            TestItems tests,
            RecordTables tables) {
        return new FhirRecord(fhir, instruments, rules.questions(), texts, tests, tables);
    }

    @Bean
    CsvRecord csvRecord(RecordTables tables) {
        return new CsvRecord(tables);
    }

    @Bean
    PdfRecord pdfRecord(RecordTables tables, IntakeSettings settings) {
        return new PdfRecord(tables, ZoneId.of(settings.defaultTimeZone()));
    }
}
