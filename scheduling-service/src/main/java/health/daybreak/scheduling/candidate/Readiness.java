package health.daybreak.scheduling.candidate;

import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.ReadinessItem;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which labs and other tests intake wants of a patient, and how long each counts. */
public record Readiness(List<Test> tests, Instant changedAt) {

    private static final String DONE = "DONE";
    private static final String COURSE_START = "COURSE_START";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    public Readiness {
        tests = List.copyOf(tests);
    }

    static Readiness from(ReadinessChanged event) {
        return new Readiness(event.items().stream().map(Test::from).toList(), event.changedAt());
    }

    /** The tests without which no course starts at this moment. */
    List<TestInTheWay> inTheWay(Instant now, ZoneId zone) {
        return tests.stream()
                .filter(test -> test.blocks().contains(COURSE_START) && !test.countsAt(now))
                .map(test -> new TestInTheWay(test.item(), test.sentence(zone)))
                .toList();
    }

    /**
     * One test.
     *
     * @param validUntil from when on its result does not count any more; null without one
     * @param blocks what waits for it unless it is done and counts
     */
    public record Test(String item, String state, @Nullable Instant validUntil, List<String> blocks) {

        public Test {
            blocks = List.copyOf(blocks);
        }

        static Test from(ReadinessItem item) {
            return new Test(item.item(), item.state(), item.validUntil(), item.blocks());
        }

        boolean countsAt(Instant now) {
            return state.equals(DONE) && validUntil != null && validUntil.isAfter(now);
        }

        private String sentence(ZoneId zone) {
            String what = words();
            return switch (state) {
                case "MISSING" -> what + " is missing.";
                case "ORDERED" -> what + " is ordered, and its result is missing.";
                case "AWAITING_REVIEW" -> what + " waits for a prescriber's review.";
                case "REPEAT" -> what + " must be done again.";
                default ->
                    validUntil == null
                            ? what + " does not count."
                            : what + " ran out on " + DAY.format(validUntil.atZone(zone)) + ".";
            };
        }

        private String words() {
            String plain = item.toLowerCase(Locale.ROOT).replace('_', ' ');
            return switch (item) {
                case "PDMP_CHECK" -> "PDMP check";
                case "ECG" -> "ECG";
                default -> plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
            };
        }
    }
}
