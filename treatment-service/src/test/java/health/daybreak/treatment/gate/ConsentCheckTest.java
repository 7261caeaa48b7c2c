package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.GateFixture.NOW;
import static health.daybreak.treatment.gate.GateFixture.consent;
import static health.daybreak.treatment.gate.GateFixture.goodPatient;
import static health.daybreak.treatment.gate.GateFixture.nurse;
import static health.daybreak.treatment.gate.GateFixture.prescriber;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.facts.PatientFacts;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentCheckTest {

    private final ConsentCheck check = new ConsentCheck();

    @ParameterizedTest
    @EnumSource(Route.class)
    void allThatTheRouteNeedsIsSigned(Route route) {
        assertThat(look(goodPatient(route), route).verdict()).isEqualTo(Verdict.GO);
    }

    @Test
    void aConsentForAnotherRouteStopsAndNobodyOverridesThat() {
        assertThat(look(goodPatient(Route.IM), Route.IV))
                .extracting(Finding::verdict, Finding::overridableBy, Finding::why)
                .containsExactly(Verdict.STOP, Authority.NOBODY, "The consent for IV is not signed");
    }

    @Test
    void whoHasNotSignedThatTheUseIsOffLabelIsNotDosed() {
        PatientFacts signedOnlyTheTreatment = PatientFacts.unknown("patient-1").after(consent("TREATMENT_IV"));

        assertThat(look(signedOnlyTheTreatment, Route.IV))
                .extracting(Finding::verdict, Finding::why)
                .containsExactly(Verdict.STOP, "The off-label acknowledgement is not signed");
    }

    @Test
    void whoHasNotSaidWhatTouchTheyWantIsNotGivenTheDrugWithPsychotherapy() {
        PatientFacts neverAskedAboutTouch = PatientFacts.unknown("patient-1")
                .after(consent("TREATMENT_KAP"))
                .after(consent(Route.OFF_LABEL_USE));

        assertThat(look(neverAskedAboutTouch, Route.KAP).why()).isEqualTo("What touch the patient wants is not signed");
    }

    @Test
    void aRevocationStops() {
        assertThat(look(goodPatient(Route.IV).after(revoked(NOW)), Route.IV))
                .extracting(Finding::verdict, Finding::why)
                .containsExactly(Verdict.STOP, "The consent for IV was revoked on 24 Nov 2026, 10:00");
    }

    @Test
    void aRevocationTakesBackEverySignatureFromBeforeIt() {
        PatientFacts signedTwice = goodPatient(Route.IV).after(signed("consent-2", NOW.minus(Duration.ofDays(1))));

        assertThat(look(signedTwice.after(revoked(NOW)), Route.IV).verdict()).isEqualTo(Verdict.STOP);
    }

    @Test
    void aSignatureAfterARevocationGoes() {
        PatientFacts again =
                goodPatient(Route.IV).after(revoked(NOW.minusSeconds(1))).after(signed("consent-2", NOW));

        assertThat(look(again, Route.IV).verdict()).isEqualTo(Verdict.GO);
    }

    @ParameterizedTest(name = "valid for another {0} s: {1}")
    @CsvSource({"1, GO", "0, STOP", "-1, STOP"})
    void aSignatureRunsOut(int seconds, Verdict verdict) {
        PatientFacts patient = PatientFacts.unknown("patient-1")
                .after(consent(Route.OFF_LABEL_USE))
                .after(new ConsentSigned(
                        "c", "patient-1", "TREATMENT_IV", "1", NOW.minusSeconds(60), NOW.plusSeconds(seconds)));

        assertThat(look(patient, Route.IV).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "to be signed anew {0} s from now: {1}")
    @CsvSource({"1, GO", "0, HOLD", "-1, HOLD"})
    void aSignatureThatMustBeRenewedHoldsFromItsDayOnAndNobodyOverridesThat(int seconds, Verdict verdict) {
        Finding finding = look(goodPatient(Route.IV).after(renewal(NOW.plusSeconds(seconds))), Route.IV);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.overridableBy()).isEqualTo(Authority.NOBODY);
    }

    @Test
    void aRenewedSignatureGoes() {
        PatientFacts renewed = goodPatient(Route.IV).after(renewal(NOW)).after(signed("consent-2", NOW));

        assertThat(look(renewed, Route.IV).verdict()).isEqualTo(Verdict.GO);
    }

    @Test
    void aPatientOfWhomNothingIsKnownYetIsNotTakenForOneWhoHasNotSigned() {
        assertThat(look(null, Route.IV))
                .extracting(Finding::verdict, Finding::overridableBy)
                .containsExactly(Verdict.HOLD, Authority.NOBODY);
    }

    private Finding look(@Nullable PatientFacts patient, Route route) {
        GateFacts facts = new GateFacts(patient, null, nurse(), prescriber(), nurse());
        return check.look(new Gate(route, GateAnswers.none(), facts, NOW, GateFixture.ZONE, 0, false));
    }

    private static ConsentRevoked revoked(Instant at) {
        return new ConsentRevoked("consent-TREATMENT_IV", "patient-1", "TREATMENT_IV", at);
    }

    private static ConsentSigned signed(String id, Instant at) {
        return new ConsentSigned(id, "patient-1", "TREATMENT_IV", "2026-1", at, NOW.plus(Duration.ofDays(9)));
    }

    private static ConsentRenewalNeeded renewal(Instant dueFrom) {
        return new ConsentRenewalNeeded(
                "patient-1", "TREATMENT_IV", "consent-TREATMENT_IV", "SESSIONS_REACHED", dueFrom, NOW);
    }
}
