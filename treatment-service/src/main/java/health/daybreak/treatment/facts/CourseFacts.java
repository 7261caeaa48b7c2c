package health.daybreak.treatment.facts;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.courses.CourseResumed;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.Route;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The order that a course of treatment is.
 *
 * @param ordered what the prescriber ordered; null when the protocol leaves it to the session
 * @param infusionMinutes null when the protocol leaves it to the session, or for an injection
 * @param preparationNeeded whether its protocol wants a preparation held before a dose; null when its start did not say
 */
public record CourseFacts(
        String courseId,
        String patientId,
        State state,
        String protocolId,
        int protocolVersion,
        Route route,
        String indication,
        @Nullable MilligramsPerKilogram ordered,
        @Nullable Integer infusionMinutes,
        String startedBy,
        @Nullable Boolean preparationNeeded) {

    /** Whether the order is in force. */
    public enum State {
        ACTIVE,
        COMPLETED,
        DISCONTINUED
    }

    static CourseFacts started(CourseStarted event) {
        BigDecimal ordered = event.doseMilligramsPerKilogram();
        return new CourseFacts(
                event.courseId(),
                event.patientId(),
                State.ACTIVE,
                event.protocolId(),
                event.protocolVersion(),
                Route.named(event.route()),
                event.indication(),
                ordered == null ? null : new MilligramsPerKilogram(ordered),
                event.infusionMinutes(),
                event.startedBy(),
                event.preparationNeeded());
    }

    /** What is known after this event; null when it is not about a course that was started. */
    static @Nullable CourseFacts after(@Nullable CourseFacts known, CourseEvent event) {
        return switch (event) {
            case CourseStarted started -> started(started);
            case CoursePhaseChanged _, CoursePaused _, CourseResumed _ -> known;
            case CourseCompleted _ -> known == null ? null : known.in(State.COMPLETED);
            case CourseDiscontinued _ -> known == null ? null : known.in(State.DISCONTINUED);
        };
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    private CourseFacts in(State next) {
        return new CourseFacts(
                courseId,
                patientId,
                next,
                protocolId,
                protocolVersion,
                route,
                indication,
                ordered,
                infusionMinutes,
                startedBy,
                preparationNeeded);
    }
}
