package health.daybreak.events.sessions;

import java.time.Instant;
import java.util.List;

/**
 * Which long-term checks were made of a patient because of what was given so far, all of them, as of now: said whenever one
 * more was made. Of a patient the newest stands. Carries no result.
 *
 * @param patientId the patient, without saying who that is
 * @param checks when each check was made last; one that was never made is not among them
 * @param changedAt when one more was made
 */
public record ExposureChecked(String patientId, List<LongTermCheckMade> checks, Instant changedAt)
        implements SessionEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.exposure.checked.v1";

    public ExposureChecked {
        checks = List.copyOf(checks);
    }

    /** The patient's exposure: it outlives every session. */
    @Override
    public String subject() {
        return patientId + "-exposure";
    }

    @Override
    public String key() {
        return patientId;
    }
}
