package health.daybreak.standalone.cli;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The data folder of a demo.
 *
 * @param isTemporary whether it goes away with the demo
 */
record DemoHome(Home home, boolean isTemporary) {

    /** The folder that was named, which is kept; else a new temporary one. */
    static DemoHome of(Optional<String> named) {
        return named.map(folder -> new DemoHome(new Home(Path.of(folder)), false))
                .orElseGet(DemoHome::temporary);
    }

    private static DemoHome temporary() {
        try {
            return new DemoHome(new Home(Files.createTempDirectory("daybreak-demo-")), true);
        } catch (IOException e) {
            throw new CommandFailed(
                    "No temporary folder can be made: %s; name one with --home.".formatted(e.getMessage()), e);
        }
    }

    void deleteIfTemporary() {
        if (!isTemporary) {
            return;
        }
        try (Stream<Path> files = Files.walk(home.folder())) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's folder cannot be deleted: " + home.folder(), e);
        }
    }
}
