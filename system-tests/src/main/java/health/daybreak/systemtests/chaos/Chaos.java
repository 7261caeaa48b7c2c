package health.daybreak.systemtests.chaos;

import health.daybreak.systemtests.chaos.Auditor.Finding;
import health.daybreak.systemtests.chaos.Killer.Strike;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.systemtests.races.RacesCommand;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * {@code ./daybreak chaos [kills]}: every process of the platform is killed again and again while people work, and then
 * all stores are compared with all topics. Ends with 0 only if every acknowledged command's effects are there exactly once.
 */
public final class Chaos {

    /** At work in closed loop, so that one for each processor keeps the machine busy while processes die on it. */
    private static final int CLINICS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final Duration SETTLING = Duration.ofMinutes(2);

    /** What a run showed. */
    public record Report(
            List<String> recoveries, int courses, int signedSessions, int documents, List<String> faults) {}

    private final PrintStream out;

    public Chaos(PrintStream out) {
        this.out = out;
    }

    /** Runs 1,000 kills, or as many as the first argument says; or {@code races}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("races")) {
            RacesCommand.run(List.of(arguments).subList(1, arguments.length));
        }
        int kills = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        Path home = Files.createTempDirectory("daybreak-chaos");
        Report report;
        try (RunningPlatform platform = RunningPlatform.start(home, "up")) {
            report = new Chaos(System.out).run(platform, kills, 1);
        }
        report.recoveries().forEach(System.out::println);
        System.out.printf(
                "%d kills; %d courses and %d signed sessions acknowledged; %d documents compared with the topics; %d faults%n",
                kills,
                report.courses(),
                report.signedSessions(),
                report.documents(),
                report.faults().size());
        report.faults().forEach(fault -> System.out.println("  " + fault));
        System.exit(report.faults().isEmpty() ? 0 : 1);
    }

    /** Does it to this platform, and audits all that it holds. */
    public Report run(RunningPlatform platform, int kills, long seed) throws InterruptedException {
        List<Strike> done = new ArrayList<>();
        Load load = new Load(platform, CLINICS);
        try (load) {
            new Killer(platform, seed).kill(kills, strike -> {
                done.add(strike);
                out.printf(
                        Locale.ROOT,
                        "strike %d: %s, whole again after %.1f s%n",
                        done.size(),
                        String.join(" and ", strike.processes()),
                        strike.recovery().toMillis() / 1000.0);
            });
        }
        return report(platform, load, done);
    }

    private Report report(RunningPlatform platform, Load load, List<Strike> strikes) {
        Auditor auditor = new Auditor(platform.brokers(), platform.storeUri());
        List<String> faults = new ArrayList<>();
        load.failures().forEach(failure -> faults.add("Somebody could not go on: " + failure));
        Finding finding = settled(auditor);
        faults.addAll(finding.faults());
        load.started().forEach(course -> faults.addAll(missing(finding.story(), course)));
        load.signed().forEach(session -> expectOnce(finding.story(), "daybreak.session.completed.v1", session, faults));
        return new Report(
                recoveries(strikes), load.started().size(), load.signed().size(), finding.documents(), faults);
    }

    private static List<String> missing(Story story, Load.Started course) {
        List<String> faults = new ArrayList<>();
        expectOnce(story, "daybreak.patient.registered.v1", course.patientId(), faults);
        expectOnce(story, "daybreak.course.started.v1", course.courseId(), faults);
        course.sessionIds().forEach(session -> expectOnce(story, "daybreak.session.booked.v1", session, faults));
        return faults;
    }

    private static void expectOnce(Story story, String type, String subject, List<String> faults) {
        long count = story.count(type, subject);
        if (count != 1) {
            faults.add(type + " about " + subject + " stands on the topics " + count + " times");
        }
    }

    /** Audits until there is nothing to say, or two minutes long: events may still be on their way. */
    private static Finding settled(Auditor auditor) {
        List<Finding> last = new ArrayList<>();
        try {
            Awaitility.await("everything to be applied")
                    .atMost(SETTLING)
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> {
                        last.add(auditor.audit());
                        return last.getLast().faults().isEmpty();
                    });
        } catch (ConditionTimeoutException stillFaulty) {
            return last.getLast();
        }
        return last.getLast();
    }

    private static List<String> recoveries(List<Strike> strikes) {
        return strikes.stream()
                .collect(Collectors.groupingBy(Chaos::who, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> {
                    List<Double> seconds = entry.getValue().stream()
                            .map(strike -> strike.recovery().toMillis() / 1000.0)
                            .sorted(Comparator.naturalOrder())
                            .toList();
                    return String.format(
                            Locale.ROOT,
                            "%-14s killed %3d times; whole again after %.1f s (median), %.1f s (worst)",
                            entry.getKey(),
                            seconds.size(),
                            seconds.get(seconds.size() / 2),
                            seconds.getLast());
                })
                .toList();
    }

    private static String who(Strike strike) {
        return strike.processes().size() == 1 ? strike.processes().getFirst() : "two at once";
    }
}
