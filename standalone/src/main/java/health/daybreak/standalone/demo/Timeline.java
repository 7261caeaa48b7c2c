package health.daybreak.standalone.demo;

import health.daybreak.standalone.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * What happens when, and the demo's clock that goes with it. The clock starts in the past, where the public API does not
 * let it go; so the file that all services read is written here.
 */
final class Timeline {

    /** Lets services hear of the last step before the clock moves on, so that what they plan bears its time. */
    private static final Duration UNTIL_HEARD = Duration.ofMillis(40);

    private record Step(Instant at, long order, Runnable action) {}

    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparing(Step::order));
    private final Path clockFile;
    private final Clock real;
    private long added;
    private Instant now = Instant.MIN;

    Timeline(Path clockFile, Clock real) {
        this.clockFile = clockFile;
        this.real = real;
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
        if (instant.isAfter(now)) {
            now = instant;
            write(Duration.between(real.instant(), instant));
            LockSupport.parkNanos(UNTIL_HEARD.toNanos());
        }
    }

    private void write(Duration offset) {
        try {
            Path unfinished = clockFile.resolveSibling("clock-offset.tmp");
            Files.writeString(unfinished, offset.toString());
            Files.move(unfinished, clockFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailed("The demo's clock cannot be set: " + e.getMessage(), e);
        }
    }
}
