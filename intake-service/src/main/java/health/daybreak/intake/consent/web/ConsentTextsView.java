package health.daybreak.intake.consent.web;

import health.daybreak.intake.consent.ConsentText;
import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.TextChoice;
import health.daybreak.intake.consent.Wording;
import java.time.LocalDate;
import java.util.List;

/** The texts that are signed today, each in all its languages. */
record ConsentTextsView(List<TextView> texts) {

    /** One text. */
    record TextView(Scope scope, String version, LocalDate effectiveFrom, List<WordingView> wordings) {

        static TextView from(ConsentText text) {
            return new TextView(
                    text.scope(),
                    text.version(),
                    text.effectiveFrom(),
                    text.wordings().stream().map(WordingView::from).toList());
        }
    }

    /**
     * A text in one language.
     *
     * @param hash to be sent back with the signature, so that what is kept is what was read
     */
    record WordingView(String language, String title, String text, List<TextChoice> choices, String hash) {

        static WordingView from(Wording wording) {
            return new WordingView(
                    wording.language(), wording.title(), wording.text(), wording.choices(), wording.hash());
        }
    }

    static ConsentTextsView from(List<ConsentText> texts) {
        return new ConsentTextsView(texts.stream().map(TextView::from).toList());
    }
}
