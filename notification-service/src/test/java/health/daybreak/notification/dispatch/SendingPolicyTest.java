package health.daybreak.notification.dispatch;

import static health.daybreak.notification.channel.Channel.EMAIL;
import static health.daybreak.notification.channel.Channel.SMS;
import static health.daybreak.notification.channel.Channel.VOICE;
import static health.daybreak.notification.recipient.People.ana;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Messages;
import health.daybreak.notification.plan.Withheld;
import health.daybreak.notification.recipient.Consent;
import health.daybreak.notification.recipient.Contact;
import health.daybreak.notification.recipient.People;
import health.daybreak.notification.recipient.Recipient;
import health.daybreak.notification.recipient.TextCap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a message may be sent now, later or not at all, and the reason in words. */
class SendingPolicyTest {

    /** 10:00 in New York. */
    private static final Instant NOW = Instant.parse("2026-03-12T14:00:00Z");

    /** Until 9:00 on the next day. */
    private static final Duration USE = Duration.ofHours(23);

    private final SendingPolicy policy = new SendingPolicy(
            new QuietHours(LocalTime.of(8, 0), LocalTime.of(21, 0)), new TextCap(1, 3), Duration.ofMinutes(10));

    private Decision decide(Recipient recipient, Instant now, Channel... order) {
        return policy.decide(Messages.due(NOW, USE, order), recipient, now);
    }

