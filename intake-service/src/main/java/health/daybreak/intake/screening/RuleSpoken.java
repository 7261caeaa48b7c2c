package health.daybreak.intake.screening;

import java.util.List;

/** That a rule held when a decision was taken: which version, how severe, and on what evidence. */
public record RuleSpoken(String ruleId, int version, Severity severity, List<String> evidence) {

    public RuleSpoken {
        evidence = List.copyOf(evidence);
    }

    health.daybreak.events.patients.Reason told() {
        return new health.daybreak.events.patients.Reason(ruleId, version, severity.name());
    }

    /**
     * Whether this is that reason: the same version of the rule, as severe, for as many facts. In which words a fact is
     * told may have become plainer since.
     */
    public boolean isSaidBy(Reason reason) {
        RuleSpoken other = of(reason);
        return ruleId.equals(other.ruleId)
                && version == other.version
                && severity == other.severity
                && evidence.size() == other.evidence.size();
    }

    /** What a decision keeps of a reason. */
    public static RuleSpoken of(Reason reason) {
        return new RuleSpoken(
                reason.rule().id(), reason.rule().version(), reason.rule().severity(), reason.evidence());
    }
}
