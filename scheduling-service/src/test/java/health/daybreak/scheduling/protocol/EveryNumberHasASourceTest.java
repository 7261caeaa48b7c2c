package health.daybreak.scheduling.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
            numbers.addAll(written(protocol));
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

    /** The numbers that later versions write down. */
    private static List<String> written(Protocol protocol) {
        List<String> numbers = new ArrayList<>();
        if (protocol.visit() != null) {
            numbers.add("visit.cleaningMinutes");
            for (int phase = 0; phase < protocol.visit().phases().size(); phase++) {
                numbers.add("visit.phases." + phase);
            }
        }
        if (protocol.preparation() != null) {
            numbers.addAll(List.of("preparation.minutes", "preparation.fromHours", "preparation.toHours"));
        }
        if (protocol.integration() != null) {
            numbers.addAll(List.of("integration.minutes", "integration.fromHours", "integration.toHours"));
        }
        for (int review = 0;
                review
                        < Objects.requireNonNullElse(protocol.reviews(), List.of())
                                .size();
                review++) {
            numbers.add("reviews." + review);
        }
        if (protocol.orderValidDays() != null) {
            numbers.add("orderValidDays");
        }
        if (protocol.maintenance() != null) {
            for (RecordComponent number : Maintenance.class.getRecordComponents()) {
                numbers.add("maintenance." + number.getName());
            }
        }
        return numbers;
    }
}
