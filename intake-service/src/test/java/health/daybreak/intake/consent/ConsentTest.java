package health.daybreak.intake.consent;

import static health.daybreak.intake.consent.ConsentFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Instant A_YEAR_LATER = Instant.parse("2027-11-23T12:00:00Z");
    private static final Revocation CHANGED_MIND = new Revocation(Revocation.Asker.PATIENT, " Changed my mind ");

    @Test
    void aConsentHoldsForTwelveMonthsAndNamesNobodyToTheOthers() {
        Change<Consent> signed = signed();
        assertThat(signed.state().standsAt(A_YEAR_LATER.minusSeconds(1))).isTrue();
        assertThat(signed.state().standsAt(A_YEAR_LATER)).isFalse();
        assertThat(signed.events())
                .containsExactly(new ConsentSigned("c1", "amara", "TREATMENT_IV", "2026-11", NOON, A_YEAR_LATER));
        assertThat(signed.events().toString()).doesNotContain("Linde");
    }

    @Test
    void aSignatureKeepsTheHashOfTheWordsThatWereRead() {
        assertThat(signed().state().textHash())
                .isEqualTo(ConsentFixture.shipped(Scope.TREATMENT_IV).in("en").hash())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void aRevocationIsEffectiveAtOnceAndHappensOnce() {
        Change<Consent> revoked = signed().state().revoked("c1", "staff-nurse", CHANGED_MIND, NOON.plusSeconds(60));
        assertThat(revoked.state().standsAt(NOON.plusSeconds(60))).isFalse();
        assertThat(revoked.state().revocation()).isEqualTo(new Revocation(Revocation.Asker.PATIENT, "Changed my mind"));
        assertThat(revoked.events())
                .containsExactly(new ConsentRevoked("c1", "amara", "TREATMENT_IV", NOON.plusSeconds(60)));
        assertThatThrownBy(() -> revoked.state().revoked("c1", "staff-nurse", CHANGED_MIND, NOON.plusSeconds(90)))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("consent-already-revoked"));
    }

    private static Change<Consent> signed() {
        return Consent.signed("c1", "amara", ConsentFixture.of(Scope.TREATMENT_IV, ConsentFixture.typed()), 12, NOON);
    }
}
