package health.daybreak.notification.escalation;

import health.daybreak.notification.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is paged about a flag of one level, and when, until somebody takes charge. Data with a source.
 *
 * @param version grows with each change; an escalation keeps the ladder that it began with
 * @param rungs in order of time
 * @param thenEvery between repetitions of the last rung, for as long as nobody takes charge
 * @param channels over which each person is paged, the first that takes the page counts
 * @param asOf since when the clinic holds to it
 */
public record Ladder(
        RiskLevel level,
        int version,
        List<Rung> rungs,
        Duration thenEvery,
        List<Channel> channels,
        String source,
        LocalDate asOf) {

    private static final Duration SHORTEST_REPETITION = Duration.ofMinutes(1);

    public Ladder {
        rungs = List.copyOf(rungs);
        channels = List.copyOf(channels);
        if (rungs.isEmpty() || channels.isEmpty() || source.isBlank()) {
            throw new IllegalArgumentException("The ladder of " + level + " needs rungs, channels and a source");
        }
        for (int i = 1; i < rungs.size(); i++) {
            if (rungs.get(i).after().compareTo(rungs.get(i - 1).after()) <= 0) {
                throw new IllegalArgumentException(
                        "Rung " + (i + 1) + " of " + level + " must come after the one before");
            }
        }
        if (thenEvery.compareTo(SHORTEST_REPETITION) < 0) {
            throw new IllegalArgumentException(
                    "The last rung of " + level + " is repeated every " + thenEvery + "; a minute is the shortest");
        }
    }

    /** The rung of this number from 0; beyond the last it is the last again. */
    public Rung rung(int number) {
        return rungs.get(Math.min(number, rungs.size() - 1));
    }

    /** When this rung is climbed: by the flag's own clock, then again and again from {@code now}. */
    Instant dueAt(int number, Instant flaggedAt, Instant now) {
        return number < rungs.size() ? flaggedAt.plus(rungs.get(number).after()) : now.plus(thenEvery);
    }
}
