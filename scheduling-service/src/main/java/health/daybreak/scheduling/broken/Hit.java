package health.daybreak.scheduling.broken;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.outage.ReportedOutage;
import health.daybreak.scheduling.plan.model.Outage;
import java.util.List;

/**
 * A booked session that cannot take place as planned.
 *
 * @param by the outages that hit it
 */
public record Hit(Stored<Course> course, CourseSession session, List<ReportedOutage> by) {

    public Hit {
        by = List.copyOf(by);
    }

    /** The outages that hit this session; none when it is not booked any more. */
    static List<ReportedOutage> of(CourseSession session, List<ReportedOutage> outages) {
        return session.status() == SessionStatus.BOOKED
                ? outages.stream()
                        .filter(outage -> hits(outage.what(), session.place().slot()))
                        .toList()
                : List.of();
    }

    private static boolean hits(Outage outage, Slot slot) {
        return outage.touches(slot.startsAt(), slot.endsAt())
                && switch (outage) {
                    case Outage.PersonOut out ->
                        out.staffId().equals(slot.nurseId())
                                || out.staffId().equals(slot.prescriberId())
                                || out.staffId().equals(slot.therapistId());
                    case Outage.ChairDown down -> down.chairId().equals(slot.chairId());
                    case Outage.ClinicClosed closed -> true;
                };
    }
}
