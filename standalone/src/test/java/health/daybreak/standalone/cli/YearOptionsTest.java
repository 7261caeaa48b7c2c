package health.daybreak.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.standalone.demo.PlayYear;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearOptionsTest {

    @Test
    void aDemoPlaysNoYearUnlessItIsAskedFor() {
        assertThat(wanted("--empty")).isEmpty();
    }

    @Test
    void takesTheUsualForWhatIsNotSaid() {
        assertThat(wanted("--months", "3")).contains(new PlayYear.Wanted(3, 400, 1));
        assertThat(wanted("--patients", "20", "--seed", "7", "--stop")).contains(new PlayYear.Wanted(12, 20, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "--months, 0, from 1 to 24",
        "--months, 25, from 1 to 24",
        "--months, many, from 1 to 24",
        "--patients, 0, from 1 to 900",
        "--patients, 901, from 1 to 900"
    })
    void refusesANumberThatNobodyCanPlay(String option, String value, String sentence) {
        assertThatThrownBy(() -> wanted(option, value))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining(option)
                .hasMessageContaining(sentence)
                .hasMessageContaining(value);
    }

    @Test
    void refusesASeedThatIsNoNumber() {
        assertThatThrownBy(() -> wanted("--months", "1", "--seed", "-1"))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("--seed needs a number from 0");
    }

    @Test
    void refusesOptionsThatDoNotGoTogether() {
        assertThatThrownBy(() -> wanted("--months", "1", "--empty")).hasMessageContaining("--empty plays nothing");
        assertThatThrownBy(() -> wanted("--seed", "1")).hasMessageContaining("go with --months or --patients");
        assertThatThrownBy(() -> wanted("--stop")).hasMessageContaining("go with --months or --patients");
    }

    private static Optional<PlayYear.Wanted> wanted(String... arguments) {
        return YearOptions.of(Options.parse(
                List.of(arguments), Set.of("--months", "--patients", "--seed"), Set.of("--empty", "--stop")));
    }
}
