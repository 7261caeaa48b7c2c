package health.daybreak.intake.patient;

import java.time.Instant;
import java.util.List;

/**
 * What came with a referral, as intake uses it: the latest of each figure, all conditions, what is taken now.
 *
 * @param identifierSystem who gave the identifier
 * @param identifier the patient's at the referrer's
 * @param others figures that are kept and shown, and that nothing uses
 */
public record Referral(
        String identifierSystem,
        String identifier,
        List<ReferredCondition> conditions,
        List<ReferredMedication> medications,
        List<String> allergies,
        List<ReferredFigure> figures,
        List<OtherFigure> others,
        Instant receivedAt) {

    public Referral {
        conditions = List.copyOf(conditions);
        medications = List.copyOf(medications);
        allergies = List.copyOf(allergies);
        figures = List.copyOf(figures);
        // Referrals from before other figures were kept have none.
        others = others == null ? List.of() : List.copyOf(others);
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
                other.others,
                receivedAt));
    }
}
