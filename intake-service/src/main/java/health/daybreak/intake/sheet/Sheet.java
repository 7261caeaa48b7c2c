package health.daybreak.intake.sheet;

import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.intake.assessment.RiskLevel;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one patient is asked around one session: saved answer by answer from whatever device, sent in once.
 *
 * @param number of the session in its course; null where intake did not hear of the booking
 * @param round counts how often it was asked, from 1: what was answered too early for a session that was moved is asked anew
 * @param instruments that are asked, in their order; fixed with the first answer
 * @param answers by instrument in its order, null where one is missing
 * @param flagged by instrument, the most serious risk that was flagged while it was still being filled in
 * @param answeredAt when it was sent in; null before
 * @param closedAt since when it is asked no more; null while it is
 * @param seen who of the clinic has seen to what it says; null while nobody has
 * @param earlier what was sent in before it was asked anew, oldest first: scored from here, however late its scoring comes
 */
public record Sheet(
        String patientId,
        String sessionId,
        Moment moment,
        @Nullable Integer number,
        int round,
        List<String> instruments,
        Map<String, List<@Nullable Integer>> answers,
        Map<String, RiskLevel> flagged,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable Seen seen,
        List<Round> earlier) {

    /** The answers of one round as they stood then. */
    public record Round(int number, Map<String, List<@Nullable Integer>> answers, Instant at) {

        public Round {
            answers = copy(answers);
        }

        /** The answers to an instrument; empty where there are none. */
        public List<@Nullable Integer> to(String instrument) {
            return answers.getOrDefault(instrument, List.of());
        }
    }

    /** Somebody of the clinic has seen to it. */
    public record Seen(String by, Instant at) {}

    public Sheet {
        instruments = List.copyOf(instruments);
        answers = copy(answers);
        flagged = Map.copyOf(flagged);
        earlier = List.copyOf(earlier);
    }

    private static Map<String, List<@Nullable Integer>> copy(Map<String, List<@Nullable Integer>> answers) {
        Map<String, List<@Nullable Integer>> copies = new LinkedHashMap<>();
        answers.forEach(
                (instrument, given) -> copies.put(instrument, Collections.unmodifiableList(new ArrayList<>(given))));
        return Collections.unmodifiableMap(copies);
    }

    /** The id of what is asked at a moment around a session. */
    public static String id(String sessionId, Moment moment) {
        return sessionId + "-" + moment;
    }

    static Sheet open(
            String patientId, String sessionId, Moment moment, @Nullable Integer number, List<String> instruments) {
        return new Sheet(
                patientId, sessionId, moment, number, 1, instruments, Map.of(), Map.of(), null, null, null, List.of());
    }

    /** The session has a time, perhaps once more: it is asked, and what was answered already stays. */
    Sheet booked(int newNumber, List<String> due) {
        List<String> asks = answers.isEmpty() ? due : instruments;
        return new Sheet(
                patientId,
                sessionId,
                moment,
                newNumber,
                round,
                asks,
                answers,
                flagged,
                answeredAt,
                null,
                seen,
                earlier);
    }

    /**
     * The session starts then, although it may have been off before. What was answered earlier than {@code freshFor} ahead
     * of it is asked anew.
     */
    Sheet startsAt(Instant start, Duration freshFor) {
        boolean stale = answeredAt != null && answeredAt.isBefore(start.minus(freshFor));
        return stale
                ? new Sheet(
                        patientId,
                        sessionId,
                        moment,
                        number,
                        round + 1,
                        instruments,
                        Map.of(),
                        Map.of(),
                        null,
                        null,
                        null,
                        sentIn())
                : closing(null);
    }

    /** What was sent in at that moment, now or before it was asked anew; empty where nothing was. */
    Optional<Round> sentIn(Instant at) {
        return sentIn().stream().filter(round -> round.at().equals(at)).findFirst();
    }

    /** The answers so far. */
    Round standing(Instant at) {
        return new Round(round, answers, at);
    }

    private List<Round> sentIn() {
        List<Round> all = new ArrayList<>(earlier);
        if (answeredAt != null) {
            all.add(standing(answeredAt));
        }
        return all;
    }

    /** From now on nobody is asked; what was answered stays. */
    Sheet closed(Instant at) {
        return closedAt != null ? this : closing(at);
    }

    /** The answers to an instrument so far; empty while there is none. */
    public List<@Nullable Integer> to(String instrument) {
        return answers.getOrDefault(instrument, List.of());
    }

    /** Refuses (conflict) what was sent in, or is asked no more. */
    Sheet answering(Map<String, List<@Nullable Integer>> given) {
        requireAsked();
        Map<String, List<@Nullable Integer>> all = new LinkedHashMap<>(answers);
        all.putAll(given);
        return new Sheet(
                patientId,
                sessionId,
                moment,
                number,
                round,
                instruments,
                all,
                flagged,
                answeredAt,
                closedAt,
                seen,
                earlier);
    }

    /** These levels were flagged meanwhile. */
    Sheet flagging(Map<String, RiskLevel> raised) {
        Map<String, RiskLevel> all = new LinkedHashMap<>(flagged);
        raised.forEach((instrument, level) ->
                all.merge(instrument, level, (one, other) -> one.compareTo(other) >= 0 ? one : other));
        return new Sheet(
                patientId,
                sessionId,
                moment,
                number,
                round,
                instruments,
                answers,
                all,
                answeredAt,
                closedAt,
                seen,
                earlier);
    }

    /** Whether this level was flagged for this instrument already. */
    boolean hasFlagged(String instrument, RiskLevel level) {
        RiskLevel known = flagged.get(instrument);
        return known != null && known.compareTo(level) >= 0;
    }

    /** The patient is done. Sent in twice is sent in once. */
    Change<Sheet> answered(Instant at) {
        if (answeredAt != null) {
            return Change.to(this);
        }
        requireAsked();
        Sheet done = new Sheet(
                patientId,
                sessionId,
                moment,
                number,
                round,
                instruments,
                answers,
                flagged,
                at,
                closedAt,
                seen,
                earlier);
        return Change.to(done, new QuestionsAnswered(id(sessionId, moment), patientId, sessionId, moment.name(), at));
    }

    /** Somebody has seen to it; the first who did stays. */
    Sheet seenBy(Seen first) {
        return seen != null
                ? this
                : new Sheet(
                        patientId,
                        sessionId,
                        moment,
                        number,
                        round,
                        instruments,
                        answers,
                        flagged,
                        answeredAt,
                        closedAt,
                        first,
                        earlier);
    }

    private Sheet closing(@Nullable Instant at) {
        return new Sheet(
                patientId,
                sessionId,
                moment,
                number,
                round,
                instruments,
                answers,
                flagged,
                answeredAt,
                at,
                seen,
                earlier);
    }

    private void requireAsked() {
        if (answeredAt != null) {
            throw Refused.conflict("questions-answered", "These answers were sent in already; thank you.", Map.of());
        }
        if (closedAt != null) {
            throw Refused.conflict(
                    "questions-closed", "These questions are not asked any more; please call the clinic.", Map.of());
        }
    }
}
