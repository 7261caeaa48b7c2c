package health.daybreak.notification.plan;

import static health.daybreak.notification.Story.COURSE;
import static health.daybreak.notification.Story.SESSION;
import static health.daybreak.notification.Story.aborted;
import static health.daybreak.notification.Story.arrived;
import static health.daybreak.notification.Story.booked;
import static health.daybreak.notification.Story.completed;
import static health.daybreak.notification.Story.inductionOver;
import static health.daybreak.notification.Story.received;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.notification.ManualClock;
import health.daybreak.notification.recipient.InMemoryRecipients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is planned once a visit or a course is over. */
class PlanAfterwardsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant START = Instant.parse("2026-03-12T14:00:00Z");

    private final InMemoryMessagePlans plans = new InMemoryMessagePlans();
    private final ManualClock clock = new ManualClock(NOW);
    private final PlanMessages planMessages = Plans.planMessages(plans, clock);

    private void hear(SessionEvent event, long sequence) {
        planMessages.on(received(event, sequence, clock.instant()));
    }

    private MessagePlan plan() {
        return plans.get(SESSION).state();
    }

    private Intent message(String id) {
        return plan().intent(SESSION + "." + id);
    }

    @Test
    void afterACompletedSessionThePatientIsLookedAfter() {
        hear(booked(START, NOW), 1);
        clock.set(START.plus(Duration.ofHours(2)));
        hear(arrived(START), 1);
        hear(completed(clock.instant()), 9);

        assertThat(Plans.summary(plan()))
                .endsWith("after-care PLANNED", "next-morning PLANNED")
                .hasSize(8);
        assertThat(message("after-care.1").purpose().dueAt())
                .isEqualTo(clock.instant().plus(Duration.ofHours(1)));
        // 9:00 in New York on 13 March, daylight saving time.
        assertThat(message("next-morning.1").purpose().dueAt()).isEqualTo("2026-03-13T13:00:00Z");
        assertThat(message("reminder-24h.1").why()).isEqualTo("The patient has come to the visit.");
    }

    @Test
    void aSessionThatEndsTwicePlansItsAfterCareOnce() {
        hear(booked(START, NOW), 1);
        hear(aborted(START, true), 8);
        hear(completed(START), 9);

        assertThat(plan().intents()).hasSize(8);
    }

    @Test
    void aSessionAbortedBeforeTheDoseNeedsNoAfterCare() {
        hear(booked(START, NOW), 1);
        hear(aborted(START, false), 3);

        assertThat(Plans.summary(plan())).hasSize(6).allMatch(line -> line.endsWith("CANCELLED"));
    }

    @Test
    void theEndHeardBeforeTheBookingIsNotLost() {
        clock.set(START.plus(Duration.ofHours(2)));
        hear(completed(clock.instant()), 9);
        assertThat(plan().intents()).isEmpty();

        hear(booked(START, NOW), 1);

        assertThat(Plans.summary(plan())).isEqualTo(List.of("after-care PLANNED", "next-morning PLANNED"));
    }

    @Test
    void anArrivalHeardAfterTheEndBringsNothingBack() {
        hear(booked(START, NOW), 1);
        hear(completed(START), 9);
        hear(arrived(START), 1);

        assertThat(plan().stage()).isEqualTo(Stage.OVER);
    }

    @Test
    void theEndOfTheInductionPlansOneFollowUpAfterFourteenDays() {
        PlanFollowUp planFollowUp =
                new PlanFollowUp(plans, new InMemoryRecipients(), Plans.planning(), new Agenda(), clock);
        planFollowUp.on(received(inductionOver(NOW), 5, NOW));
        planFollowUp.on(received(inductionOver(NOW), 5, NOW));

        MessagePlan plan = plans.get(COURSE).state();
        assertThat(Plans.summary(plan)).containsExactly("follow-up-14d PLANNED");
        assertThat(plan.intents().getFirst().purpose().dueAt()).isEqualTo(NOW.plus(Duration.ofDays(14)));
        assertThat(plan.sessionId()).isNull();
    }
}
