package health.daybreak.platform.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A clock that is ahead of (or behind) the real one by the ISO-8601 duration in a file, so that all services of a demo
 * move together. The file is read each time: whoever has moved the clock finds it moved everywhere. Whatever the file says, an
 * instant has whole milliseconds like that of the real one, or documents and events would tell different times.
 */
final class DemoClock extends Clock {

    private static final Logger log = LoggerFactory.getLogger(DemoClock.class);

    private final Clock real;
    private final Path offsetFile;
    private volatile Duration offset = Duration.ZERO;

    DemoClock(Clock real, Path offsetFile) {
        this.real = real;
        this.offsetFile = offsetFile;
    }

    @Override
    public Instant instant() {
        offset = read();
        return real.instant().plus(offset).truncatedTo(ChronoUnit.MILLIS);
    }

    private Duration read() {
        try {
            String text = Files.readString(offsetFile).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (NoSuchFileException notMovedYet) {
            return Duration.ZERO;
        } catch (IOException | DateTimeException unreadable) {
            log.warn("The demo clock's offset cannot be read from {}; keeping {}", offsetFile, offset);
            return offset;
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), offsetFile);
    }
}
