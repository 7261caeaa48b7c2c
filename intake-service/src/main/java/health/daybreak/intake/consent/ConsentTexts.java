package health.daybreak.intake.consent;

import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import java.util.Map;

/** The texts in use, and how long a signature on them holds. */
public record ConsentTexts(int validMonths, List<ConsentText> texts) {

    public ConsentTexts {
        texts = List.copyOf(texts);
    }

    /** The text of this scope in this version; refuses one that is not in use. */
    ConsentText inUse(Scope scope, String version) {
        return texts.stream()
                .filter(text -> text.scope() == scope && text.version().equals(version))
                .findFirst()
                .orElseThrow(() -> Refused.unprocessable(
                        "consent-text-not-in-use",
                        "This version of the text is not in use; show the current one and have it signed.",
                        Map.of("current", current(scope))));
    }

    private List<String> current(Scope scope) {
        return texts.stream()
                .filter(text -> text.scope() == scope)
                .map(ConsentText::version)
                .toList();
    }
}
