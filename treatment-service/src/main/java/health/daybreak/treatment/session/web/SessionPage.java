package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.discharge.Criterion;
import health.daybreak.treatment.discharge.Observations;
import health.daybreak.treatment.dose.DoseGuard;
import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.facts.StaffMembers;
import health.daybreak.treatment.gate.Gate;
import health.daybreak.treatment.gate.GateChecks;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.order.Prescription;
import health.daybreak.treatment.session.Departure;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.DoseWishes;
import health.daybreak.treatment.session.Ending;
import health.daybreak.treatment.session.GateLog;
import health.daybreak.treatment.session.JudgeDischarge;
import health.daybreak.treatment.session.Monitor;
import health.daybreak.treatment.session.NoteDraft;
import health.daybreak.treatment.session.PlanDose;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.SessionCommand;
import health.daybreak.treatment.session.SessionFacts;
import health.daybreak.treatment.session.SessionStatus;
import health.daybreak.treatment.session.SignOff;
import health.daybreak.treatment.session.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together all that the session page shows. */
@Component
class SessionPage {

    private final SessionFacts facts;
    private final StaffMembers staff;
    private final GateChecks checks;
    private final PlanDose plans;
    private final DoseGuard guard;
    private final Monitor monitor;
    private final JudgeDischarge judge;
    private final Limits limits;

    SessionPage(
            SessionFacts facts,
            StaffMembers staff,
            GateChecks checks,
            PlanDose plans,
            DoseGuard guard,
            Monitor monitor,
            JudgeDischarge judge,
            Limits limits) {
        this.facts = facts;
        this.staff = staff;
        this.checks = checks;
        this.plans = plans;
        this.guard = guard;
        this.monitor = monitor;
        this.judge = judge;
        this.limits = limits;
    }

    /** The page as of this moment. */
    SessionView of(Stored<Session> stored, Instant at) {
        Session session = stored.state();
        Visit visit = session.visit();
        Gate gate = session.gateNow(
                visit.gate().answers(), facts.of(session), at, visit.gate().rechecks());
        return new SessionView(
                stored.id(),
                stored.version(),
                session.courseId(),
                session.patientId(),
                session.booking().number(),
                session.booking().ofSessions(),
                session.booking().phase(),
                session.booking().route(),
                SlotView.of(session.booking().slot()),
                session.booking().withdrawnAt(),
                session.status(),
                SessionCommand.allAllowedIn(session.status()),
                monitor.phase(session).map(phase -> PhaseView.of(phase, at)).orElse(null),
                visit.arrival() == null ? null : visit.arrival().at(),
                KnownView.of(gate),
                NamedRide.of(session.ride()),
                gate(session, gate),
                dose(visit, gate, at),
                VitalsView.of(session, monitor, limits, at),
                TherapyView.of(session),
                discharge(session, at),
                note(visit.signOff()),
                SessionCommand.SIGN_OFF.allowedIn(session.status()) ? NoteDraft.of(session, this::nameOf) : null,
                ending(visit.ending()),
                new Story(staff).of(session),
                at);
    }

    private String nameOf(String staffId) {
        return staff.find(staffId).map(known -> known.state().name()).orElse(staffId);
    }

    private GateView gate(Session session, Gate gate) {
        GateLog log = session.visit().gate();
        Instant recheckAt = session.status() == SessionStatus.HELD
                ? monitor.nextVitals(session).orElse(null)
                : null;
        return log.latest()
                .map(round -> GateView.checked(log, round, recheckAt))
                .orElseGet(() -> GateView.foreseen(log, checks.lookAt(gate)));
    }

    private @Nullable DoseView dose(Visit visit, Gate gate, Instant at) {
        DoseGiven given = visit.dose();
        Optional<DosePlan> plan = given == null ? foreseen(gate) : Optional.of(given.plan());
        Prescription order = gate.facts().prescription();
        return plan.map(worked -> DoseView.of(
                        worked,
                        problems(order, worked),
                        guard.needsSecondPerson(worked),
                        visit.secondCheck(),
                        given,
                        at))
                .orElse(null);
    }

    private List<String> problems(@Nullable Prescription order, DosePlan plan) {
        return order == null ? guard.problems(plan) : order.problems(plan, guard);
    }

    private Optional<DosePlan> foreseen(Gate gate) {
        try {
            return plans.forWhatTheGateSees(gate, DoseWishes.none());
        } catch (Refused impossible) {
            return Optional.empty();
        }
    }

    private DischargeView discharge(Session session, Instant at) {
        Departure left = session.visit().departure();
        List<Criterion> criteria = left == null ? judge.now(session, Observations.none(), at) : left.criteria();
        return new DischargeView(
                criteria,
                (int) criteria.stream().filter(Criterion::met).count(),
                session.status() == SessionStatus.RECOVERY
                        ? monitor.phase(session).map(Monitor.Phase::until).orElse(null)
                        : null,
                left == null ? null : left.signed().at(),
                left == null ? null : left.signed().by(),
                left == null ? null : left.overrideReason());
    }

    private static SessionView.@Nullable NoteView note(@Nullable SignOff note) {
        return note == null
                ? null
                : new SessionView.NoteView(
                        note.note(), note.signed().by(), note.signed().at(), note.amendments());
    }

    private static SessionView.@Nullable EndingView ending(@Nullable Ending ending) {
        return ending == null
                ? null
                : new SessionView.EndingView(
                        ending.reason(), ending.remark(), ending.signed().at());
    }
}
