package health.daybreak.standalone.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twenty thousand people come to what domain.md 2.8 says, whose own simulation was of two hundred thousand. */
class ExpectedTest {

    /** Three and a half standard errors of a share of 20,000. */
    private static final Offset<Double> BY_CHANCE = within(.0125);

    private static final Expected EXPECTED = new Expected(20_000);

    @ParameterizedTest
    @CsvSource({"1, .18, .05", "2, .37, .13", "3, .46, .20", "4, .52, .24", "6, .56, .29", "10, .59, .33"})
    void asManyRespondAndRemitAfterEachInfusion(int infusions, double response, double remission) {
        assertThat(EXPECTED.response(infusions)).isCloseTo(response, BY_CHANCE);
        assertThat(EXPECTED.remission(infusions)).isCloseTo(remission, BY_CHANCE);
    }

    @Test
    void theEffectAfterSixInfusionsIsAsLarge() {
        assertThat(EXPECTED.effect(6, 500).d()).isCloseTo(1.53, within(.05));
        assertThat(EXPECTED.worse(6)).isCloseTo(.08, BY_CHANCE);
    }

    @ParameterizedTest
    @CsvSource({"4, .80", "8, .60", "12, .44"})
    void asManyKeepTheirResponse(double weeks, double kept) {
        assertThat(EXPECTED.kept(weeks)).isCloseTo(kept, within(.02));
    }

    /** Remission is somewhat rarer than in McInnes, where nobody says on which of the days from 14 to 31 it was asked; here it is 28. */
    @Test
    void theFollowUpIsThatOfMcInnesAndHietamies() {
        assertThat(EXPECTED.followUpResponse()).isCloseTo(.536, within(.02));
        assertThat(EXPECTED.followUpRemission()).isBetween(.24, .289);
        assertThat(EXPECTED.followUpEffect(500).d()).isCloseTo(1.5, within(.08));
        assertThat(EXPECTED.followUpEffectOnAnxiety(500).d()).isCloseTo(1.17, within(.05));
    }

    @Test
    void anEffectIsTheLessCertainTheFewerThereAre() {
        double ofMany = EXPECTED.effect(6, 400).deviation();
        double ofFew = EXPECTED.effect(6, 100).deviation();

        assertThat(ofFew / ofMany).isCloseTo(2, within(.4));
    }
}
