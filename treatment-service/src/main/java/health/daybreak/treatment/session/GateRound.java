package health.daybreak.treatment.session;

import health.daybreak.treatment.gate.Finding;
import health.daybreak.treatment.gate.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * One pass through the gate.
 *
 * @param measured whether vital signs were taken for it
 * @param overrides a prescriber's word against single findings
 */
public record GateRound(Signed signed, boolean measured, List<Finding> findings, List<GateOverride> overrides) {

    public GateRound {
        findings = List.copyOf(findings);
        overrides = List.copyOf(overrides);
    }

    /** The worst of what stands: a finding that is overridden counts as go. */
    public Verdict verdict() {
        return standing().stream().map(Finding::verdict).reduce(Verdict.GO, Verdict::or);
    }

    /** The worst of what the checks said, whatever was overridden. */
    public Verdict found() {
        return findings.stream().map(Finding::verdict).reduce(Verdict.GO, Verdict::or);
    }

    /** What holds or stops and is not overridden. */
    public List<Finding> standing() {
        return findings.stream()
                .filter(finding -> !finding.go())
                .filter(finding -> overrides.stream().noneMatch(over -> over.check() == finding.check()))
                .toList();
    }

    /** Whether a prescriber answered for exactly this: a newer or worse finding of the same check is not covered. */
    boolean covers(Finding now) {
        boolean same = findings.stream()
                .anyMatch(then -> then.check() == now.check()
                        && then.verdict() == now.verdict()
                        && then.why().equals(now.why()));
        return same && overrides.stream().anyMatch(over -> over.check() == now.check());
    }

    GateRound amended(Finding newer) {
        List<Finding> others = new ArrayList<>(findings);
        others.removeIf(finding -> finding.check() == newer.check());
        others.addFirst(newer);
        List<GateOverride> stand = overrides.stream()
                .filter(override -> override.check() != newer.check())
                .toList();
        return new GateRound(signed, measured, others, stand);
    }

    GateRound withoutWords() {
        List<GateOverride> silent = overrides.stream()
                .map(override -> new GateOverride(override.check(), Session.ERASED, override.signed()))
                .toList();
        return new GateRound(signed, measured, findings, silent);
    }

    GateRound overridden(List<GateOverride> more) {
        List<GateOverride> all = new ArrayList<>(overrides);
        all.addAll(more);
        return new GateRound(signed, measured, findings, all);
    }
}
