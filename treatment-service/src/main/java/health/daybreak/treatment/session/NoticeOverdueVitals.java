package health.daybreak.treatment.session;

import static health.daybreak.treatment.limits.LimitName.VITALS_OVERDUE_MINUTES;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.treatment.limits.Limits;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The clock at the chairs: where nobody has measured although it was time, somebody is called, once. */
@Component
public final class NoticeOverdueVitals {

    private final Sessions sessions;
    private final Monitor monitor;
    private final Limits limits;

    NoticeOverdueVitals(Sessions sessions, Monitor monitor, Limits limits) {
        this.sessions = sessions;
        this.monitor = monitor;
        this.limits = limits;
    }

    /** Looks at every chair of every clinic where a drug is given or still works. */
    public void notice(Instant now) {
        for (Sessions.OfClinic found : sessions.underWay()) {
            if (overdue(found.session(), now)) {
                Cause.ofService(
                                "treatment",
                                found.clinicId(),
                                "overdue-" + found.session().id())
                        .adding()
                        .run(() -> sessions.change(found.session().id(), session -> notice(session, now)));
            }
        }
    }

    /** A look before the write, which decides again. */
    private boolean overdue(Session session, Instant now) {
        return !notice(session, now).events().isEmpty();
    }

    private Change<Session> notice(Session session, Instant now) {
        return monitor.nextVitals(session)
                .filter(due -> session.status() == SessionStatus.DOSING || session.status() == SessionStatus.RECOVERY)
                .map(due -> new Overdue(session, due, limits.minutes(VITALS_OVERDUE_MINUTES)).notice(now))
                .orElseGet(session::unchanged);
    }
}
