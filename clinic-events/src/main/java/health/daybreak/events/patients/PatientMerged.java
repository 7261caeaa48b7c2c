package health.daybreak.events.patients;

import java.time.Instant;

/**
 * Two records were found to be of one person: this one ends, and lives on in the other. What was said of it before stays said of it.
 *
 * @param mergeId this merge: a record ends once, so it is named after the record
 * @param patientId the record that ends, without saying who that is
 * @param intoPatientId the record that it lives on in, without saying who that is
 * @param mergedAt from when on the record counts as ended
 */
public record PatientMerged(String mergeId, String patientId, String intoPatientId, Instant mergedAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.patient.merged.v1";

    @Override
    public String subject() {
        return mergeId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
