package health.daybreak.intake;

import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.practitioner.QualifiedPrescribers;
import health.daybreak.intake.readiness.DecisionWaits;
import health.daybreak.intake.readiness.FoundResults;
import health.daybreak.intake.readiness.JudgeReadiness;
import health.daybreak.intake.readiness.KeepReadiness;
import health.daybreak.intake.readiness.ReadKnownTests;
import health.daybreak.intake.readiness.ReadPatient;
import health.daybreak.intake.readiness.ReadTestsToReview;
import health.daybreak.intake.readiness.ReadinessBooks;
import health.daybreak.intake.readiness.ReadinessPolicy;
import health.daybreak.intake.readiness.RecordTests;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.readiness.store.TestItemFile;
import health.daybreak.intake.screening.KnownTests;
import health.daybreak.intake.screening.ReadChart;
import health.daybreak.intake.screening.RulesInUse;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.intake.screening.TestsForDecision;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts tests together: what is wanted, what was entered, and what the others are told. */
@Configuration(proxyBeanMethods = false)
class ReadinessWiring {

    @Bean
    TestItems testItems() {
        return TestItemFile.read();
    }

    @Bean
    FoundResults foundResults(TestItems items, IntakeSettings settings) {
        return new FoundResults(items, ZoneId.of(settings.defaultTimeZone()));
    }

    @Bean
    KnownTests knownTests(ReadinessBooks books, TestItems items, FoundResults found) {
        return new ReadKnownTests(books, items, found);
    }

    @Bean
    ReadPatient readPatientForTests(
            Patients patients,
            Screenings screenings,
            Assessments assessments,
            ReadChart charts,
            RulesInUse rules,
            FoundResults found) {
        return new ReadPatient(patients, screenings, assessments, charts, rules, found);
    }

    @Bean
    JudgeReadiness judgeReadiness(ReadinessBooks books, ReadPatient patients, TestItems items) {
        return new JudgeReadiness(books, patients, new ReadinessPolicy(items));
    }

    @Bean
    TestsForDecision testsForDecision(JudgeReadiness judge) {
        return new DecisionWaits(judge);
    }

    @Bean
    ReadTestsToReview readTestsToReview(ReadinessBooks books, Patients patients, JudgeReadiness judge) {
        return new ReadTestsToReview(books, patients, judge);
    }

    @Bean
    RecordTests recordTests(
            ReadinessBooks books,
            Patients patients,
            JudgeReadiness judge,
            TestItems items,
            QualifiedPrescribers prescribers) {
        return new RecordTests(books, patients, judge, items, prescribers);
    }

    @Bean
    KeepReadiness keepReadiness(ReadinessBooks books, JudgeReadiness judge, TestItems items, Clock clock) {
        return new KeepReadiness(books, judge, items, clock);
    }
}
