package health.daybreak.treatment.kap;

import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's own analysis of what was said in a session, kept apart from the chart (45 CFR 164.501). It is written once;
 * who thinks again writes another.
 *
 * @param shares with whom it was shared, oldest first; those that were taken back too
 */
public record PsychotherapyNote(
        String id,
        String patientId,
        String courseId,
        String sessionId,
        String text,
        String writtenBy,
        Instant writtenAt,
        List<Share> shares) {

    private static final int MOST = 50;

    /** Why somebody else may read it, as 45 CFR 164.508(a)(2) counts the grounds. */
    public enum Ground {
        PATIENT_AUTHORISED,
        SUPERVISED_TRAINING,
        REQUIRED_BY_LAW,
        SERIOUS_THREAT
    }

    /**
     * Another therapist may read it.
     *
     * @param ended when that was taken back; null while it stands
     */
    public record Share(
            String with,
            Ground ground,
            Instant at,
            @Nullable Instant ended) {

        private boolean stands(String staffId) {
            return ended == null && with.equals(staffId);
        }
    }

    public PsychotherapyNote {
        shares = List.copyOf(shares);
    }

    /** A note of a session that nobody but its writer reads. */
    public static PsychotherapyNote written(
            String id, String patientId, String courseId, String sessionId, String text, String by, Instant at) {
        return new PsychotherapyNote(id, patientId, courseId, sessionId, text, by, at, List.of());
    }

    /** Whether this person may read it: its writer, and whoever it is shared with. */
    public boolean readableBy(String staffId) {
        return writtenBy.equals(staffId) || shares.stream().anyMatch(share -> share.stands(staffId));
    }

    /** Its writer lets another therapist read it. */
    public PsychotherapyNote shared(String with, Ground ground, String by, Instant at) {
        requireWriter(by);
        if (readableBy(with)) {
            return this;
        }
        if (shares.size() >= MOST) {
            throw Refused.unprocessable("note-shared-often", "A note is shared " + MOST + " times at most.");
        }
        List<Share> all = new ArrayList<>(shares);
        all.add(new Share(with, ground, at, null));
        return withShares(all);
    }

    /** Its writer takes that back. */
    public PsychotherapyNote unshared(String with, String by, Instant at) {
        requireWriter(by);
        if (shares.stream().noneMatch(share -> share.with().equals(with))) {
            throw Refused.conflict("note-not-shared", "This note was never shared with " + with + ".", Map.of());
        }
        return withShares(shares.stream()
                .map(share -> share.stands(with) ? new Share(with, share.ground(), share.at(), at) : share)
                .toList());
    }

    private void requireWriter(String staffId) {
        if (!writtenBy.equals(staffId)) {
            throw Refused.forbidden("note-not-yours", "Only whoever wrote a psychotherapy note shares it.");
        }
    }

    private PsychotherapyNote withShares(List<Share> all) {
        return new PsychotherapyNote(id, patientId, courseId, sessionId, text, writtenBy, writtenAt, all);
    }
}
