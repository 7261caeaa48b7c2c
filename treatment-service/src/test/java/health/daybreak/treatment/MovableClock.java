package health.daybreak.treatment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it; it begins at ten in the morning in New York. */
public final class MovableClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-24T15:00:00Z");

    /** Moves the whole service forward. */
    public synchronized void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
