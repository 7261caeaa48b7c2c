package health.daybreak.intake.sheet.web;

import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.packet.PacketForm.QuestionnaireWords;
import health.daybreak.intake.packet.PacketForm.Words;
import health.daybreak.intake.packet.web.QuestionnaireView;
import health.daybreak.intake.sheet.Sheet;
import health.daybreak.intake.sheet.SheetForm;
import health.daybreak.intake.sheet.SheetForm.Asked;
import java.util.List;
import java.util.Objects;

/** What a patient is asked around a session, in one language. */
record MySheetForm(String language, List<QuestionnaireView> questionnaires) {

    static MySheetForm of(Sheet sheet, SheetForm form, Words words, Instruments instruments) {
        List<QuestionnaireView> asked = form.asked().stream()
                .filter(one ->
                        one.moment() == sheet.moment() && sheet.instruments().contains(one.instrument()))
                .map(one -> QuestionnaireView.of(
                        instruments.named(one.instrument()),
                        wordsOf(one, words),
                        one.recall().get(words.language())))
                .toList();
        return new MySheetForm(words.language(), asked);
    }

    private static QuestionnaireWords wordsOf(Asked asked, Words words) {
        QuestionnaireWords own = asked.words().get(words.language());
        return own != null
                ? own
                : Objects.requireNonNull(words.questionnaires().get(asked.instrument()), asked.instrument());
    }
}
