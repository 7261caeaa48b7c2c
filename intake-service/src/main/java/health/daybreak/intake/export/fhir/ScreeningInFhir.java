package health.daybreak.intake.export.fhir;

import health.daybreak.intake.fhir.Codes;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.intake.screening.AntidepressantTrial;
import health.daybreak.intake.screening.BloodPressure;
import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.Findings;
import health.daybreak.intake.screening.QuestionAnswer;
import health.daybreak.intake.screening.QuestionText;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Vitals;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.ClinicalImpression;
import org.hl7.fhir.r4.model.ClinicalImpression.ClinicalImpressionStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResourceType;
import org.hl7.fhir.r4.model.StringType;

/** What was found out in a screening, and the decision with its reasons. */
final class ScreeningInFhir {

    private final List<QuestionText> questions;
    private final String patientId;
    private final RecordBundle bundle;

    ScreeningInFhir(List<QuestionText> questions, String patientId, RecordBundle bundle) {
        this.questions = questions;
        this.patientId = patientId;
        this.bundle = bundle;
    }

    void write(Stored<Screening> stored) {
        Screening screening = stored.state();
        Findings findings = screening.findings();
        if (!findings.answers().isEmpty()) {
            bundle.add(questions(stored.id(), screening));
        }
        for (int index = 0; index < findings.trials().size(); index++) {
            bundle.add(trial(stored.id(), index, findings.trials().get(index), screening));
        }
        findings.medications().forEach(medicine -> bundle.add(medicine(stored.id(), medicine, screening)));
        if (findings.vitals() != null) {
            addVitals(stored.id(), findings.vitals());
        }
        if (findings.lorazepamEquivalentMilligrams() != null) {
            bundle.add(lorazepam(stored.id(), findings.lorazepamEquivalentMilligrams(), screening));
        }
        if (screening.decision() != null) {
            bundle.add(decision(stored.id(), screening.decision()));
        }
    }

