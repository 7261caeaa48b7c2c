package health.daybreak.intake.rulebook;

import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.RuleVersion;
import health.daybreak.intake.screening.Screenings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each rule was overridden: a rule that is overridden often may be wrong. */
public final class CountOverrides {

    /** So often was this version of a rule overridden. */
    public record Overridden(RuleVersion rule, int times) {}

    private final Screenings screenings;

    public CountOverrides(Screenings screenings) {
        this.screenings = screenings;
    }

    /** Of the current clinic, in decisions from {@code from} until before {@code until}; the most frequent first. */
    public List<Overridden> between(Instant from, Instant until) {
        Map<RuleVersion, Long> counts = screenings.overriding().stream()
                .filter(decision -> !decision.decidedAt().isBefore(from)
                        && decision.decidedAt().isBefore(until))
                .map(Decision::overridden)
                .flatMap(List::stream)
                .map(spoken -> new RuleVersion(spoken.ruleId(), spoken.version()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Overridden(entry.getKey(), Math.toIntExact(entry.getValue())))
                .sorted(Comparator.comparing(Overridden::times)
                        .reversed()
                        .thenComparing(one -> one.rule().ruleId())
                        .thenComparing(one -> one.rule().version()))
                .toList();
    }
}
