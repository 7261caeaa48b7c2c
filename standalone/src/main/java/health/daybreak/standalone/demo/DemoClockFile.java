package health.daybreak.standalone.demo;

import health.daybreak.standalone.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The file from which all services read how far the demo's clock is from the real one; the public API only moves it on. */
final class DemoClockFile {

    private final Path file;
    private final Clock real;
    private Instant now = Instant.MIN;

    DemoClockFile(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    /** Moves the clock there, never back; says whether it moved. */
    boolean moveTo(Instant instant) {
        if (!instant.isAfter(now)) {
            return false;
        }
        now = instant;
        write(Duration.between(real.instant().truncatedTo(ChronoUnit.MILLIS), instant));
        return true;
    }

    private void write(Duration offset) {
        try {
            Path unfinished = file.resolveSibling("clock-offset.tmp");
            Files.writeString(unfinished, offset.toString());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailed("The demo's clock cannot be set: " + e.getMessage(), e);
        }
    }
}
