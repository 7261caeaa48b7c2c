package health.daybreak.events.patients;

import java.time.Instant;

/**
 * A patient answered by a link what is asked of them around one session, and sent it in. Says nothing of the answers:
 * each questionnaire among them is told by its own {@code daybreak.assessment.completed.v1}.
 *
 * @param sheetId the questions that were asked
 * @param patientId the patient, without saying who that is
 * @param sessionId the session that they were asked around
 * @param occasion when they were asked. Open vocabulary: {@code BEFORE_SESSION}, or {@code MORNING_AFTER} for the check-in
 *     after it.
 * @param answeredAt when the patient sent them in
 */
public record QuestionsAnswered(String sheetId, String patientId, String sessionId, String occasion, Instant answeredAt)
        implements PatientEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.questions.answered.v1";

    @Override
    public String subject() {
        return sheetId;
    }

    @Override
    public String key() {
        return patientId;
    }
}
