package health.daybreak.intake.readiness;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.patient.OtherFigure;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.patient.ReferredFigure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Results that nobody entered here: what a referral brought, a questionnaire said, or scales showed. */
public final class FoundResults {

    private static final String LOINC = "http://loinc.org";
    private static final String WEIGHT = "WEIGHT_KILOGRAMS";
    private static final String KILOGRAMS = "kg";

    private final TestItems items;
    private final ZoneId zone;

    /** @param zone in which a referral's days begin */
    public FoundResults(TestItems items, ZoneId zone) {
        this.items = items;
        this.zone = zone;
    }

    /** One result a test of which the referral has everything that it needs; units that are not understood are not used. */
    List<TestResult> in(Referral referral) {
        return items.items().stream()
                .flatMap(item -> Stream.concat(figures(item, referral).stream(), words(item, referral).stream()))
                .toList();
    }

    /** The questionnaires that are tests. */
    List<TestResult> in(List<Assessment> answered) {
        List<TestResult> results = new ArrayList<>();
        for (TestItem item : items.items()) {
            answered.stream()
                    .filter(assessment ->
                            assessment.instrument().equals(item.feeds().instrument()))
                    .map(assessment -> result(
                            "questionnaire-" + item.id() + "-"
                                    + assessment.answered().at(),
                            item,
                            assessment.answered().at(),
                            item.feeds()
                                    .outOfTheOrdinaryBands()
                                    .contains(assessment.score().band()),
                            List.of(),
                            TestResult.Origin.QUESTIONNAIRE))
                    .forEach(results::add);
        }
        return results;
    }

    /** The weights that are known. */
    List<TestResult> weighings(
            ReadinessBook.@Nullable Weighed atScreening,
            ReadinessBook.@Nullable Weighed atTheChair,
            @Nullable Referral referral) {
        List<TestResult> results = new ArrayList<>();
        for (TestItem item : items.items()) {
            if (item.feeds().weighed()) {
                Stream.of(Optional.ofNullable(atScreening), Optional.ofNullable(atTheChair))
                        .flatMap(Optional::stream)
                        .map(weighed -> weighing(item, weighed, TestResult.Origin.SCALES))
                        .forEach(results::add);
                referredWeight(referral)
                        .map(weighed -> weighing(item, weighed, TestResult.Origin.REFERRAL))
                        .ifPresent(results::add);
            }
        }
        return results;
    }

    private Optional<TestResult> figures(TestItem item, Referral referral) {
        List<TestFigure> figures = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (Component component : item.components()) {
            Optional<OtherFigure> newest = newest(referral, component.loinc());
            Optional<TestFigure> figure = newest.flatMap(found -> figure(component, found));
            if (component.required() && figure.isEmpty()) {
                return Optional.empty();
            }
            if (component.required()) {
                newest.map(OtherFigure::takenOn).ifPresent(days::add);
            }
            figure.ifPresent(figures::add);
        }
        return days.stream()
                .min(Comparator.naturalOrder())
                .map(day -> result(
                        "referral-" + item.id() + "-" + day,
                        item,
                        startOf(day),
                        figures.stream().anyMatch(TestFigure::outside),
                        figures,
                        TestResult.Origin.REFERRAL));
    }

    private Optional<TestResult> words(TestItem item, Referral referral) {
        return newest(referral, item.feeds().loinc()).flatMap(found -> {
            String said = found.value().strip().toLowerCase(Locale.ROOT);
            boolean against = item.feeds().outOfTheOrdinaryWords().contains(said);
            if (!against && !item.feeds().inOrderWords().contains(said)) {
                return Optional.empty();
            }
            String id = "referral-" + item.id() + "-" + found.takenOn();
            return Optional.of(
                    result(id, item, startOf(found.takenOn()), against, List.of(), TestResult.Origin.REFERRAL));
        });
    }

    private static Optional<OtherFigure> newest(Referral referral, List<String> loinc) {
        return referral.others().stream()
                .filter(figure -> LOINC.equals(figure.system()) && loinc.contains(figure.code()))
                .max(Comparator.comparing(OtherFigure::takenOn));
    }

    private static Optional<TestFigure> figure(Component component, OtherFigure found) {
        BigDecimal number = found.number();
        return number == null
                ? Optional.empty()
                : component
                        .inOwnUnit(number, found.unit())
                        .map(own -> new TestFigure(
                                component.code(), number, String.valueOf(found.unit()), component.outside(own)));
    }

    private Optional<ReadinessBook.Weighed> referredWeight(@Nullable Referral referral) {
        return referral == null
                ? Optional.empty()
                : referral.figures().stream()
                        .filter(figure -> figure.kind().equals(WEIGHT))
                        .max(Comparator.comparing(ReferredFigure::takenOn))
                        .map(figure -> new ReadinessBook.Weighed(figure.value(), startOf(figure.takenOn())));
    }

    private static TestResult weighing(TestItem item, ReadinessBook.Weighed weighed, TestResult.Origin origin) {
        Component component = item.components().getFirst();
        boolean outside = component.outside(weighed.kilograms());
        return result(
                origin.name().toLowerCase(Locale.ROOT) + "-" + item.id() + "-" + weighed.at(),
                item,
                weighed.at(),
                outside,
                List.of(new TestFigure(component.code(), weighed.kilograms(), KILOGRAMS, outside)),
                origin);
    }

    private static TestResult result(
            String id, TestItem item, Instant at, boolean against, List<TestFigure> figures, TestResult.Origin origin) {
        Outcome outcome = against ? Outcome.OUT_OF_THE_ORDINARY : Outcome.IN_ORDER;
        return new TestResult(id, item.id(), at, outcome, figures, origin, null, null);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
