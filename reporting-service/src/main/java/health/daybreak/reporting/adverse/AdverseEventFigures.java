package health.daybreak.reporting.adverse;

import health.daybreak.reporting.figures.Bounds;
import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.SessionStatus;
import health.daybreak.reporting.statistics.PoissonCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A clinic's adverse events for every 100 sessions that were completed. All adverse events are counted as they were
 * assessed last, also those of sessions that were not completed: the worst end a session, and would else be in no figure.
 *
 * @param completedSessions the denominator of every rate
 * @param all of every grade
 * @param serious as ICH E2A counts it, whatever the grade
 * @param byGrade CTCAE 5.0, all five grades, the mildest first; together they are {@code all}
 * @param ofOtherSessions how many of {@code all} belong to sessions that were not completed, or not yet
 */
public record AdverseEventFigures(
        int completedSessions, Rate all, Rate serious, List<Grade> byGrade, int ofOtherSessions) {

    private static final int WORST = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * So many adverse events.
     *
     * @param per100 for every 100 completed sessions, to one decimal, halves up; null while none was completed
     * @param interval the exact 95 % interval of that rate, as of a Poisson count: one session may have several; null while
     *     none was completed
     */
    public record Rate(
            int events,
            @Nullable BigDecimal per100,
            @Nullable Bounds interval) {}

    /** Those of one grade, 1 to 5. */
    public record Grade(int grade, Rate rate) {}

    /** Counts these adverse events; {@code sessions} are all of the clinic's. */
    public static AdverseEventFigures of(Collection<AdverseEvent> events, Collection<Session> sessions) {
        Set<String> completed = sessions.stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .map(Session::sessionId)
                .collect(Collectors.toSet());
        List<Grade> byGrade = IntStream.rangeClosed(1, WORST)
                .mapToObj(grade -> new Grade(grade, rate(events, event -> event.grade() == grade, completed.size())))
                .toList();
        return new AdverseEventFigures(
                completed.size(),
                rate(events, event -> true, completed.size()),
                rate(events, AdverseEvent::serious, completed.size()),
                byGrade,
                count(events, event -> !completed.contains(event.sessionId())));
    }

    private static Rate rate(Collection<AdverseEvent> events, Predicate<AdverseEvent> counted, int sessions) {
        int count = count(events, counted);
        return new Rate(
                count,
                sessions == 0
                        ? null
                        : HUNDRED.multiply(BigDecimal.valueOf(count))
                                .divide(BigDecimal.valueOf(sessions), 1, RoundingMode.HALF_UP),
                sessions == 0 ? null : Bounds.of(PoissonCount.exact(count), HUNDRED.doubleValue() / sessions));
    }

    private static int count(Collection<AdverseEvent> events, Predicate<AdverseEvent> counted) {
        return (int) events.stream().filter(counted).count();
    }
}
