package health.daybreak.scheduling.candidate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prescriber starts a course although these tests are not done, and answers for it.
 *
 * @param tests exactly those that they saw to be missing, by intake's names
 * @param reason in the prescriber's words; null to whom it is not shown
 */
public record TestsAnsweredFor(List<String> tests, @Nullable String reason) {

    public TestsAnsweredFor {
        tests = List.copyOf(tests);
    }

    /** The same for people who do not treat. */
    public TestsAnsweredFor withoutReason() {
        return new TestsAnsweredFor(tests, null);
    }
}
