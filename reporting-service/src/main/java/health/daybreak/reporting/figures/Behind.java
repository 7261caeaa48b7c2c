package health.daybreak.reporting.figures;

import health.daybreak.reporting.figures.Case.Standing;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What is behind a figure: whatever is counted in it, then what is missing from it, the latest first. What is neither is
 * only numbered: nobody looks for the sessions in which nothing happened.
 *
 * @param tally the figure itself
 * @param cases at most {@value #MOST}
 * @param left how many more there are
 */
public record Behind(Tally tally, List<Case> cases, int left) {

    static final int MOST = 200;

    private static final Comparator<Case> ORDER = Comparator.comparing(Case::standing)
            .thenComparing(Case::at, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Case::patientId)
            .thenComparing(Case::sessionId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What is behind the figure that these cases make. */
    public static Behind of(Collection<Case> cases) {
        List<Case> listed = cases.stream()
                .filter(one -> one.standing() != Standing.NOT_COUNTED)
                .sorted(ORDER)
                .toList();
        int shown = Math.min(listed.size(), MOST);
        return new Behind(Tally.of(cases), listed.subList(0, shown), listed.size() - shown);
    }

    /** Whom it shows, each once. */
    public List<String> patientIds() {
        return cases.stream().map(Case::patientId).distinct().toList();
    }
}
