package health.daybreak.standalone.supervisor;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Running;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs the parts of a platform: all at once, watched until it is stopped, the first part last to go. */
public final class Supervisor {

    private static final Duration READY_LIMIT = Duration.ofMinutes(10);
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(50);
    private static final int HOPELESS_FAILURES = 4;

    private final Home home;
    private final String gateway;
    private final PrintStream console;
    private final List<Child> children;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("restarts").factory());
    private final CountDownLatch stopRequested = new CountDownLatch(1);
    private final long startedNanos = System.nanoTime();

    /**
     * A supervisor that has started nothing yet.
     *
     * @param parts the first is stopped after all others, and its readiness is implied by theirs
     * @param gateway the address to open
     */
    public Supervisor(List<Part> parts, Home home, String gateway, PrintStream console) {
        this.home = home;
        this.gateway = gateway;
        this.console = console;
        this.children = parts.stream()
                .map(part -> new Child(part, home.logs().resolve(part.name() + ".log"), timer, this::writeDown))
                .toList();
    }

    /** Starts every part, without waiting for any; old large logs are set aside. */
    public void start() {
        children.forEach(child -> LogFile.rotate(child.log()));
        children.forEach(Child::start);
    }

    /**
     * Waits until every part is ready, saying which is; returns early when a stop is asked for.
     *
     * @return the time since this supervisor was made
     * @throws CommandFailed if a part fails again and again, or ten minutes were not enough
     */
    public Duration awaitReady() throws InterruptedException {
        Set<Child> waiting = children.stream()
                .filter(child -> child.part().readiness().isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        while (!waiting.isEmpty() && !stopRequested.await(BETWEEN_CHECKS.toMillis(), TimeUnit.MILLISECONDS)) {
            children.forEach(Supervisor::requireHope);
            if (sinceStart().compareTo(READY_LIMIT) > 0) {
                throw notReady(waiting);
            }
            waiting.removeIf(child -> isReady(child, waiting.size()));
        }
        return sinceStart();
    }

    /** The gateway answers for all others, so it is asked last. */
    private boolean isReady(Child child, int waiting) {
        boolean askNow = !child.part().name().equals(Platform.GATEWAY) || waiting == 1;
        boolean ready = askNow && child.part().readiness().map(Health::isUp).orElse(true);
        if (ready) {
            console.printf(
                    "  %-14s ready after %.1f s%n",
                    child.part().name(), sinceStart().toMillis() / 1000.0);
        }
        return ready;
    }

    private static void requireHope(Child child) {
        if (child.failuresInARow() >= HOPELESS_FAILURES) {
            throw new CommandFailed("%s does not start: %s (see %s)."
                    .formatted(child.part().name(), LogFile.lastError(child.log()), child.log()));
        }
    }

    private static CommandFailed notReady(Set<Child> waiting) {
        String names = waiting.stream().map(child -> child.part().name()).collect(Collectors.joining(", "));
        return new CommandFailed("Not ready after %d minutes: %s; their log files in %s say why."
                .formatted(
                        READY_LIMIT.toMinutes(),
                        names,
                        waiting.iterator().next().log().getParent()));
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** Waits until {@link #stop} is called from elsewhere. */
    public void awaitStop() throws InterruptedException {
        stopRequested.await();
    }

    /**
     * Stops every part, the first one last, and returns when all are gone.
     *
     * @param limit for each of the two steps; what has not ended by then is killed
     */
    public void stop(Duration limit) throws InterruptedException {
        stopRequested.countDown();
        stop(children.subList(1, children.size()), limit);
        stop(children.subList(0, 1), limit);
        timer.shutdownNow();
        Running.forget(home);
    }

    private static void stop(List<Child> children, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        children.forEach(Child::stop);
        for (Child child : children) {
            child.awaitEnd(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
    }

    private synchronized void writeDown() {
        if (stopRequested.getCount() == 0) {
            return;
        }
        Map<String, Long> processes = new LinkedHashMap<>();
        children.forEach(
                child -> child.pid().ifPresent(pid -> processes.put(child.part().name(), pid)));
        new Running(ProcessHandle.current().pid(), gateway, processes).write(home);
    }
}
