package health.daybreak.reporting.compliance;

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
 * What must be done within a limit at one clinic, and whether it was.
 *
 * @param settings the limits that no event carries
 * @param entries every figure, and each kind of it that there is
 */
public record ComplianceFigures(ComplianceSettings settings, List<ComplianceEntry> entries) {

    /**
     * One figure.
     *
     * @param kind in the words of the events; null for the figure as a whole
     * @param spread how long it took where it was done; null where nothing is measured
     */
    public record ComplianceEntry(
            ComplianceFigure figure,
            @Nullable String kind,
            Tally tally,
            @Nullable Spread spread) {}

    /**
     * The figures of these patients; {@code sessions} are all of theirs.
     *
     * @param now decides which limits have passed by now
     */
    public static ComplianceFigures of(
            Collection<Session> sessions, Collection<Journey> journeys, ComplianceSettings settings, Instant now) {
        ComplianceCases cases = new ComplianceCases(sessions, journeys, settings, now);
        List<ComplianceEntry> entries = new ArrayList<>();
        for (ComplianceFigure figure : ComplianceFigure.values()) {
            entries.add(entry(figure, null, cases));
            cases.kinds(figure).forEach(kind -> entries.add(entry(figure, kind, cases)));
        }
        return new ComplianceFigures(settings, List.copyOf(entries));
    }

    /** What is behind one of them. */
    public static Behind behind(
            ComplianceFigure figure,
            @Nullable String kind,
            Collection<Session> sessions,
            Collection<Journey> journeys,
            ComplianceSettings settings,
            Instant now) {
        return Behind.of(new ComplianceCases(sessions, journeys, settings, now).of(figure, kind));
    }

    private static ComplianceEntry entry(ComplianceFigure figure, @Nullable String kind, ComplianceCases cases) {
        List<Case> all = cases.of(figure, kind);
        return new ComplianceEntry(figure, kind, Tally.of(all), Spread.of(all));
    }
}
