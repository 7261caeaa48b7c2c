package health.daybreak.intake.rulebook;

import health.daybreak.intake.screening.ScreeningRules;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody drafts a change of a rule, or goes on with the draft that is there. It counts for nothing yet. */
public final class DraftRule {

    private final ClinicRules clinicRules;
    private final ScreeningRules shipped;
    private final CheckRule check;

    public DraftRule(ClinicRules clinicRules, ScreeningRules shipped) {
        this.clinicRules = clinicRules;
        this.shipped = shipped;
        this.check = new CheckRule(shipped);
    }

    /** @param expectedVersion of the clinic's rule that the editor saw: 0 for none yet, null when they do not mind */
    public Stored<ClinicRule> draft(
            String ruleId, @Nullable Long expectedVersion, RuleContent content, String by, Instant at) {
        check.requireKnown(ruleId);
        check.requireUsable(content, LocalDate.ofInstant(at, ZoneOffset.UTC));
        ClinicRule.Draft draft = new ClinicRule.Draft(content.spelledOut(shipped.drugGroups()), by, at);
        String id = ClinicRule.id(Cause.current().clinicId(), ruleId);
        Optional<Stored<ClinicRule>> before = clinicRules.find(id);
        if (before.isEmpty()) {
            return begin(id, ruleId, draft);
        }
        return expectedVersion == null
                ? clinicRules.change(id, rule -> rule.drafted(draft))
                : clinicRules.change(id, expectedVersion, rule -> rule.drafted(draft));
    }

    private Stored<ClinicRule> begin(String id, String ruleId, ClinicRule.Draft draft) {
        try {
            return clinicRules.create(id, ClinicRule.begun(ruleId, draft));
        } catch (Refused raced) {
            // Somebody else began one between the look and the write: theirs is there to be read first.
            throw new StaleVersion(0, clinicRules.get(id).version(), List.of());
        }
    }
}
