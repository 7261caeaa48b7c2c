package health.daybreak.notification.plan;

import static health.daybreak.notification.Story.SESSION;
import static health.daybreak.notification.Story.booked;
import static health.daybreak.notification.Story.cancelled;
import static health.daybreak.notification.Story.moved;
import static health.daybreak.notification.Story.received;
import static health.daybreak.notification.channel.Channel.EMAIL;
import static health.daybreak.notification.channel.Channel.SMS;
import static health.daybreak.notification.channel.Channel.VOICE;
import static health.daybreak.notification.plan.Intent.State.CANCELLED;
import static health.daybreak.notification.plan.Intent.State.FAILED;
import static health.daybreak.notification.plan.Intent.State.PLANNED;
import static health.daybreak.notification.plan.Intent.State.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.notifications.CallAsked;
import health.daybreak.events.notifications.NotificationBounced;
import health.daybreak.events.notifications.NotificationDelivered;
import health.daybreak.events.notifications.NotificationFailed;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.notification.ManualClock;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Receipt.Fate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a provider says later of a message: written down once, never going back, and another way where there is one. */
class ReceiptTest {

    private static final Instant NOW = Instant.parse("2026-03-12T14:00:00Z");
    private static final Instant START = NOW.plus(Duration.ofHours(24));
    private static final String REMINDER = SESSION + ".reminder-24h.1";

    private final InMemoryMessagePlans plans = new InMemoryMessagePlans();
    private final ManualClock clock = new ManualClock(NOW);
    private final PlanMessages planning = Plans.planMessages(plans, clock);

    private static Receipt receipt(Fate fate, @Nullable String reason) {
        return new Receipt(fate, reason, "SM-17", NOW);
    }

    private void offered() {
        planning.on(received(booked(START, NOW), 1, NOW));
        plans.change(SESSION, plan -> plan.claim(REMINDER, SMS, List.of(), NOW, NOW.plusSeconds(120)));
    }

    private void sent() {
        offered();
        plans.change(SESSION, plan -> plan.accepted(REMINDER, 1, NOW));
    }

    private Intent told(Channel channel, Fate fate, @Nullable String reason) {
        return plans.change(SESSION, plan -> plan.reported(REMINDER, channel, receipt(fate, reason), clock.instant()))
                .state()
                .intent(REMINDER);
    }

    private static Receipt receiptOf(Intent intent) {
        return Objects.requireNonNull(Objects.requireNonNull(intent.last()).receipt());
    }

    private List<ClinicEvent> ofReminder() {
        return plans.events().stream()
                .filter(event -> event.subject().equals(REMINDER))
                .toList();
    }

    @Test
    void thatItHasArrivedIsSaidInTheLedgerAndToldOnce() {
        sent();
        Intent once = told(SMS, Fate.DELIVERED, null);
        Intent twice = told(SMS, Fate.DELIVERED, null);

        assertThat(once.state()).isEqualTo(SENT);
        assertThat(once.why()).isEqualTo("Sent as text message; it has arrived.");
        assertThat(receiptOf(once).reference()).isEqualTo("SM-17");
        assertThat(twice).isEqualTo(once);
        assertThat(ofReminder())
                .extracting(Object::getClass)
                .containsExactly((Class) NotificationSent.class, NotificationDelivered.class);
    }

    @Test
    void whatCameBackGoesTheNextWayAndIsTold() {
        sent();
        Intent back = told(SMS, Fate.BOUNCED, "UNKNOWN_ADDRESS");

        assertThat(back.state()).isEqualTo(PLANNED);
        assertThat(back.nextAt()).isEqualTo(NOW);
        assertThat(back.boundTo()).isNull();
        assertThat(back.rejectedBy()).containsExactly(SMS);
        assertThat(back.why())
                .isEqualTo("Sent as text message; it came back: there is no such address or number. It is tried another"
                        + " way.");
        assertThat(ofReminder().getLast()).isInstanceOfSatisfying(NotificationBounced.class, bounced -> {
            assertThat(bounced.channel()).isEqualTo("SMS");
            assertThat(bounced.reason()).isEqualTo("UNKNOWN_ADDRESS");
            assertThat(bounced.permanent()).isTrue();
        });
    }

    @Test
    void newsThatOvertakeEachOtherNeverGoBack() {
        sent();
        told(SMS, Fate.BOUNCED, "BLOCKED");

        Intent late = told(SMS, Fate.DELIVERED, null);

        assertThat(late.state()).isEqualTo(PLANNED);
        assertThat(receiptOf(late).fate()).isEqualTo(Fate.BOUNCED);
        assertThat(ofReminder()).noneMatch(NotificationDelivered.class::isInstance);
    }

