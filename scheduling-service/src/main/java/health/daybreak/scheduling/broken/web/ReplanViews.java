package health.daybreak.scheduling.broken.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.scheduling.broken.Replan;
import health.daybreak.scheduling.broken.Replan.ReplannedSession;
import health.daybreak.scheduling.broken.Replan.SessionWithoutPlace;
import health.daybreak.scheduling.broken.ReplanSettings;
import health.daybreak.scheduling.broken.web.ReplanView.MoveView;
import health.daybreak.scheduling.broken.web.ReplanView.ReplanState;
import health.daybreak.scheduling.broken.web.ReplanView.WithoutPlaceView;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.Rearrangement;
import health.daybreak.scheduling.course.Rearrangements;
import health.daybreak.scheduling.course.SessionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes what is shown of re-plans, and says whose records they are. */
@Component
final class ReplanViews {

    private final Courses courses;
    private final Rearrangements rearrangements;
    private final ReplanSettings settings;

    ReplanViews(Courses courses, Rearrangements rearrangements, ReplanSettings settings) {
        this.courses = courses;
        this.rearrangements = rearrangements;
        this.settings = settings;
    }

    ReplanView of(Stored<Replan> stored) {
        Replan replan = stored.state();
        Optional<Rearrangement> carriedOut = rearrangements.find(stored.id()).map(Stored::state);
        List<MoveView> moves =
                replan.moves().stream().map(move -> moved(replan, move)).toList();
        List<WithoutPlaceView> without =
                replan.withoutPlace().stream().map(one -> without(replan, one)).toList();
        AccessAudit.about(Stream.concat(
                        moves.stream().map(MoveView::patientId),
                        without.stream().map(WithoutPlaceView::patientId))
                .distinct()
                .toList());
        return new ReplanView(
                stored.id(),
                carriedOut.map(ReplanViews::state).orElse(ReplanState.PROPOSED),
                replan.madeBy(),
                replan.madeAt(),
                replan.best(),
                replan.cost(),
                replan.lowerBound(),
                moves,
                without,
                replan.staying(),
                carriedOut.map(Rearrangement::decidedBy).orElse(null),
                carriedOut.map(Rearrangement::decidedAt).orElse(null));
    }

    private MoveView moved(Replan replan, ReplannedSession move) {
        Course course = courses.get(move.courseId()).state();
        CourseSession session = course.visit(move.sessionId());
        boolean otherTime = !move.from().startsAt().equals(move.to().startsAt());
        Instant soon = replan.madeAt().plus(settings.callWithin());
        boolean near =
                move.from().startsAt().isBefore(soon) || move.to().startsAt().isBefore(soon);
        return new MoveView(
                move.sessionId(),
                move.courseId(),
                course.patientId(),
                session.part(),
                session.number(),
                course.ofSessions(),
                move.from(),
                move.to(),
                otherTime,
                move.bends(),
                move.need(),
                otherTime && near,
                replan.called().contains(move.sessionId()));
    }

    private WithoutPlaceView without(Replan replan, SessionWithoutPlace one) {
        Course course = courses.get(one.courseId()).state();
        CourseSession session = course.visit(one.sessionId());
        boolean open = session.status() == SessionStatus.BOOKED
                && session.place().slot().equals(one.from());
        return new WithoutPlaceView(
                one.sessionId(),
                one.courseId(),
                course.patientId(),
                session.part(),
                session.number(),
                course.ofSessions(),
                one.from(),
                one.reasons(),
                one.need(),
                open,
                replan.called().contains(one.sessionId()));
    }

    private static ReplanState state(Rearrangement carriedOut) {
        return switch (carriedOut.state()) {
            case CLAIMING, MOVING -> ReplanState.UNDER_WAY;
            case MOVED -> ReplanState.DONE;
            case GIVING_UP, GIVEN_UP -> ReplanState.NOT_DONE;
        };
    }
}
