package health.daybreak.intake.screening;

/** A figure that rules may ask for, and between which values it makes sense. */
public enum Measure {
    AGE_YEARS("age", 0, 125),
    WEIGHT_KILOGRAMS("weight in kg", 20, 400),
    HEIGHT_CENTIMETRES("height in cm", 80, 250),
    BODY_MASS_INDEX("body mass index", 5, 200),
    HEART_RATE("heart rate", 20, 250),
    OXYGEN_SATURATION("oxygen saturation in %", 50, 100),
    PHQ_9("PHQ-9 total", 0, 27),
    GAD_7("GAD-7 total", 0, 21),
    AUDIT_C("AUDIT-C total", 0, 12),
    DAST_10("DAST-10 total", 0, 10),
    ALT_MULTIPLE("ALT in multiples of its upper limit", 0, 1000),
    AST_MULTIPLE("AST in multiples of its upper limit", 0, 1000),
    ALP_MULTIPLE("alkaline phosphatase in multiples of its upper limit", 0, 1000),
    GGT_MULTIPLE("GGT in multiples of its upper limit", 0, 1000),
    TSH("TSH in mIU/L", 0, 1000),
    QTC("QTc in ms", 200, 800),
    FAILED_ADEQUATE_TRIALS("adequate antidepressant trials that failed in this episode", 0, 100),
    MAUDSLEY_TOTAL("Maudsley stage", 3, 15),
    LORAZEPAM_EQUIVALENT_MILLIGRAMS("benzodiazepine in mg lorazepam-equivalent a day", 0, 1000);

    private final String words;
    private final int least;
    private final int most;

    Measure(String words, int least, int most) {
        this.words = words;
        this.least = least;
        this.most = most;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** The smallest value that it can have. */
    public int least() {
        return least;
    }

    /** The greatest value that it can have. */
    public int most() {
        return most;
    }

    /** Whether it is worked out of other figures, so that it has no day of its own. */
    boolean workedOut() {
        return switch (this) {
            case AGE_YEARS, BODY_MASS_INDEX, FAILED_ADEQUATE_TRIALS, MAUDSLEY_TOTAL -> true;
            case WEIGHT_KILOGRAMS,
                    HEIGHT_CENTIMETRES,
                    HEART_RATE,
                    OXYGEN_SATURATION,
                    PHQ_9,
                    GAD_7,
                    AUDIT_C,
                    DAST_10,
                    ALT_MULTIPLE,
                    AST_MULTIPLE,
                    ALP_MULTIPLE,
                    GGT_MULTIPLE,
                    TSH,
                    QTC,
                    LORAZEPAM_EQUIVALENT_MILLIGRAMS -> false;
        };
    }
}
