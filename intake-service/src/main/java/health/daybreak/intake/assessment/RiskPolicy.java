package health.daybreak.intake.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which results flag a risk, and how long a clinician has to take charge of it.
 *
 * @param highWithin for a high risk; 15 minutes [P], from "immediate clinician" (domain.md 2.3)
 * @param moderateWithin for a moderate risk; 4 hours [P], from "same-day review" (domain.md 2.3)
 */
public record RiskPolicy(Duration highWithin, Duration moderateWithin) {

    /** The proposed defaults. */
    public static final RiskPolicy DEFAULT = new RiskPolicy(Duration.ofMinutes(15), Duration.ofHours(4));

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
        Duration within =
                switch (level) {
                    case HIGH -> highWithin;
                    case MODERATE -> moderateWithin;
                };
        return new Risk(level, trigger, at, Objects.requireNonNull(at.plus(within)), null);
    }
}
