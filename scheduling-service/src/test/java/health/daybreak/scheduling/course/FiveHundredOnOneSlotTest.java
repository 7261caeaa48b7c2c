package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Wishes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A waiting room full of people who all want the same chair at the same time. */
class FiveHundredOnOneSlotTest {

    private static final int PEOPLE = 500;

    private final Desk desk = Desk.inMemory();

    @Test
    void of500PeopleOneGetsTheSlotAnd499AreRefusedAndOfferedOthers() throws InterruptedException, ExecutionException {
        List<SlotWish> wished = new ArrayList<>();
        for (int day : new int[] {0, 3, 7, 10, 14, 17}) {
            wished.add(new SlotWish(at(MONDAY.plusDays(day), 9, 0), new Team("chair-1", null, null, null)));
        }
        List<Callable<String>> everybody = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            String patient = desk.eligiblePatient();
            NewCourse wanted = new NewCourse(patient, "iv-induction", wished, MONDAY, Wishes.NONE, null);
            everybody.add(() -> outcome(wanted));
        }

        List<String> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> outcome : threads.invokeAll(everybody)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).hasSize(PEOPLE).containsOnlyOnce("ACTIVE").containsOnly("ACTIVE", "offered others");
        desk.sweep();
        DoubleBooking.assertNone(desk);
    }

    private String outcome(NewCourse wanted) {
        try {
            return Desk.asPrescriber(() -> desk.start.start(UUID.randomUUID().toString(), wanted, NOW))
                    .state()
                    .stage()
                    .name();
        } catch (Refused refused) {
            Object alternatives = refused.details().get("alternatives");
            boolean offered = alternatives instanceof Collection<?> series && !series.isEmpty();
            return refused.code().equals("slot-taken") && offered ? "offered others" : refused.code();
        }
    }
}
