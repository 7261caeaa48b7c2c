package health.daybreak.intake.consent.store;

import health.daybreak.intake.DataFile;
import health.daybreak.intake.consent.ConsentText;
import health.daybreak.intake.consent.ConsentTexts;
import health.daybreak.intake.consent.RenewalRules;
import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.TextChoice;
import health.daybreak.intake.consent.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The consent texts in their versions: an index, and beside it one plain file for each version and language, title
 * first, so that a lawyer can read what a patient reads.
 */
public final class ConsentTextFile {

    private static final String INDEX = "consent/texts.json";

    private ConsentTextFile() {}

    /** Reads the files; throws {@link IllegalStateException} when one is missing or not understood. */
    public static ConsentTexts read() {
        Index index = DataFile.read(INDEX, Index.class);
        return new ConsentTexts(
                index.renewal(), index.texts().stream().map(Entry::text).toList());
    }

    record Index(RenewalRules renewal, List<Entry> texts) {}

    record Entry(
            Scope scope,
            String version,
            LocalDate effectiveFrom,
            boolean material,
            List<String> languages,
            @Nullable List<Asked> choices) {

        ConsentText text() {
            return new ConsentText(
                    scope,
                    version,
                    effectiveFrom,
                    material,
                    languages.stream().map(this::wording).toList());
        }

        private Wording wording(String language) {
            String slug = scope.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String file = "consent/texts/%s.%s.%s.txt".formatted(slug, version, language);
            String[] titleAndText = DataFile.readText(file).split("\n\n", 2);
            if (titleAndText.length != 2) {
                throw new IllegalStateException(file + " has no title, empty line and text");
            }
            List<TextChoice> asked = choices == null
                    ? List.of()
                    : choices.stream().map(choice -> choice.in(language)).toList();
            return new Wording(language, titleAndText[0].strip(), titleAndText[1].strip(), asked);
        }
    }

    record Asked(String id, Map<String, String> question, List<Offered> options) {

        TextChoice in(String language) {
            return new TextChoice(
                    id,
                    said(question, language),
                    options.stream()
                            .map(option -> new TextChoice.TextOption(option.id(), said(option.words(), language)))
                            .toList());
        }
    }

    record Offered(String id, Map<String, String> words) {}

    private static String said(Map<String, String> words, String language) {
        return Objects.requireNonNull(words.get(language), () -> words + " is not said in " + language);
    }
}
