package health.daybreak.scheduling.recall;

import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.TaperStep;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that the protocol allows from one session to the next.
 *
 * @param fromDays the fewest
 * @param toDays the most
 */
public record Interval(int fromDays, int toDays) {

    /** From the last completed session of this course to the one after it. */
    public static Interval next(Course course, Protocol protocol) {
        if (course.phase() == Phase.INDUCTION) {
            return new Interval(
                    protocol.induction().minDaysBetween(), protocol.induction().maxDaysBetween());
        }
        int afterInduction =
                Math.max(0, completed(course).size() - protocol.induction().sessions());
        return afterInduction(protocol, afterInduction);
    }

    /** From one session to the next when so many were completed since the induction. */
    static Interval afterInduction(Protocol protocol, int sessions) {
        int left = sessions;
        TaperStep last = protocol.taper().getLast();
        for (TaperStep step : protocol.taper()) {
            Integer times = step.sessions();
            if (times == null || left < times) {
                return new Interval(step.fromDays(), step.toDays());
            }
            left -= times;
        }
        return new Interval(last.fromDays(), last.toDays());
    }

    /** "7 days", or "14 to 28 days". */
    String inWords() {
        return (fromDays == toDays ? "" : fromDays + " to ") + toDays + " days";
    }

    /** How many days a session of this course lies beyond the most that its protocol allows after the one before; from 0. */
    public static long daysPast(Course course, CourseSession session, Protocol protocol) {
        LocalDate day = date(session, course.zone());
        return course.sessions().stream()
                .filter(other -> other.number() < session.number())
                .filter(other -> other.status() != SessionStatus.CANCELLED && other.status() != SessionStatus.MISSED)
                .map(other -> date(other, course.zone()))
                .max(LocalDate::compareTo)
                .map(before -> ChronoUnit.DAYS.between(before, day)
                        - next(course, protocol).toDays())
                .map(past -> Math.max(0, past))
                .orElse(0L);
    }

    /** How many days it is past the most that the protocol allows after the last completed session; from 0. */
    public static long daysPast(Course course, Protocol protocol, LocalDate today) {
        List<LocalDate> dates = completed(course);
        return dates.isEmpty()
                ? 0
                : Math.max(
                        0,
                        ChronoUnit.DAYS.between(dates.getLast(), today)
                                - next(course, protocol).toDays());
    }

    /** The local dates of the sessions that were completed, in order. */
    static List<LocalDate> completed(Course course) {
        List<LocalDate> dates = new ArrayList<>(course.sessions().stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .map(session -> date(session, course.zone()))
                .toList());
        dates.sort(LocalDate::compareTo);
        return dates;
    }

    private static LocalDate date(CourseSession session, ZoneId zone) {
        return session.startsAt().atZone(zone).toLocalDate();
    }
}
