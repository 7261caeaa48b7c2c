package health.daybreak.reporting.session;

import java.util.function.Predicate;

/** What is counted of sessions. */
public enum SessionFigure {
    ALL(session -> true),
    /** To be, or going on now. */
    OPEN(session -> session.status() == SessionStatus.BOOKED || session.status() == SessionStatus.IN_TREATMENT),
    COMPLETED(session -> session.status() == SessionStatus.COMPLETED),
    ABORTED(session -> session.status() == SessionStatus.ABORTED),
    CANCELLED(session -> session.status() == SessionStatus.CANCELLED),
    /** Cancelled too late for somebody else to have the chair. */
    CANCELLED_LATE(SessionFigure::cancelledLate),
    MISSED(session -> session.status() == SessionStatus.MISSED),
    /** With an alert or more. */
    WITH_ALERTS(session -> !session.visit().alerts().isEmpty()),
    /** Held or stopped by the gate before the dose once or more. */
    WITH_HOLDS(session -> !session.visit().holds().isEmpty());

    private final Predicate<Session> counted;

    SessionFigure(Predicate<Session> counted) {
        this.counted = counted;
    }

    boolean counts(Session session) {
        return counted.test(session);
    }

    private static boolean cancelledLate(Session session) {
        Session.Cancellation cancellation = session.cancellation();
        return session.status() == SessionStatus.CANCELLED && cancellation != null && cancellation.late();
    }
}
