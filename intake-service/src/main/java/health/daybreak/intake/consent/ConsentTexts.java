package health.daybreak.intake.consent;

import health.daybreak.platform.aggregate.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every version of every text, for ever, and when a signature must be renewed. */
public record ConsentTexts(RenewalRules renewal, List<ConsentText> texts) {

    public ConsentTexts {
        texts = List.copyOf(texts);
        Set<String> versions = new HashSet<>();
        Set<String> days = new HashSet<>();
        for (ConsentText text : texts) {
            if (!versions.add(text.scope() + text.version()) || !days.add(text.scope() + "" + text.effectiveFrom())) {
                throw new IllegalArgumentException(text.scope() + " " + text.version() + " is there twice");
            }
        }
    }

    /** The text of each scope that is shown and signed on this day. */
    public List<ConsentText> inUseOn(LocalDate day) {
        return Stream.of(Scope.values())
                .flatMap(scope -> inUse(scope, day).stream())
                .toList();
    }

    /** The text of this scope that is signed on this day; refuses another version of it. */
    ConsentText inUse(Scope scope, String version, LocalDate day) {
        Optional<ConsentText> current = inUse(scope, day);
        return current.filter(text -> text.version().equals(version))
                .orElseThrow(() -> Refused.unprocessable(
                        "consent-text-not-in-use",
                        "This version of the text is not in use; show the current one and have it signed.",
                        Map.of(
                                "current",
                                current.map(ConsentText::version).stream().toList())));
    }

    /** A version that is or was in use; throws {@link IllegalStateException} when its file was taken away. */
    public ConsentText signed(Scope scope, String version) {
        return of(scope)
                .filter(text -> text.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The text " + scope + " " + version + " is gone"));
    }

    /** The day from which on a signature under this version must be renewed for new words, if there is one. */
    public Optional<LocalDate> replacedOn(Scope scope, String version) {
        LocalDate since = of(scope)
                .filter(text -> text.version().equals(version))
                .map(ConsentText::effectiveFrom)
                .findFirst()
                .orElse(LocalDate.MIN);
        return of(scope)
                .filter(text -> text.material() && text.effectiveFrom().isAfter(since))
                .map(ConsentText::effectiveFrom)
                .min(Comparator.naturalOrder());
    }

    private Optional<ConsentText> inUse(Scope scope, LocalDate day) {
        return of(scope)
                .filter(text -> !text.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(ConsentText::effectiveFrom));
    }

    private Stream<ConsentText> of(Scope scope) {
        return texts.stream().filter(text -> text.scope() == scope);
    }
}
