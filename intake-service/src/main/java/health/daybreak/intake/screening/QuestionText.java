package health.daybreak.intake.screening;

import java.util.List;

/** The wording of a question, and the diagnoses in a referring record that answer it. */
public record QuestionText(Question id, String text, List<DiagnosisCode> recordedAs) {

    public QuestionText {
        recordedAs = List.copyOf(recordedAs);
    }
}
