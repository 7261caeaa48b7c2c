package health.daybreak.treatment.session;

import static health.daybreak.treatment.limits.LimitName.GATE_RECHECK_MINUTES;
import static health.daybreak.treatment.limits.LimitName.VITALS_SEDATED;
import static health.daybreak.treatment.limits.LimitName.VITALS_SEDATED_INTERVAL;

import health.daybreak.treatment.discharge.DischargeCriteria;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.vitals.AlarmRule;
import health.daybreak.treatment.vitals.AlarmRules;
import health.daybreak.treatment.vitals.AlarmWatch;
import health.daybreak.treatment.vitals.VitalSet;
import health.daybreak.treatment.vitals.VitalsSchedule;
import health.daybreak.treatment.vitals.Watch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the clock says about a session: how long its phase lasts and when somebody must look again. */
@Component
public final class Monitor {

    private final VitalsSchedule schedule;
    private final AlarmRules rules;
    private final DischargeCriteria criteria;
    private final Limits limits;

    Monitor(VitalsSchedule schedule, AlarmRules rules, DischargeCriteria criteria, Limits limits) {
        this.schedule = schedule;
        this.rules = rules;
        this.criteria = criteria;
        this.limits = limits;
    }

    /** A stretch of time that is planned to end. */
    public record Phase(Instant from, Instant until) {}

    /** The running phase: the dose, the recovery, or the wait for a recheck. */
    public Optional<Phase> phase(Session session) {
        DoseGiven dose = session.visit().dose();
        return switch (session.status()) {
            case DOSING ->
                dose == null
                        ? Optional.empty()
                        : Optional.of(new Phase(dose.started().at(), dose.plannedEnd()));
            case RECOVERY ->
                dose == null
                        ? Optional.empty()
                        : Optional.of(new Phase(
                                dose.endsAt(),
                                criteria.earliest(session.booking().route(), dose.endsAt())));
            case HELD -> recheck(session);
            case BOOKED, ARRIVED, READY, STOPPED, DISCHARGED, SIGNED, ABORTED, CANCELLED, MISSED -> Optional.empty();
        };
    }

    /** When the next set of vital signs is due: by the route's schedule, to confirm a reading, or to recheck the gate. */
    public Optional<Instant> nextVitals(Session session) {
        return switch (session.status()) {
            case DOSING, RECOVERY ->
                Stream.concat(
                                Stream.concat(Stream.of(scheduled(session)), sedated(session).stream()),
                                watches(session).stream().map(Watch::repeatAt))
                        .min(Instant::compareTo);
            case HELD -> recheck(session).map(Phase::until);
            case BOOKED, ARRIVED, READY, STOPPED, DISCHARGED, SIGNED, ABORTED, CANCELLED, MISSED -> Optional.empty();
        };
    }

    /** When further sets are due after the next one, as far as a tablet may be cut off; none when no drug works. */
    public List<Instant> laterVitals(Session session) {
        return switch (session.status()) {
            case DOSING, RECOVERY -> {
                DoseGiven dose = session.dose();
                yield schedule.after(
                        session.booking().route(),
                        dose.started().at(),
                        dose.end() == null ? null : dose.endsAt(),
                        scheduled(session));
            }
            case BOOKED, ARRIVED, READY, HELD, STOPPED, DISCHARGED, SIGNED, ABORTED, CANCELLED, MISSED -> List.of();
        };
    }

    /** What the latest readings show that another one must confirm. */
    public List<Watch> watches(Session session) {
        return new AlarmWatch(alarms(session)).watches(session.setsSinceDose());
    }

    /** The alarm rules that apply to this session. */
    public List<AlarmRule> alarms(Session session) {
        return rules.all(session.baseline());
    }

    /** A patient who is hard to wake is looked at more often than the schedule says. */
    private Optional<Instant> sedated(Session session) {
        Chart chart = session.visit().chart();
        return chart.latestSedation()
                .filter(last -> last.moaas() <= limits.whole(VITALS_SEDATED))
                .map(last -> {
                    Instant looked = chart.latest()
                            .map(VitalSet::takenAt)
                            .filter(taken -> taken.isAfter(last.at()))
                            .orElse(last.at());
                    return looked.plus(limits.minutes(VITALS_SEDATED_INTERVAL));
                });
    }

    private Instant scheduled(Session session) {
        DoseGiven dose = session.dose();
        Route route = session.booking().route();
        List<VitalSet> since = session.setsSinceDose();
        return schedule.nextDue(
                route,
                dose.started().at(),
                dose.end() == null ? null : dose.endsAt(),
                since.isEmpty() ? null : since.getLast().takenAt());
    }

    private Optional<Phase> recheck(Session session) {
        GateLog log = session.visit().gate();
        return log.waitsForRecheck()
                ? log.latest()
                        .map(round -> round.signed().at())
                        .map(at -> new Phase(at, at.plus(limits.minutes(GATE_RECHECK_MINUTES))))
                : Optional.empty();
    }
}
