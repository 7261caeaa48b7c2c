package health.daybreak.intake.screening;

import java.util.List;

/**
 * Something that must be known before a patient can be found eligible.
 *
 * @param code stable, for programs
 * @param items what exactly, for example the questions without an answer
 */
public record Missing(String code, String sentence, List<String> items) {

    public Missing {
        items = List.copyOf(items);
    }
}
