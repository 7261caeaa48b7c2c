package health.daybreak.scheduling.recall;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Whom the desk may want to call: overdue first, the longest first. It is worked out afresh and nothing acts by itself. */
@Service
public final class RecallList {

    private static final int MOST_COURSES = 5_000;

    private final Courses courses;
    private final Protocols protocols;
    private final Clinics clinics;

    public RecallList(Courses courses, Protocols protocols, Clinics clinics) {
        this.courses = courses;
        this.protocols = protocols;
        this.clinics = clinics;
    }

    /** Everybody of the clinic at hand who is due, overdue or drifting at this moment. */
    public List<Recall> at(Instant now) {
        LocalDate today = now.atZone(
                        clinics.get(Cause.current().clinicId()).state().zone())
                .toLocalDate();
        return courses.booked(null, MOST_COURSES).stream()
                .map(Stored::state)
                .flatMap(course -> Recall.of(
                        course,
                        protocols.get(
                                course.order().protocolId(), course.order().protocolVersion()),
                        today)
                        .stream())
                .sorted(Comparator.comparing(Recall::state)
                        .thenComparing(Recall::days, Comparator.reverseOrder())
                        .thenComparing(recall -> recall.course().courseId()))
                .toList();
    }
}
