package health.daybreak.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
final class TogetherAtOnce {

    private TogetherAtOnce() {}

    /** What each of them got; none begins before all are ready. */
    static <T> List<T> run(int people, Callable<T> what) {
        CyclicBarrier ready = new CyclicBarrier(people);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                running.add(threads.submit(() -> {
                    ready.await();
                    return what.call();
                }));
            }
            List<T> got = new ArrayList<>();
            for (Future<T> one : running) {
                got.add(one.get());
            }
            return got;
        } catch (ExecutionException failed) {
            throw new AssertionError("Somebody failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped", stopped);
        }
    }
}
