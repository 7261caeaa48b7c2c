package health.daybreak.treatment.session;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@TreatmentTest
class BookingDeliveryTest {

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;
    private final Visit visit = Visit.fresh();

    BookingDeliveryTest(TestClient client, Topics topics, ChairScenario chair, MovableClock clock) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
    }

    @Test
    void bookingMoveAndCancellationThatArriveBackwardsEndAsIfTheyHadNot() {
        topics.publish(cancelled(), 3);
        topics.publish(moved(), 2);
        assertThat(client.asNurse().get(visit.path()).status()).isEqualTo(404);
        topics.publish(booked(), 1);

        eventually(() -> {
            Answer answer = client.asNurse().get(visit.path());
            assertThat(answer.at("/status")).isEqualTo("CANCELLED");
            assertThat(answer.at("/slot/chairId")).isEqualTo("chair-3");
        });
    }

    @Test
    void eventsThatAreDeliveredTwiceCountOnce() {
        Envelope booked = topics.publish(booked(), 1);
        topics.publish(booked, booked());
        topics.publish(moved(), 2);
        topics.publish(booked, booked());
        topics.publish(moved(), 2);
        topics.publish(cancelled(), 3);

        eventually(() -> {
            Answer answer = client.asNurse().get(visit.path());
            assertThat(answer.at("/status")).isEqualTo("CANCELLED");
            assertThat(answer.json().at("/version").asInt()).isEqualTo(3);
        });
    }

    @Test
    void aCourseThatIsNotKnownYetHoldsTheGateAndIsNotTakenForNone() {
        topics.publish(booked(), 1);
        eventually(() -> assertThat(client.asFrontDesk()
                        .post(visit.path() + "/arrival", null)
                        .status())
                .isEqualTo(200));

        Answer held = client.asNurse().post(visit.path() + "/gate", chair.goodGate());

        assertThat(held.at("/status")).isEqualTo("HELD");
        assertThat(held.json().at("/known/patientKnown").asBoolean()).isFalse();
        assertThat(held.at("/gate/checks/3/why")).isEqualTo("No order for this course has reached the chair yet");
    }

    private SessionBooked booked() {
        return chair.sessionBooked(visit, Route.IV);
    }

    private SessionMoved moved() {
        return new SessionMoved(
                visit.sessionId(),
                visit.courseId(),
                visit.patientId(),
                clock.instant().plus(Duration.ofHours(1)),
                clock.instant().plus(Duration.ofHours(3)),
                "chair-3",
                "staff-nurse",
                "staff-prescriber",
                null,
                clock.instant(),
                "CLINIC",
                clock.instant());
    }

    private SessionCancelled cancelled() {
        return new SessionCancelled(
                visit.sessionId(), visit.courseId(), visit.patientId(), "PATIENT_ILL", true, clock.instant());
    }
}
