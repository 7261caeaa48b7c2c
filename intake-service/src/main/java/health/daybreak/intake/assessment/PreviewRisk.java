package health.daybreak.intake.assessment;

import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What risk answers would raise while somebody is still giving them. */
public final class PreviewRisk {

    private final Instruments instruments;
    private final RiskPolicy policy;

    public PreviewRisk(Instruments instruments, RiskPolicy policy) {
        this.instruments = instruments;
        this.policy = policy;
    }

    /** The level that would be flagged; empty when there is none, or too little is answered to score it. */
    public Optional<RiskLevel> of(String instrumentId, List<@Nullable Integer> answers, Instant now) {
        Instrument instrument = instruments.named(instrumentId);
        try {
            Score score = instrument.score(answers);
            return Optional.ofNullable(policy.riskOf(instrument, answers, score, null, now))
                    .map(Risk::level);
        } catch (Refused notYet) {
            return Optional.empty();
        }
    }

    /** From which answer to this item on whoever gives it is told at once where to find help; empty for most. */
    public static OptionalInt helpFrom(Instrument instrument, Item item) {
        IntStream triggers = instrument.itemTriggers().stream()
                .filter(trigger -> trigger.item().equals(item.id()))
                .mapToInt(ItemTrigger::askAt);
        IntStream levels = instrument.scoring().levels().stream()
                .filter(level -> level.items().contains(item.id()))
                .filter(level -> instrument.flaggedBands().stream()
                        .anyMatch(flagged -> flagged.band().equals(level.band())))
                .mapToInt(level -> 1);
        return IntStream.concat(triggers, levels).min();
    }
}
