package health.daybreak.platform.aggregate;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes ids: time-ordered UUIDs (version 7). Inside a request with an idempotency key they are derived from the key
 * instead, so that repeating the request makes the same ids and therefore nothing new.
 */
public final class Ids {

    private static final ScopedValue<AtomicInteger> CALLS = ScopedValue.newInstance();

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new id; unique, and the same again when a request with an idempotency key is repeated. */
    public String next() {
        if (Cause.isBound() && CALLS.isBound()) {
            Cause cause = Cause.current();
            if (cause.commandId() != null) {
                return derived(
                        cause.clinicId(),
                        cause.actorId(),
                        cause.commandId(),
                        CALLS.get().incrementAndGet());
            }
        }
        return timeOrdered();
    }

    /** Runs a request inside which {@link #next()} counts its calls. */
    public static <R, X extends Throwable> R callCounting(ScopedValue.CallableOp<R, X> request) throws X {
        return ScopedValue.where(CALLS, new AtomicInteger()).call(request);
    }

    /** An id that is always the same for the same parts: for documents that an event or a rule creates. */
    public static String derived(Object... parts) {
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            name.append(part).append('\u001f');
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private String timeOrdered() {
        long high = clock.millis() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
