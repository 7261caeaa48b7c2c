package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.course.Desk.asPrescriber;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.plan.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What several people do in the same moment, in tests of who gets a place. */
final class AtOnce {

    private AtOnce() {}

    /** Whether it was done, and not refused. */
    static boolean done(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    static void move(Desk desk, String sessionId, Instant to, Instant now) {
        SlotWish wish = new SlotWish(to, Team.ANYONE);
        asPrescriber(() -> desk.move.move(sessionId, null, wish, ChangeReason.CLINIC_REQUEST, now));
    }

    /** Does all of it at once; what each came to, in their order. */
    static List<Boolean> together(List<Callable<Boolean>> actions) throws Exception {
        List<Boolean> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> outcome : threads.invokeAll(actions)) {
                outcomes.add(outcome.get());
            }
        }
        return outcomes;
    }
}
