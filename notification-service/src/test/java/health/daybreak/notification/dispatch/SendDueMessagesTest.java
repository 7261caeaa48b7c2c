package health.daybreak.notification.dispatch;

import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.Story.SESSION;
import static health.daybreak.notification.Story.booked;
import static health.daybreak.notification.Story.cancelled;
import static health.daybreak.notification.channel.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.notifications.CallAsked;
import health.daybreak.events.notifications.NotificationFailed;
import health.daybreak.events.notifications.NotificationSent;
import health.daybreak.notification.channel.FakeTextProvider;
import health.daybreak.notification.channel.FakeTextProvider.Manner;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.recipient.Recipient;
import health.daybreak.notification.recipient.TextCap;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From due to delivered, through a provider that misbehaves: each message once, none forgotten. */
class SendDueMessagesTest {

    /** 10:00 in New York, a day before the visit. */
    private static final Instant DUE = Instant.parse("2026-03-12T14:00:00Z");

    private static final Instant START = DUE.plus(Duration.ofHours(24));
    private static final String REMINDER = SESSION + ".reminder-24h.1";

    private final FakeTextProvider provider = new FakeTextProvider();
    private final Bench bench = new Bench(provider, DUE, SMS);

    @AfterEach
    void closeProvider() {
        provider.close();
    }

    private Intent reminder() {
        return bench.plans.get(SESSION).state().intent(REMINDER);
    }

    private void bookedInGoodTime() {
        bench.clock.set(DUE.minus(Duration.ofDays(9)));
        bench.hear(booked(START, bench.clock.instant()), 1);
        bench.sendUntil(DUE.minusMillis(1));
        assertThat(provider.delivered()).doesNotContainKey(REMINDER);
        bench.clock.set(DUE);
    }

    @Test
    void aDueMessageIsSentOnceAndTheOthersHearOfIt() {
        bookedInGoodTime();
        bench.send();
        bench.send();

        assertThat(reminder().state()).isEqualTo(Intent.State.SENT);
        assertThat(reminder().why()).isEqualTo("Sent as text message.");
        assertThat(provider.delivered()).containsKey(REMINDER);
        assertThat(bench.plans.events().getLast()).isInstanceOfSatisfying(NotificationSent.class, sent -> {
            assertThat(sent.notificationId()).isEqualTo(REMINDER);
            assertThat(sent.channel()).isEqualTo("SMS");
            assertThat(sent.template()).isEqualTo("last-reminder");
        });
    }

    @Test
    void whateverTheProviderDoesThePatientGetsItOnce() {
        provider.behave(
                Manner.DROPS_AFTER_ACCEPTING,
                Manner.FAILS,
                Manner.IS_BUSY,
                Manner.IS_SLOW,
                Manner.DROPS_AFTER_ACCEPTING);
        bench.hear(booked(START, DUE.minus(Duration.ofHours(1))), 1);
        bench.sendUntil(DUE.plus(Duration.ofHours(3)));

        assertThat(reminder().state()).isEqualTo(Intent.State.SENT);
        assertThat(reminder().attempts()).isGreaterThan(1);
        assertThat(provider.delivered()).containsKey(REMINDER);
        assertThat(bench.plans.events().stream().filter(NotificationSent.class::isInstance))
                .hasSize(provider.delivered().size());
    }

    @Test
    void aProviderThatIsDownDelaysAMessageAndDropsNone() {
        bookedInGoodTime();
        provider.behave(Bench.times(4, Manner.FAILS));
        for (int minute = 0; minute < 5; minute++) {
            bench.send();
            bench.clock.advance(Duration.ofMinutes(1));
        }
        assertThat(reminder().state()).isEqualTo(Intent.State.PLANNED);

        bench.sendUntil(DUE.plus(Duration.ofHours(2)));

        assertThat(reminder().state()).isEqualTo(Intent.State.SENT);
        assertThat(provider.delivered()).containsKey(REMINDER);
    }

    @Test
    void aBusyProviderIsLeftAloneForAsLongAsItAsked() {
        bookedInGoodTime();
        provider.behave(Manner.IS_BUSY);
        bench.send();
        bench.clock.advance(Duration.ofSeconds(89));
        bench.send();
        assertThat(provider.requests()).isEqualTo(1);
        assertThat(reminder().why()).contains("asked to wait (429)");

        bench.clock.advance(Duration.ofSeconds(1));
        bench.send();
        assertThat(provider.requests()).isEqualTo(2);
        assertThat(reminder().state()).isEqualTo(Intent.State.SENT);
    }

