package health.daybreak.treatment.session;

import static health.daybreak.treatment.limits.LimitName.DOSE_IV_MINUTES_LOW;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.dose.Infusion;
import health.daybreak.treatment.dose.MillilitresPerHour;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.gate.Finding;
import health.daybreak.treatment.gate.GateChecks;
import health.daybreak.treatment.limits.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody pauses the pump, lets it go on, or sets another rate. */
@Component
public final class SetPump {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private final Sessions sessions;
    private final SessionFacts facts;
    private final GateChecks checks;
    private final QualifiedStaff staff;
    private final Limits limits;

    SetPump(Sessions sessions, SessionFacts facts, GateChecks checks, QualifiedStaff staff, Limits limits) {
        this.sessions = sessions;
        this.facts = facts;
        this.checks = checks;
        this.staff = staff;
        this.limits = limits;
    }

    /**
     * Stops the flow for now. Nothing but the state of the session stands against that.
     */
    public Stored<Session> pause(Command command, @Nullable String reason) {
        return command.carryOut(sessions, session -> session.pump().pause(command.at(), reason, command.entered()));
    }

    /** Lets the flow go on; throws {@link Refused} when the patient has taken a consent back. */
    public Stored<Session> resume(Command command) {
        return command.carryOut(sessions, session -> {
            SessionCommand.RESUME_DOSE.requireIn(session.status());
            requireMayGoOn(session, command);
            return session.pump().resume(command.at(), command.entered());
        });
    }

    /** Sets another rate; a faster one than planned is a prescriber's to decide. */
    public Stored<Session> changeRate(Command command, MillilitresPerHour rate, @Nullable String reason) {
        return command.carryOut(sessions, session -> {
            SessionCommand.CHANGE_RATE.requireIn(session.status());
            requireMayGoOn(session, command);
            requireRate(session, command, rate);
            return session.pump().changeRate(command.at(), rate, reason, command.entered());
        });
    }

    private void requireMayGoOn(Session session, Command command) {
        staff.requireMayDose(
                command.actor(),
                session.booking().route(),
                session.booking().slot().dayOf(command.at()));
        Finding consent =
                checks
                        .lookAt(session.gateNow(session.visit().gate().answers(), facts.of(session), command.at(), 0))
                        .stream()
                        .filter(finding -> finding.check() == CheckName.CONSENT)
                        .findFirst()
                        .orElseThrow();
        if (!consent.go()) {
            throw Refused.conflict(
                    "consent-no-longer-holds",
                    "The dose does not go on: " + consent.why() + ".",
                    Map.of("changed", List.of(consent)));
        }
    }

    private void requireRate(Session session, Command command, MillilitresPerHour rate) {
        Infusion infusion = session.dose().plan().infusion();
        if (infusion == null) {
            return;
        }
        BigDecimal shortest = limits.number(DOSE_IV_MINUTES_LOW);
        BigDecimal wholeAnHour = infusion.total().value().multiply(MINUTES_PER_HOUR);
        if (rate.value().multiply(shortest).compareTo(wholeAnHour) > 0) {
            throw Refused.unprocessable(
                    "rate-too-high",
                    "%s empties %s in less than %s min. %s"
                            .formatted(rate, infusion.total(), shortest, limits.source(DOSE_IV_MINUTES_LOW)));
        }
        if (rate.value().compareTo(infusion.rate().value()) > 0) {
            command.actor().requirePrescriber("run an infusion faster than it was planned");
        }
    }
}
