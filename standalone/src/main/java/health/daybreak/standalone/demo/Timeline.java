package health.daybreak.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * What happens when, and the demo's clock that goes with it. The clock starts in the past, where the public API does not
 * let it go.
 */
final class Timeline {

    /** Lets services hear of the last step before the clock moves on, so that what they plan bears its time. */
    private static final Duration UNTIL_HEARD = Duration.ofMillis(40);

    private record Step(Instant at, long order, Runnable action) {}

    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::order));
    private final DemoClockFile clock;
    private long added;

    Timeline(DemoClockFile clock) {
        this.clock = clock;
    }

    /** Something that happens at a time; in the order of adding where times are equal. */
    void at(Instant at, Runnable action) {
        steps.add(new Step(at, added++, action));
    }

    /** Lets everything until then happen, also what is added meanwhile, and leaves the clock there. */
    void playUntil(Instant end) {
        while (!steps.isEmpty() && !steps.peek().at().isAfter(end)) {
            Step step = steps.remove();
            moveTo(step.at());
            step.action().run();
        }
        moveTo(end);
    }

    private void moveTo(Instant instant) {
        if (clock.moveTo(instant)) {
            LockSupport.parkNanos(UNTIL_HEARD.toNanos());
        }
    }
}
