package health.daybreak.intake.screening;

import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Staff save what they found out in a screening; after a decision, saving begins the next screening. */
public final class RecordFindings {

    private final Screenings screenings;
    private final Patients patients;

    public RecordFindings(Screenings screenings, Patients patients) {
        this.screenings = screenings;
        this.patients = patients;
    }

    /** @param expectedVersion of the screening that the editor saw: 0 for none yet, null when they do not mind */
    public Stored<Screening> record(
            String patientId, @Nullable Long expectedVersion, Findings findings, String by, Instant at) {
        patients.living(patientId);
        Optional<Stored<Screening>> latest = screenings.latestOf(patientId);
        if (latest.isEmpty() || latest.get().state().status() == Screening.Status.DECIDED) {
            int round = latest.map(stored -> stored.state().round()).orElse(0) + 1;
            requireVersion(expectedVersion, latest.map(Stored::version).orElse(0L));
            return screenings.create(
                    Screening.id(patientId, round), Screening.opened(patientId, round, findings, by, at));
        }
        String id = latest.get().id();
        return expectedVersion == null
                ? screenings.change(id, screening -> screening.found(findings, by, at))
                : screenings.change(id, expectedVersion, screening -> screening.found(findings, by, at));
    }

    /** Takes over what the patient stated, where staff have found out nothing; after a decision, for the next screening. */
    public void fill(String patientId, Stated stated, String by, Instant at) {
        Optional<Stored<Screening>> latest = screenings.latestOf(patientId);
        if (latest.isEmpty() || latest.get().state().status() == Screening.Status.DECIDED) {
            int round = latest.map(stored -> stored.state().round()).orElse(0) + 1;
            screenings.create(
                    Screening.id(patientId, round),
                    Screening.opened(patientId, round, Findings.NONE.filledBy(stated), by, at));
            return;
        }
        screenings.change(latest.get().id(), screening -> {
            Findings filled = screening.findings().filledBy(stated);
            return filled.equals(screening.findings()) ? Change.to(screening) : screening.found(filled, by, at);
        });
    }

    private static void requireVersion(@Nullable Long expected, long current) {
        if (expected != null && expected != current) {
            throw new StaleVersion(expected, current, List.of());
        }
    }
}
