package health.daybreak.intake.letter;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.assessment.ChangeBands;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/** A letter and the page of outcomes never call the same scores by different names: both stand on the same numbers. */
class JudgedLikeTheOutcomesTest {

    private static final Path REPORTING =
            Path.of("..", "reporting-service", "src", "main", "resources", "application.yaml");
    private static final String PREFIX = "daybreak.reporting.outcomes.instruments[";

    private static final Instruments INSTRUMENTS = InstrumentFiles.read();

    /** What reporting says of one instrument; null where it defines nothing. */
    record Outcome(
            String instrument,
            int highest,
            @Nullable Integer response,
            @Nullable Integer remissionBelow,
            @Nullable Integer meaningful,
            @Nullable Integer worsening,
            List<String> levels) {

        @Override
        public String toString() {
            return instrument;
        }
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void everyInstrumentOfTheOutcomesHasTheirNumbersHere(Outcome outcome) {
        Instrument here = INSTRUMENTS.named(outcome.instrument());
        if (!outcome.levels().isEmpty()) {
            assertThat(outcome.levels()).isEqualTo(ScoresInCourse.LEVELS);
            assertThat(here.range()).isNull();
            return;
        }
        ChangeBands change = Optional.ofNullable(here.change()).orElseThrow();
        assertThat(valueOf(change.responsePercent())).isEqualTo(outcome.response());
        assertThat(valueOf(change.remission()))
                .isEqualTo(outcome.remissionBelow() == null ? null : Integer.valueOf(outcome.remissionBelow() - 1));
        assertThat(valueOf(change.meaningful())).isEqualTo(outcome.meaningful());
        assertThat(valueOf(change.worsening())).isEqualTo(outcome.worsening());
        assertThat(Optional.ofNullable(here.range()).orElseThrow().highest()).isEqualTo(outcome.highest());
    }

    static Stream<Outcome> outcomes() throws IOException {
        PropertySource<?> yaml = new YamlPropertySourceLoader()
                .load("reporting", new FileSystemResource(REPORTING))
                .getFirst();
        List<Outcome> outcomes = IntStream.iterate(
                        0, index -> yaml.containsProperty(PREFIX + index + "].name"), next -> next + 1)
                .mapToObj(index -> outcome(yaml, PREFIX + index + "]."))
                .toList();
        assertThat(outcomes).extracting(Outcome::instrument).contains("PHQ-9", "GAD-7", "C-SSRS");
        return outcomes.stream();
    }

    private static Outcome outcome(PropertySource<?> yaml, String at) {
        List<String> levels = new ArrayList<>();
        while (yaml.containsProperty(at + "levels[" + levels.size() + "]")) {
            levels.add(String.valueOf(yaml.getProperty(at + "levels[" + levels.size() + "]")));
        }
        return new Outcome(
                String.valueOf(yaml.getProperty(at + "name")),
                Integer.parseInt(String.valueOf(yaml.getProperty(at + "highest"))),
                number(yaml, at + "response-percent.value"),
                number(yaml, at + "remission-below.value"),
                number(yaml, at + "meaningful-drop.value"),
                number(yaml, at + "worsening-rise.value"),
                levels);
    }

    private static @Nullable Integer number(PropertySource<?> yaml, String name) {
        return yaml.getProperty(name) instanceof Integer number ? number : null;
    }

    private static @Nullable Integer valueOf(ChangeBands.@Nullable Threshold threshold) {
        return threshold == null ? null : threshold.value();
    }
}
