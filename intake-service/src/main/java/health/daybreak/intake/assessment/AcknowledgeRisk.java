package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;

/** A clinician takes charge of a flagged risk. */
public final class AcknowledgeRisk {

    private final Assessments assessments;

    public AcknowledgeRisk(Assessments assessments) {
        this.assessments = assessments;
    }

    /** Refuses when the questionnaire is not this patient's, flagged nothing, or somebody has taken charge already. */
    public Stored<Assessment> acknowledge(String patientId, String assessmentId, Acknowledgement acknowledgement) {
        return assessments.change(assessmentId, assessment -> {
            if (!assessment.answered().patientId().equals(patientId)) {
                throw Refused.notFound("assessment", assessmentId);
            }
            return new RiskHandling(assessmentId, assessment).acknowledge(acknowledgement);
        });
    }
}
