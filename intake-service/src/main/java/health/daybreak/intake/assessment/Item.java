package health.daybreak.intake.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of an instrument.
 *
 * @param text the question, or only its number where the wording may not ship
 * @param textSinceLastVisit the question where it is asked before a session, about the time since the last visit; null where
 *     the same words serve
 * @param scored false for an item that is asked but not part of the total
 * @param askedIf null for an item that is always asked
 * @param choices this item's own answers; empty when it takes the instrument's
 */
public record Item(
        String id,
        String text,
        @Nullable String textSinceLastVisit,
        @Nullable Loinc loinc,
        boolean scored,
        @Nullable AskedIf askedIf,
        List<Choice> choices) {

    /** Asked only when that earlier item was answered with at least this; otherwise it counts as zero. */
    public record AskedIf(String item, int atLeast) {}

    public Item {
        choices = List.copyOf(choices);
    }
}
