package health.daybreak.gateway.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** Keeps, in the file that every service reads, how far a demonstration's clock is ahead of the real one. */
final class MoveClock {

    private final Path file;

    MoveClock(Path file) {
        this.file = file;
    }

    /** How far ahead the clock is; zero when it was never moved. */
    synchronized Duration offset() throws IOException {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (NoSuchFileException neverMoved) {
            return Duration.ZERO;
        }
    }

    /**
     * How far ahead the clock is now.
     *
     * @param at what it said at that moment
     */
    record Moved(Duration offset, Instant at) {}

    /** Moves the clock, in one step that no service can see half of. The file's own time stamp is the real time. */
    synchronized Moved move(UnaryOperator<Duration> to) throws IOException {
        Duration moved = to.apply(offset());
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "clock", ".tmp");
        Files.writeString(unfinished, moved.toString());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Instant real = Files.getLastModifiedTime(file).toInstant();
        return new Moved(moved, real.plus(moved).truncatedTo(ChronoUnit.MILLIS));
    }
}
