package health.daybreak.treatment.session;

import health.daybreak.treatment.discharge.Criterion;
import health.daybreak.treatment.discharge.DischargeCriteria;
import health.daybreak.treatment.discharge.Observations;
import health.daybreak.treatment.discharge.Readiness;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds a session against the criteria for going home. */
@Component
public final class JudgeDischarge {

    private final Sessions sessions;
    private final DischargeCriteria criteria;

    JudgeDischarge(Sessions sessions, DischargeCriteria criteria) {
        this.sessions = sessions;
        this.criteria = criteria;
    }

    /** Every criterion, met or not; none before a dose. */
    public List<Criterion> now(Session session, Observations seen, Instant at) {
        DoseGiven dose = session.visit().dose();
        if (dose == null) {
            return List.of();
        }
        return criteria.judge(new Readiness(
                session.booking().route(),
                dose.endsAt(),
                session.baseline(),
                session.visit().chart().latest().orElse(null),
                seen,
                sessions.anyBookedAfter(
                        session.patientId(), session.booking().slot().startsAt()),
                at));
    }
}
