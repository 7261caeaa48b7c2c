package health.daybreak.standalone.cli;

import health.daybreak.standalone.CommandFailed;
import health.daybreak.standalone.demo.PlayDemo;
import health.daybreak.standalone.demo.PlayYear;
import health.daybreak.standalone.home.Home;
import health.daybreak.standalone.home.Ports;
import health.daybreak.standalone.home.Running;
import health.daybreak.standalone.home.Secrets;
import health.daybreak.standalone.supervisor.AotCache;
import health.daybreak.standalone.supervisor.Build;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;

/** The commands of the launcher that need Java. */
public final class Commands {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final int GATEWAY_PORT = 8080;
    private static final String HOME = "--home";
    private static final String PORT = "--port";
    private static final String AOT = "--aot";
    private static final String MONTHS = "--months";
    private static final String PATIENTS = "--patients";
    private static final String SEED = "--seed";
    private static final String TOPIC = "--topic";
    private static final String GROUP = "--group";

    private Commands() {}

    /** Runs a command and returns the exit code: 0 done, 1 failed with a sentence on standard error, 2 wrong usage. */
    public static int run(String[] arguments) {
        try {
            if (arguments.length == 0) {
                throw new WrongUsage("a command is missing");
            }
            dispatch(arguments[0], List.of(arguments).subList(1, arguments.length));
            return DONE;
        } catch (WrongUsage e) {
            System.err.println("daybreak: " + e.getMessage() + "; ./daybreak help shows what is right");
            return WRONG_USAGE;
        } catch (CommandFailed e) {
            System.err.println("daybreak: " + e.getMessage());
            return FAILED;
        } catch (KafkaException e) {
            System.err.println("daybreak: The broker does not answer as it should: " + e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static void dispatch(String command, List<String> rest) throws InterruptedException {
        switch (command) {
            case "up" -> up(Options.parse(rest, Set.of(HOME, PORT, AOT), Set.of()));
            case "demo" ->
                demo(Options.parse(rest, Set.of(HOME, PORT, AOT, MONTHS, PATIENTS, SEED), Set.of("--empty", "--stop")));
            case "train" -> train(Options.parse(rest, Set.of(PORT), Set.of()));
            case "events" -> events(Options.parse(rest, Set.of(HOME, TOPIC), Set.of("--from-beginning", "--to-end")));
            case "replay" -> replay(Options.parse(rest, Set.of(HOME, TOPIC, GROUP), Set.of()));
            case "verify-ledger" -> verifyLedger(Options.parse(rest, Set.of(HOME), Set.of()));
            case "info" -> info(Options.parse(rest, Set.of(HOME), Set.of("--json")));
            default -> throw new WrongUsage("there is no command " + command);
        }
    }

    private static void up(Options options) throws InterruptedException {
        Folders folders = Folders.ofLauncher();
        Home home = options.value(HOME).map(Path::of).map(Home::new).orElse(new Home(folders.standard()));
        starter(folders).run(home, port(options), false, aot(options), (ready, gateway, stopping) -> true, () -> {});
    }

    private static void demo(Options options) throws InterruptedException {
        Optional<PlayYear.Wanted> year = YearOptions.of(options);
        Folders folders = Folders.ofLauncher();
        DemoHome home = DemoHome.of(options.value(HOME));
        starter(folders)
                .run(
                        home.home(),
                        port(options),
                        true,
                        aot(options),
                        (ready, gateway, stopping) -> {
                            if (year.isPresent()) {
                                playYear(ready, gateway, year.get());
                                return !options.has("--stop");
                            }
                            return options.has("--empty") || play(ready, gateway, stopping, PlayDemo::play);
                        },
                        home::deleteIfTemporary);
    }

    private static void playYear(Home home, String gateway, PlayYear.Wanted wanted) throws InterruptedException {
        if (Files.exists(home.clockOffset())) {
            throw new CommandFailed("%s holds a demo already; name a new folder with --home, or leave it out."
                    .formatted(home.folder()));
        }
        System.out.printf(
                "Playing %d months of a clinic with %d patients, seed %d%n",
                wanted.months(), wanted.patients(), wanted.seed());
        new PlayYear(home, gateway, System.out, Clock.systemUTC()).play(wanted);
    }

    /** A demo that was there before is not played a second time. */
    private static boolean play(Home home, String gateway, BooleanSupplier stopping, Consumer<PlayDemo> howFar) {
        if (Files.notExists(home.clockOffset())) {
            System.out.println("Playing a month of the clinic's life");
            try {
                howFar.accept(new PlayDemo(home, gateway, System.out, Clock.systemUTC()));
            } catch (CommandFailed e) {
                // The system itself is sound and may be used and looked at; the month is only shorter.
                if (!stopping.getAsBoolean()) {
                    System.err.println("daybreak: " + e.getMessage());
                }
            }
        }
        return true;
    }

    /** On any free port: nobody is to open it, and the usual one may be taken by a Daybreak that runs. */
    private static void train(Options options) throws InterruptedException {
        DemoHome home = DemoHome.of(Optional.empty());
        starter(Folders.ofLauncher())
                .run(
                        home.home(),
                        options.port(PORT, Ports.anyFree()),
                        true,
                        AotCache.TRAIN,
                        (ready, gateway, stopping) -> !play(ready, gateway, stopping, PlayDemo::playBeginning),
                        home::deleteIfTemporary);
    }

    private static void events(Options options) {
        var out = new FileOutputStream(FileDescriptor.out);
        new EventsCommand(out)
                .run(broker(options), options.value(TOPIC), options.has("--from-beginning"), options.has("--to-end"));
    }

    private static void replay(Options options) throws InterruptedException {
        Map<String, Integer> replayed =
                new ReplayCommand(broker(options)).run(options.value(TOPIC), options.value(GROUP));
        replayed.forEach((topic, count) -> System.out.printf(Locale.ROOT, "%d put back from %s%n", count, topic));
        if (replayed.isEmpty()) {
            System.out.println("No dead letters wait");
        }
    }

    private static void verifyLedger(Options options) {
        Home home = Folders.ofLauncher().findRunning(options);
        String gateway = Running.read(home).orElseThrow().gateway();
        new VerifyLedgerCommand(gateway, Secrets.machineClient(home, gateway))
                .run(PublishedLedger.read(broker(options)), System.out);
    }

    private static void info(Options options) {
        InfoCommand.run(Folders.ofLauncher().findRunning(options), options.has("--json"), System.out);
    }

    private static String broker(Options options) {
        return "127.0.0.1:"
                + Ports.read(Folders.ofLauncher().findRunning(options)).of("kafka");
    }

    private static UpCommand starter(Folders folders) {
        return new UpCommand(new Build(folders.build()), folders, System.out);
    }

    private static int port(Options options) {
        return options.port(PORT, GATEWAY_PORT);
    }

    private static AotCache aot(Options options) {
        return AotCache.named(options.value(AOT).orElse("auto"));
    }
}
