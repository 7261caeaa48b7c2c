package health.daybreak.treatment.session;

/** Why a session ended early. Travels in an event, so it is one of a list and never free text. */
public enum AbortReason {
    GATE_STOPPED,
    PATIENT_WISH,
    ADVERSE_EVENT,
    VITAL_SIGNS,
    NO_ESCORT,
    EQUIPMENT,
    TRANSFERRED,
    OTHER
}
