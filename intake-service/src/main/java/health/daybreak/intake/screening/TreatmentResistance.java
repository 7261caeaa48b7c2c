package health.daybreak.intake.screening;

import java.util.List;

/**
 * Whether the present episode has resisted treatment: enough different antidepressants, tried adequately, have failed.
 *
 * @param failed different drugs that count
 * @param needed how many it takes
 * @param drugClasses of those that count, each once
 * @param sentence for people
 */
public record TreatmentResistance(
        Outcome outcome, int failed, int needed, List<String> drugs, List<String> drugClasses, String sentence) {

    /** In one word. */
    public enum Outcome {
        RESISTANT,
        NOT_RESISTANT,
        /** No trial is on record. */
        NOT_KNOWN
    }

    public TreatmentResistance {
        drugs = List.copyOf(drugs);
        drugClasses = List.copyOf(drugClasses);
    }

    static TreatmentResistance of(List<TrialFinding> findings, int needed) {
        List<TrialFinding> counting =
                findings.stream().filter(TrialFinding::counts).toList();
        List<String> drugs =
                counting.stream().map(TrialFinding::drug).distinct().sorted().toList();
        List<String> classes = counting.stream()
                .map(TrialFinding::drugClass)
                .filter(known -> known != null)
                .distinct()
                .sorted()
                .toList();
        int failed = drugs.size();
        if (findings.isEmpty()) {
            return new TreatmentResistance(
                    Outcome.NOT_KNOWN, 0, needed, drugs, classes, "No antidepressant trial is on record.");
        }
        Outcome outcome = failed >= needed ? Outcome.RESISTANT : Outcome.NOT_RESISTANT;
        return new TreatmentResistance(outcome, failed, needed, drugs, classes, sentence(drugs, needed));
    }

    private static String sentence(List<String> drugs, int needed) {
        String which =
                switch (drugs.size()) {
                    case 0 -> "No antidepressant was";
                    case 1 -> "One antidepressant (" + drugs.getFirst() + ") was";
                    default -> drugs.size() + " different antidepressants (" + String.join(", ", drugs) + ") were";
                };
        return which + " tried adequately in this episode and failed; treatment resistance takes " + needed + ".";
    }
}
