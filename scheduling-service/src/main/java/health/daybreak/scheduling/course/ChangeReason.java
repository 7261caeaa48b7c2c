package health.daybreak.scheduling.course;

/** Why a session is moved or cancelled, or a course ended. A list, so that no free text about a patient gets into events. */
public enum ChangeReason {
    PATIENT_REQUEST,
    PATIENT_ILL,
    NO_RIDE_HOME,
    CLINICAL_DECISION,
    NO_RESPONSE,
    SIDE_EFFECTS,
    CLINIC_REQUEST,
    OTHER
}
