package health.daybreak.scheduling.feed;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.day.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Somebody's program reads a feed: their sessions and conversations of the last two weeks and the next months. */
@Service
public final class ReadFeed {

    private static final Duration BACK = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(120);
    private static final int MOST_COURSES = 5_000;

    /** A file stays small enough to be answered whole; of more, those that come first. */
    private static final int MOST_APPOINTMENTS = 400;

    private final Feeds feeds;
    private final Courses courses;
    private final Clinics clinics;
    private final Candidates candidates;
    private final CalendarFile file = new CalendarFile();

    public ReadFeed(Feeds feeds, Courses courses, Clinics clinics, Candidates candidates) {
        this.feeds = feeds;
        this.courses = courses;
        this.clinics = clinics;
        this.candidates = candidates;
    }

    /** A calendar, and whose it is. */
    public record Read(Feed feed, String calendar) {}

    /** Refused (422), always in the same words, when the address is not known, was taken back, or its owner is gone. */
    public Read read(FeedToken token, Instant now) {
        Feed feed = feeds.ofAnyClinic(token.hash())
                .map(Stored::state)
                .filter(Feed::open)
                .orElseThrow(ReadFeed::notOpen);
        Cause cause =
                Cause.ofService("scheduling", feed.clinicId(), Cause.current().correlationId());
        return cause.call(() -> new Read(feed, calendar(feed, now)));
    }

    private String calendar(Feed feed, Instant now) {
        Clinic clinic = clinics.get(feed.clinicId()).state();
        Map<String, String> chairs = clinic.chairs().stream().collect(Collectors.toMap(Chair::chairId, Chair::name));
        List<Appointment> appointments = sessions(feed, now)
                .sorted(Comparator.comparing(CourseSession::startsAt))
                .limit(MOST_APPOINTMENTS)
                .map(session -> Appointment.of(
                        session,
                        feed.owner() == Feed.Owner.STAFF
                                ? chairs.get(session.place().slot().chairId())
                                : null))
                .toList();
        return file.of(appointments, clinic.zone(), now);
    }

    private Stream<CourseSession> sessions(Feed feed, Instant now) {
        Instant from = now.minus(BACK);
        Instant to = now.plus(AHEAD);
        Stream<CourseSession> all =
                switch (feed.owner()) {
                    case PATIENT -> ofPatient(feed.ownerId());
                    case STAFF ->
                        courses.withVisitsBetween(from, to, MOST_COURSES).stream()
                                .flatMap(course -> course.state().visits().stream())
                                .filter(session -> takesPart(session.place().slot(), feed.ownerId()));
                };
        return all.filter(session ->
                session.startsAt().isAfter(from) && session.startsAt().isBefore(to));
    }

    /** Nobody reads about a person who was erased, or whose record lives on under another number. */
    private Stream<CourseSession> ofPatient(String patientId) {
        if (candidates
                .find(patientId)
                .map(Stored::state)
                .filter(known -> known.mergedInto() != null || known.erasedAt() != null)
                .isPresent()) {
            throw notOpen();
        }
        return courses.booked(patientId, MOST_COURSES).stream().flatMap(course -> course.state().visits().stream());
    }

    private static boolean takesPart(Slot slot, String staffId) {
        return staffId.equals(slot.nurseId())
                || staffId.equals(slot.prescriberId())
                || staffId.equals(slot.therapistId());
    }

    private static Refused notOpen() {
        return Refused.unprocessable("feed-not-open", "This calendar is not known or was taken back.");
    }
}
