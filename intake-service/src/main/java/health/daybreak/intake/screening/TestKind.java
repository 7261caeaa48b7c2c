package health.daybreak.intake.screening;

/** A kind of lab or other test that rules may speak of; what is wanted of whom, and its ranges, are data. */
public enum TestKind {
    METABOLIC_PANEL("metabolic panel"),
    BLOOD_COUNT("blood count"),
    THYROID("TSH"),
    PREGNANCY_TEST("pregnancy test"),
    DRUG_SCREEN("urine drug screen"),
    PDMP_CHECK("PDMP check"),
    ECG("ECG"),
    WEIGHT("weight"),
    URINALYSIS("urinalysis"),
    BLADDER_SYMPTOMS("bladder symptoms"),
    COGNITION("cognition");

    private final String words;

    TestKind(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
