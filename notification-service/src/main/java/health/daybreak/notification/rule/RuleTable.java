package health.daybreak.notification.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All rules, in the order in which messages that are due together are sent. */
public record RuleTable(List<Rule> rules) {

    public RuleTable {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Two rules are called " + rule.id() + "; expected one");
            }
        }
    }

    /** The rules of one occasion. */
    public List<Rule> of(Occasion occasion) {
        return rules.stream().filter(rule -> rule.occasion() == occasion).toList();
    }

    /** The rule with this id, if it is still in the table. */
    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
