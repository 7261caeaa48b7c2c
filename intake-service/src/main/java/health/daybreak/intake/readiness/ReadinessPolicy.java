package health.daybreak.intake.readiness;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which tests a patient needs and how each stands: a pure function of what is known and of the hour. */
public final class ReadinessPolicy {

    private final TestItems items;

    public ReadinessPolicy(TestItems items) {
        this.items = items;
    }

    /** Every test that is wanted, in the order of the file. */
    public List<Standing> judge(ReadinessBook book, PatientForTests patient, Instant now) {
        Stage stage = stage(book, patient);
        return items.items().stream()
                .flatMap(item ->
                        item.at(stage).stream().flatMap(term -> standing(item, term, book, patient, now).stream()))
                .toList();
    }

    /** How far the patient is. */
    public Stage stage(ReadinessBook book, PatientForTests patient) {
        if (book.firstDoseAt() != null) {
            return Stage.TREATMENT;
        }
        return patient.eligible() ? Stage.FIRST_DOSE : Stage.SCREENING;
    }

    private Optional<Standing> standing(
            TestItem item, Term term, ReadinessBook book, PatientForTests patient, Instant now) {
        List<String> because =
                item.wanted() == null ? List.of() : item.wanted().evidence(patient.chart(), patient.criteria());
        if (item.wanted() != null && because.isEmpty()) {
            return Optional.empty();
        }
        TestResult newest = Stream.concat(book.results().stream(), patient.found().stream())
                .filter(result -> result.item().equals(item.id()))
                .max(Comparator.comparing(TestResult::takenAt).thenComparing(TestResult::id))
                .orElse(null);
        TestReview review = newest == null ? null : book.reviewOf(newest.id()).orElse(null);
        TestOrder order = book.orderOf(item.id())
                .filter(asked -> newest == null || asked.at().isAfter(newest.takenAt()))
                .orElse(null);
        Instant validUntil = newest == null ? null : validUntil(newest, term, book);
        return Optional.of(new Standing(
                item, term, because, state(newest, review, order, validUntil, now), newest, review, order, validUntil));
    }

    private static Instant validUntil(TestResult result, Term term, ReadinessBook book) {
        Instant inTime = result.takenAt().plus(term.validFor());
        Integer sessions = term.validForSessions();
        return sessions == null
                ? inTime
                : book.doseAfter(result.takenAt(), sessions)
                        .filter(dose -> dose.isBefore(inTime))
                        .orElse(inTime);
    }

    private static Standing.State state(
            @Nullable TestResult newest,
            @Nullable TestReview review,
            @Nullable TestOrder order,
            @Nullable Instant validUntil,
            Instant now) {
        if (newest == null) {
            return order == null ? Standing.State.MISSING : Standing.State.ORDERED;
        }
        if (newest.outcome() == Outcome.IN_ORDER) {
            return Standing.State.DONE;
        }
        if (review == null) {
            // Nobody need say anything about a result that has run out: it must be done again anyhow.
            boolean counts = validUntil != null && validUntil.isAfter(now);
            return counts ? Standing.State.AWAITING_REVIEW : Standing.State.DONE;
        }
        return review.word() == TestReview.Word.ACCEPTED ? Standing.State.DONE : Standing.State.REPEAT;
    }
}
