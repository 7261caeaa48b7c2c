package health.daybreak.intake.consent.link.web;

import health.daybreak.intake.consent.ConsentText;
import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.TextChoice;
import health.daybreak.intake.consent.Wording;
import java.util.List;

/** What waits for the signature of whoever opened the link, and nothing else of their record. */
record MyConsentsView(List<ToSign> texts) {

    /**
     * One text, word for word in one language.
     *
     * @param hash to be sent back with the signature, so that what is kept is what was read
     */
    record ToSign(
            Scope scope,
            String version,
            String language,
            String title,
            String text,
            List<TextChoice> choices,
            String hash) {

        static ToSign of(ConsentText text, String language) {
            Wording wording = text.forSpeakerOf(language);
            return new ToSign(
                    text.scope(),
                    text.version(),
                    wording.language(),
                    wording.title(),
                    wording.text(),
                    wording.choices(),
                    wording.hash());
        }
    }

    static MyConsentsView of(List<ConsentText> texts, String language) {
        return new MyConsentsView(
                texts.stream().map(text -> ToSign.of(text, language)).toList());
    }
}
