package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The session ends early, before or after the dose began. */
@Component
public final class AbortSession {

    private final Sessions sessions;

    AbortSession(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Ends the session for this reason.
     *
     * @param milligrams how much of a running infusion went in; needed while one runs
     */
    public Stored<Session> carryOut(
            Command command, AbortReason reason, @Nullable String remark, @Nullable BigDecimal milligrams) {
        return command.carryOut(sessions, session -> abort(session, command, reason, remark, milligrams));
    }

    private static Change<Session> abort(
            Session session,
            Command command,
            AbortReason reason,
            @Nullable String remark,
            @Nullable BigDecimal milligrams) {
        SessionCommand.ABORT.requireIn(session.status());
        if (session.status() != SessionStatus.DOSING) {
            return session.leaving().abort(reason, remark, command.signed(), null);
        }
        DoseGiven dose = session.dose();
        boolean runs = dose.runsAt(command.at());
        DoseGiven.End end = new DoseOutcome(milligrams, runs, reason.name()).of(dose, command.signed());
        return session.leaving().abort(reason, remark, command.signed(), end);
    }
}
