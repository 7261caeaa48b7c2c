package health.daybreak.reporting.export;

import static health.daybreak.reporting.export.Column.day;
import static health.daybreak.reporting.export.Column.moment;
import static health.daybreak.reporting.export.Column.number;
import static health.daybreak.reporting.export.Column.text;
import static health.daybreak.reporting.export.Column.yesOrNo;

import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.Session.Cancellation;
import health.daybreak.reporting.session.Session.Plan;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sessions of a clinic. */
final class SessionTable {

    static final ExportTable<Session> TABLE = new ExportTable<>(
            "sessions",
            "One row for each session that was booked or held, however it ended.",
            List.of(
                    text("session_id", "The session.", Session::sessionId),
                    text(
                            "patient_id",
                            "The patient, by a number that says nothing of who that is.",
                            Session::patientId),
                    text("course_id", "The course that it belongs to.", Session::courseId),
                    number("number", "Which session of its course it is, from 1.", planned(Plan::number)),
                    text("phase", "Phase of the course, such as INDUCTION or MAINTENANCE.", planned(Plan::phase)),
                    text("route", "How the drug is given: IV, IM or KAP.", planned(Plan::route)),
                    text("zone", "Time zone of the clinic, as an IANA name.", planned(Plan::zone)),
                    day("date", "Day of the appointment on the clinic's calendar, as last decided.", Session::date),
                    moment(
                            "starts_at",
                            "Beginning of the appointment, as last decided.",
                            session -> session.appointment() == null
                                    ? null
                                    : session.appointment().startsAt()),
                    text(
                            "status",
                            "BOOKED, IN_TREATMENT, COMPLETED, ABORTED, CANCELLED or MISSED; what was done stands above"
                                    + " what was planned.",
                            session -> session.status().name()),
                    text(
                            "cancelled_because",
                            "Reason; empty unless it was cancelled.",
                            cancelled(Cancellation::reason)),
                    yesOrNo(
                            "cancelled_late",
                            "Whether the clinic counts it as a late one; empty unless it was cancelled.",
                            cancelled(Cancellation::late)),
                    moment("cancelled_at", "When; empty unless it was cancelled.", cancelled(Cancellation::at)),
                    moment("missed_at", "When nobody had come; empty unless it was missed.", Session::missedAt),
                    moment("arrived_at", "Arrival of the patient; empty while nobody came.", session -> session.visit()
                            .arrivedAt()),
                    moment(
                            "dose_started_at",
                            "Beginning of the dose; empty while none was given.",
                            session -> session.visit().doseStartedAt()),
                    moment(
                            "completed_at",
                            "When the note was signed; empty unless it was completed.",
                            session -> session.visit().completedAt()),
                    moment("aborted_at", "When it was broken off; empty unless it was.", session -> session.visit()
                            .abortedAt()),
                    number("holds", "How often the gate before the dose said hold or stop.", session -> session.visit()
                            .holds()
                            .size()),
                    number(
                            "alerts",
                            "Alerts of vital signs and symptoms; those about overdue measurements are not counted.",
                            session -> session.visit().alerts().size())),
            known -> known.sessions(),
            Session::patientId);

    private SessionTable() {}

    private static <V> Function<Session, @Nullable V> planned(Function<Plan, V> value) {
        return session -> session.plan() == null ? null : value.apply(session.plan());
    }

    private static <V> Function<Session, @Nullable V> cancelled(Function<Cancellation, V> value) {
        return session -> session.cancellation() == null ? null : value.apply(session.cancellation());
    }
}
