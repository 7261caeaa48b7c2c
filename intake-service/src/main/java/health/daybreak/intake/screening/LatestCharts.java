package health.daybreak.intake.screening;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts that the verdicts of many patients stand on, read together. */
public final class LatestCharts {

    /**
     * What a patient's latest verdict stands on.
     *
     * @param decided whether it is the chart of a decision
     */
    public record Latest(Stored<Patient> patient, Chart chart, boolean decided) {}

    private final Patients patients;
    private final Screenings screenings;
    private final Assessments assessments;
    private final ReadChart charts;

    public LatestCharts(Patients patients, Screenings screenings, Assessments assessments, ReadChart charts) {
        this.patients = patients;
        this.screenings = screenings;
        this.assessments = assessments;
        this.charts = charts;
    }

    /** Of these patients; unknown ids are left out. */
    public List<Latest> read(Collection<String> patientIds, Instant now) {
        Map<String, Screening> latest = new HashMap<>();
        for (Stored<Screening> screening : screenings.ofPatients(patientIds)) {
            latest.put(screening.state().patientId(), screening.state());
        }
        List<String> undecided = patientIds.stream()
                .filter(id -> decision(latest.get(id)) == null)
                .toList();
        Map<String, List<Assessment>> answered = assessments.ofPatients(undecided).stream()
                .map(Stored::state)
                .collect(Collectors.groupingBy(one -> one.answered().patientId()));
        List<Stored<Patient>> known = patients.withIds(patientIds);
        KnownTests.Entered tests = charts.testsOf(known.stream()
                .filter(patient -> decision(latest.get(patient.id())) == null)
                .flatMap(patient -> patient.state().idsWith(patient.id()).stream())
                .toList());
        return known.stream()
                .map(patient -> {
                    Screening screening = latest.get(patient.id());
                    Decision decision = decision(screening);
                    return decision == null
                            ? undecided(patient, screening, answered.getOrDefault(patient.id(), List.of()), tests, now)
                            : new Latest(patient, decision.chart(), true);
                })
                .toList();
    }

    private Latest undecided(
            Stored<Patient> patient,
            @Nullable Screening screening,
            List<Assessment> answered,
            KnownTests.Entered tests,
            Instant now) {
        Findings findings = screening == null ? Findings.NONE : screening.findings();
        Patient state = patient.state();
        KnownTests.Tested tested = tests.of(state.idsWith(patient.id()), state.referral(), answered);
        return new Latest(patient, charts.read(state, findings, answered, tested, now), false);
    }

    private static @Nullable Decision decision(@Nullable Screening screening) {
        return screening == null ? null : screening.decision();
    }
}
