package health.daybreak.scheduling.protocol;

/**
 * A conversation with a therapist that belongs to a dose, in a window of its own on the clinic's wall clock, from start to
 * start.
 *
 * @param fromHours least hours before or after the dose; whole days
 * @param toHours most hours before or after the dose; whole days
 */
public record Conversation(VisitNeeds visit, int fromHours, int toHours) {

    private static final int HOURS_A_DAY = 24;

    public Conversation {
        if (fromHours < HOURS_A_DAY
                || toHours <= fromHours
                || fromHours % HOURS_A_DAY != 0
                || toHours % HOURS_A_DAY != 0) {
            throw new IllegalArgumentException(
                    "The window of a conversation cannot be met: it runs over whole days, from"
                            + " at least 24 hours on, not from " + fromHours + " to " + toHours);
        }
    }
}
