package health.daybreak.intake.consent;

import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a patient signs, in one version. A released version never changes: other words are another version.
 *
 * @param effectiveFrom from which day on it is shown and signed, until a later version takes effect
 * @param material whether it says something new, so that whoever signed an earlier version signs again
 */
public record ConsentText(
        Scope scope, String version, LocalDate effectiveFrom, boolean material, List<Wording> wordings) {

    public ConsentText {
        wordings = List.copyOf(wordings);
        List<List<String>> asked =
                wordings.stream().map(ConsentText::ids).distinct().toList();
        if (asked.size() != 1) {
            throw new IllegalArgumentException(
                    scope + " " + version + " needs a wording, and the same choices in every language");
        }
    }

    /** The text in this language; refuses one that there is none in. */
    public Wording in(String language) {
        return wordings.stream()
                .filter(wording -> wording.language().equals(language))
                .findFirst()
                .orElseThrow(() -> Refused.unprocessable(
                        "consent-language-not-available",
                        "There is no wording of this text in that language; show one that there is.",
                        Map.of(
                                "languages",
                                wordings.stream().map(Wording::language).toList())));
    }

    /** The text for somebody who speaks this, as BCP 47 has it; in the first language where there is none. */
    public Wording forSpeakerOf(String languageTag) {
        return wordings.stream()
                .filter(wording ->
                        languageTag.equals(wording.language()) || languageTag.startsWith(wording.language() + "-"))
                .findFirst()
                .orElse(wordings.getFirst());
    }

    /** Refuses when a choice is left open, made twice, or not among those that the text offers. */
    void requireChosen(List<Chosen> chosen) {
        List<TextChoice> choices = wordings.getFirst().choices();
        boolean eachOnce = chosen.size() == choices.size()
                && chosen.stream().map(Chosen::choice).distinct().count() == choices.size();
        boolean allOffered = chosen.stream().allMatch(one -> choices.stream()
                .anyMatch(choice -> choice.id().equals(one.choice()) && choice.offers(one.option())));
        if (!eachOnce || !allOffered) {
            throw Refused.unprocessable(
                    "consent-choices-open",
                    "This text asks for one of its options to each of its choices before it is signed.",
                    Map.of("choices", choices.stream().map(TextChoice::id).toList()));
        }
    }

    private static List<String> ids(Wording wording) {
        return wording.choices().stream()
                .map(choice -> choice.id()
                        + choice.options().stream()
                                .map(TextChoice.TextOption::id)
                                .toList())
                .toList();
    }
}
