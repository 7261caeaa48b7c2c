package health.daybreak.intake.rulebook;

import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.patient.Stage;
import health.daybreak.intake.rulebook.Effect.ForPatient;
import health.daybreak.intake.screening.LatestCharts;
import health.daybreak.intake.screening.LatestCharts.Latest;
import health.daybreak.intake.screening.RuleSet;
import health.daybreak.intake.screening.RulesInUse;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What if: tries a draft on every current patient of the clinic before it counts. Compares the rules of the draft's first
 * day with and without it, on the facts of each one's latest screening, so that nothing but the draft makes a difference.
 */
public final class TryDraft {

    /** Whoever is not through with treatment; those declined too, because a change may open the door to them. */
    private static final Set<Stage> CURRENT = EnumSet.complementOf(EnumSet.of(Stage.COMPLETED));

    /** So many at a time, so that a large clinic does not fill the memory. */
    private static final int PAGE = 200;

    private final ClinicRules clinicRules;
    private final RulesInUse rules;
    private final Patients patients;
    private final LatestCharts charts;

    public TryDraft(ClinicRules clinicRules, RulesInUse rules, Patients patients, LatestCharts charts) {
        this.clinicRules = clinicRules;
        this.rules = rules;
        this.patients = patients;
        this.charts = charts;
    }

    /** Throws {@link health.daybreak.platform.aggregate.Refused} when the rule has no draft. */
    public Effect tryDraft(String ruleId, Instant now) {
        ClinicRule rule = clinicRules
                .get(ClinicRule.id(Cause.current().clinicId(), ruleId))
                .state();
        RuleContent content = rule.requireDraft().content();
        RuleSet without = rules.policy().inForceOn(content.effectiveFrom());
        RuleSet with = without.with(content.rule(ruleId, rule.nextVersion()));
        List<String> ids = patients.idsIn(CURRENT);
        List<ForPatient> changed = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            List<String> page = ids.subList(from, Math.min(from + PAGE, ids.size()));
            for (Latest latest : charts.read(page, now)) {
                ForPatient difference = difference(latest, without, with);
                if (difference.makesADifference()) {
                    changed.add(difference);
                }
            }
        }
        changed.sort(Comparator.comparing((ForPatient one) -> !one.changesVerdict())
                .thenComparing(ForPatient::name)
                .thenComparing(ForPatient::patientId));
        return new Effect(ids.size(), changed);
    }

    private static ForPatient difference(Latest latest, RuleSet without, RuleSet with) {
        Stored<Patient> patient = latest.patient();
        return new ForPatient(
                patient.id(),
                patient.state().name().display(),
                patient.state().stage(),
                latest.decided(),
                without.assess(latest.chart()),
                with.assess(latest.chart()));
    }
}
