package health.daybreak.intake.rulebook.web;

import health.daybreak.intake.rulebook.CountOverrides.Overridden;
import java.time.LocalDate;
import java.util.List;

/** How often rules were overridden, both days inclusive; the most frequent first. */
record OverridesView(LocalDate from, LocalDate until, int total, List<OverriddenRule> rules) {

    /** So often was this version of a rule overridden. */
    record OverriddenRule(String ruleId, int ruleVersion, int times) {}

    static OverridesView from(LocalDate from, LocalDate until, List<Overridden> counts) {
        return new OverridesView(
                from,
                until,
                counts.stream().mapToInt(Overridden::times).sum(),
                counts.stream()
                        .map(one -> new OverriddenRule(
                                one.rule().ruleId(), one.rule().version(), one.times()))
                        .toList());
    }
}
