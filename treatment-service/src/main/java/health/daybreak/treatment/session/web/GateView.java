package health.daybreak.treatment.session.web;

import health.daybreak.treatment.gate.Authority;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.gate.Finding;
import health.daybreak.treatment.gate.GateAnswers;
import health.daybreak.treatment.gate.Verdict;
import health.daybreak.treatment.session.GateLog;
import health.daybreak.treatment.session.GateOverride;
import health.daybreak.treatment.session.GateRound;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gate as it stands.
 *
 * @param checkedAt when it was last checked; null when {@code checks} is only what is known so far
 * @param rechecks how often vital signs that held were taken again
 * @param recheckAt when they are due again, if they are
 */
record GateView(
        Verdict verdict,
        @Nullable Instant checkedAt,
        @Nullable String checkedBy,
        List<CheckView> checks,
        int rounds,
        int rechecks,
        @Nullable Instant recheckAt,
        GateAnswers answers) {

    /** One check; overridden when a prescriber answers for it. */
    record CheckView(
            CheckName check,
            Verdict verdict,
            String why,
            String source,
            Authority overridableBy,
            @Nullable GateOverride override) {}

    static GateView checked(GateLog log, GateRound round, @Nullable Instant recheckAt) {
        return new GateView(
                round.verdict(),
                round.signed().at(),
                round.signed().by(),
                views(round.findings(), round.overrides()),
                log.rounds().size(),
                log.rechecks(),
                recheckAt,
                log.answers());
    }

    /** What the checks would say now, before anybody went through them. */
    static GateView foreseen(GateLog log, List<Finding> findings) {
        Verdict verdict = findings.stream().map(Finding::verdict).reduce(Verdict.GO, Verdict::or);
        return new GateView(verdict, null, null, views(findings, List.of()), 0, 0, null, log.answers());
    }

    private static List<CheckView> views(List<Finding> findings, List<GateOverride> overrides) {
        return findings.stream()
                .map(finding -> new CheckView(
                        finding.check(),
                        finding.verdict(),
                        finding.why(),
                        finding.source(),
                        finding.overridableBy(),
                        overrides.stream()
                                .filter(over -> over.check() == finding.check())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
