package health.daybreak.standalone.cli;

import health.daybreak.standalone.supervisor.Supervisor;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stops the platform once: on Ctrl-C, on SIGTERM, or because the command has ended by itself. */
final class StopOnSignal {

    private final Supervisor supervisor;
    private final Duration limit;
    private final Runnable afterStop;
    private final PrintStream console;
    private final AtomicBoolean begun = new AtomicBoolean();

    StopOnSignal(Supervisor supervisor, Duration limit, Runnable afterStop, PrintStream console) {
        this.supervisor = supervisor;
        this.limit = limit;
        this.afterStop = afterStop;
        this.console = console;
        Runtime.getRuntime().addShutdownHook(new Thread(this::onSignal, "stop"));
    }

    boolean begun() {
        return begun.get();
    }

    void stopNow() throws InterruptedException {
        if (begun.compareAndSet(false, true)) {
            supervisor.stop(limit);
            afterStop.run();
        }
    }

    private void onSignal() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        console.println("\nStopping");
        try {
            supervisor.stop(limit);
            afterStop.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        console.println("Stopped");
        // A stop that was asked for is a success, not the failure that the JVM's own code for a signal says.
        Runtime.getRuntime().halt(0);
    }
}
