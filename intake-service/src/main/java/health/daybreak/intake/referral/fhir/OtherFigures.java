package health.daybreak.intake.referral.fhir;

import static health.daybreak.intake.fhir.Codes.UCUM;

import health.daybreak.intake.patient.OtherFigure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The latest of each figure whose code intake does not know: kept and shown, and used for nothing. */
final class OtherFigures {

    private static final int MOST = 300;
    private static final int LONGEST = 200;

    private final Map<String, Dated<OtherFigure>> latest = new TreeMap<>();

    /** Takes it unless a later one of its code is known. */
    void take(CodeableConcept code, Type value, LocalDate day, Date at) {
        Coding coding = code.getCodingFirstRep();
        String said = said(value);
        if (coding.hasCode() && !said.isBlank()) {
            String system = coding.hasSystem() ? coding.getSystem() : "";
            OtherFigure figure = new OtherFigure(
                    system,
                    coding.getCode(),
                    shortened(display(code)),
                    shortened(said),
                    value instanceof Quantity quantity ? quantity.getValue() : null,
                    value instanceof Quantity quantity ? ucum(quantity) : null,
                    day);
            latest.merge(system + "|" + coding.getCode(), new Dated<>(figure, at), Dated::later);
        }
    }

    /** In the order of their codes, at most 300. */
    List<OtherFigure> kept(Collection<String> remarks) {
        if (latest.size() > MOST) {
            remarks.add("Of " + latest.size() + " kinds of figures that are not used here, " + MOST + " were kept.");
        }
        return latest.values().stream().map(Dated::value).limit(MOST).toList();
    }

    private static String said(Type value) {
        return switch (value) {
            case Quantity quantity
            when quantity.hasValue() ->
                (quantity.getValue().stripTrailingZeros().toPlainString() + " " + unit(quantity)).strip();
            case CodeableConcept concept -> display(concept);
            case StringType text -> String.valueOf(text.getValue());
            case IntegerType number -> String.valueOf(number.getValue());
            case BooleanType yes -> yes.booleanValue() ? "yes" : "no";
            default -> "";
        };
    }

    private static @Nullable String ucum(Quantity quantity) {
        return UCUM.equals(quantity.getSystem()) ? quantity.getCode() : null;
    }

    private static String unit(Quantity quantity) {
        return quantity.hasUnit() ? quantity.getUnit() : String.valueOf(quantity.hasCode() ? quantity.getCode() : "");
    }

    private static String display(CodeableConcept concept) {
        if (concept.hasText()) {
            return concept.getText();
        }
        Coding coding = concept.getCodingFirstRep();
        return coding.hasDisplay() ? coding.getDisplay() : String.valueOf(coding.getCode());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
