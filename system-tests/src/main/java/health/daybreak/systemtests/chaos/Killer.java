package health.daybreak.systemtests.chaos;

import health.daybreak.systemtests.platform.RunningPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Ends processes of the platform with SIGKILL at random instants, and measures how long it takes to be whole again. */
final class Killer {

    private static final long LONGEST_PAUSE_MILLIS = 1_500;
    private static final int AT_ONCE = 2;

    /**
     * What died in one instant, alone or two at once.
     *
     * @param recovery from the kill until the gateway says that everything is ready again
     */
    record Strike(List<String> processes, Duration recovery) {}

    private final RunningPlatform platform;
    private final Random random;
    private final CountDownLatch never = new CountDownLatch(1);

    /** @param seed decides the order of victims; the instants also depend on the machine */
    Killer(RunningPlatform platform, long seed) {
        this.platform = platform;
        this.random = new Random(seed);
    }

    /** Kills so many times: each process alone at first, then two in the same instant, which is harder to bear and sooner done. */
    void kill(int times, Consumer<Strike> after) throws InterruptedException {
        List<String> names = List.copyOf(new TreeMap<>(platform.processes()).keySet());
        for (int killed = 0; killed < times; ) {
            List<String> victims = killed < names.size() ? List.of(names.get(killed)) : some(names, times - killed);
            never.await(random.nextLong(LONGEST_PAUSE_MILLIS), TimeUnit.MILLISECONDS);
            after.accept(strike(victims));
            killed += victims.size();
        }
    }

    private List<String> some(List<String> names, int atMost) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(AT_ONCE, atMost)));
    }

    private Strike strike(List<String> victims) {
        Map<String, Long> processes = platform.processes();
        long start = System.nanoTime();
        victims.forEach(victim -> ProcessHandle.of(pid(processes, victim)).ifPresent(ProcessHandle::destroyForcibly));
        victims.forEach(victim -> platform.awaitReplaced(victim, pid(processes, victim)));
        platform.awaitWhole();
        return new Strike(victims, Duration.ofNanos(System.nanoTime() - start));
    }

    private static long pid(Map<String, Long> processes, String victim) {
        return Objects.requireNonNull(processes.get(victim), victim);
    }
}
