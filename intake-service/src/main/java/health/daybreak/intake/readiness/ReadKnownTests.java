package health.daybreak.intake.readiness;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.screening.KnownTests;
import health.daybreak.intake.screening.Measure;
import health.daybreak.intake.screening.Reading;
import health.daybreak.intake.screening.TestFact;
import health.daybreak.intake.screening.TestKind;
import health.daybreak.platform.aggregate.Stored;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells screening the newest result of each kind of test, and the figures in it that rules compare. */
public final class ReadKnownTests implements KnownTests {

    private static final Map<String, Measure> IN_MULTIPLES_OF_UPPER_LIMIT = Map.of(
            "ALT", Measure.ALT_MULTIPLE,
            "AST", Measure.AST_MULTIPLE,
            "ALP", Measure.ALP_MULTIPLE,
            "GGT", Measure.GGT_MULTIPLE);
    private static final Map<String, Measure> AS_THEY_ARE = Map.of("TSH", Measure.TSH, "QTC", Measure.QTC);

    private final ReadinessBooks books;
    private final TestItems items;
    private final FoundResults found;

    public ReadKnownTests(ReadinessBooks books, TestItems items, FoundResults found) {
        this.books = books;
        this.items = items;
        this.found = found;
    }

    @Override
    public Entered enteredIn(Collection<String> recordIds) {
        Map<String, ReadinessBook> byRecord =
                books.ofPatients(recordIds).stream().collect(Collectors.toMap(Stored::id, Stored::state));
        return (ids, referral, answered) ->
                tested(ids.stream().map(byRecord::get).filter(Objects::nonNull).toList(), referral, answered);
    }

    /** The newest of what these books, the referral and the questionnaires say. */
    Tested tested(List<ReadinessBook> entered, @Nullable Referral referral, List<Assessment> answered) {
        List<TestResult> all = Stream.of(
                        entered.stream().flatMap(book -> book.results().stream()),
                        Stream.ofNullable(referral).flatMap(one -> found.in(one).stream()),
                        found.in(answered).stream())
                .flatMap(Function.identity())
                .toList();
        List<TestFact> facts = new ArrayList<>();
        List<Reading> figures = new ArrayList<>();
        for (TestItem item : items.items()) {
            all.stream()
                    .filter(result -> result.item().equals(item.id()))
                    .max(Comparator.comparing(TestResult::takenAt).thenComparing(TestResult::id))
                    .ifPresent(newest -> {
                        facts.add(fact(item, newest, accepted(entered, newest)));
                        newest.figures().stream()
                                .flatMap(figure -> reading(item, newest, figure).stream())
                                .forEach(figures::add);
                    });
        }
        return new Tested(facts, figures);
    }

    private static boolean accepted(List<ReadinessBook> entered, TestResult result) {
        return entered.stream()
                .flatMap(book -> book.reviewOf(result.id()).stream())
                .anyMatch(review -> review.word() == TestReview.Word.ACCEPTED);
    }

    private static TestFact fact(TestItem item, TestResult result, boolean accepted) {
        boolean against = result.outcome() == Outcome.OUT_OF_THE_ORDINARY;
        return new TestFact(
                TestKind.valueOf(item.id()),
                against,
                against ? item.outcomes().outOfTheOrdinary() : item.outcomes().inOrder(),
                accepted,
                day(result),
                origin(result));
    }

    private static Optional<Reading> reading(TestItem item, TestResult result, TestFigure figure) {
        return item.component(figure.code()).flatMap(component -> component
                .inOwnUnit(figure.value(), figure.unit())
                .flatMap(own -> reading(component, own, day(result), origin(result))));
    }

    private static Optional<Reading> reading(Component component, BigDecimal own, LocalDate day, String origin) {
        Measure plain = AS_THEY_ARE.get(component.code());
        if (plain != null) {
            return Optional.of(new Reading(plain, own, day, origin));
        }
        Measure multiple = IN_MULTIPLES_OF_UPPER_LIMIT.get(component.code());
        BigDecimal upper = component.high();
        return multiple == null || upper == null
                ? Optional.empty()
                : Optional.of(new Reading(multiple, own.divide(upper, MathContext.DECIMAL64), day, origin));
    }

    private static LocalDate day(TestResult result) {
        return LocalDate.ofInstant(result.takenAt(), ZoneOffset.UTC);
    }

    private static String origin(TestResult result) {
        return switch (result.origin()) {
            case HERE -> "entered here";
            case REFERRAL -> "referral";
            case QUESTIONNAIRE -> "questionnaire";
            case SCALES -> "measured here";
        };
    }
}
