package health.daybreak.events.patients;

import java.time.Instant;

/**
 * A total lies so far on the wrong side of the patient's baseline that somebody should look at it. A note, not a flag: it
 * holds nothing up.
 *
 * @param assessmentId the answers with the worse total
 * @param patientId the patient, without saying who that is
 * @param instrument which instrument. Open vocabulary, such as {@code PHQ-9}.
 * @param baselineTotal the total that it is compared with, from a screening or from before the first session, 0 to 200
 * @param total the total now, 0 to 200
 * @param notedAt when the answers were given
 */
public record AssessmentWorsened(
        String assessmentId, String patientId, String instrument, int baselineTotal, int total, Instant notedAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.assessment.worsened.v1";

    @Override
    public String subject() {
        return assessmentId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
