package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.staff.QualifiedPrescribers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A prescriber orders the same again, before or after the order has run out. */
@Service
public final class RenewOrder {

    private final Courses courses;
    private final QualifiedPrescribers prescribers;

    RenewOrder(Courses courses, QualifiedPrescribers prescribers) {
        this.courses = courses;
        this.prescribers = prescribers;
    }

    /** Returns the course; refused (403) for somebody not qualified that day, (422) when the order does not run out. */
    public Stored<Course> renew(String courseId, @Nullable Long seen, Instant now) {
        Function<Course, Change<Course>> renew = course -> {
            LocalDate today = LocalDate.ofInstant(now, course.zone());
            prescribers.require(Cause.current().actorId(), today);
            Integer days = course.order().validDays();
            if (days == null) {
                throw Refused.unprocessable("order-does-not-end", "This order holds for as long as the course runs.");
            }
            return course.orderRenewed(today.plusDays(days), now);
        };
        return seen == null ? courses.change(courseId, renew) : courses.change(courseId, seen, renew);
    }
}
