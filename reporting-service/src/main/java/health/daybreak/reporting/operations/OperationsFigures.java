package health.daybreak.reporting.operations;

import health.daybreak.reporting.figures.Behind;
import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Spread;
import health.daybreak.reporting.figures.Tally;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one clinic runs. Messages are counted for themselves.
 *
 * @param settings what counts as on time
 * @param entries every figure, and each kind of it that there is
 * @param chairs what became of the time of each chair
 * @param nurses what became of the time of each nurse
 */
public record OperationsFigures(
        OperationsSettings settings, List<OperationsEntry> entries, List<Use> chairs, List<Use> nurses) {

    /**
     * One figure.
     *
     * @param kind null for the figure as a whole
     * @param spread how long it took; null where nothing is measured
     */
    public record OperationsEntry(
            OperationsFigure figure,
            @Nullable String kind,
            Tally tally,
            @Nullable Spread spread) {}

    private static final List<OperationsFigure> WHOLE = List.of(
            OperationsFigure.NO_SHOW,
            OperationsFigure.LATE_CANCEL,
            OperationsFigure.ON_TIME_START,
            OperationsFigure.DWELL);

    /**
     * The figures of these patients; {@code sessions} are all of theirs.
     *
     * @param now decides only which appointments are due by now
     */
    public static OperationsFigures of(
            Collection<Session> sessions, Collection<Journey> journeys, OperationsSettings settings, Instant now) {
        OperationsCases cases = new OperationsCases(sessions, journeys, settings, now);
        List<OperationsEntry> entries = new ArrayList<>();
        WHOLE.forEach(figure -> entries.add(entry(figure, null, cases)));
        for (OperationsFigure figure : OperationsFigure.values()) {
            cases.kinds(figure).forEach(kind -> entries.add(entry(figure, kind, cases)));
        }
        return new OperationsFigures(settings, List.copyOf(entries), Use.ofChairs(sessions), Use.ofNurses(sessions));
    }

    /** What is behind one of them. */
    public static Behind behind(
            OperationsFigure figure,
            @Nullable String kind,
            Collection<Session> sessions,
            Collection<Journey> journeys,
            OperationsSettings settings,
            Instant now) {
        return Behind.of(new OperationsCases(sessions, journeys, settings, now).of(figure, kind));
    }

    private static OperationsEntry entry(OperationsFigure figure, @Nullable String kind, OperationsCases cases) {
        List<Case> all = cases.of(figure, kind);
        return new OperationsEntry(figure, kind, Tally.of(all), Spread.of(all));
    }
}
