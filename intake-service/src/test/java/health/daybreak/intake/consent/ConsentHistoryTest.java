package health.daybreak.intake.consent;

import static health.daybreak.intake.consent.ConsentFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.consent.ConsentHistory.State;
import health.daybreak.platform.aggregate.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentHistoryTest {

    private static final Revocation ASKED = new Revocation(Revocation.Asker.PATIENT, null);
    private static final Instant LATER = NOON.plus(Duration.ofDays(10));

    private final Stored<Consent> first = signed("first", Scope.TREATMENT_IV, NOON);
    private final Stored<Consent> second = signed("second", Scope.TREATMENT_IV, NOON.plusSeconds(60));

    @Test
    void theNewestSignatureStandsInThePlaceOfOlderOnes() {
        ConsentHistory history = new ConsentHistory(List.of(second, first));

        assertThat(history.stateOf(second, LATER)).isEqualTo(State.IN_FORCE);
        assertThat(history.stateOf(first, LATER)).isEqualTo(State.SUPERSEDED);
        assertThat(history.inForce(Scope.TREATMENT_IV, LATER)).contains(second);
        assertThat(history.inForce(Scope.TREATMENT_IM, LATER)).isEmpty();
    }

    @Test
    void whoeverTakesTheNewestBackDoesNotBringAnOlderOneIntoForceAgain() {
        ConsentHistory history = new ConsentHistory(List.of(revoked(second, NOON.plusSeconds(90)), first));

        assertThat(history.inForce(Scope.TREATMENT_IV, LATER)).isEmpty();
        assertThat(history.stateOf(first, LATER)).isEqualTo(State.REVOKED);
    }

    @Test
    void aRevocationOfOneThingLeavesOthersInForce() {
        Stored<Consent> research = signed("research", Scope.RESEARCH, NOON);
        ConsentHistory history = new ConsentHistory(List.of(revoked(second, NOON.plusSeconds(90)), research));

        assertThat(history.inForce(Scope.RESEARCH, LATER)).contains(research);
    }

    @Test
    void aSignatureAfterARevocationIsInForce() {
        ConsentHistory history = new ConsentHistory(List.of(second, revoked(first, NOON.plusSeconds(30))));

        assertThat(history.stateOf(second, LATER)).isEqualTo(State.IN_FORCE);
        assertThat(history.stateOf(first, LATER)).isEqualTo(State.REVOKED);
    }

    @Test
    void aSignatureRunsOutAfterItsMonths() {
        ConsentHistory history = new ConsentHistory(List.of(first));
        Instant end = first.state().validUntil();

        assertThat(history.stateOf(first, end.minusMillis(1))).isEqualTo(State.IN_FORCE);
        assertThat(history.stateOf(first, end)).isEqualTo(State.EXPIRED);
    }

    private static Stored<Consent> signed(String id, Scope scope, Instant at) {
        return new Stored<>(
                id,
                1,
                Consent.signed(id, "amara", ConsentFixture.of(scope, ConsentFixture.typed()), 12, at)
                        .state());
    }

    private static Stored<Consent> revoked(Stored<Consent> consent, Instant at) {
        return new Stored<>(
                consent.id(),
                2,
                consent.state().revoked(consent.id(), "staff-nurse", ASKED, at).state());
    }
}
