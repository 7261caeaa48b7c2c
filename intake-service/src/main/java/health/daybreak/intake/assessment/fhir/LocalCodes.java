package health.daybreak.intake.assessment.fhir;

import health.daybreak.intake.assessment.Choice;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.Loinc;
import health.daybreak.intake.fhir.Codes;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** How instruments, items and answers are called: a verified LOINC code first, and always our own. */
final class LocalCodes {

    private LocalCodes() {}

    /** The address of a definition, which a response names with its version. */
    static String url(Instrument instrument) {
        return Codes.INSTRUMENT + ":" + instrument.id();
    }

    static CodeableConcept total(Instrument instrument) {
        return both(instrument.loincTotal(), instrument.id() + ".total", instrument.title() + ", result");
    }

    static CodeableConcept panel(Instrument instrument) {
        return both(instrument.loincPanel(), instrument.id(), instrument.title());
    }

    static CodeableConcept item(Instrument instrument, Item item) {
        return both(item.loinc(), instrument.id() + "." + item.id(), item.text());
    }

    /** The LOINC answer where it was verified, else ours. */
    static Coding answer(Instrument instrument, Item item, Choice choice) {
        Loinc loinc = choice.loinc();
        if (loinc != null && loinc.verified()) {
            return Codes.coding(Codes.LOINC, loinc.code(), choice.text());
        }
        String of = item.choices().isEmpty() ? instrument.id() : instrument.id() + "." + item.id();
        return Codes.coding(Codes.INSTRUMENT, of + ".answer." + choice.value(), choice.text());
    }

    static CodeableConcept band(Instrument instrument, String band) {
        String words = band.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return Codes.concept(Codes.INSTRUMENT, instrument.id() + ".band." + band, words);
    }

    static CodeableConcept sign(Instrument instrument, String sign, String sentence) {
        return Codes.concept(Codes.INSTRUMENT, instrument.id() + ".sign." + sign, sentence);
    }

    private static CodeableConcept both(@Nullable Loinc loinc, String local, String text) {
        CodeableConcept concept = new CodeableConcept().setText(text);
        if (loinc != null && loinc.verified()) {
            concept.addCoding().setSystem(Codes.LOINC).setCode(loinc.code());
        }
        return concept.addCoding(Codes.coding(Codes.INSTRUMENT, local, text));
    }
}
