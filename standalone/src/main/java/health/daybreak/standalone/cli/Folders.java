package health.daybreak.standalone.cli;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import health.daybreak.standalone.home.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which data folder a command works on.
 *
 * @param standard the clone's own, used by {@code up}
 * @param build where the launcher builds; the folder of the last start is remembered here, so that other commands find a
 *     demo without being told where it is
 */
record Folders(Path standard, Path build) {

    /** As the launcher says in the system properties {@code daybreak.home} and {@code daybreak.build}. */
    static Folders ofLauncher() {
        return new Folders(
                Path.of(System.getProperty("daybreak.home", ".daybreak")),
                Path.of(System.getProperty("daybreak.build", ".build")));
    }

    /** The folder named by {@code --home}, else the clone's own if it runs or nothing else does, else the last started. */
    Home find(Options options) {
        Optional<Home> named = options.value("--home").map(Path::of).map(Home::new);
        return named.orElseGet(() -> {
            var own = new Home(standard);
            return Running.read(own).isPresent() ? own : lastStarted().orElse(own);
        });
    }

    /** Like {@link #find}, but Daybreak must be running on it. */
    Home findRunning(Options options) {
        Home home = find(options);
        if (Running.read(home).isEmpty() || Ports.read(home).byName().isEmpty()) {
            throw new CommandFailed(
                    "Daybreak does not run on %s; start it with ./daybreak up or ./daybreak demo, or name its folder with --home."
                            .formatted(home.folder()));
        }
        return home;
    }

    void remember(Home home) {
        try {
            Files.createDirectories(build);
            Files.writeString(pointer(), home.folder().toString());
        } catch (IOException e) {
            throw new CommandFailed("%s cannot be written: %s".formatted(pointer(), e.getMessage()), e);
        }
    }

    private Optional<Home> lastStarted() {
        try {
            return Optional.of(new Home(Path.of(Files.readString(pointer()))))
                    .filter(home -> Running.read(home).isPresent());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path pointer() {
        return build.resolve("last-started");
    }
}
