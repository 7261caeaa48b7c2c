package health.daybreak.scheduling.waitlist.web;

import health.daybreak.scheduling.waitlist.PlaceWish;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which session waits, and which places would do; leave out what does not matter.
 *
 * @param sessionId the booked session that waits for another place
 * @param courseId instead of it, the course whose next session is not booked yet and waits
 * @param earlierOnly whether only an earlier place is wanted
 * @param noticeHours how many hours before its start the patient must know of a place
 */
record WishRequest(
        @Nullable @Size(max = 100) String sessionId,
        @Nullable @Size(max = 100) String courseId,
        boolean earlierOnly,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Set<DayOfWeek> weekdays,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        @Nullable Integer noticeHours) {

    private static final int USUAL_NOTICE_HOURS = 2;

    PlaceWish toWish() {
        return new PlaceWish(
                earlierOnly,
                from,
                to,
                Objects.requireNonNullElseGet(weekdays, Set::of),
                notBefore,
                notAfter,
                Objects.requireNonNullElse(noticeHours, USUAL_NOTICE_HOURS));
    }
}
