package health.daybreak.intake.export.fhir;

import health.daybreak.intake.fhir.Codes;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.intake.readiness.ReadinessBook;
import health.daybreak.intake.readiness.TestItem;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.readiness.TestResult;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;

/** Results of tests; by intake's own names, because the public codes of laboratories were not verified. */
final class TestsInFhir {

    private static final String TEST = "urn:daybreak:test";

    private TestsInFhir() {}

    static void write(ReadinessBook book, TestItems items, String patientId, RecordBundle bundle) {
        book.results().forEach(result -> bundle.add(observation(book, result, items, patientId)));
    }

    private static Observation observation(ReadinessBook book, TestResult result, TestItems items, String patientId) {
        Observation observation =
                Measured.observation(result.id(), patientId, Days.time(result.takenAt()), "laboratory");
        observation.setCode(Codes.concept(TEST, result.item(), title(result.item(), items)));
        String outcome = result.outcome().name();
        observation.setValue(
                new CodeableConcept().setText(outcome.toLowerCase(Locale.ROOT).replace('_', ' ')));
        result.figures().forEach(figure -> observation
                .addComponent()
                .setCode(Codes.concept(TEST, result.item() + "." + figure.code(), figure.code()))
                .setValue(Codes.quantity(figure.value(), figure.unit(), figure.unit())));
        if (result.recordedBy() != null) {
            observation.addPerformer(Codes.staff(result.recordedBy()));
        }
        if (result.note() != null) {
            observation.addNote().setText(result.note());
        }
        book.reviews().stream()
                .filter(review -> review.resultId().equals(result.id()))
                .forEach(review -> observation
                        .addNote()
                        .setText("Looked at by a prescriber: "
                                + review.word().name().toLowerCase(Locale.ROOT)
                                + (review.note() == null ? "" : ". " + review.note())));
        return observation;
    }

    private static String title(String item, TestItems items) {
        return items.items().stream()
                .filter(known -> known.id().equals(item))
                .map(TestItem::title)
                .findFirst()
                .orElse(item);
    }
}
