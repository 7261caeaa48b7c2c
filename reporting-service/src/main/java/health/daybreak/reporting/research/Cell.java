package health.daybreak.reporting.research;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the stream tells of a course and that somebody outside may know of a person: whoever shares a cell cannot be
 * told apart by it. What is null is withheld.
 *
 * @param after the group with which the course before was told; null for the first: one participant's courses are told
 *     under one pseudonym, so whoever is to be alike must have been so before
 * @param pattern on which days sessions were, counted from the participant's first told day; empty when days are withheld
 * @param sessions how many sessions are told
 */
public record Cell(
        Withheld withheld,
        @Nullable String after,
        @Nullable String ageBand,
        @Nullable String administrativeGender,
        @Nullable String indication,
        @Nullable String route,
        @Nullable BigDecimal doseMilligramsPerKilogram,
        List<Integer> pattern,
        int sessions) {

    public Cell {
        pattern = List.copyOf(pattern);
    }
}
