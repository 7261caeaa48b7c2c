package health.daybreak.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@TreatmentTest
class OrderApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;

    OrderApiTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void aSignedOrderIsWhatTheNextDoseIsWorkedOutFromAndTheWeightOnTheScaleStaysTheWeight() {
        Visit visit = chair.ready(Route.IV);
        Map<String, Object> order = order();
        order.put("milligramsPerKilogram", 0.4);
        order.put("idealWeight", Map.of("heightCentimetres", 152.4, "build", "FEMALE"));

        Answer signed = client.asPrescriber().post(visit.path() + "/order", order);
        // 70.2 kg at 152.4 cm is a body mass index of 30.2: 45.5 kg count, 18.2 mg
        assertThat(signed.at("/dose/milligrams")).as(signed.body()).isEqualTo("18.2");
        assertThat(signed.at("/known/order/version")).isEqualTo("1");

        client.asNurse().post(visit.path() + "/dose/start", null);
        assertThat(topics.await(DoseStarted.class, event -> event.sessionId().equals(visit.sessionId()))
                        .weightKilograms())
                .isEqualByComparingTo("70.2");
    }

    @Test
    void onlyAPrescriberSignsAndOnlyWhatIsSound() {
        Visit visit = chair.arrived(Route.IV);
        Map<String, Object> raised = order();
        raised.put("milligramsPerKilogram", 0.6);
        Map<String, Object> unsigned = order();
        unsigned.put("signed", false);

        assertThat(client.asNurse().post(visit.path() + "/order", order()).status())
                .isEqualTo(403);
        assertThat(client.asPrescriber().post(visit.path() + "/order", unsigned).status())
                .isEqualTo(400);
        Answer refused = client.asPrescriber().post(visit.path() + "/order", raised);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:order-not-sound");
        assertThat(refused.at("/detail")).contains("only after a session was completed");
    }

    @Test
    void moreThanTheOrdersOwnLimitCannotBeStartedWhoeverAsks() {
        Visit visit = chair.ready(Route.IV);
        Map<String, Object> order = order();
        order.put("mostMilligrams", 35);
        Answer signed = client.asPrescriber().post(visit.path() + "/order", order);

        assertThat(signed.at("/dose/problems/0")).contains("35.1 mg is over the 35 mg");
        assertThat(client.asPrescriber()
                        .post(visit.path() + "/dose/start", null)
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:dose-outside-limits");
    }

    @Test
    void moreIsAddedAsFarAsTheOrderAllowsAndCountsInTheDose() {
        Visit visit = chair.dosing(Route.IM);
        assertThat(add(visit, "20").at("/type")).isEqualTo("urn:daybreak:problem:no-top-up-ordered");
        Map<String, Object> order = order();
        order.put("topUpMilligrams", 30);
        client.asPrescriber().post(visit.path() + "/order", order);
        assertThat(add(visit, "20").at("/type")).isEqualTo("urn:daybreak:problem:top-up-too-soon");

        clock.forward(Duration.ofMinutes(12));
        assertThat(add(visit, "20").status()).isEqualTo(200);
        assertThat(add(visit, "10.1").at("/type")).isEqualTo("urn:daybreak:problem:over-the-order");
        assertThat(add(visit, "10").at("/dose/given/topUps/1/milligrams")).isEqualTo("10");

        client.asNurse().post(visit.path() + "/dose/end", null);
        assertThat(topics.await(DoseEnded.class, event -> event.sessionId().equals(visit.sessionId()))
                        .givenMilligrams())
                .isEqualByComparingTo("65.1");
    }

    @Test
    void whatIsOrderedAsNeededIsGivenThatOftenAndNothingElseIs() {
        Visit visit = chair.ready(Route.IV);
        Map<String, Object> order = order();
        order.put(
                "asNeeded",
                List.of(Map.of("medicine", "ondansetron", "dose", "4 mg IV", "reason", "nausea", "most", 1)));
        client.asPrescriber().post(visit.path() + "/order", order);

        assertThat(give(visit, "clonidine").at("/type")).isEqualTo("urn:daybreak:problem:not-ordered");
        assertThat(give(visit, "Ondansetron").at("/vitals/medicines/0/dose")).isEqualTo("4 mg IV");
        assertThat(give(visit, "ondansetron").at("/type")).isEqualTo("urn:daybreak:problem:given-often-enough");
    }

    private Answer add(Visit visit, String milligrams) {
        return client.asNurse().post(visit.path() + "/dose/top-up", Map.of("milligrams", new BigDecimal(milligrams)));
    }

    private Answer give(Visit visit, String medicine) {
        return client.asNurse().post(visit.path() + "/medicines", Map.of("medicine", medicine));
    }

    private static Map<String, Object> order() {
        return new HashMap<>(Map.of(
                "milligramsPerKilogram",
                0.5,
                "mostMilligramsPerKilogram",
                0.8,
                "mostMilligrams",
                80,
                "escalationStep",
                0.1,
                "reason",
                "Tolerates it well",
                "signed",
                true));
    }
}
