package health.daybreak.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples, done by hand: 35.0 mg in 50 mL over 40 min, so 75 mL/h, 1.25 mL and 0.875 mg a minute. */
class PumpTimelineTest {

    private static final Instant START = Instant.parse("2026-11-24T14:30:00Z");

    private final PumpTimeline begun =
            PumpTimeline.begun(Infusion.of(Millilitres.of("50"), 40), Milligrams.of("35.0"), START);

    @ParameterizedTest(name = "after {0} s: {1} mg in {2} mL")
    @CsvSource({
        "-60, 0.0, 0.00",
        "0, 0.0, 0.00",
        "60, 0.9, 1.25",
        "1200, 17.5, 25.00",
        "2399, 35.0, 49.98",
        "2400, 35.0, 50.00",
        "2401, 35.0, 50.00"
    })
    void whatWentInGrowsWithTheClockUntilNothingIsLeft(int seconds, BigDecimal milligrams, BigDecimal millilitres) {
        assertThat(begun.milligramsAt(after(seconds))).isEqualTo(milligrams);
        assertThat(begun.millilitresAt(after(seconds))).isEqualTo(millilitres);
    }

    @Test
    void tenMinutesThenAPauseOfFiveThenTenAtHalfTheRate() {
        // 10 min x 0.875 mg + 5 min x 0 + 10 min x 0.4375 mg = 8.75 + 4.375 = 13.125 mg; 12.5 + 6.25 = 18.75 mL
        PumpTimeline changed = begun.set(pause(600)).set(rate(900, "37.5"));

        assertThat(changed.milligramsAt(after(1500))).isEqualTo(new BigDecimal("13.1"));
        assertThat(changed.millilitresAt(after(1500))).isEqualTo(new BigDecimal("18.75"));
        assertThat(changed.stretches(after(1500)))
                .extracting(PumpTimeline.Stretch::millilitres)
                .containsExactly(new BigDecimal("12.50"), new BigDecimal("0.00"), new BigDecimal("6.25"));
    }

    @Test
    void aPauseMovesTheEndByAsMuchAsItLasted() {
        assertThat(begun.emptyAt()).isEqualTo(after(2400));
        assertThat(begun.set(pause(600)).emptyAt()).isNull();
        assertThat(begun.set(pause(600)).set(rate(900, "75")).emptyAt()).isEqualTo(after(2700));
    }

    @Test
    void halfTheRateTakesTwiceAsLongForWhatIsLeft() {
        assertThat(begun.set(rate(1200, "37.5")).emptyAt()).isEqualTo(after(1200 + 2400));
    }

    @Test
    void nothingFlowsWhileThePumpStandsStill() {
        PumpTimeline paused = begun.set(pause(600));

        assertThat(paused.paused()).isTrue();
        assertThat(paused.milligramsAt(after(7200))).isEqualTo(paused.milligramsAt(after(600)));
    }

    @Test
    void aSettingCannotBeEnteredBehindALaterOne() {
        PumpTimeline paused = begun.set(pause(600));

        assertThat(paused.set(rate(600, "75")).paused()).isFalse();
        assertThatThrownBy(() -> paused.set(rate(599, "75"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static PumpSetting pause(int seconds) {
        return new PumpSetting(after(seconds), null);
    }

    private static PumpSetting rate(int seconds, String millilitresPerHour) {
        return new PumpSetting(after(seconds), MillilitresPerHour.of(millilitresPerHour));
    }

    private static Instant after(int seconds) {
        return START.plus(Duration.ofSeconds(seconds));
    }
}
