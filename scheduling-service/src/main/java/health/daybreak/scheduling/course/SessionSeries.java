package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.protocol.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of a course's visits taken together. */
final class SessionSeries {

    private SessionSeries() {}

    static List<CourseSession> planned(String courseId, List<PlannedVisit> visits, ZoneId zone) {
        List<CourseSession> planned = new ArrayList<>();
        for (PlannedVisit visit : visits) {
            planned.add(CourseSession.planned(courseId, nth(planned, visit.part()), visit, Phase.INDUCTION, zone));
        }
        return planned;
    }

    /** The local date of the first dose. */
    static LocalDate firstDose(List<CourseSession> visits, ZoneId zone) {
        return visits.stream()
                .filter(CourseSession::dose)
                .map(visit -> visit.startsAt().atZone(zone).toLocalDate())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** A new visit of a running course, after those that are to come with it. */
    static CourseSession next(Course course, List<CourseSession> coming, WantedVisit wanted) {
        List<CourseSession> before = plusVisits(course.visits(), coming);
        int nth = course.abandoned() + nth(before, wanted.visit().part());
        return CourseSession.planned(course.courseId(), nth, wanted.visit(), wanted.phase(), course.zone());
    }

    private static int nth(List<CourseSession> before, Part part) {
        boolean dose = part == Part.DOSE;
        return 1 + (int) before.stream().filter(visit -> visit.dose() == dose).count();
    }

    static List<CourseSession> replanned(List<CourseSession> visits, List<PlannedVisit> planned, ZoneId zone) {
        return visits.stream()
                .map(visit -> visit.replanned(
                        planned.stream()
                                .filter(other -> other.part() == visit.part() && other.number() == visit.number())
                                .map(PlannedVisit::slot)
                                .findFirst()
                                .orElseThrow(),
                        zone))
                .toList();
    }

    static List<CourseSession> unclaimed(List<CourseSession> visits) {
        return visits.stream().map(CourseSession::unclaimed).toList();
    }

    static CourseSession find(List<CourseSession> visits, String sessionId) {
        return visits.stream()
                .filter(visit -> visit.sessionId().equals(sessionId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("session", sessionId));
    }

    static List<CourseSession> replacing(List<CourseSession> visits, CourseSession changed) {
        return visits.stream()
                .map(visit -> visit.sessionId().equals(changed.sessionId()) ? changed : visit)
                .toList();
    }

    /** Those that are booked; refused (409) when one of them is being moved right now. */
    static List<CourseSession> stillToCome(List<CourseSession> visits) {
        List<CourseSession> booked =
                visits.stream().filter(CourseSession::toCome).toList();
        booked.forEach(visit -> visit.refuseUnlessStillToCome("cancelled"));
        return booked;
    }

    static List<CourseSession> all(List<CourseSession> visits, SessionStatus status) {
        return visits.stream().map(visit -> visit.now(status)).toList();
    }

    static List<CourseSession> moving(List<CourseSession> visits) {
        return visits.stream().filter(visit -> visit.movingTo() != null).toList();
    }

    /** The claims that are made for the change that is under way, by id. */
    static Set<String> changing(Course course) {
        Stream<String> moving = moving(course.visits()).stream()
                .map(visit -> Objects.requireNonNull(visit.movingTo()).claimId());
        Stream<String> coming =
                course.coming().stream().map(visit -> visit.place().claimId());
        return Stream.concat(moving, coming).collect(Collectors.toUnmodifiableSet());
    }

    static void refuseUnlessChanging(Course course, Set<String> claimIds) {
        refuseIf(
                !changing(course).equals(claimIds),
                "move-given-up",
                "This change was given up; everything is where it was.");
    }

    /** Refused (409) while any of them is being moved: the spacing of two that move at once could not be judged. */
    static void refuseIfMoving(Course course) {
        refuseIf(
                !changing(course).isEmpty(),
                "session-being-moved",
                "Another session of this course is being moved right now; try again in a moment.");
    }

    static void refuseIf(boolean wrong, String code, String sentence) {
        if (wrong) {
            throw Refused.conflict(code, sentence, Map.of());
        }
    }

    /**
     * What a pause cancels: all that is to come, but for the integrations of doses that were given and for a preparation
     * whose time has come, which a therapist may still mark as held.
     */
    static List<CourseSession> droppedByAPause(Course course, Instant now) {
        return course.visits().stream()
                .filter(CourseSession::toCome)
                .filter(visit -> visit.part() != Part.INTEGRATION || !doseHappened(course, visit))
                .filter(visit ->
                        visit.part() != Part.PREPARATION || visit.startsAt().isAfter(now))
                .toList();
    }

    /** Conversations still to come that nobody needs once this session does not take place. */
    static List<CourseSession> needlessWithout(Course course, CourseSession gone) {
        boolean anyOtherDose = course.sessions().stream()
                .filter(session -> !session.sessionId().equals(gone.sessionId()))
                .anyMatch(session -> session.toCome() || session.happened());
        return stillToCome(course.conversations()).stream()
                .filter(visit -> visit.belongsTo(gone) || visit.part() == Part.PREPARATION && !anyOtherDose)
                .toList();
    }

    /** Whether the patient needs no preparation any more: it took place, or a dose did. */
    static boolean prepared(Course course) {
        return course.sessions().stream().anyMatch(CourseSession::happened)
                || course.conversations().stream()
                        .anyMatch(visit -> visit.part() == Part.PREPARATION && visit.happened());
    }

    private static boolean doseHappened(Course course, CourseSession integration) {
        return course.sessions().stream().filter(integration::belongsTo).anyMatch(CourseSession::happened);
    }

    static List<Place> plus(List<Place> places, List<Place> more) {
        return Stream.concat(places.stream(), more.stream()).toList();
    }

    private static List<CourseSession> plusVisits(List<CourseSession> visits, List<CourseSession> more) {
        return Stream.concat(visits.stream(), more.stream()).toList();
    }

    static List<Place> without(List<Place> places, Set<String> claimIds) {
        return places.stream()
                .filter(place -> !claimIds.contains(place.claimId()))
                .toList();
    }

    static List<Place> places(List<CourseSession> visits) {
        return visits.stream().map(CourseSession::place).toList();
    }

    /** The phase that the course is in, by what of this phase took place and what is left to come. */
    static Phase phaseAfter(Course course) {
        List<CourseSession> ofPhase = course.sessions().stream()
                .filter(session -> session.phase() == course.phase())
                .toList();
        if (ofPhase.stream().anyMatch(session -> session.status().open())) {
            return course.phase();
        }
        long completed = completed(course, course.phase());
        return switch (course.phase()) {
            case INDUCTION -> completed > 0 ? Phase.TAPER : Phase.INDUCTION;
            case TAPER -> {
                Integer visits = course.order().taperVisits();
                yield visits != null && completed >= visits ? Phase.MAINTENANCE : Phase.TAPER;
            }
            case MAINTENANCE -> Phase.MAINTENANCE;
        };
    }

    /** How many sessions of that phase were completed. */
    static long completed(Course course, Phase phase) {
        return course.sessions().stream()
                .filter(session -> session.phase() == phase && session.status() == SessionStatus.COMPLETED)
                .count();
    }
}
