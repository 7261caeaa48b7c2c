package health.daybreak.intake.sheet;

import health.daybreak.intake.assessment.RiskLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one time that a sheet was asked.
 *
 * @param number counts how often it was asked, from 1: what was answered too early for a session that was moved is asked anew
 * @param answers by instrument in its order, null where one is missing
 * @param flagged by instrument, the most serious risk that was flagged while it was still being filled in
 * @param answeredAt when it was sent in; null before
 * @param seen who of the clinic has seen to what it says; null while nobody has
 */
public record Round(
        int number,
        Map<String, List<@Nullable Integer>> answers,
        Map<String, RiskLevel> flagged,
        @Nullable Instant answeredAt,
        @Nullable Seen seen) {

    static final Round FIRST = new Round(1, Map.of(), Map.of(), null, null);

    /** Somebody of the clinic has seen to it. */
    public record Seen(String by, Instant at) {}

    public Round {
        Map<String, List<@Nullable Integer>> copies = new LinkedHashMap<>();
        answers.forEach(
                (instrument, given) -> copies.put(instrument, Collections.unmodifiableList(new ArrayList<>(given))));
        answers = Collections.unmodifiableMap(copies);
        flagged = Map.copyOf(flagged);
    }

    /** The answers to an instrument; empty where there are none. */
    public List<@Nullable Integer> to(String instrument) {
        return answers.getOrDefault(instrument, List.of());
    }

    /** Asked once more, from the beginning. */
    Round next() {
        return new Round(number + 1, Map.of(), Map.of(), null, null);
    }

    Round answering(Map<String, List<@Nullable Integer>> given) {
        Map<String, List<@Nullable Integer>> all = new LinkedHashMap<>(answers);
        all.putAll(given);
        return new Round(number, all, flagged, answeredAt, seen);
    }

    Round flagging(Map<String, RiskLevel> raised) {
        Map<String, RiskLevel> all = new LinkedHashMap<>(flagged);
        raised.forEach((instrument, level) ->
                all.merge(instrument, level, (one, other) -> one.compareTo(other) >= 0 ? one : other));
        return new Round(number, answers, all, answeredAt, seen);
    }

    Round sentIn(Instant at) {
        return new Round(number, answers, flagged, at, seen);
    }

    Round seenBy(Seen first) {
        return seen != null ? this : new Round(number, answers, flagged, answeredAt, first);
    }
}
