package health.daybreak.intake.assessment.web;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Baseline;
import health.daybreak.intake.assessment.Giver;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Occasion;
import health.daybreak.intake.assessment.Range;
import health.daybreak.intake.assessment.Worsening;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answered questionnaire.
 *
 * @param answers empty when only the total is known
 * @param highest the highest total that the instrument can have, null when it has none
 * @param missing how many answers were missing
 * @param signs patterns of answers that have a name of their own
 * @param giver who or what gave it
 * @param baseline what it is compared with, and what the change is called
 * @param asksFor instruments that are due at the same contact because of these answers
 * @param worsening null unless the total lies far on the wrong side of the baseline
 */
record AssessmentView(
        String assessmentId,
        long version,
        String patientId,
        String instrument,
        String instrumentVersion,
        List<@Nullable Integer> answers,
        @Nullable Integer total,
        @Nullable Integer highest,
        String band,
        int missing,
        List<SignView> signs,
        Giver giver,
        @Nullable Baseline baseline,
        Occasion occasion,
        @Nullable String sessionId,
        @Nullable Integer sessionNumber,
        String recordedBy,
        Instant takenAt,
        List<String> asksFor,
        @Nullable Worsening worsening,
        @Nullable RiskView risk) {

    /** A pattern of answers and what it means, for people. */
    record SignView(String name, String sentence) {}

    static AssessmentView from(Stored<Assessment> stored, List<Assessment> ofPatient, Instruments instruments) {
        Assessment assessment = stored.state();
        Optional<Instrument> instrument = instruments.version(assessment.instrument(), assessment.instrumentVersion());
        return new AssessmentView(
                stored.id(),
                stored.version(),
                assessment.answered().patientId(),
                assessment.instrument(),
                assessment.instrumentVersion(),
                assessment.answered().answers(),
                assessment.score().total(),
                instrument.map(Instrument::range).map(Range::highest).orElse(null),
                assessment.score().band(),
                assessment.score().missing(),
                instrument.stream()
                        .flatMap(known -> known.signs().stream())
                        .filter(sign -> assessment.score().signs().contains(sign.name()))
                        .map(sign -> new SignView(sign.name(), sign.sentence()))
                        .toList(),
                assessment.answered().giver(),
                Baseline.of(assessment, ofPatient, instruments).orElse(null),
                assessment.answered().occasion(),
                assessment.answered().sessionId(),
                assessment.answered().sessionNumber(),
                assessment.answered().recordedBy(),
                assessment.answered().at(),
                assessment.asksFor(),
                assessment.worsening(),
                assessment.risk() == null ? null : RiskView.from(assessment.risk()));
    }
}
