package health.daybreak.treatment.facts;

import health.daybreak.events.patients.AssessmentCompleted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The result of an instrument. */
public record Answers(
        String assessmentId, String instrument, @Nullable Integer total, String band, Instant takenAt) {

    static Answers from(AssessmentCompleted event) {
        return new Answers(event.assessmentId(), event.instrument(), event.total(), event.band(), event.takenAt());
    }
}
