package health.daybreak.reporting;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.security.Roles;
import health.daybreak.reporting.projection.GenerationStore;
import health.daybreak.reporting.projection.ProjectionStore;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.OpenApiGolden;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@ClinicTest
@TestPropertySource(properties = "daybreak.reporting.rebuild.look-every=200ms")
class ReportingServiceTest {

    private final TestClient client;
    private final Topics topics;
    private final GenerationStore generations;
    private final ProjectionStore projections;

    ReportingServiceTest(TestClient client, Topics topics, GenerationStore generations, ProjectionStore projections) {
        this.client = client;
        this.topics = topics;
        this.generations = generations;
        this.projections = projections;
    }

    @Test
    void aClinicSeesItsOwnFiguresAndNobodyElses() {
        publish("north", Story.inTreatment("n1", 20).session(1, 20).session(2, 8), Story.of("n2"));

        eventually(() -> assertThat(funnel("north")).isEqualTo(List.of(2, 1, 1, 1, 1, 0)));
        eventually(() -> assertThat(
                        get("north", "sessions").at("/figures/total/completed").asInt())
                .isEqualTo(2));
        eventually(() -> assertThat(get("north", "outcomes")
                        .at("/figures/rows/0/response/courses")
                        .asInt())
                .isEqualTo(1));
        assertThat(funnel("south")).isEqualTo(List.of(0, 0, 0, 0, 0, 0));
    }

    @Test
    void aRebuildReadsTheTopicsAgainAndEndsInTheSameFigures() {
        publish(
                "west",
                Story.inTreatment("w1", 20).session(1, 20).session(2, 8),
                Story.of("w2").declined());
        eventually(() -> assertThat(funnel("west")).isEqualTo(List.of(2, 2, 1, 1, 1, 0)));
        eventually(() -> assertThat(
                        get("west", "sessions").at("/figures/total/completed").asInt())
                .isEqualTo(2));
        List<JsonNode> before = figures("west");
        int generation = get("west", "funnel").at("/generation").asInt();

        TestClient.Answer started = manager("west").post("/api/reporting/rebuild", null);

        assertThat(started.status()).isEqualTo(202);
        eventually(() ->
                assertThat(get("west", "funnel").at("/generation").asInt()).isGreaterThan(generation));
        assertThat(figures("west")).isEqualTo(before);
        JsonNode last = get("west", "rebuild").at("/last");
        assertThat(last.at("/events").asLong()).isPositive();
        assertThat(last.at("/requestedBy").asString()).isEqualTo("staff-manager");
    }

    @Test
    void eventsThatComeTwiceAndOutOfOrderAcrossTopicsCountOnce() {
        List<Received<ClinicEvent>> deliveries =
                new ArrayList<>(InMemoryProjections.deliveries(Story.inTreatment("e1", 20)
                        .session(1, 20)
                        .session(2, 8)
                        .reminded(1)
                        .events()));
        deliveries.addAll(List.copyOf(deliveries));
        Collections.shuffle(deliveries, new Random(7));
        deliveries.forEach(delivery -> publish("east", delivery));

        eventually(() -> assertThat(funnel("east")).isEqualTo(List.of(1, 1, 1, 1, 1, 0)));
        eventually(() -> assertThat(
                        get("east", "sessions").at("/figures/total/completed").asInt())
                .isEqualTo(2));
        eventually(() ->
                assertThat(get("east", "messages").at("/figures/sent").asInt()).isEqualTo(1));
    }

    @Test
    void aRebuildThatAnInstanceDiedOverIsTakenUpAndEndsInTheSameFigures() {
        publish("hill", Story.inTreatment("h1", 20).session(1, 20), Story.of("h2"));
        eventually(() -> assertThat(funnel("hill")).isEqualTo(List.of(2, 1, 1, 1, 1, 0)));
        List<JsonNode> before = figures("hill");

        int half = generations
                .change(current -> current.start("dead-instance", Instant.EPOCH))
                .live()
                .getLast();
        Received<ClinicEvent> first =
                InMemoryProjections.deliveries(Story.of("h2").events()).getFirst();
        new Cause("hill", "dead-instance", "correlation", null, null, null)
                .run(() -> InMemoryProjections.deliver(first, projections.generation(half)));

        eventually(() ->
                assertThat(get("hill", "funnel").at("/generation").asInt()).isGreaterThanOrEqualTo(half));
        assertThat(figures("hill")).isEqualTo(before);
    }

    @Test
    void anInstrumentWithoutOutcomesIsRefusedByName() {
        TestClient.Answer answer = manager("north").get("/api/reporting/outcomes?instrument=MADRS");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/detail")).contains("PHQ-9, GAD-7");
    }

    @Test
    void aPeriodThatIsNoneIsRefused() {
        assertThat(manager("north").get("/api/reporting/sessions?by=DECADE").status())
                .isEqualTo(400);
    }

    @Test
    void figuresAreForManagersPrescribersAndAnalystsAndARebuildForManagers() {
        for (String path : List.of("funnel", "sessions", "outcomes", "messages", "rebuild")) {
            assertThat(client.asNurse().get("/api/reporting/" + path).status())
                    .as(path)
                    .isEqualTo(403);
            eventually(() -> assertThat(
                            client.asAnalyst().get("/api/reporting/" + path).status())
                    .as(path)
                    .isEqualTo(200));
        }
        assertThat(client.asAnalyst().post("/api/reporting/rebuild", null).status())
                .isEqualTo(403);
    }

    @Test
    void theApiIsTheOneThatIsCheckedIn() throws IOException {
        OpenApiGolden.assertUnchanged(client, "reporting");
    }

    private List<JsonNode> figures(String clinic) {
        return List.of(
                get(clinic, "funnel").at("/figures"),
                get(clinic, "sessions").at("/figures"),
                get(clinic, "outcomes").at("/figures"),
                get(clinic, "outcomes?instrument=GAD-7").at("/figures"),
                get(clinic, "messages").at("/figures"));
    }

    private List<Integer> funnel(String clinic) {
        return get(clinic, "funnel")
                .at("/figures/stages")
                .valueStream()
                .map(stage -> stage.get("patients").asInt())
                .toList();
    }

    private JsonNode get(String clinic, String path) {
        TestClient.Answer answer = manager(clinic).get("/api/reporting/" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private TestClient manager(String clinic) {
        return client.asStaffOf(List.of(clinic), "staff-manager", Roles.MANAGER);
    }

    private void publish(String clinic, Story... stories) {
        for (Story story : stories) {
            InMemoryProjections.deliveries(story.events()).forEach(delivery -> publish(clinic, delivery));
        }
    }

    private void publish(String clinic, Received<ClinicEvent> delivery) {
        Envelope told = delivery.envelope();
        Envelope envelope = new Envelope(
                told.id(),
                told.type(),
                told.source(),
                told.subject(),
                told.sequence(),
                told.key(),
                Instant.EPOCH,
                clinic,
                told.actorId(),
                told.correlationId(),
                null,
                null);
        topics.publish(envelope, Objects.requireNonNull(delivery.data()));
    }
}
