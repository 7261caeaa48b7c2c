package health.daybreak.scheduling.stranded;

import java.time.Instant;
import java.util.List;

/**
 * A booked session that cannot take place as it is booked.
 *
 * @param reasons in words, without anything about the patient
 */
public record StrandedSession(String sessionId, String courseId, Instant startsAt, List<String> reasons) {

    public StrandedSession {
        reasons = List.copyOf(reasons);
    }
}
