package health.daybreak.intake.consent;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.intake.consent.store.ConsentTextFile;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTest {

    private static final Signature SIGNATURE = new Signature("Amara Linde", "Tablet in room A", "staff-nurse");
    private static final Instant A_YEAR_LATER = Instant.parse("2027-11-23T12:00:00Z");

    private final ConsentTexts texts = ConsentTextFile.read();

    @ParameterizedTest
    @EnumSource(Scope.class)
    void everyScopeHasATextInUse(Scope scope) {
        assertThat(texts.inUse(scope, "2026-11").text()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(
            value = Scope.class,
            names = {"TREATMENT_IV", "TREATMENT_IM", "TREATMENT_KAP"})
    void everyTreatmentIsSaidToBeOffLabel(Scope scope) {
        assertThat(texts.inUse(scope, "2026-11").text()).contains("off-label");
    }

    @Test
    void aTextThatIsNotInUseIsNotSigned() {
        assertThatThrownBy(() -> texts.inUse(Scope.RESEARCH, "1999-01"))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("consent-text-not-in-use"));
    }

    @Test
    void aConsentHoldsForTwelveMonthsAndNamesNobodyToTheOthers() {
        Change<Consent> signed = signed();
        assertThat(signed.state().holdsAt(A_YEAR_LATER.minusSeconds(1))).isTrue();
        assertThat(signed.state().holdsAt(A_YEAR_LATER)).isFalse();
        assertThat(signed.events())
                .containsExactly(new ConsentSigned("c1", "amara", "TREATMENT_IV", "2026-11", NOON, A_YEAR_LATER));
        assertThat(signed.events().toString()).doesNotContain("Linde");
    }

    @Test
    void aRevocationIsEffectiveAtOnceAndHappensOnce() {
        Change<Consent> revoked = signed().state().revoked("c1", "staff-nurse", NOON.plusSeconds(60));
        assertThat(revoked.state().holdsAt(NOON.plusSeconds(60))).isFalse();
        assertThat(revoked.events())
                .containsExactly(new ConsentRevoked("c1", "amara", "TREATMENT_IV", NOON.plusSeconds(60)));
        assertThatThrownBy(() -> revoked.state().revoked("c1", "staff-nurse", NOON.plusSeconds(90)))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("consent-already-revoked"));
    }

    private Change<Consent> signed() {
        return Consent.signed(
                "c1", "amara", texts.inUse(Scope.TREATMENT_IV, "2026-11"), SIGNATURE, texts.validMonths(), NOON);
    }
}
