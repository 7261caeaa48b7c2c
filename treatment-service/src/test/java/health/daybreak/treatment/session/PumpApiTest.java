package health.daybreak.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pump over HTTP: 35.1 mg in 50 mL over 40 min, so 75 mL/h. */
@TreatmentTest
class PumpApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;

    PumpApiTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void whatWentInIsTheSumOfTheStretches() {
        Visit visit = chair.dosing(Route.IV);
        clock.forward(Duration.ofMinutes(20));
        Answer paused = client.asNurse().post(visit.path() + "/dose/pause", Map.of("reason", "Too strong"));
        assertThat(paused.at("/dose/given/soFarMilligrams")).isEqualTo("17.6");
        assertThat(paused.at("/dose/given/pausedSince"))
                .isEqualTo(clock.instant().toString());

        clock.forward(Duration.ofMinutes(10));
        client.asNurse().post(visit.path() + "/dose/resume", null);
        Answer slower = client.asNurse()
                .post(visit.path() + "/dose/rate", Map.of("millilitresPerHour", 37.5, "reason", "Slower"));
        assertThat(slower.at("/dose/given/plannedEnd"))
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(40)).toString());

        clock.forward(Duration.ofMinutes(20));
        Answer ended = client.asNurse()
                .post(visit.path() + "/dose/end", Map.of("stoppedEarly", true, "reason", "Wants to stop"));
        // 17.55 mg before the pause and half of as much again: 26.325 mg
        assertThat(ended.at("/dose/given/givenMilligrams")).isEqualTo("26.3");
        assertThat(ended.json().at("/dose/given/pump").size()).isEqualTo(4);
        DoseEnded told =
                topics.await(DoseEnded.class, event -> event.sessionId().equals(visit.sessionId()));
        assertThat(told.givenMilligrams()).isEqualByComparingTo(new BigDecimal("26.3"));
    }

    @Test
    void aNurseSlowsDownAndAPrescriberSpeedsUp() {
        Visit visit = chair.dosing(Route.IV);

        assertThat(rate(client.asNurse(), visit, "75.1").status()).isEqualTo(403);
        assertThat(rate(client.asNurse(), visit, "75").status()).isEqualTo(200);
        assertThat(rate(client.asPrescriber(), visit, "75.1").status()).isEqualTo(200);
    }

    @Test
    void noRateEmptiesTheBagFasterThanTheShortestInfusion() {
        Visit visit = chair.dosing(Route.IV);

        assertThat(rate(client.asPrescriber(), visit, "1500").status()).isEqualTo(200);
        assertThat(rate(client.asPrescriber(), visit, "1500.1").at("/type"))
                .isEqualTo("urn:daybreak:problem:rate-too-high");
    }

    @Test
    void aRateOfNothingOrWithTwoPlacesIsRefused() {
        Visit visit = chair.dosing(Route.IV);

        assertThat(rate(client.asNurse(), visit, "0").status()).isEqualTo(400);
        assertThat(rate(client.asNurse(), visit, "37.55").status()).isEqualTo(400);
    }

    @Test
    void aPauseThatIsSentTwiceIsOnePause() {
        Visit visit = chair.dosing(Route.IV);
        TestClient tablet = client.asNurse().withKey("pause-" + visit.sessionId());

        tablet.post(visit.path() + "/dose/pause", null);
        Answer again = tablet.post(visit.path() + "/dose/pause", null);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/dose/given/pump").size()).isEqualTo(2);
    }

    @Test
    void aPauseThatATabletRecordedIsTakenAtTheTimeAtWhichItWasDone() {
        Visit visit = chair.dosing(Route.IV);
        String paused = clock.instant().plus(Duration.ofMinutes(20)).toString();
        clock.forward(Duration.ofMinutes(30));

        Answer late = client.asNurse()
                .with("Daybreak-Recorded-At", paused)
                .post(visit.path() + "/dose/pause", Map.of("reason", "Too strong"));

        assertThat(late.at("/dose/given/pausedSince")).as(late.body()).isEqualTo(paused);
        assertThat(late.at("/dose/given/soFarMilligrams")).isEqualTo("17.6");
    }

    @Test
    void whatSomebodySeesIsInTheChartAndInTheStory() {
        Visit visit = chair.dosing(Route.KAP);

        Answer seen = client.as("staff-therapist", "THERAPIST")
                .post(
                        visit.path() + "/observations",
                        Map.of("sedation", 5, "dissociation", 11, "nausea", 2, "note", "Hums along with the music"));

        assertThat(seen.at("/vitals/observations/0/sight/dissociation")).isEqualTo("11");
        assertThat(seen.body()).contains("Seen: MOAA/S 5, CADSS-6 11, nausea 2, Hums along with the music");
    }

    private static Answer rate(TestClient person, Visit visit, String millilitresPerHour) {
        return person.post(
                visit.path() + "/dose/rate", Map.of("millilitresPerHour", new BigDecimal(millilitresPerHour)));
    }
}
