package health.daybreak.notification.plan;

import static health.daybreak.notification.Story.COURSE;
import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.Story.SESSION;
import static health.daybreak.notification.Story.booked;
import static health.daybreak.notification.Story.cancelled;
import static health.daybreak.notification.Story.missed;
import static health.daybreak.notification.Story.moved;
import static health.daybreak.notification.Story.received;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.notifications.NotificationSuppressed;
import health.daybreak.events.sessions.RideAnswered;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.notification.ManualClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is planned, moved and cancelled as the story of a session is told. */
class PlanMessagesTest {

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
    void aBookedSessionPlansItsRemindersPreparationAndQuestionsInOneDocument() {
        hear(booked(START, NOW), 1);

        assertThat(plans.all()).hasSize(1);
        assertThat(Plans.summary(plan()))
                .containsExactly(
                        "reminder-72h PLANNED",
                        "ride-72h PLANNED",
                        "preparation-48h PLANNED",
                        "questionnaire-48h PLANNED",
                        "ride-24h PLANNED",
                        "reminder-24h PLANNED");
        assertThat(message("reminder-72h.1").purpose().dueAt()).isEqualTo(START.minus(Duration.ofHours(72)));
        assertThat(message("preparation-48h.1").purpose().dueAt()).isEqualTo(START.minus(Duration.ofHours(48)));
        assertThat(message("reminder-24h.1").purpose().dueAt()).isEqualTo(START.minus(Duration.ofHours(24)));
        assertThat(plan().nextAt()).isEqualTo(START.minus(Duration.ofHours(72)));
        assertThat(plans.events()).isEmpty();
    }

    @Test
    void theSameBookingHeardTwicePlansOnce() {
        hear(booked(START, NOW), 1);
        hear(booked(START, NOW), 1);

        assertThat(plan().intents()).hasSize(6);
        assertThat(plans.get(SESSION).version()).isEqualTo(1);
    }

    @Test
    void aReminderThatWouldComeTooLateIsWithheldAndThatIsSaid() {
        clock.set(START.minus(Duration.ofHours(30)));
        hear(booked(START, clock.instant()), 1);

        assertThat(Plans.summary(plan()))
                .containsExactly(
                        "reminder-72h SUPPRESSED",
                        "ride-72h SUPPRESSED",
                        "preparation-48h PLANNED",
                        "questionnaire-48h PLANNED",
                        "ride-24h PLANNED",
                        "reminder-24h PLANNED");
        assertThat(message("reminder-72h.1").why()).contains("too late to be of use");
        assertThat(plans.events()).hasSize(2).first().isInstanceOfSatisfying(NotificationSuppressed.class, told -> {
            assertThat(told.notificationId()).isEqualTo(SESSION + ".reminder-72h.1");
            assertThat(told.sessionId()).isEqualTo(SESSION);
        });
    }

    @Test
    void aReminderIsOfUseUntilTheMomentItExpires() {
        Instant expiry = START.minus(Duration.ofHours(72)).plus(Duration.ofHours(24));
        clock.set(expiry.minusMillis(1));
        hear(booked(START, clock.instant()), 1);
        assertThat(message("reminder-72h.1").state()).isEqualTo(Intent.State.PLANNED);

        InMemoryMessagePlans later = new InMemoryMessagePlans();
        clock.set(expiry);
        Plans.planMessages(later, clock).on(received(booked(START, expiry), 1, expiry));
        assertThat(later.get(SESSION).state().intents().getFirst().state()).isEqualTo(Intent.State.SUPPRESSED);
    }

    @Test
    void whoeverHasSaidHowTheyGetHomeIsNotAskedAgain() {
        hear(booked(START, NOW), 1);
        hear(new RideAnswered(SESSION, COURSE, PATIENT, "NAMED", NOW), 1);

        assertThat(message("ride-72h.1").state()).isEqualTo(Intent.State.CANCELLED);
        assertThat(message("ride-24h.1").why()).isEqualTo("The patient has answered already.");
        assertThat(message("reminder-24h.1").state()).isEqualTo(Intent.State.PLANNED);
        hear(moved(START, START.plus(Duration.ofDays(2)), "chair-1"), 2);
        assertThat(message("ride-72h.2").state()).isEqualTo(Intent.State.PLANNED);
    }

    @Test
    void aMovedSessionCancelsWhatWasPlannedAndPlansItAnewForTheNewTime() {
        Instant later = START.plus(Duration.ofDays(2));
        hear(booked(START, NOW), 1);
        hear(moved(START, later, "chair-1"), 2);

        assertThat(plan().intents()).hasSize(12);
        assertThat(message("reminder-24h.1").state()).isEqualTo(Intent.State.CANCELLED);
        assertThat(message("reminder-24h.1").why()).isEqualTo("The visit was moved to another time.");
        assertThat(message("reminder-24h.2").state()).isEqualTo(Intent.State.PLANNED);
        assertThat(message("reminder-24h.2").purpose().dueAt()).isEqualTo(later.minus(Duration.ofHours(24)));
    }

    @Test
    void aNewChairAtTheSameTimeChangesNoMessage() {
        hear(booked(START, NOW), 1);
        hear(moved(START, START, "chair-3"), 2);

        assertThat(Plans.summary(plan())).hasSize(6).allMatch(line -> line.endsWith("PLANNED"));
    }

    @Test
    void aCancelledOrMissedSessionCancelsItsMessages() {
        hear(booked(START, NOW), 1);
        hear(cancelled(NOW), 2);

        assertThat(Plans.summary(plan())).hasSize(6).allMatch(line -> line.endsWith("CANCELLED"));
        assertThat(plan().nextAt()).isNull();

        hear(moved(START, START.plus(Duration.ofDays(7)), "chair-1"), 3);
        hear(missed(NOW), 4);
        assertThat(Plans.summary(plan())).hasSize(12).allMatch(line -> line.endsWith("CANCELLED"));
        assertThat(message("reminder-72h.2").why()).isEqualTo("The visit was missed.");
    }

    @Test
    void aMoveHeardBeforeTheBookingWaitsForIt() {
        Instant later = START.plus(Duration.ofDays(2));
        hear(cancelled(NOW), 3);
        hear(moved(START, later, "chair-1"), 2);
        assertThat(plans.all()).isEmpty();

        hear(booked(START, NOW), 1);

        assertThat(plan().intents()).hasSize(12);
        assertThat(plan().stage()).isEqualTo(Stage.OFF);
        assertThat(Plans.summary(plan())).allMatch(line -> line.endsWith("CANCELLED"));
    }
}
