package health.daybreak.intake.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a rule holds, as data. What it returns is its evidence in words; none means that it does not hold. */
public sealed interface Criterion {

    /** What in this chart makes it hold, in a fixed order; empty when it does not. */
    List<String> evidence(Chart chart, ScreeningCriteria criteria);

    /** Answered yes here, or recorded by the referrer and not answered no here. */
    record AnsweredYes(Question question) implements Criterion {

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            QuestionAnswer given = chart.answerTo(question).orElse(null);
            Answer answer = given == null ? null : given.answer();
            Stream<String> here = answer == Answer.YES ? Stream.of("answered yes" + said(given)) : Stream.empty();
            Stream<String> referred = answer == Answer.NO
                    ? Stream.empty()
                    : chart.recordedOn(question).stream().map(record -> "referral: " + record.text());
            return Stream.concat(here, referred).toList();
        }

        private static String said(@Nullable QuestionAnswer given) {
            return given == null || given.origin() == null ? "" : ", " + given.origin();
        }
    }

    /** Answered "not known" without anything in the referral. */
    record AnsweredUnknown() implements Criterion {

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            return chart.answers().stream()
                    .filter(given -> given.answer() == Answer.UNKNOWN)
                    .map(given -> given.question().words())
                    .sorted()
                    .toList();
        }
    }

    /** Answered no here although the referrer records it as active. */
    record ReferralContradicted() implements Criterion {

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            return chart.answers().stream()
                    .filter(given -> given.answer() == Answer.NO)
                    .flatMap(given -> chart.recordedOn(given.question()).stream())
                    .filter(Recorded::active)
                    .map(record -> "answered no; referral: " + record.text())
                    .sorted()
                    .toList();
        }
    }

    /**
     * A figure within these limits.
     *
     * @param genders only for these administrative genders; empty for all
     * @param withinDays only when it was taken at most so many days ago, or null for any time
     */
    record Measured(
            Measure measure,
            Limits limits,
            List<String> genders,
            @Nullable Integer withinDays) implements Criterion {

        public Measured {
            genders = List.copyOf(genders);
        }

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            if (!genders.isEmpty() && !genders.contains(chart.administrativeGender())) {
                return List.of();
            }
            if (withinDays != null && !fresh(chart, withinDays)) {
                return List.of();
            }
            return chart.value(measure, criteria).filter(limits::include).stream()
                    .map(value -> measure.words() + " " + rounded(value))
                    .toList();
        }

        private boolean fresh(Chart chart, int days) {
            return chart.latest(measure)
                    .filter(reading -> !reading.takenOn().isBefore(chart.asOf().minusDays(days)))
                    .isPresent();
        }

        private static String rounded(BigDecimal value) {
            return value.setScale(Math.min(1, Math.max(0, value.scale())), RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }

    /** So many blood pressure readings at or above either limit. */
    record PressureAtLeast(int systolic, int diastolic, int readings) implements Criterion {

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            List<String> high = chart.pressures().stream()
                    .filter(reading -> reading.pressure().reaches(systolic, diastolic))
                    .map(reading -> reading.pressure() + " (" + reading.origin() + ", " + reading.takenOn() + ")")
                    .sorted()
                    .toList();
            return high.size() >= readings ? high : List.of();
        }
    }

    /** Takes any of these drugs. */
    record Takes(List<String> drugs) implements Criterion {

        public Takes {
            drugs = List.copyOf(drugs);
        }

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            return chart.medications().stream()
                    .filter(medication -> drugs.stream().anyMatch(drug -> Drugs.mentions(medication.name(), drug)))
                    .map(medication -> medication.name() + " (" + medication.origin() + ")")
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** The treatment is meant for one of these. */
    record MeantFor(List<Indication> indications) implements Criterion {

        public MeantFor {
            indications = List.copyOf(indications);
        }

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            return chart.indication() != null && indications.contains(chart.indication())
                    ? List.of("meant for " + chart.indication().words())
                    : List.of();
        }
    }

    /** The latest C-SSRS screener came out like this. */
    record SuicideRiskIs(String band) implements Criterion {

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            return chart.suicideRisk() != null && chart.suicideRisk().band().equals(band)
                    ? List.of("C-SSRS " + band + " on " + chart.suicideRisk().takenOn())
                    : List.of();
        }
    }

    /**
     * The newest result of a kind of test came out like this. One that was never done is no result.
     *
     * @param outOfTheOrdinary null for a result however it came out
     * @param accepted by a prescriber; null for either
     * @param withinDays only when it was taken at most so many days ago, or null for any time
     */
    record Tested(
            TestKind test,
            @Nullable Boolean outOfTheOrdinary,
            @Nullable Boolean accepted,
            @Nullable Integer withinDays) implements Criterion {

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            return chart
                    .newest(test)
                    .filter(fact -> outOfTheOrdinary == null || outOfTheOrdinary == fact.outOfTheOrdinary())
                    .filter(fact -> accepted == null || accepted == fact.accepted())
                    .filter(fact -> withinDays == null
                            || !fact.takenOn().isBefore(chart.asOf().minusDays(withinDays)))
                    .stream()
                    .map(TestFact::words)
                    .toList();
        }
    }

    /** All of these hold. */
    record AllOf(List<Criterion> all) implements Criterion {

        public AllOf {
            all = List.copyOf(all);
        }

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            List<List<String>> each =
                    all.stream().map(one -> one.evidence(chart, criteria)).toList();
            return each.stream().anyMatch(List::isEmpty)
                    ? List.of()
                    : each.stream().flatMap(List::stream).toList();
        }
    }

    /** At least one of these holds. */
    record AnyOf(List<Criterion> any) implements Criterion {

        public AnyOf {
            any = List.copyOf(any);
        }

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            return any.stream()
                    .flatMap(one -> one.evidence(chart, criteria).stream())
                    .distinct()
                    .toList();
        }
    }

    /** This does not hold; {@code words} says so. */
    record Not(Criterion criterion, String words) implements Criterion {

        @Override
        public List<String> evidence(Chart chart, ScreeningCriteria criteria) {
            return criterion.evidence(chart, criteria).isEmpty() ? List.of(words) : List.of();
        }
    }
}
