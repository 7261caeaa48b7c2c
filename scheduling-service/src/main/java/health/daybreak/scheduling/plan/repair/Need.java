package health.daybreak.scheduling.plan.repair;

/**
 * Clinical need, by which moves are weighed.
 *
 * @param induction whether the course is in its induction, rather than tapered or maintained
 * @param daysPastWindow by how many days the patient's next visit is already later than the protocol means
 * @param riskFlagged whether a risk is open on the patient
 */
public record Need(boolean induction, int daysPastWindow, boolean riskFlagged) {

    /** A maintained patient who is in time. */
    public static final Need ORDINARY = new Need(false, 0, false);

    public Need {
        if (daysPastWindow < 0) {
            throw new IllegalArgumentException("Days past the window are 0 or more, not " + daysPastWindow);
        }
    }
}
