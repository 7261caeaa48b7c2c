package health.daybreak.notification.recipient;

import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.Story.received;
import static health.daybreak.notification.channel.Channel.EMAIL;
import static health.daybreak.notification.channel.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is known of patients as intake tells it, in whatever order it arrives. */
class KeepRecipientsTest {

    private static final Instant SIGNED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-03-01T12:00:00Z");
    private static final Instant REVOKED = Instant.parse("2026-03-05T12:00:00Z");

    private final InMemoryRecipients recipients = new InMemoryRecipients();
    private final KeepContacts contacts = new KeepContacts(recipients);
    private final KeepConsents consents = new KeepConsents(recipients);

    private static ContactUpdated contact(@Nullable String preferredName, String email) {
        return new ContactUpdated(
                PATIENT,
                "Anastasia",
                "Pérez",
                preferredName,
                LocalDate.parse("1990-01-01"),
                email,
                null,
                "es-MX",
                "America/Chicago",
                List.of("EMAIL"),
                null,
                null,
                SIGNED);
    }

    private static ConsentSigned signed(String scope) {
        return new ConsentSigned("consent-1", PATIENT, scope, "v1", SIGNED, UNTIL);
    }

    private static ConsentRevoked revoked() {
        return new ConsentRevoked("consent-1", PATIENT, "MESSAGES_SMS", REVOKED);
    }

    private Recipient patient() {
        return recipients.get(PATIENT).state();
    }

    @Test
    void theNewestContactCountsEvenWhenAnOlderOneComesLater() {
        contacts.on(received(contact("Ana", "new@example.org"), 7, SIGNED));
        contacts.on(received(contact(null, "old@example.org"), 3, SIGNED));

        assertThat(patient().contact()).satisfies(contact -> {
            assertThat(contact.calledBy()).isEqualTo("Ana");
            assertThat(contact.address(EMAIL)).isEqualTo("new@example.org");
            assertThat(contact.address(SMS)).isNull();
        });
    }

    @Test
    void whoHasNoPreferredNameIsCalledByTheGivenOne() {
        contacts.on(received(contact(null, "ana@example.org"), 1, SIGNED));

        assertThat(patient().contact()).extracting(Contact::calledBy).isEqualTo("Anastasia");
    }

    @Test
    void aConsentIsInForceFromItsSignatureUntilItEnds() {
        consents.on(received(signed("MESSAGES_SMS"), 1, SIGNED));

        assertThat(patient().agreesTo(SMS, SIGNED.minusMillis(1))).isFalse();
        assertThat(patient().agreesTo(SMS, SIGNED)).isTrue();
        assertThat(patient().agreesTo(SMS, UNTIL.minusMillis(1))).isTrue();
        assertThat(patient().agreesTo(SMS, UNTIL)).isFalse();
        assertThat(patient().agreesTo(EMAIL, SIGNED)).isFalse();
    }

    @Test
    void aWithdrawalIsObeyedAtOnceEvenBeforeTheSignatureIsHeard() {
        consents.on(received(revoked(), 2, REVOKED));
        consents.on(received(signed("MESSAGES_SMS"), 1, SIGNED));

        assertThat(patient().agreesTo(SMS, SIGNED)).isFalse();
        assertThat(patient().neverAskedAbout(SMS)).isFalse();
    }

    @Test
    void whoeverSignedTwiceAndTakesTheNewerBackHasTakenBothBackInWhateverOrderItIsHeard() {
        ConsentSigned newer =
                new ConsentSigned("consent-2", PATIENT, "MESSAGES_SMS", "v1", SIGNED.plusSeconds(60), UNTIL);
        ConsentRevoked takenBack = new ConsentRevoked("consent-2", PATIENT, "MESSAGES_SMS", REVOKED);
        consents.on(received(newer, 1, SIGNED));
        consents.on(received(takenBack, 2, REVOKED));
        consents.on(received(signed("MESSAGES_SMS"), 1, SIGNED));

        assertThat(patient().agreesTo(SMS, REVOKED.minusMillis(1))).isFalse();
        assertThat(patient().agreesTo(SMS, REVOKED)).isFalse();
    }

    @Test
    void aSecondConsentStandsAfterTheFirstWasWithdrawn() {
        consents.on(received(signed("MESSAGES_SMS"), 1, SIGNED));
        consents.on(received(revoked(), 2, REVOKED));
        consents.on(received(
                new ConsentSigned("consent-2", PATIENT, "MESSAGES_SMS", "v1", REVOKED.plusSeconds(60), UNTIL),
                1,
                REVOKED));

        assertThat(patient().agreesTo(SMS, REVOKED.plusSeconds(61))).isTrue();
    }

    @Test
    void consentToTreatmentIsNoneOfOurBusiness() {
        consents.on(received(signed("TREATMENT_IV"), 1, SIGNED));

        assertThat(recipients.all()).isEmpty();
    }

    @Test
    void contactAndConsentMeetInOneDocument() {
        consents.on(received(signed("MESSAGES_EMAIL"), 1, SIGNED));
        contacts.on(received(contact(null, "ana@example.org"), 1, SIGNED));

        assertThat(recipients.all()).hasSize(1);
        assertThat(patient().agreesTo(EMAIL, SIGNED)).isTrue();
        assertThat(patient().contact()).isNotNull();
    }
}
