package health.daybreak.intake.rulebook;

import health.daybreak.intake.screening.EligibilityPolicy;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.RulesInUse;
import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.platform.aggregate.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rule book of the current clinic: what ships, and what the clinic has changed of it. */
public final class ReadRuleBook implements RulesInUse {

    /**
     * One rule with its past and what is planned for it.
     *
     * @param inForce today; null when it is not in force yet
     * @param versions all that were ever published, the latest first
     * @param clinics what the clinic made of it, with drafts and who did it; null when nothing
     */
    public record Line(
            String ruleId,
            @Nullable Rule inForce,
            List<Rule> versions,
            @Nullable Stored<ClinicRule> clinics) {}

    private final ScreeningRules shipped;
    private final EligibilityPolicy shippedPolicy;
    private final ClinicRules clinicRules;

    public ReadRuleBook(ScreeningRules shipped, ClinicRules clinicRules) {
        this.shipped = shipped;
        this.shippedPolicy = shipped.policy();
        this.clinicRules = clinicRules;
    }

    @Override
    public EligibilityPolicy policy() {
        List<Rule> published = clinicRules.all().stream()
                .flatMap(stored -> stored.state().rules().stream())
                .toList();
        return published.isEmpty() ? shippedPolicy : policyWith(published);
    }

    /** Every rule, in the order of its weight and name. */
    public List<Line> read(LocalDate today) {
        List<Stored<ClinicRule>> changed = clinicRules.all();
        List<Rule> published = changed.stream()
                .flatMap(stored -> stored.state().rules().stream())
                .toList();
        Map<String, Stored<ClinicRule>> clinics =
                changed.stream().collect(Collectors.toMap(one -> one.state().ruleId(), Function.identity()));
        Map<String, Rule> inForce = policyWith(published).inForceOn(today).rules().stream()
                .collect(Collectors.toMap(Rule::id, Function.identity()));
        Map<String, List<Rule>> versions =
                Stream.concat(shipped.rules().stream(), published.stream()).collect(Collectors.groupingBy(Rule::id));
        Stream<String> ids = Stream.concat(versions.keySet().stream(), clinics.keySet().stream())
                .distinct();
        return ids.map(id -> new Line(
                        id,
                        inForce.get(id),
                        versions.getOrDefault(id, List.of()).stream()
                                .sorted(Comparator.comparing(Rule::version).reversed())
                                .toList(),
                        clinics.get(id)))
                .sorted(Comparator.comparing(ReadRuleBook::weight).thenComparing(Line::ruleId))
                .toList();
    }

    private static int weight(Line line) {
        return line.inForce() == null ? -1 : line.inForce().severity().ordinal();
    }

    private EligibilityPolicy policyWith(List<Rule> published) {
        List<Rule> all = new ArrayList<>(shipped.rules());
        all.addAll(published);
        return new EligibilityPolicy(all, shipped.criteria());
    }
}
