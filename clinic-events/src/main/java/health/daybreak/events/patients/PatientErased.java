package health.daybreak.events.patients;

import java.time.Instant;

/**
 * The person behind a record was erased. What the record told stays told and countable, but nobody can say any more who it
 * was: whoever keeps words about the patient forgets them.
 *
 * @param patientId the record, without saying who that was
 * @param reason why. Open vocabulary, such as {@code PATIENT_ASKED}, {@code RETENTION_OVER}, {@code ENTERED_BY_MISTAKE}.
 * @param erasedBy who did it, by staff id
 * @param erasedAt when it was done
 */
public record PatientErased(String patientId, String reason, String erasedBy, Instant erasedAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.patient.erased.v1";

    /** A subject of its own, so that no reader of the patients topic waits for what was told on another. */
    @Override
    public String subject() {
        return patientId + "-erasure";
    }

    @Override
    public String key() {
        return patientId;
    }
}
