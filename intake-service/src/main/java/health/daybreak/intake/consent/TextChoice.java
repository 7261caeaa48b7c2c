package health.daybreak.intake.consent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that a text asks the patient to choose, in one language.
 *
 * @param id the same in every language, for example {@code SHOULDER}
 */
public record TextChoice(String id, String question, List<TextOption> options) {

    /** One answer to choose from; its id is the same in every language. */
    public record TextOption(String id, String words) {}

    public TextChoice {
        options = List.copyOf(options);
        Set<String> ids = new HashSet<>();
        if (options.size() < 2 || !options.stream().map(TextOption::id).allMatch(ids::add)) {
            throw new IllegalArgumentException(id + " needs at least two options, each once");
        }
    }

    boolean offers(String option) {
        return options.stream().anyMatch(one -> one.id().equals(option));
    }
}
