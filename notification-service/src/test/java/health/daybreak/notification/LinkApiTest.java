package health.daybreak.notification;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.patients.PacketSubmitted;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Links over HTTP: who makes, sees, opens and ends them. */
@NotificationTest
class LinkApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final LinkedPatient patient;

    LinkApiTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.patient = new LinkedPatient(client, topics, clock, database);
    }

    @Test
    void theDeskMakesALinkSeesItOnceAndTakesItBack() {
        Answer made = client.asFrontDesk().post(patient.path, Map.of("purpose", "PACKET"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String secret = LinkedPatient.secret(made.at("/url"));

        JsonNode opened = patient.open(secret).json();
        assertThat(opened.at("/patientId").asString()).isEqualTo(patient.id);
        assertThat(opened.at("/purpose").asString()).isEqualTo("PACKET");
        assertThat(opened.at("/clinic/crisisLine").asString()).isEqualTo("988");

        Answer listed = client.asFrontDesk().get(patient.path);
        assertThat(listed.at("/0/status")).isEqualTo("OPENED");
        assertThat(listed.body()).doesNotContain(secret);

        Answer revoked = client.asFrontDesk().delete(patient.path + "/" + made.at("/linkId"));
        assertThat(revoked.at("/status")).isEqualTo("REVOKED");
        assertThat(patient.open(secret).status()).isEqualTo(422);
        assertThat(patient.open(secret).at("/detail"))
                .isEqualTo(patient.open("never-made").at("/detail"));
    }

    @Test
    void onlyTheGatewayOpensLinksAndItsTokenDoesNothingElse() {
        for (TestClient somebody : List.of(
                client.asManager(),
                client.asFrontDesk(),
                client.asPatient(patient.id, "PACKET", clock.instant()),
                client.as("staff-x", Roles.GATEWAY))) {
            assertThat(somebody.post("/api/notification/links/open", Map.of("token", "x"))
                            .status())
                    .isEqualTo(403);
        }
        TestClient gateway = client.asGateway(TestClient.CLINIC);
        assertThat(gateway.get(patient.path).status()).isEqualTo(403);
        assertThat(gateway.get("/api/notification/messages").status()).isEqualTo(403);
        assertThat(gateway.get("/api/notification/clinic-card").at("/name")).isEqualTo("Riverside clinic");
        assertThat(client.asGateway("nowhere")
                        .get("/api/notification/clinic-card")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPatientsTokenSeesNoMessagesAndNoLinks() {
        TestClient somebody = client.asPatient(patient.id, "PACKET", clock.instant());

        assertThat(somebody.get(patient.path).status()).isEqualTo(403);
        assertThat(somebody.get("/api/notification/messages?patientId=" + patient.id)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aLinkOpensNothingOnceItsPurposeIsDone() {
        String secret = LinkedPatient.secret(client.asFrontDesk()
                .post(patient.path, Map.of("purpose", "PACKET"))
                .at("/url"));
        assertThat(patient.open(secret).status()).isEqualTo(200);

        topics.publish(new PacketSubmitted(patient.id + "-packet-1", patient.id, clock.instant()));

        eventually(() -> assertThat(client.asFrontDesk().get(patient.path).at("/0/status"))
                .isEqualTo("COMPLETED"));
        assertThat(patient.open(secret).body())
                .isEqualTo(patient.open("never-made").body());
    }

    @Test
    void whateverTheReasonThatALinkOpensNothingTheAnswerIsTheSame() {
        String revoked = patient.made("PACKET");
        client.asFrontDesk()
                .delete(patient.path + "/"
                        + client.asFrontDesk().get(patient.path).at("/0/linkId"));
        assertThat(patient.linkStates("PACKET")).containsExactly("REVOKED");
        String used = patient.made("PACKET");
        topics.publish(new PacketSubmitted(patient.id + "-packet-1", patient.id, clock.instant()));
        eventually(() -> assertThat(patient.linkStates("PACKET")).containsExactlyInAnyOrder("REVOKED", "COMPLETED"));
        String expired = patient.made("CONSENT");
        clock.advance(Duration.ofDays(7));
        Answer never = patient.open("AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(never.status()).isEqualTo(422);
        assertThat(List.of(patient.open(revoked), patient.open(used), patient.open(expired)))
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(never.status());
                    assertThat(answer.body()).isEqualTo(never.body());
                    assertThat(answer.headers().keySet())
                            .isEqualTo(never.headers().keySet());
                });
    }

    @Test
    void aRecordThatWasMergedIsNeitherWrittenToNorOpened() {
        patient.registered();
        eventually(() -> assertThat(patient.states("packet-invitation")).containsExactly("PLANNED"));
        String secret = LinkedPatient.secret(client.asFrontDesk()
                .post(patient.path, Map.of("purpose", "PACKET"))
                .at("/url"));

        topics.publish(new PatientMerged(patient.id + "-merge", patient.id, "another", clock.instant()));

        eventually(() -> assertThat(patient.states("packet-invitation")).containsExactly("CANCELLED"));
        eventually(() -> assertThat(patient.open(secret).status()).isEqualTo(422));
    }
}
