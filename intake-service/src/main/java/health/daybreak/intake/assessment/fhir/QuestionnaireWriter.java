package health.daybreak.intake.assessment.fhir;

import health.daybreak.intake.assessment.Choice;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.Range;
import java.util.Comparator;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/** An instrument as a FHIR Questionnaire. */
public final class QuestionnaireWriter {

    /** The item of an instrument of which only the total is kept. */
    static final String TOTAL = "total";

    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    private static final String LOWEST = "http://hl7.org/fhir/StructureDefinition/minValue";
    private static final String HIGHEST = "http://hl7.org/fhir/StructureDefinition/maxValue";

    private QuestionnaireWriter() {}

    /** With every item that may ship, in its order; numbers of items where the wording may not. */
    public static Questionnaire write(Instrument instrument) {
        Questionnaire questionnaire = new Questionnaire();
        questionnaire.setId(instrument.id().toLowerCase(Locale.ROOT) + "-" + instrument.version());
        questionnaire.setUrl(LocalCodes.url(instrument));
        questionnaire.setVersion(instrument.version());
        questionnaire.setName(instrument.id().replace('-', '_'));
        questionnaire.setTitle(instrument.title());
        questionnaire.setStatus(PublicationStatus.ACTIVE);
        questionnaire.addSubjectType("Patient");
        questionnaire.setDescription(instrument.recall());
        questionnaire.setCopyright(instrument.licence());
        questionnaire.setCode(LocalCodes.panel(instrument).getCoding());
        instrument.items().forEach(item -> questionnaire.addItem(item(instrument, item)));
        Range range = instrument.range();
        if (instrument.items().isEmpty() && range != null) {
            questionnaire.addItem(total(instrument, range));
        }
        return questionnaire;
    }

    private static QuestionnaireItemComponent item(Instrument instrument, Item item) {
        QuestionnaireItemComponent written = new QuestionnaireItemComponent();
        CodeableConcept code = LocalCodes.item(instrument, item);
        written.setLinkId(item.id()).setText(item.text()).setCode(code.getCoding());
        written.setRequired(item.scored() && instrument.scoring().mayMiss() == 0 && isAlwaysNeeded(instrument, item));
        written.setType(instrument.wordingShips() ? QuestionnaireItemType.CHOICE : QuestionnaireItemType.INTEGER);
        instrument.choicesOf(item).stream()
                .sorted(Comparator.comparing(Choice::value))
                .forEach(choice -> addOption(written, instrument, item, choice));
        Item.AskedIf gate = item.askedIf();
        if (gate != null) {
            addConditions(written, instrument, gate);
        }
        return written;
    }

    private static boolean isAlwaysNeeded(Instrument instrument, Item item) {
        return instrument.scoring().oneIsEnough().stream().noneMatch(group -> group.contains(item.id()));
    }

    private static void addOption(QuestionnaireItemComponent written, Instrument instrument, Item item, Choice choice) {
        var option = written.addAnswerOption();
        if (instrument.wordingShips()) {
            var coding = LocalCodes.answer(instrument, item, choice);
            coding.addExtension(ORDINAL, new DecimalType(choice.value()));
            option.setValue(coding);
        } else {
            option.setValue(new IntegerType(choice.value()));
        }
    }

    /** FHIR compares coded answers only for being the same, so each answer that is high enough is named. */
    private static void addConditions(QuestionnaireItemComponent written, Instrument instrument, Item.AskedIf gate) {
        Item before = instrument.item(gate.item());
        instrument.choicesOf(before).stream()
                .filter(choice -> choice.value() >= gate.atLeast())
                .forEach(choice -> written.addEnableWhen()
                        .setQuestion(before.id())
                        .setOperator(QuestionnaireItemOperator.EQUAL)
                        .setAnswer(LocalCodes.answer(instrument, before, choice)));
        if (written.getEnableWhen().size() > 1) {
            written.setEnableBehavior(EnableWhenBehavior.ANY);
        }
    }

    private static QuestionnaireItemComponent total(Instrument instrument, Range range) {
        QuestionnaireItemComponent total = new QuestionnaireItemComponent();
        total.setLinkId(TOTAL).setText(instrument.title() + ", total").setType(QuestionnaireItemType.INTEGER);
        total.setCode(LocalCodes.total(instrument).getCoding()).setRequired(true);
        total.addExtension(LOWEST, new IntegerType(range.lowest()));
        total.addExtension(HIGHEST, new IntegerType(range.highest()));
        return total;
    }
}
