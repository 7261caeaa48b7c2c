package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.outcomes.OutcomeSettings.DoseEdge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bands of doses: below the first edge, from each edge up to but not including the next, and from the last one on.
 *
 * @param edges at least one, the lowest first
 */
record DoseBands(List<DoseEdge> edges) {

    private static final String NOTHING_GIVEN = "NOTHING_GIVEN";

    /** The band of a course that began with this dose; null stands for none yet. */
    String of(@Nullable FirstDose dose) {
        if (dose == null) {
            return NOTHING_GIVEN;
        }
        BigDecimal given = dose.milligramsPerKilogram();
        if (given == null) {
            return OutcomeGroups.UNKNOWN;
        }
        int passed = (int) edges.stream()
                .filter(edge -> given.compareTo(edge.milligramsPerKilogram()) >= 0)
                .count();
        return bands().get(passed);
    }

    /** All of them, the lowest dose first. */
    List<String> inOrder() {
        return Stream.concat(bands().stream(), Stream.of(NOTHING_GIVEN, OutcomeGroups.UNKNOWN))
                .toList();
    }

    private List<String> bands() {
        List<String> bands = new ArrayList<>();
        bands.add("BELOW_" + at(0));
        for (int i = 1; i < edges.size(); i++) {
            bands.add(at(i - 1) + "_TO_" + at(i));
        }
        bands.add("FROM_" + at(edges.size() - 1));
        return bands;
    }

    private String at(int edge) {
        return edges.get(edge).milligramsPerKilogram().toPlainString();
    }
}
