package health.daybreak.intake.fhir;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;

/** Codes and references as intake writes them. */
public final class Codes {

    public static final String LOINC = "http://loinc.org";
    public static final String SNOMED = "http://snomed.info/sct";
    public static final String UCUM = "http://unitsofmeasure.org";
    /** Instruments, items, answers and bands for which no public code was verified. */
    public static final String INSTRUMENT = "urn:daybreak:instrument";

    private static final String STAFF = "urn:daybreak:staff";

    private Codes() {}

    /** One code with what it says. */
    public static Coding coding(String system, String code, String display) {
        return new Coding(system, code, display);
    }

    /** A concept of one code. */
    public static CodeableConcept concept(String system, String code, String display) {
        return new CodeableConcept(coding(system, code, display)).setText(display);
    }

    /** A number in a unit of UCUM. */
    public static Quantity quantity(BigDecimal value, String unit, String ucum) {
        return new Quantity().setValue(value).setUnit(unit).setSystem(UCUM).setCode(ucum);
    }

    /** A member of staff by the clinic's own name for them; nothing else is known of them here. */
    public static Reference staff(String staffId) {
        Reference staff = new Reference().setType("Practitioner");
        staff.getIdentifier().setSystem(STAFF).setValue(staffId);
        return staff;
    }
}
