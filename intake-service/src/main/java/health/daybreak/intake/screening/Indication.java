package health.daybreak.intake.screening;

/** What the treatment is meant for. */
public enum Indication {
    TREATMENT_RESISTANT_DEPRESSION("treatment-resistant depression"),
    DEPRESSION("depression"),
    ANXIETY("anxiety"),
    PTSD("PTSD");

    private final String words;

    Indication(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
