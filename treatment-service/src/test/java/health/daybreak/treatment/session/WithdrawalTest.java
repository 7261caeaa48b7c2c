package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.vitals.Alarm;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WithdrawalTest {

    private final Withdrawal treatment = new Withdrawal("consent-1", "TREATMENT_IV", at(3));

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"READY", "HELD", "STOPPED"})
    void aGateThatWasCheckedStops(SessionStatus status) {
        Change<Session> after = Objects.requireNonNull(treatment.of(SessionFixture.in(status)));

        assertThat(after.state().status()).isEqualTo(SessionStatus.STOPPED);
        assertThat(after.state().visit().gate().latest().orElseThrow().standing())
                .anySatisfy(finding -> assertThat(finding.check()).isEqualTo(CheckName.CONSENT));
        assertThat(after.events())
                .containsExactly(
                        new SessionHeld("session-1", "course-1", "patient-1", "STOP", List.of("CONSENT"), at(3)));
    }

    @Test
    void aRunningDoseRaisesAnAlarmOnce() {
        Change<Session> after = Objects.requireNonNull(treatment.of(SessionFixture.in(SessionStatus.DOSING)));

        assertThat(after.state().status()).isEqualTo(SessionStatus.DOSING);
        assertThat(after.state().visit().chart().alerts()).singleElement().satisfies(alert -> assertThat(alert.alarm())
                .isEqualTo(Alarm.CONSENT_REVOKED));
        assertThat(after.events()).singleElement().isInstanceOf(AlertRaised.class);
        assertThat(treatment.of(after.state())).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"READY", "HELD", "STOPPED", "DOSING"})
    void elsewhereItIsEnoughThatItIsKnown(SessionStatus status) {
        assertThat(treatment.of(SessionFixture.in(status))).isNull();
    }

    @Test
    void whatTheRouteDoesNotNeedDoesNotMatter() {
        Session ready = SessionFixture.in(SessionStatus.READY);

        assertThat(new Withdrawal("consent-2", "TREATMENT_IM", at(3)).of(ready)).isNull();
        assertThat(new Withdrawal("consent-3", "MESSAGES_SMS", at(3)).of(ready)).isNull();
        assertThat(new Withdrawal("consent-4", Route.OFF_LABEL_USE, at(3)).of(ready))
                .isNotNull();
    }
}
