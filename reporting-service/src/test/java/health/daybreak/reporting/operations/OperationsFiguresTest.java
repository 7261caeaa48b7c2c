package health.daybreak.reporting.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Case.Standing;
import health.daybreak.reporting.figures.Spread;
import health.daybreak.reporting.figures.Tally;
import health.daybreak.reporting.funnel.Milestone;
import health.daybreak.reporting.projection.Projections;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OperationsFiguresTest {

    private static final Instant LATER = Story.startOf(10);

    @Test
    void aStepIsMeasuredFromTheStageBeforeAndWhoeverIsStillThereIsNotCounted() {
        Story[] stories = {Story.of("a").eligible(20), Story.of("b").declined(), Story.of("c")};

        assertThat(tally(OperationsFigure.STEP, "SCREENED", stories))
                .extracting(Tally::count, Tally::of, Tally::missing)
                .containsExactly(2, 3, 0);
        assertThat(Spread.of(cases(OperationsFigure.STEP, "SCREENED", stories))).isEqualTo(new Spread(2, 1, 1, 1, 1));
        assertThat(tally(OperationsFigure.STEP, "ELIGIBLE", stories))
                .extracting(Tally::count, Tally::of)
                .containsExactly(1, 2);
    }

    @Test
    void aStepThatCannotBeMeasuredIsMissingAndNeverNegative() {
        Steps steps = new Steps(
                InMemoryProjections.of(Story.inTreatment("a", 18).session(1, 18).courseCompletedAt(Story.START))
                        .journeys()
                        .ofClinic(),
                InMemoryProjections.of(Story.inTreatment("a", 18).session(1, 18))
                        .sessions()
                        .ofClinic());

        assertThat(steps.to(Milestone.COURSE_COMPLETED))
                .extracting(Case::standing, Case::minutes)
                .containsExactly(tuple(Standing.MISSING, null));
    }

    @Test
    void whoDidNotComeIsHeldAgainstTheAppointmentsThatWereDueAndWhatNobodyToldIsMissing() {
        Story[] stories = {
            Story.inTreatment("a", 18).session(1, 18).booked(2).missed(2),
            Story.inTreatment("b", 18).booked(1).cancelled(1, true).booked(2).cancelled(2, false),
            Story.inTreatment("silent", 18).booked(1),
            Story.inTreatment("to come", 18).booked(11)
        };

        assertThat(tally(OperationsFigure.NO_SHOW, null, stories))
                .extracting(Tally::count, Tally::of, Tally::missing)
                .containsExactly(1, 2, 1);
        assertThat(tally(OperationsFigure.LATE_CANCEL, null, stories))
                .extracting(Tally::count, Tally::of)
                .containsExactly(1, 5);
    }

    @Test
    void aDoseIsOnTimeByItsDistanceFromTheBookedStart() {
        Story onTime = Story.inTreatment("a", 18).session(1, 18);
        Story late = Story.inTreatment("b", 18)
                .session(1, 18)
                .moved(1, Story.startOf(1).minus(Duration.ofMinutes(31)));

        assertThat(cases(OperationsFigure.ON_TIME_START, null, onTime, late))
                .extracting(Case::patientId, Case::standing, Case::minutes)
                .containsExactlyInAnyOrder(tuple("a", Standing.COUNTED, 15L), tuple("b", Standing.NOT_COUNTED, 46L));
    }

    @Test
    void dwellIsFromArrivalToDischargeAndAVisitThatEndedEarlyIsMissing() {
        Story[] stories = {
            Story.inTreatment("a", 18).session(1, 18),
            Story.inTreatment("b", 18).booked(1).arrived(1).aborted(1)
        };

        assertThat(cases(OperationsFigure.DWELL, "IV", stories))
                .extracting(Case::standing, Case::minutes)
                .containsExactlyInAnyOrder(tuple(Standing.COUNTED, 116L), tuple(Standing.MISSING, null));
        assertThat(cases(OperationsFigure.DWELL, "IM", stories)).isEmpty();
    }

    @Test
    void anOfferEndsInOneWayAndAnOpenOneIsNotKnownYet() {
        Story[] stories = {
            Story.of("a").offered("o1", 0).offerEnded("o1", "TAKEN", 25),
            Story.of("b").offered("o2", 0).offerEnded("o2", "EXPIRED", 120),
            Story.of("c").offered("o3", 0)
        };

        assertThat(tally(OperationsFigure.OFFER, "TAKEN", stories))
                .extracting(Tally::count, Tally::of, Tally::missing)
                .containsExactly(1, 2, 1);
        assertThat(Spread.of(cases(OperationsFigure.OFFER, "TAKEN", stories))).isEqualTo(new Spread(1, 25, 25, 25, 25));
        assertThat(figures(stories).entries())
                .filteredOn(entry -> entry.figure() == OperationsFigure.OFFER)
                .extracting(OperationsFigures.OperationsEntry::kind)
                .containsExactly("EXPIRED", "TAKEN");
    }

    @Test
    void theTimeOfAChairIsUsedOrLostAndWhatCannotBeMeasuredIsSaid() {
        OperationsFigures figures = figures(
                Story.inTreatment("a", 18).session(1, 18),
                Story.inTreatment("b", 18).booked(1).missed(1),
                Story.inTreatment("c", 18).booked(1).arrived(1).aborted(1),
                Story.inTreatment("d", 18).booked(1).cancelled(1, false));

        assertThat(figures.chairs()).containsExactly(new Use("chair-1", 2, 240, 116, 1, 120));
        assertThat(figures.nurses()).extracting(Use::id).containsExactly("staff-nurse");
    }

    private static OperationsFigures figures(Story... stories) {
        Projections projections = InMemoryProjections.of(stories);
        return OperationsFigures.of(
                projections.sessions().ofClinic(), projections.journeys().ofClinic(), Operations.SETTINGS, LATER);
    }

    private static Tally tally(OperationsFigure figure, @Nullable String kind, Story... stories) {
        return Tally.of(cases(figure, kind, stories));
    }

    private static List<Case> cases(OperationsFigure figure, @Nullable String kind, Story... stories) {
        Projections projections = InMemoryProjections.of(stories);
        return new OperationsCases(
                        projections.sessions().ofClinic(),
                        projections.journeys().ofClinic(),
                        Operations.SETTINGS,
                        LATER)
                .of(figure, kind);
    }
}
