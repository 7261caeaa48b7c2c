package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.StartCourseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.protocol.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What treatment says about a session ends the planning of it. */
class HearTreatmentTest {

    private static final String FIRST = "course-1-1";

    private final Desk desk = Desk.inMemory();
    private final InMemory.OfCourses courses = (InMemory.OfCourses) desk.courses;
    private String patient = "";

    @BeforeEach
    void aCourseOnMondaysAndThursdaysAtEight() {
        patient = desk.eligiblePatient();
        desk.startBest(patient, "course-1");
    }

    @Test
    void anArrivedSessionCannotBeMovedOrCancelled() {
        desk.hear(new SessionArrived(FIRST, "course-1", patient, at(MONDAY, 7, 50)));

        refused("session-not-booked", () -> move());
        refused("session-not-booked", () -> cancel());
    }

    @Test
    void theCourseTapersWhenTheLastSessionIsCompleted() {
        for (int number = 1; number <= 6; number++) {
            assertThat(course().phase()).isEqualTo(Phase.INDUCTION);
            desk.hear(desk.completed(course(), number));
        }

        assertThat(course().phase()).isEqualTo(Phase.TAPER);
        assertThat(courses.events().getLast()).isInstanceOfSatisfying(CoursePhaseChanged.class, changed -> {
            assertThat(changed.fromPhase()).isEqualTo("INDUCTION");
            assertThat(changed.toPhase()).isEqualTo("TAPER");
        });
        assertThat(new TaperOutlook(course(), Riverside.iv()).visits())
                .hasSize(7)
                .first()
                .satisfies(visit -> assertThat(visit.from()).isEqualTo(MONDAY.plusDays(24)));
    }

    @Test
    void thisServicesOwnEventsAndUnknownSessionsChangeNothing() {
        Stored<Course> before = asPrescriber(() -> courses.get("course-1"));

        desk.hear(new SessionCancelled(FIRST, "course-1", patient, "OTHER", false, NOW), "/daybreak/scheduling");
        desk.hear(new SessionArrived("somewhere-else", "course-9", patient, NOW));

        assertThat(asPrescriber(() -> courses.get("course-1"))).isEqualTo(before);
    }

    private Stored<Course> move() {
        SlotWish wish = new SlotWish(at(MONDAY.plusDays(1), 8, 0), Team.ANYONE);
        return asPrescriber(() -> desk.move.move(FIRST, null, wish, ChangeReason.PATIENT_REQUEST, NOW));
    }

    private Stored<Course> cancel() {
        return asPrescriber(() -> desk.cancel.cancel(FIRST, null, ChangeReason.PATIENT_REQUEST, NOW));
    }

    private Course course() {
        return asPrescriber(() -> courses.get("course-1")).state();
    }
}
