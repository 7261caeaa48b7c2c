package health.daybreak.intake.screening;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.intake.assessment.InMemoryAssessments;
import health.daybreak.intake.patient.InMemoryPatients;
import health.daybreak.intake.patient.PatientFixture;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.intake.screening.store.PolicyFile;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreeningRoundsTest {

    private static final Findings FOR_DEPRESSION =
            new Findings(Indication.DEPRESSION, List.of(), List.of(), List.of(), null, null, null);
    private static final Findings FOR_ANXIETY =
            new Findings(Indication.ANXIETY, List.of(), List.of(), List.of(), null, null, null);

    private final InMemoryPatients patients = new InMemoryPatients();
    private final InMemoryScreenings screenings = new InMemoryScreenings();
    private final ScreeningRules rules = PolicyFile.read();
    private final ReadChart charts =
            new ReadChart(patients, new InMemoryAssessments(), new ReferralFacts(rules.questions()));
    private final RecordFindings recordFindings = new RecordFindings(screenings, patients);
    private final DecideScreening decideScreening =
            new DecideScreening(screenings, charts, rules::policy, (staffId, at) -> {}, Duration.ofDays(90));
    private final AssessEligibility eligibility = new AssessEligibility(screenings, charts, rules::policy);

    @BeforeEach
    void amaraAsksForTreatment() {
        new RegisterPatient(patients, PatientFixture.NUMBERS).register("amara", PatientFixture.amara(), NOON);
    }

    @Test
    void savingBeginsAScreeningAndSavingAgainChangesIt() {
        assertThat(save(0L, FOR_DEPRESSION).id()).isEqualTo("amara-screening-1");
        Stored<Screening> changed = save(1L, FOR_ANXIETY);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.state().findings().indication()).isEqualTo(Indication.ANXIETY);
    }

    @Test
    void whoeverSawNothingYetDoesNotOverwriteWhatSomebodyElseSaved() {
        save(0L, FOR_DEPRESSION);
        assertThatThrownBy(() -> save(0L, FOR_ANXIETY)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void savingAfterADecisionBeginsTheNextRoundAndKeepsTheDecision() {
        save(null, FOR_DEPRESSION);
        decline();
        assertThat(save(null, FOR_ANXIETY).id()).isEqualTo("amara-screening-2");
        assertThat(screenings.get("amara-screening-1").state().decision()).isNotNull();
        decline();
        assertThat(screenings.undecided()).isEmpty();
    }

    @Test
    void beforeTheFirstFindingTheVerdictStandsOnTheReferralAlone() {
        AssessEligibility.Assessed assessed = eligibility.assess("amara", NOON);
        assertThat(assessed.screening()).isNull();
        assertThat(assessed.verdict()).isInstanceOf(Verdict.NeedsPhysicianReview.class);
    }

    @Test
    void aDecidedScreeningIsShownAsItWasDecided() {
        save(null, FOR_DEPRESSION);
        decline();
        assertThat(eligibility
                        .assess("amara", NOON.plus(Duration.ofDays(400)))
                        .chart()
                        .asOf())
                .isEqualTo(ChartFixture.TODAY);
    }

    @Test
    void nobodyDecidesAboutSomebodyOfWhomNothingIsKnown() {
        assertThatThrownBy(this::decline).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.code())
                .isEqualTo("screening-not-begun"));
        save(null, Findings.NONE);
        assertThatThrownBy(this::decline).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.code())
                .isEqualTo("indication-missing"));
    }

    @Test
    void somebodyWhoNeverAskedCannotBeScreened() {
        assertThatThrownBy(() -> recordFindings.record("nobody", null, FOR_DEPRESSION, "staff-nurse", NOON))
                .isInstanceOf(Refused.class);
    }

    private Stored<Screening> save(@org.jspecify.annotations.Nullable Long seen, Findings findings) {
        return recordFindings.record("amara", seen, findings, "staff-nurse", NOON);
    }

    private Stored<Screening> decline() {
        return decideScreening.decide(
                "amara",
                null,
                new DecisionRequest(
                        Decision.Outcome.DECLINED, "Wants to wait", null, "staff-prescriber", Set.of("PRESCRIBER")),
                NOON);
    }
}
