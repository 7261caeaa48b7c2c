package health.daybreak.treatment.session;

import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.treatment.vitals.Alarm;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alarm that was raised, and who took charge of it.
 *
 * @param setId the vital signs that raised it; null when something else did
 */
public record Alert(
        String id,
        Alarm alarm,
        String threshold,
        @Nullable String setId,
        Instant raisedAt,
        @Nullable Signed acknowledged,
        @Nullable String action) {

    /** What others are told of it when it is raised in this session. */
    AlertRaised raisedIn(Session session) {
        return new AlertRaised(
                session.id(), session.courseId(), session.patientId(), alarm.name(), threshold, raisedAt);
    }

    Alert acknowledgedBy(Signed signed, String done) {
        return new Alert(id, alarm, threshold, setId, raisedAt, signed, done);
    }

    Alert withoutWords() {
        return new Alert(id, alarm, threshold, setId, raisedAt, acknowledged, action == null ? null : Session.ERASED);
    }

    public boolean open() {
        return acknowledged == null;
    }
}
