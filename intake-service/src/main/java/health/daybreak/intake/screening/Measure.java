package health.daybreak.intake.screening;

/** A figure that rules may ask for. */
public enum Measure {
    AGE_YEARS("age"),
    WEIGHT_KILOGRAMS("weight in kg"),
    HEIGHT_CENTIMETRES("height in cm"),
    BODY_MASS_INDEX("body mass index"),
    HEART_RATE("heart rate"),
    OXYGEN_SATURATION("oxygen saturation in %"),
    PHQ_9("PHQ-9 total"),
    GAD_7("GAD-7 total"),
    AUDIT_C("AUDIT-C total"),
    DAST_10("DAST-10 total"),
    FAILED_ADEQUATE_TRIALS("adequate antidepressant trials that failed in this episode"),
    LORAZEPAM_EQUIVALENT_MILLIGRAMS("benzodiazepine in mg lorazepam-equivalent a day");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
