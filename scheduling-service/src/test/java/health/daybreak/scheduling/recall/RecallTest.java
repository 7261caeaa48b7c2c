package health.daybreak.scheduling.recall;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.course.ChangeReason;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseOrder;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Pause;
import health.daybreak.scheduling.course.Place;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.course.Stage;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is to be called: the protocol's taper is weekly four times, every two weeks twice, then every two to four weeks. */
class RecallTest {

    private static final Protocol IV = Riverside.iv();
    private static final LocalDate LAST = LocalDate.of(2026, 3, 2);

    @Test
    void afterTheInductionAPatientIsDueAfterAWeekAndOverdueADayLater() {
        Course tapering = course(Phase.TAPER, induction(LAST));

        assertThat(recall(tapering, LAST.plusDays(6))).isEmpty();
        assertThat(recall(tapering, LAST.plusDays(7)).orElseThrow().state()).isEqualTo(Recall.State.DUE);
        Recall overdue = recall(tapering, LAST.plusDays(10)).orElseThrow();
        assertThat(overdue.state()).isEqualTo(Recall.State.OVERDUE);
        assertThat(overdue.days()).isEqualTo(3);
        assertThat(overdue.reason())
                .isEqualTo("3 days overdue. The last session was 10 days ago; the protocol's taper asks for 7 days.");
    }

    @Test
    void inMaintenanceTheLastStretchOfTheTaperCounts() {
        List<LocalDate> dates = new ArrayList<>(induction(LAST.minusDays(200)));
        for (int visit = 0; visit < 8; visit++) {
            dates.add(LAST.minusDays(14L * (7 - visit)));
        }
        Course maintained = course(Phase.MAINTENANCE, dates);

        Recall due = recall(maintained, LAST.plusDays(14)).orElseThrow();
        assertThat(due.dueFrom()).isEqualTo(LAST.plusDays(14));
        assertThat(due.dueTo()).isEqualTo(LAST.plusDays(28));
        assertThat(recall(maintained, LAST.plusDays(28)).orElseThrow().state()).isEqualTo(Recall.State.DUE);
        assertThat(recall(maintained, LAST.plusDays(29)).orElseThrow().state()).isEqualTo(Recall.State.OVERDUE);
    }

    @Test
    void threeIntervalsThatGrowOrShrinkAreADriftBeforeAnythingIsDue() {
        assertThat(drifting(14, 18, 23).orElseThrow().reason()).startsWith("The intervals grow: 14, 18, 23 days.");
        assertThat(drifting(24, 20, 16).orElseThrow().drift()).isEqualTo(Drift.SHRINKING);
        assertThat(drifting(14, 18, 20)).as("two days are no drift").isEmpty();
        assertThat(drifting(14, 18, 16)).as("up and down is none").isEmpty();
    }

    @Test
    void whoHasANextSessionOrStillIsInTheInductionOrEndedIsNotCalled() {
        Course tapering = course(Phase.TAPER, induction(LAST));
        List<CourseSession> withNext = new ArrayList<>(tapering.sessions());
        withNext.add(session(7, LAST.plusDays(60), SessionStatus.BOOKED));
        LocalDate later = LAST.plusDays(30);

        assertThat(recall(course(Phase.TAPER, Stage.ACTIVE, withNext), later)).isEmpty();
        assertThat(recall(course(Phase.INDUCTION, induction(LAST)), later)).isEmpty();
        assertThat(recall(course(Phase.TAPER, Stage.DISCONTINUED, tapering.sessions()), later))
                .isEmpty();
        assertThat(recall(course(Phase.TAPER, Stage.COMPLETED, tapering.sessions()), later))
                .isEmpty();
    }

    @Test
    void whoseCourseIsPausedIsNotCalled() {
        Course tapering = course(Phase.TAPER, induction(LAST));
        Pause pause = new Pause(Riverside.NOW, ChangeReason.PATIENT_REQUEST, "staff-prescriber");
        Course resting = course(Phase.TAPER, Stage.ACTIVE, tapering.sessions(), pause);

        assertThat(recall(tapering, LAST.plusDays(30))).isPresent();
        assertThat(recall(resting, LAST.plusDays(30))).isEmpty();
    }

    private static Optional<Recall> drifting(int... intervals) {
        List<LocalDate> dates = new ArrayList<>(induction(LAST.minusDays(300)));
        LocalDate date = LAST.minusDays(200);
        for (int i = 0; i < 6; i++) {
            dates.add(date.plusDays(7L * i));
        }
        date = date.plusDays(35);
        for (int interval : intervals) {
            date = date.plusDays(interval);
            dates.add(date);
        }
        return recall(course(Phase.MAINTENANCE, dates), date.plusDays(1));
    }

    private static Optional<Recall> recall(Course course, LocalDate today) {
        return Recall.of(course, IV, today);
    }

    private static List<LocalDate> induction(LocalDate last) {
        List<LocalDate> dates = new ArrayList<>();
        for (int before = 5; before >= 0; before--) {
            dates.add(last.minusDays(4L * before));
        }
        return dates;
    }

    private static Course course(Phase phase, List<LocalDate> completed) {
        List<CourseSession> sessions = new ArrayList<>();
        for (LocalDate date : completed) {
            sessions.add(session(sessions.size() + 1, date, SessionStatus.COMPLETED));
        }
        return course(phase, Stage.ACTIVE, sessions);
    }

    private static Course course(Phase phase, Stage stage, List<CourseSession> sessions) {
        return course(phase, stage, sessions, null);
    }

    private static Course course(Phase phase, Stage stage, List<CourseSession> sessions, @Nullable Pause pause) {
        CourseOrder order = new CourseOrder(
                "screening",
                "TREATMENT_RESISTANT_DEPRESSION",
                IV.protocolId(),
                IV.version(),
                IV.route(),
                IV.doseMilligramsPerKilogram(),
                IV.infusionMinutes(),
                "staff-prescriber",
                LAST.minusDays(400).atStartOfDay().toInstant(ZoneOffset.UTC),
                IV.orderValidDays(),
                IV.taperVisits(),
                null,
                Set.of());
        return new Course(
                "course-1",
                Riverside.CLINIC_ID,
                "patient-1",
                order,
                Riverside.NEW_YORK,
                stage,
                phase,
                sessions,
                List.of(),
                List.of(),
                List.of(),
                true,
                pause,
                List.of(),
                null,
                0,
                null);
    }

    private static CourseSession session(int number, LocalDate date, SessionStatus status) {
        Instant starts = Riverside.at(date, 9, 0);
        Slot slot = new Slot(starts, starts.plusSeconds(7_200), "chair-1", "staff-nurse", "staff-prescriber", null);
        String id = "course-1-" + number;
        return new CourseSession(
                id, number, Part.DOSE, Phase.INDUCTION, new Place(id + "-1", date, slot), status, null, 1, null);
    }
}
