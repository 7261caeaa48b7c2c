package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.StartCourseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CourseResumed;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pause, resume, travel, and the rest of a series planned anew. */
class PauseAndReplanTest {

    private static final RestWishes ANY = new RestWishes(null, Wishes.NONE, List.of());

    private final Desk desk = Desk.ofToday();
    private final InMemory.OfCourses courses = (InMemory.OfCourses) desk.courses;

    @BeforeEach
    void aCourseWithSixSessions() {
        desk.startBest(desk.eligiblePatient(), "course-1");
    }

    @Test
    void aPauseFreesEveryPlaceAndNothingIsBookedUntilTheCourseGoesOn() {
        asPrescriber(() -> desk.pause.pause("course-1", null, ChangeReason.PATIENT_ILL, NOW));

        assertThat(course().sessions()).allMatch(session -> session.status() == SessionStatus.CANCELLED);
        assertThat(courses.events().getLast())
                .isInstanceOfSatisfying(CoursePaused.class, paused -> assertThat(paused.reason())
                        .isEqualTo("PATIENT_ILL"));
        refused("course-paused", () -> replan(ANY, NOW));
        refused(
                "course-paused",
                () -> asPrescriber(() -> desk.pause.pause("course-1", null, ChangeReason.PATIENT_ILL, NOW)));
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aCourseThatGoesOnSoonKeepsTheWindowsOfTheWholeSeries() {
        desk.hear(desk.completed(course(), 1));
        asPrescriber(() -> desk.pause.pause("course-1", null, ChangeReason.PATIENT_ILL, at(MONDAY, 12, 0)));
        Instant thursday = at(MONDAY.plusDays(3), 7, 0);
        asPrescriber(() -> desk.pause.resume("course-1", null, thursday));
        assertThat(courses.events().getLast()).isInstanceOf(CourseResumed.class);
        assertThat(course().leftToPlan(6)).isEqualTo(5);

        replan(ANY, thursday);

        List<LocalDate> dates = dates();
        assertThat(dates).hasSize(6);
        assertThat(dates.getLast()).isBeforeOrEqualTo(dates.getFirst().plusDays(21));
        assertThat(spaced()).isTrue();
        assertThat(courses.events().stream().filter(SessionBooked.class::isInstance))
                .hasSize(11);
        assertThat(course().leftToPlan(6)).isZero();
        DoubleBooking.assertNone(desk);
    }

    @Test
    void afterALongBreakTheRestIsASeriesOfItsOwn() {
        desk.hear(desk.completed(course(), 1));
        asPrescriber(() -> desk.pause.pause("course-1", null, ChangeReason.PATIENT_ILL, at(MONDAY, 12, 0)));
        Instant muchLater = at(MONDAY.plusDays(30), 7, 0);
        asPrescriber(() -> desk.pause.resume("course-1", null, muchLater));

        RestProposals proposals = asPrescriber(() -> desk.rest.propose("course-1", ANY, muchLater));
        replan(ANY, muchLater);

        assertThat(proposals.ownSeries()).isTrue();
        assertThat(proposals.numbers()).containsExactly(2, 3, 4, 5, 6);
        assertThat(dates()).hasSize(6);
        assertThat(spaced()).isTrue();
    }

    @Test
    void afterAPauseTheSessionsAreCountedOnAndWhatWasCancelledIsNot() {
        desk.hear(desk.completed(course(), 1));
        asPrescriber(() -> desk.pause.pause("course-1", null, ChangeReason.PATIENT_ILL, at(MONDAY, 12, 0)));
        Instant thursday = at(MONDAY.plusDays(3), 7, 0);
        asPrescriber(() -> desk.pause.resume("course-1", null, thursday));

        replan(ANY, thursday);

        assertThat(course().sessions().stream().filter(CourseSession::toCome).map(CourseSession::number))
                .containsExactly(2, 3, 4, 5, 6);
        assertThat(course().ofSessions()).isEqualTo(6);
        List<SessionBooked> told = courses.events().stream()
                .filter(SessionBooked.class::isInstance)
                .map(SessionBooked.class::cast)
                .toList();
        assertThat(told.getLast().number()).isEqualTo(6);
        assertThat(told.getLast().ofSessions()).isEqualTo(6);
        assertThat(told.stream().map(SessionBooked::sessionId)).doesNotHaveDuplicates();
    }

    @Test
    void theFirstSessionAfterALongBreakIsMovedAsIfTheBreakWereNot() {
        desk.hear(desk.completed(course(), 1));
        asPrescriber(() -> desk.pause.pause("course-1", null, ChangeReason.PATIENT_ILL, at(MONDAY, 12, 0)));
        Instant muchLater = at(MONDAY.plusDays(30), 7, 0);
        asPrescriber(() -> desk.pause.resume("course-1", null, muchLater));
        replan(ANY, muchLater);
        CourseSession second = course().sessions().stream()
                .filter(CourseSession::toCome)
                .findFirst()
                .orElseThrow();
        Instant later = second.startsAt().plus(Duration.ofHours(1));

        asPrescriber(() -> desk.move.move(
                second.sessionId(), null, new SlotWish(later, Team.ANYONE), ChangeReason.PATIENT_REQUEST, muchLater));

        assertThat(course().session(second.sessionId()).startsAt()).isEqualTo(later);
    }

    @Test
    void aMissedSessionIsCaughtUpAndWhatIsPastStays() {
        CourseSession first = course().sessions().getFirst();
        desk.hear(desk.completed(course(), 1));
        CourseSession second = course().sessions().get(1);
        asPrescriber(() -> desk.missed.missed(second.sessionId(), null, second.startsAt()));

        replan(ANY, second.startsAt().plus(Duration.ofHours(1)));

        assertThat(course().sessions().getFirst().startsAt()).isEqualTo(first.startsAt());
        assertThat(course().session(second.sessionId()).status()).isEqualTo(SessionStatus.MISSED);
        assertThat(course().sessions().stream().filter(CourseSession::toCome)).hasSize(5);
        assertThat(spaced()).isTrue();
        DoubleBooking.assertNone(desk);
    }

    @Test
    void sessionsOnAJourneyArePlannedAroundItAndNoneMovesIntoIt() {
        Away journey = new Away(MONDAY.plusDays(6), MONDAY.plusDays(8));

        replan(new RestWishes(null, Wishes.NONE, List.of(journey)), NOW);

        assertThat(dates()).hasSize(6).noneMatch(journey::covers);
        assertThat(spaced()).isTrue();
        CourseSession third = course().sessions().get(2);
        Refused refused = refused(
                "move-refused",
                () -> asPrescriber(() -> desk.move.move(
                        third.sessionId(),
                        null,
                        new SlotWish(at(MONDAY.plusDays(7), 9, 0), Team.ANYONE),
                        ChangeReason.PATIENT_REQUEST,
                        NOW)));
        assertThat(String.valueOf(refused.details().get("reasons"))).contains("patient.present");
        DoubleBooking.assertNone(desk);
    }

    @Test
    void chosenPlacesThatBreakARuleAreRefusedWithTheRuleAndWithAlternatives() {
        List<SlotWish> tooClose = new ArrayList<>();
        for (int day = 0; day < 6; day++) {
            tooClose.add(new SlotWish(at(MONDAY.plusDays(7 + day % 5), 9 + day, 0), Team.ANYONE));
        }
        SeriesChoice choice = new SeriesChoice(tooClose, List.of());

        Refused refused = refused(
                "slots-refused",
                () -> asPrescriber(
                        () -> desk.rest.accept("course-1", null, ANY, choice, ChangeReason.PATIENT_REQUEST, NOW)));

        assertThat(String.valueOf(refused.details().get("reasons"))).contains("spacing.min-hours");
        assertThat((List<?>) refused.details().get("alternatives")).isNotEmpty();
    }

    private Stored<Course> replan(RestWishes wishes, Instant now) {
        return asPrescriber(
                () -> desk.rest.accept("course-1", null, wishes, SeriesChoice.BEST, ChangeReason.PATIENT_REQUEST, now));
    }

    /** Of the sessions that took place or are to come. */
    private List<LocalDate> dates() {
        return course().sessions().stream()
                .filter(session -> session.toCome() || session.happened())
                .map(session -> session.startsAt().atZone(NEW_YORK).toLocalDate())
                .sorted()
                .toList();
    }

    private boolean spaced() {
        List<LocalDate> dates = dates();
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).isBefore(dates.get(i - 1).plusDays(2))
                    || i >= 3 && dates.get(i).isBefore(dates.get(i - 3).plusDays(7))) {
                return false;
            }
        }
        return true;
    }

    private Course course() {
        return asPrescriber(() -> courses.get("course-1")).state();
    }
}
