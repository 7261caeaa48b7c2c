package health.daybreak.intake.export.fhir;

import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.fhir.Codes;
import health.daybreak.intake.fhir.RecordBundle;
import health.daybreak.intake.patient.OtherFigure;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.patient.ReferredCondition;
import health.daybreak.intake.patient.ReferredFigure;
import health.daybreak.intake.patient.ReferredMedication;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Stored;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResourceType;
import org.hl7.fhir.r4.model.StringType;

/** What came with a referral, given back in the form in which it came. */
final class ReferralInFhir {

    private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    private static final String ALLERGY = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
    private static final String SYSTOLIC = "SYSTOLIC";
    private static final String DIASTOLIC = "DIASTOLIC";

    private final String patientId;
    private final Referral referral;
    private final Instruments instruments;
    private final RecordBundle bundle;

    private ReferralInFhir(String patientId, Referral referral, Instruments instruments, RecordBundle bundle) {
        this.patientId = patientId;
        this.referral = referral;
        this.instruments = instruments;
        this.bundle = bundle;
    }

    static void write(Stored<Patient> stored, Instruments instruments, RecordBundle bundle) {
        Referral referral = stored.state().referral();
        if (referral != null) {
            new ReferralInFhir(stored.id(), referral, instruments, bundle).write();
        }
    }

    private void write() {
        referral.conditions().forEach(condition -> bundle.add(condition(condition)));
        referral.medications().forEach(medication -> bundle.add(medication(medication)));
        referral.allergies().forEach(allergy -> bundle.add(allergy(allergy)));
        addPressures();
        referral.figures().forEach(this::add);
        referral.others().forEach(other -> bundle.add(other(other)));
    }

    private Condition condition(ReferredCondition referred) {
        Condition condition = new Condition();
        condition.setId(id("condition", referred.code(), referred.display(), referred.active()));
        condition.setSubject(patient());
        condition.setClinicalStatus(
                referred.active()
                        ? Codes.concept(CLINICAL, "active", "Active")
                        : Codes.concept(CLINICAL, "resolved", "Resolved"));
        CodeableConcept code = new CodeableConcept().setText(referred.display());
        if (!referred.code().isBlank()) {
            code.addCoding(coding(referred.code(), referred.display()));
        }
        condition.setCode(code);
        if (referred.since() != null) {
            condition.setOnset(Days.day(referred.since()));
        }
        if (referred.until() != null && !referred.active()) {
            condition.setAbatement(Days.day(referred.until()));
        }
        condition.setRecordedDate(Date.from(referral.receivedAt()));
        return condition;
    }

    /** SNOMED CT where the code can be one; the referral does not keep any other system. */
    private static org.hl7.fhir.r4.model.Coding coding(String code, String display) {
        return code.matches("[0-9]{6,18}")
                ? Codes.coding(Codes.SNOMED, code, display)
                : new org.hl7.fhir.r4.model.Coding()
                        .setCode(code.replaceAll("\\s+", " ").strip())
                        .setDisplay(display);
    }

    private MedicationStatement medication(ReferredMedication referred) {
        MedicationStatement statement = new MedicationStatement();
        statement.setId(id("medication", referred.display(), "referral"));
        statement.setStatus(MedicationStatementStatus.ACTIVE);
        statement.setSubject(patient());
        statement.setMedication(new CodeableConcept().setText(referred.display()));
        statement.setDateAsserted(Date.from(referral.receivedAt()));
        if (referred.prescribedOn() != null) {
            statement.setEffective(Days.day(referred.prescribedOn()));
        }
        return statement;
    }

    private AllergyIntolerance allergy(String substance) {
        AllergyIntolerance allergy = new AllergyIntolerance();
        allergy.setId(id("allergy", substance));
        allergy.setPatient(patient());
        allergy.setClinicalStatus(Codes.concept(ALLERGY, "active", "Active"));
        allergy.getCode().setText(substance);
        allergy.setRecordedDate(Date.from(referral.receivedAt()));
        return allergy;
    }

    /** The two figures of one day are one blood pressure. */
    private void addPressures() {
        Optional<ReferredFigure> systolic = figure(SYSTOLIC);
        Optional<ReferredFigure> diastolic = figure(DIASTOLIC);
        LocalDate one = systolic.map(ReferredFigure::takenOn).orElse(null);
        LocalDate other = diastolic.map(ReferredFigure::takenOn).orElse(null);
        if (one != null) {
            bundle.add(Measured.pressure(
                    id("pressure", one),
                    patientId,
                    systolic.get().value(),
                    one.equals(other) ? diastolic.get().value() : null,
                    Days.day(one)));
        }
        if (other != null && !other.equals(one)) {
            bundle.add(Measured.pressure(
                    id("pressure", other), patientId, null, diastolic.get().value(), Days.day(other)));
        }
    }

    private Optional<ReferredFigure> figure(String kind) {
        return referral.figures().stream()
                .filter(figure -> figure.kind().equals(kind))
                .findFirst();
    }

    private void add(ReferredFigure figure) {
        String id = id("figure", figure.kind());
        Observation known = Measured.figure(id, patientId, figure.kind(), figure.value(), Days.day(figure.takenOn()));
        if (known != null) {
            bundle.add(known);
        }
        String name = figure.kind().replace('_', '-');
        instruments.all().stream()
                .filter(instrument -> instrument.id().equals(name))
                .findFirst()
                .ifPresent(instrument -> bundle.add(total(id, instrument, figure)));
    }

    private Observation total(String id, Instrument instrument, ReferredFigure figure) {
        Observation observation = Measured.observation(id, patientId, Days.day(figure.takenOn()), "survey");
        observation.setCode(Codes.concept(
                Codes.LOINC, Objects.requireNonNull(instrument.loincTotal()).code(), instrument.title() + ", total"));
        observation.setValue(Codes.quantity(figure.value(), "score", "{score}"));
        return observation;
    }

    private Observation other(OtherFigure other) {
        boolean whole = other.number() != null && other.unit() != null;
        boolean vital = Codes.LOINC.equals(other.system()) && Measured.isVitalSign(other.code());
        String category = vital && whole ? "vital-signs" : "survey";
        Observation observation = Measured.observation(
                id("other", other.system(), other.code()), patientId, Days.day(other.takenOn()), category);
        observation.setCode(new CodeableConcept().setText(other.display()));
        if (!vital || whole) {
            observation
                    .getCode()
                    .addCoding()
                    .setSystem(other.system().isEmpty() ? null : other.system())
                    .setCode(other.code())
                    .setDisplay(other.display());
        }
        observation.setValue(
                whole
                        ? new Quantity()
                                .setValue(other.number())
                                .setSystem(Codes.UCUM)
                                .setCode(other.unit())
                        : new StringType(other.value()));
        return observation;
    }

    private Reference patient() {
        return RecordBundle.to(ResourceType.Patient, patientId);
    }

    private String id(Object... parts) {
        return Ids.derived(patientId, java.util.List.of(parts));
    }
}
