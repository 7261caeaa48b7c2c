package health.daybreak.treatment.adverse;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody makes of an event, at a moment. None is ever changed: who knows better assesses again.
 *
 * @param grade CTCAE 5.0: 1 mild, 2 moderate, 3 severe, 4 life-threatening, 5 death
 * @param serious why; empty when it is not
 * @param note in the record only
 */
public record Assessment(
        int grade,
        Set<Seriousness> serious,
        Causality causality,
        ActionTaken action,
        Outcome outcome,
        @Nullable String note,
        String by,
        Instant at) {

    public Assessment {
        serious = serious.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(serious));
    }

    boolean isSerious() {
        return !serious.isEmpty();
    }

    Assessment withNote(String text) {
        return new Assessment(grade, serious, causality, action, outcome, note == null ? null : text, by, at);
    }
}
