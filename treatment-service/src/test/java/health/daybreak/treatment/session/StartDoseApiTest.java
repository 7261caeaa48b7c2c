package health.daybreak.treatment.session;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.events.staff.Credential;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@TreatmentTest
class StartDoseApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;

    StartDoseApiTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void aConsentThatIsRevokedAfterTheGateSaidGoStopsTheSessionAtOnceAndTheDoseIsRefusedWithTheReason() {
        Visit visit = chair.ready(Route.IV);
        topics.publish(revocation(visit, "consent-", "TREATMENT_IV"));

        eventually(() ->
                assertThat(client.asNurse().get(visit.path()).at("/status")).isEqualTo("STOPPED"));
        Answer refused = client.asPrescriber().post(visit.path() + "/dose/start", null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:gate-in-the-way");
        assertThat(refused.at("/standing/0/check")).isEqualTo("CONSENT");
        assertThat(refused.at("/detail")).contains("taken a consent back");
        assertThat(check(visit).at("/status")).isEqualTo("STOPPED");
        topics.await(
                SessionHeld.class,
                held -> held.sessionId().equals(visit.sessionId())
                        && held.checks().contains("CONSENT"));
    }

    @Test
    void nobodyOverridesARevocation() {
        Visit visit = chair.ready(Route.IV);
        topics.publish(revocation(visit, Route.OFF_LABEL_USE + "-", Route.OFF_LABEL_USE));
        eventually(() ->
                assertThat(client.asNurse().get(visit.path()).at("/status")).isEqualTo("STOPPED"));

        assertThat(client.asPrescriber()
                        .post(
                                visit.path() + "/gate/override",
                                Map.of("checks", List.of("CONSENT"), "reason", "They will not mind"))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:not-overridable");
    }

    @Test
    void aConsentThatIsRevokedWhileTheDoseRunsCallsSomebodyToTheChair() {
        Visit visit = chair.dosing(Route.IV);
        topics.publish(revocation(visit, "consent-", "TREATMENT_IV"));

        eventually(() -> assertThat(client.asNurse().get(visit.path()).at("/vitals/alerts/0/alarm"))
                .isEqualTo("CONSENT_REVOKED"));
        topics.await(
                AlertRaised.class,
                alert -> alert.sessionId().equals(visit.sessionId())
                        && alert.alert().equals("CONSENT_REVOKED"));
    }

    @Test
    void aRevocationOfSomethingElseDisturbsNoSession() {
        Visit visit = chair.ready(Route.IV);
        topics.publish(revocation(visit, "research-", "RESEARCH"));
        chair.answersRisk(visit, "LOW");

        eventually(() -> assertThat(client.asNurse().get(visit.path()).body()).contains("LOW"));
        assertThat(client.asPrescriber()
                        .post(visit.path() + "/dose/start", null)
                        .at("/status"))
                .isEqualTo("DOSING");
    }

    @Test
    void anOverrideOfAnOldRiskAnswerDoesNotCoverANewWorseOne() {
        Visit visit = chair.arrived(Route.IV);
        chair.answersRisk(visit, "MODERATE");
        eventually(() -> assertThat(check(visit).at("/status")).isEqualTo("HELD"));
        client.asPrescriber()
                .post(visit.path() + "/gate/override", Map.of("checks", List.of("RISK"), "reason", "Talked at length"));
        clock.forward(Duration.ofMinutes(5));
        chair.answersRisk(visit, "HIGH");

        eventually(() -> assertThat(client.asPrescriber()
                        .post(visit.path() + "/dose/start", Map.of("milligramsPerKilogram", 9))
                        .at("/changed/0/why"))
                .isEqualTo("C-SSRS since the last visit: high risk"));
    }

    @Test
    void aRiskThatIsFlaggedAfterTheGateStopsTheDoseUntilAPrescriberFindsItSafe() {
        Visit visit = chair.ready(Route.IV);
        String flag = "flag-" + visit.patientId();
        topics.publish(
                new RiskFlagged(flag, visit.patientId(), "MODERATE", "PHQ-9 item 9", clock.instant(), clock.instant()));

        eventually(() -> assertThat(startDose(visit).at("/changed/0/check")).isEqualTo("RISK"));
        assertThat(check(visit).at("/status")).isEqualTo("STOPPED");
        Answer overridden = client.asPrescriber()
                .post(visit.path() + "/gate/override", Map.of("checks", List.of("RISK"), "reason", "I know her"));
        assertThat(overridden.at("/type")).isEqualTo("urn:daybreak:problem:not-overridable");

        topics.publish(
                new RiskAcknowledged(flag, visit.patientId(), "staff-nurse", "SAFETY_PLAN_MADE", clock.instant()));
        topics.publish(new RiskDecided(
                flag, visit.patientId(), "MODERATE", "HOLD_TREATMENT", "staff-prescriber", clock.instant()));
        eventually(() -> assertThat(check(visit).body()).contains("A prescriber holds treatment"));

        topics.publish(new RiskDecided(
                flag, visit.patientId(), "MODERATE", "SAFE_TO_CONTINUE", "staff-prescriber", clock.instant()));
        eventually(() -> assertThat(check(visit).at("/status")).isEqualTo("READY"));
        assertThat(startDose(visit).at("/status")).isEqualTo("DOSING");
    }

    @Test
    void whoeverStartsTheDoseIsQualifiedThatDayOrIsToldWhatRanOut() {
        Visit visit = chair.ready(Route.IV);
        String nurse = "staff-" + visit.patientId();
        TestClient late = client.as(nurse, "NURSE");
        assertThat(late.post(visit.path() + "/dose/start", null).at("/type"))
                .isEqualTo("urn:daybreak:problem:practitioner-unknown");

        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/New_York"))
                .minusDays(1);
        tell(nurse, yesterday);
        eventually(() -> {
            Answer refused = late.post(visit.path() + "/dose/start", null);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.at("/detail")).contains("Nia Late", "ACLS certificate ran out on " + yesterday);
        });

        tell(nurse, yesterday.plusDays(1));
        eventually(
                () -> assertThat(late.post(visit.path() + "/dose/start", null).at("/status"))
                        .isEqualTo("DOSING"));
    }

    @Test
    void aPrescriberWhoIsNotQualifiedOverridesNoGate() {
        Visit visit = chair.arrived(Route.IV);
        chair.answersRisk(visit, "MODERATE");
        eventually(() -> assertThat(check(visit).at("/status")).isEqualTo("HELD"));
        Answer refused = client.as("staff-visiting", "PRESCRIBER")
                .post(visit.path() + "/gate/override", Map.of("checks", List.of("RISK"), "reason", "I know her"));
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:practitioner-unknown");
    }

    private void tell(String nurse, LocalDate aclsUntil) {
        topics.publish(new StaffUpdated(
                nurse,
                "Nia Late",
                List.of("NURSE"),
                List.of(new Credential("LICENCE", LocalDate.of(2099, 12, 31)), new Credential("ACLS", aclsUntil)),
                true,
                clock.instant()));
    }

    @Test
    void anotherDoseThanOrderedIsThePrescribersToGive() {
        Visit visit = chair.ready(Route.IV);
        Map<String, Object> more = Map.of("milligramsPerKilogram", 0.75);

        assertThat(client.asNurse().post(visit.path() + "/dose/start", more).status())
                .isEqualTo(403);
        assertThat(client.asPrescriber()
                        .post(visit.path() + "/dose/start", Map.of("milligramsPerKilogram", 1.2))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:dose-outside-limits");
        Answer started = client.asPrescriber().post(visit.path() + "/dose/start", more);
        assertThat(started.json().at("/dose/milligrams").decimalValue()).isEqualByComparingTo("52.6");
    }

    @Test
    void aDoseOverAHundredMilligramsIsCheckedByASecondPerson() {
        Visit visit = chair.arrived(Route.IV);
        Map<String, Object> heavy = chair.goodGate();
        heavy.put("weightKilograms", 120);
        heavy.put("weightConfirmed", true);
        client.asNurse().post(visit.path() + "/gate", heavy);
        Map<String, Object> full = Map.of("milligramsPerKilogram", 1.0);

        assertThat(client.asPrescriber()
                        .post(visit.path() + "/dose/start", full)
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:second-person-needed");
        client.asNurse().post(visit.path() + "/dose/second-check", Map.of("milligrams", 120));
        assertThat(client.asPrescriber()
                        .post(visit.path() + "/dose/start", full)
                        .at("/status"))
                .isEqualTo("DOSING");
    }

    private Answer startDose(Visit visit) {
        return client.asNurse().post(visit.path() + "/dose/start", null);
    }

    private Answer check(Visit visit) {
        return client.asPrescriber().post(visit.path() + "/gate", chair.goodGate());
    }

    private ConsentRevoked revocation(Visit visit, String prefix, String scope) {
        return new ConsentRevoked(prefix + visit.patientId(), visit.patientId(), scope, clock.instant());
    }
}
