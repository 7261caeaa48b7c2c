package health.daybreak.notification.plan;

import health.daybreak.notification.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Single messages in the states that tests need. */
public final class Messages {

    public static final String ID = "message-1";

    private Messages() {}

    /** Planned and due at this moment. */
    public static Intent due(Instant at, Duration expiresAfter, Channel... channels) {
        return Intent.planned(
                ID,
                new Purpose(
                        "reminder-24h",
                        1,
                        "Reminder 24 hours before the visit",
                        new Trigger("daybreak.session.booked.v1", "event-1"),
                        "reminder",
                        1,
                        null,
                        List.of(channels),
                        at,
                        at,
                        at.plus(expiresAfter)));
    }

    /** Offered once, without an answer. */
    public static Intent unsure(Instant at, Channel over, Channel... channels) {
        return due(at, Duration.ofHours(22), channels)
                .claimed(over, List.of(), at, at.plusSeconds(120))
                .unsure(1, "No answer.", at.plusSeconds(30), at);
    }

    /** Offered once and rejected. */
    public static Intent rejected(Instant at, Channel over, Channel... channels) {
        return due(at, Duration.ofHours(22), channels)
                .claimed(over, List.of(), at, at.plusSeconds(120))
                .rejected(1, "no such number", at);
    }
}
