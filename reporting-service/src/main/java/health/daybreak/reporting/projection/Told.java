package health.daybreak.reporting.projection;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.messaging.EventCodec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One event that added something to a state, kept so that the state can be put together again without what was recorded later.
 *
 * @param recordedAt when it was said, to the millisecond, as the store keeps times; when it happened may be long before
 * @param json the event's data as it travels
 */
public record Told(String source, String subject, long sequence, Instant recordedAt, String type, String json) {

    /** In an order that arrival has no part in, and in that of each source and subject. */
    static final Comparator<Told> ORDER =
            Comparator.comparing(Told::source).thenComparing(Told::subject).thenComparingLong(Told::sequence);

    private static final EventCodec CODEC = new EventCodec();

    static Told of(Envelope envelope, ClinicEvent event) {
        return new Told(
                envelope.source(),
                envelope.subject(),
                envelope.sequence(),
                envelope.time().truncatedTo(ChronoUnit.MILLIS),
                envelope.type(),
                CODEC.write(event));
    }

    /** What was said; null when this build does not know the type any more. */
    @Nullable
    ClinicEvent event() {
        return CODEC.read(type, subject, json);
    }

    boolean recordedBy(Instant moment) {
        return !recordedAt.isAfter(moment);
    }
}
