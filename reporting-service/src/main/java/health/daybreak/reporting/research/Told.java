package health.daybreak.reporting.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the stream already says of somebody.
 *
 * @param pseudonym under which it says so; kept, so that another key does not make them another participant
 * @param courseIds the courses that were told, in order
 * @param group the group with which the last was told
 * @param firstDay the first day that was told as it was; null as long as days were withheld
 * @param firstToldDay what was told in its place; null likewise
 */
public record Told(
        String pseudonym,
        List<String> courseIds,
        String group,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate firstToldDay) {

    public Told {
        courseIds = List.copyOf(courseIds);
    }

    /** The first of a participant. */
    static Told first(String pseudonym) {
        return new Told(pseudonym, List.of(), "", null, null);
    }

    Told with(String courseId, String nextGroup) {
        List<String> courses = new ArrayList<>(courseIds);
        courses.add(courseId);
        return new Told(pseudonym, courses, nextGroup, firstDay, firstToldDay);
    }

    Told from(LocalDate day, LocalDate toldDay) {
        return firstDay != null ? this : new Told(pseudonym, courseIds, group, day, toldDay);
    }
}
