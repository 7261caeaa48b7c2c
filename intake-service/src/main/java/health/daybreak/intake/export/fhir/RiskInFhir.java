package health.daybreak.intake.export.fhir;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Risk;
import health.daybreak.intake.fhir.Codes;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.platform.aggregate.Stored;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.ResourceType;

/** A risk that an answer raised, and who took charge of it. */
final class RiskInFhir {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/flag-category";

    private RiskInFhir() {}

    static void write(Stored<Assessment> stored, String patientId, RecordBundle bundle) {
        Risk risk = stored.state().risk();
        if (risk == null) {
            return;
        }
        Flag flag = new Flag();
        flag.setId(stored.id());
        flag.setStatus(risk.open() ? Flag.FlagStatus.ACTIVE : Flag.FlagStatus.INACTIVE);
        flag.addCategory(Codes.concept(CATEGORY, "safety", "Safety"));
        flag.getCode().setText(risk.level() + " risk, from " + risk.trigger());
        flag.setSubject(RecordBundle.to(ResourceType.Patient, patientId));
        flag.getPeriod().setStartElement(Days.time(risk.flaggedAt()));
        if (risk.acknowledged() != null) {
            flag.getPeriod().setEndElement(Days.time(risk.acknowledged().at()));
            flag.setAuthor(Codes.staff(risk.acknowledged().by()));
        }
        bundle.add(flag);
    }
}
