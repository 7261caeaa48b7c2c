package health.daybreak.intake.screening;

import java.time.LocalDate;
import java.util.List;

/**
 * What a patient has stated of themselves in writing, before anybody of the clinic asked.
 *
 * @param medications in the patient's words
 * @param trials those that were told in full
 */
public record Stated(
        LocalDate on, List<QuestionAnswer> answers, List<String> medications, List<AntidepressantTrial> trials) {

    /** Where such facts come from, for people. */
    static final String ORIGIN = "stated by the patient";

    public Stated {
        answers = List.copyOf(answers);
        medications = List.copyOf(medications);
        trials = List.copyOf(trials);
    }

    /** The same answer, saying that it is the patient's own, if it is. */
    QuestionAnswer marked(QuestionAnswer answer) {
        boolean own = answers.stream()
                .anyMatch(one -> one.question() == answer.question() && one.answer() == answer.answer());
        return own ? answer.from(ORIGIN) : answer;
    }
}
