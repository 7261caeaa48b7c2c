package health.daybreak.treatment.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.TestLimits;
import health.daybreak.treatment.vitals.Baseline;
import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DischargeCriteriaTest {

    private static final Instant ENDED = Instant.parse("2026-11-24T16:00:00Z");
    private static final Baseline BASELINE = new Baseline(120, 80);
    private static final Reading GOOD = Reading.of(122, 80, 70, 98).scored(5, 0);
    private static final Observations ALL_SEEN =
            new Observations(5, 0, true, true, true, true, 10, 10, false, true, true, true);

    private final DischargeCriteria criteria = new DischargeCriteria(TestLimits.SHIPPED);

    @Test
    void allFifteenAreMetByAPatientWhoIsWell() {
        assertThat(criteria.judge(ready(Route.IV, 60, GOOD, ALL_SEEN)))
                .hasSize(CriterionName.values().length)
                .allMatch(Criterion::met);
    }

    @Test
    void beforeAnybodyLooksNoneThatIsSeenByEyeIsMet() {
        assertThat(criteria.judge(ready(Route.IV, 60, Reading.of(122, 80, 70, 98), Observations.none())))
                .filteredOn(Criterion::met)
                .extracting(Criterion::name)
                .containsExactly(
                        CriterionName.TIME_SINCE_DOSE,
                        CriterionName.RECENT_VITALS,
                        CriterionName.BLOOD_PRESSURE,
                        CriterionName.OXYGEN,
                        CriterionName.NEXT_VISIT);
    }

    @ParameterizedTest(name = "{0}, {1} min since the end: {2}")
    @CsvSource({"IV, 59, false", "IV, 60, true", "IV, 61, true", "IM, 29, false", "IM, 30, true", "KAP, 30, true"})
    void theWaitDependsOnTheRoute(Route route, int minutes, boolean met) {
        assertMet(CriterionName.TIME_SINCE_DOSE, ready(route, minutes, GOOD, ALL_SEEN), met);
    }

    @ParameterizedTest(name = "baseline 120/80, now {0}/{1}: {2}")
    @CsvSource({
        "95, 80, false",
        "96, 80, true",
        "144, 80, true",
        "145, 80, false",
        "120, 63, false",
        "120, 64, true",
        "120, 96, true",
        "120, 97, false"
    })
    void thePressureIsWithinAFifthOfBaseline(int systolic, int diastolic, boolean met) {
        Reading reading = Reading.of(systolic, diastolic, 70, 98);

        assertMet(CriterionName.BLOOD_PRESSURE, ready(Route.IV, 60, reading, ALL_SEEN), met);
    }

    @ParameterizedTest(name = "baseline 150/95, now {0}/{1}: {2}")
    @CsvSource({"159, 99, true", "160, 99, false", "159, 100, false"})
    void thePressureIsBelowTheLimitWhateverTheBaseline(int systolic, int diastolic, boolean met) {
        Readiness high = new Readiness(
                Route.IV,
                ENDED,
                new Baseline(150, 95),
                set(Reading.of(systolic, diastolic, 70, 98), 0),
                ALL_SEEN,
                true,
                after(60));

        assertMet(CriterionName.BLOOD_PRESSURE, high, met);
    }

    @ParameterizedTest(name = "{0} %: {1}")
    @CsvSource({"94, false", "95, true", "96, true"})
    void oxygen(int oxygen, boolean met) {
        assertMet(CriterionName.OXYGEN, ready(Route.IV, 60, Reading.of(120, 80, 70, oxygen), ALL_SEEN), met);
    }

    @ParameterizedTest(name = "MOAA/S {0}, CADSS-6 {1}: alert {2}, dissociation gone {3}")
    @CsvSource({"5, 2, true, true", "4, 3, false, false", ", , false, false"})
    void alertAndNoLongerDissociated(
            @Nullable Integer sedation, @Nullable Integer dissociation, boolean alert, boolean gone) {
        Readiness now = ready(Route.IV, 60, GOOD.scored(sedation, dissociation), Observations.none());

        assertMet(CriterionName.ALERT, now, alert);
        assertMet(CriterionName.DISSOCIATION_GONE, now, gone);
    }

    @ParameterizedTest(name = "Aldrete {0}, PADSS {1}: {2}")
    @CsvSource({"8, , false", "9, , true", ", 9, true", ", 8, false", "10, 8, false", "9, 9, true", ", , false"})
    void oneRecoveryScoreIsEnoughAndNoneMayBeLow(@Nullable Integer aldrete, @Nullable Integer padss, boolean met) {
        Observations seen = new Observations(5, 0, true, true, true, true, aldrete, padss, false, true, true, true);

        assertMet(CriterionName.SCORE, ready(Route.IV, 60, GOOD, seen), met);
    }

    @ParameterizedTest(name = "last set {0} min ago: {1}")
    @CsvSource({"14, true", "15, true", "16, false"})
    void theLastVitalSignsAreRecent(int minutes, boolean met) {
        Readiness now = new Readiness(Route.IV, ENDED, BASELINE, set(GOOD, minutes), ALL_SEEN, true, after(60));

        assertMet(CriterionName.RECENT_VITALS, now, met);
    }

    @ParameterizedTest(name = "booked {0}, agreed {1}: {2}")
    @CsvSource({"true, , true", "false, true, true", "false, false, false", "false, , false"})
    void whatComesNextIsBookedOrAgreed(boolean booked, @Nullable Boolean agreed, boolean met) {
        Observations seen = new Observations(5, 0, true, true, true, true, 9, null, false, true, true, agreed);

        assertMet(
                CriterionName.NEXT_VISIT,
                new Readiness(Route.IV, ENDED, BASELINE, set(GOOD, 0), seen, booked, after(60)),
                met);
    }

    @Test
    void worseThoughtsOfSuicideKeepThePatientHere() {
        Observations worse = new Observations(5, 0, true, true, true, true, 9, null, true, true, true, true);

        assertMet(CriterionName.NO_RISK_ESCALATION, ready(Route.IV, 60, GOOD, worse), false);
    }

    private void assertMet(CriterionName name, Readiness now, boolean met) {
        assertThat(criteria.judge(now))
                .filteredOn(criterion -> criterion.name() == name)
                .singleElement()
                .satisfies(criterion ->
                        assertThat(criterion.met()).as(criterion.why()).isEqualTo(met));
    }

    private static Readiness ready(Route route, int minutes, Reading reading, Observations seen) {
        Instant at = after(minutes);
        return new Readiness(
                route, ENDED, BASELINE, new VitalSet("set", at, at, "staff-nurse", reading, null), seen, true, at);
    }

    private static VitalSet set(Reading reading, int minutesAgo) {
        Instant taken = after(60).minus(Duration.ofMinutes(minutesAgo));
        return new VitalSet("set", taken, taken, "staff-nurse", reading, null);
    }

    private static Instant after(int minutes) {
        return ENDED.plus(Duration.ofMinutes(minutes));
    }
}
