package health.daybreak.standalone.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

/**
 * What runs on a data folder now.
 *
 * @param supervisor process id of the supervisor
 * @param gateway the address to open
 * @param processes name and process id of each part
 */
public record Running(long supervisor, String gateway, Map<String, Long> processes) {

    /** Copies the map. */
    public Running {
        processes = Map.copyOf(processes);
    }

    /** What runs on the folder; empty when its supervisor is gone. */
    public static Optional<Running> read(Home home) {
        if (Files.notExists(home.running())) {
            return Optional.empty();
        }
        Running running = JsonFile.read(home.running(), Running.class);
        return ProcessHandle.of(running.supervisor)
                .filter(ProcessHandle::isAlive)
                .map(alive -> running);
    }

    /** Writes it down for {@link #read}. */
    public void write(Home home) {
        JsonFile.write(home.running(), this);
    }

    /** Forgets it after a clean stop. */
    public static void forget(Home home) {
        try {
            Files.deleteIfExists(home.running());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
