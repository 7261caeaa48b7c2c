package health.daybreak.treatment.order;

import health.daybreak.treatment.dose.DoseGuard;
import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.Milligrams;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.WeightBasis;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is ordered.
 *
 * @param minutes of an infusion; null for the usual length, and for an injection
 * @param mostPerKilogram what no session of this patient passes
 * @param mostMilligrams the same in all, with what is added during the session
 * @param escalationStep by how much the next order may be higher
 * @param topUp the most that may be added during a session; null when nothing may
 * @param asNeeded medicines that may be given without asking again
 */
public record Prescription(
        MilligramsPerKilogram perKilogram,
        @Nullable Integer minutes,
        WeightBasis basis,
        MilligramsPerKilogram mostPerKilogram,
        Milligrams mostMilligrams,
        MilligramsPerKilogram escalationStep,
        @Nullable Milligrams topUp,
        List<AsNeeded> asNeeded) {

    public Prescription {
        asNeeded = List.copyOf(asNeeded);
    }

    /** Every guard rail that a plan passes, the clinic's and those of this order, in words. */
    public List<String> problems(DosePlan plan, DoseGuard guard) {
        return guard.problems(plan, mostPerKilogram, mostMilligrams);
    }

    /** The medicine of this name, if it is ordered. */
    public Optional<AsNeeded> asNeeded(String medicine) {
        return asNeeded.stream()
                .filter(ordered -> ordered.medicine().equalsIgnoreCase(medicine))
                .findFirst();
    }
}
