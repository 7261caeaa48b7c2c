package health.daybreak.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecentTriesTest {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final RecentTries tries = new RecentTries(2, WINDOW);

    @Test
    void twoAreAllowedAndTheThirdIsOneTooMany() {
        tries.add("here", 0);
        assertThat(tries.tooMany("here", 0)).isFalse();
        tries.add("here", 0);
        assertThat(tries.tooMany("here", 0)).isTrue();
        assertThat(tries.tooMany("elsewhere", 0)).isFalse();
    }

    @Test
    void aTryCountsUntilItsWindowHasPassed() {
        tries.add("here", 0);
        tries.add("here", 5);

        assertThat(tries.tooMany("here", WINDOW.toNanos() - 1)).isTrue();
        assertThat(tries.tooMany("here", WINDOW.toNanos())).isFalse();
    }

    @Test
    void namesWithoutEndDoNotFillTheMemory() {
        tries.add("first", 0);
        tries.add("first", 0);
        for (int name = 0; name < 20_000; name++) {
            tries.add("name " + name, 0);
        }

        assertThat(tries.tooMany("first", 0)).isFalse();
    }
}
