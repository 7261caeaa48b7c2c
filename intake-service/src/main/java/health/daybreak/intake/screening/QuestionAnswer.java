package health.daybreak.intake.screening;

import org.jspecify.annotations.Nullable;

/** One contraindication question and what was answered. */
public record QuestionAnswer(
        Question question, Answer answer, @Nullable String detail) {}
