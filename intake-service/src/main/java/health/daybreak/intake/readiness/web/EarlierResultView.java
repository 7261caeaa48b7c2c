package health.daybreak.intake.readiness.web;

import health.daybreak.intake.readiness.Component;
import health.daybreak.intake.readiness.Outcome;
import health.daybreak.intake.readiness.TestFigure;
import health.daybreak.intake.readiness.TestItem;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.readiness.TestResult;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A result that was entered here once, maybe of a kind of test that is no longer wanted of anybody.
 *
 * @param said its figures or its outcome, in words
 */
record EarlierResultView(String id, String title, Instant takenAt, String said) {

    static EarlierResultView from(TestResult result, TestItems items) {
        Optional<TestItem> kind = items.items().stream()
                .filter(item -> item.id().equals(result.item()))
                .findFirst();
        String figures =
                result.figures().stream().map(figure -> words(figure, kind)).collect(Collectors.joining(", "));
        boolean inOrder = result.outcome() == Outcome.IN_ORDER;
        String outcome = kind.map(TestItem::outcomes)
                .map(words -> inOrder ? words.inOrder() : words.outOfTheOrdinary())
                .orElse(inOrder ? "in order" : "out of the ordinary");
        return new EarlierResultView(
                result.id(),
                kind.map(TestItem::title).orElse(result.item()),
                result.takenAt(),
                figures.isEmpty() ? outcome : figures);
    }

    private static String words(TestFigure figure, Optional<TestItem> kind) {
        String title = kind.flatMap(item -> item.component(figure.code()))
                .map(Component::title)
                .orElse(figure.code());
        return title + " " + figure.value().toPlainString() + " " + figure.unit();
    }
}
