package health.daybreak.intake.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which results flag a risk, and how long a clinician has to take charge of it. Data with sources: what raises a risk is said
 * by each instrument.
 *
 * @param clocks one for each level
 */
public record RiskPolicy(List<AcknowledgementClock> clocks) {

    public RiskPolicy {
        clocks = List.copyOf(clocks);
        Set<RiskLevel> known = clocks.stream().map(AcknowledgementClock::level).collect(Collectors.toSet());
        if (!known.equals(EnumSet.allOf(RiskLevel.class)) || clocks.size() != known.size()) {
            throw new IllegalArgumentException("Every level of risk needs one clock, not " + clocks);
        }
    }

    /** The most serious risk that these answers raise, or null. */
    @Nullable
    Risk riskOf(
            Instrument instrument,
            List<@Nullable Integer> answers,
            Score score,
            @Nullable List<@Nullable Integer> before,
            Instant at) {
        Stream<Risk> byBand = instrument.flaggedBands().stream()
                .filter(flagged -> flagged.band().equals(score.band()))
                .map(flagged -> risk(flagged.level(), instrument.id(), at));
        Stream<Risk> byItem = instrument.itemTriggers().stream()
                .filter(trigger -> flags(trigger, instrument, answers, before))
                .map(trigger -> risk(trigger.level(), instrument.id() + " item " + trigger.item(), at));
        return Stream.concat(byBand, byItem)
                .max((one, other) -> one.level().compareTo(other.level()))
                .orElse(null);
    }

    private static boolean flags(
            ItemTrigger trigger,
            Instrument instrument,
            List<@Nullable Integer> answers,
            @Nullable List<@Nullable Integer> before) {
        Integer now = instrument.answerTo(trigger.item(), answers);
        if (now == null) {
            return false;
        }
        Integer then = before == null ? null : instrument.answerTo(trigger.item(), before);
        boolean rose = then != null && now - then >= trigger.flagOnRise();
        return now >= trigger.flagAt() || rose;
    }

    private Risk risk(RiskLevel level, String trigger, Instant at) {
        Duration within = clocks.stream()
                .filter(clock -> clock.level() == level)
                .map(clock -> Duration.ofMinutes(clock.minutes()))
                .findFirst()
                .orElseThrow();
        return Risk.flagged(level, trigger, at, Objects.requireNonNull(at.plus(within)));
    }
}
