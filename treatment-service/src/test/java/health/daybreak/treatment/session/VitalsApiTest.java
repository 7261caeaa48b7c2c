package health.daybreak.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@TreatmentTest
class VitalsApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;

    VitalsApiTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void twoPeopleWhoChartAtTheSameTimeLoseNothing() throws Exception {
        Visit visit = chair.dosing(Route.IV);
        List<Callable<Answer>> entries = new ArrayList<>();
        for (int entry = 0; entry < 20; entry++) {
            TestClient person = entry % 2 == 0 ? client.asNurse() : client.as("staff-nurse-2", "NURSE");
            int systolic = 120 + entry;
            entries.add(() -> person.post(visit.path() + "/vitals", chair.vitals(systolic, 80, 72, 98)));
        }

        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            for (Future<Answer> answer : people.invokeAll(entries)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }

        Answer chart = client.asNurse().get(visit.path());
        List<Integer> charted = new ArrayList<>();
        chart.json()
                .at("/vitals/sets")
                .forEach(set -> charted.add(set.at("/reading/systolic").asInt()));
        assertThat(charted).hasSize(21);
        assertThat(charted.subList(1, 21))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(120, 140).boxed().toList());
    }

    @Test
    void anEntryThatIsSentTwiceIsChartedOnce() {
        Visit visit = chair.dosing(Route.IV);
        TestClient tablet = client.asNurse().withKey("tablet-1-" + visit.sessionId());

        Answer first = tablet.post(visit.path() + "/vitals", chair.vitals(131, 84, 78, 99));
        Answer again = tablet.post(visit.path() + "/vitals", chair.vitals(131, 84, 78, 99));

        assertThat(again.json().at("/version")).isEqualTo(first.json().at("/version"));
        assertThat(again.json().at("/vitals/sets").size()).isEqualTo(2);
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedSaysWhat() {
        Visit visit = chair.dosing(Route.IV);
        long seen = client.asNurse().get(visit.path()).json().at("/version").asLong();
        client.asNurse().post(visit.path() + "/vitals", chair.vitals(131, 84, 78, 99));

        Answer stale =
                client.asPrescriber().havingSeen(seen).post(visit.path() + "/vitals", chair.vitals(132, 84, 78, 99));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/type")).isEqualTo("urn:daybreak:problem:stale-version");
        assertThat(stale.at("/changes/0/by")).isEqualTo("staff-nurse");
    }

    @Test
    void aHighPressureThatLastsRaisesAnAlertThatSomebodyTakesChargeOf() {
        Visit visit = chair.dosing(Route.IV);
        Answer first = client.asNurse().post(visit.path() + "/vitals", chair.vitals(184, 112, 96, 97));
        assertThat(first.json().at("/vitals/alerts").size()).isZero();
        assertThat(first.json().at("/vitals/watches").size()).isPositive();
        assertThat(first.at("/vitals/nextDue"))
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(5)).toString());

        clock.forward(Duration.ofMinutes(5));
        Answer second = client.asNurse().post(visit.path() + "/vitals", chair.vitals(186, 112, 98, 97));
        assertThat(second.at("/vitals/alerts/0/alarm")).isEqualTo("BLOOD_PRESSURE_HIGH");
        assertThat(second.at("/vitals/alerts/0/whatToDo")).contains("prescriber");
        topics.await(AlertRaised.class, event -> event.sessionId().equals(visit.sessionId()));

        Answer taken = client.asPrescriber()
                .post(
                        visit.path() + "/alerts/" + second.at("/vitals/alerts/0/alertId") + "/acknowledgement",
                        Map.of("action", "Slowed the pump"));
        assertThat(taken.at("/vitals/alerts/0/acknowledged/by")).isEqualTo("staff-prescriber");
    }

    @Test
    void whatWasTakenWhileTheNetworkWasDownIsChartedWhenItWasTaken() {
        Visit visit = chair.dosing(Route.IV);
        String taken = clock.instant().plus(Duration.ofMinutes(10)).toString();
        clock.forward(Duration.ofMinutes(20));
        Map<String, Object> late = Map.of("takenAt", taken, "reading", reading(), "remark", "Calm");

        Answer charted = client.asNurse().post(visit.path() + "/vitals", late);

        assertThat(charted.at("/vitals/sets/1/takenAt")).isEqualTo(taken);
        assertThat(charted.at("/vitals/sets/1/recordedAt"))
                .isEqualTo(clock.instant().toString());
    }

    @Test
    void slipsOfTheKeyboardAreRefusedAndNothingIsStored() {
        Visit visit = chair.dosing(Route.IV);
        String path = visit.path() + "/vitals";
        String future = clock.instant().plus(Duration.ofMinutes(2)).toString();
        String before = clock.instant().minus(Duration.ofMinutes(1)).toString();

        assertThat(client.asNurse().post(path, chair.vitals(132, 840, 76, 98)).at("/detail"))
                .contains("Was 84 meant?");
        assertThat(client.asNurse().post(path, chair.vitals(84, 132, 76, 98)).at("/detail"))
                .contains("swapped");
        assertThat(client.asNurse()
                        .post(path, Map.of("takenAt", future, "reading", reading()))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:vitals-in-future");
        assertThat(client.asNurse()
                        .post(path, Map.of("takenAt", before, "reading", reading()))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:vitals-before-arrival");
        assertThat(client.asNurse().get(visit.path()).json().at("/vitals/sets").size())
                .isEqualTo(1);
    }

    private static Map<String, Object> reading() {
        return Map.of("systolic", 131, "diastolic", 84, "heartRate", 78, "oxygen", 99);
    }
}
