package health.daybreak.intake.assessment;

/**
 * The totals that an instrument can have; both ends belong to it.
 *
 * @param step from one possible total to the next
 */
public record Range(int lowest, int highest, int step) {

    /** Whether this can be a total. */
    public boolean holds(int total) {
        return lowest <= total && total <= highest && (total - lowest) % step == 0;
    }
}
