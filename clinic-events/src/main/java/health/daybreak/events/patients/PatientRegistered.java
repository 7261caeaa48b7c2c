package health.daybreak.events.patients;

import java.time.Instant;

/** Somebody asked for treatment, or was referred. Says nothing about who it is. */
public record PatientRegistered(
        String patientId, String origin, String ageBand, String administrativeGender, Instant registeredAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.patient.registered.v1";

    @Override
    public String subject() {
        return patientId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
