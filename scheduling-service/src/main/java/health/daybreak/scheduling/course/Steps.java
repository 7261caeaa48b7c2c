package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Runs the later steps of a command that takes several saves. They carry its cause but not its idempotency key, which
 * marks the first save only: each step is repeatable by itself, and a document may be saved more than once.
 */
final class Steps {

    private Steps() {}

    static <R> R alone(Supplier<R> step) {
        return cause().call(step::get);
    }

    /** Runs all of them at once and waits for all; throws the first failure only then. */
    static void together(List<Runnable> steps) {
        Cause cause = cause();
        List<Callable<Object>> bound = steps.stream()
                .map(step -> Executors.callable(() -> cause.run(step)))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> done : threads.invokeAll(bound)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("A step of a booking failed", failed.getCause());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while booking; the sweep finishes it", asked);
        }
    }

    private static Cause cause() {
        Cause cause = Cause.current();
        return new Cause(cause.clinicId(), cause.actorId(), cause.correlationId(), cause.causationId(), null, null);
    }
}
