package health.daybreak.scheduling.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryNumberHasASourceTest {

    @Test
    void everyClinicalNumberOfEveryProtocolHasItsSourceAndMark() {
        for (Protocol protocol : Riverside.protocols().all()) {
            List<String> numbers = new ArrayList<>(List.of(
                    "doseMilligramsPerKilogram",
                    "visitMinutes",
                    "therapistThroughout",
                    "induction.sessions",
                    "induction.perWeek",
                    "induction.minHoursBetween",
                    "induction.maxInSevenDays",
                    "induction.maxDaysBetween",
                    "induction.withinDays"));
            for (int step = 0; step < protocol.taper().size(); step++) {
                numbers.add("taper." + step);
            }
            if (protocol.infusionMinutes() != null) {
                numbers.add("infusionMinutes");
            }
            assertThat(protocol.sources()).as(protocol.protocolId()).containsOnlyKeys(numbers);
            assertThat(protocol.sources().values()).allSatisfy(source -> {
                assertThat(source.mark()).isIn("S", "R", "P");
                assertThat(source.source()).isNotBlank();
            });
        }
    }

    @Test
    void theIntravenousCourseIsHalfAMilligramPerKilogramOverFortyMinutesSixTimesInThreeWeeks() {
        Protocol iv = Riverside.iv();

        assertThat(iv.doseMilligramsPerKilogram()).isEqualByComparingTo("0.5");
        assertThat(iv.infusionMinutes()).isEqualTo(40);
        assertThat(iv.induction()).isEqualTo(new Induction(6, 2, 48, 3, 7, 21));
        assertThat(iv.taper())
                .containsExactly(new TaperStep(4, 7, 7), new TaperStep(2, 14, 14), new TaperStep(null, 14, 28));
    }
}
