package health.daybreak.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void nothingIsServedBeforeTheFirstGenerationIsBuilt() {
        Generations first = Generations.none().start("reporting", NOW);

        assertThat(first.serving()).isNull();
        assertThat(first.live()).containsExactly(1);
    }

    @Test
    void whileTheNextIsBuiltTheOldOneIsServedAndBothHearEverything() {
        Generations rebuilding = served().start("staff-manager", NOW);

        assertThat(rebuilding.serving()).isEqualTo(1);
        assertThat(rebuilding.live()).containsExactly(1, 2);
    }

    @Test
    void askingAgainWhileOneIsUnderWayIsTheSameRebuild() {
        Generations rebuilding = served().start("staff-manager", NOW);

        assertThat(rebuilding.start("staff-manager", NOW.plusSeconds(1))).isEqualTo(rebuilding);
    }

    @Test
    void theNewGenerationIsServedOnceItIsFinished() {
        Generations finished = served().start("staff-manager", NOW).finished(2, NOW.plusSeconds(3), 42, 1);

        assertThat(finished.live()).containsExactly(2);
        assertThat(Objects.requireNonNull(finished.last()).events()).isEqualTo(42);
        assertThat(finished.last().unreadable()).isEqualTo(1);
    }

    @Test
    void aSecondBuilderOfTheSameGenerationThatComesLateChangesNothing() {
        Generations finished = served().start("staff-manager", NOW).finished(2, NOW, 42, 0);

        assertThat(finished.finished(2, NOW.plusSeconds(9), 42, 0)).isEqualTo(finished);
        assertThat(finished.progressed(2, 10, 42)).isEqualTo(finished);
    }

    @Test
    void aGenerationFromBeforeAsMuchWasKeptIsOutgrownUntilTheNextIsBuilt() {
        Generations old = new Generations(1, null, null, null, null);

        assertThat(old.outgrown()).isTrue();
        assertThat(old.start("reporting", NOW).outgrown()).isFalse();
        assertThat(old.start("reporting", NOW).finished(2, NOW, 42, 0).outgrown())
                .isFalse();
        assertThat(served().outgrown()).isFalse();
        assertThat(Generations.none().outgrown()).isFalse();
    }

    @Test
    void whatAnEarlierVersionBeganToBuildIsFinishedFirstAndThenOutgrown() {
        Generations begun = new Generations(1, new Generations.Building(2, "reporting", NOW, 0, 0), null, null, null);

        assertThat(begun.outgrown()).isFalse();
        assertThat(begun.finished(2, NOW, 42, 0).outgrown()).isTrue();
    }

    @Test
    void whatWasKnownEarlierIsAnsweredOnceAGenerationThatKeepsTimesIsServed() {
        Generations old = new Generations(1, null, null, 2, null);

        assertThat(old.remembersTimes()).isFalse();
        Generations rebuilding = old.start("reporting", NOW);
        assertThat(rebuilding.remembersTimes()).isFalse();
        assertThat(rebuilding.finished(2, NOW, 42, 0).remembersTimes()).isTrue();
    }

    private static Generations served() {
        return Generations.none().start("reporting", NOW).finished(1, NOW, 0, 0);
    }
}
