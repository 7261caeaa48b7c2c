package health.daybreak.treatment.session;

import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.discharge.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way home, the note, or an early end. */
record Leaving(Session session) {

    /** Going home when every criterion is met, or on a prescriber's word with a reason. */
    Change<Session> discharge(Actor actor, Signed signed, List<Criterion> criteria, @Nullable String overrideReason) {
        SessionCommand.DISCHARGE.requireIn(session.status());
        List<Criterion> unmet =
                criteria.stream().filter(criterion -> !criterion.met()).toList();
        if (!unmet.isEmpty() && overrideReason == null) {
            throw Refused.unprocessable(
                    "discharge-criteria-unmet",
                    "%d of %d criteria are not met: %s"
                            .formatted(
                                    unmet.size(),
                                    criteria.size(),
                                    unmet.getFirst().why()),
                    Map.of("unmet", unmet));
        }
        if (!unmet.isEmpty()) {
            actor.requirePrescriber("let a patient go although a criterion is not met");
        }
        Departure departure = new Departure(signed, criteria, unmet.isEmpty() ? null : overrideReason);
        return Change.to(session.in(SessionStatus.DISCHARGED, session.visit().left(departure)));
    }

    /** The note is signed; from now on something can only be added to it. */
    Change<Session> signOff(String note, Signed signed) {
        SessionCommand.SIGN_OFF.requireIn(session.status());
        Visit visit = session.visit();
        return Change.to(
                session.in(SessionStatus.SIGNED, visit.signed(new SignOff(signed, note, List.of()))),
                completed(visit, signed));
    }

    /** Something is added to the signed note. */
    Change<Session> amend(String text, String reason, Signed signed) {
        SessionCommand.AMEND_NOTE.requireIn(session.status());
        SignOff note = Objects.requireNonNull(session.visit().signOff());
        if (note.full()) {
            throw Refused.unprocessable("note-full", "This note was amended as often as it can be.");
        }
        return Change.to(
                session.then(session.visit().signed(note.amended(new SignOff.Amendment(signed, text, reason)))));
    }

    /**
     * The session ends early.
     *
     * @param end how a dose that was still running ended; null when none was
     */
    Change<Session> abort(AbortReason reason, @Nullable String remark, Signed signed, DoseGiven.@Nullable End end) {
        SessionCommand.ABORT.requireIn(session.status());
        Visit visit = session.visit();
        Visit ended = (end == null ? visit : visit.withDose(session.dose().ended(end)))
                .ended(new Ending(signed, reason.name(), remark));
        Session aborted = session.in(SessionStatus.ABORTED, ended);
        SessionAborted event = new SessionAborted(
                session.id(),
                session.courseId(),
                session.patientId(),
                reason.name(),
                visit.dose() != null,
                signed.at());
        return end == null ? Change.to(aborted, event) : Change.to(aborted, Dosing.ended(session, end), event);
    }

    private SessionCompleted completed(Visit visit, Signed signed) {
        DoseGiven dose = session.dose();
        DoseGiven.End end = Objects.requireNonNull(dose.end());
        return new SessionCompleted(
                session.id(),
                session.courseId(),
                session.patientId(),
                session.booking().number(),
                session.booking().route().name(),
                end.milligrams(),
                Objects.requireNonNull(visit.arrival()).at(),
                dose.started().at(),
                end.signed().at(),
                Objects.requireNonNull(visit.departure()).signed().at(),
                visit.chart().alerts().size(),
                visit.gate().holds(),
                signed.by(),
                signed.at());
    }
}
