package health.daybreak.reporting.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.session.SessionFigures.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionFiguresTest {

    @Test
    void everySessionCountsOnceByHowFarItHasGot() {
        SessionCounts total = figures(SessionPeriod.MONTH, oneOfEach()).total();

        assertThat(total).isEqualTo(new SessionCounts(6, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0));
    }

    @Test
    void everyCountOpensAsManySessionsAsItSaysInAllAndOfAMonth() {
        Story story = oneOfEach().held(2);
        SessionFigures figures = figures(SessionPeriod.MONTH, story);

        assertThat(opened(null, null, story)).isEqualTo(said(figures.total()));
        assertThat(figures.periods()).isNotEmpty().allSatisfy(period -> assertThat(
                        opened(period.from(), period.to(), story))
                .isEqualTo(said(period.counts())));
    }

    /** A session of each status. */
    private static Story oneOfEach() {
        return Story.inTreatment("p", 18)
                .session(1, 18)
                .booked(2)
                .arrived(2)
                .booked(3)
                .arrived(3)
                .aborted(3)
                .booked(4)
                .cancelled(4, true)
                .booked(5)
                .missed(5)
                .booked(6);
    }

    private static List<Integer> said(SessionCounts counts) {
        return List.of(
                counts.sessions(),
                counts.booked() + counts.inTreatment(),
                counts.completed(),
                counts.aborted(),
                counts.cancelled(),
                counts.cancelledLate(),
                counts.missed(),
                counts.withAlerts(),
                counts.withHolds());
    }

    private static List<Integer> opened(@Nullable LocalDate from, @Nullable LocalDate to, Story story) {
        List<Session> sessions = InMemoryProjections.of(story).sessions().ofClinic();
        return Stream.of(SessionFigure.values())
                .map(figure -> SessionFigures.behind(figure, from, to, sessions)
                        .cases()
                        .size())
                .toList();
    }

    @Test
    void aSessionCancelledInTimeIsNotALateOne() {
        SessionCounts total = figures(
                        SessionPeriod.MONTH,
                        Story.inTreatment("p", 18).booked(1).cancelled(1, false))
                .total();

        assertThat(total.cancelled()).isEqualTo(1);
        assertThat(total.cancelledLate()).isZero();
    }

    @Test
    void alertsAndHoldsAreCountedPerSessionAndInAll() {
        Story story =
                Story.inTreatment("p", 18).booked(1).arrived(1).held(1).alert(1).alert(1);

        SessionCounts total = figures(SessionPeriod.MONTH, story).total();

        assertThat(total.withHolds()).isEqualTo(1);
        assertThat(total.withAlerts()).isEqualTo(1);
        assertThat(total.alerts())
                .as("the same alert at the same instant is one")
                .isEqualTo(1);
    }

    @Test
    void whatTreatmentSaysOfAVisitStandsAboveAMissedAppointment() {
        Story story = Story.inTreatment("p", 18).booked(1).missed(1).completed(1);

        assertThat(figures(SessionPeriod.MONTH, story).total().completed()).isEqualTo(1);
        assertThat(figures(SessionPeriod.MONTH, story).total().missed()).isZero();
    }

    @Test
    void aSessionCountsInTheMonthOfItsLocalDate() {
        Instant lateOnTheThirtiethInNewYork = Instant.parse("2026-12-01T02:00:00Z");

        assertThat(figures(
                                SessionPeriod.MONTH,
                                Story.inTreatment("p", 18).booked(1).moved(1, lateOnTheThirtiethInNewYork))
                        .periods())
                .extracting(Period::label)
                .containsExactly("2026-11");
    }

    @Test
    void weeksAreIsoWeeksFromMondayToSunday() {
        SessionFigures figures =
                figures(SessionPeriod.WEEK, Story.inTreatment("p", 18).booked(1).booked(3));

        assertThat(figures.periods()).extracting(Period::label).containsExactly("2026-W45", "2026-W46");
        assertThat(figures.periods().getFirst().from()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(figures.periods().getFirst().to()).isEqualTo(LocalDate.of(2026, 11, 8));
    }

    @Test
    void theFirstDaysOfAYearMayBelongToTheLastWeekOfTheYearBefore() {
        Instant newYearsDay = Instant.parse("2027-01-01T15:00:00Z");

        assertThat(figures(
                                SessionPeriod.WEEK,
                                Story.inTreatment("p", 18).booked(1).moved(1, newYearsDay))
                        .periods())
                .extracting(Period::label)
                .containsExactly("2026-W53");
    }

    @Test
    void aSessionWithoutAKnownAppointmentCountsInTheTotalOnly() {
        SessionFigures figures =
                figures(SessionPeriod.MONTH, Story.inTreatment("p", 18).arrived(1));

        assertThat(figures.total().inTreatment()).isEqualTo(1);
        assertThat(figures.periods()).isEmpty();
    }

    private static SessionFigures figures(SessionPeriod by, Story... stories) {
        return SessionFigures.of(InMemoryProjections.of(stories).sessions().ofClinic(), by);
    }
}
