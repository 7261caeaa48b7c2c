package health.daybreak.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void readsOptionsWithAndWithoutAValue() {
        Options options = parse("--port", "9000", "--json");

        assertThat(options.port("--port", 8080)).isEqualTo(9000);
        assertThat(options.has("--json")).isTrue();
    }

    @Test
    void usesTheUsualPortWhenNoneIsGiven() {
        assertThat(parse().port("--port", 8080)).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "http"})
    void refusesAPortThatIsNone(String port) {
        Options options = parse("--port", port);

        assertThatThrownBy(() -> options.port("--port", 8080))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining(port);
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        assertThatThrownBy(() -> parse("--verbose"))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("--verbose");
    }

    @Test
    void refusesAnOptionWhoseValueIsMissing() {
        assertThatThrownBy(() -> parse("--port")).isInstanceOf(WrongUsage.class).hasMessageContaining("needs a value");
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), Set.of("--port"), Set.of("--json"));
    }
}
