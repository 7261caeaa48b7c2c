package health.daybreak.intake.screening;

import java.util.List;

/**
 * Everything that a verdict went by, so that the same inputs give the same verdict years later, whatever has changed.
 *
 * @param criteria the version of what counts as known and as tried
 * @param rules every rule that was asked, also those that did not speak
 */
public record RulesUsed(int criteria, List<RuleVersion> rules) {

    public RulesUsed {
        rules = List.copyOf(rules);
    }
}
