package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import java.util.Map;

/** What stands in the way of finding a patient eligible, and who may do it all the same. */
final class FindingEligible {

    private FindingEligible() {}

    static void requireAllowed(DecisionRequest request, Verdict verdict, Chart chart) {
        if (chart.suicideRisk() != null && chart.suicideRisk().unacknowledgedHigh()) {
            throw Refused.conflict(
                    "high-risk-unacknowledged",
                    "A high risk of this patient is flagged and no prescriber has decided about it; take charge of it and decide"
                            + " about it first.",
                    Map.of());
        }
        requireNothingMissing(verdict);
        requireMayOverride(request, verdict);
        requireReasonToOverride(request, verdict);
    }

    private static void requireNothingMissing(Verdict verdict) {
        List<String> missing = verdict.missing().stream().map(Missing::code).toList();
        if (!missing.isEmpty()) {
            throw Refused.unprocessable(
                    "screening-incomplete",
                    "Something must be known before this patient can be found eligible. "
                            + String.join(
                                    " ",
                                    verdict.missing().stream()
                                            .map(Missing::sentence)
                                            .toList()),
                    Map.of("missing", missing));
        }
    }

    private static void requireMayOverride(DecisionRequest request, Verdict verdict) {
        List<Rule> beyond = verdict.reasons().stream()
                .map(Reason::rule)
                .filter(rule -> rule.severity() != Severity.NOTE)
                .filter(rule -> !rule.overridableBy().isAmong(request.roles()))
                .toList();
        if (beyond.isEmpty()) {
            return;
        }
        List<String> ids = beyond.stream().map(Rule::id).toList();
        if (beyond.stream().anyMatch(rule -> rule.overridableBy() == Overrider.NOBODY)) {
            throw Refused.unprocessable(
                    "rule-beyond-override",
                    "A rule holds that nobody may override: " + inWords(beyond),
                    Map.of("rules", ids));
        }
        throw Refused.unprocessable(
                "override-not-yours",
                "Only a medical director may override this: " + inWords(beyond) + " Ask one to decide.",
                Map.of("rules", ids));
    }

    private static String inWords(List<Rule> rules) {
        return String.join(" ", rules.stream().map(Rule::sentence).toList());
    }

    private static void requireReasonToOverride(DecisionRequest request, Verdict verdict) {
        List<String> blocking = verdict.reasons().stream()
                .filter(reason -> reason.rule().severity() == Severity.BLOCK)
                .map(reason -> reason.rule().id())
                .toList();
        if (!blocking.isEmpty()
                && (request.overrideReason() == null || request.overrideReason().isBlank())) {
            throw Refused.unprocessable(
                    "override-reason-missing",
                    "Overriding a blocking rule needs a reason of its own.",
                    Map.of("blockedBy", blocking));
        }
    }
}
