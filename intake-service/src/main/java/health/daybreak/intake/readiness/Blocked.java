package health.daybreak.intake.readiness;

/** What waits for a test; its name travels in the event. */
public enum Blocked {
    DECISION("finding the patient eligible"),
    COURSE_START("starting a course"),
    DOSING("dosing");

    private final String words;

    Blocked(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
