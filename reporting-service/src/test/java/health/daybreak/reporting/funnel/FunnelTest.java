package health.daybreak.reporting.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.funnel.Funnel.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunnelTest {

    @Test
    void everyPatientCountsInEveryStageThatWasReached() {
        Funnel funnel = funnel(
                Story.of("inquired"),
                Story.of("declined").declined(),
                Story.of("eligible").eligible(18),
                Story.inTreatment("started", 18).booked(1),
                Story.inTreatment("treated", 18).session(1, 18),
                Story.inTreatment("finished", 18).session(1, 18).session(2, 9).courseCompleted());

        assertThat(patients(funnel)).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(funnel.declined()).isEqualTo(1);
    }

    @Test
    void onePersonWithTwoRecordsCountsOnce() {
        Funnel funnel = funnel(
                Story.of("lives").eligible(18), Story.of("ended").eligible(18).mergedInto("lives"));

        assertThat(patients(funnel)).containsExactly(1, 1, 1, 0, 0, 0);
    }

    @Test
    void aStageSaysWhichPartOfTheOneBeforeReachedIt() {
        Funnel funnel = funnel(Story.of("a"), Story.of("b"), Story.of("c").eligible(18));

        assertThat(funnel.stages().stream().map(Stage::percentOfPrevious))
                .containsExactly(null, 33, 100, 0, null, null);
    }

    @Test
    void withoutPatientsThereAreNoPercentages() {
        assertThat(funnel().stages().stream().map(Stage::percentOfPrevious)).containsOnlyNulls();
    }

    @Test
    void aBookedSessionIsNotYetATreatment() {
        assertThat(patients(funnel(Story.inTreatment("p", 18).booked(1).arrived(1))))
                .endsWith(1, 0, 0);
    }

    @Test
    void whoStopsEarlyLeftEarlyUnlessAnotherCourseWasCompleted() {
        assertThat(funnel(Story.inTreatment("p", 18).discontinued()).leftEarly())
                .isEqualTo(1);
        assertThat(funnel(Story.inTreatment("p", 18).discontinued().courseCompleted())
                        .leftEarly())
                .isZero();
    }

    @Test
    void everyNumberOpensAsManyPatientsAsItCounts() {
        Story[] stories = {
            Story.of("inquired"),
            Story.of("declined").declined(),
            Story.inTreatment("left", 18).discontinued(),
            Story.inTreatment("finished", 18).session(1, 18).courseCompleted(),
            Story.of("ended").eligible(18).mergedInto("finished")
        };
        Funnel funnel = funnel(stories);

        assertThat(Milestone.STAGES.stream()
                        .map(stage -> behind(stage, stories).size())
                        .toList())
                .isEqualTo(patients(funnel));
        assertThat(behind(Milestone.DECLINED, stories))
                .containsExactly("declined")
                .hasSize(funnel.declined());
        assertThat(behind(Milestone.LEFT_EARLY, stories))
                .containsExactly("left")
                .hasSize(funnel.leftEarly());
        assertThat(behind(Milestone.COURSE_COMPLETED, stories)).containsExactly("finished");
    }

    private static List<String> behind(Milestone milestone, Story... stories) {
        var projections = InMemoryProjections.of(stories);
        return Funnel.behind(
                        milestone,
                        projections.journeys().ofClinic(),
                        projections.sessions().ofClinic())
                .patientIds();
    }

    private static List<Integer> patients(Funnel funnel) {
        return funnel.stages().stream().map(Stage::patients).toList();
    }

    private static Funnel funnel(Story... stories) {
        var projections = InMemoryProjections.of(stories);
        return Funnel.of(
                projections.journeys().ofClinic(), projections.sessions().ofClinic());
    }
}
