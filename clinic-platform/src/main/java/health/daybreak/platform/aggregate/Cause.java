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
 */
public record Cause(
        String clinicId,
        String actorId,
        String correlationId,
        @Nullable String causationId,
        @Nullable String commandId,
        @Nullable String requestHash) {

    private static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();

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

    /** Runs {@code action} with this cause; exceptions pass through. */
    public <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> action) throws X {
        return ScopedValue.where(CURRENT, this).call(action);
    }

    /** Runs {@code action} with this cause. */
    public void run(Runnable action) {
        ScopedValue.where(CURRENT, this).run(action);
    }
}
