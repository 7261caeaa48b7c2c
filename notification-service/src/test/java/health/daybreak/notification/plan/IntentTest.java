package health.daybreak.notification.plan;

import static health.daybreak.notification.channel.Channel.EMAIL;
import static health.daybreak.notification.channel.Channel.SMS;
import static health.daybreak.notification.plan.Intent.State.CANCELLED;
import static health.daybreak.notification.plan.Intent.State.FAILED;
import static health.daybreak.notification.plan.Intent.State.PLANNED;
import static health.daybreak.notification.plan.Intent.State.SENT;
import static health.daybreak.notification.plan.Intent.State.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What may become of one message. */
class IntentTest {

    private static final Instant DUE = Instant.parse("2026-03-12T14:00:00Z");
    private static final Instant LEASE = DUE.plusSeconds(120);
    private static final Instant EXPIRY = DUE.plus(Duration.ofHours(22));

    private static Intent planned() {
        return Intent.planned(
                "m",
                new Purpose(
                        "reminder-24h",
                        1,
                        "Reminder",
                        new Trigger("t", "e"),
                        "reminder",
                        1,
                        null,
                        List.of(SMS, EMAIL),
                        DUE.minusSeconds(60),
                        DUE,
                        EXPIRY));
    }

    private static Intent claimed() {
        return planned().claimed(SMS, List.of(), DUE, LEASE);
    }

    @Test
    void aMessageIsOfferedOnlyWhenItIsDue() {
        assertThatThrownBy(() -> planned().claimed(SMS, List.of(), DUE.minusMillis(1), LEASE))
                .isInstanceOf(Refused.class);
        assertThat(planned().claimed(SMS, List.of(), DUE, LEASE).attempts()).isEqualTo(1);
    }

    @Test
    void whileOneIsAtItNobodyElseMayBeUntilTheLeaseIsOver() {
        assertThatThrownBy(() -> claimed().claimed(SMS, List.of(), LEASE.minusMillis(1), LEASE))
                .isInstanceOf(Refused.class);

        Intent again = claimed().claimed(SMS, List.of(), LEASE, LEASE.plusSeconds(120));
        assertThat(again.attempts()).isEqualTo(2);
        assertThat(again.id()).isEqualTo("m");
    }

    @Test
    void anAttemptLostInACrashBindsTheMessageToItsChannel() {
        assertThat(claimed().boundTo()).isEqualTo(SMS);
        assertThat(claimed().unsure(1, "No answer.", DUE.plusSeconds(30), DUE).boundTo())
                .isEqualTo(SMS);
        assertThat(claimed().rejected(1, "no such number", DUE).boundTo()).isNull();
    }

    @Test
    void anAnswerToAnAttemptThatWasGivenUpIsRefused() {
        Intent second = claimed().claimed(SMS, List.of(), LEASE, LEASE.plusSeconds(120));

        assertThatThrownBy(() -> second.accepted(1, LEASE)).isInstanceOf(Refused.class);
        assertThat(second.accepted(2, LEASE).state()).isEqualTo(SENT);
    }

    @Test
    void aMessageCancelledWhileItWasOnItsWayIsRecordedAsSent() {
        Intent cancelled = claimed().cancelled("The visit was cancelled.", DUE);
        assertThat(cancelled.why())
                .isEqualTo("The visit was cancelled. The provider may have it from an earlier attempt.");

        Intent sent = cancelled.accepted(1, DUE);
        assertThat(sent.state()).isEqualTo(SENT);
        assertThat(sent.why()).contains("already on its way when it was cancelled");
    }

    @Test
    void aMessageCancelledWhileItWasOnItsWayIsNotOfferedAgain() {
        Intent cancelled = claimed().cancelled("The visit was cancelled.", DUE);

        assertThat(cancelled.unsure(1, "No answer.", DUE.plusSeconds(30), DUE).state())
                .isEqualTo(CANCELLED);
        assertThat(cancelled.rejected(1, "no such number", DUE).state()).isEqualTo(CANCELLED);
    }

    @Test
    void aRejectionTriesTheNextChannelAndFailsAfterTheLast() {
        Intent next = claimed().rejected(1, "no such number", DUE);
        assertThat(next.state()).isEqualTo(PLANNED);
        assertThat(next.rejectedBy()).containsExactly(SMS);

        Intent failed = next.claimed(EMAIL, List.of(), DUE, LEASE).rejected(2, "no such address", DUE);
        assertThat(failed.state()).isEqualTo(FAILED);
        assertThat(failed.attempts()).isEqualTo(2);
    }

    @Test
    void anotherAttemptThatWouldComeTooLateIsAFailure() {
        assertThat(claimed().unsure(1, "No answer.", EXPIRY.minusMillis(1), DUE).state())
                .isEqualTo(PLANNED);
        assertThat(claimed().unsure(1, "No answer.", EXPIRY, DUE).state()).isEqualTo(FAILED);
    }

    @Test
    void withholdingIsADecisionBeforeAnyAttemptAndAFailureAfterOne() {
        assertThat(planned()
                        .withheld(Withheld.NO_CONSENT, "No consent.", List.of(), DUE)
                        .state())
                .isEqualTo(SUPPRESSED);
        assertThat(claimed()
                        .withheld(Withheld.NO_CONSENT, "Too late.", List.of(), EXPIRY)
                        .state())
                .isEqualTo(FAILED);
    }

    @Test
    void nothingHappensToAMessageThatIsOver() {
        Map<String, UnaryOperator<Intent>> transitions = Map.of(
                "claimed", intent -> intent.claimed(SMS, List.of(), EXPIRY, EXPIRY),
                "accepted", intent -> intent.accepted(1, EXPIRY),
                "rejected", intent -> intent.rejected(1, "why", EXPIRY),
                "unsure", intent -> intent.unsure(1, "why", EXPIRY, EXPIRY),
                "postponed", intent -> intent.postponed(EXPIRY, "why", List.of(), EXPIRY),
                "withheld", intent -> intent.withheld(Withheld.NO_CONSENT, "why", List.of(), EXPIRY),
                "cancelled", intent -> intent.cancelled("why", EXPIRY));
        List<Intent> over = List.of(
                claimed().accepted(1, DUE),
                claimed().unsure(1, "No answer.", EXPIRY, DUE),
                planned().withheld(Withheld.NO_CONSENT, "No consent.", List.of(), DUE),
                planned().cancelled("Cancelled.", DUE));

        for (Intent intent : over) {
            transitions.forEach((name, transition) -> assertThatThrownBy(() -> transition.apply(intent))
                    .as(name + " of " + intent.state())
                    .isInstanceOf(Refused.class));
        }
    }
}
