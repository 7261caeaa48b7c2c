package health.daybreak.intake.letter;

import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Occasion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one instrument went over one course of treatment.
 *
 * @param baseline before the first dose; null when nobody asked
 * @param later every score after it, the earliest first
 * @param notAnsweredBefore the numbers of the sessions before which it was to be answered and was not
 * @param sinceLastSession whether it was answered after the last session
 */
public record InstrumentCourse(
        Instrument instrument,
        @Nullable Point baseline,
        List<Later> later,
        List<Integer> notAnsweredBefore,
        boolean sinceLastSession) {

    public InstrumentCourse {
        later = List.copyOf(later);
        notAnsweredBefore = List.copyOf(notAnsweredBefore);
    }

    /**
     * One score.
     *
     * @param total null of an instrument that has only levels
     * @param missing how many answers it was made without
     */
    public record Point(
            Instant at,
            Occasion occasion,
            @Nullable Integer sessionNumber,
            @Nullable Integer total,
            String band,
            int missing) {}

    /** A score after the first dose and what it says. */
    public record Later(Point point, Judgement judgement) {}

    /** Whether anybody ever answered it. */
    public boolean answered() {
        return baseline != null || !later.isEmpty();
    }
}
