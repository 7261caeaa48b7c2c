package health.daybreak.treatment.facts;

import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.ReadinessItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which labs and other tests are wanted of a patient, and how long each counts. */
public record Readiness(List<Test> tests, Instant changedAt) {

    private static final String DONE = "DONE";
    private static final String DOSING = "DOSING";

    public Readiness {
        tests = List.copyOf(tests);
    }

    static Readiness from(ReadinessChanged event) {
        return new Readiness(event.items().stream().map(Test::from).toList(), event.changedAt());
    }

    /** The tests without which nothing may be dosed at this moment. */
    public List<Test> inTheWayOfDosing(Instant at) {
        return tests.stream()
                .filter(test -> test.blocks().contains(DOSING) && !test.countsAt(at))
                .toList();
    }

    /**
     * One test.
     *
     * @param validUntil from when on its result does not count any more; null without one
     */
    public record Test(String item, String state, @Nullable Instant validUntil, List<String> blocks) {

        public Test {
            blocks = List.copyOf(blocks);
        }

        static Test from(ReadinessItem item) {
            return new Test(item.item(), item.state(), item.validUntil(), item.blocks());
        }

        /** Whether it was done and its result counts. */
        public boolean countsAt(Instant at) {
            return state.equals(DONE) && validUntil != null && validUntil.isAfter(at);
        }
    }
}
