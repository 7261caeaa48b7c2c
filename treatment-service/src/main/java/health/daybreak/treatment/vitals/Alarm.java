package health.daybreak.treatment.vitals;

/** What raises an alarm in the chair, and what to do first. */
public enum Alarm {
    BLOOD_PRESSURE_HIGH("Pause the dose and call the prescriber"),
    BLOOD_PRESSURE_OVER_BASELINE("Pause the dose and call the prescriber"),
    BLOOD_PRESSURE_LOW("Lay flat, pause the dose, call the prescriber"),
    HEART_RATE_HIGH("Pause the dose and call the prescriber"),
    HEART_RATE_LOW("Pause the dose and call the prescriber"),
    OXYGEN_LOW("Give oxygen, open the airway, pause the dose"),
    SEDATION_DEEP("Pause the dose, stay at the chair, call the prescriber"),
    IV_SITE_LOST("Pause the pump, look at the site, let nothing flow before a line is in place"),
    EMERGENCY_SIGN("Stop the dose and call emergency services"),
    /** Nobody has measured although it was time. */
    VITALS_OVERDUE("Go to the chair and take vital signs"),
    /** The patient took a consent back while the dose was running. */
    CONSENT_REVOKED("End the dose as soon as it is safe, stay with the patient, call the prescriber");

    private final String action;

    Alarm(String action) {
        this.action = action;
    }

    public String action() {
        return action;
    }
}
