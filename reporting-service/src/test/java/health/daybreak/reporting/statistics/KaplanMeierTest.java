package health.daybreak.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import health.daybreak.reporting.statistics.KaplanMeier.MedianInterval;
import health.daybreak.reporting.statistics.KaplanMeier.Step;
import health.daybreak.reporting.statistics.KaplanMeier.Time;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Public data sets with ties and censoring ({@code +}). All places of survival and interval by SciPy 1.17.1,
 * {@code ecdf(CensoredData(...)).sf.confidence_interval(method='log-log')}; standard errors by NumPy along Greenwood.
 */
class KaplanMeierTest {

    /**
     * Weeks in remission of 21 children with leukaemia on 6-mercaptopurine: Freireich 1963, Blood 21:699, in Gehan 1965. R's
     * {@code survfit} prints 0.857 (0.0764), 0.807 (0.0869), 0.753 (0.0963), 0.690 (0.1068), 0.627 (0.1141), 0.538 (0.1282),
     * 0.448 (0.1346) and a median of 23.
     */
    private static final KaplanMeier SIX_MP =
            curve("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

    /**
     * Weeks in remission with and without maintenance: Miller 1997, Survival Analysis, p. 49; R's {@code survival::aml}, for
     * which {@code survfit} prints medians of 31 and 23.
     */
    private static final KaplanMeier MAINTAINED = curve("9 13 13+ 18 23 28+ 31 34 45+ 48 161+");

    private static final KaplanMeier NOT_MAINTAINED = curve("5 5 8 8 12 16+ 23 27 30 33 43 45");

    @Test
    void theCurveOfSixMercaptopurineIsThePublishedOne() {
        assertThat(SIX_MP.watched()).isEqualTo(21);
        assertThat(SIX_MP.events()).isEqualTo(9);
        assertStep(SIX_MP, 6, 21, 3, 1, 0.8571428571428571, 0.07636035483212125, 0.6197179552659838, 0.951551747646997);
        assertStep(
                SIX_MP, 7, 17, 1, 0, 0.8067226890756302, 0.08693528518005719, 0.5631465646222333, 0.9228090192028804);
        assertStep(
                SIX_MP, 9, 16, 0, 1, 0.8067226890756302, 0.08693528518005719, 0.5631465646222333, 0.9228090192028804);
        assertStep(
                SIX_MP, 10, 15, 1, 1, 0.7529411764705881, 0.0963496529943205, 0.5031995107999564, 0.8893618351692655);
        assertStep(
                SIX_MP, 13, 12, 1, 0, 0.6901960784313724, 0.10681470777500982, 0.43161022248618397, 0.8490659633494507);
        assertStep(
                SIX_MP, 16, 11, 1, 0, 0.6274509803921567, 0.11405386525675253, 0.36751085598750194, 0.8049121894718412);
        assertStep(SIX_MP, 22, 7, 1, 0, 0.53781512605042, 0.12823375169303397, 0.267778936767135, 0.7467907176353944);
        assertStep(
                SIX_MP, 23, 6, 1, 0, 0.4481792717086834, 0.13459145675576042, 0.18805200595923235, 0.6801426284952414);
        assertStep(
                SIX_MP, 32, 4, 0, 2, 0.4481792717086834, 0.13459145675576042, 0.18805200595923235, 0.6801426284952414);
        assertThat(SIX_MP.median()).isEqualTo(23);
        assertThat(SIX_MP.medianInterval()).isEqualTo(new MedianInterval(13, null));
    }

    @Test
    void theCurveOfMaintainedRemissionIsThePublishedOne() {
        assertStep(
                MAINTAINED,
                9,
                11,
                1,
                0,
                0.9090909090909091,
                0.08667841720414475,
                0.5080802057699295,
                0.9866738226678231);
        assertStep(
                MAINTAINED,
                13,
                10,
                1,
                1,
                0.8181818181818181,
                0.11629129983033294,
                0.44742861468218115,
                0.9511622285824917);
        assertStep(
                MAINTAINED,
                31,
                5,
                1,
                0,
                0.49090909090909085,
                0.1641932672211358,
                0.16733090977685078,
                0.7533997903708113);
        assertStep(
                MAINTAINED,
                48,
                2,
                1,
                0,
                0.18409090909090908,
                0.15349274578629368,
                0.011738480123189591,
                0.5250148427266416);
        assertThat(MAINTAINED.median()).isEqualTo(31);
        assertThat(MAINTAINED.medianInterval()).isEqualTo(new MedianInterval(13, null));
    }

    @Test
    void theCurveThatEndsAtNobodyIsThePublishedOneAndHasNoIntervalThere() {
        assertStep(
                NOT_MAINTAINED,
                5,
                12,
                2,
                0,
                0.8333333333333334,
                0.1075828707279838,
                0.4817149421953787,
                0.955509365728065);
        assertStep(
                NOT_MAINTAINED,
                8,
                10,
                2,
                0,
                0.6666666666666667,
                0.13608276348795437,
                0.3370189325414019,
                0.8597117990844398);
        assertStep(
                NOT_MAINTAINED,
                43,
                2,
                1,
                0,
                0.09722222222222224,
                0.09186636496752051,
                0.005746305695863835,
                0.3489038611107497);
        assertThat(NOT_MAINTAINED.steps().getLast()).isEqualTo(new Step(45, 1, 1, 0, 0, 0, null));
        assertThat(NOT_MAINTAINED.median()).isEqualTo(23);
        assertThat(NOT_MAINTAINED.medianInterval()).isEqualTo(new MedianInterval(5, 33));
    }

    @Test
    void whoWasWatchedForTheLastTimeWhenItHappenedToAnotherStillCountsAsAtRiskThen() {
        assertThat(curve("5 5+").steps().getFirst().survival()).isEqualTo(0.5);
    }

    @Test
    void howManyWereStillWatchedCanBeAskedOfAnyTime() {
        assertThat(SIX_MP.atRisk(0)).isEqualTo(21);
        assertThat(SIX_MP.atRisk(6)).isEqualTo(21);
        assertThat(SIX_MP.atRisk(8)).isEqualTo(16);
        assertThat(SIX_MP.atRisk(36)).isZero();
        assertThat(SIX_MP.at(5)).isNull();
        assertThat(Objects.requireNonNull(SIX_MP.at(8)).time()).isEqualTo(7);
    }

    @Test
    void ofNobodyThereIsNoCurveAndNoMedian() {
        assertThat(KaplanMeier.of(List.of())).isEqualTo(new KaplanMeier(0, 0, List.of(), null, null));
    }

    @Test
    void nothingHappensBeforeTheStart() {
        assertThatThrownBy(() -> new Time(-1, true)).hasMessageContaining("at -1");
    }

    private static void assertStep(
            KaplanMeier curve,
            int time,
            int atRisk,
            int events,
            int censored,
            double survival,
            double error,
            double low,
            double high) {
        Step step = Objects.requireNonNull(curve.at(time));
        assertThat(List.of(step.time(), step.atRisk(), step.events(), step.censored()))
                .isEqualTo(List.of(time, atRisk, events, censored));
        assertThat(step.survival()).isCloseTo(survival, within(1e-9));
        assertThat(step.standardError()).isCloseTo(error, within(1e-9));
        Interval interval = Objects.requireNonNull(step.interval());
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void aCurveThatComesToExactlyHalfHasItsMedianThereWhateverTheRounding() {
        assertThat(curve("7 14 14 21 21 40+ 40+ 40+ 40+ 40+").median()).isEqualTo(21);
        for (int people = 2; people <= 60; people += 2) {
            List<Time> oneADay = IntStream.rangeClosed(1, people)
                    .mapToObj(day -> new Time(day, true))
                    .toList();

            assertThat(KaplanMeier.of(oneADay).median()).isEqualTo(people / 2);
        }
    }

    private static KaplanMeier curve(String times) {
        return KaplanMeier.of(Arrays.stream(times.split(" "))
                .map(time -> new Time(Integer.parseInt(time.replace("+", "")), !time.endsWith("+")))
                .toList());
    }
}
