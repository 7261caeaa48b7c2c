package health.daybreak.intake.patient;

/** How far a patient has come. */
public enum Stage {
    /** Asked for treatment; nothing is known yet. */
    INQUIRY,
    /** Questionnaires or findings are coming in. */
    SCREENING,
    /** The findings are in; a prescriber has to decide. */
    REVIEW,
    ELIGIBLE,
    DECLINED,
    IN_COURSE,
    /** The course rests; nothing of it is booked until it is taken up again. */
    PAUSED,
    /** The course has ended, as planned or early. */
    COMPLETED
}
