package health.daybreak.intake.packet.web;

import health.daybreak.intake.packet.Packet;
import health.daybreak.intake.packet.PacketCheck;
import health.daybreak.intake.packet.Told;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A packet for the patient who fills it in: what they told by their link, and nothing else of their record.
 *
 * @param told null once it was sent in: then the link gives nothing any more
 * @param missing the pages that still need an answer
 */
record MyPacketView(
        long version,
        @Nullable Told told,
        List<String> missing,
        Instant savedAt,
        @Nullable Instant submittedAt) {

    static MyPacketView of(Stored<Packet> stored, PacketCheck check) {
        Packet packet = stored.state();
        boolean done = packet.isSubmitted();
        return new MyPacketView(
                stored.version(),
                done ? null : packet.told(),
                done ? List.of() : check.missing(packet.told()),
                packet.savedAt(),
                packet.submittedAt());
    }
}
