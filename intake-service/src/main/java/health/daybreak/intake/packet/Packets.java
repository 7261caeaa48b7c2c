package health.daybreak.intake.packet;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;
import java.util.Optional;

/** The packets of all patients. */
public interface Packets extends Aggregates<Packet> {

    /** A patient's latest packet, if one was opened. */
    Optional<Stored<Packet>> latestOf(String patientId);

    /** The clinic's packets that were sent in, the latest first, at most {@code limit}. */
    List<Stored<Packet>> submitted(int limit);
}
