package health.daybreak.intake.screening;

import health.daybreak.events.patients.PatientScreened;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One screening of one patient, from the first finding to the prescriber's decision.
 *
 * @param round counts the screenings of the patient, from 1
 * @param updatedBy who saved the findings last
 */
public record Screening(
        String patientId,
        int round,
        Status status,
        Findings findings,
        @Nullable Decision decision,
        String updatedBy,
        Instant openedAt,
        Instant updatedAt) {

    /** How far a screening is. */
    public enum Status {
        OPEN,
        AWAITING_DECISION,
        DECIDED
    }

    /** The id of a patient's screening: the patient's and the round. */
    public static String id(String patientId, int round) {
        return patientId + "-screening-" + round;
    }

    static Change<Screening> opened(String patientId, int round, Findings findings, String by, Instant at) {
        findings.requirePast(LocalDate.ofInstant(at, ZoneOffset.UTC));
        return Change.to(new Screening(patientId, round, status(findings), findings, null, by, at, at));
    }

    /** Replaces the findings; throws {@link Refused} (conflict) once it is decided. */
    Change<Screening> found(Findings latest, String by, Instant at) {
        requireUndecided();
        latest.requirePast(LocalDate.ofInstant(at, ZoneOffset.UTC));
        Findings kept = latest.keepingTimeOf(findings, at);
        return Change.to(new Screening(patientId, round, status(kept), kept, null, by, openedAt, at));
    }

    /**
     * A prescriber decides. Refuses a second decision, one without a rationale, and to find somebody eligible while
     * something is missing, a high risk waits for a decision, or a rule speaks against it that this person may not
     * override, or not without a reason.
     */
    Change<Screening> decide(DecisionRequest request, RuleSet rules, Chart chart, Duration validFor, Instant at) {
        requireUndecided();
        if (request.rationale().isBlank()) {
            throw Refused.unprocessable("rationale-missing", "A decision needs its rationale in words.");
        }
        Indication indication = findings.indication();
        if (indication == null) {
            throw Refused.unprocessable(
                    "indication-missing", "Say what the treatment is meant for before deciding about it.");
        }
        Verdict verdict = rules.assess(chart);
        switch (request.outcome()) {
            case ELIGIBLE -> FindingEligible.requireAllowed(request, verdict, chart);
            case DECLINED -> {}
        }
        Decision taken = new Decision(
                request.outcome(),
                request.rationale().strip(),
                request.overrideReason(),
                chart,
                verdict.reasons().stream().map(RuleSpoken::of).toList(),
                rules.used(),
                request.decidedBy(),
                at,
                at.plus(validFor));
        Screening decided =
                new Screening(patientId, round, Status.DECIDED, findings, taken, request.decidedBy(), openedAt, at);
        int failedTrials = rules.criteria().trials().failedDrugs(chart.trials());
        return Change.to(decided, decided.screened(taken, indication, failedTrials));
    }

    private void requireUndecided() {
        if (decision != null) {
            throw Refused.conflict(
                    "already-decided",
                    "This screening was decided by " + decision.decidedBy() + "; start a new one to change it.",
                    Map.of(
                            "outcome",
                            decision.outcome().name(),
                            "decidedAt",
                            decision.decidedAt().toString()));
        }
    }

    private PatientScreened screened(Decision taken, Indication indication, int failedTrials) {
        Chart chart = taken.chart();
        return new PatientScreened(
                id(patientId, round),
                patientId,
                taken.outcome().name(),
                indication.name(),
                taken.spoken().stream().map(RuleSpoken::told).toList(),
                taken.decidedBy(),
                taken.decidedAt(),
                taken.validUntil(),
                figure(chart, Measure.WEIGHT_KILOGRAMS),
                figure(chart, Measure.HEIGHT_CENTIMETRES),
                baseline(chart, Measure.PHQ_9),
                baseline(chart, Measure.GAD_7),
                failedTrials);
    }

    private static @Nullable BigDecimal figure(Chart chart, Measure measure) {
        return chart.latest(measure).map(Reading::value).orElse(null);
    }

    private static @Nullable Integer baseline(Chart chart, Measure measure) {
        return chart.latest(measure)
                .filter(reading -> reading.origin().equals(Requirements.HERE))
                .map(reading -> reading.value().intValue())
                .orElse(null);
    }

    private static Status status(Findings findings) {
        return findings.complete() ? Status.AWAITING_DECISION : Status.OPEN;
    }
}
