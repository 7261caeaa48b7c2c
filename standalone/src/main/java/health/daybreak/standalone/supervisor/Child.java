package health.daybreak.standalone.supervisor;

import health.daybreak.standalone.CommandFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps one process running: starts it again, after a growing pause, whenever it ends before it is told to. */
final class Child {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration HEALTHY_RUN = Duration.ofSeconds(30);

    /** Ctrl-C in a terminal reaches every process of its group; only the supervisor decides who stops when. */
    private static final String DEAF_TO_CTRL_C = "trap '' INT; exec \"$@\"";

    private final Part part;
    private final Path log;
    private final ScheduledExecutorService timer;
    private final Runnable onChange;
    private @Nullable Process process;
    private boolean stopping;
    private int failuresInARow;
    private long startedNanos;

    Child(Part part, Path log, ScheduledExecutorService timer, Runnable onChange) {
        this.part = part;
        this.log = log;
        this.timer = timer;
        this.onChange = onChange;
    }

    Part part() {
        return part;
    }

    Path log() {
        return log;
    }

    synchronized OptionalLong pid() {
        return process != null && process.isAlive() ? OptionalLong.of(process.pid()) : OptionalLong.empty();
    }

    synchronized int failuresInARow() {
        return failuresInARow;
    }

    void start() {
        launch();
        onChange.run();
    }

    private synchronized void launch() {
        if (stopping) {
            return;
        }
        var command = new ArrayList<>(List.of("/bin/sh", "-c", DEAF_TO_CTRL_C, "daybreak-" + part.name()));
        command.addAll(part.command());
        // Standard input stays an open pipe: its end tells the child that this process is gone.
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(part.environment());
        try {
            Process started = builder.start();
            process = started;
            startedNanos = System.nanoTime();
            var unused = started.onExit().thenAccept(this::ended);
        } catch (IOException e) {
            throw new CommandFailed("%s cannot be started: %s".formatted(part.name(), e.getMessage()), e);
        }
    }

    private void ended(Process ended) {
        synchronized (this) {
            if (stopping) {
                return;
            }
            boolean wasHealthy = System.nanoTime() - startedNanos > HEALTHY_RUN.toNanos();
            failuresInARow = wasHealthy ? 1 : failuresInARow + 1;
            timer.schedule(this::start, pause(failuresInARow).toMillis(), TimeUnit.MILLISECONDS);
        }
        onChange.run();
    }

    /** 250 ms, doubled with each failure in a row, at most 10 s. */
    static Duration pause(int failuresInARow) {
        long millis = FIRST_PAUSE.toMillis() << Math.min(failuresInARow - 1, 10);
        return Duration.ofMillis(Math.min(millis, LONGEST_PAUSE.toMillis()));
    }

    /** Asks the process to end (SIGTERM) and starts it no more. */
    synchronized void stop() {
        stopping = true;
        if (process != null) {
            process.destroy();
        }
    }

    /** Waits until the process has ended; kills it when the time is over. */
    void awaitEnd(Duration limit) throws InterruptedException {
        Process last;
        synchronized (this) {
            last = process;
        }
        if (last != null && !last.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            last.destroyForcibly().waitFor();
        }
    }
}
