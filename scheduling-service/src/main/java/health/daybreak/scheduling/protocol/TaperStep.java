package health.daybreak.scheduling.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the taper with the same interval.
 *
 * @param sessions how many, or null for as long as the prescriber goes on
 * @param fromDays shortest interval in days
 * @param toDays longest interval in days
 */
public record TaperStep(@Nullable Integer sessions, int fromDays, int toDays) {

    public TaperStep {
        if (fromDays < 1 || toDays < fromDays) {
            throw new IllegalArgumentException("A taper's interval runs from " + fromDays + " to " + toDays + " days");
        }
    }
}
