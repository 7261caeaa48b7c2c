package health.daybreak.treatment.session.web;

import health.daybreak.treatment.session.Monitor;
import java.time.Duration;
import java.time.Instant;

/** A stretch of time that runs, in whole minutes; {@code minutesLeft} is zero when it is over. */
public record PhaseView(Instant from, Instant until, long minutes, long minutesLeft) {

    private static final long SECONDS = 60;

    public static PhaseView of(Monitor.Phase phase, Instant at) {
        long left = Duration.between(at, phase.until()).toSeconds();
        return new PhaseView(
                phase.from(),
                phase.until(),
                Duration.between(phase.from(), phase.until()).toMinutes(),
                Math.max(0, Math.ceilDiv(left, SECONDS)));
    }
}
