package health.daybreak.intake.screening;

import static health.daybreak.intake.screening.ChartFixture.aHealthyAdult;
import static health.daybreak.intake.screening.ChartFixture.taking;
import static health.daybreak.intake.screening.EligibilityPolicyTest.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import health.daybreak.intake.screening.store.PolicyFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MedicinesThatInteractTest {

    private static final EligibilityPolicy POLICY = PolicyFile.read().policy();

    static Stream<Arguments> interactions() {
        return Stream.of(
                arguments("interaction.benzodiazepine", "LORazepam 1 MG Oral Tablet"),
                arguments("interaction.lamotrigine", "lamotrigine 100 mg"),
                arguments("interaction.maoi", "Tranylcypromine"),
                arguments("interaction.antipsychotic", "risperidone"),
                arguments("interaction.cyp-inhibitor", "Clarithromycin"),
                arguments("interaction.cyp-inducer", "St John's wort"),
                arguments("interaction.theophylline", "aminophylline"),
                arguments("interaction.stimulant", "methylphenidate XR"),
                arguments("interaction.sedative", "Acetaminophen 325 MG / Oxycodone Hydrochloride 5 MG Oral Tablet"),
                arguments("interaction.naltrexone", "naltrexone"),
                arguments("interaction.ssri", "escitalopram"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("interactions")
    void aMedicineThatInteractsIsSaid(String rule, String drug) {
        assertThat(ids(POLICY.assess(taking(aHealthyAdult(), drug)))).contains(rule);
    }

    @Test
    void aNameInsideAnotherNameIsNotMeant() {
        assertThat(ids(POLICY.assess(taking(aHealthyAdult(), "desmethylcitalopramate"))))
                .doesNotContain("interaction.ssri");
    }
}
