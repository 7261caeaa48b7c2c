package health.daybreak.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailedSignInsTest {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final FailedSignIns failures = new FailedSignIns(3, 5, WINDOW);

    @Test
    void theThirdFailureOfANameStopsIt() {
        fail("nurse", "here", 2);
        assertThat(failures.tooMany("nurse", "elsewhere", 0)).isFalse();

        fail("nurse", "here", 1);
        assertThat(failures.tooMany("nurse", "elsewhere", 0)).isTrue();
        assertThat(failures.tooMany("NURSE ", "elsewhere", 0)).isTrue();
    }

    @Test
    void theFifthFailureFromAnAddressStopsItForAllNames() {
        fail("one", "here", 2);
        fail("two", "here", 2);
        assertThat(failures.tooMany("three", "here", 0)).isFalse();

        fail("three", "here", 1);
        assertThat(failures.tooMany("four", "here", 0)).isTrue();
        assertThat(failures.tooMany("four", "elsewhere", 0)).isFalse();
    }

    @Test
    void aFailureCountsUntilTheWindowHasPassed() {
        fail("nurse", "here", 3);

        assertThat(failures.tooMany("nurse", "here", WINDOW.toNanos() - 1)).isTrue();
        assertThat(failures.tooMany("nurse", "here", WINDOW.toNanos())).isFalse();
    }

    @Test
    void theRightPasswordClearsTheNameButNotTheAddress() {
        fail("nurse", "here", 2);
        fail("other", "here", 2);
        failures.succeeded("nurse");
        fail("nurse", "here", 1);

        assertThat(failures.tooMany("nurse", "elsewhere", 0)).isFalse();
        assertThat(failures.tooMany("nurse", "here", 0)).isTrue();
    }

    private void fail(String username, String address, int times) {
        for (int time = 0; time < times; time++) {
            failures.failed(username, address, 0);
        }
    }
}
