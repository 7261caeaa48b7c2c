package health.daybreak.platform;

import java.io.IOException;
import java.io.InputStream;

/**
 * Ends this process when the one that started it is gone, so that a killed supervisor leaves no orphans: the supervisor
 * holds the other end of standard input, and the operating system closes it with the supervisor.
 */
final class ExitWithParent {

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
        System.exit(0);
    }
}
