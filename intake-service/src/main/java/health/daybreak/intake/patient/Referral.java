package health.daybreak.intake.patient;

import java.time.Instant;
import java.util.List;

/**
 * What came with a referral, as intake uses it: the latest of each figure, all conditions, what is taken now.
 *
 * @param identifierSystem who gave the identifier
 * @param identifier the patient's at the referrer's
 */
public record Referral(
        String identifierSystem,
        String identifier,
        List<ReferredCondition> conditions,
        List<ReferredMedication> medications,
        List<String> allergies,
        List<ReferredFigure> figures,
        Instant receivedAt) {

    public Referral {
        conditions = List.copyOf(conditions);
        medications = List.copyOf(medications);
        allergies = List.copyOf(allergies);
        figures = List.copyOf(figures);
    }

    /** Whether both say the same about the patient, whenever they came. */
    public boolean saysTheSameAs(Referral other) {
        return equals(new Referral(
                other.identifierSystem,
                other.identifier,
                other.conditions,
                other.medications,
                other.allergies,
                other.figures,
                receivedAt));
    }
}
