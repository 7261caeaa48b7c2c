package health.daybreak.intake.packet;

import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Optional;

/** A patient opens their link: a new packet the first time, the same one on every device until it is sent in. */
public final class OpenPacket {

    private final Packets packets;
    private final Patients patients;

    public OpenPacket(Packets packets, Patients patients) {
        this.packets = packets;
        this.patients = patients;
    }

    /** A link that was made after the last packet was sent in asks for the next one. */
    public Stored<Packet> open(String patientId, Instant linkMadeAt, Instant at) {
        patients.living(patientId);
        Optional<Stored<Packet>> latest = packets.latestOf(patientId);
        if (latest.isPresent() && !asksForAnother(latest.get().state(), linkMadeAt)) {
            return latest.get();
        }
        int round = latest.map(stored -> stored.state().round()).orElse(0) + 1;
        String id = Packet.id(patientId, round);
        try {
            return packets.create(id, Packet.opened(patientId, round, at));
        } catch (Refused openedElsewhere) {
            return packets.find(id).orElseThrow(() -> openedElsewhere);
        }
    }

    private static boolean asksForAnother(Packet packet, Instant linkMadeAt) {
        return packet.submittedAt() != null && linkMadeAt.isAfter(packet.submittedAt());
    }
}
