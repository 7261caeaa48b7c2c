package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.SessionStatus;
import health.daybreak.treatment.session.Signed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that the front desk needs to know about an arrival. */
record ArrivalView(
        String sessionId,
        long version,
        String patientId,
        SessionStatus status,
        @Nullable Instant arrivedAt) {

    static ArrivalView of(Stored<Session> stored) {
        Signed arrival = stored.state().visit().arrival();
        return new ArrivalView(
                stored.id(),
                stored.version(),
                stored.state().patientId(),
                stored.state().status(),
                arrival == null ? null : arrival.at());
    }
}
