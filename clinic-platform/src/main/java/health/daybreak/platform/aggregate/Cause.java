package health.daybreak.platform.aggregate;

import org.jspecify.annotations.Nullable;

/**
 * Why and for whom something is being done; bound for the length of a request or of handling one event, and written
 * into every event that comes of it.
 *
 * @param clinicId the clinic whose data it is
 * @param actorId the staff member, machine client or service that acts
 * @param correlationId the same for everything that follows from one request
 * @param causationId the event that led to this, if one did
 * @param commandId the client's idempotency key, if it sent one
 * @param requestHash of the request that carried the key
 * @param adds whether what is saved only adds to what people saw, such as an alarm that the clock raises: whoever saw the
 *     version before may go on
 */
public record Cause(
        String clinicId,
        String actorId,
        String correlationId,
        @Nullable String causationId,
        @Nullable String commandId,
        @Nullable String requestHash,
        boolean adds) {

    private static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();

    /** What somebody does, who may change anything. */
    public Cause(
            String clinicId,
            String actorId,
            String correlationId,
            @Nullable String causationId,
            @Nullable String commandId,
            @Nullable String requestHash) {
        this(clinicId, actorId, correlationId, causationId, commandId, requestHash, false);
    }

    /** The cause of what this thread is doing; throws {@link IllegalStateException} outside of any. */
    public static Cause current() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("No cause is bound: run this inside Cause.run(...)");
        }
        return CURRENT.get();
    }

    /** Whether this thread works for somebody: false in timers and at start. */
    public static boolean isBound() {
        return CURRENT.isBound();
    }

    /** The cause of something that a service does of its own accord, such as a timer. */
    public static Cause ofService(String service, String clinicId, String correlationId) {
        return new Cause(clinicId, service, correlationId, null, null, null);
    }

    /**
     * The same for a save that takes nothing away from what people saw: it is no reason to refuse the command of somebody
     * who saw the version before it, which is decided on the latest state like any other.
     */
    public Cause adding() {
        return new Cause(clinicId, actorId, correlationId, causationId, commandId, requestHash, true);
    }

    /** Runs {@code action} with this cause; exceptions pass through. */
    public <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> action) throws X {
        return ScopedValue.where(CURRENT, this).call(action);
    }

    /** Runs {@code action} with this cause. */
    public void run(Runnable action) {
        ScopedValue.where(CURRENT, this).run(action);
    }
}
