package health.daybreak.reporting.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.figures.Behind;
import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Case.Standing;
import health.daybreak.reporting.figures.Tally;
import health.daybreak.reporting.projection.Projections;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SafetyFiguresTest {

    private static final Instant SOON = Story.startOf(4);

    @Test
    void severeHypertensionIsASessionWithADoseInWhichItWasConfirmedAndOneStillRunningIsNotKnownYet() {
        Story[] stories = {
            Story.inTreatment("a", 18).session(1, 18).alert(1).session(2, 12),
            Story.inTreatment("b", 18).session(1, 18),
            Story.inTreatment("running", 18).booked(1).arrived(1).dosing(1),
            Story.inTreatment("never dosed", 18).booked(1).arrived(1).aborted(1)
        };

        Tally sessions = tally(SafetyFigure.SEVERE_HYPERTENSION, null, stories);
        Tally patients = tally(SafetyFigure.PATIENT_WITH_SEVERE_HYPERTENSION, null, stories);

        assertThat(sessions.count()).isEqualTo(1);
        assertThat(sessions.of()).isEqualTo(3);
        assertThat(sessions.missing()).isEqualTo(1);
        assertThat(sessions.percent()).isEqualTo(new BigDecimal("33.3"));
        assertThat(patients.count()).isEqualTo(1);
        assertThat(patients.of()).isEqualTo(3);
    }

    @Test
    void aHoldIsCountedOnceAVisitForEachCheckThatHeldOrStopped() {
        Story[] stories = {
            Story.inTreatment("a", 18).session(1, 18).held(1).held(1).stopped(1, "ESCORT"),
            Story.inTreatment("b", 18).session(1, 18),
            Story.inTreatment("never came", 18).booked(1).missed(1)
        };

        assertThat(tally(SafetyFigure.HELD, null, stories))
                .extracting(Tally::count, Tally::of)
                .containsExactly(1, 2);
        assertThat(figures(stories).entries())
                .filteredOn(entry -> entry.figure() == SafetyFigure.HELD)
                .extracting(
                        SafetyFigures.SafetyEntry::kind, entry -> entry.tally().count())
                .containsExactly(tuple(null, 1), tuple("BLOOD_PRESSURE", 1), tuple("ESCORT", 1));
    }

    @Test
    void anOverrideIsHeldAgainstTheVisitsInWhichItsCheckSpoke() {
        Story[] stories = {
            Story.inTreatment("a", 18).session(1, 18).held(1).overridden(1, "BLOOD_PRESSURE"),
            Story.inTreatment("b", 18).session(1, 18).held(1),
            Story.inTreatment("c", 18).session(1, 18)
        };

        assertThat(tally(SafetyFigure.GATE_OVERRIDDEN, "BLOOD_PRESSURE", stories))
                .extracting(Tally::count, Tally::of)
                .containsExactly(1, 2);
        assertThat(tally(SafetyFigure.GATE_OVERRIDDEN, null, stories))
                .extracting(Tally::count, Tally::of)
                .containsExactly(1, 2);
    }

    @Test
    void aRuleIsOverriddenWhereSomebodyIsFoundEligibleAgainstIt() {
        Story[] stories = {
            Story.of("a").eligibleDespite("contraindication.pregnancy"),
            Story.of("b").declinedFor("contraindication.pregnancy"),
            Story.of("c").eligible(20)
        };

        assertThat(tally(SafetyFigure.RULE_OVERRIDDEN, "contraindication.pregnancy", stories))
                .extracting(Tally::count, Tally::of)
                .containsExactly(1, 2);
    }

    @Test
    void aVisitEndsEarlyForAReasonAndOneThatIsNotOverMayStill() {
        Story[] stories = {
            Story.inTreatment("a", 18).booked(1).arrived(1).aborted(1),
            Story.inTreatment("b", 18).session(1, 18),
            Story.inTreatment("c", 18).booked(1).arrived(1)
        };

        assertThat(tally(SafetyFigure.ABORTED, "GATE_STOPPED", stories))
                .extracting(Tally::count, Tally::of, Tally::missing)
                .containsExactly(1, 2, 1);
        assertThat(tally(SafetyFigure.ABORTED, "PATIENT_WISH", stories).count()).isZero();
    }

    @Test
    void aCheckIsDueAfterSoManySessionsSinceItWasMadeLast() {
        Story two = Story.inTreatment("a", 18).session(1, 18).session(2, 12);
        Story three = Story.inTreatment("b", 18).session(1, 18).session(2, 12).session(3, 10);
        Story looked = Story.inTreatment("c", 18)
                .session(1, 18)
                .session(2, 12)
                .session(3, 10)
                .checked("URINARY", 9);
        Story ended = Story.inTreatment("d", 18)
                .session(1, 18)
                .session(2, 12)
                .session(3, 10)
                .courseCompleted();

        assertThat(cases(SafetyFigure.CHECK_DUE, "URINARY", SOON, two, three, looked, ended))
                .extracting(Case::patientId, Case::standing)
                .containsExactlyInAnyOrder(
                        tuple("a", Standing.NOT_COUNTED),
                        tuple("b", Standing.COUNTED),
                        tuple("c", Standing.NOT_COUNTED));
        assertThat(tally(SafetyFigure.CHECK_DUE, "LIVER", three).count()).isZero();
    }

    @Test
    void aCheckIsDueAfterSoManyDaysWhateverWasGivenSince() {
        Story story = Story.inTreatment("a", 18).session(1, 18);
        Instant first = Story.startOf(1).plusSeconds(900);

        assertThat(cases(
                        SafetyFigure.CHECK_DUE,
                        "LIVER",
                        first.plus(Duration.ofDays(183)).minusSeconds(1),
                        story))
                .extracting(Case::standing)
                .containsExactly(Standing.NOT_COUNTED);
        assertThat(cases(SafetyFigure.CHECK_DUE, "LIVER", first.plus(Duration.ofDays(183)), story))
                .extracting(Case::standing)
                .containsExactly(Standing.COUNTED);
        assertThat(cases(SafetyFigure.CHECK_DUE, "URINARY", first.plus(Duration.ofDays(91)), story))
                .extracting(Case::standing)
                .containsExactly(Standing.COUNTED);
    }

    @Test
    void aFigureOpensAsManyAsItSaysAndNobodyWhoIsNotInIt() {
        Story[] stories = {
            Story.inTreatment("a", 18).session(1, 18).held(1),
            Story.inTreatment("b", 18).session(1, 18),
        };

        Behind behind = behind(SafetyFigure.HELD, "BLOOD_PRESSURE", stories);

        assertThat(behind.tally()).isEqualTo(tally(SafetyFigure.HELD, "BLOOD_PRESSURE", stories));
        assertThat(behind.cases()).extracting(Case::patientId).containsExactly("a");
        assertThat(behind.patientIds()).containsExactly("a");
        assertThat(behind.left()).isZero();
    }

    @Test
    void anAdverseEventLeadsToItsSessionByGrade() {
        Story story = Story.inTreatment("a", 18).session(1, 18).adverseEvent(1, 1, 3, true);

        assertThat(behind(SafetyFigure.ADVERSE_EVENT, "3", story).cases())
                .extracting(Case::sessionId)
                .containsExactly("session-a-1");
        assertThat(behind(SafetyFigure.ADVERSE_EVENT, "2", story).cases()).isEmpty();
        assertThat(behind(SafetyFigure.SERIOUS_ADVERSE_EVENT, null, story).cases())
                .hasSize(1);
    }

    private static SafetyFigures figures(Story... stories) {
        Projections projections = InMemoryProjections.of(stories);
        return SafetyFigures.of(
                projections.sessions().ofClinic(), projections.journeys().ofClinic(), Safety.SETTINGS, SOON);
    }

    private static Tally tally(SafetyFigure figure, @Nullable String kind, Story... stories) {
        return Tally.of(cases(figure, kind, SOON, stories));
    }

    private static List<Case> cases(SafetyFigure figure, @Nullable String kind, Instant now, Story... stories) {
        Projections projections = InMemoryProjections.of(stories);
        return new SafetyCases(
                        projections.sessions().ofClinic(),
                        projections.journeys().ofClinic(),
                        projections.adverseEvents().ofClinic(),
                        Safety.SETTINGS,
                        now)
                .of(figure, kind);
    }

    private static Behind behind(SafetyFigure figure, @Nullable String kind, Story... stories) {
        Projections projections = InMemoryProjections.of(stories);
        return SafetyFigures.behind(
                figure,
                kind,
                projections.sessions().ofClinic(),
                projections.journeys().ofClinic(),
                projections.adverseEvents().ofClinic(),
                Safety.SETTINGS,
                SOON);
    }
}
