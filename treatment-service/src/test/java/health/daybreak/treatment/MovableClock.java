package health.daybreak.treatment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it or lets it tick; it begins at ten in the morning in New York. */
public final class MovableClock extends Clock {

    private Instant now = Instant.parse("2026-11-24T15:00:00Z");
    private boolean ticking;

    /** Moves the whole service forward. */
    public synchronized void forward(Duration by) {
        now = now.plus(by);
    }

    /** Whether each look at it finds it a thousandth of a second later, as a real one would be. */
    public synchronized void ticks(boolean ticks) {
        ticking = ticks;
    }

    @Override
    public synchronized Instant instant() {
        if (ticking) {
            now = now.plusMillis(1);
        }
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
