package health.daybreak.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * What happens when to many people, and the clock that goes with it. The clock stands on whole five minutes; what falls on the
 * same ones is done side by side, one thing after the other for each person. What takes a place in the clinic's calendar is
 * done before that and by itself, in the order of the persons: so the same people get the same places each time.
 */
final class Agenda implements AutoCloseable {

    private static final Duration GRID = Duration.ofMinutes(5);

    /** More than these only wait for the same two or three processes. */
    private static final int WORKERS = 6;

    private record Step(Instant at, boolean booking, int person, long order, Runnable action) {}

    private final PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::at)
            .thenComparing(Step::booking, Comparator.reverseOrder())
            .thenComparing(Step::person)
            .thenComparing(Step::order));
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Consumer<Instant> clock;
    private volatile Instant now = Instant.MIN;
    private long added;

    /** @param clock is told of each moment before anything of it happens */
    Agenda(Consumer<Instant> clock) {
        this.clock = clock;
    }

    /** Something that happens to a person at a time, rounded up to the next five minutes. */
    void at(Instant at, int person, Runnable action) {
        add(at, false, person, action);
    }

    /** Something that takes or gives back a place in the calendar. */
    void booking(Instant at, int person, Runnable action) {
        add(at, true, person, action);
    }

    private synchronized void add(Instant at, boolean booking, int person, Runnable action) {
        steps.add(new Step(onGrid(at), booking, person, added++, action));
    }

    static Instant onGrid(Instant at) {
        long grid = GRID.toMillis();
        return Instant.ofEpochMilli(Math.ceilDiv(at.toEpochMilli(), grid) * grid);
    }

    /** The moment that is played. */
    Instant now() {
        return now;
    }

    /** Lets everything until then happen, also what is added meanwhile, and leaves the clock there. */
    void playUntil(Instant end) throws InterruptedException {
        for (List<Step> next = take(end); !next.isEmpty(); next = take(end)) {
            now = next.getFirst().at();
            clock.accept(now);
            next.stream().filter(Step::booking).forEach(step -> step.action().run());
            sideBySide(next.stream().filter(step -> !step.booking()).toList());
        }
        clock.accept(end);
    }

    /** All that is next at one moment. */
    private synchronized List<Step> take(Instant end) {
        List<Step> taken = new ArrayList<>();
        while (!steps.isEmpty()
                && !steps.peek().at().isAfter(end)
                && (taken.isEmpty() || steps.peek().at().equals(taken.getFirst().at()))) {
            taken.add(steps.remove());
        }
        return taken;
    }

    private void sideBySide(List<Step> moment) throws InterruptedException {
        Map<Integer, List<Step>> byPerson = new LinkedHashMap<>();
        moment.forEach(step -> byPerson.computeIfAbsent(step.person(), person -> new ArrayList<>())
                .add(step));
        List<Future<?>> running = new ArrayList<>();
        byPerson.values()
                .forEach(own -> running.add(
                        workers.submit(() -> own.forEach(step -> step.action().run()))));
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
