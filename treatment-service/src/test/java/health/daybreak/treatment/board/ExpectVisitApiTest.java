package health.daybreak.treatment.board;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.TestClient;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The board foretells each visit from where it stands: a dose of 40 minutes, an hour of recovery, ten minutes to leave. */
@TreatmentTest
class ExpectVisitApiTest {

    private final TestClient client;
    private final ChairScenario chair;
    private final MovableClock clock;

    ExpectVisitApiTest(TestClient client, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void whoeverIsExpectedGoesThroughAllOfItFromTheirTimeOn() {
        Visit visit = chair.booked(Route.IV);

        assertThat(expected(visit)).containsExactly("PREPARATION 0 20", "DOSE 20 60", "RECOVERY 60 120");
    }

    @Test
    void whoeverIsLateMovesTheRestWithThem() {
        Visit visit = chair.booked(Route.IV);
        clock.forward(Duration.ofMinutes(25));

        assertThat(expected(visit)).containsExactly("PREPARATION 0 20", "DOSE 20 60", "RECOVERY 60 120");
    }

    @Test
    void whoeverTookLongToGetReadyIsExpectedToBeginNow() {
        Visit visit = chair.arrived(Route.IV);
        clock.forward(Duration.ofMinutes(30));

        assertThat(expected(visit)).containsExactly("DOSE 0 40", "RECOVERY 40 100");
    }

    @Test
    void aDoseThatRunsEndsWhenItIsPlannedTo() {
        Visit visit = chair.dosing(Route.IV);
        clock.forward(Duration.ofMinutes(15));

        assertThat(expected(visit)).containsExactly("DOSE 0 25", "RECOVERY 25 85");
    }

    @Test
    void aDoseWhosePumpStandsStillEndsAsMuchLaterHoweverLongItStands() {
        Visit visit = chair.dosing(Route.IV);
        clock.forward(Duration.ofMinutes(15));
        client.asNurse().post(visit.path() + "/dose/pause", null);

        assertThat(expected(visit)).containsExactly("DOSE 0 25", "RECOVERY 25 85");
        clock.forward(Duration.ofMinutes(30));
        assertThat(expected(visit)).containsExactly("DOSE 0 25", "RECOVERY 25 85");
        client.asNurse().post(visit.path() + "/dose/resume", null);
        assertThat(expected(visit)).containsExactly("DOSE 0 25", "RECOVERY 25 85");
    }

    @Test
    void whoeverMayGoHomeIsGivenTimeToLeave() {
        Visit visit = chair.readyToGoHome(Route.IV);
        assertThat(expected(visit)).containsExactly("RECOVERY 0 10");
    }

    @Test
    void whoeverHasGoneTakesNobodysTime() {
        assertThat(expected(chair.goneHome(Route.IV))).isEmpty();
    }

    @Test
    void aNurseWatchesTwoWhileTheDrugWorksAndElseAsManyAsTheClinicSays() {
        JsonNode stretches = stretches(chair.dosing(Route.IV));

        assertThat(stretches.at("/0/patientsPerNurse").asInt()).isEqualTo(2);
        assertThat(stretches.at("/1/patientsPerNurse").isNull()).isTrue();
    }

    private List<String> expected(Visit visit) {
        List<String> all = new ArrayList<>();
        stretches(visit)
                .forEach(stretch -> all.add(stretch.at("/part").asString() + " " + minutes(stretch.at("/from")) + " "
                        + minutes(stretch.at("/until"))));
        return all;
    }

    private long minutes(JsonNode instant) {
        return Duration.between(clock.instant(), Instant.parse(instant.asString()))
                .toMinutes();
    }

    private JsonNode stretches(Visit visit) {
        for (JsonNode lane : client.asNurse().get("/api/treatment/board").json().at("/chairs")) {
            for (JsonNode card : lane.at("/sessions")) {
                if (card.at("/sessionId").asString().equals(visit.sessionId())) {
                    return card.at("/expected");
                }
            }
        }
        throw new AssertionError("The session is not on today's board");
    }
}
