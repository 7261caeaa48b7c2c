package health.daybreak.notification.plan;

import static health.daybreak.notification.Story.SESSION;
import static health.daybreak.notification.Story.booked;
import static health.daybreak.notification.Story.cancelled;
import static health.daybreak.notification.Story.moved;
import static health.daybreak.notification.Story.received;
import static health.daybreak.notification.channel.Channel.EMAIL;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.notification.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a calendar was told of a visit, and is told when the visit changes. */
class InvitedTest {

    private static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");
    private static final Instant START = NOW.plus(Duration.ofHours(72));
    private static final Instant LATER = START.plus(Duration.ofDays(2));
    private static final String CONFIRM = SESSION + ".reminder-72h.1";

    private final InMemoryMessagePlans plans = new InMemoryMessagePlans();
    private final ManualClock clock = new ManualClock(NOW);
    private final PlanMessages planning = Plans.planMessages(plans, clock);

    private MessagePlan plan() {
        return plans.get(SESSION).state();
    }

    private void invited() {
        planning.on(received(booked(START, NOW), 1, NOW));
        plans.change(SESSION, plan -> plan.claim(CONFIRM, EMAIL, List.of(), NOW, NOW.plusSeconds(120)));
        plans.change(SESSION, plan -> plan.accepted(CONFIRM, 1, NOW));
    }

    private List<String> toldOfChanges() {
        return Plans.summary(plan()).stream()
                .filter(told -> told.startsWith("visit-"))
                .toList();
    }

    private Invitation invitation(String messageId) {
        return Objects.requireNonNull(plan().invitation(plan().intent(messageId)));
    }

    @Test
    void theConfirmationCarriesTheVisitAndARemindersDoNot() {
        invited();

        assertThat(invitation(CONFIRM).startsAt()).isEqualTo(START);
        assertThat(invitation(CONFIRM).sequence()).isZero();
        assertThat(plan().invitation(plan().intent(SESSION + ".reminder-24h.1")))
                .isNull();
    }

    @Test
    void whoeverHasItInTheirCalendarIsToldAtOnceWhenItMovesAndWhenItIsCancelled() {
        invited();
        planning.on(received(moved(START, LATER, "chair-1"), 2, NOW));

        assertThat(toldOfChanges()).containsExactly("visit-moved PLANNED");
        Invitation changed = invitation(SESSION + ".visit-moved.1");
        assertThat(changed.startsAt()).isEqualTo(LATER);
        assertThat(changed.sequence()).isEqualTo(1);
        assertThat(changed.cancelled()).isFalse();

        planning.on(received(moved(LATER, LATER, "chair-2"), 3, NOW));
        planning.on(received(cancelled(NOW), 4, NOW));

        assertThat(toldOfChanges()).containsExactly("visit-moved CANCELLED", "visit-cancelled PLANNED");
        Invitation off = invitation(SESSION + ".visit-cancelled.1");
        assertThat(off.cancelled()).isTrue();
        assertThat(off.sequence()).as("another chair counts, too").isEqualTo(3);
    }

    @Test
    void whoeverWasToldOfNoTimeYetIsToldOfNoChange() {
        planning.on(received(booked(START, NOW), 1, NOW));
        planning.on(received(moved(START, LATER, "chair-1"), 2, NOW));
        planning.on(received(cancelled(NOW), 3, NOW));

        assertThat(toldOfChanges()).isEmpty();
    }

    @Test
    void aVisitThatIsTooSoonToBeToldOfIsNotToldOf() {
        invited();
        clock.set(START);
        planning.on(received(cancelled(START), 2, START));

        assertThat(toldOfChanges()).containsExactly("visit-cancelled SUPPRESSED");
    }
}
