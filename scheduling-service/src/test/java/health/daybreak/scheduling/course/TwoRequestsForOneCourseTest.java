package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A repeated request works on a course while the first one still does. */
class TwoRequestsForOneCourseTest {

    private final InMemory.OfCourses courses = new InMemory.OfCourses();
    private final InMemory.OfCandidates candidates = new InMemory.OfCandidates();
    private final AtomicBoolean otherRequestCame = new AtomicBoolean();
    private final InMemory.OfDays days = new InMemory.OfDays() {

        @Override
        public Stored<ClinicDay> create(String id, Change<ClinicDay> change) {
            Stored<ClinicDay> claimed = super.create(id, change);
            if (otherRequestCame.compareAndSet(false, true)) {
                planAgainInTheAfternoon();
            }
            return claimed;
        }
    };
    private final Desk desk = Desk.over(courses, candidates, days, Riverside.clinic());

    @Test
    void theFirstDoesNotActivatePlacesThatTheOtherGaveBackMeanwhile() {
        Course course = desk.startBest(desk.eligiblePatient(), "course-1").state();

        assertThat(course.stage()).isEqualTo(Stage.ACTIVE);
        assertThat(course.sessions().getFirst().startsAt()).isEqualTo(at(MONDAY, 14, 0));
        DoubleBooking.assertNone(desk);
    }

    private void planAgainInTheAfternoon() {
        asPrescriber(() -> {
            Stored<Course> unclaimed = courses.change("course-1", course -> course.unclaimed(NOW));
            new ReleasePlaces(courses, candidates, days).left(unclaimed, NOW);
            return courses.change("course-1", course -> course.replanned(afternoons(), NOW));
        });
    }

    private static List<PlannedVisit> afternoons() {
        List<PlannedVisit> slots = new ArrayList<>();
        for (int day : new int[] {0, 3, 7, 10, 14, 17}) {
            Instant start = at(MONDAY.plusDays(day), 14, 0);
            Slot slot = new Slot(
                    start, start.plus(Duration.ofHours(2)), "chair-1", "staff-nurse", "staff-prescriber", null);
            slots.add(PlannedVisit.dose(slots.size() + 1, slot));
        }
        return slots;
    }
}
