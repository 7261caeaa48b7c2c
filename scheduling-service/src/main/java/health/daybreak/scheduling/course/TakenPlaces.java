package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDay;
import health.daybreak.scheduling.day.ClinicDays;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Finds out whether places that were taken stay taken. Two courses that claim at once may take each other's places, and
 * then both have to give them back: whoever asks waits until the holder is booked for good or is gone.
 */
@Component
final class TakenPlaces {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(4);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(128);
    private static final int MOST_LOOKS = 12;

    private final Courses courses;
    private final ClinicDays days;
    private final ClaimPlaces claims;

    TakenPlaces(Courses courses, ClinicDays days, ClaimPlaces claims) {
        this.courses = courses;
        this.days = days;
        this.claims = claims;
    }

    /** True as soon as every place of the course is free; false when a booked course has one, or after about a second. */
    boolean areFreeAgain(Course course, int chairsPerNurse) {
        Duration pause = FIRST_PAUSE;
        for (int look = 0; look < MOST_LOOKS; look++) {
            Map<LocalDate, ClinicDay> seen = seen(course);
            if (free(course, seen, chairsPerNurse, claim -> true)) {
                return true;
            }
            Map<String, Boolean> booked = new HashMap<>();
            if (!free(course, seen, chairsPerNurse, claim -> booked.computeIfAbsent(claim.courseId(), this::booked))) {
                return false;
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
        return false;
    }

    /** The days as they are now, read together: many look at once, again and again, and hardly any day changes between. */
    private Map<LocalDate, ClinicDay> seen(Course course) {
        List<LocalDate> dates =
                course.visits().stream().map(visit -> visit.place().day()).toList();
        return days.between(course.clinicId(), Collections.min(dates), Collections.max(dates));
    }

    private boolean free(Course course, Map<LocalDate, ClinicDay> seen, int chairsPerNurse, Predicate<Claim> counting) {
        return course.visits().stream().allMatch(visit -> {
            Place place = visit.place();
            ClinicDay day = seen.getOrDefault(place.day(), ClinicDay.empty(place.day()));
            return day.hasRoomFor(claims.of(course, visit, place), chairsPerNurse, counting);
        });
    }

    private boolean booked(String courseId) {
        return courses.find(courseId)
                .map(Stored::state)
                .filter(holder -> holder.stage() == Stage.ACTIVE)
                .isPresent();
    }
}
