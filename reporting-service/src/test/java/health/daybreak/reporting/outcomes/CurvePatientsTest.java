package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.outcomes.CurvePatients.Asked;
import health.daybreak.reporting.outcomes.CurvePatients.WatchedPatient;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Session n is 3 (n - 1) days after the first; its score is taken 25 minutes before the hour of the first dose. */
class CurvePatientsTest {

    private static final Story[] STORIES = {
        Story.inTreatment("early", 20).session(1, 20).session(2, 9).session(3, 8),
        Story.inTreatment("late", 20).session(1, 20).session(2, 15).session(3, 10),
        Story.inTreatment("not yet", 20).session(1, 20).session(2, 15).session(3, 14),
        Story.inTreatment("lost again", 20).session(1, 20).session(2, 8).session(3, 15),
        Story.inTreatment("nothing since the dose", 20).session(1, 20),
        Story.of("no baseline").eligible(null).started().booked(1).completed(1).session(2, 8)
    };

    @Test
    void everybodyWhoWasWatchedIsListedWithHowLongAndWhetherItHappened() {
        assertThat(behind(Awaited.RESPONSE, null, null))
                .extracting(WatchedPatient::patientId, WatchedPatient::days, WatchedPatient::happened)
                .containsExactly(
                        tuple("early", 2, true),
                        tuple("lost again", 2, true),
                        tuple("late", 5, true),
                        tuple("not yet", 5, false));
        assertThat(behind(Awaited.RELAPSE, null, null))
                .extracting(WatchedPatient::patientId, WatchedPatient::days, WatchedPatient::happened)
                .containsExactly(tuple("late", 0, false), tuple("lost again", 3, true), tuple("early", 3, false));
    }

    @Test
    void theyAreAsManyAsEveryNumberOfTheCurveSays() {
        OutcomeFigures figures = Outcomes.phq9(Story.startOf(4), STORIES);
        for (Awaited awaited : Awaited.values()) {
            Curve curve = Objects.requireNonNull(
                    switch (awaited) {
                        case RESPONSE -> figures.timeToResponse();
                        case RELAPSE -> figures.timeToRelapse();
                        case RELAPSE_WITHOUT_DOSE -> figures.timeToRelapseWithoutDose();
                    });
            assertThat(behind(awaited, null, null)).hasSize(curve.courses());
            assertThat(behind(awaited, null, null).stream().filter(WatchedPatient::happened))
                    .hasSize(curve.events());
            for (Curve.AtRisk atRisk : curve.atRisk()) {
                assertThat(behind(awaited, atRisk.day(), null)).hasSize(atRisk.courses());
            }
            for (Curve.Day day : curve.steps()) {
                assertThat(behind(awaited, day.day(), null)).hasSize(day.atRisk());
                List<WatchedPatient> onTheDay = behind(awaited, day.day(), day.day());
                assertThat(onTheDay.stream().filter(WatchedPatient::happened)).hasSize(day.events());
                assertThat(onTheDay).hasSize(day.events() + day.censored());
            }
        }
    }

    @Test
    void anInstrumentThatDoesNotSayWhatAResponseIsHasNoCurves() {
        assertThatThrownBy(() -> CurvePatients.of(
                        new Asked(Criteria.C_SSRS, Awaited.RESPONSE, null, null),
                        Criteria.FOLLOW_UP,
                        List.of(),
                        List.of(),
                        Story.startOf(4)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("C-SSRS has no curves");
    }

    private static List<WatchedPatient> behind(Awaited awaited, @Nullable Integer from, @Nullable Integer until) {
        var projections = InMemoryProjections.of(STORIES);
        return CurvePatients.of(
                        new Asked(Criteria.PHQ_9, awaited, from, until),
                        Criteria.FOLLOW_UP,
                        projections.journeys().ofClinic(),
                        projections.sessions().ofClinic(),
                        Story.startOf(4))
                .courses();
    }
}
