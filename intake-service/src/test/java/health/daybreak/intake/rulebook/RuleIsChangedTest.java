package health.daybreak.intake.rulebook;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static health.daybreak.intake.rulebook.SmallClinic.TODAY;
import static health.daybreak.intake.rulebook.SmallClinic.WEIGHT;
import static health.daybreak.intake.rulebook.SmallClinic.at;
import static health.daybreak.intake.rulebook.SmallClinic.content;
import static health.daybreak.intake.rulebook.SmallClinic.weightAbove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.Reason;
import health.daybreak.intake.screening.Rule;
import health.daybreak.intake.screening.RuleSpoken;
import health.daybreak.intake.screening.RuleVersion;
import health.daybreak.intake.screening.RulesUsed;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Severity;
import health.daybreak.intake.screening.Verdict;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuleIsChangedTest {

    private static final String EXPRESSION = "{\"measure\": \"WEIGHT_KILOGRAMS\", \"above\": 90}";

    private final SmallClinic clinic = new SmallClinic();

    @Test
    void aDraftCountsForNothing() {
        clinic.screened("amara", 100);
        clinic.drafted(WEIGHT, weightAbove(90));
        assertThat(ids(clinic.verdictOn("amara"))).doesNotContain(WEIGHT);
    }

    @Test
    void aPublishedDraftIsAVersionOfItsOwnFromItsFirstDayOn() {
        clinic.screened("amara", 100);
        Rule published = clinic.published(WEIGHT, content(Severity.NEEDS_REVIEW, TODAY.plusDays(1), EXPRESSION));
        assertThat(published.version()).isEqualTo(Rule.FIRST_OF_A_CLINIC);
        assertThat(ids(clinic.verdictOn("amara"))).doesNotContain(WEIGHT);
        assertThat(ids(clinic.verdictOn("amara", NOON.plus(Duration.ofDays(1)))))
                .contains(WEIGHT);
        assertThat(clinic.published(WEIGHT, weightAbove(95)).version()).isEqualTo(Rule.FIRST_OF_A_CLINIC + 1);
    }

    @Test
    void aRuleChangeNeverAltersAVerdictThatWasDecidedOnNotEvenOfTheSameDay() {
        clinic.screened("amara", 100);
        clinic.declined("amara");
        Verdict before = clinic.verdictOn("amara");
        clinic.published(WEIGHT, weightAbove(90));
        assertThat(clinic.verdictOn("amara")).isEqualTo(before);
        assertThat(clinic.screened("benno", 100))
                .satisfies(id -> assertThat(ids(clinic.verdictOn(id))).contains(WEIGHT));
    }

    @Test
    void aDecisionNamesTheClinicsVersionThatItWentBy() {
        clinic.published(WEIGHT, weightAbove(90));
        clinic.screened("amara", 100);
        clinic.declined("amara");
        Screening decided = clinic.screenings.latestOf("amara").orElseThrow().state();
        RulesUsed used = Objects.requireNonNull(
                Objects.requireNonNull(decided.decision()).used());
        assertThat(used.rules())
                .contains(new RuleVersion(WEIGHT, Rule.FIRST_OF_A_CLINIC))
                .doesNotContain(new RuleVersion(WEIGHT, 1));
        clinic.published(WEIGHT, weightAbove(120));
        assertThat(ids(clinic.verdictOn("amara"))).contains(WEIGHT);
    }

    @Test
    void everyDecisionIsRecomputedByTheRulesOfThenAndComesOutTheSame() {
        clinic.screened("amara", 100);
        clinic.screened("benno", 120);
        clinic.declined("amara");
        clinic.published(WEIGHT, weightAbove(90));
        clinic.declined("benno");
        clinic.published(WEIGHT, weightAbove(130));
        RecomputeDecisions.Recomputed done = at(clinic.recomputeDecisions::recompute);
        assertThat(done.decisions()).isEqualTo(2);
        assertThat(done.differing()).isEmpty();
        assertThat(done.percentile(0.99)).isGreaterThanOrEqualTo(done.percentile(0.50));
    }

    @Test
    void aDecisionThatDoesNotFollowFromWhatItKeptIsFound() {
        clinic.screened("amara", 100);
        clinic.declined("amara");
        at(() -> clinic.screenings.change("amara-screening-1", RuleIsChangedTest::withoutItsReasons));
        assertThat(at(clinic.recomputeDecisions::recompute).differing())
                .containsExactly(new RecomputeDecisions.Differing("amara", "amara-screening-1"));
    }

    private static Change<Screening> withoutItsReasons(Screening decided) {
        Decision decision = Objects.requireNonNull(decided.decision());
        RuleSpoken invented = new RuleSpoken(WEIGHT, 1, Severity.NEEDS_REVIEW, List.of("weight in kg 200"));
        Decision tampered = new Decision(
                decision.outcome(),
                decision.rationale(),
                decision.overrideReason(),
                decision.chart(),
                List.of(invented),
                decision.used(),
                decision.decidedBy(),
                decision.decidedAt(),
                decision.validUntil());
        return Change.to(new Screening(
                decided.patientId(),
                decided.round(),
                decided.status(),
                decided.findings(),
                tampered,
                decided.updatedBy(),
                decided.openedAt(),
                decided.updatedAt()));
    }

    @Test
    void aVersionThatRunsOutLeavesItsPlaceToTheOneThatShips() {
        RuleContent forAWeek = weightAbove(90);
        clinic.published(
                WEIGHT,
                new RuleContent(
                        forAWeek.severity(),
                        forAWeek.sentence(),
                        forAWeek.source(),
                        forAWeek.overridableBy(),
                        TODAY,
                        TODAY.plusDays(6),
                        forAWeek.when(),
                        forAWeek.why()));
        clinic.screened("amara", 100);
        assertThat(ids(clinic.verdictOn("amara", NOON.plus(Duration.ofDays(6)))))
                .contains(WEIGHT);
        assertThat(ids(clinic.verdictOn("amara", NOON.plus(Duration.ofDays(7)))))
                .doesNotContain(WEIGHT);
    }

    @Test
    void aClinicMayAddARuleOfItsOwn() {
        clinic.published("clinic.heavy", content(Severity.BLOCK, TODAY, EXPRESSION));
        clinic.screened("amara", 100);
        assertThat(clinic.verdictOn("amara")).isInstanceOf(Verdict.Declined.class);
    }

    @Test
    void groupsOfDrugsAreSpelledOutSoThatTheMeaningStays() {
        clinic.published("clinic.sedated", content(Severity.NOTE, TODAY, "{\"takesGroup\": \"BENZODIAZEPINES\"}"));
        Rule rule = at(() -> clinic.ruleBook.policy().inForceOn(TODAY).rules().stream()
                .filter(one -> one.id().equals("clinic.sedated"))
                .findFirst()
                .orElseThrow());
        assertThat(rule.when().takesGroup()).isNull();
        assertThat(rule.when().takes()).contains("lorazepam");
    }

    @Test
    void aDiscardedDraftIsGoneAndThereIsNothingToPublish() {
        clinic.drafted(WEIGHT, weightAbove(90));
        at(() -> clinic.endDraft.discard(WEIGHT, 1));
        assertThatThrownBy(() -> at(() -> clinic.endDraft.publish(WEIGHT, 2, "staff-director", NOON)))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("no-draft"));
    }

    @Test
    void nobodyPublishesWhatTheyHaveNotSeen() {
        clinic.drafted(WEIGHT, weightAbove(90));
        clinic.drafted(WEIGHT, weightAbove(80));
        assertThatThrownBy(() -> at(() -> clinic.endDraft.publish(WEIGHT, 1, "staff-director", NOON)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void ofTwoWhoBeginADraftAtOnceTheSecondIsToldOfTheFirst() {
        at(() -> clinic.draftRule.draft(WEIGHT, 0L, weightAbove(90), "staff-manager", NOON));
        assertThatThrownBy(() -> at(() -> clinic.draftRule.draft(WEIGHT, 0L, weightAbove(80), "staff-director", NOON)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aDraftWhoseFirstDayHasPassedIsNotPublished() {
        clinic.drafted(WEIGHT, weightAbove(90));
        assertThatThrownBy(() ->
                        at(() -> clinic.endDraft.publish(WEIGHT, 1, "staff-director", NOON.plus(Duration.ofDays(1)))))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("first-day-has-passed"));
    }

    private static List<String> ids(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::rule).map(Rule::id).toList();
    }
}
