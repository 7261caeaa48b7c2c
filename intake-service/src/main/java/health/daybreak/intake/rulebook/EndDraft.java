package health.daybreak.intake.rulebook;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;

/** A draft is published, or it is discarded; either way by somebody who saw it as it is. */
public final class EndDraft {

    private final ClinicRules clinicRules;

    public EndDraft(ClinicRules clinicRules) {
        this.clinicRules = clinicRules;
    }

    /** The draft becomes the next version of the rule, in force from its first day on. */
    public Stored<ClinicRule> publish(String ruleId, long seenVersion, String by, Instant at) {
        return clinicRules.change(id(ruleId), seenVersion, rule -> rule.published(by, at));
    }

    /** Nothing comes of the draft. */
    public Stored<ClinicRule> discard(String ruleId, long seenVersion) {
        return clinicRules.change(id(ruleId), seenVersion, ClinicRule::discarded);
    }

    private static String id(String ruleId) {
        return ClinicRule.id(Cause.current().clinicId(), ruleId);
    }
}
