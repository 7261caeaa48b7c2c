package health.daybreak.treatment.board;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@TreatmentTest
class BoardApiTest {

    private final TestClient client;
    private final ChairScenario chair;
    private final MovableClock clock;

    BoardApiTest(TestClient client, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void aCardShowsPhaseNextVitalsAndTheLastSet() {
        Visit visit = chair.dosing(Route.IV);
        clock.forward(Duration.ofMinutes(11));

        JsonNode card = card(client.asNurse().get("/api/treatment/board"), visit);

        assertThat(card.at("/status").asString()).isEqualTo("DOSING");
        assertThat(card.at("/phase/minutesLeft").asInt()).isEqualTo(29);
        assertThat(card.at("/chair/doseMilligrams").decimalValue()).isEqualByComparingTo("35.1");
        assertThat(card.at("/chair/lastVitals/spoken").asString()).isEqualTo("126/80 70 98");
        assertThat(card.at("/chair/vitalsOverdue").asBoolean()).isTrue();
        assertThat(card.at("/chair/gate/go").asInt())
                .isEqualTo(card.at("/chair/gate/of").asInt());
    }

    @Test
    void theFrontDeskSeesWhoIsWhereButNoChart() {
        Visit visit = chair.dosing(Route.IV);

        JsonNode card = card(client.asFrontDesk().get("/api/treatment/board"), visit);

        assertThat(card.at("/status").asString()).isEqualTo("DOSING");
        assertThat(card.at("/chair").isNull()).isTrue();
    }

    @Test
    void aPumpThatStandsStillIsSaidToEverybodyWhoPlansByThePhaseAndUntilItGoesOn() {
        Visit visit = chair.dosing(Route.IV);
        assertThat(card(client.asNurse().get("/api/treatment/board"), visit)
                        .at("/pausedSince")
                        .isNull())
                .isTrue();
        clock.forward(Duration.ofMinutes(5));
        String paused = clock.instant().toString();
        client.asNurse().post(visit.path() + "/dose/pause", Map.of("reason", "Too strong"));
        clock.forward(Duration.ofMinutes(5));

        for (TestClient person : List.of(client.asNurse(), client.asFrontDesk())) {
            assertThat(card(person.get("/api/treatment/board"), visit)
                            .at("/pausedSince")
                            .asString())
                    .isEqualTo(paused);
        }
        client.asNurse().post(visit.path() + "/dose/resume", null);
        assertThat(card(client.asNurse().get("/api/treatment/board"), visit)
                        .at("/pausedSince")
                        .isNull())
                .isTrue();
    }

    @Test
    void aDoseThatWasStoppedWhileThePumpStoodStillIsNotPausedAnyMore() {
        Visit visit = chair.dosing(Route.IV);
        clock.forward(Duration.ofMinutes(5));
        client.asNurse().post(visit.path() + "/dose/pause", null);
        client.asNurse().post(visit.path() + "/dose/end", Map.of("stoppedEarly", true, "reason", "Wants to stop"));

        JsonNode card = card(client.asNurse().get("/api/treatment/board"), visit);

        assertThat(card.at("/status").asString()).isEqualTo("RECOVERY");
        assertThat(card.at("/pausedSince").isNull()).isTrue();
    }

    @Test
    void aDayIsTheClinicsOwn() {
        Visit visit = chair.booked(Route.IV);
        var today = clock.instant().atZone(ZoneId.of("America/New_York")).toLocalDate();

        assertThat(client.asNurse().get("/api/treatment/board?date=" + today).body())
                .contains(visit.sessionId());
        assertThat(client.asNurse()
                        .get("/api/treatment/board?date=" + today.plusDays(1))
                        .body())
                .doesNotContain(visit.sessionId());
    }

    @Test
    void anAnalystSeesNoBoardAndTheFrontDeskNoSession() {
        Visit visit = chair.booked(Route.IV);

        assertThat(client.asAnalyst().get("/api/treatment/board").status()).isEqualTo(403);
        assertThat(client.asFrontDesk().get(visit.path()).status()).isEqualTo(403);
        assertThat(client.asTherapist().get(visit.path()).status()).isEqualTo(200);
        assertThat(client.get("/api/treatment/board").status()).isEqualTo(401);
    }

    @Test
    void theTherapistChartsAtAKapSessionOnly() {
        Visit kap = chair.dosing(Route.KAP);
        Visit iv = chair.dosing(Route.IV);

        assertThat(client.asTherapist()
                        .post(kap.path() + "/vitals", chair.vitals(122, 76, 70, 98))
                        .status())
                .isEqualTo(200);
        assertThat(client.asTherapist()
                        .post(iv.path() + "/vitals", chair.vitals(122, 76, 70, 98))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everyLimitIsShownWithItsSource() {
        Answer limits = client.asNurse().get("/api/treatment/limits");

        assertThat(limits.json().size()).isGreaterThan(60);
        assertThat(limits.at("/0/source")).contains("label");
    }

    private static JsonNode card(Answer board, Visit visit) {
        assertThat(board.status()).as(board.body()).isEqualTo(200);
        return StreamSupport.stream(board.json().at("/chairs").spliterator(), false)
                .flatMap(lane -> StreamSupport.stream(lane.at("/sessions").spliterator(), false))
                .filter(card -> card.at("/sessionId").asString().equals(visit.sessionId()))
                .findFirst()
                .orElseThrow();
    }
}
