package health.daybreak.platform;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends this process when the one that started it is gone, so that a killed supervisor leaves no orphans: the supervisor
 * holds the other end of standard input, and the operating system closes it with the supervisor.
 */
final class ExitWithParent {

    private static final long GRACE_NANOS = Duration.ofSeconds(5).toNanos();

    private ExitWithParent() {}

    /** Watches standard input on a daemon thread when {@code daybreak.exit-with-parent} is true. */
    static void watchIfAsked(boolean asked) {
        if (asked) {
            Thread.ofPlatform().daemon().name("exit-with-parent").start(() -> waitForEnd(System.in));
        }
    }

    private static void waitForEnd(InputStream parent) {
        try {
            while (parent.read() >= 0) {
                continue;
            }
        } catch (IOException closed) {
            // A broken pipe says the same as its end.
        }
        // An orderly end may wait for a start that waits for a broker that is gone too; it gets a few seconds.
        Thread.ofPlatform().daemon().name("exit-at-last").start(ExitWithParent::haltAfterGrace);
        System.exit(0);
    }

    private static void haltAfterGrace() {
        LockSupport.parkNanos(GRACE_NANOS);
        Runtime.getRuntime().halt(1);
    }
}
