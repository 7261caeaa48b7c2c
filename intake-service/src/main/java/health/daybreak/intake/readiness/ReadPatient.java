package health.daybreak.intake.readiness;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.screening.Chart;
import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.Findings;
import health.daybreak.intake.screening.ReadChart;
import health.daybreak.intake.screening.RulesInUse;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Screenings;
import health.daybreak.intake.screening.Vitals;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what the rest of intake knows of a patient, as far as tests are concerned. */
public final class ReadPatient {

    private static final Findings NONE = new Findings(null, List.of(), List.of(), List.of(), null, null, null);

    private final Patients patients;
    private final Screenings screenings;
    private final Assessments assessments;
    private final ReadChart charts;
    private final RulesInUse rules;
    private final FoundResults found;

    public ReadPatient(
            Patients patients,
            Screenings screenings,
            Assessments assessments,
            ReadChart charts,
            RulesInUse rules,
            FoundResults found) {
        this.patients = patients;
        this.screenings = screenings;
        this.assessments = assessments;
        this.charts = charts;
        this.rules = rules;
        this.found = found;
    }

    void requireKnown(String patientId) {
        patients.get(patientId);
    }

    /** Empty when intake does not know this patient. */
    Optional<PatientForTests> read(String patientId, ReadinessBook book, Instant now) {
        return patients.find(patientId).map(patient -> read(patient, book, now));
    }

    private PatientForTests read(Stored<Patient> patient, ReadinessBook book, Instant now) {
        Optional<Screening> screening = screenings.latestOf(patient.id()).map(Stored::state);
        Findings findings = screening.map(Screening::findings).orElse(NONE);
        Chart chart = charts.read(patient.id(), findings, now);
        List<Assessment> answered =
                assessments.ofPatient(patient.id()).stream().map(Stored::state).toList();
        Referral referral = patient.state().referral();
        List<TestResult> results = new ArrayList<>();
        if (referral != null) {
            results.addAll(found.in(referral));
        }
        results.addAll(found.in(answered));
        results.addAll(found.weighings(measured(findings.vitals()), book.weighed(), referral));
        return new PatientForTests(
                chart,
                rules.policy().inForceOn(chart.asOf()).criteria(),
                results,
                patient.state().care().eligible() || foundEligible(screening));
    }

    /** A decision is known here before the patient's own document has heard of it. */
    private static boolean foundEligible(Optional<Screening> screening) {
        return screening
                .map(Screening::decision)
                .filter(decision -> decision.outcome() == Decision.Outcome.ELIGIBLE)
                .isPresent();
    }

    private static ReadinessBook.@Nullable Weighed measured(@Nullable Vitals vitals) {
        return vitals == null ? null : new ReadinessBook.Weighed(vitals.weightKilograms(), vitals.measuredAt());
    }
}
