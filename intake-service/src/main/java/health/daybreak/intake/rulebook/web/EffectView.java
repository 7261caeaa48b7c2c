package health.daybreak.intake.rulebook.web;

import health.daybreak.intake.patient.Stage;
import health.daybreak.intake.rulebook.Effect;
import health.daybreak.intake.screening.web.ReasonView;
import health.daybreak.intake.screening.web.VerdictView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a draft would change.
 *
 * @param patients how many current patients it was tried on
 * @param unchanged for how many it makes no difference
 * @param shifts how many verdicts would change, from which to which
 * @param otherReasons how many keep their verdict, for other reasons
 * @param named whether {@code changed} names them; only to those who treat
 * @param changed those for whom it makes a difference, those whose verdict changes first
 */
record EffectView(
        int patients, int unchanged, List<Shift> shifts, int otherReasons, boolean named, List<ChangedView> changed) {

    /** So many verdicts would change like this. */
    record Shift(VerdictView.Outcome from, VerdictView.Outcome to, int patients) {}

    /**
     * The difference for one patient.
     *
     * @param decided the screening is decided; that decision stands whatever the rule says from then on
     * @param appearing reasons that would speak, or weigh otherwise
     * @param disappearing reasons that would not speak any more, or weigh otherwise
     */
    record ChangedView(
            String patientId,
            String displayName,
            Stage stage,
            boolean decided,
            VerdictView.Outcome from,
            VerdictView.Outcome to,
            List<ReasonView> appearing,
            List<ReasonView> disappearing) {

        static ChangedView from(Effect.ForPatient one) {
            return new ChangedView(
                    one.patientId(),
                    one.name(),
                    one.stage(),
                    one.decided(),
                    VerdictView.Outcome.of(one.before()),
                    VerdictView.Outcome.of(one.after()),
                    one.appearing().stream().map(ReasonView::from).toList(),
                    one.disappearing().stream().map(ReasonView::from).toList());
        }
    }

    static EffectView from(Effect effect, boolean named) {
        List<ChangedView> all = effect.changed().stream().map(ChangedView::from).toList();
        List<Shift> shifts = shifts(all);
        int shifted = shifts.stream().mapToInt(Shift::patients).sum();
        return new EffectView(
                effect.patients(),
                effect.patients() - all.size(),
                shifts,
                all.size() - shifted,
                named,
                named ? all : List.of());
    }

    private static List<Shift> shifts(List<ChangedView> all) {
        Map<List<VerdictView.Outcome>, Long> counts = all.stream()
                .filter(one -> one.from() != one.to())
                .collect(Collectors.groupingBy(
                        one -> List.of(one.from(), one.to()),
                        () -> new TreeMap<>(Comparator.comparing(Object::toString)),
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Shift(
                        entry.getKey().getFirst(), entry.getKey().getLast(), Math.toIntExact(entry.getValue())))
                .toList();
    }
}