    private static Channel sentOver(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Send.class);
        return ((Decision.Send) decision).channel();
    }

    private static String withheld(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Withhold.class);
        return ((Decision.Withhold) decision).why();
    }

    private static Decision.Postpone postponed(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Postpone.class);
        return (Decision.Postpone) decision;
    }

    @Test
    void theFirstChannelThatThePatientAgreedToIsTaken() {
        assertThat(sentOver(decide(ana(EMAIL, SMS), NOW, SMS, EMAIL))).isEqualTo(SMS);
        assertThat(sentOver(decide(ana(EMAIL), NOW, SMS, EMAIL))).isEqualTo(EMAIL);
    }

    @Test
    void anAddressAtWhichNothingArrivesIsNotWrittenToUntilThePatientHasAnother() {
        Recipient dead = ana(EMAIL, SMS).unreachableAt(SMS, "(555) 010-0199", NOW);
        Recipient nowhere = dead.unreachableAt(EMAIL, "ANA@example.org ", NOW);
        Contact other = new Contact("Ana", "ana@example.org", "+15550100177", "en", People.NEW_YORK, List.of(SMS));

        assertThat(sentOver(decide(dead, NOW, SMS, EMAIL))).isEqualTo(EMAIL);
        assertThat(decide(nowhere, NOW, SMS, EMAIL)).isInstanceOfSatisfying(Decision.Withhold.class, withheld -> {
            assertThat(withheld.code()).isEqualTo(Withheld.NO_CONTACT);
            assertThat(withheld.why())
                    .isEqualTo("There is no way to send it: nothing arrives at the address for text message that is"
                            + " known; nothing arrives at the address for e-mail that is known.");
        });
        assertThat(sentOver(decide(People.withContact(nowhere, other), NOW, SMS, EMAIL)))
                .isEqualTo(SMS);
        assertThat(ana(SMS).unreachableAt(SMS, "+15550100100", NOW))
                .as("another number")
                .isEqualTo(ana(SMS));
    }

    @Test
    void theDeskCallsWhoeverCanBeReachedInNoOtherWayAtADecentHourAndNobodyElse() {
        Instant night = Instant.parse("2026-03-12T03:00:00Z");
        Contact noNumber = new Contact("Ana", null, null, "en", People.NEW_YORK, List.of());
        Recipient tookBack = ana(SMS, EMAIL).takingBack("a", SMS, NOW).takingBack("b", EMAIL, NOW);

        assertThat(sentOver(decide(tookBack, NOW, SMS, EMAIL, VOICE))).isEqualTo(VOICE);
        assertThat(sentOver(decide(ana(EMAIL), NOW, SMS, EMAIL, VOICE))).isEqualTo(EMAIL);
        Recipient texted = People.withText(ana(SMS), "another", NOW.minus(Duration.ofHours(1)));
        assertThat(postponed(decide(texted, NOW, SMS, VOICE)).why())
                .as("a text that must wait is no reason to call")
                .contains("text messages are allowed");
        Decision atNight = policy.decide(Messages.due(night, USE, SMS, VOICE), tookBack, night);
        assertThat(postponed(atNight).why()).startsWith("Nobody is called between 21:00 and 08:00");
        assertThat(withheld(decide(People.withContact(tookBack, noNumber), NOW, SMS, EMAIL, VOICE)))
                .contains("no address for call from the desk is known");
    }

    @Test
    void withoutAnyConsentNothingIsSentAndEveryReasonIsGiven() {
        Recipient withdrew = People.withConsent(
                People.withConsent(ana(), new Consent("c1", SMS, NOW, null, NOW)),
                People.signed(EMAIL, NOW.minusSeconds(10), NOW));

        assertThat(withheld(decide(withdrew, NOW, SMS, EMAIL)))
                .isEqualTo("There is no way to send it: no consent to text message is in force;"
                        + " no consent to e-mail is in force.");
    }

    @Test
    void aConsentThatEndsThisMomentIsNotInForce() {
        Recipient recipient = People.withConsent(ana(), People.signed(EMAIL, NOW.minusSeconds(10), NOW));

        assertThat(sentOver(decide(recipient, NOW.minusMillis(1), EMAIL))).isEqualTo(EMAIL);
        assertThat(withheld(decide(recipient, NOW, EMAIL))).contains("no consent to e-mail");
    }

    @Test
    void aPatientWithoutAnAddressOrWhoWishesOtherwiseIsNotReachedThatWay() {
        Contact noMobile = new Contact("Ana", "ana@example.org", " ", "en", People.NEW_YORK, List.of(SMS));
        Recipient recipient = People.withContact(ana(EMAIL, SMS), noMobile);

        assertThat(withheld(decide(recipient, NOW, SMS, EMAIL)))
                .contains("no address for text message is known")
                .contains("the patient does not wish to be reached by e-mail");
    }

    @Test
    void whatIsNotYetKnownOfAPatientIsWaitedForOnlyShortly() {
        Recipient unknown = Recipient.unknown("patient-1");

        Decision.Postpone wait = postponed(decide(unknown, NOW, EMAIL));
        assertThat(wait.until()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(wait.why()).contains("may still be on its way");
        assertThat(withheld(decide(unknown, wait.until(), EMAIL))).contains("no contact details are known");
    }

    @Test
    void atNightAMessageWaitsForTheMorningWhereThePatientIs() {
        Instant nineInTheEvening = Instant.parse("2026-03-13T01:00:00Z");

        assertThat(sentOver(decide(ana(EMAIL), nineInTheEvening.minusMillis(1), EMAIL)))
                .isEqualTo(EMAIL);
        Decision.Postpone wait = postponed(decide(ana(EMAIL), nineInTheEvening, EMAIL));
        assertThat(wait.until()).isEqualTo("2026-03-13T12:00:00Z");
        assertThat(wait.why()).contains("21:00").contains("08:00");

        Recipient inLosAngeles = People.called("Ana", "en", java.time.ZoneId.of("America/Los_Angeles"), EMAIL);
        assertThat(sentOver(decide(inLosAngeles, nineInTheEvening, EMAIL))).isEqualTo(EMAIL);
    }

    @Test
    void whenTheMorningWouldBeTooLateItIsWithheld() {
        Instant night = Instant.parse("2026-03-13T02:00:00Z");
        Duration untilMorning = Duration.between(NOW, Instant.parse("2026-03-13T12:00:00Z"));

        assertThat(postponed(policy.decide(Messages.due(NOW, untilMorning.plusMillis(1), EMAIL), ana(EMAIL), night))
                        .until())
                .isEqualTo("2026-03-13T12:00:00Z");
        assertThat(withheld(policy.decide(Messages.due(NOW, untilMorning, EMAIL), ana(EMAIL), night)))
                .endsWith("After that it would be too late to be of use.");
    }

    @Test
    void aMessageIsOfUseUntilTheMomentItExpires() {
        assertThat(sentOver(decide(ana(EMAIL), NOW.plus(USE).minusMillis(1), EMAIL)))
                .isEqualTo(EMAIL);
        assertThat(withheld(decide(ana(EMAIL), NOW.plus(USE), EMAIL)))
                .isEqualTo("Too late to be of use. Before that: Reminder 24 hours before the visit.");
    }

    @Test
    void aSecondTextOnOneDayGoesByMailInstead() {
        Recipient texted = People.withText(ana(EMAIL, SMS), "another", NOW.minus(Duration.ofHours(1)));

        assertThat(sentOver(decide(texted, NOW, SMS, EMAIL))).isEqualTo(EMAIL);
    }

    @Test
    void aSecondTextOnOneDayWaitsForTomorrowWhenThereIsNoOtherWay() {
        Recipient texted = People.withText(ana(SMS), "another", NOW.minus(Duration.ofHours(1)));

        Decision.Postpone wait = postponed(policy.decide(Messages.due(NOW, Duration.ofHours(24), SMS), texted, NOW));
        assertThat(wait.until()).isEqualTo("2026-03-13T12:00:00Z");
        assertThat(wait.why()).contains("No more than 1 a day and 3 a week");
    }

    @Test
    void tryingTheSameTextAgainDoesNotCountTwice() {
        Recipient texted = People.withText(ana(SMS), Messages.ID, NOW);

        assertThat(sentOver(decide(texted, NOW.plusSeconds(60), SMS))).isEqualTo(SMS);
    }

    @Test
    void aMessageThatAProviderMayHaveStaysWithThatProvider() {
        var unsure = Messages.unsure(NOW, SMS, SMS, EMAIL);

        assertThat(sentOver(policy.decide(unsure, ana(EMAIL, SMS), NOW.plusSeconds(60))))
                .isEqualTo(SMS);
        assertThat(withheld(policy.decide(unsure, ana(EMAIL), NOW.plus(Duration.ofHours(1)))))
                .contains("no consent to text message");
    }

    @Test
    void aChannelThatRejectedTheMessageIsPassedOver() {
        var rejected = Messages.rejected(NOW, SMS, SMS, EMAIL);

        assertThat(sentOver(policy.decide(rejected, ana(EMAIL, SMS), NOW.plusSeconds(1))))
                .isEqualTo(EMAIL);
    }
}
