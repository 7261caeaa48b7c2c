package health.daybreak.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClockTest {

    private static final Clock REAL = Clock.fixed(Instant.parse("2026-11-30T09:00:00.123Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void isAheadByWhatTheFileSays() throws IOException {
        assertThat(clockSaying("PT24H").instant()).isEqualTo(Instant.parse("2026-12-01T09:00:00.123Z"));
    }

    @Test
    void tellsWholeMillisecondsWhateverTheFileSays() throws IOException {
        assertThat(clockSaying("PT1.000541701S").instant()).isEqualTo(Instant.parse("2026-11-30T09:00:01.123Z"));
    }

    @Test
    void isTheRealOneAsLongAsNobodyHasMovedIt() {
        assertThat(new DemoClock(REAL, folder.resolve("none")).instant()).isEqualTo(REAL.instant());
    }

    private Clock clockSaying(String offset) throws IOException {
        return new DemoClock(REAL, Files.writeString(folder.resolve("clock-offset"), offset));
    }
}
