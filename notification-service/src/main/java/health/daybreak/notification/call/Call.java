package health.daybreak.notification.call;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call that the desk is asked to make, kept under the id of the message that is to be said.
 *
 * @param number where the patient is called
 * @param words to say
 * @param callBy from then on the call would be of no use
 * @param state what became of it
 * @param by who ended it; null while nobody has, and when time did
 */
public record Call(
        String patientId,
        String number,
        String words,
        Instant askedAt,
        Instant callBy,
        State state,
        @Nullable String by,
        @Nullable Instant endedAt) {

    /** What became of it. */
    public enum State {
        OPEN,
        /** The patient was told. */
        REACHED,
        /** Somebody tried and gave up. */
        NOT_REACHED,
        /** Its time passed, or what was to be said does not hold any more. */
        LAPSED
    }

    static Call asked(String patientId, String number, String words, Instant callBy, Instant now) {
        return new Call(patientId, number, words, now, callBy, State.OPEN, null, null);
    }

    /** Somebody called; refused (conflict) when it was ended before in another way. */
    Change<Call> ended(State how, @Nullable String who, Instant now) {
        if (state == how) {
            return Change.to(this);
        }
        if (state != State.OPEN) {
            throw Refused.conflict(
                    "call-not-open",
                    "This call needs nobody any more: it is " + state + ".",
                    by == null ? Map.of() : Map.of("by", by));
        }
        return Change.to(new Call(patientId, number, words, askedAt, callBy, how, who, now));
    }

    /** Without whom, where and what. */
    @Override
    public String toString() {
        return "Call[" + state + ", by " + callBy + "]";
    }
}
