package health.daybreak.intake.screening;

import static health.daybreak.intake.screening.ChartFixture.aHealthyAdult;
import static health.daybreak.intake.screening.ChartFixture.notAsked;
import static health.daybreak.intake.screening.ChartFixture.withRecorded;
import static health.daybreak.intake.screening.EligibilityPolicyTest.ids;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.store.PolicyFile;
import org.junit.jupiter.api.Test;

class ReferralAgainstAnswersTest {

    private static final EligibilityPolicy POLICY = PolicyFile.read().policy();

    private final Recorded dependence =
            new Recorded(Question.SUBSTANCE_USE_DISORDER, "Dependent drug abuse, since 2022-10-22", true);

    @Test
    void aDiagnosisCountsUntilTheQuestionIsAnswered() {
        Chart chart = withRecorded(notAsked(Question.SUBSTANCE_USE_DISORDER), dependence);
        assertThat(POLICY.assess(chart)).isInstanceOf(Verdict.Declined.class);
        assertThat(POLICY.assess(chart).reasons().getFirst().evidence())
                .containsExactly("referral: Dependent drug abuse, since 2022-10-22");
    }

    @Test
    void answeringNoAgainstTheReferralNeedsAPhysicianAndIsNotSilent() {
        Verdict verdict = POLICY.assess(withRecorded(aHealthyAdult(), dependence));
        assertThat(verdict).isInstanceOf(Verdict.NeedsPhysicianReview.class);
        assertThat(ids(verdict)).contains("review.contradicts-referral");
    }

    @Test
    void whatIsOverContradictsNothing() {
        Recorded past = new Recorded(Question.PREGNANCY_POTENTIAL, "Normal pregnancy, until 2020-12-10", false);
        assertThat(ids(POLICY.assess(withRecorded(aHealthyAdult(), past))))
                .containsExactly("indication.treatment-resistant");
    }
}
