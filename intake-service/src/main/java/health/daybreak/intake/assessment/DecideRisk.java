package health.daybreak.intake.assessment;

import health.daybreak.intake.practitioner.QualifiedPrescribers;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A prescriber decides about a risk that somebody has taken charge of. */
public final class DecideRisk {

    private final Assessments assessments;
    private final QualifiedPrescribers prescribers;

    public DecideRisk(Assessments assessments, QualifiedPrescribers prescribers) {
        this.assessments = assessments;
        this.prescribers = prescribers;
    }

    /**
     * The latest decision stands. Of several prescribers who saw the same, the first decides and the others are told.
     *
     * @param expectedVersion of the questionnaire that the prescriber saw; needed to decide anew
     */
    public Stored<Assessment> decide(
            String patientId, String assessmentId, @Nullable Long expectedVersion, RiskDecision decision) {
        prescribers.require(decision.by(), decision.at());
        Function<Assessment, Change<Assessment>> decide = assessment -> {
            if (!assessment.answered().patientId().equals(patientId)) {
                throw Refused.notFound("assessment", assessmentId);
            }
            return new RiskHandling(assessmentId, assessment).decide(decision, expectedVersion != null);
        };
        return expectedVersion == null
                ? assessments.change(assessmentId, decide)
                : assessments.change(assessmentId, expectedVersion, decide);
    }
}
