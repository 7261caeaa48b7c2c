package health.daybreak.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What happens at the clinics of an installation, and what their managers then see. */
record Clinics(TestClient client, Topics topics) {

    List<JsonNode> figures(String clinic) {
        return List.of(
                get(clinic, "funnel").at("/figures"),
                get(clinic, "sessions").at("/figures"),
                get(clinic, "outcomes").at("/figures"),
                get(clinic, "outcomes?instrument=GAD-7").at("/figures"),
                get(clinic, "outcomes?instrument=C-SSRS").at("/figures"),
                get(clinic, "outcomes/groups?by=PROTOCOL").at("/figures"),
                get(clinic, "messages").at("/figures"),
                get(clinic, "adverse-events").at("/figures"),
                get(clinic, "safety").at("/figures"),
                get(clinic, "operations").at("/figures"),
                get(clinic, "compliance").at("/figures"));
    }

    List<Integer> funnel(String clinic) {
        return get(clinic, "funnel")
                .at("/figures/stages")
                .valueStream()
                .map(stage -> stage.get("patients").asInt())
                .toList();
    }

    JsonNode get(String clinic, String path) {
        TestClient.Answer answer = manager(clinic).get("/api/reporting/" + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    TestClient manager(String clinic) {
        return client.asStaffOf(List.of(clinic), "staff-manager", Roles.MANAGER);
    }

    void publish(String clinic, Story... stories) {
        for (Story story : stories) {
            InMemoryProjections.deliveries(story.events()).forEach(delivery -> publish(clinic, delivery));
        }
    }

    void publish(String clinic, Received<ClinicEvent> delivery) {
        Envelope told = delivery.envelope();
        Envelope envelope = new Envelope(
                told.id(),
                told.type(),
                told.source(),
                told.subject(),
                told.sequence(),
                told.key(),
                told.time(),
                clinic,
                told.actorId(),
                told.correlationId(),
                null,
                null);
        topics.publish(envelope, Objects.requireNonNull(delivery.data()));
    }
}
