package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;

/** Another system sends questionnaires that a patient answered there; each is scored here and kept once. */
public final class ImportAnswers {

    private final RecordAssessment recordAssessment;
    private final Assessments assessments;

    public ImportAnswers(RecordAssessment recordAssessment, Assessments assessments) {
        this.recordAssessment = recordAssessment;
        this.assessments = assessments;
    }

    /** Refuses answers that cannot be scored. */
    public List<Stored<Assessment>> importAnswers(
            String patientId, String system, List<AnsweredElsewhere> answers, Instant now) {
        return answers.stream()
                .map(one -> importOne(patientId, system, one, now))
                .toList();
    }

    private Stored<Assessment> importOne(String patientId, String system, AnsweredElsewhere one, Instant now) {
        String id = Ids.derived("imported-assessment", patientId, one.instrument(), one.at(), one.answers());
        Answered answered = new Answered(
                patientId, one.answers(), null, Giver.IMPORT, Occasion.SCREENING, null, null, system, one.at());
        try {
            return assessments.find(id).orElseGet(() -> recordAssessment.record(id, one.instrument(), answered, now));
        } catch (Refused refused) {
            // Somebody else may have sent the same a moment ago; any other refusal finds nothing, and stands.
            return assessments.find(id).orElseThrow(() -> refused);
        }
    }
}
