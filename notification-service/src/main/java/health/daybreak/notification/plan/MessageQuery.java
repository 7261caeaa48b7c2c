package health.daybreak.notification.plan;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are looked for. What is null does not matter.
 *
 * @param about id of the session, conversation, course or offer
 * @param dueFrom first moment at which they may be due
 * @param dueBefore first moment that is too late
 * @param after only those that come after it in the order asked for
 */
public record MessageQuery(
        @Nullable String patientId,
        @Nullable String about,
        Intent.@Nullable State state,
        @Nullable Instant dueFrom,
        @Nullable Instant dueBefore,
        Order order,
        @Nullable Position after) {

    /** By when they are due, and among those due together by id. */
    public enum Order {
        SOONEST_FIRST,
        LATEST_FIRST
    }

    /** Where a page ends. It stays where it is while messages come and go around it. */
    public record Position(Instant dueAt, String messageId) {

        /** Of this message. */
        public static Position of(Intent intent) {
            return new Position(intent.purpose().dueAt(), intent.id());
        }
    }

    /** The order asked for. */
    public Comparator<Intent> comparator() {
        Comparator<Intent> soonest = Comparator.comparing(
                        (Intent intent) -> intent.purpose().dueAt())
                .thenComparing(Intent::id);
        return order == Order.SOONEST_FIRST ? soonest : soonest.reversed();
    }

    /** Whether this message of this plan is looked for and not on an earlier page. */
    public boolean finds(MessagePlan plan, Intent intent) {
        Instant due = intent.purpose().dueAt();
        return (patientId == null || patientId.equals(plan.patientId()))
                && (about == null || about.equals(plan.about()))
                && (state == null || state == intent.state())
                && (dueFrom == null || !due.isBefore(dueFrom))
                && (dueBefore == null || due.isBefore(dueBefore))
                && (after == null || isAfter(after, due, intent.id()));
    }

    private boolean isAfter(Position end, Instant due, String id) {
        int compared = due.equals(end.dueAt()) ? id.compareTo(end.messageId()) : due.compareTo(end.dueAt());
        return order == Order.SOONEST_FIRST ? compared > 0 : compared < 0;
    }
}
