package health.daybreak.reporting.research;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCompleted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What events add to what is known of a participant; nothing is added to one who is gone. */
final class Heard {

    private Heard() {}

    static Participant registered(Participant known, PatientRegistered event) {
        return known.gone()
                ? known
                : new Participant(
                        known.patientId(),
                        event.ageBand(),
                        event.administrativeGender(),
                        known.zone(),
                        false,
                        known.round(),
                        known.consents(),
                        known.courses(),
                        known.visits(),
                        known.answers(),
                        known.told());
    }

    static Participant answered(Participant known, AssessmentCompleted event) {
        return with(
                known,
                known.zone(),
                known.courses(),
                known.visits(),
                plus(
                        known.answers(),
                        new Answered(
                                event.instrument(),
                                event.total(),
                                event.band(),
                                event.occasion(),
                                event.sessionId(),
                                event.takenAt())));
    }

    static Participant course(Participant known, CourseEvent event) {
        return switch (event) {
            case CourseStarted started ->
                with(
                        known,
                        known.zone(),
                        plus(known.courses(), TreatmentCourse.of(started)),
                        known.visits(),
                        known.answers());
            case CourseCompleted completed -> ended(known, completed.courseId(), completed.completedAt(), "COMPLETED");
            case CourseDiscontinued discontinued ->
                ended(known, discontinued.courseId(), discontinued.discontinuedAt(), "DISCONTINUED");
            default -> known;
        };
    }

    private static Participant ended(Participant known, String courseId, Instant at, String how) {
        List<TreatmentCourse> courses = known.courses().stream()
                .map(course -> course.courseId().equals(courseId) ? course.ended(at, how) : course)
                .toList();
        return with(known, known.zone(), courses, known.visits(), known.answers());
    }

    static Participant booked(Participant known, SessionBooked event) {
        return with(known, event.zone(), known.courses(), known.visits(), known.answers());
    }

    static Participant completed(Participant known, SessionCompleted event) {
        Visit visit = new Visit(event.sessionId(), event.courseId(), event.arrivedAt(), event.alerts(), event.holds());
        return with(known, known.zone(), known.courses(), plus(known.visits(), visit), known.answers());
    }

    private static Participant with(
            Participant known,
            @Nullable String zone,
            List<TreatmentCourse> courses,
            List<Visit> visits,
            List<Answered> answers) {
        return known.gone()
                ? known
                : new Participant(
                        known.patientId(),
                        known.ageBand(),
                        known.administrativeGender(),
                        zone,
                        false,
                        known.round(),
                        known.consents(),
                        courses,
                        visits,
                        answers,
                        known.told());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
