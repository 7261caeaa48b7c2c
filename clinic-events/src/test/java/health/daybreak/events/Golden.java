package health.daybreak.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A checked-in file that must say what the build says. */
final class Golden {

    private static final boolean UPDATE = Boolean.getBoolean("daybreak.update-golden");

    private Golden() {}

    /** Fails when the file differs; with {@code -Ddaybreak.update-golden=true} writes it instead. */
    static void check(Path file, String expected) {
        if (UPDATE) {
            write(file, expected);
        }
        assertThat(read(file))
                .as("%s is stale: run the tests of clinic-events with -Ddaybreak.update-golden=true", file)
                .isEqualTo(expected);
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
