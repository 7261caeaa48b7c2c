package health.daybreak.intake.export.fhir;

import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.fhir.AssessmentWriter;
import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.intake.export.PatientRecord;
import health.daybreak.intake.export.table.RecordTable;
import health.daybreak.intake.export.table.RecordTables;
import health.daybreak.intake.fhir.Fhir;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.screening.QuestionText;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/** Writes a record as a FHIR R4 collection. */
public final class FhirRecord {

    private final Fhir fhir;
    private final Instruments instruments;
    private final List<QuestionText> questions;
    private final ConsentTexts texts;
    private final TestItems tests;
    private final RecordTables tables;

    /** @param tables in whose words the patient's own statements are written */
    public FhirRecord(
            Fhir fhir,
            Instruments instruments,
            List<QuestionText> questions,
            ConsentTexts texts,
            TestItems tests,
            RecordTables tables) {
        this.fhir = fhir;
        this.tests = tests;
        this.tables = tables;
        this.instruments = instruments;
        this.questions = List.copyOf(questions);
        this.texts = texts;
    }

    /** As JSON. */
    public byte[] json(PatientRecord record) {
        return fhir.json(bundle(record));
    }

    private Bundle bundle(PatientRecord record) {
        RecordBundle bundle = new RecordBundle(record.asOf());
        String patientId = record.patientId();
        PersonInFhir.write(record.patient(), bundle);
        ReferralInFhir.write(record.patient(), instruments, bundle);
        record.assessments().forEach(stored -> {
            instruments
                    .version(stored.state().instrument(), stored.state().instrumentVersion())
                    .ifPresent(instrument -> AssessmentWriter.write(instrument, stored, patientId, bundle));
            RiskInFhir.write(stored, patientId, bundle);
        });
        ScreeningInFhir screenings = new ScreeningInFhir(questions, patientId, bundle);
        record.screenings().forEach(screenings::write);
        record.tests().forEach(book -> TestsInFhir.write(book, tests, patientId, bundle));
        RecordTable stated = tables.stated(record);
        record.packets().forEach(stored -> StatementsInFhir.write(stored, stated, patientId, bundle));
        record.consents().forEach(stored -> ConsentInFhir.write(stored, texts, patientId, bundle));
        return bundle.bundle();
    }
}
