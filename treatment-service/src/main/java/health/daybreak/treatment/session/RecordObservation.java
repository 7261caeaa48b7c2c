package health.daybreak.treatment.session;

import static health.daybreak.treatment.limits.LimitName.VITALS_SETS;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.vitals.BelievableReading;
import health.daybreak.treatment.vitals.Observation;
import health.daybreak.treatment.vitals.SightRules;
import org.springframework.stereotype.Component;

/** Somebody at the chair notes what they see: how awake, how far away, sick or in pain, and the line. */
@Component
public final class RecordObservation {

    private final Sessions sessions;
    private final BelievableReading believable;
    private final SightRules rules;
    private final Limits limits;

    RecordObservation(Sessions sessions, BelievableReading believable, SightRules rules, Limits limits) {
        this.sessions = sessions;
        this.believable = believable;
        this.rules = rules;
        this.limits = limits;
    }

    /**
     * Adds the observation, whatever others added meanwhile.
     *
     * @param id the same when the entry is sent twice
     */
    public Stored<Session> carryOut(Command command, String id, Observation.Sight sight) {
        believable.require(sight);
        Observation seen = new Observation(
                id, command.at(), command.receivedAt(), command.actor().staffId(), sight);
        return command.carryOut(sessions, session -> {
            command.actor().requireMayChart(session.booking().route());
            return session.watching().observe(seen, rules, limits.whole(VITALS_SETS));
        });
    }
}
