package health.daybreak.intake.sheet;

import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.intake.assessment.RiskLevel;
import health.daybreak.intake.sheet.Round.Seen;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one patient is asked around one session: saved answer by answer from whatever device, sent in once.
 *
 * @param number of the session in its course; null where intake did not hear of the booking
 * @param instruments that are asked, in their order; fixed with the first answer
 * @param closedAt since when it is asked no more; null while it is
 * @param now what is being answered, or was sent in
 * @param earlier what was sent in before it was asked anew, oldest first: scored from here, however late its scoring comes
 */
public record Sheet(
        String patientId,
        String sessionId,
        Moment moment,
        @Nullable Integer number,
        List<String> instruments,
        @Nullable Instant closedAt,
        Round now,
        List<Round> earlier) {

    public Sheet {
        instruments = List.copyOf(instruments);
        earlier = List.copyOf(earlier);
    }

    /** The id of what is asked at a moment around a session. */
    public static String id(String sessionId, Moment moment) {
        return sessionId + "-" + moment;
    }

    static Sheet open(
            String patientId, String sessionId, Moment moment, @Nullable Integer number, List<String> instruments) {
        return new Sheet(patientId, sessionId, moment, number, instruments, null, Round.FIRST, List.of());
    }

    /** The session has a time, perhaps once more: it is asked, and what was answered already stays. */
    Sheet booked(int newNumber, List<String> due) {
        List<String> asks = now.answers().isEmpty() ? due : instruments;
        return new Sheet(patientId, sessionId, moment, newNumber, asks, null, now, earlier);
    }

    /**
     * The session starts then, although it may have been off before. What was answered earlier than {@code freshFor} ahead
     * of it is asked anew.
     */
    Sheet startsAt(Instant start, Duration freshFor) {
        Instant sentIn = now.answeredAt();
        boolean stale = sentIn != null && sentIn.isBefore(start.minus(freshFor));
        return stale
                ? new Sheet(patientId, sessionId, moment, number, instruments, null, now.next(), sentIn())
                : closing(null);
    }

    /** From now on nobody is asked; what was answered stays. */
    Sheet closed(Instant at) {
        return closedAt != null ? this : closing(at);
    }

    /** When it was sent in; null before. */
    public @Nullable Instant answeredAt() {
        return now.answeredAt();
    }

    /** Who of the clinic has seen to what it says; null while nobody has. */
    public @Nullable Seen seen() {
        return now.seen();
    }

    /** The answers to an instrument so far; empty while there is none. */
    public List<@Nullable Integer> to(String instrument) {
        return now.to(instrument);
    }

    /** Refuses (conflict) what was sent in, or is asked no more. */
    Sheet answering(Map<String, List<@Nullable Integer>> given) {
        requireAsked();
        return with(now.answering(given));
    }

    /** These levels were flagged meanwhile. */
    Sheet flagging(Map<String, RiskLevel> raised) {
        return with(now.flagging(raised));
    }

    /** Whether this level was flagged for this instrument already. */
    boolean hasFlagged(String instrument, RiskLevel level) {
        RiskLevel known = now.flagged().get(instrument);
        return known != null && known.compareTo(level) >= 0;
    }

    /** The patient is done. Sent in twice is sent in once. */
    Change<Sheet> answered(Instant at) {
        if (now.answeredAt() != null) {
            return Change.to(this);
        }
        requireAsked();
        return Change.to(
                with(now.sentIn(at)),
                new QuestionsAnswered(id(sessionId, moment), patientId, sessionId, moment.name(), at));
    }

    /** What was sent in at that moment, now or before it was asked anew; empty where nothing was. */
    Optional<Round> sentInAt(Instant at) {
        return sentIn().stream().filter(round -> at.equals(round.answeredAt())).findFirst();
    }

    /** Somebody has seen to it; the first who did stays. */
    Sheet seenBy(Seen first) {
        return with(now.seenBy(first));
    }

    private List<Round> sentIn() {
        List<Round> all = new ArrayList<>(earlier);
        if (now.answeredAt() != null) {
            all.add(now);
        }
        return all;
    }

    private Sheet with(Round next) {
        return new Sheet(patientId, sessionId, moment, number, instruments, closedAt, next, earlier);
    }

    private Sheet closing(@Nullable Instant at) {
        return new Sheet(patientId, sessionId, moment, number, instruments, at, now, earlier);
    }

    private void requireAsked() {
        if (now.answeredAt() != null) {
            throw Refused.conflict("questions-answered", "These answers were sent in already; thank you.", Map.of());
        }
        if (closedAt != null) {
            throw Refused.conflict(
                    "questions-closed", "These questions are not asked any more; please call the clinic.", Map.of());
        }
    }
}
