package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.dose.Weighing;
import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.facts.Screening;
import health.daybreak.treatment.gate.Gate;
import health.daybreak.treatment.gate.GateAnswers;
import health.daybreak.treatment.gate.GateChecks;
import health.daybreak.treatment.gate.GateFacts;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.vitals.BelievableReading;
import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.VitalSet;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A nurse goes through the checks before the dose. */
@Component
public final class CheckGate {

    /**
     * What the nurse fills in; what is left out keeps its earlier answer.
     *
     * @param answers all but the weight, which must first be believed
     * @param kilograms today's weight, if it was taken
     * @param weightConfirmed that a surprising weight was looked at again
     * @param setId the id of the vital signs in the chart
     */
    public record Form(GateAnswers answers, @Nullable BigDecimal kilograms, boolean weightConfirmed, String setId) {}

    private final Sessions sessions;
    private final SessionFacts facts;
    private final GateChecks checks;
    private final BelievableReading believable;
    private final Limits limits;

    CheckGate(Sessions sessions, SessionFacts facts, GateChecks checks, BelievableReading believable, Limits limits) {
        this.sessions = sessions;
        this.facts = facts;
        this.checks = checks;
        this.believable = believable;
        this.limits = limits;
    }

    /** Checks the gate; says go, hold or stop and saves it. Throws {@link Refused} for what cannot be believed. */
    public Stored<Session> carryOut(Command command, Form form) {
        requirePast(form.answers().lastSolidsAt(), command.at());
        requirePast(form.answers().lastClearFluidAt(), command.at());
        if (form.answers().vitals() != null) {
            believable.require(form.answers().vitals());
        }
        return command.carryOut(sessions, session -> check(session, command, form));
    }

    private Change<Session> check(Session session, Command command, Form form) {
        SessionCommand.CHECK_GATE.requireIn(session.status());
        GateFacts known = facts.of(session);
        GateLog log = session.visit().gate();
        GateAnswers answers =
                form.answers().with(weighing(form, known, command.at())).over(log.answers());
        Gate gate = session.gateNow(answers, known, command.at(), log.rechecks());
        VitalSet set = set(form.answers().vitals(), command, form.setId());
        return session.admission().checkGate(command.actor(), command.signed(), answers, set, checks.lookAt(gate));
    }

    private @Nullable Weighing weighing(Form form, GateFacts known, Instant at) {
        BigDecimal kilograms = form.kilograms();
        if (kilograms == null) {
            return null;
        }
        PatientFacts patient = known.patient();
        Screening screening = patient == null ? null : patient.screening();
        BigDecimal screened = screening == null ? null : screening.weightKilograms();
        return Weighing.believe(kilograms, screened, form.weightConfirmed(), at, limits);
    }

    private static @Nullable VitalSet set(@Nullable Reading reading, Command command, String id) {
        return reading == null
                ? null
                : new VitalSet(id, command.at(), command.at(), command.actor().staffId(), reading, "At the gate");
    }

    private static void requirePast(@Nullable Instant moment, Instant at) {
        if (moment != null && moment.isAfter(at)) {
            throw Refused.unprocessable("time-in-future", "The patient cannot have eaten or drunk in the future.");
        }
    }
}
