package health.daybreak.platform.messaging;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace context ({@code traceparent}) of what this thread is doing. Daybreak hands it on from request to event to
 * event; whoever wants spans attaches the OpenTelemetry agent, which reads and writes the same header.
 */
public final class TraceContext {

    private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();
    private static final Pattern VALID = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceContext() {}

    /** Runs {@code action} as a part of the trace in {@code traceParent}, or of a new one when that is absent or malformed. */
    public static <R, X extends Throwable> R continuing(
            @Nullable String traceParent, ScopedValue.CallableOp<R, X> action) throws X {
        String valid = traceParent != null && VALID.matcher(traceParent).matches() ? traceParent : root();
        return ScopedValue.where(CURRENT, valid).call(action);
    }

    /** A {@code traceparent} for something that the current work leads to: same trace, new span. */
    public static String child() {
        String parent = CURRENT.isBound() ? CURRENT.get() : root();
        return parent.substring(0, 36) + hex(1) + parent.substring(52);
    }

    private static String root() {
        return "00-" + hex(2) + "-" + hex(1) + "-01";
    }

    private static String hex(int longs) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < longs; i++) {
            digits.append(HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
        }
        return digits.toString();
    }
}
