package health.daybreak.intake.packet.web;

import health.daybreak.intake.packet.Packet;
import health.daybreak.intake.packet.PacketCheck;
import health.daybreak.intake.packet.Told;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a patient's packet is, for staff.
 *
 * @param status NOT_OPENED when no link was ever followed
 * @param missing pages that the patient has not answered yet
 * @param told what they told; for people who do not treat, only how they want to be called and reached
 */
record PacketView(
        Status status,
        @Nullable String packetId,
        @Nullable Instant openedAt,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        List<String> missing,
        @Nullable Told told) {

    /** How far it is. */
    enum Status {
        NOT_OPENED,
        IN_PROGRESS,
        SUBMITTED
    }

    static final PacketView NONE = new PacketView(Status.NOT_OPENED, null, null, null, null, List.of(), null);

    static PacketView of(Stored<Packet> stored, PacketCheck check, boolean forThoseWhoTreat) {
        Packet packet = stored.state();
        return new PacketView(
                packet.isSubmitted() ? Status.SUBMITTED : Status.IN_PROGRESS,
                stored.id(),
                packet.openedAt(),
                packet.savedAt(),
                packet.submittedAt(),
                packet.isSubmitted() ? List.of() : check.missing(packet.told()),
                forThoseWhoTreat ? packet.told() : packet.told().withoutHealth());
    }
}
