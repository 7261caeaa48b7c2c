package health.daybreak.intake.readiness;

import health.daybreak.intake.patient.Patients;
import health.daybreak.intake.practitioner.QualifiedPrescribers;
import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Staff order tests and enter what came of them; a prescriber looks at what is out of the ordinary. */
public final class RecordTests {

    private static final Duration OLDEST = Duration.ofDays(5 * 365);

    /**
     * A result as it is entered.
     *
     * @param outcome what the report says; null where the figures say it
     */
    public record Entered(
            String item,
            Instant takenAt,
            @Nullable Outcome outcome,
            List<EnteredFigure> figures,
            @Nullable String note) {}

    /** A figure as it is entered. */
    public record EnteredFigure(String code, BigDecimal value, String unit) {}

    private final ReadinessBooks books;
    private final Patients patients;
    private final JudgeReadiness judge;
    private final TestItems items;
    private final QualifiedPrescribers prescribers;

    public RecordTests(
            ReadinessBooks books,
            Patients patients,
            JudgeReadiness judge,
            TestItems items,
            QualifiedPrescribers prescribers) {
        this.books = books;
        this.patients = patients;
        this.judge = judge;
        this.items = items;
        this.prescribers = prescribers;
    }

    /**
     * Enters results, all or none. Refuses what lies ahead or far back, a unit that is not understood, and a result of
     * which neither outcome nor figures are known.
     *
     * @param ids one for each
     */
    public void results(String patientId, List<Entered> entered, List<String> ids, String by, Instant now) {
        List<TestResult> results = new ArrayList<>();
        for (int i = 0; i < entered.size(); i++) {
            results.add(result(ids.get(i), entered.get(i), by, now));
        }
        change(patientId, now, book -> {
            ReadinessBook after = book;
            for (TestResult result : results) {
                after = after.with(result);
            }
            return after;
        });
    }

    /** Notes that tests were ordered. */
    public void orders(String patientId, List<String> ordered, String by, Instant now) {
        List<TestOrder> orders = ordered.stream()
                .map(item -> new TestOrder(items.get(item).id(), by, now))
                .toList();
        change(patientId, now, book -> {
            ReadinessBook after = book;
            for (TestOrder order : orders) {
                after = after.with(order);
            }
            return after;
        });
    }

    /** A prescriber's word on a result; refuses one that does not wait for it, and a prescriber who is not qualified that day. */
    public void review(
            String patientId, String resultId, TestReview.Word word, @Nullable String note, String by, Instant now) {
        prescribers.require(by, now);
        change(patientId, now, book -> {
            boolean waits = judge.judge(book, now).standings().stream()
                    .map(Standing::result)
                    .anyMatch(result -> result != null
                            && result.id().equals(resultId)
                            && result.outcome() == Outcome.OUT_OF_THE_ORDINARY);
            if (!waits) {
                throw Refused.conflict(
                        "result-not-awaiting-review",
                        "No such result of this patient waits for a review; it may be in order, or there is a newer one.",
                        Map.of());
            }
            return book.with(new TestReview(resultId, word, note, by, now));
        });
    }

    private void change(String patientId, Instant now, UnaryOperator<ReadinessBook> what) {
        patients.get(patientId);
        books.beginOrChange(patientId, book -> judge.told(what.apply(book), now));
    }

    private TestResult result(String id, Entered entered, String by, Instant now) {
        TestItem item = items.get(entered.item());
        requireBelievable(entered.takenAt(), now);
        List<TestFigure> figures =
                entered.figures().stream().map(figure -> figure(item, figure)).toList();
        boolean allFigures = !item.components().isEmpty()
                && item.components().stream().filter(Component::required).allMatch(component -> figures.stream()
                        .anyMatch(figure -> figure.code().equals(component.code())));
        if (entered.outcome() == null && !allFigures) {
            throw Refused.unprocessable(
                    "result-incomplete",
                    "Say what the report says, or enter every figure that this test needs.",
                    Map.of("item", item.id()));
        }
        boolean against = entered.outcome() == Outcome.OUT_OF_THE_ORDINARY
                || figures.stream().anyMatch(TestFigure::outside);
        return new TestResult(
                id,
                item.id(),
                entered.takenAt(),
                against ? Outcome.OUT_OF_THE_ORDINARY : Outcome.IN_ORDER,
                figures,
                TestResult.Origin.HERE,
                entered.note(),
                by);
    }

    private static TestFigure figure(TestItem item, EnteredFigure entered) {
        Component component = item.component(entered.code())
                .orElseThrow(() -> Refused.unprocessable(
                        "figure-unknown",
                        "This test has no such figure.",
                        Map.of(
                                "figures",
                                item.components().stream().map(Component::code).toList())));
        BigDecimal own = component
                .inOwnUnit(entered.value(), entered.unit())
                .orElseThrow(() -> Refused.unprocessable(
                        "unit-not-understood",
                        "This unit is not understood for %s; it is given in %s."
                                .formatted(component.title(), component.unit()),
                        Map.of(
                                "units",
                                component.units().keySet().stream().sorted().toList())));
        return new TestFigure(component.code(), entered.value(), entered.unit(), component.outside(own));
    }

    private static void requireBelievable(Instant takenAt, Instant now) {
        // A minute of grace: the clock of a tablet may be ahead.
        if (takenAt.isAfter(now.plusSeconds(60)) || takenAt.isBefore(now.minus(OLDEST))) {
            throw Refused.unprocessable(
                    "test-date-not-believable", "A test was done in the past, at most five years ago; check its date.");
        }
    }
}
