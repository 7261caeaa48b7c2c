package health.daybreak.systemtests.races;

import health.daybreak.systemtests.platform.RunningPlatform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./daybreak chaos races [--races N] [--kill-every N] [--home DIR]}. */
public final class RacesCommand {

    private static final int RACES = 10_000;
    private static final int KILL_EVERY = 50;

    /** They would only hear of the one course that is booked in each race; what they are told, they hear afterwards. */
    private static final List<String> ONLY_HEAR = List.of("intake", "treatment", "notification", "reporting");

    private RacesCommand() {}

    /** Ends the process: 0 if every race had exactly one winner and the audit finds nothing, 1 if not, 2 for wrong usage. */
    public static void run(List<String> options) throws Exception {
        int races = RACES;
        int killEvery = KILL_EVERY;
        Path home = null;
        for (int n = 0; n < options.size(); n += 2) {
            String value = n + 1 < options.size() ? options.get(n + 1) : "";
            switch (options.get(n)) {
                case "--races" -> races = Integer.parseInt(value);
                case "--kill-every" -> killEvery = Integer.parseInt(value);
                case "--home" -> home = Path.of(value);
                default -> {
                    System.err.println("daybreak: chaos races takes --races N, --kill-every N and --home DIR, not "
                            + options.get(n));
                    System.exit(2);
                }
            }
        }
        Path folder = home == null ? Files.createTempDirectory("daybreak-races") : Files.createDirectories(home);
        System.out.println(
                "Results are kept in " + folder.resolve("races.jsonl") + "; --home " + folder + " goes on from there");
        System.exit(run(folder, races, killEvery) ? 0 : 1);
    }

    private static boolean run(Path home, int races, int killEvery) throws Exception {
        long start = System.nanoTime();
        try (RunningPlatform platform = RunningPlatform.start(home, "up");
                RunningPlatform.Paused _ = platform.pause(ONLY_HEAR)) {
            Races.Report report = new Races(home, System.out).run(platform, races, killEvery);
            System.out.printf(
                    "%d races of %d people, %d kills, %d requests asked again, %d s; %d courses with %d sessions on %d clinic days"
                            + " audited; %d faults%n",
                    report.races(),
                    Races.PEOPLE,
                    report.kills(),
                    report.askedAgain(),
                    (System.nanoTime() - start) / 1_000_000_000,
                    report.bookings().courses().size(),
                    report.bookings().sessions(),
                    report.bookings().days(),
                    report.faults().size());
            report.faults().forEach(fault -> System.out.println("  " + fault));
            return report.faults().isEmpty();
        }
    }
}
