package health.daybreak.intake.packet;

import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;

/** A patient is done. What they told becomes their statement; the clinic hears of it. */
public final class SubmitPacket {

    private final Packets packets;
    private final PacketCheck check;

    public SubmitPacket(Packets packets, PacketCheck check) {
        this.packets = packets;
        this.check = check;
    }

    /** Refuses with the pages that still need an answer; sent in twice is sent in once. */
    public Stored<Packet> submit(String packetId, Instant at) {
        Stored<Packet> packet = packets.get(packetId);
        return packet.state().isSubmitted() ? packet : packets.change(packetId, known -> known.submitted(check, at));
    }
}
