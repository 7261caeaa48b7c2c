package health.daybreak.intake.rulebook;

import health.daybreak.intake.patient.Stage;
import health.daybreak.intake.screening.Reason;
import health.daybreak.intake.screening.Verdict;
import java.util.Collection;
import java.util.List;

/**
 * What a draft would change, had it been in force.
 *
 * @param patients how many current patients it was tried on
 * @param changed those for whom it makes a difference, those whose verdict changes first
 */
public record Effect(int patients, List<ForPatient> changed) {

    public Effect {
        changed = List.copyOf(changed);
    }

    /**
     * The difference that it makes for one patient.
     *
     * @param decided whether the patient's screening is decided; that decision stands
     */
    public record ForPatient(
            String patientId, String name, Stage stage, boolean decided, Verdict before, Verdict after) {

        /** Whether the verdict itself is another one, not only a reason for it. */
        public boolean changesVerdict() {
            return before.getClass() != after.getClass();
        }

        /** Reasons that speak only with the draft, or weigh differently with it. */
        public List<Reason> appearing() {
            return without(after.reasons(), before.reasons());
        }

        /** Reasons that speak only without it, or weigh differently without it. */
        public List<Reason> disappearing() {
            return without(before.reasons(), after.reasons());
        }

        boolean makesADifference() {
            return changesVerdict() || !appearing().isEmpty() || !disappearing().isEmpty();
        }

        private static List<Reason> without(List<Reason> reasons, Collection<Reason> others) {
            return reasons.stream()
                    .filter(reason -> others.stream().noneMatch(other -> weighTheSame(reason, other)))
                    .toList();
        }

        private static boolean weighTheSame(Reason one, Reason other) {
            return one.rule().id().equals(other.rule().id())
                    && one.rule().severity() == other.rule().severity();
        }
    }
}
