package health.daybreak.notification.plan;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a course in maintenance: from when its next visit is counted, and whether that is booked.
 *
 * @param last the end of the last dose; null until it was heard of
 * @param booked the sessions that are to come, by id
 * @param openSince when the last booked visit fell through or the course went on after a rest; null when neither happened
 *     since the last dose
 * @param messagesBefore how many messages had been planned when the last dose ended
 * @param paused whether the course rests
 * @param over whether the course has ended
 */
public record Maintenance(
        @Nullable Ending last,
        List<String> booked,
        @Nullable Instant openSince,
        int messagesBefore,
        boolean paused,
        boolean over) {

    /** A course that is in maintenance, of which nothing else is known. */
    static final Maintenance BEGUN = new Maintenance(null, List.of(), null, 0, false, false);

    public Maintenance {
        booked = List.copyOf(booked);
    }

    /** Whether the patient's next visit is due some day and nobody has booked it. */
    boolean waits() {
        return last != null && booked.isEmpty() && !paused && !over;
    }

    /** A dose ended, when so many messages had been planned; of two the later counts. */
    Maintenance after(Ending dose, int messages) {
        return last == null || dose.at().isAfter(last.at())
                ? new Maintenance(dose, booked, null, messages, paused, over)
                : this;
    }

    /** A session has a time. One that starts before the last dose ended is that one or an older, told late. */
    Maintenance booked(String sessionId, Instant startsAt) {
        boolean past = last != null && !startsAt.isAfter(last.at());
        return past || booked.contains(sessionId)
                ? this
                : new Maintenance(
                        last,
                        Stream.concat(booked.stream(), Stream.of(sessionId)).toList(),
                        openSince,
                        messagesBefore,
                        paused,
                        over);
    }

    /** A session is not to come any more. */
    Maintenance without(String sessionId, Instant since) {
        return booked.contains(sessionId)
                ? new Maintenance(
                        last,
                        booked.stream().filter(id -> !id.equals(sessionId)).toList(),
                        since,
                        messagesBefore,
                        paused,
                        over)
                : this;
    }

    Maintenance resting() {
        return new Maintenance(last, booked, openSince, messagesBefore, true, over);
    }

    Maintenance goingOn(Instant since) {
        return new Maintenance(last, booked, since, messagesBefore, false, over);
    }

    Maintenance ended() {
        return new Maintenance(last, booked, openSince, messagesBefore, paused, true);
    }

    /** Why nobody need be told that the next visit is due. */
    String whyNot() {
        if (over) {
            return "The course is over.";
        }
        return paused ? "The course rests." : "The next visit is booked.";
    }
}
