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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@TreatmentTest
class OverdueVitalsApiTest {

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;
    private final NoticeOverdueVitals notice;

    OverdueVitalsApiTest(
            TestClient client, Topics topics, ChairScenario chair, MovableClock clock, NoticeOverdueVitals notice) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
        this.notice = notice;
    }

    @Test
    void whateverManyInstancesLookAtOnceTheAlarmIsRaisedAndToldOnceAndAMeasurementAnswersIt() {
        Visit visit = chair.dosing(Route.IV);
        clock.forward(Duration.ofMinutes(15));

        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            for (int instance = 0; instance < 8; instance++) {
                instances.execute(() -> notice.notice(clock.instant()));
            }
        }

        Answer alarmed = client.asNurse().get(visit.path());
        assertThat(alarmed.json().at("/vitals/alerts").size()).isEqualTo(1);
        assertThat(alarmed.at("/vitals/alerts/0/alarm")).isEqualTo("VITALS_OVERDUE");
        topics.await(AlertRaised.class, event -> event.sessionId().equals(visit.sessionId()));

        Answer measured = client.asNurse().post(visit.path() + "/vitals", chair.vitals(128, 80, 72, 98));
        assertThat(measured.at("/vitals/alerts/0/acknowledged/by")).isEqualTo("staff-nurse");
        assertThat(topics.all(AlertRaised.class, event -> event.sessionId().equals(visit.sessionId())))
                .hasSize(1);
    }
}
