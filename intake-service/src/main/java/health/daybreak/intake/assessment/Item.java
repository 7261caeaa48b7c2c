package health.daybreak.intake.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of an instrument.
 *
 * @param scored false for an item that is asked but not part of the total
 * @param choices this item's own answers; empty when it takes the instrument's
 */
public record Item(String id, String text, @Nullable String loinc, boolean scored, List<Choice> choices) {

    public Item {
        choices = List.copyOf(choices);
    }
}
