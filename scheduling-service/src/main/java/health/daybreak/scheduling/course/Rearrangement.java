package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of several courses that move together, all or none. Whether they move is decided by one write of this
 * document; everything before can be undone, everything after is repeated until it is done.
 *
 * @param unsettledSince since when something is left to do, or null when nothing is
 */
public record Rearrangement(
        String clinicId,
        State state,
        List<SessionMove> moves,
        ChangeReason reason,
        String decidedBy,
        Instant decidedAt,
        @Nullable Instant unsettledSince) {

    /** How far it has come. */
    public enum State {
        /** The new places are being claimed; nothing has moved. */
        CLAIMING,
        /** Every new place is claimed: it will happen. */
        MOVING,
        /** Every session is at its new place. */
        MOVED,
        /** It will not happen: what was claimed is being released. */
        GIVING_UP,
        /** Nothing moved and nothing is claimed. */
        GIVEN_UP
    }

    public Rearrangement {
        moves = List.copyOf(moves);
    }

    static Rearrangement begun(
            String clinicId, List<SessionMove> moves, ChangeReason reason, String decidedBy, Instant now) {
        return new Rearrangement(clinicId, State.CLAIMING, moves, reason, decidedBy, now, now);
    }

    /** Every new place is claimed; refused (409) when it was given up meanwhile. */
    Change<Rearrangement> decided() {
        if (state != State.CLAIMING && state != State.MOVING) {
            throw Refused.conflict(
                    "rearrangement-given-up", "This took too long and was given up; nothing has moved.", Map.of());
        }
        return Change.to(now(State.MOVING, unsettledSince));
    }

    /** It will not happen, unless that was decided already: then it stays as it is. */
    Change<Rearrangement> givingUp() {
        return Change.to(state == State.CLAIMING ? now(State.GIVING_UP, unsettledSince) : this);
    }

    /** All that follows from the decision is done. */
    Change<Rearrangement> settled() {
        return switch (state) {
            case MOVING -> Change.to(now(State.MOVED, null));
            case GIVING_UP -> Change.to(now(State.GIVEN_UP, null));
            case CLAIMING, MOVED, GIVEN_UP -> Change.to(this);
        };
    }

    /** Whether it was decided that the sessions move. */
    public boolean decidedToMove() {
        return state == State.MOVING || state == State.MOVED;
    }

    /** Whether this claim is one of the new ones. */
    boolean claims(Place place) {
        return moves.stream().anyMatch(move -> move.there().equals(place));
    }

    Set<String> courses() {
        return moves.stream().map(SessionMove::courseId).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> claimsGoing() {
        return moves.stream().map(move -> move.from().claimId()).collect(Collectors.toUnmodifiableSet());
    }

    /** Where the sessions of this course go, by session. */
    Map<String, Place> placesOf(String courseId) {
        Map<String, Place> places = new HashMap<>();
        moves.stream()
                .filter(move -> move.courseId().equals(courseId))
                .forEach(move -> places.put(move.sessionId(), move.there()));
        return places;
    }

    private Rearrangement now(State next, @Nullable Instant since) {
        return new Rearrangement(clinicId, next, moves, reason, decidedBy, decidedAt, since);
    }
}
