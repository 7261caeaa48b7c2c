package health.daybreak.treatment.session;

import static health.daybreak.treatment.gate.CheckName.CONSENT;
import static health.daybreak.treatment.gate.CheckName.COURSE_ORDER;
import static health.daybreak.treatment.gate.CheckName.CREW;
import static health.daybreak.treatment.gate.CheckName.PREPARATION;
import static health.daybreak.treatment.gate.CheckName.RISK;
import static health.daybreak.treatment.gate.CheckName.SCREENING;
import static health.daybreak.treatment.gate.CheckName.TESTS;
import static health.daybreak.treatment.gate.CheckName.WEIGHT;
import static health.daybreak.treatment.limits.LimitName.DOSE_IM_MINUTES;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.dose.DoseGuard;
import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.Infusion;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.gate.Finding;
import health.daybreak.treatment.gate.Gate;
import health.daybreak.treatment.gate.GateChecks;
import health.daybreak.treatment.gate.GateFacts;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.order.Prescription;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dose begins, if everything that let it begin still holds. */
@Component
public final class StartDose {

    /** What may have changed elsewhere since the gate said go. */
    private static final Set<CheckName> MAY_HAVE_CHANGED =
            EnumSet.of(CONSENT, SCREENING, COURSE_ORDER, CREW, TESTS, PREPARATION, RISK, WEIGHT);

    private final Sessions sessions;
    private final SessionFacts facts;
    private final GateChecks checks;
    private final QualifiedStaff staff;
    private final PlanDose plans;
    private final DoseGuard guard;
    private final Limits limits;

    StartDose(
            Sessions sessions,
            SessionFacts facts,
            GateChecks checks,
            QualifiedStaff staff,
            PlanDose plans,
            DoseGuard guard,
            Limits limits) {
        this.staff = staff;
        this.sessions = sessions;
        this.facts = facts;
        this.checks = checks;
        this.plans = plans;
        this.guard = guard;
        this.limits = limits;
    }

    /** Which vial is used, if the clinic charts it here. */
    public record Vial(@Nullable String lot, @Nullable LocalDate expiresOn) {}

    /** Starts the dose; throws {@link Refused} with every guard rail that it passes. */
    public Stored<Session> carryOut(Command command, DoseWishes wishes, Vial vial) {
        return command.carryOut(sessions, session -> start(session, command, wishes, vial));
    }

    private Change<Session> start(Session session, Command command, DoseWishes wishes, Vial vial) {
        requireNothingStanding(session);
        SessionCommand.START_DOSE.requireIn(session.status());
        Gate gate = session.gateNow(session.visit().gate().answers(), facts.of(session), command.at(), 0);
        LocalDate today = session.booking().slot().dayOf(command.at());
        staff.requireMayDose(command.actor(), gate.route(), today);
        requireUnchanged(session, gate);
        requireOrdered(command.actor(), gate.facts(), wishes, today);
        requireInDate(vial, today);
        DosePlan plan = plans.forWhatTheGateSees(gate, wishes)
                .orElseThrow(() -> Refused.unprocessable(
                        "no-dose-ordered", "The course orders no dose: a prescriber must say how many mg/kg."));
        List<String> problems = problems(gate.facts().prescription(), plan);
        if (!problems.isEmpty()) {
            throw Refused.unprocessable("dose-outside-limits", problems.getFirst(), Map.of("problems", problems));
        }
        DoseGiven dose = DoseGiven.begun(
                plan,
                command.signed(),
                command.at().plus(length(plan)),
                vial.lot(),
                vial.expiresOn(),
                session.visit().chart().latest().map(VitalSet::id).orElse(null));
        return session.dosing().start(dose, guard.needsSecondPerson(plan));
    }

    /** Whoever comes too late with a start is told what stands in the way, not just that something does. */
    private static void requireNothingStanding(Session session) {
        boolean kept = session.status() == SessionStatus.HELD || session.status() == SessionStatus.STOPPED;
        List<Finding> standing =
                kept ? session.visit().gate().latest().map(GateRound::standing).orElse(List.of()) : List.of();
        if (!standing.isEmpty()) {
            throw Refused.conflict(
                    "gate-in-the-way",
                    "The gate does not let the dose begin: "
                            + standing.getFirst().why() + ".",
                    Map.of("standing", standing));
        }
    }

    private void requireUnchanged(Session session, Gate gate) {
        GateRound said = session.visit().gate().latest().orElseThrow();
        List<Finding> changed = checks.lookAt(gate).stream()
                .filter(finding -> MAY_HAVE_CHANGED.contains(finding.check()) && !finding.go())
                .filter(finding -> !said.covers(finding))
                .toList();
        if (!changed.isEmpty()) {
            throw Refused.conflict(
                    "gate-no-longer-holds",
                    "Since the gate said go: " + changed.getFirst().why() + ". Check the gate again.",
                    Map.of("changed", changed));
        }
    }

    private void requireOrdered(Actor actor, GateFacts facts, DoseWishes wishes, LocalDate today) {
        MilligramsPerKilogram ordered = facts.orderedDose();
        boolean other = wishes.ordered() != null
                && (ordered == null || wishes.ordered().value().compareTo(ordered.value()) != 0);
        boolean longer = wishes.minutes() != null && !wishes.minutes().equals(facts.orderedMinutes());
        if (other || longer) {
            actor.requirePrescriber("give another dose or another length than is ordered");
            staff.requirePrescriber(actor, today);
        }
    }

    private static void requireInDate(Vial vial, LocalDate today) {
        if (vial.expiresOn() != null && vial.expiresOn().isBefore(today)) {
            throw Refused.unprocessable("vial-expired", "This vial expired on " + vial.expiresOn() + ".");
        }
    }

    private List<String> problems(@Nullable Prescription order, DosePlan plan) {
        return order == null ? guard.problems(plan) : order.problems(plan, guard);
    }

    private Duration length(DosePlan plan) {
        Infusion infusion = plan.infusion();
        return infusion == null ? limits.minutes(DOSE_IM_MINUTES) : Duration.ofMinutes(infusion.minutes());
    }
}
