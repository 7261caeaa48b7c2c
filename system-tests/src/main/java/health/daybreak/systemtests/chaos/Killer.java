package health.daybreak.systemtests.chaos;

import health.daybreak.systemtests.platform.RunningPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Ends processes of the platform with SIGKILL at random instants, and measures how long it takes to be whole again. */
final class Killer {

    private static final long LONGEST_PAUSE_MILLIS = 1_500;

    /** @param recovery from the kill until the gateway says that everything is ready again */
    record Kill(int number, String process, Duration recovery) {}

    private final RunningPlatform platform;
    private final Random random;
    private final CountDownLatch never = new CountDownLatch(1);

    /** @param seed decides the order of victims; the instants also depend on the machine */
    Killer(RunningPlatform platform, long seed) {
        this.platform = platform;
        this.random = new Random(seed);
    }

    /** Kills so many times, one victim after the other, each process in turn at least once if there are enough kills. */
    void kill(int times, Consumer<Kill> after) throws InterruptedException {
        List<String> names = List.copyOf(new TreeMap<>(platform.processes()).keySet());
        for (int number = 1; number <= times; number++) {
            String victim = number <= names.size() ? names.get(number - 1) : names.get(random.nextInt(names.size()));
            never.await(random.nextLong(LONGEST_PAUSE_MILLIS), TimeUnit.MILLISECONDS);
            long pid = Objects.requireNonNull(platform.processes().get(victim), victim);
            long start = System.nanoTime();
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            platform.awaitReplaced(victim, pid);
            platform.awaitWhole();
            after.accept(new Kill(number, victim, Duration.ofNanos(System.nanoTime() - start)));
        }
    }
}
