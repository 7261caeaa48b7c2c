package health.daybreak.reporting.operations;

import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.Session.Appointment;
import health.daybreak.reporting.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of the time for which one chair, or one nurse, was booked. How long a clinic is open is told by no event, so
 * this is of the booked time.
 *
 * @param id of the chair or of the member of staff
 * @param visits at which the patient came
 * @param bookedMinutes of these visits
 * @param usedMinutes from arrival to discharge, of the visits of which both are known
 * @param unmeasured of how many visits they are not: they are not over, or ended early
 * @param lostMinutes that were booked for visits that were missed or cancelled too late for somebody else
 */
public record Use(String id, int visits, long bookedMinutes, long usedMinutes, int unmeasured, long lostMinutes) {

    /** By chair, in the order of their ids. */
    static List<Use> ofChairs(Collection<Session> sessions) {
        return by(Appointment::chairId, sessions);
    }

    /** By nurse, in the order of their ids. */
    static List<Use> ofNurses(Collection<Session> sessions) {
        return by(Appointment::nurseId, sessions);
    }

    private static List<Use> by(Function<Appointment, @Nullable String> whose, Collection<Session> sessions) {
        return sessions.stream()
                .filter(session -> session.appointment() != null && whose.apply(session.appointment()) != null)
                .filter(session -> session.attended() || lost(session))
                .collect(Collectors.groupingBy(
                        session -> String.valueOf(whose.apply(session.appointment())),
                        TreeMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Use of(String id, List<Session> sessions) {
        List<Session> visits = sessions.stream().filter(Session::attended).toList();
        return new Use(
                id,
                visits.size(),
                visits.stream().mapToLong(Use::booked).sum(),
                visits.stream().mapToLong(Use::used).sum(),
                (int) visits.stream().filter(visit -> !measured(visit)).count(),
                sessions.stream().filter(Use::lost).mapToLong(Use::booked).sum());
    }

    private static boolean lost(Session session) {
        Session.Cancellation cancellation = session.cancellation();
        return session.status() == SessionStatus.MISSED
                || (session.status() == SessionStatus.CANCELLED && cancellation != null && cancellation.late());
    }

    private static long booked(Session session) {
        Appointment appointment = session.appointment();
        return appointment == null || appointment.endsAt() == null
                ? 0
                : minutes(appointment.startsAt(), appointment.endsAt());
    }

    private static boolean measured(Session session) {
        return session.visit().arrivedAt() != null && session.visit().dischargedAt() != null;
    }

    private static long used(Session session) {
        Instant arrived = session.visit().arrivedAt();
        Instant left = session.visit().dischargedAt();
        return arrived == null || left == null ? 0 : minutes(arrived, left);
    }

    private static long minutes(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMinutes());
    }
}
