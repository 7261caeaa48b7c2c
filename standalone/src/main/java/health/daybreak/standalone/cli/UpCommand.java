package health.daybreak.standalone.cli;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import health.daybreak.standalone.home.Secrets;
import health.daybreak.standalone.home.SignIn;
import health.daybreak.standalone.supervisor.AotCache;
import health.daybreak.standalone.supervisor.Build;
import health.daybreak.standalone.supervisor.Platform;
import health.daybreak.standalone.supervisor.Supervisor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Starts the whole platform and runs it until Ctrl-C or SIGTERM. */
final class UpCommand {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(6);

    /** Writing an AOT cache at the end of a training run takes its time. */
    private static final Duration TRAINED_STOP_LIMIT = Duration.ofMinutes(5);

    private final Build build;
    private final Folders folders;
    private final PrintStream console;

    UpCommand(Build build, Folders folders, PrintStream console) {
        this.build = build;
        this.folders = folders;
        this.console = console;
    }

    /** What happens once the platform is ready. */
    interface WhenReady {
        /**
         * Does it and says whether to stay until a stop is asked for.
         *
         * @param gateway the address to open
         * @param stopping whether a stop was asked for meanwhile, so that whatever fails then is no news
         */
        boolean run(Home home, String gateway, BooleanSupplier stopping) throws InterruptedException;
    }

    /** Runs the platform; {@code afterStop} is done last, however it ends. */
    void run(Home home, int port, boolean demo, AotCache aot, WhenReady whenReady, Runnable afterStop)
            throws InterruptedException {
        home.prepare();
        try (FileLock lock = home.lock()) {
            Ports ports = Ports.keptOrChosen(home, Platform.PORT_NAMES);
            ports.requireFree(home, port);
            var platform = new Platform(build, home, ports, port, demo, aot);
            List<SignIn> signIns = Secrets.signIns(home, demo);
            Secrets.machineClient(home, platform.gatewayAddress());
            runUntilStopped(platform, signIns, whenReady, afterStop);
        } catch (IOException e) {
            throw new CommandFailed("The lock of %s cannot be released".formatted(home.folder()), e);
        }
    }

    private void runUntilStopped(Platform platform, List<SignIn> signIns, WhenReady whenReady, Runnable afterStop)
            throws InterruptedException {
        Home home = platform.home();
        var supervisor = new Supervisor(platform.parts(), home, platform.gatewayAddress(), console);
        Duration limit = platform.aot() == AotCache.TRAIN ? TRAINED_STOP_LIMIT : STOP_LIMIT;
        var stopping = new StopOnSignal(supervisor, limit, afterStop, console);
        console.printf("Starting Daybreak on %s%n", home.folder());
        try {
            supervisor.start();
            folders.remember(home);
            Duration ready = supervisor.awaitReady();
            boolean stays = !stopping.begun() && whenReady.run(home, platform.gatewayAddress(), stopping::begun);
            if (stays && !stopping.begun()) {
                welcome(platform, signIns, ready);
                supervisor.awaitStop();
            }
        } finally {
            stopping.stopNow();
        }
    }

    private void welcome(Platform platform, List<SignIn> signIns, Duration ready) {
        console.printf(
                "%nDaybreak is open at %s (ready after %.1f s). Ctrl-C stops it.%n%n",
                platform.gatewayAddress(), ready.toMillis() / 1000.0);
        if (platform.demo()) {
            console.printf("  %-12s %-14s %s%n", "user name", "password", "who");
            signIns.forEach(one -> console.printf(
                    "  %-12s %-14s %s, %s%n", one.username(), one.password(), one.displayName(), role(one)));
        } else {
            console.printf("  User names and passwords: %s%n", platform.home().signIns());
        }
        console.printf("%n  Log files: %s%n", platform.home().logs());
    }

    private static String role(SignIn signIn) {
        return signIn.roles().getFirst().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
