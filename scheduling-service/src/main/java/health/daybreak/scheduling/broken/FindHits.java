package health.daybreak.scheduling.broken;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.Stage;
import health.daybreak.scheduling.outage.OutageBooks;
import health.daybreak.scheduling.outage.ReportedOutage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds the booked sessions and conversations that outages hit, from now on. */
@Service
public final class FindHits {

    private static final int MOST_COURSES = 5_000;
    /** No conversation is further than that from a dose of its course. */
    private static final Duration AROUND_DOSES = Duration.ofDays(15);

    private final OutageBooks outages;
    private final Courses courses;

    FindHits(OutageBooks outages, Courses courses) {
        this.outages = outages;
        this.courses = courses;
    }

    /** The sessions that are hit, by start. */
    public List<Hit> find(Instant now) {
        List<ReportedOutage> inForce = outages.of(Cause.current().clinicId()).state().outages().stream()
                .filter(outage -> outage.inForce(now))
                .toList();
        if (inForce.isEmpty()) {
            return List.of();
        }
        Instant last = inForce.stream()
                .map(outage -> outage.what().to())
                .max(Comparator.naturalOrder())
                .orElse(now);
        return courses.withSessionsBetween(now.minus(AROUND_DOSES), last.plus(AROUND_DOSES), MOST_COURSES).stream()
                .filter(course -> course.state().stage() == Stage.ACTIVE)
                .flatMap(course -> course.state().visits().stream()
                        .map(session -> new Hit(course, session, Hit.of(session, inForce))))
                .filter(hit -> !hit.by().isEmpty())
                .filter(hit -> hit.session().place().slot().endsAt().isAfter(now))
                .sorted(Comparator.comparing((Hit hit) -> hit.session().startsAt())
                        .thenComparing(hit -> hit.session().sessionId()))
                .toList();
    }
}
