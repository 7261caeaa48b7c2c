package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.outcomes.OutcomePatients.Asked;
import health.daybreak.reporting.outcomes.OutcomePatients.CoursePatient;
import health.daybreak.reporting.outcomes.OutcomePatients.Standing;
import health.daybreak.reporting.outcomes.OutcomeRow.Point;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomePatientsTest {

    private static final Story[] STORIES = {
        Story.inTreatment("responded", 20).session(1, 20).session(2, 9),
        Story.inTreatment("did not", 20).session(1, 20).session(2, 15),
        Story.inTreatment("silent", 20).session(1, 20).booked(2).completed(2),
        Story.of("no baseline").eligible(null).started().booked(1).completed(1).session(2, 8),
        Story.inTreatment("still to come", 20).session(1, 20).booked(2)
    };

    @Test
    void everybodyWhoReachedThePointIsListedAsTheyStandInTheFigure() {
        assertThat(behind(Criteria.PHQ_9, Measure.RESPONSE, Point.BEFORE_SESSION, 2, STORIES)
                        .courses())
                .extracting(CoursePatient::patientId, CoursePatient::standing, CoursePatient::score)
                .containsExactly(
                        tuple("responded", Standing.COUNTED, 9),
                        tuple("did not", Standing.NOT_COUNTED, 15),
                        tuple("no baseline", Standing.WITHOUT_BASELINE, 8),
                        tuple("silent", Standing.WITHOUT_SCORE, null));
    }

    @Test
    void theyAreAsManyAsTheFigureSays() {
        OutcomePatients behind = behind(Criteria.PHQ_9, Measure.RESPONSE, Point.BEFORE_SESSION, 2, STORIES);
        Share share = Objects.requireNonNull(
                Outcomes.phq9(Story.startOf(3), STORIES).rows().getFirst().response());

        assertThat(count(behind, Standing.COUNTED)).isEqualTo(share.courses());
        assertThat(count(behind, Standing.COUNTED) + count(behind, Standing.NOT_COUNTED))
                .isEqualTo(share.of());
        assertThat((Integer) (count(behind, Standing.WITHOUT_SCORE) + count(behind, Standing.WITHOUT_BASELINE)))
                .isEqualTo(share.missing());
    }

    @Test
    void whoIsNotAskedIsNamedSo() {
        Story without = Story.inTreatment("without any", 20)
                .ratedAtScreening("NONE")
                .booked(1)
                .completed(1)
                .booked(2)
                .ratedBefore(2, "LOW")
                .completed(2);

        assertThat(behind(Criteria.C_SSRS, Measure.LOWER, Point.BEFORE_SESSION, 2, without)
                        .courses())
                .extracting(CoursePatient::standing)
                .containsExactly(Standing.NOT_ASKED);
        assertThat(behind(Criteria.C_SSRS, Measure.HIGHER, Point.WEEK, 1, without)
                        .courses())
                .extracting(CoursePatient::standing)
                .containsExactly(Standing.COUNTED);
    }

    @Test
    void behindTheMeanChangeEverybodyWithBothScoresIsCounted() {
        assertThat(behind(Criteria.PHQ_9, null, Point.BEFORE_SESSION, 2, STORIES)
                        .courses())
                .extracting(CoursePatient::patientId, CoursePatient::standing)
                .containsExactly(
                        tuple("responded", Standing.COUNTED),
                        tuple("did not", Standing.COUNTED),
                        tuple("no baseline", Standing.WITHOUT_BASELINE),
                        tuple("silent", Standing.WITHOUT_SCORE));
    }

    @Test
    void everyCountOfARowOpensThoseWhoStandSo() {
        Story[] stories = Stream.concat(
                        Stream.of(STORIES),
                        Stream.of(Story.inTreatment("left", 20).session(1, 20).discontinued()))
                .toArray(Story[]::new);
        OutcomeRow row = Outcomes.phq9(Story.startOf(3), stories).rows().getFirst();

        assertThat(standing(2, stories)).hasSize(row.reached());
        assertThat(standing(2, stories, Standing.COUNTED)).hasSize(row.analysed());
        assertThat(standing(2, stories, Standing.WITHOUT_BASELINE, Standing.WITHOUT_SCORE))
                .containsExactly("no baseline", "silent")
                .hasSize(row.withoutBaseline() + row.withoutScore());
        assertThat(standing(2, stories, Standing.STILL_TO_COME))
                .containsExactly("still to come")
                .hasSize(row.ongoing());
        assertThat(standing(2, stories, Standing.ENDED_BEFORE))
                .containsExactly("left")
                .hasSize(row.endedBefore());
    }

    @Test
    void beforeTheFirstSessionEverybodyIsDueABaseline() {
        OutcomeFigures.Baseline baseline =
                Outcomes.phq9(Story.startOf(3), STORIES).baseline();

        assertThat(standing(1, STORIES, Standing.COUNTED)).hasSize(baseline.courses());
        assertThat(standing(1, STORIES, Standing.WITHOUT_SCORE))
                .containsExactly("no baseline")
                .hasSize(baseline.missing());
    }

    private static List<String> standing(int session, Story[] stories, Standing... standings) {
        var projections = InMemoryProjections.of(stories);
        return OutcomePatients.of(
                        new Asked(Criteria.PHQ_9, null, Point.BEFORE_SESSION, session, Set.of(standings)),
                        Criteria.FOLLOW_UP,
                        projections.journeys().ofClinic(),
                        projections.sessions().ofClinic(),
                        Story.startOf(3))
                .courses()
                .stream()
                .map(CoursePatient::patientId)
                .toList();
    }

    @Test
    void whatTheInstrumentDoesNotSayAndAPointThatIsNoneAreRefused() {
        assertThatThrownBy(() -> behind(Criteria.GAD_7, Measure.RESPONSE, Point.FOLLOW_UP, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("GAD-7 does not say RESPONSE");
        assertThatThrownBy(() -> behind(Criteria.PHQ_9, Measure.RESPONSE, Point.BEFORE_SESSION, 0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from 1");
        assertThatThrownBy(() -> behind(Criteria.PHQ_9, Measure.RESPONSE, Point.WEEK, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("from 1");
    }

    private static int count(OutcomePatients behind, Standing standing) {
        return (int) behind.courses().stream()
                .filter(course -> course.standing() == standing)
                .count();
    }

    private static OutcomePatients behind(
            Instrument instrument, @Nullable Measure measure, Point point, @Nullable Integer number, Story... stories) {
        var projections = InMemoryProjections.of(stories);
        return OutcomePatients.of(
                new Asked(instrument, measure, point, number, Set.of()),
                Criteria.FOLLOW_UP,
                projections.journeys().ofClinic(),
                projections.sessions().ofClinic(),
                Story.startOf(3));
    }
}
