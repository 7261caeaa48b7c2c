package health.daybreak.notification;

import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.OpenApiGolden;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may see messages, and in which form. */
@NotificationTest
class NotificationApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;

    NotificationApiTest(TestClient client, Topics topics, ManualClock clock) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
    }

    @Test
    void onlyThoseWhoLookAfterPatientsSeeMessages() {
        for (String path : List.of("/api/notification/messages", "/api/notification/mailbox")) {
            assertThat(client.get(path).status()).as(path).isEqualTo(401);
            assertThat(client.asAnalyst().get(path).status()).as(path).isEqualTo(403);
            assertThat(client.asAuditor().get(path).status()).as(path).isEqualTo(403);
            assertThat(client.asManager().get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void anotherClinicSeesNoneOfThem() {
        String patient = UUID.randomUUID().toString();
        String path = "/api/notification/messages?patientId=" + patient;
        topics.publish(Story.booked(
                UUID.randomUUID().toString(),
                patient,
                clock.instant().plus(10, ChronoUnit.DAYS),
                ZONE,
                clock.instant()));
        eventually(() -> assertThat(client.asNurse().get(path).json().size()).isEqualTo(6));
        TestClient elsewhere = client.asStaffOf(List.of("elsewhere"), "staff-nurse", Roles.NURSE);

        assertThat(elsewhere.get(path).json().size()).isZero();
        assertThat(client.asNurse().get("/api/notification/messages").json().size())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void aStatusThatDoesNotExistIsRefusedWithTheOnesThatDo() {
        Answer answer = client.asNurse().get("/api/notification/messages?status=LOST");

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void theApiIsTheOneThatWasAgreed() throws IOException {
        OpenApiGolden.assertUnchanged(client, "notification");
    }
}
