package health.daybreak.treatment.session;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TreatmentTest
class SessionJourneyTest {

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;

    SessionJourneyTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void theDoseIsWorkedOutBeforeItIsGiven() {
        Visit visit = chair.ready(Route.IV);

        Answer planned = client.asNurse().get(visit.path());

        assertThat(planned.json().at("/dose/started").asBoolean()).isFalse();
        assertThat(planned.json().at("/dose/milligrams").decimalValue()).isEqualByComparingTo("35.1");
        assertThat(planned.at("/dose/steps/0/says")).isEqualTo("0.5 mg/kg x 70.2 kg");
        assertThat(planned.json().at("/dose/millilitresPerHour").decimalValue()).isEqualByComparingTo("75");
    }

    @Test
    void whileTheDoseRunsThePageCountsDownAndAsksForVitalSigns() {
        Visit visit = chair.dosing(Route.IV);
        assertThat(page(visit).json().at("/phase/minutesLeft").asInt()).isEqualTo(40);

        clock.forward(Duration.ofMinutes(10));
        Answer charted = client.asNurse().post(visit.path() + "/vitals", chair.vitals(131, 84, 78, 99));
        assertThat(charted.json().at("/vitals/overdue").asBoolean()).isFalse();
        assertThat(charted.at("/vitals/nextDue"))
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(10)).toString());

        clock.forward(Duration.ofMinutes(11));
        assertThat(page(visit).json().at("/phase/minutesLeft").asInt()).isEqualTo(19);
        assertThat(page(visit).json().at("/vitals/overdue").asBoolean()).isTrue();
    }

    @Test
    void everyStepOfTheWayIsToldToTheOthers() {
        Visit visit = chair.goneHome(Route.IV);

        Answer signed = client.asPrescriber().post(visit.path() + "/sign-off", Map.of("note", "Calm throughout."));

        assertThat(signed.at("/status")).isEqualTo("SIGNED");
        assertThat(signed.at("/story/0/what")).isEqualTo("Arrived");
        topics.await(SessionArrived.class, event -> event.sessionId().equals(visit.sessionId()));
        topics.await(DoseStarted.class, event -> event.sessionId().equals(visit.sessionId()));
        topics.await(DoseEnded.class, event -> event.sessionId().equals(visit.sessionId()));
        SessionCompleted completed =
                topics.await(SessionCompleted.class, event -> event.sessionId().equals(visit.sessionId()));
        assertThat(completed.doseMilligrams()).isEqualByComparingTo(new BigDecimal("35.1"));
        assertThat(completed.signedBy()).isEqualTo("staff-prescriber");
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void everyRouteComesToASignedNote(Route route) {
        Visit visit = chair.goneHome(route);

        client.asNurse().post(visit.path() + "/sign-off", Map.of("note", "Signed."));

        SessionCompleted completed =
                topics.await(SessionCompleted.class, event -> event.sessionId().equals(visit.sessionId()));
        assertThat(completed.route()).isEqualTo(route.name());
    }

    @Test
    void theWeightOfTheLastSessionServesForTheNextWithinAWeek() {
        Visit visit = chair.dosing(Route.IV);

        eventually(() -> assertThat(client.asNurse()
                        .get(visit.path())
                        .json()
                        .at("/known/weightKilograms")
                        .decimalValue())
                .isEqualByComparingTo("70.2"));
    }

    @Test
    void aNoteOfTenThousandCharactersIsSignedAndOneMoreIsRefused() {
        Visit visit = chair.goneHome(Route.IV);

        Answer tooLong = client.asNurse().post(visit.path() + "/sign-off", Map.of("note", "n".repeat(10_001)));
        Answer longest = client.asNurse().post(visit.path() + "/sign-off", Map.of("note", "n".repeat(10_000)));

        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.at("/errors/0/field")).isEqualTo("note");
        assertThat(longest.at("/status")).isEqualTo("SIGNED");
    }

    @Test
    void aSessionIsCompletedOnceHoweverOftenItIsSigned() {
        Visit visit = chair.goneHome(Route.IV);
        TestClient once = client.asNurse().withKey("sign-" + visit.sessionId());

        Answer first = once.post(visit.path() + "/sign-off", Map.of("note", "Signed."));
        Answer again = once.post(visit.path() + "/sign-off", Map.of("note", "Signed."));
        Answer another = client.asPrescriber().post(visit.path() + "/sign-off", Map.of("note", "Me too."));

        assertThat(again.json().at("/version")).isEqualTo(first.json().at("/version"));
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.at("/type")).isEqualTo("urn:daybreak:problem:wrong-state");
        topics.await(SessionCompleted.class, event -> event.sessionId().equals(visit.sessionId()));
        assertThat(topics.all(SessionCompleted.class, event -> event.sessionId().equals(visit.sessionId())))
                .hasSize(1);
    }

    @Test
    void noEventOfTheChairCarriesWhatTheEscortIsCalled() {
        Visit visit = chair.goneHome(Route.IV);
        client.asNurse().post(visit.path() + "/sign-off", Map.of("note", "Told Paul B. everything."));
        topics.await(SessionCompleted.class, event -> event.sessionId().equals(visit.sessionId()));

        assertThat(topics.records(visit.patientId())).isNotEmpty().allSatisfy(record -> assertThat(
                        new String(Objects.requireNonNull(record.value()), StandardCharsets.UTF_8))
                .doesNotContain("Paul")
                .doesNotContain("555 0100"));
    }

    private Answer page(Visit visit) {
        return client.asNurse().get(visit.path());
    }
}
