package health.daybreak.scheduling.plan.model;

/**
 * A conversation that belongs to a dose, in a window of its own on the clinic's wall clock from start to start.
 *
 * @param fromHours least hours before or after the dose; whole days
 * @param toHours most hours before or after the dose; whole days
 */
public record Companion(VisitKind kind, int fromHours, int toHours) {

    private static final int HOURS_A_DAY = 24;

    public Companion {
        if (fromHours < HOURS_A_DAY
                || toHours <= fromHours
                || fromHours % HOURS_A_DAY != 0
                || toHours % HOURS_A_DAY != 0) {
            throw new IllegalArgumentException("A window runs over whole days, from at least 24 hours on, not from "
                    + fromHours + " to " + toHours);
        }
    }

    /** The least difference of local dates; on it, only times of day on the far side of the dose's count. */
    public int fromDays() {
        return fromHours / HOURS_A_DAY;
    }

    /** The greatest difference of local dates; on it, only times of day on the near side of the dose's count. */
    public int toDays() {
        return toHours / HOURS_A_DAY;
    }
}
