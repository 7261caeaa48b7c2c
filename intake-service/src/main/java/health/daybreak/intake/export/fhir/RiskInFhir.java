package health.daybreak.intake.export.fhir;

import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Risk;
import health.daybreak.intake.assessment.RiskDecision;
import health.daybreak.intake.fhir.Codes;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import java.util.Date;
import java.util.Locale;
import org.hl7.fhir.r4.model.ClinicalImpression;
import org.hl7.fhir.r4.model.ClinicalImpression.ClinicalImpressionStatus;
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
        for (int index = 0; index < risk.decisions().size(); index++) {
            bundle.add(decision(
                    Ids.derived("risk-decision", stored.id(), index),
                    risk.decisions().get(index),
                    patientId));
        }
    }

    private static ClinicalImpression decision(String id, RiskDecision decision, String patientId) {
        ClinicalImpression impression = new ClinicalImpression();
        impression.setId(id);
        impression.setStatus(ClinicalImpressionStatus.COMPLETED);
        impression
                .getCode()
                .setText("Decision about a flagged risk: "
                        + decision.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        impression.setSubject(RecordBundle.to(ResourceType.Patient, patientId));
        impression.setDate(Date.from(decision.at()));
        impression.setAssessor(Codes.staff(decision.by()));
        impression.setSummary(decision.plan());
        return impression;
    }
}
