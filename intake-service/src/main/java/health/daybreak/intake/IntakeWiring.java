package health.daybreak.intake;

import health.daybreak.intake.assessment.AcknowledgeRisk;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.DecideRisk;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.NoticeMissedAcknowledgements;
import health.daybreak.intake.assessment.RecordAssessment;
import health.daybreak.intake.assessment.RiskPolicy;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.assessment.store.RiskPolicyFile;
import health.daybreak.intake.packet.Packets;
import health.daybreak.intake.patient.FollowCare;
import health.daybreak.intake.patient.GiveRecordNumber;
import health.daybreak.intake.patient.ListPatients;
import health.daybreak.intake.patient.NumberBooks;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.RecordNumbers;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.intake.patient.UpdateContact;
import health.daybreak.intake.practitioner.QualifiedPrescribers;
import health.daybreak.intake.review.ReadReviewQueue;
import health.daybreak.intake.screening.AssessEligibility;
import health.daybreak.intake.screening.DecideScreening;
import health.daybreak.intake.screening.KnownTests;
import health.daybreak.intake.screening.PatientStatements;
import health.daybreak.intake.screening.ReadChart;
import health.daybreak.intake.screening.RecordFindings;
import health.daybreak.intake.screening.ReferralFacts;
import health.daybreak.intake.screening.RulesInUse;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.intake.screening.TestsForDecision;
import health.daybreak.intake.screening.UndecidedScreenings;
import health.daybreak.intake.screening.store.PolicyFile;
import health.daybreak.intake.sheet.CheckIns;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts intake together: which use case works on which store, by which rules. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IntakeWiring {

    @Bean
    Instruments instruments() {
        return InstrumentFiles.read();
    }

    @Bean
    ScreeningRules screeningRules() {
        return PolicyFile.read();
    }

    @Bean
    GiveRecordNumber recordNumbers(NumberBooks books) {
        return new GiveRecordNumber(books);
    }

    @Bean
    RegisterPatient registerPatient(Patients patients, RecordNumbers numbers) {
        return new RegisterPatient(patients, numbers);
    }

    @Bean
    UpdateContact updateContact(Patients patients) {
        return new UpdateContact(patients);
    }

    @Bean
    ListPatients listPatients(Patients patients, Screenings screenings) {
        return new ListPatients(patients, new UndecidedScreenings(screenings));
    }

    @Bean
    FollowCare followCare(Patients patients) {
        return new FollowCare(patients);
    }

    @Bean
    RecordAssessment recordAssessment(
            Assessments assessments, Patients patients, Instruments instruments, RiskPolicy policy) {
        return new RecordAssessment(assessments, patients, instruments, policy);
    }

    @Bean
    RiskPolicy riskPolicy() {
        return RiskPolicyFile.read();
    }

    @Bean
    DecideRisk decideRisk(Assessments assessments, QualifiedPrescribers prescribers) {
        return new DecideRisk(assessments, prescribers);
    }

    @Bean
    NoticeMissedAcknowledgements noticeMissedAcknowledgements(Assessments assessments) {
        return new NoticeMissedAcknowledgements(assessments);
    }

    @Bean
    AcknowledgeRisk acknowledgeRisk(Assessments assessments) {
        return new AcknowledgeRisk(assessments);
    }

    @Bean
    ReadChart readChart(
            Patients patients,
            Assessments assessments,
            ScreeningRules rules,
            PatientStatements statements,
            KnownTests tests) {
        return new ReadChart(patients, assessments, new ReferralFacts(rules.questions()), statements, tests);
    }

    @Bean
    AssessEligibility assessEligibility(Screenings screenings, ReadChart charts, RulesInUse rules) {
        return new AssessEligibility(screenings, charts, rules);
    }

    @Bean
    RecordFindings recordFindings(Screenings screenings, Patients patients) {
        return new RecordFindings(screenings, patients);
    }

    @Bean
    DecideScreening decideScreening(
            Screenings screenings,
            ReadChart charts,
            RulesInUse rules,
            QualifiedPrescribers prescribers,
            TestsForDecision tests,
            ScreeningRules shipped) {
        return new DecideScreening(
                screenings, charts, rules, prescribers, tests, Duration.ofDays(shipped.decisionValidDays()));
    }

    @Bean
    ReadReviewQueue readReviewQueue(
            Screenings screenings,
            Assessments assessments,
            Patients patients,
            AssessEligibility eligibility,
            Packets packets,
            CheckIns checkIns) {
        return new ReadReviewQueue(screenings, assessments, patients, eligibility, packets, checkIns);
    }
}