    @Test
    void whoeverDecidedBeforeAWithdrawalTakesNoTextAfterIt() {
        bookedInGoodTime();
        Recipient withdrew = bench.recipients
                .change(PATIENT, known -> Change.to(known.takingBack("text-1", SMS, bench.clock.instant())))
                .state();

        assertThatThrownBy(() -> withdrew.withText(REMINDER, bench.clock.instant(), new TextCap(1, 3)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("no-consent"));
        bench.send();
        assertThat(provider.requests()).isZero();
        assertThat(bench.calls).as("a person tells them").containsExactly(REMINDER);
    }

    @Test
    void aTrippedBreakerLeavesTheProviderAloneAndSaysSo() {
        bookedInGoodTime();
        bench.breaker.transitionToOpenState();
        bench.send();

        assertThat(provider.requests()).isZero();
        assertThat(reminder().attempts()).isZero();
        assertThat(reminder().why()).isEqualTo("The provider of text message is not available; it is tried again.");

        bench.breaker.transitionToClosedState();
        bench.clock.advance(Duration.ofSeconds(31));
        bench.send();
        assertThat(reminder().state()).isEqualTo(Intent.State.SENT);
    }

    @Test
    void anOutageThatOutlivesTheMessagesUseIsAFailureThatSaysWhy() {
        bookedInGoodTime();
        provider.behave(Bench.times(2, Manner.FAILS));
        bench.send();
        bench.clock.advance(Duration.ofMinutes(5));
        bench.send();
        bench.clock.set(START);
        bench.send();

        assertThat(reminder().state()).isEqualTo(Intent.State.FAILED);
        assertThat(reminder().why()).startsWith("Too late to be of use. Before that: The text provider is in trouble");
        assertThat(bench.plans.events().getLast()).isInstanceOfSatisfying(NotificationFailed.class, failed -> {
            assertThat(failed.attempts()).isEqualTo(2);
            assertThat(failed.channel()).isEqualTo("SMS");
        });
    }

    @Test
    void aNumberThatIsRejectedIsNotTriedAgain() {
        bookedInGoodTime();
        provider.behave(Manner.REJECTS);
        bench.sendUntil(DUE.plus(Duration.ofHours(2)));

        assertThat(provider.requests()).isEqualTo(1);
        assertThat(provider.delivered()).isEmpty();
        assertThat(reminder().rejectedBy()).containsExactly(SMS);
    }

    @Test
    void whoeverCannotBeWrittenToIsCalledByTheDesk() {
        bookedInGoodTime();
        provider.behave(Manner.REJECTS);
        bench.sendUntil(DUE.plus(Duration.ofMinutes(5)));

        assertThat(bench.calls).containsExactly(REMINDER);
        assertThat(reminder().state()).isEqualTo(Intent.State.SENT);
        assertThat(reminder().why()).isEqualTo("Given to the desk to call.");
        assertThat(bench.plans.events().getLast()).isInstanceOfSatisfying(CallAsked.class, asked -> {
            assertThat(asked.notificationId()).isEqualTo(REMINDER);
            assertThat(asked.callBy()).isEqualTo(DUE.plus(Duration.ofHours(23)));
        });
    }

    @Test
    void aCrashBetweenClaimAndAnswerRepeatsTheMessageUnderTheSameKey() {
        bookedInGoodTime();
        bench.claimAsIfACrashFollowed(SESSION, REMINDER);
        bench.send();
        assertThat(provider.requests()).isZero();

        bench.clock.advance(Duration.ofMinutes(2));
        bench.send();

        assertThat(reminder().state()).isEqualTo(Intent.State.SENT);
        assertThat(reminder().attempts()).isEqualTo(2);
        assertThat(provider.delivered()).containsOnlyKeys(REMINDER);
    }

    @Test
    void twoWhoFindTheSameMessageDueOfferItOnce() {
        bookedInGoodTime();
        provider.behave(Manner.FAILS);
        bench.sendFromTwoThreads();

        assertThat(provider.requests()).isEqualTo(1);
        assertThat(reminder().attempts()).isEqualTo(1);
    }

    @Test
    void whatACancelledSessionHadPlannedIsNeverSent() {
        bookedInGoodTime();
        bench.hear(cancelled(DUE), 2);
        bench.sendUntil(START);

        assertThat(provider.delivered()).isEmpty();
        assertThat(reminder().state()).isEqualTo(Intent.State.CANCELLED);
    }

    @Test
    void aClinicThatNobodySignsForSendsNothingAndSaysSo() {
        Bench unsigned = new Bench(provider, DUE, "elsewhere", SMS);
        unsigned.hear(booked(START, DUE), 1);
        unsigned.send();

        assertThat(provider.requests()).isZero();
        assertThat(unsigned.plans.get(SESSION).state().intent(REMINDER).why())
                .isEqualTo("No name and telephone are configured to sign for this clinic.");
    }
}
