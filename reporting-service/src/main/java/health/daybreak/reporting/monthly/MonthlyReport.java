package health.daybreak.reporting.monthly;

import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.outcomes.OutcomeFigures;
import health.daybreak.reporting.outcomes.OutcomeRow;
import health.daybreak.reporting.outcomes.Share;
import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.SessionStatus;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The main figures of one month, as they stood when it was made. Only whole numbers, each with what it is of: a share is
 * whoever reads it to work out, and no rounding can be argued about.
 *
 * @param kind what this is, and in which version
 * @param asOf when the figures were worked out; what is heard later is not in them
 */
public record MonthlyReport(String kind, String clinicId, YearMonth month, Instant asOf, List<Figure> figures) {

    /** The kind of this version. */
    public static final String KIND = "daybreak.monthly-report.v1";

    private static final int SEVERE = 3;

    /**
     * So many.
     *
     * @param of of how many; null of a plain count
     */
    public record Figure(String name, int count, @Nullable Integer of, String meaning) {}

    public MonthlyReport {
        figures = List.copyOf(figures);
    }

    /**
     * The report of a clinic.
     *
     * @param sessions all of the clinic's; those count whose appointment is on a day of the month on the clinic's calendar
     * @param events all of the clinic's adverse events; those of these sessions count
     * @param outcomes of all courses, not only of this month: a month's follow-ups are too few to say anything
     */
    public static MonthlyReport of(
            String clinicId,
            YearMonth month,
            List<Session> sessions,
            List<AdverseEvent> events,
            List<OutcomeFigures> outcomes,
            Instant asOf) {
        List<Session> ofMonth = sessions.stream()
                .filter(session ->
                        session.date() != null && YearMonth.from(session.date()).equals(month))
                .toList();
        List<Figure> figures = new ArrayList<>(visits(ofMonth));
        figures.addAll(adverse(ofMonth, events));
        outcomes.forEach(one -> figures.addAll(outcome(one)));
        return new MonthlyReport(KIND, clinicId, month, asOf, figures);
    }

    private static List<Figure> visits(List<Session> sessions) {
        int all = sessions.size();
        int came = count(sessions, Session::attended);
        return List.of(
                new Figure("sessions", all, null, "Sessions whose appointment was in the month."),
                new Figure("sessions.completed", ended(sessions, SessionStatus.COMPLETED), all, "Held and signed."),
                new Figure("sessions.aborted", ended(sessions, SessionStatus.ABORTED), all, "Broken off."),
                new Figure("sessions.missed", ended(sessions, SessionStatus.MISSED), all, "Nobody came."),
                new Figure("sessions.cancelled", ended(sessions, SessionStatus.CANCELLED), all, "Cancelled."),
                new Figure("sessions.attended", came, all, "The patient came."),
                new Figure(
                        "sessions.held",
                        count(
                                sessions,
                                session -> session.attended()
                                        && !session.visit().holds().isEmpty()),
                        came,
                        "Of those who came, the gate before the dose said hold or stop at least once."),
                new Figure(
                        "sessions.alerted",
                        count(
                                sessions,
                                session -> session.attended()
                                        && !session.visit().alerts().isEmpty()),
                        came,
                        "Of those who came, at least one alert of vital signs or symptoms was raised."));
    }

    private static List<Figure> adverse(List<Session> sessions, List<AdverseEvent> all) {
        Set<String> ids = sessions.stream().map(Session::sessionId).collect(Collectors.toSet());
        List<AdverseEvent> events =
                all.stream().filter(event -> ids.contains(event.sessionId())).toList();
        int serious = (int) events.stream().filter(AdverseEvent::serious).count();
        int severe =
                (int) events.stream().filter(event -> event.grade() >= SEVERE).count();
        return List.of(
                new Figure(
                        "adverse-events", events.size(), null, "Adverse events of these sessions, as assessed last."),
                new Figure("adverse-events.serious", serious, events.size(), "Serious by ICH E2A."),
                new Figure("adverse-events.severe", severe, events.size(), "Of CTCAE grade 3 or more."));
    }

    private static List<Figure> outcome(OutcomeFigures outcomes) {
        OutcomeRow followUp = outcomes.rows().getLast();
        String instrument = outcomes.instrument().name();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                instrument + ".missing",
                followUp.reached() - followUp.analysed(),
                followUp.reached(),
                "Courses due a score at follow-up that have none, or no baseline; of all courses up to now."));
        add(
                figures,
                instrument + ".response",
                followUp.response(),
                "Response at follow-up, of those with both scores.");
        add(figures, instrument + ".remission", followUp.remission(), "Remission at follow-up.");
        add(figures, instrument + ".worse", followUp.worse(), "Worse at follow-up.");
        return figures;
    }

    private static void add(List<Figure> figures, String name, @Nullable Share share, String meaning) {
        if (share != null) {
            figures.add(new Figure(name, share.courses(), share.of(), meaning));
        }
    }

    private static int ended(List<Session> sessions, SessionStatus status) {
        return count(sessions, session -> session.status() == status);
    }

    private static int count(List<Session> sessions, Predicate<Session> counted) {
        return (int) sessions.stream().filter(counted).count();
    }
}
