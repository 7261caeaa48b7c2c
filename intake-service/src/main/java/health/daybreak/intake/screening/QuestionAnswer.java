package health.daybreak.intake.screening;

import org.jspecify.annotations.Nullable;

/**
 * One contraindication question and what was answered.
 *
 * @param origin who says so, in words; null for what staff found out
 */
public record QuestionAnswer(
        Question question,
        Answer answer,
        @Nullable String detail,
        @Nullable String origin) {

    /** An answer that staff found out. */
    public QuestionAnswer(Question question, Answer answer, @Nullable String detail) {
        this(question, answer, detail, null);
    }

    QuestionAnswer from(String newOrigin) {
        return new QuestionAnswer(question, answer, detail, newOrigin);
    }
}
