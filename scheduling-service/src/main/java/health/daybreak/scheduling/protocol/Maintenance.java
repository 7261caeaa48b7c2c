package health.daybreak.scheduling.protocol;

/**
 * How far apart visits may be once the taper is over, and when another interval is proposed. A person decides.
 *
 * @param usualFromDays the usual interval at the least
 * @param usualToDays the usual interval at the most
 * @param shortestDays no interval is shorter
 * @param longestDays no interval is longer
 * @param stepDays by how much a proposal shortens or lengthens it
 * @param worseBy the points of the PHQ-9 by which a score must be worse than the one before, to shorten it
 * @param remissionBelow the score of the PHQ-9 below which a patient is in remission, twice in a row to lengthen it
 */
public record Maintenance(
        int usualFromDays,
        int usualToDays,
        int shortestDays,
        int longestDays,
        int stepDays,
        int worseBy,
        int remissionBelow) {

    public Maintenance {
        if (shortestDays < 1
                || usualFromDays < shortestDays
                || usualToDays < usualFromDays
                || longestDays < usualToDays) {
            throw new IllegalArgumentException("The intervals of maintenance cannot be met: " + shortestDays + " <= "
                    + usualFromDays + " <= " + usualToDays + " <= " + longestDays + " days is not so");
        }
        if (stepDays < 1 || worseBy < 1 || remissionBelow < 1) {
            throw new IllegalArgumentException("Steps and scores of maintenance are at least 1");
        }
    }
}
