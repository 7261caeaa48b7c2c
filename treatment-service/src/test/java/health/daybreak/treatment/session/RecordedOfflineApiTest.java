package health.daybreak.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionCharted;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a tablet wrote while it was cut off reaches the chart once and in its place, whatever happens on the way. */
@TreatmentTest
class RecordedOfflineApiTest {

    private static final int ENTRIES = 40;

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;

    RecordedOfflineApiTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void entriesOfTwoTabletsThatComeTwiceAndInAnyOrderAreChartedOnceAndByTheirTime() {
        Visit visit = chair.dosing(Route.IV);
        Instant start = clock.instant();
        clock.forward(Duration.ofMinutes(ENTRIES + 1));
        List<Integer> deliveries = new ArrayList<>(IntStream.range(0, 2 * ENTRIES)
                .map(delivery -> delivery % ENTRIES)
                .boxed()
                .toList());
        Collections.shuffle(deliveries, new Random(5));

        for (int entry : deliveries) {
            TestClient tablet = entry % 2 == 0 ? client.asNurse() : client.as("staff-nurse-2", "NURSE");
            Answer answer = tablet.withKey("entry-" + entry)
                    .with(
                            "Daybreak-Recorded-At",
                            start.plus(Duration.ofMinutes(entry + 1)).toString())
                    .post(visit.path() + "/vitals", chair.vitals(110 + entry, 80, 72, 98));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }

        List<Integer> charted = new ArrayList<>();
        client.asNurse()
                .get(visit.path())
                .json()
                .at("/vitals/sets")
                .forEach(set -> charted.add(set.at("/reading/systolic").asInt()));
        assertThat(charted.subList(1, charted.size()))
                .isEqualTo(IntStream.range(110, 110 + ENTRIES).boxed().toList());
    }

    @Test
    void anEntryKeepsTheTimeAtTheBedsideAndTheTimeOfItsArrival() {
        Visit visit = chair.dosing(Route.IV);
        Instant taken = clock.instant().plus(Duration.ofMinutes(10));
        clock.forward(Duration.ofMinutes(25));

        Answer charted = nurseAt(taken).post(visit.path() + "/vitals", chair.vitals(128, 80, 72, 98));

        assertThat(charted.at("/vitals/sets/1/takenAt")).isEqualTo(taken.toString());
        assertThat(charted.at("/vitals/sets/1/recordedAt"))
                .isEqualTo(clock.instant().toString());
    }

    @Test
    void whoeverTookChargeOfAnAlertWhileCutOffDidSoThen() {
        Visit visit = chair.dosing(Route.IV);
        Answer alarmed = client.asNurse().post(visit.path() + "/vitals", chair.vitals(128, 80, 131, 98));
        Instant acted = clock.instant().plus(Duration.ofMinutes(2));
        clock.forward(Duration.ofMinutes(15));
        String path = visit.path() + "/alerts/" + alarmed.at("/vitals/alerts/0/alertId") + "/acknowledgement";
        TestClient tablet = nurseAt(acted).withKey("charge-" + visit.sessionId());

        Answer taken = tablet.post(path, Map.of("action", "Paused the pump"));
        Answer again = tablet.post(path, Map.of("action", "Paused the pump"));

        assertThat(taken.at("/vitals/alerts/0/acknowledged/at")).isEqualTo(acted.toString());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/version")).isEqualTo(taken.json().at("/version"));
    }

    @Test
    void nobodyDeliversWhatSomebodyElseWrote() {
        Visit visit = chair.dosing(Route.IV);

        Answer refused = client.asPrescriber()
                .with("Daybreak-Recorded-By", "staff-nurse")
                .post(visit.path() + "/vitals", chair.vitals(128, 80, 72, 98));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:recorded-by-another");
        assertThat(sets(visit)).isEqualTo(1);
    }

    @Test
    void aTabletWhoseClockIsWrongIsToldSoAndNothingIsStored() {
        Visit visit = chair.dosing(Route.IV);
        String path = visit.path() + "/vitals";

        Answer minuteAhead = nurseAt(clock.instant().plusSeconds(60)).post(path, chair.vitals(128, 80, 72, 98));
        assertThat(minuteAhead.at("/vitals/sets/1/takenAt"))
                .isEqualTo(clock.instant().toString());
        assertThat(nurseAt(clock.instant().plusSeconds(61))
                        .post(path, chair.vitals(128, 80, 72, 98))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:recorded-in-future");
        assertThat(nurseAt(clock.instant().minusSeconds(1))
                        .post(path, chair.vitals(128, 80, 72, 98))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:recorded-before-arrival");
        assertThat(client.asNurse()
                        .with("Daybreak-Recorded-At", "yesterday")
                        .post(path, chair.vitals(128, 80, 72, 98))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:recorded-at-unreadable");
        assertThat(sets(visit)).isEqualTo(2);
    }

    @Test
    void everyOtherScreenHearsThatTheChartMoved() {
        Visit visit = chair.dosing(Route.IV);

        client.asNurse().post(visit.path() + "/vitals", chair.vitals(128, 80, 72, 98));

        SessionCharted told =
                topics.await(SessionCharted.class, event -> event.sessionId().equals(visit.sessionId()));
        assertThat(told.chartedAt()).isEqualTo(clock.instant());
    }

    private TestClient nurseAt(Instant recordedAt) {
        return client.asNurse().with("Daybreak-Recorded-At", recordedAt.toString());
    }

    private int sets(Visit visit) {
        return client.asNurse().get(visit.path()).json().at("/vitals/sets").size();
    }
}
