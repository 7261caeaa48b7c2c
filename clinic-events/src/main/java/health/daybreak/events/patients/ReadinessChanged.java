package health.daybreak.events.patients;

import java.time.Instant;
import java.util.List;

/**
 * Which labs and other tests a patient needs and how long each counts, all of them, as of now. The newest of a patient
 * stands. Carries no result.
 *
 * @param patientId the patient, without saying who that is
 * @param items every test that is wanted of this patient
 * @param changedAt when it was worked out
 */
public record ReadinessChanged(String patientId, List<ReadinessItem> items, Instant changedAt) implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.readiness.changed.v1";

    public ReadinessChanged {
        items = List.copyOf(items);
    }

    @Override
    public String subject() {
        return patientId + "-readiness";
    }

    @Override
    public String key() {
        return patientId;
    }
}
