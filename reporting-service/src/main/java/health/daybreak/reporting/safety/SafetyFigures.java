package health.daybreak.reporting.safety;

import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.figures.Behind;
import health.daybreak.reporting.figures.Tally;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How safe the treatment is at one clinic. Adverse events are counted for themselves, for every 100 sessions.
 *
 * @param settings what counts as severe and when a check is due
 * @param entries every figure, and each kind of it that there is
 */
public record SafetyFigures(SafetySettings settings, List<SafetyEntry> entries) {

    /**
     * One figure.
     *
     * @param kind in the words of the events; null for the figure as a whole
     */
    public record SafetyEntry(SafetyFigure figure, @Nullable String kind, Tally tally) {}

    private static final List<SafetyFigure> WHOLE = List.of(
            SafetyFigure.SEVERE_HYPERTENSION,
            SafetyFigure.PATIENT_WITH_SEVERE_HYPERTENSION,
            SafetyFigure.HELD,
            SafetyFigure.GATE_OVERRIDDEN,
            SafetyFigure.RULE_OVERRIDDEN,
            SafetyFigure.ABORTED);

    private static final List<SafetyFigure> BY_KIND = List.of(
            SafetyFigure.ALERT,
            SafetyFigure.HELD,
            SafetyFigure.GATE_OVERRIDDEN,
            SafetyFigure.RULE_OVERRIDDEN,
            SafetyFigure.ABORTED,
            SafetyFigure.CHECK_DUE);

    /**
     * The figures of these patients; {@code sessions} are all of theirs.
     *
     * @param now decides only which checks are due by now
     */
    public static SafetyFigures of(
            Collection<Session> sessions, Collection<Journey> journeys, SafetySettings settings, Instant now) {
        SafetyCases cases = new SafetyCases(sessions, journeys, List.of(), settings, now);
        List<SafetyEntry> entries = new ArrayList<>();
        WHOLE.forEach(figure -> entries.add(entry(figure, null, cases)));
        BY_KIND.forEach(figure -> cases.kinds(figure).forEach(kind -> entries.add(entry(figure, kind, cases))));
        return new SafetyFigures(settings, List.copyOf(entries));
    }

    /** What is behind one of them, or behind the adverse events. */
    public static Behind behind(
            SafetyFigure figure,
            @Nullable String kind,
            Collection<Session> sessions,
            Collection<Journey> journeys,
            Collection<AdverseEvent> adverseEvents,
            SafetySettings settings,
            Instant now) {
        SafetyCases cases = new SafetyCases(sessions, journeys, adverseEvents, settings, now);
        return Behind.of(cases.of(figure, kind));
    }

    private static SafetyEntry entry(SafetyFigure figure, @Nullable String kind, SafetyCases cases) {
        return new SafetyEntry(figure, kind, Tally.of(cases.of(figure, kind)));
    }
}
