package health.daybreak.scheduling.broken;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.course.ChangeReason;
import health.daybreak.scheduling.course.RearrangeSessions;
import health.daybreak.scheduling.course.Rearrangement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A person accepts a re-plan: it is carried out whole, or not at all and there is a fresh one. */
@Service
public final class AcceptReplan {

    private final Replans replans;
    private final ReadStanding standing;
    private final RearrangeSessions rearrange;
    private final ProposeReplan propose;

    AcceptReplan(Replans replans, ReadStanding standing, RearrangeSessions rearrange, ProposeReplan propose) {
        this.replans = replans;
        this.standing = standing;
        this.rearrange = rearrange;
        this.propose = propose;
    }

    /**
     * Every session of the re-plan has moved. Refused (409): {@code replan-stale} with the id of a fresh proposal when
     * anything it rests on changed or one of its places was taken meanwhile; {@code rearrangement-exists} when it was
     * accepted before.
     *
     * @param freshId for the fresh proposal, should one be needed
     */
    public Rearrangement accept(String replanId, String freshId, Instant now) {
        Stored<Replan> replan = replans.get(replanId);
        List<RearrangeSessions.Wanted> wanted = replan.state().moves().stream()
                .map(move -> new RearrangeSessions.Wanted(
                        move.courseId(), move.courseVersion(), move.sessionId(), move.to()))
                .toList();
        if (!rearrange.wasTried(replanId)
                && !standing.seen().equals(replan.state().seen())) {
            throw stale("The clinic, its people or its outages were changed meanwhile.", freshId, now);
        }
        try {
            return rearrange.rearrange(replanId, wanted, ChangeReason.CLINIC_REQUEST, now);
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.CONFLICT || refused.code().equals("rearrangement-exists")) {
                throw refused;
            }
            throw stale(
                    refused.code().equals("slot-taken")
                            ? "Somebody took one of the places meanwhile."
                            : "One of the courses was changed meanwhile.",
                    freshId,
                    now);
        }
    }

    private Refused stale(String why, String freshId, Instant now) {
        propose.propose(freshId, now);
        return Refused.conflict(
                "replan-stale",
                why + " Nothing has moved; here is a fresh proposal.",
                Map.of("freshReplanId", freshId));
    }
}
