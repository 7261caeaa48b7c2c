package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.dose.Milligrams;
import org.springframework.stereotype.Component;

/** A second person, signed in as such, says which dose they worked out. */
@Component
public final class CheckDose {

    private final Sessions sessions;

    CheckDose(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Notes the check; a dose over the soft stop starts only if it is exactly this one and somebody else starts it. */
    public Stored<Session> carryOut(Command command, Milligrams dose) {
        return command.carryOut(sessions, session -> session.dosing().check(dose, command.signed()));
    }
}
