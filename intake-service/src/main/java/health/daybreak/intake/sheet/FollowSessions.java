package health.daybreak.intake.sheet;

import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.intake.patient.Follower;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is asked before a session follows the session: asked anew for each, kept when it is moved, and asked no more once it
 * is off or the dose has begun; asked anew when it was moved so far that the answers are too old. The newest that was said of a session counts, so nothing that came earlier is waited for.
 */
public final class FollowSessions implements Follower {

    /** At most so long before the session: domain.md 2.3, cadence [P]. */
    private static final Duration FRESH_FOR = Duration.ofHours(48);

    private final Sheets sheets;
    private final Patients patients;
    private final SheetForm form;

    public FollowSessions(Sheets sheets, Patients patients, SheetForm form) {
        this.sheets = sheets;
        this.patients = patients;
        this.form = form;
    }

    static List<String> due(SheetForm form, Moment moment, @Nullable Integer number) {
        return form.at(moment, number).stream().map(SheetForm.Asked::instrument).toList();
    }

    @Override
    public void heardOfSession(Received<SessionEvent> received) {
        switch (received.data()) {
            case SessionBooked booked -> booked(received, booked);
            case SessionMoved moved -> change(received, sheet -> sheet.startsAt(moved.startsAt(), FRESH_FOR));
            case SessionCancelled cancelled -> close(received, cancelled.cancelledAt());
            case SessionMissed missed -> close(received, missed.missedAt());
            case DoseStarted started -> close(received, started.startedAt());
            case SessionAborted aborted -> close(received, aborted.abortedAt());
            case SessionCompleted completed -> close(received, completed.completedAt());
            case null -> {}
            case SessionEvent other -> {}
        }
    }

    private void booked(Received<SessionEvent> received, SessionBooked booked) {
        if (patients.find(booked.patientId()).isEmpty()) {
            // Erased meanwhile, or of another installation: nobody is left to ask.
            return;
        }
        List<String> due = due(form, Moment.BEFORE_SESSION, booked.number());
        sheets.reactToLatest(idOf(received), received, (sheet, event, envelope) -> {
            Sheet known = sheet != null
                    ? sheet
                    : Sheet.open(booked.patientId(), booked.sessionId(), Moment.BEFORE_SESSION, booked.number(), due);
            return Change.to(known.booked(booked.number(), due).startsAt(booked.startsAt(), FRESH_FOR));
        });
    }

    private void close(Received<SessionEvent> received, Instant at) {
        change(received, sheet -> sheet.closed(at));
    }

    private void change(Received<SessionEvent> received, UnaryOperator<Sheet> change) {
        sheets.reactToLatest(
                idOf(received),
                received,
                (sheet, event, envelope) -> sheet == null ? null : Change.to(change.apply(sheet)));
    }

    private static String idOf(Received<SessionEvent> received) {
        return Sheet.id(received.envelope().subject(), Moment.BEFORE_SESSION);
    }
}
