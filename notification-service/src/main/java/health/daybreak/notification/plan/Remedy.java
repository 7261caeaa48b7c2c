package health.daybreak.notification.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person should do about a message that did not go.
 *
 * @param until from then on it is too late; null when that cannot be said
 */
public record Remedy(Todo todo, String inWords, @Nullable Instant until) {

    /** How long a failure without a visit to wait for is shown: [P] long enough for a desk that was closed for holidays. */
    static final Duration SHOWN_FOR = Duration.ofDays(30);

    /** What is to be done, in one word. */
    public enum Todo {
        CALL,
        MEND_CONTACT,
        ASK_FOR_CONSENT
    }

    /** Empty when nobody needs to do anything: it was dealt with, has lost its meaning, or was kept back on purpose. */
    public static Optional<Remedy> of(MessagePlan plan, Intent intent, Instant now) {
        boolean failed = intent.state() == Intent.State.FAILED || intent.state() == Intent.State.SUPPRESSED;
        Instant end = endOfUse(plan, intent);
        if (!failed || intent.dealtWith() != null || intent.hold() != null || !now.isBefore(end)) {
            return Optional.empty();
        }
        return plan.stage() == Stage.OFF || tooLateFromTheStart(intent)
                ? Optional.empty()
                : Optional.of(remedy(intent.withheldAs(), end));
    }

    private static Instant endOfUse(MessagePlan plan, Intent intent) {
        Appointment visit = plan.appointment();
        return visit != null && intent.purpose().dueAt().isBefore(visit.startsAt())
                ? visit.startsAt()
                : intent.decidedAt().plus(SHOWN_FOR);
    }

    /** A visit that was booked at short notice: whoever booked it spoke to the patient, and later messages say the rest. */
    private static boolean tooLateFromTheStart(Intent intent) {
        return intent.withheldAs() == Withheld.TOO_LATE
                && intent.decidedAt().equals(intent.purpose().plannedAt());
    }

    private static Remedy remedy(@Nullable Withheld code, Instant until) {
        return switch (code) {
            case NO_CONTACT ->
                new Remedy(
                        Todo.MEND_CONTACT,
                        "No address or number that the patient wishes to be reached by is known. Ask for one and enter"
                                + " it under Contact, then send it again.",
                        until);
            case NO_CONSENT ->
                new Remedy(
                        Todo.ASK_FOR_CONSENT,
                        "No agreement to messages is in force. Say it by telephone, and ask whether they agree to be"
                                + " written to, unless they took that back.",
                        until);
            case REJECTED ->
                new Remedy(
                        Todo.MEND_CONTACT,
                        "The address or number does not work. Check it with the patient, mend it under Contact, then"
                                + " send it again.",
                        until);
            case UNREACHABLE ->
                new Remedy(
                        Todo.CALL,
                        "No provider answered in time, and the patient may not know. Call them and say what it said.",
                        until);
            case TOO_LATE ->
                new Remedy(
                        Todo.CALL,
                        "It was held up until it was of no more use. Call the patient if it still matters.",
                        until);
            case null -> new Remedy(Todo.CALL, "It did not go. Call the patient if it still matters.", until);
        };
    }
}
