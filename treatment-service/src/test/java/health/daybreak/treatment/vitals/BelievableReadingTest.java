package health.daybreak.treatment.vitals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.limits.TestLimits;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelievableReadingTest {

    private final BelievableReading believable = new BelievableReading(TestLimits.SHIPPED);

    @ParameterizedTest(name = "{0}/{1} {2} {3} is believed")
    @CsvSource({"132, 84, 76, 98", "50, 25, 20, 50", "260, 160, 250, 100"})
    void whatAMonitorCanShowIsBelieved(int systolic, int diastolic, int heartRate, int oxygen) {
        Reading reading = Reading.of(systolic, diastolic, heartRate, oxygen);

        assertThat(believable.require(reading)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}/{1} {2} {3} is not believed because of {4}")
    @CsvSource({
        "49, 40, 76, 98, systolic",
        "261, 84, 76, 98, systolic",
        "132, 24, 76, 98, diastolic",
        "132, 161, 76, 98, diastolic",
        "132, 84, 19, 98, heartRate",
        "132, 84, 251, 98, heartRate",
        "132, 84, 76, 49, oxygen",
        "132, 84, 76, 101, oxygen"
    })
    void whatNoMonitorShowsIsRefusedByField(int systolic, int diastolic, int heartRate, int oxygen, String field) {
        assertThatThrownBy(() -> believable.require(Reading.of(systolic, diastolic, heartRate, oxygen)))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> refused.details().get("errors"))
                .asString()
                .contains("field=" + field);
    }

    @Test
    void eightHundredAndFortyForEightyFourIsExplained() {
        assertThatThrownBy(() -> believable.require(Reading.of(132, 840, 76, 98)))
                .hasMessageContaining("Was 84 meant?");
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"84, 132", "90, 90"})
    void swappedPressuresAreRefused(int systolic, int diastolic) {
        assertThatThrownBy(() -> believable.require(Reading.of(systolic, diastolic, 76, 98)))
                .hasMessageContaining("were they swapped?");
    }

    @Test
    void scalesEndWhereTheyEnd() {
        Reading plain = Reading.of(132, 84, 76, 98);

        assertThat(List.of(plain.scored(0, 0), plain.scored(5, 24), plain.breathing(4), plain.breathing(60)))
                .allSatisfy(reading -> assertThat(believable.require(reading)).isSameAs(reading));
        assertThat(List.of(
                        plain.scored(6, null),
                        plain.scored(-1, null),
                        plain.scored(null, 25),
                        plain.breathing(3),
                        plain.breathing(61)))
                .allSatisfy(reading ->
                        assertThatThrownBy(() -> believable.require(reading)).isInstanceOf(Refused.class));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> believable.require(Reading.of(400, 840, 5, 120)))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> refused.details().get("errors"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(4);
    }
}
