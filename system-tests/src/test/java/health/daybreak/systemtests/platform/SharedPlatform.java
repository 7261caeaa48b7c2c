package health.daybreak.systemtests.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A demo that several tests use one after the other, because a start takes as long as some of them: it is started for the
 * first and stopped after the last. Whoever uses it holds its lock, and has a clinic to itself.
 */
public final class SharedPlatform implements BeforeAllCallback {

    /** The lock of the one with a clock that can be moved; all of it was started from AOT caches. */
    public static final String DEMO = "the shared demo";

    private static final ExtensionContext.Namespace ALL = ExtensionContext.Namespace.create(SharedPlatform.class);

    private @Nullable RunningPlatform running;

    @Override
    public void beforeAll(ExtensionContext context) {
        // What is kept with the root is closed at the end of the run.
        running = context.getRoot()
                .getStore(ALL)
                .computeIfAbsent(
                        DEMO,
                        first -> RunningPlatform.startBehindOthers(folder(), "demo", "--empty", "--aot", "on"),
                        RunningPlatform.class);
    }

    /** The platform, running. */
    public RunningPlatform platform() {
        return Objects.requireNonNull(running);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(RunningPlatform.root().resolve("system-tests/target/platforms")),
                    "platform");
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException("The tests have nowhere to keep a platform's data", cannotWrite);
        }
    }
}
