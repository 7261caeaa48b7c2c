package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What staff found out in a screening. Saved as a whole as it stands; what is not known yet is left out.
 *
 * @param medications what the patient takes, in their words, at most 100
 * @param lorazepamEquivalentMilligrams all benzodiazepines of a day together, or null when none or not known
 * @param episode the present episode of depression, or null when nothing was asked of it
 */
public record Findings(
        @Nullable Indication indication,
        List<AntidepressantTrial> trials,
        List<QuestionAnswer> answers,
        List<String> medications,
        @Nullable BigDecimal lorazepamEquivalentMilligrams,
        @Nullable Vitals vitals,
        @Nullable Episode episode) {

    static final Findings NONE = new Findings(null, List.of(), List.of(), List.of(), null, null, null);

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

    /** What staff found out stands; where they have found out nothing, what the patient stated. */
    Findings filledBy(Stated stated) {
        List<QuestionAnswer> all = new ArrayList<>(answers);
        stated.answers().stream()
                .filter(answer -> answers.stream().noneMatch(known -> known.question() == answer.question()))
                .forEach(all::add);
        return new Findings(
                indication,
                trials.isEmpty() ? stated.trials() : trials,
                all,
                medications.isEmpty() ? stated.medications() : medications,
                lorazepamEquivalentMilligrams,
                vitals,
                episode);
    }

    /** The same vitals saved again, without saying when they were taken, were not taken again. */
    Findings keepingTimeOf(Findings before, Instant savedAt) {
        if (vitals == null || before.vitals == null || !vitals.measuredAt().equals(savedAt)) {
            return this;
        }
        Vitals asBefore = vitals.takenAt(before.vitals.measuredAt());
        return asBefore.equals(before.vitals)
                ? new Findings(
                        indication, trials, answers, medications, lorazepamEquivalentMilligrams, asBefore, episode)
                : this;
    }

    /** Refuses trials that lie ahead: nobody has taken anything tomorrow. */
    void requirePast(LocalDate today) {
        // A day of grace: where the patient is, it may be tomorrow already.
        LocalDate latest = today.plusDays(1);
        boolean ahead = trials.stream()
                .anyMatch(trial -> isAfter(trial.startedOn(), latest) || isAfter(trial.endedOn(), latest));
        if (ahead) {
            throw Refused.unprocessable(
                    "trial-in-the-future", "A trial begins or ends after today; check its two dates.");
        }
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate latest) {
        return day != null && day.isAfter(latest);
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
