package health.daybreak.systemtests.races;

import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One race: everybody asks for the same place in the same moment, half of them at each instance. Who is not answered asks again
 * with the same idempotency key, at the other instance, as a browser behind a gateway does.
 */
final class LastPlace {

    private static final long AGAIN_NANOS = Duration.ofMillis(50).toNanos();

    /** Long: a machine whose processors are all taken by others may leave the store without time for minutes. */
    private static final long PATIENCE_NANOS = Duration.ofMinutes(20).toNanos();

    /**
     * How it ended.
     *
     * @param winners the patients who have the place and their courses
     * @param refused how many were refused cleanly, with alternatives
     * @param again how many requests were asked again
     * @param faults anything else, in words
     */
    record Outcome(List<Winner> winners, int refused, int again, List<String> faults) {

        boolean exactlyOneOf(int people) {
            return winners.size() == 1 && refused == people - 1 && faults.isEmpty();
        }
    }

    /** Who has the place. */
    record Winner(String patientId, String courseId) {}

    private LastPlace() {}

    /**
     * @param client signed in, at the instance that answers the nth request
     * @param onceStarted done while the requests are under way
     */
    static Outcome race(
            List<String> patients,
            Function<String, Object> wanted,
            IntFunction<TestClient> client,
            Runnable onceStarted)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger again = new AtomicInteger();
        List<Winner> winners = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        int refused = 0;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int n = 0; n < patients.size(); n++) {
                int number = n;
                Object body = wanted.apply(patients.get(n));
                answers.add(people.submit(() -> {
                    start.await();
                    return insist(number, body, client, again);
                }));
            }
            start.countDown();
            onceStarted.run();
            for (int n = 0; n < answers.size(); n++) {
                Answer answer = answers.get(n).get();
                if (answer.status() == 201) {
                    winners.add(new Winner(patients.get(n), answer.at("/courseId")));
                } else if (clean(answer)) {
                    refused++;
                } else {
                    faults.add(answer.status() + " " + answer.body());
                }
            }
        }
        return new Outcome(winners, refused, again.get(), faults);
    }

    private static boolean clean(Answer answer) {
        return answer.status() == 409
                && answer.at("/type").equals("urn:daybreak:problem:slot-taken")
                && !answer.json().at("/alternatives").isEmpty();
    }

    private static Answer insist(int number, Object body, IntFunction<TestClient> client, AtomicInteger again) {
        String key = UUID.randomUUID().toString();
        long until = System.nanoTime() + PATIENCE_NANOS;
        for (int attempt = 0; ; attempt++) {
            try {
                Answer answer = client.apply(number + attempt).withKey(key).post("/api/scheduling/courses", body);
                if (answer.status() < 500 && answer.status() != 401 || System.nanoTime() > until) {
                    return answer;
                }
            } catch (UncheckedIOException notAnswered) {
                if (System.nanoTime() > until) {
                    throw notAnswered;
                }
            }
            again.incrementAndGet();
            LockSupport.parkNanos(AGAIN_NANOS);
        }
    }
}
