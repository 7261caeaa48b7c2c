package health.daybreak.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.screening.store.PolicyFile;
import health.daybreak.platform.aggregate.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaudsleyStagingTest {

    private final MaudsleyStaging staging =
            PolicyFile.read().criteria().getLast().maudsley();

    @ParameterizedTest(name = "{0} months: {1} points")
    @CsvSource({"0, 1", "11, 1", "12, 1", "13, 2", "23, 2", "24, 2", "25, 3", "1200, 3"})
    void theDurationGivesOneToThreePoints(int months, int points) {
        assertThat(points(episode(months, EpisodeSeverity.MILD, false, false), 1, "duration"))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1} points")
    @CsvSource({"SUBSYNDROMAL, 1", "MILD, 2", "MODERATE, 3", "SEVERE, 4", "SEVERE_WITH_PSYCHOSIS, 5"})
    void theSeverityGivesOneToFivePoints(EpisodeSeverity severity, int points) {
        assertThat(points(episode(6, severity, false, false), 1, "severity")).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} failures: {1} points")
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 2", "5, 3", "6, 3", "7, 4", "10, 4", "11, 5", "40, 5"})
    void theFailuresGiveOneToFivePoints(int failures, int points) {
        assertThat(points(episode(6, EpisodeSeverity.MILD, false, false), failures, "treatment failures"))
                .isEqualTo(points);
    }

    @Test
    void augmentationAndElectroconvulsiveTherapyGiveAPointEach() {
        assertThat(points(episode(6, EpisodeSeverity.MILD, true, false), 1, "augmentation"))
                .isEqualTo(1);
        assertThat(points(episode(6, EpisodeSeverity.MILD, false, true), 1, "electroconvulsive therapy"))
                .isEqualTo(1);
        assertThat(points(episode(6, EpisodeSeverity.MILD, false, false), 1, "augmentation"))
                .isZero();
    }

    @ParameterizedTest(name = "{0} months, {1}, {2} failures, augmented {3}, ECT {4}: {5} {6}")
    @CsvSource({
        "6, SUBSYNDROMAL, 1, false, false, 3, MILD",
        "6, MODERATE, 3, false, false, 6, MILD",
        "6, MODERATE, 3, true, false, 7, MODERATE",
        "24, SEVERE, 5, false, false, 9, MODERATE",
        "24, SEVERE, 5, true, false, 10, MODERATE",
        "24, SEVERE, 5, true, true, 11, SEVERE",
        "25, SEVERE_WITH_PSYCHOSIS, 11, true, true, 15, SEVERE"
    })
    void theTotalFallsIntoItsBand(
            int months,
            EpisodeSeverity severity,
            int failures,
            boolean augmented,
            boolean therapy,
            int total,
            String band) {
        Maudsley.Staged staged = staged(episode(months, severity, augmented, therapy), failures);
        assertThat(staged.total()).isEqualTo(total);
        assertThat(staged.band()).isEqualTo(band);
    }

    @Property
    void everyTotalLiesBetweenThreeAndFifteenAndMoreOfAnythingNeverLowersIt(
            @ForAll @IntRange(max = 1199) int months,
            @ForAll EpisodeSeverity severity,
            @ForAll @IntRange(min = 1, max = 40) int failures,
            @ForAll boolean augmented,
            @ForAll boolean therapy) {
        int total =
                staged(episode(months, severity, augmented, therapy), failures).total();
        assertThat(total).isBetween(3, 15);
        assertThat(staged(episode(months + 1, severity, augmented, therapy), failures)
                        .total())
                .isGreaterThanOrEqualTo(total);
        assertThat(staged(episode(months, severity, augmented, therapy), failures + 1)
                        .total())
                .isGreaterThanOrEqualTo(total);
        assertThat(staged(episode(months, severity, true, true), failures).total())
                .isGreaterThanOrEqualTo(total);
    }

    @Test
    void whatIsNotKnownIsSaidInWords() {
        assertThat(staging.stage(Episode.UNKNOWN, 0))
                .isInstanceOfSatisfying(Maudsley.NotStaged.class, none -> assertThat(none.because())
                        .containsExactly(
                                "no antidepressant was tried adequately and failed in this episode",
                                "how long the episode has lasted is not known",
                                "how severe it is was not judged",
                                "whether augmentation was tried is not known",
                                "whether electroconvulsive therapy was tried is not known"));
    }

    @Test
    void anImpossibleDurationIsRefused() {
        assertThatThrownBy(() -> episode(-1, EpisodeSeverity.MILD, false, false))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> episode(1201, EpisodeSeverity.MILD, false, false))
                .isInstanceOf(Refused.class);
    }

    private int points(Episode episode, int failures, String component) {
        return staged(episode, failures).components().stream()
                .filter(one -> one.name().equals(component))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private Maudsley.Staged staged(Episode episode, int failures) {
        return switch (staging.stage(episode, failures)) {
            case Maudsley.Staged staged -> staged;
            case Maudsley.NotStaged none -> throw new AssertionError("Not staged: " + none.because());
        };
    }

    private static Episode episode(int months, EpisodeSeverity severity, boolean augmented, boolean therapy) {
        return new Episode(months, severity, augmented, therapy);
    }
}
