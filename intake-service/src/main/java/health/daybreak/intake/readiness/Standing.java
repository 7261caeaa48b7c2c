package health.daybreak.intake.readiness;

import health.daybreak.events.patients.ReadinessItem;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one test that is wanted of a patient.
 *
 * @param wantedBecause what in the chart makes it wanted; empty when everybody needs it
 * @param result the newest
 * @param review a prescriber's word on that result
 * @param order since the newest result
 * @param validUntil from when on the newest result does not count any more
 */
public record Standing(
        TestItem item,
        Term term,
        List<String> wantedBecause,
        State state,
        @Nullable TestResult result,
        @Nullable TestReview review,
        @Nullable TestOrder order,
        @Nullable Instant validUntil) {

    /** How it stands, whatever the hour; its name travels in the event. */
    public enum State {
        MISSING,
        ORDERED,
        DONE,
        /** By a prescriber, because it is out of the ordinary. */
        AWAITING_REVIEW,
        /** A prescriber wants it done again. */
        REPEAT
    }

    public Standing {
        wantedBecause = List.copyOf(wantedBecause);
    }

    /** Whether it is done and counts at this moment. */
    public boolean countsAt(Instant moment) {
        return state == State.DONE && validUntil != null && validUntil.isAfter(moment);
    }

    /** What waits for it at this moment. A result that awaits review stands in the way of everything that a dose needs. */
    public List<Blocked> blockedAt(Instant moment) {
        return countsAt(moment) ? List.of() : blocks();
    }

    /** What waits for it unless it is done and counts. */
    List<Blocked> blocks() {
        boolean speaksAgainst = state == State.AWAITING_REVIEW || state == State.REPEAT;
        return Arrays.stream(Blocked.values())
                .filter(what -> term.blocks().contains(what) || (speaksAgainst && what != Blocked.COURSE_START))
                .toList();
    }

    /** What the others are told: no result. */
    ReadinessItem told() {
        boolean silent = item.lookedAtByTheGate() && state != State.AWAITING_REVIEW && state != State.REPEAT;
        return new ReadinessItem(
                item.id(),
                state.name(),
                validUntil,
                silent ? List.of() : blocks().stream().map(Blocked::name).toList());
    }
}