    private QuestionnaireResponse questions(String id, Screening screening) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId(Ids.derived("contraindications", id));
        response.setStatus(
                screening.decision() == null
                        ? QuestionnaireResponseStatus.INPROGRESS
                        : QuestionnaireResponseStatus.COMPLETED);
        response.setSubject(patient());
        response.setAuthored(Date.from(screening.updatedAt()));
        response.setAuthor(Codes.staff(screening.updatedBy()));
        for (QuestionAnswer given : screening.findings().answers()) {
            String answer = words(given.answer().name());
            response.addItem()
                    .setLinkId(given.question().name())
                    .setText(wording(given))
                    .addAnswer()
                    .setValue(new StringType(given.detail() == null ? answer : answer + ": " + given.detail()));
        }
        return response;
    }

    private String wording(QuestionAnswer given) {
        return questions.stream()
                .filter(text -> text.id() == given.question())
                .map(QuestionText::text)
                .findFirst()
                .orElse(words(given.question().name()));
    }

    private MedicationStatement trial(String id, int index, AntidepressantTrial trial, Screening screening) {
        MedicationStatement statement = statement(Ids.derived("trial", id, index), trial.drug(), screening);
        statement.setStatus(
                switch (trial.whyStopped()) {
                    case STILL_TAKING -> MedicationStatementStatus.ACTIVE;
                    case NO_OR_LITTLE_RESPONSE, SIDE_EFFECTS -> MedicationStatementStatus.STOPPED;
                    case OTHER -> MedicationStatementStatus.COMPLETED;
                });
        statement.addStatusReason().setText(words(trial.whyStopped().name()));
        statement
                .addDosage()
                .setText(trial.doseMilligramsPerDay().toPlainString() + " mg a day, for " + trial.weeks() + " weeks");
        Period period = new Period();
        if (trial.startedOn() != null) {
            period.setStartElement(Days.day(trial.startedOn()));
        }
        if (trial.endedOn() != null) {
            period.setEndElement(Days.day(trial.endedOn()));
        }
        if (!period.isEmpty()) {
            statement.setEffective(period);
        }
        String taken = trial.adherencePercent() == null ? "" : "; taken " + trial.adherencePercent() + " %";
        statement
                .addNote()
                .setText("Better by " + trial.responsePercent() + " %" + taken + "; "
                        + (trial.currentEpisode() ? "this episode" : "an earlier episode"));
        return statement;
    }

    private MedicationStatement medicine(String id, String medicine, Screening screening) {
        MedicationStatement statement = statement(Ids.derived("medicine", id, medicine), medicine, screening);
        statement.setStatus(MedicationStatementStatus.ACTIVE);
        return statement;
    }

    private MedicationStatement statement(String id, String drug, Screening screening) {
        MedicationStatement statement = new MedicationStatement();
        statement.setId(id);
        statement.setMedication(new CodeableConcept().setText(drug));
        statement.setSubject(patient());
        statement.setDateAsserted(Date.from(screening.updatedAt()));
        statement.setInformationSource(patient());
        return statement;
    }

    private void addVitals(String id, Vitals vitals) {
        var at = Days.time(vitals.measuredAt());
        for (int index = 0; index < vitals.bloodPressures().size(); index++) {
            BloodPressure pressure = vitals.bloodPressures().get(index);
            bundle.add(Measured.pressure(
                    Ids.derived("pressure", id, index),
                    patientId,
                    BigDecimal.valueOf(pressure.systolic()),
                    BigDecimal.valueOf(pressure.diastolic()),
                    at));
        }
        add(id, "WEIGHT_KILOGRAMS", vitals.weightKilograms(), vitals);
        add(id, "HEIGHT_CENTIMETRES", vitals.heightCentimetres(), vitals);
        if (vitals.heartRate() != null) {
            add(id, "HEART_RATE", BigDecimal.valueOf(vitals.heartRate()), vitals);
        }
        if (vitals.oxygenSaturation() != null) {
            add(id, "OXYGEN_SATURATION", BigDecimal.valueOf(vitals.oxygenSaturation()), vitals);
        }
    }

    private void add(String id, String kind, BigDecimal value, Vitals vitals) {
        Observation figure =
                Measured.figure(Ids.derived(kind, id), patientId, kind, value, Days.time(vitals.measuredAt()));
        if (figure != null) {
            bundle.add(figure);
        }
    }

    private Observation lorazepam(String id, BigDecimal milligrams, Screening screening) {
        Observation observation = Measured.observation(
                Ids.derived("lorazepam", id), patientId, Days.time(screening.updatedAt()), "survey");
        observation.setCode(Codes.concept(
                "urn:daybreak:screening", "lorazepam-equivalent", "Benzodiazepines, lorazepam-equivalent a day"));
        observation.setValue(Codes.quantity(milligrams, "mg", "mg"));
        return observation;
    }

    private ClinicalImpression decision(String id, Decision decision) {
        ClinicalImpression impression = new ClinicalImpression();
        impression.setId(id);
        impression.setStatus(ClinicalImpressionStatus.COMPLETED);
        impression
                .getCode()
                .setText("Screening for treatment with ketamine: "
                        + words(decision.outcome().name()));
        impression.setSubject(patient());
        impression.setDate(Date.from(decision.decidedAt()));
        impression.setAssessor(Codes.staff(decision.decidedBy()));
        impression.setSummary(decision.rationale());
        decision.spoken().forEach(rule -> impression
                .addFinding()
                .setItemCodeableConcept(new CodeableConcept()
                        .setText(rule.ruleId() + " version " + rule.version() + ", "
                                + words(rule.severity().name())))
                .setBasis(rule.evidence().isEmpty() ? null : String.join("; ", rule.evidence())));
        if (decision.overrideReason() != null) {
            impression.addNote().setText("Overridden because: " + decision.overrideReason());
        }
        return impression;
    }

    private Reference patient() {
        return RecordBundle.to(ResourceType.Patient, patientId);
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
