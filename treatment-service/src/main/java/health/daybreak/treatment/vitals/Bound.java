package health.daybreak.treatment.vitals;

/**
 * One number beyond which a reading stands for an alarm, told to the pages so that they can say so while nobody answers.
 *
 * @param above whether the reading must be above the value, else below it
 */
public record Bound(Sign sign, boolean above, int value) {

    /** What is measured. */
    public enum Sign {
        SYSTOLIC,
        DIASTOLIC,
        HEART_RATE,
        OXYGEN,
        SEDATION
    }

    static Bound above(Sign sign, int value) {
        return new Bound(sign, true, value);
    }

    static Bound below(Sign sign, int value) {
        return new Bound(sign, false, value);
    }

    /** Whether this reading is beyond it; what was not measured is not. */
    public boolean passedBy(Reading reading) {
        Integer measured =
                switch (sign) {
                    case SYSTOLIC -> Integer.valueOf(reading.systolic());
                    case DIASTOLIC -> Integer.valueOf(reading.diastolic());
                    case HEART_RATE -> Integer.valueOf(reading.heartRate());
                    case OXYGEN -> Integer.valueOf(reading.oxygen());
                    case SEDATION -> reading.sedation();
                };
        return measured != null && (above ? measured > value : measured < value);
    }
}
