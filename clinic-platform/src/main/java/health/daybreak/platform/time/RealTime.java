package health.daybreak.platform.time;

import java.time.Clock;
import java.time.Instant;

/** The time that no demo moves: for tokens and for limits on guessing, never for anything that a person reads. */
public final class RealTime {

    private static final Clock CLOCK = Clock.systemUTC();

    private RealTime() {}

    public static Instant now() {
        return CLOCK.instant();
    }
}
