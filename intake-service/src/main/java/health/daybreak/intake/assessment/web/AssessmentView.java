package health.daybreak.intake.assessment.web;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Occasion;
import health.daybreak.intake.assessment.Risk;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answered questionnaire.
 *
 * @param missing how many answers were missing
 * @param asksFor instruments that are due at the same contact because of these answers
 */
record AssessmentView(
        String assessmentId,
        long version,
        String patientId,
        String instrument,
        String instrumentVersion,
        List<@Nullable Integer> answers,
        @Nullable Integer total,
        String band,
        int missing,
        Occasion occasion,
        @Nullable String sessionId,
        @Nullable Integer sessionNumber,
        String recordedBy,
        Instant takenAt,
        List<String> asksFor,
        @Nullable Risk risk) {

    static AssessmentView from(Stored<Assessment> stored) {
        Assessment assessment = stored.state();
        return new AssessmentView(
                stored.id(),
                stored.version(),
                assessment.answered().patientId(),
                assessment.instrument(),
                assessment.instrumentVersion(),
                assessment.answered().answers(),
                assessment.score().total(),
                assessment.score().band(),
                assessment.score().missing(),
                assessment.answered().occasion(),
                assessment.answered().sessionId(),
                assessment.answered().sessionNumber(),
                assessment.answered().recordedBy(),
                assessment.answered().at(),
                assessment.asksFor(),
                assessment.risk());
    }
}
