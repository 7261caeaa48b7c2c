package health.daybreak.treatment.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds whatever people do to the pump. */
class PumpArithmeticHoldsForEveryInfusionTest {

    private static final Instant START = Instant.parse("2026-11-24T14:30:00Z");
    private static final int TOTAL_TENTHS = 500;

    /** So many seconds at so many tenths of a mL/h; zero stands still. */
    record Step(int seconds, int tenthsPerHour) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> rates =
                Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(1, 9999));
        return Combinators.combine(Arbitraries.integers().between(0, 1800), rates)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void theSumInWholeNumbersIsTheSame(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 2500) int tenthsOfAMilligram) {
        // mg x (tenths of mL/h x s) / (50 mL x 3,600 s/h), rounded half up to tenths, in whole numbers only
        BigInteger flowed = BigInteger.valueOf(steps.stream()
                .mapToLong(step -> (long) step.seconds() * step.tenthsPerHour())
                .sum());
        BigInteger all = BigInteger.valueOf(TOTAL_TENTHS * 3600L);
        BigInteger twice =
                BigInteger.TWO.multiply(BigInteger.valueOf(tenthsOfAMilligram)).multiply(flowed.min(all));
        BigInteger rounded = twice.add(all).divide(all.multiply(BigInteger.TWO));

        assertThat(timeline(steps, tenthsOfAMilligram).milligramsAt(end(steps))).isEqualTo(new BigDecimal(rounded, 1));
    }

    @Property
    void aStretchThatIsCutCountsTheSame(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 0, max = 11) int which) {
        Step cut = steps.get(which % steps.size());
        List<Step> more = new ArrayList<>(steps);
        int index = which % steps.size();
        more.set(index, new Step(cut.seconds() / 3, cut.tenthsPerHour()));
        more.add(index + 1, new Step(cut.seconds() - cut.seconds() / 3, cut.tenthsPerHour()));

        assertThat(timeline(more, 351).milligramsAt(end(more)))
                .isEqualTo(timeline(steps, 351).milligramsAt(end(steps)));
    }

    @Property
    void itNeverShrinksAndNeverPassesWhatThereIs(@ForAll("steps") List<Step> steps) {
        PumpTimeline timeline = timeline(steps, 351);
        BigDecimal before = BigDecimal.ZERO;
        for (long second = 0; second <= end(steps).getEpochSecond() - START.getEpochSecond(); second += 37) {
            BigDecimal now = timeline.milligramsAt(START.plusSeconds(second));
            assertThat(now).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(new BigDecimal("35.1"));
            before = now;
        }
    }

    @Property
    void whenItSaysThatNothingIsLeftNothingIsLeft(@ForAll("steps") List<Step> steps) {
        PumpTimeline timeline = timeline(steps, 351);
        Instant empty = timeline.emptyAt();

        if (empty == null) {
            assertThat(timeline.paused()).isTrue();
        } else {
            assertThat(timeline.milligramsAt(empty)).isEqualByComparingTo("35.1");
        }
    }

    private static PumpTimeline timeline(List<Step> steps, int tenthsOfAMilligram) {
        Instant at = START;
        PumpTimeline timeline = null;
        for (Step step : steps) {
            MillilitresPerHour rate = step.tenthsPerHour() == 0
                    ? null
                    : new MillilitresPerHour(BigDecimal.valueOf(step.tenthsPerHour(), 1));
            PumpSetting setting = new PumpSetting(at, rate);
            timeline = timeline == null
                    ? new PumpTimeline(
                            new Millilitres(BigDecimal.valueOf(TOTAL_TENTHS, 1)),
                            new Milligrams(BigDecimal.valueOf(tenthsOfAMilligram, 1)),
                            List.of(setting))
                    : timeline.set(setting);
            at = at.plusSeconds(step.seconds());
        }
        return Objects.requireNonNull(timeline);
    }

    private static Instant end(List<Step> steps) {
        return START.plusSeconds(steps.stream().mapToLong(Step::seconds).sum());
    }
}
