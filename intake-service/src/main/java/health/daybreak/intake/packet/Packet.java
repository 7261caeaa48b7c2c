package health.daybreak.intake.packet;

import health.daybreak.events.patients.PacketSubmitted;
import health.daybreak.intake.assessment.RiskLevel;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One patient's packet: saved as it is typed, sent in once, and from then on what the patient has stated.
 *
 * @param round counts the packets of the patient, from 1
 * @param flagged by instrument, the most serious risk that was flagged while it was still being filled in
 * @param submittedAt null while it is being filled in
 */
public record Packet(
        String patientId,
        int round,
        Told told,
        Map<String, RiskLevel> flagged,
        Instant openedAt,
        Instant savedAt,
        @Nullable Instant submittedAt) {

    public Packet {
        flagged = Map.copyOf(flagged);
    }

    /** The id of a patient's packet: the patient's and the round. */
    public static String id(String patientId, int round) {
        return patientId + "-packet-" + round;
    }

    static Change<Packet> opened(String patientId, int round, Instant at) {
        return Change.to(new Packet(patientId, round, Told.NOTHING, Map.of(), at, at, null));
    }

    /** Replaces what was told; refused (conflict) once it was sent in. */
    Change<Packet> saved(Told latest, Map<String, RiskLevel> newlyFlagged, Instant at) {
        requireOpen();
        if (latest.equals(told) && newlyFlagged.isEmpty()) {
            return Change.to(this);
        }
        Map<String, RiskLevel> all = new LinkedHashMap<>(flagged);
        newlyFlagged.forEach((instrument, level) -> all.merge(instrument, level, Packet::moreSerious));
        return Change.to(new Packet(patientId, round, latest, all, openedAt, at, null));
    }

    /** The patient is done; refused (unprocessable) with the pages that still need an answer. */
    Change<Packet> submitted(PacketCheck check, Instant at) {
        requireOpen();
        check.requireComplete(told);
        Packet done = new Packet(patientId, round, told, flagged, openedAt, savedAt, at);
        return Change.to(done, new PacketSubmitted(id(patientId, round), patientId, at));
    }

    /** Whether the patient is done. */
    public boolean isSubmitted() {
        return submittedAt != null;
    }

    /** Whether this level was flagged for this instrument already. */
    boolean hasFlagged(String instrument, RiskLevel level) {
        RiskLevel known = flagged.get(instrument);
        return known != null && known.compareTo(level) >= 0;
    }

    private void requireOpen() {
        if (submittedAt != null) {
            throw Refused.conflict("packet-submitted", "These answers were sent in already; thank you.", Map.of());
        }
    }

    private static RiskLevel moreSerious(RiskLevel one, RiskLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
