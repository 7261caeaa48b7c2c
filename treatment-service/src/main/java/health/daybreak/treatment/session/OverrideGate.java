package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.gate.CheckName;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A prescriber answers for what the gate found. */
@Component
public final class OverrideGate {

    private final Sessions sessions;
    private final QualifiedStaff staff;

    OverrideGate(Sessions sessions, QualifiedStaff staff) {
        this.sessions = sessions;
        this.staff = staff;
    }

    /** Overrides these checks with a reason; the session is ready when nothing else holds or stops. */
    public Stored<Session> carryOut(Command command, Set<CheckName> checks, String reason) {
        return command.carryOut(sessions, session -> {
            Change<Session> overridden =
                    session.admission().overrideGate(command.actor(), checks, reason, command.signed());
            staff.requirePrescriber(command.actor(), session.booking().slot().dayOf(command.at()));
            return overridden;
        });
    }
}
