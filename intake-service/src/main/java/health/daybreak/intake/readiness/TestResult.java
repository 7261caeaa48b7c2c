package health.daybreak.intake.readiness;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test that was done.
 *
 * @param item which test
 * @param takenAt when the sample was taken, or the test was done
 * @param figures none where only the outcome is known
 * @param recordedBy the staff member; null for what came from elsewhere
 */
public record TestResult(
        String id,
        String item,
        Instant takenAt,
        Outcome outcome,
        List<TestFigure> figures,
        Origin origin,
        @Nullable String note,
        @Nullable String recordedBy) {

    /** Where a result came from. */
    public enum Origin {
        HERE,
        REFERRAL,
        /** A questionnaire that was answered. */
        QUESTIONNAIRE,
        /** The scales at the chair or at screening. */
        SCALES
    }

    public TestResult {
        figures = List.copyOf(figures);
    }
}
