package health.daybreak.intake.assessment.fhir;

import health.daybreak.intake.assessment.Choice;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.Loinc;
import health.daybreak.intake.fhir.Codes;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What an answer of another system is worth here: by its code, its number or its words, in this order. */
final class AnswerValue {

    private AnswerValue() {}

    /** The value of one of the item's choices; null when it is none of them. */
    static @Nullable Integer of(Instrument instrument, Item item, @Nullable Type value) {
        List<Choice> choices = instrument.choicesOf(item);
        if (value instanceof Coding coding) {
            return coded(instrument, item, coding);
        }
        if (value instanceof BooleanType yes && choices.size() == 2) {
            return yes.booleanValue() ? 1 : 0;
        }
        if (value instanceof StringType words) {
            return matching(choices, choice -> choice.text().equalsIgnoreCase(words.getValue()));
        }
        Integer number = number(value);
        return number == null ? null : matching(choices, choice -> choice.value() == number);
    }

    /** A whole number; null for anything else. */
    static @Nullable Integer number(@Nullable Type value) {
        BigDecimal number =
                switch (value) {
                    case IntegerType integer -> BigDecimal.valueOf(integer.getValue());
                    case DecimalType decimal -> decimal.getValue();
                    case Quantity quantity -> quantity.getValue();
                    case null, default -> null;
                };
        return number == null
                        || number.stripTrailingZeros().scale() > 0
                        || number.abs().intValue() > 1000
                ? null
                : Integer.valueOf(number.intValue());
    }

    private static @Nullable Integer coded(Instrument instrument, Item item, Coding coding) {
        List<Choice> choices = instrument.choicesOf(item);
        Integer byCode = matching(
                choices,
                choice ->
                        isSame(coding, choice.loinc()) || isSame(coding, LocalCodes.answer(instrument, item, choice)));
        if (byCode != null) {
            return byCode;
        }
        return Codes.LOINC.equals(coding.getSystem())
                ? null
                : matching(choices, choice -> choice.text().equalsIgnoreCase(String.valueOf(coding.getDisplay())));
    }

    private static boolean isSame(Coding coding, @Nullable Loinc loinc) {
        return loinc != null
                && loinc.code().equals(coding.getCode())
                && (coding.getSystem() == null || Codes.LOINC.equals(coding.getSystem()));
    }

    private static boolean isSame(Coding coding, Coding ours) {
        return ours.getSystem().equals(coding.getSystem()) && ours.getCode().equals(coding.getCode());
    }

    private static @Nullable Integer matching(List<Choice> choices, Predicate<Choice> wanted) {
        return choices.stream().filter(wanted).map(Choice::value).findFirst().orElse(null);
    }
}
