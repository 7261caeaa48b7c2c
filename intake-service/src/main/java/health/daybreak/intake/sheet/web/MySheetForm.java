package health.daybreak.intake.sheet.web;

import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.packet.PacketForm.QuestionnaireWords;
import health.daybreak.intake.packet.PacketForm.Words;
import health.daybreak.intake.packet.web.QuestionnaireView;
import health.daybreak.intake.sheet.Moment;
import health.daybreak.intake.sheet.Sheet;
import health.daybreak.intake.sheet.SheetForm;
import health.daybreak.intake.sheet.SheetForm.Asked;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a patient is asked around a session, in one language. */
record MySheetForm(String language, List<QuestionnaireView> questionnaires) {

    /** What instruments are worded in. */
    private static final String OWN_LANGUAGE = "en";

    static MySheetForm of(Sheet sheet, SheetForm form, Words words, Instruments instruments) {
        List<QuestionnaireView> asked = form.asked().stream()
                .filter(one ->
                        one.moment() == sheet.moment() && sheet.instruments().contains(one.instrument()))
                .map(one -> {
                    Instrument instrument = instruments.named(one.instrument());
                    return QuestionnaireView.of(
                            instrument,
                            wordsOf(one, words),
                            one.recall().get(words.language()),
                            itemsOf(one, instrument, words.language()));
                })
                .toList();
        return new MySheetForm(words.language(), asked);
    }

    /** Before a session some items ask about another time than in the packet. */
    private static Map<String, String> itemsOf(Asked asked, Instrument instrument, String language) {
        return asked.moment() == Moment.BEFORE_SESSION && language.equals(OWN_LANGUAGE)
                ? instrument.itemsSinceLastVisit()
                : asked.items().getOrDefault(language, Map.of());
    }

    private static QuestionnaireWords wordsOf(Asked asked, Words words) {
        QuestionnaireWords own = asked.words().get(words.language());
        return own != null
                ? own
                : Objects.requireNonNull(words.questionnaires().get(asked.instrument()), asked.instrument());
    }
}
