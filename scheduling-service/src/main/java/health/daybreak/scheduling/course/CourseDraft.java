package health.daybreak.scheduling.course;

import health.daybreak.scheduling.protocol.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A course while one transition changes it; knows what is left to be claimed or released afterwards. */
final class CourseDraft {

    private final Course before;
    private Stage stage;
    private Phase phase;
    private List<CourseSession> sessions;
    private List<CourseSession> conversations;
    private List<CourseSession> coming;
    private List<Place> leaving;
    private boolean holdsPatient;
    private @Nullable Pause pause;
    private List<Away> away;
    private @Nullable LocalDate orderValidUntil;
    private int abandoned;

    CourseDraft(Course before) {
        this.before = before;
        this.stage = before.stage();
        this.phase = before.phase();
        this.sessions = before.sessions();
        this.conversations = before.conversations();
        this.coming = before.coming();
        this.leaving = before.leaving();
        this.holdsPatient = before.holdsPatient();
        this.pause = before.pause();
        this.away = before.away();
        this.orderValidUntil = before.orderValidUntil();
        this.abandoned = before.abandoned();
    }

    CourseDraft in(Stage next) {
        stage = next;
        return this;
    }

    CourseDraft in(Phase next) {
        phase = next;
        return this;
    }

    /** The visits with these in the place of those with the same ids. */
    CourseDraft visits(List<CourseSession> changed) {
        for (CourseSession visit : changed) {
            sessions = SessionSeries.replacing(sessions, visit);
            conversations = SessionSeries.replacing(conversations, visit);
        }
        return this;
    }

    CourseDraft visit(CourseSession changed) {
        return visits(List.of(changed));
    }

    CourseDraft coming(List<CourseSession> next) {
        coming = next;
        return this;
    }

    /** Nothing of what was coming is booked. */
    CourseDraft abandonComing() {
        abandoned += coming.size();
        alsoLeaving(SessionSeries.places(coming));
        coming = List.of();
        return this;
    }

    /** Whatever was coming is booked. */
    CourseDraft come() {
        sessions = Stream.concat(sessions.stream(), coming.stream().filter(CourseSession::dose))
                .toList();
        conversations = Stream.concat(conversations.stream(), coming.stream().filter(visit -> !visit.dose()))
                .toList();
        coming = List.of();
        return this;
    }

    CourseDraft alsoLeaving(List<Place> places) {
        leaving = SessionSeries.plus(leaving, places);
        return this;
    }

    CourseDraft leaving(List<Place> places) {
        leaving = places;
        return this;
    }

    CourseDraft holdsPatient(boolean holds) {
        holdsPatient = holds;
        return this;
    }

    CourseDraft pause(@Nullable Pause next) {
        pause = next;
        return this;
    }

    CourseDraft alsoAway(List<Away> more) {
        away = Stream.concat(away.stream(), more.stream()).distinct().toList();
        return this;
    }

    CourseDraft orderValidUntil(@Nullable LocalDate until) {
        orderValidUntil = until;
        return this;
    }

    /** The course as it is now, unsettled as long as places have to be claimed or released. */
    Course at(Instant now) {
        boolean moving =
                Stream.concat(sessions.stream(), conversations.stream()).anyMatch(visit -> visit.movingTo() != null);
        boolean done = leaving.isEmpty()
                && coming.isEmpty()
                && !moving
                && stage != Stage.BOOKING
                && !(stage.over() && holdsPatient);
        return new Course(
                before.courseId(),
                before.clinicId(),
                before.patientId(),
                before.order(),
                before.zone(),
                stage,
                phase,
                sessions,
                conversations,
                coming,
                leaving,
                holdsPatient,
                pause,
                away,
                orderValidUntil,
                abandoned,
                done ? null : Objects.requireNonNullElse(before.unsettledSince(), now));
    }
}
