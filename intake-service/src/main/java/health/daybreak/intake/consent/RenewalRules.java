package health.daybreak.intake.consent;

import health.daybreak.intake.Source;

/**
 * When a patient must sign again although nothing was revoked.
 *
 * @param validMonths how long any signature holds
 * @param sessions how many sessions by a route may follow a signature for it
 * @param doseIncreasePercent by how much the dose may rise over that of the signature; from this on it is another treatment
 * @param noticeDays how long before its day a renewal is announced
 */
public record RenewalRules(Limit validMonths, Limit sessions, Limit doseIncreasePercent, Limit noticeDays) {

    /** A number and where it comes from. */
    public record Limit(int value, Source source) {

        public Limit {
            if (value <= 0) {
                throw new IllegalArgumentException("A limit is more than zero, not " + value);
            }
        }
    }
}
