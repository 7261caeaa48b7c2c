package health.daybreak.intake.patient;

/** A way in which a patient wants to hear from the clinic. */
public enum Channel {
    EMAIL,
    SMS
}
