package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.StartCourseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.scheduling.course.PatientScores.Score;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Series;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.protocol.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After the induction: one session after the other, in its window. */
class NextSessionTest {

    private final Desk desk = Desk.ofToday();
    private final InMemory.OfCourses courses = (InMemory.OfCourses) desk.courses;
    private String patient = "";

    @BeforeEach
    void anInductionThatIsOver() {
        patient = desk.eligiblePatient();
        desk.startBest(patient, "course-1");
        for (int number = 1; number <= 6; number++) {
            desk.hear(desk.completed(course(), number));
        }
    }

    @Test
    void theNextSessionIsProposedAndBookedInTheWindowOfTheTaper() {
        LocalDate last = lastDate();
        NextProposals proposals = propose();
        assertThat(proposals.number()).isEqualTo(7);
        assertThat(proposals.window()).isEqualTo(new TaperWindow(1, last.plusDays(6), last.plusDays(8)));
        assertThat(proposals.series()).isNotEmpty().allSatisfy(series -> assertThat(
                        proposals.window().covers(date(series.slots().getFirst().startsAt())))
                .isTrue());

        book(proposals.series().getFirst());

        assertThat(courses.events().getLast()).isInstanceOfSatisfying(SessionBooked.class, booked -> {
            assertThat(booked.sessionId()).isEqualTo("course-1-7");
            assertThat(booked.phase()).isEqualTo("TAPER");
            assertThat(booked.number()).isEqualTo(7);
        });
        refused("next-session-booked", this::propose);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aBookingThatWasCutShortKeepsNobodyFromTheSamePlace() {
        Series series = propose().series().getFirst();
        WantedVisit begun =
                new WantedVisit(null, PlannedVisit.dose(7, series.slots().getFirst()), Phase.TAPER);
        asPrescriber(() -> courses.change("course-1", course -> course.changeBegun(List.of(begun), today())));
        desk.sweepAt(today().plusSeconds(60));
        assertThat(course().coming()).as("given up by the sweep").isEmpty();

        book(series);

        assertThat(course().sessions()).hasSize(7);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aSessionOutsideOfTheWindowIsRefusedWithTheWindowAndWhatIsNear() {
        Instant tooEarly =
                propose().series().getFirst().slots().getFirst().startsAt().minus(Duration.ofDays(5));

        assertThat(String.valueOf(refused("slots-refused", () -> book(tooEarly)).details()))
                .contains("taper.window");
    }

    @Test
    void maintenanceBeginsWhenTheTaperIsOverAndTheScoresSpeakForItsInterval() {
        for (int visit = 0; visit < 6; visit++) {
            book(propose().series().getFirst());
            desk.hear(desk.completed(course(), course().sessions().size()));
        }
        assertThat(course().phase()).isEqualTo(Phase.MAINTENANCE);
        asPrescriber(() -> desk.scores.create(
                patient,
                Change.to(
                        new PatientScores(patient, List.of(new Score("a", 6, today()), new Score("b", 12, today()))))));

        NextProposals proposals = propose();

        MaintenanceInterval interval = Objects.requireNonNull(proposals.interval());
        assertThat(interval.reason()).startsWith("Shorter: PHQ-9 6, then 12");
        assertThat(date(proposals.series().getFirst().slots().getFirst().startsAt()))
                .isBetween(lastDate().plusDays(interval.days() - 3), lastDate().plusDays(interval.days() + 3));
    }

    @Test
    void anOrderThatRanOutIsRenewedByAPrescriberBeforeAnythingIsBooked() {
        Series series = propose().series().getFirst();
        asPrescriber(() -> courses.change("course-1", course -> course.orderRenewed(lastDate(), today())));

        assertThat(String.valueOf(refused("slots-refused", () -> book(series)).details()))
                .contains("order.valid");

        asPrescriber(() -> desk.renew.renew("course-1", null, today()));
        book(series);
        assertThat(course().sessions()).hasSize(7);
    }

    private NextProposals propose() {
        return asPrescriber(() -> desk.next.propose("course-1", today()));
    }

    private void book(Series series) {
        book(series.slots().getFirst().startsAt());
    }

    private void book(Instant startsAt) {
        SeriesChoice choice = new SeriesChoice(List.of(new SlotWish(startsAt, Team.ANYONE)), List.of());
        asPrescriber(() -> desk.next.book("course-1", null, choice, today()));
    }

    private Instant today() {
        return course().sessions().getLast().startsAt().plus(Duration.ofHours(4));
    }

    private LocalDate lastDate() {
        return date(course().sessions().getLast().startsAt());
    }

    private static LocalDate date(Instant instant) {
        return instant.atZone(NEW_YORK).toLocalDate();
    }

    private Course course() {
        return asPrescriber(() -> courses.get("course-1")).state();
    }
}
