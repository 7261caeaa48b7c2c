package health.daybreak.intake.readiness;

import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.ReadinessItem;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One patient's tests as they were entered here, and what the others were told of them.
 *
 * @param results in the order in which they were entered, the latest 300
 * @param orders the latest of each test
 * @param firstDoseAt null while nothing was given
 * @param weighed on the scales at the chair, the latest
 * @param doses when each began, in order, the latest 30; none in books of before they were counted
 * @param told every test that is wanted, as the others last heard it
 */
public record ReadinessBook(
        String patientId,
        List<TestResult> results,
        List<TestOrder> orders,
        List<TestReview> reviews,
        @Nullable Instant firstDoseAt,
        @Nullable Weighed weighed,
        @Nullable List<Instant> doses,
        List<ReadinessItem> told) {

    private static final int MOST = 300;
    private static final int COUNTED = 30;

    /** A weight, and when it was taken. */
    public record Weighed(BigDecimal kilograms, Instant at) {}

    public ReadinessBook {
        results = List.copyOf(results);
        orders = List.copyOf(orders);
        reviews = List.copyOf(reviews);
        doses = doses == null ? List.of() : List.copyOf(doses);
        told = List.copyOf(told);
    }

    /** The book of somebody of whom nothing was entered yet. */
    public static ReadinessBook of(String patientId) {
        return new ReadinessBook(patientId, List.of(), List.of(), List.of(), null, null, List.of(), List.of());
    }

    ReadinessBook with(TestResult result) {
        List<TestResult> all = new ArrayList<>(results);
        all.add(result);
        List<TestResult> latest = all.subList(Math.max(0, all.size() - MOST), all.size());
        return new ReadinessBook(patientId, latest, orders, reviews, firstDoseAt, weighed, doses, told);
    }

    ReadinessBook with(TestOrder order) {
        List<TestOrder> all = new ArrayList<>(orders);
        all.removeIf(known -> known.item().equals(order.item()));
        all.add(order);
        return new ReadinessBook(patientId, results, all, reviews, firstDoseAt, weighed, doses, told);
    }

    /** A prescriber's word; throws {@link Refused} (conflict) when somebody has given theirs already. */
    ReadinessBook with(TestReview review) {
        reviewOf(review.resultId()).ifPresent(known -> {
            throw Refused.conflict(
                    "result-already-reviewed",
                    "This result was reviewed already.",
                    Map.of("by", known.by(), "at", known.at().toString()));
        });
        List<TestReview> all = new ArrayList<>(reviews);
        all.add(review);
        List<TestReview> latest = all.subList(Math.max(0, all.size() - MOST), all.size());
        return new ReadinessBook(patientId, results, orders, latest, firstDoseAt, weighed, doses, told);
    }

    /** A dose was begun for a body of this weight; the earliest is the first, whenever it is heard of. */
    ReadinessBook dosed(@Nullable BigDecimal kilograms, Instant at) {
        Instant first = firstDoseAt == null || at.isBefore(firstDoseAt) ? at : firstDoseAt;
        Weighed latest = kilograms == null ? weighed : newest(new Weighed(kilograms, at));
        return new ReadinessBook(patientId, results, orders, reviews, first, latest, with(at), told);
    }

    private List<Instant> with(Instant dose) {
        List<Instant> all = Stream.concat(doses().stream(), Stream.of(dose))
                .distinct()
                .sorted()
                .toList();
        return all.subList(Math.max(0, all.size() - COUNTED), all.size());
    }

    /** When the dose with this number after that moment began, if there were so many. */
    Optional<Instant> doseAfter(Instant moment, int number) {
        return doses().stream()
                .filter(dose -> dose.isAfter(moment))
                .skip(number - 1L)
                .findFirst();
    }

    @Override
    public List<Instant> doses() {
        return Objects.requireNonNullElse(doses, List.of());
    }

    private Weighed newest(Weighed other) {
        return weighed == null || weighed.at().isBefore(other.at()) ? other : weighed;
    }

    Optional<TestReview> reviewOf(String resultId) {
        return reviews.stream()
                .filter(review -> review.resultId().equals(resultId))
                .findFirst();
    }

    Optional<TestOrder> orderOf(String item) {
        return orders.stream().filter(order -> order.item().equals(item)).findFirst();
    }

    /** This book, and the others told if anything is not as they last heard it. */
    Change<ReadinessBook> telling(List<Standing> standings, Instant now) {
        List<ReadinessItem> items = standings.stream().map(Standing::told).toList();
        if (items.equals(told)) {
            return Change.to(this);
        }
        return Change.to(
                new ReadinessBook(patientId, results, orders, reviews, firstDoseAt, weighed, doses, items),
                new ReadinessChanged(patientId, items, now));
    }
}