    @Test
    void mailThatCameBackAfterItHadArrivedCounts() {
        sent();
        told(SMS, Fate.DELIVERED, null);

        assertThat(told(SMS, Fate.BOUNCED, "BLOCKED").state()).isEqualTo(PLANNED);
    }

    @Test
    void newsOfTheFirstWayChangeNothingOnceItGoesTheSecond() {
        sent();
        told(SMS, Fate.BOUNCED, "BLOCKED");
        plans.change(SESSION, plan -> plan.claim(REMINDER, EMAIL, List.of(), NOW, NOW.plusSeconds(120)));
        Intent secondWay = plans.change(SESSION, plan -> plan.accepted(REMINDER, 2, NOW))
                .state()
                .intent(REMINDER);

        assertThat(told(SMS, Fate.DELIVERED, null)).isEqualTo(secondWay);
        assertThat(told(SMS, Fate.BOUNCED, "BLOCKED")).isEqualTo(secondWay);
    }

    @Test
    void withoutAnotherWayItHasFailedAndIsToldInThatOrder() {
        sent();
        told(SMS, Fate.BOUNCED, "BLOCKED");
        plans.change(SESSION, plan -> plan.claim(REMINDER, EMAIL, List.of(), NOW, NOW.plusSeconds(120)));
        plans.change(SESSION, plan -> plan.accepted(REMINDER, 2, NOW));

        Intent full = told(EMAIL, Fate.UNDELIVERED, "FULL");
        assertThat(full.why())
                .isEqualTo(
                        "Sent as e-mail; it did not arrive: the mailbox or the telephone is full. It is tried another"
                                + " way.");
        plans.change(SESSION, plan -> plan.claim(REMINDER, VOICE, List.of(), NOW, NOW.plusSeconds(120)));
        plans.change(SESSION, plan -> plan.accepted(REMINDER, 3, NOW));

        Intent back = told(VOICE, Fate.UNDELIVERED, "NOT_REACHED");

        assertThat(back.state()).isEqualTo(FAILED);
        assertThat(back.why()).isEqualTo("Given to the desk to call; nobody was reached.");
        assertThat(ofReminder()).anyMatch(CallAsked.class::isInstance);
        List<ClinicEvent> events = ofReminder();
        assertThat(events.get(events.size() - 2)).isInstanceOf(NotificationBounced.class);
        assertThat(events.getLast())
                .isInstanceOfSatisfying(NotificationFailed.class, failed -> assertThat(failed.channel())
                        .isEqualTo("EMAIL"));
    }

    @Test
    void aReceiptProvesThatAnOfferWithoutAnAnswerArrived() {
        offered();
        plans.change(SESSION, plan -> plan.unsure(REMINDER, 1, "No answer.", NOW.plusSeconds(30), NOW));

        Intent proven = told(SMS, Fate.DELIVERED, null);

        assertThat(proven.state()).isEqualTo(SENT);
        assertThat(proven.nextAt()).isNull();
        assertThat(ofReminder())
                .extracting(Object::getClass)
                .containsExactly((Class) NotificationSent.class, NotificationDelivered.class);
    }

    @Test
    void whatIsOfNoUseAnyMoreIsNotTriedAnotherWay() {
        sent();
        clock.set(START);

        assertThat(told(SMS, Fate.BOUNCED, "BLOCKED").state()).isEqualTo(FAILED);
    }

    @Test
    void aReminderOfAVisitThatWasMovedOrCancelledIsNotTriedAnotherWay() {
        sent();
        planning.on(received(moved(START, START.plus(Duration.ofDays(3)), "chair-1"), 2, NOW));
        assertThat(told(SMS, Fate.UNDELIVERED, "BLOCKED").state()).isEqualTo(FAILED);

        planning.on(received(cancelled(NOW), 3, NOW));
        assertThat(told(SMS, Fate.BOUNCED, "BLOCKED").state()).isEqualTo(FAILED);
    }

    @Test
    void whatWasCancelledWhileItWasOnItsWayStaysCancelledWhenItComesBack() {
        offered();
        planning.on(received(cancelled(NOW), 2, NOW));

        assertThat(told(SMS, Fate.BOUNCED, "BLOCKED").state()).isEqualTo(CANCELLED);
    }

    @Test
    void theIdOfAMessageNamesThePlanThatHoldsIt() {
        assertThat(ByRules.planOf(REMINDER)).isEqualTo(SESSION);
        assertThat(ByRules.planOf("patient-1.consents.consent-request.12")).isEqualTo("patient-1.consents");
        assertThat(ByRules.planOf("nonsense")).isEqualTo("nonsense");
    }
}
