package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.recall.Recall;
import health.daybreak.scheduling.recall.RecallList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who appears on the list when courses go on. */
class RecallListTest {

    private final Desk desk = Desk.inMemory();
    private final RecallList list = list();

    @Test
    void whoFinishedTheInductionLongerAgoComesFirstAndWhoIsInItNotAtAll() {
        Course first = desk.startBest(desk.eligiblePatient(), "first").state();
        Course later = desk.startBest(desk.eligiblePatient(), "later").state();
        desk.startBest(desk.eligiblePatient(), "going-on");
        finish(first, 5);
        finish(later, 6);
        Instant afterwards = later.sessions().getLast().startsAt().plus(Duration.ofDays(20));

        List<Recall> found = asPrescriber(() -> list.at(afterwards));

        assertThat(found).extracting(recall -> recall.course().courseId()).containsExactly("first", "later");
        assertThat(found).extracting(Recall::state).containsOnly(Recall.State.OVERDUE);
        assertThat(found.getFirst().days()).isGreaterThan(found.getLast().days());
    }

    /** So many sessions are completed and the others cancelled. */
    private void finish(Course course, int completed) {
        for (CourseSession session : course.sessions()) {
            if (session.number() <= completed) {
                desk.hear(desk.completed(course, session.number()));
            } else {
                asPrescriber(() ->
                        desk.cancel.cancel(session.sessionId(), null, ChangeReason.PATIENT_REQUEST, Riverside.NOW));
            }
        }
    }

    private RecallList list() {
        InMemory.OfClinics clinics = new InMemory.OfClinics();
        clinics.create(Riverside.CLINIC_ID, Change.to(Riverside.clinic()));
        return new RecallList(desk.courses, Riverside.protocols(), clinics);
    }
}
