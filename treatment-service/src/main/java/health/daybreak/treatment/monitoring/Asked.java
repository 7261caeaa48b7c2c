package health.daybreak.treatment.monitoring;

/** What a person can say of a field that the chart does not have; every one of them but NOTHING can be "not obtained" too. */
public enum Asked {
    /** The chart always has it. */
    NOTHING("nothing: the chart has it"),
    PRESSURE("a blood pressure and when it was taken"),
    SEDATION("MOAA/S, 0 to 5"),
    DISSOCIATION("CADSS-6, 0 to 24"),
    YES_NO("yes or no"),
    /** What happened is reported in the session, so that only its absence is left to say. */
    NONE_HAPPENED("no: whatever happened is reported in the session first"),
    MOMENT("a time");

    private final String words;

    Asked(String words) {
        this.words = words;
    }

    /** In words, for a sentence. */
    public String words() {
        return words;
    }
}
