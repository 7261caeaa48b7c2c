package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What staff found out in a screening. Saved as a whole as it stands; what is not known yet is left out.
 *
 * @param medications what the patient takes, in their words, at most 100
 * @param lorazepamEquivalentMilligrams all benzodiazepines of a day together, or null when none or not known
 */
public record Findings(
        @Nullable Indication indication,
        List<AntidepressantTrial> trials,
        List<QuestionAnswer> answers,
        List<String> medications,
        @Nullable BigDecimal lorazepamEquivalentMilligrams,
        @Nullable Vitals vitals) {

    static final Findings NONE = new Findings(null, List.of(), List.of(), List.of(), null, null);

    private static final int MOST = 100;

    public Findings {
        trials = List.copyOf(trials);
        answers = List.copyOf(answers);
        medications = List.copyOf(medications);
        requireEachOnce(answers);
        if (trials.size() > MOST || medications.size() > MOST) {
            throw Refused.unprocessable(
                    "too-many-entries", "A screening holds at most " + MOST + " trials and " + MOST + " medications.");
        }
    }

    /** Whether everything that staff enter is there, so that a prescriber can decide. */
    boolean complete() {
        boolean trialsKnown = !trials.isEmpty() || indication != Indication.TREATMENT_RESISTANT_DEPRESSION;
        return indication != null && vitals != null && trialsKnown && answers.size() == Question.values().length;
    }

    /** The same vitals saved again, without saying when they were taken, were not taken again. */
    Findings keepingTimeOf(Findings before, Instant savedAt) {
        if (vitals == null || before.vitals == null || !vitals.measuredAt().equals(savedAt)) {
            return this;
        }
        Vitals asBefore = vitals.takenAt(before.vitals.measuredAt());
        return asBefore.equals(before.vitals)
                ? new Findings(indication, trials, answers, medications, lorazepamEquivalentMilligrams, asBefore)
                : this;
    }

    private static void requireEachOnce(List<QuestionAnswer> answers) {
        Set<Question> seen = new HashSet<>();
        for (QuestionAnswer answer : answers) {
            if (!seen.add(answer.question())) {
                throw Refused.unprocessable(
                        "question-answered-twice", "The question " + answer.question() + " has more than one answer.");
            }
        }
    }
}
