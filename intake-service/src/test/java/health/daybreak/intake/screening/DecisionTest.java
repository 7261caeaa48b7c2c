package health.daybreak.intake.screening;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static health.daybreak.intake.screening.ChartFixture.aHealthyAdult;
import static health.daybreak.intake.screening.ChartFixture.answering;
import static health.daybreak.intake.screening.ChartFixture.withPressures;
import static health.daybreak.intake.screening.ChartFixture.withSuicideRisk;
import static health.daybreak.intake.screening.ChartFixture.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.patients.PatientScreened;
import health.daybreak.intake.screening.store.PolicyFile;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Duration NINETY_DAYS = Duration.ofDays(90);

    private static final Set<String> PRESCRIBER = Set.of("PRESCRIBER");
    private static final Set<String> DIRECTOR = Set.of("PRESCRIBER", "MEDICAL_DIRECTOR");

    private final EligibilityPolicy policy = PolicyFile.read().policy();
    private final RuleSet rules = policy.inForceOn(ChartFixture.TODAY);
    private final Screening open = Screening.opened("amara", 1, findings(aHealthyAdult()), "staff-nurse", NOON)
            .state();

    @Test
    void anEligibleDecisionIsToldWithItsBaselineItsReasonsAndItsTerm() {
        Change<Screening> decided = decide(aHealthyAdult(), eligible(null));
        assertThat(decided.state().status()).isEqualTo(Screening.Status.DECIDED);
        assertThat(decided.events()).singleElement().isInstanceOfSatisfying(PatientScreened.class, told -> {
            assertThat(told.screeningId()).isEqualTo("amara-screening-1");
            assertThat(told.outcome()).isEqualTo("ELIGIBLE");
            assertThat(told.indication()).isEqualTo("TREATMENT_RESISTANT_DEPRESSION");
            assertThat(told.baselinePhq9()).isEqualTo(16);
            assertThat(told.adequateTrials()).isEqualTo(2);
            assertThat(told.reasons())
                    .containsExactly(
                            new health.daybreak.events.patients.Reason("indication.treatment-resistant", 1, "NOTE"));
            assertThat(told.validUntil()).isEqualTo(NOON.plus(NINETY_DAYS));
        });
    }

    @Test
    void aDeclinedDecisionNeedsNothingButItsRationale() {
        assertThat(decide(without(Measure.PHQ_9), declined()).events()).hasSize(1);
    }

    @Test
    void aDecisionWithoutARationaleIsRefused() {
        refused(
                "rationale-missing",
                aHealthyAdult(),
                new DecisionRequest(Decision.Outcome.DECLINED, "  ", null, "staff-prescriber", PRESCRIBER));
    }

    @Test
    void nobodyIsEligibleWhileSomethingIsMissing() {
        refused("screening-incomplete", without(Measure.PHQ_9), eligible("I know her well"));
    }

    @Test
    void anUnacknowledgedHighRiskCannotBeOverridden() {
        refused("high-risk-unacknowledged", withSuicideRisk("HIGH", true), eligible("Inpatient"));
    }

    @Test
    void aBlockingRuleIsOverriddenOnlyWithAReasonThatIsKept() {
        Chart blocked = withPressures(new BloodPressure(182, 90));
        refused("override-reason-missing", blocked, byTheDirector(null));
        refused("override-reason-missing", blocked, byTheDirector("  "));
        Decision decision = taken(decide(blocked, byTheDirector("White coat; 128/80 at home")));
        assertThat(decision.overrideReason()).isEqualTo("White coat; 128/80 at home");
        assertThat(decision.overridden())
                .extracting(RuleSpoken::ruleId)
                .containsExactly("contraindication.uncontrolled-hypertension");
    }

    @Test
    void aRuleIsOverriddenOnlyByTheRoleThatItNames() {
        Chart blocked = withPressures(new BloodPressure(182, 90));
        refused("override-not-yours", blocked, eligible("White coat; 128/80 at home"));
        Chart risky = withSuicideRisk("HIGH", false);
        assertThat(taken(decide(risky, eligible("Inpatient with 1:1 watch"))).overridden())
                .extracting(RuleSpoken::ruleId)
                .containsExactly("risk.suicide-high");
    }

    @Test
    void aRuleThatNobodyMayOverrideStandsWhateverTheReason() {
        Chart incapable = answering(Question.NO_CAPACITY_TO_CONSENT, Answer.YES);
        refused("rule-beyond-override", incapable, byTheDirector("The family agrees"));
        assertThat(taken(decide(incapable, declined())).overridden()).isEmpty();
    }

    @Test
    void whatNeedsReviewIsSignedOffByTheDecisionItself() {
        assertThat(decide(answering(Question.HYPERTENSION, Answer.YES), eligible(null))
                        .events())
                .hasSize(1);
    }

    @Test
    void aDecisionIsTakenOnceAndTheFindingsAreClosedWithIt() {
        Screening decided = decide(aHealthyAdult(), declined()).state();
        assertThatThrownBy(() -> decided.decide(declined(), rules, aHealthyAdult(), NINETY_DAYS, NOON))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("already-decided"));
        assertThatThrownBy(() -> decided.found(Findings.NONE, "staff-nurse", NOON))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDecisionKeepsWhatItStoodOnAndCanBeRecomputed() {
        Chart chart = answering(Question.GLAUCOMA, Answer.YES);
        Decision decision = taken(decide(chart, eligible(null)));
        List<RuleSpoken> recomputed = policy.of(decision).assess(decision.chart()).reasons().stream()
                .map(RuleSpoken::of)
                .toList();
        assertThat(recomputed).isEqualTo(decision.spoken());
        assertThat(decision.used()).isEqualTo(rules.used());
    }

    @Test
    void theSameVitalsSavedAgainWereNotMeasuredAgain() {
        Findings again = findings(aHealthyAdult(), NOON.plusSeconds(3600));
        Screening saved =
                open.found(again, "staff-nurse", NOON.plusSeconds(3600)).state();
        assertThat(saved.findings().vitals())
                .isNotNull()
                .extracting(Vitals::measuredAt)
                .isEqualTo(NOON);
    }

    private Change<Screening> decide(Chart chart, DecisionRequest request) {
        return open.decide(request, rules, chart, NINETY_DAYS, NOON);
    }

    private static Decision taken(Change<Screening> change) {
        return Objects.requireNonNull(change.state().decision());
    }

    private void refused(String code, Chart chart, DecisionRequest request) {
        assertThatThrownBy(() -> decide(chart, request))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static DecisionRequest eligible(@Nullable String overrideReason) {
        return new DecisionRequest(
                Decision.Outcome.ELIGIBLE, "Failed two drugs, no risk", overrideReason, "staff-prescriber", PRESCRIBER);
    }

    private static DecisionRequest byTheDirector(@Nullable String overrideReason) {
        return new DecisionRequest(
                Decision.Outcome.ELIGIBLE, "Failed two drugs, no risk", overrideReason, "staff-director", DIRECTOR);
    }

    private static DecisionRequest declined() {
        return new DecisionRequest(Decision.Outcome.DECLINED, "Wants to wait", null, "staff-prescriber", PRESCRIBER);
    }

    private static Findings findings(Chart chart) {
        return findings(chart, NOON);
    }

    private static Findings findings(Chart chart, java.time.Instant measuredAt) {
        return new Findings(
                chart.indication(),
                chart.trials(),
                chart.answers(),
                List.of(),
                null,
                new Vitals(
                        List.of(new BloodPressure(124, 78)),
                        72,
                        98,
                        new java.math.BigDecimal("70"),
                        new java.math.BigDecimal("170"),
                        measuredAt),
                null);
    }
}
